import type { PageSource, PageText, Span, Tone } from '../../core/page.ts';
import type { Bilingual, Language } from '../../core/language.ts';
import type { Certainty } from '../../core/sourced.ts';
import { editionLabel } from '../../messages/editions.ts';
import { certaintyMeanings, certaintyWords } from '../../messages/rules/labels.ts';
import { pageWords } from '../../messages/rules/pages.ts';
import type { SourceView } from '../edition-view.ts';
import type { StatedValue, ValueView } from '../view.ts';

/** Numbers sources in the order in which a page cites them, and remembers the certainties that it names. */
export interface Citer {
  readonly language: Language;
  /** The edition that values are borrowed from where the page has said so already. */
  readonly parent?: string;
  /** ` [1, 3]`, or nothing where nobody is cited. */
  readonly cite: (ids: readonly string[]) => string;
  /** A word for how sure we are. */
  readonly sure: (certainty: Certainty) => Span;
  /** Everyone who was cited, by number. */
  readonly cited: () => readonly PageSource[];
  /** What the words for certainty mean, for those that were used. */
  readonly meanings: () => readonly PageText[];
}

const TONES: Readonly<Record<Certainty, Tone>> = {
  kontrak: 'good',
  instansi: 'good',
  dikonfirmasi: 'good',
  resmi: 'good',
  dikuatkan: 'good',
  tunggal: 'warning',
  bertentangan: 'bad',
  dipinjam: 'quiet',
  'tidak-ditemukan': 'warning',
};

const SOURCE_KINDS: Bilingual<Readonly<Record<string, string>>> = {
  id: { resmi: 'resmi', berita: 'berita', sekunder: 'sekunder' },
  en: { resmi: 'official', berita: 'press', sekunder: 'secondary' },
};

function sourceText({ id, title, kind }: SourceView, language: Language): string {
  return `${title} (${id}; ${SOURCE_KINDS[language][kind] ?? kind})`;
}

/** A citer over the sources of one edition or several; a source that two editions share has one number. */
export function makeCiter(sources: readonly SourceView[], language: Language, parent?: string): Citer {
  const known = new Map(sources.map((source) => [source.id, source]));
  const numbers = new Map<string, number>();
  const used = new Set<Certainty>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return {
    language,
    ...(parent === undefined ? {} : { parent }),
    cite: (ids) => {
      const unique = [...new Set(ids)].map(numberOf).toSorted((left, right) => left - right);
      return unique.length === 0 ? '' : ` [${unique.join(',\u00A0')}]`;
    },
    sure: (certainty) => {
      used.add(certainty);
      return { text: certaintyWords[language][certainty], tone: TONES[certainty] };
    },
    cited: () =>
      [...numbers].map(([id, number]): PageSource => {
        const source = known.get(id);
        if (source === undefined) return { number, text: id };
        const { url } = source;
        return { number, text: sourceText(source, language), ...(url === undefined ? {} : { url }) };
      }),
    meanings: () =>
      (Object.keys(TONES) as Certainty[])
        .filter((certainty) => used.has(certainty))
        .map((certainty) => [
          { text: certaintyWords[language][certainty], tone: TONES[certainty] },
          `: ${certaintyMeanings[language][certainty]}`,
        ]),
  };
}

function joined(values: readonly StatedValue[], citer: Citer): string {
  const { or } = pageWords[citer.language];
  return values.map(({ text, sources }) => text + citer.cite(sources)).join(` ${or} `);
}

function nearText({ neighbours }: ValueView, citer: Citer): string {
  if (neighbours.length === 0) return '';
  const all = neighbours.map(
    ({ edition, text, sources }) => `${editionLabel(edition)}: ${text}${citer.cite(sources)}`,
  );
  return ` (${all.join('; ')})`;
}

/** A value followed by how sure we are and by who says so. */
export function valueText(view: ValueView, citer: Citer): readonly (string | Span)[] {
  const { values, certainty, borrowedFrom } = view;
  const sure = citer.sure(certainty);
  if (values.length === 0) return [sure, nearText(view, citer)];
  const isSaid = borrowedFrom === undefined || borrowedFrom === citer.parent;
  const from = isSaid ? '' : ` ${pageWords[citer.language].from(editionLabel(borrowedFrom))}`;
  const [only] = values;
  if (values.length === 1 && only !== undefined) {
    return [`${only.text} (`, { ...sure, text: sure.text + from }, `)${citer.cite(only.sources)}`];
  }
  return [`${joined(values, citer)} (`, { ...sure, text: sure.text + from }, ')'];
}

/** Lines of a text under each other. */
export function stackedText(lines: readonly PageText[]): PageText {
  return lines.flatMap((line, index) => {
    const spans = typeof line === 'string' ? [line] : line;
    return index === 0 ? spans : ['\n', ...spans];
  });
}
