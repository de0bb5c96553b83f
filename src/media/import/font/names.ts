/** Glyph names of Latin text with what they mean; every reader knows them without being told. */
const PAIRS =
  'space\u0020exclam!quotedbl"numbersign#dollar$percent%ampersand&quotesingle\'parenleft(parenright)asterisk*plus+comma,hyphen-period.slash/zero0one1two2three3four4five5six6seven7eight8nine9colon:semicolon;less<equal=greater>question?at@bracketleft[backslash\\bracketright]asciicircum^underscore_grave`braceleft{bar|braceright}asciitilde~exclamdown¡cent¢sterling£currency¤yen¥brokenbar¦section§dieresis¨copyright©ordfeminineªguillemotleft«logicalnot¬registered®macron¯degree°plusminus±twosuperior²threesuperior³acute´mu\u00b5paragraph¶periodcentered·cedilla¸onesuperior¹ordmasculineºguillemotright»onequarter¼onehalf½threequarters¾questiondown¿multiply×divide÷germandbls\u00dfquoteleft‘quoteright’quotedblleft“quotedblright”quotesinglbase‚quotedblbase„dagger†daggerdbl‡bullet•ellipsis…perthousand‰guilsinglleft‹guilsinglright›fraction⁄endash–emdash—minus−florin\u0192fi\ufb01fl\ufb02ff\ufb00ffi\ufb03ffl\ufb04trademark™Euro€';

const LETTER = /^[A-Za-z]$/;
const ACCENTED =
  /^(?:[AEIOUYaeiouyCcNnSsZz](?:acute|grave|circumflex|dieresis|tilde|ring|cedilla|caron|macron|breve)|AE|ae|OE|oe|Oslash|oslash|Eth|eth|Thorn|thorn|dotlessi|Lslash|lslash)$/;
const CODED = /^(?:uni([0-9A-F]{4})|u([0-9A-F]{4,5}))$/;

const KNOWN = new Map(
  [...PAIRS.matchAll(/([A-Za-z]+)([^A-Za-z])/gu)].map(([, name = '', sign = '']) => [name, sign] as const),
);

/** What a glyph's name means, as far as it is well known; accented letters only say that they have a meaning. */
export function meaningOfName(name: string): string | undefined {
  if (LETTER.test(name)) return name;
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  if (ACCENTED.test(name)) return name;
  const [, short, long] = CODED.exec(name) ?? [];
  const code = Number.parseInt(short ?? long ?? '', 16);
  return Number.isNaN(code) || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
