import type { RawRecord, Sink } from "../src/adapters/adapter.ts";
import { runLog } from "../src/adapters/formats/run-log/run-log.ts";
import { analyze, type Circumstances, collectSettings, readSettings } from "../src/analyze.ts";
import type { Report } from "../src/model/report.ts";
import type { Run } from "../src/model/run.ts";
import { resolve } from "../src/options/resolve.ts";
import type { Settings } from "../src/options/settings.ts";
import { collectRun } from "../src/run/collect.ts";
import { describeValue } from "../src/words/describe-value.ts";

export type Options = Readonly<Record<string, unknown>>;

/** Options as a configuration file has them. */
export function settingsOf(options: Options = {}): Settings {
  return resolve([{ place: "file", values: options, locate: (path) => ({ field: path.join(".") }) }]);
}

/** A run of the lines of a run log, without a file. */
export function runOfLines(lines: readonly RawRecord[], settings: Settings): Run {
  const collector = collectRun(collectSettings(settings));
  collector.startFile("log.jsonl", "run-log");
  let line = 0;
  const sink: Sink = {
    path: "log.jsonl",
    entry: (entry) => collector.add(entry, line),
    here: () => () => {},
    atFile: () => {},
    problem: (code, field, message) => {
      throw new Error(`${code}: ${field}: ${message}`);
    },
    describe: describeValue,
    source: (source) => collector.source(source),
    finding: () => {},
    notice: (notice) => collector.notice(notice),
  };
  const session = runLog.records?.open(sink, readSettings(settings).reading);
  if (session === undefined) throw new Error("the run log has records");
  for (const record of lines) {
    line += 1;
    session.record(record);
  }
  session.end();
  return collector.finish().run;
}

/** The report on the lines of a run log. */
export function reportOfLines(
  lines: readonly RawRecord[],
  options: Options = {},
  circumstances: Circumstances = {},
): Report {
  const settings = settingsOf(options);
  return analyze(runOfLines(lines, settings), settings, circumstances);
}
