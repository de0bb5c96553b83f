import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/core/printable.ts';
import type { SheetItem } from '../../src/core/sheet.ts';
import { buildSheet, renderSheet, type SheetInput } from '../../src/sheet/index.ts';
import { dossier, input, report, withAnswer, withInnovation } from '../document/fixture.ts';
import { pageOf } from '../report/dom.ts';
import { ODD } from '../report/sample.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

function sheetInput(changes: Partial<SheetInput> = {}): SheetInput {
  const { agency, rulebook } = input();
  const control = { date: '2023-05-01T10:00:00+07:00', commit: 'abc1234567' };
  const given = { dossier, agency, rulebook, report, control };
  return { ...given, language: 'id', draft: false, uploads: new Map(), ...changes };
}

function itemsOf(changes: Partial<SheetInput> = {}): ReadonlyMap<string, SheetItem> {
  const { parts } = buildSheet(sheetInput(changes));
  return new Map(parts.flatMap(({ items }) => items.map((item) => [item.id, item])));
}

function page(changes: Partial<SheetInput> = {}) {
  const sheet = buildSheet(sheetInput(changes));
  return pageOf(renderSheet(sheet, { language: sheetInput(changes).language, version: '1.2.3', hash }));
}

describe('the sheet', () => {
  it('has the sections of the form in the form’s order, between identity and what is signed', () => {
    const { parts } = buildSheet(sheetInput());
    const ids = parts.map(({ id }) => id);
    expect(ids[0]).toBe('identitas');
    expect(ids.slice(1, 1 + sheetInput().rulebook.bagian.length)).toEqual(
      sheetInput().rulebook.bagian.map(({ id }) => `bagian-${id}`),
    );
    expect(ids.at(-1)).toBe('pernyataan');
  });

  it('carries the plain text of an answer, with the words that the report counts', () => {
    const [field] = sheetInput().rulebook.bagian.flatMap(({ isian }) => isian);
    const id = field?.id ?? '';
    const item = itemsOf({
      dossier: withAnswer(id, 'Satu **dua** [tiga](https://contoh.go.id).\n\n- empat'),
    });
    expect(item.get(`isian-${id}`)?.text).toBe('Satu dua tiga.\n\nempat');
    expect(item.get(`isian-${id}`)?.words?.used).toBe(4);
  });

  it('says what is blank instead of leaving it out', () => {
    const { elements } = page({ dossier: withInnovation({ judul: ' '.trim() }) });
    const title = elements.find(({ attributes }) => attributes['aria-labelledby'] === 'judul-judul');
    expect(title?.text).toContain('Belum diisi di dosir.');
  });

  it('names each upload with its size, and says which is too large', () => {
    const demand = sheetInput().rulebook.surat[0]?.id ?? '';
    const uploads = new Map([[demand, [{ path: 'surat/besar.pdf', size: 1_300_000, limit: 1_000_000 }]]]);
    const { elements } = page({ uploads });
    const item = elements.find(({ attributes }) => attributes['aria-labelledby'] === `judul-surat-${demand}`);
    expect(item?.text).toContain('surat/besar.pdf · 1,3 MB, MELEBIHI batas 1 MB');
  });
});

describe.each(['id', 'en'] as const)('the page: %s', (language) => {
  const { elements, errors } = page({ language });
  const named = (name: string) => elements.filter((one) => one.name === name);

  it('is a page without mistakes, in its language, with landmarks and headings that nest', () => {
    expect(errors).toEqual([]);
    expect(named('html')[0]?.attributes['lang']).toBe(language);
    for (const name of ['title', 'header', 'main', 'footer', 'nav', 'h1'])
      expect(named(name)).toHaveLength(1);
  });

  it('has one id for one element, and every reference leads to one', () => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const references = elements.flatMap(({ attributes }) =>
      ['aria-labelledby', 'aria-describedby', 'data-copy'].flatMap((name) => attributes[name] ?? []),
    );
    const labels = new Set([...ids, elements[0]?.attributes['data-copy']]);
    expect(references.filter((reference) => !labels.has(reference))).toEqual([]);
  });

  it('runs nothing but the script that its policy names', () => {
    const [script] = named('script');
    expect(named('script')).toHaveLength(1);
    const policy = named('meta').find(({ attributes }) => 'http-equiv' in attributes)?.attributes['content'];
    expect(policy).toContain(`script-src 'sha256-${hash(script?.text ?? '')}'`);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith('on')),
    ).toEqual([]);
  });
});

it.each(ODD)('keeps odd text as it is, as text: %j', (odd) => {
  const { elements } = page({ dossier: withInnovation({ judul: odd }) });
  const box = elements.find(({ attributes }) => attributes['id'] === 'teks-judul');
  if (plain(odd).trim() !== '') expect(box?.text).toBe(plain(odd).replace(/\r\n?/g, '\n'));
  expect(elements.filter(({ name }) => name === 'script')).toHaveLength(1);
});
