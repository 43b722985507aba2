import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { runLogEntrySchema } from "../src/adapters/formats/run-log/schema.ts";
import { fieldDocs } from "../src/model/field-docs.ts";
import { at, grid } from "./generated-parts.ts";

// Of what is made from the code, the part on the run log. `npm run generate` writes it.

describe("what is generated on the run log is up to date", () => {
  test("docs/run-log.md", async () => {
    const fields = fieldDocs(z.toJSONSchema(runLogEntrySchema, { io: "input" }));
    const text = [
      "# The run log",
      "",
      "Generated from the code by `npm run generate`. The schema of an entry is `schema/run-log-entry.schema.json`.",
      "",
      "JSONL in UTF-8, one entry a line: one graded answer to one benchmark question. Only `grade` carries the verdict. Everything else is optional, `null` is the same as absent, and what is missing is unknown, never false. Unknown fields are ignored.",
      "",
      grid(
        ["field", "type", "use"],
        fields.map(({ name, type, docs }) => [`\`${name}\``, type, docs]),
      ),
      "",
      "Files may be gzip, begin with a byte order mark, end lines with CRLF, hold blank lines and lack the last line feed. The bare `NaN` and `Infinity` that Python writes are unknown. Several files are one run, read in the order of their paths, each once.",
      "",
      "Refused, with file, line and field: a line that is not a JSON object, a wrong type in a known field, an empty log, a pattern that matches nothing, a second entry with the same question, variant and `trial`.",
      "",
    ].join("\n");
    await expect(text).toMatchFileSnapshot(at("docs/run-log.md"));
  });
});
