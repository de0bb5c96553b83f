import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { isTold } from '../core/placeholders.ts';
import { videoLink, type OtherPage } from '../core/video-links.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /** `lokal` where it is a path of somebody's own machine. */
    'video/bukan-alamat': { isi: string; lokal: boolean };
    'video/bukan-video': { isi: string; halaman: OtherPage };
  }
}

export const videoTautan = defineCheck<object, 'dosir'>({
  summary: 'The link to the video leads to one video and not to a channel, a search or a login.',
  over: 'dosir',
  options: {},
  problems: { 'video/bukan-alamat': 'wrong', 'video/bukan-video': 'wrong' },
  effort: 1,
  applies: ({ dossier }) => isTold(dossier.innovation.video?.tautan),
  *run({ dossier }) {
    const isi = dossier.innovation.video?.tautan?.trim() ?? '';
    const at = placeOf(dossier, DOSSIER_FILES.innovation, ['video', 'tautan']);
    const link = videoLink(isi);
    if (link.kind === 'local' || link.kind === 'none') {
      yield { problem: 'video/bukan-alamat', args: { isi, lokal: link.kind === 'local' }, at };
    } else if (link.kind === 'page') {
      yield { problem: 'video/bukan-video', args: { isi, halaman: link.page }, at };
    }
  },
});
