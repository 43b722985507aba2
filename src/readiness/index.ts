import type * as z from "zod/mini";
import type { ReadinessCheck } from "../model/climb.ts";
import type { Escape } from "../words/visible.ts";
import type { CheckDefinition } from "./check.ts";
import { movedOn, outlivedVersions, outlivesCapability } from "./climbing.ts";
import {
  bounded,
  cheaperRungs,
  evalCoverage,
  saving,
  stable,
  studentGood,
  teacherGood,
  teacherOutputs,
} from "./distillation.ts";
import {
  enoughRuns,
  examples,
  gainVisible,
  survivedContext,
  survivedIndex,
  survivedPrompt,
  taskStable,
} from "./fine-tuning.ts";

/** The checks of climbing and of readiness, by id, in the order in which they are read. */
export const CHECKS = {
  "outlived-versions": outlivedVersions,
  "moved-on": movedOn,
  "outlives-capability": outlivesCapability,
  bounded,
  stable,
  "teacher-good": teacherGood,
  "student-good": studentGood,
  "teacher-outputs": teacherOutputs,
  "eval-coverage": evalCoverage,
  saving,
  "cheaper-rungs": cheaperRungs,
  "survived-prompt": survivedPrompt,
  "survived-index": survivedIndex,
  "survived-context": survivedContext,
  "enough-runs": enoughRuns,
  "task-stable": taskStable,
  examples,
  "gain-visible": gainVisible,
} as const;

export type CheckId = keyof typeof CHECKS;

/** Makes a check of its status and the figures that it stands on. */
export function check<Id extends CheckId>(
  id: Id,
  status: ReadinessCheck["status"],
  facts: z.output<ReturnType<(typeof CHECKS)[Id]["facts"]>>,
): ReadinessCheck {
  return { id, status, facts };
}

/** "3 of 5 failures have outlived 3 index versions (`i1` `i2` `i3`)" */
export function checkWords({ id, status, facts }: ReadinessCheck, escape: Escape): string {
  return definition(id)?.words(facts, status, escape) ?? checkTitle(id, escape);
}

/** What a check is called; a report of a later version may have others. */
export function checkTitle(id: string, escape: Escape): string {
  return definition(id)?.title ?? escape(id, 60);
}

function definition(id: string): Pick<CheckDefinition, "title" | "words"> | undefined {
  return isCheckId(id) ? CHECKS[id] : undefined;
}

function isCheckId(id: string): id is CheckId {
  return Object.hasOwn(CHECKS, id);
}
