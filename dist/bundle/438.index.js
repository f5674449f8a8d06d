export const id = 438;
export const ids = [438];
export const modules = {

/***/ 2438:
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
// EXTERNAL MODULE: ./build/core/report/index.js + 29 modules
var core_report = __webpack_require__(2630);
// EXTERNAL MODULE: ./build/core/mdl/index.js + 98 modules
var mdl = __webpack_require__(6115);
// EXTERNAL MODULE: ./build/forge/build.js + 4 modules
var build = __webpack_require__(5446);
// EXTERNAL MODULE: ./build/forge/registry/open-registry.js + 9 modules
var open_registry = __webpack_require__(3518);
;// CONCATENATED MODULE: ./build/forge/backfill.js



/**
 * planBackfill lists the commits before `head` on its first-parent line, oldest first, and which of them are
 * recorded already, so that an interrupted run goes on where it stopped and a second one adds nothing.
 */
async function planBackfill(dependencies, { head, last, tier }) {
    const line = await dependencies.source.firstParentLine(head, last + 1);
    const view = await (0,open_registry/* openRegistry */.M)(dependencies);
    const steps = [];
    for (const commit of line.slice(1).reverse()) {
        const builds = await view.byCommit(commit.commit);
        const recorded = builds.some(({ build: { origin, model, base } }) => origin === "backfill" && model === (0,mdl/* modelId */.ZR)(tier) && base === commit.first_parent);
        steps.push({ commit, recorded });
    }
    return steps;
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

// EXTERNAL MODULE: ./build/forge/measure/limits.js
var limits = __webpack_require__(815);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
// EXTERNAL MODULE: ./build/adapters/git/index.js + 16 modules
var git = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/adapters/workspace/open-session.js + 12 modules
var open_session = __webpack_require__(2755);
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
// EXTERNAL MODULE: ./build/adapters/keys/index.js + 8 modules
var keys = __webpack_require__(1082);
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

// EXTERNAL MODULE: ./build/core/report/paint.js
var report_paint = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/core/report/printable.js
var printable = __webpack_require__(9050);
// EXTERNAL MODULE: ./build/core/report/wrap-text.js
var wrap_text = __webpack_require__(8057);
;// CONCATENATED MODULE: ./build/core/report/render-findings.js



const TONES = {
    ok: "good",
    note: "warn",
    wrong: "bad",
};
const STATE_COLUMNS = 7;
/** renderFindings lays findings out for a screen: verdict first, then a line for each, with what to do below it. */
function renderFindings(findings, { title, width, color }) {
    const paint = (0,report_paint/* paintWith */.H)(color);
    const names = Math.max(...findings.map(({ check }) => check.length));
    return `${[
        (0,printable/* printable */.g)(title),
        "",
        `  ${verdict(findings, paint)}`,
        "",
        ...findings.flatMap((finding) => findingLines(finding, names, width, paint)),
    ].join("\n")}\n`;
}
function verdict(findings, paint) {
    const count = (state) => findings.filter((finding) => finding.state === state).length;
    const wrong = count("wrong");
    const notes = count("note");
    const remarks = notes === 0 ? "" : `; ${notes === 1 ? "one thing" : `${notes} things`} to know`;
    if (wrong === 0)
        return `${paint("good", "WELL")}  nothing is wrong${remarks}`;
    return `${paint("bad", "WRONG")}  ${wrong === 1 ? "one thing does" : `${wrong} things do`} not work${remarks}`;
}
function findingLines({ check, state, what, remedy, code }, names, width, paint) {
    const indent = " ".repeat(4 + STATE_COLUMNS + names + 2);
    const room = Math.max(24, width - indent.length);
    const told = code === null ? what : `${what} (${code})`;
    const [first = "", ...rest] = (0,wrap_text/* wrapText */.C)((0,printable/* printable */.g)(told), room);
    const mend = remedy === "" ? [] : (0,wrap_text/* wrapText */.C)((0,printable/* printable */.g)(remedy), room - 3);
    return [
        `    ${paint(TONES[state], state.padEnd(STATE_COLUMNS))}${check.padEnd(names)}  ${first}`,
        ...rest.map((line) => indent + line),
        ...mend.map((line, index) => `${indent}${index === 0 ? "-> " : "   "}${line}`),
    ];
}

// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(9770);
;// CONCATENATED MODULE: ./build/forge/doctor/examine.js

/** examine runs the examinations in order; one that meets an error has found just that, and the next one still runs. */
async function examine(examinations) {
    const findings = [];
    for (const { check, run } of examinations) {
        try {
            findings.push(...(await run()));
        }
        catch (error) {
            if (!(error instanceof coded_error/* CodedError */.A))
                throw error;
            const { code, what, remedy } = error;
            findings.push({ check, state: "wrong", what, remedy, code });
        }
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/forge/doctor/finding.js
/** findingsOf makes the findings of one check. */
function findingsOf(check) {
    return {
        ok: (what) => ({ check, state: "ok", what, remedy: "", code: null }),
        note: (what, remedy) => ({ check, state: "note", what, remedy, code: null }),
        wrong: (what, remedy) => ({ check, state: "wrong", what, remedy, code: null }),
    };
}

;// CONCATENATED MODULE: ./build/forge/doctor/examine-clone.js

/** examineClone judges the programs, the clone, its remote and who works in it. */
function examineClone(clone) {
    return [...programs(clone), ...examine_clone_history(clone), ...author(clone), ...remote(clone), ...leftovers(clone)];
}
function programs({ git_version, node_version }) {
    return [findingsOf("programs").ok(`Git ${git_version}, Node ${node_version}`)];
}
function examine_clone_history({ shallow }) {
    if (!shallow)
        return [findingsOf("history").ok("the clone has the whole history")];
    return [
        findingsOf("history").note("the clone is shallow: commits that a measurement needs are fetched one by one", "git fetch --unshallow gives it the whole history"),
    ];
}
function author({ author: name }) {
    const { ok, note } = findingsOf("who");
    if (name !== null)
        return [ok(`you move channels as ${name}`)];
    return [
        note("Git does not know who you are, and whoever moves a channel has to have a name", "git config user.email <address>"),
    ];
}
function remote({ remote: found, branch }) {
    const { ok, note, wrong } = findingsOf("remote");
    if (found === null) {
        return [
            note("there is no remote, so the registry stays in this clone", "git remote add origin <address>"),
        ];
    }
    const { name, address, failure, has_branch } = found;
    if (failure !== null) {
        return [
            wrong(`${name} (${address}) does not answer: ${failure}`, "check the address, the network and your access; --no-push works without it"),
        ];
    }
    if (has_branch === false) {
        return [
            note(`${name} (${address}) answers and has no branch ${branch}, so that a terminal run keeps the registry here`, "--push makes it the place where all record"),
        ];
    }
    const answers = has_branch === null ? "was not asked" : `answers and has the branch ${branch}`;
    return [ok(`${name} (${address}) ${answers}`)];
}
function leftovers({ stale_locks, pending }) {
    const { ok, note, wrong } = findingsOf("leftovers");
    const locks = stale_locks.map((path) => wrong(`a lock of Git has stood for more than a minute: ${path}`, "if no Git process is running, remove the file"));
    const appends = pending.length === 0
        ? []
        : [
            note(`${pending.length === 1 ? "an append" : `${pending.length} appends`} did not end; nothing of it is in the registry`, "the next append takes away what is older than an hour"),
        ];
    return locks.length + appends.length === 0
        ? [ok("no lock and no unfinished append is left")]
        : [...locks, ...appends];
}

;// CONCATENATED MODULE: ./build/forge/doctor/examine-keys.js

/** examineKeys says where the keys are that sign what is recorded from here. */
function examineKeys({ home, made }) {
    const { ok, note } = findingsOf("keys");
    if (made)
        return [ok(`this user's keys are in ${home}`)];
    return [
        note(`there are no keys in ${home} yet; the first recording makes them`, "keep that folder: builds recorded from here are signed with it"),
    ];
}

// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy_policy = __webpack_require__(751);
;// CONCATENATED MODULE: ./build/forge/doctor/examine-policy.js


/** examinePolicy says which policy holds and what it will do. */
function examinePolicy(policy) {
    const { ok, note } = findingsOf("policy");
    if (policy.source === policy_policy/* BUILT_IN */.$A) {
        return [
            note("there is no policy on the default branch, so builds are judged by the preset standard and nothing is stopped", "quantum-forge init writes one to begin with; commit it"),
        ];
    }
    const channels = policy.channels.map(({ name }) => name).join(", then ");
    const read = ok(`${policy.source}: preset ${policy.preset}; channels: ${channels}`);
    if (policy.enforce)
        return [read];
    return [
        read,
        note("the policy only observes: nothing is stopped and nothing moves by itself", "when its decisions are what you want (quantum-forge replay), write enforce: true"),
    ];
}

// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(2274);
;// CONCATENATED MODULE: ./build/forge/doctor/examine-registry.js


/** examineRegistry says what the registry holds; that it could be read at all means that it is whole and in order. */
function examineRegistry({ size, last_event_at, snapshot }, { branch, now_ms }) {
    const { ok, note, wrong } = findingsOf("registry");
    if (snapshot.head === null || last_event_at === null) {
        return [note("no build is recorded yet", "quantum-forge records the first one")];
    }
    const builds = size === 1 ? "one build" : `${size} builds`;
    const read = ok(`${builds} on branch ${branch}, each in the log; the newest event is of ${last_event_at}`);
    if (Date.parse(last_event_at) - now_ms <= registry/* MAX_SKEW_MS */.j7)
        return [read];
    const now = new Date(now_ms).toISOString();
    return [
        read,
        wrong(`the newest event is of ${last_event_at}, and this machine's clock says ${now}`, "set the clock, or find out which machine wrote the event; nothing can be recorded until then"),
    ];
}
/** A promotion that is under way for longer than this was most likely cut off. */
const LONG_MS = 60 * 60 * 1000;
/** examineChannels holds each channel's pointer to its events, and says what keeps it from moving. */
async function examineChannels(view, pointerOf, { channels, now_ms }) {
    const { ok, note, wrong } = findingsOf("channels");
    const named = new Set(channels.map(({ name }) => name));
    const known = await view.channels();
    const findings = await Promise.all([...new Set([...named, ...known])].map(async (name) => {
        const { running, promoting, hold, lock } = await view.channel(name);
        const pointed = (await pointerOf(name))?.build_id ?? null;
        const due = promoting?.build_id ?? running?.build_id ?? null;
        const found = [];
        if (pointed !== due) {
            const what = `the pointer of ${name} names ${pointed ?? "nothing"}, and its events say ${due ?? "nothing"}`;
            found.push(wrong(what, `quantum-forge rollback-status --channel ${name} shows what happened`));
        }
        if (promoting !== null && now_ms - Date.parse(promoting.since) > LONG_MS) {
            const what = `the promotion of ${promoting.build_id} to ${name} is under way since ${promoting.since}`;
            found.push(note(what, "quantum-forge reconcile finishes it, quantum-forge rollback gives it up"));
        }
        if (hold !== null) {
            const what = `${name} is on hold since ${hold.since}, by ${hold.by}: ${hold.reason}`;
            found.push(note(what, `quantum-forge release --channel ${name}`));
        }
        if (lock !== null) {
            const what = `${name} is locked since ${lock.since} by ${lock.owner}: ${lock.reason}`;
            found.push(note(what, `quantum-forge unlock --channel ${name}`));
        }
        if (!named.has(name)) {
            found.push(note(`${name} has builds and is no channel of the policy`, "name it in the policy, or leave it"));
        }
        return found;
    }));
    const all = findings.flat();
    return all.length > 0 ? all : [ok(`${[...named].join(", ")}: pointers and events agree, nothing is held`)];
}

;// CONCATENATED MODULE: ./build/forge/promotion/read-pointer.js

/** readPointer gives the pointer of a channel; null when it has none. Throws RegistryError for a file that is no pointer. */
async function readPointer(snapshot, channel) {
    const path = (0,registry/* channelPath */.JX)(channel);
    const bytes = await snapshot.read(path);
    return bytes === null ? null : (0,registry/* parseChannelPointer */.Yl)(bytes, path);
}

;// CONCATENATED MODULE: ./build/cli/verbs/doctor.js












/** doctorVerb looks at everything that recording and promoting need, and says what is wrong and how to mend it. */
const doctorVerb = async (command, terminal) => {
    const session = await openCommandSession(command, terminal);
    if (command.flags.get("accept-history") === true)
        await (0,open_registry/* acceptHistory */.P)(session);
    const findings = await examine(examinationsOf(session, command.flags.get("fetch") === false));
    const healthy = findings.every(({ state }) => state !== "wrong");
    return {
        exit: healthy ? exit_code/* EXIT_DONE */.qJ : exit_code/* EXIT_GATE_SAYS_NO */.mC,
        json: { schema: "quantum-forge/doctor@1", healthy, findings },
        text: renderFindings(findings, {
            title: `quantum-forge  doctor  ${session.identity.name}`,
            width: terminal.width,
            color: terminal.color,
        }),
        notices: [],
    };
};
function examinationsOf(session, offline) {
    const { store, location, clock, environment } = session;
    let opened = null;
    const registry = () => {
        opened ??= (0,open_registry/* openRegistry */.M)(session);
        return opened;
    };
    return [
        {
            check: "clone",
            run: async () => examineClone({
                ...(await (0,git/* inspectClone */.AB)(location, { branch: store.branch, offline, now_ms: clock.now() })),
                node_version: environment.node,
                branch: store.branch,
            }),
        },
        {
            check: "policy",
            run: async () => {
                if (!offline)
                    await (0,git/* refreshDefaultBranch */.x6)(location).catch(() => { });
                return examinePolicy(await session.policy());
            },
        },
        {
            check: "registry",
            run: async () => examineRegistry(await registry(), { branch: store.branch, now_ms: clock.now() }),
        },
        {
            check: "channels",
            run: async () => {
                // What keeps the registry from being read was told above.
                const view = await registry().catch(() => null);
                if (view === null)
                    return [];
                const { channels } = await session.policy();
                const pointerOf = (channel) => readPointer(view.snapshot, channel);
                return examineChannels(view, pointerOf, { channels, now_ms: clock.now() });
            },
        },
        { check: "keys", run: async () => examineKeys(await keyState(session)) },
    ];
}
async function keyState({ key_home: home, forbidden_roots }) {
    if (!(await (0,keys/* hasKeys */.xV)(home)))
        return { home, made: false };
    await (0,keys/* openKeyring */.u$)({ home, create: false, forbiddenRoots: forbidden_roots });
    return { home, made: true };
}

// EXTERNAL MODULE: ./build/core/policy/index.js + 22 modules
var core_policy = __webpack_require__(2852);
// EXTERNAL MODULE: ./build/core/report/build-report.js
var build_report = __webpack_require__(5828);
// EXTERNAL MODULE: ./build/forge/verify-recorded.js
var verify_recorded = __webpack_require__(7296);
;// CONCATENATED MODULE: ./build/cli/verbs/evaluate.js








/** evaluateVerb judges a recorded build by the policy of today, with its evidence verified anew; it writes nothing. */
const evaluateVerb = async (command, terminal) => {
    const session = await openCommandSession(command, terminal);
    const { store, clock } = session;
    const started = clock.now();
    const policy = await session.policy();
    const view = await (0,open_registry/* openRegistry */.M)(session);
    const found = await view.find(command.argument ?? "latest");
    const { id, build, status } = found;
    const verification = await (0,verify_recorded/* verifyRecorded */.u)(session, view.snapshot, found);
    const history = await view.historyBefore(build);
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
            commit: view.snapshot.head ?? "",
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
    const view = await (0,open_registry/* openRegistry */.M)(session);
    const builds = [];
    for await (const build of view.all())
        builds.push(build);
    const flat = (0,registry/* exportFlat */.A7)(builds, await session.policy());
    const json = { schema: publish/* EXPORT_SCHEMA */.$, ...flat };
    return { exit: exit_code/* EXIT_DONE */.qJ, json, text: `${JSON.stringify(json, null, 2)}\n`, notices: session.notices() };
};
async function writeSnapshot(session, folder) {
    const { snapshot, size } = await (0,open_registry/* openRegistry */.M)(session);
    if (size === 0) {
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
        builds: size,
        files: files.size,
    };
    const text = `snapshot of ${size} builds (${files.size} files) at ${snapshot.head?.slice(0, 7) ?? ""} written to ${(0,external_node_path_.join)(folder, "registry")}\n`;
    return { exit: exit_code/* EXIT_DONE */.qJ, json, text, notices: session.notices() };
}

;// CONCATENATED MODULE: ./build/core/promotion/health-score.js

/** healthScore is 10 x passed / total of the last five observations, oldest first; null without any. */
function healthScore(observations) {
    const scored = observations.slice(-registry/* OBSERVATIONS_SCORED */.z5);
    if (scored.length === 0)
        return null;
    return (10 * scored.filter(({ passed }) => passed).length) / scored.length;
}

;// CONCATENATED MODULE: ./build/core/promotion/guards/guard-table.js
/** planMove asks every guard; the move is there only when none refused. */
function planMove(table, request, move) {
    const guards = table.map(([name, judge]) => ({ name, ...judge(request) }));
    const refused = guards.some(({ verdict }) => verdict === "refused");
    return { guards, move: refused ? null : move(request, guards) };
}
function ok(text) {
    return { verdict: "ok", code: null, text, remedy: "", until: null };
}
function refused(code, text, remedy, until = null) {
    return { verdict: "refused", code, text, remedy, until };
}
/** waived: it would have refused, and may be passed by somebody who says so. */
function waived(code, text) {
    return { verdict: "waived", code, text, remedy: "", until: null };
}

// EXTERNAL MODULE: ./build/core/policy/freeze.js
var policy_freeze = __webpack_require__(7206);
;// CONCATENATED MODULE: ./build/core/promotion/guards/build-guards.js

/** verified: what VBH finds wrong is promoted by nobody, and nobody goes back to it. */
function verified({ build, verification, }) {
    const { vbh_status } = verification;
    if (vbh_status !== "FAIL")
        return ok(`${build.id} verifies: VBH ${vbh_status}.`);
    const remedy = `see which check failed: quantum-forge verify ${build.id}`;
    return refused("VBH_FAILED", `${build.id} does not verify: VBH FAIL.`, remedy);
}
/** sameRecord: a pointer that names the build holds the digest of its record. */
function sameRecord({ build, pointer, }) {
    if (pointer === null || pointer.build_id !== build.id || pointer.record_sha256 === build.record_sha256)
        return ok(`The record of ${build.id} is unchanged.`);
    return refused("RECORD_CHANGED", `${pointer.channel} was pointed at the record ${build_guards_short(pointer.record_sha256)} of ${build.id}, which is now ${build_guards_short(build.record_sha256)}.`, "restore the record from the registry branch's history");
}
/** promotable: the decision allows it. A review is answered by the person who asks; a reject only by a policy that observes. */
function promotable({ build: { id }, channel, decision, mover, }) {
    const { action, reason } = decision;
    if (action === "reject") {
        if (!decision.policy.enforce && !mover.automatic)
            return waived("DECISION_REJECT", `The policy rejects ${id} but only observes: ${reason}`);
        const remedy = `see why: quantum-forge evaluate ${id}; then promote a build that holds`;
        return refused("DECISION_REJECT", `The policy rejects ${id}: ${reason}`, remedy);
    }
    const wantsPerson = action === "review" || channel.review === "human";
    if (!wantsPerson)
        return ok(`The policy promotes ${id}: ${reason}`);
    const why = action === "review" ? reason : `${channel.name} asks for a person each time.`;
    if (!mover.automatic)
        return ok(`${mover.actor} has reviewed ${id}: ${why}`);
    const remedy = `let a person look and promote it: quantum-forge promote ${id} --channel ${channel.name}`;
    return refused("DECISION_REVIEW", `${id} waits for a person: ${why}`, remedy);
}
/** neverRolledBack: what was rolled back, on any channel, runs again only when a person names it and forces it. */
function neverRolledBack({ build: { id, rollback_count }, forced, mover, }) {
    if (rollback_count === 0)
        return ok(`${id} was never rolled back.`);
    const text = `${id} was rolled back ${rollback_count === 1 ? "once" : `${rollback_count} times`} before.`;
    if (forced && !mover.automatic)
        return waived("ROLLED_BACK_BEFORE", `${text} ${mover.actor} forces it.`);
    return refused("ROLLED_BACK_BEFORE", text, "name another build, or force this one: --force");
}
function build_guards_short(digest) {
    return digest.slice(0, 12);
}

// EXTERNAL MODULE: ./build/core/policy/wording.js
var wording = __webpack_require__(2721);
;// CONCATENATED MODULE: ./build/core/promotion/guards/channel-guards.js


/** notHeld: no promotion, by whomever, passes a hold. */
function notHeld({ channel, state }) {
    if (state.hold === null)
        return ok(`${channel.name} is not held.`);
    const remedy = `release it: quantum-forge release --channel ${channel.name}`;
    return refused("CHANNEL_HELD", holdText(channel, state.hold), remedy);
}
/** heldForPeople: a hold stops what is automatic; a person may go back to safety and keeps the hold. */
function heldForPeople(request) {
    const { channel, state, mover } = request;
    if (state.hold === null || mover.automatic)
        return notHeld(request);
    return waived("CHANNEL_HELD", `${holdText(channel, state.hold)} A person may go back all the same.`);
}
/** ownLock: a locked channel is moved by its owner only, and by nothing automatic. */
function ownLock({ channel, state: { lock }, mover }) {
    if (lock === null)
        return ok(`${channel.name} is not locked.`);
    if (!mover.automatic && lock.owner === mover.actor)
        return ok(`${lock.owner} holds the lock.`);
    return refused("CHANNEL_LOCKED", `${channel.name} is locked by ${lock.owner} since ${lock.since}: ${lock.reason}.`, `ask ${lock.owner} to unlock it, or: quantum-forge unlock --channel ${channel.name} --force`);
}
/** mayMove: the policy may name who moves a channel. */
function mayMove({ channel: { name, promoters }, mover: { actor, automatic }, }) {
    if (automatic)
        return ok("Nobody has to ask: it is automatic.");
    if (promoters.length === 0)
        return ok(`Anybody may move ${name}.`);
    // Names that differ only in capitals are one name to people, and to GitHub.
    const plain = actor.toLowerCase();
    if (promoters.some((promoter) => promoter.toLowerCase() === plain))
        return ok(`${actor} may move ${name}.`);
    return refused("NOT_A_PROMOTER", `${actor} is not among those who may move ${name}.`, `ask ${(0,wording/* joinWords */.yZ)(promoters)}, or add ${actor} to the channel's promoters in the policy`);
}
/** noPromotion: nothing else is under way on the channel. */
function noPromotion({ channel: { name }, state: { promoting } }) {
    if (promoting === null)
        return ok(`No promotion to ${name} is under way.`);
    const { build_id, by, since } = promoting;
    return refused("ALREADY_PROMOTING", `The promotion of ${build_id} to ${name} is under way, by ${by} since ${since}.`, `finish it: quantum-forge promote ${build_id} --channel ${name}; or give it up: quantum-forge rollback --channel ${name}`);
}
/** isPromoting: there is a promotion to finish or to give up. */
function isPromoting({ channel: { name }, state: { promoting } }) {
    if (promoting !== null)
        return ok(`The promotion of ${promoting.build_id} to ${name} is under way.`);
    return refused("NOT_PROMOTING", `No promotion to ${name} is under way.`, "see quantum-forge rollback-status");
}
/** isRunning: there is a build to leave. */
function isRunning({ channel: { name }, state: { running } }) {
    if (running !== null)
        return ok(`${name} runs ${running.build_id}.`);
    const remedy = `promote a build first: quantum-forge promote latest --channel ${name}`;
    return refused("NOTHING_RUNNING", `${name} runs nothing.`, remedy);
}
function holdText({ name }, hold) {
    const how = hold.build_id === null ? "held" : `pinned to ${hold.build_id}`;
    return `${name} is ${how} by ${hold.by} since ${hold.since}: ${hold.reason}.`;
}

// EXTERNAL MODULE: ./build/core/report/format-duration.js
var format_duration = __webpack_require__(2391);
;// CONCATENATED MODULE: ./build/core/promotion/guards/order-guards.js


const FIRST = "It is the first channel.";
/** ranBefore: the build runs on the channel before, or ran there until a newer one took its place. */
function ranBefore(request) {
    const { before, build } = request;
    if (before === null)
        return ok(FIRST);
    const { name } = before.policy;
    const stint = stintBefore(request);
    if (stint !== null)
        return ok(`${build.id} ${stint.until === null ? "runs" : "ran"} on ${name}.`);
    const remedy = `promote it there first: quantum-forge promote ${build.id} --channel ${name}`;
    return refused("NOT_ON_PREVIOUS_CHANNEL", absence(request), remedy);
}
/** soaked: it ran there long enough. */
function soaked(request) {
    const { before, build, channel, now_ms } = request;
    const stint = stintBefore(request);
    if (before === null || channel.soak_ms === 0)
        return ok("No soak is asked for.");
    const wanted = (0,format_duration/* formatDuration */.a)(channel.soak_ms);
    const { name } = before.policy;
    const since = stint === null ? now_ms : Date.parse(stint.since);
    const ran = Math.max(0, (stint?.until == null ? now_ms : Date.parse(stint.until)) - since);
    const text = `${build.id} ran ${(0,format_duration/* formatDuration */.a)(ran)} of ${wanted} on ${name}.`;
    if (ran >= channel.soak_ms)
        return ok(text);
    if (stint?.until === null)
        return refused("NOT_SOAKED", text, "wait", new Date(since + channel.soak_ms).toISOString());
    return refused("NOT_SOAKED", text, `let it, or a newer build, run on ${name} for ${wanted}`);
}
/** wellBefore: the last observation there, if there was one, passed. */
function wellBefore(request) {
    const { before, build } = request;
    if (before === null)
        return ok(FIRST);
    const { name } = before.policy;
    if (stintBefore(request)?.last_passed !== false)
        return ok(`No last observation of ${build.id} on ${name} failed.`);
    const remedy = `mend what failed, so that it passes on ${name} again, or promote a newer build`;
    return refused("UNHEALTHY_BEFORE", `The last observation of ${build.id} on ${name} failed.`, remedy);
}
/** The build's latest stint on the channel before; null when a rollback ended it. */
function stintBefore({ before, build }) {
    if (before === null)
        return null;
    const stint = build.stints.find(({ channel }) => channel === before.policy.name);
    return stint === undefined || stint.ended_by === "rolled_back" ? null : stint;
}
function absence({ before, build }) {
    const name = before?.policy.name ?? "";
    if (before?.state.promoting?.build_id === build.id)
        return `The promotion of ${build.id} to ${name} is still under way.`;
    return build.stints.some(({ channel }) => channel === name)
        ? `${build.id} was rolled back on ${name}.`
        : `${build.id} never ran on ${name}.`;
}

;// CONCATENATED MODULE: ./build/core/promotion/guards/pointer-guards.js

/** pointerFollows: the pointer names the promoting build, else the running one, else is absent. */
function pointerFollows({ channel: { name }, state, pointer }) {
    const named = pointer?.build_id ?? null;
    if (named === buildOf(state))
        return ok(`${name} points at ${named ?? "no build"}, as its events say.`);
    return refused("POINTER_CHANGED", differenceText({ name, state, named }), "see quantum-forge doctor, and restore the file from the registry branch's history with git revert");
}
/** pointerMended: a person who goes back to a known build sets the pointer anew; nothing automatic covers an edit up. */
function pointerMended(request) {
    const found = pointerFollows(request);
    const { actor, automatic } = request.mover;
    if (found.verdict === "ok" || automatic)
        return found;
    return waived("POINTER_CHANGED", `${found.text} ${actor} sets it anew.`);
}
function buildOf({ promoting, running }) {
    return (promoting ?? running)?.build_id ?? null;
}
function differenceText({ name, state, named, }) {
    const told = state.promoting === null ? "it runs" : "it is being given";
    return `${name} points at ${named ?? "no build"}, but its events say that ${told} ${buildOf(state) ?? "nothing"}.`;
}

;// CONCATENATED MODULE: ./build/core/promotion/guards/promotion-guards.js







/** What must hold for a promotion to begin: the channel first, then the build, then the order of channels. */
const PROMOTION_GUARDS = [
    ["hold", notHeld],
    ["lock", ownLock],
    ["promoters", mayMove],
    ["automatic", automaticOn],
    ["freeze", notFrozen],
    ["promotion under way", noPromotion],
    ["pointer", pointerFollows],
    ["running", notRunning],
    ["age", notOlder],
    ["verification", verified],
    ["record", sameRecord],
    ["decision", promotable],
    ["rollbacks", neverRolledBack],
    ["channel before", ranBefore],
    ["soak", soaked],
    ["health before", wellBefore],
];
/** automaticOn: nobody asked, so the policy must have. What came to nothing once is not tried again by itself. */
function automaticOn({ build, channel, decision, mover }) {
    if (!mover.automatic)
        return ok(`${mover.actor} asks for it.`);
    const remedy = `promote it by hand: quantum-forge promote ${build.id} --channel ${channel.name}`;
    if (!decision.policy.enforce)
        return refused("AUTOMATIC_OFF", "The policy only observes, so nothing is automatic.", remedy);
    if (!channel.auto_promote)
        return refused("AUTOMATIC_OFF", `${channel.name} does not promote by itself.`, remedy);
    if (build.rejected_on.includes(channel.name))
        return refused("AUTOMATIC_OFF", `The last promotion of ${build.id} to ${channel.name} came to nothing.`, remedy);
    return ok(`${channel.name} promotes by itself.`);
}
/** notFrozen: a freeze is passed only by its name, with a reason, by a person, and only where it allows that. */
function notFrozen({ channel, hotfix, mover, now_ms }) {
    const freeze = (0,policy_freeze/* activeFreeze */.WO)(channel.freezes, now_ms);
    if (freeze === null)
        return ok(`No freeze window of ${channel.name} holds.`);
    const { name, hotfix: allowed } = freeze.window;
    const until = freeze.until_ms === null ? null : new Date(freeze.until_ms).toISOString();
    const text = `The freeze window ${name} of ${channel.name} holds${until === null ? "" : ` until ${until}`}.`;
    const named = hotfix !== null && hotfix.freeze === name && hotfix.reason.trim() !== "";
    if (allowed && named && !mover.automatic)
        return waived("CHANNEL_FROZEN", `${text} ${mover.actor} promotes a hotfix: ${hotfix.reason}`);
    const remedy = allowed
        ? `wait, or name the window and the reason: --hotfix ${name} --reason "..."`
        : "wait: this window allows no hotfix";
    return refused("CHANNEL_FROZEN", text, remedy, until);
}
function notRunning({ build, channel, state }) {
    if (state.running?.build_id !== build.id)
        return ok(`${channel.name} does not run ${build.id} yet.`);
    const text = `${channel.name} runs ${build.id} since ${state.running.since}.`;
    return refused("ALREADY_RUNNING", text, "nothing has to be done");
}
/** notOlder: a promotion goes forward; going back is a rollback, which looks for what ran well. */
function notOlder({ build, channel, running }) {
    if (running === null)
        return ok(`${channel.name} runs nothing yet.`);
    const named = { id: build.id, commit: build.build.commit, timestamp: build.build.timestamp };
    if ((0,registry/* compareByTime */.YP)(named, { ...running, commit: "" }) >= 0)
        return ok(`${build.id} is not older than ${running.id}, which runs.`);
    return refused("OLDER_THAN_RUNNING", `${build.id} was made at ${named.timestamp}, before ${running.id}, which runs (${running.timestamp}).`, `go back on purpose: quantum-forge rollback --to ${build.id} --channel ${channel.name}`);
}

;// CONCATENATED MODULE: ./build/core/promotion/point-at.js
/** pointAt gives the pointer that names a build after the one that stands. */
function pointAt(channel, { id, build, record_sha256 }, before) {
    const previous = before?.build_id ?? null;
    return { v: 1, channel, build_id: id, commit: build.commit, record_sha256, previous };
}

;// CONCATENATED MODULE: ./build/core/promotion/plan-promotion.js



/**
 * planPromotion begins a promotion: one commit in which the pointer names the build and `promoting` says why. The build
 * does not count as running before planCompletion.
 */
function planPromotion(request) {
    return planMove(PROMOTION_GUARDS, request, beginPromotion);
}
function beginPromotion({ build, channel, state, pointer, mover, forced, hotfix }, guards) {
    // An exception that nobody needed is not one.
    const frozen = guards.some(({ code }) => code === "CHANNEL_FROZEN");
    return {
        channel: channel.name,
        pointer: pointAt(channel.name, build, pointer),
        events: [
            {
                v: 1,
                kind: "promoting",
                actor: mover.actor,
                build_id: build.id,
                channel: channel.name,
                previous: state.running?.build_id ?? null,
                automatic: mover.automatic,
                forced: forced && build.rollback_count > 0,
                hotfix: frozen ? hotfix : null,
            },
        ],
        message: `Promote ${build.id} to ${channel.name}`,
    };
}

;// CONCATENATED MODULE: ./build/core/promotion/rollback-targets.js
/** listTargets gives the earlier builds of a channel, the one that left it last first, each once. */
function listTargets(state, builds) {
    const known = new Map(builds.map((build) => [build.id, build]));
    const newest = new Map();
    for (const stint of state.stints.toReversed())
        if (!newest.has(stint.build_id))
            newest.set(stint.build_id, stint);
    return [...newest.values()].map((stint) => judge(stint, known.get(stint.build_id) ?? null, state));
}
/**
 * chooseTarget gives the build that a rollback returns to when nobody names one: of those that ran until a newer one took
 * their place, the last; never one that was rolled back, on any channel, or whose last observation here failed. null
 * when there is none.
 */
function chooseTarget(state, builds) {
    return listTargets(state, builds).find(({ eligible }) => eligible)?.build ?? null;
}
function judge(stint, build, state) {
    const not = (code, why) => ({ build, stint, eligible: false, code, why });
    const { build_id, ended_by, last_passed } = stint;
    if (build === null)
        return not("RECORD_CHANGED", `The record of ${build_id} was not found.`);
    if (state.running?.build_id === build_id)
        return not("ALREADY_RUNNING", "It runs.");
    if (ended_by === "rolled_back")
        return not("ROLLED_BACK_BEFORE", "It was rolled back here.");
    if (build.rollback_count > 0)
        return not("ROLLED_BACK_BEFORE", "It was rolled back before.");
    if (last_passed === false)
        return not("UNHEALTHY_BEFORE", "Its last observation failed.");
    const seen = last_passed === null ? "It was never observed" : "Its last observation passed";
    return { build, stint, eligible: true, code: null, why: `${seen}, and a newer build took its place.` };
}

;// CONCATENATED MODULE: ./build/core/promotion/should-roll-back.js

/**
 * shouldRollBack tells whether the last two observations, oldest first, each left the health score below the threshold. One
 * bad moment is not enough: a check that fails once is as often the network's fault as the build's.
 */
function shouldRollBack(observations, threshold) {
    if (observations.length < 2)
        return false;
    const now = healthScore(observations);
    const before = healthScore(observations.slice(0, -1));
    return now !== null && before !== null && now < threshold && before < threshold;
}

;// CONCATENATED MODULE: ./build/core/promotion/next-moves.js





/**
 * nextMoves gives what one pass of everything automatic does next: for each channel at most one move. The pass makes it, reads
 * anew and asks again, with `observed` set where it has observed, until nothing is left. A promotion under way is finished
 * or given up before anything else; then the channel is observed, rolled back, and last given the newest build that the
 * policy promotes. A held or locked channel is only observed.
 */
function nextMoves(request) {
    if (!request.enforce)
        return [];
    return request.channels.flatMap((situation, index) => {
        const move = nextMove(situation, request.channels[index - 1] ?? null, request);
        return move === null ? [] : [move];
    });
}
function nextMove(situation, before, request) {
    const { state } = situation;
    const stopped = state.hold !== null || state.lock !== null;
    if (state.promoting !== null)
        return stopped ? null : finish(situation);
    return (observeRunning(situation) ??
        (stopped ? null : (goBack(situation, request) ?? goForward(situation, before, request))));
}
function finish({ policy, state, promoting: build, observed }) {
    if (state.promoting === null)
        return null;
    const { build_id, forced, last_passed, passed_in_a_row } = state.promoting;
    const at = { channel: policy.name, build_id };
    const rolledBack = build !== null && build.rollback_count > 0 && !forced;
    if (policy.auto_rollback && rolledBack) {
        const reason = "it was rolled back on another channel meanwhile";
        return { ...at, kind: "abort", reason_code: "ROLLED_BACK_BEFORE", reason };
    }
    if (policy.auto_rollback && last_passed === false) {
        const reason = "an observation of its health failed";
        return { ...at, kind: "abort", reason_code: "HEALTH_FAILED", reason };
    }
    if (rolledBack)
        return null;
    const rounds = policy.health.length === 0 ? 0 : policy.observe.times - passed_in_a_row;
    if (rounds <= 0)
        return { ...at, kind: "complete" };
    return observed ? null : { ...at, kind: "observe", rounds };
}
function observeRunning({ policy, state, observed }) {
    if (state.running === null || policy.health.length === 0 || observed)
        return null;
    return { channel: policy.name, build_id: state.running.build_id, kind: "observe", rounds: 1 };
}
function goBack(situation, { rollback_threshold }) {
    const { policy, state, earlier } = situation;
    if (state.running === null || !policy.auto_rollback)
        return null;
    const { build_id } = state.running;
    const seen = state.health.filter((observation) => observation.build_id === build_id);
    if (!shouldRollBack(seen, rollback_threshold))
        return null;
    const at = { channel: policy.name, build_id };
    const score = healthScore(seen)?.toFixed(1);
    const reason = `its health score ${score} was below ${rollback_threshold.toFixed(1)} twice in a row`;
    const target = chooseTarget(state, earlier);
    if (target !== null)
        return { ...at, kind: "roll_back", to: target.id, reason_code: "HEALTH_LOW", reason };
    const text = `${build_id} is not well on ${policy.name} (${reason}), and no earlier build ran well there.`;
    return { ...at, kind: "alert", rule: "no_healthy_predecessor", text };
}
/** The newest build for which every guard of an automatic promotion holds. */
function goForward({ policy, state, pointer, running }, before, { candidates, actor, now_ms }) {
    if (!policy.auto_promote)
        return null;
    const fixed = { channel: policy, state, pointer, running, now_ms, forced: false, hotfix: null };
    const mover = { actor, automatic: true };
    const chosen = candidates
        .toSorted((a, b) => (0,registry/* compareByTime */.YP)(named(b), named(a)))
        .find((candidate) => planPromotion({ ...fixed, ...candidate, before, mover }).move !== null);
    return chosen === undefined ? null : { channel: policy.name, build_id: chosen.build.id, kind: "promote" };
}
function named({ build: { id, build } }) {
    return { id, commit: build.commit, timestamp: build.timestamp };
}

;// CONCATENATED MODULE: ./build/core/promotion/guards/return-guards.js

/** goesBackByItself: nobody asked, so the policy must have. */
function goesBackByItself({ channel: { name, auto_rollback }, mover, enforce, }) {
    if (!mover.automatic)
        return ok(`${mover.actor} asks for it.`);
    const remedy = `do it by hand: quantum-forge rollback --channel ${name}`;
    if (!enforce)
        return refused("AUTOMATIC_OFF", "The policy only observes, so nothing is automatic.", remedy);
    if (!auto_rollback)
        return refused("AUTOMATIC_OFF", `${name} does not go back by itself.`, remedy);
    return ok(`${name} goes back by itself.`);
}

;// CONCATENATED MODULE: ./build/core/promotion/plan-abort.js




const ABORT_GUARDS = [
    ["promotion under way", isPromoting],
    ["hold", heldForPeople],
    ["lock", ownLock],
    ["promoters", mayMove],
    ["automatic", goesBackByItself],
    ["what runs", hasRecord],
];
/**
 * planAbort gives a promotion up: one commit with `rejected`, in which the pointer names again what runs, or goes away when
 * nothing runs.
 */
function planAbort(request) {
    return planMove(ABORT_GUARDS, request, giveUp);
}
function hasRecord({ channel, state: { running }, restored }) {
    if (running === null)
        return ok(`${channel.name} runs nothing, so its pointer goes away.`);
    if (restored?.id === running.build_id)
        return ok(`${channel.name} runs ${running.build_id}.`);
    return refused("RECORD_CHANGED", `${channel.name} runs ${running.build_id}, whose record was not found.`, "restore the record from the registry branch's history");
}
function giveUp({ channel, state, pointer, restored, mover, reason_code, reason, }) {
    if (state.promoting === null)
        return null;
    const { build_id } = state.promoting;
    return {
        channel: channel.name,
        pointer: restored === null ? null : pointAt(channel.name, restored, pointer),
        events: [
            {
                v: 1,
                kind: "rejected",
                actor: mover.actor,
                build_id,
                channel: channel.name,
                restored: restored?.id ?? null,
                reason_code,
                reason,
            },
        ],
        message: `Give up the promotion of ${build_id} to ${channel.name}`,
    };
}

;// CONCATENATED MODULE: ./build/core/promotion/plan-alert.js

/**
 * planAlert calls for a person: one commit with an `alert` and a hold, so that nothing automatic tries further. A hold that
 * stands stays as it is. There is nothing that could refuse it.
 */
function planAlert(request) {
    return planMove([], request, plan_alert_alert);
}
function plan_alert_alert({ rule, build_id, text, channel: { name }, state, mover: { actor } }) {
    const raised = { v: 1, kind: "alert", actor, rule, channel: name, build_id, text };
    const held = { channel: name, build_id: null, automatic: true, reason: text };
    const hold = { v: 1, kind: "hold", actor, ...held };
    return {
        channel: name,
        pointer: undefined,
        events: state.hold === null ? [raised, hold] : [raised],
        message: `Alert on ${name}: ${rule.replaceAll("_", " ")}`,
    };
}

;// CONCATENATED MODULE: ./build/core/promotion/plan-completion.js




const COMPLETION_GUARDS = [
    ["promotion under way", isPromoting],
    ["hold", notHeld],
    ["lock", ownLock],
    ["promoters", mayMove],
    ["pointer", pointsAtBuild],
    ["verification", verified],
    ["rollbacks", notRolledBackMeanwhile],
    ["observations", observedWell],
];
/**
 * planCompletion ends a promotion well: one commit with `promoted`, from which on the channel runs the build. It waits until
 * as many observations in a row passed as the policy asks for.
 */
function planCompletion(request) {
    return planMove(COMPLETION_GUARDS, request, completePromotion);
}
function pointsAtBuild(request) {
    const { build, channel, state } = request;
    const { promoting } = state;
    const followed = pointerFollows(request);
    if (followed.verdict !== "ok" || promoting === null)
        return followed;
    if (promoting.build_id === build.id)
        return sameRecord(request);
    return refused("NOT_PROMOTING", `${channel.name} points at ${promoting.build_id}, which is being promoted, not ${build.id}.`, `give that promotion up: quantum-forge rollback --channel ${channel.name}`);
}
/** Another channel may have left the build since the promotion began. */
function notRolledBackMeanwhile({ build, state, mover }) {
    const forced = state.promoting?.forced ?? false;
    return neverRolledBack({ build, forced, mover: { ...mover, automatic: false } });
}
function observedWell({ channel, state }) {
    if (channel.health.length === 0)
        return ok(`${channel.name} has no health checks.`);
    const { passed_in_a_row, last_passed } = state.promoting ?? { passed_in_a_row: 0, last_passed: null };
    const wanted = channel.observe.times;
    const text = last_passed === false
        ? `The last observation failed; ${wanted} in a row must pass.`
        : `${passed_in_a_row} of ${wanted} observations in a row passed.`;
    if (passed_in_a_row >= wanted)
        return ok(text);
    const again = `quantum-forge promote ${state.promoting?.build_id ?? "latest"} --channel ${channel.name}`;
    const remedy = `go on observing: ${again}; or give it up: quantum-forge rollback --channel ${channel.name}`;
    return refused("OBSERVING", text, remedy);
}
function completePromotion({ build, channel, mover, merge_commit }) {
    return {
        channel: channel.name,
        pointer: undefined,
        events: [
            { v: 1, kind: "promoted", actor: mover.actor, build_id: build.id, channel: channel.name, merge_commit },
        ],
        message: `Run ${build.id} on ${channel.name}`,
    };
}

;// CONCATENATED MODULE: ./build/core/promotion/plan-hold.js


const HOLD_GUARDS = [
    ["promoters", mayMove],
    ["hold", notHeldYet],
];
/** planHold stops everything automatic, and promotions by people, until the channel is released. */
function planHold(request) {
    return planMove(HOLD_GUARDS, request, (asked) => holdMove(asked, null));
}
/** notHeldYet: one hold does not take the place of another, whose reason and pin would be lost. */
function notHeldYet({ channel: { name }, state: { hold } }) {
    if (hold === null)
        return ok(`${name} is not held.`);
    const pinned = hold.build_id === null ? "" : ` at ${hold.build_id}`;
    return refused("CHANNEL_HELD", `${name} is held${pinned} already, by ${hold.by} since ${hold.since}: ${hold.reason}.`, `release it first: quantum-forge release --channel ${name}`);
}
/** holdMove appends a hold; build_id: a pin to that build. */
function holdMove({ channel: { name }, mover, reason }, build_id) {
    const { actor, automatic } = mover;
    return {
        channel: name,
        pointer: undefined,
        events: [{ v: 1, kind: "hold", actor, channel: name, build_id, automatic, reason }],
        message: build_id === null ? `Hold ${name}` : `Pin ${name} to ${build_id}`,
    };
}

;// CONCATENATED MODULE: ./build/core/promotion/plan-lock.js


const LOCK_GUARDS = [
    ["promoters", mayMove],
    ["lock", notLockedYet],
];
/** planLock makes the mover the only one who moves the channel. */
function planLock(request) {
    return planMove(LOCK_GUARDS, request, lock);
}
function notLockedYet({ channel: { name }, state: { lock: taken } }) {
    if (taken === null)
        return ok(`${name} is not locked.`);
    return refused("CHANNEL_LOCKED", `${name} is locked by ${taken.owner} since ${taken.since}: ${taken.reason}.`, `unlock it first: quantum-forge unlock --channel ${name}`);
}
function lock({ channel: { name }, mover: { actor }, reason }) {
    return {
        channel: name,
        pointer: undefined,
        events: [{ v: 1, kind: "lock", actor, channel: name, owner: actor, reason }],
        message: `Lock ${name} for ${actor}`,
    };
}

;// CONCATENATED MODULE: ./build/core/promotion/plan-observation.js


const OBSERVATION_GUARDS = [
    ["build", stillThere],
    ["lock", mayDecide],
    ["promoters", mayMove],
];
/**
 * planObservation appends what one round of checks found. It passed when every check did. What was seen of a build that left
 * the channel meanwhile is not written down, nor what somebody saw who may not move the channel.
 */
function planObservation(request) {
    return planMove(OBSERVATION_GUARDS, request, observation);
}
function stillThere({ build_id, channel: { name }, state }) {
    const { running, promoting } = state;
    // While a promotion is under way its build is what is deployed, so the checks cannot have seen the other.
    const current = promoting ?? running;
    if (current?.build_id === build_id)
        return ok(`${build_id} is on ${name}.`);
    return refused("NOT_RUNNING", `${build_id} is not on ${name} any more; ${current?.build_id ?? "nothing"} is.`, "observe again");
}
/** What is seen while a promotion is under way decides it, so a person must be one whom the lock lets pass. */
function mayDecide(request) {
    const { channel, state, mover } = request;
    if (mover.automatic)
        return ok("Nobody has to ask: it is automatic.");
    if (state.promoting === null)
        return ok(`No promotion to ${channel.name} depends on it.`);
    return ownLock(request);
}
function observation({ build_id, channel: { name }, mover: { actor }, checks }) {
    const passed = checks.every((check) => check.passed);
    const count = checks.filter((check) => check.passed).length;
    return {
        channel: name,
        pointer: undefined,
        events: [{ v: 1, kind: "health", actor, build_id, channel: name, passed, checks }],
        message: `Observe ${build_id} on ${name}: ${count} of ${checks.length} checks passed`,
    };
}

;// CONCATENATED MODULE: ./build/core/promotion/plan-pin.js



const PIN_GUARDS = [
    ["promoters", mayMove],
    ["hold", notHeldYet],
    ["promotion under way", noPromotion],
    ["running", isRunning],
    ["build", runsBuild],
];
/** planPin holds a channel at the build that it runs, by name. */
function planPin(request) {
    return planMove(PIN_GUARDS, request, (asked) => holdMove(asked, asked.build_id));
}
function runsBuild({ build_id, channel: { name }, state: { running } }) {
    if (running === null || running.build_id === build_id)
        return ok(`${name} is pinned to what it runs.`);
    return refused("NOT_RUNNING", `${name} runs ${running.build_id}, not ${build_id}.`, `promote it first: quantum-forge pin ${build_id} --auto-promote --channel ${name}`);
}

;// CONCATENATED MODULE: ./build/core/promotion/plan-release.js


const RELEASE_GUARDS = [
    ["hold", isHeld],
    ["lock", ownLock],
    ["promoters", mayMove],
    ["person", byPerson],
];
/** planRelease ends a hold. Only a person does. */
function planRelease(request) {
    return planMove(RELEASE_GUARDS, request, release);
}
function isHeld({ channel: { name }, state: { hold } }) {
    if (hold !== null)
        return ok(`${name} is held by ${hold.by} since ${hold.since}.`);
    return refused("NOT_HELD", `${name} is not held.`, "nothing has to be done");
}
function byPerson({ channel: { name }, mover }) {
    if (!mover.automatic)
        return ok(`${mover.actor} asks for it.`);
    const remedy = `a person releases it: quantum-forge release --channel ${name}`;
    return refused("AUTOMATIC_OFF", "Nothing automatic ends a hold.", remedy);
}
function release({ channel: { name }, mover: { actor }, reason }) {
    return {
        channel: name,
        pointer: undefined,
        events: [{ v: 1, kind: "release", actor, channel: name, reason }],
        message: `Release ${name}`,
    };
}

;// CONCATENATED MODULE: ./build/core/promotion/plan-rollback.js






const ROLLBACK_GUARDS = [
    ["running", isRunning],
    ["promotion under way", noPromotion],
    ["hold", heldForPeople],
    ["lock", ownLock],
    ["promoters", mayMove],
    ["automatic", goesBackByItself],
    ["pointer", pointerMended],
    ["target", hasTarget],
    ["other build", isOther],
    ["ran here", ranHere],
    ["rollbacks", (request) => ofTarget(request, (build) => neverRolledBack({ ...request, build }))],
    ["verification", targetVerified],
    ["record", (request) => ofTarget(request, (build) => sameRecord({ ...request, build }))],
];
/**
 * planRollback returns a channel to a build that ran on it: one commit with the pointer and `rolled_back`, and, when nobody
 * asked for it, a hold, so that nothing automatic moves the channel before a person has looked.
 */
function planRollback(request) {
    return planMove(ROLLBACK_GUARDS, request, plan_rollback_goBack);
}
const NO_TARGET = "There is no target to look at.";
function ofTarget({ target }, judge) {
    return target === null ? ok(NO_TARGET) : judge(target);
}
function hasTarget({ channel, target }) {
    if (target !== null)
        return ok(`${target.id} is to run again.`);
    return refused("NOTHING_TO_RETURN_TO", `No earlier build of ${channel.name} ran well until a newer one took its place.`, `see the candidates: quantum-forge rollback-list --channel ${channel.name}; then name one with --to`);
}
function isOther(request) {
    const { channel, state } = request;
    return ofTarget(request, ({ id }) => state.running?.build_id === id
        ? refused("ALREADY_RUNNING", `${channel.name} runs ${id}.`, "name another build")
        : ok(`${channel.name} does not run ${id}.`));
}
function ranHere(request) {
    const { name } = request.channel;
    return ofTarget(request, ({ id, stints }) => stints.some(({ channel }) => channel === name)
        ? ok(`${id} ran on ${name} before.`)
        : refused("NEVER_RAN_HERE", `${id} never ran on ${name}.`, `promote it instead: quantum-forge promote ${id} --channel ${name}`));
}
function targetVerified(request) {
    // A target that was not verified is as good as one that fails.
    const verification = request.verification ?? { vbh_status: "FAIL" };
    return ofTarget(request, (build) => verified({ build, verification }));
}
function plan_rollback_goBack({ channel: { name }, state, pointer, target, mover: { actor, automatic }, forced, reason_code, reason, }) {
    if (state.running === null || target === null)
        return null;
    const { build_id } = state.running;
    const how = { automatic, forced: forced && target.rollback_count > 0, reason_code, reason };
    const left = {
        v: 1,
        kind: "rolled_back",
        actor,
        build_id,
        channel: name,
        to: target.id,
        ...how,
    };
    const held = `rolled back from ${build_id} to ${target.id}: ${reason}`;
    const hold = {
        v: 1,
        kind: "hold",
        actor,
        channel: name,
        build_id: null,
        automatic,
        reason: held,
    };
    return {
        channel: name,
        pointer: pointAt(name, target, pointer),
        events: automatic ? [left, hold] : [left],
        message: `Roll ${name} back to ${target.id}`,
    };
}

;// CONCATENATED MODULE: ./build/core/promotion/plan-unlock.js


const UNLOCK_GUARDS = [
    ["lock", isLocked],
    ["owner", byOwner],
    ["promoters", mayMove],
];
/** planUnlock ends a lock: its owner, or another person who forces it. */
function planUnlock(request) {
    return planMove(UNLOCK_GUARDS, request, unlock);
}
function isLocked({ channel: { name }, state }) {
    if (state.lock !== null)
        return ok(`${name} is locked by ${state.lock.owner} since ${state.lock.since}.`);
    return refused("NOT_LOCKED", `${name} is not locked.`, "nothing has to be done");
}
function byOwner({ channel: { name }, state: { lock }, mover, forced }) {
    if (lock === null || (!mover.automatic && lock.owner === mover.actor))
        return ok(`The lock is ${mover.actor}'s own.`);
    const text = `${name} is locked by ${lock.owner} since ${lock.since}: ${lock.reason}.`;
    if (forced && !mover.automatic)
        return waived("CHANNEL_LOCKED", `${text} ${mover.actor} forces it.`);
    const remedy = `ask ${lock.owner}, or: quantum-forge unlock --channel ${name} --force`;
    return refused("CHANNEL_LOCKED", text, remedy);
}
function unlock({ channel: { name }, state, mover: { actor }, reason }) {
    const forced = state.lock?.owner !== actor;
    return {
        channel: name,
        pointer: undefined,
        events: [{ v: 1, kind: "unlock", actor, channel: name, forced, reason }],
        message: `Unlock ${name}`,
    };
}

;// CONCATENATED MODULE: ./build/core/promotion/refuse-unknown-channel.js


/** refuseUnknownChannel is the plan for a channel that the policy does not name. */
function refuseUnknownChannel(name, channels) {
    const names = channels.map((channel) => channel.name);
    const near = closestName(name, names);
    const guess = near === null ? "" : `did you mean ${near}? `;
    return {
        guards: [
            {
                name: "channel",
                verdict: "refused",
                code: "CHANNEL_UNKNOWN",
                text: `The policy has no channel ${JSON.stringify(name.slice(0, 80))}.`,
                remedy: `${guess}its channels are ${joinWords(names)}`,
                until: null,
            },
        ],
        move: null,
    };
}

;// CONCATENATED MODULE: ./build/core/promotion/index.js


















// EXTERNAL MODULE: ./build/core/schema/closest-name.js
var closest_name = __webpack_require__(635);
;// CONCATENATED MODULE: ./build/forge/promotion/choose-channel.js


const USUAL = "production";
/**
 * chooseChannel gives the channel of the policy that was asked for; when none was, the only one, else `production`. Throws
 * ForgeError E_CHANNEL with the channels there are.
 */
function chooseChannel(channels, asked) {
    const names = channels.map(({ name }) => name);
    const wanted = asked ?? (names.length === 1 ? names[0] : USUAL);
    const found = channels.find(({ name }) => name === wanted);
    if (found !== undefined)
        return found;
    const near = asked === null ? null : (0,closest_name/* closestName */.N)(asked, names);
    throw new forge_error/* ForgeError */.Q("E_CHANNEL", {
        what: asked === null
            ? `expected the name of one of the policy's channels (${names.join(", ")}), found none`
            : `expected one of the policy's channels (${names.join(", ")}), found ${JSON.stringify(asked.slice(0, 80))}`,
        remedy: near === null ? "name one with --channel" : `did you mean --channel ${near}?`,
    });
}
/** channelBefore gives the channel that a build passes through before this one; null for the first. */
function channelBefore(channels, { name }) {
    const at = channels.findIndex((channel) => channel.name === name);
    return at <= 0 ? null : (channels[at - 1] ?? null);
}

;// CONCATENATED MODULE: ./build/forge/promotion/read-channel.js


/** readChannel gathers what stands of a channel at one commit of the registry. */
async function readChannel(view, channels, channel) {
    const before = channelBefore(channels, channel);
    const [state, stateBefore, pointer] = await Promise.all([
        view.channel(channel.name),
        before === null ? null : view.channel(before.name),
        readPointer(view.snapshot, channel.name),
    ]);
    return {
        channel,
        before: before === null || stateBefore === null ? null : { policy: before, state: stateBefore },
        state,
        pointer,
        running: state.running === null ? null : await view.build(state.running.build_id),
    };
}

;// CONCATENATED MODULE: ./build/forge/promotion/report-step.js
/** reportStep says what one step came to: done, refused, or planned. */
function reportStep({ branch }, { verb, channel, dryRun }, { step: { plan, news }, landed }) {
    const refused = plan.guards.some(({ verdict }) => verdict === "refused");
    return {
        verb,
        result: refused ? "refused" : dryRun ? "planned" : "done",
        channel: channel.name,
        from: null,
        to: null,
        verified: null,
        decision: null,
        health: [],
        reason: null,
        owner: null,
        guards: plan.guards,
        event: landed?.events.at(-1) ?? null,
        planned: dryRun && plan.move !== null ? [...news, ...plan.move.events] : [],
        dry_run: dryRun,
        branch,
        commit: landed?.commit ?? null,
        pushed_to: landed?.pushed_to ?? null,
    };
}

;// CONCATENATED MODULE: ./build/forge/promotion/take-step.js
/**
 * takeStep plans a move and appends it in one commit. Another writer who is first makes it plan anew, so that the guards
 * hold on what is really there when it lands. With dryRun it only plans.
 */
async function takeStep({ registry, append }, { dryRun }, plan) {
    if (dryRun)
        return { step: await plan(await registry()), landed: null };
    let planned = null;
    const landed = await append(async (view) => {
        planned = await plan(view);
        const { move } = planned.plan;
        if (move === null)
            return null;
        return {
            events: [...planned.news, ...move.events],
            pointers: new Map(move.pointer === undefined ? [] : [[move.channel, move.pointer]]),
            message: move.message,
        };
    });
    if (planned === null)
        throw new TypeError("an append ended without a plan");
    return { step: planned, landed };
}

;// CONCATENATED MODULE: ./build/forge/promotion/hold-channel.js





const USUAL_REASONS = {
    hold: "held by hand",
    release: "released by hand",
    lock: "somebody works on it",
    unlock: "unlocked by hand",
};
/** holdChannel holds, releases, locks or unlocks a channel: one commit with one event, the pointer untouched. Throws E_CHANNEL. */
async function holdChannel(dependencies, request) {
    const { policy, mover } = dependencies;
    const { verb, dryRun, forced } = request;
    const channel = chooseChannel(policy.channels, request.channel);
    const reason = request.reason ?? USUAL_REASONS[verb];
    const plan = ({ state }) => {
        switch (verb) {
            case "hold":
                return planHold({ channel, state, mover, reason });
            case "release":
                return planRelease({ channel, state, mover, reason });
            case "lock":
                return planLock({ channel, state, mover, reason });
            case "unlock":
                return planUnlock({ channel, state, mover, reason, forced });
        }
    };
    const taken = await takeStep(dependencies, { dryRun }, async (view) => {
        const reading = await readChannel(view, policy.channels, channel);
        return { plan: plan(reading), news: [], reading };
    });
    const { running } = taken.step.reading.state;
    return {
        ...reportStep(dependencies, { verb, channel, dryRun }, taken),
        from: running?.build_id ?? null,
        owner: verb === "lock" ? mover.actor : null,
        reason,
    };
}

;// CONCATENATED MODULE: ./build/forge/promotion/parse-reason.js

const LONGEST = 500;
/** parseReason takes a reason as somebody typed it: one line, neither empty nor endless. Throws ForgeError E_REASON. */
function parseReason(text) {
    const reason = text.trim();
    if (reason !== "" && reason.length <= LONGEST && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(reason))
        return reason;
    throw new forge_error/* ForgeError */.Q("E_REASON", {
        what: `expected a reason of 1 to ${LONGEST} characters on one line, found ${JSON.stringify(reason.slice(0, 80))}`,
        remedy: "say in one sentence why",
    });
}

;// CONCATENATED MODULE: ./build/cli/move-result.js


/** moveResult gives the document, the screen and the exit code of a command that moves a channel. */
function moveResult(report, notices, now_ms, { width, color }) {
    return {
        exit: asAsked(report) ? exit_code/* EXIT_DONE */.qJ : exit_code/* EXIT_GATE_SAYS_NO */.mC,
        json: { schema: `quantum-forge/${report.verb}@1`, ...report },
        text: (0,core_report/* renderMove */.Kq)(report, { width, color, now_ms }),
        notices,
    };
}
/** A promotion that was to be left under way is; one that was given up is what a rollback asked for. */
function asAsked({ verb, result, health, guards }) {
    switch (result) {
        case "done":
        case "planned":
            return true;
        case "given_up":
            return verb === "rollback";
        case "under_way":
            return health.every(({ passed }) => passed) && guards.every(({ verdict }) => verdict !== "refused");
        case "refused":
        case "unhealthy":
            return false;
    }
}

// EXTERNAL MODULE: ./build/forge/registry/append.js
var append = __webpack_require__(9944);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(5577);
;// CONCATENATED MODULE: ./build/adapters/health/check-command.js

/** Of what a program says, this much of the end is kept. */
const OUTPUT_KEPT = 4 * 1024;
/** A program that has ended may still have words on their way; one that it left behind is not waited for. */
const LAST_WORDS_MS = 200;
/** Where the keys are, and what a workflow hands to its action: nothing for a program that the repository names. */
const SECRETS = /^(?:QUANTUM_FORGE_|INPUT_)/i;
/**
 * checkCommand runs a program without a shell; it passed when the exit status is 0, and its last line says why. The
 * program and all that it started are killed when it has ended, when the time is over, or when this process is told to end.
 */
function checkCommand({ command, timeout_ms }, { cwd, environment }) {
    const [program = "", ...words] = command;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, words, {
            cwd,
            // Its own process group, so that all of it can be killed at once.
            detached: true,
            stdio: ["ignore", "pipe", "pipe"],
            env: Object.fromEntries(Object.entries(environment).filter(([name]) => !SECRETS.test(name))),
        });
        const said = lastLineOf(child);
        const forget = endWithUs(child);
        let late = false;
        const limit = setTimeout(() => {
            late = true;
            killGroup(child);
        }, timeout_ms);
        const settle = (finding) => {
            clearTimeout(limit);
            forget();
            killGroup(child);
            child.stdout.destroy();
            child.stderr.destroy();
            resolve(finding);
        };
        child.on("error", (error) => {
            settle({ passed: false, detail: `${program} could not be started (${error.code ?? error.message})` });
        });
        const end = (status, signal) => {
            const how = late ? `still ran after ${timeout_ms} ms` : endText(status, signal);
            settle({
                passed: status === 0 && !late,
                detail: [how, said()].filter((part) => part !== "").join(": "),
            });
        };
        child.on("close", end);
        child.on("exit", (status, signal) => setTimeout(() => end(status, signal), LAST_WORDS_MS).unref());
    });
}
/** The last line with anything on it, of both streams. */
function lastLineOf(child) {
    let tail = "";
    for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text) => {
            tail = (tail + text).slice(-OUTPUT_KEPT);
        });
    }
    return () => tail.split(/[\r\n]+/).findLast((line) => line.trim() !== "") ?? "";
}
/** A process group of its own does not get the terminal's interrupt: it is handed on. */
function endWithUs(child) {
    const end = (signal) => {
        killGroup(child);
        forget();
        process.kill(process.pid, signal);
    };
    const forget = () => {
        for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
            process.off(signal, end);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
        process.on(signal, end);
    return forget;
}
function killGroup({ pid }) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, "SIGKILL");
    }
    catch {
        // All of it has ended.
    }
}
function endText(status, signal) {
    return status === null ? `ended by ${signal ?? "a signal"}` : `exit status ${status}`;
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/forge/tool-version.js
var tool_version = __webpack_require__(4557);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/adapters/health/public-address.js

/**
 * isPublicAddress tells whether an IP address belongs to the public internet: not to this machine, a private network, a
 * cloud's metadata service, a tunnel into one of these, or nobody. What is not an address is not public.
 * IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890).
 */
function isPublicAddress(address) {
    switch ((0,external_node_net_.isIP)(address)) {
        case 4:
            return !SPECIAL_V4.check(address, "ipv4");
        case 6:
            return GLOBAL_V6.check(address, "ipv6") && !SPECIAL_V6.check(address, "ipv6");
        default:
            return false;
    }
}
const SPECIAL_V4 = subnets("ipv4", [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.88.99.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
]);
/** All that was ever given out; IPv4 in IPv6 (::ffff:0:0/96), NAT64, local and link-local addresses lie outside. */
const GLOBAL_V6 = subnets("ipv6", [["2000::", 3]]);
const SPECIAL_V6 = subnets("ipv6", [
    ["2001::", 23],
    ["2001:db8::", 32],
    ["2002::", 16],
    ["3fff::", 20],
]);
function subnets(family, prefixes) {
    const list = new external_node_net_.BlockList();
    for (const [network, bits] of prefixes)
        list.addSubnet(network, bits, family);
    return list;
}

;// CONCATENATED MODULE: ./build/adapters/health/check-http.js





/** Of a body, this much is looked at. */
const BODY_LIMIT = 64 * 1024;
const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
/**
 * checkHttp asks an address with GET and compares status and body with what is expected. Redirects are followed on the
 * same host alone, unless a redirect is what is expected. The time-out covers everything, names and redirects too.
 */
async function checkHttp(check, reach) {
    const signal = AbortSignal.timeout(check.timeout_ms);
    try {
        return await follow(check, new URL(check.url), reach, signal);
    }
    catch (error) {
        if (signal.aborted)
            return failed(`no answer within ${check.timeout_ms} ms`);
        return failed(error instanceof Error ? reasonOf(error) : String(error));
    }
}
async function follow(check, first, reach, signal) {
    let url = first;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
        const response = await ask(url, reach, signal);
        const target = redirectOf(response, url);
        if (target === null || response.statusCode === check.status)
            return check_http_judge(check, response, signal);
        response.destroy();
        if (target.hostname !== first.hostname) {
            return failed(`status ${response.statusCode} leads to another host, ${target.hostname}`);
        }
        url = target;
    }
    return failed(`more than ${MOST_REDIRECTS} redirects`);
}
function ask(url, { allowPrivate }, signal) {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const request = url.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
    const options = {
        // The addresses that were judged are the ones that are connected to: a second answer of the name server changes nothing.
        lookup: lookupWithin(allowPrivate),
        agent: false,
        signal,
        headers: { "user-agent": `quantum-forge/${tool_version/* TOOL_VERSION */.w}`, "accept-encoding": "identity", accept: "*/*" },
    };
    return new Promise((resolve, reject) => {
        // An address written as such is never looked up.
        if (!allowPrivate && isAddress(host) && !isPublicAddress(host))
            throw notPublic(host);
        request(url, options, resolve).on("error", reject).end();
    });
}
function isAddress(host) {
    return /^[\d.]+$/.test(host) || host.includes(":");
}
function lookupWithin(allowPrivate) {
    return (host, options, callback) => {
        (0,external_node_dns_promises_.lookup)(host, { ...options, all: true }).then((addresses) => {
            const refused = allowPrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
            const [first] = addresses;
            if (refused !== undefined)
                callback(notPublic(host), []);
            else if (options.all === true)
                callback(null, [...addresses]);
            else
                callback(null, first?.address ?? "", first?.family ?? 0);
        }, (error) => callback(error, []));
    };
}
function notPublic(host) {
    return new Error(`${host} is not an address of the public internet, and checks from here may ask no other`);
}
function redirectOf({ statusCode, headers }, from) {
    if (!REDIRECTS.includes(statusCode) || headers.location === undefined)
        return null;
    if (!URL.canParse(headers.location, from.href))
        return null;
    const target = new URL(headers.location, from);
    return /^https?:$/.test(target.protocol) ? target : null;
}
async function check_http_judge(check, response, signal) {
    const status = `status ${response.statusCode}`;
    if (response.statusCode !== check.status || check.body === null) {
        response.destroy();
        const passed = response.statusCode === check.status;
        return passed ? { passed, detail: status } : failed(`${status}, expected ${check.status}`);
    }
    const found = await holds(response, check.body, signal);
    const said = JSON.stringify(check.body);
    if (found)
        return { passed: true, detail: `${status}, body holds ${said}` };
    return failed(`${status}, but the body's first ${BODY_LIMIT / 1024} KiB do not hold ${said}`);
}
/** Reads no further than it must. */
async function holds(response, wanted, signal) {
    let body = Buffer.alloc(0);
    for await (const chunk of response) {
        body = Buffer.concat([body, chunk]);
        if (body.subarray(0, BODY_LIMIT).includes(wanted))
            return true;
        if (body.length >= BODY_LIMIT || signal.aborted)
            break;
    }
    signal.throwIfAborted();
    return false;
}
/** Several addresses that all fail are one error without words of its own. */
function reasonOf(error) {
    const [first] = error instanceof AggregateError ? error.errors : [error];
    return first?.message || error.message || error.name;
}
function failed(detail) {
    return { passed: false, detail };
}

