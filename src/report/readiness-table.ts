import { printable } from '../core/printable.ts';
import type { DossierReport, FieldReadiness, SectionReadiness } from '../core/report.ts';
import type { ReportWords } from '../messages/report.ts';
import { fit } from '../core/layout.ts';

interface TableView {
  readonly columns: number;
  readonly words: ReportWords;
}

function wordsText({ words, limits }: FieldReadiness, labels: ReportWords): string {
  const allowed = limits.length === 0 ? labels.unknownLimit : limits.join('|');
  return `${words}/${allowed}`;
}

function row(cells: readonly [string, string, string, string], width: number): string {
  const [title, weight, words, met] = cells;
  return `  ${fit(title, width)} ${weight.padStart(6)} ${words.padStart(12)} ${met.padStart(8)}`.trimEnd();
}

function sectionRows(section: SectionReadiness, width: number, words: ReportWords): readonly string[] {
  const weight = section.weight === null ? words.unknownWeight : `${section.weight} %`;
  const title = `${section.number}. ${printable(section.title)}`;
  const met = `${section.met}/${section.total}`;
  const [only] = section.fields;
  if (section.fields.length === 1 && only !== undefined) {
    return [row([title, weight, wordsText(only, words), met], width)];
  }
  const fields = section.fields.map((field) =>
    row([`   ${field.title}`, '', wordsText(field, words), ''], width),
  );
  return [row([title, weight, '', met], width), ...fields];
}

/** Weight, words used of allowed and requirements met, one line a section. */
export function readinessTable(dossier: DossierReport, { columns, words }: TableView): readonly string[] {
  const width = Math.max(20, Math.min(columns, 100) - 31);
  const { general, sections } = dossier.readiness;
  const head = words.columns;
  return [
    row([head.section, head.weight, head.words, head.met], width),
    row([words.general, '', '', `${general.met}/${general.total}`], width),
    ...sections.flatMap((section) => sectionRows(section, width, words)),
  ];
}
