import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import { HOME, testIo } from './support/io.ts';

/**
 * A scenario is one text file: `base` names an example to start from (or nothing), `write`, `append`, `replace`,
 * `remove` and `folder` change it, `run` names a command, and what follows is what it must answer.
 * `UPDATE_SCENARIOS=1` writes the answers as they are, to be read before they are committed.
 */
const FOLDER = join(import.meta.dirname, 'scenarios');
const UPDATE = process.env['UPDATE_SCENARIOS'] === '1';

interface Part {
  readonly verb: string;
  readonly rest: string;
  readonly body: string;
}

function partsOf(text: string): readonly Part[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [verb = '', ...rest] = head.split(' ');
      return { verb, rest: rest.join(' '), body: lines.join('\n') };
    });
}

/** `\t`, `\r` and byte order marks are written out in scenarios, so that editors cannot change them. */
function unescaped(text: string): string {
  return text.replaceAll('\\t', '\t').replaceAll('\\r', '\r').replaceAll('\\uFEFF', '\uFEFF');
}

type Change = (root: string, part: Part) => void;

const CHANGES: Readonly<Record<string, Change>> = {
  base: (root, { rest }) => cpSync(join(HOME, 'examples', rest), root, { recursive: true }),
  write: (root, { rest, body }) => {
    mkdirSync(dirname(join(root, rest)), { recursive: true });
    writeFileSync(join(root, rest), unescaped(body));
  },
  append: (root, { rest, body }) =>
    writeFileSync(join(root, rest), readFileSync(join(root, rest), 'utf8') + unescaped(body)),
  replace: (root, { rest, body }) => {
    const before = readFileSync(join(root, rest), 'utf8');
    const [from = '', to = ''] = body.replace(/\n$/, '').split('\n→\n');
    if (!before.includes(from)) throw new Error(`${rest} does not hold: ${from}`);
    writeFileSync(
      join(root, rest),
      before.replace(from, () => unescaped(to)),
    );
  },
  crlf: (root, { rest }) =>
    writeFileSync(join(root, rest), readFileSync(join(root, rest), 'utf8').replace(/\r?\n/g, '\r\n')),
  latin1: (root, { rest, body }) => writeFileSync(join(root, rest), Buffer.from(body, 'latin1')),
  remove: (root, { rest }) => rmSync(join(root, rest), { recursive: true }),
  folder: (root, { rest }) => mkdirSync(join(root, rest), { recursive: true }),
};

/** Words of a command line; quotes keep blanks together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

async function answerTo(line: string, root: string): Promise<string> {
  const [, ...argv] = wordsOf(line);
  const git = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', PATH: process.env['PATH'] };
  const io = testIo({ cwd: root, env: git, now: () => new Date('2025-05-20T03:00:00Z') });
  const code = await main(argv, io);
  const tidy = (text: string): string => text.replaceAll(root, '<repo>').replace(/\n$/, '');
  const { out, err } = io.printed;
  return [
    `=== run ${line}`,
    ...(out === '' ? [] : [tidy(out)]),
    ...(err === '' ? [] : ['--- stderr', tidy(err)]),
    `--- exit ${code}`,
  ].join('\n');
}

/** Plays a scenario and writes it down again with the answers that came. */
async function play(text: string, root: string): Promise<string> {
  const title = text.split(/^=== /m)[0] ?? '';
  const played: string[] = [];
  for (const part of partsOf(text)) {
    if (part.verb === 'run') {
      played.push(`${await answerTo(part.rest, root)}\n`);
    } else {
      const change = CHANGES[part.verb];
      if (change === undefined) throw new Error(`unknown verb: ${part.verb}`);
      change(root, part);
      played.push(`=== ${[part.verb, part.rest].filter(Boolean).join(' ')}\n${part.body}`);
    }
  }
  return title + played.join('');
}

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

describe('scenarios', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

  it('are there', () => expect(files.length).toBeGreaterThan(20));

  it.each(files)('%s', async (name) => {
    const root = mkdtempSync(join(tmpdir(), 'inovasi-scenario-'));
    roots.push(root);
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const played = await play(text, root);
    if (UPDATE) writeFileSync(join(FOLDER, name), played);
    expect(played).toBe(text);
  });
});
