import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Place, Position } from '../core/finding.ts';
import { isMapping } from '../source/prune.ts';
import { wrongChoice } from '../source/shape-findings.ts';
import { readYaml, type YamlSource } from '../source/yaml.ts';
import { RULES_KEY } from '../source/yaml-numbers.ts';
import type { RulebookFile } from './raw.ts';

const FILE = 'instansi.yaml';
const NAME = 'aturan-internal';

function below({ path = [], ...place }: Pick<Place, 'path' | 'on'>): Pick<Place, 'path' | 'on'> {
  return { ...place, path: [RULES_KEY, ...path] };
}

/** These rules refine the edition that a dossier is held against, whichever that is: they cannot choose another. */
function* otherEdition(rules: unknown, edition: string): Generator<Finding> {
  const named = isMapping(rules) ? rules['extends'] : undefined;
  if (named === undefined || named === edition) return;
  yield wrongChoice({ file: FILE, path: ['extends'], value: named }, [edition]);
}

/** The part of the agency's file that holds its rules, as a rulebook that refines the given edition. */
function partOf(whole: YamlSource, edition: string): YamlSource {
  const rules = isMapping(whole.data) ? whole.data[RULES_KEY] : undefined;
  const data = isMapping(rules) ? { id: NAME, versi: '', nama: NAME, ...rules, extends: edition } : rules;
  // What is wrong with the file as YAML is said by the reader of the agency's facts.
  const locate = (place: Pick<Place, 'path' | 'on'>): Position => whole.locate(below(place));
  return { data, problems: [...otherEdition(rules, edition)], readable: whole.readable, locate };
}

/** `aturan_internal` of the agency's file as a rulebook file of its own. */
export function internalRules(root: string, edition: string): RulebookFile {
  const whole = readYaml(readFileSync(join(root, FILE), 'utf8'), FILE, { numbers: true });
  return { id: NAME, file: FILE, yaml: partOf(whole, edition), local: true };
}
