import { workerData } from 'node:worker_threads';
import type { WarmTask } from '../../core/io.ts';
import { partsFor } from './parts.ts';

const task = workerData as WarmTask | undefined;
const { load, keep } = partsFor(`inspector-${task ?? 'files'}`);
const { serve } = load('inspector') as typeof import('../inspector.ts');
serve(task, keep);
