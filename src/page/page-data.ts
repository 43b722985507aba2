import type { AnswerRecord } from "../model/answers.ts";
import { FAILURE_CATEGORIES } from "../model/attribution.ts";
import type { AttributionRecord, Report } from "../model/report.ts";
import { baseName } from "../render/comparison/base-words.ts";
import { failingQuestions, questionKey } from "../render/comparison/failing.ts";
import { countedReport, isNamedIn } from "../render/counted.ts";
import { nameInPage } from "../render/html.ts";
import { categoryTitle, reason, whyWords } from "../render/ladder/attribution-words.ts";
import { systemOf } from "../render/ladder/systems.ts";
import { visible, visibleLines } from "../words/visible.ts";
import { OUTCOMES, type Outcome, type PageAnswer, type PageIndex, type PageText, STANDINGS } from "./page-index.ts";

/** Characters of what was asked, and of why it fails, that the table shows and is searched by. */
const ASKED = 300;
const WHY = 320;
/** Characters of one text: more than a report of ours keeps. */
const TEXT = 4000;
/** Questions that are listed; of more, those that pass are left out first. */
const MOST_ROWS = 100_000;
/** Texts that are packed together, and unpacked when one of them is opened. */
const BLOCK = 100;

/** The questions of a report in columns, and the texts of those that have any, those of failures first. */
export type PageData = { readonly index: PageIndex; readonly texts: readonly PageText[] };

/** The entries of one question of one system. */
type Row = {
  readonly id: string;
  readonly variant: string | null;
  readonly topic: string | null;
  readonly cluster: string | null;
  readonly counts: Record<Report["questions"][number]["outcome"], number>;
  readonly costs: number[];
  readonly latencies: number[];
};

/**
 * What the page shows of single questions. Those in quarantine are in it, and marked.
 *
 * @param answers what was answered to questions that passed, as far as it was kept
 */
export function pageData(report: Report, answers: readonly AnswerRecord[]): PageData {
  const failures = byKey(report.attributions, ({ questionId, variant }) => questionKey(questionId, variant));
  const kept = new Map(answers.map((record) => [questionKey(record.id, record.variant), record]));
  const result = report.comparison?.result;
  const before = new Map(
    (result?.newlyFailing ?? []).map(({ id, variant, answerBefore }) => [questionKey(id, variant), answerBefore]),
  );
  const standings = standingsOf(report);
  const history = report.climb?.history;
  const past = new Map((history?.answers ?? []).map(({ id, variant, runs }) => [questionKey(id, variant), runs]));
  const isOut = isNamedIn(report.dataQuality.quarantined);
  const systemName = systemOf(report);
  const systems = positions();
  const topics = positions();
  const all = rowsOf(report);
  const rows = listed(all, (key, row) => row.counts.failed > 0 || standings.has(key));
  const order = [...rows.keys()];
  // The texts of failures come first: they are what there has to be room for.
  const withText = [
    ...order.filter((key) => failures.has(key)),
    ...order.filter((key) => !failures.has(key) && kept.has(key)),
  ];
  const textAt = new Map(withText.map((key, at) => [key, at]));
  const column = <Value>(value: (row: Row, key: string) => Value): Value[] =>
    Array.from(rows, ([key, row]) => value(row, key));
  const failureOf = (key: string) => failures.get(key)?.[0];
  const index: PageIndex = {
    base: result ? baseName(report.comparison, visible) : null,
    runs: (history?.runs ?? []).map(({ number, name, createdAt, commit }) => ({
      number,
      name: visible(name, 80),
      when: createdAt === null ? null : visible(createdAt.slice(0, 10), 10),
      commit: commit === null ? null : visible(commit.slice(0, 7), 7),
    })),
    places: FAILURE_CATEGORIES.map((id) => ({ id, title: categoryTitle(id) })),
    block: BLOCK,
    notListed: all.size - rows.size,
    columns: {
      id: column(({ id }) => nameInPage(id)),
      system: column((row) => systems.of(systemName(row))),
      topic: column(({ topic }) => topics.of(topic)),
      outcome: column((row) => OUTCOMES.indexOf(outcomeOf(row))),
      place: column((_row, key) => placeAt(failureOf(key)?.category)),
      places: column((_row, key) =>
        (failures.get(key) ?? []).reduce((all, { category }) => all | (1 << placeAt(category)), 0),
      ),
      isSilent: column((_row, key) => (failureOf(key)?.rule === "no-signal" ? 1 : 0)),
      standing: column((_row, key) => standingAt(standings.get(key))),
      isOut: column(({ id }) => (isOut(id) ? 1 : 0)),
      trials: column(trialsWords),
      asked: column((row, key) => askedWords(row.id, failureOf(key)?.question ?? kept.get(key)?.question ?? null)),
      why: column((_row, key) => {
        const failure = failureOf(key);
        return failure === undefined ? "" : visible(whyWords(failure, visible, visible), WHY);
      }),
      cost: column(({ costs }) => mean(costs)),
      latency: column(({ latencies }) => mean(latencies)),
      past: column((_row, key) => past.get(key) ?? ""),
      text: column((_row, key) => textAt.get(key) ?? -1),
    },
    systems: systems.names,
    topics: topics.names,
  };
  const texts = withText.map((key): PageText => {
    const own = failures.get(key) ?? [];
    const passed = kept.get(key);
    const question = own.find((record) => record.question !== null)?.question ?? passed?.question ?? null;
    return {
      question: text(question),
      before: text(before.get(key) ?? null),
      cluster: text(rows.get(key)?.cluster ?? null),
      answers:
        own.length > 0
          ? own.map(answerOf)
          : [{ trial: 1, answer: text(passed?.answer ?? null), expected: null, failure: null }],
    };
  });
  return { index, texts };
}

