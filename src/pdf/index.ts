export { brokenPictures, missingGlyphs } from './missing.ts';
export { renderPdf } from './render.ts';
