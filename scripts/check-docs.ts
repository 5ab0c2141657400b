/** `npm run docs:check`: relative links of every page resolve, YAML blocks parse, policies in them are policies. */
import { brokenLinks } from './docs/links.ts';
import { readPage } from './docs/markdown.ts';
import { policyMistakes } from './docs/policy-blocks.ts';
import { yamlMistakes } from './docs/yaml-blocks.ts';
import { filesUnder, present, readText } from './tree.ts';

/** Not pages of ours: what scenarios expect word for word, with paths of repositories that exist in the tests only. */
const RECORDED = /^(?:__tests__|dist|node_modules)\/|^examples\/.*\/expected|fates-report\.md$/u;

const paths = filesUnder('').filter((path) => path.endsWith('.md') && !RECORDED.test(path));
const pages = new Map(paths.map((path) => [path, readPage(readText(path))]));
const syntax = yamlMistakes(pages);
const policies =
  syntax.length > 0 ? [] : await policyMistakes(pages, (path) => (present(path) ? readText(path) : null));
const mistakes = [...brokenLinks({ pages, has: present }), ...syntax, ...policies];
for (const mistake of mistakes) console.error(mistake);
console.log(`docs: ${pages.size} pages, ${mistakes.length} mistakes`);
process.exitCode = mistakes.length === 0 ? 0 : 1;
