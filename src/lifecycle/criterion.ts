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

const FROM_THE_BEST = ORDER.toReversed();

/** Without any: missing. */
export function worstState(states: readonly CriterionState[]): CriterionState {
  return firstOf(ORDER, states);
}

function firstOf(order: readonly CriterionState[], states: readonly CriterionState[]): CriterionState {
  return order.find((state) => states.includes(state)) ?? 'missing';
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
  const state = by === 'all' ? worstState(states) : firstOf(FROM_THE_BEST, states);
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
  const measured = [...observations].filter(
    ([metric, all]) => metric.startsWith(`${family}/`) && all.every(isMeasured),
  );
  if (measured.length === 0) {
    return { state: 'missing', because: text`no number of ${[family]} was measured` };
  }
  const checked = measured.filter(([, all]) => all.every(({ grade }) => shownBy(grade) === 'found'));
  const names = (checked.length === 0 ? measured : checked).map(([metric]) => metric).toSorted();
  return {
    state: checked.length === 0 ? 'declared' : 'found',
    because: text`measured: ${[names.slice(0, MOST_NAMES).join(', ')]}`,
  };
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
      const isEnough =
        value >= (check.min ?? value) &&
        value <= (check.max ?? value) &&
        value > (check.above ?? Number.NEGATIVE_INFINITY);
      return {
        state: isEnough ? shownBy(grade) : 'short',
        because: text`${[metric]} is ${value}${boundText(check)}`,
      };
    }
    case 'no-evidence':
      return { state: 'missing', because: text`${[metric]}: ${[measurement.hint.replace(/\.$/, '')]}` };
    case 'insufficient':
    case 'not-applicable':
      return { state: 'unknown', because: text`${[metric]}: ${[measurement.reason]}` };
    case 'error':
      return { state: 'unknown', because: text`${[metric]}: ${measurement.message}` };
  }
}

/** A sentence, or a file of numbers, says so; or it was made from the files themselves. */
function shownBy(grade: Observation['grade']): 'declared' | 'found' {
  return grade === 'declared' || grade === 'reported' ? 'declared' : 'found';
}

function boundText({ min, max, above }: MetricCheck): Text {
  if (min !== undefined) {
    return text`, at least ${min} is asked`;
  }
  if (above !== undefined) {
    return text`, more than ${above} is asked`;
  }
  return max === undefined ? [] : text`, at most ${max} is asked`;
}
