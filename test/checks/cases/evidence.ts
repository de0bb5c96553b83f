import type { FileFacts } from '../../../src/core/file-facts.ts';
import type { Evidence, Innovation } from '../../../src/core/innovation.ts';
import { ANSWER, ON_FIELD, type Case, type Expected } from './case.ts';

const LIST = 'bukti/bukti.yaml';
const INNOVATION = 'inovasi.yaml';

type Dossier = Case['dossier'];

function cites(name: string, dossier: Dossier, nama: readonly string[] = [], index = 0): Case {
  const found: Expected = {
    problem: 'bukti/tidak-dirujuk',
    at: { file: LIST, path: [index] },
    args: { nama },
  };
  return {
    kind: 'bukti-dirujuk',
    name,
    dossier: { answers: { kebaruan: 'Layanan.' }, ...dossier },
    expect: nama.length === 0 ? [] : [found],
  };
}

const REPORT: Evidence = { id: 'B-01', judul: 'Laporan', berkas: 'laporan akhir.pdf' };
const PAGE: Evidence = { id: 'B-02', judul: 'Berita', tautan: 'https://X.go.id/berita/' };

function inAnswer(name: string, text: string, evidence: readonly Evidence[] = [REPORT]): Case {
  return cites(name, { evidence, answers: { kebaruan: text } });
}

function named(name: string, innovation: Innovation): Case {
  return cites(name, { innovation, evidence: [REPORT] });
}

const cited: readonly Case[] = [
  inAnswer('a link to its file', '[a](../bukti/laporan%20akhir.pdf#page=2)'),
  inAnswer('a picture', '![a](<../bukti/laporan akhir.pdf>)'),
  inAnswer('its id in the text', 'Lihat (b-01).'),
  inAnswer('its address, spelled otherwise', '[a](https://x.go.id/berita#isi)', [PAGE]),
  named('proof of the start', { bukti_mulai: ' B-01 ' }),
  named('proof of an evaluation', { evaluasi: [{ bukti: 'B-01' }] }),
  named('source of a figure', { indikator: [{ data: [{ sumber: ['B-01'] }] }] }),
  named('proof of a collaboration', { kolaborasi: [{ bukti: 'B-01' }] }),
  cites('proof of an improvement', { evidence: [REPORT], history: [{ perkembangan: [{ bukti: 'B-01' }] }] }),
  cites('proof of consent', { evidence: [REPORT], testimonials: [{ slug: 'a', izin: { bukti: 'B-01' } }] }),
  cites('a link in a testimonial', {
    evidence: [REPORT],
    testimonials: [{ slug: 'a', words: '[foto](<../bukti/laporan akhir.pdf>)' }],
  }),
  cites('the file of a letter', {
    evidence: [{ ...REPORT, berkas: '../surat/s.pdf' }],
    letters: [{ berkas: 's.pdf' }],
  }),
  cites('the SPBE form', {
    evidence: [{ ...REPORT, berkas: 'spbe.pdf' }],
    innovation: { spbe: { berkas: 'bukti/spbe.pdf' } },
  }),
  cites(
    'an id that another id begins with',
    {
      evidence: [{ id: 'B-1', judul: 'x' }],
      answers: { kebaruan: 'B-10' },
    },
    ['B-1'],
  ),
  cites(
    'two that nobody names',
    { evidence: [REPORT, { judul: 'Foto' }, PAGE], innovation: { bukti_mulai: 'B-01' } },
    ['Foto', 'B-02'],
    1,
  ),
  cites('an entry that says nothing yet', { evidence: [{ id: 'B-01' }] }),
  { ...cites('nothing is answered yet', { evidence: [REPORT], answers: {} }), expect: 'not-applicable' },
  { ...cites('no evidence', {}), expect: 'not-applicable' },
];

function dated(tanggal: string, expect: Case['expect']): Case {
  const options = { penutupan: '2023-05-06T23:59+07:00' };
  const evidence = [{ id: 'B-01', tanggal }];
  return { kind: 'bukti-dalam-masa', name: `dated ${tanggal}`, dossier: { evidence }, options, expect };
}

const periods: readonly Case[] = [
  dated('1998', []),
  dated('2023-05-06', []),
  dated('2023-05', []),
  dated('2023', []),
  dated('2023-05-07', [
    {
      problem: 'bukti/sesudah-penutupan',
      at: { file: LIST, path: [0, 'tanggal'] },
      args: { nama: 'B-01', tanggal: '2023-05-07' },
    },
  ]),
  dated('kemarin', 'not-applicable'),
];

function strong(name: string, innovation: Innovation, jenis: string, expect: Case['expect']): Case {
  return {
    kind: 'bukti-jenis',
    name: `${name}: ${jenis}`,
    dossier: {
      innovation,
      evidence: [
        { id: 'B-01', jenis },
        { id: 'B-02', jenis: 'laporan' },
      ],
    },
    expect,
  };
}

function weak(path: readonly (string | number)[], untuk: string): readonly Expected[] {
  return [{ problem: 'bukti/kurang-kuat', at: { file: INNOVATION, path }, args: { id: 'B-01', untuk } }];
}

