/** What this area reads, and where it lies by convention. */
import type { DocumentPlace, DocumentReader } from '../document.ts';
import { billOfMaterials } from './bom/bill-of-materials.ts';
import { environment } from './environment/environment.ts';
import { incidentChannel } from './incident-channel.ts';
import { changeLog } from './logs/change-log.ts';
import { decisionLog } from './logs/decision-log.ts';
import { notebooks } from './notebooks/notebooks.ts';
import { ownership } from './ownership/ownership.ts';
import { evaluationRecord } from './provenance/evaluation-record.ts';
import { versions } from './provenance/versions.ts';
import { randomness } from './randomness/randomness.ts';
import { continuousTesting } from './testing/continuous-testing.ts';

const PAGE = 2 ** 20;

export const REPOSITORY_PLACES: readonly DocumentPlace[] = [
  {
    name: 'security-policy',
    pattern: /(?:^|\/)SECURITY(?:\.[a-z]+)?$/iu,
    where: 'subject',
    mostBytes: PAGE,
  },
  // GitHub reads 3 MB of it: https://docs.github.com/en/repositories (About code owners).
  {
    name: 'codeowners',
    pattern: /^(?:\.github\/|docs\/)?CODEOWNERS$/u,
    where: 'anywhere',
    mostBytes: 3_000_000,
  },
  {
    name: 'environment',
    pattern:
      /(?:^|\/)(?:(?:[\w.-]{0,60}[-_.])?requirements(?:[-_.][\w.-]{0,60})?\.(?:txt|in)|pyproject\.toml|(?:uv|poetry|pdm|renv|yarn|Pipfile)\.lock|Pipfile|(?:environment|conda)(?:[-_.][\w-]{0,60})?\.ya?ml|conda-lock\.yml|package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|(?:Dockerfile|Containerfile)(?:\.[\w.-]{1,60})?|[\w.-]{1,60}\.[Dd]ockerfile|\.(?:python|node|ruby|R)-version|\.nvmrc|\.tool-versions|runtime\.txt)$|^(?:[\w.-]{1,100}\/)*\.devcontainer\/(?:[\w.-]{1,100}\/)?devcontainer\.json$|^\.devcontainer\.json$/u,
    where: 'subject',
    mostBytes: 16 * PAGE,
  },
  {
    name: 'training-code',
    pattern: /(?:^|\/)(?!test_)[\w.-]{0,80}(?:train|fit|fine_?tune)[\w.-]{0,80}(?<!_test)\.py$/iu,
    where: 'anywhere',
    mostBytes: PAGE,
  },
  {
    name: 'notebooks',
    pattern: /^(?!(?:.*\/)?\.ipynb_checkpoints\/).*\.ipynb$/u,
    where: 'anywhere',
    mostBytes: 16 * PAGE,
  },
  {
    name: 'workflows',
    pattern:
      /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.ya?ml|azure-pipelines\.ya?ml|\.circleci\/config\.ya?ml|\.travis\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|\.woodpecker\.ya?ml|Jenkinsfile)$/u,
    where: 'anywhere',
    mostBytes: PAGE,
  },
  {
    name: 'change-log',
    pattern: /(?:^|\/)(?:CHANGE[-_]?LOG|CHANGES|HISTORY|RELEASES|NEWS)(?:\.(?:md|markdown|rst|txt))?$/iu,
    where: 'subject',
    mostBytes: PAGE,
  },
  {
    name: 'decision-log',
    pattern:
      /(?:^|\/)(?:adrs?|decisions?|decision-log|decision-records|rfcs?)\/[^/]+\.(?:md|markdown)$|(?:^|\/)DECISIONS?(?:[-_]LOG)?\.(?:md|markdown)$/iu,
    where: 'anywhere',
    mostBytes: PAGE,
  },
  {
    name: 'bill-of-materials',
    pattern:
      /(?:^|\/)(?:s?bom|ml-?bom|ai-?bom|cyclonedx)(?:[._-][\w.-]{0,60})?\.json$|\.(?:cdx|bom)\.json$/iu,
    where: 'subject',
    mostBytes: PAGE,
  },
  {
    name: 'run-record',
    pattern: /(?:^|\/)(?:fates-run\.json|dvc\.lock|[^/]+\.dvc)$/u,
    where: 'anywhere',
    mostBytes: PAGE,
  },
];

export const REPOSITORY_READERS: readonly DocumentReader[] = [
  incidentChannel,
  ownership,
  environment,
  randomness,
  notebooks,
  continuousTesting,
  changeLog,
  decisionLog,
  versions,
  evaluationRecord,
  billOfMaterials,
];
