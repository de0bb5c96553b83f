import { describe, expect, it } from 'vitest';
import type { Block, Content, DocumentModel } from '../../src/core/document.ts';
import { buildDocument, imagesNeeded } from '../../src/document/build.ts';
import { wordsOf } from '../../src/document/content.ts';
import { createContext } from '../../src/document/context.ts';
import { proseBlocks } from '../../src/document/prose.ts';
import { secondsFor } from '../support/time.ts';
import { dossier, input, narrative, report, rulebook, withAnswer, withInnovation } from './fixture.ts';

type Kind = Block['kind'];

/** Every block, however deep it stands. */
function all(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return [block, ...all(block.items.flat())];
    if (block.kind === 'quote' || block.kind === 'callout') return [block, ...all(block.content)];
    return [block];
  });
}

function ofKind<K extends Kind>(model: DocumentModel, kind: K): readonly Extract<Block, { kind: K }>[] {
  return all([...model.blocks, ...(model.closing ?? [])]).filter(
    (block): block is Extract<Block, { kind: K }> => block.kind === kind,
  );
}

function contents(model: DocumentModel): readonly Content[] {
  return all([...model.blocks, ...(model.closing ?? [])]).flatMap((block): readonly Content[] => {
    if (block.kind === 'paragraph') return [block.content];
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'table') return block.rows.flat();
    if (block.kind === 'facts') return block.rows.map(({ value }) => value);
    return [];
  });
}

function anchors(model: DocumentModel): readonly string[] {
  return all([...model.blocks, ...(model.closing ?? [])]).flatMap((block) => {
    if (block.kind === 'heading') return [block.anchor];
    return block.kind === 'table' ? (block.rowAnchors ?? []).flatMap((anchor) => anchor ?? []) : [];
  });
}

function headings(model: DocumentModel): readonly string[] {
  return ofKind(model, 'heading').map(({ level, text }) => `${'#'.repeat(level)} ${wordsOf(text)}`);
}

function fact(model: DocumentModel, term: string): string | undefined {
  const row = ofKind(model, 'facts')
    .flatMap(({ rows }) => rows)
    .find((candidate) => candidate.term === term);
  return row === undefined ? undefined : wordsOf(row.value);
}

function words(model: DocumentModel): string {
  const callouts = ofKind(model, 'callout').map(({ title }) => title);
  return [...contents(model).map(wordsOf), ...callouts].join('\n');
}

/** The model as readable JSON: bytes of pictures by their number. */
function readable(model: DocumentModel): string {
  const images = Object.fromEntries([...model.images].map(([key, bytes]) => [key, `${bytes.length} bytes`]));
  return `${JSON.stringify({ ...model, images }, null, 2)}\n`;
}

const submission = buildDocument(input());
const draft = buildDocument(input({ stage: 'draft' }));

describe('the whole document', () => {
  it('is the recorded model', async () => {
    await expect(readable(submission)).toMatchFileSnapshot('__snapshots__/submission.json');
    await expect(readable(buildDocument(input({ stage: 'draft', language: 'en' })))).toMatchFileSnapshot(
      '__snapshots__/draft-en.json',
    );
  });

  it('is the same for the same input', () => {
    expect(readable(buildDocument(input()))).toBe(readable(submission));
  });

  it.each([
    ['submission', submission],
    ['draft', draft],
  ])('has links that lead somewhere and names that are unique (%s)', (_, model) => {
    const names = anchors(model);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-+[a-z0-9]+)*$/);
    const links = contents(model)
      .flat()
      .flatMap((run) => (run.kind === 'text' && run.link?.startsWith('#') ? [run.link.slice(1)] : []));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !names.includes(link))).toEqual([]);
  });

  it('never leaves out a level of headings', () => {
    let previous = 0;
    for (const { level } of ofKind(draft, 'heading')) {
      expect(level).toBeLessThanOrEqual(previous + 1);
      previous = level;
    }
  });
});

