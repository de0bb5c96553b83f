import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { runInit } from '../../src/commands/init.ts';
import { runNew } from '../../src/commands/new.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import type { IntakeReport } from '../../src/intake/report.ts';
import { IDENTITY, isolatedEnv, sh, temporaryFolder, write } from '../git/support.ts';
import * as pdfs from '../support/odd/pdf.ts';
import * as pictures from '../support/odd/pictures.ts';
import { writeOddFiles } from '../support/odd-files.ts';
import { CTRL_C, testIo, type ScriptedAnswer, type TestIo } from '../support/io.ts';

let home: ReturnType<typeof temporaryFolder>;
let env: Record<string, string>;
let root: string;
let heap: string;

beforeEach(async () => {
  home = temporaryFolder();
  env = isolatedEnv(home.path, IDENTITY);
  root = join(home.path, 'dosir');
  heap = join(home.path, 'unduhan');
  mkdirSync(heap);
  const init = { dir: root, name: 'Kabupaten Contoh', edition: 'kipp-2023' };
  await runInit(init, testIo({ cwd: home.path, env }));
  const made = { slug: 'obat', title: 'Antar Obat', group: 'umum', commit: true };
  await runNew(made, testIo({ cwd: root, env }));
});

afterEach(() => home.remove());

const folder = (): string => join(root, 'inovasi/obat');
const text = (file: string): string => readFileSync(join(folder(), file), 'utf8');
const dossier = () => loadDossier(root, 'obat');
const names = (path: string): string[] =>
  readdirSync(join(folder(), path)).filter((name) => !name.endsWith('.yaml') && name !== '.gitkeep');
const sha = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Runs `inovasi add …` from the heap's folder; questions are answered where answers are given. */
async function add(
  argv: readonly string[],
  answers?: readonly ScriptedAnswer[],
): Promise<TestIo & { code: number }> {
  const io = testIo({ cwd: root, env, ...(answers === undefined ? {} : { answers }) });
  const code = await main(['add', ...argv], io);
  return Object.assign(io, { code });
}

function put(name: string, content: string | Uint8Array): string {
  mkdirSync(join(heap, name, '..'), { recursive: true });
  writeFileSync(join(heap, name), content);
  return join(heap, name);
}

async function report(argv: readonly string[]): Promise<IntakeReport> {
  const { printed, code } = await add([...argv, '--yes', '--format', 'json']);
  expect(code).toBeLessThan(2);
  return JSON.parse(printed.out) as IntakeReport;
}

