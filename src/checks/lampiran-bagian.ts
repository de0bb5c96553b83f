import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, inDossier, type Dossier } from '../core/dossier.ts';
import { comparableAddress } from '../core/files.ts';
import { answerFile, answerText } from '../core/prose-text.ts';
import type { Section } from '../core/rulebook.ts';
import { sectionFiles } from '../core/section-files.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'lampiran/tidak-ada': { judul: string; berkas: string };
  }
}

interface Options {
  readonly lampiran: boolean;
}

function linksToAddress(dossier: Dossier, section: Section): boolean {
  const links = [...dossier.evidence, ...dossier.legalBases].flatMap((entry) => entry.tautan ?? []);
  const addresses = new Set(links.map(comparableAddress));
  return section.isian.some(({ id }) =>
    dossier.answers.get(id)?.references.some(({ target }) => addresses.has(comparableAddress(target))),
  );
}

function answered(dossier: Dossier, section: Section): boolean {
  return section.isian.some((field) => answerText(dossier, section, field) !== '');
}

/** The file of the section's answer, the first one that is filled in. */
function fileOf(dossier: Dossier, section: Section): string {
  const first = section.isian.find((field) => answerText(dossier, section, field) !== '') ?? section.isian[0];
  return first === undefined ? DOSSIER_FILES.evidence : answerFile(first);
}

export const lampiranBagian = defineCheck<Options, 'bagian'>({
  summary: 'A section that takes an upload links to papers of the dossier.',
  over: 'bagian',
  options: {
    lampiran: { schema: { type: 'boolean' }, stricter: 'true' },
  },
  problems: { 'lampiran/tidak-ada': 'missing' },
  effort: 2,
  applies: ({ dossier, subject, options }) =>
    options?.lampiran !== false && answered(dossier, subject.section),
  *run({ dossier, subject: { section }, options }) {
    if (!options.lampiran) return;
    const files = sectionFiles(dossier, section);
    const { judul } = section;
    const berkas = fileOf(dossier, section);
    const at = { file: inDossier(dossier, berkas) };
    if (files.size === 0 && !linksToAddress(dossier, section)) {
      yield { problem: 'lampiran/tidak-ada', args: { judul, berkas }, at };
    }
  },
});
