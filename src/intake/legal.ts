import type { DayNumber } from '../core/dates.ts';
import { firstOf, pagesOf, proposals, type Origin, type Proposals, type Seen } from './proposal.ts';
import { line, titled, wordsOfName } from './words.ts';
import { settledDay, signedDay } from './written.ts';

/** Kinds of documents that carry no office in their name, longer ones before those that they begin with. */
const WITHOUT_OFFICE = [
  'Undang-Undang',
  'Peraturan Pemerintah Pengganti Undang-Undang',
  'Peraturan Pemerintah',
  'Peraturan Daerah',
  'Peraturan Desa',
  'Perjanjian Kerja Sama',
  'Nota Kesepahaman',
  'Kesepakatan Bersama',
  'Standar Operasional Prosedur',
];

const WITH_OFFICE = [
  'Peraturan Bersama',
  'Peraturan',
  'Surat Keputusan',
  'Keputusan',
  'Instruksi',
  'Surat Edaran',
  'Surat Perintah',
];

/** Offices as the kind of a document names them; the place or unit behind them belongs to who settled it. */
const OFFICES = [
  'Presiden',
  'Menteri',
  'Gubernur',
  'Bupati',
  'Wali Kota',
  'Walikota',
  'Sekretaris Daerah',
  'Kepala Perpustakaan Nasional',
  'Kepala Dinas',
  'Kepala Badan',
  'Kepala Desa',
  'Kepala Puskesmas',
  'Kepala Kepolisian',
  'Kepala',
  'Direktur Jenderal',
  'Direktur Utama',
  'Direktur',
  'Inspektur',
  'Rektor',
  'Camat',
  'Lurah',
];

/** What ends the subject of a document on a page whose lines run together. */
const AFTER_SUBJECT =
  /\s(?:DENGAN RAHMAT|Menimbang|MENIMBANG|Mengingat|MEMUTUSKAN|Menetapkan|Kesatu|KESATU|Pasal 1|PASAL 1|BAB I|BUPATI|GUBERNUR|WALI ?KOTA|MENTERI|KEPALA|DIREKTUR|PRESIDEN|Pada hari|NOMOR|Nomor|Yang bertanda|LAMPIRAN|Lampiran)\b/;

const LONGEST_HEAD = 140;
const LONGEST_SUBJECT = 240;

/** The head of a document: what it is and by whom, then its number. */
interface Head {
  readonly kind: string;
  readonly office: string;
  /** All behind the head. */
  readonly rest: string;
}

function beginsWith(text: string, phrase: string): boolean {
  return text.toLowerCase().startsWith(phrase.toLowerCase()) && !/^\p{L}/u.test(text.slice(phrase.length));
}

/** Where a document's name may begin: anywhere in capitals on a page, only at the start of a title. */
function startsIn(text: string, capitals: boolean): readonly string[] {
  if (!capitals) return [text];
  const names = [...WITHOUT_OFFICE, ...WITH_OFFICE].map((name) => name.toUpperCase()).join('|');
  const found = text.matchAll(new RegExp(String.raw`(?<!\p{L})(?:${names})(?!\p{L})`, 'gu'));
  return [...found].map(({ index }) => text.slice(index, index + LONGEST_HEAD + LONGEST_SUBJECT + 80));
}

const NUMBER_MARK = /(?<!\p{L})(?:nomor|no\.?)(?!\p{L})\s*[:.]?\s*/iu;

function headIn(text: string): Head | undefined {
  const kind = [...WITHOUT_OFFICE, ...WITH_OFFICE].find((name) => beginsWith(text, name));
  const mark = NUMBER_MARK.exec(text.slice(0, LONGEST_HEAD));
  const about = /(?<!\p{L})tentang(?!\p{L})/iu.exec(text.slice(0, LONGEST_HEAD));
  if (kind === undefined || (mark === null && about === null)) return undefined;
  const end = Math.min(mark?.index ?? LONGEST_HEAD, about?.index ?? LONGEST_HEAD);
  return { kind, office: line(text.slice(kind.length, end)), rest: text.slice(end) };
}