describe('a file is taken in', () => {
  it('under a name that works everywhere, with what it says of itself; the original stays as it was', async () => {
    const photo = put('WhatsApp Image 2023-06-11 at 10.02.33.jpeg', pictures.jpeg(40, 30));
    const before = [sha(photo), text('bukti/bukti.yaml')];
    const { code, printed } = await add(['evidence', photo, '--yes']);
    expect(code).toBe(0);
    const file = 'whatsapp-image-2023-06-11-at-10-02-33.jpg';
    expect(dossier().problems).toEqual([]);
    expect(dossier().evidence).toEqual([
      {
        id: 'B-01',
        jenis: 'foto',
        tanggal: '2023-06-11',
        berkas: file,
        sha256: before[0],
        nama_asli: 'WhatsApp Image 2023-06-11 at 10.02.33.jpeg',
      },
    ]);
    expect(sha(photo)).toBe(before[0]);
    expect(sha(join(folder(), 'bukti', file))).toBe(before[0]);
    expect(text('bukti/bukti.yaml').startsWith(before[1] ?? '-')).toBe(true);
    expect(printed.out).toContain('dari nama berkas');
    expect(printed.out).toContain('belum diketahui, dikosongkan: judul, keterangan');
  });

  it('once: the same bytes under another name are recognised', async () => {
    const one = put('a.pdf', pdfs.plainPdf('Laporan'));
    put('b.pdf', pdfs.plainPdf('Laporan'));
    const first = await report(['evidence', one, join(heap, 'b.pdf')]);
    expect(first.items.map(({ result, id }) => [result, id])).toEqual([
      ['added', 'B-01'],
      ['known', 'B-01'],
    ]);
    const after = text('bukti/bukti.yaml');
    const again = await add(['legal', one, '--yes']);
    expect(again.code).toBe(0);
    expect(again.printed.out).toContain('isinya sama dengan B-01, bukti/a.pdf; tidak disalin lagi');
    expect(text('bukti/bukti.yaml')).toBe(after);
    expect(names('bukti')).toEqual(['a.pdf']);
    expect(names('dasar-hukum')).toEqual([]);
  });

  it('a copy that an interrupted run left behind is adopted, and one that lies in the folder already', async () => {
    const one = put('Laporan.pdf', pdfs.plainPdf('Laporan'));
    write(folder(), { 'bukti/laporan.pdf': '' });
    writeFileSync(join(folder(), 'bukti/laporan.pdf'), readFileSync(one));
    writeFileSync(join(folder(), 'bukti/Foto Lama.JPG'), pictures.jpeg(9, 9));
    const { items } = await report(['evidence', one, join(folder(), 'bukti/Foto Lama.JPG')]);
    expect(items.map(({ result, file }) => [result, file])).toEqual([
      ['adopted', 'bukti/laporan.pdf'],
      ['adopted', 'bukti/Foto Lama.JPG'],
    ]);
    expect(dossier().evidence.map(({ berkas }) => berkas)).toEqual(['laporan.pdf', 'Foto Lama.JPG']);
    expect(names('bukti').sort()).toEqual(['Foto Lama.JPG', 'laporan.pdf']);
  });

  it('again where its entry is there and the file is gone', async () => {
    const one = put('a.pdf', pdfs.plainPdf('Laporan'));
    await report(['evidence', one]);
    rmSync(join(folder(), 'bukti/a.pdf'));
    const before = text('bukti/bukti.yaml');
    const { items } = await report(['evidence', put('lain.pdf', pdfs.plainPdf('Laporan'))]);
    expect(items.map(({ result, id, file }) => [result, id, file])).toEqual([
      ['restored', 'B-01', 'bukti/a.pdf'],
    ]);
    expect(sha(join(folder(), 'bukti/a.pdf'))).toBe(sha(one));
    expect(text('bukti/bukti.yaml')).toBe(before);
  });

  it('with a name that steers no terminal', async () => {
    await report(['evidence', put('a\u001b[31m\u202Efdp.pdf', pdfs.plainPdf('Laporan'))]);
    for (const char of ['\u001b', '\u202E']) expect(text('bukti/bukti.yaml')).not.toContain(char);
    expect(dossier().evidence[0]?.nama_asli).toBe('a\uFFFD[31m\uFFFDfdp.pdf');
  });

  it('beside others of its name, none of which is written over', async () => {
    write(folder(), { 'bukti/foto.jpg': 'bukan foto' });
    const { items } = await report([
      'evidence',
      put('FOTO.JPG', pictures.jpeg(9, 9)),
      put('x/foto.jpeg', pictures.jpeg(8, 8)),
    ]);
    expect(items.map(({ file }) => file)).toEqual(['bukti/foto-2.jpg', 'bukti/foto-3.jpg']);
    expect(text('bukti/foto.jpg')).toBe('bukan foto');
  });

  it('with numbers that no entry has, and that nothing names any more', async () => {
    write(folder(), { 'bukti/bukti.yaml': '- id: B-02\n  judul: Lama\n  tautan: https://contoh.go.id\n' });
    write(folder(), { 'narasi/kebaruan.md': 'Lihat B-07.\n' });
    const { items } = await report(['evidence', put('a.pdf', pdfs.plainPdf('A'))]);
    expect(items[0]?.id).toBe('B-08');
  });

  it('as a legal basis, with its number as text', async () => {
    const words =
      'PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2019 TENTANG OBAT RUTIN Menimbang Ditetapkan di Contoh pada tanggal 21 Januari 2019';
    await report(['legal', put('SK.PDF', pdfs.plainPdf(words))]);
    expect(dossier().legalBases[0]).toMatchObject({
      id: 'H-01',
      jenis: 'Peraturan Bupati',
      nomor: '7',
      tahun: 2019,
      tentang: 'Obat Rutin',
      tanggal: '2019-01-21',
      berkas: 'sk.pdf',
    });
    expect(text('dasar-hukum/dasar-hukum.yaml')).toContain('nomor: "7"');
  });

  it('as the letter whose entry waits for it, leaving what a person wrote there', async () => {
    const before = text('surat/surat.yaml').replace(
      'penanda_tangan:',
      'penanda_tangan: Ibu Direktur # tetap',
    );
    write(folder(), { 'surat/surat.yaml': before });
    const waiting = dossier().letters[0];
    expect(waiting?.berkas).toBeUndefined();
    const argv = [
      'letter',
      put('scan.pdf', pdfs.scanPdf(1)),
      '--kind',
      waiting?.jenis ?? '',
      '--number',
      '445/1/2023',
      '--signer',
      'Lain',
    ];
    const { items } = await report(argv);
    expect(items[0]).toMatchObject({ result: 'filled', id: waiting?.id, file: 'surat/scan.pdf' });
    expect(dossier().letters[0]).toMatchObject({
      berkas: 'scan.pdf',
      nomor: '445/1/2023',
      penanda_tangan: 'Ibu Direktur',
    });
    expect(text('surat/surat.yaml')).toContain('penanda_tangan: Ibu Direktur # tetap');
    expect(dossier().letters).toHaveLength(before.match(/^- id:/gm)?.length ?? 0);
  });
});

