// node scripts/needle-log.mjs <checkout> <folder>: a labelled log of the public needle-in-a-haystack answers, for
// `npm run accuracy`. The checkout is of github.com/gkamradt/LLMTest_NeedleInAHaystack, which keeps them as JSON.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [checkout, folder] = process.argv.slice(2);
if (checkout === undefined || folder === undefined) {
  console.error("Usage: node scripts/needle-log.mjs <checkout> <folder>");
  process.exit(2);
}
const read = (...path) => JSON.parse(readFileSync(join(checkout, "original_results", ...path), "utf8"));
const named = (folderOf) => readdirSync(join(checkout, "original_results", folderOf)).sort();

/** A judge gave 1 to 10; 7 is "minor omissions". */
const PASSING = 7;
const rows = [];
const asked = new Map();
const add = (variant, tokens, depth, score) => {
  const id = `${tokens}/${depth}`;
  const trial = asked.get(`${variant} ${id}`) ?? 0;
  asked.set(`${variant} ${id}`, trial + 1);
  const grade = score >= PASSING ? "correct" : "wrong";
  rows.push({ question_id: id, trial, variant, grade, retrieval_hit: true, context_tokens: tokens });
};
for (const name of named("Anthropic_Original_Results")) {
  const { model, context_length: tokens, depth_percent: depth, score } = read("Anthropic_Original_Results", name);
  add(model, tokens, depth, score);
}
for (const name of named("OpenAI_Original_Results"))
  for (const { token_limit: tokens, depth_percent: depth, score } of read("OpenAI_Original_Results", name))
    add("gpt-4-128k", tokens, depth, score);

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "runs.jsonl"), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
const set = {
  name: "Needle in a haystack",
  about:
    "One sentence somewhere in up to 200,000 tokens, two models. In small contexts nearly all answers pass: what fails is the context's.",
  source: "github.com/gkamradt/LLMTest_NeedleInAHaystack",
  commit: "7b90d285651b68d39a94f3d3bd3672f84192c989",
  licence: "MIT",
  recipe: "`node scripts/needle-log.mjs <checkout> <folder>`",
  label: "context",
};
writeFileSync(join(folder, "set.json"), `${JSON.stringify(set, null, 2)}\n`);
console.log(`${rows.length} answers, ${rows.filter(({ grade }) => grade === "wrong").length} of them wrong`);
