import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Packages whose source maps point nowhere would fill the screen.
  logLevel: "error",
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/runtimes/setup.ts",
    // Most tests of the built action wait, for what does not answer: more of them than processors.
    maxWorkers: Math.max(4, availableParallelism()),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // It imports JSON without saying so, which Node refuses.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
  },
});
