import { isIP } from 'node:net';

type Environment = Readonly<Record<string, string | undefined>>;

/** The value of a variable, however its name is written; the small letters go first, as everywhere. */
function valueOf(env: Environment, name: string): string {
  return (env[name] || env[name.toUpperCase()] || '').trim();
}

/** Whether one word of `NO_PROXY` means a host: all, the host itself, or a domain that it belongs to. */
function means(word: string, host: string, port: string): boolean {
  if (word === '*') return true;
  if (isIP(word) !== 0) return word === host;
  const [, name = '', wanted] = /^(.*?)(?::(\d{1,5}))?$/.exec(word) ?? [];
  if (name === '' || (wanted !== undefined && wanted !== port)) return false;
  const domain = name.replace(/^\*?\./, '');
  return host === domain || (isIP(host) === 0 && host.endsWith(`.${domain}`));
}

/**
 * Whether an address is reached through a proxy, as `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say. The proxy
 * finds out by itself where a name leads, so nothing can be guarded on that way.
 */
export function goesThroughProxy(address: string, env: Environment): boolean {
  const url = new URL(address);
  const own = url.protocol === 'http:' ? 'http_proxy' : 'https_proxy';
  if (valueOf(env, own) === '' && valueOf(env, 'all_proxy') === '') return false;
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port === '' ? (url.protocol === 'http:' ? '80' : '443') : url.port;
  const words = valueOf(env, 'no_proxy')
    .toLowerCase()
    .split(/[\s,]+/);
  return !words.some((word) => means(word, host, port));
}
