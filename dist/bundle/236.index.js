export const id = 236;
export const ids = [236];
export const modules = {

/***/ 40236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOptimizeAction: () => (/* binding */ runOptimizeAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/adapters/actions/action-problem.js
var action_problem = __webpack_require__(25173);
// EXTERNAL MODULE: ./build/adapters/actions/set-outputs.js
var set_outputs = __webpack_require__(46458);
// EXTERNAL MODULE: ./build/adapters/actions/summarize.js
var summarize = __webpack_require__(23164);
// EXTERNAL MODULE: ./build/adapters/actions/write-evidence.js
var write_evidence = __webpack_require__(97634);
// EXTERNAL MODULE: ./build/core/report/index.js + 47 modules
var core_report = __webpack_require__(35289);
// EXTERNAL MODULE: ./build/forge/optimize/matrix-text.js
var matrix_text = __webpack_require__(23341);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/actions/action-error.js
var action_error = __webpack_require__(57744);
// EXTERNAL MODULE: ./build/core/compare-bytewise.js
var compare_bytewise = __webpack_require__(77988);
// EXTERNAL MODULE: ./build/adapters/files/files-below.js
var files_below = __webpack_require__(92102);
// EXTERNAL MODULE: ./build/adapters/files/run-files.js
var run_files = __webpack_require__(81670);
;// CONCATENATED MODULE: ./build/adapters/files/history-runs.js




/** What is older changes no forecast. */
const MOST_RUNS = 20;
/** No number of a run has more digits. */
const DIGITS = 20;
/**
 * historyRuns gives the files of each run that a folder keeps, at most 20 runs, the oldest first. An entry of the folder is a run:
 * a file, or a folder with all files below it; only `.xml` and `.json` count. Entries stand in the order of their names, a number
 * in them counting as one, so that 9 is before 10. No folder is no run. Throws ForgeError E_INPUT_FILE and E_LIMIT.
 */
async function historyRuns(folder) {
    const runs = new Map();
    const files = (await (0,files_below/* filesBelow */.D)(folder)).filter(run_files/* isReport */.P);
    for (const path of files.toSorted(compare_bytewise/* compareBytewise */.G)) {
        const [entry = ""] = path.split("/");
        const run = runs.get(entry);
        if (run === undefined)
            runs.set(entry, [(0,external_node_path_.join)(folder, path)]);
        else
            run.push((0,external_node_path_.join)(folder, path));
    }
    return [...runs]
        .toSorted(([a], [b]) => (0,compare_bytewise/* compareBytewise */.G)(rankOf(a), rankOf(b)) || (0,compare_bytewise/* compareBytewise */.G)(a, b))
        .slice(-MOST_RUNS)
        .map(([, paths]) => paths);
}
function rankOf(name) {
    return name.replace(/\d+/g, (digits) => digits.padStart(DIGITS, "0"));
}

;// CONCATENATED MODULE: ./build/adapters/files/matching-files.js



/**
 * matchingFiles gives the files of a pattern, sorted. `?` and `*` stand for characters of one name, `**` for any folders;
 * brackets mean themselves. A path without them is itself, whether or not it is there. Throws ForgeError E_INPUT_FILE and E_LIMIT.
 */
async function matchingFiles(pattern) {
    const parts = external_node_path_.posix.normalize(pattern).split("/");
    const first = parts.findIndex((part) => /[*?]/.test(part));
    if (first < 0)
        return [pattern];
    const folder = first === 0 ? "." : parts.slice(0, first).join("/") || "/";
    const wanted = new RegExp(`^${parts.slice(first).map(expressionOf).join("")}$`, "u");
    const found = (await (0,files_below/* filesBelow */.D)(folder)).filter((path) => wanted.test(`/${path}`));
    return found.map((path) => external_node_path_.posix.join(folder, path)).toSorted(compare_bytewise/* compareBytewise */.G);
}
function expressionOf(part) {
    if (part === "**")
        return "(?:/[^/]+)*?";
    const name = part.replace(/[\\^$.+()[\]{}|/]/g, "\\$&");
    return `/${name.replaceAll("*", "[^/]*").replaceAll("?", "[^/]")}`;
}

// EXTERNAL MODULE: ./build/adapters/files/require-inside.js
var require_inside = __webpack_require__(95027);
;// CONCATENATED MODULE: ./build/actions/optimize/find-sources.js





/** The name under which the names of the input task-list are read. */
const TASK_LIST = "the input task-list";
/**
 * findSources looks for the runs that the inputs name. The first run of a workflow has none, which is no error as long as the
 * tasks are named. A file that several patterns match counts once. Throws ActionError E_INPUT, ForgeError E_INPUT_FILE and E_LIMIT.
 */
async function findSources(inputs) {
    const { agents, tasks, task_list, history, junit, timings, level, file } = inputs;
    if (history !== null)
        await (0,require_inside/* requireInside */.A)(process.cwd(), history, "E_INPUT_FILE");
    const runs = history === null ? [] : await historyRuns(history);
    const matched = await Promise.all(junit.map(async (pattern) => ({ pattern, files: await matchingFiles(pattern) })));
    const files = [
        ...new Map(matched.flatMap((one) => one.files).map((path) => [(0,external_node_path_.resolve)(path), path])).values(),
    ];
    const named = task_list.length > 0 ? TASK_LIST : tasks;
    if (file === null && named === null && timings === null && runs.length + files.length === 0) {
        throw new action_error/* ActionError */.l("E_INPUT", {
            what: "the inputs tell neither tasks nor a run to take them from",
            remedy: "set tasks to a file of names, one a line; git ls-files prints one",
        });
    }
    return {
        sources: { file, timings, junit: files, history: runs, tasks: named, agents, level },
        notices: [
            ...(history !== null && runs.length === 0 ? [`no run is in the folder ${history} yet`] : []),
            ...matched.flatMap((one) => (one.files.length === 0 ? [`no file is called ${one.pattern}`] : [])),
        ],
    };
}

// EXTERNAL MODULE: ./build/adapters/actions/action-inputs.js
var action_inputs = __webpack_require__(67137);
// EXTERNAL MODULE: ./build/adapters/actions/input-values.js
var input_values = __webpack_require__(68464);
;// CONCATENATED MODULE: ./build/actions/optimize/inputs.js




const MEDIAN = "0.5";
/** parseOptimizeInputs reads every declared input strictly. Throws ActionError E_INPUT. */
function parseOptimizeInputs(get) {
    const agents = (0,input_values/* orNull */.Xd)(get("agents"));
    const tasks = (0,input_values/* orNull */.Xd)(get("tasks"));
    const taskList = namesOf(get("task-list", { trimWhitespace: false }));
    const history = (0,input_values/* orNull */.Xd)(get("history"));
    const junit = (0,action_inputs/* linesOf */.Dx)(get("junit"));
    const timings = (0,input_values/* orNull */.Xd)(get("timings"));
    const level = levelOf(get("quantile") || MEDIAN);
    const file = (0,input_values/* orNull */.Xd)(get("file"));
    const others = [agents, tasks, history, timings, ...taskList, ...junit].filter((given) => given !== null);
    if (file !== null && others.length > 0)
        throw twice("the whole problem", "file alone, or leave it out");
    if (tasks !== null && taskList.length > 0)
        throw twice("the tasks", "tasks or task-list");
    if (timings !== null && junit.length > 0)
        throw twice("the last run", "timings or junit");
    return {
        agents: file === null ? agentsOf(agents ?? "") : null,
        tasks,
        task_list: taskList,
        history,
        junit,
        timings,
        level,
        file,
    };
}
/** As they stand there: a space at the end of a line belongs to a name. */
function namesOf(given) {
    return given.split("\n").filter((line) => line.trim() !== "");
}
function agentsOf(given) {
    const agents = /^\d{1,3}$/.test(given) ? Number(given) : Number.NaN;
    if (agents >= 1 && agents <= matrix_text/* MOST_JOBS */.r)
        return agents;
    throw new action_error/* ActionError */.l("E_INPUT", {
        what: `input agents is ${JSON.stringify(given)}`,
        remedy: `set it to a whole number from 1 to ${matrix_text/* MOST_JOBS */.r}, the most jobs that a matrix may have`,
    });
}
function levelOf(given) {
    const level = /^[01](?:\.\d{1,9})?$/.test(given) ? Number(given) : Number.NaN;
    if (level >= Number(MEDIAN) && level <= 1)
        return level;
    throw new action_error/* ActionError */.l("E_INPUT", {
        what: `input quantile is ${JSON.stringify(given)}`,
        remedy: "set it to a number from 0.5 to 1, such as 0.9",
    });
}
function twice(what, remedy) {
    return new action_error/* ActionError */.l("E_INPUT", { what: `${what} is given twice`, remedy: `set ${remedy}` });
}

// EXTERNAL MODULE: ./build/adapters/actions/fit-result.js
var fit_result = __webpack_require__(59882);
;// CONCATENATED MODULE: ./build/actions/optimize/outputs.js

/** optimizeOutputs gives every output of the action's contract; `path` is that of the report's file. */
function optimizeOutputs(report, matrix, path) {
    const error = report.forecast?.error;
    return new Map([
        ["matrix", matrix],
        ["agents", String(report.matrix.include.length)],
        ["makespan-ms", String(report.value)],
        ["current-ms", String(report.current_value)],
        ["gain-over-current", String(report.gain_over_current ?? "")],
        ["gap", String(report.gap)],
        ["forecast-error", error?.status === "measured" ? String(error.median_absolute_percentage_error) : ""],
        ["reason-code", reasonOf(report)],
        ["report", path],
        ["result", (0,fit_result/* fitResult */.d)(report, cut)],
    ]);
}
/** problemOutputs gives the same outputs when there is no plan. */
function problemOutputs(problem) {
    return new Map([
        ["matrix", ""],
        ["agents", ""],
        ["makespan-ms", ""],
        ["current-ms", ""],
        ["gain-over-current", ""],
        ["gap", ""],
        ["forecast-error", ""],
        ["reason-code", problem.code],
        ["report", ""],
        ["result", JSON.stringify({ schema: "quantum-forge/error@1", error: problem })],
    ]);
}
function reasonOf({ forecast }) {
    if (forecast === null)
        return "PLANNED";
    if (forecast.runs === 0)
        return "NO_HISTORY";
    return forecast.without_history.length === forecast.tasks.length ? "NO_MATCH" : "PLANNED";
}
/** Half a matrix would be taken for a whole one, so that it goes first. */
function cut(report, most) {
    const { forecast, rubikstack } = report;
    return {
        ...report,
        matrix: { include: [] },
        assignment: report.assignment.slice(0, most),
        shards: report.shards.slice(0, most).map((shard) => ({ ...shard, tasks: shard.tasks.slice(0, most) })),
        rubikstack: rubikstack === null ? null : { ...rubikstack, rotations: rubikstack.rotations.slice(0, most) },
        forecast: forecast === null
            ? null
            : {
                ...forecast,
                tasks: forecast.tasks.slice(0, most),
                without_history: forecast.without_history.slice(0, most),
                moved: forecast.moved.slice(0, most),
            },
        notices: report.notices.slice(0, most),
    };
}

// EXTERNAL MODULE: ./build/adapters/files/read-input.js
var read_input = __webpack_require__(60096);
// EXTERNAL MODULE: ./build/forge/optimize/optimize.js + 5 modules
var optimize = __webpack_require__(3900);
;// CONCATENATED MODULE: ./build/actions/optimize/plan-tasks.js




/** The classical solvers alone, as in the terminal unless told: no other program is started. */
const OPTIONS = {
    backend: "classical",
    compare: false,
    budget_ms: 1000,
    seed: 1,
    quantum_threshold: 0,
};
const NO_TRIALS = { read: async () => [], add: async () => { } };
/** planTasks makes the plan. No link of the workspace is followed out of it. Throws what optimize throws. */
async function planTasks({ sources, notices }, taskList) {
    const read = async (path) => {
        if (path === TASK_LIST)
            return new TextEncoder().encode(taskList.join("\n"));
        await (0,require_inside/* requireInside */.A)(process.cwd(), path, "E_INPUT_FILE");
        return (0,read_input/* readInput */.R)(path);
    };
    const report = await (0,optimize/* optimize */.k)(sources, OPTIONS, { readInput: read, adapters: [], trials: NO_TRIALS });
    return { ...report, notices: [...notices, ...report.notices] };
}

;// CONCATENATED MODULE: ./build/actions/optimize/main.js











/** runOptimizeAction plans which agent runs which tasks. It reads files alone: no token, no Git, no code of the project. */
async function runOptimizeAction() {
    try {
        const inputs = parseOptimizeInputs(core.getInput);
        const report = await planTasks(await findSources(inputs), inputs.task_list);
        const matrix = (0,matrix_text/* matrixText */.v)(report);
        const path = await (0,write_evidence/* writeEvidence */.n)(process.env, "optimize.json", `${JSON.stringify(report, null, 2)}\n`);
        (0,set_outputs/* setOutputs */.n)(core, optimizeOutputs(report, matrix, path));
        await (0,summarize/* summarize */.e)(core, (0,core_report/* renderOptimizeMarkdown */.Rn)(report));
    }
    catch (error) {
        const problem = (0,action_problem/* problemOf */.Z)(error);
        (0,set_outputs/* setOutputs */.n)(core, problemOutputs(problem));
        await (0,summarize/* summarize */.e)(core, (0,core_report/* renderErrorMarkdown */.mc)(problem, "Pipeline plan: none."));
        core.setFailed(`${problem.code}: ${problem.what}: ${problem.remedy}`);
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

/***/ 97634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_write_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27907);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57744);



/**
 * writeEvidence writes a file to the runner's own folder, which no commit can prepare, and gives its path. Throws ActionError
 * E_EVENT without such a folder, ForgeError E_OUTPUT.
 */
async function writeEvidence(env, name, content) {
    const temp = env["RUNNER_TEMP"] ?? "";
    if (temp === "") {
        throw new _action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l("E_EVENT", {
            what: "the environment variable RUNNER_TEMP is not set",
            remedy: "run the action as a workflow step; in a terminal use the quantum-forge command",
        });
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, "quantum-forge");
    await (0,_files_write_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFolder */ .C)(folder, new Map([[name, content]]));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
}


/***/ }),

