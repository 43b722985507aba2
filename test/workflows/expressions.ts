import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { isBasicExpression, isLiteral, isMapping, isSequence, isString } from "@actions/workflow-parser";

// GitHub's own evaluator over the tokens of GitHub's own parser.

type Token = Parameters<typeof isLiteral>[0];
type Json = unknown;
export type Contexts = Readonly<Record<string, Json>>;

/** How the job stands: what `success()`, `failure()`, `cancelled()` and `always()` look at. */
export type Standing = { readonly failed: boolean; readonly cancelled: boolean };

const STATUS = ["success", "failure", "cancelled", "always"] as const;
const CONTEXTS = [
  "github",
  "needs",
  "matrix",
  "strategy",
  "steps",
  "env",
  "runner",
  "job",
  "secrets",
  "vars",
  "inputs",
];

/** The value of an expression without its braces. */
function evaluate(expression: string, contexts: Contexts, standing: Standing): Json {
  const { failed, cancelled } = standing;
  const states = { success: !failed && !cancelled, failure: failed, cancelled, always: true };
  const infos = STATUS.map((name) => ({ name, minArgs: 0, maxArgs: 0 }));
  const functions = new Map(
    infos.map((info) => [info.name, { ...info, call: () => new data.BooleanData(states[info.name]) }]),
  );
  const tree = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, infos).parse();
  const given = toData(Object.fromEntries(CONTEXTS.map((name) => [name, contexts[name] ?? {}])));
  if (!(given instanceof data.Dictionary)) throw new Error("contexts are a dictionary");
  return fromData(new Evaluator(tree, given, functions).evaluate());
}

/** Whether a condition holds, as the runner takes truth. */
export function holds(condition: Token, contexts: Contexts, standing: Standing): boolean {
  const value = valueFrom(condition, contexts, standing);
  return !(value === false || value === null || value === "" || value === 0);
}

/** The value of a part of a workflow, its expressions evaluated. */
export function valueFrom(token: Token | undefined, contexts: Contexts, standing: Standing): Json {
  if (token === undefined) return undefined;
  if (isBasicExpression(token)) return evaluate(token.expression, contexts, standing);
  if (isSequence(token))
    return Array.from({ length: token.count }, (_, i) => valueFrom(token.get(i), contexts, standing));
  if (isMapping(token))
    return Object.fromEntries(
      Array.from({ length: token.count }, (_, i) => {
        const { key, value } = token.get(i);
        return [key.toString(), valueFrom(value, contexts, standing)];
      }),
    );
  if (isString(token)) return token.value;
  return isLiteral(token) ? token.toJSON() : null;
}

/** The token under a path of keys and indexes. */
export function tokenAt(token: Token | undefined, path: readonly (string | number)[]): Token | undefined {
  return path.reduce<Token | undefined>((found, key) => {
    if (found === undefined) return undefined;
    if (typeof key === "number") return isSequence(found) ? found.get(key) : undefined;
    return isMapping(found) ? found.find(key) : undefined;
  }, token);
}

function toData(value: Json): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver);
}

function fromData(value: data.ExpressionData): Json {
  return JSON.parse(JSON.stringify(value, data.replacer));
}
