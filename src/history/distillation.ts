import type { Candidate, ReadinessCheck } from "../model/climb.ts";
import type { DistillationSettings, StudentPlan } from "../model/climb-settings.ts";
import { type Counts, graded, ratio } from "../model/counts.ts";
import type { Costs, Economics } from "../model/economics.ts";
import { check } from "../readiness/index.ts";
import { breakEvenVolume, monthsToPayBack, perCorrect, type Way, withFallBack } from "../statistics/break-even.ts";
import { detectableDrop, pairsFor } from "../statistics/detectable-drop.ts";
import { trialsFor, wilson } from "../statistics/wilson.ts";
import { type Confirming, confirmedUpTo, type Parts } from "./category-part.ts";
import { cheaperRungs, verdictOf } from "./checks.ts";
import { behaviourStable, type Steadiness } from "./stability.ts";

/** "Hundreds" of teacher outputs, at the least. */
const OUTPUTS = 200;
/** The drop that an evaluation has to notice before a student may take over. */
const DROP = 0.1;
/** What differences of decimal fractions are off by. */
const CLOSE = 1e-9;

type DistillationFacts = {
  readonly parts: Parts;
  readonly economics: Economics;
  /** Answers are of so many systems. */
  readonly systems: number;
  /** Distinct questions of a category that were judged. */
  readonly questionsOf: (questionCategory: string | null) => number;
  readonly steadiness: (questionCategory: string | null) => Steadiness | undefined;
};

/**
 * Categories of questions whose answers a cheaper student could give, the most expensive first, each with what speaks for and
 * against it. None where the log does not say what answers cost: nothing is known to be expensive then.
 */
export function candidatesOf(
  { parts, economics, systems, questionsOf, steadiness }: DistillationFacts,
  settings: DistillationSettings,
  confirming: Confirming,
  margin: number,
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
      const teacherPerCorrect = perCorrectOf(costs, passRate);
      const saving = savingOf(teacherPerCorrect, passRate, plan);
      const questions = questionsOf(questionCategory);
      const checks = [
        check("bounded", questionCategory === null || systems > 1 ? "not met" : "met", { systems }),
        behaviourStable(steady),
        teacherGood(part, questions, settings.minTeacherPassRate),
        studentGood(passRate, plan, margin),
        teacherOutputs(plan.teacherOutputs, ignored(plan.teacherOutputs, settings.all.teacherOutputs)),
        evalCoverage(questions, steady?.flips ?? 0),
        savingCheck(saving, teacherPerCorrect !== null, plan, settings),
        cheaperRungs(confirmedUpTo(part, "context", confirming)),
      ];
      const verdict = verdictOf(checks);
      return [
        {
          questionCategory,
          questions,
          passRate,
          shareOfCost: costs.shareOfCost,
          costPerCorrect: teacherPerCorrect,
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

/** What a correct answer of the teacher costs: what an answer costs by the pass rate; null where not every answer says it. */
function perCorrectOf({ costPerQuestion, withoutCost }: Costs, passRate: number): number | null {
  return costPerQuestion === null || withoutCost > 0 || passRate === 0 ? null : perCorrect(costPerQuestion, passRate);
}

/** What a correct answer would cost, and when the student has paid for itself; null is not known, or never. */
function savingOf(teacherPerCorrect: number | null, passRate: number, plan: StudentPlan): Saving {
  const { studentCost, studentPassRate, kept = 1, fixedCost, monthlyUpkeep = 0, monthlyQuestions } = plan;
  if (studentCost === undefined || studentPassRate === undefined || teacherPerCorrect === null)
    return { studentPerCorrect: null, breakEven: null, monthsToPayBack: null };
  const teacher: Way = { cost: teacherPerCorrect * passRate, passRate };
  // What the teacher fails at no student learns: a rate above the teacher's counts as the teacher's.
  const student: Way = { cost: studentCost, passRate: Math.min(studentPassRate, passRate) };
  const together = withFallBack(student, teacher, kept);
  if (together.passRate === 0) return { studentPerCorrect: null, breakEven: null, monthsToPayBack: null };
  const studentPerCorrect = perCorrect(together.cost, together.passRate);
  const volume = monthlyQuestions === undefined ? undefined : monthlyQuestions * together.passRate;
  return {
    studentPerCorrect,
    breakEven: fixedCost === undefined ? null : breakEvenVolume(fixedCost, teacherPerCorrect, studentPerCorrect),
    monthsToPayBack:
      fixedCost === undefined || volume === undefined
        ? null
        : monthsToPayBack(fixedCost, volume, teacherPerCorrect, studentPerCorrect, monthlyUpkeep),
  };
}

/** Known to be good only when the lower limit of the interval is above the floor: a few good answers are no habit. */
function teacherGood(part: Counts, questions: number, floor: number): ReadinessCheck {
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

/** A student may be cheaper and must not be worse: with what falls back, no further below its teacher than the margin. */
function studentGood(teacher: number, { studentPassRate, kept = 1 }: StudentPlan, margin: number): ReadinessCheck {
  if (studentPassRate === undefined) return check("student-good", "unknown", { teacher });
  const together = kept * Math.min(studentPassRate, teacher) + (1 - kept) * teacher;
  return check("student-good", together >= teacher - margin - CLOSE ? "met" : "not met", { teacher, together, margin });
}

/** A figure that is given for the whole system, and says nothing of a category. */
function ignored(own: number | undefined, all: number | undefined): number | undefined {
  return own === undefined ? all : undefined;
}

function teacherOutputs(outputs: number | undefined, ofAll: number | undefined): ReadinessCheck {
  if (outputs === undefined)
    return check("teacher-outputs", "unknown", { needed: OUTPUTS, ...(ofAll === undefined ? {} : { ofAll }) });
  return check("teacher-outputs", outputs >= OUTPUTS ? "met" : "not met", { outputs, needed: OUTPUTS });
}

/** Of the test that a student is held to. */
const LEVEL = 0.05;

function evalCoverage(questions: number, flips: number): ReadinessCheck {
  const needed = Math.ceil(pairsFor(DROP, flips, LEVEL));
  const facts = { questions, needed, drop: DROP, detectable: detectableDrop(questions, flips, LEVEL) };
  return check("eval-coverage", questions >= needed ? "met" : "not met", facts);
}

function savingCheck(
  saving: Saving,
  isCostKnown: boolean,
  plan: StudentPlan,
  { all, payBackMonths }: DistillationSettings,
): ReadinessCheck {
  const { studentPerCorrect, breakEven, monthsToPayBack: months } = saving;
  const missing = (
    [
      ["student_cost", plan.studentCost],
      ["student_pass_rate", plan.studentPassRate],
      ["fixed_cost", plan.fixedCost],
      ["monthly_questions", plan.monthlyQuestions],
    ] as const
  ).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const ofAll = ignored(plan.monthlyQuestions, all.monthlyQuestions);
  if (missing.length > 0) return check("saving", "unknown", { missing, ...(ofAll === undefined ? {} : { ofAll }) });
  if (!isCostKnown) return check("saving", "unknown", { missing: ["cost_usd"] });
  if (studentPerCorrect === null || breakEven === null) return check("saving", "not met", { never: "dearer" });
  if (months === null) return check("saving", "not met", { never: "upkeep", breakEven });
  return check("saving", months <= payBackMonths ? "met" : "not met", { months, allowed: payBackMonths, breakEven });
}
