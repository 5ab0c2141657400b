import { isAvailable } from '../../discover/commit-tree.ts';
import type { EvidenceKind, Gathered } from '../../evidence/evidence.ts';
import type { EngineSettings } from '../../metrics/measure.ts';
import { isDocumentKind, isFileKind } from '../../metrics/measure.ts';
import type { Measurement } from '../../metrics/measurement.ts';
import type { MetricRequest } from '../../policy/plan.ts';
import { itemAt } from '../../stats/item-at.ts';
import type { SubjectAtBase } from '../baseline.ts';
import { plannedAt } from '../baseline.ts';
import { answeredAtBase, CLAIMS_AT_HEAD, isClaimKind } from '../documents/answered-at-base.ts';
import { measureSubject } from '../measure-subject.ts';
import type { SubjectRun } from '../subject/subject-run.ts';
import type { FilesBefore, SubjectBefore } from './files-at-base.ts';
import { comparedKinds } from './files-at-base.ts';

/** One a request; undefined where it reads no files, or no requirement on those has `regress`. */
export type ComparedFiles = readonly (Measurement | undefined)[];

/**
 * What the files and documents at the base answer to each request, beside the table that was read there; undefined where no
 * requirement on them has `regress`, or there is no base.
 */
export async function comparedFiles(
  { subject, standing, bindings }: SubjectAtBase,
  table: Gathered,
  { ports: { base, match }, metricOf, filesBefore }: Pick<SubjectRun, 'ports' | 'metricOf' | 'filesBefore'>,
  settings: EngineSettings,
): Promise<ComparedFiles | undefined> {
  const kinds = comparedKinds(subject, metricOf);
  if (base === undefined || filesBefore === undefined || standing === 'new' || kinds.size === 0) {
    return undefined;
  }
  const bound = bindings ?? subject.bindings;
  const { baseline: tree } = base;
  const planned = isAvailable(tree)
    ? await plannedAt(tree, subject, bound, match)
    : { ...subject, bindings: bound };
  const before = await filesBefore(planned, base, kinds);
  return subject.requests.map((request) => {
    const { needs } = metricOf(request.metric);
    return needs.some(isClaimKind)
      ? CLAIMS_AT_HEAD
      : answerOf(request, partsFor(needs, kinds, before), (each, files) =>
          answeredAtBase(
            needs,
            itemAt(measureSubject({ ...planned, requests: [each] }, table, metricOf, settings, files), 0),
            files,
          ),
        );
  });
}

/** The parts that a metric reads; undefined: nobody asked for one of them. */
function partsFor(
  needs: readonly EvidenceKind[],
  asked: ReadonlySet<EvidenceKind>,
  { files, documents }: SubjectBefore,
): readonly (FilesBefore | undefined)[] {
  const kinds = needs.filter(isFileKind);
  const ofDocuments = kinds.filter(isDocumentKind);
  return [
    ...(ofDocuments.length === 0
      ? []
      : [ofDocuments.every((kind) => asked.has(kind)) ? documents : undefined]),
    ...(kinds.length === ofDocuments.length ? [] : [files]),
  ];
}

function answerOf(
  request: MetricRequest,
  parts: readonly (FilesBefore | undefined)[],
  measured: (request: MetricRequest, files: Evidence) => Measurement,
): Measurement | undefined {
  const all: Evidence[] = [];
  for (const part of parts) {
    if (part === undefined) {
      return undefined;
    }
    if ('instead' in part) {
      return part.instead;
    }
    all.push(part.evidence);
  }
  return all.length === 0
    ? undefined
    : measured(request, {
        kinds: Object.assign({}, ...all.map(({ kinds }) => kinds)),
        missing: Object.assign({}, ...all.map(({ missing }) => missing)),
      });
}

type Evidence = Extract<FilesBefore, { readonly evidence: unknown }>['evidence'];
