import type { Command, Help, Option } from 'commander';
import type { CommandModel, OptionModel } from '../core/completion.ts';

/** The name between the brackets of `<format>` or `[pilihan...]`. */
function valueName(flags: string): string | undefined {
  return /[<[]([^\]>]+?)(?:\.\.\.)?[\]>]/.exec(flags)?.[1];
}

function optionModel({ short, long, flags, description, variadic }: Option): OptionModel {
  const value = valueName(flags);
  const names = [short, long].filter((name) => name !== undefined && name !== null);
  return { flags: names, summary: description, variadic, ...(value === undefined ? {} : { value }) };
}

/** What is declared, as data; hidden commands and options are left out. */
export function modelOf(command: Command, help: Help = command.createHelp()): CommandModel {
  return {
    names: [command.name(), ...command.aliases()],
    summary: command.description(),
    options: help.visibleOptions(command).map(optionModel),
    args: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      variadic: argument.variadic,
    })),
    commands: help.visibleCommands(command).map((one) => modelOf(one, help)),
  };
}
