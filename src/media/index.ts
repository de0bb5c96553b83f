export { isAnnexJob, readAnnex, type AnnexJob, type AnnexRead } from './annex.ts';
export { mediaType } from './kinds.ts';
export { shrunkPhoto } from './photo.ts';
