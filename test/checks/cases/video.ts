import type { FileFacts, VideoFacts } from '../../../src/core/file-facts.ts';
import type { Innovation } from '../../../src/core/innovation.ts';
import type { Case, Expected } from './case.ts';

type Video = NonNullable<Innovation['video']>;

function at(key: string): Expected['at'] {
  return { file: 'inovasi.yaml', path: ['video', key] };
}

function linked(tautan: string, problem?: Expected['problem'], args: Expected['args'] = {}): Case {
  return {
    kind: 'video-tautan',
    name: tautan,
    dossier: { innovation: { video: { tautan } } },
    expect: problem === undefined ? [] : [{ problem, at: at('tautan'), args }],
  };
}

const GOOD = [
  'https://www.youtube.com/watch?v=AbCdEfGhIjK',
  'https://m.youtube.com/watch?app=desktop&v=AbCdEfGhIjK&t=3s',
  'https://youtu.be/AbCdEfGhIjK?si=xyz',
  'https://youtube.com/shorts/AbCdEfGhIjK',
  'https://www.youtube.com/embed/AbCdEfGhIjK',
  'https://www.youtube.com/live/AbCdEfGhIjK',
  'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQ/view?usp=sharing',
  'https://drive.google.com/open?id=1AbCdEfGhIjKlMnOpQ',
  'https://vimeo.com/123456789',
  'https://www.dropbox.com/s/abc/video.mp4?dl=0',
  'https://contoh.go.id/video/antar-obat',
  'https://s.id/video-antar-obat',
];

const OTHER_PAGES = {
  'https://www.youtube.com/@rsudcontoh': 'kanal',
  'https://www.youtube.com/channel/UCabc': 'kanal',
  'https://www.youtube.com/results?search_query=antar+obat': 'pencarian',
  'https://www.google.com/search?q=video': 'pencarian',
  'https://www.youtube.com/playlist?list=PLabc': 'daftar-putar',
  'https://www.youtube.com/': 'beranda',
  'https://www.youtube.com/watch': 'beranda',
  'https://studio.youtube.com/video/AbCdEfGhIjK/edit': 'masuk',
  'https://drive.google.com/drive/folders/1AbC': 'folder',
  'https://drive.google.com/drive/my-drive': 'masuk',
  'https://accounts.google.com/signin/v2': 'masuk',
  'https://contoh.go.id/portal/login?next=/video': 'masuk',
};

const LOCAL = ['file:///C:/Users/siti/video.mp4', 'D:\\video\\final.mp4', './video.mp4', 'video final.mp4'];
const NONE = ['www.youtube.com/watch?v=AbCdEfGhIjK', 'ada di YouTube', 'ftp://contoh.go.id/v.mp4'];

const links: readonly Case[] = [
  ...GOOD.map((link) => linked(link)),
  ...Object.entries(OTHER_PAGES).map(([link, halaman]) => linked(link, 'video/bukan-video', { halaman })),
  ...LOCAL.map((link) => linked(link, 'video/bukan-alamat', { lokal: true })),
  ...NONE.map((link) => linked(link, 'video/bukan-alamat', { lokal: false })),
  { ...linked('-'), name: 'a stand-in', expect: 'not-applicable' },
];

function parts(name: string, video: Video, expect: Case['expect']): Case {
  const options = { unsur: ['ide', 'penerapan', 'dampak', 'testimoni'] };
  return { kind: 'video-unsur', name, dossier: { innovation: { video } }, options, expect };
}

const tautan = 'https://youtu.be/AbCdEfGhIjK';

const shown: readonly Case[] = [
  parts('all of them', { tautan, unsur: ['testimoni', 'dampak', 'ide', 'penerapan'] }, []),
  parts('two are missing', { tautan, unsur: ['ide', 'dampak'] }, [
    { problem: 'video/unsur-kurang', at: at('unsur'), args: { kurang: ['penerapan', 'testimoni'] } },
  ]),
  parts('nothing is said', { tautan }, [
    {
      problem: 'video/unsur-kurang',
      at: at('unsur'),
      args: { kurang: ['ide', 'penerapan', 'dampak', 'testimoni'] },
    },
  ]),
  parts('no video', {}, 'not-applicable'),
];

const FILM: FileFacts = { sha256: '0'.repeat(64), size: 9, type: 'video/mp4', kind: 'video' };
const HD: VideoFacts = { seconds: 165.4, width: 1280, height: 720, audio: true };

function filmed(name: string, video: Video, facts: FileFacts | undefined, expect: Case['expect']): Case {
  const berkas = 'bukti/video.mp4';
  return {
    kind: 'video-berkas',
    name,
    dossier: {
      innovation: { video: { berkas, ...video } },
      files: { [berkas]: 9 },
      ...(facts === undefined ? {} : { inspected: { [berkas]: facts } }),
    },
    expect,
  };
}

const films: readonly Case[] = [
  filmed('as it is said', { durasi: '02:45', resolusi: '720p' }, { ...FILM, video: HD }, []),
  filmed('a second more or less', { durasi: '02:47' }, { ...FILM, video: HD }, []),
  filmed('nothing said to compare with', {}, { ...FILM, video: HD }, []),
  filmed('upright', { resolusi: '720p' }, { ...FILM, video: { ...HD, width: 720, height: 1280 } }, []),
  filmed(
    'wider than usual',
    { resolusi: '1080p' },
    { ...FILM, video: { ...HD, width: 1920, height: 800 } },
    [],
  ),
  filmed('longer', { durasi: '02:00' }, { ...FILM, video: HD }, [
    { problem: 'video/durasi-lain', at: at('durasi'), args: { tertulis: 120, nyata: 165 } },
  ]),
  filmed('coarser', { resolusi: 'Full HD' }, { ...FILM, video: HD }, [
    { problem: 'video/resolusi-lain', at: at('resolusi'), args: { tertulis: 1080, nyata: 720 } },
  ]),
  filmed('silent', {}, { ...FILM, video: { ...HD, audio: false } }, [
    { problem: 'video/tanpa-suara', at: at('berkas') },
  ]),
  filmed('a picture', {}, { ...FILM, kind: 'image', type: 'image/jpeg' }, [
    { problem: 'video/berkas-bukan-video', at: at('berkas'), args: { jenis: 'image/jpeg' } },
  ]),
  filmed('nobody looked', { durasi: '02:00' }, undefined, 'not-applicable'),
  filmed('damaged', { durasi: '02:00' }, { ...FILM, trouble: 'damaged' }, 'not-applicable'),
];

export const videoCases: readonly Case[] = [...links, ...shown, ...films];
