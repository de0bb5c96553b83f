import { makeField, makeRulebook, makeSection, recorded } from '../../support/dossier.ts';
import { ANSWER, ON_FIELD, ON_SECTION, type Case, type Expected } from './case.ts';

const FILES = {
  'bukti/Laporan 2024.pdf': 10,
  'bukti/foto.jpg': 10,
  'bukti/bukti.yaml': 10,
  'dasar-hukum/sk.pdf': 10,
};

function link(name: string, text: string, expect: readonly Expected[] | 'not-applicable'): Case {
  const innovation = { indikator: [{ id: 'I-01' }] };
  return {
    kind: 'tautan-ada',
    name,
    dossier: { answers: { kebaruan: text }, files: FILES, innovation },
    subject: ON_FIELD,
    expect,
  };
}

function missing(line: number, args: Readonly<Record<string, unknown>>): readonly Expected[] {
  return [{ problem: 'tautan/tidak-ada', at: { file: ANSWER, line }, args }];
}

const links: readonly Case[] = [
  link(
    'file that is there, with page and blank',
    'Lihat [a](../bukti/Laporan%202024.pdf#page=4) dan [b](<../bukti/Laporan 2024.pdf>).',
    [],
  ),
  link(
    'addresses, mail, anchors and charts',
    '[a](https://x.go.id) [b](mailto:a@b.id) [c](#bab) [d](tel:021) ![e](indikator:I-01)',
    [],
  ),
  link('no links at all', 'Layanan.', 'not-applicable'),
  link(
    'file that is not there',
    'Layanan.\n\n[a](../bukti/tidak-pernah-ada.docx)',
    missing(3, { dicari: 'bukti/tidak-pernah-ada.docx', mirip: '' }),
  ),
  link(
    'other case of letters',
    '[a](../bukti/laporan%202024.PDF)',
    missing(1, { mirip: '../bukti/Laporan%202024.pdf' }),
  ),
  link(
    'forgotten ../',
    '[a](bukti/foto.jpg)',
    missing(1, { dicari: 'narasi/bukti/foto.jpg', mirip: '../bukti/foto.jpg' }),
  ),
  link('nearly the same name', '![a](../bukti/fotoo.jpg)', missing(1, { mirip: '../bukti/foto.jpg' })),
  link('backslashes', '[a](..\\bukti\\foto.jpg)', missing(1, {})),
  link('address without scheme', '[a](www.x.go.id)', missing(1, { mirip: 'https://www.x.go.id' })),
  link('folder', '[a](../bukti/)', [{ problem: 'tautan/folder', at: { file: ANSWER, line: 1 } }]),
  link('the dossier itself', '[a](..)', [{ problem: 'tautan/folder', at: { file: ANSWER, line: 1 } }]),
  ...['../../lain/bukti/a.pdf', '/home/a.pdf', 'C:/data/a.pdf', 'file:///C:/a.pdf'].map((target) =>
    link(`outside: ${target}`, `[a](${target})`, [
      { problem: 'tautan/di-luar', at: { file: ANSWER, line: 1 } },
    ]),
  ),
  link('chart of an unknown indicator', '![a](indikator:I-1)', [
    {
      problem: 'tautan/indikator-tidak-ada',
      at: { file: ANSWER, line: 1 },
      args: { id: 'I-1', mirip: 'I-01', ada: ['I-01'] },
    },
  ]),
  link('link without target', '[laporan]()', [
    { problem: 'tautan/kosong', at: { file: ANSWER, line: 1 }, args: { teks: 'laporan' } },
  ]),
];

function picture(name: string, text: string, expect: Case['expect']): Case {
  return {
    kind: 'gambar-berteks',
    name,
    dossier: { answers: { kebaruan: text } },
    subject: ON_FIELD,
    expect,
  };
}

const pictures: readonly Case[] = [
  picture('with words', '![Kurir di teras](../bukti/foto.jpg)', []),
  picture('a place with a number is no file name', '![Posyandu 3](../bukti/foto.jpg)', []),
  picture('a chart describes itself', '![](indikator:I-01)', 'not-applicable'),
  picture('links are no pictures', '[](../bukti/foto.jpg)', 'not-applicable'),
  picture('without words', 'Teks.\n\n![ ](../bukti/foto.jpg)', [
    { problem: 'gambar/tanpa-teks', at: { file: ANSWER, line: 3 }, args: { gambar: 'foto.jpg' } },
  ]),
  ...['IMG-20230611-WA0007.jpg', 'IMG 20230611 WA0007', 'foto.PNG'].map((words) =>
    picture(`only a file name: ${words}`, `![${words}](../bukti/IMG-20230611-WA0007.jpg)`, [
      { problem: 'gambar/teks-nama-berkas', at: { file: ANSWER, line: 1 } },
    ]),
  ),
];

