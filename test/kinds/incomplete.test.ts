import { describe, expect, test } from "vitest";
import { gate } from "./gate.ts";

// A file that says of itself that something is missing from it.

const title = ({ stdout }: { readonly stdout: string }) => stdout.split("\n")[0] ?? "";
const times = <Item>(count: number, make: (at: number) => Item) => Array.from({ length: count }, (_, at) => make(at));

const inspect = (more: object, count = 6) => ({
  version: 2,
  status: "success",
  eval: { task: "t", model: "m" },
  results: { total_samples: count, scores: [{ name: "match" }] },
  samples: times(count, (at) => ({ id: at, epoch: 1, input: "q", target: "a", scores: { match: { value: "C" } } })),
  ...more,
});
const promptfoo = (results: object) => ({
  evalId: "e",
  results: {
    version: 3,
    results: times(6, (at) => ({
      promptIdx: 0,
      testIdx: at,
      success: true,
      vars: { q: `${at}` },
      gradingResult: { componentResults: [{ pass: true, assertion: { type: "equals" } }] },
    })),
    ...results,
  },
});
const vitest = (more: object) => ({
  ...more,
  testResults: [
    {
      name: "a.ts",
      assertionResults: times(6, (at) => ({
        fullName: `q${at}`,
        status: "passed",
        meta: { eval: { scores: [{ name: "s", score: 1 }] } },
      })),
    },
  ],
});
const deepeval = (more: object) => ({
  testCases: times(6, (at) => ({
    input: `q${at}`,
    success: true,
    metricsData: [{ name: "M", success: true, score: 1 }],
  })),
  metricsScores: [],
  ...more,
});
const junit = (attributes: string, more = "") =>
  `<testsuites name="promptfoo"><testsuite ${attributes}>${times(3, (at) => `<testcase classname="p" name="t${at}"/>`).join("")}</testsuite>${more}</testsuites>`;
const evalite = (suite: object) => ({
  run: { runType: "full" },
  evals: [
    {
      name: "e",
      results: times(3, (at) => ({
        input: `q${at}`,
        output: "o",
        status: "success",
        scores: [{ name: "s", score: 1 }],
      })),
      ...suite,
    },
  ],
});

const CASES: readonly (readonly [string, unknown, string, string])[] = [
  [
    "an Inspect log that ended in an error",
    inspect({ status: "error" }),
    "r.json",
    "did not finish: its status is error",
  ],
  [
    "one that was started and no more",
    inspect({ status: "started", results: null }),
    "r.json",
    "did not finish: its status is started",
  ],
  ["one that was cancelled", inspect({ status: "cancelled" }), "r.json", "did not finish: its status is cancelled"],
  [
    "one of 6 samples of 10",
    inspect({ results: { total_samples: 10, scores: [{ name: "match" }] } }),
    "r.json",
    "6 of 10 samples are in the log",
  ],
  [
    "promptfoo that counts more than it has",
    promptfoo({ stats: { successes: 20, failures: 0, errors: 0 } }),
    "r.json",
    "6 of 20 results are in the file",
  ],
  [
    "promptfoo that counts failures",
    promptfoo({ stats: { successes: 3, failures: 2, errors: 1 } }),
    "r.json",
    "it counts 3 failures, and its rows show 0",
  ],
  [
    "promptfoo whose prompts count failures",
    promptfoo({ stats: {}, prompts: [{ metrics: { testPassCount: 4, testFailCount: 1, testErrorCount: 1 } }] }),
    "r.json",
    "it counts 2 failures, and its rows show 0",
  ],
  [
    "Vitest that counts failures",
    vitest({ numFailedTests: 2, numTotalTests: 6, success: false }),
    "r.json",
    "it counts 2 failures, and its rows show 0",
  ],
  [
    "Vitest that failed as a whole",
    vitest({ numFailedTests: 0, success: false }),
    "r.json",
    "it says that the run failed, and no row shows a failure",
  ],
  ["Vitest that was interrupted", vitest({ wasInterrupted: true, success: true }), "r.json", "it was interrupted"],
  [
    "DeepEval that counts failures",
    deepeval({ testPassed: 1, testFailed: 5 }),
    "r.json",
    "it counts 5 failures, and its rows show 0",
  ],
  [
    "DeepEval that counts more than it has",
    deepeval({ testPassed: 25, testFailed: 0 }),
    "r.json",
    "6 of 25 results are in the file",
  ],
  ["JUnit that counts failures", junit('tests="3" failures="1"'), "r.xml", "it counts 1 failure, and its rows show 0"],
  [
    "JUnit with a suite without its cases",
    junit('tests="3"', '<testsuite tests="3" errors="1"/>'),
    "r.xml",
    "it counts 1 failure",
  ],
  ["evalite that is running", evalite({ status: "running" }), "r.json", "1 result is still running"],
  [
    "evalite whose suite failed",
    evalite({ status: "fail" }),
    "r.json",
    "1 suite failed, and no result of it shows a failure",
  ],
  [
    "OpenAI evals without a final report",
    `${JSON.stringify({ spec: { completion_fns: ["m"] } })}\n${JSON.stringify({ run_id: "r", event_id: 1, sample_id: "s", type: "match", data: { correct: true } })}`,
    "r.jsonl",
    "there is no final report",
  ],
];

