import type { Report } from "../../model/report.ts";
import { reasonWords } from "../../reasons/index.ts";
import type { Escape } from "../../words/visible.ts";
import { visible } from "../../words/visible.ts";
import type { Form, Markup } from "../form.ts";
import { type Detail, INDENT, type Section, type Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";

/** What a label on the pull request has decided, or why it has not. */
export const acceptance: Section = {
  markup,
  terminal: inTerminal,
};

/** So many gates are named. */
const NAMED = 5;

/** In one or two sentences; nothing where no label is there. */
export function acceptanceWords(report: Report, escape: Escape): string | undefined {
  const { acceptance: found, gates, conclusion } = report;
  if (!found) return undefined;
  const label = escape(found.label, 60);
  if (found.reason !== null) return `The label ${label} does not count: ${reasonWords(found.reason, escape)}.`;
  const accepted = gates.filter(({ status }) => status === "accepted");
  const named = accepted
    .slice(0, NAMED)
    .map(({ title, scope }) => `${scope === null ? "" : `${escape(scope, 40)}: `}${title}`);
  const more = accepted.length - named.length;
  const who = found.by === null ? "Somebody" : escape(found.by, 60);
  const head = found.commit === null ? "" : ` for ${escape(found.commit.slice(0, 7), 7)}`;
  return `${who} accepted this${head} with the label ${label}, until the next push: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}.${conclusion === "failure" ? "" : " Without it the check would be red."}`;
}

function markup(report: Report, _detail: Detail, { alert, paragraph, code }: Form): Markup | undefined {
  const words = acceptanceWords(report, code);
  return words === undefined ? undefined : alert("WARNING", paragraph(words));
}

function inTerminal(report: Report, { style, width }: Terminal): string | undefined {
  const words = acceptanceWords(report, visible);
  return words === undefined ? undefined : style.yellow(wrap(`! ${words}`, width, INDENT));
}
