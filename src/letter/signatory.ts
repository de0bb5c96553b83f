import type { Agency, Letter, Official } from '../core/innovation.ts';

/** Words that begin the name of an office and no name of a person. */
const OFFICE =
  /^(?:kepala|direktur|direktris|bupati|wali\s?kota|gubernur|wakil|sekretaris|camat|lurah|ketua|menteri|plt|plh|pj|pjs|rektor|dekan|deputi|koordinator|pimpinan|penanggung|manajer|asisten|inspektur|dinas|badan)(?![\p{L}])/iu;

/** A degree as it stands behind a name: `S.Kom.`, `M.Si`, `MM`, `Ak.`. */
const DEGREE = /^(?:\p{L}{1,6}\.(?:\p{L}{1,8}\.?){0,3}|\p{Lu}{2,5})$/u;

/** Parts a signatory as written (`Andi Seumpama, S.Kom., Direktur RSUD Contoh`) into name and office. */
export function splitSignatory(text: string): Pick<Official, 'nama' | 'jabatan'> {
  const [first = '', ...rest] = text.split(',').map((part) => part.trim());
  if (OFFICE.test(first)) return { jabatan: text.trim() };
  const degrees = rest.findIndex((part) => part.split(/\s+/).some((word) => !DEGREE.test(word)));
  const until = degrees === -1 ? rest.length : degrees;
  const nama = [first, ...rest.slice(0, until)].filter((part) => part !== '').join(', ');
  const jabatan = rest.slice(until).join(', ');
  return { ...(nama === '' ? {} : { nama }), ...(jabatan === '' ? {} : { jabatan }) };
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Who signs a letter: whom its entry names, with what the agency says of that person; else the agency's official. */
export function signatoryOf(letter: Pick<Letter, 'penanda_tangan'> | undefined, agency: Agency): Official {
  const { pejabat = {} } = agency;
  if (letter?.penanda_tangan === undefined) return pejabat;
  const named = splitSignatory(letter.penanda_tangan);
  const text = folded(letter.penanda_tangan);
  const isOfficial =
    (pejabat.nama !== undefined && text.includes(folded(pejabat.nama))) ||
    (named.nama === undefined && pejabat.jabatan !== undefined && text === folded(pejabat.jabatan));
  return isOfficial
    ? { ...pejabat, ...named, ...(pejabat.nama === undefined ? {} : { nama: pejabat.nama }) }
    : named;
}
