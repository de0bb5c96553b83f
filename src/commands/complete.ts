import { expectedAt, type Candidate, type CommandModel } from '../core/completion.ts';
import { EXIT, type ExitCode } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import { foldersIn } from '../dossier/files.ts';
import { findRoot } from '../dossier/root.ts';
import { AGENCY_TYPES, TIMEZONES } from '../messages/commands/init.ts';
import { letterNames, levelWords, stageWords } from '../messages/commands/completion.ts';
import { GENERAL_ENTRIES } from '../messages/explain/general/index.ts';
import { EVIDENCE_KINDS } from '../core/evidence-kinds.ts';
import { FORMATS } from '../report/index.ts';
import { agencyEdition, choiceNames, type ChoiceKey } from '../rulebook/choice-names.ts';
import { newestEdition } from '../rulebook/list.ts';
import { editionNames, ruleNames, type Named } from '../rulebook/names.ts';
import { SHELLS } from './completion.ts';

/** Where values of a name come from; `files` and `folders` are left to the shell. */
type Source = 'files' | 'folders' | ((place: Place) => readonly Candidate[]);

interface Place {
  /** What was typed before, for values that hang on others. */
  readonly words: readonly string[];
  readonly io: Io;
  readonly root: string | undefined;
  readonly program: CommandModel;
}

function plain(values: readonly string[]): readonly Candidate[] {
  return values.map((value) => ({ value, summary: '' }));
}

function titled(names: readonly Named[]): readonly Candidate[] {
  return names.map(({ id, title }) => ({ value: id, summary: title }));
}

function worded(table: Readonly<Record<string, Readonly<Record<'id' | 'en', string>>>>) {
  return ({ io }: Place): readonly Candidate[] =>
    Object.entries(table).map(([value, words]) => ({ value, summary: words[io.language] }));
}

function dossiers({ root }: Place): readonly Candidate[] {
  return root === undefined ? [] : plain(foldersIn(root, 'inovasi', []));
}

function editions({ io, root }: Place): readonly Candidate[] {
  return titled(editionNames(io.home, root));
}

function rules({ io, root }: Place): readonly Candidate[] {
  return titled(ruleNames(io.home, root, io.language));
}

function topics(place: Place): readonly Candidate[] {
  const { language } = place.io;
  const general = Object.entries(GENERAL_ENTRIES).flatMap(([id, entry]) => {
    const summary = entry[language].title;
    return [id, ...entry.aliases.slice(0, 1)].map((value) => ({ value, summary }));
  });
  return [...general, ...rules(place), ...editions(place)];
}

const WHAT_IF = ['group=', 'category=', 'closing=', 'as-of=', 'start='];

function suppositions(place: Place): readonly Candidate[] {
  const named = editions(place).map(({ value, summary }) => ({ value: `edition=${value}`, summary }));
  return [...named, ...plain(WHAT_IF)];
}

/** Choices of the edition that was typed, else the agency's, else the newest. */
function choices(key: ChoiceKey) {
  return ({ io, root, words }: Place): readonly Candidate[] => {
    const typed = words[words.lastIndexOf('--edition') + 1];
    const given = words.includes('--edition') ? typed : undefined;
    const edition = given ?? agencyEdition(root) ?? newestEdition(io.home) ?? '';
    return titled(choiceNames(key, edition, io.home, root));
  };
}

function commandNames({ program }: Place): readonly Candidate[] {
  return program.commands.flatMap(({ names, summary }) => names.map((value) => ({ value, summary })));
}

/** By the name that an argument or an option's value is declared with. */
const SOURCES: Readonly<Record<string, readonly Source[]>> = {
  dosir: [dossiers, 'files'],
  edisi: [editions],
  'edisi-lama': [editions],
  'edisi-baru': [editions],
  aturan: [rules],
  topik: [topics],
  format: [() => plain(FORMATS)],
  tahap: [worded(stageWords)],
  tingkat: [worded(levelWords)],
  pilihan: [suppositions],
  berkas: ['files'],
  paket: ['files'],
  folder: ['folders'],
  jenis: [worded(AGENCY_TYPES)],
  zona: [worded(TIMEZONES)],
  'jenis-bukti': [() => plain(EVIDENCE_KINDS)],
  'format-tambah': [() => plain(['text', 'json'])],
  arah: [() => plain(['naik', 'turun'])],
  'id|en': [() => plain(['id', 'en'])],
  when: [() => plain(['auto', 'always', 'never'])],
  shell: [() => plain(SHELLS)],
  kelompok: [choices('kelompok')],
  kategori: [choices('kategori')],
  nomor: [choices('sdgs')],
  perintah: [commandNames],
  surat: [worded(letterNames)],
  'bentuk-surat': [() => plain(['pdf', 'docx', 'both'])],
};

/** Names of values that nobody but the writer knows. */
const FREE: ReadonlySet<string> = new Set([
  'nama',
  'singkatan',
  'slug',
  'judul',
  'upp',
  'tanggal',
  'pesan',
  'cabang',
  'nilai',
  'naskah',
  'halaman',
  'perihal',
  'jenis-dokumen',
  'nomor-dokumen',
  'tahun',
  'alamat',
  'teks',
  'peran',
  'tempat',
  'satuan',
  'angka',
  'penghargaan',
  'bagian',
  'ukuran',
]);

/** Whether completion knows what to do with an argument or value of this name, if only to leave it alone. */
export function isKnownValue(name: string): boolean {
  return name in SOURCES || FREE.has(name);
}

/**
 * Prints what may stand at the last word, one candidate a line, a tab before its description; `:files` and `:folders`
 * ask the shell to add those. What a shell asks while somebody types must never fail: then nothing is offered.
 */
export function runComplete(program: CommandModel, words: readonly string[], io: Io): ExitCode {
  const { typed, before, parted, candidates, values } = expectedAt(program, words);
  const place: Place = { io, root: findRoot(io.cwd), program, words };
  const sources = values.flatMap((name) => SOURCES[name] ?? []);
  const found = [
    ...candidates,
    ...sources.flatMap((source) => (typeof source === 'function' ? source(place) : [])),
  ];
  const fitting = found.filter(({ value }) => value.startsWith(typed) && !/[\n\t]/.test(value));
  const lines = fitting.map(({ value, summary }) => {
    const whole = `${before}${value}`.slice(parted);
    return summary === '' ? whole : `${whole}\t${summary}`;
  });
  const asked = sources.filter((source) => typeof source === 'string').map((source) => `:${source}`);
  io.out([...lines, ...asked].map((line) => `${line}\n`).join(''));
  return EXIT.ok;
}
