// docs/editions/<id>.md: all that is known of what an edition asks, with who says so.
import { code, list, page, table } from './markdown.mjs';

const FACTS = {
  dasar_hukum: 'Legal basis',
  tema: 'Theme',
  pembukaan: 'Registration opens',
  penutupan: 'Registration closes',
  peserta: 'Who may enter',
  kelompok: 'Groups',
  kategori: 'Categories',
  kriteria: 'Criteria',
  cara_hitung_usia: 'How age is counted',
  bahasa: 'Language of the answers',
  batas_jumlah: 'Most innovations per agency',
  ambang: 'Lowest mark of a finalist',
};

const LONGEST_LIST = 4;

function isChoices(value) {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && 'nama' in item);
}

/** Links to the rows of the list of sources. */
function sources(ids) {
  return ids.map((id) => `[${id}](#${id})`).join(', ');
}

/** How values, certainties and sources of one edition are written. */
function writer(program, rulebook) {
  const certainty = (name) => program.reportWords.en.certainty[name];
  const sureOf = (value) => {
    if (value.dipinjam !== undefined && value.nilai.length > 0)
      return `borrowed from ${program.editionLabel(value.dipinjam)}`;
    return certainty(program.certaintyOf(value, rulebook.sumber));
  };
  const plain = (value, show) => (show ?? ((one) => program.formatValue(one, 'en')))(value);
  const neighbours = ({ tetangga = [] }, show) =>
    tetangga.map(({ edisi, isi }) => `${program.editionLabel(edisi)}: ${plain(isi, show)}`).join('; ');
  return { certainty, sureOf, plain, neighbours };
}

/** A value in a table cell: every recorded one, and how sure we are. */
function short(value, write, show) {
  if (value.nilai.length === 0) return 'not found';
  const values = value.nilai.map(({ isi }) => write.plain(isi, show));
  return `${[...new Set(values)].join(' or ')} (${write.sureOf(value)})`;
}

/** Facts of the edition as a whole, then those of single groups, then its outcome: a label and a value each. */
function facts(rulebook) {
  return [
    ...(rulebook.ditiadakan === undefined ? [] : [['Cancelled, replaced by', rulebook.ditiadakan]]),
    ...Object.entries(FACTS).map(([key, label]) => [label, rulebook[key]]),
    ...rulebook.syarat_kelompok.map(({ kelompok, syarat }) => [
      `Who may enter ${groupNames({ kelompok: [kelompok] }, rulebook)}`,
      syarat,
    ]),
    ...rulebook.batas_kelompok.map(({ kelompok, batas }) => [
      `Most innovations per agency in ${groupNames({ kelompok: [kelompok] }, rulebook)}`,
      batas,
    ]),
    ...rulebook.hasil.map(({ nama, jumlah }) => [`Outcome: ${nama}`, jumlah]),
  ];
}

function factText(isi, write) {
  if (isChoices(isi)) return isi.map(({ id, nama }) => `${nama} (${code(id)})`).join('; ');
  return Array.isArray(isi) ? isi.join('; ') : write.plain(isi);
}

function factRows(rulebook, write) {
  return facts(rulebook).flatMap(([label, value]) => {
    const note = value.catatan ?? '';
    if (value.nilai.length === 0) return [[label, 'not found', '', '', note]];
    return value.nilai.map(({ isi, sumber }) => [
      label,
      factText(isi, write),
      write.sureOf(value),
      sources(sumber),
      note,
    ]);
  });
}

function stageRows(rulebook, program) {
  const day = (text) => program.formatPartialDate(text, 'en');
  return rulebook.tahap.map(({ nama, mulai, sampai, sumber }) => {
    const days = [...new Set([mulai, sampai].filter((one) => one !== undefined))].map(day);
    const open = mulai !== undefined && sampai === undefined ? 'from ' : '';
    const until = mulai === undefined && sampai !== undefined ? 'until ' : '';
    return [nama, `${open}${until}${days.join(' to ')}`, sources(sumber)];
  });
}

function groupNames(item, rulebook) {
  const groups = rulebook.kelompok.nilai[0]?.isi ?? [];
  if (item.kelompok === undefined) return 'all';
  return item.kelompok.map((id) => groups.find((group) => group.id === id)?.nama ?? id).join(', ');
}

function sectionRows(rulebook, write) {
  return rulebook.bagian.map((section) => [
    section.judul,
    code(section.id),
    groupNames(section, rulebook),
    short(section.bobot, write, (percent) => `${percent} %`),
    short(section.lampiran, write),
  ]);
}

