import type { DayNumber } from '../core/dates.ts';
import { readLegal } from './legal.ts';
import { dayInName, honestDay, yearInName } from './named-date.ts';
import {
  firstOf,
  pagesOf,
  proposals,
  type Origin,
  type Proposal,
  type Proposals,
  type Seen,
} from './proposal.ts';
import { line, titled, wordsOfName } from './words.ts';
import { settledDay, signedDay } from './written.ts';

/** Words a title begins with on a first page, and the kind of evidence that they tell. */
const HEADINGS: readonly (readonly [words: string, jenis: string | undefined])[] = [
  ['LAPORAN', 'laporan'],
  ['BERITA ACARA', 'laporan'],
  ['EVALUASI', 'laporan'],
  ['HASIL', 'laporan'],
  ['KAJIAN', 'laporan'],
  ['SURVEI', 'laporan'],
  ['NOTULEN', 'laporan'],
  ['NOTULA', 'laporan'],
  ['REKAPITULASI', 'data'],
  ['REKAP', 'data'],
  ['DATA', 'data'],
  ['SIARAN PERS', 'berita'],
  ['SURAT', 'surat'],
  ['IZIN', 'surat'],
  ['PERNYATAAN', 'surat'],
  ['UNDANGAN', 'surat'],
  ['SERTIFIKAT', undefined],
  ['PIAGAM', undefined],
  ['PROPOSAL', undefined],
  ['RENCANA', undefined],
  ['PEDOMAN', undefined],
  ['PANDUAN', undefined],
  ['KERANGKA ACUAN', undefined],
  ['DAFTAR', undefined],
];

/** A title of a program or of nobody: `Microsoft Word - surat.docx`, `untitled`, `CamScanner 06-11-2023`. */
const NO_TITLE =
  /^(?:microsoft|untitled|tanpa judul|camscanner|scan|powerpoint|slide|document\d*|dokumen\d*|judul|title)\b|\.\w{2,4}$|^[\W\d_]*$/i;

const MOST_WORDS = 25;

function heading(text: string): { readonly title: string; readonly jenis: string | undefined } | undefined {
  const names = HEADINGS.map(([words]) => words).join('|');
  const match = new RegExp(String.raw`(?<!\p{L})(${names})(?!\p{L})`, 'u').exec(text.slice(0, 600));
  if (match === null) return undefined;
  const words: string[] = [];
  for (const word of text.slice(match.index, match.index + 300).split(' ')) {
    if (/\p{Ll}/u.test(word) || (/^(?:NOMOR|NO\.|BAB|DAFTAR)$/.test(word) && words.length > 0)) break;
    words.push(word);
  }
  const title = line(words.join(' ')).replace(/[\s,;:.]+$/, '');
  const isTitle = words.length <= MOST_WORDS && title.length >= 5;
  return isTitle
    ? { title: titled(title), jenis: HEADINGS.find(([name]) => name === match[1])?.[1] }
    : undefined;
}

function onFirstPage(seen: Seen): Proposals {
  const [page] = pagesOf(seen);
  const found = page === undefined ? undefined : heading(page[1]);
  if (found === undefined) return {};
  const origin: Origin = { by: 'page', page: 1 };
  return proposals({ judul: [found.title, origin], jenis: [found.jenis, origin] });
}

function fromTitle({ facts }: Seen): Proposals {
  const title = line(facts.pdf?.title ?? '');
  if (title.length < 6 || title.length > 200 || NO_TITLE.test(title)) return {};
  const known = HEADINGS.find(([words]) => title.toUpperCase().startsWith(`${words} `));
  const origin: Origin = { by: 'metadata' };
  return proposals({ judul: [titled(title), origin], jenis: [known?.[1], origin] });
}

function textOf(proposal: Proposal | undefined): string {
  return proposal === undefined ? '' : String(proposal.value);
}

