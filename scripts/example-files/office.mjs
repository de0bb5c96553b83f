// A Word file and a spreadsheet, written part by part so that no clock and no library version gets into them.
import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';

function xml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function relations(...pairs) {
  const lines = pairs.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function types(...overrides) {
  const lines = overrides.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${lines.join('')}</Types>`;
}

/** Noon, so that no time zone makes another day of it. */
const MOMENT = new Date(2023, 0, 20, 12);

function zip(parts) {
  const files = Object.entries(parts).map(([path, text]) => [
    path,
    [strToU8(text), { mtime: MOMENT, os: 3 }],
  ]);
  return zipSync(Object.fromEntries(files), { level: 6 });
}

/** A Word file of paragraphs; those that begin with `# ` are bold. */
export function wordFile(paragraphs) {
  const body = paragraphs.map((text) => {
    const bold = text.startsWith('# ');
    const look = bold ? '<w:rPr><w:b/></w:rPr>' : '';
    return `<w:p><w:r>${look}<w:t xml:space="preserve">${xml(bold ? text.slice(2) : text)}</w:t></w:r></w:p>`;
  });
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zip({
    '[Content_Types].xml': types(['/word/document.xml', 'wordprocessingml.document.main']),
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/document.xml': `${HEAD}<w:document xmlns:w="${space}"><w:body>${body.join('')}</w:body></w:document>`,
  });
}

function cell(value, column, row) {
  const place = `${String.fromCodePoint(65 + column)}${row + 1}`;
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t>${xml(value)}</t></is></c>`;
}

/** A spreadsheet with one sheet of rows. */
export function spreadsheet(name, rows) {
  const space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const lines = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((value, column) => cell(value, column, index)).join('')}</row>`,
  );
  return zip({
    '[Content_Types].xml': types(
      ['/xl/workbook.xml', 'spreadsheetml.sheet.main'],
      ['/xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet'],
    ),
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${space}" xmlns:r="${OFFICE}/relationships"><sheets><sheet name="${xml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${space}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  });
}
