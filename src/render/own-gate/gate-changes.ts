import type { Report } from "../../model/report.ts";
import { reasonWords } from "../../reasons/index.ts";
import { plural } from "../../words/numbers.ts";
import { visible } from "../../words/visible.ts";
import type { Form, Markup } from "../form.ts";
import { type Detail, INDENT, LISTED, type Section, type Terminal } from "../section.ts";
import { byDirection, DIRECTION_SYMBOLS, gateChangeTitle, gateChangeWords, isHidden } from "./gate-change-words.ts";

/** What the pull request changes of its own gate. Relaxing it is not hidden in a fold. */
export const gateChanges: Section = {
  markup,
  terminal: inTerminal,
};

function markup({ gateChanges: found }: Report, { rows }: Detail, form: Form): Markup | undefined {
  const { code, strong, paragraph } = form;
  const title = found ? gateChangeTitle(found) : undefined;
  if (!found || title === undefined) return undefined;
  if (isHidden(found))
    return form.alert(
      "WARNING",
      paragraph(
        `${strong(`${title}:`)} ${found.reason ? reasonWords(found.reason, code) : ""}. Look at the change of it yourself.`,
      ),
    );
  const listed = byDirection(found).slice(0, Math.max(rows, 5));
  const grid = form.table(
    ["", "Setting", `At the base${found.base === null ? "" : ` ${code(found.base.slice(0, 7))}`}`, "Here"],
    listed.map(({ setting, before, after, direction }) => [
      `${DIRECTION_SYMBOLS[direction]} ${direction}`,
      code(setting, 80),
      code(before, 200),
      code(after, 200),
    ]),
    ["left", "left", "left", "left"],
  );
  const more = found.changes.length - listed.length;
  const body = form.blocks([
    grid,
    ...(more > 0 ? [paragraph(`${plural(more, "more change")} in the report file.`)] : []),
  ]);
  return found.changes.every(({ direction }) => direction === "tightened")
    ? form.details(title, "", body)
    : form.blocks([
        form.alert("WARNING", paragraph(`${strong(`${title}.`)} Its verdict is that of the settings here.`)),
        body,
      ]);
}

function inTerminal({ gateChanges: found }: Report, { style }: Terminal): string | undefined {
  const title = found ? gateChangeTitle(found) : undefined;
  if (!found || title === undefined) return undefined;
  if (isHidden(found)) return `${style.bold(title)}: ${found.reason ? reasonWords(found.reason, visible) : ""}.`;
  const lines = byDirection(found)
    .slice(0, LISTED)
    .map((change) => `${INDENT}${gateChangeWords(change, visible)}`);
  return [style.bold(title), ...lines].join("\n");
}
