// A plain baseline JPEG of RGB dots, with the day on which the picture says it was taken and nothing of where.

/** Order in which the frequencies of a block are stored. */
const ZIGZAG = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46,
  53, 60, 61, 54, 47, 55, 62, 63,
];

/** Steps of the frequencies, coarser towards the fine ones. */
const STEPS = Array.from({ length: 64 }, (_, index) => 6 + 3 * ((index >> 3) + (index & 7)));

/** Codes of the standard's tables for brightness: how many there are of each length, and what they stand for. */
const DC = {
  counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
};
const AC = {
  counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125],
  values: [
    ...Buffer.from(
      '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
      'hex',
    ),
  ],
};

function codesOf({ counts, values }) {
  const codes = new Map();
  let code = 0;
  let next = 0;
  for (const [index, count] of counts.entries()) {
    for (let one = 0; one < count; one += 1) codes.set(values[next++], [code++, index + 1]);
    code <<= 1;
  }
  return codes;
}

const CODES = { dc: codesOf(DC), ac: codesOf(AC) };

const COSINES = Array.from({ length: 8 }, (_, u) =>
  Array.from(
    { length: 8 },
    (_, x) => Math.cos(((2 * x + 1) * u * Math.PI) / 16) * (u === 0 ? Math.SQRT1_2 : 1) * 0.5,
  ),
);

function transformed(block) {
  const rows = Array.from({ length: 64 }, (_, at) => {
    const [y, u] = [at >> 3, at & 7];
    return COSINES[u].reduce((sum, cosine, x) => sum + cosine * block[y * 8 + x], 0);
  });
  return Array.from({ length: 64 }, (_, at) => {
    const [v, u] = [at >> 3, at & 7];
    return COSINES[v].reduce((sum, cosine, y) => sum + cosine * rows[y * 8 + u], 0);
  });
}

function segment(marker, data) {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** Bits one behind the other; a byte of ones is followed by a zero byte. */
function bitWriter() {
  const bytes = [];
  let held = 0;
  let count = 0;
  const put = (value, length) => {
    for (let bit = length - 1; bit >= 0; bit -= 1) {
      held = (held << 1) | ((value >> bit) & 1);
      count += 1;
      if (count < 8) continue;
      bytes.push(held);
      if (held === 0xff) bytes.push(0);
      held = 0;
      count = 0;
    }
  };
  return { bytes, put };
}

const lengthOf = (value) => (value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1);

function putValue(bits, codes, [run, value]) {
  const length = lengthOf(value);
  bits.put(...codes.get((run << 4) | length));
  if (length > 0) bits.put(value > 0 ? value : value + (1 << length) - 1, length);
}

function putBlock(bits, block, before) {
  const frequencies = transformed(block);
  const values = ZIGZAG.map((at) => Math.round(frequencies[at] / STEPS[at]));
  putValue(bits, CODES.dc, [0, values[0] - before]);
  let run = 0;
  for (const value of values.slice(1)) {
    if (value === 0) {
      run += 1;
      continue;
    }
    for (; run > 15; run -= 16) bits.put(...CODES.ac.get(0xf0));
    putValue(bits, CODES.ac, [run, value]);
    run = 0;
  }
  if (run > 0) bits.put(...CODES.ac.get(0));
  return values[0];
}

/** Brightness and the two colours of a dot, each around zero. */
function channelsOf(red, green, blue) {
  return [
    0.299 * red + 0.587 * green + 0.114 * blue - 128,
    -0.168736 * red - 0.331264 * green + 0.5 * blue,
    0.5 * red - 0.418688 * green - 0.081312 * blue,
  ];
}

function blockAt({ width, height, pixels }, left, top, channel) {
  return Array.from({ length: 64 }, (_, at) => {
    const x = Math.min(left + (at & 7), width - 1);
    const y = Math.min(top + (at >> 3), height - 1);
    const from = (y * width + x) * 3;
    return channelsOf(pixels[from], pixels[from + 1], pixels[from + 2])[channel];
  });
}

function scanOf(picture, channels) {
  const bits = bitWriter();
  const before = [0, 0, 0];
  for (let top = 0; top < picture.height; top += 8) {
    for (let left = 0; left < picture.width; left += 8) {
      for (let channel = 0; channel < channels; channel += 1) {
        before[channel] = putBlock(bits, blockAt(picture, left, top, channel), before[channel]);
      }
    }
  }
  bits.put(0x7f, 7);
  return Buffer.from(bits.bytes);
}

/** Bytes of a directory of EXIF. */
const sizeOf = (entries) => 2 + entries * 12 + 4;

/** A directory of EXIF: entries of a tag, a type, a count and a value of four bytes, and no directory after it. */
function directory(entries) {
  const out = Buffer.alloc(sizeOf(entries.length));
  out.writeUInt16BE(entries.length);
  entries.forEach(([tag, type, count, value], index) => {
    const at = 2 + index * 12;
    out.writeUInt16BE(tag, at);
    out.writeUInt16BE(type, at + 2);
    out.writeUInt32BE(count, at + 4);
    out.writeUInt32BE(value, at + 8);
  });
  return out;
}

const SHORT = 3;
const LONG = 4;
const TEXT = 2;

/** EXIF that says when, as `2022:06:09 09:30:00`, and how the picture lies where it has to be turned, and nothing else. */
function exif(moment, orientation) {
  const turned = orientation === undefined ? [] : [[0x0112, SHORT, 1, orientation << 16]];
  const inner = 8 + sizeOf(turned.length + 1);
  const text = inner + sizeOf(1);
  return Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\u0008', 'latin1'),
    directory([...turned, [0x8769, LONG, 1, inner]]),
    directory([[0x9003, TEXT, moment.length + 1, text]]),
    Buffer.from(`${moment}\0`, 'latin1'),
  ]);
}

function table(kind, { counts, values }) {
  return segment(0xc4, Buffer.from([kind, ...counts, ...values]));
}

/** A JPEG; `grey` leaves the colours out, `taken` is its EXIF moment, `lying` how it has to be turned, `note` its comment. */
export function jpeg(picture, { note, taken, lying, grey = false }) {
  const channels = grey ? 1 : 3;
  const { width, height } = picture;
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, channels];
  const ids = Array.from({ length: channels }, (_, index) => index + 1);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', 'latin1')),
    ...(taken === undefined ? [] : [segment(0xe1, exif(taken, lying))]),
    segment(0xfe, Buffer.from(note, 'latin1')),
    segment(0xdb, Buffer.from([0, ...ZIGZAG.map((at) => STEPS[at])])),
    segment(0xc0, Buffer.from([...frame, ...ids.flatMap((id) => [id, 0x11, 0])])),
    table(0x00, DC),
    table(0x10, AC),
    segment(0xda, Buffer.from([channels, ...ids.flatMap((id) => [id, 0]), 0, 63, 0])),
    scanOf(picture, channels),
    Buffer.from([0xff, 0xd9]),
  ]);
}
