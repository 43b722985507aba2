import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyze, collectSettings, readSettings } from "../../src/analyze.ts";
import { readRun } from "../../src/io/read-run.ts";
import type { Baseline } from "../../src/model/baseline.ts";
import type { History, PastRun } from "../../src/model/history.ts";
import type { Report } from "../../src/model/report.ts";
import type { Run } from "../../src/model/run.ts";
import { resolve } from "../../src/options/resolve.ts";
import { reason } from "../../src/reasons/index.ts";

/** Questions of a support assistant, each with the file that answers it. */
const QUESTIONS = [
  ["refund-window", "How long do I have to return a sale item?", "returns.md"],
  ["session-renew", "How is a session renewed across tabs?", "sessions.md"],
  ["csrf-check", "Where is the CSRF token checked?", "csrf.md"],
  ["vat-rate", "Which VAT rate applies to e-books?", "tax.md"],
  ["hook-secret", "What happens when the webhook secret rotates?", "webhooks.md"],
  ["tz-storage", "How are time zones stored?", "dates.md"],
  ["mention", "Does @support-team answer on weekends, see #12?", "support.md"],
  ["invoice-copy", "Where do I download a copy of an invoice from last year?", "invoices.md"],
] as const;

/** How one answer of a run came out. */
type Answer = "passed" | "missed" | "form" | "model" | "silent" | "error";

type Options = Readonly<Record<string, unknown>>;

/** So many questions. */
const ASKED = 40;

const ANSWERS: Readonly<Record<Answer, (file: string) => string>> = {
  passed: (file) => `You have 30 days from the delivery, as ${file} says.`,
  missed: (file) => `You have 14 days from the order, as ${file} says.`,
  form: () => "It depends.\n\n- see `dates.md`\n- or ask @support-team",
  model: () => "There is no such rule.",
  silent: () => "No.",
  error: () => "",
};

/** One row of a run log. */
function rowOf(at: number, answer: Answer): Record<string, unknown> {
  const [id, question, file] = QUESTIONS[at] ?? [
    `question-${at + 1}`,
    `What does page ${at + 1} of the manual say?`,
    `page-${at + 1}.md`,
  ];
  const row = {
    question_id: id,
    question,
    grade: answer === "passed" ? "correct" : "wrong",
    answer: ANSWERS[answer](file),
    expected_answer: `What ${file} says.`,
    category: at % 2 === 0 ? "billing" : "api",
    latency_ms: 900 + at * 30,
    cost_usd: 0.002,
  };
  const found = { ...row, expected_files: [file], retrieved_files: [file, "index.md"], retrieved_whole_files: true };
  switch (answer) {
    case "passed":
      return found;
    case "missed":
      return {
        ...row,
        expected_files: [file],
        retrieved_files: ["index.md"],
        reason: `The answer does not mention what ${file} says.`,
      };
    case "form":
      return { ...found, failure_label: "wrong_format", reason: "Expected a JSON object, got prose." };
    case "model":
      return { ...found, reason: "The answer contradicts the passage that it cites." };
    case "silent":
      return row;
    default:
      return { ...row, error: "429 Too Many Requests" };
  }
}

