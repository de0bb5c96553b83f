import { createHash } from 'node:crypto';
import { zipSync, strToU8 } from 'fflate';
import { box } from './pictures.ts';

/** What git leaves where the large file was not fetched. */
export function lfsPointer(size = 48_211_337): Buffer {
  const oid = createHash('sha256').update('berkas besar').digest('hex');
  return Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`);
}

/** A document of Word that opens, with a project of macros where asked for. */
export function docx(words: string, macros = false): Uint8Array {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
    ),
    ...(macros ? { 'word/vbaProject.bin': strToU8('makro') } : {}),
  });
}

/** An OpenDocument text, its media type first and unpacked. */
export function odt(words: string): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body>${words}</office:body></office:document-content>`,
    ),
  });
}

export function zip(): Uint8Array {
  return zipSync({ 'a.txt': strToU8('satu'), 'b.txt': strToU8('dua') });
}

/** As much of an old Office file as tells its program: a header and a directory with these names. */
export function ole(...streams: readonly string[]): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  const entries = ['Root Entry', ...streams].map((name, index) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 0, 'utf16le');
    entry.writeUInt16LE((name.length + 1) * 2, 64);
    entry[66] = index === 0 ? 5 : 2;
    return entry;
  });
  return Buffer.concat([header, ...entries, Buffer.alloc(512)]);
}

function u(bytes: number, ...values: readonly number[]): Buffer {
  const all = Buffer.alloc(bytes * values.length);
  for (const [index, value] of values.entries()) all.writeUIntBE(value, index * bytes, bytes);
  return all;
}

const name = (text: string): Buffer => Buffer.from(text, 'latin1');
const MATRIX = u(4, 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

interface Clip {
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly audio?: boolean;
}

function track(kind: 'vide' | 'soun', sample: Buffer, { seconds, width, height }: Clip, id: number): Buffer {
  const sizes = kind === 'vide' ? [width * 65536, height * 65536] : [0, 0];
  const table = box(
    'stbl',
    box('stsd', u(4, 0, 1), sample),
    box('stts', u(4, 0, 1, 1, seconds * 1000)),
    box('stsc', u(4, 0, 1, 1, 1, 1)),
    box('stsz', u(4, 0, 0, 1, 4)),
    box('stco', u(4, 0, 1, 40)),
  );
  const head = kind === 'vide' ? box('vmhd', u(4, 1), u(2, 0, 0, 0, 0)) : box('smhd', u(4, 0, 0));
  const data = box('dinf', box('dref', u(4, 0, 1), box('url ', u(4, 1))));
  return box(
    'trak',
    box(
      'tkhd',
      u(4, 7, 0, 0, id, 0, seconds * 1000, 0, 0),
      u(2, 0, 0, kind === 'soun' ? 256 : 0, 0),
      MATRIX,
      u(4, ...sizes),
    ),
    box(
      'mdia',
      box('mdhd', u(4, 0, 0, 0, 1000, seconds * 1000), u(2, 0x55c4, 0)),
      box('hdlr', u(4, 0, 0), name(kind), u(4, 0, 0, 0), name('x\0')),
      box('minf', head, data, table),
    ),
  );
}

/** A clip with everything but the pictures. */
export function mp4(clip: Clip): Buffer {
  const { seconds, width, height, audio = true } = clip;
  const picture = box(
    'avc1',
    u(2, 0, 0, 0, 1, 0, 0),
    u(4, 0, 0, 0),
    u(2, width, height),
    u(4, 0x480000, 0x480000, 0),
    u(2, 1),
    Buffer.alloc(32),
    u(2, 24, 0xffff),
    box('avcC', Buffer.from([1, 100, 0, 31, 0xff, 0xe0, 0])),
  );
  const sound = box('mp4a', u(2, 0, 0, 0, 1), u(4, 0, 0), u(2, 2, 16, 0, 0), u(4, 44100 * 65536));
  const head = box(
    'mvhd',
    u(4, 0, 0, 0, 1000, seconds * 1000, 0x10000),
    u(2, 256, 0),
    u(4, 0, 0),
    MATRIX,
    u(4, 0, 0, 0, 0, 0, 0, 3),
  );
  return Buffer.concat([
    box('ftyp', name('isom'), u(4, 512), name('isomiso2avc1mp41')),
    box('mdat', Buffer.alloc(8)),
    box('moov', head, track('vide', picture, clip, 1), ...(audio ? [track('soun', sound, clip, 2)] : [])),
  ]);
}