const CONTRADICTIONS: readonly (readonly [string, unknown, string, string])[] = [
  [
    "promptfoo whose success was graded a failure",
    promptfoo({
      stats: {},
      results: [
        {
          promptIdx: 0,
          testIdx: 0,
          success: true,
          vars: { q: "a" },
          gradingResult: { pass: false, componentResults: [] },
        },
      ],
    }),
    "r.json",
    "1 row is a success in it that failed by its own grading",
  ],
  [
    "lines of promptfoo whose success was an error",
    JSON.stringify({
      promptIdx: 0,
      testIdx: 0,
      success: true,
      failureReason: 2,
      vars: { q: "a" },
      gradingResult: null,
    }),
    "r.jsonl",
    "1 row is a success in it",
  ],
  [
    "DeepEval whose success has a metric that failed",
    deepeval({
      testCases: [
        { input: "q", success: true, metricsData: [{ name: "M", success: false, score: 0, threshold: 0.5 }] },
      ],
    }),
    "r.json",
    "1 case passes in it with a metric that failed",
  ],
  [
    "Vitest with a file that failed before its tests",
    {
      testResults: [
        ...vitest({}).testResults,
        {
          name: "b.ts",
          status: "failed",
          message: "beforeAll",
          assertionResults: [{ fullName: "x", status: "skipped" }],
        },
      ],
    },
    "r.json",
    "1 file failed, and no test in it did",
  ],
  [
    "OpenAI evals whose accuracy is another",
    `${JSON.stringify({ spec: { completion_fns: ["m"] } })}\n${JSON.stringify({ run_id: "r", event_id: 1, sample_id: "s", type: "match", data: { correct: true } })}\n${JSON.stringify({ final_report: { accuracy: 0 } })}`,
    "r.jsonl",
    "it reports an accuracy of 0, and its rows show 1",
  ],
  [
    "an Inspect log that counts more scores than it has",
    inspect({ results: { scores: [{ name: "match", scored_samples: 5, unscored_samples: 45 }] } }),
    "r.json",
    "6 of 50 samples are in the log",
  ],
];

describe("an evaluation that is not whole is not green", () => {
  test.each([...CASES, ...CONTRADICTIONS])("%s", async (_name, content, name, words) => {
    const found = await gate({ [name]: content }, name, "--min-pass-rate", "50%");
    expect(found.code).toBe(1);
    expect(title(found)).toMatch(/^❌ (?:The evaluation did not finish|The totals of the file do not fit its rows): /);
    expect(found.stdout).toContain(words);
    expect((await gate({ [name]: content }, name, "--min-pass-rate", "50%", "--allow-incomplete")).code).toBe(0);
  });

  test.each([
    ["Inspect", inspect({}), "r.json"],
    ["promptfoo", promptfoo({ stats: { successes: 6, failures: 0, errors: 0 } }), "r.json"],
    ["promptfoo without figures", promptfoo({ stats: {} }), "r.json"],
    [
      "Vitest with skipped tests",
      vitest({ numTotalTests: 9, numPendingTests: 2, numTodoTests: 1, numFailedTests: 0, success: true }),
      "r.json",
    ],
    ["DeepEval", deepeval({ testPassed: 6, testFailed: 0 }), "r.json"],
    ["JUnit with skipped tests", junit('tests="5" skipped="2" failures="0"'), "r.xml"],
    ["evalite", evalite({ status: "success" }), "r.json"],
  ])("one that is whole is: %s", async (_name, content, name) => {
    expect((await gate({ [name]: content }, name, "--min-pass-rate", "50%")).code).toBe(0);
  });
});
