import { defineCheck, type CheckInput } from '../core/check.ts';
import { DOSSIER_FILES, inDossier, type Dossier, type Reference } from '../core/dossier.ts';
import { namesLegalDocument } from '../prose/legal-words.ts';
import { folderOf, joinPath } from '../core/paths.ts';
import { answerFile, answerText, isAnswered } from '../core/prose-text.ts';
import { FIELDS_OPTION, type FieldsOption } from '../core/rulebook.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `nama` and `tautan` are those of a legal basis that the dossier has, empty where it has none. */
    'hukum/tidak-disebut': { judul: string; berkas: string; nama: string; tautan: string };
  }
}

type Input = CheckInput<FieldsOption, 'isian'>;

const FOLDER = folderOf(DOSSIER_FILES.legalBases);

function isLegalBasis({ legalBases }: Dossier, { target }: Reference): boolean {
  if (legalBases.some(({ tautan }) => tautan === target)) return true;
  return joinPath('narasi', target)?.startsWith(`${FOLDER}/`) === true;
}

function leadsToOne({ dossier, subject: { field, section } }: Input): boolean {
  const references = dossier.answers.get(field.id)?.references ?? [];
  const text = answerText(dossier, section, field);
  return (
    references.some((reference) => isLegalBasis(dossier, reference)) ||
    dossier.legalBases.some(({ id }) => id !== undefined && text.includes(id)) ||
    namesLegalDocument(text)
  );
}

export const hukumDisebut = defineCheck<FieldsOption, 'isian'>({
  summary: 'An answer on sustainability names the legal document behind it or links to one.',
  over: 'isian',
  options: FIELDS_OPTION,
  problems: { 'hukum/tidak-disebut': 'missing' },
  effort: 2,
  applies: isAnswered,
  *run(input) {
    if (leadsToOne(input)) return;
    const { dossier, subject } = input;
    const berkas = answerFile(subject.field);
    const known = dossier.legalBases.find(
      (entry) => entry.berkas !== undefined || entry.tautan !== undefined,
    );
    const nama = [known?.jenis, known?.nomor].filter((part) => part !== undefined).join(' ');
    const tautan = known?.berkas === undefined ? (known?.tautan ?? '') : `../${FOLDER}/${known.berkas}`;
    yield {
      problem: 'hukum/tidak-disebut',
      args: { judul: subject.field.judul, berkas, nama, tautan },
      at: { file: inDossier(dossier, berkas) },
    };
  },
});