describe('without a terminal', () => {
  it('names every missing flag at once, in a command that says what was read', async () => {
    const photo = put('IMG-20230611-WA0007.jpg', pictures.jpeg(9, 9));
    const { code, printed } = await add(['evidence', photo]);
    expect(code).toBe(2);
    expect(printed.err).toContain('--title, --kind, --date, --place, --note');
    expect(printed.err).toContain('--kind foto --date 2023-06-11 --yes');
    expect(names('bukti')).toEqual([]);
  });

  it('writes what flags say and nothing else where they say all', async () => {
    const photo = put('IMG-20230611-WA0007.jpg', pictures.jpeg(9, 9));
    const { code } = await add([
      'evidence',
      photo,
      '--title',
      'Foto',
      '--kind',
      'FOTO',
      '--date',
      '',
      '--note',
      '',
      '--place',
      '',
    ]);
    expect(code).toBe(0);
    expect(dossier().evidence[0]).toMatchObject({ judul: 'Foto', jenis: 'foto' });
    expect(dossier().evidence[0]?.tanggal).toBeUndefined();
  });

  it('refuses what cannot be used before anything is written', async () => {
    const photo = put('a.jpg', pictures.jpeg(9, 9));
    mkdirSync(join(home.path, 'kosong'));
    const tries: readonly (readonly [readonly string[], string])[] = [
      [['evidence', photo, '--kind', 'poto', '--yes'], 'Mungkin maksudnya "foto"?'],
      [['evidence', photo, '--date', '31-31-2023', '--yes'], '--date'],
      [['evidence', photo, photo.replace('a.jpg', 'b.jpg'), '--yes'], 'b.jpg'],
      [['evidence', photo, put('c.jpg', pictures.jpeg(8, 8)), '--title', 'Dua', '--yes'], '--title'],
      [['evidence', photo, '--large', 'besar', '--yes'], '--large'],
      [['evidence', photo, '--format', 'xml', '--yes'], '--format'],
      [['evidence', '--yes'], 'inovasi add evidence berkas.pdf --yes'],
      [['award', '--yes'], '--level'],
      [['collaboration', '--party', 'X', '--evidence', 'B-99', '--yes'], 'B-99'],
      [['--from', heap], '--yes'],
      [['--from', join(heap, '..', 'kosong'), '--yes'], 'Tidak ada berkas di'],
    ];
    for (const [argv, said] of tries) {
      const { code, printed } = await add(argv);
      expect([code, printed.err], argv.join(' ')).toEqual([2, expect.stringContaining(said)]);
    }
    expect(names('bukti')).toEqual([]);
    expect(sh({ dir: root, env }, 'status', '--porcelain')).toBe('');
  });

  it('shows the plan and writes nothing', async () => {
    const { code, printed } = await add(['evidence', put('a.pdf', pdfs.plainPdf('A')), '--yes', '--dry-run']);
    expect(code).toBe(0);
    expect(printed.out).toContain('B-01  bukti/a.pdf');
    expect(printed.out).toContain('tidak ada yang ditulis');
    expect(sh({ dir: root, env }, 'status', '--porcelain')).toBe('');
  });

  it('refuses a list that it does not understand, and one that leaves no room', async () => {
    const photo = put('a.jpg', pictures.jpeg(9, 9));
    write(folder(), { 'bukti/bukti.yaml': '- id: "B-01\n' });
    expect((await add(['evidence', photo, '--yes'])).printed.err).toContain('bukti/bukti.yaml:');
    expect(text('bukti/bukti.yaml')).toBe('- id: "B-01\n');
    expect(names('bukti')).toEqual([]);
  });
});

