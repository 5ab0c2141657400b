import { expect, test } from '@jest/globals';
import { chatTemplate } from '../../../../src/evidence/model/formats/chat-template.ts';
import { skopsSchema } from '../../../../src/evidence/model/formats/skops-schema.ts';
import { checkpointData } from '../../../../src/evidence/model/formats/tensorflow-checkpoint.ts';
import { sentenceTransformers } from '../../../../src/evidence/model/hub/sentence-transformers.ts';
import { transformersConfig } from '../../../../src/evidence/model/formats/transformers-config.ts';
import { examine, join, recognises } from './examine-bytes.ts';
import { fixture } from './fixture.ts';

const json = (value: unknown): Uint8Array => join(JSON.stringify(value));
const ESCAPE = '{{ x.__class__ }}';

test('a configuration of Transformers is clean, with its facts', async () => {
  const bytes = json({
    architectures: ['LlamaForCausalLM'],
    model_type: 'llama',
    transformers_version: '5.24.0',
    torch_dtype: 'bfloat16',
  });
  expect(await recognises(transformersConfig, bytes)).toBe(true);
  expect((await examine(transformersConfig, bytes)).examination).toEqual({
    format: 'transformers-config',
    findings: [],
    facts: {
      framework: 'transformers',
      frameworkVersion: '5.24.0',
      architecture: 'LlamaForCausalLM',
      metadata: { model_type: 'llama', torch_dtype: 'bfloat16' },
    },
  });
});

test.each([
  ['one template', { tokenizer_class: 'X', chat_template: ESCAPE }, 'dangerous'],
  [
    'a list of templates',
    {
      chat_template: [
        { name: 'default', template: 'a' },
        { name: 'tool', template: ESCAPE },
      ],
    },
    'dangerous',
  ],
  ['an object of templates', { chat_template: { default: ESCAPE } }, 'dangerous'],
  ['a template elsewhere', { tokenizer_class: 'X', extra: ESCAPE }, 'dangerous'],
  ['code of the repository', { model_type: 'x', auto_map: { AutoModel: 'modeling_x.X' } }, 'suspicious'],
  [
    'no code',
    { tokenizer_class: 'X', auto_map: null, chat_template: '{{ messages[0].content }}' },
    'no-known-indicator',
  ],
])('%s', async (_, value, answer) => {
  expect((await examine(transformersConfig, json(value))).answer).toBe(answer);
});

test('a template file is judged with its lines', async () => {
  const bytes = join(`{% for m in messages %}\n${ESCAPE}\n{% endfor %}`);
  expect(await recognises(chatTemplate, bytes)).toBe(true);
  expect(await recognises(chatTemplate, join('Hello'), 'chat_template.jinja')).toBe(true);
  const { examination, answer } = await examine(chatTemplate, bytes, { path: 'chat_template.jinja' });
  expect(answer).toBe('dangerous');
  expect(examination.findings[0]?.line).toBe(2);
});

test('skops: what scikit-learn needs is clean, other types are not', async () => {
  expect((await examine(skopsSchema, fixture('skops-schema.json.gz'))).examination).toMatchObject({
    findings: [],
    facts: { framework: 'scikit-learn', architecture: 'Pipeline' },
  });
  const schema = (module: string, name: string, more: object = {}): Uint8Array =>
    json({
      __class__: 'Pipeline',
      __module__: 'sklearn.pipeline',
      content: [{ __class__: name, __module__: module, ...more }],
    });
  expect((await examine(skopsSchema, schema('my.package', 'Mine'))).rules).toEqual(['format/unlisted-type']);
  expect((await examine(skopsSchema, schema('os', 'system'))).answer).toBe('dangerous');
  expect((await examine(skopsSchema, schema('builtins', 'eval'))).answer).toBe('dangerous');
  expect((await examine(skopsSchema, schema('operator', 'call'))).answer).toBe('dangerous');
  const named = { __loader__: 'FunctionNode', content: { module_path: 'subprocess', function: 'Popen' } };
  expect((await examine(skopsSchema, schema('builtins', 'function', named))).answer).toBe('dangerous');
  const method = { __loader__: 'MethodNode', content: { func: 'predict' } };
  expect((await examine(skopsSchema, schema('sklearn.pipeline', 'Pipeline', method))).answer).toBe(
    'suspicious',
  );
});

