/** Risk registers: `risks.yml`, or tables of Markdown. */
import { z } from 'zod';
import { found, sorted } from '../../found.ts';
import type { DocumentFinding, DocumentReader, DocumentText } from '../../document.ts';
import { markdownOf } from '../../markdown/of-document.ts';
import type { Entry, EntryFormat, ReadEntries } from '../entries.ts';
import { entriesOfTable, entriesOfYaml, fieldsOfTable } from '../entries.ts';
import { isYaml, listOf, yamlTop } from '../yaml-top.ts';
import { riskOf } from './risk-of.ts';
import type { RegisterField } from './register-fields.ts';
import { REGISTER_NAMES } from './register-fields.ts';
import { RISK_RULES } from './rules.ts';
import type { Risk } from './risks.ts';

const HINT =
  'Write a risks.yml that lists each risk with likelihood, impact, treatment, owner and date of review.';
const TOP = z.strictObject({ version: z.literal(1), risks: z.array(z.unknown()).min(1) });
const FORMAT: EntryFormat<RegisterField> = {
  names: REGISTER_NAMES,
  notUnderstood: RISK_RULES.notUnderstood,
};
/** A table is a register when it has so many of these columns beside the risk. */
const COLUMNS: readonly RegisterField[] = ['likelihood', 'impact', 'treatment', 'measure', 'owner', 'level'];
const FEWEST_COLUMNS = 2;

export const riskRegister: DocumentReader<'riskRegister'> = {
  kind: 'riskRegister',
  names: ['risk-register'],
  read: (documents, context) => {
    const [document] = documents.get('risk-register') ?? [];
    if (document === undefined) {
      return { state: 'missing', missing: ['risks.yml'], hint: HINT };
    }
    const { entries, findings } = entriesOf(document);
    if (entries.length === 0) {
      const [first] = findings;
      const message = `${document.path}:${first?.line ?? 1} ${first?.message ?? 'It lists no risk.'}`;
      return { state: 'unreadable', message, hint: HINT, findings };
    }
    const risks = entries.map((entry, index) => riskOf(entry, index, context));
    return {
      state: 'read',
      evidence: {
        risks,
        findings: sorted([...findings, ...risks.flatMap((risk) => risk.findings), ...twiceOf(risks)]),
      },
    };
  },
};

function entriesOf(document: DocumentText): ReadEntries<RegisterField> {
  return isYaml(document) ? entriesOfDocument(document) : entriesOfMarkdown(document);
}

function entriesOfDocument(document: DocumentText): ReadEntries<RegisterField> {
  const top = yamlTop(document, TOP, RISK_RULES.notUnderstood);
  if (top.state === 'unreadable') {
    return { entries: [], findings: top.findings };
  }
  const place = { document: top.document, path: document.path, at: ['risks'] };
  const { entries, findings } = entriesOfYaml(listOf(top.value, 'risks'), place, FORMAT);
  return { entries, findings: [...top.findings, ...findings] };
}

function entriesOfMarkdown(document: DocumentText): ReadEntries<RegisterField> {
  const { path } = document;
  const tables = markdownOf(document).sections.flatMap((section) => section.tables);
  const registers = tables.filter((table) => {
    const fields = fieldsOfTable(table, REGISTER_NAMES);
    return fields.has('risk') && COLUMNS.filter((column) => fields.has(column)).length >= FEWEST_COLUMNS;
  });
  const entries: readonly Entry<RegisterField>[] = registers.flatMap((table) =>
    entriesOfTable(table, path, REGISTER_NAMES),
  );
  const message =
    registers.length === 0
      ? 'No table of it has a column for the risk and two of likelihood, impact, treatment, owner.'
      : 'Its tables list no risk.';
  return {
    entries,
    findings: entries.length > 0 ? [] : [found(RISK_RULES.notUnderstood, { path, line: 1 }, message)],
  };
}

function twiceOf(risks: readonly Risk[]): readonly DocumentFinding[] {
  const seen = new Map<string, Risk>();
  return risks.flatMap((risk) => {
    const first = seen.get(risk.id);
    seen.set(risk.id, first ?? risk);
    return first === undefined
      ? []
      : [found(RISK_RULES.twice, risk, `${JSON.stringify(risk.id)} already stands on line ${first.line}.`)];
  });
}
