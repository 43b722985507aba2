// Preloaded into a measured process: says its peak memory and CPU time when it ends.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/** Peak memory in KB, and the CPU time of all threads in ms. */
function report() {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  return `${maxRSS} ${(userCPUTime + systemCPUTime) / 1000}`;
}

if (isMainThread) process.on("exit", () => writeSync(3, report()));
