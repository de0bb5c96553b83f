import type { FailureTable } from './failure-table.ts';

/** Mistakes around what is compiled: where it may be written, and what can be verified. */
export const compileFailures = {
  'tidak-menimpa': {
    id: ({ path }) => ({
      message: `${path} adalah berkas Anda sendiri, jadi tidak ditimpa.`,
      hint: 'Beri --output nama lain, di luar folder inovasi.',
    }),
    en: ({ path }) => ({
      message: `${path} is a file of yours, so it was not overwritten.`,
      hint: 'Give --output another name, outside the folder inovasi.',
    }),
  },
  'paket-terisi': {
    id: ({ folder, files }) => ({
      message: `Di ${folder} ada berkas yang bukan tulisan alat ini atau sudah diubah: ${files.join(', ')}. Isi folder itu tidak diubah.`,
      hint: 'Pindahkan berkas itu ke tempat lain, atau susun ke tempat lain dengan --output.',
    }),
    en: ({ folder, files }) => ({
      message: `${folder} holds files that this tool did not write or that were changed: ${files.join(', ')}. That folder was left as it is.`,
      hint: 'Move those files elsewhere, or compile to another place with --output.',
    }),
  },
  'bukan-hasil-susun': {
    id: ({ path, part }) => ({
      message: `${path} tidak memuat catatan penyusunan yang dapat dibaca (${part}): bukan hasil inovasi compile, hasil versi lama, atau bagian itu rusak.`,
      hint: 'Beri PDF, folder paket, atau ZIP dari inovasi compile; bila memang itu, susun lagi dan bandingkan dengan yang baru.',
    }),
    en: ({ path, part }) => ({
      message: `${path} holds no readable record of how it was made (${part}): it is no result of inovasi compile, one of an old version, or that part is damaged.`,
      hint: 'Give a PDF, the folder of a package or a ZIP of inovasi compile; where it is one, compile again and compare with that.',
    }),
  },
} satisfies FailureTable<'tidak-menimpa' | 'paket-terisi' | 'bukan-hasil-susun'>;
