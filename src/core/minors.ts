/** Roles of those who are not of age; `orang tua siswa` and `mahasiswa` begin otherwise. */
const MINOR =
  /^(?:siswa|siswi|murid|pelajar|santri(?:wati)?|balita|bayi|anak[ -](?:sekolah|didik|usia|asuh|berusia|umur|panti|binaan|sd|smp|paud|tk)|kelas (?:\d{1,2}|[ivx]{1,4}) (?:sd|mi|smp|mts|sma|smk|ma))\b/i;
const AGE = /\b(?:umur|usia|berusia|berumur)\s*:?\s*(\d{1,2})\s*(?:tahun|thn|th)\b/i;
const CHILD_OF = /^(?:anak|putr[ai]|bocah)[\s,(]{1,3}(\d{1,2})\s*(?:tahun|thn|th)\b/i;
const ADULT = 18;

/** Whether somebody of this role is under 18, as far as the role tells. */
export function isMinorRole(role: string): boolean {
  const age = (AGE.exec(role) ?? CHILD_OF.exec(role))?.[1];
  return age === undefined ? MINOR.test(role) : Number(age) < ADULT;
}

const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}'’]{1,20}(?: \p{Lu}\p{Ll}[\p{L}'’]{1,20}){0,3}`;
const CHILD = '(?:[Ss]isw[ai]|[Mm]urid|[Pp]elajar|[Ss]antri|[Bb]ocah|[Bb]alita|[Aa]nak)';
const CLASS = String.raw`(?: kelas (?:\d{1,2}|[IVX]{1,4})(?: (?:SD|MI|SMP|MTs|SMA|SMK|MA))?)?`;
const YEARS = '(?:tahun|thn|th)';

/** A child that is called by name and age, as `siswi kelas 3 SD bernama Rina (9 th)`. */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})${CHILD}${CLASS},?(?: bernama)? (${NAME}),? ?\(?(\d{1,2}) ?${YEARS}(?!\p{L})`,
  'gu',
);
/** Words in the place of a name that name a school or a place, and sayings by which a name is no name. */
const NO_NAME =
  /^(?:Sekolah|Negeri|Madrasah|Desa|Kelurahan|Kecamatan|Kabupaten|Kota|Provinsi|Panti|Yatim|Usia|Umur|Sehat|Hebat|Indonesia)\b/u;
const CHANGED = /\b(?:sebut saja|nama samaran|bukan nama sebenarnya|nama disamarkan|inisial)\b/i;
const LONGEST = 200_000;

/** Children who are called by name together with an age under 18, each as initials. */
export function namedMinors(text: string): readonly string[] {
  const bare = text.slice(0, LONGEST);
  if (!/\d/.test(bare) || CHANGED.test(bare)) return [];
  const found = [...bare.matchAll(NAMED)].flatMap(([, name = '', age = '']) =>
    Number(age) < ADULT && !NO_NAME.test(name) ? [initials(name)] : [],
  );
  return [...new Set(found)];
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((part) => `${part.charAt(0)}.`)
    .join('');
}
