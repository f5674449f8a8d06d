export const id = 70;
export const ids = [70];
export const modules = {

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runForgeAction: () => (/* binding */ runForgeAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/adapters/actions/input-values.js
var input_values = __webpack_require__(8464);
;// CONCATENATED MODULE: ./build/adapters/actions/action-inputs.js

const FAIL_ON = ["never", "reject", "review"];
/**
 * parseActionInputs reads every declared input strictly. `job-status` has its default in action.yml alone: an empty one
 * is a mistyped expression, which must not read as success. Throws ActionError E_INPUT.
 */
function parseActionInputs(get) {
    return {
        path: get("path") || ".",
        base: (0,input_values/* orNull */.Xd)(get("base")),
        head: (0,input_values/* orNull */.Xd)(get("head")),
        coverage: lines(get("coverage")),
        junit: lines(get("junit")),
        cache: lines(get("cache")),
        timings: (0,input_values/* orNull */.Xd)(get("timings")),
        inputs: (0,input_values/* orNull */.Xd)(get("inputs")),
        artifacts: lines(get("artifacts")),
        job_status: (0,input_values/* oneOf */.yL)("job-status", get("job-status"), ["success", "failure", "cancelled"]),
        fail_on: (0,input_values/* oneOf */.yL)("fail-on", get("fail-on") || "reject", FAIL_ON),
        record: (0,input_values/* yesOrNo */.GX)("record", get("record") || "true"),
        dry_run: (0,input_values/* yesOrNo */.GX)("dry-run", get("dry-run") || "false"),
        annotations: (0,input_values/* yesOrNo */.GX)("annotations", get("annotations") || "true"),
        dashboard: (0,input_values/* orNull */.Xd)(get("dashboard")),
    };
}
function lines(given) {
    return given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}

// EXTERNAL MODULE: ./build/adapters/actions/action-problem.js
var action_problem = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/adapters/actions/read-workflow-context.js + 1 modules
var read_workflow_context = __webpack_require__(5642);
// EXTERNAL MODULE: ./build/adapters/actions/set-outputs.js
var set_outputs = __webpack_require__(6458);
// EXTERNAL MODULE: ./build/adapters/actions/summarize.js
var summarize = __webpack_require__(3164);
// EXTERNAL MODULE: ./build/adapters/files/hash-file.js
var hash_file = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/adapters/files/prepare-folder.js
var prepare_folder = __webpack_require__(9735);
// EXTERNAL MODULE: ./build/adapters/files/read-input.js
var read_input = __webpack_require__(96);
// EXTERNAL MODULE: ./build/adapters/keys/index.js + 8 modules
var keys = __webpack_require__(1082);
// EXTERNAL MODULE: ./build/adapters/workspace/write-site.js
var write_site = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/core/report/index.js + 29 modules
var core_report = __webpack_require__(2630);
// EXTERNAL MODULE: ./build/forge/build.js + 4 modules
var build = __webpack_require__(5446);
// EXTERNAL MODULE: ./build/forge/collect-inputs.js
var collect_inputs = __webpack_require__(4754);
// EXTERNAL MODULE: ./build/forge/resolve-event-range.js
var resolve_event_range = __webpack_require__(8937);
;// CONCATENATED MODULE: ./build/actions/forge/ci-build.js

/**
 * ciBuild makes the request for the build of a workflow run. A run that belongs to a pull request is judged under its own
 * profile and never recorded. The policy is that of the default branch, which the change cannot alter.
 */
async function ciBuild(session, { inputs, context, collected }) {
    const { source, clock, tier, limits, tool, environment } = session;
    const { change, repository, ref, workflow_ref, run_id, attempt, event } = context;
    const { range, notice } = await (0,resolve_event_range/* resolveEventRange */.E)(source, change, inputs);
    const request = {
        range,
        tier,
        limits,
        collected,
        policy: await session.policy(),
        origin: "ci",
        timestamp_ms: clock.now(),
        ref,
        repository,
        run: { workflow_ref, id: run_id, attempt, event, conclusion: inputs.job_status },
        profile: context.of_pull_request ? "pull_request" : "build",
        record: willRecord(inputs, context),
        tool,
        environment,
    };
    return { request, notices: notice === null ? [] : [notice] };
}
/** willRecord tells whether the run's build enters the registry; a pull request's never does. */
function willRecord(inputs, { of_pull_request }) {
    return inputs.record && !inputs.dry_run && !of_pull_request;
}
/**
 * trustedCommit gives the head of the default branch: the base of a pull request into it, what was pushed when the run is
 * on it. Any other branch may be one that the change's author can write to.
 */
async function trustedCommit(source, { change, ref }) {
    const { default_branch } = change;
    if (default_branch === null)
        return null;
    if (change.kind === "pull_request") {
        return change.base_ref === default_branch ? change.base_sha : source.policyCommit(default_branch);
    }
    if (ref === `refs/heads/${default_branch}`)
        return change.kind === "push" ? change.after : change.sha;
    return source.policyCommit(default_branch);
}

;// CONCATENATED MODULE: ./build/actions/forge/conclude-step.js
/** concludeStep fails the step when the decision is one that fail-on names and the policy enforces. */
function concludeStep(log, { decision }, failOn) {
    const stops = failOn === "review" ? ["review", "reject"] : failOn === "reject" ? ["reject"] : [];
    if (decision.policy.enforce && stops.includes(decision.action))
        log.setFailed(`${decision.action}: ${decision.reason}`);
    else
        log.info(`${decision.action}: ${decision.reason}`);
}

// EXTERNAL MODULE: ./build/adapters/telemetry/terminal-progress.js
var terminal_progress = __webpack_require__(29);
// EXTERNAL MODULE: ./build/adapters/workspace/open-session.js + 12 modules
var open_session = __webpack_require__(2755);
;// CONCATENATED MODULE: ./build/actions/forge/open-ci-session.js



/** openCiSession opens the checkout for a workflow run, which trusts nothing that the run's change can alter. */
function openCiSession(repository, inputs, context) {
    return (0,open_session/* openSession */.f)({
        repository,
        push: "auto",
        // Also for a run that records nothing: it is judged by the same history as one that does.
        readOnly: !willRecord(inputs, context),
        progress: terminal_progress/* noProgress */.n,
        trustedCommit: (source) => trustedCommit(source, context),
    });
}

// EXTERNAL MODULE: ./build/adapters/actions/fit-result.js
var fit_result = __webpack_require__(9882);
;// CONCATENATED MODULE: ./build/actions/forge/outputs.js


/** reportOutputs gives every output of the action's contract; what was not had is empty. */
function reportOutputs(report) {
    const { decision, build, verification } = report;
    return new Map([
        ["decision", decision.action],
        ["reason-code", decision.reason_code],
        ["score", outputs_text(decision.score)],
        ["mdl-delta", outputs_text(build.metrics.mdl_delta.value)],
        ["vbh-status", verification?.vbh_status ?? ""],
        ["build-id", build.id ?? ""],
        ["result", (0,fit_result/* fitResult */.d)(report, cut)],
    ]);
}
/** errorOutputs gives the same outputs when there is no report. */
function errorOutputs(problem) {
    return new Map([
        ["decision", "error"],
        ["reason-code", problem.code],
        ["score", ""],
        ["mdl-delta", ""],
        ["vbh-status", ""],
        ["build-id", ""],
        ["result", JSON.stringify({ schema: "quantum-forge/error@1", error: problem })],
    ]);
}
function cut(report, most) {
    return { ...report, measurement: { ...report.measurement, ...(0,core_report/* cutFindings */.Ln)(report.measurement, most) } };
}
function outputs_text(value) {
    return value === null ? "" : String(value);
}

// EXTERNAL MODULE: ./build/adapters/actions/annotate.js
var annotate = __webpack_require__(1109);
;// CONCATENATED MODULE: ./build/actions/forge/present-build.js






/**
 * presentBuild hands over a finished build: first the outputs, then dashboard, summary and annotations. The build may be
 * recorded by now, so that whatever fails here is a warning and takes nothing back.
 */
async function presentBuild(sink, { report, writeDashboard, repositoryUrl, annotations }) {
    (0,set_outputs/* setOutputs */.n)(sink, reportOutputs(report(null)));
    const dashboard = writeDashboard === null ? null : await orWarn(sink, "The dashboard", writeDashboard);
    const whole = report(dashboard);
    if (dashboard !== null)
        (0,set_outputs/* setOutputs */.n)(sink, reportOutputs(whole));
    const places = { repositoryUrl, commit: whole.build.commit };
    await orWarn(sink, "The summary", () => (0,summarize/* summarize */.e)(sink, (0,core_report/* renderMarkdown */.Gc)(whole, places)));
    if (annotations)
        await orWarn(sink, "The annotations", async () => (0,annotate/* annotate */.f)(sink, whole.measurement));
}
async function orWarn(sink, what, work) {
    try {
        return await work();
    }
    catch (error) {
        const problem = (0,action_problem/* problemOf */.Z)(error);
        sink.warning(`${what} could not be written: ${problem.code}: ${problem.what}: ${problem.remedy}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/actions/forge/main.js




















/** runForgeAction is the one-step action: inputs, then measure, attest, record and decide, then outputs. */
async function runForgeAction() {
    try {
        const inputs = parseActionInputs(core.getInput);
        const context = await (0,read_workflow_context/* readWorkflowContext */.F)();
        // Relative, since these paths go into messages and the result.
        const at = (path) => (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(context.workspace, inputs.path, path)) || ".";
        const collected = await (0,collect_inputs/* collectInputs */.C)(inputs, (path) => (0,read_input/* readInput */.R)(at(path)), keys/* sha256 */.sc, (path) => (0,hash_file/* hashFile */.D)(at(path)));
        const session = await openCiSession(at("."), inputs, context);
        const site = inputs.dashboard === null ? null : at(inputs.dashboard);
        if (site !== null)
            await (0,prepare_folder/* prepareFolder */.G)(site);
        const { request, notices } = await ciBuild(session, { inputs, context, collected });
        const report = await (0,build/* build */.j)(session, request);
        await presentBuild(core, {
            report: (dashboard) => ({ ...report, dashboard, notices: [...notices, ...session.notices()] }),
            writeDashboard: site === null ? null : () => (0,write_site/* writeSite */.b)(session, site, request.policy),
            repositoryUrl: context.repository_url,
            annotations: inputs.annotations,
        });
        concludeStep(core, report, inputs.fail_on);
    }
    catch (error) {
        const problem = (0,action_problem/* problemOf */.Z)(error);
        (0,set_outputs/* setOutputs */.n)(core, errorOutputs(problem));
        await (0,summarize/* summarize */.e)(core, (0,core_report/* renderErrorMarkdown */.mc)(problem));
        core.setFailed(`${problem.code}: ${problem.what}: ${problem.remedy}`);
    }
}


/***/ }),

/***/ 7744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9770);

class ActionError extends _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 5173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9770);

/** problemOf gives any error the form of a coded one. */
function problemOf(error) {
    if (error instanceof _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A)
        return { code: error.code, what: error.what, remedy: error.remedy };
    return {
        code: "E_INTERNAL",
        what: error instanceof Error ? error.message : String(error),
        remedy: "this is a defect of quantum-forge; please report it",
    };
}


/***/ }),

/***/ 1109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2630);

/** annotate writes findings as annotations on the lines of the change. */
function annotate(sink, findings) {
    for (const { level, path, line, end_line, title, message } of (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAnnotations */ .Hp)(findings)) {
        const end = end_line === undefined ? {} : { endLine: end_line };
        sink[level](message, { file: path, startLine: line, title, ...end });
    }
}


/***/ }),

/***/ 9882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fitResult)
/* harmony export */ });
/** GitHub keeps at most 1 MB of outputs a job, counted in UTF-16; the result leaves room for others. */
const MOST_CHARACTERS = 400_000;
/** How many of each kind of finding are tried, until the result fits. */
const STEPS = [200, 50, 10, 0];
/**
 * fitResult gives a report as JSON for the output `result`. A change of very many files has a long report: it is then cut,
 * `cut` keeping at most so many of each list, and `truncated` says so.
 */
function fitResult(report, cut) {
    const whole = JSON.stringify(report);
    if (whole.length <= MOST_CHARACTERS)
        return whole;
    const cuts = STEPS.map((most) => JSON.stringify({ ...cut(report, most), truncated: true }));
    return cuts.find((text) => text.length <= MOST_CHARACTERS) ?? cuts.at(-1) ?? "";
}


/***/ }),

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7744);

/** orNull gives null for an input that was not given. */
function orNull(given) {
    return given === "" ? null : given;
}
/** oneOf reads a word from a closed list. Throws ActionError E_INPUT. */
function oneOf(name, given, choices) {
    const found = choices.find((choice) => choice === given);
    if (found !== undefined)
        return found;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l("E_INPUT", {
        what: `input ${name} is ${JSON.stringify(given)}`,
        remedy: `set it to ${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`,
    });
}
/** yesOrNo reads the YAML 1.2 core schema's two words; anything else is a mistake worth stopping for. Throws E_INPUT. */
function yesOrNo(name, given) {
    return oneOf(name, given.toLowerCase(), ["true", "false"]) === "true";
}


/***/ }),

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readWorkflowContext)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/adapters/actions/action-error.js
var action_error = __webpack_require__(7744);
;// CONCATENATED MODULE: ./build/adapters/actions/workflow-context.js

const OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * parseWorkflowContext reads the runner's variables and the event payload (the text of GITHUB_EVENT_PATH).
 * Identity comes from these alone, never from files of the checkout. Throws ActionError E_EVENT.
 */
function parseWorkflowContext(env, payloadText) {
    const event = required(env, "GITHUB_EVENT_NAME");
    const payload = parsePayload(payloadText);
    const sha = objectName(required(env, "GITHUB_SHA"), "GITHUB_SHA");
    const ref = required(env, "GITHUB_REF");
    refuseTarget(event);
    return {
        repository: { id: required(env, "GITHUB_REPOSITORY_ID"), name: required(env, "GITHUB_REPOSITORY") },
        repository_url: `${required(env, "GITHUB_SERVER_URL")}/${required(env, "GITHUB_REPOSITORY")}`,
        ref,
        workflow_ref: required(env, "GITHUB_WORKFLOW_REF"),
        run_id: required(env, "GITHUB_RUN_ID"),
        attempt: wholeNumber(required(env, "GITHUB_RUN_ATTEMPT"), "GITHUB_RUN_ATTEMPT"),
        event,
        workspace: required(env, "GITHUB_WORKSPACE"),
        of_pull_request: hasPullRequest(payload) || isPullRequestRef(ref),
        change: changeOf(event, payload, { sha, ref }),
    };
}
/** It runs with the rights and secrets of the base branch, so nothing of the pull request may be touched there. */
function refuseTarget(event) {
    if (event !== "pull_request_target")
        return;
    throw new action_error/* ActionError */.l("E_EVENT", {
        what: "the event pull_request_target gives a pull request's code the rights and secrets of its base branch",
        remedy: "start the workflow by pull_request; nothing of a pull request is recorded, so no more rights are needed",
    });
}
/** Reviews and their comments carry it too. */
function hasPullRequest(payload) {
    return (field(payload, ["pull_request"]) ?? null) !== null;
}
function isPullRequestRef(ref) {
    return ref.startsWith("refs/pull/");
}
function changeOf(event, payload, { sha, ref }) {
    if (event === "pull_request" || hasPullRequest(payload)) {
        return {
            kind: "pull_request",
            base_ref: workflow_context_text(field(payload, ["pull_request", "base", "ref"]), "pull_request.base.ref"),
            default_branch: defaultBranch(payload),
            base_sha: objectName(field(payload, ["pull_request", "base", "sha"]), "pull_request.base.sha"),
            head_sha: objectName(field(payload, ["pull_request", "head", "sha"]), "pull_request.head.sha"),
        };
    }
    if (event === "push") {
        const before = objectName(field(payload, ["before"]), "before");
        return {
            kind: "push",
            before: /^0+$/.test(before) ? null : before,
            after: sha,
            default_branch: defaultBranch(payload),
        };
    }
    if (event === "merge_group") {
        // Not the first parent, which may be another entry of the same group.
        const base = objectName(field(payload, ["merge_group", "base_sha"]), "merge_group.base_sha");
        return { kind: "push", before: base, after: sha, default_branch: defaultBranch(payload) };
    }
    if (isPullRequestRef(ref))
        return { kind: "other", sha, default_branch: defaultBranch(payload) };
    const branch = field(payload, ["repository", "default_branch"]);
    return { kind: "other", sha, default_branch: typeof branch === "string" && branch !== "" ? branch : null };
}
function defaultBranch(payload) {
    return workflow_context_text(field(payload, ["repository", "default_branch"]), "repository.default_branch");
}
function parsePayload(payloadText) {
    try {
        return JSON.parse(payloadText);
    }
    catch (cause) {
        throw new action_error/* ActionError */.l("E_EVENT", {
            what: "the event payload is not JSON",
            remedy: "run the action as a workflow step, which provides GITHUB_EVENT_PATH",
            cause,
        });
    }
}
function field(payload, path) {
    let at = payload;
    for (const name of path) {
        if (typeof at !== "object" || at === null || !Object.hasOwn(at, name))
            return undefined;
        at = at[name];
    }
    return at;
}
function required(env, name) {
    const found = env[name];
    if (found !== undefined && found !== "")
        return found;
    throw new action_error/* ActionError */.l("E_EVENT", {
        what: `the environment variable ${name} is not set`,
        remedy: "run the action as a workflow step; in a terminal use the quantum-forge command",
    });
}
function objectName(value, name) {
    if (typeof value === "string" && OBJECT_NAME.test(value))
        return value;
    throw new action_error/* ActionError */.l("E_EVENT", {
        what: `${name} should be a full commit id, found ${JSON.stringify(value) ?? "nothing"}`,
        remedy: "check which event starts the workflow; push, pull_request, merge_group and workflow_dispatch are known",
    });
}
function workflow_context_text(value, name) {
    if (typeof value === "string" && value !== "")
        return value;
    throw new action_error/* ActionError */.l("E_EVENT", {
        what: `the event payload has no ${name}`,
        remedy: "check which event starts the workflow",
    });
}
function wholeNumber(value, name) {
    if (/^[1-9]\d{0,8}$/.test(value))
        return Number(value);
    throw new action_error/* ActionError */.l("E_EVENT", {
        what: `${name} should be a positive whole number, found ${JSON.stringify(value)}`,
        remedy: "run the action as a workflow step",
    });
}

;// CONCATENATED MODULE: ./build/adapters/actions/read-workflow-context.js


/** readWorkflowContext reads the run that this step belongs to from the runner's variables and the event's payload. */
async function readWorkflowContext() {
    const payload = await (0,promises_.readFile)(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8").catch(() => "{}");
    return parseWorkflowContext(process.env, payload);
}


/***/ }),

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/** setOutputs hands the step's outputs to the runner; a later value of a name replaces an earlier one. */
function setOutputs(sink, outputs) {
    for (const [name, value] of outputs)
        sink.setOutput(name, value);
}


/***/ }),

/***/ 3164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/** summarize adds Markdown to the job summary. A runner that takes none must not turn a recorded build into an error. */
async function summarize(sink, markdown) {
    await sink.summary
        .addRaw(markdown)
        .write()
        .catch(() => sink.warning("The runner did not take the job summary."));
}


/***/ }),

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resolveEventRange)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9770);
/* harmony import */ var _resolve_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7428);


/**
 * resolveEventRange settles what an event compares: a pull request's merge base with its head; a push's commit
 * before with the one after; a new branch's merge base with the default branch; else a commit with its first parent. A
 * force push whose old commit the remote no longer has falls back to the first parent, with a notice; a remote that
 * cannot be asked is an error.
 */
async function resolveEventRange(source, change, asked) {
    const head = asked.head ?? headOf(change);
    if (asked.base !== null || asked.head !== null) {
        return { range: await (0,_resolve_range_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveRange */ .S)(source, { base: asked.base, head }), notice: null };
    }
    const { base, notice = null } = await eventBase(source, change);
    const range = base === null || base === head ? await (0,_resolve_range_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveRange */ .S)(source, { base: null, head }) : { base, head };
    return { range, notice };
}
async function eventBase(source, change) {
    switch (change.kind) {
        case "pull_request":
            return { base: await source.mergeBase(change.base_sha, change.head_sha) };
        case "push":
            if (change.before !== null)
                return before(source, change.before);
            return { base: await source.mergeBase(await source.policyCommit(change.default_branch), change.after) };
        case "other":
            return { base: null };
    }
}
async function before(source, commit) {
    try {
        return { base: (await source.commitInfo(commit)).commit };
    }
    catch (error) {
        if (!isGone(error))
            throw error;
        const notice = `The commit before the push, ${commit.slice(0, 7)}, is gone; compared with the first parent instead.`;
        return { base: null, notice };
    }
}
/**
 * A full clone says that there is no such object. In a shallow one the remote was asked: `not our ref` is what the
 * server says in protocol 2 (upload-pack.c), `unadvertised object` what the client says in 0 and 1 (fetch-pack.c).
 */
function isGone(error) {
    if (!(error instanceof _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A))
        return false;
    if (error.code === "E_REVISION")
        return true;
    return error.code === "E_SHALLOW" && /: not our ref |unadvertised object/.test(error.what);
}
function headOf(change) {
    switch (change.kind) {
        case "pull_request":
            return change.head_sha;
        case "push":
            return change.after;
        case "other":
            return change.sha;
    }
}


/***/ })

};
