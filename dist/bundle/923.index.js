export const id = 923;
export const ids = [923];
export const modules = {

/***/ 92102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8900);
/* harmony import */ var _cannot_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43423);




/** Where there are more, another folder was meant. */
const MOST_FILES = 100_000;
/**
 * filesBelow gives the files of a folder and its folders, with `/` between names, from the folder on; none when it is not there.
 * Links are not followed: a checkout may bring one that leads anywhere. Throws ForgeError E_INPUT_FILE, and E_LIMIT for more than `most`.
 */
async function filesBelow(folder, most = MOST_FILES) {
    const found = [];
    const open = [""];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, at))) {
            const path = at === "" ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory())
                open.push(path);
            else if (entry.isFile())
                found.push(path);
        }
        if (found.length + open.length > most)
            throw tooMany(folder, most);
    }
    return found;
}
async function entriesOf(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    }
    catch (cause) {
        if (cause.code === "ENOENT")
            return [];
        throw (0,_cannot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotRead */ .U)(folder, cause);
    }
}
function tooMany(folder, most) {
    return new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeError */ .Q("E_LIMIT", {
        what: `expected at most ${most} files and folders below ${JSON.stringify(folder)}, found more`,
        remedy: "name the folder in which the reports are",
    });
}


/***/ }),

/***/ 81670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ runFiles),
/* harmony export */   P: () => (/* binding */ isReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_compare_bytewise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77988);
/* harmony import */ var _files_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92102);




/**
 * runFiles gives the reports of one run: of a folder the `.xml` and `.json` files below it, in bytewise order; any other path is itself,
 * whether or not it is there. Throws ForgeError E_INPUT_FILE and E_LIMIT.
 */
async function runFiles(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found === null || !found.isDirectory())
        return [path];
    return (await (0,_files_below_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .D)(path))
        .filter(isReport)
        .toSorted(_core_compare_bytewise_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytewise */ .G)
        .map((below) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, below));
}
/** isReport tells a report by the end of its name. */
function isReport(path) {
    return /\.(?:xml|json)$/i.test(path);
}


/***/ }),

/***/ 69455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Io: () => (/* reexport */ backTest),
  H$: () => (/* reexport */ forecastDurations),
  YL: () => (/* reexport */ junitCases),
  YS: () => (/* reexport */ observedRun),
  BN: () => (/* reexport */ parseJunitTimings)
});

// EXTERNAL MODULE: ./build/core/optimize/schedule/index.js + 18 modules
var schedule = __webpack_require__(56530);
// EXTERNAL MODULE: ./build/core/compare-bytewise.js
var compare_bytewise = __webpack_require__(77988);
;// CONCATENATED MODULE: ./build/core/optimize/forecast/neighbour-mean.js

/** Known tasks on either side of a name. */
const EACH_SIDE = 2;
/**
 * neighbourMean gives a function that tells the mean over the known tasks whose names are nearest to a name in bytewise
 * order, two before it and two behind it, itself left out: names that begin alike, as those of one folder do, tend to take
 * alike. null when no other task is known. O(log n) a name.
 */
function neighbourMean(known) {
    const names = [...known.keys()].sort(compare_bytewise/* compareBytewise */.G);
    return (name) => {
        const at = firstNotBefore(names, name);
        const behind = names[at] === name ? at + 1 : at;
        const near = [
            ...names.slice(Math.max(0, at - EACH_SIDE), at),
            ...names.slice(behind, behind + EACH_SIDE),
        ];
        if (near.length === 0)
            return null;
        return near.reduce((sum, one) => sum + (known.get(one) ?? 0), 0) / near.length;
    };
}
function firstNotBefore(names, name) {
    let [low, high] = [0, names.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((0,compare_bytewise/* compareBytewise */.G)(names[middle] ?? "", name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/core/optimize/forecast/quantile.js
/** quantile gives the value below which a share `at` of the values lies, between two of them by a straight line. Not of no values. */
function quantile(values, at) {
    const sorted = values.toSorted((a, b) => a - b);
    const place = at * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return below + (above - below) * (place - Math.floor(place));
}

;// CONCATENATED MODULE: ./build/core/optimize/forecast/forecast-durations.js


/** Runs of a task that count; what a test took long ago says little. */
const RECENT = 10;
/** What every task is taken to last when nothing ever ran: only that they are equal matters. */
const NO_HISTORY_MS = 1000;
const MEDIAN = 0.5;
/**
 * forecastDurations tells how long each task will take, from earlier runs, the oldest first. The median of a task's last
 * 10 runs, drawn towards the prior by credibility (Buehlmann 1967): n runs count n, the prior as many as the runs
 * themselves say, 0 where each run is like the last or there was only one. The prior is the mean of the task's neighbours by
 * name. With `level` over .5 that quantile takes the median's place, for tasks whose time varies. A task without a run takes
 * over those of the one vanished task of its file name, else the prior.
 */
function forecastDurations(runs, tasks, level = MEDIAN) {
    const seen = recentRuns(runs);
    const centres = new Map([...seen].map(([task, times]) => [task, quantile(times, MEDIAN)]));
    const weight = priorWeight([...seen.values()], [...centres.values()]);
    const priorOf = neighbourMean(centres);
    const heirs = movedTasks(runs.at(-1), seen, tasks);
    return {
        prior_weight_runs: weight,
        tasks: tasks.map((task) => {
            const heir = heirs.get(task);
            const times = seen.get(heir ?? task);
            if (times === undefined) {
                return { task, duration_ms: priorOf(task) ?? NO_HISTORY_MS, runs: 0, source: "prior" };
            }
            const centre = centres.get(heir ?? task) ?? 0;
            const own = level === MEDIAN ? centre : quantile(times, level);
            const prior = priorOf(heir ?? task) ?? own;
            const duration = (times.length * own + weight * prior) / (times.length + weight);
            return {
                task,
                duration_ms: duration,
                runs: times.length,
                source: heir === undefined ? "history" : "moved",
            };
        }),
    };
}
function recentRuns(runs) {
    const seen = new Map();
    for (const run of runs) {
        for (const [task, duration] of run) {
            const times = seen.get(task);
            if (times === undefined)
                seen.set(task, [duration]);
            else if (times.push(duration) > RECENT)
                times.shift();
        }
    }
    return seen;
}
/** 0 as long as no task ran twice: nothing tells then how much one run differs from the next. */
function priorWeight(seen, centres) {
    const repeated = seen.filter(({ length }) => length > 1);
    if (repeated.length === 0)
        return 0;
    const degrees = repeated.reduce((sum, { length }) => sum + length - 1, 0);
    const within = repeated.reduce((sum, times) => sum + squares(times), 0) / degrees;
    const between = centres.length < 2 ? 0 : squares(centres) / (centres.length - 1);
    if (within === 0)
        return 0;
    return between === 0 ? RECENT : Math.min(RECENT, within / between);
}
/** A new task and a task that was in the last run and is gone, when each is the only one of its file name. */
function movedTasks(last, seen, tasks) {
    const present = new Set(tasks);
    const gone = soleByFileName([...(last?.keys() ?? [])].filter((task) => !present.has(task)));
    const fresh = soleByFileName(tasks.filter((task) => !seen.has(task)));
    return new Map([...fresh].flatMap(([name, task]) => {
        const former = gone.get(name);
        return former === undefined ? [] : [[task, former]];
    }));
}
/** Of several tasks of one file name, none can be told. */
function soleByFileName(tasks) {
    const named = tasks
        .filter((task) => task.includes("/"))
        .map((task) => [task.slice(task.lastIndexOf("/") + 1), task]);
    const counts = new Map();
    for (const [name] of named)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return new Map(named.filter(([name]) => counts.get(name) === 1));
}
function squares(values) {
    const centre = mean(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./build/core/optimize/forecast/back-test.js



/** The newest runs that are tested: what a suite was like long ago says little of its next run. */
const MOST_RUNS = 5;
/** Of very large suites fewer runs are tested, so that the test takes no longer than the plan: no more tasks than this in all, but one run in any case. */
const MOST_TASKS = 10_000;
/** Plans that nobody will run are not polished: the error is that of the durations. */
const BUDGET = { steps: 0, nodes: 0 };
const back_test_MEDIAN = 0.5;
/**
 * backTest forecasts each of the newest runs, at most 5, from those before it alone, plans its tasks for as many agents, and
 * scores the plan by the durations that they then took. The runs stand oldest first. A run of which no task ran before, or that
 * took no time, tests nothing.
 */
function backTest(runs, agents, level) {
    const first = runs.length - testable(runs);
    const tested = runs
        .slice(first)
        .flatMap((run, at) => testRun(run, runs.slice(0, first + at), agents, level) ?? []);
    if (tested.length === 0)
        return { status: "missing", reason: "no two runs of the same tasks" };
    const errors = tested.map(({ percentage_error }) => percentage_error);
    const taskErrors = tested.flatMap(({ task_errors_ms }) => task_errors_ms);
    return {
        status: "measured",
        runs: tested.length,
        median_absolute_percentage_error: quantile(errors.map(Math.abs), back_test_MEDIAN),
        median_percentage_error: quantile(errors, back_test_MEDIAN),
        max_percentage_error: Math.max(...errors),
        task_median_absolute_error_ms: quantile(taskErrors, back_test_MEDIAN),
    };
}
/** How many of the newest runs are tested: all have one before them. */
function testable(runs) {
    const newest = runs.slice(1).slice(-MOST_RUNS).reverse();
    let tasks = 0;
    const over = newest.findIndex(({ size }, at) => {
        tasks += size;
        return at > 0 && tasks > MOST_TASKS;
    });
    return over < 0 ? newest.length : over;
}
function testRun(actual, before, agents, level) {
    const { tasks } = forecastDurations(before, [...actual.keys()], level);
    const unknown = tasks.filter(({ source }) => source === "prior").map(({ task }) => task);
    if (unknown.length === tasks.length)
        return null;
    const problem = {
        agents: Array.from({ length: agents }, (_, at) => ({ name: String(at) })),
        tasks: tasks.map(({ task, duration_ms }) => ({ task, duration_ms })),
    };
    const { plan } = (0,schedule/* solveHedged */.Br)(problem, new Set(unknown), BUDGET);
    const loads = new Map();
    for (const { task, agent } of plan.tasks)
        loads.set(agent, (loads.get(agent) ?? 0) + (actual.get(task) ?? 0));
    // In whole microseconds, as the plan counts: sums of the same durations are then the same.
    const makespan = Math.round(Math.max(...loads.values()) * 1000) / 1000;
    if (makespan === 0)
        return null;
    return {
        percentage_error: (makespan - plan.makespan_ms) / makespan,
        task_errors_ms: tasks.map(({ task, duration_ms }) => Math.abs((actual.get(task) ?? 0) - duration_ms)),
    };
}

;// CONCATENATED MODULE: ./build/core/optimize/forecast/observed-run.js
/** observedRun sums up what one run's timings say of each task. Milliseconds. */
function observedRun(timings) {
    const run = new Map();
    for (const { task, duration_ms } of timings)
        run.set(task, (run.get(task) ?? 0) + duration_ms);
    return run;
}

// EXTERNAL MODULE: ./build/core/inputs/input-bytes.js
var input_bytes = __webpack_require__(78508);
// EXTERNAL MODULE: ./build/core/inputs/seconds-of.js
var seconds_of = __webpack_require__(98621);
// EXTERNAL MODULE: ./build/core/inputs/xml-tree.js
var xml_tree = __webpack_require__(69896);
;// CONCATENATED MODULE: ./build/core/optimize/forecast/parse-junit-timings.js



/**
 * parseJunitTimings reads a JUnit XML report as times of test files, in the order of their first test case: the times of
 * the cases of one `file`, as case or suite names it, else of one `classname`, else of one suite. A suite that is named as the
 * one task of all its cases has that task's whole time, set-up and subtests at once: it counts in their place, unless it is
 * shorter than one of them. Throws E_INPUT_JUNIT, also when there is no test case.
 */
function parseJunitTimings(bytes) {
    const times = new Map();
    for (const { task, seconds } of junitCases(bytes)) {
        const before = times.get(task) ?? null;
        times.set(task, seconds === null ? before : (before ?? 0) + seconds);
    }
    return [...times].map(([task, seconds]) => ({
        task,
        duration_ms: seconds === null ? null : Math.round(seconds * 1e6) / 1000,
    }));
}
/** junitCases gives the test cases of a report by the task that they belong to, as parseJunitTimings says. Throws E_INPUT_JUNIT. */
function junitCases(bytes) {
    const form = "a JUnit XML report with test cases";
    const [, root] = (0,xml_tree/* parseXml */.NO)(bytes, ["testsuites", "testsuite"], "E_INPUT_JUNIT", form);
    const cases = casesOf(root, null);
    if (cases.length === 0)
        throw (0,input_bytes/* inputError */.Xu)("E_INPUT_JUNIT", form, "none that names its file, class or suite");
    return cases;
}
function casesOf(suite, outer) {
    const file = (0,xml_tree/* attributeOf */.w4)(suite, "file") ?? (0,xml_tree/* attributeOf */.w4)(suite, "filepath") ?? outer;
    const own = (0,xml_tree/* childrenOf */.LU)(suite, "testcase").flatMap((test) => {
        const task = (0,xml_tree/* attributeOf */.w4)(test, "file") ?? file ?? (0,xml_tree/* attributeOf */.w4)(test, "classname") ?? (0,xml_tree/* attributeOf */.w4)(suite, "name");
        return task === null || task.trim() === ""
            ? []
            : [{ task, seconds: (0,seconds_of/* secondsOf */.T)(test), failed: broken(test) || broken(suite) }];
    });
    const cases = [...own, ...(0,xml_tree/* childrenOf */.LU)(suite, "testsuite").flatMap((inner) => casesOf(inner, file))];
    const failed = cases.some((one) => one.failed);
    const whole = { task: (0,xml_tree/* attributeOf */.w4)(suite, "name") ?? "", seconds: (0,seconds_of/* secondsOf */.T)(suite), failed };
    const counts = cases.every(({ task, seconds }) => task === whole.task && (seconds ?? 0) <= (whole.seconds ?? -1));
    return counts && cases.length > 0 ? [whole] : cases;
}
function broken(element) {
    return Object.hasOwn(element, "failure") || Object.hasOwn(element, "error");
}

;// CONCATENATED MODULE: ./build/core/optimize/forecast/index.js






/***/ }),

/***/ 40846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ closedForm),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
/* harmony import */ var _canonical_parse_unambiguous_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95936);
/* harmony import */ var _schema_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80796);



/** closedForm is the schema of an object of these properties and no others. */
function closedForm(required, properties) {
    return { type: "object", additionalProperties: false, required, properties };
}
/**
 * readDocument decodes JSON in which no key is given twice, and checks its form. Throws what `malformed` makes of what was found
 * instead.
 */
function readDocument(bytes, check, malformed) {
    const value = decode(bytes, malformed);
    const fault = check(value);
    if (fault !== null)
        throw malformed(`that ${(0,_schema_index_js__WEBPACK_IMPORTED_MODULE_2__/* .faultText */ .I)(fault)}`);
    return value;
}
function decode(bytes, malformed) {
    if (bytes.length === 0)
        throw malformed("an empty file");
    try {
        return (0,_canonical_parse_unambiguous_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUnambiguous */ .r)(bytes);
    }
    catch (cause) {
        const [, found] = cause instanceof _canonical_canonical_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .d ? (/, found (.+)$/s.exec(cause.what) ?? []) : [];
        throw malformed(found ?? "another text", cause);
    }
}


/***/ }),

