import { isOffScale } from "../ladder/metric-signals.ts";
import type { Entry, Outcome } from "../model/entry.ts";
import type { Finding, FoundAt } from "../model/finding.ts";
import type { MetricMeaning } from "../model/metric.ts";

/** Where an entry stands. */
type Place = { readonly path: string; readonly line: number };

/** What is found in the entries of a run, as they come. */
export type FindingLog = {
  /** `isOwnUnit`: whether times and costs are in a unit that people chose, and no tool's. */
  readonly note: (entry: Entry, outcome: Outcome, isOwnUnit: boolean, path: string, line: number) => void;
  /** Something that an adapter found in the record being read. */
  readonly found: (found: FoundAt, path: string, line: number) => void;
  /** All of it, with what only shows in the whole. */
  readonly settle: () => Finding[];
};

/** Of fewer entries it says nothing that something is always the same. */
const FEW = 20;
/** So many entries tell whether ids only count. */
const COUNTED = 1000;
/** A longer id with spaces in it is a text. */
const LONGEST_ID = 80;
const MOST_FOUND = 200;
/** Ids of turns: of a question, and which of its turns. */
const TURN = /^(.*[^\s#/_.:-])(?:#|[\s#/_.:-]*turn[\s#/_.:-]*)\d+$/i;

export function findingLog(metrics: ReadonlyMap<string, MetricMeaning>): FindingLog {
  const all = new Map<string, { entries: number; readonly first: Place; readonly what: FoundAt }>();
  const hits = { yes: 0, no: 0, passed: 0, failed: 0 };
  const scores = new Map<string, { count: number; value: number | null; isConstant: boolean; readonly first: Place }>();
  const latency: { count: number; max: number; hasFraction: boolean; first?: Place } = {
    count: 0,
    max: 0,
    hasFraction: false,
  };
  const cost: { count: number; sum: number; first?: Place } = { count: 0, sum: 0 };
  const ids: { count: number; last?: number; isCounting: boolean } = { count: 0, isCounting: true };
  /** Ids that look like turns, by what they are turns of. */
  const turns = new Map<string, { readonly ids: Set<string>; readonly first: Place }>();
  let entries = 0;
  let versions = 0;
  let start: Place | undefined;
  // Of a million entries few have something to be told: their places are made when they do.
  const here = { path: "", line: 0 };
  return { note, found: foundAt, settle };

  function foundAt(what: FoundAt, path: string, line: number): void {
    here.path = path;
    here.line = line;
    found(what);
  }

  function place(): Place {
    return { ...here };
  }

  function found(what: FoundAt): void {
    const key = `${what.code}\u0000${what.field}`;
    const known = all.get(key);
    if (known !== undefined) known.entries += 1;
    else if (all.size < MOST_FOUND) all.set(key, { entries: 1, first: place(), what });
  }

  function note(entry: Entry, outcome: Outcome, isOwnUnit: boolean, path: string, line: number): void {
    here.path = path;
    here.line = line;
    entries += 1;
    start ??= place();
    if (entry.model !== undefined || entry.promptVersion !== undefined || entry.indexVersion !== undefined)
      versions += 1;
    if (ids.count < COUNTED) noteId(entry);
    if (entry.retrievalHit !== undefined) noteHit(entry, outcome);
    if (entry.scores !== undefined) noteScores(entry.scores);
    if (isOwnUnit) noteAmounts(entry);
    if (
      entry.grade === undefined &&
      entry.verdict === undefined &&
      entry.error === undefined &&
      entry.graderError === undefined
    )
      found({ code: "no-grade", field: "grade", detail: "" });
  }

  function noteAmounts({ latencyMs, costUsd }: Entry): void {
    if (latencyMs !== undefined) {
      latency.count += 1;
      if (latencyMs > latency.max) latency.max = latencyMs;
      if (!latency.hasFraction && !Number.isInteger(latencyMs)) latency.hasFraction = true;
      latency.first ??= place();
    }
    if (costUsd !== undefined) {
      cost.count += 1;
      cost.sum += costUsd;
      cost.first ??= place();
    }
  }

  function noteId({ questionId, isTextId, question, cluster }: Entry): void {
    ids.count += 1;
    const [, of] = questionId === undefined || cluster !== undefined ? [] : (TURN.exec(questionId) ?? []);
    if (questionId !== undefined && of !== undefined) {
      const known = turns.get(of);
      if (known === undefined) turns.set(of, { ids: new Set([questionId]), first: place() });
      else known.ids.add(questionId);
    }
    if (questionId === undefined || isTextId) ids.isCounting = false;
    else {
      const position = Number(/(\d+)\]?$/.exec(questionId)?.[1] ?? Number.NaN);
      if (Number.isNaN(position) || (ids.last !== undefined && position !== ids.last + 1)) ids.isCounting = false;
      ids.last = position;
      if (questionId.length > LONGEST_ID && questionId.includes(" ") && question === undefined)
        found({ code: "text-ids", field: "question_id", detail: "" });
    }
  }

  function noteHit(entry: Entry, outcome: Outcome): void {
    if (outcome === "passed") hits.passed += 1;
    else if (outcome === "failed") hits.failed += 1;
    if (entry.retrievalHit !== true) {
      hits.no += 1;
      return;
    }
    hits.yes += 1;
    const { retrievedEvidence, retrievedFiles } = entry;
    if (
      (retrievedEvidence !== undefined || retrievedFiles !== undefined) &&
      (retrievedEvidence ?? []).length + (retrievedFiles ?? []).length === 0
    )
      found({ code: "hit-without-ids", field: "retrieval_hit", detail: "" });
    if (entry.failureLabel === "missing_evidence" || entry.failureLabel === "retrieval_miss")
      found({ code: "contradictory", field: "retrieval_hit", detail: entry.failureLabel });
  }

  function noteScores(found_: NonNullable<Entry["scores"]>): void {
    for (const name in found_) {
      const value = found_[name] ?? null;
      if (value === null || Number.isNaN(value)) continue;
      if (isOffScale(name, value, metrics)) found({ code: "metric-scale", field: name, detail: String(value) });
      const known = scores.get(name);
      if (known === undefined) {
        if (scores.size < MOST_FOUND) scores.set(name, { count: 1, value, isConstant: true, first: place() });
      } else {
        known.count += 1;
        if (value !== known.value) known.isConstant = false;
      }
    }
  }

  function settle(): Finding[] {
    const single: Finding[] = [];
    const add = (
      code: FoundAt["code"],
      field: string,
      detail: string,
      count: number,
      place: Place | undefined,
    ): void => {
      if (place !== undefined) single.push({ code, field, detail, entries: count, path: place.path, line: place.line });
    };
    const known = hits.yes + hits.no;
    if (known >= FEW && (hits.yes === 0 || hits.no === 0) && hits.passed > 0 && hits.failed > 0)
      add("constant-hit", "retrieval_hit", String(hits.yes > 0), known, start);
    for (const [name, { count, value, isConstant, first }] of scores)
      if (isConstant && count >= FEW) add("constant-score", name, String(value), count, first);
    if (latency.count > 0 && latency.hasFraction && latency.max < 100 && latency.max > 0)
      add("odd-latency", "latency_ms", String(Number(latency.max.toPrecision(3))), latency.count, latency.first);
    if (cost.count > 0 && cost.sum / cost.count > 5)
      add("odd-cost", "cost_usd", String(Number((cost.sum / cost.count).toPrecision(3))), cost.count, cost.first);
    const groups = [...turns.values()].filter((each) => each.ids.size > 1);
    // With one alone they are numbers of questions.
    if (groups.length > 1)
      add(
        "undeclared-cluster",
        "question_id",
        [...(groups[0]?.ids ?? [])].slice(0, 2).join(" "),
        groups.reduce((sum, each) => sum + each.ids.size, 0),
        groups[0]?.first,
      );
    if (ids.isCounting && ids.count > 2) add("counting-ids", "question_id", "", entries, start);
    if (versions === 0 && entries > 0) add("no-versions", "prompt_version", "", entries, start);
    return [
      ...[...all.values()].map(({ entries: count, first, what }) => ({
        ...what,
        entries: count,
        path: first.path,
        line: first.line,
      })),
      ...single,
    ];
  }
}
