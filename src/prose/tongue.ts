import type { Bilingual, Language } from '../core/language.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

// Little words that no text does without, and that are no words of the other language.
const LITTLE: Bilingual<ReadonlySet<string>> = {
  id: set(
    'yang dan di ke dari untuk dengan pada dalam ini itu adalah ialah tidak oleh akan dapat telah sudah para sebagai ' +
      'juga atau serta karena bahwa kepada lebih secara agar setiap menjadi bagi saat hingga sehingga kami mereka ' +
      'antara tersebut bisa namun tetapi hanya sampai setelah sebelum selama melalui terhadap seperti satu dua tiga',
  ),
  en: set(
    'the of and to in is that for with as was are be this which from at or an were has have it its not but their by ' +
      'on who will can they also than these those been more into our we through after before during such each',
  ),
};

/** Fewer words than this say too little about the language they are in. */
const FEWEST = 30;
const AT_LEAST = 0.2;
const AT_MOST = 0.05;

const OTHER: Bilingual<Language> = { id: 'en', en: 'id' };

/** Whether a text has enough little words of another language to be worth a closer look. */
export function mayBeForeign(words: readonly string[], wanted: Language): boolean {
  const little = LITTLE[OTHER[wanted]];
  let found = 0;
  for (const word of words) if (little.has(word)) found += 1;
  return found >= FEWEST * AT_LEAST;
}

/**
 * The other language, where a text is plainly written in it: one word in five is one of its little words and next to
 * none of the wanted language. Short texts, names and lists are in no language.
 */
export function foreignTongue(words: readonly string[], wanted: Language): Language | undefined {
  if (words.length < FEWEST) return undefined;
  const share = (language: Language): number =>
    words.filter((word) => LITTLE[language].has(word)).length / words.length;
  const other = OTHER[wanted];
  return share(other) >= AT_LEAST && share(wanted) <= AT_MOST ? other : undefined;
}
