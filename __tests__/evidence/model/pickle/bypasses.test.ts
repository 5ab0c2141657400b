/** Published ways past scanners, and their like: none of them is called clean, and what it hides is named. */
import { expect, test } from '@jest/globals';
import {
  PAYLOAD,
  ascii,
  args,
  binget,
  binput,
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
import { judged } from './examined.ts';

const STOP = code('STOP');
const REDUCE = code('REDUCE');
const POP = code('POP');
const SYSTEM = 'pickle/dangerous-global os.system';

test.each<[string, Uint8Array, string]>([
  ['REDUCE of a global', pickle(proto(2), PAYLOAD, STOP), SYSTEM],
  [
    'a global that is only imported',
    pickle(proto(2), global('os', 'system'), POP, code('NONE'), STOP),
    SYSTEM,
  ],
  ['STACK_GLOBAL', pickle(proto(4), call(stackGlobal('os', 'system'), text('id')), STOP), SYSTEM],
  [
    'STACK_GLOBAL from the memo, with decoys between',
    pickle(
      proto(4),
      text('os'),
      code('MEMOIZE'),
      POP,
      text('system'),
      code('MEMOIZE'),
      POP,
      text('collections'),
      POP,
      binget(0),
      binget(1),
      code('STACK_GLOBAL'),
      args(text('id')),
      REDUCE,
      STOP,
    ),
    SYSTEM,
  ],
  [
    'a memo that is overwritten',
    pickle(
      text('collections'),
      binput(0),
      POP,
      text('os'),
      binput(0),
      POP,
      text('system'),
      binput(1),
      POP,
      binget(0),
      binget(1),
      code('STACK_GLOBAL'),
      args(text('id')),
      REDUCE,
      STOP,
    ),
    SYSTEM,
  ],
  [
    'PUT and GET in text',
    pickle('Vos\np+1_0\n0Vsystem\np 11 \n0g10\ng011\n', code('STACK_GLOBAL'), '(Vid\ntR.'),
    SYSTEM,
  ],
  [
    'DUP of the strings',
    pickle(
      text('system'),
      text('os'),
      code('DUP'),
      binput(3),
      POP,
      POP,
      POP,
      binget(3),
      text('system'),
      code('STACK_GLOBAL'),
      STOP,
    ),
    SYSTEM,
  ],
  ['INST', ascii("(S'id'\nios\nsystem\n."), SYSTEM],
  ['OBJ', ascii("(cos\nsystem\nS'id'\no."), SYSTEM],
  [
    'NEWOBJ',
    pickle(global('subprocess', 'Popen'), args(text('id')), code('NEWOBJ'), STOP),
    'pickle/dangerous-global subprocess.Popen',
  ],
  [
    'NEWOBJ_EX with keywords',
    pickle(global('subprocess', 'Popen'), args(), dict(text('args'), text('id')), code('NEWOBJ_EX'), STOP),
    'pickle/dangerous-global subprocess.Popen',
  ],
  ['a result that is popped', pickle(PAYLOAD, POP, code('NONE'), STOP), SYSTEM],
  [
    'a result below a mark that is popped',
    pickle(code('MARK'), PAYLOAD, code('POP_MARK'), code('NONE'), STOP),
    SYSTEM,
  ],
  [
    'a payload as a member of a list',
    pickle(code('EMPTY_LIST'), code('MARK'), int(1), PAYLOAD, code('APPENDS'), STOP),
    SYSTEM,
  ],
  [
    'a payload as the state of BUILD',
    pickle(call(global('collections', 'OrderedDict')), PAYLOAD, code('BUILD'), STOP),
    SYSTEM,
  ],
  ['a payload in a persistent id', pickle(PAYLOAD, code('BINPERSID'), STOP), SYSTEM],
  ['a second stream', pickle(proto(4), code('NONE'), STOP, PAYLOAD, STOP), SYSTEM],
  [
    'a second stream behind padding',
    pickle(proto(4), code('NONE'), STOP, bytes(0, 0, 0), PAYLOAD, STOP),
    SYSTEM,
  ],
  ['a stream without STOP', pickle(PAYLOAD), SYSTEM],
  ['a stream that breaks after the payload', pickle(PAYLOAD, bytes(0xff)), SYSTEM],
  ['an entry of the memo that is not there, before', pickle(binget(9), POP, PAYLOAD, STOP), SYSTEM],
  ['an empty stack, before', pickle(POP, POP, code('TUPLE'), PAYLOAD, STOP), SYSTEM],
  ['a number that cannot be read, before', pickle('Ix\n0Np-1\n0', PAYLOAD, STOP), SYSTEM],
  ['a string without quotes, before', pickle('Sx\n0', PAYLOAD, STOP), SYSTEM],
  ['a frame longer than the file', pickle(proto(4), frame(2n ** 40n), PAYLOAD, STOP), SYSTEM],
  ['a frame that ends in the middle of an opcode', pickle(proto(4), frame(3), PAYLOAD, STOP), SYSTEM],
  [
    'an opcode that crosses the end of its frame, of which CPython drops what it has read',
    pickle(proto(4), frame(5), code('SHORT_BINBYTES', bytes(3 + PAYLOAD.length), 'abc', PAYLOAD), STOP),
    'pickle/crossed-frame An opcode goes beyond the end of its frame',
  ],
  [
    'a frame that goes beyond the one that it stands in',
    pickle(
      proto(4),
      frame(12),
      frame(200),
      code('SHORT_BINBYTES', bytes(3 + PAYLOAD.length), 'abc', PAYLOAD),
      STOP,
    ),
    'pickle/crossed-frame A frame goes beyond the one that it stands in',
  ],
  ['another PROTO in the middle', pickle(proto(4), code('NONE'), proto(0), PAYLOAD, STOP), SYSTEM],
  ['a PROTO that does not exist', pickle(proto(9), PAYLOAD, STOP), SYSTEM],
  ['a name with escapes', pickle('V\\u006fs\n', 'S"sys\\x74em"\n', code('STACK_GLOBAL'), STOP), SYSTEM],
  [
    'binary strings of Python 2',
    pickle(
      code('SHORT_BINSTRING', bytes(2), 'os'),
      code('BINSTRING', little(6, 4), 'system'),
      code('STACK_GLOBAL'),
      STOP,
    ),
    SYSTEM,
  ],
  [
    'a module below a denied one',
    pickle(global('asyncio.unix_events', 'x'), STOP),
    'pickle/dangerous-global asyncio.unix_events.x',
  ],
  [
    'a denied function below a harmless module',
    pickle(stackGlobal('torch.serialization', 'os.system'), STOP),
    'pickle/dangerous-global torch.serialization.os.system',
  ],
  [
    'a denied name in any module',
    pickle(stackGlobal('my.module', 'Popen'), STOP),
    'pickle/dangerous-global my.module.Popen',
  ],
  [
    'attributes of a harmless class',
    pickle(stackGlobal('builtins', 'object.__subclasses__'), STOP),
    'pickle/dangerous-global builtins.object.__subclasses__',
  ],
  ['a class of a whole module', pickle(global('pip', 'main'), STOP), 'pickle/dangerous-global pip.main'],
  [
    'a loader of further pickles',
    pickle(call(global('numpy', 'load'), text('x.npy')), STOP),
    'pickle/dangerous-global numpy.load',
  ],
  [
    'the loader that PyTorch names',
    pickle(call(global('torch', 'load'), text('x')), STOP),
    'pickle/dangerous-global torch.load',
  ],
  [
    'resolve_name',
    pickle(call(global('pkgutil', 'resolve_name'), text('os:system')), STOP),
    'pickle/dangerous-global pkgutil.resolve_name',
  ],
  ['a Python 2 name', ascii("c__builtin__\neval\n(S'1'\ntR."), 'pickle/dangerous-global __builtin__.eval'],
  [
    'getattr of an attribute that runs things',
    pickle(call(global('builtins', 'getattr'), global('collections', 'OrderedDict'), text('__init__')), STOP),
    'pickle/dangerous-indirection builtins.getattr __init__',
  ],
  [
    'a chain of getattr over an import',
    pickle(
      call(
        call(
          global('builtins', 'getattr'),
          call(global('builtins', '__import__'), text('os')),
          text('system'),
        ),
        text('id'),
      ),
      STOP,
    ),
    'pickle/dangerous-indirection builtins.getattr system',
  ],
  [
    'attrgetter, and a call of what it gives',
    pickle(call(call(global('operator', 'attrgetter'), text('__class__.__base__')), int(1)), STOP),
    'pickle/computed-call operator.attrgetter(…)',
  ],
  [
    'methodcaller with a computed name',
    pickle(call(global('operator', 'methodcaller'), call(global('builtins', 'str'), text('x'))), STOP),
    'pickle/dangerous-indirection operator.methodcaller of a name',
  ],
  [
    'partial of a computed function',
    pickle(call(global('functools', 'partial'), call(global('builtins', 'str'))), STOP),
    'pickle/dangerous-indirection functools.partial of a function',
  ],
  [
    'partial whose state puts another function in',
    pickle(
      call(global('functools', 'partial'), global('numpy', 'mean')),
      args(binget(0), args(), dict(), code('NONE')),
      code('BUILD'),
      STOP,
    ),
    'pickle/dangerous-indirection functools.partial of a function',
  ],
  [
    'a name that a codec makes',
    pickle(
      call(global('_codecs', 'encode'), text('bf'), text('rot13')),
      text('system'),
      code('STACK_GLOBAL'),
      STOP,
    ),
    'pickle/computed-import _codecs.encode(…) "system"',
  ],
  [
    'a ufunc of another module',
    pickle(call(global('numpy.core', '_ufunc_reconstruct'), text('os'), text('system')), STOP),
    SYSTEM,
  ],
  [
    'copyreg that builds what a call gave',
    pickle(
      call(
        global('copyreg', '_reconstructor'),
        call(global('builtins', 'str')),
        global('builtins', 'object'),
        code('NONE'),
      ),
      STOP,
    ),
    'pickle/dangerous-indirection copyreg._reconstructor of a class',
  ],
  [
    'a computed constructor behind an allowed function',
    pickle(
      call(
        global('torch._tensor', '_rebuild_from_type_v2'),
        call(global('builtins', 'str')),
        global('torch', 'Tensor'),
        args(),
        code('NONE'),
      ),
      STOP,
    ),
    'pickle/computed-call torch._tensor._rebuild_from_type_v2 of builtins.str(…)',
  ],
  ['a call of an extension', pickle(code('EXT1', bytes(7)), args(), REDUCE, STOP), 'pickle/computed-call …'],
  ['a name that is longer than any', pickle(`c${'a'.repeat(5000)}\nb\n.`), 'pickle/computed-import'],
])('%s is dangerous', async (_, content, found) => {
  const judgement = await judged(content);
  expect(judgement.answer).toBe('dangerous');
  expect(judgement.found.find((line) => line.startsWith(found))).toBeDefined();
});
