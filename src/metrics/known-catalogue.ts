import type { Catalogue, CatalogueEntry } from '../policy/catalogue.ts';
import type { Options } from '../policy/policy.ts';
import { succeed } from '../problem.ts';
import { catalogueOf } from './catalogue.ts';
import { FACTS } from './facts.ts';
import { loadMetric } from './load-metrics.ts';

/** What is known of a metric without its file; `defaults` is null where it has to be told something. */
export type FactsRow = readonly [
  id: string,
  title: string,
  direction: CatalogueEntry['direction'],
  range: CatalogueEntry['range'],
  ideal: number,
  scopes: CatalogueEntry['scopes'],
  tasks: CatalogueEntry['tasks'],
  needs: CatalogueEntry['needs'],
  defaults: Options | null,
];

/** The catalogue of every metric, of which none is loaded before its options are read. */
export const KNOWN_CATALOGUE: Catalogue = FACTS.map((row) => knownEntry(row));

/** What a row says; the rest is read from its shelf when somebody asks. */
export function knownEntry([
  id,
  title,
  direction,
  range,
  ideal,
  scopes,
  tasks,
  needs,
  defaults,
]: FactsRow): CatalogueEntry {
  return {
    id,
    title,
    direction,
    range,
    ideal,
    scopes,
    tasks,
    needs,
    get optionsSchema(): never {
      throw incomplete(id);
    },
    parseOptions: (written) => {
      if (defaults === null || JSON.stringify(written) !== '{}') {
        throw incomplete(id);
      }
      return succeed(defaults);
    },
    hasDefaults: defaults !== null,
    complete: async () => {
      const metric = await loadMetric(id);
      const [entry] = metric === undefined ? [] : catalogueOf([metric]);
      if (entry === undefined) {
        throw new Error(`the loaders have no ${id}`);
      }
      return entry;
    },
  };
}

function incomplete(id: string): Error {
  return new Error(`the options of ${id} were asked for before its entry was completed`);
}
