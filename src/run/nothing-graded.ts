import type { Run } from "../model/run.ts";
import type { Problem } from "../model/user-error.ts";

/** What to tell where not one entry of a run has a verdict; `undefined` where there is something to judge. */
export function nothingGraded(run: Run, passingGrades: readonly string[]): Problem | undefined {
  if (run.quality.judged > 0) return undefined;
  const [file, ...others] = run.files;
  const where = file !== undefined && others.length === 0 ? { file: file.path } : {};
  return { code: "nothing-graded", ...where, ...wordsOf(run, passingGrades) };
}

function wordsOf(
  { total, quality, files }: Run,
  passingGrades: readonly string[],
): { readonly message: string; readonly hint: string } {
  const all = total.entries === 1 ? "the only entry" : `all ${total.entries} entries`;
  const nothing = "so there is nothing to judge.";
  if (quality.infrastructure === total.entries) {
    return {
      message: `${all} ${total.entries === 1 ? "carries" : "carry"} an \`error\`: no question was answered, ${nothing}`,
      hint: "Look at the evaluation itself: the errors are infrastructure, not answers.",
    };
  }
  if (quality.infrastructure + quality.graderErrors === total.entries) {
    return {
      message: `on ${all} the evaluation itself failed (${quality.infrastructure} without an answer, ${quality.graderErrors} that the grader failed on), ${nothing}`,
      hint: "Look at the evaluation itself: nothing here says anything of the answers.",
    };
  }
  const notices = files.flatMap((each) => each.notices);
  const undecided = notices.find(({ code }) => code === "no-verdict");
  if (undecided !== undefined) {
    return {
      message: `nothing says which scores decide whether an answer is right, ${nothing} There are: ${undecided.detail}.`,
      hint: "Set `pass-metric` to those that have to pass, and `pass-score` to the score they pass from.",
    };
  }
  const unscored = notices.find(({ code }) => code === "score-verdict");
  if (unscored !== undefined) {
    return {
      message: `the score that decides (${unscored.detail}) is missing in ${all}, ${nothing}`,
      hint: "The judge may have failed; or another score decides: set `pass-metric`.",
    };
  }
  const isMapped = files.every(({ format }) => format === "mapped");
  if (total.ungraded > 0 && !isMapped) {
    return {
      message: `none of the ${total.entries} entries was scored, ${nothing}`,
      hint: "Add a scorer to the evaluation, or name the log of a run that was scored.",
    };
  }
  return {
    message: `none of the ${total.entries} entries has a grade${quality.infrastructure > 0 ? " for a question that was answered" : ""}, ${nothing}`,
    hint: isMapped
      ? "Name the field that holds the verdict, under `fields:`: `grade: …`. `rung-gate validate <file>` proposes one without a map."
      : `Write the grader's word into \`grade\`; passing are ${passingGrades.map((grade) => `\`${grade}\``).join(", ")}.`,
  };
}