describe('answers', () => {
  it('drops headings that repeat a title and keeps points and own headings below', () => {
    const from = headings(submission).indexOf('# 2. Signifikansi');
    expect(headings(submission).slice(from, from + 7)).toEqual([
      '# 2. Signifikansi',
      '## Dampak',
      '### Rincian',
      '## Cara mengukur',
      '# 3. Adaptabilitas',
      '## Sudah direplikasi?',
      '## Potensi',
    ]);
  });

  it('turns links to files into links to rows and shows id and page', () => {
    const text = contents(submission).find((content) => wordsOf(content).startsWith('Peminjam naik')) ?? [];
    expect(wordsOf(text)).toBe(
      'Peminjam naik tajam menurut laporan evaluasi [B-01, hlm. 4] dan berita [B-02]. ' +
        'Lihat B-01 [hlm. 2], SK [H-01], testimoni [T-01], ringkasan, situs dan catatan [catatan.txt].',
    );
    const links = text.flatMap((run) =>
      run.kind === 'text' && run.link !== undefined ? [`${run.text} ${run.link}`] : [],
    );
    expect(links).toEqual([
      'laporan  #bukti-b-01',
      'evaluasi #bukti-b-01',
      '[B-01, hlm. 4] #bukti-b-01',
      'berita https://berita.example/abd',
      '[B-02] #bukti-b-02',
      'B-01 #bukti-b-01',
      '[hlm. 2] #bukti-b-01',
      'SK #dasar-hukum-h-01',
      '[H-01] #dasar-hukum-h-01',
      'testimoni #testimoni-t-01',
      '[T-01] #testimoni-t-01',
      'ringkasan #bagian-ringkasan',
      'situs https://contoh.example/',
    ]);
  });

  it('leads from a link to the SPBE form to the identity table', () => {
    const spbe = { spbe: { berkas: 'surat/spbe.pdf' } };
    const changed = withAnswer('ringkasan', 'Lihat [formulir SPBE](../surat/spbe.pdf).');
    const model = buildDocument(
      input({ dossier: { ...changed, innovation: { ...changed.innovation, ...spbe } } }),
    );
    const runs = contents(model).find((content) => wordsOf(content) === 'Lihat formulir SPBE.') ?? [];
    expect(runs).toContainEqual({ kind: 'text', text: 'formulir SPBE', link: '#identitas' });
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    '../../../rahasia.pdf',
    '/etc/passwd',
    '#tiada',
    'indikator:I-99',
  ])('makes plain text of a link that leads nowhere: %s', (target) => {
    const model = buildDocument(input({ dossier: withAnswer('ringkasan', `Lihat [di sini](${target}).`) }));
    const runs = contents(model).find((content) => wordsOf(content).startsWith('Lihat di sini')) ?? [];
    expect(wordsOf(runs)).toBe('Lihat di sini.');
    expect(runs.some((run) => run.kind === 'text' && run.link !== undefined)).toBe(false);
  });

  it('says how many words were used of how many allowed, and every limit where sources differ', () => {
    const notes = ofKind(draft, 'paragraph').filter(({ style }) => style === 'note');
    expect(notes.map(({ content }) => wordsOf(content))).toEqual(
      expect.arrayContaining([
        '6 dari 200 kata',
        '1.431 dari 600 kata',
        '4 kata; batas menurut sumber yang berbeda: 100 atau 300',
        '5 kata; batas kata tidak ditemukan',
        'Bobot 30%',
        'Bobot 20% atau 25%',
      ]),
    );
  });

  it('marks borrowed limits in a draft', () => {
    const [first, ...others] = rulebook.bagian;
    if (first === undefined) throw new Error('the fixture has sections');
    const borrowed = { ...first, bobot: { ...first.bobot, dipinjam: 'lomba-2022' } };
    const changes = {
      rulebook: { ...rulebook, bagian: [borrowed, ...others] },
      report: { ...report, borrowedForm: 'lomba-2022' },
    };
    expect(words(buildDocument(input({ ...changes, stage: 'draft' })))).toContain(
      'Bobot 0% (bentuk LOMBA 2022, belum dikonfirmasi)',
    );
    const copy = buildDocument(input(changes));
    expect(words(copy)).not.toContain('belum dikonfirmasi)');
    expect(fact(copy, 'Bentuk formulir')).toContain('Dipinjam dari LOMBA 2022');
  });

  it('says of an empty answer where it goes, in a draft', () => {
    const empty = withAnswer('signifikansi', '# Signifikansi\n\n## Dampak\n\n## Cara mengukur\n');
    expect(words(buildDocument(input({ dossier: empty, stage: 'draft' })))).toContain(
      'Jawaban ditulis di narasi/signifikansi.md.',
    );
    const handedIn = buildDocument(input({ dossier: empty }));
    expect(ofKind(handedIn, 'callout')).toEqual([]);
    expect(words(handedIn)).toContain('(tidak diisi)');
    expect(headings(handedIn)).not.toContain('## Dampak');
  });

  it('names narratives that the form has no field for, in a draft only', () => {
    const extra = withAnswer('pembaruan', 'Isi lama.');
    expect(words(buildDocument(input({ dossier: extra, stage: 'draft' })))).toContain('narasi/pembaruan.md');
    expect(words(buildDocument(input({ dossier: extra })))).not.toContain('pembaruan');
  });

  it('keeps headings inside lists and quotes out of the outline', () => {
    const model = buildDocument(input({ dossier: withAnswer('ringkasan', '> # Judul kutipan\n>\n> Isi\n') }));
    expect(headings(model)).not.toContain('## Judul kutipan');
    expect(words(model)).toContain('Judul kutipan');
  });

  it('starts below its heading and skips no level, whatever levels the writer used', () => {
    const model = buildDocument(
      input({
        dossier: withAnswer('adaptabilitas-potensi', '#### A\n\nx\n\n###### B\n\ny\n\n#### A\n\nz\n'),
      }),
    );
    const from = headings(model).indexOf('## Potensi');
    expect(headings(model).slice(from + 1, from + 4)).toEqual(['### A', '#### B', '### A']);
    const jumping = buildDocument(input({ dossier: withAnswer('ringkasan', '# A\n\nx\n\n#### B\n\ny\n') }));
    expect(headings(jumping)).toEqual(expect.arrayContaining(['## A', '### B']));
  });
});

