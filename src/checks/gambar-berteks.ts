import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier, type Narrative } from '../core/dossier.ts';
import { placeOf, withinDossier } from '../core/entries.ts';
import { nameOf } from '../core/paths.ts';
import { evidencePictures, seenIn } from '../core/photos.ts';
import { isTold } from '../core/placeholders.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'gambar/tanpa-teks': { gambar: string; tautan: string; berkas: string };
    'gambar/teks-nama-berkas': { gambar: string; tautan: string; berkas: string };
    'gambar/bukti-tanpa-teks': { nama: string };
  }
}

/** A chart describes itself by its data. */
const CHART = /^indikator:/i;

function narrativesOf({ answers, testimonials }: Dossier): readonly Narrative[] {
  return [...answers.values(), ...testimonials.map(({ words }) => words)];
}

function picturesOf({ references }: Narrative): Narrative['references'] {
  return references.filter(
    ({ image, target }) => image && target.trim() !== '' && !CHART.test(target.trim()),
  );
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/\.[a-z0-9]{2,5}$/, '')
    .replace(/[\s_-]+/g, ' ');
}

/** Whether words only repeat what the file is called, as programs put them there. */
function isFileName(words: string, name: string): boolean {
  return /\.(?:jpe?g|png|webp|heic|gif)$/i.test(words) || (/\d/.test(words) && bare(words) === bare(name));
}

export const gambarBerteks = defineCheck<object, 'dosir'>({
  summary: 'Every picture of an answer or the evidence has words for readers who cannot see it.',
  over: 'dosir',
  options: {},
  problems: {
    'gambar/tanpa-teks': 'missing',
    'gambar/teks-nama-berkas': 'missing',
    'gambar/bukti-tanpa-teks': 'missing',
  },
  effort: 1,
  applies: ({ dossier }) =>
    evidencePictures(dossier).length > 0 ||
    narrativesOf(dossier).some((narrative) => picturesOf(narrative).length > 0),
  *run({ dossier }) {
    for (const narrative of narrativesOf(dossier)) {
      const berkas = withinDossier(dossier, narrative.file);
      for (const { target, text, line } of picturesOf(narrative)) {
        const gambar = nameOf(target);
        const args = { gambar, tautan: target, berkas };
        const at = { file: narrative.file, line };
        const words = text.trim();
        if (words === '') yield { problem: 'gambar/tanpa-teks', args, at };
        else if (isFileName(words, gambar)) yield { problem: 'gambar/teks-nama-berkas', args, at };
      }
    }
    const told = seenIn(dossier);
    for (const picture of evidencePictures(dossier)) {
      if (told(picture) !== undefined) continue;
      const { index, entry, path } = picture;
      const nama = [entry.id, entry.judul].find(isTold) ?? nameOf(path);
      const at = placeOf(dossier, DOSSIER_FILES.evidence, [index]);
      yield { problem: 'gambar/bukti-tanpa-teks', args: { nama }, at };
    }
  },
});