;// CONCATENATED MODULE: ./build/adapters/health/open-health-probe.js




/** An event's detail holds at most 1024 characters, and nobody reads more on one line. */
const DETAIL_LIMIT = 200;
/** openHealthProbe gives the probe that asks addresses and runs programs from here. */
function openHealthProbe({ allowPrivate }) {
    return {
        check: async (check, { cwd }) => {
            const started = external_node_perf_hooks_.performance.now();
            const { passed, detail } = await find(check, cwd, allowPrivate);
            return {
                name: check.name,
                passed,
                detail: (0,one_line/* oneLine */.T)(detail, DETAIL_LIMIT),
                duration_ms: Math.round(external_node_perf_hooks_.performance.now() - started),
            };
        },
    };
}
async function find(check, cwd, allowPrivate) {
    switch (check.kind) {
        case "http":
            return checkHttp(check, { allowPrivate });
        case "command":
            return checkCommand(check, { cwd, environment: process.env });
        case "workflow":
            return {
                passed: false,
                detail: `the workflow ${check.workflow} runs on GitHub, and this is not a place that can start it`,
            };
    }
}

;// CONCATENATED MODULE: ./build/adapters/health/index.js


;// CONCATENATED MODULE: ./build/adapters/workspace/open-moves.js





/** Stands for the recorder where nothing is written. */
const NO_RECORDER = "recorder";
/** openMoves gives what moving the channels of an opened repository takes. Throws E_NO_IDENTITY, KeyError, PolicyError. */
async function openMoves(session, { automatic, dryRun }) {
    const { store, identity, path, location } = session;
    const person = automatic ? null : await (0,git/* readActor */.a9)(path);
    const recorder = dryRun ? NO_RECORDER : (await session.openKeys()).recorder.principal;
    const mover = { actor: person ?? recorder, automatic };
    return {
        ...session,
        policy: await session.policy(),
        branch: store.branch,
        mover,
        recorder,
        registry: () => (0,open_registry/* openRegistry */.M)(session),
        append: async (plan) => {
            const { log: logSigner } = await session.openKeys();
            const { commit, pushed_to, events } = await (0,append/* appendToRegistry */.l)({ ...session, logSigner }, async (view) => {
                const move = await plan(view);
                return { append: move === null ? null : { ...move, records: [] }, result: null };
            });
            return commit === null || events.length === 0 ? null : { commit, pushed_to, events };
        },
        // Without a pointer there is no commit that moved it, and nothing is promoted then.
        pointerCommit: async (head, channel) => (await (0,git/* lastChange */.$r)(location.dir, head, (0,registry/* channelPath */.JX)(channel))) ?? head,
        probe: openHealthProbe({ allowPrivate: true }),
        cwd: identity.work_tree ?? path,
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    };
}

