import { resolve } from 'node:path';
import { Interrupted } from '../../src/core/errors.ts';
import { PLAIN, type AskChoice, type Io, type Prompter } from '../../src/core/io.ts';

/** The installed package in a test is the working copy itself. */
export const HOME = resolve(import.meta.dirname, '../..');

/** An answer to the next question: typed text, a yes or no, a choice by its value or name, or Ctrl-C. */
export type ScriptedAnswer =
  | string
  | boolean
  | number
  | undefined
  | readonly unknown[]
  | { readonly interrupt: true };

/** Presses Ctrl-C at a question. */
export const CTRL_C = { interrupt: true } as const;

export interface TestIo extends Io {
  /** What reached stdout and stderr so far. */
  readonly printed: { readonly out: string; readonly err: string };
  /** Questions that were asked, in order. */
  readonly asked: readonly string[];
  /** Runs the clean-ups as Ctrl-C does, newest first. */
  readonly interrupt: () => void;
}

function pick<T>({ choices, message }: AskChoice<T>, wanted: unknown): T {
  const found = choices.find(
    ({ value, name }) => value === wanted || (typeof wanted === 'string' && name.startsWith(wanted)),
  );
  if (found === undefined) throw new Error(`no choice ${String(wanted)} at: ${message}`);
  return found.value;
}

function scripted(answers: readonly ScriptedAnswer[], asked: string[]): Prompter {
  const queue = [...answers];
  const next = (message: string): unknown => {
    asked.push(message);
    if (queue.length === 0) throw new Error(`no answer for: ${message}`);
    const answer = queue.shift();
    if (answer === CTRL_C) throw new Interrupted();
    return answer;
  };
  return {
    text: async (question) => {
      for (;;) {
        const typed = next(question.message);
        const value = typeof typed === 'string' && typed !== '' ? typed : (question.default ?? '');
        const verdict = question.validate?.(value) ?? true;
        question.preview?.(value);
        if (verdict === true) return value;
        asked.push(verdict);
      }
    },
    confirm: async ({ message }) => next(message) === true,
    choose: async (question) => pick(question, next(question.message)),
    chooseMany: async (question) =>
      (next(question.message) as readonly unknown[]).map((one) => pick(question, one)),
  };
}

/** An `Io` that writes into strings, at a fixed moment, with scripted answers where `answers` is given. */
export function testIo(
  given: Partial<Omit<Io, 'prompter'>> & { readonly answers?: readonly ScriptedAnswer[] } = {},
): TestIo {
  const printed = { out: '', err: '' };
  const asked: string[] = [];
  const cleanUps: (() => void)[] = [];
  const { answers, ...rest } = given;
  const prompter = scripted(answers ?? [], asked);
  return {
    cwd: HOME,
    env: {},
    home: HOME,
    version: '0.0.0',
    node: process.execPath,
    language: 'id',
    columns: 80,
    terminal: false,
    interactive: answers !== undefined,
    paint: PLAIN,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    now: () => new Date('2026-11-22T03:00:00Z'),
    wait: async () => {},
    clear: () => {},
    prompter: async () => prompter,
    onInterrupt: (cleanUp) => {
      cleanUps.push(cleanUp);
      return () => {
        const index = cleanUps.indexOf(cleanUp);
        if (index >= 0) cleanUps.splice(index, 1);
      };
    },
    ...rest,
    printed,
    asked,
    interrupt: () => {
      for (const cleanUp of cleanUps.toReversed()) cleanUp();
    },
  };
}
