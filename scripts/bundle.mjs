// Bundles the compiled action and command: node scripts/bundle.mjs <folder>
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder = "dist"] = process.argv.slice(2);
const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");

rmSync(folder, { recursive: true, force: true });
for (const [entry, target] of [
  ["lib/action.js", folder],
  ["lib/cli.js", join(folder, "cli")],
]) {
  execFileSync(process.execPath, [ncc, "build", entry, "-o", target, "--license", "licenses.txt"], {
    stdio: "inherit",
  });
}
