/** A workflow of GitHub Actions, as far as it says what becomes of a model. Nothing of it is run or expanded. */
import { z } from 'zod';
import type { DocumentText } from '../document.ts';
import { yamlDocumentOf } from '../yaml/of-document.ts';

export interface WorkflowJob {
  readonly id: string;
  /** From 1. */
  readonly line: number;
  readonly needs: readonly string[];
  readonly hasEnvironment: boolean;
  /** Id, name, what it uses and runs, keys and values that it hands on: what words are looked for in. */
  readonly words: string;
  /** Reusable workflows and actions that it uses. */
  readonly uses: readonly string[];
  /** Keys that it hands on with a value. */
  readonly given: readonly string[];
}

export interface Workflow {
  readonly path: string;
  readonly isScheduled: boolean;
  readonly name: string;
  readonly jobs: readonly WorkflowJob[];
}

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const given = z.record(z.string(), z.unknown()).catch({});

const step = z
  .object({ name: text.optional(), uses: text.optional(), run: text.optional(), with: given.optional() })
  .catch({});

const job = z.object({
  name: text.optional(),
  uses: text.optional(),
  needs: z.union([text.transform((only) => [only]), z.array(text)]).optional(),
  environment: z.unknown().optional(),
  with: given.optional(),
  steps: z.array(step).max(1000).optional(),
});

const workflow = z.object({
  name: text.optional(),
  on: z.unknown(),
  jobs: z.record(z.string(), z.unknown()),
});

/** Undefined: no workflow of GitHub Actions, or one that cannot be understood; `line` says where. */
export function readWorkflow(
  document: DocumentText,
): Workflow | { readonly notUnderstood: string; readonly line: number } {
  const { value, lineOf, problems } = yamlDocumentOf(document);
  const parsed = workflow.safeParse(value);
  if (!parsed.success) {
    const [first] = problems;
    return {
      notUnderstood: first?.message ?? 'It has no `jobs` as workflows of GitHub Actions have them.',
      line: first?.line ?? 1,
    };
  }
  const { name = '', on, jobs } = parsed.data;
  return {
    path: document.path,
    name,
    isScheduled: namesEvent(on, 'schedule'),
    jobs: Object.entries(jobs).flatMap(([id, written]) => jobOf(id, written, lineOf(['jobs', id]))),
  };
}

function namesEvent(on: unknown, event: string): boolean {
  return Array.isArray(on)
    ? on.includes(event)
    : on === event || (typeof on === 'object' && on !== null && Object.hasOwn(on, event));
}

function jobOf(id: string, written: unknown, line: number): readonly WorkflowJob[] {
  const parsed = job.safeParse(written);
  if (!parsed.success) {
    return [];
  }
  const { name = '', uses, needs = [], environment, with: own = {}, steps = [] } = parsed.data;
  const handed = [own, ...steps.map((each) => each.with ?? {})].flatMap((each) => Object.entries(each));
  const filled = handed.filter(([, value]) => value !== '' && value !== null);
  const used = [uses, ...steps.map((each) => each.uses)].flatMap((each) => each ?? []);
  const ran = steps.flatMap((each) => [each.name ?? '', each.run ?? '']);
  return [
    {
      id,
      line,
      needs,
      hasEnvironment: environment !== undefined && environment !== null,
      uses: used,
      given: filled.map(([key]) => key),
      words: [id, name, ...used, ...ran, ...filled.flatMap(([key, value]) => [key, wordOf(value)])].join(
        '\n',
      ),
    },
  ];
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