/***/ 56530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q4: () => (/* reexport */ parseScheduleProblem),
  Ff: () => (/* reexport */ planInOrder),
  iD: () => (/* reexport */ planSplit),
  Br: () => (/* reexport */ solveHedged),
  hi: () => (/* reexport */ solveSchedule),
  BP: () => (/* reexport */ splitContiguous),
  FP: () => (/* reexport */ splitRoundRobin)
});

// UNUSED EXPORTS: DEFAULT_BUDGET, MAX_PROBLEM_BYTES, SCHEDULE_SCHEMA_NAME, ScheduleError, verifyPlan

// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __webpack_require__(80796);
// EXTERNAL MODULE: ./build/core/optimize/read-document.js
var read_document = __webpack_require__(40846);
// EXTERNAL MODULE: ./build/core/optimize/schedule/require-sound.js
var require_sound = __webpack_require__(20053);
// EXTERNAL MODULE: ./build/core/optimize/schedule/schedule-error.js
var schedule_error = __webpack_require__(75360);
;// CONCATENATED MODULE: ./build/core/optimize/schedule/schedule-problem.js
const SCHEDULE_SCHEMA_NAME = "quantum-forge/schedule@1";

;// CONCATENATED MODULE: ./build/core/optimize/schedule/parse-schedule-problem.js





/** A tenth of a megabyte for each thousand tasks, and room to spare. */
const MAX_PROBLEM_BYTES = 32 * 1024 * 1024;
const parse_schedule_problem_name = { type: "string", minLength: 1, maxLength: 1024 };
const names = { type: "array", maxItems: 1000, items: parse_schedule_problem_name };
const check = (0,schema_check/* schemaCheck */.u)((0,read_document/* closedForm */.P)(["schema", "agents", "tasks"], {
    schema: { const: SCHEDULE_SCHEMA_NAME },
    agents: { type: "array", maxItems: 1000, items: (0,read_document/* closedForm */.P)(["name"], { name: parse_schedule_problem_name, labels: names }) },
    tasks: {
        type: "array",
        maxItems: 100_000,
        items: (0,read_document/* closedForm */.P)(["task", "duration_ms"], {
            task: parse_schedule_problem_name,
            duration_ms: { type: "number", minimum: 0, maximum: 1e12 },
            depends_on: names,
            labels: names,
        }),
    },
}));
/**
 * parseScheduleProblem reads a problem file: JSON `{schema: "quantum-forge/schedule@1", agents: [{name, labels?}], tasks:
 * [{task, duration_ms, depends_on?, labels?}]}`, no key unknown or given twice. Throws ScheduleError, E_SCHEDULE_TOO_LARGE
 * before anything is decoded.
 */
function parseScheduleProblem(bytes) {
    if (bytes.length > MAX_PROBLEM_BYTES) {
        throw new schedule_error/* ScheduleError */.i("E_SCHEDULE_TOO_LARGE", {
            what: `expected a problem of at most ${MAX_PROBLEM_BYTES} bytes, found ${bytes.length}`,
            remedy: "plan whole test files or jobs as tasks, not single test cases",
        });
    }
    const value = (0,read_document/* readDocument */.u)(bytes, check, malformed);
    const { agents, tasks } = value;
    const problem = { agents, tasks };
    (0,require_sound/* requireSound */.b)(problem);
    return problem;
}
function malformed(found, cause) {
    return new schedule_error/* ScheduleError */.i("E_SCHEDULE_FORM", {
        what: `expected a schedule problem (${SCHEDULE_SCHEMA_NAME}), found ${found}`,
        remedy: "write JSON like {schema, agents: [{name}], tasks: [{task, duration_ms, depends_on}]}",
        cause,
    });
}

// EXTERNAL MODULE: ./build/core/optimize/schedule/instance.js
var schedule_instance = __webpack_require__(74741);
;// CONCATENATED MODULE: ./build/core/optimize/schedule/list-schedule.js
/**
 * listSchedule takes tasks by rising rank, each once all that it waits for is planned, and puts each on the agent that
 * fits it and can end it first: the first gap that is long enough is not looked for, a task starts after what its agent has.
 * Of equal agents it takes the one that was busy last, which leaves the others free for longer. O(n (log n + m)).
 */
