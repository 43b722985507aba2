import { HIDDEN } from "../model/hidden-text.ts";
import type { Run } from "../model/run.ts";
import type { Problem } from "../model/user-error.ts";

/** What to tell where not one entry of a run has a verdict; `undefined` where there is something to judge. */
export function nothingGraded(run: Run, passingGrades: readonly string[]): Problem | undefined {
  if (run.quality.judged > 0) return undefined;
  const [file, ...others] = run.files;
  const where = file !== undefined && others.length === 0 ? { file: file.path } : {};
  return { code: "nothing-graded", ...where, ...wordsOf(run, passingGrades) };
}

/** So many different errors are quoted. */
const QUOTED = 3;

/** The most common errors, as the log has them. */
function errorsOf(run: Run): string {
  const counts = new Map<string, number>();
  for (const { attribution } of run.failures()) {
    const { error, grader_error: graderError } = attribution.evidence;
    const text = error ?? graderError;
    if (typeof text === "string" && text !== HIDDEN) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const commonest = [...counts].sort(([, a], [, b]) => b - a);
  const quoted = commonest
    .slice(0, QUOTED)
    .map(([text, count]) => `"${text}"${count === 1 ? "" : ` (${count} times)`}`);
  const rest = commonest.length - quoted.length;
  return quoted.length === 0 ? "" : `${quoted.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}. `;
}

function wordsOf(run: Run, passingGrades: readonly string[]): { readonly message: string; readonly hint: string } {
  const { total, quality, files } = run;
  const all = total.entries === 1 ? "the only entry" : `all ${total.entries} entries`;
  const nothing = "so there is nothing to judge.";
  if (quality.infrastructure === total.entries) {
    return {
      message: `${all} ${total.entries === 1 ? "carries" : "carry"} an \`error\`: no question was answered, ${nothing}`,
      hint: `${errorsOf(run)}Fix the evaluation: these are errors of the infrastructure, not wrong answers.`,
    };
  }
  if (quality.infrastructure + quality.graderErrors === total.entries) {
    return {
      message: `on ${all} the evaluation itself failed (${quality.infrastructure} without an answer, ${quality.graderErrors} that the grader failed on), ${nothing}`,
      hint: `${errorsOf(run)}Fix the evaluation: nothing here says whether the answers are right.`,
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
