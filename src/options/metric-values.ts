import * as z from "zod/mini";
import { knownMetric, METRIC_KINDS, type MetricKind, type MetricMeaning, metricName } from "../model/metric.ts";
import { isRecord } from "../model/record.ts";
import { orList, parseScore } from "../values/values.ts";
import { describeValue } from "../words/describe-value.ts";

/** `metrics:`, what a metric is evidence of and from where on it is good enough, by the metric's name. */
export const metricsSchema = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((value, context): ReadonlyMap<string, MetricMeaning> => {
    const metrics = new Map<string, MetricMeaning>();
    for (const [name, setting] of Object.entries(value)) {
      const meaning = meaningOf(name, setting);
      if (typeof meaning !== "string") metrics.set(metricName(name), meaning);
      else context.issues.push({ code: "custom", message: meaning, input: setting, path: [name] });
    }
    return metrics;
  }),
);

/** The meaning, or a sentence that says what is wrong. */
function meaningOf(name: string, setting: unknown): MetricMeaning | string {
  const known = knownMetric(name);
  const plain = parseScore(setting);
  if (plain !== undefined) {
    return known === undefined
      ? `nothing is known of this metric. Say what it is evidence of: \`{ means: recall, min: ${plain} }\`.`
      : { ...known, threshold: plain };
  }
  if (!isRecord(setting))
    return `expected a threshold, or \`{ means: recall, min: 0.8 }\`, found ${describeValue(setting)}.`;
  const { means, min, max, ...others } = setting;
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) return `there is no \`${stranger}\` here; a metric has \`means\` and \`min\` or \`max\`.`;
  const kind = means === undefined ? known?.kind : METRIC_KINDS.find((word): word is MetricKind => word === means);
  if (kind === undefined) return `expected \`means\` to be ${orList(METRIC_KINDS)}, found ${describeValue(means)}.`;
  if (min !== undefined && max !== undefined) return "expected `min` or `max`, found both.";
  const threshold = parseScore(min ?? max) ?? (min === undefined && max === undefined ? known?.threshold : undefined);
  if (threshold === undefined) return `expected a number as \`min\` or \`max\`, found ${describeValue(min ?? max)}.`;
  const operator = max !== undefined ? "<=" : min !== undefined ? ">=" : (known?.operator ?? ">=");
  return { kind, operator, threshold };
}
