/** Energy and CO₂ of a CycloneDX model card: `energyConsumptions` of 1.6, tonnes and kWh, of what leads to the model. */
import type { DocumentFinding, DocumentText } from '../../document.ts';
import type { JsonPath } from '../../json/read-json.ts';
import { jsonOf } from '../../json/of-document.ts';
import { found, isRecord, quoted } from '../../found.ts';
import type { ReadEmissions } from './codecarbon.ts';
import { EMISSIONS_RULES } from './rules.ts';

/** Activities after the model is there are not its training. */
const LATER: ReadonlySet<unknown> = new Set(['deployment', 'inference']);

interface Consumption {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: JsonPath;
}

/** Nothing where the document is no JSON or no bill: what reads bills says so. */
export function readBillOfMaterials(bill: DocumentText): ReadEmissions {
  const { path } = bill;
  const document = jsonOf(bill);
  if (!document.ok) {
    return { stated: [], findings: [] };
  }
  const findings: DocumentFinding[] = [];
  const tonnes: { readonly value: number; readonly line: number }[] = [];
  const energies: number[] = [];
  for (const { value, path: at } of consumptionsOf(document.value)) {
    const line = document.lineOf([...at, 'co2CostEquivalent']);
    const co2 = measureOf(value['co2CostEquivalent'], 'tCO2eq');
    if (typeof co2 === 'number') {
      tonnes.push({ value: co2, line });
    } else if (co2 !== undefined) {
      findings.push(found(EMISSIONS_RULES[co2.rule], { path, line }, `\`co2CostEquivalent\` ${co2.says}`));
    }
    const energy = measureOf(value['activityEnergyCost'], 'kWh');
    energies.push(...(typeof energy === 'number' ? [energy] : []));
  }
  const [first] = tonnes;
  if (first === undefined) {
    return { stated: [], findings };
  }
  const total = tonnes.reduce((sum, { value }) => sum + value, 0);
  const energy = energies.length === 0 ? {} : { energy: energies.reduce((sum, each) => sum + each, 0) };
  const stated = {
    path,
    line: first.line,
    form: 'bill-of-materials',
    kilograms: total * 1000,
    written: `${total} t`,
    alternatives: [],
    ...energy,
  } as const;
  return { stated: [stated], findings };
}

function consumptionsOf(bill: unknown): readonly Consumption[] {
  if (!isRecord(bill)) {
    return [];
  }
  const { components, metadata } = bill;
  const owners: readonly (readonly [unknown, JsonPath])[] = [
    ...(isRecord(metadata) ? [[metadata['component'], ['metadata', 'component']] as const] : []),
    ...(Array.isArray(components)
      ? components.map((component: unknown, index) => [component, ['components', index]] as const)
      : []),
  ];
  const steps = ['modelCard', 'considerations', 'environmentalConsiderations', 'energyConsumptions'];
  return owners.flatMap(([owner, path]) => {
    const list = steps.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), owner);
    return Array.isArray(list)
      ? list.flatMap((value: unknown, index) =>
          isRecord(value) && !LATER.has(value['activity'])
            ? [{ value, path: [...path, ...steps, index] }]
            : [],
        )
      : [];
  });
}

type Fault = { readonly rule: 'noNumber' | 'noUnit' | 'negative'; readonly says: string };

function measureOf(measure: unknown, unit: string): number | Fault | undefined {
  if (!isRecord(measure)) {
    return measure === undefined ? undefined : { rule: 'noNumber', says: 'is no mapping of value and unit.' };
  }
  const { value, unit: written } = measure;
  if (typeof value !== 'number') {
    return { rule: 'noNumber', says: 'has no number as its `value`.' };
  }
  if (written !== unit) {
    const said = typeof written === 'string' ? `has the unit ${quoted(written)}` : 'has no unit';
    return { rule: 'noUnit', says: `${said}; the format knows ${unit} only.` };
  }
  return value < 0 ? { rule: 'negative', says: `is ${value} ${unit}.` } : value;
}
