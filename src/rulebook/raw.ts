import type { Check } from '../core/check.ts';
import type { Finding, PathStep } from '../core/finding.ts';
import { isMapping, type Mapping } from '../source/prune.ts';
import type { YamlSource } from '../source/yaml.ts';

/** The table of check kinds by name. */
export type Checks = Readonly<Record<string, Check>>;

/** One rulebook file, parsed but not judged. */
export interface RulebookFile {
  /** The name it is asked for by: its folder under `templates/`, or its file name under `paket-aturan/`. */
  readonly id: string;
  /** Path as printed, with forward slashes. */
  readonly file: string;
  readonly yaml: YamlSource;
  /** Whether the agency wrote it: then it may tighten what it extends, never loosen it. */
  readonly local?: true;
}

/** A finding before it knows its file: the walker that yields it knows only the path. */
export type Spot = readonly PathStep[];

/** The mappings of a list with their index; nothing where there is no list. */
export function entriesOf(value: unknown): readonly (readonly [number, Mapping])[] {
  if (!Array.isArray(value)) return [];
  return [...value.entries()].filter((entry): entry is [number, Mapping] => isMapping(entry[1]));
}

/** The texts of a list with their index. */
export function textsOf(value: unknown): readonly (readonly [number, string])[] {
  if (!Array.isArray(value)) return [];
  return [...value.entries()].filter((entry): entry is [number, string] => typeof entry[1] === 'string');
}

export function textAt(mapping: Mapping, key: string): string | undefined {
  const value = mapping[key];
  return typeof value === 'string' ? value : undefined;
}

/** Adds line and column to findings about a file, so that they can travel without the file. */
export function placed(findings: Iterable<Finding>, yaml: YamlSource): Finding[] {
  return [...findings].map((finding) => {
    const { at } = finding;
    return at.line === undefined ? { ...finding, at: { ...at, ...yaml.locate(at) } } : finding;
  });
}
