import type { Bilingual } from '../../core/language.ts';

/** What the kinds promise that look at people, their words and their data. */
export const peopleKinds: Readonly<Record<string, Bilingual<string>>> = {
  nip: {
    id: 'NIP inovator tersusun seperti semestinya dan ditulis tanpa jarak.',
    en: 'Employee numbers of innovators are built as such numbers are, and written without gaps.',
  },
  'orang-sama': {
    id: 'Tidak ada orang yang ditulis dengan dua ejaan, dan tidak ada NIP milik dua orang.',
    en: 'Nobody is named in two spellings, and no employee number belongs to two people.',
  },
  'tautan-tercatat': {
    id: 'Alamat yang sudah mati saat terakhir diperiksa, dan hasil pemeriksaan yang sudah lama, disebut.',
    en: 'Addresses that were gone when somebody last went to see are named, and results that grew old.',
  },
  'data-pribadi': {
    id: 'Tidak ada NIK, telepon, surel pribadi, atau rekening orang di tempat yang dibaca orang lain.',
    en: 'No identity number, phone, private e-mail or account of a person stands where others read it.',
  },
  'foto-lokasi': {
    id: 'Tidak ada gambar bukti yang membawa koordinat tempat pengambilannya.',
    en: 'No picture among the evidence carries the coordinates of where it was taken.',
  },
  'izin-orang': {
    id: 'Izin orang yang tampak pada foto dan izin wali anak diketahui.',
    en: 'Who can be seen in photographs, and who is not of age, is known to have consented.',
  },
  'testimoni-lengkap': {
    id: 'Testimoni menyebut siapa yang berbicara, perannya, tempat, dan tanggal.',
    en: 'A testimonial says who speaks, in what role, where and when.',
  },
  'testimoni-izin': {
    id: 'Orang yang berbicara mengizinkan testimoninya dimuat, dan izinnya dapat ditunjukkan.',
    en: 'Whoever speaks in a testimonial has consented to it, and the consent can be shown.',
  },
  'testimoni-panjang': {
    id: 'Testimoni cukup panjang untuk menceritakan apa yang berubah.',
    en: 'A testimonial has enough words to tell what changed for whoever speaks.',
  },
  'testimoni-beda': {
    id: 'Tidak ada satu teks atas nama beberapa orang.',
    en: 'No text stands under the names of several people.',
  },
  'testimoni-publik': {
    id: 'Testimoni berasal dari yang dilayani, bukan dari yang menjalankan layanan.',
    en: 'Testimonials come from those who are served and not from those who run the service.',
  },
  'video-tautan': {
    id: 'Tautan video menuju satu video, bukan kanal, pencarian, halaman masuk, atau berkas di komputer sendiri.',
    en: 'The link to the video is an address that leads to one video and not to a channel, a search or a login.',
  },
  'video-unsur': {
    id: 'Dosir menyatakan video memuat yang diminta edisi: gagasan, penerapan, dampak, penerima manfaat.',
    en: 'The dossier says that the video shows what the edition asks: idea, implementation, impact, a beneficiary.',
  },
  'video-berkas': {
    id: 'Keterangan video cocok dengan berkas videonya di dosir.',
    en: 'What the dossier says of the video agrees with the file of it that lies in the dossier.',
  },
};
