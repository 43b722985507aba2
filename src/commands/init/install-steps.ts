import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FoundTool } from "./find-tools.ts";

const NODE = "uses: actions/setup-node@v4\n        with:\n          node-version: 24";
const PYTHON = "uses: actions/setup-python@v5\n        with:\n          python-version: '3.12'";

/**
 * Steps that install what a folder's evaluation needs, after its lock file, or after the file that names the tool.
 *
 * @param root of the clone: a workspace has its lock file there
 */
export function installSteps(folder: string, root: string, { language, where, name }: FoundTool): string[] {
  const has = (name: string) => existsSync(join(folder, name)) || existsSync(join(root, name));
  if (language === "python") return [PYTHON, `run: ${pythonInstall(has, where, name)}`];
  if (!has("package.json")) return [NODE];
  if (has("pnpm-lock.yaml")) return [NODE, "run: corepack enable && pnpm install --frozen-lockfile"];
  if (has("yarn.lock")) return [NODE, "run: corepack enable && yarn install --immutable"];
  return [NODE, has("package-lock.json") ? "run: npm ci" : "run: npm install"];
}

function pythonInstall(has: (name: string) => boolean, where: string, tool: string): string {
  if (/\.(?:txt|in)$/.test(where)) {
    const both = where !== "requirements.txt" && has("requirements.txt") ? "-r requirements.txt " : "";
    return `pip install ${both}-r ${where}`;
  }
  if (where === "Pipfile") return "pip install pipenv && pipenv install --system --dev";
  if (/^environment\./.test(where)) return `pip install ${tool} # and what else ${where} has`;
  if (has("uv.lock"))
    return "pip install uv && uv export --all-extras --all-groups --no-hashes -o locked.txt && pip install -r locked.txt";
  if (has("poetry.lock"))
    return "pip install poetry && poetry config virtualenvs.create false && poetry install --all-extras";
  return `pip install . # with the extras or groups that ${tool} is in`;
}
