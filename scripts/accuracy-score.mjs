// How right the diagnosis is on logs whose failures have known causes: scripts/accuracy.mjs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const PROBES = {
  gold: "gold-evidence.jsonl",
  prompt: "prompt-run.jsonl",
  context: "context-run.jsonl",
  model: "model-run.jsonl",
};
const LABELS = ["prompt", "retrieval", "context", "model"];

/**
 * Scores every set in a folder, or the one that it is.
 *
 * @param diagnose of the library
 */
export async function measure(folder, diagnose) {
  const sets = [];
  for (const place of placesIn(resolve(folder))) sets.push(await scoreSet(place, diagnose));
  if (sets.length === 0) throw new Error(`${folder}: no set.json here, nor in a folder of it`);
  return withoutRules({ sets, rules: rulesOf(sets) });
}

/** The folders of sets, in the order of their names. */
function placesIn(start) {
  const inside = readdirSync(start, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(start, name))
    .sort();
  return [start, ...inside].filter((place) => existsSync(join(place, "set.json")));
}

async function scoreSet(place, diagnose) {
  const { label, labelsBy = [], ...about } = JSON.parse(readFileSync(join(place, "set.json"), "utf8"));
  const probes = Object.entries(PROBES).filter(([, file]) => existsSync(join(place, file)));
  const logs = readdirSync(place)
    .filter((name) => name.endsWith(".jsonl") && !Object.values(PROBES).includes(name))
    .sort();
  const scored = [];
  for (const name of logs) {
    const path = join(place, name);
    const labels = label === undefined ? labelsIn(`${path.slice(0, -".jsonl".length)}.labels.tsv`) : undefined;
    const causeOf = (id) => labels?.get(id) ?? label;
    const alone = score(await diagnose({ runLog: path }), causeOf, []);
    const { gold, ...others } = Object.fromEntries(probes.map(([probe, file]) => [probe, join(place, file)]));
    const probed =
      probes.length === 0
        ? null
        : score(
            await diagnose({ runLog: path, ...(gold === undefined ? {} : { goldEvidence: gold }), probes: others }),
            causeOf,
            labelsBy,
          );
    scored.push({ log: name, alone, probed });
  }
  return { ...about, labelsBy, probes: probes.map(([probe]) => probe), logs: scored };
}

function labelsIn(path) {
  if (!existsSync(path)) throw new Error(`${path}: missing; it says what the failures of the log are`);
  const [head = "", ...lines] = readFileSync(path, "utf8").trimEnd().split(/\r?\n/);
  const columns = head.split("\t");
  const [id, label] = [columns.indexOf("question_id"), columns.indexOf("label")];
  if (id < 0 || label < 0)
    throw new Error(`${path}:1: expected the columns \`question_id\` and \`label\`, found ${head}`);
  return new Map(
    lines.map((line, at) => {
      const cells = line.split("\t");
      if (!LABELS.includes(cells[label]))
        throw new Error(`${path}:${at + 2}: label: expected one of ${LABELS.join(", ")}, found ${cells[label]}`);
      return [cells[id], cells[label]];
    }),
  );
}

/** What a report says of failures whose causes are known, against these. */
function score(report, causeOf, labelsBy) {
  const pairs = report.attributions.flatMap(({ questionId, category, rule, basis }) => {
    const cause = causeOf(questionId);
    return cause === undefined ? [] : [{ cause, category, rule, basis }];
  });
  const causes = countsOf(pairs, ({ cause }) => cause);
  const right = pairs.filter(({ cause, category }) => cause === category).length;
  const isConstructed = ({ basis }) => basis === "counterfactual" && labelsBy.length > 0;
  const rules = Object.fromEntries(
    [...new Set(pairs.map(({ rule, basis }) => `${rule} ${basis}`))].sort().map((key) => {
      const own = pairs.filter(({ rule, basis }) => `${rule} ${basis}` === key);
      return [
        key,
        own.some(isConstructed)
          ? { failures: own.length, right: null }
          : { failures: own.length, right: own.filter(({ cause, category }) => cause === category).length },
      ];
    }),
  );
  const gains = report.recommendations
    .filter(({ category }) => category !== "model")
    .map(({ category, headroom, expected }) => ({
      category,
      actual: report.totals.passRate + (causes[category] ?? 0) / report.totals.entries,
      atMost: headroom,
      expected: expected?.passRate ?? null,
    }));
  return {
    failures: pairs.length,
    commonest: Math.max(0, ...Object.values(causes)) / pairs.length,
    onLadder: pairs.filter(({ category }) => LABELS.includes(category)).length / pairs.length,
    accuracy: right / pairs.length,
    macroF1: macroF1(pairs),
    passRate: report.totals.passRate,
    gains,
    rules,
  };
}

