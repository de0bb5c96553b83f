import { defineCheck, type CheckInput } from '../core/check.ts';
import { DOSSIER_FILES, inDossier, type Dossier, type Reference } from '../core/dossier.ts';
import { isBlank } from '../core/keys.ts';
import { citesNumber } from '../core/legal-bases.ts';
import { legalKind } from '../core/legal-kinds.ts';
import { folderOf, joinPath } from '../core/paths.ts';
import { isTold } from '../core/placeholders.ts';
import { answerFile, answerText, isAnswered } from '../core/prose-text.ts';
import { FIELDS_OPTION, type FieldsOption } from '../core/rulebook.ts';
import { lineOf, tokensOf } from '../core/tokens.ts';
import { kindsNamedIn, namesLegalDocument } from '../prose/legal-words.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `nama` and `tautan` are those of a legal basis that the dossier has, empty where it has none. */
    'hukum/tidak-disebut': { judul: string; berkas: string; nama: string; tautan: string };
    /** A document is named or linked, but it is none of the list; `nama` is one that is. */
    'hukum/bukan-entri': { judul: string; berkas: string; nama: string; tautan: string };
  }
}

type Problem = 'hukum/tidak-disebut' | 'hukum/bukan-entri';
type Input = CheckInput<FieldsOption, 'isian'>;

const FOLDER = folderOf(DOSSIER_FILES.legalBases);

function isInFolder({ target }: Reference): boolean {
  return joinPath('narasi', target)?.startsWith(`${FOLDER}/`) === true;
}

/** Whether a link leads to an entry of the list: to its file or its address. */
function isEntry({ legalBases }: Dossier, { target }: Reference): boolean {
  const path = joinPath('narasi', target);
  return legalBases.some(
    ({ berkas, tautan }) =>
      (tautan !== undefined && tautan.trim() === target) ||
      (isTold(berkas) && path !== undefined && joinPath(FOLDER, berkas.trim()) === path),
  );
}

/** Whether an answer cites one of the entries, by its id or its number. */
function citesEntry({ legalBases }: Dossier, text: string): boolean {
  const line = lineOf(tokensOf(text));
  return legalBases.some(
    (entry) => (isTold(entry.id) && line.includes(lineOf(tokensOf(entry.id)))) || citesNumber(entry, line),
  );
}

/** Whether a document that an answer speaks of without its number may be one of the entries. */
function mayMeanEntry({ legalBases }: Dossier, text: string): boolean {
  const named = kindsNamedIn(text);
  return legalBases.some(({ jenis = '' }) => {
    const kind = legalKind(jenis);
    return kind === undefined || named.has(kind);
  });
}

/** What is wrong with what an answer says of its legal basis: it names no document, or one that is no entry. */
function judge({ dossier, subject: { field, section } }: Input): Problem | undefined {
  const references = dossier.answers.get(field.id)?.references ?? [];
  const text = answerText(dossier, section, field);
  if (references.some((reference) => isEntry(dossier, reference)) || citesEntry(dossier, text))
    return undefined;
  if (!references.some(isInFolder) && !namesLegalDocument(text)) return 'hukum/tidak-disebut';
  // Where there is no list, or none that can be read, another rule says so.
  const isKnown = !isBlank(dossier.legalBases) && !dossier.unreadable.has(DOSSIER_FILES.legalBases);
  return isKnown && !mayMeanEntry(dossier, text) ? 'hukum/bukan-entri' : undefined;
}

export const hukumDisebut = defineCheck<FieldsOption, 'isian'>({
  summary: 'An answer on sustainability names or links to one of the legal bases of the dossier.',
  over: 'isian',
  options: FIELDS_OPTION,
  problems: { 'hukum/tidak-disebut': 'missing', 'hukum/bukan-entri': 'missing' },
  effort: 2,
  applies: isAnswered,
  *run(input) {
    const problem = judge(input);
    if (problem === undefined) return;
    const { dossier, subject } = input;
    const berkas = answerFile(subject.field);
    const known = dossier.legalBases.find(
      (entry) => entry.berkas !== undefined || entry.tautan !== undefined,
    );
    const nama = [known?.jenis, known?.nomor].filter((part) => part !== undefined).join(' ');
    const tautan = known?.berkas === undefined ? (known?.tautan ?? '') : `../${FOLDER}/${known.berkas}`;
    yield {
      problem,
      args: { judul: subject.field.judul, berkas, nama, tautan },
      at: { file: inDossier(dossier, berkas) },
    };
  },
});
