/**
 * Reads a file in the runner's format (GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV): `name=value` lines and
 * `name<<delimiter` … `delimiter` blocks. The last value of a name counts. A block without an end throws, as the runner fails the step.
 */
export function parseRunnerFile(text: string): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`runner file: "${line}" is not closed by ${delimiter}`);
      values.set(line.slice(0, heredoc), lines.slice(at + 1, end).join('\n'));
      at = end;
    } else if (equals > 0) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else {
      throw new Error(`runner file: "${line}" is neither name=value nor name<<delimiter`);
    }
  }
  return Object.fromEntries(values);
}

/** One workflow command that was printed (`::error file=…,line=…::text`), unescaped. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescape = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** The workflow commands of an action's standard output, in order. Every line that starts with `::` counts, as for the runner. */
export function parseCommands(stdout: string): readonly WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  for (const line of stdout.split(/\r?\n/)) {
    const match = /^\s*::(?<command>[\w-]+)(?: (?<properties>.*?))?::(?<message>.*)$/.exec(line)?.groups;
    if (match === undefined) continue;
    const pairs = (match['properties'] ?? '').split(',').filter((pair) => pair.includes('='));
    const properties = pairs.map((pair) => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals).trim(), unescape(pair.slice(equals + 1))] as const;
    });
    commands.push({
      command: match['command'] ?? '',
      properties: Object.fromEntries(properties),
      message: unescape(match['message'] ?? ''),
    });
  }
  return commands;
}
