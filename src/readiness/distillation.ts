import * as z from "zod/mini";
import { andList, grouped, percent, plural } from "../words/numbers.ts";
import { defineCheck } from "./check.ts";
import { fewRuns, VERSION_FIELDS } from "./runs-looked-at.ts";

// What has to be met before a cheaper student takes over a category of questions.

const kinds = () => z.readonly(z.array(z.enum(["prompt", "context", "model"])));

export const bounded = defineCheck({
  of: "distillation",
  title: "bounded",
  docs: "The questions have a `category` of their own, and one system answered them: with several, judge the teacher by itself.",
  facts: () => z.object({ systems: z.number() }),
  words: ({ systems }, status) => {
    if (status === "met") return "one named category of questions";
    return systems > 1
      ? `the log holds ${grouped(systems)} systems: judge the one that would be the teacher by itself`
      : "these questions have no `category`: name what a student should take over";
  },
});

export const stable = defineCheck({
  of: "distillation",
  title: "stable",
  docs: "Over the last five runs, three at the least: nine tenths of the questions are asked in all of them, no more than a tenth of the answers change between passed and failed from run to run, and prompt, context and model have one version.",
  facts: () =>
    z.union([
      z.object({ needed: z.number() }),
      z.object({ runs: z.number(), kept: z.number(), flips: z.number(), changed: kinds(), silent: kinds() }),
    ]),
  words: (facts, status) => {
    if ("needed" in facts) return fewRuns(facts.needed);
    const { changed, kept, flips } = facts;
    const runs = `the last ${grouped(facts.runs)} runs`;
    if (status === "met") return `the same questions and much the same answers in ${runs}`;
    const silent = facts.silent.map((kind) => `\`${VERSION_FIELDS[kind]}\``);
    return [
      ...(changed.length > 0
        ? [`${andList(changed)} changed within ${runs}, so the teacher is still being tuned`]
        : []),
      ...(kept < 0.9 ? [`only ${percent(kept)} of the questions are in all of ${runs}`] : []),
      // What a new version repairs is no unrest.
      ...(changed.length === 0 && flips > 0.1
        ? [`${percent(flips)} of the answers change between passed and failed from run to run`]
        : []),
      ...(silent.length > 0 ? [`not all of ${runs} say their ${andList(silent)}`] : []),
    ].join(", and ");
  },
});

export const teacherGood = defineCheck({
  of: "distillation",
  title: "teacher good",
  docs: "The lower limit of the 95 % Wilson interval of the pass rate reaches `min_teacher_pass_rate`, 90 % unless set.",
  facts: () =>
    z.object({
      passRate: z.number(),
      lower: z.number(),
      floor: z.number(),
      questions: z.number(),
      needed: z.optional(z.number()),
    }),
  words: ({ passRate, lower, floor, questions, needed }, status) => {
    if (status === "not met") return `pass rate ${percent(passRate)}, more than ${percent(floor)} needed`;
    return status === "met"
      ? `pass rate ${percent(passRate)}, 95% interval from ${percent(lower)}`
      : `pass rate ${percent(passRate)} of ${plural(questions, "question")}, which may be as low as ${percent(lower)}; ${grouped(needed ?? 0)} questions at this rate would show ${percent(floor)}`;
  },
});

export const studentGood = defineCheck({
  of: "distillation",
  title: "student good",
  docs: "With what falls back to the teacher, the student's pass rate is no further below the teacher's than `margin`, 5 points unless set. Above the teacher's it counts as the teacher's: what the teacher fails at no student learns.",
  facts: () => z.object({ teacher: z.number(), together: z.optional(z.number()), margin: z.optional(z.number()) }),
  words: ({ teacher, together, margin }, status) => {
    if (together === undefined || margin === undefined) return "say how good the student is: `student_pass_rate`";
    const change = `${percent(teacher)} → ${percent(together)}`;
    return status === "met"
      ? `pass rate ${change}`
      : `the pass rate would fall, ${change}; ${percent(margin)} less is the most (\`margin\`)`;
  },
});

export const teacherOutputs = defineCheck({
  of: "distillation",
  title: "enough teacher outputs",
  docs: "Two hundred or more good answers of the teacher, from production (`teacher_outputs`).",
  facts: () => z.object({ needed: z.number(), outputs: z.optional(z.number()), ofAll: z.optional(z.number()) }),
  words: ({ needed, outputs, ofAll }) => {
    if (outputs !== undefined) return `${plural(outputs, "teacher output")}, ${grouped(needed)} needed`;
    return ofAll === undefined
      ? `count the teacher's good answers to these questions in production, and set \`teacher_outputs\`: ${grouped(needed)} needed, and no question of this evaluation is one`
      : `${grouped(ofAll)} \`teacher_outputs\` are given for all categories together; say under \`categories:\` how many are of this one`;
  },
});

export const evalCoverage = defineCheck({
  of: "distillation",
  title: "evaluation covers it",
  docs: "Enough questions to notice a drop of ten points four times out of five: 60, and more where answers change from run to run.",
  facts: () => z.object({ questions: z.number(), needed: z.number(), drop: z.number(), detectable: z.number() }),
  words: ({ questions, needed, drop, detectable }, status) =>
    status === "met"
      ? `${plural(questions, "question")} can show a drop of ${percent(detectable)}`
      : `${plural(questions, "question")} can only show a drop of ${percent(detectable)} or more; to see one of ${percent(drop)}, ask ${grouped(needed)}`,
});

export const saving = defineCheck({
  of: "distillation",
  title: "saving pays",
  docs: "The fixed cost has come back after `pay_back_months`, 12 unless set, upkeep paid.",
  facts: () =>
    z.union([
      z.object({ missing: z.readonly(z.array(z.string())), ofAll: z.optional(z.number()) }),
      z.object({ never: z.enum(["dearer", "upkeep"]), breakEven: z.optional(z.number()) }),
      z.object({ months: z.number(), allowed: z.number(), breakEven: z.number() }),
    ]),
  words: (facts, status) => {
    if ("missing" in facts) {
      const { missing, ofAll } = facts;
      if (missing[0] === "cost_usd") return "not every answer says what it cost: log `cost_usd`";
      if (ofAll !== undefined)
        return `${grouped(ofAll)} \`monthly_questions\` are given for all categories together; say under \`categories:\` how many are of this one`;
      return `set ${andList(missing.map((name) => `\`${name}\``))} for it under \`distillation:\``;
    }
    if ("never" in facts)
      return facts.never === "dearer"
        ? "a correct answer of the student is no cheaper than the teacher's"
        : "a month saves nothing beyond its upkeep";
    const months = monthsWords(facts.months);
    return status === "met"
      ? `has paid for itself after ${months}`
      : `takes ${months} to pay for itself, ${grouped(facts.allowed)} allowed`;
  },
});

/** On the list for fine-tuning, too. */
export const cheaperRungs = defineCheck({
  of: "distillation",
  title: "nothing cheaper confirmed",
  docs: "Of rungs 1 to 3 none has a share of the failures of this category significantly above its decision rule (exact binomial test, however few there are), and none that is confirmed for the whole run has failures here. On the list for fine-tuning, too.",
  facts: () => z.object({ confirmed: z.readonly(z.array(z.string())) }),
  words: ({ confirmed }, status) =>
    status === "met"
      ? "no cheaper rung's rule fires significantly, here or in the whole run"
      : `the rule for ${andList(confirmed)} failures fires significantly, here or in the whole run, and they come first`,
});

/** "8.6 months", rounded up: what is not yet back is not back. */
export function monthsWords(months: number): string {
  return plural(Math.ceil(months * 10) / 10, "month");
}
