import { PICKLE_RULES } from '../rules/pickle.ts';
import type { Facts } from './facts.ts';
import { judgeCalledArguments } from './called-arguments.ts';
import { classOf, isMadeUnlikeItsLibrary, isMemoryMap } from './callees.ts';
import { runOfState } from './exec-state.ts';
import type { Findings } from './findings.ts';
import { IMPORTABLE } from './findings.ts';
import { allowedAttribute, indirectionOf } from './indirection.ts';
import type { Watcher } from './machine.ts';
import type { Standing } from './names.ts';
import { standingOf } from './names.ts';
import { bytesGiven } from './nested-bytes.ts';
import { isStorageId } from './torch-storage.ts';
import type { CallValue, GlobalValue, Value } from './value.ts';
import { nameOf, PLAIN, textOf, UNKNOWN, written } from './value.ts';

const MOST_NAMES_REMEMBERED = 10_000;
const SHOWN_ARGUMENTS = 80;
/** Judges what a stream would make its loader do. */
export class Inspector implements Watcher {
  readonly findings: Findings;
  /** Names were imported that Python could import, or that are computed; something was called. */
  hasImported = false;
  hasCalled = false;
  readonly #facts: Facts;
  readonly #standings = new Map<string, Standing>();
  /** Something was imported that reaches others by its arguments. */
  #isReaching = false;

  constructor(findings: Findings, facts: Facts) {
    this.findings = findings;
    this.#facts = facts;
  }

  imported(module: Value, name: Value, offset: number): Value {
    const moduleText = textOf(module);
    const nameText = textOf(name);
    if (moduleText === undefined || nameText === undefined) {
      const what = `${written(module, 60)} ${written(name, 60)}`;
      const message = 'The name that is imported here is computed, or longer than any real one.';
      this.findings.add(PICKLE_RULES.computedImport, offset, message, what);
      this.hasImported ||= module.kind === 'call' || name.kind === 'call';
      return UNKNOWN;
    }
    const value: GlobalValue = { kind: 'global', module: moduleText, name: nameText };
    this.hasImported ||= IMPORTABLE.test(moduleText) && IMPORTABLE.test(nameText);
    this.#judge(value, offset);
    this.#facts.imported(value);
    return value;
  }

  called(callee: Value, args: Value, offset: number): Value {
    const call: CallValue = { kind: 'call', callee, args };
    this.hasCalled = true;
    if (callee.kind === 'global') {
      const attribute = allowedAttribute(callee, args, this);
      if (attribute !== undefined) {
        return attribute;
      }
      this.#judgeCall(callee, call, offset);
    } else {
      const what = written(callee, 120);
      const message = `What is called here is computed (${what}), with ${written(args, SHOWN_ARGUMENTS)}.`;
      this.findings.add(PICKLE_RULES.computedCall, offset, message, what);
    }
    return call;
  }

  built(target: Value, state: Value, offset: number): void {
    this.#judgeRun(target, state, offset);
    if (target.kind !== 'call') {
      this.#unusual(target, offset, 'BUILD changes something that is no new object', 'BUILD on');
      return;
    }
    this.#facts.built(target, state);
    const made = classOf(target);
    if (made?.kind === 'global') {
      this.#judgeState(made, target, offset);
    }
  }

  filled(target: Value, offset: number): void {
    if (target.kind !== 'call') {
      this.#unusual(target, offset, 'Items are put into something that is no new object', 'items into');
    }
  }

  handed(items: readonly Value[], from: number, offset: number): void {
    for (let index = this.#isReaching ? from : items.length; index < items.length; index++) {
      const item = items[index];
      if (item?.kind === 'global' && indirectionOf(item)?.isOrdinary === true) {
        const message = `${nameOf(item)} is handed over and not called, so what it is given cannot be seen`;
        this.#unusual(item, offset, message, 'handing over');
      }
    }
  }

  entry(key: Value, value: Value): void {
    this.#facts.entry(key, value);
  }

  persistent(id: Value, offset: number): Value {
    if (!isStorageId(id)) {
      const message = `An object is left to the loader, by the id ${written(id, SHOWN_ARGUMENTS)}.`;
      this.findings.add(PICKLE_RULES.persistentId, offset, message, written(id, SHOWN_ARGUMENTS));
    }
    this.#facts.stored(id);
    return { kind: 'persistent', id };
  }

  extension(code: number | bigint | undefined, offset: number): Value {
    const message = `The extension code ${code} stands for a name that is not in the file.`;
    this.findings.add(PICKLE_RULES.extensionCode, offset, message, `code ${code}`);
    return UNKNOWN;
  }

  outsideBuffer(offset: number): Value {
    const message = 'A buffer is taken from outside of the file.';
    this.findings.add(PICKLE_RULES.outsideBuffer, offset, message, 'NEXT_BUFFER');
    return PLAIN;
  }

