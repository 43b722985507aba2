import type { Entry } from "../model/entry.ts";
import { HIDDEN, hiddenId, labelOrHidden, nameOrHash } from "../model/hidden-text.ts";

/** An entry of which nothing is left but ids, labels and figures, for reports that show no text. */
export function withoutTexts(entry: Entry): Entry {
  const { questionId, isTextId, question, grade, failureLabel, error, graderError } = entry;
  const isText = questionId !== undefined && (isTextId || questionId === question);
  const label = (text: string | undefined): string | undefined =>
    text === undefined || (text !== question && labelOrHidden(text) === text) ? text : hiddenId(text);
  return {
    ...entry,
    questionId: isText ? hiddenId(questionId) : questionId,
    grade: grade === undefined ? undefined : labelOrHidden(grade),
    failureLabel: label(failureLabel),
    category: label(entry.category),
    cluster: label(entry.cluster),
    judge: undefined,
    variant: label(entry.variant),
    model: label(entry.model),
    promptVersion: label(entry.promptVersion),
    indexVersion: label(entry.indexVersion),
    contextVersion: label(entry.contextVersion),
    expectedFiles: entry.expectedFiles?.map(nameOrHash),
    expectedEvidence: entry.expectedEvidence?.map(nameOrHash),
    retrievedFiles: entry.retrievedFiles?.map(nameOrHash),
    candidateEvidence: entry.candidateEvidence?.map(nameOrHash),
    retrievedEvidence: entry.retrievedEvidence?.map(nameOrHash),
    error: error === undefined ? undefined : HIDDEN,
    graderError: graderError === undefined ? undefined : HIDDEN,
    reason: undefined,
    question: undefined,
    answer: undefined,
    expectedAnswer: undefined,
  };
}
