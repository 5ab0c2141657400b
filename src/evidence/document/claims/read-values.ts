/** JSON and YAML as documents of values, with the digits as they are printed. */
import type { DocumentFinding } from '../document.ts';
import { readJson } from '../json/read-json.ts';
import type { FrontMatter } from '../markdown/document.ts';
import { yamlOf } from '../markdown/of-document.ts';
import { readYamlDocument, type YamlDocument } from '../yaml/read-yaml-document.ts';
import { CLAIM_RULES } from './rules.ts';
import type { ValueDocument } from './value-claims.ts';

export interface ReadValues {
  readonly document: ValueDocument | undefined;
  readonly findings: readonly DocumentFinding[];
}

export function valuesOfJson(path: string, text: string): ReadValues {
  const read = readJson(text);
  const findings = read.problems.map((problem) => broken(path, problem));
  return read.ok
    ? { document: { value: read.value, lineOf: read.lineOf, printedAt: printedIn(text, 1) }, findings }
    : { document: undefined, findings };
}

export function valuesOfYaml(path: string, text: string): ReadValues {
  return valuesIn(path, readYamlDocument(text), printedIn(text, 1));
}

export function valuesOfFrontMatter(path: string, frontMatter: FrontMatter): ReadValues {
  return valuesIn(path, yamlOf(frontMatter), printedIn(frontMatter.yaml, frontMatter.line));
}

function valuesIn(
  path: string,
  { value, lineOf, problems }: YamlDocument,
  printedAt: ValueDocument['printedAt'],
): ReadValues {
  const findings = problems.map((problem) => broken(path, problem));
  return {
    document: value === undefined ? undefined : { value, lineOf, printedAt },
    findings,
  };
}

function broken(
  path: string,
  { line, message }: { readonly line: number; readonly message: string },
): DocumentFinding {
  return { rule: CLAIM_RULES.unreadable, path, line, message, detail: path.slice(0, 300) };
}

/** In longer lines nobody looks for digits: then they are those that a double needs. */
const MOST_LETTERS = 2000;
const DIGITS = /(?<![\w.])-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?/giu;

/** 0.90 is read as 0.9; how many digits it has stands in the line. */
function printedIn(text: string, firstLine: number): ValueDocument['printedAt'] {
  const lines = text.split('\n');
  return (line, value) => {
    const raw = lines[line - firstLine] ?? '';
    const written = raw.length > MOST_LETTERS ? [] : (raw.match(DIGITS) ?? []);
    return written.find((digits) => Number(digits) === value) ?? String(value);
  };
}
