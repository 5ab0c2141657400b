/** Functions of the allow-list that call, or build, what they are given: it has to be a name of their own library that may be called. */
import { PICKLE_RULES } from '../rules/pickle.ts';
import type { Rule } from '../rules/rule.ts';
import { calledArguments, rootOf } from './callees.ts';
import { indirectionOf } from './indirection.ts';
import type { Standing } from './names.ts';
import type { CallValue, GlobalValue, Value } from './value.ts';
import { nameOf, written } from './value.ts';

type Report = (rule: Rule, message: string, detail: string) => void;

/** Modules whose names any library is given. */
const SHARED: ReadonlySet<string> = new Set(['builtins', '__builtin__', 'collections']);

export function judgeCalledArguments(
  callee: GlobalValue,
  call: CallValue,
  standingOf: (value: GlobalValue) => Standing,
  report: Report,
): void {
  for (const argument of calledArguments(callee, call.args)) {
    if (argument.kind === 'global') {
      judgeName(callee, argument, standingOf(argument), report);
    } else if (canBeCalled(argument)) {
      const what = `${nameOf(callee)} of ${written(argument, 80)}`;
      const message = `${nameOf(callee)} calls what it is given, and that is computed (${written(argument, 80)}).`;
      report(PICKLE_RULES.computedCall, message, what);
    }
  }
}

function canBeCalled({ kind }: Value): boolean {
  return kind !== 'plain' && kind !== 'text' && kind !== 'number';
}

function judgeName(callee: GlobalValue, argument: GlobalValue, standing: Standing, report: Report): void {
  const [caller, called] = [nameOf(callee), nameOf(argument)];
  if (indirectionOf(argument) !== undefined) {
    const message = `${caller} calls ${called}, which reaches others by its arguments.`;
    report(PICKLE_RULES.dangerousIndirection, message, `${caller} of ${called}`);
  } else if (standing.is === 'allowed' && standing.role === 'name') {
    report(PICKLE_RULES.unusualUse, `${caller} makes an object of ${called}.`, `call of ${called}`);
  } else if (standing.is === 'allowed' && isForeign(callee, argument)) {
    const message = `${caller} makes an object of ${called}, which is of another library.`;
    report(PICKLE_RULES.unusualUse, message, `${caller} of ${called}`);
  }
}

function isForeign(callee: GlobalValue, argument: GlobalValue): boolean {
  const [own, other] = [rootOf(callee.module), rootOf(argument.module)];
  return own !== other && !SHARED.has(own) && !SHARED.has(other);
}
