import { defineCheck, type CheckInput } from '../core/check.ts';
import type { Dossier, Testimonial } from '../core/dossier.ts';
import { placeOf, withinDossier } from '../core/entries.ts';
import { insider } from '../core/evaluators.ts';
import type { Agency } from '../core/innovation.ts';
import { innovatorsOf, nameKey } from '../core/people.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'testimoni/inovator': { nama: string };
    /** `milik` is the unit that whoever speaks belongs to. */
    'testimoni/orang-dalam': { keterangan: string; milik: string };
    'testimoni/semua-orang-dalam': { jumlah: number };
  }
}

interface Options {
  readonly lihat: 'setiap' | 'semua';
}

/** What makes somebody one of those who run the service, whatever it is called. */
const STAFF =
  /^(?:inovator|penggagas|anggota tim|ketua tim|tim inovasi|pegawai (?:unit|internal|sendiri)|pengelola (?:inovasi|program|layanan ini|aplikasi))\b/i;
/** Professions; behind one of them the name of the unit is where somebody works and not whose guest they are. */
const WORKS_AT =
  /^(?:perawat|dokter|bidan|apoteker|asisten apoteker|guru|dosen|pustakawan|operator|admin|analis|pranata|penyuluh|sopir|satpam|kasir)\b/i;

function named(dossier: Dossier, { head }: Testimonial): boolean {
  const key = nameKey(head.nama ?? '');
  return key !== '' && innovatorsOf(dossier).some((person) => person.key === key);
}

/** The words by which somebody is known to belong to the unit, and its name. */
function belongs(
  { head }: Testimonial,
  { innovation }: Dossier,
  agency: Agency,
): { readonly keterangan: string; readonly milik: string } | undefined {
  const unit = innovation.upp ?? agency.nama ?? '';
  for (const keterangan of [head.hubungan ?? '', head.peran ?? '']) {
    const text = keterangan.trim();
    if (STAFF.test(text)) return { keterangan: text, milik: unit };
    const milik = insider(text.replace(WORKS_AT, 'pegawai'), innovation, agency);
    if (milik !== undefined) return { keterangan: text, milik };
  }
  return undefined;
}

function isOwn(input: Pick<CheckInput<Options, 'dosir'>, 'dossier' | 'agency'>, entry: Testimonial): boolean {
  return named(input.dossier, entry) || belongs(entry, input.dossier, input.agency) !== undefined;
}

export const testimoniPublik = defineCheck<Options, 'dosir'>({
  summary: 'Testimonials come from those who are served and not from those who run the service.',
  over: 'dosir',
  options: { lihat: { schema: { type: 'string', enum: ['setiap', 'semua'] } } },
  problems: {
    'testimoni/inovator': 'wrong',
    'testimoni/orang-dalam': 'wrong',
    'testimoni/semua-orang-dalam': 'wrong',
  },
  effort: 3,
  applies: ({ dossier }) => dossier.testimonials.length > 0,
  *run(input) {
    const { dossier, agency, options } = input;
    const own = dossier.testimonials.filter((entry) => isOwn(input, entry));
    const all = own.length > 0 && own.length === dossier.testimonials.length;
    if (options.lihat === 'semua') {
      const at = { file: `${dossier.path}/testimoni` };
      if (all) yield { problem: 'testimoni/semua-orang-dalam', args: { jumlah: own.length }, at };
      return;
    }
    // Where all are, that is said once and louder.
    for (const entry of all ? [] : own) {
      const file = withinDossier(dossier, entry.words.file);
      if (named(dossier, entry)) {
        const args = { nama: entry.head.nama ?? '' };
        yield { problem: 'testimoni/inovator', args, at: placeOf(dossier, file, ['nama']) };
      } else {
        const args = belongs(entry, dossier, agency) ?? { keterangan: '', milik: '' };
        yield { problem: 'testimoni/orang-dalam', args, at: placeOf(dossier, file, ['peran']) };
      }
    }
  },
});
