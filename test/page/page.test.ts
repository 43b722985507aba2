import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { renderPage } from "../../src/page/page.ts";
import { renderComment } from "../../src/render/markdown-report.ts";
import { reportOfLines } from "../log-lines.ts";
import { HOSTILE } from "../render/harmless.ts";
import { SITUATIONS } from "../render/situations.ts";
import { browserForTests, IN_BROWSER } from "./browser.ts";

const { open } = browserForTests();
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const situation = async (name: string): Promise<Report> => {
  const make = SITUATIONS[name];
  if (make === undefined) throw new Error(`no situation ${name}`);
  return make();
};

/** What axe finds, as rule and place. */
async function barriers(page: Page): Promise<string[]> {
  // The page's policy lets nothing of others in; what the test brings along is no part of it.
  await page.evaluate(execScript);
  const found = await page.evaluate("axe.run()");
  return violations(found);
}

const execScript = createRequire(import.meta.url)("node:fs").readFileSync(AXE, "utf8");

function violations(found: unknown): string[] {
  if (typeof found !== "object" || found === null || !("violations" in found) || !Array.isArray(found.violations))
    throw new Error("axe has not answered");
  return found.violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
    [id, ...nodes.slice(0, 3).map(({ html }) => html)].join(" "),
  );
}

const rowIds = (page: Page) => page.locator(".list tbody tr:not(.gap) th code").allTextContents();
const title = (page: Page) => page.locator("#open-title").textContent();