function fieldRows(rulebook, write) {
  return rulebook.bagian.flatMap((section) =>
    section.isian.map((field) => [
      field.judul,
      code(`narasi/${field.id}.md`),
      [field.tanya, ...field.pokok.map((point) => `• ${point}`)].join('<br>'),
      short(field.kata, write),
      sources([...new Set(field.kata.nilai.flatMap(({ sumber }) => sumber))]),
    ]),
  );
}

function letterRows(rulebook, program, write) {
  return rulebook.surat.map((letter) => [
    letter.judul,
    code(letter.id),
    groupNames(letter, rulebook),
    short(letter.wajib, write),
    short(letter.format, write, (formats) => formats.join(', ').toUpperCase()),
    short(letter.ukuran, write, (bytes) => program.formatSize(bytes, 'en')),
  ]);
}

function optionText([name, value], { program, write }) {
  const show = (plain) =>
    isChoices(plain) && plain.length > LONGEST_LIST ? `${plain.length} choices` : write.plain(plain);
  if (!program.isSourced(value)) return `${code(name)}: ${show(value)}`;
  if (value.nilai.length > 0) return `${code(name)}: ${value.nilai.map(({ isi }) => show(isi)).join(' or ')}`;
  const near = write.neighbours(value, show);
  return `${code(name)}: not found${near === '' ? '' : ` (${near})`}`;
}

function conditions(rule, rulebook) {
  const keys = Object.entries(rule.bila ?? {}).map(([key, value]) => code(`${key}: ${value}`));
  return [...(rule.kelompok === undefined ? [] : [groupNames(rule, rulebook)]), ...keys].join(', ') || 'all';
}

/** Every demand that a rule makes on any group, as the engine itself makes them. */
function demandsOf(program, rulebook) {
  const groups = rulebook.kelompok.nilai[0]?.isi ?? [];
  const ids = groups.length === 0 ? [undefined] : groups.map(({ id }) => id);
  const demands = ids.flatMap((kelompok) =>
    program.demandsOn({ innovation: { kelompok } }, rulebook, program.checks),
  );
  return grouped(demands);
}

function grouped(demands) {
  const byRule = new Map();
  for (const demand of demands) byRule.set(demand.rule.id, [...(byRule.get(demand.rule.id) ?? []), demand]);
  return byRule;
}

const LOUDNESS = ['info', 'warning', 'error'];

/** How loud the demand's findings are at submission, at most. */
function loudest(demand, certainty, program) {
  const severities = Object.keys(demand.check.problems).map((problem) => {
    const judged = { finding: { problem }, certainty, disputed: false };
    return LOUDNESS.indexOf(program.severityOf(demand, judged, 'submit').atSubmit);
  });
  return LOUDNESS[Math.max(...severities)];
}

function standing(demands, program, rulebook, write) {
  const lines = demands.map((demand) => {
    const certainty = program.certaintyOfDemand(demand, rulebook);
    if (certainty === 'tidak-ditemukan') return 'not found: unknown';
    return `${write.certainty(certainty)}: ${loudest(demand, certainty, program)}`;
  });
  return [...new Set(lines)].sort((left, right) => (left < right ? -1 : 1)).join('<br>');
}

function sourcesOf(rule, program) {
  const values = [rule.berlaku, ...Object.values(rule.dengan)].filter((value) => program.isSourced(value));
  return [...new Set(values.flatMap(({ nilai }) => nilai.flatMap(({ sumber }) => sumber)))];
}

function ruleRows(program, rulebook, write) {
  const demands = demandsOf(program, rulebook);
  return rulebook.aturan.map((rule) => [
    `${code(rule.id)}<br>${rule.judul_en ?? rule.judul}`,
    `[${rule.periksa}](../checks.md#${rule.periksa})`,
    conditions(rule, rulebook),
    Object.entries(rule.dengan)
      .map((option) => optionText(option, { program, write }))
      .join('; '),
    standing(demands.get(rule.id) ?? [], program, rulebook, write),
    sources(sourcesOf(rule, program)),
  ]);
}

/** Every value with provenance that the edition holds, with words for it. */
function* valuesOf(rulebook, program) {
  yield* facts(rulebook);
  for (const { judul, id, bobot, lampiran, isian } of rulebook.bagian) {
    const section = `Section ${judul} (${code(id)})`;
    yield [`${section}: weight`, bobot];
    yield [`${section}: attachment`, lampiran];
    for (const field of isian) yield [`Field ${field.judul} (${code(field.id)}): word limit`, field.kata];
  }
  for (const { judul, wajib, format, ukuran } of rulebook.surat) {
    yield [`${judul}: whether it is demanded`, wajib];
    yield [`${judul}: format`, format];
    yield [`${judul}: size`, ukuran];
  }
  for (const { id, berlaku, dengan } of rulebook.aturan) {
    if (berlaku !== undefined) yield [`${code(id)}: whether it is asked`, berlaku];
    const own = Object.entries(dengan).filter(([, value]) => program.isSourced(value));
    for (const [name, value] of own) {
      // The edition's own values stand in the list already, whatever options point to them.
      if (!Object.keys(FACTS).some((key) => rulebook[key] === value))
        yield [`${code(id)}: ${code(name)}`, value];
    }
  }
}