describe('what is no file', () => {
  it('a link has a publisher and a date', async () => {
    const argv = [
      'evidence',
      '--link',
      'https://contoh.go.id/a',
      '--title',
      'Berita',
      '--publisher',
      'Humas',
      '--date',
      '17 Maret 2023',
      '--kind',
      'berita',
      '--yes',
    ];
    expect((await add(argv)).code).toBe(0);
    expect(dossier().evidence).toEqual([
      {
        id: 'B-01',
        judul: 'Berita',
        jenis: 'berita',
        tanggal: '2023-03-17',
        tautan: 'https://contoh.go.id/a',
        penerbit: 'Humas',
      },
    ]);
    expect(dossier().problems).toEqual([]);
  });

  it('a testimonial is a file of its own, its consent evidence', async () => {
    const said = put('kata.txt', 'Obat datang tepat waktu.\r\n\r\nTerima kasih.\r\n');
    const consent = put('izin.jpg', pictures.jpeg(9, 9));
    const argv = [
      'testimonial',
      said,
      '--name',
      'Ibu Sri Umpama',
      '--role',
      'pasien',
      '--consent',
      consent,
      '--yes',
    ];
    expect((await add(argv)).code).toBe(0);
    const [found] = dossier().testimonials;
    expect(found?.slug).toBe('ibu-sri-umpama');
    expect(found?.head).toEqual({
      id: 'T-01',
      nama: 'Ibu Sri Umpama',
      peran: 'pasien',
      izin: { diberikan: true, bukti: 'B-01' },
    });
    expect(text('testimoni/ibu-sri-umpama.md')).toMatch(
      /---\nObat datang tepat waktu\.\n\nTerima kasih\.\n$/,
    );
    expect(dossier().evidence[0]).toMatchObject({ id: 'B-01', berkas: 'izin.jpg' });
    expect(dossier().problems).toEqual([]);
    await add(['testimonial', '--name', 'Ibu Sri Umpama', '--words', 'Lagi.', '--consent', 'tidak', '--yes']);
    expect(dossier().testimonials.map(({ slug, head }) => [slug, head.izin])).toEqual([
      ['ibu-sri-umpama', { diberikan: true, bukti: 'B-01' }],
      ['ibu-sri-umpama-2', { diberikan: false }],
    ]);
  });

  it('indicator, award, collaboration, note and development go where they belong', async () => {
    const before = text('inovasi.yaml');
    const proof = put('perjanjian.pdf', pdfs.plainPdf('Perjanjian'));
    const runs = [
      [
        'indicator',
        '--name',
        'Waktu tunggu',
        '--unit',
        'menit',
        '--direction',
        'turun',
        '--data',
        '2018=142',
        '2022=37,5@B-02',
        '--yes',
      ],
      ['award', '--edition', 'kipp-2021', '--level', 'top-99', '--title', 'Antar', '--yes'],
      ['collaboration', '--party', 'Universitas', '--role', 'Evaluasi', '--evidence', proof, '--yes'],
      [
        'note',
        '--edition',
        'kipp-2021',
        '--text',
        'Belum kuat.',
        '--assessor',
        'Tim',
        '--section',
        'keberlanjutan',
        '--evidence',
        'b-03',
        '--yes',
      ],
      [
        'note',
        '--edition',
        'kipp-2021',
        '--development',
        '--text',
        'Meluas.',
        '--date',
        '2023-03',
        '--evidence',
        '',
        '--yes',
      ],
    ];
    for (const argv of runs) expect((await add(argv)).code, argv.join(' ')).toBe(0);
    const { innovation, history, problems } = dossier();
    expect(problems).toEqual([]);
    expect(innovation.indikator).toEqual([
      {
        id: 'I-01',
        nama: 'Waktu tunggu',
        satuan: 'menit',
        arah: 'turun',
        data: [
          { waktu: '2018', nilai: 142 },
          { waktu: '2022', nilai: 37.5, sumber: ['B-02'] },
        ],
      },
    ]);
    expect(innovation.penghargaan).toEqual([{ edisi: 'kipp-2021', tingkat: 'top-99', judul: 'Antar' }]);
    expect(innovation.kolaborasi).toEqual([{ pihak: 'Universitas', peran: 'Evaluasi', bukti: 'B-03' }]);
    expect(history).toEqual([
      {
        edisi: 'kipp-2021',
        catatan: [{ isi: 'Belum kuat.', penilai: 'Tim', bagian: 'keberlanjutan', bukti: 'B-03' }],
        perkembangan: [{ isi: 'Meluas.', tanggal: '2023-03' }],
      },
    ]);
    for (const line of before.split('\n')) expect(text('inovasi.yaml').split('\n')).toContain(line);
  });
});

