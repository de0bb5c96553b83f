import { deflateSync } from 'node:zlib';
import type { Block, Content, DocumentModel } from '../../src/core/document.ts';

/** A JPEG of 24 by 16 dots: yellow, green, red and white quarters. */
export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABgDASIAAhEBAxEB/8QAFwAAAwEAAAAAAAAAAAAAAAAAAAUGB//EABwQAQAABwEAAAAAAAAAAAAAAAAFBkNEgoPBwv/EABYBAQEBAAAAAAAAAAAAAAAAAAUEBv/EACQRAAADBQkAAAAAAAAAAAAAAAABYQIEBRGhAxIUFSJBUWLh/9oADAMBAAIRAxEAPwC5Ko5Qy4k1XI99r9B7Jyk2WqgUikKm6tlf42UlCoNACzCKMjlHeno//9k=',
  'base64',
);

/** The JPEG with an EXIF segment that holds an orientation and a secret, and a comment. */
export function jpegWithExif(orientation: number): Uint8Array {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('RAHASIA-GPS', 'latin1')]);
  return Buffer.concat([
    JPEG.subarray(0, 2),
    segment(0xe1, exif),
    segment(0xfe, Buffer.from('RAHASIA-KOMENTAR', 'latin1')),
    JPEG.subarray(2),
  ]);
}

function segment(marker: number, data: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xff00 + marker, 0);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

export interface PngOptions {
  readonly width: number;
  readonly height: number;
  readonly colour?: 0 | 2 | 6;
}

const SAMPLES = { 0: 1, 2: 3, 6: 4 } as const;

/** A PNG with a gradient. */
export function png({ width, height, colour = 2 }: PngOptions): Uint8Array {
  const samples = SAMPLES[colour];
  const rows = Buffer.alloc(height * (width * samples + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width * samples; x += 1)
      rows[y * (width * samples + 1) + 1 + x] = (x * 7 + y * 5) & 255;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colour, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(kind, 4, 'latin1');
  // readers of pages do not look at the check sum
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

const SENTENCES = [
  'Teks contoh ini hanya mengisi halaman dan tidak menceritakan apa pun yang sungguh terjadi.',
  'Kalimat kedua sedikit lebih panjang, supaya pemenggalan baris pada lebar halaman dapat dilihat dengan saksama oleh pembaca.',
  'Unit contoh mencatat layanan contoh setiap bulan.',
  'Angka di sini rekaan; nama di sini rekaan; begitu pula tanggal dan tempatnya.',
  'Kata ulang seperti anak-anak, sungguh-sungguh, dan dan/atau menunjukkan tempat baris boleh berganti.',
  'Penutup paragraf contoh.',
] as const;

/** Sample prose of a number of words. */
export function words(count: number): string {
  const out: string[] = [];
  for (let index = 0; out.length < count; index += 1)
    out.push(...(SENTENCES[index % SENTENCES.length] ?? '').split(' '));
  return out.slice(0, count).join(' ');
}

export function text(value: string): Content {
  return [{ kind: 'text', text: value }];
}

export function paragraph(value: string, style?: 'body' | 'question' | 'note' | 'lead'): Block {
  return style === undefined
    ? { kind: 'paragraph', content: text(value) }
    : { kind: 'paragraph', content: text(value), style };
}

export function heading(level: 1 | 2 | 3 | 4, title: string, anchor: string): Block {
  return { kind: 'heading', level, text: text(title), anchor, listed: level <= 2 };
}

export function series(values: readonly number[], extra: { mark?: number; title?: string } = {}): Block {
  return {
    kind: 'chart',
    alt: `Grafik contoh dengan ${values.length} titik.`,
    caption: 'Gambar contoh. Sumber: data rekaan.',
    chart: {
      title: extra.title ?? 'Kunjungan contoh per tahun',
      unit: 'orang per tahun',
      points: values.map((value, index) => ({
        time: String(2016 + index),
        at: 2016 + index,
        value,
        label: format(value),
      })),
      baseline: { value: values[0] ?? 0, label: `Keadaan awal: ${format(values[0] ?? 0)}` },
      ...(extra.mark === undefined
        ? {}
        : { mark: { at: extra.mark, label: 'Mulai implementasi (Maret 2018)' } }),
    },
  };
}

function format(value: number): string {
  return String(value)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+$)/gu, '.');
}

