import { expect, test } from '@jest/globals';
import { coreml } from '../../../../src/evidence/model/formats/coreml.ts';
import { openvino } from '../../../../src/evidence/model/formats/openvino.ts';
import { pmml } from '../../../../src/evidence/model/formats/pmml.ts';
import { tflite } from '../../../../src/evidence/model/formats/tflite.ts';
import { examine, join, recognises, u32 } from './examine-bytes.ts';
import { fixture } from './fixture.ts';
import { message } from './wire.ts';

test('TFLite: inputs, outputs and parameters of what the converter writes', async () => {
  const { examination } = await examine(tflite, fixture('tiny.tflite'));
  expect(examination.findings).toEqual([]);
  expect(examination.facts).toMatchObject({
    framework: 'tensorflow-lite',
    frameworkVersion: 'schema 3',
    inputs: [{ dtype: 'float32', shape: ['?', 3] }],
    outputs: [{ dtype: 'float32' }],
    parameters: 3,
  });
});

/** A model whose only operator is a custom one. */
function customOperator(name: string): Uint8Array {
  const u16 = (value: number): Uint8Array => Uint8Array.of(value % 256, Math.floor(value / 256));
  const text = join(u32(name.length), name, new Uint8Array(4 - (name.length % 4)));
  return join(
    u32(16),
    'TFL3',
    // The table of the model: a version and operator codes.
    u16(8),
    u16(12),
    u16(4),
    u16(8),
    u32(8),
    u32(3),
    u32(4),
    // One code, in a vector.
    u32(1),
    u32(16),
    // Its table: builtin code 32 and a name.
    u16(8),
    u16(12),
    u16(8),
    u16(4),
    u16(0),
    u16(0),
    u32(12),
    u32(8),
    u32(32),
    text,
  );
}

test('TFLite: custom operators are suspicious, those on files dangerous, the runtime’s own are not', async () => {
  expect((await examine(tflite, customOperator('MyOp'))).details).toEqual(['MyOp']);
  expect((await examine(tflite, customOperator('MyOp'))).answer).toBe('suspicious');
  expect((await examine(tflite, customOperator('FlexReadFile'))).answer).toBe('dangerous');
  expect((await examine(tflite, customOperator('FlexErf'))).answer).toBe('no-known-indicator');
  expect((await examine(tflite, customOperator('TFLite_Detection_PostProcess'))).answer).toBe(
    'no-known-indicator',
  );
});

test('TFLite: offsets beyond the end are inconclusive', async () => {
  expect((await examine(tflite, join(u32(0xffff_fff0), 'TFL3'))).answer).toBe('inconclusive');
  expect((await examine(tflite, fixture('tiny.tflite').slice(0, 300))).answer).toBe('inconclusive');
});

test('Core ML: facts', async () => {
  const { examination } = await examine(coreml, fixture('catboost.mlmodel'));
  expect(examination).toMatchObject({
    findings: [],
    facts: {
      framework: 'coreml',
      frameworkVersion: 'specification 1',
      architecture: 'tree ensemble regressor',
      inputs: [{ name: 'feature_0' }, { name: 'feature_1' }, { name: 'feature_2' }],
      outputs: [{ name: 'prediction' }],
    },
  });
});

test('Core ML: custom layers and models, in pipelines too, and linked models', async () => {
  const custom = [
    [
      500,
      [
        [
          1,
          [
            [1, 'l'],
            [500, [[10, 'MyLayer']]],
          ],
        ],
      ],
    ],
  ] as const;
  const network = message([1, 4], [2, []], ...custom);
  expect(await recognises(coreml, network)).toBe(true);
  expect((await examine(coreml, network)).details).toEqual(['MyLayer']);
  const pipeline = message([1, 4], [2, []], [200, [[1, [[1, network]]]]]);
  expect((await examine(coreml, pipeline)).details).toEqual(['MyLayer']);
  expect((await examine(coreml, message([1, 4], [2, []], [555, [[10, 'Mine']]]))).answer).toBe('suspicious');
  const linked = (name: string): Uint8Array => message([1, 4], [2, []], [556, [[1, [[1, [[1, name]]]]]]]);
  expect((await examine(coreml, linked('/etc/x'))).answer).toBe('dangerous');
  expect((await examine(coreml, linked('other.mlmodelc'))).answer).toBe('suspicious');
  let deep = network;
  for (let depth = 0; depth < 30; depth += 1) {
    deep = message([1, 4], [2, []], [202, [[1, deep]]]);
  }
  expect((await examine(coreml, deep)).rules).toContain('format/budget');
});

