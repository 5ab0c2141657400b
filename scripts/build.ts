/** `npm run build`: bundles the doors into dist/, the same bytes from the same sources on every machine. */
import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CodeSplittingGroup, type Plugin, type PreRenderedChunk, rolldown } from 'rolldown';
import { licencesOf, packageFolderOf } from './build/licences.ts';
import { programChunks } from './build/program-chunks.ts';
import { isProgram, ROOT } from './tree.ts';

/** Each door is a program of its own in dist/, and so are the workers that they start; `dataframe` is for those who import it. */
const DOORS: Readonly<Record<string, string>> = {
  action: 'src/doors/action.ts',
  comment: 'src/doors/comment.ts',
  record: 'src/doors/record.ts',
  verify: 'src/doors/verify.ts',
  conclude: 'src/doors/conclude.ts',
  cli: 'src/doors/cli.ts',
  dataframe: 'src/doors/dataframe.ts',
  'sheet-worker': 'src/platform/sheet/sheet-worker.ts',
  'table-worker': 'src/doors/table-worker.ts',
};

/** Packages that only some paths load stand in named chunks, so that a change of one leaves the others' bytes alone. */
const CHUNKS: readonly CodeSplittingGroup[] = [
  { name: 'github-client', test: /node_modules\/(@octokit|bottleneck)\// },
  { name: 'actions-toolkit', test: /node_modules\/@actions\/(?!github\/)/ },
  // Of its own, because it reads the event file while it is evaluated, and a file that is no JSON must not end the program.
  { name: 'github-context', test: /node_modules\/@actions\/github\// },
  // Every command needs the width of a text, and only one asks: prompts would be evaluated at each start.
  { name: 'string-width', test: /node_modules\/fast-string-/, priority: 1 },
  { name: 'prompts', test: /node_modules\/(@clack|sisteransi)\// },
  { name: 'zod', test: /node_modules\/zod\// },
  { name: 'jsonc-parser', test: /node_modules\/jsonc-parser\// },
  { name: 'yaml', test: /node_modules\/yaml\// },
  { name: 'parquet', test: /node_modules\/(hyparquet|hyparquet-compressors|fzstd|hysnappy)\// },
  { name: 'sigstore', test: /node_modules\/@sigstore\// },
  { name: 'blake3', test: /node_modules\/@noble\/hashes\// },
  { name: 'ajv', test: /node_modules\/(ajv|fast-deep-equal|fast-uri|json-schema-traverse)\// },
  { name: 'xlsx', test: /node_modules\/@e965\/xlsx\// },
  {
    name: 'danfo',
    test: /node_modules\/(danfojs-node|@tensorflow|mathjs|papaparse|stream-json|stream-chain|table|lodash\.truncate)\//,
  },
  programChunks(),
];

/** A package that is loaded with `import()` would be called after its file: `index.js`, `dist.js`. */
function chunkNameOf({ facadeModuleId }: PreRenderedChunk): string {
  const folder = packageFolderOf(facadeModuleId ?? '');
  return folder === undefined ? '[name].js' : `${basename(folder)}-entry.js`;
}

/**
 * The runner's toolkit brings an HTTP client with undici, 700 kB that would be evaluated at each start, for requests that it
 * makes itself (OIDC tokens, its own Octokit). We make none through it: ours go through Node's own fetch.
 */
const withoutClients: Plugin = {
  name: 'without-clients',
  resolveId: (source, importer = '') => (isOwnClient(source, importer) ? NO_CLIENT : undefined),
  load: (id) => (id === NO_CLIENT ? `${REFUSE}\nexport { ${CLIENT_EXPORTS.join(', ')} };\n` : undefined),
};
const NO_CLIENT = '\0no-client';
const REFUSE = "function refuse() { throw new Error('The toolkit makes no requests in this bundle.'); }";
const CLIENT_EXPORTS = ['HttpClient', 'BearerCredentialHandler', 'GitHub', 'getOctokitOptions'].map(
  (name) => `refuse as ${name}`,
);

function isOwnClient(source: string, importer: string): boolean {
  return importer.endsWith('/@actions/github/lib/github.js')
    ? source === './utils.js'
    : /\/@actions\/core\//u.test(importer) && source.startsWith('@actions/http-client');
}

/**
 * danfojs brings readers that fetch from the network, neural network layers and a plotter; what it is used for here is
 * DataFrames of values that are at hand. Without them it is half as large and starts in half the time.
 */
const withoutNetworks: Plugin = {
  name: 'without-networks',
  resolveId: (source) =>
    /^(?:@tensorflow\/tfjs-(?:layers|converter|backend-webgl|data)|request|node-fetch|plotly\.js-dist-min)$/u.test(
      source,
    )
      ? EMPTY
      : undefined,
  load: (id) => (id === EMPTY ? 'module.exports = {};' : undefined),
};
const EMPTY = '\0empty.cjs';

const ALIASES: Readonly<Record<string, string>> = {
  // danfojs asks for `xlsx`, which is ours under another name.
  xlsx: join(ROOT, 'node_modules/@e965/xlsx/xlsx.mjs'),
  // Its entry for Node hides what it requires from bundlers.
  'jsonc-parser': join(ROOT, 'node_modules/jsonc-parser/lib/esm/main.js'),
};

const licences: Plugin = {
  name: 'licences',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const source = licencesOf(chunks.flatMap((chunk) => chunk.moduleIds));
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
  },
};

/**
 * Writes the bundle of the doors to `dir`, which is emptied first, and gives the names and sizes of its files.
 * Throws for a door that does not exist and for anything that the bundler warns of.
 */
export async function build(
  dir: string,
  doors: Readonly<Record<string, string>> = DOORS,
): Promise<readonly { readonly name: string; readonly bytes: number }[]> {
  const absent = Object.values(doors).filter((path) => !existsSync(join(ROOT, path)));
  if (absent.length > 0) throw new Error(`no such door: ${absent.join(', ')}`);
  const warnings: string[] = [];
  const bundle = await rolldown({
    cwd: ROOT,
    input: Object.fromEntries(Object.entries(doors).map(([name, path]) => [name, join(ROOT, path)])),
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    plugins: [withoutClients, withoutNetworks, licences],
    resolve: { alias: ALIASES },
    onLog: (level, log) => {
      if (level === 'warn') warnings.push(log.message);
    },
  });
  rmSync(dir, { recursive: true, force: true });
  const { output } = await bundle.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: chunkNameOf,
    codeSplitting: { groups: [...CHUNKS] },
    minify: false,
    sourcemap: false,
  });
  await bundle.close();
  if (warnings.length > 0) throw new Error(`the bundler warns:\n${warnings.join('\n')}`);
  return output.map((file) => ({
    name: file.fileName,
    bytes: Buffer.byteLength(file.type === 'chunk' ? file.code : file.source),
  }));
}

if (isProgram(import.meta)) {
  for (const { name, bytes } of await build(join(ROOT, 'dist'))) {
    console.log(`${(bytes / 1024).toFixed(0).padStart(6)} kB  dist/${name}`);
  }
}
