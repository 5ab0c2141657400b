/** `co2_eq_emissions` of a Hugging Face card, in grams where no unit stands beside it, and what the card's own text says. */
import type { Place } from '../../found.ts';
import { found, isRecord, quoted } from '../../found.ts';
import { amountOf, amountsIn, kilogramsPer } from './amounts.ts';
import type { ReadEmissions } from './codecarbon.ts';
import type { StatedEmissions } from './emissions.ts';
import { EMISSIONS_RULES } from './rules.ts';

export function emissionsOfMetadata(value: unknown, place: Place): ReadEmissions {
  const emissions = isRecord(value) ? value['emissions'] : value;
  const amount = writtenAmount(emissions);
  const refused = (rule: 'noNumber' | 'negative', says: string): ReadEmissions => ({
    stated: [],
    findings: [found(EMISSIONS_RULES[rule], place, `\`co2_eq_emissions\` is ${says}`)],
  });
  if (amount === undefined) {
    return refused('noNumber', `${quoted(String(JSON.stringify(emissions)))}, which is no number.`);
  }
  const { unit = 'g' } = amount;
  const written = `${amount.value} ${unit}`;
  if (amount.value < 0) {
    return refused('negative', `${written}.`);
  }
  const kilograms = amount.value * (kilogramsPer(unit) ?? 0);
  const own: StatedEmissions = { ...place, form: 'model-card', kilograms, written, alternatives: [] };
  const source = isRecord(value) && typeof value['source'] === 'string' ? value['source'].trim() : '';
  return source === ''
    ? {
        stated: [own],
        findings: [
          found(EMISSIONS_RULES.noSource, place, `It says ${written}, and not how that was found out.`),
        ],
      }
    : { stated: [{ ...own, source }], findings: [] };
}

function writtenAmount(emissions: unknown): ReturnType<typeof amountOf> {
  if (typeof emissions === 'number') {
    return { value: emissions };
  }
  return typeof emissions === 'string' ? amountOf(emissions) : undefined;
}

/** Lines of a section on the environment; the first amount counts, each further one may be meant. */
export function emissionsOfText(
  lines: readonly { readonly text: string; readonly line: number }[],
  path: string,
): readonly StatedEmissions[] {
  const amounts = lines.flatMap(({ text, line }) => amountsIn(text).map((amount) => ({ ...amount, line })));
  const [first, ...others] = amounts;
  return first === undefined
    ? []
    : [
        {
          path,
          line: first.line,
          form: 'card-text',
          kilograms: first.kilograms,
          written: first.written,
          alternatives: others.map(({ kilograms }) => kilograms),
        },
      ];
}
