import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";

// GitHub's own description of its REST API: every request and answer on the loopback is held to it.

type Json = Readonly<Record<string, unknown>>;

const load = createRequire(import.meta.url);
const DESCRIPTION: Json = load("@octokit/openapi/generated/api.github.com.json");
const PATHS = child(DESCRIPTION, "paths");
const METHODS = ["get", "post", "patch", "put", "delete"] as const;

/** One operation of the API, and what its path's places hold. */
export type Operation = {
  readonly method: string;
  readonly template: string;
  readonly places: Readonly<Record<string, string>>;
};

const TEMPLATES = Object.keys(PATHS).map((template) => ({
  template,
  names: [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name),
  pattern: new RegExp(`^${template.replace(/[.]/g, "\\.").replace(/\{[^}]+\}/g, "([^/]+)")}$`),
}));

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ $id: "github", components: plain(DESCRIPTION["components"]), paths: plain(PATHS) });
const compiled = new Map<string, ValidateFunction>();

/** OpenAPI 3.0 says "or null" beside a reference, which JSON Schema does not know. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  if (copy["nullable"] !== true || "type" in copy) return copy;
  const { nullable, ...schema } = copy;
  return { anyOf: [schema, { type: "null" }] };
}

/** Which operation a call is; `undefined` where GitHub has none. Fixed words in a path win over places. */
export function findOperation(method: string, path: string): Operation | undefined {
  const found = TEMPLATES.filter(
    ({ template, pattern }) =>
      pattern.test(path) && METHODS.some((verb) => verb === method.toLowerCase() && verb in child(PATHS, template)),
  );
  const [best] = found.sort((a, b) => a.names.length - b.names.length);
  if (best === undefined) return undefined;
  const values = best.pattern.exec(path)?.slice(1) ?? [];
  return {
    method: method.toLowerCase(),
    template: best.template,
    places: Object.fromEntries(best.names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")])),
  };
}

/** What is wrong with a request, in words: an unknown query parameter, a body that does not fit. */
export function requestProblems({ method, template }: Operation, query: URLSearchParams, body: unknown): string[] {
  const operation = child(child(PATHS, template), method);
  const known = list(operation["parameters"])
    .map((parameter) => resolve(parameter))
    .filter((each) => each["in"] === "query")
    .map((each) => each["name"]);
  const problems = [...query.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => `there is no query parameter ${name}`);
  const content = child(child(child(operation, "requestBody"), "content"), "application/json");
  if ("schema" in content)
    problems.push(...check(pointer(template, method, "requestBody", "content", "application/json", "schema"), body));
  else if (body !== undefined) problems.push("this operation takes no body");
  return problems;
}

/** What is wrong with an answer; a status that the description does not name is not looked at. */
export function answerProblems({ method, template }: Operation, status: number, body: unknown): string[] {
  const answer = resolve(child(child(child(child(PATHS, template), method), "responses"), String(status)));
  const schema = child(child(child(answer, "content"), "application/json"), "schema");
  if (Object.keys(schema).length === 0) return [];
  const ref = child(child(child(child(PATHS, template), method), "responses"), String(status))["$ref"];
  const at =
    typeof ref === "string"
      ? `github${ref}/content/${escapeKey("application/json")}/schema`
      : pointer(template, method, "responses", String(status), "content", "application/json", "schema");
  return check(at, body);
}

/** An object as the API would give it: every required field from the description's examples, and what is given over them. */
export function example(name: string, given: Json): Json {
  const made = exampleOf({ $ref: `#/components/schemas/${name}` });
  return isObject(made) ? merge(made, given) : given;
}

function exampleOf(given: unknown): unknown {
  const schema = resolve(given);
  if ("example" in schema && !isObject(schema["example"])) return schema["example"];
  if (schema["nullable"] === true) return null;
  if (Array.isArray(schema["enum"])) return schema["enum"][0];
  for (const key of ["oneOf", "anyOf"]) if (Array.isArray(schema[key])) return exampleOf(schema[key][0]);
  if (Array.isArray(schema["allOf"]))
    return schema["allOf"]
      .map(exampleOf)
      .reduce((all, each) => (isObject(all) && isObject(each) ? merge(all, each) : each), {});
  switch (schema["type"]) {
    case "string":
      return schema["format"] === "date-time"
        ? "2026-11-01T10:00:00Z"
        : schema["format"] === "uri"
          ? "https://api.github.com/x"
          : "x";
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return false;
    case "array":
      return [];
    default: {
      const properties = child(schema, "properties");
      const required = list(schema["required"]).map(String);
      return Object.fromEntries(required.map((key) => [key, exampleOf(properties[key])]));
    }
  }
}

function merge(under: Json, over: Json): Json {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = under[key];
    merged[key] = isObject(below) && isObject(value) ? merge(below, value) : value;
  }
  return merged;
}

function check(at: string, value: unknown): string[] {
  let validate = compiled.get(at);
  if (validate === undefined) {
    validate = ajv.compile({ $ref: at });
    compiled.set(at, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "the body"} ${message}`);
}

function pointer(template: string, ...keys: readonly string[]): string {
  return `github#/paths/${[template, ...keys].map(escapeKey).join("/")}`;
}

function escapeKey(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function resolve(schema: unknown): Json {
  if (!isObject(schema)) return {};
  const ref = schema["$ref"];
  if (typeof ref !== "string") return schema;
  return resolve(
    ref
      .slice(2)
      .split("/")
      .reduce<unknown>((found, key) => child(found, key.replaceAll("~1", "/")), DESCRIPTION),
  );
}

function child(value: unknown, key: string): Json {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
