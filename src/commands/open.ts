import { spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { writePieces } from "../io/write-pieces.ts";
import { countedReport } from "../render/counted.ts";
import { title } from "../render/verdict/title.ts";
import { visible } from "../words/visible.ts";
import { styleFor } from "./presentation.ts";
import { judgeLogs } from "./report.ts";
import { EXIT, type ExitCode, type World } from "./world.ts";

/** Writes the page of a run to a folder of its own, says where, and shows it where a browser is configured. */
export async function open(
  logs: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  world: World,
): Promise<ExitCode> {
  const { report, answers } = await judgeLogs(logs, undefined, flags, world, true);
  const { renderPage } = await import("../page/page.ts");
  const path = join(mkdtempSync(join(tmpdir(), "rung-gate-")), "report.html");
  await writePieces(path, [renderPage(report, { answers })]);
  const style = styleFor(world.stdout, world);
  world.stdout.write(`${style.bold(title(countedReport(report), visible))}\n${pathToFileURL(path).href}\n`);
  await show(browsersOf(world), path, world);
  return report.conclusion === "failure" ? EXIT.gateFailed : EXIT.fine;
}

/** What opens a page, to be tried in turn: those that `BROWSER` names, or on a desktop what the system has for it. */
function browsersOf({ env, stdout }: World): readonly string[] {
  const named = (env["BROWSER"] ?? "").split(delimiter).filter((each) => each.trim() !== "");
  if (named.length > 0) return named.filter((each) => each.trim() !== "none");
  if (env["CI"] || stdout.isTTY !== true) return [];
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["explorer.exe"];
  return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? ["xdg-open"] : [];
}

/** Starts the first browser that starts, and does not wait for it to be closed. None is no failure: the page is there. */
async function show(browsers: readonly string[], path: string, world: World): Promise<void> {
  for (const browser of browsers) {
    // A path may have blanks in it; otherwise what is behind one is an argument, `%s` the page.
    const [command = "", ...args] = existsSync(browser) ? [browser] : browser.trim().split(/\s+/);
    const isPlaced = args.some((arg) => arg.includes("%s"));
    const why = await start(command, isPlaced ? args.map((arg) => arg.replaceAll("%s", path)) : [...args, path]);
    if (why === undefined) return;
    world.stderr.write(`! ${visible(command, 100)} did not start: ${visible(why, 200)}\n`);
  }
  if (browsers.length > 0) world.stderr.write("! Open the file yourself.\n");
}

/** Why a program did not start; `undefined` if it did. */
function start(command: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const started = spawn(command, args, { detached: true, stdio: "ignore" });
    started.once("spawn", () => {
      started.unref();
      resolve(undefined);
    });
    started.once("error", (error) => resolve(error.message));
  });
}
