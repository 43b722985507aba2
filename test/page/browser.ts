import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

/** The tests in a browser run with `npm run test:page`, which needs one. */
export const IN_BROWSER = process.env["MODE"] === "page";

const PLACES = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];

/** A page that is open, and what has happened on it besides being shown. */
export type Opened = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests for anything but the file itself. */
  readonly requests: readonly string[];
  /** What was written to the console, thrown, or asked in a dialog. */
  readonly complaints: readonly string[];
};

type Options = {
  readonly scripts?: boolean;
  readonly theme?: "light" | "dark";
  readonly width?: number;
  /** What stands behind the `#`. */
  readonly at?: string;
};

/** A browser for the tests of a file. */
export function browserForTests(): { readonly open: (html: string, options?: Options) => Promise<Opened> } {
  const folder = mkdtempSync(join(tmpdir(), "rung-gate-page-"));
  let browser: Browser | undefined;
  let pages = 0;
  beforeAll(async () => {
    if (!IN_BROWSER) return;
    const executablePath = process.env["CHROMIUM"] ?? PLACES.find((path) => existsSync(path));
    if (executablePath === undefined) throw new Error("no Chromium: install it, or set CHROMIUM to where it is");
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    async open(html, { scripts = true, theme = "light", width = 1100, at = "" } = {}) {
      if (browser === undefined) throw new Error("the browser has not started");
      pages += 1;
      const path = join(folder, `${pages}.html`);
      writeFileSync(path, html);
      const context = await browser.newContext({
        javaScriptEnabled: scripts,
        colorScheme: theme,
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      const own = pathToFileURL(path).href;
      page.on("request", (request) => {
        if (request.url().split("#")[0] !== own) requests.push(request.url());
      });
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("dialog", (dialog) => complaints.push(dialog.message()));
      await page.goto(`${own}${at}`);
      if (scripts)
        await page.waitForSelector("#rung-gate-app .list, #rung-gate-app:has-text('be shown:')", { state: "attached" });
      return { page, context, requests, complaints };
    },
  };
}
