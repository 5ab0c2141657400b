import { describe, expect, test } from '@jest/globals';
import { emissions } from '../../../../src/evidence/document/data/emissions/read-emissions.ts';
import { amountsIn, plainNumber } from '../../../../src/evidence/document/data/emissions/amounts.ts';
import { csvRows } from '../../../../src/evidence/document/data/emissions/csv.ts';
import { answer, evidence, named } from './document-texts.ts';

// A run as CodeCarbon 2.2.3 wrote it, of a public model: huggingface.co/worde-byte/output, emissions.csv.
const HEADER =
  'timestamp,project_name,run_id,duration,emissions,emissions_rate,energy_consumed,country_name,codecarbon_version\n';
const RUN =
  '2023-12-15T03:06:03,codecarbon,119c2ff3,38115.68,1.902573047700639,4.99e-05,5.10692523280082,United States,2.2.3\n';

function card(metadata: string, body = ''): string {
  return `---\nlicense: mit\n${metadata}\n---\n# Loans\n${body}`;
}

function bill(measure: unknown, activity = 'training'): string {
  const energyConsumptions = [
    {
      activity,
      energyProviders: [],
      activityEnergyCost: { value: 155.7, unit: 'kWh' },
      co2CostEquivalent: measure,
    },
  ];
  const modelCard = { considerations: { environmentalConsiderations: { energyConsumptions } } };
  return JSON.stringify(
    { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ name: 'm', modelCard }] },
    null,
    1,
  );
}

describe('units', () => {
  test('CodeCarbon writes kg, a card grams, CycloneDX tonnes: all in kg', () => {
    const { stated, findings, agrees } = evidence(emissions, {
      emissions: HEADER + RUN,
      'model-card': card('co2_eq_emissions:\n  emissions: 1902.6\n  source: CodeCarbon'),
      'bill-of-materials': bill({ value: 0.0019026, unit: 'tCO2eq' }),
    });
    expect(stated.map(({ form }) => form)).toEqual(['codecarbon', 'model-card', 'bill-of-materials']);
    for (const { kilograms } of stated) {
      expect(kilograms).toBeCloseTo(1.9026, 3);
    }
    expect(stated.map(({ written }) => written)).toEqual(['1.9025730477 kg', '1902.6 g', '0.0019026 t']);
    expect(stated[0]?.energy).toBeCloseTo(5.10692523280082, 9);
    expect(findings).toEqual([]);
    expect(agrees).toBe(true);
  });

  test('a kg that is really grams is caught, with both lines', () => {
    const { findings, agrees, contradicts } = evidence(emissions, {
      emissions: HEADER + RUN,
      'model-card': card('co2_eq_emissions:\n  emissions: 1.9026\n  source: CodeCarbon'),
    });
    expect(named(findings)).toEqual(['MODEL_CARD.md:4 emissions/factor-of-a-thousand']);
    expect(findings[0]?.message).toBe(
      'the metadata of the card says 1.9026 g, CodeCarbon at emissions.csv:2 says 1.9025730477 kg: they differ by a unit.',
    );
    expect([agrees, contradicts]).toEqual([false, true]);
  });

  // The card of a public audit: `emissions: 83.524` in its metadata, "Total CO2 Emissions: 83.524 kg CO2eq" in its text.
  test('a card that contradicts itself by a unit is caught without any other file', () => {
    const { findings, agrees } = evidence(emissions, {
      'model-card': card(
        'co2_eq_emissions:\n  emissions: 83.524\n  source: codecarbon',
        '\n## Environmental impact\n\n- **Total:** 83.524 kg CO2eq\n',
      ),
    });
    expect(named(findings)).toEqual(['MODEL_CARD.md:11 emissions/factor-of-a-thousand']);
    expect(agrees).toBe(false);
  });

  test('a unit of another system in a bill of materials is named', () => {
    const text = bill({ value: 12, unit: 'kg' });
    const line = text.split('\n').findIndex((each) => each.includes('co2CostEquivalent')) + 1;
    const read = answer(emissions, { 'bill-of-materials': text });
    expect(read.state).toBe('unreadable');
    expect(named(read.state === 'unreadable' ? read.findings : [])).toEqual([
      `bom.json:${line} emissions/no-unit`,
    ]);
  });

  test.each([
    [{ value: -1, unit: 'tCO2eq' }, 'emissions/negative'],
    [{ value: '1', unit: 'tCO2eq' }, 'emissions/no-number'],
    [{ value: 1 }, 'emissions/no-unit'],
    ['1 t', 'emissions/no-number'],
  ])('%j in a bill of materials is no zero', (measure, rule) => {
    const read = answer(emissions, { 'bill-of-materials': bill(measure) });
    expect(read).toMatchObject({ state: 'unreadable', findings: [{ rule: { id: rule } }] });
  });

  test('a bill may be of the model itself', () => {
    const consumption = { activity: 'training', co2CostEquivalent: { value: 0.5, unit: 'tCO2eq' } };
    const modelCard = {
      considerations: { environmentalConsiderations: { energyConsumptions: [consumption, consumption, 7] } },
    };
    const text = JSON.stringify({ metadata: { component: { modelCard } }, components: [{ name: 'other' }] });
    expect(evidence(emissions, { 'bill-of-materials': text }).stated).toMatchObject([
      { kilograms: 1000, written: '1 t' },
    ]);
  });

  test.each(['no json', '[1]', '{"components": 7}'])('%s says nothing of emissions', (text) => {
    expect(answer(emissions, { 'bill-of-materials': text }).state).toBe('missing');
  });

  test('what a model emits after it is there is no training', () => {
    expect(
      answer(emissions, { 'bill-of-materials': bill({ value: 12, unit: 'tCO2eq' }, 'inference') }).state,
    ).toBe('missing');
  });
});

