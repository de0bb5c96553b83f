import type { FileFacts } from './file-facts.ts';
import type { Finding, Place, Position } from './finding.ts';
import type { Agency, Evidence, Innovation, LegalBasis, Letter, TestimonialHead } from './innovation.ts';
import type { Participation } from './participation.ts';
import type { ProseBlock } from './prose.ts';
import type { LinkResult } from './web-links.ts';

/** A link or picture in a narrative, with where it stands. */
export interface Reference {
  /** As written, without the fragment and percent-decoded: a URL, a relative path, or `indikator:<id>`. */
  readonly target: string;
  /** What follows `#`, as `page=4`. */
  readonly fragment?: string;
  readonly image: boolean;
  readonly text: string;
  readonly line: number;
}

/** One Markdown file of the user. */
export interface Narrative {
  /** Path from the repository root. */
  readonly file: string;
  readonly blocks: readonly ProseBlock[];
  readonly references: readonly Reference[];
}

/** `testimoni/<slug>.md`: who speaks, and the words. */
export interface Testimonial {
  readonly slug: string;
  readonly head: TestimonialHead;
  readonly words: Narrative;
}

/** What stands at a path of the dossier folder. */
export interface FileEntry {
  readonly kind: 'file' | 'folder' | 'other';
  /** Bytes; 0 for folders. */
  readonly size: number;
  /** The path as the disk spells it, where that is not NFC. */
  readonly onDisk?: string;
}

/** One innovation as its folder says it, read once and never changed. */
export interface Dossier {
  readonly slug: string;
  /** Path of the folder from the repository root, as `inovasi/tpbis`. */
  readonly path: string;
  readonly innovation: Innovation;
  /** Narratives by field id: the file name without `.md`. */
  readonly answers: ReadonlyMap<string, Narrative>;
  readonly legalBases: readonly LegalBasis[];
  readonly evidence: readonly Evidence[];
  readonly letters: readonly Letter[];
  readonly testimonials: readonly Testimonial[];
  /** Earlier entries of the innovation. */
  readonly history: readonly Participation[];
  /** What was found of its addresses when somebody last went to see; absent where nobody did. */
  readonly links?: readonly LinkResult[];
  /** Everything in the folder, by NFC path from the dossier's own root (`bukti/laporan.pdf`). */
  readonly files: ReadonlyMap<string, FileEntry>;
  /**
   * What files really are, by the same path as in `files`. A file that nobody looked into has no entry: then nothing is
   * known of what it holds, and a check that asks has nothing to say.
   */
  readonly inspected: ReadonlyMap<string, FileFacts>;
  /** What was wrong while reading: syntax, shape, unreadable files. */
  readonly problems: readonly Finding[];
  /** Data files, from the dossier's own root, that could not be read: what they hold is not known, not absent. */
  readonly unreadable: ReadonlySet<string>;
  /** Turns a place by name into line and column; falls back to the nearest ancestor, then 1:1. */
  readonly locate: (place: Place) => Position;
}

/** As much of a dossier as others have to know of it. */
export type Identity = Pick<Dossier, 'slug' | 'path' | 'innovation' | 'locate'>;

/** A dossier repository: the folder marked by `instansi.yaml`. */
export interface Workspace {
  /** Absolute path of the root. */
  readonly root: string;
  readonly agency: Agency;
  /** Slugs of the folders under `inovasi/`, in code-unit order. */
  readonly slugs: readonly string[];
  readonly problems: readonly Finding[];
  readonly locate: (place: Place) => Position;
}

/** The files of a dossier that hold data, by what they hold. */
export const DOSSIER_FILES = {
  innovation: 'inovasi.yaml',
  legalBases: 'dasar-hukum/dasar-hukum.yaml',
  evidence: 'bukti/bukti.yaml',
  letters: 'surat/surat.yaml',
  history: 'riwayat.yaml',
  links: 'tautan.yaml',
} as const;

/** Path from the repository root of a file inside a dossier. */
export function inDossier(dossier: Pick<Dossier, 'path'>, file: string): string {
  return `${dossier.path}/${file}`;
}
