/** What a home-made result file holds, and what is right to read from it. */
export type Shape = {
  readonly file: string;
  readonly content: string | Buffer;
  /** What the file itself says. */
  readonly right: {
    readonly passed: number;
    readonly failed: number;
    readonly ungraded?: number;
    readonly skipped?: number;
    /** Failures of which the file says that the evidence was not there; left out where it says nothing of it. */
    readonly retrieval?: number;
    /** Answers of which it is known whether the evidence was there. */
    readonly evidence?: number;
    /** Half of the answers took at most so long, in milliseconds. */
    readonly p50?: number;
    /** What all answers cost, in US dollars. */
    readonly cost?: number;
  };
  /** Nothing in the file says what decides: no map can be right unchanged, and none may judge. */
  readonly isOpen?: true;
};

const TOPICS = ["billing", "auth", "search"];
const CITIES = "Lima Oslo Bamako Quito Tunis Accra Dakar Rabat Sofia Tirana Vienna Warsaw".split(" ");

type Row = {
  readonly at: number;
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly expected: string;
  readonly passed: boolean;
  readonly found: boolean;
  readonly topic: string;
  readonly seconds: number;
};

/** Twelve questions, of which four fail, two of these without their evidence. */
const ROWS: readonly Row[] = CITIES.map((city, at) => ({
  at,
  id: `case-${(at * 7) % 12}x`,
  question: `Which country has the capital ${city}, and since when?`,
  answer: at % 3 === 0 ? "I do not know that." : `The country of ${city}, since ${1900 + at}.`,
  expected: `The country of ${city}, since ${1900 + at}.`,
  passed: at % 3 !== 0,
  found: at !== 0 && at !== 6,
  topic: TOPICS[at % 3 === 0 ? 0 : at % 2] ?? "",
  seconds: 0.8 + at / 10,
}));
const PLAIN = { passed: 8, failed: 4 };
const WITH_EVIDENCE = { ...PLAIN, retrieval: 2, evidence: 12 };

const rows = <Value>(make: (row: Row) => Value): Value[] => ROWS.map(make);
const json = (value: unknown) => JSON.stringify(value, null, 2);
const jsonl = (values: readonly unknown[]) => `${values.map((value) => JSON.stringify(value)).join("\n")}\n`;
const cell = (value: unknown) => {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value ?? "");
  return /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const csv = (records: readonly Readonly<Record<string, unknown>>[], delimiter = ",") => {
  const names = Object.keys(records[0] ?? {});
  return [names, ...records.map((record) => names.map((name) => cell(record[name])))]
    .map((cells) => cells.join(delimiter))
    .join("\n");
};
const docs = (found: boolean, at: number) => (found ? [`doc-${at}`, "doc-99"] : ["doc-98", "doc-99"]);
const columnsOf = (records: readonly Readonly<Record<string, unknown>>[]) =>
  Object.fromEntries(Object.keys(records[0] ?? {}).map((name) => [name, records.map((record) => record[name])]));