describe('CodeCarbon', () => {
  const row = (run: string, kilograms: string, at = '2026-01-02T00:00:00') =>
    `${at},p,${run},1,${kilograms},1,2,France,3.0\n`;

  test('runs are summed, and the newest is named', () => {
    const { stated } = evidence(emissions, {
      emissions: HEADER + row('a', '0.5', '2026-01-03T00:00:00') + row('b', '0.25'),
    });
    expect(stated).toMatchObject([{ kilograms: 0.75, line: 2, energy: 4, alternatives: [0.5] }]);
    expect(stated[0]?.written).toBe('0.75 kg in 2 runs, the newest 0.5 kg');
  });

  test('a run that writes while it goes counts once', () => {
    const { stated } = evidence(emissions, {
      emissions: HEADER + row('a', '0.1') + row('a', '0.3') + row('a', '0.2'),
    });
    expect(stated).toMatchObject([{ kilograms: 0.3, line: 3 }]);
  });

  test('a card may name the newest run, or all of them', () => {
    for (const grams of [500, 750]) {
      const { agrees, findings } = evidence(emissions, {
        emissions: HEADER + row('a', '0.5', '2026-01-03T00:00:00') + row('b', '0.25'),
        'model-card': card(`co2_eq_emissions:\n  emissions: ${grams}\n  source: CodeCarbon`),
      });
      expect([agrees, findings]).toEqual([true, []]);
    }
  });

  test('bad rows are named, each with its line, and the rest counts', () => {
    const { stated, findings } = evidence(emissions, {
      emissions: HEADER + row('a', 'much') + row('b', '-1') + row('c', '0.5', '2031-01-01T00:00:00'),
    });
    expect(named(findings)).toEqual([
      'emissions.csv:2 emissions/no-number',
      'emissions.csv:3 emissions/negative',
      'emissions.csv:4 emissions/date-in-the-future',
    ]);
    expect(stated).toMatchObject([{ kilograms: 0.5 }]);
  });

  test('a file with other columns is not understood, and is no zero', () => {
    const read = answer(emissions, { emissions: 'when,how much\nyesterday,3\n' });
    expect(read).toMatchObject({
      state: 'unreadable',
      findings: [{ rule: { id: 'emissions/not-understood' } }],
    });
  });

  test('several files are summed', () => {
    const { stated } = evidence(emissions, {
      emissions: {
        'emissions.csv': HEADER + row('a', '0.5'),
        'docs/emissions.csv': HEADER + row('b', '0.25'),
      },
    });
    expect(stated).toMatchObject([{ kilograms: 0.75, energy: 4, written: '0.75 kg in 2 files' }]);
  });
});