;// CONCATENATED MODULE: ./build/cli/open-command-moves.js



/**
 * openCommandMoves opens the repository of a command that moves channels: for the person who asks, or, automatic, for nobody.
 * Where the registry is shared a move that its remote does not get is none, so that it is pushed or fails; --no-push overrules.
 */
async function openCommandMoves(command, terminal, { automatic = false } = {}) {
    const dryRun = command.flags.get("dry-run") ?? false;
    const settled = dryRun ? command : await pushing(command);
    const session = await openCommandSession(settled, terminal);
    const push = settled.flags.get("push");
    if (push !== false)
        await refreshPolicy(session, push === true);
    return { ...(await openMoves(session, { automatic, dryRun })), notices: session.notices };
}
/** A move goes by the policy of now. Where others see the move, one that cannot be asked for stops it. */
async function refreshPolicy({ location, notice }, shared) {
    try {
        await (0,git/* refreshDefaultBranch */.x6)(location);
    }
    catch (error) {
        if (shared || !(error instanceof git/* GitError */.XS))
            throw error;
        notice(`${error.what}; the policy is the one that this clone knows`);
    }
}
async function pushing(command) {
    const repository = command.values.get("repo") ?? ".";
    if (command.flags.has("push") || (0,git/* isCloneUrl */.DU)(repository))
        return command;
    if (!(await (0,git/* sharesRegistry */.Kl)(repository)))
        return command;
    return { ...command, flags: new Map([...command.flags, ["push", true]]) };
}