function listSchedule(instance, ranks) {
    const { ticks, agents, fits, after } = instance;
    const timetable = { agents: new Int32Array(ticks.length), starts: new Float64Array(ticks.length) };
    const free = new Float64Array(agents);
    const everyone = Array.from({ length: agents }, (_, agent) => agent);
    for (const at of precedenceOrder(instance, ranks)) {
        const ready = (after?.[at] ?? []).reduce((latest, place) => Math.max(latest, (timetable.starts[place] ?? 0) + (ticks[place] ?? 0)), 0);
        const agent = soonest(fits?.[at] ?? everyone, free, ready);
        const start = Math.max(ready, free[agent] ?? 0);
        timetable.agents[at] = agent;
        timetable.starts[at] = start;
        free[agent] = start + (ticks[at] ?? 0);
    }
    return timetable;
}
function soonest(candidates, free, ready) {
    let best = candidates[0] ?? 0;
    for (const agent of candidates) {
        const [mine, least] = [Math.max(ready, free[agent] ?? 0), Math.max(ready, free[best] ?? 0)];
        if (mine < least || (mine === least && (free[agent] ?? 0) > (free[best] ?? 0)))
            best = agent;
    }
    return best;
}
/** Tasks by rank as far as dependencies allow: a heap of those that wait for nothing any more. */
function precedenceOrder({ ticks, after }, ranks) {
    const byRank = (a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b;
    if (after === null)
        return Array.from(ticks.keys()).sort(byRank);
    const followers = Array.from(ticks, () => []);
    for (const [at, places] of after.entries())
        for (const place of places)
            followers[place]?.push(at);
    const left = after.map(({ length }) => length);
    const ready = left.flatMap((count, at) => (count === 0 ? [at] : [])).sort(byRank);
    const order = [];
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
        order.push(next);
        for (const follower of followers[next] ?? []) {
            left[follower] = (left[follower] ?? 0) - 1;
            if (left[follower] === 0)
                insert(ready, follower, byRank);
        }
    }
    return order;
}
function insert(sorted, item, compare) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (compare(sorted[middle] ?? 0, item) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    sorted.splice(low, 0, item);
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/plan-in-order.js



/**
 * planInOrder is what happens without a plan: whenever an agent is free it takes the first task of the problem that may start
 * and that it fits. Throws ScheduleError.
 */
function planInOrder(problem) {
    (0,require_sound/* requireSound */.b)(problem);
    const instance = (0,schedule_instance/* instanceOf */.hR)(problem);
    return (0,schedule_instance/* planOf */.XC)(problem, listSchedule(instance, Float64Array.from(instance.ticks.keys())));
}

// EXTERNAL MODULE: ./build/core/optimize/schedule/one-after-the-other.js
var one_after_the_other = __webpack_require__(29010);
;// CONCATENATED MODULE: ./build/core/optimize/schedule/plan-split.js


/**
 * planSplit is the plan of a split that was made by other means, such as splitContiguous: each agent does its tasks one after
 * the other. Of a sound problem whose tasks wait for nothing.
 */
function planSplit(problem, assignment) {
    return (0,schedule_instance/* planOf */.XC)(problem, (0,one_after_the_other/* oneAfterTheOther */.s)((0,schedule_instance/* instanceOf */.hR)(problem), assignment));
}

// EXTERNAL MODULE: ./build/core/compare-bytewise.js
var compare_bytewise = __webpack_require__(77988);
;// CONCATENATED MODULE: ./build/core/optimize/schedule/longest-first.js
/** longestFirst gives the places of tasks from the longest to the shortest, of equal ones the first first. */
function longestFirst(ticks) {
    return Array.from(ticks.keys()).sort((a, b) => (ticks[b] ?? 0) - (ticks[a] ?? 0) || a - b);
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/lower-bound.js

/**
 * lowerBound is a makespan, in ticks, that no plan can be under: the most of
 * - the longest chain of tasks that wait for each other, which is the longest task where none waits;
 * - for all tasks, and for those that only some agents fit, their time shared equally;
 * - for each j, what crowds when the j longest tasks go to m agents: with k = ceil(j / m) and r = j - (k - 1) m, the r agents
 *   that get most of them get at least r k of these tasks, so one of them has the sum of the r k shortest of the j longest
 *   over r, or more. r = 1 is the bound by pairs and its like (Dell'Amico and Martello 1995);
 * rounded up to a multiple of the greatest common divisor of all durations, as is every makespan of a plan in which no task starts later than it could.
 */
function lowerBound(instance) {
    const bound = Math.max(longestChain(instance), ...shares(instance), crowding(instance));
    const measure = commonMeasure(instance.ticks);
    return measure === 0 ? bound : Math.ceil(bound / measure) * measure;
}
function longestChain({ ticks, after, order }) {
    const ends = new Float64Array(ticks.length);
    let most = 0;
    for (const at of order) {
        const start = (after?.[at] ?? []).reduce((latest, place) => Math.max(latest, ends[place] ?? 0), 0);
        ends[at] = start + (ticks[at] ?? 0);
        most = Math.max(most, ends[at] ?? 0);
    }
    return most;
}
/** Sets of agents that are looked at, so that a problem of many labels stays quick. */
const MOST_SETS = 64;
/** For each set of agents that some task is bound to, all tasks that are bound to agents of that set. */
function shares({ ticks, agents, fits }) {
    const whole = Math.ceil(ticks.reduce((sum, load) => sum + load, 0) / agents);
    if (fits === null)
        return [whole];
    const sets = [...new Set(fits)].slice(0, MOST_SETS);
    const bound = sets.map((set) => {
        const members = new Set(set);
        const own = sets.filter((other) => other.every((agent) => members.has(agent)));
        const chosen = new Set(own);
        const sum = ticks.reduce((total, load, at) => total + (chosen.has(fits[at] ?? []) ? load : 0), 0);
        return Math.ceil(sum / set.length);
    });
    return [whole, ...bound];
}
function crowding({ ticks, agents }) {
    const sorted = longestFirst(ticks).map((at) => ticks[at] ?? 0);
    const before = [0];
    for (const load of sorted)
        before.push((before.at(-1) ?? 0) + load);
    let most = 0;
    for (let longest = 1; longest <= sorted.length; longest += 1) {
        const held = Math.ceil(longest / agents);
        const crowded = longest - (held - 1) * agents;
        const shortest = (before[longest] ?? 0) - (before[longest - crowded * held] ?? 0);
        most = Math.max(most, Math.ceil(shortest / crowded));
    }
    return most;
}
/** Every load is a sum of durations, so that it is a multiple of what divides all of them. */
function commonMeasure(ticks) {
    return ticks.reduce((measure, load) => {
        let [a, b] = [measure, load];
        while (b > 0)
            [a, b] = [b, a % b];
        return a;
    }, 0);
}

// EXTERNAL MODULE: ./build/core/optimize/schedule/chain-ranks.js
var chain_ranks = __webpack_require__(21447);
// EXTERNAL MODULE: ./build/core/optimize/schedule/end-of.js
var end_of = __webpack_require__(1511);
// EXTERNAL MODULE: ./build/core/optimize/schedule/loads.js
var schedule_loads = __webpack_require__(42937);
;// CONCATENATED MODULE: ./build/core/optimize/schedule/exchange-tasks.js

/** Above this many tasks on an agent single ones mix finely enough, and pairs would be too many. */
const PAIRS_UP_TO = 64;
/**
 * exchangeTasks is a local search: as long as it lowers the load of the busiest agent, that agent gives up to two tasks to
 * another one, the least busy first, and takes up to two of its for them, those that bring the two loads closest together.
 * Each exchange leaves both below the old maximum, so it ends; at the latest after `budget` exchanges, or at `target`.
 * Of tasks alone: no labels, no dependencies.
 */
function exchangeTasks(instance, start, { budget, target }) {
    const { ticks } = instance;
    const loads = (0,schedule_loads/* loadsOf */.t)(instance, start);
    const held = Array.from(loads, () => []);
    for (const [at, agent] of start.entries())
        held[agent]?.push(at);
    const known = new Map();
    const bundles = (agent) => {
        const found = known.get(agent) ?? bundlesOf(held[agent] ?? [], ticks);
        known.set(agent, found);
        return found;
    };
    const improve = () => {
        const byLoad = Array.from(loads.keys()).sort((a, b) => (loads[a] ?? 0) - (loads[b] ?? 0) || a - b);
        const busiest = byLoad.pop() ?? 0;
        const most = loads[busiest] ?? 0;
        if (most <= target)
            return false;
        for (const other of byLoad) {
            const found = closest(bundles(busiest), bundles(other), most - (loads[other] ?? 0));
            if (found === null)
                continue;
            const [given, taken] = found;
            held[busiest] = [...without(held[busiest] ?? [], given), ...taken.tasks];
            held[other] = [...without(held[other] ?? [], taken), ...given.tasks];
            loads[busiest] = most - given.sum + taken.sum;
            loads[other] = (loads[other] ?? 0) + given.sum - taken.sum;
            known.delete(busiest);
            known.delete(other);
            return true;
        }
        return false;
    };
    let exchanges = 0;
    while (exchanges < budget && improve())
        exchanges += 1;
    const assignment = new Int32Array(start.length);
    for (const [agent, tasks] of held.entries())
        for (const at of tasks)
            assignment[at] = agent;
    return { assignment, exchanges };
}
/** By rising sum; the empty bundle is the first. Of single tasks of one duration the first stands for all. */
function bundlesOf(tasks, ticks) {
    const bundles = [{ sum: 0, tasks: [] }];
    for (const [rank, a] of tasks.entries()) {
        bundles.push({ sum: ticks[a] ?? 0, tasks: [a] });
        if (tasks.length > PAIRS_UP_TO)
            continue;
        for (const b of tasks.slice(rank + 1))
            bundles.push({ sum: (ticks[a] ?? 0) + (ticks[b] ?? 0), tasks: [a, b] });
    }
    return bundles.sort((x, y) => x.sum - y.sum);
}
/** The bundles whose exchange comes closest to halving the difference of two loads; null when none lessens it. */
function closest(given, taken, difference) {
    let best = null;
    let least = difference / 2;
    let at = 0;
    for (const mine of given) {
        // As mine grows, so does what would balance it.
        while (at + 1 < taken.length && (taken[at]?.sum ?? 0) < mine.sum - difference / 2)
            at += 1;
        for (const theirs of [taken[at - 1], taken[at]]) {
            if (theirs === undefined)
                continue;
            const off = Math.abs(mine.sum - theirs.sum - difference / 2);
            if (off < least)
                [least, best] = [off, [mine, theirs]];
        }
    }
    return best;
}
function without(tasks, bundle) {
    return tasks.filter((at) => !bundle.tasks.includes(at));
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/karmarkar-karp.js

/**
 * karmarkarKarp is the largest differencing method for m parts (Karmarkar and Karp 1982; Michiels, Korst and Aarts 2003):
 * the two partial partitions of the widest spread are put together, heavy parts of one on light parts of the other, until
 * one is left. O(n (log n + m log m)). Of tasks alone: no labels, no dependencies.
 */
function karmarkarKarp({ ticks, agents }) {
    const next = new Int32Array(ticks.length).fill(-1);
    const singles = longestFirst(ticks).map((at) => [{ excess: ticks[at] ?? 0, first: at, last: at }]);
    const heap = [...singles];
    while (heap.length > 1) {
        const widest = pop(heap);
        const second = pop(heap);
        push(heap, combine(widest, second, agents, next));
    }
    const assignment = new Int32Array(ticks.length);
    for (const [agent, part] of (heap[0] ?? []).entries()) {
        for (let at = part.first; at !== -1; at = next[at] ?? -1)
            assignment[at] = agent;
    }
    return assignment;
}
function combine(a, b, agents, next) {
    const parts = [];
    // The lightest of b, which may hold nothing, goes to the heaviest of a.
    for (let at = 0; at < agents; at += 1) {
        const [upper, lower] = [a[at], b[agents - 1 - at]];
        if (upper !== undefined && lower !== undefined)
            parts.push(join(upper, lower, next));
        else if (upper !== undefined)
            parts.push(upper);
        else if (lower !== undefined)
            parts.push(lower);
    }
    parts.sort((x, y) => y.excess - x.excess);
    const least = parts.length === agents ? (parts.at(-1)?.excess ?? 0) : 0;
    return least === 0 ? parts : parts.map((part) => ({ ...part, excess: part.excess - least }));
}
function join(a, b, next) {
    next[a.last] = b.first;
    return { excess: a.excess + b.excess, first: a.first, last: b.last };
}
/** Excess of the heaviest part over the lightest, which is 0 by construction. */
function spread(partition) {
    return partition?.[0]?.excess ?? 0;
}
function push(heap, partition) {
    heap.push(partition);
    let at = heap.length - 1;
    while (at > 0) {
        const parent = (at - 1) >> 1;
        if (spread(heap[parent]) >= spread(partition))
            break;
        heap[at] = heap[parent] ?? [];
        at = parent;
    }
    heap[at] = partition;
}
function pop(heap) {
    const top = heap[0] ?? [];
    const last = heap.pop() ?? [];
    if (heap.length === 0)
        return top;
    let at = 0;
    for (;;) {
        const left = 2 * at + 1;
        if (left >= heap.length)
            break;
        const child = spread(heap[left + 1]) > spread(heap[left]) ? left + 1 : left;
        if (spread(heap[child]) <= spread(last))
            break;
        heap[at] = heap[child] ?? [];
        at = child;
    }
    heap[at] = last;
    return top;
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/agent-heap.js
/** AgentHeap knows which of m agents has the least load, the lowest place among equals. */
class AgentHeap {
    #loads;
    #heap;
    constructor(agents) {
        this.#loads = new Float64Array(agents);
        this.#heap = Int32Array.from({ length: agents }, (_, at) => at);
    }
    /** give adds a load to the least loaded agent and tells which it was. O(log m). */
    give(load) {
        const agent = this.#heap[0] ?? 0;
        this.#loads[agent] = (this.#loads[agent] ?? 0) + load;
        this.#sink();
        return agent;
    }
    #sink() {
        let at = 0;
        for (;;) {
            const [left, right] = [2 * at + 1, 2 * at + 2];
            const child = right < this.#heap.length && this.#before(right, left) ? right : left;
            if (child >= this.#heap.length || !this.#before(child, at))
                return;
            const moved = this.#heap[at] ?? 0;
            this.#heap[at] = this.#heap[child] ?? 0;
            this.#heap[child] = moved;
            at = child;
        }
    }
    #before(a, b) {
        const [first, second] = [this.#heap[a] ?? 0, this.#heap[b] ?? 0];
        return ((this.#loads[first] ?? 0) - (this.#loads[second] ?? 0) || first - second) < 0;
    }
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/longest-processing-time.js


/**
 * longestProcessingTime gives the longest task that is left to the agent with the least load (Graham 1969: at most 4/3 -
 * 1/(3m) of the optimum). O(n log n + n log m). Of tasks alone: no labels, no dependencies.
 */
function longestProcessingTime({ ticks, agents }) {
    const assignment = new Int32Array(ticks.length);
    const heap = new AgentHeap(agents);
    for (const at of longestFirst(ticks))
        assignment[at] = heap.give(ticks[at] ?? 0);
    return assignment;
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/multifit.js


/** Halvings of the range of capacities; each costs one first-fit packing. */
const HALVINGS = 20;
/**
 * multifit looks by bisection for the least capacity at which first-fit decreasing packs all tasks into m bins (Coffman,
 * Garey and Johnson 1978: at most 13/11 of the optimum). null when no capacity below `ceiling` packs. O(n m) a packing. Of
 * tasks alone: no labels, no dependencies.
 */
function multifit(instance, lowerBound, ceiling) {
    const order = longestFirst(instance.ticks);
    let [low, high] = [lowerBound, ceiling];
    let best = null;
    for (let round = 0; round < HALVINGS && low < high; round += 1) {
        const capacity = Math.floor((low + high) / 2);
        const packed = firstFit(instance, order, capacity);
        if (packed === null)
            low = capacity + 1;
        else {
            best = packed;
            high = (0,schedule_loads/* greatestLoad */.S)(instance, packed);
        }
    }
    return best;
}
function firstFit({ ticks, agents }, order, capacity) {
    const loads = new Float64Array(agents);
    const assignment = new Int32Array(ticks.length);
    for (const at of order) {
        const load = ticks[at] ?? 0;
        const bin = loads.findIndex((used) => used + load <= capacity);
        if (bin === -1)
            return null;
        loads[bin] = (loads[bin] ?? 0) + load;
        assignment[at] = bin;
    }
    return assignment;
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/search-ranks.js


const SEED = 0x9e3779b9;
/**
 * searchRanks is a local search over priorities: it moves a random task's rank to that of another one, keeps what is not
 * worse, and ends after `budget` list schedules or at `target`. The draws are fixed, so the same problem gives the same plan.
 */
function searchRanks(instance, start, { budget, target }) {
    const ranks = Float64Array.from(start);
    const draw = xorshift(SEED);
    let best = listSchedule(instance, ranks);
    let least = (0,end_of/* endOf */.p)(instance, best);
    let schedules = 1;
    while (schedules < budget && least > target && ranks.length > 1) {
        const at = draw() % ranks.length;
        const before = ranks[at] ?? 0;
        // A hair before or behind the other, so that ranks stay distinct.
        ranks[at] = (ranks[draw() % ranks.length] ?? 0) + ((draw() % 1024) - 512) / 1024;
        const tried = listSchedule(instance, ranks);
        const end = (0,end_of/* endOf */.p)(instance, tried);
        schedules += 1;
        if (end <= least)
            [best, least] = [tried, end];
        else
            ranks[at] = before;
    }
    return { timetable: best, schedules };
}
/** Marsaglia's xorshift of 32 bits (2003). */
function xorshift(seed) {
    let state = seed;
    return () => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return state >>> 0;
    };
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/solve-exactly.js

/**
 * solveExactly is branch and bound: tasks from the longest to the shortest, each on every agent of a load of its own (two
 * agents of one load are the same), cut off where an agent would reach the best makespan known. Gives a plan better than
 * `start` that is proven best, `start` when that is proven best, and null when `budget` nodes did not suffice. Of tasks
 * alone: no labels, no dependencies.
 */
function solveExactly({ ticks, agents }, start, { lowerBound, budget }) {
    const order = longestFirst(ticks);
    const loads = new Float64Array(agents);
    const current = new Int32Array(ticks.length);
    let { assignment: best, makespan: least } = start;
    let nodes = 0;
    const descend = (depth, most) => {
        if (depth === order.length) {
            least = most;
            best = Int32Array.from(current);
            return;
        }
        const at = order[depth] ?? 0;
        const tried = new Set();
        for (let agent = 0; agent < agents; agent += 1) {
            const load = loads[agent] ?? 0;
            if (tried.has(load))
                continue;
            tried.add(load);
            const loaded = load + (ticks[at] ?? 0);
            if (loaded >= least)
                continue;
            nodes += 1;
            if (nodes > budget)
                return;
            loads[agent] = loaded;
            current[at] = agent;
            descend(depth + 1, Math.max(most, loaded));
            loads[agent] = load;
            if (least <= lowerBound)
                return;
        }
    };
    if (least > lowerBound)
        descend(0, 0);
    return nodes > budget && least > lowerBound ? null : { assignment: best, nodes };
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/solve-line-exactly.js

/** More would not fit into the bits that name a set of tasks; the search would not end long before. */
const MOST_LINED_UP = 30;
/** States that are remembered, so that the same one is not gone through twice. */
const MOST_REMEMBERED = 200_000;
/**
 * solveLineExactly is branch and bound for tasks that wait for others or ask for labels, at most MOST_LINED_UP of them:
 * plans are built by rising start, each task as soon as it and an agent can. Of agents that fit the same tasks only one is
 * tried: the one that was busy last of those that are free in time, else the one that is free first, since any other can be
 * exchanged with it. It is cut off by chains, by the time that agents have left for what is bound to them, and where a
 * state comes again. Gives `start` or a better plan.
 */
function solveLineExactly(instance, start, { lowerBound, budget }) {
    const { ticks, after } = instance;
    const size = ticks.length;
    const tails = (0,chain_ranks/* chainRanks */.Z)(instance).map((rank) => -rank);
    const kinds = kindsOf(instance);
    const crowds = crowdsOf(instance);
    const needed = Array.from(ticks, (_, at) => bitsOf(after?.[at] ?? []));
    const followers = followersOf(instance);
    const starts = new Float64Array(size);
    const ends = new Float64Array(size);
    const chosen = new Int32Array(size);
    const free = new Float64Array(instance.agents);
    const seen = new Set();
    const work = ticks.reduce((sum, time) => sum + time, 0);
    let { timetable: best, makespan: least } = start;
    let nodes = 0;
    const descend = (done, count, last, latest, left) => {
        if (count === size) {
            [least, best] = [latest, { agents: chosen.slice(), starts: starts.slice() }];
            return;
        }
        if (isHopeless(done, last, left))
            return;
        const key = stateKey(done, last);
        if (seen.has(key))
            return;
        if (seen.size < MOST_REMEMBERED)
            seen.add(key);
        for (const { task, agent, begin } of movesOf(done, last)) {
            nodes += 1;
            if (nodes > budget || least <= lowerBound)
                return;
            const [before, time] = [free[agent], ticks[task]];
            if (begin + tails[task] >= least)
                continue;
            starts[task] = begin;
            ends[task] = begin + time;
            free[agent] = begin + time;
            chosen[task] = agent;
            descend(done | (1 << task), count + 1, begin, Math.max(latest, begin + time), left - time);
            free[agent] = before;
        }
    };
    /** The most urgent first. */
    const movesOf = (done, last) => {
        const moves = [];
        for (let task = 0; task < size; task += 1) {
            if ((done & (1 << task)) !== 0 || (needed[task] & ~done) !== 0)
                continue;
            const ready = readyAt(task);
            for (const { members, fits } of kinds) {
                if (fits[task] !== 1)
                    continue;
                const agent = candidate(members, ready);
                const begin = Math.max(ready, free[agent]);
                // Else it would have come before.
                if (begin >= last)
                    moves.push({ task, agent, begin });
            }
        }
        return moves.sort((a, b) => a.begin - b.begin || tails[b.task] - tails[a.task]);
    };
    const readyAt = (task) => (after?.[task] ?? []).reduce((latest, place) => Math.max(latest, ends[place]), 0);
    const candidate = (members, ready) => {
        let found = members[0];
        for (const agent of members) {
            const [mine, known] = [free[agent], free[found]];
            const better = mine <= ready ? known > ready || mine > known : known > ready && mine < known;
            if (better)
                found = agent;
        }
        return found;
    };
    const isHopeless = (done, last, left) => {
        for (const { members, tasks } of crowds) {
            let sum = tasks === null ? left : 0;
            for (const agent of members)
                sum += Math.max(free[agent], last);
            for (const task of tasks ?? [])
                if ((done & (1 << task)) === 0)
                    sum += ticks[task];
            if (Math.ceil(sum / members.length) >= least)
                return true;
        }
        for (let task = 0; task < size; task += 1) {
            if ((done & (1 << task)) !== 0 || (needed[task] & ~done) !== 0)
                continue;
            if (Math.max(readyAt(task), last) + tails[task] >= least)
                return true;
        }
        return false;
    };
    /** All that what follows depends on. */
    const stateKey = (done, last) => {
        const agentsFree = kinds.map(({ members }) => members
            .map((agent) => Math.max(free[agent], last))
            .sort((a, b) => a - b)
            .join());
        const waited = Array.from(ticks.keys()).filter((task) => (done & (1 << task)) !== 0 && (followers[task] & ~done) !== 0);
        return `${done};${agentsFree.join("|")};${waited.map((task) => Math.max(ends[task], last)).join()}`;
    };
    descend(0, 0, 0, 0, work);
    return { timetable: best, makespan: least, nodes, proven: nodes <= budget };
}
/** Agents that fit the same tasks. */
function kindsOf({ ticks, agents, fits }) {
    const kinds = new Map();
    for (let agent = 0; agent < agents; agent += 1) {
        const own = Uint8Array.from(ticks, (_, at) => Number(fits === null || fits[at]?.includes(agent) === true));
        const kind = kinds.get(own.join(""));
        if (kind === undefined)
            kinds.set(own.join(""), { members: [agent], fits: own });
        else
            kind.members.push(agent);
    }
    return [...kinds.values()];
}
function crowdsOf({ ticks, agents, fits }) {
    const everyone = { members: Array.from({ length: agents }, (_, agent) => agent), tasks: null };
    const sets = [...new Set(fits ?? [])].filter(({ length }) => length < agents);
    const bound = sets.map((members) => {
        const own = new Set(members);
        const places = Array.from(ticks.keys());
        return { members, tasks: places.filter((at) => fits?.[at]?.every((agent) => own.has(agent))) };
    });
    return [everyone, ...bound];
}
function followersOf({ ticks, after }) {
    const followers = new Int32Array(ticks.length);
    for (const [at, places] of (after ?? []).entries()) {
        for (const place of places)
            followers[place] = followers[place] | (1 << at);
    }
    return followers;
}
function bitsOf(places) {
    return places.reduce((bits, place) => bits | (1 << place), 0);
}

// EXTERNAL MODULE: ./build/core/optimize/schedule/verify-plan.js
var verify_plan = __webpack_require__(53267);
;// CONCATENATED MODULE: ./build/core/optimize/schedule/solve-schedule.js
















const DEFAULT_BUDGET = { steps: 20_000, nodes: 300_000 };
/** Above this many tasks the exact search would not end within its nodes. */
const EXACT_UP_TO = 40;
/** Nodes times tasks times tasks of the exact search of tasks that wait: each node costs more than one of tasks alone. */
const LINE_WORK = 24_000_000;
const FIRST_NODES = 3000;
/** Above this many tasks times agents a method that takes that long is left out. */
const QUICK = 8_000_000;
/**
 * solveSchedule spreads the tasks over the agents so that the last one ends as early as it finds. Every plan that it gives was
 * verified. Throws ScheduleError for a problem that requireSound does not let pass.
 */
function solveSchedule(problem, budget = DEFAULT_BUDGET) {
    (0,require_sound/* requireSound */.b)(problem);
    const instance = (0,schedule_instance/* instanceOf */.hR)(problem);
    const bound = lowerBound(instance);
    const alone = instance.fits === null && instance.after === null;
    const { candidates, exact, iterations } = alone
        ? solve_schedule_spread(instance, bound, budget)
        : line(instance, bound, budget);
    const best = candidates.reduce((least, one) => (one.makespan < least.makespan ? one : least));
    const plan = (0,schedule_instance/* planOf */.XC)(problem, best.timetable);
    (0,verify_plan/* verifyPlan */.Z)(problem, plan);
    const lower = exact ? best.makespan : bound;
    return {
        plan,
        method: best.method,
        lower_bound_ms: (0,schedule_instance/* msOf */.QZ)(lower),
        gap: best.makespan === 0 ? 0 : (best.makespan - lower) / best.makespan,
        proven: best.makespan === lower,
        attempts: candidates.map(({ method, makespan }) => ({ method, makespan_ms: (0,schedule_instance/* msOf */.QZ)(makespan) })),
        iterations,
    };
}
/** Tasks alone: constructions, then exchanges from the two best of them, then proof. */
function solve_schedule_spread(instance, bound, { steps, nodes }) {
    const made = (method, assignment) => ({
        method,
        timetable: (0,one_after_the_other/* oneAfterTheOther */.s)(instance, assignment),
        makespan: (0,schedule_loads/* greatestLoad */.S)(instance, assignment),
    });
    const candidates = [made("lpt", longestProcessingTime(instance))];
    const least = () => candidates.reduce((best, one) => (one.makespan < best.makespan ? one : best));
    if (steps > 0 && least().makespan > bound && instance.ticks.length * instance.agents <= QUICK) {
        candidates.push(made("karmarkar-karp", karmarkarKarp(instance)));
        const packed = multifit(instance, bound, least().makespan);
        if (packed !== null)
            candidates.push(made("multifit", packed));
    }
    let iterations = 0;
    const starts = candidates.toSorted((a, b) => a.makespan - b.makespan);
    for (const { timetable } of starts) {
        if (least().makespan === bound)
            break;
        const improved = exchangeTasks(instance, timetable.agents, { budget: steps, target: bound });
        iterations += improved.exchanges;
        if (improved.exchanges > 0)
            candidates.push(made("exchange", improved.assignment));
    }
    const { timetable, makespan } = least();
    if (makespan === bound || instance.ticks.length > EXACT_UP_TO)
        return { candidates, exact: false, iterations };
    const start = { assignment: timetable.agents, makespan };
    const proof = solveExactly(instance, start, { lowerBound: bound, budget: nodes });
    if (proof === null)
        return { candidates, exact: false, iterations: iterations + nodes };
    candidates.push(made("exact", proof.assignment));
    return { candidates, exact: true, iterations: iterations + proof.nodes };
}
/** Tasks that wait for others, or that not every agent fits: by the longest chain or as they stand, a search from the better, then proof. */
function line(instance, bound, { steps, nodes }) {
    const made = (method, timetable) => ({
        method,
        timetable,
        makespan: (0,end_of/* endOf */.p)(instance, timetable),
    });
    const size = instance.ticks.length;
    const schedules = Math.ceil(Math.min((steps * 100) / (100 + size), QUICK / (size * instance.agents)));
    const starts = [(0,chain_ranks/* chainRanks */.Z)(instance), Float64Array.from(instance.ticks.keys())].map((ranks) => {
        const listed = made("list", listSchedule(instance, ranks));
        return { ranks, listed };
    });
    const { ranks, listed } = starts.reduce((best, one) => one.listed.makespan < best.listed.makespan ? one : best);
    const candidates = [listed];
    const least = () => candidates.reduce((best, one) => (one.makespan < best.makespan ? one : best));
    let iterations = 0;
    // Gives whether the plan is proven best.
    const prove = (budget) => {
        if (least().makespan === bound || size > MOST_LINED_UP || budget === 0)
            return false;
        const proof = solveLineExactly(instance, least(), { lowerBound: bound, budget });
        candidates.push(made(proof.proven ? "exact" : "branch-and-bound", proof.timetable));
        iterations += proof.nodes;
        return proof.proven;
    };
    const whole = Math.min(nodes, Math.floor(LINE_WORK / size ** 2));
    // Most small problems are proven at once, which spares them the search.
    if (prove(Math.min(whole, FIRST_NODES)))
        return { candidates, exact: true, iterations };
    const searched = searchRanks(instance, ranks, { budget: schedules, target: bound });
    candidates.push(made("list-search", searched.timetable));
    iterations += searched.schedules;
    const exact = prove(whole);
    return { candidates, exact, iterations };
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/solve-hedged.js







/**
 * solveHedged is solveSchedule for tasks that wait for nothing, some of them of unknown duration. Those are all forecast
 * alike, and a plan that gives many of them to one agent is as good on paper as any, but bad if they turn out long. So they are dealt by name
 * into one bundle for each agent beforehand, and each bundle is planned as one task. Gap and bound are those of the whole
 * problem. Throws ScheduleError.
 */
function solveHedged(problem, unknown, budget = DEFAULT_BUDGET) {
    (0,require_sound/* requireSound */.b)(problem);
    if (unknown.size < 2 || problem.agents.length < 2)
        return solveSchedule(problem, budget);
    const bundles = dealOut(problem.tasks.filter(({ task }) => unknown.has(task)), problem.agents.length);
    const known = problem.tasks.filter(({ task }) => !unknown.has(task));
    const bundled = bundles.map((tasks, at) => {
        return { task: String(at), duration_ms: tasks.reduce((sum, { duration_ms }) => sum + duration_ms, 0) };
    });
    // Places for names, so that no bundle has the name of a task.
    const placed = [...bundled, ...known.map((task, at) => ({ ...task, task: String(bundled.length + at) }))];
    const solution = solveSchedule({ agents: problem.agents, tasks: placed }, budget);
    const placeOf = new Map(problem.agents.map(({ name }, at) => [name, at]));
    const agentOf = new Map();
    for (const [at, { agent }] of solution.plan.tasks.entries()) {
        const tasks = bundles[at] ?? known.slice(at - bundles.length, at - bundles.length + 1);
        for (const { task } of tasks)
            agentOf.set(task, placeOf.get(agent) ?? 0);
    }
    const plan = planSplit(problem, Int32Array.from(problem.tasks, ({ task }) => agentOf.get(task) ?? 0));
    (0,verify_plan/* verifyPlan */.Z)(problem, plan);
    const bound = (0,schedule_instance/* msOf */.QZ)(lowerBound((0,schedule_instance/* instanceOf */.hR)(problem)));
    return {
        ...solution,
        plan,
        lower_bound_ms: bound,
        gap: plan.makespan_ms === 0 ? 0 : (plan.makespan_ms - bound) / plan.makespan_ms,
        proven: plan.makespan_ms === bound,
    };
}
function dealOut(tasks, agents) {
    const sorted = tasks.toSorted((a, b) => (0,compare_bytewise/* compareBytewise */.G)(a.task, b.task));
    return Array.from({ length: Math.min(agents, sorted.length) }, (_, agent) => sorted.filter((_task, rank) => rank % agents === agent));
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/split-contiguous.js

/**
 * splitContiguous is the plainest split: names in bytewise order, cut into groups of ceil(n / agents). It looks at no
 * duration.
 */
function splitContiguous(names, agents) {
    const size = Math.ceil(names.length / agents);
    return splitBy(names, (rank) => Math.floor(rank / size));
}
/** splitRoundRobin deals the names, in bytewise order, to one agent after the other. */
function splitRoundRobin(names, agents) {
    return splitBy(names, (rank) => rank % agents);
}
function splitBy(names, agentOf) {
    const assignment = new Int32Array(names.length);
    const ranked = Array.from(names.keys()).sort((a, b) => (0,compare_bytewise/* compareBytewise */.G)(names[a] ?? "", names[b] ?? "") || a - b);
    for (const [rank, at] of ranked.entries())
        assignment[at] = agentOf(rank);
    return assignment;
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/index.js











/***/ }),

/***/ 68645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ OPTIMIZE_SCHEMA)
/* harmony export */ });
const OPTIMIZE_SCHEMA = "quantum-forge/optimize@1";


/***/ }),

/***/ 93782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ bestOfEach)
/* harmony export */ });
/** bestOfEach leaves of several values of one backend and method the best, in the order in which they first came. */
function bestOfEach(rivals, isBetter) {
    const best = new Map();
    for (const rival of rivals) {
        const key = `${rival.backend} ${rival.method}`;
        const known = best.get(key);
        if (known === undefined || isBetter(rival.value, known.value))
            best.set(key, rival);
    }
    return [...best.values()];
}


/***/ }),

/***/ 7523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ budgetFor)
/* harmony export */ });
/** Each question to a service elsewhere is waited for, and paid. */
const ELSEWHERE = 8;
/**
 * budgetFor says how long a backend may search, how many questions it may be asked, and by which algorithm: the one that the options
 * name, if it has that. null is the search that visits all states.
 */
