import { parseAst } from 'rolldown/parseAst';

/** One import of a source file: static, re-export, `import()` or `import('x').Type`. */
export interface Import {
  /** As written; undefined when `import()` gets anything but a literal, which nobody can check. */
  readonly specifier: string | undefined;
  /** Erased at run time. `import { type A }` is not: with verbatimModuleSyntax it still loads the module. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** An expression of a source file that makes the same input give other bytes: a clock, a die, the machine's language. */
export interface Impurity {
  readonly expression: string;
  readonly line: number;
}

export interface SourceFacts {
  readonly imports: readonly Import[];
  readonly impurities: readonly Impurity[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

function textOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string'
    ? value['value']
    : undefined;
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' && typeof value['name'] === 'string'
    ? value['name']
    : undefined;
}

function importOf(node: Node): Omit<Import, 'line'> | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: textOf(node['source']), typeOnly: node['importKind'] === 'type' };
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return isNode(node['source'])
        ? { specifier: textOf(node['source']), typeOnly: node['exportKind'] === 'type' }
        : undefined;
    case 'ImportExpression':
      return { specifier: textOf(node['source']), typeOnly: false };
    case 'TSImportType':
      return { specifier: textOf(node['source']), typeOnly: true };
    case 'CallExpression':
      return nameOf(node['callee']) === 'require' && Array.isArray(node['arguments'])
        ? { specifier: textOf(node['arguments'][0]), typeOnly: false }
        : undefined;
    default:
      return undefined;
  }
}

const IMPURE_MEMBERS: ReadonlySet<string> = new Set(['Date.now', 'Math.random']);
/** Methods that ask for the machine's language when they get fewer arguments than this. */
const ARGUMENTS_WITH_LOCALE: ReadonlyMap<string, number> = new Map([
  ['localeCompare', 2],
  ['toLocaleString', 1],
  ['toLocaleLowerCase', 1],
  ['toLocaleUpperCase', 1],
]);

function memberOf(value: unknown): { readonly object: string; readonly property: string } | undefined {
  if (!isNode(value) || value.type !== 'MemberExpression') return undefined;
  const property = nameOf(value['property']) ?? textOf(value['property']) ?? '';
  return { object: nameOf(value['object']) ?? '', property };
}

function impureCall({ type, callee, arguments: given }: Node): string | undefined {
  const count = Array.isArray(given) ? given.length : 0;
  if (nameOf(callee) === 'Date')
    return type === 'CallExpression' ? 'Date()' : count === 0 ? 'new Date()' : undefined;
  const { property } = memberOf(callee) ?? { property: '' };
  const enough = ARGUMENTS_WITH_LOCALE.get(property) ?? 0;
  return count < enough ? `.${property}() without a locale` : undefined;
}

function impureMember(node: Node): string | undefined {
  const { object, property } = memberOf(node) ?? { object: '', property: '' };
  const member = `${object}.${property}`;
  return IMPURE_MEMBERS.has(member) ? member : undefined;
}

/** Parses TypeScript and gives every import and every impure expression with its line. Throws for a syntax error. */
export function factsOf(source: string): SourceFacts {
  const imports: Import[] = [];
  const impurities: Impurity[] = [];
  const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length;
  const visit = (node: Node): void => {
    const found = importOf(node);
    if (found !== undefined) imports.push({ ...found, line: lineAt(node.start) });
    const expression = impureCall(node) ?? impureMember(node);
    if (expression !== undefined) impurities.push({ expression, line: lineAt(node.start) });
    childrenOf(node).forEach(visit);
  };
  const program: unknown = parseAst(source, { lang: 'ts' });
  if (isNode(program)) visit(program);
  return { imports, impurities };
}