/***/ 43423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ cannotRead)
/* harmony export */ });
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8900);

/** cannotRead is the error for a file that was handed in and cannot be read. */
function cannotRead(path, cause) {
    const told = cause instanceof Error ? cause.message : "unreadable";
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : told;
    return new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q("E_INPUT_FILE", {
        what: `cannot read ${JSON.stringify(path)} (${reason})`,
        remedy: remedyFor(path, reason),
        cause,
    });
}
function remedyFor(path, reason) {
    if (reason === "EISDIR")
        return "it is a folder: name the files in it";
    if (reason === "ENOENT" && /[*?]/.test(path))
        return "name the files one by one: patterns have no meaning here";
    return "check the path; it is taken from the folder in which the command runs";
}


/***/ }),

/***/ 60096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8900);
/* harmony import */ var _cannot_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43423);



const MAX_BYTES = 64 * 1024 * 1024;
/**
 * readInput gives the bytes of a file that the user handed in, or of a pipe. Throws ForgeError E_INPUT_FILE, also after 64
 * MiB: what a file says of its size is not believed, since a device has no end.
 */
async function readInput(path) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
            chunks.push(chunk);
            bytes += chunk.length;
            if (bytes > MAX_BYTES)
                throw tooLarge(path);
        }
    }
    catch (cause) {
        throw cause instanceof _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q ? cause : (0,_cannot_read_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotRead */ .U)(path, cause);
    }
    return Buffer.concat(chunks);
}
function tooLarge(path) {
    return new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q("E_INPUT_FILE", {
        what: `${JSON.stringify(path)} is larger than ${MAX_BYTES} bytes`,
        remedy: "hand in a report, not raw data",
    });
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

/***/ 77988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareBytewise)
/* harmony export */ });
/**
 * compareBytewise orders texts by their UTF-8 bytes, which is the order of code points. JavaScript's own
 * order is by UTF-16 units and differs where a surrogate meets a unit of U+E000 or above.
 */
function compareBytewise(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let i = 0; i < shorter; i += 1) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return fixup(left) - fixup(right);
    }
    return a.length - b.length;
}
/** Moves surrogates above all other units, as their code points are. */
function fixup(unit) {
    if (unit >= 0xe000)
        return unit - 0x800;
    return unit >= 0xd800 ? unit + 0x2000 : unit;
}


/***/ })

};
