/** Text as the name of a place: lower-case ASCII letters, digits and hyphens. */
export function anchorName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** Gives each name that is asked for once only: the first of `name`, `name-2`, `name-3` … that was not given yet. */
export function makeNames(): (name: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    let count = counts.get(name) ?? 1;
    let candidate = count === 1 ? name : `${name}-${count}`;
    for (; given.has(candidate); candidate = `${name}-${count}`) count += 1;
    counts.set(name, count);
    given.add(candidate);
    return candidate;
  };
}

/** Anchors of the parts of the document. */
export const PART_ANCHORS = {
  control: 'kendali-dokumen',
  identity: 'identitas',
  indicators: 'indikator',
  beneficiaries: 'penerima-manfaat',
  legalBasis: 'dasar-hukum',
  evidence: 'bukti',
  codes: 'kode-tautan',
  photos: 'foto',
  testimonials: 'testimoni',
  collaboration: 'kolaborasi',
  replication: 'replikasi',
  history: 'riwayat',
  sources: 'berkas-sumber',
  glance: 'sekilas',
  timeline: 'linimasa',
  innovators: 'inovator',
  letters: 'surat',
  checkReport: 'laporan-pemeriksaan',
  annexes: 'lampiran',
} as const;
