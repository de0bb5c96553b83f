/** Words that stay small inside a title. */
const SMALL = new Set('dan di ke dari untuk tentang yang pada dengan atau bagi oleh dalam serta'.split(' '));

/** Abbreviations that are read as words would be, and still stay in capitals. */
const CAPITALS = new Set(
  'RSUD RSU OPD SOP UPT UPTD UPP APBD APBN SKM KIPP BPJS NIK KTP TA RI DPRD PKK PAUD ASN UMKM BUMD BUMN SK SPBE SIM APD'.split(
    ' ',
  ),
);

/** A file name without its extension; a dot inside a sentence or a number begins none. */
export function stemOf(name: string): string {
  const [, stem] = /^(.+)\.(?=[^.]*\p{L})[\p{L}\p{N}]{1,8}$/u.exec(name) ?? [];
  return stem ?? name;
}

function wordInTitle(word: string, first: boolean): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (CAPITALS.has(letters) || (letters.length > 1 && !/[AIUEO]/.test(letters))) return word;
  const small = word.toLowerCase();
  if (!first && SMALL.has(small)) return small;
  return small.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Words in capitals as a title writes them; words that are not all in capitals stay as they are. */
export function titled(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text
    .split(' ')
    .map((word, index) => wordInTitle(word, index === 0))
    .join(' ');
}

/** One line of text: no control characters or steering marks, blanks as one. */
export function line(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Marks of versions and copies, which say nothing of what a file holds. */
const VERSIONS =
  /\((?:\d+|(?:final|fix|rev(?:isi)?|copy|salinan)(?:[ .-]?\d+)?)\)|\bcopy of\b|\b(?:final|fix(?:ed)?|rev(?:isi)?[ .-]?\d*|copy|salinan)\b/gi;

/** What cameras, scanners and chat programs call files by themselves. */
const MACHINE =
  /^(?:(?:img|dsc[nf]?|pxl|mvimg|vid|aud|ptt|stk|doc|p|wa)\d*|photo|image|video|whatsapp|screenshots?|screen|capture|scan(?:ned)?|camscanner|adobe|untitled|tanpa|judul|new|document|dokumen|file|berkas|foto|at|\d[\d.:-]*|am|pm)$/i;

/** The words that a person gave a file as its name; undefined where only a machine has named it. */
export function wordsOfName(name: string): string | undefined {
  const plain = line(stemOf(name).replace(/[_+]+/g, ' ').replace(VERSIONS, ' '));
  const spaced = plain.includes(' ') ? plain : plain.replace(/-+/g, ' ');
  const words = spaced.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const own = words.filter(
    (word) => /\p{L}{2}/u.test(word) && !MACHINE.test(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')),
  );
  if (own.length === 0 || own.join('').length < 4) return undefined;
  const text = line(spaced.replace(/\(\s*\)/g, ' ')).replace(/^[\s,.;-]+|[\s,.;-]+$/g, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
