import { plain } from '../../core/printable.ts';

/** Text of a workflow command: what would end the line or be taken for an escape is escaped. */
export function commandData(text: string): string {
  return plain(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command: what would end the property is escaped too. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export type CommandName = 'error' | 'warning' | 'notice';

/** A workflow command on a line of its own. */
export function workflowCommand(
  name: CommandName,
  properties: Readonly<Record<string, string | number>>,
  text: string,
): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(String(value))}`);
  return `::${name}${listed.length === 0 ? '' : ` ${listed.join(',')}`}::${commandData(text)}`;
}
