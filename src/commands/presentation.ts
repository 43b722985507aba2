import { ANSI_STYLE, NO_STYLE, type Style } from "../render/style.ts";
import type { Output, World } from "./world.ts";

/** Colours on a terminal, and wherever `FORCE_COLOR` asks for them; not where `NO_COLOR` is set (https://no-color.org). */
export function styleFor(output: Output, { env }: World): Style {
  if (env["NO_COLOR"]) return NO_STYLE;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced === "0" || forced === "false" ? NO_STYLE : ANSI_STYLE;
  return output.isTTY === true && env["TERM"] !== "dumb" ? ANSI_STYLE : NO_STYLE;
}

/** Columns to wrap at: the terminal's, within what reads well. */
export function widthOf(output: Output): number {
  return Math.min(Math.max(output.columns || 80, 40), 120);
}

const SHOW_AFTER_MS = 1000;
const SHOW_EVERY_MS = 200;

/** A progress line on a terminal once reading takes longer than a second; `end` wipes it. */
export function progressLine(
  output: Output,
  now: () => number,
): { readonly report: (bytes: number) => void; readonly end: () => void } {
  const start = now();
  let last = start;
  let shown = false;
  return {
    report(bytes) {
      const time = now();
      if (output.isTTY !== true || time - start < SHOW_AFTER_MS || time - last < SHOW_EVERY_MS) return;
      last = time;
      shown = true;
      output.write(`\r\u001b[Kreading: ${Math.round(bytes / 1e6)} MB`);
    },
    end() {
      if (shown) output.write("\r\u001b[K");
    },
  };
}
