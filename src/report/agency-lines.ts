import type { Paint } from '../core/io.ts';
import { hang } from '../core/layout.ts';
import { printable } from '../core/printable.ts';
import type { DossierReport, Report } from '../core/report.ts';
import { sharedWords } from '../messages/formats/shared.ts';

interface AgencyView {
  readonly columns: number;
  readonly paint: Paint;
  readonly language: Report['language'];
}

/** What the agency takes upon itself: findings it accepts for a while, and values it confirmed. */
export function agencyLines(dossier: DossierReport, view: AgencyView): readonly string[] {
  const { columns, paint, language } = view;
  const words = sharedWords[language];
  const waived = dossier.waived.flatMap(({ label, message, waiver, file, line, column, rule }) => [
    ...hang('  ~ ', printable(`${label}: ${message}`), columns),
    ...hang('    ', printable(words.waiver(waiver)), columns),
    paint.dim(`    ${printable(file)}:${line}:${column}  ${rule}`),
  ]);
  const confirmed = dossier.confirmations.flatMap((note) =>
    hang('  ✓ ', printable(words.confirmation(note)), columns),
  );
  return [
    ...(waived.length === 0 ? [] : [paint.bold(words.waived), ...waived, '']),
    ...(confirmed.length === 0 ? [] : [paint.bold(words.confirmed), ...confirmed, '']),
  ];
}