async function budgetFor(adapter, { algorithm, seed }, ms) {
    const known = await adapter?.capabilities();
    const named = algorithm !== undefined && known?.supported_algorithms.includes(algorithm);
    return {
        budget: { ms, seed, ...(named ? { algorithm } : {}) },
        questions: known?.backend_url === undefined ? Number.POSITIVE_INFINITY : ELSEWHERE,
    };
}


/***/ }),

/***/ 34978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ consult),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35675);
/* harmony import */ var _core_optimize_ising_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81859);


/** A backend keeps its own time; past this share of it, it is left alone. */
const GRACE = 1.05;
/**
 * consult asks a backend and believes nothing: an answer must be one bit for each variable after so many
 * iterations, its energy is computed here, and after the budget nobody waits for it any more. It never throws what a backend
 * throws.
 */
async function consult(adapter, problem, budget) {
    const began = performance.now();
    const spent = () => performance.now() - began;
    try {
        const answer = await withinTime(adapter, problem, budget);
        requireBits(adapter, answer, problem.fields.length);
        requireIterations(adapter, answer);
        return { ok: true, answer, energy: (0,_core_optimize_ising_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isingEnergy */ .lx)(problem, answer.bits), ms: spent() };
    }
    catch (error) {
        return { ok: false, failure: failureOf(adapter, error), ms: spent() };
    }
}
async function withinTime(adapter, problem, budget) {
    const work = adapter.optimize(problem, budget);
    // Its own failure after the time is over is nobody's business any more.
    work.catch(() => undefined);
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(tooLate(adapter, budget)), GRACE * budget.ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    catch (error) {
        // What hangs must not stay.
        if (error instanceof _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendError */ .Jh && error.code === "E_BACKEND_TIMEOUT")
            void adapter.close().catch(() => undefined);
        throw error;
    }
    finally {
        clearTimeout(timer);
    }
}
function requireBits({ name }, { bits }, variables) {
    const whole = bits instanceof Uint8Array && bits.length === variables && bits.every((bit) => bit <= 1);
    if (whole)
        return;
    throw new _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendError */ .Jh("E_BACKEND_ANSWER", {
        what: `${name} answered something else than ${variables} bits`,
        remedy: "use another backend, and report it",
    });
}
function requireIterations({ name }, { iterations }) {
    if (Number.isSafeInteger(iterations) && iterations >= 0)
        return;
    throw new _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendError */ .Jh("E_BACKEND_ANSWER", {
        what: `${name} answered ${String(iterations).slice(0, 40)} as its number of iterations`,
        remedy: "use another backend, and report it",
    });
}
/** failureOf tells people why; what is no BackendError is a defect of the adapter, and counts as a crash. */
function failureOf({ name }, error) {
    if (error instanceof _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendError */ .Jh)
        return { code: error.code, reason: error.what, remedy: error.remedy };
    const reason = error instanceof Error ? error.message : String(error);
    return {
        code: "E_BACKEND_CRASHED",
        reason: `${name} failed: ${reason}`,
        remedy: "report it with the problem",
    };
}
function tooLate({ name }, { ms }) {
    return new _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BackendError */ .Jh("E_BACKEND_TIMEOUT", {
        what: `${name} did not answer within ${Math.round(ms)} ms`,
        remedy: "give it more time with --budget-ms",
    });
}


