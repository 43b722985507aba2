// How many entries a fixture has to give, counted apart from the program, also when it was mutated.

type Value = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Value =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((found, key) => (isObject(found) ? found[key] : undefined), value);
const sum = (values: readonly unknown[], count: (value: unknown) => number): number =>
  values.reduce<number>((total, value) => total + count(value), 0);
const atLeastOne = (value: unknown, key: string): number => Math.max(1, list(at(value, key)).length);
const records = (value: unknown, ...keys: readonly string[]): number => {
  const found = [value, ...keys.map((key) => at(value, key))].find((each) => Array.isArray(each) && each.length > 0);
  return Array.isArray(found) ? found.length : 1;
};

/** How many entries a document has to give, counted apart from the program; a minimum where events make up entries. */
export const DOCUMENTS: Readonly<Record<string, (value: unknown) => number | { readonly least: number }>> = {
  "run-log/graded.json": (value) => records(value),
  "promptfoo/results.json": (value) => list(at(value, "results", "results")).length,
  "promptfoo/edge.json": (value) => list(at(value, "results", "results")).length,
  "deepeval/test_run.json": (value) =>
    list(at(value, "testCases")).length + list(at(value, "conversationalTestCases")).length,
  "ragas/results.json": (value) => records(value, "samples", "per_question", "results", "rows"),
  "ragas/columns.json": (value) => (isObject(value) ? Object.keys(Object.values(value)[0] ?? {}).length : 1),
  "inspect/log.json": (value) => list(at(value, "samples")).length,
  "ragchecker/checking_outputs.json": (value) => list(at(value, "results")).length,
  "evalite/results.json": (value) => sum(list(at(value, "evals")), (each) => atLeastOne(each, "results")),
  "evalite/results-1.0-beta.json": (value) => sum(list(at(value, "suites")), (each) => atLeastOne(each, "evals")),
  "vitest-evals/results.json": (value) =>
    sum(list(at(value, "testResults")), (each) => atLeastOne(each, "assertionResults")),
  "phoenix/experiment.json": (value) => records(value),
  "langsmith/rows.json": (value) => records(value, "results", "rows"),
  "braintrust/results.json": (value) => list(at(value, "results")).length,
  "promptflow/results.json": (value) =>
    list(at(value, "rows")).length > 0 ? list(at(value, "rows")).length : records(value),
  "langfuse/experiment.json": (value) => list(at(value, "itemResults") ?? at(value, "item_results")).length,
  "mapped/report.json": (value) => list(at(value, "report", "items")).length,
};

const distinct = (values: readonly unknown[], key: (value: unknown) => unknown): { least: number } => ({
  least: new Set(values.map(key).filter((name) => name !== undefined && name !== "")).size,
});

/** The same for files of lines; `values` are the records of the lines. */
export const LINES: Readonly<Record<string, (values: readonly unknown[]) => number | { readonly least: number }>> = {
  "run-log/graded.jsonl": (values) => values.length,
  "promptfoo/results.jsonl": (values) => values.length,
  "ragas/results.jsonl": (values) => values.length,
  "openai-evals/match.jsonl": (values) => distinct(values, (value) => at(value, "sample_id")),
  "openai-evals/graded.jsonl": (values) => distinct(values, (value) => at(value, "sample_id")),
  "lm-eval/samples_handbook.jsonl": (values) =>
    distinct(values, (value) => `${String(at(value, "doc_id"))} ${String(at(value, "doc_hash"))}`),
  "promptflow/rows.jsonl": (values) => values.length,
  "mapped/scored.jsonl": (values) => values.length,
};
