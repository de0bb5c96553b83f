import type { FileFacts } from '../../../src/core/file-facts.ts';
import type { Measurement } from '../../../src/core/innovation.ts';
import type { Case, Expected } from './case.ts';
import { FILLER, pdf } from './paper-text.ts';

const INNOVATION = 'inovasi.yaml';
const ON_PAGE_4 = pdf([FILLER, `Tahun 2019: ${FILLER}`, FILLER, `turun menjadi 38 menit. ${FILLER}`]);

interface Beside {
  readonly row?: Measurement;
  /** The second source, B-02. */
  readonly other?: FileFacts;
}

/** One figure, 38 of 2022, said to stand on page 2 of B-01. */
function measured(name: string, facts: FileFacts, expect: Case['expect'], { row, other }: Beside = {}): Case {
  const data = [{ waktu: '2022', nilai: 38, sumber: ['B-01'], halaman: 2, ...row }];
  return {
    kind: 'angka-dalam-bukti',
    name,
    dossier: {
      innovation: { indikator: [{ nama: 'Lama', satuan: 'menit', data }] },
      evidence: [
        { id: 'B-01', berkas: 'a.pdf' },
        { id: 'B-02', berkas: 'b.pdf' },
      ],
      inspected: { 'bukti/a.pdf': facts, ...(other === undefined ? {} : { 'bukti/b.pdf': other }) },
    },
    expect,
  };
}

function elsewhere(ditemukan: readonly object[], given: object = {}): readonly Expected[] {
  const args = { nama: 'Lama', nilai: 38, waktu: '2022', sumber: ['B-01'], halaman: 2, ditemukan, ...given };
  const at = { file: INNOVATION, path: ['indikator', 0, 'data', 0, 'halaman'] };
  return [{ problem: 'bukti/angka-halaman-lain', at, args }];
}

const MISSING: readonly Expected[] = [
  { problem: 'bukti/angka-tidak-ditemukan', at: { file: INNOVATION, path: ['indikator', 0, 'data', 0] } },
];
const TWO: Measurement = { sumber: ['B-01', 'B-02'] };

const indicators: readonly Case[] = [
  measured('on the page that is named', pdf([FILLER, `38 menit ${FILLER}`]), []),
  measured('on another page', ON_PAGE_4, elsewhere([{ sumber: 'B-01', halaman: [4] }])),
  measured(
    'on another page of a file with a page that is a picture',
    pdf([`38 menit. ${FILLER}`, `Tahun 2019. ${FILLER}`, '']),
    elsewhere([{ sumber: 'B-01', halaman: [1] }]),
  ),
  measured(
    'on no page that can be read, where one is a picture',
    pdf([FILLER, `Tahun 2019. ${FILLER}`, '']),
    elsewhere([]),
  ),
  measured('on no page', pdf([FILLER, `Tahun 2019. ${FILLER}`]), MISSING),
  measured('the page is a picture', pdf([`38 menit. ${FILLER}`, '']), []),
  measured('the page has a stamp for its only text', pdf([`38 menit. ${FILLER}`, 'Lampiran 2']), []),
  measured('a scan', pdf(['', '']), 'not-applicable'),
  measured('there is no such page', pdf([`38 menit. ${FILLER}`]), []),
  measured('there is no such page, and no such figure', pdf([`2019. ${FILLER}`]), MISSING),
  measured('with a note on it', ON_PAGE_4, 'not-applicable', { row: { keterangan: 'Dibulatkan.' } }),
  measured('on that page of the second source', ON_PAGE_4, [], {
    row: TWO,
    other: pdf([FILLER, `38 menit ${FILLER}`]),
  }),
  measured(
    'on another page, beside a source that is too short',
    ON_PAGE_4,
    elsewhere([{ sumber: 'B-01', halaman: [4] }], TWO),
    {
      row: TWO,
      other: pdf([`2019. ${FILLER}`]),
    },
  ),
  measured('beside a source without text', ON_PAGE_4, 'not-applicable', { row: TWO, other: pdf(['', '']) }),
];

/** An answer beside two reports of four pages each. */
function answer(name: string, text: string, expect: Case['expect'], facts = ON_PAGE_4): Case {
  return {
    kind: 'angka-dalam-bukti',
    name: `${name}: ${text}`,
    dossier: {
      answers: { kebaruan: text },
      innovation: { indikator: [{ nama: 'Antrean', satuan: 'orang', data: [{ nilai: 4725 }] }] },
      evidence: [{ id: 'B-01', berkas: 'a.pdf' }],
      files: { 'bukti/a.pdf': 100, 'bukti/b c.pdf': 100, 'bukti/d.csv': 100 },
      inspected: { 'bukti/a.pdf': facts, 'bukti/b c.pdf': pdf([`142 menit. ${FILLER}`]) },
    },
    expect,
  };
}

