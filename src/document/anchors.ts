/** Text as the name of a place: lower-case ASCII letters, digits and hyphens. */
export function anchorName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** The first of `name`, `name-2`, `name-3` … that is not taken. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${name}-${count}`;
  return candidate;
}

/** Anchors of the parts of the document. */
export const PART_ANCHORS = {
  control: 'kendali-dokumen',
  identity: 'identitas',
  indicators: 'indikator',
  legalBasis: 'dasar-hukum',
  evidence: 'bukti',
  testimonials: 'testimoni',
  collaboration: 'kolaborasi',
  innovators: 'inovator',
  letters: 'surat',
  checkReport: 'laporan-pemeriksaan',
} as const;
