import type { Adapter, Claim, Unusable } from "../adapters/adapter.ts";
import { ADAPTERS, type FormatId, isFormatId } from "../adapters/index.ts";
import { type Problem, refuse } from "../model/user-error.ts";
import type { FoundFile } from "./find-files.ts";

/** Which format a file is of, or that nothing seen so far tells. */
export type Recognized = { readonly id: FormatId; readonly adapter: Adapter } | undefined;

/** A format by its id. */
export function adapterOf(id: FormatId): Adapter {
  return ADAPTERS[id];
}

export function formatIds(): readonly FormatId[] {
  return Object.keys(ADAPTERS).filter(isFormatId);
}

/**
 * Asks every format whether a file is its own.
 *
 * @param claim what one format says; `undefined` where it does not come in such a container
 * @throws UserError where several say yes, and where the only ones to know it say that it cannot be judged
 */
export function recognize(
  file: FoundFile,
  line: number | undefined,
  claim: (adapter: Adapter, id: FormatId) => Claim | undefined,
): Recognized {
  const claimed: FormatId[] = [];
  const unusable: Unusable[] = [];
  for (const id of formatIds()) {
    const answer = claim(adapterOf(id), id);
    if (answer === true) claimed.push(id);
    else if (typeof answer === "object") unusable.push(answer);
  }
  const [first, second] = claimed;
  if (first !== undefined && second !== undefined) refuse(ambiguous(file, line, claimed));
  if (first !== undefined) return { id: first, adapter: adapterOf(first) };
  const [known] = unusable;
  if (known !== undefined) refuse(unusableProblem(file, known));
  return undefined;
}

/** The format that was named, unless it says that the file cannot be judged whatever it is called. */
export function named(
  file: FoundFile,
  id: FormatId,
  claim: (adapter: Adapter) => Claim | undefined,
  container: string,
): { readonly id: FormatId; readonly adapter: Adapter } {
  const adapter = adapterOf(id);
  const answer = claim(adapter);
  if (answer === undefined) {
    refuse({
      code: "wrong-container",
      file: file.shown,
      message: `this file is ${container}, and \`${id}\` is not read from that.`,
      hint: "Leave `format` out to have the format detected from the content, or name the right one.",
    });
  }
  if (typeof answer === "object" && answer.forceable !== true) refuse(unusableProblem(file, answer));
  return { id, adapter };
}

function unusableProblem(file: FoundFile, { code, message, hint }: Unusable): Problem {
  return { code, file: file.shown, message, hint };
}

function ambiguous(file: FoundFile, line: number | undefined, ids: readonly FormatId[]): Problem {
  return {
    code: "ambiguous-format",
    file: file.shown,
    ...(line === undefined ? {} : { line }),
    message: `this could be ${ids.map((id) => `\`${id}\``).join(" or ")}.`,
    hint: "Say which with `format`.",
  };
}

/** What no format knows: what it looks like, and the ways on. */
export function unknownFormat(file: FoundFile, line: number | undefined, looks: string): Problem {
  return {
    code: "unknown-format",
    file: file.shown,
    ...(line === undefined ? {} : { line }),
    message: `no known format looks like this: ${looks}.`,
    hint: "If it is the result file of the evaluation, name its fields under `fields:` in the config (docs/formats.md#mapped), or write a run log (docs/run-log.md).",
  };
}

const SHOWN_KEYS = 8;

/** "an object with `a`, `b` and 3 more keys": names only, never what they hold. */
export function keysOf(record: object, noun: string, showText: boolean): string {
  // Where no text may be shown, a key that is no name could be one.
  const keys = Object.keys(record).filter((key) => showText || /^[\w.:@[\]-]{1,40}$/.test(key));
  if (keys.length === 0) return `${noun} without any key that is known`;
  const shown = keys.slice(0, SHOWN_KEYS).map((key) => `\`${key.slice(0, 40)}\``);
  const more = keys.length - shown.length;
  return `${noun} with ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
