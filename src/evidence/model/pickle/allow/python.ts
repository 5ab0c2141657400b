import type { AllowedNames } from './allowed.ts';

/** `builtins` and its name in protocols below 3; both are written. */
const BUILTINS =
  'object set frozenset list tuple dict int float complex bool bytes bytearray str slice range long unicode xrange';

const METHODS = 'str.casefold str.lower str.split str.splitlines str.strip str.title str.upper';

export const PYTHON: readonly AllowedNames[] = [
  {
    role: 'object',
    source: 'CPython 3.14, Lib/copyreg.py and object.__reduce_ex__ of the types',
    names: {
      builtins: BUILTINS,
      __builtin__: BUILTINS,
      collections: 'OrderedDict Counter defaultdict deque',
      argparse: 'Namespace',
      types: 'SimpleNamespace',
      random: 'Random',
      uuid: 'UUID SafeUUID',
      'dateutil.relativedelta': 'relativedelta',
    },
  },
  {
    role: 'call',
    source:
      'CPython 3.14, __reduce__ of datetime, decimal, fractions, pathlib, re, logging.Logger, and Enum.__reduce_ex__, which writes the value',
    names: {
      datetime: 'datetime date time timedelta timezone',
      decimal: 'Decimal',
      fractions: 'Fraction',
      pathlib: 'PurePosixPath PureWindowsPath PosixPath WindowsPath',
      'pathlib._local': 'PurePosixPath PureWindowsPath PosixPath WindowsPath',
      re: '_compile',
      pytz: '_UTC _p',
      zoneinfo: 'ZoneInfo._unpickle',
      'dateutil.tz.tz': 'tzutc tzlocal',
      logging: 'getLogger',
      http: 'HTTPMethod HTTPStatus',
      signal: 'Handlers Sigmasks Signals',
    },
  },
  {
    role: 'name',
    source:
      'CPython 3.14: protocols below 4 take attributes by getattr from these classes; methods that tokenizers are; two constants',
    names: {
      builtins: `${METHODS} Ellipsis NotImplemented`,
      __builtin__: `${METHODS} ${METHODS.replaceAll('str.', 'unicode.')} Ellipsis NotImplemented`,
      zoneinfo: 'ZoneInfo',
    },
  },
];
