import { posix } from 'node:path';
import type { Page } from './markdown.ts';

/** What a set of pages is checked against. */
export interface Site {
  readonly pages: ReadonlyMap<string, Page>;
  /** Whether the repository has this file or folder. */
  readonly has: (path: string) => boolean;
}

function targetOf(from: string, url: string): { readonly path: string; readonly anchor: string } {
  const [path = '', anchor = ''] = url.split('#');
  const clean = decodeURIComponent(path.split('?')[0] ?? '');
  if (clean === '') return { path: from, anchor };
  return { path: clean.startsWith('/') ? clean.slice(1) : posix.join(posix.dirname(from), clean), anchor };
}

function brokenLink(site: Site, from: string, url: string): string | undefined {
  if (/^[a-z][a-z+.-]*:/iu.test(url)) return undefined;
  const { path, anchor } = targetOf(from, url);
  const isOutside = path.startsWith('..');
  // `../../actions`, `../../security`: pages of the repository on GitHub, above the folder of its files.
  if (isOutside)
    return /^\.\.\/\.\.\/(?:actions|issues|security|discussions|releases)\b/u.test(path)
      ? undefined
      : `${url} leaves the repository`;
  if (!site.has(path.replace(/\/$/u, ''))) return `${url} leads to ${path}, which does not exist`;
  const page = site.pages.get(path);
  const isHeading = anchor === '' || page === undefined || page.anchors.has(anchor);
  return isHeading ? undefined : `${url} leads to a heading that ${path} does not have`;
}

/** A sentence for each relative link that leads nowhere, `page:line: …`. Addresses of other sites are not visited. */
export function brokenLinks(site: Site): readonly string[] {
  return [...site.pages].flatMap(([from, { links }]) =>
    links.flatMap(({ url, line }) => {
      const broken = brokenLink(site, from, url);
      return broken === undefined
        ? []
        : [`${from}:${line}: ${broken}. Mend the link or add what it leads to.`];
    }),
  );
}
