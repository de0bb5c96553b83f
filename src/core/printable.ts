/** Control characters and direction overrides: what could steer a terminal or hide text. */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

// oxlint-disable-next-line no-control-regex -- our own colours are control sequences too
const OWN_COLOUR = /\u001B\[\d{1,2}m/g;

/** Text that is safe to show: what could steer a terminal is replaced by a visible mark. */
export function printable(text: string): string {
  return text.replace(STEERING, '\u{FFFD}');
}

/** Like `printable`, but keeps colours, which only our own paint may have put there. */
export function printablePainted(text: string): string {
  const colours = text.match(OWN_COLOUR) ?? [];
  return text
    .split(OWN_COLOUR)
    .map((part, index) => printable(part) + (colours[index] ?? ''))
    .join('');
}

/** JSON text in which no character steers a terminal; what it stands for stays the same. */
export function escapeSteering(json: string): string {
  return json.replace(STEERING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// What no UTF-8 file can hold, and what XML and HTML have no character for.
const UNWRITABLE = /\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** Printable text on which every file format agrees: what some of them cannot hold is a visible mark too. */
export function plain(text: string): string {
  return printable(text.replace(/\r\n?/g, '\n')).replace(UNWRITABLE, '\u{FFFD}');
}
