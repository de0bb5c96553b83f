import { describe, expect, it } from 'vitest';
import type { AnnexFile } from '../../src/core/annex.ts';
import { annexEntries, buildDocument } from '../../src/document/build.ts';
import { allBlocks } from '../../src/pdf/missing.ts';
import { input, withInnovation } from './fixture.ts';

const base = input();
const first = annexEntries(base.dossier).find(({ list }) => list === 'evidence');
if (first === undefined) throw new Error('the fixture has no evidence with a file');
const { path } = first;

const sheet = { text: '', reasons: [], blank: false } as const;

function fileWith(changes: Partial<AnnexFile> = {}): ReadonlyMap<string, AnnexFile> {
  const file: AnnexFile = {
    path,
    sha256: 'ab'.repeat(32),
    size: 1234,
    signatures: 0,
    sheets: [sheet, { ...sheet, text: 'Isi halaman dua.' }],
    ...changes,
  };
  return new Map([[path, file]]);
}

const wordsIn = (blocks: unknown): string => JSON.stringify(blocks);

describe('annexes of the document', () => {
  it('come with a divider that says what the file is', () => {
    const model = buildDocument(input({ annexes: fileWith() }));
    expect(model.annexes?.map(({ key }) => key)).toEqual([path]);
    const divider = wordsIn(model.annexes?.[0]?.divider);
    expect(divider).toContain('ab'.repeat(32));
    expect(divider).toContain('1,2 kB');
  });

  it('say on every page which page of which annex it is, and tell its text', () => {
    const pages = buildDocument(input({ annexes: fileWith() })).annexes?.[0]?.pages ?? [];
    expect(pages.map(({ stamp }) => stamp.page)).toEqual(['hlm. 1 dari 2', 'hlm. 2 dari 2']);
    expect(pages[1]?.alt).toContain('Isi halaman dua.');
    expect(new Set(pages.map(({ anchor }) => anchor)).size).toBe(2);
  });

  it('name the pages that became pictures, and why', () => {
    const sheets = [
      sheet,
      { ...sheet, reasons: ['font'] as const },
      { ...sheet, reasons: ['font'] as const },
    ];
    expect(wordsIn(buildDocument(input({ annexes: fileWith({ sheets }) })).annexes)).toContain('Halaman 2–3');
  });

  it('say that only the embedded file carries a signature', () => {
    const signed = fileWith({ signatures: 1, embedded: 'a.pdf' });
    expect(wordsIn(buildDocument(input({ annexes: signed })).annexes)).toContain('hanya berkas asli');
  });

  it('are led to from the page that a figure names of its source', () => {
    const figures = (sumber: readonly string[]): string => {
      const data = [
        { waktu: '2020', nilai: 1, sumber, halaman: 2 },
        { waktu: '2021', nilai: 2, sumber },
      ];
      const dossier = withInnovation({ indikator: [{ id: 'I-01', nama: 'Ukuran', satuan: 'menit', data }] });
      const model = buildDocument(input({ dossier, annexes: fileWith() }));
      return wordsIn(model.blocks);
    };
    const id = first.item.id ?? '';
    expect(figures([id])).toMatch(/"text":"hlm\.\s2","link":"#lampiran-[^"]*--hlm-2"/u);
    expect(figures([id, 'B-99'])).toMatch(/"text":"hlm\.\s2"\}/u);
  });

  it('leave nothing where no file follows', () => {
    const model = buildDocument(input());
    expect(model.annexes).toEqual([]);
    expect([...allBlocks(model.blocks)].filter((block) => wordsIn(block).includes('"lampiran"'))).toEqual([]);
  });
});
