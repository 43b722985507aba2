// npm run test:long: whole what `npm test` runs a sample of.
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["vitest", "run", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, TESTS: "long" },
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