describe('pictures and charts', () => {
  it('draws an indicator as a chart with caption, words and data table', () => {
    const [chart] = ofKind(submission, 'chart');
    expect(chart?.caption).toBe('Peminjam per tahun. Satuan: orang. Sumber: B-01, B-02.');
    expect(chart?.alt).toBe(
      'Grafik Peminjam (orang): 2020: 1.200; 2022: 4.512. Implementasi dimulai Maret 2021.',
    );
    expect(chart?.chart.points.map(({ at, label }) => [at, label])).toEqual([
      [2020.5, '1.200'],
      [2022.5, '4.512'],
    ]);
    expect(chart?.chart.mark).toEqual({ at: 2021.2041, label: 'Mulai implementasi' });
    const after = submission.blocks[submission.blocks.findIndex((block) => block === chart) + 1];
    expect(after?.kind === 'table' && after.rows.map((row) => row.map(wordsOf))).toEqual([
      ['2020', '1.200', 'B-01'],
      ['2022', '4.512', 'B-01, B-02'],
    ]);
  });

  it('shows in its own part only what the answers do not show, and keeps both of two values', () => {
    const charts = ofKind(submission, 'chart').map(({ chart }) => chart.title);
    expect(charts).toEqual(['Peminjam', 'Desa terlayani']);
    expect(ofKind(submission, 'chart')[1]?.chart.points.map(({ value }) => value)).toEqual([0, 15, 17]);
  });

  it('shows a picture of the dossier with caption and evidence id', () => {
    expect(ofKind(submission, 'picture')).toEqual([
      {
        kind: 'picture',
        image: 'bukti/mobil.png',
        alt: 'Mobil pustaka',
        caption: [
          { kind: 'text', text: 'Mobil pustaka di desa' },
          { kind: 'text', text: ' ' },
          { kind: 'text', text: '[B-03]', link: '#bukti-b-03' },
        ],
      },
    ]);
  });

  it('names a picture that is not there in a draft, and gives its words in a submission', () => {
    const none = { images: new Map<string, Uint8Array>() };
    expect(words(buildDocument(input({ ...none, stage: 'draft' })))).toContain(
      '../bukti/mobil.png tidak ada atau tidak dapat dibaca',
    );
    const handedIn = buildDocument(input(none));
    expect(ofKind(handedIn, 'picture')).toEqual([]);
    expect(words(handedIn)).toContain('[Gambar: Mobil pustaka]');
  });

  it('lifts pictures out of the words they stand among', () => {
    const model = buildDocument(
      input({ dossier: withAnswer('ringkasan', 'Mobil ![Mobil](../bukti/mobil.png) berkeliling.') }),
    );
    expect(ofKind(model, 'picture').map(({ alt }) => alt)).toContain('Mobil');
    expect(
      contents(model)
        .flat()
        .some(({ kind }) => kind === 'image'),
    ).toBe(false);
  });

  it('does not load pictures from the internet', () => {
    const remote = withAnswer('ringkasan', '![Peta](https://contoh.example/peta.png)');
    expect(words(buildDocument(input({ dossier: remote, stage: 'draft' })))).toContain('berada di internet');
    expect(words(buildDocument(input({ dossier: remote })))).toContain('[Gambar: Peta]');
    expect(imagesNeeded(remote)).toEqual(['bukti/mobil.png']);
  });

  it('asks for pictures by NFC path, each once, only where the file is there', () => {
    const decomposed = 'bukti/kafe\u0301.png';
    const files = new Map([
      ...dossier.files,
      [decomposed.normalize('NFC'), { kind: 'file', size: 1 } as const],
    ]);
    const changed = withAnswer(
      'ringkasan',
      `![a](../${encodeURI(decomposed)}) ![b](../bukti/mobil.png) ![c](../bukti/tiada.png) ![d](../../lain/x.png)`,
    );
    expect(imagesNeeded({ ...changed, files })).toEqual([decomposed.normalize('NFC'), 'bukti/mobil.png']);
  });
});

