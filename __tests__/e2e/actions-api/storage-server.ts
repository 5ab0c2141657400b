import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';

/** What was asked of the storage: a token must never be among it. */
export interface StorageRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface StorageServer {
  readonly url: string;
  readonly requests: readonly StorageRequest[];
  /** Puts a file; gives its address. A number instead of bytes is the status of the answer. */
  readonly put: (path: string, content: Uint8Array | number) => string;
  readonly close: () => Promise<void>;
}

/** The host that artifacts lie on: another one than GitHub's API, under a name of its own. */
export async function startStorage(): Promise<StorageServer> {
  const files = new Map<string, Uint8Array | number>();
  const requests: StorageRequest[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const content = files.get(path) ?? 404;
    if (typeof content === 'number') {
      response.writeHead(content, { location: '/elsewhere' }).end();
    } else {
      response.writeHead(200, { 'content-type': 'application/zip' }).end(content);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the storage has no port');
  const url = `http://localhost:${address.port}`;
  return {
    url,
    requests,
    put: (path, content) => {
      files.set(path, content);
      return `${url}${path}`;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