describe('a heap', () => {
  it('is told file by file, each once; what is odd is left where it is', async () => {
    const all = await writeOddFiles(heap);
    put('.DS_Store', 'x');
    put('dalam/Thumbs.db', 'x');
    symlinkSync(join(heap, 'SCAN SK.PDF'), join(heap, 'tautan dalam.pdf'));
    symlinkSync('/tidak/ada', join(heap, 'putus.pdf'));
    const before = new Map(
      all.filter((name) => !/tautan|pipa/.test(name)).map((name) => [name, sha(join(heap, name))]),
    );
    const { received, items } = await report(['--from', heap, '--dossier', 'inovasi/obat']);
    expect(received).toBe(all.length + 4);
    expect(new Set(items.map(({ source }) => source)).size).toBe(received);
    const left = Object.fromEntries(
      items.filter(({ result }) => result === 'left').map(({ source, reason }) => [source, reason]),
    );
    expect(left).toEqual({
      '.DS_Store': 'litter',
      'dalam/Thumbs.db': 'litter',
      'kosong.pdf': 'empty',
      'video besar.mp4': 'lfs-pointer',
      'pipa.pdf': 'not-a-file',
      'tautan keluar.pdf': 'link-out',
      'tautan dalam.pdf': 'link-inside',
      'putus.pdf': 'link-broken',
    });
    const taken = items.filter(({ result }) => result === 'added');
    expect(taken).toHaveLength(received - 8);
    expect(dossier().evidence).toHaveLength(taken.length);
    expect(names('bukti')).toHaveLength(taken.length);
    expect(dossier().problems).toEqual([]);
    for (const [name, sum] of before) expect(sha(join(heap, name)), name).toBe(sum);
    for (const { berkas = '', sha256 } of dossier().evidence)
      expect(sha(join(folder(), 'bukti', berkas))).toBe(sha256);
    const again = await report(['--from', heap]);
    expect(again.items.filter(({ result }) => result === 'added')).toEqual([]);
    expect(names('bukti')).toHaveLength(taken.length);
  });

  it('that is the repository itself gives none of its own data away', async () => {
    put('a.pdf', pdfs.plainPdf('A'));
    write(root, { 'masuk/b.pdf': 'x', 'inovasi/obat/bukti/c.csv': 'a,b\n' });
    const { items } = await report(['--from', root]);
    const taken = items
      .filter(({ result }) => result !== 'left')
      .map(({ source, result }) => [source, result]);
    expect(taken).toEqual([
      ['inovasi/obat/bukti/c.csv', 'adopted'],
      ['masuk/b.pdf', 'added'],
    ]);
    expect(items.find(({ source }) => source === 'instansi.yaml')?.reason).toBe('own-data');
  });

  it('takes a scan that was dropped into the repository and is named, and none of its data', async () => {
    writeFileSync(join(root, 'pindaian.pdf'), pdfs.plainPdf('A'));
    writeFileSync(join(root, 'inovasi/obat/catatan.pdf'), pdfs.plainPdf('B'));
    writeFileSync(join(root, 'inovasi/obat/narasi/foto.jpg'), pictures.jpeg(9, 9));
    const named = ['pindaian.pdf', 'inovasi/obat/catatan.pdf', 'inovasi/obat/narasi/foto.jpg'];
    const data = ['instansi.yaml', 'inovasi/obat/inovasi.yaml', 'inovasi/obat/bukti/bukti.yaml'];
    const { items } = await report(['evidence', ...named, ...data]);
    expect(items.map(({ source, result }) => [source, result])).toEqual([
      ...named.map((source, index) => [source, index === 0 ? 'added' : 'adopted']),
      ...data.map((source) => [source, 'left']),
    ]);
  });
});

