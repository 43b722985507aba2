import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addCommits, gateWithAuto, keepReport, reportFor } from "../action/baseline-world.ts";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { browserForTests, IN_BROWSER } from "./browser.ts";

const { open } = browserForTests();

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startGitHub();
  addCommits(github);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** Forty answers of a run of main: one question always fails there, one in some of the runs. */
const log = (run: number, failing: number) =>
  Array.from({ length: 40 }, (_, at) => {
    const isWrong = at < failing || at === 39 || (at === 38 && run % 3 === 0);
    return JSON.stringify({
      question_id: `q${at}`,
      question: `Question number ${at}?`,
      grade: isWrong ? "wrong" : "correct",
      answer: isWrong ? `No, not ${at}.` : `Yes, ${at} it is.`,
      expected_files: [`${at}.md`],
      retrieved_files: isWrong ? ["index.md"] : [`${at}.md`],
      retrieved_whole_files: true,
      latency_ms: 500 + run * 7 + at,
    });
  }).join("\n");

describe.runIf(IN_BROWSER)("the page that the action writes", () => {
  test("of a pull request with ten runs of main behind it: opened, every question with its past", async () => {
    for (let run = 0; run < 10; run += 1) keepReport(github, await reportFor(log(run, 0)), "a");
    const ended = await gateWithAuto(github, {
      files: { "log.jsonl": log(10, 9) },
      inputs: { history: "auto", "history-runs": "10" },
    });
    expect(ended.code).toBe(1);
    const name = "rung-gate-eval.yml.html";
    expect(ended.outputs["report-html-path"]).toMatch(new RegExp(`rung-gate-report/${name}$`));
    const { page, requests, complaints } = await open(ended.file(`rung-gate-report/${name}`));
    expect(await page.locator("h1").innerText()).toMatch(/^❌ 9 newly failing/);
    expect(await page.locator(".s-trend svg").count()).toBe(2);
    expect(await page.locator(".count").innerText()).toBe("40 questions");
    await page.getByRole("searchbox").fill("q39");
    await expect
      .poll(() => page.locator(".list tbody .strip").first().getAttribute("aria-label"))
      .toBe("Last 11 runs: 11 × retrieval failure");
    await page.getByRole("searchbox").fill("q38");
    await expect
      .poll(() => page.locator(".list tbody .strip").first().getAttribute("aria-label"))
      .toBe("Last 11 runs: 4 × retrieval failure, 7 × passed");
    await page.getByRole("searchbox").fill("is:new");
    await expect.poll(() => page.locator(".count").innerText()).toBe("9 of 40 questions");
    await page.locator(".list tbody a").first().click();
    await expect.poll(() => page.locator("article.open").innerText()).toContain("No, not 0.");
    // What passed in this run has its answer, which no report holds.
    await page.getByRole("searchbox").fill("q20");
    await page.locator(".list tbody a").first().click();
    await expect.poll(() => page.locator("article.open").innerText()).toContain("Yes, 20 it is.");
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
