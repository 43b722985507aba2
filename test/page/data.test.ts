import { inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { script, style } from "../../src/page/app-bundle.js";
import { renderPage } from "../../src/page/page.ts";
import { pageData } from "../../src/page/page-data.ts";
import { reportOfLines, runOfLines, settingsOf } from "../log-lines.ts";
import { SITUATIONS } from "../render/situations.ts";

const blocks = (html: string) =>
  [...html.matchAll(/<script type="text\/plain" id="([^"]+)">([^<]*)<\/script>/g)].map(([, id, base64 = ""]) => ({
    id,
    value: JSON.parse(inflateRawSync(Buffer.from(base64, "base64")).toString("utf8")),
  }));

const LINES = [
  {
    question_id: "q1",
    question: "Where?",
    grade: "wrong",
    answer: "There.",
    expected_answer: "Here.",
    reason: "It is not there.",
    expected_evidence: ["a#1", "b#2"],
    retrieved_evidence: ["c#9", "b#2"],
    candidate_evidence: ["c#9", "b#2", "x", "a#1"],
    scores: { faithfulness: 0.4 },
  },
  { question_id: "q2", grade: "correct", answer: "Yes." },
];

describe("the data of the page", () => {
  test("has a failure's answer, expected answer, reason, scores, and what was retrieved with its ranks", () => {
    const { index, texts } = pageData(reportOfLines(LINES), []);
    expect(texts[index.columns.text[0] ?? -1]).toMatchObject({
      question: "Where?",
      answers: [
        {
          answer: "There.",
          expected: "Here.",
          failure: {
            place: "Retrieval",
            reason: { metric: null, text: "It is not there." },
            retrieval: {
              of: "passages",
              expected: [
                { name: "a#1", rank: null, candidateRank: 4 },
                { name: "b#2", rank: 2, candidateRank: 2 },
              ],
              retrieved: [
                { name: "c#9", isExpected: false },
                { name: "b#2", isExpected: true },
              ],
              more: { expected: 0, retrieved: 0 },
            },
            scores: [{ metric: "faithfulness", score: 0.4, passed: null, threshold: null }],
          },
        },
      ],
    });
    expect(index.columns.text[1]).toBe(-1);
  });

  test("what was retrieved is compared as the attribution does it, and of a long list says what is not listed", () => {
    const record = (more: object) =>
      reportOfLines([{ question_id: "q", grade: "wrong", ...more }]).attributions[0]?.retrieval;
    expect(
      record({ expected_evidence: [], retrieved_evidence: ["x"], expected_files: ["a"], retrieved_files: ["b"] }),
    ).toMatchObject({ of: "files", expected: [{ name: "a", rank: null }] });
    expect(record({ expected_evidence: ["p"], expected_files: ["a"], retrieved_files: ["b", "./a"] })).toMatchObject({
      of: "files",
      expected: [{ name: "a", rank: 2 }],
      retrieved: [{ isExpected: false }, { isExpected: true }],
    });
    const many = Array.from({ length: 30 }, (_, at) => `d${at + 1}`);
    expect(record({ expected_files: ["d25"], retrieved_files: many })).toMatchObject({
      expected: [{ name: "d25", rank: 25 }],
      more: { expected: 0, retrieved: 10 },
    });
    expect(record({})).toBeUndefined();
  });

  test("repeats of a question are one row that says how many pass, and have each answer", () => {
    const again = [1, 2, 3].map((trial) => ({
      question_id: "q1",
      trial,
      grade: trial === 2 ? "correct" : "wrong",
      answer: `answer ${trial}`,
    }));
    const { index, texts } = pageData(reportOfLines(again), []);
    expect(index.columns.id).toEqual(["q1"]);
    expect(index.columns.trials).toEqual(["1 of 3 pass"]);
    expect(texts[0]?.answers.map(({ trial, answer }) => [trial, answer])).toEqual([
      [1, "answer 1"],
      [3, "answer 3"],
    ]);
  });

  test("the signs of the past are of the runs of the history, oldest first, this one last", async () => {
    const report = await SITUATIONS["green with noise"]?.();
    if (report === undefined) throw new Error("no situation");
    const { index } = pageData(report, []);
    const past = (id: string) => index.columns.past[index.columns.id.indexOf(id)];
    expect(index.runs.at(-1)).toMatchObject({ name: "this run" });
    expect(index.runs).toHaveLength(10);
    expect(past("question-31")).toBe("p".repeat(10));
    expect(past("question-32")).toBe("m".repeat(10));
    expect(past("tz-storage")).toBe("+p++p++p+p");
    expect(past("refund-window")).toBe("");
  });

  test("of more questions than there is room for, those that pass are left out, and counted", () => {
    const report = reportOfLines([
      { question_id: "q1", grade: "correct" },
      { question_id: "q2", grade: "wrong" },
    ]);
    const [pass, fail] = report.questions;
    if (pass === undefined || fail === undefined) throw new Error("two questions");
    const questions = [...Array.from({ length: 100_010 }, (_, at) => ({ ...pass, id: `pass ${at}` })), fail];
    const { index } = pageData({ ...report, questions }, []);
    expect(index.columns.id).toHaveLength(100_000);
    expect(index.columns.id.at(-1)).toBe("q2");
    expect(index.notListed).toBe(11);
  });

  test("of a run without a verdict the past is what the other runs say", () => {
    const at = (day: number, wrong: readonly string[], error: readonly string[] = [], ids = ["a", "b", "c", "d"]) => ({
      name: `run ${day}`,
      digest: String(day),
      run: {
        id: String(day),
        attempt: 1,
        commit: null,
        branch: "main",
        createdAt: `2026-05-0${day}T00:00:00Z`,
        versions: { model: [], prompt: [], index: [], context: [] },
      },
      questions: runOfLines(
        ids.map((id) => ({
          question_id: id,
          grade: wrong.includes(id) || error.includes(id) ? "wrong" : "correct",
          ...(error.includes(id) ? { error: "timeout" } : {}),
          ...(wrong.includes(id) ? { retrieval_hit: false } : {}),
        })),
        settingsOf(),
      ).records(),
    });
    const now = [
      { question_id: "a", grade: "wrong", error: "timeout" },
      { question_id: "b", grade: "correct" },
      { question_id: "c", grade: "wrong" },
      { question_id: "d", grade: "correct" },
    ];
    const report = reportOfLines(
      now,
      { unattributed: "separate" },
      {
        context: { id: "9", attempt: 1, commit: null, branch: "x", createdAt: "2026-05-09T00:00:00Z" },
        history: { runs: [at(1, []), at(2, ["b"], ["d"]), at(3, [], ["a"], ["a", "b", "c"])], leftOut: [] },
      },
    );
    const { index } = pageData(report, []);
    const past = Object.fromEntries(index.columns.id.map((id, row) => [id, index.columns.past[row]]));
    expect(past).toEqual({ a: "++??", b: "+r++", c: "+++u", d: "+?-+" });
  });

  test("with `show-text: false` it has no text of the log", () => {
    const secret = "a sentence that nobody may read";
    const lines = [
      {
        question_id: "q1",
        question: secret,
        grade: "wrong",
        answer: secret,
        expected_answer: secret,
        reason: secret,
        scores: { [secret]: 0.2 },
        expected_files: [`${secret}.md`],
        retrieved_files: [`${secret} or not.md`],
      },
      { question_id: "q2", question: secret, grade: "correct", answer: secret },
    ];
    const hidden = renderPage(reportOfLines(lines, { "show-text": false }));
    const shown = renderPage(reportOfLines(lines));
    const all = (html: string) => `${html}${JSON.stringify(blocks(html))}`;
    expect(all(shown)).toContain(secret);
    // Names of files stay, as they do everywhere.
    expect(all(hidden).replaceAll(`${secret}.md`, "").replaceAll(`${secret} or not.md`, "")).not.toContain(secret);
  });

  test("keys and tokens are masked, in what is seen and in the blocks", () => {
    const key = `sk-${"a1b2c3d4".repeat(4)}`;
    const html = renderPage(
      reportOfLines([
        { question_id: key, question: `Is ${key} it?`, grade: "wrong", answer: key, reason: key, category: key },
      ]),
    );
    expect(html).not.toContain(key);
    expect(JSON.stringify(blocks(html))).not.toContain(key);
    expect(JSON.stringify(blocks(html))).toContain("sk-***");
  });

  test("the same report makes the same page to the byte", async () => {
    const make = SITUATIONS["red by regression"];
    if (make === undefined) throw new Error("no situation");
    expect(renderPage(await make())).toBe(renderPage(await make()));
  });

  test("an address that is none of the web is no link, whoever made the report", () => {
    const report = reportOfLines([{ question_id: "q", grade: "wrong", trace_url: "https://traces.example/1" }], {
      "trace-hosts": ["traces.example"],
    });
    const traceOf = (traceUrl: string | null) =>
      pageData({ ...report, attributions: report.attributions.map((each) => ({ ...each, traceUrl })) }, []).texts[0]
        ?.answers[0]?.failure?.trace;
    expect(traceOf(report.attributions[0]?.traceUrl ?? null)).toBe("https://traces.example/1");
    expect(traceOf("javascript:alert(1)")).toBeNull();
  });

  test("its program and style have at most 60 kB", () => {
    expect(Buffer.byteLength(script) + Buffer.byteLength(style)).toBeLessThanOrEqual(60_000);
  });

  test("nothing of a log ends a block, and the policy names what runs by its hash", () => {
    const html = renderPage(reportOfLines([{ question_id: "</script><!--", grade: "wrong", answer: "</style>" }]));
    expect(html.match(/<\/script>/g)).toHaveLength(blocks(html).length + 1);
    expect(html).not.toMatch(/<!--/);
    expect(html).not.toMatch(/ style=| on[a-z]+=/);
    expect(html).toMatch(
      /content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'"/,
    );
  });
});
