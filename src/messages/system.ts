import type { Bilingual, Language } from '../core/language.ts';

const REASONS: Bilingual<Readonly<Record<string, string>>> = {
  id: {
    EACCES: 'tidak ada izin',
    EPERM: 'tidak diizinkan',
    ENOSPC: 'ruang penyimpanan penuh',
    EDQUOT: 'jatah ruang penyimpanan habis',
    EFBIG: 'lebih besar daripada yang diizinkan di sini',
    EIO: 'penyimpanan gagal',
    ELOOP: 'tautan berputar',
    EROFS: 'penyimpanan hanya bisa dibaca',
    EBUSY: 'berkas sedang dipakai program lain',
    EISDIR: 'nama itu adalah folder',
    ENOTDIR: 'salah satu bagian jalur bukan folder',
    EEXIST: 'nama itu sudah dipakai',
    ENAMETOOLONG: 'nama terlalu panjang',
    ENOENT: 'folder tujuan tidak ada',
    'not-a-file': 'bukan berkas biasa',
    outside: 'foldernya tautan ke luar repositori',
  },
  en: {
    EACCES: 'no permission',
    EPERM: 'not permitted',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota of disk space is used up',
    EFBIG: 'larger than is allowed here',
    EIO: 'the disk failed',
    ELOOP: 'links lead in a circle',
    EROFS: 'the disk is read-only',
    EBUSY: 'another program is using the file',
    EISDIR: 'the name is a folder',
    ENOTDIR: 'part of the path is no folder',
    EEXIST: 'the name is taken already',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'the target folder does not exist',
    'not-a-file': 'no regular file',
    outside: 'its folder is a link that leaves the repository',
  },
};

/** The reason of the system in words; its own code where there are none. */
export function systemReason(code: string, language: Language): string {
  return REASONS[language][code] ?? code;
}
