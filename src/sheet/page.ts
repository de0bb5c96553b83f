import type { Language } from '../core/language.ts';
import type { AnswerSheet, SheetItem, SheetPart, Upload } from '../core/sheet.ts';
import { element, lines, raw, type Html } from '../html/element.ts';
import { sheetWords, type SheetWords } from '../messages/sheet.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** What the page is made with besides the sheet. */
export interface PageOptions {
  readonly language: Language;
  readonly version: string;
  /** SHA-256 of a text in Base64: for the page's own policy, and to tell a changed answer from the one ticked. */
  readonly hash: (text: string) => string;
}

interface Page extends PageOptions {
  readonly words: SheetWords;
}

function policy(hash: PageOptions['hash']): string {
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
}

function head(sheet: AnswerSheet, { words, hash }: Page): Html {
  return element(
    'head',
    {},
    lines(
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(hash) }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'robots', content: 'noindex' }),
      element('title', {}, `${words.title} · ${sheet.title}`),
      element('style', {}, raw(STYLE)),
    ),
  );
}

function paragraph(text: string, kind?: string): Html {
  return element('p', kind === undefined ? {} : { class: kind }, text);
}

function wordCount({ words: count }: SheetItem, { words }: Page): readonly Html[] {
  if (count === undefined) return [];
  const { used, limits } = count;
  const parts = limits.map((limit) =>
    used > limit
      ? element('span', { class: 'over' }, words.over(limit, used - limit))
      : element('span', {}, words.left(limit, limit - used)),
  );
  return [element('span', {}, words.words(used)), ...parts];
}

function fileLine({ path, size, limit }: Upload, { words }: Page): Html {
  const name = element('code', {}, path);
  if (limit === undefined) return element('li', {}, name, ` · ${words.size(size)}`);
  const judged =
    size > limit
      ? element('span', { class: 'over' }, words.tooLarge(limit))
      : element('span', {}, words.limit(limit));
  return element('li', {}, name, ` · ${words.size(size)}, `, judged);
}

/** Lines that show a text at a common width without scrolling, within reason. */
function rowsFor(text: string): number {
  const needed = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 88)), 0);
  return Math.min(18, Math.max(1, needed));
}

/** What is to be carried over, and the button that copies it. */
interface Carried {
  readonly body: Html;
  readonly beside: readonly Html[];
}

function textBox(item: SheetItem, page: Page): Carried {
  const { words } = page;
  if (item.text === '') return { body: paragraph(words.blank, 'blank'), beside: [] };
  const id = `teks-${item.id}`;
  const box = element(
    'textarea',
    { id, readonly: '', rows: rowsFor(item.text), 'aria-label': item.label, spellcheck: 'false' },
    // The parser of a browser drops one line break right after the tag.
    `\n${item.text}`,
  );
  const button = element(
    'button',
    { type: 'button', 'data-copy': id, 'aria-label': words.copy(item.label), hidden: '' },
    words.copyShort,
  );
  return { body: box, beside: [button, ...wordCount(item, page)] };
}

function uploadBox({ uploads }: SheetItem, page: Page): Carried {
  const body =
    uploads.length === 0
      ? paragraph(page.words.noUpload, 'blank')
      : element('ul', { class: 'files' }, ...uploads.map((file) => fileLine(file, page)));
  return { body, beside: [] };
}

/** The box to tick, and what is said where the text changed after it was ticked. */
function tick(item: SheetItem, { words, hash }: Page): readonly Html[] {
  const id = `tanda-${item.id}`;
  const content = JSON.stringify([item.text, item.uploads.map(({ path, size }) => [path, size])]);
  const box = element('input', {
    type: 'checkbox',
    id,
    'data-tick': item.id,
    'data-mark': hash(content).slice(0, 16),
    'aria-describedby': `judul-${item.id}`,
  });
  const changed = element('span', { id: `${id}-berubah`, class: 'changed', hidden: '' }, words.changed);
  return [element('label', {}, box, words.done), changed];
}

function itemBox(item: SheetItem, page: Page): Html {
  const { words } = page;
  const title = element(
    'h3',
    { id: `judul-${item.id}` },
    element('span', { class: 'act' }, `${words.act[item.act]}: `),
    item.label,
  );
  const { body, beside } = (item.act === 'upload' ? uploadBox : textBox)(item, page);
  return element(
    'div',
    { class: 'item', role: 'group', 'aria-labelledby': `judul-${item.id}` },
    lines(
      title,
      ...(item.question === undefined ? [] : [paragraph(item.question, 'question')]),
      body,
      ...(item.remark === undefined ? [] : [paragraph(item.remark, 'quiet')]),
      element('div', { class: 'row' }, ...beside, ...tick(item, page)),
    ),
  );
}

function partSection({ id, title, items }: SheetPart, page: Page): Html {
  return element(
    'section',
    { 'aria-labelledby': id },
    lines(element('h2', { id }, title), ...items.map((item) => itemBox(item, page))),
  );
}

function remarks(sheet: AnswerSheet, words: SheetWords): readonly Html[] {
  const { fiction, draft, borrowedForm } = sheet;
  const notes = [
    ...(fiction ? [words.fiction] : []),
    ...(draft ? [words.draft] : []),
    ...(borrowedForm === undefined ? [] : [words.borrowed(borrowedForm)]),
  ];
  return notes.map((note) => paragraph(note, 'note'));
}

function opening(sheet: AnswerSheet, { words }: Page): Html {
  return element(
    'header',
    {},
    lines(
      element('h1', {}, `${words.title}: ${sheet.title}`),
      paragraph([sheet.agency, sheet.editionName].filter((part) => part !== '').join(' · ')),
      paragraph(words.state(sheet.date, sheet.commit), 'quiet'),
      ...remarks(sheet, words),
      paragraph(words.intro),
      paragraph(words.ticks, 'quiet'),
      paragraph(words.order, 'quiet'),
      paragraph(words.noScript, 'note lifeless'),
    ),
  );
}

function bar({ words }: Page): Html {
  const inner = element(
    'div',
    {},
    element('strong', { id: 'kemajuan' }),
    element('button', { type: 'button', id: 'hapus-tanda', hidden: '' }, words.reset),
  );
  return element('div', { class: 'bar' }, inner);
}

function contents({ parts }: AnswerSheet, { words }: Page): Html {
  const entries = parts.map(({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, title)));
  return element('nav', { 'aria-label': words.contents }, element('ol', {}, lines(...entries)));
}

/** The sheet as one page that needs nothing but itself and a browser. */
export function renderSheet(sheet: AnswerSheet, options: PageOptions): string {
  const words = sheetWords[options.language];
  const page: Page = { ...options, words };
  const body = lines(
    element('a', { class: 'skip', href: '#isi' }, words.skip),
    opening(sheet, page),
    bar(page),
    contents(sheet, page),
    element('main', { id: 'isi' }, lines(...sheet.parts.map((part) => partSection(part, page)))),
    element('footer', {}, paragraph(words.madeBy(options.version))),
    element('div', { id: 'kabar', class: 'live', 'aria-live': 'polite' }),
    element('script', {}, raw(SCRIPT)),
  );
  const attributes = {
    lang: options.language,
    'data-key': sheet.key,
    'data-progress': words.progress,
    'data-copy': words.copyShort,
    'data-copied': words.copied,
    'data-copy-failed': words.copyFailed,
    'data-confirm': words.confirmReset,
  };
  const root = element('html', attributes, lines(head(sheet, page), element('body', {}, body)));
  return `<!doctype html>\n${root.html}\n`;
}
