import * as z from "zod/mini";
import { MAPPED_FIELDS } from "../adapters/formats/mapped.ts";
import { orList } from "../values/values.ts";
import { describeValue } from "../words/describe-value.ts";
import { closest } from "./closest.ts";

/** `fields:`, where a file has the fields of a run log: names of columns, or paths such as `output.text`. */
export const fieldsSchema = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((value, context): Readonly<Record<string, string>> => {
    const fields: Record<string, string> = {};
    for (const [field, place] of Object.entries(value)) {
      if (!MAPPED_FIELDS.includes(field)) {
        const near = closest(field, MAPPED_FIELDS);
        const hint = near === undefined ? `The fields are ${orList(MAPPED_FIELDS)}.` : `Did you mean \`${near}\`?`;
        context.issues.push({
          code: "custom",
          message: `a run log has no such field. ${hint}`,
          input: place,
          path: [field],
        });
      } else if (typeof place === "string" && place.trim() !== "") fields[field] = place;
      else if (typeof place === "number") fields[field] = String(place);
      else {
        const message = `expected the name or path of a field in the file, found ${describeValue(place)}.`;
        context.issues.push({ code: "custom", message, input: place, path: [field] });
      }
    }
    return fields;
  }),
);

/** `records:`, the path of the list of records in a JSON document: keys with dots between them. */
export const recordsSchema = z.pipe(
  z.string(),
  z.transform((value): readonly string[] =>
    value
      .trim()
      .split(".")
      .filter((key) => key !== "" && key !== "$"),
  ),
);
