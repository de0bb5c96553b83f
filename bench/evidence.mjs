// Makes a dossier with many files of evidence, each of other bytes: PDFs and pictures of the complete example.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const example = join(import.meta.dirname, '../examples/kabupaten-contoh');

/** Makes the repository in an empty folder. What stands behind the end of a PDF or PNG changes nothing but its hash. */
export function makeEvidence(target, count) {
  mkdirSync(target, { recursive: true });
  cpSync(example, target, { recursive: true });
  const folder = join(target, 'inovasi/antar-obat/bukti');
  const models = readdirSync(folder)
    .filter((name) => /\.(?:pdf|png)$/.test(name))
    .map((name) => ({ ending: extname(name), bytes: readFileSync(join(folder, name)) }));
  for (let index = 0; index < count; index += 1) {
    const { ending, bytes } = models[index % models.length];
    const number = String(index).padStart(4, '0');
    const own = Buffer.from(`\n% ${number}\n`);
    writeFileSync(join(folder, `tambahan-${number}${ending}`), Buffer.concat([bytes, own]));
  }
}

if (process.argv[1] === import.meta.filename) makeEvidence(process.argv[2], Number(process.argv[3] ?? 1000));
