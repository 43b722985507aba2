import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  const browser = browserOf(world);
  if (browser !== undefined) await show(browser, path, world);
  return report.conclusion === "failure" ? EXIT.gateFailed : EXIT.fine;
}

/** What opens a page: `BROWSER`, or on a desktop what the system has for it. */
function browserOf({ env, stdout }: World): readonly [string, ...string[]] | undefined {
  // Where it holds several, they are to be tried in turn; the first that is named is what somebody wants.
  const [command, ...args] =
    (env["BROWSER"] ?? "")
      .split(/[:;](?![\\/])/)[0]
      ?.trim()
      .split(/\s+/) ?? [];
  if (command !== undefined && command !== "") return [command, ...args];
  if (env["CI"] || stdout.isTTY !== true) return undefined;
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["explorer.exe"];
  return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? ["xdg-open"] : undefined;
}

/** Starts the browser and does not wait for it to be closed. One that does not start is no failure: the page is there. */
function show([command, ...args]: readonly [string, ...string[]], path: string, world: World): Promise<void> {
  const isPlaced = args.some((arg) => arg.includes("%s"));
  const given = isPlaced ? args.map((arg) => arg.replaceAll("%s", path)) : [...args, path];
  return new Promise((resolve) => {
    const started = spawn(command, given, { detached: true, stdio: "ignore" });
    started.once("spawn", () => {
      started.unref();
      resolve();
    });
    started.once("error", (error) => {
      world.stderr.write(
        `! ${visible(command, 100)} did not start: ${visible(error.message, 200)}. Open the file yourself.\n`,
      );
      resolve();
    });
  });
}