export function table(rows: number, columns = 4): Block {
  return {
    kind: 'table',
    caption: 'Tabel contoh bukti dan uraiannya',
    columns: Array.from({ length: columns }, (_, index) =>
      index === 0
        ? { header: 'Kode' }
        : index === columns - 1
          ? { header: 'Jumlah', align: 'right' as const }
          : { header: `Uraian ${index}` },
    ),
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        column === 0
          ? text(`B-${String(row + 1).padStart(2, '0')}`)
          : column === columns - 1
            ? text(format((row + 1) * 1371))
            : text(words(3 + ((row * 5 + column * 3) % 14))),
      ),
    ),
    rowHeaders: true,
  };
}

/** A model around blocks, with short sample words everywhere else. */
export function model(blocks: readonly Block[], extra: Partial<DocumentModel> = {}): DocumentModel {
  return {
    language: 'id',
    title: 'Dokumen Contoh & <Uji> Tata Letak',
    author: 'Kabupaten Contoh',
    subject: 'Contoh',
    date: '2026-03-04T05:06:07Z',
    producer: 'inovasi 0.0.0',
    header: 'Taman Baca Contoh · KIPP 2023',
    footer: 'Kabupaten Contoh · susunan contoh',
    labels: { cover: 'Sampul', contents: 'Daftar isi', page: 'Halaman', of: 'dari', continued: 'lanjutan' },
    cover: {
      kicker: 'Kompetisi Inovasi Pelayanan Publik 2023',
      title: 'Taman Baca Contoh: buku datang ke tempat pembacanya',
      subtitle: 'Dosir contoh untuk menguji tata letak',
      agency: 'Pemerintah Kabupaten Contoh',
      unit: 'Dinas Perpustakaan Contoh',
      facts: [
        { term: 'Kelompok', value: 'Umum' },
        { term: 'Kategori', value: 'Pendidikan contoh' },
        { term: 'Mulai implementasi', value: '1 Maret 2018' },
        { term: 'Disusun', value: '4 Maret 2026' },
      ],
      fiction: 'Fiksi. Dosir ini rekaan: instansi, nama, dan angkanya tidak ada.',
    },
    blocks,
    annexes: [],
    images: new Map([
      ['foto.jpg', jpegWithExif(6)],
      ['layar.png', png({ width: 900, height: 420 })],
      ['rusak.jpg', Buffer.from('bukan gambar')],
    ]),
    ...extra,
  };
}

/** So many measures before and after. */
export function pairs(count: number): Block {
  const side = (time: string, value: number) => ({ time, value, label: String(value) });
  const pair = (index: number) => ({
    name: `Ukuran contoh ${index + 1}`,
    unit: 'menit',
    before: side('2018', 142 + index),
    after: side('2022', index),
  });
  const all = Array.from({ length: count }, (_, index) => pair(index));
  return { kind: 'comparison', pairs: all, alt: 'Perbandingan contoh.', caption: 'Sumber: rekaan.' };
}

/** So many groups over four years, the first of them empty in the first. */
export function groups(count: number): Block {
  const bars = (group: number) =>
    [2019, 2020, 2021, 2022].map((year, index) => {
      const value = (group + index) * 412;
      return { time: String(year), value, label: format(value) };
    });
  const all = Array.from({ length: count }, (_, index) => ({
    name: `Kelompok ${index + 1}`,
    bars: bars(index),
  }));
  const most = (count + 2) * 412;
  return {
    kind: 'bars',
    groups: all,
    most,
    widest: format(most),
    alt: 'Penerima manfaat contoh.',
    caption: 'Sumber: rekaan.',
  };
}

/** So many pictures side by side: wide, upright, one that cannot be read, each with a link in its caption. */
export function photos(count: number, anchor: string): Block {
  const images = ['layar.png', 'foto.jpg', 'rusak.jpg'] as const;
  const items = Array.from({ length: count }, (_, index) => ({
    image: images[index % images.length] ?? '',
    alt: `Foto contoh nomor ${index + 1}.`,
    caption: [
      { kind: 'text' as const, text: `B-${index + 1}`, link: `#${anchor}` },
      { kind: 'text' as const, text: ` ${words(4 + index * 5)}` },
      { kind: 'break' as const },
      { kind: 'text' as const, text: '8 Juni 2022, Desa Contoh' },
    ],
  }));
  return { kind: 'photos', items };
}

/** An address as a code to be read by a telephone. */
export function codes(address: string, ...others: readonly string[]): Block {
  return {
    kind: 'codes',
    codes: [address, ...others].map((one) => ({
      address: one,
      label: 'Video contoh',
      alt: `Kode menuju ${one}`,
    })),
  };
}

