import type { Report } from "../../model/report.ts";
import type { Escape } from "../../words/escape.ts";
import { plural } from "../../words/numbers.ts";

/** What the gates leave out, and the figures of the whole run do not; nothing where nothing is. */
export function quarantineWords({ dataQuality: { quarantined } }: Report, escape: Escape): string | undefined {
  if (quarantined.length === 0) return undefined;
  const shown = quarantined.slice(0, 5).map((id) => escape(id, 40));
  const rest = quarantined.length - shown.length;
  return `Limits leave out ${plural(quarantined.length, "question")} in quarantine: ${shown.join(" ")}${rest > 0 ? ` and ${rest} more` : ""}.`;
}
