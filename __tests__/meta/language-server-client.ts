/** GitHub's own language server for workflows and actions, over its standard input and output, with our files and no network. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';
import { z } from 'zod';
import { ROOT as PROJECT } from '../../scripts/tree.ts';

const ROOT = 'file:///repository/';

const published = z.object({
  uri: z.string(),
  diagnostics: z.array(
    z.object({ message: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) }),
  ),
});
const asked = z.object({ path: z.string() });

export interface LanguageServer {
  /** What it has to say of a file, `path:line: …`. */
  readonly diagnose: (path: string, text: string) => Promise<readonly string[]>;
  readonly stop: () => void;
}

/** Starts it. `read` gives the files that a workflow refers to, by their path; null for one that is not there. */
export async function startLanguageServer(read: (path: string) => string | null): Promise<LanguageServer> {
  const program = join(PROJECT, 'node_modules/@actions/languageserver/dist/cli.bundle.cjs');
  const server = spawn(process.execPath, [program, '--stdio'], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, (said: readonly string[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: unknown) => {
    const { uri, diagnostics } = published.parse(params);
    const path = uri.slice(ROOT.length);
    waiting.get(uri)?.(
      diagnostics.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`),
    );
  });
  connection.onRequest('actions/readFile', (params: unknown) =>
    read(asked.parse(params).path.slice(ROOT.length)),
  );
  connection.listen();
  const repos = [
    { id: 1, owner: 'fates-gate', name: 'fates-gate', workspaceUri: ROOT, organizationOwned: false },
  ];
  await connection.sendRequest('initialize', {
    processId: null,
    capabilities: {},
    initializationOptions: { repos },
  });
  await connection.sendNotification('initialized', {});
  return {
    diagnose: async (path, text) => {
      const uri = `${ROOT}${path}`;
      const said = new Promise<readonly string[]>((resolve) => waiting.set(uri, resolve));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      return said;
    },
    stop: () => {
      connection.dispose();
      server.kill();
    },
  };
}
