import type { Agency } from '../core/innovation.ts';
import { setInYaml } from '../source/edit.ts';
import { editorSchema } from './editor-schema.ts';
import { filledIn, type PlannedFile } from './skeleton.ts';

/** Where the schemas for editors stand in a dossier repository. */
const SCHEMA_FOLDER = '.inovasi/skema';

/** Schemas of the package that describe no file of a dossier repository. */
const NOT_FOR_EDITORS: ReadonlySet<string> = new Set(['report.schema.json', 'rulebook.schema.json']);

export interface RepositoryPlan {
  /** Files of `templates/repositori`. */
  readonly skeleton: readonly PlannedFile[];
  /** The package's JSON Schemas. */
  readonly schemas: readonly PlannedFile[];
  readonly agency: Pick<Agency, 'nama' | 'nama_singkat' | 'jenis' | 'edisi' | 'zona_waktu'>;
}

/** Every file of a new dossier repository. */
export function planRepository({ skeleton, schemas, agency }: RepositoryPlan): readonly PlannedFile[] {
  const nama = agency.nama ?? '';
  const own = skeleton.map(({ path, text }) => ({
    path,
    text: filledIn(text, { nama }).replace(/ +$/gm, ''),
  }));
  const filled = own.map((file) => {
    if (file.path !== 'instansi.yaml') return file;
    const known = Object.entries(agency).filter(([, value]) => value !== undefined && value !== '');
    return { ...file, text: known.reduce((yaml, [key, value]) => setInYaml(yaml, [key], value), file.text) };
  });
  const copies = schemas
    .filter(({ path }) => path.endsWith('.schema.json') && !NOT_FOR_EDITORS.has(path))
    .map(({ path, text }) => ({ path: `${SCHEMA_FOLDER}/${path}`, text: editorSchema(text) }));
  return [...filled, ...copies].sort((left, right) => (left.path < right.path ? -1 : 1));
}
