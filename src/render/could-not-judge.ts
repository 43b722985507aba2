import type { Problem } from "../model/user-error.ts";
import { visible } from "../words/visible.ts";
import type { Form, Markup } from "./form.ts";
import { MARKDOWN, type Markdown } from "./markdown.ts";
import { type Origin, originLine, sharedWords } from "./origin.ts";
import { pageLine } from "./page-link.ts";

/** So many problems are listed in a comment; the log of the step has more. */
const LISTED = 10;

/** The comment and summary of a run that could not be judged. Never green, and it says what to do. */
export function renderCouldNotJudge(
  problems: readonly Problem[],
  more: number,
  marker = "",
  origin?: Origin,
): Markdown {
  const text = couldNotJudge(problems, more, MARKDOWN, origin);
  return `${[text, ...(origin === undefined ? [] : [pageLine(origin.page)]), ...(marker === "" ? [] : [marker])].join("\n\n")}\n`;
}

/** The same in any form. */
export function couldNotJudge(
  problems: readonly Problem[],
  more: number,
  form: Form,
  origin: Origin | undefined,
): Markup {
  const shown = problems.slice(0, LISTED);
  const rest = problems.length - shown.length + more;
  return form.blocks([
    form.heading("🚫 Could not judge this run"),
    ...(origin?.sharedWith === undefined
      ? []
      : [form.alert("WARNING", form.paragraph(sharedWords(origin.sharedWith, form.code)))]),
    form.paragraph(
      "There is no verdict, so nothing here says whether this change is at fault. Fix the following and run it again; figures of an earlier run do not apply.",
    ),
    form.list([...shown.map((problem) => line(problem, form)), ...(rest > 0 ? [`… and ${rest} more`] : [])]),
    ...proposalBlock(problems, form),
    ...(origin === undefined ? [] : [form.small(originLine(origin, form))]),
  ]);
}

/** The same for a terminal or a job's log. `opening` says what could not be done. */
export function problemsText(
  problems: readonly Problem[],
  more: number,
  opening = "rung-gate could not judge:",
): string {
  const lines = problems.map((problem, index) => {
    // What helps several problems in a row is said once, behind the last of them.
    const repeated = problem.hint === undefined || problem.hint === problems[index + 1]?.hint;
    const hint = repeated ? "" : `\n    ${visible(problem.hint ?? "", 400)}`;
    return `  ${where(problem)}${visible(problem.message, 400)}${hint}`;
  });
  const proposal = proposalOf(problems)?.proposal;
  return `${opening}\n${lines.join("\n")}${more > 0 ? `\n  … and ${more} more` : ""}\n${proposal === undefined ? "" : `\n${proposal}\n`}`;
}

/** The first map that is proposed: files of one run have one form. */
function proposalOf(problems: readonly Problem[]): Problem | undefined {
  return problems.find(({ proposal }) => proposal !== undefined);
}

function proposalBlock(problems: readonly Problem[], form: Form): Markup[] {
  const found = proposalOf(problems);
  if (found?.proposal === undefined) return [];
  // The map says which file it is for; a title is no place for a name.
  return [form.details("A map that may read it", "", form.verbatim(found.proposal, "yaml"))];
}

function line(problem: Problem, { code }: Form): Markup {
  const place = where(problem).replace(/: $/, "");
  const sentence = `${problem.message} ${problem.hint ?? ""}`.trim();
  return `${place === "" ? "" : `${code(place, 200)}: `}${code(sentence, 500)}`;
}

function where({ file, line: number, field }: Problem): string {
  const place = file === undefined ? "" : `${visible(file, 200)}${number === undefined ? "" : `:${number}`}: `;
  return `${place}${field === undefined ? "" : `${visible(field, 200)}: `}`;
}
