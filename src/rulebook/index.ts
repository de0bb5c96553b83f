export { listEditions } from './list.ts';
export { compileRulebook, loadRulebook } from './load.ts';
