import type { LinkResult } from '../../src/core/web-links.ts';
import type { Dossier, FileEntry, Narrative, Testimonial } from '../../src/core/dossier.ts';
import type { FileFacts } from '../../src/core/file-facts.ts';
import type { Evidence, Innovation, LegalBasis, Letter, TestimonialHead } from '../../src/core/innovation.ts';
import type { Participation } from '../../src/core/participation.ts';
import type { Choice, Field, LetterDemand, Rulebook, Section } from '../../src/core/rulebook.ts';
import type { Sourced } from '../../src/core/sourced.ts';
import { parseMarkdown } from '../../src/source/markdown.ts';

/** What a test says of a dossier; everything else is empty. */
export interface DossierSketch {
  readonly slug?: string;
  readonly innovation?: Innovation;
  /** Markdown by field id. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly legalBases?: readonly LegalBasis[];
  readonly evidence?: readonly Evidence[];
  readonly letters?: readonly Letter[];
  readonly testimonials?: readonly (TestimonialHead & { readonly slug: string; readonly words?: string })[];
  readonly history?: readonly Participation[];
  readonly links?: readonly LinkResult[];
  /** Sizes in bytes by path, or what else stands there; the folders above a file come by themselves. */
  readonly files?: Readonly<Record<string, number | 'folder' | 'other'>>;
  /** What files really are, by the same path. */
  readonly inspected?: Readonly<Record<string, FileFacts>>;
}

/** Markdown as the reader of narratives gives it. */
export function makeNarrative(file: string, markdown: string): Narrative {
  const { blocks, references } = parseMarkdown(markdown);
  return { file, blocks, references };
}

function fileTable(files: NonNullable<DossierSketch['files']>): ReadonlyMap<string, FileEntry> {
  const table = new Map<string, FileEntry>();
  for (const [path, what] of Object.entries(files)) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      table.set(parts.slice(0, depth).join('/'), { kind: 'folder', size: 0 });
    }
    table.set(path, typeof what === 'number' ? { kind: 'file', size: what } : { kind: what, size: 0 });
  }
  return table;
}

function testimonial(path: string, sketch: NonNullable<DossierSketch['testimonials']>[number]): Testimonial {
  const { slug, words = 'Sangat membantu.', ...head } = sketch;
  return { slug, head, words: makeNarrative(`${path}/testimoni/${slug}.md`, words) };
}

/** A dossier `inovasi/contoh` with what the sketch says and nothing else. */
export function makeDossier(sketch: DossierSketch = {}): Dossier {
  const slug = sketch.slug ?? 'contoh';
  const path = `inovasi/${slug}`;
  const answers = Object.entries(sketch.answers ?? {});
  const narratives = Object.fromEntries(answers.map(([id]) => [`narasi/${id}.md`, 100]));
  return {
    slug,
    path,
    innovation: sketch.innovation ?? {},
    answers: new Map(answers.map(([id, text]) => [id, makeNarrative(`${path}/narasi/${id}.md`, text)])),
    legalBases: sketch.legalBases ?? [],
    evidence: sketch.evidence ?? [],
    letters: sketch.letters ?? [],
    testimonials: (sketch.testimonials ?? []).map((entry) => testimonial(path, entry)),
    history: sketch.history ?? [],
    ...(sketch.links === undefined ? {} : { links: sketch.links }),
    files: fileTable({ 'inovasi.yaml': 100, ...narratives, ...sketch.files }),
    problems: [],
    unreadable: new Set(),
    inspected: new Map(Object.entries(sketch.inspected ?? {})),
    locate: (place) => ({ line: place.line ?? 1, column: place.column ?? 1 }),
  };
}

/** A value that one source records; none where nothing is given. */
export function recorded<T>(...values: readonly T[]): Sourced<T> {
  return { nilai: values.map((isi) => ({ isi, sumber: ['sumber-uji'] })) };
}

export function makeField(id: string, given: Partial<Field> = {}): Field {
  return {
    id,
    judul: `Isian ${id}`,
    tanya: `Apa jawaban untuk isian ${id}?`,
    pokok: [],
    kata: recorded(),
    ...given,
  };
}

export function makeSection(id: string, isian: readonly Field[], given: Partial<Section> = {}): Section {
  return { id, judul: `Bagian ${id}`, bobot: recorded(), lampiran: recorded(), isian, ...given };
}

export function makeLetter(id: string, given: Partial<LetterDemand> = {}): LetterDemand {
  return {
    id,
    judul: `Surat ${id}`,
    wajib: recorded(true),
    format: recorded(),
    ukuran: recorded(),
    ...given,
  };
}

/** A rulebook with the groups `umum` and `khusus` and nothing else but what is given. */
export function makeRulebook(given: Partial<Rulebook> = {}): Rulebook {
  const kelompok: readonly Choice[] = [
    { id: 'umum', nama: 'Kelompok Umum' },
    { id: 'khusus', nama: 'Kelompok Khusus' },
  ];
  return {
    id: 'uji-2023',
    versi: '1.0.0',
    nama: 'Uji 2023',
    kompetisi: 'Kompetisi Uji',
    tahun: 2023,
    sumber: new Map([['sumber-uji', { id: 'sumber-uji', judul: 'Sumber uji', jenis: 'resmi' }]]),
    dasar_hukum: recorded(),
    tema: recorded(),
    pembukaan: recorded(),
    penutupan: recorded(),
    kelompok: recorded(kelompok),
    kategori: recorded(),
    peserta: recorded(),
    syarat_kelompok: [],
    kriteria: recorded(),
    cara_hitung_usia: recorded(),
    bahasa: recorded(),
    batas_jumlah: recorded(),
    batas_kelompok: [],
    hasil: [],
    ambang: recorded(),
    tenggat_internal: recorded(),
    tahap: [],
    bagian: [],
    surat: [],
    aturan: [],
    problems: [],
    ...given,
  };
}
