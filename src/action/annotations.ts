import type { Report } from "../model/report.ts";
import { maskSecrets } from "../model/secrets.ts";
import { type Problem, problemText } from "../model/user-error.ts";
import { reasonWords } from "../reasons/index.ts";
import { decayWords } from "../render/climb/climb-words.ts";
import { notComparedWords } from "../render/comparison/comparison-words.ts";
import { faultLines } from "../render/comparison/fault-words.ts";
import { countedReport } from "../render/counted.ts";
import { byDirection, gateChangeTitle, gateChangeWords, isHidden } from "../render/own-gate/gate-change-words.ts";
import { acceptanceWords } from "../render/verdict/acceptance.ts";
import { title } from "../render/verdict/title.ts";
import { warningWords } from "../warnings/index.ts";
import { plural } from "../words/numbers.ts";
import type { Escape } from "../words/visible.ts";
import { visible } from "../words/visible.ts";
import type { Runner } from "./runner.ts";

/** GitHub shows 10 warnings a step. */
const MAX_WARNINGS = 10;
/** At most so many problems are annotated; GitHub shows the first 10 beside the lines, and the log has them all. */
const MAX_PROBLEMS = 20;
/** The annotations of a judged run: what newly fails, that limits were missed without blocking, changes of the gate, doubts about the log. */
export function annotateReport(given: Report, { warning, notice }: Runner): void {
  const report = countedReport(given);
  const isWarned = report.conclusion !== "failure" && report.gates.some(({ status }) => status === "warned");
  const accepted = acceptanceWords(report, visible);
  const texts = [
    ...(isWarned ? [title(report, visible)] : []),
    ...(accepted === undefined ? [] : [accepted]),
    ...ownGate(report, visible),
    ...notCompared(report, visible),
    ...warningWords(report, visible, ["verdict"]),
    ...slowDecay(report, visible),
  ];
  for (const text of texts.slice(0, MAX_WARNINGS)) warning(text, { title: "Rung Gate" });
  const result = report.comparison?.result;
  const faults = result ? faultLines(result, visible) : [];
  // One for all: GitHub shows ten of a step.
  if (faults.length > 0) notice(maskSecrets(faults.join("\n")), { title: "Newly failing" });
}

/** The base branch has got worse bit by bit: no gate sees it. */
function slowDecay({ climb }: Report, escape: Escape): string[] {
  const words = climb?.history?.decay?.isWorse ? decayWords(climb.history, escape) : undefined;
  return words === undefined ? [] : [words];
}

/** A baseline that is set and cannot be compared with. That `auto` found none is no mistake: the first run has none. */
function notCompared({ comparison }: Report, escape: Escape): string[] {
  if (comparison === null || comparison.baseline !== null) return [];
  const isNamed = comparison.status !== "none" || comparison.reasons.some(({ code }) => code === "failed");
  return isNamed ? [notComparedWords(comparison, escape)] : [];
}

/** A pull request that changes its own gate for anything but the stricter is reported beside the verdict, not only in the comment. */
function ownGate({ gateChanges }: Report, escape: Escape): string[] {
  const title = gateChanges ? gateChangeTitle(gateChanges) : undefined;
  if (!gateChanges || title === undefined) return [];
  if (isHidden(gateChanges)) return [`${title}: ${gateChanges.reason ? reasonWords(gateChanges.reason, escape) : ""}`];
  const notable = byDirection(gateChanges).filter(({ direction }) => direction !== "tightened");
  if (notable.length === 0) return [];
  const words = notable.slice(0, 5).map((change) => gateChangeWords(change, escape));
  return [
    `${title}: ${words.join("; ")}${notable.length > words.length ? ` and ${notable.length - words.length} more` : ""}`,
  ];
}

/** The annotations of a run that could not be judged, where it is wrong first; the same mistake once, whatever stands there. */
export function annotateProblems(problems: readonly Problem[], annotate: Runner["error"]): void {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.field]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  for (const [first, ...others] of [...groups.values()].slice(0, MAX_PROBLEMS)) {
    if (first === undefined) continue;
    const more = others.length === 0 ? "" : ` (and ${plural(others.length, "more such mistake")}; the log has them)`;
    annotate(`${maskSecrets(problemText(first))}${more}`, {
      title: "Rung Gate could not judge",
      ...(first.file === undefined ? {} : { file: first.file }),
      ...(first.line === undefined ? {} : { startLine: first.line }),
    });
  }
}
