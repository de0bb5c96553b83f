export { anatomyOf, firstAttachment, partsOf } from './anatomy.ts';
export { brokenPictures, missingGlyphs } from './missing.ts';
export { readPicture } from './pictures.ts';
export { renderPdf } from './render.ts';
