import type { Problems } from '../../core/finding.ts';
import type { Bilingual, Language } from '../../core/language.ts';
import { formatMoment, formatPartialDate } from '../dates.ts';
import { keyLabel } from '../keys.ts';
import { formatNumber } from '../numbers.ts';
import { allOf, choices, oneOf, quoted } from '../phrases.ts';
import type { ProblemTable } from '../words.ts';

const LIST = 'bukti/bukti.yaml';

/** What evidence is named for, in a sentence. */
const CLAIMED: Readonly<Record<Problems['bukti/kurang-kuat']['untuk'], Bilingual<string>>> = {
  bukti_mulai: { id: 'tanggal mulai implementasi', en: 'the start of implementation' },
  evaluasi: { id: 'hasil evaluasi', en: 'the result of an evaluation' },
  pereplikasi: { id: 'replikasi oleh pihak lain', en: 'a replication by others' },
  indikator: { id: 'angka indikator', en: 'the figure of an indicator' },
};

/** What would prove it. */
const BETTER: Readonly<Record<Problems['bukti/kurang-kuat']['untuk'], Bilingual<string>>> = {
  bukti_mulai: {
    id: 'surat, keputusan, atau berita acara yang bertanggal',
    en: 'a dated letter, decree or record',
  },
  evaluasi: { id: 'laporan evaluasinya', en: 'the report of the evaluation' },
  pereplikasi: {
    id: 'surat pernyataan, MoU, atau perjanjian kerja sama pereplikasi',
    en: 'a statement of, or an agreement with, whoever replicated it',
  },
  indikator: { id: 'laporan atau data yang memuat angka itu', en: 'the report or data that hold the figure' },
};

function labels(keys: readonly string[], language: Language): string {
  return allOf(
    keys.map((key) => keyLabel(key, language)),
    language,
  );
}

/** Figures with the time each is of. */
function figures(list: Problems['bukti/angka-tidak-ditemukan']['angka'], language: Language): string {
  return choices(
    list.map(({ nilai, waktu }) =>
      waktu === ''
        ? formatNumber(nilai, language)
        : `${formatNumber(nilai, language)}, ${formatPartialDate(waktu, language)}`,
    ),
    language,
  );
}

type Pages = Problems['bukti/angka-halaman-lain']['ditemukan'];

/** `halaman 2 dan 4 B-04`. */
function pages(places: Pages, language: Language): string {
  const each = places.map(({ sumber, halaman }) => {
    const numbers = allOf(halaman.map(String), language);
    if (language === 'id') return `halaman ${numbers} ${sumber}`.trim();
    const which = `${halaman.length === 1 ? 'page' : 'pages'} ${numbers}`;
    return sumber === '' ? which : `${which} of ${sumber}`;
  });
  return allOf(each, language);
}

/** Figures with the pages on which they do stand, as parts of a sentence; of the only file that is cited the pages alone. */
function placed({ ditunjuk, angka }: Problems['klaim/angka-halaman-lain'], language: Language): string {
  const [where, nowhere] =
    language === 'id' ? ['ada pada', 'tidak ditemukan'] : ['it stands on', 'not found'];
  const isOnly = new Set(ditunjuk.map(({ sumber }) => sumber)).size === 1;
  const each = angka.map(({ teks, ditemukan }) => {
    const there = isOnly ? ditemukan.map(({ halaman }) => ({ sumber: '', halaman })) : ditemukan;
    return `${quoted(teks)} (${there.length === 0 ? nowhere : `${where} ${pages(there, language)}`})`;
  });
  return allOf(each, language);
}

