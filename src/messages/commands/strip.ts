import type { Bilingual } from '../../core/language.ts';

interface StripWords {
  readonly heading: string;
  readonly copy: (from: string, to: string) => string;
  readonly cannot: (file: string, heic: boolean) => string;
  readonly nothing: string;
  readonly ask: (count: number) => string;
  readonly notApplied: (command: string) => string;
  readonly declined: string;
  readonly dryRun: string;
  readonly done: (from: string, to: string) => string;
  readonly moved: (file: string) => string;
  readonly kept: string;
}

/** Words for copies of photographs without the place where they were taken. */
export const stripWords: Bilingual<StripWords> = {
  id: {
    heading: 'Foto yang menyimpan koordinat, dan salinan tanpa lokasi yang akan dibuat:',
    copy: (from, to) => `  ${from} → ${to}`,
    cannot: (file, heic) =>
      heic
        ? `  ${file}: HEIC tidak dapat disalin tanpa lokasi di sini. Di ponsel, simpan atau kirim foto itu sebagai JPEG tanpa menyertakan lokasi, masukkan dengan inovasi add evidence, lalu ganti entrinya.`
        : `  ${file}: hanya JPEG, PNG, dan WebP utuh yang dapat disalin tanpa lokasi; simpan ulang fotonya sebagai JPEG, lalu ulangi.`,
    nothing: 'Tidak ada foto bukti yang menyimpan koordinat.',
    ask: (count) => `Buat ${count} salinan tanpa lokasi dan arahkan entri serta tautannya ke sana?`,
    notApplied: (command) => `Belum ada salinan yang dibuat. Untuk membuatnya: ${command}`,
    declined: 'Tidak ada salinan yang dibuat.',
    dryRun: 'Belum ada salinan yang dibuat (--dry-run).',
    done: (from, to) => `${to} dibuat tanpa lokasi; ${from} tidak diubah.`,
    moved: (file) => `${file} berubah sesudah dibaca, jadi tidak disentuh. Ulangi perintahnya.`,
    kept: 'Foto asli masih memuat lokasinya dan tetap di repositori. Pindahkan ke luar bila repositori ini dibagikan; riwayat git tetap menyimpannya.',
  },
  en: {
    heading: 'Photographs that keep coordinates, and the copies without location that would be made:',
    copy: (from, to) => `  ${from} → ${to}`,
    cannot: (file, heic) =>
      heic
        ? `  ${file}: HEIC cannot be copied without location here. On the phone, save or send the photograph as JPEG without its location, take it in with inovasi add evidence, then replace the entry.`
        : `  ${file}: only a whole JPEG, PNG or WebP can be copied without location; save the photograph as JPEG and try again.`,
    nothing: 'No photograph among the evidence keeps coordinates.',
    ask: (count) => `Make ${count} copies without location, and let entries and links lead there?`,
    notApplied: (command) => `No copy was made yet. To make them: ${command}`,
    declined: 'No copy was made.',
    dryRun: 'No copy was made (--dry-run).',
    done: (from, to) => `${to} was made without location; ${from} is as it was.`,
    moved: (file) => `${file} changed after it was read and was left alone. Run the command again.`,
    kept: 'The originals still hold their location and stay in the repository. Move them elsewhere before sharing it; git keeps them in its history.',
  },
};
