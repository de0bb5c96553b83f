import { DOSSIER_FILES } from '../core/dossier.ts';
import { plainText } from '../core/prose-text.ts';
import { countWords } from '../core/words.ts';
import type { Change, ChangeKind } from '../messages/commands/save.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { parseMarkdown } from '../source/markdown.ts';
import { readYaml } from '../source/yaml.ts';

/** A file of a dossier before and after, by its path in the dossier; binary files have no text. */
export interface FileChange {
  readonly path: string;
  readonly how: ChangeKind;
  readonly before?: string;
  readonly after?: string;
}

const LISTS: Readonly<Record<string, string>> = {
  [DOSSIER_FILES.evidence]: 'bukti',
  [DOSSIER_FILES.legalBases]: 'dasar-hukum',
  [DOSSIER_FILES.letters]: 'surat',
  [DOSSIER_FILES.history]: 'riwayat',
};

type Keyed = ReadonlyMap<string, string>;

function difference(before: Keyed, after: Keyed): readonly (readonly [string, ChangeKind])[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name): (readonly [string, ChangeKind])[] => {
    if (before.get(name) === after.get(name)) return [];
    if (!before.has(name)) return [[name, 'added']];
    return [[name, after.has(name) ? 'changed' : 'removed']];
  });
}

function dataOf({ path }: FileChange, text: string | undefined): unknown {
  return text === undefined ? undefined : readYaml(text, path).data;
}

/** Entries of a list by id, earlier entries by their edition; one without either by its place. */
function entries(data: unknown): Keyed {
  const list: readonly unknown[] = Array.isArray(data) ? data : [];
  return new Map(
    list.map((entry, index) => {
      const { id, edisi } = (entry ?? {}) as { readonly id?: unknown; readonly edisi?: unknown };
      const name = [id, edisi].find((known) => typeof known === 'string');
      return [typeof name === 'string' ? name : `${index + 1}`, JSON.stringify(entry)];
    }),
  );
}

function listChanges(list: string, before: unknown, after: unknown): readonly Change[] {
  return difference(entries(before), entries(after)).map(([id, how]) => ({ kind: 'entry', list, id, how }));
}

function keysOf(data: unknown): Keyed {
  const pairs = Object.entries((data ?? {}) as Record<string, unknown>);
  return new Map(
    pairs
      .filter(([key, value]) => key !== 'indikator' && value !== undefined)
      .map(([key, value]) => [key, JSON.stringify(value)]),
  );
}

function indicatorsOf(data: unknown): unknown {
  return (data as { indikator?: unknown } | undefined)?.indikator;
}

function innovationChanges(before: unknown, after: unknown): readonly Change[] {
  return [
    ...difference(keysOf(before), keysOf(after)).map(([key, how]): Change => ({ kind: 'key', key, how })),
    ...listChanges('indikator', indicatorsOf(before), indicatorsOf(after)),
  ];
}

/** Words of an answer; the first heading is the skeleton's. */
function wordsIn(text: string | undefined): number {
  const { blocks } = parseMarkdown(text ?? '');
  const [first, ...rest] = blocks;
  const answer = first?.kind === 'heading' && first.level === 1 ? rest : blocks;
  return countWords(plainText(answer, { skipHeadings: new Set() }));
}

function narrativeChange(file: FileChange, field: string): Change {
  if (file.how === 'removed') return { kind: 'narrative-gone', field };
  const [before, after] = [wordsIn(file.before), wordsIn(file.after)];
  return before === after ? { kind: 'text', field } : { kind: 'words', field, before, after };
}

function testimonialChange(file: FileChange, name: string): Change {
  const text = file.after ?? file.before ?? '';
  const head = readYaml(splitFrontMatter(text).yaml ?? '', file.path).data as { id?: unknown } | undefined;
  const id = typeof head?.id === 'string' ? head.id : name;
  return { kind: 'entry', list: 'testimoni', id, how: file.how };
}

function changesOf(file: FileChange): readonly Change[] {
  const [, folder, name] = /^(?:([^/]+)\/)?([^/]+?)(?:\.md)?$/.exec(file.path) ?? [];
  const markdown = file.path.endsWith('.md');
  if (markdown && folder === 'narasi' && name !== undefined) return [narrativeChange(file, name)];
  if (markdown && folder === 'testimoni' && name !== undefined) return [testimonialChange(file, name)];
  const [before, after] = [dataOf(file, file.before), dataOf(file, file.after)];
  const list = LISTS[file.path];
  if (list !== undefined) return listChanges(list, before, after);
  if (file.path === DOSSIER_FILES.innovation) return innovationChanges(before, after);
  return [{ kind: 'file', path: file.path, how: file.how }];
}

const ORDER: readonly Change['kind'][] = [
  'whole-new',
  'words',
  'narrative-gone',
  'text',
  'key',
  'entry',
  'file',
];

/** What changed in a dossier, in the order people care about: answers first, single files last. */
export function dossierChanges(files: readonly FileChange[]): readonly Change[] {
  const main = files.find((file) => file.path === DOSSIER_FILES.innovation);
  const fresh: readonly Change[] = main?.how === 'added' ? [{ kind: 'whole-new' }] : [];
  const found = files.flatMap((file) => {
    if (fresh.length > 0 && file === main) return [];
    const changes = changesOf(file);
    // A comment or the order of keys: the file differs, what it says does not.
    return changes.length > 0 ? changes : [{ kind: 'file' as const, path: file.path, how: file.how }];
  });
  const worth = fresh.length > 0 ? found.filter((change) => change.kind === 'words') : found;
  return [...fresh, ...worth].sort((left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind));
}
