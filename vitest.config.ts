import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { pageModule } from "./scripts/page.mjs";

const isLong = process.env["TESTS"] === "long";
/** The tests of which `npm test` runs a part: those that ask for its size, or run on either end of what Node is supported. */
const sampled = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => `test/${name.replaceAll("\\", "/")}`)
  .filter((path) => /from "\.{1,2}\/(?:long|fault-table)\.ts"|\bNODES\b/.test(readFileSync(path, "utf8")));

/** What the build makes of `src/page/app`, for tests of the sources. */
const pageBundle = {
  name: "page-bundle",
  resolveId: (id: string) => (id.endsWith("/app-bundle.js") ? "\0page-bundle" : null),
  load: (id: string) => (id === "\0page-bundle" ? pageModule() : null),
};

export default defineConfig({
  plugins: [pageBundle],
  // Packages whose source maps point nowhere would fill the screen.
  logLevel: "error",
  test: {
    include: isLong ? sampled : ["test/**/*.test.ts"],
    globalSetup: "test/runtimes/setup.ts",
    // Tests share no state, and loading every module anew for each file takes longer than most of them.
    isolate: false,
    // Most tests of the built action wait, for what does not answer: more of them than processors.
    maxWorkers: Math.max(4, availableParallelism()),
    // No test is about time: these only end what hangs, on a machine that is busy with other things, too.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // It imports JSON without saying so, which Node refuses.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
  },
});
