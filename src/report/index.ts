import type { Report } from '../core/report.ts';
import type { View } from './text.ts';

type Reporter = (report: Report, view: View) => string;

/** Every format by name; each is loaded only when it is asked for. */
const REPORTERS = {
  text: async () => (await import('./text.ts')).renderText,
  json: async () => (await import('./json.ts')).renderJson,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type Format = keyof typeof REPORTERS;

export const FORMATS = Object.keys(REPORTERS) as readonly Format[];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(REPORTERS, name);
}

export function reporter(format: Format): Promise<Reporter> {
  return REPORTERS[format]();
}

export type { View };
