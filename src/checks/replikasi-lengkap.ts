import { defineCheck } from '../core/check.ts';
import { DOSSIER_FILES, type Dossier } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { isBlank } from '../core/keys.ts';
import { isTold } from '../core/placeholders.ts';
import { formOf, type Rulebook } from '../core/rulebook.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'replikasi/kosong': { kunci: 'inspirasi' | 'proses' | 'pembeda' | 'surat' };
    'replikasi/inspirasi-belum-lengkap': { nama: string; kurang: string[] };
  }
}

const PARTS = ['inspirasi', 'proses', 'pembeda', 'surat'] as const;

interface Options {
  /** Fields of a form that ask for a part themselves: where the form has one, it speaks for the part. */
  readonly isian?: Readonly<Partial<Record<'inspirasi' | 'proses' | 'pembeda', string>>>;
  /** The letter that states it; where the edition demands it among its letters, that speaks for it. */
  readonly surat?: string;
}

const NEEDED = ['judul', 'instansi'] as const;

function isMissing(value: unknown): boolean {
  return typeof value === 'string' ? !isTold(value) : isBlank(value);
}

/** Parts that the edition asks for by a field of the form or a letter of its own. */
function askedElsewhere(
  dossier: Dossier,
  rulebook: Rulebook,
  { isian = {}, surat }: Options,
): ReadonlySet<string> {
  const form = formOf(rulebook, dossier.innovation.kelompok);
  const fields = new Set(form.flatMap((section) => section.isian.map(({ id }) => id)));
  const parts = (['inspirasi', 'proses', 'pembeda'] as const).filter((part) => fields.has(isian[part] ?? ''));
  return new Set([...parts, ...(rulebook.surat.some(({ id }) => id === surat) ? ['surat'] : [])]);
}

const FIELD = { type: 'string', minLength: 1 };

export const replikasiLengkap = defineCheck<Options, 'dosir'>({
  summary:
    'A replication names what inspired it, how it was adapted, what differs, and the statement that says so.',
  over: 'dosir',
  options: {
    isian: {
      schema: {
        type: 'object',
        properties: { inspirasi: FIELD, proses: FIELD, pembeda: FIELD },
        additionalProperties: false,
      },
      optional: true,
    },
    surat: { schema: { type: 'string', minLength: 1 }, optional: true },
  },
  problems: { 'replikasi/kosong': 'missing', 'replikasi/inspirasi-belum-lengkap': 'missing' },
  effort: 3,
  *run({ dossier, rulebook, options }) {
    const told = dossier.innovation.replikasi ?? {};
    const elsewhere = askedElsewhere(dossier, rulebook, options);
    const at = (...path: readonly (string | number)[]) =>
      placeOf(dossier, DOSSIER_FILES.innovation, ['replikasi', ...path]);
    for (const kunci of PARTS) {
      if (elsewhere.has(kunci) || !isMissing(told[kunci])) continue;
      yield { problem: 'replikasi/kosong', args: { kunci }, at: at(kunci) };
    }
    for (const [index, entry] of (told.inspirasi ?? []).entries()) {
      const kurang = NEEDED.filter((key) => isMissing(entry[key]));
      if (kurang.length === 0 || isBlank(told.inspirasi)) continue;
      const args = { nama: entry.judul ?? entry.instansi ?? String(index + 1), kurang };
      yield { problem: 'replikasi/inspirasi-belum-lengkap', args, at: at('inspirasi', index) };
    }
  },
});
