import type { JsonSink } from '../reading/json-tokens.ts';
import { codeIn } from '../reading/code-in-text.ts';
import type { Notes } from '../reading/notes.ts';
import { FORMAT_RULES } from '../rules/format.ts';

/** Picks what an XGBoost document says of itself, whether it is JSON or UBJSON. */
export class XgboostSink implements JsonSink {
  readonly #notes: Notes;
  /** Keys on the way in; an array is a star. */
  readonly #path: string[] = [];
  readonly #arrays: boolean[] = [];
  readonly #version: number[] = [];
  #key = '';

  constructor(notes: Notes) {
    this.#notes = notes;
    notes.know({ framework: 'xgboost' });
  }

  open(kind: 'object' | 'array'): void {
    this.#path.push(this.#key);
    this.#arrays.push(kind === 'array');
    this.#key = '*';
  }

  close(): void {
    this.#key = this.#path.pop() ?? '';
    this.#arrays.pop();
    if (this.#arrays.at(-1) === true) {
      this.#key = '*';
    }
  }

  key(name: string): void {
    this.#key = name;
  }

  value(value: string | number | boolean | null, offset: number): void {
    // Nearly all are numbers of trees: nothing is done for them.
    if (typeof value === 'string') {
      this.#text([...this.#path.slice(1), this.#key].join('/'), value, offset);
    } else if (typeof value === 'number' && this.#path.length === 2 && this.#path[1] === 'version') {
      this.#version.push(value);
      this.#notes.know({ frameworkVersion: this.#version.slice(0, 3).join('.') });
    }
  }

  #text(path: string, value: string, offset: number): void {
    if (path === 'learner/gradient_booster/name') {
      this.#notes.know({ architecture: value.slice(0, 300) });
    } else if (path === 'learner/objective/name') {
      this.#notes.metadata('objective', value);
    } else if (
      /^learner\/learner_model_param\/\w+$|^learner\/gradient_booster\/model\/gbtree_model_param\/num_trees$/u.test(
        path,
      )
    ) {
      this.#notes.metadata(path.split('/').at(-1) ?? path, value);
    } else if (path === 'learner/feature_names/*') {
      this.#notes.tensor('inputs', { name: value, dtype: 'float32', shape: [] });
    }
    const code = codeIn(value);
    if (code !== undefined) {
      this.#notes.find(
        FORMAT_RULES.codeInMetadata,
        'A text of the model looks like code.',
        `${path}: ${code}`,
        { offset },
      );
    }
  }
}
