import type { VersionKind } from "../model/history.ts";
import type { TimelineRun } from "./timeline.ts";

/** The one version that answered in a run; `undefined` where it says none, or several and not which question had which. */
export function versionIn({ run }: TimelineRun, kind: VersionKind | "model"): string | undefined {
  const [only, ...others] = run.versions[kind];
  return others.length > 0 ? undefined : only;
}

/** The different versions of runs, in the order in which they first answered. */
export function versionsIn(moments: readonly TimelineRun[], kind: VersionKind | "model"): string[] {
  return [...new Set(moments.flatMap((moment) => versionIn(moment, kind) ?? []))];
}

/** The same in the order in which they were last used: after a rollback the old version is the newest. */
export function versionsByUse(moments: readonly TimelineRun[], kind: VersionKind): string[] {
  return [...new Set(moments.flatMap((moment) => versionIn(moment, kind) ?? []).reverse())].reverse();
}

/** The same of all kinds. */
export function allVersionsIn(moments: readonly TimelineRun[]): Record<VersionKind | "model", string[]> {
  const of = (kind: VersionKind | "model") => versionsIn(moments, kind);
  return { prompt: of("prompt"), index: of("index"), context: of("context"), model: of("model") };
}
