import { PROPERTIES } from '../judge/finding.ts';
import { satisfies } from '../judge/run-verdict.ts';
import type { Receipt } from '../publish/sink.ts';
import { wasAssessed } from '../render/sarif/render-sarif.ts';
import type { Report } from '../report/report.ts';

/** Every output of action.yml, as text; a test compares the names. */
export function outputsOf(report: Report, receipts: readonly Receipt[]): ReadonlyMap<string, string> {
  const scores = PROPERTIES.map((property): [string, string] => [
    property,
    textOf(report.score?.properties[property]),
  ]);
  return new Map([
    ['verdict', report.verdict],
    ['score', textOf(report.score?.headline)],
    ...scores,
    ['report', writtenTo(receipts, 'file fates-report.json')],
    ['markdown', writtenTo(receipts, 'file fates-report.md')],
    ['sarif', wasAssessed(report) ? writtenTo(receipts, 'file fates-report.sarif') : ''],
    ['digest', report.digest],
    ['subject-digests', JSON.stringify(modelDigestsOf(report))],
    ['failed', JSON.stringify(failedOf(report))],
  ]);
}

function textOf(score: number | undefined): string {
  return score === undefined ? '' : String(score);
}

/** Where a sink has put the report; empty when it has not. */
export function writtenTo(receipts: readonly Receipt[], sink: string): string {
  const receipt = receipts.find((each) => each.sink === sink);
  return receipt?.status === 'published' ? receipt.where : '';
}

/** By the subject's id; of those that bind a model which is there. */
function modelDigestsOf({ subjects }: Report): { readonly [subject: string]: string } {
  return Object.fromEntries(
    subjects.flatMap(({ id, model }) => (model === undefined ? [] : [[id, model.digest]])),
  );
}

/** Required findings that are not satisfied, as `subject/requirement`, sorted as in the report. */
function failedOf(report: Report): readonly string[] {
  return report.subjects.flatMap(({ id, properties }) =>
    properties.flatMap(({ findings }) =>
      findings
        .filter(({ level, verdict }) => level === 'required' && !satisfies(verdict))
        .map(({ requirement }) => `${id}/${requirement}`),
    ),
  );
}
