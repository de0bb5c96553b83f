export { listEditions, listLocal, newestEdition, usableEditions } from './list.ts';
export { compileRulebook, loadRulebook, loadUsable } from './load.ts';
