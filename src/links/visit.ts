import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import type { Reach } from '../core/io.ts';
import { FORBIDDEN, guardedLookup } from './guard.ts';
import { judgeAnswer, judgeFailure, type Seen } from './judge.ts';

const MOST_REDIRECTS = 5;
const HEADER_BYTES = 16_384;
/** Of a page no more is read than shows that it comes. */
const BODY_BYTES = 65_536;

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
}

function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

/** Reads a little of the body, then hangs up: an endless one costs no more than a short one. */
function taste(response: IncomingMessage, done: () => void): void {
  let bytes = 0;
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes >= BODY_BYTES) response.destroy();
  });
  response.on('end', done);
  response.on('close', done);
  response.on('error', done);
}

interface Going {
  readonly reach: Reach;
  readonly agent: string;
  readonly signal: AbortSignal;
}

function ask(url: URL, method: 'HEAD' | 'GET', { reach, agent, signal }: Going): Promise<Answer> {
  const port = portOf(url);
  const permits = (address: string): boolean => reach.permits(address, port);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    // A name is judged when it was resolved; an address that stands there itself is never resolved.
    if (isIP(host) !== 0 && !permits(host)) {
      reject(Object.assign(new RangeError('address is not public'), { code: FORBIDDEN }));
      return;
    }
    const options: RequestOptions = {
      method,
      signal,
      agent: false,
      lookup: guardedLookup(permits),
      maxHeaderSize: HEADER_BYTES,
      headers: { 'user-agent': agent, accept: '*/*', ...(method === 'GET' ? { range: 'bytes=0-4095' } : {}) },
    };
    const send = url.protocol === 'https:' ? secureRequest : plainRequest;
    const outgoing = send(url, options, (response) => {
      const { statusCode: status = 0, headers } = response;
      taste(response, () => resolve({ status, location: headers.location }));
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

function isRedirect({ status, location }: Answer): boolean {
  return location !== undefined && [301, 302, 303, 307, 308].includes(status);
}

/** Asks for the head alone, and for the beginning of the page where that is refused. */
async function askOnce(url: URL, going: Going): Promise<Answer> {
  const head = await ask(url, 'HEAD', going);
  return head.status < 400 ? head : ask(url, 'GET', going);
}

async function follow(asked: string, going: Going): Promise<Seen> {
  let url = new URL(asked);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    if (!/^https?:$/.test(url.protocol)) return { keadaan: 'tak-terverifikasi', alasan: 'gerbang' };
    const answer = await askOnce(url, going);
    if (!isRedirect(answer)) return judgeAnswer(answer.status, url.href, asked);
    if (!URL.canParse(answer.location ?? '', url.href)) break;
    url = new URL(answer.location ?? '', url.href);
  }
  return { keadaan: 'tak-terverifikasi', alasan: 'berputar' };
}

/** Goes to an address, no further than is permitted and no longer than patience lasts. Never fails. */
export async function visit(address: string, reach: Reach, agent: string): Promise<Seen> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), reach.patience);
  try {
    return await follow(address, { reach, agent, signal: stop.signal });
  } catch (error) {
    return judgeFailure(stop.signal.aborted ? 'ETIMEDOUT' : String((error as NodeJS.ErrnoException).code));
  } finally {
    clearTimeout(timer);
  }
}
