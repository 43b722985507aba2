import type { Candidate, Check } from "../model/climb.ts";
import type { DistillationSettings, StudentPlan } from "../model/climb-settings.ts";
import { type Counts, graded, ratio } from "../model/counts.ts";
import type { Costs, Economics } from "../model/economics.ts";
import type { Category } from "../model/rung.ts";
import { breakEvenVolume, monthsToPayBack, perCorrect, type Way, withFallBack } from "../statistics/break-even.ts";
import { detectableDrop, pairsFor } from "../statistics/detectable-drop.ts";
import { trialsFor, wilson } from "../statistics/wilson.ts";
import { confirmedUpTo, type Parts } from "./category-part.ts";
import { cheaperRungs, check, verdictOf } from "./checks.ts";
import { behaviourStable, type Steadiness } from "./stability.ts";

/** "Hundreds" of teacher outputs, at the least. */
const OUTPUTS = 200;
/** The drop that an evaluation has to notice before a student may take over. */
const DROP = 0.1;

type Facts = {
  readonly parts: Parts;
  readonly economics: Economics;
  /** Distinct questions of a category that were judged. */
  readonly questionsOf: (questionCategory: string | null) => number;
  readonly steadiness: (questionCategory: string | null) => Steadiness | undefined;
};

/**
 * Categories of questions whose answers a cheaper student could give, the dearest first, each with what speaks for and
 * against it. None where the log does not say what answers cost: nothing is known to be expensive then.
 */
export function candidatesOf(
  { parts, economics, questionsOf, steadiness }: Facts,
  settings: DistillationSettings,
  rules: Readonly<Record<Category, number>>,
): Candidate[] {
  return [...parts]
    .flatMap(([questionCategory, part]): Candidate[] => {
      // What is left where only some questions have a category has no costs of its own, and is not bounded anyway.
      const costs =
        questionCategory === null
          ? parts.size === 1
            ? economics.total
            : undefined
          : economics.categories[questionCategory];
      if (costs === undefined || costs.withCost === 0 || part.passed === 0) return [];
      const plan = planFor(settings, questionCategory, parts.size === 1);
      const steady = steadiness(questionCategory);
      const passRate = ratio(part.passed, graded(part));
      const saving = savingOf(costs, passRate, plan);
      const questions = questionsOf(questionCategory);
      const checks = [
        check("bounded", questionCategory === null ? "not met" : "met"),
        behaviourStable(steady),
        teacherGood(part, questions, settings.minTeacherPassRate),
        teacherOutputs(plan.teacherOutputs),
        evalCoverage(questions, steady?.flips ?? 0),
        savingCheck(saving, plan, settings.payBackMonths),
        cheaperRungs(confirmedUpTo(part, "context", rules)),
      ];
      const verdict = verdictOf(checks);
      return [
        {
          questionCategory,
          questions,
          passRate,
          shareOfCost: costs.shareOfCost,
          costPerCorrect: costs.costPerCorrect,
          ...saving,
          checks,
          verdict: verdict === "all met" ? "ready" : verdict,
        },
      ];
    })
    .sort((a, b) => (b.shareOfCost ?? 0) - (a.shareOfCost ?? 0));
}

/**
 * What is known of a category's student. Volume and outputs are of the whole system where they are given for all: how
 * they are spread over categories nobody has said.
 */
function planFor(
  { all, categories }: DistillationSettings,
  questionCategory: string | null,
  isWhole: boolean,
): StudentPlan {
  const own =
    questionCategory !== null && Object.hasOwn(categories, questionCategory) ? categories[questionCategory] : undefined;
  return {
    studentCost: own?.studentCost ?? all.studentCost,
    studentPassRate: own?.studentPassRate ?? all.studentPassRate,
    kept: own?.kept ?? all.kept,
    fixedCost: own?.fixedCost ?? all.fixedCost,
    monthlyUpkeep: own?.monthlyUpkeep ?? all.monthlyUpkeep,
    monthlyQuestions: own?.monthlyQuestions ?? (isWhole ? all.monthlyQuestions : undefined),
    teacherOutputs: own?.teacherOutputs ?? (isWhole ? all.teacherOutputs : undefined),
  };
}

