import type { Agency, Innovation } from './innovation.ts';
import { lineOf, tokensOf } from './tokens.ts';

/** Parties that stand outside of whoever runs a service, as the ministry names them. */
const OUTSIDE: readonly RegExp[] = [
  /\binspektorat\b/i,
  /\bBPKP?\b(?!\.)/,
  /\bbadan (?:pemeriksa keuangan|pengawasan keuangan)\b/i,
  /\b(?:universitas|perguruan tinggi|sekolah tinggi|politeknik|institut (?:teknologi|pertanian|seni))\b/i,
  /\bombudsman\b/i,
];

/** What begins the name of a part of a unit. */
const PART =
  /^(?:tim|bagian|bidang|biro|pusat|instalasi|komite|unit|satuan|seksi|sub\p{L}*|divisi|deputi|kelompok|pokja|direktur|direktorat|direksi|kepala|manajemen|staf|pegawai|petugas|pengelola|pelaksana|sekretaris|sekretariat|panitia)$/u;

/** Words around the name of a local government that say no more than that it is one, and their short forms. */
const GOVERNMENT = /\b(?:pemerintah|daerah)\b/g;
const SHORT = { pemkab: 'kabupaten', pemkot: 'kota', pemprov: 'provinsi' } as const;

function placeName(name: string): string {
  const long = name.replace(/\b(pemkab|pemkot|pemprov)\b/g, (word) => SHORT[word as keyof typeof SHORT]);
  return long.replace(GOVERNMENT, ' ').replace(/ +/g, ' ').trim();
}

/** A name for comparing: lower case, whole words, without what only marks it as made up. */
function nameLine(name: string | undefined): string {
  const words = tokensOf((name ?? '').replace(/\(\s*fiksi\s*\)/gi, ' '));
  // The state's own name is written, shortened or left out.
  return lineOf(words)
    .replace(/ (?:republik indonesia|ri) /g, ' ')
    .replace(/ +/g, ' ');
}

/** The party outside of the unit that a text names; undefined where it names none, or the unit is such a party itself. */
export function outsider(evaluator: string, innovation: Innovation, agency: Agency): string | undefined {
  const own = [innovation.upp, agency.nama, agency.nama_singkat].filter((name) => name !== undefined);
  for (const pattern of OUTSIDE) {
    const match = pattern.exec(evaluator);
    if (match !== null && !own.some((name) => pattern.test(name))) return match[0];
  }
  return undefined;
}

/** Whether an evaluator is a unit itself or a part of it. */
function isPartOf(evaluator: string, unit: string): boolean {
  if (unit.trim() === '') return false;
  const start = evaluator.indexOf(unit);
  if (start < 0) return false;
  const before = evaluator.slice(0, start).trim();
  const [after = ''] = evaluator
    .slice(start + unit.length)
    .trim()
    .split(' ');
  // The second health centre of a place is another one than the first.
  if (/^(?:[ivx]+|\d+)$/.test(after)) return false;
  return before === '' || PART.test(before.split(' ')[0] ?? '');
}

/** Whether the evaluator is the agency as such: a department of a local government may be anybody's. */
function isAgency(evaluator: string, { nama, nama_singkat, jenis }: Agency): boolean {
  const names = [nameLine(nama), nameLine(nama_singkat)];
  if (jenis === 'provinsi' || jenis === 'kabupaten' || jenis === 'kota') {
    return names.map(placeName).some((name) => name !== '' && name === placeName(evaluator));
  }
  return names.some((name) => isPartOf(evaluator, name));
}

/** The unit or agency that an evaluator belongs to; undefined where it is none of them or names an outsider too. */
export function insider(evaluator: string, innovation: Innovation, agency: Agency): string | undefined {
  if (OUTSIDE.some((pattern) => pattern.test(evaluator))) return undefined;
  const name = nameLine(evaluator);
  const { upp } = innovation;
  if (upp !== undefined && isPartOf(name, nameLine(upp))) return upp;
  return isAgency(name, agency) ? agency.nama : undefined;
}

/** Whether a text names the unit among others, as one that evaluated together with somebody. */
export function namesUnit(evaluator: string, { upp }: Innovation): boolean {
  const unit = nameLine(upp);
  return unit.trim() !== '' && nameLine(evaluator).includes(unit);
}
