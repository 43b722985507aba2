import { runAction } from "./action/run-action.ts";

const write = (stream: NodeJS.WriteStream) => (text: string) => {
  if (text !== "") stream.write(text);
};

// A log that cannot be written to changes no verdict.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

// Not awaited here: a bundle that awaits at its top is compiled twice.
runAction({
  env: process.env,
  directory: process.env["GITHUB_WORKSPACE"] || process.cwd(),
  stdout: write(process.stdout),
  stderr: write(process.stderr),
  now: () => new Date().toISOString(),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // Nothing above throws; if it ever does, the check is red, not green.
    process.stdout.write("::error::Rung Gate could not judge this run: it has a bug.\n");
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
