// npm run accuracy -- <folder> [--write]: how right the diagnosis is on logs whose failures have known causes. What a folder
// holds is said in docs/accuracy.md. Prints Markdown; --write keeps the result in accuracy/results.json, which the
// documentation is made of.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { diagnose } from "../lib/index.js";
import { markdown, measure } from "./accuracy-score.mjs";

const RESULTS = fileURLToPath(new URL("../accuracy/results.json", import.meta.url));

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined || flags.some((flag) => flag !== "--write")) {
  console.error("Usage: npm run accuracy -- <folder> [--write]");
  process.exit(2);
}
try {
  const results = await measure(folder, diagnose);
  console.log(markdown(results));
  if (flags.includes("--write")) writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
