import type { FileFacts } from '../core/file-facts.ts';

/** A pointer is a handful of lines; git itself looks no further. */
const MOST = 1024;
const POINTER =
  /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n/;

/** What a pointer of Git LFS says of the file that it stands for; undefined where this is none. */
export function pointerOf(size: number, head: Uint8Array): FileFacts['lfs'] {
  if (size > MOST) return undefined;
  const text = Buffer.from(head).toString('latin1').replaceAll('\r\n', '\n');
  const [, sha256, bytes] = POINTER.exec(text) ?? [];
  return sha256 === undefined ? undefined : { sha256, size: Number(bytes) };
}
