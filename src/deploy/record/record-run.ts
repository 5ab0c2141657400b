/** Notes a finished run: what it read and made, by digests, in a checkout that it has not changed. */
import { posix } from 'node:path';
import type { Listing } from '../../discover/workspace.ts';
import { UserError } from '../../errors.ts';
import { readRunManifest } from '../../evidence/provenance/read-run-manifest.ts';
import type { RecordedFile, RunManifest } from '../../evidence/provenance/run-manifest.ts';
import { RUN_MANIFEST } from '../../evidence/provenance/run-manifest.ts';
import { matchGlob } from '../../platform/match.ts';
import { sha256OfText } from '../../platform/table-ports.ts';
import type { Problem } from '../../problem.ts';
import { digestAll } from './digest-all.ts';
import type { GitState } from './git-state.ts';
import { changedFiles, gitNotices } from './git-words.ts';
import { EMISSIONS } from './energy.ts';
import { findEnergy } from './find-energy.ts';
import { overlapsAmong } from './overlaps.ts';
import type { RunEnvironment } from './run-environment.ts';
import type { Selected } from './selection.ts';
import { isWithin, select } from './selection.ts';
import { manifestProblems, stageProblems, withStage, writeManifest } from './staging.ts';

export interface RecordRequest {
  readonly kind: RunManifest['kind'];
  /** As it was run. */
  readonly command: string;
  readonly seed?: string | undefined;
  readonly seconds?: number | undefined;
  readonly image?: string | undefined;
  /** Paths and globs from the root of the workspace. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Empty: whatever of `DEFAULT_LOCKS` lies at the root. */
  readonly locks: readonly string[];
  /** From the root of the workspace. */
  readonly manifest: string;
  /** Where copies go. */
  readonly stage?: Stage | undefined;
}

export interface Stage {
  readonly absolute: string;
  /** From the root of the workspace, when it lies there. */
  readonly inWorkspace?: string | undefined;
}

export interface RecordWorld {
  /** A real path. */
  readonly root: string;
  readonly listing: Listing;
  readonly git: GitState;
  readonly environment: RunEnvironment;
  readonly tool: RunManifest['tool'];
  readonly now: Date;
}

export interface Recorded {
  readonly manifest: RunManifest;
  /** SHA-256 of the manifest's file. */
  readonly digest: string;
  /** Worth knowing, nothing to change. */
  readonly notices: readonly string[];
}

const DEFAULT_LOCKS = ['requirements*.txt', 'uv.lock', 'poetry.lock', 'package-lock.json'];

/** Writes the manifest and the stage; a UserError with everything that is wrong, and then there is neither. */
export async function recordRun(request: RecordRequest, world: RecordWorld): Promise<Recorded> {
  const chosen = choose(request, world);
  refuseIfAny([
    ...chosen.problems,
    ...(await manifestProblems(world.root, request.manifest)),
    ...(await stageProblems(request.stage?.absolute)),
  ]);
  return withStage(request.stage?.absolute, () => recordChosen(request, world, chosen));
}

async function recordChosen(request: RecordRequest, world: RecordWorld, chosen: Chosen): Promise<Recorded> {
  const { root, git, environment } = world;
  const stage = request.stage?.absolute;
  const inputs = await digestAll(root, chosen.inputs);
  const locks = await digestAll(root, chosen.locks);
  const outputs = await digestAll(root, chosen.outputs, stage);
  refuseIfAny([...inputs.problems, ...locks.problems, ...outputs.problems]);
  const energy = await findEnergy(world, chosen.outputs);
  const text = textOf(request, world, {
    inputs: inputs.recorded,
    outputs: outputs.recorded,
    locks: locks.recorded,
    energy: energy.found,
  });
  const manifest = readRunManifest(text, request.manifest);
  if (!manifest.ok) {
    throw new UserError(...manifest.problems);
  }
  const isReplaced = await writeManifest(root, request.manifest, text, stage);
  return {
    manifest: manifest.value,
    digest: await sha256OfText(text),
    notices: [
      ...energy.notices,
      ...(isReplaced ? [`${request.manifest} was there before and is replaced.`] : []),
      ...gitNotices(git, environment.code.commit, isAccounted(request, chosen)),
    ],
  };
}

interface Chosen {
  readonly inputs: readonly Selected[];
  readonly outputs: readonly Selected[];
  readonly locks: readonly Selected[];
  readonly problems: readonly Problem[];
}

function choose(request: RecordRequest, { listing, git }: RecordWorld): Chosen {
  const { manifest, stage } = request;
  const isManifest = (path: string): boolean => path === manifest;
  const outputs = select(listing, matchGlob, {
    input: 'outputs',
    lines: request.outputs,
    except: isManifest,
  });
  const inputs = select(listing, matchGlob, {
    input: 'inputs',
    lines: request.inputs,
    except: (path) => isManifest(path) || outputs.selected.some((output) => isWithin(path, output.path)),
  });
  const locks = locksOf(request, listing);
  return {
    inputs: inputs.selected,
    outputs: outputs.selected,
    locks: locks.selected,
    problems: [
      ...outputs.problems,
      ...inputs.problems,
      ...locks.problems,
      ...overlapsAmong(outputs.selected, inputs.selected, { manifest, stage: stage?.inWorkspace }),
      ...changedFiles(git, manifest),
    ],
  };
}

function locksOf({ locks }: RecordRequest, listing: Listing): ReturnType<typeof select> {
  const input = 'locks';
  return locks.length > 0
    ? select(listing, matchGlob, { input, lines: locks })
    : { ...select(listing, matchGlob, { input, lines: DEFAULT_LOCKS }), problems: [] };
}

function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) {
    throw new UserError(...problems);
  }
}

/** Which untracked files are no surprise; the manifest of the run before, which came with its artifact, is none. */
function isAccounted({ manifest, stage }: RecordRequest, chosen: Chosen): (path: string) => boolean {
  const places = [
    manifest,
    EMISSIONS,
    ...(stage?.inWorkspace === undefined ? [] : [stage.inWorkspace]),
    ...[...chosen.inputs, ...chosen.outputs, ...chosen.locks].map(({ path }) => path),
  ];
  return (path) => posix.basename(path) === RUN_MANIFEST || places.some((place) => isWithin(path, place));
}

interface Found {
  readonly inputs: readonly RecordedFile[];
  readonly outputs: readonly RecordedFile[];
  readonly locks: readonly RecordedFile[];
  readonly energy: RunManifest['energy'];
}

function textOf(request: RecordRequest, world: RecordWorld, found: Found): string {
  const { environment, git, tool, now } = world;
  const manifest: RunManifest = {
    schema: 'fates-run/1',
    kind: request.kind,
    tool,
    command: request.command,
    seed: request.seed,
    finishedAt: now.toISOString(),
    seconds: request.seconds,
    code: {
      ...environment.code,
      commit: git.kind === 'repository' ? git.commit : environment.code.commit,
    },
    environment: {
      os: environment.os,
      architecture: environment.architecture,
      image: request.image,
      locks: [...found.locks],
    },
    inputs: [...found.inputs],
    outputs: [...found.outputs],
    energy: found.energy,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
