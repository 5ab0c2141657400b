/** Threat models: which attacks on which assets are treated, and which are said not to apply. */
import { z } from 'zod';
import { wordsOf } from '../../card/placeholders.ts';
import { found, quoted, sorted } from '../../found.ts';
import type { DocumentContext, DocumentFinding, DocumentReader, DocumentText } from '../../document.ts';
import type { Entry } from '../entries.ts';
import { entriesOfYaml } from '../entries.ts';
import { isYaml, listOf, yamlTop } from '../yaml-top.ts';
import { knownAs } from './crosswalk.ts';
import { THREAT_RULES } from './rules.ts';
import type { ThreatField } from './threat-fields.ts';
import { ASSET_FORMAT, attackOf, THREAT_FORMAT } from './threat-fields.ts';
import type { Threat } from './threat-of.ts';
import { threatOf } from './threat-of.ts';
import type { AttackClass, ThreatCell } from './threats.ts';
import { ATTACK_CLASSES } from './threats.ts';

const HINT =
  'Write a threat-model.yml that lists the assets, and for each what is done against evasion, poisoning, extraction, inversion, membership inference and attacks on the supply chain.';
const FEWEST_WORDS = 3;

const list = z.array(z.unknown()).optional();
const TOP = z.strictObject({
  version: z.literal(1),
  assets: z.array(z.unknown()).min(1),
  threats: list,
  not_applicable: list,
});

/** A line of the document that says of attacks on assets that they do not apply. */
interface Excluded {
  readonly assets: readonly string[];
  readonly attacks: readonly AttackClass[];
  readonly line: number;
  readonly findings: readonly DocumentFinding[];
  readonly isReasoned: boolean;
}

interface Written {
  readonly assets: readonly { readonly id: string; readonly line: number }[];
  readonly threats: readonly Threat[];
  readonly excluded: readonly Excluded[];
  readonly findings: readonly DocumentFinding[];
}

export const threatModel: DocumentReader<'threatModel'> = {
  kind: 'threatModel',
  names: ['threat-model'],
  read: (documents, context) => {
    const all = documents.get('threat-model') ?? [];
    const document = all.find(isYaml) ?? all[0];
    if (document === undefined) {
      return { state: 'missing', missing: ['threat-model.yml'], hint: HINT };
    }
    const { path } = document;
    const written = writtenIn(document, context);
    const cells = cellsOf(written, path);
    if (cells.length === 0) {
      const [first = found(THREAT_RULES.notUnderstood, { path, line: 1 }, 'It names no asset.')] =
        written.findings;
      const message = `${path}:${first.line} ${first.message}`;
      const findings = written.findings.length > 0 ? written.findings : [first];
      return { state: 'unreadable', message, hint: HINT, findings };
    }
    const findings = [
      ...written.findings,
      ...written.threats.flatMap((each) => each.findings),
      ...written.excluded.flatMap((each) => each.findings),
      ...unlistedOf(written, path),
      ...uncoveredOf(cells, written),
    ];
    return { state: 'read', evidence: { path, cells, findings: sorted(findings) } };
  },
};

function writtenIn(document: DocumentText, context: DocumentContext): Written {
  const { path } = document;
  if (!isYaml(document)) {
    const message = 'It is no YAML: threats are read from threat-model.yml.';
    const findings = [found(THREAT_RULES.notUnderstood, { path, line: 1 }, message)];
    return { assets: [], threats: [], excluded: [], findings };
  }
  const top = yamlTop(document, TOP, THREAT_RULES.notUnderstood);
  if (top.state === 'unreadable') {
    return { assets: [], threats: [], excluded: [], findings: top.findings };
  }
  const { value } = top;
  const place = (key: string) => ({ document: top.document, path, at: [key] });
  // An asset may be its name alone.
  const named = listOf(value, 'assets').map((each) => (typeof each === 'string' ? { id: each } : each));
  const assets = entriesOfYaml(named, place('assets'), ASSET_FORMAT);
  const threats = entriesOfYaml(listOf(value, 'threats'), place('threats'), THREAT_FORMAT);
  const excluded = entriesOfYaml(listOf(value, 'not_applicable'), place('not_applicable'), THREAT_FORMAT);
  return {
    assets: assets.entries.flatMap(({ said, line }) => {
      const id = said.get('id')?.text;
      return id === undefined ? [] : [{ id, line }];
    }),
    threats: threats.entries.map((entry, index) => threatOf(entry, index, context)),
    excluded: excluded.entries.map(excludedOf),
    findings: [...top.findings, ...assets.findings, ...threats.findings, ...excluded.findings],
  };
}