describe('questions', () => {
  it('are only about what could not be read, and everything can still be changed', async () => {
    const photo = put('IMG-20230611-WA0007.jpg', pictures.jpeg(9, 9));
    const io = await add(
      ['evidence', photo],
      ['Hari pertama', 'Desa Contoh', 'Peluncuran', 'Ubah judul', 'Hari kedua', 'Ya', true],
    );
    expect(io.code).toBe(0);
    expect(io.asked).toEqual([
      'Judul:',
      'Tempat:',
      'Apa yang dibuktikan?',
      'Masukkan IMG-20230611-WA0007.jpg sebagai bukti?',
      'Judul:',
      'Masukkan IMG-20230611-WA0007.jpg sebagai bukti?',
      'Simpan ke riwayat git sekarang?',
    ]);
    expect(io.printed.err).toContain('foto  (dari nama berkas)');
    expect(dossier().evidence[0]).toMatchObject({
      judul: 'Hari kedua',
      keterangan: 'Peluncuran',
      jenis: 'foto',
      tanggal: '2023-06-11',
    });
    expect(sh({ dir: root, env }, 'log', '-1', '--format=%s').trim()).toBe('obat: tambah bukti B-01');
    expect(sh({ dir: root, env }, 'status', '--porcelain')).toBe('');
  });

  it('begin with the file or the link where none was named', async () => {
    const photo = put('IMG 1 2023-06-11.jpg', pictures.jpeg(9, 9));
    const dropped = photo.replaceAll(' ', '\\ ');
    await add(['evidence'], [dropped, 'Hari pertama', 'Desa', '', 'Ya', false]);
    await add(['evidence'], [`'${photo}'`]);
    await add(['evidence'], ['https://contoh.go.id/a', 'Berita', 'berita', '2023', 'Humas', '', 'Ya', false]);
    await add(['legal'], ['', 'Keputusan Direktur', '', '', '', '', '', 'Ya', false]);
    expect(dossier().evidence).toMatchObject([
      { id: 'B-01', judul: 'Hari pertama', tempat: 'Desa', nama_asli: 'IMG 1 2023-06-11.jpg' },
      { id: 'B-02', judul: 'Berita', tautan: 'https://contoh.go.id/a', penerbit: 'Humas', tanggal: '2023' },
    ]);
    expect(dossier().legalBases).toEqual([{ id: 'H-01', jenis: 'Keputusan Direktur' }]);
    expect(dossier().problems).toEqual([]);
  });

  it('are not asked about what is there already, and an answer stays when the rest is accepted', async () => {
    const [one, two, three] = [1, 2, 3].map((number) =>
      put(`IMG-2023061${number}-WA0001.jpg`, pictures.jpeg(9, number)),
    );
    await report(['evidence', one ?? '']);
    const io = await add(
      ['evidence', one ?? '', two ?? '', three ?? ''],
      ['Kedua', 'Desa', 'Catatan', 'Terima semua', false],
    );
    expect(io.asked).toHaveLength(5);
    expect(io.printed.out).toContain('3 diterima, 2 masuk, 1 sudah ada');
    expect(dossier().evidence.map(({ judul, tanggal }) => [judul, tanggal])).toEqual([
      [undefined, '2023-06-11'],
      ['Kedua', '2023-06-12'],
      [undefined, '2023-06-13'],
    ]);
  });

  it('sort a heap, offering what each file says it is; nothing is written before the end', async () => {
    put('a sk.pdf', pdfs.plainPdf('PERATURAN BUPATI CONTOH NOMOR 7 TAHUN 2019 TENTANG OBAT RUTIN Menimbang'));
    put('b.jpg', pictures.jpeg(9, 9));
    put('c.jpg', pictures.jpeg(8, 8));
    put('d.jpg', pictures.jpeg(7, 7));
    const stopped = await add(['--from', heap], ['legal', '2019-01-21', 'Batal']);
    expect(stopped.printed.err).toContain('Dibatalkan. Tidak ada yang ditulis.');
    expect(sh({ dir: root, env }, 'status', '--porcelain')).toBe('');
    const io = await add(['--from', heap], ['legal', '2019-01-21', 'Ya', 'skip', 'rest', false]);
    expect(io.printed.out).toContain('4 diterima, 3 masuk, 0 sudah ada, 1 dibiarkan');
    expect(io.printed.out).toContain('b.jpg: dilewati');
    expect(dossier().legalBases).toHaveLength(1);
    expect(dossier().evidence.map(({ berkas }) => berkas)).toEqual(['c.jpg', 'd.jpg']);
  });

  it('end with Ctrl-C without a trace', async () => {
    const io = await add(['evidence', put('a.jpg', pictures.jpeg(9, 9))], ['Judul', CTRL_C]);
    expect(io.code).toBe(130);
    expect(sh({ dir: root, env }, 'status', '--porcelain')).toBe('');
  });
});

