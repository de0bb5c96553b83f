import type { Dossier, Workspace } from '../core/dossier.ts';
import { InovasiError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import { ROOT_FILE } from '../dossier/workspace.ts';
import { endsReading } from '../engine/broken.ts';
import { wordingOf } from '../messages/problems/index.ts';

/** Throws `instansi-rusak`, with the place and what to do, while the agency's own file cannot be read. */
export function requireAgency(workspace: Workspace, language: Language): void {
  const broken = workspace.problems.find((finding) => finding.at.file === ROOT_FILE && endsReading(finding));
  if (broken === undefined) return;
  const { line, column } = workspace.locate(broken.at);
  const { message, fix = '' } = wordingOf(broken, language);
  throw new InovasiError('instansi-rusak', { place: `${ROOT_FILE}:${line}:${column}`, message, fix });
}

/** Throws `dosir-rusak` while `inovasi.yaml` cannot be read: nothing is made of what is not understood. */
export function requireReadable(dossier: Dossier, language: Language): void {
  const file = `${dossier.path}/inovasi.yaml`;
  const broken = dossier.problems.find(
    (finding) =>
      finding.at.file === file && endsReading(finding) && finding.problem !== 'berkas/wajib-tidak-ada',
  );
  if (broken === undefined) return;
  const { line, column } = dossier.locate(broken.at);
  const { message, fix = '' } = wordingOf(broken, language);
  throw new InovasiError('dosir-rusak', { place: `${file}:${line}:${column}`, message, fix });
}