test('data of a checkpoint are known by their name alone', async () => {
  const bytes = new Uint8Array(100);
  expect(await recognises(checkpointData, bytes, 'variables/variables.data-00000-of-00001')).toBe(true);
  expect(await recognises(checkpointData, bytes, 'model.bin')).toBe(false);
});

test.each([
  [
    'a pipeline of its own library',
    { _class_name: 'StableDiffusionPipeline', unet: ['diffusers', 'UNet2DConditionModel'] },
    [],
  ],
  ['a part without a class', { _class_name: 'P', safety_checker: [null, null] }, []],
  [
    'a checker that a pipeline has',
    { _class_name: 'P', safety_checker: ['stable_diffusion', 'StableDiffusionSafetyChecker'] },
    [],
  ],
  ['numbers', { _class_name: 'P', sizes: [1, 2] }, []],
  ['a module beside it', { _class_name: 'P', unet: ['my_module', 'MyClass'] }, ['format/remote-code']],
  [
    'a pipeline of a module beside it',
    { _class_name: ['my_pipeline', 'MyPipeline'] },
    ['format/remote-code'],
  ],
  [
    'a module that runs commands',
    { _class_name: 'P', unet: ['subprocess', 'Popen'] },
    ['format/code-reference'],
  ],
])('components of Diffusers: %s', async (_, config, rules) => {
  const bytes = json({ ...config, _diffusers_version: '0.36.0' });
  expect(await recognises(transformersConfig, bytes)).toBe(true);
  expect((await examine(transformersConfig, bytes)).rules).toEqual(rules);
});

test.each([
  [null, []],
  [{ base_model_class: 'LlamaModel', parent_library: 'transformers.models.llama.modeling_llama' }, []],
  [{ base_model_class: 'Net', parent_library: 'my_code' }, ['format/remote-code']],
  [{ base_model_class: 'system', parent_library: 'os' }, ['format/code-reference']],
])('an adapter of PEFT with the mapping %j', async (mapping, rules) => {
  const bytes = json({ peft_type: 'LORA', base_model_name_or_path: 'org/model', auto_mapping: mapping });
  expect(await recognises(transformersConfig, bytes)).toBe(true);
  expect((await examine(transformersConfig, bytes)).rules).toEqual(rules);
});

test.each([
  ['sentence_transformers.models.Transformer', []],
  ['custom_st.Transformer', ['format/remote-code']],
  ['os.system', ['format/code-reference']],
])('a module of Sentence Transformers of the type %s', async (type, rules) => {
  const bytes = json([{ idx: 0, name: '0', path: '', type }]);
  expect(await recognises(sentenceTransformers, bytes)).toBe(true);
  expect((await examine(sentenceTransformers, bytes)).rules).toEqual(rules);
});

test('modules of Sentence Transformers are known by escaped and late keys', async () => {
  const text = `[{"name": "${'a'.repeat(6000)}", "idx": 0, "t\\u0079pe": "os.system"}]`;
  expect(await recognises(sentenceTransformers, join(text))).toBe(true);
  expect((await examine(sentenceTransformers, join(text))).answer).toBe('dangerous');
});

test('lists of other things are no modules of Sentence Transformers', async () => {
  for (const value of [[], [1], [{ a: 1 }], [{ type: 'x' }]]) {
    expect(await recognises(sentenceTransformers, json(value))).toBe(false);
  }
  expect(await recognises(sentenceTransformers, json({ type: 'x', idx: 0 }))).toBe(false);
});
