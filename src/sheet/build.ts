import { choiceName } from '../core/choices.ts';
import type { Dossier } from '../core/dossier.ts';
import { goalsOf } from '../core/goals.ts';
import { isFiction, type Agency, type Person } from '../core/innovation.ts';
import type { Language } from '../core/language.ts';
import { answerOf } from '../core/prose-text.ts';
import type { DossierReport } from '../core/report.ts';
import { formOf, lettersOf, type Field, type Rulebook, type Section } from '../core/rulebook.ts';
import type { AnswerSheet, SheetItem, SheetPart, Upload } from '../core/sheet.ts';
import { firstValue } from '../core/sourced.ts';
import { formatPartialDate } from '../messages/dates.ts';
import { editionLabel } from '../messages/editions.ts';
import { sheetWords, type SheetWords } from '../messages/sheet.ts';

/** Everything a sheet is made from. */
export interface SheetInput {
  readonly dossier: Dossier;
  readonly agency: Agency;
  readonly rulebook: Rulebook;
  readonly report: DossierReport;
  readonly language: Language;
  readonly draft: boolean;
  readonly control: { readonly commit?: string; readonly date: string };
  /** Files of the package by what they answer: the id of a section or of a letter's demand, `spbe`. */
  readonly uploads: ReadonlyMap<string, readonly Upload[]>;
}

type Act = SheetItem['act'];

function item(id: string, label: string, act: Act, more: Partial<SheetItem> = {}): SheetItem {
  return { id, label, act, text: '', uploads: [], ...more };
}

function yesOrNo(value: boolean | undefined, words: SheetWords): string {
  if (value === undefined) return '';
  return value ? words.yes : words.no;
}

function personLine({ nama, nip, jabatan, peran }: Person): string {
  const number = nip === undefined ? undefined : `NIP ${nip}`;
  return [nama, number, jabatan, peran].filter((part) => part !== undefined && part !== '').join(', ');
}

function goalLines(rulebook: Rulebook, goals: readonly number[]): string {
  const names = new Map(goalsOf({ rulebook }).map(({ id, nama }) => [id, nama]));
  return goals.map((goal) => `${goal} ${names.get(String(goal)) ?? ''}`.trim()).join('\n');
}

function identityItems(
  { dossier, rulebook, language, uploads }: SheetInput,
  words: SheetWords,
): readonly SheetItem[] {
  const { innovation } = dossier;
  const { labels } = words;
  const started = innovation.mulai_implementasi;
  const people = innovation.inovator?.anggota ?? [];
  const application = innovation.berbasis_aplikasi;
  return [
    item('judul', labels.name, 'type', { text: innovation.judul ?? '' }),
    item('upp', labels.unit, 'type', { text: innovation.upp ?? '' }),
    item('kelompok', labels.group, 'choose', {
      text: choiceName(rulebook.kelompok, innovation.kelompok) ?? '',
    }),
    item('kategori', labels.category, 'choose', {
      text: choiceName(rulebook.kategori, innovation.kategori) ?? '',
    }),
    item('sdgs', labels.goals, 'choose', { text: goalLines(rulebook, innovation.sdgs ?? []) }),
    item('mulai', labels.started, 'type', {
      text: started === undefined ? '' : formatPartialDate(started, language),
    }),
    item('inovator', labels.innovators, 'type', {
      text: people
        .map(personLine)
        .filter((line) => line !== '')
        .join('\n'),
    }),
    item('aplikasi', labels.application, 'choose', { text: yesOrNo(application, words) }),
    ...(application === true
      ? [item('spbe', labels.spbe, 'upload', { uploads: uploads.get('spbe') ?? [] })]
      : []),
  ];
}

function answerItem({ dossier, report }: SheetInput, section: Section, field: Field): SheetItem {
  const { text, words } = answerOf(dossier, section, field);
  const limits =
    report.readiness.sections.find(({ id }) => id === section.id)?.fields.find(({ id }) => id === field.id)
      ?.limits ?? [];
  return item(`isian-${field.id}`, field.judul, 'type', {
    question: field.tanya,
    text,
    words: { used: words, limits: [...new Set(limits)] },
  });
}

/** The place of a section's upload; none where the edition is known to take none there. */
function uploadItem({ uploads }: SheetInput, section: Section, words: SheetWords): readonly SheetItem[] {
  const files = uploads.get(section.id) ?? [];
  const takes = firstValue(section.lampiran);
  if (takes === false && files.length === 0) return [];
  const remark = takes === false ? { remark: words.uploadOptional } : {};
  return [item(`lampiran-${section.id}`, words.labels.upload, 'upload', { uploads: files, ...remark })];
}

function sectionPart(input: SheetInput, section: Section, words: SheetWords): SheetPart {
  const answers = section.isian.map((field) => answerItem(input, section, field));
  return {
    id: `bagian-${section.id}`,
    title: section.judul,
    items: [...answers, ...uploadItem(input, section, words)],
  };
}

function letterItems({ dossier, rulebook, uploads }: SheetInput): readonly SheetItem[] {
  return lettersOf(rulebook, dossier.innovation.kelompok)
    .filter(({ id, wajib }) => firstValue(wajib) === true || uploads.has(id))
    .map(({ id, judul }) => item(`surat-${id}`, judul, 'upload', { uploads: uploads.get(id) ?? [] }));
}

function closingParts(input: SheetInput, words: SheetWords): readonly SheetPart[] {
  const { video, pernyataan_kebenaran: statement } = input.dossier.innovation;
  const { labels, parts } = words;
  const letters = letterItems(input);
  const agreed = statement?.setuju === true ? words.agreed : '';
  return [
    ...(letters.length > 0 ? [{ id: 'surat', title: parts.letters, items: letters }] : []),
    {
      id: 'video',
      title: parts.video,
      items: [item('video', labels.video, 'type', { text: video?.tautan ?? '' })],
    },
    {
      id: 'pernyataan',
      title: parts.statement,
      items: [
        item('pernyataan', labels.statement, 'tick', { text: agreed }),
        item('penanggung-jawab', labels.responsible, 'type', { text: statement?.penanggung_jawab ?? '' }),
      ],
    },
  ];
}

/** What goes into the form, place by place: the same dossier gives the same sheet. */
export function buildSheet(input: SheetInput): AnswerSheet {
  const { dossier, agency, rulebook, report, control, draft, language } = input;
  const words = sheetWords[language];
  const { commit, date } = control;
  const sections = formOf(rulebook, report.group ?? undefined);
  return {
    title: report.title,
    agency: agency.nama ?? '',
    editionName: report.editionName,
    key: `${rulebook.id}/${dossier.slug}`,
    ...(commit === undefined ? {} : { commit }),
    date: date.slice(0, 'YYYY-MM-DD'.length),
    fiction: isFiction(dossier.innovation, agency),
    draft,
    ...(report.borrowedForm === undefined ? {} : { borrowedForm: editionLabel(report.borrowedForm) }),
    parts: [
      { id: 'identitas', title: words.parts.identity, items: identityItems(input, words) },
      ...sections.map((section) => sectionPart(input, section, words)),
      ...closingParts(input, words),
    ],
  };
}
