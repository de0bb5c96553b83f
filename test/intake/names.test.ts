import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayNumber } from '../../src/core/dates.ts';
import type { FileFacts } from '../../src/core/file-facts.ts';
import { extensionFor, freeName, portableStem } from '../../src/intake/name.ts';
import { dayInName, yearInName } from '../../src/intake/named-date.ts';
import { wordsOfName } from '../../src/intake/words.ts';

const TODAY = dayNumber(2025, 5, 20);
const pdf: Pick<FileFacts, 'type' | 'kind'> = { type: 'application/pdf', kind: 'pdf' };

describe('a portable name', () => {
  test.each([
    ['Dokumen dari Pak Budi (1) (FINAL) FIX.PDF', 'dokumen-dari-pak-budi-1-final-fix'],
    ['WhatsApp Image 2023-06-11 at 10.02.33.jpeg', 'whatsapp-image-2023-06-11-at-10-02-33'],
    ['IMG-20230611-WA0007.jpg', 'img-20230611-wa0007'],
    ['SK Bupati No. 12', 'sk-bupati-no-12'],
    ['surat re\u0301kan.pdf', 'surat-rekan'],
    ['CON.pdf', 'berkas-con'],
    ['lpt1', 'berkas-lpt1'],
    ['🎉.pdf', 'berkas'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.bashrc', 'bashrc'],
  ])('%s', (name, stem) => expect(portableStem(name)).toBe(stem));

  const anyName = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'grapheme-composite' }),
  );

  it('works on every system whatever the name was, and stays as it is when made again', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const stem = portableStem(name, 'pdf');
        expect(stem).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(stem.length).toBeLessThanOrEqual(70);
        expect(stem).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/);
        expect(stem.normalize('NFC')).toBe(stem);
        expect(portableStem(stem, 'pdf')).toBe(stem);
        expect(extensionFor({ type: 'application/octet-stream', kind: 'other' }, name)).toMatch(
          /^[a-z0-9]{0,8}$/,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is told apart from all that are there, whatever the case of letters', () => {
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 30 }), (names) => {
        const taken = new Set<string>();
        for (const name of names) {
          const free = freeName(portableStem(name), extensionFor(pdf, name), taken);
          expect(taken.has(free)).toBe(false);
          taken.add(free);
        }
      }),
    );
    expect(freeName('a', 'pdf', new Set(['a.pdf', 'a-2.pdf']))).toBe('a-3.pdf');
  });

  it('has the extension of what the file is', () => {
    expect(extensionFor({ type: 'image/jpeg', kind: 'image' }, 'SK.pdf')).toBe('jpg');
    expect(extensionFor({ type: 'text/plain', kind: 'text' }, 'data.CSV')).toBe('csv');
    expect(extensionFor({ type: 'text/plain', kind: 'text' }, 'surat.pdf')).toBe('txt');
    expect(extensionFor({ type: 'application/octet-stream', kind: 'other' }, 'peta.SHP')).toBe('shp');
    expect(extensionFor({ type: 'application/octet-stream', kind: 'other' }, 'tanpa apa-apa')).toBe('');
  });
});

describe('a date in a name', () => {
  test.each([
    ['IMG-20230611-WA0007.jpg', '2023-06-11'],
    ['IMG20230611101502.jpg', '2023-06-11'],
    ['20230611_101502.jpg', '2023-06-11'],
    ['WhatsApp Image 2023-06-11 at 10.02.33.jpeg', '2023-06-11'],
    ['PXL_20240102_030405.jpg', '2024-01-02'],
    ['rapat 11-06-2023.docx', '2023-06-11'],
    ['Rapat 11 Juni 2023.docx', '2023-06-11'],
    ['laporan_juni_2023.pdf', '2023-06'],
    ['laporan 2022.pdf', undefined],
    ['laporan tahun 2022.pdf', undefined],
    ['20231301.jpg', undefined],
    ['rencana 2025-06-01.pdf', undefined],
    ['nip 198010242006041009.pdf', undefined],
    ['3204110506780001.pdf', undefined],
  ])('%s', (name, day) => expect(dayInName(name, TODAY)).toBe(day));

  test.each([
    ['laporan 2022.pdf', '2022'],
    ['RPJMD 2019-2024.pdf', undefined],
    ['Indonesia emas 2045.pdf', undefined],
    ['SK 188/2023.pdf', undefined],
  ])('a year: %s', (name, year) => expect(yearInName(name, TODAY)).toBe(year));
});

test.each([
  ['Dokumen dari Pak Budi (1) (FINAL) FIX.PDF', 'Dokumen dari Pak Budi'],
  ['sertifikat_pelatihan_kader_2022.pdf', 'Sertifikat pelatihan kader 2022'],
  ['laporan-evaluasi-internal.pdf', 'Laporan evaluasi internal'],
  ['Laporan (final) (revisi 2) - salinan.pdf', 'Laporan'],
  ['IMG-20230611-WA0007.jpg', undefined],
  ['IMG20230611101502.jpg', undefined],
  ['WhatsApp Image 2023-06-11 at 10.02.33 (2).jpeg', undefined],
  ['Screenshot_20230611-101502.png', undefined],
  ['Scan 3.pdf', undefined],
  ['dokumen baru.pdf', 'Dokumen baru'],
])('the words that a person gave as a name: %s', (name, words) => expect(wordsOfName(name)).toBe(words));
