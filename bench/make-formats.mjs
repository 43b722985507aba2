import { closeSync, openSync, writeSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";

const PROSE =
  "The session token is rotated when the index answers; naïve retrieval — “quoted” — takes the middleware. ";

/** Writes a promptfoo result file of `count` rows with outputs of `length` characters, as JSON or as JSONL. */
export function makePromptfoo(path, count, length, lines) {
  const file = openSync(path, "w");
  const prompts = [{ raw: "{{question}}", label: "{{question}}", provider: "p", metrics: {} }];
  const stats = { successes: count - Math.ceil(count / 5), failures: Math.ceil(count / 5), errors: 0 };
  if (!lines)
    writeSync(
      file,
      `{"evalId":"e","results":{"version":3,"timestamp":"t","prompts":${JSON.stringify(prompts)},"results":[`,
    );
  const output = PROSE.repeat(Math.ceil(length / PROSE.length));
  for (let i = 0; i < count; i += 1) {
    const row = JSON.stringify(promptfooRow(i, output));
    writeSync(file, lines ? `${row}\n` : `${i === 0 ? "" : ","}${row}`);
  }
  if (!lines) writeSync(file, `],"stats":${JSON.stringify(stats)}},"config":{},"shareableUrl":null}`);
  closeSync(file);
}

function promptfooRow(i, output) {
  const pass = i % 5 !== 0;
  const assertion = { type: "context-recall", value: "the reference", threshold: 0.8 };
  return {
    promptIdx: 0,
    testIdx: i,
    promptId: "42e3ff4f8242",
    provider: { id: "p", label: "" },
    prompt: { raw: `question ${i}`, label: "{{question}}" },
    vars: { question: `question ${i}` },
    testCase: { description: `case ${i}`, vars: { question: `question ${i}` }, assert: [assertion] },
    response: { output, tokenUsage: { prompt: 900, completion: 100 }, cost: 0.001 },
    latencyMs: 800 + (i % 900),
    cost: 0.001,
    success: pass,
    score: pass ? 1 : 0.5,
    failureReason: pass ? 0 : 1,
    namedScores: {},
    gradingResult: {
      pass,
      score: pass ? 1 : 0.5,
      reason: "because",
      componentResults: [
        { pass: i % 10 !== 0, score: i % 10 === 0 ? 0.2 : 1, reason: "recall", assertion },
        { pass, score: pass ? 1 : 0, reason: "no", assertion: { type: "contains", value: "x" } },
      ],
    },
  };
}

/** Writes an Inspect archive of `count` samples, each with a transcript of `length` characters. */
export function makeInspect(path, count, length) {
  const file = openSync(path, "w");
  const directory = [];
  let offset = 0;
  const add = (name, value) => {
    const bytes = Buffer.from(JSON.stringify(value));
    const packed = deflateRawSync(bytes, { level: 1 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), fields, tail, Buffer.from(name)]));
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
    writeSync(file, local);
    offset += local.length;
  };
  const text = PROSE.repeat(Math.ceil(length / PROSE.length));
  for (let i = 0; i < count; i += 1) {
    add(`samples/${i}_epoch_1.json`, {
      id: i,
      epoch: 1,
      input: `question ${i}`,
      target: "x",
      messages: [{ role: "user", content: text }],
      output: { model: "m", completion: "answer", choices: [] },
      scores: { match: { value: i % 5 === 0 ? "I" : "C" } },
      model_usage: { m: { input_tokens: 900, output_tokens: 10 } },
      total_time: 1.5,
    });
  }
  const results = { total_samples: count, completed_samples: count, scores: [{ name: "match", scorer: "match" }] };
  add("header.json", { version: 2, status: "success", eval: { task: "t", model: "m", config: {} }, results });
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  writeSync(file, central);
  writeSync(file, end);
  closeSync(file);
}
