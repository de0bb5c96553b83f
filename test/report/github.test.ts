import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/core/printable.ts';
import type { Report } from '../../src/core/report.ts';
import { workflowCommand } from '../../src/report/github/command.ts';
import { renderGithub } from '../../src/report/github/index.ts';
import { renderStepSummary } from '../../src/report/github/summary.ts';
import { dossierReport, ODD, REPORTS, sampleReport } from './sample.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

function unescaped(text: string): string {
  return text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%');
}

/** A line of the log as GitHub's runner reads it; undefined where it is no command. */
function parsed(line: string): Command | undefined {
  if (!line.trimStart().startsWith('::')) return undefined;
  const body = line.trimStart().slice(2);
  const end = body.indexOf('::');
  const [name = '', ...rest] = body.slice(0, end).split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .filter((pair) => pair !== '');
  const properties = pairs.map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
  });
  return { name, properties: Object.fromEntries(properties), text: unescaped(body.slice(end + 2)) };
}

function commandsOf(report: Report): readonly Command[] {
  const lines = renderGithub(report).split('\n');
  return lines.map(parsed).filter((command) => command !== undefined);
}

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ODD));

describe('workflow commands', () => {
  it('are read back as they were meant, on one line', () => {
    fc.assert(
      fc.property(text, text, (title, message) => {
        const line = workflowCommand('error', { file: 'a b.yaml', line: 3, title }, message);
        expect(line.split(/[\n\r]/)).toHaveLength(1);
        const properties = { file: 'a b.yaml', line: '3', title: plain(title) };
        expect(parsed(line)).toEqual({ name: 'error', properties, text: plain(message) });
      }),
    );
  });
});

describe('github', () => {
  it.each(REPORTS)('%s: stays within ten of a kind and lets no text become a command', (_name, report) => {
    const commands = commandsOf(report);
    for (const name of ['error', 'warning', 'notice']) {
      expect(commands.filter((command) => command.name === name).length).toBeLessThanOrEqual(10);
    }
    const known = new Set(['error', 'warning', 'notice']);
    expect(commands.filter(({ name }) => !known.has(name))).toEqual([]);
    const total = report.summary.errors + report.summary.warnings + report.summary.infos;
    expect(commands.length).toBeLessThanOrEqual(Math.min(30, total + 1));
  });

  it('says how many were left out, in the place of a notice', () => {
    const commands = commandsOf(sampleReport([dossierReport({ findings: 101 })]));
    expect(commands).toHaveLength(30);
    expect(commands.at(-1)?.text).toContain('Tidak ditampilkan: 24 kesalahan, 24 peringatan, 24 info.');
    expect(commandsOf(sampleReport([dossierReport({ findings: 30 })]))).toHaveLength(30);
    expect(commandsOf(sampleReport([dossierReport({ findings: 31 })])).at(-1)?.text).toContain(
      '1 kesalahan, 1 info.',
    );
  });

  it('shows what would stop a submission before what would not', () => {
    const notices = commandsOf(sampleReport([dossierReport({ findings: 101 })])).filter(
      ({ name }) => name === 'notice',
    );
    // Every second information of the sample is an error at submission; those have an even index, so an odd line.
    expect(notices.slice(0, 9).every(({ properties }) => Number(properties['line']) % 2 === 1)).toBe(true);
  });

  it('names files from the top of the checkout', () => {
    const [first] = commandsOf(sampleReport([dossierReport({ findings: 1, root: 'dinas/dosir' })]));
    expect(first?.properties['file']).toBe('dinas/dosir/inovasi/antar-obat/Teks biasa 0.md');
  });

  it('says how it went where there is nothing to annotate', () => {
    expect(renderGithub(sampleReport([dossierReport({ findings: 0 })]))).toBe(
      '1 dosir: 0 kesalahan, 0 peringatan, 0 info.\n',
    );
  });
});

describe('the step summary', () => {
  const many = sampleReport([
    dossierReport({ findings: 101 }),
    dossierReport({ findings: 101, slug: 'dua' }),
  ]);

  it.each(REPORTS)('%s: holds every dossier and every finding where there is room', (_name, report) => {
    const summary = renderStepSummary(report, 1024 * 1024);
    const rows = summary.split('\n').filter((line) => line.startsWith('| '));
    const findings = report.summary.errors + report.summary.warnings + report.summary.infos;
    const heads = findings === 0 ? 2 : 4;
    expect(rows).toHaveLength(heads + report.dossiers.length + findings);
    expect(summary).not.toContain('1 MiB');
  });

  it('never takes more room than it is given, and says what it left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (limit) => {
        const summary = renderStepSummary(many, limit);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
        const shown = summary.split('\n').filter((line) => /^\| [✗!i] /.test(line)).length;
        if (summary !== '' && shown < 202) expect(summary).toContain(`${202 - shown} temuan`);
      }),
    );
  });
});
