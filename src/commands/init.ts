import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ADAPTERS, type FormatId } from "../adapters/index.ts";
import { DEFAULT_CONFIG_FILE } from "../config/run-options.ts";
import { starterConfig } from "../config/starter.ts";
import { type FoundTool, findTools } from "../io/find-tools.ts";
import { starterWorkflow } from "./starter-workflow.ts";
import { EXIT, type ExitCode, type World } from "./world.ts";

const WORKFLOW_FILE = ".github/workflows/rung-gate.yml";

/**
 * Writes a workflow and a configuration file for the tool that the repository evaluates with. Asks nothing, and
 * leaves files that are there as they are.
 *
 * @param wanted the format to write for, instead of that of the tool that is found
 */
export async function init(wanted: FormatId | undefined, world: World): Promise<ExitCode> {
  const { directory, stdout } = world;
  const found = findTools(directory);
  const tool = wanted === undefined ? found[0] : (found.find(({ id }) => id === wanted) ?? undefined);
  const id = wanted ?? tool?.id ?? "run-log";
  const { title, step, file } = ADAPTERS[id];
  stdout.write(`${foundWords(id, tool, wanted)}\n`);
  const rest = found.filter((each) => each.id !== id).map((each) => each.id);
  if (rest.length > 0)
    stdout.write(`Also found: ${rest.join(", ")}. For one of them: rung-gate init --tool ${rest[0]}\n`);

  const workflow = starterWorkflow({
    branch: defaultBranch(directory),
    install: installSteps(directory, tool),
    step,
    file,
  });
  const written = [await put(WORKFLOW_FILE, workflow, world), await put(DEFAULT_CONFIG_FILE, starterConfig(), world)];
  if (!existsSync(join(directory, ".git")))
    stdout.write("\nThere is no .git here: GitHub reads workflows only in the root of a repository.\n");
  if (written[0])
    stdout.write(
      `\nNext: look at the step in ${WORKFLOW_FILE} that runs ${title === ADAPTERS["run-log"].title ? "your evaluation" : title}, commit both files, and open a pull request.\nThe gate blocks nothing until you take \`fail-on: never\` out of ${DEFAULT_CONFIG_FILE}.\n`,
    );
  return EXIT.fine;
}

function foundWords(id: FormatId, tool: FoundTool | undefined, wanted: FormatId | undefined): string {
  const { title } = ADAPTERS[id];
  if (tool !== undefined) return `Found ${title} (${tool.where}).`;
  if (wanted !== undefined) return `For ${title}.`;
  return `Found no evaluation tool here. The workflow is for ${title}; with --tool <format> it is for another one.`;
}

/** Writes a file that is not there yet; whether it did. */
async function put(path: string, text: string, { directory, stdout }: World): Promise<boolean> {
  await mkdir(dirname(join(directory, path)), { recursive: true });
  try {
    await writeFile(join(directory, path), text, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    stdout.write(`  kept  ${path}, which is there already\n`);
    return false;
  }
  stdout.write(`  wrote ${path}\n`);
  return true;
}

function installSteps(directory: string, tool: FoundTool | undefined): string[] {
  const has = (name: string) => existsSync(join(directory, name));
  if (tool?.language === "python") {
    const install = has("requirements.txt") ? "pip install -r requirements.txt" : "pip install .";
    return ["uses: actions/setup-python@v5\n        with:\n          python-version: '3.12'", `run: ${install}`];
  }
  if (tool?.language !== "node" || !has("package.json")) return [];
  const setup = "uses: actions/setup-node@v4\n        with:\n          node-version: 24";
  if (has("pnpm-lock.yaml")) return [setup, "run: corepack enable && pnpm install --frozen-lockfile"];
  if (has("yarn.lock")) return [setup, "run: corepack enable && yarn install --immutable"];
  return [setup, has("package-lock.json") ? "run: npm ci" : "run: npm install"];
}

/** As the clone remembers it; a clone that does not has most likely `main`. */
function defaultBranch(directory: string): string {
  try {
    const head = readFileSync(join(directory, ".git/refs/remotes/origin/HEAD"), "utf8");
    return /^ref: refs\/remotes\/origin\/(.+)$/m.exec(head)?.[1]?.trim() ?? "main";
  } catch {
    return "main";
  }
}
