// Photos and scans for measuring, made by the codec that the program itself uses: no other tool has to be there.
import { createWriteStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const codec = import(require.resolve('@jsquash/jpeg/encode.js')).then(async (encoder) => {
  const wasm = readFileSync(require.resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
  await encoder.init(await WebAssembly.compile(wasm));
  return encoder.default;
});

/** Soft shapes under grain: the more grain, the more bytes. The same on every machine. */
function dots(width, height, grain, seed) {
  const data = new Uint8ClampedArray(width * height * 4);
  let state = seed;
  for (let at = 0; at < data.length; at += 4) {
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    const noise = (((state >> 16) % 256) / 128 - 1) * grain;
    const light = 170 + 60 * Math.sin(x / 90 + seed) * Math.cos(y / 70);
    data.set([light + noise, light * 0.95 + noise, light * 0.9 + noise, 255], at);
  }
  return { data, width, height };
}

/** A JPEG: of 1240 × 1754 dots and a grain of 25 about 470 kB, of 1600 × 1200 and 16 about 280 kB. */
export async function jpeg(width, height, grain, seed = 1) {
  const encode = await codec;
  return Buffer.from(await encode(dots(width, height, grain, seed), { quality: 82 }));
}

/** A scan of so many pages, each a picture of its own. */
export async function writeScan(path, pages, picture) {
  const PDFDocument = require('pdfkit');
  const doc = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
  const file = createWriteStream(path);
  doc.pipe(file);
  for (let page = 0; page < pages; page += 1) doc.addPage().image(Buffer.from(picture), 0, 0, { width: 595 });
  doc.end();
  await new Promise((resolve) => file.on('finish', resolve));
}