function cells(changes: Parameters<typeof withInnovation>[0]): readonly string[] {
  const model = buildDocument(input({ dossier: withInnovation(changes) }));
  const table = ofKind(model, 'table').find(({ caption }) => caption === 'Keadaan sebelum dan sesudah');
  return table?.rows.flatMap((row) => row.map(wordsOf)) ?? [];
}

describe('indicators', () => {
  it('compares across the start of implementation', () => {
    expect(cells({}).slice(0, 6)).toEqual([
      'I-01',
      'Peminjam Satuan: orang',
      '1.200 (2020)',
      '4.512 (2022)',
      '+3.312 (+276%)',
      'naik: sesuai',
    ]);
  });

  it('keeps both values of one time and computes nothing from them', () => {
    expect(cells({}).slice(8, 12)).toEqual([
      '0 (Desember 2020)',
      '15 / 17 (Desember 2022)',
      'tidak dihitung: sumber berbeda',
      'naik',
    ]);
  });

  it.each([
    ['a baseline of zero has no percent', 'orang', 0, 5, '+5', 'turun: berlawanan'],
    ['a negative baseline has no percent', 'derajat', -2, 3, '+5', 'turun: berlawanan'],
    ['decimals stay exact', 'hari', 7.91, 4.51, '-3,4 (-43%)', 'turun: sesuai'],
    ['percent differ in points', '%', 40, 55.5, '+15,5 poin persen', 'turun: berlawanan'],
    ['no change', 'orang', 7, 7, '0 (0%)', 'turun: tidak berubah'],
  ])('%s', (...[, satuan, first, last, change, direction]) => {
    const data = [
      { waktu: '2019', nilai: 99 },
      { waktu: '2020', nilai: first },
      { waktu: '2021', nilai: 1 },
      { waktu: '2023', nilai: last },
      { waktu: '2022', nilai: 2 },
    ];
    const row = cells({ indikator: [{ id: 'I-01', nama: 'X', satuan, arah: 'turun', data }] });
    expect(row.slice(2)).toEqual([
      expect.stringContaining('(2020)'),
      expect.stringContaining('(2023)'),
      change,
      direction,
    ]);
  });

  it('says where there is no measurement before the start', () => {
    const data = [{ waktu: '2022', nilai: 3 }];
    expect(cells({ indikator: [{ id: 'I-01', nama: 'X', data }] }).slice(2, 5)).toEqual([
      'tidak ada data',
      '3 (2022)',
      '–',
    ]);
  });
});

