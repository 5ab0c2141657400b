/** Functions of the allow-list that call or build what they are given. */
import type { CallValue, GlobalValue, Value } from './value.ts';
import { membersOf, UNKNOWN } from './value.ts';

/** Positions of arguments that are called, or whose class is built, by module and name. */
const CALLED: ReadonlyMap<string, readonly number[]> = new Map([
  ['collections defaultdict', [0]],
  ['numpy.core.multiarray _reconstruct', [0]],
  ['numpy._core.multiarray _reconstruct', [0]],
  ['numpy.core._multiarray_umath _reconstruct', [0]],
  ['numpy._core._multiarray_umath _reconstruct', [0]],
  ['numpy.ma.core _mareconstruct', [0, 1]],
  ['numpy.random._pickle __bit_generator_ctor', [0]],
  ['numpy.random._pickle __randomstate_ctor', [1]],
  ['numpy.random._pickle __generator_ctor', [1]],
  ['pandas.core.indexes.base _new_Index', [0]],
  ['pandas.core.indexes.datetimes _new_DatetimeIndex', [0]],
  ['pandas.core.indexes.interval _new_IntervalIndex', [0]],
  ['pandas.core.indexes.period _new_PeriodIndex', [0]],
  ['torch._tensor _rebuild_from_type_v2', [0, 1]],
  ['torch._utils _rebuild_wrapper_subclass', [0]],
  ['sklearn.metrics._dist_metrics newObj', [0]],
  ['sklearn.neighbors._ball_tree newObj', [0]],
  ['sklearn.neighbors._kd_tree newObj', [0]],
]);

/** Libraries whose objects come without arguments, which would be a path that is read, or sizes that BUILD says otherwise. */
const WITHOUT_ARGUMENTS: ReadonlySet<string> = new Set(['xgboost', 'lightgbm', 'catboost', 'joblib']);

/** Whether an object is made with arguments that its library leaves to BUILD. */
export function isMadeUnlikeItsLibrary({ module }: GlobalValue, args: Value): boolean {
  const isOfThese = WITHOUT_ARGUMENTS.has(rootOf(module)) || module.startsWith('sklearn.externals.joblib.');
  return isOfThese && membersOf(args, 'tuple')?.length !== 0;
}

/** Libraries write the class alone; a call opens the file that it names, or makes it. */
export function isMemoryMap({ module, name }: GlobalValue): boolean {
  return name === 'memmap' && rootOf(module) === 'numpy';
}

export function rootOf(module: string): string {
  return module.split('.', 1)[0] ?? '';
}

/** `copyreg` rebuilds any class: the first argument is what is called. */
const RECONSTRUCTORS: ReadonlySet<string> = new Set(['_reconstructor', '__newobj__', '__newobj_ex__']);

export function isReconstructor({ module, name }: GlobalValue): boolean {
  return (module === 'copyreg' || module === 'copy_reg') && RECONSTRUCTORS.has(name);
}

/** Those arguments; `unknown` where they cannot be seen. An argument that is not given is not among them. */
export function calledArguments(callee: GlobalValue, args: Value): readonly Value[] {
  const key = `${callee.module} ${callee.name}`;
  const positions = CALLED.get(key) ?? (callee.name.startsWith('__pyx_unpickle_') ? [0] : []);
  const given = membersOf(args, 'tuple');
  return given === undefined && positions.length > 0
    ? [UNKNOWN]
    : positions.flatMap((position) => given?.[position] ?? []);
}

/** What a call makes an object of. */
export function classOf({ callee, args }: CallValue): Value | undefined {
  return callee.kind === 'global' && isReconstructor(callee) ? membersOf(args, 'tuple')?.[0] : callee;
}
