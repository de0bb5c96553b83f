import { resolve } from 'node:path';
import { PLAIN, type Io } from '../core/io.ts';
import type { Page } from '../core/page.ts';
import { escapeSteering } from '../core/printable.ts';
import { findRoot } from '../dossier/workspace.ts';
import { renderPageMarkdown, renderPageText } from '../page/index.ts';
import { oneOf } from './one-of.ts';
import { guardTarget, writeWhole } from './output.ts';

/** Where a page goes, and as what. */
export interface PageSink {
  /** Text where absent. */
  readonly format?: string;
  readonly output?: string;
}

export const PAGE_FORMATS = ['text', 'markdown', 'json'] as const;

/** How wide text is in a file, where no terminal says it. */
const FILE_COLUMNS = 100;

/** Shows a page, or writes it whole to a file; `data` is what the JSON holds. Refuses to overwrite what people wrote. */
export function putPage(page: Page, data: object, { format, output }: PageSink, io: Io): void {
  const wanted = oneOf('--format', format ?? 'text', PAGE_FORMATS);
  const view = output === undefined ? io : { columns: FILE_COLUMNS, paint: PLAIN };
  const tool = { name: 'inovasi', version: io.version };
  const text = {
    text: () => renderPageText(page, view),
    markdown: () => renderPageMarkdown(page),
    json: () =>
      `${escapeSteering(JSON.stringify({ schemaVersion: 1, tool, language: io.language, ...data }, null, 2))}\n`,
  }[wanted]();
  if (output === undefined) {
    io.out(text);
    return;
  }
  const path = resolve(io.cwd, output);
  guardTarget(path, findRoot(io.cwd), 'report');
  writeWhole(path, text);
}