function unknownRows(program, rulebook, write) {
  return [...valuesOf(rulebook, program)]
    .filter(([, value]) => value.nilai.length === 0)
    .map(([label, value]) => [label, write.neighbours(value), value.catatan ?? '']);
}

const AUTHORITY = { resmi: 'official', berita: 'press', sekunder: 'secondary' };

function sourceRows(rulebook) {
  return [...rulebook.sumber.values()].map(({ id, judul, url, tanggal, jenis, menyalin }) => [
    `<a id="${id}"></a>${code(id)}`,
    url === undefined ? judul : `[${judul.replaceAll(/[[\]]/g, '')}](${url})`,
    tanggal ?? '',
    AUTHORITY[jenis],
    menyalin === undefined ? '' : `[${menyalin}](#${menyalin})`,
  ]);
}

/** What it extends: the page of an edition, or the file of what is none. */
function parentLink(id, program, editions) {
  return editions.includes(id)
    ? `[${program.editionLabel(id)}](${id}.md)`
    : `[${code(id)}](../../templates/${id}/rulebook.yaml)`;
}

function introduction(rulebook, program, editions) {
  const borrowed = rulebook.bentuk_dipinjam;
  const form = borrowed === undefined ? '' : program.editionLabel(borrowed);
  return [
    `${rulebook.kompetisi} ${rulebook.tahun}. Rulebook version ${rulebook.versi}, from ` +
      `[templates/${rulebook.id}/rulebook.yaml](../../templates/${rulebook.id}/rulebook.yaml)` +
      (rulebook.extends === undefined
        ? '.'
        : `, on top of ${parentLink(rulebook.extends, program, editions)}.`),
    borrowed === undefined
      ? ''
      : `**The form of this edition was not found.** The form of ${form} stands in for it; whatever is marked ` +
        `"borrowed" was asked in ${form} and is not confirmed for ${rulebook.nama}.`,
    'Titles, questions and names are Indonesian, as users see them. What a value is worth, and how that decides whether a ' +
      'finding blocks, is explained in [the README](../../README.md#what-is-known-and-how-surely).',
  ];
}

/** The page of one edition; `editions` are the ids of all that have one. */
export function editionPage(program, rulebook, editions) {
  const write = writer(program, rulebook);
  const unknown = unknownRows(program, rulebook, write);
  return page(
    rulebook.nama,
    introduction(rulebook, program, editions),
    '## Facts',
    table(['', 'Value', 'How sure', 'Source', 'Note'], factRows(rulebook, write)),
    '## Stages',
    table(['Stage', 'When', 'Source'], stageRows(rulebook, program)),
    '## Form: sections',
    table(['Section', 'Id', 'Groups', 'Weight', 'Takes an attachment'], sectionRows(rulebook, write)),
    '## Form: fields',
    'The questions are in our own words.',
    table(['Field', 'File', 'Asks', 'Most words', 'Source of the limit'], fieldRows(rulebook, write)),
    '## Letters',
    table(
      ['Letter', 'Kind', 'Groups', 'Demanded', 'Format', 'Largest size'],
      letterRows(rulebook, program, write),
    ),
    '## Rules',
    'The fifth column says how sure we are of the rule and how loud its findings can be at submission. Where sources ' +
      'contradict each other, a dossier that fails under every recorded value is judged by all of them together.',
    table(
      ['Rule', 'Check', 'Applies to', 'Options', 'Standing', 'Source'],
      ruleRows(program, rulebook, write),
    ),
    '## What is not known',
    unknown.length === 0
      ? 'Nothing is recorded as not found.'
      : 'Searched for and not found. None of these is guessed: the requirement is reported as unknown (belum pasti) and never ' +
          'changes the exit code.',
    table(['Value', 'Neighbouring editions', 'Note'], unknown),
    '## Sources',
    list([
      '**official**: a regulation, the ministry, or an agency about itself; **press**: news; **secondary**: anything else.',
      'The kind is that of the source as such; for a single value it can be lower: the site of an agency is official on ' +
        'that agency, not on the competition. A source that copies another counts with it as one voice.',
    ]),
    table(['Id', 'Title', 'Date', 'Kind', 'Copies'], sourceRows(rulebook)),
  );
}
