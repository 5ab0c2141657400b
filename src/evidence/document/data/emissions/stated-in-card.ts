/** `co2_eq_emissions` of a Hugging Face card, in grams where no unit stands beside it, and what the card's own text says. */
import type { DocumentFinding } from '../../document.ts';
import type { Place } from '../found.ts';
import { found, isRecord, quoted } from '../found.ts';
import { amountOf, amountsIn, kilogramsPer } from './amounts.ts';
import type { ReadEmissions } from './codecarbon.ts';
import type { StatedEmissions } from './emissions.ts';
import { EMISSIONS_RULES } from './rules.ts';

export function emissionsOfMetadata(value: unknown, place: Place): ReadEmissions {
  const { emissions = undefined, source = undefined } = isRecord(value) ? value : { emissions: value };
  const said = typeof source === 'string' && source.trim() !== '' ? source.trim() : undefined;
  const amount =
    typeof emissions === 'number'
      ? { value: emissions }
      : typeof emissions === 'string'
        ? amountOf(emissions)
        : undefined;
  if (amount === undefined) {
    const message = `\`co2_eq_emissions\` is ${quoted(String(JSON.stringify(emissions)))}, which is no number.`;
    return { stated: [], findings: [found(EMISSIONS_RULES.noNumber, place, message)] };
  }
  const unit = 'unit' in amount && amount.unit !== undefined ? amount.unit : 'g';
  const written = `${amount.value} ${unit}`;
  if (amount.value < 0) {
    const message = `\`co2_eq_emissions\` is ${written}.`;
    return { stated: [], findings: [found(EMISSIONS_RULES.negative, place, message)] };
  }
  const findings: readonly DocumentFinding[] =
    said === undefined
      ? [found(EMISSIONS_RULES.noSource, place, `It says ${written}, and not how that was found out.`)]
      : [];
  const kilograms = amount.value * (kilogramsPer(unit) ?? 0);
  const own: StatedEmissions = { ...place, form: 'model-card', kilograms, written, alternatives: [] };
  return { stated: [said === undefined ? own : { ...own, source: said }], findings };
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
