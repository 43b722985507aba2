import { PRECISION } from "../ladder/precision.ts";
import type { Attribution } from "../model/attribution.ts";
import { namesOf } from "../model/question-id.ts";
import type { AttributionRecord, Report } from "../model/report.ts";
import type { Run, Slice } from "../model/run.ts";
import { inTextOrder } from "../model/text-order.ts";

/** Every failure as the report lists it. A trace link is kept only where its host is allowed. */
export function attributionRecords(run: Run, traceHosts: ReadonlySet<string>): AttributionRecord[] {
  /** Failures with the same ground share an attribution. */
  const known = new Map<Attribution, { readonly precision?: number }>();
  const precisionAt = (attribution: Attribution) => {
    const found = known.get(attribution) ?? precisionOf(attribution);
    known.set(attribution, found);
    return found;
  };
  return Array.from(run.failures(), ({ row, attribution, texts, traceUrl }) => ({
    questionId: run.nameOf(row).id,
    variant: run.variantOf(row),
    trial: run.trialOf(row),
    category: attribution.category,
    rule: attribution.rule,
    basis: attribution.basis,
    evidence: attribution.evidence,
    ...precisionAt(attribution),
    question: texts?.question ?? null,
    answer: texts?.answer ?? null,
    expectedAnswer: texts?.expectedAnswer ?? null,
    ...(texts?.reason === undefined ? {} : { reason: texts.reason }),
    ...(texts?.retrieval === undefined ? {} : { retrieval: texts.retrieval }),
    ...(texts?.scores === undefined ? {} : { scores: texts.scores }),
    traceUrl: traceUrl !== undefined && isAllowed(traceUrl, traceHosts) ? traceUrl : null,
  }));
}

/** How often its rule is right on this basis, where that was measured. */
export function precisionOf({ rule, basis }: Pick<AttributionRecord, "rule" | "basis">): {
  readonly precision?: number;
} {
  const measured = PRECISION[`${rule} ${basis}`];
  return measured === undefined ? {} : { precision: Math.round((1000 * measured.right) / measured.failures) / 1000 };
}

/**
 * For every question, whether all its trials, of all variants, passed: under its name as well as with what tells it from
 * others of the name, so that all of a name have to pass.
 */
export function questionOutcomes(run: Run): ReadonlyMap<string, boolean> {
  const outcomes = new Map<string, boolean>();
  for (let row = 0; row < run.total.entries; row += 1)
    for (const id of namesOf(run.nameOf(row))) outcomes.set(id, (outcomes.get(id) ?? true) && run.isPassed(row));
  return outcomes;
}

/** Which models and versions answered, sorted. */
export function versionsOf({ slices }: Run): Report["run"]["versions"] {
  return {
    model: [...slices.model.keys()].sort(),
    prompt: [...slices.promptVersion.keys()].sort(),
    index: [...slices.indexVersion.keys()].sort(),
    context: [...slices.contextVersion.keys()].sort(),
  };
}

/** The counts of every slice, sorted by value so that the order of a log does not show. */
export function sliceRecords({ slices, passRates }: Run): Report["slices"] {
  const records = (slice: Slice) => {
    const rates = passRates(slice);
    return sorted(
      new Map([...slices[slice]].map(([value, counts]) => [value, { ...counts, passRate: rates.get(value) ?? 0 }])),
    );
  };
  return {
    category: records("category"),
    variant: records("variant"),
    model: records("model"),
    promptVersion: records("promptVersion"),
    indexVersion: records("indexVersion"),
    contextVersion: records("contextVersion"),
  };
}

function sorted<Value>(values: ReadonlyMap<string, Value>): Record<string, Value> {
  return Object.fromEntries([...values].sort(([a], [b]) => inTextOrder(a, b)));
}

/** Whether a link leads, over HTTPS and with no name or password in it, to one of the hosts. */
export function isAllowed(url: string, hosts: ReadonlySet<string>): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === "https:" && hosts.has(host) && username === "" && password === "";
}