describe.runIf(IN_BROWSER)("report.html in Chromium, from a file", () => {
  test("without scripts it has verdict, fault, table, newly failing questions and every failure with its answer", async () => {
    const report = await situation("red by regression");
    const { page, requests } = await open(renderPage(report), { scripts: false });
    const text = await page.locator("main").innerText();
    expect(text).toContain("❌ 6 newly failing");
    expect(text).toContain("2 Retrieval failures");
    expect(text).toContain("Newly failing (6)");
    expect(text).toContain("How long do I have to return a sale item?");
    for (const summary of await page.locator("summary:visible").all()) await summary.click();
    const opened = await page.locator("main").innerText();
    for (const { questionId } of report.attributions) expect(opened).toContain(questionId);
    expect(opened).toContain("You have 14 days from the order, as returns.md says.");
    expect(requests).toEqual([]);
  });

  test("of a thousand failures two hundred of each rung are listed without scripts, and all with them", async () => {
    const report = await situation("a thousand failures");
    const { page: still } = await open(renderPage(report), { scripts: false });
    await still.locator(".s-failures summary").click();
    expect(await still.locator(".s-failures tbody tr").count()).toBe(600);
    expect(await still.locator(".s-failures").innerText()).toContain("200 of 334 failures shown");
    const { page } = await open(renderPage(report));
    expect(await page.locator(".s-failures").isVisible()).toBe(false);
    await page.getByRole("searchbox").fill("is:failing");
    await page.waitForFunction('document.querySelector(".count").textContent.startsWith("1,000 of")');
  });

  test("the reading direction is that of the comment", async () => {
    for (const name of ["red by regression", "red by a limit only", "first run"]) {
      const report = await situation(name);
      const comment = renderComment(report);
      const { page } = await open(renderPage(report));
      const text = (await page.locator("main").innerText()).replace(/\s+/g, " ");
      const landmarks = [
        /^### (.{20})/m.exec(comment)?.[1],
        "Retrieval failures",
        /^\*\*((?:Newly failing|Failing)[^*]*)\*\*$/m.exec(comment)?.[1],
        /^\*\*((?:Fix|Log|Find)[^*]*)\.\*\*/m.exec(comment)?.[1],
        "Cost, latency, categories, data",
      ];
      const places = landmarks.map((landmark) => text.indexOf(landmark ?? "nothing like it"));
      expect(
        places.every((place) => place >= 0),
        `${name}: ${landmarks.join(" | ")}`,
      ).toBe(true);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      const inComment = landmarks.map((landmark) => comment.indexOf(landmark ?? ""));
      expect([...inComment].sort((a, b) => a - b)).toEqual(inComment);
    }
  });

  test("the filter leaves what it asks for, and says what it does not understand", async () => {
    const { page, complaints } = await open(renderPage(await situation("red by regression")));
    const search = page.getByRole("searchbox");
    await search.fill("is:new rung:retrieval");
    await expect.poll(() => page.locator(".count").textContent()).toBe("5 of 40 questions");
    await search.fill("is:new -rung:retrieval");
    await expect.poll(() => rowIds(page)).toEqual(["tz-storage"]);
    await search.fill('"sale item"');
    await expect.poll(() => rowIds(page)).toEqual(["refund-window"]);
    await search.fill("rung:retreival");
    await expect
      .poll(() => page.locator(".problem").textContent())
      .toContain("There is no rung:retreival. Known: prompt");
    expect(await page.locator(".count").textContent()).toBe("40 questions");
    await page.getByRole("button", { name: "Newly failing" }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain("f=rung%3Aretreival+is%3Anew");
    expect(complaints).toEqual([]);
  });

  test("a question has its answers before and now with marks, what was retrieved, its reason and its past", async () => {
    const { page } = await open(renderPage(await situation("red by regression")), { at: "#q=refund-window" });
    await expect.poll(() => title(page)).toBe("refund-window");
    const text = await page.locator("article.open").innerText();
    expect(text).toContain("How long do I have to return a sale item?");
    expect(text).toContain("The answer does not mention what returns.md says.");
    expect(text).toContain("What returns.md says.");
    expect(text).toMatch(/Expected, and not retrieved:\s+returns\.md/);
    expect(text).toMatch(/retrieval failure this run/);
    expect(text).toMatch(/passed run 508/);
    expect(await page.locator("article.open ins").allTextContents()).toEqual(["14", "order"]);
    expect(await page.locator("article.open del").allTextContents()).toEqual(["30", "delivery"]);
  });

  test("questions that passed have their question and answer, too", async () => {
    const lines = [
      { question_id: "a", question: "What is it?", grade: "correct", answer: "It is that." },
      { question_id: "b", question: "And this?", grade: "wrong", answer: "No." },
    ];
    const answers = [{ id: "a", variant: null, question: "What is it?", answer: "It is that." }];
    const { page } = await open(renderPage(reportOfLines(lines), { answers }));
    await page.getByRole("searchbox").fill("what is it");
    await expect.poll(() => rowIds(page)).toEqual(["a"]);
    await page.getByRole("link", { name: "a", exact: true }).click();
    await expect.poll(() => page.locator("article.open").innerText()).toContain("It is that.");
  });

  test("one address a question: back, forward, and a link that is followed", async () => {
    const html = renderPage(await situation("red by regression"));
    const { page } = await open(html);
    const address = () => new URL(page.url()).hash;
    const ids = await page.locator(".s-questions a.question").allInnerTexts();
    await page.locator(".s-questions a.question").first().click();
    await expect.poll(() => title(page)).toBe(ids[0]);
    await page.locator(".s-questions a.question").nth(1).click();
    await expect.poll(() => title(page)).toBe(ids[1]);
    await page.goBack();
    await expect.poll(() => title(page)).toBe(ids[0]);
    await page.goBack();
    await expect.poll(() => page.locator("article.open").count()).toBe(0);
    await page.goForward();
    await expect.poll(() => title(page)).toBe(ids[0]);
    // Stepping on is no place to go back to.
    await page.getByRole("button", { name: "Next question" }).click();
    await expect.poll(() => title(page)).not.toBe(ids[0]);
    const last = await title(page);
    await expect.poll(address).toBe(`#q=${last}`);
    const { page: another } = await open(html, { at: address() });
    await expect.poll(() => title(another)).toBe(last);
    await page.goBack();
    await expect.poll(() => page.locator("article.open").count()).toBe(0);
    const { page: lost } = await open(html, { at: "#q=no-such-question" });
    await expect.poll(() => lost.locator(".problem").textContent()).toContain("has no question no-such-question");
    expect(await lost.locator(".problem").isVisible()).toBe(true);
    await lost.keyboard.press("Escape");
    await expect.poll(() => lost.locator(".problem").count()).toBe(0);
  });

  test("closing a question leaves the page where it was, and the focus on its row", async () => {
    const { page } = await open(renderPage(await situation("red by regression")));
    await page.locator(".list tbody a").nth(2).click();
    const id = await title(page);
    const before = await page.evaluate("scrollY");
    await page.getByRole("button", { name: "All questions" }).click();
    await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe(id);
    expect(await page.evaluate("scrollY")).toBe(before);
  });

  test("keys move the focus, so that Enter opens what is marked, and nothing that the filter hides", async () => {
    const { page } = await open(renderPage(await situation("red by regression")));
    await page.locator(".list tbody a").first().focus();
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("j");
    await expect
      .poll(() => page.evaluate('document.querySelector("tr.current a") === document.activeElement'))
      .toBe(true);
    const marked = await page.locator("tr.current a").textContent();
    await page.keyboard.press("Enter");
    await expect.poll(() => title(page)).toBe(marked);
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox").fill("is:passing");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    expect(await page.locator("article.open").count()).toBe(0);
  });

  test("on a phone, what is filtered is seen: typing closes the question", async () => {
    const { page } = await open(renderPage(await situation("red by regression")), {
      width: 400,
      at: "#q=refund-window",
    });
    await expect.poll(() => title(page)).toBe("refund-window");
    await page.getByRole("searchbox").fill("is:passing");
    await expect.poll(() => page.locator(".count").innerText()).toBe("32 of 40 questions");
    expect(await page.locator("article.open").count()).toBe(0);
  });

  test("each row opens its own question, whatever its id is, and says which system answered", async () => {
    const long = "x".repeat(5000);
    const ids = [long, `${long}2`, "a\tb", "a b", "   ", "__proto__", "constructor", "\u202eright to left", "😀"];
    const lines = ids.flatMap((id) =>
      ["one", "two"].map((variant) => ({
        question_id: id,
        variant,
        grade: "wrong",
        answer: `answer to ${ids.indexOf(id)} of ${variant}`,
      })),
    );
    const { page, complaints } = await open(renderPage(reportOfLines(lines)));
    const seen = new Set<string>();
    for (let at = 0; at < lines.length; at += 1) {
      await page.keyboard.press("n");
      await expect.poll(() => page.locator("article.open").getAttribute("data-row")).toBe(String(at));
      const text = await page.locator("article.open pre").first().innerText();
      expect(text).toBe(lines[at]?.answer);
      expect(await page.locator("#open-title .dim").innerText()).toBe(lines[at]?.variant);
      seen.add(page.url());
      const { page: linked } = await open(renderPage(reportOfLines(lines)), { at: new URL(page.url()).hash });
      await expect.poll(() => linked.locator("article.open").getAttribute("data-row")).toBe(String(at));
      await linked.close();
    }
    expect(seen.size).toBe(lines.length);
    expect(await page.locator(".list tbody a em").first().innerText()).toBe("blank");
    expect(complaints).toEqual([]);
  });

  test("what is in quarantine is in no figure, and is found", async () => {
    const lines = [
      { question_id: "q1", grade: "wrong", failure_label: "wrong_format", trial: 1 },
      { question_id: "q1", grade: "wrong", retrieval_hit: false, trial: 2 },
      { question_id: "q1", grade: "correct", trial: 3 },
      { question_id: "q2", grade: "wrong", retrieval_hit: false },
    ];
    const report = reportOfLines(lines, { quarantine: [{ question: "q2", reason: "new" }] });
    const { page } = await open(renderPage(report));
    expect(await page.locator(".chips button").allInnerTexts()).toEqual([
      "Failing 1",
      "Prompt 1",
      "Retrieval 1",
      "In quarantine 1",
    ]);
    // A question that fails for two reasons is found by either.
    for (const rung of ["prompt", "retrieval"]) {
      await page.getByRole("searchbox").fill(`rung:${rung}`);
      await expect.poll(() => rowIds(page)).toEqual(["q1"]);
    }
    await page.getByRole("searchbox").fill("is:quarantined");
    await expect.poll(() => rowIds(page)).toEqual(["q2"]);
    await page.emulateMedia({ media: "print" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator("#rung-gate-print h2").allInnerTexts()).toEqual([
      "Every question that fails (1)",
      "Failing in quarantine (1)",
    ]);
  });

  test("all of it by keys", async () => {
    const { page } = await open(renderPage(await situation("green with noise")));
    const isOpen = () => page.locator("article.open").count();
    await page.keyboard.press("/");
    expect(await page.evaluate("document.activeElement.type")).toBe("search");
    await page.keyboard.type("is:failing");
    await page.keyboard.press("Escape");
    const ids = await rowIds(page);
    expect(ids).toHaveLength(4);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await isOpen()).toBe(0);
    await page.keyboard.press("Enter");
    await expect.poll(() => title(page)).toBe(ids[1]);
    await page.keyboard.press("j");
    await expect.poll(() => title(page)).toBe(ids[2]);
    await page.keyboard.press("k");
    await expect.poll(() => title(page)).toBe(ids[1]);
    await page.keyboard.press("Escape");
    await expect.poll(isOpen).toBe(0);
    await page.getByRole("searchbox").fill("");
    await page.locator("h1").click();
    for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press("n");
    await expect.poll(() => title(page)).toBe(ids[3]);
    await page.keyboard.press("p");
    await expect.poll(() => title(page)).toBe(ids[2]);
    await page.keyboard.press("?");
    await expect.poll(() => page.getByRole("dialog").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    expect(await isOpen()).toBe(1);
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing in the %s theme: list, question, help, phone, no scripts",
    async (theme) => {
      for (const name of ["red by regression", "first run"]) {
        const html = renderPage(await situation(name));
        for (const width of [1100, 400]) {
          const { page } = await open(html, { theme, width });
          for (const summary of await page.locator("summary:visible").all()) await summary.click();
          expect(await barriers(page), `${name}, ${width}`).toEqual([]);
          await page.keyboard.press("n");
          await page.locator("article.open").waitFor();
          expect(await barriers(page), `${name}, ${width}, open`).toEqual([]);
          await page.keyboard.press("?");
          expect(await barriers(page), `${name}, ${width}, help`).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        }
      }
    },
  );

  test("hostile texts make no element, no attribute, no request and no dialog", async () => {
    const kinds =
      'Array.from(document.querySelectorAll("*"), (each) => [each.tagName, ...each.getAttributeNames()].join(" "))';
    const seen = new Map<string, Set<string>>();
    for (const texts of [HOSTILE.map(() => "harmless"), HOSTILE]) {
      const lines = texts.flatMap((text, at) => [
        {
          question_id: `${at} ${text.toWellFormed()}`,
          question: `${text}?`,
          grade: at % 3 === 0 ? "correct" : `${text}!`,
          category: text,
          variant: `system ${at % 2} ${text}`,
          answer: `${text}\n${text}`,
          expected_answer: text,
          reason: text,
          ...(at % 3 === 1 ? { failure_label: text } : { expected_files: [`${text}1`], retrieved_files: [`${text}2`] }),
        },
      ]);
      const report = reportOfLines(lines);
      const { page, requests, complaints } = await open(renderPage(report));
      const found = new Set<string>();
      const look = async () => {
        for (const kind of await page.evaluate<string[]>(kinds)) found.add(kind);
      };
      await look();
      for (let at = 0; at < lines.length; at += 1) {
        await page.keyboard.press("n");
        await look();
      }
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      seen.set(texts === HOSTILE ? "hostile" : "harmless", found);
    }
    const extra = [...(seen.get("hostile") ?? [])].filter((kind) => !seen.get("harmless")?.has(kind));
    // An empty text is said to be one.
    expect(extra.filter((kind) => kind !== "EM")).toEqual([]);
  });

  test("printed, it lists every failure with id, question, rung and why, and the answers of what was opened", async () => {
    const report = await situation("red by regression");
    const { page } = await open(renderPage(report), { at: "#q=refund-window" });
    await page.locator("article.open pre").first().waitFor();
    const folder = mkdtempSync(join(tmpdir(), "rung-gate-print-"));
    try {
      const path = join(folder, "report.pdf");
      writeFileSync(path, await page.pdf());
      const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
      expect(text).toContain(`Every question that fails (${report.attributions.length})`);
      for (const { questionId } of report.attributions) expect(text).toContain(questionId);
      const printed = text.slice(text.indexOf("Every question that fails"));
      expect(printed).toContain("How long do I have to return");
      expect(printed).toContain("Retrieval");
      expect(printed).toContain("The answer does not mention what returns.md says.");
      expect(printed).toContain("Answer: You have 14 days from the order");
      // What was not opened has its line and no answer.
      expect(printed).not.toContain("as csrf.md says");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("a file that is damaged says so, and is read all the same", async () => {
    const html = renderPage(await situation("first run")).replace(
      /id="rung-gate-index">.{20}/,
      'id="rung-gate-index">',
    );
    const { page } = await open(html);
    expect(await page.locator("#rung-gate-app").innerText()).toContain("can't be shown");
    expect(await page.locator("h1").innerText()).toContain("pass");
  });
});
