// A pattern of Unicode classes costs a millisecond to compile and another one when it is used again; nearly all signs
// are plain and need none.
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const PLAIN_LETTER_OR_DIGIT = /[a-z\d]/i;
const FIRST_BEYOND_ASCII = 128;

/** Whether a character is a letter of any script. */
export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code >= FIRST_BEYOND_ASCII) return LETTER.test(character);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a text holds a letter or digit of any script. */
export function hasLetterOrDigit(text: string): boolean {
  return PLAIN_LETTER_OR_DIGIT.test(text) || (isBeyondAscii(text) && LETTER_OR_DIGIT.test(text));
}

/** Whether a text holds a character that is not of ASCII. */
export function isBeyondAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) >= FIRST_BEYOND_ASCII) return true;
  }
  return false;
}
