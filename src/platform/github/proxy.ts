const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

/**
 * Sends all further requests through the proxy that the environment names, as self-hosted runners have it; `NO_PROXY` is
 * respected. False when there is one and this Node is too old for it: then NODE_USE_ENV_PROXY has to be set.
 */
export async function useProxyOf(environment: NodeJS.ProcessEnv): Promise<boolean> {
  if (PROXIES.every((name) => (environment[name] ?? '') === '')) {
    return true;
  }
  // Here and not above: importing node:http makes Node load its whole HTTP client, 15 ms of each start.
  const { default: http } = await import('node:http');
  if (typeof http.setGlobalProxyFromEnv !== 'function') {
    return environment['NODE_USE_ENV_PROXY'] === '1';
  }
  http.setGlobalProxyFromEnv(environment);
  return true;
}
