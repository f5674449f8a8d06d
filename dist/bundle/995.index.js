export const id = 995;
export const ids = [995];
export const modules = {

/***/ 80186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ concludeStep)
/* harmony export */ });
/** concludeStep fails the step when the decision is one that fail-on names and the policy enforces. */
function concludeStep(log, { decision }, failOn) {
    const stops = failOn === "review" ? ["review", "reject"] : failOn === "reject" ? ["reject"] : [];
    if (decision.policy.enforce && stops.includes(decision.action))
        log.setFailed(`${decision.action}: ${decision.reason}`);
    else
        log.info(`${decision.action}: ${decision.reason}`);
}


/***/ }),

/***/ 64995:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runForgeAction: () => (/* binding */ runForgeAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _adapters_actions_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67137);
/* harmony import */ var _adapters_actions_action_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25173);
/* harmony import */ var _adapters_actions_read_workflow_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5642);
/* harmony import */ var _adapters_actions_run_build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29457);
/* harmony import */ var _adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(46458);
/* harmony import */ var _adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(23164);
/* harmony import */ var _adapters_files_hash_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36956);
/* harmony import */ var _adapters_files_prepare_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39735);
/* harmony import */ var _adapters_files_read_input_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60096);
/* harmony import */ var _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7838);
/* harmony import */ var _adapters_workspace_write_site_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44287);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35289);
/* harmony import */ var _forge_build_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12899);
/* harmony import */ var _forge_collect_inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(34754);
/* harmony import */ var _conclude_step_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(80186);
/* harmony import */ var _open_ci_session_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(94746);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(82818);
/* harmony import */ var _present_build_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(85310);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_9__, _open_ci_session_js__WEBPACK_IMPORTED_MODULE_14__]);
([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_9__, _open_ci_session_js__WEBPACK_IMPORTED_MODULE_14__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);




















/** runForgeAction is the one-step action: inputs, then measure, attest, record and decide, then outputs. */
async function runForgeAction() {
    try {
        const inputs = (0,_adapters_actions_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseActionInputs */ .HC)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput);
        const context = await (0,_adapters_actions_read_workflow_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkflowContext */ .F)();
        // Relative, since these paths go into messages and the result.
        const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.path, path)) || ".";
        const collected = await (0,_forge_collect_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .collectInputs */ .C)(inputs, (path) => (0,_adapters_files_read_input_js__WEBPACK_IMPORTED_MODULE_8__/* .readInput */ .R)(at(path)), _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_9__/* .sha256 */ .sc, (path) => (0,_adapters_files_hash_file_js__WEBPACK_IMPORTED_MODULE_6__/* .hashFile */ .D)(at(path)));
        const session = await (0,_open_ci_session_js__WEBPACK_IMPORTED_MODULE_14__/* .openCiSession */ .z)(at("."), inputs, context);
        const site = inputs.dashboard === null ? null : at(inputs.dashboard);
        if (site !== null)
            await (0,_adapters_files_prepare_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .prepareFolder */ .G)(site);
        const record = (0,_open_ci_session_js__WEBPACK_IMPORTED_MODULE_14__/* .willRecord */ .i)(inputs, context);
        const { request, notices } = await (0,_adapters_actions_run_build_js__WEBPACK_IMPORTED_MODULE_5__/* .runBuild */ .c)(session, { ...inputs, context, collected, record });
        const report = await (0,_forge_build_js__WEBPACK_IMPORTED_MODULE_12__/* .build */ .j)(session, request);
        await (0,_present_build_js__WEBPACK_IMPORTED_MODULE_16__/* .presentBuild */ .U)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, {
            report: (dashboard) => ({ ...report, dashboard, notices: [...notices, ...session.notices()] }),
            writeDashboard: site === null ? null : () => (0,_adapters_workspace_write_site_js__WEBPACK_IMPORTED_MODULE_10__/* .writeSite */ .b)(session, site, request.policy),
            repositoryUrl: context.repository_url,
            annotations: inputs.annotations,
        });
        (0,_conclude_step_js__WEBPACK_IMPORTED_MODULE_17__/* .concludeStep */ .u)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, report, inputs.fail_on);
    }
    catch (error) {
        const problem = (0,_adapters_actions_action_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Z)(error);
        (0,_adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_18__/* .setOutputs */ .n)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_15__/* .errorOutputs */ .p)(problem));
        await (0,_adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_19__/* .summarize */ .e)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_11__/* .renderErrorMarkdown */ .mc)(problem));
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setFailed(`${problem.code}: ${problem.what}: ${problem.remedy}`);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 94746:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ willRecord),
/* harmony export */   z: () => (/* binding */ openCiSession)
/* harmony export */ });
/* harmony import */ var _adapters_actions_trusted_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52566);
/* harmony import */ var _adapters_telemetry_terminal_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70029);
/* harmony import */ var _adapters_workspace_open_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47186);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_workspace_open_session_js__WEBPACK_IMPORTED_MODULE_1__]);
_adapters_workspace_open_session_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** openCiSession opens the checkout for a workflow run, which trusts nothing that the run's change can alter. */
function openCiSession(repository, inputs, context) {
    return (0,_adapters_workspace_open_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .f)({
        repository,
        push: "auto",
        // Also for a run that records nothing: it is judged by the same history as one that does.
        readOnly: !willRecord(inputs, context),
        progress: _adapters_telemetry_terminal_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .noProgress */ .n,
        trustedCommit: (source) => (0,_adapters_actions_trusted_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedCommit */ .T)(source, context),
    });
}
/** willRecord tells whether the run's build enters the registry; a pull request's never does. */
function willRecord(inputs, { of_pull_request }) {
    return inputs.record && !inputs.dry_run && !of_pull_request;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 82818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ errorOutputs),