describe('facts of the innovation', () => {
  it('gives names for what the file holds as ids', () => {
    expect(fact(submission, 'Kelompok')).toBe('Kelompok Umum');
    expect(fact(submission, 'TPB/SDGs')).toBe('4 Pendidikan Berkualitas');
    expect(fact(submission, 'Mulai implementasi')).toBe('Maret 2021 [B-01]');
    expect(fact(submission, 'Penghargaan sebelumnya')).toBe('Finalis, 2022 dengan judul “Antar Buku”');
  });

  it('gives a range of ages for a start known by month, and one age for a day', () => {
    expect(fact(submission, 'Usia pada penutupan')).toBe(
      'antara 2 tahun 1 bulan dan 2 tahun 2 bulan (penutupan 6 Mei 2023)',
    );
    const age = (start: string): string | undefined =>
      fact(
        buildDocument(input({ dossier: withInnovation({ mulai_implementasi: start }) })),
        'Usia pada penutupan',
      );
    expect(age('2021-05-06')).toBe('2 tahun (penutupan 6 Mei 2023)');
    expect(age('2024-01-01')).toBe('mulai sesudah penutupan 6 Mei 2023');
    expect(age('2023')).toBe('paling lama 4 bulan 5 hari, atau mulai sesudah penutupan 6 Mei 2023');
  });

  it('names what is blank in a draft and leaves it out of a submission', () => {
    const blank = { judul: 'Antar Buku ke Desa' };
    const bare = { ...dossier, innovation: blank };
    expect(fact(buildDocument(input({ dossier: bare, stage: 'draft' })), 'Kategori')).toBe('belum diisi');
    expect(fact(buildDocument(input({ dossier: bare })), 'Kategori')).toBeUndefined();
  });

  it('dates the document on the calendar of the agency', () => {
    expect(fact(submission, 'Tanggal')).toBe('1 Mei 2023');
    expect(submission.date).toBe('2023-04-30T20:00:00Z');
    const day = buildDocument(input({ control: { date: '2023-04-30', dirty: true, shallow: true } }));
    expect(fact(day, 'Tanggal')).toBe('30 April 2023');
    expect(day.date).toBe('2023-04-30T00:00:00Z');
    expect(fact(day, 'Keadaan dosir (commit)')).toContain('belum pernah disimpan ke git');
    expect(words(day)).toContain('Ada perubahan yang belum disimpan');
  });
});

describe('testimonials', () => {
  it('prints only words with consent', () => {
    expect(ofKind(submission, 'quote').map(({ attribution }) => attribution)).toContain(
      'Siti, Pembaca, Desa Contoh, 17 Agustus 2022',
    );
    expect(words(submission)).toContain('Izin pemuatan: diberikan [B-01]');
    expect(readable(submission)).not.toContain('Joko');
    expect(readable(submission)).not.toContain('T-02');
  });

  it('names the missing consent in a draft, not the words or the speaker', () => {
    expect(words(draft)).toContain('UU 27/2022');
    expect(words(draft)).toContain('testimoni/joko.md');
    expect(readable(draft)).not.toContain('Kata-kata tanpa izin');
    expect(readable(draft)).not.toContain('Joko');
  });

  it('stands in the order of ids', () => {
    const ids = headings(draft).filter((title) => title.startsWith('## T-'));
    expect(ids).toEqual(['## T-01 · Siti', '## T-02']);
  });

  it('does not link to a testimonial that is left out', () => {
    const model = buildDocument(
      input({ dossier: withAnswer('ringkasan', 'Lihat [testimoni](../testimoni/joko.md).') }),
    );
    expect(readable(model)).not.toContain('#testimoni-t-02');
  });
});

