import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../src/core/io.ts';
import { FORMATS, reporter } from '../../src/report/index.ts';
import { REPORTS } from './sample.ts';
import { reportComplaints } from './validate.ts';

const MACHINE = FORMATS.filter((format) => format !== 'text');
const CASES = MACHINE.flatMap((format) => REPORTS.map(([name, report]) => ({ format, name, report })));

// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const STEERING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

describe('every format', () => {
  it.each(CASES)(
    '$format: $name: is UTF-8 with line feeds, ends a line and steers no terminal',
    async ({ format, report }) => {
      const text = (await reporter(format))(report, { columns: 80, paint: PLAIN });
      expect(text.startsWith('\uFEFF')).toBe(false);
      expect(text.endsWith('\n')).toBe(true);
      expect(text).not.toMatch(STEERING);
      // Lone surrogates would not survive being written as UTF-8.
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    },
  );

  it.each(CASES)('$format: $name: is the same whatever the terminal', async ({ format, report }) => {
    const render = await reporter(format);
    const paint = { ...PLAIN, bold: (text: string) => `<${text}>`, red: (text: string) => `<${text}>` };
    expect(render(report, { columns: 40, paint, only: 'error' })).toBe(
      render(report, { columns: 80, paint: PLAIN }),
    );
  });
});

describe('json', () => {
  it.each(REPORTS)('%s: is as its schema says, and whole', async (_name, report) => {
    const data = JSON.parse((await reporter('json'))(report, { columns: 80, paint: PLAIN })) as unknown;
    expect(reportComplaints(data)).toEqual([]);
    expect(data).toEqual(report);
  });
});
