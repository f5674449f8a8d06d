export const id = 90;
export const ids = [90];
export const modules = {

/***/ 11432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ surpriseMap),
/* harmony export */   v: () => (/* binding */ deltaReport)
/* harmony export */ });
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);
/* harmony import */ var _forge_measure_describe_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82459);


/** deltaReport says all that was measured. `mapPath` is the path of the surprise map, null when there is none. */
function deltaReport({ range, change, notices, elapsed_ms }, mapPath) {
    return {
        schema: _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MDL_DELTA_SCHEMA */ .Jk,
        reason_code: reasonOf(change),
        base: range.base,
        head: range.head,
        ...(0,_forge_measure_describe_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeChange */ .u)(change),
        surprise_map: mapPath,
        notices,
        elapsed_ms,
    };
}
function reasonOf({ unmeasured }) {
    if (unmeasured === null)
        return "MEASURED";
    return unmeasured.status === "missing" ? "METRIC_MISSING" : "NOT_APPLICABLE";
}
/** surpriseMap gives the map of a change's lines; null when the change could not be measured. */
function surpriseMap({ range, change }) {
    const { delta, model } = change;
    if (delta === null)
        return null;
    return {
        schema: _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SURPRISE_MAP_NAME */ .dj,
        base: range.base,
        head: range.head,
        model,
        files: delta.line_surprise,
        left_out: delta.line_surprise_left_out,
    };
}


/***/ }),

/***/ 25474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseMdlDeltaInputs)
/* harmony export */ });
/* harmony import */ var _adapters_actions_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57744);
/* harmony import */ var _adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68464);
/* harmony import */ var _core_mdl_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95033);
/* harmony import */ var _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40815);




/** parseMdlDeltaInputs reads every declared input strictly. Throws ActionError E_INPUT. */
function parseMdlDeltaInputs(get) {
    return {
        path: get("path") || ".",
        base: (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(get("base")),
        head: (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(get("head")),
        tier: (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)("tier", get("tier") || _core_mdl_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_TIER */ .NB, _core_mdl_index_js__WEBPACK_IMPORTED_MODULE_2__/* .TIERS */ .iB),
        limits: {
            max_file_bytes: count("max-file-bytes", get("max-file-bytes"), _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_LIMITS */ .d.max_file_bytes),
            max_change_bytes: count("max-change-bytes", get("max-change-bytes"), _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_LIMITS */ .d.max_change_bytes),
            max_repo_bytes: count("max-repo-bytes", get("max-repo-bytes"), _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_LIMITS */ .d.max_repo_bytes),
        },
        repo_bytes: (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .yesOrNo */ .GX)("repo-bytes", get("repo-bytes") || "true"),
        annotations: (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .yesOrNo */ .GX)("annotations", get("annotations") || "true"),
        cache_key: cacheKey(get("cache-key")),
        surprise_map: (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(get("surprise-map")),
    };
}
function count(name, given, preset) {
    if (given === "")
        return preset;
    if (/^[1-9]\d{0,14}$/.test(given))
        return Number(given);
    throw new _adapters_actions_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l("E_INPUT", {
        what: `input ${name} is ${JSON.stringify(given)}`,
        remedy: `set it to a whole number of bytes, such as ${preset}`,
    });
}
const SHORTEST_KEY = 16;
/** The message does not repeat it, since it is a secret. */
function cacheKey(given) {
    if (given === "" || new TextEncoder().encode(given).length >= SHORTEST_KEY)
        return (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(given);
    throw new _adapters_actions_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l("E_INPUT", {
        what: `input cache-key has fewer than ${SHORTEST_KEY} bytes`,
        remedy: "set it to a longer secret, for example 32 random bytes in hex",
    });
}


/***/ }),

/***/ 16090:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMdlDeltaAction: () => (/* binding */ runMdlDeltaAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _adapters_actions_action_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25173);
/* harmony import */ var _adapters_actions_annotate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91109);
/* harmony import */ var _adapters_actions_read_workflow_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5642);
/* harmony import */ var _adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(46458);
/* harmony import */ var _adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(23164);
/* harmony import */ var _adapters_files_prepare_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39735);
/* harmony import */ var _adapters_files_require_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95027);
/* harmony import */ var _adapters_files_write_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27907);
/* harmony import */ var _adapters_telemetry_terminal_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70029);
/* harmony import */ var _adapters_workspace_open_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65128);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35289);
/* harmony import */ var _delta_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11432);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25474);
/* harmony import */ var _measure_event_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(71506);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45353);
/* harmony import */ var _vouch_for_cache_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(94911);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_workspace_open_repository_js__WEBPACK_IMPORTED_MODULE_9__]);
_adapters_workspace_open_repository_js__WEBPACK_IMPORTED_MODULE_9__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


















