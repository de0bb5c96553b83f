// Two pictures for the made-up example, drawn as filled outlines: no photograph, no person.

const STEPS = 4;

/** A canvas of RGB bytes in one colour. */
function canvas(width, height, colour) {
  const pixels = new Uint8Array(width * height * 3);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = colour[index % 3];
  return { width, height, pixels };
}

function crossings(outlines, y) {
  const found = [];
  for (const outline of outlines) {
    for (let index = 0; index < outline.length; index += 1) {
      const [ax, ay] = outline[index];
      const [bx, by] = outline[(index + 1) % outline.length];
      if (ay <= y !== by <= y) found.push([ax + ((y - ay) / (by - ay)) * (bx - ax), by > ay ? 1 : -1]);
    }
  }
  return found.sort(([left], [right]) => left - right);
}

/** Adds to `row` how much of each pixel lies between two edges. */
function cover(row, from, to) {
  const last = Math.min(row.length - 1, Math.floor(to));
  for (let x = Math.max(0, Math.floor(from)); x <= last; x += 1) {
    row[x] += Math.max(0, Math.min(to, x + 1) - Math.max(from, x)) / STEPS;
  }
}

function coverSpans(row, edges) {
  let winding = 0;
  for (const [index, [x, direction]] of edges.entries()) {
    winding += direction;
    const next = edges[index + 1];
    if (winding !== 0 && next !== undefined) cover(row, x, next[0]);
  }
}

function blend(picture, y, { row, colour }) {
  for (const [x, amount] of row.entries()) {
    if (amount === 0) continue;
    const share = Math.min(1, amount);
    for (const [part, value] of colour.entries()) {
      const at = (y * picture.width + x) * 3 + part;
      picture.pixels[at] = Math.round(picture.pixels[at] * (1 - share) + value * share);
    }
  }
}

/** Fills outlines with soft edges; what winds the other way is a hole. */
function fill(picture, outlines, colour) {
  const heights = outlines.flat().map(([, y]) => y);
  const bottom = Math.min(picture.height - 1, Math.ceil(Math.max(...heights)));
  for (let y = Math.max(0, Math.floor(Math.min(...heights))); y <= bottom; y += 1) {
    const row = new Float64Array(picture.width);
    for (let step = 0; step < STEPS; step += 1)
      coverSpans(row, crossings(outlines, y + (step + 0.5) / STEPS));
    blend(picture, y, { row, colour });
  }
}

function box(left, top, width, height) {
  return [
    [
      [left, top],
      [left + width, top],
      [left + width, top + height],
      [left, top + height],
    ],
  ];
}

function oval(x, y, across, down) {
  return [
    Array.from({ length: 48 }, (_, index) => {
      const angle = (index / 48) * 2 * Math.PI;
      return [x + Math.cos(angle) * across, y + Math.sin(angle) * down];
    }),
  ];
}

function limb([ax, ay], [bx, by], thickness) {
  const length = Math.hypot(bx - ax, by - ay);
  const [dx, dy] = [(-(by - ay) / length) * thickness, ((bx - ax) / length) * thickness];
  return [
    [
      [ax + dx, ay + dy],
      [bx + dx, by + dy],
      [bx - dx, by - dy],
      [ax - dx, ay - dy],
    ],
  ];
}

function curve([ax, ay], [bx, by], [cx, cy]) {
  return [0.25, 0.5, 0.75, 1].map((t) => {
    const s = 1 - t;
    return [s * s * ax + 2 * s * t * bx + t * t * cx, s * s * ay + 2 * s * t * by + t * t * cy];
  });
}

function glyphOutlines(commands, place) {
  const outlines = [];
  for (const { command, args } of commands) {
    const points = [];
    for (let index = 0; index < args.length; index += 2) points.push(place(args[index], args[index + 1]));
    const current = outlines.at(-1);
    if (command === 'moveTo') outlines.push(points);
    if (command === 'lineTo') current.push(...points);
    if (command === 'quadraticCurveTo') current.push(...curve(current.at(-1), points[0], points[1]));
  }
  return outlines;
}

/** Writes a line of text with its baseline at the given place. */
function write(picture, face, { text, at: [left, baseline], size, colour }) {
  const scale = size / face.unitsPerEm;
  const run = face.layout(text);
  let pen = left;
  for (const [index, glyph] of run.glyphs.entries()) {
    const from = pen;
    const outlines = glyphOutlines(glyph.path.commands, (x, y) => [from + x * scale, baseline - y * scale]);
    if (outlines.length > 0) fill(picture, outlines, colour);
    pen += run.positions[index].xAdvance * scale;
  }
}

const WHITE = [255, 255, 255];
const INK = [27, 36, 48];
const RED = [163, 38, 31];
const SKIN = [176, 122, 84];

function notice(picture, face) {
  fill(picture, box(0, picture.height - 34, picture.width, 34), WHITE);
  const text = 'FIKSI – contoh perangkat lunak; gambar buatan komputer';
  write(picture, face, { text, at: [14, picture.height - 11], size: 20, colour: RED });
}

