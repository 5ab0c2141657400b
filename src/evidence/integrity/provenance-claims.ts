/** Builder and source, as SLSA Provenance v0.2 and v1 say them, against what the policy declares. */
import { z } from 'zod';
import type { AttestationEvidence, ProvenanceSettings } from './integrity-evidence.ts';
import type { Statement } from './statement.ts';

export interface Claims {
  readonly builder?: string;
  readonly source?: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly workflow?: string;
}

const SLSA_V1 = 'https://slsa.dev/provenance/v1';
const SLSA_V02 = 'https://slsa.dev/provenance/v0.2';

const text = z.string().max(1000);
const dependency = z.object({ uri: text.optional(), digest: z.record(text, text).optional() });

const currentSchema = z.object({
  buildDefinition: z.object({
    externalParameters: z
      .object({
        workflow: z
          .object({ repository: text, ref: text.optional(), path: text.optional() })
          .optional()
          .catch(undefined),
      })
      .optional(),
    resolvedDependencies: z.array(dependency).max(10_000).optional(),
  }),
  runDetails: z.object({ builder: z.object({ id: text }) }),
});

const olderSchema = z.object({
  builder: z.object({ id: text }),
  invocation: z
    .object({ configSource: dependency.extend({ entryPoint: text.optional() }).optional() })
    .optional(),
  materials: z.array(dependency).max(10_000).optional(),
});

export function isProvenance({ predicateType }: Pick<Statement, 'predicateType'>): boolean {
  return predicateType === SLSA_V1 || predicateType === SLSA_V02;
}

/** Empty for other predicates and for a predicate that is not as its type has it. */
export function claimsOf({ predicateType, predicate }: Statement): Claims {
  switch (predicateType) {
    case SLSA_V1:
      return currentClaims(predicate);
    case SLSA_V02:
      return olderClaims(predicate);
    default:
      return {};
  }
}

function currentClaims(predicate: unknown): Claims {
  const parsed = currentSchema.safeParse(predicate);
  if (!parsed.success) {
    return {};
  }
  const { buildDefinition, runDetails } = parsed.data;
  const first = buildDefinition.resolvedDependencies?.[0];
  const workflow = buildDefinition.externalParameters?.workflow;
  const source = workflow?.repository ?? first?.uri;
  return stated({
    builder: runDetails.builder.id,
    source,
    commit: first?.digest?.['gitCommit'],
    ref: workflow?.ref ?? refOf(source),
    workflow: workflow?.path,
  });
}

function olderClaims(predicate: unknown): Claims {
  const parsed = olderSchema.safeParse(predicate);
  if (!parsed.success) {
    return {};
  }
  const { builder, invocation, materials } = parsed.data;
  const source = invocation?.configSource ?? materials?.[0];
  return stated({
    builder: builder.id,
    source: source?.uri,
    commit: source?.digest?.['sha1'],
    ref: refOf(source?.uri),
    workflow: invocation?.configSource?.entryPoint,
  });
}

function stated({
  builder,
  source,
  commit,
  ref,
  workflow,
}: { readonly [K in keyof Claims]-?: string | undefined }): Claims {
  return {
    ...(builder === undefined ? {} : { builder }),
    ...(source === undefined ? {} : { source }),
    ...(commit === undefined ? {} : { commit }),
    ...(ref === undefined ? {} : { ref }),
    ...(workflow === undefined ? {} : { workflow }),
  };
}

/** `git+https://github.com/o/r@refs/heads/main` is built at `refs/heads/main`. */
function refOf(uri: string | undefined): string | undefined {
  const at = uri?.lastIndexOf('@refs/') ?? -1;
  return at < 0 ? undefined : uri?.slice(at + 1);
}

export function originOf(
  { builder, source, ref, workflow }: Claims,
  declared: ProvenanceSettings | undefined,
): AttestationEvidence['origin'] {
  const pairs = [
    { said: builder, asked: declared?.builder, isSame: isSameBuilder },
    { said: source, asked: declared?.source, isSame: isSameSource },
    { said: ref, asked: declared?.ref, isSame: isSameText },
    { said: workflow, asked: declared?.workflow, isSame: isSameText },
  ].filter(({ asked }) => asked !== undefined);
  if (pairs.length === 0) {
    return 'not-declared';
  }
  if (pairs.some(({ said, asked, isSame }) => said !== undefined && !isSame(said, asked ?? ''))) {
    return 'other';
  }
  return pairs.some(({ said }) => said === undefined) ? 'not-stated' : 'as-declared';
}

function isSameText(said: string, asked: string): boolean {
  return said === asked;
}

function isSameBuilder(said: string, asked: string): boolean {
  return said === asked || (!asked.includes('@') && said.split('@', 1)[0] === asked);
}

function isSameSource(said: string, asked: string): boolean {
  return repositoryOf(said) === repositoryOf(asked);
}

/** `git+https://github.com/o/r.git@refs/heads/main` is `github.com/o/r`. */
function repositoryOf(uri: string): string {
  const [repository = ''] = uri.replace(/^(?:git\+)?(?:https?|git|ssh):\/\//u, '').split('@', 1);
  return repository.replace(/(?:\.git)?\/*$/u, '');
}
