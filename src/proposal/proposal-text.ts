import type { FieldSource } from "../adapters/field-map.ts";
import { maskSecrets } from "../model/secrets.ts";
import { andList, grouped, plural } from "../words/numbers.ts";
import { visible } from "../words/visible.ts";
import type { Choice, Guess, GuessedMap } from "./guessed-map.ts";

/** What a file would be read as by a map; or why it would not be. */
export type Trial =
  | {
      readonly entries: number;
      readonly passed: number;
      readonly failed: number;
      readonly ungraded: number;
      readonly skipped: number;
      readonly evidenceKnown: number;
    }
  | { readonly refused: string };

/** A map that is proposed for a file, as a configuration to paste. */
export type Proposal = {
  /** How messages name the file. */
  readonly file: string;
  /** Paths as `records:` takes them; none is the document itself. */
  readonly paths: readonly string[];
  readonly map: GuessedMap;
  readonly records: number;
};

/** The proposal as lines of YAML, with what each guess rests on behind it, what is missing, and what it would come to. */
export function proposalText({ file, paths, map, records }: Proposal, trial: Trial | undefined): string {
  const { guesses, variants, verdict } = map;
  const isOpen = verdict.kind === "several" || verdict.kind === "open";
  const grade: Guess[] =
    verdict.kind === "found" ? [{ field: "grade", sources: [verdict.source], because: verdict.because }] : [];
  // Scores would decide where nothing else does: they wait until it is known what does.
  const held =
    verdict.kind === "found" || verdict.kind === "per-variant" ? [] : guesses.filter(({ field }) => field === "scores");
  const [id, ...rest] = guesses.filter((guess) => !held.includes(guess));
  const ordered =
    id?.field === "question_id" ? [id, ...grade, ...rest] : [...grade, ...(id === undefined ? [] : [id]), ...rest];
  const where = paths.length === 0 ? "" : ` at ${andList(paths.map((path) => `\`${visible(path, 60)}\``))}`;
  const missing = missingWords(map);
  const lines = [
    `# A map for ${visible(file, 80)}, ${plural(records, "record")}${where}. It is a guess: nothing was judged by it. Check each line.`,
    ...(paths.length === 0
      ? []
      : [
          `records: ${paths.length === 1 && paths[0]?.includes(",") !== true ? scalar(paths[0] ?? "") : `[${paths.map(scalar).join(", ")}]`}`,
        ]),
    ...(ordered.length === 0 && !isOpen ? [] : ["fields:"]),
    ...(isOpen ? openLines(verdict.kind, verdict.choices) : []),
    ...ordered.map((guess) => guessLine(guess, "  ")),
    ...held.map((guess) => `  # ${guessLine(guess, "").trimStart()}`),
    ...(variants.size === 0 ? [] : ["variants:"]),
    ...[...variants].flatMap(([name, each]) => [
      `  ${scalar(name)}:`,
      ...each.map((guess) => guessLine(guess, "    ")),
    ]),
    ...missing.map((words) => `# ${words}`),
    ...(trial === undefined ? [] : [`# ${trialWords(trial)}`]),
  ];
  return maskSecrets(lines.join("\n"));
}

function openLines(kind: "several" | "open", choices: readonly Choice[]): readonly string[] {
  return [
    `  # ${kind === "several" ? "Several places could hold the verdict, and they do not agree. Take the one that decides:" : "Nothing says for sure when an answer passes. Complete one of these:"}`,
    ...choices.map(({ source, because }) => `  # grade: ${sourceText(source)} # ${visible(because, 160)}`),
  ];
}

function guessLine({ field, sources, because }: Guess, indent: string): string {
  const [only] = sources;
  const value =
    sources.length === 1 && only !== undefined ? sourceText(only) : `[${sources.map(sourceText).join(", ")}]`;
  return `${indent}${field}: ${value} # ${visible(because, 160)}`;
}

function sourceText({ field, pass, skip, error, min, max, unit, split, scale }: FieldSource): string {
  const details = [
    ...(pass === undefined ? [] : [`pass: [${pass.length === 0 ? "…" : pass.map(scalar).join(", ")}]`]),
    ...(skip === undefined ? [] : [`skip: [${skip.map(scalar).join(", ")}]`]),
    ...(error === undefined ? [] : [`error: [${error.map(scalar).join(", ")}]`]),
    ...(min === undefined ? [] : [`min: ${Number.isNaN(min) ? "…" : min}`]),
    ...(max === undefined ? [] : [`max: ${max}`]),
    ...(unit === undefined ? [] : [`unit: ${unit}`]),
    ...(split === undefined ? [] : [`split: ${JSON.stringify(split)}`]),
    ...(scale === undefined ? [] : [`scale: ${scale}`]),
  ];
  return details.length === 0 ? scalar(field) : `{ field: ${scalar(field)}, ${details.join(", ")} }`;
}

/** A text as YAML takes it for one, also within brackets. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z_$][\w.$/-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
  return isPlain
    ? text
    : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** What a map lacks, and what that costs. */
function missingWords({ guesses, variants, verdict }: GuessedMap): readonly string[] {
  const fields = new Set([...guesses, ...[...variants.values()].flat()].map(({ field }) => field));
  const hasEvidence =
    fields.has("retrieval_hit") ||
    fields.has("scores") ||
    fields.has("expected_files") ||
    fields.has("expected_evidence");
  return [
    ...(verdict.kind === "none" ? ["Not found: a verdict (`grade`). Without one there is nothing to judge."] : []),
    ...(fields.has("question_id") || fields.has("question")
      ? []
      : ["Not found: `question_id`. Without one no question can be compared with a baseline."]),
    ...(hasEvidence
      ? []
      : [
          "Not found: `retrieval_hit`, or expected and retrieved ids: whether a failure is the retrieval's cannot be told.",
        ]),
  ];
}

function trialWords(trial: Trial): string {
  if ("refused" in trial) return `Read by this map, the file is refused: ${visible(trial.refused, 200)}`;
  const { entries, passed, failed, ungraded, skipped, evidenceKnown } = trial;
  const more = [
    ...(ungraded > 0 ? [`${grouped(ungraded)} not judged`] : []),
    ...(skipped > 0 ? [`${grouped(skipped)} skipped`] : []),
  ];
  return `Would read ${plural(entries, "answer")}: ${[`${grouped(passed)} passing`, `${grouped(failed)} failing`, ...more].join(", ")}; evidence for ${grouped(evidenceKnown)}.`;
}
