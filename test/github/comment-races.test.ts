import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { connect, type GitHub } from "../../src/github/client.ts";
import { listOwnComments } from "../../src/github/comments.ts";
import { compareMarkers, formatMarker, type Marker, readMarked } from "../../src/github/marker.ts";
import { type CommentResult, upsertComment } from "../../src/github/sticky-comment.ts";
import { runs as tries } from "../long.ts";
import { type LoopbackGitHub, startGitHub } from "./loopback.ts";

const US = "github-actions[bot]";

let github: LoopbackGitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => expect(github.violations).toEqual([]));
afterAll(async () => {
  await github.close();
});

/** What takes part: up to two runs, each in two attempts, itself or as somebody else tells of it. */
const VERSIONS = [0, 1].flatMap((run) =>
  [1, 2].flatMap((attempt) => (["gate", "report", "note"] as const).map((by) => ({ run, attempt, by }))),
);
const markerOf = (version: number): Marker => {
  const { run, attempt, by } = VERSIONS[version] ?? { run: version, attempt: 1, by: "gate" as const };
  return { key: "default", runId: String(7_000_000_000 + run), attempt, headSha: "", by };
};
const newest = (versions: readonly number[]) =>
  [...versions].sort((a, b) => compareMarkers(markerOf(a), markerOf(b))).at(-1) ?? 0;
const bodyOf = (run: number) => (marker: string) => `the result of run ${run}\n\n${marker}`;
const commentOf = (run: number) => bodyOf(run)(formatMarker(markerOf(run)));

/** Lets one run at a time make its next call, once all have come to theirs: the one that is drawn. */
function takingTurns(
  runs: number,
  draws: Iterator<number>,
): { readonly turn: () => Promise<void>; readonly end: () => void } {
  const waiting: (() => void)[] = [];
  let going = runs;
  const next = (): void => {
    if (waiting.length < going || going === 0) return;
    const [go] = waiting.splice(Number(draws.next().value) % going, 1);
    go?.();
  };
  return {
    turn: () =>
      new Promise((go) => {
        waiting.push(go);
        next();
      }),
    end: () => {
      going -= 1;
      next();
    },
  };
}

/** A connection whose calls wait for their turn. */
function patient(client: GitHub, turn: () => Promise<void>): GitHub {
  const waits = <Arguments extends unknown[], Answer>(call: (...given: Arguments) => Promise<Answer>) => {
    return async (...given: Arguments): Promise<Answer> => {
      await turn();
      return call(...given);
    };
  };
  return { ...client, graphql: waits(client.graphql), request: waits(client.request), write: waits(client.write) };
}

/** What may be there before: comments of earlier runs of ours, and of others who wrote our marker. */
const before = fc.array(
  fc.record({ author: fc.constantFrom(US, "mallory", "octocat"), run: fc.integer({ min: -3, max: 90 }) }),
  {
    maxLength: 4,
  },
);
const runs = fc.uniqueArray(fc.nat(VERSIONS.length - 1), { minLength: 2, maxLength: 4 });

/** What the comments say, whichever write of it they hold. */
const textsOf = (comments: readonly { readonly body: string }[]) => comments.map(({ body }) => readMarked(body)?.text);
const US_ONLY = () => github.comments.filter(({ author }) => author === US);
const connectUs = () => connect({ apiUrl: github.url, owner: "Codertocat", repo: "Hello-World", token: "job-token" });

/** Has runs write at once, each call when it is drawn; `early` of them have looked before. */
async function race(racing: readonly number[], draws: Iterator<number>, early: number): Promise<CommentResult[]> {
  const client = await connectUs();
  const { turn, end } = takingTurns(racing.length, draws);
  return Promise.all(
    racing.map(async (run) => {
      const waiting = patient(client, turn);
      // What was seen before one comes to write may be long over.
      const seen = (early >> run) % 2 === 1 ? await listOwnComments(waiting, 2) : undefined;
      const request = { pullRequest: 2, marker: markerOf(run), body: bodyOf(run), createMissing: true, seen };
      return upsertComment(waiting, { ...request, pause: async () => {} }).finally(end);
    }),
  ).finally(client.close);
}

function begin(planted: readonly { readonly author: string; readonly run: number }[], lag: () => number): void {
  github.comments.length = 0;
  github.earlier.length = 0;
  github.lag = lag;
  for (const { author, run } of planted) github.plant(author, commentOf(author === US ? Math.min(run, -1) : run + 100));
}

describe("runs of one pull request at the same moment", () => {
  test("interleavings of 2 to 4, with lists 0 to 2 reads behind: one comment of ours, with the newest result; nobody else's is touched", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.nat()),
        runs,
        before,
        fc.nat(2 ** VERSIONS.length - 1),
        fc.infiniteStream(fc.nat(2)),
        async (draws, racing, planted, early, lags) => {
          begin(planted, () => Number(lags.next().value));
          const foreign = github.comments.filter(({ author }) => author !== US).map(({ id, body }) => ({ id, body }));
          const results = await race(racing, draws, early);
          expect(results[racing.indexOf(newest(racing))]?.status).not.toBe("newer");
          expect(textsOf(US_ONLY())).toEqual([commentOf(newest(racing))]);
          expect(github.comments.filter(({ author }) => author !== US).map(({ id, body }) => ({ id, body }))).toEqual(
            foreign,
          );
        },
      ),
      { numRuns: Number(process.env["RACE_RUNS"] ?? tries(500, 40)), seed: 20_261_124 },
    );
  });

  test("with a list that shows nothing of it: at most one comment a run, and the next run leaves one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), runs, async (draws, racing) => {
        begin([], () => 99);
        const made = github.calls.length;
        await race(racing, draws, 0);
        const creations = github.calls.slice(made).filter(({ path }) => path.endsWith("/issues/2/comments"));
        expect(creations).toHaveLength(racing.length);
        expect(US_ONLY()).toHaveLength(racing.length);
        github.lag = () => 0;
        const client = await connectUs();
        const next = { pullRequest: 2, marker: markerOf(90), body: bodyOf(90), createMissing: true };
        await upsertComment(client, next).finally(client.close);
        expect(textsOf(US_ONLY())).toEqual([commentOf(90)]);
      }),
      { numRuns: tries(100, 15), seed: 20_261_126 },
    );
  });
});
