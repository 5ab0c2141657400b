import type { Notes } from '../reading/notes.ts';
import { FORMAT_RULES } from '../rules/format.ts';

/** Of the standard, and those that ONNX Runtime defines itself. */
const DOMAINS = new Set([
  '',
  'ai.onnx',
  'ai.onnx.ml',
  'ai.onnx.training',
  'ai.onnx.preview',
  'ai.onnx.preview.training',
  'com.microsoft',
  'com.microsoft.experimental',
  'com.microsoft.nchwc',
  'com.ms.internal.nhwc',
  'org.pytorch.aten',
]);
/** Operators of any domain that read or write files, or call Python. */
const DANGEROUS =
  /^(?:(?:Read|Write|Load|Save|Open|Matching)Files?|Py(?:Op|Func|CustomOp\w*)|PythonOp(?:Grad)?|ATenOp|ExternalCall|Shell\w*)$/u;
const KINDS = 5000;

/** Which operators the nodes of a model use; judged at the end, as functions of the model itself may define them. */
export class NodeUses {
  readonly #first = new Map<
    string,
    { readonly domain: string; readonly type: string; readonly offset: number }
  >();
  readonly #own = new Set<string>();

  add(domain: string, type: string, offset: number): void {
    const key = `${domain}\n${type}`;
    if (!this.#first.has(key) && this.#first.size < KINDS) {
      this.#first.set(key, { domain, type, offset });
    }
  }

  /** A function of the model: what it is made of is walked, so nothing else is needed for it. */
  define(domain: string, name: string): void {
    this.#own.add(`${domain}\n${name}`);
  }

  judge(notes: Notes): void {
    for (const [key, { domain, type, offset }] of this.#first) {
      const shown = domain === '' ? type : `${domain}::${type}`;
      if (this.#own.has(key)) {
        continue;
      }
      if (DANGEROUS.test(type)) {
        notes.find(
          FORMAT_RULES.dangerousOperator,
          'An operator reads or writes files, or calls Python.',
          shown,
          { offset },
        );
      } else if (!DOMAINS.has(domain)) {
        notes.find(
          FORMAT_RULES.customOperator,
          'An operator is of a domain that no standard defines.',
          shown,
          { offset },
        );
      } else if (type === 'EPContext') {
        notes.find(FORMAT_RULES.customOperator, 'A part of the graph is compiled for a device.', shown, {
          offset,
        });
      }
    }
  }
}
