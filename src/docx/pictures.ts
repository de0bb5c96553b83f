/** A picture as a Word document names it. */
export interface WordPicture {
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

function pngSize(bytes: Buffer): WordPicture | undefined {
  if (bytes.length < 24 || bytes.readUInt32BE(0) !== 0x89504e47) return undefined;
  return { type: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Frame headers of JPEG: all of C0 to CF but tables and arithmetic conditioning. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function jpegSize(bytes: Buffer): WordPicture | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    if (isFrame(bytes[at + 1] ?? 0)) {
      return { type: 'jpg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** Kind and size of a PNG or JPEG; undefined for anything else. */
export function pictureKind(data: Uint8Array): WordPicture | undefined {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const found = pngSize(bytes) ?? jpegSize(bytes);
  return found === undefined || found.width === 0 || found.height === 0 ? undefined : found;
}
