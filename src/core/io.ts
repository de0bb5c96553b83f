import type { Language } from './language.ts';

/** Text decoration; every function is the identity where colour is off. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
}

export const PLAIN: Paint = {
  bold: (text) => text,
  dim: (text) => text,
  red: (text) => text,
  yellow: (text) => text,
  green: (text) => text,
  cyan: (text) => text,
};

export interface AskText {
  readonly message: string;
  readonly default?: string;
  /** True, or what is wrong with the answer so far. */
  readonly validate?: (value: string) => true | string;
  /** A line that follows the answer while it is typed. */
  readonly preview?: (value: string) => string;
}

export interface AskChoice<T> {
  readonly message: string;
  readonly choices: readonly { readonly name: string; readonly value: T; readonly description?: string }[];
  readonly default?: T;
}

/** Questions to a person at a terminal. Each throws `Interrupted` on Ctrl-C. */
export interface Prompter {
  readonly text: (question: AskText) => Promise<string>;
  readonly confirm: (question: { readonly message: string; readonly default: boolean }) => Promise<boolean>;
  readonly choose: <T>(question: AskChoice<T>) => Promise<T>;
  readonly chooseMany: <T>(question: AskChoice<T>) => Promise<readonly T[]>;
}

/** Other threads that work can be handed to. */
export interface Crew {
  readonly size: number;
  /** Hands over plain data; fails where the work does. */
  readonly run: (job: unknown) => Promise<unknown>;
}

/**
 * What became of a job: its outcome; that the thread was lost over it, being too slow, too greedy or broken; or that it
 * was given up while other programs had the processor, or the disk let it wait, which says nothing about the job.
 */
export type Outcome = { readonly value: unknown } | 'lost' | 'starved';

/** A thread that does one job after another and can be given up at any moment. */
export interface Hand {
  /** Does a job within so many milliseconds of work; fails where the job itself does. Without an outcome the thread is gone. */
  readonly ask: (job: unknown, patience: number) => Promise<Outcome>;
  /** Gives the thread back when it has nothing to do. */
  readonly dismiss: () => void;
  /** Ends the thread, and with it all the memory it took. */
  readonly end: () => void;
}

/** Work that a thread can be made ready for before it is known what there is to do. */
export type WarmTask = 'annexes';

/** Threads that look into files which nobody can trust. */
export interface Inspectors {
  /** How many are worth having at once. */
  readonly size: number;
  /** A thread for one kind of work, the one that is warm where there is one. */
  readonly hire: (task?: WarmTask) => Hand;
  /** Starts a thread that will soon be wanted, where there is a second core; for nothing, it costs that core 0.2 seconds. */
  readonly warmUp?: (task: WarmTask) => void;
  /** Ends the threads that were given back: each holds memory. */
  readonly endIdle: () => void;
}

/** Which machines may be asked over the network, and how long one may take. */
export interface Reach {
  /** Whether an address, already resolved, may be connected to at this port. */
  readonly permits: (address: string, port: number) => boolean;
  /** Milliseconds that one address may take, redirects and all. */
  readonly patience: number;
}

/** All that a command may ask of the process it runs in. Only `cli/` makes one. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of the installed package: holds `templates/`, `schemas/` and the fonts' owner. */
  readonly home: string;
  readonly version: string;
  /** Path of the Node program that runs this. */
  readonly node: string;
  readonly language: Language;
  readonly columns: number;
  /** Whether stdout is a terminal. */
  readonly terminal: boolean;
  /** Whether questions can be asked: stdin and stderr are terminals and CI is not set. */
  readonly interactive: boolean;
  readonly paint: Paint;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly now: () => Date;
  /** Ends after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Empties the screen where stdout is a terminal, and does nothing elsewhere. */
  readonly clear: () => void;
  /** Absent where there is only one core. */
  readonly crew?: Crew;
  /** Absent where no threads can be made: files are looked into here then, without a limit of time. */
  readonly inspectors?: Inspectors;
  /** Shows one line about long work in place of the one before, where a person is watching; nothing takes it away. */
  readonly status?: (line: string) => void;
  /** Where results may be kept between runs, and what else they hang on; absent where nothing may be kept. */
  readonly cache?: { readonly folder: string; readonly runtime: string };
  /** Absent in the program itself: then only public machines may be asked. Tests have servers of their own. */
  readonly reach?: Reach;
  /** Questions in the run's language and colours; `main` has settled both before a command asks. */
  readonly prompter: (voice?: Pick<Io, 'language' | 'paint'>) => Promise<Prompter>;
  /** Called when the user interrupts, newest first, until the returned function takes it back. */
  readonly onInterrupt: (cleanUp: () => void) => () => void;
}
