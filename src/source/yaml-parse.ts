import { parseDocument } from 'yaml';
import type { Document, LineCounter } from 'yaml';

const DEEP_BLOCK = /^(?: {200}|(?:[-?] ){40})/m;

/**
 * Whether the text nests deeper than any dossier: the parser recurses, and V8 ends the whole process when a regular
 * expression is compiled near the end of the stack, so this cannot be left to a catch.
 */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
    if (depth > 200) return true;
  }
  return DEEP_BLOCK.test(text);
}

/** The text as the parser sees it, errors and all; keys that stand twice are not looked for. */
export function parse(text: string, lineCounter: LineCounter): Document.Parsed {
  const { stackTraceLimit } = Error;
  // Nobody reads the stacks of syntax errors, and taking them costs more than all parsing.
  Error.stackTraceLimit = 0;
  try {
    // Keys are compared while the data is walked: the parser compares each with all others.
    const options = { prettyErrors: false, strict: true, uniqueKeys: false } as const;
    return parseDocument(text, { lineCounter, logLevel: 'error', ...options });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
