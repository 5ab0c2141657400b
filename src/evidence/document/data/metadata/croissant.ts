import type { DocumentEvidence } from '../../document.ts';

export interface FilledProperty {
  readonly name: string;
  readonly path: string;
  readonly line: number;
}

/** Which properties of Croissant, and of its extension for responsible AI, are filled. */
export interface DatasetMetadataEvidence extends DocumentEvidence {
  /** Files that could be read, at least one. */
  readonly documents: readonly string[];
  readonly properties: number;
  /** Each once, wherever it is filled. */
  readonly filled: readonly FilledProperty[];
}

/** Of a data set, as Croissant 1.0 requires and recommends them. */
export const CROISSANT_PROPERTIES = [
  'name',
  'description',
  'license',
  'url',
  'creator',
  'datePublished',
  'conformsTo',
  'version',
  'citeAs',
  'keywords',
  'distribution',
  'recordSet',
] as const;

/** Croissant RAI 1.0. */
export const RAI_PROPERTIES = [
  'dataCollection',
  'dataCollectionType',
  'dataCollectionMissingData',
  'dataCollectionRawData',
  'dataCollectionTimeframe',
  'dataImputationProtocol',
  'dataPreprocessingProtocol',
  'dataManipulationProtocol',
  'dataAnnotationProtocol',
  'dataAnnotationPlatform',
  'dataAnnotationAnalysis',
  'annotationsPerItem',
  'annotatorDemographics',
  'machineAnnotationTools',
  'dataReleaseMaintenancePlan',
  'personalSensitiveInformation',
  'dataSocialImpact',
  'dataBiases',
  'dataLimitations',
  'dataUseCases',
] as const;
