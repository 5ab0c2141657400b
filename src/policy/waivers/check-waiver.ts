/** What the schema cannot say of a waiver. Mistakes of dates and of its name leave it out; of what it names they do not. */
import { sameColumns } from '../check/scopes.ts';
import type { KeyPath } from '../key-path.ts';
import type { Mistake } from '../mistake.ts';
import type { Requirement, SubjectPolicy } from '../policy.ts';
import { isColumns } from '../scope.ts';
import { meant, quoted } from '../wording.ts';
import { isDay, yearAfter } from './day.ts';
import type { WaiverDraft, WaiverItem } from './read-waivers.ts';

/** What the judging policy has, for the names in a waiver; and the day of the run. */
export interface Known {
  readonly requirements: readonly Requirement[];
  readonly subjects: readonly SubjectPolicy[];
  readonly asOf: string;
}

type Found = Pick<Mistake, 'code' | 'message' | 'hint'>;

function at(item: WaiverItem, key: string, found: Found): Mistake {
  const path: KeyPath = [...item.path, key];
  return { ...found, path, at: 'value' };
}

/** The second of two with one id: a report could not tell which of them it means. */
export function idMistakes(item: WaiverItem, before: readonly WaiverItem[]): readonly Mistake[] {
  const { id } = item.draft;
  return id !== undefined && before.some(({ draft }) => draft.id === id)
    ? [
        at(item, 'id', {
          code: 'waivers/duplicate-id',
          message: 'another waiver has this id already; a report could not say which of them is meant.',
          hint: 'Give each waiver an id of its own.',
        }),
      ]
    : [];
}

/** Dates that are none, in the wrong order, or too far apart. */
export function dateMistakes(item: WaiverItem): readonly Mistake[] {
  const { granted, expires } = item.draft;
  const wrong = (['granted', 'expires'] as const).flatMap((key): readonly Mistake[] => {
    const day = item.draft[key];
    return day === undefined || isDay(day) ? [] : [at(item, key, notADay(day))];
  });
  if (wrong.length > 0 || granted === undefined || expires === undefined) {
    return wrong;
  }
  if (expires < granted) {
    return [
      at(item, 'expires', {
        code: 'waivers/dates-order',
        message: `it expires on ${expires}, before it is granted on ${granted}, so it would never apply.`,
        hint: 'Write the last day on which it applies.',
      }),
    ];
  }
  const limit = yearAfter(granted);
  return expires > limit
    ? [
        at(item, 'expires', {
          code: 'waivers/too-long',
          message: `it runs from ${granted} to ${expires}; after a year nobody remembers why, so it does not apply.`,
          hint: `${limit} is the last possible day; grant it anew when that is near.`,
        }),
      ]
    : [];
}

function notADay(text: string): Found {
  return {
    code: 'waivers/not-a-date',
    message: `${quoted(text)} is no date of the calendar, so nobody could say when it applies.`,
    hint: 'Write a UTC date as 2026-11-21.',
  };
}

/** What it names, and a grant that lies ahead: it is listed, and applies to nothing that it should not. */
export function namingMistakes(
  item: WaiverItem,
  before: readonly WaiverItem[],
  known: Known,
): readonly Mistake[] {
  const everything = everythingMistakes(item, known);
  return [
    ...futureMistakes(item, known.asOf),
    ...everything,
    ...(everything.length > 0
      ? []
      : [...unknownMistakes(item, known), ...scopeMistakes(item, known), ...twiceMistakes(item, before)]),
  ];
}

function futureMistakes(item: WaiverItem, asOf: string): readonly Mistake[] {
  const { granted } = item.draft;
  return granted !== undefined && isDay(granted) && granted > asOf
    ? [
        at(item, 'granted', {
          code: 'waivers/granted-ahead',
          message: `it is granted on ${granted}, which is still to come: nobody can accept today what will be found then.`,
          hint: 'Write the day on which it was decided; it applies from the merge on.',
        }),
      ]
    : [];
}

const EVERYTHING = /^(?:\*+|\.\*|all|any|every|everything)$/iu;

function everythingMistakes(item: WaiverItem, { requirements, subjects }: Known): readonly Mistake[] {
  const { requirement, subject, on } = item.draft;
  const names: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['requirement', listOf(requirement), requirements.map(({ id }) => id)],
    ['subject', listOf(subject), subjects.map(({ id }) => id)],
    ['on', listOf(on), subjects.flatMap(columnsIn)],
  ];
  return names.flatMap(([key, written, ids]) => {
    const wide = written.find((name) => !ids.includes(name) && (EVERYTHING.test(name) || name.includes('*')));
    return wide === undefined
      ? []
      : [
          at(item, key, {
            code: 'waivers/for-everything',
            message: `${quoted(wide)} would waive what nobody has looked at; a waiver accepts one requirement on one subject, so this one matches nothing.`,
            hint:
              key === 'on'
                ? 'Leave `on` out to cover every scope of the requirement.'
                : `Write one waiver for each ${key} that is meant, by its id.`,
          }),
        ];
  });
}

