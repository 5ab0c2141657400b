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
  f_code tb_frame tb_next _TemplateReference__context _TemplateReference _Environment _module _load_form_data`.split(
    /\s+/u,
  ),
);
/** Texts that are such a name, without its underscores, or a name behind it: not words of a conversation. */
const WORDS = new Set([
  'mro',
  'subclasses',
  'globals',
  'builtins',
  'getattribute',
  'popen',
  'os.system',
  'attr',
]);
/** Jinja's own objects through which its module is reached; harmless while they are only called. */
const OBJECTS = new Set(['lipsum', 'cycler', 'joiner', 'self', 'url_for', 'get_flashed_messages']);
/** Of web frameworks, which a chat template never sees. */
const REQUESTS = new Set(['config', 'request']);
const CALLS = new Set([
  'eval',
  'exec',
  'compile',
  'getattr',
  'setattr',
  'globals',
  'locals',
  'vars',
  'open',
  'popen',
  'system',
]);
const MODULES = new Set([
  'os',
  'sys',
  'subprocess',
  'importlib',
  'builtins',
  'ctypes',
  'posix',
  'shutil',
  'socket',
]);
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
  if (is(before, '.')) {
    return byAttribute(name, line, after);
  }
  const isPipe = name === 'attr' && is(before, '|');
  if (isPipe || isReached(name, after)) {
    return { kind: 'escape', what: isPipe ? '|attr' : name, line };
  }
  if (REQUESTS.has(name) && is(after, '.', '[', '|')) {
    return { kind: 'unusual', what: name, line };
  }
  return before?.kind === 'open' && before.value === '{%' ? byStatement(name, line) : undefined;
}

/** Whether a name that is no attribute is one of Python's own, a module, or an object that leads to its module. */
function isReached(name: string, after?: JinjaToken): boolean {
  return (
    (DUNDER.test(name) && ATTRIBUTES.has(name)) ||
    (OBJECTS.has(name) && is(after, '.', '[', '|')) ||
    (CALLS.has(name) && is(after, '(')) ||
    (MODULES.has(name) && is(after, '.'))
  );
}

function byAttribute(name: string, line: number, after?: JinjaToken): Escape | undefined {
  if (ATTRIBUTES.has(name) || ((name === 'popen' || name === 'system') && is(after, '('))) {
    return { kind: 'escape', what: name, line };
  }
  return name.startsWith('_') ? { kind: 'unusual', what: `.${name}`, line } : undefined;
}

function byStatement(name: string, line: number): Escape | undefined {
  const what = `{% ${name} %}`;
  if (name === 'import' || name === 'from') {
    return { kind: 'escape', what, line };
  }
  return name === 'include' || name === 'extends' ? { kind: 'unusual', what, line } : undefined;
}

function byText(token: JinjaToken, before?: JinjaToken, after?: JinjaToken): Escape | undefined {
  const { value, line } = token;
  const dunder = DUNDER.exec(value)?.[0];
  if (dunder !== undefined && ATTRIBUTES.has(dunder)) {
    return { kind: 'escape', what: dunder, line };
  }
  if (isName(value, before)) {
    return { kind: 'escape', what: `'${value}'`, line };
  }
  if (/^_+$/u.test(value) && (is(before, '~', '*', '+') || is(after, '~', '*', '+'))) {
    return { kind: 'escape', what: 'a name put together from underscores', line };
  }
  return /%c/u.test(value) && is(after, '%', '|')
    ? { kind: 'unusual', what: 'a text put together from character codes', line }
    : undefined;
}

/** Whether a text is the name of what is reached: a key, or an argument of a filter. */
function isName(value: string, before?: JinjaToken): boolean {
  if (value === 'attr') {
    return is(before, '(');
  }
  return (WORDS.has(value) && is(before, '[', '(', ',')) || (MODULES.has(value) && is(before, '['));
}

/** `x[…]` whose name is computed from texts: not a slice, no plain text. */
function byKey(tokens: readonly JinjaToken[], index: number): Escape | undefined {
  const before = tokens[index - 1];
  const isSubscript = (before?.kind === 'name' && !KEYWORDS.has(before.value)) || is(before, ')', ']');
  const key = isSubscript ? keyTokens(tokens, index) : undefined;
  return key?.some(({ kind }) => kind === 'text') === true && key.some((token) => is(token, '~', '|', '%'))
    ? { kind: 'unusual', what: 'a key that is computed from texts', line: tokens[index]?.line ?? 1 }
    : undefined;
}

/** What stands between the bracket and its partner; undefined for a slice, and for one that does not end soon. */
function keyTokens(tokens: readonly JinjaToken[], index: number): readonly JinjaToken[] | undefined {
  let depth = 0;
  for (let at = index; at < Math.min(tokens.length, index + 200); at += 1) {
    const token = tokens[at];
    depth += is(token, '[', '(', '{') ? 1 : is(token, ']', ')', '}') ? -1 : 0;
    if (depth === 0) {
      return tokens.slice(index + 1, at);
    }
    if (depth === 1 && is(token, ':')) {
      return undefined;
    }
  }
  return undefined;
}

const KEYWORDS = new Set(['in', 'if', 'else', 'elif', 'and', 'or', 'not', 'is', 'return']);

/** Texts beside each other are one, as Jinja joins them; so are those that `~` or `+` joins. */
function foldTexts(tokens: readonly JinjaToken[]): readonly JinjaToken[] {
  const folded: JinjaToken[] = [];
  for (const token of tokens) {
    const last = folded.at(-1);
    const isJoined = is(last, '~', '+');
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

function is(token: JinjaToken | undefined, ...operators: readonly string[]): boolean {
  return token?.kind === 'operator' && operators.includes(token.value);
}
