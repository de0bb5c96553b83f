import type { Check } from '../core/check.ts';
import { belumTerjadi } from './belum-terjadi.ts';
import { angkaKonsisten } from './angka-konsisten.ts';
import { angkaDalamBukti } from './angka-dalam-bukti.ts';
import { bahasaJawaban } from './bahasa-jawaban.ts';
import { berkasAda } from './berkas-ada.ts';
import { buktiDalamMasa } from './bukti-dalam-masa.ts';
import { buktiDirujuk } from './bukti-dirujuk.ts';
import { buktiJenis } from './bukti-jenis.ts';
import { berkasIsi } from './berkas-isi.ts';
import { berkasLayak } from './berkas-layak.ts';
import { berkasTerbaca } from './berkas-terbaca.ts';
import { buktiLengkap } from './bukti-lengkap.ts';
import { buktiSesudah } from './bukti-sesudah.ts';
import { centang } from './centang.ts';
import { daftarMinimal } from './daftar-minimal.ts';
import { dasarHukumMendahului } from './dasar-hukum-mendahului.ts';
import { dataPribadi } from './data-pribadi.ts';
import { fotoLokasi } from './foto-lokasi.ts';
import { izinOrang } from './izin-orang.ts';
import { dataMutakhir } from './data-mutakhir.ts';
import { evaluasiJenis } from './evaluasi-jenis.ts';
import { evaluasiLengkap } from './evaluasi-lengkap.ts';
import { dampakTerukur } from './dampak-terukur.ts';
import { fotoLengkap } from './foto-lengkap.ts';
import { fotoTanggal } from './foto-tanggal.ts';
import { halamanAda } from './halaman-ada.ts';
import { hukumBerlaku } from './hukum-berlaku.ts';
import { gambarBerteks } from './gambar-berteks.ts';
import { hukumDisebut } from './hukum-disebut.ts';
import { hukumHalaman } from './hukum-halaman.ts';
import { hukumLengkap } from './hukum-lengkap.ts';
import { hukumMemuat } from './hukum-memuat.ts';
import { idUnik } from './id-unik.ts';
import { indikatorLengkap } from './indikator-lengkap.ts';
import { isiWajib } from './isi-wajib.ts';
import { isianWajib } from './isian-wajib.ts';
import { jawabanAsal } from './jawaban-asal.ts';
import { judulPantas } from './judul-pantas.ts';
import { kataMaksimal } from './kata-maksimal.ts';
import { kataMinimal } from './kata-minimal.ts';
import { klaimBerbukti } from './klaim-berbukti.ts';
import { lampiranBagian } from './lampiran-bagian.ts';
import { lampiranJenis } from './lampiran-jenis.ts';
import { lampiranUkuran } from './lampiran-ukuran.ts';
import { mulaiSebelumPenutupan } from './mulai-sebelum-penutupan.ts';
import { narasiTerbaca } from './narasi-terbaca.ts';
import { penerimaLengkap } from './penerima-lengkap.ts';
import { penghargaanLengkap } from './penghargaan-lengkap.ts';
import { perbaikanTerbukti } from './perbaikan-terbukti.ts';
import { nip } from './nip.ts';
import { orangSama } from './orang-sama.ts';
import { pereplikasiTerbukti } from './pereplikasi-terbukti.ts';
import { pilihan } from './pilihan.ts';
import { pola } from './pola.ts';
import { replikasiLengkap } from './replikasi-lengkap.ts';
import { riwayatPenghargaan } from './riwayat-penghargaan.ts';
import { riwayatPerbaikan } from './riwayat-perbaikan.ts';
import { rujukanAda } from './rujukan-ada.ts';
import { rujukanJawaban } from './rujukan-jawaban.ts';
import { sisaTemplat } from './sisa-templat.ts';
import { suratAda } from './surat-ada.ts';
import { suratBertandaTangan } from './surat-bertanda-tangan.ts';
import { suratFormat } from './surat-format.ts';
import { suratIsi } from './surat-isi.ts';
import { suratUkuran } from './surat-ukuran.ts';
import { tanggalSah } from './tanggal-sah.ts';
import { targetBerdasar } from './target-berdasar.ts';
import { tautanAda } from './tautan-ada.ts';
import { tautanTercatat } from './tautan-tercatat.ts';
import { testimoniBeda } from './testimoni-beda.ts';
import { testimoniDalamMasa } from './testimoni-dalam-masa.ts';
import { testimoniIzin } from './testimoni-izin.ts';
import { testimoniLengkap } from './testimoni-lengkap.ts';
import { testimoniPanjang } from './testimoni-panjang.ts';
import { testimoniPublik } from './testimoni-publik.ts';
import { usia } from './usia.ts';
import { videoBerkas } from './video-berkas.ts';
import { videoDurasi } from './video-durasi.ts';
import { videoResolusi } from './video-resolusi.ts';
import { videoSesudahMulai } from './video-sesudah-mulai.ts';
import { videoTakarir } from './video-takarir.ts';
import { videoTautan } from './video-tautan.ts';
import { videoUnsur } from './video-unsur.ts';

