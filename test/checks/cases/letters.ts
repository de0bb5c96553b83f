import type { Letter } from '../../../src/core/innovation.ts';
import { makeLetter, makeRulebook, recorded } from '../../support/dossier.ts';
import type { Case } from './case.ts';

const LETTER = makeLetter('identitas-inovator', { format: recorded(['pdf']) });
const RULEBOOK = makeRulebook({ surat: [LETTER, makeLetter('identitas-instansi')] });
const LIST = 'surat/surat.yaml';

function letter(
  kind: Case['kind'],
  name: string,
  letters: readonly Letter[],
  rest: Pick<Case, 'options' | 'expect'>,
): Case {
  const dossier = { letters, files: { 'surat/a.pdf': 1000, 'surat/b.PDF': 1001, 'surat/c.docx': 5 } };
  return {
    kind,
    name,
    dossier,
    rulebook: RULEBOOK,
    subject: { over: 'surat', id: LETTER.id, letter: LETTER },
    ...rest,
  };
}

const jenis = 'identitas-inovator';

export const letterCases: readonly Case[] = [
  letter('surat-ada', 'not listed', [], {
    options: { wajib: true },
    expect: [{ problem: 'surat/belum-ada', at: { file: LIST }, args: { jenis, mirip: '', format: ['pdf'] } }],
  }),
  letter('surat-ada', 'mistyped kind', [{ jenis: 'identitas-inovasi', berkas: 'a.pdf' }], {
    options: { wajib: true },
    expect: [{ problem: 'surat/belum-ada', at: { file: LIST }, args: { mirip: 'identitas-inovasi' } }],
  }),
  letter(
    'surat-ada',
    'another demanded letter is no mistyped kind',
    [{ jenis: 'identitas-instansi', berkas: 'a.pdf' }],
    {
      options: { wajib: true },
      expect: [{ problem: 'surat/belum-ada', at: { file: LIST }, args: { mirip: '' } }],
    },
  ),
  letter('surat-ada', 'listed without file', [{ jenis: 'lain' }, { id: 'S-02', jenis }], {
    options: { wajib: true },
    expect: [
      { problem: 'surat/tanpa-berkas', at: { file: LIST, path: [1, 'berkas'] }, args: { id: 'S-02' } },
    ],
  }),
  letter('surat-ada', 'there', [{ jenis }, { jenis, berkas: 'a.pdf' }], {
    options: { wajib: true },
    expect: [],
  }),
  letter('surat-ada', 'not demanded', [], { options: { wajib: false }, expect: 'not-applicable' }),
  letter('surat-format', 'wrong format', [{ jenis, berkas: 'c.docx' }], {
    options: { format: ['pdf'] },
    expect: [
      {
        problem: 'surat/format',
        at: { file: LIST, path: [0, 'berkas'] },
        args: { berkas: 'c.docx', format: ['pdf'] },
      },
    ],
  }),
  letter('surat-format', 'extension in capitals', [{ jenis, berkas: 'b.PDF' }], {
    options: { format: ['pdf'] },
    expect: [],
  }),
  letter('surat-format', 'no letter', [], { options: { format: ['pdf'] }, expect: 'not-applicable' }),
  letter('surat-ukuran', 'one byte too large', [{ jenis, berkas: 'b.PDF' }], {
    options: { ukuran: 1000 },
    expect: [
      {
        problem: 'surat/terlalu-besar',
        at: { file: LIST, path: [0, 'berkas'] },
        args: { ukuran: 1001, batas: 1000 },
      },
    ],
  }),
  letter('surat-ukuran', 'exactly the limit', [{ jenis, berkas: 'a.pdf' }], {
    options: { ukuran: 1000 },
    expect: [],
  }),
  letter('surat-ukuran', 'file that is not there', [{ jenis, berkas: 'z.pdf' }], {
    options: { ukuran: 1000 },
    expect: 'not-applicable',
  }),
];