/***/ }),

/***/ 23341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ MOST_JOBS),
/* harmony export */   v: () => (/* binding */ matrixText)
/* harmony export */ });
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8900);

/** GitHub starts no more jobs from one matrix. */
const MOST_JOBS = 256;
/** GitHub keeps at most 1 MB of outputs a job, counted in UTF-16. */
const MOST_CHARACTERS = 500_000;
/** matrixText gives a plan's matrix as the text of an output, for `fromJSON`. Throws ForgeError E_LIMIT for what GitHub would not take. */
function matrixText({ matrix }) {
    const jobs = matrix.include.length;
    if (jobs > MOST_JOBS) {
        throw new _forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q("E_LIMIT", {
            what: `expected a matrix of at most ${MOST_JOBS} jobs, found ${jobs}`,
            remedy: "plan for fewer agents",
        });
    }
    const text = JSON.stringify(matrix);
    if (text.length > MOST_CHARACTERS) {
        throw new _forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q("E_LIMIT", {
            what: `expected a matrix of at most ${MOST_CHARACTERS} characters, found ${text.length}`,
            remedy: "plan files or packages instead of single tests",
        });
    }
    return text;
}


/***/ }),

/***/ 42052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openQuestions),
/* harmony export */   x: () => (/* binding */ visitAll)
/* harmony export */ });
/* harmony import */ var _core_optimize_exact_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96491);
/* harmony import */ var _consult_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34978);


/** A question with less time than this is not worth asking. */
const LEAST_MS = 2;
/**
 * openQuestions begins the time of a search. Without an adapter all states are visited, here. A backend that fails is not asked
 * again; one that has answered before, and only does not answer its last question in time, has not failed.
 */
function openQuestions(adapter, budget, most) {
    const began = performance.now();
    const spent = () => performance.now() - began;
    const left = () => budget.ms - spent();
    const answers = [];
    let failure = null;
    let longest = LEAST_MS;
    let ended = false;
    const answer = (answered) => {
        answers.push(answered);
        return answered.bits;
    };
    return {
        ask: async (problem) => {
            if (adapter === null)
                return answer(visitAll(problem));
            if (ended)
                return null;
            const seed = (budget.seed + answers.length) | 0;
            const consulted = await (0,_consult_js__WEBPACK_IMPORTED_MODULE_1__/* .consult */ .B)(adapter, problem, { ...budget, seed, ms: Math.max(1, left()) });
            if (consulted.ok) {
                longest = Math.max(longest, consulted.ms);
                return answer(consulted.answer);
            }
            ended = true;
            if (consulted.failure.code !== "E_BACKEND_TIMEOUT" || answers.length === 0)
                failure = consulted.failure;
            return null;
        },
        over: () => left() < LEAST_MS || (adapter !== null && (ended || answers.length >= most || left() < longest)),
        spent,
        told: () => ({ backend: adapter?.name ?? "classical", ...sumOf(answers), ms: spent(), failure }),
    };
}
/** visitAll answers a question by visiting all states. */
function visitAll(problem) {
    const { bits, states } = (0,_core_optimize_exact_index_js__WEBPACK_IMPORTED_MODULE_0__/* .minimiseExactly */ .o)(problem);
    const told = { algorithm: "exact", converged: true, stop: "all states visited", fidelity: null };
    return { ...told, bits, iterations: states };
}
function sumOf(answers) {
    const known = answers.filter(({ converged }) => converged !== null);
    const fidelities = answers.flatMap(({ fidelity }) => fidelity ?? []);
    const last = answers.at(-1);
    return {
        algorithm: last?.algorithm ?? null,
        questions: answers.length,
        iterations: answers.reduce((sum, { iterations }) => sum + iterations, 0),
        converged: known.length === 0
            ? null
            : { of: known.length, count: known.filter(({ converged }) => converged === true).length },
        stop: last?.stop ?? null,
        fidelity: fidelities.length === 0 ? null : Math.min(...fidelities),
    };
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ optimize_optimize)
});

