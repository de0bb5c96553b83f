import { parsePartialDate } from '../core/dates.ts';
import type { Prompter } from '../core/io.ts';
import type { Language } from '../core/language.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { questions, words, type Question } from '../messages/commands/new.ts';
import { isTitle, oneLine, personOf } from './answers.ts';
import { choicesFor } from './choices.ts';
import type { Answers } from './dossier-plan.ts';
import { freeSlug, isSlug, slugOf } from './slug.ts';

/** Everything the questions are asked about. */
export interface Interview {
  readonly prompter: Prompter;
  readonly rulebook: Rulebook;
  readonly language: Language;
  /** What flags have answered already; not asked, but open to change in the review. */
  readonly given: Answers;
  readonly slug?: string;
  /** Folder names that are in use. */
  readonly taken: readonly string[];
}

/** A dossier as the questions leave it. */
export interface Draft {
  readonly answers: Answers;
  /** Chosen by a person; made from the title where absent. */
  readonly slug?: string;
}

type Step = (draft: Draft, interview: Interview) => Promise<Draft>;

const ORDER: readonly Exclude<Question, 'slug'>[] = [
  'title',
  'unit',
  'group',
  'category',
  'sdgs',
  'started',
  'app',
  'innovators',
];

function set<K extends keyof Answers>(draft: Draft, key: K, value: Answers[K] | undefined): Draft {
  const { [key]: _before, ...rest } = draft.answers;
  return { ...draft, answers: value === undefined ? rest : { ...rest, [key]: value } };
}

/** The folder name a draft would get. */
export function slugFor({ answers, slug }: Draft, taken: readonly string[]): string {
  return slug ?? freeSlug(slugOf(answers.title ?? '') || 'dosir', taken);
}

function defaultText(value: string | undefined): { readonly default?: string } {
  return value === undefined || value === '' ? {} : { default: value };
}

function whereTo(draft: Draft, { taken, language }: Interview): string {
  return words.preview[language]({ path: `inovasi/${slugFor(draft, taken)}` });
}

function slugProblem(text: string, { taken, language }: Interview): true | string {
  if (!isSlug(text)) return words.slugWrong[language];
  return taken.some((name) => name.toLowerCase() === text) ? words.slugTaken[language]({ slug: text }) : true;
}

async function chooseOne(draft: Draft, interview: Interview, key: 'group' | 'category'): Promise<Draft> {
  const { prompter, rulebook, language } = interview;
  const listed = choicesFor(rulebook, key === 'group' ? 'kelompok' : 'kategori');
  if (listed.length === 0) return draft;
  const choices: { name: string; value: string | undefined }[] = listed.map(({ id, nama }) => ({
    name: nama,
    value: id,
  }));
  // The form depends on the group, so only the category may wait.
  if (key === 'category') choices.unshift({ name: words.undecided[language], value: undefined });
  const current = draft.answers[key];
  const message = questions[key].ask[language];
  const value = await prompter.choose<string | undefined>({ message, choices, default: current });
  return set(draft, key, value);
}

const STEPS: Readonly<Record<Question, Step>> = {
  title: async (draft, interview) => {
    const { prompter, language } = interview;
    const title = await prompter.text({
      message: questions.title.ask[language],
      ...defaultText(draft.answers.title),
      validate: (text) => isTitle(text) || words.titleEmpty[language],
      preview: (text) => (isTitle(text) ? whereTo(set(draft, 'title', text), interview) : ''),
    });
    return set(draft, 'title', oneLine(title));
  },
  unit: async (draft, { prompter, language }) => {
    const message = questions.unit.ask[language];
    const unit = oneLine(await prompter.text({ message, ...defaultText(draft.answers.unit) }));
    return set(draft, 'unit', unit || undefined);
  },
  group: (draft, interview) => chooseOne(draft, interview, 'group'),
  category: (draft, interview) => chooseOne(draft, interview, 'category'),
  sdgs: async (draft, { prompter, rulebook, language }) => {
    const listed = choicesFor(rulebook, 'sdgs');
    if (listed.length === 0) return draft;
    const choices = listed.map(({ id, nama }) => ({ name: `${id} ${nama}`, value: Number(id) }));
    const sdgs = await prompter.chooseMany({ message: questions.sdgs.ask[language], choices });
    return set(draft, 'sdgs', sdgs.length === 0 ? undefined : sdgs);
  },
  started: async (draft, { prompter, language }) => {
    const text = await prompter.text({
      message: questions.started.ask[language],
      ...defaultText(draft.answers.started),
      validate: (typed) => {
        const date = oneLine(typed);
        return date === '' || parsePartialDate(date) !== undefined || words.dateWrong[language];
      },
    });
    return set(draft, 'started', oneLine(text) || undefined);
  },
  app: async (draft, { prompter, language }) => {
    const choices = [
      { name: words.yes[language], value: true },
      { name: words.no[language], value: false },
      { name: words.undecided[language], value: undefined },
    ];
    const message = questions.app.ask[language];
    const app = await prompter.choose<boolean | undefined>({ message, choices, default: draft.answers.app });
    return set(draft, 'app', app);
  },
  innovators: async (draft, { prompter, language }) => {
    const before = draft.answers.innovators?.map(({ nama, nip }) => [nama, nip].filter(Boolean).join(' '));
    const message = questions.innovators.ask[language];
    const text = await prompter.text({ message, ...defaultText(before?.join('; ')) });
    const people = text.split(';').filter((part) => oneLine(part) !== '');
    return set(draft, 'innovators', people.length === 0 ? undefined : people.map(personOf));
  },
  slug: async (draft, interview) => {
    const { prompter, language, taken } = interview;
    const slug = await prompter.text({
      message: questions.slug.ask[language],
      default: slugFor(draft, taken),
      validate: (text) => slugProblem(text, interview),
    });
    return { ...draft, slug };
  },
};

function shown(key: Question, draft: Draft, { taken, language }: Interview): string {
  if (key === 'slug') return slugFor(draft, taken);
  const value = draft.answers[key];
  if (value === undefined) return words.blank[language];
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][language];
  if (typeof value === 'string') return value;
  return value
    .map((item) => (typeof item === 'number' ? String(item) : (item.nama ?? item.nip ?? '')))
    .join(', ');
}

/** Asks what flags have not said, then shows everything for a last look; undefined where the person backs out. */
export async function interview(setting: Interview): Promise<Draft | undefined> {
  const { prompter, language, taken, given, slug } = setting;
  let draft: Draft = slug === undefined ? { answers: given } : { answers: given, slug };
  for (const key of ORDER) {
    if (given[key] === undefined) draft = await STEPS[key](draft, setting);
  }
  for (;;) {
    const changes = [...ORDER, 'slug' as const].map((key) => ({
      name: words.change[language]({
        label: questions[key].label[language],
        value: shown(key, draft, setting),
      }),
      value: key,
    }));
    const next = await prompter.choose<Question | 'save' | 'abort'>({
      message: words.review[language]({ path: `inovasi/${slugFor(draft, taken)}` }),
      choices: [
        { name: words.save[language], value: 'save' },
        ...changes,
        { name: words.abort[language], value: 'abort' },
      ],
    });
    if (next === 'save') return draft;
    if (next === 'abort') return undefined;
    draft = await STEPS[next](draft, setting);
  }
}
