export { docxKeywords, isUntouchedDocx } from './docx.ts';
export { DRAFT_KEYWORDS, isUntouchedPdf, sealPdf } from './pdf.ts';
export { withoutTimes } from './zip.ts';
