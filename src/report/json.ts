import { escapeSteering } from '../core/printable.ts';
import type { Report } from '../core/report.ts';

/** The whole result, never shortened, as published by `schemas/report.schema.json`. */
export function renderJson(report: Report): string {
  return `${escapeSteering(JSON.stringify(report, null, 2))}\n`;
}
