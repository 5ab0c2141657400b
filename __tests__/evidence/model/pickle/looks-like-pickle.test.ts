import { expect, test } from '@jest/globals';
import { looksLikePickle } from '../../../../src/evidence/model/pickle/looks-like-pickle.ts';
import type { Bytes } from './assembler.ts';
import { ascii, bytes, code, pickle } from './assembler.ts';

test.each<[string, Bytes]>([
  ['protocol 2', bytes(0x80, 2, 0x7d, 0x71, 0, 0x2e)],
  ['PROTO with a number below 2', bytes(0x80, 0, 0x4e, 0x2e)],
  ['only PROTO', bytes(0x80, 5)],
  ['a list in text', ascii('(lp0\nI1\na.')],
  ['a payload in text', ascii("cos\nsystem\n(S'id'\ntR.")],
  ['a payload that breaks off', ascii("cos\nsystem\n(S'id'\ntR\xff")],
  ['INST', ascii("(S'id'\nios\nsystem\n.")],
  ['a number', ascii('I1\n.')],
  ['the beginning of a long one', ascii('(dp0\nVa\np1\n(lp2\nVhalf a str')],
  [
    'binary strings of protocol 1',
    pickle(code('EMPTY_LIST'), code('BINPUT', bytes(0)), code('BINUNICODE', bytes(200, 0, 0, 0)), 'half'),
  ],
])('%s is taken for a pickle', (_, head) => {
  expect(looksLikePickle(head)).toBe(true);
});

test.each<[string, Bytes]>([
  ['nothing', bytes()],
  ['one byte', ascii('.')],
  ['PROTO with a number above 5', bytes(0x80, 6, 0x4e, 0x2e)],
  ['PROTO before a byte that is no opcode', bytes(0x80, 4, 0xff)],
  ['prose', ascii('It was a dark and stormy night.\nNobody slept.\n')],
  ['words', ascii('cat\ndog\nbird\nNone\n')],
  ['a table', ascii('Name,Age\nAda,36\n')],
  ['JSON', ascii('{"a": [1, 2]}')],
  ['Python', ascii('class Net:\n    def forward(self, x):\n        return x\n')],
  ['XML', ascii('<?xml version="1.0"?>\n<PMML/>')],
  ['zip', ascii('PK\x03\x04\x14\0\0\0')],
  ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['ELF', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1)],
  ['zeros', new Uint8Array(64)],
])('%s is not', (_, head) => {
  expect(looksLikePickle(head)).toBe(false);
});
