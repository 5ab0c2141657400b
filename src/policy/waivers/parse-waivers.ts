import type { Problem } from '../../problem.ts';
import { type Mistake, problemOf, sortProblems } from '../mistake.ts';
import type { Waiver } from '../waiver.ts';
import { quoted } from '../wording.ts';
import { dateMistakes, idMistakes, type Known, namingMistakes } from './check-waiver.ts';
import { readWaivers, type WaiverItem } from './read-waivers.ts';
import { waiverSchema } from './schema-waivers.ts';

export interface ParsedWaivers {
  /** In the order of the file. */
  readonly waivers: readonly Waiver[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a waivers file of at most 1 MiB. All mistakes at once, by position. A waiver whose form, id or dates are wrong is left
 * out; one that names what the policy does not have is kept, because it matches nothing and the report has to say so; one
 * that is granted ahead of `asOf` is kept and does not apply yet. Never throws.
 */
export function parseWaivers(text: string, path: string, known: Known): ParsedWaivers {
  const { items, mistakes, problems, locate } = readWaivers(text, path);
  const checked = items.map((item, index) => {
    const before = items.slice(0, index);
    const fatal = [...idMistakes(item, before), ...dateMistakes(item)];
    return { item, fatal, others: namingMistakes(item, before, known) };
  });
  const found = [...mistakes, ...checked.flatMap(({ fatal, others }) => [...fatal, ...others])];
  return {
    waivers: checked.flatMap(({ item, fatal }) => (fatal.length > 0 ? [] : waiverOf(item))),
    problems: sortProblems(
      [...problems, ...found.map((mistake) => problemOf(named(mistake, items), path, locate))],
      [path],
    ),
  };
}

/** Each message says which waiver it is about: its position changes when another one goes. */
function named(mistake: Mistake, items: readonly WaiverItem[]): Mistake {
  const [list, index] = mistake.path;
  const id = list === 'waivers' ? items.find(({ path }) => path[1] === index)?.draft.id : undefined;
  return id === undefined ? mistake : { ...mistake, message: `Waiver ${quoted(id)}: ${mistake.message}` };
}

function waiverOf({ draft, isWhole }: WaiverItem): readonly Waiver[] {
  const parsed = isWhole ? waiverSchema.safeParse(draft, { jitless: true }) : undefined;
  if (parsed?.success !== true) {
    return [];
  }
  const { on, ...rest } = parsed.data;
  return [{ ...rest, ...(on === undefined ? {} : { on: typeof on === 'string' ? [on] : on }) }];
}
