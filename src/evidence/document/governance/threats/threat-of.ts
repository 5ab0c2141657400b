/** One threat of a threat model: on which attacks it says something, and whether they are treated. */
import { wordsOf } from '../../card/placeholders.ts';
import { found, quoted } from '../../found.ts';
import type { DocumentContext, DocumentFinding } from '../../document.ts';
import type { Rule } from '../../../model/rules/rule.ts';
import type { Entry, Said } from '../entries.ts';
import type { NamedEvidence } from '../named-evidence.ts';
import { namedEvidence } from '../named-evidence.ts';
import type { Treatment } from '../scales.ts';
import { degreeOf, IMPACTS, LIKELIHOODS, treatmentOf } from '../scales.ts';
import { CROSSWALK } from './crosswalk.ts';
import { THREAT_RULES } from './rules.ts';
import type { ThreatField } from './threat-fields.ts';
import { attackOf } from './threat-fields.ts';
import type { AttackClass } from './threats.ts';

/** Of a reason. */
const FEWEST_WORDS = 3;

export interface Threat {
  readonly line: number;
  readonly assets: readonly string[];
  readonly attacks: readonly AttackClass[];
  readonly isTreated: boolean;
  readonly findings: readonly DocumentFinding[];
}

export function threatOf(entry: Entry<ThreatField>, index: number, context: DocumentContext): Threat {
  const { line, said } = entry;
  const id = said.get('id')?.text ?? `threat ${index + 1}`;
  const attacks = said.get('attack')?.items ?? [];
  const classes = attacks.flatMap((each) => attackOf(each) ?? []);
  const treatment = treatmentOf(said.get('treatment')?.text ?? '');
  const faults = [
    ...fieldFaults(entry, id, treatment),
    ...attacks
      .filter((each) => attackOf(each) === undefined)
      .map((each) => say(entry, 'attack', `${quoted(id)}: ${quoted(each)} is none of the six attacks.`)),
    ...(treatment === 'accept' ? reasonFaults(entry, id) : evidenceFaults(entry, id, treatment, context)),
  ];
  return {
    line,
    assets: said.get('asset')?.items ?? [],
    attacks: classes,
    isTreated: faults.length === 0,
    findings: [...faults, ...crosswalkFaults(entry, id, classes)],
  };
}

function say(
  { path, line, said }: Entry<ThreatField>,
  field: ThreatField,
  message: string,
  rule: Rule = THREAT_RULES.notUnderstood,
): DocumentFinding {
  return found(rule, { path, line: said.get(field)?.line ?? line }, message);
}

function fieldFaults(
  entry: Entry<ThreatField>,
  id: string,
  treatment: Treatment | undefined,
): readonly DocumentFinding[] {
  const { said } = entry;
  const needed = ['asset', 'attack', 'adversary', 'likelihood', 'impact', 'treatment'] as const;
  const absent = needed.filter((field) => !said.has(field));
  const odd = [
    ...(isOdd(said.get('likelihood'), LIKELIHOODS) ? (['likelihood'] as const) : []),
    ...(isOdd(said.get('impact'), IMPACTS) ? (['impact'] as const) : []),
    ...(said.has('treatment') && treatment === undefined ? (['treatment'] as const) : []),
  ];
  const nothing = `${quoted(id)} has no ${absent.join(', no ')}.`;
  return [
    ...(absent.length === 0 ? [] : [found(THREAT_RULES.missingField, entry, nothing)]),
    ...odd.map((field) =>
      say(entry, field, `${quoted(id)}: ${field} ${quoted(said.get(field)?.text ?? '')} is not understood.`),
    ),
  ];
}

function isOdd(said: Said | undefined, words: Readonly<Record<string, number>>): boolean {
  return said !== undefined && degreeOf(said.text, words) === undefined;
}

function reasonFaults(entry: Entry<ThreatField>, id: string): readonly DocumentFinding[] {
  return wordsOf(entry.said.get('reason')?.text ?? '') >= FEWEST_WORDS
    ? []
    : [say(entry, 'reason', `${quoted(id)} is accepted, and nothing says why.`, THREAT_RULES.noReason)];
}

const BECAUSE: { readonly [N in NamedEvidence]: string } = {
  requirement: 'is required',
  file: 'is a file, and no requirement fails when it stops to help',
  'metric-not-required': 'is a metric that the policy does not require of this subject',
  nothing: 'is no metric, and no file of the tree',
};

/** Who avoids or transfers a threat may show a file: a contract, a decision. */
function evidenceFaults(
  entry: Entry<ThreatField>,
  id: string,
  treatment: Treatment | undefined,
  context: DocumentContext,
): readonly DocumentFinding[] {
  const { path, said } = entry;
  const named = (said.get('evidence')?.items ?? []).map((item) => ({
    item,
    kind: namedEvidence(item, path, context),
  }));
  const isEnough = named.some(
    ({ kind }) => kind === 'requirement' || (kind === 'file' && treatment !== 'reduce'),
  );
  if (isEnough) {
    return [];
  }
  const messages =
    named.length === 0
      ? [`${quoted(id)} names no evidence of its treatment.`]
      : named.map(({ item, kind }) => `${quoted(id)} rests on ${quoted(item)}, which ${BECAUSE[kind]}.`);
  return messages.map((message) => say(entry, 'evidence', message, THREAT_RULES.noEvidence));
}

function crosswalkFaults(
  entry: Entry<ThreatField>,
  id: string,
  attacks: readonly AttackClass[],
): readonly DocumentFinding[] {
  const tables = ['atlas', 'owasp'] as const;
  return tables.flatMap((table) => {
    const known = attacks.flatMap((attack) => Object.keys(CROSSWALK[attack][table]));
    return (entry.said.get(table)?.items ?? [])
      .filter((name) => !known.includes(name) && !known.includes(`${name}:2023`))
      .map((name) => {
        const message = `${quoted(id)}: ${quoted(name)} does not stand for ${attacks.join(', ') || 'no attack'}.`;
        return say(entry, table, message, THREAT_RULES.otherName);
      });
  });
}
