/** Claims as metrics count them. */
import type { AnsweredClaim, ClaimState } from '../../../evidence/document/claims/claim.ts';
import type { ClaimsEvidence } from '../../../evidence/document/claims/kinds.ts';
import type { DocumentFinding } from '../../../evidence/document/document.ts';
import type { FileFinding } from '../../../evidence/files/file-evidence.ts';
import type { Insufficient, Measured } from '../../measurement.ts';
import { COUNT_FACTS, countOf } from './found-in-files.ts';
import { exampleNote } from './example-files.ts';
import { ANSWERED, sharedOf } from './stated.ts';

/** What all metrics of claims share: they are computed from the same evidence as the number that is claimed. */
export const CLAIM_SHARE = { ...ANSWERED, fullGrade: 'computed' } as const;
export const CLAIM_COUNT = COUNT_FACTS;

export const CLAIM_STANDARDS: readonly string[] = ['NIST AI RMF MEASURE 2.5', 'EU AI Act Annex IV 2(g)'];

export const MODEL_CARDS = {
  title: 'Mitchell et al., Model Cards for Model Reporting (2019)',
  url: 'https://doi.org/10.1145/3287560.3287596',
};

const CHECKED: ReadonlySet<ClaimState> = new Set(['confirmed', 'consistent', 'contradicted', 'stale']);
const HOLDS: ReadonlySet<ClaimState> = new Set(['confirmed', 'consistent']);

/** The share that holds among those that can be checked or have gone stale. */
export function sharedOfClaims({ claims, findings }: ClaimsEvidence, what: string): Measured | Insufficient {
  const checked = claims.filter(({ state }) => CHECKED.has(state));
  if (checked.length === 0) {
    return {
      status: 'insufficient',
      n: 0,
      needed: 1,
      reason:
        claims.length === 0
          ? `no number of a metric was found in ${what}`
          : `none of the ${claims.length} numbers in ${what} can be checked`,
      hint: 'State the measured numbers with the name of the metric and of the data, as `fates card --write` does.',
    };
  }
  const holds = checked.filter(({ state }) => HOLDS.has(state)).length;
  return sharedOf(
    holds / checked.length,
    checked.length,
    findings.filter(isOf('contradicted', 'stale')),
    'claim',
  );
}

/** How many claims have the answer; `0` where a document makes none. */
export function countOfClaims(
  { claims, findings }: ClaimsEvidence,
  state: ClaimState,
  ...rules: readonly string[]
): Measured {
  const own = claims.filter((claim) => claim.state === state).length;
  return { ...countOf(own, claims.length, findings.filter(isOf(...rules))), counted: 'claim' };
}

function isOf(...rules: readonly string[]): (finding: FileFinding) => boolean {
  return ({ rule }) => rules.some((name) => rule.id === `claim/${name}`);
}

/** Claims for examples: as many of each answer. */
export function exampleClaims(...states: readonly ClaimState[]): ClaimsEvidence {
  const claims = states.map(
    (state, index): AnsweredClaim => ({
      path: 'README.md',
      line: index + 1,
      metric: 'accuracy',
      number: { text: '0.9', value: 0.9, low: 0.85, high: 0.95, unit: 'plain' },
      bound: { id: 'performance/accuracy' },
      group: undefined,
      by: undefined,
      data: { kind: 'evaluation' },
      lacksUnit: false,
      state,
    }),
  );
  const findings = claims.flatMap(({ state, line }): readonly DocumentFinding[] => {
    const rule = RULE_OF[state];
    return rule === undefined ? [] : [exampleNote('README.md', rule, 'it says 0.9 (accuracy)', line)];
  });
  return { claims, outdated: [], findings };
}

const RULE_OF: { readonly [S in ClaimState]: string | undefined } = {
  confirmed: undefined,
  consistent: undefined,
  contradicted: 'claim/contradicted',
  stale: 'claim/stale',
  uncheckable: 'claim/no-evidence',
};
