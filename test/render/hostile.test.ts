import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { readMarked } from "../../src/github/marker.ts";
import type { Report } from "../../src/model/report.ts";
import { renderCouldNotJudge } from "../../src/render/could-not-judge.ts";
import { block, code, marked, prose, table } from "../../src/render/markdown.ts";
import { renderComment, renderSummary } from "../../src/render/markdown-report.ts";
import { NO_STYLE } from "../../src/render/style.ts";
import { renderText } from "../../src/render/terminal.ts";
import { shortId, visible } from "../../src/words/visible.ts";
import { reportOf } from "../example-report.ts";
import { expectHarmless, HIDDEN, HOSTILE, parse, walk } from "./harmless.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Tables by rows and columns, headings and the HTML of a document: what its reader's eye follows. */
function shape(markdown: string) {
  const nodes = walk(parse(markdown));
  return {
    tables: nodes
      .filter(({ type }) => type === "table")
      .map((table) => table.children?.map((row) => row.children?.length)),
    headings: nodes.filter(({ type }) => type === "heading").length,
    html: nodes.filter(({ type }) => type === "html").map(({ value }) => value),
    lists: nodes.filter(({ type }) => type === "list").map((list) => list.children?.length),
  };
}

async function reportWith(text: string): Promise<Report> {
  const url = URL.canParse(text) ? text : undefined;
  const entry = (grade: string, more: object) => ({
    question_id: text.isWellFormed() ? text : "half",
    grade,
    category: text,
    variant: text,
    model: text,
    prompt_version: text,
    question: `${text}?`,
    answer: text,
    reason: text,
    expected_answer: text,
    trace_url: url ?? `https://allowed.example/${text}`,
    ...more,
  });
  const lines = [
    entry(`${text}!`, { retrieval_hit: false, failure_label: text }),
    entry("wrong", { expected_files: [`${text}1`, `${text}2`], retrieved_files: [] }),
    entry("wrong", { error: `x${text}` }),
    {
      question_id: "plain",
      grade: "correct",
      category: "plain",
      model: "plain",
      prompt_version: "plain",
      variant: "plain",
    },
  ];
  const path = join(folder, "log.jsonl");
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n"));
  return reportOf([path], {
    "max-retrieval-failures": "1%",
    "must-pass": [text === "" ? "x" : text],
    "trace-hosts": ["allowed.example"],
    ...(text === "" ? {} : { categories: { [text]: { "min-pass-rate": "90%" } } }),
  });
}

