import { PROBE_FACTS, type Probe, type ProbeProposal, type ProbeRunFacts } from "../../model/probe.ts";
import type { Report } from "../../model/report.ts";
import { andList, grouped, percent, plural, wholePercent } from "../../words/numbers.ts";
import type { Escape } from "../../words/visible.ts";

// What second runs with one thing changed have shown, and which would show most.

/** What is asked for, behind "again with". */
const CHANGES: Readonly<Record<Probe, string>> = {
  prompt: "another prompt",
  gold: "the gold evidence in the context",
  context: "the retrieved evidence reordered or cut down",
  model: "a stronger model",
};

/** "`gold-run`: 18 of 30 failures pass with the gold evidence; of 60 answers that pass here 2 fail there." */
export function probeRunWords(run: ProbeRunFacts, escape: Escape): string {
  const { probe, failures, turned, passing, lost, notInLog, notInLogIds } = run;
  const { option, change } = PROBE_FACTS[probe];
  const passes =
    failures === 0
      ? "it asks no question that fails here"
      : `${grouped(turned)} of ${plural(failures, "failure")} ${turned === 1 ? "passes" : "pass"} with ${change}`;
  const falls =
    passing === 0
      ? ""
      : `; of ${plural(passing, "answer")} that ${passing === 1 ? "passes" : "pass"} here ${lost === 0 ? "none" : grouped(lost)} ${lost === 1 ? "fails" : "fail"} there`;
  const named = notInLogIds.slice(0, 3).map((id) => escape(id, 40));
  const rest = notInLog - named.length;
  const strange =
    notInLog === 0
      ? ""
      : ` ${plural(notInLog, "question")} of it ${notInLog === 1 ? "is" : "are"} not in the run log: ${andList([...named, ...(rest > 0 ? [`${grouped(rest)} more`] : [])])}.`;
  return `${escape(option)}: ${passes}${falls}.${strange}`;
}

/** "Measured: retrieval 60% of the failures (42–75%, 30 of them asked)." Nothing where every failure was asked: then it is counted. */
export function sharesWords({ probes }: Report): string | undefined {
  const sampled = (probes?.shares ?? []).filter(({ units }) => units > 0);
  if (sampled.length === 0) return undefined;
  const each = sampled.map(
    ({ category, share, lower, upper, asked }) =>
      `${category} ${percent(share)} (${wholePercent(lower)}–${wholePercent(upper)}%, ${grouped(asked)} asked)`,
  );
  return `Measured shares of all failures: ${andList(each)}. This holds if the questions were drawn at random from those that fail.`;
}

/** What to ask next, and what its answers would tell. */
export function askWords({ probe, questions, of, points }: ProbeProposal, escape: Escape): string {
  const { option, category } = PROBE_FACTS[probe];
  const whole = Math.ceil(points);
  const which =
    questions.length === of
      ? of === 1
        ? "the failing question"
        : `all ${grouped(of)} failing questions`
      : `${grouped(questions.length)} of the ${grouped(of)} failing questions`;
  const gain =
    whole === 0
      ? `shows which of the failures are ${category} failures`
      : `measures the share of ${category} failures to within ${whole} ${whole === 1 ? "point" : "points"}`;
  return `Ask ${which} again with ${CHANGES[probe]} (${escape(option)}): that ${gain}.`;
}

/** Which answer keys to check before anything expensive; `undefined` where none is in doubt. */
export function suspectWords({ probes }: Report, escape: Escape): string | undefined {
  const ids = probes?.suspectKeys ?? [];
  if (ids.length === 0) return undefined;
  const shown = ids.slice(0, 3).map((id) => escape(id, 40));
  const rest = ids.length - shown.length;
  const isOne = ids.length === 1;
  return `Check the answer ${isOne ? "key" : "keys"} of ${andList([...shown, ...(rest > 0 ? [plural(rest, "more question")] : [])])} first: ${isOne ? "it fails" : "they fail"} with the gold evidence and wherever else ${isOne ? "it was" : "they were"} asked. On a public set, a third of such questions had a wrong key.`;
}