function listOf(written: string | readonly string[] | undefined): readonly string[] {
  return written === undefined ? [] : typeof written === 'string' ? [written] : written;
}

function unknownMistakes(item: WaiverItem, { requirements, subjects }: Known): readonly Mistake[] {
  const { requirement, subject } = item.draft;
  const [ids, names] = [requirements.map(({ id }) => id), subjects.map(({ id }) => id)];
  const found = requirements.find(({ id }) => id === requirement);
  const isForOthers =
    subject !== undefined && found?.subjects !== undefined && !found.subjects.includes(subject);
  return [
    ...(requirement === undefined || found !== undefined
      ? []
      : [
          at(item, 'requirement', {
            code: 'waivers/unknown-requirement',
            message: `the policy has no requirement ${quoted(requirement)}, so it waives nothing.`,
            hint: requirementHint(requirement, ids),
          }),
        ]),
    ...(subject === undefined || names.includes(subject)
      ? []
      : [
          at(item, 'subject', {
            code: 'waivers/unknown-subject',
            message: `the policy has no subject ${quoted(subject)}, so it waives nothing.`,
            hint: meant(subject, names, 'Subjects'),
          }),
        ]),
    ...(isForOthers && names.includes(subject)
      ? [
          at(item, 'subject', {
            code: 'waivers/not-required',
            message: `${quoted(found.id)} is not asked of ${quoted(subject)}, so it waives nothing.`,
            hint: meant(subject, found.subjects, 'It is asked of'),
          }),
        ]
      : []),
  ];
}

/** `x@sex` where the policy asks for `x` everywhere: the scope belongs into `on`. */
function requirementHint(requirement: string, ids: readonly string[]): string {
  const [metric = '', place] = requirement.split('@');
  return place !== undefined && ids.includes(metric)
    ? `Write ${quoted(metric)} with \`on: ${place}\`: the policy asks for it on every scope.`
    : meant(requirement, ids, 'Requirements');
}

/** The columns of `on` are a scope that the requirement has, or else one that the subject declares. */
function scopeMistakes(item: WaiverItem, { requirements, subjects }: Known): readonly Mistake[] {
  const { requirement, subject, on } = item.draft;
  const bound = subjects.find(({ id }) => id === subject);
  if (on === undefined || bound === undefined) {
    return [];
  }
  const placed = requirements.find(({ id }) => id === requirement)?.on;
  const scopes = placed === undefined ? scopesOf(bound) : [columnsOfPlace(placed)];
  const columns = listOf(on);
  const names = scopes.map((scope) => scope.join(' × '));
  return scopes.some((scope) => sameColumns(scope, columns))
    ? []
    : [
        at(item, 'on', {
          code: 'waivers/unknown-scope',
          message: `the requirement has no scope ${quoted(columns.join(' × '))} on this subject, so it waives nothing.`,
          hint: meant(columns.join(' × '), names, 'Scopes'),
        }),
      ];
}

function columnsOfPlace(on: NonNullable<Requirement['on']>): readonly string[] {
  if (typeof on === 'string') {
    return on === 'overall' ? [] : [on];
  }
  return isColumns(on) ? on : [on.slice];
}

function scopesOf({ evaluation }: SubjectPolicy): readonly (readonly string[])[] {
  const { attributes, slices, intersections } = evaluation;
  return [...[...attributes, ...slices].map(({ column }) => [column]), ...intersections];
}

function columnsIn(subject: SubjectPolicy): readonly string[] {
  return scopesOf(subject).flat();
}

/** The same thing waived twice at one time: a reader takes the wrong one for the one that counts. */
function twiceMistakes(item: WaiverItem, before: readonly WaiverItem[]): readonly Mistake[] {
  const other = before.find(({ draft }) => isSame(draft, item.draft));
  return other === undefined
    ? []
    : [
        at(item, 'requirement', {
          code: 'waivers/twice',
          message: `${quoted(other.draft.id ?? 'another waiver')} waives the same at the same time; a reader could not say which of them counts.`,
          hint: 'Keep one of them, and change its dates when it is granted anew.',
        }),
      ];
}

function isSame(a: WaiverDraft, b: WaiverDraft): boolean {
  const isPlaced = a.requirement !== undefined && a.requirement === b.requirement && a.subject === b.subject;
  const isTimed = [a.granted, a.expires, b.granted, b.expires].every(
    (day) => day !== undefined && isDay(day),
  );
  return (
    isPlaced &&
    isTimed &&
    sameColumns(listOf(a.on), listOf(b.on)) &&
    (a.granted ?? '') <= (b.expires ?? '') &&
    (b.granted ?? '') <= (a.expires ?? '')
  );
}