describe('the metadata of a card', () => {
  test.each([
    ['co2_eq_emissions: 250', 0.25, ['MODEL_CARD.md:3 emissions/no-source']],
    ['co2_eq_emissions: "250"', 0.25, ['MODEL_CARD.md:3 emissions/no-source']],
    ['co2_eq_emissions: { emissions: "1.5 kg", source: paper }', 1.5, []],
    ['co2_eq_emissions: { emissions: "2 tonnes", source: paper }', 2000, []],
    ['co2_eq_emissions: { emissions: 0, source: paper }', 0, []],
  ])('%s', (metadata, kilograms, findings) => {
    const read = evidence(emissions, { 'model-card': card(metadata) });
    expect(read.stated.map((each) => each.kilograms)).toEqual([kilograms]);
    expect(named(read.findings)).toEqual(findings);
  });

  test.each([
    ['co2_eq_emissions: much', 'emissions/no-number'],
    ['co2_eq_emissions: {source: paper}', 'emissions/no-number'],
    ['co2_eq_emissions: [1, 2]', 'emissions/no-number'],
    ['co2_eq_emissions: -3', 'emissions/negative'],
  ])('%s is no zero', (metadata, rule) => {
    const read = answer(emissions, { 'model-card': card(metadata) });
    expect(read).toMatchObject({ state: 'unreadable', findings: [{ line: 3, rule: { id: rule } }] });
  });

  test('a card without a word of it is a card that misses it', () => {
    expect(answer(emissions, { 'model-card': card('tags: [a]') }).state).toBe('missing');
    expect(answer(emissions, { 'model-card': '{"schema_version": "0.0.2"}' }).state).toBe('missing');
  });

  test('two numbers of two trainings contradict each other', () => {
    const { findings } = evidence(emissions, {
      emissions: HEADER + RUN,
      'model-card': card('co2_eq_emissions:\n  emissions: 7000\n  source: CodeCarbon'),
    });
    expect(named(findings)).toEqual(['MODEL_CARD.md:4 emissions/contradicted']);
  });
});

describe('amounts in a text', () => {
  test.each([
    ['Carbon emitted: 169.942 kg CO2eq', [169.942]],
    ['**Emissions:** 1,234.5 kg of CO₂', [1234.5]],
    ['330 grams of carbon dioxide, and 2 t CO2e later', [0.33, 2000]],
    ['The grid has 120 gCO2eq/kWh', []],
    ['120 g CO2 per kWh', []],
    ['It used 155.736 kWh', []],
    ['about 1.234,5 kg CO2', []],
    ['350 W and 3 GPUs', []],
  ])('%s', (text, kilograms) => {
    expect(amountsIn(text).map((amount) => Number(amount.kilograms.toPrecision(12)))).toEqual(kilograms);
  });

  test.each([
    ['12', 12],
    ['1e-3', 0.001],
    ['1,234', 1234],
    ['1,2', undefined],
    ['NaN', undefined],
    ['', undefined],
    ['0x10', undefined],
  ])('%s as a number', (text, number) => {
    expect(plainNumber(text)).toBe(number);
  });

  test('a megabyte of digits, units or blanks takes no time to speak of', () => {
    for (const part of ['1 ', '1kg ', '1,', '1 kg of ', '*', '1.1 kg co2']) {
      expect(amountsIn(part.repeat(1_000_000 / part.length)).length).toBeGreaterThanOrEqual(0);
    }
  });
});

test('a small table with quotes and line feeds inside of them keeps its lines', () => {
  expect(csvRows('a,b\n"x, ""y""\nz",2\n\n3,4')).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, fields: ['x, "y"\nz', '2'] },
    { line: 5, fields: ['3', '4'] },
  ]);
});
