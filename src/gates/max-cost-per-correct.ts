import { moneySchema, upperStrictness } from "../values/limit.ts";
import { defineGate } from "./gate.ts";

export const maxCostPerCorrect = defineGate({
  title: "Cost per correct answer",
  docs: "US dollars per correct answer: the cost of all answers, failed ones included, divided by the answers that pass. Every answered entry needs `cost_usd`.",
  example: "$0.02",
  operator: "<=",
  acceptable: "limit",
  perCategory: true,
  limit: moneySchema,
  text: (limit) => limit.text,
  strictness: upperStrictness,
  measure: ({ costs }, { value }) => {
    const { costPerCorrect, withCost, withoutCost } = costs();
    if (withCost === 0) return { unmeasurable: "no entry has `cost_usd`" };
    if (withoutCost > 0)
      return { unmeasurable: `of ${withCost + withoutCost} answers, ${withoutCost} have no \`cost_usd\`` };
    if (costPerCorrect === null) return { unmeasurable: "no answer is correct" };
    return { actual: Number(costPerCorrect.toPrecision(12)), limit: value, unit: "usd" };
  },
});
