import type { DossierSketch } from '../../support/dossier.ts';
import { ANSWER, ON_FIELD, type Case, type Expected } from './case.ts';

const INNOVATION = 'inovasi.yaml';
const EVIDENCE = 'bukti/bukti.yaml';
const LEGAL = 'dasar-hukum/dasar-hukum.yaml';

function list(name: string, dossier: DossierSketch, daftar: string, expect: readonly Expected[]): Case {
  return { kind: 'daftar-minimal', name, dossier, options: { daftar, minimal: 1 }, expect };
}

function short(file: string, path: readonly string[], jumlah = 0): readonly Expected[] {
  return [{ problem: 'daftar/kurang', at: { file, path }, args: { jumlah, minimal: 1 } }];
}

const lists: readonly Case[] = [
  list('no legal basis', {}, 'dasar-hukum', short(LEGAL, [])),
  list('evidence with an id alone', { evidence: [{ id: 'B-01' }] }, 'bukti', short(EVIDENCE, [])),
  list('evidence', { evidence: [{ id: 'B-01', judul: 'Laporan' }] }, 'bukti', []),
  list(
    'member without a name',
    { innovation: { inovator: { anggota: [{ peran: 'ketua' }] } } },
    'inovator.anggota',
    short(INNOVATION, ['inovator', 'anggota']),
  ),
  list('member', { innovation: { inovator: { anggota: [{ nama: 'Ani' }] } } }, 'inovator.anggota', []),
  list(
    'testimonial without words',
    { testimonials: [{ slug: 'ani', words: '' }] },
    'testimoni',
    short('testimoni', []),
  ),
  list('testimonial', { testimonials: [{ slug: 'ani' }] }, 'testimoni', []),
  list('no indicator', {}, 'indikator', short(INNOVATION, ['indikator'])),
  list('no collaboration', {}, 'kolaborasi', short(INNOVATION, ['kolaborasi'])),
];

const ids: readonly Case[] = [
  {
    kind: 'id-unik',
    name: 'an id in two files, and one missing',
    dossier: {
      legalBases: [{ id: 'B-01', nomor: '3' }],
      evidence: [{ id: 'B-01', judul: 'Laporan' }, { judul: 'Foto' }],
      testimonials: [{ slug: 'ani', nama: 'Ani' }],
    },
    expect: [
      {
        problem: 'id/ganda',
        at: { file: EVIDENCE, path: [0, 'id'] },
        args: { id: 'B-01', pertama: LEGAL, entri: 1, usul: 'B-02' },
      },
      { problem: 'id/kosong', at: { file: EVIDENCE, path: [1, 'id'] }, args: { nama: 'Foto', usul: 'B-03' } },
      {
        problem: 'id/kosong',
        at: { file: 'testimoni/ani.md', path: ['id'] },
        args: { nama: 'Ani', usul: 'T-01' },
      },
    ],
  },
  ...(
    [
      ['the innovation', { innovation: { bukti_mulai: 'B-01' } }, INNOVATION],
      ['a text', { answers: { ringkasan: 'Lihat bukti b-01.' } }, 'narasi/ringkasan.md'],
      ['an earlier entry', { history: [{ perkembangan: [{ bukti: 'B-01' }] }] }, 'riwayat.yaml'],
      [
        'a testimonial',
        { testimonials: [{ slug: 'ani', id: 'T-01', izin: { bukti: 'B-01' } }] },
        'testimoni/ani.md',
      ],
      ['nothing', { answers: { ringkasan: 'Gedung B-011 dan AB-01.' } }, ''],
    ] as const
  ).map(([what, dossier, file]): Case => ({
    kind: 'id-unik',
    name: `an id given twice that ${what} names`,
    dossier: { ...dossier, evidence: [{ id: 'B-01' }, { id: 'B-01' }] },
    expect: [
      {
        problem: 'id/ganda',
        at: { file: EVIDENCE, path: [1, 'id'] },
        args: { perujuk: file === '' ? '' : `inovasi/contoh/${file}`, otomatis: file === '' },
      },
    ],
  })),
  {
    kind: 'id-unik',
    name: 'all different',
    dossier: {
      evidence: [{ id: 'B-01' }, { id: 'B-02' }],
      innovation: { indikator: [{ id: 'I-01' }] },
      letters: [{ id: 'S-01' }],
    },
    expect: [],
  },
  { kind: 'id-unik', name: 'nothing that needs an id', dossier: {}, expect: 'not-applicable' },
];

const KNOWN: DossierSketch = {
  evidence: [{ id: 'B-01', judul: 'Laporan', berkas: 'laporan.pdf' }, { id: 'B-02' }],
  legalBases: [{ id: 'H-01' }],
  letters: [{ id: 'S-01' }],
};

function mention(name: string, dossier: DossierSketch, expect: Case['expect']): Case {
  return { kind: 'rujukan-ada', name, dossier: { ...KNOWN, ...dossier }, expect };
}

