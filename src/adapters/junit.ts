import { BLANK_ENTRY, type Check, type Entry } from "../model/entry.ts";
import { textHash } from "../model/text-id.ts";
import type { Adapter, Claim, XmlElement } from "./adapter.ts";
import { number, seconds } from "./loose.ts";

export const junit: Adapter = {
  title: "JUnit XML",
  docs: "JUnit reports that DeepEval under pytest, promptfoo or vitest-evals write. They say little beside pass and fail: the tool's own JSON tells more. A report of plain unit tests is refused unless `format: junit` is set.",
  export: "`pytest --junitxml=results.xml`, `promptfoo eval -o results.junit.xml`, `vitest run --reporter=junit`.",
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
    open: (sink, root) => ({ record: (test) => sink.entry(toEntry(test, isPromptfoo(root))), end: () => {} }),
  },
};

const METRIC = /([^(),:][^(),:]*?)\s*\(score: ([^,)]*), threshold: ([^,)]*), strict: [^,)]*, error: (None|[^,)]*)/g;
const EVALUATION = /\(score: .*threshold: |Score: .* below threshold|^Score: .*\n.*(?:Reason|Failed assertions)/;

function claims(root: XmlElement, tests: readonly XmlElement[]): Claim {
  if (root.name !== "testsuites" && root.name !== "testsuite") return false;
  if (isPromptfoo(root)) return true;
  if (tests.some((test) => problemsOf(test).some((problem) => EVALUATION.test(textOf(problem))))) return true;
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

/** @param byVariant whether the class is which system answered, as promptfoo has it, and not where the test stands */
function toEntry(test: XmlElement, byVariant: boolean): Entry {
  const { name = "", classname = "", time } = test.attributes;
  const problems = problemsOf(test);
  const skipped = test.children.some((child) => child.name === "skipped");
  const error = problems.find((problem) => problem.name === "error");
  const failure = problems.find((problem) => problem.name === "failure");
  const verdict = problems.length > 0 ? "failed" : skipped ? "ungraded" : "passed";
  const metrics = failure === undefined ? [] : metricsOf(textOf(failure));
  const broken = metrics.filter((metric) => metric.error !== undefined);
  return {
    ...BLANK_ENTRY,
    // promptfoo numbers its tests before their names; the number says nothing of the question.
    questionId: name.replace(/^test \d+: /, "") || classname || undefined,
    questionDetail: byVariant || classname === "" ? 0 : textHash(classname),
    variant: byVariant ? classname || undefined : undefined,
    verdict,
    grade:
      verdict === "ungraded" ? undefined : verdict === "passed" ? "pass" : failure === undefined ? "error" : "fail",
    error: failure === undefined && error !== undefined ? textOf(error) || "an error without a message" : undefined,
    graderError: metrics.length > 0 && broken.length === metrics.length ? (broken[0]?.error ?? undefined) : undefined,
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
  return text.trim() === "" || message.includes("(score: ") ? message : `${text}\n${message}`;
}

/** DeepEval's metrics in a failed assertion. Reasons hold commas and brackets, so only the beginning of each is read. */
function metricsOf(message: string): (Check & { readonly error: string | undefined })[] {
  return [...message.matchAll(METRIC)].map(([, name = "", score = "", threshold = "", error = "None"]) => ({
    metric: name.replace(/^.*Metrics:/, "").trim(),
    score: number(score) ?? null,
    passed: error === "None" ? false : undefined,
    threshold: number(threshold),
    error: error === "None" ? undefined : `${name.trim()}: ${error}`,
  }));
}

/** promptfoo's failed assertions, a line each. */
function assertionsOf(message: string): Check[] {
  const [, lines = ""] = /Failed assertions:\n((?:\s*- .*\n?)+)/.exec(message) ?? [];
  return [...lines.matchAll(/- ([\w-]+)/g)].map(([, type = ""]) => ({
    metric: type,
    score: null,
    passed: false,
    threshold: undefined,
  }));
}
