import type { Dossier } from './dossier.ts';
import type { Evidence } from './innovation.ts';
import { isTold } from './placeholders.ts';

/** The kinds of evidence, as `bukti.yaml` writes them. */
export const EVIDENCE_KINDS = [
  'laporan',
  'foto',
  'data',
  'surat',
  'berita',
  'tangkapan-layar',
  'regulasi',
  'video',
  'lainnya',
] as const;

/** Evidence by its id; where two share one, the first. */
export function evidenceById({ evidence }: Pick<Dossier, 'evidence'>): ReadonlyMap<string, Evidence> {
  const known = new Map<string, Evidence>();
  for (const entry of evidence) {
    if (isTold(entry.id) && !known.has(entry.id.trim())) known.set(entry.id.trim(), entry);
  }
  return known;
}