/** Words for what evidence is, and for what leads to it. */
export const evidenceProblems = {
  'bukti/tidak-dirujuk': {
    id: ({ nama }) => ({
      message: `${nama.length} bukti tidak dirujuk dari mana pun: ${choices(nama, 'id')}. Penilai tidak tahu apa yang dibuktikannya.`,
      fix: 'Tautkan pada kalimat yang dibuktikannya, atau sebut id-nya sebagai sumber indikator, evaluasi, atau kolaborasi. Yang tidak membuktikan apa pun boleh dihapus dari daftar.',
    }),
    en: ({ nama }) => ({
      message: `${nama.length} pieces of evidence are cited nowhere: ${choices(nama, 'en')}. Nobody can tell what they prove.`,
      fix: 'Link them from the sentence that they prove, or name the id as source of an indicator, an evaluation or a collaboration. What proves nothing may leave the list.',
    }),
  },
  'bukti/sesudah-penutupan': {
    id: ({ nama, tanggal, penutupan }) => ({
      message: `Bukti ${nama} bertanggal ${formatPartialDate(tanggal, 'id')}, sesudah pendaftaran ditutup (${formatMoment(penutupan, 'id')}); tidak dapat menjadi bagian pengajuan edisi ini.`,
      fix: `Simpan untuk edisi berikutnya (inovasi renew), atau betulkan tanggal: di ${LIST}.`,
    }),
    en: ({ nama, tanggal, penutupan }) => ({
      message: `Evidence ${nama} is dated ${formatPartialDate(tanggal, 'en')}, after registration closed (${formatMoment(penutupan, 'en')}); it can be no part of this submission.`,
      fix: `Keep it for the next edition (inovasi renew), or correct tanggal: in ${LIST}.`,
    }),
  },
  'bukti/kurang-kuat': {
    id: ({ id, jenis, untuk }) => ({
      message: `${id} (${jenis}) dipakai sebagai bukti ${CLAIMED[untuk].id}; ${jenis} saja belum membuktikannya.`,
      fix: `Rujuk pula ${BETTER[untuk].id}, atau betulkan jenis: pada ${id} di ${LIST}.`,
    }),
    en: ({ id, jenis, untuk }) => ({
      message: `${id} (${jenis}) is named as proof of ${CLAIMED[untuk].en}; ${jenis} alone does not prove it.`,
      fix: `Name ${BETTER[untuk].en}, or correct jenis: of ${id} in ${LIST}.`,
    }),
  },
  'lampiran/jenis-lain': {
    id: ({ judul, berkas, ada, jenis, contoh }) => ({
      message: `${quoted(judul)} hanya menautkan ${allOf(ada, 'id')}; yang diminta ${oneOf(jenis, 'id')}.`,
      fix:
        contoh === ''
          ? `Tambahkan bukti berjenis ${oneOf(jenis, 'id')} di ${LIST}, lalu tautkan di ${berkas}.`
          : `Tautkan di ${berkas} bukti berjenis ${oneOf(jenis, 'id')}, misalnya ${contoh}.`,
    }),
    en: ({ judul, berkas, ada, jenis, contoh }) => ({
      message: `${quoted(judul)} links only to ${allOf(ada, 'en')}; what is asked is ${oneOf(jenis, 'en')}.`,
      fix:
        contoh === ''
          ? `Add evidence of the kind ${oneOf(jenis, 'en')} to ${LIST}, then link to it in ${berkas}.`
          : `Link in ${berkas} to evidence of the kind ${oneOf(jenis, 'en')}, such as ${contoh}.`,
    }),
  },
  'foto/belum-lengkap': {
    id: ({ nama, kurang }) => ({
      message: `Foto ${nama} belum menyebut ${labels(kurang, 'id')}.`,
      fix: `Isi ${allOf(
        kurang.map((key) => `${key}:`),
        'id',
      )} pada entri itu di ${LIST}; foto tanpa keterangan sulit dipercaya.`,
    }),
    en: ({ nama, kurang }) => ({
      message: `The photograph ${nama} does not say ${labels(kurang, 'en')} yet.`,
      fix: `Fill in ${allOf(
        kurang.map((key) => `${key}:`),
        'en',
      )} of that entry in ${LIST}; a photograph that says nothing is hard to believe.`,
    }),
  },
  'foto/tanggal-berbeda': {
    id: ({ nama, tanggal, diambil }) => ({
      message: `Foto ${nama} bertanggal ${formatPartialDate(tanggal, 'id')}, tetapi kamera mencatat ${formatPartialDate(diambil, 'id')} di dalam berkasnya.`,
      fix: `Samakan tanggal: di ${LIST} dengan hari pengambilannya. Bila jam kameranya keliru atau ini foto ulang dari cetakan, sebutkan pada keterangan:.`,
    }),
    en: ({ nama, tanggal, diambil }) => ({
      message: `The photograph ${nama} is dated ${formatPartialDate(tanggal, 'en')}, but its camera wrote ${formatPartialDate(diambil, 'en')} into the file.`,
      fix: `Make tanggal: in ${LIST} the day on which it was taken. Where the camera's clock was wrong, or this is a picture of a print, say so at keterangan:.`,
    }),
  },
  'bukti/angka-tidak-ditemukan': {
    id: ({ nama, angka, sumber }) => ({
      message: `Angka ${quoted(nama)} (${figures(angka, 'id')}) tidak ditemukan pada teks ${allOf(sumber, 'id')}, yang disebut sebagai sumbernya.`,
      fix: 'Periksa angkanya atau sumber: pada indikator itu di inovasi.yaml. Angka yang hanya ada pada gambar atau dihitung dari angka lain tidak terbaca; sebutkan pada keterangan: data itu.',
    }),
    en: ({ nama, angka, sumber }) => ({
      message: `The figures of ${quoted(nama)} (${figures(angka, 'en')}) were not found in the text of ${allOf(sumber, 'en')}, named as their source.`,
      fix: 'Look at the figure, or at sumber: of that indicator in inovasi.yaml. What stands only in a picture or was worked out from other figures cannot be read; say so at keterangan: of the figure.',
    }),
  },
  'bukti/angka-halaman-lain': {
    id: ({ nama, nilai, waktu, sumber, halaman, ditemukan }) => ({
      message:
        `Angka ${quoted(nama)} (${figures([{ nilai, waktu }], 'id')}) tidak tertulis pada halaman ${halaman} ${allOf(sumber, 'id')}` +
        (ditemukan.length === 0 ? '.' : `; angka itu ada pada ${pages(ditemukan, 'id')}.`),
      fix:
        ditemukan.length === 0
          ? 'Periksa angkanya, atau halaman: pada data itu di inovasi.yaml; yang dihitung halaman berkas, bukan nomor yang tercetak.'
          : `Tulis halaman: ${ditemukan[0]?.halaman[0] ?? ''} pada data itu di inovasi.yaml; yang dihitung halaman berkas, bukan nomor yang tercetak.`,
    }),
    en: ({ nama, nilai, waktu, sumber, halaman, ditemukan }) => ({
      message:
        `The figure of ${quoted(nama)} (${figures([{ nilai, waktu }], 'en')}) is not on page ${halaman} of ${allOf(sumber, 'en')}` +
        (ditemukan.length === 0 ? '.' : `; it stands on ${pages(ditemukan, 'en')}.`),
      fix:
        ditemukan.length === 0
          ? 'Look at the figure, or at halaman: beside it in inovasi.yaml; pages of the file count, not printed numbers.'
          : `Write halaman: ${ditemukan[0]?.halaman[0] ?? ''} beside it in inovasi.yaml; pages of the file count, not printed numbers.`,
    }),
  },
  'klaim/angka-halaman-lain': {
    id: (args) => ({
      message: `${quoted(args.judul)} menunjuk ${pages(args.ditunjuk, 'id')}, yang tidak memuat ${placed(args, 'id')}.`,
      fix: 'Betulkan #page= pada tautan itu, atau angkanya; yang dihitung halaman berkas, bukan nomor yang tercetak.',
    }),
    en: (args) => ({
      message: `${quoted(args.judul)} points to ${pages(args.ditunjuk, 'en')}, where there is no ${placed(args, 'en')}.`,
      fix: 'Correct #page= of that link, or the figure; pages of the file count, not printed numbers.',
    }),
  },
} as const satisfies ProblemTable<
  | 'bukti/tidak-dirujuk'
  | 'bukti/sesudah-penutupan'
  | 'bukti/kurang-kuat'
  | 'lampiran/jenis-lain'
  | 'foto/belum-lengkap'
  | 'foto/tanggal-berbeda'
  | 'bukti/angka-tidak-ditemukan'
  | 'bukti/angka-halaman-lain'
  | 'klaim/angka-halaman-lain'
>;
