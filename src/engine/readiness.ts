import { answerText } from '../core/prose-text.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Diagnostic, Readiness, Requirement, SectionReadiness } from '../core/report.ts';
import { formOf, type Field, type Rulebook, type Section } from '../core/rulebook.ts';
import { firstValue } from '../core/sourced.ts';
import { countWords } from '../core/words.ts';

interface Tally {
  readonly met: number;
  readonly total: number;
  readonly unknown: number;
}

function tally(requirements: readonly Requirement[]): Tally {
  const known = requirements.filter(
    ({ status }) => status === 'met' || status === 'unmet' || status === 'waived',
  );
  return {
    met: known.filter(({ status }) => status !== 'unmet').length,
    total: known.length,
    unknown: requirements.filter(({ status }) => status === 'unknown').length,
  };
}

function limitsOf(field: Field): readonly number[] {
  return [...new Set(field.kata.nilai.map((claim) => claim.isi))];
}

function sectionReadiness(
  section: Section,
  index: number,
  dossier: Dossier,
  requirements: readonly Requirement[],
): SectionReadiness {
  return {
    id: section.id,
    number: index + 1,
    title: section.judul,
    weight: firstValue(section.bobot) ?? null,
    fields: section.isian.map((field) => ({
      id: field.id,
      title: field.judul,
      words: countWords(answerText(dossier, section, field)),
      limits: limitsOf(field),
    })),
    ...tally(requirements.filter((requirement) => requirement.section === section.id)),
  };
}

/** How far a dossier is, by section of the form and as a whole. */
export function readinessOf(
  dossier: Dossier,
  rulebook: Rulebook,
  requirements: readonly Requirement[],
  diagnostics: readonly Diagnostic[],
): Readiness {
  const sections = formOf(rulebook, dossier.innovation.kelompok);
  return {
    ...tally(requirements),
    blockers: diagnostics.filter(({ atSubmit }) => atSubmit === 'error').length,
    sections: sections.map((section, index) => sectionReadiness(section, index, dossier, requirements)),
    general: tally(requirements.filter(({ section }) => section === null)),
  };
}
