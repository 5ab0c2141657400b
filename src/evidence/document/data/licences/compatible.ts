/**
 * Whether what a licence of data asks is kept by the licence of a model that learned from it. Whether a model is adapted from its
 * data in the sense of a licence, courts have not settled; this table takes the reading in which it is.
 */
import type { Choices, Licence } from './identify.ts';
import type { Obligation } from './names.ts';

export interface Conflict {
  readonly data: string;
  readonly model: string;
  readonly obligation: Obligation;
  /** Where the licence of the data says so. */
  readonly clause: string;
}

/** Undefined where some choice of the data's licence goes with all that some choice of the model's says; else the first conflict. */
export function conflictOf(data: Choices, model: Choices): Conflict | undefined {
  const conflicts = data.flatMap((ofData) => model.map((ofModel) => firstConflict(ofData, ofModel)));
  return conflicts.includes(undefined) ? undefined : conflicts[0];
}

function firstConflict(data: readonly Licence[], model: readonly Licence[]): Conflict | undefined {
  const asked = model.flatMap(({ obligations }) => obligations);
  for (const { id, obligations } of data) {
    const broken = obligations.find((obligation) => !isKept(obligation, id, model, asked));
    if (broken !== undefined) {
      const clause = clauseOf(id, broken);
      return {
        data: id,
        model: model.map((licence) => licence.id).join(' AND '),
        obligation: broken,
        clause,
      };
    }
  }
  return asked.includes('unknown')
    ? {
        data: data.map(({ id }) => id).join(' AND '),
        model: model.map(({ id }) => id).join(' AND '),
        obligation: 'unknown',
        clause: 'what the licence of the model asks is not known here',
      }
    : undefined;
}

function isKept(
  obligation: Obligation,
  id: string,
  model: readonly Licence[],
  asked: readonly Obligation[],
): boolean {
  switch (obligation) {
    // Every licence lets the model name its sources; whether it does is a question to its card.
    case 'attribution':
      return true;
    case 'non-commercial':
      return asked.includes('non-commercial');
    case 'share-alike':
      return model.every((licence) => isSameTerms(id, licence.id));
    case 'use-restricted':
      // Each such licence has restrictions of its own.
      return model.some((licence) => licence.id === id);
    case 'no-derivatives':
    case 'unknown':
      return false;
  }
}

/** The same licence, a later version of it, or one that its steward names as compatible. */
function isSameTerms(data: string, model: string): boolean {
  if (data === model) {
    return true;
  }
  const [ofData, ofModel] = [familyOf(data), familyOf(model)];
  return (
    (ofData.family === ofModel.family &&
      (ofModel.version === ofData.version || (ofData.mayBeLater && ofModel.version > ofData.version))) ||
    // https://creativecommons.org/compatiblelicenses: one way.
    (data === 'CC-BY-SA-4.0' && /^(?:GPL-3\.0|LAL-1\.3)/u.test(model))
  );
}

function familyOf(id: string): {
  readonly family: string;
  readonly version: number;
  readonly mayBeLater: boolean;
} {
  const [, family = id, version = '0', rest = ''] = /^(.{1,60}?)-(\d+(?:\.\d+)?)(.{0,60})$/u.exec(id) ?? [];
  // Creative Commons allows later versions since 2.0; GNU licences where they say so.
  const mayBeLater = family.startsWith('CC-BY') ? Number(version) >= 2 : /^(?:\+|-or-later)/u.test(rest);
  return { family, version: Number(version), mayBeLater };
}

const CLAUSES: readonly (readonly [RegExp, Obligation, string])[] = [
  [/^CC-BY-NC.*-4\.0$/u, 'non-commercial', 'section 2(a)(1): for non-commercial purposes only'],
  [
    /^CC-BY.*-SA-4\.0$/u,
    'share-alike',
    'section 3(b): adapted material under the same or a compatible licence',
  ],
  [/^CC-BY.*-ND-4\.0$/u, 'no-derivatives', 'section 2(a)(1)(B): adapted material may be made and not shared'],
  [/^ODbL-/u, 'share-alike', 'section 4.4: derivative databases under this or a compatible licence'],
  [/^A?GPL-3\.0/u, 'share-alike', 'section 5(c): the whole work under this licence'],
  [/^GPL-2\.0/u, 'share-alike', 'section 2(b): the whole work under this licence'],
];

const IN_GENERAL: { readonly [O in Obligation]: string } = {
  attribution: 'it asks to be named',
  'non-commercial': 'its clause on non-commercial use',
  'share-alike': 'its clause on passing on under the same terms',
  'no-derivatives': 'its clause against derivatives',
  'use-restricted': 'its restrictions of use, which have to be passed on',
  unknown: 'what it asks is not known here',
};

function clauseOf(id: string, obligation: Obligation): string {
  return (
    CLAUSES.find(([pattern, of]) => of === obligation && pattern.test(id))?.[2] ?? IN_GENERAL[obligation]
  );
}
