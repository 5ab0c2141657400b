/** Amounts of CO₂ equivalent as people write them, in kg. */

export interface Amount {
  readonly kilograms: number;
  readonly written: string;
}

const KILOGRAMS: Readonly<Record<string, number>> = {
  mg: 1e-6,
  g: 1e-3,
  gram: 1e-3,
  grams: 1e-3,
  kg: 1,
  kilogram: 1,
  kilograms: 1,
  t: 1e3,
  ton: 1e3,
  tons: 1e3,
  tonne: 1e3,
  tonnes: 1e3,
};

/** `12`, `1.5e3`, `12,345.6`; undefined where a comma may be a point. */
export function plainNumber(text: string): number | undefined {
  const written = text.trim();
  if (/^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,20})?$/u.test(written)) {
    return Number(written.replaceAll(',', ''));
  }
  return /^[+-]?\d{1,20}(?:\.\d{0,20})?(?:e[+-]?\d{1,3})?$/iu.test(written) ? Number(written) : undefined;
}

const AMOUNT = /^\s{0,9}([+-]?[\d.,]{1,40}(?:e[+-]?\d{1,3})?)\s{0,9}([a-z]{0,12})/iu;

/** A number and the unit behind it, where there is one that is known: `54.5 kg CO2eq`. */
export function amountOf(text: string): { readonly value: number; readonly unit?: string } | undefined {
  const [, number = '', unit = ''] = AMOUNT.exec(text) ?? [];
  const value = plainNumber(number);
  if (value === undefined) {
    return undefined;
  }
  return kilogramsPer(unit) === undefined ? { value } : { value, unit: unit.toLowerCase() };
}

export function kilogramsPer(unit: string): number | undefined {
  const name = unit.toLowerCase();
  return Object.hasOwn(KILOGRAMS, name) ? KILOGRAMS[name] : undefined;
}

/** `54.5 kg of CO2`, `300 g CO₂eq`; not what is behind a slash, which is a rate: `g CO2/kWh`. */
const IN_TEXT =
  /(?<![\d.,])(\d[\d.,]{0,30})\s{0,3}(mg|g|kg|t|tons?|tonnes?|grams?|kilograms?)[\s*_]{0,4}(?:of[\s*_]{1,4})?(?:carbon dioxide|co2|co₂)[a-z]{0,12}(?![a-z])(?!\.?\s{0,3}(?:\/|per\b))/giu;

/** All amounts of a line, in its order. */
export function amountsIn(line: string): readonly Amount[] {
  return [...line.matchAll(IN_TEXT)].flatMap(([, number = '', unit = '']) => {
    const value = plainNumber(number.replace(/[.,]$/u, ''));
    const factor = kilogramsPer(unit);
    return value === undefined || factor === undefined
      ? []
      : [{ kilograms: value * factor, written: `${number} ${unit}` }];
  });
}