function scenery(picture) {
  for (let band = 0; band < 24; band += 1) {
    fill(picture, box(0, band * 12, 720, 12), [150 + band * 3, 196 + band * 2, 228 + band]);
  }
  fill(picture, oval(610, 70, 36, 36), [255, 236, 170]);
  fill(picture, oval(560, 300, 260, 92), [126, 168, 118]);
  fill(picture, oval(80, 310, 240, 84), [108, 154, 108]);
  fill(picture, box(0, 286, 720, 200), [196, 178, 142]);
  fill(picture, box(0, 372, 720, 114), [178, 158, 122]);
}

function house(picture) {
  fill(picture, box(70, 170, 270, 166), [238, 224, 196]);
  fill(
    picture,
    [
      [
        [44, 178],
        [205, 84],
        [366, 178],
      ],
    ],
    [150, 74, 52],
  );
  fill(picture, box(64, 328, 300, 20), [168, 150, 132]);
  fill(picture, box(246, 212, 62, 118), [112, 78, 52]);
  fill(picture, box(108, 214, 86, 66), [92, 128, 146]);
  fill(picture, box(148, 214, 5, 66), WHITE);
  fill(picture, box(108, 245, 86, 5), WHITE);
  fill(picture, box(330, 176, 10, 160), [206, 186, 152]);
}

function person(picture, { x, shirt, trousers, scarf }) {
  fill(picture, limb([x - 10, 312], [x - 13, 392], 9), trousers);
  fill(picture, limb([x + 10, 312], [x + 13, 392], 9), trousers);
  fill(picture, box(x - 24, 226, 48, 92), shirt);
  fill(picture, oval(x, 202, 21, 25), SKIN);
  fill(picture, oval(x, 190, 23, 16), scarf);
}

function motorbike(picture) {
  for (const x of [560, 664]) {
    fill(picture, oval(x, 380, 30, 30), [48, 48, 52]);
    fill(picture, oval(x, 380, 14, 14), [188, 188, 192]);
  }
  fill(picture, limb([556, 352], [664, 356], 13), [38, 96, 122]);
  fill(picture, limb([656, 374], [636, 296], 5), [60, 60, 66]);
  fill(picture, box(536, 296, 66, 50), [222, 104, 46]);
  fill(picture, box(563, 306, 12, 30), WHITE);
  fill(picture, box(554, 315, 30, 12), WHITE);
}

/** A courier hands a parcel to a patient on a porch. */
export function courier(face) {
  const picture = canvas(720, 480, [214, 226, 234]);
  scenery(picture);
  house(picture);
  motorbike(picture);
  person(picture, { x: 404, shirt: [126, 74, 126], trousers: [84, 62, 92], scarf: [214, 196, 222] });
  person(picture, { x: 500, shirt: [38, 96, 122], trousers: [44, 52, 70], scarf: [222, 104, 46] });
  fill(picture, limb([482, 246], [456, 276], 7), SKIN);
  fill(picture, limb([422, 246], [446, 276], 7), SKIN);
  fill(picture, box(432, 264, 40, 30), [244, 244, 238]);
  fill(picture, box(448, 268, 8, 22), [46, 140, 86]);
  fill(picture, box(441, 275, 22, 8), [46, 140, 86]);
  notice(picture, face);
  return picture;
}

const ORDER = [
  ['Amlodipin 5 mg', '30 tablet', 'ditelaah apoteker'],
  ['Metformin 500 mg', '60 tablet', 'ditelaah apoteker'],
  ['Simvastatin 10 mg', '30 tablet', 'menunggu telaah'],
];

function orderRow(picture, face, { row, top }) {
  const [name, amount, state] = row;
  fill(picture, box(40, top, 640, 66), WHITE);
  write(picture, face, { text: name, at: [62, top + 30], size: 22, colour: INK });
  write(picture, face, { text: amount, at: [62, top + 54], size: 17, colour: [96, 108, 118] });
  const done = state.startsWith('ditelaah');
  fill(picture, box(490, top + 18, 168, 30), done ? [214, 238, 222] : [250, 232, 200]);
  write(picture, face, {
    text: state,
    at: [502, top + 39],
    size: 17,
    colour: done ? [30, 96, 60] : [120, 80, 10],
  });
}

/** The page on which a patient orders a refill. */
export function orderPage(face) {
  const picture = canvas(720, 480, [238, 243, 246]);
  fill(picture, box(0, 0, 720, 64), [31, 95, 122]);
  write(picture, face, { text: 'Antar Obat · RSUD Contoh (fiksi)', at: [40, 41], size: 26, colour: WHITE });
  write(picture, face, { text: 'Obat rutin bulan ini', at: [40, 104], size: 24, colour: INK });
  for (const [index, row] of ORDER.entries()) orderRow(picture, face, { row, top: 122 + index * 78 });
  write(picture, face, {
    text: 'Titip kepada kader bila tidak di rumah',
    at: [76, 389],
    size: 19,
    colour: INK,
  });
  fill(picture, box(42, 370, 24, 24), [31, 95, 122]);
  fill(picture, box(46, 374, 16, 16), WHITE);
  fill(picture, box(49, 377, 10, 10), [31, 95, 122]);
  fill(picture, box(480, 362, 200, 44), [222, 104, 46]);
  write(picture, face, { text: 'Pesan antar', at: [530, 391], size: 22, colour: WHITE });
  notice(picture, face);
  return picture;
}

