// Only forms that nobody writes as an answer. Every pattern is anchored or bounded, so that it takes linear time.

const NOTHING = /^[-–—_.…?/\\*=~\s]+$/u;
const NOT_AVAILABLE = /^(?:n\s?[/.]\s?a|null|none|nil)$/i;
const STAND_IN =
  /^(?:tbd|fixme|x{3,}|asdf\w{0,10}|qwerty|(?:bla\s?){2,5}|idem|sda|s\.d\.a|(?:sama|seperti)\s+(?:dengan\s+|seperti\s+)?(?:yang\s+)?(?:di\s?)?atas|(?:lihat|sebagaimana)\s+(?:jawaban\s+)?(?:di\s?)?atas|(?:belum|akan|harap|mohon|silakan)\s+di(?:isi|lengkapi|tulis)(?:\s+(?:nanti|kemudian|menyusul))?|menyusul|isi\s+(?:di\s?sini|jawaban(?:\s+di\s?sini)?)|(?:tulis|isi|ketik)(?:kan)?\s+(?:jawaban\s+|teks\s+)?(?:anda\s+)?di\s?sini)$/i;
// `Todo` is also a village, `TBA` a children's reading garden: only the spellings of a note to oneself.
const NOTE = /^(?:TODO|todo)$/;

const VERB =
  'isi(?:kan|lah)?|tulis(?:kan|lah)?|ketik(?:kan)?|masukkan|sebutkan|jelaskan|uraikan|lengkapi|ganti';
const NOUN =
  '(?:nama|judul|tanggal|tahun|bulan|jumlah|angka|lokasi|alamat|unit|instansi|target|satuan|tautan)(?:\\s+(?:unit|upp|inovasi|instansi|daerah|kabupaten|kota|provinsi|kegiatan|program|penerima|mulai))?';

/** What people leave standing where an answer should be, wherever it stands in a text. */
const INSIDE: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}_])/u,
  /\blorem ipsum\b/i,
  new RegExp(`\\[\\s*(?:(?:${VERB})(?:\\s[^\\][]{0,80})?|${NOUN}|\\.{2,}|…)\\s*\\]`, 'i'),
  new RegExp(`<\\s*(?:(?:${VERB})(?:\\s[^<>]{0,80})?|${NOUN}|\\.{2,}|…)\\s*>`, 'i'),
  /\(\s*(?:isi|tulis|ketik)(?:kan)?\s+(?:jawaban\s+|teks\s+)?(?:anda\s+)?di\s?sini\s*\)/i,
  /\{\{[^{}]{0,80}\}\}/,
  /\.{5,}|…{2,}|_{3,}/u,
  /\bRp\.?\s?[xX]{2,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,/-])(?:x{3,}|X{4,})(?![\p{L}\p{N}/-])/u,
];

/** More characters than this are no stand-in, unless they are dashes only. */
const LONGEST = 100;

/** The text without what it may be wrapped in. */
function core(text: string): string {
  return text.replace(/^[([<{"'“*]+|[)\]>}"'”*.:!]+$/gu, '').trim();
}

/** Whether a text as a whole only keeps the place of an answer: dashes, `n/a`, `TODO`, `[isi di sini]`. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return NOTHING.test(trimmed);
  const inner = core(trimmed);
  if (trimmed !== '' && (inner === '' || NOTHING.test(trimmed))) return true;
  return [NOT_AVAILABLE, STAND_IN, NOTE].some((pattern) => pattern.test(inner));
}

// Nearly every sentence is cleared by this one look; the patterns above are dear.
const SUSPECT = /TODO|FIXME|TBD|lorem|[[<{(_…]|\.{5}|[xX]{2}/i;

/** The first placeholder inside a text, as it was written; undefined where there is none. */
export function placeholderIn(text: string): string | undefined {
  if (!SUSPECT.test(text)) return undefined;
  let first: RegExpExecArray | undefined;
  for (const pattern of INSIDE) {
    const match = pattern.exec(text);
    if (match !== null && match.index < (first?.index ?? Number.MAX_SAFE_INTEGER)) first = match;
  }
  return first?.[0];
}

/** Whether a text says something: neither absent nor blank nor a stand-in for what is to come. */
export function isTold(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '' && !isPlaceholder(text);
}