;// CONCATENATED MODULE: ./build/cli/verbs/hold.js




const holdingVerb = (verb) => async (command, terminal) => {
    const { flags, values } = command;
    const given = values.get("reason");
    const reason = given === undefined ? null : parseReason(given);
    const moves = await openCommandMoves(command, terminal);
    const report = await holdChannel(moves, {
        verb,
        channel: values.get("channel") ?? null,
        reason,
        forced: flags.get("force") ?? false,
        dryRun: flags.get("dry-run") ?? false,
    });
    return moveResult(report, moves.notices(), moves.clock.now(), terminal);
};
/** The four verbs that say who may move a channel; the pointer stays where it is. */
const holdVerb = holdingVerb("hold");
const releaseVerb = holdingVerb("release");
const lockVerb = holdingVerb("lock");
const unlockVerb = holdingVerb("unlock");

// EXTERNAL MODULE: ./build/adapters/files/cannot-write.js
var cannot_write = __webpack_require__(6592);
// EXTERNAL MODULE: ./build/adapters/files/leads-out.js
var leads_out = __webpack_require__(4111);
;// CONCATENATED MODULE: ./build/adapters/files/write-new-file.js




/**
 * writeNewFile writes a file below `root` that is not there yet; one that is there is never replaced, and no link leads the
 * way out of `root`. Throws ForgeError E_OUTPUT.
 */