/** Hands close a parcel with a numbered seal. */
export function sealing(face) {
  const picture = canvas(720, 480, [226, 220, 208]);
  fill(picture, box(0, 300, 720, 180), [150, 116, 84]);
  fill(picture, box(250, 190, 220, 150), [244, 244, 238]);
  fill(picture, box(340, 190, 40, 150), [46, 140, 86]);
  fill(picture, limb([90, 420], [260, 280], 26), SKIN);
  fill(picture, limb([630, 420], [460, 280], 26), SKIN);
  write(picture, face, { text: 'SEGEL 0417', at: [268, 262], size: 22, colour: INK });
  notice(picture, face);
  return picture;
}

/** A volunteer with the parcels that were left with them, upright. */
export function keeping(face) {
  const picture = canvas(480, 720, [232, 222, 204]);
  fill(picture, box(0, 560, 480, 160), [150, 132, 112]);
  for (const top of [190, 300, 410]) {
    fill(picture, box(250, top, 200, 12), [112, 78, 52]);
    for (const left of [264, 328, 392]) {
      fill(picture, box(left, top - 52, 46, 52), [244, 244, 238]);
      fill(picture, box(left + 18, top - 52, 10, 52), [46, 140, 86]);
    }
  }
  fill(picture, limb([122, 470], [118, 600], 14), [44, 52, 70]);
  fill(picture, limb([162, 470], [166, 600], 14), [44, 52, 70]);
  fill(picture, box(102, 320, 80, 160), [38, 96, 122]);
  fill(picture, oval(142, 276, 34, 40), SKIN);
  fill(picture, oval(142, 256, 37, 26), [222, 104, 46]);
  fill(picture, limb([172, 346], [272, 380], 11), SKIN);
  write(picture, face, { text: 'TITIK SERAH OBAT', at: [250, 100], size: 24, colour: INK });
  fill(picture, box(0, 664, 480, 56), WHITE);
  write(picture, face, { text: 'FIKSI – contoh perangkat lunak;', at: [14, 688], size: 18, colour: RED });
  write(picture, face, { text: 'gambar buatan komputer', at: [14, 710], size: 18, colour: RED });
  return picture;
}

/** A picture as a camera stores it that was held on its side: its top lies at the left. */
export function lyingDown({ width, height, pixels }) {
  const out = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const to = ((width - 1 - x) * height + y) * 3;
      out.set(pixels.subarray((y * width + x) * 3, (y * width + x) * 3 + 3), to);
    }
  }
  return { width: height, height: width, pixels: out };
}

const ATTENDED = [
  'Joko Umpama (fiksi)',
  'Sari Andaikan (fiksi)',
  'Budi Seandainya (fiksi)',
  'Wati Ibarat (fiksi)',
];

/** A list of those who came, as a scanner sees it. */
export function attendance(face) {
  const picture = canvas(620, 877, [250, 249, 246]);
  const line = (text, top, size = 20) => write(picture, face, { text, at: [60, top], size, colour: INK });
  write(picture, face, { text: 'FIKSI – contoh perangkat lunak', at: [60, 60], size: 20, colour: RED });
  line('RSUD CONTOH (FIKSI)', 110, 26);
  line('Daftar hadir pelatihan kader, 14 Maret 2022', 150);
  for (const [index, name] of ATTENDED.entries()) {
    const top = 210 + index * 60;
    line(`${index + 1}. ${name}`, top);
    fill(picture, box(60, top + 16, 500, 1), [150, 150, 150]);
    fill(picture, limb([420, top], [470, top - 14], 2), [34, 64, 138]);
    fill(picture, limb([470, top - 14], [500, top + 2], 2), [34, 64, 138]);
  }
  return picture;
}

/** One of four pictures of a film: the motorbike comes nearer. */
export function filmFrame(face, step) {
  const picture = canvas(320, 192, [190, 214, 230]);
  fill(picture, box(0, 130, 320, 62), [178, 158, 122]);
  fill(picture, oval(60 + step * 60, 140, 16, 16), [48, 48, 52]);
  fill(picture, oval(110 + step * 60, 140, 16, 16), [48, 48, 52]);
  fill(picture, box(56 + step * 60, 104, 58, 24), [222, 104, 46]);
  write(picture, face, { text: 'FIKSI – contoh perangkat lunak', at: [12, 26], size: 16, colour: RED });
  return picture;
}
