import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, inDossier, type Dossier } from '../core/dossier.ts';
import { withinDossier } from '../core/entries.ts';
import { lookUp } from '../core/files.ts';
import { folderOf } from '../core/paths.ts';
import { answerFile, answerText } from '../core/prose-text.ts';
import type { Section } from '../core/rulebook.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'lampiran/tidak-ada': { judul: string; berkas: string };
  }
}

interface Options {
  readonly lampiran: boolean;
}

/** An address as it is compared: case, encoding, a closing slash and the fragment do not tell two pages apart. */
function comparable(address: string): string {
  const bare = address.trim().replace(/#.*$/, '').replace(/\/$/, '').toLowerCase();
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}

const PROOF = /^(?:bukti|dasar-hukum|surat)\/(?!(?:bukti|dasar-hukum|surat)\.ya?ml$)/;

function linksToProof(dossier: Dossier, fieldId: string): boolean {
  const narrative = dossier.answers.get(fieldId);
  if (narrative === undefined) return false;
  const folder = folderOf(withinDossier(dossier, narrative.file));
  const links = [...dossier.evidence, ...dossier.legalBases].flatMap((entry) => entry.tautan ?? []);
  const addresses = new Set(links.map(comparable));
  return narrative.references.some(({ target }) => {
    if (addresses.has(comparable(target))) return true;
    const found = lookUp(dossier, folder, target);
    return found.kind === 'found' && found.entry.kind === 'file' && PROOF.test(found.path);
  });
}

function answered(dossier: Dossier, section: Section): boolean {
  return section.isian.some((field) => answerText(dossier, section, field) !== '');
}

export const lampiranBagian = defineCheck<Options, 'bagian'>({
  summary: 'A section that takes an upload links to evidence, a legal basis or a letter of the dossier.',
  over: 'bagian',
  options: { lampiran: { schema: { type: 'boolean' }, stricter: 'true' } },
  problems: { 'lampiran/tidak-ada': 'missing' },
  effort: 2,
  applies: ({ dossier, subject, options }) =>
    options?.lampiran !== false && answered(dossier, subject.section),
  *run({ dossier, subject: { section }, options }) {
    if (!options.lampiran || section.isian.some((field) => linksToProof(dossier, field.id))) return;
    const first =
      section.isian.find((field) => answerText(dossier, section, field) !== '') ?? section.isian[0];
    const berkas = first === undefined ? DOSSIER_FILES.evidence : answerFile(first);
    yield {
      problem: 'lampiran/tidak-ada',
      args: { judul: section.judul, berkas },
      at: { file: inDossier(dossier, berkas) },
    };
  },
});
