export const id = 945;
export const ids = [945];
export const modules = {

/***/ 6945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMdlDeltaAction: () => (/* binding */ runMdlDeltaAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/adapters/actions/action-problem.js
var action_problem = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/adapters/actions/annotate.js
var annotate = __webpack_require__(1109);
// EXTERNAL MODULE: ./build/adapters/actions/read-workflow-context.js + 1 modules
var read_workflow_context = __webpack_require__(5642);
// EXTERNAL MODULE: ./build/adapters/actions/set-outputs.js
var set_outputs = __webpack_require__(6458);
// EXTERNAL MODULE: ./build/adapters/actions/summarize.js
var summarize = __webpack_require__(3164);
// EXTERNAL MODULE: ./build/adapters/files/prepare-folder.js
var prepare_folder = __webpack_require__(9735);
// EXTERNAL MODULE: ./build/adapters/files/write-folder.js
var write_folder = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/adapters/telemetry/terminal-progress.js
var terminal_progress = __webpack_require__(29);
// EXTERNAL MODULE: ./build/adapters/workspace/open-repository.js + 2 modules
var open_repository = __webpack_require__(4468);
// EXTERNAL MODULE: ./build/core/report/index.js + 29 modules
var core_report = __webpack_require__(2630);
// EXTERNAL MODULE: ./build/forge/measure/describe-change.js
var describe_change = __webpack_require__(2459);
;// CONCATENATED MODULE: ./build/actions/mdl-delta/delta-report.js


/** deltaReport says all that was measured. `mapPath` is the path of the surprise map, null when there is none. */
function deltaReport({ range, change, notices, elapsed_ms }, mapPath) {
    return {
        schema: core_report/* MDL_DELTA_SCHEMA */.Jk,
        reason_code: reasonOf(change),
        base: range.base,
        head: range.head,
        ...(0,describe_change/* describeChange */.u)(change),
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
        schema: core_report/* SURPRISE_MAP_NAME */.dj,
        base: range.base,
        head: range.head,
        model,
        files: delta.line_surprise,
        left_out: delta.line_surprise_left_out,
    };
}

// EXTERNAL MODULE: ./build/adapters/actions/action-error.js
var action_error = __webpack_require__(7744);
// EXTERNAL MODULE: ./build/adapters/actions/input-values.js
var input_values = __webpack_require__(8464);
// EXTERNAL MODULE: ./build/core/mdl/index.js + 98 modules
var mdl = __webpack_require__(6115);
// EXTERNAL MODULE: ./build/forge/measure/limits.js
var limits = __webpack_require__(815);
;// CONCATENATED MODULE: ./build/actions/mdl-delta/inputs.js




/** parseMdlDeltaInputs reads every declared input strictly. Throws ActionError E_INPUT. */
function parseMdlDeltaInputs(get) {
    return {
        path: get("path") || ".",
        base: (0,input_values/* orNull */.Xd)(get("base")),
        head: (0,input_values/* orNull */.Xd)(get("head")),
        tier: (0,input_values/* oneOf */.yL)("tier", get("tier") || mdl/* DEFAULT_TIER */.NB, mdl/* TIERS */.iB),
        limits: {
            max_file_bytes: count("max-file-bytes", get("max-file-bytes"), limits/* DEFAULT_LIMITS */.d.max_file_bytes),
            max_change_bytes: count("max-change-bytes", get("max-change-bytes"), limits/* DEFAULT_LIMITS */.d.max_change_bytes),
            max_repo_bytes: count("max-repo-bytes", get("max-repo-bytes"), limits/* DEFAULT_LIMITS */.d.max_repo_bytes),
        },
        repo_bytes: (0,input_values/* yesOrNo */.GX)("repo-bytes", get("repo-bytes") || "true"),
        annotations: (0,input_values/* yesOrNo */.GX)("annotations", get("annotations") || "true"),
        cache_key: cacheKey(get("cache-key")),
        surprise_map: (0,input_values/* orNull */.Xd)(get("surprise-map")),
    };
}
function count(name, given, preset) {
    if (given === "")
        return preset;
    if (/^[1-9]\d{0,14}$/.test(given))
        return Number(given);
    throw new action_error/* ActionError */.l("E_INPUT", {
        what: `input ${name} is ${JSON.stringify(given)}`,
        remedy: `set it to a whole number of bytes, such as ${preset}`,
    });
}
const SHORTEST_KEY = 16;
/** The message does not repeat it, since it is a secret. */
function cacheKey(given) {
    if (given === "" || new TextEncoder().encode(given).length >= SHORTEST_KEY)
        return (0,input_values/* orNull */.Xd)(given);
    throw new action_error/* ActionError */.l("E_INPUT", {
        what: `input cache-key has fewer than ${SHORTEST_KEY} bytes`,
        remedy: "set it to a longer secret, for example 32 random bytes in hex",
    });
}

// EXTERNAL MODULE: ./build/forge/measure/measure-change.js
var measure_change = __webpack_require__(4288);
// EXTERNAL MODULE: ./build/forge/resolve-event-range.js
var resolve_event_range = __webpack_require__(8937);
;// CONCATENATED MODULE: ./build/actions/mdl-delta/measure-event.js


/** measureEvent measures the change of a workflow run. It reads Git objects alone: nothing of the change is executed. */
async function measureEvent(repository, { tier, limits, repo_bytes, base, head }, { change: event }) {
    const { source, clock, notices } = repository;
    const started = clock.now();
    const { range, notice } = await (0,resolve_event_range/* resolveEventRange */.E)(source, event, { base, head });
    const change = await (0,measure_change/* measureChange */.B)(repository, { ...range, tier, limits, whole: repo_bytes });
    return {
        range,
        change,
        notices: [...(notice === null ? [] : [notice]), ...notices()],
        elapsed_ms: clock.now() - started,
    };
}

// EXTERNAL MODULE: ./build/adapters/actions/fit-result.js
var fit_result = __webpack_require__(9882);
;// CONCATENATED MODULE: ./build/actions/mdl-delta/outputs.js


/** deltaOutputs gives every output of the action's contract; what was not had is empty. */
function deltaOutputs(report) {
    return new Map([
        ["mdl-delta", outputs_text(report.mdl_delta)],
        ["mdl-delta-bits", outputs_text(report.mdl_delta_bits)],
        ["novelty", outputs_text(report.novelty_bytes)],
        ["removal", outputs_text(report.removal_bytes)],
        ["about-zero", outputs_text(report.about_zero)],
        ["repo-bytes", outputs_text(report.repo_bytes)],
        ["categories", JSON.stringify(report.categories)],
        ["surprise-map", outputs_text(report.surprise_map)],
        ["reason-code", report.reason_code],
        ["result", (0,fit_result/* fitResult */.d)(report, cut)],
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
    return { ...report, ...(0,core_report/* cutFindings */.Ln)(report, most), notices: report.notices.slice(0, most) };
}
function outputs_text(value) {
    return value === null ? "" : String(value);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/adapters/files/leads-out.js
var leads_out = __webpack_require__(4111);
// EXTERNAL MODULE: ./build/forge/forge-error.js
var forge_error = __webpack_require__(8900);
;// CONCATENATED MODULE: ./build/actions/mdl-delta/require-inside.js



/**
 * requireInside refuses a folder that is named as one of the workspace but lies elsewhere: a change may bring a link in its
 * place. A folder that is named elsewhere is the user's choice. Throws ForgeError E_OUTPUT.
 */
async function requireInside(workspace, folder) {
    if ((0,leads_out/* leadsOut */.q)(workspace, folder))
        return;
    if (!(0,leads_out/* leadsOut */.q)(await (0,promises_.realpath)(workspace), await (0,promises_.realpath)(folder)))
        return;
    throw new forge_error/* ForgeError */.Q("E_OUTPUT", {
        what: `expected a folder of the workspace, found that ${JSON.stringify(folder)} is a link that leads out of it`,
        remedy: "remove the link, or choose another place",
    });
}

;// CONCATENATED MODULE: ./build/actions/mdl-delta/vouch-for-cache.js
/** vouchForCache hands the secret for cached measurements on as the terminal takes it, and keeps it out of the log. */
function vouchForCache(sink, key) {
    if (key === null)
        return;
    sink.setSecret(key);
    process.env["QUANTUM_FORGE_CACHE_KEY"] = key;
}

;// CONCATENATED MODULE: ./build/actions/mdl-delta/main.js


















/** runMdlDeltaAction measures the change of a workflow run and shows it; it judges nothing and records nothing. */
async function runMdlDeltaAction() {
    try {
        const inputs = parseMdlDeltaInputs(core.getInput);
        vouchForCache(core, inputs.cache_key);
        const context = await (0,read_workflow_context/* readWorkflowContext */.F)();
        // Relative, since these paths go into messages and the result.
        const at = (path) => (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(context.workspace, inputs.path, path)) || ".";
        const mapPath = inputs.surprise_map === null ? null : at(inputs.surprise_map);
        if (mapPath !== null) {
            await (0,prepare_folder/* prepareFolder */.G)((0,external_node_path_.dirname)(mapPath));
            await requireInside(context.workspace, (0,external_node_path_.dirname)(mapPath));
        }
        const repository = await (0,open_repository/* openRepository */.h)({ repository: at("."), progress: terminal_progress/* noProgress */.n });
        const measured = await measureEvent(repository, inputs, context);
        const map = mapPath === null ? null : surpriseMap(measured);
        if (mapPath !== null && map !== null) {
            await (0,write_folder/* writeFolder */.C)((0,external_node_path_.dirname)(mapPath), new Map([[(0,external_node_path_.basename)(mapPath), `${JSON.stringify(map)}\n`]]));
        }
        const report = deltaReport(measured, map === null ? null : mapPath);
        (0,set_outputs/* setOutputs */.n)(core, deltaOutputs(report));
        await (0,summarize/* summarize */.e)(core, (0,core_report/* renderMdlDelta */.g6)(report, { repositoryUrl: context.repository_url }));
        if (inputs.annotations)
            (0,annotate/* annotate */.f)(core, report);
    }
    catch (error) {
        const problem = (0,action_problem/* problemOf */.Z)(error);
        (0,set_outputs/* setOutputs */.n)(core, problemOutputs(problem));
        await (0,summarize/* summarize */.e)(core, (0,core_report/* renderErrorMarkdown */.mc)(problem, "MDL delta: not measured."));
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
