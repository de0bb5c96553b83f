/** A sentence of a text and where it begins. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

// A full stop behind one of these ends no sentence.
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'no nomor kab kec kel prov kep dr drs dra ir h hj prof st rp jl jln gg hal hlm tgl th s.d a.n u.p d.a dll dsb dst ' +
    'bpk sdr yth tbk pt cv mr mrs ms vol art par e.g i.e etc vs'
  ).split(' '),
);

const BREAK = /[.!?…;][)\]"'”’]*\s+|\n+/g;
const LONGEST_WORD = 40;

/** The word that ends where a full stop stands. */
function wordBefore(text: string, end: number): string {
  const from = Math.max(0, end - LONGEST_WORD);
  const word = text.slice(from, end).split(/\s/).at(-1) ?? '';
  return word.replace(/^[([{"'“‘]+/, '').toLowerCase();
}

function isAbbreviation(text: string, stop: number): boolean {
  if (text[stop] !== '.') return false;
  const word = wordBefore(text, stop);
  return ABBREVIATIONS.has(word) || /^[a-z]$/.test(word) || /^\d{1,2}$/.test(word);
}

/** The sentences of a text, without the blanks between them. A line break and a semicolon end one too. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number): void => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed !== '')
      sentences.push({ text: trimmed, start: start + part.length - part.trimStart().length });
  };
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    const next = text[end] ?? '';
    const isStop = match[0].startsWith('.');
    // `pada 2022. Setelah` ends a sentence, `kab. bandung` does not, nor does `1. satu`.
    if (isStop && (isAbbreviation(text, match.index) || next !== next.toUpperCase())) continue;
    take(end);
    start = end;
  }
  take(text.length);
  return sentences;
}
