import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, inDossier, type Dossier } from '../core/dossier.ts';
import { comparableAddress } from '../core/files.ts';
import { answerFile, answerText } from '../core/prose-text.ts';
import type { Section } from '../core/rulebook.ts';
import { sectionFiles } from '../core/section-files.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'lampiran/tidak-ada': { judul: string; berkas: string };
    /** Sizes in bytes; `lampiran` are the files, `ukuran` that of all of them. */
    'lampiran/terlalu-besar': { judul: string; lampiran: string[]; ukuran: number; batas: number };
  }
}

interface Options {
  readonly lampiran: boolean;
  /** Bytes that the attachments of one section may have together. */
  readonly maksimal?: number;
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
  summary: 'A section that takes an upload links to papers of the dossier, and they are not too large.',
  over: 'bagian',
  options: {
    lampiran: { schema: { type: 'boolean' }, stricter: 'true' },
    maksimal: {
      schema: { type: 'integer', minimum: 1 },
      optional: true,
      unit: 'byte',
      stricter: 'lower',
    },
  },
  problems: { 'lampiran/tidak-ada': 'missing', 'lampiran/terlalu-besar': 'wrong' },
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
    const ukuran = [...files.values()].reduce((sum, size) => sum + size, 0);
    const batas = options.maksimal ?? Number.MAX_SAFE_INTEGER;
    if (ukuran <= batas) return;
    yield {
      problem: 'lampiran/terlalu-besar',
      args: { judul, lampiran: [...files.keys()], ukuran, batas },
      at,
    };
  },
});