/** runMdlDeltaAction measures the change of a workflow run and shows it; it judges nothing and records nothing. */
async function runMdlDeltaAction() {
    try {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .parseMdlDeltaInputs */ .C)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput);
        (0,_vouch_for_cache_js__WEBPACK_IMPORTED_MODULE_15__/* .vouchForCache */ .X)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, inputs.cache_key);
        const context = await (0,_adapters_actions_read_workflow_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkflowContext */ .F)();
        // Relative, since these paths go into messages and the result.
        const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.path, path)) || ".";
        const mapPath = inputs.surprise_map === null ? null : at(inputs.surprise_map);
        if (mapPath !== null) {
            await (0,_adapters_files_prepare_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareFolder */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(mapPath));
            await (0,_adapters_files_require_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .requireInside */ .A)(context.workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(mapPath), "E_OUTPUT");
        }
        const repository = await (0,_adapters_workspace_open_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .openRepository */ .h)({ repository: at("."), progress: _adapters_telemetry_terminal_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .noProgress */ .n });
        const measured = await (0,_measure_event_js__WEBPACK_IMPORTED_MODULE_13__/* .measureEvent */ .t)(repository, inputs, context);
        const map = mapPath === null ? null : (0,_delta_report_js__WEBPACK_IMPORTED_MODULE_11__/* .surpriseMap */ .k)(measured);
        if (mapPath !== null && map !== null) {
            await (0,_adapters_files_write_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFolder */ .C)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(mapPath), new Map([[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(mapPath), `${JSON.stringify(map)}\n`]]));
        }
        const report = (0,_delta_report_js__WEBPACK_IMPORTED_MODULE_11__/* .deltaReport */ .v)(measured, map === null ? null : mapPath);
        (0,_adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_16__/* .setOutputs */ .n)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_14__/* .deltaOutputs */ .l)(report));
        await (0,_adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_17__/* .summarize */ .e)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_10__/* .renderMdlDelta */ .g6)(report, { repositoryUrl: context.repository_url }));
        if (inputs.annotations)
            (0,_adapters_actions_annotate_js__WEBPACK_IMPORTED_MODULE_3__/* .annotate */ .f)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, report);
    }
    catch (error) {
        const problem = (0,_adapters_actions_action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Z)(error);
        (0,_adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_16__/* .setOutputs */ .n)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_14__/* .problemOutputs */ .m)(problem));
        await (0,_adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_17__/* .summarize */ .e)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_10__/* .renderErrorMarkdown */ .mc)(problem, "MDL delta: not measured."));
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setFailed(`${problem.code}: ${problem.what}: ${problem.remedy}`);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 71506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ measureEvent)
/* harmony export */ });
/* harmony import */ var _forge_measure_measure_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14288);
/* harmony import */ var _forge_resolve_event_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68937);


/** measureEvent measures the change of a workflow run. It reads Git objects alone: nothing of the change is executed. */
async function measureEvent(repository, { tier, limits, repo_bytes, base, head }, { change: event }) {
    const { source, clock, notices } = repository;
    const started = clock.now();
    const { range, notice } = await (0,_forge_resolve_event_range_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveEventRange */ .E)(source, event, { base, head });
    const change = await (0,_forge_measure_measure_change_js__WEBPACK_IMPORTED_MODULE_0__/* .measureChange */ .B)(repository, { ...range, tier, limits, whole: repo_bytes });
    return {
        range,
        change,
        notices: [...(notice === null ? [] : [notice]), ...notices()],
        elapsed_ms: clock.now() - started,
    };
}


/***/ }),

/***/ 45353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ deltaOutputs),
/* harmony export */   m: () => (/* binding */ problemOutputs)
/* harmony export */ });
/* harmony import */ var _adapters_actions_fit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59882);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);


/** deltaOutputs gives every output of the action's contract; what was not had is empty. */
function deltaOutputs(report) {
    return new Map([
        ["mdl-delta", text(report.mdl_delta)],
        ["mdl-delta-bits", text(report.mdl_delta_bits)],
        ["novelty", text(report.novelty_bytes)],
        ["removal", text(report.removal_bytes)],
        ["about-zero", text(report.about_zero)],
        ["repo-bytes", text(report.repo_bytes)],
        ["categories", JSON.stringify(report.categories)],
        ["surprise-map", text(report.surprise_map)],
        ["reason-code", report.reason_code],
        ["result", (0,_adapters_actions_fit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fitResult */ .d)(report, cut)],
    ]);
}
/** problemOutputs gives the same outputs when there is no report. */
function problemOutputs(problem) {
    return new Map([
        ["mdl-delta", ""],
        ["mdl-delta-bits", ""],
        ["novelty", ""],
        ["removal", ""],
        ["about-zero", ""],
        ["repo-bytes", ""],
        ["categories", "[]"],
        ["surprise-map", ""],
        ["reason-code", problem.code],
        ["result", JSON.stringify({ schema: "quantum-forge/error@1", error: problem })],
    ]);
}
function cut(report, most) {
    return { ...report, ...(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutFindings */ .Ln)(report, most), notices: report.notices.slice(0, most) };
}
function text(value) {
    return value === null ? "" : String(value);
}


/***/ }),

/***/ 94911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ vouchForCache)
/* harmony export */ });
/** vouchForCache hands the secret for cached measurements on as the terminal takes it, and keeps it out of the log. */
function vouchForCache(sink, key) {
    if (key === null)
        return;
    sink.setSecret(key);
    process.env["QUANTUM_FORGE_CACHE_KEY"] = key;
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

/***/ 39735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prepareFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96592);
/* harmony import */ var _make_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60231);




/**
 * prepareFolder makes the folder that a result will go to, so that one which cannot be written to is told before the
 * work and not after it. Throws ForgeError E_OUTPUT.
 */
async function prepareFolder(folder) {
    try {
        await (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .w)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (cause) {
        throw (0,_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(folder, cause);
    }
}


/***/ }),

/***/ 95027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ requireInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8900);
/* harmony import */ var _leads_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84111);



/**
 * requireInside refuses a file or folder that is named as one of the workspace but lies elsewhere: a change may bring a link in its
 * place. What is named elsewhere is the user's choice; what is not there is left to whoever opens it. Throws ForgeError `code`.
 */
async function requireInside(workspace, path, code) {
    if ((0,_leads_out_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)(workspace, path))
        return;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => null);
    if (real === null || !(0,_leads_out_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), real))
        return;
    throw new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q(code, {
        what: `expected a place in the workspace, found that ${JSON.stringify(path)} is behind a link that leads out of it`,
        remedy: "remove the link, or choose another place",
    });
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
