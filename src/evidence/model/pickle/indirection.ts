/** Names that import, call or reach others by their arguments: judged by the arguments, as far as they can be seen. */
import { PICKLE_RULES } from '../rules/pickle.ts';
import type { Rule } from '../rules/rule.ts';
import type { Standing } from './names.ts';
import { isDeniedAttribute } from './names.ts';
import type { GlobalValue, Value } from './value.ts';
import { membersOf, nameOf, textOf, UNKNOWN, written } from './value.ts';

type Report = (rule: Rule, message: string, detail: string) => void;

interface Names {
  imported(module: Value, name: Value, offset: number): Value;
  standing(value: GlobalValue): Standing;
}

interface Indirection {
  /** Picklers write it for ordinary objects, so that the name alone is no finding: its calls are judged, and whatever else is done with it. */
  readonly isOrdinary: boolean;
  judge(args: Value, report: Report, names: Names): void;
}

type Judge = (name: string, args: Value, report: Report, names: Names) => void;

/** Names, texts, numbers and plain data can be seen: anything else may be anything. */
function isComputed(value: Value, depth = 3): boolean {
  switch (value.kind) {
    case 'call':
    case 'unknown':
    case 'persistent':
      return true;
    case 'text':
      return value.isCut;
    case 'items':
      return depth > 0 && value.first.some((item) => isComputed(item, depth - 1));
    case 'plain':
    case 'number':
    case 'global':
      return false;
  }
}

function computed(name: string, what: string, report: Report): void {
  const message = `${name} is given ${what} that is computed, so what it reaches is hidden.`;
  report(PICKLE_RULES.dangerousIndirection, message, `${name} of ${what}`);
}

/** The attribute that `getattr` takes of a name, as a dotted name: how protocols below 4 write methods and what stands in a class. */
function attributeOf(args: Value): GlobalValue | undefined {
  const [object, wanted] = membersOf(args, 'tuple') ?? [];
  const text = textOf(wanted);
  return object?.kind === 'global' && text !== undefined
    ? { kind: 'global', module: object.module, name: `${object.name}.${text}` }
    : undefined;
}

/** The name on the allow-list that a call of `getattr` gives; undefined for any other call. */
export function allowedAttribute(
  callee: GlobalValue,
  args: Value,
  names: Pick<Names, 'standing'>,
): GlobalValue | undefined {
  const isGetattr = INDIRECTIONS.get(`${callee.module} ${callee.name}`)?.judge === attribute;
  const reached = isGetattr ? attributeOf(args) : undefined;
  return reached !== undefined && names.standing(reached).is === 'allowed' ? reached : undefined;
}

/** `getattr(object, name)`. */
const attribute: Judge = (name, args, report) => {
  const message = `${name} is called, which reaches others by name.`;
  report(PICKLE_RULES.indirection, message, name);
  const text = textOf(membersOf(args, 'tuple')?.[1]);
  if (text === undefined) {
    computed(name, 'a name', report);
  } else if (isDeniedAttribute(text)) {
    const reached = `${name} reaches the attribute ${text}, with ${written(args, 80)}.`;
    report(PICKLE_RULES.dangerousIndirection, reached, `${name} ${text}`);
  }
};

/** `attrgetter(names…)`, `itemgetter(keys…)`, `methodcaller(name, arguments…)`. */
const getter: Judge = (name, args, report) => {
  const given = membersOf(args, 'tuple');
  if (given === undefined || isComputed(args)) {
    computed(name, 'a name', report);
    return;
  }
  const denied = given.map(textOf).find((text) => text !== undefined && isDeniedAttribute(text));
  if (denied !== undefined) {
    const message = `${name} reaches ${denied} in whatever it is applied to.`;
    report(PICKLE_RULES.dangerousIndirection, message, `${name} ${denied}`);
  }
};

/** `type(None)` is how the classes of singletons are written; with more arguments it makes a class of what the file says. */
const typeOf: Judge = (name, args, report) => {
  const given = membersOf(args, 'tuple');
  if (given?.length !== 1) {
    const message = `${name} makes a class of its arguments: ${written(args, 80)}.`;
    report(PICKLE_RULES.dangerousIndirection, message, `${name} with ${given?.length ?? 'hidden'} arguments`);
  } else if (given[0]?.kind === 'call' || given[0]?.kind === 'unknown') {
    report(PICKLE_RULES.unusualUse, `${name} takes the class of what was computed.`, `${name} of a call`);
  }
};

/** `map(function, …)` and iterators like it call a function for each item, also when nothing but a list is made of them. */
const caller: Judge = (name, args, report) => {
  const [first, second] = membersOf(args, 'tuple') ?? [UNKNOWN, UNKNOWN];
  const called = /accumulate|groupby/.test(name) ? second : first;
  if (called?.kind === 'call' || called?.kind === 'unknown') {
    computed(name, 'a function', report);
  } else if (called?.kind === 'global' && indirectionOf(called) !== undefined) {
    const message = `${name} calls ${nameOf(called)}, which reaches others by its arguments.`;
    report(PICKLE_RULES.dangerousIndirection, message, `${name} of ${nameOf(called)}`);
  }
};