function evidencePicture(name: string, more: Case['dossier'], expect: Case['expect']): Case {
  const evidence = [{ id: 'B-01', jenis: 'foto', berkas: 'a.jpg', judul: 'Serah terima' }];
  const dossier = { evidence, files: { 'bukti/a.jpg': 10, 'bukti/a.pdf': 10 }, ...more };
  return { kind: 'gambar-berteks', name, dossier, expect };
}

const SILENT: Case['expect'] = [
  { problem: 'gambar/bukti-tanpa-teks', at: { file: 'bukti/bukti.yaml', path: [0] }, args: { nama: 'B-01' } },
];

const evidencePictures: readonly Case[] = [
  evidencePicture('a photograph that nobody describes', {}, SILENT),
  evidencePicture(
    'words of its own',
    { evidence: [{ id: 'B-01', jenis: 'foto', berkas: 'a.jpg', teks: 'Kurir di teras' }] },
    [],
  ),
  evidencePicture(
    'words of an answer that shows it',
    { answers: { kebaruan: '![Kurir](../bukti/a.jpg)' } },
    [],
  ),
  evidencePicture(
    'a link of an answer shows nothing',
    { answers: { kebaruan: '[Kurir](../bukti/a.jpg)' } },
    SILENT,
  ),
  evidencePicture(
    'words of the cover',
    { innovation: { sampul: { berkas: 'bukti/a.jpg', teks: 'Kurir' } } },
    [],
  ),
  evidencePicture(
    'a screenshot',
    { evidence: [{ id: 'B-01', jenis: 'tangkapan-layar', berkas: 'a.jpg' }] },
    SILENT,
  ),
  evidencePicture(
    'a photograph inside a PDF',
    { evidence: [{ id: 'B-01', jenis: 'foto', berkas: 'a.pdf' }] },
    'not-applicable',
  ),
  evidencePicture('a file that is not there', { files: {} }, 'not-applicable'),
];

function proof(name: string, text: string, expect: Case['expect'], lampiran = true): Case {
  return {
    kind: 'lampiran-bagian',
    name,
    dossier: {
      answers: { kebaruan: text },
      files: FILES,
      evidence: [{ id: 'B-01', tautan: 'https://X.go.id/berita/' }],
    },
    options: { lampiran },
    subject: ON_SECTION,
    expect,
  };
}

const NO_PROOF: Case['expect'] = [
  { problem: 'lampiran/tidak-ada', at: { file: ANSWER }, args: { judul: 'Kebaruan Inovasi' } },
];

const CITED_TWICE = '[a](../bukti/foto.jpg) [b](../bukti/foto.jpg#page=2)';

/** A section that cites ten bytes, and what its upload takes. */
function upload(name: string, maksimal: number, expect: Case['expect'], lampiran = true): Case {
  return {
    kind: 'lampiran-ukuran',
    name,
    dossier: { answers: { kebaruan: CITED_TWICE }, files: FILES },
    rulebook: makeRulebook({
      bagian: [{ ...makeSection('kebaruan', [makeField('kebaruan')]), lampiran: recorded(lampiran) }],
    }),
    options: { maksimal },
    expect,
  };
}

const proofs: readonly Case[] = [
  upload('an upload as large as is taken, each file counted once', 10, []),
  upload('an upload larger than is taken', 9, [
    {
      problem: 'lampiran/terlalu-besar',
      at: { file: ANSWER },
      args: { lampiran: ['bukti/foto.jpg'], ukuran: 10 },
    },
  ]),
  upload('a section without upload', 9, [], false),
  proof('no link', 'Layanan.', NO_PROOF),
  proof(
    'a link to what is no proof',
    '[a](https://lain.id) [b](../bukti/bukti.yaml) [c](../bukti/tiada.pdf)',
    NO_PROOF,
  ),
  proof('evidence file', '[a](../bukti/foto.jpg)', []),
  proof('legal basis', '[a](../dasar-hukum/sk.pdf#page=2)', []),
  proof('listed address', '[a](https://x.go.id/berita)', []),
  proof('blank section', '', 'not-applicable'),
  proof('section without upload', 'Layanan.', 'not-applicable', false),
];

export const linkCases: readonly Case[] = [...links, ...pictures, ...evidencePictures, ...proofs];
