/** What is suspicious, what is inconclusive, and what is neither. */
import { expect, test } from '@jest/globals';
import {
  PAYLOAD,
  ascii,
  args,
  bytes,
  call,
  code,
  dict,
  frame,
  global,
  int,
  little,
  pickle,
  proto,
  stackGlobal,
  text,
} from './assembler.ts';
import { examined, judged } from './examined.ts';

const STOP = code('STOP');

test.each<[string, Uint8Array, string]>([
  [
    'a class of one’s own',
    pickle(call(global('mymodels', 'Net')), dict(text('a'), int(1)), code('BUILD'), STOP),
    'pickle/unknown-global mymodels.Net',
  ],
  [
    'a name in letters of another script',
    pickle(stackGlobal('модель', 'Сеть'), STOP),
    'pickle/unknown-global модель.Сеть',
  ],
  ['an extension', pickle(code('EXT2', little(300, 2)), STOP), 'pickle/extension-code code 300'],
  ['a persistent id in text', ascii('Psomething\n.'), 'pickle/persistent-id "something"'],
  [
    'a persistent id that is no storage',
    pickle(args(text('storage'), text('x')), code('BINPERSID'), STOP),
    'pickle/persistent-id ("storage", "x")',
  ],
  [
    'BUILD on a class',
    pickle(
      global('collections', 'OrderedDict'),
      dict(text('__setitem__'), code('NONE')),
      code('BUILD'),
      STOP,
    ),
    'pickle/unusual-use BUILD on collections.OrderedDict',
  ],
  [
    'items into a class',
    pickle(global('collections', 'OrderedDict'), text('a'), int(1), code('SETITEM'), STOP),
    'pickle/unusual-use items into collections.OrderedDict',
  ],
  [
    'a call of what is only referred to',
    pickle(call(global('numpy', 'mean'), text('x'), text('w+')), STOP),
    'pickle/unusual-use call of numpy.mean',
  ],
  [
    'partial of a function by name',
    pickle(call(global('functools', 'partial'), global('numpy', 'mean')), STOP),
    'pickle/indirection functools.partial',
  ],
  [
    'attrgetter of a plain name',
    pickle(call(global('operator', 'attrgetter'), text('name')), STOP),
    'pickle/indirection operator.attrgetter',
  ],
  [
    'PROTO in the middle',
    pickle(code('NONE'), proto(4), STOP),
    'pickle/odd-structure PROTO stands in the middle of a stream',
  ],
  [
    'a frame beyond STOP',
    pickle(proto(4), frame(100), code('NONE'), STOP),
    'pickle/odd-structure A frame says that it goes on after the end of its stream',
  ],
  [
    'frames that overlap',
    pickle(proto(4), frame(12), frame(2), code('NONE'), STOP),
    'pickle/odd-structure A frame begins before the one before it ends',
  ],
])('%s is suspicious', async (_, content, found) => {
  const judgement = await judged(content);
  expect(judgement.found).toContain(found);
  expect(judgement.answer).toBe('suspicious');
});

test.each<[string, Uint8Array, string]>([
  ['no bytes', pickle(), 'pickle/broken-stream empty'],
  [
    'a break before anything is imported',
    pickle(proto(4), code('NONE')),
    'pickle/broken-stream There is no STOP',
  ],
  [
    'a break after a harmless call',
    pickle(call(global('collections', 'OrderedDict'))),
    'pickle/broken-after-call There is no STOP',
  ],
  [
    'a length beyond the file',
    pickle(proto(4), code('BINUNICODE8', little(2n ** 62n, 8), PAYLOAD)),
    'pickle/broken-stream The argument of BINUNICODE8 goes beyond the end of the file',
  ],
  [
    'a byte that is no opcode',
    pickle(proto(4), bytes(0xff)),
    'pickle/broken-stream The byte 0xff is no opcode',
  ],
  [
    'a negative length',
    pickle(proto(2), code('LONG4', little(-1, 4)), STOP),
    'pickle/broken-stream LONG4 says that -1 bytes follow',
  ],
  [
    'an empty stack at STOP',
    pickle(proto(4), STOP),
    'pickle/broken-stream The stack holds less than the opcode takes',
  ],
  [
    'a mark that hides the stack',
    pickle(code('NONE'), code('MARK'), STOP),
    'pickle/broken-stream The stack holds less than the opcode takes',
  ],
  [
    'bytes after the pickle',
    pickle(proto(4), code('NONE'), STOP, 'PK\x03\x04'),
    'pickle/trailing-bytes from byte 4',
  ],
  [
    'a pickle as bytes',
    pickle(call(global('torch.storage', '_load_from_bytes'), code('SHORT_BINBYTES', bytes(1), 'x')), STOP),
    'pickle/nested-pickle torch.storage._load_from_bytes',
  ],
])('%s is inconclusive', async (_, content, found) => {
  expect(await judged(content)).toStrictEqual({ answer: 'inconclusive', found: [found] });
});

test.each<[string, Uint8Array, readonly string[]]>([
  ['a mark that is popped', pickle(code('NONE'), code('MARK'), code('POP'), STOP), []],
  [
    'the source of a class in the old format of PyTorch',
    pickle(
      args(text('module'), global('torch.nn.modules.linear', 'Linear'), text('f'), text('class')),
      code('BINPERSID'),
      STOP,
    ),
    [],
  ],
  ['plain data', pickle(proto(4), dict(text('a'), int(1)), STOP), []],
  ['a list in text', ascii('(lp0\nI1\naI0x10\naF1.5\na.'), []],
  ['blanks after the pickle', pickle(code('NONE'), STOP, '\r\n\0'), ['pickle/padding zeros or blanks']],
  ['two pickles', pickle(code('NONE'), STOP, code('NONE'), STOP), ['pickle/several-streams 2 pickles']],
  [
    'a buffer from outside',
    pickle(proto(5), code('NEXT_BUFFER'), code('READONLY_BUFFER'), STOP),
    ['pickle/outside-buffer NEXT_BUFFER'],
  ],
  ['an empty class of Python 2', ascii('(i__builtin__\nobject\np0\n(dp1\nb.'), []],
  [
    'bytes of protocol 2',
    pickle(proto(2), call(global('_codecs', 'encode'), text('é'), text('latin1')), STOP),
    [],
  ],
])('%s has no known indicator', async (_, content, found) => {
  expect(await judged(content)).toStrictEqual({ answer: 'no-known-indicator', found });
});

test('whether it is a pickle at all: a STOP, a limit or an import', async () => {
  const isPickle = async (content: Uint8Array, limits = {}) => (await examined(content, { limits })).isPickle;
  expect(await isPickle(pickle(code('NONE'), STOP))).toBe(true);
  expect(await isPickle(pickle(...Array.from({ length: 300 }, () => code('NONE'))), { memo: 200 })).toBe(
    true,
  );
  expect(await isPickle(pickle(global('collections', 'OrderedDict')))).toBe(true);
  expect(
    await isPickle(
      pickle(call(global('_codecs', 'encode'), text('a'), text('rot13')), text('b'), code('STACK_GLOBAL')),
    ),
  ).toBe(true);
  expect(await isPickle(ascii('No pickle'))).toBe(false);
  expect(await isPickle(ascii('c \u0001\n-\n'))).toBe(false);
});