describe('lists', () => {
  it('tells where each piece of evidence is cited', () => {
    const table = ofKind(submission, 'table').find(({ rowAnchors }) => rowAnchors?.includes('bukti-b-01'));
    expect(table?.rows.map((row) => wordsOf(row.at(-1) ?? []).replaceAll('\u00A0', ' '))).toEqual([
      'Bagian 2, Identitas inovasi, I-01, I-02, T-01',
      'Bagian 2, Identitas inovasi, Kolaborasi, Riwayat dan perkembangan, I-01, I-02',
      'Bagian 2',
    ]);
  });

  it('gives the links on the web as codes, each address once, and none that is not for the public', () => {
    const linked = (id: string, tautan: string, more = {}) => ({
      id,
      judul: `Berita ${id}`,
      tautan,
      ...more,
    });
    const evidence = [
      linked('B-01', 'https://berita.example/satu'),
      linked('B-02', ' https://berita.example/satu '),
      linked('B-03', 'https://internal.example/laporan', { publik: false }),
      linked('B-04', 'arsip di lemari'),
      linked('B-05', 'http://berita.example/dua'),
    ];
    const model = buildDocument(input({ dossier: { ...dossier, evidence } }));
    const labels = ofKind(model, 'codes').flatMap(({ codes }) => codes.map(({ label }) => label));
    expect(labels.filter((label) => label.startsWith('B-'))).toEqual([
      'B-01 · Berita B-01',
      'B-05 · Berita B-05',
    ]);
  });

  it('leaves empty parts out of a submission; a draft says where to fill them', () => {
    const bare = {
      ...dossier,
      innovation: { judul: 'X' },
      legalBases: [],
      evidence: [],
      letters: [],
      testimonials: [],
    };
    const parts = ['# Indikator', '# Dasar hukum', '# Bukti', '# Inovator', '# Surat'];
    const handedIn = headings(buildDocument(input({ dossier: bare })));
    expect(handedIn.filter((title) => parts.includes(title))).toEqual([]);
    const inWork = buildDocument(input({ dossier: bare, stage: 'draft' }));
    expect(headings(inWork)).toEqual(expect.arrayContaining(parts));
    expect(headings(inWork)).not.toContain('# Kolaborasi');
    expect(words(inWork)).toContain('bukti/bukti.yaml');
  });

  it('lists demanded letters that are not there yet, in a draft', () => {
    expect(words(draft)).toContain('Surat Identitas Inovator');
    expect(words(submission)).not.toContain('Surat Identitas Inovator');
  });

  it('gives two entries with the same id places of their own', () => {
    const [first] = dossier.evidence;
    if (first === undefined) throw new Error('the fixture has evidence');
    const twice = buildDocument(
      input({ dossier: { ...dossier, evidence: [first, { ...first }, { judul: 'Tanpa id' }] } }),
    );
    expect(anchors(twice)).toEqual(expect.arrayContaining(['bukti-b-01', 'bukti-b-01-2', 'bukti-no-3']));
    expect(readable(twice)).toContain('"link": "#bukti-b-01"');
    expect(readable(twice)).not.toContain('"link": "#bukti-b-01-2"');
  });
});

