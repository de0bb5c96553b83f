import { normalize } from 'node:path';
import { InovasiError } from '../../core/errors.ts';
import { FORMATS, isFormat, type Format } from '../../report/index.ts';
import { oneOf } from '../one-of.ts';

/** One rendering of the result: to a file, or to standard output. */
export interface Sink {
  /** Text where absent. */
  readonly format?: string;
  readonly output?: string;
}

/** A rendering whose format is known. */
export interface PlannedSink {
  readonly format: Format;
  readonly output?: string;
}

/** Formats that show dossiers under other choices. */
const WHAT_IF: ReadonlySet<Format> = new Set(['text', 'json']);

function planned({ format = 'text', ...rest }: Sink): PlannedSink {
  return { format: isFormat(format) ? format : oneOf('--format', format, FORMATS), ...rest };
}

/**
 * What is to be written where. Throws before any work where renderings would mix on standard output, where one would
 * take the place of another, or where one would leave out what was asked.
 */
export function planSinks(sinks: readonly Sink[], whatIf: boolean): readonly PlannedSink[] {
  const plan = (sinks.length === 0 ? [{}] : sinks).map(planned);
  const mute = plan.find(({ format }) => whatIf && !WHAT_IF.has(format));
  if (mute !== undefined)
    throw new InovasiError('tidak-bersama', { flags: ['--what-if', `--format ${mute.format}`] });
  const toStdout = plan.filter(({ output }) => output === undefined);
  if (toStdout.length > 1)
    throw new InovasiError('dua-keluaran', { formats: toStdout.map(({ format }) => format) });
  const files = plan.flatMap(({ output }) => (output === undefined ? [] : [output]));
  const again = files.find((file, index) => files.map(normalize).indexOf(normalize(file)) !== index);
  if (again !== undefined) throw new InovasiError('keluaran-sama', { path: again });
  return plan;
}
