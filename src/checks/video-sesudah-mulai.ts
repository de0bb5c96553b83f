import { startOf, startText } from '../core/age.ts';
import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { isBefore, periodOf } from '../core/written-dates.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'urutan/video-sebelum-mulai': { tanggal: string; mulai: string };
  }
}

export const videoSesudahMulai = defineCheck<object, 'dosir'>({
  summary: 'The video was made after the start of implementation.',
  over: 'dosir',
  options: {},
  problems: { 'urutan/video-sebelum-mulai': 'wrong' },
  effort: 3,
  applies: ({ dossier }) =>
    startOf(dossier) !== undefined && periodOf(dossier.innovation.video?.tanggal) !== undefined,
  *run({ dossier }) {
    const start = startOf(dossier);
    const tanggal = (dossier.innovation.video?.tanggal ?? '').trim();
    const made = periodOf(tanggal);
    if (start === undefined || made === undefined || !isBefore(made, start)) return;
    const at = placeOf(dossier, DOSSIER_FILES.innovation, ['video', 'tanggal']);
    yield { problem: 'urutan/video-sebelum-mulai', args: { tanggal, mulai: startText(dossier) }, at };
  },
});
