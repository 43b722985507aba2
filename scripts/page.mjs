// Bundles the program and the style of the page into a module: node scripts/page.mjs <file>
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

/** What their licences ask for, of what is put together with ours; their texts are in dist/licenses.txt. */
const NOTICE =
  "/* Contains Preact (MIT, Copyright 2015-present Jason Miller) and jsdiff (BSD-3-Clause, Copyright 2009-2015 Kevin Decker). */";

/** The module's text. */
export function pageModule() {
  const [program, style] = ["main.tsx", "page.css"].map((name) => {
    const { outputFiles } = buildSync({
      entryPoints: [`src/page/app/${name}`],
      bundle: true,
      write: false,
      minify: true,
      format: "iife",
      target: ["chrome111", "firefox114", "safari16.4"],
      jsx: "automatic",
      jsxImportSource: "preact",
      legalComments: "none",
      banner: { js: NOTICE },
      charset: "utf8",
    });
    return outputFiles[0].text.trim();
  });
  // Within HTML these would end the element, or hide what ends it.
  const inert = program.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  return [
    ["script", inert],
    ["scriptHash", hashOf(inert)],
    ["style", style],
    ["styleHash", hashOf(style)],
  ]
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`)
    .join("");
}

function hashOf(text) {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file = "lib/page/app-bundle.js"] = process.argv.slice(2);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pageModule());
}
