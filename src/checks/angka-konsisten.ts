import { answerLanguage } from '../prose/answer-language.ts';
import { defineCheck, type CheckInput } from '../core/check.ts';
import {
  agree,
  haveDifferentSources,
  isSameThing,
  statementsOf,
  type Statement,
} from '../prose/comparing.ts';
import { inDossier } from '../core/dossier.ts';
import type { Finding } from '../core/finding.ts';
import { contradicted, seriesOf } from '../prose/measured.ts';
import { answerFile } from '../core/prose-text.ts';
import { formOf, type Field } from '../core/rulebook.ts';
import { statedIn } from '../prose/stated.ts';
import { tokensOf } from '../core/tokens.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'angka/berbeda-isian': {
      angka: string;
      lain: string;
      waktu: string;
      judul: string;
      judulLain: string;
      berkasLain: string;
      baris: number;
    };
    /** `nilai` is in the unit that the indicator itself has. */
    'angka/berbeda-indikator': {
      angka: string;
      indikator: string;
      nilai: number;
      satuan: string;
      waktu: string;
      judul: string;
    };
  }
}

type Input = CheckInput<object, 'dosir'>;

interface Place {
  readonly field: Field;
  readonly sentences: readonly (readonly Statement[])[];
}

/** Words that name the innovation and its owner, which every sentence may use or leave out. */
function ownNames({ dossier, agency }: Input): ReadonlySet<string> {
  const { judul, nama_singkat, upp } = dossier.innovation;
  return new Set(
    [judul, nama_singkat, upp, agency.nama, agency.nama_singkat].flatMap((name) => tokensOf(name ?? '')),
  );
}

function placesOf(input: Input): readonly Place[] {
  const { dossier, rulebook } = input;
  const language = answerLanguage(rulebook);
  const own = ownNames(input);
  return formOf(rulebook, dossier.innovation.kelompok)
    .flatMap(({ isian }) => isian)
    .map((field) => {
      const stated = statedIn(dossier.answers.get(field.id)?.blocks ?? [], language);
      return { field, sentences: stated.map((one) => statementsOf(one, own, language)) };
    });
}

interface Said {
  readonly statement: Statement;
  readonly field: Field;
}

/** More figures of one unit and one time than this are a table; comparing each with each would take long. */
const MOST_COMPARED = 30;

/** Two figures about the same thing that cannot both be right, in different answers; the later one is named. */
function* betweenAnswers(input: Input, places: readonly Place[]): Generator<Finding> {
  const groups = new Map<string, Said[]>();
  for (const { field, sentences } of places) {
    const told = new Set<number>();
    for (const statement of sentences.flat()) {
      const key = `${statement.figure.unit}|${statement.time}`;
      const group = groups.get(key) ?? [];
      const rival = group.find(
        (said) =>
          said.field !== field &&
          !agree(said.statement.figure, statement.figure) &&
          isSameThing(said.statement, statement) &&
          !haveDifferentSources(said.statement, statement),
      );
      if (group.length < MOST_COMPARED) group.push({ statement, field });
      groups.set(key, group);
      if (rival === undefined || told.has(statement.figure.value)) continue;
      told.add(statement.figure.value);
      yield conflict(input, { statement, field }, rival);
    }
  }
}

function conflict({ dossier }: Input, { statement, field }: Said, rival: Said): Finding {
  return {
    problem: 'angka/berbeda-isian',
    args: {
      angka: statement.figure.text,
      lain: rival.statement.figure.text,
      waktu: statement.time,
      judul: field.judul,
      judulLain: rival.field.judul,
      berkasLain: answerFile(rival.field),
      baris: rival.statement.stated.line,
    },
    at: { file: inDossier(dossier, answerFile(field)), line: statement.stated.line },
  };
}

/** Figures that an indicator measured for the time they name, and measured otherwise. */
function* againstIndicators({ dossier }: Input, places: readonly Place[]): Generator<Finding> {
  const series = seriesOf(dossier.innovation.indikator ?? []);
  if (series.length === 0) return;
  for (const { field, sentences } of places) {
    for (const statements of sentences) {
      const found = contradicted(statements, series);
      if (found === undefined) continue;
      const { name, factor, satuan } = found.series;
      yield {
        problem: 'angka/berbeda-indikator',
        args: {
          angka: found.statement.figure.text,
          indikator: name,
          nilai: found.value / factor,
          satuan,
          waktu: found.statement.time,
          judul: field.judul,
        },
        at: { file: inDossier(dossier, answerFile(field)), line: found.statement.stated.line },
      };
    }
  }
}

export const angkaKonsisten = defineCheck<object, 'dosir'>({
  summary: 'The same figure is stated the same way in every answer and as the indicators have it.',
  over: 'dosir',
  options: {},
  problems: { 'angka/berbeda-isian': 'wrong', 'angka/berbeda-indikator': 'wrong' },
  effort: 2,
  applies: ({ dossier }) => dossier.answers.size > 0,
  *run(input) {
    const places = placesOf(input);
    yield* betweenAnswers(input, places);
    yield* againstIndicators(input, places);
  },
});
