import type { Choice, LetterDemand, Rulebook, Section } from '../core/rulebook.ts';
import { FACT_KEYS, factLabel } from '../messages/rules/labels.ts';
import { formatSize } from '../messages/numbers.ts';
import { formatValue } from '../messages/values.ts';
import type {
  DocumentView,
  EditionView,
  FactView,
  GroupView,
  SectionView,
  SourceView,
} from './edition-view.ts';
import { openQuestions } from './open.ts';
import { inGroup, ruleView, standings, type EditionQuery } from './rule-view.ts';
import { statusOf } from './status.ts';
import { factOf, showFact, showTerms, type EditionValue } from './values.ts';
import { viewOf } from './view.ts';

function isChoices(value: unknown): value is readonly Choice[] {
  return (
    Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'nama' in one)
  );
}

function factViews(query: EditionQuery): readonly FactView[] {
  return FACT_KEYS.flatMap((key) => {
    const value = factOf(query.rulebook, key);
    if (value === undefined) return [];
    const choices = value.nilai.flatMap(({ isi }) => (isChoices(isi) ? isi : []));
    const unique = [...new Map(choices.map((choice) => [choice.id, choice])).values()];
    return {
      key,
      label: factLabel(key, query.language),
      value: viewOf(value, query, showFact(key, query)),
      ...(unique.length === 0 ? {} : { choices: unique }),
    };
  });
}

function groupViews(query: EditionQuery): readonly GroupView[] {
  const { rulebook, language, group } = query;
  const count = (isi: number): string => formatValue(isi, language);
  const choices = rulebook.kelompok.nilai.flatMap(({ isi }) => isi);
  const unique = [...new Map(choices.map((choice) => [choice.id, choice])).values()];
  return unique
    .filter(({ id }) => group === undefined || id === group)
    .map(({ id, nama }) => {
      const terms = rulebook.syarat_kelompok.find(({ kelompok }) => kelompok === id)?.syarat;
      const limit = rulebook.batas_kelompok.find(({ kelompok }) => kelompok === id)?.batas;
      return {
        id,
        name: nama,
        ...(terms === undefined ? {} : { entry: viewOf(terms, query, showTerms) }),
        ...(limit === undefined ? {} : { cap: viewOf(limit, query, count) }),
      };
    });
}

/** A section of the form in words. */
export function sectionView(section: Section, query: EditionQuery): SectionView {
  const { language } = query;
  const show = (isi: unknown): string => formatValue(isi, language);
  return {
    id: section.id,
    title: section.judul,
    ...(section.kelompok === undefined ? {} : { groups: section.kelompok }),
    weight: viewOf(section.bobot, query, (percent) => `${show(percent)}%`),
    attachment: viewOf(section.lampiran, query, show),
    fields: section.isian.map(({ id, judul, tanya, pokok, kata }) => ({
      id,
      title: judul,
      question: tanya,
      points: pokok,
      words: viewOf(kata, query, (count) => formatValue(count, language, 'kata')),
    })),
  };
}

function documentView(letter: LetterDemand, query: EditionQuery): DocumentView {
  const { language } = query;
  const { id, judul, kelompok, wajib, format, ukuran } = letter;
  return {
    id,
    title: judul,
    ...(kelompok === undefined ? {} : { groups: kelompok }),
    demanded: viewOf(wajib, query, (isi) => formatValue(isi, language)),
    format: viewOf(format, query, (formats) => formats.join(', ').toUpperCase()),
    size: viewOf(ukuran, query, (bytes) => formatSize(bytes, language)),
  };
}

/** Who is cited by an edition. */
export function sourceViews({ sumber }: Rulebook): readonly SourceView[] {
  return [...sumber.values()].map(({ id, judul, url, tanggal, jenis, menyalin }) => ({
    id,
    title: judul,
    ...(url === undefined ? {} : { url }),
    ...(tanggal === undefined ? {} : { date: tanggal }),
    kind: jenis,
    ...(menyalin === undefined ? {} : { copies: menyalin }),
  }));
}

function concernsGroup(group: string | undefined): (value: EditionValue) => boolean {
  return ({ section, rule }) =>
    (section === undefined || inGroup(section, group)) && (rule === undefined || inGroup(rule, group));
}

/** An edition as data for reading. */
export function viewEdition(query: EditionQuery): EditionView {
  const { rulebook, asOf, group } = query;
  const standing = standings(query);
  return {
    id: rulebook.id,
    name: rulebook.nama,
    competition: rulebook.kompetisi,
    year: rulebook.tahun,
    rulebookVersion: rulebook.versi,
    ...(rulebook.extends === undefined ? {} : { extends: rulebook.extends }),
    ...(rulebook.bentuk_dipinjam === undefined ? {} : { borrowedForm: rulebook.bentuk_dipinjam }),
    status: statusOf(rulebook, asOf),
    problems: rulebook.problems.length,
    group: group ?? null,
    facts: factViews(query),
    groups: groupViews(query),
    sections: rulebook.bagian.filter((one) => inGroup(one, group)).map((one) => sectionView(one, query)),
    documents: rulebook.surat
      .filter((one) => inGroup(one, group))
      .map((letter) => documentView(letter, query)),
    rules: rulebook.aturan
      .filter((rule) => inGroup(rule, group))
      .map((rule) => ruleView(rule, query, standing.get(rule.id) ?? [])),
    stages: rulebook.tahap,
    outcomes: rulebook.hasil.map(({ nama, jumlah }) => ({
      name: nama,
      count: viewOf(jumlah, query, (isi) => formatValue(isi, query.language)),
    })),
    open: openQuestions(query, concernsGroup(group)),
    sources: sourceViews(rulebook),
  };
}
