import { spawn } from 'node:child_process';
import { EnvironmentError } from '../../errors.ts';

/** A folder of a repository, and the environment that git gets there. */
export interface GitPlace {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Read-only questions are safe in a folder of another user too, as containers have it: hooks and monitors are off. A file
 * counts as unchanged only by all that its status tells, whatever the workspace's configuration says.
 */
const SAFE = [
  'safe.directory=*',
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'core.checkStat=default',
  'core.trustctime=true',
].flatMap((setting) => ['-c', setting]);

/** What git is started with: nothing of the repository runs, nothing is asked. */
export function gitArguments(args: readonly string[]): readonly string[] {
  return [...SAFE, '--no-pager', ...args];
}

/** Replaced objects are not what was committed; an object that is missing is fetched by us or not at all. */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...environment,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}

/** Silence of git, in milliseconds, after which it counts as hanging. */
const LONGEST_SILENCE = 60_000;
const MOST_COMPLAINT = 4_096;

/**
 * What git prints, in pieces; it waits while nobody asks for the next one, and is ended when nobody will. An
 * EnvironmentError when it fails, is not there, or says nothing for a minute.
 */
export async function* gitOutput(
  { folder, environment }: GitPlace,
  args: readonly string[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const child = spawn('git', gitArguments(args), {
    cwd: folder,
    env: gitEnvironment(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(0, MOST_COMPLAINT);
  });
  const end = new Promise<Error | number | null>((resolve) => {
    child.once('error', resolve);
    child.once('close', resolve);
  });
  const patience = new Patience(() => child.kill('SIGKILL'));
  try {
    patience.begin();
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: true })) {
      patience.end();
      yield chunk;
      patience.begin();
    }
    const code = await end;
    if (code !== 0) {
      throw failed(args, code, complaint);
    }
  } finally {
    patience.end();
    child.kill('SIGKILL');
  }
}

/** Runs out only while somebody waits for git, not while git waits for a reader. */
class Patience {
  private readonly give: () => void;
  private timer: NodeJS.Timeout | undefined;

  constructor(give: () => void) {
    this.give = give;
  }

  begin(): void {
    this.timer = setTimeout(this.give, LONGEST_SILENCE);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}

function failed(args: readonly string[], end: Error | number | null, complaint: string): EnvironmentError {
  return new EnvironmentError(
    `git ${args[0] ?? ''} failed: ${reasonOf(end, complaint)}.`,
    'Check out with actions/checkout and `fetch-depth: 0`, in a job or container that has git.',
    end,
  );
}

/** Why git did not answer: that it is not there, its own first line, else how it ended. */
export function reasonOf(end: unknown, complaint: string): string {
  const first = complaint.trim().split('\n')[0] ?? '';
  if (typeof end === 'object' && end !== null && 'code' in end && end.code === 'ENOENT') {
    return 'git is not installed';
  }
  if (first !== '') {
    return first;
  }
  if (typeof end === 'number') {
    return `it ended with ${end}`;
  }
  return typeof end === 'object' && end !== null && 'message' in end ? String(end.message) : 'it was ended';
}
