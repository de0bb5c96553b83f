import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { freeIds } from '../core/entry-ids.ts';
import { lettersFor } from '../core/letters.ts';
import { relativePath } from '../core/paths.ts';
import { hyphenated, shortened } from '../core/portable.ts';
import { printable } from '../core/printable.ts';
import { appendEntries, entryIndex, fillInYaml } from '../source/append.ts';
import { fileEntry, plainEntry, type Entry, type FileKeys } from './entry.ts';
import { FORMS, type Form } from './forms.ts';
import { extensionFor, freeName, portableStem } from './name.ts';
import { presentFiles, type Present } from './present.ts';
import { testimonyText } from './testimony.ts';
import type { CopyStep, Found, Outcome, Settled, TextStep, Wish } from './wish.ts';

interface Desk {
  readonly dossier: Dossier;
  readonly nextId: ReturnType<typeof freeIds>;
  /** Names in use by folder, in lower case. */
  readonly taken: Map<string, Set<string>>;
  readonly present: Map<string, Present>;
  readonly filled: Set<string>;
  readonly outcomes: Outcome[];
  readonly copies: CopyStep[];
  /** New entries by the file of their list. */
  readonly entries: Map<string, Entry[]>;
  readonly texts: TextStep[];
}

/** Names that stand in a folder of the dossier, whatever they are. */
function takenIn(desk: Desk, folder: string): Set<string> {
  const known = desk.taken.get(folder);
  if (known !== undefined) return known;
  const names = [...desk.dossier.files.keys()]
    .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
    .map((path) => path.slice(folder.length + 1).toLowerCase());
  const taken = new Set(names);
  desk.taken.set(folder, taken);
  return taken;
}

/** Where a file goes: its own name made portable, told apart from those that are there. */
function placeFor(desk: Desk, folder: string, { name, facts }: Found): string {
  const taken = takenIn(desk, folder);
  const free = freeName(portableStem(name, facts.kind), extensionFor(facts, name), taken);
  taken.add(free.toLowerCase());
  return `${folder}/${free}`;
}

function addEntry(desk: Desk, file: string, entry: Entry): void {
  desk.entries.set(file, [...(desk.entries.get(file) ?? []), entry]);
}

/** The blank entry that waits for a letter of this kind: the skeleton brings one for each that is demanded. */
function waitingLetter(desk: Desk, wish: Wish): string | undefined {
  const kind = wish.kind === 'letter' ? wish.values['jenis']?.value : undefined;
  if (typeof kind !== 'string') return undefined;
  return lettersFor(desk.dossier, { id: kind }).find(
    ({ id, berkas }) => id !== undefined && berkas === undefined && !desk.filled.has(id),
  )?.id;
}

/** Fills in what is blank in an entry; what stands there already is left as it is. */
function fillEntry(desk: Desk, form: Form, id: string, entry: Entry): void {
  desk.filled.add(id);
  const change = (text: string): string | undefined => {
    const found = entryIndex(text, id);
    if (found === undefined) return undefined;
    const blanks = Object.entries(entry).filter(
      ([key, value]) => value !== null && (found.entry[key] ?? null) === null,
    );
    return fillInYaml(text, [found.index], Object.fromEntries(blanks));
  };
  desk.texts.push({ file: form.file, fresh: false, change });
}

/** What the entry says of its file. */
function fileKeys(form: Form, source: Found | undefined, file: string | undefined): FileKeys | undefined {
  if (source === undefined || file === undefined) return undefined;
  const { sha256 } = source.facts;
  return {
    berkas: relativePath(form.folder, file),
    sha256,
    nama_asli: printable(source.name.normalize('NFC')),
  };
}

/** Writes the entry into its list, or into the blank one that waits for it. */
function enter(desk: Desk, wish: Wish, form: Form, keys: FileKeys | undefined): Pick<Outcome, 'how' | 'id'> {
  const waiting = waitingLetter(desk, wish);
  const id = waiting ?? desk.nextId(form.id ?? 'bukti');
  const entry = fileEntry(form, wish, id, keys);
  if (waiting === undefined) addEntry(desk, form.file, entry);
  else fillEntry(desk, form, waiting, entry);
  return { id, how: waiting === undefined ? 'added' : 'filled' };
}

