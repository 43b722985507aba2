import { closeSync, openSync, writeSync } from "node:fs";

const WORDS =
  "session token evidence retrieval context index answer question rotate secret middleware webhook naïve — “quoted”".split(
    " ",
  );

/** Writes a log of `count` entries; `answer` is the length of each answer, 0 for none. */
export function makeLog(path, count, answer) {
  const file = openSync(path, "w");
  let text = "";
  for (let i = 0; i < count; i += 1) {
    text += `${JSON.stringify(entry(i, answer))}\n`;
    if (text.length > 1e6 || i === count - 1) {
      writeSync(file, text);
      text = "";
    }
  }
  closeSync(file);
}

function entry(i, answer) {
  const failed = i % 5 === 0;
  return {
    question_id: `question-${i}`,
    grade: failed ? "wrong" : "correct",
    retrieval_hit: i % 10 !== 0,
    failure_label: failed ? (i % 15 === 0 ? "wrong_format" : "missing_evidence") : null,
    category: ["billing", "auth", "search"][i % 3],
    model: "model-a",
    cost_usd: 0.0012 + (i % 7) * 0.001,
    latency_ms: 800 + (i % 900),
    ...(answer === 0 ? { input_tokens: 1500 + (i % 100) } : { question: prose(i, 200), answer: prose(i, answer) }),
  };
}

function prose(seed, length) {
  let text = "";
  for (let state = seed + 1; text.length < length; ) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    text += `${WORDS[state % WORDS.length]} `;
  }
  return text;
}