/* harmony export */   r: () => (/* binding */ reportOutputs)
/* harmony export */ });
/* harmony import */ var _adapters_actions_fit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59882);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);


/** reportOutputs gives every output of the action's contract; what was not had is empty. */
function reportOutputs(report) {
    const { decision, build, verification } = report;
    return new Map([
        ["decision", decision.action],
        ["reason-code", decision.reason_code],
        ["score", text(decision.score)],
        ["mdl-delta", text(build.metrics.mdl_delta.value)],
        ["vbh-status", verification?.vbh_status ?? ""],
        ["build-id", build.id ?? ""],
        ["result", (0,_adapters_actions_fit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fitResult */ .d)(report, cut)],
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
    return { ...report, measurement: { ...report.measurement, ...(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutFindings */ .Ln)(report.measurement, most) } };
}
function text(value) {
    return value === null ? "" : String(value);
}


/***/ }),

/***/ 85310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ presentBuild)
/* harmony export */ });
/* harmony import */ var _adapters_actions_action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25173);
/* harmony import */ var _adapters_actions_annotate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91109);
/* harmony import */ var _adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46458);
/* harmony import */ var _adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23164);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35289);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82818);






/**
 * presentBuild hands over a finished build: first the outputs, then dashboard, summary and annotations. The build may be
 * recorded by now, so that whatever fails here is a warning and takes nothing back.
 */
async function presentBuild(sink, { report, writeDashboard, repositoryUrl, annotations }) {
    (0,_adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutputs */ .n)(sink, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOutputs */ .r)(report(null)));
    const dashboard = writeDashboard === null ? null : await orWarn(sink, "The dashboard", writeDashboard);
    const whole = report(dashboard);
    if (dashboard !== null)
        (0,_adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutputs */ .n)(sink, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOutputs */ .r)(whole));
    const places = { repositoryUrl, commit: whole.build.commit };
    await orWarn(sink, "The summary", () => (0,_adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_5__/* .summarize */ .e)(sink, (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .Gc)(whole, places)));
    if (annotations)
        await orWarn(sink, "The annotations", async () => (0,_adapters_actions_annotate_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .f)(sink, whole.measurement));
}
async function orWarn(sink, what, work) {
    try {
        return await work();
    }
    catch (error) {
        const problem = (0,_adapters_actions_action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)(error);
        sink.warning(`${what} could not be written: ${problem.code}: ${problem.what}: ${problem.remedy}`);
        return null;
    }
}


/***/ }),

/***/ 57744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);

