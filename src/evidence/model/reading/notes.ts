import type { Examination, ModelFacts, ModelFinding, TensorFact } from '../examination.ts';
import type { Part } from '../part.ts';
import type { Rule } from '../rules/rule.ts';

const TENSORS = 2000;
const ENTRIES = 50;
const TEXT = 300;
const FILES = 5000;

export type TensorList = 'tensors' | 'inputs' | 'outputs';

type Single = Omit<ModelFacts, TensorList | 'metadata'>;

/** What an examiner has written down so far: findings and facts, each bounded. */
export class Notes {
  readonly #part: Part;
  readonly #limit: number;
  readonly #findings: ModelFinding[] = [];
  readonly #counts = new Map<Rule['leadsTo'], number>();
  readonly #seen = new Set<string>();
  readonly #lists: { readonly [list in TensorList]: TensorFact[] } = { tensors: [], inputs: [], outputs: [] };
  readonly #metadata = new Map<string, string>();
  readonly #beside = new Set<string>();
  #single: Single = {};

  constructor(part: Part, limit: number) {
    this.#part = part;
    this.#limit = limit;
  }

  /** Writes a finding down once. Each kind of answer has its own limit, so that many small ones cannot hide a worse one. */
  find(rule: Rule, message: string, detail: string, at: { offset?: number; line?: number } = {}): void {
    const kept = this.#counts.get(rule.leadsTo) ?? 0;
    const shown = clipped(detail);
    const key = `${rule.id}\n${message}\n${shown}`;
    if (kept >= this.#limit || this.#seen.has(key)) {
      return;
    }
    this.#seen.add(key);
    this.#counts.set(rule.leadsTo, kept + 1);
    const { within } = this.#part;
    this.#findings.push({ rule, ...at, ...(within.length > 0 ? { within } : {}), message, detail: shown });
  }

  /** Findings of what lies inside, as they are. */
  take(findings: readonly ModelFinding[]): void {
    for (const finding of findings) {
      const kept = this.#counts.get(finding.rule.leadsTo) ?? 0;
      if (kept < this.#limit) {
        this.#counts.set(finding.rule.leadsTo, kept + 1);
        this.#findings.push(finding);
      }
    }
  }

  know(facts: Single): void {
    this.#single = { ...this.#single, ...facts };
  }

  tensor(list: TensorList, tensor: TensorFact): void {
    if (this.#lists[list].length < TENSORS) {
      this.#lists[list].push({ ...tensor, name: clipped(tensor.name) });
    }
  }

  metadata(key: string, value: string): void {
    if (this.#metadata.size < ENTRIES && value !== '') {
      this.#metadata.set(clipped(key), clipped(value));
    }
  }

  /** A file of the folder that data are taken from; false when there are too many to keep. */
  beside(name: string): boolean {
    const isKept = this.#beside.size < FILES || this.#beside.has(name);
    if (isKept) {
      this.#beside.add(name);
    }
    return isKept;
  }

  examination(format: string): Examination {
    const lists = Object.entries(this.#lists).filter(([, tensors]) => tensors.length > 0);
    const metadata = this.#metadata.size > 0 ? { metadata: Object.fromEntries(this.#metadata) } : {};
    const facts: ModelFacts = { ...this.#single, ...Object.fromEntries(lists), ...metadata };
    const beside = this.#beside.size > 0 ? { beside: [...this.#beside] } : {};
    return { format, findings: this.#findings, facts, ...beside };
  }
}

/** The first 300 characters. */
export function clipped(text: string): string {
  return text.length <= TEXT ? text : `${text.slice(0, TEXT - 1)}…`;
}
