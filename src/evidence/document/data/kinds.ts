import type { KindFacts } from '../document.ts';
import type { TrainingDeclarationEvidence } from './declaration/declaration.ts';
import type { EmissionsEvidence } from './emissions/emissions.ts';
import type { LicenceEvidence } from './licences/licences.ts';
import type { PersonalDataEvidence } from './personal/personal-data.ts';

export interface DataKinds {
  readonly emissions: EmissionsEvidence;
  readonly licences: LicenceEvidence;
  readonly personalData: PersonalDataEvidence;
  readonly trainingDeclaration: TrainingDeclarationEvidence;
}

export const DATA_KINDS: { readonly [K in keyof DataKinds]: KindFacts } = {
  emissions: {
    grade: 'declared',
    hint: 'Commit the emissions.csv that CodeCarbon writes, or state `co2_eq_emissions` in grams in the metadata of the model card.',
  },
  licences: {
    grade: 'declared',
    hint: 'Describe the data in a dataset card whose metadata have `license:`, or declare it in training-declaration.yml.',
  },
  trainingDeclaration: {
    grade: 'declared',
    hint: 'Write a training-declaration.yml that lists all that the training learned from, each with source, licence, version and owner.',
  },
  personalData: {
    grade: 'computed',
    hint: 'Commit the tables that the policy binds, or have the job write them, so that they can be looked at.',
  },
};
