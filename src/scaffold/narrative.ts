import type { Language } from '../core/language.ts';
import type { Field, Rulebook, Section } from '../core/rulebook.ts';
import { certaintyOf, firstValue, type Claim, type Sourced } from '../core/sourced.ts';
import { skeleton } from '../messages/commands/skeleton.ts';
import { formatNumber } from '../messages/numbers.ts';

type Unit = (value: number) => string;

function sourcesOf(claim: Claim<number>, rulebook: Rulebook): string {
  return claim.sumber.map((id) => rulebook.sumber.get(id)?.judul ?? id).join(', ');
}

function yearOf(edition: string): string {
  return /\d{4}/.exec(edition)?.[0] ?? edition;
}

/** A value with how sure we are of it: every recorded one where sources differ; undefined where none was found. */
function known(
  sourced: Sourced<number>,
  rulebook: Rulebook,
  language: Language,
  unit: Unit,
): string | undefined {
  const first = sourced.nilai[0];
  if (first === undefined) return undefined;
  const borrowed =
    sourced.dipinjam === undefined ? [] : [skeleton.borrowed[language]({ year: yearOf(sourced.dipinjam) })];
  const { dipinjam: _inherited, ...own } = sourced;
  const certainty = certaintyOf(own, rulebook.sumber);
  if (certainty === 'bertentangan') {
    const values = sourced.nilai.map((claim) =>
      skeleton.bySource[language]({ value: unit(claim.isi), sources: sourcesOf(claim, rulebook) }),
    );
    return [skeleton.disputed[language]({ values }), ...borrowed].join('; ');
  }
  const sources = [...new Set(sourced.nilai.map((claim) => sourcesOf(claim, rulebook)))].join(', ');
  const who = skeleton[certainty === 'tunggal' ? 'single' : 'confirmed'][language]({ sources });
  return `${unit(first.isi)} (${[...borrowed, who].join('; ')})`;
}

function limitLine(field: Field, rulebook: Rulebook, language: Language): string {
  const unit: Unit = (value) => skeleton.words[language]({ value: formatNumber(value, language) });
  const value = known(field.kata, rulebook, language, unit);
  return value === undefined ? skeleton.noLimit[language] : skeleton.limit[language]({ value });
}

function weightLine(section: Section, rulebook: Rulebook, language: Language): string {
  const unit: Unit = (value) => skeleton.percent[language]({ value: formatNumber(value, language) });
  const value = known(section.bobot, rulebook, language, unit);
  if (value === undefined) return skeleton.noWeight[language];
  return skeleton.weight[language]({ value, section: section.judul, shared: section.isian.length > 1 });
}

/** Text that cannot end the comment it stands in. */
function insideComment(text: string): string {
  return text.replace(/--(?=!?>)/g, '- -');
}

/** The skeleton of `narasi/<isian>.md`: heading, what the form asks as a comment, and room for the answer. */
export function narrativeText(
  field: Field,
  section: Section,
  rulebook: Rulebook,
  language: Language,
): string {
  const points = field.pokok.map((point) => `- ${point}`);
  const notes = [
    skeleton.question[language]({ question: field.tanya }),
    ...(points.length === 0 ? [] : ['', skeleton.points[language], ...points]),
    '',
    limitLine(field, rulebook, language),
    weightLine(section, rulebook, language),
    ...(firstValue(section.lampiran) === true ? [skeleton.attachment[language]] : []),
    '',
    skeleton.answerBelow[language],
  ];
  return `# ${field.judul}\n\n<!--\n${insideComment(notes.join('\n'))}\n-->\n\n`;
}
