// Turns the structure of a tagged PDF, as poppler's `pdfinfo -struct-text` tells it, into a source for typst: the same words,
// tables, lists and pictures, so that both tools set the same document.
import { spawnSync } from 'node:child_process';

const ELEMENT = /^( *)([A-Z][A-Za-z0-9]*)(?: "[^"]*")?(?: <[^>]*>)?(?: \(\w+\))?:?$/;

/** The elements of the file, each with its kids: elements and texts in their order. */
function structure(pdf) {
  const { stdout } = spawnSync('pdfinfo', ['-struct-text', pdf], { maxBuffer: 1 << 28, encoding: 'utf8' });
  const root = { kind: 'Root', depth: -1, kids: [], box: [] };
  const open = [root];
  for (const line of stdout.split('\n')) {
    const [, indent, kind] = ELEMENT.exec(line) ?? [];
    if (kind !== undefined) {
      while (open.at(-1).depth >= indent.length) open.pop();
      const element = { kind, depth: indent.length, kids: [], box: [] };
      open.at(-1).kids.push(element);
      open.push(element);
      continue;
    }
    const [, text] = /^ *"(.*)"$/.exec(line) ?? [];
    if (text !== undefined) open.at(-1).kids.push(text);
    const [, box] = /\/BBox \[([^\]]*)\]/.exec(line) ?? [];
    if (box !== undefined) open.at(-1).box = box.split(' ').map(Number);
  }
  return root;
}

const words = (element) => element.kids.map((kid) => (typeof kid === 'string' ? kid : words(kid))).join('');

/** Text as content whatever its signs mean to typst. */
const set = (text) => `#${JSON.stringify(text)}`;
const inside = (element) =>
  element.kids.map((kid) => (typeof kid === 'string' ? set(kid) : written(kid))).join('\n');

const photos = { count: 0, seen: 0 };

/** A chart has words, a photo is wide, and what is neither is a small code. */
function figure(element) {
  const [left = 0, bottom = 0, right = 100, top = 100] = element.box;
  const text = words(element);
  const size = `width: ${right - left}pt, height: ${top - bottom}pt`;
  if (text !== '') {
    const labels = text.match(/.{1,12}/gu) ?? [];
    const parts = labels.map(
      (label) => `stack(dir: ltr, spacing: 4pt, rect(width: 4cm, height: 8pt), [${set(label)}])`,
    );
    return `#figure(alt: "Grafik", stack(spacing: 4pt, ${parts.join(', ')}))`;
  }
  if (right - left < 100) return `#figure(alt: "Kode", rect(${size}))`;
  photos.seen += 1;
  return `#figure(image("foto-${(photos.seen - 1) % photos.count}.jpg", alt: "Foto", ${size}, fit: "contain"))`;
}

function table(element) {
  const rows = [];
  const gather = (node) =>
    node.kids.forEach((kid) =>
      kid.kind === 'TR' ? rows.push(kid) : kid.kind !== 'Caption' && kid.kids && gather(kid),
    );
  gather(element);
  const cells = rows.map((row) => row.kids.filter(({ kids }) => kids !== undefined));
  const caption = element.kids.filter(({ kind }) => kind === 'Caption').map((kid) => `${inside(kid)}\n\n`);
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const all = cells.flat().map((cell) => (cell.kind === 'TH' ? `[*${inside(cell)}*]` : `[${inside(cell)}]`));
  return `${caption.join('')}#table(columns: ${columns}, ${all.join(', ')})`;
}

const list = (element) =>
  `#list(${element.kids.map((entry) => `[${inside({ kids: entry.kids.filter(({ kind }) => kind !== 'Lbl') })}]`).join(', ')})`;

const WRITTEN = {
  TOC: () => '#outline()',
  Figure: figure,
  Table: table,
  L: list,
  P: (element) => `#par[${inside(element)}]`,
  BlockQuote: (element) => `#quote(block: true)[${inside(element)}]`,
};

function written(element) {
  const [, level] = /^H([1-6])$/.exec(element.kind) ?? [];
  if (level !== undefined) return `\n#heading(level: ${level})[${set(words(element))}]\n`;
  return (WRITTEN[element.kind] ?? inside)(element);
}

/** How many pages a PDF has. */
export function pagesOf(pdf) {
  const { stdout } = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return Number(/^Pages: +(\d+)/m.exec(stdout)?.[1]);
}

/** A source for typst that says what a tagged PDF says; `count` photos stand beside it as `foto-0.jpg` and so on. */
export function typstSource(pdf, count) {
  Object.assign(photos, { count, seen: 0 });
  const head = [
    '#set document(title: "Dosir")',
    '#set page(paper: "a4", margin: (left: 76pt, right: 68pt, top: 82pt, bottom: 76pt), numbering: "1", header: [Dosir inovasi], background: rotate(-52deg, text(size: 120pt, fill: luma(236))[DRAF]))',
    '#set text(lang: "id", size: 10.5pt)',
    '#set par(leading: 0.65em)',
  ];
  return `${head.join('\n')}\n\n${written(structure(pdf))}\n`;
}
