import MarkdownIt from 'markdown-it';

function makeParser(linkify: boolean): InstanceType<typeof MarkdownIt> {
  const parser = new MarkdownIt({ html: true, linkify, typographer: false });
  // Only addresses written out with their scheme become links; `dinas.go.id` in prose stays prose.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // Every target is data here, never opened: judging them is the checks' business.
  parser.validateLink = () => true;
  return parser;
}

const BARE_ADDRESS = /(?<![(<])https?:\/\//;
const plainParser = makeParser(false);
let linkingParser: InstanceType<typeof MarkdownIt> | undefined;

/** The parser for a text. Finding bare addresses costs more than all other parsing, so only text that has one pays for it. */
export function parserFor(text: string): InstanceType<typeof MarkdownIt> {
  if (!BARE_ADDRESS.test(text)) return plainParser;
  linkingParser ??= makeParser(true);
  return linkingParser;
}

/** Tokens whose text is taken as it stands, blanks and all. */
const LITERAL: ReadonlySet<string> = new Set(['fence', 'code_block', 'html_block']);

/** Stretches of lines, 0-based and without the last, whose text is taken as it stands: code, HTML, comments. */
export function literalLines(markdown: string): readonly (readonly [from: number, to: number])[] {
  return plainParser
    .parse(markdown, {})
    .filter(({ type, map }) => LITERAL.has(type) && map !== null)
    .flatMap(({ map }) => (map === null ? [] : [map]));
}
