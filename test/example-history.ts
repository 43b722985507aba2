import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { renderJson } from "../src/report-file/write.ts";
import { EXAMPLE, ROOT } from "./example-report.ts";
import { reportOfLines } from "./log-lines.ts";

const LOST = { grade: "wrong", retrieval_hit: false, failure_label: null };
const UNFORMED = { grade: "wrong", retrieval_hit: true, failure_label: "wrong_format" };

/** What was another way in the runs before the example: its versions, and the questions that still failed. */
const EARLIER = [
  { prompt: "p10", index: "i2", lost: ["q2", "q8", "q12"], unformed: ["q6", "q15"] },
  { prompt: "p11", index: "i2", lost: ["q2", "q8", "q12"], unformed: ["q15"] },
  { prompt: "p11", index: "i3", lost: ["q12"], unformed: ["q15"] },
  { prompt: "p12", index: "i3", lost: ["q12"], unformed: [] },
];

/** The reports in examples/history: the runs that came before the example, a day apart. */
export function exampleHistory(): { readonly path: string; readonly text: string }[] {
  const lines = readFileSync(join(ROOT, EXAMPLE), "utf8").trim().split("\n");
  const entries = lines.map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
  return EARLIER.map(({ prompt, index, lost, unformed }, at) => {
    const log = entries.map((entry) => {
      const id = String(entry["question_id"]);
      const other = lost.includes(id) ? LOST : unformed.includes(id) ? UNFORMED : {};
      return { ...entry, prompt_version: prompt, index_version: index, ...other };
    });
    const context = {
      id: String(101 + at),
      attempt: 1,
      commit: null,
      branch: "main",
      createdAt: `2026-05-0${at + 1}T06:00:00Z`,
    };
    const report = reportOfLines(log, { "show-text": false }, { context });
    return { path: `examples/history/run-${101 + at}.json`, text: [...renderJson(report)].join("") };
  });
}
