import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { ADAPTERS, type FormatId, isFormatId } from "../../adapters/index.ts";
import { refuse } from "../../model/user-error.ts";
import { CONFIG_FILES, DEFAULT_CONFIG_FILE } from "../../options/run-options.ts";
import { starterConfig } from "../../options/starter.ts";
import { orList } from "../../values/values.ts";
import { EXIT, type ExitCode, type World } from "../world.ts";
import { type FoundTool, findTools } from "./find-tools.ts";
import { formatOfFile } from "./from-file.ts";
import { installSteps } from "./install-steps.ts";
import { defaultBranch, repositoryRoot, subfolders, workflowsWith } from "./repository.ts";
import { starterWorkflow } from "./starter-workflow.ts";

const WORKFLOW_FILE = ".github/workflows/rung-gate.yml";
const ACTION = "rung-gate/rung-gate";

/** The tools that `init` can write for: those that have a command of their own, and one's own log. */
export const INIT_TOOLS: readonly FormatId[] = Object.keys(ADAPTERS)
  .filter(isFormatId)
  .filter((id) => id === "run-log" || { ...ADAPTERS[id] }.marks !== undefined);

type Place = { readonly folder: string; readonly tools: readonly FoundTool[] };

/**
 * Writes a workflow and a configuration file for the tool that the repository evaluates with. Asks nothing, and
 * leaves files that are there as they are.
 *
 * @param asked the format to write for, instead of that of the tool that is found
 * @param from a result file to write for: of a known format, or any other, for which a map is proposed
 * @throws UserError where no tool is found and none is named: a workflow that cannot run helps nobody
 */
export async function init(asked: FormatId | undefined, from: string | undefined, world: World): Promise<ExitCode> {
  const { directory, stdout } = world;
  const root = repositoryRoot(directory) ?? directory;
  const looked = from === undefined ? undefined : await formatOfFile(from, directory);
  const map = looked !== undefined && "proposal" in looked ? looked.proposal : undefined;
  const wanted = asked ?? (looked === undefined ? undefined : "format" in looked ? looked.format : "mapped");
  const { folder, tools } = placeOf(directory, root, wanted);
  const tool = wanted === undefined ? tools[0] : tools.find(({ id }) => id === wanted);
  const id = wanted ?? tool?.id ?? noTool();
  const { title, step: example, file: usualFile, marks } = { marks: undefined, ...ADAPTERS[id] };
  const file = from === undefined ? usualFile : relative(folder, join(directory, from)).replaceAll("\\", "/");
  const usual = from === undefined ? example : example.map((line) => line.replace(usualFile, () => file));
  const step = (tool?.language === "python" ? marks?.pythonStep : undefined) ?? usual;
  const inside = relative(root, folder).replaceAll("\\", "/");
  const branch = defaultBranch(root);
  stdout.write(
    `${from !== undefined && tool === undefined ? `${from}: ${title}.` : tool === undefined ? `For ${title}.` : `Found ${title} (${join(inside, tool.where)}).`}\n`,
  );
  const rest = tools.filter((each) => each.id !== id).map((each) => each.id);
  if (rest.length > 0)
    stdout.write(`Also found: ${rest.join(", ")}. To write for that one instead: init --tool ${rest[0]}\n`);

  const install = tool === undefined ? [] : installSteps(folder, root, tool);
  const [own] = workflowsWith(root, ACTION);
  const where = { branch, folder: inside };
  const config = CONFIG_FILES.find((path) => existsSync(join(root, path)));
  const isTrial = config === undefined;
  const hasWorkflow =
    own === undefined
      ? await put(WORKFLOW_FILE, starterWorkflow({ ...where, install, step, file, isTrial }), root, world)
      : kept(`.github/workflows/${own}`, "which has the gate already", world);
  const hasConfig = await put(config ?? DEFAULT_CONFIG_FILE, starterConfig(map), root, world);
  if (map !== undefined && !hasConfig)
    stdout.write(`\nPut this into ${config ?? DEFAULT_CONFIG_FILE}, after you have checked it:\n\n${map}\n`);
  if (map !== undefined && hasConfig)
    stdout.write(
      `\nThe map in ${DEFAULT_CONFIG_FILE} is a guess. Check its lines, then see what it comes to:\n  rung-gate validate ${from ?? ""}\n`,
    );
  if (repositoryRoot(directory) === undefined)
    stdout.write("\nThis folder is not a Git clone: GitHub reads workflows only from the root of a repository.\n");
  if (hasWorkflow) stdout.write(nextWords(branch, isTrial));
  return EXIT.fine;
}

/** This folder, or the root, or the first of the folders in it: the first that has the tool, or any. */
function placeOf(directory: string, root: string, wanted: FormatId | undefined): Place {
  const folders = [...new Set([directory, root, ...subfolders(directory).map((name) => join(directory, name))])];
  const places = folders.map((folder) => ({ folder, tools: findTools(folder) }));
  const found = places.find(({ tools }) => tools.some(({ id }) => wanted === undefined || id === wanted));
  return found ?? { folder: directory, tools: [] };
}

function noTool(): never {
  return refuse({
    code: "no-tool",
    message:
      "no evaluation tool was found: no file of one, and none in package.json, requirements.txt or pyproject.toml.",
    hint: `Name it with \`--tool\`: ${orList(INIT_TOOLS)}. \`run-log\` is for a log that you write yourself.`,
  });
}

function nextWords(branch: string, isTrial: boolean): string {
  return [
    "",
    `Next, in ${WORKFLOW_FILE}:`,
    "  - check the step that runs the evaluation, and put the keys that it needs under env;",
    `  - ${branch} is taken for the default branch.`,
    "Then commit, and open a pull request.",
    ...(isTrial
      ? [
          "A missed limit only warns until you take `fail-on: never` out of that workflow. A run that cannot be judged,",
          "because the evaluation had no key for example, fails the check even so.",
        ]
      : []),
    "",
  ].join("\n");
}

/** Writes a file that is not there yet; whether it did. */
async function put(path: string, text: string, root: string, world: World): Promise<boolean> {
  const cannot = (error: unknown): never =>
    refuse({
      code: "cannot-write",
      file: path,
      message: `this file cannot be written (${codeOf(error) || String(error)}).`,
      hint: "Check that `.github` is a folder, and that you may write in it.",
    });
  await mkdir(dirname(join(root, path)), { recursive: true }).catch(cannot);
  try {
    await writeFile(join(root, path), text, { flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") return cannot(error);
    return kept(path, "which is there already; delete it to have it written anew", world);
  }
  world.stdout.write(`  wrote ${path}\n`);
  return true;
}

function kept(path: string, why: string, { stdout }: World): boolean {
  stdout.write(`  kept  ${path}, ${why}\n`);
  return false;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
