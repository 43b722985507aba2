import type { Report } from "../../model/report.ts";
import type { Form, Markup } from "../form.ts";
import type { Detail, Section } from "../section.ts";

/** A report that is reported as green, of a run that is not: something else in it failed, or the gate did not make the report. */
export const mismatch: Section = {
  markup,
};

function markup({ conclusion }: Report, { origin }: Detail, form: Form): Markup | undefined {
  const ended = origin?.relayed?.conclusion ?? null;
  if (ended === null || ended === "success") return undefined;
  if (conclusion !== "success" && conclusion !== "neutral") return undefined;
  return form.alert(
    "WARNING",
    form.paragraph(
      `The run itself ended as ${form.code(ended, 30)}, although its report says otherwise: something else in it failed, or the gate did not write this report.`,
    ),
  );
}
