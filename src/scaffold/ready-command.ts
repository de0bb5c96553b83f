type FlagValue = string | readonly string[] | boolean;

function quoted(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `"${text.replace(/(["\\$`])/g, '\\$1')}"`;
}

function flagText(name: string, value: FlagValue): readonly string[] {
  if (value === true) return [name];
  if (value === false) return [name.replace(/^--/, '--no-')];
  const values = typeof value === 'string' ? [value] : value;
  return values.map((one) => `${name} ${quoted(one)}`);
}

/** A command line that can be copied: what was typed, completed by what was missing. */
export function readyCommand(
  command: string,
  argument: string | readonly string[] | undefined,
  flags: Readonly<Record<string, FlagValue>>,
): string {
  const words = Object.entries(flags).flatMap(([name, value]) => flagText(name, value));
  return ['inovasi', command, ...[argument ?? []].flat().map(quoted), ...words].join(' ');
}
