import { climb } from "./climb/climb.ts";
import { trend } from "./climb/trend.ts";
import { changes } from "./comparison/changes.ts";
import { comparison } from "./comparison/comparison.ts";
import { dataQuality } from "./data/data-quality.ts";
import { footer } from "./data/footer.ts";
import { slices } from "./data/slices.ts";
import { economics } from "./economics/economics.ts";
import { certainty } from "./ladder/certainty.ts";
import { failures } from "./ladder/failures.ts";
import { gap } from "./ladder/gap.ts";
import { nextStepSection } from "./ladder/next-step.ts";
import { rungTable } from "./ladder/rung-table.ts";
import { gateChanges } from "./own-gate/gate-changes.ts";
import type { Section } from "./section.ts";
import { acceptance } from "./verdict/acceptance.ts";
import { gates } from "./verdict/gates.ts";
import { headline } from "./verdict/headline.ts";
import { mismatch } from "./verdict/mismatch.ts";
import { passRate } from "./verdict/pass-rate.ts";
import { warnings } from "./verdict/warnings.ts";

/** The sections of the comment and the run summary, in the order they are read. */
export const SECTIONS = {
  headline,
  mismatch,
  acceptance,
  "gate-changes": gateChanges,
  warnings,
  "next-step": nextStepSection,
  "rung-table": rungTable,
  certainty,
  "pass-rate": passRate,
  comparison,
  gates,
  trend,
  changes,
  failures,
  gap,
  economics,
  climb,
  slices,
  "data-quality": dataQuality,
  footer,
} as const satisfies Record<string, Section>;
