import { describe, expect, test } from "vitest";
import { maskSecrets } from "../../src/model/secrets.ts";
import { FORMATS, MAPS } from "./formats.ts";
import { gate, graded, lines } from "./gate.ts";

// What may be published of a log, and what never is.

/** Keys as they come, by their shape; the part that must not be seen, and the text around it. */
const KEYS: readonly (readonly [string, string, string])[] = [
  ["OpenAI", "Incorrect API key provided: sk-proj-ABCDEFGHIJKLMNOPQRSTUVWX1234567890.", "ABCDEFGHIJ"],
  ["Anthropic", "key sk-ant-api03-abcDEF_ghi-jkl0123456789mnop", "abcDEF_ghi"],
  ["Stripe", "sk_live_51ABCDEFGHIJKLMNOPQRST", "51ABCDEF"],
  ["GitHub", "ghp_abcdefghijklmnopqrstuvwxyz0123456789", "abcdefghij"],
  ["GitHub, of an installation", "token=ghs_abcdefghijklmnopqrstuvwxyz0123456789", "abcdefghij"],
  ["GitHub, fine", "github_pat_11ABCDEFG0abcdefghijklmnop_QRSTUVWXYZ", "11ABCDEFG0"],
  ["GitLab", "glpat-abcdefghij0123456789", "abcdefghij"],
  ["AWS", "AKIAIOSFODNN7EXAMPLE", "IOSFODNN7"],
  ["Google", "AIzaSyA1234567890abcdefghijklmnopqrstuvw", "SyA1234567"],
  ["Slack", "xoxb-123456789012-abcdefABCDEF", "123456789012"],
  ["Hugging Face", "hf_abcdefghijklmnopqrstuvwxyz01234567", "abcdefghij"],
  ["bearer", "Authorization: Bearer abc123def456ghi789", "abc123def456"],
  ["basic", "authorization: Basic dXNlcjpwYXNzd29yZDEyMw==", "dXNlcjpwYXNz"],
  ["JSON web token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF", "eyJzdWIiOiIxIn0"],
  [
    "private key",
    "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA75\n-----END RSA PRIVATE KEY-----",
    "MIIEowIBAAKCAQEA75",
  ],
  ["address with a key", "GET https://api.example.com/v1?key=hunter2hunter2&x=1", "hunter2"],
  ["signed address", "https://x.example.com/a?se=1&sig=abc%2Fdef%3D", "abc%2Fdef"],
  ["address with a password", "postgres://admin:hunter2@db.example.com/x", "hunter2"],
  ["address with a password that has an @", "postgres://admin:hunter2@hunter2secret@db.example.com/x", "hunter2secret"],
  ["encoded address", "https%3A%2F%2Fh%2F%3Fkey%3Dhunter2secret55", "hunter2secret55"],
  ["variable of the environment", "OPENAI_API_KEY=hunter2secret99xyzabcdef", "hunter2secret99"],
  ["Google OAuth", "ya29.a0AfH6SMBxABCDEFGHIJKLMNOP", "a0AfH6SMBx"],
  ["header of a key", "x-api-key: 0123456789abcdef0123", "0123456789abcdef"],
];

