/** Characters that XML cannot hold, and the two halves of a character that stand alone. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** The text as XML can hold it: what it cannot is shown as U+FFFD. */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}
