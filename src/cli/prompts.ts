import inquirer from 'inquirer';
import { Interrupted } from '../core/errors.ts';
import { PLAIN, type AskChoice, type AskText, type Paint, type Prompter } from '../core/io.ts';
import type { Language } from '../core/language.ts';
import { prompts } from '../messages/commands/prompts.ts';

/** How questions are put. */
export interface PromptSetting {
  readonly language: Language;
  readonly paint: Paint;
}

/** Questions go to stderr, so that stdout stays clean for results. */
function askModule() {
  return inquirer.createPromptModule({ input: process.stdin, output: process.stderr });
}

type Keys = readonly (readonly [key: string, action: string])[];

function keysHelp({ language, paint }: PromptSetting, keys: Keys): string {
  const names: Readonly<Record<string, string>> = prompts.keys[language];
  return keys.map(([key, action]) => `${paint.bold(key)} ${paint.dim(names[action] ?? action)}`).join(', ');
}

/** The line as it is typed, followed by what is wrong with it or by what it leads to. */
function liveLine(question: AskText, paint: Paint): (value: string, state: { isFinal: boolean }) => string {
  return (value, { isFinal }) => {
    if (isFinal) return paint.cyan(value);
    if (value === '') return value;
    const verdict = question.validate?.(value) ?? true;
    if (verdict !== true) return `${value}  ${paint.yellow(verdict)}`;
    const preview = question.preview?.(value) ?? '';
    return preview === '' ? value : `${value}  ${paint.dim(preview)}`;
  };
}

function choicesOf<T>({ choices }: AskChoice<T>): { name: string; value: T; description?: string }[] {
  return choices.map((choice) => ({ ...choice }));
}

async function answer<T>(asked: Promise<{ answer: T }>): Promise<T> {
  try {
    return (await asked).answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
    throw error;
  }
}

type Ask = ReturnType<typeof askModule>;

function asText(ask: Ask, question: AskText, paint: Paint): Promise<string> {
  return answer<string>(
    ask({
      type: 'input',
      name: 'answer',
      message: question.message,
      ...(question.default === undefined ? {} : { default: question.default }),
      ...(question.validate === undefined ? {} : { validate: question.validate }),
      transformer: liveLine(question, paint),
    }),
  );
}

/** Questions at the terminal. Each throws `Interrupted` on Ctrl-C. */
export function terminalPrompter(setting: PromptSetting = { language: 'id', paint: PLAIN }): Prompter {
  const { language, paint } = setting;
  const ask = askModule();
  const theme = { style: { keysHelpTip: (keys: Keys) => keysHelp(setting, keys) } };
  const keywords = {
    yes: prompts.yes[language],
    no: prompts.no[language],
    error: () => prompts.answerYesOrNo[language],
  };
  const list = <T>(question: AskChoice<T>) => ({
    name: 'answer',
    message: question.message,
    choices: choicesOf(question),
    pageSize: 12,
    loop: false,
    theme,
  });
  return {
    text: (question) => asText(ask, question, paint),
    confirm: (question) =>
      answer<boolean>(ask({ type: 'confirm', name: 'answer', ...question, theme: { keywords } })),
    choose: <T>(question: AskChoice<T>) => {
      const first = question.default === undefined ? {} : { default: question.default };
      return answer<T>(ask({ type: 'select', ...list(question), ...first }) as Promise<{ answer: T }>);
    },
    chooseMany: <T>(question: AskChoice<T>) =>
      answer<readonly T[]>(ask({ type: 'checkbox', ...list(question) }) as Promise<{ answer: readonly T[] }>),
  };
}
