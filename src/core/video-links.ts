/** What an address leads to in place of one video that anybody can open. */
export type OtherPage = 'kanal' | 'daftar-putar' | 'pencarian' | 'folder' | 'masuk' | 'beranda';

/** What an address written for a video is. */
export type VideoLink =
  | { readonly kind: 'video' | 'unknown' }
  | { readonly kind: 'page'; readonly page: OtherPage }
  /** No address of the web: a path of somebody's own machine, or no address at all. */
  | { readonly kind: 'local' | 'none' };

type Row = readonly [host: RegExp, path: RegExp, kind: 'video' | OtherPage];

const YOUTUBE = /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/;
const DRIVE = /^drive\.google\.com$/;

// The first row that fits decides. The query is part of what `path` sees.
const ROWS: readonly Row[] = [
  [/^youtu\.be$/, /^\/[\w-]{6,}/, 'video'],
  [YOUTUBE, /^\/watch\/?\?(?:.*&)?v=[\w-]{6,}/, 'video'],
  [YOUTUBE, /^\/(?:shorts|embed|live|v)\/[\w-]{6,}/, 'video'],
  [YOUTUBE, /^\/(?:@|channel\/|c\/|user\/)/, 'kanal'],
  [YOUTUBE, /^\/playlist/, 'daftar-putar'],
  [YOUTUBE, /^\/results/, 'pencarian'],
  [/^studio\.youtube\.com$/, /^/, 'masuk'],
  [/^(?:www\.|m\.)?(?:youtube\.com|youtu\.be)$/, /^\/(?:watch|shorts|embed|live)?\/?$/, 'beranda'],
  [DRIVE, /^\/(?:a\/[^/]+\/)?file\/d\/[\w-]{10,}/, 'video'],
  [DRIVE, /^\/(?:open|uc)\?(?:.*&)?id=[\w-]{10,}/, 'video'],
  [DRIVE, /^\/drive\/(?:u\/\d+\/)?folders\//, 'folder'],
  [DRIVE, /^\/(?:drive\/.*)?$/, 'masuk'],
  [/^(?:www\.|player\.)?vimeo\.com$/, /^\/(?:video\/|channels\/[^/]+\/)?\d{5,}/, 'video'],
  [/^(?:www\.)?vimeo\.com$/, /^\/?$/, 'beranda'],
  [/^(?:www\.)?dropbox\.com$/, /^\/(?:s|scl\/fi)\//, 'video'],
  [/^(?:www\.)?dropbox\.com$/, /^\/(?:home|login)/, 'masuk'],
  [/^(?:accounts\.google\.com|login\.(?:microsoftonline|live)\.com)$/, /^/, 'masuk'],
  [/^(?:www\.)?(?:google\.[a-z.]+|bing\.com|duckduckgo\.com)$/, /^\/(?:search|\?q=)/, 'pencarian'],
  [/^/, /^\/(?:[\w-]+\/)*(?:log-?in|sign-?in|masuk|wp-login\.php)\/?(?:\?|$)/i, 'masuk'],
];

/** Paths of somebody's own machine, in any system's spelling. */
const LOCAL = /^(?:file:|[a-z]:[\\/]|\\\\|~?\/(?!\/)|\.{1,2}[\\/])/i;
/** A bare name of a file. */
const FILE_NAME = /^[^/\\:]+\.(?:mp4|mov|mkv|avi|webm|wmv|3gp|m4v|mpe?g)$/i;

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** What an address leads to, judged by its form alone. */
export function videoLink(text: string): VideoLink {
  const written = text.trim();
  if (LOCAL.test(written) || FILE_NAME.test(written)) return { kind: 'local' };
  const url = parsed(written);
  if (url === undefined || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) {
    return { kind: 'none' };
  }
  const path = `${url.pathname}${url.search}`.slice(0, 500);
  const [, , kind] = ROWS.find(([host, form]) => host.test(url.hostname) && form.test(path)) ?? [];
  if (kind === undefined) return { kind: 'unknown' };
  return kind === 'video' ? { kind } : { kind: 'page', page: kind };
}