/** What libraries keep in a partial themselves: HistGradientBoosting of scikit-learn, with categorical features. */
const KEPT_IN_PARTIALS: ReadonlySet<string> = new Set(['sklearn.utils.validation.check_array']);

/** `partial(function, arguments…)`, and its state, which begins with the function too. */
const partial: Judge = (name, args, report) => {
  const [callee] = membersOf(args, 'tuple') ?? [];
  if (callee?.kind !== 'global' || !KEPT_IN_PARTIALS.has(nameOf(callee))) {
    report(PICKLE_RULES.indirection, `${name} is called, which keeps a call for later.`, name);
  }
  if (callee?.kind !== 'global') {
    computed(name, 'a function', report);
  }
};

/** `_reconstructor(class, base, state)`, `__newobj__(class, …)`: an ordinary object of the class. */
const reconstructor: Judge = (name, args, report, names) => {
  const [made, base] = membersOf(args, 'tuple') ?? [];
  const built = name.endsWith('_reconstructor') ? [made, base] : [made];
  for (const one of built) {
    if (one?.kind !== 'global') {
      computed(name, 'a class', report);
      return;
    }
    const standing = names.standing(one);
    if (standing.is === 'allowed' && standing.role === 'name') {
      const message = `${name} makes an object of ${nameOf(one)}, and its library only refers to it.`;
      report(PICKLE_RULES.unusualUse, message, `object of ${nameOf(one)}`);
    }
  }
};

/** `_ufunc_reconstruct(module, name)` imports. */
const importer: Judge = (name, args, report, names) => {
  const [module, wanted] = membersOf(args, 'tuple') ?? [];
  if (textOf(module) === undefined || textOf(wanted) === undefined) {
    computed(name, 'a module or a name', report);
    return;
  }
  const reached: GlobalValue = { kind: 'global', module: textOf(module) ?? '', name: textOf(wanted) ?? '' };
  const standing = names.standing(reached);
  const message = `${name} imports ${nameOf(reached)}`;
  if (standing.is === 'denied') {
    report(PICKLE_RULES.dangerousGlobal, `${message}, which ${standing.does}.`, nameOf(reached));
  } else if (standing.is === 'unknown') {
    report(PICKLE_RULES.unknownGlobal, `${message}, which is on no list.`, nameOf(reached));
  }
};

const LATIN = /^(?:latin[-_ ]?1|iso-?8859-?1|ascii|utf[-_]?8)$/i;

/** `_codecs.encode(text, 'latin1')` is how protocol 2 writes bytes; other codecs make other texts, such as names. */
const encoder: Judge = (name, args, report) => {
  const [, codec] = membersOf(args, 'tuple') ?? [];
  const text = textOf(codec);
  if (text === undefined || !LATIN.test(text)) {
    const message = `${name} is given the codec ${codec === undefined ? '…' : written(codec, 40)}, and picklers only write latin1.`;
    report(PICKLE_RULES.unusualUse, message, `${name} ${text ?? 'of a computed codec'}`);
  }
};

/** `_load_from_bytes(bytes)` is `torch.load` of the bytes. */
const nested: Judge = (name, _args, report) => {
  report(PICKLE_RULES.nestedPickle, `${name} loads bytes of the file as a further pickle.`, name);
};

const ORDINARY: readonly (readonly [modules: string, names: string, judge: Judge])[] = [
  ['copyreg copy_reg', '_reconstructor __newobj__ __newobj_ex__', reconstructor],
  ['numpy.core numpy._core', '_ufunc_reconstruct', importer],
  ['_codecs', 'encode', encoder],
  ['torch.storage', '_load_from_bytes', nested],
  ['builtins __builtin__', 'getattr', attribute],
  ['functools _functools', 'partial partialmethod', partial],
  ['builtins __builtin__', 'type', typeOf],
];

const REACHING: typeof ORDINARY = [
  ['operator _operator', 'attrgetter itemgetter methodcaller', getter],
  ['builtins __builtin__', 'map filter', caller],
  ['itertools', 'starmap accumulate takewhile dropwhile filterfalse groupby', caller],
];

const INDIRECTIONS: ReadonlyMap<string, { readonly isOrdinary: boolean; readonly judge: Judge }> = new Map(
  [ORDINARY, REACHING].flatMap((rows) =>
    rows.flatMap(([modules, names, judge]) =>
      modules
        .split(' ')
        .flatMap((module) =>
          names
            .split(' ')
            .map((name) => [`${module} ${name}`, { isOrdinary: rows === ORDINARY, judge }] as const),
        ),
    ),
  ),
);

export function indirectionOf(value: GlobalValue): Indirection | undefined {
  const found = INDIRECTIONS.get(`${value.module} ${value.name}`);
  return (
    found && {
      isOrdinary: found.isOrdinary,
      judge: (args, report, names) => found.judge(nameOf(value), args, report, names),
    }
  );
}
