import { entriesOf } from '../../core/entries.ts';
import { InovasiError } from '../../core/errors.ts';
import { fieldsOf, type Interview } from '../../intake/interview.ts';
import type { FormField, IntakeKind } from '../../intake/forms.ts';
import { readTyped } from '../../intake/values.ts';
import type { Decided } from '../../intake/wish.ts';
import type { Place } from './place.ts';

/** A flag as the command line gives it. */
export type Flag = string | boolean | readonly string[];

/** What flags say, by YAML key. */
export interface Given {
  readonly values: Readonly<Record<string, Decided>>;
  /** Keys that a flag left blank on purpose: nobody is asked for them. */
  readonly blank: ReadonlySet<string>;
}

/** The choices that hang on the edition. */
export function choicesIn({ letters }: Place): Interview['choices'] {
  return { jenis: letters.map(({ id }) => id) };
}

function textOf(flag: Flag): string {
  if (typeof flag === 'boolean') return flag ? 'ya' : 'tidak';
  return typeof flag === 'string' ? flag : flag.join('; ');
}

function decided(field: FormField, flag: Flag): Decided | undefined {
  const text = textOf(flag);
  const read = readTyped(field, text);
  if ('wrong' in read)
    throw new InovasiError('nilai-salah', { flag: field.flag, value: text, ...read.wrong });
  return read.value === undefined ? undefined : { value: read.value, origin: { by: 'flag' } };
}

/** Reads the flags of a kind of thing; the first that cannot be used is an `InovasiError` with what could be. */
export function givenBy(kind: IntakeKind, flags: Readonly<Record<string, Flag>>, place: Place): Given {
  const values: Record<string, Decided> = {};
  const blank = new Set<string>();
  for (const field of fieldsOf(kind, choicesIn(place))) {
    const flag = flags[field.flag];
    if (flag === undefined) continue;
    const found = decided(field, flag);
    if (found === undefined) blank.add(field.key);
    else values[field.key] = found;
  }
  return { values, blank };
}

/** Ids of entries that can prove something. */
export function idsIn({ dossier }: Place): readonly string[] {
  return [...entriesOf(dossier)]
    .filter(({ list }) => list === 'bukti' || list === 'dasar-hukum' || list === 'surat')
    .flatMap(({ id }) => id ?? []);
}
