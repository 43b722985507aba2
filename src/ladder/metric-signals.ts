import type { Evidence } from "../model/attribution.ts";
import type { Entry } from "../model/entry.ts";
import { knownMetric, type MetricKind, type MetricMeaning, metricName } from "../model/metric.ts";

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
 * Reads the metrics of an entry. What holds a score: the configuration first, then the tool's own verdict,
 * then the threshold of the table. A score that is missing or that nothing is known of says nothing.
 */
export function metricSignals(entry: Entry, settings: MetricSettings): MetricSignals {
  const { scores, checks, contextTokens } = entry;
  if (scores === undefined && checks === undefined && contextTokens === undefined) return NONE;
  const signals: Partial<Record<MetricKind, MetricReading>> = {};
  const note = (kind: MetricKind, reading: MetricReading | undefined): void => {
    const known = signals[kind];
    if (reading !== undefined && (known === undefined || (known.good && !reading.good))) signals[kind] = reading;
  };
  for (const { metric, score, passed, threshold, kind } of checks ?? []) {
    const meaning = kind === undefined ? meaningOf(metric, settings) : { kind, operator: ">=" as const, threshold: 1 };
    if (meaning === undefined) continue;
    const own = !settings.has(metricName(metric)) && passed !== undefined;
    note(
      meaning.kind,
      own ? { metric, score, operator: meaning.operator, threshold, good: passed } : read(metric, score, meaning),
    );
  }
  for (const metric in scores) {
    const meaning = meaningOf(metric, settings);
    if (meaning !== undefined) note(meaning.kind, read(metric, scores[metric] ?? null, meaning));
  }
  if (contextTokens !== undefined) {
    const meaning = meaningOf("context_tokens", settings);
    if (meaning !== undefined) note(meaning.kind, read("context_tokens", contextTokens, meaning));
  }
  return signals;
}

/** A reading as the ground of an attribution. */
export function metricEvidence({ metric, score, operator, threshold }: MetricReading): Evidence {
  return { metric, score, ...(threshold === undefined ? {} : { operator, threshold }) };
}

function read(metric: string, score: number | null, meaning: MetricMeaning): MetricReading | undefined {
  if (score === null || Number.isNaN(score)) return undefined;
  const { operator, threshold } = meaning;
  return { metric, score, operator, threshold, good: operator === ">=" ? score >= threshold : score <= threshold };
}

/** The same few names come with every entry. */
const MEANINGS = new Map<string, MetricMeaning | undefined>();
const MOST_KEPT = 1000;

function meaningOf(metric: string, settings: MetricSettings): MetricMeaning | undefined {
  if (settings.size > 0) {
    const own = settings.get(metricName(metric));
    if (own !== undefined) return own;
  }
  if (MEANINGS.has(metric)) return MEANINGS.get(metric);
  const meaning = knownMetric(metric);
  if (MEANINGS.size < MOST_KEPT) MEANINGS.set(metric, meaning);
  return meaning;
}
