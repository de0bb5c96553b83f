import { isAbsolute, join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** Where the system wants things that may be deleted at any time; undefined where it does not say. */
export function cacheFolder(platform: string, env: Env): string | undefined {
  const home = env['HOME'] ?? '';
  const xdg = env['XDG_CACHE_HOME'] ?? '';
  const places: Readonly<Record<string, string>> = {
    win32: env['LOCALAPPDATA'] ?? '',
    darwin: home === '' ? '' : join(home, 'Library', 'Caches'),
  };
  const base = places[platform] ?? (isAbsolute(xdg) ? xdg : home === '' ? '' : join(home, '.cache'));
  return isAbsolute(base) ? join(base, 'inovasi') : undefined;
}
