// Comparing 100,000 paired questions, on top of reading them: a process that reads and judges a log,
// against one that reads two and compares them.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeLog } from "./make-log.mjs";
import { bestInTurn } from "./measure.mjs";

const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const COUNT = 100_000;

/** Milliseconds of CPU, best of several rounds: one log read and judged, two read and compared, and what comparing adds. */
export async function measureCompare(folder) {
  const log = join(folder, "log.jsonl");
  const other = join(folder, "other.jsonl");
  makeLog(log, COUNT, 0);
  // A log is not compared with itself.
  makeLog(other, COUNT, 0);
  const [read, compare] = await bestInTurn(
    [{ args: [CLI, "diagnose", log] }, { args: [CLI, "compare", other, log] }],
    5,
  );
  return { count: COUNT, read: read.cpuMs, compare: compare.cpuMs, added: compare.cpuMs - 2 * read.cpuMs };
}
