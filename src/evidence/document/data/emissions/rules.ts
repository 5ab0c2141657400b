import type { Rule } from '../../../model/rules/rule.ts';

const CODECARBON = {
  title: 'CodeCarbon: output',
  url: 'https://docs.codecarbon.io/latest/reference/output/',
};
const HUGGING_FACE = {
  title: 'Hugging Face Hub: Displaying carbon emissions for your model',
  url: 'https://huggingface.co/docs/hub/model-cards-co2',
};
const CYCLONEDX = {
  title: 'CycloneDX 1.6: JSON reference',
  url: 'https://cyclonedx.org/docs/1.6/json/',
};

/** What can be found in statements on emissions. */
export const EMISSIONS_RULES = {
  wrongUnit: {
    id: 'emissions/factor-of-a-thousand',
    title: 'Emissions that differ by a unit',
    leadsTo: 'note',
    severity: 'high',
    why: 'CodeCarbon writes kilograms, the metadata of a Hugging Face card grams and CycloneDX tonnes; one of the two numbers was copied without its unit.',
    remedy: 'Convert the number into the unit of the document that it stands in.',
    references: [CODECARBON, HUGGING_FACE, CYCLONEDX],
  },
  contradicted: {
    id: 'emissions/contradicted',
    title: 'Emissions that contradict each other',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Two documents give two numbers for the same training, so at least one of them is of another one.',
    remedy: 'State the number of the training that this model came from in both.',
    references: [HUGGING_FACE],
  },
  noNumber: {
    id: 'emissions/no-number',
    title: 'Emissions that are no number',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What is not a number cannot be added or compared.',
    remedy:
      'Write a plain number in the unit that the document has: grams in a card, kilograms from CodeCarbon.',
    references: [HUGGING_FACE, CODECARBON],
  },
  noUnit: {
    id: 'emissions/no-unit',
    title: 'Emissions without a unit that is known',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Grams, kilograms and tonnes are all in use, a factor of a thousand apart.',
    remedy: 'Name the unit: g, kg or t of CO₂ equivalent; CycloneDX has `tCO2eq` and `kWh` only.',
    references: [CYCLONEDX],
  },
  negative: {
    id: 'emissions/negative',
    title: 'Emissions below zero',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Training takes energy; what was bought to make up for it is an offset, which is another number.',
    remedy: 'Write what was emitted; offsets belong beside it.',
    references: [CYCLONEDX],
  },
  future: {
    id: 'emissions/date-in-the-future',
    title: 'Emissions of a day that has not come',
    leadsTo: 'note',
    severity: 'medium',
    why: 'A run that has not happened measured nothing, so the number has another origin.',
    remedy: 'Measure the run, or mend the date of the machine that did.',
    references: [CODECARBON],
  },
  noSource: {
    id: 'emissions/no-source',
    title: 'Emissions without how they were found out',
    leadsTo: 'note',
    severity: 'low',
    why: 'A measured number and one out of a calculator can lie far apart.',
    remedy: 'Write `source`: CodeCarbon, a calculator with its inputs, or a paper.',
    references: [HUGGING_FACE],
  },
  notUnderstood: {
    id: 'emissions/not-understood',
    title: 'A file of emissions that is not understood',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Its columns are not those that CodeCarbon writes, so nothing of it counts.',
    remedy: 'Keep the file as CodeCarbon writes it, with its columns `emissions` and `timestamp`.',
    references: [CODECARBON],
  },
} as const satisfies Readonly<Record<string, Rule>>;
