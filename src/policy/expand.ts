import type { CatalogueEntry } from './catalogue.ts';
import { sameColumns } from './check/scopes.ts';
import type { Requirement, SubjectPolicy } from './policy.ts';
import { notAsked } from './presets/conditions.ts';
import { isColumns, scopeKey, type Scope } from './scope.ts';

/** A requirement that does not apply to a subject, and why: shown, so that nothing vanishes silently. */
export interface Skipped {
  readonly requirement: Requirement;
  readonly reason: string;
}

export interface Expanded {
  readonly requirement: Requirement;
  readonly scope: Scope;
}

export interface Expansion {
  readonly expanded: readonly Expanded[];
  readonly skipped: readonly Skipped[];
}

/**
 * Requirements × scopes of one subject. A preset's requirement steps back where the subject binds no model, no score, no single
 * column of strata or no card that it needs, and on each scope for which the repository has written its own bound on the same metric.
 */
export function expandRequirements(
  subject: SubjectPolicy,
  requirements: readonly Requirement[],
  entryOf: (metric: string) => CatalogueEntry,
): Expansion {
  const applied = requirements.filter(
    ({ subjects }) => subjects === undefined || subjects.includes(subject.id),
  );
  const own = new Map<string, Requirement>();
  const each = applied.map((requirement) => {
    const scopes = scopesOf(requirement, subject, entryOf(requirement.metric));
    if (requirement.origin.preset !== true) {
      scopes.forEach((scope) => own.set(ownKey(requirement.metric, scope), requirement));
    }
    return { requirement, scopes };
  });
  const parts = each.map(({ requirement, scopes }) => {
    const reason = misfit(requirement, scopes, subject, entryOf(requirement.metric));
    return reason === undefined
      ? stepBack(requirement, scopes, own)
      : { expanded: [], skipped: [{ requirement, reason }] };
  });
  return {
    expanded: parts.flatMap(({ expanded }) => expanded),
    skipped: parts.flatMap(({ skipped }) => skipped),
  };
}

function stepBack(
  requirement: Requirement,
  scopes: readonly Scope[],
  own: ReadonlyMap<string, Requirement>,
): Expansion {
  const expanded: Expanded[] = [];
  const skipped: Skipped[] = [];
  for (const scope of scopes) {
    const nearer = own.get(ownKey(requirement.metric, scope));
    if (requirement.origin.preset === true && nearer !== undefined) {
      skipped.push({ requirement, reason: `the policy's own requirement ${nearer.id} decides there` });
    } else {
      expanded.push({ requirement, scope });
    }
  }
  return { expanded, skipped };
}

function ownKey(metric: string, scope: Scope): string {
  return `${metric} ${scopeKey(scope)}`;
}

/** As `on` says; without it overall where the metric has that, else each attribute and each intersection. */
function scopesOf({ on }: Requirement, subject: SubjectPolicy, { scopes }: CatalogueEntry): readonly Scope[] {
  const { attributes, intersections } = subject.evaluation;
  if (on === undefined) {
    if (scopes.includes('overall')) {
      return [{ kind: 'overall' }];
    }
    return [
      ...(scopes.includes('attribute') ? attributes.map(({ column }) => attributeScope(column)) : []),
      ...(scopes.includes('intersection') ? intersections.map(intersectionScope) : []),
    ];
  }
  if (typeof on === 'string') {
    return [on === 'overall' ? { kind: 'overall' } : attributeScope(on)];
  }
  if (isColumns(on)) {
    // In the order in which the subject declares it: one marginal of the cube answers both orders.
    return intersections.filter((columns) => sameColumns(columns, on)).map(intersectionScope);
  }
  return [{ kind: 'slice', columns: [on.slice] }];
}

function attributeScope(column: string): Scope {
  return { kind: 'attribute', columns: [column] };
}

function intersectionScope(columns: readonly [string, string, ...string[]]): Scope {
  return { kind: 'intersection', columns };
}

const FILE_KINDS: ReadonlySet<string> = new Set(['modelFiles', 'sourceCode', 'dependencies', 'integrity']);

/** What a preset asks for and the subject does not bind; undefined when it fits. */
function misfit(
  { metric, on, origin }: Requirement,
  scopes: readonly Scope[],
  subject: SubjectPolicy,
  entry: CatalogueEntry,
): string | undefined {
  if (scopes.length === 0) {
    return 'it compares groups, and the subject declares no attributes';
  }
  const isForeign = subject.task !== undefined && !entry.tasks.includes(subject.task);
  return origin.preset !== true || on !== undefined || isForeign
    ? undefined
    : (notAsked(origin.source, metric, subject) ?? unbound(subject, entry));
}

/** What of the subject a preset's metric needs and its bindings do not have. */
function unbound({ evaluation, model }: SubjectPolicy, entry: CatalogueEntry): string | undefined {
  if (model === undefined && entry.needs.some((kind) => FILE_KINDS.has(kind))) {
    return 'it is about the files of a model, and the subject binds none (`model`)';
  }
  if (entry.needs.includes('scores') && evaluation.score === undefined && evaluation.scores === undefined) {
    return 'it needs a score, and the subject binds none (`score`)';
  }
  const count = evaluation.strata.length;
  return entry.needs.includes('strata') && count !== 1
    ? `it needs one column of strata, and the subject binds ${count === 0 ? 'none' : count} (\`strata\`)`
    : undefined;
}
