import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
/** veraPDF's engine with all its profiles, as it comes inside a package that has another purpose. */
const ENGINE = join(ROOT, 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar');
/** What the engine needs and the package leaves out; Debian's libjaxb-java brings it. */
const JAXB = [
  'jaxb-runtime',
  'jaxb-core',
  'jaxb-impl',
  'istack-commons-runtime',
  'txw2',
  'javax.activation',
  'FastInfoset',
  'stax-ex',
].map((name) => `/usr/share/java/${name}.jar`);

/** What the validator says of one file under one profile. */
export interface Judgement {
  readonly file: string;
  readonly profile: string;
  readonly passed: boolean;
  readonly checks: number;
  /** Rules that failed: clause and test, how often, what was expected. */
  readonly failures: readonly string[];
}

function judgements(output: string): readonly Judgement[] {
  const blocks = output.split(/\n(?! )/).filter((block) => block.trim() !== '');
  return blocks.map((block) => {
    const [head = '', ...rest] = block.split('\n');
    const [file = '', profile = '', verdict = '', checks = ''] = head.split('\t');
    return {
      file,
      profile,
      passed: verdict === 'pass',
      checks: Number(checks),
      failures: rest.filter((line) => line !== ''),
    };
  });
}

/** Holds files against PDF/A-3a and PDF/UA-1; throws where the validator could not run or left a file out. */
export function validate(files: readonly string[]): readonly Judgement[] {
  const missing = [ENGINE, ...JAXB].filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`veraPDF cannot run without ${missing.join(', ')}`);
  const main = join(import.meta.dirname, 'Validate.java');
  const words = ['-cp', [ENGINE, ...JAXB].join(delimiter), main, '3a,ua1', ...files];
  const found = judgements(
    execFileSync('java', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  if (found.length !== files.length * 2)
    throw new Error(`veraPDF judged ${found.length} of ${files.length * 2}`);
  return found;
}
