import type { Signature } from '../core/document.ts';
import type { LetterBlock } from '../core/letter-model.ts';
import { formatPartialDate } from '../messages/dates.ts';
import { letterTexts, letterWords as words } from '../messages/letters.ts';
import { groupedNip, row } from './body.ts';
import { places, type Writing } from './context.ts';

/** Key of the agency's emblem among the pictures of a letter. */
export const LOGO = 'logo';

function contactLine({ agency }: Writing): string {
  const { kontak = {}, laman } = agency;
  return [
    kontak.telepon === undefined ? '' : words.telephone(kontak.telepon),
    kontak.surel === undefined ? '' : words.mail(kontak.surel),
    laman === undefined ? '' : words.web(laman),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Names and address at the top. */
export function letterhead(writing: Writing): LetterBlock {
  const { agency, dossier, fill, logo } = writing;
  const at = places(writing);
  const name = fill(agency.nama, at.agency('nama'));
  const { upp } = dossier.innovation;
  const address = fill(agency.alamat, at.agency('alamat'));
  const isPart = upp !== undefined && upp.trim().toLowerCase() !== name.trim().toLowerCase();
  return {
    kind: 'letterhead',
    agency: name.toUpperCase(),
    ...(isPart ? { unit: upp.toUpperCase() } : {}),
    details: [address, contactLine(writing)].filter((line) => line !== ''),
    ...(logo === undefined ? {} : { logo: { image: LOGO, alt: words.logo(name) } }),
  };
}

/** What the letter is, with its number. */
export function letterTitle({ kind, entry, fill, dossier }: Writing): LetterBlock {
  const number = fill(entry?.nomor, places({ dossier }).letters('nomor'), words.numberBlank);
  return { kind: 'letter-title', title: letterTexts[kind].title, number: words.number(number) };
}

/** Who signs, as rows. */
export function signerRows(writing: Writing): LetterBlock {
  const { signatory, fill, dossier, agency } = writing;
  const at = places(writing);
  const { nama, nip, pangkat, jabatan } = signatory;
  return {
    kind: 'particulars',
    rows: [
      row(words.name, fill(nama, at.letters('penanda_tangan'))),
      row(words.nip, fill(nip === undefined ? undefined : groupedNip(nip), at.agency('pejabat.nip'))),
      ...(pangkat === undefined ? [] : [row(words.rank, pangkat)]),
      row(words.position, fill(jabatan, at.letters('penanda_tangan'))),
      row(words.unit, fill(dossier.innovation.upp ?? agency.nama, at.innovation('upp'))),
    ],
  };
}

/** Place, date, room for the hand and the name. */
export function signature(writing: Writing): Signature {
  const { agency, entry, fill, signatory, stamp, dossier } = writing;
  const at = places(writing);
  const { nama, nip, pangkat, jabatan } = signatory;
  const date = entry?.tanggal === undefined ? undefined : formatPartialDate(entry.tanggal, 'id');
  const isWhole = /^\d{4}-\d{2}-\d{2}$/.test(entry?.tanggal ?? '');
  const place = fill(agency.kota, at.agency('kota'), words.placeBlank);
  const day = fill(isWhole ? date : undefined, at.letters('tanggal'), words.dateBlank);
  const office = jabatan ?? fill(undefined, places({ dossier }).letters('penanda_tangan'));
  return {
    kind: 'signature',
    place: words.placeAndDate(place, day),
    office: [`${office},`],
    ...(stamp ? { stamp: words.stamp } : {}),
    name: fill(nama, at.letters('penanda_tangan')),
    details: [
      ...(pangkat === undefined ? [] : [pangkat]),
      words.nipOf(fill(nip === undefined ? undefined : groupedNip(nip), at.agency('pejabat.nip'))),
    ],
  };
}
