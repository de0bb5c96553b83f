import { parsePartialDate } from '../core/dates.ts';
import { isoFormOf } from '../core/date-forms.ts';
import { isWebAddress } from '../core/files.ts';
import type { Measurement } from '../core/innovation.ts';
import { mostSimilar } from '../core/similar.ts';
import type { FormField, Shape } from './forms.ts';
import type { Value } from './wish.ts';
import { line } from './words.ts';

/** What was typed cannot be used; `allowed` says what could. */
export interface Wrong {
  readonly allowed: string;
  readonly similar?: string;
}

/** A value, what is wrong with it, or nothing where it was left blank. */
export type Typed = { readonly value: Value | undefined } | { readonly wrong: Wrong };

const BLANK: Typed = { value: undefined };

function wrong(allowed: string, similar?: string): Typed {
  return { wrong: { allowed, ...(similar === undefined ? {} : { similar }) } };
}

function day(text: string): Typed {
  const iso = parsePartialDate(text) === undefined ? isoFormOf(text) : text;
  return iso === undefined ? wrong('2023-03-17, 2023-03, 2023') : { value: iso };
}

function choice(text: string, choices: readonly string[]): Typed {
  if (choices.length === 0) return { value: text };
  const found = choices.find((one) => one === text.toLowerCase());
  return found === undefined ? wrong(choices.join(', '), mostSimilar(text, choices)) : { value: found };
}

const MEASUREMENT = /^([\d-]{4,10})\s*[=:]\s*(-?\d+(?:[.,]\d{1,2})?)(?:\s*[@:]\s*([A-Za-z][\w, -]*))?$/;
const MEASUREMENTS = '2018=142, 2022-12=37.5, 2022=38@B-02';

/** `2018=142`, or `2018=142@B-02` with the evidence it rests on. */
function measurement(text: string): Measurement | undefined {
  const [, waktu = '', number = '', sources = ''] = MEASUREMENT.exec(text) ?? [];
  if (parsePartialDate(waktu) === undefined) return undefined;
  const sumber = sources.split(/[\s,]+/).filter((id) => id !== '');
  const nilai = Number(number.replace(',', '.'));
  return sumber.length === 0 ? { waktu, nilai } : { waktu, nilai, sumber };
}

function measurements(text: string): Typed {
  const parts = text.split(/[;\n]+|,\s+(?=\d{4})/).map(line);
  const found = parts.filter((part) => part !== '').map(measurement);
  const known = found.filter((one) => one !== undefined);
  return known.length === found.length ? { value: known } : wrong(MEASUREMENTS);
}

function paragraphs(text: string): Typed {
  return { value: text.normalize('NFC').trim() };
}

const YES = /^(?:ya|y|yes|true)$/i;
const NO = /^(?:tidak|t|no|n|false)$/i;

const READERS: Readonly<Record<Shape, (text: string, choices: readonly string[]) => Typed>> = {
  text: (text) => ({ value: text }),
  date: day,
  year: (text) => (/^(?:19|20)\d\d$/.test(text) ? { value: Number(text) } : wrong('2023')),
  page: (text) => (/^[1-9]\d{0,4}$/.test(text) ? { value: { halaman: Number(text) } } : wrong('1, 2, 3')),
  choice,
  switch: (text) =>
    YES.test(text) ? { value: true } : NO.test(text) ? { value: false } : wrong('ya, tidak'),
  link: (text) => (isWebAddress(text) && !/\s/.test(text) ? { value: text } : wrong('https://…')),
  data: measurements,
  proof: (text) => (YES.test(text) ? { value: true } : NO.test(text) ? { value: false } : { value: text }),
  words: paragraphs,
};

/** Reads what was typed for a field, at a prompt or behind a flag. */
export function readTyped({ shape, choices = [] }: FormField, text: string): Typed {
  const plain = shape === 'words' || shape === 'data' ? text : line(text);
  return plain.trim() === '' ? BLANK : READERS[shape](plain, choices);
}
