/** The reasons a waiver may give; its own words say more. */
export const WAIVER_REASONS = [
  'alarm-palsu',
  'menunggu-dokumen',
  'tidak-relevan',
  'arahan-penyelenggara',
  'risiko-diterima',
] as const;

export type WaiverReason = (typeof WAIVER_REASONS)[number];

/** Entry of `pengecualian` in `instansi.yaml`: a finding that the agency accepts, for a while. */
export interface Waiver {
  /** Rule id. */
  readonly aturan?: string;
  /** Field, section, letter or key it is limited to; everything the rule looks at where absent. */
  readonly perihal?: string;
  /** Dossiers it is limited to, by slug; all where absent. */
  readonly dosir?: readonly string[];
  readonly alasan?: WaiverReason;
  readonly keterangan?: string;
  /** Who answers for it. */
  readonly pemilik?: string;
  /** Last day on which it holds, ISO 8601. */
  readonly sampai?: string;
}

/** A waiver as reports print it. */
export interface WaiverNote {
  readonly rule: string;
  readonly subject?: string;
  /** Slugs; empty where it holds for all dossiers. */
  readonly dossiers: readonly string[];
  readonly reason: WaiverReason;
  readonly text: string;
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly until: string;
}

/** The keys without which nobody could tell what was accepted, by whom, and until when. */
export const WAIVER_KEYS = ['aturan', 'alasan', 'keterangan', 'pemilik', 'sampai'] as const;

/** A complete waiver as reports print it; undefined while something is missing. */
export function noteOf(waiver: Waiver): WaiverNote | undefined {
  const { aturan, perihal, dosir = [], alasan, keterangan, pemilik, sampai } = waiver;
  if (!aturan || alasan === undefined || !keterangan || !pemilik || !sampai) return undefined;
  return {
    rule: aturan,
    ...(perihal === undefined ? {} : { subject: perihal }),
    dossiers: dosir,
    reason: alasan,
    text: keterangan,
    owner: pemilik,
    until: sampai,
  };
}