async function writeNewFile(root, path, text) {
    const target = (0,external_node_path_.join)(root, path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        if ((0,leads_out/* leadsOut */.q)(await (0,promises_.realpath)(root), await (0,promises_.realpath)((0,external_node_path_.dirname)(target))))
            throw new RangeError(`${JSON.stringify(path)} is behind a link that leads out of it`);
        await (0,promises_.writeFile)(target, text, { flag: "wx" });
    }
    catch (cause) {
        throw (0,cannot_write/* cannotWrite */.z)((0,external_node_path_.dirname)(target), cause);
    }
}
/** isPresent tells whether anything, a dangling link too, stands at a path below `root`. */
async function isPresent(root, path) {
    return (await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => null)) !== null;
}

// EXTERNAL MODULE: ./build/forge/load-policy.js
var load_policy = __webpack_require__(8553);
;// CONCATENATED MODULE: ./build/forge/init/plan-init.js


/** The branches that the presets trust without being told. */
const USUAL_REFS = ["refs/heads/main", "refs/heads/master"];
/** planInit gives the files that a repository lacks to begin with. What is there is never replaced. */
function planInit({ preset, present, default_ref }) {
    const ref = default_ref === null || USUAL_REFS.includes(default_ref) ? null : default_ref;
    const files = [
        {
            path: load_policy/* POLICY_PATH */.l,
            text: (0,core_policy/* starterPolicy */.W$)({ preset, ref }),
            why: `the policy: preset ${preset}, and it only observes (enforce: false)`,
        },
    ];
    return {
        files: files.filter(({ path }) => !present.has(path)),
        kept: files.flatMap(({ path }) => (present.has(path) ? [path] : [])),
    };
}

;// CONCATENATED MODULE: ./build/cli/verbs/init.js












/** initVerb writes the files that a repository lacks to begin with; it commits and pushes nothing. */
const initVerb = async (command, terminal) => {
    const preset = presetOf(command.values.get("preset"));
    const { identity, location } = await openCommandSession(command, terminal);
    if (identity.work_tree === null)
        throw noWorkTree();
    const dryRun = command.flags.get("dry-run") === true;
    const present = new Set((await isPresent(identity.work_tree, load_policy/* POLICY_PATH */.l)) ? [load_policy/* POLICY_PATH */.l] : []);
    const plan = planInit({ preset, present, default_ref: (await (0,git/* defaultBranchRef */.fe)(location)) ?? identity.ref });
    if (!dryRun) {
        for (const { path, text } of plan.files)
            await writeNewFile(identity.work_tree, path, text);
    }
    return {
        exit: exit_code/* EXIT_DONE */.qJ,
        json: {
            schema: "quantum-forge/init@1",
            dry_run: dryRun,
            written: plan.files,
            kept: plan.kept,
            next: nextSteps(plan).map(([line]) => line),
        },
        text: screen((0,printable/* printable */.g)(identity.name), plan, dryRun, terminal),
        notices: [],
    };
};
function presetOf(text) {
    if (text === undefined)
        return "standard";
    const found = core_policy/* PRESET_NAMES */.dO.find((name) => name === text);
    if (found !== undefined)
        return found;
    const near = (0,closest_name/* closestName */.N)(text, core_policy/* PRESET_NAMES */.dO);
    throw new commands/* UsageError */.eb("E_OPTION", {
        what: `expected ${core_policy/* PRESET_NAMES */.dO.join(" or ")} for --preset, found ${JSON.stringify(text)}`,
        remedy: near === null ? "name one of them" : `did you mean ${near}?`,
    });
}
function nextSteps({ files }) {
    const paths = files.map(({ path }) => path).join(" ");
    const commit = [`git add ${paths} && git commit`, "it counts once it is committed"];
    return [
        ...(files.length === 0 ? [] : [commit]),
        ["quantum-forge", "records the first build"],
        ["quantum-forge backfill --last 30", "gives it a history to compare with"],
        ["quantum-forge doctor", "says what this set-up lacks"],
    ];
}
function screen(name, plan, dryRun, { color }) {
    const paint = (0,report_paint/* paintWith */.H)(color);
    const verb = dryRun ? "WOULD WRITE" : "WROTE";
    const steps = nextSteps(plan);
    const width = Math.max(...steps.map(([line]) => line.length));
    const lines = [
        `quantum-forge  init  ${name}`,
        "",
        ...plan.files.flatMap(({ path, why, text }) => [
            `  ${paint("good", verb)}  ${path}`,
            `  ${" ".repeat(verb.length)}  ${why}`,
            ...(dryRun
                ? [
                    "",
                    ...text
                        .trimEnd()
                        .split("\n")
                        .map((line) => `    ${line}`.trimEnd()),
                ]
                : []),
        ]),
        ...plan.kept.map((path) => `  KEPT   ${path}, which was there already`),
        "",
        "  Next",
        ...steps.map(([line, why]) => `    ${line.padEnd(width)}   ${why}`),
    ];
    return `${lines.join("\n")}\n`;
}
function noWorkTree() {
    return new forge_error/* ForgeError */.Q("E_OUTPUT", {
        what: "expected a work tree to write the policy to, found a bare repository",
        remedy: "run it in a clone with a work tree, or see registry/presets for policies to copy",
    });
}

// EXTERNAL MODULE: ./build/forge/record/verified-event.js
var verified_event = __webpack_require__(4387);
;// CONCATENATED MODULE: ./build/forge/promotion/judge-build.js



/** judgeBuild verifies a recorded build anew and decides it by the policy of today and the history before it. */
async function judgeBuild(dependencies, view, build) {
    const { policy, recorder: actor } = dependencies;
    const verification = await (0,verify_recorded/* verifyRecorded */.u)(dependencies, view.snapshot, build);
    const history = await view.historyBefore(build.build);
    const decision = (0,core_policy/* decide */.LD)({ profile: "build", build: build.build, verification }, policy, history);
    const news = [
        ...(sameVerification(build, verification) ? [] : [(0,verified_event/* verifiedEvent */.H)(verification, build.id, actor)]),
        ...(sameDecision(build.decision, decision)
            ? []
            : [{ v: 1, kind: "decided", actor, build_id: build.id, decision }]),
    ];
    return { build, verification, decision, news };
}
function sameVerification(build, { vbh_status, vbh_compliance }) {
    return build.vbh_status === vbh_status && build.vbh_compliance === vbh_compliance;
}
function sameDecision(recorded, now) {
    return recorded !== null && gist(recorded) === gist(now);
}
function gist({ action, reason_code, score, policy }) {
    const { preset, source, blob, enforce } = policy;
    return JSON.stringify([action, reason_code, score, preset, blob ?? source, enforce]);
}

;// CONCATENATED MODULE: ./build/forge/promotion/observe-channel.js
/** observeChannel makes each check of a channel once, all at the same time, in the policy's order. */
function observeChannel({ probe, cwd }, { health }) {
    return Promise.all(health.map((check) => probe.check(check, { cwd })));
}
/** failureText says in a few words which checks failed and how. */
function failureText(checks) {
    return checks
        .filter(({ passed }) => !passed)
        .map(({ name, detail }) => `${name}: ${detail}`)
        .join("; ");
}

;// CONCATENATED MODULE: ./build/forge/promotion/finish-promotion.js





/**
 * finishPromotion brings a promotion under way to its end: it observes the channel as often as the policy asks, each round one
 * `health` event, and then appends `promoted`; or `rejected`, with the pointer put back, when a round fails. It may be
 * stopped at any moment and called again: what was observed counts.
 */
async function finishPromotion(dependencies, request) {
    const { channel } = request;
    const health = [];
    let landed = null;
    let checks = null;
    for (;;) {
        const found = checks;
        const taken = await takeStep(dependencies, { dryRun: false }, (view) => nextStep(dependencies, request, view, { checks: found, last: health.at(-1) ?? null }));
        landed = taken.landed ?? landed;
        health.push(...(taken.landed?.events ?? []).filter((event) => event.kind === "health"));
        const { then, reason, plan } = taken.step;
        if (then !== "observe" && then !== "go on") {
            return { result: then, health, guards: plan.guards, landed, reason };
        }
        checks = then === "observe" ? await observeNext(dependencies, channel, health.length) : null;
    }
}
async function nextStep(dependencies, { channel, build_id, observe, giveUp }, view, { checks, last }) {
    const { policy, mover } = dependencies;
    const reading = await readChannel(view, policy.channels, channel);
    const { state, pointer, running } = reading;
    const step = (plan, then, reason = null) => ({
        plan,
        news: [],
        then,
        reason,
    });
    const { promoting } = state;
    if (promoting?.build_id !== build_id && state.running?.build_id === build_id)
        return step(NOTHING, "done");
    const missing = channel.health.length === 0 ? 0 : channel.observe.times - (promoting?.passed_in_a_row ?? 0);
    if (promoting?.build_id === build_id) {
        if (checks !== null) {
            const plan = planObservation({ channel, state, mover, build_id, checks });
            // Whoever may not say what they saw cannot bring the promotion to an end either.
            if (plan.move === null)
                return step(plan, "under_way");
            return step(plan, missing > 1 && !finish_promotion_failed(checks) ? "observe" : "go on");
        }
        if (last?.passed === false) {
            const reason = failureText(last.checks);
            if (!giveUp)
                return step(NOTHING, "under_way", reason);
            const why = { enforce: policy.enforce, reason_code: "HEALTH_FAILED", reason };
            const plan = planAbort({ channel, state, pointer, restored: running, mover, ...why });
            return step(plan, plan.move === null ? "under_way" : "given_up", reason);
        }
        if (missing > 0)
            return step(NOTHING, observe ? "observe" : "under_way");
    }
    const plan = await completion(dependencies, view, build_id, reading);
    return step(plan, plan.move !== null ? "done" : promoting?.build_id === build_id ? "under_way" : "refused");
}
const NOTHING = { guards: [], move: null };
async function completion(dependencies, view, id, { channel, state, pointer }) {
    const { mover, pointerCommit } = dependencies;
    const build = await view.find(id);
    const verification = await (0,verify_recorded/* verifyRecorded */.u)(dependencies, view.snapshot, build);
    const merge_commit = await pointerCommit(view.snapshot.head ?? "", channel.name);
    return planCompletion({ build, channel, state, pointer, verification, mover, merge_commit });
}
function finish_promotion_failed(checks) {
    return checks.some(({ passed }) => !passed);
}
async function observeNext(dependencies, channel, rounds) {
    dependencies.progress.step(`observing ${channel.name}`);
    if (rounds > 0)
        await dependencies.sleep(channel.observe.every_ms);
    return observeChannel(dependencies, channel);
}

;// CONCATENATED MODULE: ./build/forge/promotion/promote.js









/**
 * promote moves a channel to a build in two commits: the first moves the pointer and says that the promotion is under way, the
 * second says that the channel runs the build, once it was observed to be well. A promotion of the same build that is under
 * way is gone on with. Throws E_CHANNEL, E_BUILD_UNKNOWN, E_BUILD_AMBIGUOUS.
 */
async function promote(dependencies, request) {
    const channel = chooseChannel(dependencies.policy.channels, request.channel);
    requireWindow(channel, request.hotfix);
    const begun = await takeStep(dependencies, request, (view) => planBeginning(dependencies, channel, request, view));
    const { build, verification, decision } = begun.step.judged;
    const { underWay, from, plan } = begun.step;
    const report = {
        ...reportStep(dependencies, { verb: "promote", channel, dryRun: request.dryRun }, begun),
        from,
        to: build.id,
        verified: verification,
        decision,
        reason: request.hotfix?.reason ?? null,
    };
    if (request.dryRun || (plan.move === null && !underWay))
        return report;
    const finished = await finishPromotion(dependencies, {
        channel,
        build_id: build.id,
        observe: request.observe,
        giveUp: request.rollbackOnFailure ?? channel.auto_rollback,
    });
    const { result, health, landed, guards, reason } = finished;
    return {
        ...report,
        result,
        health,
        guards: result === "done" ? report.guards : guards,
        reason: reason ?? report.reason,
        event: landed?.events.at(-1) ?? report.event,
        commit: landed?.commit ?? report.commit,
        pushed_to: landed?.pushed_to ?? report.pushed_to,
    };
}
/** A window that is not on now may be named; one that does not exist is a slip of the pen. */
function requireWindow({ name, freezes }, hotfix) {
    const names = freezes.map((window) => window.name);
    if (hotfix === null || names.includes(hotfix.freeze))
        return;
    const near = (0,closest_name/* closestName */.N)(hotfix.freeze, names);
    const windows = names.length === 0 ? "it has none" : `it has ${names.join(", ")}`;
    throw new forge_error/* ForgeError */.Q("E_FREEZE", {
        what: `expected a freeze window of ${name} (${windows}), found ${JSON.stringify(hotfix.freeze.slice(0, 80))}`,
        remedy: near === null ? "leave --hotfix out" : `did you mean ${near}?`,
    });
}
async function planBeginning(dependencies, channel, { reference, forced, hotfix }, view) {
    const { policy, mover, clock } = dependencies;
    const [reading, build] = await Promise.all([
        readChannel(view, policy.channels, channel),
        view.find(reference),
    ]);
    const { state, pointer, before } = reading;
    const judged = await judgeBuild(dependencies, view, build);
    const { verification, decision, news } = judged;
    const from = state.running?.build_id ?? null;
    if (state.promoting?.build_id === build.id)
        return { plan: BEGUN, news: [], judged, from, underWay: true };
    const running = reading.running === null ? null : { id: reading.running.id, timestamp: reading.running.build.timestamp };
    const plan = planPromotion({
        ...{ build, channel, before, state, running, pointer, decision, verification },
        ...{ mover, now_ms: clock.now(), forced, hotfix },
    });
    return { plan, news, judged, from, underWay: false };
}
const BEGUN = { guards: [], move: null };

;// CONCATENATED MODULE: ./build/forge/promotion/pin-channel.js







/**
 * pinChannel holds a channel at the build that it runs, if what was asked of it by name holds: a number that nobody
 * measured does not. With autoPromote a build that does not run yet is promoted first, by the policy of the dependencies,
 * which may be tighter than the repository's own. Throws as promote does.
 */
async function pinChannel(dependencies, request) {
    const { policy, mover } = dependencies;
    const { dryRun, reference } = request;
    const channel = chooseChannel(policy.channels, request.channel);
    const view = await dependencies.registry();
    const [build, { running }] = await Promise.all([view.find(reference), view.channel(channel.name)]);
    const { id } = build;
    const from = running?.build_id ?? null;
    const { verification: verified, decision } = await judgeBuild(dependencies, view, build);
    const asked = request.criteria.map((subject) => criterionGuard(subject, decision.criteria));
    const judged = { from, to: id, verified, decision };
    if (asked.some(({ verdict }) => verdict === "refused")) {
        const refused = { step: { plan: { guards: asked, move: null }, news: [] }, landed: null };
        return { ...reportStep(dependencies, { verb: "pin", channel, dryRun }, refused), ...judged };
    }
    let promoted = null;
    if (request.autoPromote && from !== id) {
        promoted = await promote(dependencies, {
            reference: id,
            channel: channel.name,
            observe: true,
            rollbackOnFailure: null,
            hotfix: null,
            forced: false,
            dryRun,
        });
        if (promoted.result !== "done")
            return { ...promoted, verb: "pin" };
    }
    const reason = request.reason ?? `pinned to ${id} by hand`;
    const taken = await takeStep(dependencies, { dryRun }, async (now) => {
        const { state } = await readChannel(now, policy.channels, channel);
        return { plan: planPin({ channel, state, mover, reason, build_id: id }), news: [] };
    });
    const report = reportStep(dependencies, { verb: "pin", channel, dryRun }, taken);
    const guards = [...asked, ...(promoted?.guards ?? []), ...report.guards];
    return { ...report, ...judged, guards, health: promoted?.health ?? [], reason };
}
function criterionGuard(subject, criteria) {
    const found = criteria.find((criterion) => criterion.subject === subject);
    const guard = { name: `criterion ${subject}`, until: null };
    if (found?.verdict === "ok")
        return { ...guard, verdict: "ok", code: null, text: found.text, remedy: "" };
    const text = found?.text ?? `${subject} is not judged by this policy.`;
    const remedy = "name a build for which it holds, or ask for less in --criteria";
    return { ...guard, verdict: "refused", code: "DECISION_REJECT", text, remedy };
}

;// CONCATENATED MODULE: ./build/cli/verbs/pin.js





/** pinVerb holds a channel at a build; --criteria may ask more of the build than the policy does, never less. */
const pinVerb = async (command, terminal) => {
    const { flags, values, argument } = command;
    const [wanted, given] = [values.get("criteria"), values.get("reason")];
    const criteria = wanted === undefined ? null : (0,core_policy/* parseCriteria */.vP)(wanted);
    const reason = given === undefined ? null : parseReason(given);
    const moves = await openCommandMoves(command, terminal);
    const policy = criteria === null ? moves.policy : (0,core_policy/* tightenPolicy */.IE)(moves.policy, criteria);
    const report = await pinChannel({ ...moves, policy }, {
        reference: argument ?? "latest",
        channel: values.get("channel") ?? null,
        autoPromote: flags.get("auto-promote") ?? false,
        criteria: criteria?.subjects ?? [],
        reason,
        dryRun: flags.get("dry-run") ?? false,
    });
    return moveResult(report, moves.notices(), moves.clock.now(), terminal);
};

;// CONCATENATED MODULE: ./build/cli/verbs/promote.js





/** promoteVerb promotes a recorded build to a channel. */
const promoteVerb = async (command, terminal) => {
    const hotfix = hotfixOf(command);
    const moves = await openCommandMoves(command, terminal);
    const { flags, values, argument } = command;
    const report = await promote(moves, {
        reference: argument ?? "latest",
        channel: values.get("channel") ?? null,
        observe: flags.get("verify") ?? true,
        rollbackOnFailure: flags.get("rollback-on-failure") ?? null,
        hotfix,
        forced: flags.get("force") ?? false,
        dryRun: flags.get("dry-run") ?? false,
    });
    return moveResult(report, moves.notices(), moves.clock.now(), terminal);
};
function hotfixOf({ values }) {
    const freeze = values.get("hotfix");
    const reason = values.get("reason");
    if (freeze === undefined && reason === undefined)
        return null;
    if (freeze !== undefined && reason !== undefined)
        return { freeze, reason: parseReason(reason) };
    throw new forge_error/* ForgeError */.Q("E_REASON", {
        what: `expected --hotfix and --reason together, found --${freeze === undefined ? "reason" : "hotfix"} alone`,
        remedy: 'write --hotfix FREEZE --reason "why it cannot wait"',
    });
}

;// CONCATENATED MODULE: ./build/forge/promotion/builds-before.js
/** buildsBefore gives the builds that ran on a channel before, as far as its state remembers, each once. */
async function buildsBefore(view, { stints }) {
    const ids = [...new Set(stints.map(({ build_id }) => build_id))];
    const builds = await Promise.all(ids.map((id) => view.build(id)));
    return builds.filter((build) => build !== null);
}