  odd(message: string, offset: number): void {
    this.findings.add(PICKLE_RULES.oddStructure, offset, `${message}.`, message);
  }

  crossed(message: string, offset: number): void {
    this.findings.add(PICKLE_RULES.crossedFrame, offset, `${message}.`, message);
  }

  standing(value: GlobalValue): Standing {
    const name = `${value.module} ${value.name}`;
    const known = this.#standings.get(name);
    if (known !== undefined) {
      return known;
    }
    const standing = standingOf(value.module, value.name);
    if (this.#standings.size < MOST_NAMES_REMEMBERED) {
      this.#standings.set(name, standing);
    }
    return standing;
  }

  #judge(value: GlobalValue, offset: number): void {
    const name = nameOf(value);
    const indirection = indirectionOf(value);
    if (indirection !== undefined) {
      this.#isReaching = true;
      if (!indirection.isOrdinary) {
        const message = `${name} is imported, which reaches others by name or argument.`;
        this.findings.add(PICKLE_RULES.indirection, offset, message, name);
      }
      return;
    }
    const standing = this.standing(value);
    if (standing.is === 'denied') {
      const message = `${name} is imported, which ${standing.does}.`;
      this.findings.add(PICKLE_RULES.dangerousGlobal, offset, message, name);
    } else if (standing.is === 'unknown') {
      this.findings.add(
        PICKLE_RULES.unknownGlobal,
        offset,
        `${name} is imported, which is on no list.`,
        name,
      );
    }
  }

  #judgeCall(callee: GlobalValue, call: CallValue, offset: number): void {
    const bytes = bytesGiven(callee, call.args);
    if (bytes !== undefined && this.findings.nest({ ...bytes, offset, loader: nameOf(callee) })) {
      return;
    }
    const indirection = indirectionOf(callee);
    if (indirection !== undefined) {
      indirection.judge(
        call.args,
        (rule, message, detail) => this.findings.add(rule, offset, message, detail),
        this,
      );
      return;
    }
    const name = nameOf(callee);
    const standing = this.standing(callee);
    const shown = written(call.args, SHOWN_ARGUMENTS);
    if (standing.is === 'denied') {
      const message = `${name} is imported, which ${standing.does}, and called with ${shown}.`;
      this.findings.tell(PICKLE_RULES.dangerousGlobal, name, message);
    } else if (standing.is === 'unknown') {
      const message = `${name} is imported, which is on no list, and called with ${shown}.`;
      this.findings.tell(PICKLE_RULES.unknownGlobal, name, message);
    } else if (isMemoryMap(callee)) {
      const message = `${name} is called with ${shown}, and opens or writes that file.`;
      this.findings.add(PICKLE_RULES.dangerousGlobal, offset, message, `call of ${name}`);
    } else if (standing.role === 'name') {
      this.#unusual(
        callee,
        offset,
        `${name} is called with ${shown}, and its library only refers to it`,
        'call of',
      );
    } else {
      this.#judgeArguments(callee, call, offset);
    }
  }

  #judgeArguments(callee: GlobalValue, call: CallValue, offset: number): void {
    if (isMadeUnlikeItsLibrary(callee, call.args)) {
      const shown = written(call.args, SHOWN_ARGUMENTS);
      const message = `${nameOf(callee)} is called with ${shown}, and its library makes it without arguments`;
      this.#unusual(callee, offset, message, 'arguments for');
    }
    const standing = (value: GlobalValue): Standing => this.standing(value);
    judgeCalledArguments(callee, call, standing, (rule, message, detail) =>
      this.findings.add(rule, offset, message, detail),
    );
  }

  /** A name on no list may be an instance: BUILD sets its state as well. */
  #judgeRun(target: Value, state: Value, offset: number): void {
    const made = target.kind === 'call' ? classOf(target) : target;
    const run = made?.kind === 'global' ? runOfState(made, state) : undefined;
    if (made?.kind === 'global' && run !== undefined) {
      const message = `BUILD gives ${nameOf(made)} a state that it runs as code, and the state ${run}.`;
      this.findings.add(PICKLE_RULES.dangerousGlobal, offset, message, `BUILD on ${nameOf(made)}`);
    }
  }

  #judgeState(made: GlobalValue, target: CallValue, offset: number): void {
    const indirection = indirectionOf(made);
    if (indirection !== undefined && target.state !== undefined) {
      indirection.judge(
        target.state,
        (rule, message, detail) => this.findings.add(rule, offset, message, detail),
        this,
      );
      return;
    }
    const standing = this.standing(made);
    if (standing.is === 'allowed' && standing.role !== 'object') {
      const what = `BUILD sets the state of ${nameOf(made)}, and its library does not`;
      this.#unusual(made, offset, what, 'BUILD on');
    }
  }

  #unusual(value: Value, offset: number, message: string, how: string): void {
    const what = `${how} ${written(value, 120)}`;
    this.findings.add(PICKLE_RULES.unusualUse, offset, `${message}.`, what);
  }
}
