import type { Client } from './client.ts';
import { calling } from './failure.ts';

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckRunContent {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly externalId: string;
  readonly detailsUrl: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** Annotations that one request may carry; later ones are appended by updates. */
const BATCH = 50;

/**
 * Creates a completed check run on the head commit; gives its address on the site. Each run and attempt makes one of its own:
 * GitHub shows the newest of a name and keeps the others.
 */
export async function createCheckRun(
  client: Client,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  content: CheckRunContent,
): Promise<string> {
  return calling('write the check run', 'checks: write', async () => {
    const { name, headSha, conclusion, externalId, detailsUrl, title, summary, text } = content;
    const output = { title, summary, text };
    const { data } = await client.rest.checks.create({
      owner,
      repo,
      name,
      head_sha: headSha,
      status: 'completed',
      conclusion,
      external_id: externalId,
      details_url: detailsUrl,
      output: { ...output, annotations: content.annotations.slice(0, BATCH).map(requested) },
    });
    for (let from = BATCH; from < content.annotations.length; from += BATCH) {
      await client.rest.checks.update({
        owner,
        repo,
        check_run_id: data.id,
        output: { ...output, annotations: content.annotations.slice(from, from + BATCH).map(requested) },
      });
    }
    return data.html_url ?? detailsUrl;
  });
}

/** As the API takes it. */
function requested({ level, ...annotation }: CheckAnnotation) {
  return { ...annotation, annotation_level: level };
}
