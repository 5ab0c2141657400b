import {
  args,
  binget,
  binput,
  bytes,
  call,
  code,
  dict,
  global,
  int,
  PAYLOAD,
  pickle,
  proto,
  stackGlobal,
  text,
} from '../pickle/assembler.ts';
import type { ScorecardCase, ScorecardGroup } from './scorecard-case.ts';

const SLAVIERO =
  'https://sensepost.com/cms/resources/conferences/2011/sour_pickles/BH_US_11_Slaviero_Sour_Pickles.pdf';
const OPERATOR = 'GHSA-m273-6v24-x4m4';
const PARSER = 'GHSA-9gvj-pp9x-gcfr';
const STOP = code('STOP');
const POP = code('POP');

type Row = readonly [name: string, source: string, floor: ScorecardCase['floor'], build: () => Uint8Array];

const ROWS: readonly Row[] = [
  [
    'a call by INST',
    SLAVIERO,
    'dangerous',
    () => pickle(code('MARK'), text('id'), code('INST', 'os\nsystem\n'), STOP),
  ],
  [
    'a call by OBJ',
    SLAVIERO,
    'dangerous',
    () => pickle(code('MARK'), global('os', 'system'), text('id'), code('OBJ'), STOP),
  ],
  [
    'a call by NEWOBJ',
    SLAVIERO,
    'dangerous',
    () => pickle(global('subprocess', 'Popen'), args(text('id')), code('NEWOBJ'), STOP),
  ],
  [
    'a call by NEWOBJ_EX',
    SLAVIERO,
    'dangerous',
    () => pickle(proto(4), global('subprocess', 'Popen'), args(text('id')), dict(), code('NEWOBJ_EX'), STOP),
  ],
  [
    'names from the stack',
    PARSER,
    'dangerous',
    () => pickle(proto(4), stackGlobal('os', 'system'), args(text('id')), code('REDUCE'), STOP),
  ],
  [
    'names from the memo',
    PARSER,
    'dangerous',
    () =>
      pickle(
        proto(4),
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
        code('REDUCE'),
        STOP,
      ),
  ],
  [
    'names by DUP and memo of another order',
    PARSER,
    'dangerous',
    () =>
      pickle(
        proto(4),
        text('system'),
        code('MEMOIZE'),
        text('os'),
        code('MEMOIZE'),
        binget(0),
        code('STACK_GLOBAL'),
        args(text('id')),
        code('REDUCE'),
        STOP,
      ),
  ],
  [
    'names with escapes',
    SLAVIERO,
    'dangerous',
    () =>
      pickle(
        proto(4),
        code('UNICODE', '\\u006fs\n'),
        code('UNICODE', 'syst\\u0065m\n'),
        code('STACK_GLOBAL'),
        args(text('id')),
        code('REDUCE'),
        STOP,
      ),
  ],
  [
    'names as old strings',
    SLAVIERO,
    'dangerous',
    () =>
      pickle(
        proto(4),
        code('STRING', "'o\\x73'\n"),
        code('STRING', '"system"\n'),
        code('STACK_GLOBAL'),
        args(text('id')),
        code('REDUCE'),
        STOP,
      ),
  ],
  [
    'a result that is popped',
    'https://github.com/trailofbits/fickling/security/advisories',
    'dangerous',
    () => pickle(PAYLOAD, POP, code('NONE'), STOP),
  ],
  [
    'a result that BUILD takes',
    'GHSA-6ggj-6f2q-f7mx',
    'dangerous',
    () =>
      pickle(
        proto(4),
        global('collections', 'OrderedDict'),
        code('EMPTY_TUPLE'),
        code('REDUCE'),
        PAYLOAD,
        code('BUILD'),
        STOP,
      ),
  ],
  [
    'BUILD of a class on no list',
    SLAVIERO,
    'suspicious',
    () =>
      pickle(
        global('app.models', 'Net'),
        code('EMPTY_TUPLE'),
        code('NEWOBJ'),
        dict(text('a'), int(1)),
        code('BUILD'),
        STOP,
      ),
  ],
  [
    'an object left to the loader by PERSID',
    SLAVIERO,
    'suspicious',
    () => pickle(code('PERSID', 'os.system\n'), STOP),
  ],
  [
    'an object left to the loader by BINPERSID',
    SLAVIERO,
    'suspicious',
    () => pickle(text('os.system'), code('BINPERSID'), STOP),
  ],
  [
    'an import by extension code',
    SLAVIERO,
    'dangerous',
    () => pickle(code('EXT1', bytes(7)), args(text('id')), code('REDUCE'), STOP),
  ],
  [
    'an attribute that is computed',
    'GHSA-vvpj-8cmc-gx39',
    'dangerous',
    () =>
      pickle(
        call(
          call(
            global('builtins', 'getattr'),
            call(global('importlib', 'import_module'), text('os')),
            text('system'),
          ),
          text('id'),
        ),
        STOP,
      ),
  ],
  [
    'operator.attrgetter',
    OPERATOR,
    'dangerous',
    () =>
      pickle(
        call(
          call(global('operator', 'attrgetter'), text('system')),
          call(global('importlib', 'import_module'), text('os')),
        ),
        STOP,
      ),
  ],
  [
    '_operator.methodcaller',
    'GHSA-955r-x9j8-7rhh',
    'dangerous',
    () =>
      pickle(
        call(
          call(global('_operator', 'methodcaller'), text('system'), text('id')),
          call(global('builtins', '__import__'), text('os')),
        ),
        STOP,
      ),
  ],
  [
    'functools.partial',
    'https://github.com/trailofbits/fickling/pull/210',
    'dangerous',
    () => pickle(call(call(global('functools', 'partial'), global('os', 'system'), text('id'))), STOP),
  ],
];

export const OPCODE_CASES: ScorecardGroup = {
  title: 'Ways to reach a callable',
  cases: ROWS.map(([name, source, floor, build]) => ({ name, source, floor, build })),
};