describe('draft, fiction and report', () => {
  it('marks drafts and fiction on every page', () => {
    expect(draft.watermark).toBe('DRAF');
    expect(submission.watermark).toBeUndefined();
    const fiction = buildDocument(input({ dossier: withInnovation({ fiksi: true }), stage: 'draft' }));
    expect(fiction.watermark).toBe('DRAF · FIKSI');
    expect(fiction.header).toContain('FIKSI');
    expect(fiction.cover?.fiction).toContain('rekaan');
    const agency = { nama: 'Kabupaten Contoh', fiksi: true };
    expect(buildDocument(input({ agency, language: 'en' })).watermark).toBe('FICTION');
  });

  it('carries the check report in drafts and where asked for', () => {
    expect(headings(draft)).toContain('# Lampiran: laporan pemeriksaan');
    expect(headings(submission)).not.toContain('# Lampiran: laporan pemeriksaan');
    const asked = buildDocument(input({ withReport: true }));
    expect(headings(asked)).toContain('# Lampiran: laporan pemeriksaan');
    expect(asked.watermark).toBeUndefined();
  });

  it('reports findings with fix, place and source, and what is not known', () => {
    const text = words(draft);
    expect(text).toContain('Kesalahan · Bagian 2 · Signifikansi: 1.431 kata; batasnya 600.');
    expect(text).toContain('Langkah: Ringkas.');
    expect(text).toContain('inovasi/antar-buku/narasi/signifikansi.md:1:1 · isian/terlalu-panjang');
    expect(text).toContain('Sumber: Sumber contoh (mencatat 600)');
    expect(text).toContain('Usia inovasi: edisi 2022 meminta 2 tahun');
    expect(fact(draft, 'Keyakinan atas ketentuan')).toBe('1 resmi; 1 tidak ditemukan');
  });

  it('names who confirmed a rule, and in the report what the agency accepts, until when and who answers for it', () => {
    const [finding] = report.diagnostics;
    if (finding === undefined) throw new Error('the fixture has no finding');
    const read = { by: 'Siti (fiksi)', document: 'Pedoman rekaan', page: '12', date: '2026-01-15' };
    const confirmations = [{ rule: 'penutupan', value: '6 Mei 2023', ...read }];
    const terms = {
      rule: finding.rule,
      dossiers: [],
      reason: 'menunggu-dokumen',
      text: 'Menyusul.',
    } as const;
    const waiver = { ...terms, owner: 'Budi (fiksi)', until: '2026-12-31' };
    const agreed = { ...report, confirmations, diagnostics: [], waived: [{ ...finding, waiver }] };
    const plain = buildDocument(input({ report: agreed }));
    expect(fact(plain, 'Dikonfirmasi instansi')).toBe(
      'Penutupan pendaftaran: 6 Mei 2023. Menurut Pedoman rekaan, hlm. 12; dikonfirmasi Siti (fiksi), 15 Januari 2026.',
    );
    expect(headings(plain)).not.toContain('## Pengecualian');
    const { rule: aturan, reason: alasan, text: keterangan, owner: pemilik, until: sampai } = waiver;
    const active = { aturan, dosir: [], alasan, keterangan, pemilik, sampai };
    const expired = { ...active, aturan: 'isian/asal', sampai: '2020-01-31' };
    const elsewhere = { ...active, aturan: 'usia/terlalu-muda', dosir: ['lain'] };
    const agency = { nama: 'Kabupaten Contoh', pengecualian: [active, expired, elsewhere] };
    const annexed = buildDocument(input({ agency, report: agreed, withReport: true }));
    const listed = words(annexed).slice(words(annexed).indexOf('Pengecualian'));
    expect(listed).toContain('isian/asal: pengecualian ini tidak mengurangi temuan pada laporan ini.');
    expect(listed).toContain('berlaku sampai 31 Januari 2020.');
    expect(listed.match(/tidak mengurangi/g)).toHaveLength(1);
    expect(headings(annexed)).toContain('## Pengecualian');
    expect(words(annexed)).toContain(
      'Alasan: menunggu dokumen. Menyusul. Pemilik: Budi (fiksi); berlaku sampai 31 Desember 2026.',
    );
  });

  it('speaks English where asked, and leaves the words of the user alone', () => {
    const english = buildDocument(input({ language: 'en' }));
    expect(headings(english)).toContain('# Legal basis');
    expect(words(english)).toContain('1,431 of 600 words');
    expect(fact(english, 'Start of implementation')).toBe('March 2021 [B-01]');
    expect(words(english)).toContain('laporan evaluasi [B-01, p. 4]');
  });

  it('survives a dossier that has nothing yet', () => {
    const nothing = {
      ...dossier,
      innovation: {},
      answers: new Map(),
      legalBases: [],
      evidence: [],
      letters: [],
      testimonials: [],
    };
    const model = buildDocument(input({ dossier: nothing, agency: {}, stage: 'draft' }));
    expect(model.title).toBe('(judul belum diisi)');
    expect(model.cover?.agency).toBe('(nama instansi belum diisi)');
    expect(narrative('x.md', '').blocks).toEqual([]);
  });
});

describe('an answer as long as a file can hold', () => {
  it.each([
    ['equal headings', '# x\n'.repeat(200_000)],
    ['runs of one link', `[${'**a** b '.repeat(90_000)}](../bukti/laporan.pdf)`],
  ])('is laid out although it is full of %s', (_name, markdown) => {
    const { blocks } = narrative('narasi/signifikansi.md', markdown);
    const scope = { context: createContext(input()), file: 'inovasi/antar-buku/narasi/signifikansi.md' };
    const setting = { under: 1, anchor: 'a', titles: new Set<string>() } as const;
    const took = secondsFor(() => expect(proseBlocks(scope, blocks, setting)).toHaveLength(blocks.length));
    expect(took).toBeLessThan(5);
  });
});