function unknown(
  file: string,
  path: readonly (string | number)[],
  args: Readonly<Record<string, unknown>>,
): Expected {
  return { problem: 'rujukan/tidak-ada', at: { file, path }, args };
}

const mentions: readonly Case[] = [
  mention(
    'every place where an id is named',
    {
      innovation: {
        bukti_mulai: 'B-1',
        evaluasi: [{ bukti: 'B-09' }],
        pereplikasi: [{ bukti: 'zzz' }],
        kolaborasi: [{}, { bukti: 'laporan.pdf' }],
        indikator: [{ data: [{ sumber: ['B-01', 'Laporan'] }] }],
        replikasi: { surat: 'S-9' },
      },
      testimonials: [{ slug: 'ani', izin: { bukti: 'T-9' } }],
      history: [{ catatan: [{ bukti: 'B-02' }, { bukti: 'B-8' }], perkembangan: [{ bukti: 'B-7' }] }],
    },
    [
      unknown(INNOVATION, ['bukti_mulai'], {
        kunci: 'bukti_mulai',
        mirip: 'B-01',
        ada: ['H-01', 'B-01', 'B-02', 'S-01'],
      }),
      unknown(INNOVATION, ['replikasi', 'surat'], { kunci: 'surat', id: 'S-9' }),
      unknown(INNOVATION, ['evaluasi', 0, 'bukti'], { id: 'B-09' }),
      unknown(INNOVATION, ['pereplikasi', 0, 'bukti'], { mirip: '' }),
      unknown(INNOVATION, ['kolaborasi', 1, 'bukti'], { mirip: 'B-01' }),
      unknown(INNOVATION, ['indikator', 0, 'data', 0, 'sumber', 1], { kunci: 'sumber', mirip: 'B-01' }),
      unknown('riwayat.yaml', [0, 'catatan', 1, 'bukti'], { id: 'B-8' }),
      unknown('riwayat.yaml', [0, 'perkembangan', 0, 'bukti'], { id: 'B-7' }),
      unknown('testimoni/ani.md', ['izin', 'bukti'], { id: 'T-9' }),
    ],
  ),
  mention(
    'evidence, legal basis and letter will do',
    { innovation: { bukti_mulai: 'H-01', evaluasi: [{ bukti: 'S-01' }, { bukti: 'B-02' }] } },
    [],
  ),
  mention('nothing is named', {}, 'not-applicable'),
];

/** An answer that points at entries of the known ones, and ids in it that are nobody's. */
function pointing(text: string, ...missing: readonly string[]): Case {
  return {
    kind: 'rujukan-jawaban',
    name: `${missing.length === 0 ? 'lets pass' : missing.join(', ')}: ${text}`,
    dossier: { ...KNOWN, answers: { kebaruan: text } },
    subject: ON_FIELD,
    expect: missing.map((id) => ({
      problem: 'rujukan/jawaban',
      at: { file: ANSWER, line: 1 },
      args: { id },
    })),
  };
}

const pointed: readonly Case[] = [
  pointing('Waktu tunggu turun [B-07].', 'B-07'),
  pointing('Waktu tunggu turun (lihat B-07, halaman 3).', 'B-07'),
  pointing('Waktu tunggu turun, lihat bukti B-07 dan B-08 serta H-01.', 'B-07', 'B-08'),
  pointing('Seperti tertulis pada Bukti B-1: turun.', 'B-1'),
  pointing('Turun [B-07]. Sekali lagi: turun [B-07].', 'B-07'),
  pointing('Ditetapkan dengan H-02 (H-02).', 'H-02'),
  pointing('| Tahun | Sumber |\n|---|---|\n| 2022 | (B-09) |', 'B-09'),
  pointing('Waktu tunggu turun [B-01], (B-02), bukti b-01.'),
  ...[
    'Diberi vitamin B-12 dan dilayani bus B-21.',
    'Sejak pandemi (COVID-19) dan Permen PAN-RB (K-13) layanan berubah.',
    'Lihat bukti B-07a, AB-07-3 dan XB-07.',
    '',
  ].map((text): Case => ({ ...pointing(text), expect: 'not-applicable' })),
  {
    ...pointing('Turun [B-07].'),
    name: 'says the line, the id that was meant and those that there are',
    dossier: { ...KNOWN, answers: { kebaruan: 'Turun.\n\nTurun [B-2].' } },
    expect: [
      {
        problem: 'rujukan/jawaban',
        at: { file: ANSWER, line: 3 },
        args: { judul: 'Kebaruan', id: 'B-2', mirip: 'B-02', ada: ['B-01', 'B-02'] },
      },
    ],
  },
  {
    ...pointing('Turun [B-07].'),
    name: 'a dossier without entries numbers nothing yet',
    dossier: { answers: { kebaruan: 'Turun [B-07].' } },
    expect: 'not-applicable',
  },
];

export const listCases: readonly Case[] = [...lists, ...ids, ...mentions, ...pointed];
