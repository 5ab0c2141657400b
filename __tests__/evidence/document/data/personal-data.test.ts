import { describe, expect, test } from '@jest/globals';
import { PERSONAL_KINDS } from '../../../../src/evidence/document/data/personal/kinds-of-data.ts';
import { personalData } from '../../../../src/evidence/document/data/personal/read-personal-data.ts';
import { seeTable } from '../../../../src/evidence/document/data/personal/read-tables.ts';
import { memoryPorts, memorySource } from '../../memory-source.ts';
import { answer, AS_OF, SUBJECT } from './document-texts.ts';

function kindsOf(field: string): readonly string[] {
  return PERSONAL_KINDS.filter(({ test: holds }) => holds(field)).map(({ id }) => id);
}

async function seen(text: string, path = 'table.csv') {
  const table = await seeTable(
    { key: 'evaluation.table', table: path, sources: [memorySource(path, text)] },
    memoryPorts(),
  );
  return personalData.read(new Map(), { subject: SUBJECT, paths: new Set(), asOf: AS_OF, tables: [table] });
}

/** Column names of those that hold personal data. */
async function columnsIn(text: string): Promise<readonly string[]> {
  const read = await seen(text);
  return read.state === 'read'
    ? read.evidence.personal.map((each) => `${each.column}: ${each.holds}`)
    : [read.state];
}

function column(name: string, values: readonly string[]): string {
  return `${name},label\n${values.map((value) => `"${value}",1\n`).join('')}`;
}

describe('numbers that their issuers publish as examples', () => {
  // python-stdnum 1.20, the doctests of its modules; test numbers of card schemes; IBAN examples of the registry.
  test.each([
    ['email', 'ada.lovelace+ml@engines.co.uk'],
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['iban', 'GB82WEST12345698765432'],
    ['iban', 'NO9386011117947'],
    ['card', '4111111111111111'],
    ['card', '378282246310005'],
    ['card', '6011111111111117'],
    ['card', '5555555555554444'],
    ['grouped-card', '4242 4242 4242 4242'],
    ['phone', '+49 170 1234567'],
    ['phone', '+14155552671'],
    ['phone', '(415) 555-2671'],
    ['phone-in-text', 'call me at +44 20 7946 0958 please'],
    ['us-ssn', '536-90-4399'],
    ['uk-nino', 'AB 12 34 56 C'],
    ['it-codice-fiscale', 'RCCMNL83S18D969H'],
    ['es-dni', '54362315-K'],
    ['es-dni', 'X2482300W'],
    ['de-tax-id', '36 574 261 809'],
    ['fr-nir', '295109912611193'],
    ['fr-nir', '253072B07300470'],
    ['pl-pesel', '44051401359'],
    ['nl-bsn', '111222333'],
    ['br-cpf', '390.533.447-05'],
  ])('%s: %s', (kind, field) => {
    expect(kindsOf(field)).toContain(kind);
  });

  test.each([
    ['DE89370400440532013001'],
    ['XX82WEST12345698765432'],
    ['4111111111111112'],
    ['1234567890123456'],
    ['666-90-4399'],
    ['BG123456C'],
    ['RCCMNL83S18D969A'],
    ['54362315-A'],
    ['36574261890'],
    ['295109912611194'],
    ['44051401358'],
    ['111252333'],
    ['000000000'],
    ['231.002.999-00'],
    ['111.111.111-11'],
    ['+49 12'],
    ['+5'],
    ['somebody@example.com'],
    ['icon@2x.png'],
    ['user@host'],
    ['@handle'],
  ])('%s is nothing of the kind', (field) => {
    expect(kindsOf(field)).toEqual([]);
  });
});

