export { buildSheet, type SheetInput } from './build.ts';
export { renderSheet, type PageOptions } from './page.ts';
