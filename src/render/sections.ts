import { climb } from "./climb/climb.ts";
import { trend } from "./climb/trend.ts";
import { answers } from "./comparison/answers.ts";
import { changes } from "./comparison/changes.ts";
import { fault } from "./comparison/fault.ts";
import { questions } from "./comparison/questions.ts";
import { dataQuality } from "./data/data-quality.ts";
import { footer } from "./data/footer.ts";
import { economics } from "./economics/economics.ts";
import { certainty } from "./ladder/certainty.ts";
import { failures } from "./ladder/failures.ts";
import { gap } from "./ladder/gap.ts";
import { nextStepSection } from "./ladder/next-step.ts";
import { gateChanges } from "./own-gate/gate-changes.ts";
import type { Section } from "./section.ts";
import { acceptance } from "./verdict/acceptance.ts";
import { headline } from "./verdict/headline.ts";
import { mismatch } from "./verdict/mismatch.ts";
import { scorecard } from "./verdict/scorecard.ts";
import { warnings } from "./verdict/warnings.ts";

/**
 * The sections of a report in every form, in the order they are read: what the change did, whose fault it is, the figures,
 * which questions, what to do first; then what is looked up.
 */
export const SECTIONS = {
  headline,
  mismatch,
  acceptance,
  "gate-changes": gateChanges,
  fault,
  warnings,
  scorecard,
  questions,
  "next-step": nextStepSection,
  trend,
  answers,
  changes,
  failures,
  certainty,
  gap,
  climb,
  economics,
  "data-quality": dataQuality,
  footer,
} as const satisfies Record<string, Section>;
