/** Control characters and direction overrides: what could steer a terminal or hide text. */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text that is safe to show: what could steer a terminal is replaced by a visible mark. */
export function printable(text: string): string {
  return text.replace(STEERING, '\u{FFFD}');
}
