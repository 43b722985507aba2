import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const PEAK = fileURLToPath(new URL("peak.mjs", import.meta.url));

/** Runs node with arguments; wall-clock and CPU milliseconds, peak memory in MB, exit code. */
function once(args, env = {}, cwd = undefined) {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["--import", PEAK, ...args], {
      env: { PATH: process.env.PATH, ...env },
      cwd,
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    let peak = "";
    child.stdio[3].on("data", (piece) => {
      peak += piece;
    });
    child.on("error", fail);
    child.on("close", (code) => {
      const [kilobytes = 0, cpuMs = 0] = peak.split(" ").map(Number);
      done({ ms: performance.now() - start, cpuMs, mb: kilobytes / 1024, code });
    });
  });
}

/**
 * The best of `rounds` for each of several commands, taken in turn so that a busy moment meets them all. `before` is
 * called before each round of a command.
 */
export async function bestInTurn(commands, rounds) {
  const best = commands.map(() => ({ ms: Number.POSITIVE_INFINITY, cpuMs: Number.POSITIVE_INFINITY, mb: 0, code: 0 }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { args, env, cwd, before }] of commands.entries()) {
      before?.();
      const { ms, cpuMs, mb, code } = await once(args, env, cwd);
      best[index] = {
        ms: Math.min(best[index].ms, ms),
        cpuMs: Math.min(best[index].cpuMs, cpuMs),
        mb: Math.max(best[index].mb, mb),
        code,
      };
    }
  }
  return best;
}
