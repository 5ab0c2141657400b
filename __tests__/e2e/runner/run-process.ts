import { spawn } from 'node:child_process';

export interface ProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing of ours is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  /** After this the process and its children are killed. */
  readonly timeLimitMs: number;
}

export interface FinishedProcess {
  /** Null when it was killed. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they arrived. */
  readonly log: string;
  /** Wall clock from spawn to exit. */
  readonly ms: number;
}

/** A group that has ended meanwhile is what was wanted. */
function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** The child leads a process group of its own, so that a git that hangs ends with it. */
export function runProcess(options: ProcessOptions): Promise<FinishedProcess> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: options.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const output = { stdout: '', stderr: '', log: '' };
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      killGroup(child.pid);
    }, options.timeLimitMs);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
      output.log += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
      output.log += text;
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, timedOut, ...output, ms: performance.now() - begun });
    });
  });
}
