import http from 'node:http';

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

/**
 * Sends all further requests through the proxy that the environment names, as self-hosted runners have it; `NO_PROXY` is
 * respected. False when there is one and this Node is too old for it: then NODE_USE_ENV_PROXY has to be set.
 */
export function useProxyOf(environment: NodeJS.ProcessEnv): boolean {
  if (PROXIES.every((name) => (environment[name] ?? '') === '')) {
    return true;
  }
  if (typeof http.setGlobalProxyFromEnv !== 'function') {
    return environment['NODE_USE_ENV_PROXY'] === '1';
  }
  http.setGlobalProxyFromEnv(environment);
  return true;
}
