/**
 * Fitting a text under GitHub's limits. A text is made of sections; each brings shorter forms of itself, whole and
 * closed. What does not fit is shortened, then left out, in the declared order, and the text names it.
 */
import { formatCount } from './numbers.ts';

export type Count = 'characters' | 'bytes';

export interface Limit {
  readonly count: Count;
  readonly most: number;
}

/** "body is too long (maximum is 65536 characters)". UTF-16 units are counted: never fewer than code points. */
export const COMMENT_LIMIT: Limit = { count: 'characters', most: 65_536 };
/** Documented as characters, enforced as bytes: "summary exceeds a maximum bytesize of 65535". Summary and text each. */
export const CHECK_LIMIT: Limit = { count: 'bytes', most: 65_535 };
/** 1 MiB a step. */
export const JOB_SUMMARY_LIMIT: Limit = { count: 'bytes', most: 1_048_576 };

export interface Section {
  /** Named in the notice when it is shortened or left out. */
  readonly title: string;
  /** Fullest first. Each is complete Markdown: fences and details closed. Empty: nothing to say. */
  readonly forms: readonly [string, ...string[]];
  /** Lower goes first; `never` stays in its last form. */
  readonly drop: number | 'never';
}

/** How much of a limit a text uses. */
export function lengthOf(value: string, count: Count): number {
  return count === 'bytes' ? new TextEncoder().encode(value).length : value.length;
}

/**
 * The sections with blank lines between, never over the limit. First everything is shortened in order of `drop`, one
 * form at a time, then sections are left out in the same order, until it fits; what room is left goes back to the
 * most important ones. `whole` ends the notice: where the rest can be read.
 */
export function fit(sections: readonly Section[], limit: Limit, whole: string): string {
  const states: readonly State[] = sections.map((section) => ({ section, form: 0 }));
  const droppable = states
    .filter(({ section }) => section.drop !== 'never')
    .toSorted((a, b) => Number(a.section.drop) - Number(b.section.drop));
  const leastFirst = [...droppable, ...states.filter(({ section }) => section.drop === 'never')];
  const fits = (): boolean => lengthOf(assemble(states, limit, whole), limit.count) <= limit.most;
  for (const { state, form } of steps(leastFirst, droppable)) {
    if (fits()) {
      break;
    }
    state.form = form;
  }
  if (fits()) {
    leastFirst.toReversed().forEach((state) => growBack(state, fits));
  }
  return cutTo(assemble(states, limit, whole), limit);
}

interface Step {
  readonly state: State;
  readonly form: number;
}

function steps(leastFirst: readonly State[], droppable: readonly State[]): readonly Step[] {
  const shorten = leastFirst.flatMap((state) =>
    state.section.forms.slice(1).map((_, index) => ({ state, form: index + 1 })),
  );
  return [...shorten, ...droppable.map((state) => ({ state, form: state.section.forms.length }))];
}

/** The fullest form that fits, at worst the one that it has. */
function growBack(state: State, fits: () => boolean): void {
  const settled = state.form;
  for (let form = 0; form < settled; form++) {
    state.form = form;
    if (fits()) {
      return;
    }
  }
  state.form = settled;
}

interface State {
  readonly section: Section;
  form: number;
}

function assemble(states: readonly State[], limit: Limit, whole: string): string {
  const texts = states.map(({ section, form }) => section.forms[form] ?? '');
  return [...texts, notice(states, limit, whole)].filter((part) => part !== '').join('\n\n');
}

function notice(states: readonly State[], limit: Limit, whole: string): string {
  const cut = states.filter(({ section, form }) => form > 0 && section.forms[0] !== '');
  if (cut.length === 0) {
    return '';
  }
  const name = ({ section, form }: State): string =>
    `${section.title} (${form < section.forms.length ? 'shortened' : 'left out'})`;
  const names = cut.map(name).join(', ');
  return `**Cut to GitHub's limit of ${formatCount(limit.most)} ${limit.count}:** ${names}. ${whole}`;
}

/** Changes nothing that fits. The last resort of a limit smaller than what must stay: whole characters from the start. */
function cutTo(value: string, { count, most }: Limit): string {
  if (lengthOf(value, count) <= most) {
    return value;
  }
  let used = 0;
  let end = 0;
  for (const character of value) {
    used += lengthOf(character, count);
    if (used > most) {
      break;
    }
    end += character.length;
  }
  return value.slice(0, end);
}
