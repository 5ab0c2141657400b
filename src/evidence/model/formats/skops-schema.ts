import type { FormatExaminer } from '../format-examiner.ts';
import { examined } from '../reading/examined.ts';
import { asText, isArray, isObject } from '../reading/json-document.ts';
import type { Json, JsonObject } from '../reading/json-document.ts';
import { jsonOutline } from '../reading/json-outline.ts';
import type { Notes } from '../reading/notes.ts';
import { readJsonObject } from '../reading/read-json.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { TRUSTED_TYPES } from '../skops/trusted-types.ts';

/** Modules in which nothing is a model, and much runs code. */
const DANGEROUS =
  /^(?:os|posix|nt|sys|subprocess|shutil|importlib|runpy|pickle|_pickle|dill|cloudpickle|joblib|marshal|socket|pty|ctypes|webbrowser|operator|_operator|builtins|pathlib|tempfile|urllib|requests|http|code|codeop|timeit|pdb|bdb|torch|pkgutil|multiprocessing|asyncio)(?:\.|$)/u;
/** Of `operator`, what pipelines hold. */
const GETTERS = new Set(['operator.attrgetter', 'operator.itemgetter', 'operator.methodcaller']);

/** `schema.json` of a skops archive: which types are imported to rebuild the object. */
export const skopsSchema: FormatExaminer = {
  format: 'skops-schema',
  title: 'skops schema',
  recognise: async (head, part) => {
    const outline = await jsonOutline(head, part);
    return outline !== undefined && outline.keys.has('__class__') && outline.keys.has('__module__');
  },
  examine: (part, context) =>
    examined('skops-schema', part, context, async (notes) => {
      const schema = await readJsonObject(part, context.budget, notes);
      notes.know({
        framework: 'scikit-learn',
        architecture: asText(schema.get('__class__'))?.slice(0, 300) ?? '',
      });
      notes.metadata('skops', asText(schema.get('_skops_version')) ?? '');
      const pending: Json[] = [schema];
      for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
        if (isObject(value)) {
          judgeNode(notes, value);
        }
        const below = isObject(value) ? value.values() : isArray(value) ? value : [];
        for (const inner of below) {
          if (typeof inner === 'object' && inner !== null) {
            pending.push(inner);
          }
        }
      }
    }),
};

function judgeNode(notes: Notes, node: JsonObject): void {
  const className = asText(node.get('__class__'));
  const content = node.get('content');
  if (className !== undefined) {
    judgeType(notes, asText(node.get('__module__')) ?? '', className);
  }
  if (asText(node.get('__loader__')) === 'MethodNode') {
    const called = isObject(content) ? (asText(content.get('func')) ?? '') : '';
    notes.find(
      FORMAT_RULES.unlistedType,
      'A method is called while the object is rebuilt.',
      `${className ?? ''}.${called}`,
    );
  }
  // A function names itself in its content.
  const named = isObject(content) ? asText(content.get('function')) : undefined;
  if (isObject(content) && named !== undefined) {
    judgeType(notes, asText(content.get('module_path')) ?? '', named);
  }
}

function judgeType(notes: Notes, module: string, name: string): void {
  const type = `${module}.${name}`;
  if (TRUSTED_TYPES.has(type)) {
    return;
  }
  if (
    DANGEROUS.test(module) &&
    !GETTERS.has(type) &&
    !/^builtins\.(?:function|method|type|set|frozenset|complex)$/u.test(type)
  ) {
    notes.find(FORMAT_RULES.codeReference, 'The schema names code that is no part of a model.', type);
  } else {
    notes.find(FORMAT_RULES.unlistedType, 'A type is not on the list of trusted ones.', type);
  }
}
