import type { TensorList } from '../reading/notes.ts';
import type { WireContext } from '../reading/wire-context.ts';
import { Stop } from '../reading/stop.ts';
import { textAt, WireReader } from '../reading/wire-reader.ts';
import type { Span, WireField } from '../reading/wire-reader.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { NodeUses } from './node-uses.ts';
import { judgeLocation, onnxType, readTensor } from './tensor.ts';

/** Graphs in nodes of graphs. */
const DEPTH = 32;
/** Of AttributeProto: numbers and texts, of which a forest has millions. */
const NUMBERS = new Set([2, 3, 7, 8, 9]);
/** Names of initializers that are kept, to tell them from inputs. */
const NAMES = 20_000;

/** Walks the graphs of a model without copying what they hold. */
export class OnnxGraphs {
  readonly uses = new NodeUses();
  parameters = 0;
  readonly #context: WireContext;

  constructor(context: WireContext) {
    this.#context = context;
  }

  /** A GraphProto; `depth` 0 is the model's own, whose inputs, outputs and tensors are facts. */
  async graph(span: Span, depth: number): Promise<void> {
    if (depth > DEPTH) {
      throw new Stop(FORMAT_RULES.budget, `graphs deeper than ${DEPTH}`, span.start);
    }
    const reader = this.#reader(span);
    const initial = new Set<string>();
    for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
      if (field.wire === 2) {
        await this.#part(field, depth, initial);
      }
    }
  }

  async #part(field: WireField, depth: number, initial: Set<string>): Promise<void> {
    switch (field.number) {
      case 1:
        return await this.node(field, depth);
      case 5:
        return await this.#initializer(field, depth, initial);
      case 15:
        return await this.#sparse(field);
      default:
    }
    if (depth > 0) {
      return;
    }
    if (field.number === 2) {
      this.#context.notes.metadata('graph', await textAt(this.#context.bytes, field));
    } else if (field.number === 11 || field.number === 12) {
      await this.#value(field, field.number === 11 ? 'inputs' : 'outputs', initial);
    }
  }

  async node(span: Span, depth: number): Promise<void> {
    const { bytes } = this.#context;
    const reader = this.#reader(span);
    let type = '';
    let domain = '';
    for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
      if (field.wire !== 2) {
        continue;
      }
      if (field.number === 4) {
        type = await textAt(bytes, field, 256);
      } else if (field.number === 7) {
        domain = await textAt(bytes, field, 256);
      } else if (field.number === 5) {
        await this.attribute(field, depth);
      }
    }
    this.uses.add(domain, type, span.start);
  }

  /** Tensors and graphs of an AttributeProto; and the file that a compiled part names. */
  async attribute(span: Span, depth: number): Promise<void> {
    const { bytes, notes } = this.#context;
    const reader = this.#reader(span);
    let name = '';
    let text: Span | undefined;
    for (let field = await reader.next(NUMBERS); field !== undefined; field = await reader.next(NUMBERS)) {
      if (field.wire !== 2) {
        continue;
      }
      if (field.number === 1) {
        name = await textAt(bytes, field, 256);
      } else if (field.number === 4) {
        text = field;
      } else {
        await this.#nested(field, depth);
      }
    }
    if (name === 'ep_cache_context' && text !== undefined && text.end - text.start < 1024) {
      judgeLocation(notes, await textAt(bytes, text), text.start);
    }
  }

  /** Tensors, graphs and sparse tensors of an attribute, one or a list of each. */
  async #nested(field: WireField, depth: number): Promise<void> {
    if (field.number === 5 || field.number === 10) {
      await readTensor(this.#context, field);
    } else if (field.number === 6 || field.number === 11) {
      await this.graph(field, depth + 1);
    } else if (field.number === 22 || field.number === 23) {
      await this.#sparse(field);
    }
  }

  async #initializer(span: Span, depth: number, initial: Set<string>): Promise<void> {
    const tensor = await readTensor(this.#context, span);
    if (initial.size < NAMES) {
      initial.add(tensor.name);
    }
    this.parameters += tensor.elements;
    if (depth === 0) {
      this.#context.notes.tensor('tensors', tensor);
    }
  }

  /** A SparseTensorProto: its values and indices are tensors. */
  async #sparse(span: Span): Promise<void> {
    const reader = this.#reader(span);
    for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
      if (field.wire === 2 && field.number <= 2) {
        await readTensor(this.#context, field);
      }
    }
  }

  /** A ValueInfoProto; older models list initializers among the inputs. */
  async #value(span: Span, list: TensorList, initial: ReadonlySet<string>): Promise<void> {
    const { bytes, notes } = this.#context;
    const reader = this.#reader(span);
    let name = '';
    let type: { dtype: string; shape: (number | string)[] } = { dtype: 'unknown', shape: [] };
    for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
      if (field.wire === 2 && field.number === 1) {
        name = await textAt(bytes, field);
      } else if (field.wire === 2 && field.number === 2) {
        type = await this.#type(field);
      }
    }
    if (!initial.has(name)) {
      notes.tensor(list, { name, ...type });
    }
  }

  /** A TypeProto: a tensor's type, or what else it is. */
  async #type(span: Span): Promise<{ dtype: string; shape: (number | string)[] }> {
    const kinds = new Map([
      [4, 'sequence'],
      [5, 'map'],
      [7, 'opaque'],
      [9, 'optional'],
    ]);
    const shape: (number | string)[] = [];
    let dtype = 'unknown';
    const reader = this.#reader(span);
    for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
      dtype = kinds.get(field.number) ?? dtype;
      if (field.wire !== 2 || (field.number !== 1 && field.number !== 8)) {
        continue;
      }
      const tensor = this.#reader(field);
      for (let inner = await tensor.next(); inner !== undefined; inner = await tensor.next()) {
        if (inner.number === 1 && inner.wire === 0) {
          dtype = onnxType(inner.value);
        } else if (inner.number === 2 && inner.wire === 2) {
          await this.#shape(inner, shape);
        }
      }
    }
    return { dtype, shape };
  }

  async #shape(span: Span, shape: (number | string)[]): Promise<void> {
    const reader = this.#reader(span);
    for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
      if (field.wire !== 2 || shape.length >= 64) {
        continue;
      }
      const dimension = this.#reader(field);
      let size: number | string = '?';
      for (let inner = await dimension.next(); inner !== undefined; inner = await dimension.next()) {
        size = inner.wire === 2 ? (await textAt(this.#context.bytes, inner, 100)) || '?' : inner.value;
      }
      shape.push(size);
    }
  }

  #reader(span: Span): WireReader {
    return new WireReader(this.#context.bytes, this.#context.budget, span);
  }
}
