import type { Check } from '../core/check.ts';
import { berkasAda } from './berkas-ada.ts';
import { buktiLengkap } from './bukti-lengkap.ts';
import { centang } from './centang.ts';
import { daftarMinimal } from './daftar-minimal.ts';
import { idUnik } from './id-unik.ts';
import { indikatorLengkap } from './indikator-lengkap.ts';
import { isiWajib } from './isi-wajib.ts';
import { isianWajib } from './isian-wajib.ts';
import { jawabanAsal } from './jawaban-asal.ts';
import { judulPantas } from './judul-pantas.ts';
import { kataMaksimal } from './kata-maksimal.ts';
import { kataMinimal } from './kata-minimal.ts';
import { lampiranBagian } from './lampiran-bagian.ts';
import { mulaiSebelumPenutupan } from './mulai-sebelum-penutupan.ts';
import { narasiTerbaca } from './narasi-terbaca.ts';
import { pilihan } from './pilihan.ts';
import { pola } from './pola.ts';
import { riwayatPenghargaan } from './riwayat-penghargaan.ts';
import { rujukanAda } from './rujukan-ada.ts';
import { sisaTemplat } from './sisa-templat.ts';
import { suratAda } from './surat-ada.ts';
import { suratFormat } from './surat-format.ts';
import { suratUkuran } from './surat-ukuran.ts';
import { tanggalSah } from './tanggal-sah.ts';
import { tautanAda } from './tautan-ada.ts';
import { usia } from './usia.ts';
import { videoDurasi } from './video-durasi.ts';
import { videoResolusi } from './video-resolusi.ts';
import { videoTakarir } from './video-takarir.ts';

/** Every check kind by the name that a rulebook's `periksa` uses. */
export const checks = {
  'isian-wajib': isianWajib,
  'kata-maksimal': kataMaksimal,
  'kata-minimal': kataMinimal,
  'sisa-templat': sisaTemplat,
  'jawaban-asal': jawabanAsal,
  'narasi-terbaca': narasiTerbaca,
  'tautan-ada': tautanAda,
  'lampiran-bagian': lampiranBagian,
  'surat-ada': suratAda,
  'surat-format': suratFormat,
  'surat-ukuran': suratUkuran,
  'isi-wajib': isiWajib,
  centang,
  pilihan,
  pola,
  'judul-pantas': judulPantas,
  'daftar-minimal': daftarMinimal,
  usia,
  'mulai-sebelum-penutupan': mulaiSebelumPenutupan,
  'tanggal-sah': tanggalSah,
  'id-unik': idUnik,
  'rujukan-ada': rujukanAda,
  'berkas-ada': berkasAda,
  'bukti-lengkap': buktiLengkap,
  'riwayat-penghargaan': riwayatPenghargaan,
  'indikator-lengkap': indikatorLengkap,
  'video-durasi': videoDurasi,
  'video-resolusi': videoResolusi,
  'video-takarir': videoTakarir,
} satisfies Record<string, Check>;

/** The name of a check kind. */
export type CheckKind = keyof typeof checks;
