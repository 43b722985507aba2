import type { DiagnoseOptions, Report } from "../src/index.ts";

type Gain = {
  readonly category: string;
  readonly actual: number;
  readonly atMost: number;
  readonly expected: number | null;
};
type Score = {
  readonly failures: number;
  readonly commonest: number;
  readonly onLadder: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly passRate: number;
  readonly gains: readonly Gain[];
};
type Results = {
  readonly sets: readonly {
    readonly name: string;
    readonly logs: readonly { readonly log: string; readonly alone: Score; readonly probed: Score | null }[];
  }[];
  readonly rules: Readonly<
    Record<string, { readonly failures: number; readonly right: number; readonly sets: readonly string[] }>
  >;
};

export function measure(folder: string, diagnose: (options: DiagnoseOptions) => Promise<Report>): Promise<Results>;
export function markdown(results: Results): string;
