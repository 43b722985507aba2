import { OUTCOMES } from "../model/entry.ts";
import type { AttributionRecord, Report } from "../model/report.ts";
import type { Run } from "../model/run.ts";

/** Every failure as the report lists it. A trace link is kept only where its host is allowed. */
export function attributionRecords(run: Run, traceHosts: ReadonlySet<string>): AttributionRecord[] {
  return run.failures.map(({ row, attribution, texts, traceUrl }) => ({
    questionId: run.idOf(row),
    variant: run.variantOf(row),
    trial: run.trialOf(row),
    category: attribution.category,
    rule: attribution.rule,
    basis: attribution.basis,
    evidence: attribution.evidence,
    question: texts?.question ?? null,
    answer: texts?.answer ?? null,
    expectedAnswer: texts?.expectedAnswer ?? null,
    traceUrl: traceUrl !== undefined && isAllowed(traceUrl, traceHosts) ? traceUrl : null,
  }));
}

/** For every question with an id, whether all its trials, of all variants, passed. */
export function questionOutcomes(run: Run): ReadonlyMap<string, boolean> {
  const passed = OUTCOMES.indexOf("passed");
  const outcomes = new Map<string, boolean>();
  for (let row = 0; row < run.total.entries; row += 1) {
    // Under its name as well as with what tells it from others of the name: all of that name have to pass.
    for (const id of new Set([run.idOf(row), run.plainIdOf(row)]))
      outcomes.set(id, (outcomes.get(id) ?? true) && run.outcomeOf(row) === passed);
  }
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
export function sliceRecords({ slices }: Run): Report["slices"] {
  return {
    category: sorted(slices.category),
    variant: sorted(slices.variant),
    model: sorted(slices.model),
    promptVersion: sorted(slices.promptVersion),
    indexVersion: sorted(slices.indexVersion),
    contextVersion: sorted(slices.contextVersion),
  };
}

function sorted<Value>(values: ReadonlyMap<string, Value>): Record<string, Value> {
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Whether a link leads, over HTTPS and with no name or password in it, to one of the hosts. */
export function isAllowed(url: string, hosts: ReadonlySet<string>): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === "https:" && hosts.has(host) && username === "" && password === "";
}
