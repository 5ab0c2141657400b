/** The state that SciPy's distributions run: `rv_generic.__setstate__` gives the text `_parse_arg_template` of it to `exec`. */
import { rootOf } from './callees.ts';
import type { GlobalValue, Value } from './value.ts';
import { entryOf, membersOf, textOf } from './value.ts';

const TEMPLATE = '_parse_arg_template';
/** What `rv_generic._construct_argparser` writes: names of parameters, and numbers for those that have them. Nothing in it can be called. */
const OWN =
  /^\ndef _parse_args\(self, [\w, =]*\):\n {4}return \([\w, ]*\), [\w, ]*\n\ndef _parse_args_rvs\(self, [\w, =]*, size=None\):\n {4}return self\._argcheck_rvs\([\w, ]*, size=size\)\n\ndef _parse_args_stats\(self, [\w, =]*, moments='mv'\):\n {4}return \([\w, ]*\), [\w, ]*, moments\n$/;

/** What of a state would run when BUILD gives it to an object of `made`, to stand after "the state "; undefined when nothing would. */
export function runOfState(made: GlobalValue, state: Value): string | undefined {
  if (!isDistribution(made)) {
    return undefined;
  }
  const members = membersOf(state, 'dict');
  const isVisible = members?.every((key, index) => index % 2 === 1 || textOf(key) !== undefined) === true;
  if (!isVisible) {
    return 'cannot be seen';
  }
  const template = entryOf(state, TEMPLATE);
  return template === undefined || OWN.test(textOf(template) ?? '')
    ? undefined
    : `has a text ${TEMPLATE} that is not SciPy’s`;
}

/** Also an instance that is imported: `scipy.stats.norm`. Those that are frozen, and what `_kde` holds, have no such text. */
function isDistribution({ module, name }: GlobalValue): boolean {
  return (
    rootOf(module) === 'scipy' && module.startsWith('scipy.stats') && !/_frozen$|^gaussian_kde$/.test(name)
  );
}