/** One section that holds every kind of block. */
export function everyKind(section: number): Block[] {
  const name = `bagian-${section}`;
  return [
    heading(1, `Bagian ${section}. Contoh isian`, name),
    paragraph(
      'Jelaskan contoh ini: apa yang dicontohkan, untuk siapa, dan bagaimana contohnya berjalan?',
      'question',
    ),
    paragraph(words(34), 'lead'),
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Paragraf dengan ' },
        { kind: 'text', text: 'kata tebal', bold: true },
        { kind: 'text', text: ', ' },
        { kind: 'text', text: 'kata miring', italic: true },
        { kind: 'text', text: ', ' },
        { kind: 'text', text: 'tebal miring', bold: true, italic: true },
        { kind: 'text', text: ', ' },
        { kind: 'text', text: 'kode_contoh', code: true },
        { kind: 'text', text: ', ' },
        { kind: 'text', text: 'kata dicoret', strike: true },
        { kind: 'text', text: ', ' },
        {
          kind: 'text',
          text: 'tautan ke laporan contoh yang agak panjang namanya',
          link: 'https://contoh.invalid/laporan/2024',
        },
        { kind: 'text', text: ' dan ' },
        { kind: 'text', text: 'bagian ini', link: `#${name}` },
        { kind: 'text', text: `. ${words(60)}` },
      ],
    },
    heading(2, 'Rincian contoh', `${name}-rincian`),
    paragraph(words(150)),
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [
        [paragraph(words(9))],
        [
          paragraph(words(22)),
          { kind: 'list', ordered: true, start: 9, items: [[paragraph(words(6))], [paragraph(words(18))]] },
        ],
        [paragraph(words(12))],
      ],
    },
    { kind: 'quote', content: [paragraph(words(40))], attribution: 'Warga contoh, pembaca' },
    heading(3, 'Ukuran contoh', `${name}-ukuran`),
    series([410, 380, 520, 760, 1180, 1240, 1930], { mark: 2018.2 }),
    series([120.5, 842], { mark: 2016.7, title: 'Peserta contoh' }),
    { kind: 'callout', tone: 'info', title: 'Yang belum diketahui', content: [paragraph(words(30))] },
    { kind: 'callout', tone: 'warning', title: 'Sumber berbeda', content: [paragraph(words(18))] },
    {
      kind: 'picture',
      image: 'layar.png',
      alt: 'Tangkapan layar contoh.',
      caption: text('Gambar layar contoh.'),
    },
    { kind: 'picture', image: 'foto.jpg', alt: 'Foto contoh.', caption: text('Foto contoh yang tegak.') },
    {
      kind: 'picture',
      image: 'rusak.jpg',
      alt: 'Foto yang tidak dapat dibaca.',
      caption: text('Gambar rusak.'),
    },
    photos(5, name),
    {
      kind: 'facts',
      caption: 'Identitas contoh',
      rows: [
        { term: 'Judul', value: text(words(14)) },
        { term: 'Unit pelayanan publik', value: text('Dinas Perpustakaan Contoh') },
        { term: 'Tautan', value: [{ kind: 'text', text: 'contoh.invalid', link: 'https://contoh.invalid' }] },
      ],
    },
    {
      kind: 'badges',
      items: [
        { mark: 'TPB 4', label: 'Pendidikan Berkualitas' },
        { mark: 'TPB 16', label: 'Perdamaian, Keadilan dan Kelembagaan yang Tangguh' },
        { mark: 'Kategori', label: words(30) },
      ],
    },
    pairs(2),
    groups(3),
    {
      kind: 'timeline',
      events: [
        { time: '2018', text: text('Mulai contoh'), main: true },
        { time: '12 September 2022', text: text(words(40)) },
      ],
    },
    codes('https://contoh.invalid/video?v=1&t=2'),
    heading(4, 'Catatan kecil', `${name}-catatan`),
    paragraph('Catatan contoh di bawah isian.', 'note'),
    { kind: 'code', text: 'judul: Contoh\n  kunci: nilai\n' },
    table(26),
    {
      kind: 'sheet',
      content: [
        { block: heading(1, 'Sehalaman', `${name}-sehalaman`), spare: 0 },
        { block: paragraph(words(300)), spare: 0 },
        { block: paragraph(`Dibuang dahulu. ${words(400)}`), spare: 2 },
        { block: pairs(3), spare: 1 },
      ],
    },
    { kind: 'page-break' },
    paragraph('Sesudah halaman tersendiri.'),
  ];
}