describe("hostile text in every field", () => {
  test.each(HOSTILE)("%j stays text", async (text) => {
    const report = await reportWith(text);
    const harmless = await reportWith("harmless");
    const marker = "<!-- rung-gate:v1 key=default run=1.1 head= -->";
    for (const render of [renderSummary, (given: Report) => renderComment(given)]) {
      expectHarmless(render(report));
      if (text !== "") expect(shape(render(report))).toEqual(shape(render(harmless)));
    }
    const comment = renderComment(report, marker);
    expect(readMarked(comment)).toMatchObject({ marker: { runId: "1" }, note: "" });
    expect(comment.match(/<!--/g)).toHaveLength(1);
    expect(renderText(report, NO_STYLE)).not.toMatch(HIDDEN);
    expect(renderText(report, NO_STYLE)).not.toMatch(/^::/m);
  });

  test("any text as a code span is one code span, in and out of a table", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "`",
            "|",
            "\\",
            "\n",
            "<",
            "!",
            "-",
            ">",
            "@",
            "a",
            " ",
            "[",
            "]",
            "(",
            ")",
            "*",
            "_",
            "&",
            "#",
          ),
        }),
        (text) => {
          const span = code(text);
          const paragraph = walk(parse(`x ${span} y`)).filter(({ type }) => type !== "root" && type !== "paragraph");
          expect(paragraph.map(({ type }) => type)).toEqual([
            "text",
            text.trim() === "" && !text.includes("\n") ? "emphasis" : "inlineCode",
            ...(text.trim() === "" && !text.includes("\n") ? ["text"] : []),
            "text",
          ]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  const PIECES = [
    ..."`|\\\n<!->@a [](){}*_&#.:;/~$^+=1",
    "GH-1",
    "JIRA-12",
    "abcdef0",
    "www.a.example",
    "http://a.example",
    ":tada:",
    "&amp;",
    "\u202e",
    "é",
    "名",
    "? ",
    "<!--",
    "-->",
  ];
  const anyText = fc.string({ unit: fc.constantFrom(...PIECES) });

  test("any text as prose is itself or one code span: no mention, link, emphasis or entity is made of it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = prose(text);
        const place = walk(
          parse(
            `| x |\n| - |\n| ${table(["h"], [[shown]], ["left"])
              .split("\n")
              .at(-1)
              ?.slice(2, -2)} |`,
          ),
        );
        const leaves = place.filter(({ value }) => value !== undefined).slice(1);
        if (shown === visible(text)) {
          expect(leaves.map(({ type, value }) => [type, value])).toEqual([["text", shown.trim()]]);
          expect(walk(parse(shown)).map(({ type }) => type)).toEqual(["root", "paragraph", "text"]);
          expect(shown).not.toMatch(/[@#<>&$*_~^|\\`[\]]|https?:|www\.|GH-\d|[A-Z]+-\d|[0-9a-f]{7}|:[\w+-]+:/i);
        } else expect(leaves.every(({ type }) => type === "inlineCode" || type === "text")).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("any text as a block is one fenced block, or prose if it is one line", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const nodes = walk(parse(block(text))).filter(({ type }) => type !== "root");
        const types = nodes.map(({ type }) => type);
        if (text.trimEnd().includes("\n")) expect(types).toEqual(["code"]);
        else expect(["inlineCode", "text", "emphasis"]).toContain(types.at(-1));
        expect(block(text)).not.toMatch(/<!--|-->/);
        expect(block(text)).not.toMatch(HIDDEN);
      }),
      { numRuns: 3000 },
    );
  });

  test("what differs is marked within what was looked at: a hostile end behind a plain beginning is not shown", () => {
    const plain = "Do it like five says and more. ".repeat(40);
    const tail = "@everyone see #12 <img src=x> [click](https://evil.example) **now** </details>";
    for (const pieces of [
      [
        { text: plain, isChanged: false },
        { text: tail, isChanged: true },
      ],
      [{ text: `${plain}${tail}`, isChanged: true }],
      [
        { text: "a ", isChanged: false },
        { text: tail, isChanged: true },
      ],
    ])
      expectHarmless(`- now: ${marked(pieces, "ins")}`);
  });

  test.each([
    "Does @support-team answer?",
    "See #12 for more",
    "Is 0123abc the commit?",
    "Look at https://evil.example",
    "www.evil.example is it?",
    "Is JIRA-12 done?",
    "Say :tada: now",
    "mail me@evil.example",
    "1. a list",
    "- a list",
    "a * b * c",
  ])("%j is a code span", (text) => {
    expect(prose(text)).toBe(code(text));
  });

  test.each([
    "How long do I have to return a sale item?",
    "Wie lange habe ich Zeit (30 Tage)?",
    "¿Cuánto cuesta el envío: 5 € o 7 €?",
    "如何重置我的密码？",
    "What's the VAT rate, 7% or 19%?",
  ])("%j is plain", (text) => {
    expect(prose(text)).toBe(text);
  });

  test("long ids are cut in the middle, so that two different ones look different; long texts end with a whole word", () => {
    const id = (end: string) => `tests/evals/test_support.py::test_answers[${"x".repeat(60)}-${end}]`;
    expect(shortId(id("a"), 40)).not.toBe(shortId(id("b"), 40));
    expect([...shortId(id("a"), 40)]).toHaveLength(40);
    expect(visible("How long do I have to return a sale item?", 30)).toBe("How long do I have to return a…");
    expect(visible("x".repeat(50), 30)).toBe(`${"x".repeat(30)}…`);
  });

  test("in the messages of a run that could not be judged", () => {
    for (const text of HOSTILE) {
      const problem = { code: "x", file: text, line: 1, field: text, message: text, hint: text };
      expectHarmless(renderCouldNotJudge([problem], 0));
    }
  });
});
