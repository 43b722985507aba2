import { runProgram } from "../../src/commands/program.ts";

/** Runs the command line from its sources, in a folder, without starting a process. */
export async function inProcess(
  args: readonly string[],
  directory: string,
  env: Readonly<Record<string, string>> = {},
  isTTY = false,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const code = await runProgram(args, {
    directory,
    env,
    stdout: { ...output("stdout"), isTTY },
    stderr: output("stderr"),
    now: new Date().toISOString(),
  });
  return { code, ...written };
}
