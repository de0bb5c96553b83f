import type { Content } from '../core/document.ts';
import type { LegalBasis, Letter } from '../core/innovation.ts';
import { legalBasis as words } from '../messages/document/parts.ts';
import { joined, text } from './content.ts';
import type { Context } from './context.ts';

/** A part of a regulation's name with the word before it, unless the writer put that word there already. */
function named(word: string, value: string | undefined): Content {
  if (value === undefined) return [];
  return text(value.toLowerCase().startsWith(word.toLowerCase()) ? value : `${word} ${value}`);
}

/** `Peraturan Nomor 3 Tahun 2023 tentang …`, as far as it is known. */
export function regulation({ say }: Context, entry: LegalBasis): Content {
  const { jenis, nomor, tahun, tentang } = entry;
  const year = tahun === undefined || nomor?.includes(String(tahun)) === true ? undefined : String(tahun);
  const parts = [
    text(jenis ?? ''),
    named(say(words.number), nomor),
    named(say(words.year), year),
    named(say(words.about), tentang),
  ];
  return joined(parts, ' ');
}

/** The letter's name as the edition calls it. */
export function letterName({ rulebook }: Context, { jenis }: Letter): string {
  return rulebook.surat.find(({ id }) => id === jenis?.trim().toLowerCase())?.judul ?? jenis ?? '–';
}
