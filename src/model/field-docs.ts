/** One field of a JSON Schema, as docs list it. */
export type FieldDoc = { readonly name: string; readonly type: string; readonly docs: string };

/** The fields of an object's JSON Schema with their types in words. */
export function fieldDocs(schema: object): FieldDoc[] {
  const properties = "properties" in schema && isObject(schema.properties) ? schema.properties : {};
  return Object.entries(properties).map(([name, field]) => ({
    name,
    type: isObject(field) ? typeWords(field) : "",
    docs: isObject(field) && typeof field["description"] === "string" ? field["description"] : "",
  }));
}

function typeWords(field: Readonly<Record<string, unknown>>): string {
  const choices = Array.isArray(field["anyOf"]) ? field["anyOf"].filter(isObject) : [];
  if (choices.length > 0) return [...new Set(choices.map(typeWords))].filter((word) => word !== "null").join(" or ");
  const type = field["type"];
  if (Array.isArray(type)) return type.filter((word) => word !== "null").join(" or ");
  if (type === "array" && isObject(field["items"])) return `${typeWords(field["items"])}[]`;
  if (type === "object") return "object of numbers";
  if (type === "number" && field["minimum"] === 0) return "number ≥ 0";
  if (type === "integer") return "whole number ≥ 0";
  return typeof type === "string" ? type : "";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
