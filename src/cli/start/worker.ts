import { partsFor } from './parts.ts';

const { load, keep } = partsFor('worker');
const { serve } = load('worker') as typeof import('../worker.ts');
process.once('exit', keep);
void serve();
