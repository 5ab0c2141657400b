import { parseAllDocuments } from 'yaml';
import type { CodeBlock, Page } from './markdown.ts';

function syntaxMistakes({ text }: CodeBlock): readonly { readonly line: number; readonly message: string }[] {
  return parseAllDocuments(text).flatMap(({ errors, warnings }) =>
    [...errors, ...warnings].map((error) => ({
      line: error.linePos?.[0].line ?? 1,
      message: error.message.split('\n')[0] ?? error.message,
    })),
  );
}

/** A sentence for each YAML block that does not parse, `page:line: …`, with the line on the page. */
export function yamlMistakes(pages: ReadonlyMap<string, Page>): readonly string[] {
  return [...pages].flatMap(([path, { blocks }]) =>
    blocks
      .filter(({ language }) => language === 'yaml' || language === 'yml')
      .flatMap((block) =>
        syntaxMistakes(block).map(({ line, message }) => `${path}:${block.line + line}: ${message}`),
      ),
  );
}
