import { changes } from "./changes.ts";
import { climb } from "./climb.ts";
import { comparison } from "./comparison.ts";
import { dataQuality } from "./data-quality.ts";
import { economics } from "./economics.ts";
import { failures } from "./failures.ts";
import { footer } from "./footer.ts";
import { gap } from "./gap.ts";
import { gateChanges } from "./gate-changes.ts";
import { gates } from "./gates.ts";
import { headline } from "./headline.ts";
import { mismatch } from "./mismatch.ts";
import { nextStepSection } from "./next-step.ts";
import { passRate } from "./pass-rate.ts";
import { rungTable } from "./rung-table.ts";
import type { Section } from "./section.ts";
import { slices } from "./slices.ts";
import { trend } from "./trend.ts";
import { warnings } from "./warnings.ts";

/** The sections of the comment and the run summary, in the order they are read. */
export const SECTIONS = {
  headline,
  mismatch,
  "gate-changes": gateChanges,
  warnings,
  "next-step": nextStepSection,
  "rung-table": rungTable,
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
