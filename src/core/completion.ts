/** An option as completion sees it. */
export interface OptionModel {
  /** Short and long, as `-f` and `--format`. */
  readonly flags: readonly string[];
  readonly summary: string;
  /** Name of its value, as `format`; absent where it takes none. */
  readonly value?: string;
  readonly variadic: boolean;
}

/** A command as completion sees it. */
export interface CommandModel {
  /** Its name and its other names. */
  readonly names: readonly string[];
  readonly summary: string;
  readonly options: readonly OptionModel[];
  readonly args: readonly { readonly name: string; readonly variadic: boolean }[];
  readonly commands: readonly CommandModel[];
}

/** Something that may stand where the cursor is. */
export interface Candidate {
  readonly value: string;
  readonly summary: string;
}

/** What may stand where the cursor is. */
export interface Expected {
  /** What has been typed of it. */
  readonly typed: string;
  /** What stands before a value in the same word, as `--format=`; it belongs to every candidate. */
  readonly before: string;
  /** How much of each candidate the shell holds for a word of its own: bash parts words at `=`. */
  readonly parted: number;
  readonly candidates: readonly Candidate[];
  /** Names of the values that may stand here, as `dosir`. */
  readonly values: readonly string[];
}

/** Bash hands `--format=js` over as three words. */
function joined(words: readonly string[]): { readonly words: readonly string[]; readonly parted: number } {
  const whole: string[] = [];
  let parted = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '=' && whole.length > 0) {
      const start = `${whole.pop()}=`;
      index += 1;
      whole.push(start + (words[index] ?? ''));
      parted = index >= words.length - 1 ? start.length : 0;
    } else {
      whole.push(word);
      parted = 0;
    }
  }
  return { words: whole, parted };
}

interface State {
  readonly command: CommandModel;
  /** Operands so far. */
  readonly operands: number;
  /** An option that waits for its value. */
  readonly open?: OptionModel;
  /** Behind `--` everything is an operand. */
  readonly ended: boolean;
}

/** Whether a word is the value that an option waits for. */
function isValue({ open }: State, word: string): boolean {
  return open !== undefined && !(open.variadic && word.startsWith('-'));
}

function afterOption(state: State, word: string): State {
  const { command, operands, ended } = state;
  const option = command.options.find(({ flags }) => flags.includes(word));
  return { command, operands, ended, ...(option?.value === undefined ? {} : { open: option }) };
}

function afterOperand({ command, operands, ended }: State, word: string): State {
  const next = operands === 0 ? command.commands.find(({ names }) => names.includes(word)) : undefined;
  return next === undefined
    ? { command, operands: operands + 1, ended }
    : { command: next, operands: 0, ended };
}

function step(state: State, word: string): State {
  const { command, operands, open, ended } = state;
  if (isValue(state, word)) return open?.variadic === true ? state : { command, operands, ended };
  if (ended || !word.startsWith('-')) return afterOperand(state, word);
  return word === '--' ? { command, operands, ended: true } : afterOption(state, word);
}

function commandNames(commands: readonly CommandModel[]): readonly Candidate[] {
  return commands.flatMap(({ names, summary }) => names.map((value) => ({ value, summary })));
}

function operandHere({ command, operands }: State): Pick<Expected, 'candidates' | 'values'> {
  const { args, commands } = command;
  const last = args.at(-1);
  const arg = args[operands] ?? (last?.variadic === true ? last : undefined);
  return {
    candidates: operands === 0 ? commandNames(commands) : [],
    values: arg === undefined ? [] : [arg.name],
  };
}

function valuesOf(option: OptionModel | undefined): readonly string[] {
  return option?.value === undefined ? [] : [option.value];
}

/** What may stand at a word that begins with a dash. */
function dashedHere({ options }: CommandModel, typed: string): Omit<Expected, 'parted'> {
  const equals = typed.indexOf('=');
  if (!typed.startsWith('--') || equals < 0) {
    const candidates = options.map(({ flags, summary }) => ({ value: flags.at(-1) ?? '', summary }));
    return { typed, before: '', candidates, values: [] };
  }
  const option = options.find(({ flags }) => flags.includes(typed.slice(0, equals)));
  const before = typed.slice(0, equals + 1);
  return { typed: typed.slice(before.length), before, candidates: [], values: valuesOf(option) };
}

/** What may stand at the last of the words, which follow the program's name; the last may be empty. */
export function expectedAt(program: CommandModel, given: readonly string[]): Expected {
  const { words, parted } = joined(given);
  const typed = words.at(-1) ?? '';
  const state = words.slice(0, -1).reduce(step, { command: program, operands: 0, ended: false });
  const plain = { typed, before: '', parted };
  if (isValue(state, typed)) {
    // Behind a value that may be repeated, an operand may stand as well.
    const also = state.open?.variadic === true ? operandHere(state) : { candidates: [], values: [] };
    return { ...plain, ...also, values: [...valuesOf(state.open), ...also.values] };
  }
  if (!state.ended && typed.startsWith('-')) return { ...dashedHere(state.command, typed), parted };
  return { ...plain, ...operandHere(state) };
}
