import { ageText, MOMENT_OPTION, startAndClosing, startOf, startText } from '../core/age.ts';
import { defineCheck } from '../core/check.ts';
import { addDuration, DURATION_OPTION, isoDay } from '../core/dates.ts';
import { DOSSIER_FILES } from '../core/dossier.ts';
import { placeOf } from '../core/entries.ts';
import { valueAt } from '../core/keys.ts';

declare module '../core/finding.ts' {
  interface Problems {
    /**
     * `usia` is the highest age at closing that the start allows, as a duration, empty where it had not begun;
     * `cukup` is the first day on which the innovation is old enough. `kecuali` is the key of `inovasi.yaml` that an
     * exception goes by, with `cukup_muda` its lower age; both are empty where the edition makes none, or it is claimed.
     */
    'usia/terlalu-muda': {
      mulai: string;
      penutupan: string;
      usia: string;
      minimal: string;
      cukup: string;
      kecuali: string;
      cukup_muda: string;
    };
  }
}

interface Options {
  readonly minimal: string;
  readonly penutupan: string;
  /** Innovations that say yes to this key need a lower age. */
  readonly kecuali?: { readonly kunci: string; readonly minimal: string };
}

const EXCEPTION = {
  type: 'object',
  properties: { kunci: { type: 'string', enum: ['penanganan_pandemi'] }, minimal: DURATION_OPTION },
  required: ['kunci', 'minimal'],
  additionalProperties: false,
};

export const usia = defineCheck<Options, 'dosir'>({
  summary: 'The innovation is old enough, counted back from the closing of the edition.',
  over: 'dosir',
  options: {
    minimal: { schema: DURATION_OPTION, stricter: 'longer' },
    penutupan: { schema: MOMENT_OPTION },
    kecuali: { schema: EXCEPTION, optional: true },
  },
  problems: { 'usia/terlalu-muda': 'wrong' },
  effort: 5,
  applies: ({ dossier }) => startOf(dossier) !== undefined,
  *run({ dossier, options: { minimal: usual, penutupan, kecuali } }) {
    const claimed = kecuali !== undefined && valueAt(dossier.innovation, kecuali.kunci) === true;
    const minimal = claimed ? kecuali.minimal : usual;
    const open = claimed ? undefined : kecuali;
    const days = startAndClosing(dossier, penutupan);
    // A partial date is given its earliest day: it bites only if it fails on every day it may mean.
    const cukup = days === undefined ? undefined : addDuration(days.start.first, minimal);
    if (days === undefined || cukup === undefined || cukup <= days.closing) return;
    const age = ageText(days.start.first, days.closing);
    yield {
      problem: 'usia/terlalu-muda',
      args: {
        mulai: startText(dossier),
        penutupan,
        usia: age,
        minimal,
        cukup: isoDay(cukup),
        kecuali: open?.kunci ?? '',
        cukup_muda: open?.minimal ?? '',
      },
      at: placeOf(dossier, DOSSIER_FILES.innovation, ['mulai_implementasi']),
    };
  },
  note({ dossier, options }) {
    const days = startAndClosing(dossier, options.penutupan);
    if (days === undefined || options.penutupan === undefined) return undefined;
    const { start, closing } = days;
    const paling_sedikit = ageText(start.last, closing);
    const args = {
      mulai: startText(dossier),
      penutupan: options.penutupan,
      usia: ageText(start.first, closing),
    };
    return { code: 'usia', args: { ...args, paling_sedikit } };
  },
});
