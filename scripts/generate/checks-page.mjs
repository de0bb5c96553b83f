// docs/checks.md: every check kind that a rulebook may name, from the table of checks itself.
import { code, list, page, table } from './markdown.mjs';

const OVER = {
  dosir: 'once for the dossier',
  isian: 'once for each field of the form',
  bagian: 'once for each section of the form',
  surat: 'once for each letter of the edition',
};

function objectWords({ properties, required = [] }) {
  const keys = Object.keys(properties).map((key) => (required.includes(key) ? key : `${key}?`));
  return `{ ${keys.join(', ')} }`;
}

/** What a JSON Schema allows, in a few words. */
function allowed(schema) {
  if (schema.enum !== undefined) return `one of ${schema.enum.map(code).join(', ')}`;
  if (schema.type === 'array') return `list of ${allowed(schema.items)}`;
  if (schema.type === 'object' && schema.properties === undefined) {
    return `mapping of ids to ${allowed(schema.additionalProperties)}`;
  }
  if (schema.type === 'object') return code(objectWords(schema));
  const range = [
    schema.minimum === undefined ? '' : `from ${schema.minimum}`,
    schema.maximum === undefined ? '' : `to ${schema.maximum}`,
  ].filter((part) => part !== '');
  const pattern = schema.pattern === undefined ? [] : [code(schema.pattern)];
  return [[schema.type, ...range].join(' '), ...pattern].join(', ');
}

/** Names of options that mean something else than the edition's value of that name. */
const NAMESAKES = new Set(['video-takarir bahasa']);

function origin(name, [kind, check], program) {
  if (program.SUBJECT_VALUES[check.over].includes(name)) return `the rule, else the ${check.over}`;
  const fromEdition = program.EDITION_VALUES.includes(name) && !NAMESAKES.has(`${kind} ${name}`);
  return fromEdition ? `the rule, usually ${code(`{ dari: ${name} }`)}` : 'the rule';
}

function optionRows([kind, check], program) {
  return Object.entries(check.options).map(([name, { schema, optional }]) => [
    code(name),
    allowed(schema),
    optional === true ? 'no' : 'yes',
    origin(name, [kind, check], program),
  ]);
}

function problemLine([problem, kind]) {
  return `${code(problem)} (${kind})`;
}

function usedBy(kind, editions) {
  const uses = editions.map(({ id, aturan }) => ({
    id,
    rules: aturan.filter(({ periksa }) => periksa === kind).map((rule) => rule.id),
  }));
  const all = [...new Set(uses.flatMap(({ rules }) => rules))];
  const named = all.map((rule) => {
    const within = uses.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id);
    const only = within.map((id) => `[${id}](editions/${id}.md)`).join(', ');
    return within.length === editions.length ? code(rule) : `${code(rule)} (only ${only})`;
  });
  return named.length === 0 ? 'No rule of a shipped edition uses it.' : `Rules: ${named.join(', ')}.`;
}

function kindPart([kind, check], { program, editions }) {
  const options = optionRows([kind, check], program);
  return [
    `## ${kind}`,
    check.summary,
    list([
      `Runs ${OVER[check.over]}.`,
      `Yields ${Object.entries(check.problems).map(problemLine).join(', ')}.`,
      `Effort ${check.effort} of 5.`,
      usedBy(kind, editions),
    ]),
    options.length === 0 ? 'No options.' : '',
    table(['Option', 'Value', 'Needed', 'Comes from'], options),
  ];
}

function readingPart({ checks, problemWords }) {
  const ofChecks = new Set(Object.values(checks).flatMap(({ problems }) => Object.keys(problems)));
  const rest = Object.keys(problemWords)
    .filter((problem) => !ofChecks.has(problem))
    .sort();
  const topics = [...new Set(rest.map((problem) => problem.split('/')[0]))];
  return [
    '## Problems that need no rule',
    "Found while files are read, when dossiers are seen together, or in a rulebook. This tool's own contract stands " +
      'behind them (only the limits of `repositori/lewat-batas` and `repositori/lewat-batas-kelompok` are the edition’s), and the ' +
      'problem code takes the place of the rule id.',
    table(
      ['Topic', 'Codes'],
      topics.map((topic) => [
        code(topic),
        rest
          .filter((problem) => problem.startsWith(`${topic}/`))
          .map(code)
          .join(', '),
      ]),
    ),
  ];
}

/** The page from the check table and the shipped editions. */
export function checksPage(program, editions) {
  const kinds = Object.entries(program.checks).sort(([left], [right]) => (left < right ? -1 : 1));
  return page(
    'Check kinds',
    'A rule of an edition names a check kind in `periksa` and gives it options in `dengan`. A check is a small pure ' +
      'function: it says what is wrong and where. How loud a finding is follows from the sources of the rule, ' +
      'not from the check.',
    list([
      '**Word**: a run of non-blank characters that holds a letter or a digit, so `anak-anak` is one word. Counted is the ' +
        'text of the answer sheet: the text of links counts; addresses, alternative texts of pictures, comments and the ' +
        'headings of the skeleton do not.',
      '**missing** problems are information at `--stage draft`; **wrong** ones are as loud in a draft as at submission.',
      '**Effort** is how much work the fix usually is, from 1 (a tick or a word) to 5 (weeks). It orders the cheapest next ' +
        'steps of the report.',
      'An option may be a plain value, a value with provenance (`nilai:`), or a value of the edition (`{ dari: … }`). ' +
        'Where an option that is needed was not found, the requirement is unknown and the check does not run.',
    ]),
    kinds.flatMap((kind) => kindPart(kind, { program, editions })),
    readingPart(program),
  );
}
