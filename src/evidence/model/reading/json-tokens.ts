import { FORMAT_RULES } from '../rules/format.ts';
import { Stop } from './stop.ts';

/** What a document holds, one after another. Offsets are in bytes. */
export interface JsonSink {
  open(kind: 'object' | 'array', offset: number): void;
  close(): void;
  key(name: string, offset: number): void;
  value(value: string | number | boolean | null, offset: number): void;
}

export interface JsonLimits {
  readonly depth: number;
  /** Bytes of one text, or number. */
  readonly text: number;
}

const LITERALS = new Map<string, number | boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Reads JSON in pieces, with Python's NaN and Infinity, and no recursion: of any size, in flat memory. Throws Stop at the first
 * byte that cannot stand there.
 */
export class JsonTokens {
  readonly #sink: JsonSink;
  readonly #limits: JsonLimits;
  readonly #stack: ('object' | 'array')[] = [];
  #expect: Expect = 'value';
  #offset = 0;
  /** A text or a bare word that is being collected. */
  #kind: 'text' | 'word' | undefined;
  #isEscaped = false;
  #isSkipping = false;
  #start = 0;
  #bytes = new Uint8Array(256);
  #length = 0;

  constructor(sink: JsonSink, limits: JsonLimits) {
    this.#sink = sink;
    this.#limits = limits;
  }

  /** True when the value is complete: only space may follow. */
  get isComplete(): boolean {
    return this.#expect === 'nothing';
  }

  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#kind === 'text') {
        at = this.#text(chunk, at);
      } else if (this.#kind === 'word') {
        at = this.#word(chunk, at);
      } else {
        this.#structure(chunk[at] ?? 0);
        at += 1;
        this.#offset += 1;
      }
    }
  }

  finish(): void {
    if (this.#kind === 'word') {
      this.#endWord();
    }
    if (!this.isComplete || this.#kind !== undefined) {
      throw new Stop(FORMAT_RULES.broken, 'the JSON ends before it is complete', this.#offset);
    }
  }

  #structure(byte: number): void {
    switch (byte) {
      case 0x20:
      case 0x09:
      case 0x0a:
      case 0x0d:
        return;
      case 0x7b:
        return this.#open('object');
      case 0x5b:
        return this.#open('array');
      case 0x7d:
        return this.#close('object');
      case 0x5d:
        return this.#close('array');
      case 0x2c:
        this.#require('comma-or-end');
        this.#expect = this.#stack.at(-1) === 'object' ? 'key' : 'value';
        return;
      case 0x3a:
        this.#require('colon');
        this.#expect = 'value';
        return;
      default:
        this.#begin(byte);
    }
  }

  #begin(byte: number): void {
    const isText = byte === 0x22;
    const isExpected = this.#expect === 'value' || this.#expect === 'value-or-end';
    if (!isExpected && !(isText && (this.#expect === 'key' || this.#expect === 'key-or-end'))) {
      throw this.#fault();
    }
    this.#kind = isText ? 'text' : 'word';
    this.#start = this.#offset;
    this.#length = isText ? 0 : 1;
    this.#bytes[0] = byte;
    this.#isEscaped = false;
  }

  #open(kind: 'object' | 'array'): void {
    this.#require('value', 'value-or-end');
    if (this.#stack.length >= this.#limits.depth) {
      throw new Stop(FORMAT_RULES.budget, `JSON deeper than ${this.#limits.depth}`, this.#offset);
    }
    this.#stack.push(kind);
    this.#expect = kind === 'object' ? 'key-or-end' : 'value-or-end';
    this.#sink.open(kind, this.#offset);
  }

  #close(kind: 'object' | 'array'): void {
    this.#require('comma-or-end', kind === 'object' ? 'key-or-end' : 'value-or-end');
    if (this.#stack.pop() !== kind) {
      throw this.#fault();
    }
    this.#after();
    this.#sink.close();
  }

  #text(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (this.#isSkipping) {
        this.#isSkipping = false;
      } else if (byte === 0x5c) {
        this.#isSkipping = true;
        this.#isEscaped = true;
      } else if (byte === 0x22) {
        this.#keep(chunk, from, at);
        this.#offset += at + 1 - from;
        this.#endText();
        return at + 1;
      }
    }
    this.#keep(chunk, from, chunk.length);
    this.#offset += chunk.length - from;
    return chunk.length;
  }

  #word(chunk: Uint8Array, from: number): number {
    let at = from;
    while (at < chunk.length && isWord(chunk[at] ?? 0)) {
      at += 1;
    }
    this.#keep(chunk, from, at);
    this.#offset += at - from;
    if (at < chunk.length) {
      this.#endWord();
    }
    return at;
  }

  #endText(): void {
    const raw = UTF8.decode(this.#bytes.subarray(0, this.#length));
    const text = this.#isEscaped ? this.#unescaped(raw) : raw;
    this.#kind = undefined;
    if (this.#expect === 'key' || this.#expect === 'key-or-end') {
      this.#expect = 'colon';
      this.#sink.key(text, this.#start);
      return;
    }
    this.#after();
    this.#sink.value(text, this.#start);
  }

  #unescaped(raw: string): string {
    try {
      return String(JSON.parse(`"${raw}"`));
    } catch (error) {
      throw error instanceof SyntaxError ? this.#fault(this.#start) : error;
    }
  }

  #endWord(): void {
    const word = String.fromCharCode(...this.#bytes.subarray(0, Math.min(this.#length, 100)));
    const literal = LITERALS.get(word);
    if (literal === undefined && !NUMBER.test(word)) {
      throw this.#fault(this.#start);
    }
    this.#kind = undefined;
    this.#after();
    this.#sink.value(literal === undefined ? Number(word) : literal, this.#start);
  }

  #after(): void {
    this.#expect = this.#stack.length === 0 ? 'nothing' : 'comma-or-end';
  }

  #keep(chunk: Uint8Array, from: number, to: number): void {
    const length = this.#length + to - from;
    if (length > this.#limits.text) {
      const message = `a text in the JSON is longer than ${this.#limits.text} bytes`;
      throw new Stop(FORMAT_RULES.tooLarge, message, this.#start);
    }
    if (length > this.#bytes.length) {
      const grown = new Uint8Array(length * 2);
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    this.#bytes.set(chunk.subarray(from, to), this.#length);
    this.#length = length;
  }

  #require(expected: Expect, other = expected): void {
    if (this.#expect !== expected && this.#expect !== other) {
      throw this.#fault();
    }
  }

  #fault(offset = this.#offset): Stop {
    return new Stop(FORMAT_RULES.broken, `no JSON at byte ${offset}`, offset);
  }
}

/** Bytes of numbers and bare words; anything else ends one. */
function isWord(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e
  );
}
