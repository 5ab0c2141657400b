/**
 * What was found in files that were read without running them, as the report says it: no rule is repeated, no list is without
 * an end, and what was cut is said. Texts of findings hold names from the files: escape them for the medium.
 */
import type { Answer, Examination, ModelFacts, ModelFinding } from '../evidence/model/examination.ts';
import type { Rule } from '../evidence/model/rules/rule.ts';

export interface ExaminedFile {
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** `pickle`, `onnx` …; `python`, `notebook`, `dependencies`, `text` of what lies beside a model; `unknown`. */
  readonly format: string;
  readonly answer: Answer;
  /** Worst first, then in the order of the file; at most `MOST_FINDINGS`. */
  readonly findings: readonly ExaminedFinding[];
  /** Findings beyond those. */
  readonly more?: number;
  readonly facts?: ExaminedFacts;
}

export interface ExaminedFinding {
  /** A key of the report's `rules`. */
  readonly rule: string;
  readonly severity: Rule['severity'];
  readonly leadsTo: Rule['leadsTo'];
  /** In bytes, of the file or of the innermost member. */
  readonly offset?: number;
  /** From 1, of a text. */
  readonly line?: number;
  /** In that line, from 1, in UTF-16 units. */
  readonly column?: number;
  /** Members on the way in, outermost first. */
  readonly within?: readonly string[];
  readonly message: string;
  readonly detail: string;
}

/** Of the facts, what does not grow with the model. */
export type ExaminedFacts = Pick<
  ModelFacts,
  'framework' | 'frameworkVersion' | 'architecture' | 'parameters' | 'opset' | 'metadata'
> & {
  /** How many the file lists, up to 2,000. */
  readonly tensors?: number;
};

/** What a finding's `rule` names, once a report. */
export type ExaminedRule = Omit<Rule, 'id' | 'leadsTo'>;

export interface FileIdentity {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Model files that a change brings, in a run in which no subject has them. */
export interface UnboundFiles {
  /** What they add to the run's verdict; `pass`: nothing. */
  readonly verdict: 'pass' | 'warn' | 'fail';
  /** Ids of the requirements of all subjects that they break. */
  readonly requirements: readonly string[];
  /** Sorted by path. */
  readonly examined: readonly ExaminedFile[];
  /** Files beyond those: with the best answers. */
  readonly more?: number;
}

export const MOST_FILES = 500;
export const MOST_FINDINGS = 100;

const ANSWERS: readonly Answer[] = [
  'dangerous',
  'inconclusive',
  'suspicious',
  'no-known-indicator',
  'not-a-model',
];
const EFFECTS: readonly Rule['leadsTo'][] = ['dangerous', 'inconclusive', 'suspicious', 'note'];
const SEVERITIES: readonly Rule['severity'][] = ['critical', 'high', 'medium', 'low'];

/** One file's part of the report; `answer` is that of all findings, also of those that are cut. */
export function examinedFile(
  file: FileIdentity,
  { format, findings, facts }: Pick<Examination, 'format' | 'findings' | 'facts'>,
  answer: Answer,
): ExaminedFile {
  const worst = findings.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule));
  const more = findings.length - MOST_FINDINGS;
  const shown = factsOf(facts);
  return {
    path: file.path,
    sha256: file.sha256,
    bytes: file.bytes,
    format,
    answer,
    findings: worst.slice(0, MOST_FINDINGS).map(findingOf),
    ...(more > 0 ? { more } : {}),
    ...(Object.keys(shown).length === 0 ? {} : { facts: shown }),
  };
}

/** The files of a subject sorted by path, and how many were cut: those with the best answers go first. */
export function examinedFiles(files: readonly ExaminedFile[]): {
  readonly shown: readonly ExaminedFile[];
  readonly cut: number;
} {
  const byPath = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const worst = byPath.toSorted((a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer));
  const kept = new Set(worst.slice(0, MOST_FILES));
  return { shown: byPath.filter((file) => kept.has(file)), cut: Math.max(0, files.length - MOST_FILES) };
}

/** The rules that findings name, by id, sorted. */
export function rulesOf(findings: readonly Pick<ModelFinding, 'rule'>[]): {
  readonly [id: string]: ExaminedRule;
} {
  const byId = new Map(findings.map(({ rule }) => [rule.id, rule]));
  const sorted = [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(
    sorted.map(({ id, title, severity, why, remedy, references }) => [
      id,
      { title, severity, why, remedy, references },
    ]),
  );
}

function rankOf({ leadsTo, severity }: Rule): number {
  return EFFECTS.indexOf(leadsTo) * SEVERITIES.length + SEVERITIES.indexOf(severity);
}

function findingOf({ rule, offset, line, column, within, message, detail }: ModelFinding): ExaminedFinding {
  return {
    rule: rule.id,
    severity: rule.severity,
    leadsTo: rule.leadsTo,
    ...(offset === undefined ? {} : { offset }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(within === undefined || within.length === 0 ? {} : { within }),
    message,
    detail,
  };
}

function factsOf(facts: ModelFacts): ExaminedFacts {
  const { framework, frameworkVersion, architecture, parameters, opset, metadata, tensors } = facts;
  return {
    ...(framework === undefined ? {} : { framework }),
    ...(frameworkVersion === undefined ? {} : { frameworkVersion }),
    ...(architecture === undefined ? {} : { architecture }),
    ...(parameters === undefined ? {} : { parameters }),
    ...(opset === undefined ? {} : { opset }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(tensors === undefined ? {} : { tensors: tensors.length }),
  };
}
