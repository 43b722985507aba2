import { lastKey } from "../adapters/formats/mapped/places.ts";
import { NAMES } from "./names.ts";

/** A name as small words with `_` between them, whatever its spelling. */
export function plainName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
}

/** What elements of a list are known by. */
const ELEMENT_IDS = new Set([
  "id",
  "doc_id",
  "document_id",
  "chunk_id",
  "source",
  "source_id",
  "path",
  "file",
  "file_name",
  "filename",
  "doc",
  "document",
  "chunk",
  "title",
  "url",
  "name",
  "key",
]);

/** Units at the end of a name say nothing of what it names. */
const UNIT = /_(?:ms|msec|millis|milliseconds|s|sec|secs|seconds|us|ns|min|minutes|usd|dollars|cents?)$/;

/** What is called so holds what the key above it names: `output.text`. */
const CARRIERS = new Set(["text", "content", "value", "body", "string"]);

/**
 * How well a place fits one of the names: less is better, `undefined` where it does not. The name that it ends with counts,
 * or the last two together, such as `retrieval.hit`.
 *
 * @param hasUnit whether a unit at the end of a name says nothing of what it names
 */
export function fitOf(whole: string, names: readonly string[], hasUnit = false): number | undefined {
  // The elements of a list are what the list is called, by the id of each.
  const [, list, id] = /^(.*)\[\]\.([^.]+)$/.exec(whole) ?? [];
  if (id !== undefined && !ELEMENT_IDS.has(plainName(id))) return undefined;
  const place = list ?? whole;
  const last = plainName(lastKey(place));
  const keys = place
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map(plainName);
  const both = keys.slice(-2).join("_");
  const above = keys.at(-2);
  const isCarried = above !== undefined && CARRIERS.has(last) && ALL_NAMES.has(above);
  // MLflow writes `correct/v1/value`.
  const forms = [both, isCarried ? above : last].map((name) => name.replace(/_v\d+_(?:value|score)$/, ""));
  const ranks = [...forms, ...(hasUnit ? forms.map((form) => form.replace(UNIT, "")) : [])].map((name) =>
    names.indexOf(name),
  );
  const found = ranks.filter((rank) => rank >= 0);
  return found.length === 0 ? undefined : Math.min(...found) + keys.length / 100;
}

const ALL_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES).flat());

/** Words before a name that make it that of what should have come. */
const EXPECTED_WORDS = /^(?:expected|gold|golden|ideal|reference|ref|correct|true|target|ground|gt)_/;
/** Words before the name of a time that make it that of a part, or of something else than the answer. */
const PART_WORDS =
  /(?:^|_)(?:first|ttft|retriev\w*|search|embed\w*|rerank\w*|judge\w*|grad\w*|eval\w*|score\w*|setup|teardown)_/;
/** Fields that are also known by the end of a name, such as `bot_answer`, with the names that count there. */
const TAILS: Readonly<Record<string, { readonly ends: readonly string[]; readonly refuses: RegExp }>> = {
  question: { ends: ["question", "query", "prompt", "input"], refuses: /^(?:system|judge|grader|has|is|num|n)_/ },
  answer: {
    ends: ["answer", "response", "output", "prediction", "completion", "reply"],
    refuses: new RegExp(`${EXPECTED_WORDS.source}|^(?:has|is|num|n|judge|grader|no)_`),
  },
  expected_answer: {
    ends: ["answer", "response", "output", "reply"],
    refuses: new RegExp(`^(?!${EXPECTED_WORDS.source.slice(1)})`),
  },
  latency_ms: { ends: ["latency", "duration", "elapsed", "runtime"], refuses: PART_WORDS },
  cost_usd: { ends: ["cost"], refuses: PART_WORDS },
};

/** Whether the end of a name says what it names, where no name that is known is there. */
export function hasTail(place: string, field: string): boolean {
  const tail = TAILS[field];
  if (tail === undefined || place.includes("[")) return false;
  const name = plainName(lastKey(place)).replace(field === "latency_ms" || field === "cost_usd" ? UNIT : /$^/, "");
  return tail.ends.some((end) => name.endsWith(`_${end}`)) && !tail.refuses.test(`${name}_`);
}