;// CONCATENATED MODULE: ./build/forge/promotion/roll-back.js








/**
 * rollBack takes a channel back to a build that ran on it, in one commit, the target verified before and observed after; when
 * it is not well then, an alert and a hold follow. While a promotion is under way and no target is named, that is given up
 * instead. Throws E_CHANNEL, E_BUILD_UNKNOWN, E_BUILD_AMBIGUOUS.
 */
async function rollBack(dependencies, request) {
    const channel = chooseChannel(dependencies.policy.channels, request.channel);
    const taken = await takeStep(dependencies, request, (view) => planReturn(dependencies, channel, request, view));
    const { judged, from, to, givesUp, plan } = taken.step;
    const report = {
        ...reportStep(dependencies, { verb: "rollback", channel, dryRun: request.dryRun }, taken),
        from,
        to,
        verified: judged?.verification ?? null,
        reason: request.reason,
    };
    if (request.dryRun || plan.move === null)
        return report;
    if (givesUp)
        return { ...report, result: "given_up" };
    if (!request.observe || channel.health.length === 0 || to === null)
        return report;
    return observeAfter(dependencies, channel, to, report);
}
async function planReturn(dependencies, channel, { to, leave, reason_code, reason, forced }, view) {
    const { policy, mover } = dependencies;
    const { state, pointer, running } = await readChannel(view, policy.channels, channel);
    const why = { enforce: policy.enforce, reason_code, reason };
    const from = state.running?.build_id ?? null;
    if (leave !== null && from !== leave) {
        return { plan: leftAlready(channel, leave, from), news: [], judged: null, from, to, givesUp: false };
    }
    if (state.promoting !== null && to === null) {
        const plan = planAbort({ channel, state, pointer, restored: running, mover, ...why });
        return { plan, news: [], judged: null, from, to: state.promoting.build_id, givesUp: true };
    }
    const target = to === null ? chooseTarget(state, await buildsBefore(view, state)) : await view.find(to);
    const judged = target === null ? null : await judgeBuild(dependencies, view, target);
    const verification = judged?.verification ?? null;
    const plan = planRollback({ channel, state, pointer, target, verification, mover, forced, ...why });
    const news = (judged?.news ?? []).filter(({ kind }) => kind === "verified");
    return { plan, news, judged, from, to: target?.id ?? null, givesUp: false };
}
/** Somebody else was first. */
function leftAlready({ name }, leave, from) {
    const text = `${name} does not run ${leave} any more, but ${from ?? "nothing"}.`;
    const guard = { name: "running", verdict: "refused", code: "NOT_RUNNING", text };
    return { guards: [{ ...guard, remedy: "nothing has to be done", until: null }], move: null };
}
/** One round; a target that is not well either needs a person. */
async function observeAfter(dependencies, channel, build_id, report) {
    const { policy, mover, progress } = dependencies;
    progress.step(`observing ${channel.name}`);
    const checks = await observeChannel(dependencies, channel);
    const healthy = checks.every(({ passed }) => passed);
    const { step, landed } = await takeStep(dependencies, { dryRun: false }, async (view) => {
        const { state } = await readChannel(view, policy.channels, channel);
        const observation = planObservation({ channel, state, mover, build_id, checks });
        if (healthy || observation.move === null)
            return { plan: observation, news: [] };
        const text = `${build_id} is not well on ${channel.name} after a rollback: ${failureText(checks)}`;
        const alert = planAlert({ channel, state, mover, rule: "unhealthy_after_rollback", build_id, text });
        return { plan: alert, news: observation.move.events };
    });
    // Somebody moved the channel on meanwhile: what was seen is of no build that is there.
    if (landed === null || step.plan.move === null)
        return report;
    return {
        ...report,
        result: healthy ? "done" : "unhealthy",
        health: landed.events.filter((event) => event.kind === "health"),
        event: report.event,
        commit: landed.commit,
        pushed_to: landed.pushed_to,
    };
}

;// CONCATENATED MODULE: ./build/forge/promotion/perform-move.js







/**
 * performMove makes one automatic move. Each planner looks again at what is there when it is written; a move that somebody
 * else made superfluous is refused, and nothing is written.
 */
async function performMove(dependencies, channel, move) {
    const at = { channel: channel.name, dryRun: false };
    switch (move.kind) {
        case "promote": {
            const asked = {
                reference: move.build_id,
                observe: true,
                rollbackOnFailure: null,
                hotfix: null,
                forced: false,
            };
            return told(await promote(dependencies, { ...at, ...asked }), `${move.build_id} is promoted`);
        }
        case "roll_back": {
            const { to, build_id: leave, reason_code, reason } = move;
            const asked = { to, leave, observe: true, reason_code, reason, forced: false };
            return told(await rollBack(dependencies, { ...at, ...asked }), `${leave} is left for ${to}: ${reason}`);
        }
        case "complete":
            return perform_move_finish(dependencies, channel, move);
        case "observe":
            return observe(dependencies, channel, move);
        case "abort":
            return abort(dependencies, channel, move);
        case "alert":
            return perform_move_alert(dependencies, channel, move);
    }
}
async function perform_move_finish(dependencies, channel, { build_id }) {
    const giveUp = channel.auto_rollback;
    const finished = await finishPromotion(dependencies, { channel, build_id, observe: true, giveUp });
    const text = finished.result === "done" ? `${channel.name} runs ${build_id}` : `${build_id} was to be promoted`;
    return told({ ...finished, commit: finished.landed?.commit ?? null }, text);
}
/** What is being promoted is observed until it is finished; what runs, once. */
async function observe(dependencies, channel, { build_id }) {
    const { policy, mover, progress } = dependencies;
    const { promoting } = await (await dependencies.registry()).channel(channel.name);
    if (promoting?.build_id === build_id)
        return perform_move_finish(dependencies, channel, { build_id });
    progress.step(`observing ${channel.name}`);
    const checks = await observeChannel(dependencies, channel);
    const { landed } = await takeStep(dependencies, { dryRun: false }, async (view) => {
        const { state } = await readChannel(view, policy.channels, channel);
        return { plan: planObservation({ channel, state, mover, build_id, checks }), news: [] };
    });
    if (landed === null)
        return moved(`${build_id} left ${channel.name} while it was observed`);
    const failure = failureText(checks);
    const text = failure === "" ? `${build_id} is well` : `${build_id} is not well: ${failure}`;
    return { result: failure === "" ? "passed" : "failed", text, commit: landed.commit };
}
async function abort(dependencies, channel, { build_id, reason_code, reason }) {
    const { policy, mover } = dependencies;
    const { landed } = await takeStep(dependencies, { dryRun: false }, async (view) => {
        const { state, pointer, running: restored } = await readChannel(view, policy.channels, channel);
        if (state.promoting?.build_id !== build_id)
            return perform_move_NOTHING;
        const why = { enforce: policy.enforce, reason_code, reason };
        return { plan: planAbort({ channel, state, pointer, restored, mover, ...why }), news: [] };
    });
    if (landed === null)
        return moved(`the promotion of ${build_id} was settled by somebody else`);
    return { result: "given_up", text: `${build_id} is given up: ${reason}`, commit: landed.commit };
}
async function perform_move_alert(dependencies, channel, { build_id, rule, text }) {
    const { policy, mover } = dependencies;
    const { landed } = await takeStep(dependencies, { dryRun: false }, async (view) => {
        const { state } = await readChannel(view, policy.channels, channel);
        if (state.running?.build_id !== build_id || state.hold !== null)
            return perform_move_NOTHING;
        return { plan: planAlert({ channel, state, mover, rule, build_id, text }), news: [] };
    });
    if (landed === null)
        return moved(`${build_id} left ${channel.name} meanwhile`);
    return { result: "unhealthy", text, commit: landed.commit };
}
const perform_move_NOTHING = { plan: { guards: [], move: null }, news: [] };
function moved(text) {
    return { result: "refused", text, commit: null };
}
function told({ result, guards, reason, commit }, text) {
    if (result === "done")
        return { result, text, commit };
    if (result === "unhealthy")
        return { result, text: `${text}; what runs now is not well either`, commit };
    const refused = guards.find(({ verdict }) => verdict === "refused");
    const why = refused?.text ?? reason ?? result.replace("_", " ");
    return { result, text: text.endsWith(why) ? text : `${text}: ${why}`, commit };
}

;// CONCATENATED MODULE: ./build/forge/promotion/read-situation.js





/** So many of the newest builds are looked at; what is older is promoted by hand. */
const NEWEST = 20;
/** readSituation gathers what the automatic moves of a channel depend on. */
async function readSituation(view, channels, channel, observed) {
    const { state, pointer, running } = await readChannel(view, channels, channel);
    const [promoting, earlier] = await Promise.all([
        state.promoting === null ? null : view.build(state.promoting.build_id),
        buildsBefore(view, state),
    ]);
    return {
        policy: channel,
        state,
        pointer,
        running: running === null ? null : { id: running.id, timestamp: running.build.timestamp },
        promoting,
        earlier,
        observed,
    };
}
/** readCandidates judges the builds that may come to a channel by themselves: newer than what runs, at most the newest twenty. */
async function readCandidates(dependencies, view, situations) {
    const open = situations.filter(({ policy, state }) => policy.auto_promote && state.hold === null && state.lock === null && state.promoting === null);
    if (open.length === 0)
        return [];
    const newest = await view.newest(NEWEST);
    const wanted = newest.filter((build) => open.some(({ running }) => running === null || isNewer(build, running)));
    return Promise.all(wanted.map(async (build) => {
        const verification = await (0,verify_recorded/* verifyRecorded */.u)(dependencies, view.snapshot, build);
        const history = await view.historyBefore(build.build);
        const evidence = { profile: "build", build: build.build, verification };
        return { build, verification, decision: (0,core_policy/* decide */.LD)(evidence, dependencies.policy, history) };
    }));
}
function isNewer({ id, build }, running) {
    const named = { id, commit: build.commit, timestamp: build.timestamp };
    return (0,registry/* compareByTime */.YP)(named, { ...running, commit: "" }) > 0;
}

;// CONCATENATED MODULE: ./build/forge/promotion/reconcile.js




/** A channel that changes under every look is left to the next pass. */
const MOST_LOOKS = 20;
/**
 * reconcile is one pass of everything automatic: promotions under way are finished or given up, what runs is observed, what
 * is not well is rolled back, and what the policy promotes is promoted. Each move is planned anew on what is there when
 * it is written, so that several passes at once, or one that was cut off, do no harm. Throws E_CHANNEL.
 */
async function reconcile(dependencies, { channel, dryRun }) {
    const { policy } = dependencies;
    const asked = channel === null ? null : chooseChannel(policy.channels, channel).name;
    const pass = { observed: new Set(), settled: new Set(), moves: [] };
    for (let look = 0; look < MOST_LOOKS; look++) {
        const found = await movesNow(dependencies, pass.observed);
        const moves = found.filter((move) => !pass.settled.has(move.channel) && move.channel === (asked ?? move.channel));
        if (dryRun)
            pass.moves.push(...moves.map(planned));
        if (dryRun || moves.length === 0)
            break;
        for (const move of moves)
            await perform(dependencies, move, pass);
    }
    return { enforce: policy.enforce, moves: pass.moves, dry_run: dryRun };
}
async function movesNow(dependencies, observed) {
    const { policy, mover, clock } = dependencies;
    const { channels: policies, enforce, rollback_threshold } = policy;
    if (!enforce)
        return [];
    const view = await dependencies.registry();
    const channels = await Promise.all(policies.map((channel) => readSituation(view, policies, channel, observed.has(channel.name))));
    const candidates = await readCandidates(dependencies, view, channels);
    const now_ms = clock.now();
    return nextMoves({ channels, candidates, enforce, rollback_threshold, actor: mover.actor, now_ms });
}
async function perform(dependencies, move, pass) {
    const channel = chooseChannel(dependencies.policy.channels, move.channel);
    const done = await performMove(dependencies, channel, move);
    pass.moves.push({ channel: channel.name, kind: move.kind, build_id: move.build_id, ...done });
    if (move.kind !== "complete")
        pass.observed.add(channel.name);
    if (done.result !== "done" && done.result !== "passed" && done.result !== "failed")
        pass.settled.add(channel.name);
}
function planned(move) {
    const { channel, kind, build_id } = move;
    return { channel, kind, build_id, result: "planned", text: plannedText(move), commit: null };
}
function plannedText(move) {
    switch (move.kind) {
        case "complete":
            return `would finish the promotion of ${move.build_id}`;
        case "promote":
            return `would promote ${move.build_id}`;
        case "observe":
            return `would observe ${move.build_id}`;
        case "abort":
            return `would give ${move.build_id} up: ${move.reason}`;
        case "roll_back":
            return `would leave ${move.build_id} for ${move.to}: ${move.reason}`;
        case "alert":
            return `would alert: ${move.text}`;
    }
}

;// CONCATENATED MODULE: ./build/cli/verbs/reconcile.js




/** reconcileVerb makes one pass of everything automatic; exit code 1 when a channel was or is not well. */
const reconcileVerb = async (command, terminal) => {
    const moves = await openCommandMoves(command, terminal, { automatic: true });
    const report = await reconcile(moves, {
        channel: command.values.get("channel") ?? null,
        dryRun: command.flags.get("dry-run") ?? false,
    });
    return {
        exit: allWell(report) ? exit_code/* EXIT_DONE */.qJ : exit_code/* EXIT_GATE_SAYS_NO */.mC,
        json: { schema: "quantum-forge/reconcile@1", ...report },
        text: (0,core_report/* renderReconcile */.Hs)(report, { width: terminal.width, color: terminal.color }),
        notices: moves.notices(),
    };
};
/** What another writer settled first is well; so is what goes on at the next pass. */
function allWell({ moves }) {
    return moves.every(({ kind, result }) => kind !== "roll_back" && !["failed", "given_up", "unhealthy"].includes(result));
}

// EXTERNAL MODULE: ./build/core/metric.js
var metric = __webpack_require__(8852);
// EXTERNAL MODULE: ./build/core/policy/history-curve.js
var history_curve = __webpack_require__(5991);
;// CONCATENATED MODULE: ./build/core/backtest/history-so-far.js



/**
 * withHistory walks builds and gives each with what a decision about it could know: the builds of earlier timestamps, as far
 * back as a policy looks. Code lengths of another model are missing in them, as they cannot be compared. `history` is to be
 * called before the walk goes on. Memory and time for one build do not grow with the number of builds.
 */
async function* withHistory(builds) {
    const recent = new Map();
    let waiting = [];
    let now = "";
    let order = 0;
    for await (const found of builds) {
        const { timestamp, model, metrics } = found.build;
        if (timestamp !== now) {
            for (const seen of waiting)
                remember(recent, seen);
            waiting = [];
            now = timestamp;
        }
        yield { found, history: () => historyFor(model, recent) };
        waiting.push({ order, model, metrics });
        order += 1;
    }
}
function remember(recent, seen) {
    for (const metric of policy_policy/* SCORED_METRICS */.xo) {
        if (seen.metrics[metric].status !== "measured")
            continue;
        const key = keyOf(metric, seen.model);
        const kept = recent.get(key) ?? [];
        kept.push(seen);
        if (kept.length > history_curve/* HISTORY_WINDOW */.eW)
            kept.shift();
        recent.set(key, kept);
    }
}
/** Code lengths of each model are remembered apart. */
function keyOf(metric, model) {
    return metric === "mdl_delta" ? `${metric} ${model}` : metric;
}
function historyFor(model, recent) {
    const known = policy_policy/* SCORED_METRICS */.xo.flatMap((metric) => recent.get(keyOf(metric, model)) ?? []);
    const once = new Map(known.map((seen) => [seen.order, seen]));
    return [...once.values()]
        .sort((a, b) => a.order - b.order)
        .map((seen) => (seen.model === model ? seen.metrics : withoutCodeLengths(seen.metrics)));
}
function withoutCodeLengths(metrics) {
    const unknown = (0,metric/* missing */.LO)("measured with another model", "byte", "derived");
    return { ...metrics, mdl_delta: unknown, novelty: unknown, removal: unknown, repo_bytes: unknown };
}

;// CONCATENATED MODULE: ./build/core/backtest/judge-again.js

/** judgeAgain decides a stored build by a policy; VBH is what was found when it was recorded. */
function judgeAgain(found, policy, history) {
    const { build, vbh_status, vbh_compliance } = found;
    const verification = vbh_status === null ? null : { vbh_status, vbh_compliance: vbh_compliance ?? 0 };
    return (0,core_policy/* decide */.LD)({ profile: "build", build, verification }, policy, history);
}

;// CONCATENATED MODULE: ./build/core/backtest/known-outcome.js
/**
 * knownOutcome tells how a build turned out by what the registry has seen. bad: it was rolled back, its promotion was given up, or
 * an observation of its health failed. good: it ran without any of that until another build took its place, or an
 * observation of it passed.
 */
function knownOutcome(build) {
    const { rollback_count, rejected_on, stints } = build;
    if (rollback_count > 0 || rejected_on.length > 0)
        return "bad";
    if (stints.some(({ failed, ended_by }) => failed > 0 || ended_by === "rolled_back"))
        return "bad";
    return stints.some(({ passed, ended_by }) => passed > 0 || ended_by === "superseded") ? "good" : "unknown";
}

;// CONCATENATED MODULE: ./build/core/backtest/on-merits.js
/** What every policy requires alike: a decision that waits for it says nothing of the policy. */
const ALWAYS_REQUIRED = ["tests_failed", "conclusion", "vbh", "source"];
/** isAlwaysRequired tells whether a criterion is required by every policy. */
function isAlwaysRequired(subject) {
    return ALWAYS_REQUIRED.includes(subject);
}
/**
 * onMerits answers what a stored build leaves open and every policy asks (VBH without a root of trust, a build without a run or
 * a test report) with yes, and a human review too, so that policies can be compared where every decision is `review`. What failed
 * stays failed, and a metric that the policy requires and that is missing stays missing. Decisions other than `review` stay
 * as they are.
 */
function onMerits(decision) {
    if (decision.action !== "review")
        return { action: decision.action, but_for: [] };
    const missing = decision.criteria
        .filter(({ required, verdict }) => required && verdict === "missing")
        .map(({ subject }) => subject)
        .filter((subject) => subject !== "performance_score");
    const score = scoreWithVbh(decision);
    if (score === null || !missing.every(isAlwaysRequired)) {
        return { action: "review", but_for: [] };
    }
    return { action: score >= decision.threshold ? "promote" : "reject", but_for: missing };
}
/** The score with VBH PASS, rounded as the score is. */
function scoreWithVbh({ breakdown }) {
    const parts = breakdown.flatMap(({ metric, weight, normalized }) => {
        if (metric === "vbh")
            return [{ weight, normalized: 1 }];
        return normalized === null ? [] : [{ weight, normalized }];
    });
    if (!breakdown.some(({ metric, normalized }) => metric !== "vbh" && normalized !== null))
        return null;
    const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
    const weighted = parts.reduce((sum, { weight, normalized }) => sum + weight * normalized, 0);
    return Math.round((1000 * weighted) / weights) / 100;
}

