import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import type { FileFacts, VideoFacts } from '../core/file-facts.ts';
import { lookUp } from '../core/files.ts';
import type { Finding } from '../core/finding.ts';
import { parseLines, parseRunningTime } from '../core/video.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'video/berkas-bukan-video': { berkas: string; jenis: string };
    /** Both in seconds: as written, and as the file runs. */
    'video/durasi-lain': { tertulis: number; nyata: number };
    /** Both in lines. */
    'video/resolusi-lain': { tertulis: number; nyata: number };
    'video/tanpa-suara': { berkas: string };
  }
}

/** People round, and players count the last second or not. */
const ROUNDING = 2;

function factsOf(dossier: Dossier): FileFacts | undefined {
  const { berkas = '' } = dossier.innovation.video ?? {};
  const found = berkas.trim() === '' ? undefined : lookUp(dossier, '', berkas.trim());
  return found?.kind === 'found' ? dossier.inspected.get(found.path) : undefined;
}

type Judged = Pick<Finding, 'problem' | 'args'> & { readonly key: string };

function judgeLength({ seconds }: VideoFacts, durasi: string): Judged | undefined {
  const tertulis = parseRunningTime(durasi);
  if (tertulis === undefined || seconds === undefined) return undefined;
  if (Math.abs(seconds - tertulis) <= ROUNDING) return undefined;
  return { problem: 'video/durasi-lain', args: { tertulis, nyata: Math.round(seconds) }, key: 'durasi' };
}

function judgeLines({ width, height }: VideoFacts, resolusi: string): Judged | undefined {
  const tertulis = parseLines(resolusi);
  if (tertulis === undefined || width === undefined || height === undefined) return undefined;
  const nyata = Math.min(width, height);
  // A film wider than 16:9 has fewer lines than its name says.
  const named = Math.max(nyata, Math.round((Math.max(width, height) * 9) / 16));
  if (named >= tertulis * 0.98) return undefined;
  return { problem: 'video/resolusi-lain', args: { tertulis, nyata }, key: 'resolusi' };
}

function judge({ innovation }: Dossier, { kind, type, video }: FileFacts): readonly (Judged | undefined)[] {
  const { berkas = '', durasi = '', resolusi = '' } = innovation.video ?? {};
  // A pointer, an empty file or one of no known kind is named by what looks at all files.
  if (['pdf', 'image', 'document', 'audio', 'archive', 'text'].includes(kind)) {
    return [{ problem: 'video/berkas-bukan-video', args: { berkas, jenis: type }, key: 'berkas' }];
  }
  if (video === undefined) return [];
  const silent: Judged = { problem: 'video/tanpa-suara', args: { berkas }, key: 'berkas' };
  return [judgeLength(video, durasi), judgeLines(video, resolusi), video.audio ? undefined : silent];
}

export const videoBerkas = defineCheck<object, 'dosir'>({
  summary: 'What the dossier says of the video agrees with the file of it that lies in the dossier.',
  over: 'dosir',
  options: {},
  problems: {
    'video/berkas-bukan-video': 'wrong',
    'video/durasi-lain': 'wrong',
    'video/resolusi-lain': 'wrong',
    'video/tanpa-suara': 'wrong',
  },
  effort: 2,
  applies: ({ dossier }) => factsOf(dossier)?.trouble === undefined && factsOf(dossier) !== undefined,
  *run({ dossier }) {
    const facts = factsOf(dossier);
    if (facts === undefined) return;
    for (const judged of judge(dossier, facts)) {
      if (judged === undefined) continue;
      const { key, ...found } = judged;
      yield { ...found, at: placeOf(dossier, DOSSIER_FILES.innovation, ['video', key]) } as Finding;
    }
  },
});
