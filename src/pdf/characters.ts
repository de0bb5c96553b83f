const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\p{Variation_Selector}/gu;
const BLANK = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const CONTROL = /\p{Cc}|\p{Surrogate}/gu;

/** Letters of which nothing has to be changed; most texts have no others. */
const PLAIN = /^[ -~]*$/;

/** Text as it can stand on a page: composed, on one line, without control, invisible or half characters. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(BLANK, ' ').replace(CONTROL, '').replace(INVISIBLE, '').normalize('NFC');
}
