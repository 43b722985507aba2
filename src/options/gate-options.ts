import * as z from "zod/mini";
import type { BoundGate, Gate } from "../gates/gate.ts";
import { GATES, type GateId, type GateOptionId, gateOptionOf, isGateId } from "../gates/index.ts";
import { listSchema } from "../values/list.ts";
import { orList } from "../values/values.ts";
import { EVERYWHERE, type Option } from "./option.ts";

const IDS = Object.keys(GATES).filter(isGateId);

/** An option for every gate of the registry. */
export const GATE_OPTIONS: Readonly<Record<GateOptionId, Option<BoundGate>>> = fromGates((gate) => ({
  docs: gate.docs,
  group: "Gates",
  places: EVERYWHERE,
  example: gate.example,
  schema: gate.schema,
  ...(gate.repeatable === undefined ? {} : { repeatable: gate.repeatable }),
  default: gate.defaultLimit === undefined ? undefined : gate.schema.parse(gate.defaultLimit),
  ...(gate.defaultLimit === undefined ? {} : { defaultText: `\`${gate.defaultLimit}\`` }),
}));

/** `warn-only:`, ids of gates that warn where they would fail. */
export const gateIdsSchema = z.pipe(
  listSchema,
  z.transform((names, context): readonly GateId[] => {
    for (const name of names.filter((name) => !isGateId(name))) {
      context.issues.push({
        code: "custom",
        message: `\`${name}\` is not a gate. The gates are ${orList(IDS)}.`,
        input: name,
      });
    }
    return names.filter(isGateId);
  }),
);

/** Limits that hold for one category of questions. */
export type CategoryLimits = Readonly<Record<string, Partial<Readonly<Record<GateId, BoundGate>>>>>;

const perCategory = IDS.filter((id) => GATES[id].perCategory);

/** `categories:`, limits per category of questions. */
export const categoriesSchema: z.ZodMiniType<CategoryLimits, unknown> = z.record(
  z.string(),
  z.strictObject(Object.fromEntries(perCategory.map((id) => [id, z.optional(GATES[id].schema)]))),
);

function fromGates<Value>(make: (gate: Gate) => Value): Record<GateOptionId, Value> {
  const { ...all } = GATES;
  const made: Partial<Record<GateOptionId, Value>> = {};
  for (const id of IDS) made[gateOptionOf(id)] = make(all[id]);
  if (!isComplete(made)) throw new Error("every gate has an option");
  return made;
}

function isComplete<Value>(made: Partial<Record<GateOptionId, Value>>): made is Record<GateOptionId, Value> {
  return IDS.every((id) => made[gateOptionOf(id)] !== undefined);
}
