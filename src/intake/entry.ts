import type { Form } from './forms.ts';
import type { Value, Wish } from './wish.ts';

/** An entry as it goes into YAML. */
export type Entry = Readonly<Record<string, unknown>>;

/** What stands behind a key that was asked for and not answered: a blank that `check` names. */
const BLANK = null;

/** Keys that say something of the file itself, in the order of the schemas. */
export interface FileKeys {
  readonly berkas: string;
  readonly sha256: string;
  readonly nama_asli: string;
}

/** Keys that stand behind those of the file. */
const LAST: ReadonlySet<string> = new Set([
  'tautan',
  'penerbit',
  'tempat',
  'teks',
  'memuat_inovasi',
  'keterangan',
  'publik',
]);

/** Of an entry with these, a file is not asked for. */
function isLink(wish: Wish): boolean {
  return wish.values['tautan'] !== undefined;
}

/** A blank stands only where somebody was to be asked; what nobody asks for is left out. */
function valueOf(form: Form, wish: Wish, key: string): Value | null | undefined {
  const decided = wish.values[key];
  if (decided !== undefined) return decided.value;
  return form.fields.some((field) => field.key === key && field.asked) ? BLANK : undefined;
}

function pick(form: Form, wish: Wish, keys: readonly string[]): Entry {
  const values = keys.map((key) => [key, valueOf(form, wish, key)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** An entry of a list of files: what it is, its file, and what else is said of it. */
export function fileEntry(form: Form, wish: Wish, id: string, file: FileKeys | undefined): Entry {
  const keys = form.fields.map(({ key }) => key);
  const missing = isLink(wish) ? {} : { berkas: BLANK };
  return {
    id,
    ...pick(
      form,
      wish,
      keys.filter((key) => !LAST.has(key)),
    ),
    ...(file ?? missing),
    ...pick(
      form,
      wish,
      keys.filter((key) => LAST.has(key)),
    ),
  };
}

/** The measurements of an indicator, each with what it rests on. */
function withSources(data: unknown, sources: readonly string[]): unknown {
  if (!Array.isArray(data) || sources.length === 0) return data;
  return data.map((one: object) => ('sumber' in one ? one : { ...one, sumber: sources }));
}

/** An entry of a list in `inovasi.yaml` or of notes; `proofs` are the ids of what proves it. */
export function plainEntry(form: Form, wish: Wish, id: string | undefined, proofs: readonly string[]): Entry {
  const keys = form.fields.map(({ key }) => key).filter((key) => key !== 'bukti');
  const entry = pick(form, wish, keys);
  const named = id === undefined ? entry : { id, ...entry };
  const data = named['data'];
  if ('data' in named) return { ...named, data: withSources(data, proofs) };
  if (wish.kind === 'award') return named;
  return { ...named, bukti: proofs[0] ?? BLANK };
}
