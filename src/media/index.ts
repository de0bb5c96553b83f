export { importPdf } from './import/index.ts';
export { annexKind, mediaType } from './kinds.ts';
