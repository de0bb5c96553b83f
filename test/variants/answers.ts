/**
 * Answers of the complete example to questions that its own edition does not ask, by field. Each is long enough for every
 * edition that asks it and short enough for all of them.
 */
export const ANSWERS: Readonly<Record<string, string>> = {
  tujuan:
    'Pasien penyakit kronis di kecamatan pegunungan menghabiskan hampir seharian untuk mengambil obat bulanan, dan banyak ' +
    'yang akhirnya melewatkannya; keadaan awalnya tercatat pada [laporan data awal](../bukti/data-awal-2018.pdf). Tujuannya ' +
    'mengantar obat ke rumah dengan mutu yang sama seperti di loket, supaya pengobatan tidak terputus karena jarak atau ongkos.',
  'keselarasan-kategori':
    'Layanan ini memperpendek jalan pasien menuju obat yang sudah menjadi haknya, tanpa mengurangi penelaahan apoteker, ' +
    'sehingga sejalan dengan pelayanan kesehatan yang menjangkau semua warga.',
  'arti-penting':
    'Penerima manfaat terbesar ialah warga lanjut usia, penyandang disabilitas, dan keluarga tanpa kendaraan, yang dahulu ' +
    'bergantung pada tetangga untuk mengambil obat. Kini kader desa yang mengenal mereka membawa obat sampai ke pintu dan ' +
    'menanyakan keluhan, lalu meneruskannya kepada apoteker bila perlu.',
  'sisi-inovatif':
    'Obat tidak dikirim lewat kurir umum, melainkan lewat kader terlatih yang mencatat serah terima pada kartu bersegel, ' +
    'sesuai [prosedurnya](../bukti/sop-antar-obat.pdf); cara itu belum dipakai apotek rumah sakit di wilayah kami.',
  transferabilitas:
    'Yang dibutuhkan hanya kader, segel, dan satu apoteker penelaah, sehingga rumah sakit lain dapat memulainya tanpa ' +
    'membeli sistem; tiga di antaranya sudah [menyatakan menerapkannya](../bukti/pernyataan-replikasi.pdf).',
  'sumber-daya':
    'Dana berasal dari belanja rumah sakit dan sebagian kecil dari desa, dirinci pada [realisasi](../bukti/realisasi-anggaran.pdf). ' +
    'Tenaganya apoteker, kurir desa, dan kader; peralatannya kotak pendingin serta segel bernomor.',
  keberlanjutan:
    'Keputusan direktur menetapkan tim menurut jabatan, bukan menurut nama, dan peraturan bupati menjamin anggarannya setiap ' +
    'tahun, seperti tertulis pada [keputusan itu](../dasar-hukum/kepdir-12-2019.pdf). Kader baru dilatih kader lama, sehingga ' +
    'layanan tidak berhenti ketika seseorang pindah tugas. ' +
    'Jadwal antar dibahas bersama perangkat desa dua kali setahun.',
  'dampak-evaluasi':
    'Dinas induk mengevaluasi pelaksanaannya setiap tahun, dan sebuah perguruan tinggi menilainya dari luar lewat ' +
    '[evaluasi eksternal](../bukti/evaluasi-eksternal-2023.pdf) dengan mengukur ulang contoh resep di lapangan.',
  'dampak-indikator':
    'Diukur lama menunggu obat, ketepatan penerimaan, dan ongkos pasien, memakai cara yang sama sebelum dan sesudah layanan ' +
    'berjalan, menurut [evaluasi internal](../bukti/evaluasi-internal-2022.pdf).',
  'dampak-hasil':
    'Pasien menunggu jauh lebih singkat, lebih sering menerima obat tepat waktu, dan hampir tidak lagi mengeluarkan ongkos ' +
    'perjalanan; angkanya ada pada tabel indikator dan [evaluasi internal](../bukti/evaluasi-internal-2022.pdf).',
  'pemangku-kepentingan':
    'Pemerintah desa menyediakan titik titip, kader mengantar, apoteker menelaah resep, organisasi profesi melatih, dan ' +
    'perguruan tinggi menilai. Keluarga pasien ikut menyusun kartu serah terima, sehingga tulisannya mudah dibaca; tugas ' +
    'setiap pihak ditulis dalam [prosedur](../bukti/sop-antar-obat.pdf). ' +
    'Dinas sosial menambahkan daftar warga yang tinggal sendiri.',
  pelajaran:
    'Kepercayaan tumbuh dari wajah yang dikenal, bukan dari aplikasi: layanan baru ramai setelah kader desa dilibatkan, dan ' +
    'keluhan pertama selalu tentang jadwal, bukan tentang obatnya.',
  'kontribusi-tpb':
    'Layanan ini mendukung akses obat esensial yang aman dan terjangkau pada tujuan kehidupan sehat, serta mengurangi beban ' +
    'rumah tangga miskin yang dahulu membayar ongkos perjalanan. Di tingkat kabupaten sumbangannya terlihat dari keteraturan ' +
    'pengobatan yang diukur pada [evaluasi eksternal](../bukti/evaluasi-eksternal-2023.pdf). ' +
    'Sumbangannya dilaporkan dinas setiap tahun.',
  'deskripsi-inovasi':
    'Apoteker menelaah resep lanjutan, petugas menyegel kotak, kurir desa membawanya ke titik titip, lalu kader mengantar ke ' +
    'rumah dan meminta tanda terima. Seluruh langkahnya ada dalam [prosedur](../bukti/sop-antar-obat.pdf).',
  evaluasi:
    'Unit pelaksana menilai layanan setiap tahun dan pihak luar menilainya sekali, keduanya dengan contoh resep yang dipilih ' +
    'acak; hasil terakhir ada pada [laporannya](../bukti/evaluasi-eksternal-2023.pdf).',
  'ide-inovatif':
    'Gagasannya memindahkan serah terima obat dari loket ke rumah tanpa memindahkan tanggung jawab apoteker. Setiap kotak ' +
    'disegel dengan nomor yang sama pada kartu pasien, sehingga siapa pun dapat memeriksa bahwa isinya tidak berubah di ' +
    'jalan. Kader tidak menjual dan tidak menerima uang; ia hanya menyerahkan, mencatat, dan bertanya. Bila pasien melaporkan ' +
    'keluhan, kader menelepon apoteker saat itu juga. Cara lama menuntut pasien datang sendiri setiap bulan, padahal resepnya ' +
    'jarang berubah. Cara baru memisahkan resep lanjutan yang aman diantar dari resep yang harus dibicarakan langsung, ' +
    'sehingga loket lebih lengang bagi pasien yang memang perlu bertemu. Yang baru bukan kendaraannya, melainkan rantai ' +
    'tanggung jawab yang tertulis dari apoteker sampai tangan pasien, seperti diatur dalam ' +
    '[prosedurnya](../bukti/sop-antar-obat.pdf), dan kartu yang dipahami keluarga tanpa penjelasan tambahan.',
  adaptabilitas:
    'Masalah serupa ada di setiap kabupaten yang penduduknya tersebar: rumah sakit jauh, angkutan jarang, dan obat harus ' +
    'diambil berulang. Susunan layanan ini tidak bergantung pada sistem informasi tertentu, sehingga rumah sakit yang ' +
    'berbeda dapat memakainya dengan mengganti titik titip menurut keadaan setempat. Tiga rumah sakit daerah sudah ' +
    'menerapkannya dan menyatakannya tertulis pada [pernyataan replikasi](../bukti/pernyataan-replikasi.pdf). Mereka mengganti ' +
    'kurir desa dengan petugas puskesmas keliling, tetapi mempertahankan segel dan kartu, karena keduanya yang menjaga mutu. ' +
    'Panduan singkat dan berkas kartu diberikan tanpa biaya kepada siapa pun yang meminta.',
  kolaborasi:
    'Desa menyediakan titik titip, kader mengantar, organisasi apoteker melatih, dan perguruan tinggi menilai. Pasien ikut ' +
    'menentukan jam antar lewat musyawarah desa, sehingga kotak tidak lagi dititipkan kepada tetangga; peran setiap pihak ' +
    'ditulis dalam [prosedur](../bukti/sop-antar-obat.pdf). ' +
    'Dinas sosial menambahkan daftar warga yang tinggal sendiri supaya tidak terlewat.',
  inspirasi:
    'Inspirasinya layanan antar obat sebuah rumah sakit daerah yang pernah masuk Top 99, sebab masalah jarak dan ongkos di ' +
    'sana sama dengan keadaan kami, seperti terlihat pada [data awal](../bukti/data-awal-2018.pdf).',
  'proses-replikasi':
    'Tim mempelajari prosedur inovasi asal, menguji rutenya di dua kecamatan, mengganti kurir umum dengan kader desa, ' +
    'menambahkan segel bernomor, lalu menetapkan prosedur sendiri. Setiap perubahan dicatat pada ' +
    '[berita acara](../bukti/berita-acara-mulai.pdf) sebelum layanan dibuka untuk semua kecamatan. ' +
    'Masukan warga pada bulan pertama dipakai untuk mengubah jadwal antar dan bentuk kartunya.',
  'faktor-pembeda':
    'Inovasi asal melayani kota dengan kurir sepeda motor; di sini wilayahnya pegunungan, sasarannya warga lanjut usia, dan ' +
    'pengantarnya kader desa yang terikat pada prosedur rumah sakit.',
  pembaruan:
    'Sejak penetapan itu layanan meluas ke seluruh kecamatan, titik titip dipindahkan ke balai desa, dan kotak memakai segel ' +
    'bernomor yang dicocokkan dengan kartu pasien. Petugas juga membuka jalur tanya apoteker pada jam kerja, menurut ' +
    '[prosedur yang diperbarui](../bukti/sop-antar-obat.pdf). ' +
    'Kartunya kini memuat jadwal minum dan nomor kader.',
  'adaptabilitas-khusus':
    'Tiga rumah sakit daerah telah menerapkannya dengan penyesuaian kurir masing-masing dan menyatakannya secara tertulis ' +
    'pada [pernyataan replikasi](../bukti/pernyataan-replikasi.pdf). Panduan kartu dan segelnya diberikan kepada siapa pun yang ' +
    'meminta, sehingga penerapan berikutnya tidak perlu mulai dari awal. ' +
    'Dua di antaranya kini melatih rumah sakit tetangganya sendiri.',
  'penguatan-keberlanjutan':
    'Keputusan direktur kini menyebut jabatan dan bukan nama, sehingga tim tetap berjalan ketika pejabat berganti; dasarnya ' +
    'ada pada [keputusan itu](../dasar-hukum/kepdir-12-2019.pdf). Anggarannya masuk rencana kerja tahunan, kader lama melatih ' +
    'kader baru, dan musyawarah desa memeriksa jadwal antar dua kali setahun bersama petugas farmasi rumah sakit. ' +
    'Desa menganggarkan uang jalan kader, dan rumah sakit menyediakan cadangan segel serta kotak pendingin untuk setahun penuh.',
  'evaluasi-khusus':
    'Sesudah penetapan, waktu tunggu dan ketepatan penerimaan diukur kembali oleh unit pelaksana setiap tahun dan oleh ' +
    'perguruan tinggi satu kali. Keduanya memakai contoh resep yang dipilih acak dan cara ukur yang sama, sehingga hasilnya ' +
    'dapat dibandingkan; laporannya [evaluasi eksternal](../bukti/evaluasi-eksternal-2023.pdf) yang terakhir. ' +
    'Temuannya dibahas dalam rapat bulanan, dan setiap saran diberi penanggung jawab serta batas waktu, lalu diperiksa kembali pada evaluasi berikutnya.',
  problem:
    'Patients with chronic diseases in mountain villages spent most of a day fetching the same medicine every month, and many ' +
    'went without it, as the [baseline report](../bukti/data-awal-2018.pdf) shows.',
  'affected-groups':
    'Hit hardest were old people, people with disabilities and families without a vehicle, who depended on neighbours to bring ' +
    'their medicine home from the hospital.',
  solution:
    'A pharmacist reviews each repeat prescription, the box is sealed and numbered, and a village health volunteer hands it over ' +
    'at the door against a signed card, as the [procedure](../bukti/sop-antar-obat.pdf) prescribes.',
  resources:
    'The hospital pays for couriers and cool boxes out of its own budget, villages lend a room for collection, and the accounts ' +
    'are [published](../bukti/realisasi-anggaran.pdf) every year.',
  sustainability:
    'A decree of the director names posts instead of persons, so that the team outlives any change of staff, and other hospitals ' +
    'have taken the method over with couriers of their own, as their [statements](../bukti/pernyataan-replikasi.pdf) confirm (evidence B-10).',
  'impact-and-lessons':
    'Waiting times fell and medicine arrives on time far more often, according to the ' +
    '[external evaluation](../bukti/evaluasi-eksternal-2023.pdf). Trust grew with familiar faces and not with software.',
};
