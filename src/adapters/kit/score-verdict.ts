import type { Entry, Outcome, ToolReason } from "../../model/entry.ts";
import { labelOrHidden } from "../../model/hidden-text.ts";
import { knownMetric, metricName } from "../../model/metric.ts";
import { directionOf } from "../../model/metric-direction.ts";
import { maskedStart } from "../../model/secrets.ts";
import type { ReadSettings, Sink } from "../adapter.ts";
import type { Reasons } from "./reasons.ts";
import { type Scores, unreadableScore } from "./scores.ts";

/** What scores come to; an answer without a known score is not graded. */
type JudgedScores = {
  readonly verdict: Outcome;
  readonly grade: string | undefined;
  /** The scores that decided, with their thresholds. */
  readonly judge?: string;
  /** It passes by scores that no answer could miss. */
  readonly unchecked?: true;
  /** The scores that it fails by. */
  readonly failedBy?: readonly string[];
};

/** How a format turns scores into a verdict where the configuration does not say. */
export type ScorePolicy = {
  /**
   * `entry`: each entry's own scores decide, as the tool wrote them for it. `file`: the same scores decide
   * for all entries, chosen at the end from all names there are: an entry that lacks one is not graded, and
   * never judged by what is left.
   */
  readonly scope: "entry" | "file";
  /** The scores that decide, of those there are; none where it would be a guess. */
  readonly decides: (names: readonly string[]) => readonly string[];
  /** Whether one of the deciding scores is enough where others are missing: each says by itself that an answer is right. */
  readonly anyIsEnough?: true;
  /** From where on a score passes of which nothing is known. */
  readonly passScore: number;
  /** Thresholds of the format's own metrics, by their plain names, for example on a scale of 1 to 5. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** All scores of the tool are from 0 to 1 and better when higher, whatever metrics of these names are elsewhere. */
  readonly isUniform?: true;
  /** The tool itself calls such a score right: nothing that a reader has to be told. */
  readonly isConvention?: true;
};

/** Turns scores into verdicts for one file, and tells at its end how. */
export type ScoreJudge = {
  /** What an entry's own scores come to, and which of them decided; for policies of scope `entry`. */
  readonly now: (scores: Scores) => JudgedScores & { readonly names: readonly string[] };
  /** Delivers an entry that has a verdict of its own, in its place among the others. */
  readonly pass: (entry: Entry) => void;
  /**
   * Delivers an entry once it is clear what its scores come to.
   *
   * @param reasons what the tool says of the scores
   * @param settle completes the entry; `decides` says whether a score took part
   */
  readonly add: (
    entry: Entry,
    scores: Scores,
    reasons: Reasons,
    settle?: (judged: JudgedScores, decides: (name: string) => boolean) => Partial<Entry>,
  ) => void;
  readonly end: () => void;
};

/** Those that are known to say whether an answer is right, or the only score there is in the file. */
export const CORRECTNESS_OR_ONLY: ScorePolicy = {
  scope: "file",
  decides: (names) => {
    const correct = names.filter((name) => knownMetric(name)?.kind === "correctness");
    if (correct.length > 0) return correct;
    // One that is known to be about something else says nothing of the answer.
    const [only, ...others] = names;
    if (only === undefined || others.length > 0 || knownMetric(only) !== undefined) return [];
    return directionOf(only) === undefined ? [only] : [];
  },
  anyIsEnough: true,
  passScore: 0.5,
};

/** Every score there is. */
export const EVERY_SCORE: ScorePolicy = {
  scope: "entry",
  decides: (names) => names,
  passScore: 0.5,
  isUniform: true,
};

