import type { Option } from "./option.ts";
import { isOptionId, OPTIONS, type OptionId } from "./options.ts";

const TABLE: Readonly<Record<OptionId, Option<unknown>>> = OPTIONS;
const WIDTH = 100;
/** What one sets first stands first. */
const GROUPS: readonly Option<unknown>["group"][] = [
  "Gates",
  "Verdict",
  "Regression",
  "Attribution",
  "Run",
  "Report",
  "GitHub",
];

/** A configuration file to begin with: advice without blocking, and every option as a comment with an example. */
export function starterConfig(): string {
  const groups = GROUPS.map((group) => {
    const ids = Object.keys(OPTIONS)
      .filter(isOptionId)
      .filter((id) => TABLE[id].group === group && TABLE[id].places.file && id !== "fail-on");
    return ids.length === 0 ? "" : [`# ---- ${group}`, ...ids.map(optionLines)].join("\n\n");
  });
  return [
    "# Rung Gate: every option there is, as a comment with an example. Limits to begin with: min-pass-rate,",
    "# max-retrieval-failures, and min-questions, so that an evaluation that stopped early is not green.",
    "",
    "# To begin with, what is missed is told and blocks nothing. Take this line out when the limits have",
    "# proved right.",
    "fail-on: never",
    "",
    ...groups.filter(Boolean).flatMap((text) => [text, ""]),
  ].join("\n");
}

function optionLines(id: OptionId): string {
  const { docs, example, defaultText, default: value } = TABLE[id];
  const unset = defaultText ?? (value === undefined ? "no limit" : `\`${String(value)}\``);
  return [...wrap(docs), `Unless set: ${unset}.`, `${id}: ${example}`]
    .map((line, index, { length }) => (index === length - 1 ? `#${line}` : `# ${line}`))
    .join("\n");
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
