import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 2909:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(631);
/* harmony import */ var _io_read_in_two_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4896);


const write = (stream) => (text) => {
    if (text !== "")
        stream.write(text);
};
// A log that cannot be written to changes no verdict.
for (const stream of [process.stdout, process.stderr])
    stream.on("error", () => { });
try {
    // A large log is read by two threads; the second one runs this file, too.
    if (!(await (0,_io_read_in_two_js__WEBPACK_IMPORTED_MODULE_1__/* .serveSecondThread */ .K)())) {
        process.exitCode = await (0,_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({
            env: process.env,
            directory: process.env["GITHUB_WORKSPACE"] || process.cwd(),
            stdout: write(process.stdout),
            stderr: write(process.stderr),
            now: () => new Date().toISOString(),
            worker: new URL(import.meta.url),
        });
    }
}
catch (error) {
    // Nothing above throws; if it ever does, the check is red, not green.
    process.stdout.write("::error::Rung Gate could not judge this run: it has a bug.\n");
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/io/github/checked-out.js


/** Events whose workflow runs with the repository's own token, whoever made the pull request. */
const TRUSTED_EVENTS = ["pull_request_target", "workflow_run"];
/**
 * Whether the workspace holds the code of a fork in a job whose token may write: what was run there could have
 * done anything with it, whatever is judged of it now. Looks at the commit that was checked out into the workspace
 * itself, and no further.
 */
async function isForkCheckedOut(run, directory) {
    const { event, fromFork, triggering, owner, repo, headSha } = run;
    if (!TRUSTED_EVENTS.includes(event))
        return false;
    const foreign = triggering === undefined ? fromFork : triggering.headRepository !== `${owner}/${repo}`;
    if (!foreign || headSha === "")
        return false;
    const head = await checkedOut((0,external_node_path_.join)(directory, ".git"));
    return head !== "" && (head === headSha || head === run.mergeSha);
}
/** The commit that a clone stands at: its hash, or that of the branch it names; blank where it cannot be told. */
async function checkedOut(git) {
    const read = (path) => (0,promises_.readFile)((0,external_node_path_.join)(git, path), "utf8").catch(() => "");
    const head = (await read("HEAD")).trim();
    const [, branch] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
    if (branch === undefined)
        return head;
    const loose = (await read(branch)).trim();
    if (loose !== "")
        return loose;
    const line = (await read("packed-refs")).split("\n").find((each) => each.endsWith(` ${branch}`));
    return line?.split(" ")[0] ?? "";
}

;// CONCATENATED MODULE: ./lib/version.js
/** The version of the package; a test holds it to `package.json`. */
const VERSION = "0.1.0";

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: ./lib/io/github/fetch.js


const MAX_REDIRECTS = 5;
const MAX_BYTES = 64_000_000;
const AGENT_OPTIONS = { keepAlive: true, proxyEnv: process.env };
/** Agents of one use: `close` ends their connections so that the process can end. */
function createFetch() {
    const http = new external_node_http_namespaceObject.Agent(AGENT_OPTIONS);
    const https = new external_node_https_namespaceObject.Agent(AGENT_OPTIONS);
    return {
        fetch: (url, init = {}) => follow(url, init, MAX_REDIRECTS),
        close: () => {
            http.destroy();
            https.destroy();
        },
    };
    async function follow(url, init, left) {
        const { response, body } = await send(url, init);
        const location = response.headers.location;
        if (location === undefined || !isRedirect(response.statusCode ?? 0, init.method ?? "GET"))
            return toResponse(url, response, body);
        if (left === 0)
            throw new Error("too many redirects");
        const target = new URL(location, url);
        return follow(target.href, target.origin === new URL(url).origin ? init : withoutCredentials(init), left - 1);
    }
    function send(url, { method = "GET", headers = {}, body, signal }) {
        return new Promise((done, fail) => {
            const target = new URL(url);
            const secure = target.protocol === "https:";
            const options = { method, headers: { ...headers }, ...(signal === undefined ? {} : { signal }) };
            const outgoing = secure
                ? (0,external_node_https_namespaceObject.request)(target, { ...options, agent: https }, receive)
                : (0,external_node_http_namespaceObject.request)(target, { ...options, agent: http }, receive);
            outgoing.on("error", fail);
            if (body === undefined)
                outgoing.end();
            else {
                outgoing.setHeader("content-length", Buffer.byteLength(body));
                outgoing.end(body);
            }
            function receive(response) {
                const pieces = [];
                let bytes = 0;
                response.on("error", fail);
                response.on("aborted", () => fail(new Error("the connection was closed in the middle of the answer")));
                response.on("data", (piece) => {
                    bytes += piece.length;
                    if (bytes > MAX_BYTES)
                        outgoing.destroy(new Error(`the answer has more than ${MAX_BYTES} bytes`));
                    else
                        pieces.push(piece);
                });
                response.on("end", () => done({ response, body: Buffer.concat(pieces) }));
            }
        });
    }
}
function toResponse(url, response, body) {
    const status = response.statusCode ?? 0;
    const headers = new Map();
    for (const [name, value] of Object.entries(response.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(", ") : value);
    }
    return {
        status,
        statusText: response.statusMessage ?? "",
        ok: status >= 200 && status < 300,
        url,
        headers,
        text: async () => body.toString("utf8"),
        json: async () => JSON.parse(body.toString("utf8")),
        arrayBuffer: async () => new Uint8Array(body).buffer,
    };
}
function isRedirect(status, method) {
    return status === 307 || status === 308 || ((status === 301 || status === 302 || status === 303) && method === "GET");
}
function withoutCredentials(init) {
    const kept = Object.entries(init.headers ?? {}).filter(([name]) => name.toLowerCase() !== "authorization");
    return { ...init, headers: Object.fromEntries(kept) };
}

;// CONCATENATED MODULE: ./lib/io/github/retry-after.js
/** How long GitHub asks to wait before the call is made again, in milliseconds; `undefined` where it does not ask. */
function retryAfterOf(error) {
    if (typeof error !== "object" || error === null || !("response" in error))
        return undefined;
    const { response } = error;
    if (typeof response !== "object" || response === null || !("headers" in response))
        return undefined;
    const { headers } = response;
    if (typeof headers !== "object" || headers === null || !("retry-after" in headers))
        return undefined;
    const seconds = Number(headers["retry-after"]);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

;// CONCATENATED MODULE: ./lib/io/github/client.js



/** For all GitHub calls of a run together. */
const TIME_BUDGET_MS = 20_000;
/** A call that GitHub could not answer is made again so many times: after half a second, then after two more. */
const RETRIES = 2;
const RETRY_BASE_MS = 500;
/** Answers that stay the same however often one asks; 429 says itself when to ask again. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
/** What the library would say of retries belongs into no log of the job. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** Connects to the API. Octokit is loaded here and not before: most runs that fail early never need it. */
async function connect(options) {
    const [{ Octokit }, { retry }] = await Promise.all([__nccwpck_require__.e(/* import() */ 730).then(__nccwpck_require__.bind(__nccwpck_require__, 4730)), __nccwpck_require__.e(/* import() */ 735).then(__nccwpck_require__.bind(__nccwpck_require__, 9735))]);
    const { fetch, close } = createFetch();
    const abort = new AbortController();
    const ends = Date.now() + TIME_BUDGET_MS;
    const timer = setTimeout(() => abort.abort(), TIME_BUDGET_MS);
    timer.unref();
    const octokit = new (Octokit.plugin(retry))({
        auth: options.token,
        baseUrl: options.apiUrl,
        userAgent: `rung-gate/${VERSION}`,
        request: { fetch },
        retry: { retries: RETRIES, retryAfterBaseValue: RETRY_BASE_MS, doNotRetry: FINAL },
        log: SILENT,
    });
    const limitedTo = (signal, until) => {
        const send = async (route, parameters, request) => (await patiently(() => octokit.request(route, { ...parameters, request }), until)).data;
        return {
            owner: options.owner,
            repo: options.repo,
            graphql: (query, variables) => patiently(() => octokit.graphql(query, { ...variables, request: { signal } }), until),
            request: (route, parameters) => send(route, parameters, { signal }),
            write: (route, parameters) => send(route, parameters, { signal, retries: 0 }),
            within: (milliseconds) => {
                const limit = new AbortController();
                setTimeout(() => limit.abort(), milliseconds).unref();
                return limitedTo(AbortSignal.any([signal, limit.signal]), Math.min(until, Date.now() + milliseconds));
            },
            close: () => {
                clearTimeout(timer);
                abort.abort();
                close();
            },
        };
    };
    return limitedTo(abort.signal, ends);
    /** Waits once where GitHub asks to, and where there is time to; see docs/adr/0013. */
    async function patiently(call, until) {
        try {
            return await call();
        }
        catch (error) {
            const wait = retryAfterOf(error);
            if (wait === undefined || Date.now() + wait > until)
                throw error;
            await new Promise((done) => setTimeout(done, wait));
            return await call();
        }
    }
}

;// CONCATENATED MODULE: ./lib/io/github/connection.js

function connectionFor({ apiUrl, owner, repo }) {
    let github;
    let close = () => { };
    return {
        open: (token) => {
            github ??= connect({ apiUrl, owner, repo, token }).then((connected) => {
                close = connected.close;
                return connected;
            });
            return github;
        },
        close: () => close(),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __nccwpck_require__(8395);
// EXTERNAL MODULE: ./lib/model/record.js
var record = __nccwpck_require__(9000);
;// CONCATENATED MODULE: ./lib/io/github/triggering-run.js

const pullSchema = schemas/* object */.Ikc({ number: schemas/* int */.Whr(), base: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ id: schemas/* number */.aig() }) }) });
/** The parts of a `workflow_run` event's payload that are needed. */
const workflowRunSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    run_attempt: schemas/* optional */.lqM(schemas/* int */.Whr()),
    event: schemas/* string */.YjP(),
    path: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    head_repository: schemas/* nullish */.cl6(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() })),
    run_started_at: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    conclusion: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    pull_requests: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* nullable */.mee(pullSchema))),
});
/** @param repositoryId of this repository: GitHub also names pull requests of forks that have our branch as head */
function triggeringRun(run, repositoryId) {
    return {
        id: String(run.id),
        attempt: run.run_attempt ?? 1,
        event: run.event,
        headSha: run.head_sha,
        headBranch: run.head_branch ?? null,
        headRepository: run.head_repository?.full_name ?? null,
        startedAt: run.run_started_at ?? null,
        conclusion: run.conclusion ?? null,
        path: run.path?.split("@")[0],
        pullRequests: (run.pull_requests ?? []).flatMap((pull) => pull !== null && pull.base.repo.id === repositoryId ? [pull.number] : []),
    };
}

;// CONCATENATED MODULE: ./lib/io/github/event.js




const repositorySchema = schemas/* nullish */.cl6(schemas/* object */.Ikc({ full_name: schemas/* optional */.lqM(schemas/* string */.YjP()) }));
const payloadSchema = schemas/* object */.Ikc({
    pull_request: schemas/* optional */.lqM(schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        merge_commit_sha: schemas/* nullish */.cl6(schemas/* string */.YjP()),
        head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* optional */.lqM(schemas/* string */.YjP()), repo: repositorySchema }),
        base: schemas/* optional */.lqM(schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP() })),
    })),
    merge_group: schemas/* optional */.lqM(schemas/* object */.Ikc({ base_sha: schemas/* string */.YjP(), base_ref: schemas/* string */.YjP() })),
    before: schemas/* optional */.lqM(schemas/* string */.YjP()),
    workflow_run: schemas/* optional */.lqM(workflowRunSchema),
    repository: schemas/* optional */.lqM(schemas/* object */.Ikc({ id: schemas/* number */.aig() })),
});
/**
 * Reads the environment of the runner and the event's payload. What is missing is unknown: the gate
 * works without any of it.
 */
async function readWorkflowRun(env, now) {
    const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
    const payload = payloadSchema.safeParse(await readPayload(env["GITHUB_EVENT_PATH"]));
    const pull = payload.success ? payload.data.pull_request : undefined;
    const triggering = payload.success && payload.data.workflow_run !== undefined
        ? triggeringRun(payload.data.workflow_run, payload.data.repository?.id)
        : undefined;
    const headSha = pull?.head.sha ?? triggering?.headSha ?? env["GITHUB_SHA"] ?? "";
    const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? "1");
    return {
        apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
        serverUrl: env["GITHUB_SERVER_URL"] || "https://github.com",
        owner,
        repo,
        event: env["GITHUB_EVENT_NAME"] ?? "",
        pullRequest: pull?.number,
        fromFork: pull !== undefined && pull.head.repo?.full_name !== env["GITHUB_REPOSITORY"],
        headSha,
        mergeSha: pull?.merge_commit_sha ?? undefined,
        runId: /^\d+$/.test(env["GITHUB_RUN_ID"] ?? "") ? (env["GITHUB_RUN_ID"] ?? "0") : "0",
        attempt: Number.isSafeInteger(attempt) ? attempt : 1,
        step: {
            job: env["GITHUB_JOB"] ?? "",
            id: env["GITHUB_ACTION"] ?? "",
            action: env["GITHUB_ACTION_REPOSITORY"] ?? "",
        },
        workflowPath: workflowPath(env, `${owner}/${repo}`),
        baselineTarget: payload.success ? baselineTarget(env, payload.data) : undefined,
        triggering,
        context: {
            id: env["GITHUB_RUN_ID"] ?? null,
            attempt: Number.isSafeInteger(attempt) ? attempt : null,
            commit: headSha === "" ? null : headSha,
            branch: pull?.head.ref ?? triggering?.headBranch ?? env["GITHUB_HEAD_REF"] ?? env["GITHUB_REF_NAME"] ?? null,
            createdAt: now,
        },
    };
}
const NO_COMMIT = /^0*$/;
function baselineTarget(env, payload) {
    const event = env["GITHUB_EVENT_NAME"] ?? "";
    const { pull_request: pull, merge_group: group, before = "" } = payload;
    const sha = env["GITHUB_SHA"] ?? "";
    if (pull?.base !== undefined) {
        const mergeCommit = event === "pull_request" && sha !== "" ? sha : undefined;
        return { branch: pull.base.ref, base: pull.base.sha, head: pull.head.sha, mergeCommit };
    }
    if (group !== undefined)
        return { branch: group.base_ref.replace(/^refs\/heads\//, ""), commit: group.base_sha };
    const branch = env["GITHUB_REF_TYPE"] === "tag" ? "" : (env["GITHUB_REF_NAME"] ?? "");
    if (branch === "")
        return undefined;
    if (event === "push")
        return NO_COMMIT.test(before) ? undefined : { branch, commit: before };
    return sha === "" ? undefined : { branch, commit: sha };
}
/** `octo/repo/.github/workflows/ci.yml@refs/heads/main`, without the repository and the ref. */
function workflowPath(env, repository) {
    const [path = ""] = (env["GITHUB_WORKFLOW_REF"] ?? "").split("@");
    return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : undefined;
}
async function readPayload(path) {
    if (path === undefined || path === "")
        return {};
    try {
        const payload = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        return (0,record/* isRecord */.u)(payload) ? payload : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/io/workflow-commands.js


/** `::error …::text` and the like, on one line whatever the text holds. */
function command(name, properties, text) {
    const set = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${set.length > 0 ? ` ${set.join(",")}` : ""}::${escapeData(text)}\n`;
}
function annotation(level, text, place = {}) {
    return command(level, { title: place.title, file: place.file, line: place.line }, text);
}
/** A text in which the runner obeys no command: nothing that comes from a log can be one. */
function inert(text) {
    const token = (0,external_node_crypto_namespaceObject.randomUUID)();
    return `::stop-commands::${token}\n${text.endsWith("\n") ? text : `${text}\n`}::${token}::\n`;
}
/** The same without a command of its own: no line begins like a command, and none holds the old form of one. */
function harmless(text) {
    return text.replace(/^(\s*)::/gm, "$1: :").replaceAll("##[", "## [");
}
/** Appends outputs to the runner's file; a random delimiter keeps a value from becoming a second output. */
async function writeOutputs(path, outputs) {
    const lines = Object.entries(outputs).map(([name, value]) => {
        const delimiter = `rung_gate_${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
        return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    });
    await (0,promises_.appendFile)(path, lines.join(""), "utf8");
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ./lib/render/visible.js
/**
 * What must never reach a reader's screen as it is: control characters (with the escape sequences of
 * terminals), the marks that turn or hide text, line and paragraph separators, and half characters.
 */
const HIDDEN = /\p{Cc}|\p{Cs}|\p{Bidi_Control}|[\u2028\u2029]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;
/**
 * A foreign text on one line, with everything invisible or steering in it made visible: a line break
 * as `⏎`, a bidirectional override as `\u{202e}`. Longer than `max` characters is cut, with `…`.
 */
function visible(text, max = 120) {
    const line = text
        .slice(0, max * 4)
        .replace(/\r\n?|\n/g, "⏎")
        .replaceAll("\t", " ")
        .replace(HIDDEN, escapeCharacter);
    const letters = [...line];
    return letters.length > max || text.length > max * 4 ? `${letters.slice(0, max).join("")}…` : line;
}
function escapeCharacter(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

// EXTERNAL MODULE: ./lib/model/rung.js
var model_rung = __nccwpck_require__(1607);
;// CONCATENATED MODULE: ./lib/render/numbers.js
/** A fraction as a percentage with at most one decimal: 0.2 → "20%", 0.1333 → "13.3%". Never rounds to 0 or 100 what is not. */
function percent(fraction) {
    const tenths = Math.round(fraction * 1000);
    if (fraction > 0 && tenths === 0)
        return "<0.1%";
    if (fraction < 1 && tenths === 1000)
        return ">99.9%";
    return `${tenths / 10}%`;
}
/** A fraction as a percentage with as many digits as it takes to tell it from a limit that it is not. */
function percentBeside(fraction, limit) {
    const plain = percent(fraction);
    if (limit === null || fraction === limit || plain !== percent(limit))
        return plain;
    for (let digits = 2; digits < 12; digits += 1) {
        const finer = (fraction * 100).toFixed(digits);
        if (finer !== (limit * 100).toFixed(digits))
            return `${finer}%`;
    }
    return plain;
}
/** A score with at most three digits behind the point: 0.6666 → "0.667". Never rounds to 0 or 1 what is not. */
function decimal(score) {
    if (Number.isInteger(score))
        return grouped(score);
    const rounded = Math.round(score * 1000) / 1000;
    return Number.isInteger(rounded) ? String(Number(score.toPrecision(4))) : String(rounded);
}
/** A whole percentage, for intervals. */
function wholePercent(fraction) {
    return String(Math.round(fraction * 100));
}
/** "1 failure", "2 failures", with thousands set apart. */
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** 1234567 → "1,234,567". By hand: the platform's formatter takes 20 ms to load. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** "a, b and c" */
function andList(items) {
    return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/render/words.js


/** The verdict in one line, without its symbol. */
function verdict(report, mark) {
    const { totals, gates, conclusion } = report;
    const passing = `${grouped(totals.passed)} of ${grouped(totals.entries - totals.ungraded)} pass (${percent(totals.passRate)})`;
    const failed = gates.filter((gate) => gate.status === "failed");
    const warned = gates.filter((gate) => gate.status === "warned");
    const evaluated = gates.filter((gate) => gate.status !== "skipped");
    const [first] = failed.length > 0 ? failed : warned;
    if (conclusion === "failure" && first !== undefined) {
        return `${gateWords(first, report, mark)}${failed.length > 1 ? `, and ${plural(failed.length - 1, "more limit")} missed` : ""}`;
    }
    if (evaluated.length === 0)
        return `No gate was evaluated: ${passing}, and nothing says whether that is enough`;
    if (first !== undefined) {
        return `${conclusion === "neutral" ? "Not blocking" : "Passed with a warning"}: ${gateWords(first, report, mark)}${warned.length > 1 ? `, and ${warned.length - 1} more` : ""}`;
    }
    return `${evaluated.length === 1 ? "The gate is" : evaluated.length === 2 ? "Both gates are" : `All ${evaluated.length} gates are`} met: ${passing}${changeWords(report)}`;
}
/** Newly failing questions in a run that is fine all the same: a reader who sees only the first line should know. */
function changeWords({ comparison }) {
    const failing = comparison?.result?.newlyFailing.length ?? 0;
    if (failing === 0)
        return "";
    return `; ${grouped(failing)} newly failing, ${comparison?.result?.verdict === "ok" ? "no real drop" : "within noise"}`;
}
/** A gate result as a sentence without its stop. */
function gateWords(gate, { comparison }, mark) {
    if (gate.id === "require-baseline" && (gate.status === "failed" || gate.status === "warned"))
        return `${gate.message}: ${mark(comparison?.reason ?? "none was asked for", 200)}`;
    return gate.scope === null ? gate.message : `${mark(gate.scope)}: ${gate.message.slice(gate.scope.length + 2)}`;
}
/** Why the rung comes first, what it can bring, and what it costs. */
function nextStep(report) {
    const recommendation = report.recommendations.find(({ category }) => category === report.nextRung);
    if (recommendation === undefined)
        return undefined;
    const { category, failures } = recommendation;
    const [rung] = (0,model_rung/* rungsOf */.RA)(category);
    const ladder = Object.values(report.rungs).reduce((sum, { failures: count }) => sum + count, 0);
    const lift = `Fixing ${failures === 1 ? "it" : `all ${grouped(failures)}`} lifts the pass rate from ${percent(report.totals.passRate)} to at most ${percent(recommendation.headroom)}.`;
    const silent = category === "prompt" ? report.dataQuality.noSignal - report.totals.unattributed : 0;
    if (silent > 0)
        return silentStep(report, silent, lift);
    const effort = category === "model" ? "" : ` Takes ${rung?.cost}; reversibility ${rung?.reversibility.split(":")[0]}.`;
    return {
        title: NEXT_TITLES[category],
        text: `${grouped(failures)} of ${plural(ladder, "failure")} ${REASONS[category](failures)} ${lift}${firmness(recommendation)}${effort}`,
    };
}
/** Failures without a signal are counted with the prompt, and point nowhere. */
function silentStep(report, silent, lift) {
    const { failures } = report.rungs.prompt;
    const rest = failures - silent;
    const words = rest === 0
        ? `${failures === 1 ? "The failure" : `All ${grouped(failures)} failures`} counted here carried no signal: nothing says where ${failures === 1 ? "it belongs" : "they belong"}, and the prompt is the cheapest to try.`
        : `${plural(rest, "failure")} ${rest === 1 ? "points" : "point"} to the prompt; ${grouped(silent)} more carried no signal and ${silent === 1 ? "is" : "are"} counted here, because it is the cheapest to try.`;
    return {
        title: rest === 0 ? "Find out where the failures belong, or try the prompt first (rung 1)" : NEXT_TITLES.prompt,
        text: `${words} ${lift}`,
    };
}
const NEXT_TITLES = {
    retrieval: "Fix retrieval first (rung 2)",
    prompt: "Fix the prompt first (rung 1)",
    context: "Fix the context first (rung 3)",
    model: "Look at the model failures (rungs 4 and 5), and run again before spending on them",
};
const REASONS = {
    retrieval: () => "never had the right evidence in the context: no prompt and no model can make up for that.",
    prompt: (failures) => `${failures === 1 ? "points" : "point"} to the prompt, the cheapest thing to change.`,
    context: () => "had the evidence and lost it in the context.",
    model: () => "had the evidence and no cheaper explanation. Retrieval and context noise often look like this.",
};
/** How firmly the distribution of failures points to a rung; nothing where its decision rule has fired by share alone. */
function firmness({ status }) {
    if (status === "confirmed")
        return " Its share is above its decision rule beyond chance.";
    return status === "below" ? " No rung's share reaches its decision rule; this is the first one to look at." : "";
}
/** Why one failure counts where it counts. */
function reason(record, mark) {
    const { evidence, rule } = record;
    const parts = [];
    if (typeof evidence["expected"] === "number" && typeof evidence["retrieved"] === "number") {
        const kind = evidence["field"] === "expected_files" ? "expected files" : "pieces of expected evidence";
        const missing = Array.isArray(evidence["missing"]) ? evidence["missing"] : [];
        const shown = missing.slice(0, 3).map((id) => mark(id, 60));
        const rest = evidence["expected"] - evidence["retrieved"] - shown.length;
        const tail = shown.length === 0 ? "" : `, missing ${shown.join(" ")}${rest > 0 ? ` and ${rest} more` : ""}`;
        parts.push(`${evidence["retrieved"]} of ${evidence["expected"]} ${kind} retrieved${tail}`);
    }
    else if (typeof evidence["retrieval_hit"] === "boolean") {
        parts.push(evidence["retrieval_hit"] ? "the evidence was in the context" : "the evidence was not in the context");
    }
    parts.push(...metricWords(evidence, mark), ...goldWords(evidence));
    const limits = evidence["failed_limits"];
    if (Array.isArray(limits))
        parts.push(`only ${andList(limits.map((name) => mark(name, 40)))} failed`);
    if (typeof evidence["failure_label"] === "string")
        parts.push(`label ${mark(evidence["failure_label"], 60)}`);
    if (typeof evidence["error"] === "string")
        parts.push(`${/^\w*error/i.test(evidence["error"]) ? "" : "error "}${mark(evidence["error"], 120)}`);
    if (typeof evidence["grader_error"] === "string")
        parts.push(mark(evidence["grader_error"], 120));
    if (rule === "evidence-present-still-wrong")
        parts.push("still wrong");
    if (rule === "no-signal")
        return `no signal${parts.length > 0 ? ` (${parts.join("; ")})` : ""}`;
    return parts.length > 0 ? parts.join("; ") : rule;
}
/** A metric held against its threshold: "`context_recall` 0.22, below 0.8", or the check that failed. */
function metricWords({ metric, score, operator, threshold, evidence }, mark) {
    if (typeof metric !== "string")
        return [];
    const there = evidence === "present" ? ["the evidence was in the context"] : [];
    const name = mark(metric, 60);
    if (typeof score !== "number")
        return [...there, `${name} failed`];
    if (typeof threshold !== "number")
        return [...there, score === 0 ? `${name} failed` : `${name} ${decimal(score)}`];
    const good = operator === "<=" ? score <= threshold : score >= threshold;
    const side = operator === "<=" ? (good ? "within" : "above") : good ? "at least" : "below";
    const bound = `${name} ${decimal(score)}, ${side} ${decimal(threshold)}`;
    return good ? [bound] : [...there, bound];
}
function goldWords({ gold_evidence_run: gold, evidence }) {
    if (gold === "failed")
        return ["fails with the gold evidence, too"];
    if (gold !== "passed")
        return [];
    const had = evidence === "present" ? "had it" : evidence === "absent" ? "lacked it" : "may have lacked it";
    return [`passes with the gold evidence, and ${had} here`];
}
/** What is noticed about the log, and what to do about it. */
function warningWords(warning, { dataQuality: quality, totals }, mark) {
    const labels = Object.keys(quality.unknownLabels);
    const listed = (words) => words
        .slice(0, 5)
        .map((word) => mark(word, 40))
        .join(" ");
    switch (warning) {
        case "infrastructure-share":
            return `${plural(quality.infrastructure, "entry", "entries")} of ${grouped(totals.entries)} never got an answer (infrastructure errors). Repair the evaluation before reading much into this run.`;
        case "grader-share":
            return `The grader or the harness failed on ${plural(quality.graderErrors, "entry", "entries")} of ${grouped(totals.entries)}. Repair the evaluation: these say nothing of the answers.`;
        case "unfinished":
            return `The evaluation did not finish: ${noticeWords(quality, warning, mark)}. What is missing was not judged.`;
        case "ungraded-share":
            return `${plural(totals.ungraded, "entry", "entries")} of ${grouped(totals.entries)} ${totals.ungraded === 1 ? "was" : "were"} not judged: the pass rate is that of the others.`;
        case "disjoint-ids":
            return "Expected and retrieved ids have nothing in common in any entry. They may be of two kinds (names against addresses): then nothing here says what was retrieved.";
        case "unused-metrics":
            return `No entry has the metric ${listed(quality.unusedMetrics)} that \`metrics:\` speaks of.`;
        case "weak-attribution":
            return `${grouped(quality.noSignal)} of ${plural(totals.failed, "failure")} carried no signal, so the attribution is weak. ${quality.advice.slice(0, 2).join(" ")}`;
        case "grade-spelling":
            return `Some failing grades differ from a passing one only in spelling: ${listed(failingGrades(quality))}. Passing are ${listed(quality.passingGrades)}; set \`passing-grades\` if these pass, too.`;
        case "unknown-labels":
            return `Nothing is known of ${labels.length === 1 ? "the label" : "the labels"} ${listed(labels)}. Map ${labels.length === 1 ? "it" : "them"} under \`labels:\` in the config.`;
        case "no-question-id":
            return `${plural(quality.withoutQuestionId, "entry has", "entries have")} no \`question_id\`: each counts as a question of its own and cannot be compared with another run.`;
        case "no-grade":
            return `${plural(quality.withoutGrade, "entry has", "entries have")} no \`grade\` and count${quality.withoutGrade === 1 ? "s" : ""} as failed.`;
        case "unchecked":
            return `${plural(quality.unchecked, "entry passes", "entries pass")} without anything having been checked. Add assertions or scorers, or leave ${quality.unchecked === 1 ? "it" : "them"} out.`;
        case "cached-repeats":
            return `${plural(quality.cached, "answer")} came from a cache: repeats of a question are then copies and show no noise. Run without the cache.`;
        case "missing-epochs":
            return `Not all repeats that were asked for are there: ${noticeWords(quality, warning, mark)}.`;
        case "no-verdict":
            return `Nothing says which scores decide whether an answer is right: ${noticeWords(quality, warning, mark)}. Set \`pass-metric\` to those that do.`;
        case "score-verdict":
            return `The tool gives scores and no verdict; an answer passes with ${noticeWords(quality, warning, mark)}. \`pass-metric\` and \`pass-score\` change that.`;
        case "expired-waivers":
            return `The quarantine or acceptance of ${listed(quality.expired)} has expired: ${quality.expired.length === 1 ? "it counts" : "they count"} again.`;
        case "unknown-waivers":
            return `The run has no question ${listed(quality.unknownWaivers)}, which ${quality.unknownWaivers.length === 1 ? "is" : "are"} in quarantine or accepted. Are the ids right?`;
        case "contradictory":
            return `${plural(quality.contradictory, "entry says", "entries say")} both \`retrieval_hit: true\` and that evidence was missing; the label was believed.`;
    }
}
/** The details of a notice, each once, however many files have it. */
function noticeWords({ notices }, code, mark) {
    const details = [...new Set(notices.filter((notice) => notice.code === code).map(({ detail }) => detail))];
    const shown = details.slice(0, 3).map((detail) => mark(detail, 160));
    return `${shown.join("; ")}${details.length > shown.length ? ` and ${details.length - shown.length} more` : ""}`;
}
/** What the gap between evidence and outcome says, where it says something. */
function gapWords({ gap }) {
    const lucky = gap.absent.passed;
    return lucky === 0
        ? undefined
        : `${plural(lucky, "question")} passed without the evidence, by luck or from the model's memory: such passes are fragile.`;
}
/** The title of a category, or of a place off the ladder. */
function categoryTitle(category) {
    switch (category) {
        case "infrastructure":
            return "Infrastructure";
        case "grader-error":
            return "Grader error";
        case "other":
            return "Off the ladder";
        case "unattributed":
            return "Unattributed";
        default:
            return model_rung/* CATEGORY_TITLES */.nV[category];
    }
}
/** Versions that answered, "model a, prompt p12", or nothing where the log does not say. */
function versionWords({ run: { versions } }, mark) {
    return andList(Object.entries(versions)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => `${name} ${values
        .slice(0, 3)
        .map((value) => mark(value, 40))
        .join(", ")}${values.length > 3 ? ` and ${values.length - 3} more` : ""}`));
}
function failingGrades({ grades, passingGrades }) {
    const plain = new Set(passingGrades.map((grade) => grade.trim().toLowerCase()));
    return Object.keys(grades).filter((grade) => !passingGrades.includes(grade) && plain.has(grade.trim().toLowerCase()));
}

// EXTERNAL MODULE: ./lib/adapters/index.js + 21 modules
var adapters = __nccwpck_require__(3168);
;// CONCATENATED MODULE: ./lib/statistics/normal.js
/** Quantiles of the standard normal distribution that tests and intervals here use. */
const normal_Z = {
    /** One-sided 5 %, two-sided 90 %. */
    p95: 1.6448536269514722,
    /** One-sided 2.5 %, two-sided 95 %. */
    p975: 1.959963984540054,
    /** The power of 80 %. */
    p80: 0.8416212335729143,
};

;// CONCATENATED MODULE: ./lib/statistics/detectable-drop.js

/**
 * The smallest drop of the pass rate that the one-sided paired test would find four times out of five:
 * the net share of discordant pairs d for which n pairs have 80 % power, when a share `flips` of the
 * pairs changes by itself in both directions together (Connor 1987; level 5 %, and a normal
 * approximation that serves planning alone: no p-value comes from it).
 *
 * @param pairs how many questions are compared, from 1
 * @param flips share of pairs that differ between two runs of the same system, 0 to 1
 * @returns 0 to 1; 1 where even a total collapse would not be found
 */
function detectableDrop(pairs, flips) {
    if (pairs <= 0)
        return 1;
    let [low, high] = [0, 1];
    for (let step = 0; step < 60; step += 1) {
        const drop = (low + high) / 2;
        const discordant = Math.min(1, flips + drop);
        const needed = ((normal_Z.p95 * Math.sqrt(discordant) + normal_Z.p80 * Math.sqrt(Math.max(0, discordant - drop * drop))) / drop) ** 2;
        if (needed <= pairs)
            high = drop;
        else
            low = drop;
    }
    return high;
}

// EXTERNAL MODULE: ./lib/statistics/sum.js
var sum = __nccwpck_require__(6692);
;// CONCATENATED MODULE: ./lib/compare/cost-change.js

/** What a question cost before and costs now, over the questions that say it on both sides; null where none does. */
function costChange(pairs) {
    const [before, after] = [(0,sum/* emptySum */.ZO)(), (0,sum/* emptySum */.ZO)()];
    let questions = 0;
    let withoutBefore = 0;
    let withoutAfter = 0;
    for (const pair of pairs) {
        if (pair.before.costUsd === null)
            withoutBefore += 1;
        if (pair.after.costUsd === null)
            withoutAfter += 1;
        if (pair.before.costUsd === null || pair.after.costUsd === null)
            continue;
        questions += 1;
        (0,sum/* addTo */.DN)(before, pair.before.costUsd);
        (0,sum/* addTo */.DN)(after, pair.after.costUsd);
    }
    const mean = (sum) => (questions === 0 ? null : sum / questions);
    return {
        questions,
        withoutBefore,
        withoutAfter,
        before: mean((0,sum/* valueOfSum */.Qy)(before)),
        after: mean((0,sum/* valueOfSum */.Qy)(after)),
    };
}

;// CONCATENATED MODULE: ./lib/compare/match.js
/**
 * Pairs by question and variant; by question alone where each side has a single variant, so that a
 * renamed system still pairs. Model, prompt and index versions never take part.
 *
 * A question is its name and what tells it from others of the name. Where what was asked has changed, or one
 * side does not say, the name alone pairs it, if it is the only one of that name left on both sides.
 */
function match(base, head) {
    const byIdAlone = base.variants.size === 1 && head.variants.size === 1;
    const system = ({ variant }) => byIdAlone || variant === null ? "" : `\u0000${variant}`;
    const exact = (question) => `${plainId(question)}\u0000${question.detail ?? ""}${system(question)}`;
    const byName = (question) => `${plainId(question)}${system(question)}`;
    const found = pairUp([...base.questions, ...base.unanswered], [...head.questions, ...head.unanswered], [exact, byName]);
    const pairs = [];
    const unanswered = [];
    for (const { before, after } of found.pairs) {
        if (isAnswered(before) && isAnswered(after))
            pairs.push({ before, after });
        else
            unanswered.push(after);
    }
    return {
        pairs: pairs.sort((a, b) => inOrder(a.after, b.after)),
        added: found.after.filter(isAnswered).sort(inOrder).map(nameOf),
        removed: found.before.filter(isAnswered).sort(inOrder).map(nameOf),
        unanswered: unanswered.sort(inOrder).map(nameOf),
    };
}
/** Pairs what has the same key, key after key; a key that several of what is left have pairs none of them. */
function pairUp(before, after, keys) {
    const pairs = [];
    let left = before;
    let right = after;
    for (const key of keys) {
        const known = uniqueBy(left, key);
        const taken = new Set();
        for (const [name, question] of uniqueBy(right, key)) {
            const earlier = known.get(name);
            if (earlier === undefined || earlier === null || question === null)
                continue;
            pairs.push({ before: earlier, after: question });
            taken.add(earlier).add(question);
        }
        left = left.filter((question) => !taken.has(question));
        right = right.filter((question) => !taken.has(question));
    }
    return { pairs, before: left, after: right };
}
/** By key; null where several have it. */
function uniqueBy(questions, key) {
    const found = new Map();
    for (const question of questions) {
        const name = key(question);
        found.set(name, found.has(name) ? null : question);
    }
    return found;
}
function isAnswered(question) {
    return "passRate" in question;
}
/** The name as the tool gives it: a run that needs it shows it with its detail. */
function plainId({ id, detail }) {
    return detail !== null && id.endsWith(` #${detail}`) ? id.slice(0, -detail.length - 2) : id;
}
function nameOf({ id, variant }) {
    return { id, variant };
}
function inOrder(a, b) {
    if (a.id !== b.id)
        return a.id < b.id ? -1 : 1;
    const [x, y] = [a.variant ?? "", b.variant ?? ""];
    return x < y ? -1 : x > y ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/model/entry.js
var entry = __nccwpck_require__(4801);
;// CONCATENATED MODULE: ./lib/compare/questions.js


/** Groups records into questions. Entries without an id cannot be paired and are left out. */
function sideOf(records) {
    const variants = new Map();
    for (const { id, detail, variant, outcome, category, costUsd } of records) {
        if (id === entry/* UNKNOWN_ID */.n4)
            continue;
        let tallies = variants.get(variant);
        if (tallies === undefined) {
            tallies = new Map();
            variants.set(variant, tallies);
        }
        let tally = tallies.get(id);
        if (tally === undefined) {
            tally = { id, detail, variant, trials: 0, passed: 0, failed: new Map(), costUsd: 0 };
            tallies.set(id, tally);
        }
        if (outcome === "ungraded" || category === "infrastructure" || category === "grader-error")
            continue;
        tally.trials += 1;
        tally.costUsd = tally.costUsd === null || costUsd === null ? null : tally.costUsd + costUsd;
        if (outcome === "passed")
            tally.passed += 1;
        else if (category !== null)
            tally.failed.set(category, (tally.failed.get(category) ?? 0) + 1);
    }
    const all = [...variants.values()].flatMap((tallies) => [...tallies.values()]);
    return {
        questions: all.filter(({ trials }) => trials > 0).map(toQuestion),
        unanswered: all.filter(({ trials }) => trials === 0).map(({ id, detail, variant }) => ({ id, detail, variant })),
        variants: new Set(variants.keys()),
    };
}
function toQuestion({ id, detail, variant, trials, passed, failed, costUsd }) {
    const passRate = passed / trials;
    const cost = costUsd === null ? null : costUsd / trials;
    return { id, detail, variant, trials, passRate, passed: passRate > 0.5, category: mostly(failed), costUsd: cost };
}
function mostly(failed) {
    const order = model_rung/* FIX_ORDER */.tB;
    const ranked = [...failed].sort(([a, x], [b, y]) => y - x || order.indexOf(a) - order.indexOf(b));
    return ranked[0]?.[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/statistics/binomial.js
/**
 * P(X = k) for X ~ Bin(n, p), by Loader's saddle-point expansion (C. Loader, "Fast and Accurate
 * Computation of Binomial Probabilities", 2000): accurate to about 1e-14 relative for any n.
 */
function binomialPmf(k, n, p) {
    if (k < 0 || k > n)
        return 0;
    if (p === 0)
        return k === 0 ? 1 : 0;
    if (p === 1)
        return k === n ? 1 : 0;
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return Math.exp(n * Math.log(p));
    const q = 1 - p;
    const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * q);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
/** P(X ≥ k) for X ~ Bin(n, p): the one-sided p-value of "more than expected". */
function binomialAtLeast(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return k > n * p ? sumUp(k, n, p) : 1 - sumUp(n - k + 1, n, 1 - p);
}
/** Sum of the tail from k up, where it falls: stops when a term no longer changes the sum. */
function sumUp(k, n, p) {
    let term = binomialPmf(k, n, p);
    let sum = term;
    const odds = p / (1 - p);
    for (let i = k; i < n; i += 1) {
        term *= ((n - i) / (i + 1)) * odds;
        const next = sum + term;
        if (next === sum)
            break;
        sum = next;
    }
    return Math.min(1, sum);
}
/** log n! minus Stirling's formula. */
function stirlingError(n) {
    if (n < 16)
        return logFactorial(n) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}
function logFactorial(n) {
    let product = 1;
    for (let i = 2; i <= n; i += 1)
        product *= i;
    return Math.log(product);
}
/** x log(x / mean) + mean - x, without cancellation where the two are close. */
function deviance(x, mean) {
    if (Math.abs(x - mean) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) + mean - x;
    const v = (x - mean) / (x + mean);
    let sum = (x - mean) * v;
    let term = 2 * x * v;
    for (let j = 1; j < 1000; j += 1) {
        term *= v * v;
        const next = sum + term / (2 * j + 1);
        if (next === sum)
            return next;
        sum = next;
    }
    return sum;
}

;// CONCATENATED MODULE: ./lib/statistics/mcnemar.js

/**
 * One-sided McNemar test of "got worse" on paired outcomes (McNemar 1947). Under no change each of the
 * discordant pairs is as likely to have got worse as better: X ~ Bin(better + worse, 1/2).
 *
 * `exact` is P(X ≥ worse). `mid-p` counts the outcome seen by half, P(X > worse) + P(X = worse) / 2,
 * which keeps its level where the exact test is too timid (Fagerland, Lydersen, Laake 2013). With a
 * uniform prior 1 − mid-p is the posterior probability that it got worse.
 *
 * @param better pairs that went from failed to passed, a whole number from 0
 * @param worse pairs that went from passed to failed, a whole number from 0
 * @returns the p-value; 0.5 (mid-p) or 1 (exact) without a discordant pair
 */
function mcnemar(better, worse, method = "mid-p") {
    const discordant = better + worse;
    const atLeast = binomialAtLeast(worse, discordant, 0.5);
    return method === "exact" ? atLeast : atLeast - binomialPmf(worse, discordant, 0.5) / 2;
}

;// CONCATENATED MODULE: ./lib/statistics/multiple-tests.js
/**
 * Holm's step-down adjustment (Holm 1979): keeps the chance of any false finding among all tests at the level.
 *
 * @returns adjusted p-values in the order given
 */
function holm(pValues) {
    const order = ascending(pValues);
    const adjusted = new Array(pValues.length).fill(1);
    let largest = 0;
    for (const [rank, index] of order.entries()) {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * (pValues[index] ?? 1)));
        adjusted[index] = largest;
    }
    return adjusted;
}
/**
 * Benjamini and Hochberg's step-up adjustment (1995): keeps the expected share of false findings among
 * the findings at the level.
 *
 * @returns adjusted p-values in the order given
 */
function benjaminiHochberg(pValues) {
    const order = ascending(pValues).reverse();
    const adjusted = new Array(pValues.length).fill(1);
    let smallest = 1;
    for (const [fromTop, index] of order.entries()) {
        const rank = pValues.length - fromTop;
        smallest = Math.min(smallest, ((pValues[index] ?? 1) * pValues.length) / rank);
        adjusted[index] = smallest;
    }
    return adjusted;
}
function ascending(pValues) {
    return pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
}

;// CONCATENATED MODULE: ./lib/compare/rung-changes.js



/** The same test as for the whole run, rung by rung. */
function rungChanges(pairs, alpha) {
    const changes = {
        prompt: count(pairs, "prompt"),
        retrieval: count(pairs, "retrieval"),
        context: count(pairs, "context"),
        model: count(pairs, "model"),
    };
    const adjusted = holm(model_rung/* CATEGORIES */.R6.map((category) => mcnemar(changes[category].left, changes[category].joined)));
    const done = (category) => {
        const pValue = adjusted[model_rung/* CATEGORIES */.R6.indexOf(category)] ?? 1;
        const change = changes[category];
        return { ...change, pValue, risen: pValue <= alpha && change.after > change.before };
    };
    return { prompt: done("prompt"), retrieval: done("retrieval"), context: done("context"), model: done("model") };
}
function count(pairs, category) {
    const on = (question) => !question.passed && question.category === category;
    let [before, after, joined, left, moved] = [0, 0, 0, 0, 0];
    for (const pair of pairs) {
        const was = on(pair.before);
        const is = on(pair.after);
        if (was)
            before += 1;
        if (is)
            after += 1;
        if (is && !was)
            joined += 1;
        if (was && !is)
            left += 1;
        if (is && !was && !pair.before.passed)
            moved += 1;
    }
    return { before, after, joined, left, moved };
}

;// CONCATENATED MODULE: ./lib/compare/transitions.js
/** What became of every paired question. */
function transitions(pairs) {
    const regressed = [];
    const fixed = [];
    const table = {};
    let stillFailing = 0;
    let stillPassing = 0;
    for (const pair of pairs) {
        const before = standing(pair.before);
        const after = standing(pair.after);
        const row = table[before] ?? {};
        row[after] = (row[after] ?? 0) + 1;
        table[before] = row;
        const change = { id: pair.after.id, variant: pair.after.variant, before, after };
        if (pair.before.passed && pair.after.passed)
            stillPassing += 1;
        else if (pair.before.passed)
            regressed.push(change);
        else if (pair.after.passed)
            fixed.push(change);
        else
            stillFailing += 1;
    }
    return { regressed, fixed, stillFailing, stillPassing, table };
}
function standing(question) {
    return question.passed ? "passed" : (question.category ?? "unattributed");
}

;// CONCATENATED MODULE: ./lib/statistics/wilson.js

/**
 * Wilson score interval of a proportion (Wilson 1927): keeps its coverage for few questions and for
 * rates near 0 and 1, where the textbook interval does not.
 *
 * @param successes whole number from 0 to `total`
 * @param total whole number from 0; 0 gives the interval that knows nothing, 0 to 1
 * @param z critical value, 95 % two-sided unless given
 */
function wilson_wilson(successes, total, z = normal_Z.p975) {
    if (total === 0)
        return { lower: 0, upper: 1 };
    const rate = successes / total;
    const z2 = z * z;
    const centre = (rate + z2 / (2 * total)) / (1 + z2 / total);
    const half = (z / (1 + z2 / total)) * Math.sqrt((rate * (1 - rate)) / total + z2 / (4 * total * total));
    return {
        lower: successes === 0 ? 0 : Math.max(0, centre - half),
        upper: successes === total ? 1 : Math.min(1, centre + half),
    };
}

;// CONCATENATED MODULE: ./lib/statistics/newcombe.js


/**
 * Difference of two independent proportions, first minus second, with Newcombe's hybrid score interval
 * (Newcombe 1998, method 10): Wilson limits of each, squared and added.
 */
function newcombeIndependent(x1, n1, x2, n2, z = Z.p975) {
    const first = wilson(x1, n1, z);
    const second = wilson(x2, n2, z);
    const p1 = n1 === 0 ? 0.5 : x1 / n1;
    const p2 = n2 === 0 ? 0.5 : x2 / n2;
    return {
        difference: p1 - p2,
        lower: p1 - p2 - Math.hypot(p1 - first.lower, second.upper - p2),
        upper: p1 - p2 + Math.hypot(first.upper - p1, p2 - second.lower),
    };
}
/**
 * Difference of two paired proportions with Newcombe's hybrid score interval (Newcombe 1998, "paired",
 * method 10): Wilson limits of the two margins, joined with the correlation of the pairs; φ is
 * corrected for continuity where it is positive.
 *
 * @param both pairs where both are true
 * @param firstOnly pairs where only the first is
 * @param secondOnly pairs where only the second is
 * @param neither pairs where none is
 * @returns first minus second
 */
function newcombePaired(both, firstOnly, secondOnly, neither, z = normal_Z.p975) {
    const n = both + firstOnly + secondOnly + neither;
    if (n === 0)
        return { difference: 0, lower: -1, upper: 1 };
    const p1 = (both + firstOnly) / n;
    const p2 = (both + secondOnly) / n;
    const first = wilson_wilson(both + firstOnly, n, z);
    const second = wilson_wilson(both + secondOnly, n, z);
    const phi = correctedPhi(both, firstOnly, secondOnly, neither);
    const [l1, u1] = [p1 - first.lower, first.upper - p1];
    const [l2, u2] = [p2 - second.lower, second.upper - p2];
    return {
        difference: (firstOnly - secondOnly) / n,
        lower: p1 - p2 - Math.sqrt(Math.max(0, l1 * l1 - 2 * phi * l1 * u2 + u2 * u2)),
        upper: p1 - p2 + Math.sqrt(Math.max(0, u1 * u1 - 2 * phi * u1 * l2 + l2 * l2)),
    };
}
function correctedPhi(a, b, c, d) {
    const product = (a + b) * (c + d) * (a + c) * (b + d);
    if (product === 0)
        return 0;
    const determinant = a * d - b * c;
    const corrected = determinant > 0 ? Math.max(0, determinant - (a + b + c + d) / 2) : determinant;
    return corrected / Math.sqrt(product);
}

;// CONCATENATED MODULE: ./lib/statistics/random.js
/** A seeded generator of numbers from 0 to below 1: mulberry32, enough for permutations, and the same everywhere. */
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

;// CONCATENATED MODULE: ./lib/statistics/sign-flip.js

/** Up to so many non-zero differences every assignment of signs is looked at. */
const EXACT_UP_TO = 20;
const DRAWS = 10_000;
const SEED = 20_260_101;
/** Sums of the same differences in another order may differ by rounding; they count as equal. */
const TOLERANCE = 1e-9;
/**
 * One-sided sign-flip permutation test of "the mean difference is below zero" on paired differences
 * (Fisher 1935): under no change the sign of each difference is as likely to be the other one.
 *
 * Exact up to 20 non-zero differences; beyond that 10,000 draws from a seeded generator, with the
 * outcome seen counted as one of them, so that p is never 0.
 *
 * @param differences later minus earlier, one a question; their order does not matter
 * @returns the p-value; 1 where no difference is other than zero
 */
function signFlip(differences) {
    const sizes = differences.filter((difference) => difference !== 0).sort((a, b) => a - b);
    if (sizes.length === 0)
        return 1;
    const seen = sizes.reduce((sum, difference) => sum + difference, 0);
    const magnitudes = sizes.map(Math.abs).sort((a, b) => a - b);
    return magnitudes.length <= EXACT_UP_TO ? exact(magnitudes, seen) : drawn(magnitudes, seen);
}
/** All assignments in Gray-code order: one sign changes from each to the next. */
function exact(magnitudes, seen) {
    const signs = magnitudes.map(() => -1);
    let sum = -magnitudes.reduce((total, magnitude) => total + magnitude, 0);
    const count = 2 ** magnitudes.length;
    let extreme = sum <= seen + TOLERANCE ? 1 : 0;
    for (let step = 1; step < count; step += 1) {
        const changed = 31 - Math.clz32(step & -step);
        const sign = -(signs[changed] ?? 1);
        signs[changed] = sign;
        sum += 2 * sign * (magnitudes[changed] ?? 0);
        if (sum <= seen + TOLERANCE)
            extreme += 1;
    }
    return extreme / count;
}
function drawn(magnitudes, seen) {
    const random = seededRandom(SEED);
    let extreme = 1;
    for (let draw = 0; draw < DRAWS; draw += 1) {
        let sum = 0;
        for (const magnitude of magnitudes)
            sum += random() < 0.5 ? -magnitude : magnitude;
        if (sum <= seen + TOLERANCE)
            extreme += 1;
    }
    return extreme / (DRAWS + 1);
}

;// CONCATENATED MODULE: ./lib/compare/verdict.js




/**
 * Whether the run got worse. Regressed: the test says so at its level and the net drop is large enough.
 * OK: no pair differs, or a drop beyond the margin is ruled out. Anything else is inconclusive: too few
 * questions to tell, which neither fails nor passes anything.
 *
 * Questions asked once are compared by McNemar's test; with repeats the per-question means are, by sign flips.
 */
function judgeChange(pairs, settings) {
    const cells = { both: 0, afterOnly: 0, beforeOnly: 0, neither: 0 };
    let repeats = false;
    let net = 0;
    for (const { before, after } of pairs) {
        if (before.trials > 1 || after.trials > 1)
            repeats = true;
        net += after.passRate - before.passRate;
        if (before.passed && after.passed)
            cells.both += 1;
        else if (after.passed)
            cells.afterOnly += 1;
        else if (before.passed)
            cells.beforeOnly += 1;
        else
            cells.neither += 1;
    }
    const differences = pairs.map(({ before, after }) => after.passRate - before.passRate);
    const unchanged = differences.every((difference) => difference === 0);
    const pValue = repeats ? signFlip(differences) : mcnemar(cells.afterOnly, cells.beforeOnly, settings.method);
    const change = newcombePaired(cells.both, cells.afterOnly, cells.beforeOnly, cells.neither, normal_Z.p95);
    const drop = pairs.length === 0 ? 0 : -net / pairs.length;
    const regressed = !unchanged && pValue <= settings.alpha && drop > 0 && drop >= settings.minDrop;
    const safe = unchanged || change.lower > -settings.margin;
    return {
        verdict: regressed ? "regressed" : safe ? "ok" : "inconclusive",
        test: repeats ? "sign-flip" : `mcnemar-${settings.method}`,
        pValue,
        change,
    };
}

;// CONCATENATED MODULE: ./lib/compare/compare.js







/** Share of questions that change by themselves between two runs of one system; typical of LLM systems. */
const FLIPS = 0.1;
/** Compares two runs question by question. The order of either does not matter. */
function compareRuns(base, head, settings) {
    const before = sideOf(base);
    const after = sideOf(head);
    const { pairs, added, removed, unanswered } = match(before, after);
    const tested = settings.waived.size === 0 ? pairs : pairs.filter((pair) => !settings.waived.has(pair.after.id));
    const { regressed, fixed, stillFailing, stillPassing, table } = transitions(tested);
    const { verdict, test, pValue, change } = judgeChange(tested, settings);
    return {
        verdict,
        test,
        pValue,
        alpha: settings.alpha,
        change,
        matched: pairs.length,
        baselineQuestions: before.questions.length,
        newlyFailing: [...regressed],
        fixed: [...fixed],
        stillFailing,
        stillPassing,
        added: [...added],
        removed: [...removed],
        unanswered: [...unanswered],
        unstable: after.questions
            .filter(({ passRate }) => passRate > 0 && passRate < 1)
            .map(({ id }) => id)
            .sort(),
        waived: pairs.length - tested.length,
        detectableDrop: detectableDrop(tested.length, FLIPS),
        cost: costChange(pairs),
        rungs: rungChanges(tested, settings.alpha),
        transitions: table,
    };
}

;// CONCATENATED MODULE: ./lib/compare/compare-with.js

/** The comparison part of a report: what the baseline was, and what it says, or why it says nothing. */
function compareWith(baseline, run, settings) {
    if (baseline === null)
        return null;
    if (!("questions" in baseline)) {
        return { status: baseline.status, reason: baseline.reason, baseline: null, result: null };
    }
    const { name, how, commit, branch, runId, createdAt } = baseline;
    const result = compareRuns(baseline.questions, run.records(), settings);
    if (result.matched === 0 && result.unanswered.length === 0) {
        return {
            status: "incompatible",
            reason: `${name} has no question in common with this run`,
            baseline: null,
            result: null,
        };
    }
    return { status: baseline.status, reason: null, baseline: { name, how, commit, branch, runId, createdAt }, result };
}

;// CONCATENATED MODULE: ./lib/gates/gate.js

/** Builds a gate from its schema of limits and its measure; the two agree on the type of a limit. */
function defineGate(gate) {
    const { limit, text, measure, family = "threshold", perCategory = false, title, docs, operator, example } = gate;
    const bind = schemas/* transform */.pdi((value) => ({
        text: text(value),
        measure: (facts) => measure(facts, value),
        strictness: gate.strictness(value),
    }));
    const schema = schemas/* pipe */.FsL(limit, bind);
    return {
        title,
        docs,
        family,
        operator,
        perCategory,
        example,
        schema,
        ...(gate.defaultLimit === undefined ? {} : { defaultLimit: gate.defaultLimit }),
        ...(gate.repeatable === undefined ? {} : { repeatable: gate.repeatable }),
        ...(gate.words === undefined ? {} : { words: gate.words }),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./lib/model/counts.js
var model_counts = __nccwpck_require__(3341);
;// CONCATENATED MODULE: ./lib/gates/limit.js


const PATTERN = /^(\d+(?:\.\d+)?)\s*(%)?(\s*of\s+(questions|failures))?$/;
const FORMS = "`10%` (of questions), `30% of failures`, or a count such as `3`";
/** Reads `10%`, `10% of questions`, `30% of failures` or `3`. Returns a sentence where it cannot. */
function parseLimit(text) {
    const [, digits, percent, of, whole] = PATTERN.exec(text.trim().toLowerCase()) ?? [];
    if (digits === undefined)
        return { mistake: `${JSON.stringify(text)} is not a limit. Write ${FORMS}.` };
    if (percent === undefined) {
        if (of !== undefined)
            return { mistake: `${JSON.stringify(text)} lacks its percent sign. Write ${FORMS}.` };
        return digits.includes(".")
            ? {
                mistake: `${text} is neither a count nor a percentage. Write ${FORMS}; for a fraction of 1, write it in percent.`,
            }
            : { text, unit: "count", value: Number(digits) };
    }
    if (Number(digits) > 100)
        return { mistake: `${JSON.stringify(text)} is more than 100 %. Write ${FORMS}.` };
    // "e-2" and not "/ 100": the nearest double to 0.033, so that 33 of 1000 meets 3.3 % exactly.
    return { text, unit: whole === "failures" ? "share" : "rate", value: Number(`${digits}e-2`) };
}
/** A schema for a limit in any of its forms. */
const limitSchema = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]), schemas/* transform */.pdi((value, context) => {
    const limit = parseLimit(String(value));
    if (!("mistake" in limit))
        return limit;
    context.issues.push({ code: "custom", message: limit.mistake, input: value });
    return core/* NEVER */.tm;
}));
/** A limit that only makes sense as a rate of questions, like a pass rate. */
const rateSchema = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]), schemas/* transform */.pdi((value, context) => {
    const limit = parseLimit(String(value));
    if (!("mistake" in limit) && limit.unit === "rate")
        return limit;
    const message = `${JSON.stringify(value)} is not a rate. Write a percentage of questions, such as \`80%\`.`;
    context.issues.push({ code: "custom", message, input: value });
    return core/* NEVER */.tm;
}));
/** A limit that only makes sense as a count. */
const countSchema = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]), schemas/* transform */.pdi((value, context) => {
    const limit = parseLimit(String(value));
    if (!("mistake" in limit) && limit.unit === "count")
        return limit;
    const message = `${JSON.stringify(value)} is not a count. Write a whole number, such as \`100\`.`;
    context.issues.push({ code: "custom", message, input: value });
    return core/* NEVER */.tm;
}));
/** A limit in US dollars, written `0.02` or `$0.02`. */
const moneySchema = amountSchema(/^\$?\s*(\d+(?:\.\d+)?)$/, () => 1, "usd", "an amount of US dollars such as `0.02`");
/** A limit in milliseconds, written `1500ms` or `1.5s`. A bare number could be either, and is neither. */
const durationSchema = amountSchema(/^(\d+(?:\.\d+)?)\s*(ms|s)$/, (suffix) => (suffix === "s" ? 1000 : 1), "ms", "a duration such as `1500ms` or `1.5s`");
/** How much more, in percent of what it was: `10%`, or `150%`. */
const increaseSchema = amountSchema(/^(\d+(?:\.\d+)?)\s*%$/, () => 0.01, "rate", "a percentage such as `10%`");
function amountSchema(shape, factor, unit, what) {
    return schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]), schemas/* transform */.pdi((value, context) => {
        const text = String(value).trim();
        const [, digits, suffix] = shape.exec(text.toLowerCase()) ?? [];
        // "e-2" and not "* 0.01": the nearest double to what was written.
        const scale = factor(suffix);
        const number = scale === 0.01 ? Number(`${digits}e-2`) : Number(digits) * scale;
        if (digits !== undefined)
            return { text, unit, value: number };
        const message = `expected ${what}, found ${JSON.stringify(value)}.`;
        context.issues.push({ code: "custom", message, input: value });
        return core/* NEVER */.tm;
    }));
}
/** The lower the stricter; at most all is no limit. Limits of two units cannot be compared without a run. */
function upperStrictness({ unit, value }) {
    return {
        kind: unit,
        level: (unit === "rate" || unit === "share") && value === 1 ? Number.NEGATIVE_INFINITY : -value,
    };
}
/** The higher the stricter; at least none is no limit. */
function lowerStrictness({ unit, value }) {
    return { kind: unit, level: value === 0 ? Number.NEGATIVE_INFINITY : value };
}
/** How many of something there are, in the unit of a limit. Shares are of the failures on the ladder unless a whole is given. */
function inUnit(count, unit, counts, failures = (0,model_counts/* onLadder */.Uf)(counts)) {
    if (unit === "count")
        return count;
    return (0,model_counts/* ratio */.CG)(count, unit === "rate" ? (0,model_counts/* graded */.wp)(counts) : failures);
}

;// CONCATENATED MODULE: ./lib/gates/max-failures.js


/** A gate on one of the failure counts: at most so many, as a count, a rate of questions or a share of failures. */
function maxFailures(options) {
    return defineGate({
        title: options.title,
        docs: options.docs,
        example: options.example,
        operator: "<=",
        perCategory: true,
        limit: limitSchema,
        text: (limit) => limit.text,
        strictness: upperStrictness,
        measure: ({ counts }, { unit, value }) => ({
            actual: inUnit(options.count(counts), unit, counts, options.failures?.(counts)),
            limit: value,
            unit,
        }),
    });
}

;// CONCATENATED MODULE: ./lib/gates/max-context-failures.js

const maxContextFailures = maxFailures({
    title: "Context failures",
    docs: "Failures attributed to the context (rung 3).",
    example: "10%",
    count: (counts) => counts.context,
});

;// CONCATENATED MODULE: ./lib/gates/needs-baseline.js
/** What a gate measures where there is nothing to compare with. */
const NO_BASELINE = { skipped: "no baseline" };
/** The comparison's result, where there is one. */
function resultOf({ comparison }) {
    return comparison?.result ?? undefined;
}

;// CONCATENATED MODULE: ./lib/gates/max-cost-increase.js



const maxCostIncrease = defineGate({
    title: "Increase of the cost per question",
    docs: "By how much a question may cost more than in the baseline, the mean of the questions that say their cost in both. Skipped without a baseline, or where it does not say.",
    family: "regression",
    operator: "<=",
    example: "10%",
    limit: increaseSchema,
    text: (limit) => limit.text,
    strictness: ({ value }) => ({ kind: "increase", level: -value }),
    measure: (facts, { value }) => {
        const result = resultOf(facts);
        if (result === undefined)
            return NO_BASELINE;
        const { questions, withoutBefore, withoutAfter, before, after } = result.cost;
        // What main does not log yet is no fault of the change; what the change stops to log would hide its cost.
        if (withoutAfter > withoutBefore)
            return {
                unmeasurable: `${withoutAfter} of the compared questions do not say what they cost, and ${withoutBefore} did not in the baseline`,
            };
        if (questions === 0 || before === null || after === null || before === 0)
            return { skipped: "the baseline does not say what it cost" };
        // Twelve digits: 0.033 is a tenth more than 0.03, and in binary fractions a little more than that.
        return { actual: Number((after / before - 1).toFixed(12)), limit: value, unit: "rate" };
    },
});

;// CONCATENATED MODULE: ./lib/gates/max-cost-per-correct.js


const maxCostPerCorrect = defineGate({
    title: "Cost per correct answer",
    docs: "US dollars for each correct answer: all cost, that of failures included, by the answers that pass. Every answered entry has to say what it cost.",
    example: "$0.02",
    operator: "<=",
    perCategory: true,
    limit: moneySchema,
    text: (limit) => limit.text,
    strictness: upperStrictness,
    measure: ({ costs }, { value }) => {
        const { costPerCorrect, withCost, withoutCost } = costs();
        if (withCost === 0)
            return { unmeasurable: "no entry says what it cost" };
        if (withoutCost > 0)
            return { unmeasurable: `of ${withCost + withoutCost} answers ${withoutCost} do not say what they cost` };
        if (costPerCorrect === null)
            return { unmeasurable: "no answer is correct" };
        return { actual: Number(costPerCorrect.toPrecision(12)), limit: value, unit: "usd" };
    },
});

;// CONCATENATED MODULE: ./lib/gates/max-model-failures.js

const maxModelFailures = maxFailures({
    title: "Model failures",
    docs: "Failures attributed to the model (rungs 4 and 5).",
    example: "10%",
    count: (counts) => counts.model,
});

;// CONCATENATED MODULE: ./lib/gates/max-new-failures.js



const maxNewFailures = defineGate({
    title: "Newly failing questions",
    docs: "Questions that passed in the baseline and fail now. Skipped without a baseline.",
    family: "regression",
    operator: "<=",
    example: "3",
    limit: countSchema,
    text: (limit) => limit.text,
    strictness: upperStrictness,
    measure: (facts, { value }) => {
        const result = resultOf(facts);
        if (result === undefined)
            return NO_BASELINE;
        const ids = result.newlyFailing.map(({ id }) => id);
        return { actual: ids.length, limit: value, unit: "count", ids };
    },
});

;// CONCATENATED MODULE: ./lib/gates/max-off-ladder.js

const maxOffLadder = maxFailures({
    title: "Off-ladder failures",
    docs: "Failures that no rung can fix: infrastructure and grader errors, and labels mapped to `off-ladder`. `of failures` means of all failures.",
    example: "5%",
    count: (counts) => counts.offLadder,
    failures: (counts) => counts.failed,
});

;// CONCATENATED MODULE: ./lib/gates/max-p95-latency.js


const maxP95Latency = defineGate({
    title: "Latency of 95 in 100 answers",
    docs: "The latency that 95 of 100 answers do not exceed (nearest rank), of the entries that say it.",
    example: "2s",
    operator: "<=",
    perCategory: true,
    limit: durationSchema,
    text: (limit) => limit.text,
    strictness: upperStrictness,
    measure: ({ costs }, { value }) => {
        const { latencyP95Ms } = costs();
        return latencyP95Ms === null
            ? { unmeasurable: "no entry says how long it took" }
            : { actual: latencyP95Ms, limit: value, unit: "ms" };
    },
});

;// CONCATENATED MODULE: ./lib/gates/max-prompt-failures.js

const maxPromptFailures = maxFailures({
    title: "Prompt failures",
    docs: "Failures attributed to the prompt (rung 1), among them those without any signal unless `unattributed: separate`.",
    example: "10%",
    count: (counts) => counts.prompt,
});

;// CONCATENATED MODULE: ./lib/gates/max-retrieval-failures.js

const maxRetrievalFailures = maxFailures({
    title: "Retrieval failures",
    docs: "Failures attributed to the retrieval (rung 2).",
    example: "10%",
    count: (counts) => counts.retrieval,
});

;// CONCATENATED MODULE: ./lib/gates/max-unattributed.js

const maxUnattributed = maxFailures({
    title: "Failures without a signal",
    docs: "Failures that no rule had a signal for, wherever they are counted. `of failures` means of all failures.",
    example: "20% of failures",
    count: (counts) => counts.noSignal,
    failures: (counts) => counts.failed,
});

;// CONCATENATED MODULE: ./lib/gates/min-matched.js




const minMatched = defineGate({
    title: "Baseline questions answered again",
    docs: "Questions of the baseline that were answered in this run, too. Leaving questions out is no way to green. Skipped without a baseline.",
    family: "regression",
    operator: ">=",
    example: "95%",
    defaultLimit: "80%",
    limit: rateSchema,
    text: (limit) => limit.text,
    strictness: lowerStrictness,
    measure: (facts, { value }) => {
        const result = resultOf(facts);
        if (result === undefined)
            return NO_BASELINE;
        return { actual: (0,model_counts/* ratio */.CG)(result.matched, result.baselineQuestions), limit: value, unit: "rate" };
    },
});

;// CONCATENATED MODULE: ./lib/gates/min-pass-rate.js



const minPassRate = defineGate({
    title: "Pass rate",
    docs: "Passed questions of all graded ones. The plain rate decides; the report adds its 95 % interval and says when a miss is within noise.",
    example: "80%",
    operator: ">=",
    perCategory: true,
    limit: rateSchema,
    text: (limit) => limit.text,
    strictness: lowerStrictness,
    measure: ({ counts }, { value }) => ({ actual: (0,model_counts/* ratio */.CG)(counts.passed, (0,model_counts/* graded */.wp)(counts)), limit: value, unit: "rate" }),
});

;// CONCATENATED MODULE: ./lib/gates/min-questions.js


const minQuestions = defineGate({
    title: "Questions in the run",
    docs: "Distinct questions with an answer that was judged. An evaluation that stopped early is not green.",
    example: "100",
    operator: ">=",
    limit: countSchema,
    text: (limit) => limit.text,
    strictness: lowerStrictness,
    measure: ({ questionCount }, { value }) => ({ actual: questionCount, limit: value, unit: "count" }),
});

;// CONCATENATED MODULE: ./lib/model/list.js

/**
 * A list of texts: a YAML list, or text with one item a line; on a single line commas separate, too.
 * Blank items are dropped; a list of nothing else is refused, because nothing could be meant by it.
 */
const listSchema = listOf((text) => text.split(text.trim().includes("\n") ? "\n" : ","));
/** A list of paths and globs, one a line: they may hold commas. */
const linesSchema = listOf((text) => text.split("\n"));
function listOf(split) {
    return schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]))]), schemas/* transform */.pdi((value, context) => {
        const items = Array.isArray(value) ? value.map(String) : split(String(value));
        const kept = items.map((item) => item.trim()).filter(Boolean);
        if (kept.length > 0)
            return kept;
        context.issues.push({
            code: "custom",
            message: "this list has no item. Name one, or leave the option out.",
            input: value,
        });
        return core/* NEVER */.tm;
    }));
}

;// CONCATENATED MODULE: ./lib/model/strictness.js
/** What became of a setting. `changed`: it is another, and neither is stricter than the other. */
const DIRECTIONS = ["relaxed", "tightened", "changed"];
/** A list whose members have no amount. */
function listed(kind, members, more) {
    return { kind, amounts: new Map(members.map((member) => [member, ""])), more };
}
/** As strict as nothing: no limit, or an empty list. */
function unset(like) {
    return "level" in like ? { kind: like.kind, level: Number.NEGATIVE_INFINITY } : { ...like, amounts: new Map() };
}
/**
 * What a change from one to the other is; `undefined` where they are equally strict. Of two kinds neither is
 * stricter. A list that is relaxed in one member is relaxed, whatever else is tightened in it.
 */
function directionOf(before, after) {
    if (before.kind !== after.kind)
        return "changed";
    if ("level" in before && "level" in after)
        return before.level === after.level ? undefined : after.level < before.level ? "relaxed" : "tightened";
    if (!("amounts" in before && "amounts" in after))
        return "changed";
    const { added, removed } = difference(before.amounts, after.amounts);
    if (added.length + removed.length === 0)
        return undefined;
    return (before.more === "laxer" ? added : removed).length > 0 ? "relaxed" : "tightened";
}
/** Members that are new, or of which there is more; and those that are gone, or of which there is less. */
function difference(before, after) {
    const beyond = (some, others) => [...some].filter(([name, amount]) => amount > (others.get(name) ?? "") || !others.has(name)).map(([name]) => name);
    return { added: beyond(after, before), removed: beyond(before, after) };
}

;// CONCATENATED MODULE: ./lib/gates/must-pass.js



const mustPass = defineGate({
    title: "Must-pass questions not passing",
    docs: "Ids of questions that have to pass in every trial, one a line. A listed question that is not in the run has not passed.",
    example: "refund-policy, login-reset",
    operator: "<=",
    repeatable: true,
    limit: listSchema,
    // On a single line commas separate; ids that hold some stand one a line.
    text: (ids) => ids.join(ids.some((id) => id.includes(",")) ? "\n" : ", "),
    strictness: (ids) => listed("questions", ids, "stricter"),
    measure: ({ questions, quarantined }, ids) => {
        const results = questions();
        const notPassing = ids.filter((id) => results.get(id) !== true && !quarantined.has(id));
        return { actual: notPassing.length, limit: 0, unit: "count", ids: notPassing };
    },
});

// EXTERNAL MODULE: ./lib/model/describe-value.js
var describe_value = __nccwpck_require__(300);
;// CONCATENATED MODULE: ./lib/model/p-value.js
/** A p-value as people read it, with its sign: "p = 0.11", two digits, and never 0 ("p < 0.0001"). */
function pWords(pValue) {
    return pValue < 0.0001 ? "p < 0.0001" : `p = ${Number(pValue.toPrecision(2))}`;
}

;// CONCATENATED MODULE: ./lib/gates/regression.js





const MODES = ["significant", "any", "off"];
const modeSchema = schemas/* pipe */.FsL(schemas/* unknown */.L5J(), schemas/* transform */.pdi((value, context) => {
    // YAML reads a bare `off` as false.
    const word = value === false ? "off" : typeof value === "string" ? value.trim() : value;
    const found = MODES.find((mode) => mode === word);
    if (found !== undefined)
        return found;
    const message = `expected \`significant\`, \`any\` or \`off\`, found ${(0,describe_value/* describeValue */.b)(value)}.`;
    context.issues.push({ code: "custom", message, input: value });
    return core/* NEVER */.tm;
}));
const regression = defineGate({
    title: "Regression against the baseline",
    docs: "Whether the run may be worse than its baseline: `significant` fails when the paired test says that it is, `any` when one question newly fails (for deterministic suites), `off` never. Skipped without a baseline.",
    family: "regression",
    operator: "<=",
    example: "any",
    defaultLimit: "significant",
    limit: modeSchema,
    text: (mode) => mode,
    strictness: (mode) => ({ kind: "mode", level: ["off", "significant", "any"].indexOf(mode) }),
    measure: (facts, mode) => {
        const result = resultOf(facts);
        if (mode === "off")
            return { skipped: "switched off" };
        if (result === undefined)
            return NO_BASELINE;
        if (mode === "significant")
            return { actual: result.verdict === "regressed" ? 1 : 0, limit: 0, unit: "count" };
        const ids = result.newlyFailing.map(({ id }) => id);
        return { actual: ids.length, limit: 0, unit: "count", ids };
    },
    words: ({ actual, limitText, comparison }) => {
        if (limitText === "any")
            return `Newly failing questions ${actual}, none allowed`;
        const result = comparison?.result;
        const figures = result
            ? `: ${result.newlyFailing.length} newly failing, ${result.fixed.length} fixed, ${pWords(result.pValue)}`
            : "";
        return `${actual > 0 ? "Worse" : "Not significantly worse"} than the baseline${figures}`;
    },
});

;// CONCATENATED MODULE: ./lib/model/flag.js


/** true or false, as YAML or as text. */
const flagSchema = schemas/* pipe */.FsL(schemas/* unknown */.L5J(), schemas/* transform */.pdi((value, context) => {
    const word = typeof value === "string" ? value.trim().toLowerCase() : value;
    if (word === true || word === "true")
        return true;
    if (word === false || word === "false")
        return false;
    context.issues.push({
        code: "custom",
        message: `expected true or false, found ${(0,describe_value/* describeValue */.b)(value)}.`,
        input: value,
    });
    return core/* NEVER */.tm;
}));

;// CONCATENATED MODULE: ./lib/gates/require-baseline.js


const requireBaseline = defineGate({
    title: "Baseline to compare with",
    docs: "Whether the check fails without a baseline that can be read and compared. Not so unless set to `true`.",
    family: "regression",
    operator: ">=",
    example: "true",
    limit: flagSchema,
    text: String,
    strictness: (required) => ({ kind: "flag", level: required ? 1 : Number.NEGATIVE_INFINITY }),
    measure: ({ comparison }, required) => {
        if (!required)
            return { skipped: "not required" };
        const found = comparison?.result === undefined || comparison.result === null ? 0 : 1;
        return { actual: found, limit: 1, unit: "count" };
    },
    words: ({ actual }) => (actual === 1 ? "A baseline was found" : "No baseline to compare with"),
});

;// CONCATENATED MODULE: ./lib/gates/index.js
















/** Every gate, by the name of its option. One file and one line here make a new one. */
const GATES = {
    "max-prompt-failures": maxPromptFailures,
    "max-retrieval-failures": maxRetrievalFailures,
    "max-context-failures": maxContextFailures,
    "max-model-failures": maxModelFailures,
    "max-off-ladder": maxOffLadder,
    "max-unattributed": maxUnattributed,
    "min-pass-rate": minPassRate,
    "min-questions": minQuestions,
    "must-pass": mustPass,
    regression: regression,
    "max-cost-per-correct": maxCostPerCorrect,
    "max-p95-latency": maxP95Latency,
    "max-new-failures": maxNewFailures,
    "max-cost-increase": maxCostIncrease,
    "min-matched": minMatched,
    "require-baseline": requireBaseline,
};

;// CONCATENATED MODULE: ./lib/config/option.js
const EVERYWHERE = { input: true, file: true, flag: true };
const FILE_ONLY = { input: false, file: true, flag: false };
const INPUT_ONLY = { input: true, file: false, flag: false };
const INPUT_AND_FILE = { input: true, file: true, flag: false };
const INPUT_AND_FLAG = { input: true, file: false, flag: true };
/** The headings under which docs list the options. */
const OPTION_GROUPS = (/* unused pure expression or super */ null && (["Run", "Gates", "Regression", "Verdict", "Attribution", "Report", "GitHub"]));
/** Keeps the type of the value and of the default together. */
function option_option(definition) {
    return definition;
}
function unsetOption(definition) {
    return { ...definition, default: undefined };
}

;// CONCATENATED MODULE: ./lib/config/values.js




// The schemas of options that are not gates. Each takes text, because inputs and flags are text.
/** A non-blank text. */
const textSchema = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]), schemas/* transform */.pdi((value) => String(value).trim()));
/** One of a few words. */
function choice(words) {
    return schemas/* pipe */.FsL(schemas/* unknown */.L5J(), schemas/* transform */.pdi((value, context) => {
        const found = words.find((word) => word === (typeof value === "string" ? value.trim() : value));
        if (found !== undefined)
            return found;
        context.issues.push({
            code: "custom",
            message: `expected ${orList(words)}, found ${(0,describe_value/* describeValue */.b)(value)}.`,
            input: value,
        });
        return core/* NEVER */.tm;
    }));
}
/** A share as a fraction from 0 to 1, written `30%`. */
const shareSchema = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]), schemas/* transform */.pdi((value, context) => {
    const limit = parseLimit(String(value));
    if (!("mistake" in limit) && limit.unit !== "count")
        return limit.value;
    context.issues.push({
        code: "custom",
        message: `expected a percentage such as \`30%\`, found ${(0,describe_value/* describeValue */.b)(value)}.`,
        input: value,
    });
    return core/* NEVER */.tm;
}));
/** A score from 0 to 1, written `0.7` or `70%`. */
const scoreSchema = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]), schemas/* transform */.pdi((value, context) => {
    const score = parseScore(value);
    if (score !== undefined && score >= 0 && score <= 1)
        return score;
    context.issues.push({
        code: "custom",
        message: `expected a score from 0 to 1 such as \`0.7\`, or a percentage, found ${(0,describe_value/* describeValue */.b)(value)}.`,
        input: value,
    });
    return core/* NEVER */.tm;
}));
/** A number, also as a percentage; `undefined` where it is none. */
function parseScore(value) {
    if (typeof value === "number")
        return Number.isFinite(value) ? value : undefined;
    if (typeof value !== "string")
        return undefined;
    const [, digits, percent] = /^(-?\d+(?:\.\d+)?)\s*(%)?$/.exec(value.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    return percent === undefined ? Number(digits) : Number(`${digits}e-2`);
}
/** Text that must match a pattern; `what` completes "expected …". */
function pattern(shape, what) {
    return schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]), schemas/* transform */.pdi((value, context) => {
        const text = String(value).trim();
        if (shape.test(text))
            return text;
        context.issues.push({
            code: "custom",
            message: `expected ${what}, found ${(0,describe_value/* describeValue */.b)(value)}.`,
            input: value,
        });
        return core/* NEVER */.tm;
    }));
}
const HOST = /^[a-z0-9.-]+(:\d+)?$/;
/** Host names, without scheme or path, in lower case as URLs have them. */
const hostsSchema = schemas/* pipe */.FsL(listSchema, schemas/* transform */.pdi((names, context) => {
    const hosts = names.map((name) => name.toLowerCase());
    const wrong = hosts.find((host) => !HOST.test(host));
    if (wrong === undefined)
        return hosts;
    const message = `expected host names such as \`traces.example.com\`, found ${(0,describe_value/* describeValue */.b)(wrong)}.`;
    context.issues.push({ code: "custom", message, input: names });
    return core/* NEVER */.tm;
}));
/** "a, b or c" */
function orList(words) {
    const quoted = words.map((word) => `\`${word}\``);
    const last = quoted.pop();
    return quoted.length === 0 ? (last ?? "") : `${quoted.join(", ")} or ${last}`;
}

;// CONCATENATED MODULE: ./lib/config/gate-options.js





const IDS = Object.keys(GATES).filter(isGateId);
function isGateId(name) {
    return Object.hasOwn(GATES, name);
}
/** An option for every gate of the registry, under the gate's own name. */
const GATE_OPTIONS = fromGates((gate) => ({
    docs: gate.docs,
    group: "Gates",
    places: EVERYWHERE,
    example: gate.example,
    schema: gate.schema,
    ...(gate.repeatable === undefined ? {} : { repeatable: gate.repeatable }),
    default: gate.defaultLimit === undefined ? undefined : gate.schema.parse(gate.defaultLimit),
    ...(gate.defaultLimit === undefined ? {} : { defaultText: `\`${gate.defaultLimit}\`` }),
}));
/** `warn-only:`, ids of gates that warn where they would fail. */
const gateIdsSchema = schemas/* pipe */.FsL(listSchema, schemas/* transform */.pdi((names, context) => {
    for (const name of names.filter((name) => !isGateId(name))) {
        context.issues.push({
            code: "custom",
            message: `\`${name}\` is not a gate. The gates are ${orList(IDS)}.`,
            input: name,
        });
    }
    return names.filter(isGateId);
}));
const perCategory = IDS.filter((id) => GATES[id].perCategory);
/** `categories:`, limits per category of questions. */
const categoriesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej(Object.fromEntries(perCategory.map((id) => [id, schemas/* optional */.lqM(GATES[id].schema)]))));
function fromGates(make) {
    const { ...all } = GATES;
    const made = {};
    for (const id of IDS)
        made[id] = make(all[id]);
    if (!isComplete(made))
        throw new Error("every gate has an option");
    return made;
}
function isComplete(made) {
    return IDS.every((id) => made[id] !== undefined);
}

// EXTERNAL MODULE: ./lib/ladder/labels.js
var ladder_labels = __nccwpck_require__(1929);
;// CONCATENATED MODULE: ./lib/config/attribution-values.js




/** `labels:`, a mapping of labels to rungs, known labels or `off-ladder`. */
const labelsSchema = schemas/* pipe */.FsL(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), schemas/* transform */.pdi((value, context) => {
    const labels = new Map();
    for (const [label, target] of Object.entries(value)) {
        if (typeof target === "string" && (0,ladder_labels/* isLabelTarget */.s1)(target))
            labels.set(label, target);
        else {
            const message = `expected ${orList(ladder_labels/* LABEL_TARGETS */.cR)}, found ${(0,describe_value/* describeValue */.b)(target)}.`;
            context.issues.push({ code: "custom", message, input: target, path: [label] });
        }
    }
    return labels;
}));
/** Shares above which a rung is worth working on. Starting points, not laws. */
const DECISION_RULES = {
    prompt: 0.3,
    retrieval: 0.3,
    context: 0.2,
    model: 0.2,
};
/** `decision-rules:`, any of the four shares; the others keep their default. */
const decisionRulesSchema = schemas/* pipe */.FsL(schemas/* strictObject */.rej({
    prompt: schemas/* optional */.lqM(shareSchema),
    retrieval: schemas/* optional */.lqM(shareSchema),
    context: schemas/* optional */.lqM(shareSchema),
    model: schemas/* optional */.lqM(shareSchema),
}), schemas/* transform */.pdi((value) => ({
    prompt: value.prompt ?? DECISION_RULES.prompt,
    retrieval: value.retrieval ?? DECISION_RULES.retrieval,
    context: value.context ?? DECISION_RULES.context,
    model: value.model ?? DECISION_RULES.model,
})));

// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __nccwpck_require__(7829);
;// CONCATENATED MODULE: ./lib/config/metric-values.js





/** `metrics:`, what a metric is evidence of and from where on it is good enough, by the metric's name. */
const metricsSchema = schemas/* pipe */.FsL(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), schemas/* transform */.pdi((value, context) => {
    const metrics = new Map();
    for (const [name, setting] of Object.entries(value)) {
        const meaning = meaningOf(name, setting);
        if (typeof meaning !== "string")
            metrics.set((0,metric/* metricName */.Kh)(name), meaning);
        else
            context.issues.push({ code: "custom", message: meaning, input: setting, path: [name] });
    }
    return metrics;
}));
/** The meaning, or a sentence that says what is wrong. */
function meaningOf(name, setting) {
    const known = (0,metric/* knownMetric */.wl)(name);
    const plain = parseScore(setting);
    if (plain !== undefined) {
        return known === undefined
            ? `nothing is known of this metric. Say what it is evidence of: \`{ means: recall, min: ${plain} }\`.`
            : { ...known, threshold: plain };
    }
    if (!(0,record/* isRecord */.u)(setting))
        return `expected a threshold, or \`{ means: recall, min: 0.8 }\`, found ${(0,describe_value/* describeValue */.b)(setting)}.`;
    const { means, min, max, ...others } = setting;
    const [stranger] = Object.keys(others);
    if (stranger !== undefined)
        return `there is no \`${stranger}\` here; a metric has \`means\` and \`min\` or \`max\`.`;
    const kind = means === undefined ? known?.kind : metric/* METRIC_KINDS */.Rc.find((word) => word === means);
    if (kind === undefined)
        return `expected \`means\` to be ${orList(metric/* METRIC_KINDS */.Rc)}, found ${(0,describe_value/* describeValue */.b)(means)}.`;
    if (min !== undefined && max !== undefined)
        return "expected `min` or `max`, found both.";
    const threshold = parseScore(min ?? max) ?? (min === undefined && max === undefined ? known?.threshold : undefined);
    if (threshold === undefined)
        return `expected a number as \`min\` or \`max\`, found ${(0,describe_value/* describeValue */.b)(min ?? max)}.`;
    const operator = max !== undefined ? "<=" : min !== undefined ? ">=" : (known?.operator ?? ">=");
    return { kind, operator, threshold };
}

;// CONCATENATED MODULE: ./lib/config/attribution-options.js






/** The grades that pass unless the configuration says otherwise. */
const PASSING_GRADES = ["correct", "acceptable"];
/** The options that say what passes, and where a failure belongs. */
const ATTRIBUTION_OPTIONS = {
    "passing-grades": option_option({
        repeatable: true,
        docs: "The grades that pass, compared exactly.",
        group: "Attribution",
        places: EVERYWHERE,
        example: "correct, acceptable",
        schema: listSchema,
        strictness: (grades) => listed("grades", grades, "laxer"),
        default: PASSING_GRADES,
        defaultText: "`correct`, `acceptable`",
    }),
    "pass-score": unsetOption({
        docs: "The score from which an answer passes, where a tool writes scores and no verdict of its own. Unset, a metric has the threshold of the table in docs/formats.md, or its format's. A threshold under `metrics:` comes first.",
        group: "Attribution",
        places: EVERYWHERE,
        example: "0.7",
        schema: scoreSchema,
        strictness: (score) => ({ kind: "score", level: score ?? 0 }),
        defaultText: "by format",
    }),
    "pass-metric": option_option({
        repeatable: true,
        docs: "The scores that decide whether an answer passes, where a tool writes several and no verdict; every one of them has to pass.",
        group: "Attribution",
        places: EVERYWHERE,
        example: "answer_correctness",
        schema: listSchema,
        strictness: (names) => listed(names.length === 0 ? "by format" : "metrics", names, "stricter"),
        default: [],
        defaultText: "by format",
    }),
    metrics: option_option({
        docs: "Thresholds of metrics, and what metrics of your own are evidence of: `recall` or `precision` of the context, `faithfulness` or `completeness` of the answer, its `format`, its `correctness`, or its `size`.",
        group: "Attribution",
        places: FILE_ONLY,
        example: "{ context_recall: 0.7, my_coverage: { means: recall, min: 0.9 } }",
        schema: metricsSchema,
        default: new Map(),
        defaultText: "the table in docs/formats.md",
    }),
    labels: option_option({
        docs: "What your own failure labels mean: a rung (`prompt`, `retrieval`, `context`, `model`), `off-ladder`, or a known label they are another word for.",
        group: "Attribution",
        places: FILE_ONLY,
        example: "{ no_docs_found: missing_evidence, out_of_scope: off-ladder }",
        schema: labelsSchema,
        default: new Map(),
        defaultText: "none",
    }),
    unattributed: option_option({
        docs: "Where failures without any signal are counted: with the `prompt` rung, the cheapest to try, or `separate`, in no rung.",
        group: "Attribution",
        places: EVERYWHERE,
        example: "separate",
        schema: choice(["prompt", "separate"]),
        default: "prompt",
    }),
    "decision-rules": option_option({
        docs: "Shares of the failures on the ladder above which a rung is suggested. They route work and never fail a check.",
        group: "Attribution",
        places: FILE_ONLY,
        example: "{ retrieval: 25% }",
        schema: decisionRulesSchema,
        default: DECISION_RULES,
        defaultText: "prompt 30 %, retrieval 30 %, context 20 %, model 20 %",
    }),
    "oracle-run": option_option({
        repeatable: true,
        docs: "A second run of the same questions, answered with the gold evidence in the context, as paths or globs: the strongest ground there is for telling retrieval failures from all others.",
        group: "Attribution",
        places: EVERYWHERE,
        example: "eval/gold-evidence/*.jsonl",
        schema: linesSchema,
        default: [],
        defaultText: "none",
    }),
};

// EXTERNAL MODULE: ./lib/adapters/mapped.js + 1 modules
var mapped = __nccwpck_require__(6778);
;// CONCATENATED MODULE: ./lib/config/closest.js
/** The known word nearest to a misspelt one, or `undefined` when none is near. Case, `_` and `-` do not count. */
function closest(word, known) {
    const wanted = normalize(word);
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(wanted, normalize(candidate)) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.max(2, wanted.length / 3) ? best.candidate : undefined;
}
function normalize(word) {
    return word.toLowerCase().replaceAll("_", "-");
}
/** Levenshtein distance. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const current = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/config/field-values.js





/** `fields:`, where a file has the fields of a run log: names of columns, or paths such as `output.text`. */
const fieldsSchema = schemas/* pipe */.FsL(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), schemas/* transform */.pdi((value, context) => {
    const fields = {};
    for (const [field, place] of Object.entries(value)) {
        if (!mapped/* MAPPED_FIELDS */.a.includes(field)) {
            const near = closest(field, mapped/* MAPPED_FIELDS */.a);
            const hint = near === undefined ? `The fields are ${orList(mapped/* MAPPED_FIELDS */.a)}.` : `Did you mean \`${near}\`?`;
            context.issues.push({
                code: "custom",
                message: `a run log has no such field. ${hint}`,
                input: place,
                path: [field],
            });
        }
        else if (typeof place === "string" && place.trim() !== "")
            fields[field] = place;
        else if (typeof place === "number")
            fields[field] = String(place);
        else {
            const message = `expected the name or path of a field in the file, found ${(0,describe_value/* describeValue */.b)(place)}.`;
            context.issues.push({ code: "custom", message, input: place, path: [field] });
        }
    }
    return fields;
}));
/** `records:`, the path of the list of records in a JSON document: keys with dots between them. */
const recordsSchema = schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((value) => value
    .trim()
    .split(".")
    .filter((key) => key !== "" && key !== "$")));

;// CONCATENATED MODULE: ./lib/config/run-options.js





/** The file that is read as configuration where it exists and no other is named. */
const DEFAULT_CONFIG_FILE = ".github/rung-gate.yml";
/** The options that say what is read, and how. */
const RUN_OPTIONS = {
    "run-log": unsetOption({
        docs: "The graded run log: paths or globs, one a line. Several files are one run. `.gz` is read as it is.",
        group: "Run",
        places: INPUT_ONLY,
        example: "eval/results/*.jsonl",
        schema: linesSchema,
    }),
    format: option_option({
        docs: "The format of the run log, where its content does not tell. On the command line: `--log-format`.",
        group: "Run",
        places: EVERYWHERE,
        example: "run-log",
        schema: choice(["auto", ...formatIds()]),
        default: "auto",
    }),
    config: unsetOption({
        docs: "The configuration file. A file named here has to exist.",
        group: "Run",
        places: INPUT_AND_FLAG,
        example: ".github/rung-gate.yml",
        schema: textSchema,
        defaultText: `\`${DEFAULT_CONFIG_FILE}\` if it is there`,
    }),
    fields: option_option({
        docs: "For files of no known format: where they have the fields of a run log, as names of columns or paths of keys. Makes the format `mapped`.",
        group: "Run",
        places: FILE_ONLY,
        example: "{ question_id: id, grade: verdict, retrieval_hit: retrieval.hit }",
        schema: fieldsSchema,
        default: {},
        defaultText: "none",
    }),
    records: option_option({
        docs: "For JSON documents of no known format: the path of the list of records in them.",
        group: "Run",
        places: FILE_ONLY,
        example: "report.items",
        schema: recordsSchema,
        default: [],
        defaultText: "the document itself",
    }),
};
function formatIds() {
    return Object.keys(adapters/* ADAPTERS */.R).filter(adapters/* isFormatId */.d);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(3305);
;// CONCATENATED MODULE: ./lib/config/waivers.js

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const entrySchema = schemas/* strictObject */.rej({
    question: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]),
    reason: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    expires: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
});
/** Whether there is such a day: 31 February is none. */
function isDay(text) {
    if (!DAY.test(text))
        return false;
    const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
/** `quarantine:` and `accept:`, lists of questions with a reason and, better, a day on which they end. */
const waiversSchema = schemas/* pipe */.FsL(schemas/* array */.YOg(entrySchema), schemas/* transform */.pdi((entries, context) => entries.map(({ question, reason, expires }, index) => {
    const day = expires instanceof Date ? expires.toISOString().slice(0, 10) : expires;
    if (day === undefined || day === null)
        return { question: String(question), reason, expires: undefined };
    if (typeof day !== "string" || !isDay(day)) {
        context.issues.push({
            code: "custom",
            message: "expected a day such as `2027-01-31`.",
            input: expires,
            path: [index, "expires"],
        });
        return core/* NEVER */.tm;
    }
    return { question: String(question), reason, expires: day };
})));
/** The more is waived, and the longer, the laxer. */
function waiverStrictness(waivers) {
    const amounts = new Map();
    for (const { question, expires = "for ever" } of waivers)
        if (expires > (amounts.get(question) ?? ""))
            amounts.set(question, expires);
    return { kind: "questions", amounts, more: "laxer" };
}
/** The ids that are waived on a day, and those whose waiver has ended. Without a day none has. */
function onDay(waivers, today) {
    const over = (waiver) => waiver.expires !== undefined && today !== null && waiver.expires < today;
    return {
        active: new Set(waivers.filter((waiver) => !over(waiver)).map(({ question }) => question)),
        expired: waivers.filter(over).map(({ question }) => question),
    };
}

;// CONCATENATED MODULE: ./lib/config/options.js









/**
 * Every option there is. Inputs, flags, keys of the configuration file, their schema and their docs
 * are generated from this table; a test fails when they have drifted.
 */
const OPTIONS = {
    ...RUN_OPTIONS,
    ...GATE_OPTIONS,
    categories: option_option({
        docs: "Limits per category of questions: the limits above, under the name of the category.",
        group: "Gates",
        places: FILE_ONLY,
        example: "{ billing: { min-pass-rate: 90% } }",
        schema: categoriesSchema,
        default: {},
        defaultText: "none",
    }),
    baseline: option_option({
        repeatable: true,
        docs: "What to compare with: an earlier report (JSON) or an earlier run log, as a path or glob. `auto`, in the action, finds the report that the base commit's run uploaded as an artifact. `none` compares with nothing. One that is not there is told, and fails only with `require-baseline`.",
        group: "Regression",
        places: EVERYWHERE,
        example: "baseline/report.json",
        schema: linesSchema,
        strictness: (from) => ({ kind: "baseline", level: from.length === 0 || from[0] === "none" ? 0 : 1 }),
        default: [],
        defaultText: "`none`",
    }),
    "baseline-artifact": option_option({
        docs: "With `baseline: auto`: the name of the artifact that holds the report.",
        group: "Regression",
        places: INPUT_AND_FILE,
        example: "eval-report",
        schema: textSchema,
        default: "rung-gate-report",
    }),
    alpha: option_option({
        docs: "The level of the regression test: how often the check may fail a change that changed nothing.",
        group: "Regression",
        places: EVERYWHERE,
        example: "1%",
        schema: shareSchema,
        strictness: (level) => ({ kind: "level", level }),
        default: 0.05,
        defaultText: "5 %",
    }),
    "regression-test": option_option({
        docs: "How questions asked once are compared: McNemar's test, `mid-p` or `exact`. With repeats, the means of the questions are compared by sign flips.",
        group: "Regression",
        places: EVERYWHERE,
        example: "exact",
        schema: choice(["mid-p", "exact"]),
        default: "mid-p",
    }),
    "min-drop": option_option({
        docs: "A net drop of the pass rate smaller than this is no regression, however sure.",
        group: "Regression",
        places: EVERYWHERE,
        example: "2%",
        schema: shareSchema,
        strictness: (drop) => ({ kind: "drop", level: -drop }),
        default: 0,
        defaultText: "0 %",
    }),
    margin: option_option({
        docs: "A run is called OK when a drop of more than this is ruled out; otherwise, and if it is not worse, it is inconclusive.",
        group: "Regression",
        places: EVERYWHERE,
        example: "3%",
        schema: shareSchema,
        default: 0.05,
        defaultText: "5 %",
    }),
    quarantine: option_option({
        docs: "Questions that no gate looks at, each with a reason and, better, a day: known to be flaky. The report says so, and counts them again once the day is over.",
        group: "Regression",
        places: FILE_ONLY,
        example: "[{ question: q7, reason: flaky grader, expires: 2027-01-31 }]",
        schema: waiversSchema,
        strictness: waiverStrictness,
        default: [],
        defaultText: "none",
    }),
    accept: option_option({
        docs: "Questions whose regression is known and accepted: left out of the comparison, and nothing else.",
        group: "Regression",
        places: FILE_ONLY,
        example: "[{ question: q9, reason: policy changed, expires: 2027-01-31 }]",
        schema: waiversSchema,
        strictness: waiverStrictness,
        default: [],
        defaultText: "none",
    }),
    "fail-on": option_option({
        docs: "Which gates may fail the check: `any` of them, only `threshold` gates, only `regression` gates, or `never` one. The others warn.",
        group: "Verdict",
        places: EVERYWHERE,
        example: "never",
        schema: choice(["any", "threshold", "regression", "never"]),
        strictness: (word) => listed("families", word === "any" ? ["threshold", "regression"] : word === "never" ? [] : [word], "stricter"),
        default: "any",
    }),
    "warn-only": option_option({
        repeatable: true,
        docs: "Gates that warn where they would fail, one a line.",
        group: "Verdict",
        places: EVERYWHERE,
        example: "max-model-failures",
        schema: gateIdsSchema,
        strictness: (ids) => listed("gates", ids, "laxer"),
        default: [],
        defaultText: "none",
    }),
    ...ATTRIBUTION_OPTIONS,
    "show-text": option_option({
        docs: "Whether questions and answers may appear in what is published. `false` keeps their text out of the comment, the summary and the report file.",
        group: "Report",
        places: EVERYWHERE,
        example: "false",
        schema: flagSchema,
        default: true,
    }),
    "trace-hosts": option_option({
        repeatable: true,
        docs: "Hosts that `trace_url` may link to, one a line. Links to others are not shown.",
        group: "Report",
        places: EVERYWHERE,
        example: "traces.example.com",
        schema: hostsSchema,
        default: [],
        defaultText: "none",
    }),
    "report-dir": option_option({
        docs: "Where the report files `report.json` and `report.md` are written.",
        group: "Report",
        places: INPUT_AND_FILE,
        example: "rung-gate-report",
        schema: textSchema,
        default: "rung-gate-report",
    }),
    mode: option_option({
        docs: "What the step does: `gate` judges a log; `comment` tells, on `workflow_run`, what the run that started the workflow has found, from the report it uploaded. That is how pull requests from forks get their comment.",
        group: "GitHub",
        places: INPUT_ONLY,
        example: "comment",
        schema: choice(["gate", "comment"]),
        default: "gate",
    }),
    "report-artifact": option_option({
        docs: "With `mode: comment`: the name of the artifact that holds the report.",
        group: "GitHub",
        places: INPUT_ONLY,
        example: "search-report",
        schema: textSchema,
        default: "rung-gate-report",
    }),
    comment: option_option({
        docs: "When to start the pull request comment: `always`; `on-failure`, when a limit is missed or warned of, or nothing could be judged; `on-change`, also when questions newly fail or are fixed since the baseline; or `never`. A comment that is already there is brought up to date unless `never`.",
        group: "GitHub",
        places: INPUT_AND_FILE,
        example: "on-failure",
        schema: choice(["always", "on-failure", "on-change", "never"]),
        default: "always",
    }),
    "comment-key": option_option({
        docs: "Tells the comments of several gates on one pull request apart.",
        group: "GitHub",
        places: INPUT_AND_FILE,
        example: "search-eval",
        schema: pattern(/^[A-Za-z0-9._-]{1,64}$/, "1 to 64 letters, digits, dots, dashes or underscores"),
        default: "default",
    }),
    "pr-number": unsetOption({
        docs: "The pull request to comment on, where the event does not say. With `mode: comment` its head has to be the commit of the run that is told of.",
        group: "GitHub",
        places: INPUT_ONLY,
        example: "42",
        schema: pattern(/^[1-9]\d{0,9}$/, "the number of a pull request"),
        defaultText: "from the event",
    }),
    "github-token": unsetOption({
        docs: "The token that writes the comment. Needs `pull-requests: write`; `actions: read` for `baseline: auto` and `mode: comment`.",
        group: "GitHub",
        places: INPUT_ONLY,
        example: "${{ secrets.SOME_TOKEN }}",
        schema: textSchema,
        defaultText: "`${{ github.token }}`",
    }),
};
function isOptionId(name) {
    return Object.hasOwn(OPTIONS, name);
}

;// CONCATENATED MODULE: ./lib/gates/decide.js

/**
 * Judges: the one place that does. Evaluates every limit that is set, in the order of the registry and
 * then by category, and never stops at the first.
 */
function decide(facts, categories, settings, categoryCosts) {
    const gates = [];
    const unmeasurable = [];
    for (const id of gateIds())
        judge(id, settings.limits[id], facts, null);
    for (const [scope, limits] of Object.entries(settings.categories)) {
        const counts = categories.get(scope);
        for (const id of gateIds()) {
            if (limits[id] === undefined)
                continue;
            if (counts === undefined)
                unmeasurable.push({ id, scope, reason: "no entry of the run has this category" });
            else
                judge(id, limits[id], { ...facts, counts, costs: () => categoryCosts(scope) }, scope);
        }
    }
    return { gates, conclusion: conclude(gates, settings.failOn), unmeasurable };
    function judge(id, bound, seen, scope) {
        if (bound === undefined)
            return;
        const gate = GATES[id];
        const base = { id, title: gate.title, scope, family: gate.family, operator: gate.operator, limitText: bound.text };
        const measure = bound.measure(seen);
        if ("unmeasurable" in measure)
            unmeasurable.push({ id, scope, reason: measure.unmeasurable });
        else if ("skipped" in measure) {
            if (bound.text === gate.defaultLimit)
                return;
            gates.push({
                ...base,
                limit: null,
                actual: null,
                unit: null,
                status: "skipped",
                message: measure.skipped,
                questionIds: [],
            });
        }
        else {
            const { actual, limit, unit, ids = [] } = measure;
            const found = { actual, limit, unit, scope, limitText: bound.text, comparison: facts.comparison };
            const status = holds(gate, found) ? "passed" : mayFail(id, gate, settings) ? "failed" : "warned";
            gates.push({
                ...base,
                limit,
                actual,
                unit,
                status,
                message: gateSentence(gate, found),
                questionIds: [...ids],
            });
        }
    }
}
function mayFail(id, gate, { failOn, warnOnly }) {
    return (failOn === "any" || failOn === gate.family) && !warnOnly.includes(id);
}
/** Whether what was measured keeps to the limit. */
function holds({ operator }, { actual, limit }) {
    return operator === "<=" ? actual <= limit : actual >= limit;
}
/** `neutral` where nothing was evaluated, or where only `fail-on: never` kept a gate from failing. */
function conclude(gates, failOn) {
    const evaluated = gates.filter((gate) => gate.status !== "skipped");
    if (evaluated.some((gate) => gate.status === "failed"))
        return "failure";
    if (evaluated.length === 0)
        return "neutral";
    return failOn === "never" && evaluated.some((gate) => gate.status === "warned") ? "neutral" : "success";
}
/** A gate's result in words, without a stop: what was found, and what the limit is. */
function gateSentence(gate, seen) {
    if (gate.words !== undefined)
        return gate.words(seen);
    const { scope, actual, limit, unit } = seen;
    const bound = gate.operator === "<=" ? `at most ${inWords(limit, unit)} allowed` : `at least ${inWords(limit, unit)} required`;
    return `${scope === null ? "" : `${scope}: `}${gate.title} ${inWords(actual, unit, limit)}, ${bound}`;
}
/** Short, with as many digits as it takes to tell it from the limit that it is not. */
function inWords(value, unit, limit = value) {
    if (unit === "count")
        return String(value);
    let text = "";
    for (let digits = 4; digits <= 15; digits += 1) {
        text = amount(value, unit, digits);
        if (value === limit || text !== amount(limit, unit, digits))
            break;
    }
    return text;
}
function amount(value, unit, digits) {
    const rounded = (number) => String(Number(number.toPrecision(digits)));
    switch (unit) {
        case "usd":
            return `$${rounded(value)}`;
        case "ms":
            return value < 1000 ? `${rounded(value)} ms` : `${rounded(value / 1000)} s`;
        default:
            return `${rounded(value * 100)}%${unit === "share" ? " of failures" : ""}`;
    }
}
function gateIds() {
    return Object.keys(GATES).filter((name) => Object.hasOwn(GATES, name));
}

;// CONCATENATED MODULE: ./lib/ladder/data-quality.js
/** Above this share of all entries, infrastructure errors are worth a warning whatever the gates say. */
const INFRASTRUCTURE_SHARE = 0.2;
/** Above this share of entries that nobody judged, a rate says little of the run. */
const UNGRADED_SHARE = 0.2;
/** So many entries with ids of both kinds, and not one that meets, are no coincidence. */
const DISJOINT_FROM = 5;
/** Above this share of failures without a signal, the attribution says little. */
const NO_SIGNAL_SHARE = 0.2;
/** What the report says about the log itself. */
function dataQuality(run, passingGrades, given) {
    const { quality, total } = run;
    return {
        files: run.files.map(({ path, format, entries }) => ({ path, format, entries })),
        notices: run.files.flatMap(({ path, notices }) => notices.map((notice) => ({ path, ...notice }))),
        questions: run.questionCount,
        repeatedQuestions: run.repeatedQuestions,
        judged: quality.judged,
        infrastructure: quality.infrastructure,
        graderErrors: quality.graderErrors,
        unchecked: quality.unchecked,
        cached: quality.cached,
        goldEvidence: quality.goldEvidence,
        withoutQuestionId: quality.withoutQuestionId,
        withoutGrade: quality.withoutGrade,
        noSignal: total.noSignal,
        contradictory: quality.contradictory,
        grades: sorted(quality.grades),
        passingGrades: [...passingGrades],
        unknownLabels: sorted(quality.unknownLabels),
        ...given,
        warnings: warnings(run, total, passingGrades, given),
    };
}
function warnings(run, total, passingGrades, given) {
    const { quality } = run;
    const noticed = (code) => run.files.some(({ notices }) => notices.some((n) => n.code === code));
    const found = [
        ["infrastructure-share", quality.infrastructure > INFRASTRUCTURE_SHARE * total.entries],
        ["grader-share", quality.graderErrors > INFRASTRUCTURE_SHARE * total.entries],
        ["unfinished", noticed("unfinished")],
        ["ungraded-share", total.ungraded > UNGRADED_SHARE * total.entries],
        ["disjoint-ids", quality.covered >= DISJOINT_FROM && quality.overlapping === 0],
        ["weak-attribution", total.noSignal > NO_SIGNAL_SHARE * total.failed],
        ["grade-spelling", misspelt(quality.grades, passingGrades)],
        ["unknown-labels", quality.unknownLabels.size > 0],
        ["no-question-id", quality.withoutQuestionId > 0],
        ["no-grade", quality.withoutGrade > 0],
        ["contradictory", quality.contradictory > 0],
        ["unchecked", quality.unchecked > 0],
        ["cached-repeats", quality.cached > 0 && run.repeatedQuestions > 0],
        ["missing-epochs", noticed("missing-epochs")],
        ["no-verdict", noticed("no-verdict")],
        ["score-verdict", noticed("score-verdict")],
        ["unused-metrics", given.unusedMetrics.length > 0],
        ["expired-waivers", given.expired.length > 0],
        ["unknown-waivers", given.unknownWaivers.length > 0],
    ];
    return found.filter(([, holds]) => holds).map(([warning]) => warning);
}
/** Whether a grade fails that differs from a passing one only in case or white space. */
function misspelt(grades, passing) {
    const plain = new Set([...passing].map((grade) => grade.trim().toLowerCase()));
    return [...grades.keys()].some((grade) => !passing.has(grade) && plain.has(grade.trim().toLowerCase()));
}
/** In an order that does not depend on the order of the log; keys cannot collide with object properties. */
function sorted(counts) {
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

;// CONCATENATED MODULE: ./lib/ladder/recommend.js



/** A share is confirmed when chance explains it no better than this, one-sided. */
const CONFIRMED_AT = 0.05;
/** Below this many failures no share is confirmed, however large. */
const CONFIRMED_FROM = 10;
/**
 * What the distribution of failures says to work on: one recommendation a rung with failures, in the
 * order they are worth fixing. Routing, never gating: shares add up to 100 %, so some rung always
 * reaches its own.
 *
 * @param rules the share of failures on the ladder above which a rung is suggested, 0 to 1
 */
function recommend(counts, rules) {
    const recommendations = [];
    let cheaperConfirmed = false;
    for (const category of model_rung/* FIX_ORDER */.tB) {
        const failures = counts[category];
        if (failures === 0)
            continue;
        const plain = statusOf(failures, (0,model_counts/* onLadder */.Uf)(counts), rules[category]);
        const waits = category === "model" && cheaperConfirmed && plain !== "below";
        if (plain === "confirmed")
            cheaperConfirmed = true;
        recommendations.push({
            rung: (0,model_rung/* rungNumber */.a7)(category),
            category,
            failures,
            share: (0,model_counts/* ratio */.CG)(failures, (0,model_counts/* onLadder */.Uf)(counts)),
            status: waits ? "after-cheaper" : plain,
            headroom: (0,model_counts/* ratio */.CG)(counts.passed + failures, (0,model_counts/* graded */.wp)(counts)),
        });
    }
    return recommendations;
}
/** The first rung whose rule fires, else the first with any failure, else none. */
function nextRung(recommendations) {
    const fires = ({ status }) => status === "suggested" || status === "confirmed";
    return (recommendations.find(fires) ?? recommendations[0])?.category ?? null;
}
function statusOf(failures, all, rule) {
    if (failures / all <= rule)
        return "below";
    return all >= CONFIRMED_FROM && binomialAtLeast(failures, all, rule) <= CONFIRMED_AT ? "confirmed" : "suggested";
}

;// CONCATENATED MODULE: ./lib/ladder/rung-reports.js


/** Per rung: how many failures, their share and rate, which questions, and on what grounds. */
function rungReports(total, attributions) {
    const reports = {
        prompt: empty(total, "prompt"),
        retrieval: empty(total, "retrieval"),
        context: empty(total, "context"),
        model: empty(total, "model"),
    };
    for (const { questionId, category, basis } of attributions) {
        if (!(0,model_rung/* isCategory */.hQ)(category))
            continue;
        const { questionIds, byBasis } = reports[category];
        questionIds.push(questionId);
        byBasis[basis] = (byBasis[basis] ?? 0) + 1;
    }
    return reports;
}
function empty(total, category) {
    const failures = total[category];
    return {
        failures,
        share: (0,model_counts/* ratio */.CG)(failures, (0,model_counts/* onLadder */.Uf)(total)),
        rate: (0,model_counts/* ratio */.CG)(failures, (0,model_counts/* graded */.wp)(total)),
        questionIds: [],
        byBasis: {},
    };
}

;// CONCATENATED MODULE: ./lib/model/attribution.js

/** How strong the ground of an attribution is, strongest first. */
const BASES = ["counterfactual", "label", "evidence", "metric", "elimination", "default"];
/** `unattributed` only where the configuration keeps failures without any signal apart. */
const FAILURE_CATEGORIES = [...model_rung/* CATEGORIES */.R6, ...model_rung/* OFF_LADDER */.l3, "unattributed"];

;// CONCATENATED MODULE: ./lib/model/comparison.js


const comparison_count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const fraction = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1));
const comparison_text = schemas/* nullable */.mee(schemas/* string */.YjP());
const named = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), variant: comparison_text });
const comparison_standing = schemas/* enum */.k5n(["passed", ...model_rung/* CATEGORIES */.R6, ...model_rung/* OFF_LADDER */.l3, "unattributed"]);
const changeSchema = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), variant: comparison_text, before: comparison_standing, after: comparison_standing });
const rungChangeSchema = schemas/* object */.Ikc({
    before: comparison_count,
    after: comparison_count,
    joined: comparison_count.check(schemas/* describe */.q0y("Fail on this rung now and did not before.")),
    left: comparison_count,
    moved: comparison_count.check(schemas/* describe */.q0y("Of those that joined: failed on another rung before.")),
    pValue: fraction.check(schemas/* describe */.q0y("One-sided McNemar test of a rise, adjusted for four rungs (Holm).")),
    risen: schemas/* boolean */.zMY(),
});
const BASELINE_STATUSES = ["ok", "drift", "none", "incompatible", "unreadable"];
/** What a report says about the baseline: which it was, and how every question fared since. */
const comparisonSchema = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(BASELINE_STATUSES),
    reason: comparison_text.check(schemas/* describe */.q0y("Why there is nothing to compare with; null where there is.")),
    baseline: schemas/* nullable */.mee(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), how: schemas/* optional */.lqM(comparison_text), commit: comparison_text, branch: comparison_text, runId: comparison_text, createdAt: comparison_text })),
    result: schemas/* nullable */.mee(schemas/* object */.Ikc({
        verdict: schemas/* enum */.k5n(["regressed", "ok", "inconclusive"]),
        test: schemas/* enum */.k5n(["mcnemar-mid-p", "mcnemar-exact", "sign-flip"]),
        pValue: fraction.check(schemas/* describe */.q0y('One-sided p-value of "got worse".')),
        alpha: fraction,
        change: schemas/* object */.Ikc({ difference: schemas/* number */.aig(), lower: schemas/* number */.aig(), upper: schemas/* number */.aig() })
            .check(schemas/* describe */.q0y("Of the pass rate, now minus before, with its 90 % interval.")),
        matched: comparison_count,
        baselineQuestions: comparison_count.check(schemas/* describe */.q0y("Questions of the baseline with an answer: what `min-matched` is a share of.")),
        newlyFailing: schemas/* array */.YOg(changeSchema),
        fixed: schemas/* array */.YOg(changeSchema),
        stillFailing: comparison_count,
        stillPassing: comparison_count,
        added: schemas/* array */.YOg(named),
        removed: schemas/* array */.YOg(named),
        unanswered: schemas/* array */.YOg(named).check(schemas/* describe */.q0y("In both runs, without an answer in one of them.")),
        unstable: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y("Questions whose trials disagree in this run.")),
        waived: comparison_count.check(schemas/* describe */.q0y("Pairs that quarantine or accept takes out of the tests.")),
        detectableDrop: fraction.check(schemas/* describe */.q0y("The smallest drop this many questions would show four times out of five.")),
        cost: schemas/* object */.Ikc({
            questions: comparison_count.check(schemas/* describe */.q0y("Pairs that say their cost on both sides.")),
            withoutBefore: comparison_count,
            withoutAfter: comparison_count,
            before: schemas/* nullable */.mee(schemas/* number */.aig()).check(schemas/* describe */.q0y("US dollars a question, the mean of those pairs.")),
            after: schemas/* nullable */.mee(schemas/* number */.aig()),
        })
            .check(schemas/* describe */.q0y("What the compared questions cost.")),
        rungs: schemas/* object */.Ikc({
            prompt: rungChangeSchema,
            retrieval: rungChangeSchema,
            context: rungChangeSchema,
            model: rungChangeSchema,
        }),
        transitions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), comparison_count))
            .check(schemas/* describe */.q0y("Pairs by where they stood before, then by where they stand now.")),
    }))
        .check(schemas/* describe */.q0y("Null unless the status is `ok` or `drift`.")),
});

;// CONCATENATED MODULE: ./lib/model/economics.js

const economics_count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const economics_amount = schemas/* nullable */.mee(schemas/* number */.aig().check(api/* _gte */.qm(0)));
const costsSchema = schemas/* object */.Ikc({
    entries: economics_count,
    correct: economics_count.check(schemas/* describe */.q0y("Entries that passed.")),
    withCost: economics_count.check(schemas/* describe */.q0y("Entries that say what they cost.")),
    withoutCost: economics_count.check(schemas/* describe */.q0y("Entries that were answered and do not say what they cost: with any, costs are at least what they say.")),
    costUsd: economics_amount.check(schemas/* describe */.q0y("Of all entries that say it, failures included; null where none does.")),
    costPerQuestion: economics_amount.check(schemas/* describe */.q0y("Mean of the entries that say it.")),
    costPerCorrect: economics_amount.check(schemas/* describe */.q0y("All cost, failures included, by correct answers; null without one, or where some cost is not known.")),
    shareOfCost: economics_amount.check(schemas/* describe */.q0y("Of the cost of the whole run, 0 to 1.")),
    withLatency: economics_count,
    latencyP50Ms: economics_amount.check(schemas/* describe */.q0y("Nearest rank.")),
    latencyP95Ms: economics_amount,
    inputTokens: economics_amount.check(schemas/* describe */.q0y("Mean of the entries that say it.")),
    outputTokens: economics_amount,
});
/** What the answers cost and how long they took: of the run, and per category of questions. */
const economicsSchema = schemas/* object */.Ikc({ total: costsSchema, categories: schemas/* record */.g1P(schemas/* string */.YjP(), costsSchema) });

;// CONCATENATED MODULE: ./lib/model/gate-changes.js


const settingChangeSchema = schemas/* object */.Ikc({
    setting: schemas/* string */.YjP().check(schemas/* describe */.q0y("The option; for a category's limit, `category: option`.")),
    before: schemas/* string */.YjP().check(schemas/* describe */.q0y("As it was written at the base, or what held there.")),
    after: schemas/* string */.YjP(),
    direction: schemas/* enum */.k5n(DIRECTIONS).check(schemas/* describe */.q0y("`changed`: it is another, and neither is stricter than the other.")),
});
/** How the settings that judge a pull request differ from those at its base. */
const gateChangesSchema = schemas/* object */.Ikc({
    base: schemas/* nullable */.mee(schemas/* string */.YjP()).check(schemas/* describe */.q0y("The commit compared with; null where it could not be asked for.")),
    reason: schemas/* nullable */.mee(schemas/* string */.YjP()).check(schemas/* describe */.q0y("Why it is not known what has changed; null where it is.")),
    changes: schemas/* array */.YOg(settingChangeSchema),
});

;// CONCATENATED MODULE: ./lib/model/notice.js
/** What an adapter notices about a file as a whole. */
const NOTICES = ["unfinished", "no-verdict", "score-verdict", "missing-epochs"];

;// CONCATENATED MODULE: ./lib/model/packed-questions.js


/** The version of the packed form; another one is not read. */
const PACKED_VERSION = 1;
/** Outcomes as letters, one an entry. */
const OUTCOME_LETTERS = { passed: "p", failed: "f", ungraded: "u" };
const packed_questions_count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const names = schemas/* object */.Ikc({ names: schemas/* array */.YOg(schemas/* string */.YjP()), at: schemas/* array */.YOg(packed_questions_count) })
    .check(schemas/* describe */.q0y("Distinct values, and for every entry the position of its own in them, from 1; 0 is none."));
const amounts = schemas/* array */.YOg(schemas/* nullable */.mee(schemas/* number */.aig()));
/**
 * The entries of a report in columns, as the file that is kept of a run has them: some 30 bytes an entry. A column
 * that says nothing of any entry is left out. What failures were attributed to stands in `attributions` alone, which
 * are in the same order.
 */
const packedQuestionsSchema = schemas/* object */.Ikc({
    packed: schemas/* literal */.euz(PACKED_VERSION),
    count: packed_questions_count,
    id: schemas/* array */.YOg(schemas/* string */.YjP()),
    outcome: schemas/* string */.YjP().check(schemas/* describe */.q0y("One letter an entry: `p` passed, `f` failed, `u` ungraded.")),
    detail: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* nullable */.mee(schemas/* string */.YjP()))),
    variant: schemas/* optional */.lqM(names),
    trial: schemas/* optional */.lqM(schemas/* array */.YOg(packed_questions_count)),
    questionCategory: schemas/* optional */.lqM(names),
    label: schemas/* optional */.lqM(names),
    costUsd: schemas/* optional */.lqM(amounts),
    latencyMs: schemas/* optional */.lqM(amounts),
});
const documentSchema = schemas/* looseObject */._H3({
    questions: packedQuestionsSchema,
    attributions: schemas/* array */.YOg(schemas/* looseObject */._H3({ category: schemas/* enum */.k5n(FAILURE_CATEGORIES), rule: schemas/* string */.YjP() })),
});
/** What a failure's record lacks where it was null. */
const LEFT_OUT = { variant: null, question: null, answer: null, expectedAnswer: null, traceUrl: null };
/**
 * A report whose entries are packed, with one row an entry. Any other document comes back as it is, also one whose
 * columns do not fit each other: it does not have the form of a report, and whoever reads it says so.
 */
function unpackReport(document) {
    const parsed = documentSchema.safeParse(document);
    if (!parsed.success)
        return document;
    const { questions, attributions } = parsed.data;
    const rows = unpack(questions, attributions);
    return rows === undefined
        ? document
        : { ...parsed.data, questions: rows, attributions: attributions.map((record) => ({ ...LEFT_OUT, ...record })) };
}
function unpack({ count: length, id, outcome, detail, variant, trial, questionCategory, label, costUsd, latencyMs }, attributions) {
    const columns = [id, outcome, detail, variant?.at, trial, questionCategory?.at, label?.at, costUsd, latencyMs];
    if (columns.some((column) => column !== undefined && column.length !== length))
        return undefined;
    const rows = [];
    let failures = 0;
    for (let row = 0; row < length; row += 1) {
        const result = outcomeOf(outcome[row]);
        const failure = result === "failed" ? attributions[failures] : undefined;
        const own = id[row];
        if (result === undefined || own === undefined || (result === "failed" && failure === undefined))
            return undefined;
        if (failure !== undefined)
            failures += 1;
        rows.push({
            id: own,
            detail: detail?.[row] ?? null,
            variant: nameAt(variant, row),
            trial: trial?.[row] ?? 1,
            outcome: result,
            category: failure?.category ?? null,
            rule: failure?.rule ?? null,
            label: nameAt(label, row),
            questionCategory: nameAt(questionCategory, row),
            costUsd: costUsd?.[row] ?? null,
            latencyMs: latencyMs?.[row] ?? null,
        });
    }
    return failures === attributions.length ? rows : undefined;
}
function outcomeOf(letter) {
    return letter === "p" ? "passed" : letter === "f" ? "failed" : letter === "u" ? "ungraded" : undefined;
}
function nameAt(column, row) {
    return column?.names[(column.at[row] ?? 0) - 1] ?? null;
}

;// CONCATENATED MODULE: ./lib/model/report.js









/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const SCHEMA_VERSION = 1;
const report_count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const report_fraction = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1));
const report_text = schemas/* nullable */.mee(schemas/* string */.YjP());
const category = schemas/* enum */.k5n(model_rung/* CATEGORIES */.R6);
const failureCategory = schemas/* enum */.k5n(FAILURE_CATEGORIES);
const countsSchema = schemas/* readonly */.tBZ(schemas/* object */.Ikc({
    entries: report_count,
    passed: report_count,
    failed: report_count,
    ungraded: report_count,
    offLadder: report_count,
    unattributed: report_count,
    noSignal: report_count,
    prompt: report_count,
    retrieval: report_count,
    context: report_count,
    model: report_count,
}));
const rungSchema = schemas/* object */.Ikc({
    failures: report_count,
    share: report_fraction.check(schemas/* describe */.q0y("Of the failures on the ladder, 0 to 1.")),
    rate: report_fraction.check(schemas/* describe */.q0y("Of all graded entries, 0 to 1.")),
    questionIds: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y("One for each failure, in run order.")),
    byBasis: schemas/* record */.g1P(schemas/* string */.YjP(), report_count).check(schemas/* describe */.q0y("Failures by how strong the ground of their attribution is.")),
});
const attributionRecordSchema = schemas/* object */.Ikc({
    questionId: schemas/* string */.YjP(),
    variant: report_text,
    trial: report_count,
    category: failureCategory,
    rule: schemas/* string */.YjP(),
    basis: schemas/* enum */.k5n(BASES),
    evidence: schemas/* readonly */.tBZ(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ(), schemas/* readonly */.tBZ(schemas/* array */.YOg(schemas/* string */.YjP()))])))
        .check(schemas/* describe */.q0y("The fields that the rule used, under the names the log gives them.")),
    question: report_text,
    answer: report_text,
    expectedAnswer: report_text,
    traceUrl: report_text.check(schemas/* describe */.q0y("Only for hosts listed in `trace-hosts`.")),
});
const questionSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    detail: schemas/* optional */.lqM(report_text).check(schemas/* describe */.q0y("Tells questions of one id apart, for pairing.")),
    variant: schemas/* optional */.lqM(report_text),
    trial: report_count,
    outcome: schemas/* enum */.k5n(entry/* OUTCOMES */.im),
    category: schemas/* optional */.lqM(schemas/* nullable */.mee(failureCategory)),
    rule: schemas/* optional */.lqM(report_text),
    label: schemas/* optional */.lqM(report_text),
    questionCategory: schemas/* optional */.lqM(report_text).check(schemas/* describe */.q0y("The category of the question, as the log has it.")),
    costUsd: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* number */.aig())),
    latencyMs: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* number */.aig())),
});
const RECOMMENDATION_STATUSES = ["below", "suggested", "confirmed", "after-cheaper"];
const recommendationSchema = schemas/* object */.Ikc({
    rung: schemas/* string */.YjP().check(schemas/* describe */.q0y('"1", "2", "3", or "4/5".')),
    category,
    failures: report_count,
    share: report_fraction,
    status: schemas/* enum */.k5n(RECOMMENDATION_STATUSES)
        .check(schemas/* describe */.q0y("`suggested`: the share exceeds its decision rule; `confirmed`: an exact binomial test agrees; `below`: it does not exceed it; `after-cheaper`: it does, and a cheaper rung is confirmed, so that one comes first.")),
    headroom: report_fraction.check(schemas/* describe */.q0y("The highest pass rate that fixing all of these failures can bring.")),
});
const GATE_STATUSES = ["passed", "failed", "warned", "skipped"];
const gateSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    scope: report_text.check(schemas/* describe */.q0y("The category the limit is for; null for the whole run.")),
    family: schemas/* enum */.k5n(["threshold", "regression"]),
    operator: schemas/* enum */.k5n(["<=", ">="]),
    limit: schemas/* nullable */.mee(schemas/* number */.aig()).check(schemas/* describe */.q0y("In the unit of `actual`.")),
    limitText: schemas/* string */.YjP().check(schemas/* describe */.q0y("The limit as it was written.")),
    actual: schemas/* nullable */.mee(schemas/* number */.aig()),
    unit: schemas/* nullable */.mee(schemas/* enum */.k5n(["count", "rate", "share", "usd", "ms"])),
    status: schemas/* enum */.k5n(GATE_STATUSES),
    message: schemas/* string */.YjP(),
    questionIds: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y("The questions a gate is about that names single ones.")),
});
const WARNINGS = [
    "infrastructure-share",
    "grader-share",
    "unfinished",
    "ungraded-share",
    "disjoint-ids",
    "weak-attribution",
    "grade-spelling",
    "unknown-labels",
    "no-question-id",
    "no-grade",
    "contradictory",
    "unchecked",
    "cached-repeats",
    "missing-epochs",
    "no-verdict",
    "unused-metrics",
    "score-verdict",
    "expired-waivers",
    "unknown-waivers",
];
const gapCell = schemas/* object */.Ikc({ passed: report_count, failed: report_count });
const dataQualitySchema = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), format: schemas/* string */.YjP(), entries: report_count })),
    notices: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), code: schemas/* enum */.k5n(NOTICES), detail: schemas/* string */.YjP() }))
        .check(schemas/* describe */.q0y("What was noticed about whole files.")),
    advice: schemas/* array */.YOg(schemas/* string */.YjP())
        .check(schemas/* describe */.q0y("What to add to the evaluation so that more failures can be attributed, by format.")),
    questions: report_count,
    repeatedQuestions: report_count,
    judged: report_count,
    infrastructure: report_count,
    graderErrors: report_count.check(schemas/* describe */.q0y("Failures of the grader or the harness, not of the answer.")),
    unchecked: report_count.check(schemas/* describe */.q0y("Entries that a tool calls a success although nothing was checked.")),
    cached: report_count.check(schemas/* describe */.q0y("Entries whose answer came from a cache.")),
    goldEvidence: report_count.check(schemas/* describe */.q0y("Entries whose question the gold-evidence run answered, too.")),
    unusedMetrics: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y("Metrics that the configuration speaks of and no entry has.")),
    withoutQuestionId: report_count,
    withoutGrade: report_count,
    noSignal: report_count,
    contradictory: report_count,
    grades: schemas/* record */.g1P(schemas/* string */.YjP(), report_count),
    passingGrades: schemas/* array */.YOg(schemas/* string */.YjP()),
    unknownLabels: schemas/* record */.g1P(schemas/* string */.YjP(), report_count),
    quarantined: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y("Questions that no gate looks at.")),
    accepted: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y("Questions whose regression is known and accepted.")),
    expired: schemas/* array */.YOg(schemas/* string */.YjP())
        .check(schemas/* describe */.q0y("Questions whose quarantine or acceptance has expired: they count again.")),
    unknownWaivers: schemas/* array */.YOg(schemas/* string */.YjP())
        .check(schemas/* describe */.q0y("Questions in quarantine or accepted that the run does not have.")),
    warnings: schemas/* array */.YOg(schemas/* enum */.k5n(WARNINGS)),
});
/** The report: the action's artifact, the command's `--format json`, and the next run's baseline. */
const reportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(SCHEMA_VERSION),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz("rung-gate"), version: schemas/* string */.YjP() }),
    run: schemas/* object */.Ikc({
        id: report_text,
        attempt: schemas/* nullable */.mee(report_count),
        commit: report_text,
        branch: report_text,
        createdAt: report_text.check(schemas/* describe */.q0y("ISO 8601.")),
        versions: schemas/* object */.Ikc({
            model: schemas/* array */.YOg(schemas/* string */.YjP()),
            prompt: schemas/* array */.YOg(schemas/* string */.YjP()),
            index: schemas/* array */.YOg(schemas/* string */.YjP()),
            context: schemas/* array */.YOg(schemas/* string */.YjP()),
        }),
    }),
    totals: schemas/* object */.Ikc({
        entries: report_count,
        passed: report_count,
        failed: report_count,
        offLadder: report_count,
        ungraded: report_count,
        unattributed: report_count,
        passRate: report_fraction,
        passRateInterval: schemas/* object */.Ikc({ lower: report_fraction, upper: report_fraction })
            .check(schemas/* describe */.q0y("95 % Wilson interval of the pass rate; with repeats, of as many questions as there are.")),
    }),
    rungs: schemas/* object */.Ikc({ prompt: rungSchema, retrieval: rungSchema, context: rungSchema, model: rungSchema }),
    gap: schemas/* object */.Ikc({ present: gapCell, absent: gapCell, unknown: gapCell })
        .check(schemas/* describe */.q0y("Entries by whether the right evidence was in the context, and by outcome.")),
    attributions: schemas/* array */.YOg(attributionRecordSchema).check(schemas/* describe */.q0y("Every failure, in run order.")),
    questions: schemas/* array */.YOg(questionSchema).check(schemas/* describe */.q0y("Every entry, in run order; a field that is null is left out.")),
    recommendations: schemas/* array */.YOg(recommendationSchema)
        .check(schemas/* describe */.q0y("Rungs with failures, in the order they are worth fixing.")),
    nextRung: schemas/* nullable */.mee(schemas/* enum */.k5n(model_rung/* FIX_ORDER */.tB)),
    comparison: schemas/* nullable */.mee(comparisonSchema).check(schemas/* describe */.q0y("Null where no baseline was asked for.")),
    slices: schemas/* object */.Ikc({
        category: schemas/* record */.g1P(schemas/* string */.YjP(), countsSchema),
        variant: schemas/* record */.g1P(schemas/* string */.YjP(), countsSchema),
        model: schemas/* record */.g1P(schemas/* string */.YjP(), countsSchema),
        promptVersion: schemas/* record */.g1P(schemas/* string */.YjP(), countsSchema),
        indexVersion: schemas/* record */.g1P(schemas/* string */.YjP(), countsSchema),
        contextVersion: schemas/* record */.g1P(schemas/* string */.YjP(), countsSchema),
    }),
    economics: economicsSchema,
    gates: schemas/* array */.YOg(gateSchema),
    gateChanges: schemas/* optional */.lqM(schemas/* nullable */.mee(gateChangesSchema))
        .check(schemas/* describe */.q0y("How a pull request changes what it is judged by; null where there is nothing to compare with.")),
    conclusion: schemas/* enum */.k5n(["success", "failure", "neutral", "error"]),
    dataQuality: dataQualitySchema,
});
/** A report as the action's `report.json` has it: the same with its entries in columns. */
const packedReportSchema = schemas/* object */.Ikc({
    ...reportSchema.shape,
    attributions: schemas/* array */.YOg(schemas/* partial */.OH3(attributionRecordSchema)).check(schemas/* describe */.q0y("A field that is null is left out.")),
    questions: packedQuestionsSchema,
});

// EXTERNAL MODULE: ./lib/model/user-error.js
var user_error = __nccwpck_require__(7933);
// EXTERNAL MODULE: ./lib/run/economics.js
var run_economics = __nccwpck_require__(2327);
;// CONCATENATED MODULE: ./lib/run/nothing-graded.js
/** What to tell where not one entry of a run has a verdict; `undefined` where there is something to judge. */
function nothingGraded(run, passingGrades) {
    if (run.quality.judged > 0)
        return undefined;
    const [file, ...others] = run.files;
    const where = file !== undefined && others.length === 0 ? { file: file.path } : {};
    return { code: "nothing-graded", ...where, ...wordsOf(run, passingGrades) };
}
function wordsOf({ total, quality, files }, passingGrades) {
    const all = total.entries === 1 ? "the only entry" : `all ${total.entries} entries`;
    const nothing = "so there is nothing to judge.";
    if (quality.infrastructure === total.entries) {
        return {
            message: `${all} ${total.entries === 1 ? "carries" : "carry"} an \`error\`: no question was answered, ${nothing}`,
            hint: "Look at the evaluation itself: the errors are infrastructure, not answers.",
        };
    }
    if (quality.infrastructure + quality.graderErrors === total.entries) {
        return {
            message: `on ${all} the evaluation itself failed (${quality.infrastructure} without an answer, ${quality.graderErrors} that the grader failed on), ${nothing}`,
            hint: "Look at the evaluation itself: nothing here says anything of the answers.",
        };
    }
    const notices = files.flatMap((each) => each.notices);
    const undecided = notices.find(({ code }) => code === "no-verdict");
    if (undecided !== undefined) {
        return {
            message: `nothing says which scores decide whether an answer is right, ${nothing} There are: ${undecided.detail}.`,
            hint: "Set `pass-metric` to those that have to pass, and `pass-score` to the score they pass from.",
        };
    }
    const unscored = notices.find(({ code }) => code === "score-verdict");
    if (unscored !== undefined) {
        return {
            message: `the score that decides (${unscored.detail}) is missing in ${all}, ${nothing}`,
            hint: "The judge may have failed; or another score decides: set `pass-metric`.",
        };
    }
    if (total.ungraded > 0) {
        return {
            message: `none of the ${total.entries} entries was scored, ${nothing}`,
            hint: "Add a scorer to the evaluation, or name the log of a run that was scored.",
        };
    }
    return {
        message: `none of the ${total.entries} entries has a grade${quality.infrastructure > 0 ? " for a question that was answered" : ""}, ${nothing}`,
        hint: files.some(({ format }) => format === "mapped")
            ? "Name the field that holds the verdict: `fields: { grade: … }`; true and false are verdicts, other words pass as `passing-grades` says."
            : `Write the grader's word into \`grade\`; passing are ${passingGrades.map((grade) => `\`${grade}\``).join(", ")}.`,
    };
}

;// CONCATENATED MODULE: ./lib/run/records.js

/** Every failure as the report lists it. A trace link is kept only where its host is allowed. */
function attributionRecords(run, traceHosts) {
    return run.failures.map(({ row, attribution, texts, traceUrl }) => ({
        questionId: run.idOf(row),
        variant: run.variantOf(row),
        trial: run.trialOf(row),
        category: attribution.category,
        rule: attribution.rule,
        basis: attribution.basis,
        evidence: attribution.evidence,
        question: texts?.question ?? null,
        answer: texts?.answer ?? null,
        expectedAnswer: texts?.expectedAnswer ?? null,
        traceUrl: traceUrl !== undefined && isAllowed(traceUrl, traceHosts) ? traceUrl : null,
    }));
}
/** For every question with an id, whether all its trials, of all variants, passed. */
function questionOutcomes(run) {
    const passed = entry/* OUTCOMES */.im.indexOf("passed");
    const outcomes = new Map();
    for (let row = 0; row < run.total.entries; row += 1) {
        // Under its name as well as with what tells it from others of the name: all of that name have to pass.
        for (const id of new Set([run.idOf(row), run.plainIdOf(row)]))
            outcomes.set(id, (outcomes.get(id) ?? true) && run.outcomeOf(row) === passed);
    }
    return outcomes;
}
/** Which models and versions answered, sorted. */
function versionsOf({ slices }) {
    return {
        model: [...slices.model.keys()].sort(),
        prompt: [...slices.promptVersion.keys()].sort(),
        index: [...slices.indexVersion.keys()].sort(),
        context: [...slices.contextVersion.keys()].sort(),
    };
}
/** The counts of every slice, sorted by value so that the order of a log does not show. */
function sliceRecords({ slices }) {
    return {
        category: records_sorted(slices.category),
        variant: records_sorted(slices.variant),
        model: records_sorted(slices.model),
        promptVersion: records_sorted(slices.promptVersion),
        indexVersion: records_sorted(slices.indexVersion),
        contextVersion: records_sorted(slices.contextVersion),
    };
}
function records_sorted(values) {
    return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
/** Whether a link leads, over HTTPS and with no name or password in it, to one of the hosts. */
function isAllowed(url, hosts) {
    if (!URL.canParse(url))
        return false;
    const { protocol, host, username, password } = new URL(url);
    return protocol === "https:" && hosts.has(host) && username === "" && password === "";
}

;// CONCATENATED MODULE: ./lib/analyze.js

















const NO_CONTEXT = { id: null, attempt: null, commit: null, branch: null, createdAt: null };
/**
 * The pure core: a run that was read and attributed, in; the report with its verdict, out. No clock,
 * no file, no network; the same run and settings give the same report.
 *
 * `questions` is made when it is first read: a report over a million entries that is only printed
 * never needs the list.
 *
 * @throws UserError where the log cannot be judged: nothing in it was graded, or it lacks what a limit is about
 */
function analyze(run, settings, { context = NO_CONTEXT, baseline = null, gateChanges = null, today = null } = {}) {
    const missing = nothingGraded(run, settings["passing-grades"]);
    if (missing !== undefined)
        (0,user_error/* refuse */.TR)(missing);
    refuseUnused(run, settings);
    const passingGrades = new Set(settings["passing-grades"]);
    const recommendations = recommend(run.total, settings["decision-rules"]);
    const quarantine = onDay(settings.quarantine, today);
    const accept = onDay(settings.accept, today);
    const comparison = compareWith(baseline, run, {
        alpha: settings.alpha,
        method: settings["regression-test"],
        minDrop: settings["min-drop"],
        margin: settings.margin,
        waived: new Set([...quarantine.active, ...accept.active]),
    });
    const economics = run.economics();
    const gated = (0,run_economics/* gatedEconomics */.M)(run, economics, quarantine.active);
    const facts = {
        counts: run.gated.total,
        questionCount: run.gradedQuestionCount,
        questions: () => questionOutcomes(run),
        costs: () => gated().total,
        quarantined: quarantine.active,
        comparison,
    };
    const { gates, conclusion, unmeasurable } = decide(facts, run.gated.categories, gateSettings(settings), (category) => gated().categories[category] ?? gated().total);
    if (unmeasurable.length > 0)
        throw unmeasurableError(unmeasurable);
    const { entries, passed, failed, ungraded, offLadder, unattributed } = run.total;
    const attributions = attributionRecords(run, new Set(settings["trace-hosts"]));
    let questions;
    return {
        schemaVersion: SCHEMA_VERSION,
        tool: { name: "rung-gate", version: VERSION },
        run: { ...context, versions: versionsOf(run) },
        totals: {
            entries,
            passed,
            failed,
            offLadder,
            ungraded,
            unattributed,
            passRate: (0,model_counts/* ratio */.CG)(passed, (0,model_counts/* graded */.wp)(run.total)),
            passRateInterval: passRateInterval(run),
        },
        rungs: rungReports(run.total, attributions),
        gap: run.gap,
        attributions,
        get questions() {
            questions ??= run.records();
            return questions;
        },
        recommendations,
        nextRung: nextRung(recommendations),
        comparison,
        slices: sliceRecords(run),
        economics,
        gates: [...gates],
        gateChanges,
        conclusion,
        dataQuality: dataQuality(run, passingGrades, {
            quarantined: [...quarantine.active],
            accepted: [...accept.active],
            expired: [...quarantine.expired, ...accept.expired],
            unknownWaivers: unknownIds(run, [...quarantine.active, ...accept.active]),
            advice: adviceFor(run),
            unusedMetrics: [...settings.metrics.keys()].filter((name) => !run.quality.metricsSeen.has(name)),
        }),
    };
}
/** Of ids that the configuration names, those that the run does not have. */
function unknownIds(run, named) {
    if (named.length === 0)
        return [];
    const known = questionOutcomes(run);
    return [...new Set(named)].filter((id) => !known.has(id));
}
/**
 * How entries are to be counted, from the settings.
 *
 * @param today `YYYY-MM-DD`, for quarantines that end; null where none does
 * @param gold how the questions fared in a run with gold evidence
 */
function collectSettings(settings, today = null, gold = undefined) {
    return {
        passingGrades: new Set(settings["passing-grades"]),
        labels: settings.labels,
        separateUnattributed: settings.unattributed === "separate",
        showText: settings["show-text"],
        quarantined: onDay(settings.quarantine, today).active,
        metrics: settings.metrics,
        gold,
    };
}
/** How files are to be read, from the settings. A map of fields makes every file one of the mapped format. */
function readSettings(settings) {
    const isMapped = settings.format === "auto" && Object.keys(settings.fields).length > 0;
    return {
        format: isMapped ? "mapped" : settings.format,
        reading: {
            passScore: settings["pass-score"],
            passMetrics: settings["pass-metric"],
            metrics: settings.metrics,
            fields: settings.fields,
            records: settings.records,
        },
    };
}
/** Options about what the run does not have would be obeyed by nothing, and nobody would notice. */
function refuseUnused({ files, quality }, settings) {
    const judgedByScores = files.some(({ notices }) => notices.some(({ code }) => code === "score-verdict"));
    if (settings["pass-metric"].length > 0 && !judgedByScores) {
        (0,user_error/* refuse */.TR)({
            code: "unused-option",
            field: "pass-metric",
            message: "no file of the run is judged by its scores: the tool gives a verdict itself.",
            hint: "Leave `pass-metric` out, or set `metrics:` to change what a metric attributes.",
        });
    }
    if (settings["oracle-run"].length > 0 && quality.goldEvidence === 0) {
        (0,user_error/* refuse */.TR)({
            code: "unused-option",
            field: "oracle-run",
            message: "the gold-evidence run has no question in common with this one.",
            hint: "It has to be a run of the same questions, with the same ids.",
        });
    }
}
/** What the formats of a run say to those who want to attribute more. */
function adviceFor({ files }) {
    const silent = files.filter(({ noSignal }) => noSignal > 0).map(({ format }) => format);
    return [...new Set(silent)].filter(adapters/* isFormatId */.d).map((id) => adapters/* ADAPTERS */.R[id].advice);
}
/** Repeats are not questions: with them, the interval is as wide as that many questions make it. */
function passRateInterval({ total, gradedQuestionCount, repeatedQuestions, }) {
    const answers = (0,model_counts/* graded */.wp)(total);
    const units = repeatedQuestions === 0 ? answers : Math.min(answers, gradedQuestionCount);
    return wilson_wilson((0,model_counts/* ratio */.CG)(total.passed, answers) * units, units);
}
function gateSettings(settings) {
    const limits = Object.fromEntries(Object.keys(OPTIONS)
        .filter(isGateId)
        .map((id) => [id, settings[id]]));
    return { limits, categories: settings.categories, warnOnly: settings["warn-only"], failOn: settings["fail-on"] };
}
function unmeasurableError(unmeasurable) {
    return new user_error/* UserError */.yo(unmeasurable.map(({ id, scope, reason }) => ({
        code: "unmeasurable-limit",
        field: scope === null ? id : `categories.${scope}.${id}`,
        message: `this limit cannot be measured: ${reason}.`,
        hint: "Log what it needs, or remove the limit.",
    })));
}

// EXTERNAL MODULE: ./lib/io/find-files.js
var find_files = __nccwpck_require__(523);
// EXTERNAL MODULE: ./lib/run/collect.js + 13 modules
var collect = __nccwpck_require__(1498);
// EXTERNAL MODULE: ./lib/io/file-problems.js
var file_problems = __nccwpck_require__(6117);
// EXTERNAL MODULE: ./lib/io/problem-list.js
var problem_list = __nccwpck_require__(8380);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./lib/io/bytes.js
var io_bytes = __nccwpck_require__(71);
// EXTERNAL MODULE: ./lib/io/json-line.js
var json_line = __nccwpck_require__(211);
// EXTERNAL MODULE: ./lib/io/stdin.js
var stdin = __nccwpck_require__(9594);
;// CONCATENATED MODULE: ./lib/io/archive.js





/** A member that is larger than this unpacked cannot become one JavaScript string. */
const MAX_MEMBER = 500_000_000;
const STORED = 0;
const DEFLATED = 8;
const ZSTD = 93;
/**
 * Opens a zip archive, a file or its bytes. A member that is there twice is what was written last.
 *
 * @param most a member that is larger unpacked, in bytes, is refused
 */
async function openArchive(file, onBytes, given, most = MAX_MEMBER) {
    const yauzl = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.t.bind(__nccwpck_require__, 663, 19));
    const options = { lazyEntries: true, autoClose: false };
    const held = given ?? ((0,stdin/* isStdin */.jD)(file) || (0,io_bytes/* isPacked */.lS)(file) ? await (0,io_bytes/* readWhole */.oD)(file, onBytes) : undefined);
    const members = new Map();
    let zip;
    try {
        zip =
            held === undefined
                ? await yauzl.openPromise(file.absolute, options)
                : await yauzl.fromBufferPromise(held, options);
        for await (const entry of zip.eachEntry())
            members.set(entry.fileName, entry);
    }
    catch (error) {
        zip?.close();
        return refuseZip(file, error);
    }
    const opened = zip;
    return { names: [...members.keys()], read, close: () => opened.close() };
    async function read(name) {
        const entry = members.get(name);
        if (entry === undefined)
            throw new Error(`${name} is no member of the archive`);
        const bytes = await archive_unpack(opened, entry, file, most);
        onBytes(entry.compressedSize);
        try {
            return (0,json_line/* parseJson */.qF)(bytes.toString("utf8"));
        }
        catch {
            return refuseMember(file, name, "is not valid JSON");
        }
    }
}
async function archive_unpack(zip, entry, file, most) {
    const { fileName, compressionMethod, uncompressedSize } = entry;
    if (uncompressedSize > most)
        refuseMember(file, fileName, `has more than ${Math.floor(most / 1_000_000)} MB`);
    if ((0,io_bytes/* isBomb */.XB)(entry.compressedSize, uncompressedSize))
        refuseMember(file, fileName, "unpacks to more than two hundred times its size");
    let bytes;
    try {
        if (compressionMethod === ZSTD) {
            const packed = await archive_collect(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
            bytes = await unpackZstd(packed, uncompressedSize);
        }
        else if (compressionMethod === STORED || compressionMethod === DEFLATED) {
            bytes = await archive_collect(await zip.openReadStreamPromise(entry));
        }
        else
            return refuseMember(file, fileName, `is packed by a method that cannot be read (${compressionMethod})`);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        return refuseMember(file, fileName, "cannot be unpacked");
    }
    if (bytes.length !== uncompressedSize || (0,external_node_zlib_.crc32)(bytes) !== entry.crc32)
        refuseMember(file, fileName, "does not have its checksum");
    return bytes;
}
async function archive_collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
}
/** Frame by frame, and never more than the archive says the member has. */
async function unpackZstd(packed, size) {
    const { Decompress } = await __nccwpck_require__.e(/* import() */ 339).then(__nccwpck_require__.bind(__nccwpck_require__, 8339));
    const chunks = [];
    let length = 0;
    const stream = new Decompress((chunk) => {
        length += chunk.length;
        if (length > size)
            throw new RangeError("more than the archive says");
        chunks.push(chunk.slice());
    });
    for (let at = 0; at < packed.length; at += PIECE) {
        stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
    return Buffer.concat(chunks);
}
const PIECE = 1 << 16;
function refuseZip(file, error) {
    if (error instanceof user_error/* UserError */.yo)
        throw error;
    return (0,user_error/* refuse */.TR)({
        code: "bad-zip",
        file: file.shown,
        message: "this zip archive is broken or cut short.",
        hint: "Write or upload the file again.",
    });
}
function refuseMember(file, name, what) {
    return (0,user_error/* refuse */.TR)({
        code: "bad-member",
        file: file.shown,
        field: name,
        message: `this member of the archive ${what}.`,
        hint: "Write or upload the file again.",
    });
}

// EXTERNAL MODULE: ./lib/io/file-sink.js
var file_sink = __nccwpck_require__(2094);
// EXTERNAL MODULE: ./lib/io/recognize.js
var recognize = __nccwpck_require__(8812);
;// CONCATENATED MODULE: ./lib/io/read-archive.js




/** Reads a zip archive, one member after the other. */
async function readArchive({ file, options, collector, problems, onBytes }) {
    const archive = await openArchive(file, onBytes);
    try {
        const claim = ({ archive: format }) => format?.claims(archive.names);
        const { id, adapter } = options.format === "auto"
            ? ((0,recognize/* recognize */.vA)(file, undefined, claim) ??
                (0,user_error/* refuse */.TR)({
                    code: "unknown-format",
                    file: file.shown,
                    message: "this is a zip archive, and no known format is packed like this.",
                    hint: "Unpack it before this step, and name the files in it.",
                }))
            : (0,recognize/* named */.KT)(file, options.format, claim, "a zip archive");
        if (adapter.archive === undefined)
            throw new Error(`${id} claimed an archive and reads none`);
        const sink = (0,file_sink/* fileSink */.a)(file, id, problems, collector);
        const session = adapter.archive.open(sink, options.reading);
        for (const name of adapter.archive.members(archive.names))
            session.record({ name, value: await archive.read(name) });
        session.end();
        return sink.entries();
    }
    finally {
        archive.close();
    }
}

;// CONCATENATED MODULE: ./lib/adapters/columns.js

/**
 * A document of columns, `{column: {"0": value, "1": value}}` as data frames are written by default, as
 * rows. `undefined` where it is none: every column has to have the same row labels.
 */
function transposed(document) {
    if (!(0,record/* isRecord */.u)(document))
        return undefined;
    const columns = Object.entries(document);
    const [first] = columns;
    if (first === undefined || columns.length < 2 || !(0,record/* isRecord */.u)(first[1]))
        return undefined;
    const labels = Object.keys(first[1]);
    if (labels.length === 0 || !labels.every((label) => /^\d+$/.test(label)))
        return undefined;
    for (const [, column] of columns) {
        if (!(0,record/* isRecord */.u)(column) || Object.keys(column).length !== labels.length)
            return undefined;
        if (!labels.every((label) => label in column))
            return undefined;
    }
    return labels.map((label) => Object.fromEntries(columns.map(([name, column]) => [name, (0,record/* isRecord */.u)(column) ? column[label] : undefined])));
}

;// CONCATENATED MODULE: ./lib/io/json-document.js


/** Lists may stand below so many keys to be read element by element: `$.results.results` is two. */
const DEEPEST_LIST = 3;
const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
/** A document that is no JSON, and where it breaks off. */
class BrokenDocument {
    line;
    cutShort;
    constructor(line, cutShort) {
        this.line = line;
        this.cutShort = cutShort;
    }
}
/**
 * Opens a JSON document of any size without parsing it: one pass over its bytes finds the objects in its
 * lists, and what is left of it is parsed with those replaced by their number. Whoever walks a list gets
 * one parsed element at a time. The document is valid JSON if the outline and every element are.
 *
 * @param bytes UTF-8 without a byte order mark
 * @param onLine told the line of each element before it is handed over
 * @param onBroken told of an element that is no JSON
 */
function openJsonDocument(bytes, onLine, onBroken) {
    const scan = findElements(bytes);
    if (scan === undefined)
        return new BrokenDocument(lastLine(bytes), true);
    const { ranges } = scan;
    const looked = new Uint8Array(ranges.length);
    let outline;
    try {
        outline = (0,json_line/* parseJson */.qF)(scan.outline);
    }
    catch (error) {
        return new BrokenDocument(brokenLine(scan.outline, ranges, error), false);
    }
    return { outline, list: listAt, lookAtRest };
    /** Elements of lists that nobody walked: a document is JSON as a whole, or it is refused. */
    function lookAtRest() {
        for (const [index, range] of ranges.entries())
            if (looked[index] === 0)
                parse(range, index, true);
    }
    function listAt(path) {
        let value = path.length > DEEPEST_LIST ? undefined : outline;
        for (const key of path)
            value = (0,record/* isRecord */.u)(value) ? value[key] : undefined;
        if (!Array.isArray(value))
            return undefined;
        const elements = value;
        return {
            length: elements.length,
            first: () => {
                const element = resolve(elements[0], false);
                return element === BROKEN ? undefined : element;
            },
            some: (test) => elements.some((placed) => {
                const element = resolve(placed, false);
                return element !== BROKEN && test(element);
            }),
            each: (take) => {
                for (let index = 0; index < elements.length; index += 1) {
                    const element = resolve(elements[index], true);
                    if (element !== BROKEN)
                        take(element, index);
                }
            },
        };
    }
    /** A number in place of an object is where the object stands. */
    function resolve(element, tell) {
        const index = (0,record/* isRecord */.u)(element) ? Number(element[PLACE]) : -1;
        const range = ranges[index];
        return range === undefined ? element : parse(range, index, tell);
    }
    function parse(range, index, tell) {
        if (tell) {
            looked[index] = 1;
            onLine(range.line);
        }
        try {
            return (0,json_line/* parseJson */.qF)(bytes.toString("utf8", range.start, range.end));
        }
        catch {
            if (tell)
                onBroken(range.line);
            return BROKEN;
        }
    }
}
/** The key of what stands in the outline for an element. No element's own keys are in the outline. */
const PLACE = "#";
const BROKEN = Symbol("an element that is no JSON");
/** The outline of a document and where the elements stand; `undefined` where brackets or quotes do not close. */
function findElements(bytes) {
    const ranges = [];
    const pieces = [];
    /** Closing brackets that are still to come. */
    const open = [];
    let copied = 0;
    let line = 1;
    let at = 0;
    while (at < bytes.length) {
        const byte = bytes[at];
        if (byte === QUOTE) {
            at = behindString(bytes, at);
            if (at < 0)
                return undefined;
            continue;
        }
        if (byte === NEWLINE)
            line += 1;
        else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
            if (open.at(-1) === CLOSE_LIST) {
                // A list in a list is left whole; an object in one is an element.
                const value = behindValue(bytes, at);
                if (value === undefined)
                    return undefined;
                if (byte === OPEN_OBJECT) {
                    pieces.push(bytes.toString("utf8", copied, at), `{"${PLACE}":${ranges.length}}`);
                    ranges.push({ start: at, end: value.end, line });
                    copied = value.end;
                }
                line += value.lines;
                at = value.end;
                continue;
            }
            if (byte === OPEN_LIST && open.length > DEEPEST_LIST) {
                const value = behindValue(bytes, at);
                if (value === undefined)
                    return undefined;
                line += value.lines;
                at = value.end;
                continue;
            }
            open.push(byte === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_LIST);
        }
        else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST)
            open.pop();
        at += 1;
    }
    if (open.length > 0)
        return undefined;
    pieces.push(bytes.toString("utf8", copied));
    return { outline: pieces.join(""), ranges };
}
/** Behind the closing bracket of the object or list that begins at `start`. */
function behindValue(bytes, start) {
    let depth = 0;
    let lines = 0;
    for (let at = start; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === QUOTE) {
            at = behindString(bytes, at) - 1;
            if (at < 0)
                return undefined;
        }
        else if (byte === OPEN_OBJECT || byte === OPEN_LIST)
            depth += 1;
        else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
            depth -= 1;
            if (depth === 0)
                return { end: at + 1, lines };
        }
        else if (byte === NEWLINE)
            lines += 1;
    }
    return undefined;
}
/** Most strings are short keys, which a plain loop finds the end of faster than a native search does. */
const LOOKED_AT = 48;
/** Behind the closing quote of the string that begins at `start`; -1 where there is none. */
function behindString(bytes, start) {
    let at = start + 1;
    const near = Math.min(bytes.length, at + LOOKED_AT);
    for (; at < near; at += 1) {
        const byte = bytes[at];
        if (byte === QUOTE)
            return at + 1;
        if (byte === BACKSLASH)
            at += 1;
    }
    for (let quote = bytes.indexOf(QUOTE, at); quote >= 0; quote = bytes.indexOf(QUOTE, quote + 1)) {
        let slashes = 0;
        while (quote - 1 - slashes >= at && bytes[quote - 1 - slashes] === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return quote + 1;
    }
    return -1;
}
/** The line of the document on which its outline breaks. */
function brokenLine(outline, ranges, error) {
    const position = Number(/position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? outline.length);
    const before = outline.slice(0, position);
    const last = before.lastIndexOf(`{"${PLACE}":`);
    const range = last < 0 ? undefined : ranges[Number.parseInt(before.slice(last + PLACE.length + 4), 10)];
    return range === undefined ? countLines(before) + 1 : range.line + countLines(before.slice(last));
}
function countLines(text) {
    return text.split("\n").length - 1;
}
function lastLine(bytes) {
    let line = 1;
    for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < bytes.length - 1; at = bytes.indexOf(NEWLINE, at + 1))
        line += 1;
    return line;
}

;// CONCATENATED MODULE: ./lib/io/read-document.js








/** Reads a JSON document: a form of its own, a list of records somewhere in it, columns, or a single record. */
async function readDocument({ file, options, collector, problems, onBytes }) {
    const bytes = await (0,io_bytes/* readText */.yR)(file, onBytes);
    let onLine = (_line) => { };
    const document = read_document_open(bytes, file, (line) => onLine(line), (line) => problems.add(brokenElement(file, line)));
    const { id, adapter } = formatOf(document, file, options.format, options.reading);
    const sink = (0,file_sink/* fileSink */.a)(file, id, problems, collector);
    onLine = sink.at;
    readAs(adapter);
    document.lookAtRest();
    return sink.entries();
    function readAs({ document: whole, records }) {
        if (whole !== undefined && (records === undefined || whole.claims(document) === true)) {
            whole.read(document, sink, options.reading);
        }
        else if (records !== undefined)
            readRecords(records.open(sink, options.reading));
    }
    function readRecords(session) {
        const take = (element, index) => {
            if ((0,record/* isRecord */.u)(element))
                session.record(element);
            else
                sink.problem("bad-element", `[${index}]`, "this element of the list is not an object.", "Each element has to be one record.");
        };
        const list = read_document_listOf(document, adapter, options.reading);
        if (list !== undefined)
            list.each(take);
        else {
            const whole = (0,json_line/* parseJson */.qF)(bytes.toString("utf8"));
            (transposed(whole) ?? [whole]).forEach(take);
        }
        session.end();
    }
}
function read_document_open(bytes, file, onLine, onBroken) {
    let document;
    try {
        document = openJsonDocument(bytes, onLine, onBroken);
    }
    catch (error) {
        if (!(error instanceof Error) || !("code" in error) || error.code !== "ERR_STRING_TOO_LONG")
            throw error;
        return (0,user_error/* refuse */.TR)({
            code: "too-large",
            file: file.shown,
            message: "this document holds a single value of more than 512 MB.",
            hint: "Have the tool write JSONL, with an entry a line.",
        });
    }
    if (!(document instanceof BrokenDocument))
        return document;
    return (0,user_error/* refuse */.TR)({
        code: "bad-json",
        file: file.shown,
        line: document.line,
        message: document.cutShort ? "this JSON document ends in the middle." : "this is not valid JSON.",
        hint: "A file cut short often means that the writer was stopped. Run the evaluation again, or write one entry a line.",
    });
}
function formatOf(document, file, format, settings) {
    const claim = (adapter) => claimOf(document, adapter, settings);
    if (format !== "auto")
        return (0,recognize/* named */.KT)(file, format, claim, "a JSON document");
    return (0,recognize/* recognize */.vA)(file, undefined, claim) ?? (0,user_error/* refuse */.TR)((0,recognize/* unknownFormat */.CX)(file, undefined, looksOf(document)));
}
/** What one format says of a document: as a whole first, then of the records in it. */
function claimOf(document, adapter, settings) {
    const whole = adapter.document?.claims(document);
    if (whole === true || adapter.records === undefined)
        return whole;
    const list = read_document_listOf(document, adapter, settings);
    const first = list === undefined ? (transposed(document.outline)?.[0] ?? document.outline) : list.first();
    const each = (0,record/* isRecord */.u)(first) ? adapter.records.claims(first, settings) : false;
    return each === false ? (whole ?? false) : each;
}
/** The list of a format's records in a document: where the configuration says, or the first of the usual places. */
function read_document_listOf(document, { records }, settings) {
    const paths = settings.records.length > 0 ? [settings.records] : (records?.paths ?? []);
    return paths.map((path) => document.list(path)).find((list) => list !== undefined && list.length > 0);
}
function looksOf({ outline, list }) {
    if (!Array.isArray(outline))
        return (0,record/* isRecord */.u)(outline) ? (0,recognize/* keysOf */.YD)(outline, "an object") : "a single value";
    const first = list([])?.first();
    if ((0,record/* isRecord */.u)(first))
        return (0,recognize/* keysOf */.YD)(first, "a list of objects");
    return outline.length === 0 ? "an empty list" : "a list of single values";
}
function brokenElement(file, line) {
    return {
        code: "bad-json",
        file: file.shown,
        line,
        message: "the element that begins here is not valid JSON.",
        hint: "Run the evaluation again, or correct the file.",
    };
}

// EXTERNAL MODULE: ./lib/io/read-slice.js + 1 modules
var read_slice = __nccwpck_require__(761);
;// CONCATENATED MODULE: ./lib/io/table.js

/** Reads a CSV file: strict in its quotes and in the number of cells, with the header's names as keys. */
async function readTable(bytes, file, onHeader, take) {
    const { CsvError: Thrown, parse } = await __nccwpck_require__.e(/* import() */ 175).then(__nccwpck_require__.bind(__nccwpck_require__, 5175));
    const delimiter = delimiterOf(bytes);
    let line = 1;
    try {
        parse(bytes, {
            delimiter,
            bom: true,
            skip_empty_lines: true,
            columns: (header) => {
                onHeader(header);
                return checkedHeader(header, file);
            },
            on_record: (row, context) => {
                take(row, line + 1);
                line = context.lines;
                return null;
            },
        });
    }
    catch (error) {
        if (!(error instanceof Thrown))
            throw error;
        throw new user_error/* UserError */.yo([csvProblem(error, file)]);
    }
}
const DELIMITERS = [",", ";", "\t"];
/** The delimiter that the header has most of, outside of quotes. */
function delimiterOf(bytes) {
    const header = headerOf(bytes);
    const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
    return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}
/** The first line that is not blank, without what stands in quotes. */
function headerOf(bytes) {
    const [header = ""] = bytes
        .toString("utf8", 0, 1 << 16)
        .trimStart()
        .replace(/"[^"]*"/g, "")
        .split(/\r?\n/, 1);
    return header;
}
/** Whether a text can be a table at all: a header with at least two cells, none of which looks like code. */
function looksLikeTable(bytes) {
    const header = headerOf(bytes);
    return header.includes(delimiterOf(bytes)) && !/[{}();=]\s*$/.test(header);
}
function checkedHeader(header, file) {
    const twice = header.find((name, index) => name !== "" && header.indexOf(name) !== index);
    if (twice !== undefined) {
        (0,user_error/* refuse */.TR)({
            code: "duplicate-column",
            file: file.shown,
            line: 1,
            field: twice,
            message: "this column is there twice.",
            hint: "Leave one of the two out of the export.",
        });
    }
    // The unnamed columns are indexes that data frames write; a name keeps each apart from the others.
    return header.map((name, index) => (name === "" ? `unnamed ${index}` : name));
}
function csvProblem(error, file) {
    const line = Number(error["lines"]);
    return {
        code: "bad-csv",
        file: file.shown,
        ...(Number.isInteger(line) && line > 0 ? { line } : {}),
        message: `this is not valid CSV: ${table_REASONS[error.code] ?? "a cell cannot be read"}.`,
        hint: "A row cut short often means that the writer was stopped; a cell with quotes, commas or line breaks has to be quoted.",
    };
}
/** Said in our own words: the library's repeat what the cells hold. */
const table_REASONS = {
    CSV_QUOTE_NOT_CLOSED: "a quoted cell never ends",
    CSV_INVALID_CLOSING_QUOTE: "there is text behind a closing quote",
    CSV_RECORD_INCONSISTENT_COLUMNS: "a row has more or fewer cells than the header",
    CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: "a row has more or fewer cells than the header",
    INVALID_OPENING_QUOTE: "a quote stands in the middle of a cell",
};

;// CONCATENATED MODULE: ./lib/io/xml.js

const MAX_XML = 256_000_000;
const xml_PIECE = 1 << 16;
/** Reads an XML file, strictly. Entities of its own are not resolved, and nothing is fetched. */
async function readXml(bytes, file) {
    if (bytes.length > MAX_XML) {
        (0,user_error/* refuse */.TR)({
            code: "too-large",
            file: file.shown,
            message: "this XML report has more than 256 MB.",
            hint: "Use the tool's JSON output instead.",
        });
    }
    const { default: sax } = await __nccwpck_require__.e(/* import() */ 560).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2560, 19));
    const parser = sax.parser(true, { position: true });
    const open = [];
    let root;
    parser.onopentag = ({ name, attributes }) => {
        const element = { name, attributes: {}, children: [], text: "", line: parser.line + 1 };
        for (const [key, value] of Object.entries(attributes))
            element.attributes[key] = String(value);
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    };
    parser.onclosetag = () => void open.pop();
    const take = (text) => {
        const element = open.at(-1);
        if (element !== undefined)
            element.text += text;
    };
    parser.ontext = take;
    parser.oncdata = take;
    parser.onerror = () => {
        const line = parser.line + 1;
        (0,user_error/* refuse */.TR)({
            code: "bad-xml",
            file: file.shown,
            line,
            message: "this is not valid XML.",
            hint: "A report cut short often means that the writer was stopped.",
        });
    };
    const text = bytes.toString("utf8");
    for (let at = 0; at < text.length; at += xml_PIECE)
        parser.write(text.slice(at, at + xml_PIECE));
    parser.close();
    if (root === undefined) {
        (0,user_error/* refuse */.TR)({
            code: "bad-xml",
            file: file.shown,
            message: "there is no element in this XML file.",
            hint: "Write it again.",
        });
    }
    const found = root;
    return { root: found, all: (name) => withName(found, name) };
}
function withName(root, name) {
    const found = [];
    const walk = (element) => {
        if (element.name === name)
            found.push({ element, line: element.line });
        else
            element.children.forEach(walk);
    };
    walk(root);
    return found;
}

;// CONCATENATED MODULE: ./lib/io/read-table.js






/** Reads a CSV file; any other text is refused, by what it is where a format knows. */
async function readTableFile({ file, options, collector, problems, onBytes }) {
    const bytes = await (0,io_bytes/* readText */.yR)(file, onBytes);
    refuseOtherText();
    let open;
    let header = [];
    let reached = false;
    try {
        await readTable(bytes, file, (names) => (header = names), (row, line) => {
            reached = true;
            open ??= start(row);
            open.sink.at(line);
            open.session.record(row);
        });
    }
    catch (error) {
        // What breaks off before its first row, and has no known column either, is no table at all.
        if (!reached && error instanceof user_error/* UserError */.yo && !isKnown(header))
            refuseAsText();
        throw error;
    }
    open?.session.end();
    return open?.sink.entries() ?? 0;
    function start(row) {
        const claim = ({ records }) => records?.tables === true ? records.claims(row, options.reading) : undefined;
        const { id, adapter } = options.format === "auto"
            ? ((0,recognize/* recognize */.vA)(file, undefined, claim) ?? (0,user_error/* refuse */.TR)((0,recognize/* unknownFormat */.CX)(file, 1, (0,recognize/* keysOf */.YD)(row, "a table"))))
            : (0,recognize/* named */.KT)(file, options.format, claim, "a CSV table");
        if (adapter.records === undefined)
            throw new Error(`${id} claimed a table and reads none`);
        const sink = (0,file_sink/* fileSink */.a)(file, id, problems, collector);
        return { sink, session: adapter.records.open(sink, options.reading) };
    }
    function isKnown(names) {
        if (options.format !== "auto")
            return true;
        const row = Object.fromEntries(names.map((name) => [name, ""]));
        return (0,recognize/* formatIds */.wP)().some((id) => {
            const { records } = (0,recognize/* adapterOf */.nZ)(id);
            return records?.tables === true && records.claims(row, options.reading) === true;
        });
    }
    function refuseOtherText() {
        const head = bytes.toString("utf8", 0, 1 << 14);
        for (const id of (0,recognize/* formatIds */.wP)()) {
            const known = (0,recognize/* adapterOf */.nZ)(id).otherText?.(head);
            if (known !== undefined)
                (0,user_error/* refuse */.TR)({ code: known.code, file: file.shown, message: known.message, hint: known.hint });
        }
        if (!looksLikeTable(bytes))
            refuseAsText();
    }
    function refuseAsText() {
        return (0,user_error/* refuse */.TR)({
            code: "unknown-format",
            file: file.shown,
            message: "this is neither JSON, JSONL, CSV, XML nor a zip archive.",
            hint: "Name the result file that the evaluation writes, and no configuration or code; see docs/formats.md.",
        });
    }
}
/** Reads an XML report. */
async function readXmlFile({ file, options, collector, problems, onBytes }) {
    const tree = await readXml(await (0,io_bytes/* readText */.yR)(file, onBytes), file);
    const claim = ({ xml }) => xml?.claims(tree.root, tree.all(xml.element).map(({ element }) => element));
    const { id, adapter } = options.format === "auto"
        ? ((0,recognize/* recognize */.vA)(file, undefined, claim) ??
            (0,user_error/* refuse */.TR)({
                code: "unknown-format",
                file: file.shown,
                message: `no known format is XML with the root \`${tree.root.name.slice(0, 40)}\`.`,
                hint: "Of XML, only JUnit reports of evaluations are read.",
            }))
        : (0,recognize/* named */.KT)(file, options.format, claim, "XML");
    if (adapter.xml === undefined)
        throw new Error(`${id} claimed XML and reads none`);
    const sink = (0,file_sink/* fileSink */.a)(file, id, problems, collector);
    const session = adapter.xml.open(sink, tree.root);
    for (const { element, line } of tree.all(adapter.xml.element)) {
        sink.at(line);
        session.record(element);
    }
    session.end();
    return sink.entries();
}

// EXTERNAL MODULE: ./lib/io/slice.js
var slice = __nccwpck_require__(9846);
// EXTERNAL MODULE: ./lib/io/sniff.js
var sniff = __nccwpck_require__(3080);
;// CONCATENATED MODULE: ./lib/io/read-file.js








/** Every kind of file that is not read line by line. Returns the number of entries. */
const READERS = {
    archive: readArchive,
    document: readDocument,
    text: readTableFile,
    xml: readXmlFile,
};
/** Reads one file of whatever kind into a collector. Nothing is thrown for bad input: what is wrong comes back. */
async function readFile(file, options, collector, onBytes) {
    const problems = (0,problem_list/* problemList */.g)();
    try {
        const container = await (0,sniff/* sniff */.Z)(file);
        if (container === "lines")
            return await (0,read_slice/* readSlice */.V)({ file, ...slice/* WHOLE */.Ef }, options, collector, onBytes);
        const entries = await READERS[container]({ file, options, collector, problems, onBytes });
        if (entries === 0 && problems.isEmpty())
            problems.add((0,file_problems/* emptyLog */.a)(file));
    }
    catch (error) {
        for (const problem of (0,file_problems/* readingProblems */.V)(error, file))
            problems.add(problem);
    }
    return problems.found();
}

// EXTERNAL MODULE: ./lib/io/read-in-two.js + 3 modules
var read_in_two = __nccwpck_require__(4896);
;// CONCATENATED MODULE: ./lib/io/read-run.js





/**
 * Reads run logs into one run: streamed, in sorted path order, every entry attributed as it comes.
 *
 * @throws UserError with all problems of all files, the first 20 of each told
 */
async function readRun({ reading = DEFAULTS, ...rest }) {
    const options = { ...rest, reading };
    const files = await (0,find_files/* findFiles */.l)(options.patterns, options.directory);
    const inTwo = options.worker === undefined || files[0]?.absolute === find_files/* STDIN */.T
        ? undefined
        : await (0,read_in_two/* readInTwo */.U)(files, options, options.worker);
    const { run, problems, more } = (inTwo ?? (await readAll(files, options))).finish();
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems, more);
    return run;
}
const DEFAULTS = {
    passScore: undefined,
    passMetrics: [],
    metrics: new Map(),
    fields: {},
    records: [],
};
async function readAll(files, options) {
    const collector = (0,collect/* collectRun */.S)(options.settings);
    const problems = [];
    let more = 0;
    let bytes = 0;
    const onBytes = (count) => {
        bytes += count;
        options.onProgress?.(bytes);
    };
    for (const file of files) {
        const found = await readFile(file, options, collector, onBytes);
        problems.push(...found.problems);
        more += found.more;
    }
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems, more);
    return collector;
}

;// CONCATENATED MODULE: ./lib/io/read-baseline.js







/** A larger report cannot become one JavaScript string. */
const MAX_REPORT_BYTES = 500_000_000;
const NOTHING = "none";
const AUTO = "auto";
/** Whether the baseline is to be looked for among the artifacts of the repository. */
function isAuto(patterns) {
    return patterns.length === 1 && patterns[0] === AUTO;
}
/** What of a report makes it a baseline. */
const baselineSchema = schemas/* object */.Ikc({ run: reportSchema.shape.run, questions: reportSchema.shape.questions });
/**
 * Reads a baseline from paths or globs: one earlier report, or earlier run logs. Never throws for what
 * it finds there: a baseline that is missing or broken is a status, and no failed check.
 *
 * @param patterns none, or the word `none`: no baseline was asked for, and null comes back
 */
async function readBaseline(patterns, options) {
    if (patterns.length === 0 || (patterns.length === 1 && patterns[0] === NOTHING))
        return null;
    if (isAuto(patterns))
        return {
            status: "none",
            reason: "`auto` looks among a repository's artifacts, which only the action can; name a report",
        };
    try {
        const files = await (0,find_files/* findFiles */.l)(patterns, options.directory);
        const [first] = files;
        if (first !== undefined && (await isReport(first))) {
            return files.length === 1
                ? await readReport(first)
                : {
                    status: "unreadable",
                    reason: `${files.length} files match, and the first is a report; name one report, or run logs`,
                };
        }
        const run = await readRun({ ...options, patterns });
        const name = files.map((file) => file.shown).join(", ");
        return {
            status: "ok",
            name,
            how: null,
            commit: null,
            branch: null,
            runId: null,
            createdAt: null,
            questions: run.records(),
        };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const [problem] = error.problems;
        const missing = error.problems.every(({ code }) => code === "no-file" || code === "no-match");
        return { status: missing ? "none" : "unreadable", reason: problem === undefined ? error.message : clause(problem) };
    }
}
async function readReport(file) {
    if ((await (0,promises_.stat)(file.absolute)).size > MAX_REPORT_BYTES)
        return { status: "unreadable", reason: `${file.shown} is larger than 500 MB` };
    return baselineOf(tryParse(await (0,promises_.readFile)(file.absolute, "utf8")), file.shown);
}
/** A parsed report as a baseline, or why it cannot be one. Nothing of it is trusted to have the form of a report. */
function baselineOf(written, name) {
    const document = unpackReport(written);
    const version = schemas/* object */.Ikc({ schemaVersion: schemas/* number */.aig() }).safeParse(document);
    if (!version.success)
        return { status: "unreadable", reason: `${name} is not a complete JSON report` };
    if (version.data.schemaVersion !== SCHEMA_VERSION) {
        return {
            status: "incompatible",
            reason: `${name} has report version ${version.data.schemaVersion}; this one reads ${SCHEMA_VERSION}`,
        };
    }
    const parsed = baselineSchema.safeParse(document);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return {
            status: "unreadable",
            reason: `${name} does not have the form of a report, at ${issue?.path.join(".") ?? "its top"}`,
        };
    }
    const { run, questions } = parsed.data;
    return {
        status: "ok",
        name,
        how: null,
        commit: run.commit,
        branch: run.branch,
        runId: run.id,
        createdAt: run.createdAt,
        questions: questions.map(({ id, detail = null, variant = null, trial, outcome, category = null, rule = null, label = null, questionCategory = null, costUsd = null, latencyMs = null, }) => ({
            id,
            detail,
            variant,
            trial,
            outcome,
            category,
            rule,
            label,
            questionCategory,
            costUsd,
            latencyMs,
        })),
    };
}
/** A report is one JSON document over many lines that begins with its version; a log has an entry a line. */
async function isReport(file) {
    const handle = await (0,promises_.open)(file.absolute, "r");
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
        return /^\s*\{\s*"schemaVersion"\s*:/.test(buffer.toString("utf8", 0, bytesRead));
    }
    finally {
        await handle.close();
    }
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function clause({ file, line, message, }) {
    return `${file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`}: `}${message.replace(/\.$/, "")}`;
}

;// CONCATENATED MODULE: ./lib/io/github/api-error.js
/** What a failed call means to the person who set the workflow up: one sentence and what to do. */
function explainApiError(error, { fromFork }) {
    if (isAbort(error))
        return "GitHub did not answer within the 20 seconds that all calls of a run share. The verdict stands; see the run summary.";
    if (error instanceof Error && "issues" in error)
        return "GitHub's answer did not have the expected form. Is a proxy in between, or is the pull request not there?";
    const status = api_error_statusOf(error);
    const forbidden = isForbidden(error);
    const message = error instanceof Error ? firstLine(error.message) : String(error);
    if (status === 401)
        return "the token was refused (401). Check `github-token`.";
    if (isRateLimit(error))
        return `GitHub's rate limit is reached (${status}). The verdict stands; see the run summary.`;
    if (forbidden && fromFork)
        return "this pull request comes from a fork, whose token can only read. See the run summary.";
    if (forbidden)
        return `the token may not do this (${status ?? "forbidden"}). The job needs \`permissions: pull-requests: write\`.`;
    if (status === 410)
        return "comments are switched off here (410). See the run summary.";
    if (status === 422)
        return `GitHub refused the comment (422): ${message}`;
    return `${message}${status === undefined ? "" : ` (${status})`}. The verdict stands; see the run summary.`;
}
/** Whether GitHub's patience with the token is at an end for now. */
function isRateLimit(error) {
    const status = api_error_statusOf(error);
    return status === 429 || (status === 403 && error instanceof Error && /rate limit/i.test(error.message));
}
/** Whether the token may not do what was asked, in REST's words or in GraphQL's. */
function isForbidden(error) {
    const status = api_error_statusOf(error);
    const types = graphqlTypes(error);
    return status === 403 || status === 404 || types.some((type) => type === "FORBIDDEN" || type === "NOT_FOUND");
}
/** The HTTP status of the answer that made a call fail; `undefined` where there was no answer. */
function api_error_statusOf(error) {
    if (typeof error !== "object" || error === null || !("status" in error) || !("response" in error))
        return undefined;
    return error.response !== undefined && typeof error.status === "number" ? error.status : undefined;
}
/** Whether the time for calls had run out. */
function isAbort(error) {
    return (error instanceof Error &&
        (error.name === "AbortError" || error.name === "TimeoutError" || ("code" in error && error.code === "ABORT_ERR")));
}
function graphqlTypes(error) {
    if (typeof error !== "object" || error === null || !("errors" in error) || !Array.isArray(error.errors))
        return [];
    return error.errors.map((item) => typeof item === "object" && item !== null && "type" in item ? item.type : undefined);
}
function firstLine(text) {
    const [line = ""] = text.split("\n");
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

;// CONCATENATED MODULE: ./lib/io/github/artifacts.js


const PAGE = 100;
/** So many pages are looked at; the list is not ordered by branch, and the newest stand first. */
const MAX_PAGES = 3;
const pageSchema = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* number */.aig(),
        expired: schemas/* boolean */.zMY(),
        size_in_bytes: schemas/* number */.aig(),
        created_at: schemas/* nullable */.mee(schemas/* string */.YjP()),
        digest: schemas/* nullish */.cl6(schemas/* string */.YjP()),
        workflow_run: schemas/* nullish */.cl6(schemas/* object */.Ikc({
            id: schemas/* number */.aig(),
            repository_id: schemas/* number */.aig(),
            head_repository_id: schemas/* number */.aig(),
            head_branch: schemas/* nullish */.cl6(schemas/* string */.YjP()),
            head_sha: schemas/* string */.YjP(),
        })),
    })),
});
/** The artifacts of a name, newest first: of the whole repository, or of one run. */
async function listArtifacts(github, name, runId) {
    const route = runId === undefined
        ? "GET /repos/{owner}/{repo}/actions/artifacts"
        : "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const data = await github.request(route, {
            owner: github.owner,
            repo: github.repo,
            name,
            per_page: PAGE,
            page,
            ...(runId === undefined ? {} : { run_id: runId }),
        });
        const { artifacts } = pageSchema.parse(data);
        for (const { id, created_at: createdAt, expired, size_in_bytes: size, digest = null, workflow_run: run, } of artifacts) {
            if (run === undefined || run === null)
                continue;
            found.push({
                id,
                createdAt: createdAt ?? "",
                expired,
                size,
                digest,
                run: {
                    id: run.id,
                    headSha: run.head_sha,
                    headBranch: run.head_branch ?? null,
                    own: run.repository_id === run.head_repository_id,
                },
            });
        }
        if (artifacts.length < PAGE)
            break;
    }
    return found.sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id));
}
/**
 * Downloads an artifact. Where it lies is another host, which never sees the token.
 *
 * @returns the bytes, checked against the digest where there is one; or a parsed document, for artifacts that
 * are one JSON file and not packed
 */
async function downloadArtifact(github, artifact) {
    const data = await github.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
        owner: github.owner,
        repo: github.repo,
        artifact_id: artifact.id,
        archive_format: "zip",
    });
    if (typeof data === "string")
        return Buffer.from(data, "utf8");
    if (!(data instanceof ArrayBuffer))
        return { json: data };
    const bytes = Buffer.from(data);
    const digest = `sha256:${(0,external_node_crypto_namespaceObject.createHash)("sha256").update(bytes).digest("hex")}`;
    if (artifact.digest !== null && artifact.digest !== digest)
        throw new Error("the download does not have its digest");
    return bytes;
}

;// CONCATENATED MODULE: ./lib/io/github/artifact-report.js




/** Of a report of 100,000 entries it is 1 MB. No more than one answer may have (fetch.ts). */
const MAX_PACKED = 60_000_000;
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/**
 * Downloads an artifact and takes the report out of it: the JSON file in a zip, `report.json` before others,
 * or a JSON file that was uploaded unpacked. Sizes are bounded while unpacking; the document is only parsed,
 * and nothing of it is trusted.
 *
 * @param most a document that is larger, in bytes, is none
 */
async function reportInArtifact(github, artifact, most) {
    if (artifact.size > MAX_PACKED)
        return { reason: `with ${artifact.size} bytes it is no report` };
    const data = await downloadArtifact(github, artifact);
    if (!Buffer.isBuffer(data))
        return { document: data.json };
    if (!data.subarray(0, 4).equals(ZIP)) {
        if (most !== undefined && data.length > most)
            return { reason: `with ${data.length} bytes it is no report` };
        return parsed(data);
    }
    const name = `artifact ${artifact.id}`;
    try {
        const archive = await openArchive({ absolute: "", shown: name }, () => { }, data, most);
        try {
            const files = archive.names.filter((file) => file.endsWith(".json"));
            const file = files.find((each) => each.split("/").at(-1) === "report.json") ?? files[0];
            return file === undefined
                ? { reason: "there is no JSON file in the artifact" }
                : { document: await archive.read(file) };
        }
        finally {
            archive.close();
        }
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return { reason: error.problems[0]?.message.replace(/\.$/, "") ?? "the artifact cannot be unpacked" };
    }
}
function parsed(bytes) {
    try {
        return { document: (0,json_line/* parseJson */.qF)(bytes.toString("utf8")) };
    }
    catch {
        return { reason: "the artifact is neither a zip archive nor JSON" };
    }
}

;// CONCATENATED MODULE: ./lib/io/github/find-baseline.js





/** How far back ancestors are looked for. */
const ANCESTORS = 100;
/** So many runs are looked at before giving up; each costs a call. */
const MAX_RUNS = 3;
const find_baseline_TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch"];
const commitSchema = schemas/* object */.Ikc({ parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })) });
const compareSchema = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const commitsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }));
const runSchema = schemas/* object */.Ikc({ event: schemas/* string */.YjP(), path: schemas/* string */.YjP() });
/**
 * Finds the report to compare with: the artifact of the commit that this run is a change to, else of its
 * nearest ancestor, else the newest of the base branch. Never throws: what goes wrong is a reason.
 *
 * @param now ISO 8601, for the age that is told
 */
async function findBaseline(github, run, name, now) {
    try {
        if (run.baselineTarget === undefined)
            return none(`a ${run.event || "local"} event says nothing to compare with`);
        const { branch } = run.baselineTarget;
        const target = await targetCommit(github, run.baselineTarget);
        const all = await listArtifacts(github, name);
        const usable = all.filter(({ expired, run: made }) => !expired && made.own && made.headBranch === branch && String(made.id) !== run.runId);
        if (usable.length === 0)
            return none(whyNone(all, name, branch));
        const refused = [];
        for (const candidate of (await ranked(github, usable, target)).slice(0, MAX_RUNS)) {
            const mistrust = await whyNotTrusted(github, candidate.artifact, run.workflowPath);
            if (mistrust !== undefined)
                refused.push(mistrust);
            else
                return await read(github, candidate, branch, now);
        }
        return none(refused.join("; "));
    }
    catch (error) {
        return none(callReason(error));
    }
}
/** The commit that this run is a change to. */
async function targetCommit(github, target) {
    const { owner, repo } = github;
    if ("commit" in target)
        return target.commit;
    if (target.mergeCommit !== undefined) {
        const data = await github.request("GET /repos/{owner}/{repo}/commits/{ref}", {
            owner,
            repo,
            ref: target.mergeCommit,
        });
        const { parents } = commitSchema.parse(data);
        const [first, second] = parents;
        // The commit that GitHub made to test the merge: its first parent is what the branch stood at.
        if (first !== undefined && second?.sha === target.head)
            return first.sha;
    }
    const basehead = `${target.base}...${target.head}`;
    const data = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
        owner,
        repo,
        basehead,
        per_page: 1,
    });
    return compareSchema.parse(data).merge_base_commit.sha;
}
/** Exact first, then ancestors from the nearest, then the rest of the branch from the newest. */
async function ranked(github, usable, target) {
    const exact = usable.filter(({ run }) => run.headSha === target);
    if (exact.length > 0)
        return exact.map((artifact) => ({ artifact, status: "ok", how: "exact" }));
    const data = await github.request("GET /repos/{owner}/{repo}/commits", {
        owner: github.owner,
        repo: github.repo,
        sha: target,
        per_page: ANCESTORS,
    });
    const distance = new Map(commitsSchema.parse(data).map(({ sha }, index) => [sha, index]));
    const behind = ({ run }) => distance.get(run.headSha) ?? Number.POSITIVE_INFINITY;
    return [...usable]
        .sort((a, b) => {
        const [near, far] = [behind(a), behind(b)];
        return near === far ? 0 : near - far;
    })
        .map((artifact) => {
        const commits = behind(artifact);
        const how = Number.isFinite(commits)
            ? `${commits} ${commits === 1 ? "commit" : "commits"} behind the base`
            : `the newest of its branch, which is not among the last ${ANCESTORS} commits`;
        return { artifact, status: "drift", how };
    });
}
/** Runs of other events or workflows may hold anything under the same name; `undefined` where this one is to be believed. */
async function whyNotTrusted(github, { run }, path) {
    const data = await github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
        owner: github.owner,
        repo: github.repo,
        run_id: run.id,
    });
    const made = runSchema.parse(data);
    if (!find_baseline_TRUSTED_EVENTS.includes(made.event))
        return `run ${run.id} was made by a ${made.event} event`;
    if (path !== undefined && made.path.split("@")[0] !== path)
        return `run ${run.id} is of another workflow (${made.path})`;
    return undefined;
}
async function read(github, { artifact, status, how }, branch, now) {
    const found = await reportInArtifact(github, artifact);
    if ("reason" in found)
        return { status: "unreadable", reason: `the artifact of run ${artifact.run.id}: ${found.reason}` };
    const baseline = baselineOf(found.document, `the artifact of run ${artifact.run.id}`);
    if (!("questions" in baseline))
        return baseline;
    const age = ageOf(artifact.createdAt, now);
    return {
        ...baseline,
        status,
        name: branch,
        how: [how, `run ${artifact.run.id}`, ...(age === undefined ? [] : [age])].join(", "),
        commit: artifact.run.headSha,
        branch,
        runId: String(artifact.run.id),
        createdAt: artifact.createdAt,
    };
}
/** "2 hours old" */
function ageOf(then, now) {
    const hours = Math.floor((Date.parse(now) - Date.parse(then)) / 3_600_000);
    if (!Number.isFinite(hours) || hours < 0)
        return undefined;
    if (hours < 48)
        return `${hours} ${hours === 1 ? "hour" : "hours"} old`;
    return `${Math.floor(hours / 24)} days old`;
}
function whyNone(all, name, branch) {
    if (all.length === 0)
        return `there is no artifact ${JSON.stringify(name)}; upload the report on ${branch} under that name`;
    if (all.every(({ expired }) => expired))
        return `every artifact ${JSON.stringify(name)} has expired`;
    return `no artifact ${JSON.stringify(name)} is of the branch ${branch} of this repository and still there`;
}
function none(reason) {
    return { status: "none", reason };
}
function callReason(error) {
    const status = api_error_statusOf(error);
    if (status === 403 || status === 401)
        return "the token may not read artifacts; give the job `actions: read`";
    if (status === 410)
        return "the artifact has expired";
    if (isAbort(error))
        return "GitHub did not answer in time";
    if (error instanceof Error && "issues" in error)
        return "GitHub's answer did not have the expected form";
    return `GitHub could not be asked${status === undefined ? "" : ` (${status})`}`;
}

// EXTERNAL MODULE: ./lib/ladder/gold-evidence.js
var gold_evidence = __nccwpck_require__(9676);
;// CONCATENATED MODULE: ./lib/run/gold-evidence.js


/**
 * How the questions of a gold-evidence run fared: passed when most of their answered trials did. Questions
 * without an answer are left out: they say nothing.
 */
function goldEvidenceOf(run) {
    const tallies = new Map();
    const variants = new Set();
    const count = (key, passed) => {
        const tally = tallies.get(key) ?? { trials: 0, passed: 0 };
        tally.trials += 1;
        if (passed)
            tally.passed += 1;
        tallies.set(key, tally);
    };
    for (const { id, variant, outcome, category } of run.records()) {
        if (id === entry/* UNKNOWN_ID */.n4 || outcome === "ungraded")
            continue;
        if (category === "infrastructure" || category === "grader-error")
            continue;
        variants.add(variant);
        count((0,gold_evidence/* goldKey */.I)(id, variant), outcome === "passed");
        if (variant !== null)
            count(id, outcome === "passed");
    }
    const outcomes = new Map();
    for (const [key, { trials, passed }] of tallies) {
        // The id alone stands for a question where no variant has to be told from another.
        if (variants.size > 1 && !variants.has(null) && !key.includes("\u0000"))
            continue;
        outcomes.set(key, passed / trials > 0.5);
    }
    return outcomes;
}

;// CONCATENATED MODULE: ./lib/io/read-gold.js




/**
 * Reads the run of the same questions with gold evidence in their context; `undefined` where none is named.
 *
 * @param head what the run itself is read from
 * @throws UserError where it cannot be read, or answers nothing
 */
async function readGoldEvidence(patterns, head, options) {
    if (patterns.length === 0)
        return undefined;
    const own = new Set((await (0,find_files/* findFiles */.l)(head, options.directory)).map(({ absolute }) => absolute));
    const same = (await (0,find_files/* findFiles */.l)(patterns, options.directory)).find(({ absolute }) => own.has(absolute));
    if (same !== undefined) {
        (0,user_error/* refuse */.TR)({
            code: "oracle-is-run",
            file: same.shown,
            field: "oracle-run",
            message: "this file is a part of the run itself.",
            hint: "Name the log of a second run, in which every question had its gold evidence in the context.",
        });
    }
    const run = await readRun({ ...options, patterns });
    const gold = goldEvidenceOf(run);
    if (gold.size > 0)
        return gold;
    return (0,user_error/* refuse */.TR)({
        code: "empty-oracle-run",
        field: "oracle-run",
        message: "no question of the gold-evidence run has both an id and a graded answer.",
        hint: "It has to be a run of the same questions, with the same ids.",
    });
}

;// CONCATENATED MODULE: ./lib/io/github/base-files.js

const base_files_NO_COMMIT = "0".repeat(40);
const BLOB = "... on Blob { text isTruncated }";
const DECLARES = ", $merge: GitObjectID!, $configPath: String!, $workflowPath: String!, $configAtBase: String!, $workflowAtBase: String!, $configAtHead: String!, $workflowAtHead: String!";
const FILES = `config: file(path: $configPath) { object { ${BLOB} } }
      workflow: file(path: $workflowPath) { object { ${BLOB} } }`;
const FIELDS = `merge: object(oid: $merge) { ... on Commit {
      ${FILES}
      parents(first: 2) { nodes { oid ${FILES} } }
    } }
    config: object(expression: $configAtBase) { ${BLOB} }
    workflow: object(expression: $workflowAtBase) { ${BLOB} }
    configAtHead: object(expression: $configAtHead) { ${BLOB} }
    workflowAtHead: object(expression: $workflowAtHead) { ${BLOB} }`;
const blobSchema = schemas/* nullish */.cl6(schemas/* object */.Ikc({ text: schemas/* nullish */.cl6(schemas/* string */.YjP()), isTruncated: schemas/* optional */.lqM(schemas/* boolean */.zMY()) }));
const base_files_entrySchema = schemas/* nullish */.cl6(schemas/* object */.Ikc({ object: blobSchema }));
const schema = schemas/* object */.Ikc({
    merge: schemas/* nullish */.cl6(schemas/* object */.Ikc({
        config: base_files_entrySchema,
        workflow: base_files_entrySchema,
        parents: schemas/* optional */.lqM(schemas/* object */.Ikc({
            nodes: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), config: base_files_entrySchema, workflow: base_files_entrySchema })))),
        })),
    })),
    config: blobSchema,
    workflow: blobSchema,
    configAtHead: blobSchema,
    workflowAtHead: blobSchema,
});
/** Asks for the files along with the comments. Of a merge commit the first parent's count; of none, those of the base. */
function baseFilesQuery(query, found) {
    const { config, base, head, mergeCommit = base_files_NO_COMMIT } = query;
    const workflow = query.workflow ?? config;
    return {
        declares: DECLARES,
        fields: FIELDS,
        variables: {
            merge: /^[0-9a-f]{40}$/.test(mergeCommit) ? mergeCommit : base_files_NO_COMMIT,
            configPath: config,
            workflowPath: workflow,
            configAtBase: `${base}:${config}`,
            workflowAtBase: `${base}:${workflow}`,
            configAtHead: `${head}:${config}`,
            workflowAtHead: `${head}:${workflow}`,
        },
        take: (repository) => {
            const answer = schema.parse(repository);
            const { merge } = answer;
            const [first, second] = merge?.parents?.nodes ?? [];
            const isMerge = first && second?.oid === head;
            const judging = (config_, workflow_) => ({
                config: textOf(config_),
                workflow: query.workflow === undefined ? undefined : textOf(workflow_),
            });
            const atHead = judging(answer.configAtHead, answer.workflowAtHead);
            found({
                commit: isMerge ? first.oid : base,
                isMerge: isMerge === true,
                before: isMerge
                    ? judging(first.config?.object, first.workflow?.object)
                    : judging(answer.config, answer.workflow),
                after: isMerge ? judging(merge?.config?.object, merge?.workflow?.object) : atHead,
                head: atHead,
            });
        },
    };
}
function textOf(blob) {
    if (blob === null || blob === undefined)
        return null;
    return typeof blob.text === "string" && blob.isTruncated !== true ? blob.text : undefined;
}

;// CONCATENATED MODULE: ./lib/io/github/comments.js


const query = (extra) => `query ($owner: String!, $repo: String!, $number: Int!, $after: String, $edited: ID!, $withHistory: Boolean!${extra?.declares ?? ""}) {
  repository(owner: $owner, name: $repo) {${extra === undefined ? "" : `\n    ${extra.fields}`}
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id fullDatabaseId viewerDidAuthor body url }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
  node(id: $edited) @include(if: $withHistory) {
    ... on IssueComment { userContentEdits(first: 5) { nodes { diff } } }
  }
}`;
const commentSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    fullDatabaseId: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* bigint */.oad()]),
    viewerDidAuthor: schemas/* boolean */.zMY(),
    body: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
});
const comments_pageSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            comments: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* nullable */.mee(commentSchema)),
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
            }),
        }),
    }),
    node: schemas/* nullish */.cl6(schemas/* object */.Ikc({
        userContentEdits: schemas/* nullish */.cl6(schemas/* object */.Ikc({ nodes: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* nullable */.mee(schemas/* object */.Ikc({ diff: schemas/* nullable */.mee(schemas/* string */.YjP()) })))) })),
    })),
});
const writtenSchema = schemas/* object */.Ikc({
    id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* bigint */.oad()]),
    node_id: schemas/* optional */.lqM(schemas/* string */.YjP()),
    html_url: schemas/* string */.YjP(),
});
/** The comments of the pull request that this token wrote. */
async function listOwnComments(github, pullRequest, { edited, extra, firstPageOnly = false } = {}) {
    const own = [];
    const history = [];
    for (let after = null;;) {
        const withHistory = edited !== undefined && after === null;
        const more = after === null ? extra : undefined;
        const data = await github.graphql(query(more), {
            owner: github.owner,
            repo: github.repo,
            number: pullRequest,
            after,
            edited: edited?.nodeId ?? "",
            withHistory,
            ...more?.variables,
        });
        const { repository, node } = comments_pageSchema.parse(data);
        if ((0,record/* isRecord */.u)(data))
            more?.take(data["repository"]);
        const { nodes, pageInfo } = repository.pullRequest.comments;
        for (const edit of node?.userContentEdits?.nodes ?? [])
            if (edit?.diff)
                history.push(edit.diff);
        for (const comment of nodes) {
            if (!comment?.viewerDidAuthor)
                continue;
            own.push({ id: BigInt(comment.fullDatabaseId), nodeId: comment.id, body: comment.body, url: comment.url });
        }
        if (firstPageOnly || !pageInfo.hasNextPage || pageInfo.endCursor === null)
            break;
        after = pageInfo.endCursor;
    }
    return { own: own.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)), history };
}
async function createComment(github, pullRequest, body) {
    const data = await github.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        owner: github.owner,
        repo: github.repo,
        issue_number: pullRequest,
        body,
    });
    const { id, node_id: nodeId = "", html_url } = writtenSchema.parse(data);
    return { id: BigInt(id), nodeId, body, url: html_url };
}
async function updateComment(github, comment, body) {
    const data = await github.write("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        owner: github.owner,
        repo: github.repo,
        comment_id: String(comment.id),
        body,
    });
    return { ...comment, body, url: writtenSchema.parse(data).html_url };
}
async function deleteComment(github, comment) {
    await github.write("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        owner: github.owner,
        repo: github.repo,
        comment_id: String(comment.id),
    });
}

;// CONCATENATED MODULE: ./lib/config/resolve.js




const TABLE = OPTIONS;
const resolve_IDS = Object.keys(OPTIONS).filter(isOptionId);
/**
 * Puts the layers over the defaults, later layers over earlier ones.
 *
 * @throws UserError with every misspelt name and every value that does not parse, of all layers
 */
function resolve(layers) {
    const problems = [];
    const settings = {};
    for (const id of resolve_IDS)
        settings[id] = TABLE[id].default;
    for (const layer of layers) {
        for (const [name, value] of Object.entries(layer.values)) {
            if (!isOptionId(name) || !TABLE[name].places[layer.place])
                problems.push(unknownOption(name, layer));
            else if (!isBlank(value)) {
                const parsed = TABLE[name].schema.safeParse(value);
                if (parsed.success)
                    settings[name] = parsed.data;
                else
                    problems.push(...parsed.error.issues.map((issue) => valueProblem(issue, name, layer)));
            }
        }
    }
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
    if (!isSettings(settings))
        throw new Error("an option got lost between the table and the settings");
    return settings;
}
function isBlank(value) {
    return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
function unknownOption(name, layer) {
    const known = resolve_IDS.filter((id) => TABLE[id].places[layer.place]);
    const near = closest(name, known);
    const elsewhere = isOptionId(name);
    return {
        code: "unknown-option",
        ...layer.locate([name]),
        message: elsewhere ? "this option cannot be set here." : "there is no such option.",
        hint: elsewhere
            ? placesHint(name)
            : near === undefined
                ? `The options are ${orList(known)}.`
                : `Did you mean \`${near}\`?`,
    };
}
function placesHint(id) {
    const { places } = TABLE[id];
    const where = [
        places.input ? "as an input of the action" : "",
        places.file ? "in the configuration file" : "",
        places.flag ? `as the flag \`--${id}\`` : "",
    ].filter(Boolean);
    return `It can be set ${where.join(" or ")}.`;
}
function valueProblem(issue, name, layer) {
    const path = [name, ...issue.path];
    if (issue.code === "unrecognized_keys") {
        const [key = ""] = issue.keys ?? [];
        return {
            code: "unknown-option",
            ...layer.locate([...path, key]),
            message: "there is no such option here.",
            hint: `An example: \`${name}: ${TABLE[name].example}\`.`,
        };
    }
    const own = issue.code === "custom";
    return {
        code: "bad-value",
        ...layer.locate(path),
        message: own ? issue.message : "this value does not fit the option.",
        ...(own ? {} : { hint: `An example: \`${TABLE[name].example}\`.` }),
    };
}
function isSettings(settings) {
    return resolve_IDS.every((id) => id in settings);
}

;// CONCATENATED MODULE: ./lib/config/setting-changes.js




const setting_changes_TABLE = OPTIONS;
/** Options of these groups say how a report looks and where it goes; they judge nothing. */
const TELLING = ["Report", "GitHub"];
const JUDGING = Object.keys(OPTIONS).filter((id) => isOptionId(id) && !TELLING.includes(setting_changes_TABLE[id].group));
/** Whether a setting judges, and is not one that says how a report looks and where it goes. */
function isJudging(name) {
    return isOptionId(name) && JUDGING.includes(name);
}
/**
 * What of the settings that judge a run has changed, and which way. Settings that say the same in other words,
 * or say what holds anyway, have not.
 *
 * @param before as they were, later layers over earlier ones
 * @param after as they are
 * @throws UserError where one of the two is not valid
 */
function settingChanges(before, after) {
    const [then, now] = [resolve(before), resolve(after)];
    return JUDGING.flatMap((id) => {
        if (id === "categories")
            return categoryChanges(then, now);
        if (isGateId(id))
            return gateChange(id, then[id], now[id]);
        return optionChange(id, [then[id], now[id]], { before: setting_changes_textOf(id, before), after: setting_changes_textOf(id, after) });
    });
}
function categoryChanges(then, now) {
    const names = new Set([...Object.keys(then.categories), ...Object.keys(now.categories)]);
    return [...names].flatMap((name) => Object.keys(OPTIONS)
        .filter(isGateId)
        .flatMap((id) => gateChange(`${name}: ${id}`, then.categories[name]?.[id], now.categories[name]?.[id])));
}
/** A limit that is not there is laxer than any. */
function gateChange(setting, then, now) {
    const some = then ?? now;
    if (some === undefined)
        return [];
    const [was, is] = [then?.strictness ?? unset(some.strictness), now?.strictness ?? unset(some.strictness)];
    const direction = directionOf(was, is);
    const texts = { before: then?.text ?? UNSET, after: now?.text ?? UNSET };
    return direction === undefined ? [] : [{ setting, ...listTexts(was, is, texts), direction }];
}
function optionChange(id, [then, now], texts) {
    if (plain(then) === plain(now))
        return [];
    const { strictness } = setting_changes_TABLE[id];
    if (strictness === undefined || then === undefined || now === undefined)
        return [{ setting: id, ...texts, direction: "changed" }];
    const [was, is] = [strictness(then), strictness(now)];
    const direction = directionOf(was, is);
    // Lists that have the same in another order are the same; other values that are as strict are other values.
    if (direction === undefined && "amounts" in was)
        return [];
    return [{ setting: id, ...listTexts(was, is, texts), direction: direction ?? "changed" }];
}
const UNSET = "none";
const SHOWN = 20;
/** Long lists look alike; what tells them apart is shown, with how many there are. */
function listTexts(was, is, texts) {
    if (!("amounts" in was && "amounts" in is) ||
        is.kind === "families" ||
        Math.max(was.amounts.size, is.amounts.size) < 2)
        return texts;
    const { added, removed } = difference(was.amounts, is.amounts);
    const days = is.more === "laxer" ? is.amounts : was.amounts;
    const named = (name) => (days.get(name) ? `${name} (${days.get(name)})` : name);
    const parts = [...added.map((name) => `+${named(name)}`), ...removed.map((name) => `−${name}`)];
    const rest = parts.length > SHOWN ? ` and ${parts.length - SHOWN} more` : "";
    return {
        before: was.amounts.size === 0 ? UNSET : `${was.amounts.size}`,
        after: `${is.amounts.size}: ${parts.slice(0, SHOWN).join(" ")}${rest}`,
    };
}
/** The value as somebody wrote it, or what holds where nobody did. */
function setting_changes_textOf(id, layers) {
    const written = layers.reduce((found, { values }) => (setting_changes_isBlank(values[id]) ? found : values[id]), undefined);
    if (written === undefined)
        return (setting_changes_TABLE[id].defaultText ?? String(setting_changes_TABLE[id].default ?? UNSET)).replaceAll("`", "");
    return typeof written === "object" ? plain(written) : String(written).trim();
}
function setting_changes_isBlank(value) {
    return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
/** Values with equal texts are equal. */
function plain(value) {
    return JSON.stringify(value, (_key, inner) => (inner instanceof Map ? [...inner] : inner)) ?? "";
}

;// CONCATENATED MODULE: ./lib/io/github/gate-steps.js

/** The steps of a workflow file that use the action, in its order; `undefined` where the text is no workflow. */
async function gateSteps(text, action) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    let workflow;
    try {
        workflow = parse(text);
    }
    catch {
        return undefined;
    }
    if (!(0,record/* isRecord */.u)(workflow) || !(0,record/* isRecord */.u)(workflow["jobs"]))
        return undefined;
    const whole = workflow;
    return Object.entries(workflow["jobs"]).flatMap(([name, job]) => (0,record/* isRecord */.u)(job) ? stepsOf(name, job, whole, action) : []);
}
function stepsOf(name, job, workflow, action) {
    const steps = Array.isArray(job["steps"]) ? job["steps"].filter(record/* isRecord */.u) : [];
    const others = steps.filter((step) => !isOurs(step["uses"], action));
    let unnamed = 0;
    return steps.flatMap((step) => {
        if (!isOurs(step["uses"], action))
            return [];
        const id = typeof step["id"] === "string" ? step["id"] : undefined;
        if (id === undefined)
            unnamed += 1;
        const env = [workflow["env"], job["env"], step["env"]];
        const set = Object.entries(Object.assign({}, ...env.filter(record/* isRecord */.u)));
        const inputs = [
            ...set.filter(([key]) => key.startsWith("INPUT_")).map(([key, value]) => [key.slice(6), value]),
            ...entries(step["with"]),
        ];
        return [
            {
                key: `${name}/${id ?? `#${unnamed}`}`,
                inputs: new Map(inputs.map(([key, value]) => [key.toLowerCase(), gate_steps_plain(value)])),
                condition: ["if", "continue-on-error"]
                    .flatMap((field) => [job[field], step[field]]
                    .filter((value) => value !== undefined && value !== false)
                    .map((value) => `${field}: ${gate_steps_plain(value)}`))
                    .join(", "),
                sources: {
                    env: JSON.stringify(env),
                    matrix: JSON.stringify(job["strategy"] ?? null),
                    steps: JSON.stringify(others),
                    needs: JSON.stringify([job["needs"] ?? null, workflow["jobs"]]),
                    inputs: JSON.stringify(workflow["on"] ?? null),
                },
            },
        ];
    });
}
function entries(value) {
    return (0,record/* isRecord */.u)(value) ? Object.entries(value) : [];
}
function gate_steps_plain(value) {
    return typeof value === "string" ? value.trim() : (JSON.stringify(value) ?? "");
}
function isOurs(uses, action) {
    if (typeof uses !== "string")
        return false;
    return action === "" ? uses.startsWith("./") : uses.toLowerCase().startsWith(`${action.toLowerCase()}@`);
}
/** The key of the step that is running. The runner calls steps without an id `__owner_name`, `__owner_name_2` and so on. */
function keyOf({ job, id }) {
    return `${job}/${id.startsWith("__") ? `#${/_(\d+)$/.exec(id)?.[1] ?? 1}` : id}`;
}

;// CONCATENATED MODULE: ./lib/action/step-pairs.js

/**
 * Pairs the steps of two workflow files: by job and id or number; what is left by what is in it, so that a job or step
 * that only has another name is the same one; and the last of each side, where there is one.
 */
function pairSteps(before, after) {
    const pairs = [];
    const [gone, come] = [[...before], [...after]];
    const take = (same) => {
        for (const was of [...gone]) {
            const is = come.find((each) => same(was, each));
            if (is === undefined)
                continue;
            pairs.push({ key: is.key, was, is });
            gone.splice(gone.indexOf(was), 1);
            come.splice(come.indexOf(is), 1);
        }
    };
    // A number says nothing once there are more steps in its job, or fewer.
    const counts = (steps, { key }) => steps.filter((each) => jobOf(each) === jobOf({ key })).length;
    take((was, is) => was.key === is.key && (!was.key.includes("/#") || counts(before, was) === counts(after, is)));
    take((was, is) => sameInputs(was, is));
    if (gone.length === 1 && come.length === 1)
        take(() => true);
    return [
        ...pairs,
        ...gone.map((was) => ({ key: was.key, was, is: undefined })),
        ...come.map((is) => ({ key: is.key, was: undefined, is })),
    ];
}
function jobOf({ key }) {
    return key.split("/#")[0] ?? key;
}
function sameInputs(a, b) {
    return a.inputs.size === b.inputs.size && [...a.inputs].every(([name, text]) => b.inputs.get(name) === text);
}
/** A step that is gone is no gate any more; one that is new is none that was relaxed. */
function presence({ key, was, is }) {
    if (was !== undefined && is !== undefined) {
        if (was.condition === is.condition)
            return [];
        return [
            {
                setting: `step ${key}`,
                before: was.condition || "always",
                after: is.condition || "always",
                direction: "changed",
            },
        ];
    }
    const [before, after] = is === undefined ? ["a gate", "none"] : ["none", "a gate"];
    return [{ setting: `step ${key}`, before, after, direction: is === undefined ? "relaxed" : "changed" }];
}
/**
 * The inputs that a step had, as far as they can be known. Those that are written as they are now, and speak of nothing
 * that has changed, come to what they come to now; of other expressions no more is known than that they are others.
 *
 * @param now what the inputs come to, as far as that is known
 */
function inputsBefore(was, is, now) {
    const values = {};
    const changes = [];
    for (const name of new Set([...was.inputs.keys(), ...is.inputs.keys()])) {
        const [old = "", current = ""] = [was.inputs.get(name), is.inputs.get(name)];
        const isKnown = !isExpression(old) && (!isExpression(current) || now[name] !== undefined);
        const isSame = old === current && !speaksOfChange(old, was, is);
        values[name] = isSame || !isKnown ? now[name] : old;
        if (!isSame && !isKnown && isJudging(name))
            changes.push({ setting: name, before: old || "none", after: current || "none", direction: "changed" });
    }
    return { values, changes };
}
/** Whether an expression speaks of something that the two files have otherwise: a variable, a matrix, another step. */
function speaksOfChange(text, was, is) {
    if (!isExpression(text))
        return false;
    return Object.keys(was.sources).some((name) => new RegExp(`\\b${name}\\b`).test(text) && was.sources[name] !== is.sources[name]);
}
function isExpression(text) {
    return text.includes("${{");
}

;// CONCATENATED MODULE: ./lib/action/gate-changes.js







/** What cannot be said. `isNotable` where it may hide a change that the pull request makes. */
class Unknown extends Error {
    isNotable;
    constructor(message, isNotable) {
        super(message);
        this.isNotable = isNotable;
    }
}
function unknownChanges(reason, base = null) {
    return { base, reason, changes: [] };
}
/** How the settings of this run differ from those that the files at the base make. Never throws. */
function changesSince(files, step, now) {
    return saying(files.commit, async () => {
        const { before, after, head } = files;
        const isSameWorkflow = now.isBaseWorkflow || before.workflow === after.workflow;
        const isOfCommit = [after, head, before].some(({ config }) => isSameText(config, now.configText));
        if (!isOfCommit)
            throw new Unknown(`${now.configPath} as it was read is not that of the commit`, !isSameWorkflow || !isSameText(before.config, after.config));
        if (isSameWorkflow && isSameText(before.config, now.configText))
            return { changes: [] };
        const own = isSameWorkflow ? undefined : await ownStep(before.workflow, after.workflow, step);
        const pair = own?.pair;
        const inputs = pair?.was === undefined || pair.is === undefined
            ? { layer: now.inputs, changes: [] }
            : layerBefore(pair.was, pair.is, now.inputs);
        const file = await fileBefore(before.config, inputs.layer, now);
        const changes = settingChanges(layersOf(file, inputs.layer), layersOf(now.file, now.inputs));
        const all = [...(own?.changes ?? []), ...inputs.changes, ...changes];
        return own?.reason === undefined ? { changes: all } : { changes: all, reason: own.reason };
    });
}
/**
 * The same of another run, from files alone: every step that uses the action, before and after.
 *
 * @param configs the configuration files that the steps name, by path, before and after
 */
function changesInMerge(files, action, configs) {
    return saying(files.commit, async () => {
        const { before, after } = files;
        if (after.workflow !== null && before.workflow === null)
            throw new Unknown("the workflow of the run is not at the base: the pull request has brought it", true);
        const isSame = before.workflow === after.workflow;
        if (isSame && [...configs.values()].every((config) => isSameText(config.before, config.after)))
            return { changes: [] };
        if (!files.isMerge)
            throw new Unknown("GitHub has no merge commit of it to compare", true);
        const pairs = pairSteps(await stepsIn(before.workflow, action), await stepsIn(after.workflow, action));
        if (pairs.length === 0)
            return { changes: await withoutSteps(configs), ...(isSame ? {} : { reason: NO_STEP }) };
        const all = await Promise.all(pairs.map(async (pair) => {
            const { key, was, is } = pair;
            if (was === undefined || is === undefined)
                return presence(pair);
            const written = literal(is);
            const path = configPathOf(is);
            const config = path === undefined ? undefined : configs.get(path);
            if (path === undefined || config === undefined)
                throw new Unknown(`which configuration file ${key} reads was not to be known`, true);
            const file = await gate_changes_parsed(config.after, path);
            const inputs = layerBefore(was, is, written);
            const settings = {
                file,
                inputs: written,
                configPath: path,
                configText: config.after ?? null,
                isBaseWorkflow: false,
            };
            const old = await fileBefore(config.before, inputs.layer, settings);
            const changes = [...inputs.changes, ...settingChanges(layersOf(old, inputs.layer), layersOf(file, written))];
            const named = pairs.length === 1 ? changes : changes.map((each) => ({ ...each, setting: `${key}: ${each.setting}` }));
            return [...presence(pair), ...named];
        }));
        return { changes: all.flat() };
    });
}
const NO_STEP = "the gate is no step of the workflow's own file; only its configuration was compared";
/** The configuration files that the steps of a workflow name, before and after; an expression names none. */
async function configPathsIn(files, action) {
    const paths = new Set();
    for (const { workflow } of [files.before, files.after])
        for (const step of typeof workflow === "string" ? ((await gateSteps(workflow, action)) ?? []) : []) {
            const path = configPathOf(step);
            if (path !== undefined)
                paths.add(path);
        }
    return [...paths];
}
async function saying(base, compare) {
    try {
        const { changes, reason = null } = await compare();
        // A reason beside changes says what else was not compared; with a base it would be all that is known.
        return { base: reason === null ? base : null, reason, changes: [...changes] };
    }
    catch (error) {
        if (error instanceof Unknown)
            return unknownChanges(error.message, error.isNotable ? base : null);
        if (error instanceof user_error/* UserError */.yo)
            return unknownChanges("the settings at the base, or those of now, are not valid", base);
        return unknownChanges("they could not be compared", base);
    }
}
/** This run's step at the base and now, and what became of the steps beside it. */
async function ownStep(before, after, step) {
    const [then, now] = [await stepsIn(before, step.action), await stepsIn(after, step.action)];
    const pairs = pairSteps(then, now);
    const own = pairs.find(({ is }) => is?.key === keyOf(step));
    // Reusable workflows and composite actions are other files than the one that GitHub names.
    if (own === undefined)
        return { pair: undefined, changes: [], reason: NO_STEP };
    const isGone = pairs.some(({ is }) => is === undefined);
    if (own.was === undefined && then.length > 0 && isGone)
        throw new Unknown("which step of the workflow this one was at the base is not known", true);
    const beside = pairs.filter(({ was, is }) => was === undefined || is === undefined);
    return { pair: own, changes: [own, ...beside].flatMap((pair) => (then.length === 0 ? [] : presence(pair))) };
}
async function stepsIn(workflow, action) {
    if (workflow === null)
        return [];
    const steps = workflow === undefined ? undefined : await gateSteps(workflow, action);
    if (steps === undefined)
        throw new Unknown("the workflow cannot be read as one", true);
    return steps;
}
/** What the configuration alone has changed. */
async function withoutSteps(configs) {
    const config = configs.get(DEFAULT_CONFIG_FILE);
    const [then, now] = [
        await gate_changes_parsed(config?.before ?? null, DEFAULT_CONFIG_FILE),
        await gate_changes_parsed(config?.after ?? null, DEFAULT_CONFIG_FILE),
    ];
    return settingChanges(layersOf(then, inputLayer({})), layersOf(now, inputLayer({})));
}
function layerBefore(was, is, now) {
    const { values, changes } = inputsBefore(was, is, now.values);
    return { layer: inputLayer({ "github-token": now.values["github-token"], ...values }), changes };
}
/** What a step's inputs are as far as they are written out. */
function literal({ inputs }) {
    return inputLayer(Object.fromEntries([...inputs].filter(([, text]) => !isExpression(text))));
}
/** Names that are no inputs now are left out: an older or newer version of the action may know them. */
function inputLayer(values) {
    const known = Object.entries(values).filter(([name]) => isOptionId(name) && OPTIONS[name].places.input);
    return { place: "input", values: Object.fromEntries(known), locate: () => ({}) };
}
/** Of another file than that of now only the name is compared: `config` has changed. */
async function fileBefore(text, inputs, now) {
    if (pathOf(inputs.values["config"]) !== pathOf(now.inputs.values["config"]) || isSameText(text, now.configText))
        return now.file;
    return gate_changes_parsed(text, now.configPath);
}
async function gate_changes_parsed(text, path) {
    if (text === null)
        return undefined;
    if (text === undefined)
        throw new Unknown(`${path} is no text in the repository`, true);
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(432)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6432));
    return parseConfig(text, path);
}
/** The file that a step reads; `undefined` where an expression says it. */
function configPathOf({ inputs }) {
    const text = inputs.get("config") ?? "";
    return isExpression(text) ? undefined : pathOf(text);
}
function pathOf(given) {
    return external_node_path_.posix.normalize(String(given ?? "").trim() || DEFAULT_CONFIG_FILE);
}
/** Checkouts may write lines to end otherwise. */
function isSameText(a, b) {
    const lines = (text) => typeof text === "string" ? text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n") : text;
    return lines(a ?? null) === lines(b ?? null);
}
function layersOf(file, inputs) {
    return file === undefined ? [inputs] : [file, inputs];
}

;// CONCATENATED MODULE: ./lib/action/look-at-base.js






/** A share of the time for calls: what the pull request changes must not cost its comment. */
const LOOK_MS = 5_000;
/**
 * Looks at the pull request of this run in one call: its comments, and the configuration and workflow at its
 * base, for how it changes the settings that judge it. Never throws: what cannot be asked for is a reason.
 */
async function lookAtBase({ settings, layers, config }, workflow, connection, directory) {
    const { baselineTarget: target, owner, repo, workflowPath, step } = workflow;
    const number = settings["pr-number"] === undefined ? workflow.pullRequest : Number(settings["pr-number"]);
    const inputs = layers.find(({ place }) => place === "input");
    if (number === undefined || target === undefined || "commit" in target || inputs === undefined)
        return { gateChanges: null, comments: undefined };
    const token = settings["github-token"];
    if (token === undefined || owner === "" || repo === "")
        return { gateChanges: unknownChanges("there is no token to ask GitHub with"), comments: undefined };
    const query = {
        config: repositoryPath(config.path, directory),
        workflow: workflowPath,
        base: target.base,
        head: target.head,
        mergeCommit: target.mergeCommit,
    };
    const isSilent = settings.comment === "never";
    const open = async () => (await connection.open(token)).within(LOOK_MS);
    const now = {
        file: layers.find(({ place }) => place === "file"),
        inputs,
        configPath: config.path,
        configText: config.text,
        isBaseWorkflow: workflow.event === "pull_request_target",
    };
    return ask(open, number, query, isSilent, (files) => changesSince(files, step, now));
}
/** So many configuration files are asked for besides the usual one; each takes a call. */
const MOST_FILES = 3;
/** The same for the pull request of another run, of which nothing is at hand. */
async function lookAtMerge(github, pull, run, action) {
    const open = async () => github.within(LOOK_MS);
    const at = (path) => ({
        config: path,
        workflow: run.path,
        base: pull.base,
        head: run.headSha,
        mergeCommit: pull.mergeCommit ?? undefined,
    });
    return ask(open, pull.number, at(DEFAULT_CONFIG_FILE), false, async (found) => {
        // Under pull_request_target the base's workflow has run, whatever the pull request makes of it.
        const isBase = run.event === "pull_request_target";
        const files = isBase ? { ...found, after: { ...found.after, workflow: found.before.workflow } } : found;
        const configs = new Map([[DEFAULT_CONFIG_FILE, configOf(found)]]);
        const others = (await configPathsIn(files, action)).filter((path) => !configs.has(path));
        for (const path of others.slice(0, MOST_FILES)) {
            let more;
            const extra = baseFilesQuery(at(path), (each) => {
                more = each;
            });
            await listOwnComments(await open(), pull.number, { extra, firstPageOnly: true });
            if (more !== undefined)
                configs.set(path, configOf(more));
        }
        return changesInMerge(files, action, configs);
    });
}
function configOf({ before, after }) {
    return { before: before.config, after: after.config };
}
async function ask(open, number, query, isSilent, compare) {
    let files;
    let comments;
    const extra = baseFilesQuery(query, (found) => {
        files = found;
    });
    let failure;
    try {
        comments = await listOwnComments(await open(), number, { extra, firstPageOnly: isSilent });
    }
    catch (error) {
        failure = error;
    }
    // The files come with the first page of comments; a later one that fails does not take them away.
    if (files === undefined)
        return { gateChanges: unknownChanges(look_at_base_callReason(failure)), comments };
    const gateChanges = await compare(files).catch((error) => unknownChanges(look_at_base_callReason(error)));
    return { gateChanges, comments };
}
/** A path in the workspace as the repository has it. */
function repositoryPath(path, directory) {
    return (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, path)).replaceAll("\\", "/");
}
function look_at_base_callReason(error) {
    if (error === undefined)
        return "GitHub's answer did not have the expected form";
    if (isAbort(error))
        return "GitHub did not answer in time";
    if (error instanceof Error && "issues" in error)
        return "GitHub's answer did not have the expected form";
    const status = api_error_statusOf(error);
    if (isForbidden(error))
        return "the token may not read the base; give the job `contents: read`";
    return `GitHub could not be asked${status === undefined ? "" : ` (${status})`}`;
}

;// CONCATENATED MODULE: ./lib/action/judge.js








/** Half of the time for calls: looking for a baseline must not cost the comment. */
const BASELINE_MS = 10_000;
/**
 * Reads log and baseline, and judges.
 *
 * @throws UserError where the log cannot be read or judged
 */
async function judge(loaded, { directory, worker, now }, workflow, connection) {
    const { settings } = loaded;
    const patterns = settings["run-log"] ?? [];
    if (patterns.length === 0) {
        (0,user_error/* refuse */.TR)({
            code: "no-run-log",
            field: "input run-log",
            message: "nothing says which run log to read.",
            hint: "Set `run-log` to the path or glob of the graded log.",
        });
    }
    if (patterns.includes(find_files/* STDIN */.T)) {
        (0,user_error/* refuse */.TR)({
            code: "no-stdin",
            field: "input run-log",
            message: "an action has no standard input to read.",
            hint: "Name the file.",
        });
    }
    const today = now().slice(0, 10);
    const reading = { directory, ...readSettings(settings), settings: collectSettings(settings, today), worker };
    const gold = await readGoldEvidence(settings["oracle-run"], patterns, reading);
    const run = await readRun({ patterns, ...reading, settings: collectSettings(settings, today, gold) });
    // Calls begin when the files are read: the time for them is the same for small logs and for large ones.
    const baseline = isAuto(settings.baseline)
        ? await foundBaseline(settings, workflow, connection, now())
        : await readBaseline(settings.baseline, reading);
    const { gateChanges, comments } = await lookAtBase(loaded, workflow, connection, directory);
    return { report: analyze(run, settings, { context: workflow.context, baseline, gateChanges, today }), comments };
}
/** The artifact of the commit that this run is a change to. Without a token, or a repository, there is none. */
async function foundBaseline(settings, workflow, connection, now) {
    const token = settings["github-token"];
    if (token === undefined)
        return { status: "none", reason: "there is no token to ask GitHub with" };
    if (workflow.owner === "" || workflow.repo === "")
        return { status: "none", reason: "GITHUB_REPOSITORY does not say which repository this is" };
    return findBaseline((await connection.open(token)).within(BASELINE_MS), workflow, settings["baseline-artifact"], now);
}

;// CONCATENATED MODULE: ./lib/config/lenient.js

const lenient_TABLE = OPTIONS;
/**
 * The delivery options as far as they can be read, where the settings as a whole cannot: also a run that
 * could not be judged has to bring its comment up to date. One that is set and does not parse turns the
 * comment off, rather than write into another gate's; so does a configuration that could not be had at
 * all, unless an input names the comment.
 */
function deliverySettings(layers, configMissing = false) {
    const named = layers.some((layer) => layer.place === "input" && !isUnset(layer.values["comment-key"]));
    const readable = (!configMissing || named) &&
        ["comment", "comment-key", "pr-number", "github-token"].every((id) => layers.every((layer) => isUnset(layer.values[id]) || lenient_TABLE[id].schema.safeParse(layer.values[id]).success));
    const value = (id) => layers.reduce((found, layer) => (isUnset(layer.values[id]) ? found : layer.values[id]), OPTIONS[id].default);
    // What another mode would have told is not known; that it is misspelt is nothing to tell in a comment.
    const mode = lenient_text(value("mode")) ?? OPTIONS.mode.default;
    const comment = OPTIONS.comment.schema.safeParse(value("comment"));
    return {
        comment: readable && mode === "gate" && comment.success ? comment.data : "never",
        "comment-key": lenient_text(value("comment-key")) ?? OPTIONS["comment-key"].default,
        "pr-number": lenient_text(value("pr-number")),
        "github-token": lenient_text(value("github-token")),
    };
}
const DELIVERY_LINE = /^(comment|comment-key):[ \t]*["']?([A-Za-z0-9._-]+)["']?[ \t]*(?:#.*)?$/gm;
/** What a configuration file that is not valid YAML says of the comment, read line by line. */
function deliveryLayer(text) {
    const values = Object.fromEntries([...text.matchAll(DELIVERY_LINE)].map(([, name, value]) => [name ?? "", value]));
    return { place: "file", values, locate: () => ({}) };
}
function isUnset(value) {
    return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
function lenient_text(value) {
    return isUnset(value) ? undefined : String(value).trim();
}

;// CONCATENATED MODULE: ./lib/io/config-file.js




/**
 * Reads the configuration file: the one that is named, or the default one where it is there.
 *
 * @throws UserError where a named file is missing, or where the file is not valid YAML
 */
async function readConfigFile(named, directory) {
    const file = await readConfigText(named, directory);
    if (file === undefined)
        return undefined;
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(432)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6432));
    return parseConfig(file.text, file.path);
}
/** The text of the configuration file; `undefined` where none is named and the default one is not there. */
async function readConfigText(named, directory) {
    const path = named ?? DEFAULT_CONFIG_FILE;
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(directory, path), "utf8").catch((error) => error);
    if (typeof text === "string")
        return { text, path };
    if (named === undefined && text.code === "ENOENT")
        return undefined;
    return (0,user_error/* refuse */.TR)({
        code: "no-config",
        file: path,
        message: text.code === "ENOENT"
            ? "there is no such configuration file."
            : `the configuration file cannot be read: ${text.message}.`,
        hint: "Check the path, and that the repository was checked out before this step.",
    });
}

;// CONCATENATED MODULE: ./lib/io/inputs.js
/** The runner's names of inputs: upper case, spaces as underscores, dashes as they are. */
const PREFIX = "INPUT_";
/**
 * The action's inputs as a layer of settings. Every `INPUT_…` variable is taken for an input, so that a
 * misspelt one is told and not passed over.
 */
function readInputs(env) {
    const values = Object.fromEntries(Object.entries(env)
        .filter(([name]) => name.startsWith(PREFIX))
        .map(([name, value]) => [name.slice(PREFIX.length).toLowerCase(), value]));
    return { place: "input", values, locate: (path) => ({ field: `input ${path.map(String).join(".")}` }) };
}

;// CONCATENATED MODULE: ./lib/action/outcome.js

/** Any error as the reason why there is no report. */
function failureOf(error) {
    if (error instanceof user_error/* UserError */.yo)
        return { problems: error.problems, more: error.more, bug: undefined };
    const message = error instanceof Error ? error.message : String(error);
    return {
        problems: [
            {
                code: "bug",
                message: `rung-gate has a bug: ${message}.`,
                hint: "Please report it; the log of the step has the stack.",
            },
        ],
        more: 0,
        bug: error instanceof Error ? error.stack : String(error),
    };
}

;// CONCATENATED MODULE: ./lib/action/load-settings.js







/** Reads inputs and configuration file. Never throws: also a run that cannot be judged has to be told. */
async function loadSettings(env, directory) {
    const layers = [];
    let configMissing = false;
    try {
        const inputs = readInputs(env);
        layers.push(inputs);
        const input = inputs.values["config"];
        const named = typeof input === "string" && input.trim() !== "" ? input.trim() : undefined;
        configMissing = true;
        const config = await readConfigText(named, directory);
        configMissing = false;
        if (config !== undefined) {
            layers.unshift(deliveryLayer(config.text));
            layers[0] = (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(432)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6432))).parseConfig(config.text, config.path);
        }
        return {
            settings: resolve(layers),
            layers,
            config: config ?? { path: named ?? DEFAULT_CONFIG_FILE, text: null },
        };
    }
    catch (error) {
        const delivery = deliverySettings(layers, configMissing);
        return { outcome: { delivery, reportDir: OPTIONS["report-dir"].default, ...failureOf(error) } };
    }
}

// EXTERNAL MODULE: ./lib/ladder/rules/index.js + 18 modules
var rules = __nccwpck_require__(4752);
// EXTERNAL MODULE: ./lib/ladder/costs.js + 1 modules
var costs = __nccwpck_require__(9919);
;// CONCATENATED MODULE: ./lib/listed-entries.js


/** The counts as the lists have them. */
function countsOf({ questions, attributions }) {
    const outcomes = (wanted) => questions.filter(({ outcome }) => outcome === wanted).length;
    const failures = (wanted) => attributions.filter(({ category }) => category === wanted).length;
    return {
        entries: questions.length,
        passed: outcomes("passed"),
        failed: outcomes("failed"),
        ungraded: outcomes("ungraded"),
        offLadder: model_rung/* OFF_LADDER */.l3.reduce((sum, place) => sum + failures(place), 0),
        unattributed: failures("unattributed"),
        noSignal: attributions.filter(({ rule }) => rule === "no-signal").length,
        prompt: failures("prompt"),
        retrieval: failures("retrieval"),
        context: failures("context"),
        model: failures("model"),
    };
}
/** What the questions of a report say of cost and latency. */
function costsOfQuestions(questions) {
    const sums = (0,costs/* noCosts */.GC)();
    const latencies = [];
    for (const { outcome, category, costUsd, latencyMs } of questions) {
        const latency = latencyMs ?? Number.NaN;
        if (!Number.isNaN(latency))
            latencies.push(latency);
        const isUnanswered = category === "infrastructure";
        (0,costs/* addAnswer */.Yi)(sums, outcome === "passed", isUnanswered, costUsd ?? Number.NaN, latency, Number.NaN, Number.NaN);
    }
    sums.latencies = Float64Array.from(latencies);
    return (0,costs/* costsOf */.AR)(sums, sums);
}
/** Those entries that a test takes. */
function partOf({ questions, attributions }, isIn) {
    const failed = questions.filter(({ outcome }) => outcome === "failed");
    return {
        questions: questions.filter(isIn),
        attributions: attributions.filter((_, index) => failed[index] !== undefined && isIn(failed[index])),
    };
}
/** The entries of a category of questions. */
function ofCategory(listed, name) {
    return partOf(listed, ({ questionCategory }) => questionCategory === name);
}
/** The entries that gates look at: those that are not in quarantine. */
function gatedEntries(report) {
    const quarantined = new Set(report.dataQuality.quarantined);
    if (quarantined.size === 0)
        return report;
    const isOut = ({ id, detail }) => quarantined.has(id) || quarantined.has(listed_entries_plainId(id, detail)) || quarantined.has(`${id} #${detail}`);
    return partOf(report, (question) => !isOut(question));
}
/** The id without what tells it from others of the name. */
function listed_entries_plainId(id, detail) {
    const tail = ` #${detail}`;
    return detail && id.endsWith(tail) ? id.slice(0, -tail.length) : id;
}

;// CONCATENATED MODULE: ./lib/contradiction.js









const contradiction_VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]{1,20})?$/;
const RUNG_NUMBERS = ["1", "2", "3", "4/5"];
const CLOSE = 1e-9;
/**
 * What cannot be in a report that the gate wrote, as a clause; `undefined` where all of it agrees. The lists of
 * questions and failures are what the totals, the rungs and the gates are held to.
 */
function contradictionIn(report) {
    const { attributions, gates, conclusion, dataQuality, recommendations, tool } = report;
    const counts = countsOf(report);
    const figures = figureMistake(report, counts);
    if (figures !== undefined)
        return figures;
    if (!costsAgree(report))
        return "what it says of cost and latency is not what its questions say";
    if (!categoriesAgree(report))
        return "what it says of categories of questions is not what its questions say";
    if (!contradiction_VERSION.test(tool.version))
        return "it names no version of this tool";
    if (attributions.some(({ rule }) => !Object.hasOwn(rules/* RULES */.y, rule)))
        return "it names a rule that there is not";
    if (recommendations.some(({ rung }) => !RUNG_NUMBERS.includes(rung)))
        return "it names a rung that there is not";
    if (!failuresAgree(report))
        return "its failures are not the questions that failed";
    if (new Set(gates.map(({ id, scope }) => JSON.stringify([id, scope]))).size !== gates.length)
        return "it lists a gate twice";
    const { warnings } = dataQuality;
    if (new Set(warnings).size !== warnings.length)
        return "it warns of the same thing more than once";
    for (const gate of gates) {
        const mistake = gateMistake(gate, report);
        if (mistake !== undefined)
            return mistake;
    }
    const concluded = conclude(gates, conclusion === "neutral" ? "never" : "any");
    return concluded === conclusion ? undefined : "its conclusion does not follow from its gates";
}
function figureMistake({ totals, rungs, attributions, dataQuality }, counts) {
    const answers = (0,model_counts/* graded */.wp)(counts);
    const same = ["entries", "passed", "failed", "ungraded", "offLadder", "unattributed"].every((name) => totals[name] === counts[name]);
    if (!same || attributions.length !== counts.failed)
        return "its figures are not those of the questions and failures that it lists";
    const expected = rungReports(counts, attributions);
    const rungsAgree = model_rung/* CATEGORIES */.R6.every((category) => rungs[category].failures === expected[category].failures &&
        isClose(rungs[category].share, expected[category].share) &&
        isClose(rungs[category].rate, expected[category].rate));
    const { lower, upper } = totals.passRateInterval;
    const interval = wilson_wilson(counts.passed, answers);
    // With repeats the interval is wider, by how much the report does not say.
    const intervalAgrees = dataQuality.repeatedQuestions > 0
        ? lower <= interval.lower + CLOSE && upper >= interval.upper - CLOSE
        : isClose(lower, interval.lower) && isClose(upper, interval.upper);
    const agrees = answers > 0 && isClose(totals.passRate, counts.passed / answers) && rungsAgree && intervalAgrees;
    return agrees && dataQuality.noSignal === counts.noSignal ? undefined : "its figures contradict each other";
}
/** Whether the failures are those of the questions, one for one: both stand in run order. */
function failuresAgree({ questions, attributions }) {
    const failed = questions.filter(({ outcome }) => outcome === "failed");
    return failed.every(({ id, variant = null, trial, category, rule }, index) => {
        const found = attributions[index];
        return (found !== undefined &&
            found.questionId === id &&
            found.variant === variant &&
            found.trial === trial &&
            found.category === category &&
            found.rule === rule);
    });
}
const TOLD = [
    "entries",
    "correct",
    "withCost",
    "withoutCost",
    "costUsd",
    "costPerQuestion",
    "costPerCorrect",
    "withLatency",
    "latencyP50Ms",
    "latencyP95Ms",
];
/** Whether cost and latency of the whole run are those of its questions. */
function costsAgree({ economics: { total }, questions }) {
    return areSame(total, costsOfQuestions(questions));
}
function areSame(costs, expected) {
    return TOLD.every((name) => isSame(costs[name], expected[name]));
}
const COUNTED = [
    ...model_rung/* CATEGORIES */.R6,
    "entries",
    "passed",
    "failed",
    "ungraded",
    "offLadder",
    "unattributed",
    "noSignal",
];
/** Whether every category of questions has the counts and costs of those that are of it. */
function categoriesAgree(report) {
    const { slices, economics, questions } = report;
    const named = new Set(questions.flatMap(({ questionCategory }) => questionCategory ?? []));
    const told = [Object.keys(slices.category), Object.keys(economics.categories)];
    if (told.some((names) => names.length !== named.size || names.some((name) => !named.has(name))))
        return false;
    return [...named].every((name) => {
        const part = ofCategory(report, name);
        const [counts, costs] = [slices.category[name], economics.categories[name]];
        const expected = countsOf(part);
        const same = counts !== undefined && COUNTED.every((name) => counts[name] === expected[name]);
        return same && costs !== undefined && areSame(costs, costsOfQuestions(part.questions));
    });
}
function isSame(a, b) {
    return a === null || b === null ? a === b : isClose(a, b);
}
function gateMistake(gate, report) {
    const { id, scope, status, limit, actual, unit, limitText, message } = gate;
    if (!isGateId(id))
        return "it names a gate that there is not";
    const definition = GATES[id];
    const isPart = scope === null || (definition.perCategory && Object.hasOwn(report.slices.category, scope));
    if (!isPart)
        return `it holds ${id} to a part of the run that there is not`;
    const bound = definition.schema.safeParse(limitText);
    if (!bound.success)
        return `its limit for ${id} is none`;
    const measured = bound.data.measure(factsOf(report, scope));
    if ("skipped" in measured || status === "skipped")
        return "skipped" in measured && status === "skipped" && measured.skipped === message
            ? undefined
            : `its reason for skipping ${id} is none`;
    if (limit === null || actual === null || unit === null)
        return `its figures for ${id} are missing`;
    if (!("actual" in measured) || measured.unit !== unit || !isClose(measured.limit, limit))
        return `its limit for ${id} is not the one that it is held to`;
    // How many questions were judged, each once, is not in a report; there are no more than questions.
    const isMeasured = id === "min-questions" ? actual <= measured.actual : isClose(measured.actual, actual);
    if (!isMeasured)
        return `what it measured for ${id} is not what it lists`;
    return holds(definition, { actual, limit }) === (status === "passed")
        ? undefined
        : `its verdict on ${id} does not follow from its figures`;
}
/** What a gate looks at, from the lists: of the run without what is in quarantine, or of a category of that. */
function factsOf(report, scope) {
    const { questions, comparison, dataQuality } = report;
    const gated = gatedEntries(report);
    const part = scope === null ? gated : ofCategory(gated, scope);
    return {
        counts: countsOf(part),
        questionCount: dataQuality.questions,
        comparison,
        costs: () => costsOfQuestions(part.questions.length === 0 ? gated.questions : part.questions),
        quarantined: new Set(dataQuality.quarantined),
        questions: () => {
            const passed = new Map();
            // Under its name as well as with what tells it from others of the name, as the gate looks it up.
            for (const { id, detail, outcome } of questions)
                for (const name of new Set([id, listed_entries_plainId(id, detail)]))
                    passed.set(name, (passed.get(name) ?? true) && outcome === "passed");
            return passed;
        },
    };
}
function isClose(a, b) {
    return Math.abs(a - b) <= CLOSE;
}

;// CONCATENATED MODULE: ./lib/check-report.js








/** How a baseline may have been found: the forms that find-baseline writes, in which no word is free. */
const HOW = /^(?:exact|\d{1,3} commits? behind the base|the newest of its branch, which is not among the last \d{1,3} commits), run \d{1,20}(?:, \d{1,6} (?:hours?|days) old)?$/;
/**
 * Takes a report that somebody else wrote, a fork perhaps: nothing of it is believed that can be known, and
 * nothing of it is shown as a sentence of ours. Its figures have to agree with each other; the sentences on its
 * gates are made anew from them; of the words that are ours only those that we could have written are left.
 * What remains foreign are ids, labels, versions and texts, which every form of the report shows as such.
 *
 * @param document anything that was parsed
 * @param run put in the place of what the report says of its run
 * @param traceHosts hosts that may be linked to
 */
function checkReport(written, run, traceHosts) {
    const document = unpackReport(written);
    const version = versionOf(document);
    if (version === undefined)
        return { reason: "it is not a complete JSON report" };
    if (version !== SCHEMA_VERSION)
        return { reason: `it has report version ${version}; this one reads ${SCHEMA_VERSION}` };
    const parsed = reportSchema.safeParse(document);
    if (!parsed.success) {
        const keys = parsed.error.issues[0]?.path.filter((key) => typeof key === "string" && /^\w{1,40}$/.test(key)) ?? [];
        return { reason: `it does not have the form of a report, at ${keys.map(String).join(".") || "its top"}` };
    }
    const report = parsed.data;
    const contradiction = contradictionIn(report);
    if (contradiction !== undefined)
        return { reason: contradiction };
    const { comparison } = report;
    return {
        report: {
            ...report,
            run: { ...run, versions: report.run.versions },
            attributions: report.attributions.map((record) => ({
                ...record,
                traceUrl: record.traceUrl !== null && isAllowed(record.traceUrl, traceHosts) ? record.traceUrl : null,
            })),
            gates: report.gates.map((gate) => ({ ...gate, ...ourWords(gate, report) })),
            comparison: comparison?.baseline?.how && !HOW.test(comparison.baseline.how)
                ? { ...comparison, baseline: { ...comparison.baseline, how: null } }
                : comparison,
            dataQuality: {
                ...report.dataQuality,
                advice: report.dataQuality.advice.filter((advice) => Object.values(adapters/* ADAPTERS */.R).some((adapter) => adapter.advice === advice)),
            },
        },
    };
}
function versionOf(document) {
    if (typeof document !== "object" || document === null || !("schemaVersion" in document))
        return undefined;
    return typeof document.schemaVersion === "number" ? document.schemaVersion : undefined;
}
function ourWords(gate, { comparison }) {
    if (!isGateId(gate.id))
        return {};
    const { title, family, operator } = GATES[gate.id];
    const { actual, limit, unit } = gate;
    const message = actual === null || limit === null || unit === null
        ? gate.message
        : gateSentence(GATES[gate.id], { ...gate, actual, limit, unit, comparison });
    // The gate's own words are not run together with what a report has put around them.
    const limitText = gate.limitText.trim().replace(/\s+/g, " ").slice(0, 60);
    return { title, family, operator, message, limitText };
}

;// CONCATENATED MODULE: ./lib/io/github/find-pull-request.js


const find_pull_request_pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    merge_commit_sha: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* nullish */.cl6(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() })) }),
});
const pullsSchema = schemas/* array */.YOg(find_pull_request_pullSchema);
const OF_PULL_REQUESTS = ["pull_request", "pull_request_target"];
/**
 * Finds the open pull request that a run was for, from what GitHub says of the run and from nothing else: its
 * head has to be the run's commit, in the run's repository.
 *
 * @param wanted the number that the workflow gives; it has to fit the run like any other
 * @throws what a call throws
 */
async function findPullRequest(github, run, wanted) {
    if (!OF_PULL_REQUESTS.includes(run.event))
        return find_pull_request_none(`run ${run.id} was made by a ${run.event} event`);
    if (run.headRepository === null || run.headBranch === null)
        return find_pull_request_none(`the repository that run ${run.id} came from is gone`);
    const [own, ...others] = run.pullRequests;
    const number = wanted ?? (others.length === 0 ? own : undefined);
    const pulls = number === undefined ? await openPulls(github, run) : await namedPull(github, number);
    return only(pulls.filter(({ state, head }) => state === "open" && head.repo?.full_name === run.headRepository && head.ref === run.headBranch), run);
}
async function openPulls(github, { headRepository, headBranch }) {
    const { owner, repo } = github;
    const [headOwner = ""] = (headRepository ?? "").split("/");
    return pullsSchema.parse(await github.request("GET /repos/{owner}/{repo}/pulls", {
        owner,
        repo,
        head: `${headOwner}:${headBranch}`,
        state: "open",
        per_page: 100,
    }));
}
async function namedPull(github, number) {
    const { owner, repo } = github;
    try {
        const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
        return [find_pull_request_pullSchema.parse(await github.request(route, { owner, repo, pull_number: number }))];
    }
    catch (error) {
        if (api_error_statusOf(error) === 404)
            return [];
        throw error;
    }
}
function only(pulls, { id, headSha }) {
    const [first, ...others] = pulls.filter(({ head }) => head.sha === headSha);
    if (first !== undefined && others.length === 0) {
        const { number, base, merge_commit_sha: mergeCommit = null } = first;
        return { number, base: base.sha, mergeCommit };
    }
    if (first !== undefined) {
        const numbers = [first, ...others].map(({ number }) => number).join(" and ");
        return find_pull_request_none(`run ${id} may have been for any of the pull requests ${numbers}; name one with \`pr-number\``);
    }
    return pulls.length > 0
        ? { why: "newer", reason: `the pull request has moved on from the commit of run ${id}` }
        : find_pull_request_none(`no open pull request has the commit of run ${id} as its head`);
}
function find_pull_request_none(reason) {
    return { why: "no-pull-request", reason };
}

;// CONCATENATED MODULE: ./lib/action/relay.js







/**
 * `mode: comment`: tells what the run that started this one has found. Which run and which pull request that is
 * comes from GitHub's event alone; the report comes from the run's artifact, which the code of a fork may have
 * written, and is taken for data.
 *
 * @throws UserError where the settings or the event do not fit the mode
 */
async function relay(loaded, workflow, connection) {
    const { settings } = loaded;
    const run = triggeringRunOf(settings, workflow);
    const token = settings["github-token"];
    if (token === undefined || workflow.owner === "" || workflow.repo === "") {
        (0,user_error/* refuse */.TR)({
            code: "no-token",
            field: "input github-token",
            message: "there is no token, or no repository, to ask GitHub with.",
            hint: "Leave `github-token` out to use the job's own.",
        });
    }
    try {
        const github = await connection.open(token);
        const wanted = settings["pr-number"] === undefined ? undefined : Number(settings["pr-number"]);
        const pull = await findPullRequest(github, run, wanted);
        if ("why" in pull)
            return { status: pull.why, reason: pull.reason };
        const about = { ...workflow, pullRequest: pull.number, runId: run.id, attempt: run.attempt, headSha: run.headSha };
        const outcome = { delivery: { ...settings, "pr-number": undefined }, reportDir: settings["report-dir"] };
        const found = await reportOf(github, run, settings["report-artifact"]);
        const checked = "reason" in found
            ? found
            : checkReport(found.document, trustedRun(run, found.createdAt), new Set(settings["trace-hosts"]));
        if ("reason" in checked) {
            const problems = [problemOf(run, checked.reason)];
            const isOnlyUpdate = NOT_RUN.includes(run.conclusion ?? "");
            return { workflow: about, isOnlyUpdate, outcome: { ...outcome, problems, more: 0, bug: undefined } };
        }
        // What the pull request changes of the gate that judges it is asked of GitHub: a report is free to leave it out.
        const { gateChanges, comments } = await lookAtMerge(github, pull, run, workflow.step.action);
        const report = { ...checked.report, gateChanges };
        return { workflow: about, isOnlyUpdate: false, outcome: { ...outcome, report, comments } };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        const reason = isForbidden(error) && !isRateLimit(error)
            ? `the token may not read run ${run.id} (${api_error_statusOf(error)}). The job needs \`permissions: actions: read, contents: read, pull-requests: write\`.`
            : explainApiError(error, workflow);
        return { status: "failed", reason };
    }
}
function triggeringRunOf(settings, { event, triggering }) {
    if (settings["run-log"] !== undefined) {
        (0,user_error/* refuse */.TR)({
            code: "unused-option",
            field: "input run-log",
            message: "`mode: comment` reads no log: it tells what another run has found.",
            hint: "Leave `run-log` out, or leave `mode` out to judge the log.",
        });
    }
    return (triggering ??
        (0,user_error/* refuse */.TR)({
            code: "no-triggering-run",
            field: "input mode",
            message: `\`mode: comment\` tells what another run has found, and a ${event || "local"} event names none.`,
            hint: "Use it in a workflow `on: workflow_run`; examples/workflows/fork-comment.yml is one.",
        }));
}
/** The report in the artifact of this attempt of the run. */
async function reportOf(github, run, name) {
    const artifact = (await listArtifacts(github, name, run.id)).find((each) => isOfAttempt(each, run));
    if (artifact === undefined) {
        const ended = NOT_RUN.includes(run.conclusion ?? "") ? `it ended as ${run.conclusion}, and ` : "it ";
        return { reason: `${ended}has left no artifact ${JSON.stringify(name)}` };
    }
    try {
        return { ...(await reportInArtifact(github, artifact, MAX_REPORT)), createdAt: artifact.createdAt };
    }
    catch (error) {
        if (api_error_statusOf(error) === 410)
            return { reason: "its artifact has expired" };
        throw error;
    }
}
/** How a run ends that has not come to its gate, or is yet to. */
const NOT_RUN = ["cancelled", "skipped", "action_required", "startup_failure", "stale"];
/** Of 100,000 entries it has some 20 MB. A run that could be anybody's is given no more of this job's memory. */
const MAX_REPORT = 32_000_000;
/** An earlier attempt's artifact stays with the run, and is not what this attempt found. */
function isOfAttempt({ expired, createdAt }, { startedAt }) {
    return !expired && (startedAt === null || Date.parse(createdAt) >= Date.parse(startedAt));
}
function trustedRun(run, createdAt) {
    return { id: run.id, attempt: run.attempt, commit: run.headSha, branch: run.headBranch, createdAt };
}
function problemOf(run, reason) {
    return {
        code: "no-report",
        message: `run ${run.id} has no report that can be shown: ${reason}.`,
        hint: "See that run for its verdict, and for why.",
    };
}

;// CONCATENATED MODULE: ./lib/io/outputs.js

/** Outputs that the report gives. */
const REPORT_OUTPUTS = {
    conclusion: {
        docs: "`success`, `failure`, `neutral` (no gate was evaluated, or `fail-on: never` kept one from failing) or `error` (could not judge).",
        value: (report) => report.conclusion,
    },
    entries: { docs: "Entries in the run.", value: (report) => String(report.totals.entries) },
    passed: { docs: "Entries that passed.", value: (report) => String(report.totals.passed) },
    failed: { docs: "Entries that failed, off the ladder included.", value: (report) => String(report.totals.failed) },
    "pass-rate": { docs: "Passed of graded entries, 0 to 1.", value: (report) => String(report.totals.passRate) },
    ...Object.fromEntries(model_rung/* CATEGORIES */.R6.map((category) => [
        `${category}-failures`,
        {
            docs: `Failures attributed to the ${category}.`,
            value: (report) => String(report.rungs[category].failures),
        },
    ])),
    "next-rung": {
        docs: "What to work on first: `prompt`, `retrieval`, `context`, `model`, or blank without failures on the ladder.",
        value: (report) => report.nextRung ?? "",
    },
    "newly-failing": {
        docs: "Questions that passed in the baseline and fail now; blank without one.",
        value: (report) => outputs_count(report, "newlyFailing"),
    },
    fixed: {
        docs: "Questions that failed in the baseline and pass now; blank without one.",
        value: (report) => outputs_count(report, "fixed"),
    },
    "p-value": {
        docs: "One-sided p-value of the regression test; blank without a baseline.",
        value: (report) => String(report.comparison?.result?.pValue ?? ""),
    },
    "baseline-status": {
        docs: "`ok`, `drift`, `none`, `incompatible` or `unreadable`; blank where no baseline was asked for.",
        value: (report) => report.comparison?.status ?? "",
    },
};
function outputs_count(report, what) {
    return String(report.comparison?.result?.[what].length ?? "");
}
/** Outputs that delivery gives. */
const DELIVERY_OUTPUTS = {
    "report-path": "The report as JSON; blank where there is none.",
    "report-markdown-path": "The comment as Markdown.",
    "comment-url": "The comment; blank where there is none.",
    "comment-status": "`created`, `updated`, `unchanged`, `newer` (a later run has written it, or the run itself has), `skipped`, `off`, `no-pull-request` or `failed`.",
};
/** The outputs of a report; all blank but the conclusion where the run could not be judged. */
function reportOutputs(report) {
    const outputs = {};
    for (const [name, { value }] of Object.entries(REPORT_OUTPUTS))
        outputs[name] = report === undefined ? "" : value(report);
    if (report === undefined)
        outputs["conclusion"] = "error";
    return outputs;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./lib/io/write-report.js





/** Writes a file piece by piece and makes its folder. */
async function writePieces(path, pieces) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.from(pieces), (0,external_node_fs_.createWriteStream)(path));
}

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

;// CONCATENATED MODULE: ./lib/render/markdown.js


/** A foreign text as a code span, on one line, at most `max` characters of it. */
function code(text, max) {
    const shown = visible(text, max).replaceAll("<!--", "<! --").replaceAll("-->", "-- >");
    if (shown.trim() === "")
        return shown === "" ? "*empty*" : "*blank*";
    const fence = "`".repeat(longestRun(shown, "`") + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") || (shown.startsWith(" ") && shown.endsWith(" ")) ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A list of foreign texts as code spans, the first `shown` of them, and how many more there are. */
function codes(texts, shown) {
    const spans = texts.slice(0, shown).map((text) => code(text, 60));
    const more = texts.length - spans.length;
    return more > 0 ? `${spans.join(" ")} and ${more} more` : spans.join(" ");
}
/**
 * A table. Cells are Markdown; a pipe in them is escaped here, also inside code spans. A backslash before
 * a pipe would undo that, and cannot be written in a table: a space comes between the two.
 */
function table(head, rows, align) {
    const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("\\|", "\\ |").replaceAll("|", "\\|")));
    return markdownTable(cells, { align, alignDelimiters: false });
}
/** A collapsed section. The summary is HTML to GitHub, so only text of ours may be in it. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A coloured box, as GitHub shows it. */
function markdown_alert(kind, body) {
    return [`> [!${kind}]`, ...body.split("\n").map((line) => `> ${line}`)].join("\n");
}
/** A bar of ten for a share from 0 to 1; a share above zero shows at least a tenth. */
function bar(share) {
    const full = share > 0 ? Math.max(1, Math.round(share * 10)) : 0;
    return `\`${"█".repeat(full)}${"░".repeat(10 - full)}\``;
}
/** A link to a place whose host the configuration allows. The URL is written by its parser, not by the log. */
function markdown_link(label, url) {
    const { href } = new URL(url);
    return `[${label}](<${href.replace(/[^\w%./:?=&~#+,;@-]/g, percentEncode)}>)`;
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`;
}
function longestRun(text, letter) {
    let longest = 0;
    let run = 0;
    for (const character of text) {
        run = character === letter ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}

;// CONCATENATED MODULE: ./lib/render/origin.js

/** The run, linked, and whose word the report is. */
function originLine({ runId, url, relayed }) {
    const run = markdown_link(`run ${runId}`, url);
    return relayed === undefined || relayed.fork === null
        ? run
        : `reported by ${run} of the fork ${code(relayed.fork, 100)}: the fork's code wrote the report, that run's check is the verdict`;
}

;// CONCATENATED MODULE: ./lib/render/could-not-judge.js



/** So many problems are listed in a comment; the log of the step has more. */
const LISTED = 10;
/** The comment and summary of a run that could not be judged. Never green, and it says what to do. */
function renderCouldNotJudge(problems, more, marker = "", origin) {
    const shown = problems.slice(0, LISTED);
    const rest = problems.length - shown.length + more;
    const text = [
        "### 🚫 Could not judge this run",
        "No verdict: what the gate was given cannot be read. Figures from an earlier run do not hold for this one.",
        [...shown.map(line), ...(rest > 0 ? [`- … and ${rest} more`] : [])].join("\n"),
        ...(origin === undefined ? [] : [`<sub>${originLine(origin)}</sub>`]),
        ...(marker === "" ? [] : [marker]),
    ];
    return `${text.join("\n\n")}\n`;
}
/** The same for a terminal or a job's log. `opening` says what could not be done. */
function problemsText(problems, more, opening = "rung-gate could not judge:") {
    const lines = problems.map((problem, index) => {
        // What helps several problems in a row is said once, behind the last of them.
        const repeated = problem.hint === undefined || problem.hint === problems[index + 1]?.hint;
        const hint = repeated ? "" : `\n    ${visible(problem.hint ?? "", 400)}`;
        return `  ${where(problem)}${visible(problem.message, 400)}${hint}`;
    });
    return `${opening}\n${lines.join("\n")}${more > 0 ? `\n  … and ${more} more` : ""}\n`;
}
function line(problem) {
    const place = where(problem).replace(/: $/, "");
    const sentence = `${problem.message} ${problem.hint ?? ""}`.trim();
    return `- ${place === "" ? "" : `${code(place, 200)}: `}${code(sentence, 500)}`;
}
function where({ file, line: number, field }) {
    const place = file === undefined ? "" : `${visible(file, 200)}${number === undefined ? "" : `:${number}`}: `;
    return `${place}${field === undefined ? "" : `${visible(field, 200)}: `}`;
}

;// CONCATENATED MODULE: ./lib/render/gate-change-words.js
// How a pull request changes what it is judged by, in sentences that every form of the report shares.
const DIRECTION_SYMBOLS = {
    relaxed: "🔓",
    tightened: "🔒",
    changed: "✏️",
};
/** Whether the pull request touches what judges it, and nobody can say how. */
function isHidden(found) {
    return found !== null && found !== undefined && found.reason !== null && found.base !== null;
}
/** The headline of the changes, the worst of them first; nothing where there are none. */
function gateChangeTitle(found) {
    if (isHidden(found))
        return "This pull request changes the gate that judges it, and nothing here can say how";
    const { changes } = found;
    const has = (wanted) => changes.some(({ direction }) => direction === wanted);
    if (has("relaxed"))
        return "This pull request relaxes the gate that judges it";
    if (has("changed"))
        return "This pull request changes the gate that judges it";
    return has("tightened") ? "This pull request tightens the gate that judges it" : undefined;
}
/** One change: "min-pass-rate 90% → 80% (relaxed)". */
function gateChangeWords({ setting, before, after, direction }, mark) {
    return `${mark(setting, 80)} ${mark(before, 120)} → ${mark(after, 120)} (${direction})`;
}
/** Changes with the relaxed ones first. */
function byDirection({ changes }) {
    const order = ["relaxed", "changed", "tightened"];
    return [...changes].sort((a, b) => order.indexOf(a.direction) - order.indexOf(b.direction));
}

;// CONCATENATED MODULE: ./lib/render/packed-json.js

/** Values a chunk: large pieces to write, and no column as one string. */
const ROWS = 5000;
/** The entries of a report in columns, in pieces of JSON (model/packed-questions.ts says what is in them). */
function* packedQuestions(rows) {
    yield `{"packed":${PACKED_VERSION},"count":${rows.length},"id":`;
    yield* column(rows, ({ id }) => JSON.stringify(id));
    yield ',"outcome":"';
    for (let from = 0; from < rows.length; from += ROWS)
        yield rows
            .slice(from, from + ROWS)
            .map(({ outcome }) => OUTCOME_LETTERS[outcome])
            .join("");
    yield '"';
    if (has(rows, ({ detail }) => detail)) {
        yield ',"detail":';
        yield* column(rows, ({ detail = null }) => JSON.stringify(detail));
    }
    yield* packed_json_named("variant", rows, ({ variant }) => variant);
    if (rows.some(({ trial }) => trial !== 1)) {
        yield ',"trial":';
        yield* column(rows, ({ trial }) => String(trial));
    }
    yield* packed_json_named("questionCategory", rows, ({ questionCategory }) => questionCategory);
    yield* packed_json_named("label", rows, ({ label }) => label);
    yield* packed_json_amounts("costUsd", rows, ({ costUsd }) => costUsd);
    yield* packed_json_amounts("latencyMs", rows, ({ latencyMs }) => latencyMs);
    yield "}";
}
/** Each value as its position in the list of distinct ones. */
function* packed_json_named(name, rows, read) {
    if (!has(rows, read))
        return;
    const positions = new Map();
    for (const row of rows) {
        const value = read(row) ?? null;
        if (value !== null && !positions.has(value))
            positions.set(value, positions.size + 1);
    }
    yield `,"${name}":{"names":${JSON.stringify([...positions.keys()])},"at":`;
    yield* column(rows, (row) => {
        const value = read(row) ?? null;
        return String(value === null ? 0 : (positions.get(value) ?? 0));
    });
    yield "}";
}
function* packed_json_amounts(name, rows, read) {
    if (!has(rows, read))
        return;
    yield `,"${name}":`;
    yield* column(rows, (row) => JSON.stringify(read(row) ?? null));
}
function* column(rows, textOf) {
    yield "[";
    for (let from = 0; from < rows.length; from += ROWS)
        yield `${from === 0 ? "" : ","}${rows
            .slice(from, from + ROWS)
            .map(textOf)
            .join(",")}`;
    yield "]";
}
function has(rows, read) {
    return rows.some((row) => (read(row) ?? null) !== null);
}

;// CONCATENATED MODULE: ./lib/render/json.js

/** Rows a chunk: enough to write in large pieces, few enough not to hold a large report as one string. */
const json_ROWS = 2000;
/**
 * The report as JSON, in pieces to write one after the other: failures and questions one a line, the
 * rest indented. A question's fields that are null are left out; they are most of them.
 */
function* renderJson(report) {
    yield "{";
    let first = true;
    for (const key of Object.keys(report).filter((name) => name in report)) {
        yield `${first ? "" : ","}\n  ${JSON.stringify(key)}: `;
        first = false;
        if (key === "questions")
            yield* list(report.questions, withoutNull);
        else if (key === "attributions")
            yield* list(report.attributions, (record) => JSON.stringify(record));
        else
            yield JSON.stringify(report[key], null, 2).replaceAll("\n", "\n  ");
    }
    yield "\n}\n";
}
/**
 * The report as the action keeps it, to be a baseline and a part of the history: the entries in columns, what is null
 * in failures left out, nothing indented. Whoever reads reports here reads both forms.
 */
function* renderPackedJson(report) {
    yield "{";
    let first = true;
    for (const key of Object.keys(report).filter((name) => name in report)) {
        yield `${first ? "" : ","}\n${JSON.stringify(key)}:`;
        first = false;
        if (key === "questions")
            yield* packedQuestions(report.questions);
        else if (key === "attributions")
            yield* list(report.attributions, withoutNullFields, "");
        else
            yield JSON.stringify(report[key]);
    }
    yield "\n}\n";
}
function* list(rows, text, indent = "    ") {
    if (rows.length === 0) {
        yield "[]";
        return;
    }
    yield "[";
    for (let from = 0; from < rows.length; from += json_ROWS) {
        const lines = rows.slice(from, from + json_ROWS).map((row) => `\n${indent}${text(row)}`);
        yield `${from === 0 ? "" : ","}${lines.join(",")}`;
    }
    yield `\n${indent.slice(2)}]`;
}
/** The same for records in whose fields null may say something. */
function withoutNullFields(record) {
    return JSON.stringify(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)));
}
function withoutNull(row) {
    return JSON.stringify(row, (_key, value) => (value === null ? undefined : value));
}

;// CONCATENATED MODULE: ./lib/render/comparison-words.js



/** The regression line: what changed, whether that is more than noise, and what the suite could have seen. */
function comparisonWords(comparison, mark) {
    const { result } = comparison;
    if (result === null || comparison.baseline === null) {
        return `No comparison: the baseline is ${STATUS_WORDS[comparison.status]} (${mark(comparison.reason ?? "", 200)}).`;
    }
    const { newlyFailing, fixed, matched } = result;
    const same = newlyFailing.length === 0 && fixed.length === 0;
    const what = same
        ? "No question changed between passing and failing"
        : `${grouped(newlyFailing.length)} newly failing, ${grouped(fixed.length)} fixed`;
    const since = `since ${baselineName(comparison.baseline, mark)}`;
    const coverage = matched < result.baselineQuestions
        ? ` (${grouped(matched)} of ${plural(result.baselineQuestions, "baseline question")} compared)`
        : "";
    return `${what} ${since}${coverage}: ${verdictWords(result)}`;
}
/** Rungs that failures moved to or from, where the rise is beyond chance; nothing where none is. */
function risenWords({ rungs }) {
    const risen = model_rung/* CATEGORIES */.R6.filter((category) => rungs[category].risen);
    if (risen.length === 0)
        return undefined;
    const each = risen.map((category) => {
        const { before, after, joined, moved } = rungs[category];
        const from = moved === 0
            ? ""
            : `, ${moved === joined ? "all" : grouped(moved)} of the newcomers failed on another rung before`;
        return `${model_rung/* CATEGORY_TITLES */.nV[category]} failures rose from ${grouped(before)} to ${grouped(after)}${from}`;
    });
    return `${andList(each)}.`;
}
/** What else a reader has to know about the pairing, a sentence each. */
function pairingWords(result, mark) {
    const ids = (named) => comparison_words_listed(named.map(({ id }) => id), mark);
    return [
        ...(result.removed.length > 0
            ? [`not in this run any more (${grouped(result.removed.length)}): ${ids(result.removed)}`]
            : []),
        ...(result.added.length > 0 ? [`new in this run (${grouped(result.added.length)}): ${ids(result.added)}`] : []),
        ...(result.unanswered.length > 0
            ? [
                `without an answer on one side, not compared (${grouped(result.unanswered.length)}): ${ids(result.unanswered)}`,
            ]
            : []),
        ...(result.unstable.length > 0
            ? [`unstable, trials disagree (${grouped(result.unstable.length)}): ${comparison_words_listed(result.unstable, mark)}`]
            : []),
    ];
}
/** "passed", or the title of the rung a question failed on. */
function standingWords(standing) {
    const category = model_rung/* CATEGORIES */.R6.find((name) => name === standing);
    return category === undefined ? standing : model_rung/* CATEGORY_TITLES */.nV[category];
}
/** How a rung's failures changed among the compared questions: "+2", "±0", "−1"; nothing without a comparison. */
function rungDelta(report, category) {
    const change = report.comparison?.result?.rungs[category];
    if (change === undefined)
        return undefined;
    const delta = change.after - change.before;
    return `${delta > 0 ? "+" : delta < 0 ? "−" : "±"}${grouped(Math.abs(delta))}`;
}
function verdictWords(result) {
    const p = pWords(result.pValue);
    const compared = result.stillFailing + result.stillPassing + result.newlyFailing.length + result.fixed.length;
    const sees = `A suite of ${plural(compared, "question")} only notices a drop of about ${Math.round(result.detectableDrop * 100)} points.`;
    if (result.verdict === "regressed")
        return `${p}, worse beyond chance (level ${percent(result.alpha)}).`;
    if (result.verdict === "ok") {
        const worst = Math.max(0, -result.change.lower);
        return result.newlyFailing.length + result.fixed.length === 0
            ? "no sign of a change."
            : `${p}, a drop of more than ${Math.ceil(worst * 100)} points is ruled out.`;
    }
    return `${p}, not distinguishable from noise. ${sees}`;
}
function baselineName({ name, how, commit, createdAt }, mark) {
    const details = [
        how ?? "",
        commit === null ? "" : `commit ${mark(commit.slice(0, 7))}`,
        createdAt === null ? "" : mark(createdAt.slice(0, 10)),
    ].filter(Boolean);
    return `${mark(name, 80)}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
}
function comparison_words_listed(ids, mark) {
    const shown = ids.slice(0, 10).map((id) => mark(id, 40));
    return `${shown.join(" ")}${ids.length > shown.length ? ` and ${grouped(ids.length - shown.length)} more` : ""}`;
}
const STATUS_WORDS = {
    ok: "there",
    drift: "there",
    none: "missing",
    incompatible: "not comparable",
    unreadable: "unreadable",
};

;// CONCATENATED MODULE: ./lib/render/systems.js
/** The name of a record's system, where the report has several to tell apart: of a single one every row would say the same. */
function systemOf({ slices, totals }) {
    const [only, ...others] = Object.values(slices.variant);
    const isOne = only !== undefined && others.length === 0 && only.entries === totals.entries;
    return ({ variant }) => (isOne ? null : variant);
}

;// CONCATENATED MODULE: ./lib/render/sections/changes.js





/** Newly failing and fixed questions by name, before and now, and what could not be compared. */
const changes = (report, detail) => {
    const result = report.comparison?.result;
    if (result === undefined || result === null || detail.failures === 0)
        return undefined;
    const { newlyFailing, fixed } = result;
    const notes = pairingWords(result, code).map((note) => `- ${note}`);
    if (newlyFailing.length + fixed.length + notes.length === 0)
        return undefined;
    const blocks = [
        changeTable(report, [...newlyFailing, ...fixed], detail),
        notes.length > 0 ? notes.join("\n") : undefined,
    ];
    const title = `<b>Newly failing (${grouped(newlyFailing.length)})</b> · fixed (${grouped(fixed.length)})`;
    return details(title, blocks.filter((block) => block !== undefined).join("\n\n"));
};
function changeTable(report, all, detail) {
    if (all.length === 0)
        return undefined;
    const shown = all.slice(0, detail.failures * 2);
    const grounds = new Map();
    for (const record of report.attributions)
        grounds.set(`${record.questionId}\u0000${record.variant ?? ""}`, reason(record, code));
    const systemName = systemOf(report);
    const rows = shown.map((change) => {
        const { id, variant, before, after } = change;
        const system = systemName(change);
        return [
            `${code(id, 60)}${system === null ? "" : ` ${code(system, 40)}`}`,
            standingWords(before),
            standingWords(after),
            after === "passed" ? "" : (grounds.get(`${id}\u0000${variant ?? ""}`) ?? ""),
        ];
    });
    const grid = table(["Question", "Before", "Now", "Why"], rows, ["left", "left", "left", "left"]);
    return all.length > shown.length
        ? `${grid}\n\n${grouped(shown.length)} of ${plural(all.length, "change")} shown${detail.rest}.`
        : grid;
}

;// CONCATENATED MODULE: ./lib/render/sections/comparison.js


/** What changed since the baseline, in one line. */
const comparison = (report) => {
    if (report.comparison === null)
        return undefined;
    const risen = report.comparison.result === null ? undefined : risenWords(report.comparison.result);
    const words = comparisonWords(report.comparison, code);
    return `**Against the baseline:** ${words}${risen === undefined ? "" : ` ${risen}`}`;
};

;// CONCATENATED MODULE: ./lib/render/sections/data-quality.js




/** What was read, and what is doubtful about it. */
const data_quality_dataQuality = (report, { rows, failures }) => {
    const { dataQuality: quality, totals } = report;
    const versions = versionWords(report, code);
    const grades = Object.entries(quality.grades).map(([grade, count]) => `${code(grade, 30)} ${grouped(count)}`);
    const lines = [
        `${plural(totals.entries, "entry", "entries")}, ${plural(quality.questions, "question")}${quality.repeatedQuestions > 0 ? ` (${grouped(quality.repeatedQuestions)} asked more than once)` : ""}, from ${plural(quality.files.length, "file")}: ${codes(quality.files.map((file) => file.path), Math.min(rows, 10))}`,
        ...(grades.length > 0
            ? [`grades: ${grades.slice(0, 12).join(", ")}${grades.length > 12 ? ` and ${grades.length - 12} more` : ""}`]
            : []),
        ...(versions === "" ? [] : [versions]),
        ...(report.economics.total.withCost + report.economics.total.withLatency === 0
            ? ["no entry says what it cost or how long it took"]
            : []),
        ...(quality.quarantined.length > 0 ? [`in quarantine, in no gate: ${codes(quality.quarantined, 10)}`] : []),
        ...(quality.accepted.length > 0 ? [`accepted regressions, not compared: ${codes(quality.accepted, 10)}`] : []),
        ...(report.gateChanges?.reason && !isHidden(report.gateChanges)
            ? [`whether the limits are those of the base is not known: ${code(report.gateChanges.reason, 200)}`]
            : []),
        ...quality.warnings.map((warning) => `⚠️ ${warningWords(warning, report, code)}`),
    ];
    if (failures === 0)
        return undefined;
    const count = quality.warnings.length;
    return details(`<b>Data</b>${count > 0 ? ` · ${plural(count, "warning")}` : ""}`, lines.map((line) => `- ${line}`).join("\n"));
};

;// CONCATENATED MODULE: ./lib/render/economics-words.js

// Money and time in words that every form of the report shares.
/** US dollars with as many digits as small sums need: "$0.015", "$12.30". */
function dollars(amount) {
    if (amount === 0)
        return "$0";
    if (amount >= 1)
        return `$${grouped(Math.floor(amount))}${(amount % 1).toFixed(2).slice(1)}`;
    return amount >= 0.1 ? `$${amount.toFixed(2)}` : `$${Number(amount.toPrecision(2))}`;
}
/** "820 ms", "1.4 s" */
function duration(milliseconds) {
    return milliseconds < 1000
        ? `${Math.round(milliseconds)} ms`
        : `${Number((milliseconds / 1000).toPrecision(milliseconds < 100_000 ? 2 : 4))} s`;
}
/** The same with as many digits as it takes to tell an amount from a limit that it is not. */
function dollarsBeside(amount, limit) {
    return beside(amount, limit, dollars, (value, digits) => `$${Number(value.toPrecision(digits))}`);
}
/** The same for a duration. */
function durationBeside(milliseconds, limit) {
    return beside(milliseconds, limit, duration, (value, digits) => value < 1000 ? `${Number(value.toPrecision(digits))} ms` : `${Number((value / 1000).toPrecision(digits))} s`);
}
function beside(value, limit, short, exact) {
    if (limit === null || value === limit || short(value) !== short(limit))
        return short(value);
    for (let digits = 3; digits < 16; digits += 1)
        if (exact(value, digits) !== exact(limit, digits))
            return exact(value, digits);
    return short(value);
}
/** What the run cost and took, in one line; what the log does not say is said, and is no zero. */
function economicsWords(costs) {
    return [moneyWords(costs), timeWords(costs)].join("; ");
}
/** What a question cost in the baseline and costs now, in a sentence; none where one of the two does not say. */
function costChangeWords(comparison) {
    const { before = null, after = null, questions = 0 } = comparison?.result?.cost ?? {};
    if (before === null || after === null)
        return [];
    const change = before === 0 ? "" : ` (${after >= before ? "+" : "−"}${percent(Math.abs(after / before - 1))})`;
    return [
        `Against the baseline: ${dollars(before)} → ${dollars(after)} a question${change}, over ${plural(questions, "question")}.`,
    ];
}
function moneyWords({ costUsd, costPerQuestion, costPerCorrect, withCost, withoutCost }) {
    if (costUsd === null || costPerQuestion === null)
        return "no entry says what it cost";
    const answers = plural(withCost + withoutCost, "answer");
    if (withoutCost > 0) {
        const silent = withoutCost === 1 ? "1 does not say what it cost" : `${grouped(withoutCost)} do not say what they cost`;
        return `at least ${dollars(costUsd)} for ${answers}: ${silent}, the others ${dollars(costPerQuestion)} each`;
    }
    const correct = costPerCorrect === null ? "" : `, ${dollars(costPerCorrect)} for each correct one`;
    return `${dollars(costUsd)} for ${answers}, ${dollars(costPerQuestion)} each${correct}`;
}
function timeWords({ latencyP50Ms, latencyP95Ms, withLatency, entries }) {
    if (latencyP50Ms === null || latencyP95Ms === null)
        return "none says how long it took";
    const some = withLatency < entries ? ` (${grouped(withLatency)} of ${grouped(entries)} say it)` : "";
    return `half of the answers within ${duration(latencyP50Ms)}, 95 of 100 within ${duration(latencyP95Ms)}${some}`;
}

;// CONCATENATED MODULE: ./lib/render/sections/economics.js



/** What the answers cost and how long they took, the dearest category first; nothing where the log says neither. */
const economics = ({ economics: { total, categories }, comparison }, { rows, failures }) => {
    if (failures === 0 || (total.withCost === 0 && total.withLatency === 0))
        return undefined;
    const named = Object.entries(categories).sort(([, a], [, b]) => (b.costUsd ?? 0) - (a.costUsd ?? 0));
    const shown = named.slice(0, rows);
    const grid = named.length < 2
        ? []
        : [
            table(["Category", "Answers", "Cost each", "Per correct", "Share of cost", "p50", "p95"], shown.map(([name, costs]) => [code(name, 40), ...cells(costs)]), ["left", "right", "right", "right", "right", "right", "right"]),
        ];
    const rest = named.length - shown.length;
    return details("<b>Cost and latency</b>", [
        [`${economicsWords(total)}.`, ...costChangeWords(comparison)].join(" "),
        ...grid,
        ...(rest > 0 ? [`${grouped(rest)} more, cheaper ones.`] : []),
    ].join("\n\n"));
};
function cells({ entries, costPerQuestion, costPerCorrect, shareOfCost, latencyP50Ms, latencyP95Ms, }) {
    const or = (value, words) => (value === null ? "–" : words(value));
    return [
        grouped(entries),
        or(costPerQuestion, dollars),
        or(costPerCorrect, dollars),
        or(shareOfCost, percent),
        or(latencyP50Ms, duration),
        or(latencyP95Ms, duration),
    ];
}

;// CONCATENATED MODULE: ./lib/render/sections/failures.js





/** Every failure by rung, in the order the rungs are worth fixing, with the ground of its attribution. */
const failures = (report, detail) => {
    if (report.attributions.length === 0 || detail.failures === 0)
        return undefined;
    const order = [...model_rung/* FIX_ORDER */.tB, "unattributed", ...model_rung/* OFF_LADDER */.l3];
    const groups = order.map((category) => group(report, category, detail)).filter((text) => text !== undefined);
    const count = report.attributions.length;
    return details(`<b>${count === 1 ? "The failure" : `All ${grouped(count)} failures`} by rung</b>`, groups.join("\n\n"));
};
function group(report, category, detail) {
    const all = report.attributions.filter((record) => record.category === category);
    if (all.length === 0)
        return undefined;
    const shown = all.slice(0, detail.failures);
    const rung = model_rung/* FIX_ORDER */.tB.find((name) => name === category);
    const title = rung === undefined ? categoryTitle(category) : `Rung ${(0,model_rung/* rungNumber */.a7)(rung)} · ${categoryTitle(category)}`;
    const systemName = systemOf(report);
    const questions = shown.some((record) => asked(record) !== undefined);
    const rows = shown.map((record) => [
        who(record, systemName(record)),
        reason(record, code),
        ...(questions ? [asked(record, detail.texts ? 120 : 70) ?? ""] : []),
    ]);
    const head = ["Question", "Why", ...(questions ? ["Asked"] : [])];
    const rest = all.length - shown.length;
    return [
        `**${title}** (${grouped(all.length)})`,
        table(head, rows, head.map(() => "left")),
        ...(rest > 0 ? [`${grouped(shown.length)} of ${plural(all.length, "failure")} shown${detail.rest}.`] : []),
        ...(detail.texts ? shown.filter(hasAnswer).map(answerOf) : []),
    ].join("\n\n");
}
/** What was asked, unless the question's id says it already. */
function asked({ question, questionId }, length) {
    return question === null || question.trim() === questionId ? undefined : code(question, length);
}
function who(record, system) {
    const id = code(record.questionId, 60);
    const named = record.traceUrl === null ? id : `${id} ${markdown_link("trace", record.traceUrl)}`;
    const variant = system === null ? "" : ` ${code(system, 40)}`;
    return `${named}${variant}${record.trial > 1 ? ` trial ${record.trial}` : ""}`;
}
function hasAnswer(record) {
    return record.answer !== null || record.expectedAnswer !== null;
}
function answerOf(record) {
    const lines = [
        record.answer === null ? "" : `- answered ${code(record.answer, 600)}`,
        record.expectedAnswer === null ? "" : `- expected ${code(record.expectedAnswer, 600)}`,
    ];
    return `${code(record.questionId, 60)}\n${lines.filter(Boolean).join("\n")}`;
}

;// CONCATENATED MODULE: ./lib/render/sections/footer.js


const footer = ({ tool, run }, { origin }) => {
    const commit = run.commit === null ? [] : [`commit ${code(run.commit.slice(0, 7))}`];
    const from = origin === undefined ? [] : [originLine(origin)];
    return `<sub>${[`Rung Gate ${tool.version}`, ...commit, ...from].join(" · ")}</sub>`;
};

;// CONCATENATED MODULE: ./lib/render/sections/gap.js



/** The evidence gap: was the evidence there, against did the answer pass. */
const gap = (report, { failures }) => {
    if (failures === 0)
        return undefined;
    const rows = ["present", "absent", "unknown"].map((state) => [
        `Evidence ${state}`,
        grouped(report.gap[state].passed),
        grouped(report.gap[state].failed),
    ]);
    const known = report.gap.present.passed + report.gap.present.failed + report.gap.absent.passed + report.gap.absent.failed;
    if (known === 0)
        return undefined;
    const words = gapWords(report);
    const grid = table(["", "Passed", "Failed"], rows, ["left", "right", "right"]);
    return details("<b>Evidence against outcome</b>", words === undefined ? grid : `${grid}\n\n${words}`);
};

;// CONCATENATED MODULE: ./lib/render/sections/gate-changes.js



/** What the pull request changes of its own gate. Relaxing it is not hidden in a fold. */
const gateChanges = ({ gateChanges: found }, { rows }) => {
    const title = found ? gateChangeTitle(found) : undefined;
    if (!found || title === undefined)
        return undefined;
    if (isHidden(found))
        return markdown_alert("WARNING", `**${title}:** ${code(found.reason ?? "", 200)}. Look at the change of it yourself.`);
    const listed = byDirection(found).slice(0, Math.max(rows, 5));
    const grid = table(["", "Setting", `At the base${found.base === null ? "" : ` ${code(found.base.slice(0, 7))}`}`, "Here"], listed.map(({ setting, before, after, direction }) => [
        `${DIRECTION_SYMBOLS[direction]} ${direction}`,
        code(setting, 80),
        code(before, 200),
        code(after, 200),
    ]), ["left", "left", "left", "left"]);
    const more = found.changes.length - listed.length;
    const body = `${grid}${more > 0 ? `\n\n${plural(more, "more change")} in the report file.` : ""}`;
    return found.changes.every(({ direction }) => direction === "tightened")
        ? details(`<b>${title}</b>`, body)
        : `${markdown_alert("WARNING", `**${title}.** Its verdict is that of the settings here.`)}\n\n${body}`;
};

;// CONCATENATED MODULE: ./lib/render/sections/rung-table.js




const rungTable = (report) => {
    if (report.totals.failed === 0 && report.comparison === null)
        return undefined;
    const withLimits = model_rung/* CATEGORIES */.R6.some((category) => limitOf(report, category) !== undefined);
    const rows = model_rung/* CATEGORIES */.R6.map((category) => rungRow(report, category, withLimits));
    if (report.totals.unattributed > 0)
        rows.push(otherRow("Unattributed", report.totals.unattributed, report, withLimits));
    if (report.totals.offLadder > 0)
        rows.push(otherRow("Off the ladder", report.totals.offLadder, report, withLimits));
    const compared = rungDelta(report, "prompt") !== undefined;
    const head = ["", "Rung", "Failures", "Share of failures", "Of questions"];
    if (withLimits)
        head.push("Limit");
    if (compared)
        head.push("Change");
    const align = ["center", "left", "right", "left", "right", "right", "right"];
    const width = head.length;
    return table(head, rows.map((row) => [...row, ...Array(width - row.length).fill("–")]), align.slice(0, width));
};
function rungRow(report, category, withLimits) {
    const { failures, share, rate } = report.rungs[category];
    const gate = limitOf(report, category);
    const delta = rungDelta(report, category);
    const title = `${(0,model_rung/* rungNumber */.a7)(category)} ${model_rung/* CATEGORY_TITLES */.nV[category]}`;
    const noSignal = category === "prompt" ? report.dataQuality.noSignal - report.totals.unattributed : 0;
    return [
        gate === undefined ? (failures > 0 && report.nextRung === category ? "👉" : "·") : STATUS[gate.status],
        report.nextRung === category ? `**${title}**` : title,
        `${grouped(failures)}${noSignal > 0 ? ` (${grouped(noSignal)} without signal)` : ""}`,
        `${bar(share)} ${percent(share)}`,
        percentBeside(rate, gate?.unit === "rate" ? gate.limit : null),
        ...(withLimits ? [gate === undefined ? "–" : `≤ ${gate.limitText}`] : []),
        ...(delta === undefined ? [] : [delta]),
    ];
}
function otherRow(title, count, report, withLimits) {
    const graded = report.totals.entries - report.totals.ungraded;
    return ["·", title, grouped(count), "–", percent(count / graded), ...(withLimits ? ["–"] : [])];
}
function limitOf(report, category) {
    return report.gates.find((gate) => gate.id === `max-${category}-failures` && gate.scope === null);
}
const STATUS = {
    passed: "✅",
    failed: "❌",
    warned: "⚠️",
    skipped: "⏭️",
};

;// CONCATENATED MODULE: ./lib/render/sections/gates.js




/** The limits that the rung table does not show. */
const gates = (report, { rows }) => {
    const shown = report.gates.filter((gate) => gate.scope !== null || !/^max-(prompt|retrieval|context|model)-failures$/.test(gate.id));
    if (shown.length === 0)
        return undefined;
    const ordered = [...shown].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
    const listed = ordered.slice(0, Math.max(rows, 5));
    const lines = listed.map((gate) => [
        STATUS[gate.status],
        gate.scope === null ? gate.title : `${code(gate.scope, 40)}: ${gate.title}`,
        actual(gate),
        limit(gate),
    ]);
    const more = ordered.length - listed.length;
    return `${table(["", "Gate", "Actual", "Limit"], lines, ["center", "left", "right", "right"])}${more > 0 ? `\n\n${plural(more, "more gate")} in the report file.` : ""}`;
};
const ORDER = ["failed", "warned", "passed", "skipped"];
/** Gates whose limit is a list or a word, and not a number to be compared. */
function limit(gate) {
    if (gate.id === "must-pass")
        return "all";
    return /^[$<>]?[\d.]/.test(gate.limitText)
        ? `${gate.operator === "<=" ? "≤" : "≥"} ${gate.limitText}`
        : gate.limitText;
}
function actual(gate) {
    if (gate.id === "regression" && gate.actual !== null && gate.questionIds.length === 0)
        return gate.actual === 0 ? "no" : "yes";
    if (gate.actual === null)
        return gate.message;
    if (gate.questionIds.length > 0)
        return codes(gate.questionIds, 5);
    if (gate.unit === "usd")
        return dollarsBeside(gate.actual, gate.limit);
    if (gate.unit === "ms")
        return durationBeside(gate.actual, gate.limit);
    return gate.unit === "count" ? String(gate.actual) : percentBeside(gate.actual, gate.limit);
}

;// CONCATENATED MODULE: ./lib/render/sections/headline.js


const SYMBOLS = {
    success: "✅",
    failure: "❌",
    neutral: "⚪",
    error: "🚫",
};
const headline = (report) => `### ${SYMBOLS[report.conclusion]} ${verdict(report, code)}`;

;// CONCATENATED MODULE: ./lib/render/sections/mismatch.js

/** A report that is told as green, of a run that is not: something else in it failed, or the gate did not make the report. */
const mismatch = ({ conclusion }, { origin }) => {
    const ended = origin?.relayed?.conclusion ?? null;
    if (ended === null || ended === "success")
        return undefined;
    if (conclusion !== "success" && conclusion !== "neutral")
        return undefined;
    return markdown_alert("WARNING", `The run itself ended as ${code(ended, 30)}, although its report says otherwise: something else in it failed, or the gate did not write this report.`);
};

;// CONCATENATED MODULE: ./lib/render/sections/next-step.js


const nextStepSection = (report) => {
    const step = nextStep(report);
    if (step !== undefined)
        return `**${step.title}.** ${step.text}`;
    return report.totals.failed === 0
        ? undefined
        : `**No rung to fix.** ${plural(report.totals.failed, "failure")} ${report.totals.failed === 1 ? "is" : "are"} off the ladder or without a signal: see below.`;
};

;// CONCATENATED MODULE: ./lib/render/quarantine-words.js

/** What the gates leave out, and the figures of the whole run do not; nothing where nothing is. */
function quarantineWords({ dataQuality: { quarantined } }, mark) {
    if (quarantined.length === 0)
        return undefined;
    const shown = quarantined.slice(0, 5).map((id) => mark(id, 40));
    const rest = quarantined.length - shown.length;
    return `Limits leave out ${plural(quarantined.length, "question")} in quarantine: ${shown.join(" ")}${rest > 0 ? ` and ${rest} more` : ""}.`;
}

;// CONCATENATED MODULE: ./lib/render/sections/pass-rate.js



const passRate = (report) => {
    const { totals, gates, dataQuality } = report;
    const graded = totals.entries - totals.ungraded;
    const { lower, upper } = totals.passRateInterval;
    const what = dataQuality.repeatedQuestions > 0 ? `answers to ${plural(dataQuality.questions, "question")}` : "questions";
    const floor = gates.find((gate) => gate.id === "min-pass-rate" && gate.scope === null);
    const noise = floor !== undefined && floor.limit !== null && floor.status !== "passed" && floor.limit <= upper
        ? ` The miss is within noise: a true rate of ${floor.limitText} fits these figures.`
        : "";
    const ungraded = totals.ungraded > 0 ? ` · ${grouped(totals.ungraded)} not graded` : "";
    const quarantine = quarantineWords(report, code);
    const waived = quarantine === undefined ? "" : ` ${quarantine}`;
    return `**${grouped(totals.passed)} of ${grouped(graded)} ${what} pass** (${percentBeside(totals.passRate, floor?.limit ?? null)}, 95% interval ${wholePercent(lower)}–${wholePercent(upper)}%)${ungraded}.${noise}${waived}`;
};

;// CONCATENATED MODULE: ./lib/render/sections/slices.js



const TITLES = {
    category: "Category",
    variant: "Variant",
    model: "Model",
    promptVersion: "Prompt version",
    indexVersion: "Index version",
    contextVersion: "Context version",
};
/** The run cut by the fields of its entries, worst first; a field with a single value cuts nothing. */
const slices = (report, { rows, failures }) => {
    if (failures === 0)
        return undefined;
    const tables = sliceNames().map((slice) => sliceTable(slice, report.slices[slice], rows));
    const shown = tables.filter((text) => text !== undefined);
    return shown.length === 0 ? undefined : details("<b>By category, model and version</b>", shown.join("\n\n"));
};
function sliceTable(slice, counts, limit) {
    const all = Object.entries(counts);
    if (all.length < 2)
        return undefined;
    const rate = (value) => (0,model_counts/* ratio */.CG)(value.passed, (0,model_counts/* graded */.wp)(value));
    const worst = [...all].sort(([, a], [, b]) => rate(a) - rate(b)).slice(0, limit);
    const lines = worst.map(([value, count]) => [
        code(value, 40),
        `${grouped(count.passed)} of ${grouped((0,model_counts/* graded */.wp)(count))}`,
        percent(rate(count)),
        ...[count.prompt, count.retrieval, count.context, count.model].map(grouped),
    ]);
    const grid = table([TITLES[slice], "Passed", "Rate", "Prompt", "Retrieval", "Context", "Model"], lines, [
        "left",
        "right",
        "right",
        "right",
        "right",
        "right",
        "right",
    ]);
    return all.length > worst.length
        ? `${grid}\n\n${grouped(worst.length)} of ${grouped(all.length)} shown, the worst first.`
        : grid;
}
function sliceNames() {
    return Object.keys(TITLES).filter((name) => Object.hasOwn(TITLES, name));
}

;// CONCATENATED MODULE: ./lib/render/sections/warnings.js


/** What makes the figures themselves doubtful stands above them; the rest is in the data quality section. */
const PROMINENT = [
    "infrastructure-share",
    "grader-share",
    "unfinished",
    "ungraded-share",
    "disjoint-ids",
    "weak-attribution",
    "grade-spelling",
    "unchecked",
];
const warnings_warnings = (report) => {
    const shown = report.dataQuality.warnings.filter((warning) => PROMINENT.includes(warning));
    if (shown.length === 0)
        return undefined;
    const sentences = shown.map((warning) => warningWords(warning, report, code));
    return markdown_alert("WARNING", sentences.length === 1 ? sentences.join("") : sentences.map((text) => `- ${text}`).join("\n"));
};

;// CONCATENATED MODULE: ./lib/render/sections/index.js
















/** The sections of the comment and the run summary, in the order they are read. */
const SECTIONS = {
    headline: headline,
    mismatch: mismatch,
    "gate-changes": gateChanges,
    warnings: warnings_warnings,
    "next-step": nextStepSection,
    "rung-table": rungTable,
    "pass-rate": passRate,
    comparison: comparison,
    gates: gates,
    changes: changes,
    failures: failures,
    gap: gap,
    economics: economics,
    slices: slices,
    "data-quality": data_quality_dataQuality,
    footer: footer,
};

;// CONCATENATED MODULE: ./lib/render/markdown-report.js

/** What GitHub takes for a comment, with room to spare: UTF-8 bytes, everything included. */
const COMMENT_BYTES = 60_000;
/** What GitHub takes for a step's summary, with room to spare. */
const SUMMARY_BYTES = 1_000_000;
const IN_SUMMARY = ", the rest in the run summary";
const IN_REPORT = ", the rest in the report file";
/** From everything to the table alone. */
const COMMENT_DETAILS = [
    { failures: 50, rows: 25, texts: false, rest: IN_SUMMARY },
    { failures: 20, rows: 15, texts: false, rest: IN_SUMMARY },
    { failures: 5, rows: 8, texts: false, rest: IN_SUMMARY },
    { failures: 0, rows: 5, texts: false, rest: IN_SUMMARY },
];
const SUMMARY_DETAILS = [
    { failures: 1000, rows: 200, texts: true, rest: IN_REPORT },
    { failures: 200, rows: 100, texts: true, rest: IN_REPORT },
    { failures: 200, rows: 50, texts: false, rest: IN_REPORT },
    { failures: 20, rows: 20, texts: false, rest: IN_REPORT },
    { failures: 0, rows: 5, texts: false, rest: IN_REPORT },
];
/**
 * The pull request comment: the fullest rendering that fits, whole sections and whole rows only.
 *
 * @param marker the hidden last line by which the comment is found again; counted in the budget
 * @param origin the run to link to
 */
function renderComment(report, marker = "", origin) {
    return firstThatFits(report, COMMENT_DETAILS, COMMENT_BYTES, marker === "" ? "" : `\n\n${marker}`, origin);
}
/** The job summary: the same sections with more room. */
function renderSummary(report, origin) {
    return firstThatFits(report, SUMMARY_DETAILS, SUMMARY_BYTES, "", origin);
}
function firstThatFits(report, levels, budget, tail, origin) {
    let text = "";
    for (const detail of levels) {
        text = `${render(report, origin === undefined ? detail : { ...detail, origin })}${tail}\n`;
        if (new TextEncoder().encode(text).length <= budget)
            return text;
    }
    throw new Error(`the shortest rendering of the report has more than ${budget} bytes`);
}
function render(report, detail) {
    const sections = Object.values(SECTIONS);
    return sections
        .map((section) => section(report, detail))
        .filter((text) => text !== undefined)
        .join("\n\n");
}

;// CONCATENATED MODULE: ./lib/render/style.js
const style_plain = (text) => text;
const sgr = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
const NO_STYLE = { bold: style_plain, dim: style_plain, red: style_plain, green: style_plain, yellow: style_plain };
const ANSI_STYLE = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    green: sgr(32, 39),
    yellow: sgr(33, 39),
};

;// CONCATENATED MODULE: ./lib/render/terminal.js










/** Failures listed per rung; `--format json` has them all. */
const terminal_LISTED = 10;
const INDENT = "  ";
/** The report for a terminal: the verdict, the ladder, what to do, and every failure with its ground. */
function renderText(report, style, width = 100) {
    const { totals } = report;
    const { lower, upper } = totals.passRateInterval;
    const graded = totals.entries - totals.ungraded;
    const blocks = [
        paint(report, style)(style.bold(`${SYMBOLS[report.conclusion]} ${verdict(report, mark)}`)),
        `${grouped(totals.passed)} of ${grouped(graded)} pass (${percent(totals.passRate)}, 95% interval ${wholePercent(lower)}–${wholePercent(upper)}%), ${plural(totals.failed, "failure")}${totals.ungraded > 0 ? `, ${grouped(totals.ungraded)} not graded` : ""}`,
        quarantineWords(report, mark),
        totals.failed === 0 ? undefined : ladder(report, style),
        next(report, style, width),
        compared(report, style, width),
        terminal_gates(report, style),
        ownGate(report, style),
        terminal_economics(report, style, width),
        terminal_failures(report, style),
        gapWords(report),
        report.dataQuality.warnings
            .map((warning) => wrap(`${style.yellow("!")} ${warningWords(warning, report, mark)}`, width, INDENT))
            .join("\n") || undefined,
    ];
    return `${blocks.filter((block) => block !== undefined).join("\n\n")}\n`;
}
function mark(text, max) {
    return visible(text, max);
}
function paint(report, style) {
    if (report.conclusion === "failure")
        return style.red;
    return report.conclusion === "success" ? style.green : style.yellow;
}
function ladder(report, style) {
    const lines = model_rung/* CATEGORIES */.R6.map((category) => {
        const { failures: count, share, rate } = report.rungs[category];
        const title = `${(0,model_rung/* rungNumber */.a7)(category).padEnd(3)} ${model_rung/* CATEGORY_TITLES */.nV[category].padEnd(10)}`;
        const row = `${title} ${grouped(count).padStart(7)}  ${terminal_bar(share)} ${percent(share).padStart(6)} of failures  ${percent(rate).padStart(6)} of questions`;
        return report.nextRung === category ? `${style.bold(`→ ${row}`)}` : `${INDENT}${row}`;
    });
    if (report.totals.unattributed > 0)
        lines.push(`${INDENT}–   ${"Unattributed".padEnd(10)} ${grouped(report.totals.unattributed).padStart(5)}`);
    if (report.totals.offLadder > 0)
        lines.push(`${INDENT}–   Off the ladder ${grouped(report.totals.offLadder).padStart(3)}`);
    const silent = report.dataQuality.noSignal;
    return [
        style.bold("Failures by rung"),
        ...lines,
        ...(silent > 0 ? [style.dim(`${INDENT}${plural(silent, "failure")} carried no signal`)] : []),
    ].join("\n");
}
function terminal_bar(share) {
    const full = share > 0 ? Math.max(1, Math.round(share * 10)) : 0;
    return `${"█".repeat(full)}${"░".repeat(10 - full)}`;
}
function next(report, style, width) {
    const step = nextStep(report);
    return step === undefined
        ? undefined
        : `${style.bold(`${step.title}.`)}\n${wrap(`${INDENT}${step.text}`, width, INDENT)}`;
}
function compared({ comparison, attributions }, style, width) {
    if (comparison === null)
        return undefined;
    const words = wrap(`${INDENT}${comparisonWords(comparison, mark)}`, width, INDENT);
    const lines = [style.bold("Against the baseline"), words];
    if (comparison.result === null)
        return lines.join("\n");
    const { newlyFailing, fixed } = comparison.result;
    const risen = risenWords(comparison.result);
    if (risen !== undefined)
        lines.push(wrap(`${INDENT}${risen}`, width, INDENT));
    const grounds = new Map(attributions.map((record) => [record.questionId, record]));
    for (const { id, before, after } of newlyFailing.slice(0, terminal_LISTED)) {
        const record = grounds.get(id);
        lines.push(`${INDENT}${style.red("✗")} ${mark(id, 40)}: ${standingWords(before)} → ${standingWords(after)}${record === undefined ? "" : `  ${style.dim(reason(record, mark))}`}`);
    }
    for (const { id, before } of fixed.slice(0, terminal_LISTED))
        lines.push(`${INDENT}${style.green("✓")} ${mark(id, 40)}: ${standingWords(before)} → passed`);
    const hidden = Math.max(0, newlyFailing.length - terminal_LISTED) + Math.max(0, fixed.length - terminal_LISTED);
    if (hidden > 0)
        lines.push(style.dim(`${INDENT}… and ${grouped(hidden)} more`));
    for (const note of pairingWords(comparison.result, mark))
        lines.push(style.dim(`${INDENT}${note}`));
    return lines.join("\n");
}
function terminal_gates(report, style) {
    if (report.gates.length === 0)
        return undefined;
    return [
        style.bold("Gates"),
        ...report.gates.map((gate) => `${INDENT}${terminal_status(gate, style)} ${gateLine(gate, report)}`),
    ].join("\n");
}
/** What the answers cost and took, where the log says anything of it. */
function terminal_economics({ economics: { total }, comparison }, style, width) {
    if (total.withCost === 0 && total.withLatency === 0)
        return undefined;
    return `${style.bold("Cost and latency")}\n${wrap(`${INDENT}${[`${economicsWords(total)}.`, ...costChangeWords(comparison)].join(" ")}`, width, INDENT)}`;
}
/** What the pull request changes of its own gate. */
function ownGate({ gateChanges }, style) {
    const title = gateChanges ? gateChangeTitle(gateChanges) : undefined;
    if (!gateChanges || title === undefined)
        return undefined;
    if (isHidden(gateChanges))
        return `${style.bold(title)}: ${mark(gateChanges.reason ?? "", 200)}.`;
    const lines = byDirection(gateChanges)
        .slice(0, terminal_LISTED)
        .map((change) => `${INDENT}${gateChangeWords(change, mark)}`);
    return [style.bold(title), ...lines].join("\n");
}
function gateLine(gate, report) {
    const ids = gate.questionIds.slice(0, terminal_LISTED).map((id) => mark(id, 60));
    const more = gate.questionIds.length - ids.length;
    return `${gateWords(gate, report, mark)}${ids.length > 0 ? `: ${ids.join(" ")}${more > 0 ? ` and ${more} more` : ""}` : ""}`;
}
function terminal_status(gate, style) {
    return {
        passed: style.green("passed "),
        failed: style.red("failed "),
        warned: style.yellow("warned "),
        skipped: style.dim("skipped"),
    }[gate.status];
}
function terminal_failures(report, style) {
    if (report.attributions.length === 0)
        return undefined;
    const systemName = systemOf(report);
    const order = [...model_rung/* FIX_ORDER */.tB, "unattributed", ...model_rung/* OFF_LADDER */.l3];
    const groups = order.map((category) => {
        const all = report.attributions.filter((record) => record.category === category);
        if (all.length === 0)
            return undefined;
        const shown = all.slice(0, terminal_LISTED);
        const widest = Math.min(30, Math.max(...shown.map((record) => mark(record.questionId, 30).length)));
        const lines = shown.map((record) => {
            const system = systemName(record);
            const variant = system === null ? "" : ` [${mark(system, 30)}]`;
            const trial = record.trial > 1 ? ` trial ${record.trial}` : "";
            return `${INDENT}${mark(record.questionId, 30).padEnd(widest)}${variant}${trial}  ${style.dim(reason(record, mark))}`;
        });
        const rest = all.length - shown.length;
        return [
            style.bold(`${categoryTitle(category)} (${grouped(all.length)})`),
            ...lines,
            ...(rest > 0 ? [style.dim(`${INDENT}… and ${grouped(rest)} more; --format json lists all`)] : []),
        ].join("\n");
    });
    return groups.filter((text) => text !== undefined).join("\n");
}
/** Breaks a text at spaces. Lines after the first begin with `indent`. */
function wrap(text, width, indent) {
    const lines = [];
    let line = "";
    for (const word of text.split(/(?<=\S) /)) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line].join("\n");
}

;// CONCATENATED MODULE: ./lib/action/annotations.js





/** GitHub shows 10 a step and kind; the last one is the verdict. */
const MAX_ANNOTATIONS = 9;
/** What makes a verdict doubtful is worth an annotation; the rest of the data warnings stays in the report. */
const DOUBTFUL = [
    "infrastructure-share",
    "grader-share",
    "unfinished",
    "ungraded-share",
    "disjoint-ids",
    "grade-spelling",
    "unchecked",
];
/** The annotations of a judged run: failed gates, warned gates, doubts about the log. */
function reportAnnotations(report) {
    const mark = (text, max) => visible(text, max);
    const gates = (status) => report.gates.filter((gate) => gate.status === status);
    const lines = [
        ...gates("failed").map((gate) => annotation("error", gateWords(gate, report, mark), { title: "Rung Gate" })),
        ...gates("warned").map((gate) => annotation("warning", gateWords(gate, report, mark), { title: "Rung Gate" })),
        ...annotations_ownGate(report, mark),
        ...report.dataQuality.warnings
            .filter((warning) => DOUBTFUL.includes(warning))
            .map((warning) => annotation("warning", warningWords(warning, report, mark), { title: "Rung Gate" })),
    ];
    return lines.slice(0, MAX_ANNOTATIONS).join("");
}
/** A pull request that changes its own gate for anything but the stricter is told where the verdict is, not only in the comment. */
function annotations_ownGate({ gateChanges }, mark) {
    const title = gateChanges ? gateChangeTitle(gateChanges) : undefined;
    if (!gateChanges || title === undefined)
        return [];
    const say = (text) => [annotation("warning", `${title}: ${text}`, { title: "Rung Gate" })];
    if (isHidden(gateChanges))
        return say(mark(gateChanges.reason ?? "", 200));
    const told = byDirection(gateChanges).filter(({ direction }) => direction !== "tightened");
    if (told.length === 0)
        return [];
    const words = told.slice(0, 5).map((change) => gateChangeWords(change, mark));
    return say(`${words.join("; ")}${told.length > words.length ? ` and ${told.length - words.length} more` : ""}`);
}
/** The annotations of a run that could not be judged, at the lines that are wrong. */
function problemAnnotations(problems, level = "error") {
    return problems
        .slice(0, MAX_ANNOTATIONS)
        .map((problem) => annotation(level, (0,user_error/* problemText */.fI)(problem), {
        title: "Rung Gate could not judge",
        file: problem.file,
        line: problem.line,
    }))
        .join("");
}

;// CONCATENATED MODULE: ./lib/io/github/marker.js
/** The run's own; another run's that tells its report; another run's that found no report of it. In this order. */
const BY = ["gate", "report", "note"];
const marker_PATTERN = /^<!-- rung-gate:v1 key=([A-Za-z0-9._-]{1,64}) run=(\d{1,20})\.(\d{1,6}) head=([0-9a-f]{0,64})(?: by=(report|note))? -->$/;
function formatMarker({ key, runId, attempt, headSha, by }) {
    const head = /^[0-9a-f]{0,64}$/.test(headSha) ? headSha : "";
    return `<!-- rung-gate:v1 key=${key} run=${runId}.${attempt} head=${head}${by === "gate" ? "" : ` by=${by}`} -->`;
}
/** Reads the marker of a comment; only the last line can be one, whatever a log has put above it. */
function parseMarker(body) {
    const match = marker_PATTERN.exec(body.trimEnd().split("\n").at(-1)?.trim() ?? "");
    if (match === null)
        return undefined;
    const [, key = "", runId = "0", attempt = "0", headSha = "", by] = match;
    return { key, runId, attempt: Number(attempt), headSha, by: BY.find((name) => name === by) ?? "gate" };
}
/**
 * Below 0 when `b` is to stand and not `a`: the newer run's; of one run, what it or its report says and not that none was
 * found, for a later attempt may be of other jobs; then the later attempt's; then the run's own word. A total order, so
 * that runs which write at once agree on what is to stand.
 */
function compareMarkers(a, b) {
    const [first, second] = [BigInt(a.runId), BigInt(b.runId)];
    if (first !== second)
        return first < second ? -1 : 1;
    const isNote = (marker) => Number(marker.by === "note");
    return isNote(b) - isNote(a) || a.attempt - b.attempt || BY.indexOf(b.by) - BY.indexOf(a.by);
}

;// CONCATENATED MODULE: ./lib/io/github/sticky-comment.js



/** So often the comment is put right before another run is left to do it. */
const MOST_ROUNDS = 8;
/** So many writes may come to nothing; before each other one is half a second more of waiting, and another look. */
const MOST_FAILURES = 2;
const PAUSE_MS = 500;
/**
 * Keeps one comment per pull request and key. Ours are found by marker and authorship over all pages,
 * so that nobody can plant one; the oldest is the one that stays; a newer run's is never overwritten.
 *
 * Runs may do this at the same moment, and GitHub has no way to write only what has not changed. So each
 * looks again after it has written, and puts right what it finds: duplicates collapse onto the oldest, and a
 * newer result that was overwritten in between comes back from the comment's edits. Who writes last looks
 * last, and then the newest result stands. A write without an answer may have been obeyed: it, too, is
 * looked for before it is made again.
 *
 * @throws whatever a call throws before anything was written
 */
async function upsertComment(github, request) {
    const mine = { body: request.body(formatMarker(request.marker)), marker: request.marker };
    const undeletable = new Set();
    let result;
    let written;
    let failures = 0;
    /** What a write that failed would have come to. */
    let tried;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        let state;
        try {
            state = round === 0 && request.seen ? stateOf(request.seen, request) : await look(github, request, written);
        }
        catch (error) {
            // What was written stands; another run, or the next one, puts right what is left.
            if (result !== undefined)
                return result;
            throw error;
        }
        // What was written before stands; what could not be written now is for the next run.
        if (failures > MOST_FAILURES && result !== undefined)
            return result;
        const [oldest, ...more] = state.ours;
        if (oldest === undefined) {
            if (!request.createMissing)
                return result ?? { status: "skipped", url: "" };
            const done = await attempt("created", () => createComment(github, request.pullRequest, mine.body));
            if (done !== undefined)
                result = { status: "created", url: done.url };
            continue;
        }
        const duplicates = more.filter(({ id }) => !undeletable.has(id));
        const others = [...state.ours, ...state.history];
        const newest = newestOf([mine, ...others]);
        const status = compareMarkers(newest.marker, mine.marker) > 0 ? "newer" : undefined;
        const right = oldest.body.trimEnd() === newest.body.trimEnd();
        if (right && duplicates.length === 0) {
            if (tried !== undefined && written === undefined) {
                // Our write was obeyed after all; what it may have overwritten is in the comment's edits.
                written = oldest;
                continue;
            }
            return { status: status ?? result?.status ?? tried ?? "unchanged", url: oldest.url };
        }
        if (!right) {
            const done = await attempt("updated", () => updateComment(github, oldest, newest.body));
            if (done === undefined)
                continue;
            result = { status: status ?? result?.status ?? "updated", url: done.url };
        }
        for (const other of duplicates)
            if (!(await isDeleted(github, other)))
                undeletable.add(other.id);
        result ??= { status: status ?? tried ?? "unchanged", url: oldest.url };
    }
    if (result === undefined)
        throw new Error("the comment kept changing while it was written");
    return result;
    /** `undefined` where another look has to tell what came of it. */
    async function attempt(outcome, write) {
        try {
            written = await write();
            return written;
        }
        catch (error) {
            failures += 1;
            const deleted = outcome === "updated" && api_error_statusOf(error) === 404;
            if (failures > MOST_FAILURES || !(deleted || mayHaveBeenObeyed(error))) {
                if (result === undefined)
                    throw error;
                failures = MOST_FAILURES + 1;
                return undefined;
            }
            if (!deleted) {
                tried = outcome;
                await new Promise((done) => setTimeout(done, failures * PAUSE_MS));
            }
            return undefined;
        }
    }
}
async function look(github, request, written) {
    const edited = written === undefined || written.nodeId === "" ? undefined : written;
    return stateOf(await listOwnComments(github, request.pullRequest, { edited }), request);
}
function stateOf({ own, history }, { marker }) {
    const isOurs = (found) => found?.key === marker.key;
    return {
        ours: own.flatMap((comment) => {
            const found = parseMarker(comment.body);
            return isOurs(found) ? [{ ...comment, marker: found }] : [];
        }),
        history: history.flatMap((body) => {
            const found = parseMarker(body);
            return isOurs(found) ? [{ body, marker: found }] : [];
        }),
    };
}
/** The newest run's; of two of the same run, the one that is given first. */
function newestOf([first, ...rest]) {
    return rest.reduce((best, each) => (compareMarkers(each.marker, best.marker) > 0 ? each : best), first);
}
/** No answer, one that is none, or an error of GitHub's own. */
function mayHaveBeenObeyed(error) {
    if (isAbort(error))
        return false;
    const status = api_error_statusOf(error);
    return status === undefined || status < 300 || status >= 500;
}
/** Tidying up: what cannot be deleted now is deleted by a later run, and the comment is written all the same. */
async function isDeleted(github, comment) {
    try {
        await deleteComment(github, comment);
        return true;
    }
    catch (error) {
        return api_error_statusOf(error) === 404;
    }
}

;// CONCATENATED MODULE: ./lib/action/comment.js



/** Brings the pull request comment up to date. Never throws and never changes a verdict. */
async function publishComment(run, connection, delivery, { news, body, seen, by, isOnlyUpdate }) {
    if (delivery.comment === "never")
        return { status: "off", url: "", warning: undefined };
    const named = delivery["pr-number"] === undefined ? run.pullRequest : Number(delivery["pr-number"]);
    if (named === undefined && run.triggering === undefined)
        return { status: "no-pull-request", url: "", warning: undefined };
    const token = delivery["github-token"];
    if (token === undefined)
        return failed("there is no token. Leave `github-token` out to use the job's own.");
    if (run.owner === "" || run.repo === "")
        return failed("GITHUB_REPOSITORY does not say which repository this is.");
    try {
        const github = await connection.open(token);
        const pullRequest = named ?? (await pullRequestOf(run, github));
        if (pullRequest === undefined)
            return { status: "no-pull-request", url: "", warning: undefined };
        const marker = { key: delivery["comment-key"], runId: run.runId, attempt: run.attempt, headSha: run.headSha, by };
        const createMissing = !isOnlyUpdate &&
            (delivery.comment === "always" || news.isBad || (delivery.comment === "on-change" && news.isChanged));
        const { status, url } = await upsertComment(github, { pullRequest, marker, body, createMissing, seen });
        return { status, url, warning: undefined };
    }
    catch (error) {
        return failed(explainApiError(error, run));
    }
}
/** On `workflow_run`: the pull request that the run which started this one was for. */
async function pullRequestOf({ triggering }, github) {
    if (triggering === undefined)
        return undefined;
    const found = await findPullRequest(github, triggering, undefined);
    return "number" in found ? found.number : undefined;
}
function failed(reason) {
    return { status: "failed", url: "", warning: `The pull request comment was not written: ${reason}` };
}

;// CONCATENATED MODULE: ./lib/action/tell.js













/** Report files, outputs, summary, annotations, comment, in this order. Never throws: what fails is a warning. */
async function tell(told, world, connection) {
    const { outcome, workflow, isRelayed } = told;
    const { env, directory, stdout } = world;
    const origin = originOf(told);
    const body = (marker) => bodyOf(told, marker, origin);
    const attempt = (what, step) => tolerate(what, step, world);
    await attempt("the log", async () => tellLog(outcome, world));
    const paths = { "report-path": "", "report-markdown-path": "" };
    await attempt("the report files", async () => {
        const folder = (0,external_node_path_.resolve)(directory, outcome.reportDir);
        await writePieces((0,external_node_path_.join)(folder, "report.md"), [body("")]);
        paths["report-markdown-path"] = (0,external_node_path_.join)(folder, "report.md");
        // A report of an earlier run would be taken for this one's.
        await (0,promises_.rm)((0,external_node_path_.join)(folder, "report.json"), { force: true });
        if (!("report" in outcome))
            return;
        await writePieces((0,external_node_path_.join)(folder, "report.json"), renderPackedJson(outcome.report));
        paths["report-path"] = (0,external_node_path_.join)(folder, "report.json");
    });
    await attempt("the outputs", async () => {
        const file = env["GITHUB_OUTPUT"];
        if (file)
            await writeOutputs(file, { ...reportOutputs("report" in outcome ? outcome.report : undefined), ...paths });
    });
    await attempt("the job summary", async () => {
        const file = env["GITHUB_STEP_SUMMARY"];
        if (file)
            await (0,promises_.appendFile)(file, "report" in outcome ? renderSummary(outcome.report, origin) : body(""), "utf8");
    });
    await attempt("the annotations", async () => {
        if (!("report" in outcome))
            stdout(problemAnnotations(outcome.problems, isRelayed ? "warning" : "error"));
        else if (!isRelayed)
            stdout(reportAnnotations(outcome.report));
    });
    const comment = await publishComment(workflow, connection, outcome.delivery, {
        news: newsOf(outcome),
        body,
        seen: "report" in outcome ? outcome.comments : undefined,
        by: !isRelayed ? "gate" : "report" in outcome ? "report" : "note",
        isOnlyUpdate: told.isOnlyUpdate ?? false,
    });
    if (comment.warning !== undefined)
        stdout(annotation("warning", comment.warning, { title: "Rung Gate" }));
    await attempt("the comment outputs", () => tellComment(comment.status, comment.url, world));
}
/** The outputs that say what became of the comment. */
async function tellComment(status, url, { env }) {
    const file = env["GITHUB_OUTPUT"];
    if (file)
        await writeOutputs(file, { "comment-url": url, "comment-status": status });
}
function originOf({ workflow, isRelayed }) {
    const { serverUrl, owner, repo, runId, attempt, triggering } = workflow;
    if (runId === "0" || owner === "" || repo === "" || !URL.canParse(serverUrl))
        return undefined;
    const url = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ""}`;
    if (!isRelayed || triggering === undefined)
        return { runId, url };
    const { headRepository, conclusion } = triggering;
    const fork = headRepository === `${owner}/${repo}` ? null : (headRepository ?? "that is gone");
    return { runId, url, relayed: { fork, conclusion } };
}
function bodyOf({ outcome, isRelayed }, marker, origin) {
    if (!("report" in outcome))
        return renderCouldNotJudge(outcome.problems, outcome.more, marker, origin);
    try {
        return renderComment(outcome.report, marker, origin);
    }
    catch (error) {
        // A report of our own that cannot be shown is a bug; somebody else's must not keep an older comment standing.
        if (!isRelayed)
            throw error;
        const problem = { code: "no-report", message: "the report of this run cannot be shown.", hint: "See that run." };
        return renderCouldNotJudge([problem], 0, marker, origin);
    }
}
/**
 * The report on standard output, with commands stopped around it; what is wrong on standard error. The
 * runner reads the two apart, so that text is made harmless by itself and stops nothing.
 */
function tellLog(outcome, { stdout, stderr }) {
    if ("report" in outcome)
        stdout(inert(renderText(outcome.report, NO_STYLE)));
    else
        stderr(harmless(`${problemsText(outcome.problems, outcome.more)}${outcome.bug ?? ""}`));
}
/** A step of telling that fails is a warning. */
async function tolerate(what, step, { stdout }) {
    try {
        await step();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        stdout(annotation("warning", `Rung Gate could not write ${what}: ${reason}. The verdict stands.`, {
            title: "Rung Gate",
        }));
    }
}
function newsOf(outcome) {
    if (!("report" in outcome))
        return { isBad: true, isChanged: true };
    const { gates, gateChanges, comparison } = outcome.report;
    const { newlyFailing = [], fixed = [] } = comparison?.result ?? {};
    return {
        isBad: gates.some(({ status }) => status === "failed" || status === "warned") ||
            (gateChanges?.changes ?? []).some(({ direction }) => direction !== "tightened") ||
            isHidden(gateChanges),
        isChanged: newlyFailing.length + fixed.length > 0,
    };
}

;// CONCATENATED MODULE: ./lib/action/run-action.js











/**
 * The action: judge, then tell. The verdict is fixed before anything is told, and nothing that fails
 * in telling changes it. With `mode: comment` there is no verdict: it tells another run's.
 *
 * @returns the exit code: 0 judged and fine, or another run's result told as far as GitHub let it be;
 * 1 a gate failed, 2 could not judge
 */
async function runAction(world) {
    const run = await readWorkflowRun(world.env, world.now());
    const connection = connectionFor(run);
    try {
        return await act(world, run, connection);
    }
    finally {
        connection.close();
    }
}
const TITLED = { title: "Rung Gate" };
const FORK_CODE = "This job has checked out the code of a fork, and its token is the repository's own: whatever of that code has run here could have used it. Evaluate on `pull_request`; examples/workflows/fork-evaluation.yml and fork-comment.yml show how to have the comment all the same.";
async function act(world, workflow, connection) {
    const finished = async (outcome) => {
        await tell({ outcome, workflow, isRelayed: false }, world, connection);
        return finish(outcome, world);
    };
    const loaded = await loadSettings(world.env, world.directory);
    if ("outcome" in loaded)
        return finished(loaded.outcome);
    const { settings } = loaded;
    const delivery = { delivery: settings, reportDir: settings["report-dir"] };
    if (await isForkCheckedOut(workflow, world.directory))
        world.stdout(annotation("warning", FORK_CODE, TITLED));
    const failure = (error) => ({ ...delivery, ...failureOf(error) });
    if (settings.mode === "gate") {
        const judged = judge(loaded, world, workflow, connection);
        return finished(await judged.then((found) => ({ ...delivery, ...found }), failure));
    }
    const relayed = await relay(loaded, workflow, connection).catch(failure);
    if ("delivery" in relayed)
        return finished({ ...relayed, delivery: { ...settings, comment: "never" } });
    if ("outcome" in relayed)
        await tell({ ...relayed, isRelayed: true }, world, connection);
    else {
        const level = relayed.status === "failed" ? "warning" : "notice";
        world.stdout(annotation(level, `No comment was written: ${relayed.reason}`, TITLED));
        await tellComment(relayed.status, "", world).catch(() => { });
    }
    return 0;
}
function finish(outcome, { stdout }) {
    if (!("report" in outcome)) {
        stdout(command("error", {}, "Rung Gate could not judge this run; see above for what to correct."));
        return 2;
    }
    if (outcome.report.conclusion !== "failure")
        return 0;
    stdout(command("error", {}, verdict(outcome.report, (text, max) => visible(text, max))));
    return 1;
}


/***/ }),

/***/ 3168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ADAPTERS),
  d: () => (/* binding */ isFormatId)
});

// EXTERNAL MODULE: ./lib/model/entry.js
var model_entry = __nccwpck_require__(4801);
// EXTERNAL MODULE: ./lib/model/record.js
var record = __nccwpck_require__(9000);
// EXTERNAL MODULE: ./lib/model/text-id.js
var text_id = __nccwpck_require__(4494);
// EXTERNAL MODULE: ./lib/adapters/loose.js
var loose = __nccwpck_require__(7334);
// EXTERNAL MODULE: ./lib/adapters/score-verdict.js + 1 modules
var score_verdict = __nccwpck_require__(6119);
// EXTERNAL MODULE: ./lib/adapters/scores.js
var adapters_scores = __nccwpck_require__(5569);
// EXTERNAL MODULE: ./lib/model/describe-value.js
var describe_value = __nccwpck_require__(300);
;// CONCATENATED MODULE: ./lib/adapters/strict.js

// What decides a verdict: of another type than the tool writes it, it is refused and never guessed.
/** true or false; a missing one is refused, too. */
function requireFlag(value, field, sink) {
    if (typeof value === "boolean")
        return value;
    sink.problem(value === undefined || value === null ? "missing-verdict" : "wrong-type", field, `expected the tool's verdict, true or false, found ${(0,describe_value/* describeValue */.b)(value)}.`, "Export the results again; if the tool writes them like this, please report it.");
    return undefined;
}
/** Tells that an element that should be a record is not. */
function refuseElement(value, field, sink) {
    sink.problem("wrong-type", field, `expected an object, found ${(0,describe_value/* describeValue */.b)(value)}.`, "Export the results again: every case has to be there as the tool writes it.");
}

;// CONCATENATED MODULE: ./lib/adapters/braintrust.js







const SUMMARY_ONLY = {
    code: "aggregate-only",
    message: "these are Braintrust's summaries, which hold averages and no answers.",
    hint: "Write what `Eval()` returns to a file: it has `summary` and `results`.",
};
const braintrust = {
    title: "Braintrust",
    docs: "What `Eval()` returns, saved as JSON, with `summary` and `results`. Scores have no verdict: the only one, or those named after correctness, pass at 0.5; else `pass-metric` says which. A score of null was left out by its scorer.",
    export: "Save it: `writeFile('results.json', JSON.stringify(await Eval(…)))`; `braintrust eval --jsonl` prints averages only.",
    tells: {
        evidence: "scorers named like `ContextRecall` or `retrieval_recall`",
        cause: "scorers named `Faithfulness` and the like",
        rest: "trials by input; no costs or latencies in the rows; a link to the experiment",
    },
    advice: "Add a scorer such as autoevals' `ContextRecall` that says how much of the expected material was retrieved.",
    step: ["node evals/rag.eval.mjs # writes results.json"],
    file: "results.json",
    marks: {
        npm: ["braintrust"],
        python: ["braintrust"],
        isGeneral: true,
        pythonStep: ["python evals/rag_eval.py # writes results.json"],
    },
    document: { claims, read },
    records: {
        paths: [],
        tables: false,
        claims: (row) => ("projectName" in row && "experimentName" in row && "scores" in row) ||
            ("evaluatorName" in row && "errors" in row)
            ? SUMMARY_ONLY
            : false,
        open: () => ({ record: () => { }, end: () => { } }),
    },
};
function claims({ outline, list: listAt }) {
    const { summary } = (0,loose/* record */.g1)(outline);
    const results = listAt(["results"]);
    if (!(0,record/* isRecord */.u)(summary) || results === undefined)
        return false;
    return "experimentName" in summary || "projectName" in summary || "scores" in (0,loose/* record */.g1)(results.first());
}
function read(document, sink, settings) {
    const judge = (0,score_verdict/* scoreJudge */.i2)(sink, settings, score_verdict/* CORRECTNESS_OR_ONLY */.R8);
    const traceUrl = (0,loose/* text */.Qq)((0,loose/* record */.g1)((0,loose/* record */.g1)(document.outline)["summary"])["experimentUrl"]);
    document.list(["results"])?.each((result, index) => {
        if ((0,record/* isRecord */.u)(result))
            add(result);
        else
            refuseElement(result, `results[${index}]`, sink);
    });
    judge.end();
    function add(result) {
        const metadata = (0,loose/* record */.g1)(result["metadata"]);
        const crashed = (0,loose/* record */.g1)(metadata["scorer_errors"]);
        const scores = scoresOf(result["scores"]);
        const all = Object.assign((0,adapters_scores/* newScores */.c8)(), Object.fromEntries(Object.keys(crashed).map((name) => [name, null])), scores);
        const error = errorOf(result["error"]) ?? (0,loose/* text */.Qq)(result["exc_info"]);
        const question = (0,loose/* questionText */.mD)(result["input"]);
        const entry = {
            ...model_entry/* BLANK_ENTRY */.YU,
            questionId: (0,loose/* text */.Qq)((0,loose/* record */.g1)(result["origin"])["id"]) ?? (0,loose/* idIn */.DG)(metadata) ?? (0,text_id/* textId */.re)(question ?? ""),
            questionDetail: (0,text_id/* detailOf */.Rw)(result["input"]),
            traceUrl,
            question,
            answer: (0,loose/* shown */.SP)(result["output"]),
            expectedAnswer: (0,loose/* questionText */.mD)(result["expected"]),
            scores,
            category: (0,loose/* text */.Qq)(metadata["category"]),
            model: (0,loose/* text */.Qq)(metadata["model"]),
        };
        judge.add(entry, all, (judged, decides) => {
            if (error !== undefined)
                return { verdict: "failed", grade: "error", error };
            const [name, stack] = Object.entries(crashed).find(([scorer]) => decides(scorer)) ?? [];
            if (name === undefined || judged.verdict === "failed")
                return {};
            return { verdict: "failed", grade: "error", graderError: `${name}: ${(0,loose/* shown */.SP)(stack) ?? "failed"}` };
        });
    }
}
/** An error that was thrown is written as an empty object: what counts is that it is there. */
function errorOf(error) {
    if (error === undefined || error === null)
        return undefined;
    return (0,loose/* text */.Qq)(error) ?? (0,loose/* text */.Qq)((0,loose/* record */.g1)(error)["message"]) ?? "the task failed with an error";
}
function scoresOf(value) {
    const scores = (0,adapters_scores/* newScores */.c8)();
    for (const [name, score] of Object.entries((0,loose/* record */.g1)(value))) {
        (0,adapters_scores/* setScore */.jE)(scores, name, (0,record/* isRecord */.u)(score) ? score["score"] : score);
    }
    return scores;
}

;// CONCATENATED MODULE: ./lib/adapters/deepeval.js





const WRAPPED = ["testRunData"];
const LISTS = ["testCases", "conversationalTestCases"];
const deepeval = {
    title: "DeepEval",
    docs: "A DeepEval test run: `.deepeval/.latest_test_run.json`, with the run in `testRunData` or bare, and files of a results folder. The judge's costs, tokens and model are not the application's and are left out.",
    export: "Run `deepeval test run` without being logged in to its cloud, or set `DEEPEVAL_RESULTS_FOLDER`; the file in `.deepeval/` is overwritten by every run.",
    tells: {
        evidence: "Contextual Recall",
        cause: "Json Correctness, Pattern Match, Prompt Alignment and GEval judges named after form; Faithfulness, Hallucination; Contextual Precision and Relevancy",
        rest: "latency (`completionTime`) and cost (`tokenCost`) where the test cases carry them; repeats by input",
    },
    advice: "Add the Contextual Recall metric with `expected_output` to tell retrieval failures from others, and Faithfulness to tell the context's.",
    step: ["deepeval test run tests/test_rag.py || [ $? -eq 1 ]"],
    file: ".deepeval/.latest_test_run.json",
    marks: { python: ["deepeval"] },
    document: { claims: deepeval_claims, read: deepeval_read },
};
function deepeval_claims({ outline, list: listAt }) {
    const top = (0,loose/* record */.g1)(outline);
    const keys = Object.keys(top);
    if (keys.length === 1 && typeof top["testRunLink"] === "string") {
        return {
            code: "link-only",
            message: "this file holds only a link to DeepEval's cloud, and no results.",
            hint: "Log out (`deepeval logout`) before the run, or set `DEEPEVAL_RESULTS_FOLDER` and name the file in that folder.",
        };
    }
    if (listAt([...WRAPPED, "testCases"]) !== undefined)
        return true;
    return listAt(["testCases"]) !== undefined && ("metricsScores" in top || "testPassed" in top);
}
function deepeval_read(document, sink) {
    const wrapped = document.list([...WRAPPED, "testCases"]) !== undefined;
    const path = wrapped ? WRAPPED : [];
    const top = (0,loose/* record */.g1)(document.outline);
    const run = wrapped ? (0,loose/* record */.g1)(top["testRunData"]) : top;
    const hyperparameters = (0,loose/* record */.g1)(run["hyperparameters"]);
    for (const name of LISTS) {
        document.list([...path, name])?.each((element, index) => {
            const at = [...path, `${name}[${index}]`].join(".");
            if ((0,record/* isRecord */.u)(element))
                sink.entry(toEntry(element, at, hyperparameters, sink));
            else
                refuseElement(element, at, sink);
        });
    }
}
function toEntry(test, at, hyperparameters, sink) {
    const metrics = readMetrics(test["metricsData"]);
    const input = (0,loose/* text */.Qq)(test["input"]) ?? (0,loose/* text */.Qq)(test["scenario"]) ?? conversationOf(test["turns"]);
    const name = (0,loose/* text */.Qq)(test["name"]);
    const metadata = (0,loose/* record */.g1)(test["metadata"] ?? test["additionalMetadata"]);
    // Numbered names are made anew in every run.
    const ownName = name === undefined || /^(?:conversational_)?test_case_\d+$/.test(name) ? undefined : name;
    const named = (0,loose/* idIn */.DG)(metadata) ?? ownName;
    const verdict = verdictOf(test, `${at}.success`, sink);
    const graderError = verdict === "failed" && metrics.failed === 0 && metrics.errors.length > 0 ? metrics.errors[0] : undefined;
    return {
        ...model_entry/* BLANK_ENTRY */.YU,
        questionId: named ?? (0,text_id/* textId */.re)(input ?? ""),
        questionDetail: (0,text_id/* detailOf */.Rw)([input ?? null, (0,loose/* text */.Qq)(test["expectedOutput"]) ?? null]),
        verdict,
        grade: verdict === "passed" ? "pass" : verdict === "failed" ? "fail" : undefined,
        graderError,
        unchecked: verdict === "passed" && metrics.count === 0,
        question: input,
        answer: (0,loose/* text */.Qq)(test["actualOutput"]),
        expectedAnswer: (0,loose/* text */.Qq)(test["expectedOutput"]) ?? (0,loose/* text */.Qq)(test["expectedOutcome"]),
        checks: metrics.checks,
        category: (0,loose/* text */.Qq)(metadata["category"]),
        model: (0,loose/* text */.Qq)(hyperparameters["model"]),
        costUsd: (0,loose/* amount */.vj)(test["tokenCost"]),
        latencyMs: (0,loose/* seconds */.YA)(test["completionTime"]),
        inputTokens: (0,loose/* amount */.vj)(test["inputTokenCount"]),
        outputTokens: (0,loose/* amount */.vj)(test["outputTokenCount"]),
    };
}
/** Left out where no metric has a threshold: then nothing was judged. */
function verdictOf(test, field, sink) {
    const { success } = test;
    if (success === undefined || success === null)
        return "ungraded";
    if (typeof success === "boolean")
        return success ? "passed" : "failed";
    sink.problem("wrong-type", field, "expected true or false.", "Run the evaluation again, or correct the file.");
    return "ungraded";
}
/** The tool's own verdict on every metric: for some, lower is better. */
function readMetrics(data) {
    const checks = [];
    const errors = [];
    let failed = 0;
    let count = 0;
    for (const metric of (0,loose/* list */.p_)(data).filter(record/* isRecord */.u)) {
        const name = (0,loose/* text */.Qq)(metric["name"]);
        if (name === undefined)
            continue;
        count += 1;
        const error = (0,loose/* text */.Qq)(metric["error"]);
        if (error !== undefined) {
            errors.push(`${name}: ${error}`);
            continue;
        }
        const passed = typeof metric["success"] === "boolean" ? metric["success"] : undefined;
        if (passed === false && metric["flaky"] !== true)
            failed += 1;
        // At a threshold of 0 a pass says nothing, whatever the score.
        const threshold = (0,loose/* number */.ai)(metric["threshold"]);
        const means = threshold === undefined || threshold > 0 || passed !== true;
        checks.push({
            metric: name,
            score: (0,loose/* number */.ai)(metric["score"]) ?? null,
            passed: means ? passed : undefined,
            threshold: means ? threshold : undefined,
        });
    }
    return { checks, errors, failed, count };
}
function conversationOf(turns) {
    const said = (0,loose/* list */.p_)(turns)
        .filter(record/* isRecord */.u)
        .map((turn) => `${(0,loose/* text */.Qq)(turn["role"]) ?? ""}: ${(0,loose/* shown */.SP)(turn["content"]) ?? ""}`);
    return said.length === 0 ? undefined : said.join("\n");
}

// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __nccwpck_require__(7829);
;// CONCATENATED MODULE: ./lib/adapters/evalite.js








const evalite = {
    title: "evalite",
    docs: "evalite's JSON output. It gives scores and no verdict: an answer passes with every score at least 0.5, whatever the scorer is called, or what `pass-metric` and `pass-score` say. Variants are variants; trials repeat their input.",
    export: "Run `evalite run --outputPath results.json`; without it results stay in a database.",
    tells: {
        evidence: "scorers named like `context_recall` or `retrieval_recall`",
        cause: "scorers named `faithfulness` and the like",
        rest: "latency, tokens from traces, repeats by input",
    },
    advice: "Add a scorer named `context_recall` that says how much of the expected material was retrieved.",
    step: ["npx evalite run --outputPath results.json --threshold 0"],
    file: "results.json",
    marks: { files: ["evalite.config.ts"], npm: ["evalite"] },
    document: { claims: evalite_claims, read: evalite_read },
};
/** Version 1 calls suites what was called evals before, and evals what was called results. */
const LAYOUTS = [
    { suites: "evals", results: "results" },
    { suites: "suites", results: "evals" },
];
function layoutOf({ outline, list: listAt }) {
    if (!("runType" in (0,loose/* record */.g1)((0,loose/* record */.g1)(outline)["run"])))
        return undefined;
    return LAYOUTS.find(({ suites, results }) => {
        const found = listAt([suites]);
        return found !== undefined && (found.length === 0 || results in (0,loose/* record */.g1)(found.first()));
    });
}
function evalite_claims(document) {
    return layoutOf(document) !== undefined;
}
function evalite_read(document, sink, settings) {
    const judge = (0,score_verdict/* scoreJudge */.i2)(sink, settings, score_verdict/* EVERY_SCORE */.li);
    const layout = layoutOf(document) ?? LAYOUTS[0];
    let running = 0;
    document.list([layout.suites])?.each((element, index) => {
        const at = `${layout.suites}[${index}]`;
        if (!(0,record/* isRecord */.u)(element))
            return refuseElement(element, at, sink);
        const results = (0,loose/* list */.p_)(element[layout.results]);
        // An eval whose module failed has no results, and is still one that was to be judged.
        if (results.length === 0)
            sink.entry(withoutResults(element));
        results.forEach((result, position) => {
            const place = `${at}.${layout.results}[${position}]`;
            if ((0,record/* isRecord */.u)(result))
                sink.entry(toEntry(result, element, place));
            else
                refuseElement(result, place, sink);
        });
    });
    if (running > 0)
        sink.notice({ code: "unfinished", detail: `${running} results are still running` });
    judge.end();
    function toEntry(result, suite, at) {
        const name = (0,loose/* text */.Qq)(suite["name"]);
        const { input, output } = result;
        const scores = evalite_scoresOf(result);
        const { status } = result;
        if (status !== "success" && status !== "fail" && status !== "running")
            sink.problem("wrong-type", `${at}.status`, "expected `success`, `fail` or `running`.", "Run the evaluation again.");
        const failed = status === "fail";
        if (result["status"] === "running")
            running += 1;
        const thrown = failed ? thrownIn(output) : undefined;
        const answered = output !== undefined && output !== null && thrown === undefined;
        const error = result["status"] === "running" || (failed && !answered) ? errorText(result, thrown) : undefined;
        const checked = Object.keys(scores).length > 0;
        const { verdict, grade } = judge.now(scores);
        // A success without a score passes, unless the configuration names scores that decide.
        const judged = failed ? "failed" : checked || settings.passMetrics.length > 0 ? verdict : "passed";
        return {
            ...model_entry/* BLANK_ENTRY */.YU,
            questionId: (0,text_id/* textId */.re)((0,loose/* questionText */.mD)(input) ?? ""),
            questionDetail: (0,text_id/* textHash */._t)(`${name ?? ""}\n${(0,loose/* shown */.SP)(input) ?? ""}`),
            variant: (0,loose/* text */.Qq)(suite["variantName"]),
            verdict: error === undefined ? judged : "failed",
            grade: failed ? "error" : checked ? grade : "no scores",
            error,
            graderError: failed && error === undefined ? "a scorer threw" : undefined,
            unchecked: judged === "passed" && error === undefined && !checked,
            question: (0,loose/* questionText */.mD)(input),
            answer: answered ? (0,loose/* shown */.SP)(output) : undefined,
            expectedAnswer: (0,loose/* shown */.SP)(result["expected"]),
            scores: uniform(scores),
            category: name,
            latencyMs: (0,loose/* amount */.vj)(result["duration"]),
            ...tokensOf(result["traces"]),
        };
    }
}
/** What the task or a scorer threw stands where the answer would; nothing tells the two apart. */
function thrownIn(output) {
    const { name, message, stack } = (0,loose/* record */.g1)(output);
    if (stack === undefined || typeof message !== "string")
        return undefined;
    return `${(0,loose/* text */.Qq)(name) ?? "Error"}: ${message}`;
}
function errorText(result, thrown) {
    return result["status"] === "running"
        ? "the result is still running"
        : (thrown ?? "the task threw and gave no answer");
}
function withoutResults(suite) {
    const name = (0,loose/* text */.Qq)(suite["name"]);
    return {
        ...model_entry/* BLANK_ENTRY */.YU,
        questionId: name,
        verdict: "failed",
        grade: "error",
        error: "the eval has no results: its file or its data could not be loaded",
        category: name,
    };
}
function evalite_scoresOf(result) {
    const scores = (0,adapters_scores/* newScores */.c8)();
    for (const score of (0,loose/* list */.p_)(result["scores"]).filter(record/* isRecord */.u)) {
        const name = (0,loose/* text */.Qq)(score["name"]);
        if (name !== undefined)
            (0,adapters_scores/* setScore */.jE)(scores, name, score["score"]);
    }
    return scores;
}
/** Scores here are better when higher; a metric that is known the other way round says nothing under its name. */
function uniform(scores) {
    const kept = Object.entries(scores).filter(([name]) => (0,metric/* knownMetric */.wl)(name)?.operator !== "<=");
    return Object.assign((0,adapters_scores/* newScores */.c8)(), Object.fromEntries(kept));
}
function tokensOf(traces) {
    const sum = (key) => {
        const found = (0,loose/* list */.p_)(traces)
            .map((trace) => (0,loose/* amount */.vj)((0,loose/* record */.g1)(trace)[key]))
            .filter((tokens) => tokens !== undefined);
        return found.length === 0 ? undefined : found.reduce((total, tokens) => total + tokens, 0);
    };
    return { inputTokens: sum("inputTokens"), outputTokens: sum("outputTokens") };
}

;// CONCATENATED MODULE: ./lib/adapters/inspect-sample.js






/** @param ended whether the header was written at the end, and so knows how the run went */
function readHeader(header, ended, sink, settings) {
    const evaluation = (0,loose/* record */.g1)(header["eval"]);
    const status = (0,loose/* text */.Qq)(header["status"]) ?? "started";
    if (!ended || status !== "success")
        sink.notice({ code: "unfinished", detail: `its status is ${status}` });
    // What was scored, and before the end, what is to be.
    const results = (0,loose/* list */.p_)((0,loose/* record */.g1)(header["results"])["scores"]);
    const scorers = results.length > 0 ? results : (0,loose/* list */.p_)(evaluation["scorers"]);
    // One that measures the evidence or its use says nothing of whether the answer is right.
    const scorer = scorers
        .map((each) => (0,loose/* text */.Qq)((0,loose/* record */.g1)(each)["name"]) ?? (0,loose/* text */.Qq)((0,loose/* record */.g1)(each)["scorer"]))
        .find((name) => name !== undefined && saysWhetherRight(name));
    const policy = {
        scope: "entry",
        // A scorer that gives several values by name has none of its own.
        decides: (names) => scorer === undefined ? names.filter(saysWhetherRight).slice(0, 1) : names.filter((name) => name === scorer),
        passScore: 1,
        ...(scorers.length > 1 ? {} : { isConvention: true }),
    };
    const judge = (0,score_verdict/* scoreJudge */.i2)(sink, settings, policy);
    const expectedEpochs = (0,loose/* number */.ai)((0,loose/* record */.g1)(evaluation["config"])["epochs"]) ?? 1;
    let epochs = 0;
    let count = 0;
    return {
        sample(sample, at) {
            count += 1;
            const entry = sampleEntry(sample, evaluation, judge, at, sink);
            epochs = Math.max(epochs, entry.trial ?? 0);
            sink.entry(entry);
        },
        count: () => count,
        end() {
            const total = (0,loose/* number */.ai)((0,loose/* record */.g1)(header["results"])["total_samples"]) ?? 0;
            if (count < total)
                sink.notice({ code: "unfinished", detail: `${count} of ${total} samples are in the log` });
            if (epochs < expectedEpochs)
                sink.notice({ code: "missing-epochs", detail: `${epochs} of ${expectedEpochs} epochs are in the log` });
            judge.end();
        },
    };
}
function saysWhetherRight(scorer) {
    const kind = (0,metric/* knownMetric */.wl)(scorer)?.kind;
    return kind === undefined || kind === "correctness";
}
function sampleEntry(sample, evaluation, judge, at, sink) {
    const scored = (0,loose/* record */.g1)(sample["scores"]);
    const scores = inspect_sample_scoresOf(scored);
    const limit = (0,loose/* text */.Qq)((0,loose/* record */.g1)(sample["limit"])["type"]) ?? (0,loose/* text */.Qq)(sample["limit"]);
    const problem = (0,loose/* text */.Qq)((0,loose/* record */.g1)(sample["error"])["message"]) ?? (0,loose/* text */.Qq)(sample["error"]);
    const unanswered = problem ?? (limit !== undefined && Object.keys(scored).length === 0 ? `stopped at its ${limit} limit` : undefined);
    const { verdict, grade, names } = judge.now(scores);
    const deciding = Object.keys(scored).find((name) => names.includes(name));
    const value = deciding === undefined ? undefined : (0,loose/* record */.g1)(scored[deciding])["value"];
    const model = (0,loose/* text */.Qq)(evaluation["model"]);
    const usage = (0,loose/* record */.g1)(model === undefined ? undefined : (0,loose/* record */.g1)(sample["model_usage"])[model]);
    const task = (0,loose/* text */.Qq)(evaluation["task"]);
    const metadata = (0,loose/* record */.g1)(sample["metadata"]);
    return {
        ...model_entry/* BLANK_ENTRY */.YU,
        questionId: idOf(sample["id"], task, at, sink),
        variant: model,
        trial: epochOf(sample["epoch"], at, sink),
        verdict: unanswered === undefined ? verdict : "failed",
        grade: typeof value === "string" && verdict !== "ungraded" ? value : grade,
        error: unanswered,
        failureLabel: limit === undefined ? undefined : `${limit}_limit`,
        question: questionOf(sample),
        answer: answerOf(sample) ?? (deciding === undefined ? undefined : (0,loose/* text */.Qq)((0,loose/* record */.g1)(scored[deciding])["answer"])),
        expectedAnswer: (0,loose/* shown */.SP)(sample["target"]),
        scores,
        category: (0,loose/* text */.Qq)(metadata["category"]) ?? (task === undefined ? undefined : task),
        model,
        costUsd: (0,loose/* amount */.vj)(usage["total_cost"]),
        latencyMs: (0,loose/* seconds */.YA)(sample["working_time"]) ?? (0,loose/* seconds */.YA)(sample["total_time"]),
        inputTokens: (0,loose/* amount */.vj)(usage["input_tokens"]),
        outputTokens: (0,loose/* amount */.vj)(usage["output_tokens"]),
    };
}
/** Sample ids are often numbers that start again in every task. */
function idOf(id, task, at, sink) {
    if (typeof id === "string" || typeof id === "number")
        return task === undefined ? String(id) : `${task}/${id}`;
    sink.problem("wrong-type", `${at}.id`, "expected the sample's id, text or a number.", "Run the evaluation again.");
    return undefined;
}
function epochOf(epoch, at, sink) {
    if (epoch === undefined || epoch === null)
        return undefined;
    if (typeof epoch === "number" && Number.isInteger(epoch) && epoch >= 0 && epoch < 2 ** 31)
        return epoch;
    sink.problem("wrong-type", `${at}.epoch`, "expected a whole number.", "Run the evaluation again.");
    return undefined;
}
/** Every scorer's value as a number; a scorer that gives several has one for each of its keys, too. */
function inspect_sample_scoresOf(scored) {
    const scores = (0,adapters_scores/* newScores */.c8)();
    for (const [name, score] of Object.entries(scored)) {
        const { value } = (0,loose/* record */.g1)(score);
        if ((0,record/* isRecord */.u)(value))
            for (const [key, part] of Object.entries(value))
                (0,adapters_scores/* setScore */.jE)(scores, key, part, asNumber);
        else
            (0,adapters_scores/* setScore */.jE)(scores, name, value, asNumber);
    }
    return scores;
}
const WORDS = new Map(Object.entries({ c: 1, i: 0, p: 0.5, n: 0, yes: 1, no: 0, true: 1, false: 0 }));
/** As Inspect's own `value_to_float` reads values; `null` is one that was not scored. */
function asNumber(value) {
    if (typeof value === "boolean")
        return value ? 1 : 0;
    if (typeof value !== "string")
        return (0,loose/* number */.ai)(value) ?? null;
    const word = value.trim().toLowerCase();
    return WORDS.get(word) ?? (word === "" ? null : ((0,loose/* number */.ai)(word) ?? Number.NaN));
}
function questionOf(sample) {
    const { input } = sample;
    if (!Array.isArray(input))
        return attached(input, sample);
    const asked = input.filter(record/* isRecord */.u).findLast((message) => message["role"] === "user") ?? input[0];
    return attached((0,loose/* record */.g1)(asked)["content"], sample);
}
function answerOf(sample) {
    const output = (0,loose/* record */.g1)(sample["output"]);
    const [choice] = (0,loose/* list */.p_)(output["choices"]);
    return (0,loose/* text */.Qq)(output["completion"]) ?? attached((0,loose/* record */.g1)((0,loose/* record */.g1)(choice)["message"])["content"], sample);
}
const ATTACHMENT = "attachment://";
/** Long texts stand apart from where they belong, under their hash. */
function attached(value, sample) {
    const found = (0,loose/* shown */.SP)(value);
    return found?.startsWith(ATTACHMENT) === true
        ? ((0,loose/* text */.Qq)((0,loose/* record */.g1)(sample["attachments"])[found.slice(ATTACHMENT.length)]) ?? found)
        : found;
}

;// CONCATENATED MODULE: ./lib/adapters/inspect.js




const inspect = {
    title: "Inspect AI",
    docs: "Inspect's evaluation logs, as `.eval` archives (deflate and zstd) and as `.json`. The first scorer decides, or what `pass-metric` says; correct is a value of 1 (`C`), or of at least `pass-score`. Each model is a variant, each epoch a trial.",
    export: "Inspect writes them to `./logs`; `inspect log dump` turns an archive into JSON.",
    tells: {
        evidence: "scorers, or keys of a scorer's values, named like `retrieval_recall`",
        cause: "scorers named `faithfulness` and the like",
        rest: "tokens, cost where the log has it, latency, epochs; a sample that met a limit has the label of the limit",
    },
    advice: "Add a scorer named `retrieval_recall` that says how much of the expected material was retrieved.",
    step: ["inspect eval rag.py --log-dir logs"],
    file: "logs/*.eval",
    marks: { python: ["inspect-ai"] },
    document: { claims: claimsDocument, read: readDocument },
    archive: {
        claims: (members) => members.includes("header.json") || members.includes("_journal/start.json"),
        // The header first: it says which scorer decides. A log that never ended has only its beginning.
        members: (members) => [
            ...(members.includes("header.json") ? ["header.json"] : ["_journal/start.json"]),
            ...members.filter((name) => name.startsWith("samples/") && name.endsWith(".json")).sort(),
        ],
        open: (sink, settings) => {
            let log;
            return {
                record({ name, value }) {
                    if (log === undefined)
                        log = readHeader((0,loose/* record */.g1)(value), name === "header.json", sink, settings);
                    else if ((0,record/* isRecord */.u)(value))
                        log.sample(value, name);
                    else
                        refuseElement(value, name, sink);
                },
                end() {
                    if (log === undefined || log.count() === 0)
                        refuseEmpty(sink);
                    else
                        log.end();
                },
            };
        },
    },
};
const NO_SAMPLES = {
    code: "no-samples",
    message: "this Inspect log holds a header and no samples.",
    hint: "Keep the samples (`log_samples` is on by default), and name the log of a run that got that far.",
};
function claimsDocument({ outline, list: listAt }) {
    const { eval: evaluation, status } = (0,loose/* record */.g1)(outline);
    const { task, model } = (0,loose/* record */.g1)(evaluation);
    if (typeof task !== "string" || typeof model !== "string" || typeof status !== "string")
        return false;
    return (listAt(["samples"])?.length ?? 0) > 0 ? true : NO_SAMPLES;
}
function readDocument(document, sink, settings) {
    const log = readHeader((0,loose/* record */.g1)(document.outline), true, sink, settings);
    document.list(["samples"])?.each((sample, index) => {
        if ((0,record/* isRecord */.u)(sample))
            log.sample(sample, `samples[${index}]`);
        else
            refuseElement(sample, `samples[${index}]`, sink);
    });
    log.end();
}
function refuseEmpty(sink) {
    sink.problem(NO_SAMPLES.code, undefined, NO_SAMPLES.message, NO_SAMPLES.hint);
}

;// CONCATENATED MODULE: ./lib/adapters/junit.js



const junit = {
    title: "JUnit XML",
    docs: "JUnit reports that DeepEval under pytest, promptfoo or vitest-evals write. They say little beside pass and fail: the tool's own JSON tells more. A report of plain unit tests is refused unless `format: junit` is set.",
    export: "`pytest --junitxml=results.xml`, `promptfoo eval -o results.junit.xml`, `vitest run --reporter=junit`.",
    tells: {
        evidence: "Contextual Recall, in the message of a failed DeepEval test",
        cause: "failed metrics and assertions named in messages",
        rest: "time",
    },
    advice: "Use the tool's JSON output instead: JUnit names no evidence for what passed, and little for what failed.",
    step: ["pytest tests/evals --junitxml=results.xml || [ $? -eq 1 ]"],
    file: "results.xml",
    xml: {
        element: "testcase",
        claims: junit_claims,
        open: (sink, root) => ({ record: (test) => sink.entry(junit_toEntry(test, isPromptfoo(root))), end: () => { } }),
    },
};
/** More than the metrics of a message take; reasons can be whole answers. */
const LOOKED_AT = 50_000;
const METRIC = "(score: ";
const LONGEST_NAME = 200;
/** Whether a message is one of an evaluation: DeepEval's metrics, promptfoo's or vitest-evals' scores. */
function isEvaluation(message) {
    if (message.includes(METRIC) && message.includes("threshold: "))
        return true;
    if (message.includes("Score: ") && message.includes(" below threshold"))
        return true;
    return message.startsWith("Score: ") && (message.includes("Reason: ") || message.includes("Failed assertions:"));
}
function junit_claims(root, tests) {
    if (root.name !== "testsuites" && root.name !== "testsuite")
        return false;
    if (isPromptfoo(root))
        return true;
    if (tests.some((test) => problemsOf(test).some((problem) => isEvaluation(textOf(problem)))))
        return true;
    return {
        code: "unit-tests",
        message: "nothing in this JUnit report says that it is an evaluation: it may be one of plain unit tests.",
        hint: "If its tests are evaluations, set `format: junit`; better, use the evaluation tool's own JSON.",
        forceable: true,
    };
}
function isPromptfoo(root) {
    return root.attributes["name"] === "promptfoo";
}
/** @param byVariant whether the class is which system answered, as promptfoo has it, and not where the test stands */
function junit_toEntry(test, byVariant) {
    const { name = "", classname = "", time } = test.attributes;
    const problems = problemsOf(test);
    const skipped = test.children.some((child) => child.name === "skipped");
    const error = problems.find((problem) => problem.name === "error");
    const failure = problems.find((problem) => problem.name === "failure");
    const verdict = problems.length > 0 ? "failed" : skipped ? "ungraded" : "passed";
    const metrics = failure === undefined ? [] : metricsOf(textOf(failure));
    const broken = metrics.filter((metric) => metric.error !== undefined);
    return {
        ...model_entry/* BLANK_ENTRY */.YU,
        // promptfoo numbers its tests before their names; the number says nothing of the question.
        questionId: name.replace(/^test \d+: /, "") || classname || undefined,
        questionDetail: byVariant || classname === "" ? 0 : (0,text_id/* textHash */._t)(classname),
        variant: byVariant ? classname || undefined : undefined,
        verdict,
        grade: verdict === "ungraded" ? undefined : verdict === "passed" ? "pass" : failure === undefined ? "error" : "fail",
        error: failure === undefined && error !== undefined ? textOf(error) || "an error without a message" : undefined,
        graderError: metrics.length > 0 && broken.length === metrics.length ? (broken[0]?.error ?? undefined) : undefined,
        checks: failure === undefined ? undefined : [...metrics, ...assertionsOf(textOf(failure))],
        category: byVariant ? undefined : classname || undefined,
        latencyMs: (0,loose/* seconds */.YA)(time),
    };
}
function problemsOf(test) {
    return test.children.filter(({ name }) => name === "failure" || name === "error");
}
function textOf({ attributes, text }) {
    const message = attributes["message"] ?? "";
    return (text.trim() === "" || message.includes(METRIC) ? message : `${text}\n${message}`).slice(0, LOOKED_AT);
}
/** DeepEval's metrics in a failed assertion. Reasons hold commas and brackets, so only the beginning of each is read. */
function metricsOf(message) {
    const found = [];
    for (let at = message.indexOf(METRIC); at >= 0; at = message.indexOf(METRIC, at + 1)) {
        const values = /^\(score: ([^,)]{0,40}), threshold: ([^,)]{0,40}), strict: \w{0,5}, error: (None|[^,)]{0,200})/.exec(message.slice(at, at + 400));
        const before = message.slice(Math.max(0, at - LONGEST_NAME), at);
        const name = (before.split(/[(),:]/).at(-1) ?? "").trim();
        if (values === null || name === "")
            continue;
        const [, score = "", threshold = "", error = "None"] = values;
        found.push({
            metric: name,
            score: (0,loose/* number */.ai)(score) ?? null,
            passed: error === "None" ? false : undefined,
            threshold: (0,loose/* number */.ai)(threshold),
            error: error === "None" ? undefined : `${name}: ${error}`,
        });
    }
    return found;
}
/** promptfoo's failed assertions, a line each. */
function assertionsOf(message) {
    const [, lines = ""] = message.split("Failed assertions:\n");
    return [...lines.matchAll(/^\s{0,8}- ([\w-]+)\s*$/gm)].map(([, type = ""]) => ({
        metric: type,
        score: null,
        passed: false,
        threshold: undefined,
    }));
}

;// CONCATENATED MODULE: ./lib/adapters/langfuse.js







const langfuse = {
    title: "Langfuse",
    docs: "The result of an experiment run with Langfuse's SDK, saved as JSON, with its items and their evaluations. Evaluations have no verdict: the only one, or those named after correctness, pass at 0.5; else `pass-metric` says which. Items whose task failed are missing from such a result.",
    export: "Save what `experiment.run()` returns: `writeFile('results.json', JSON.stringify(result))`.",
    tells: {
        evidence: "evaluations named like `context_recall` or `retrieval_recall`",
        cause: "evaluations named `faithfulness`, `hallucination` and the like",
        rest: "a link to the dataset run; no costs or latencies",
    },
    advice: "Add an evaluator named `context_recall`, and `min-questions`: items whose task failed are not in the file.",
    step: ["node evals/experiment.mjs # writes results.json"],
    file: "results.json",
    marks: {
        npm: ["langfuse", "@langfuse/client"],
        python: ["langfuse"],
        isGeneral: true,
        pythonStep: ["python evals/experiment.py # writes results.json"],
    },
    document: { claims: langfuse_claims, read: langfuse_read },
    records: {
        paths: [[]],
        tables: true,
        claims: (row) => "traceId" in row && "dataType" in row && "name" in row && "value" in row
            ? {
                code: "scores-only",
                message: "this is Langfuse's export of scores, which does not say which question each is about.",
                hint: "Run the evaluation as an experiment of the SDK, and save its result.",
            }
            : false,
        open: () => ({ record: () => { }, end: () => { } }),
    },
};
/** JavaScript and Python spell it differently. */
function itemsOf({ list: listAt }) {
    return listAt(["itemResults"]) ?? listAt(["item_results"]);
}
function langfuse_claims(document) {
    const items = itemsOf(document);
    return items !== undefined && (items.length === 0 || "evaluations" in (0,loose/* record */.g1)(items.first()));
}
function langfuse_read(document, sink, settings) {
    const judge = (0,score_verdict/* scoreJudge */.i2)(sink, settings, score_verdict/* CORRECTNESS_OR_ONLY */.R8);
    const top = (0,loose/* record */.g1)(document.outline);
    const traceUrl = (0,loose/* text */.Qq)(top["datasetRunUrl"]) ?? (0,loose/* text */.Qq)(top["dataset_run_url"]);
    itemsOf(document)?.each((result, index) => {
        if ((0,record/* isRecord */.u)(result))
            add(result);
        else
            refuseElement(result, `itemResults[${index}]`, sink);
    });
    judge.end();
    function add(result) {
        const item = (0,loose/* record */.g1)(result["item"]);
        const metadata = (0,loose/* record */.g1)(item["metadata"]);
        const scores = langfuse_scoresOf(result["evaluations"]);
        const question = (0,loose/* questionText */.mD)(item["input"] ?? result["input"]);
        const entry = {
            ...model_entry/* BLANK_ENTRY */.YU,
            questionId: (0,loose/* text */.Qq)(item["id"]) ?? (0,loose/* idIn */.DG)(metadata) ?? (0,text_id/* textId */.re)(question ?? ""),
            questionDetail: (0,text_id/* detailOf */.Rw)(item["input"] ?? result["input"]),
            traceUrl,
            question,
            answer: (0,loose/* shown */.SP)(result["output"]),
            expectedAnswer: (0,loose/* questionText */.mD)(item["expectedOutput"] ?? item["expected_output"] ?? result["expectedOutput"]),
            scores,
            category: (0,loose/* text */.Qq)(metadata["category"]),
        };
        judge.add(entry, scores);
    }
}
function langfuse_scoresOf(evaluations) {
    const scores = (0,adapters_scores/* newScores */.c8)();
    for (const evaluation of (0,loose/* list */.p_)(evaluations).filter(record/* isRecord */.u)) {
        const name = (0,loose/* text */.Qq)(evaluation["name"]);
        const { value } = evaluation;
        if (name !== undefined)
            (0,adapters_scores/* setScore */.jE)(scores, name, value);
    }
    return scores;
}

;// CONCATENATED MODULE: ./lib/adapters/langsmith.js





const FEEDBACK = "feedback.";
const langsmith = {
    title: "LangSmith",
    docs: "The results of `evaluate()`: `to_pandas()` saved as CSV, JSON or JSONL, or the rows themselves as JSON. Feedback is scores without a verdict: the only one, or those named after correctness, pass at 0.5; else `pass-metric` says which.",
    export: 'Save them: `results.to_pandas().to_json("results.jsonl", orient="records", lines=True)`.',
    tells: {
        evidence: "feedback keys like `context_recall` or `retrieval_recall`",
        cause: "feedback keys `faithfulness`, `hallucination` and the like",
        rest: "latency, repetitions by example",
    },
    advice: "Add an evaluator with the key `context_recall` that says how much of the expected material was retrieved.",
    step: ["python evaluate_rag.py # ends with results.to_pandas().to_csv('results.csv')"],
    file: "results.csv",
    marks: { python: ["langsmith"], isGeneral: true },
    records: {
        paths: [[], ["results"], ["rows"]],
        tables: true,
        claims: (row) => ("example_id" in row && Object.keys(row).some((key) => key.startsWith(FEEDBACK))) ||
            ((0,record/* isRecord */.u)(row["run"]) && (0,record/* isRecord */.u)(row["example"]) && (0,record/* isRecord */.u)(resultsOf(row))),
        open: langsmith_open,
    },
};
/** Python and JavaScript spell it differently. */
function resultsOf(row) {
    return row["evaluation_results"] ?? row["evaluationResults"];
}
function langsmith_open(sink, settings) {
    const judge = (0,score_verdict/* scoreJudge */.i2)(sink, settings, score_verdict/* CORRECTNESS_OR_ONLY */.R8);
    return {
        record(row) {
            if ((0,record/* isRecord */.u)(row["run"]))
                fromRun(row, row["run"]);
            else if ("example_id" in row)
                fromTable(row);
            else
                sink.problem("wrong-record", "example_id", "this row is of no example.", "Save the results again.");
        },
        end: judge.end,
    };
    function add(entry, { scores, errors }, error) {
        judge.add({ ...entry, scores: error === undefined ? scores : undefined }, scores, ({ verdict }, decides) => {
            if (error !== undefined)
                return { verdict: "failed", grade: "error", error };
            const graderError = [...errors].find(([name]) => decides(name))?.[1];
            return graderError === undefined || verdict === "failed"
                ? {}
                : { verdict: "failed", grade: "error", graderError };
        });
    }
    function fromTable(row) {
        const scores = (0,adapters_scores/* newScores */.c8)();
        for (const [key, value] of Object.entries(row)) {
            if (key.startsWith(FEEDBACK))
                (0,adapters_scores/* setScore */.jE)(scores, key.slice(FEEDBACK.length), value);
        }
        const entry = {
            ...model_entry/* BLANK_ENTRY */.YU,
            questionId: (0,loose/* shown */.SP)(row["example_id"]),
            question: (0,loose/* questionText */.mD)(below(row, ["inputs.", "input."])),
            answer: (0,loose/* questionText */.mD)(below(row, ["outputs."])),
            expectedAnswer: (0,loose/* questionText */.mD)(below(row, ["reference."])),
            latencyMs: (0,loose/* seconds */.YA)(row["execution_time"]),
        };
        add(entry, { scores, errors: new Map() }, (0,loose/* text */.Qq)(row["error"]));
    }
    function fromRun(row, run) {
        const example = (0,loose/* record */.g1)(row["example"]);
        const entry = {
            ...model_entry/* BLANK_ENTRY */.YU,
            questionId: (0,loose/* idIn */.DG)(example) ?? (0,loose/* shown */.SP)(run["reference_example_id"]),
            question: (0,loose/* questionText */.mD)(example["inputs"] ?? run["inputs"]),
            answer: (0,loose/* questionText */.mD)(run["outputs"]),
            expectedAnswer: (0,loose/* questionText */.mD)(example["outputs"]),
            latencyMs: between(run["start_time"], run["end_time"]),
        };
        add(entry, feedbackOf((0,loose/* list */.p_)((0,loose/* record */.g1)(resultsOf(row))["results"])), (0,loose/* text */.Qq)(run["error"]));
    }
}
function feedbackOf(results) {
    const scores = (0,adapters_scores/* newScores */.c8)();
    const errors = new Map();
    for (const result of results.filter(record/* isRecord */.u)) {
        const key = (0,loose/* text */.Qq)(result["key"]);
        if (key === undefined)
            continue;
        (0,adapters_scores/* setScore */.jE)(scores, key, result["score"] ?? result["value"]);
        if ((0,loose/* record */.g1)(result["extra"])["error"] === true)
            errors.set(key, (0,loose/* text */.Qq)(result["comment"]) ?? `${key} failed`);
    }
    return { scores, errors };
}
/** Columns with one of the prefixes as an object. */
function below(row, prefixes) {
    return Object.fromEntries(Object.entries(row).flatMap(([key, value]) => {
        const prefix = prefixes.find((start) => key.startsWith(start));
        return prefix === undefined || value === "" ? [] : [[key.slice(prefix.length), value]];
    }));
}
/** ISO 8601 times, as milliseconds between them. */
function between(start, end) {
    if (typeof start !== "string" || typeof end !== "string")
        return undefined;
    const took = Date.parse(end) - Date.parse(start);
    return took >= 0 ? took : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/lm-eval.js






/** The first of the metrics that a row lists. */
const POLICY = {
    scope: "entry",
    decides: (names) => names.slice(0, 1),
    passScore: 1,
    isConvention: true,
};
const lmEval = {
    title: "lm-evaluation-harness",
    docs: "The samples that lm-eval logs, JSONL. The first metric of a row decides: 1 is right, or `pass-score`. Several filters of a document are one answer, judged by the first filter.",
    export: "Run `lm_eval` with `--log_samples --output_path results`, and name the `samples_….jsonl` files.",
    tells: {
        evidence: "nothing",
        cause: "an answer that a strict filter fails and a flexible one accepts: form",
        rest: "no costs or latencies; the model is only in the results file",
    },
    advice: "The format has no evidence of retrieval. Write a run log beside it, with `retrieval_hit`, or give an `oracle-run`.",
    step: ["lm_eval --model hf --tasks my_task --log_samples --output_path results"],
    file: "results/**/samples_*.jsonl",
    marks: { python: ["lm-eval", "lm-evaluation-harness"] },
    records: {
        paths: [[]],
        tables: false,
        claims: (row) => "doc_id" in row && "filtered_resps" in row && "doc_hash" in row,
        open: lm_eval_open,
    },
    document: {
        claims: ({ outline }) => {
            const top = (0,loose/* record */.g1)(outline);
            return (0,record/* isRecord */.u)(top["results"]) && (0,record/* isRecord */.u)(top["configs"]) && ("group_subtasks" in top || "n-shot" in top)
                ? {
                    code: "aggregate-only",
                    message: "this is lm-eval's results file, which holds averages and no answers.",
                    hint: "Run with `--log_samples`, and name the `samples_….jsonl` files beside it.",
                }
                : false;
        },
        read: () => { },
    },
};
function lm_eval_open(sink, settings) {
    const judge = (0,score_verdict/* scoreJudge */.i2)(sink, settings, POLICY);
    // The folder of a samples file is named after the model; a file somewhere else may be of any.
    const folder = sink.path.split("/").at(-2);
    const model = folder === undefined || folder === "." || folder === ".." ? undefined : folder;
    /** By document, then its repeats: a file that was appended to has a document's rows again. */
    const documents = new Map();
    return {
        record(row) {
            const id = row["doc_id"];
            if (typeof id !== "number" && typeof id !== "string") {
                sink.problem("wrong-type", "doc_id", "expected a number or text.", "Run the evaluation again.");
                return;
            }
            const key = `${id} ${(0,loose/* text */.Qq)(row["doc_hash"]) ?? ""}`;
            const filter = (0,loose/* text */.Qq)(row["filter"]) ?? "none";
            const repeats = documents.get(key) ?? [];
            documents.set(key, repeats);
            const open = repeats.find((rows) => rows.every((known) => known.filter !== filter));
            const read = { filter, entry: toEntry(row, String(id)) };
            if (open === undefined)
                repeats.push([read]);
            else
                open.push(read);
        },
        end() {
            for (const repeats of documents.values())
                for (const rows of repeats)
                    sink.entry(underFilters(rows));
            judge.end();
        },
    };
    function toEntry(row, id) {
        const scores = lm_eval_scoresOf(row);
        const [first] = Object.values((0,loose/* record */.g1)(row["arguments"]));
        const { verdict, grade } = judge.now(scores);
        return {
            ...model_entry/* BLANK_ENTRY */.YU,
            questionId: id,
            questionDetail: (0,text_id/* textHash */._t)((0,loose/* text */.Qq)(row["doc_hash"]) ?? ""),
            variant: model,
            verdict,
            grade,
            question: (0,loose/* shown */.SP)((0,loose/* record */.g1)(first)["arg_0"] ?? (0,loose/* list */.p_)(first)[0]),
            answer: (0,loose/* shown */.SP)((0,loose/* list */.p_)(row["filtered_resps"])[0]),
            expectedAnswer: (0,loose/* shown */.SP)(row["target"]),
            scores,
        };
    }
}
/** The first filter's verdict. Where it fails and another passes, the answer was there in another form. */
function underFilters(rows) {
    const [first] = rows;
    if (first === undefined)
        throw new Error("a document without a row");
    const { entry, filter } = first;
    const lenient = rows.find((row) => row.entry.verdict === "passed");
    if (entry.verdict !== "failed" || lenient === undefined)
        return entry;
    const check = { score: null, passed: false, threshold: undefined, kind: "format" };
    return { ...entry, checks: [{ metric: `filter ${filter} (passes ${lenient.filter})`, ...check }] };
}
/** Metrics of a single answer. Those of the whole task have a pair in place of a number, and say nothing of one. */
function lm_eval_scoresOf(row) {
    const scores = (0,adapters_scores/* newScores */.c8)();
    const names = (0,loose/* list */.p_)(row["metrics"]).filter((name) => typeof name === "string");
    for (const name of names) {
        const value = row[name];
        if (Array.isArray(value))
            continue;
        (0,adapters_scores/* setScore */.jE)(scores, name, value);
    }
    return scores;
}

// EXTERNAL MODULE: ./lib/adapters/mapped.js + 1 modules
var mapped = __nccwpck_require__(6778);
;// CONCATENATED MODULE: ./lib/adapters/openai-evals.js






const openaiEvals = {
    title: "OpenAI evals",
    docs: "The event log that `oaieval` records, JSONL. `match` events decide; of model-graded evaluations the `score` of `metrics` events.",
    export: "Run `oaieval … --record_path results.jsonl`; without it the log is left in a temporary folder.",
    tells: {
        evidence: "nothing",
        cause: "an answer that holds what was expected and was not recognized as it: form",
        rest: "no costs or latencies; repeats of a sample",
    },
    advice: "The format has no evidence of retrieval. Write a run log beside it, with `retrieval_hit`, or give an `oracle-run`.",
    step: ["oaieval gpt-4o-mini my-eval --record_path results.jsonl"],
    file: "results.jsonl",
    marks: {},
    records: {
        paths: [],
        tables: false,
        claims: (event) => "completion_fns" in (0,loose/* record */.g1)(event["spec"]) ||
            ("final_report" in event && Object.keys(event).length === 1) ||
            ("sample_id" in event && "event_id" in event && "type" in event && "data" in event),
        open: openai_evals_open,
    },
};
function openai_evals_open(sink, settings) {
    const samples = new Map();
    const judge = (0,score_verdict/* scoreJudge */.i2)(sink, settings, {
        scope: "entry",
        decides: (names) => ["score", "accuracy"].filter((name) => names.includes(name)).slice(0, 1),
        passScore: 1,
        isConvention: true,
    });
    let model;
    let ended = false;
    return { record: take, end };
    function take(event) {
        if ("final_report" in event)
            ended = true;
        if ((0,record/* isRecord */.u)(event["spec"]))
            model = (0,loose/* shown */.SP)((0,loose/* list */.p_)(event["spec"]["completion_fns"])[0]);
        if ("final_report" in event || (0,record/* isRecord */.u)(event["spec"]))
            return;
        const id = (0,loose/* text */.Qq)(event["sample_id"]);
        if (id === undefined || typeof event["type"] !== "string" || !(0,record/* isRecord */.u)(event["data"])) {
            sink.problem("wrong-type", id === undefined ? "sample_id" : "data", "this line is no event: it has to have a `sample_id`, a `type` and `data`.", "Run the evaluation again, or correct the line.");
            return;
        }
        const sample = samples.get(id) ?? { matches: [], metrics: [] };
        samples.set(id, sample);
        const data = (0,loose/* record */.g1)(event["data"]);
        if (event["type"] === "match") {
            const correct = requireFlag(data["correct"], "data.correct", sink);
            if (correct !== undefined)
                sample.matches.push({ correct, data });
        }
        else if (event["type"] === "metrics")
            sample.metrics.push(data);
        else if (event["type"] === "sampling")
            sample.sampling = data;
        else if (event["type"] === "error")
            sample.error = (0,loose/* text */.Qq)(data["message"]) ?? (0,loose/* text */.Qq)(data["type"]) ?? "an error event";
    }
    function end() {
        for (const [id, sample] of samples)
            for (const entry of entriesOf(id, sample))
                sink.entry(entry);
        if (!ended)
            sink.notice({ code: "unfinished", detail: "there is no final report" });
        judge.end();
    }
    function entriesOf(id, { matches, metrics, sampling, error }) {
        const base = {
            ...model_entry/* BLANK_ENTRY */.YU,
            questionId: id,
            verdict: "ungraded",
            question: promptText(sampling?.["prompt"]),
            answer: (0,loose/* shown */.SP)((0,loose/* list */.p_)(sampling?.["sampled"])[0] ?? sampling?.["sampled"]),
            model,
        };
        if (matches.length > 0)
            return matches.map(({ correct, data }) => ({ ...base, ...matched(correct, data) }));
        if (metrics.length > 0)
            return metrics.map((data) => ({ ...base, ...graded(data) }));
        return [error === undefined ? base : { ...base, verdict: "failed", grade: "error", error }];
    }
    function graded(data) {
        const scores = (0,adapters_scores/* newScores */.c8)();
        const score = (0,loose/* number */.ai)(data["score"]);
        if (score !== undefined)
            scores["score"] = score;
        for (const [name, value] of Object.entries(data)) {
            const found = name === "score" ? undefined : (0,loose/* number */.ai)(value);
            if (found !== undefined)
                scores[name] = found;
        }
        const { verdict, grade } = judge.now(scores);
        return { verdict, grade: verdict === "ungraded" ? undefined : ((0,loose/* text */.Qq)(data["choice"]) ?? grade), scores };
    }
}
function matched(correct, data) {
    const expected = (0,loose/* list */.p_)(data["expected"])[0] ?? data["expected"];
    return {
        verdict: correct ? "passed" : "failed",
        grade: correct ? "correct" : "incorrect",
        expectedAnswer: (0,loose/* shown */.SP)(expected),
        checks: correct ? undefined : formOf(data, (0,loose/* shown */.SP)(expected)),
    };
}
/** Nothing was picked although the answer is in what the model wrote: it was not written as asked. */
function formOf(data, expected) {
    const sampled = (0,loose/* text */.Qq)(data["sampled"]);
    const unread = data["picked"] === null && sampled !== undefined && expected !== undefined && sampled.includes(expected);
    return unread
        ? [{ metric: "form of the answer", score: null, passed: false, threshold: undefined, kind: "format" }]
        : undefined;
}
function promptText(prompt) {
    const asked = (0,loose/* list */.p_)(prompt).filter(record/* isRecord */.u).at(-1);
    return asked === undefined ? (0,loose/* shown */.SP)(prompt) : (0,loose/* shown */.SP)(asked["content"]);
}

;// CONCATENATED MODULE: ./lib/adapters/phoenix.js





const phoenix = {
    title: "Arize Phoenix",
    docs: "The results of an experiment, as Phoenix' JSON or CSV download. Annotations are scores without a verdict: the only one, or those named after correctness, pass at 0.5; else `pass-metric` says which.",
    export: "Download the experiment as JSON, in the UI or from `/v1/experiments/{id}/json`.",
    tells: {
        evidence: "annotations named like `context_recall` or `retrieval_recall`",
        cause: "annotations named `faithfulness`, `hallucination` and the like",
        rest: "latency, tokens, repetitions",
    },
    advice: "Add an evaluator named `context_recall` that says how much of the expected material was retrieved.",
    step: ['curl -sf -H "api_key: $PHOENIX_API_KEY" "$PHOENIX_URL/v1/experiments/$EXPERIMENT_ID/json" -o results.json'],
    file: "results.json",
    marks: {
        npm: ["@arizeai/phoenix-client"],
        python: ["arize-phoenix", "arize-phoenix-client", "arize-phoenix-evals"],
        isGeneral: true,
    },
    records: {
        paths: [[]],
        tables: true,
        claims: (row) => "example_id" in row &&
            (("annotations" in row && "reference_output" in row) || Object.keys(row).some((key) => COLUMN.test(key))),
        open: phoenix_open,
    },
};
const COLUMN = /^annotation_(.+)_(score|label|error)$/;
function phoenix_open(sink, settings) {
    const judge = (0,score_verdict/* scoreJudge */.i2)(sink, settings, score_verdict/* CORRECTNESS_OR_ONLY */.R8);
    return { record: add, end: judge.end };
    function add(row) {
        const annotations = Array.isArray(row["annotations"]) ? listed(row["annotations"]) : columns(row);
        const scores = Object.assign((0,adapters_scores/* newScores */.c8)(), Object.fromEntries([...annotations].map(([name, { score }]) => [name, score])));
        if (row["example_id"] === undefined)
            sink.problem("wrong-record", "example_id", "this row is of no example.", "Download the experiment again.");
        // Evaluators run on failed tasks, too: what they say of no answer is nothing.
        const error = (0,loose/* text */.Qq)(row["error"]);
        const entry = {
            ...model_entry/* BLANK_ENTRY */.YU,
            questionId: (0,loose/* shown */.SP)(row["example_id"]),
            trial: trialOf(row["repetition_number"], sink),
            question: (0,loose/* questionText */.mD)(parsed(row["input"])),
            answer: (0,loose/* questionText */.mD)(parsed(row["output"])),
            expectedAnswer: (0,loose/* questionText */.mD)(parsed(row["reference_output"])),
            scores: error === undefined ? scores : undefined,
            latencyMs: (0,loose/* amount */.vj)(row["latency_ms"]),
            inputTokens: (0,loose/* amount */.vj)(row["prompt_token_count"]),
            outputTokens: (0,loose/* amount */.vj)(row["completion_token_count"]),
        };
        judge.add(entry, scores, ({ verdict }, decides) => {
            if (error !== undefined)
                return { verdict: "failed", grade: "error", error };
            const broken = [...annotations].find(([name, annotation]) => annotation.error !== undefined && decides(name));
            const graderError = broken?.[1].error;
            return graderError === undefined || verdict === "failed"
                ? {}
                : { verdict: "failed", grade: "error", graderError };
        });
    }
}
function listed(annotations) {
    const found = new Map();
    for (const annotation of annotations.filter(record/* isRecord */.u)) {
        const name = (0,loose/* text */.Qq)(annotation["name"]);
        if (name !== undefined)
            found.set(name, {
                score: scoreOrLabel(annotation["score"], annotation["label"]),
                error: (0,loose/* text */.Qq)(annotation["error"]),
            });
    }
    return found;
}
/** The CSV download has a column for each field of each annotation. */
function columns(row) {
    const found = new Map();
    for (const key of Object.keys(row)) {
        const [, name] = COLUMN.exec(key) ?? [];
        if (name === undefined)
            continue;
        const field = (part) => row[`annotation_${name}_${part}`];
        found.set(name, { score: scoreOrLabel(field("score"), field("label")), error: (0,loose/* text */.Qq)(field("error")) });
    }
    return found;
}
const LABELS = new Map(Object.entries({
    true: 1,
    correct: 1,
    pass: 1,
    passed: 1,
    yes: 1,
    false: 0,
    incorrect: 0,
    fail: 0,
    failed: 0,
    no: 0,
}));
/** The score, and where an evaluator gives only a label, what the label says. */
function scoreOrLabel(score, label) {
    const found = (0,adapters_scores/* scoreOf */.uw)(score);
    if (found !== null || typeof label !== "string" || label === "")
        return found;
    return LABELS.get(label.trim().toLowerCase()) ?? null;
}
function trialOf(value, sink) {
    if (value === undefined || value === null || value === "")
        return undefined;
    const trial = (0,loose/* number */.ai)(value);
    if (trial !== undefined && Number.isInteger(trial) && trial >= 0 && trial < 2 ** 31)
        return trial;
    sink.problem("wrong-type", "repetition_number", "expected a whole number.", "Download the experiment again.");
    return undefined;
}
/** Cells of a table hold JSON. */
function parsed(value) {
    if (typeof value !== "string" || !/^\s*[{[]/.test(value))
        return value;
    try {
        const inner = JSON.parse(value);
        return Array.isArray(inner) ? (0,loose/* list */.p_)(inner) : (0,loose/* record */.g1)(inner);
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/promptflow.js





const INPUTS = "inputs.";
const OUTPUTS = "outputs.";
/** Judged from 1 to 5, and what of: in the plain names of these tools only. */
const SCALES = {
    groundedness: "faithfulness",
    response_completeness: "completeness",
    similarity: "correctness",
};
const GOOD = 3;
/** Where evaluators give no verdict, those that compare with the right answer decide. */
const CORRECTNESS = ["response_completeness", "similarity", "gpt_similarity", "f1_score"];
const promptflow_POLICY = {
    scope: "file",
    decides: (names) => CORRECTNESS.filter((name) => names.includes(name)).slice(0, 1),
    passScore: 0.5,
    thresholds: { response_completeness: GOOD, similarity: GOOD, gpt_similarity: GOOD },
};
const promptflow = {
    title: "promptflow and azure-ai-evaluation",
    docs: "The output of `evaluate()`: JSON with `rows`, or the rows as JSONL. Where evaluators write verdicts (`…_result`, `…_passed`) all of them have to pass; else `response_completeness`, `similarity` or `f1_score` decides, or what `pass-metric` says. Scales of 1 to 5 pass at 3.",
    export: 'Call `evaluate(…, output_path="results.json")`.',
    tells: {
        evidence: "a metric of your own named like `context_recall`",
        cause: "`groundedness`, `response_completeness`",
        rest: "no costs or latencies of the application; the judge's tokens are left out",
    },
    advice: "Add an evaluator that returns `context_recall`, how much of the expected material was retrieved.",
    step: ["python evaluate_rag.py # calls evaluate(…, output_path='results.json')"],
    file: "results.json",
    marks: { python: ["promptflow", "promptflow-evals", "azure-ai-evaluation"] },
    records: {
        paths: [["rows"], []],
        tables: true,
        claims: promptflow_claims,
        open: promptflow_open,
    },
};
function promptflow_claims(row) {
    const keys = Object.keys(row);
    if ("example_id" in row || keys.some((key) => key.startsWith("feedback.")))
        return false;
    const outputs = keys.filter((key) => key.startsWith(OUTPUTS));
    if (!keys.some((key) => key.startsWith(INPUTS)) || outputs.length === 0)
        return false;
    return "line_number" in row || outputs.some((key) => key.split(".").length >= 3);
}
function promptflow_open(sink, settings) {
    const judge = (0,score_verdict/* scoreJudge */.i2)(sink, settings, promptflow_POLICY);
    return {
        record(row) {
            if (promptflow_claims(row) !== false || Object.keys(row).some((key) => key.startsWith(INPUTS)))
                add(row);
            else
                sink.problem("wrong-record", undefined, "this row has no inputs of a question.", "Save the results again.");
        },
        end: judge.end,
    };
    function add(row) {
        const { scores, verdicts } = evaluationsOf(row);
        const inputs = promptflow_below(row, INPUTS);
        const own = settings.passMetrics.length > 0 ? undefined : overall(verdicts);
        const question = (0,loose/* questionText */.mD)(inputs);
        const entry = {
            ...model_entry/* BLANK_ENTRY */.YU,
            questionId: (0,loose/* idIn */.DG)(inputs) ?? (0,text_id/* textId */.re)(question ?? ""),
            questionDetail: (0,text_id/* detailOf */.Rw)(inputs),
            verdict: own,
            grade: own === "ungraded" ? undefined : own,
            question,
            answer: (0,loose/* text */.Qq)(row["outputs.answer"]) ??
                (0,loose/* text */.Qq)(row["outputs.response"]) ??
                (0,loose/* text */.Qq)(inputs["response"]) ??
                (0,loose/* text */.Qq)(inputs["answer"]),
            expectedAnswer: (0,loose/* text */.Qq)(inputs["ground_truth"]) ?? (0,loose/* text */.Qq)(inputs["expected_answer"]),
            checks: checksOf(scores, verdicts),
            latencyMs: (0,loose/* amount */.vj)(row["outputs.latency_ms"]) ?? (0,loose/* seconds */.YA)(row["outputs.latency"]),
        };
        if (own === undefined)
            judge.add(entry, scores);
        else
            judge.pass(entry);
    }
}
/** All of them have to pass. One without a word, because its judge failed, leaves the row unjudged unless another fails. */
function overall(verdicts) {
    const all = [...verdicts.values()];
    if (all.length === 0)
        return undefined;
    if (all.includes(false))
        return "failed";
    return all.includes(undefined) ? "ungraded" : "passed";
}
function checksOf(scores, verdicts) {
    const judged = new Map([...verdicts].map(([path, passed]) => [path.split(".").at(-1) ?? path, passed]));
    return Object.entries(scores).map(([metric, score]) => {
        const kind = SCALES_BY_NAME.get(metric);
        const passed = judged.get(metric);
        if (kind === undefined || score === null || Number.isNaN(score))
            return { metric, score, passed, threshold: undefined };
        return { metric, score, passed: passed ?? score >= GOOD, threshold: passed === undefined ? GOOD : undefined, kind };
    });
}
const SCALES_BY_NAME = new Map(Object.entries(SCALES));
const VERDICT = /_(?:result|passed)$/;
const BESIDE = /_(?:result|passed|reason|threshold|status|properties|model|sample_input|sample_output|finish_reason|.*tokens?)$/;
function evaluationsOf(row) {
    const scores = (0,adapters_scores/* newScores */.c8)();
    const verdicts = new Map();
    for (const [key, value] of Object.entries(row)) {
        if (!key.startsWith(OUTPUTS))
            continue;
        const parts = key.slice(OUTPUTS.length).split(".");
        const name = parts.length >= 2 ? parts.at(-1) : undefined;
        if (name === undefined)
            continue;
        if (VERDICT.test(name))
            verdicts.set(parts.join(".").replace(VERDICT, ""), flag(value));
        else if (!BESIDE.test(name))
            (0,adapters_scores/* setScore */.jE)(scores, name, value);
    }
    return { scores, verdicts };
}
function flag(value) {
    if (typeof value === "boolean")
        return value;
    if (value === "pass" || value === "True" || value === "true")
        return true;
    return value === "fail" || value === "False" || value === "false" ? false : undefined;
}
function promptflow_below(row, prefix) {
    return Object.fromEntries(Object.entries(row)
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key.slice(prefix.length), value]));
}

;// CONCATENATED MODULE: ./lib/adapters/promptfoo-checks.js


/** Pass at almost any score unless they are given a threshold: their default is 0. */
const PASS_BY_DEFAULT = new Set(["context-recall", "context-relevance", "context-faithfulness", "answer-relevance"]);
const COMPARES = new Set(["equals", "contains", "icontains", "factuality", "similar", "context-recall"]);
const THREW = /^Custom function threw error: |^Could not extract JSON from llm-rubric response/;
/** Code of an assertion that parses the answer throws where the answer is no JSON: that is the answer's form. */
const NOT_JSON = /is not valid JSON|Unexpected (?:token|end) .*JSON/i;
/** Reads the assertions, those of sets among them; the set itself only sums up its own. */
function readComponents(grading) {
    const checks = [];
    const broken = [];
    let count = 0;
    let expected;
    for (const component of (0,loose/* list */.p_)(grading?.["componentResults"]).filter(record/* isRecord */.u)) {
        const assertion = (0,loose/* record */.g1)(component["assertion"]);
        const type = (0,loose/* text */.Qq)(assertion["type"]);
        count += 1;
        if (type === undefined || type === "assert-set")
            continue;
        if (expected === undefined && COMPARES.has(type))
            expected = (0,loose/* text */.Qq)(assertion["value"]);
        const reason = (0,loose/* text */.Qq)(component["reason"]) ?? "";
        const failed = component["pass"] === false;
        if (failed && NOT_JSON.test(reason) && THREW.test(reason))
            checks.push({ ...checkOf(component, type), kind: "format" });
        else if (failed && (THREW.test(reason) || (0,loose/* record */.g1)(component["metadata"])["graderError"] === true))
            broken.push(reason);
        else
            checks.push(checkOf(component, type), ...namedCheck(component, assertion, type));
    }
    return { checks, broken, count, expected };
}
function checkOf(component, type) {
    const threshold = (0,loose/* number */.ai)((0,loose/* record */.g1)(component["assertion"])["threshold"]);
    const means = !PASS_BY_DEFAULT.has(type) || (threshold !== undefined && threshold > 0);
    return {
        metric: type,
        score: (0,loose/* number */.ai)(component["score"]) ?? null,
        passed: means && typeof component["pass"] === "boolean" ? component["pass"] : undefined,
        threshold: means ? threshold : undefined,
    };
}
/** An assertion that somebody named, for example `retrieval_recall`, may say more by that name than by its type. */
function namedCheck(component, assertion, type) {
    const metric = (0,loose/* text */.Qq)(assertion["metric"]);
    return metric === undefined || metric === type ? [] : [{ ...checkOf(component, type), metric }];
}

;// CONCATENATED MODULE: ./lib/adapters/promptfoo-variants.js


/**
 * Names the columns by provider and prompt, whether there are others or not: another one that is added must
 * not rename those that are there. The words of a prompt are never part of it: changing them
 * is what a pull request is for, and both runs have to pair.
 */
function variantNames(document) {
    const columns = [];
    document.list(["results", "prompts"])?.each((prompt) => {
        if ((0,record/* isRecord */.u)(prompt))
            columns.push({
                provider: providerName(prompt["provider"]),
                raw: (0,loose/* text */.Qq)(prompt["raw"]) ?? "",
                label: (0,loose/* text */.Qq)(prompt["label"]) ?? "",
            });
    });
    // Version 2 has the prompts in the head of its table, and no number of a column in its rows.
    const { table } = (0,loose/* record */.g1)((0,loose/* record */.g1)(document.outline)["results"]);
    for (const prompt of (0,loose/* list */.p_)((0,loose/* record */.g1)((0,loose/* record */.g1)(table)["head"])["prompts"]).filter(record/* isRecord */.u)) {
        const raw = (0,loose/* text */.Qq)(prompt["display"]) ?? (0,loose/* text */.Qq)(prompt["raw"]) ?? "";
        columns.push({ provider: providerName(prompt["provider"]), raw, label: raw });
    }
    const names = columns.map((column, index) => {
        const before = columns.slice(0, index).filter(({ provider }) => provider === column.provider);
        return nameOf(column.provider, isName(column.label, column.raw) ? column.label : "", before.length + 1);
    });
    const rows = variantsOfRows();
    const columnOf = (row) => {
        const display = (0,loose/* text */.Qq)((0,loose/* record */.g1)(row["prompt"])["display"]);
        const provider = providerName(row["provider"]);
        return columns.findIndex((each) => each.raw === display && (each.provider === "" || each.provider === provider));
    };
    return {
        of: (row) => {
            const column = (0,loose/* number */.ai)(row["promptIdx"]) ?? columnOf(row);
            return column < 0 || column >= columns.length ? rows.of(row) : names[column];
        },
    };
}
/** The same for rows without a list of columns beside them: prompts are numbered as they come. */
function variantsOfRows() {
    const prompts = new Map();
    return {
        of: (row) => {
            const provider = providerName(row["provider"]);
            const prompt = (0,loose/* record */.g1)(row["prompt"]);
            const label = (0,loose/* text */.Qq)(prompt["label"]) ?? (0,loose/* text */.Qq)(prompt["display"]) ?? "";
            const column = (0,loose/* number */.ai)(row["promptIdx"]) ?? 0;
            const seen = prompts.get(provider) ?? [];
            prompts.set(provider, seen);
            if (!seen.includes(column))
                seen.push(column);
            return nameOf(provider, isName(label, (0,loose/* text */.Qq)(prompt["raw"]) ?? "") ? label : "", seen.indexOf(column) + 1);
        },
    };
}
/** The provider, and the prompt's name where it has one, its number where it is not the first. */
function nameOf(provider, label, position) {
    return [provider, label || (position > 1 ? `prompt ${position}` : "")].filter(Boolean).join(" · ") || undefined;
}
function providerName(provider) {
    if (typeof provider === "string")
        return provider;
    const { id, label } = (0,loose/* record */.g1)(provider);
    return (0,loose/* text */.Qq)(label) ?? (0,loose/* text */.Qq)(id) ?? "";
}
const promptfoo_variants_LONGEST_NAME = 60;
/** Whether a label is a name that somebody gave, and not the prompt itself. */
function isName(label, raw) {
    if (label === "" || label === raw || label.length > promptfoo_variants_LONGEST_NAME || /\n|\{\{/.test(label))
        return false;
    return !raw.includes(label) || raw.length > promptfoo_variants_LONGEST_NAME;
}

;// CONCATENATED MODULE: ./lib/adapters/promptfoo.js







/** `failureReason` of a row: an assertion failed, or the answer never came. */
const BY_ERROR = 2;
const promptfoo = {
    title: "promptfoo",
    docs: "The results of `promptfoo eval`, as JSON (summary versions 2 and 3) or JSONL. Repeats are rows with the same variables; each provider and prompt is a variant, named by the provider and the prompt's label, so that adding another renames none.",
    export: "Add `-o results.json`, or `-o results.jsonl` for large suites, to `promptfoo eval`.",
    tells: {
        evidence: "`context-recall` assertions; metrics named like `retrieval_recall`",
        cause: "`is-json` and other assertions of form; `context-faithfulness`, `contains-all`, `context-relevance`",
        rest: "cost, latency (not of cached answers), tokens, repeats (`--repeat`), prompt versions",
    },
    advice: "Add a `context-recall` assertion with a `threshold` to tell retrieval failures from others, and `context-faithfulness` to tell the context's.",
    step: ["npx promptfoo eval --no-cache -o results.json || [ $? -eq 100 ]"],
    file: "results.json",
    marks: {
        files: [
            "promptfooconfig.yaml",
            "promptfooconfig.yml",
            "promptfooconfig.json",
            "promptfooconfig.js",
            "promptfooconfig.mjs",
            "promptfooconfig.cjs",
            "promptfooconfig.ts",
        ],
        npm: ["promptfoo"],
        python: ["promptfoo"],
    },
    document: { claims: promptfoo_claims, read: promptfoo_read },
    records: {
        paths: [],
        tables: false,
        claims: (row) => "promptIdx" in row && "testIdx" in row && "success" in row && "gradingResult" in row,
        open: (sink) => {
            const variants = variantsOfRows();
            return {
                record: (row) => sink.entry(promptfoo_toEntry(row, "", { variant: variants.of(row), traceUrl: undefined }, sink)),
                end: () => { },
            };
        },
    },
    otherText: (head) => {
        if (/^evalId:/m.test(head) && /^results:\s*$/m.test(head))
            return YAML;
        return /^[^\n]*\bStatus,Score,[^\n]*\bGrader Reason\b/.test(head) ? CSV : undefined;
    },
};
const HINT = "Write JSON: `promptfoo eval -o results.json`.";
const CSV = {
    code: "no-details",
    message: "this is promptfoo's CSV, which leaves out which assertions failed.",
    hint: HINT,
};
const YAML = { code: "no-details", message: "this is promptfoo's YAML, which is not read.", hint: HINT };
function promptfoo_claims({ outline, list: listAt }) {
    const results = (0,loose/* record */.g1)((0,loose/* record */.g1)(outline)["results"]);
    if (listAt(["results", "results"]) === undefined)
        return false;
    return results["version"] === 2 || results["version"] === 3 || "successes" in (0,loose/* record */.g1)(results["stats"]);
}
function promptfoo_read(document, sink) {
    const outline = (0,loose/* record */.g1)(document.outline);
    const rows = document.list(["results", "results"]);
    if (rows === undefined)
        return;
    const results = (0,loose/* record */.g1)(outline["results"]);
    const variants = variantNames(document);
    const traceUrl = (0,loose/* text */.Qq)(outline["shareableUrl"]);
    noticeMissing((0,loose/* record */.g1)(results["stats"]), rows.length, sink);
    rows.each((row, index) => {
        const at = `results.results[${index}]`;
        // An index without a result is one that was never written: the row is still one of the run.
        if (row === null)
            sink.entry({ ...model_entry/* BLANK_ENTRY */.YU, error: "promptfoo wrote no result here", grade: undefined });
        else if (!(0,record/* isRecord */.u)(row))
            refuseElement(row, at, sink);
        else
            sink.entry(promptfoo_toEntry(row, `${at}.`, { variant: variants.of(row), traceUrl }, sink));
    });
}
/** promptfoo counts what it ran; fewer rows than that are a file that lost some. */
function noticeMissing(stats, rows, sink) {
    const counted = [stats["successes"], stats["failures"], stats["errors"]].map((count) => (0,loose/* number */.ai)(count) ?? 0);
    const ran = counted.reduce((sum, count) => sum + count, 0);
    if (ran > rows)
        sink.notice({ code: "unfinished", detail: `${rows} of ${ran} results are in the file` });
}
function promptfoo_toEntry(row, at, { variant, traceUrl }, sink) {
    const success = requireFlag(row["success"], `${at}success`, sink);
    const test = (0,loose/* record */.g1)(row["testCase"]);
    const response = (0,loose/* record */.g1)(row["response"]);
    const grading = (0,record/* isRecord */.u)(row["gradingResult"]) ? row["gradingResult"] : undefined;
    const vars = withoutConversation((0,loose/* record */.g1)(row["vars"] ?? test["vars"]));
    const components = readComponents(grading);
    const failure = success === false ? promptfoo_errorOf(row, response, grading) : undefined;
    // With an answer there, it was the evaluation that failed on it.
    const answered = response["output"] !== undefined && response["output"] !== null;
    const error = answered ? undefined : failure;
    const cached = response["cached"] === true;
    const tokens = (0,loose/* record */.g1)(response["tokenUsage"] ?? row["tokenUsage"]);
    const metadata = (0,loose/* record */.g1)(test["metadata"]);
    const question = (0,loose/* questionText */.mD)(vars);
    const id = (0,loose/* idIn */.DG)(metadata) ?? (0,loose/* text */.Qq)(test["description"]) ?? (0,loose/* text */.Qq)(row["description"]);
    return {
        ...model_entry/* BLANK_ENTRY */.YU,
        questionId: id ?? (0,text_id/* textId */.re)(question ?? ""),
        questionDetail: Object.keys(vars).length === 0 ? 0 : (0,text_id/* textHash */._t)((0,text_id/* canonicalJson */.dj)(vars)),
        variant,
        verdict: success === true ? "passed" : "failed",
        grade: success === true ? "pass" : failure === undefined ? "fail" : "error",
        error,
        graderError: success === false && error === undefined ? (failure ?? graderErrorOf(components, grading)) : undefined,
        unchecked: success === true && isUnchecked(grading, components, test),
        cached,
        traceUrl,
        question,
        answer: (0,loose/* shown */.SP)(response["output"]),
        expectedAnswer: components.expected,
        checks: components.checks,
        category: (0,loose/* text */.Qq)(metadata["category"]),
        model: (0,loose/* text */.Qq)((0,loose/* record */.g1)(row["provider"])["id"]),
        promptVersion: (0,loose/* text */.Qq)(row["promptId"])?.slice(0, 12),
        costUsd: cached ? undefined : costOf(row, response),
        latencyMs: cached ? undefined : (0,loose/* amount */.vj)(row["latencyMs"]),
        inputTokens: (0,loose/* amount */.vj)(tokens["prompt"]),
        outputTokens: (0,loose/* amount */.vj)(tokens["completion"]),
    };
}
/** Why no answer came. An assertion that failed has its reason in `error`, too, and is none. */
function promptfoo_errorOf(row, response, grading) {
    const message = (0,loose/* text */.Qq)(row["error"]) ?? (0,loose/* text */.Qq)(response["error"]);
    if (row["failureReason"] === BY_ERROR)
        return message ?? "promptfoo says that the answer failed with an error";
    if (message === "No output")
        return message;
    // Version 2 does not say: an error without a grading, or one that the provider gave, is no failed assertion.
    if (row["failureReason"] === undefined && (grading === undefined || (0,loose/* text */.Qq)(response["error"]) !== undefined))
        return message;
    return undefined;
}
/** Set where nothing but the grading itself failed. */
function graderErrorOf({ checks, broken }, grading) {
    const [first] = broken;
    if (first !== undefined)
        return checks.some(({ passed }) => passed === false) ? undefined : first;
    return (0,loose/* record */.g1)(grading?.["metadata"])["graderError"] === true
        ? ((0,loose/* text */.Qq)(grading?.["reason"]) ?? "the grader failed")
        : undefined;
}
function isUnchecked(grading, { count }, test) {
    if ((0,loose/* text */.Qq)(grading?.["reason"]) === "No assertions")
        return true;
    return count === 0 && (0,loose/* list */.p_)(test["assert"]).length === 0 && !(0,record/* isRecord */.u)(grading?.["assertion"]);
}
/** Zero is what promptfoo writes where a provider names no price. */
function costOf(row, response) {
    return (0,loose/* amount */.vj)(response["cost"]) || (0,loose/* amount */.vj)(row["cost"]) || undefined;
}
function withoutConversation(vars) {
    const { _conversation, ...rest } = vars;
    return rest;
}

// EXTERNAL MODULE: ./lib/adapters/python-list.js
var python_list = __nccwpck_require__(5033);
;// CONCATENATED MODULE: ./lib/adapters/ragas.js








/** Columns that Ragas' metrics write; those with a mode have it behind their name in brackets. */
const METRICS = new Set(`context_recall llm_context_recall non_llm_context_recall id_based_context_recall context_entity_recall
  context_precision llm_context_precision_with_reference llm_context_precision_without_reference
  non_llm_context_precision_with_reference id_based_context_precision context_utilization
  faithfulness faithfulness_with_hhem answer_relevancy response_relevancy answer_correctness answer_similarity
  semantic_similarity factual_correctness noise_sensitivity nv_accuracy nv_context_relevance
  nv_response_groundedness exact_match string_present bleu_score rouge_score chrf_score tool_call_accuracy
  agent_goal_accuracy topic_adherence`.split(/\s+/));
/** Those that say whether an answer is right, the first one that is there. */
const ragas_CORRECTNESS = ["answer_correctness", "factual_correctness", "nv_accuracy", "exact_match"];
const ragas_POLICY = {
    scope: "file",
    decides: (names) => {
        const first = ragas_CORRECTNESS.flatMap((wanted) => names.filter((name) => bareName(name) === wanted))[0];
        return first !== undefined ? [first] : names.includes("success") ? ["success"] : [];
    },
    passScore: 0.5,
};
/** Under one of these some keep a row's metrics together. */
const NESTED = ["ragas", "scores", "metrics"];
const ragas = {
    title: "Ragas",
    docs: "What `evaluate()` gives, saved with `to_pandas()` as CSV, as JSON records or columns, or as JSONL, with a row a question; also the experiments' CSV and JSONL. Ragas gives no verdict: `answer_correctness`, `factual_correctness`, `nv_accuracy` or `exact_match` of at least 0.5 passes, else a `success` column where there is no such score, or what `pass-metric` and `pass-score` say.",
    export: 'Save the result: `result.to_pandas().to_json("results.jsonl", orient="records", lines=True)`.',
    tells: {
        evidence: "`context_recall` and its kin; `retrieved_context_ids` against `reference_context_ids`",
        cause: "`faithfulness`, `noise_sensitivity`, `context_precision`",
        rest: "no costs, latencies or models; repeats by question",
    },
    advice: "Add `context_recall`, or the columns `retrieved_context_ids` and `reference_context_ids`, and `answer_correctness` as the verdict.",
    step: ["python evaluate_rag.py # ends with result.to_pandas().to_csv('results.csv')"],
    file: "results.csv",
    marks: { python: ["ragas"] },
    records: {
        paths: [[], ["samples"], ["per_question"], ["results"], ["rows"]],
        tables: true,
        claims: ragas_claims,
        open: (sink, settings) => {
            const judge = (0,score_verdict/* scoreJudge */.i2)(sink, settings, ragas_POLICY);
            return { record: add, end: judge.end };
            function add(row) {
                const scores = ragas_scoresOf(row);
                const question = (0,loose/* text */.Qq)(row["user_input"]) ?? (0,loose/* text */.Qq)(row["question"]) ?? (0,loose/* shown */.SP)(row["user_input"]);
                const entry = {
                    ...model_entry/* BLANK_ENTRY */.YU,
                    questionId: (0,loose/* idIn */.DG)(row) ?? (0,text_id/* textId */.re)(question ?? ""),
                    variant: (0,loose/* text */.Qq)(row["pipeline_name"]) ?? (0,loose/* text */.Qq)(row["variant"]),
                    expectedEvidence: idList(row["reference_context_ids"]),
                    retrievedEvidence: idList(row["retrieved_context_ids"]),
                    question,
                    answer: (0,loose/* text */.Qq)(row["response"]) ?? (0,loose/* text */.Qq)(row["answer"]),
                    expectedAnswer: (0,loose/* text */.Qq)(row["reference"]) ?? (0,loose/* text */.Qq)(row["ground_truth"]),
                    scores,
                    category: (0,loose/* text */.Qq)(row["category"]),
                };
                if (question === undefined && Object.keys(scores).length === 0)
                    refuseRow(sink);
                // A column of a home-made table; where a metric says whether the answer is right, that decides.
                judge.add(entry, "success" in row ? { ...scores, success: (0,adapters_scores/* scoreOf */.uw)(row["success"]) } : scores);
            }
        },
    },
};
const AGGREGATE = {
    code: "aggregate-only",
    message: "this is a table of averages, without a row for each question.",
    hint: 'Export the rows: `result.to_pandas().to_csv("results.csv")`.',
};
function ragas_claims(row) {
    if ("grade" in row || "question_id" in row || "example_id" in row)
        return false;
    const metrics = Object.keys(ragas_scoresOf(row));
    // An object in place of the question is a table of columns one of which is broken.
    const asked = [row["user_input"], row["question"]].some((value) => value !== undefined && !(0,record/* isRecord */.u)(value));
    if (metrics.length > 0)
        return asked ? true : AGGREGATE;
    const metric = (0,loose/* text */.Qq)(row["metric"]);
    return !asked && metric !== undefined && METRICS.has(bareName(metric)) && "score" in row ? AGGREGATE : false;
}
/** The row's metrics, of the row itself and of an object in it. What is no number is unknown. */
function ragas_scoresOf(row) {
    const scores = (0,adapters_scores/* newScores */.c8)();
    for (const source of [row, ...NESTED.map((key) => row[key]).filter(record/* isRecord */.u)]) {
        for (const [name, value] of Object.entries(source)) {
            if (METRICS.has(bareName(name)) && !(0,record/* isRecord */.u)(value))
                (0,adapters_scores/* setScore */.jE)(scores, (0,metric/* metricName */.Kh)(name), value);
        }
    }
    return scores;
}
function refuseRow(sink) {
    sink.problem("wrong-record", undefined, "this row has neither a question nor a metric.", "Every row has to be one question of the evaluation.");
}
/** `factual_correctness(mode=f1)` is `factual_correctness`. */
function bareName(name) {
    return (0,metric/* metricName */.Kh)(name).replace(/\(.*\)$/, "");
}
function idList(value) {
    return (0,loose/* ids */.dK)(typeof value === "string" ? (0,python_list/* pythonList */.p)(value) : value);
}

;// CONCATENATED MODULE: ./lib/adapters/ragchecker.js







const ragchecker_POLICY = { scope: "entry", decides: () => ["recall"], passScore: 1 };
const ENTAILED = "Entailment";
const ragchecker = {
    title: "RAGChecker",
    docs: "RAGChecker's checking outputs, with the claims of every answer. An answer passes when every claim of the reference answer is in it: `recall` of 1, or of at least `pass-score`.",
    export: "Run `ragchecker-cli` with `--output_path checking_outputs.json`.",
    tells: {
        evidence: "claim by claim: which claims missing from the answer were in the retrieved passages",
        cause: "a claim that was retrieved and is missing from the answer: incomplete use, the context",
        rest: "no costs, latencies, models or repeats",
    },
    advice: "Nothing is missing for attribution; claims tell more than any other format.",
    step: ["ragchecker-cli --input_path inputs.json --output_path checking_outputs.json"],
    file: "checking_outputs.json",
    marks: { python: ["ragchecker"] },
    document: { claims: ragchecker_claims, read: ragchecker_read },
};
function ragchecker_claims({ list: listAt }) {
    const first = listAt(["results"])?.first();
    if (!(0,record/* isRecord */.u)(first) || !("query_id" in first))
        return false;
    if ("retrieved2answer" in first && "response2answer" in first)
        return true;
    return "gt_answer" in first
        ? {
            code: "not-evaluated",
            message: "these are RAGChecker's inputs: no claims were checked yet.",
            hint: "Name the file that `ragchecker-cli` writes to its `--output_path`.",
        }
        : false;
}
function ragchecker_read(document, sink, settings) {
    const judge = (0,score_verdict/* scoreJudge */.i2)(sink, settings, ragchecker_POLICY);
    document.list(["results"])?.each((element, index) => {
        if ((0,record/* isRecord */.u)(element))
            sink.entry(toEntry(element, `results[${index}]`));
        else
            refuseElement(element, `results[${index}]`, sink);
    });
    judge.end();
    function toEntry(result, at) {
        const inAnswer = entailments(result["response2answer"], `${at}.response2answer`);
        const retrieved = (0,loose/* list */.p_)(result["retrieved2answer"]).map((row) => (0,loose/* list */.p_)(row).includes(ENTAILED));
        if (retrieved.length !== inAnswer.length) {
            sink.problem("wrong-length", `${at}.retrieved2answer`, `expected a row for each of the ${inAnswer.length} claims, found ${retrieved.length}.`, "Run `ragchecker-cli` again with all its metrics.");
        }
        const metrics = ragchecker_scoresOf(result["metrics"]);
        const recall = inAnswer.length === 0 ? null : inAnswer.filter(Boolean).length / inAnswer.length;
        const { verdict, grade } = judge.now({ ...metrics, recall });
        // What explains a failure are the claims that the answer lacks; of a pass, all of them had to be known.
        const claimed = inAnswer.map((there, claim) => ({ there, claim }));
        const wanted = verdict === "failed" ? claimed.filter(({ there }) => !there) : claimed;
        const id = result["query_id"];
        const question = (0,loose/* text */.Qq)(result["query"]);
        return {
            ...model_entry/* BLANK_ENTRY */.YU,
            questionId: typeof id === "number" || typeof id === "string" ? String(id) : (0,text_id/* textId */.re)(question ?? ""),
            verdict,
            grade,
            failureLabel: verdict === "failed" && wanted.length > 0 && wanted.every(({ claim }) => retrieved[claim] === true)
                ? "incomplete_evidence_use"
                : undefined,
            expectedEvidence: wanted.map(({ claim }) => ragchecker_name(claim)),
            retrievedEvidence: wanted.filter(({ claim }) => retrieved[claim] === true).map(({ claim }) => ragchecker_name(claim)),
            question,
            answer: (0,loose/* text */.Qq)(result["response"]),
            expectedAnswer: (0,loose/* text */.Qq)(result["gt_answer"]),
            scores: metrics,
        };
    }
    function entailments(value, field) {
        if (Array.isArray(value))
            return value.map((label) => label === ENTAILED);
        sink.problem("wrong-type", field, "expected a list of entailment labels, one for each claim of the reference answer.", "Run `ragchecker-cli` again; a result without it was not checked.");
        return [];
    }
}
/** Claims are numbered: their words are the reference answer, which may not be for publishing. */
function ragchecker_name(claim) {
    return `claim ${claim + 1}`;
}
/** A row's own metrics; those of the generator that follow from the claims above are left to them. */
function ragchecker_scoresOf(metrics) {
    const scores = (0,adapters_scores/* newScores */.c8)();
    for (const [metric, value] of Object.entries((0,loose/* record */.g1)(metrics))) {
        if (!FROM_CLAIMS.has(metric))
            (0,adapters_scores/* setScore */.jE)(scores, metric, value);
    }
    return scores;
}
const FROM_CLAIMS = new Set(["recall", "claim_recall", "context_utilization"]);

;// CONCATENATED MODULE: ./lib/adapters/fields.js

// Readers of one field each: null and absent are unknown, a wrong type is a problem, nothing is
// converted. They are plain functions because a log has a million lines: a schema library took
// longer than parsing the JSON itself (docs/adr/0004).
function readText(value, field, sink) {
    if (typeof value === "string")
        return value;
    return value === undefined || value === null ? undefined : wrong(value, field, "text", sink);
}
function readFlag(value, field, sink) {
    if (typeof value === "boolean")
        return value;
    return value === undefined || value === null ? undefined : wrong(value, field, "true, false or null", sink);
}
/** At least 0 and finite; what JSON overflows to infinity is unknown, like the bare `Infinity` of Python. */
function readAmount(value, field, sink) {
    if (typeof value === "number" && value >= 0)
        return value === Number.POSITIVE_INFINITY ? undefined : value;
    return value === undefined || value === null || value === Number.NEGATIVE_INFINITY
        ? undefined
        : wrong(value, field, "a number of at least 0", sink);
}
function readTexts(value, field, sink) {
    if (value === undefined || value === null)
        return undefined;
    if (isTexts(value))
        return value;
    return Array.isArray(value)
        ? wrong(value.find((item) => typeof item !== "string"), field, "a list of texts", sink)
        : wrong(value, field, "a list of texts", sink);
}
function readScores(value, field, sink) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "object" || Array.isArray(value)) {
        return wrong(value, field, "an object of metric names and numbers", sink);
    }
    const scores = Object.create(null);
    for (const [metric, score] of Object.entries(value)) {
        if (typeof score === "number")
            scores[metric] = Number.isFinite(score) ? score : null;
        else if (score === null)
            scores[metric] = null;
        else
            wrong(score, `${field}.${metric}`, "a number or null", sink);
    }
    return scores;
}
/** Ids are compared as text; a number must be one that JSON can carry exactly. */
function readId(value, field, sink) {
    if (typeof value === "string") {
        if (value.isWellFormed())
            return value === "" ? undefined : value;
        sink.problem("half-character", field, "the id holds half of a character, which UTF-8 cannot carry.", "Write the id as whole characters.");
        return undefined;
    }
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "number")
        return wrong(value, field, "text or a number", sink);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        sink.problem("inexact-id", field, `the number ${value} is too large for JSON to carry exactly, so two questions could become one.`, "Write the id as text, in quotes.");
        return undefined;
    }
    return String(value);
}
function readTrial(value, field, sink) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MAX_TRIAL)
        return value;
    return wrong(value, field, "a whole number from 0", sink);
}
/** Trials are kept in 32 bits. */
const MAX_TRIAL = 2 ** 31 - 1;
function isTexts(value) {
    if (!Array.isArray(value))
        return false;
    for (const item of value)
        if (typeof item !== "string")
            return false;
    return true;
}
function wrong(value, field, expected, sink) {
    sink.problem("wrong-type", field, `expected ${expected}, found ${(0,describe_value/* describeValue */.b)(value)}.`, hintFor(value, expected));
    return undefined;
}
function hintFor(value, expected) {
    if (typeof value === "string" && expected.startsWith("a list"))
        return 'Write a list: ["…"].';
    if (typeof value === "string" && expected !== "text")
        return "Write it without quotes.";
    if (typeof value === "number" && value < 0)
        return "Leave the field out, or write null, where it is not known.";
    return "Correct the field, or write null where it is not known.";
}

;// CONCATENATED MODULE: ./lib/adapters/run-log.js

/** The project's own format: one JSON object a line, see `docs/run-log.md`. */
const runLog = {
    title: "Run log",
    docs: "Rung Gate's own format: JSONL, one graded answer a line, or a JSON list of them. Write it from any evaluation script.",
    export: "Write one JSON object for each answer; all fields are in docs/run-log.md.",
    tells: {
        evidence: "`retrieval_hit`, or expected and retrieved ids, or `scores` such as `context_recall`",
        cause: "`failure_label`, or `scores`",
        rest: "cost, latency, tokens, repeats, versions",
    },
    advice: "Log `retrieval_hit`, or expected and retrieved ids, and a `failure_label`.",
    step: ["./run-evaluation.sh --output results/graded.jsonl"],
    file: "results/*.jsonl",
    independent: true,
    records: {
        paths: [[]],
        tables: false,
        claims: (record) => "grade" in record || "question_id" in record,
        open: (sink) => ({
            record: (record) => sink.entry(run_log_toEntry(record, sink)),
            end: () => { },
        }),
    },
};
function run_log_toEntry(record, sink) {
    return {
        questionId: readId(record["question_id"], "question_id", sink),
        questionDetail: 0,
        variant: readText(record["variant"], "variant", sink) || undefined,
        trial: readTrial(record["trial"], "trial", sink),
        grade: readText(record["grade"], "grade", sink) || undefined,
        verdict: undefined,
        retrievalHit: readFlag(record["retrieval_hit"], "retrieval_hit", sink),
        failureLabel: readText(record["failure_label"], "failure_label", sink) || undefined,
        expectedFiles: readTexts(record["expected_files"], "expected_files", sink),
        expectedEvidence: readTexts(record["expected_evidence"], "expected_evidence", sink),
        retrievedFiles: readTexts(record["retrieved_files"], "retrieved_files", sink),
        retrievedEvidence: readTexts(record["retrieved_evidence"], "retrieved_evidence", sink),
        error: readText(record["error"], "error", sink) || undefined,
        graderError: readText(record["grader_error"], "grader_error", sink) || undefined,
        unchecked: false,
        cached: false,
        traceUrl: readText(record["trace_url"], "trace_url", sink) || undefined,
        question: readText(record["question"], "question", sink),
        answer: readText(record["answer"], "answer", sink),
        expectedAnswer: readText(record["expected_answer"], "expected_answer", sink),
        scores: readScores(record["scores"], "scores", sink),
        checks: undefined,
        category: readText(record["category"], "category", sink) || undefined,
        model: readText(record["model"], "model", sink) || undefined,
        promptVersion: readText(record["prompt_version"], "prompt_version", sink) || undefined,
        indexVersion: readText(record["index_version"], "index_version", sink) || undefined,
        contextVersion: readText(record["context_version"], "context_version", sink) || undefined,
        costUsd: readAmount(record["cost_usd"], "cost_usd", sink),
        latencyMs: readAmount(record["latency_ms"], "latency_ms", sink),
        inputTokens: readAmount(record["input_tokens"], "input_tokens", sink),
        outputTokens: readAmount(record["output_tokens"], "output_tokens", sink),
        contextTokens: readAmount(record["context_tokens"], "context_tokens", sink),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/vitest-evals.js





const vitestEvals = {
    title: "vitest-evals",
    docs: "Vitest's JSON report of a suite that uses vitest-evals. A test is a question, and its status the verdict; skipped tests are not graded. An ordinary Vitest or Jest report is no evaluation and is refused.",
    export: "Run `vitest run --reporter=json --outputFile=results.json`.",
    tells: {
        evidence: "judges named like `context_recall` or `retrieval_recall`",
        cause: "judges named `faithfulness` and the like",
        rest: "latency, tokens, cost and model where the harness reports its usage",
    },
    advice: "Add a judge named `context_recall` that says how much of the expected material was retrieved.",
    step: ["npx vitest run --reporter=json --outputFile=results.json || [ $? -eq 1 ]"],
    file: "results.json",
    marks: { npm: ["vitest-evals"] },
    document: { claims: vitest_evals_claims, read: vitest_evals_read },
};
function vitest_evals_claims({ list: listAt }) {
    const files = listAt(["testResults"]);
    if (files === undefined)
        return false;
    const hasEvaluation = files.some((file) => (0,loose/* list */.p_)((0,loose/* record */.g1)(file)["assertionResults"]).some((test) => {
        const meta = (0,loose/* record */.g1)((0,loose/* record */.g1)(test)["meta"]);
        return (0,record/* isRecord */.u)(meta["eval"]) || (0,record/* isRecord */.u)(meta["harness"]);
    }));
    if (hasEvaluation)
        return true;
    if (files.length > 0 && !("assertionResults" in (0,loose/* record */.g1)(files.first())))
        return false;
    return {
        code: "unit-tests",
        message: "this is a report of unit tests, none of which is an evaluation.",
        hint: "Name the report of the suite that uses vitest-evals.",
    };
}
function vitest_evals_read(document, sink) {
    document.list(["testResults"])?.each((file, index) => {
        const path = (0,loose/* text */.Qq)((0,loose/* record */.g1)(file)["name"]) ?? "";
        const tests = (0,loose/* list */.p_)((0,loose/* record */.g1)(file)["assertionResults"]);
        if (tests.length === 0)
            sink.entry(brokenFile((0,loose/* record */.g1)(file), path));
        tests.forEach((test, position) => {
            const at = `testResults[${index}].assertionResults[${position}]`;
            if ((0,record/* isRecord */.u)(test))
                sink.entry(vitest_evals_toEntry(test, path, at, sink));
            else
                refuseElement(test, at, sink);
        });
    });
}
/** A file that could not be loaded has no tests, and its questions were not asked. */
function brokenFile(file, path) {
    const message = (0,loose/* text */.Qq)(file["message"]);
    return {
        ...model_entry/* BLANK_ENTRY */.YU,
        questionId: path.split("/").at(-1) || undefined,
        verdict: file["status"] === "failed" ? "failed" : "ungraded",
        grade: file["status"] === "failed" ? "error" : undefined,
        error: file["status"] === "failed" ? (message ?? "the file could not be loaded") : undefined,
    };
}
function vitest_evals_toEntry(test, path, at, sink) {
    const meta = (0,loose/* record */.g1)(test["meta"]);
    const evaluation = (0,record/* isRecord */.u)(meta["eval"]) ? meta["eval"] : undefined;
    const run = (0,loose/* record */.g1)((0,loose/* record */.g1)(meta["harness"])["run"]);
    const usage = (0,loose/* record */.g1)(run["usage"]);
    const status = statusOf(test["status"], `${at}.status`, sink);
    const error = status === "failed" ? vitest_evals_errorOf(test, evaluation, run) : undefined;
    const name = (0,loose/* text */.Qq)(test["fullName"]) ?? (0,loose/* text */.Qq)(test["title"]);
    const checks = vitest_evals_checksOf(evaluation);
    return {
        ...model_entry/* BLANK_ENTRY */.YU,
        questionId: name,
        // Where the checkout lies is nobody's business: the file's folder and name tell it from others.
        questionDetail: (0,text_id/* textHash */._t)(path.split("/").slice(-2).join("/")),
        verdict: status,
        grade: status === "ungraded" ? undefined : status,
        error,
        unchecked: status === "passed" && checks.length === 0,
        question: vitest_evals_questionOf(run) ?? (0,loose/* text */.Qq)(test["title"]),
        answer: (0,loose/* shown */.SP)(evaluation?.["output"]) ?? (0,loose/* shown */.SP)(run["output"]),
        checks,
        category: (0,loose/* list */.p_)(test["ancestorTitles"]).filter((title) => typeof title === "string")[0],
        model: (0,loose/* text */.Qq)(usage["model"]),
        costUsd: (0,loose/* amount */.vj)(usage["costUsd"]),
        latencyMs: (0,loose/* amount */.vj)((0,loose/* record */.g1)(run["timings"])["totalMs"]) ?? (0,loose/* amount */.vj)(test["duration"]),
        inputTokens: (0,loose/* amount */.vj)(usage["inputTokens"]),
        outputTokens: (0,loose/* amount */.vj)(usage["outputTokens"]),
    };
}
const UNGRADED = new Set(["pending", "skipped", "todo", "disabled"]);
function statusOf(status, field, sink) {
    if (status === "passed" || status === "failed")
        return status;
    if (!UNGRADED.has(status))
        sink.problem("wrong-type", field, "expected `passed`, `failed`, `pending`, `skipped` or `todo`.", "Run the suite again.");
    return "ungraded";
}
/** A test that failed and not for its score: an assertion of its own is a verdict, anything else thrown is none. */
function vitest_evals_errorOf(test, evaluation, run) {
    if (evaluation?.["thresholdFailed"] === true)
        return undefined;
    const [thrown] = (0,loose/* list */.p_)(run["errors"]);
    const message = (0,loose/* text */.Qq)((0,loose/* list */.p_)(test["failureMessages"])[0]);
    if (thrown !== undefined)
        return (0,loose/* shown */.SP)((0,loose/* record */.g1)(thrown)["message"]) ?? (0,loose/* shown */.SP)(thrown);
    if (message !== undefined && /^(?:AssertionError|Score: )/.test(message))
        return undefined;
    return message ?? "the test failed without a reason";
}
function vitest_evals_checksOf(evaluation) {
    return (0,loose/* list */.p_)(evaluation?.["scores"])
        .filter(record/* isRecord */.u)
        .map((score) => ({
        metric: (0,loose/* text */.Qq)(score["name"]) ?? "score",
        score: (0,loose/* number */.ai)(score["score"]) ?? null,
        passed: undefined,
        threshold: undefined,
    }));
}
/** What the user said first in the harness' session. */
function vitest_evals_questionOf(run) {
    const session = (0,loose/* record */.g1)(run["session"]);
    const said = [...(0,loose/* list */.p_)(session["events"]), ...(0,loose/* list */.p_)(session["messages"])].filter(record/* isRecord */.u);
    return (0,loose/* shown */.SP)(said.find((message) => message["role"] === "user")?.["content"]);
}

;// CONCATENATED MODULE: ./lib/adapters/index.js

















/** Every format that can be read. One file and one line here make a new one. */
const ADAPTERS = {
    "run-log": runLog,
    promptfoo: promptfoo,
    deepeval: deepeval,
    ragas: ragas,
    inspect: inspect,
    ragchecker: ragchecker,
    "openai-evals": openaiEvals,
    "lm-eval": lmEval,
    evalite: evalite,
    "vitest-evals": vitestEvals,
    phoenix: phoenix,
    langsmith: langsmith,
    braintrust: braintrust,
    promptflow: promptflow,
    langfuse: langfuse,
    junit: junit,
    mapped: mapped/* mapped */.C,
};
function isFormatId(name) {
    return Object.hasOwn(ADAPTERS, name);
}


/***/ }),

/***/ 7334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ idIn),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dK: () => (/* binding */ ids),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   mD: () => (/* binding */ questionText),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9000);

// Fields of other tools' files that only add to what is known: of another type than expected they are
// unknown, so that a new version of a tool stops no gate. What decides a verdict is read strictly.
const NOTHING = {};
function record(value) {
    return (0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value : NOTHING;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** A finite number, also from a cell of a table. */
function number(value) {
    if (typeof value === "number")
        return Number.isFinite(value) ? value : undefined;
    if (typeof value !== "string" || !/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(value))
        return undefined;
    const parsed = Number(value);
    return Number.isFinite(parsed) ? parsed : undefined;
}
function amount(value) {
    const found = number(value);
    return found !== undefined && found >= 0 ? found : undefined;
}
/** Seconds as milliseconds. */
function seconds(value) {
    const found = amount(value);
    return found === undefined ? undefined : found * 1000;
}
/** Whatever it is as a text to be shown: texts as they are, the rest as JSON. */
function shown(value) {
    if (value === undefined || value === null || value === "")
        return undefined;
    return typeof value === "string" ? value : JSON.stringify(value);
}
/** Texts or numbers as ids; `undefined` where it is no list of them. */
function ids(value) {
    if (!Array.isArray(value))
        return undefined;
    const found = [];
    for (const item of value) {
        if (typeof item !== "string" && typeof item !== "number")
            return undefined;
        found.push(String(item));
    }
    return found;
}
/** An id that stands in a metadata object under one of the usual names. */
function idIn(metadata) {
    for (const key of ["question_id", "questionId", "id", "case_id", "test_id"]) {
        const value = metadata[key];
        if (typeof value === "string" && value !== "")
            return value;
        if (typeof value === "number" && Number.isFinite(value))
            return String(value);
    }
    return undefined;
}
/** The text of a question in an input of whatever form: the usual keys first, a single value, or all of it. */
function questionText(input) {
    if (!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(input))
        return shown(input);
    for (const key of ["question", "query", "user_input", "input", "prompt", "message", "text"]) {
        const found = text(input[key]);
        if (found !== undefined)
            return found;
    }
    const values = Object.values(input);
    return values.length === 1 ? shown(values[0]) : shown(input);
}


/***/ }),

/***/ 6778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ MAPPED_FIELDS),
  C: () => (/* binding */ mapped)
});

// EXTERNAL MODULE: ./lib/model/describe-value.js
var describe_value = __nccwpck_require__(300);
// EXTERNAL MODULE: ./lib/model/entry.js
var entry = __nccwpck_require__(4801);
// EXTERNAL MODULE: ./lib/model/record.js
var record = __nccwpck_require__(9000);
// EXTERNAL MODULE: ./lib/adapters/loose.js
var loose = __nccwpck_require__(7334);
// EXTERNAL MODULE: ./lib/adapters/python-list.js
var python_list = __nccwpck_require__(5033);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __nccwpck_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(3305);
;// CONCATENATED MODULE: ./lib/adapters/run-log-schema.js

const run_log_schema_text = (doc) => schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())).check(schemas/* describe */.q0y(doc));
const flag = (doc) => schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* boolean */.zMY())).check(schemas/* describe */.q0y(doc));
const texts = (doc) => schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* string */.YjP()))).check(schemas/* describe */.q0y(doc));
const amount = (doc) => schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* number */.aig().check(api/* _gte */.qm(0)))).check(schemas/* describe */.q0y(doc));
/**
 * The run-log entry as a schema: what `schema/run-log-entry.schema.json` and `docs/run-log.md` are
 * generated from, and what a test holds the field readers to. Unknown keys are allowed and ignored.
 */
const runLogEntrySchema = schemas/* looseObject */._H3({
    question_id: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])))
        .check(schemas/* describe */.q0y("Which benchmark question this is. Pairs runs. Missing: the entry is a question of its own.")),
    grade: run_log_schema_text("The grader's word. Passes when it is in the passing set (`correct`, `acceptable`), compared exactly. Missing counts as not passing."),
    retrieval_hit: flag("Whether the right evidence was in the context. `null` is unknown."),
    failure_label: run_log_schema_text("What kind of failure: `missing_evidence` (or `retrieval_miss`), `wrong_format`, `partial_answer`, `incomplete_evidence_use`, or a label of your own that `labels:` in the config maps."),
    expected_files: texts("Files that hold the answer. With `retrieved_files`: evidence coverage where there is no `retrieval_hit`."),
    retrieved_files: texts("Files that were in the context. An empty list says that nothing was retrieved."),
    expected_evidence: texts("Passages that hold the answer, by id. Tells more than files: the right file may still lack the right passage."),
    retrieved_evidence: texts("Passages that were in the context, by id."),
    error: run_log_schema_text("Set when the question was never really answered: time-out, rate limit, harness failure. Counts as off-ladder."),
    grader_error: run_log_schema_text("Set when the answer was there and the grader or the harness failed on it. Counts as off-ladder, apart from `error`."),
    trial: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _gte */.qm(0))))
        .check(schemas/* describe */.q0y("Which repeat of the question this is. Without it, repeats are numbered in log order.")),
    variant: run_log_schema_text("Which system answered, where one log holds several. Part of what pairs runs."),
    question: run_log_schema_text("The question's text: shown, shortened, with a failure."),
    answer: run_log_schema_text("The system's answer: shown with a failure in the run summary."),
    expected_answer: run_log_schema_text("The reference answer: shown with a failure in the run summary."),
    trace_url: run_log_schema_text("A link to the trace. Shown only for hosts listed in `trace-hosts:` in the config."),
    scores: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(schemas/* number */.aig()))))
        .check(schemas/* describe */.q0y("Judge metrics by name, for example `context_recall`.")),
    category: run_log_schema_text("What kind of question this is. Slices the report; limits can be set per category."),
    model: run_log_schema_text("Which model answered. Slices the report."),
    prompt_version: run_log_schema_text("Slices the report, and says what changed between runs."),
    index_version: run_log_schema_text("Slices the report, and says what changed between runs."),
    context_version: run_log_schema_text("Slices the report, and says what changed between runs."),
    cost_usd: amount("What the answer cost, in US dollars."),
    latency_ms: amount("How long the answer took, in milliseconds."),
    input_tokens: amount("Tokens sent to the model."),
    output_tokens: amount("Tokens the model produced."),
    context_tokens: amount("Tokens of evidence in the context."),
});

// EXTERNAL MODULE: ./lib/adapters/score-verdict.js + 1 modules
var score_verdict = __nccwpck_require__(6119);
// EXTERNAL MODULE: ./lib/adapters/scores.js
var adapters_scores = __nccwpck_require__(5569);
;// CONCATENATED MODULE: ./lib/adapters/mapped.js








/** The fields of a run log, which `fields:` can name places of. */
const MAPPED_FIELDS = Object.keys(runLogEntrySchema.shape);
const mapped = {
    title: "Any file, by a map of its fields",
    docs: "JSON, JSONL or CSV of whatever form, through `fields:` in the config, which says where it has the fields of a run log (names of columns, or paths such as `answer.text` and `scores[0].score`), and `records:`, where a JSON document has its list. A `grade` that is true or false is the verdict; one that is a number passes from `pass-score` on; without a `grade`, `scores` (an object of numbers, or a list of `{name, score}`) decide as `pass-metric` says.",
    export: "Whatever your evaluation writes; put the map into `.github/rung-gate.yml`: `fields: { question_id: id, grade: verdict, retrieval_hit: evidence.found }`.",
    tells: {
        evidence: "what you map to `retrieval_hit`, or to expected and retrieved ids",
        cause: "what you map to `failure_label`",
        rest: "what you map to costs, latencies, tokens, trials and versions",
    },
    advice: "Map `retrieval_hit`, or expected and retrieved ids, and `failure_label`.",
    step: ["./run-evaluation.sh --output results.csv"],
    file: "results.csv",
    records: {
        paths: [[], ["results"], ["rows"], ["items"], ["data"]],
        tables: true,
        claims: (_record, { fields }) => Object.keys(fields).length > 0,
        open: mapped_open,
    },
};
function mapped_open(sink, settings) {
    const paths = new Map(Object.entries(settings.fields));
    const judge = (0,score_verdict/* scoreJudge */.i2)(sink, settings, score_verdict/* CORRECTNESS_OR_ONLY */.R8);
    const seen = new Set();
    let records = 0;
    let firstKeys = [];
    return {
        record(row) {
            if (records === 0)
                firstKeys = Object.keys(row).slice(0, 12);
            records += 1;
            const entry = toEntry(row);
            if (!paths.has("grade") && entry.scores !== undefined)
                judge.add(entry, entry.scores);
            else
                judge.pass({ ...entry, ...gradeOf(at(row, "grade"), settings.passScore) });
        },
        end() {
            sink.atFile();
            if (paths.size === 0) {
                sink.problem("no-fields", "fields", "nothing says where the fields are.", "Set `fields:` in the config: `{ question_id: id, grade: verdict }`.");
                return;
            }
            if (records === 0)
                return;
            for (const [field, place] of paths)
                if (!seen.has(field))
                    tellMissing(field, place);
            judge.end();
        },
    };
    /** A place that no record has is a misspelt one: it would be unknown everywhere, and nobody would notice. */
    function tellMissing(field, place) {
        sink.problem("no-such-field", `fields.${field}`, `no record has \`${place}\`; the first has ${firstKeys.map((key) => `\`${key.slice(0, 40)}\``).join(", ")}.`, "Name a column, or a path of keys with dots between them.");
    }
    function at(row, field) {
        const place = paths.get(field);
        if (place === undefined)
            return undefined;
        const found = valueAt(row, place);
        if (found !== undefined)
            seen.add(field);
        return found === "" ? undefined : (found ?? undefined);
    }
    function toEntry(row) {
        const read = (field, convert, expected) => {
            const value = at(row, field);
            if (value === undefined)
                return undefined;
            const converted = convert(value);
            if (converted === undefined)
                sink.problem("wrong-type", paths.get(field), `expected ${expected} as \`${field}\`, found ${(0,describe_value/* describeValue */.b)(value)}.`, "Correct the file, or map another field.");
            return converted;
        };
        const text = (field) => read(field, loose/* shown */.SP, "text");
        const amount = (field) => read(field, positive, "a number of at least 0");
        const texts = (field) => read(field, textList, "a list of texts");
        const scores = read("scores", scoresIn, "an object of numbers");
        return {
            ...entry/* BLANK_ENTRY */.YU,
            questionId: text("question_id"),
            variant: text("variant"),
            trial: read("trial", wholeNumber, "a whole number"),
            retrievalHit: read("retrieval_hit", mapped_flag, "true or false"),
            failureLabel: text("failure_label"),
            expectedFiles: texts("expected_files"),
            expectedEvidence: texts("expected_evidence"),
            retrievedFiles: texts("retrieved_files"),
            retrievedEvidence: texts("retrieved_evidence"),
            error: text("error"),
            graderError: text("grader_error"),
            traceUrl: text("trace_url"),
            question: text("question"),
            answer: text("answer"),
            expectedAnswer: text("expected_answer"),
            scores,
            category: text("category"),
            model: text("model"),
            promptVersion: text("prompt_version"),
            indexVersion: text("index_version"),
            contextVersion: text("context_version"),
            costUsd: amount("cost_usd"),
            latencyMs: amount("latency_ms"),
            inputTokens: amount("input_tokens"),
            outputTokens: amount("output_tokens"),
            contextTokens: amount("context_tokens"),
        };
    }
}
/** A key as it stands, dots and all, before a path of keys. */
function valueAt(row, place) {
    if (place in row)
        return row[place];
    let value = row;
    for (const key of place.split(/[.[\]]+/).filter(Boolean)) {
        if (Array.isArray(value))
            value = value[Number(key)];
        else
            value = (0,record/* isRecord */.u)(value) ? value[key] : undefined;
    }
    return value;
}
function gradeOf(value, passScore) {
    const own = mapped_flag(value);
    if (own !== undefined)
        return { grade: own ? "true" : "false", verdict: own ? "passed" : "failed" };
    const score = passScore === undefined ? undefined : (0,loose/* number */.ai)(value);
    if (score !== undefined && passScore !== undefined)
        return { grade: score >= passScore ? "passed" : "failed", verdict: score >= passScore ? "passed" : "failed" };
    return { grade: (0,loose/* shown */.SP)(value), verdict: undefined };
}
function mapped_flag(value) {
    if (typeof value === "boolean")
        return value;
    if (typeof value !== "string")
        return undefined;
    const word = value.trim().toLowerCase();
    return word === "true" ? true : word === "false" ? false : undefined;
}
function positive(value) {
    const found = (0,loose/* number */.ai)(value);
    return found !== undefined && found >= 0 ? found : undefined;
}
function wholeNumber(value) {
    const found = (0,loose/* number */.ai)(value);
    return found !== undefined && Number.isInteger(found) && found >= 0 && found < 2 ** 31 ? found : undefined;
}
function textList(value) {
    return (0,loose/* ids */.dK)(typeof value === "string" ? ((0,python_list/* pythonList */.p)(value) ?? [value]) : value);
}
/** `{name: score}`, or a list of `{name, score}`. */
function scoresIn(value) {
    const scores = (0,adapters_scores/* newScores */.c8)();
    if (Array.isArray(value)) {
        for (const item of value) {
            const { name, metric, key, score, value: plain } = (0,loose/* record */.g1)(item);
            const named = (0,loose/* shown */.SP)(name ?? metric ?? key);
            if (named === undefined)
                return undefined;
            (0,adapters_scores/* setScore */.jE)(scores, named, score ?? plain);
        }
        return scores;
    }
    if (!(0,record/* isRecord */.u)(value))
        return undefined;
    for (const [name, score] of Object.entries(value))
        (0,adapters_scores/* setScore */.jE)(scores, name, score);
    return scores;
}


/***/ }),

/***/ 5033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pythonList)
/* harmony export */ });
/**
 * A flat list of texts and numbers as Python prints it, `['a', "b's", 3]`, or as JSON; `undefined` where
 * it is none. Data frames write lists like this into the cells of a CSV file.
 */
function pythonList(text) {
    const inner = text.trim();
    if (!inner.startsWith("[") || !inner.endsWith("]"))
        return undefined;
    const items = [];
    const item = /\s*(?:'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|([-+]?\d+(?:\.\d+)?))\s*(,|$)/y;
    const body = inner.slice(1, -1);
    if (body.trim() === "")
        return items;
    while (item.lastIndex < body.length) {
        const [, single, double, digits] = item.exec(body) ?? [];
        if (digits !== undefined)
            items.push(Number(digits));
        else if (single !== undefined || double !== undefined)
            items.push(withoutEscapes(single ?? double ?? ""));
        else
            return undefined;
    }
    return items;
}
const ESCAPES = { n: "\n", t: "\t", r: "\r", "\\": "\\", "'": "'", '"': '"' };
function withoutEscapes(text) {
    return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g, (whole, two, four, eight, letter) => {
        const code = two ?? four ?? eight;
        if (code === undefined)
            return ESCAPES[letter ?? ""] ?? whole;
        const point = Number.parseInt(code, 16);
        return point > 0x10ffff ? whole : String.fromCodePoint(point);
    });
}


/***/ }),

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R8: () => (/* binding */ CORRECTNESS_OR_ONLY),
  li: () => (/* binding */ EVERY_SCORE),
  i2: () => (/* binding */ scoreJudge)
});

// EXTERNAL MODULE: ./lib/model/describe-value.js
var describe_value = __nccwpck_require__(300);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __nccwpck_require__(7829);
;// CONCATENATED MODULE: ./lib/adapters/own-text.js
/** More than a report shows of any text. */
const KEPT = 1000;
/** The beginning of a text, with letters of its own: a slice would keep the whole document it was cut from alive. */
function ownText(text) {
    return text === undefined || text.length <= KEPT ? text : [...text.slice(0, KEPT)].join("");
}

// EXTERNAL MODULE: ./lib/adapters/scores.js
var adapters_scores = __nccwpck_require__(5569);
;// CONCATENATED MODULE: ./lib/adapters/score-verdict.js




/** Names of what is better when lower, or is no judgement at all. */
const LOWER_OR_OTHER = /distance|toxic|bias|error|latency|cost|price|perplex|loss|hallucinat|harm|risk|length|duration|time|token|count|(?:^|_)[wc]er(?:_|$)/;
/** Those that are known to say whether an answer is right, or the only score there is in the file. */
const CORRECTNESS_OR_ONLY = {
    scope: "file",
    decides: (names) => {
        const correct = names.filter((name) => (0,metric/* knownMetric */.wl)(name)?.kind === "correctness");
        if (correct.length > 0)
            return correct;
        // One that is known to be about something else says nothing of the answer.
        const [only, ...others] = names;
        if (only === undefined || others.length > 0 || (0,metric/* knownMetric */.wl)(only) !== undefined)
            return [];
        return LOWER_OR_OTHER.test((0,metric/* metricName */.Kh)(only)) ? [] : [only];
    },
    anyIsEnough: true,
    passScore: 0.5,
};
/** Every score there is. */
const EVERY_SCORE = {
    scope: "entry",
    decides: (names) => names,
    passScore: 0.5,
    isUniform: true,
};
/** A tool without a verdict of its own: `pass-metric` says which scores decide, else the format's policy does. */
function scoreJudge(sink, settings, policy) {
    const wanted = new Set(settings.passMetrics.map(metric/* metricName */.Kh));
    const rules = new Set();
    const undecided = new Set();
    const seen = new Set();
    /** The highest and lowest score by name, of those outside of 0 to 1. */
    const otherScale = new Map();
    /** Names that should decide and are on no scale that is known. */
    const unscaled = new Set();
    /** Of what `pass-metric` names: what no entry has had so far. */
    const missing = new Map(settings.passMetrics.map((name) => [(0,metric/* metricName */.Kh)(name), name]));
    let judgedEntries = 0;
    const held = [];
    return {
        now(scores) {
            look(scores);
            const names = wanted.size > 0 ? wantedOf(scores) : policy.decides(namesOf(scores));
            return { ...judge(scores, names), names };
        },
        pass(entry) {
            const restore = sink.here();
            held.push(() => {
                restore();
                sink.entry(entry);
            });
        },
        add(full, scores, settle) {
            // Entries wait for the end of their file: no more of their texts than a report shows.
            const { question, answer, expectedAnswer } = full;
            const entry = {
                ...full,
                question: ownText(question),
                answer: ownText(answer),
                expectedAnswer: ownText(expectedAnswer),
            };
            const restore = sink.here();
            const deliver = (names) => {
                restore();
                const judged = judge(scores, names);
                const rest = settle?.(judged, (name) => names.includes(name)) ?? {};
                sink.entry({ ...entry, ...judged, ...rest });
            };
            look(scores);
            held.push((names) => deliver(wanted.size > 0 ? wantedOf(scores) : names));
        },
        end() {
            sink.atFile();
            if (judgedEntries > 0)
                for (const name of missing.values())
                    refuseMetric(name);
            const names = policy.decides([...seen].sort());
            for (const deliver of held)
                deliver(names);
            for (const name of unscaled)
                refuseScale(name);
            if (rules.size > 0 && (policy.isConvention !== true || wanted.size > 0))
                sink.notice({ code: "score-verdict", detail: listed(rules) });
            if (undecided.size > 0)
                sink.notice({ code: "no-verdict", detail: listed(undecided) });
        },
    };
    function look(scores) {
        judgedEntries += 1;
        for (const [name, score] of Object.entries(scores)) {
            seen.add(name);
            if (score !== null && (score < 0 || score > HIGHEST))
                otherScale.set(name, Math.max(score, otherScale.get(name) ?? score));
            if (score !== null)
                missing.delete((0,metric/* metricName */.Kh)(name));
        }
    }
    function refuseScore(name, value) {
        sink.problem("wrong-type", name, `expected a number, found ${value === undefined ? "what is none" : (0,describe_value/* describeValue */.b)(value)}, and this score decides.`, "Write it with a decimal point, or leave it blank where there is none; or set `pass-metric` to another score.");
    }
    /** A score that no entry has would leave every one of them without a verdict, or to be judged by the others alone. */
    function refuseMetric(name) {
        const known = [...seen].sort();
        sink.problem("no-such-score", "pass-metric", seen.has(name)
            ? `the score \`${name}\` is blank in every entry.`
            : `no entry has a score \`${name}\`${known.length === 0 ? "; none has any score" : `; there are ${listed(new Set(known))}`}.`, "Name scores that the file has.");
    }
    function wantedOf(scores) {
        return namesOf(scores).filter((name) => wanted.has((0,metric/* metricName */.Kh)(name)));
    }
    /** Above 1 a `pass-score` cannot be meant either: it is from 0 to 1. */
    function isOfUnknownScale(name) {
        const score = otherScale.get(name);
        if (score === undefined || settings.metrics.has((0,metric/* metricName */.Kh)(name)) || boundOf(name).threshold > 1)
            return false;
        return score > HIGHEST || settings.passScore === undefined;
    }
    function refuseScale(name) {
        sink.problem("score-scale", name, `expected scores from 0 to 1, found ${otherScale.get(name)}, and this score decides: nothing says from where on it passes.`, `Give its threshold, for example \`metrics: { ${(0,metric/* metricName */.Kh)(name)}: { means: correctness, min: 4 } }\`, or set \`pass-metric\` to another score.`);
    }
    function judge(scores, names) {
        if (names.length === 0) {
            for (const name of namesOf(scores))
                undecided.add(name);
            return UNGRADED;
        }
        let unknown = wanted.size > 0 && names.length < wanted.size;
        let known = 0;
        let failed = false;
        for (const name of names) {
            const score = scores[name] ?? null;
            const { operator, threshold } = boundOf(name);
            if (isOfUnknownScale(name))
                unscaled.add(name);
            rules.add(`${name} ${operator === ">=" ? "≥" : "≤"} ${threshold}`);
            if (score === null || Number.isNaN(score)) {
                if (score !== null)
                    refuseScore(name, (0,adapters_scores/* unreadableScore */.uC)(scores, name));
                unknown = true;
                continue;
            }
            known += 1;
            if (operator === ">=" ? score < threshold : score > threshold)
                failed = true;
        }
        if (failed)
            return { verdict: "failed", grade: "failed" };
        const enough = wanted.size === 0 && policy.anyIsEnough === true ? known > 0 : !unknown;
        return enough ? { verdict: "passed", grade: "passed" } : UNGRADED;
    }
    /** The configuration's threshold of the metric, then `pass-score`, then what is known of it. */
    function boundOf(name) {
        const own = settings.metrics.get((0,metric/* metricName */.Kh)(name));
        if (own !== undefined)
            return own;
        const known = policy.isUniform === true ? undefined : (0,metric/* knownMetric */.wl)(name);
        if (known?.operator === "<=")
            return known;
        const judged = policy.thresholds?.[(0,metric/* metricName */.Kh)(name)] ?? (wanted.size > 0 || policy.passScore < 1 ? known?.threshold : undefined);
        return { operator: ">=", threshold: settings.passScore ?? judged ?? policy.passScore };
    }
}
/** 1, and what is added to it by rounding. */
const HIGHEST = 1 + 1e-9;
const UNGRADED = { verdict: "ungraded", grade: undefined };
function namesOf(scores) {
    return Object.keys(scores);
}
const LISTED = 8;
function listed(names) {
    const all = [...names].sort();
    return all.length > LISTED ? `${all.slice(0, LISTED).join(", ")} and ${all.length - LISTED} more` : all.join(", ");
}


/***/ }),

/***/ 5569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c8: () => (/* binding */ newScores),
/* harmony export */   jE: () => (/* binding */ setScore),
/* harmony export */   uC: () => (/* binding */ unreadableScore),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/** Where scores keep what could not be read, for messages; it is copied with them. */
const UNREADABLE = Symbol("unreadable");
/** An object for scores: a metric may have any name, also one that objects have of their own. */
function newScores() {
    return Object.create(null);
}
/**
 * Adds a score as the tool wrote it.
 *
 * @param read how the tool writes scores, where not as `scoreOf` reads them
 */
function setScore(scores, name, value, read = scoreOf) {
    const score = read(value);
    scores[name] = score;
    if (Number.isNaN(score))
        scores[UNREADABLE] = Object.assign(newScores(), scores[UNREADABLE], { [name]: value });
}
/** What was found where a score could not be read. */
function unreadableScore(scores, name) {
    return scores[UNREADABLE]?.[name];
}
const NONE = /^\s*(?:nan|none|null|n\/a|-)?\s*$/i;
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i;
/**
 * A score as tools write it: a number, true or false, or either as text; blank and NaN are none. Anything else
 * cannot be read, which is no score of nought and no missing one either.
 */
function scoreOf(value) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === "number")
        return Number.isFinite(value) ? value : null;
    if (typeof value === "boolean")
        return Number(value);
    if (typeof value !== "string")
        return Number.NaN;
    const word = value.trim().toLowerCase();
    if (NONE.test(word))
        return null;
    if (word === "true")
        return 1;
    if (word === "false")
        return 0;
    return NUMBER.test(word) ? Number(word) : Number.NaN;
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ isBomb),
/* harmony export */   lS: () => (/* binding */ isPacked),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   se: () => (/* binding */ peek),
/* harmony export */   sn: () => (/* binding */ BYTE_ORDER_MARK),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8522);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7933);
/* harmony import */ var _stdin_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9594);





/** Small enough to stay in the processor's cache and out of the heap's space for large objects. */
const CHUNK = 1 << 16;
const GZIP = [0x1f, 0x8b];
/** A document that is no stream of lines is held in memory as it is; beyond this, one buffer cannot. */
const MAX_WHOLE = 2_000_000_000;
/**
 * The bytes of a file piece by piece, unpacked where they are gzip. A plain file goes through one buffer
 * that is reused.
 *
 * @param onBytes is told how many bytes of the file itself were read, for progress
 * @throws UserError for a broken gzip stream
 */
async function* readChunks(slice, onBytes) {
    const { file } = slice;
    let gzip;
    const raw = (0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__/* .isStdin */ .jD)(file) ? counted((0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__/* .readStdin */ .vJ)(), onBytes) : readPlain(slice, onBytes);
    for await (const chunk of raw) {
        gzip ??= isGzip(chunk);
        if (gzip)
            break;
        yield chunk;
    }
    if (gzip)
        yield* readGzip(file, onBytes);
}
/** The first bytes of a file, unpacked: at least as many as asked for unless it ends before. */
async function peek(file, wanted) {
    if ((0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__/* .isStdin */ .jD)(file)) {
        const start = await (0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__/* .peekStdin */ .Mv)(wanted);
        if (isGzip(start))
            refuseGzipStdin(file);
        return start;
    }
    const chunks = [];
    let length = 0;
    for await (const chunk of readChunks({ file, from: 0, to: Number.POSITIVE_INFINITY }, () => { })) {
        chunks.push(Buffer.from(chunk));
        length += chunk.length;
        if (length >= wanted)
            break;
    }
    return Buffer.concat(chunks);
}
/** All bytes of a file, unpacked. */
async function readWhole(file, onBytes) {
    let bytes = Buffer.allocUnsafe((0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__/* .isStdin */ .jD)(file) ? CHUNK : sizeOf(file) + 1);
    let length = 0;
    let packed = 0;
    const count = (read) => {
        packed += read;
        onBytes(read);
    };
    for await (const chunk of readChunks({ file, from: 0, to: Number.POSITIVE_INFINITY }, count)) {
        if (length + chunk.length > MAX_WHOLE)
            refuseSize(file);
        if (isBomb(packed, length + chunk.length))
            refuseBomb(file);
        if (length + chunk.length > bytes.length) {
            const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, length + chunk.length));
            bytes.copy(larger, 0, 0, length);
            bytes = larger;
        }
        chunk.copy(bytes, length);
        length += chunk.length;
    }
    return bytes.subarray(0, length);
}
/** Whether the file itself, not what is in it, is gzip. */
function isPacked(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file.absolute, "r");
    try {
        const start = Buffer.alloc(2);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, start, 0, 2, 0);
        return isGzip(start);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** All bytes of a text file, without a byte order mark. */
async function readText(file, onBytes) {
    const bytes = await readWhole(file, onBytes);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
        const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
        if (!utf16 && bytes.subarray(0, 1024).includes(0)) {
            (0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({
                code: "binary-file",
                file: file.shown,
                message: "this file is not text, and no archive that is known.",
                hint: "Name the result file that the evaluation writes; see docs/formats.md.",
            });
        }
        (0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({
            code: "not-utf8",
            file: file.shown,
            message: utf16 ? "this file is UTF-16." : "this file is not UTF-8 text.",
            hint: "Write it as UTF-8.",
        });
    }
    return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
function isGzip(start) {
    return start[0] === GZIP[0] && start[1] === GZIP[1];
}
/** Blocking reads: nothing else is to be done meanwhile, and waiting for the thread pool took a third of the time. */
function* readPlain(slice, onBytes) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(slice.file.absolute, "r");
    try {
        const buffer = Buffer.allocUnsafe(CHUNK);
        const seekable = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor).isFile();
        for (let at = slice.from; at < slice.to;) {
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, Math.min(buffer.length, slice.to - at), seekable ? at : null);
            if (bytes === 0)
                return;
            at += bytes;
            onBytes(bytes);
            yield buffer.subarray(0, bytes);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
async function* counted(chunks, onBytes) {
    for await (const chunk of chunks) {
        onBytes(chunk.length);
        yield chunk;
    }
}
async function* readGzip(file, onBytes) {
    if ((0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__/* .isStdin */ .jD)(file))
        refuseGzipStdin(file);
    const packed = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.absolute);
    packed.on("data", (chunk) => onBytes(chunk.length));
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)();
    packed.on("error", (error) => gunzip.destroy(error));
    try {
        for await (const chunk of packed.pipe(gunzip))
            yield Buffer.from(chunk);
    }
    catch (error) {
        if (!(error instanceof Error) || !("code" in error) || !String(error.code).startsWith("Z_"))
            throw error;
        (0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({
            code: "bad-gzip",
            file: file.shown,
            message: `the gzip stream is broken: ${error.message}.`,
            hint: "Write or upload the file again.",
        });
    }
    finally {
        packed.destroy();
    }
}
function refuseGzipStdin(file) {
    return (0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({
        code: "gzip-stdin",
        file: file.shown,
        message: "standard input is gzip.",
        hint: "Unpack it on the way: `gunzip -c log.jsonl.gz | rung-gate diagnose -`.",
    });
}
function sizeOf(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file.absolute, "r");
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (size > MAX_WHOLE)
            refuseSize(file);
        return size;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** No result file packs a hundred times smaller; what does is made to fill the memory. */
function isBomb(packed, unpacked) {
    return unpacked > SMALL && unpacked > packed * MOST_PACKED;
}
const SMALL = 64_000_000;
const MOST_PACKED = 200;
function refuseBomb(file) {
    return (0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({
        code: "too-large",
        file: file.shown,
        message: "this file unpacks to more than two hundred times its size.",
        hint: "That is no result of an evaluation; write it again, or unpack it before this step.",
    });
}
function refuseSize(file) {
    return (0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)({
        code: "too-large",
        file: file.shown,
        message: "this file has more than 2 GB, and is no log of one entry a line.",
        hint: "Have the tool write JSONL, or split the evaluation into several files: several files are one run.",
    });
}


/***/ }),

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readingProblems),
/* harmony export */   a: () => (/* binding */ emptyLog)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7933);

/** What stopped the reading of a file: a problem of its content, or the system refusing it. */
function readingProblems(error, file) {
    if (error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return error.problems;
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
        return [
            {
                code: "too-deep",
                file: file.shown,
                message: "something in this file is nested too deeply to be read.",
                hint: "Is it the result file of the evaluation? Leave such values out of the export.",
            },
        ];
    }
    if (!(error instanceof Error) || !("syscall" in error))
        throw error;
    return [
        {
            code: "unreadable",
            file: file.shown,
            message: `this file cannot be read: ${error.message}.`,
            hint: "Check its permissions.",
        },
    ];
}
function emptyLog(file) {
    return {
        code: "empty-log",
        file: file.shown,
        message: "there is no entry in this file.",
        hint: "Check that the evaluation wrote its results; an empty run is not a pass.",
    };
}


/***/ }),

/***/ 2094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fileSink)
/* harmony export */ });
function fileSink(file, id, problems, collector) {
    let line = 1;
    let entries = 0;
    collector.startFile(file.shown, id);
    return {
        path: file.shown,
        at: (next) => {
            line = next;
        },
        entries: () => entries,
        here() {
            const remembered = line;
            return () => {
                line = remembered;
            };
        },
        atFile: () => {
            line = undefined;
        },
        entry(entry) {
            entries += 1;
            if (problems.isEmpty())
                collector.add(entry, line ?? 1);
        },
        problem(code, field, message, hint) {
            problems.add({
                code,
                file: file.shown,
                message,
                ...(line === undefined ? {} : { line }),
                ...(field === undefined ? {} : { field }),
                ...(hint === undefined ? {} : { hint }),
            });
        },
        notice: (notice) => collector.notice(notice),
    };
}


/***/ }),

/***/ 523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ STDIN),
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7933);




/** The name under which the run log comes from standard input. */
const STDIN = "-";
const MAGIC = /[*?[\]{}!()]/;
/**
 * Expands paths and globs into files: each once, however many patterns name it, in the byte order of
 * their paths from the working directory, so that a run does not depend on how it was asked for.
 *
 * @throws UserError naming every pattern that matches no file
 */
async function findFiles(patterns, directory) {
    if (patterns.includes(STDIN)) {
        if (patterns.length === 1)
            return [{ absolute: STDIN, shown: "standard input" }];
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([
            {
                code: "stdin-and-files",
                message: "standard input (`-`) cannot be mixed with files.",
                hint: "Name one or the other.",
            },
        ]);
    }
    const problems = patterns.filter((pattern) => pattern.startsWith("!")).map(negated);
    if (problems.length > 0)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(problems);
    const found = new Map();
    for (const pattern of patterns) {
        const matches = await expand(pattern, directory);
        if (matches.length === 0)
            problems.push(noMatch(pattern));
        for (const absolute of matches) {
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute).catch(() => absolute);
            const shown = shownPath(absolute, directory);
            const earlier = found.get(real);
            if (earlier === undefined || shown < earlier)
                found.set(real, shown);
        }
    }
    if (problems.length > 0)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(problems);
    return [...found]
        .map(([absolute, shown]) => ({ absolute, shown }))
        .sort((a, b) => Buffer.compare(Buffer.from(a.shown), Buffer.from(b.shown)));
}
/** A path that exists is itself, whatever characters are in it; everything else is a glob. */
async function expand(pattern, directory) {
    const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, pattern);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(literal).catch((error) => error);
    if (info instanceof Error) {
        // Anything but "not there" is told when the file is read; a pipe or device is read like a file.
        if (info.code !== "ENOENT" && info.code !== "ENOTDIR" && !MAGIC.test(pattern))
            return [literal];
    }
    else if (!info.isDirectory())
        return [literal];
    if (!(info instanceof Error) && info.isDirectory()) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([
            {
                code: "is-directory",
                file: pattern,
                message: "this is a directory.",
                hint: `Name the files in it: \`${pattern.replace(/[\\/]+$/, "")}/*.jsonl\`.`,
            },
        ]);
    }
    if (!MAGIC.test(pattern))
        return [];
    return expandGlob(node_path__WEBPACK_IMPORTED_MODULE_2__.sep === "\\" ? pattern.replaceAll("\\", "/") : pattern, directory);
}
/** Expands a glob. A folder that cannot be read, or a link to nowhere, would leave a part of the run out: both are refused. */
async function expandGlob(pattern, directory) {
    const { glob } = await __nccwpck_require__.e(/* import() */ 382).then(__nccwpck_require__.bind(__nccwpck_require__, 3382));
    const problems = [];
    const watched = Object.assign((...args) => {
        const done = args.at(-1);
        const folder = String(args[0]);
        const callback = (error, entries) => {
            if (error !== null && error.code !== "ENOENT")
                problems.push(unreadableFolder(folder, directory, error));
            if (typeof done === "function")
                done(error, entries?.map((entry) => withBrokenLinkAsFile(entry, folder)));
        };
        return Reflect.apply(node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir, undefined, [...args.slice(0, -1), callback]);
    }, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir);
    const files = await glob([pattern], {
        cwd: directory,
        absolute: true,
        dot: true,
        onlyFiles: true,
        expandDirectories: false,
        fs: { readdir: watched },
    });
    for (const path of files)
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            problems.push(brokenLink(path, directory));
    if (problems.length > 0)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(problems);
    return files;
}
/** The walk passes over links that lead nowhere; as a file such a link is matched, and then refused. */
function withBrokenLinkAsFile(entry, folder) {
    if (!entry.isSymbolicLink() || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name)))
        return entry;
    return Object.create(entry, { isFile: { value: () => true }, isSymbolicLink: { value: () => false } });
}
function brokenLink(path, directory) {
    return {
        code: "broken-link",
        file: shownPath(path, directory),
        message: "this matches the pattern and cannot be opened; it may be a link to nowhere.",
        hint: "Remove it, or write the file it stands for.",
    };
}
function unreadableFolder(path, directory, error) {
    return {
        code: "unreadable-folder",
        file: shownPath(path, directory),
        message: `this folder cannot be read, and may hold a part of the run: ${error.message}.`,
        hint: "Check its permissions.",
    };
}
function negated(pattern) {
    return {
        code: "negated-pattern",
        file: pattern,
        message: "patterns that take files away again are not supported.",
        hint: "Write patterns that match the files of the run and no others.",
    };
}
function shownPath(absolute, directory) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, absolute);
    return (short.startsWith("..") ? absolute : short).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
}
function noMatch(pattern) {
    return MAGIC.test(pattern)
        ? {
            code: "no-match",
            file: pattern,
            message: "this pattern matches no file.",
            hint: "Check that the evaluation ran before this step and wrote its log there.",
        }
        : {
            code: "no-file",
            file: pattern,
            message: "there is no such file.",
            hint: "Check the path, and that the evaluation ran before this step.",
        };
}


/***/ }),

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ BadLine),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   wz: () => (/* binding */ parseJsonLine)
/* harmony export */ });
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9000);

/** A line that is no JSON object. A class, so that no record can be mistaken for one. */
class BadLine {
    problem;
    hint;
    constructor(problem, hint) {
        this.problem = problem;
        this.hint = hint;
    }
}
const BARE = /-?\b(?:NaN|Infinity)\b/g;
/** Parses one line as a JSON object. */
function parseJsonLine(line) {
    let value;
    try {
        value = parseJson(line);
    }
    catch (error) {
        return brokenJson(line, error);
    }
    if ((0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return value;
    return new BadLine(`this line is ${Array.isArray(value) ? "a JSON list" : "a single JSON value"}, not an object.`, "A run log has one JSON object a line: {…} with no list around them and no commas between them.");
}
/**
 * Parses a JSON text. The bare `NaN` and `Infinity` that Python writes become null, which is unknown.
 *
 * @throws SyntaxError
 */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const repaired = withoutBareNumbers(text);
        if (repaired === undefined)
            throw error;
        return repaired;
    }
}
function withoutBareNumbers(line) {
    if (!line.includes("NaN") && !line.includes("Infinity"))
        return undefined;
    try {
        return JSON.parse(mapOutsideStrings(line, (text) => text.replace(BARE, "null")));
    }
    catch {
        return undefined;
    }
}
/** Changes what stands between the strings of a JSON text, however long they are. */
function mapOutsideStrings(line, change) {
    const pieces = [];
    let from = 0;
    for (;;) {
        const start = line.indexOf('"', from);
        if (start < 0)
            return [...pieces, change(line.slice(from))].join("");
        const end = endOfString(line, start);
        pieces.push(change(line.slice(from, start)), line.slice(start, end));
        from = end;
    }
}
/** The position behind a string's closing quote, which is one behind an even number of backslashes. */
function endOfString(line, start) {
    for (let quote = line.indexOf('"', start + 1); quote >= 0; quote = line.indexOf('"', quote + 1)) {
        let slashes = 0;
        while (line[quote - 1 - slashes] === "\\")
            slashes += 1;
        if (slashes % 2 === 0)
            return quote + 1;
    }
    return line.length;
}
/** Says where, and never what the line holds: that may be text nobody wants published. */
function brokenJson(line, error) {
    const at = / at position \d+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "";
    const whole = line.trim() === "{" || line.trim() === "[";
    return new BadLine(`this is not valid JSON${at}.`, whole
        ? "The file seems to hold one document over many lines; a run log has one entry a line."
        : "Each line has to be one complete JSON object; a line cut short often means that the writer was stopped.");
}


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ problemList)
/* harmony export */ });
/** So many problems of a file are told, then only their number. */
const MAX_PROBLEMS = 20;
function problemList() {
    const problems = [];
    let more = 0;
    return {
        add(problem) {
            if (problems.length < MAX_PROBLEMS)
                problems.push(problem);
            else
                more += 1;
        },
        isEmpty: () => problems.length === 0,
        found: () => ({ problems, more }),
    };
}


/***/ }),

/***/ 4896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readInTwo),
  K: () => (/* binding */ serveSecondThread)
});

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
// EXTERNAL MODULE: ./lib/run/collect.js + 13 modules
var collect = __nccwpck_require__(1498);
// EXTERNAL MODULE: ./lib/run/part.js
var run_part = __nccwpck_require__(1420);
;// CONCATENATED MODULE: ./lib/io/hand-over.js
const STARTING = 0;
const WAITING = 1;
const GIVEN = 2;
const NOT_NEEDED = 3;
function handOver(memory = new SharedArrayBuffer(24)) {
    const state = new Int32Array(memory, 0, 1);
    const cut = new Float64Array(memory, 8, 2);
    return {
        memory,
        awaitCut() {
            Atomics.compareExchange(state, 0, STARTING, WAITING);
            Atomics.wait(state, 0, WAITING);
            return Atomics.load(state, 0) === GIVEN ? { file: cut[0] ?? 0, offset: cut[1] ?? 0 } : undefined;
        },
        isWaiting: () => Atomics.load(state, 0) === WAITING,
        give(given) {
            cut[0] = given?.file ?? 0;
            cut[1] = given?.offset ?? 0;
            Atomics.store(state, 0, given === undefined ? NOT_NEEDED : GIVEN);
            Atomics.notify(state, 0);
        },
    };
}

// EXTERNAL MODULE: ./lib/io/read-slice.js + 1 modules
var read_slice = __nccwpck_require__(761);
// EXTERNAL MODULE: ./lib/model/user-error.js
var user_error = __nccwpck_require__(7933);
// EXTERNAL MODULE: ./lib/io/bytes.js
var bytes = __nccwpck_require__(71);
// EXTERNAL MODULE: ./lib/io/json-line.js
var json_line = __nccwpck_require__(211);
// EXTERNAL MODULE: ./lib/io/recognize.js
var recognize = __nccwpck_require__(8812);
// EXTERNAL MODULE: ./lib/io/sniff.js
var sniff = __nccwpck_require__(3080);
;// CONCATENATED MODULE: ./lib/io/shared-log.js





const HEAD = 1 << 16;
/**
 * The format of files that two threads may share: lines, all of one format whose entries do not depend on
 * each other. `undefined` where one file is anything else, or does not show it in its first line.
 */
async function sharedFormat(files, { format, reading }) {
    const found = new Set();
    for (const file of files) {
        if ((await (0,sniff/* sniff */.Z)(file)) !== "lines")
            return undefined;
        const id = format === "auto" ? await formatOfFirstLine(file, reading) : format;
        if (id === undefined || (0,recognize/* adapterOf */.nZ)(id).independent !== true)
            return undefined;
        found.add(id);
    }
    const [only, ...others] = found;
    return others.length === 0 ? only : undefined;
}
async function formatOfFirstLine(file, reading) {
    const head = (await (0,bytes/* peek */.se)(file, HEAD)).toString("utf8").trimStart();
    const first = (0,json_line/* parseJsonLine */.wz)(head.slice(0, Math.max(0, head.indexOf("\n"))).replace(/^\ufeff/, ""));
    if (first instanceof json_line/* BadLine */.A6)
        return undefined;
    try {
        return (0,recognize/* recognize */.vA)(file, undefined, ({ records }) => records?.claims(first, reading))?.id;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/io/slice.js
var slice = __nccwpck_require__(9846);
;// CONCATENATED MODULE: ./lib/io/read-in-two.js







/** Below this many bytes, in all or left, a second thread costs more than it saves. */
const WORTH_IT = 16_000_000;
/** Room for short-lived objects of the second thread: what is parsed dies young, and more room is only more memory. */
const YOUNG_MB = 8;
/**
 * Reads a large log with two threads and puts their parts together as if one had read it all.
 * `undefined` where there is nothing to gain, and where anything at all is wrong: then one thread
 * reads again from the start and tells what, with the right line numbers.
 */
async function readInTwo(files, options, module) {
    const sizes = (0,slice/* plainSizes */.zY)(files);
    const total = sizes?.reduce((sum, size) => sum + size, 0) ?? 0;
    if (sizes === undefined || total < 2 * WORTH_IT)
        return undefined;
    const format = await sharedFormat(files, options);
    if (format === undefined)
        return undefined;
    const agreement = handOver();
    const { reading, settings } = options;
    const request = { files, options: { format, reading }, settings, memory: agreement.memory };
    const other = start({ rungGateRequest: true, ...request }, module);
    try {
        return await readShared(files, sizes, { ...options, format }, agreement, other.part);
    }
    finally {
        other.stop();
    }
}
/** The first thread's share, and then the two put together. */
async function readShared(files, sizes, { format, reading, settings, onProgress }, agreement, otherPart) {
    const collector = (0,collect/* collectRun */.S)(settings);
    let cut = { file: files.length, offset: 0 };
    let given = false;
    let bytes = 0;
    let lines = 0;
    for (const [index, file] of files.entries()) {
        if (index > cut.file || (index === cut.file && cut.offset === 0))
            break;
        let position = 0;
        const onBytes = (count) => {
            position += count;
            bytes += count;
            onProgress?.(given ? bytes * 2 : bytes);
            if (given || !agreement.isWaiting())
                return;
            given = true;
            cut = cutInHalf(files, sizes, index, position) ?? cut;
            agreement.give(cut.file < files.length ? cut : undefined);
        };
        const slice = {
            file,
            from: 0,
            get to() {
                return index === cut.file ? cut.offset : Number.POSITIVE_INFINITY;
            },
        };
        const result = await (0,read_slice/* readSlice */.V)(slice, { format, reading }, collector, onBytes);
        if (result.problems.length > 0)
            return undefined;
        lines = result.lines;
    }
    if (cut.file === files.length)
        return collector;
    const part = await otherPart;
    return part !== undefined && collector.append(part, cut.offset > 0 ? lines : undefined) ? collector : undefined;
}
/** Reads its share where this program was started as the second thread. Returns whether it was. */
async function serveSecondThread() {
    if (external_node_worker_threads_namespaceObject.isMainThread || !isRequest(external_node_worker_threads_namespaceObject.workerData))
        return false;
    const { files, options, settings, memory } = external_node_worker_threads_namespaceObject.workerData;
    const cut = handOver(memory).awaitCut();
    if (cut === undefined)
        return true;
    const collector = (0,collect/* collectRun */.S)(settings);
    for (const [index, file] of files.entries()) {
        if (index < cut.file)
            continue;
        const from = index === cut.file ? cut.offset : 0;
        const { problems } = await (0,read_slice/* readSlice */.V)({ file, from, to: Number.POSITIVE_INFINITY }, options, collector, () => { });
        if (problems.length > 0)
            return true;
    }
    const part = collector.part();
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(part, (0,run_part/* transferable */.K$)(part));
    return true;
}
/** Halves what is left behind a position, at the start of a line; `undefined` where too little is left. */
function cutInHalf(files, sizes, index, position) {
    const left = sizes.slice(index).reduce((sum, size) => sum + size, 0) - position;
    if (left < WORTH_IT)
        return undefined;
    let offset = position + Math.floor(left / 2);
    for (let file = index; file < files.length; file += 1) {
        const found = files[file];
        const size = sizes[file] ?? 0;
        if (found === undefined)
            return undefined;
        if (offset < size) {
            const start = (0,slice/* nextLineStart */.mt)(found, offset);
            return start === undefined || start >= size ? nextFile(file, files.length) : { file, offset: start };
        }
        offset -= size;
    }
    return undefined;
}
function nextFile(file, count) {
    return file + 1 < count ? { file: file + 1, offset: 0 } : undefined;
}
function start(request, module) {
    const worker = new external_node_worker_threads_namespaceObject.Worker(module, { workerData: request, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    const part = new Promise((done) => {
        worker.once("message", done);
        worker.once("error", () => done(undefined));
        worker.once("exit", () => done(undefined));
    });
    return { part, stop: () => void worker.terminate() };
}
function isRequest(data) {
    return typeof data === "object" && data !== null && "rungGateRequest" in data;
}


/***/ }),

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readSlice)
});

// EXTERNAL MODULE: ./lib/io/file-problems.js
var file_problems = __nccwpck_require__(6117);
// EXTERNAL MODULE: ./lib/io/file-sink.js
var file_sink = __nccwpck_require__(2094);
// EXTERNAL MODULE: ./lib/io/json-line.js
var json_line = __nccwpck_require__(211);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./lib/model/user-error.js
var user_error = __nccwpck_require__(7933);
// EXTERNAL MODULE: ./lib/io/bytes.js
var io_bytes = __nccwpck_require__(71);
;// CONCATENATED MODULE: ./lib/io/lines.js



/** Room for a chunk and the line it began in. */
const ROOM = 1 << 17;
/** A longer line is refused: it cannot become one JavaScript string safely. */
const MAX_LINE = 1 << 28;
const LONG_LINE = 1 << 12;
const NEWLINE = 10;
/**
 * Reads a file, plain or gzip by its first bytes, as blocks of whole lines, decoded, without the line
 * feed at the end of a block. Memory is one chunk, or one line where that is longer; the bytes of a
 * plain file go through one buffer that is reused.
 *
 * @param onBytes is told how many bytes were read, for progress
 * @param linesTaken how many lines of the blocks so far there were, for messages
 * @throws UserError for a line beyond 256 MiB, bytes that are not UTF-8 (with the line), a broken gzip stream
 */
async function* readBlocks(slice, onBytes, linesTaken) {
    const { file } = slice;
    let buffer = Buffer.allocUnsafe(ROOM);
    let held = 0;
    let atStart = slice.from === 0;
    for await (const chunk of (0,io_bytes/* readChunks */.zO)(slice, onBytes)) {
        if (held + chunk.length > buffer.length)
            buffer = enlarge(buffer, held, chunk.length, file, linesTaken() + 1);
        chunk.copy(buffer, held);
        const end = held + chunk.length;
        // What is held has no line feed: a long line is looked through once.
        const within = chunk.lastIndexOf(NEWLINE);
        const last = held + within;
        if (within < 0)
            held = end;
        else {
            for (const block of blocksOf(buffer.subarray(0, last))) {
                yield decode(block, file, linesTaken() + 1, atStart);
                atStart = false;
            }
            buffer.copyWithin(0, last + 1, end);
            held = end - last - 1;
        }
    }
    if (held > 0)
        yield decode(buffer.subarray(0, held), file, linesTaken() + 1, atStart);
}
/**
 * Many short lines are decoded together, which is faster; long ones each by itself, which takes less
 * memory: a single letter beyond Latin-1 doubles the size of everything that is decoded with it.
 */
function* blocksOf(lines) {
    let from = 0;
    for (let newline = lines.indexOf(NEWLINE); newline - from >= LONG_LINE; newline = lines.indexOf(NEWLINE, from)) {
        yield lines.subarray(from, newline);
        from = newline + 1;
    }
    yield lines.subarray(from);
}
function enlarge(buffer, held, more, file, line) {
    if (held + more > MAX_LINE) {
        (0,user_error/* refuse */.TR)({
            code: "line-too-long",
            file: file.shown,
            line,
            message: "this line is longer than 256 MiB.",
            hint: "A run log has one entry a line; is this a single JSON document?",
        });
    }
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, held + more));
    buffer.copy(larger, 0, 0, held);
    return larger;
}
function decode(bytes, file, firstLine, atStart) {
    const start = atStart && bytes.subarray(0, 3).equals(io_bytes/* BYTE_ORDER_MARK */.sn) ? 3 : 0;
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        refuseEncoding(bytes, file, firstLine);
    return bytes.toString("utf8", start);
}
function refuseEncoding(bytes, file, firstLine) {
    let line = firstLine;
    let from = 0;
    for (;;) {
        const newline = bytes.indexOf(NEWLINE, from);
        const end = newline < 0 ? bytes.length : newline;
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(from, end)) || newline < 0)
            break;
        from = end + 1;
        line += 1;
    }
    const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
    return (0,user_error/* refuse */.TR)({
        code: "not-utf8",
        file: file.shown,
        line,
        message: utf16 ? "this file is UTF-16." : "this line is not UTF-8 text.",
        hint: "Write the log as UTF-8 (in Python: `open(path, 'w', encoding='utf-8')`).",
    });
}

// EXTERNAL MODULE: ./lib/io/problem-list.js
var problem_list = __nccwpck_require__(8380);
// EXTERNAL MODULE: ./lib/io/recognize.js
var recognize = __nccwpck_require__(8812);
;// CONCATENATED MODULE: ./lib/io/read-slice.js






/** So many entries may come before one that shows the format. */
const DETECT_WITHIN = 100;
/**
 * Reads one file, or a stretch of it, into a collector. Nothing is thrown for bad input: what is wrong
 * comes back.
 */
async function readSlice(slice, { format, reading }, collector, onBytes) {
    const { file } = slice;
    const problems = (0,problem_list/* problemList */.g)();
    let line = 0;
    let open;
    const waiting = [];
    try {
        if (format !== "auto")
            open = start((0,recognize/* named */.KT)(file, format, claimOf(undefined), "a log of lines"));
        for await (const block of readBlocks(slice, onBytes, () => line)) {
            for (let from = 0; from <= block.length;) {
                const newline = block.indexOf("\n", from);
                const end = newline < 0 ? block.length : newline;
                line += 1;
                takeLine(block.slice(from, end));
                from = end + 1;
            }
        }
        const [first] = waiting;
        if (open === undefined && first !== undefined)
            problems.add((0,recognize/* unknownFormat */.CX)(file, first.line, (0,recognize/* keysOf */.YD)(first.record, "a record")));
        open?.session.end();
        if ((open?.sink.entries() ?? 0) === 0 && problems.isEmpty())
            problems.add((0,file_problems/* emptyLog */.a)(file));
    }
    catch (error) {
        for (const problem of (0,file_problems/* readingProblems */.V)(error, file))
            problems.add(problem);
    }
    return { ...problems.found(), lines: line };
    function takeLine(text) {
        if (isBlank(text))
            return;
        const parsed = (0,json_line/* parseJsonLine */.wz)(text);
        if (parsed instanceof json_line/* BadLine */.A6) {
            problems.add({ code: "bad-line", file: file.shown, line, message: parsed.problem, hint: parsed.hint });
        }
        else if (open !== undefined) {
            open.sink.at(line);
            open.session.record(parsed);
        }
        else if (waiting.length < DETECT_WITHIN)
            detect(parsed);
    }
    function detect(record) {
        waiting.push({ record, line });
        const found = (0,recognize/* recognize */.vA)(file, line, claimOf(record));
        if (found === undefined)
            return;
        open = start(found);
        for (const held of waiting) {
            open.sink.at(held.line);
            open.session.record(held.record);
        }
    }
    /** Without a record, whether a format comes in lines at all. */
    function claimOf(record) {
        return ({ records }) => records === undefined ? undefined : record === undefined || records.claims(record, reading);
    }
    function start({ id, adapter }) {
        if (adapter.records === undefined)
            throw new Error(`${id} claimed lines and reads none`);
        const sink = (0,file_sink/* fileSink */.a)(file, id, problems, collector);
        return { sink, session: adapter.records.open(sink, reading) };
    }
}
const OPENING_BRACE = 123;
/** A carriage return before the line feed is white space, to JSON as well. */
function isBlank(text) {
    return text.charCodeAt(0) !== OPENING_BRACE && text.trim() === "";
}


/***/ }),

/***/ 8812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ unknownFormat),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   nZ: () => (/* binding */ adapterOf),
/* harmony export */   vA: () => (/* binding */ recognize),
/* harmony export */   wP: () => (/* binding */ formatIds)
/* harmony export */ });
/* harmony import */ var _adapters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3168);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7933);


/** A format by its id. */
function adapterOf(id) {
    return _adapters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ADAPTERS */ .R[id];
}
function formatIds() {
    return Object.keys(_adapters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ADAPTERS */ .R).filter(_adapters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isFormatId */ .d);
}
/**
 * Asks every format whether a file is its own.
 *
 * @param claim what one format says; `undefined` where it does not come in such a container
 * @throws UserError where several say yes, and where the only ones to know it say that it cannot be judged
 */
function recognize(file, line, claim) {
    const claimed = [];
    const unusable = [];
    for (const id of formatIds()) {
        const answer = claim(adapterOf(id), id);
        if (answer === true)
            claimed.push(id);
        else if (typeof answer === "object")
            unusable.push(answer);
    }
    const [first, second] = claimed;
    if (first !== undefined && second !== undefined)
        (0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(ambiguous(file, line, claimed));
    if (first !== undefined)
        return { id: first, adapter: adapterOf(first) };
    const [known] = unusable;
    if (known !== undefined)
        (0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(unusableProblem(file, known));
    return undefined;
}
/** The format that was named, unless it says that the file cannot be judged whatever it is called. */
function named(file, id, claim, container) {
    const adapter = adapterOf(id);
    const answer = claim(adapter);
    if (answer === undefined) {
        (0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
            code: "wrong-container",
            file: file.shown,
            message: `this file is ${container}, and \`${id}\` is not read from that.`,
            hint: "Leave `format` out to have the format found from the content, or name the right one.",
        });
    }
    if (typeof answer === "object" && answer.forceable !== true)
        (0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(unusableProblem(file, answer));
    return { id, adapter };
}
function unusableProblem(file, { code, message, hint }) {
    return { code, file: file.shown, message, hint };
}
function ambiguous(file, line, ids) {
    return {
        code: "ambiguous-format",
        file: file.shown,
        ...(line === undefined ? {} : { line }),
        message: `this could be ${ids.map((id) => `\`${id}\``).join(" or ")}.`,
        hint: "Say which with `format`.",
    };
}
/** What no format knows: what it looks like, and the ways on. */
function unknownFormat(file, line, looks) {
    return {
        code: "unknown-format",
        file: file.shown,
        ...(line === undefined ? {} : { line }),
        message: `no known format looks like this: ${looks}.`,
        hint: "If it is the result file of the evaluation, name its fields under `fields:` in the config (docs/formats.md#mapped), or write a run log (docs/run-log.md).",
    };
}
const SHOWN_KEYS = 8;
/** "an object with `a`, `b` and 3 more keys": names only, never what they hold. */
function keysOf(record, noun) {
    const keys = Object.keys(record);
    if (keys.length === 0)
        return `${noun} without any key`;
    const shown = keys.slice(0, SHOWN_KEYS).map((key) => `\`${key.slice(0, 40)}\``);
    const more = keys.length - shown.length;
    return `${noun} with ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}


/***/ }),

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   mt: () => (/* binding */ nextLineStart),
/* harmony export */   zY: () => (/* binding */ plainSizes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const WHOLE = { from: 0, to: Number.POSITIVE_INFINITY };
const PROBE = 1 << 16;
const MAX_PROBES = 1024;
const NEWLINE = 10;
/** The sizes of plain files in bytes; `undefined` where one of them is gzip, which cannot be entered in the middle. */
function plainSizes(files) {
    const sizes = [];
    for (const { absolute } of files) {
        const size = plainSize(absolute);
        if (size === undefined)
            return undefined;
        sizes.push(size);
    }
    return sizes;
}
/** Where the first whole line at or after an offset begins; `undefined` where there is none near. */
function nextLineStart(file, offset) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.absolute, "r");
    try {
        const buffer = Buffer.allocUnsafe(PROBE);
        for (let probe = 0; probe < MAX_PROBES; probe += 1) {
            const at = offset + probe * PROBE;
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, PROBE, at);
            const newline = buffer.subarray(0, bytes).indexOf(NEWLINE);
            if (newline >= 0)
                return at + newline + 1;
            if (bytes < PROBE)
                return undefined;
        }
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** `undefined` also for what is no regular file, and for what cannot be opened: reading it will tell. */
function plainSize(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return undefined;
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    }
    catch {
        return undefined;
    }
    try {
        const start = Buffer.alloc(2);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, start, 0, 2, 0);
        return start[0] === 0x1f && start[1] === 0x8b ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 3080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sniff)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71);
/* harmony import */ var _json_line_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(211);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9846);
/* harmony import */ var _stdin_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9594);





const HEAD = 1 << 16;
/** Of standard input no more is looked at ahead; a first line beyond it is a document on one line. */
const STDIN_HEAD = 1 << 22;
const ZIP = [Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.from([0x50, 0x4b, 0x05, 0x06])];
const NEWLINE = 10;
const OPEN_OBJECT = 123;
/** Looks at the beginning of a file, unpacked where it is gzip. */
async function sniff(file) {
    const stdin = (0,_stdin_js__WEBPACK_IMPORTED_MODULE_3__/* .isStdin */ .jD)(file);
    // What can be read only once is not looked at beforehand; such a log has to be lines.
    if (!stdin && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file.absolute, { throwIfNoEntry: false })?.isFile() !== true)
        return "lines";
    const head = await (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .peek */ .se)(file, stdin ? STDIN_HEAD : HEAD);
    if (ZIP.some((magic) => head.subarray(0, 4).equals(magic)))
        return "archive";
    // UTF-16 is told as such where lines are read.
    if (head[0] === 0xff || head[0] === 0xfe)
        return "lines";
    const text = head.subarray(head.subarray(0, 3).equals(_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .BYTE_ORDER_MARK */ .sn) ? 3 : 0);
    const start = firstNotBlank(text, 0);
    const letter = start === undefined ? "" : String.fromCharCode(text[start] ?? 0);
    if (letter === "<")
        return "xml";
    if (letter === "[")
        return "document";
    if (letter === "{")
        return objectContainer(text, start ?? 0, stdin ? undefined : () => afterFirstLine(file));
    return letter === "" || /^["\d-]?\d*$/.test(text.toString("utf8", start, (start ?? 0) + 20).trim())
        ? "lines"
        : "text";
}
/**
 * One object a line, or one object in all: what follows the first line tells.
 *
 * @param farther the first byte behind the first line that is not blank, where the head does not reach it
 */
async function objectContainer(head, start, farther) {
    const newline = head.indexOf(NEWLINE, start);
    const at = newline < 0 ? undefined : firstNotBlank(head, newline);
    const next = at === undefined ? await farther?.() : head[at];
    if (next === undefined)
        return "document";
    if (newline < 0)
        return next === OPEN_OBJECT ? "lines" : "document";
    const first = head.toString("utf8", start, newline).trim();
    if (isJson(first))
        return "lines";
    // A broken first line before another entry, or the first of the many lines of a document.
    return next === OPEN_OBJECT && !/[[{:,]$/.test(first) ? "lines" : "document";
}
/** Reads on to the end of the first line, holding nothing of it. */
async function afterFirstLine(file) {
    let started = false;
    let ended = false;
    for await (const chunk of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .readChunks */ .zO)({ file, ..._slice_js__WEBPACK_IMPORTED_MODULE_2__/* .WHOLE */ .Ef }, () => { })) {
        let from = 0;
        if (!started) {
            const start = firstNotBlank(chunk, 0);
            if (start === undefined)
                continue;
            started = true;
            from = start;
        }
        if (!ended) {
            const newline = chunk.indexOf(NEWLINE, from);
            if (newline < 0)
                continue;
            ended = true;
            from = newline;
        }
        const next = firstNotBlank(chunk, from);
        if (next !== undefined)
            return chunk[next];
    }
    return undefined;
}
function firstNotBlank(bytes, from) {
    for (let at = from; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte !== 32 && byte !== 9 && byte !== NEWLINE && byte !== 13)
            return at;
    }
    return undefined;
}
function isJson(text) {
    try {
        (0,_json_line_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ peekStdin),
/* harmony export */   jD: () => (/* binding */ isStdin),
/* harmony export */   vJ: () => (/* binding */ readStdin)
/* harmony export */ });
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(523);

/** What was read ahead to see what standard input holds; it is given out again before the rest. */
const ahead = [];
let rest;
let ended = false;
function isStdin(file) {
    return file.absolute === _find_files_js__WEBPACK_IMPORTED_MODULE_0__/* .STDIN */ .T;
}
/** The first bytes of standard input, at least as many as asked for unless it ends before. */
async function peekStdin(wanted) {
    let length = ahead.reduce((sum, chunk) => sum + chunk.length, 0);
    while (length < wanted) {
        const chunk = await next();
        if (chunk === undefined)
            break;
        ahead.push(chunk);
        length += chunk.length;
    }
    return Buffer.concat(ahead);
}
async function* readStdin() {
    for (;;) {
        const chunk = ahead.shift() ?? (await next());
        if (chunk === undefined)
            return;
        yield chunk;
    }
}
async function next() {
    if (ended)
        return undefined;
    rest ??= chunks();
    const { value, done } = await rest.next();
    ended = done === true;
    return done === true ? undefined : value;
}
async function* chunks() {
    for await (const chunk of process.stdin)
        yield Buffer.from(chunk);
}


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yi: () => (/* binding */ addAnswer),
  MT: () => (/* binding */ addSums),
  AR: () => (/* binding */ costsOf),
  GC: () => (/* binding */ noCosts)
});

;// CONCATENATED MODULE: ./lib/statistics/quantile.js
/**
 * The smallest value that at least a share of all values do not exceed (nearest rank): always one of the values, so
 * that "p95 1.8 s" is something that was measured. Found by selection (Hoare 1961), which sorts no more than it needs.
 *
 * @param values at least one, none of them NaN; their order changes
 * @param share above 0 and at most 1
 */
function nearestRank(values, share) {
    const rank = Math.max(1, Math.ceil(share * values.length - 1e-9)) - 1;
    let [left, right] = [0, values.length - 1];
    while (left < right) {
        const pivot = at(values, (left + right) >> 1);
        let [low, high] = [left, right];
        while (low <= high) {
            while (at(values, low) < pivot)
                low += 1;
            while (at(values, high) > pivot)
                high -= 1;
            if (low <= high) {
                const swapped = at(values, low);
                values[low] = at(values, high);
                values[high] = swapped;
                low += 1;
                high -= 1;
            }
        }
        if (rank <= high)
            right = high;
        else if (rank >= low)
            left = low;
        else
            break;
    }
    return at(values, rank);
}
function at(values, index) {
    return values[index] ?? Number.NaN;
}

// EXTERNAL MODULE: ./lib/statistics/sum.js
var sum = __nccwpck_require__(6692);
;// CONCATENATED MODULE: ./lib/ladder/costs.js


const NONE = new Float64Array();
function noCosts() {
    return {
        entries: 0,
        correct: 0,
        withCost: 0,
        withoutCost: 0,
        cost: (0,sum/* emptySum */.ZO)(),
        withLatency: 0,
        latencies: NONE,
        input: { count: 0, sum: 0 },
        output: { count: 0, sum: 0 },
    };
}
/**
 * Adds one answer; NaN is unknown. One that never came owes no cost; any other that does not say what it cost makes the
 * cost of the whole unknown, and not smaller.
 */
function addAnswer(sums, passed, isUnanswered, costUsd, latencyMs, inputTokens, outputTokens) {
    sums.entries += 1;
    if (passed)
        sums.correct += 1;
    if (!Number.isNaN(costUsd)) {
        sums.withCost += 1;
        (0,sum/* addTo */.DN)(sums.cost, costUsd);
    }
    else if (!isUnanswered)
        sums.withoutCost += 1;
    if (!Number.isNaN(latencyMs))
        sums.withLatency += 1;
    add(sums.input, inputTokens);
    add(sums.output, outputTokens);
}
/** Adds a part to the whole, its latencies excepted. */
function addSums(total, part) {
    total.entries += part.entries;
    total.correct += part.correct;
    total.withCost += part.withCost;
    total.withoutCost += part.withoutCost;
    total.withLatency += part.withLatency;
    (0,sum/* addTo */.DN)(total.cost, part.cost.total);
    (0,sum/* addTo */.DN)(total.cost, part.cost.rest);
    for (const name of ["input", "output"]) {
        total[name].count += part[name].count;
        total[name].sum += part[name].sum;
    }
}
/** The figures of a part, `total` being the whole that it is a part of. The order of its latencies changes. */
function costsOf(sums, total) {
    const { entries, correct, withCost, withoutCost, latencies } = sums;
    const costUsd = (0,sum/* valueOfSum */.Qy)(sums.cost);
    const allCost = (0,sum/* valueOfSum */.Qy)(total.cost);
    const isKnown = withCost > 0 && withoutCost === 0;
    return {
        entries,
        correct,
        withCost,
        withoutCost,
        costUsd: withCost === 0 ? null : costUsd,
        costPerQuestion: withCost === 0 ? null : costUsd / withCost,
        costPerCorrect: isKnown && correct > 0 ? costUsd / correct : null,
        shareOfCost: withCost === 0 || allCost === 0 ? null : costUsd / allCost,
        withLatency: latencies.length,
        latencyP50Ms: latencies.length === 0 ? null : nearestRank(latencies, 0.5),
        latencyP95Ms: latencies.length === 0 ? null : nearestRank(latencies, 0.95),
        inputTokens: meanOf(sums.input),
        outputTokens: meanOf(sums.output),
    };
}
function add(mean, value) {
    if (Number.isNaN(value))
        return;
    mean.count += 1;
    mean.sum += value;
}
function meanOf({ count, sum }) {
    return count === 0 ? null : sum / count;
}


/***/ }),

/***/ 4207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ findEvidence),
/* harmony export */   Uo: () => (/* binding */ coverageEvidence),
/* harmony export */   ie: () => (/* binding */ WITH_GOLD)
/* harmony export */ });
const BLANK = { coverage: undefined, metric: undefined, withGold: false };
const NOTHING_KNOWN = { state: "unknown", ...BLANK };
const HIT = { state: "present", ...BLANK };
const MISS = { state: "absent", ...BLANK };
/** What the rules see of a question that fails even with gold evidence, whatever was retrieved for it. */
const WITH_GOLD = { state: "present", ...BLANK, withGold: true };
/**
 * Works out once per entry whether the right evidence was in the context.
 *
 * A label that says it was missing wins over everything, as it does in the attribution; then
 * `retrieval_hit`; then expected against retrieved ids, passages before files, because the right
 * file can still lack the right passage; then a judge's recall of the context. Without any of these the
 * state is unknown.
 */
function findEvidence(entry, label, { recall }) {
    const coverage = findCoverage(entry);
    const labelled = label.kind === "known" && label.label === "missing_evidence";
    if (labelled || entry.retrievalHit === false)
        return coverage === undefined ? MISS : { ...MISS, coverage };
    if (entry.retrievalHit === true)
        return HIT;
    if (coverage !== undefined)
        return { ...(coverage.missing.length === 0 ? HIT : MISS), coverage };
    return recall === undefined ? NOTHING_KNOWN : { ...(recall.good ? HIT : MISS), metric: recall };
}
function findCoverage(entry) {
    return (cover("expected_evidence", entry.expectedEvidence, entry.retrievedEvidence) ??
        cover("expected_files", entry.expectedFiles, entry.retrievedFiles));
}
function cover(field, expected, retrieved) {
    if (expected === undefined || expected.length === 0 || retrieved === undefined)
        return undefined;
    const found = new Set(retrieved);
    const wanted = [...new Set(expected)];
    return { field, expected: wanted.length, retrieved: found.size, missing: wanted.filter((id) => !found.has(id)) };
}
/** As many missing ids as a report has room for; the counts say how many there were. */
const MISSING_SHOWN = 10;
/** Coverage as the ground of an attribution: how much was expected and found, and what was not. */
function coverageEvidence({ field, expected, missing }) {
    return {
        field,
        expected,
        retrieved: expected - missing.length,
        ...(missing.length === 0 ? {} : { missing: missing.slice(0, MISSING_SHOWN) }),
    };
}


/***/ }),

/***/ 9676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ goldKey),
/* harmony export */   T: () => (/* binding */ goldOutcome)
/* harmony export */ });
function goldKey(id, variant) {
    return variant === null ? id : `${id}\u0000${variant}`;
}
/**
 * How a question fared with gold evidence; `undefined` where it was not asked or not answered there.
 *
 * @param detailed the question's id as a run names it that needs more than the id; `undefined` where there is no more
 */
function goldOutcome(gold, id, detailed, variant) {
    if (gold === undefined || id === undefined)
        return undefined;
    for (const name of detailed === undefined ? [id] : [detailed, id]) {
        const found = (variant === undefined ? undefined : gold.get(goldKey(name, variant))) ?? gold.get(name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 1929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cR: () => (/* binding */ LABEL_TARGETS),
/* harmony export */   oP: () => (/* binding */ labelMeaning),
/* harmony export */   s1: () => (/* binding */ isLabelTarget)
/* harmony export */ });
/* harmony import */ var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1607);

/** The failure labels the rules know, each with the spellings other logs use for it. */
const KNOWN_LABELS = {
    missing_evidence: ["retrieval_miss"],
    wrong_format: [],
    partial_answer: [],
    incomplete_evidence_use: [],
};
const LABEL_TARGETS = [
    ...Object.keys(KNOWN_LABELS),
    "prompt",
    "retrieval",
    "context",
    "model",
    "off-ladder",
];
function isLabelTarget(name) {
    return LABEL_TARGETS.includes(name);
}
const NONE = { kind: "none" };
const UNKNOWN = { kind: "unknown" };
const BUILT_IN = new Map();
for (const [label, synonyms] of Object.entries(KNOWN_LABELS)) {
    if (!isKnownLabel(label))
        continue;
    for (const name of [label, ...synonyms])
        BUILT_IN.set(name, { kind: "known", label });
}
/** Reads a label: the user's mapping first, so that it can also give a built-in label another meaning. */
function labelMeaning(label, mapping) {
    if (label === undefined)
        return NONE;
    const target = mapping.get(label);
    if (target === undefined)
        return BUILT_IN.get(label) ?? UNKNOWN;
    return target === "off-ladder" || (0,_model_rung_js__WEBPACK_IMPORTED_MODULE_0__/* .isCategory */ .hQ)(target) ? { kind: "mapped", target } : { kind: "known", label: target };
}
function isKnownLabel(name) {
    return Object.hasOwn(KNOWN_LABELS, name);
}


/***/ }),

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ metricEvidence),
/* harmony export */   Y: () => (/* binding */ metricSignals)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7829);

const NONE = {};
/**
 * Reads the metrics of an entry. What holds a score: the configuration first, then the tool's own verdict,
 * then the threshold of the table. A score that is missing or that nothing is known of says nothing.
 */
function metricSignals(entry, settings) {
    const { scores, checks, contextTokens } = entry;
    if (scores === undefined && checks === undefined && contextTokens === undefined)
        return NONE;
    const signals = {};
    const note = (kind, reading) => {
        const known = signals[kind];
        if (reading !== undefined && (known === undefined || (known.good && !reading.good)))
            signals[kind] = reading;
    };
    for (const { metric, score, passed, threshold, kind } of checks ?? []) {
        const meaning = kind === undefined ? meaningOf(metric, settings) : { kind, operator: ">=", threshold: 1 };
        if (meaning === undefined)
            continue;
        const own = !settings.has((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric)) && passed !== undefined;
        note(meaning.kind, own ? { metric, score, operator: meaning.operator, threshold, good: passed } : read(metric, score, meaning));
    }
    for (const metric in scores) {
        const meaning = meaningOf(metric, settings);
        if (meaning !== undefined)
            note(meaning.kind, read(metric, scores[metric] ?? null, meaning));
    }
    if (contextTokens !== undefined) {
        const meaning = meaningOf("context_tokens", settings);
        if (meaning !== undefined)
            note(meaning.kind, read("context_tokens", contextTokens, meaning));
    }
    return signals;
}
/** A reading as the ground of an attribution. */
function metricEvidence({ metric, score, operator, threshold }) {
    return { metric, score, ...(threshold === undefined ? {} : { operator, threshold }) };
}
function read(metric, score, meaning) {
    if (score === null || Number.isNaN(score))
        return undefined;
    const { operator, threshold } = meaning;
    return { metric, score, operator, threshold, good: operator === ">=" ? score >= threshold : score <= threshold };
}
/** The same few names come with every entry. */
const MEANINGS = new Map();
const MOST_KEPT = 1000;
function meaningOf(metric, settings) {
    if (settings.size > 0) {
        const own = settings.get((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric));
        if (own !== undefined)
            return own;
    }
    if (MEANINGS.has(metric))
        return MEANINGS.get(metric);
    const meaning = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .knownMetric */ .wl)(metric);
    if (MEANINGS.size < MOST_KEPT)
        MEANINGS.set(metric, meaning);
    return meaning;
}


/***/ }),

/***/ 4752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

;// CONCATENATED MODULE: ./lib/ladder/label-finding.js
/** The same label gives the same finding: a log has few labels and many failures. */
const FINDINGS = new Map();
const MOST_KEPT = 1000;
/** A finding whose ground is the failure label alone. */
function labelFinding(category, label) {
    const key = `${category}:${label}`;
    const known = FINDINGS.get(key);
    if (known !== undefined)
        return known;
    const finding = { category, basis: "label", evidence: { failure_label: label ?? null } };
    if (FINDINGS.size < MOST_KEPT)
        FINDINGS.set(key, finding);
    return finding;
}

;// CONCATENATED MODULE: ./lib/ladder/rules/custom-label.js

const customLabel = {
    docs: "`labels:` in the config maps the failure label to a rung, or to `off-ladder`.",
    find: ({ entry, label }) => label.kind === "mapped"
        ? labelFinding(label.target === "off-ladder" ? "other" : label.target, entry.failureLabel)
        : undefined,
};

// EXTERNAL MODULE: ./lib/ladder/evidence-state.js
var evidence_state = __nccwpck_require__(4207);
;// CONCATENATED MODULE: ./lib/ladder/rules/evidence-coverage.js

const evidenceCoverage = {
    docs: "No `retrieval_hit`, expected ids are given, and not all of them were retrieved: retrieval.",
    find: ({ evidence: { state, coverage } }) => state === "absent" && coverage !== undefined
        ? { category: "retrieval", basis: "evidence", evidence: (0,evidence_state/* coverageEvidence */.Uo)(coverage) }
        : undefined,
};

// EXTERNAL MODULE: ./lib/ladder/metric-signals.js
var metric_signals = __nccwpck_require__(2878);
;// CONCATENATED MODULE: ./lib/ladder/rules/evidence-present-still-wrong.js


const HIT = { category: "model", basis: "elimination", evidence: { retrieval_hit: true } };
const WITH_GOLD = {
    category: "model",
    basis: "counterfactual",
    evidence: { gold_evidence_run: "failed" },
};
const evidencePresentStillWrong = {
    docs: "The right evidence was in the context and nothing else explains the failure: model.",
    find: ({ evidence: { state, coverage, metric, withGold } }) => {
        if (state !== "present")
            return undefined;
        if (withGold)
            return WITH_GOLD;
        if (coverage !== undefined)
            return { category: "model", basis: "elimination", evidence: (0,evidence_state/* coverageEvidence */.Uo)(coverage) };
        return metric === undefined
            ? HIT
            : { category: "model", basis: "elimination", evidence: { ...(0,metric_signals/* metricEvidence */.K)(metric), evidence: state } };
    },
};

;// CONCATENATED MODULE: ./lib/ladder/rules/format-or-instruction.js

const formatOrInstruction = {
    docs: "The label is `wrong_format` or `partial_answer`: prompt.",
    find: ({ entry, label }) => label.kind === "known" && (label.label === "wrong_format" || label.label === "partial_answer")
        ? labelFinding("prompt", entry.failureLabel)
        : undefined,
};

;// CONCATENATED MODULE: ./lib/ladder/rules/gold-evidence-run.js
const RETRIEVAL = { category: "retrieval", basis: "counterfactual" };
const CONTEXT = {
    category: "context",
    basis: "counterfactual",
    evidence: { gold_evidence_run: "passed", evidence: "present" },
};
/** Where it fails with gold evidence, too, retrieval is excluded for the rules that follow; see `attribute`. */
const goldEvidenceRun = {
    docs: "The question passes in the `oracle-run`, with the gold evidence in its context: retrieval, or context where the evidence had been retrieved. Where it fails there, too, retrieval is ruled out for the rules below.",
    find: ({ gold, evidence: { state } }) => {
        if (gold !== true)
            return undefined;
        return state === "present" ? CONTEXT : { ...RETRIEVAL, evidence: { gold_evidence_run: "passed", evidence: state } };
    },
};

;// CONCATENATED MODULE: ./lib/ladder/first-line.js
const LONGEST = 200;
/** Error texts can hold whole stack traces; a report shows the beginning. */
function firstLine(text) {
    const line = text.trimStart().split("\n", 1).join("");
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

;// CONCATENATED MODULE: ./lib/ladder/rules/grader-error.js

const graderError = {
    docs: "The grader or the harness failed on the answer, which says nothing of the answer. Off the ladder, as `grader-error`.",
    find: ({ entry }) => entry.graderError === undefined
        ? undefined
        : { category: "grader-error", basis: "evidence", evidence: { grader_error: firstLine(entry.graderError) } },
};

;// CONCATENATED MODULE: ./lib/ladder/rules/incomplete-evidence-use.js

const incompleteEvidenceUse = {
    docs: "The label is `incomplete_evidence_use`: context.",
    find: ({ entry, label }) => label.kind === "known" && label.label === "incomplete_evidence_use"
        ? labelFinding("context", entry.failureLabel)
        : undefined,
};

;// CONCATENATED MODULE: ./lib/ladder/rules/infrastructure-error.js

const infrastructureError = {
    docs: "`error` is set: the question was never really answered. Off the ladder, as `infrastructure`.",
    find: ({ entry }) => entry.error === undefined
        ? undefined
        : { category: "infrastructure", basis: "evidence", evidence: { error: firstLine(entry.error) } },
};

// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __nccwpck_require__(7829);
;// CONCATENATED MODULE: ./lib/ladder/rules/limits-only.js

const limitsOnly = {
    docs: "Nothing but limits of latency or cost failed: the answer itself was right. Off the ladder, as `other`.",
    find: ({ entry: { checks }, metrics: { limit } }) => {
        if (limit?.good !== false || checks === undefined)
            return undefined;
        // What no verdict is known of may be what failed.
        const failed = checks.filter(({ passed }) => passed !== true);
        if (failed.length === 0 || !failed.every(({ metric, kind }) => (kind ?? (0,model_metric/* knownMetric */.wl)(metric)?.kind) === "limit"))
            return undefined;
        return { category: "other", basis: "metric", evidence: { failed_limits: failed.map(({ metric }) => metric) } };
    },
};

;// CONCATENATED MODULE: ./lib/ladder/rules/metric-diluted.js

/** So many different ids retrieved for each expected one are dilution, whatever a judge says. */
const RETRIEVED_PER_EXPECTED = 10;
const metricDiluted = {
    docs: "The evidence was in the context among much else: a judge's precision of the context is low, more than ten ids were retrieved for each expected one, or `context_tokens` is very large: context.",
    find: ({ metrics: { precision, size }, evidence: { state, coverage } }) => {
        if (state !== "present")
            return undefined;
        const bad = precision?.good === false ? precision : size?.good === false ? size : undefined;
        if (bad !== undefined)
            return { category: "context", basis: "metric", evidence: { ...(0,metric_signals/* metricEvidence */.K)(bad), evidence: state } };
        if (coverage === undefined || coverage.retrieved <= RETRIEVED_PER_EXPECTED * coverage.expected)
            return undefined;
        const metric = { metric: "retrieved_per_expected", score: coverage.retrieved / coverage.expected };
        return {
            category: "context",
            basis: "metric",
            evidence: { ...metric, operator: "<=", threshold: RETRIEVED_PER_EXPECTED, evidence: state },
        };
    },
};

;// CONCATENATED MODULE: ./lib/ladder/rules/metric-format.js

const metricFormat = {
    docs: "A check of form or instruction fails (`is-json`, Json Correctness and the like), and nothing says that the evidence was missing: prompt.",
    find: ({ metrics: { format }, evidence: { state } }) => format?.good === false && state !== "absent"
        ? { category: "prompt", basis: "metric", evidence: { ...(0,metric_signals/* metricEvidence */.K)(format), evidence: state } }
        : undefined,
};

;// CONCATENATED MODULE: ./lib/ladder/rules/metric-incomplete.js

const metricIncomplete = {
    docs: "The evidence was in the context, and the answer leaves a part of it out (`contains-all`, completeness): context.",
    find: ({ metrics: { completeness }, evidence: { state } }) => completeness?.good === false && state === "present"
        ? { category: "context", basis: "metric", evidence: { ...(0,metric_signals/* metricEvidence */.K)(completeness), evidence: state } }
        : undefined,
};

;// CONCATENATED MODULE: ./lib/ladder/rules/metric-missing-evidence.js

const metricMissingEvidence = {
    docs: "Nothing else says what was retrieved, and a judge's recall of the context (`context_recall` and the like) is below its threshold: retrieval.",
    find: ({ evidence: { state, metric } }) => state === "absent" && metric !== undefined
        ? { category: "retrieval", basis: "metric", evidence: (0,metric_signals/* metricEvidence */.K)(metric) }
        : undefined,
};

;// CONCATENATED MODULE: ./lib/ladder/rules/metric-unfaithful.js

const metricUnfaithful = {
    docs: "The evidence was in the context, and the answer is not faithful to it (`faithfulness`, hallucination and the like): context.",
    find: ({ metrics: { faithfulness }, evidence: { state } }) => faithfulness?.good === false && state === "present"
        ? { category: "context", basis: "metric", evidence: { ...(0,metric_signals/* metricEvidence */.K)(faithfulness), evidence: state } }
        : undefined,
};

;// CONCATENATED MODULE: ./lib/ladder/rules/missing-evidence.js


const NO_HIT = { category: "retrieval", basis: "label", evidence: { retrieval_hit: false } };
const missingEvidence = {
    docs: "`retrieval_hit` is false, or the label is `missing_evidence`: retrieval.",
    find: ({ entry, label, evidence: { coverage } }) => {
        const labelled = label.kind === "known" && label.label === "missing_evidence";
        if (!labelled && entry.retrievalHit !== false)
            return undefined;
        if (coverage === undefined)
            return labelled ? labelFinding("retrieval", entry.failureLabel) : NO_HIT;
        return {
            category: "retrieval",
            basis: "label",
            evidence: {
                ...(entry.retrievalHit === undefined ? {} : { retrieval_hit: entry.retrievalHit }),
                ...(labelled ? { failure_label: entry.failureLabel ?? null } : {}),
                ...(0,evidence_state/* coverageEvidence */.Uo)(coverage),
            },
        };
    },
};

;// CONCATENATED MODULE: ./lib/ladder/rules/no-signal.js
const NOTHING = { category: "prompt", basis: "default", evidence: {} };
const noSignal = {
    docs: "Nothing above holds: prompt, because it is the cheapest to try; always shown apart. With `unattributed: separate` such failures are in no rung.",
    find: ({ entry: { failureLabel } }) => failureLabel === undefined ? NOTHING : { ...NOTHING, evidence: { failure_label: failureLabel } },
};

;// CONCATENATED MODULE: ./lib/ladder/rules/index.js
















/** The attribution rules, by id, in the order they are asked. The first that holds decides. */
const RULES = {
    "infrastructure-error": infrastructureError,
    "grader-error": graderError,
    "gold-evidence-run": goldEvidenceRun,
    "custom-label": customLabel,
    "missing-evidence": missingEvidence,
    "evidence-coverage": evidenceCoverage,
    "format-or-instruction": formatOrInstruction,
    "incomplete-evidence-use": incompleteEvidenceUse,
    "limits-only": limitsOnly,
    "metric-missing-evidence": metricMissingEvidence,
    "metric-format": metricFormat,
    "metric-unfaithful": metricUnfaithful,
    "metric-incomplete": metricIncomplete,
    "metric-diluted": metricDiluted,
    "evidence-present-still-wrong": evidencePresentStillWrong,
    "no-signal": noSignal,
};


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   Uf: () => (/* binding */ onLadder),
/* harmony export */   W1: () => (/* binding */ emptyCounts),
/* harmony export */   wp: () => (/* binding */ graded)
/* harmony export */ });
function emptyCounts() {
    return {
        entries: 0,
        passed: 0,
        failed: 0,
        ungraded: 0,
        offLadder: 0,
        unattributed: 0,
        noSignal: 0,
        prompt: 0,
        retrieval: 0,
        context: 0,
        model: 0,
    };
}
/** Entries with a verdict: the denominator of every rate. */
function graded(counts) {
    return counts.entries - counts.ungraded;
}
/** Failures that stand on a rung: the denominator of every share. */
function onLadder(counts) {
    return counts.prompt + counts.retrieval + counts.context + counts.model;
}
/** part / whole, and 0 where there is no whole. */
function ratio(part, whole) {
    return whole === 0 ? 0 : part / whole;
}


/***/ }),

/***/ 300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeValue)
/* harmony export */ });
/** A value as an error message names it: `the text "yes"`, `the number 3`, `a list`. At most about 60 characters. */
function describeValue(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (typeof value === "string")
        return `the text ${JSON.stringify(clip(value))}`;
    if (typeof value === "number")
        return `the number ${value}`;
    if (typeof value === "boolean")
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    return "an object";
}
function clip(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YU: () => (/* binding */ BLANK_ENTRY),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   n4: () => (/* binding */ UNKNOWN_ID)
/* harmony export */ });
/** An entry of which nothing is known, for adapters to fill in. */
const BLANK_ENTRY = {
    questionId: undefined,
    questionDetail: 0,
    variant: undefined,
    trial: undefined,
    grade: undefined,
    verdict: undefined,
    retrievalHit: undefined,
    failureLabel: undefined,
    expectedFiles: undefined,
    expectedEvidence: undefined,
    retrievedFiles: undefined,
    retrievedEvidence: undefined,
    error: undefined,
    graderError: undefined,
    unchecked: false,
    cached: false,
    traceUrl: undefined,
    question: undefined,
    answer: undefined,
    expectedAnswer: undefined,
    scores: undefined,
    checks: undefined,
    category: undefined,
    model: undefined,
    promptVersion: undefined,
    indexVersion: undefined,
    contextVersion: undefined,
    costUsd: undefined,
    latencyMs: undefined,
    inputTokens: undefined,
    outputTokens: undefined,
    contextTokens: undefined,
};
/** What an entry counts as. Only an adapter of a tool that knows "not graded" says `ungraded`. */
const OUTCOMES = ["passed", "failed", "ungraded"];
/** The id that stands for "none given". Two entries with it are two questions. */
const UNKNOWN_ID = "unknown";


/***/ }),

/***/ 7829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   Rc: () => (/* binding */ METRIC_KINDS),
/* harmony export */   wl: () => (/* binding */ knownMetric)
/* harmony export */ });
/* unused harmony export METRICS */
/** What a metric or assertion of an evaluation tool is evidence of. */
const METRIC_KINDS = [
    "recall",
    "precision",
    "faithfulness",
    "completeness",
    "format",
    "correctness",
    "size",
    "limit",
];
const good = (kind, threshold, tools, names) => ({
    kind,
    operator: ">=",
    threshold,
    tools,
    names,
});
const bad = (kind, threshold, tools, names) => ({
    ...good(kind, threshold, tools, names),
    operator: "<=",
});
/**
 * The metrics of all tools that say something of the evidence, its use, the form or the correctness of
 * an answer. A threshold here is where nothing better is known: the configuration's comes first, then
 * one the tool itself was given.
 */
const METRICS = [
    good("recall", 0.8, "Ragas, DeepEval, promptfoo, RAGChecker", [
        "context_recall",
        "llm_context_recall",
        "non_llm_context_recall",
        "id_based_context_recall",
        "contextual_recall",
        "claim_recall",
        "retrieval_recall",
    ]),
    good("precision", 0.5, "Ragas, DeepEval, RAGChecker", [
        "context_precision",
        "llm_context_precision_with_reference",
        "llm_context_precision_without_reference",
        "non_llm_context_precision_with_reference",
        "id_based_context_precision",
        "contextual_precision",
        "contextual_relevancy",
        "nv_context_relevance",
    ]),
    // Relevant sentences of all sentences in the context: low by nature.
    good("precision", 0.2, "promptfoo, autoevals", ["context_relevance", "context_relevancy"]),
    good("faithfulness", 0.7, "Ragas, DeepEval, promptfoo, RAGChecker", [
        "faithfulness",
        "faithfulness_with_hhem",
        "context_faithfulness",
        "nv_response_groundedness",
        "citation_faithfulness",
    ]),
    // Judged from 1 to 5.
    good("faithfulness", 3, "promptflow", ["gpt_groundedness"]),
    bad("faithfulness", 0.5, "DeepEval, RAGChecker", ["hallucination"]),
    bad("faithfulness", 0.5, "Ragas, RAGChecker", [
        "noise_sensitivity",
        "noise_sensitivity(mode=relevant)",
        "noise_sensitivity(mode=irrelevant)",
        "noise_sensitivity_in_relevant",
        "noise_sensitivity_in_irrelevant",
    ]),
    good("completeness", 1, "promptfoo", ["contains_all", "icontains_all"]),
    good("format", 1, "promptfoo", [
        "is_json",
        "contains_json",
        "is_xml",
        "contains_xml",
        "is_html",
        "contains_html",
        "is_sql",
        "contains_sql",
        "is_valid_function_call",
        "is_valid_openai_function_call",
        "is_valid_openai_tools_call",
        "word_count",
    ]),
    good("format", 0.5, "DeepEval, autoevals", ["json_correctness", "pattern_match", "prompt_alignment", "valid_json"]),
    good("correctness", 0.5, "Ragas, DeepEval, promptfoo, autoevals, azure-ai-evaluation and others", [
        "answer_correctness",
        "factual_correctness",
        "factual_correctness(mode=f1)",
        "correctness",
        "correct",
        "accuracy",
        "is_correct",
        "factuality",
        "exact_match",
        "semantic_similarity",
        "answer_similarity",
        "nv_accuracy",
        "f1_score",
    ]),
    good("correctness", 3, "promptflow", ["gpt_similarity"]),
    // Limits of the service: an answer that only misses one of these was right.
    good("limit", 1, "promptfoo", ["latency", "cost"]),
    // Tokens of evidence in the context, and not a judgement.
    bad("size", 32_000, "logs with `context_tokens`", ["context_tokens"]),
];
/** The form in which metric names are compared: `ContextRecall`, `Context Recall` and `context-recall` are one. */
function metricName(name) {
    return name
        .trim()
        .replace(/(?<=[a-z])(?=[A-Z])/g, "_")
        .toLowerCase()
        .replace(/[\s-]+/g, "_");
}
const KNOWN = new Map();
for (const row of METRICS)
    for (const name of row.names)
        KNOWN.set(name, row);
/** DeepEval and Ragas mark a metric's maker behind its name. */
const MAKER = /_(?:\[(?:conversational_)?g?eval\]|\[dag\]|\(ragas\))$/;
/** A judge that somebody named after the form of the answer. */
const NAMED_AFTER_FORM = /(?:^|_)(?:format|json|schema|instruction|compliance)/;
/** What people call their own measures of whether the right material was found. */
const NAMED_AFTER_RETRIEVAL = /^(?:(?:retrieval|context|evidence|chunk|passage|doc|document|file)s?_(?:recall|hit)|recall|hit)(?:_rate)?(?:@_?\d+|_at_\d+)?$/;
const CUSTOM_RECALL = { kind: "recall", operator: ">=", threshold: 0.8 };
const CUSTOM_FORMAT = { kind: "format", operator: ">=", threshold: 0.5 };
/** What a metric means, by its name; `undefined` where nothing is known of it. */
function knownMetric(name) {
    const plain = metricName(name);
    const own = KNOWN.get(plain);
    if (own !== undefined)
        return own;
    if (plain !== "recall" && plain !== "hit" && NAMED_AFTER_RETRIEVAL.test(plain))
        return CUSTOM_RECALL;
    const bare = plain.replace(MAKER, "");
    if (bare === plain)
        return undefined;
    return KNOWN.get(bare) ?? (NAMED_AFTER_FORM.test(bare) ? CUSTOM_FORMAT : undefined);
}


/***/ }),

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a parsed value is a JSON object. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   RA: () => (/* binding */ rungsOf),
/* harmony export */   a7: () => (/* binding */ rungNumber),
/* harmony export */   hQ: () => (/* binding */ isCategory),
/* harmony export */   l3: () => (/* binding */ OFF_LADDER),
/* harmony export */   nV: () => (/* binding */ CATEGORY_TITLES),
/* harmony export */   tB: () => (/* binding */ FIX_ORDER)
/* harmony export */ });
/* unused harmony export RUNGS */
/**
 * The categories a failure on the ladder can have, from the cheapest rung to the dearest.
 * `model` stands for rungs 4 and 5 together: one run alone cannot tell them apart.
 */
const CATEGORIES = ["prompt", "retrieval", "context", "model"];
/**
 * The order in which failures are worth fixing: evidence first, because neither a prompt nor a
 * model can make up for what was never in the context; then from cheap to dear.
 */
const FIX_ORDER = ["retrieval", "prompt", "context", "model"];
/** Where a failure goes that no rung of the ladder can fix. */
const OFF_LADDER = ["infrastructure", "grader-error", "other"];
const RUNGS = [
    {
        number: 1,
        id: "prompt",
        title: "Prompt engineering",
        category: "prompt",
        what: "Change the words: instructions, constraints, examples, the output schema.",
        fixes: [
            "say the instruction more plainly",
            "tighten the output schema",
            "split one prompt into a chain of steps",
            "add a few worked examples",
            "state the rules the answer must keep",
        ],
        cost: "minutes to hours",
        tax: "close to none: the prompt ships with the code",
        reversibility: "instant: put the old prompt back",
        data: "the benchmark and a few failing examples",
        enoughWhen: "the model has the information it needs and only has to be told better what to do with it",
        climbWhen: "instructions are followed and the answer still lacks information, or the same failure outlives several prompt versions",
        justifiedWhen: [],
        prematureWhen: [],
    },
    {
        number: 2,
        id: "retrieval",
        title: "Retrieval improvement",
        category: "retrieval",
        what: "Get the right evidence into the context: chunks, index, search method, routing.",
        fixes: [
            "change chunk size or overlap",
            "add a retrieval method (full text, syntax tree, graph)",
            "use a better embedding model",
            "add a reranker",
            "route each kind of question to the index that fits it",
        ],
        cost: "hours to days",
        tax: "re-index when the corpus changes",
        reversibility: "high: code and index change, the model does not",
        data: "the benchmark with the expected evidence of each question",
        enoughWhen: "answers are good whenever the right evidence is there, and it often is not",
        climbWhen: "several methods and routings reach the same ceiling, or the evidence now arrives and answers are still wrong",
        justifiedWhen: [],
        prematureWhen: [],
    },
    {
        number: 3,
        id: "context",
        title: "Context engineering",
        category: "context",
        what: "Change what the context window holds and how it is laid out.",
        fixes: [
            "restructure how evidence is presented",
            "compress or summarize what is long",
            "put the most relevant evidence where it is read",
            "split a broad question into focused ones",
            "move token budget between the kinds of evidence",
        ],
        cost: "hours to days",
        tax: "moderate: the pipeline has more parts to keep",
        reversibility: "high: code changes, the model does not",
        data: "traces that show the context window of failing runs",
        enoughWhen: "the right evidence is found and gets lost in length, order or competing material",
        climbWhen: "several context structures give the same failures although the evidence is there and well laid out",
        justifiedWhen: [],
        prematureWhen: [],
    },
    {
        number: 4,
        id: "distillation",
        title: "Distillation",
        category: "model",
        what: "Train a smaller model to answer one bounded task as a larger one does.",
        fixes: ["compress a stable, well-answered task into a cheaper student model"],
        cost: "days to weeks",
        tax: "retrain when the teacher or the task changes; a model to serve and watch",
        reversibility: "medium: the student can be dropped, its training cost cannot",
        data: "hundreds of good teacher outputs on a bounded task",
        enoughWhen: "answers are right and cost or take too much",
        climbWhen: "the task needs a capability that the teacher does not have either",
        justifiedWhen: [
            "the task is bounded and does not change every week",
            "the teacher's answers are consistently good",
            "cost or latency of that task has to come down",
            "evaluations can show that the student is as good",
        ],
        prematureWhen: [
            "the teacher's behaviour is still being tuned",
            "nothing measures whether quality survived",
            "the saving does not pay for training and upkeep",
        ],
    },
    {
        number: 5,
        id: "fine-tuning",
        title: "Fine-tuning",
        category: "model",
        what: "Update model weights on examples of the task.",
        fixes: ["train the behaviour that no prompt, retrieval or context brought about into the weights"],
        cost: "days to weeks",
        tax: "retrain when the base model changes; artefacts to version, drift to watch",
        reversibility: "low: weight changes reach behaviour nobody looked at",
        data: "hundreds to thousands of curated examples",
        enoughWhen: "one cluster of failures outlives every cheaper fix and the task is stable",
        climbWhen: "this is the last rung",
        justifiedWhen: [
            "a cluster of failures has survived prompt, retrieval and context fixes",
            "the task is stable, so that retraining stays rare",
            "hundreds to thousands of good examples exist",
            "evaluations can show the gain and rule out a loss elsewhere",
        ],
        prematureWhen: [
            "the cheaper rungs have not been tried in earnest",
            "the evaluation is too weak to show whether it helped",
            "the task is still changing shape",
            "training data is small or noisy",
        ],
    },
];
/** How a category is called where a person reads it. */
const CATEGORY_TITLES = {
    prompt: "Prompt",
    retrieval: "Retrieval",
    context: "Context",
    model: "Model",
};
/** The rung or rungs behind a category, cheapest first. */
function rungsOf(category) {
    return RUNGS.filter((rung) => rung.category === category);
}
/** "1", "2", "3", or "4/5" for the category that stands for two rungs. */
function rungNumber(category) {
    return rungsOf(category)
        .map((rung) => rung.number)
        .join("/");
}
function isCategory(name) {
    return name === "prompt" || name === "retrieval" || name === "context" || name === "model";
}


/***/ }),

/***/ 4494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   _t: () => (/* binding */ textHash),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   eP: () => (/* binding */ hexHash),
/* harmony export */   re: () => (/* binding */ textId)
/* harmony export */ });
const LONGEST = 100;
/**
 * A question id made of a text, for formats that have none: the text itself on one line, and where that
 * is too long its beginning and a hash of the whole, so that two long texts never become one question.
 */
function textId(text) {
    const line = text.trim().replace(/\s+/g, " ");
    if (line === "")
        return undefined;
    const letters = [...line.slice(0, LONGEST * 2)];
    if (letters.length <= LONGEST && line.length <= LONGEST * 2)
        return line;
    return `${letters.slice(0, LONGEST - 20).join("")}… #${hexHash(line)}`;
}
/** 32 bits of FNV-1a over the text's UTF-16 units, finished as MurmurHash3 is; never 0. */
function textHash(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i += 1)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0 || 1;
}
/** A hash of whatever was asked, all of it, for telling apart what has the same name; 0 where nothing was. */
function detailOf(input) {
    return input === undefined || input === null || input === "" ? 0 : textHash(canonicalJson(input));
}
/** A hash as eight hexadecimal digits. */
function hexHash(text) {
    return (typeof text === "number" ? text : textHash(text)).toString(16).padStart(8, "0");
}
/** JSON with the keys of every object in order, so that equal values give equal texts. */
function canonicalJson(value) {
    return (JSON.stringify(value, (_key, item) => typeof item === "object" && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : item) ?? "");
}


/***/ }),

/***/ 7933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   fI: () => (/* binding */ problemText),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake in what the user gave us: printed plainly, without a stack, and the run is "could not
 * judge" (exit 2). Everything else that is thrown is a bug.
 */
class UserError extends Error {
    problems;
    /** How many more problems there were than are listed. */
    more;
    constructor(problems, more = 0) {
        super(problems.map(problemText).join("\n") + (more > 0 ? `\n… and ${more} more` : ""));
        this.name = "UserError";
        this.problems = problems;
        this.more = more;
    }
}
/** "file:line: field: message. Hint" on one line. */
function problemText(problem) {
    const where = problem.file === undefined ? "" : `${problem.file}${problem.line ? `:${problem.line}` : ""}: `;
    const field = problem.field === undefined ? "" : `${problem.field}: `;
    return `${where}${field}${problem.message}${problem.hint ? ` ${problem.hint}` : ""}`;
}
/** Throws one problem as a {@link UserError}. */
function refuse(problem) {
    throw new UserError([problem]);
}


/***/ }),

/***/ 1498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ collectRun)
});

// EXTERNAL MODULE: ./lib/ladder/evidence-state.js
var evidence_state = __nccwpck_require__(4207);
// EXTERNAL MODULE: ./lib/ladder/rules/index.js + 18 modules
var rules = __nccwpck_require__(4752);
;// CONCATENATED MODULE: ./lib/ladder/attribute.js


/** The rule that stands for "no signal"; its failures are counted apart. */
const NO_SIGNAL = "no-signal";
const IDS = Object.keys(rules/* RULES */.y);
const FINDERS = Object.values(rules/* RULES */.y).map(({ find }) => find);
/**
 * Attributes one failed entry: the first rule that holds, and does not name an excluded rung,
 * decides. The last rule always holds, so there is always an answer, and it always says why.
 *
 * A question that fails even with gold evidence is looked at as one whose evidence was present, with
 * retrieval excluded.
 *
 * @param separate keep failures without any signal out of the prompt rung
 */
function attribute(facts, separate) {
    const notRetrieval = facts.gold === false;
    const context = notRetrieval ? { ...facts, evidence: evidence_state/* WITH_GOLD */.ie } : facts;
    // By number, because a million failures ask a dozen rules each.
    for (let rule = 0; rule < FINDERS.length; rule += 1) {
        const finding = FINDERS[rule]?.(context);
        if (finding === undefined || (notRetrieval && finding.category === "retrieval"))
            continue;
        const id = IDS[rule] ?? NO_SIGNAL;
        return attributionFor(finding, id, separate && id === NO_SIGNAL ? "unattributed" : finding.category);
    }
    throw new Error(`no attribution rule held; the last one, ${NO_SIGNAL}, always has to`);
}
/** Rules give the same finding for the same ground, and then the attribution is the same one, too. */
const ATTRIBUTIONS = new WeakMap();
function attributionFor(finding, rule, category) {
    const known = ATTRIBUTIONS.get(finding);
    if (known !== undefined && known.category === category)
        return known;
    const attribution = { category, rule, basis: finding.basis, evidence: finding.evidence };
    ATTRIBUTIONS.set(finding, attribution);
    return attribution;
}

// EXTERNAL MODULE: ./lib/ladder/gold-evidence.js
var gold_evidence = __nccwpck_require__(9676);
// EXTERNAL MODULE: ./lib/ladder/labels.js
var ladder_labels = __nccwpck_require__(1929);
// EXTERNAL MODULE: ./lib/ladder/metric-signals.js
var metric_signals = __nccwpck_require__(2878);
// EXTERNAL MODULE: ./lib/model/counts.js
var model_counts = __nccwpck_require__(3341);
// EXTERNAL MODULE: ./lib/model/entry.js
var model_entry = __nccwpck_require__(4801);
// EXTERNAL MODULE: ./lib/model/text-id.js
var text_id = __nccwpck_require__(4494);
;// CONCATENATED MODULE: ./lib/run/displayed-id.js

/** How a question is named whose id alone does not tell it apart from others of its run. */
function displayedId(id, detail) {
    return `${id} #${(0,text_id/* hexHash */.eP)(detail)}`;
}

;// CONCATENATED MODULE: ./lib/run/distinct-texts.js
function distinctTexts() {
    const texts = [];
    const positions = new Map();
    return {
        indexOf(text) {
            if (text === undefined || text === null)
                return 0;
            const known = positions.get(text);
            if (known !== undefined)
                return known;
            texts.push(text);
            positions.set(text, texts.length);
            return texts.length;
        },
        at: (position) => texts[position - 1] ?? null,
        all: () => texts,
    };
}

// EXTERNAL MODULE: ./lib/run/economics.js
var economics = __nccwpck_require__(2327);
;// CONCATENATED MODULE: ./lib/run/failures.js
/** @param most texts are kept of so many failures, the first ones of the run */
function createFailures(most) {
    const rows = [];
    const attributions = [];
    const texts = new Map();
    const traceUrls = new Map();
    return { push, length: () => rows.length, all, part, append };
    function push(row, attribution, text, traceUrl) {
        rows.push(row);
        attributions.push(attribution);
        if (text !== undefined && rows.length <= most)
            texts.set(row, text);
        if (traceUrl !== undefined)
            traceUrls.set(row, traceUrl);
    }
    function all() {
        return attributions.map((attribution, index) => {
            const row = rows[index] ?? 0;
            return { row, attribution, texts: texts.get(row), traceUrl: traceUrls.get(row) };
        });
    }
    function part() {
        const positions = new Map();
        const attributionOf = Uint32Array.from(attributions, (attribution) => {
            const known = positions.get(attribution);
            if (known !== undefined)
                return known;
            positions.set(attribution, positions.size);
            return positions.size - 1;
        });
        return { rows: Uint32Array.from(rows), attributionOf, attributions: [...positions.keys()], texts, traceUrls };
    }
    function append(other, offset) {
        for (let i = 0; i < other.rows.length; i += 1) {
            const row = other.rows[i] ?? 0;
            const attribution = other.attributions[other.attributionOf[i] ?? 0];
            if (attribution === undefined)
                throw new Error("a failure without an attribution");
            push(row + offset, attribution, other.texts.get(row), other.traceUrls.get(row));
        }
    }
}

;// CONCATENATED MODULE: ./lib/run/growing-file.js
function newFile(path, format) {
    return {
        path,
        format,
        entries: 0,
        failed: 0,
        ungraded: 0,
        evidenceKnown: 0,
        noSignal: 0,
        withCost: 0,
        withLatency: 0,
        notices: [],
    };
}
/** Counts an entry in its file. */
function noteEntry(file, { costUsd, latencyMs }, found) {
    file.entries += 1;
    if (found.outcome === "failed")
        file.failed += 1;
    else if (found.outcome === "ungraded")
        file.ungraded += 1;
    if (found.isEvidenceKnown)
        file.evidenceKnown += 1;
    if (found.isSilent)
        file.noSignal += 1;
    if (costUsd !== undefined)
        file.withCost += 1;
    if (latencyMs !== undefined)
        file.withLatency += 1;
}
/** Adds what another thread read of the same file. */
function addFile(sum, more) {
    sum.entries += more.entries;
    sum.failed += more.failed;
    sum.ungraded += more.ungraded;
    sum.evidenceKnown += more.evidenceKnown;
    sum.noSignal += more.noSignal;
    sum.withCost += more.withCost;
    sum.withLatency += more.withLatency;
    sum.notices.push(...more.notices);
}

// EXTERNAL MODULE: ./lib/run/part.js
var run_part = __nccwpck_require__(1420);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __nccwpck_require__(7829);
;// CONCATENATED MODULE: ./lib/run/quality.js


function createQuality() {
    return {
        withoutQuestionId: 0,
        withoutGrade: 0,
        judged: 0,
        contradictory: 0,
        infrastructure: 0,
        graderErrors: 0,
        unchecked: 0,
        cached: 0,
        goldEvidence: 0,
        covered: 0,
        overlapping: 0,
        metricsSeen: new Set(),
        grades: new Map(),
        unknownLabels: new Map(),
    };
}
/** Notes what one entry says about the log itself. */
function noteQuality(quality, entry, outcome, label) {
    const { questionId, grade, verdict, error, graderError } = entry;
    const answered = error === undefined && graderError === undefined;
    if (questionId === undefined || questionId === model_entry/* UNKNOWN_ID */.n4)
        quality.withoutQuestionId += 1;
    if (grade !== undefined)
        bump(quality.grades, grade);
    else if (answered && verdict === undefined)
        quality.withoutGrade += 1;
    if (outcome === "failed" && !answered) {
        if (error !== undefined)
            quality.infrastructure += 1;
        else
            quality.graderErrors += 1;
    }
    else if (outcome !== "ungraded" && (grade !== undefined || verdict !== undefined))
        quality.judged += 1;
    if (entry.unchecked)
        quality.unchecked += 1;
    if (entry.cached)
        quality.cached += 1;
    if (entry.retrievalHit === true && label.kind === "known" && label.label === "missing_evidence")
        quality.contradictory += 1;
    if (outcome === "failed" && entry.failureLabel !== undefined && label.kind === "unknown")
        bump(quality.unknownLabels, entry.failureLabel);
}
/** Ids of two kinds never meet: that has to be told from a retrieval that finds nothing. */
function noteCoverage(quality, coverage) {
    if (coverage === undefined || coverage.retrieved === 0)
        return;
    quality.covered += 1;
    if (coverage.missing.length < coverage.expected)
        quality.overlapping += 1;
}
/** Which metrics of the configuration an entry has; one that none has may be misspelt. */
function noteMetrics(quality, { scores, checks, contextTokens }, settings) {
    const note = (name) => {
        const plain = (0,metric/* metricName */.Kh)(name);
        if (settings.has(plain))
            quality.metricsSeen.add(plain);
    };
    for (const name in scores)
        note(name);
    for (const { metric } of checks ?? [])
        note(metric);
    if (contextTokens !== undefined)
        note("context_tokens");
}
function bump(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./lib/run/question-records.js


/** One record an entry, in run order; failures are given in the same order. */
function questionRecords(rows, idOf, failures, variants, labels, categories) {
    const all = [];
    const { category } = rows.columns();
    let next = 0;
    for (let row = 0; row < rows.length(); row += 1) {
        const { detail, outcome, variant, trial, label, costUsd, latencyMs } = rows.at(row);
        const failure = failures[next]?.row === row ? failures[next] : undefined;
        if (failure !== undefined)
            next += 1;
        all.push({
            id: idOf(row),
            detail: detail === 0 ? null : (0,text_id/* hexHash */.eP)(detail),
            variant: variants.at(variant),
            trial,
            outcome: model_entry/* OUTCOMES */.im[outcome] ?? "failed",
            category: failure?.attribution.category ?? null,
            rule: failure?.attribution.rule ?? null,
            label: failure === undefined ? null : labels.at(label),
            questionCategory: categories.at(category[row] ?? 0),
            costUsd: Number.isNaN(costUsd) ? null : costUsd,
            latencyMs: Number.isNaN(latencyMs) ? null : latencyMs,
        });
    }
    return all;
}
/** What to tell of two entries that claim the same question, variant and trial. */
function duplicateProblem({ row, first, trial }, rows, variants, files) {
    const at = rows.at(row);
    const before = rows.at(first);
    const variant = variants.at(at.variant);
    return {
        code: "duplicate-entry",
        file: files[at.file]?.path ?? "",
        line: at.line,
        field: "trial",
        message: `question ${JSON.stringify(rows.ids.get(row))}${variant === null ? "" : ` of variant ${JSON.stringify(variant)}`}` +
            ` has trial ${trial} a second time; it stands at ${files[before.file]?.path ?? ""}:${before.line} already.`,
        hint: "Give every repeat a number of its own, or leave `trial` out to have repeats numbered in log order.",
    };
}

;// CONCATENATED MODULE: ./lib/run/text-column.js
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
/** Keeps ids byte for byte; a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD. */
function textColumn() {
    let bytes = new Uint8Array(1 << 14);
    let used = 0;
    let length = 0;
    let ends = new Uint32Array(1 << 10);
    let hashes = new Uint32Array(1 << 10);
    return { push, get, hashes: () => hashes.subarray(0, length), part, append };
    function push(text) {
        if (length === ends.length)
            grow();
        if (used + text.length * 3 > bytes.length)
            growBytes(text.length * 3);
        let hash = SEED;
        let at = used;
        for (let i = 0; i < text.length; i += 1) {
            const code = text.charCodeAt(i);
            if (code > 0x7f) {
                at = used + ENCODER.encodeInto(text, bytes.subarray(used)).written;
                hash = mixBytes(bytes.subarray(used, at));
                break;
            }
            bytes[at] = code;
            at += 1;
            hash = Math.imul(hash ^ code, PRIME);
        }
        hashes[length] = scramble(hash);
        used = at;
        ends[length] = at;
        length += 1;
    }
    function get(row) {
        return DECODER.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]));
    }
    function part() {
        return { bytes: bytes.slice(0, used), ends: ends.slice(0, length), hashes: hashes.slice(0, length) };
    }
    function append(other) {
        while (length + other.ends.length > ends.length)
            grow();
        if (used + other.bytes.length > bytes.length)
            growBytes(other.bytes.length);
        bytes.set(other.bytes, used);
        hashes.set(other.hashes, length);
        for (let i = 0; i < other.ends.length; i += 1)
            ends[length + i] = used + (other.ends[i] ?? 0);
        used += other.bytes.length;
        length += other.ends.length;
    }
    function grow() {
        ends = copyInto(new Uint32Array(ends.length * 2), ends);
        hashes = copyInto(new Uint32Array(hashes.length * 2), hashes);
    }
    function growBytes(needed) {
        bytes = copyInto(new Uint8Array(Math.max(bytes.length * 2, used + needed)), bytes);
    }
}
// FNV-1a over the bytes, and the finalizer of MurmurHash3 so that all bits depend on all of them.
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
function mixBytes(bytes) {
    let hash = SEED;
    for (const byte of bytes)
        hash = Math.imul(hash ^ byte, PRIME);
    return hash;
}
function scramble(hash) {
    let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}
function copyInto(larger, smaller) {
    larger.set(smaller);
    return larger;
}

;// CONCATENATED MODULE: ./lib/run/rows.js

function createRows() {
    const ids = textColumn();
    let length = 0;
    let room = 1 << 10;
    let columns = resized(undefined, room);
    return {
        push,
        length: () => length,
        ids,
        at,
        hasId: (row) => columns.hasId[row] === 1,
        detail: (row) => columns.detail[row] ?? 0,
        variant: (row) => columns.variant[row] ?? 0,
        trial: (row) => columns.trial[row] ?? -1,
        outcome: (row) => columns.outcome[row] ?? 0,
        columns: () => columns,
        setTrial,
        part,
        append,
    };
    function push(row) {
        if (length === room)
            grow(length + 1);
        ids.push(row.id);
        columns.outcome[length] = row.outcome;
        columns.hasId[length] = row.hasId ? 1 : 0;
        columns.detail[length] = row.detail;
        columns.variant[length] = row.variant;
        columns.label[length] = row.label;
        columns.trial[length] = row.trial;
        columns.costUsd[length] = row.costUsd;
        columns.latencyMs[length] = row.latencyMs;
        if (row.category !== 0) {
            if (columns.category.length === 0)
                makeRoom("category");
            columns.category[length] = row.category;
        }
        if (!Number.isNaN(row.inputTokens)) {
            if (columns.inputTokens.length === 0)
                makeRoom("inputTokens");
            columns.inputTokens[length] = row.inputTokens;
        }
        if (!Number.isNaN(row.outputTokens)) {
            if (columns.outputTokens.length === 0)
                makeRoom("outputTokens");
            columns.outputTokens[length] = row.outputTokens;
        }
        columns.file[length] = row.file;
        columns.line[length] = row.line;
        length += 1;
    }
    function at(row) {
        return {
            hasId: columns.hasId[row] === 1,
            detail: columns.detail[row] ?? 0,
            outcome: columns.outcome[row] ?? 0,
            variant: columns.variant[row] ?? 0,
            label: columns.label[row] ?? 0,
            trial: columns.trial[row] ?? -1,
            costUsd: columns.costUsd[row] ?? Number.NaN,
            latencyMs: columns.latencyMs[row] ?? Number.NaN,
            file: columns.file[row] ?? 0,
            line: columns.line[row] ?? 0,
        };
    }
    function setTrial(row, number) {
        columns.trial[row] = number;
    }
    function part() {
        return { ids: ids.part(), columns: resized(columns, length) };
    }
    function append(other, renumber) {
        const count = other.ids.ends.length;
        if (length + count > room)
            grow(length + count);
        ids.append(other.ids);
        const { outcome, hasId, detail, variant, label, trial, costUsd, latencyMs, file, line } = other.columns;
        const { category, inputTokens, outputTokens } = other.columns;
        columns.outcome.set(outcome, length);
        columns.hasId.set(hasId, length);
        columns.detail.set(detail, length);
        columns.trial.set(trial, length);
        columns.costUsd.set(costUsd, length);
        columns.latencyMs.set(latencyMs, length);
        for (const name of ["category", "inputTokens", "outputTokens"])
            if (other.columns[name].length > 0 && columns[name].length === 0)
                makeRoom(name);
        if (inputTokens.length > 0)
            columns.inputTokens.set(inputTokens, length);
        if (outputTokens.length > 0)
            columns.outputTokens.set(outputTokens, length);
        for (let i = 0; i < count; i += 1) {
            columns.variant[length + i] = renumber.variant(variant[i] ?? 0);
            columns.label[length + i] = renumber.label(label[i] ?? 0);
            if (category.length > 0)
                columns.category[length + i] = renumber.category(category[i] ?? 0);
            columns.file[length + i] = renumber.file(file[i] ?? 0);
            columns.line[length + i] = renumber.line(line[i] ?? 0, file[i] ?? 0);
        }
        length += count;
    }
    /** A column that many logs have nothing for is made when there is something. */
    function makeRoom(name) {
        const column = name === "category" ? new Uint32Array(room) : new Float32Array(room).fill(Number.NaN);
        columns = { ...columns, [name]: column };
    }
    function grow(needed) {
        room = Math.max(room * 2, needed);
        columns = resized(columns, room);
    }
}
function resized(old, room) {
    return {
        outcome: rows_copyInto(new Uint8Array(room), old?.outcome),
        hasId: rows_copyInto(new Uint8Array(room), old?.hasId),
        detail: rows_copyInto(new Uint32Array(room), old?.detail),
        variant: rows_copyInto(new Uint32Array(room), old?.variant),
        label: rows_copyInto(new Uint32Array(room), old?.label),
        trial: rows_copyInto(new Int32Array(room), old?.trial),
        costUsd: rows_copyInto(new Float64Array(room), old?.costUsd),
        latencyMs: rows_copyInto(new Float64Array(room), old?.latencyMs),
        category: rows_copyInto(new Uint32Array(old?.category.length ? room : 0), old?.category),
        inputTokens: rows_copyInto(new Float32Array(old?.inputTokens.length ? room : 0).fill(Number.NaN), old?.inputTokens),
        outputTokens: rows_copyInto(new Float32Array(old?.outputTokens.length ? room : 0).fill(Number.NaN), old?.outputTokens),
        file: rows_copyInto(new Uint32Array(room), old?.file),
        line: rows_copyInto(new Uint32Array(room), old?.line),
    };
}
function rows_copyInto(target, source) {
    if (source !== undefined)
        target.set(source.subarray(0, target.length));
    return target;
}

// EXTERNAL MODULE: ./lib/model/rung.js
var rung = __nccwpck_require__(1607);
;// CONCATENATED MODULE: ./lib/run/tally.js


function emptySlices() {
    return {
        category: new Map(),
        variant: new Map(),
        model: new Map(),
        promptVersion: new Map(),
        indexVersion: new Map(),
        contextVersion: new Map(),
    };
}
/** Counts one entry in the total and in every slice it names. */
function countEntry(total, slices, entry, outcome, category, noSignal) {
    count(total, outcome, category, noSignal);
    // Named one by one: looking six fields up by a variable name took longer than the rest of counting.
    countIn(slices.category, entry.category, outcome, category, noSignal);
    countIn(slices.variant, entry.variant, outcome, category, noSignal);
    countIn(slices.model, entry.model, outcome, category, noSignal);
    countIn(slices.promptVersion, entry.promptVersion, outcome, category, noSignal);
    countIn(slices.indexVersion, entry.indexVersion, outcome, category, noSignal);
    countIn(slices.contextVersion, entry.contextVersion, outcome, category, noSignal);
}
function countIn(slice, value, outcome, category, noSignal) {
    if (value === undefined)
        return;
    let counts = slice.get(value);
    if (counts === undefined) {
        counts = (0,model_counts/* emptyCounts */.W1)();
        slice.set(value, counts);
    }
    count(counts, outcome, category, noSignal);
}
function count(counts, outcome, category, noSignal) {
    counts.entries += 1;
    if (outcome === "passed")
        counts.passed += 1;
    else if (outcome === "failed")
        counts.failed += 1;
    else
        counts.ungraded += 1;
    if (category === undefined)
        return;
    if (noSignal)
        counts.noSignal += 1;
    if (category === "unattributed" || (0,rung/* isCategory */.hQ)(category))
        counts[category] += 1;
    else
        counts.offLadder += 1;
}

;// CONCATENATED MODULE: ./lib/run/texts.js
/** Characters kept of each text: what a run summary shows of it. */
const KEPT = { question: 300, answer: 600, expectedAnswer: 600 };
/** A cut can part the two halves of a character beyond the basic plane. */
const HALF_A_PAIR = /[\ud800-\udbff]$/;
/** The texts of a failed entry, shortened; `undefined` where the log has none of them. */
function failureTexts(entry) {
    const texts = {
        question: shorten(entry.question, KEPT.question),
        answer: shorten(entry.answer, KEPT.answer),
        expectedAnswer: shorten(entry.expectedAnswer, KEPT.expectedAnswer),
    };
    return texts.question === undefined && texts.answer === undefined && texts.expectedAnswer === undefined
        ? undefined
        : texts;
}
function shorten(text, length) {
    if (text === undefined)
        return undefined;
    return text.length <= length ? ownCopy(text) : `${ownCopy(text.slice(0, length).replace(HALF_A_PAIR, ""))}…`;
}
/** A copy with letters of its own: a slice would keep the whole text it was cut from alive. */
function ownCopy(text) {
    return text.length === 0 ? text : [...text].join("");
}

;// CONCATENATED MODULE: ./lib/run/repeated.js
const RADIX_BITS = 11;
const BUCKETS = 1 << RADIX_BITS;
/**
 * The values that occur more than once. A radix sort, because several times faster than the built-in one on
 * a million hashes, and a hash table of a million waits for memory at every look.
 */
function repeatedValues(values) {
    const sorted = radixSort(values);
    const repeated = new Set();
    for (let i = 1; i < sorted.length; i += 1) {
        const value = sorted[i];
        if (value !== undefined && value === sorted[i - 1])
            repeated.add(value);
    }
    return repeated;
}
/** A sorted copy; least significant digits first. */
function radixSort(values) {
    let from = values.slice();
    let to = new Uint32Array(values.length);
    for (let shift = 0; shift < 32; shift += RADIX_BITS) {
        const starts = digitStarts(from, shift);
        for (let i = 0; i < from.length; i += 1) {
            const value = from[i] ?? 0;
            const digit = (value >>> shift) & (BUCKETS - 1);
            const at = starts[digit] ?? 0;
            to[at] = value;
            starts[digit] = at + 1;
        }
        [from, to] = [to, from];
    }
    return from;
}
/** Where the values with each digit begin. */
function digitStarts(values, shift) {
    const starts = new Uint32Array(BUCKETS + 1);
    for (let i = 0; i < values.length; i += 1) {
        const next = (((values[i] ?? 0) >>> shift) & (BUCKETS - 1)) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let digit = 1; digit <= BUCKETS; digit += 1)
        starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
    return starts;
}

;// CONCATENATED MODULE: ./lib/run/trials.js



const UNGRADED = model_entry/* OUTCOMES */.im.indexOf("ungraded");
/**
 * Numbers the repeats of every (question, variant): the log's own numbers stay, entries without one
 * get the lowest that is free, from 1, in run order.
 *
 * Sorting the hashes of a million ids is several times faster than putting them into a Map, and most
 * logs ask each question once: only ids whose hash occurs twice are looked at by their text.
 */
function numberTrials(rows) {
    const hashes = rows.ids.hashes();
    const shared = repeatedValues(hashes);
    const groups = new Map();
    let questionCount = 0;
    let gradedQuestionCount = 0;
    /** By id: the detail of its first question, and whether there is another. */
    const details = new Map();
    const questions = new Set();
    const graded = new Set();
    for (let row = 0; row < rows.length(); row += 1) {
        if (rows.hasId(row) && shared.has(hashes[row] ?? 0)) {
            const id = rows.ids.get(row);
            const detail = rows.detail(row);
            const known = details.get(id);
            if (known === undefined)
                details.set(id, { first: detail, several: false });
            else if (known.first !== detail)
                known.several = true;
            questions.add(`${detail}:${id}`);
            if (rows.outcome(row) !== UNGRADED)
                graded.add(`${detail}:${id}`);
            const key = `${rows.variant(row)}:${detail}:${id}`;
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [row]);
            else
                group.push(row);
        }
        else {
            questionCount += 1;
            if (rows.outcome(row) !== UNGRADED)
                gradedQuestionCount += 1;
            if (rows.trial(row) < 0)
                rows.setTrial(row, 1);
        }
    }
    const duplicates = [];
    let repeated = 0;
    for (const group of groups.values()) {
        if (group.length > 1)
            repeated += 1;
        for (const duplicate of numberGroup(group, rows))
            duplicates.push(duplicate);
    }
    duplicates.sort((a, b) => a.row - b.row);
    const ambiguous = new Set([...details].filter(([, { several }]) => several).map(([id]) => id));
    const idOf = (row) => {
        const id = rows.ids.get(row);
        return ambiguous.size > 0 && rows.hasId(row) && ambiguous.has(id) ? displayedId(id, rows.detail(row)) : id;
    };
    return {
        questionCount: questionCount + questions.size,
        gradedQuestionCount: gradedQuestionCount + graded.size,
        repeated,
        duplicates,
        idOf,
    };
}
function numberGroup(group, rows) {
    const taken = new Map();
    const duplicates = [];
    for (const row of group) {
        const trial = rows.trial(row);
        if (trial < 0)
            continue;
        const first = taken.get(trial);
        if (first === undefined)
            taken.set(trial, row);
        else
            duplicates.push({ row, first, trial });
    }
    let next = 1;
    for (const row of group) {
        if (rows.trial(row) >= 0)
            continue;
        while (taken.has(next))
            next += 1;
        rows.setTrial(row, next);
        next += 1;
    }
    return duplicates;
}

;// CONCATENATED MODULE: ./lib/run/collect.js



















/** As many duplicates are put into words; there can be as many as entries. */
const DUPLICATES_TOLD = 20;
/** Texts of this many failures are kept: more than the largest report can show. */
const MAX_FAILURES_WITH_TEXT = 2000;
function collectRun(settings) {
    const rows = createRows();
    const failures = createFailures(MAX_FAILURES_WITH_TEXT);
    const total = (0,model_counts/* emptyCounts */.W1)();
    const slices = emptySlices();
    const gated = settings.quarantined.size === 0 ? undefined : { total: (0,model_counts/* emptyCounts */.W1)(), slices: emptySlices() };
    const gap = {
        present: { passed: 0, failed: 0 },
        absent: { passed: 0, failed: 0 },
        unknown: { passed: 0, failed: 0 },
    };
    const quality = createQuality();
    const files = [];
    const variants = distinctTexts();
    const labels = distinctTexts();
    const categories = distinctTexts();
    return { startFile, add, notice, part, append, finish };
    function startFile(path, format) {
        files.push(newFile(path, format));
    }
    function notice(found) {
        currentFile().notices.push(found);
    }
    function currentFile() {
        const file = files.at(-1);
        if (file === undefined)
            throw new Error("startFile() comes before the first entry");
        return file;
    }
    function add(entry, line) {
        const outcome = outcomeOf(entry, settings.passingGrades);
        const passed = outcome === "passed";
        const label = (0,ladder_labels/* labelMeaning */.oP)(entry.failureLabel, settings.labels);
        const metrics = (0,metric_signals/* metricSignals */.Y)(entry, settings.metrics);
        const evidence = (0,evidence_state/* findEvidence */.HO)(entry, label, metrics);
        const gold = settings.gold === undefined ? undefined : goldOf(entry);
        const attribution = outcome === "failed"
            ? attribute({ entry, label, evidence, metrics, gold }, settings.separateUnattributed)
            : undefined;
        const silent = attribution?.rule === NO_SIGNAL;
        noteQuality(quality, entry, outcome, label);
        if (gold !== undefined)
            quality.goldEvidence += 1;
        noteCoverage(quality, evidence.coverage);
        if (settings.metrics.size > 0)
            noteMetrics(quality, entry, settings.metrics);
        if (outcome !== "ungraded")
            gap[evidence.state][passed ? "passed" : "failed"] += 1;
        countEntry(total, slices, entry, outcome, attribution?.category, silent);
        if (gated !== undefined && !isQuarantined(entry))
            countEntry(gated.total, gated.slices, entry, outcome, attribution?.category, silent);
        noteEntry(currentFile(), entry, { outcome, isEvidenceKnown: evidence.state !== "unknown", isSilent: silent });
        if (attribution !== undefined)
            keepFailure(entry, attribution);
        keepRow(entry, outcome, line);
    }
    function goldOf({ questionId, questionDetail, variant }) {
        const detailed = questionId === undefined || questionDetail === 0 ? undefined : displayedId(questionId, questionDetail);
        return (0,gold_evidence/* goldOutcome */.T)(settings.gold, questionId, detailed, variant);
    }
    function isQuarantined({ questionId, questionDetail }) {
        const { quarantined } = settings;
        if (questionId === undefined)
            return quarantined.has(model_entry/* UNKNOWN_ID */.n4);
        return (quarantined.has(questionId) || (questionDetail !== 0 && quarantined.has(displayedId(questionId, questionDetail))));
    }
    function keepFailure(entry, attribution) {
        const withText = settings.showText && failures.length() < MAX_FAILURES_WITH_TEXT;
        const traceUrl = entry.traceUrl === undefined ? undefined : ownCopy(entry.traceUrl);
        failures.push(rows.length(), attribution, withText ? failureTexts(entry) : undefined, traceUrl);
    }
    function keepRow(entry, outcome, line) {
        rows.push({
            id: entry.questionId ?? model_entry/* UNKNOWN_ID */.n4,
            hasId: entry.questionId !== undefined && entry.questionId !== model_entry/* UNKNOWN_ID */.n4,
            detail: entry.questionDetail,
            outcome: model_entry/* OUTCOMES */.im.indexOf(outcome),
            variant: variants.indexOf(entry.variant),
            label: labels.indexOf(entry.failureLabel),
            trial: entry.trial ?? -1,
            costUsd: entry.costUsd ?? Number.NaN,
            latencyMs: entry.latencyMs ?? Number.NaN,
            category: categories.indexOf(entry.category),
            inputTokens: entry.inputTokens ?? Number.NaN,
            outputTokens: entry.outputTokens ?? Number.NaN,
            file: files.length - 1,
            line,
        });
    }
    function part() {
        return {
            rows: rows.part(),
            failures: failures.part(),
            files,
            variants: variants.all(),
            labels: labels.all(),
            categories: categories.all(),
            total,
            slices,
            gated,
            gap,
            quality,
        };
    }
    function append(other, lines) {
        const [continued, ...others] = other.files;
        const last = files.at(-1);
        if (lines !== undefined) {
            if (continued === undefined || last?.format !== continued.format)
                return false;
            addFile(last, continued);
        }
        const firstFile = lines === undefined ? files.length : files.length - 1;
        files.push(...(lines === undefined ? other.files : others).map((file) => ({ ...file, notices: [...file.notices] })));
        const offset = rows.length();
        const variantAt = other.variants.map((text) => variants.indexOf(text));
        const labelAt = other.labels.map((text) => labels.indexOf(text));
        const categoryAt = other.categories.map((text) => categories.indexOf(text));
        rows.append(other.rows, {
            variant: (position) => variantAt[position - 1] ?? 0,
            label: (position) => labelAt[position - 1] ?? 0,
            category: (position) => categoryAt[position - 1] ?? 0,
            file: (position) => firstFile + position,
            line: (line, file) => (file === 0 ? line + (lines ?? 0) : line),
        });
        failures.append(other.failures, offset);
        (0,run_part/* addCounts */.c5)(total, other.total);
        (0,run_part/* addSlices */.rM)(slices, other.slices);
        if (gated !== undefined && other.gated !== undefined) {
            (0,run_part/* addCounts */.c5)(gated.total, other.gated.total);
            (0,run_part/* addSlices */.rM)(gated.slices, other.gated.slices);
        }
        (0,run_part/* addGap */.Ex)(gap, other.gap);
        (0,run_part/* addQuality */.lE)(quality, other.quality);
        return true;
    }
    function finish() {
        const trials = numberTrials(rows);
        const problems = trials.duplicates
            .slice(0, DUPLICATES_TOLD)
            .map((duplicate) => duplicateProblem(duplicate, rows, variants, files));
        const failed = failures.all();
        const run = {
            files: files.map((file) => ({ ...file })),
            total,
            slices,
            gated: { total: gated?.total ?? total, categories: gated?.slices.category ?? slices.category },
            gap,
            quality,
            failures: failed,
            questionCount: trials.questionCount,
            gradedQuestionCount: trials.gradedQuestionCount,
            repeatedQuestions: trials.repeated,
            idOf: trials.idOf,
            plainIdOf: (row) => rows.ids.get(row),
            variantOf: (row) => variants.at(rows.variant(row)),
            trialOf: (row) => rows.trial(row),
            outcomeOf: (row) => rows.outcome(row),
            economics: (leftOut) => (0,economics/* economicsOf */.c)(rows, failed, categories, leftOut),
            records: () => questionRecords(rows, trials.idOf, failed, variants, labels, categories),
        };
        return { run, problems, more: trials.duplicates.length - problems.length };
    }
}
/** An error of any kind is a failure, whatever a tool made of it. */
function outcomeOf({ grade, verdict, error, graderError }, passingGrades) {
    if (verdict === undefined)
        return grade !== undefined && passingGrades.has(grade) ? "passed" : "failed";
    return error === undefined && graderError === undefined ? verdict : "failed";
}


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ gatedEconomics),
/* harmony export */   c: () => (/* binding */ economicsOf)
/* harmony export */ });
/* harmony import */ var _ladder_costs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9919);
/* harmony import */ var _model_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4801);


const PASSED = _model_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im.indexOf("passed");
/**
 * What the answers of a run cost: overall and per category.
 *
 * @param leftOut rows that are not counted
 */
function economicsOf(rows, failures, categories, leftOut) {
    const unanswered = new Set();
    for (const { row, attribution } of failures)
        if (attribution.category === "infrastructure")
            unanswered.add(row);
    // Every row is of one part, that of no category included: what is of the whole is put together from them.
    const parts = [];
    const { category, outcome, costUsd, latencyMs, inputTokens, outputTokens } = rows.columns();
    const length = rows.length();
    for (let row = 0; row < length; row += 1) {
        if (leftOut?.(row))
            continue;
        const position = category[row] ?? 0;
        let part = parts[position];
        if (part === undefined) {
            part = (0,_ladder_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .noCosts */ .GC)();
            parts[position] = part;
        }
        (0,_ladder_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .addAnswer */ .Yi)(part, outcome[row] === PASSED, unanswered.size > 0 && unanswered.has(row), costUsd[row] ?? Number.NaN, latencyMs[row] ?? Number.NaN, inputTokens[row] ?? Number.NaN, outputTokens[row] ?? Number.NaN);
    }
    const total = (0,_ladder_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .noCosts */ .GC)();
    for (const part of parts)
        if (part !== undefined)
            (0,_ladder_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .addSums */ .MT)(total, part);
    if (total.withLatency > 0)
        listLatencies(rows, total, parts, leftOut);
    const named = parts.flatMap((part, position) => {
        const name = categories.at(position);
        return name === null ? [] : [[name, (0,_ladder_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .costsOf */ .AR)(part, total)]];
    });
    return {
        total: (0,_ladder_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .costsOf */ .AR)(total, total),
        categories: Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
    };
}
/** What the answers cost that gates look at: without a quarantine, all of them. Computed once, and only for a gate on it. */
function gatedEconomics(run, all, quarantined) {
    if (quarantined.size === 0)
        return () => all;
    let found;
    return () => {
        found ??= run.economics((row) => quarantined.has(run.idOf(row)) || quarantined.has(run.plainIdOf(row)));
        return found;
    };
}
/** Puts every latency into the list of its part, and all of them into that of the whole. */
function listLatencies(rows, total, parts, leftOut) {
    for (const part of parts)
        if (part !== undefined)
            part.latencies = new Float64Array(part.withLatency);
    const { category, latencyMs } = rows.columns();
    const length = rows.length();
    const listed = new Uint32Array(parts.length);
    for (let row = 0; row < length; row += 1) {
        const latency = latencyMs[row] ?? Number.NaN;
        const position = category[row] ?? 0;
        const at = listed[position] ?? 0;
        const part = parts[position];
        if (Number.isNaN(latency) || part === undefined || leftOut?.(row))
            continue;
        part.latencies[at] = latency;
        listed[position] = at + 1;
    }
    total.latencies = new Float64Array(total.withLatency);
    let at = 0;
    for (const part of parts)
        if (part !== undefined) {
            total.latencies.set(part.latencies, at);
            at += part.latencies.length;
        }
}


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ addGap),
/* harmony export */   K$: () => (/* binding */ transferable),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   lE: () => (/* binding */ addQuality),
/* harmony export */   rM: () => (/* binding */ addSlices)
/* harmony export */ });
/** The buffers of a part that need not be copied when it is sent. */
function transferable({ rows: { ids, columns }, failures }) {
    return [ids.bytes, ids.ends, ids.hashes, ...Object.values(columns), failures.rows, failures.attributionOf]
        .map(({ buffer }) => buffer)
        .filter((buffer) => buffer instanceof ArrayBuffer);
}
/** Adds the numbers of one object of counts to those of another with the same fields. */
function addCounts(sum, more) {
    sum.entries += more.entries;
    sum.passed += more.passed;
    sum.failed += more.failed;
    sum.ungraded += more.ungraded;
    sum.offLadder += more.offLadder;
    sum.unattributed += more.unattributed;
    sum.noSignal += more.noSignal;
    sum.prompt += more.prompt;
    sum.retrieval += more.retrieval;
    sum.context += more.context;
    sum.model += more.model;
}
function addSlices(sum, more) {
    for (const slice of ["category", "variant", "model", "promptVersion", "indexVersion", "contextVersion"]) {
        for (const [value, counts] of more[slice]) {
            const known = sum[slice].get(value);
            if (known === undefined)
                sum[slice].set(value, counts);
            else
                addCounts(known, counts);
        }
    }
}
function addGap(sum, more) {
    for (const state of ["present", "absent", "unknown"]) {
        sum[state].passed += more[state].passed;
        sum[state].failed += more[state].failed;
    }
}
function addQuality(sum, more) {
    sum.withoutQuestionId += more.withoutQuestionId;
    sum.withoutGrade += more.withoutGrade;
    sum.judged += more.judged;
    sum.contradictory += more.contradictory;
    sum.infrastructure += more.infrastructure;
    sum.graderErrors += more.graderErrors;
    sum.unchecked += more.unchecked;
    sum.cached += more.cached;
    sum.goldEvidence += more.goldEvidence;
    sum.covered += more.covered;
    sum.overlapping += more.overlapping;
    for (const name of more.metricsSeen)
        sum.metricsSeen.add(name);
    addTo(sum.grades, more.grades);
    addTo(sum.unknownLabels, more.unknownLabels);
}
function addTo(sum, more) {
    for (const [key, count] of more)
        sum.set(key, (sum.get(key) ?? 0) + count);
}


/***/ }),

/***/ 6692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   Qy: () => (/* binding */ valueOfSum),
/* harmony export */   ZO: () => (/* binding */ emptySum)
/* harmony export */ });
function emptySum() {
    return { total: 0, rest: 0 };
}
/**
 * Adds a term (Neumaier 1974): 0.012 a hundred times is 1.2 and not 1.2000000000000004, so that a limit which is met
 * exactly is met.
 */
function addTo(sum, term) {
    const total = sum.total + term;
    sum.rest += Math.abs(sum.total) >= Math.abs(term) ? sum.total - total + term : term - total + sum.total;
    sum.total = total;
}
function valueOfSum({ total, rest }) {
    return total + rest;
}


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z$: () => (/* binding */ _bigint),
  _L: () => (/* binding */ _boolean),
  qm: () => (/* binding */ _gte),
  LK: () => (/* binding */ _int),
  Zm: () => (/* binding */ _lte),
  m9: () => (/* binding */ _minLength),
  G8: () => (/* binding */ _never),
  jw: () => (/* binding */ _null),
  F7: () => (/* binding */ _number),
  Rl: () => (/* binding */ _string),
  em: () => (/* binding */ _unknown),
  q0: () => (/* binding */ describe),
  mI: () => (/* binding */ meta)
});

// UNUSED EXPORTS: TimePrecision, _any, _array, _base64, _base64url, _catch, _check, _cidrv4, _cidrv6, _coercedBigint, _coercedBoolean, _coercedDate, _coercedNumber, _coercedString, _creditCard, _cuid, _cuid2, _custom, _date, _default, _discriminatedUnion, _e164, _email, _emoji, _endsWith, _enum, _file, _float32, _float64, _gt, _guid, _iban, _includes, _int32, _int64, _intersection, _ipv4, _ipv6, _isoDate, _isoDateTime, _isoDuration, _isoTime, _jwt, _ksuid, _lazy, _length, _literal, _lowercase, _lt, _mac, _map, _max, _maxLength, _maxSize, _mime, _min, _minSize, _multipleOf, _nan, _nanoid, _nativeEnum, _negative, _nonnegative, _nonoptional, _nonpositive, _normalize, _nullable, _optional, _overwrite, _pipe, _positive, _promise, _properties, _property, _readonly, _record, _refine, _regex, _set, _size, _slugify, _startsWith, _stringFormat, _stringbool, _success, _superRefine, _symbol, _templateLiteral, _toLowerCase, _toUpperCase, _transform, _trim, _tuple, _uint32, _uint64, _ulid, _undefined, _union, _uppercase, _url, _uuid, _uuidv4, _uuidv6, _uuidv7, _void, _xid, _xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new core_checks/* $ZodCheckLessThan */.sm({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new core_checks/* $ZodCheckGreaterThan */.J_({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new checks.$ZodCheckMaxLength({
        check: "max_length",
        ...util.normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new core_checks/* $ZodCheckMinLength */.Kk({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new checks.$ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...util.normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...util.normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan)
/* harmony export */ });
/* unused harmony exports $ZodCheckMultipleOf, $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckMaxLength, $ZodCheckLengthEquals, $ZodCheckStringFormat, $ZodCheckRegex, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckProperty, $ZodCheckProperties, $ZodCheckMimeType, $ZodCheckOverwrite */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? util.codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = util.getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
})));
const $ZodCheckRegex = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, joinValues, floatSafeRemainder, defineLazy, objectClone, rawShape, mergeDefs, cloneDef, getElementAtPath, promiseAllObject, randomString, esc, slugify, allowsEval, shallowClone, numKeys, getParsedType, primitiveTypes, createTransparentProxy, stringifyPrimitive, BIGINT_FORMAT_RANGES, pick, omit, extend, safeExtend, merge, required, unwrapMessage, getSizableOrigin, parsedType, issue, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, derived, CONSTANT_CATCH, constantCatch */

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  oad: () => (/* binding */ schemas_bigint),
  zMY: () => (/* binding */ schemas_boolean),
  q0y: () => (/* binding */ describe),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  chJ: () => (/* binding */ schemas_null),
  mee: () => (/* binding */ nullable),
  cl6: () => (/* binding */ nullish),
  aig: () => (/* binding */ schemas_number),
  Ikc: () => (/* binding */ object),
  lqM: () => (/* binding */ optional),
  OH3: () => (/* binding */ partial),
  FsL: () => (/* binding */ pipe),
  tBZ: () => (/* binding */ readonly),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ schemas_string),
  pdi: () => (/* binding */ transform),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodMiniAny, ZodMiniArray, ZodMiniBase64, ZodMiniBase64URL, ZodMiniBigInt, ZodMiniBigIntFormat, ZodMiniBoolean, ZodMiniCIDRv4, ZodMiniCIDRv6, ZodMiniCUID, ZodMiniCUID2, ZodMiniCatch, ZodMiniCodec, ZodMiniCreditCard, ZodMiniCustom, ZodMiniCustomStringFormat, ZodMiniDate, ZodMiniDefault, ZodMiniDiscriminatedUnion, ZodMiniE164, ZodMiniEmail, ZodMiniEmoji, ZodMiniEnum, ZodMiniExactOptional, ZodMiniFile, ZodMiniFunction, ZodMiniGUID, ZodMiniIBAN, ZodMiniIPv4, ZodMiniIPv6, ZodMiniIntersection, ZodMiniJWT, ZodMiniKSUID, ZodMiniLazy, ZodMiniLiteral, ZodMiniMAC, ZodMiniMap, ZodMiniNaN, ZodMiniNanoID, ZodMiniNever, ZodMiniNonOptional, ZodMiniNull, ZodMiniNullable, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniPrefault, ZodMiniPromise, ZodMiniReadonly, ZodMiniRecord, ZodMiniSet, ZodMiniString, ZodMiniStringFormat, ZodMiniSuccess, ZodMiniSymbol, ZodMiniTemplateLiteral, ZodMiniTransform, ZodMiniTuple, ZodMiniType, ZodMiniULID, ZodMiniURL, ZodMiniUUID, ZodMiniUndefined, ZodMiniUnion, ZodMiniUnknown, ZodMiniVoid, ZodMiniXID, ZodMiniXor, _default, _function, any, base64, base64url, catch, catchall, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, discriminatedUnion, e164, email, emoji, exactOptional, exactPartial, extend, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseRecord, mac, map, merge, meta, nan, nanoid, nativeEnum, never, nonoptional, omit, partialRecord, pick, prefault, promise, refine, required, safeExtend, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, tuple, uint32, uint64, ulid, undefined, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = (/* unused pure expression or super */ null && (`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`));
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ (/* unused pure expression or super */ null && (regexes_anchor(dateSource)));
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    checks.$ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
})));
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = _null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
})));
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
})));
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustom", (inst, def) => {
    checks.$ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
})));
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util.issue(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(3305);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        core_util/* own */.qh(this, "with", value);
    },
    parse(data, params) {
        return parse_parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parse_parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return core_util/* clone */.o8(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_string(params) {
    return api/* _string */.Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function schemas_cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_number(params) {
    return api/* _number */.F7(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_bigint(params) {
    return api/* _bigint */.z$(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNull", (inst, def) => {
    $ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_null(params) {
    return api/* _null */.jw(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return api/* _unknown */.em(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return api/* _never */.G8(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return core_util/* partial */.OH(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return core_util/* clone */.o8(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniTransform", (inst, def) => {
    $ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCatch", (inst, def) => {
    core.$ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core.util.constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustom", (inst, def) => {
    core.$ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
// instanceof
class Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = _lazy(() => {
        return union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2909);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