function excludedOf({ path, line, said }: Entry<ThreatField>): Excluded {
  const isReasoned = wordsOf(said.get('reason')?.text ?? '') >= FEWEST_WORDS;
  const attacks = said.get('attack')?.items ?? [];
  const odd = attacks.filter((each) => attackOf(each) === undefined);
  const message = 'It is said not to apply, and nothing says why.';
  return {
    assets: said.get('asset')?.items ?? [],
    attacks: attacks.flatMap((each) => attackOf(each) ?? []),
    line,
    isReasoned,
    findings: [
      ...(isReasoned ? [] : [found(THREAT_RULES.noReason, { path, line }, message)]),
      ...odd.map((each) =>
        found(THREAT_RULES.notUnderstood, { path, line }, `${quoted(each)} is none of the six attacks.`),
      ),
    ],
  };
}

/** Each asset that is listed, or that a threat names, with each attack. One treated threat treats its attack. */
function cellsOf({ assets, threats, excluded }: Written, path: string): readonly ThreatCell[] {
  const named = [
    ...assets.map(({ id, line }) => [id, line] as const),
    ...threats.flatMap(({ assets: own, line }) => own.map((id) => [id, line] as const)),
  ];
  const lines = new Map<string, number>();
  for (const [asset, line] of named) {
    lines.set(asset, lines.get(asset) ?? line);
  }
  const treated = new Set(threats.filter(({ isTreated }) => isTreated).flatMap(keysOf));
  const away = new Set(excluded.filter(({ isReasoned }) => isReasoned).flatMap(keysOf));
  return [...lines].flatMap(([asset, line]) =>
    ATTACK_CLASSES.map((attack): ThreatCell => {
      const key = keyOf(asset, attack);
      const state = treated.has(key) ? 'treated' : away.has(key) ? 'not-applicable' : 'open';
      return { path, line, asset, attack, state };
    }),
  );
}

function keysOf({ assets, attacks }: Pick<Threat, 'assets' | 'attacks'>): readonly string[] {
  return assets.flatMap((asset) => attacks.map((attack) => keyOf(asset, attack)));
}

function keyOf(asset: string, attack: AttackClass): string {
  return JSON.stringify([asset, attack]);
}

function unlistedOf({ assets, threats, excluded }: Written, path: string): readonly DocumentFinding[] {
  const listed = new Set(assets.map(({ id }) => id));
  return [...threats, ...excluded].flatMap(({ assets: own, line }) =>
    own
      .filter((id) => !listed.has(id))
      .map((id) =>
        found(THREAT_RULES.unlisted, { path, line }, `${quoted(id)} does not stand under \`assets\`.`),
      ),
  );
}

/** Of each asset the attacks of which there is neither a threat nor a word. */
function uncoveredOf(
  cells: readonly ThreatCell[],
  { threats, excluded }: Written,
): readonly DocumentFinding[] {
  const spoken = new Set([...threats, ...excluded].flatMap(keysOf));
  const byAsset = new Map<string, ThreatCell[]>();
  for (const cell of cells) {
    if (cell.state === 'open' && !spoken.has(keyOf(cell.asset, cell.attack))) {
      byAsset.set(cell.asset, [...(byAsset.get(cell.asset) ?? []), cell]);
    }
  }
  return [...byAsset].flatMap(([asset, own]) => {
    const attacks = own.map(({ attack }) => `${attack} (${knownAs(attack)})`).join(', ');
    const message = `Of ${quoted(asset)} nothing is said about ${attacks}.`;
    return own.slice(0, 1).map((cell) => found(THREAT_RULES.uncovered, cell, message));
  });
}
