import type { PathStep } from '../core/finding.ts';
import type { Person } from '../core/innovation.ts';
import type { Language } from '../core/language.ts';
import { formOf, lettersOf, type LetterDemand, type Rulebook } from '../core/rulebook.ts';
import { firstValue } from '../core/sourced.ts';
import { skeleton as words } from '../messages/commands/skeleton.ts';
import { formatSize } from '../messages/numbers.ts';
import { setInYaml } from '../source/edit.ts';
import { choicesFor, type ChoiceKey } from './choices.ts';
import { narrativeText } from './narrative.ts';
import { filledIn, type PlannedFile } from './skeleton.ts';

/** What is known of an innovation when its dossier is made; what is not known stays blank. */
export interface Answers {
  readonly title?: string;
  readonly unit?: string;
  /** Id of the edition's group. */
  readonly group?: string;
  /** Id of the edition's category. */
  readonly category?: string;
  readonly sdgs?: readonly number[];
  readonly started?: string;
  readonly app?: boolean;
  readonly innovators?: readonly Person[];
}

export interface DossierPlan {
  readonly slug: string;
  readonly rulebook: Rulebook;
  /** Files of the edition's skeleton. */
  readonly skeleton: readonly PlannedFile[];
  readonly answers: Answers;
  /** The edition to name in `inovasi.yaml`; absent where it follows `instansi.yaml`. */
  readonly edition?: string;
  readonly language: Language;
}

function choiceLines(plan: DossierPlan, key: ChoiceKey): string {
  const choices = choicesFor(plan.rulebook, key);
  if (choices.length === 0) return `# ${words.noChoices[plan.language]}`;
  const lines = choices.map(({ id, nama }) => `#   ${id}: ${nama}`);
  return [`# ${words.groups[plan.language]}`, ...lines].join('\n');
}

function demandOf(letter: LetterDemand, language: Language): string {
  const demanded = firstValue(letter.wajib);
  const format = firstValue(letter.format);
  const size = firstValue(letter.ukuran);
  return [
    words[demanded === true ? 'demanded' : 'demandUnknown'][language],
    ...(format === undefined ? [] : [format.join('/')]),
    ...(size === undefined ? [] : [words.atMost[language]({ size: formatSize(size, language) })]),
  ].join(', ');
}

function letterEntries({ rulebook, answers, language }: DossierPlan): string {
  const letters = lettersOf(rulebook, answers.group).filter((letter) => firstValue(letter.wajib) !== false);
  if (letters.length === 0) return `# ${words.noLetters[language]}`;
  return letters
    .map((letter, index) => {
      const about = words.letter[language]({ title: letter.judul, demand: demandOf(letter, language) });
      const id = `S-${String(index + 1).padStart(2, '0')}`;
      return [
        `\n# ${about}`,
        `- id: ${id}`,
        `  jenis: ${letter.id}`,
        '  nomor:',
        '  tanggal:',
        '  penanda_tangan:',
        '  berkas:',
      ].join('\n');
    })
    .join('\n');
}

function knownValues({
  answers,
  edition,
}: DossierPlan): readonly (readonly [readonly PathStep[], unknown])[] {
  const { innovators = [] } = answers;
  const values: readonly (readonly [readonly PathStep[], unknown])[] = [
    [['edisi'], edition],
    [['judul'], answers.title],
    [['upp'], answers.unit],
    [['kelompok'], answers.group],
    [['kategori'], answers.category],
    [['sdgs'], answers.sdgs?.length === 0 ? undefined : answers.sdgs],
    [['mulai_implementasi'], answers.started],
    [['berbasis_aplikasi'], answers.app],
    [['inovator', 'jenis'], innovators.length > 1 ? 'tim' : undefined],
    [['inovator', 'anggota'], innovators.length === 0 ? undefined : innovators],
  ];
  return values.filter(([, value]) => value !== undefined);
}

function fromSkeleton(plan: DossierPlan, file: PlannedFile): PlannedFile {
  const text = filledIn(file.text, {
    slug: plan.slug,
    edisi: plan.rulebook.nama,
    'daftar-kelompok': choiceLines(plan, 'kelompok'),
    'daftar-kategori': choiceLines(plan, 'kategori'),
    'daftar-sdgs': choiceLines(plan, 'sdgs'),
    'daftar-surat': letterEntries(plan),
  });
  if (file.path !== 'inovasi.yaml') return { path: file.path, text };
  const filled = knownValues(plan).reduce((yaml, [path, value]) => setInYaml(yaml, path, value), text);
  return { path: file.path, text: filled };
}

/** Every file of a new dossier: the edition's skeleton filled in, and one narrative per field of the group's form. */
export function planDossier(plan: DossierPlan): readonly PlannedFile[] {
  const narratives = formOf(plan.rulebook, plan.answers.group).flatMap((section) =>
    section.isian.map((field) => ({
      path: `narasi/${field.id}.md`,
      text: narrativeText(field, section, plan.rulebook, plan.language),
    })),
  );
  return [...plan.skeleton.map((file) => fromSkeleton(plan, file)), ...narratives].sort((left, right) =>
    left.path < right.path ? -1 : 1,
  );
}