type Saving = Pick<Candidate, "studentPerCorrect" | "breakEven" | "monthsToPayBack">;

/** What a correct answer would cost, and when the student has paid for itself; null is not known, or never. */
function savingOf(costs: Pick<Costs, "costPerCorrect">, passRate: number, plan: StudentPlan): Saving {
  const { studentCost, studentPassRate, kept = 1, fixedCost, monthlyUpkeep = 0, monthlyQuestions } = plan;
  const { costPerCorrect: teacherPerCorrect } = costs;
  if (studentCost === undefined || studentPassRate === undefined || teacherPerCorrect === null)
    return { studentPerCorrect: null, breakEven: null, monthsToPayBack: null };
  const teacher: Way = { cost: teacherPerCorrect * passRate, passRate };
  const together = withFallBack({ cost: studentCost, passRate: studentPassRate }, teacher, kept);
  if (together.passRate === 0) return { studentPerCorrect: null, breakEven: null, monthsToPayBack: null };
  const studentPerCorrect = perCorrect(together.cost, together.passRate);
  return {
    studentPerCorrect,
    breakEven: fixedCost === undefined ? null : breakEvenVolume(fixedCost, teacherPerCorrect, studentPerCorrect),
    monthsToPayBack:
      fixedCost === undefined || monthlyQuestions === undefined
        ? null
        : monthsToPayBack(
            fixedCost,
            monthlyQuestions * together.passRate,
            teacherPerCorrect,
            studentPerCorrect,
            monthlyUpkeep,
          ),
  };
}

/** Known to be good only when the lower limit of the interval is above the floor: a few good answers are no habit. */
function teacherGood(part: Counts, questions: number, floor: number): Check {
  const rate = ratio(part.passed, graded(part));
  const units = Math.min(graded(part), questions);
  const { lower } = wilson(rate * units, units);
  const facts = { passRate: rate, lower, floor, questions: units };
  if (lower >= floor) return check("teacher-good", "met", facts);
  const needed = trialsFor(rate, floor);
  return needed === undefined
    ? check("teacher-good", "not met", facts)
    : check("teacher-good", "unknown", { ...facts, needed });
}

function teacherOutputs(outputs: number | undefined): Check {
  if (outputs === undefined) return check("teacher-outputs", "unknown", { needed: OUTPUTS });
  return check("teacher-outputs", outputs >= OUTPUTS ? "met" : "not met", { outputs, needed: OUTPUTS });
}

function evalCoverage(questions: number, flips: number): Check {
  const needed = Math.ceil(pairsFor(DROP, flips));
  const facts = { questions, needed, drop: DROP, detectable: detectableDrop(questions, flips) };
  return check("eval-coverage", questions >= needed ? "met" : "not met", facts);
}

function savingCheck(saving: Saving, plan: StudentPlan, payBackMonths: number): Check {
  const { studentPerCorrect, breakEven, monthsToPayBack: months } = saving;
  const missing = (
    [
      ["student_cost", plan.studentCost],
      ["student_pass_rate", plan.studentPassRate],
      ["fixed_cost", plan.fixedCost],
      ["monthly_questions", plan.monthlyQuestions],
    ] as const
  ).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length > 0) return check("saving", "unknown", { missing });
  if (studentPerCorrect === null) return check("saving", "unknown", { missing: ["cost_usd"] });
  if (breakEven === null) return check("saving", "not met", { never: "dearer" });
  if (months === null) return check("saving", "not met", { never: "upkeep", breakEven });
  return check("saving", months <= payBackMonths ? "met" : "not met", { months, allowed: payBackMonths, breakEven });
}