describe("keys and tokens", () => {
  test.each(KEYS)("%s is masked in every form of the report, wherever it stands", async (_name, text, secret) => {
    const rows = [
      { question_id: "a", grade: "wrong", error: text },
      { question_id: "b", grade: "wrong", grader_error: `failed: ${text}` },
      { question_id: `c ${text}`, grade: "wrong", question: `${"x".repeat(285)} ${text}`, answer: text },
      { question_id: "d", grade: text, failure_label: text, category: text, variant: text, model: text },
      { question_id: "e", grade: "correct" },
      // As text within a text, and behind what is no border of a word.
      {
        question_id: `x\n${text}`,
        grade: "wrong",
        error: JSON.stringify({ body: `x\n${text}`, twice: JSON.stringify([`\t${text}`]) }),
      },
      { question_id: "g", grade: "wrong", error: `OPENAI_${text} a%3D${text}` },
      { question_id: "f", grade: "wrong", expected_files: [text], retrieved_files: [] },
    ];
    for (const form of ["text", "markdown", "json"]) {
      const found = await gate({ "l.jsonl": lines(rows) }, "l.jsonl", "--format", form);
      expect(found.code).toBe(0);
      expect(found.said).not.toContain(secret);
    }
    // In what is refused, too.
    const broken = await gate(
      { "l.jsonl": lines([{ question_id: "a", grade: "x", cost_usd: text, [text]: 1 }]) },
      "l.jsonl",
    );
    expect([broken.code, broken.said.includes(secret)]).toEqual([2, false]);
  });

  test("two ids that differ in nothing else stay two, and pair with a report that has them masked", async () => {
    const log = lines(
      ["a", "b"].map((end) => ({ question_id: `sk-ABCDEFGHIJKLMNOPQRSTUV123456${end}`, grade: "correct" })),
    );
    const before = await gate({ "l.jsonl": log }, "l.jsonl", "--format", "json");
    const ids = JSON.parse(before.stdout).questions.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^sk-\*\*\*#[0-9a-f]{8}$/);
    const after = await gate({ "l.jsonl": log, "report.json": before.stdout }, "l.jsonl", "--baseline", "report.json");
    expect(after.code).toBe(0);
    expect(after.stdout).toContain("No question fails that passed on the baseline");
  });

  test("what only looks like one is left alone, and a second masking changes nothing", () => {
    for (const text of [
      "sk-learn",
      "task-1234567890123456789",
      "the bearer of this",
      "a key = value",
      "?page=12345",
      "Basic training",
      "token count 12345678",
      "password: secret",
      "a@b.example",
      "https://x.example/a:b/c@d",
    ])
      expect(maskSecrets(text)).toBe(text);
    for (const [, text] of KEYS) expect(maskSecrets(maskSecrets(text))).toBe(maskSecrets(text));
  });
});

