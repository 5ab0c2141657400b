import type { TemplateContext } from '@actions/workflow-parser/templates/template-context';
import {
  convertWorkflowTemplate,
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
  NoOperationTraceWriter,
  parseWorkflow as parseTemplate,
} from '@actions/workflow-parser';
import { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';

import { parse } from 'yaml';

import type { Tree } from './expression.ts';
import { cut, Expression } from './expression.ts';
import type { Workflow } from './workflow.ts';
import { workflowShape } from './workflow.ts';

/** Conditions get their `success() &&` here, by GitHub's own rule. */
const conditions = new Set(['job-if', 'step-if']);

/** The same place in the plain YAML: the parser keeps the indentation of a block with expressions, and GitHub does not. */
function at(raw: unknown, key: string | number): unknown {
  return typeof raw === 'object' && raw !== null ? Reflect.get(raw, key) : undefined;
}

function toTree(token: TemplateToken, raw: unknown, context: TemplateContext): Tree {
  if (conditions.has(token.definition?.key ?? '')) {
    return new Expression(convertToIfCondition(context, token)?.expression ?? 'success()');
  }
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value;
  if (isBasicExpression(token)) return cut(String(raw));
  if (isSequence(token)) return [...token].map((item, index) => toTree(item, at(raw, index), context));
  if (isMapping(token)) {
    const entries = [...token].map(({ key, value }) => {
      const name = key.toString();
      return [name, toTree(value, at(raw, name), context)] as const;
    });
    return Object.fromEntries(entries);
  }
  if (token.isExpression) throw new Error('the engine knows no ${{ insert }}');
  return null;
}

/**
 * Reads a workflow with the parser and the schema of GitHub's language server, then narrows it to what the engine can run: whatever
 * either does not know is an error, all of a file at once.
 */
export async function parseWorkflow(path: string, content: string): Promise<Workflow> {
  const { context, value } = parseTemplate({ name: path, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  const tree = value === undefined ? null : toTree(value, parse(content), context);
  const mistakes = context.errors.getErrors().map(({ message }) => message);
  if (mistakes.length > 0) throw new Error(`${path} is no valid workflow:\n${mistakes.join('\n')}`);
  const parsed = workflowShape.safeParse(tree);
  if (parsed.success) return { path, ...parsed.data };
  const unknown = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${path} has what the engine cannot run:\n${unknown.join('\n')}`);
}
