import type { Problems } from '../../core/finding.ts';
import type { Bilingual } from '../../core/language.ts';
import { keyLabel } from '../keys.ts';
import { capital, inventory, meant, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

const KIND: Readonly<Record<Problems['id/kosong']['daftar'], Bilingual<string>>> = {
  'dasar-hukum': { id: 'dasar hukum', en: 'legal basis' },
  bukti: { id: 'bukti', en: 'evidence' },
  surat: { id: 'surat', en: 'letter' },
  indikator: { id: 'indikator', en: 'indicator' },
  testimoni: { id: 'testimoni', en: 'testimonial' },
};

/** Words for ids and for what names them. */
export const referenceProblems = {
  'id/ganda': {
    id: ({ id, pertama, entri, usul, perujuk }) => ({
      message: `Id ${quoted(id)} sudah dipakai di ${pertama}${entri > 0 ? ` (entri ke-${entri})` : ''}; setiap id hanya boleh untuk satu hal.`,
      fix:
        perujuk === ''
          ? `Beri yang ini id lain yang belum dipakai, misalnya ${usul}, dan sesuaikan rujukannya.`
          : `Beri yang ini id lain yang belum dipakai, misalnya ${usul}. ${perujuk} menyebut ${quoted(id)}: pastikan yang mana maksudnya.`,
    }),
    en: ({ id, pertama, entri, usul, perujuk }) => ({
      message: `The id ${quoted(id)} is already used in ${pertama}${entri > 0 ? ` (entry ${entri})` : ''}; an id may name only one thing.`,
      fix:
        perujuk === ''
          ? `Give this one an id that is free, for example ${usul}, and correct what refers to it.`
          : `Give this one an id that is free, for example ${usul}. ${perujuk} names ${quoted(id)}: make sure which one it means.`,
    }),
  },
  'id/kosong': {
    id: ({ daftar, nama, usul }) => ({
      message: `${capital(KIND[daftar].id)}${nama === '' ? '' : ` ${quoted(nama)}`} belum mempunyai id.`,
      fix: `Tambahkan id: ${usul}`,
    }),
    en: ({ daftar, nama, usul }) => ({
      message: `${capital(KIND[daftar].en)}${nama === '' ? '' : ` ${quoted(nama)}`} has no id yet.`,
      fix: `Add id: ${usul}`,
    }),
  },
  'rujukan/tidak-ada': {
    id: ({ kunci, id, mirip, ada }) => ({
      message:
        `${capital(keyLabel(kunci, 'id'))} merujuk ke ${quoted(id)}, tetapi tidak ada bukti, dasar hukum, atau surat dengan id itu.` +
        (ada.length === 0 ? '' : ` Yang ada: ${inventory(ada, 'id')}.`),
      fix: `Perbaiki id-nya, atau catat dokumennya di bukti/bukti.yaml dengan id itu.${meant(mirip, 'id')}`,
    }),
    en: ({ kunci, id, mirip, ada }) => ({
      message:
        `${capital(keyLabel(kunci, 'en'))}: refers to ${quoted(id)}, but no evidence, legal basis or letter has that id.` +
        (ada.length === 0 ? '' : ` There are: ${inventory(ada, 'en')}.`),
      fix: `Correct the id, or list the document in bukti/bukti.yaml under it.${meant(mirip, 'en')}`,
    }),
  },
  'rujukan/jawaban': {
    id: ({ judul, id, mirip, ada }) => ({
      message: `Jawaban ${quoted(judul)} merujuk ke ${quoted(id)}, tetapi tidak ada entri dengan nomor itu. Yang ada: ${inventory(ada, 'id')}.`,
      fix: `Betulkan nomornya, atau catat dokumennya: inovasi add. Lebih baik tautkan berkasnya pada kalimat itu.${meant(mirip, 'id')}`,
    }),
    en: ({ judul, id, mirip, ada }) => ({
      message: `The answer ${quoted(judul)} points at ${quoted(id)}, but no entry has that number. There are: ${inventory(ada, 'en')}.`,
      fix: `Correct the number, or record the document: inovasi add. Better still, link its file from that sentence.${meant(mirip, 'en')}`,
    }),
  },
} satisfies ProblemTable<'id/ganda' | 'id/kosong' | 'rujukan/tidak-ada' | 'rujukan/jawaban'>;
