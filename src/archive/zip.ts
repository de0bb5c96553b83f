import { unzipSync, zipSync, type Zippable } from 'fflate';

/** A file of an archive by its path with forward slashes. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is compressed already gains nothing from being compressed again. */
const PACKED = /\.(?:pdf|jpe?g|png|webp|docx|xlsx|pptx|zip|mp4)$/i;

/**
 * A moment whose local calendar reads as the given day at noon: ZIP keeps local time without a zone, so that the same day
 * gives the same bytes everywhere.
 */
function noonOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return new Date(Math.max(year, 1980), month - 1, date, 12);
}

/** A ZIP of files in the order given, all dated by one day (`YYYY-MM-DD…`): the same files give the same bytes. */
export function zipOf(files: readonly ArchiveFile[], day: string): Uint8Array {
  const mtime = noonOf(day);
  const entries: Zippable = {};
  for (const { path, bytes } of files) {
    entries[path] = [bytes, { mtime, level: PACKED.test(path) ? 0 : 6, os: 3 }];
  }
  return zipSync(entries);
}

/** The files of a ZIP by path; undefined where the bytes are no ZIP that can be read. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  try {
    return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
  } catch {
    return undefined;
  }
}
