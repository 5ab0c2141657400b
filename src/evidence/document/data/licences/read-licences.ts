import { folderOf } from '../../near.ts';
import type { DocumentFinding, DocumentReader, Documents, DocumentText } from '../../document.ts';
import { readDeclaration } from '../declaration/read-declaration.ts';
import { isMarkdown } from '../front-matter.ts';
import { found, quoted, sorted } from '../../found.ts';
import { conflictOf } from './compatible.ts';
import { identify } from './identify.ts';
import { licenceOfText } from './licence-texts.ts';
import type { StatedLicence } from './licences.ts';
import { LICENCE_RULES } from './rules.ts';
import type { WrittenLicence } from './stated-licences.ts';
import { licenceOfCard, licenceOfCroissant } from './stated-licences.ts';

export const licences: DocumentReader<'licences'> = {
  kind: 'licences',
  names: ['dataset-card', 'croissant', 'datasheet', 'training-declaration', 'licence', 'model-card'],
  read: (documents) => {
    const written = dataLicences(documents);
    if (written.length === 0) {
      return {
        state: 'missing',
        missing: ['a document of the data: dataset card, Croissant, datasheet or training declaration'],
        hint: 'Describe the data in a dataset card whose metadata have `license:`, or declare it in training-declaration.yml.',
      };
    }
    const data = written.map(withChoices);
    const [card] = (documents.get('model-card') ?? []).filter(isMarkdown);
    const ofModel = card === undefined ? undefined : licenceOfCard(card);
    const model = ofModel?.written === undefined ? undefined : withChoices(ofModel);
    const pairs = data.map((each) => ({ each, conflict: between(each, model) }));
    return {
      state: 'read',
      evidence: {
        data,
        valid: data.filter(({ choices }) => choices !== undefined).length,
        ...(model === undefined ? {} : { model }),
        compatible: pairs.filter(({ conflict }) => conflict === 'none').length,
        findings: sorted([
          ...data.flatMap(faultOf),
          ...(model === undefined ? modelWithout(ofModel) : faultOf(model)),
          ...pairs.flatMap(({ conflict }) => (typeof conflict === 'string' ? [] : [conflict])),
        ]),
      },
    };
  },
};

function dataLicences(documents: Documents): readonly WrittenLicence[] {
  const texts = documents.get('licence') ?? [];
  const described = [
    ...(documents.get('dataset-card') ?? []).map(licenceOfCard),
    ...(documents.get('croissant') ?? []).flatMap((each) => licenceOfCroissant(each) ?? []),
    ...(documents.get('datasheet') ?? []).map(licenceOfCard),
  ].map((each) => (each.written === undefined ? besideOf(each, texts) : each));
  return [...described, ...(documents.get('training-declaration') ?? []).flatMap(declaredLicences)];
}

/** A text of a licence in the folder of the data; one at the root of a repository is that of its code. */
function besideOf(licence: WrittenLicence, texts: readonly DocumentText[]): WrittenLicence {
  const folder = folderOf(licence.path);
  const beside = texts.find(({ path }) => folder !== '' && folderOf(path) === folder);
  const written = beside === undefined ? undefined : licenceOfText(beside.text);
  return beside === undefined || written === undefined
    ? licence
    : { name: licence.name, path: beside.path, line: 1, written };
}

function declaredLicences(document: DocumentText): readonly WrittenLicence[] {
  return readDeclaration(document)
    .experiences.filter(({ kind }) => kind === 'data' || kind === 'pretrained')
    .map(({ id, path, line, fields }) => ({
      name: id,
      path,
      line: fields.licence?.line ?? line,
      ...(fields.licence === undefined ? {} : { written: fields.licence.text }),
    }));
}

function withChoices(licence: WrittenLicence): StatedLicence {
  const identified = licence.written === undefined ? undefined : identify(licence.written);
  if (identified === undefined) {
    return licence;
  }
  return identified.known
    ? { ...licence, choices: identified.choices }
    : { ...licence, nearest: identified.nearest };
}

function faultOf({
  name,
  written,
  choices,
  nearest = [],
  ...place
}: StatedLicence): readonly DocumentFinding[] {
  if (written === undefined) {
    return [found(LICENCE_RULES.absent, place, `Nothing says under which licence ${quoted(name)} is.`)];
  }
  if (choices !== undefined) {
    return [];
  }
  const near = nearest.length === 0 ? '' : ` Near are: ${nearest.join(', ')}.`;
  const message = `The licence ${quoted(written)} is none that is known.${near}`;
  return [found(LICENCE_RULES.notKnown, place, message)];
}

function modelWithout(card: WrittenLicence | undefined): readonly DocumentFinding[] {
  return card === undefined
    ? []
    : [found(LICENCE_RULES.noModelLicence, card, 'The card names no licence of the model.')];
}

/** `unknown`: one of the two says nothing that is known; that stands in its own finding. */
function between(
  data: StatedLicence,
  model: StatedLicence | undefined,
): DocumentFinding | 'none' | 'unknown' {
  if (data.choices === undefined || model?.choices === undefined) {
    return 'unknown';
  }
  const conflict = conflictOf(data.choices, model.choices);
  if (conflict === undefined) {
    return 'none';
  }
  const where = `${model.path}:${model.line}`;
  const message = `${quoted(data.name)} is under ${conflict.data} (${conflict.clause}), and the model at ${where} under ${conflict.model}.`;
  return found(LICENCE_RULES.conflict, data, message);
}
