import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { IDENTITY, isolatedEnv } from '../git/support.ts';
import { HOME } from '../support/io.ts';

/** One command line of a document. */
export interface Step {
  /** Line in the document, 1-based. */
  readonly line: number;
  readonly words: readonly string[];
  /** The exit code it has to end with. */
  readonly exit: number;
}

/** A fenced block of shell commands: ```` ```sh ````, or ```` ```sh no-run <reason> ````. */
export interface ShellBlock {
  readonly line: number;
  readonly run: boolean;
  /** Why it is not run; empty where it is. */
  readonly reason: string;
  readonly steps: readonly Step[];
}

const FENCE = /^```(?:sh|bash|shell|console)\b *(.*)\n([\s\S]*?)^```/gm;

function stepOf(text: string, line: number): Step {
  const [command = '', comment = ''] = text.split(/\s+#\s*/, 2);
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return { line, words, exit: Number(/^exit (\d+)/.exec(comment)?.[1] ?? 0) };
}

/** Every shell block of a Markdown document, in order. */
export function shellBlocks(markdown: string): readonly ShellBlock[] {
  return [...markdown.matchAll(FENCE)].map(({ 1: info = '', 2: body = '', index }) => {
    const line = markdown.slice(0, index).split('\n').length;
    const lines = body.split('\n').map((text, offset) => ({ text: text.trim(), line: line + 1 + offset }));
    const commands = lines.filter(({ text }) => text !== '' && !text.startsWith('#'));
    const [, reason = ''] = /^no-run\b *(.*)$/.exec(info) ?? [];
    return {
      line,
      run: !info.startsWith('no-run'),
      reason,
      steps: commands.map((command) => stepOf(command.text, command.line)),
    };
  });
}

const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  inovasi: [process.execPath, join(HOME, 'bin/inovasi.js')],
  git: ['git'],
};

/** Runs one step in a folder; gives the folder of the next step. Throws where the exit code is another. */
export function runStep({ line, words, exit }: Step, cwd: string, home: string): string {
  const [name = '', ...args] = words;
  if (name === 'cd') return resolve(cwd, args[0] ?? home);
  const program = PROGRAMS[name];
  if (program === undefined) throw new Error(`line ${line}: ${name} is no command that documents may use`);
  const [file = '', ...before] = program;
  const { status, stdout, stderr } = spawnSync(file, [...before, ...args], {
    cwd,
    env: isolatedEnv(home, IDENTITY),
    encoding: 'utf8',
    input: '',
  });
  if (status !== exit)
    throw new Error(`line ${line}: ${words.join(' ')} ended with ${status}, not ${exit}\n${stdout}\n${stderr}`);
  return cwd;
}
