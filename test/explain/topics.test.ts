import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { PLAIN } from '../../src/core/io.ts';
import type { Language } from '../../src/core/language.ts';
import {
  explain,
  explanationPage,
  nearestTopic,
  topicListPage,
  type Library,
} from '../../src/explain/index.ts';
import { looseProblems, topicNames, topicsNamed } from '../../src/explain/library.ts';
import { GENERAL_ENTRIES } from '../../src/messages/explain/general/index.ts';
import { KIND_WORDS } from '../../src/messages/explain/kinds.ts';
import { PROBLEM_ENTRIES } from '../../src/messages/explain/problems/index.ts';
import { RULE_ENTRIES, RULE_TOPICS } from '../../src/messages/explain/rules/index.ts';
import { problemWords } from '../../src/messages/problems/index.ts';
import { renderPageMarkdown, renderPageText } from '../../src/page/index.ts';
import { FORMATS } from '../../src/report/index.ts';
import { EDITIONS } from '../variants/complete.ts';

const editions = [...EDITIONS.values()];
const asOf = '2025-05-20';

function library(language: Language = 'id', edition = 'kipp-2025'): Library {
  const chosen = EDITIONS.get(edition);
  if (chosen === undefined) throw new Error(`no edition ${edition}`);
  return { editions: [chosen, ...editions.filter((one) => one !== chosen)], chosen, checks, language };
}

function textOf(topic: string, language: Language = 'id', edition = 'kipp-2025'): string {
  const pages = explain(topic, library(language, edition), asOf).map((one) =>
    explanationPage(one, asOf, language),
  );
  return pages.map((page) => renderPageText(page, { columns: 80, paint: PLAIN })).join('\n');
}

describe('the words', () => {
  test('are there for every check kind', () => {
    expect(Object.keys(checks).filter((kind) => !(kind in KIND_WORDS))).toEqual([]);
  });

  test('are there for every code that needs no rule, and for no other', () => {
    expect(Object.keys(PROBLEM_ENTRIES).sort()).toEqual(looseProblems({ checks }));
  });

  test('stand under one topic each', () => {
    const all = Object.values(RULE_TOPICS).flatMap(({ entries }) => Object.keys(entries));
    expect(new Set(all).size).toBe(all.length);
    expect(all.sort()).toEqual(Object.keys(RULE_ENTRIES).sort());
  });

  test.each(['id', 'en'] as const)('name every report format (%s)', (language) => {
    const said = JSON.stringify(GENERAL_ENTRIES['formats']?.[language]);
    expect(FORMATS.filter((format) => !said.includes(`"${format}"`))).toEqual([]);
  });

  test('have names that mean one thing each', () => {
    const names = Object.entries(GENERAL_ENTRIES).flatMap(([id, { aliases }]) => [id, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('every topic', () => {
  const names = [...new Set(topicNames(library()))];

  test.each(['id', 'en'] as const)('is explained in 80 columns, and as Markdown (%s)', (language) => {
    expect(names.length).toBeGreaterThan(150);
    for (const name of names) {
      const pages = explain(name, library(language), asOf).map((one) => explanationPage(one, asOf, language));
      expect(pages, name).not.toEqual([]);
      for (const page of pages) {
        const text = renderPageText(page, { columns: 80, paint: PLAIN });
        const wide = text
          .split('\n')
          .filter((line) => Array.from(line).length > 80 && !/^\s*https?:\S+$/.test(line));
        expect(wide, name).toEqual([]);
        expect(text + renderPageMarkdown(page), name).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  test('is in the list, rules with their titles', () => {
    const list = renderPageText(topicListPage(library()), { columns: 400, paint: PLAIN });
    const rules = editions.flatMap(({ aturan }) => aturan.map(({ id }) => id));
    for (const name of [...rules, ...editions.map(({ id }) => id), ...looseProblems(library())])
      expect(list).toContain(name);
  });
});

describe('a rule', () => {
  test('is told with why, fix, examples, certainty in each edition, figures and codes', () => {
    const text = textOf('usia/terlalu-muda');
    for (const part of [
      'Mengapa',
      'Perbaikan terkecil',
      'Contoh',
      'Seberapa pasti',
      '254 dari 1.627',
      'hanya diketahui bersama-sama',
    ]) {
      expect(text).toContain(part);
    }
    for (const { nama, aturan } of editions) {
      if (aturan.some(({ id }) => id === 'usia/terlalu-muda')) expect(text).toContain(nama);
    }
  });

  test('begins with the edition that was asked for', () => {
    const first = (edition: string): string | undefined =>
      explain('video/durasi', library('id', edition), asOf).flatMap((one) =>
        one.kind === 'rule' ? [one.chosen] : [],
      )[0];
    expect([first('kipp-2023'), first('kipp-2025')]).toEqual(['kipp-2023', 'kipp-2025']);
  });

  test('is found by the requirement that a report prints, in any case of letters', () => {
    expect(topicsNamed('Isian/Kosong#kebaruan', library())).toEqual([{ kind: 'rule', id: 'isian/kosong' }]);
  });

  test('speaks for a code that only it yields', () => {
    expect(explain('asal/hanya-tautan', library(), asOf).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'problem asal/hanya-tautan',
      'rule isian/asal',
    ]);
  });

  test('says that no figure is known rather than none', () => {
    expect(textOf('video/takarir', 'en')).toContain('No figure was found for this.');
  });
});

describe('a section', () => {
  test('names the rules that look at its answers, and none that look at others only', () => {
    const text = textOf('signifikansi');
    expect(text).toContain('dampak/tidak-terukur');
    expect(text).toContain('klaim/tanpa-bukti');
    expect(text).not.toContain('hukum/tidak-disebut');
    expect(text).not.toContain('target/tanpa-angka-dasar');
    expect(textOf('keberlanjutan')).toContain('hukum/tidak-disebut');
  });
});

describe('a word', () => {
  test('may be a section by its title or one of its fields', () => {
    for (const word of ['signifikansi', 'Sumber Daya', 'adaptabilitas-potensi']) {
      expect(topicsNamed(word, library()).map(({ kind }) => kind)).toContain('section');
    }
  });

  test('may be Indonesian or English', () => {
    for (const word of [
      'kode-keluar',
      'exit-codes',
      'keyakinan',
      'tahap',
      'pengecualian',
      'waivers',
      'gugur',
    ]) {
      expect(topicsNamed(word, library()).map(({ kind }) => kind)).toContain('general');
    }
  });

  test('that means nothing is told what is near', () => {
    expect(explain('usia/terlalu-tua', library(), asOf)).toEqual([]);
    expect(nearestTopic('usia/terlalu-tua', library())).toBe('usia/terlalu-muda');
    expect(nearestTopic('takarir', library())).toBe('video/takarir');
    expect(nearestTopic('xxxxxxxxxxxxxxxxxxxx', library())).toBeUndefined();
  });

  test('may be any code that a finding can have', () => {
    for (const code of Object.keys(problemWords))
      expect(explain(code, library(), asOf), code).not.toEqual([]);
  });
});
