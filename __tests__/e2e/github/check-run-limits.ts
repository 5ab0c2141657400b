import { z } from 'zod';

import type { Answer } from './exchange.ts';
import { failure } from './exchange.ts';

/** Bytes as well as characters: github/docs#35252, dorny/test-reporter#57. */
export const outputLimit = 65_535;
export const annotationsPerRequest = 50;
const annotationTextLimit = 65_536;
const annotationTitleLimit = 255;

const annotationShape = z.strictObject({
  path: z.string().min(1),
  start_line: z.int(),
  end_line: z.int(),
  start_column: z.int().optional(),
  end_column: z.int().optional(),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  message: z.string().min(1),
  title: z.string().optional(),
  raw_details: z.string().optional(),
});

/** One annotation as a client sends it. Lines count from 1. */
export type SentAnnotation = z.infer<typeof annotationShape>;

const conclusions = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'skipped',
  'success',
  'timed_out',
] as const;

const outputShape = z.strictObject({
  title: z.string().optional(),
  summary: z.string(),
  text: z.string().optional(),
  annotations: z.array(annotationShape).optional(),
  images: z.array(z.unknown()).optional(),
});

const requestShape = z.looseObject({
  name: z.string().min(1).optional(),
  head_sha: z.string().min(1).optional(),
  status: z.enum(['queued', 'in_progress', 'completed']).optional(),
  conclusion: z.enum(conclusions).optional(),
  completed_at: z.string().optional(),
  output: outputShape.optional(),
  actions: z.array(z.unknown()).max(3).optional(),
});

export type CheckRunRequest = z.infer<typeof requestShape>;

export type CheckedRequest =
  | { readonly ok: true; readonly request: CheckRunRequest }
  | { readonly ok: false; readonly answer: Answer };

const refuse = (answer: Answer): CheckedRequest => ({ ok: false, answer });

/** The 422 of GitHub's request schema. */
function invalidRequest(reason: string): CheckedRequest {
  return refuse(failure(422, `Invalid request.\n\n${reason}`));
}

function tooManyCharacters(text: string | undefined): number | undefined {
  const length = text === undefined ? 0 : [...text].length;
  return length > outputLimit ? length : undefined;
}

function outputProblem(output: z.infer<typeof outputShape>): CheckedRequest | undefined {
  const supplied = output.annotations?.length ?? 0;
  if (supplied > annotationsPerRequest) {
    return invalidRequest(
      `No more than ${annotationsPerRequest} items are allowed; ${supplied} were supplied.`,
    );
  }
  for (const field of ['summary', 'text'] as const) {
    const value = output[field];
    const length = tooManyCharacters(value);
    if (length !== undefined) {
      return invalidRequest(`Only ${outputLimit} characters are allowed; ${length} were supplied.`);
    }
    if (value !== undefined && Buffer.byteLength(value) > outputLimit) {
      const message = `${field} exceeds a maximum bytesize of ${outputLimit}`;
      const errors = [{ resource: 'CheckRun', code: 'custom', field, message }];
      return refuse(failure(422, 'Validation Failed', { errors }));
    }
  }
  return undefined;
}

function annotationProblem(annotation: SentAnnotation): CheckedRequest | undefined {
  if ([...(annotation.title ?? '')].length > annotationTitleLimit) {
    return invalidRequest(`Only ${annotationTitleLimit} characters are allowed for an annotation's title.`);
  }
  for (const text of [annotation.message, annotation.raw_details ?? '']) {
    if (Buffer.byteLength(text) > annotationTextLimit)
      return invalidRequest('Annotation text exceeds 64 KB.');
  }
  const columns = annotation.start_column !== undefined || annotation.end_column !== undefined;
  if (columns && annotation.start_line !== annotation.end_line) {
    return invalidRequest('Annotation columns are allowed only when start_line equals end_line.');
  }
  return undefined;
}

function malformed(error: z.ZodError): CheckedRequest {
  const issue = error.issues[0];
  return invalidRequest(
    `For '${issue?.path.join('/') ?? 'properties'}', ${issue?.message ?? 'not an object'}.`,
  );
}

function conclusionProblem(request: CheckRunRequest): CheckedRequest | undefined {
  const completes = request.status === 'completed' || request.completed_at !== undefined;
  const open = completes && request.conclusion === undefined;
  return open ? invalidRequest('"conclusion" wasn\'t supplied.') : undefined;
}

function contentProblem(
  kind: 'create' | 'update',
  output: CheckRunRequest['output'],
): CheckedRequest | undefined {
  if (output === undefined) return undefined;
  if (kind === 'create' && output.title === undefined) return invalidRequest('"title" wasn\'t supplied.');
  return (
    outputProblem(output) ?? output.annotations?.map(annotationProblem).find((found) => found !== undefined)
  );
}

/**
 * What GitHub refuses before it looks at the repository, with its words where they are known: the schema (name and head_sha
 * on create; status completed or completed_at without a conclusion), 50 annotations, 65,535 characters and bytes of summary and text,
 * annotations that name no line or level. A conclusion without status means completed (documented), and so is returned.
 */
export function checkRunRequest(kind: 'create' | 'update', body: unknown): CheckedRequest {
  const parsed = requestShape.safeParse(body);
  if (!parsed.success) return malformed(parsed.error);
  const request = parsed.data;
  const missing =
    kind === 'create' ? (['name', 'head_sha'] as const).find((key) => request[key] === undefined) : undefined;
  if (missing !== undefined) return invalidRequest(`"${missing}" wasn't supplied.`);
  const problem = conclusionProblem(request) ?? contentProblem(kind, request.output);
  if (problem !== undefined) return problem;
  return {
    ok: true,
    request: request.conclusion === undefined ? request : { ...request, status: 'completed' },
  };
}
