import type { Text } from '../judge/text.ts';
import { joinText, text } from '../judge/text.ts';
import type { Check, Criterion, CriterionState, FamilyCheck, MetricCheck, Observation } from './frame.ts';
import type { CriterionReport } from './frame-report.ts';

/** By metric; of one that is asked for on several groups there are several. */
export type Observations = ReadonlyMap<string, readonly Observation[]>;

const NOBODY: Checked = { state: 'unseen', because: ['no metric of this version looks at it'] };

/** From the worst. */
const ORDER: readonly CriterionState[] = ['missing', 'unseen', 'unknown', 'short', 'declared', 'found'];

interface Checked {
  readonly state: CriterionState;
  readonly because: Text;
}

export function worstState(states: readonly CriterionState[]): CriterionState {
  return ORDER.find((state) => states.includes(state)) ?? 'missing';
}

/** Whether there is evidence for it: checked, or at least declared. */
export function isShown(state: CriterionState): boolean {
  return state === 'found' || state === 'declared';
}

export function criterionReport(
  { id, text: said, by = 'all', checks }: Criterion,
  observations: Observations,
): CriterionReport {
  const checked = checks.length === 0 ? [NOBODY] : checks.map((check) => checkedBy(check, observations));
  const states = checked.map(({ state }) => state);
  const state = by === 'all' ? worstState(states) : bestState(states);
  // What decided: of several ways those that are as good as the best, of several conditions all.
  const deciding = by === 'all' ? checked : checked.filter((each) => each.state === state);
  return {
    id,
    text: said,
    state,
    metrics: checks.flatMap((check) => ('metric' in check ? [check.metric] : [])),
    because: joinText(
      deciding.map(({ because }) => because),
      '; ',
    ),
  };
}

function bestState(states: readonly CriterionState[]): CriterionState {
  return ORDER.toReversed().find((state) => states.includes(state)) ?? 'missing';
}

function checkedBy(check: Check, observations: Observations): Checked {
  if ('family' in check) {
    return familyChecked(check, observations);
  }
  const own = observations.get(check.metric) ?? [];
  const all = own.map((observation) => metricChecked(check, observation));
  const state = worstState(all.map((each) => each.state));
  return (
    all.find((each) => each.state === state) ?? {
      state: 'missing',
      because: text`${[check.metric]}: nobody looked`,
    }
  );
}

/** What nobody asks for, nobody measured: which numbers of a property there should be is for the policy to say. */
function familyChecked({ family }: FamilyCheck, observations: Observations): Checked {
  const names = [...observations]
    .filter(([metric, all]) => metric.startsWith(`${family}/`) && all.every(isMeasured))
    .map(([metric]) => metric)
    .toSorted();
  return names.length === 0
    ? { state: 'missing', because: text`no number of ${[family]} was measured` }
    : { state: 'found', because: text`measured: ${[names.slice(0, MOST_NAMES).join(', ')]}` };
}

const MOST_NAMES = 5;

function isMeasured({ measurement }: Observation): boolean {
  return measurement.status === 'measured';
}

function metricChecked(check: MetricCheck, { measurement, grade }: Observation): Checked {
  const { metric } = check;
  switch (measurement.status) {
    case 'measured': {
      const { value } = measurement;
      const isEnough = value >= (check.min ?? value) && value <= (check.max ?? value);
      const shown = grade === 'declared' || grade === 'reported' ? 'declared' : 'found';
      return { state: isEnough ? shown : 'short', because: text`${[metric]} is ${value}${boundText(check)}` };
    }
    case 'no-evidence':
      return { state: 'missing', because: text`${[metric]}: ${[measurement.hint]}` };
    case 'insufficient':
    case 'not-applicable':
      return { state: 'unknown', because: text`${[metric]}: ${[measurement.reason]}` };
    case 'error':
      return { state: 'unknown', because: text`${[metric]}: ${measurement.message}` };
  }
}

function boundText({ min, max }: MetricCheck): Text {
  if (min !== undefined) {
    return text`, at least ${min} is asked`;
  }
  return max === undefined ? [] : text`, at most ${max} is asked`;
}
