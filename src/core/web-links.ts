import { DOSSIER_FILES, type Dossier } from './dossier.ts';
import type { Place } from './finding.ts';
import { placeOf } from './entries.ts';
import { isWebAddress } from './files.ts';

/** How an address was found: alive, gone, or not to be told from here. */
export type LinkState = 'hidup' | 'tak-terverifikasi' | 'mati';

/** Why nothing sure can be said of an address. */
export type LinkReason =
  | 'masuk'
  | 'ditolak'
  | 'lambat'
  | 'server'
  | 'sertifikat'
  | 'alamat-dalam'
  | 'berputar'
  | 'proksi'
  | 'nama'
  | 'gerbang'
  | 'hilang'
  | 'putus';

/** Entry of `tautan.yaml`: what a check with `--links` found of one address, and when. */
export interface LinkResult {
  readonly tautan?: string;
  readonly keadaan?: LinkState;
  /** ISO 8601 day. */
  readonly diperiksa?: string;
  /** Status of HTTP, where there was one. */
  readonly kode?: number;
  readonly alasan?: LinkReason;
}

/** An address of the web in a dossier, and where it stands. */
export interface WebLink {
  readonly tautan: string;
  readonly at: Place;
}

/** Every address of the web that a dossier names, in the order of its files. */
export function webLinksOf(dossier: Dossier): readonly WebLink[] {
  const links: WebLink[] = [];
  const add = (tautan: string | undefined, at: Place): void => {
    const written = (tautan ?? '').trim();
    if (isWebAddress(written) && URL.canParse(written)) links.push({ tautan: written, at });
  };
  add(dossier.innovation.video?.tautan, placeOf(dossier, DOSSIER_FILES.innovation, ['video', 'tautan']));
  for (const [file, entries] of [
    [DOSSIER_FILES.legalBases, dossier.legalBases],
    [DOSSIER_FILES.evidence, dossier.evidence],
  ] as const) {
    for (const [index, { tautan }] of entries.entries())
      add(tautan, placeOf(dossier, file, [index, 'tautan']));
  }
  for (const { file, references } of [
    ...dossier.answers.values(),
    ...dossier.testimonials.map(({ words }) => words),
  ]) {
    for (const { target, line } of references) add(target, { file, line });
  }
  return links;
}
