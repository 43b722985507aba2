import * as z from "zod/mini";
import type {
  DistillationSettings,
  EffortSettings,
  FineTuningSettings,
  HoursRange,
  Optimization,
} from "../model/climb-settings.ts";
import { RUNGS } from "../model/rung.ts";
import { refuseValue } from "../values/refuse-value.ts";
import { orList, shareSchema } from "../values/values.ts";
import { describeValue } from "../words/describe-value.ts";

const AMOUNT = /^\$?(\d+(?:\.\d+)?)$/;
/** More of anything is a slip of the pen. */
const MOST = 1e12;

/** A number of at least 0, as YAML or text gives it. `what` completes "expected …". */
function amount(what: string) {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): number => {
      const written = typeof value === "string" ? AMOUNT.exec(value.trim())?.[1] : undefined;
      const number = written === undefined ? value : Number(written);
      if (typeof number === "number" && number >= 0 && number <= MOST) return number;
      return refuseValue(context, `expected ${what}, found ${describeValue(value)}.`, value);
    }),
  );
}

const usd = amount("an amount in US dollars such as `250`");
const count = z.pipe(
  amount("a whole number such as `400`"),
  z.transform((value, context): number => {
    if (Number.isInteger(value)) return value;
    return refuseValue(context, `expected a whole number such as \`400\`, found ${describeValue(value)}.`, value);
  }),
);
/** No number of answers shows that all of them are right. */
const floorSchema = z.pipe(
  shareSchema,
  z.transform((value, context): number => {
    if (value < 1) return value;
    return refuseValue(context, "no number of answers can show that; expected less than 100 %.", value);
  }),
);

const studentSchema = {
  student_cost: z.optional(usd),
  student_pass_rate: z.optional(shareSchema),
  kept: z.optional(shareSchema),
  fixed_cost: z.optional(usd),
  monthly_upkeep: z.optional(usd),
  monthly_questions: z.optional(count),
  teacher_outputs: z.optional(count),
};
const studentObject = z.strictObject(studentSchema);

function planOf(value: z.output<typeof studentObject>) {
  return {
    studentCost: value.student_cost,
    studentPassRate: value.student_pass_rate,
    kept: value.kept,
    fixedCost: value.fixed_cost,
    monthlyUpkeep: value.monthly_upkeep,
    monthlyQuestions: value.monthly_questions,
    teacherOutputs: value.teacher_outputs,
  };
}

const MIN_TEACHER_PASS_RATE = 0.9;
const PAY_BACK_MONTHS = 12;

/** `distillation:`, what a student would cost and save, for all categories of questions and for single ones. */
export const distillationSchema = z.pipe(
  z.strictObject({
    ...studentSchema,
    min_teacher_pass_rate: z.optional(floorSchema),
    pay_back_months: z.optional(count),
    categories: z.optional(z.record(z.string(), studentObject)),
  }),
  z.transform(
    (value): DistillationSettings => ({
      minTeacherPassRate: value.min_teacher_pass_rate ?? MIN_TEACHER_PASS_RATE,
      payBackMonths: value.pay_back_months ?? PAY_BACK_MONTHS,
      all: planOf(value),
      categories: Object.fromEntries(Object.entries(value.categories ?? {}).map(([name, own]) => [name, planOf(own)])),
    }),
  ),
);
export const NO_DISTILLATION: DistillationSettings = {
  minTeacherPassRate: MIN_TEACHER_PASS_RATE,
  payBackMonths: PAY_BACK_MONTHS,
  all: planOf({}),
  categories: {},
};

/** `fine-tuning:`, how many curated examples there are. */
export const fineTuningSchema = z.pipe(
  z.strictObject({
    examples: z.optional(count),
    categories: z.optional(z.record(z.string(), z.strictObject({ examples: count }))),
  }),
  z.transform((value): FineTuningSettings => ({ examples: value.examples, categories: value.categories ?? {} })),
);
export const NO_FINE_TUNING: FineTuningSettings = { examples: undefined, categories: {} };

/** Hours as `4`, or from and to as `4-40`. */
const hoursSchema = z.pipe(
  z.unknown(),
  z.transform((value, context): HoursRange => {
    const [, from, to] = /^\s*(\d+(?:\.\d+)?)\s*(?:[-–]\s*(\d+(?:\.\d+)?)\s*)?$/.exec(String(value)) ?? [];
    const range: HoursRange = [Number(from), Number(to ?? from)];
    if (from !== undefined && range[0] <= range[1]) return range;
    return refuseValue(
      context,
      `expected working hours such as \`8\` or \`4-40\`, found ${describeValue(value)}.`,
      value,
    );
  }),
);

/** `effort:`, what an hour and a training cost, and how long a fix takes on each rung. */
export const effortSchema = z.pipe(
  z.strictObject({
    hourly_rate: z.optional(usd),
    training_cost: z.optional(usd),
    hours: z.optional(
      z.strictObject({
        prompt: z.optional(hoursSchema),
        retrieval: z.optional(hoursSchema),
        context: z.optional(hoursSchema),
        distillation: z.optional(hoursSchema),
        "fine-tuning": z.optional(hoursSchema),
      }),
    ),
  }),
  z.transform((value, context): EffortSettings => {
    if (value.training_cost !== undefined && value.hourly_rate === undefined) {
      const message = "a training cost is added to the price of working hours; set `hourly_rate`, too.";
      context.issues.push({ code: "custom", message, input: value, path: ["training_cost"] });
      return z.NEVER;
    }
    return {
      hourlyRate: value.hourly_rate,
      trainingCost: value.training_cost,
      hours: Object.fromEntries(
        Object.entries(value.hours ?? {}).flatMap(([id, range]) => (range === undefined ? [] : [[id, range]])),
      ),
    };
  }),
);
export const NO_EFFORT: EffortSettings = { hourlyRate: undefined, trainingCost: undefined, hours: {} };

const rungSchema = z.pipe(
  z.unknown(),
  z.transform((value, context): string => {
    const rung = RUNGS.find(({ id, number }) => id === value || String(number) === String(value).trim());
    if (rung !== undefined) return rung.id;
    const names = orList(RUNGS.map(({ id }) => id));
    return refuseValue(context, `expected ${names}, or its number, found ${describeValue(value)}.`, value);
  }),
);

/** `optimizations:`, what is in place, with what it costs and saves a month. */
export const optimizationsSchema = z.pipe(
  z.array(
    z.strictObject({
      name: z.string().check(z.minLength(1)),
      rung: z.optional(rungSchema),
      monthly_upkeep: usd,
      monthly_saving: usd,
    }),
  ),
  z.transform((entries): readonly Optimization[] =>
    entries.map(({ name, rung, monthly_upkeep: monthlyUpkeep, monthly_saving: monthlySaving }) => ({
      name,
      rung: rung ?? null,
      monthlyUpkeep,
      monthlySaving,
    })),
  ),
);
