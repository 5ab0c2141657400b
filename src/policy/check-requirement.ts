import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { boundMistakes } from './check-bound.ts';
import { scopeMistakes, type Declared } from './check-scope.ts';
import type { Item, RequirementDraft } from './draft.ts';
import { pathOfKey } from './key-path.ts';
import type { Mistake } from './mistake.ts';
import type { Options } from './policy.ts';
import { meant, quoted } from './wording.ts';

/** Everything about one requirement that needs the catalogue or the subjects. `inPreset`: it may fit no subject. */
export function requirementMistakes(
  item: Item<RequirementDraft>,
  catalogue: Catalogue,
  subjects: readonly Declared[],
  inPreset: boolean,
): readonly Mistake[] {
  const entry = catalogue.find(({ id }) => id === item.draft.metric);
  const ids = item.draft.subjects;
  return [
    ...subjectMistakes(item, subjects),
    ...(entry === undefined ? [] : [...boundMistakes(item, entry), ...optionMistakes(item, entry)]),
    ...scopeMistakes(
      item,
      entry,
      subjects.filter(({ id }) => ids === undefined || ids.includes(id)),
      inPreset,
    ),
  ];
}

function subjectMistakes({ path, draft }: Item<RequirementDraft>, subjects: readonly Declared[]): readonly Mistake[] {
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

function optionMistakes({ path, draft, refused }: Item<RequirementDraft>, entry: CatalogueEntry): readonly Mistake[] {
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