export const SHAPES: Readonly<Record<string, Shape>> = {
  "a list in a document, true and false": {
    file: "results.json",
    content: json({
      model: "m-1",
      created: "2026-01-01",
      results: rows(({ id, question, answer, passed }) => ({ id, question, answer, correct: passed })),
    }),
    right: PLAIN,
  },
  "JSONL with words, seconds and a category": {
    file: "results.jsonl",
    content: jsonl(
      rows(({ id, question, answer, passed, topic, seconds }) => ({
        id,
        question,
        response: answer,
        verdict: passed ? "PASS" : "FAIL",
        category: topic,
        elapsed: seconds,
      })),
    ),
    right: { ...PLAIN, p50: 1300 },
  },
  "CSV with 1 and 0": {
    file: "results.csv",
    content: csv(
      rows(({ question, answer, expected, passed }) => ({
        question,
        answer,
        ground_truth: expected,
        score: passed ? 1 : 0,
      })),
    ),
    right: PLAIN,
  },
  "camelCase, with lists of documents": {
    file: "eval.json",
    content: json(
      rows(({ id, question, answer, passed, found, at, seconds }) => ({
        testId: id,
        userQuery: question,
        modelAnswer: answer,
        isCorrect: passed,
        expectedDocIds: [`doc-${at}`],
        retrievedDocIds: docs(found, at),
        latencyMs: seconds * 1000,
      })),
    ),
    right: { ...WITH_EVIDENCE, p50: 1300 },
  },
  "documents as objects with scores": {
    file: "eval.json",
    content: json({
      evaluations: rows(({ id, question, passed, found, at }) => ({
        case_id: id,
        query: question,
        passed,
        gold_docs: [`doc-${at}`],
        retrieved: docs(found, at).map((doc, rank) => ({ id: doc, score: 1 - rank / 10 })),
      })),
    }),
    right: WITH_EVIDENCE,
  },
  "nested objects": {
    file: "eval.json",
    content: json(
      rows(({ id, question, answer, passed, found, seconds }) => ({
        id,
        input: { question },
        output: { answer, usage: { prompt_tokens: 900, completion_tokens: 40 } },
        evaluation: { verdict: passed ? "correct" : "incorrect", reason: "said the judge" },
        retrieval: { hit: found, k: 5 },
        timing: { total_time: seconds },
      })),
    ),
    right: { ...WITH_EVIDENCE, p50: 1300 },
  },
  "objects keyed by id": {
    file: "eval.json",
    content: json(
      Object.fromEntries(rows(({ id, question, answer, passed }) => [id, { question, answer, pass: passed }])),
    ),
    right: PLAIN,
  },
  "keyed by id, within a document": {
    file: "eval.json",
    content: json({
      config: { model: "m" },
      cases: Object.fromEntries(rows(({ id, question, passed }) => [id, { prompt: question, is_correct: passed }])),
    }),
    right: PLAIN,
  },
  "a list for each category": {
    file: "eval.json",
    content: json({
      by_category: Object.fromEntries(
        TOPICS.slice(0, 2).map((topic) => [
          topic,
          ROWS.filter((row) => row.topic === topic).map(({ id, question, passed }) => ({
            id,
            question,
            success: passed,
          })),
        ]),
      ),
    }),
    right: PLAIN,
  },
  "a list of the passed and one of the failed": {
    file: "eval.json",
    content: json({
      passed: ROWS.filter(({ passed }) => passed).map(({ question, answer }) => ({ question, answer })),
      failed: ROWS.filter(({ passed }) => !passed).map(({ question, answer }) => ({ question, answer })),
    }),
    right: PLAIN,
  },
  "suites of cases": {
    file: "eval.json",
    content: json({
      suites: TOPICS.slice(0, 2).map((topic) => ({
        name: topic,
        cases: ROWS.filter((row) => row.topic === topic).map(({ id, question, answer, passed }) => ({
          id,
          question,
          answer,
          status: passed ? "passed" : "failed",
        })),
      })),
    }),
    right: PLAIN,
  },
  "pandas' split": {
    file: "eval_results_table.json",
    content: json({
      columns: ["inputs/question", "outputs", "passed", "context_recall"],
      index: ROWS.map(({ at }) => at),
      data: rows(({ question, answer, passed, found }) => [question, answer, passed, found ? 1 : 0.2]),
    }),
    right: WITH_EVIDENCE,
  },
  "pandas' columns of lists": {
    file: "eval.json",
    content: json(columnsOf(rows(({ question, answer, passed }) => ({ question, answer, correct: passed })))),
    right: PLAIN,
  },
  "pandas' default": {
    file: "eval.json",
    content: json(
      Object.fromEntries(
        Object.entries(
          columnsOf(rows(({ question, answer, passed }) => ({ question, answer, verdict: passed ? "yes" : "no" }))),
        ).map(([name, values]) => [name, Object.fromEntries(values.map((value, at) => [at, value]))]),
      ),
    ),
    right: PLAIN,
  },
  "scores beside their reasons, and a verdict": {
    file: "eval.json",
    content: json({
      results: rows(({ id, question, answer, passed, found }) => ({
        id,
        question,
        answer,
        passed,
        metrics: {
          context_recall: { score: found ? 0.95 : 0.1, reason: "r" },
          faithfulness: { score: 0.9, reason: "r" },
        },
      })),
    }),
    right: WITH_EVIDENCE,
  },
  "percent, and a verdict": {
    file: "eval.csv",
    content: csv(
      rows(({ id, question, passed, found }) => ({
        id,
        question,
        verdict: passed ? "Pass" : "Fail",
        context_recall: found ? "95%" : "10%",
      })),
    ),
    right: WITH_EVIDENCE,
  },
  "scores from 1 to 5, with the threshold in the file": {
    file: "eval.json",
    content: json({
      config: { judge: "j", pass_threshold: 4 },
      results: rows(({ id, question, answer, passed, at }) => ({
        id,
        question,
        answer,
        score: passed ? 4 + (at % 2) : 2,
      })),
    }),
    right: PLAIN,
  },
  "a threshold in every row": {
    file: "eval.csv",
    content: csv(
      rows(({ question, answer, passed }) => ({ question, answer, score: passed ? 0.81 : 0.42, threshold: 0.7 })),
    ),
    right: PLAIN,
  },
  "Excel in Europe": {
    file: "eval.csv",
    content: Buffer.from(
      csv(
        rows(({ id, question, passed, seconds }) => ({
          Id: id,
          Question: `${question} (für Österreich)`,
          Verdict: passed ? "OK" : "not ok",
          "Latency s": seconds.toFixed(1).replace(".", ","),
        })),
        ";",
      ),
      "latin1",
    ),
    right: { ...PLAIN, p50: 1300 },
  },
  "lists in cells, as Python writes them": {
    file: "eval.csv",
    content: csv(
      rows(({ id, question, passed, found, at }) => ({
        query_id: id,
        query: question,
        is_correct: passed ? "True" : "False",
        relevant_docs: `['doc-${at}']`,
        retrieved_docs: `['${docs(found, at).join("', '")}']`,
      })),
    ),
    right: WITH_EVIDENCE,
  },
  "two systems in one row, nested": {
    file: "ab.json",
    content: json(
      rows(({ id, question, passed, answer }) => ({
        id,
        question,
        baseline: { answer: "x", correct: false },
        candidate: { answer, correct: passed },
      })),
    ),
    right: { passed: 8, failed: 16 },
  },
  "two systems in one row, in columns": {
    file: "ab.csv",
    content: csv(
      rows(({ question, passed, answer }) => ({
        question,
        rag_answer: answer,
        rag_correct: passed,
        no_rag_answer: "x",
        no_rag_correct: false,
      })),
    ),
    right: { passed: 8, failed: 16 },
  },
  "pytest's outcomes": {
    file: "report.json",
    content: json({
      created: 1.5,
      summary: { passed: 8, failed: 4, skipped: 1, total: 13 },
      tests: [
        ...rows(({ id, passed, seconds }) => ({
          nodeid: `tests/test_rag.py::${id}`,
          outcome: passed ? "passed" : "failed",
          duration: seconds,
        })),
        { nodeid: "tests/test_rag.py::skipped", outcome: "skipped", duration: 0.001 },
      ],
    }),
    right: { ...PLAIN, skipped: 1 },
  },
  CTRF: {
    file: "ctrf.json",
    content: json({
      results: {
        tool: { name: "t" },
        summary: { tests: 12, passed: 8, failed: 4, skipped: 0 },
        tests: rows(({ id, passed, seconds }) => ({
          name: id,
          status: passed ? "passed" : "failed",
          duration: Math.round(seconds * 1000),
        })),
      },
    }),
    right: { ...PLAIN, p50: 1300 },
  },
  "a question id that is no run log's": {
    file: "eval.jsonl",
    content: jsonl(
      rows(({ id, question, passed, found }) => ({
        question_id: id,
        question,
        is_correct: passed,
        retrieval_success: found,
      })),
    ),
    right: WITH_EVIDENCE,
  },
  "cents and tokens": {
    file: "eval.json",
    content: json(
      rows(({ id, question, passed }) => ({
        id,
        question,
        judgement: passed ? "right" : "wrong",
        cost_cents: 2,
        prompt_tokens: 900,
        completion_tokens: 30,
      })),
    ),
    right: { ...PLAIN, cost: 0.24 },
  },
  "repeats with their number": {
    file: "eval.jsonl",
    content: jsonl(
      rows(({ id, question, passed }) =>
        [1, 2].map((trial) => ({ id, question, trial, verdict: passed ? "pass" : "fail" })),
      ).flat(),
    ),
    right: { passed: 16, failed: 8 },
  },
  "answers that broke, and some not judged": {
    file: "eval.json",
    content: json({
      items: rows(({ id, question, answer, passed, at }) => ({
        id,
        question,
        answer: at === 1 ? null : answer,
        error: at === 1 ? "TimeoutError: 30 s" : null,
        passed: at === 1 ? null : passed,
      })),
    }),
    right: { passed: 7, failed: 5 },
  },
  "an evaluator's metrics as columns": {
    file: "eval.csv",
    content: csv(
      rows(({ question, answer, passed, found }) => ({
        "inputs.question": question,
        "outputs.answer": answer,
        "eval.correct": passed,
        "metrics.context_recall": found ? 0.9 : 0.2,
      })),
    ),
    right: WITH_EVIDENCE,
  },
  "one object a run, with its items": {
    file: "eval.json",
    content: json({
      run: { id: "r1", dataset: { items: rows(({ id, question, passed }) => ({ id, q: question, ok: passed })) } },
    }),
    right: PLAIN,
  },
  "figures of the answer beside it, and a total": {
    file: "eval.json",
    content: json({
      summary: { total: 12, accuracy: 0.67 },
      details: rows(({ question, expected, answer, passed, found, seconds }) => ({
        question,
        expected,
        actual: answer,
        is_correct: passed,
        retrieval: { hit: found, rank: found ? 1 : null },
        latency: { retrieval: 0.2, generation: seconds, total: seconds + 0.2 },
      })),
    }),
    right: { ...WITH_EVIDENCE, p50: 1500 },
  },
  "sources in the test case and in the answer": {
    file: "eval.json",
    content: json({
      results: rows(({ id, question, answer, passed, found, at, seconds }) => ({
        test_case: { id, question, expected_sources: [`d${at}.pdf`] },
        response: {
          answer,
          sources: [{ document: found ? `d${at}.pdf` : "x.pdf", page: 1 }],
          processing_time: seconds,
        },
        evaluation: { passed },
      })),
    }),
    right: { ...WITH_EVIDENCE, p50: 1300 },
  },
  "what was expected and what was found": {
    file: "eval.json",
    content: json({
      results: rows(({ id, question, answer, passed, found, at, seconds, topic }) => ({
        id,
        input: { question, topic },
        output: { text: answer, seconds },
        verdict: passed ? "PASS" : "FAIL",
        judge: { score: passed ? 5 : 2, reason: "because" },
        sources: { expected: [`kb/${at}.md`], found: [found ? `kb/${at}.md` : "kb/99.md", "kb/98.md"] },
      })),
    }),
    right: { ...WITH_EVIDENCE, p50: 1300 },
  },
  "ids of two kinds, which have nothing in common": {
    file: "eval.json",
    content: json(
      rows(({ id, question, passed, at }) => ({
        id,
        question,
        passed,
        expected_sources: [`page ${at}`],
        retrieved_sources: [`chunk-${at}`],
      })),
    ),
    right: { ...PLAIN, retrieval: 0, evidence: 0 },
  },
  "a truth value as a German spreadsheet writes it": {
    file: "eval.csv",
    content: csv(
      rows(({ question, answer, expected, passed, seconds }) => ({
        Frage: question,
        Antwort: answer,
        Erwartet: expected,
        Korrekt: passed ? "WAHR" : "FALSCH",
        "Dauer (s)": String(seconds).replace(".", ","),
      })),
      ";",
    ),
    right: { ...PLAIN, p50: 1300 },
  },
  "thumbs, and a unit in brackets at the end": {
    file: "eval.csv",
    content: csv(
      rows(({ id, question, answer, passed, seconds }) => ({
        id,
        Question: question,
        Response: answer,
        Rating: passed ? "👍" : "👎",
        "time(ms)": Math.round(seconds * 1000),
      })),
    ),
    right: { ...PLAIN, p50: 1300 },
  },
  "tests with phases of their own": {
    file: ".report.json",
    content: json({
      created: 1,
      exitcode: 1,
      summary: { passed: 8, failed: 4, total: 12 },
      tests: rows(({ question, passed, seconds }) => ({
        nodeid: `tests/test_rag.py::test_answer[${question}]`,
        outcome: passed ? "passed" : "failed",
        setup: { duration: 0.001, outcome: "passed" },
        call: { duration: seconds, outcome: passed ? "passed" : "failed" },
        teardown: { duration: 0.001, outcome: "passed" },
      })),
    }),
    right: { ...PLAIN, p50: 1300 },
  },
  "lists under the names of categories": {
    file: "eval.json",
    content: json(
      Object.fromEntries(
        TOPICS.slice(0, 2).map((topic) => [
          topic,
          ROWS.filter((row) => row.topic === topic).map(({ question, passed }) => ({ q: question, pass_: passed })),
        ]),
      ),
    ),
    right: PLAIN,
  },
  "a data frame of an experiment tracker": {
    file: "eval_results_table.json",
    content: json({
      columns: ["inputs", "ground_truth", "outputs", "token_count", "correct/v1/value"],
      data: rows(({ question, expected, answer, passed }) => [question, expected, answer, 20, passed ? "yes" : "no"]),
    }),
    right: PLAIN,
  },
  "names with words before them, and a rating": {
    file: "eval.json",
    content: json(
      rows(({ id, question, answer, passed }) => ({
        id,
        user_question: question,
        bot_answer: answer,
        judge_rating: passed ? 5 : 2,
      })),
    ),
    right: PLAIN,
    isOpen: true,
  },
  "scores without a threshold": {
    file: "eval.json",
    content: json(rows(({ id, question, answer, at }) => ({ id, question, answer, score: 0.3 + at / 20 }))),
    right: PLAIN,
    isOpen: true,
  },
  "words that only their author knows": {
    file: "eval.csv",
    content: csv(rows(({ id, question, passed }) => ({ id, question, verdict: passed ? "grün" : "rot" }))),
    right: PLAIN,
    isOpen: true,
  },
  "two verdicts that do not agree": {
    file: "eval.json",
    content: json(rows(({ id, question, passed, at }) => ({ id, question, correct: passed, passed: at % 2 === 0 }))),
    right: PLAIN,
    isOpen: true,
  },
};
