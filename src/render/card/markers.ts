/** The part of a model card that is ours: between two markers, and every byte around them stays as it is. */
import { type Problem, refuse, type Result, succeed } from '../../problem.ts';

export const BEGIN = '<!-- fates:begin -->';
export const END = '<!-- fates:end -->';

const HEADING = '## Quantitative analyses';

interface Marker {
  readonly kind: 'begin' | 'end';
  /** From 1. */
  readonly line: number;
  /** Of the first letter of the line, and behind its end. */
  readonly from: number;
  readonly to: number;
}

/** A card with its section, or why the markers of it cannot be used. `section` has line feeds and none at its end. */
export function withSection(card: string, path: string, section: string): Result<string> {
  const markers = markersIn(card);
  const [begin, end, ...more] = markers;
  const feed = card.includes('\r\n') ? '\r\n' : '\n';
  const own = section.replaceAll('\n', feed);
  if (begin === undefined) {
    const gap = card === '' ? '' : card.endsWith('\n') ? feed : `${feed}${feed}`;
    return succeed(`${card}${gap}${[HEADING, '', BEGIN, own, END, ''].join(feed)}`);
  }
  if (begin.kind === 'begin' && end?.kind === 'end' && more.length === 0) {
    return succeed(`${card.slice(0, begin.to)}${feed}${own}${feed}${card.slice(end.from)}`);
  }
  return refuse(...misplaced(markers, path));
}

/** What stands between the markers now, with line feeds; undefined where there is no section. */
export function sectionIn(card: string): string | undefined {
  const [begin, end] = markersIn(card);
  return begin?.kind === 'begin' && end?.kind === 'end'
    ? card.slice(begin.to, end.from).replaceAll('\r\n', '\n').trim()
    : undefined;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/u;

/** Markers on lines of their own; in a block of code they are text. */
function markersIn(card: string): readonly Marker[] {
  const markers: Marker[] = [];
  let fence: string | undefined;
  let from = 0;
  card.split('\n').forEach((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const marks = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      fence = marks?.startsWith(fence) === true && line.trim() === marks ? undefined : fence;
    } else if (marks !== undefined) {
      fence = marks;
    } else if (line.trim() === BEGIN || line.trim() === END) {
      const kind = line.trim() === BEGIN ? 'begin' : 'end';
      markers.push({ kind, line: index + 1, from, to: from + line.length });
    }
    from += raw.length + 1;
  });
  return markers;
}

/** Each marker that is not one of a single pair. */
function misplaced(markers: readonly Marker[], path: string): readonly Problem[] {
  const firstEnd = markers.find(({ kind }) => kind === 'end');
  const hint = `Leave one ${BEGIN} and one ${END} behind it, each on a line of its own, or none of both.`;
  return markers
    .filter(
      (marker, index) => index > 1 || markers.length === 1 || marker.kind !== (index === 0 ? 'begin' : 'end'),
    )
    .map((marker) => ({
      code: 'card/markers',
      path,
      line: marker.line,
      message:
        marker.kind === 'begin'
          ? `${BEGIN} has no ${END} of its own${firstEnd === undefined ? '' : ' behind it'}.`
          : `${END} has no ${BEGIN} of its own before it.`,
      hint,
    }));
}
