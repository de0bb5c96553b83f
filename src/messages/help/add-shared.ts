/** Flags of every way of adding. */
export const SHARED = {
  id: {
    '--dossier': 'dosir yang dituju (bawaan: dosir di folder ini, atau satu-satunya)',
    '--yes': 'tanpa bertanya; yang terbaca dipakai, yang lain dikosongkan',
    '--dry-run': 'tampilkan rencananya tanpa menulis apa pun',
    '--commit': 'simpan ke riwayat git sesudahnya',
    '--no-commit': 'jangan simpan, dan jangan tanyakan',
    '--lfs': 'catat berkas besar untuk Git LFS di .gitattributes',
    '--no-lfs': 'jangan tawarkan Git LFS',
    '--large': 'mulai ukuran ini berkas disebut besar (bawaan 20MB)',
    '--format': 'bentuk laporan: text atau json (bawaan text)',
  },
  en: {
    '--dossier': 'dossier to add to (default: the one of this folder, or the only one)',
    '--yes': 'ask nothing; take what can be read, leave the rest blank',
    '--dry-run': 'show the plan and write nothing',
    '--commit': 'commit it afterwards',
    '--no-commit': 'make no commit, and do not ask',
    '--lfs': 'note large files for Git LFS in .gitattributes',
    '--no-lfs': 'do not offer Git LFS',
    '--large': 'from this size on a file is called large (default 20MB)',
    '--format': 'form of the report: text or json (default text)',
  },
} as const;

/** What may be handed in where a file is what the entry is about. */
export const FILES = {
  id: 'berkas atau folder, boleh beberapa; disalin, yang asli tidak disentuh',
  en: 'files or folders; they are copied, the originals are not touched',
} as const;

/** What may be handed in where files only prove the entry. */
export const PROOF = {
  id: 'berkas yang membuktikannya; masuk sebagai bukti',
  en: 'files that prove it; they are taken in as evidence',
} as const;

/** What names evidence. */
export const EVIDENCE = {
  id: 'nomor bukti yang sudah ada (B-05), atau berkas yang dimasukkan sebagai bukti',
  en: 'number of evidence that is there (B-05), or a file to be taken in as evidence',
} as const;

/** How dates are written. */
export const DATE = { id: '2023-03-17, 2023-03, atau 2023', en: '2023-03-17, 2023-03 or 2023' } as const;
