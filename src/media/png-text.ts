import { inflateSync } from 'node:zlib';
import type { Chunk } from './chunks.ts';

/** Words that a PNG keeps beside its pixels. */
export interface PngText {
  readonly keyword: string;
  /** Absent where they cannot be unpacked. */
  readonly text?: Buffer;
}

/** What a camera or an editor writes of a picture is no longer than this. */
const MOST = 4 * 1024 * 1024;

function unpacked(bytes: Buffer): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST });
  } catch {
    return undefined;
  }
}

function withText(keyword: string, text: Buffer | undefined): PngText {
  return { keyword, ...(text === undefined ? {} : { text }) };
}

/** Behind the keyword of `iTXt`: two marks, a language and a translation, each ended by a zero. */
function international(keyword: string, rest: Buffer): PngText {
  const language = rest.indexOf(0, 2);
  const translation = language < 0 ? -1 : rest.indexOf(0, language + 1);
  if (translation < 0) return { keyword };
  const text = rest.subarray(translation + 1);
  return withText(keyword, rest[0] === 1 ? unpacked(text) : text);
}

/** What a part of a PNG says in words; undefined where it is none that holds words. */
export function pngText({ name, body }: Pick<Chunk, 'name' | 'body'>): PngText | undefined {
  if (name !== 'tEXt' && name !== 'zTXt' && name !== 'iTXt') return undefined;
  const end = body.subarray(0, 80).indexOf(0);
  if (end < 0) return { keyword: body.toString('latin1', 0, 79) };
  const keyword = body.toString('latin1', 0, end);
  const rest = body.subarray(end + 1);
  if (name === 'tEXt') return { keyword, text: rest };
  return name === 'zTXt' ? withText(keyword, unpacked(rest.subarray(1))) : international(keyword, rest);
}

/** What a profile that is written out in digits is of, as `exif`; undefined for other words. */
export function profileName({ keyword }: PngText): string | undefined {
  return /^raw profile type (\S{1,20})/i.exec(keyword)?.[1]?.toLowerCase();
}

/** The bytes of a profile that is written out in digits: its name, its length, then two digits for each byte. */
export function rawProfile(words: PngText): Buffer | undefined {
  const { text } = words;
  if (text === undefined || profileName(words) === undefined) return undefined;
  const digits = /^\s*\S{1,20}\s+\d{1,10}\s+([\da-f\s]*)$/i.exec(text.toString('latin1'))?.[1];
  return digits === undefined ? undefined : Buffer.from(digits.replace(/\s+/g, ''), 'hex');
}
