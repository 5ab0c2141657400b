import type { Workspace } from '../../discover/workspace.ts';
import type { ByteSource } from '../../evidence/bytes.ts';
import type { ModelFile } from '../../evidence/files/file-evidence.ts';
import { canRunCode } from '../../evidence/files/safe-formats.ts';
import type { Examination, ModelFinding } from '../../evidence/model/examination.ts';
import { answerOf } from '../../evidence/model/examination.ts';
import { IDENTITY_RULES } from '../../evidence/model/rules/identity.ts';
import type { ExaminedFile } from '../../report/examined.ts';
import { examinedFile } from '../../report/examined.ts';
import type { NotLookedAt } from '../../report/report.ts';
import { problemsOf } from '../gather-subject.ts';
import type { FilePorts } from './file-ports.ts';
import { MOST_CANDIDATES } from './files-of-subject.ts';

/** A file as the report lists it, with what was found. */
export interface FoundFile {
  readonly file: ExaminedFile;
  readonly findings: readonly ModelFinding[];
}

export interface FoundModelFile extends FoundFile {
  readonly model: ModelFile;
  /** Git LFS has the file, and this is where it says so. */
  readonly isPointer: boolean;
}

interface Look {
  readonly path: string;
  readonly isModel: boolean;
  readonly because?: string;
}

/** Files that are opened at once. */
const AT_ONCE = 16;

/** Examines model files, each once. */
export class ModelFiles {
  readonly #workspace: Workspace;
  readonly #ports: FilePorts;
  readonly #elsewhere: (path: string) => Promise<FoundModelFile | undefined>;
  readonly #examined = new Map<string, Promise<FoundModelFile | undefined>>();

  /** `elsewhere`: what an examination of the same bytes has found already. */
  constructor(
    workspace: Workspace,
    ports: FilePorts,
    elsewhere: (path: string) => Promise<FoundModelFile | undefined> = () => Promise.resolve(undefined),
  ) {
    this.#workspace = workspace;
    this.#ports = ports;
    this.#elsewhere = elsewhere;
  }

  /** Those of the paths whose first bytes are a model's, in their order, and what could not be looked at. */
  async amongst(
    paths: readonly string[],
  ): Promise<{ readonly models: readonly string[]; readonly notLookedAt: readonly NotLookedAt[] }> {
    const models: string[] = [];
    const notLookedAt: NotLookedAt[] = [];
    for (let at = 0; at < Math.min(paths.length, MOST_CANDIDATES); at += AT_ONCE) {
      const some = paths.slice(at, Math.min(at + AT_ONCE, MOST_CANDIDATES));
      for (const look of await Promise.all(some.map((path) => this.#look(path)))) {
        if (look.because !== undefined) {
          notLookedAt.push({
            path: look.path,
            reason: `it changed, and is not known to be no model: ${look.because}`,
          });
        } else if (look.isModel) {
          models.push(look.path);
        }
      }
    }
    return { models, notLookedAt: [...notLookedAt, ...beyond(paths)] };
  }

  /** Undefined where there is no such file. */
  async examine(path: string): Promise<FoundModelFile | undefined> {
    const examined = this.#examined.get(path) ?? this.#examine(path);
    this.#examined.set(path, examined);
    return await examined;
  }

  async #examine(path: string): Promise<FoundModelFile | undefined> {
    const same = await this.#elsewhere(path);
    if (same !== undefined) {
      return same;
    }
    const source = await this.#open(path);
    if (source === undefined) {
      return undefined;
    }
    if ('because' in source) {
      const examination = { format: 'unknown', findings: [unreadable(source.because)], facts: {} };
      return this.#found({ path, sha256: '', bytes: 0 }, examination);
    }
    const examination = await this.#ports.examineModel(source, (each) => this.#workspace.open(each));
    return this.#found({ path, sha256: await source.sha256(), bytes: source.size }, examination);
  }

  #found(
    file: { readonly path: string; readonly sha256: string; readonly bytes: number },
    examination: Examination,
  ): FoundModelFile {
    const answer = answerOf(examination);
    const { format, findings } = examination;
    const { path, bytes } = file;
    return {
      file: examinedFile(file, examination, answer),
      findings,
      isPointer: format === 'lfs-pointer',
      model: {
        path,
        bytes,
        format,
        answer,
        canRunCode: canRunCode(
          format,
          findings.map(({ rule }) => rule.id),
        ),
        findings: findings.map(({ message: _, ...finding }) => ({ ...finding, path })),
      },
    };
  }

  async #look(path: string): Promise<Look> {
    try {
      const source = await this.#open(path);
      if (source === undefined) {
        return { path, isModel: false, because: 'it was listed and is gone' };
      }
      return 'because' in source
        ? { path, isModel: false, because: source.because }
        : { path, isModel: await this.#ports.looksLikeModel(source) };
    } catch (error) {
      return { path, isModel: false, because: wordsOf(error, path) };
    }
  }

  async #open(path: string): Promise<ByteSource | { readonly because: string } | undefined> {
    try {
      return (await this.#workspace.open(path)) ?? undefined;
    } catch (error) {
      return { because: wordsOf(error, path) };
    }
  }
}

function wordsOf(error: unknown, path: string): string {
  return problemsOf(error, path)
    .map(({ message }) => message)
    .join(' ');
}

function beyond(paths: readonly string[]): readonly NotLookedAt[] {
  const more = paths.length - MOST_CANDIDATES;
  const first = paths[MOST_CANDIDATES];
  return first === undefined
    ? []
    : [
        {
          path: first,
          reason: `it and ${more - 1} further changed files were not looked at for models: the first bytes of ${MOST_CANDIDATES} are read`,
        },
      ];
}

function unreadable(because: string): ModelFinding {
  return { rule: IDENTITY_RULES.unreadable, message: because, detail: because.slice(0, 300) };
}
