export const id = 513;
export const ids = [513];
export const modules = {

/***/ 4513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VERBS: () => (/* binding */ VERBS)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/files/prepare-folder.js
var prepare_folder = __webpack_require__(9735);
// EXTERNAL MODULE: ./build/core/inputs/index.js + 15 modules
var inputs = __webpack_require__(6116);
// EXTERNAL MODULE: ./build/core/report/index.js + 21 modules
var core_report = __webpack_require__(1596);
// EXTERNAL MODULE: ./build/core/mdl/index.js + 98 modules
var mdl = __webpack_require__(6115);
// EXTERNAL MODULE: ./build/forge/build.js + 4 modules
var build = __webpack_require__(5446);
;// CONCATENATED MODULE: ./build/forge/backfill.js


/**
 * planBackfill lists the commits before `head` on its first-parent line, oldest first, and which of them are
 * recorded already, so that an interrupted run goes on where it stopped and a second one adds nothing.
 */
async function planBackfill({ source, store, readRegistry }, { head, last, tier }) {
    const line = await source.firstParentLine(head, last + 1);
    const { records } = await readRegistry(await store.snapshot(), store.branch);
    const recorded = new Set(records.flatMap(({ build }) => build.origin === "backfill" && build.model === (0,mdl/* modelId */.ZR)(tier) ? [identity(build)] : []));
    return line
        .slice(1)
        .reverse()
        .map((commit) => ({
        commit,
        recorded: recorded.has(identity({ commit: commit.commit, base: commit.first_parent })),
    }));
}
/** applyBackfill measures and records the steps in order, one append each. */
async function applyBackfill(dependencies, request, steps) {
    const { clock, identity: repository, progress } = dependencies;
    const todo = steps.filter(({ recorded }) => !recorded);
    const done = [];
    for (const [index, { commit }] of todo.entries()) {
        const nested = {
            ...dependencies,
            progress: {
                step: (name) => progress.step(`commit ${index + 1} of ${todo.length}: ${name}`, index / todo.length),
                done: () => { },
            },
        };
        const report = await (0,build/* build */.j)(nested, {
            range: { base: commit.first_parent, head: commit.commit },
            tier: request.tier,
            limits: request.limits,
            collected: request.nothing,
            policy: request.policy,
            origin: "backfill",
            timestamp_ms: Math.min(commit.committed_at_ms, clock.now()),
            ref: null,
            repository: { id: repository.root_commit, name: repository.name },
            run: null,
            profile: "build",
            record: true,
            tool: request.tool,
            environment: request.environment,
        });
        const { id, metrics } = report.build;
        done.push({
            id: id ?? "",
            commit: commit.commit,
            mdl_delta: metrics.mdl_delta.value,
            action: report.decision.action,
        });
    }
    return done;
}
function identity({ commit, base }) {
    return `${base ?? "empty"}..${commit}`;
}

// EXTERNAL MODULE: ./build/forge/measure/limits.js
var limits = __webpack_require__(815);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
// EXTERNAL MODULE: ./build/adapters/git/index.js + 9 modules
var git = __webpack_require__(5265);
// EXTERNAL MODULE: ./build/adapters/workspace/open-session.js + 5 modules
var open_session = __webpack_require__(7509);
// EXTERNAL MODULE: ./build/cli/measuring-options.js
var measuring_options = __webpack_require__(3789);
;// CONCATENATED MODULE: ./build/cli/open-command-session.js



/** openCommandSession opens the repository of --repo (default: here) as the command's options say. */
function openCommandSession(command, terminal) {
    const repository = command.values.get("repo") ?? ".";
    return (0,open_session/* openSession */.f)({
        repository,
        push: command.flags.get("fetch") === false ? "never" : pushMode(command.flags.get("push"), repository),
        readOnly: !command.command.options.some(({ name }) => name === "push"),
        progress: terminal.progress,
        ...(0,measuring_options/* measuringOptions */.U)(command),
        policyFile: command.values.get("policy") ?? null,
    });
}
/** A clone made only to be read belongs to somebody else: its registry is pushed when that is asked for, else never. */
function pushMode(asked, repository) {
    if (asked === undefined)
        return (0,git/* isCloneUrl */.DU)(repository) ? "never" : "auto";
    return asked ? "always" : "never";
}

;// CONCATENATED MODULE: ./build/cli/table.js
/** table lays out rows under a header; columns from `firstNumber` on are aligned to the right. Empty without rows. */
function table(header, rows, firstNumber) {
    if (rows.length === 0)
        return "";
    const all = [header, ...rows];
    const widths = header.map((_name, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
    const line = (row) => row
        .map((cell, column) => column >= firstNumber ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd();
    return `${all.map((row) => `  ${line(row)}`).join("\n")}\n`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/adapters/files/open-in-browser.js

const OPENERS = {
    darwin: ["open"],
    win32: ["explorer"],
};
/** openInBrowser shows a file with the desktop's own viewer and does not wait; without a desktop nothing happens. */
function openInBrowser(path) {
    const [command = "", ...rest] = [...(OPENERS[process.platform] ?? ["xdg-open"]), path];
    const child = (0,external_node_child_process_.spawn)(command, rest, { detached: true, stdio: "ignore" });
    child.on("error", () => { });
    child.unref();
}

// EXTERNAL MODULE: ./build/adapters/workspace/write-site.js
var write_site = __webpack_require__(6462);
;// CONCATENATED MODULE: ./build/cli/write-dashboard.js



/** writeDashboard writes the page to --out or into the Git directory, opens it if asked to, and gives its path. */
async function writeDashboard({ values, flags }, session, policy) {
    const page = await (0,write_site/* writeSite */.b)(session, (0,external_node_path_.resolve)(values.get("out") ?? session.site_folder), policy);
    if (flags.get("open") === true)
        openInBrowser(page);
    return page;
}

;// CONCATENATED MODULE: ./build/cli/verbs/backfill.js










const DEFAULT_LAST = "20";
/** backfillVerb records earlier commits, so that there is a history from the first minute. */
const backfillVerb = async (command, terminal) => {
    const session = await openCommandSession(command, terminal);
    const policy = await session.policy();
    const request = {
        head: await session.source.resolve(command.values.get("head") ?? "HEAD"),
        last: (0,limits/* parseCount */.z)(command.values.get("last") ?? DEFAULT_LAST, "last", 1),
        tier: session.tier,
        limits: session.limits,
        policy,
        nothing: { inputs: (0,inputs/* emptyInputs */.Rv)(), inputs_sha256: null, artifacts: [] },
        tool: session.tool,
        environment: session.environment,
    };
    const plan = await planBackfill(session, request);
    const dryRun = command.flags.get("dry-run") === true;
    const out = command.values.get("out");
    if (out !== undefined && !dryRun)
        await (0,prepare_folder/* prepareFolder */.G)((0,external_node_path_.resolve)(out));
    const done = dryRun ? [] : await applyBackfill(session, request, plan);
    const dashboard = dryRun ? null : await writeDashboard(command, session, policy);
    return {
        exit: exit_code/* EXIT_DONE */.qJ,
        json: {
            schema: "quantum-forge/backfill@1",
            planned: plan.map(({ commit, recorded }) => ({ commit: commit.commit, recorded })),
            recorded: done,
            dashboard,
        },
        text: dryRun ? planScreen(plan) : doneScreen(plan, done, dashboard),
        notices: session.notices(),
    };
};
function planScreen(plan) {
    const rows = plan.map(({ commit, recorded }) => [
        commit.commit.slice(0, 7),
        new Date(commit.committed_at_ms).toISOString().slice(0, 10),
        recorded ? "recorded" : "to do",
    ]);
    return rows.length === 0 ? "no earlier commits\n" : table(["commit", "day", "state"], rows, 9);
}
function doneScreen(plan, done, dashboard) {
    const before = plan.filter(({ recorded }) => recorded).length;
    const rows = done.map(({ id, commit, mdl_delta, action }) => [
        id,
        commit.slice(0, 7),
        action,
        mdl_delta === null ? "n/a" : (0,core_report/* formatByteDelta */.a$)(mdl_delta),
    ]);
    return [
        `recorded ${done.length} of ${plan.length} earlier commits${before > 0 ? `; ${before} were there before` : ""}\n`,
        table(["build", "commit", "decision", "MDL delta"], rows, 3),
        dashboard === null ? "" : `dashboard ${dashboard}\n`,
    ].join("");
}

;// CONCATENATED MODULE: ./build/adapters/cache/read-only-cache.js
/** readOnlyCache gives what a cache holds and keeps nothing: for runs that must write nothing. */
function readOnlyCache({ get }) {
    return { get, put: async () => { } };
}

// EXTERNAL MODULE: ./build/adapters/files/hash-file.js
var hash_file = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/adapters/files/read-input.js
var read_input = __webpack_require__(96);
// EXTERNAL MODULE: ./build/adapters/keys/index.js + 7 modules
var keys = __webpack_require__(2236);
// EXTERNAL MODULE: ./build/forge/collect-inputs.js
var collect_inputs = __webpack_require__(4754);
// EXTERNAL MODULE: ./build/forge/resolve-range.js
var resolve_range = __webpack_require__(7428);
;// CONCATENATED MODULE: ./build/cli/verbs/build.js













/** buildVerb does the main job in a terminal: measure, sign, record, decide, show. */
const buildVerb = async (command, terminal) => {
    // Read before anything is measured, so that a mistyped path costs no minute.
    const collected = await (0,collect_inputs/* collectInputs */.C)(sourcesOf(command), read_input/* readInput */.R, keys/* sha256 */.sc, hash_file/* hashFile */.D);
    const session = await openCommandSession(command, terminal);
    const { source, identity, clock } = session;
    const dryRun = command.flags.get("dry-run") === true;
    const range = await (0,resolve_range/* resolveRange */.S)(source, {
        base: command.values.get("base") ?? null,
        head: command.values.get("head") ?? null,
    });
    const policy = await session.policy();
    const out = command.values.get("out");
    if (out !== undefined && !dryRun)
        await (0,prepare_folder/* prepareFolder */.G)((0,external_node_path_.resolve)(out));
    const cache = dryRun ? readOnlyCache(session.cache) : session.cache;
    const report = await (0,build/* build */.j)({ ...session, cache }, {
        range,
        tier: session.tier,
        limits: session.limits,
        collected,
        policy,
        origin: "local",
        timestamp_ms: clock.now(),
        // However the commit was named: what HEAD is on is where it stands.
        ref: range.head === (await source.resolve("HEAD")) ? identity.ref : null,
        repository: { id: identity.root_commit, name: identity.name },
        run: null,
        profile: "build",
        record: !dryRun,
        tool: session.tool,
        environment: session.environment,
    });
    const dashboard = dryRun ? null : await writeDashboard(command, session, policy);
    const whole = { ...report, dashboard, notices: session.notices() };
    terminal.progress.done();
    return {
        exit: (0,exit_code/* exitCodeOfDecision */.T6)(whole.decision),
        json: whole,
        text: (0,core_report/* renderTerminal */.bF)(whole, { width: terminal.width, color: terminal.color }),
        notices: [],
    };
};
function sourcesOf({ values, lists }) {
    return {
        inputs: values.get("inputs") ?? null,
        coverage: lists.get("coverage") ?? [],
        junit: lists.get("junit") ?? [],
        cache: lists.get("cache") ?? [],
        timings: values.get("timings") ?? null,
        artifacts: lists.get("artifact") ?? [],
    };
}

// EXTERNAL MODULE: ./build/core/commands/index.js + 4 modules
var commands = __webpack_require__(6637);
;// CONCATENATED MODULE: ./build/cli/verbs/completion.js


/** completionVerb prints the completion script of a shell. */
const completionVerb = async ({ argument }) => {
    const shell = commands/* SHELLS */.OF.find((known) => known === argument);
    if (shell === undefined) {
        throw new commands/* UsageError */.eb("E_ARGUMENT", {
            what: `there is no completion for ${JSON.stringify(argument)}`,
            remedy: `name one of ${commands/* SHELLS */.OF.join(", ")}`,
        });
    }
    const script = (0,commands/* renderCompletion */.fm)(shell);
    return {
        exit: exit_code/* EXIT_DONE */.qJ,
        json: { schema: "quantum-forge/completion@1", shell, script },
        text: script,
        notices: [],
    };
};

;// CONCATENATED MODULE: ./build/cli/verbs/dashboard.js



/** dashboardVerb writes the page from what is recorded. */
const dashboardVerb = async (command, terminal) => {
    const session = await openCommandSession(command, terminal);
    const dashboard = await writeDashboard(command, session, await session.policy());
    return {
        exit: exit_code/* EXIT_DONE */.qJ,
        json: { schema: "quantum-forge/dashboard@1", dashboard },
        text: `dashboard ${dashboard}\n`,
        notices: session.notices(),
    };
};

// EXTERNAL MODULE: ./build/core/policy/index.js + 17 modules
var core_policy = __webpack_require__(8183);
// EXTERNAL MODULE: ./build/core/registry/index.js + 18 modules
var registry = __webpack_require__(1248);
// EXTERNAL MODULE: ./build/core/report/build-report.js
var build_report = __webpack_require__(5828);
// EXTERNAL MODULE: ./build/forge/record/earlier-builds.js
var earlier_builds = __webpack_require__(3972);
// EXTERNAL MODULE: ./build/forge/registry/require-logged.js
var require_logged = __webpack_require__(6172);
// EXTERNAL MODULE: ./build/forge/verify-recorded.js
var verify_recorded = __webpack_require__(7296);
;// CONCATENATED MODULE: ./build/cli/verbs/evaluate.js










/** evaluateVerb judges a recorded build by the policy of today, with its evidence verified anew; it writes nothing. */
const evaluateVerb = async (command, terminal) => {
    const session = await openCommandSession(command, terminal);
    const { store, readRegistry, clock } = session;
    const started = clock.now();
    const policy = await session.policy();
    const snapshot = await store.snapshot();
    const state = await readRegistry(snapshot, store.branch);
    await (0,require_logged/* requireLogged */.s)(state, session, store.branch);
    const folded = (0,registry/* foldBuilds */.zq)(state.records, state.events).map((found) => ({
        ...found,
        commit: found.build.commit,
        timestamp: found.build.timestamp,
    }));
    const { id, build, status } = (0,registry/* findBuild */.w)(command.argument ?? "latest", folded);
    const verification = await (0,verify_recorded/* verifyRecorded */.u)(session, snapshot, { id, build });
    const history = (0,earlier_builds/* earlierBuilds */.y)(state.records, build).map(({ metrics }) => metrics);
    const decision = (0,core_policy/* decide */.LD)({ profile: "build", build, verification }, policy, history);
    const { mdl_delta, novelty, removal } = build.metrics;
    const text = (0,core_report/* renderTerminal */.bF)({
        schema: build_report/* BUILD_REPORT_SCHEMA */.m,
        build: { ...build, id, status },
        verification,
        decision,
        measurement: {
            mdl_delta_bits: null,
            about_zero: mdl_delta.value !== null && (0,mdl/* isAboutZero */.yA)(mdl_delta.value, novelty.value ?? 0, removal.value ?? 0),
            files: [],
            surprises: [],
            duplicates: [],
            excluded: [],
        },
        registry: {
            branch: store.branch,
            commit: snapshot.head ?? "",
            pushed_to: null,
            already_recorded: true,
        },
        dashboard: null,
        notices: session.notices(),
        elapsed_ms: clock.now() - started,
    }, { width: terminal.width, color: terminal.color });
    return {
        exit: (0,exit_code/* exitCodeOfDecision */.T6)(decision),
        json: { schema: "quantum-forge/evaluate@1", build: { id, status, ...build }, decision, verification },
        text,
        notices: [],
    };
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/forge/forge-error.js
var forge_error = __webpack_require__(8900);
// EXTERNAL MODULE: ./build/forge/registry/registry-files.js
var registry_files = __webpack_require__(1573);
// EXTERNAL MODULE: ./build/adapters/files/write-folder.js
var write_folder = __webpack_require__(7907);
;// CONCATENATED MODULE: ./build/adapters/files/replace-snapshot.js





/**
 * replaceSnapshot writes a registry's files below `folder` in place of an older snapshot. It removes nothing else: folders
 * of those names without a log's checkpoint, and symbolic links, are somebody's own, and E_OUTPUT says so.
 */
async function replaceSnapshot(folder, files) {
    const root = (0,external_node_path_.join)(folder, "registry");
    const folders = registry_files/* REGISTRY_FOLDERS */.E.map((name) => (0,external_node_path_.join)(root, name));
    const there = [];
    for (const path of [root, ...folders]) {
        const found = await (0,promises_.lstat)(path).catch(() => null);
        if (found !== null && !found.isDirectory())
            throw notOurs(path, "something that is no folder");
        if (found !== null && path !== root)
            there.push(path);
    }
    const isSnapshot = (await (0,promises_.lstat)((0,external_node_path_.join)(root, "log", "checkpoint")).catch(() => null))?.isFile() === true;
    const [first] = there;
    if (first !== undefined && !isSnapshot)
        throw notOurs(first, "a folder that is no registry snapshot");
    for (const path of there)
        await (0,promises_.rm)(path, { recursive: true });
    await (0,write_folder/* writeFolder */.C)(folder, files);
}
function notOurs(path, found) {
    return new forge_error/* ForgeError */.Q("E_OUTPUT", {
        what: `expected room for a snapshot at ${JSON.stringify(path)}, found ${found}`,
        remedy: "choose another folder, or move it away",
    });
}

// EXTERNAL MODULE: ./build/forge/publish.js + 24 modules
var publish = __webpack_require__(7522);
;// CONCATENATED MODULE: ./build/cli/verbs/export.js










/** exportVerb prints the registry in its flat shape, or writes its files to a folder (--snapshot). */
const exportVerb = async (command, terminal) => {
    const session = await openCommandSession(command, terminal);
    const folder = command.values.get("snapshot");
    if (folder !== undefined)
        return writeSnapshot(session, (0,external_node_path_.resolve)(folder));
    const { store, readRegistry } = session;
    const state = await readRegistry(await store.snapshot(), store.branch);
    await (0,require_logged/* requireLogged */.s)(state, session, store.branch);
    const flat = (0,registry/* exportFlat */.A7)((0,registry/* foldBuilds */.zq)(state.records, state.events), await session.policy());
    const json = { schema: publish/* EXPORT_SCHEMA */.$, ...flat };
    return { exit: exit_code/* EXIT_DONE */.qJ, json, text: `${JSON.stringify(json, null, 2)}\n`, notices: session.notices() };
};
async function writeSnapshot(session, folder) {
    const { store, readRegistry } = session;
    const snapshot = await store.snapshot();
    const state = await readRegistry(snapshot, store.branch);
    await (0,require_logged/* requireLogged */.s)(state, session, store.branch);
    const { records } = state;
    if (records.length === 0) {
        throw new forge_error/* ForgeError */.Q("E_NOTHING_RECORDED", {
            what: "there is no recorded build to write a snapshot of",
            remedy: "record one first by running quantum-forge",
        });
    }
    const paths = (0,registry_files/* registryFiles */.x)(await snapshot.list("registry"));
    const contents = await snapshot.readMany(paths);
    const files = new Map(paths.map((path, index) => [path, contents[index] ?? new Uint8Array()]));
    await (0,prepare_folder/* prepareFolder */.G)(folder);
    await replaceSnapshot(folder, files);
    const json = {
        schema: "quantum-forge/snapshot@1",
        folder,
        commit: snapshot.head,
        builds: records.length,
        files: files.size,
    };
    const text = `snapshot of ${records.length} builds (${files.size} files) at ${snapshot.head?.slice(0, 7) ?? ""} written to ${(0,external_node_path_.join)(folder, "registry")}\n`;
    return { exit: exit_code/* EXIT_DONE */.qJ, json, text, notices: session.notices() };
}

;// CONCATENATED MODULE: ./build/cli/verbs/status.js







const status_DEFAULT_LAST = "20";
/** statusVerb lists what is recorded, newest first. */
const statusVerb = async (command, terminal) => {
    const last = (0,limits/* parseCount */.z)(command.values.get("last") ?? status_DEFAULT_LAST, "last", 1);
    const session = await openCommandSession(command, terminal);
    const { store, readRegistry, identity } = session;
    const snapshot = await store.snapshot();
    const state = await readRegistry(snapshot, store.branch);
    await (0,require_logged/* requireLogged */.s)(state, session, store.branch);
    const builds = (0,registry/* foldBuilds */.zq)(state.records, state.events)
        .map((folded) => ({ ...folded, commit: folded.build.commit, timestamp: folded.build.timestamp }))
        .sort((a, b) => (0,registry/* compareByTime */.YP)(b, a));
    const shown = builds.slice(0, last);
    return {
        exit: exit_code/* EXIT_DONE */.qJ,
        json: {
            schema: "quantum-forge/status@1",
            repository: identity.name,
            registry: { branch: store.branch, commit: snapshot.head, builds: builds.length },
            channels: [],
            builds: shown.map(({ id, build, status, performance_score, vbh_status, decision }) => ({
                id,
                timestamp: build.timestamp,
                commit: build.commit,
                origin: build.origin,
                status,
                score: performance_score,
                action: decision?.action ?? null,
                vbh_status,
                mdl_delta: build.metrics.mdl_delta.value,
            })),
        },
        text: screen((0,core_report/* printable */.g$)(identity.name), builds.length, shown),
        notices: session.notices(),
    };
};
function screen(name, total, builds) {
    if (total === 0)
        return `${name}: no build is recorded yet; quantum-forge records the first one\n`;
    const rows = builds.map(({ id, build, status, performance_score, vbh_status }) => [
        id,
        build.commit.slice(0, 7),
        build.origin,
        status.replace("_", " "),
        vbh_status ?? "",
        performance_score === null ? "n/a" : (0,core_report/* formatNumber */.ZV)(performance_score, 1),
        build.metrics.mdl_delta.value === null ? "n/a" : (0,core_report/* formatByteDelta */.a$)(build.metrics.mdl_delta.value),
    ]);
    const count = `${total} recorded build${total === 1 ? "" : "s"}${total > builds.length ? `, the newest ${builds.length}` : ""}`;
    return `${name}: ${count}\n${table(["build", "commit", "origin", "status", "VBH", "score", "MDL delta"], rows, 5)}`;
}

;// CONCATENATED MODULE: ./build/cli/verbs/verify.js






/** verifyVerb runs the twelve VBH checks on one recorded build; FAIL is exit code 1. It writes nothing. */
const verifyVerb = async (command, terminal) => {
    const session = await openCommandSession(command, terminal);
    const { store, readRegistry } = session;
    const snapshot = await store.snapshot();
    const { records } = await readRegistry(snapshot, store.branch);
    const named = records.map((record) => ({
        ...record,
        commit: record.build.commit,
        timestamp: record.build.timestamp,
    }));
    const found = (0,registry/* findBuild */.w)(command.argument ?? "latest", named);
    const verification = await (0,verify_recorded/* verifyRecorded */.u)(session, snapshot, found);
    return {
        exit: verification.vbh_status === "FAIL" ? exit_code/* EXIT_GATE_SAYS_NO */.mC : exit_code/* EXIT_DONE */.qJ,
        json: {
            schema: "quantum-forge/verify@1",
            id: found.id,
            ...verification,
            checks: verification.checks.map((check) => ({ ...check, ok: check.state === "ok" })),
        },
        text: verify_screen(found.id, verification),
        notices: session.notices(),
    };
};
function verify_screen(id, { vbh_status, checks, header, log_index, pq }) {
    const held = checks.filter(({ state }) => state === "ok").length;
    const rows = checks.map(({ name, state, code, detail }) => [
        name,
        state.replace("_", " "),
        (0,core_report/* printable */.g$)([code, detail].filter((part) => part !== null && part !== "").join(": ")),
    ]);
    return [
        `${vbh_status}   ${id}   ${held} of ${checks.length} checks hold, log entry ${log_index}, post-quantum ${pq}\n`,
        header === "" ? "" : `${header}\n`,
        table(["check", "state", "why"], rows, 9),
    ].join("");
}

;// CONCATENATED MODULE: ./build/cli/verbs/index.js








/** One entry for each verb of the command table but `measure`, which loadVerb knows. */
const VERBS = {
    build: buildVerb,
    backfill: backfillVerb,
    evaluate: evaluateVerb,
    verify: verifyVerb,
    status: statusVerb,
    export: exportVerb,
    dashboard: dashboardVerb,
    completion: completionVerb,
};


/***/ })

};