// EXTERNAL MODULE: ./build/core/metric.js
var metric = __webpack_require__(68852);
// EXTERNAL MODULE: ./build/core/optimize/index.js + 3 modules
var optimize = __webpack_require__(3559);
// EXTERNAL MODULE: ./build/core/optimize/schedule/index.js + 18 modules
var schedule = __webpack_require__(56530);
// EXTERNAL MODULE: ./build/core/report/optimize-report.js
var optimize_report = __webpack_require__(68645);
// EXTERNAL MODULE: ./build/forge/optimize/budget-for.js
var budget_for = __webpack_require__(7523);
// EXTERNAL MODULE: ./build/forge/optimize/best-of-each.js
var best_of_each = __webpack_require__(93782);
;// CONCATENATED MODULE: ./build/forge/optimize/compare-plans.js

/**
 * comparePlans takes the plan with the least makespan; of equal ones the solvers', then the classical search's, then a backend's,
 * then the split in use. What a failed backend's search reached counts as classical from then on, so it wins nothing. Classical
 * is what solvers and the classical search made, and the split in use.
 */
function comparePlans({ plan, method, attempts }, searches, current) {
    const rivals = [
        { backend: "classical", method, plan },
        ...searches
            .toSorted((a, b) => Number(a.backend !== "classical") - Number(b.backend !== "classical"))
            .map(({ backend, failure, solution }) => ({
            backend: failure === null ? backend : "classical",
            method: "rubikstack",
            plan: solution.plan,
        })),
        { backend: "classical", method: "current", plan: current },
    ];
    const won = rivals.reduce((best, one) => (one.plan.makespan_ms < best.plan.makespan_ms ? one : best));
    const classical = rivals
        .filter(({ backend }) => backend === "classical")
        .reduce((least, one) => Math.min(least, one.plan.makespan_ms), Number.POSITIVE_INFINITY);
    const attempted = attempts
        .filter((attempt) => attempt.method !== method)
        .map((attempt) => ({
        backend: "classical",
        method: attempt.method,
        value: attempt.makespan_ms,
    }));
    const others = rivals
        .filter((rival) => rival !== won && rival.method !== "current")
        .map((rival) => ({ backend: rival.backend, method: rival.method, value: rival.plan.makespan_ms }));
    return {
        plan: won.plan,
        backend: won.backend,
        method: won.method,
        gain_over_classical: classical === 0 ? 0 : 1 - won.plan.makespan_ms / classical,
        losers: (0,best_of_each/* bestOfEach */.F)([...attempted, ...others], (value, than) => value < than),
    };
}

;// CONCATENATED MODULE: ./build/forge/optimize/compare-splits.js

/**
 * compareSplits tells what the split in use would cost by the same durations. That is the one of the last run, when it names
 * as many agents as are planned for and ran just these tasks, each on one of them; else the contiguous one.
 */
function compareSplits(problem, ran) {
    if (problem.tasks.some(({ depends_on = [], labels = [] }) => depends_on.length + labels.length > 0)) {
        const plan = (0,schedule/* planInOrder */.Ff)(problem);
        return { current: "in_order", current_value: plan.makespan_ms, round_robin_value: null, plan };
    }
    const names = problem.tasks.map(({ task }) => task);
    const agents = problem.agents.length;
    const observed = splitThatRan(names, agents, ran ?? []);
    const plan = (0,schedule/* planSplit */.iD)(problem, observed ?? (0,schedule/* splitContiguous */.BP)(names, agents));
    return {
        current: observed === null ? "contiguous" : "as_it_ran",
        current_value: plan.makespan_ms,
        round_robin_value: (0,schedule/* planSplit */.iD)(problem, (0,schedule/* splitRoundRobin */.FP)(names, agents)).makespan_ms,
        plan,
    };
}
function splitThatRan(names, agents, ran) {
    const agentOf = new Map(ran.flatMap(({ task, agent }) => (agent === undefined ? [] : [[task, agent]])));
    const places = new Map([...new Set(agentOf.values())].map((agent, at) => [agent, at]));
    const same = ran.length === names.length && names.every((name) => agentOf.has(name));
    if (!same || places.size !== agents)
        return null;
    return Int32Array.from(names, (name) => places.get(agentOf.get(name) ?? "") ?? 0);
}

// EXTERNAL MODULE: ./build/forge/optimize/pick-backends.js
var pick_backends = __webpack_require__(82015);
// EXTERNAL MODULE: ./build/core/commands/index.js + 9 modules
var commands = __webpack_require__(48687);
// EXTERNAL MODULE: ./build/core/optimize/forecast/index.js + 6 modules
var forecast = __webpack_require__(69455);
// EXTERNAL MODULE: ./build/forge/forge-error.js
var forge_error = __webpack_require__(8900);
// EXTERNAL MODULE: ./build/forge/optimize/parse-task-names.js + 1 modules
var parse_task_names = __webpack_require__(77764);
// EXTERNAL MODULE: ./build/forge/optimize/read-history.js
var read_history = __webpack_require__(44793);
// EXTERNAL MODULE: ./build/forge/optimize/read-runs.js
var read_runs = __webpack_require__(79411);
// EXTERNAL MODULE: ./build/forge/optimize/require-plain-names.js
var require_plain_names = __webpack_require__(92201);
// EXTERNAL MODULE: ./build/forge/optimize/tell-of-names.js
var tell_of_names = __webpack_require__(45348);
;// CONCATENATED MODULE: ./build/forge/optimize/pose-problem.js









/**
 * poseProblem makes the problem out of a problem file, or out of timings and a number of agents, with the durations
 * forecast. Throws UsageError E_OPTION when it is not told enough, or the same twice, ForgeError E_INPUT_FILE, InputsError and
 * ScheduleError.
 */
async function poseProblem(sources, readInput) {
    const { file, agents, level } = sources;
    if (file !== null) {
        requireAlone(sources);
        return { problem: (0,schedule/* parseScheduleProblem */.q4)(await readInput(file)), forecast: null, ran: null, notices: [] };
    }
    if (agents === null)
        throw pose_problem_option("how many agents there are", "write --agents 4");
    const last = await readLastRun(sources, readInput);
    const { history, notices } = await (0,read_history/* readHistory */.L)(sources.history, { readInput, parse: read_runs/* parseEither */.jD });
    const given = sources.tasks === null ? null : (0,parse_task_names/* parseTaskNames */.v)(await readInput(sources.tasks), sources.tasks);
    const names = given ?? namesOfNewest(sources, { history, last, notices });
    const runs = [...history, last].map((run) => (0,forecast/* observedRun */.YS)(timedTasks(run))).filter(({ size }) => size > 0);
    const { prior_weight_runs, tasks } = (0,forecast/* forecastDurations */.H$)(runs, names, level);
    return {
        problem: {
            agents: Array.from({ length: agents }, (_, at) => ({ name: String(at + 1) })),
            tasks: tasks.map(({ task, duration_ms }) => ({ task, duration_ms })),
        },
        forecast: {
            runs: runs.length,
            level,
            prior_weight_runs,
            without_history: tasks.flatMap(({ task, source }) => (source === "prior" ? [task] : [])),
            moved: tasks.flatMap(({ task, source }) => (source === "moved" ? [task] : [])),
            tasks,
            error: (0,forecast/* backTest */.Io)(runs, agents, level),
        },
        ran: sources.timings === null ? null : timedTasks(last),
        notices: [...notices, ...(0,tell_of_names/* tellOfNames */.V)({ given, runs, tasks })],
    };
}
function requireAlone({ timings, junit, history, tasks, agents }) {
    if (timings === null && junit.length + history.length === 0 && tasks === null && agents === null)
        return;
    throw pose_problem_option("the whole problem in one file", "give --file alone, or leave it out");
}
async function readLastRun({ timings, junit }, readInput) {
    if (timings !== null && junit.length > 0)
        throw pose_problem_option("one source for the last run", "give --timings or --junit");
    return timings === null ? (0,read_runs/* readReports */.oh)(junit, readInput) : (0,read_runs/* readTimings */.kF)(timings, readInput);
}
function namesOfNewest({ timings, junit, history: paths }, { history, last, notices: [left] }) {
    const newest = [...history, last].findLast(({ length }) => length > 0);
    if (newest === undefined) {
        if (timings !== null)
            throw nothingRan(timings);
        const why = left === undefined ? "" : `; ${left}`;
        throw pose_problem_option(`what is to be planned${why}`, "write --timings, --junit or --tasks");
    }
    const names = [...new Set(newest.map(({ task }) => task))];
    (0,require_plain_names/* requirePlainNames */.O)(names, newest === last ? (timings === null ? junit : [timings]) : paths.flat());
    return names;
}
function nothingRan(path) {
    return new forge_error/* ForgeError */.Q("E_INPUT_FILE", {
        what: `expected tasks that ran in ${JSON.stringify(path)}, found none`,
        remedy: "hand in the timings of a run, or name with --tasks what is to run",
    });
}
function timedTasks(run) {
    return run.flatMap(({ duration_ms, ...task }) => (duration_ms === null ? [] : [{ ...task, duration_ms }]));
}
function pose_problem_option(expected, remedy) {
    return new commands/* UsageError */.eb("E_OPTION", { what: `expected ${expected}`, remedy });
}

// EXTERNAL MODULE: ./build/forge/optimize/remember-trials.js
var remember_trials = __webpack_require__(33409);
// EXTERNAL MODULE: ./build/forge/optimize/report-searches.js
var report_searches = __webpack_require__(77791);
// EXTERNAL MODULE: ./build/core/optimize/rubikstack/index.js + 7 modules
var rubikstack = __webpack_require__(19266);
// EXTERNAL MODULE: ./build/forge/optimize/open-questions.js
var open_questions = __webpack_require__(42052);
;// CONCATENATED MODULE: ./build/forge/optimize/search-plan.js



/**
 * searchPlan runs RubikStack with a backend. When the backend fails, the classical exact search answers in its place, so that the
 * plan comes in any case. Throws ScheduleError.
 */
async function searchPlan(search) {
    const { problem, faces, start, starts, frozen, variables, budget } = search;
    const questions = (0,open_questions/* openQuestions */.q)(search.adapter, budget, search.questions);
    const failed = () => questions.told().failure !== null;
    let reached = 0;
    let least = Number.POSITIVE_INFINITY;
    const solution = await (0,rubikstack/* solveRubikstack */.jO)(problem, {
        faces: problem.tasks.map(({ task }) => faces.get(task) ?? (0,optimize/* faceOf */.zn)(task)),
        start,
        starts,
        frozen,
        variables,
        ask: async (question) => {
            const bits = failed() ? null : await questions.ask(question);
            return bits ?? (failed() ? (0,open_questions/* visitAll */.x)(question).bits : null);
        },
        interrupted: () => (failed() ? questions.spent() >= budget.ms : questions.over()),
        onRotation: ({ makespan_ms, accepted }) => {
            if (accepted && makespan_ms < least)
                [least, reached] = [makespan_ms, questions.spent()];
        },
    });
    return { ...questions.told(), solution, reached_ms: reached };
}

;// CONCATENATED MODULE: ./build/forge/optimize/shards-of.js
/** shardsOf gives the tasks of each agent in the order in which they start, for agents that have any. */
function shardsOf({ agents }, { tasks }) {
    const own = new Map();
    for (const one of tasks) {
        const planned = own.get(one.agent);
        if (planned === undefined)
            own.set(one.agent, [one]);
        else
            planned.push(one);
    }
    return agents.flatMap(({ name }) => {
        const planned = (own.get(name) ?? []).toSorted((a, b) => a.start_ms - b.start_ms);
        if (planned.length === 0)
            return [];
        // Whole microseconds, as the plan counts.
        const micros = planned.reduce((sum, { duration_ms }) => sum + Math.round(duration_ms * 1000), 0);
        return [{ shard: name, tasks: planned.map(({ task }) => task), duration_ms: micros / 1000 }];
    });
}

