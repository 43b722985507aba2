import { grouped } from "../words/numbers.ts";
import { defineReason, number, plainReason, subject, text } from "./define.ts";

// Why an earlier run cannot be held against this one.

export const nothingInCommon = defineReason(
  { name: text, questions: number },
  ({ name, questions }, escape) =>
    `${subject(name, escape)} has no question in common with this run: ${questions === 1 ? "its only question was not" : `none of its ${grouped(questions)} questions was`} asked again`,
);
export const noQuestionToCompare = defineReason(
  { name: text },
  ({ name }, escape) => `${subject(name, escape)} has no question that has an id and was answered`,
);
export const otherQuestions = plainReason("it has no question in common with this run");
export const nothingAnswered = plainReason("nothing in it was answered");
export const withoutIds = plainReason("its questions have no id");
export const otherVariants = plainReason("its systems (`variant`) have other names than this run's");
export const thisRun = plainReason("it is of this run");
export const madeLater = plainReason("it was made after this run");
export const sameLog = defineReason(
  { as: text },
  ({ as }, escape) => `it was made of the same log as ${as === "" ? "this run" : escape(as, 120)}`,
);
export const copy = defineReason({ of: text }, ({ of }, escape) => `it is a copy of ${escape(of, 120)}`);
export const tooManyAnswers = defineReason(
  { most: number },
  ({ most }) => `with it there are more than ${grouped(most)} answers to look back on`,
);
export const judgedOtherwise = plainReason("another grader, judge model or threshold judged it");
export const askedOtherwise = plainReason("its questions or reference answers are worded otherwise");
export const behindIncomparable = plainReason("it is older than a run that is not comparable");
export const outlier = plainReason("it is worse than all other runs of the base branch");
export const brokenOff = plainReason("it was broken off");
export const afterBaseline = plainReason("it was made after the baseline");
