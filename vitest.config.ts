import { defineConfig } from "vitest/config";

export default defineConfig({
  // Packages whose source maps point nowhere would fill the screen.
  logLevel: "error",
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/runtimes/setup.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // It imports JSON without saying so, which Node refuses.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
  },
});
