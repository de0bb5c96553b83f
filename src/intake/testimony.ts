import { fillInYaml } from '../source/append.ts';
import type { Wish } from './wish.ts';

/** Text that opens no front matter and no heading of its own where it stands. */
function words(text: string): string {
  return `${text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim()}\n`;
}

/** A testimonial as a file: who speaks, with what consent, and the words below. */
export function testimonyText(wish: Wish, id: string, proofs: readonly string[]): string {
  const text = (key: string): unknown => wish.values[key]?.value ?? null;
  const given = wish.values['izin']?.value;
  const izin = {
    diberikan: typeof given === 'boolean' ? given : proofs.length > 0 ? true : null,
    bukti: proofs[0] ?? null,
  };
  const relation = wish.values['hubungan']?.value;
  const head = {
    id,
    nama: text('nama'),
    peran: text('peran'),
    ...(relation === undefined ? {} : { hubungan: relation }),
    tempat: text('tempat'),
    tanggal: text('tanggal'),
    izin,
  };
  const yaml = fillInYaml('', [], head) ?? '';
  const said = wish.values['kata']?.value;
  return `---\n${yaml}---\n${typeof said === 'string' ? words(said) : ''}`;
}
