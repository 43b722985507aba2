// The yardstick for a JSON document: reading it whole and parsing it, and no more.
import { readFileSync } from "node:fs";

const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
if (document.results.results.length === 0) process.exitCode = 1;