class ActionError extends _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 67137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   HC: () => (/* binding */ parseActionInputs),
/* harmony export */   nE: () => (/* binding */ JOB_STATUSES)
/* harmony export */ });
/* unused harmony export FAIL_ON */
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68464);

const FAIL_ON = ["never", "reject", "review"];
/** What GitHub's job.status can be. */
const JOB_STATUSES = ["success", "failure", "cancelled"];
/**
 * parseActionInputs reads every declared input strictly. `job-status` has its default in action.yml alone: an empty one
 * is a mistyped expression, which must not read as success. Throws ActionError E_INPUT.
 */
function parseActionInputs(get) {
    return {
        path: get("path") || ".",
        base: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(get("base")),
        head: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(get("head")),
        coverage: linesOf(get("coverage")),
        junit: linesOf(get("junit")),
        cache: linesOf(get("cache")),
        timings: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(get("timings")),
        inputs: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(get("inputs")),
        artifacts: linesOf(get("artifacts")),
        job_status: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("job-status", get("job-status"), JOB_STATUSES),
        fail_on: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("fail-on", get("fail-on") || "reject", FAIL_ON),
        record: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)("record", get("record") || "true"),
        dry_run: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)("dry-run", get("dry-run") || "false"),
        annotations: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)("annotations", get("annotations") || "true"),
        dashboard: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(get("dashboard")),
    };
}
/** linesOf gives the lines of an input that takes several values, without those that are blank. */
function linesOf(given) {
    return given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}


/***/ }),

/***/ 25173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);

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

/***/ 91109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);

/** annotate writes findings as annotations on the lines of the change. */
function annotate(sink, findings) {
    for (const { level, path, line, end_line, title, message } of (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAnnotations */ .Hp)(findings)) {
        const end = end_line === undefined ? {} : { endLine: end_line };
        sink[level](message, { file: path, startLine: line, title, ...end });
    }
}


/***/ }),

/***/ 59882:
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

/***/ 68464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57744);

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
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/adapters/actions/action-error.js
var action_error = __webpack_require__(57744);
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
    const repository = { id: required(env, "GITHUB_REPOSITORY_ID"), name: required(env, "GITHUB_REPOSITORY") };
    const own = {
        repository,
        repository_url: `${required(env, "GITHUB_SERVER_URL")}/${repository.name}`,
        ref,
        workflow_ref: required(env, "GITHUB_WORKFLOW_REF"),
        run_id: required(env, "GITHUB_RUN_ID"),
        attempt: wholeNumber(required(env, "GITHUB_RUN_ATTEMPT"), "GITHUB_RUN_ATTEMPT"),
        event,
        workspace: required(env, "GITHUB_WORKSPACE"),
        of_pull_request: hasPullRequest(payload) || isPullRequestRef(ref),
        conclusion: null,
        change: changeOf(event, payload, { sha, ref }),
    };
    return event === "workflow_run" ? { ...own, ...endedRun(payload, repository, sha) } : own;
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
/**
 * endedRun gives the run that a workflow_run event is about, by what GitHub says of it: the job that it started stands on the
 * default branch and says nothing of it. A run of a pull request, or of a fork, counts as one of a pull request.
 */
function endedRun(payload, repository, trusted) {
    const run = (name) => field(payload, ["workflow_run", name]);
    const event = workflow_context_text(run("event"), "workflow_run.event");
    refuseTarget(event);
    const branch = workflow_context_text(run("head_branch"), "workflow_run.head_branch");
    const ref = `refs/heads/${branch}`;
    const [path] = workflow_context_text(run("path"), "workflow_run.path").split("@");
    const home = field(payload, ["workflow_run", "head_repository", "id"]);
    return {
        ref,
        workflow_ref: `${repository.name}/${path}@${ref}`,
        run_id: String(wholeNumber(String(run("id")), "workflow_run.id", 15)),
        attempt: wholeNumber(String(run("run_attempt")), "workflow_run.run_attempt"),
        event,
        of_pull_request: event.startsWith("pull_request") || String(home) !== repository.id,
        conclusion: workflow_context_text(run("conclusion"), "workflow_run.conclusion"),
        change: {
            kind: "workflow_run",
            sha: objectName(run("head_sha"), "workflow_run.head_sha"),
            branch,
            default_branch: defaultBranch(payload),
            trusted_sha: trusted,
        },
    };
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
        remedy: "check which event starts the workflow; push, pull_request, merge_group, workflow_run and workflow_dispatch are known",
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
function wholeNumber(value, name, digits = 9) {
    if (/^[1-9]\d*$/.test(value) && value.length <= digits)
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

/***/ 29457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runBuild)
/* harmony export */ });
/* harmony import */ var _forge_resolve_event_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68937);

