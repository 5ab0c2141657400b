/** From drafts of results to one log: the gravest first, no more than GitHub takes, the same bytes for the same findings. */
import type { Hash } from '../../report/canonical.ts';
import type { Draft } from './draft.ts';
import { MOST_RESULTS } from './limits.ts';
import { locationOf } from './location.ts';
import { cutNotification } from './notifications.ts';
import type { SarifInvocation, SarifLog, SarifResult, SarifRule, SarifRun } from './sarif-log.ts';

export interface LogParts {
  readonly tool: { readonly name: string; readonly version: string; readonly home: string };
  /** `fates-gate/fates.yml`; what GitHub shows as the category. */
  readonly category: string;
  readonly drafts: readonly Draft[];
  readonly invocation: SarifInvocation;
  readonly properties?: SarifRun['properties'];
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export async function buildLog(parts: LogParts, hash: Hash): Promise<SarifLog> {
  const { tool, category, drafts, invocation, properties } = parts;
  const kept = gravest(withOccurrence(drafts));
  const rules = rulesOf(kept);
  const { executionSuccessful, toolExecutionNotifications } = invocation;
  const run: SarifRun = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: tool.home,
        rules,
      },
    },
    automationDetails: { id: `${category}/` },
    invocations: [
      {
        executionSuccessful,
        toolExecutionNotifications: [...cutNotification(drafts.length), ...toolExecutionNotifications],
      },
    ],
    results: await Promise.all(kept.map((draft) => resultOf(draft, rules, hash))),
    columnKind: 'utf16CodeUnits',
    ...(properties === undefined ? {} : { properties }),
  };
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
}

export function printLog(log: SarifLog): string {
  return `${JSON.stringify(log, null, 2)}\n`;
}

interface Occurrence extends Draft {
  /** Which one it is of those that are about the same, from 1: two alike in one file are two results. */
  readonly occurrence: number;
}

function withOccurrence(drafts: readonly Draft[]): readonly Occurrence[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const key = keyOf(draft);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { ...draft, occurrence };
  });
}

function keyOf({ rule, identity }: Draft): string {
  return JSON.stringify([rule.id, ...identity]);
}

const LEVELS = ['error', 'warning', 'note'] as const;

function gravest(drafts: readonly Occurrence[]): readonly Occurrence[] {
  return drafts.toSorted((a, b) => rank(a) - rank(b) || severity(b) - severity(a)).slice(0, MOST_RESULTS);
}

/** What somebody accepted stands last. */
function rank({ level, justification }: Draft): number {
  return justification === undefined ? LEVELS.indexOf(level) : LEVELS.length;
}

function severity({ rule }: Draft): number {
  return Number(rule.properties['security-severity'] ?? 0);
}

function rulesOf(drafts: readonly Draft[]): readonly SarifRule[] {
  const rules = new Map(drafts.map(({ rule }) => [rule.id, rule]));
  return [...rules.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function resultOf(draft: Occurrence, rules: readonly SarifRule[], hash: Hash): Promise<SarifResult> {
  const { rule, level, message, place, occurrence, justification } = draft;
  const fingerprint = `${(await hash(keyOf(draft))).slice(0, 32)}:${occurrence}`;
  return {
    ruleId: rule.id,
    ruleIndex: rules.findIndex(({ id }) => id === rule.id),
    level,
    message: { text: message },
    locations: [locationOf(place)],
    // GitHub knows the first alone; the second says by which recipe it was made.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'fates/v1': fingerprint },
    ...(justification === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification }] }),
  };
}