;// CONCATENATED MODULE: ./build/core/backtest/wilson.js
/** The 97.5th percentile of the normal distribution. */
const Z_95 = 1.959963984540054;
/**
 * wilson gives the score interval of a share of which `hits` of `total` were seen (E. B. Wilson, Probable inference, JASA 22,
 * 1927). It stays within 0..1 and says something also when none or all were hits; of nothing, everything is possible.
 */
function wilson(hits, total) {
    if (total === 0)
        return { low: 0, high: 1 };
    const share = hits / total;
    const spread = Z_95 ** 2 / total;
    const centre = (share + spread / 2) / (1 + spread);
    const half = (Z_95 * Math.sqrt((share * (1 - share)) / total + spread / (4 * total))) / (1 + spread);
    // At either end the formula gives 0 or 1, but for what the arithmetic rounds.
    return { low: hits === 0 ? 0 : centre - half, high: hits === total ? 1 : centre + half };
}

;// CONCATENATED MODULE: ./build/core/backtest/tally.js

/** tally counts promotions against outcomes, with Wilson intervals of 95 %. */
function tally(judged) {
    const count = (outcome, promoted) => judged.filter((each) => each.outcome === outcome && each.promoted === promoted).length;
    const rightly = count("good", true);
    const falsely = count("bad", true);
    const missed = count("good", false);
    const avoided = count("bad", false);
    return {
        good: rightly + missed,
        bad: falsely + avoided,
        promoted: rightly + falsely,
        false_promotions: rate(falsely, rightly + falsely),
        missed_promotions: rate(missed, rightly + missed),
        correct: rate(rightly + avoided, rightly + falsely + missed + avoided),
    };
}
function rate(hits, total) {
    return { hits, total, value: total === 0 ? null : hits / total, interval: wilson(hits, total) };
}

;// CONCATENATED MODULE: ./build/core/backtest/replay-policy.js





/**
 * replayPolicy decides each build anew, with only what was known before it, and sets that against the recorded decision and
 * against how the build turned out; the first `skip` builds are history alone. VBH is taken as it was recorded. The same
 * arguments give the same replay.
 */
async function replayPolicy(builds, policy, skip = 0) {
    const replayed = [];
    let index = 0;
    for await (const { found, history } of withHistory(builds)) {
        if (index >= skip)
            replayed.push(replayedBuild(found, judgeAgain(found, policy, history())));
        index += 1;
    }
    const known = replayed.filter(({ outcome }) => outcome !== "unknown");
    const decided = known.flatMap(({ was, outcome }) => (was === null ? [] : [promotionOf(was, outcome)]));
    return {
        builds: replayed,
        recorded: decided.length === known.length ? tally(decided) : null,
        replayed: tally(known.map(({ would_be, outcome }) => promotionOf(would_be, outcome))),
    };
}
function promotionOf({ on_merits }, outcome) {
    return { promoted: on_merits === "promote", outcome };
}
function replayedBuild(found, decision) {
    const was = found.decision === null ? null : verdictOf(found.decision);
    const would_be = verdictOf(decision);
    const agree = was === null || (was.action === would_be.action && was.on_merits === would_be.on_merits);
    return {
        id: found.id,
        timestamp: found.build.timestamp,
        commit: found.build.commit,
        outcome: knownOutcome(found),
        was,
        would_be,
        why: agree || found.decision === null ? null : differenceOf(found.decision, decision),
    };
}
function verdictOf(decision) {
    const { action, but_for } = onMerits(decision);
    return { action: decision.action, on_merits: action, but_for, score: decision.score };
}
/** The sentence of the first criterion that came out otherwise, as the new decision has it, or else its reason. */
function differenceOf(was, would_be) {
    const before = new Map(was.criteria.map((criterion) => [criterion.subject, criterion]));
    const after = new Map(would_be.criteria.map((criterion) => [criterion.subject, criterion]));
    for (const subject of new Set([...after.keys(), ...before.keys()])) {
        const [old, now] = [before.get(subject), after.get(subject)];
        if (effect(old) === effect(now))
            continue;
        // The new policy may not look at it any more.
        if (now === undefined || !now.required)
            return `No longer required: ${old?.text ?? now?.text ?? subject}`;
        return now.text;
    }
    return would_be.reason;
}
function effect(criterion) {
    if (criterion === undefined || !criterion.required || criterion.verdict === "not_applicable")
        return "ok";
    return criterion.verdict;
}

// EXTERNAL MODULE: ./build/core/policy/percentile.js
var percentile = __webpack_require__(8870);
// EXTERNAL MODULE: ./build/core/policy/curve.js
var curve = __webpack_require__(298);
// EXTERNAL MODULE: ./build/core/policy/judge-metric.js
var judge_metric = __webpack_require__(8735);
// EXTERNAL MODULE: ./build/core/policy/resolve-policy.js
var resolve_policy = __webpack_require__(9176);
// EXTERNAL MODULE: ./build/core/policy/score.js
var policy_score = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/core/backtest/thresholds.js









/** operatorOf gives the side from which a metric is bounded. */
function operatorOf(metric) {
    return metric === "mdl_delta" ? "<=" : ">=";
}
/** trialsOf prepares the newest `most` builds of known outcome for many thresholds. */
async function trialsOf(builds, policy, most) {
    const known = [];
    for await (const { found, history } of withHistory(builds)) {
        const outcome = knownOutcome(found);
        if (outcome === "unknown")
            continue;
        known.push({ found, outcome, history: history() });
        if (known.length > most)
            known.shift();
    }
    return known.map((build) => trialOf(build, policy));
}
function trialOf({ found, outcome, history }, policy) {
    const decision = judgeAgain(found, policy, history);
    const { metrics } = found.build;
    const values = Object.fromEntries(policy_policy/* SCORED_METRICS */.xo.map((metric) => [metric, metrics[metric].value]));
    const criteria = Object.entries(policy.criteria).filter(([metric]) => !isScored(metric));
    const free = { ...policy, criteria: Object.fromEntries(criteria) };
    return {
        found,
        outcome,
        decision,
        blocked: decision.criteria.some(blocks),
        values: values,
        own: (0,resolve_policy/* resolvePolicy */.n)(policy, history),
        free: (0,resolve_policy/* resolvePolicy */.n)(free, history),
    };
}
/**
 * promotesOnMerits tells whether a build would be promoted with these thresholds in the policy, questions that every policy asks
 * answered with yes. It agrees with onMerits of the decision under a policy with these numbers.
 */
function promotesOnMerits(trial, { promotion_threshold, bounds }) {
    const { values, blocked } = trial;
    if (blocked || policy_policy/* SCORED_METRICS */.xo.every((metric) => values[metric] === null))
        return false;
    if (!policy_policy/* SCORED_METRICS */.xo.every((metric) => keeps(trial, metric, bounds[metric])))
        return false;
    const scored = policy_policy/* SCORED_METRICS */.xo.flatMap((metric, index) => {
        const bound = bounds[metric];
        const rule = (bound === undefined ? trial.own : trial.free).scored[index];
        if (rule === undefined)
            return [];
        if (bound === undefined)
            return [rule];
        return [{ ...rule, curve: (0,curve/* withBound */.P6)(rule.curve, operatorOf(metric), bound, 1) }];
    });
    const { score } = (0,policy_score/* scoreOf */.u)({ ...trial.own, scored }, { values, vbh: "PASS" });
    return score !== null && score >= promotion_threshold;
}
function keeps({ values, found }, metric, bound) {
    if (bound === undefined)
        return true;
    const value = values[metric];
    if (value === null)
        return found.build.metrics[metric].status === "not_applicable";
    return (0,judge_metric/* holds */.v)(operatorOf(metric), value, bound);
}
/** A required criterion that does not hold, that no threshold decides and that is not an open question to every policy. */
function blocks({ subject, required, verdict }) {
    if (!required || isScored(subject) || subject === "performance_score")
        return false;
    return verdict === "fail" || (verdict === "missing" && !isAlwaysRequired(subject));
}
function isScored(name) {
    return policy_policy/* SCORED_METRICS */.xo.some((metric) => metric === name);
}
/** withThresholds gives the policy with these numbers; bounds that they do not name are kept for the score alone. */
function withThresholds(policy, thresholds) {
    const criteria = {};
    for (const metric of policy_policy/* SCORED_METRICS */.xo) {
        const bound = thresholds.bounds[metric];
        const own = policy.criteria[metric];
        if (bound !== undefined)
            criteria[metric] = { operator: operatorOf(metric), bound, required: true };
        else if (own !== undefined)
            criteria[metric] = { ...own, required: false };
    }
    const { promotion_threshold } = thresholds;
    return { ...policy, promotion_threshold, criteria: { ...policy.criteria, ...criteria } };
}

;// CONCATENATED MODULE: ./build/core/backtest/fit-thresholds.js



/** A metric is bounded only when nearly every build has it; the others could never be promoted. */
const LEAST_MEASURED = 0.8;
/** Percentiles of the good builds that a bound may lie at, counted from the better side: a bound at 100 loses none. */
const PERCENTILES = [50, 60, 70, 75, 80, 85, 90, 95, 100];
const SCORE_STEP = 0.5;
const MOST_ROUNDS = 8;
/**
 * fitThresholds finds thresholds that reach the wanted share with the most promotions on these builds. It begins with the loosest
 * and changes one number at a time, always the one that helps most, as long as any does (coordinate ascent): a good answer, not
 * provably the best one. Of two that are equally good it takes the one tried first: another score before a bound, a looser bound
 * before a stricter one. Deterministic.
 */
function fitThresholds(trials, { wanted, least_threshold }) {
    let thresholds = { promotion_threshold: least_threshold, bounds: {} };
    let merit = meritOf(trials, thresholds, wanted);
    const boundsToTry = policy_policy/* SCORED_METRICS */.xo.map((metric) => [metric, candidates(metric, trials)]);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const before = merit;
        for (const changed of neighbours(thresholds, boundsToTry, least_threshold)) {
            const found = meritOf(trials, changed, wanted);
            if (!isBetter(found, merit))
                continue;
            merit = found;
            thresholds = changed;
        }
        if (merit === before)
            break;
    }
    return { thresholds, reached: merit.reached };
}
/** Values at which a bound separates the good builds, from the loosest to the strictest. */
function candidates(metric, trials) {
    const measured = trials.filter(({ values }) => values[metric] !== null);
    if (measured.length < LEAST_MEASURED * trials.length)
        return [];
    const good = measured.flatMap(({ outcome, values }) => (outcome === "good" ? [values[metric] ?? 0] : []));
    if (good.length === 0)
        return [];
    const worst = PERCENTILES.map((p) => operatorOf(metric) === "<="
        ? (0,percentile/* percentile */.Y)(good, p)
        : -(0,percentile/* percentile */.Y)(good.map((value) => -value), p));
    return [...new Set(worst.map((value) => loosened(metric, value)))].reverse();
}
/** A bound that people can read: whole bytes, shares in percent, rounded towards the looser side. */
function loosened(metric, value) {
    if (metric === "mdl_delta")
        return Math.ceil(value);
    const percent = Math.floor(value * 100 + 1e-9);
    // Not -0, which reads oddly in a policy.
    return percent === 0 ? 0 : percent / 100;
}
/** Thresholds that differ in one number, those without a bound and the looser ones first. */
function* neighbours({ promotion_threshold, bounds }, boundsToTry, least_threshold) {
    for (let score = least_threshold; score <= 10; score += SCORE_STEP) {
        if (score !== promotion_threshold)
            yield { promotion_threshold: score, bounds };
    }
    for (const [metric, values] of boundsToTry) {
        const { [metric]: present, ...others } = bounds;
        if (present !== undefined)
            yield { promotion_threshold, bounds: others };
        for (const bound of values) {
            if (bound !== present)
                yield { promotion_threshold, bounds: { ...bounds, [metric]: bound } };
        }
    }
}
function meritOf(trials, thresholds, wanted) {
    const promoted = trials.filter((trial) => promotesOnMerits(trial, thresholds));
    const good = promoted.filter(({ outcome }) => outcome === "good").length;
    // Promoting nothing makes no mistake, and is of no use.
    const share = promoted.length === 0 ? 1 : 1 - good / promoted.length;
    return { reached: share <= wanted, share, promoted: promoted.length, good };
}
function isBetter(a, b) {
    if (a.reached !== b.reached)
        return a.reached;
    if (a.reached)
        return a.promoted > b.promoted || (a.promoted === b.promoted && a.good > b.good);
    return a.share < b.share || (a.share === b.share && a.good > b.good);
}

;// CONCATENATED MODULE: ./build/core/backtest/suggest-policy.js




/** Fewer outcomes than this say nothing about a threshold. */
const LEAST_OUTCOMES = 20;
const LEAST_BAD = 3;
/** A threshold is for the near future: older outcomes than these are left out. */
const MOST_OUTCOMES = 1000;
/** The earlier share of the outcomes, which is fitted to; the rest judges what came out. */
const FITTED_SHARE = 0.7;
/**
 * suggestPolicy finds thresholds that reach a wanted share of bad builds among the promoted (0..1) with the most promotions.
 * They are fitted to the earlier ones of the latest builds of known outcome and judged on the later ones, never on the same.
 * Everything else in the policy stays. Promotions count on merits. The same arguments give the same suggestion.
 */
async function suggestPolicy(builds, policy, wanted) {
    const trials = await trialsOf(builds, policy, MOST_OUTCOMES);
    const split = Math.floor(trials.length * FITTED_SHARE);
    const [earlier, later] = [trials.slice(0, split), trials.slice(split)];
    const lacks = lacksOf(trials, earlier);
    if (lacks.length > 0) {
        const bad = badOf(trials);
        return { status: "not_enough_history", good: trials.length - bad, bad, lacks };
    }
    const { rollback_threshold } = policy;
    const { thresholds, reached } = fitThresholds(earlier, { wanted, least_threshold: rollback_threshold });
    return {
        status: "fitted",
        wanted,
        reached,
        thresholds,
        fitted_on: partOf(earlier, tallyOf(earlier, thresholds)),
        judged_on: { ...partOf(later, tallyOf(later, thresholds)), present: presentTally(later) },
    };
}
function lacksOf(trials, earlier) {
    const bad = badOf(trials);
    const outcomes = `${LEAST_OUTCOMES} builds of known outcome (there are ${trials.length})`;
    const badOnes = `${LEAST_BAD} known bad ones (there are ${bad})`;
    const short = [
        ...(trials.length < LEAST_OUTCOMES ? [outcomes] : []),
        ...(bad < LEAST_BAD ? [badOnes] : []),
    ];
    if (short.length > 0)
        return short;
    if (badOf(earlier) === 0)
        return ["a bad one among the earlier builds, which are fitted to"];
    return badOf(earlier) === earlier.length ? ["a good one among the earlier builds"] : [];
}
function badOf(trials) {
    return trials.filter(({ outcome }) => outcome === "bad").length;
}
function partOf(trials, counted) {
    return { first: trials[0]?.found.id ?? "", last: trials.at(-1)?.found.id ?? "", tally: counted };
}
function tallyOf(trials, thresholds) {
    return tally(trials.map((trial) => ({ ...trial, promoted: promotesOnMerits(trial, thresholds) })));
}
function presentTally(trials) {
    return tally(trials.map(({ decision, outcome }) => ({ outcome, promoted: onMerits(decision).action === "promote" })));
}

;// CONCATENATED MODULE: ./build/core/backtest/threshold-lines.js


/**
 * thresholdLines writes thresholds as the lines of a policy file (YAML), to be pasted in the place of the same keys. What the
 * policy requires and the thresholds do not is written as not required.
 */
function thresholdLines(policy, thresholds) {
    const { criteria } = withThresholds(policy, thresholds);
    const bounds = policy_policy/* SCORED_METRICS */.xo.flatMap((metric) => {
        const criterion = criteria[metric];
        if (criterion === undefined)
            return [];
        return criterion.required || policy.criteria[metric]?.required === true
            ? [`  ${metric}: ${entryOf(criterion)}`]
            : [];
    });
    const first = `promotion_threshold: ${thresholds.promotion_threshold}`;
    return bounds.length === 0 ? [first] : [first, "criteria:", ...bounds];
}
function entryOf({ operator, bound, required }) {
    if (bound === "history")
        return `{ required: ${required} }`;
    return required ? `"${operator} ${bound}"` : `{ bound: "${operator} ${bound}", required: false }`;
}

;// CONCATENATED MODULE: ./build/core/backtest/index.js









;// CONCATENATED MODULE: ./build/forge/replay.js


/**
 * replay runs a policy over the recorded builds, and suggests thresholds when that is asked for. It writes nothing. A suggestion
 * looks at all builds, whatever `last` says. Throws E_NOTHING_RECORDED.
 */
async function replay(registry, policy, { last, wanted }) {
    const { size } = registry;
    if (size === 0) {
        throw new forge_error/* ForgeError */.Q("E_NOTHING_RECORDED", {
            what: "there is no recorded build to run a policy over",
            remedy: "record some first: quantum-forge backfill --last 30",
        });
    }
    const judged = await replayPolicy(registry.all(), policy, Math.max(0, size - (last ?? size)));
    const suggestion = wanted === null ? null : await suggestPolicy(registry.all(), policy, wanted);
    const yaml = suggestion?.status === "fitted" ? thresholdLines(policy, suggestion.thresholds) : [];
    return {
        replayed: judged.builds.length,
        recorded: size,
        decisions: decisionsOf(judged.builds),
        open: openOf(judged.builds),
        flips: judged.builds.filter(({ why }) => why !== null).reverse(),
        outcomes: { recorded: judged.recorded, replayed: judged.replayed },
        suggestion: suggestion === null ? null : { ...suggestion, yaml },
    };
}
function decisionsOf(builds) {
    const count = (action) => builds.filter(({ would_be }) => would_be.action === action).length;
    return { promote: count("promote"), review: count("review"), reject: count("reject") };
}
function openOf(builds) {
    const open = builds.filter(({ would_be }) => would_be.action !== would_be.on_merits);
    const subjects = new Set(open.flatMap(({ would_be }) => would_be.but_for));
    return { builds: open.length, subjects: [...subjects] };
}

// EXTERNAL MODULE: ./build/core/policy/subject-label.js
var subject_label = __webpack_require__(6646);
;// CONCATENATED MODULE: ./build/cli/replay-screen.js






