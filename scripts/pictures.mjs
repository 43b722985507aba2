// The pictures of the page in README and docs, of the examples: node scripts/pictures.mjs. Needs Chromium.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "rung-gate-pictures-"));
const page = join(folder, "report.html");
const args = ["diagnose", "examples/candidate-graded.jsonl", "--baseline", "examples/baseline-graded.jsonl"];
const more = ["--history", "examples/history/*.json", "--created-at", "2026-05-05", "--max-retrieval-failures", "25%"];
try {
  execFileSync(process.execPath, ["dist/cli/index.js", ...args, ...more, "--format", "html", "--output", page], {
    cwd: ROOT,
  });
} catch (error) {
  // A limit is missed.
  if (error.status !== 1) throw error;
}
const executablePath =
  process.env["CHROMIUM"] ?? ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
mkdirSync(join(ROOT, "docs/images"), { recursive: true });
for (const [name, colorScheme, height, hash, from] of [
  ["page", "light", 640, "", "h1"],
  ["page-question", "dark", 800, "#q=q7", ".app"],
]) {
  const context = await browser.newContext({ viewport: { width: 1000, height }, colorScheme });
  const shown = await context.newPage();
  await shown.goto(`${pathToFileURL(page).href}${hash}`);
  await shown
    .locator(hash === "" ? ".list" : "article.open pre")
    .first()
    .waitFor();
  await shown.locator(from).evaluate((element) => element.scrollIntoView());
  await shown.screenshot({ path: join(ROOT, "docs/images", `${name}.png`) });
  await context.close();
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
