import type { JinjaToken } from './tokens.ts';

/** Something in a template that reaches beyond what a chat template renders. */
export interface Escape {
  readonly kind: 'escape' | 'unusual';
  readonly what: string;
  readonly line: number;
}

/** Attributes that lead from a value to Python's own objects. */
const ATTRIBUTES = new Set(
  `__class__ __mro__ __base__ __bases__ __subclasses__ __subclasshook__ __globals__ __builtins__ __builtin__ __init__ __new__
  __import__ __dict__ __getattribute__ __getattr__ __setattr__ __delattr__ __getitem__ __call__ __code__ __closure__ __func__
  __self__ __module__ __reduce__ __reduce_ex__ __loader__ __spec__ __wrapped__ __kwdefaults__ __defaults__ __enter__ __exit__
  __init_subclass__ __class_getitem__ __dir__ __doc__ __file__ __name__ __qualname__ __annotations__ __weakref__ __format__
  mro func_globals func_code gi_frame gi_code gi_yieldfrom cr_frame cr_code ag_frame ag_code f_globals f_locals f_builtins f_back
  f_code tb_frame tb_next _TemplateReference__context _TemplateReference _Environment _module _load_form_data`.split(/\s+/u),
);
/** Texts that are such a name, without its underscores, or a name behind it: not words of a conversation. */
const WORDS = new Set(['mro', 'subclasses', 'globals', 'builtins', 'getattribute', 'popen', 'os.system', 'attr']);
/** Jinja's own objects through which its module is reached; harmless while they are only called. */
const OBJECTS = new Set(['lipsum', 'cycler', 'joiner', 'self', 'config', 'request', 'url_for', 'get_flashed_messages']);
const CALLS = new Set(['eval', 'exec', 'compile', 'getattr', 'setattr', 'globals', 'locals', 'vars', 'open', 'popen', 'system']);
const MODULES = new Set(['os', 'sys', 'subprocess', 'importlib', 'builtins', 'ctypes', 'posix', 'shutil', 'socket']);
const DUNDER = /__[a-z][a-z_]*__/u;

/** What of the tokens leads out of the sandbox, or hides what it leads to. */
export function escapesIn(tokens: readonly JinjaToken[]): readonly Escape[] {
  const folded = foldTexts(tokens);
  return folded.flatMap((token, index) => {
    const before = folded[index - 1];
    const after = folded[index + 1];
    const found = token.kind === 'name' ? byName(token, before, after) : undefined;
    return (
      found ??
      (token.kind === 'text' ? byText(token, before, after) : undefined) ??
      (token.value === '[' && token.kind === 'operator' ? byKey(folded, index) : undefined) ??
      []
    );
  });
}

function byName(token: JinjaToken, before?: JinjaToken, after?: JinjaToken): Escape | undefined {
  const { value: name, line } = token;
  const isAttribute = is(before, '.');
  const opens = is(after, '.') || is(after, '[') || is(after, '|');
  if (ATTRIBUTES.has(name) && (isAttribute || DUNDER.test(name))) {
    return { kind: 'escape', what: name, line };
  }
  if (name === 'attr' && is(before, '|')) {
    return { kind: 'escape', what: '|attr', line };
  }
  if (!isAttribute && OBJECTS.has(name) && opens) {
    return { kind: name === 'config' || name === 'request' ? 'unusual' : 'escape', what: name, line };
  }
  if (!isAttribute && ((CALLS.has(name) && is(after, '(')) || (MODULES.has(name) && is(after, '.')))) {
    return { kind: 'escape', what: name, line };
  }
  if (isAttribute && is(after, '(') && (name === 'popen' || name === 'system')) {
    return { kind: 'escape', what: name, line };
  }
  if (before?.kind === 'open' && before.value === '{%') {
    return byStatement(name, line);
  }
  return isAttribute && name.startsWith('_') ? { kind: 'unusual', what: `.${name}`, line } : undefined;
}

function byStatement(name: string, line: number): Escape | undefined {
  if (name === 'import' || name === 'from') {
    return { kind: 'escape', what: `{% ${name} %}`, line };
  }
  return name === 'include' || name === 'extends' ? { kind: 'unusual', what: `{% ${name} %}`, line } : undefined;
}

function byText(token: JinjaToken, before?: JinjaToken, after?: JinjaToken): Escape | undefined {
  const { value, line } = token;
  const dunder = DUNDER.exec(value)?.[0];
  if (dunder !== undefined && ATTRIBUTES.has(dunder)) {
    return { kind: 'escape', what: dunder, line };
  }
  if (WORDS.has(value) || MODULES.has(value)) {
    const isKey = is(before, '[') || is(before, '(') || is(before, ',');
    return isKey && (value !== 'attr' || is(before, '(')) && (WORDS.has(value) || is(before, '['))
      ? { kind: 'escape', what: `'${value}'`, line }
      : undefined;
  }
  const joins = [before, after].some((token_) => is(token_, '~') || is(token_, '*') || is(token_, '+'));
  if (/^_+$/u.test(value) && joins) {
    return { kind: 'escape', what: 'a name put together from underscores', line };
  }
  return /%c/u.test(value) && (is(after, '%') || is(after, '|'))
    ? { kind: 'unusual', what: 'a text put together from character codes', line }
    : undefined;
}

/** `x[…]` whose name is computed from texts: not a slice, no call, no plain text. */
function byKey(tokens: readonly JinjaToken[], index: number): Escape | undefined {
  const before = tokens[index - 1];
  const isSubscript = before?.kind === 'name' || is(before, ')') || is(before, ']');
  if (!isSubscript || (before?.kind === 'name' && KEYWORDS.has(before.value))) {
    return undefined;
  }
  let depth = 0;
  let hasText = false;
  let computes = false;
  for (const token of tokens.slice(index, index + 200)) {
    const opens = is(token, '[') || is(token, '(') || is(token, '{');
    depth += opens ? 1 : is(token, ']') || is(token, ')') || is(token, '}') ? -1 : 0;
    if (depth === 0 || (depth === 1 && is(token, ':'))) {
      const isSlice = depth === 1;
      return hasText && computes && !isSlice
        ? { kind: 'unusual', what: 'a key that is computed from texts', line: token.line }
        : undefined;
    }
    hasText ||= token.kind === 'text';
    computes ||= is(token, '~') || is(token, '|') || is(token, '%');
  }
  return undefined;
}

const KEYWORDS = new Set(['in', 'if', 'else', 'elif', 'and', 'or', 'not', 'is', 'return']);

/** Texts beside each other are one, as Jinja joins them; so are those that `~` or `+` joins. */
function foldTexts(tokens: readonly JinjaToken[]): readonly JinjaToken[] {
  const folded: JinjaToken[] = [];
  for (const token of tokens) {
    const last = folded.at(-1);
    const isJoined = is(last, '~') || is(last, '+');
    const left = isJoined ? folded.at(-2) : last;
    if (token.kind === 'text' && left?.kind === 'text') {
      folded.length -= isJoined ? 2 : 1;
      folded.push({ ...left, value: left.value + token.value });
    } else {
      folded.push(token);
    }
  }
  return folded;
}

function is(token: JinjaToken | undefined, operator: string): boolean {
  return token?.kind === 'operator' && token.value === operator;
}
