import type { Command } from 'commander';
import type { AddFromOptions } from '../../commands/add.ts';
import type { AddOptions } from '../../commands/add/job.ts';
import { InovasiError } from '../../core/errors.ts';
import { mostSimilar } from '../../core/similar.ts';
import { usageWords } from '../../messages/usage.ts';
import { addCommands as words, type AddCommand } from '../../messages/help/add.ts';
import { declare, declareUnder, given, type Counter, type Declared } from './declare.ts';

/** Flags of each thing, with the name of their value; `+` where they may be given again, nothing where they take none. */
const FLAGS: Readonly<Record<AddCommand, readonly (readonly [flag: string, value: string])[]>> = {
  legal: [
    ['--kind', '<jenis-dokumen>'],
    ['--number', '<nomor-dokumen>'],
    ['--year', '<tahun>'],
    ['--about', '<perihal>'],
    ['--date', '<tanggal>'],
    ['--by', '<nama>'],
    ['--until', '<tanggal>'],
    ['--repealed-by', '<naskah>'],
    ['--page', '<halaman>'],
    ['--link', '<alamat>'],
    ['--note', '<teks>'],
  ],
  evidence: [
    ['--title', '<judul>'],
    ['--kind', '<jenis-bukti>'],
    ['--date', '<tanggal>'],
    ['--link', '<alamat>'],
    ['--publisher', '<nama>'],
    ['--place', '<tempat>'],
    ['--alt', '<teks>'],
    ['--note', '<teks>'],
    ['--public', ''],
    ['--no-public', ''],
  ],
  testimonial: [
    ['--name', '<nama>'],
    ['--role', '<peran>'],
    ['--relation', '<peran>'],
    ['--place', '<tempat>'],
    ['--date', '<tanggal>'],
    ['--words', '<teks>'],
    ['--consent', '<berkas>'],
  ],
  indicator: [
    ['--name', '<nama>'],
    ['--unit', '<satuan>'],
    ['--direction', '<arah>'],
    ['--data', '<angka...>'],
    ['--evidence', '<berkas>'],
    ['--note', '<teks>'],
  ],
  letter: [
    ['--kind', '<surat>'],
    ['--number', '<nomor-dokumen>'],
    ['--date', '<tanggal>'],
    ['--signer', '<nama>'],
  ],
  award: [
    ['--edition', '<edisi>'],
    ['--level', '<penghargaan>'],
    ['--title', '<judul>'],
  ],
  collaboration: [
    ['--party', '<nama>'],
    ['--role', '<peran>'],
    ['--evidence', '<berkas>'],
  ],
  note: [
    ['--edition', '<edisi>'],
    ['--text', '<teks>'],
    ['--assessor', '<nama>'],
    ['--section', '<bagian>'],
    ['--improvement', '<teks>'],
    ['--date', '<tanggal>'],
    ['--evidence', '<berkas>'],
    ['--development', ''],
  ],
};

/** Names of things in the user's language. */
const ALIASES: Readonly<Record<AddCommand, string>> = {
  legal: 'dasar-hukum',
  evidence: 'bukti',
  testimonial: 'testimoni',
  indicator: 'indikator',
  letter: 'surat',
  award: 'penghargaan',
  collaboration: 'kolaborasi',
  note: 'catatan',
};

/** The flags that every way of adding has. */
function shared({ command, option }: Declared): Command {
  return command
    .option('-d, --dossier <dosir>', option('--dossier'))
    .option('-y, --yes', option('--yes'))
    .option('-n, --dry-run', option('--dry-run'))
    .option('--commit', option('--commit'))
    .option('--no-commit', option('--no-commit'))
    .option('--lfs', option('--lfs'))
    .option('--no-lfs', option('--no-lfs'))
    .option('--large <ukuran>', option('--large'))
    .option('-f, --format <format-tambah>', option('--format'));
}

type Flags = AddOptions['flags'];
type Common = Omit<AddOptions, 'files' | 'flags'>;

const camel = (flag: string): string =>
  flag.replace(/^--(?:no-)?/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function addThing(parent: Command, name: AddCommand, { io, settle }: Counter): void {
  const declared = declareUnder(parent, name, words[name][io.language], io);
  const { command, argument, option } = declared;
  command.alias(ALIASES[name]).argument('[berkas...]', argument);
  for (const [flag, value] of FLAGS[name]) command.option(`${flag} ${value}`.trim(), option(flag));
  shared(declared).action(
    async (files: readonly string[], typed: Record<string, Flags[string] | undefined>) => {
      const own = FLAGS[name].filter(([flag]) => !flag.startsWith('--no-') && flag !== '--development');
      const flags = Object.fromEntries(own.map(([flag]) => [flag, typed[camel(flag)]]));
      const { dossier, yes, dryRun, commit, format, lfs, large, development } = typed as Common;
      const common = given<Common>({ dossier, yes, dryRun, commit, format, lfs, large, development });
      const { runAdd } = await import('../../commands/add.ts');
      settle(await runAdd(name, { ...common, files, flags: given<Flags>(flags) }, io));
    },
  );
}

/** What stands behind `add` and is none of its words. */
function unknownThing(word: string, { io }: Counter): InovasiError {
  const names = Object.entries(ALIASES).flat();
  const details = usageWords[io.language].unknownCommand(`add ${word}`, mostSimilar(word, names));
  return new InovasiError('opsi-salah', { details });
}

/** `inovasi add` and what stands under it. */
export function addAdd(counter: Counter): void {
  const { io, settle } = counter;
  const declared = declare(counter, 'add');
  const { command, option } = declared;
  command.enablePositionalOptions().allowExcessArguments().option('--from <folder>', option('--from'));
  shared(declared).action(async (flags: AddFromOptions) => {
    const [word] = command.args;
    if (word !== undefined) throw unknownThing(word, counter);
    if (flags.from === undefined) {
      command.outputHelp();
      return;
    }
    const { runAddFrom } = await import('../../commands/add.ts');
    settle(await runAddFrom(given<AddFromOptions>(flags), io));
  });
  for (const name of Object.keys(FLAGS) as AddCommand[]) addThing(command, name, counter);
}