const IR = (layer: string, end = '</net>'): Uint8Array =>
  join(`<?xml version="1.0"?>\n<!-- <layer type="X" version="evil"/> -->\n<net name="m" version="11"><layers>
  <layer id="0" name="x" type="Parameter" version="opset1"><data shape="1,3" element_type="f32"/></layer>${layer}</layers>${end}`);

test('OpenVINO: layers of extensions are suspicious', async () => {
  expect(await recognises(openvino, IR(''))).toBe(true);
  expect((await examine(openvino, IR(''))).examination).toMatchObject({
    findings: [],
    facts: { framework: 'openvino', frameworkVersion: 'IR 11', metadata: { name: 'm', layers: '1' } },
  });
  const evil = IR('<layer id="1" name="a > b" type="Mine" version="extension"/>');
  expect((await examine(openvino, evil)).details).toEqual(['extension::Mine']);
  expect((await examine(openvino, IR('', ''))).answer).toBe('inconclusive');
  expect((await examine(openvino, IR('<layer type="'))).answer).toBe('inconclusive');
});

test.each([
  ['PMML', pmml, '<PMML version="4.4">&e;</PMML>'],
  ['OpenVINO', openvino, '<net name="&e;" version="11"></net>'],
])('%s: entities are told and never put in', async (_, examiner, document) => {
  const rules = async (type: string): Promise<readonly string[]> => {
    const given = await examine(examiner, join(`<?xml version="1.0"?>\n${type}${document}`));
    return [given.answer, ...given.rules];
  };
  expect(await rules('')).toEqual(['no-known-indicator']);
  expect(await rules('<!DOCTYPE x>')).toEqual(['suspicious', 'format/document-type']);
  expect(await rules('<!DOCTYPE x [<!ENTITY e "text">]>')).toEqual([
    'suspicious',
    'format/document-type',
    'format/document-type',
  ]);
  const bomb = Array.from({ length: 20 }, (_value, at) => `<!ENTITY e${at} "${`&e${at + 1};`.repeat(10)}">`);
  expect(await rules(`<!DOCTYPE x [${bomb.join('\n')}<!ENTITY e "&e0;">]>`)).toContain(
    'format/entity-expansion',
  );
  expect(await rules(`<!DOCTYPE x [<!ENTITY e "${'a'.repeat(5000)}">]>`)).toContain(
    'format/entity-expansion',
  );
  expect(await rules('<!DOCTYPE x [<!ENTITY % p "x"> %p;]>')).toContain('format/document-type');
  expect(await rules('<!DOCTYPE x [<!ENTITY e SYSTEM "http://a/b">]>')).toContain(
    'format/path-leaves-folder',
  );
});

test.each([
  ['with a reference in its document type', '<!DOCTYPE p [<!ENTITY % d "x"> %d;]>'],
  ['behind a long comment', `<!DOCTYPE p><!-- ${'licence '.repeat(2000)} -->`],
])('PMML is known %s', async (_, type) => {
  const document = join(`<?xml version="1.0"?>${type}<PMML version="4.4"></PMML>`);
  expect(await recognises(pmml, document)).toBe(true);
  expect((await examine(pmml, document)).rules).toContain('format/document-type');
});

test('PMML is known in UTF-16, with its entities', async () => {
  const text = '\ufeff<?xml version="1.0"?><!DOCTYPE p [<!ENTITY x SYSTEM "file:///e">]><PMML>&x;</PMML>';
  const little = Uint8Array.from(Buffer.from(text, 'utf16le'));
  for (const document of [little, Uint8Array.from(Buffer.from(little).swap16())]) {
    expect(await recognises(pmml, document)).toBe(true);
    expect((await examine(pmml, document)).rules).toContain('format/path-leaves-folder');
  }
});

test('PMML: facts, and entities that name files', async () => {
  const { examination } = await examine(pmml, fixture('catboost.pmml'));
  expect(examination).toMatchObject({ findings: [], facts: { framework: 'pmml', frameworkVersion: '4.3' } });
  expect(examination.facts.inputs?.length).toBeGreaterThan(2);
  const evil = join(
    '<?xml version="1.0"?><!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><PMML version="4.4">&x;</PMML>',
  );
  expect((await examine(pmml, evil)).answer).toBe('dangerous');
  const script = join('<PMML version="4.4"><Extension name="java-class" value="x"/></PMML>');
  expect((await examine(pmml, script)).answer).toBe('suspicious');
  expect((await examine(pmml, join('<PMML version="4.4">'))).answer).toBe('inconclusive');
});
