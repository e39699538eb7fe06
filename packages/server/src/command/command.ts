import { parseArgs, type ParseArgsConfig } from 'node:util';

import { CommandError } from './command-error.js';
import type { Io } from './io.js';

/** An option of a command. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly default?: string;
  /** What stands for its value in the help: `<file>`. */
  readonly value?: string;
  readonly help: string;
}

/** The options a command declares, as they come out of parsing. */
export type Values<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]: Options[Name]['type'] extends 'boolean'
    ? boolean
    : Options[Name] extends { readonly default: string }
      ? string
      : string | undefined;
};

/** A command without its types: what `run` chooses from. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Answers the exit code. */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** Declares a command; parsing and its mistakes are the same for all. */
export function defineCommand<const Options extends Readonly<Record<string, Option>>>(
  description: Omit<Command, 'run' | 'options'> & {
    readonly options: Options;
    run(values: Values<Options>, names: readonly string[], io: Io): Promise<number>;
  },
): Command {
  return {
    ...description,
    run: (args, io) => {
      const { values, positionals } = parse(description, args);
      return description.run(values as Values<Options>, positionals, io);
    },
  };
}

function parse({ name, options }: Pick<Command, 'name' | 'options'>, args: readonly string[]) {
  const entries = Object.entries(options).map(([option, { type, default: preset }]) => [
    option,
    { type, default: type === 'boolean' ? false : preset },
  ]);
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(entries) as NonNullable<ParseArgsConfig['options']>,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const said = (error as Error).message.split('. ')[0];
    throw new CommandError(`${said}. See: climate-embed ${name} --help`, 2);
  }
}
