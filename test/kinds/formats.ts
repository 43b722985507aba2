/** What becomes of one answer: a verdict, or something that stands where its verdict would. */
export type Said = "passed" | "failed" | { readonly odd: unknown };

/** The name under which a misnamed verdict stands. */
const MISNAMED = Symbol("misnamed");
export const ODD: readonly unknown[] = [undefined, null, "", "NaN", "n/a", "not applicable", MISNAMED];

/** A file of one format. */
export type Made = { readonly name: string; readonly content: unknown; readonly args?: readonly string[] };

/** A field with its value, none where the value is dropped, or another name for it. */
function field(name: string, value: unknown): object {
  if (value === undefined) return {};
  return value === MISNAMED ? { [`x_${name}`]: null } : { [name]: value };
}

function pick(said: Said, passed: unknown, failed: unknown): unknown {
  return said === "passed" ? passed : said === "failed" ? failed : said.odd;
}

const csv = (header: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  [header, ...rows].map((cells) => cells.map((cell) => String(cell ?? "")).join(",")).join("\n");
const plain = (value: unknown): unknown => (value === MISNAMED ? "" : value);

/** A file of every format, of answers that somebody said something of. */
export const FORMATS: Readonly<Record<string, (answers: readonly Said[]) => Made>> = {
  "run-log": (answers) => ({
    name: "log.jsonl",
    content: answers
      .map((said, at) => JSON.stringify({ question_id: `q${at}`, ...field("grade", pick(said, "correct", "wrong")) }))
      .join("\n"),
  }),
  promptfoo: (answers) => ({
    name: "r.json",
    content: {
      evalId: "e",
      config: {},
      results: {
        version: 3,
        prompts: [],
        stats: {},
        results: answers.map((said, at) => ({
          promptIdx: 0,
          testIdx: at,
          vars: { question: `q${at}` },
          provider: { id: "p" },
          prompt: { raw: "P", label: "P" },
          response: { output: "o" },
          ...field("success", pick(said, true, false)),
          failureReason: said === "passed" ? 0 : 1,
          gradingResult: {
            pass: said === "passed",
            componentResults: [{ pass: said === "passed", score: 1, assertion: { type: "equals", value: "x" } }],
          },
        })),
      },
    },
  }),
  deepeval: (answers) => ({
    name: "r.json",
    content: {
      testCases: answers.map((said, at) => ({
        name: `t${at}`,
        input: `q${at}`,
        ...field("success", pick(said, true, false)),
        metricsData: [{ name: "Correctness [GEval]", threshold: 0.5, score: 0.6, success: said === "passed" }],
      })),
      metricsScores: [],
    },
  }),
  ragas: (answers) => ({
    name: "r.jsonl",
    content: answers
      .map((said, at) =>
        JSON.stringify({ user_input: `q${at}`, faithfulness: 1, ...field("answer_correctness", pick(said, 1, 0)) }),
      )
      .join("\n"),
  }),
  "ragas table": (answers) => ({
    name: "r.csv",
    content: csv(
      ["user_input", "answer_correctness"],
      answers.map((said, at) => [`q${at}`, plain(pick(said, 1, 0))]),
    ),
  }),
  inspect: (answers) => ({
    name: "r.json",
    content: {
      version: 2,
      status: "success",
      eval: { task: "t", model: "m" },
      results: { scores: [{ name: "match" }] },
      samples: answers.map((said, at) => ({
        id: at,
        epoch: 1,
        input: `q${at}`,
        target: "a",
        scores: { match: field("value", pick(said, "C", "I")) },
      })),
    },
  }),
  ragchecker: (answers) => ({
    name: "r.json",
    content: {
      results: answers.map((said, at) => ({
        query_id: `${at}`,
        query: `q${at}`,
        gt_answer: "a",
        response: "r",
        retrieved2answer: [["Entailment"]],
        ...field("response2answer", pick(said, ["Entailment"], ["Neutral"])),
      })),
    },
  }),
  "openai-evals": (answers) => ({
    name: "r.jsonl",
    content: [
      { spec: { completion_fns: ["m"], eval_name: "e" } },
      ...answers.map((said, at) => ({
        run_id: "r",
        event_id: at,
        sample_id: `s${at}`,
        type: "match",
        data: field("correct", pick(said, true, false)),
      })),
      { final_report: { accuracy: 1 } },
    ]
      .map((event) => JSON.stringify(event))
      .join("\n"),
  }),
  "lm-eval": (answers) => ({
    name: "samples_t_x.jsonl",
    content: answers
      .map((said, at) =>
        JSON.stringify({
          doc_id: at,
          doc_hash: `h${at}`,
          filter: "none",
          filtered_resps: ["a"],
          metrics: ["acc"],
          ...field("acc", pick(said, 1, 0)),
        }),
      )
      .join("\n"),
  }),
  evalite: (answers) => ({
    name: "r.json",
    content: {
      run: { runType: "full" },
      evals: [
        {
          name: "e",
          results: answers.map((said, at) => ({
            input: `q${at}`,
            output: "o",
            status: "success",
            scores: [{ name: "Correct", ...field("score", pick(said, 1, 0)) }],
          })),
        },
      ],
    },
  }),
  "vitest-evals": (answers) => ({
    name: "r.json",
    content: {
      testResults: [
        {
          name: "a.eval.ts",
          assertionResults: answers.map((said, at) => ({
            fullName: `q${at}`,
            title: `q${at}`,
            ...field("status", pick(said, "passed", "failed")),
            failureMessages: said === "passed" ? [] : ["AssertionError: no"],
            meta: { eval: { avgScore: 1, scores: [{ name: "s", score: 1 }], output: "o" } },
          })),
        },
      ],
    },
  }),
  phoenix: (answers) => ({
    name: "r.json",
    content: answers.map((said, at) => ({
      example_id: `x${at}`,
      input: `q${at}`,
      reference_output: "a",
      output: "o",
      annotations: [{ name: "correctness", ...field("score", pick(said, 1, 0)) }],
    })),
  }),
  langsmith: (answers) => ({
    name: "r.csv",
    content: csv(
      ["example_id", "inputs.question", "feedback.correctness"],
      answers.map((said, at) => [`x${at}`, `q${at}`, plain(pick(said, 1, 0))]),
    ),
  }),
  braintrust: (answers) => ({
    name: "r.json",
    content: {
      summary: { projectName: "p", experimentName: "e", scores: {} },
      results: answers.map((said, at) => ({
        input: `q${at}`,
        output: "o",
        scores: field("Correctness", pick(said, 1, 0)),
      })),
    },
  }),
  promptflow: (answers) => ({
    name: "r.json",
    content: {
      rows: answers.map((said, at) => ({
        "inputs.question": `q${at}`,
        "outputs.answer": "o",
        ...field("outputs.similarity.similarity_result", pick(said, "pass", "fail")),
        "outputs.similarity.similarity": said === "passed" ? 4 : 2,
      })),
    },
  }),
  langfuse: (answers) => ({
    name: "r.json",
    content: {
      itemResults: answers.map((said, at) => ({
        item: { id: `i${at}`, input: `q${at}` },
        output: "o",
        evaluations: [{ name: "correctness", ...field("value", pick(said, 1, 0)) }],
      })),
    },
  }),
  junit: (answers) => ({
    name: "r.xml",
    content: `<testsuites name="promptfoo"><testsuite>${answers
      .map((said, at) => {
        if (said === "passed") return `<testcase classname="p" name="q${at}"/>`;
        if (said === "failed") return `<testcase classname="p" name="q${at}"><failure message="no"/></testcase>`;
        return said.odd === undefined || said.odd === null
          ? `<testcase classname="p" name="q${at}"><error/></testcase>`
          : `<testcase classname="p" name="q${at}"><skipped/></testcase>`;
      })
      .join("")}</testsuite></testsuites>`,
    args: ["--max-skipped", "5%"],
  }),
  mapped: (answers) => ({
    name: "r.csv",
    content: csv(
      ["id", "ok"],
      answers.map((said, at) => [`q${at}`, plain(pick(said, "true", "false"))]),
    ),
    args: ["--config", "map.yml"],
  }),
  "mapped scores": (answers) => ({
    name: "r.json",
    content: answers.map((said, at) => ({ id: `q${at}`, s: field("correctness", pick(said, 1, 0)) })),
    args: ["--config", "scores.yml"],
  }),
};

/** What the formats that are mapped are read by. */
export const MAPS = {
  "map.yml": "fields: { question_id: id, grade: ok }",
  "scores.yml": "fields: { question_id: id, scores: s }",
};
