import { parsePartialDate } from '../core/dates.ts';
import type { Content } from '../core/document.ts';
import type { LetterBlock } from '../core/letter-model.ts';
import type { Person } from '../core/innovation.ts';
import type { LetterKind } from '../core/letter-kinds.ts';
import { formatPartialDate } from '../messages/dates.ts';
import { BLANK, letterTexts, letterWords as words, startWords } from '../messages/letters.ts';
import { places, type Writing } from './context.ts';

type Row = Extract<LetterBlock, { kind: 'particulars' }>['rows'][number];

/** A run of plain text. */
export function plain(text: string): Content {
  return [{ kind: 'text', text }];
}

export function paragraph(text: string): LetterBlock {
  return { kind: 'paragraph', content: plain(text) };
}

/** A line that a page break may not part from what follows. */
export function lead(text: string): LetterBlock {
  return { kind: 'paragraph', content: plain(text), keep: true };
}

export function row(term: string, value: string): Row {
  return { term, value: plain(value) };
}

/** An employee number as offices write it: birth, appointment, sex, order. Anything else stays as it is. */
export function groupedNip(nip: string): string {
  const parts = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(nip.replace(/\s/g, ''));
  return parts === null ? nip : parts.slice(1).join(' ');
}

/** The start of implementation as it was given, in words. */
function startOf(writing: Writing): string {
  const { mulai_implementasi: start } = writing.dossier.innovation;
  const where = places(writing).innovation('mulai_implementasi');
  const period = start === undefined ? undefined : parsePartialDate(start.trim());
  if (start === undefined || period === undefined) return writing.fill(undefined, where);
  return startWords[period.precision](formatPartialDate(start.trim(), 'id'));
}

/** Rows that say which innovation is spoken of. */
export function innovationRows(writing: Writing): readonly Row[] {
  const { dossier, agency, fill } = writing;
  const { judul, nama_singkat: short, upp } = dossier.innovation;
  const at = places(writing);
  const isNamed = short === undefined || judul?.includes(short) === true;
  return [
    row(words.title, fill(judul, at.innovation('judul'))),
    ...(isNamed ? [] : [row(words.shortName, short)]),
    row(words.owner, fill(upp, at.innovation('upp'))),
    row(words.agency, fill(agency.nama, at.agency('nama'))),
  ];
}

function person({ nama, nip, jabatan, peran }: Person, index: number, writing: Writing): readonly Content[] {
  const at = (key: string) => places(writing).innovation(`inovator.anggota[${index + 1}].${key}`);
  const name = writing.fill(nama, at('nama'));
  const number = writing.fill(nip === undefined ? undefined : groupedNip(nip), at('nip'));
  return [
    plain(String(index + 1)),
    [{ kind: 'text', text: name }, { kind: 'break' }, { kind: 'text', text: words.nipOf(number) }],
    plain(writing.fill(jabatan, at('jabatan'))),
    plain(writing.fill(peran, at('peran'))),
  ];
}

function team(members: readonly Person[], writing: Writing): LetterBlock {
  return {
    kind: 'table',
    columns: [
      { header: words.order, align: 'right', weight: 0.7 },
      { header: words.nameAndNip, weight: 4 },
      { header: words.position, weight: 3 },
      { header: words.role, weight: 3 },
    ],
    rows: members.map((member, index) => person(member, index, writing)),
  };
}

function alone(member: Person, writing: Writing): LetterBlock {
  const at = (key: string) => places(writing).innovation(`inovator.anggota[1].${key}`);
  const { nama, nip, jabatan, peran } = member;
  const { fill } = writing;
  return {
    kind: 'particulars',
    rows: [
      row(words.name, fill(nama, at('nama'))),
      row(words.nip, fill(nip === undefined ? undefined : groupedNip(nip), at('nip'))),
      row(words.position, fill(jabatan, at('jabatan'))),
      row(words.role, fill(peran, at('peran'))),
    ],
  };
}

/** Nobody is named yet: rows to write on, as many as a small team needs. */
const ROWS_TO_WRITE_ON = 3;

function innovators(writing: Writing): readonly LetterBlock[] {
  const { jenis, anggota = [] } = writing.dossier.innovation.inovator ?? {};
  const at = places(writing);
  const kind = jenis === undefined ? undefined : words.kinds[jenis];
  const claim = letterTexts['identitas-inovator'].claim(
    writing.fill(kind, at.innovation('inovator.jenis'), words.kindBlank),
  );
  const [first] = anggota;
  if (anggota.length === 1 && first !== undefined && jenis !== 'tim')
    return [lead(claim), alone(first, writing)];
  if (anggota.length > 0) return [lead(claim), team(anggota, writing)];
  writing.fill(undefined, at.innovation('inovator.anggota'));
  const unnoted = { ...writing, fill: () => BLANK.slice(0, 18) };
  return [
    lead(claim),
    team(
      Array.from({ length: ROWS_TO_WRITE_ON }, () => ({})),
      unnoted,
    ),
  ];
}

function originals(writing: Writing): readonly LetterBlock[] {
  const { inspirasi = [] } = writing.dossier.innovation.replikasi ?? {};
  const at = places(writing);
  const all = inspirasi.length === 0 ? [{}] : inspirasi;
  return all.map((one, index): LetterBlock => {
    const where = (key: string) => at.innovation(`replikasi.inspirasi[${index + 1}].${key}`);
    const award = [one.tingkat, one.edisi].filter((part) => part !== undefined).join(', ');
    return {
      kind: 'particulars',
      rows: [
        row(words.original, writing.fill(one.judul, where('judul'))),
        row(words.originalAgency, writing.fill(one.instansi, where('instansi'))),
        ...(award === '' ? [] : [row(words.award, award)]),
      ],
    };
  });
}

/** What each letter states, after it said who signs and which innovation it is about. */
export const CLAIMS: { readonly [K in LetterKind]: (writing: Writing) => readonly LetterBlock[] } = {
  implementasi: (writing) => [paragraph(letterTexts.implementasi.claim(startOf(writing)))],
  'identitas-inovator': innovators,
  'kesediaan-replikasi': () => [paragraph(letterTexts['kesediaan-replikasi'].claim)],
  'hasil-replikasi': (writing) => [lead(letterTexts['hasil-replikasi'].claim), ...originals(writing)],
};
