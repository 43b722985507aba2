import * as z from "zod/mini";

/** What a transform of a schema is given to tell what is wrong. */
type Context = {
  readonly issues: {
    push(issue: { readonly code: "custom"; readonly message: string; readonly input: unknown }): unknown;
  };
};

/** Ends a transform: the value is refused with a sentence. */
export function refuseValue(context: Context, message: string, input: unknown): never {
  context.issues.push({ code: "custom", message, input });
  return z.NEVER;
}
