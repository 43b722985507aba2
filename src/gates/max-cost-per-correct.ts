import { moneySchema, upperStrictness } from "../values/limit.ts";
import { defineGate } from "./gate.ts";

export const maxCostPerCorrect = defineGate({
  title: "Cost per correct answer",
  docs: "US dollars for each correct answer: all cost, that of failures included, by the answers that pass. Every answered entry has to say what it cost.",
  example: "$0.02",
  operator: "<=",
  acceptable: "limit",
  perCategory: true,
  limit: moneySchema,
  text: (limit) => limit.text,
  strictness: upperStrictness,
  measure: ({ costs }, { value }) => {
    const { costPerCorrect, withCost, withoutCost } = costs();
    if (withCost === 0) return { unmeasurable: "no entry says what it cost" };
    if (withoutCost > 0)
      return { unmeasurable: `of ${withCost + withoutCost} answers ${withoutCost} do not say what they cost` };
    if (costPerCorrect === null) return { unmeasurable: "no answer is correct" };
    return { actual: Number(costPerCorrect.toPrecision(12)), limit: value, unit: "usd" };
  },
});
