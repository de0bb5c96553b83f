import { defineCheck, type CheckInput } from '../core/check.ts';
import { DOSSIER_FILES, inDossier, type Dossier } from '../core/dossier.ts';
import { withinDossier } from '../core/entries.ts';
import { EVIDENCE_KINDS } from '../core/evidence-kinds.ts';
import { comparableAddress } from '../core/files.ts';
import type { Evidence } from '../core/innovation.ts';
import { folderOf, joinPath } from '../core/paths.ts';
import { answerFile, isAnswered } from '../core/prose-text.ts';
import { FIELDS_OPTION, type FieldsOption } from '../core/rulebook.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `ada` are the kinds that are linked, `jenis` those that are asked; `contoh` is evidence that could be linked. */
    'lampiran/jenis-lain': { judul: string; berkas: string; ada: string[]; jenis: string[]; contoh: string };
  }
}

interface Options extends FieldsOption {
  /** Kinds of evidence of which the answer needs one. */
  readonly jenis: readonly string[];
}

/** The evidence that an answer links to, each entry once. */
function linkedEvidence(dossier: Dossier, fieldId: string): readonly Evidence[] {
  const narrative = dossier.answers.get(fieldId);
  if (narrative === undefined) return [];
  const folder = folderOf(withinDossier(dossier, narrative.file));
  const targets = narrative.references.map(({ target }) => target);
  const paths = new Set(targets.map((target) => joinPath(folder, target.normalize('NFC'))));
  const addresses = new Set(targets.map(comparableAddress));
  return dossier.evidence.filter(
    ({ berkas, tautan }) =>
      (berkas !== undefined &&
        paths.has(joinPath(folderOf(DOSSIER_FILES.evidence), berkas.trim().normalize('NFC')))) ||
      (tautan !== undefined && addresses.has(comparableAddress(tautan))),
  );
}

function* otherKinds({ dossier, subject, options }: CheckInput<Options, 'isian'>) {
  const linked = linkedEvidence(dossier, subject.field.id);
  const kinds = linked.map(({ jenis }) => jenis);
  // Without any link another rule speaks; of what kind an entry is may not have been said yet.
  if (kinds.length === 0 || kinds.some((kind) => kind === undefined || options.jenis.includes(kind))) return;
  const berkas = answerFile(subject.field);
  const fitting = dossier.evidence.find(({ jenis = '' }) => options.jenis.includes(jenis));
  const args = {
    judul: subject.field.judul,
    berkas,
    ada: [...new Set(kinds.flatMap((kind) => kind ?? []))],
    jenis: [...options.jenis],
    contoh: fitting?.id ?? '',
  };
  yield { problem: 'lampiran/jenis-lain', args, at: { file: inDossier(dossier, berkas) } } as const;
}

export const lampiranJenis = defineCheck<Options, 'isian'>({
  summary: 'An answer that is to be proven by a certain kind of evidence links to one of that kind.',
  over: 'isian',
  options: {
    ...FIELDS_OPTION,
    jenis: {
      schema: { type: 'array', items: { type: 'string', enum: EVIDENCE_KINDS }, minItems: 1 },
      stricter: 'subset',
    },
  },
  problems: { 'lampiran/jenis-lain': 'missing' },
  effort: 3,
  applies: isAnswered,
  run: otherKinds,
});
