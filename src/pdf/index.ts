export { anatomyOf, firstAttachment, partsOf } from './anatomy.ts';
export { printBare } from './annex/bare.ts';
export { brokenPictures, missingGlyphs } from './missing.ts';
export { pngDots } from './images/png.ts';
export { readPicture } from './pictures.ts';
export { attach, memorySink, openPress, takePages, takePicture, type Press } from './press.ts';
export { printDocument, renderPdf } from './render.ts';
