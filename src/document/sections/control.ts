import type { Block, Content } from '../../core/document.ts';
import { certaintyOf, type Certainty } from '../../core/sourced.ts';
import { dayAt } from '../../core/zones.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { control as words } from '../../messages/document/control.ts';
import { reportWords } from '../../messages/report.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { callout, heading, joined, lines, text } from '../content.ts';
import type { Context } from '../context.ts';
import { confirmations } from './agreements.ts';
import { editionLabel } from '../../messages/editions.ts';

/** The day that dates the document, on the agency's own calendar: the day it was judged for. */
export function formatControlDate({ control, agency, language }: Context): string {
  const day = control.date.includes('T') ? dayAt(new Date(control.date), agency.zona_waktu) : control.date;
  return formatPartialDate(day, language);
}

/** How many of the competition's own requirements rest on what; the tool's own contract is left out. */
function certaintyCounts({ report, language }: Context): string {
  const asked = report.requirements.filter(
    ({ status, certainty }) => status !== 'not-applicable' && certainty !== 'kontrak',
  );
  const names = reportWords[language].certainty;
  return (Object.keys(names) as Certainty[])
    .map((certainty) => ({
      name: names[certainty],
      count: asked.filter((requirement) => requirement.certainty === certainty).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} ${name}`)
    .join('; ');
}

function basis({ rulebook, language }: Context): Content {
  const { dasar_hukum: value, sumber } = rulebook;
  const certainty = certaintyOf(value, sumber);
  const name = reportWords[language].certainty[certainty];
  if (certainty === 'tidak-ditemukan') return text(name, { italic: true });
  const values = [...new Set(value.nilai.map(({ isi }) => isi))].join('; ');
  return text(certainty === 'resmi' ? values : `${values} (${name})`);
}

function state({ control, say }: Context): Content {
  const saved =
    control.commit === undefined
      ? text(say(words.noCommit), { italic: true })
      : text(control.commit, { code: true });
  const unsaved = text(control.dirty && control.commit !== undefined ? say(words.dirty) : '');
  return lines([joined([saved, unsaved], ', '), text(control.shallow ? say(words.shallow) : '')]);
}

/** Which edition, which state of the dossier, which day: so that a printed copy can be told from another. */
export function controlPart(context: Context): readonly Block[] {
  const { rulebook, report, draft, withReport, stage, control, toolVersion, say } = context;
  const { borrowedForm } = report;
  const form =
    borrowedForm === undefined
      ? ''
      : say(words.borrowedForm)({ edition: report.editionName, from: editionLabel(borrowedForm) });
  const rows: readonly { term: string; value: Content }[] = [
    { term: say(words.edition), value: text(`${rulebook.nama} (${rulebook.kompetisi} ${rulebook.tahun})`) },
    {
      term: say(words.rulebook),
      value: text(say(words.rulebookVersion)({ id: rulebook.id, version: report.rulebookVersion })),
    },
    { term: say(words.basis), value: basis(context) },
    { term: say(words.form), value: text(form) },
    { term: say(words.certainty), value: text(draft || withReport ? certaintyCounts(context) : '') },
    { term: say(words.confirmations), value: confirmations(context) },
    { term: say(words.closing), value: text(report.deadline?.text ?? '') },
    { term: say(words.stage), value: text(say(words.stages)[stage]) },
    { term: say(words.commit), value: state(context) },
    { term: say(words.date), value: text(formatControlDate(context)) },
    { term: say(words.tool), value: text(`inovasi ${toolVersion}`) },
  ];
  return [
    heading(1, say(words.title), PART_ANCHORS.control),
    { kind: 'facts', rows: rows.filter(({ value }) => value.length > 0) },
    ...(control.dirty ? [callout('warning', say(words.dirtyTitle), say(words.dirtyText))] : []),
  ];
}
