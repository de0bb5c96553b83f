export { importPdf } from './import/index.ts';
export { shrunkPhoto } from './photo.ts';
export { annexKind, mediaType } from './kinds.ts';