const placeAt = positionIn(FAILURE_CATEGORIES);
const standingAt = positionIn(STANDINGS);

function positionIn(names: readonly string[]): (name: string | undefined) => number {
  return (name) => (name === undefined ? -1 : names.indexOf(name));
}

function rowsOf({ questions }: Report): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const entry of questions) {
    const variant = entry.variant ?? null;
    const key = questionKey(entry.id, variant);
    let row = rows.get(key);
    if (row === undefined) {
      row = {
        id: entry.id,
        variant,
        topic: entry.questionCategory ?? null,
        cluster: entry.cluster ?? null,
        counts: { passed: 0, failed: 0, ungraded: 0, skipped: 0 },
        costs: [],
        latencies: [],
      };
      rows.set(key, row);
    }
    row.counts[entry.outcome] += 1;
    if (typeof entry.costUsd === "number") row.costs.push(entry.costUsd);
    if (typeof entry.latencyMs === "number") row.latencies.push(entry.latencyMs);
  }
  return rows;
}

/** As many rows as there is room for, in run order: what is worth a look before the rest. */
function listed(
  rows: ReadonlyMap<string, Row>,
  isWorthALook: (key: string, row: Row) => boolean,
): ReadonlyMap<string, Row> {
  if (rows.size <= MOST_ROWS) return rows;
  const first = new Set([...rows].filter(([key, row]) => isWorthALook(key, row)).map(([key]) => key));
  let room = MOST_ROWS - first.size;
  return new Map(
    [...rows]
      .filter(([key]) => {
        if (first.has(key)) return true;
        room -= 1;
        return room >= 0;
      })
      .slice(0, MOST_ROWS),
  );
}

function outcomeOf({ counts: { passed, failed, ungraded } }: Row): Outcome {
  if (failed > 0) return passed > 0 ? "mixed" : "failed";
  if (passed > 0) return "passed";
  return ungraded > 0 ? "ungraded" : "skipped";
}

/** What was asked, on one line; nothing if it is not known or the id says it already. */
function askedWords(id: string, question: string | null): string {
  const line = onOneLine(question ?? "");
  const named = onOneLine(id.replace(/ #[0-9a-f]{8}$/, ""));
  return line === named || (line.length >= SAME && named.startsWith(line.slice(0, SAME))) ? "" : visible(line, ASKED);
}

/** So many characters that an id begins with like the question: it is made of the text. */
const SAME = 60;

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function trialsWords({ counts: { passed, failed, ungraded, skipped } }: Row): string {
  return passed + failed + ungraded + skipped > 1 ? `${passed} of ${passed + failed} pass` : "";
}

function standingsOf(report: Report): ReadonlyMap<string, (typeof STANDINGS)[number]> {
  const result = report.comparison?.result;
  const standings = new Map<string, (typeof STANDINGS)[number]>();
  if (!result) return standings;
  // Of what is in quarantine the comparison says nothing.
  for (const { failure, standing } of failingQuestions(countedReport(report)))
    if (standing !== null) standings.set(questionKey(failure.questionId, failure.variant), standing);
  for (const { id, variant } of result.fixed) standings.set(questionKey(id, variant), "fixed");
  for (const { id, variant, fault } of result.newlyFailing)
    standings.set(questionKey(id, variant), fault === "flaky" ? "flaky" : "newly");
  return standings;
}

function answerOf(record: AttributionRecord): PageAnswer {
  const { retrieval, scores = [] } = record;
  const name = <Named extends { readonly name: string }>(named: Named) => ({
    ...named,
    name: visible(named.name, 240),
  });
  return {
    trial: record.trial,
    answer: text(record.answer),
    expected: text(record.expectedAnswer),
    failure: {
      place: categoryTitle(record.category),
      ground: visible(reason(record, visible), TEXT),
      reason:
        record.reason === undefined
          ? null
          : { metric: text(record.reason.metric), text: visibleLines(record.reason.text, TEXT) },
      retrieval:
        retrieval === undefined
          ? null
          : {
              ...retrieval,
              expected: retrieval.expected.map(name),
              retrieved: retrieval.retrieved?.map(name) ?? null,
            },
      scores: scores.map((score) => ({ ...score, metric: visible(score.metric, 120) })),
      // A report that others have made may hold any address.
      trace: record.traceUrl?.startsWith("https://") ? record.traceUrl : null,
    },
  };
}

function text(value: string | null): string | null {
  return value === null ? null : visibleLines(value, TEXT);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0
    ? null
    : Number((values.reduce((sum, value) => sum + value, 0) / values.length).toPrecision(4));
}

/** Different names in the order they come, each with its position; null has none. */
function positions(): { readonly names: string[]; readonly of: (name: string | null) => number } {
  const names: string[] = [];
  const known = new Map<string, number>();
  return {
    names,
    of(name) {
      if (name === null) return -1;
      const at = known.get(name) ?? names.push(nameInPage(name)) - 1;
      known.set(name, at);
      return at;
    },
  };
}

function byKey<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
