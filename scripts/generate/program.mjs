// The parts of the program that the generated pages are made from.
import { loadSources } from '../load-sources.mjs';

const ENTRY = `
export { checks } from './src/checks/index.ts';
export { isSourced, certaintyOf } from './src/core/sourced.ts';
export { demandsOn } from './src/engine/requirements.ts';
export { certaintyOfDemand } from './src/engine/examine.ts';
export { severityOf } from './src/engine/severity.ts';
export { formatMoment, formatPartialDate } from './src/messages/dates.ts';
export { editionLabel } from './src/messages/editions.ts';
export { formatNumber, formatSize } from './src/messages/numbers.ts';
export { explanationDocs } from './src/explain/index.ts';
export { explainWords } from './src/messages/explain/words.ts';
export { renderPageMarkdown } from './src/page/index.ts';
export { problemWords } from './src/messages/problems/index.ts';
export { reportWords } from './src/messages/report.ts';
export { formatValue } from './src/messages/values.ts';
export { listEditions, loadRulebook } from './src/rulebook/index.ts';
export { EDITION_VALUES, rulebookSchema, SUBJECT_VALUES } from './src/rulebook/schema.ts';
`;

/** Loads them as they stand, whatever is in `dist/`. */
export function loadProgram(root) {
  return loadSources(root, ENTRY);
}
