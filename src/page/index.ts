export { renderPageMarkdown } from './markdown.ts';
export { renderPageText, type PageView } from './text.ts';
