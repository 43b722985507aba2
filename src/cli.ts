#!/usr/bin/env node
import { runProgram } from "./commands/program.ts";

// A reader that stops early (`| head`) is no failure of ours: the verdict stays the exit code. A report
// that cannot be written, to a full disk say, was not delivered: that is no verdict.
let undelivered = false;
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  undelivered = true;
  process.exitCode = 2;
});
process.stderr.on("error", () => {});

// Not awaited here: a bundle that awaits at its top is compiled twice.
runProgram(process.argv.slice(2), {
  directory: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  now: new Date().toISOString(),
}).then((code) => {
  process.exitCode = undelivered ? 2 : code;
});
