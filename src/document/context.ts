import type { AnnexFile } from '../core/annex.ts';
import type { Dossier, Testimonial } from '../core/dossier.ts';
import { isFiction, type Agency } from '../core/innovation.ts';
import type { Bilingual, Language } from '../core/language.ts';
import { joinPath } from '../core/paths.ts';
import type { FileRecord } from '../core/manifest.ts';
import type { DossierReport, StageName } from '../core/report.ts';
import { headingKey } from '../core/prose-text.ts';
import { formOf, type Field, type Rulebook, type Section } from '../core/rulebook.ts';
import { PART_ANCHORS, anchorName } from './anchors.ts';
import { annexPlaces, type AnnexPlace } from './annex-places.ts';
import { listEntries, type Listings } from './listings.ts';

/** The state of the dossier that the document shows. */
export interface Control {
  /** Short hash; absent before the first commit. */
  readonly commit?: string;
  /** ISO 8601 day or instant. */
  readonly date: string;
  /** Whether the dossier has changes that the commit does not hold. */
  readonly dirty: boolean;
  /** Whether the history on this machine is cut off. */
  readonly shallow: boolean;
}

/** Everything the document is built from. */
export interface DocumentInput {
  readonly dossier: Dossier;
  readonly agency: Agency;
  readonly rulebook: Rulebook;
  readonly report: DossierReport;
  readonly stage: StageName;
  /** Whether a submission carries the check report too; a draft always does. */
  readonly withReport: boolean;
  readonly language: Language;
  readonly toolVersion: string;
  readonly control: Control;
  /** Pictures by NFC path from the dossier's root. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** Pictures that are in the file as annexes already, by the same paths. */
  readonly pressed: ReadonlySet<string>;
  /** What the document is made of, by path from the repository's root. */
  readonly sources: readonly FileRecord[];
  /** What became of the files that follow, by NFC path from the dossier's root; empty where none does. */
  readonly annexes: ReadonlyMap<string, AnnexFile>;
  /** Whether they follow in files of their own, where no link leads. */
  readonly annexesApart: boolean;
}

/** A field of the form with its place in the document. */
export interface FormField {
  readonly field: Field;
  readonly anchor: string;
  /** Whether it has a heading of its own under the section's. */
  readonly titled: boolean;
}

/** A section of the form with its number and its place in the document. */
export interface FormSection {
  readonly section: Section;
  readonly number: number;
  readonly anchor: string;
  readonly fields: readonly FormField[];
}

/** The input with what every part of the document needs to know, worked out once. */
export interface Context extends DocumentInput {
  readonly draft: boolean;
  readonly fiction: boolean;
  readonly form: readonly FormSection[];
  readonly listings: Listings;
  /** Where the annexes begin, by path. */
  readonly annexPlaces: ReadonlyMap<string, AnnexPlace>;
  /** The testimonials that have a place in the document: in a submission those with consent. */
  readonly testimonials: readonly Testimonial[];
  /** Anchors of what is no entry, by path of its file from the dossier's root: answers, the SPBE form. */
  readonly anchorsByPath: ReadonlyMap<string, string>;
  /** The words in the document's language. */
  readonly say: <P extends Bilingual<unknown>>(phrase: P) => P[Language];
}

function placeSection(section: Section, number: number): FormSection {
  const anchor = `bagian-${anchorName(section.id)}`;
  const single = section.isian.length === 1;
  const fields = section.isian.map((field) => {
    const titled = !single || headingKey(field.judul) !== headingKey(section.judul);
    return { field, titled, anchor: titled ? `isian-${anchorName(field.id)}` : anchor };
  });
  return { section, number, anchor, fields };
}

/** Whether the person who speaks agreed to be printed. */
export function hasConsent({ head }: Testimonial): boolean {
  return head.izin?.diberikan === true;
}

/** Testimonials stand in the order of their ids; those without one come last. */
function orderOf({ head, slug }: Testimonial): string {
  return head.id === undefined ? `1 ${slug}` : `0 ${head.id} ${slug}`;
}

function anchorsByPath(dossier: Dossier, form: readonly FormSection[]): ReadonlyMap<string, string> {
  const answers = form.flatMap(({ fields }) =>
    fields.map(({ field, anchor }) => [`narasi/${field.id}.md`, anchor] as const),
  );
  const spbe = joinPath('', (dossier.innovation.spbe?.berkas ?? '').normalize('NFC')) ?? '';
  return new Map([...answers, ...(spbe === '' ? [] : [[spbe, PART_ANCHORS.identity] as const])]);
}

export function createContext(input: DocumentInput): Context {
  const { dossier, agency, rulebook, report, language } = input;
  const group = report.group ?? undefined;
  const form = formOf(rulebook, group).map((section, index) => placeSection(section, index + 1));
  const draft = input.stage === 'draft';
  const testimonials = dossier.testimonials
    .filter((entry) => draft || hasConsent(entry))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const listings = listEntries({ ...dossier, testimonials });
  return {
    ...input,
    draft,
    fiction: isFiction(dossier.innovation, agency),
    form,
    listings,
    annexPlaces: annexPlaces(input.annexes, listings),
    testimonials,
    anchorsByPath: anchorsByPath(dossier, form),
    say: (phrase) => phrase[language],
  };
}
