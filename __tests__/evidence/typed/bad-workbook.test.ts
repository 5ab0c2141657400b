import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { workbookEntries } from '../../../src/evidence/typed/zip-bounds.ts';
import { readSheet } from '../../../src/platform/sheet/in-worker.ts';
import { positive, problemsOf } from '../memory-source.ts';

const request = { bindings: { ...positive('1') }, path: 'table.xlsx' };

interface Entry {
  readonly name: string;
  readonly text: string;
  /** What the directory and the header say that it becomes. */
  readonly whole?: number;
  readonly localWhole?: number;
}

function zipOf(entries: readonly Entry[], count = entries.length): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, whole = Buffer.byteLength(text), localWhole = whole } of entries) {
    const data = deflateRawSync(text);
    const head = (size: number, becomes: number): Buffer => {
      const fields = Buffer.alloc(size === 30 ? 26 : 42 - 16);
      fields.writeUInt16LE(20, 0);
      fields.writeUInt16LE(8, 4);
      fields.writeUInt32LE(crc32(text), 10);
      fields.writeUInt32LE(data.length, 14);
      fields.writeUInt32LE(becomes, 18);
      fields.writeUInt16LE(name.length, 22);
      return fields;
    };
    const local = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      head(30, localWhole),
      Buffer.from(name),
      data,
    ]);
    const tail = Buffer.alloc(46 - 6 - 26);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.alloc(2), head(46, whole), tail, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** A workbook whose sheet has this XML. */
function workbook(sheet: string, changes: Partial<Entry> = {}): readonly Entry[] {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return [
    {
      name: '[Content_Types].xml',
      text: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', text: `<worksheet xmlns="${main}">${sheet}</worksheet>`, ...changes },
  ];
}

const cell = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const table = `<sheetData><row r="1">${cell('A1', 'label')}</row><row r="2">${cell('A2', '1')}</row></sheetData>`;
const duplicateHeader = `<row r="1">${cell('A1', 'label')}${cell('B1', 'label')}</row>`;
const duplicate = `<sheetData>${duplicateHeader}</sheetData>`;
const duplicateOfRows = `<sheetData>${duplicateHeader}<row r="2">${cell('A2', '1')}${cell('B2', '0')}</row></sheetData>`;

async function problemOf(bytes: Uint8Array): Promise<string> {
  const [problem] = await problemsOf(bytes, request);
  return `${problem?.code}: ${problem?.message}`;
}

describe('a workbook that cannot be measured', () => {
  it('is read when nothing is wrong with it', async () => {
    await expect(problemOf(zipOf(workbook(table)))).rejects.toThrow('the table was read');
  });

  it.each<readonly [name: string, bytes: Buffer, said: string]>([
    [
      'a bomb by its directory',
      zipOf(workbook(`${table}${' '.repeat(1 << 24)}`)),
      'becomes more than 200 times as large',
    ],
    [
      'a bomb whose directory lies',
      zipOf(workbook(`${table}${' '.repeat(1 << 24)}`, { whole: 4_000 })),
      'cannot be unpacked to the size that it says',
    ],
    [
      'more than 256 MiB by its directory',
      zipOf([...workbook(table), { name: 'a', text: 'a', whole: 1 << 29 }]),
      'would be 513 MiB',
    ],
    ['an entry smaller than it says', zipOf(workbook(table, { whole: 4_000 })), 'is not as large as it says'],
    [
      'a header that contradicts the directory',
      zipOf(workbook(table, { localWhole: 4 })),
      'has a directory that is not true',
    ],
    [
      'two entries of one name',
      zipOf([...workbook(table), ...workbook(table).slice(0, 1)]),
      'two entries of one name',
    ],
    ['thousands of entries', zipOf(workbook(table), 60_000), 'has 60000 entries'],
    ['more entries than there are', zipOf(workbook(table), 9), 'has a directory that is not true'],
    ['another archive', zipOf([{ name: 'a.csv', text: 'label\n1\n' }]), 'no .xlsx workbook is in it'],
    ['half a workbook', zipOf(workbook(table)).subarray(0, 300), 'table/cut-off'],
    ['an empty sheet', zipOf(workbook('<sheetData/>')), 'its first sheet is empty'],
    [
      'a column that occurs twice',
      zipOf(workbook(duplicate)),
      'table/duplicate-column: The header has the column "label" 2 times',
    ],
    [
      'the same above rows',
      zipOf(workbook(duplicateOfRows)),
      'table/duplicate-column: The header has the column "label" 2 times',
    ],
    [
      'a million columns',
      zipOf(workbook(`<sheetData><row r="1">${cell('BDWGN1', 'label')}</row></sheetData>`)),
      'its first sheet says that it has 1 rows and 1000000 columns, and at most 16384 columns',
    ],
    [
      'a million rows of 16,384 columns',
      zipOf(workbook(`<dimension ref="A1:XFD1048576"/>${table.replace('A2', 'XFD1048576')}`)),
      'says that it has 1048576 rows',
    ],
  ])('%s is one clear problem', async (_, bytes, said) => {
    expect(await problemOf(bytes)).toContain(said);
  });

  it('has errors of formulas under the names that Excel shows', async () => {
    const names = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'];
    const rows = names.map(
      (name, index) => `<row r="${index + 2}"><c r="A${index + 2}" t="e"><v>${name}</v></c></row>`,
    );
    const sheet = `<sheetData><row r="1">${cell('A1', 'label')}</row>${rows.join('')}</sheetData>`;
    const bytes = zipOf(workbook(sheet));
    const entries = workbookEntries('table.xlsx', bytes);
    const { values } = await readSheet({ kind: 'workbook', bytes, entries: entries.ok ? entries.value : [] });
    expect(values).toEqual([names]);
  });

  it('takes no more time and no more memory than it is given', async () => {
    const bytes = new TextEncoder().encode(`[${'{"a":[[[[]]]]},'.repeat(200_000)}{}]`);
    await expect(readSheet({ kind: 'json', bytes }, { heapMiB: 24, seconds: 60 })).rejects.toThrow(
      'more than 24 MiB of memory',
    );
    await expect(readSheet({ kind: 'json', bytes }, { heapMiB: 500, seconds: 0.01 })).rejects.toThrow(
      'more than 0.01 seconds',
    );
  });
});
