import { BLANK_ENTRY, type Check, type Entry } from "../../model/entry.ts";
import { textHash } from "../../model/text-hash.ts";
import type { Adapter, Claim, Session, Sink, XmlElement } from "../adapter.ts";
import { number, seconds } from "../kit/loose.ts";
import { toolReason } from "../kit/reasons.ts";
import { holdToTotals } from "../kit/totals.ts";

export const junit: Adapter = {
  title: "JUnit XML",
  docs: "JUnit reports that DeepEval under pytest, promptfoo or vitest-evals write. They say little beside pass and fail: the tool's own JSON tells more. A report of plain unit tests is refused unless `format: junit` is set.",
  export: "`pytest --junitxml=results.xml`, `promptfoo eval -o results.junit.xml`, `vitest run --reporter=junit`.",
  identity: "the name of the test case, with a hash of its class",
  tells: {
    evidence: "Contextual Recall, in the message of a failed DeepEval test",
    cause: "failed metrics and assertions named in messages",
    rest: "time",
  },
  advice: "Use the tool's JSON output instead: JUnit names no evidence for what passed, and little for what failed.",
  step: ["pytest tests/evals --junitxml=results.xml || [ $? -eq 1 ]"],
  file: "results.xml",
  xml: {
    element: "testcase",
    claims,
    open,
  },
};

function open(sink: Sink, root: XmlElement): Session<XmlElement> {
  const found = { failed: 0, cases: 0 };
  return {
    record(test) {
      const entry = toEntry(test, isPromptfoo(root));
      found.cases += 1;
      if (entry.verdict === "failed") found.failed += 1;
      sink.entry(entry);
    },
    end() {
      sink.atFile();
      holdToTotals(totalsOf(root), found, sink);
    },
  };
}

/** What the report counts: at its root, or over its suites, whichever is more. */
function totalsOf(root: XmlElement): { readonly failed: number; readonly ran: number } {
  const count = ({ attributes }: XmlElement, name: string): number => Math.max(0, number(attributes[name]) ?? 0);
  const own = (element: XmlElement) => ({
    failed: count(element, "failures") + count(element, "errors"),
    ran: count(element, "tests") - count(element, "skipped") - count(element, "disabled"),
  });
  const suites = root.children.filter(({ name }) => name === "testsuite").map(totalsOf);
  const sum = (of: "failed" | "ran"): number => suites.reduce((total, suite) => total + suite[of], 0);
  const { failed, ran } = own(root);
  return { failed: Math.max(failed, sum("failed")), ran: Math.max(ran, sum("ran")) };
}

/** More than the metrics of a message take; reasons can be whole answers. */
const LOOKED_AT = 50_000;
const METRIC = "(score: ";
const LONGEST_NAME = 200;

/** Whether a message is one of an evaluation: DeepEval's metrics, promptfoo's or vitest-evals' scores. */
function isEvaluation(message: string): boolean {
  if (message.includes(METRIC) && message.includes("threshold: ")) return true;
  if (message.includes("Score: ") && message.includes(" below threshold")) return true;
  return message.startsWith("Score: ") && (message.includes("Reason: ") || message.includes("Failed assertions:"));
}

function claims(root: XmlElement, tests: readonly XmlElement[]): Claim {
  if (root.name !== "testsuites" && root.name !== "testsuite") return false;
  if (isPromptfoo(root)) return true;
  if (tests.some((test) => problemsOf(test).some((problem) => isEvaluation(textOf(problem))))) return true;
  return {
    code: "unit-tests",
    message: "nothing in this JUnit report says that it is an evaluation: it may be one of plain unit tests.",
    hint: "If its tests are evaluations, set `format: junit`; better, use the evaluation tool's own JSON.",
    forceable: true,
  };
}

function isPromptfoo(root: XmlElement): boolean {
  return root.attributes["name"] === "promptfoo";
}

/** What some tools write in place of an element. */
const NOT_RUN = new Set(["notrun", "disabled", "skipped", "suppressed", "ignored"]);

/** @param byVariant whether the class is which system answered, as promptfoo has it, and not where the test stands */
function toEntry(test: XmlElement, byVariant: boolean): Entry {
  const { name = "", classname = "", time } = test.attributes;
  const problems = problemsOf(test);
  const skipped =
    test.children.some((child) => child.name === "skipped") ||
    NOT_RUN.has(test.attributes["status"]?.toLowerCase() ?? "");
  const error = problems.find((problem) => problem.name === "error");
  const failure = problems.find((problem) => problem.name === "failure");
  const verdict = problems.length > 0 ? "failed" : skipped ? "skipped" : "passed";
  const metrics = failure === undefined ? [] : metricsOf(textOf(failure));
  const broken = metrics.filter((metric) => metric.error !== undefined);
  return {
    ...BLANK_ENTRY,
    // promptfoo numbers its tests before their names; the number says nothing of the question.
    questionId: name.replace(/^test \d+: /, "") || classname || undefined,
    questionDetail: byVariant || classname === "" ? 0 : textHash(classname),
    variant: byVariant ? classname || undefined : undefined,
    verdict,
    grade: verdict === "skipped" ? undefined : verdict === "passed" ? "pass" : failure === undefined ? "error" : "fail",
    error: failure === undefined && error !== undefined ? textOf(error) || "an error without a message" : undefined,
    graderError: metrics.length > 0 && broken.length === metrics.length ? (broken[0]?.error ?? undefined) : undefined,
    reason: failure === undefined ? undefined : toolReason(null, textOf(failure)),
    checks: failure === undefined ? undefined : [...metrics, ...assertionsOf(textOf(failure))],
    category: byVariant ? undefined : classname || undefined,
    latencyMs: seconds(time),
  };
}

function problemsOf(test: XmlElement): readonly XmlElement[] {
  return test.children.filter(({ name }) => name === "failure" || name === "error");
}

function textOf({ attributes, text }: XmlElement): string {
  const message = attributes["message"] ?? "";
  return (text.trim() === "" || message.includes(METRIC) ? message : `${text}\n${message}`).slice(0, LOOKED_AT);
}

/** DeepEval's metrics in a failed assertion. Reasons hold commas and brackets, so only the beginning of each is read. */
function metricsOf(message: string): (Check & { readonly error: string | undefined })[] {
  const found: (Check & { readonly error: string | undefined })[] = [];
  for (let at = message.indexOf(METRIC); at >= 0; at = message.indexOf(METRIC, at + 1)) {
    const values =
      /^\(score: ([^,)]{0,40}), threshold: ([^,)]{0,40}), strict: \w{0,5}, error: (None|[^,)]{0,200})/.exec(
        message.slice(at, at + 400),
      );
    const before = message.slice(Math.max(0, at - LONGEST_NAME), at);
    const name = (before.split(/[(),:]/).at(-1) ?? "").trim();
    if (values === null || name === "") continue;
    const [, score = "", threshold = "", error = "None"] = values;
    found.push({
      metric: name,
      score: number(score) ?? null,
      passed: error === "None" ? false : undefined,
      threshold: number(threshold),
      error: error === "None" ? undefined : `${name}: ${error}`,
    });
  }
  return found;
}

/** promptfoo's failed assertions, a line each. */
function assertionsOf(message: string): Check[] {
  const [, lines = ""] = message.split("Failed assertions:\n");
  return [...lines.matchAll(/^\s{0,8}- ([\w-]+)\s*$/gm)].map(([, type = ""]) => ({
    metric: type,
    score: null,
    passed: false,
    threshold: undefined,
  }));
}
