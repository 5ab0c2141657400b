import type { DocumentReader } from '../document.ts';
import { REPOSITORY_RULES } from './rules.ts';

/** An address of mail or web, or GitHub's own words for a report that only maintainers see. */
const CHANNEL =
  /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}|https?:\/\/\S|private(?:ly)? (?:vulnerability )?report|report a vulnerability/iu;

export const incidentChannel: DocumentReader<'incidentChannel'> = {
  kind: 'incidentChannel',
  names: ['security-policy'],
  read: (documents) => {
    const [nearest] = documents.get('security-policy') ?? [];
    if (nearest === undefined) {
      return {
        state: 'missing',
        missing: ['SECURITY.md'],
        hint: 'Write a SECURITY.md that says where an incident is reported: an address, a form, or private vulnerability reporting.',
      };
    }
    const { path, text } = nearest;
    const at = text.split('\n').findIndex((line) => CHANNEL.test(line));
    const nothing = {
      rule: REPOSITORY_RULES.noChannel,
      path,
      line: 1,
      message: 'It names no address, form or private report.',
      detail: path,
    };
    return {
      state: 'read',
      evidence: at === -1 ? { path, findings: [nothing] } : { path, line: at + 1, findings: [] },
    };
  },
};
