import * as z from "zod/mini";
import type { Entry, EvidenceState } from "../model/entry.ts";
import { knownMetric, type MetricKind, type MetricMeaning, metricName } from "../model/metric.ts";
import { decimal } from "../words/numbers.ts";
import type { Escape } from "../words/visible.ts";

/** A metric of one answer, held against its threshold. */
export type MetricReading = {
  /** As the tool names it. */
  readonly metric: string;
  readonly score: number | null;
  readonly operator: ">=" | "<=";
  /** `undefined` where the tool gave a verdict and no threshold. */
  readonly threshold: number | undefined;
  readonly good: boolean;
};

/** For each kind of metric that the entry has: the reading that decides, a bad one before a good one. */
export type MetricSignals = Partial<Readonly<Record<MetricKind, MetricReading>>>;

/** What the configuration says of metrics, by {@link metricName}. */
export type MetricSettings = ReadonlyMap<string, MetricMeaning>;

const NONE: MetricSignals = {};

/**
 * Reads the metrics of entries. What holds a score: the configuration first, then the tool's own verdict, then the
 * threshold of the table. A score that is missing or that nothing is known of says nothing.
 */
export function metricReader(settings: MetricSettings): (entry: Entry) => MetricSignals {
  /** The same few names come with every entry; a log that has a name for each is not kept. */
  const meanings = new Map<string, MetricMeaning | undefined>();
  return ({ scores, checks, contextTokens }) => {
    if (scores === undefined && checks === undefined && contextTokens === undefined) return NONE;
    const signals: Partial<Record<MetricKind, MetricReading>> = {};
    const note = (kind: MetricKind, reading: MetricReading | undefined): void => {
      const known = signals[kind];
      if (reading !== undefined && (known === undefined || (known.good && !reading.good))) signals[kind] = reading;
    };
    for (const { metric, score, passed, threshold, kind } of checks ?? []) {
      const meaning = kind === undefined ? meaningOf(metric) : { kind, operator: ">=" as const, threshold: 1 };
      if (meaning === undefined) continue;
      const own = !settings.has(metricName(metric)) && passed !== undefined;
      note(
        meaning.kind,
        own ? { metric, score, operator: meaning.operator, threshold, good: passed } : read(metric, score, meaning),
      );
    }
    for (const metric in scores) {
      const meaning = meaningOf(metric);
      const score = scores[metric] ?? null;
      if (meaning !== undefined && (score === null || !isBeyond(score, meaning) || settings.has(metricName(metric))))
        note(meaning.kind, read(metric, score, meaning));
    }
    if (contextTokens !== undefined) {
      const meaning = meaningOf("context_tokens");
      if (meaning !== undefined) note(meaning.kind, read("context_tokens", contextTokens, meaning));
    }
    return signals;
  };

  function meaningOf(metric: string): MetricMeaning | undefined {
    const own = settings.size > 0 ? settings.get(metricName(metric)) : undefined;
    if (own !== undefined) return own;
    if (meanings.has(metric)) return meanings.get(metric);
    const meaning = knownMetric(metric);
    if (meanings.size < MOST_KEPT) meanings.set(metric, meaning);
    return meaning;
  }
}

const MOST_KEPT = 1000;
/** 1, and what is added to it by rounding. */
const HIGHEST = 1 + 1e-9;

/** Whether a score is on another scale than its threshold of the table: 30 of 100 is not good because it is above 0.8. */
function isBeyond(score: number, { kind, threshold }: MetricMeaning): boolean {
  return threshold <= 1 && kind !== "limit" && kind !== "size" && (score > HIGHEST || score < 0);
}

/** The same of a metric by its name, where the configuration says nothing of it: such a score attributes nothing. */
export function isOffScale(metric: string, score: number, settings: MetricSettings): boolean {
  if (score >= 0 && score <= HIGHEST) return false;
  const meaning = knownMetric(metric);
  return meaning !== undefined && isBeyond(score, meaning) && !settings.has(metricName(metric));
}

/** A reading as the ground of an attribution. */
export const metricEvidenceSchema = z.object({
  metric: z.string(),
  score: z.nullable(z.number()),
  operator: z.optional(z.enum([">=", "<="])),
  threshold: z.optional(z.number()),
});
type MetricEvidence = z.output<typeof metricEvidenceSchema>;

export function metricEvidence({ metric, score, operator, threshold }: MetricReading): MetricEvidence {
  return { metric, score, ...(threshold === undefined ? {} : { operator, threshold }) };
}

/** "`context_recall` 0.22, below 0.8", or the check that failed. */
export function metricWords(
  { metric, score, operator, threshold, evidence }: MetricEvidence & { readonly evidence?: EvidenceState },
  escape: Escape,
): string {
  const there = evidence === "present" ? "the evidence was in the context; " : "";
  const name = escape(metric, 60);
  if (score === null) return `${there}${name} failed`;
  if (threshold === undefined) return `${there}${name} ${score === 0 ? "failed" : decimal(score)}`;
  const good = operator === "<=" ? score <= threshold : score >= threshold;
  const side = operator === "<=" ? (good ? "within" : "above") : good ? "at least" : "below";
  const bound = `${name} ${decimal(score)}, ${side} ${decimal(threshold)}`;
  return good ? bound : `${there}${bound}`;
}

function read(metric: string, score: number | null, meaning: MetricMeaning): MetricReading | undefined {
  if (score === null || Number.isNaN(score)) return undefined;
  const { operator, threshold } = meaning;
  return { metric, score, operator, threshold, good: operator === ">=" ? score >= threshold : score <= threshold };
}
