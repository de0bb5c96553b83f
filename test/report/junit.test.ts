import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { plain } from '../../src/core/printable.ts';
import { renderJunit } from '../../src/report/junit/index.ts';
import { attributes, textElement } from '../../src/report/junit/xml.ts';
import { dossierReport, ODD, REPORTS, sampleReport } from './sample.ts';
import { published } from './validate.ts';

const MEMORY = { initialMemoryPages: 512, maxMemoryPages: memoryPages.GiB };

/** Jenkins' schema of 2010 knows `skipped` only without a message; later ones of Jenkins give it what `failure` has. */
const SCHEMA = published('jenkins-junit.xsd').replace(
  '<xs:element name="skipped" type="xs:string"/>',
  `<xs:element name="skipped"><xs:complexType mixed="true">
     <xs:attribute name="type" type="xs:string"/><xs:attribute name="message" type="xs:string"/>
   </xs:complexType></xs:element>`,
);

/** What libxml2 has against documents, by their number. */
async function complaints(documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: SCHEMA, ...MEMORY });
  return errors.map(({ rawMessage }) => rawMessage);
}

async function canonical(xml: string): Promise<string> {
  const { valid, normalized, rawOutput } = await validateXML({ xml, normalization: 'c14n', ...MEMORY });
  if (!valid) throw new Error(rawOutput);
  return normalized;
}

/** Text of canonical XML, where only these are escaped. */
function decoded(text: string): string {
  return text
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function sum(text: string, attribute: string): number {
  const all = [...text.matchAll(new RegExp(` ${attribute}="(\\d+)"`, 'g'))];
  return all.reduce((total, [, value]) => total + Number(value), 0);
}

describe('junit', () => {
  it('is JUnit by a published schema, whatever is in it', async () => {
    expect(SCHEMA).not.toBe(published('jenkins-junit.xsd'));
    expect(await complaints(REPORTS.map(([, report]) => renderJunit(report)))).toEqual([]);
    expect(await complaints([renderJunit(sampleReport([]))])).toEqual([]);
  });

  it('is held to that schema: the same with a key that JUnit does not know is refused', async () => {
    const broken = renderJunit(sampleReport([])).replace('<testcase ', '<testcase berkas="x" ');
    expect(await complaints([broken])).not.toEqual([]);
  });

  it.each(REPORTS)(
    '%s: has one case for each requirement, met ones too, and counts what it holds',
    (_name, report) => {
      const text = renderJunit(report);
      expect(sum(text, 'tests')).toBe(count(text, /<testcase /g));
      expect(sum(text, 'failures')).toBe(count(text, /<failure /g));
      expect(sum(text, 'skipped')).toBe(count(text, /<skipped /g));
      const requirements = report.dossiers.flatMap((dossier) => dossier.requirements);
      const beside = report.dossiers.flatMap(({ diagnostics }) =>
        diagnostics.filter(({ requirement }) => requirement === undefined),
      );
      // One more stands for what belongs to no dossier.
      expect(sum(text, 'tests')).toBe(requirements.length + beside.length + 1);
      const unmet = requirements.filter(({ status }) => status === 'unmet').length;
      const shared = report.diagnostics.length > 0 ? 1 : 0;
      expect(sum(text, 'failures')).toBe(unmet + beside.length + shared);
      const open = requirements.filter(({ status }) =>
        ['unknown', 'waived', 'not-applicable'].includes(status),
      );
      expect(sum(text, 'skipped')).toBe(open.length);
      const suites = [...text.matchAll(/<testsuite [^>]* name="([^"]*)"/g)].map(([, name]) => name);
      expect(new Set(suites).size).toBe(report.dossiers.length + 1);
    },
  );

  it.each(REPORTS)('%s: gives no two cases of a suite the same name', (_name, report) => {
    for (const suite of renderJunit(report).split('<testsuite ')) {
      const names = [...suite.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g)].map(
        ([whole]) => whole,
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('says where and what to do, why a case is skipped, and who answers for a waiver', () => {
    const text = renderJunit(sampleReport([dossierReport({ findings: 1, root: 'dinas' })]));
    expect(text).toContain('classname="antar-obat.01 Ringkasan v 1 Teks biasa"');
    expect(text).toMatch(/<failure type="error" message="Teks biasa">KESALAHAN · Bagian 1 · Teks biasa\n/);
    expect(text).toContain(
      'Yang dilakukan: Teks biasa\nTempat: dinas/inovasi/antar-obat/Teks biasa 0.md:1:1',
    );
    expect(text).toContain('<skipped message="Belum pasti. Teks biasa">Belum pasti. Teks biasa</skipped>');
    expect(text).toContain('Tidak berlaku bagi dosir ini');
    expect(text).toContain('Alasan: alarm palsu. Teks biasa. Pemilik: Teks biasa.');
  });

  it('gives back every text to a parser, in attributes as between tags', async () => {
    const texts = [
      ...ODD,
      ...fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), { numRuns: 400, seed: 7 }),
    ];
    const pieces = texts.map((text) => textElement('t', { a: text }, text));
    const xml = await canonical(`<r${attributes({})}>${pieces.join('\n')}</r>`);
    const seen = [...xml.matchAll(/<t a="([^"]*)">([^<]*)<\/t>/g)].map(([, attribute = '', inner = '']) => [
      decoded(attribute),
      decoded(inner),
    ]);
    expect(seen).toEqual(texts.map((text) => [plain(text), plain(text)]));
  });
});
