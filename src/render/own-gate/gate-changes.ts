import { reasonWords } from "../../reasons/index.ts";
import { plural } from "../../words/numbers.ts";
import { alert, code, details, table } from "../markdown.ts";
import type { Section } from "../section.ts";
import { byDirection, DIRECTION_SYMBOLS, gateChangeTitle, isHidden } from "./gate-change-words.ts";

/** What the pull request changes of its own gate. Relaxing it is not hidden in a fold. */
export const gateChanges: Section = ({ gateChanges: found }, { rows }) => {
  const title = found ? gateChangeTitle(found) : undefined;
  if (!found || title === undefined) return undefined;
  if (isHidden(found))
    return alert(
      "WARNING",
      `**${title}:** ${found.reason ? reasonWords(found.reason, code) : ""}. Look at the change of it yourself.`,
    );
  const listed = byDirection(found).slice(0, Math.max(rows, 5));
  const grid = table(
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
  const body = `${grid}${more > 0 ? `\n\n${plural(more, "more change")} in the report file.` : ""}`;
  return found.changes.every(({ direction }) => direction === "tightened")
    ? details(`<b>${title}</b>`, body)
    : `${alert("WARNING", `**${title}.** Its verdict is that of the settings here.`)}\n\n${body}`;
};
