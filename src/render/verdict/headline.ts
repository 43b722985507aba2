import type { Conclusion } from "../../model/report.ts";
import { code } from "../markdown.ts";
import type { Section } from "../section.ts";
import { verdict } from "../words.ts";

export const SYMBOLS: Readonly<Record<Conclusion, string>> = {
  success: "✅",
  failure: "❌",
  neutral: "⚪",
  error: "🚫",
};

export const headline: Section = (report) => `### ${SYMBOLS[report.conclusion]} ${verdict(report, code)}`;