const figure = (...sumber: readonly string[]): Innovation => ({ indikator: [{ data: [{ sumber }] }] });

const strengths: readonly Case[] = [
  strong('start', { bukti_mulai: 'B-01' }, 'surat', []),
  strong('start', { bukti_mulai: 'B-01' }, 'foto', weak(['bukti_mulai'], 'bukti_mulai')),
  strong(
    'evaluation',
    { evaluasi: [{ bukti: 'B-01' }] },
    'berita',
    weak(['evaluasi', 0, 'bukti'], 'evaluasi'),
  ),
  strong('replication', { pereplikasi: [{ bukti: 'B-01' }] }, 'berita', []),
  strong(
    'replication',
    { pereplikasi: [{ bukti: 'B-01' }] },
    'video',
    weak(['pereplikasi', 0, 'bukti'], 'pereplikasi'),
  ),
  strong('figure', figure('B-01'), 'foto', weak(['indikator', 0, 'data', 0, 'sumber', 0], 'indikator')),
  strong('figure', figure('B-01'), 'tangkapan-layar', []),
  strong('figure beside a report', figure('B-01', 'B-02'), 'foto', []),
  strong('collaboration', { kolaborasi: [{ bukti: 'B-01' }], bukti_mulai: 'B-02' }, 'foto', []),
  strong('nothing claimed', { kolaborasi: [{ bukti: 'B-01' }] }, 'foto', 'not-applicable'),
];

function kinds(name: string, text: string, evidence: readonly Evidence[], expect: Case['expect']): Case {
  const options = { isian: ['kebaruan'], jenis: ['laporan'] };
  return {
    kind: 'lampiran-jenis',
    name,
    dossier: { answers: { kebaruan: text }, evidence },
    subject: ON_FIELD,
    options,
    expect,
  };
}

const other = (args: NonNullable<Expected['args']>): Case['expect'] => [
  { problem: 'lampiran/jenis-lain', at: { file: ANSWER }, args },
];

const LINK = 'Lihat [a](../bukti/a.pdf).';

const demanded: readonly Case[] = [
  kinds('a report', LINK, [{ jenis: 'laporan', berkas: 'a.pdf' }], []),
  kinds('news only', LINK, [{ jenis: 'berita', berkas: 'a.pdf' }], other({ ada: ['berita'], contoh: '' })),
  kinds(
    'a page of the web only, though there is a report',
    'Lihat [a](https://x.go.id/a/).',
    [
      { jenis: 'berita', tautan: 'https://X.go.id/a' },
      { id: 'B-02', jenis: 'laporan' },
    ],
    other({ ada: ['berita'], contoh: 'B-02' }),
  ),
  kinds('one of a kind not told', LINK, [{ berkas: 'a.pdf' }], []),
  kinds('no link', 'Layanan.', [{ jenis: 'berita', berkas: 'a.pdf' }], []),
  kinds('blank answer', '', [], 'not-applicable'),
];

/** A picture that a camera took on a day. */
export function photographed(taken?: string): FileFacts {
  const image = { width: 4000, height: 3000, gps: false, ...(taken === undefined ? {} : { taken }) };
  return { sha256: '0'.repeat(64), size: 100, type: 'image/jpeg', kind: 'image', image };
}

function photo(name: string, entry: Evidence, expect: Case['expect'], facts?: FileFacts): Case {
  const dossier: Dossier = {
    evidence: [{ id: 'B-01', berkas: 'a.jpg', ...entry }],
    files: { 'bukti/a.jpg': 100 },
    ...(facts === undefined ? {} : { inspected: { 'bukti/a.jpg': facts } }),
  };
  return { kind: 'foto-lengkap', name, dossier, expect };
}

const lacks = (...kurang: readonly string[]): Case['expect'] => [
  { problem: 'foto/belum-lengkap', at: { file: LIST, path: [0] }, args: { nama: 'B-01', kurang } },
];
const WHOLE = { keterangan: 'Peluncuran', tanggal: '2020-01', tempat: 'Balai desa' };

const captions: readonly Case[] = [
  photo('all is told', { jenis: 'foto', ...WHOLE }, []),
  photo('nothing is told', { jenis: 'foto' }, lacks('keterangan', 'tanggal', 'tempat')),
  photo('a stand-in is nothing', { jenis: 'foto', ...WHOLE, tempat: '-' }, lacks('tempat')),
  photo(
    'a photograph by its content',
    { tanggal: '2020' },
    lacks('keterangan', 'tempat'),
    photographed('2020-01-02'),
  ),
  photo('a screenshot', { jenis: 'tangkapan-layar' }, 'not-applicable', photographed()),
  photo('a letter under a camera', { jenis: 'surat' }, 'not-applicable', photographed('2020-01-02')),
  photo('nobody looked', {}, 'not-applicable'),
];

/** What is said of evidence, and of what leads to it. */
export const evidenceCases: readonly Case[] = [...cited, ...periods, ...strengths, ...demanded, ...captions];
