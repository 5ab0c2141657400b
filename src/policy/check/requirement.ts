import type { Catalogue, CatalogueEntry } from '../catalogue.ts';
import { boundMistakes } from './bound.ts';
import { scopeMistakes, type Declared } from './scopes.ts';
import type { Item, RequirementDraft } from '../draft.ts';
import { pathOfKey } from '../key-path.ts';
import type { Mistake } from '../mistake.ts';
import type { Options } from '../policy.ts';
import { meant, quoted } from '../wording.ts';

/** What a requirement is checked against. */
export interface Surroundings {
  readonly catalogue: Catalogue;
  readonly subjects: readonly Declared[];
  /** False when a file that is extended could not be read: its subjects are not known then. */
  readonly complete: boolean;
  /** A preset's requirement may fit no subject. */
  readonly inPreset: boolean;
}

/** Everything about one requirement that needs the catalogue or the subjects. */
export function requirementMistakes(
  item: Item<RequirementDraft>,
  { catalogue, subjects, complete, inPreset }: Surroundings,
): readonly Mistake[] {
  const entry = catalogue.find(({ id }) => id === item.draft.metric);
  const ids = item.draft.subjects;
  return [
    ...(complete ? subjectMistakes(item, subjects) : []),
    ...(entry === undefined ? [] : [...boundMistakes(item, entry), ...optionMistakes(item, entry)]),
    ...scopeMistakes(
      item,
      entry,
      subjects.filter(({ id }) => ids === undefined || ids.includes(id)),
      inPreset,
    ),
  ];
}

function subjectMistakes(
  { path, draft }: Item<RequirementDraft>,
  subjects: readonly Declared[],
): readonly Mistake[] {
  const known = subjects.map(({ id }) => id);
  return (draft.subjects ?? []).flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          {
            code: 'policy/unknown-subject',
            path: [...path, 'subjects', index],
            at: 'value',
            message: `No subject has the id ${quoted(id)}, so this requirement would judge nothing.`,
            hint: meant(id, known, 'Subjects'),
          } satisfies Mistake,
        ],
  );
}

function optionMistakes(
  { path, draft, refused }: Item<RequirementDraft>,
  entry: CatalogueEntry,
): readonly Mistake[] {
  if (refused.some(([key]) => key === 'options')) {
    return [];
  }
  const parsed = entry.parseOptions(draft.options ?? {});
  if (parsed.ok) {
    return [];
  }
  return parsed.problems.map(({ key, message, hint }) => ({
    code: 'policy/option',
    path: [...path, 'options', ...pathOfKey(key ?? '')],
    at: 'key',
    message,
    hint,
  }));
}

/** Options with the metric's defaults filled in; asked for after `requirementMistakes` found none. */
export function optionsOf(entry: CatalogueEntry, written: Options): Options {
  const parsed = entry.parseOptions(written);
  if (!parsed.ok) {
    throw new Error(`options of ${entry.id} were valid once and are not now`);
  }
  return parsed.value;
}
