import type { KindFacts } from '../document.ts';
import type { EmissionsEvidence } from './emissions/emissions.ts';
import type { PersonalDataEvidence } from './personal/personal-data.ts';

export interface DataKinds {
  readonly emissions: EmissionsEvidence;
  readonly personalData: PersonalDataEvidence;
}

export const DATA_KINDS: { readonly [K in keyof DataKinds]: KindFacts } = {
  emissions: {
    grade: 'declared',
    hint: 'Commit the emissions.csv that CodeCarbon writes, or state `co2_eq_emissions` in grams in the metadata of the model card.',
  },
  personalData: {
    grade: 'computed',
    hint: 'Commit the tables that the policy binds, or have the job write them, so that they can be looked at.',
  },
};
