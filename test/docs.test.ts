import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { DELIVERY_OUTPUTS, REPORT_OUTPUTS } from "../src/action/outputs.ts";
import { GATES } from "../src/gates/index.ts";
import { CATEGORIES } from "../src/model/rung.ts";
import { OPTIONS } from "../src/options/options.ts";
import { limitLink, rungLink, warningLink } from "../src/render/docs-links.ts";
import { WARNINGS } from "../src/warnings/index.ts";
import { ROOT } from "./example-report.ts";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const pages = [
  "README.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Anchors of a page as GitHub makes them: of headings, and of `<a id>`. */
function anchorsOf(path: string): Set<string> {
  const text = read(path).replace(/^```.*?^```/gms, "");
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)"/g)].map(([, id = ""]) => id)]);
}

function missingTargets(path: string): string[] {
  const text = read(path).replace(/^```.*?^```/gms, "");
  const targets = [...text.matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [file = "", anchor] = target.split("#");
    const full = file === "" ? path : relative(ROOT, join(ROOT, dirname(path), file));
    if (!existsSync(join(ROOT, full))) return true;
    return anchor !== undefined && full.endsWith(".md") && !anchorsOf(full).has(anchor);
  });
}

describe("links", () => {
  test.each(pages)("of %s lead somewhere", (path) => {
    expect(missingTargets(path)).toEqual([]);
  });

  test("of every rung, limit and warning in a report lead to its place in the docs", () => {
    const docs = "";
    const links = [
      ...CATEGORIES.map((category) => rungLink({ docs }, category)),
      ...Object.keys(GATES).map((id) => limitLink({ docs }, id)),
      ...Object.keys(WARNINGS).map((id) => warningLink({ docs }, id)),
    ];
    const lost = links.filter((link) => {
      const [path = "", anchor = ""] = link.slice(1).split("#");
      return !anchorsOf(path).has(anchor);
    });
    expect(lost).toEqual([]);
  });
});

test("the README is short, and its first 40 lines have the two commands", () => {
  const readme = read("README.md");
  expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(12_000);
  const head = readme.split("\n").slice(0, 40).join("\n");
  expect(head).toContain("\nnode dist/cli/index.js diagnose examples/baseline-graded.jsonl\n");
  expect(head).toContain("\nnpm cit\n");
});

/** How the product has spoken, and nobody else does. */
const FORBIDDEN: readonly RegExp[] = [
  /\b(?:is|are|was|were) told\b(?! (?:to|apart)\b)/i,
  /\bsays nothing\b/i,
  /\bwhere there (?:is|are) none\b/i,
  /(?<!there )\b(?:is|are) none\b/i,
  /\bdear(?:er|est)?\b/i,
  /\bhalf of the answers within\b/i,
  /\b95 (?:of|in) 100\b/i,
  /\bbeyond chance\b/i,
  /\bthe miss is within noise\b/i,
  /\bevidence against outcome\b/i,
  /\boff the ladder\b/i,
  /\banswered again\b/i,
  /\bthe gates? (?:is|are) met\b/i,
  /\bsays what it cost\b/i,
  /\bnot so unless\b/i,
  /\bone gate a pull request\b/i,
  /\bthe gate's part\b/i,
  /\bis found from\b/i,
  /\bno tool of these\b/i,
  /\bno way to green\b/i,
  /\band not tries\b/i,
  /\banything but a quotation\b/i,
  /\bevidence before everything\b/i,
  /\bfrom cheap to\b/i,
  /\bto the millisecond\b/i,
];

function texts(): [string, string][] {
  const goldens = readdirSync(join(ROOT, "test/golden"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => `test/golden/${name}`);
  const options: [string, { readonly docs: string }][] = Object.entries(OPTIONS);
  const gates = Object.entries(GATES).map(([id, { title, docs }]): [string, string] => [
    `gate ${id}`,
    `${title}. ${docs}`,
  ]);
  const outputs = Object.entries<string | { readonly docs: string }>({ ...REPORT_OUTPUTS, ...DELIVERY_OUTPUTS });
  return [
    ...[...pages, "CHANGELOG.md", "action.yml", ...goldens].map((path): [string, string] => [path, read(path)]),
    ...options.map(([id, { docs }]): [string, string] => [`option ${id}`, docs]),
    ...gates,
    ...Object.entries(WARNINGS).map(([id, { docs }]): [string, string] => [`warning ${id}`, docs]),
    ...outputs.map(([id, output]): [string, string] => [
      `output ${id}`,
      typeof output === "string" ? output : output.docs,
    ]),
  ];
}

test("nothing that users see is in words that nobody uses", () => {
  const found = texts().flatMap(([place, text]) =>
    FORBIDDEN.flatMap((pattern) => {
      const match = pattern.exec(text);
      return match === null
        ? []
        : [`${place}: ${text.slice(Math.max(0, match.index - 30), match.index + 40).replaceAll("\n", " ")}`];
    }),
  );
  expect(found).toEqual([]);
});