describe('the page to be used alone', () => {
  const sheetOf = (changes: Parameters<typeof input>[0] = {}) =>
    buildDocument(input(changes)).blocks.flatMap((block) =>
      block.kind === 'sheet' ? block.content.map((one) => one.block) : [],
    );

  it('begins with whole sentences of the summary, and no more than a reader takes in at a glance', () => {
    const [first] = input().rulebook.bagian.flatMap(({ isian }) => isian);
    const sentence = 'Kalimat ini berisi tujuh kata persis begini.';
    const long = Array.from({ length: 30 }, () => sentence).join(' ');
    const shown = sheetOf({ dossier: withAnswer(first?.id ?? '', long) });
    const texts = shown.flatMap((block) => (block.kind === 'paragraph' ? [wordsOf(block.content)] : []));
    const opening = texts.find((text) => text.startsWith('Kalimat ini')) ?? '';
    expect(opening).toMatch(/begini\.$/);
    expect(opening.split(' ').length).toBeLessThanOrEqual(75);
  });

  it('keeps the words of the summary apart, whatever full stops stand in its numbers and names', () => {
    const [first] = input().rulebook.bagian.flatMap(({ isian }) => isian);
    const prose =
      'Rencana 2025 menyasar 1.000 desa. Warga bertanya lewat perpusnas.go.id sejak No. 7/2020 berlaku.';
    const shown = sheetOf({ dossier: withAnswer(first?.id ?? '', prose) });
    const texts = shown.flatMap((block) => (block.kind === 'paragraph' ? [wordsOf(block.content)] : []));
    expect(texts).toContain(prose);
  });

  it('shows before and after only where there is one value on either side', () => {
    const series = (values: readonly number[]) => ({
      id: 'I-09',
      nama: 'Waktu',
      data: values.map((nilai, index) => ({ waktu: index === 0 ? '2015' : '2022', nilai })),
    });
    const indikator = [series([9, 4]), { ...series([9, 4, 5]), id: 'I-10' }];
    const shown = sheetOf({ dossier: withInnovation({ indikator, mulai_implementasi: '2018' }) });
    const pairs = shown.flatMap((block) => (block.kind === 'comparison' ? block.pairs : []));
    expect(pairs.map(({ before, after }) => [before.value, after.value])).toEqual([[9, 4]]);
  });

  it('is left out where there is neither a summary nor a figure', () => {
    const [first] = input().rulebook.bagian.flatMap(({ isian }) => isian);
    const bare = { ...withInnovation({ indikator: [] }), answers: withAnswer(first?.id ?? '', '').answers };
    expect(sheetOf({ dossier: bare })).toEqual([]);
  });
});

it('tells what happened by the first day on which it may have been', () => {
  const dossier = withInnovation({
    mulai_implementasi: '2019-02-04',
    evaluasi: [
      { tanggal: '2019', penilai: 'Inspektorat' },
      { tanggal: '2018-01-01', penilai: 'Tim mutu' },
    ],
    penghargaan: [{ edisi: 'kipp-2021', tingkat: 'top-45' }],
  });
  const timeline = buildDocument(input({ dossier })).blocks.find(({ kind }) => kind === 'timeline');
  const events = timeline?.kind === 'timeline' ? timeline.events : [];
  const own = events.filter(({ text }) => /Inspektorat|Tim mutu|mulai|Penghargaan/.test(wordsOf(text)));
  expect(own.map(({ time }) => time)).toEqual(['1 Januari 2018', '2019', '4 Februari 2019', '2021']);
});

describe('pictures of the cover', () => {
  const picture = (path: string) => [path, new Uint8Array([1])] as const;

  it('are the innovation’s own and the agency’s emblem, each with words', () => {
    const dossier = withInnovation({ sampul: { berkas: 'bukti/mobil.png', teks: 'Mobil pustaka' } });
    const images = new Map([picture('bukti/mobil.png'), picture(':logo')]);
    const { cover } = buildDocument(input({ dossier, images }));
    expect(cover?.picture).toEqual({ image: 'bukti/mobil.png', alt: 'Mobil pustaka' });
    expect(cover?.logo?.alt).toBe('Lambang Kabupaten Contoh');
    expect(imagesNeeded(dossier)).toContain('bukti/mobil.png');
  });

  it('are left out where their file is not there', () => {
    const dossier = withInnovation({ sampul: { berkas: 'bukti/hilang.png' } });
    const { cover } = buildDocument(input({ dossier, images: new Map() }));
    expect([cover?.picture, cover?.logo]).toEqual([undefined, undefined]);
  });
});
