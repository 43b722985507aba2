// Bundles the compiled action and command: node scripts/bundle.mjs <folder>
import { execFileSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { transformSync } from "esbuild";

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
  // The page's program is a text, in which the bundler sees no package.
  appendFileSync(join(target, "licenses.txt"), `\npreact\nMIT\n${readFileSync("node_modules/preact/LICENSE", "utf8")}`);
  for (const name of readdirSync(target).filter((each) => each.endsWith(".js"))) shorten(join(target, name));
}

/** Takes out comments, white space and what nothing calls, which costs time at every start; names stay, for stack traces. */
function shorten(path) {
  const options = {
    format: "esm",
    target: "node20.15",
    treeShaking: true,
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
    legalComments: "none",
    charset: "utf8",
  };
  writeFileSync(path, transformSync(readFileSync(path, "utf8"), options).code);
}
