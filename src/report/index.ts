import type { Report } from '../core/report.ts';
import type { View } from './text.ts';

type Reporter = (report: Report, view: View) => string;

/** Every format by name; each is loaded only when it is asked for. */
const REPORTERS = {
  text: async () => (await import('./text.ts')).renderText,
  json: async () => (await import('./json.ts')).renderJson,
  sarif: async () => (await import('./sarif/index.ts')).renderSarif,
  junit: async () => (await import('./junit/index.ts')).renderJunit,
  github: async () => (await import('./github/index.ts')).renderGithub,
  gitlab: async () => (await import('./gitlab.ts')).renderGitlab,
  markdown: async () => (await import('./markdown/index.ts')).renderMarkdown,
  html: async () => (await import('./html/index.ts')).renderHtml,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type Format = keyof typeof REPORTERS;

export const FORMATS = Object.keys(REPORTERS) as readonly Format[];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(REPORTERS, name);
}

export function reporter(format: Format): Promise<Reporter> {
  return REPORTERS[format]();
}

/** GitHub's step summary: Markdown in at most so many bytes. */
export async function stepSummary(report: Report, limit: number): Promise<string> {
  return (await import('./github/summary.ts')).renderStepSummary(report, limit);
}

export type { View };