/** A legal document as one line: what, by whom, number, year and subject. */
function legalTitle(read: Proposals): string {
  const keys = ['jenis', 'penetap', 'nomor', 'tahun', 'tentang'];
  const [kind = '', office = '', number = '', year = '', about = ''] = keys.map((key) => textOf(read[key]));
  return [
    kind.endsWith(office) ? kind : `${kind.split(' ')[0] ?? ''} ${office}`,
    number === '' ? '' : `Nomor ${number}`,
    number.endsWith(year) ? '' : `Tahun ${year}`,
    about === '' ? '' : `tentang ${about}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function asLegal(seen: Seen, today: DayNumber): Proposals {
  const read = readLegal(seen, today);
  const { jenis, tanggal } = read;
  if (jenis === undefined || jenis.origin.by === 'name') return {};
  const { origin } = jenis;
  const agreement = /^(?:Perjanjian|Nota|Kesepakatan)/.test(String(jenis.value));
  return {
    judul: { value: legalTitle(read), origin },
    ...(agreement ? {} : { jenis: { value: 'regulasi', origin } }),
    ...(tanggal === undefined ? {} : { tanggal }),
  };
}

const SCREEN = /screen ?shot|screen ?capture|tangkapan[ _-]?layar|^layar[ _-]/i;

/** Names that cameras and chat programs give to photographs, and that people do. */
const PHOTO = /^(?:img|dsc[nf]?|pxl|mvimg)[-_ ]?\d|^whatsapp image|(?<!\p{L})(?:foto|photo)(?!\p{L})/iu;

/** What a picture is: one without a camera behind it may be a scan, a poster or a drawing. */
function fromPicture({ facts, name }: Seen): Proposals {
  if (SCREEN.test(name)) return proposals({ jenis: ['tangkapan-layar', { by: 'name' }] });
  if (facts.image?.taken !== undefined) return proposals({ jenis: ['foto', { by: 'exif' }] });
  return PHOTO.test(name) ? proposals({ jenis: ['foto', { by: 'name' }] }) : {};
}

function fromType(seen: Seen): Proposals {
  const { facts, name } = seen;
  const origin: Origin = { by: 'type' };
  if (facts.kind === 'image') return fromPicture(seen);
  if (facts.kind === 'video') return proposals({ jenis: ['video', origin] });
  const table =
    facts.type === 'text/csv' || facts.document?.program === 'excel' || /\.(?:csv|xlsx?|ods)$/i.test(name);
  return table && facts.kind !== 'pdf' ? proposals({ jenis: ['data', origin] }) : {};
}

function dayOf(seen: Seen, today: DayNumber): Proposals {
  const { facts, name } = seen;
  const byPage = pagesOf(seen).flatMap(([page, text]): Proposals[] => {
    const day = settledDay(text, today) ?? signedDay(text, today);
    return day === undefined ? [] : [proposals({ tanggal: [day, { by: 'page', page }] })];
  });
  const hasText = (facts.pdf?.text ?? []).some((text) => text !== '');
  return firstOf(
    proposals({ tanggal: [honestDay(facts.image?.taken, today), { by: 'exif' }] }),
    ...byPage,
    proposals({ tanggal: [dayInName(name, today), { by: 'name' }] }),
    // A scan was made when it was scanned; only words tell of the day on which they were written.
    proposals({ tanggal: [hasText ? honestDay(facts.pdf?.created, today) : undefined, { by: 'metadata' }] }),
    proposals({ tanggal: [yearInName(name, today), { by: 'name' }] }),
  );
}

/** What a file says of itself as evidence: title, kind and date, each with where it was read. */
export function readEvidence(seen: Seen, today: DayNumber): Proposals {
  const title = wordsOfName(seen.name);
  return firstOf(
    asLegal(seen, today),
    onFirstPage(seen),
    fromTitle(seen),
    dayOf(seen, today),
    fromType(seen),
    proposals({ judul: [title === undefined ? undefined : titled(title), { by: 'name' }] }),
  );
}
