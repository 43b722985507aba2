import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { RULES } from "../src/ladder/rules/index.ts";
import { at, grid } from "./generated-parts.ts";

// What `npm run accuracy -- <folder> --write` has measured, as parts of the documentation.

const share = z.nullable(z.number());
const score = z.object({
  failures: z.number(),
  commonest: z.number(),
  onLadder: z.number(),
  accuracy: z.number(),
  macroF1: z.number(),
  passRate: z.number(),
  gains: z.array(z.object({ category: z.string(), actual: z.number(), atMost: z.number(), expected: share })),
});
const resultsSchema = z.object({
  sets: z.array(
    z.object({
      name: z.string(),
      about: z.string(),
      source: z.nullable(z.string()),
      commit: z.nullable(z.string()),
      licence: z.string(),
      recipe: z.string(),
      labelsBy: z.array(z.string()),
      probes: z.array(z.string()),
      logs: z.array(z.object({ log: z.string(), alone: score, probed: z.nullable(score) })),
    }),
  ),
  rules: z.record(z.string(), z.object({ failures: z.number(), right: z.number(), sets: z.array(z.string()) })),
});

const results = resultsSchema.parse(JSON.parse(readFileSync(at("accuracy/results.json"), "utf8")));
const percent = (value: number | null | undefined) =>
  value === null || value === undefined ? "–" : `${(100 * value).toFixed(1)} %`;

/** One line a log: how often the diagnosis is right, with and without probes. */
export function scoreTable(): string {
  return grid(
    ["log", "failures", "always the commonest rung", "Rung Gate, one run", "Rung Gate, with a gold-evidence run"],
    results.sets.flatMap(({ name, labelsBy, logs }) =>
      logs.map(({ log, alone, probed }) => [
        `${name}: \`${log}\``,
        String(alone.failures),
        percent(alone.commonest),
        percent(alone.accuracy),
        probed === null ? "–" : `${percent(probed.accuracy)}${labelsBy.length > 0 ? ", by construction" : ""}`,
      ]),
    ),
  );
}

/** The same in whole, with macro-F1. */
export function fullScoreTable(): string {
  return grid(
    ["set", "log", "failures", "commonest", "accuracy", "macro-F1", "on the ladder", "with probes", "macro-F1"],
    results.sets.flatMap(({ name, logs }) =>
      logs.map(({ log, alone, probed }) => [
        name,
        `\`${log}\``,
        String(alone.failures),
        ...[alone.commonest, alone.accuracy, alone.macroF1, alone.onLadder].map(percent),
        percent(probed?.accuracy),
        percent(probed?.macroF1),
      ]),
    ),
  );
}

/** What fixing a rung was expected to bring, and would have brought. */
export function gainTable(): string {
  return grid(
    ["set", "log", "rung", "pass rate", "once fixed", "expected", "expected, with probes", "at most"],
    results.sets.flatMap(({ name, logs }) =>
      logs.flatMap(({ log, alone, probed }) =>
        alone.gains.map(({ category, actual, expected, atMost }) => [
          name,
          `\`${log}\``,
          category,
          ...[alone.passRate, actual, expected].map(percent),
          percent(probed?.gains.find((gain) => gain.category === category)?.expected),
          percent(atMost),
        ]),
      ),
    ),
  );
}

/** Each rule with how often it is right, or that nothing public tells. */
export function ruleTable(): string {
  return grid(
    ["rule", "basis", "right", "of failures"],
    Object.keys(RULES).flatMap((rule) => {
      const found = Object.entries(results.rules).filter(([key]) => key.startsWith(`${rule} `));
      return found.length === 0
        ? [[`\`${rule}\``, "", "not measured: no public data", ""]]
        : found.map(([key, { right, failures }]) => [
            `\`${rule}\``,
            key.slice(rule.length + 1),
            percent(right / failures),
            String(failures),
          ]);
    }),
  );
}

/** Where each set comes from. */
export function setList(): string {
  return results.sets
    .map(({ name, about, source, commit, licence, recipe }) =>
      `- **${name}.** ${about} Source: ${source === null ? "answers that were published with their code; the repository and commit were not kept" : `${source} at \`${commit}\``}; licence ${licence}. Recipe: ${recipe}.`.replace(
        "..",
        ".",
      ),
    )
    .join("\n");
}

/** The module that the product reads. */
export function precisionModule(): string {
  return [
    "// Generated from accuracy/results.json by `npm run generate`.",
    "",
    "/** How often a rule is right on public logs with known causes, by rule and basis; what was not measured is missing. */",
    "export const PRECISION: Readonly<Record<string, { readonly right: number; readonly failures: number }>> = {",
    ...Object.entries(results.rules).map(
      ([key, { right, failures }]) => `  "${key}": { right: ${right}, failures: ${failures} },`,
    ),
    "};",
    "",
  ].join("\n");
}
