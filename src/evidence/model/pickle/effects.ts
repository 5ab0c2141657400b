/** What each opcode does to the emulated stack and memo, after CPython's `_pickle.c`. */
import type { Machine } from './machine.ts';
import type { Operation } from './operation.ts';
import { byByte, HIGHEST_PROTOCOL } from './opcodes.ts';
import type { ItemsValue, Place, Value } from './value.ts';
import { numberOf, PLAIN, UNKNOWN } from './value.ts';

type Effect = (machine: Machine, op: Operation) => void;

const plain: Effect = (machine) => machine.push(PLAIN);

const number: Effect = (machine, op) => {
  if (op.number === undefined && op.lines > 0 && !op.isCut) {
    machine.fail('The number cannot be read', op);
  }
  machine.push(op.number === undefined ? PLAIN : numberOf(op.number));
};

const text: Effect = (machine, op) => {
  if (op.text === undefined) {
    machine.fail('The string cannot be read', op);
    machine.push(UNKNOWN);
  } else {
    machine.push(machine.keeper.text(op.text, op.isCut));
  }
};

/** Shorter ones hold nothing that a loader could be given. */
const SHORTEST = 4;

function placeOf({ cursor, length }: Operation): Place | undefined {
  return length < SHORTEST ? undefined : { start: cursor.position - length, length };
}

const unicode: Effect = (machine, op) => {
  if (op.text === undefined) {
    text(machine, op);
  } else {
    machine.push(machine.keeper.text(op.text, op.isCut, placeOf(op)));
  }
};

const bytes: Effect = (machine, op) => {
  const place = placeOf(op);
  machine.push(place === undefined ? PLAIN : { kind: 'plain', bytes: place });
};

function empty(type: ItemsValue['type']): Effect {
  return (machine) => machine.push(machine.keeper.items(type));
}

function ofMark(type: ItemsValue['type']): Effect {
  return (machine, op) => {
    const container = machine.keeper.items(type);
    machine.popMarkInto(container, op);
    machine.push(container);
  };
}

const tuple1: Effect = (machine, op) => machine.push(tupleOf(machine, [machine.pop(op)], op));

function tuple(size: number): Effect {
  return (machine, op) => {
    const items = Array.from({ length: size }, () => machine.pop(op)).toReversed();
    machine.push(tupleOf(machine, items, op));
  };
}

function tupleOf(machine: Machine, items: readonly Value[], { offset }: Operation): ItemsValue {
  machine.watcher.handed(items, 0, offset);
  const container = machine.keeper.items('tuple');
  machine.keeper.add(container, items, 0);
  return container;
}

/** Items go into a list, dict or set of the file's own, or through methods of whatever else stands there. */
function fill(machine: Machine, op: Operation, items: readonly Value[], type: ItemsValue['type']): void {
  const target = machine.top(op);
  machine.watcher.handed(items, 0, op.offset);
  if (target.kind === 'items' && target.type === type) {
    machine.keeper.add(target, items, 0);
  } else {
    machine.watcher.filled(target, op.offset);
  }
  if (type === 'dict') {
    for (let index = 0; index + 1 < items.length; index += 2) {
      machine.watcher.entry(items[index] ?? UNKNOWN, items[index + 1] ?? UNKNOWN);
    }
  }
}

function fillMany(type: ItemsValue['type']): Effect {
  return (machine, op) => fill(machine, op, machine.popMark(op), type);
}

function put(machine: Machine, op: Operation): void {
  if (op.number === undefined || op.number < 0) {
    machine.fail('The number of the memo cannot be read', op);
  } else {
    machine.memo.put(op.number, machine.top(op));
  }
}

function get(machine: Machine, op: Operation): void {
  const value = op.number === undefined ? undefined : machine.memo.get(op.number);
  if (value === undefined) {
    machine.fail('The memo has no such entry', op);
  }
  machine.push(value ?? UNKNOWN);
}

function call(machine: Machine, callee: Value, args: Value, op: Operation): void {
  machine.push(machine.watcher.called(callee, args, op.offset));
}

const extension: Effect = (machine, op) => machine.push(machine.watcher.extension(op.number, op.offset));

const persistent: Effect = (machine, op) => {
  const id = op.text === undefined ? machine.pop(op) : machine.keeper.text(op.text, op.isCut);
  machine.push(machine.watcher.persistent(id, op.offset));
};

/** The module and the name of an opcode that has them in two lines. */
function imported(machine: Machine, op: Operation): Value {
  const lines = [op.text, op.second].map((line) => machine.keeper.text(line ?? '', op.isCut));
  return machine.watcher.imported(lines[0] ?? UNKNOWN, lines[1] ?? UNKNOWN, op.offset);
}

