import { fileTypeFromBuffer } from 'file-type';

/** The media type that the first bytes of a file stand for; undefined where they stand for none that is known. */
export async function mediaType(head: Uint8Array): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(head))?.mime;
  } catch {
    // The head ends in the middle of something.
    return undefined;
  }
}
