/** What this area reads, and where it lies by convention. */
import type { DocumentPlace, DocumentReader } from '../document.ts';
import { datasheet } from './datasheet/read-datasheet.ts';
import { trainingDeclaration } from './declaration/read-training-declaration.ts';
import { emissions } from './emissions/read-emissions.ts';
import { licences } from './licences/read-licences.ts';
import { datasetMetadata } from './metadata/read-metadata.ts';
import { personalData } from './personal/read-personal-data.ts';
import { sensitiveData } from './sensitive-data.ts';

const PAGE = 2 ** 20;

export const DATA_PLACES: readonly DocumentPlace[] = [
  {
    name: 'emissions',
    pattern: /(?:^|\/)emissions(?:_base)?\.csv$/u,
    where: 'subject',
    mostBytes: PAGE,
  },
  {
    name: 'datasheet',
    pattern:
      /(?:^|\/)(?:dataset[-_]?)?data[-_]?sheet(?:[-_.][\w-]{1,60})?\.md$|(?:^|\/)DATASHEET(?:\.[a-z]+)?$/iu,
    where: 'subject',
    mostBytes: PAGE,
  },
  {
    name: 'dataset-card',
    pattern: /(?:^|\/)(?:data[-_]?(?:set)?[-_]?card(?:[-_.][\w-]{1,60})?|data(?:sets?)?\/readme)\.md$/iu,
    where: 'subject',
    mostBytes: PAGE,
  },
  {
    name: 'croissant',
    pattern: /(?:^|\/)(?:[\w-]{1,60}[-_.])?croissant(?:[-_.][\w-]{1,60})?\.json(?:ld)?$/iu,
    where: 'subject',
    mostBytes: 4 * PAGE,
  },
  {
    name: 'training-declaration',
    pattern: /(?:^|\/)training[-_]declaration\.ya?ml$/iu,
    where: 'subject',
    mostBytes: PAGE,
  },
  {
    name: 'licence',
    pattern: /(?:^|\/)(?:LICEN[CS]E|COPYING|DATA[-_]LICEN[CS]E)(?:[-_.][\w.-]{1,60})?$/iu,
    where: 'subject',
    mostBytes: PAGE,
  },
];

export const DATA_READERS: readonly DocumentReader[] = [
  datasheet,
  datasetMetadata,
  emissions,
  licences,
  personalData,
  sensitiveData,
  trainingDeclaration,
];
