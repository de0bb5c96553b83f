import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { hasVideo } from '../core/video.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `bahasa` is what the video speaks, `diminta` the code of the language that needs no captions. */
    'video/tanpa-takarir': { bahasa: string; diminta: string };
  }
}

interface Options {
  readonly bahasa: string;
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'ind', 'id-id', 'indonesia', 'bahasa indonesia'],
  en: ['en', 'eng', 'inggris', 'bahasa inggris', 'english'],
};

function speaks(language: string, wanted: string): boolean {
  return (NAMES[wanted] ?? [wanted]).includes(language.toLowerCase());
}

export const videoTakarir = defineCheck<Options, 'dosir'>({
  summary: 'A video in another language than the one asked has captions.',
  over: 'dosir',
  options: { bahasa: { schema: { type: 'string', pattern: '^[a-z]{2,3}$' } } },
  problems: { 'video/tanpa-takarir': 'wrong', 'video/keterangan-kosong': 'missing' },
  effort: 3,
  applies: ({ dossier }) => hasVideo(dossier),
  *run({ dossier, options: { bahasa } }) {
    const { bahasa: spoken = '', takarir } = dossier.innovation.video ?? {};
    const language = spoken.trim();
    if (takarir === true || speaks(language, bahasa)) return;
    if (language === '') {
      const at = placeOf(dossier, DOSSIER_FILES.innovation, ['video', 'bahasa']);
      yield { problem: 'video/keterangan-kosong', args: { kunci: 'video.bahasa' }, at };
      return;
    }
    const at = placeOf(dossier, DOSSIER_FILES.innovation, ['video', 'takarir']);
    yield { problem: 'video/tanpa-takarir', args: { bahasa: language, diminta: bahasa }, at };
  },
});