/** Takes in a file with its entry; the same bytes are taken in once. */
function settleFile(desk: Desk, wish: Wish, form: Form): Outcome {
  const { source } = wish;
  if (source === undefined) return { wish, ...enter(desk, wish, form, undefined) };
  const known = desk.present.get(source.facts.sha256);
  if (known?.id !== undefined && known.gone === true) {
    desk.copies.push({ from: source, to: known.file });
    desk.present.set(source.facts.sha256, { file: known.file, id: known.id, gone: false });
    return { wish, how: 'restored', id: known.id, file: known.file };
  }
  if (known?.id !== undefined) return { wish, how: 'known', id: known.id, file: known.file };
  const file = known?.file ?? placeFor(desk, form.folder, source);
  const entered = enter(desk, wish, form, fileKeys(form, source, file));
  desk.present.set(source.facts.sha256, { file, id: entered.id ?? '' });
  if (known !== undefined) return { wish, ...entered, how: 'adopted', file };
  desk.copies.push({ from: source, to: file });
  return { wish, ...entered, file };
}

/** The ids that prove a wish: those that were named, and those that its files were given. */
function proofsOf(desk: Desk, wish: Wish): readonly string[] {
  return wish.proofs.flatMap((proof) => {
    const id = typeof proof === 'string' ? proof : desk.outcomes[proof]?.id;
    return id === undefined || id === '' ? [] : [id];
  });
}

function settleTestimony(desk: Desk, wish: Wish): Outcome {
  const name = wish.values['nama']?.value;
  const stem = shortened(hyphenated(typeof name === 'string' ? name : ''), 50) || 'testimoni';
  const taken = takenIn(desk, 'testimoni');
  const free = freeName(portableStem(stem), 'md', taken);
  taken.add(free);
  const file = `testimoni/${free}`;
  const id = desk.nextId('testimoni');
  const text = testimonyText(wish, id, proofsOf(desk, wish));
  desk.texts.push({ file, fresh: true, change: () => text });
  return { wish, how: 'added', id, file };
}

/** A note goes to the participation it is about, which is begun where the history does not know it yet. */
function settleNote(desk: Desk, wish: Wish, form: Form): Outcome {
  const { edisi, ...entry } = plainEntry(form, wish, undefined, proofsOf(desk, wish));
  const list = wish.development === true ? 'perkembangan' : 'catatan';
  const own =
    wish.development === true
      ? { isi: entry['isi'], tanggal: entry['tanggal'], bukti: entry['bukti'] }
      : entry;
  const index = desk.dossier.history.findIndex(({ edisi: known }) => known?.trim() === edisi);
  const change = (text: string): string | undefined => {
    const found = index < 0 ? undefined : entryIndex(text, edisi, 'edisi');
    return found === undefined
      ? appendEntries(text, [], [{ edisi, [list]: [own] }])
      : appendEntries(text, [found.index, list], [own]);
  };
  desk.texts.push({ file: form.file, fresh: false, change });
  return { wish, how: 'added' };
}

function settlePlain(desk: Desk, wish: Wish, form: Form): Outcome {
  const id = form.id === undefined ? undefined : desk.nextId(form.id);
  const entry = plainEntry(form, wish, id, proofsOf(desk, wish));
  const { list = '' } = form;
  const change = (text: string): string | undefined => appendEntries(text, [list], [entry]);
  desk.texts.push({ file: form.file, fresh: false, change });
  return { wish, how: 'added', ...(id === undefined ? {} : { id }) };
}

function settleOne(desk: Desk, wish: Wish): Outcome {
  const form = FORMS[wish.kind];
  if (form.holdsFile) return settleFile(desk, wish, form);
  if (wish.kind === 'testimonial') return settleTestimony(desk, wish);
  return wish.kind === 'note' ? settleNote(desk, wish, form) : settlePlain(desk, wish, form);
}

/** The lists of files come first, so that whatever names an id finds it. */
function listSteps(entries: Desk['entries']): readonly TextStep[] {
  return [...entries].map(([file, added]) => ({
    file,
    fresh: false,
    change: (text: string) => appendEntries(text, [], added),
  }));
}

/**
 * Works out ids, names and texts for everything that is to be added to a dossier as it is now; writes nothing.
 * `fingerprints` are those of the files in it that may be among what was handed in.
 */
export function settle(
  dossier: Dossier,
  fingerprints: ReadonlyMap<string, string>,
  wishes: readonly Wish[],
): Settled {
  const desk: Desk = {
    dossier,
    nextId: freeIds(dossier),
    taken: new Map(),
    present: new Map(presentFiles(dossier, fingerprints)),
    filled: new Set(),
    outcomes: [],
    copies: [],
    entries: new Map(),
    texts: [],
  };
  for (const wish of wishes) desk.outcomes.push(settleOne(desk, wish));
  const { outcomes, copies, entries, texts } = desk;
  return { outcomes, copies, texts: [...listSteps(entries), ...texts] };
}

/** Lists of a dossier that adding writes to. */
export const LISTS: readonly string[] = Object.values(DOSSIER_FILES);
