import * as z from "zod/mini";
import { reasonSchema } from "./reason.ts";
import { DIRECTIONS } from "./strictness.ts";

const settingChangeSchema = z.object({
  setting: z.string().check(z.describe("The option; for a category's limit, `category: option`.")),
  before: z.string().check(z.describe("As it was written at the base, or what held there.")),
  after: z.string(),
  direction: z.enum(DIRECTIONS).check(z.describe("`changed`: it is another, and neither is stricter than the other.")),
});

/** How the settings that judge a pull request differ from those at its base. */
export const gateChangesSchema = z.object({
  base: z.nullable(z.string()).check(z.describe("The commit compared with; null where it could not be asked for.")),
  reason: z.nullable(reasonSchema).check(z.describe("Why it is not known what has changed; null where it is.")),
  changes: z.array(settingChangeSchema),
});

export type GateChanges = z.output<typeof gateChangesSchema>;
export type SettingChange = z.output<typeof settingChangeSchema>;