/** A run in which all pass but the named ones. */
async function runOf(broken: Readonly<Record<number, Answer>>, options: Options = {}, asked = ASKED): Promise<Run> {
  const directory = mkdtempSync(join(tmpdir(), "rung-gate-situations-"));
  try {
    mkdirSync(join(directory, "results"));
    const rows = Array.from({ length: asked }, (_, at) => JSON.stringify(rowOf(at, broken[at] ?? "passed")));
    writeFileSync(join(directory, "results/graded.jsonl"), rows.join("\n"));
    const settings = settingsOf(options);
    const patterns = ["results/graded.jsonl"];
    return await readRun({
      patterns,
      directory,
      ...readSettings(settings),
      settings: { ...collectSettings(settings), keepsAnswers: true },
    });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function settingsOf(options: Options) {
  return resolve([{ place: "file", values: options, locate: (path) => ({ field: path.join(".") }) }]);
}

/** The newest run of main, and those before it. */
function pastOf(runs: readonly Run[]): { readonly baseline: Baseline; readonly history: History } {
  const past = runs.map(
    (run, at): PastRun => ({
      name: `run ${500 + at}`,
      digest: `${at}`,
      run: {
        id: `${500 + at}`,
        attempt: 1,
        commit: `${at}`.repeat(40).slice(0, 40),
        branch: "main",
        createdAt: `2026-05-${String(10 + at).padStart(2, "0")}T08:00:00Z`,
        versions: { model: [], prompt: [], index: [], context: [] },
      },
      questions: run.records(),
    }),
  );
  const newest = past.at(-1);
  const answers = runs.at(-1)?.passedAnswers() ?? [];
  if (newest === undefined) throw new Error("no run of main");
  const { run, questions } = newest;
  return {
    baseline: {
      status: "ok",
      name: "main",
      found: { by: "commit", commits: null, run: Number(run.id), hoursOld: 2 },
      commit: "3f2a91c07b6d5e4f8a9b0c1d2e3f4a5b6c7d8e9f",
      branch: "main",
      runId: run.id,
      createdAt: run.createdAt,
      questions,
      answers: () => answers,
    },
    history: { runs: past.slice(0, -1), leftOut: [] },
  };
}

const LIMITS: Options = {
  "max-retrieval-failures": "10%",
  "min-pass-rate": "80%",
  "must-pass": ["refund-window"],
  "max-p95-latency": "3s",
};

/** What has failed on main: two questions all the time, one now and then. */
const ON_MAIN = { 30: "form", 31: "model" } as const;
function mainRuns(broken: Readonly<Record<number, Answer>> = ON_MAIN): Promise<Run[]> {
  return Promise.all(
    Array.from({ length: 10 }, (_, at) => runOf({ ...broken, ...(at % 3 === 1 ? { 5: "form" as const } : {}) })),
  );
}

const CONTEXT = {
  id: "600",
  attempt: 1,
  commit: "0123456789abcdef0123456789abcdef01234567",
  branch: "faster-index",
  createdAt: "2026-05-20T10:00:00Z",
};

async function judged(head: Promise<Run>, options: Options, runs?: Promise<readonly Run[]>): Promise<Report> {
  const past = runs === undefined ? { baseline: null, history: null } : pastOf(await runs);
  return analyze(await head, settingsOf(options), { context: CONTEXT, ...past });
}

const MISSED = Object.fromEntries([0, 1, 2, 3, 4].map((at) => [at, "missed" as const]));

/** What a pull request may meet, each as a report. */
export const SITUATIONS: Readonly<Record<string, () => Promise<Report>>> = {
  "all green": () => judged(runOf({}), LIMITS, mainRuns({})),
  "green with noise": () => judged(runOf({ ...ON_MAIN, 5: "form", 7: "missed" }), LIMITS, mainRuns()),
  "red by regression": () => judged(runOf({ ...ON_MAIN, ...MISSED, 5: "form" }), LIMITS, mainRuns()),
  "red by a limit only": () =>
    judged(runOf({ ...ON_MAIN, 5: "form" }), { "min-pass-rate": "95%" }, mainRuns({ 30: "form" })),
  "red and the base is red": () =>
    judged(
      runOf({ ...ON_MAIN, ...MISSED }),
      { "min-pass-rate": "90%", "max-retrieval-failures": "10%" },
      mainRuns({ ...ON_MAIN, ...MISSED }),
    ),
  "first run": async () => {
    const reasons = [reason("no-artifact", { artifact: "rung-gate-report", branch: "main" })];
    const run = await runOf({ ...ON_MAIN, ...MISSED, 5: "form" });
    return analyze(run, settingsOf(LIMITS), { context: CONTEXT, baseline: { status: "none", reasons } });
  },
  "a thousand failures": () =>
    judged(
      runOf(
        Object.fromEntries(
          Array.from({ length: 1000 }, (_, at) => [at * 2, (["missed", "form", "model"] as const)[at % 3] ?? "missed"]),
        ),
        {},
        2500,
      ),
      { "min-pass-rate": "70%" },
    ),
};
