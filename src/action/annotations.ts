import { annotation } from "../github/workflow-commands.ts";
import type { Report } from "../model/report.ts";
import { type Problem, problemText } from "../model/user-error.ts";
import { byDirection, gateChangeTitle, gateChangeWords, isHidden } from "../render/own-gate/gate-change-words.ts";
import { gateWords, warningWords } from "../render/words.ts";
import type { Escape } from "../words/escape.ts";
import { visible } from "../words/visible.ts";

/** GitHub shows 10 a step and kind; the last one is the verdict. */
const MAX_ANNOTATIONS = 9;
/** What makes a verdict doubtful is worth an annotation; the rest of the data warnings stays in the report. */
const DOUBTFUL = [
  "infrastructure-share",
  "grader-share",
  "unfinished",
  "ungraded-share",
  "disjoint-ids",
  "grade-spelling",
  "unchecked",
];

/** The annotations of a judged run: failed gates, warned gates, doubts about the log. */
export function reportAnnotations(report: Report): string {
  const escape = (text: string, max?: number) => visible(text, max);
  const gates = (status: string) => report.gates.filter((gate) => gate.status === status);
  const lines = [
    ...gates("failed").map((gate) => annotation("error", gateWords(gate, report, escape), { title: "Rung Gate" })),
    ...gates("warned").map((gate) => annotation("warning", gateWords(gate, report, escape), { title: "Rung Gate" })),
    ...ownGate(report, escape),
    ...report.dataQuality.warnings
      .filter((warning) => DOUBTFUL.includes(warning))
      .map((warning) => annotation("warning", warningWords(warning, report, escape), { title: "Rung Gate" })),
  ];
  return lines.slice(0, MAX_ANNOTATIONS).join("");
}

/** A pull request that changes its own gate for anything but the stricter is told where the verdict is, not only in the comment. */
function ownGate({ gateChanges }: Report, escape: Escape): string[] {
  const title = gateChanges ? gateChangeTitle(gateChanges) : undefined;
  if (!gateChanges || title === undefined) return [];
  const say = (text: string) => [annotation("warning", `${title}: ${text}`, { title: "Rung Gate" })];
  if (isHidden(gateChanges)) return say(escape(gateChanges.reason ?? "", 200));
  const told = byDirection(gateChanges).filter(({ direction }) => direction !== "tightened");
  if (told.length === 0) return [];
  const words = told.slice(0, 5).map((change) => gateChangeWords(change, escape));
  return say(`${words.join("; ")}${told.length > words.length ? ` and ${told.length - words.length} more` : ""}`);
}

/** The annotations of a run that could not be judged, at the lines that are wrong. */
export function problemAnnotations(problems: readonly Problem[], level: "error" | "warning" = "error"): string {
  return problems
    .slice(0, MAX_ANNOTATIONS)
    .map((problem) =>
      annotation(level, problemText(problem), {
        title: "Rung Gate could not judge",
        file: problem.file,
        line: problem.line,
      }),
    )
    .join("");
}
