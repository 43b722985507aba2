import { warningWords } from "../../warnings/index.ts";
import { alert, code } from "../markdown.ts";
import type { Section } from "../section.ts";

/** What makes the figures themselves doubtful stands above them; the rest is in the data section. */
export const warnings: Section = (report) => {
  const sentences = warningWords(report, code, ["verdict", "attribution"]);
  if (sentences.length === 0) return undefined;
  return alert(
    "WARNING",
    sentences.length === 1 ? sentences.join("") : sentences.map((text) => `- ${text}`).join("\n"),
  );
};
