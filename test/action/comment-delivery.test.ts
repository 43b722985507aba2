import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { NODES } from "../runtimes/setup.ts";
import { ours } from "./cases.ts";
import { runBundle } from "./run-bundle.ts";

// One comment, whatever GitHub and people do to it: on the Node that the action ships for, and on the oldest.

const STRICT = { "max-retrieval-failures": "10%" };
const MILD = { "max-retrieval-failures": "30%" };
const NOTE = "edited by a maintainer: known, see #12\n\n- [ ] ask the index team";

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const creations = () => github.calls.filter(({ path }) => path.endsWith("/issues/2/comments")).length;
const bodies = () => ours(github).map(({ body }) => body);

describe.each(NODES)("on %s", (_name, which) => {
  const node = inject("nodes")[which];
  const gate = (inputs: Readonly<Record<string, string>>, runId = "7000000001") =>
    runBundle({ inputs, apiUrl: github.url, runId, node });

  test.each([0, 1, 2, 99])(
    "a list of comments that is %d reads behind: one comment is made, and the next run keeps to it",
    async (lag) => {
      github.lag = () => lag;
      const first = await gate(STRICT);
      expect([first.code, first.outputs["comment-status"], creations()]).toEqual([1, "created", 1]);
      github.lag = () => 0;
      const second = await gate(MILD, "7000000002");
      expect([second.code, second.outputs["comment-status"], creations()]).toEqual([0, "updated", 1]);
      expect(bodies()).toEqual([expect.stringContaining(" limit met")]);
    },
  );

  test("a list that has never shown the comment of the run before: the next run that sees both leaves one", async () => {
    github.lag = () => 99;
    await gate(STRICT);
    await gate(MILD, "7000000002");
    expect(creations()).toBe(2);
    github.lag = () => 0;
    await gate(STRICT, "7000000003");
    expect(bodies()).toEqual([expect.stringContaining("run=7000000003.1")]);
  });

  test.each(["truncated", "not-json"] as const)(
    "GitHub has made the comment, and its answer is %s: it is not made again, although no list shows it",
    async (fault) => {
      github.lag = () => 99;
      github.fault = ({ path }) => (path.endsWith("/issues/2/comments") ? fault : undefined);
      const ended = await gate(STRICT);
      expect([ended.code, creations(), bodies().length]).toEqual([1, 1, 1]);
      expect(ended.outputs["comment-status"]).toBe("failed");
    },
  );

  test("a comment that GitHub does not let us write, and still lists, is not made anew", async () => {
    await gate(STRICT);
    github.fault = ({ method }) => (method === "PATCH" ? { status: 404 } : undefined);
    const ended = await gate(MILD, "7000000002");
    expect([ended.code, ended.outputs["comment-status"], creations()]).toEqual([0, "failed", 1]);
    expect(ended.stdout).toContain("::warning title=Rung Gate::The pull request comment was not written");
  });

  test.each([0, 1, 2])(
    "one that somebody has deleted, in a list that is %d reads behind, is made anew",
    async (lag) => {
      await gate(STRICT);
      github.fault = ({ method }) => {
        if (method === "PATCH" && github.comments.length === 1) {
          github.earlier.push({ at: github.reads, comments: github.comments.map((comment) => ({ ...comment })) });
          github.comments.pop();
          github.lag = () => lag;
        }
        return undefined;
      };
      const ended = await gate(MILD, "7000000002");
      expect([ended.code, ended.outputs["comment-status"], creations()]).toEqual([0, "created", 2]);
      expect(bodies()).toEqual([expect.stringContaining(" limit met")]);
    },
  );

  test("a note below the comment stays, and the comment stays ours", async () => {
    await gate(STRICT);
    const [comment] = ours(github);
    if (comment === undefined) throw new Error("there is no comment");
    // As an editor in a browser leaves it.
    comment.body = `${comment.body}\n\n${NOTE}`.replaceAll("\n", "\r\n");
    const ended = await gate(MILD, "7000000002");
    expect([ended.outputs["comment-status"], creations()]).toEqual(["updated", 1]);
    const [head = "", tail] = comment.body.split("\n\n<!-- rung-gate:v1 ");
    expect(head).toContain(" limit met");
    expect(tail).toBe(`key=default run=7000000002.1 head=ec26c3e57ca3a959ca5aad62de7213c562f8c821 -->\n\n${NOTE}`);
    const again = await gate(MILD, "7000000002");
    expect(again.outputs["comment-status"]).toBe("unchanged");
  });

  test("notes below comments that are one too many are kept below the one that stays", async () => {
    const marked = (run: number) => `old\n\n<!-- rung-gate:v1 key=default run=${run}.1 head= -->`;
    github.plant("github-actions[bot]", `${marked(1)}\n\nfirst note`);
    github.plant("github-actions[bot]", `${marked(2)}\n\nsecond note`);
    await gate(STRICT);
    expect(bodies()).toEqual([expect.stringMatching(/ -->\n\nfirst note\n\nsecond note$/)]);
  });

  test("a note as long as comments may be leaves room for the table", async () => {
    const note = "long ".repeat(7000);
    github.plant("github-actions[bot]", `old\n\n<!-- rung-gate:v1 key=default run=1.1 head= -->\n\n${note}`);
    const lines = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({
        question_id: `question-${i}`,
        question: "why ".repeat(30),
        grade: "wrong",
        category: `c${i % 40}`,
      }),
    );
    const files = { "log.jsonl": lines.join("\n") };
    const ended = await runBundle({ inputs: STRICT, apiUrl: github.url, files, node });
    expect(ended.outputs["comment-status"]).toBe("updated");
    const [body = ""] = bodies();
    expect(body.endsWith(note.trim())).toBe(true);
    expect(body).toContain("| | This run |");
    expect(body.length).toBeLessThan(65_536);
  });
});
