import type { FileKinds } from '../../evidence/files/file-evidence.ts';
import { answerOf } from '../../evidence/model/examination.ts';
import type { SubjectPolicy } from '../../policy/policy.ts';
import { examinedFile } from '../../report/examined.ts';
import type { NotLookedAt } from '../../report/report.ts';
import { problemsOf } from '../gather-subject.ts';
import type { TextFile, TextFinding } from './file-ports.ts';
import { isCode, textsBeside } from './files-of-subject.ts';
import type { FileWorld } from './gather-files.ts';
import type { FoundFile } from './model-files.ts';

interface ReadText extends TextFile {
  readonly sha256: string;
  readonly bytes: number;
}

export interface GatheredTexts {
  readonly kinds: Pick<FileKinds, 'sourceCode' | 'dependencies'>;
  /** Only those in which something was found. */
  readonly found: readonly FoundFile[];
  /** Texts that are beyond a limit, or cannot be read. */
  readonly notLookedAt: readonly NotLookedAt[];
}

/** Code, notebooks, configurations and lists of dependencies of a subject, as texts. */
export async function gatherTexts(
  bindings: Pick<SubjectPolicy, 'model' | 'watch'>,
  world: FileWorld,
): Promise<GatheredTexts> {
  const { files: ports, listing, match } = world;
  const texts: ReadText[] = [];
  const beside = textsBeside(bindings, listing, match);
  const unopened: NotLookedAt[] = [];
  for (const path of beside.paths) {
    const text = await read(path, world);
    if ('reason' in text) {
      unopened.push(text);
    } else {
      texts.push(text);
    }
  }
  const lists = texts.filter(({ path }) => ports.isDependencyFile(path));
  const { report, findings: open } = ports.examineDependencies(lists);
  const unread = beside.unread + unopened.filter(({ path }) => isCode(path)).length;
  const inCode = texts.flatMap(({ path, text }) => ports.examineSource(path, text));
  const sum = (of: (file: (typeof report.files)[number]) => number): number =>
    report.files.reduce((total, file) => total + of(file), 0);
  return {
    kinds: {
      sourceCode: { files: texts.length, ...(unread === 0 ? {} : { unread }), findings: inCode },
      dependencies: {
        files: report.files.length,
        total: sum(({ total }) => total),
        pinned: sum(({ pinned }) => pinned),
        findings: open,
      },
    },
    found: texts.flatMap((text) => foundIn(text, [...inCode, ...open])),
    notLookedAt: [...beside.notLookedAt, ...unopened],
  };
}

function foundIn({ path, sha256, bytes }: ReadText, all: readonly TextFinding[]): readonly FoundFile[] {
  const findings = all.filter((finding) => finding.path === path).map(({ path: _, ...finding }) => finding);
  if (findings.length === 0) {
    return [];
  }
  const examination = { format: formatOf(path), findings, facts: {}, notAModel: true } as const;
  return [{ file: examinedFile({ path, sha256, bytes }, examination, answerOf(examination)), findings }];
}

function formatOf(path: string): string {
  return /\.pyw?$/iu.test(path) ? 'python' : /\.ipynb$/iu.test(path) ? 'notebook' : 'text';
}

async function read(path: string, { workspace }: FileWorld): Promise<ReadText | NotLookedAt> {
  try {
    const source = await workspace.open(path);
    if (source === null) {
      return { path, reason: 'it was listed and is gone, so it is not searched for unsafe code' };
    }
    const bytes = await source.read(0, source.size);
    const text = new TextDecoder().decode(bytes);
    return { path, text, sha256: await source.sha256(), bytes: source.size };
  } catch (error) {
    const because = problemsOf(error, path).map(({ message }) => message);
    return { path, reason: `it is not searched for unsafe code: ${because.join(' ')}` };
  }
}
