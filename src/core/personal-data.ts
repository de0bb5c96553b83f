/** What kind of data points to one person. */
export type PersonalKind = 'nik' | 'telepon' | 'surel' | 'rekening';

/** Personal data in a text; the number itself never leaves this file whole. */
export interface PersonalDatum {
  readonly kind: PersonalKind;
  /** Its last three digits, or the service of an address: enough to find it again, too little to use it. */
  readonly masked: string;
}

/** What an office prints itself: its numbers and addresses are nobody's own. */
export interface OfficeContact {
  readonly surel?: string;
  readonly telepon?: string;
}

const LONGEST = 200_000;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;

// Behind any of these a digit is part of something longer: a decree, a path, an amount.
const ALONE = String.raw`(?<![\p{L}\d/_=.,\-])`;
const END = String.raw`(?![\p{L}\d/_]|[.,\-]\d)`;

const NIK = new RegExp(`${ALONE}\\d{16}${END}`, 'gu');
const NIK_GROUPS = new RegExp(`${ALONE}\\d{4} \\d{4} \\d{4} \\d{4}${END}`, 'gu');
const PHONE = new RegExp(
  `(?<![\\p{L}\\d/_=.,\\-+])(?:\\+62|62|0)[ -]?8\\d{1,2}(?:[ .-]?\\d{3,4}){1,2}(?:[ .-]?\\d{1,4})?${END}`,
  'gu',
);
const MAIL = /[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,10}\b/gi;
const ACCOUNT = /\b(?:rekening|norek|no\. ?rek|rek\.)[^\d\n]{0,40}?((?:\d[ -]?){9,15}\d)(?![\d/]|\.\d)/giu;
const BANK =
  /\b(?:BRI|BNI|BCA|BSI|BTN|BJB|Bank [A-Z]\p{L}+)[^\d\n]{0,20}?((?:\d[ -]?){9,15}\d)(?![\d/]|\.\d)/gu;

const TEN_DIGITS = /(?:\d[ -]?){9}\d/;

const PROVINCES = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(
    ' ',
  ),
);

/** Whether sixteen digits are built as those of an identity card: region, day of birth (women add 40), sequence. */
function isNik(digits: string): boolean {
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  const day = part(6, 8) > 40 ? part(6, 8) - 40 : part(6, 8);
  return (
    PROVINCES.has(digits.slice(0, 2)) &&
    part(2, 4) >= 1 &&
    part(4, 6) >= 1 &&
    day >= 1 &&
    day <= 31 &&
    part(8, 10) >= 1 &&
    part(8, 10) <= 12 &&
    part(12, 16) >= 1
  );
}

const FREE_MAIL =
  /@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|icloud|proton(?:mail)?|aol)\./i;
/** Boxes of an office that uses a free service. */
const OFFICE_BOX =
  /(?:dinas|rsud|rsu|puskesmas|pkm|kantor|desa|kelurahan|kecamatan|kec|bagian|humas|info|admin|sekretariat|pelayanan|layanan|pengaduan|upt|uptd|badan|bappeda|bkpsdm|diskominfo|disduk|perpus|sekolah|sd|smp|sma|smk|cs|halo|lapor|inovasi)/i;
/** What stands before the number of a service and not of a person. */
const SERVICE =
  /(?:hotline|call ?cent(?:er|re)|layanan|pengaduan|halo|pusat|admin|customer|kontak kantor|nomor kantor|posko|darurat|wa center|whatsapp (?:layanan|resmi|center))[^.\n]{0,40}$/i;
const MONEY = /(?:rp\.?|idr|rupiah)\s*$/i;
/** Accounts in the books of a government, and those for light and water. */
const OTHER_ACCOUNT =
  /(?:kode|mata anggaran|listrik|air|telepon|pln|pdam)\W*$|^rekening (?:listrik|air|belanja|pln|pdam)/i;

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function before(text: string, match: RegExpMatchArray): string {
  return text.slice(Math.max(0, (match.index ?? 0) - 80), match.index);
}

/** One form that personal data is written in. */
interface Form {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  /** What a text has to hold for the pattern to find anything: most texts never pay for compiling it. */
  readonly hint: RegExp;
  readonly accept: (written: string, ahead: string, whole: string) => boolean;
}

function* found(text: string, { kind, pattern, hint, accept }: Form): Generator<PersonalDatum> {
  if (!hint.test(text)) return;
  for (const match of text.matchAll(pattern)) {
    const written = match[1] ?? match[0];
    if (!accept(written, before(text, match), match[0])) continue;
    const shown = kind === 'surel' ? written.slice(written.indexOf('@')) : digitsOf(written).slice(-3);
    yield { kind, masked: `…${shown}` };
  }
}

/** The number without what stands for the country. */
function national(written: string): string {
  return digitsOf(written).replace(/^(?:62|0)/, '');
}

function isAccount(_written: string, ahead: string, whole: string): boolean {
  return !OTHER_ACCOUNT.test(ahead) && !OTHER_ACCOUNT.test(whole);
}

/** Every piece of personal data in a text, in the order of kinds. */
export function personalData(text: string, office: OfficeContact = {}): readonly PersonalDatum[] {
  const bare = text.slice(0, LONGEST).replace(ADDRESS, ' ');
  if (!/\d{3}|@/.test(bare)) return [];
  const ownPhone = national(office.telepon ?? '');
  const ownMail = (office.surel ?? '').trim().toLowerCase();
  const isPerson = (written: string): boolean => {
    const [local = ''] = written.split('@');
    return FREE_MAIL.test(written) && !OFFICE_BOX.test(local) && written.toLowerCase() !== ownMail;
  };
  const isPhone = (written: string, ahead: string): boolean => {
    const digits = national(written);
    if (digits.length < 9 || digits.length > 12 || digits === ownPhone) return false;
    return !SERVICE.test(ahead) && !MONEY.test(ahead);
  };
  const forms: readonly Form[] = [
    { kind: 'nik', pattern: NIK, hint: /\d{16}/, accept: isNik },
    { kind: 'nik', pattern: NIK_GROUPS, hint: /(?:\d{4} ){3}\d{4}/, accept: (one) => isNik(digitsOf(one)) },
    { kind: 'telepon', pattern: PHONE, hint: /[02][ -]?8\d/, accept: isPhone },
    { kind: 'surel', pattern: MAIL, hint: /@/, accept: isPerson },
    { kind: 'rekening', pattern: ACCOUNT, hint: TEN_DIGITS, accept: isAccount },
    { kind: 'rekening', pattern: BANK, hint: TEN_DIGITS, accept: isAccount },
  ];
  return forms.flatMap((form) => [...found(bare, form)]);
}