describe("show-text: false", () => {
  const SECRET = /Patient|takes drug|Grader says/;
  const text = "Patient A. B. takes drug X: may she have Y?";
  const hide = (...args: string[]) => [...args, "--show-text", "false"];
  const FORMS = ["text", "markdown", "json"];

  test("a map that is proposed shows names, and no text of the file; where names may be texts, none is proposed", async () => {
    const rows = [0, 1, 2].map((at) => ({
      id: `a${at * at}`,
      question: `${text} ${at}`,
      verdict: at > 0 ? "pass" : "fail",
    }));
    const named = await gate({ "r.json": JSON.stringify({ results: rows }) }, ...hide("r.json"));
    expect([named.code, named.said]).toEqual([2, expect.stringContaining("grade: verdict # pass 2, fail 1")]);
    expect(named.said).not.toMatch(SECRET);
    const asKeys = rows.map(({ id, question, verdict }) => ({ id, verdict, [question]: "x" }));
    const judged = rows.map(({ id, question, verdict }) => ({ id, [`${question}: verdict`]: verdict }));
    for (const odd of [asKeys, judged, Object.fromEntries(rows.map((row) => [row.question, row]))])
      expect((await gate({ "r.json": JSON.stringify(odd) }, ...hide("r.json"))).said).not.toMatch(SECRET);
    const worded = rows.map(({ id, question, verdict }) => ({ id, question, grade_: `Grader says ${verdict}` }));
    expect((await gate({ "r.json": JSON.stringify(worded) }, ...hide("r.json"))).said).not.toMatch(SECRET);
  });

  test("no question, answer or word of a grader is in any form, also where the id is the text", async () => {
    const own = lines([
      {
        question_id: "a",
        grade: "wrong",
        question: text,
        answer: text,
        expected_answer: text,
        grader_error: `Grader says ${text}`,
      },
      { question_id: text, question: text, grade: "wrong" },
      {
        question_id: "c",
        grade: `Grader says ${text} and much more than a label would`,
        error: text,
        failure_label: `${text} ${text}`,
      },
      { question_id: "d", grade: "correct" },
    ]);
    const ragas = lines([
      { user_input: text, response: text, reference: text, answer_correctness: 0 },
      { user_input: `${text} ${"long ".repeat(60)}`, response: "a", answer_correctness: 1 },
    ]);
    for (const [name, content] of [
      ["l.jsonl", own],
      ["r.jsonl", ragas],
    ] as const)
      for (const form of FORMS) {
        const found = await gate({ [name]: content }, ...hide(name, "--format", form));
        expect(found.code).toBe(0);
        expect(found.said).not.toMatch(SECRET);
      }
    // With it, the same is shown.
    expect((await gate({ "r.jsonl": ragas }, "r.jsonl")).said).toMatch(SECRET);
  });

  test.each(Object.keys(FORMATS))("%s tells nothing of a broken value", async (format) => {
    const made = FORMATS[format]?.([{ odd: text }, { odd: { text } }, { odd: [text] }, "passed"]);
    if (made === undefined) throw new Error();
    const found = await gate({ ...MAPS, [made.name]: made.content }, ...hide(made.name, ...(made.args ?? [])));
    expect(found.said).not.toMatch(SECRET);
  });

  test("pairs with a run that shows its texts, both ways, and with what the configuration names", async () => {
    const log = (score: number) =>
      lines([
        { user_input: text, answer_correctness: score },
        { user_input: "other", answer_correctness: 1 },
      ]);
    const report = async (...args: string[]) =>
      (await gate({ "r.jsonl": log(1) }, "r.jsonl", "--format", "json", ...args)).stdout;
    for (const [before, after] of [
      [[], hide()],
      [hide(), []],
      [hide(), hide()],
    ] as const) {
      const files = { "r.jsonl": log(0), "b.json": await report(...before) };
      const found = await gate(files, "r.jsonl", "--baseline", "b.json", "--max-new-failures", "0", ...after);
      expect([found.code, found.stdout.split("\n")[0]]).toEqual([
        1,
        "❌ 1 newly failing · pass rate 100% → 50% · 1 limit missed",
      ]);
    }
    const must = await gate(
      { "r.jsonl": log(0), "c.yml": `must-pass: ["${text}"]` },
      ...hide("r.jsonl", "--config", "c.yml"),
    );
    expect([must.code, SECRET.test(must.said)]).toEqual([1, false]);
    const waived = `quarantine: [{ question: "${text}", reason: known }]\nmin-pass-rate: 90%`;
    const quarantined = await gate(
      { "r.jsonl": log(0), "c.yml": waived },
      ...hide("r.jsonl", "--config", "c.yml", "--format", "json"),
    );
    expect([quarantined.code, SECRET.test(quarantined.said)]).toEqual([0, false]);
    expect(JSON.parse(quarantined.stdout).dataQuality.unknownWaivers).toEqual([]);
  });

  test("a document that is broken under a format that is forced is reported by its line", async () => {
    const config = "fields: { question_id: id, answer: answer, grade: ok }";
    const found = await gate(
      { "r.json": `{"id": 1,\n "answer": x "${text}"}`, "c.yml": config },
      "r.json",
      "--config",
      "c.yml",
    );
    expect([found.code, found.stderr]).toEqual([2, expect.stringContaining("r.json:2: this is not valid JSON.")]);
    expect(found.said).not.toMatch(/bug|Patient/);
  });

  test("nor a metric, a category or a system that is a sentence, or the question itself", async () => {
    const long = `${text} ${text}`;
    const rows = [
      {
        question_id: "a",
        grade: "wrong",
        category: long,
        variant: long,
        model: long,
        prompt_version: text,
        question: text,
      },
      { question_id: "b", grade: "correct", scores: { [long]: 1 } },
    ];
    for (const form of FORMS)
      expect((await gate({ "l.jsonl": lines(rows) }, ...hide("l.jsonl", "--format", form))).said).not.toMatch(SECRET);
    const broken = await gate(
      { "l.jsonl": lines([{ question_id: "a", grade: "x", scores: { [long]: long } }]) },
      ...hide("l.jsonl"),
    );
    expect([broken.code, SECRET.test(broken.said)]).toEqual([2, false]);
  });

  test("names of columns that are none are not told", async () => {
    const found = await gate({ "r.json": [{ [text]: 1, plain_name: 2 }] }, ...hide("r.json"));
    expect(found.said).not.toMatch(SECRET);
    expect(found.said).toContain("plain_name");
  });
});

test("nothing that steers a screen is in JSON, and its values are what they were", async () => {
  const id = "a\u009b31mb\u202ec\u2028d\u007f\u{e0041}";
  const found = await gate({ "l.jsonl": lines([{ question_id: id, grade: "wrong" }]) }, "l.jsonl", "--format", "json");
  expect(found.stdout).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2028]/);
  expect(JSON.parse(found.stdout).questions[0].id).toBe(id);
});

test("an escape in an unknown flag does not reach the terminal", async () => {
  const found = await gate({ "l.jsonl": lines(graded("p")) }, "l.jsonl", "--\u001b[2Jx");
  expect(found.code).toBe(2);
  expect(found.stderr).not.toContain("\u001b");
});