/** A tool without a verdict of its own: `pass-metric` says which scores decide, else the format's policy does. */
export function scoreJudge(sink: Sink, settings: ReadSettings, policy: ScorePolicy): ScoreJudge {
  const wanted = new Set(settings.passMetrics.map(metricName));
  const rules = new Set<string>();
  const undecided = new Set<string>();
  const seen = new Set<string>();
  /** The highest and lowest score by name, of those outside of 0 to 1. */
  const otherScale = new Map<string, number>();
  /** Names that should decide and are on no scale that is known. */
  const unscaled = new Set<string>();
  /** Names of which less is better, held to a `pass-score` above 1. */
  const lenient = new Set<string>();
  /** Names that should decide and do not say which way is good. */
  const undirected = new Set<string>();
  /** Of what `pass-metric` names: what no entry has had so far. */
  const missing = new Map(settings.passMetrics.map((name) => [metricName(name), name]));
  let judgedEntries = 0;
  const held: ((names: readonly string[]) => void)[] = [];

  return {
    now(scores) {
      look(scores);
      const names = wanted.size > 0 ? wantedOf(scores) : policy.decides(namesOf(scores));
      return { ...judge(scores, names), names };
    },
    pass(entry) {
      const restore = sink.here();
      held.push(() => {
        restore();
        sink.entry(entry);
      });
    },
    add(full, scores, reasons, settle) {
      // Entries wait for the end of their file: no more of their texts than a report shows.
      const { question, answer, expectedAnswer } = full;
      const entry: Entry = {
        ...full,
        question: ownText(question),
        answer: ownText(answer),
        expectedAnswer: ownText(expectedAnswer),
      };
      const own = new Map([...reasons].map(([name, reason]) => [name, ownText(reason) ?? ""]));
      const restore = sink.here();
      const deliver = (names: readonly string[]): void => {
        restore();
        const { failedBy = [], ...judged } = judge(scores, names);
        const rest = settle?.(judged, (name) => names.includes(name)) ?? {};
        const reason = firstOf(failedBy, own) ?? (judged.verdict === "failed" ? entry.reason : undefined);
        sink.entry({ ...entry, ...judged, reason, ...rest });
      };
      look(scores);
      held.push((names) => deliver(wanted.size > 0 ? wantedOf(scores) : names));
    },
    end() {
      sink.atFile();
      if (judgedEntries > 0) for (const name of missing.values()) refuseMetric(name);
      const names = policy.decides([...seen].sort());
      for (const deliver of held) deliver(names);
      for (const name of undirected) refuseDirection(name);
      for (const name of lenient) if ((otherScale.get(name) ?? 0) <= HIGHEST) refuseLenient(name);
      for (const name of unscaled) if (!undirected.has(name)) refuseScale(name);
      if (rules.size > 0 && (policy.isConvention !== true || wanted.size > 0))
        sink.notice({ code: "score-verdict", detail: listed(rules, settings) });
      if (undecided.size > 0) sink.notice({ code: "no-verdict", detail: listed(undecided, settings) });
    },
  };

  function look(scores: Scores): void {
    judgedEntries += 1;
    for (const [name, score] of Object.entries(scores)) {
      seen.add(name);
      if (score !== null && (score < 0 || score > HIGHEST))
        otherScale.set(name, Math.max(score, otherScale.get(name) ?? score));
      if (score !== null) missing.delete(metricName(name));
    }
  }

  function refuseScore(name: string, value: unknown): void {
    sink.problem(
      "wrong-type",
      name,
      `expected a number, found ${value === undefined ? "what is none" : sink.describe(value)}, and this score decides.`,
      "Write it with a decimal point, or leave it blank if there is none; or set `pass-metric` to another score.",
    );
  }

  /** A score that no entry has would leave every one of them without a verdict, or to be judged by the others alone. */
  function refuseMetric(name: string): void {
    const known = [...seen].sort();
    sink.problem(
      "no-such-score",
      "pass-metric",
      seen.has(name)
        ? `the score \`${name}\` is blank in every entry.`
        : `no entry has a score \`${name}\`${known.length === 0 ? "; none has any score" : `; there are ${listed(new Set(known), settings)}`}.`,
      "Name scores that the file has.",
    );
  }

  function wantedOf(scores: Scores): readonly string[] {
    return namesOf(scores).filter((name) => wanted.has(metricName(name)));
  }

  /** A `pass-score` up to 1 cannot be meant for scores above 1. */
  function isOfUnknownScale(name: string): boolean {
    const score = otherScale.get(name);
    if (score === undefined || settings.metrics.has(metricName(name)) || boundOf(name).threshold > 1) return false;
    return score > HIGHEST || settings.passScore === undefined;
  }

  function refuseScale(name: string): void {
    sink.problem(
      "score-scale",
      name,
      `expected scores from 0 to 1, found ${otherScale.get(name)}, and this score decides: nothing says from where on it passes.`,
      `Give its threshold, for example \`metrics: { ${metricName(name)}: { means: correctness, min: 4 } }\`, or set \`pass-metric\` to another score.`,
    );
  }

  /** What is between 0 and 1 is always below a score that is meant for another scale. */
  function refuseLenient(name: string): void {
    sink.problem(
      "score-scale",
      name,
      `less of this score is better and it is never above 1, so that no answer can miss \`pass-score: ${settings.passScore}\`.`,
      `Give its own threshold, for example \`metrics: { ${metricName(name)}: { means: correctness, max: 0.3 } }\`.`,
    );
  }

  function refuseDirection(name: string): void {
    sink.problem(
      "score-direction",
      name,
      "it can be read two ways whether more of this score is better or less, and this score decides.",
      `Say which: \`metrics: { ${metricName(name)}: { means: correctness, max: 0.5 } }\`, with \`min\` where more is better; or set \`pass-metric\` to another score.`,
    );
  }

  function judge(scores: Scores, names: readonly string[]): JudgedScores {
    if (names.length === 0) {
      for (const name of namesOf(scores)) undecided.add(name);
      return UNGRADED;
    }
    let unknown = wanted.size > 0 && names.length < wanted.size;
    let known = 0;
    const failedBy: string[] = [];
    let canFail = false;
    const bounds: string[] = [];
    for (const name of names) {
      const score = scores[name] ?? null;
      const { operator, threshold } = boundOf(name);
      bounds.push(`${name} ${operator === ">=" ? "≥" : "≤"} ${threshold}`);
      if (operator === "<=" || threshold > 0) canFail = true;
      if (isOfUnknownScale(name)) unscaled.add(name);
      if (score === null || Number.isNaN(score)) {
        if (score !== null) refuseScore(name, unreadableScore(scores, name));
        unknown = true;
        continue;
      }
      known += 1;
      if (operator === ">=" ? score < threshold : score > threshold) failedBy.push(name);
    }
    for (const bound of bounds) rules.add(bound);
    const judge = bounds.join(", ");
    if (failedBy.length > 0) return { verdict: "failed", grade: "failed", judge, failedBy };
    const enough = wanted.size === 0 && policy.anyIsEnough === true ? known > 0 : !unknown;
    if (!enough) return UNGRADED;
    return { verdict: "passed", grade: "passed", judge, ...(canFail ? {} : { unchecked: true as const }) };
  }

  /** The configuration's threshold of the metric, then `pass-score`, then what is known of it. */
  function boundOf(name: string): { readonly operator: ">=" | "<="; readonly threshold: number } {
    const own = settings.metrics.get(metricName(name));
    if (own !== undefined) return own;
    const meaning = policy.isUniform === true ? undefined : knownMetric(name);
    // A limit of the service is measured by other tools, and by its name alone is no judgement.
    const known = meaning?.kind === "limit" ? undefined : meaning;
    if (known?.operator === "<=") return known;
    const direction = known === undefined && policy.isUniform !== true ? directionOf(name) : undefined;
    if (direction !== undefined) {
      // Where only 1 is right by the tool's own rule, nothing says from where on less is.
      const isTold = settings.passScore !== undefined || policy.passScore < 1;
      if (direction === "unclear" || !isTold) undirected.add(name);
      if ((settings.passScore ?? 0) > 1) lenient.add(name);
      return { operator: "<=", threshold: settings.passScore ?? policy.passScore };
    }
    const judged =
      policy.thresholds?.[metricName(name)] ?? (wanted.size > 0 || policy.passScore < 1 ? known?.threshold : undefined);
    return { operator: ">=", threshold: settings.passScore ?? judged ?? policy.passScore };
  }
}

/** What is said of the first of these scores that anything is said of. */
export function firstOf(names: readonly string[], reasons: Reasons): ToolReason | undefined {
  for (const metric of names) {
    const text = reasons.get(metric);
    if (text !== undefined) return { metric, text };
  }
  return undefined;
}

/** 1, and what is added to it by rounding. */
const HIGHEST = 1 + 1e-9;

const UNGRADED: JudgedScores = { verdict: "ungraded", grade: undefined };

function namesOf(scores: Scores): readonly string[] {
  return Object.keys(scores);
}

const LISTED = 8;

function listed(names: ReadonlySet<string>, { showText }: ReadSettings): string {
  const all = [...names].sort().map((name) => (showText ? name : labelOrHidden(name)));
  return all.length > LISTED ? `${all.slice(0, LISTED).join(", ")} and ${all.length - LISTED} more` : all.join(", ");
}

/** More than a report shows of any text. */
const KEPT = 1000;

/** The beginning of a text, with letters of its own: a slice would keep the whole document it was cut from alive. */
function ownText(text: string | undefined): string | undefined {
  return text === undefined || text.length <= KEPT ? text : [...maskedStart(text, KEPT)].join("");
}
