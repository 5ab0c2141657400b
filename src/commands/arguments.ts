import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';

export type OptionSpecs = {
  readonly [name: string]: { readonly type: 'string' | 'boolean'; readonly multiple?: boolean };
};

/** Parsed arguments of one command, by option. */
export interface Arguments {
  readonly positionals: readonly string[];
  text(option: string): string | undefined;
  /** Every value of a repeated option. */
  texts(option: string): readonly string[];
  flag(option: string): boolean;
}

/** Parses strictly; an unknown or incomplete option is a UserError that shows how the command is used. */
export function parseArguments(args: readonly string[], options: OptionSpecs, usage: string): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    const all = (option: string): readonly (string | boolean)[] => {
      const value = values[option];
      return value === undefined ? [] : Array.isArray(value) ? value : [value];
    };
    const texts = (option: string) => all(option).filter((value) => typeof value === 'string');
    return {
      positionals,
      texts,
      text: (option) => texts(option).at(-1),
      flag: (option) => all(option).includes(true),
    };
  } catch (error) {
    throw usageError('arguments', `${error instanceof Error ? error.message : String(error)}.`, usage);
  }
}

/** A mistake on the command line. */
export function usageError(where: string, message: string, usage: string): UserError {
  return new UserError({ code: 'cli/usage', path: where, message, hint: `Usage: ${usage}` });
}

/** `a,b` and repeated options alike; empty items are dropped. */
export function listed(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(',')).filter((item) => item !== '');
}

/** A decimal number, or a UserError that names the option. */
export function numberOf(
  given: Arguments,
  option: string,
  usage: string,
  [low, high]: readonly [number, number],
): number | undefined {
  const text = given.text(option);
  if (text === undefined) {
    return undefined;
  }
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < low || value > high) {
    throw usageError(`--${option}`, `${text} is not a number in [${low}, ${high}].`, usage);
  }
  return value;
}

/** One of a few words, or a UserError that lists them. */
export function wordOf<W extends string>(
  given: Arguments,
  option: string,
  usage: string,
  words: readonly W[],
): W | undefined {
  const text = given.text(option);
  const word = words.find((each) => each === text);
  if (text !== undefined && word === undefined) {
    throw usageError(`--${option}`, `${text} is none of ${words.join(', ')}.`, usage);
  }
  return word;
}
