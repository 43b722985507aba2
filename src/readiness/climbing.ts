import * as z from "zod/mini";
import { andList, grouped, plural } from "../words/numbers.ts";
import { defineCheck } from "./check.ts";
import { silentRuns } from "./runs-looked-at.ts";

// Each of these is by itself a reason to climb.

const ladderOf = () => z.readonly(z.array(z.string()));
const SILENT_FAILURES = "its failures carry no signal: log what tells where they belong";

export const outlivedVersions = defineCheck({
  of: "climbing",
  title: "same failures through several versions",
  docs: "Rungs 1 to 3. At least three failures of the rung, and at least half of them, have failed on it, without a break, through three versions of what it changes (`prompt_version`, `index_version`, `context_version`), and since the oldest of the last three no more than a tenth of them was repaired, net of new ones. Failures without any signal are no ground.",
  facts: () =>
    z.object({
      kind: z.enum(["prompt", "index", "context"]),
      needed: z.number(),
      /** All but these two are missing where there is no earlier run. */
      versions: z.optional(z.readonly(z.array(z.string()))),
      failures: z.optional(z.number()),
      survivors: z.optional(z.number()),
      pattern: z.optional(z.number()),
      silent: z.optional(z.number()),
      runs: z.optional(z.number()),
      /** 0 where no failure carries a signal. */
      known: z.optional(z.number()),
      /** 1 where the run of the oldest version was broken off. */
      broken: z.optional(z.number()),
      better: z.optional(z.number()),
      worse: z.optional(z.number()),
    }),
  words: (facts, status, escape) => {
    const { kind, needed, versions = [], failures = 0, survivors = 0, pattern = 0, silent = 0, runs = 0 } = facts;
    if (facts.known === 0)
      return failures > 0 ? SILENT_FAILURES : "no question with an id fails on it in most of its tries";
    if (facts.broken !== undefined) return "the run of the version to compare with was broken off";
    if (status === "unknown")
      return silent > 0 ? silentRuns(silent, runs, kind) : "there is no earlier run to look back on";
    if (versions.length < needed)
      return `${plural(versions.length, `${kind} version`)} tried, and several are at least ${needed}`;
    const names = versions.slice(-needed).map((version) => escape(version, 30));
    const lasting = `${grouped(survivors)} of ${plural(failures, "failure")} ${survivors === 1 ? "has" : "have"} outlived ${needed} ${kind} versions or more (the last are ${names.join(" ")})`;
    if (status === "met") return lasting;
    if (survivors < pattern && survivors > 0) return `${lasting}: too few for a pattern`;
    return survivors * 2 >= failures && failures > 0
      ? `the last versions still repair some: ${grouped(facts.better ?? 0)} better, ${grouped(facts.worse ?? 0)} worse since ${names[0] ?? ""}`
      : lasting;
  },
});

export const movedOn = defineCheck({
  of: "climbing",
  title: "the trouble is on a more expensive rung",
  docs: "Rungs 1 to 3. The rung's own decision rule does not fire, and that of a more expensive one is confirmed.",
  facts: () =>
    z.object({
      failures: z.number(),
      /** Dearer rungs whose rule is confirmed. */
      dearer: z.optional(ladderOf()),
      /** 0 where no failure carries a signal. */
      known: z.optional(z.number()),
    }),
  words: ({ dearer = [], known }) => {
    if (known === 0) return SILENT_FAILURES;
    return dearer.length > 0
      ? `its own rule does not fire, and that for ${andList(dearer)} failures is confirmed`
      : "no more expensive rung's rule is confirmed";
  },
});

export const outlivesCapability = defineCheck({
  of: "climbing",
  title: "model failures that last",
  docs: "Rung 4. At least three model failures are in clusters that have lasted for five runs: what the teacher fails at, no student learns from it.",
  facts: () => z.object({ runs: z.optional(z.number()), questions: z.optional(z.number()) }),
  words: ({ runs = 0, questions = 0 }, status) => {
    if (status === "unknown")
      return `fewer than 5 runs to look back on${runs > 0 ? `; the longest-lived cluster has ${grouped(runs)}` : ""}`;
    if (status === "met")
      return `${plural(questions, "model failure")} ${questions === 1 ? "has" : "have"} lasted for up to ${grouped(runs)} runs`;
    return questions > 0
      ? `${plural(questions, "model failure has", "model failures have")} lasted for 5 runs or more: too few for a pattern`
      : "no model failures have lasted for 5 runs";
  },
});
