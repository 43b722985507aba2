// npm run bench:page: the page of a large run in Chromium, beside Playwright's own HTML report of as many tests. Exits with 1
// beyond a limit. Times are medians of 11, in milliseconds.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const ROUNDS = 11;
const QUESTIONS = 20_000;
const ANSWER = 400;
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const CLI = at("../dist/cli/index.js");
const PLAYWRIGHT = "1.65.1";
const folder = mkdtempSync(join(tmpdir(), "rung-gate-bench-page-"));
let beyond = false;

/** Where each has its list, its filter and its questions. */
const OURS = {
  ready: ".list tbody tr th",
  input: "input[type=search]",
  word: "question-1999",
  filtered: '() => document.querySelector(".count").textContent.startsWith("11 of")',
  open: ".list tbody a",
  opened: "article.open pre",
};
const THEIRS = {
  // So many tests of a file are folded: there is none to open yet.
  ready: ".chip-header",
  input: "input[name=q]",
  word: "question-1999",
  filtered: "() => true",
};

try {
  const ours = makeOurs();
  const theirs = process.argv.includes("--alone") ? undefined : makeTheirs();
  const executablePath =
    process.env["CHROMIUM"] ?? ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const figures = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    figures.push({
      ours: await measure(browser, ours, OURS),
      ...(theirs === undefined ? {} : { theirs: await measure(browser, theirs, THEIRS) }),
    });
  }
  await browser.close();
  console.log(`${QUESTIONS} questions, a fifth failing, answers of ${ANSWER} characters; medians of ${ROUNDS}\n`);
  console.log("                      ours    limit   Playwright's report");
  const row = (name, key, limit) => {
    const own = median(figures.map(({ ours }) => ours[key]));
    const other =
      theirs === undefined
        ? ""
        : median(figures.map((each) => each.theirs[key]))
            .toFixed(0)
            .replace("NaN", "–");
    if (own > limit) beyond = true;
    console.log(`${name.padEnd(18)} ${own.toFixed(0).padStart(8)} ${String(limit).padStart(8)}   ${other}`);
  };
  row("first paint", "paint", 300);
  row("list is there", "ready", 1000);
  row("typed filter", "filter", 50);
  row("open a question", "open", 100);
  const kb = (path) => statSync(path).size / 1000;
  if (kb(ours) > 2000) beyond = true;
  console.log(
    `${"file, kB".padEnd(18)} ${kb(ours).toFixed(0).padStart(8)} ${"2000".padStart(8)}   ${theirs === undefined ? "" : kb(theirs).toFixed(0)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = beyond ? 1 : 0;

/** A log, and the page that the command makes of it. */
function makeOurs() {
  const words =
    "the answer says that a customer may return an item within days of delivery if it is unused and its label is still on the invoice number order refund policy window session token cache index page module billing region account support email address request limit error code version setting default value list user name file folder upload download retry timeout".split(
      " ",
    );
  let state = 1;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const text = (length) => {
    let made = "";
    while (made.length < length) made += `${words[Math.floor(random() * words.length)]} `;
    return made.slice(0, length);
  };
  const lines = Array.from({ length: QUESTIONS }, (_, at) => {
    const isFailing = at % 5 === 0;
    return JSON.stringify({
      question_id: `question-${at}`,
      question: `${text(70)}?`,
      grade: isFailing ? "wrong" : "correct",
      answer: text(ANSWER),
      ...(isFailing
        ? {
            expected_answer: text(120),
            reason: text(100),
            expected_files: [`doc-${at}.md`],
            retrieved_files: ["index.md"],
          }
        : {}),
      category: words[at % 12],
      cost_usd: 0.002,
      latency_ms: 900 + (at % 700),
    });
  });
  const log = join(folder, "log.jsonl");
  writeFileSync(log, lines.join("\n"));
  const page = join(folder, "report.html");
  const start = performance.now();
  execFileSync(process.execPath, [CLI, "diagnose", log, "--format", "html", "--output", page]);
  const all = performance.now() - start;
  const again = performance.now();
  execFileSync(process.execPath, [CLI, "diagnose", log, "--output", join(folder, "report.txt")]);
  const text_ = performance.now() - again;
  console.log(`making it: ${(all - text_).toFixed(0)} ms more than the report as text (${text_.toFixed(0)} ms)\n`);
  return page;
}

/**
 * Playwright's report of as many tests, made by its own runner, which needs no browser for tests that use none. A fifth are
 * skipped with a note and do not fail: for each failure the runner starts a process of its own.
 */
function makeTheirs() {
  const home = at("../node_modules/.cache/rung-gate-bench-playwright");
  if (!existsSync(join(home, "node_modules/@playwright/test"))) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), JSON.stringify({ private: true, type: "module" }));
    execFileSync("npm", ["install", "--no-save", "--ignore-scripts", `@playwright/test@${PLAYWRIGHT}`], { cwd: home });
  }
  writeFileSync(
    join(home, "many.spec.js"),
    `import { test } from "@playwright/test";
for (let at = 0; at < ${QUESTIONS}; at += 1)
  if (at % 5 === 0) test.skip(\`question-\${at}\`, { annotation: { type: "answer", description: "w".repeat(${ANSWER}) } }, () => {});
  else test(\`question-\${at}\`, () => {});
`,
  );
  writeFileSync(
    join(home, "playwright.config.js"),
    `export default { testDir: ".", workers: 2, fullyParallel: false, reporter: [["html", { open: "never", outputFolder: "report" }]] };\n`,
  );
  const page = join(home, "report/index.html");
  // Some minutes: once is enough.
  if (!existsSync(page)) execFileSync("npx", ["playwright", "test"], { cwd: home, stdio: "ignore" });
  return page;
}

async function measure(browser, file, { ready, input, word, filtered, open, opened }) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector(ready, { timeout: 120_000 });
  await page.waitForSelector(input);
  const found = await page.evaluate(`new Promise((done) => requestAnimationFrame(() => done({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    ready: performance.now(),
  })))`);
  // Each letter typed is a filter of its own: the slowest of them counts.
  const filter = await page.evaluate(`(async () => {
    const box = document.querySelector(${JSON.stringify(input)});
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
    const painted = () => new Promise((done) => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0); }));
    let slowest = 0;
    for (let end = 1; end <= ${word.length}; end += 1) {
      const start = performance.now();
      set.call(box, ${JSON.stringify(word)}.slice(0, end));
      box.dispatchEvent(new Event("input", { bubbles: true }));
      await painted();
      slowest = Math.max(slowest, performance.now() - start);
    }
    return slowest;
  })()`);
  await page.waitForFunction(filtered, undefined, { timeout: 120_000 }).catch(() => undefined);
  const opening =
    open === undefined
      ? Number.NaN
      : await page.evaluate(`(async () => {
    const start = performance.now();
    document.querySelector(${JSON.stringify(open)})?.click();
    while (document.querySelector(${JSON.stringify(opened)}) === null && performance.now() - start < 20000)
      await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - start;
  })()`);
  await page.close();
  return { ...found, filter, open: opening };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
