import * as z from "zod/mini";
import { describeValue } from "../words/describe-value.ts";
import { refuseValue } from "./refuse-value.ts";

/** true or false, as YAML or as text. */
export const flagSchema = z.pipe(
  z.unknown(),
  z.transform((value, context): boolean => {
    const word = typeof value === "string" ? value.trim().toLowerCase() : value;
    if (word === true || word === "true") return true;
    if (word === false || word === "false") return false;
    return refuseValue(context, `expected true or false, found ${describeValue(value)}.`, value);
  }),
);
