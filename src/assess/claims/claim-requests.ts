/** What has to be measured before the claims of a subject can be answered, beside what its policy asks for. */
import type { AnsweredClaim } from '../../evidence/document/claims/claim.ts';
import { plainName } from '../../evidence/document/claims/metric-names.ts';
import { groupOf, isKnownGroup, sameAs } from '../../evidence/document/claims/people-words.ts';
import type { FileEvidence } from '../../evidence/files/file-evidence.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { MetricRequest, PlannedSubject } from '../../policy/plan.ts';
import type { Scope } from '../../policy/scope.ts';
import { scopeKey } from '../../policy/scope.ts';

/** What of a subject decides how a claim is asked. */
export type ClaimSubject = Pick<PlannedSubject, 'bindings' | 'requests'>;

/** Requests of one claim: several where a group may be of several attributes; else why it cannot be asked. */
export type ClaimAsks =
  | { readonly requests: readonly MetricRequest[]; readonly isPart: boolean; readonly words: string }
  | { readonly because: string };

/** More attributes are not searched for a group whose column nobody names. */
const MOST_COLUMNS = 8;
/** More numbers of one subject are not recomputed. */
const MOST_REQUESTS = 100;

export function allClaims({ kinds }: Pick<FileEvidence, 'kinds'>): readonly AnsweredClaim[] {
  return [...(kinds.claims?.claims ?? []), ...(kinds.reportedMetrics?.claims ?? [])];
}

/** Each once; empty where no document says a number. */
export function claimRequests(
  subject: ClaimSubject,
  files: FileEvidence | undefined,
  metricOf: (id: string) => Metric | undefined,
): readonly MetricRequest[] {
  const asks = (files === undefined ? [] : allClaims(files)).map((claim) => asksOf(claim, subject, metricOf));
  const requests = asks.flatMap((ask) => ('requests' in ask ? ask.requests : []));
  return [...new Map(requests.map((request) => [requestKey(request), request])).values()].slice(
    0,
    MOST_REQUESTS,
  );
}

export function requestKey({ metric, scope, options }: MetricRequest): string {
  return `${metric} ${scopeKey(scope)} ${JSON.stringify(options)}`;
}

/** How a claim is asked of the engine. */
export function asksOf(
  { bound, lacksUnit, group, by }: AnsweredClaim,
  subject: ClaimSubject,
  metricOf: (id: string) => Metric | undefined,
): ClaimAsks {
  if (bound === undefined) {
    return { because: 'no metric here is bound to the name' };
  }
  if (lacksUnit) {
    return { because: 'its unit is not said' };
  }
  const metric = metricOf(bound.id);
  if (metric === undefined) {
    return { because: `there is no metric ${bound.id}` };
  }
  if (bound.ofGroups === true) {
    return ofGroups(metric, by ?? group?.words, subject);
  }
  const who = groupAsked(group, subject);
  if (who === undefined) {
    return bound.partsOnly === true
      ? { because: 'it is recomputed by group only, and the text names none' }
      : { requests: [requestFor(metric, { kind: 'overall' }, subject)], isPart: false, words: '' };
  }
  if ('because' in who) {
    return who;
  }
  const requests = who.columns.map((column) =>
    requestFor(metric, { kind: 'slice', columns: [column] }, subject),
  );
  return { requests, isPart: true, words: who.words };
}

type GroupAsked =
  | { readonly columns: readonly string[]; readonly words: string }
  | { readonly because: string };

/** The columns that may have the group; undefined where the number is of all rows. */
function groupAsked(
  group: AnsweredClaim['group'],
  { bindings: { evaluation } }: ClaimSubject,
): GroupAsked | undefined {
  if (group === undefined) {
    return undefined;
  }
  const { words, column } = group;
  if (column === 'class') {
    const isPositive = evaluation.positive?.label.includes(words) === true;
    return isPositive ? undefined : { because: `it is of the class ${words} alone` };
  }
  const all = [...new Set([...evaluation.attributes, ...evaluation.slices].map((each) => each.column))];
  const named = column === undefined ? [] : all.filter((each) => sameAs(each) === sameAs(column));
  const columns = named.length > 0 ? named : column === undefined && !/^\d+$/u.test(words) ? all : [];
  return columns.length === 0
    ? { because: `no attribute of the policy has the group ${words}` }
    : { columns: columns.slice(0, MOST_COLUMNS), words };
}

/** A gap is between the groups of the attribute or intersection that is named, or of the only attribute. */
function ofGroups(metric: Metric, by: string | undefined, subject: ClaimSubject): ClaimAsks {
  const scope = scopeNamed(by, subject);
  return scope === undefined
    ? { because: 'the text does not name one of the attributes that the policy binds' }
    : { requests: [requestFor(metric, scope, subject)], isPart: false, words: '' };
}

function scopeNamed(by: string | undefined, { bindings: { evaluation } }: ClaimSubject): Scope | undefined {
  const columns = evaluation.attributes.map(({ column }) => column);
  const joint = evaluation.intersections.find(
    (each) => by !== undefined && plainName(each.join(' × ')) === plainName(by),
  );
  if (joint !== undefined) {
    return { kind: 'intersection', columns: joint };
  }
  const named = by === undefined ? undefined : columns.find((column) => sameAs(column) === sameAs(by));
  const [only, ...more] = columns;
  const column = named ?? (more.length === 0 && (by === undefined || namesPeople(by)) ? only : undefined);
  return column === undefined ? undefined : { kind: 'attribute', columns: [column] };
}

/** "men and women", "the groups": whom, and not by which attribute. */
function namesPeople(by: string): boolean {
  return by
    .split(/\s+(?:and|or|vs)\s+|[,/]/u)
    .every((words) => isKnownGroup(words) || groupOf(words) === undefined);
}

/** As the policy asks it, where it does; else as the metric is without options. */
function requestFor(metric: Metric, scope: Scope, { requests }: ClaimSubject): MetricRequest {
  const own = requests.find(
    (request) => request.metric === metric.id && scopeKey(request.scope) === scopeKey(scope),
  );
  const parsed = metric.options.safeParse({});
  return own ?? { metric: metric.id, scope, options: parsed.success ? parsed.data : {} };
}
