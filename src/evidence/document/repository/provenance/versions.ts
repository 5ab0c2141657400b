import type { BoundFile, DocumentContext, DocumentFinding, DocumentReader } from '../../document.ts';
import { type Naming, VERSIONS_HINT } from './evidence.ts';
import { type NamedFile, readRecord, type RunRecord } from './records.ts';
import { PROVENANCE_RULES } from './rules.ts';

const MOST_FINDINGS = 20;

export const versions: DocumentReader<'versions'> = {
  kind: 'versions',
  names: ['run-record'],
  asksDigests: true,
  read: (documents, context) => {
    const read = (documents.get('run-record') ?? []).map(readRecord);
    const records = read.flatMap(({ record }) => (record === undefined ? [] : [record]));
    const broken = read.flatMap(({ findings }) => findings);
    const [first] = records;
    if (first === undefined) {
      const hint = VERSIONS_HINT;
      return broken.length > 0
        ? { state: 'unreadable', message: 'No record of a run can be read.', hint, findings: broken }
        : { state: 'missing', missing: ['a record of a run: fates-run.json or dvc.lock'], hint };
    }
    const { model, evaluation, training } = context.subject;
    const ofModel = namingOf(model === undefined ? [] : [model], records, context);
    const ofData = namingOf([training?.table ?? evaluation.table], records, context);
    const commit = records.find((record) => record.commit !== undefined);
    const code: Naming = commit === undefined ? 'absent' : 'named';
    const lacking = [
      ...(ofModel.naming === 'absent' ? ['the model'] : []),
      ...(ofData.naming === 'absent' ? ['its data'] : []),
      ...(code === 'absent' ? ['its code'] : []),
    ];
    const findings = [...broken, ...ofModel.findings, ...ofData.findings, ...unnamed(first, lacking)];
    return {
      state: 'read',
      evidence: {
        model: ofModel.naming,
        data: ofData.naming,
        code,
        findings: findings.slice(0, MOST_FINDINGS),
      },
    };
  },
};

function unnamed({ path, line }: RunRecord, lacking: readonly string[]): readonly DocumentFinding[] {
  const message = `No record names ${lacking.join(' and ')}.`;
  return lacking.length === 0
    ? []
    : [{ rule: PROVENANCE_RULES.unnamed, path, line, message, detail: lacking.join(', ') }];
}

interface Named {
  readonly naming: Naming;
  readonly findings: readonly DocumentFinding[];
}

/** What records say of the files at these paths; one that is of other content counts before one that agrees. */
function namingOf(
  paths: readonly string[],
  records: readonly RunRecord[],
  { digests }: DocumentContext,
): Named {
  const asked = paths.map((path) => ({ path, bound: digests?.get(path) }));
  const all = records.flatMap(({ path: record, files }) => files.map((file) => ({ record, file })));
  const others = all.filter(({ file }) =>
    asked.some(({ path, bound }) => file.path === path && isOther(file, bound)),
  );
  const isNamed = all.some(({ file }) => asked.some(({ path, bound }) => isSame(file, path, bound)));
  return {
    naming: others.length > 0 ? 'other' : isNamed ? 'named' : 'absent',
    findings: others.map(({ record, file }) => ({
      rule: PROVENANCE_RULES.otherContent,
      path: record,
      line: file.line,
      message: 'What lies at this path has another digest or another size.',
      detail: file.path.slice(0, 300),
    })),
  };
}

function isOther(file: NamedFile, bound: BoundFile | undefined): boolean {
  return (
    bound !== undefined &&
    ((file.sha256 !== undefined && file.sha256 !== bound.sha256) ||
      (file.bytes !== undefined && file.bytes !== bound.bytes))
  );
}

/** By its digest wherever the run had it, else by its path: what is not in the repository is named all the same. */
function isSame(file: NamedFile, path: string, bound: BoundFile | undefined): boolean {
  return (
    (bound !== undefined && file.sha256 === bound.sha256) || (file.path === path && !isOther(file, bound))
  );
}
