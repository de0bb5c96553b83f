// A short film of still pictures, as an MP4 of JPEG frames.

function number(value, bytes) {
  const out = Buffer.alloc(bytes);
  out.writeUIntBE(value, 0, bytes);
  return out;
}

function box(type, ...parts) {
  const body = Buffer.concat(parts);
  return Buffer.concat([number(body.length + 8, 4), Buffer.from(type, 'latin1'), body]);
}

const full = (type, ...parts) => box(type, number(0, 4), ...parts);
const zeros = (count) => Buffer.alloc(count);
const MATRIX = Buffer.concat(
  [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map((value) => number(value, 4)),
);
const SCALE = 1000;

/** Says that each sample is a JPEG: an object type of the MPEG-4 registry. */
function descriptor() {
  const config = Buffer.concat([Buffer.from([0x04, 13, 0x6c, 0x11]), zeros(11)]);
  const sync = Buffer.from([0x06, 1, 0x02]);
  const stream = Buffer.concat([Buffer.from([0x03, 3 + config.length + sync.length, 0, 0, 0]), config, sync]);
  return full('esds', stream);
}

function sampleEntry({ width, height }) {
  const name = Buffer.alloc(32);
  return box(
    'mp4v',
    zeros(6),
    number(1, 2),
    zeros(16),
    number(width, 2),
    number(height, 2),
    number(0x480000, 4),
    number(0x480000, 4),
    zeros(4),
    number(1, 2),
    name,
    number(24, 2),
    number(0xffff, 2),
    descriptor(),
  );
}

function samples(film, offset) {
  const { frames, milliseconds } = film;
  const each = Math.round(milliseconds / frames.length);
  return box(
    'stbl',
    full('stsd', number(1, 4), sampleEntry(film)),
    full('stts', number(1, 4), number(frames.length, 4), number(each, 4)),
    full('stsc', number(1, 4), number(1, 4), number(frames.length, 4), number(1, 4)),
    full('stsz', number(0, 4), number(frames.length, 4), ...frames.map(({ length }) => number(length, 4))),
    full('stco', number(1, 4), number(offset, 4)),
  );
}

function track(film, offset) {
  const { width, height, milliseconds } = film;
  const head = [zeros(8), number(1, 4), zeros(4), number(milliseconds, 4), zeros(16), MATRIX];
  const size = [number(width * 65536, 4), number(height * 65536, 4)];
  return box(
    'trak',
    box('tkhd', number(7, 4), ...head, ...size),
    box(
      'mdia',
      full('mdhd', zeros(8), number(SCALE, 4), number(milliseconds, 4), number(0x25c4, 2), zeros(2)),
      full('hdlr', zeros(4), Buffer.from('vide', 'latin1'), zeros(12), Buffer.from('FIKSI\0', 'latin1')),
      box(
        'minf',
        box('vmhd', number(1, 4), zeros(8)),
        box('dinf', full('dref', number(1, 4), box('url ', number(1, 4)))),
        samples(film, offset),
      ),
    ),
  );
}

/** An MP4 that shows each frame equally long. */
export function mp4(film) {
  const { milliseconds, frames } = film;
  const type = box('ftyp', Buffer.from('mp42\0\0\0\0mp42isom', 'latin1'));
  const data = box('mdat', ...frames);
  const head = full(
    'mvhd',
    zeros(8),
    number(SCALE, 4),
    number(milliseconds, 4),
    number(0x10000, 4),
    number(0x0100, 2),
    zeros(10),
    MATRIX,
    zeros(24),
    number(2, 4),
  );
  return Buffer.concat([type, data, box('moov', head, track(film, type.length + 8))]);
}
