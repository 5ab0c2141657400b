import type { KindFacts } from '../document.ts';
import type { DatasheetEvidence } from './datasheet/datasheet.ts';
import type { TrainingDeclarationEvidence } from './declaration/declaration.ts';
import type { EmissionsEvidence } from './emissions/emissions.ts';
import type { LicenceEvidence } from './licences/licences.ts';
import type { DatasetMetadataEvidence } from './metadata/croissant.ts';
import type { PersonalDataEvidence } from './personal/personal-data.ts';
import type { SensitiveDataEvidence } from './sensitive-data.ts';

export interface DataKinds {
  readonly datasheet: DatasheetEvidence;
  readonly datasetMetadata: DatasetMetadataEvidence;
  readonly emissions: EmissionsEvidence;
  readonly licences: LicenceEvidence;
  readonly personalData: PersonalDataEvidence;
  readonly sensitiveData: SensitiveDataEvidence;
  readonly trainingDeclaration: TrainingDeclarationEvidence;
}

export const DATA_KINDS: { readonly [K in keyof DataKinds]: KindFacts } = {
  datasheet: {
    grade: 'declared',
    hint: 'Write a DATASHEET.md that answers the questions of Gebru et al., or a dataset card.',
  },
  datasetMetadata: {
    grade: 'declared',
    hint: 'Write a croissant.json that describes the data, with the properties of its extension for responsible AI.',
  },
  emissions: {
    grade: 'declared',
    hint: 'Commit the emissions.csv that CodeCarbon writes, or state `co2_eq_emissions` in grams in the metadata of the model card.',
  },
  licences: {
    grade: 'declared',
    hint: 'Describe the data in a dataset card whose metadata have `license:`, or declare it in training-declaration.yml.',
  },
  personalData: {
    grade: 'computed',
    hint: 'Commit the tables that the policy binds, or have the job write them, so that they can be looked at.',
  },
  sensitiveData: {
    grade: 'declared',
    hint: 'Write a datasheet or dataset card that says which sensitive attributes the data has.',
  },
  trainingDeclaration: {
    grade: 'declared',
    hint: 'Write a training-declaration.yml that lists all that the training learned from, each with source, licence, version and owner.',
  },
};
