/** Calls that run text as code or as a command, when the text is computed. */
import { SOURCE_RULES } from '../../model/rules/source.ts';
import { argumentAt, type Call, constantOf, keywordOf, literalOf } from './calls.ts';
import type { Hit } from './hit.ts';

type Check = (call: Call) => Hit | undefined;

function evaluate(call: Call): Hit | undefined {
  const [first] = call.arguments();
  return first === undefined || literalOf(first) !== undefined || constantOf(first)?.match(/^\d/u)
    ? undefined
    : { rule: SOURCE_RULES.evaluate, message: 'Text that is computed is run as code.' };
}

function shell(call: Call): Hit | undefined {
  const [first] = call.arguments();
  return first === undefined || literalOf(first) !== undefined
    ? undefined
    : { rule: SOURCE_RULES.shell, message: 'A command that is computed is given to a shell.' };
}

function subprocess(call: Call): Hit | undefined {
  const flag = keywordOf(call, 'shell');
  const isOff = flag === undefined || ['False', '0', 'None'].includes(constantOf(flag) ?? '');
  return isOff || literalOf(argumentAt(call, 0, 'args')) !== undefined ? undefined : shell(call);
}

const EVALUATORS = [
  'eval',
  'exec',
  'builtins.eval',
  'builtins.exec',
  '__builtins__.eval',
  '__builtins__.exec',
];
const SHELLS = [
  'os.system',
  'os.popen',
  'subprocess.getoutput',
  'subprocess.getstatusoutput',
  'commands.getoutput',
];
const PROCESSES = ['run', 'call', 'check_call', 'check_output', 'Popen'];

export const COMMANDS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...EVALUATORS.map((name): [string, Check] => [name, evaluate]),
  ...SHELLS.map((name): [string, Check] => [name, shell]),
  ...PROCESSES.map((name): [string, Check] => [`subprocess.${name}`, subprocess]),
]);
