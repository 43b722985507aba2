import type { Option } from "./option.ts";
import { isOptionId, OPTIONS, type OptionId } from "./options.ts";

const TABLE: Readonly<Record<OptionId, Option<unknown>>> = OPTIONS;
/** The limits that say most for least. */
const FIRST: readonly OptionId[] = ["min-pass-rate", "max-retrieval-failures", "min-questions"];
/**
 * What one sets first stands first. How a file is read is best left alone, and said in docs/formats.md; probes are named in
 * the workflow.
 */
const GROUPS: readonly Option<unknown>["group"][] = [
  "Gates",
  "Verdict",
  "Regression",
  "Attribution",
  "Climbing",
  "Report",
  "GitHub",
];
/** Set in the workflow, or of no use before there is a run that needs it. */
const LEFT_OUT: readonly OptionId[] = [
  "baseline",
  "baseline-artifact",
  "rerun",
  "pass-metric",
  "fail-on",
  "history-runs",
  "accept-label",
  "accept-limits",
  "distillation",
  "fine-tuning",
  ...FIRST,
];

/**
 * A configuration file to begin with: options as comments, each with an example. It sets nothing, because every gate of
 * the repository reads it, among them gates that are there already; but for a map of the result file, where it needs one.
 */
export function starterConfig(map?: string): string {
  const groups = GROUPS.map((group) => {
    const ids = Object.keys(OPTIONS)
      .filter(isOptionId)
      .filter((id) => TABLE[id].group === group && TABLE[id].places.file && !LEFT_OUT.includes(id));
    return ids.length === 0 ? [] : [`# ---- ${group}`, ...ids.map(optionLines)];
  });
  return [
    "# yaml-language-server: $schema=https://raw.githubusercontent.com/rung-gate/rung-gate/main/schema/config.schema.json",
    "# Options of Rung Gate as comments, each with an example. All of them, and more on each, are in docs/gates.md.",
    "",
    ...(map === undefined ? [] : [map, ""]),
    "# Without a limit nothing is judged. These three to begin with:",
    ...FIRST.map(optionLines),
    "",
    ...groups.flat(),
    "",
  ].join("\n");
}

function optionLines(id: OptionId): string {
  const { docs, example } = TABLE[id];
  const [sentence = docs] = /^.*?[^.]\.(?= |$)/.exec(docs) ?? [];
  return `# ${sentence}\n#${id}: ${example}`;
}
