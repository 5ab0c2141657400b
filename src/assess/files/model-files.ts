import type { Workspace } from '../../discover/workspace.ts';
import type { ByteSource } from '../../evidence/bytes.ts';
import type { ModelFile } from '../../evidence/files/file-evidence.ts';
import { canRunCode } from '../../evidence/files/safe-formats.ts';
import type { Examination, ModelFinding } from '../../evidence/model/examination.ts';
import { answerOf } from '../../evidence/model/examination.ts';
import { IDENTITY_RULES } from '../../evidence/model/rules/identity.ts';
import type { ExaminedFile } from '../../report/examined.ts';
import { examinedFile } from '../../report/examined.ts';
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

/** Examines model files, each once. */
export class ModelFiles {
  readonly #workspace: Workspace;
  readonly #ports: FilePorts;
  readonly #examined = new Map<string, Promise<FoundModelFile | undefined>>();

  constructor(workspace: Workspace, ports: FilePorts) {
    this.#workspace = workspace;
    this.#ports = ports;
  }

  /** Those of the paths whose first bytes are a model's; what cannot be opened may be one. */
  async amongst(paths: readonly string[]): Promise<readonly string[]> {
    const models: string[] = [];
    for (const path of paths.slice(0, MOST_CANDIDATES)) {
      const source = await this.#open(path);
      if (source !== undefined && 'size' in source && (await this.#ports.looksLikeModel(source))) {
        models.push(path);
      }
    }
    return models;
  }

  /** Undefined where there is no such file. */
  async examine(path: string): Promise<FoundModelFile | undefined> {
    const examined = this.#examined.get(path) ?? this.#examine(path);
    this.#examined.set(path, examined);
    return await examined;
  }

  async #examine(path: string): Promise<FoundModelFile | undefined> {
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

  async #open(path: string): Promise<ByteSource | { readonly because: string } | undefined> {
    try {
      return (await this.#workspace.open(path)) ?? undefined;
    } catch (error) {
      const because = problemsOf(error, path).map(({ message }) => message);
      return { because: because.join(' ') };
    }
  }
}

function unreadable(because: string): ModelFinding {
  return { rule: IDENTITY_RULES.unreadable, message: because, detail: because.slice(0, 300) };
}