function countsOf(items, of) {
  const counts = {};
  for (const item of items) counts[of(item)] = (counts[of(item)] ?? 0) + 1;
  return counts;
}

/** The mean of F1 over the causes that occur. */
function macroF1(pairs) {
  const causes = [...new Set(pairs.map(({ cause }) => cause))];
  const each = causes.map((cause) => {
    const hits = pairs.filter((pair) => pair.cause === cause && pair.category === cause).length;
    const said = pairs.filter(({ category }) => category === cause).length;
    const were = pairs.filter((pair) => pair.cause === cause).length;
    return hits === 0 ? 0 : (2 * hits) / (said + were);
  });
  return each.reduce((sum, f1) => sum + f1, 0) / each.length;
}

/** Over all sets, of each rule and basis: how many failures it decided, and in how many it was right. */
function rulesOf(sets) {
  const rules = {};
  for (const { name, logs } of sets)
    for (const { alone, probed } of logs) {
      // Where all failures have one cause, whatever names it is always right.
      if (alone.commonest === 1) continue;
      for (const [key, { failures, right }] of Object.entries({ ...probed?.rules, ...alone.rules })) {
        if (right === null) continue;
        rules[key] ??= { failures: 0, right: 0, sets: [] };
        rules[key].failures += failures;
        rules[key].right += right;
        if (!rules[key].sets.includes(name)) rules[key].sets.push(name);
      }
    }
  return Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withoutRules({ sets, rules }) {
  const plain = ({ rules: _rules, ...rest }) => rest;
  return {
    sets: sets.map(({ logs, ...set }) => ({
      ...set,
      logs: logs.map(({ log, alone, probed }) => ({ log, alone: plain(alone), probed: probed && plain(probed) })),
    })),
    rules,
  };
}

/** The result as Markdown. */
export function markdown({ sets, rules }) {
  const percent = (share) => (share === null ? "–" : `${(100 * share).toFixed(1)} %`);
  const table = (head, rows) =>
    [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const scores = sets.flatMap(({ name, logs }) =>
    logs.map(({ log, alone, probed }) => [
      name,
      log,
      alone.failures,
      percent(alone.commonest),
      percent(alone.accuracy),
      percent(alone.macroF1),
      percent(alone.onLadder),
      percent(probed?.accuracy ?? null),
      percent(probed?.macroF1 ?? null),
    ]),
  );
  const gains = sets.flatMap(({ name, logs }) =>
    logs.flatMap(({ log, alone, probed }) =>
      alone.gains.map(({ category, actual, atMost, expected }) => [
        name,
        log,
        category,
        percent(alone.passRate),
        percent(actual),
        percent(expected),
        percent(probed?.gains.find((gain) => gain.category === category)?.expected ?? null),
        percent(atMost),
      ]),
    ),
  );
  return [
    table(
      [
        "set",
        "log",
        "failures",
        "always the commonest",
        "one run",
        "macro-F1",
        "on the ladder",
        "with probes",
        "macro-F1",
      ],
      scores,
    ),
    table(["set", "log", "rung", "pass rate", "once fixed", "expected", "expected with probes", "at most"], gains),
    table(
      ["rule", "basis", "right", "of failures"],
      Object.entries(rules).map(([key, { right, failures }]) => [
        ...key.split(" "),
        percent(right / failures),
        failures,
      ]),
    ),
  ].join("\n\n");
}
