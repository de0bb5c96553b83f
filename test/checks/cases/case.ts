import type { CheckKind } from '../../../src/checks/index.ts';
import type { Subject } from '../../../src/core/check.ts';
import type { Place, ProblemCode } from '../../../src/core/finding.ts';
import type { Agency } from '../../../src/core/innovation.ts';
import type { Rulebook } from '../../../src/core/rulebook.ts';
import { makeField, makeRulebook, makeSection, type DossierSketch } from '../../support/dossier.ts';

/** What a finding has to say; keys of `args` that a case does not name are free. */
export interface Expected {
  readonly problem: ProblemCode;
  readonly at: Omit<Place, 'file'> & { readonly file: string };
  readonly args?: Readonly<Record<string, unknown>>;
}

/** One row of the tables: what a kind says of a dossier. */
export interface Case {
  readonly kind: CheckKind;
  readonly name: string;
  readonly dossier: DossierSketch;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly subject?: Subject;
  readonly rulebook?: Rulebook;
  readonly agency?: Agency;
  readonly asOf?: string;
  /** Findings with files from the dossier's own root; empty for silence. */
  readonly expect: readonly Expected[] | 'not-applicable';
}

export const FIELD = makeField('kebaruan', {
  judul: 'Kebaruan',
  tanya: 'Apa yang baru dan berbeda dari cara sebelumnya pada inovasi ini?',
  pokok: ['Kebaruan dan keunikan', 'Nilai tambah'],
});
export const OTHER_FIELD = makeField('implementasi', { judul: 'Implementasi' });
export const SECTION = makeSection('kebaruan', [FIELD], { judul: 'Kebaruan Inovasi' });
export const OTHER_SECTION = makeSection('implementasi', [OTHER_FIELD]);
export const RULEBOOK = makeRulebook({ bagian: [SECTION, OTHER_SECTION] });

export const ON_FIELD: Subject = { over: 'isian', id: FIELD.id, field: FIELD, section: SECTION };
export const ON_OTHER: Subject = {
  over: 'isian',
  id: OTHER_FIELD.id,
  field: OTHER_FIELD,
  section: OTHER_SECTION,
};
export const ON_SECTION: Subject = { over: 'bagian', id: SECTION.id, section: SECTION };
export const ON_DOSSIER: Subject = { over: 'dosir', id: 'dosir' };

export const ANSWER = 'narasi/kebaruan.md';

/** A text of so many different words. */
export function wordsOf(count: number): string {
  return Array.from({ length: count }, (_, index) => `kata${index}`).join(' ');
}