/**
 * runBuild makes the request for the build of a workflow run. A run that belongs to a pull request is judged under its own
 * profile. The policy is that of the default branch, which the change cannot alter.
 */
async function runBuild(session, { context, base, head, job_status, collected, record }) {
    const { source, clock, tier, limits, tool, environment } = session;
    const { change, repository, ref, workflow_ref, run_id, attempt, event } = context;
    const { range, notice } = await (0,_forge_resolve_event_range_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveEventRange */ .E)(source, change, { base, head });
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
        run: { workflow_ref, id: run_id, attempt, event, conclusion: context.conclusion ?? job_status },
        profile: context.of_pull_request ? "pull_request" : "build",
        record,
        tool,
        environment,
    };
    return { request, notices: notice === null ? [] : [notice] };
}


/***/ }),

/***/ 46458:
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

/***/ 23164:
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

/***/ 52566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ trustedCommit)
/* harmony export */ });
/**
 * trustedCommit gives the head of the default branch: the base of a pull request into it, what was pushed when the run is
 * on it. Any other branch may be one that the change's author can write to. null when the run does not tell which branch it
 * is; a schedule need not, since GitHub starts it on the default branch alone.
 */
async function trustedCommit(source, { change, ref, event }) {
    if (change.kind === "workflow_run")
        return change.trusted_sha;
    const { default_branch } = change;
    if (default_branch === null)
        return event === "schedule" && change.kind === "other" ? change.sha : null;
    if (change.kind === "pull_request") {
        return change.base_ref === default_branch ? change.base_sha : source.policyCommit(default_branch);
    }
    if (ref === `refs/heads/${default_branch}`)
        return change.kind === "push" ? change.after : change.sha;
    return source.policyCommit(default_branch);
}


/***/ }),

/***/ 68937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resolveEventRange)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8900);
/* harmony import */ var _resolve_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97428);



const FIRST_PARENT = "A workflow_run event does not tell which commit was there before; compared with the first parent. Hand in base to compare with another.";
/**
 * resolveEventRange settles what an event compares: a pull request's merge base with its head; a push's commit
 * before with the one after; a new branch's merge base with the default branch; else a commit with its first parent. A
 * force push whose old commit the remote no longer has falls back to the first parent, with a notice; a remote that
 * cannot be asked is an error. Throws ForgeError E_CONTEXT for an ended run of a commit that its branch does not have.
 */
async function resolveEventRange(source, change, asked) {
    if (change.kind === "workflow_run")
        await requireOnBranch(source, change);
    const head = asked.head ?? headOf(change);
    if (asked.base !== null || asked.head !== null) {
        return { range: await (0,_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRange */ .S)(source, { base: asked.base, head }), notice: null };
    }
    const { base, notice = null } = await eventBase(source, change);
    const range = base === null || base === head ? await (0,_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRange */ .S)(source, { base: null, head }) : { base, head };
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
        case "workflow_run":
            return { base: null, notice: FIRST_PARENT };
        case "other":
            return { base: null };
    }
}
/**
 * GitHub names a tag's run and a branch's by the same field: a tag called main would pass for the branch. Throws ForgeError
 * E_CONTEXT for a commit that the branch does not have.
 */
async function requireOnBranch(source, { sha, branch }) {
    const head = await source.policyCommit(branch);
    if ((await source.mergeBase(sha, head)) === sha)
        return;
    throw new _forge_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q("E_CONTEXT", {
        what: `expected the measured commit ${sha.slice(0, 7)} on the branch ${JSON.stringify(branch)}, found it elsewhere`,
        remedy: "the run was of a tag, or the branch was rewritten since; measure a run of the branch as it is",
    });
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
        case "workflow_run":
        case "other":
            return change.sha;
    }
}


/***/ })

};
