/** Records of runs in one form: what each names, by which digest or size, and where that stands. */
import { onceForEach } from '../../../../stats/once-for-each.ts';
import { z } from 'zod';
import { readRunManifest } from '../../../provenance/read-run-manifest.ts';
import type { DocumentFinding, DocumentText } from '../../document.ts';
import { readJson } from '../../json/read-json.ts';
import { readYamlDocument, type YamlDocument } from '../../yaml/read-yaml-document.ts';
import { PROVENANCE_RULES } from './rules.ts';

export interface NamedFile {
  /** From the root. */
  readonly path: string;
  readonly sha256?: string;
  readonly bytes?: number;
  readonly line: number;
}

export interface RunRecord {
  readonly path: string;
  readonly kind: 'training' | 'evaluation' | 'pipeline';
  readonly files: readonly NamedFile[];
  /** A full commit. */
  readonly commit?: string;
  /** UTC. */
  readonly finishedAt?: string;
  /** Of the commit or of the date, from 1. */
  readonly line: number;
}

export interface ReadRecord {
  readonly record?: RunRecord;
  readonly findings: readonly DocumentFinding[];
}

/** Once a document: its versions and its date are asked for by different readers. */
export const readRecord = onceForEach(
  (document: DocumentText): ReadRecord =>
    document.path.endsWith('.json') ? ofManifest(document) : ofDvc(document),
);

function ofManifest({ path, text }: DocumentText): ReadRecord {
  const json = readJson(text);
  const read = readRunManifest(text, path);
  if (!read.ok || !json.ok) {
    const [problem] = read.ok ? [] : read.problems;
    const key = problem?.key?.split('.') ?? [];
    const line = json.ok ? json.lineOf(key.map((part) => (/^\d+$/u.test(part) ? Number(part) : part))) : 1;
    return { findings: [bad(path, line, problem?.message ?? 'It is no JSON.')] };
  }
  const { kind, inputs, outputs, code, finishedAt } = read.value;
  const files = [
    ...inputs.map((file, index) => ({ file, line: json.lineOf(['inputs', index]) })),
    ...outputs.map((file, index) => ({ file, line: json.lineOf(['outputs', index]) })),
  ].map(({ file, line }) => ({ path: file.path, sha256: file.digest, line }));
  const line = json.lineOf(['finishedAt']);
  return { record: { path, kind, files, commit: code.commit, finishedAt, line }, findings: [] };
}

const OUT = z.object({
  path: z.string(),
  md5: z.string().optional(),
  hash: z.string().optional(),
  size: z.number().optional(),
});
const LIST = z.array(OUT).optional();
const STAGE = z.object({ deps: LIST, outs: LIST });
/** `dvc.lock` has stages, `data.csv.dvc` is one. */
const LOCK = z.object({ stages: z.record(z.string(), STAGE) });

function ofDvc({ path, text }: DocumentText): ReadRecord {
  const yaml = readYamlDocument(text);
  const stages = path.endsWith('dvc.lock')
    ? Object.entries(LOCK.safeParse(yaml.value).data?.stages ?? {}).map(
        ([name, stage]) => [['stages', name], stage] as const,
      )
    : [STAGE.safeParse(yaml.value).data].flatMap((stage) =>
        stage === undefined ? [] : [[[], stage] as const],
      );
  if (stages.length === 0) {
    const [problem] = yaml.problems;
    return {
      findings: [bad(path, problem?.line ?? 1, problem?.message ?? 'It has no stages and no outputs.')],
    };
  }
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const files = stages.flatMap(([at, stage]) => [
    ...namedBy(stage.deps, [...at, 'deps'], folder, yaml),
    ...namedBy(stage.outs, [...at, 'outs'], folder, yaml),
  ]);
  return { record: { path, kind: 'pipeline', files, line: 1 }, findings: [] };
}

function namedBy(
  list: z.infer<typeof LIST>,
  at: readonly string[],
  folder: string,
  yaml: YamlDocument,
): readonly NamedFile[] {
  return (list ?? []).flatMap(({ path, md5, size }, index) =>
    md5 === undefined
      ? []
      : [
          {
            path: folder + path.replace(/^\.\//u, ''),
            line: yaml.lineOf([...at, index]),
            ...(size === undefined ? {} : { bytes: size }),
          },
        ],
  );
}

function bad(path: string, line: number, message: string): DocumentFinding {
  return { rule: PROVENANCE_RULES.badRecord, path, line, message, detail: message.slice(0, 300) };
}
