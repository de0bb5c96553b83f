import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/core/printable.ts';
import { element } from '../../src/html/element.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import { COLOURS } from '../../src/html/style.ts';
import { fragmentOf, pageOf } from './dom.ts';
import { dossierReport, ODD, REPORTS, sampleReport } from './sample.ts';

/** Contrast of two colours by WCAG 2. */
function contrast(left: string, right: string): number {
  const light = (colour: string): number => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [light(left), light(right)].toSorted((one, other) => one - other);
  return (bright + 0.05) / (dark + 0.05);
}

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ODD));

describe('text in html', () => {
  it('reads as it was written, between tags as in attributes', () => {
    fc.assert(
      fc.property(text, text, (inner, attribute) => {
        const [found] = fragmentOf(element('p', { title: attribute }, inner).html);
        expect([found?.name, found?.text, found?.attributes]).toEqual([
          'p',
          plain(inner),
          { title: plain(attribute) },
        ]);
        expect(found?.children).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(REPORTS)('html: %s', (_name, report) => {
  const { elements, errors } = pageOf(renderHtml(report));
  const named = (name: string) => elements.filter((one) => one.name === name);

  it('is a page without mistakes, in its language, with landmarks and a title', () => {
    expect(errors).toEqual([]);
    expect(named('html')[0]?.attributes['lang']).toBe(report.language);
    for (const name of ['title', 'header', 'main', 'footer', 'h1']) expect(named(name), name).toHaveLength(1);
    expect(named('nav')).toHaveLength(report.dossiers.length > 1 ? 1 : 0);
    expect(named('a')[0]?.attributes['href']).toBe(`#${named('main')[0]?.attributes['id']}`);
  });

  it('needs nothing but itself: no script, no frame, no file, no handler', () => {
    for (const name of ['script', 'iframe', 'img', 'link', 'object', 'form', 'base'])
      expect(named(name)).toEqual([]);
    const attributes = elements.flatMap((one) => Object.entries(one.attributes));
    expect(attributes.filter(([name]) => /^on|^src|^style$/.test(name))).toEqual([]);
    const targets = named('a').map((one) => one.attributes['href'] ?? '');
    expect(targets.filter((target) => !/^(?:#|https:\/\/contoh\.go\.id\/)/.test(target))).toEqual([]);
    expect(
      named('style')
        .map((one) => one.text)
        .join(''),
    ).not.toMatch(/url\(|@import/);
  });

  it('goes down its headings one level at a time', () => {
    const levels = elements
      .map(({ name }) => /^h([1-6])$/.exec(name)?.[1])
      .filter((level) => level !== undefined);
    const jumps = levels.filter((level, index) => Number(level) > Number(levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  it('names tables and sections, and gives every table its headings', () => {
    for (const table of named('table')) {
      const inner = table.children.map(({ name }) => name);
      expect(inner).toEqual(['caption', 'thead', 'tbody']);
    }
    expect(
      named('th').filter(({ attributes }) => !['col', 'row'].includes(attributes['scope'] ?? '')),
    ).toEqual([]);
    const ids = elements.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of elements.filter(({ name }) => name === 'section'))
      expect(ids).toContain(attributes['aria-labelledby']);
  });

  it('holds every finding that counts, its severity in words, and every requirement with its status', () => {
    const marks = named('span').filter(({ attributes }) => attributes['class'] === 'mark');
    const { errors: loud, warnings, infos } = report.summary;
    expect(marks).toHaveLength(loud + warnings + infos);
    expect(marks.filter((mark) => !/KESALAHAN|PERINGATAN|INFO|ERROR|WARNING/.test(mark.text))).toEqual([]);
    const status = named('td').filter(
      ({ attributes }) => 'class' in attributes && attributes['class'] !== 'number',
    );
    const requirements = report.dossiers.flatMap((dossier) => dossier.requirements);
    expect(status.map((cell) => cell.attributes['class'])).toEqual(requirements.map((one) => one.status));
    expect(status.filter((cell) => !/\p{L}{3,}/u.test(cell.text))).toEqual([]);
  });
});

describe('html', () => {
  it('can be read by those who see little contrast, in light and in dark', () => {
    for (const { page, tint, line, ...inks } of Object.values(COLOURS)) {
      for (const [name, ink] of Object.entries(inks)) expect(contrast(ink, page), name).toBeGreaterThan(7);
      expect(contrast(inks.text, tint)).toBeGreaterThan(7);
      expect(line).not.toBe(page);
    }
  });

  it('prints waivers and confirmations', () => {
    const page = renderHtml(sampleReport([dossierReport({ findings: 1 })]));
    expect(page).toContain('<h3>Pengecualian</h3>');
    expect(page).toContain('Alasan: alarm palsu. Teks biasa. Pemilik: Teks biasa.');
    expect(page).toContain('<h3>Konfirmasi</h3>');
  });

  it('follows no address that is none of the web', () => {
    const dossier = dossierReport({ findings: 1 });
    const source = [{ id: 's', title: 'Sumber', url: 'javascript:alert(1)' }];
    const diagnostics = dossier.diagnostics.map((one) => ({ ...one, source }));
    const { elements } = pageOf(renderHtml(sampleReport([{ ...dossier, diagnostics }])));
    const targets = elements.filter(({ name }) => name === 'a').map((one) => one.attributes['href']);
    expect(targets).toEqual(['#isi']);
  });
});
