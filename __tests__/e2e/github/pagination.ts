import type { Answer, Exchange } from './exchange.ts';
import { jsonAnswer } from './exchange.ts';

function positive(text: string | null, fallback: number): number {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isFinite(value) && value > 0 ? value : fallback;
}

/**
 * One page of a list as GitHub pages it: `page` from 1, `per_page` 30 unless told and at most 100, a `Link` header with
 * next, last, first and prev. Only the page's items are shown. A page behind the last is an empty array, not an error.
 */
export function pageAnswer<T>(items: readonly T[], exchange: Exchange, show: (item: T) => unknown): Answer {
  const page = positive(exchange.query.get('page'), 1);
  const perPage = Math.min(100, positive(exchange.query.get('per_page'), 30));
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (target: number, relation: string): string => {
    const query = new URLSearchParams(exchange.query);
    query.set('page', String(target));
    query.set('per_page', String(perPage));
    return `<http://${exchange.host}${exchange.path}?${query.toString()}>; rel="${relation}"`;
  };
  const links = [
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first'), link(page - 1, 'prev')] : []),
  ];
  const headers = links.length === 0 ? {} : { link: links.join(', ') };
  return jsonAnswer(200, items.slice((page - 1) * perPage, page * perPage).map(show), headers);
}
