import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { bomb, zipOf } from "../github/zip.ts";
import { addPulls, addReport, HEAD, RUN_ID, runEvent, tellOfFork } from "./fork-world.ts";
import { runBundle } from "./run-bundle.ts";

// `mode: comment`: an artifact that is not what it should be, or is not there.

let report = "";
let github: LoopbackGitHub;
beforeAll(async () => {
  const ended = await runBundle({ inputs: { "max-retrieval-failures": "10%", comment: "never", "github-token": "" } });
  report = ended.file("rung-gate-report/report.json");
});
beforeEach(async () => {
  github = await startGitHub();
  addPulls(github);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** The report with a change to it. */
const changed = (change: (document: Record<string, never>) => void): string => {
  const document = JSON.parse(report);
  change(document);
  return JSON.stringify(document);
};
const body = () => github.comments[0]?.body ?? "";

describe("a planted artifact does no harm", () => {
  const expectRefused = async (reason: string | RegExp) => {
    github.comments.length = 0;
    const ended = await tellOfFork(github);
    expect([ended.code, ended.outputs["conclusion"]]).toEqual([0, "error"]);
    expect(body()).toContain("🚫 Could not judge this run");
    expect(body()).toMatch(reason);
    expect(body()).not.toContain("pwned");
    expect(ended.stdout).toContain("::warning title=Rung Gate could not judge");
  };

  test("another pull request's number, branch, commit and run in it", async () => {
    addReport(
      github,
      changed((document) => {
        Object.assign(document, { pr: 3, pullRequest: 3, number: 3 });
        Object.assign(document["run"] ?? {}, {
          id: "9999999999",
          commit: "c0ffee".repeat(6),
          branch: "main",
          attempt: 9,
        });
      }),
    );
    await tellOfFork(github);
    expect(body()).toMatch(new RegExp(`run=${RUN_ID}\\.1 head=${HEAD} by=report -->$`));
    expect(body()).not.toContain("c0ffee");
    expect(github.calls.filter(({ path }) => path.includes("/issues/")).map(({ path }) => path)).toEqual([
      "/repos/Codertocat/Hello-World/issues/2/comments",
    ]);
  });

  test("Markdown beside the report, or in the place of it", async () => {
    addReport(github, { "report.md": "# pwned", "comment.md": "pwned" });
    await expectRefused("no JSON file");
    github.artifacts.length = 0;
    addReport(github, Buffer.from("# pwned"));
    await expectRefused("neither a zip archive nor JSON");
  });

  test("sentences of its own in the places of ours", async () => {
    const words = "pwned @everyone [link](https://evil.example) <img src=x>";
    addReport(
      github,
      changed((document) => {
        const gates: { message: string; title: string }[] = document["gates"] ?? [];
        for (const gate of gates) Object.assign(gate, { message: words, title: words });
        Object.assign(document["dataQuality"] ?? {}, { advice: [words] });
      }),
    );
    await tellOfFork(github);
    expect(body()).toContain("Retrieval failures 20%, at most 10% allowed");
    expect(body()).not.toContain("pwned");
  });

  test("a warning that its figures do not give rise to", async () => {
    addReport(
      github,
      changed((document) => Object.assign(document["dataQuality"] ?? {}, { warnings: ["weak-attribution"] })),
    );
    await expectRefused("at dataQuality.warnings does not follow from its entries");
  });

  test("a green verdict over red figures", async () => {
    addReport(
      github,
      changed((document) => Object.assign(Object(document["gates"])[0], { status: "passed" })),
    );
    await expectRefused("does not follow from its entries");
  });

  test("no report at all", async () => {
    await expectRefused(/has left no artifact/);
  });

  test("a small zip of a report that fills the memory once it is parsed", async () => {
    const pad = Array.from({ length: 40_000 }, (_, i) => (i * 2_654_435_761).toString(36)).join("");
    addReport(
      github,
      zipOf({ "report.json": `${report.trimEnd().slice(0, -1)},"pad":"${pad}","x":[${"[],".repeat(15_000_000)}0]}` }),
    );
    await expectRefused("has more than 32 MB");
  });

  test("a zip of ten gigabytes, and one that says it is small and unpacks to them", async () => {
    addReport(github, report, { size: 10_000_000_000 });
    await expectRefused("has 10,000,000,000 bytes and is no report");
    github.artifacts.length = 0;
    addReport(github, bomb("report.json"));
    await expectRefused("this member of the archive cannot be unpacked");
  });

  test("a corrupt zip, and one whose content is not what its digest says", async () => {
    addReport(github, Buffer.from("PK\x03\x04 and no more"));
    await expectRefused(/./);
    github.artifacts.length = 0;
    addReport(github, report, { digest: `sha256:${"0".repeat(64)}` });
    const ended = await tellOfFork(github, { payload: runEvent({ run_attempt: 2 }) });
    expect([ended.code, ended.stdout.includes("digest")]).toEqual([0, true]);
  });

  test("a limit with room around it does not break the table, or the comment", async () => {
    for (const limitText of [`10%${"\n".repeat(70_000)}`, "\n\n10%\n\n"]) {
      github.artifacts.length = 0;
      github.comments.length = 0;
      addReport(
        github,
        changed((document) => Object.assign(Object(document["gates"])[0], { limitText })),
      );
      await tellOfFork(github);
      expect(body()).toContain("| ≤ 10% |");
    }
  });

  test("the artifact of an earlier attempt is not what this attempt found", async () => {
    addReport(github, report, { createdAt: "2026-11-20T09:59:59Z" });
    await expectRefused(/has left no artifact/);
  });

  test("links to hosts that the telling workflow does not list are not shown", async () => {
    const trace = "https://evil.example/trace";
    addReport(
      github,
      changed((document) => {
        for (const record of Object.values(Object(document["attributions"])))
          Object.assign(Object(record), { traceUrl: trace });
      }),
    );
    await tellOfFork(github);
    expect(body()).not.toContain("evil");
    github.comments.length = 0;
    await tellOfFork(github, { inputs: { "trace-hosts": "evil.example" } });
    expect(body()).toContain(`[trace](<${trace}>)`);
  });

  test("a green report of a run that ended red is reported with a warning", async () => {
    const green = await runBundle({
      inputs: { comment: "never", "max-retrieval-failures": "30%", "github-token": "" },
    });
    addReport(github, green.file("rung-gate-report/report.json"));
    await tellOfFork(github);
    expect(body()).toContain("✅");
    expect(body()).toContain("The run itself ended as `failure`");
    github.comments.length = 0;
    await tellOfFork(github, { payload: runEvent({ conclusion: "success" }) });
    expect(body()).not.toContain("The run itself ended");
  });
});

describe("a run that left no report", () => {
  const MARKED = (run: number, attempt: number) =>
    `✅ old\n\n<!-- rung-gate:v1 key=default run=${run}.${attempt} head= -->`;

  test.each(["cancelled", "skipped", "action_required"])(
    "and ended as %s starts no comment, and leaves no older one as if it were its own",
    async (conclusion) => {
      const payload = runEvent({ conclusion });
      const ended = await tellOfFork(github, { payload });
      expect([ended.code, ended.outputs["comment-status"], github.comments]).toEqual([0, "skipped", []]);
      github.plant("github-actions[bot]", MARKED(RUN_ID - 1, 1));
      await tellOfFork(github, { payload });
      expect(body()).toContain(`it ended as ${conclusion}, and has left no artifact`);
      expect(body()).not.toContain("✅");
    },
  );

  test("in a later attempt, of other jobs perhaps, leaves what the run has said", async () => {
    const said = github.plant("github-actions[bot]", MARKED(RUN_ID, 1)).body;
    addReport(github, report, { createdAt: "2026-11-20T09:59:59Z" });
    const ended = await tellOfFork(github, { payload: runEvent({ run_attempt: 2, conclusion: "success" }) });
    expect([ended.outputs["comment-status"], body()]).toEqual(["newer", said]);
  });

  test("and is reported again once it has one", async () => {
    await tellOfFork(github);
    expect(body()).toContain("Could not judge");
    addReport(github, report);
    await tellOfFork(github);
    expect(github.comments).toHaveLength(1);
    expect(body()).toMatch(/^### ❌ .*Retrieval/);
  });

  test("in its first attempt and one in its second is reported anew", async () => {
    github.plant("github-actions[bot]", MARKED(RUN_ID, 1));
    addReport(github, report);
    await tellOfFork(github, { payload: runEvent({ run_attempt: 2 }) });
    expect(body()).toContain(`run=${RUN_ID}.2 `);
  });
});
