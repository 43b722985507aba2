import type { Layer } from "./layer.ts";
import type { Option } from "./option.ts";
import { OPTIONS, type OptionId } from "./options.ts";
import type { Settings } from "./settings.ts";

const TABLE: Readonly<Record<OptionId, Option<unknown>>> = OPTIONS;

/** The options that decide where a verdict, or the lack of one, is reported. */
export type DeliverySettings = Pick<Settings, "comment" | "comment-key" | "pr-number" | "github-token" | "report-url">;

/**
 * The delivery options as far as they can be read, where the settings as a whole cannot: also a run that
 * could not be judged has to bring its comment up to date. One that is set and does not parse turns the
 * comment off, rather than write into another gate's; so does a configuration that could not be had at
 * all, unless an input names the comment.
 */
export function deliverySettings(layers: readonly Layer[], configMissing = false): DeliverySettings {
  const named = layers.some((layer) => layer.place === "input" && !isUnset(layer.values["comment-key"]));
  const readable =
    (!configMissing || named) &&
    (["comment", "comment-key", "pr-number", "github-token"] as const).every((id) =>
      layers.every((layer) => isUnset(layer.values[id]) || TABLE[id].schema.safeParse(layer.values[id]).success),
    );
  const value = (id: keyof DeliverySettings | "mode"): unknown =>
    layers.reduce<unknown>(
      (found, layer) => (isUnset(layer.values[id]) ? found : layer.values[id]),
      OPTIONS[id].default,
    );
  // What another mode would have told is not known; that it is misspelt is nothing to tell in a comment.
  const mode = text(value("mode")) ?? OPTIONS.mode.default;
  const address = OPTIONS["report-url"].schema.safeParse(value("report-url"));
  const comment = OPTIONS.comment.schema.safeParse(value("comment"));
  return {
    comment: readable && mode === "gate" && comment.success ? comment.data : "never",
    "comment-key": text(value("comment-key")),
    "pr-number": text(value("pr-number")),
    "github-token": text(value("github-token")),
    "report-url": address.success ? address.data : undefined,
  };
}

const DELIVERY_LINE = /^(comment|comment-key):[ \t]*["']?([A-Za-z0-9._-]+)["']?[ \t]*(?:#.*)?$/gm;

/** What a configuration file that is not valid YAML says of the comment, read line by line. */
export function deliveryLayer(text: string): Layer {
  const values = Object.fromEntries([...text.matchAll(DELIVERY_LINE)].map(([, name, value]) => [name ?? "", value]));
  return { place: "file", values, locate: () => ({}) };
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function text(value: unknown): string | undefined {
  return isUnset(value) ? undefined : String(value).trim();
}
