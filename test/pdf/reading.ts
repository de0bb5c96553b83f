import type { DocumentModel } from '../../src/core/document.ts';
import { renderPdf } from '../../src/pdf/render.ts';

/** Text that stands on a page within one element or artifact. */
export interface Mark {
  readonly kind: string;
  readonly text: string;
}

export interface ReadPage {
  readonly marks: readonly Mark[];
  /** All text but artifacts. */
  readonly text: string;
  readonly artifacts: string;
}

export interface Reading {
  readonly source: string;
  readonly pages: readonly ReadPage[];
}

/** Renders a document without compression and reads the text of its pages back through the fonts' own maps. */
export async function readBack(document: DocumentModel): Promise<Reading> {
  const bytes = await renderPdf(document, { compress: false });
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, string>();
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/gu))
    objects.set(match[1] ?? '', match[2] ?? '');
  const object = (ref: string | undefined): string => objects.get(ref ?? '') ?? '';
  const fonts = new Map<string, Map<string, string>>();
  for (const body of objects.values()) {
    for (const [, name = '', ref] of body.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
      if (!fonts.has(name)) fonts.set(name, toUnicode(object(/\/ToUnicode (\d+)/u.exec(object(ref))?.[1])));
    }
  }
  const kids =
    /\/Kids \[([^\]]*)\]/u.exec(
      [...objects.values()].find((body) => body.includes('/Type /Pages')) ?? '',
    )?.[1] ?? '';
  const pages = [...kids.matchAll(/(\d+) 0 R/gu)].map(([, ref]) => {
    const content = object(/\/Contents (\d+)/u.exec(object(ref))?.[1]);
    return readPage(content, fonts);
  });
  return { source, pages };
}

function toUnicode(cmap: string): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [, from = '', , list = ''] of cmap.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gu)) {
    [...list.matchAll(/<([^>]*)>/gu)].forEach(([, units = ''], index) => {
      const text = String.fromCharCode(...units.split(' ').map((unit) => Number.parseInt(unit, 16)));
      codes.set((Number.parseInt(from, 16) + index).toString(16).padStart(4, '0'), text);
    });
  }
  return codes;
}

/** What the strings of a line show; two bytes make a code, and a backslash stands before what would end a string. */
function lettersOf(strings: string, codes: ReadonlyMap<string, string> | undefined): string {
  const ends: Readonly<Record<string, string>> = { n: '\n', r: '\r' };
  let out = '';
  for (const [, escaped = ''] of strings.matchAll(/\(((?:\\.|[^\\()])*)\)/gsu)) {
    const plain = escaped.replaceAll(/\\(.)/gsu, (_, sign: string) => ends[sign] ?? sign);
    const bytes = Buffer.from(plain, 'latin1');
    for (let at = 0; at < bytes.length; at += 2) out += codes?.get(bytes.toString('hex', at, at + 2)) ?? '�';
  }
  return out;
}

function readPage(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): ReadPage {
  const marks: { kind: string; text: string }[] = [];
  for (const line of content.split('\n')) {
    const begin = /^\/(\w+) <<.*>> BDC$/u.exec(line);
    if (begin !== null) marks.push({ kind: begin[1] ?? '', text: '' });
    const shown = /^BT \/(F\d+) .*? Tm \[(.*)\] TJ/su.exec(line);
    const last = marks.at(-1);
    if (shown === null || last === undefined) continue;
    const codes = fonts.get(shown[1] ?? '');
    last.text += lettersOf(shown[2] ?? '', codes);
  }
  const of = (artifact: boolean): string =>
    marks
      .filter((mark) => (mark.kind === 'Artifact') === artifact)
      .map((mark) => mark.text)
      .join(artifact ? '\n' : '');
  return { marks: marks.filter((mark) => mark.text !== ''), text: of(false), artifacts: of(true) };
}