function misplaced(angka: readonly object[], halaman = 2): Case['expect'] {
  const args = { judul: 'Kebaruan', ditunjuk: [{ sumber: 'a.pdf', halaman: [halaman] }], angka };
  return [{ problem: 'klaim/angka-halaman-lain', at: { file: 'narasi/kebaruan.md', line: 1 }, args }];
}

const BOTH = pdf([
  FILLER,
  `142 menjadi 37,6 menit, 8.213.442 orang, 4.725 orang. ${FILLER}`,
  `91 persen, 138. ${FILLER}`,
]);
const at = (page: number): string => `([laporan](../bukti/a.pdf#page=${page}))`;

const answers: readonly Case[] = [
  answer('both on the page', `Waktu tunggu turun dari 142 menit menjadi 38 menit ${at(2)}.`, [], BOTH),
  answer('told shorter', `Peminjam naik dari 142 orang menjadi 8,2 juta orang ${at(2)}.`, [], BOTH),
  answer(
    'one on another page, one nowhere',
    `Waktu tunggu turun dari 142 menit menjadi 38 menit ${at(2)}.`,
    misplaced([
      { teks: '142 menit', ditemukan: [] },
      { teks: '38 menit', ditemukan: [{ sumber: 'a.pdf', halaman: [4] }] },
    ]),
  ),
  answer(
    'a measured figure on another page',
    `Layanan menjangkau 4.725 orang ${at(3)}.`,
    misplaced([{ teks: '4.725 orang', ditemukan: [{ sumber: 'a.pdf', halaman: [2] }] }], 3),
    BOTH,
  ),
  answer('worked out from them', `Waktu tunggu turun 73 persen ${at(2)}.`, 'not-applicable', BOTH),
  answer(
    'about so much',
    `Antrean turun dari sekitar 150 menit menjadi sekitar 40 menit ${at(2)}.`,
    'not-applicable',
    BOTH,
  ),
  answer(
    'no page is named',
    'Turun dari 142 menit menjadi 38 menit ([a](../bukti/a.pdf)).',
    'not-applicable',
  ),
  answer('planned', `Targetnya turun dari 142 menit menjadi 30 menit ${at(2)}.`, 'not-applicable'),
  answer(
    'in another sentence',
    `Turun dari 142 menit menjadi 38 menit. Lihat laporan ${at(2)}.`,
    'not-applicable',
  ),
  answer(
    'the page is a picture',
    `Turun dari 142 menit menjadi 38 menit ${at(2)}.`,
    [],
    pdf(['Tahun 2019', '']),
  ),
  answer('there is no such page', `Turun dari 142 menit menjadi 38 menit ${at(9)}.`, []),
  answer(
    'spread over two pages',
    `Turun dari 142 menit ([b](<../bukti/b c.pdf#page=1>)) menjadi 38 menit ([a](../bukti/a.pdf#page=4)).`,
    [],
  ),
  answer(
    'beside a link to a table',
    `Turun dari 142 menit menjadi 38 menit ([d](../bukti/d.csv)) ${at(2)}.`,
    'not-applicable',
  ),
  answer(
    'beside the chart',
    `Turun dari 142 menit menjadi 38 menit ![c](indikator:I-01) ${at(2)}.`,
    'not-applicable',
  ),
];

/** One figure that names a page of B-01, which has two. */
function rowOn(name: string, halaman: number, expect: Case['expect'], sumber = ['B-01']): Case {
  return {
    kind: 'halaman-ada',
    name,
    dossier: {
      innovation: { indikator: [{ nama: 'Lama', data: [{ nilai: 1, sumber, halaman }] }] },
      evidence: [
        { id: 'B-01', berkas: 'a.pdf' },
        { id: 'B-02', berkas: 'b.csv' },
      ],
      legalBases: [{ id: 'H-01', berkas: 'sk.pdf' }],
      inspected: { 'bukti/a.pdf': pdf(['', '']), 'dasar-hukum/sk.pdf': pdf(['', '', '']) },
    },
    expect,
  };
}

const ends: readonly Case[] = [
  rowOn('the last page of a source', 2, []),
  rowOn('beyond the end of the source', 3, [
    {
      problem: 'indikator/halaman-tidak-ada',
      at: { file: INNOVATION, path: ['indikator', 0, 'data', 0, 'halaman'] },
      args: { nama: 'Lama', sumber: ['B-01'], halaman: 3, jumlah: 2 },
    },
  ]),
  rowOn('within the longer of two sources', 3, [], ['B-01', 'H-01']),
  rowOn('beside a source without pages', 3, 'not-applicable', ['B-01', 'B-02']),
  rowOn('without a source', 3, 'not-applicable', []),
];

/** Figures that are said to stand on a page. */
export const figurePageCases: readonly Case[] = [...indicators, ...answers, ...ends];
