import { parsePartialDate } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import type { DossierReport } from '../core/report.ts';
import type { Rulebook } from '../core/rulebook.ts';
import { mostSimilar } from '../core/similar.ts';
import { noteOf, WAIVER_KEYS, type Waiver, type WaiverNote } from '../core/waiver.ts';
import { usedIn } from './waive.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'pengecualian/tidak-lengkap': { kurang: readonly string[] };
    'pengecualian/tanggal': { isi: string };
    'pengecualian/aturan-tidak-dikenal': { id: string; mirip: string };
    'pengecualian/dosir-tidak-dikenal': { slug: string; mirip: string };
    'pengecualian/kedaluwarsa': { aturan: string; sampai: string; pemilik: string };
    'pengecualian/tidak-terpakai': { aturan: string; pemilik: string };
  }
}

/** A dossier that was checked, with what it was held against. */
export interface Checked {
  readonly rulebook: Rulebook;
  readonly report: DossierReport;
}

/** What waivers are judged by: all slugs there are, the dossiers of this run, and its day. */
export interface WaiverSetting {
  readonly file: string;
  readonly slugs: readonly string[];
  readonly checked: readonly Checked[];
  readonly asOf: string;
}

type Told = Finding extends infer F
  ? F extends Finding
    ? Pick<F, 'problem' | 'args'> & { readonly key: string }
    : never
  : never;

/** Whether every dossier the waiver reaches was looked at in this run, so that silence means something. */
function sawAll({ dossiers }: WaiverNote, { slugs, checked }: WaiverSetting): boolean {
  const seen = new Set(checked.map(({ report }) => report.slug));
  const reached = dossiers.length === 0 ? slugs : dossiers;
  return reached.length > 0 && reached.every((slug) => seen.has(slug));
}

function unknownRule(note: WaiverNote, { checked }: WaiverSetting): Told | undefined {
  const known = new Set(checked.flatMap(({ rulebook }) => rulebook.aturan.map(({ id }) => id)));
  if (known.has(note.rule)) return undefined;
  const args = { id: note.rule, mirip: mostSimilar(note.rule, [...known]) ?? '' };
  return { problem: 'pengecualian/aturan-tidak-dikenal', args, key: 'aturan' };
}

function unknownDossier({ dossiers }: WaiverNote, { slugs }: WaiverSetting): Told | undefined {
  const slug = dossiers.find((one) => !slugs.includes(one));
  if (slug === undefined) return undefined;
  return {
    problem: 'pengecualian/dosir-tidak-dikenal',
    args: { slug, mirip: mostSimilar(slug, slugs) ?? '' },
    key: 'dosir',
  };
}

function judged(waiver: Waiver, setting: WaiverSetting, used: ReadonlySet<string>): Told | undefined {
  const note = noteOf(waiver);
  if (note === undefined) {
    const kurang = WAIVER_KEYS.filter((key) => waiver[key] === undefined || waiver[key] === '');
    return { problem: 'pengecualian/tidak-lengkap', args: { kurang }, key: 'aturan' };
  }
  const { rule: aturan, owner: pemilik, until: sampai } = note;
  if (parsePartialDate(sampai)?.precision !== 'day')
    return { problem: 'pengecualian/tanggal', args: { isi: sampai }, key: 'sampai' };
  const stray = unknownDossier(note, setting);
  if (stray !== undefined) return stray;
  if (setting.asOf > sampai)
    return { problem: 'pengecualian/kedaluwarsa', args: { aturan, sampai, pemilik }, key: 'sampai' };
  if (used.has(JSON.stringify(note)) || !sawAll(note, setting)) return undefined;
  return (
    unknownRule(note, setting) ?? {
      problem: 'pengecualian/tidak-terpakai',
      args: { aturan, pemilik },
      key: 'aturan',
    }
  );
}

/** What is wrong with the agency's waivers themselves: incomplete, expired, unused, or about nothing. */
export function waiverFindings(waivers: readonly Waiver[], setting: WaiverSetting): readonly Finding[] {
  const used = usedIn(setting.checked.map(({ report }) => report));
  return waivers.flatMap((waiver, index): Finding[] => {
    const told = judged(waiver, setting, used);
    if (told === undefined) return [];
    const { key, ...what } = told;
    return [{ ...what, at: { file: setting.file, path: ['pengecualian', index, key], on: 'value' } }];
  });
}
