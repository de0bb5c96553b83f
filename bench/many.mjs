// Makes a dossier repository of many complete dossiers: eight sections, and ten pieces of evidence of 50 kB.
import {
  cpSync,
  mkdirSync,
  openSync,
  closeSync,
  ftruncateSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const example = join(import.meta.dirname, '../examples/kabupaten-contoh');
const TEXT = /\.(?:md|ya?ml|csv)$/;
const EVIDENCE_BYTES = 50_000;

/** The example's files, read once: texts with their content, all others with their path only. */
function filesOf(folder, path = '') {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const file = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) return filesOf(folder, file);
    return [TEXT.test(file) ? { file, text: readFileSync(join(folder, file), 'utf8') } : { file }];
  });
}

/** A file of a size that takes no room and no time to write: nobody looks inside. */
function sparse(path, bytes) {
  const file = openSync(path, 'w');
  ftruncateSync(file, bytes);
  closeSync(file);
}

/** Makes the repository in an empty folder; each dossier has a title of its own. */
export function makeDossiers(target, count) {
  mkdirSync(join(target, 'inovasi'), { recursive: true });
  cpSync(join(example, 'instansi.yaml'), join(target, 'instansi.yaml'));
  const files = filesOf(join(example, 'inovasi/antar-obat'));
  const folders = [...new Set(files.map(({ file }) => file.split('/').slice(0, -1).join('/')))];
  for (let index = 0; index < count; index += 1) {
    const number = String(index).padStart(4, '0');
    const dossier = join(target, 'inovasi', `dosir-${number}`);
    for (const folder of folders) mkdirSync(join(dossier, folder), { recursive: true });
    for (const { file, text } of files) {
      if (text === undefined) sparse(join(dossier, file), EVIDENCE_BYTES);
      else writeFileSync(join(dossier, file), text.replace(/^(judul: "?)/m, `$1Ke-${number} `));
    }
  }
}

if (process.argv[1] === import.meta.filename) makeDossiers(process.argv[2], Number(process.argv[3] ?? 1000));