/** Every check kind by the name that a rulebook's `periksa` uses. */
export const checks = {
  'isian-wajib': isianWajib,
  'kata-maksimal': kataMaksimal,
  'kata-minimal': kataMinimal,
  'sisa-templat': sisaTemplat,
  'jawaban-asal': jawabanAsal,
  'narasi-terbaca': narasiTerbaca,
  'tautan-ada': tautanAda,
  'gambar-berteks': gambarBerteks,
  'klaim-berbukti': klaimBerbukti,
  'angka-konsisten': angkaKonsisten,
  'bahasa-jawaban': bahasaJawaban,
  'target-berdasar': targetBerdasar,
  'dampak-terukur': dampakTerukur,
  'hukum-disebut': hukumDisebut,
  'lampiran-bagian': lampiranBagian,
  'surat-ada': suratAda,
  'surat-bertanda-tangan': suratBertandaTangan,
  'surat-format': suratFormat,
  'surat-isi': suratIsi,
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
  'belum-terjadi': belumTerjadi,
  'dasar-hukum-mendahului': dasarHukumMendahului,
  'bukti-sesudah': buktiSesudah,
  'testimoni-dalam-masa': testimoniDalamMasa,
  'video-sesudah-mulai': videoSesudahMulai,
  'data-mutakhir': dataMutakhir,
  'id-unik': idUnik,
  'rujukan-ada': rujukanAda,
  'rujukan-jawaban': rujukanJawaban,
  'berkas-ada': berkasAda,
  'berkas-terbaca': berkasTerbaca,
  'berkas-layak': berkasLayak,
  'berkas-isi': berkasIsi,
  'bukti-lengkap': buktiLengkap,
  'bukti-dirujuk': buktiDirujuk,
  'bukti-dalam-masa': buktiDalamMasa,
  'bukti-jenis': buktiJenis,
  'lampiran-jenis': lampiranJenis,
  'lampiran-ukuran': lampiranUkuran,
  'foto-lengkap': fotoLengkap,
  'foto-tanggal': fotoTanggal,
  'angka-dalam-bukti': angkaDalamBukti,
  'halaman-ada': halamanAda,
  'hukum-lengkap': hukumLengkap,
  'hukum-berlaku': hukumBerlaku,
  'hukum-memuat': hukumMemuat,
  'hukum-halaman': hukumHalaman,
  'riwayat-penghargaan': riwayatPenghargaan,
  'penerima-lengkap': penerimaLengkap,
  'penghargaan-lengkap': penghargaanLengkap,
  'riwayat-perbaikan': riwayatPerbaikan,
  'perbaikan-terbukti': perbaikanTerbukti,
  'evaluasi-lengkap': evaluasiLengkap,
  'evaluasi-jenis': evaluasiJenis,
  'pereplikasi-terbukti': pereplikasiTerbukti,
  'replikasi-lengkap': replikasiLengkap,
  'indikator-lengkap': indikatorLengkap,
  nip,
  'orang-sama': orangSama,
  'tautan-tercatat': tautanTercatat,
  'data-pribadi': dataPribadi,
  'foto-lokasi': fotoLokasi,
  'izin-orang': izinOrang,
  'testimoni-lengkap': testimoniLengkap,
  'testimoni-izin': testimoniIzin,
  'testimoni-panjang': testimoniPanjang,
  'testimoni-beda': testimoniBeda,
  'testimoni-publik': testimoniPublik,
  'video-durasi': videoDurasi,
  'video-resolusi': videoResolusi,
  'video-takarir': videoTakarir,
  'video-tautan': videoTautan,
  'video-unsur': videoUnsur,
  'video-berkas': videoBerkas,
} satisfies Record<string, Check>;

/** The name of a check kind. */
export type CheckKind = keyof typeof checks;
