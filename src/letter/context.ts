import type { LetterModel } from '../core/letter-model.ts';
import { DOSSIER_FILES, inDossier, type Dossier } from '../core/dossier.ts';
import type { Agency, Letter, Official } from '../core/innovation.ts';
import type { Blank, LetterKind } from '../core/letter-kinds.ts';

/** Everything that a letter is made of. */
export interface LetterInput {
  readonly kind: LetterKind;
  readonly dossier: Dossier;
  readonly agency: Agency;
  /** Name of the edition, as its rulebook has it. */
  readonly edition: string;
  /** The entry of `surat.yaml`, where there is one. */
  readonly entry?: Letter;
  /** Whether a box for a duty stamp is asked for. */
  readonly stamp: boolean;
  /** The agency's emblem, where it can be drawn. */
  readonly logo?: Uint8Array;
  readonly toolVersion: string;
}

/** A letter as data, and what had to be left blank in it. */
export interface DraftLetter {
  readonly kind: LetterKind;
  readonly model: LetterModel;
  readonly blanks: readonly Blank[];
}

/** What the parts of one letter share. */
export interface Writing extends LetterInput {
  readonly signatory: Official;
  /** The value, or a line to write on and a note of what is missing. */
  readonly fill: (value: string | undefined, where: Blank, line?: string) => string;
}

/** Where each thing that a letter may lack is to be filled in. */
export function places({ dossier }: Pick<LetterInput, 'dossier'>): {
  readonly innovation: (key: string) => Blank;
  readonly letters: (key: string) => Blank;
  readonly agency: (key: string) => Blank;
} {
  return {
    innovation: (key) => ({ file: inDossier(dossier, DOSSIER_FILES.innovation), key }),
    letters: (key) => ({ file: inDossier(dossier, DOSSIER_FILES.letters), key }),
    agency: (key) => ({ file: 'instansi.yaml', key }),
  };
}