const EFFECTS: { readonly [name: string]: Effect } = {
  MARK: (machine) => machine.mark(),
  POP: (machine, op) => machine.popOrMark(op),
  POP_MARK: (machine, op) => {
    machine.popMark(op);
  },
  DUP: (machine, op) => machine.push(machine.top(op)),
  STOP: (machine, op) => {
    if (machine.frameEnd > op.offset + 1) {
      machine.watcher.odd('A frame says that it goes on after the end of its stream', op.offset);
    }
    machine.result = machine.pop(op);
  },
  PROTO: (machine, op) => {
    if (Number(op.number) > HIGHEST_PROTOCOL) {
      machine.fail(`Protocol ${op.number} does not exist`, op);
    }
    if (op.offset !== machine.start) {
      machine.watcher.odd('PROTO stands in the middle of a stream', op.offset);
    }
  },
  FRAME: (machine, op) => machine.frame(Number(op.number), op),
  INT: number,
  BININT: number,
  BININT1: number,
  BININT2: number,
  LONG: number,
  LONG1: number,
  LONG4: number,
  NONE: plain,
  NEWTRUE: plain,
  NEWFALSE: plain,
  FLOAT: plain,
  BINFLOAT: plain,
  BINBYTES: bytes,
  SHORT_BINBYTES: bytes,
  BINBYTES8: bytes,
  BYTEARRAY8: bytes,
  STRING: text,
  BINSTRING: text,
  SHORT_BINSTRING: text,
  UNICODE: text,
  SHORT_BINUNICODE: unicode,
  BINUNICODE: unicode,
  BINUNICODE8: unicode,
  EMPTY_LIST: empty('list'),
  EMPTY_TUPLE: empty('tuple'),
  EMPTY_DICT: empty('dict'),
  EMPTY_SET: empty('set'),
  LIST: ofMark('list'),
  TUPLE: ofMark('tuple'),
  FROZENSET: ofMark('set'),
  DICT: (machine, op) => {
    const items = machine.popMark(op);
    machine.push(machine.keeper.items('dict'));
    fill(machine, op, items, 'dict');
  },
  TUPLE1: tuple1,
  TUPLE2: tuple(2),
  TUPLE3: tuple(3),
  APPEND: (machine, op) => fill(machine, op, [machine.pop(op)], 'list'),
  APPENDS: fillMany('list'),
  ADDITEMS: fillMany('set'),
  SETITEM: (machine, op) => fill(machine, op, [machine.pop(op), machine.pop(op)].toReversed(), 'dict'),
  SETITEMS: fillMany('dict'),
  GET: get,
  BINGET: get,
  LONG_BINGET: get,
  PUT: put,
  BINPUT: put,
  LONG_BINPUT: put,
  MEMOIZE: (machine, op) => machine.memo.put(machine.memo.size, machine.top(op)),
  EXT1: extension,
  EXT2: extension,
  EXT4: extension,
  PERSID: persistent,
  BINPERSID: persistent,
  NEXT_BUFFER: (machine, op) => machine.push(machine.watcher.outsideBuffer(op.offset)),
  READONLY_BUFFER: (machine, op) => {
    machine.top(op);
  },
  GLOBAL: (machine, op) => machine.push(imported(machine, op)),
  STACK_GLOBAL: (machine, op) => {
    const name = machine.pop(op);
    machine.push(machine.watcher.imported(machine.pop(op), name, op.offset));
  },
  INST: (machine, op) => {
    const args = tupleOf(machine, machine.popMark(op), op);
    call(machine, imported(machine, op), args, op);
  },
  OBJ: (machine, op) => {
    const [callee = UNKNOWN, ...args] = machine.popMark(op);
    call(machine, callee, tupleOf(machine, args, op), op);
  },
  REDUCE: (machine, op) => {
    const args = machine.pop(op);
    call(machine, machine.pop(op), args, op);
  },
  NEWOBJ: (machine, op) => {
    const args = machine.pop(op);
    call(machine, machine.pop(op), args, op);
  },
  NEWOBJ_EX: (machine, op) => {
    machine.pop(op);
    const args = machine.pop(op);
    call(machine, machine.pop(op), args, op);
  },
  BUILD: (machine, op) => {
    const state = machine.pop(op);
    const target = machine.top(op);
    if (target.kind === 'call') {
      target.state = state;
      machine.built = target;
    }
    machine.watcher.built(target, state, op.offset);
  },
};

/** By the opcode's byte. */
export const EFFECT_OF = byByte(({ name }) => EFFECTS[name]);