function numberIn(rest: string): string | undefined {
  const mark = NUMBER_MARK.exec(rest);
  if (mark === null || mark.index > 0) return undefined;
  const text = rest.slice(mark[0].length, mark[0].length + 90);
  const [before = ''] = text.split(/\s(?:tahun|tentang)(?!\p{L})/iu);
  const [number = ''] = before.split(/\s\p{Lu}\p{Ll}/u);
  const tidy = line(number)
    .replace(/\s*([/.-])\s*/g, '$1')
    .replace(/[.,;:-]+$/, '');
  return /\d/.test(tidy) && /^[\p{L}\d]/u.test(tidy) && !/[._]{3}/.test(tidy) && tidy.length <= 60
    ? tidy
    : undefined;
}

function yearIn(rest: string, number: string | undefined): number | undefined {
  const [head = ''] = rest.slice(0, 160).split(/(?<!\p{L})tentang(?!\p{L})/iu);
  const named = /(?<!\p{L})tahun\s+((?:19|20)\d\d)(?!\d)/iu.exec(head)?.[1];
  const within = /(?:^|\/)((?:19|20)\d\d)$/.exec(number ?? '')?.[1];
  const year = named ?? within;
  return year === undefined ? undefined : Number(year);
}

/** What follows `tentang`, up to what no subject holds; undefined where no end of it can be told. */
function subjectIn(rest: string, whole: boolean): string | undefined {
  const about = /(?<!\p{L})tentang\s+/iu.exec(rest.slice(0, LONGEST_HEAD));
  if (about === null) return undefined;
  const text = rest.slice(about.index + about[0].length);
  const end = AFTER_SUBJECT.exec(text.slice(0, LONGEST_SUBJECT));
  if (end === null && (!whole || text.length > LONGEST_SUBJECT)) return undefined;
  const subject = line(end === null ? text : text.slice(0, end.index)).replace(/[\s,;:.]+$/, '');
  return subject.length < 4 ? undefined : titled(subject);
}

interface Named {
  readonly jenis: string;
  readonly penetap: string | undefined;
}

function nameOf({ kind, office }: Head): Named {
  const whole = titled(office.replace(/[,;:]+$/, ''));
  if (WITHOUT_OFFICE.includes(kind)) return { jenis: kind, penetap: undefined };
  const known = OFFICES.find((name) => beginsWith(whole, name));
  const jenis = known ?? (whole.split(' ').length <= 6 ? whole : '');
  return { jenis: line(`${kind} ${jenis}`), penetap: whole === '' ? undefined : whole };
}

function readHead(text: string, capitals: boolean, origin: Origin): Proposals {
  for (const start of startsIn(text, capitals)) {
    const head = headIn(start);
    const nomor = head === undefined ? undefined : numberIn(head.rest);
    const tentang = head === undefined ? undefined : subjectIn(head.rest, !capitals);
    if (head === undefined || (nomor === undefined && tentang === undefined)) continue;
    const { jenis, penetap } = nameOf(head);
    return proposals({
      jenis: [jenis, origin],
      nomor: [nomor, origin],
      tahun: [yearIn(head.rest, nomor), origin],
      tentang: [tentang, origin],
      penetap: [penetap, origin],
    });
  }
  return {};
}

function dayIn(seen: Seen, today: DayNumber): Proposals {
  for (const read of [settledDay, signedDay]) {
    for (const [page, text] of pagesOf(seen).toReversed()) {
      const day = read(text, today);
      if (day !== undefined) return proposals({ tanggal: [day, { by: 'page', page }] });
    }
  }
  return {};
}

/**
 * What a legal document says of itself: on its first pages, in its title, at last in its name. Numbers come in many
 * forms, so none is forced: what is not recognised is left out.
 */
export function readLegal(seen: Seen, today: DayNumber): Proposals {
  const pages = pagesOf(seen).slice(0, 2);
  const onPages = pages.map(([page, text]) => readHead(text, true, { by: 'page', page }));
  const read = firstOf(
    ...onPages,
    readHead(line(seen.facts.pdf?.title ?? ''), false, { by: 'metadata' }),
    readHead(wordsOfName(seen.name) ?? '', false, { by: 'name' }),
  );
  return Object.keys(read).length === 0 ? {} : { ...read, ...dayIn(seen, today) };
}
