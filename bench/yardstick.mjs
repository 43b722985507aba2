// The least that reading can cost: split the bytes at line feeds, JSON.parse each line, look at one field.
import { openSync, readSync } from "node:fs";

const file = openSync(process.argv[2], "r");
const chunk = Buffer.allocUnsafe(1 << 20);
let carry = Buffer.alloc(0);
let passed = 0;
for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
  const bytes = carry.length > 0 ? Buffer.concat([carry, chunk.subarray(0, read)]) : chunk.subarray(0, read);
  let start = 0;
  for (let end = bytes.indexOf(10, start); end !== -1; end = bytes.indexOf(10, start)) {
    if (JSON.parse(bytes.toString("utf8", start, end)).grade === "correct") passed += 1;
    start = end + 1;
  }
  carry = Buffer.from(bytes.subarray(start));
}
console.log(passed);
