/** Builder and source, as SLSA Provenance v0.2 and v1 say them, against what the policy declares. */
import { z } from 'zod';
import type { AttestationEvidence, ProvenanceSettings } from './integrity-evidence.ts';
import type { Statement } from './statement.ts';

export interface Claims {
  readonly builder?: string;
  readonly source?: string;
  readonly commit?: string;
}

const text = z.string().max(1000);
const dependency = z.object({ uri: text.optional(), digest: z.record(text, text).optional() });

const currentSchema = z.object({
  buildDefinition: z.object({
    externalParameters: z
      .object({ workflow: z.object({ repository: text }).optional().catch(undefined) })
      .optional(),
    resolvedDependencies: z.array(dependency).max(10_000).optional(),
  }),
  runDetails: z.object({ builder: z.object({ id: text }) }),
});

const olderSchema = z.object({
  builder: z.object({ id: text }),
  invocation: z.object({ configSource: dependency.optional() }).optional(),
  materials: z.array(dependency).max(10_000).optional(),
});

/** Empty for other predicates and for a predicate that is not as its type has it. */
export function claimsOf({ predicateType, predicate }: Statement): Claims {
  switch (predicateType) {
    case 'https://slsa.dev/provenance/v1':
      return currentClaims(predicate);
    case 'https://slsa.dev/provenance/v0.2':
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
  const source = buildDefinition.externalParameters?.workflow?.repository ?? first?.uri;
  return claims(runDetails.builder.id, source, first?.digest?.['gitCommit']);
}

function olderClaims(predicate: unknown): Claims {
  const parsed = olderSchema.safeParse(predicate);
  if (!parsed.success) {
    return {};
  }
  const { builder, invocation, materials } = parsed.data;
  const source = invocation?.configSource ?? materials?.[0];
  return claims(builder.id, source?.uri, source?.digest?.['sha1']);
}

function claims(builder: string, source: string | undefined, commit: string | undefined): Claims {
  return {
    builder,
    ...(source === undefined ? {} : { source }),
    ...(commit === undefined ? {} : { commit }),
  };
}

export function originOf(
  { builder, source }: Claims,
  declared: ProvenanceSettings | undefined,
): AttestationEvidence['origin'] {
  const pairs = [
    { said: builder, asked: declared?.builder, isSame: isSameBuilder },
    { said: source, asked: declared?.source, isSame: isSameSource },
  ].filter(({ asked }) => asked !== undefined);
  if (pairs.length === 0) {
    return 'not-declared';
  }
  if (pairs.some(({ said, asked, isSame }) => said !== undefined && !isSame(said, asked ?? ''))) {
    return 'other';
  }
  return pairs.some(({ said }) => said === undefined) ? 'not-stated' : 'as-declared';
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