describe('columns that are no personal data', () => {
  const rows = Array.from({ length: 200 }, (_, at) => at);
  test.each([
    ['sequential ids', rows.map((at) => String(100_000_000 + at))],
    ['ids of eleven digits', rows.map((at) => String(85_010_100_000 + at * 7))],
    ['ids of sixteen digits', rows.map((at) => String(4_000_000_000_000_000 + at * 104_729))],
    ['prices', rows.map((at) => (19.99 * (at + 1)).toFixed(2))],
    ['large prices with marks', rows.map((at) => `$1,${String(234_567 + at)}.00`)],
    ['probabilities', rows.map((at) => String(Math.sin(at) ** 2))],
    ['seconds', rows.map((at) => String(1_700_000_000 + at * 61))],
    ['milliseconds', rows.map((at) => String(1_700_000_000_000 + at * 61_003))],
    ['timestamps', rows.map((at) => new Date(1.7e12 + at * 1e7).toISOString())],
    ['coordinates', rows.map((at) => `${(52 + at / 7000).toFixed(6)} ${(13 + at / 9000).toFixed(6)}`)],
    ['signed numbers', rows.map((at) => `-${(at * 12_345.678_9).toFixed(4)}`)],
    ['hashes', rows.map((at) => (BigInt(at + 1) * 0x9e3779b97f4a7c15n).toString(16).padStart(64, '0'))],
    ['UUIDs', rows.map((at) => `550e8400-e29b-41d4-a716-${String(446_655_440_000 + at)}`)],
    ['weights of Adult', rows.map((at) => String(77_516 + at * 1009))],
    ['occupations', rows.map(() => 'Exec-managerial')],
    ['names of features', rows.map((at) => `c_charge_degree_${at}`)],
    ['dates of COMPAS', rows.map((at) => `2013-0${(at % 9) + 1}-1${at % 10} 06:03:42`)],
    ['versions', rows.map((at) => `1.2.${at}.1234567`)],
    ['product codes', rows.map((at) => `SKU-${String(10_000_000 + at)}`)],
    ['mentions', rows.map((at) => `@model_${at}`)],
  ])('%s', async (_, values) => {
    expect(await columnsIn(column('c', values))).toEqual([]);
  });

  test('random digits pass a check digit now and then, and are still none', async () => {
    for (const length of [9, 11, 15, 16]) {
      const values = Array.from({ length: 500 }, (_, at) =>
        String((BigInt(at + 3) * 0x9e3779b97f4a7c15n) % 10n ** BigInt(length)).padStart(length, '4'),
      );
      expect(await columnsIn(column('c', values))).toEqual([]);
    }
  });
});

describe('columns that are', () => {
  test('one address among many rows is enough, and its line is named', async () => {
    const read = await seen('note,label\nfine,1\n"write to ada@engines.org",0\n,1\n');
    expect(read.state === 'read' ? read.evidence.findings : []).toMatchObject([
      {
        path: 'table.csv',
        line: 3,
        message:
          'Column "note" holds addresses of email in 1 of 2 filled fields (50.0 %), the first on line 3.',
      },
    ]);
  });

  test('no value is ever shown', async () => {
    const read = await seen('contact,label\nada@engines.org,1\n+49 170 1234567,1\n');
    expect(JSON.stringify(read)).not.toMatch(/ada|engines|1234567/u);
  });

  test('a number without a proof of its own counts where most of the column is such', async () => {
    const pesels = ['44051401359', '02070803628', '44051401359', '44051401359', '02070803628'];
    expect(await columnsIn(column('pesel', pesels))).toEqual(['pesel: Polish PESEL numbers']);
    expect(await columnsIn(column('pesel', pesels.slice(1)))).toEqual([]);
    expect(await columnsIn(column('id', [...pesels, '12345678901', '12345678902']))).toEqual([]);
  });

  test('two columns are two', async () => {
    const text = 'a,b,label\nada@engines.org,GB82WEST12345698765432,1\nbob@engines.org,,0\n';
    expect(await columnsIn(text)).toEqual(['a: addresses of email', 'b: bank accounts (IBAN)']);
  });

  test('rows that are none are counted, and not looked at', async () => {
    expect(await seen('mail,label\nada@engines.org\nx,1\n')).toMatchObject({
      state: 'read',
      evidence: { rows: 1, leftOut: 1, personal: [] },
    });
    expect(await seen('{"a": 1}\n{"a": [\n', 'table.jsonl')).toMatchObject({
      evidence: { rows: 1, leftOut: 1 },
    });
  });

  test('JSON Lines as well', async () => {
    const read = await seen(
      '{"mail": "ada@engines.org", "label": 1}\n{"mail": "", "label": 0}\n',
      'table.jsonl',
    );
    expect(read).toMatchObject({
      state: 'read',
      evidence: { rows: 2, columns: 2, personal: [{ column: 'mail' }] },
    });
  });
});

describe('tables that are not there', () => {
  test('no table is no clean table', () => {
    expect(answer(personalData, {}, { tables: [] }).state).toBe('missing');
    expect(
      answer(personalData, {}, { tables: [{ key: 'training.table', state: 'missing', table: 'train.csv' }] }),
    ).toMatchObject({ state: 'missing', missing: ['train.csv'] });
  });

  test('one that cannot be read is an error', async () => {
    const read = await seen('a,b\n"never closed,1\n');
    expect(read).toMatchObject({ state: 'unreadable' });
  });

  test('a pointer to a file elsewhere is missing', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
    expect((await seen(pointer)).state).toBe('missing');
  });

  test('a glob without files is missing', async () => {
    const table = await seeTable({ key: 'k', table: 'data/*.csv', sources: [] }, memoryPorts());
    expect(table).toEqual({ key: 'k', table: 'data/*.csv', state: 'missing' });
  });
});

test('a megabyte of the worst text is looked at in no time to speak of', async () => {
  for (const part of ['a@', 'a.', '1 ', '+1', '+1 (', '@', '-', 'a@a.', '1-']) {
    const field = part.repeat(1_000_000 / part.length);
    expect((await seen(`a,b\n${field},1\n`)).state).toBe('read');
    expect(kindsOf(field.slice(0, 2000))).toBeDefined();
  }
});
