import { isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Call, callSchema, type Job, type Step, workflowSchema } from './schema.ts';

/** Where something stands in a file: `['jobs', 'train', 'steps', 0, 'uses']`. */
export type Keys = readonly (string | number)[];

/** A workflow file: what it says, and where it says it. */
export interface Workflow {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** The comment at the top, on one line. */
  readonly about: string;
  readonly content: z.infer<typeof workflowSchema>;
  /** What other workflows may call it with; undefined for one that cannot be called. */
  readonly call: Call | undefined;
  /** Line of a value, from 1; that of the nearest parent that the file has. */
  readonly lineOf: (keys: Keys) => number;
  /** Comment after a value, on its line. */
  readonly commentOf: (keys: Keys) => string;
}

/** One thing that is wrong, where it is. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  /** What is wrong, why it matters, what to do. */
  readonly message: string;
}

/** Reads a workflow; throws with the file's name when it is not YAML, or has another shape. */
export function readWorkflow(path: string, text: string): Workflow {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) throw new Error(`${path}: ${broken.message}`);
  const parsed = workflowSchema.safeParse(document.toJS());
  if (!parsed.success) throw new Error(`${path}: not the shape of a workflow. ${parsed.error.message}`);
  const lineOf = (keys: Keys): number => {
    const node = keys.length === 0 ? undefined : document.getIn(keys, true);
    const offset = isNode(node) ? node.range?.[0] : undefined;
    if (offset !== undefined) return lines.linePos(offset).line;
    return keys.length === 0 ? 1 : lineOf(keys.slice(0, -1));
  };
  const { on } = parsed.data;
  return {
    path,
    text,
    about: aboutOf(text),
    content: parsed.data,
    call: 'workflow_call' in on ? callSchema.parse(on['workflow_call'] ?? {}) : undefined,
    lineOf,
    commentOf: (keys) => {
      const node = document.getIn(keys, true);
      return isScalar(node) ? (node.comment ?? '').trim() : '';
    },
  };
}

function aboutOf(text: string): string {
  const [comment = ''] = /^(?:#[^\n]*\n)*/u.exec(text) ?? [];
  return comment.replaceAll(/^#\s*/gmu, '').replaceAll('\n', ' ').trim();
}

export function finding(workflow: Workflow, keys: Keys, message: string): Finding {
  return { path: workflow.path, line: workflow.lineOf(keys), message };
}

export function findingText({ path, line, message }: Finding): string {
  return `${path}:${line}: ${message}`;
}

export interface PlacedJob {
  readonly id: string;
  readonly job: Job;
  readonly keys: Keys;
}

export function jobsOf({ content }: Workflow): readonly PlacedJob[] {
  return Object.entries(content.jobs).map(([id, job]) => ({ id, job, keys: ['jobs', id] }));
}

export interface PlacedStep {
  readonly step: Step;
  readonly job: PlacedJob;
  readonly keys: Keys;
}

export function stepsOf(workflow: Workflow): readonly PlacedStep[] {
  return jobsOf(workflow).flatMap((job) =>
    (job.job.steps ?? []).map((step, index) => ({ step, job, keys: [...job.keys, 'steps', index] })),
  );
}

/** Every text below a value, with its place. */
export function textsIn(
  value: unknown,
  keys: Keys,
): readonly { readonly text: string; readonly keys: Keys }[] {
  if (typeof value === 'string') return [{ text: value, keys }];
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => textsIn(entry, [...keys, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, [...keys, key]));
}