/** More flips than this are counted; the JSON document lists them all. */
const FLIPS_SHOWN = 20;
/** replayScreen shows what a policy would have decided: what changes first, then how it fares, then the flips. */
function replayScreen(report, { repository, policy, width }) {
    const { replayed, recorded, flips, outcomes, suggestion } = report;
    const said = (text) => paragraph(text, width);
    const of = replayed === recorded ? `${recorded}` : `the newest ${replayed} of ${recorded}`;
    const sections = [
        `${(0,core_report/* printable */.g$)(repository)}: ${of} recorded build${recorded === 1 ? "" : "s"} judged anew by ${policy === policy_policy/* BUILT_IN */.$A ? "the built-in policy" : (0,core_report/* printable */.g$)(policy)}\n`,
        said(summary(report)),
        said(assumptions(report)),
        outcomesSection(outcomes, width),
        flips.length === 0 ? "" : flipsSection(flips, width),
        suggestion === null ? "" : suggestionSection(suggestion, width),
    ];
    return sections.filter((section) => section !== "").join("\n");
}
function summary({ decisions, flips }) {
    const { promote, review, reject } = decisions;
    const changed = flips.length === 0 ? "No decision changes" : `${counted(flips.length, "decision")} would change`;
    return `${changed}: it promotes ${promote}, leaves ${review} to a person and rejects ${reject}.`;
}
function assumptions({ open }) {
    const base = "Each is judged with what was known before it; VBH stands as it was recorded.";
    if (open.builds === 0)
        return base;
    const subjects = open.subjects.map((subject) => (0,subject_label/* subjectLabel */.p)(subject));
    const why = subjects.length === 0 ? "a human review" : `${(0,wording/* joinWords */.yZ)(subjects)}, which every policy asks`;
    const are = open.builds === 1 ? "build is" : "builds are";
    return `${base} ${open.builds} ${are} left to a person only for ${why}; below they count as what they would be with that answered.`;
}
function outcomesSection({ recorded, replayed }, width) {
    const { good, bad } = replayed;
    if (good + bad === 0) {
        return paragraph("No build has a known outcome yet, so that right and wrong promotions cannot be counted. An outcome is known once a build was promoted, and then observed, replaced or rolled back.", width);
    }
    const known = `Of ${counted(good + bad, "build")} of known outcome ${good} turned out well and ${bad} badly. Shares with 95 % intervals:`;
    const columns = [
        ...(recorded === null ? [] : [{ name: "as decided", tally: recorded }]),
        { name: "this policy", tally: replayed },
    ];
    return `${paragraph(known, width)}\n${tallies(columns)}`;
}
function tallies(columns) {
    const row = (name, rateOf) => [
        name,
        ...columns.map((column) => rateText(rateOf(column.tally))),
    ];
    const rows = [
        row("bad, of the promoted", ({ false_promotions }) => false_promotions),
        row("good, not promoted", ({ missed_promotions }) => missed_promotions),
        row("right", ({ correct }) => correct),
    ];
    return table(["", ...columns.map(({ name }) => name)], rows, 1);
}
function rateText({ hits, total, value, interval }) {
    if (value === null)
        return "none to count";
    const percent = (share) => (0,core_report/* formatShare */.T1)(share).replace(" %", "");
    return `${hits}/${total}, ${(0,core_report/* formatShare */.T1)(value)} (${percent(interval.low)}-${percent(interval.high)})`;
}
function flipsSection(flips, width) {
    const rows = flips.slice(0, FLIPS_SHOWN).map(({ id, was, would_be, outcome, why }) => ({
        cells: [id, was === null ? "" : verdictText(was), verdictText(would_be), outcome],
        why: (0,core_report/* printable */.g$)(why ?? ""),
    }));
    const laidOut = table(["build", "was", "would be", "outcome"], rows.map(({ cells }) => cells), 4);
    const [header = "", ...lines] = laidOut.trimEnd().split("\n");
    const explained = lines.flatMap((line, index) => [
        line,
        ...(0,wrap_text/* wrapText */.C)(rows[index]?.why ?? "", Math.max(40, width - 6)).map((part) => `      ${part}`),
    ]);
    const more = flips.length > FLIPS_SHOWN
        ? [`  and ${flips.length - FLIPS_SHOWN} earlier ones; --json lists them all`]
        : [];
    return `${[header, ...explained, ...more].join("\n")}\n`;
}
/** `review, else reject`: on its merits the build would be rejected. */
function verdictText({ action, on_merits }) {
    return action === on_merits ? action : `${action}, else ${on_merits}`;
}
function suggestionSection(suggestion, width) {
    if (suggestion.status === "not_enough_history") {
        const { lacks } = suggestion;
        return paragraph(`No suggestion: there is not enough history. It takes ${(0,wording/* joinWords */.yZ)(lacks)}.`, width);
    }
    const { wanted, reached, yaml, fitted_on, judged_on } = suggestion;
    const nearest = reached ? "" : " No thresholds reach that on the earlier builds; these come nearest.";
    const title = `Suggestion for at most ${(0,core_report/* formatShare */.T1)(wanted)} bad builds among the promoted.${nearest}`;
    const origin = `Fitted to ${spanText(fitted_on)}. Judged on ${spanText(judged_on)}, which had no part in that:`;
    return [
        paragraph(title, width),
        `${yaml.map((line) => `    ${line}`).join("\n")}\n`,
        paragraph(origin, width),
        tallies([
            { name: "policy as it is", tally: judged_on.present },
            { name: "suggested", tally: judged_on.tally },
        ]),
        paragraph(confidence(suggestion), width),
    ].join("\n");
}
function spanText({ first, last, tally: { good, bad } }) {
    return `${counted(good + bad, "build")} of known outcome, ${first} to ${last}`;
}
/** What the later builds say about the wanted share, and what they cannot say. */
function confidence({ wanted, judged_on }) {
    const { value, interval, total } = judged_on.tally.false_promotions;
    const want = (0,core_report/* formatShare */.T1)(wanted);
    if (value === null)
        return "None of the later builds would be promoted: nothing speaks for these thresholds.";
    if (interval.low > wanted)
        return `The later builds speak against them: more than ${want} were bad.`;
    if (interval.high <= wanted)
        return `The later builds bear out that at most ${want} are bad.`;
    return `${counted(total, "promotion")} cannot settle whether ${want} holds: up to ${(0,core_report/* formatShare */.T1)(interval.high)} would agree with them as well.`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function paragraph(text, width) {
    return `${(0,wrap_text/* wrapText */.C)(text.replaceAll(" %", "\u00a0%"), Math.max(40, width - 2))
        .map((line) => `  ${line}`)
        .join("\n")}\n`;
}

;// CONCATENATED MODULE: ./build/cli/verbs/replay.js







const DEFAULT_WANTED = 0.05;
/** replayVerb runs a policy over the recorded builds and shows what it would have decided; it writes nothing. */
const replayVerb = async (command, terminal) => {
    const asked = command.values.get("last");
    const last = asked === undefined ? null : (0,limits/* parseCount */.z)(asked, "last", 1);
    const wanted = wantedShare(command);
    const session = await openCommandSession(command, terminal);
    const { store, identity } = session;
    const policy = await session.policy();
    const view = await (0,open_registry/* openRegistry */.M)(session);
    const report = await replay(view, policy, { last, wanted });
    const { preset, source, blob, enforce } = policy;
    return {
        exit: exit_code/* EXIT_DONE */.qJ,
        json: {
            schema: "quantum-forge/replay@1",
            repository: identity.name,
            registry: { branch: store.branch, commit: view.snapshot.head },
            policy: { preset, source, blob, enforce },
            ...report,
        },
        text: replayScreen(report, { repository: identity.name, policy: source, width: terminal.width }),
        notices: session.notices(),
    };
};
/** null: nothing is to be suggested. Naming the share asks for a suggestion too. */
function wantedShare({ flags, values }) {
    const text = values.get("false-promotions");
    if (text === undefined)
        return flags.get("suggest") === true ? DEFAULT_WANTED : null;
    const share = /^\d(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
    if (share < 1)
        return share;
    throw new forge_error/* ForgeError */.Q("E_LIMIT", {
        what: `expected a share from 0 to less than 1 for --false-promotions, found ${JSON.stringify(text.slice(0, 60))}`,
        remedy: `write --false-promotions ${DEFAULT_WANTED} for 5 %`,
    });
}

;// CONCATENATED MODULE: ./build/cli/verbs/rollback.js




/** rollbackVerb takes a channel back, or gives up the promotion that is under way. */
const rollbackVerb = async (command, terminal) => {
    const { flags, values } = command;
    const reason = parseReason(values.get("reason") ?? "asked for by hand");
    const moves = await openCommandMoves(command, terminal);
    const report = await rollBack(moves, {
        channel: values.get("channel") ?? null,
        to: values.get("to") ?? null,
        leave: null,
        observe: flags.get("verify") ?? true,
        reason_code: "BY_HAND",
        reason,
        forced: flags.get("force") ?? false,
        dryRun: flags.get("dry-run") ?? false,
    });
    return moveResult(report, moves.notices(), moves.clock.now(), terminal);
};

;// CONCATENATED MODULE: ./build/forge/promotion/channel-status.js




/**
 * channelStatus says of each channel, or of the one that is asked for, what it runs, how well, and what is under way: the
 * policy's channels in its order, then those of which only the registry knows. Throws E_CHANNEL.
 */
async function channelStatus({ policy, clock }, view, asked = null) {
    const { channels, rollback_threshold, enforce } = policy;
    const unnamed = (await view.channels())
        .filter((name) => channels.every((channel) => channel.name !== name))
        .map((name) => ({ ...(0,core_policy/* channelNamed */.vL)(name), auto_rollback: false }));
    const all = [...channels, ...unnamed];
    const wanted = asked === null ? all : [chooseChannel(all, asked)];
    return Promise.all(wanted.map(async (channel) => {
        const reading = await readChannel(view, channels, channel);
        const next = await nextBuild(view, reading);
        return report(reading, next, { now_ms: clock.now(), rollback_threshold, enforce });
    }));
}
function report({ channel, state, running }, next, { now_ms, rollback_threshold, enforce }) {
    const seen = state.health.filter(({ build_id }) => build_id === state.running?.build_id);
    const rollsBack = enforce && channel.auto_rollback && channel.health.length > 0;
    return {
        channel: channel.name,
        running: state.running === null ? null : { ...state.running, commit: running?.build.commit ?? "" },
        health_score: healthScore(seen),
        rolls_back_below: rollsBack ? rollback_threshold : null,
        promoting: state.promoting,
        hold: state.hold,
        lock: state.lock,
        freeze: freezeAt(channel, now_ms),
        auto_promote: enforce && channel.auto_promote,
        candidate: next === null ? null : candidate(channel, next, now_ms),
    };
}
function freezeAt({ freezes }, now_ms) {
    const freeze = (0,core_policy/* activeFreeze */.WO)(freezes, now_ms);
    if (freeze === null)
        return null;
    const { window, until_ms } = freeze;
    const until = until_ms === null ? null : new Date(until_ms).toISOString();
    return { name: window.name, until, hotfix: window.hotfix };
}
function candidate({ soak_ms }, { build_id, since }, now_ms) {
    return { build_id, ran_ms: Math.max(0, now_ms - Date.parse(since)), soak_ms };
}
/** What runs on the channel before comes here next, unless it was rolled back somewhere or is here already. */
async function nextBuild(view, { before, state }) {
    const next = before?.state.running ?? null;
    if (next === null)
        return null;
    const here = [state.running?.build_id, state.promoting?.build_id];
    const build = await view.build(next.build_id);
    return here.includes(next.build_id) || build === null || build.rollback_count > 0 ? null : next;
}

;// CONCATENATED MODULE: ./build/forge/promotion/rollback-candidates.js


/** rollbackCandidates gives the builds that ran on a channel before, the one that left it last first. */
async function rollbackCandidates(view, channel) {
    const state = await view.channel(channel);
    const builds = await buildsBefore(view, state);
    const chosen = chooseTarget(state, builds);
    return listTargets(state, builds).map(({ build, stint, eligible, why }) => ({
        channel,
        build_id: stint.build_id,
        commit: build?.build.commit ?? "",
        eligible,
        default: chosen?.id === stint.build_id,
        why,
        stint,
        score: build?.performance_score ?? null,
    }));
}

;// CONCATENATED MODULE: ./build/cli/verbs/rollback-list.js






/** rollbackListVerb lists the builds that channels can return to. */
const rollbackListVerb = async (command, terminal) => {
    const session = await openCommandSession(command, terminal);
    const policy = await session.policy();
    const view = await (0,open_registry/* openRegistry */.M)(session);
    const asked = command.values.get("channel") ?? null;
    const channels = await channelStatus({ policy, clock: session.clock }, view, asked);
    const found = await Promise.all(channels.map(({ channel }) => rollbackCandidates(view, channel)));
    const candidates = found.flat();
    return {
        exit: exit_code/* EXIT_DONE */.qJ,
        json: { schema: "quantum-forge/rollback-list@1", channels, candidates },
        text: (0,core_report/* renderTargets */.d8)(channels, candidates, { width: terminal.width, color: terminal.color }),
        notices: session.notices(),
    };
};

;// CONCATENATED MODULE: ./build/cli/verbs/rollback-status.js






/** rollbackStatusVerb shows what each channel runs, how well, and what is under way. */
const rollbackStatusVerb = async (command, terminal) => {
    const session = await openCommandSession(command, terminal);
    const policy = await session.policy();
    const view = await (0,open_registry/* openRegistry */.M)(session);
    const asked = command.values.get("channel") ?? null;
    const channels = await channelStatus({ policy, clock: session.clock }, view, asked);
    const found = await Promise.all(channels.map(({ channel }) => rollbackCandidates(view, channel)));
    const { width, color } = terminal;
    return {
        exit: exit_code/* EXIT_DONE */.qJ,
        json: { schema: "quantum-forge/rollback-status@1", channels, candidates: found.flat() },
        text: (0,core_report/* renderChannels */.T$)(channels, { width, color, now_ms: session.clock.now() }),
        notices: session.notices(),
    };
};

;// CONCATENATED MODULE: ./build/cli/verbs/status.js







const status_DEFAULT_LAST = "20";
/** statusVerb lists what is recorded, newest first. */
const statusVerb = async (command, terminal) => {
    const last = (0,limits/* parseCount */.z)(command.values.get("last") ?? status_DEFAULT_LAST, "last", 1);
    const session = await openCommandSession(command, terminal);
    const { store, identity, clock } = session;
    const view = await (0,open_registry/* openRegistry */.M)(session);
    const shown = await view.newest(last);
    const channels = await channelStatus({ policy: await session.policy(), clock }, view);
    return {
        exit: exit_code/* EXIT_DONE */.qJ,
        json: {
            schema: "quantum-forge/status@1",
            repository: identity.name,
            registry: { branch: store.branch, commit: view.snapshot.head, builds: view.size },
            channels,
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
        text: [status_screen((0,core_report/* printable */.g$)(identity.name), view.size, shown), (0,core_report/* channelLines */.Hk)(channels, clock.now())]
            .filter((block) => block !== "")
            .join("\n"),
        notices: session.notices(),
    };
};
function status_screen(name, total, builds) {
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

// EXTERNAL MODULE: ./build/core/vbh/log/index.js + 30 modules
var log = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/forge/hex-digest.js
var hex_digest = __webpack_require__(2638);
;// CONCATENATED MODULE: ./build/forge/registry/require-paired.js

/**
 * requirePaired holds records and events against each other: each record has its `recorded` event and each such
 * event its record. Without this, the id of a record that was taken away would be given to another build. Throws
 * RegistryError E_REGISTRY_DAMAGED.
 */
function requirePaired(ids, events, branch) {
    const told = new Set(events.flatMap((event) => (event.kind === "recorded" ? [event.build_id] : [])));
    const silent = ids.find((id) => !told.has(id));
    if (silent !== undefined)
        throw damaged(branch, `the record ${silent} without that event`);
    const there = new Set(ids);
    const gone = [...told].find((id) => !there.has(id));
    if (gone !== undefined)
        throw damaged(branch, `that event of ${gone} without the record`);
}
function damaged(branch, found) {
    return new registry/* RegistryError */.gl("E_REGISTRY_DAMAGED", {
        what: `expected each record on branch ${branch} with its event of recording, found ${found}`,
        remedy: "restore the files from the branch's history; nothing was written",
    });
}

;// CONCATENATED MODULE: ./build/forge/registry/read-whole.js



/**
 * readWhole reads all records and events by their form alone, in the plain way that openRegistry must agree with. Throws
 * E_REGISTRY_FOREIGN, E_REGISTRY_DAMAGED, E_VERSION, E_SCHEMA or E_NOT_CANONICAL, and never reads past a fault.
 */
async function readWhole(snapshot, branch, sha256) {
    const { buildIds, eventPaths } = (0,registry/* readLayout */.T4)(await snapshot.list(""), branch);
    const files = await snapshot.readMany(buildIds.map(registry/* recordPath */.lX));
    const records = buildIds.map((id, index) => {
        const bytes = files[index] ?? new Uint8Array();
        const build = (0,registry/* parseBuildStatement */.Tn)(bytes, (0,registry/* recordPath */.lX)(id)).predicate;
        return { id, build, sha256: (0,hex_digest/* hexDigest */.w)(bytes, sha256) };
    });
    const days = await snapshot.readMany(eventPaths);
    const events = days.flatMap((bytes, index) => (0,registry/* parseEvents */.PH)(bytes, eventPaths[index] ?? ""));
    requirePaired(buildIds, events, branch);
    return { snapshot, records, events };
}

;// CONCATENATED MODULE: ./build/forge/find-evidence.js




/**
 * findEvidence finds the build to verify. To say what is wrong with a build of a damaged registry is what verifying is for:
 * there it is looked for among all records, held to nothing but their form. Throws as findBuild does, and E_SPLIT_VIEW.
 */
async function findEvidence(access, reference) {
    try {
        const view = await (0,open_registry/* openRegistry */.M)(access);
        return { snapshot: view.snapshot, found: await view.find(reference) };
    }
    catch (error) {
        if (!isDamage(error))
            throw error;
    }
    const { store, primitives } = access;
    const snapshot = await store.snapshot();
    const { records } = await readWhole(snapshot, store.branch, primitives.sha256);
    const named = records.map(({ id, build }) => ({
        id,
        build,
        commit: build.commit,
        timestamp: build.timestamp,
    }));
    return { snapshot, found: (0,registry/* findBuild */.w)(reference, named) };
}
function isDamage(error) {
    if (error instanceof log/* LogError */.ZI)
        return error.code !== "E_SPLIT_VIEW";
    return error instanceof registry/* RegistryError */.gl && !/^E_BUILD_|^E_VERSION$/.test(error.code);
}

;// CONCATENATED MODULE: ./build/cli/verbs/verify.js






/** verifyVerb runs the twelve VBH checks on one recorded build; FAIL is exit code 1. It writes nothing. */
const verifyVerb = async (command, terminal) => {
    const session = await openCommandSession(command, terminal);
    const { snapshot, found } = await findEvidence(session, command.argument ?? "latest");
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
    promote: promoteVerb,
    rollback: rollbackVerb,
    "rollback-list": rollbackListVerb,
    "rollback-status": rollbackStatusVerb,
    pin: pinVerb,
    hold: holdVerb,
    release: releaseVerb,
    lock: lockVerb,
    unlock: unlockVerb,
    reconcile: reconcileVerb,
    replay: replayVerb,
    export: exportVerb,
    dashboard: dashboardVerb,
    init: initVerb,
    doctor: doctorVerb,
    completion: completionVerb,
};


/***/ })

};
