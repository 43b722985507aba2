import { expect, test } from "vitest";
import { fullScoreTable, gainTable, precisionModule, ruleTable, setList } from "./accuracy-parts.ts";
import { at } from "./generated-parts.ts";

// `npm run generate` writes these.

test("how right the diagnosis is, as it was measured", async () => {
  const text = [
    "# How right the diagnosis is",
    "",
    "Generated from `accuracy/results.json` by `npm run generate`; `npm run accuracy -- <folder> --write` measures it.",
    "",
    "Measured on public logs whose failures have known causes. A cause is known by an intervention: the same question, asked again with one thing changed, or, of the needle, in a small context. None of these logs is in the project.",
    "",
    "## By log",
    "",
    "_Commonest_ is a diagnosis that always names the commonest cause of the log: what does not beat it has learned nothing from the log's signals. _On the ladder_ is the share of the failures that a rung was named for. Where the causes were found by a probe, what is attributed by the same probe is right by construction: that column says only that nothing is lost on the way.",
    "",
    fullScoreTable(),
    "",
    "One run's signals do no better than the commonest cause. Probes do: see “Measure the rung instead of guessing it” in [attribution.md](attribution.md#measure-the-rung-instead-of-guessing-it).",
    "",
    "## What fixing a rung brings",
    "",
    "_Once fixed_ is the pass rate with all failures passing whose cause is of the rung. _At most_ stands on the failures that were counted; _expected_ on how often answers pass that had their evidence.",
    "",
    gainTable(),
    "",
    "## By rule",
    "",
    "How often the rung is right that a rule names, over all logs with more than one cause: where all failures have one cause, whatever names it is right. What a probe shows is not counted where the causes were found by it.",
    "",
    ruleTable(),
    "",
    "These figures stand beside every attribution in the report (`attributions[].precision`). They are of these logs: of yours a rule may be better or worse, and a probe tells.",
    "",
    "## Sets",
    "",
    setList(),
    "",
    "## Measure your own",
    "",
    "A set is a folder with `set.json` (`name`, `about`, `source`, `commit`, `licence`, `recipe`; `label`, where all failures have one cause; `labelsBy`, the probes that the causes were found by), run logs `*.jsonl`, the causes of their failures in `<log>.labels.tsv` with the columns `question_id` and `label` (`prompt`, `retrieval`, `context` or `model`), and, where there are, the probes `gold-evidence.jsonl`, `prompt-run.jsonl`, `context-run.jsonl` and `model-run.jsonl`.",
    "",
    "```sh",
    "npm run accuracy -- my-sets           # a folder of sets, or one; prints Markdown",
    "npm run accuracy -- my-sets --write   # keeps the result in accuracy/results.json, which this page is made of",
    "```",
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot(at("docs/accuracy.md"));
});

test("the figures that the product reads", async () => {
  await expect(precisionModule()).toMatchFileSnapshot(at("src/ladder/precision.ts"));
});