;// CONCATENATED MODULE: ./build/forge/optimize/optimize.js













/** Most binary variables of a rotation's question, so that each backend gives a good answer in milliseconds or seconds. */
const VARIABLES = 12;
/** Of the budget, what a search may take that only shows the faces, since the plan is best, or as good as. */
const SHOWN_SHARE = 0.1;
const CLOSE = 1e-3;
/**
 * optimize plans which task runs on which agent: it reads what is known of the tasks, forecasts their durations, solves, searches
 * by rotations, with other backends where they are asked for, and compares with the split that is in use. A backend that fails
 * is reported, and the plan comes all the same. Throws UsageError E_OPTION, ForgeError E_INPUT_FILE, InputsError and ScheduleError.
 */
async function optimize_optimize(sources, options, means) {
    const began = performance.now();
    const { problem, forecast, ran, notices } = await poseProblem(sources, means.readInput);
    const unknown = new Set(forecast?.without_history);
    const solution = forecast === null ? (0,schedule/* solveSchedule */.hi)(problem) : (0,schedule/* solveHedged */.Br)(problem, unknown);
    const splits = compareSplits(problem, ran);
    const variables = problem.tasks.length * problem.agents.length;
    const picked = await (0,pick_backends/* pickBackends */.r)(options, { problem: "schedule", variables }, means);
    const searches = await searchWithAll(picked, {
        problem,
        ran,
        start: startOf({ problem, unknown }, { current: splits.plan, solved: solution.plan }),
        starts: Float64Array.from(splits.plan.tasks, ({ start_ms }) => Math.round(start_ms * 1000)),
        frozen: placesOf(problem, unknown),
        budget_ms: shareOf(options, picked, { solution, spent: performance.now() - began }),
        options,
    });
    const { plan, backend, method, gain_over_classical, losers } = comparePlans(solution, searches, splits.plan);
    const failed = await remember(means.trials, { searches, variables, options });
    const value = plan.makespan_ms;
    const bound = solution.lower_bound_ms;
    const gapOf = (makespan) => (makespan === 0 ? 0 : (makespan - bound) / makespan);
    const shards = shardsOf(problem, plan);
    return {
        schema: optimize_report/* OPTIMIZE_SCHEMA */.q,
        problem: "schedule",
        backend,
        method,
        unit: "ms",
        agents: problem.agents.length,
        value,
        lower_bound: bound,
        gap: gapOf(value),
        proven: value === bound,
        current: splits.current,
        current_value: splits.current_value,
        round_robin_value: splits.round_robin_value,
        gain_over_current: splits.current_value === 0 ? null : 1 - value / splits.current_value,
        gain_over_classical,
        iterations: solution.iterations,
        assignment: plan.tasks,
        shards,
        matrix: { include: shards.map(({ shard, tasks: names }) => ({ shard, tasks: names })) },
        losers,
        budget_ms: options.budget_ms,
        seed: options.seed,
        variables,
        backends: (0,report_searches/* reportBackends */.Od)(searches.map((search) => ({ ...search, value: search.solution.plan.makespan_ms })), picked.unavailable, gapOf),
        rubikstack: (0,report_searches/* reportRubikstack */.Az)(searches, splits),
        forecast,
        rubikstack_improvement: ran === null
            ? (0,metric/* missing */.LO)("no timings of a run were handed in", "ratio", "reported")
            : (0,optimize/* rubikstackImprovement */.Kh)(ran),
        notices: [
            ...notices,
            ...noticesOf(problem.agents.length, shards.length, forecast),
            ...picked.notices,
            ...(0,report_searches/* failureNotices */.qT)(searches, picked, options),
            ...failed,
        ],
    };
}
/** The classical search first; each has the same wall time. */
async function searchWithAll(picked, posed) {
    const { problem, ran, start, starts, frozen, budget_ms: ms, options } = posed;
    if (problem.agents.length < 2 || problem.tasks.length < 2)
        return [];
    const faces = new Map((ran ?? []).flatMap(({ task, face }) => face === undefined ? [] : [[task, face]]));
    const searches = [];
    for (const adapter of [null, ...picked.asked]) {
        const allowed = await (0,budget_for/* budgetFor */.v)(adapter, options, ms);
        const own = { adapter, variables: VARIABLES, ...allowed };
        searches.push(await searchPlan({ problem, faces, start, starts, frozen, ...own }));
    }
    return searches;
}
function shareOf({ budget_ms }, { asked }, { solution, spent }) {
    if (asked.length === 0 && solution.gap <= CLOSE)
        return SHOWN_SHARE * budget_ms;
    return Math.max(0, budget_ms - spent) / (1 + asked.length);
}
/** The split in use, but for tasks of unknown duration: those stay where the plan has dealt them out. */
function startOf({ problem, unknown }, { current, solved }) {
    const places = new Map(problem.agents.map(({ name }, at) => [name, at]));
    return Int32Array.from(problem.tasks, ({ task }, at) => {
        const { agent = "" } = (unknown.has(task) ? solved : current).tasks[at] ?? {};
        return places.get(agent) ?? 0;
    });
}
function placesOf({ tasks }, names) {
    return new Set(tasks.flatMap(({ task }, at) => (names.has(task) ? [at] : [])));
}
/** Trials are told of when there was something to compare or to learn. */
async function remember(trials, { searches, variables, options, }) {
    const learns = options.backend === "auto" && variables >= options.quantum_threshold;
    if (searches.length < 2 && !learns)
        return [];
    const target = Math.min(...searches.map(({ solution }) => solution.plan.makespan_ms)) * (1 + remember_trials/* TARGET */.Q);
    return (0,remember_trials/* rememberTrials */.V)(trials, searches.map((search) => ({ ...search, reached: search.solution.plan.makespan_ms <= target })), { problem: "schedule", variables, ms: options.budget_ms / searches.length });
}
function noticesOf(agents, shards, forecast) {
    const idle = agents - shards;
    return [
        ...(idle === 0
            ? []
            : [`${idle} of ${agents} agents have nothing to do, and are not in the matrix: ask for fewer agents`]),
        ...(forecast?.runs === 0
            ? ["no task has a time yet: all count the same, until there are timings of a run"]
            : []),
    ];
}


/***/ }),

/***/ 77764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ MOST_TASKS),
  v: () => (/* binding */ parseTaskNames)
});

// EXTERNAL MODULE: ./build/forge/forge-error.js
var forge_error = __webpack_require__(8900);
// EXTERNAL MODULE: ./build/forge/optimize/require-plain-names.js
var require_plain_names = __webpack_require__(92201);
;// CONCATENATED MODULE: ./build/forge/optimize/unquote-name.js
/** Of Git's escapes, those that are no octal number, by the character behind the backslash. */
const ESCAPES = {
    a: "\u0007",
    b: "\b",
    t: "\t",
    n: "\n",
    v: "\v",
    f: "\f",
    r: "\r",
    '"': '"',
    "\\": "\\",
};
const QUOTED = /^"(?:[^"\\]|\\[abtnvfr"\\]|\\[0-3][0-7]{2})*"$/;
/**
 * unquoteName undoes the quoting that Git gives to names with characters beyond plain ASCII (git-config(1), core.quotePath): "caf\303\251" is
 * café. What is not in that form is the name itself. Throws TypeError for bytes that are not UTF-8.
 */
function unquoteName(line) {
    if (!QUOTED.test(line))
        return line;
    const bytes = line
        .slice(1, -1)
        .match(/\\[0-7]{3}|\\.|[^\\]+/g)
        ?.flatMap((part) => [...bytesOf(part)]);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes ?? []));
}
function bytesOf(part) {
    if (/^\\[0-7]/.test(part))
        return Uint8Array.of(Number.parseInt(part.slice(1), 8));
    const text = part.startsWith("\\") ? (ESCAPES[part.slice(1)] ?? part) : part;
    return new TextEncoder().encode(text);
}

;// CONCATENATED MODULE: ./build/forge/optimize/parse-task-names.js



const LONGEST = 1024;
/** Most tasks of a plan, and of a run. */
const MOST_TASKS = 100_000;
/**
 * parseTaskNames reads names as `git ls-files` prints them: with `-z` a NUL behind each, else one a line, with Git's quoting undone.
 * Empty lines and repeated names count for nothing. Throws ForgeError E_INPUT_FILE.
 */
function parseTaskNames(bytes, path) {
    const text = decode(bytes, path);
    const names = new Set(text.includes("\0") ? text.split("\0").filter((name) => name !== "") : lines(text, path));
    if (names.size > MOST_TASKS)
        throw unfit(path, `${names.size} names, more than ${MOST_TASKS}`);
    if ([...names].some((name) => name.length > LONGEST))
        throw unfit(path, `a line of more than ${LONGEST} characters`);
    (0,require_plain_names/* requirePlainNames */.O)([...names], [path]);
    return [...names];
}
function decode(bytes, path) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw unfit(path, "bytes that are not UTF-8", cause);
    }
}
function lines(text, path) {
    const written = text
        .split("\n")
        .map((line) => line.replace(/\r$/, ""))
        .filter((line) => line.trim() !== "");
    try {
        return written.map(unquoteName);
    }
    catch (cause) {
        throw unfit(path, "bytes that are not UTF-8", cause);
    }
}
function unfit(path, found, cause) {
    return new forge_error/* ForgeError */.Q("E_INPUT_FILE", {
        what: `expected names of tasks in ${JSON.stringify(path)}, one a line, found ${found}`,
        remedy: "write the names that the test runner takes, one a line",
        cause,
    });
}


/***/ }),

/***/ 82015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ pickBackends)
/* harmony export */ });
/* harmony import */ var _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35675);
/* harmony import */ var _consult_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34978);