describe('what is added is recorded', () => {
  it('as one commit of exactly its files where that is asked for', async () => {
    write(root, { 'catatan.txt': 'x\n' });
    const argv = [
      'evidence',
      put('a.pdf', pdfs.plainPdf('A')),
      put('b.pdf', pdfs.plainPdf('B')),
      '--yes',
      '--commit',
    ];
    const { printed } = await add(argv);
    expect(printed.out).toContain('Tersimpan di git');
    expect(sh({ dir: root, env }, 'show', '--format=', '--name-only').trim().split('\n')).toEqual([
      'inovasi/obat/bukti/a.pdf',
      'inovasi/obat/bukti/b.pdf',
      'inovasi/obat/bukti/bukti.yaml',
    ]);
    expect(sh({ dir: root, env }, 'status', '--porcelain')).toBe('?? catatan.txt\n');
  });

  it('but not along with what a person has not saved', async () => {
    write(folder(), { 'bukti/bukti.yaml': `${text('bukti/bukti.yaml')}# catatan saya\n` });
    const { printed, code } = await add(['evidence', put('a.pdf', pdfs.plainPdf('A')), '--yes', '--commit']);
    expect(code).toBe(0);
    expect(printed.err).toContain('memuat perubahan Anda yang lain');
    expect(text('bukti/bukti.yaml')).toContain('# catatan saya\n- id: B-01');
  });

  it('and large files go to Git LFS where that is there and wanted', async () => {
    const tools = join(home.path, 'alat');
    mkdirSync(tools);
    writeFileSync(join(tools, 'git-lfs'), '#!/bin/sh\necho git-lfs/3.0.0\n', { mode: 0o755 });
    env = { ...env, PATH: `${tools}:${env['PATH'] ?? process.env['PATH'] ?? ''}` };
    const argv = [
      'evidence',
      put('a.mp4', pdfs.plainPdf('A')),
      put('b.txt', 'x'),
      '--yes',
      '--large',
      '0,1 kB',
      '--lfs',
      '--commit',
    ];
    const before = readFileSync(join(root, '.gitattributes'), 'utf8');
    const { printed } = await add(argv);
    expect(readFileSync(join(root, '.gitattributes'), 'utf8')).toBe(
      `${before}inovasi/obat/bukti/a.pdf filter=lfs diff=lfs merge=lfs -text\n`,
    );
    expect(printed.err).toContain('git lfs install');
    expect(sh({ dir: root, env }, 'show', '--format=', '--name-only')).toContain('.gitattributes');
  });

  it('and large files are said to be large', async () => {
    const { printed } = await add(['evidence', put('a.pdf', pdfs.plainPdf('A')), '--yes', '--large', '100']);
    expect(printed.out).toContain('berkas besar:');
    expect(printed.err).toMatch(/--lfs|Git LFS/);
    expect(existsSync(join(root, '.gitattributes'))).toBe(true);
    expect(readFileSync(join(root, '.gitattributes'), 'utf8')).not.toContain('filter=lfs');
  });
});

it('a folder that leads out of the repository is not written to', async () => {
  rmSync(join(folder(), 'bukti'), { recursive: true });
  symlinkSync(heap, join(folder(), 'bukti'));
  const { code } = await add(['evidence', put('x/a.pdf', pdfs.plainPdf('A')), '--yes']);
  expect(code).toBe(2);
  expect(readdirSync(heap)).toEqual(['x']);
});
