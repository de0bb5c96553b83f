import { describe, expect, it } from 'vitest';
import { personOf } from '../../src/scaffold/answers.ts';
import { narrativeText } from '../../src/scaffold/narrative.ts';
import { readyCommand } from '../../src/scaffold/ready-command.ts';
import { freeSlug, isSlug, slugOf } from '../../src/scaffold/slug.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { makeField, makeRulebook, makeSection, recorded } from '../support/dossier.ts';

describe('slugOf', () => {
  it.each([
    ['Transformasi Perpustakaan (TPBIS)', 'transformasi-perpustakaan-tpbis'],
    ['Café Ilmu & Ñusantara', 'cafe-ilmu-dan-nusantara'],
    ["Jum'at Sehat", 'jumat-sehat'],
    ['NUL', 'nul-inovasi'],
    ['  ../..  ', ''],
    ['感動', ''],
  ])('%s → %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is at most 50 characters, cut between words, and always a slug', () => {
    const slug = slugOf('Sistem Informasi Pelayanan Administrasi Kependudukan Terpadu Kabupaten Contoh');
    expect(slug).toBe('sistem-informasi-pelayanan-administrasi');
    expect(isSlug(slug)).toBe(true);
    expect(isSlug(slugOf('x'.repeat(80)))).toBe(true);
    expect(freeSlug('a', ['A', 'a-2'])).toBe('a-3');
  });

  it('knows what no system could hold', () => {
    for (const text of ['con', 'com1', 'A', 'a--b', '-a', 'a/b', '..', '', 'a.b'])
      expect(isSlug(text)).toBe(false);
  });
});

describe('personOf', () => {
  it.each([
    ['Siti Aminah, S.Sos., M.Si.', { nama: 'Siti Aminah, S.Sos., M.Si.' }],
    ['Siti Aminah, S.Sos. (198010242006041009)', { nama: 'Siti Aminah, S.Sos.', nip: '198010242006041009' }],
    ['Siti NIP. 19801024 200604 1 009', { nama: 'Siti', nip: '198010242006041009' }],
    ['198010242006041009 - Siti', { nama: 'Siti', nip: '198010242006041009' }],
  ])('%s', (text, person) => {
    expect(personOf(text)).toEqual(person);
  });
});

describe('narrativeText', () => {
  const kata = {
    nilai: [
      { isi: 200, sumber: ['a'] },
      { isi: 600, sumber: ['b'] },
    ],
  };
  const rulebook = makeRulebook({
    sumber: new Map([
      ['a', { id: 'a', judul: 'Sumber A', jenis: 'sekunder' }],
      ['b', { id: 'b', judul: 'Sumber B', jenis: 'sekunder' }],
    ]),
  });
  const textOf = (field = makeField('x', {}), section = makeSection('s', [field], {})) =>
    narrativeText(field, section, rulebook, 'id');

  it('cannot end its comment early, whatever the question holds', () => {
    const text = textOf(makeField('x', { tanya: 'A --> b --!> c', pokok: ['<!-- d -->'] }));
    const { blocks, openComment } = parseMarkdown(text);
    expect(openComment).toBeUndefined();
    expect(blocks.map((block) => block.kind)).toEqual(['heading']);
  });

  it('gives every recorded limit with its source where sources differ', () => {
    expect(textOf(makeField('x', { kata }))).toContain(
      '200 kata menurut Sumber A atau 600 kata menurut Sumber B',
    );
  });

  it('says what is borrowed, single or not found', () => {
    const single = { nilai: [{ isi: 200, sumber: ['a'] }] };
    expect(textOf(makeField('x', { kata: single }))).toContain(
      '200 kata (satu sumber tidak resmi: Sumber A)',
    );
    expect(textOf(makeField('x', { kata: { ...single, dipinjam: 'kipp-2023' } }))).toContain(
      '200 kata (bentuk 2023, belum dikonfirmasi; satu sumber tidak resmi: Sumber A)',
    );
    expect(textOf()).toContain('Batas kata: tidak ditemukan.');
    expect(textOf()).toContain('Bobot: tidak ditemukan.');
  });

  it('says that a weight is shared by the fields of its section', () => {
    const fields = [makeField('x'), makeField('y')];
    const section = makeSection('s', fields, { judul: 'Adaptabilitas', bobot: recorded(20) });
    expect(textOf(fields[0], section)).toContain('Bobot bagian Adaptabilitas (semua isiannya): 20%');
  });
});

describe('readyCommand', () => {
  it('quotes what a shell would read otherwise', () => {
    const flags = { '--title': 'A "b" $c', '--sdg': ['3', '4'], '--app': false, '--yes': true };
    expect(readyCommand('new', 'tpbis', flags)).toBe(
      'inovasi new tpbis --title "A \\"b\\" \\$c" --sdg 3 --sdg 4 --no-app --yes',
    );
  });
});