/** What `auto` tries by itself: what is always there, since looking for others takes its time. */
const BY_ITSELF = ["classical", "annealer", "local"];
/** Of the budget, what looking for backends may take. */
const LOOKING_SHARE = 0.3;
/** pickBackends says which backends are asked, the classical one aside, which always is. */
async function pickBackends({ backend, algorithm, compare, budget_ms, quantum_threshold }, { problem, variables }, { adapters, trials }) {
    const none = { asked: [], unavailable: [], notices: [] };
    const others = adapters.filter(({ name }) => name !== "classical");
    if (!compare && backend === "classical")
        return none;
    if (variables < quantum_threshold) {
        const small = `${variables} binary variables are fewer than the quantum threshold of ${quantum_threshold}: the classical solvers alone were asked`;
        return { ...none, notices: [small] };
    }
    const wanted = compare ? others : others.filter(({ name }) => name === backend || backend === "auto");
    const look = (adapters) => thoseThatAreThere(adapters, { ms: LOOKING_SHARE * budget_ms, named: backend });
    if (compare || backend !== "auto") {
        const found = await look(wanted);
        return { ...found, notices: compare ? [] : await lacking(found.asked, algorithm) };
    }
    const { backend: name, tried } = await chosenByTrials(wanted, { problem, variables }, trials);
    const found = await look(wanted.filter((adapter) => adapter.name === name));
    const why = tried ? "soonest at the target on such problems before" : "too few trials on such problems yet";
    return { ...found, notices: [`auto chose ${name}: ${why}`] };
}
/** Whoever names backend and algorithm is told when they do not belong together. */
async function lacking(asked, algorithm) {
    if (algorithm === undefined)
        return [];
    const known = await Promise.all(asked.map(async (one) => ({ name: one.name, can: await one.capabilities() })));
    return known.flatMap(({ name, can: { supported_algorithms: own } }) => own.includes(algorithm) ? [] : [`${name} has no ${algorithm}, and ran ${own[0]}`]);
}
async function chosenByTrials(adapters, { problem, variables }, trials) {
    const known = await trials.read();
    const tried = new Set(known.map((trial) => trial.backend));
    const there = new Set(["classical", ...adapters.map(({ name }) => name)]);
    const candidates = [...there].filter((name) => BY_ITSELF.includes(name) || tried.has(name));
    return (0,_core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseBackend */ .aC)(known, { problem, size: (0,_core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(variables) }, candidates);
}
async function thoseThatAreThere(adapters, { ms, named }) {
    const found = await Promise.all(adapters.map(async (adapter) => {
        const state = await availabilityOf(adapter, ms);
        return {
            adapter,
            state: state.available && adapter.name !== named ? await unlessElsewhere(adapter) : state,
        };
    }));
    return {
        asked: found.flatMap(({ adapter, state }) => (state.available ? [adapter] : [])),
        unavailable: found.flatMap(({ adapter: { name }, state }) => state.available
            ? []
            : [{ backend: name, failure: { code: state.code, reason: state.reason, remedy: state.remedy } }]),
    };
}
/** What leaves this machine, and may cost money, is asked when it was named, and never by the way. */
async function unlessElsewhere({ name, capabilities }) {
    const { backend_url } = await capabilities();
    if (backend_url === undefined)
        return { available: true };
    return {
        available: false,
        code: "E_BACKEND_UNNAMED",
        reason: `${name} is a service at ${backend_url} that may cost money, and was not named`,
        remedy: `name it with --backend ${name}`,
    };
}
/** A backend that does not say within the time whether it is there counts as missing. */
async function availabilityOf(adapter, ms) {
    let timer;
    const late = new Promise((resolve) => {
        const silent = {
            available: false,
            code: "E_BACKEND_TIMEOUT",
            reason: `${adapter.name} did not say within ${Math.round(ms)} ms whether it is there`,
            remedy: "give it more time with --budget-ms",
        };
        timer = setTimeout(() => resolve(silent), ms);
    });
    const asked = adapter.isAvailable().catch((error) => {
        return { available: false, ...(0,_consult_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(adapter, error) };
    });
    try {
        return await Promise.race([asked, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 44793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _core_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69153);
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8900);
/* harmony import */ var _read_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44379);
/* harmony import */ var _read_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79411);




/** All reports of earlier runs together: reading more takes long, and old runs change a forecast by little. */
const MOST_BYTES = 128 * 1024 * 1024;
/**
 * readHistory reads runs of several files each, the oldest first. A file that cannot be read, is too large, is no report, has no test in
 * it or too many, is left out and said: what is kept from run to run must not stop the next one. So are the oldest runs, where all are
 * over 128 MiB together.
 */
async function readHistory(runs, { readInput, parse }) {
    const history = [];
    const notices = [];
    let bytes = 0;
    const counting = async (path) => {
        const content = await readInput(path);
        bytes += content.length;
        return content;
    };
    for (const paths of runs.toReversed()) {
        const run = [];
        const names = new Set();
        for (const path of (0,_read_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .distinctPaths */ .xD)(paths)) {
            try {
                for (const one of await (0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readReport */ .t)(path, { readInput: counting, parse }, names))
                    run.push(one);
            }
            catch (error) {
                notices.push(`${path} is left out of the history: ${reasonOf(error)}`);
            }
            if (bytes > MOST_BYTES)
                break;
        }
        if (bytes > MOST_BYTES)
            break;
        history.push(run);
    }
    const old = runs.length - history.length;
    if (old > 0) {
        const those = old === 1 ? "the oldest run is" : `the ${old} oldest runs are`;
        notices.push(`${those} left out of the history, which is larger than ${MOST_BYTES} bytes`);
    }
    return { history: history.toReversed(), notices: notices.toReversed() };
}
/** Throws again what is no fault of the file. */
function reasonOf(error) {
    if (error instanceof _core_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .InputsError */ .aV)
        return error.what;
    if (error instanceof _forge_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q && error.code === "E_INPUT_FILE")
        return error.what;
    throw error;
}


/***/ }),

/***/ 44379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8900);
/* harmony import */ var _parse_task_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77764);


/**
 * readReport reads one of the files of a run; `names` are the tasks of those before it, to which its own are added. Throws ForgeError
 * E_INPUT_FILE when these are more than a plan may have, and what `readInput` and `parse` throw.
 */
async function readReport(path, { readInput, parse }, names) {
    const seen = parse(await readInput(path));
    for (const { task } of seen)
        names.add(task);
    if (names.size <= _parse_task_names_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TASKS */ .b)
        return seen;
    throw new _forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q("E_INPUT_FILE", {
        what: `expected a run of at most ${_parse_task_names_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TASKS */ .b} tasks, found ${names.size} with those of ${JSON.stringify(path)}`,
        remedy: "plan files or packages instead of single tests",
    });
}


/***/ }),

/***/ 79411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   jD: () => (/* binding */ parseEither),
/* harmony export */   kF: () => (/* binding */ readTimings),
/* harmony export */   oh: () => (/* binding */ readReports),
/* harmony export */   xD: () => (/* binding */ distinctPaths),
/* harmony export */   y$: () => (/* binding */ isXml)
/* harmony export */ });
/* harmony import */ var _core_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69153);
/* harmony import */ var _core_optimize_forecast_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69455);
/* harmony import */ var _read_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44379);



/** readTimings reads one run from a file of timings, JSON or JUnit XML. Throws what readRun throws. */
function readTimings(path, readInput) {
    return readRun([path], { readInput, parse: parseEither });
}
/** readReports reads one run from its JUnit reports. Throws what readRun throws. */
function readReports(paths, readInput) {
    return readRun(paths, { readInput, parse: _core_optimize_forecast_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJunitTimings */ .BN });
}
/** parseEither reads timings or a JUnit report. Throws InputsError. */
function parseEither(bytes) {
    return isXml(bytes) ? (0,_core_optimize_forecast_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJunitTimings */ .BN)(bytes) : (0,_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTimings */ .PM)(bytes);
}
/** isXml tells a JUnit report from JSON: XML begins with `<`, as JSON never does. */
function isXml(bytes) {
    return bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte)) === 0x3c;
}
/**
 * readRun reads one run from its files; one that is given twice counts once. Throws InputsError with the path of the file, ForgeError
 * E_INPUT_FILE for more tasks than a plan may have, and what `readInput` throws.
 */
async function readRun(paths, means) {
    const run = [];
    const names = new Set();
    for (const path of distinctPaths(paths)) {
        try {
            for (const one of await (0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readReport */ .t)(path, means, names))
                run.push(one);
        }
        catch (error) {
            throw error instanceof _core_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .InputsError */ .aV ? withPath(path, error) : error;
        }
    }
    return run;
}
/** distinctPaths leaves out what names a file again. */
function distinctPaths(paths) {
    return [...new Map(paths.map((path) => [path.replace(/^(?:\.\/+)+/, ""), path])).values()];
}
function withPath(path, { code, what, remedy, cause }) {
    return new _core_inputs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .InputsError */ .aV(code, { what: `in ${JSON.stringify(path)}: ${what}`, remedy, cause });
}


/***/ }),

/***/ 33409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TARGET),
/* harmony export */   V: () => (/* binding */ rememberTrials)
/* harmony export */ });
/* harmony import */ var _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35675);

/** Reaching the best value within this share counts as reaching it. */
const TARGET = 1e-3;
/** rememberTrials writes down how searches did, each of which had so much time. What cannot be remembered is a notice. */
async function rememberTrials(trials, searches, { problem, variables, ms, }) {
    if (searches.length === 0)
        return [];
    const size = (0,_core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(variables);
    const told = searches.map((search) => {
        const reached = search.failure === null && search.reached;
        const spent = Math.round(reached ? search.reached_ms : Math.max(search.ms, ms));
        return { problem, size, backend: search.backend, reached, ms: spent };
    });
    try {
        await trials.add(told);
        return [];
    }
    catch (error) {
        return [
            `how the backends did could not be remembered: ${error instanceof Error ? error.message : error}`,
        ];
    }
}


/***/ }),

/***/ 77791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ reportRubikstack),
/* harmony export */   Od: () => (/* binding */ reportBackends),
/* harmony export */   qT: () => (/* binding */ failureNotices)
/* harmony export */ });
/** reportBackends tells what each backend did, the unavailable ones last. `gapOf` gives the certified gap of a value. */
function reportBackends(searches, unavailable, gapOf) {
    const answered = searches.map((search) => {
        const { backend, algorithm, value, ms, reached_ms, failure } = search;
        const { questions, iterations, converged, stop, fidelity } = search;
        return {
            backend,
            status: failure === null ? "answered" : "failed",
            algorithm,
            value,
            gap: gapOf(value),
            ms: whole(ms),
            reached_ms: whole(reached_ms),
            questions,
            iterations,
            converged,
            stop,
            fidelity,
            failure,
        };
    });
    return [...answered, ...unavailableBackends(unavailable)];
}
/** Backends that were to be asked, and could not be. */
function unavailableBackends(unavailable) {
    return unavailable.map(({ backend, failure }) => ({
        backend,
        status: "unavailable",
        algorithm: null,
        value: null,
        gap: null,
        ms: null,
        reached_ms: null,
        questions: null,
        iterations: null,
        converged: null,
        stop: null,
        fidelity: null,
        failure,
    }));
}
/** failureNotices tells whoever asked for a backend that it did not answer; a comparison has that in its table. */
function failureNotices(searches, { unavailable }, { compare }) {
    if (compare)
        return [];
    const failed = [...searches, ...unavailable].flatMap(({ failure }) => failure ?? []);
    return failed.map(({ code, reason, remedy }) => `${code}: ${reason}; the classical solvers took its place: ${remedy}`);
}
/** reportRubikstack shows the search that got furthest, of equal ones the classical one. */
function reportRubikstack(searches, { current_value }) {
    const [first, ...rest] = searches.filter(({ failure }) => failure === null);
    if (first === undefined)
        return null;
    const makespan = ({ solution }) => solution.plan.makespan_ms;
    const best = rest.reduce((least, one) => (makespan(one) < makespan(least) ? one : least), first);
    const { backend, solution } = best;
    const value = makespan(best);
    return {
        backend,
        value,
        improvement: current_value === 0 ? null : 1 - value / current_value,
        cycles: solution.cycles,
        equilibrium: solution.equilibrium,
        face_entropies: { before: solution.entropies_before, after: solution.entropies },
        rotations: solution.rotations,
    };
}
function whole(ms) {
    return Math.round(ms * 1000) / 1000;
}


/***/ }),

/***/ 92201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ requirePlainNames)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95577);
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8900);


/**
 * requirePlainNames throws ForgeError E_INPUT_FILE for a name with a control character: scripts tell names apart by NULs or line
 * ends, so that such a name would become two. `paths` are the files that the names are from.
 */
function requirePlainNames(names, paths) {
    const broken = names.find((name) => /\p{Cc}/u.test(name));
    if (broken === undefined)
        return;
    const [first = "the files", ...others] = paths.map((path) => JSON.stringify(path));
    const files = others.length === 0 ? first : `${first} and ${others.length} more`;
    throw new _forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q("E_INPUT_FILE", {
        what: `expected names without control characters in ${files}, found ${JSON.stringify((0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(broken, 60))}`,
        remedy: "rename that test, or leave it out",
    });
}


/***/ }),

/***/ 45348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ tellOfNames)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95577);

/** Below this share of names that ran, they are likely of another form than those in the reports. */
const FEW = 0.5;
/**
 * tellOfNames gives notices where names and runs do not fit together: most of the given names never ran, or tests of earlier runs are
 * in no plan, as no names were given.
 */
function tellOfNames({ given, runs, tasks }) {
    return given === null ? tellOfLost(runs, tasks) : tellOfUnmatched(runs, tasks);
}
function tellOfLost(runs, tasks) {
    const planned = new Set(tasks.map(({ task }) => task));
    const lost = [...new Set(runs.flatMap((run) => [...run.keys()]))].filter((task) => !planned.has(task));
    const [first] = lost;
    if (first === undefined)
        return [];
    const [those, are] = lost.length === 1 ? ["1 task", "is"] : [`${lost.length} tasks`, "are"];
    return [
        `${those} of earlier runs, such as ${quote(first)}, did not run in the newest and ${are} left out: give the names of what is to run as tasks`,
    ];
}
function tellOfUnmatched(runs, tasks) {
    const unknown = tasks.filter(({ source }) => source === "prior").map(({ task }) => task);
    const [first] = unknown;
    const known = tasks.length - unknown.length;
    if (first === undefined || runs.length === 0 || known >= FEW * tasks.length)
        return [];
    const names = new Set(tasks.map(({ task }) => task));
    const other = [...(runs.at(-1)?.keys() ?? [])].find((task) => !names.has(task));
    const share = known === 0 ? "none" : `only ${((100 * known) / tasks.length).toFixed(1)} %`;
    const against = other === undefined ? "" : ` against ${quote(other)} there`;
    return [`${share} of the names is in the runs: ${quote(first)}${against}`];
}
function quote(name) {
    return JSON.stringify((0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(name, 60));
}


/***/ })

};
