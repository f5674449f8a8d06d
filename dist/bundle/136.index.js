export const id = 136;
export const ids = [136];
export const modules = {

/***/ 34682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readOnlyCache)
/* harmony export */ });
/** readOnlyCache gives what a cache holds and keeps nothing: for runs that must write nothing. */
function readOnlyCache({ get }) {
    return { get, put: async () => { } };
}


/***/ }),

/***/ 12602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceSnapshot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8900);
/* harmony import */ var _forge_registry_registry_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41573);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27907);





/**
 * replaceSnapshot writes a registry's files below `folder` in place of an older snapshot. It removes nothing else: folders
 * of those names without a log's checkpoint, and symbolic links, are somebody's own, and E_OUTPUT says so.
 */
async function replaceSnapshot(folder, files) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "registry");
    const folders = _forge_registry_registry_files_js__WEBPACK_IMPORTED_MODULE_3__/* .REGISTRY_FOLDERS */ .E.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name));
    const there = [];
    for (const path of [root, ...folders]) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
        if (found !== null && !found.isDirectory())
            throw notOurs(path, "something that is no folder");
        if (found !== null && path !== root)
            there.push(path);
    }
    const isSnapshot = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "log", "checkpoint")).catch(() => null))?.isFile() === true;
    const [first] = there;
    if (first !== undefined && !isSnapshot)
        throw notOurs(first, "a folder that is no registry snapshot");
    for (const path of there)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true });
    await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFolder */ .C)(folder, files);
}
function notOurs(path, found) {
    return new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeError */ .Q("E_OUTPUT", {
        what: `expected room for a snapshot at ${JSON.stringify(path)}, found ${found}`,
        remedy: "choose another folder, or move it away",
    });
}


/***/ }),

/***/ 90315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeRootFile),
/* harmony export */   W: () => (/* binding */ readRootFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68803);
/* harmony import */ var _cannot_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96592);
/* harmony import */ var _leads_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84111);





/** readRootFiles gives the root files of a work tree, version 1 first, up to the first that is absent. */
async function readRootFiles(workTree) {
    const files = [];
    for (let version = 1;; version++) {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workTree, (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rootPath */ .wA)(version))).catch((error) => {
            if (error instanceof Error && "code" in error && error.code === "ENOENT")
                return null;
            throw error;
        });
        if (bytes === null)
            return files;
        files.push(new Uint8Array(bytes));
    }
}
/** writeRootFile puts a version of the root into a work tree, whole or not at all. Throws ForgeError E_OUTPUT. */
async function writeRootFile(workTree, version, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workTree, (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rootPath */ .wA)(version));
    const draft = `${target}.${process.pid}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        if ((0,_leads_out_js__WEBPACK_IMPORTED_MODULE_4__/* .leadsOut */ .q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workTree), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))))
            throw new RangeError("the folder of the root files is behind a link that leads out of the work tree");
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, target);
    }
    catch (cause) {
        throw (0,_cannot_write_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotWrite */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), cause);
    }
}


/***/ }),

/***/ 14356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeNewFile),
/* harmony export */   W: () => (/* binding */ isPresent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96592);
/* harmony import */ var _leads_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84111);




/**
 * writeNewFile writes a file below `root` that is not there yet; one that is there is never replaced, and no link leads the
 * way out of `root`. Throws ForgeError E_OUTPUT.
 */
async function writeNewFile(root, path, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        if ((0,_leads_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsOut */ .q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))))
            throw new RangeError(`${JSON.stringify(path)} is behind a link that leads out of it`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, text, { flag: "wx" });
    }
    catch (cause) {
        throw (0,_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), cause);
    }
}
/** isPresent tells whether anything, a dangling link too, stands at a path below `root`. */
async function isPresent(root, path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).catch(() => null)) !== null;
}


/***/ }),

/***/ 16981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* reexport */ openHealthProbe)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(95577);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/forge/tool-version.js
var tool_version = __webpack_require__(24557);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
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
            return judge(check, response, signal);
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
        (0,promises_.lookup)(host, { ...options, all: true }).then((addresses) => {
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
async function judge(check, response, signal) {
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



/***/ }),

/***/ 99076:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openMoves)
/* harmony export */ });
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);
/* harmony import */ var _forge_registry_append_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29944);
/* harmony import */ var _forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91803);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57968);
/* harmony import */ var _health_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16981);
/* harmony import */ var _keys_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7838);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_keys_index_js__WEBPACK_IMPORTED_MODULE_5__]);
_keys_index_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






/** Stands for the recorder where nothing is written. */
const NO_RECORDER = "recorder";
/** openMoves gives what moving the channels of an opened repository takes. Throws E_NO_IDENTITY, KeyError, PolicyError. */
async function openMoves(session, { automatic, dryRun }) {
    const { store, identity, path, location } = session;
    const person = automatic ? null : await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readActor */ .a9)(path);
    const recorder = dryRun ? NO_RECORDER : await recorderOr(person, session);
    const mover = { actor: person ?? recorder, automatic };
    return {
        ...session,
        policy: await session.policy(),
        branch: store.branch,
        mover,
        recorder,
        registry: () => (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegistry */ .M)(session),
        append: async (plan) => {
            const logSigner = await session.openLogKey();
            const { commit, pushed_to, events } = await (0,_forge_registry_append_js__WEBPACK_IMPORTED_MODULE_1__/* .appendToRegistry */ .l)({ ...session, logSigner }, async (view) => {
                const move = await plan(view);
                return { append: move === null ? null : { ...move, records: [] }, result: null };
            });
            return commit === null || events.length === 0 ? null : { commit, pushed_to, events };
        },
        // Without a pointer there is no commit that moved it, and nothing is promoted then.
        pointerCommit: async (head, channel) => (await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lastChange */ .$r)(location.dir, head, (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .channelPath */ .JX)(channel))) ?? head,
        probe: (0,_health_index_js__WEBPACK_IMPORTED_MODULE_4__/* .openHealthProbe */ .B)({ allowPrivate: true }),
        cwd: identity.work_tree ?? path,
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    };
}
/** A person who moves need not be a recorder: without a recorder's key they judge in their own name. */
async function recorderOr(person, session) {
    try {
        return (await session.openKeys()).recorder.principal;
    }
    catch (error) {
        if (person !== null && error instanceof _keys_index_js__WEBPACK_IMPORTED_MODULE_5__/* .KeyError */ .eN && error.code === "E_UNAUTHORISED")
            return person;
        throw error;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 18524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ moveResult)
/* harmony export */ });
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73153);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65123);


/** moveResult gives the document, the screen and the exit code of a command that moves a channel. */
function moveResult(report, notices, now_ms, { width, color }) {
    return {
        exit: asAsked(report) ? _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_DONE */ .qJ : _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_GATE_SAYS_NO */ .mC,
        json: { schema: `quantum-forge/${report.verb}@1`, ...report },
        text: (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMove */ .Kq)(report, { width, color, now_ms }),
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


/***/ }),

/***/ 79822:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openCommandMoves)
/* harmony export */ });
/* harmony import */ var _adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57968);
/* harmony import */ var _adapters_workspace_open_moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99076);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74948);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_workspace_open_moves_js__WEBPACK_IMPORTED_MODULE_1__, _open_command_session_js__WEBPACK_IMPORTED_MODULE_2__]);
([_adapters_workspace_open_moves_js__WEBPACK_IMPORTED_MODULE_1__, _open_command_session_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



/**
 * openCommandMoves opens the repository of a command that moves channels: for the person who asks, or, automatic, for nobody.
 * Where the registry is shared a move that its remote does not get is none, so that it is pushed or fails; --no-push overrules.
 */
async function openCommandMoves(command, terminal, { automatic = false } = {}) {
    const dryRun = command.flags.get("dry-run") ?? false;
    const settled = dryRun ? command : await pushing(command);
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_2__/* .openCommandSession */ .o)(settled, terminal);
    const push = settled.flags.get("push");
    if (push !== false)
        await refreshPolicy(session, push === true);
    const moves = await (0,_adapters_workspace_open_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .openMoves */ .B)(session, { automatic, dryRun });
    const append = async (plan) => {
        const landed = await moves.append(plan);
        if (landed?.pushed_to === null)
            await tellUnpushed(session, settled);
        return landed;
    };
    return { ...moves, append, notices: session.notices };
}
/** Others go by what the remote has, so that a move which it did not get is none to them. */
async function tellUnpushed({ path, store, notice }, { values }) {
    if (!(await (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesRegistry */ .Kl)(path)))
        return;
    const here = values.has("repo") ? `git -C ${path}` : "git";
    notice(`only this clone knows of the move, as --no-push asks; to push it: ${here} push origin ${store.branch}`);
}
/** A move goes by the policy of now. Where others see the move, one that cannot be asked for stops it. */
async function refreshPolicy({ location, notice }, shared) {
    try {
        await (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshDefaultBranch */ .x6)(location);
    }
    catch (error) {
        if (shared || !(error instanceof _adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS))
            throw error;
        notice(`${error.what}; the policy is the one that this clone knows`);
    }
}
async function pushing(command) {
    const repository = command.values.get("repo") ?? ".";
    if (command.flags.has("push") || (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCloneUrl */ .DU)(repository))
        return command;
    if (!(await (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesRegistry */ .Kl)(repository)))
        return command;
    return { ...command, flags: new Map([...command.flags, ["push", true]]) };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 74948:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openCommandSession)
/* harmony export */ });
/* harmony import */ var _adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57968);
/* harmony import */ var _adapters_workspace_open_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47186);
/* harmony import */ var _measuring_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73789);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_workspace_open_session_js__WEBPACK_IMPORTED_MODULE_1__]);
_adapters_workspace_open_session_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** openCommandSession opens the repository of --repo (default: here) as the command's options say. */
function openCommandSession(command, terminal) {
    const repository = command.values.get("repo") ?? ".";
    return (0,_adapters_workspace_open_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .f)({
        repository,
        push: command.flags.get("fetch") === false ? "never" : pushMode(command.flags.get("push"), repository),
        readOnly: !command.command.options.some(({ name }) => name === "push"),
        progress: terminal.progress,
        ...(0,_measuring_options_js__WEBPACK_IMPORTED_MODULE_2__/* .measuringOptions */ .U)(command),
        policyFile: command.values.get("policy") ?? null,
    });
}
/** A clone made only to be read belongs to somebody else: its registry is pushed when that is asked for, else never. */
function pushMode(asked, repository) {
    if (asked === undefined)
        return (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCloneUrl */ .DU)(repository) ? "never" : "auto";
    return asked ? "always" : "never";
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 79347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ replayScreen)
/* harmony export */ });
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90751);
/* harmony import */ var _core_policy_subject_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76646);
/* harmony import */ var _core_policy_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52721);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73153);
/* harmony import */ var _core_report_wrap_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48057);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81681);






/** More flips than this are counted; the JSON document lists them all. */
const FLIPS_SHOWN = 20;
/** replayScreen shows what a policy would have decided: what changes first, then how it fares, then the flips. */
function replayScreen(report, { repository, policy, width }) {
    const { replayed, recorded, flips, outcomes, suggestion } = report;
    const said = (text) => paragraph(text, width);
    const of = replayed === recorded ? `${recorded}` : `the newest ${replayed} of ${recorded}`;
    const sections = [
        `${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(repository)}: ${of} recorded build${recorded === 1 ? "" : "s"} judged anew by ${policy === _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILT_IN */ .$A ? "the built-in policy" : (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(policy)}\n`,
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
    const subjects = open.subjects.map((subject) => (0,_core_policy_subject_label_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectLabel */ .p)(subject));
    const why = subjects.length === 0 ? "a human review" : `${(0,_core_policy_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .joinWords */ .yZ)(subjects)}, which every policy asks`;
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
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)(["", ...columns.map(({ name }) => name)], rows, 1);
}
function rateText({ hits, total, value, interval }) {
    if (value === null)
        return "none to count";
    const percent = (share) => (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(share).replace(" %", "");
    return `${hits}/${total}, ${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(value)} (${percent(interval.low)}-${percent(interval.high)})`;
}
function flipsSection(flips, width) {
    const rows = flips.slice(0, FLIPS_SHOWN).map(({ id, was, would_be, outcome, why }) => ({
        cells: [id, was === null ? "" : verdictText(was), verdictText(would_be), outcome],
        why: (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(why ?? ""),
    }));
    const laidOut = (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)(["build", "was", "would be", "outcome"], rows.map(({ cells }) => cells), 4);
    const [header = "", ...lines] = laidOut.trimEnd().split("\n");
    const explained = lines.flatMap((line, index) => [
        line,
        ...(0,_core_report_wrap_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(rows[index]?.why ?? "", Math.max(40, width - 6)).map((part) => `      ${part}`),
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
        return paragraph(`No suggestion: there is not enough history. It takes ${(0,_core_policy_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .joinWords */ .yZ)(lacks)}.`, width);
    }
    const { wanted, reached, yaml, fitted_on, judged_on } = suggestion;
    const nearest = reached ? "" : " No thresholds reach that on the earlier builds; these come nearest.";
    const title = `Suggestion for at most ${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(wanted)} bad builds among the promoted.${nearest}`;
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
    const want = (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(wanted);
    if (value === null)
        return "None of the later builds would be promoted: nothing speaks for these thresholds.";
    if (interval.low > wanted)
        return `The later builds speak against them: more than ${want} were bad.`;
    if (interval.high <= wanted)
        return `The later builds bear out that at most ${want} are bad.`;
    return `${counted(total, "promotion")} cannot settle whether ${want} holds: up to ${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(interval.high)} would agree with them as well.`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function paragraph(text, width) {
    return `${(0,_core_report_wrap_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(text.replaceAll(" %", "\u00a0%"), Math.max(40, width - 2))
        .map((line) => `  ${line}`)
        .join("\n")}\n`;
}


/***/ }),

/***/ 81681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
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


/***/ }),

/***/ 49196:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ backfillVerb)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_prepare_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39735);
/* harmony import */ var _core_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69153);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73153);
/* harmony import */ var _forge_backfill_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38884);
/* harmony import */ var _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40815);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74948);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81681);
/* harmony import */ var _write_dashboard_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59086);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_7__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_7__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];










const DEFAULT_LAST = "20";
/** backfillVerb records earlier commits, so that there is a history from the first minute. */
const backfillVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_7__/* .openCommandSession */ .o)(command, terminal);
    const policy = await session.policy();
    const request = {
        head: await session.source.resolve(command.values.get("head") ?? "HEAD"),
        last: (0,_forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCount */ .z)(command.values.get("last") ?? DEFAULT_LAST, "last", 1),
        tier: session.tier,
        limits: session.limits,
        policy,
        nothing: { inputs: (0,_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyInputs */ .Rv)(), inputs_sha256: null, artifacts: [] },
        tool: session.tool,
        environment: session.environment,
    };
    const plan = await (0,_forge_backfill_js__WEBPACK_IMPORTED_MODULE_4__/* .planBackfill */ .A)(session, request);
    const dryRun = command.flags.get("dry-run") === true;
    const out = command.values.get("out");
    if (out !== undefined && !dryRun)
        await (0,_adapters_files_prepare_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareFolder */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(out));
    const done = dryRun ? [] : await (0,_forge_backfill_js__WEBPACK_IMPORTED_MODULE_4__/* .applyBackfill */ .D)(session, request, plan);
    const dashboard = dryRun ? null : await (0,_write_dashboard_js__WEBPACK_IMPORTED_MODULE_8__/* .writeDashboard */ .g)(command, session, policy);
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT_DONE */ .qJ,
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
    return rows.length === 0 ? "no earlier commits\n" : (0,_table_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .t)(["commit", "day", "state"], rows, 9);
}
function doneScreen(plan, done, dashboard) {
    const before = plan.filter(({ recorded }) => recorded).length;
    const rows = done.map(({ id, commit, mdl_delta, action }) => [
        id,
        commit.slice(0, 7),
        action,
        mdl_delta === null ? "n/a" : (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatByteDelta */ .a$)(mdl_delta),
    ]);
    return [
        `recorded ${done.length} of ${plan.length} earlier commits${before > 0 ? `; ${before} were there before` : ""}\n`,
        (0,_table_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .t)(["build", "commit", "decision", "MDL delta"], rows, 3),
        dashboard === null ? "" : `dashboard ${dashboard}\n`,
    ].join("");
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5344:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ buildVerb)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_cache_read_only_cache_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(34682);
/* harmony import */ var _adapters_files_hash_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36956);
/* harmony import */ var _adapters_files_prepare_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39735);
/* harmony import */ var _adapters_files_read_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60096);
/* harmony import */ var _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7838);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73153);
/* harmony import */ var _forge_build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12899);
/* harmony import */ var _forge_collect_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34754);
/* harmony import */ var _forge_resolve_range_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97428);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74948);
/* harmony import */ var _write_dashboard_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59086);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_4__, _open_command_session_js__WEBPACK_IMPORTED_MODULE_9__]);
([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_4__, _open_command_session_js__WEBPACK_IMPORTED_MODULE_9__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);













/** buildVerb does the main job in a terminal: measure, sign, record, decide, show. */
const buildVerb = async (command, terminal) => {
    // Read before anything is measured, so that a mistyped path costs no minute.
    const collected = await (0,_forge_collect_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .collectInputs */ .C)(sourcesOf(command), _adapters_files_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R, _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc, _adapters_files_hash_file_js__WEBPACK_IMPORTED_MODULE_1__/* .hashFile */ .D);
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_9__/* .openCommandSession */ .o)(command, terminal);
    const { source, identity, clock } = session;
    const dryRun = command.flags.get("dry-run") === true;
    const range = await (0,_forge_resolve_range_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveRange */ .S)(source, {
        base: command.values.get("base") ?? null,
        head: command.values.get("head") ?? null,
    });
    const policy = await session.policy();
    const out = command.values.get("out");
    if (out !== undefined && !dryRun)
        await (0,_adapters_files_prepare_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareFolder */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(out));
    const cache = dryRun ? (0,_adapters_cache_read_only_cache_js__WEBPACK_IMPORTED_MODULE_12__/* .readOnlyCache */ .l)(session.cache) : session.cache;
    const report = await (0,_forge_build_js__WEBPACK_IMPORTED_MODULE_6__/* .build */ .j)({ ...session, cache }, {
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
    const dashboard = dryRun ? null : await (0,_write_dashboard_js__WEBPACK_IMPORTED_MODULE_10__/* .writeDashboard */ .g)(command, session, policy);
    const whole = { ...report, dashboard, notices: session.notices() };
    terminal.progress.done();
    return {
        exit: (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeOfDecision */ .T6)(whole.decision),
        json: whole,
        text: (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTerminal */ .bF)(whole, { width: terminal.width, color: terminal.color }),
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 32244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ completionVerb)
/* harmony export */ });
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78779);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65123);


/** completionVerb prints the completion script of a shell. */
const completionVerb = async ({ argument }) => {
    const shell = _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SHELLS */ .OF.find((known) => known === argument);
    if (shell === undefined) {
        throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_ARGUMENT", {
            what: `there is no completion for ${JSON.stringify(argument)}`,
            remedy: `name one of ${_core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SHELLS */ .OF.join(", ")}`,
        });
    }
    const script = (0,_core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCompletion */ .fm)(shell);
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/completion@1", shell, script },
        text: script,
        notices: [],
    };
};


/***/ }),

/***/ 28968:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dashboardVerb)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74948);
/* harmony import */ var _write_dashboard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59086);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_1__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** dashboardVerb writes the page from what is recorded. */
const dashboardVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openCommandSession */ .o)(command, terminal);
    const dashboard = await (0,_write_dashboard_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDashboard */ .g)(command, session, await session.policy());
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/dashboard@1", dashboard },
        text: `dashboard ${dashboard}\n`,
        notices: session.notices(),
    };
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2461:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ doctorVerb)
/* harmony export */ });
/* harmony import */ var _adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57968);
/* harmony import */ var _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7838);
/* harmony import */ var _core_report_render_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53564);
/* harmony import */ var _forge_doctor_examine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89797);
/* harmony import */ var _forge_doctor_examine_clone_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90533);
/* harmony import */ var _forge_doctor_examine_keys_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(47742);
/* harmony import */ var _forge_doctor_examine_policy_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42804);
/* harmony import */ var _forge_doctor_examine_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8633);
/* harmony import */ var _forge_doctor_examine_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6);
/* harmony import */ var _forge_doctor_mend_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78138);
/* harmony import */ var _forge_promotion_read_pointer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45488);
/* harmony import */ var _forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91803);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74948);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__, _open_command_session_js__WEBPACK_IMPORTED_MODULE_10__]);
([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__, _open_command_session_js__WEBPACK_IMPORTED_MODULE_10__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);














/** doctorVerb looks at everything that recording and promoting need, and says what is wrong and how to mend it. */
const doctorVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_10__/* .openCommandSession */ .o)(command, terminal);
    if (command.flags.get("accept-history") === true)
        await (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_8__/* .acceptHistory */ .P)(session);
    const findings = await (0,_forge_doctor_examine_js__WEBPACK_IMPORTED_MODULE_3__/* .examine */ .s)(examinationsOf(session, command.flags.get("fetch") === false));
    const healthy = findings.every(({ state }) => state !== "wrong");
    return {
        exit: healthy ? _exit_code_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT_DONE */ .qJ : _exit_code_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT_GATE_SAYS_NO */ .mC,
        json: { schema: "quantum-forge/doctor@1", healthy, findings },
        text: (0,_core_report_render_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFindings */ .v)(findings, {
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
        opened ??= (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_8__/* .openRegistry */ .M)(session);
        return opened;
    };
    return [
        {
            check: "clone",
            run: async () => (0,_forge_doctor_examine_clone_js__WEBPACK_IMPORTED_MODULE_11__/* .examineClone */ .D)({
                ...(await (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectClone */ .AB)(location, { branch: store.branch, offline, now_ms: clock.now() })),
                node_version: environment.node,
                branch: store.branch,
            }),
        },
        {
            check: "policy",
            run: async () => {
                if (!offline)
                    await (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshDefaultBranch */ .x6)(location).catch(() => { });
                return (0,_forge_doctor_examine_policy_js__WEBPACK_IMPORTED_MODULE_12__/* .examinePolicy */ .y)(await session.policy());
            },
        },
        { check: "root", run: async () => (0,_forge_doctor_examine_root_js__WEBPACK_IMPORTED_MODULE_5__/* .examineRoot */ .o)(await session.trustedRoot(), clock.now()) },
        {
            check: "registry",
            run: async () => (0,_forge_doctor_examine_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .examineRegistry */ .L)(await registry(), { branch: store.branch, now_ms: clock.now() }),
            mend: async (error) => (0,_forge_doctor_mend_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .mendRegistry */ ._)(error, await damagedBranch(session)),
        },
        {
            check: "channels",
            run: async () => {
                // What keeps the registry from being read was told above.
                const view = await registry().catch(() => null);
                if (view === null)
                    return [];
                const { channels } = await session.policy();
                const pointerOf = (channel) => (0,_forge_promotion_read_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .readPointer */ .q)(view.snapshot, channel);
                const registered = await registryBranch(session, view.snapshot);
                return (0,_forge_doctor_examine_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .examineChannels */ .E)(view, pointerOf, { channels, registry: registered, now_ms: clock.now() });
            },
        },
        { check: "keys", run: async () => (0,_forge_doctor_examine_keys_js__WEBPACK_IMPORTED_MODULE_13__/* .examineKeys */ .c)(await keyState(session)) },
    ];
}
async function registryBranch({ store, path }, { head }) {
    return { branch: store.branch, head, remote: (await (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesRegistry */ .Kl)(path)) ? "origin" : null };
}
/** How far the index was read before it met the damage is how far the branch is whole. */
async function damagedBranch(session) {
    const [snapshot, reader] = await Promise.all([session.store.snapshot(), session.index.read()]);
    reader.close();
    const read = reader.position?.commit ?? null;
    const whole = read !== null && (await snapshot.descendsFrom(read)) ? read : null;
    return { ...(await registryBranch(session, snapshot)), whole };
}
async function keyState(session) {
    const { key_home: home, forbidden_roots } = session;
    if (!(await (0,_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .xV)(home)))
        return { home, made: false };
    // Under a root of trust only the keys that it names record; which of them are here is no fault of the set-up.
    const root = await session.trustedRoot().catch(() => null);
    if (root !== null)
        return { home, made: true };
    await (0,_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openKeyring */ .u$)({ home, create: false, forbiddenRoots: forbidden_roots });
    return { home, made: true };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 89061:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ evaluateVerb)
/* harmony export */ });
/* harmony import */ var _core_mdl_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16115);
/* harmony import */ var _core_policy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84694);
/* harmony import */ var _core_report_build_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35828);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73153);
/* harmony import */ var _forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91803);
/* harmony import */ var _forge_verify_recorded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18041);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74948);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_6__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_6__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








/** evaluateVerb judges a recorded build by the policy of today, with its evidence verified anew; it writes nothing. */
const evaluateVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openCommandSession */ .o)(command, terminal);
    const { store, clock } = session;
    const started = clock.now();
    const policy = await session.policy();
    const view = await (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegistry */ .M)(session);
    const found = await view.find(command.argument ?? "latest");
    const { id, build, status } = found;
    const verification = await (0,_forge_verify_recorded_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyRecorded */ .u)(session, view.snapshot, found);
    const history = await view.historyBefore(build);
    const decision = (0,_core_policy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)({ profile: "build", build, verification }, policy, history);
    const { mdl_delta, novelty, removal } = build.metrics;
    const text = (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .bF)({
        schema: _core_report_build_report_js__WEBPACK_IMPORTED_MODULE_7__/* .BUILD_REPORT_SCHEMA */ .m,
        build: { ...build, id, status },
        verification,
        decision,
        measurement: {
            mdl_delta_bits: null,
            about_zero: mdl_delta.value !== null && (0,_core_mdl_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutZero */ .yA)(mdl_delta.value, novelty.value ?? 0, removal.value ?? 0),
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
        exit: (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOfDecision */ .T6)(decision),
        json: { schema: "quantum-forge/evaluate@1", build: { id, status, ...build }, decision, verification },
        text,
        notices: [],
    };
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 94216:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ exportVerb)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_prepare_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39735);
/* harmony import */ var _adapters_files_replace_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12602);
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78779);
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72274);
/* harmony import */ var _core_vbh_dsse_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85766);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8900);
/* harmony import */ var _forge_publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33437);
/* harmony import */ var _forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91803);
/* harmony import */ var _forge_registry_registry_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41573);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74948);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_11__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_11__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];












/** exportVerb prints the registry in its flat shape or one build as an envelope (--dsse), or writes its files to a folder (--snapshot). */
const exportVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_11__/* .openCommandSession */ .o)(command, terminal);
    const [folder, build] = [command.values.get("snapshot"), command.values.get("dsse")];
    if (folder !== undefined && build !== undefined) {
        throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("E_OPTION", {
            what: "export takes one of --snapshot and --dsse, found both",
            remedy: "give the command once for each",
        });
    }
    if (build !== undefined)
        return exportEnvelope(session, build);
    if (folder !== undefined)
        return writeSnapshot(session, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder));
    const view = await (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_8__/* .openRegistry */ .M)(session);
    const builds = [];
    for await (const build of view.all())
        builds.push(build);
    const flat = (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_4__/* .exportFlat */ .A7)(builds, await session.policy());
    const json = { schema: _forge_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .EXPORT_SCHEMA */ .$, ...flat };
    return { exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT_DONE */ .qJ, json, text: `${JSON.stringify(json, null, 2)}\n`, notices: session.notices() };
};
async function writeSnapshot(session, folder) {
    const { snapshot, size } = await (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_8__/* .openRegistry */ .M)(session);
    if (size === 0) {
        throw new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ForgeError */ .Q("E_NOTHING_RECORDED", {
            what: "there is no recorded build to write a snapshot of",
            remedy: "record one first by running quantum-forge",
        });
    }
    const paths = (0,_forge_registry_registry_files_js__WEBPACK_IMPORTED_MODULE_9__/* .registryFiles */ .x)(await snapshot.list("registry"));
    const contents = await snapshot.readMany(paths);
    const files = new Map(paths.map((path, index) => [path, contents[index] ?? new Uint8Array()]));
    await (0,_adapters_files_prepare_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareFolder */ .G)(folder);
    await (0,_adapters_files_replace_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceSnapshot */ .f)(folder, files);
    const json = {
        schema: "quantum-forge/snapshot@1",
        folder,
        commit: snapshot.head,
        builds: size,
        files: files.size,
    };
    const text = `snapshot of ${size} builds (${files.size} files) at ${snapshot.head?.slice(0, 7) ?? ""} written to ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "registry")}\n`;
    return { exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT_DONE */ .qJ, json, text, notices: session.notices() };
}
/** One build's record as it was signed, held to the log like everything that is read; what it is worth, `verify` says. */
async function exportEnvelope(session, build) {
    const view = await (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_8__/* .openRegistry */ .M)(session);
    const { id } = await view.find(build);
    const [record = NOTHING, signatures = NOTHING] = await view.snapshot.readMany([
        (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_4__/* .recordPath */ .lX)(id),
        (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_4__/* .signaturesPath */ .bN)(id),
    ]);
    const text = (0,_core_vbh_dsse_index_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeEnvelope */ .zK)((0,_core_vbh_dsse_index_js__WEBPACK_IMPORTED_MODULE_5__/* .envelopeOf */ .Ge)(record, (0,_core_vbh_dsse_index_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSignatures */ .Vv)(signatures, session.primitives.sha256)));
    const json = { schema: "quantum-forge/envelope@1", id, envelope: JSON.parse(text) };
    return { exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT_DONE */ .qJ, json, text, notices: session.notices() };
}
const NOTHING = new Uint8Array();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 90327:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ releaseVerb),
/* harmony export */   jK: () => (/* binding */ lockVerb),
/* harmony export */   tU: () => (/* binding */ holdVerb),
/* harmony export */   yS: () => (/* binding */ unlockVerb)
/* harmony export */ });
/* harmony import */ var _forge_promotion_hold_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79519);
/* harmony import */ var _forge_promotion_parse_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92042);
/* harmony import */ var _move_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18524);
/* harmony import */ var _open_command_moves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79822);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_moves_js__WEBPACK_IMPORTED_MODULE_3__]);
_open_command_moves_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




const holdingVerb = (verb) => async (command, terminal) => {
    const { flags, values } = command;
    const given = values.get("reason");
    const reason = given === undefined ? null : (0,_forge_promotion_parse_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReason */ .M)(given);
    const moves = await (0,_open_command_moves_js__WEBPACK_IMPORTED_MODULE_3__/* .openCommandMoves */ .M)(command, terminal);
    const report = await (0,_forge_promotion_hold_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .holdChannel */ .J)(moves, {
        verb,
        channel: values.get("channel") ?? null,
        reason,
        forced: flags.get("force") ?? false,
        dryRun: flags.get("dry-run") ?? false,
    });
    return (0,_move_result_js__WEBPACK_IMPORTED_MODULE_2__/* .moveResult */ .B)(report, moves.notices(), moves.clock.now(), terminal);
};
/** The four verbs that say who may move a channel; the pointer stays where it is. */
const holdVerb = holdingVerb("hold");
const releaseVerb = holdingVerb("release");
const lockVerb = holdingVerb("lock");
const unlockVerb = holdingVerb("unlock");

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 12136:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERBS: () => (/* binding */ VERBS)
/* harmony export */ });
/* harmony import */ var _backfill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49196);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5344);
/* harmony import */ var _completion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32244);
/* harmony import */ var _dashboard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28968);
/* harmony import */ var _doctor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2461);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89061);
/* harmony import */ var _export_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94216);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90327);
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18208);
/* harmony import */ var _log_log_export_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51526);
/* harmony import */ var _log_log_prove_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8204);
/* harmony import */ var _log_log_show_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59829);
/* harmony import */ var _log_log_verify_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10957);
/* harmony import */ var _log_log_witness_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(25349);
/* harmony import */ var _optimize_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(55281);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(60483);
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5096);
/* harmony import */ var _reconcile_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(59020);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(40109);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(96686);
/* harmony import */ var _rollback_list_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(40615);
/* harmony import */ var _rollback_status_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(45485);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(64108);
/* harmony import */ var _trust_keys_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(20533);
/* harmony import */ var _trust_root_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1341);
/* harmony import */ var _trust_root_change_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6166);
/* harmony import */ var _trust_root_show_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(72275);
/* harmony import */ var _trust_sign_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(51112);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(18091);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_backfill_js__WEBPACK_IMPORTED_MODULE_0__, _build_js__WEBPACK_IMPORTED_MODULE_1__, _dashboard_js__WEBPACK_IMPORTED_MODULE_3__, _doctor_js__WEBPACK_IMPORTED_MODULE_4__, _evaluate_js__WEBPACK_IMPORTED_MODULE_5__, _export_js__WEBPACK_IMPORTED_MODULE_6__, _hold_js__WEBPACK_IMPORTED_MODULE_7__, _init_js__WEBPACK_IMPORTED_MODULE_8__, _log_log_export_js__WEBPACK_IMPORTED_MODULE_9__, _log_log_prove_js__WEBPACK_IMPORTED_MODULE_10__, _log_log_show_js__WEBPACK_IMPORTED_MODULE_11__, _log_log_verify_js__WEBPACK_IMPORTED_MODULE_12__, _log_log_witness_js__WEBPACK_IMPORTED_MODULE_13__, _pin_js__WEBPACK_IMPORTED_MODULE_15__, _promote_js__WEBPACK_IMPORTED_MODULE_16__, _reconcile_js__WEBPACK_IMPORTED_MODULE_17__, _replay_js__WEBPACK_IMPORTED_MODULE_18__, _rollback_js__WEBPACK_IMPORTED_MODULE_19__, _rollback_list_js__WEBPACK_IMPORTED_MODULE_20__, _rollback_status_js__WEBPACK_IMPORTED_MODULE_21__, _status_js__WEBPACK_IMPORTED_MODULE_22__, _trust_keys_js__WEBPACK_IMPORTED_MODULE_23__, _trust_root_js__WEBPACK_IMPORTED_MODULE_24__, _trust_root_change_js__WEBPACK_IMPORTED_MODULE_25__, _trust_root_show_js__WEBPACK_IMPORTED_MODULE_26__, _trust_sign_js__WEBPACK_IMPORTED_MODULE_27__, _verify_js__WEBPACK_IMPORTED_MODULE_28__]);
([_backfill_js__WEBPACK_IMPORTED_MODULE_0__, _build_js__WEBPACK_IMPORTED_MODULE_1__, _dashboard_js__WEBPACK_IMPORTED_MODULE_3__, _doctor_js__WEBPACK_IMPORTED_MODULE_4__, _evaluate_js__WEBPACK_IMPORTED_MODULE_5__, _export_js__WEBPACK_IMPORTED_MODULE_6__, _hold_js__WEBPACK_IMPORTED_MODULE_7__, _init_js__WEBPACK_IMPORTED_MODULE_8__, _log_log_export_js__WEBPACK_IMPORTED_MODULE_9__, _log_log_prove_js__WEBPACK_IMPORTED_MODULE_10__, _log_log_show_js__WEBPACK_IMPORTED_MODULE_11__, _log_log_verify_js__WEBPACK_IMPORTED_MODULE_12__, _log_log_witness_js__WEBPACK_IMPORTED_MODULE_13__, _pin_js__WEBPACK_IMPORTED_MODULE_15__, _promote_js__WEBPACK_IMPORTED_MODULE_16__, _reconcile_js__WEBPACK_IMPORTED_MODULE_17__, _replay_js__WEBPACK_IMPORTED_MODULE_18__, _rollback_js__WEBPACK_IMPORTED_MODULE_19__, _rollback_list_js__WEBPACK_IMPORTED_MODULE_20__, _rollback_status_js__WEBPACK_IMPORTED_MODULE_21__, _status_js__WEBPACK_IMPORTED_MODULE_22__, _trust_keys_js__WEBPACK_IMPORTED_MODULE_23__, _trust_root_js__WEBPACK_IMPORTED_MODULE_24__, _trust_root_change_js__WEBPACK_IMPORTED_MODULE_25__, _trust_root_show_js__WEBPACK_IMPORTED_MODULE_26__, _trust_sign_js__WEBPACK_IMPORTED_MODULE_27__, _verify_js__WEBPACK_IMPORTED_MODULE_28__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





























/** One entry for each verb of the command table but `measure`, which loadVerb knows. */
const VERBS = {
    build: _build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildVerb */ .e,
    backfill: _backfill_js__WEBPACK_IMPORTED_MODULE_0__/* .backfillVerb */ .s,
    evaluate: _evaluate_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluateVerb */ .B,
    verify: _verify_js__WEBPACK_IMPORTED_MODULE_28__/* .verifyVerb */ .H,
    "log show": _log_log_show_js__WEBPACK_IMPORTED_MODULE_11__/* .logShowVerb */ .j,
    "log prove": _log_log_prove_js__WEBPACK_IMPORTED_MODULE_10__/* .logProveVerb */ .i,
    "log verify": _log_log_verify_js__WEBPACK_IMPORTED_MODULE_12__/* .logVerifyVerb */ .f,
    "log witness": _log_log_witness_js__WEBPACK_IMPORTED_MODULE_13__/* .logWitnessVerb */ .r,
    "log export": _log_log_export_js__WEBPACK_IMPORTED_MODULE_9__/* .logExportVerb */ .M,
    status: _status_js__WEBPACK_IMPORTED_MODULE_22__/* .statusVerb */ .o,
    promote: _promote_js__WEBPACK_IMPORTED_MODULE_16__/* .promoteVerb */ .y,
    rollback: _rollback_js__WEBPACK_IMPORTED_MODULE_19__/* .rollbackVerb */ .c,
    "rollback-list": _rollback_list_js__WEBPACK_IMPORTED_MODULE_20__/* .rollbackListVerb */ .e,
    "rollback-status": _rollback_status_js__WEBPACK_IMPORTED_MODULE_21__/* .rollbackStatusVerb */ .w,
    pin: _pin_js__WEBPACK_IMPORTED_MODULE_15__/* .pinVerb */ .n,
    hold: _hold_js__WEBPACK_IMPORTED_MODULE_7__/* .holdVerb */ .tU,
    release: _hold_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseVerb */ .VH,
    lock: _hold_js__WEBPACK_IMPORTED_MODULE_7__/* .lockVerb */ .jK,
    unlock: _hold_js__WEBPACK_IMPORTED_MODULE_7__/* .unlockVerb */ .yS,
    reconcile: _reconcile_js__WEBPACK_IMPORTED_MODULE_17__/* .reconcileVerb */ .q,
    replay: _replay_js__WEBPACK_IMPORTED_MODULE_18__/* .replayVerb */ .b,
    optimize: _optimize_js__WEBPACK_IMPORTED_MODULE_14__/* .optimizeVerb */ .R,
    sign: _trust_sign_js__WEBPACK_IMPORTED_MODULE_27__/* .signVerb */ .N,
    "keys create": _trust_keys_js__WEBPACK_IMPORTED_MODULE_23__/* .keysCreateVerb */ .Wq,
    "keys list": _trust_keys_js__WEBPACK_IMPORTED_MODULE_23__/* .keysListVerb */ .wX,
    "keys rotate": _trust_keys_js__WEBPACK_IMPORTED_MODULE_23__/* .keysRotateVerb */ .VB,
    "keys revoke": _trust_keys_js__WEBPACK_IMPORTED_MODULE_23__/* .keysRevokeVerb */ .eF,
    "root create": _trust_root_js__WEBPACK_IMPORTED_MODULE_24__/* .rootCreateVerb */ .o$,
    "root sign": _trust_root_js__WEBPACK_IMPORTED_MODULE_24__/* .rootSignVerb */ .Jm,
    "root change": _trust_root_change_js__WEBPACK_IMPORTED_MODULE_25__/* .rootChangeVerb */ .g,
    "root renew": _trust_root_js__WEBPACK_IMPORTED_MODULE_24__/* .rootRenewVerb */ .Fr,
    "root show": _trust_root_show_js__WEBPACK_IMPORTED_MODULE_26__/* .rootShowVerb */ .l,
    export: _export_js__WEBPACK_IMPORTED_MODULE_6__/* .exportVerb */ .C,
    dashboard: _dashboard_js__WEBPACK_IMPORTED_MODULE_3__/* .dashboardVerb */ .a,
    init: _init_js__WEBPACK_IMPORTED_MODULE_8__/* .initVerb */ .K,
    doctor: _doctor_js__WEBPACK_IMPORTED_MODULE_4__/* .doctorVerb */ .N,
    completion: _completion_js__WEBPACK_IMPORTED_MODULE_2__/* .completionVerb */ ._,
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 18208:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ initVerb)
/* harmony export */ });
/* harmony import */ var _adapters_files_write_new_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14356);
/* harmony import */ var _adapters_git_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57968);
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78779);
/* harmony import */ var _core_policy_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84694);
/* harmony import */ var _core_report_paint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59181);
/* harmony import */ var _core_report_printable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59050);
/* harmony import */ var _core_schema_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50635);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8900);
/* harmony import */ var _forge_init_plan_init_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45915);
/* harmony import */ var _forge_init_starter_workflow_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69476);
/* harmony import */ var _forge_load_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28553);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74948);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_9__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_9__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];













/** initVerb writes the files that a repository lacks to begin with; it commits and pushes nothing. */
const initVerb = async (command, terminal) => {
    const preset = presetOf(command.values.get("preset"));
    const { identity, location } = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_9__/* .openCommandSession */ .o)(command, terminal);
    if (identity.work_tree === null)
        throw noWorkTree();
    const dryRun = command.flags.get("dry-run") === true;
    const present = new Set();
    for (const path of [_forge_load_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .POLICY_PATH */ .l, _forge_init_starter_workflow_js__WEBPACK_IMPORTED_MODULE_10__/* .WORKFLOW_PATH */ .A])
        if (await (0,_adapters_files_write_new_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isPresent */ .W)(identity.work_tree, path))
            present.add(path);
    const default_ref = (await (0,_adapters_git_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultBranchRef */ .fe)(location)) ?? identity.ref;
    const plan = (0,_forge_init_plan_init_js__WEBPACK_IMPORTED_MODULE_6__/* .planInit */ .o)({ preset, present, default_ref, remote: identity.remote });
    if (!dryRun) {
        for (const { path, text } of plan.files)
            await (0,_adapters_files_write_new_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNewFile */ .S)(identity.work_tree, path, text);
    }
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT_DONE */ .qJ,
        json: {
            schema: "quantum-forge/init@1",
            dry_run: dryRun,
            written: plan.files,
            kept: plan.kept,
            next: nextSteps(plan).map(([line]) => line),
        },
        text: screen((0,_core_report_printable_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g)(identity.name), plan, dryRun, terminal),
        notices: [],
    };
};
function presetOf(text) {
    if (text === undefined)
        return "standard";
    const found = _core_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESET_NAMES */ .dO.find((name) => name === text);
    if (found !== undefined)
        return found;
    const near = (0,_core_schema_index_js__WEBPACK_IMPORTED_MODULE_12__/* .closestName */ .N)(text, _core_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESET_NAMES */ .dO);
    throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("E_OPTION", {
        what: `expected ${_core_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESET_NAMES */ .dO.join(" or ")} for --preset, found ${JSON.stringify(text)}`,
        remedy: near === null ? "name one of them" : `did you mean ${near}?`,
    });
}
/** A command of more characters has its reason on a line of its own. */
const WIDEST = 44;
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
    const paint = (0,_core_report_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .paintWith */ .H)(color);
    const verb = dryRun ? "WOULD WRITE" : "WROTE";
    const steps = nextSteps(plan);
    const width = Math.max(...steps.map(([line]) => line.length).filter((length) => length <= WIDEST));
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
        ...steps.flatMap(([line, why]) => line.length > WIDEST ? [`    ${line}`, `      ${why}`] : [`    ${line.padEnd(width)}   ${why}`]),
    ];
    return `${lines.join("\n")}\n`;
}
function noWorkTree() {
    return new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ForgeError */ .Q("E_OUTPUT", {
        what: "expected a work tree to write the policy to, found a bare repository",
        remedy: "run it in a clone with a work tree, or see registry/presets for policies to copy",
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 41353:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fileMemoryFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__]);
_adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** fileMemoryFor keeps heads in a file outside the session's repository. Throws WitnessError E_WITNESS_LOCATION. */
async function fileMemoryFor({ forbidden_roots }, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
    await (0,_adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOwnRepository */ .V$)(file, forbidden_roots);
    return (0,_adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fileMemory */ .oX)(file);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 59085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ judgeLog)
/* harmony export */ });
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73153);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87830);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65123);




/**
 * judgeLog gives what `step` finds; a fault of the log or of the registry is a finding as well, with exit code 1, so that
 * whoever asks gets an answer and not an error.
 */
async function judgeLog(schema, terminal, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__/* .LogError */ .ZI || error instanceof _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl))
            throw error;
        const { code, what, remedy } = error;
        return {
            exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_GATE_SAYS_NO */ .mC,
            json: { schema, ok: false, error: { code, what, remedy } },
            text: (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLogFault */ .vA)(error, terminal),
            notices: [],
        };
    }
}


/***/ }),

/***/ 51526:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ logExportVerb)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_prepare_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39735);
/* harmony import */ var _adapters_files_write_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27907);
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12140);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73153);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8900);
/* harmony import */ var _forge_log_export_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66212);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74948);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_9__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_9__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];










/** logExportVerb writes the log in the layout in which it is served. */
const logExportVerb = async (command, terminal) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(command.argument ?? ".");
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_9__/* .openCommandSession */ .o)(command, terminal);
    const { head, files } = await (0,_forge_log_export_log_js__WEBPACK_IMPORTED_MODULE_7__/* .exportLog */ .X)(session);
    await (0,_adapters_files_prepare_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareFolder */ .G)(folder);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    if (found.length > 0 && command.flags.get("force") !== true)
        throw notEmpty(folder, found.length);
    let written = 0;
    for await (const file of files) {
        await (0,_adapters_files_write_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFolder */ .C)(folder, new Map([file]));
        written += 1;
        terminal.progress.step(`writing the log: ${written} files`);
    }
    const { origin, size, rootHash } = head;
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT_DONE */ .qJ,
        json: {
            schema: "quantum-forge/log-export@1",
            folder,
            origin,
            size,
            root: (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeHex */ .mU)(rootHash),
            files: written,
        },
        text: `log of ${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(size)} entries (${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(written)} files) written to ${folder}\n`,
        notices: session.notices(),
    };
};
function notEmpty(folder, files) {
    return new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ForgeError */ .Q("E_OUTPUT", {
        what: `expected an empty folder at ${JSON.stringify(folder)}, found ${files} files in it`,
        remedy: "choose another folder, or write over what is there with --force",
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8204:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ logProveVerb)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_write_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27907);
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12140);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73153);
/* harmony import */ var _forge_log_prove_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74350);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74948);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_6__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_6__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];







/** logProveVerb prints the proof that a build's record is in the log, or writes it to a file (--out). */
const logProveVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openCommandSession */ .o)(command, terminal);
    const { id, index, head, proof } = await (0,_forge_log_prove_build_js__WEBPACK_IMPORTED_MODULE_4__/* .proveBuild */ .N)(session, command.argument ?? "latest");
    const out = command.values.get("out") ?? null;
    if (out !== null)
        await (0,_adapters_files_write_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFolder */ .C)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(out)), new Map([[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(out), proof]]));
    const text = new TextDecoder().decode(proof);
    const { origin, size, rootHash } = head;
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_DONE */ .qJ,
        json: {
            schema: "quantum-forge/log-proof@1",
            id,
            index,
            origin,
            size,
            root: (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeHex */ .mU)(rootHash),
            proof: text,
            out,
        },
        text: out === null
            ? text
            : `proof that ${id} is entry ${index} of the log of ${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(size)} entries written to ${out}\n`,
        notices: session.notices(),
    };
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 59829:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ logShowVerb)
/* harmony export */ });
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73153);
/* harmony import */ var _forge_log_show_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76387);
/* harmony import */ var _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40815);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74948);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





const DEFAULT_LAST = "20";
/** logShowVerb shows the head of the log and its newest entries. */
const logShowVerb = async (command, terminal) => {
    const last = (0,_forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCount */ .z)(command.values.get("last") ?? DEFAULT_LAST, "last", 1);
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommandSession */ .o)(command, terminal);
    const report = await (0,_forge_log_show_log_js__WEBPACK_IMPORTED_MODULE_1__/* .showLog */ .c)(session, last);
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/log@1", ...report },
        text: (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLog */ .No)(report, terminal),
        notices: session.notices(),
    };
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 10957:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ logVerifyVerb)
/* harmony export */ });
/* harmony import */ var _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7838);
/* harmony import */ var _adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73153);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87830);
/* harmony import */ var _forge_log_verify_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49755);
/* harmony import */ var _forge_registry_require_trusted_head_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88166);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74948);
/* harmony import */ var _file_memory_for_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41353);
/* harmony import */ var _judge_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59085);
/* harmony import */ var _verify_proof_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93646);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__, _adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__, _open_command_session_js__WEBPACK_IMPORTED_MODULE_7__, _file_memory_for_js__WEBPACK_IMPORTED_MODULE_8__, _verify_proof_file_js__WEBPACK_IMPORTED_MODULE_10__]);
([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__, _adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__, _open_command_session_js__WEBPACK_IMPORTED_MODULE_7__, _file_memory_for_js__WEBPACK_IMPORTED_MODULE_8__, _verify_proof_file_js__WEBPACK_IMPORTED_MODULE_10__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);











const SCHEMA = "quantum-forge/log-verification@1";
/** logVerifyVerb verifies the log from nothing, or with --proof one proof without a repository. FAIL is exit code 1. */
const logVerifyVerb = async (command, terminal) => {
    const named = (command.lists.get("vkey") ?? []).map((key) => (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVkey */ .z5)(key, _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc));
    const proof = command.values.get("proof");
    if (proof !== undefined)
        return (0,_verify_proof_file_js__WEBPACK_IMPORTED_MODULE_10__/* .verifyProofFile */ .Y)(command, { proof, keys: named }, terminal);
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_7__/* .openCommandSession */ .o)(command, terminal);
    return (0,_judge_log_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeLog */ .G)(SCHEMA, terminal, async () => {
        const kept = command.values.get("head");
        const memory = (origin) => (0,_file_memory_for_js__WEBPACK_IMPORTED_MODULE_8__/* .fileMemoryFor */ .t)(session, kept ?? (0,_adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__/* .headPath */ .wz)(session.key_home, origin));
        const keys = named.length > 0 ? named : await keysOfRoot(session);
        const found = await (0,_forge_log_verify_log_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyLog */ .I)(session, { keys, memory });
        return {
            exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT_DONE */ .qJ,
            json: { schema: SCHEMA, ok: true, ...found },
            text: (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderLogVerification */ .mV)(found, terminal),
            notices: session.notices(),
        };
    });
};
/** Where a root of trust names the log's key, the one beside the log does not count. */
async function keysOfRoot(session) {
    const snapshot = await session.store.snapshot();
    return (0,_forge_registry_require_trusted_head_js__WEBPACK_IMPORTED_MODULE_5__/* .requireTrustedHead */ .h)(session, (path) => snapshot.read(path));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 25349:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ logWitnessVerb)
/* harmony export */ });
/* harmony import */ var _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7838);
/* harmony import */ var _adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78779);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73153);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87830);
/* harmony import */ var _forge_log_ask_witness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2654);
/* harmony import */ var _forge_log_publish_cosigned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40621);
/* harmony import */ var _forge_log_read_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5938);
/* harmony import */ var _forge_log_remember_head_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91621);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74948);
/* harmony import */ var _file_memory_for_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41353);
/* harmony import */ var _judge_log_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59085);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__, _adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__, _open_command_session_js__WEBPACK_IMPORTED_MODULE_10__, _file_memory_for_js__WEBPACK_IMPORTED_MODULE_11__]);
([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__, _adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__, _open_command_session_js__WEBPACK_IMPORTED_MODULE_10__, _file_memory_for_js__WEBPACK_IMPORTED_MODULE_11__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);













const SCHEMA = "quantum-forge/log-witness@1";
/** logWitnessVerb holds the log to the heads that were kept elsewhere and keeps its new one. A log that does not extend one is exit code 1. */
const logWitnessVerb = async (command, terminal) => {
    const asked = askedOf(command);
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_10__/* .openCommandSession */ .o)(command, terminal);
    if (asked.branch === session.store.branch)
        throw ownBranch(asked.branch);
    return (0,_judge_log_js__WEBPACK_IMPORTED_MODULE_12__/* .judgeLog */ .G)(SCHEMA, terminal, async () => {
        const log = await (0,_forge_log_read_log_js__WEBPACK_IMPORTED_MODULE_7__/* .readLog */ .x)(session);
        const places = [];
        for (const keep of keepers(session, log, asked))
            places.push(await keep());
        const { origin } = log.head;
        return {
            exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT_DONE */ .qJ,
            json: { schema: SCHEMA, ok: true, origin, places },
            text: (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRemembered */ .hp)({ origin, places }, terminal),
            notices: session.notices(),
        };
    });
};
function askedOf({ values, flags }) {
    const url = values.get("url");
    const key = values.get("witness-key");
    if ((url === undefined) !== (key === undefined))
        throw incomplete("--url", "--witness-key");
    const branch = values.get("branch") ?? null;
    const remote = values.get("remote") ?? null;
    if (branch === null && remote !== null)
        throw incomplete("--remote", "--branch");
    const publish = flags.get("publish") === true;
    if (publish && url === undefined)
        throw incomplete("--publish", "--url");
    const witness = url === undefined || key === undefined ? null : { url, key: (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCosignerVkey */ .jB)(key, _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc) };
    return { file: values.get("file") ?? null, branch, remote, witness, publish };
}
/** The file is kept unless only other places are named. */
function keepers(session, log, asked) {
    const { file, branch, remote, witness, publish } = asked;
    const { primitives, key_home, path, own_folder, clock } = session;
    const { origin } = log.head;
    const own = (0,_adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__/* .headPath */ .wz)(key_home, origin);
    const keepers = [];
    if (file !== null || (branch === null && witness === null)) {
        keepers.push(async () => (0,_forge_log_remember_head_js__WEBPACK_IMPORTED_MODULE_8__/* .rememberHead */ .c)(await (0,_file_memory_for_js__WEBPACK_IMPORTED_MODULE_11__/* .fileMemoryFor */ .t)(session, file ?? own), log, primitives));
    }
    if (branch !== null) {
        const options = { path, own_folder, branch, remote, origin, clock, onNotice: session.notice };
        keepers.push(async () => (0,_forge_log_remember_head_js__WEBPACK_IMPORTED_MODULE_8__/* .rememberHead */ .c)(await (0,_adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__/* .branchMemory */ .MU)(options), log, primitives));
    }
    if (witness !== null) {
        const { url, key } = witness;
        keepers.push(async () => {
            const memory = await (0,_file_memory_for_js__WEBPACK_IMPORTED_MODULE_11__/* .fileMemoryFor */ .t)(session, `${own}.${key.keyHash}`);
            const kept = await (0,_forge_log_ask_witness_js__WEBPACK_IMPORTED_MODULE_5__/* .askWitness */ .v)({ witness: (0,_adapters_witness_index_js__WEBPACK_IMPORTED_MODULE_1__/* .httpWitness */ .S8)(url), key, memory }, log, primitives);
            if (!publish)
                return kept;
            const note = (await memory.read()) ?? new Uint8Array();
            return { ...kept, published: await (0,_forge_log_publish_cosigned_js__WEBPACK_IMPORTED_MODULE_6__/* .publishCosigned */ .w)(session, { note, by: key, origin }) };
        });
    }
    return keepers;
}
function incomplete(one, other) {
    return new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("E_OPTION", {
        what: `expected ${one} and ${other} together, found one of them`,
        remedy: "run quantum-forge log witness --help",
    });
}
function ownBranch(branch) {
    return new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("E_OPTION", {
        what: `expected another branch than ${branch}, which is the one that the heads are about`,
        remedy: "name a branch of its own, such as quantum-forge-heads, better still on another remote",
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 93646:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ verifyProofFile)
/* harmony export */ });
/* harmony import */ var _adapters_files_hash_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36956);
/* harmony import */ var _adapters_files_read_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60096);
/* harmony import */ var _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7838);
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12140);
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78779);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73153);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87830);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65123);
/* harmony import */ var _judge_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59085);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_2__]);
_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];









const SCHEMA = "quantum-forge/log-proof-verification@1";
/** verifyProofFile verifies a proof with nothing but the log's key, and the record's file if there is one. */
async function verifyProofFile({ values, lists }, { proof, keys }, terminal) {
    const origin = values.get("origin") ?? keys[0]?.name;
    if (keys.length === 0 || origin === undefined)
        throw withoutKey();
    const witnesses = (lists.get("witness-key") ?? []).map((key) => (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parseCosignerVkey */ .jB)(key, _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc));
    const bytes = await (0,_adapters_files_read_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readInput */ .R)(proof);
    const path = values.get("record");
    const record = path === undefined ? null : (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeHex */ .mU)(await (0,_adapters_files_hash_file_js__WEBPACK_IMPORTED_MODULE_0__/* .hashFile */ .D)(path));
    return (0,_judge_log_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeLog */ .G)(SCHEMA, terminal, async () => {
        const proven = (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyLogProof */ .Yv)((0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parseLogProof */ .Q1)(bytes), { keys, origin }, { sha256: _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc, verifyEd25519: _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyEd25519 */ .pI });
        if (record !== null)
            requireRecord(proven, record);
        const cosigned = witnesses.map((witness) => cosignedAt(proven, witness));
        return {
            exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_DONE */ .qJ,
            json: documentOf(proven, { record: record !== null, cosigned }),
            text: screen(proven, { record: path ?? null, cosigned }),
            notices: [],
        };
    });
}
function cosignedAt({ note }, witness) {
    const { by, time_s } = (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_6__/* .requireCosigned */ .NN)(note, witness, _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyEd25519 */ .pI);
    return { name: by.name, key_id: by.keyHash, at: new Date(time_s * 1000).toISOString() };
}
function requireRecord({ leaf }, record) {
    if (leaf.kind === "record" && leaf.sha256 === record)
        return;
    throw new _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_6__/* .LogError */ .ZI("E_INCLUSION", {
        what: `expected a proof of the record with SHA-256 ${record}, found one of the ${leaf.kind} ${leaf.sha256}`,
        remedy: "the record is not the one that was appended, or the proof is another build's",
    });
}
function documentOf({ index, leaf, checkpoint }, { record, cosigned }) {
    const { origin, size, rootHash } = checkpoint;
    const root = (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeHex */ .mU)(rootHash);
    return { schema: SCHEMA, ok: true, index, leaf, origin, size, root, record_matches: record, cosigned };
}
function screen({ index, leaf, checkpoint }, { record, cosigned }) {
    const lines = [
        `  IN THE LOG   ${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(leaf.id)} is entry ${index} of ${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(checkpoint.size)}`,
        "",
        `  Log               ${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(checkpoint.origin)}`,
        `  Digest            ${leaf.sha256} (SHA-256 of its ${leaf.kind})`,
        record === null
            ? "  Record            not compared; give its file with --record"
            : `  Record            ${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(record)} is that record, byte for byte`,
        ...cosigned.map(({ name, key_id, at }) => `  Witnessed         by ${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(name)}+${key_id} at ${at}`),
    ];
    return `${lines.join("\n")}\n`;
}
function withoutKey() {
    return new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb("E_OPTION", {
        what: "--proof needs --vkey: a proof shows nothing without the log's key from elsewhere",
        remedy: "give the key as it was published, for example the content of registry/log/vkey as you saw it before",
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 55281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ optimizeVerb)
});

// EXTERNAL MODULE: ./build/adapters/files/read-input.js
var read_input = __webpack_require__(60096);
// EXTERNAL MODULE: ./build/core/commands/index.js + 8 modules
var commands = __webpack_require__(78779);
// EXTERNAL MODULE: ./build/core/report/index.js + 37 modules
var core_report = __webpack_require__(73153);
// EXTERNAL MODULE: ./build/forge/forge-error.js
var forge_error = __webpack_require__(8900);
// EXTERNAL MODULE: ./build/core/metric.js
var metric = __webpack_require__(68852);
// EXTERNAL MODULE: ./build/core/optimize/index.js + 4 modules
var optimize = __webpack_require__(84114);
// EXTERNAL MODULE: ./build/core/canonical/parse-unambiguous.js
var parse_unambiguous = __webpack_require__(95936);
// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __webpack_require__(80796);
// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(95577);
;// CONCATENATED MODULE: ./build/core/optimize/schedule/fitting-agents.js
/** fittingAgents gives, for each task, the agents that have all of its labels, by their place. Tasks of the same labels share one list. */
function fittingAgents({ agents, tasks }) {
    const had = agents.map(({ labels = [] }) => new Set(labels));
    const known = new Map();
    return tasks.map(({ labels = [] }) => {
        const key = JSON.stringify(labels.toSorted());
        const found = known.get(key) ?? had.flatMap((own, at) => (labels.every((one) => own.has(one)) ? [at] : []));
        known.set(key, found);
        return found;
    });
}

// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(29770);
;// CONCATENATED MODULE: ./build/core/optimize/schedule/schedule-error.js

class ScheduleError extends coded_error/* CodedError */.A {
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/topological-order.js
/** topologicalOrder is Kahn's algorithm (1962), in the order of the tasks where dependencies leave it open. */
function topologicalOrder({ tasks }) {
    const placeOf = new Map(tasks.map(({ task }, at) => [task, at]));
    const waitsFor = tasks.map(({ depends_on = [] }) => depends_on.flatMap((name) => placeOf.get(name) ?? []));
    const followers = tasks.map(() => []);
    for (const [at, places] of waitsFor.entries())
        for (const place of places)
            followers[place]?.push(at);
    const left = waitsFor.map((places) => places.length);
    const order = left.flatMap((count, at) => (count === 0 ? [at] : []));
    for (let next = 0; next < order.length; next += 1) {
        for (const follower of followers[order[next] ?? 0] ?? []) {
            left[follower] = (left[follower] ?? 0) - 1;
            if (left[follower] === 0)
                order.push(follower);
        }
    }
    if (order.length === tasks.length)
        return { order, stuck: [] };
    return { order, stuck: circle(waitsFor, left).map((at) => tasks[at]?.task ?? "") };
}
/** Whatever is left waits for something that is left, so going on must come back to where it was. */
function circle(waitsFor, left) {
    const path = [];
    const passed = new Set();
    let at = left.findIndex((count) => count > 0);
    while (!passed.has(at)) {
        passed.add(at);
        path.push(at);
        at = (waitsFor[at] ?? []).find((place) => (left[place] ?? 0) > 0) ?? at;
    }
    return [...path.slice(path.indexOf(at)), at];
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/require-sound.js




/** Microseconds of all tasks together stay below 2^53, so that sums are exact. */
const MAX_TOTAL_MS = 9e12;
/**
 * requireSound throws ScheduleError for a problem that has no plan or no meaning: nothing to plan, durations that are no
 * durations, names that are not one task's, dependencies on what is not there or in a circle, a task that no agent fits.
 */
function requireSound(problem) {
    const { agents, tasks } = problem;
    if (tasks.length === 0)
        throw empty("task");
    if (agents.length === 0)
        throw empty("agent");
    requireDurations(problem);
    requireDistinct(tasks.map(({ task }) => task), "tasks");
    requireDistinct(agents.map(({ name }) => name), "agents");
    requireKnown(problem);
    requireAcyclic(problem);
    requireFitting(problem);
}
function requireDurations({ tasks }) {
    const wrong = tasks.find(({ duration_ms }) => !(duration_ms >= 0 && duration_ms < Number.POSITIVE_INFINITY));
    if (wrong !== undefined) {
        throw new ScheduleError("E_SCHEDULE_FORM", {
            what: `expected a duration of at least 0 ms for ${quote(wrong.task)}, found ${wrong.duration_ms}`,
            remedy: "give the time that the task took, or leave the task to the forecast",
        });
    }
    const total = tasks.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
    if (total <= MAX_TOTAL_MS)
        return;
    throw new ScheduleError("E_SCHEDULE_TOO_LARGE", {
        what: `expected at most ${MAX_TOTAL_MS} ms of work, found ${total}`,
        remedy: "give durations in milliseconds",
    });
}
function requireDistinct(names, what) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name)) {
            throw new ScheduleError("E_SCHEDULE_DUPLICATE", {
                what: `two ${what} have the name ${quote(name)}`,
                remedy: "give each a name of its own",
            });
        }
        seen.add(name);
    }
}
function requireKnown({ tasks }) {
    const known = new Set(tasks.map(({ task }) => task));
    for (const { task, depends_on = [] } of tasks) {
        const unknown = depends_on.find((name) => !known.has(name));
        if (unknown === undefined)
            continue;
        throw new ScheduleError("E_SCHEDULE_UNKNOWN", {
            what: `${quote(task)} depends on ${quote(unknown)}, which is none of the tasks`,
            remedy: "add that task, or take the dependency away",
        });
    }
}
function requireAcyclic(problem) {
    const { order, stuck } = topologicalOrder(problem);
    if (order.length === problem.tasks.length)
        return;
    throw new ScheduleError("E_SCHEDULE_CYCLE", {
        what: `these tasks wait for each other: ${stuck.slice(0, 5).map(quote).join(" -> ")}${stuck.length > 5 ? " -> ..." : ""}`,
        remedy: "take one of these dependencies away",
    });
}
function requireFitting(problem) {
    const none = fittingAgents(problem).findIndex((agents) => agents.length === 0);
    if (none === -1)
        return;
    const { task, labels = [] } = problem.tasks[none] ?? { task: "" };
    throw new ScheduleError("E_SCHEDULE_NO_AGENT", {
        what: `no agent has all labels of ${quote(task)} (${labels.map(quote).join(", ")})`,
        remedy: "give an agent these labels, or ask for fewer",
    });
}
function empty(what) {
    return new ScheduleError("E_SCHEDULE_EMPTY", {
        what: `expected at least one ${what}, found none`,
        remedy: `name at least one ${what}`,
    });
}
function quote(name) {
    return JSON.stringify((0,one_line/* oneLine */.T)(name, 60));
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/schedule-problem.js
const SCHEDULE_SCHEMA_NAME = "quantum-forge/schedule@1";

;// CONCATENATED MODULE: ./build/core/optimize/schedule/parse-schedule-problem.js





/** A tenth of a megabyte for each thousand tasks, and room to spare. */
const MAX_PROBLEM_BYTES = 32 * 1024 * 1024;
const parse_schedule_problem_name = { type: "string", minLength: 1, maxLength: 1024 };
const names = { type: "array", maxItems: 1000, items: parse_schedule_problem_name };
const parse_schedule_problem_form = (required, properties) => ({
    type: "object",
    additionalProperties: false,
    required,
    properties,
});
const check = (0,schema_check/* schemaCheck */.u)(parse_schedule_problem_form(["schema", "agents", "tasks"], {
    schema: { const: SCHEDULE_SCHEMA_NAME },
    agents: { type: "array", maxItems: 1000, items: parse_schedule_problem_form(["name"], { name: parse_schedule_problem_name, labels: names }) },
    tasks: {
        type: "array",
        maxItems: 100_000,
        items: parse_schedule_problem_form(["task", "duration_ms"], {
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
        throw new ScheduleError("E_SCHEDULE_TOO_LARGE", {
            what: `expected a problem of at most ${MAX_PROBLEM_BYTES} bytes, found ${bytes.length}`,
            remedy: "plan whole test files or jobs as tasks, not single test cases",
        });
    }
    const value = decode(bytes);
    const fault = check(value);
    if (fault !== null)
        throw malformed(`that ${(0,schema_check/* faultText */.I)(fault)}`);
    const { agents, tasks } = value;
    const problem = { agents, tasks };
    requireSound(problem);
    return problem;
}
function decode(bytes) {
    try {
        return (0,parse_unambiguous/* parseUnambiguous */.r)(bytes);
    }
    catch (cause) {
        throw malformed("another text", cause);
    }
}
function malformed(found, cause) {
    return new ScheduleError("E_SCHEDULE_FORM", {
        what: `expected a schedule problem (${SCHEDULE_SCHEMA_NAME}), found ${found}`,
        remedy: "write JSON like {schema, agents: [{name}], tasks: [{task, duration_ms, depends_on}]}",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/instance.js


const TICKS_PER_MS = 1000;
/** instanceOf gives the solvers' view of a problem that requireSound let pass. */
function instanceOf(problem) {
    const { agents, tasks } = problem;
    const fits = fittingAgents(problem);
    const placeOf = new Map(tasks.map(({ task }, at) => [task, at]));
    const after = tasks.map(({ depends_on = [] }) => [...new Set(depends_on)].flatMap((name) => placeOf.get(name) ?? []));
    return {
        ticks: Float64Array.from(tasks, ({ duration_ms }) => Math.round(duration_ms * TICKS_PER_MS)),
        agents: agents.length,
        fits: fits.every(({ length }) => length === agents.length) ? null : fits,
        after: after.every(({ length }) => length === 0) ? null : after,
        order: topologicalOrder(problem).order,
    };
}
/** planOf gives a timetable its names back. */
function planOf({ agents, tasks }, timetable) {
    const planned = tasks.map(({ task, duration_ms }, at) => ({
        task,
        agent: agents[timetable.agents[at] ?? 0]?.name ?? "",
        start_ms: msOf(timetable.starts[at] ?? 0),
        duration_ms: msOf(Math.round(duration_ms * TICKS_PER_MS)),
    }));
    const ends = planned.map((one) => Math.round((one.start_ms + one.duration_ms) * TICKS_PER_MS));
    return { makespan_ms: msOf(ends.reduce((most, end) => Math.max(most, end), 0)), tasks: planned };
}
/** msOf gives the milliseconds of whole ticks. */
function msOf(ticks) {
    return ticks / TICKS_PER_MS;
}

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
    requireSound(problem);
    const instance = instanceOf(problem);
    return planOf(problem, listSchedule(instance, Float64Array.from(instance.ticks.keys())));
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/one-after-the-other.js
/** oneAfterTheOther starts the tasks of each agent without a pause, in the order of the problem. */
function oneAfterTheOther({ ticks, agents }, assignment) {
    const free = new Float64Array(agents);
    const starts = Float64Array.from(assignment, (agent, at) => {
        const start = free[agent] ?? 0;
        free[agent] = start + (ticks[at] ?? 0);
        return start;
    });
    return { agents: assignment, starts };
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/plan-split.js


/**
 * planSplit is the plan of a split that was made by other means, such as splitContiguous: each agent does its tasks one after
 * the other. Of a sound problem whose tasks wait for nothing.
 */
function planSplit(problem, assignment) {
    return planOf(problem, oneAfterTheOther(instanceOf(problem), assignment));
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

;// CONCATENATED MODULE: ./build/core/optimize/schedule/chain-ranks.js
/**
 * chainRanks ranks tasks by the longest chain that begins with them, the longest chain first (critical-path priority, Hu
 * 1961). Where no task waits, that is the longest task first.
 */
function chainRanks({ ticks, after, order }) {
    const tails = Float64Array.from(ticks);
    for (const at of order.toReversed()) {
        for (const place of after?.[at] ?? []) {
            tails[place] = Math.max(tails[place] ?? 0, (ticks[place] ?? 0) + (tails[at] ?? 0));
        }
    }
    return tails.map((tail) => -tail);
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/end-of.js
/** endOf is the tick at which the last task of a timetable ends. */
function endOf({ ticks }, { starts }) {
    return starts.reduce((latest, start, at) => Math.max(latest, start + (ticks[at] ?? 0)), 0);
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/loads.js
/** loadsOf sums up the ticks that each agent gets. */
function loadsOf({ ticks, agents }, assignment) {
    const loads = new Float64Array(agents);
    for (const [at, agent] of assignment.entries())
        loads[agent] = (loads[agent] ?? 0) + (ticks[at] ?? 0);
    return loads;
}
/** greatestLoad is the makespan of tasks that wait for nothing. */
function greatestLoad(instance, assignment) {
    return loadsOf(instance, assignment).reduce((most, load) => Math.max(most, load), 0);
}

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
    const loads = loadsOf(instance, start);
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
            high = greatestLoad(instance, packed);
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
    let least = endOf(instance, best);
    let schedules = 1;
    while (schedules < budget && least > target && ranks.length > 1) {
        const at = draw() % ranks.length;
        const before = ranks[at] ?? 0;
        // A hair before or behind the other, so that ranks stay distinct.
        ranks[at] = (ranks[draw() % ranks.length] ?? 0) + ((draw() % 1024) - 512) / 1024;
        const tried = listSchedule(instance, ranks);
        const end = endOf(instance, tried);
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

;// CONCATENATED MODULE: ./build/core/optimize/schedule/verify-plan.js

/** Times are whole microseconds, so that half of one tells rounding from a fault. */
const HALF_TICK = 0.0005;
/**
 * verifyPlan looks at a plan with the problem alone, by none of the solvers' means: every task is there once with its own
 * duration, on an agent with its labels, after all that it depends on, no agent does two things at once, and the makespan is
 * the end of the last task. Throws E_SCHEDULE_PLAN.
 */
function verifyPlan(problem, plan) {
    const planned = new Map(plan.tasks.map((one) => [one.task, one]));
    if (plan.tasks.length !== problem.tasks.length || planned.size !== problem.tasks.length) {
        throw fault(`${problem.tasks.length} tasks`, `${plan.tasks.length}, ${planned.size} of them different`);
    }
    const labelsOf = new Map(problem.agents.map(({ name, labels = [] }) => [name, labels]));
    for (const { task, duration_ms, labels = [], depends_on = [] } of problem.tasks) {
        const own = planned.get(task);
        if (own === undefined)
            throw fault(`a place for ${task}`, "none");
        if (!(Math.abs(own.duration_ms - duration_ms) <= HALF_TICK)) {
            throw fault(`${task} to take ${duration_ms} ms`, `${own.duration_ms} ms`);
        }
        const had = labelsOf.get(own.agent);
        if (had === undefined)
            throw fault(`${task} on one of the agents`, own.agent);
        const lacking = labels.find((label) => !had.includes(label));
        if (lacking !== undefined)
            throw fault(`${task} on an agent with ${lacking}`, own.agent);
        if (!(own.start_ms >= 0))
            throw fault(`${task} to start at 0 or later`, `${own.start_ms}`);
        const late = depends_on.find((name) => verify_plan_endOf(planned.get(name)) > own.start_ms + HALF_TICK);
        if (late !== undefined)
            throw fault(`${task} after ${late}`, `a start at ${own.start_ms} ms`);
    }
    requireOneAtATime(plan.tasks);
    const end = plan.tasks.reduce((latest, one) => Math.max(latest, verify_plan_endOf(one)), 0);
    if (!(Math.abs(end - plan.makespan_ms) <= HALF_TICK))
        throw fault(`a makespan of ${end} ms`, `${plan.makespan_ms}`);
}
function verify_plan_endOf(planned) {
    return planned === undefined ? Number.POSITIVE_INFINITY : planned.start_ms + planned.duration_ms;
}
function requireOneAtATime(tasks) {
    const busyUntil = new Map();
    const order = tasks.toSorted((a, b) => a.start_ms - b.start_ms || a.duration_ms - b.duration_ms);
    for (const one of order) {
        const until = busyUntil.get(one.agent) ?? 0;
        if (until > one.start_ms + HALF_TICK)
            throw fault(`${one.agent} to do one task at a time`, `${one.task} too early`);
        busyUntil.set(one.agent, verify_plan_endOf(one));
    }
}
function fault(expected, found) {
    return new ScheduleError("E_SCHEDULE_PLAN", {
        what: `a plan does not hold: expected ${expected}, found ${found}`,
        remedy: "report it with the problem; do not use this plan",
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/solve-schedule.js















const DEFAULT_BUDGET = { steps: 20_000, nodes: 300_000 };
/** Above this many tasks the exact search would not end within its nodes. */
const EXACT_UP_TO = 40;
/** Above this many tasks times agents a method that takes that long is left out. */
const QUICK = 8_000_000;
/**
 * solveSchedule spreads the tasks over the agents so that the last one ends as early as it finds. Every plan that it gives was
 * verified. Throws ScheduleError for a problem that requireSound does not let pass.
 */
function solveSchedule(problem, budget = DEFAULT_BUDGET) {
    requireSound(problem);
    const instance = instanceOf(problem);
    const bound = lowerBound(instance);
    const alone = instance.fits === null && instance.after === null;
    const { candidates, exact, iterations } = alone
        ? solve_schedule_spread(instance, bound, budget)
        : line(instance, bound, budget);
    const best = candidates.reduce((least, one) => (one.makespan < least.makespan ? one : least));
    const plan = planOf(problem, best.timetable);
    verifyPlan(problem, plan);
    const lower = exact ? best.makespan : bound;
    return {
        plan,
        method: best.method,
        lower_bound_ms: msOf(lower),
        gap: best.makespan === 0 ? 0 : (best.makespan - lower) / best.makespan,
        proven: best.makespan === lower,
        attempts: candidates.map(({ method, makespan }) => ({ method, makespan_ms: msOf(makespan) })),
        iterations,
    };
}
/** Tasks alone: constructions, then exchanges from the two best of them, then proof. */
function solve_schedule_spread(instance, bound, { steps, nodes }) {
    const made = (method, assignment) => ({
        method,
        timetable: oneAfterTheOther(instance, assignment),
        makespan: greatestLoad(instance, assignment),
    });
    const candidates = [made("lpt", longestProcessingTime(instance))];
    const least = () => candidates.reduce((best, one) => (one.makespan < best.makespan ? one : best));
    if (least().makespan > bound && instance.ticks.length * instance.agents <= QUICK) {
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
/** Tasks that wait for others, or that not every agent fits: by the longest chain or as they stand, then a search from the better. */
function line(instance, bound, { steps }) {
    const made = (method, timetable) => ({
        method,
        timetable,
        makespan: endOf(instance, timetable),
    });
    const size = instance.ticks.length;
    const schedules = Math.ceil(Math.min((steps * 100) / (100 + size), QUICK / (size * instance.agents)));
    const starts = [chainRanks(instance), Float64Array.from(instance.ticks.keys())].map((ranks) => {
        const listed = made("list", listSchedule(instance, ranks));
        return { ranks, listed };
    });
    const { ranks, listed } = starts.reduce((best, one) => one.listed.makespan < best.listed.makespan ? one : best);
    const searched = searchRanks(instance, ranks, { budget: schedules, target: bound });
    const candidates = [listed, made("list-search", searched.timetable)];
    return { candidates, exact: false, iterations: searched.schedules };
}

;// CONCATENATED MODULE: ./build/core/optimize/schedule/solve-hedged.js







/**
 * solveHedged is solveSchedule for tasks that wait for nothing, some of them of unknown duration. Those are all forecast
 * alike, and a plan that gives many of them to one agent is as good on paper as any, but bad if they turn out long. So they are dealt by name
 * into one bundle for each agent beforehand, and each bundle is planned as one task. Gap and bound are those of the whole
 * problem. Throws ScheduleError.
 */
function solveHedged(problem, unknown, budget = DEFAULT_BUDGET) {
    requireSound(problem);
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
    verifyPlan(problem, plan);
    const bound = msOf(lowerBound(instanceOf(problem)));
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










;// CONCATENATED MODULE: ./build/core/report/optimize-report.js
const OPTIMIZE_SCHEMA = "quantum-forge/optimize@1";

;// CONCATENATED MODULE: ./build/forge/optimize/compare-splits.js

/**
 * compareSplits tells what the split in use would cost by the same durations. That is the one of the last run, when it names
 * as many agents as are planned for and ran just these tasks, each on one of them; else the contiguous one.
 */
function compareSplits(problem, ran) {
    if (problem.tasks.some(({ depends_on = [], labels = [] }) => depends_on.length + labels.length > 0)) {
        return { current: "in_order", current_value: planInOrder(problem).makespan_ms, round_robin_value: null };
    }
    const names = problem.tasks.map(({ task }) => task);
    const agents = problem.agents.length;
    const value = (split) => planSplit(problem, split).makespan_ms;
    const observed = splitThatRan(names, agents, ran ?? []);
    return {
        current: observed === null ? "contiguous" : "as_it_ran",
        current_value: value(observed ?? splitContiguous(names, agents)),
        round_robin_value: value(splitRoundRobin(names, agents)),
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

// EXTERNAL MODULE: ./build/core/inputs/index.js + 12 modules
var inputs = __webpack_require__(69153);
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
            const own = quantile(times, level);
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
            const times = seen.get(task) ?? [];
            seen.set(task, [...times.slice(1 - RECENT), duration]);
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
 * the cases of one `file`, as case or suite names it, else of one `classname`, else of one suite. Throws E_INPUT_JUNIT, also
 * when there is no test case.
 */
function parseJunitTimings(bytes) {
    const form = "a JUnit XML report with test cases";
    const [, root] = (0,xml_tree/* parseXml */.NO)(bytes, ["testsuites", "testsuite"], "E_INPUT_JUNIT", form);
    const times = new Map();
    for (const { task, seconds } of casesOf(root, null)) {
        const before = times.get(task) ?? null;
        times.set(task, seconds === null ? before : (before ?? 0) + seconds);
    }
    if (times.size === 0)
        throw (0,input_bytes/* inputError */.Xu)("E_INPUT_JUNIT", form, "none that names its file, class or suite");
    return [...times].map(([task, seconds]) => ({
        task,
        duration_ms: seconds === null ? null : Math.round(seconds * 1e6) / 1000,
    }));
}
function casesOf(suite, outer) {
    const file = (0,xml_tree/* attributeOf */.w4)(suite, "file") ?? (0,xml_tree/* attributeOf */.w4)(suite, "filepath") ?? outer;
    const own = (0,xml_tree/* childrenOf */.LU)(suite, "testcase").flatMap((test) => {
        const task = (0,xml_tree/* attributeOf */.w4)(test, "file") ?? file ?? (0,xml_tree/* attributeOf */.w4)(test, "classname") ?? (0,xml_tree/* attributeOf */.w4)(suite, "name");
        return task === null || task === "" ? [] : [{ task, seconds: (0,seconds_of/* secondsOf */.T)(test) }];
    });
    return [...own, ...(0,xml_tree/* childrenOf */.LU)(suite, "testsuite").flatMap((inner) => casesOf(inner, file))];
}

;// CONCATENATED MODULE: ./build/core/optimize/forecast/index.js




;// CONCATENATED MODULE: ./build/forge/optimize/parse-task-names.js

const LONGEST = 1024;
const MOST = 100_000;
/**
 * parseTaskNames reads names, one a line, as `git ls-files` prints them; empty lines and repeated names count for nothing.
 * Throws ForgeError E_INPUT_FILE.
 */
function parseTaskNames(bytes, path) {
    const names = new Set(parse_task_names_decode(bytes, path)
        .split("\n")
        .map((line) => line.replace(/\r$/, ""))
        .filter((line) => line.trim() !== ""));
    if (names.size > MOST)
        throw unfit(path, `${names.size} names, more than ${MOST}`);
    if ([...names].some((name) => name.length > LONGEST))
        throw unfit(path, `a line of more than ${LONGEST} characters`);
    return [...names];
}
function parse_task_names_decode(bytes, path) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
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

;// CONCATENATED MODULE: ./build/forge/optimize/pose-problem.js





/**
 * poseProblem makes the problem out of a problem file, or out of timings and a number of agents, with the durations
 * forecast. Throws UsageError E_OPTION when it is not told enough, or the same twice.
 */
async function poseProblem(sources, readInput) {
    const { file, agents, level } = sources;
    if (file !== null) {
        requireAlone(sources);
        return { problem: parseScheduleProblem(await readInput(file)), forecast: null, ran: null };
    }
    if (agents === null)
        throw pose_problem_option("how many agents there are", "write --agents 4");
    const last = await readLastRun(sources, readInput);
    const history = [];
    for (const path of sources.history)
        history.push(readRun(await readInput(path)));
    const given = sources.tasks === null ? null : parseTaskNames(await readInput(sources.tasks), sources.tasks);
    if (given === null && last.length === 0)
        throw pose_problem_option("what is to be planned", "write --timings, --junit or --tasks");
    const names = given ?? [...new Set(last.map(({ task }) => task))];
    const runs = [...history, last].map((run) => observedRun(timedTasks(run))).filter(({ size }) => size > 0);
    const { prior_weight_runs, tasks } = forecastDurations(runs, names, level);
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
        },
        ran: sources.timings === null ? null : timedTasks(last),
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
    const runs = [];
    for (const path of junit)
        runs.push(...parseJunitTimings(await readInput(path)));
    return timings === null ? runs : readRun(await readInput(timings));
}
/** XML begins with `<`, as JSON never does. */
function readRun(bytes) {
    const first = bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
    return [...(first === 0x3c ? parseJunitTimings(bytes) : (0,inputs/* parseTimings */.PM)(bytes))];
}
function timedTasks(run) {
    return run.flatMap(({ duration_ms, ...task }) => (duration_ms === null ? [] : [{ ...task, duration_ms }]));
}
function pose_problem_option(expected, remedy) {
    return new commands/* UsageError */.eb("E_OPTION", { what: `expected ${expected}`, remedy });
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







/**
 * optimize plans which task runs on which agent: it reads what is known of the tasks, forecasts their durations, solves, and
 * compares with the split that is in use. Throws UsageError E_OPTION, ForgeError E_INPUT_FILE, InputsError and ScheduleError.
 */
async function optimize_optimize(sources, readInput) {
    const { problem, forecast, ran } = await poseProblem(sources, readInput);
    const solution = forecast === null ? solveSchedule(problem) : solveHedged(problem, new Set(forecast.without_history));
    const { makespan_ms: value, tasks } = solution.plan;
    const splits = compareSplits(problem, ran);
    const shards = shardsOf(problem, solution.plan);
    return {
        schema: OPTIMIZE_SCHEMA,
        problem: "schedule",
        backend: "classical",
        method: solution.method,
        unit: "ms",
        agents: problem.agents.length,
        value,
        lower_bound: solution.lower_bound_ms,
        gap: solution.gap,
        proven: solution.proven,
        ...splits,
        gain_over_current: splits.current_value === 0 ? null : 1 - value / splits.current_value,
        gain_over_classical: 0,
        iterations: solution.iterations,
        assignment: tasks,
        shards,
        matrix: { include: shards.map(({ shard, tasks: names }) => ({ shard, tasks: names })) },
        losers: losersOf(solution),
        forecast,
        rubikstack_improvement: ran === null
            ? (0,metric/* missing */.LO)("no timings of a run were handed in", "ratio", "reported")
            : (0,optimize/* rubikstackImprovement */.Kh)(ran),
        notices: noticesOf(problem.agents.length, shards.length, forecast),
    };
}
/** The best that each method but the winning one reached. */
function losersOf({ method: winner, attempts }) {
    const best = new Map();
    for (const { method, makespan_ms } of attempts) {
        if (method !== winner)
            best.set(method, Math.min(makespan_ms, best.get(method) ?? makespan_ms));
    }
    return [...best].map(([method, value]) => ({ backend: "classical", method, value }));
}
function noticesOf(agents, shards, forecast) {
    const idle = agents - shards;
    const unknown = forecast?.without_history.length ?? 0;
    return [
        ...(idle === 0
            ? []
            : [`${idle} of ${agents} agents have nothing to do, and are not in the matrix: ask for fewer agents`]),
        ...(forecast !== null && unknown === forecast.tasks.length
            ? ["no task has a time yet: all count the same, until there are timings of a run"]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(65123);
;// CONCATENATED MODULE: ./build/cli/verbs/optimize.js






const optimize_MEDIAN = 0.5;
/** GitHub starts no more jobs from one matrix. */
const MOST_AGENTS = 256;
/** optimizeVerb plans which task runs on which agent; it runs nothing and needs no repository. */
const optimizeVerb = async (command, terminal) => {
    requireSchedule(command.values.get("problem"));
    const { notices, ...report } = await optimize_optimize(sourcesOf(command), read_input/* readInput */.R);
    const matrix = command.flags.get("matrix") === true;
    return {
        exit: exit_code/* EXIT_DONE */.qJ,
        json: { ...report, notices },
        text: matrix ? `${JSON.stringify(report.matrix)}\n` : (0,core_report/* renderOptimize */.mr)({ ...report, notices }, terminal),
        notices,
    };
};
function sourcesOf({ values, lists }) {
    return {
        file: values.get("file") ?? null,
        timings: values.get("timings") ?? null,
        junit: lists.get("junit") ?? [],
        history: lists.get("history") ?? [],
        tasks: values.get("tasks") ?? null,
        agents: agentsOf(values.get("agents")),
        level: levelOf(values.get("quantile")),
    };
}
function requireSchedule(problem) {
    if (problem === undefined || problem === "schedule")
        return;
    throw new commands/* UsageError */.eb("E_OPTION", {
        what: `expected schedule for --problem, found ${JSON.stringify(problem.slice(0, 60))}`,
        remedy: "leave it out, or write --problem schedule; a problem file goes to --file",
    });
}
function agentsOf(text) {
    if (text === undefined)
        return null;
    const agents = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (agents >= 1 && agents <= MOST_AGENTS)
        return agents;
    throw limit(`a whole number from 1 to ${MOST_AGENTS} for --agents`, text, "write --agents 4");
}
function levelOf(text) {
    if (text === undefined)
        return optimize_MEDIAN;
    const level = /^[01](?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
    if (level >= optimize_MEDIAN && level <= 1)
        return level;
    throw limit("a quantile from 0.5 to 1 for --quantile", text, "write --quantile 0.9");
}
function limit(expected, text, remedy) {
    return new forge_error/* ForgeError */.Q("E_LIMIT", {
        what: `expected ${expected}, found ${JSON.stringify(text.slice(0, 60))}`,
        remedy,
    });
}


/***/ }),

/***/ 60483:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pinVerb)
/* harmony export */ });
/* harmony import */ var _core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);
/* harmony import */ var _forge_promotion_parse_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92042);
/* harmony import */ var _forge_promotion_pin_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88807);
/* harmony import */ var _move_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18524);
/* harmony import */ var _open_command_moves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79822);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_moves_js__WEBPACK_IMPORTED_MODULE_4__]);
_open_command_moves_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





/** pinVerb holds a channel at a build; --criteria may ask more of the build than the policy does, never less. */
const pinVerb = async (command, terminal) => {
    const { flags, values, argument } = command;
    const [wanted, given] = [values.get("criteria"), values.get("reason")];
    const criteria = wanted === undefined ? null : (0,_core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCriteria */ .vP)(wanted);
    const reason = given === undefined ? null : (0,_forge_promotion_parse_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReason */ .M)(given);
    const moves = await (0,_open_command_moves_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommandMoves */ .M)(command, terminal);
    const policy = criteria === null ? moves.policy : (0,_core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tightenPolicy */ .IE)(moves.policy, criteria);
    const report = await (0,_forge_promotion_pin_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .pinChannel */ .N)({ ...moves, policy }, {
        reference: argument ?? "latest",
        channel: values.get("channel") ?? null,
        autoPromote: flags.get("auto-promote") ?? false,
        criteria: criteria?.subjects ?? [],
        reason,
        dryRun: flags.get("dry-run") ?? false,
    });
    return (0,_move_result_js__WEBPACK_IMPORTED_MODULE_3__/* .moveResult */ .B)(report, moves.notices(), moves.clock.now(), terminal);
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5096:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ promoteVerb)
/* harmony export */ });
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8900);
/* harmony import */ var _forge_promotion_parse_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92042);
/* harmony import */ var _forge_promotion_promote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87222);
/* harmony import */ var _move_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18524);
/* harmony import */ var _open_command_moves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79822);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_moves_js__WEBPACK_IMPORTED_MODULE_4__]);
_open_command_moves_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





/** promoteVerb promotes a recorded build to a channel. */
const promoteVerb = async (command, terminal) => {
    const hotfix = hotfixOf(command);
    const moves = await (0,_open_command_moves_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommandMoves */ .M)(command, terminal);
    const { flags, values, argument } = command;
    const report = await (0,_forge_promotion_promote_js__WEBPACK_IMPORTED_MODULE_2__/* .promote */ .p)(moves, {
        reference: argument ?? "latest",
        channel: values.get("channel") ?? null,
        observe: flags.get("verify") ?? true,
        rollbackOnFailure: flags.get("rollback-on-failure") ?? null,
        hotfix,
        forced: flags.get("force") ?? false,
        dryRun: flags.get("dry-run") ?? false,
    });
    return (0,_move_result_js__WEBPACK_IMPORTED_MODULE_3__/* .moveResult */ .B)(report, moves.notices(), moves.clock.now(), terminal);
};
function hotfixOf({ values }) {
    const freeze = values.get("hotfix");
    const reason = values.get("reason");
    if (freeze === undefined && reason === undefined)
        return null;
    if (freeze !== undefined && reason !== undefined)
        return { freeze, reason: (0,_forge_promotion_parse_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReason */ .M)(reason) };
    throw new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q("E_REASON", {
        what: `expected --hotfix and --reason together, found --${freeze === undefined ? "reason" : "hotfix"} alone`,
        remedy: 'write --hotfix FREEZE --reason "why it cannot wait"',
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 59020:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ reconcileVerb)
/* harmony export */ });
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73153);
/* harmony import */ var _forge_promotion_reconcile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43605);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65123);
/* harmony import */ var _open_command_moves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79822);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_moves_js__WEBPACK_IMPORTED_MODULE_3__]);
_open_command_moves_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** reconcileVerb makes one pass of everything automatic; exit code 1 when a channel was or is not well. */
const reconcileVerb = async (command, terminal) => {
    const moves = await (0,_open_command_moves_js__WEBPACK_IMPORTED_MODULE_3__/* .openCommandMoves */ .M)(command, terminal, { automatic: true });
    const report = await (0,_forge_promotion_reconcile_js__WEBPACK_IMPORTED_MODULE_1__/* .reconcile */ .L)(moves, {
        channel: command.values.get("channel") ?? null,
        dryRun: command.flags.get("dry-run") ?? false,
    });
    return {
        exit: allWell(report) ? _exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_DONE */ .qJ : _exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_GATE_SAYS_NO */ .mC,
        json: { schema: "quantum-forge/reconcile@1", ...report },
        text: (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReconcile */ .Hs)(report, { width: terminal.width, color: terminal.color }),
        notices: moves.notices(),
    };
};
/** What another writer settled first is well; so is what goes on at the next pass. */
function allWell({ moves }) {
    return moves.every(({ kind, result }) => kind !== "roll_back" && !["failed", "given_up", "unhealthy"].includes(result));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 40109:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ replayVerb)
/* harmony export */ });
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8900);
/* harmony import */ var _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40815);
/* harmony import */ var _forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91803);
/* harmony import */ var _forge_replay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56107);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74948);
/* harmony import */ var _replay_screen_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79347);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_5__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];







const DEFAULT_WANTED = 0.05;
/** replayVerb runs a policy over the recorded builds and shows what it would have decided; it writes nothing. */
const replayVerb = async (command, terminal) => {
    const asked = command.values.get("last");
    const last = asked === undefined ? null : (0,_forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCount */ .z)(asked, "last", 1);
    const wanted = wantedShare(command);
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openCommandSession */ .o)(command, terminal);
    const { store, identity } = session;
    const policy = await session.policy();
    const view = await (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegistry */ .M)(session);
    const report = await (0,_forge_replay_js__WEBPACK_IMPORTED_MODULE_3__/* .replay */ .e)(view, policy, { last, wanted });
    const { preset, source, blob, enforce } = policy;
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_DONE */ .qJ,
        json: {
            schema: "quantum-forge/replay@1",
            repository: identity.name,
            registry: { branch: store.branch, commit: view.snapshot.head },
            policy: { preset, source, blob, enforce },
            ...report,
        },
        text: (0,_replay_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .replayScreen */ .s)(report, { repository: identity.name, policy: source, width: terminal.width }),
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
    throw new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q("E_LIMIT", {
        what: `expected a share from 0 to less than 1 for --false-promotions, found ${JSON.stringify(text.slice(0, 60))}`,
        remedy: `write --false-promotions ${DEFAULT_WANTED} for 5 %`,
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 40615:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ rollbackListVerb)
/* harmony export */ });
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73153);
/* harmony import */ var _forge_promotion_channel_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71720);
/* harmony import */ var _forge_promotion_rollback_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2599);
/* harmony import */ var _forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91803);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74948);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_5__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






/** rollbackListVerb lists the builds that channels can return to. */
const rollbackListVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openCommandSession */ .o)(command, terminal);
    const policy = await session.policy();
    const view = await (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegistry */ .M)(session);
    const asked = command.values.get("channel") ?? null;
    const channels = await (0,_forge_promotion_channel_status_js__WEBPACK_IMPORTED_MODULE_1__/* .channelStatus */ .G)({ policy, clock: session.clock }, view, asked);
    const found = await Promise.all(channels.map(({ channel }) => (0,_forge_promotion_rollback_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackCandidates */ .D)(view, channel)));
    const candidates = found.flat();
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/rollback-list@1", channels, candidates },
        text: (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTargets */ .d8)(channels, candidates, { width: terminal.width, color: terminal.color }),
        notices: session.notices(),
    };
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 45485:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ rollbackStatusVerb)
/* harmony export */ });
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73153);
/* harmony import */ var _forge_promotion_channel_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71720);
/* harmony import */ var _forge_promotion_rollback_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2599);
/* harmony import */ var _forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91803);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74948);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_5__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






/** rollbackStatusVerb shows what each channel runs, how well, and what is under way. */
const rollbackStatusVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openCommandSession */ .o)(command, terminal);
    const policy = await session.policy();
    const view = await (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegistry */ .M)(session);
    const asked = command.values.get("channel") ?? null;
    const channels = await (0,_forge_promotion_channel_status_js__WEBPACK_IMPORTED_MODULE_1__/* .channelStatus */ .G)({ policy, clock: session.clock }, view, asked);
    const found = await Promise.all(channels.map(({ channel }) => (0,_forge_promotion_rollback_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackCandidates */ .D)(view, channel)));
    const { width, color } = terminal;
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/rollback-status@1", channels, candidates: found.flat() },
        text: (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderChannels */ .T$)(channels, { width, color, now_ms: session.clock.now() }),
        notices: session.notices(),
    };
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 96686:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ rollbackVerb)
/* harmony export */ });
/* harmony import */ var _forge_promotion_parse_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92042);
/* harmony import */ var _forge_promotion_roll_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7887);
/* harmony import */ var _move_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18524);
/* harmony import */ var _open_command_moves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79822);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_moves_js__WEBPACK_IMPORTED_MODULE_3__]);
_open_command_moves_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** rollbackVerb takes a channel back, or gives up the promotion that is under way. */
const rollbackVerb = async (command, terminal) => {
    const { flags, values } = command;
    const reason = (0,_forge_promotion_parse_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReason */ .M)(values.get("reason") ?? "asked for by hand");
    const moves = await (0,_open_command_moves_js__WEBPACK_IMPORTED_MODULE_3__/* .openCommandMoves */ .M)(command, terminal);
    const report = await (0,_forge_promotion_roll_back_js__WEBPACK_IMPORTED_MODULE_1__/* .rollBack */ .F)(moves, {
        channel: values.get("channel") ?? null,
        to: values.get("to") ?? null,
        leave: null,
        observe: flags.get("verify") ?? true,
        reason_code: "BY_HAND",
        reason,
        forced: flags.get("force") ?? false,
        dryRun: flags.get("dry-run") ?? false,
    });
    return (0,_move_result_js__WEBPACK_IMPORTED_MODULE_2__/* .moveResult */ .B)(report, moves.notices(), moves.clock.now(), terminal);
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 64108:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ statusVerb)
/* harmony export */ });
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73153);
/* harmony import */ var _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40815);
/* harmony import */ var _forge_promotion_channel_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71720);
/* harmony import */ var _forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91803);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74948);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81681);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_5__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];







const DEFAULT_LAST = "20";
/** statusVerb lists what is recorded, newest first. */
const statusVerb = async (command, terminal) => {
    const last = (0,_forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCount */ .z)(command.values.get("last") ?? DEFAULT_LAST, "last", 1);
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openCommandSession */ .o)(command, terminal);
    const { store, identity, clock } = session;
    const view = await (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegistry */ .M)(session);
    const shown = await view.newest(last);
    const channels = await (0,_forge_promotion_channel_status_js__WEBPACK_IMPORTED_MODULE_2__/* .channelStatus */ .G)({ policy: await session.policy(), clock }, view);
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_DONE */ .qJ,
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
        text: [screen((0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(identity.name), view.size, shown), (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .channelLines */ .Hk)(channels, clock.now())]
            .filter((block) => block !== "")
            .join("\n"),
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
        performance_score === null ? "n/a" : (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(performance_score, 1),
        build.metrics.mdl_delta.value === null ? "n/a" : (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteDelta */ .a$)(build.metrics.mdl_delta.value),
    ]);
    const count = `${total} recorded build${total === 1 ? "" : "s"}${total > builds.length ? `, the newest ${builds.length}` : ""}`;
    return `${name}: ${count}\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .t)(["build", "commit", "origin", "status", "VBH", "score", "MDL delta"], rows, 5)}`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 96303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ keylessPrincipals),
/* harmony export */   r: () => (/* binding */ requireRoles)
/* harmony export */ });
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78779);
/* harmony import */ var _core_vbh_keyless_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24345);


/** `NAME=IDENTITY`, then what cannot be told from the identity. A comma may stand in a file's name, so the two are looked for. */
const FORM = /^(?<name>[^=]*)=(?<identity>[^*\s]+?)(?:,repository=(?<repository>[^*\s,]+))?(?:,issuer=(?<issuer>[^*\s,]+))?$/;
/**
 * keylessPrincipals reads the values of --keyless: principals without keys, by name. A workflow on GitHub may be written without
 * `https://github.com/`; its issuer and repository follow from it. Throws UsageError E_OPTION.
 */
function keylessPrincipals(values) {
    const principals = new Map();
    for (const value of values) {
        const { name = "", identity = "", ...told } = FORM.exec(value)?.groups ?? {};
        if (name === "" || principals.has(name))
            throw misspelt(value);
        principals.set(name, principalOf(value, identity, told));
    }
    return principals;
}
/**
 * requireRoles lets a principal without keys record or sign promotions; the root needs keys. Throws UsageError E_OPTION.
 */
function requireRoles(principals, { signers, others }) {
    const keyless = [...principals.keys()];
    const signer = keyless.find((name) => signers.includes(name));
    const idle = keyless.find((name) => !others.includes(name));
    if (signer === undefined && idle === undefined)
        return;
    throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
        what: signer === undefined
            ? `expected --keyless ${idle} to record or to sign promotions, found it in no role`
            : `expected keys of ${signer}, who is to sign the root, found --keyless`,
        remedy: "name it by --recorder or --promoter; the root is signed by keys alone",
    });
}
function principalOf(value, text, told) {
    const identity = /^[^/:@]+\/[^/]+\/\.github\//.test(text) ? `https://github.com/${text}` : text;
    const workflow = (0,_core_vbh_keyless_index_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWorkflow */ .b0)(identity);
    const repository = told.repository ?? workflow?.repository;
    const issuer = told.issuer ?? workflow?.issuer;
    if (repository === undefined || issuer === undefined)
        throw misspelt(value);
    const uri = /^https:\/\//.test(repository) ? repository : `https://github.com/${repository}`;
    return { class: "keyless", identity, issuer, repository: uri };
}
function misspelt(value) {
    return new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
        what: `expected NAME=OWNER/REPO/.github/workflows/FILE@refs/... for --keyless, found ${JSON.stringify(value)}`,
        remedy: "name a workflow with its branch or tag; for another signer add ,repository=URL,issuer=URL; a star stands for nobody",
    });
}


/***/ }),

/***/ 20533:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ keysRotateVerb),
/* harmony export */   Wq: () => (/* binding */ keysCreateVerb),
/* harmony export */   eF: () => (/* binding */ keysRevokeVerb),
/* harmony export */   wX: () => (/* binding */ keysListVerb)
/* harmony export */ });
/* harmony import */ var _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7838);
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78779);
/* harmony import */ var _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68803);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74948);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81681);
/* harmony import */ var _log_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11741);
/* harmony import */ var _newest_signed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35936);
/* harmony import */ var _work_root_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24169);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__, _open_command_session_js__WEBPACK_IMPORTED_MODULE_4__, _newest_signed_js__WEBPACK_IMPORTED_MODULE_6__, _work_root_js__WEBPACK_IMPORTED_MODULE_7__]);
([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__, _open_command_session_js__WEBPACK_IMPORTED_MODULE_4__, _newest_signed_js__WEBPACK_IMPORTED_MODULE_6__, _work_root_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);









/** keysCreateVerb makes the hybrid key of a principal, or the log's, or makes one on a token known, and prints its public half. */
const keysCreateVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommandSession */ .o)(command, terminal);
    const principal = command.argument ?? "";
    const { path, keys } = await newKey(session, command, slhDsaOf(command));
    const place = command.values.has("pkcs11")
        ? `made known the key of ${principal} on its token: ${path}\n  It holds no secret. To record with it, ${variableOf("PIN", principal)} holds the PIN.`
        : `made the key of ${principal}: ${path}\n  It is the only copy. As a secret of a workflow, it goes into ${variableOf("KEY", principal)}.`;
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/keys@1", principal, path, ...keys },
        text: `${place}\n  Its public half: quantum-forge keys list --json\n`,
        notices: [],
    };
};
/** keysListVerb lists this user's keys, with what is wrong with them. */
const keysListVerb = async (command, terminal) => {
    const { key_home } = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommandSession */ .o)(command, terminal);
    const keys = await (0,_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__/* .listKeys */ .TH)(key_home);
    const rows = keys.map(({ name, algorithms, fingerprint, pkcs11, problem }) => [
        name,
        algorithms.join(" + ") || "-",
        fingerprint?.slice(0, 16) ?? "-",
        problem?.message ?? pkcs11 ?? "",
    ]);
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_DONE */ .qJ,
        json: {
            schema: "quantum-forge/key-list@1",
            folder: key_home,
            keys: keys.map(({ name, algorithms, fingerprint, keys: halves, pkcs11, problem }) => ({
                name,
                algorithms,
                fingerprint,
                pkcs11,
                ed25519: halves?.ed25519 ?? null,
                ml_dsa_65: halves?.ml_dsa_65 ?? null,
                ...(halves?.slh_dsa === undefined ? {} : { slh_dsa: halves.slh_dsa }),
                problem: problem === null ? null : { code: problem.code, what: problem.what, remedy: problem.remedy },
            })),
        },
        text: rows.length === 0
            ? `no keys in ${key_home}: quantum-forge keys create NAME\n`
            : `keys in ${key_home}\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .t)(["name", "signs with", "fingerprint", ""], rows, 4)}`,
        notices: [],
    };
};
/** keysRotateVerb exchanges a key for a new one and drafts the version of the root that says so. */
const keysRotateVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommandSession */ .o)(command, terminal);
    const name = command.argument ?? "";
    const work = await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_7__/* .readWorkRoot */ .cH)(session);
    const { root } = (0,_newest_signed_js__WEBPACK_IMPORTED_MODULE_6__/* .newestSigned */ .X)(work, session);
    // Asks whether the root knows the name before a key is touched.
    if (name !== _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_NAME */ .Lv && root.log !== null)
        (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRoot */ .uk)(root, { kind: "rotate", name, keys: root.log }, 0, session.primitives.sha256);
    const place = { home: session.key_home, principal: name };
    const { keys, kept } = await (0,_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__/* .replacePrincipalKey */ .MU)(place, () => newKey(session, command, slhDsaOf(command) || hasSlhDsa(root, name)));
    const { path, version } = await draft(session, work, { kind: "rotate", name, keys });
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/root-draft@1", path, version, principal: name, old_key: kept },
        text: `made a new key of ${name}; the old one is kept in ${kept}\ndrafted version ${version} of the root: ${path}\n${SIGN_NEXT}`,
        notices: [],
    };
};
/** keysRevokeVerb drafts the version of the root that takes a principal's keys back from a leaf of the log on. */
const keysRevokeVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommandSession */ .o)(command, terminal);
    const name = command.argument ?? "";
    const reason = command.values.get("reason");
    if (reason === undefined) {
        throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("E_OPTION", {
            what: "keys revoke needs --reason TEXT",
            remedy: 'say why, for those who read the root later: --reason "laptop stolen"',
        });
    }
    const size = await (0,_log_size_js__WEBPACK_IMPORTED_MODULE_5__/* .logSize */ .S)(session);
    const since = sinceOf(command.values.get("since"), size);
    const work = await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_7__/* .readWorkRoot */ .cH)(session);
    const before = (0,_newest_signed_js__WEBPACK_IMPORTED_MODULE_6__/* .newestSigned */ .X)(work, session).root;
    const { path, version, root } = await draft(session, work, { kind: "revoke", name, since, reason });
    const lowered = loweredRoles(before, root);
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/root-draft@1", path, version, principal: name, since, lowered },
        text: `drafted version ${version} of the root, in which no key of ${name} counts from leaf ${since} on: ${path}\n${lowered.map((role) => `  Fewer are left than the role ${role.role} needed: it takes ${role.threshold} from now on, not ${role.before}.\n`).join("")}${SIGN_NEXT}`,
        notices: [],
    };
};
const SIGN_NEXT = "  It counts once enough have signed it (quantum-forge root sign NAME) and it is on the default branch.\n";
/** Makes the key that a command names, or makes the one known that is on a token. */
function newKey(session, { argument, values }, slhDsa) {
    const options = {
        home: session.key_home,
        principal: argument ?? "",
        forbiddenRoots: session.forbidden_roots,
    };
    const pkcs11 = values.get("pkcs11");
    if (pkcs11 === undefined)
        return (0,_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createPrincipalKey */ .eE)({ ...options, slhDsa, entropy: (0,_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__/* .entropyOf */ .JH)(process.env) });
    return (0,_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createTokenKey */ .le)({ ...options, pkcs11, environment: process.env });
}
/** Only roots are signed so: the log's checkpoints never are, and a token signs by Ed25519 alone. */
function slhDsaOf({ argument, values, flags }) {
    const asked = flags.get("slh-dsa") === true;
    if (!asked || (argument !== _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_NAME */ .Lv && !values.has("pkcs11")))
        return asked;
    throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("E_OPTION", {
        what: "expected --slh-dsa for somebody who signs the root, found it for the log or a token",
        remedy: "leave it out",
    });
}
function hasSlhDsa({ principals }, name) {
    const principal = principals[name];
    return principal !== undefined && principal.class !== "keyless" && principal.slh_dsa !== undefined;
}
function variableOf(kind, principal) {
    return `QUANTUM_FORGE_${kind}_${principal.toUpperCase().replaceAll("-", "_")}`;
}
/** Keys of a compromise are often known to be bad from an earlier leaf on than the newest. */
function sinceOf(text, size) {
    if (text === undefined)
        return size;
    const since = Number(text);
    if (/^\d{1,15}$/.test(text) && since <= size)
        return since;
    throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("E_OPTION", {
        what: `expected a leaf of the log, 0 to ${size}, for --since, found ${JSON.stringify(text)}`,
        remedy: "name the first leaf that is not believed: quantum-forge log show",
    });
}
async function draft(session, work, change) {
    const root = (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRoot */ .uk)((0,_work_root_js__WEBPACK_IMPORTED_MODULE_7__/* .newestFile */ .Fi)(work).root, change, await (0,_log_size_js__WEBPACK_IMPORTED_MODULE_5__/* .logSize */ .S)(session), session.primitives.sha256);
    const file = { v: 1, root, signatures: [] };
    return { path: await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_7__/* .writeRoot */ .ao)(work, file), version: root.version, root };
}
/** Roles of which so few are left that fewer signatures do, which nobody should sign unawares. */
function loweredRoles({ roles }, next) {
    return ["root", "recorder", "promotion"].flatMap((role) => {
        const [before, { threshold }] = [roles[role].threshold, next.roles[role]];
        return threshold < before ? [{ role, before, threshold }] : [];
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 11741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ logSize)
/* harmony export */ });
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87830);

/** logSize gives how many leaves the registry's log has: the first that a new version of the root judges. */
async function logSize({ store, primitives }) {
    const snapshot = await store.snapshot();
    const { head } = await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openLog */ .Ne)((path) => snapshot.read(path), primitives);
    return head?.size ?? 0;
}


/***/ }),

/***/ 35936:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ newestSigned)
/* harmony export */ });
/* harmony import */ var _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9567);
/* harmony import */ var _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68803);
/* harmony import */ var _root_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45521);
/* harmony import */ var _work_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24169);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_work_root_js__WEBPACK_IMPORTED_MODULE_3__]);
_work_root_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/**
 * newestSigned gives the version that a next one is drafted from. Only the newest is ever signed, so that a draft on top of one that
 * lacks signatures would leave both without effect. Throws ForgeError E_NO_ROOT, VbhError E_THRESHOLD.
 */
function newestSigned(work, session) {
    const newest = (0,_work_root_js__WEBPACK_IMPORTED_MODULE_3__/* .newestFile */ .Fi)(work);
    const { holds, what } = (0,_root_state_js__WEBPACK_IMPORTED_MODULE_2__/* .rootState */ .a)(work, session);
    if (holds)
        return newest;
    const { version } = newest.root;
    throw new _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__/* .VbhError */ .RT("E_THRESHOLD", {
        what: `expected version ${version} of the root to hold before the next is drafted, found that it does not (${what})`,
        remedy: `have it signed first: quantum-forge root sign NAME; or delete ${(0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rootPath */ .wA)(version)} and draft it anew`,
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 72725:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ publicKeys),
/* harmony export */   c: () => (/* binding */ keysCalled)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60096);
/* harmony import */ var _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7838);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8900);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__]);
_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** publicKeys gives public halves by name: this user's keys, then files that others sent (one document of `keys list --json` each). Throws
 * ForgeError E_INPUT_FILE. */
async function publicKeys({ key_home }, files) {
    const known = new Map();
    for (const { name, keys } of await (0,_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__/* .listKeys */ .TH)(key_home))
        if (keys !== null)
            known.set(name, keys);
    for (const path of files) {
        for (const [name, keys] of parsePublicKeys(await (0,_adapters_files_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R)(path), path))
            known.set(name, keys);
    }
    return known;
}
/** keysCalled gives the keys of one name. Throws ForgeError E_INPUT_FILE when there are none. */
function keysCalled(known, name) {
    const keys = known.get(name);
    if (keys !== undefined)
        return keys;
    throw new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeError */ .Q("E_INPUT_FILE", {
        what: `expected a public key of ${name}, found none`,
        remedy: `make it here (quantum-forge keys create ${name}), or hand in its public half (--public FILE)`,
    });
}
function parsePublicKeys(bytes, path) {
    const document = parseDocument(bytes, path);
    const keys = document["keys"];
    const listed = Array.isArray(keys) ? keys : [{ ...document, name: document["principal"] }];
    return new Map(listed.map((entry) => {
        const { name, ed25519, ml_dsa_65 = null, slh_dsa } = (entry ?? {});
        const isKey = typeof ed25519 === "string" && (ml_dsa_65 === null || typeof ml_dsa_65 === "string");
        if (typeof name !== "string" || !isKey)
            throw noPublicKeys(path);
        return [
            name,
            typeof slh_dsa === "string" ? { ed25519, ml_dsa_65, slh_dsa } : { ed25519, ml_dsa_65 },
        ];
    }));
}
function parseDocument(bytes, path) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        if (typeof value === "object" && value !== null)
            return value;
    }
    catch {
        // Told below, as for every other file without keys.
    }
    throw noPublicKeys(path);
}
function noPublicKeys(path) {
    return new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeError */ .Q("E_INPUT_FILE", {
        what: `expected public keys in ${path}, found another document`,
        remedy: "hand in what `quantum-forge keys list --json` printed where the keys are",
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 43419:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readMembers)
/* harmony export */ });
/* harmony import */ var _keyless_principals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96303);
/* harmony import */ var _public_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72725);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_public_keys_js__WEBPACK_IMPORTED_MODULE_1__]);
_public_keys_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/**
 * readMembers reads the principals that a command names, with the keys that are here or that were handed in; who is in the root
 * already keeps theirs. Throws UsageError E_OPTION, ForgeError E_INPUT_FILE.
 */
async function readMembers({ lists }, session, present) {
    const named = (option) => lists.get(option) ?? [];
    const inline = named("inline");
    const roles = {
        root: named("signer"),
        recorder: [...named("recorder"), ...inline],
        promotion: named("promoter"),
    };
    const known = await (0,_public_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeys */ .S)(session, named("public"));
    const keyless = (0,_keyless_principals_js__WEBPACK_IMPORTED_MODULE_0__/* .keylessPrincipals */ .k)(named("keyless"));
    const others = [...roles.recorder, ...roles.promotion];
    (0,_keyless_principals_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRoles */ .r)(keyless, { signers: roles.root, others });
    const principals = {};
    for (const name of [...new Set([...roles.root, ...others])].sort()) {
        const before = Object.hasOwn(present, name) ? present[name] : undefined;
        const keys = keyless.get(name) ?? before ?? (0,_public_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keysCalled */ .c)(known, name);
        principals[name] = "identity" in keys ? keys : { ...keys, class: classOf(name) };
    }
    return { roles, principals, known };
    function classOf(name) {
        const before = Object.hasOwn(present, name) ? present[name]?.class : undefined;
        if (inline.includes(name))
            return "inline";
        if (before !== undefined && before !== "keyless")
            return before;
        return roles.recorder.includes(name) && !roles.root.includes(name) ? "recorder" : "person";
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6166:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rootChangeVerb)
/* harmony export */ });
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78779);
/* harmony import */ var _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68803);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74948);
/* harmony import */ var _log_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11741);
/* harmony import */ var _newest_signed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35936);
/* harmony import */ var _read_members_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43419);
/* harmony import */ var _root_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24910);
/* harmony import */ var _witnesses_of_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44254);
/* harmony import */ var _work_root_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24169);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_3__, _newest_signed_js__WEBPACK_IMPORTED_MODULE_5__, _read_members_js__WEBPACK_IMPORTED_MODULE_6__, _witnesses_of_js__WEBPACK_IMPORTED_MODULE_8__, _work_root_js__WEBPACK_IMPORTED_MODULE_9__]);
([_open_command_session_js__WEBPACK_IMPORTED_MODULE_3__, _newest_signed_js__WEBPACK_IMPORTED_MODULE_5__, _read_members_js__WEBPACK_IMPORTED_MODULE_6__, _witnesses_of_js__WEBPACK_IMPORTED_MODULE_8__, _work_root_js__WEBPACK_IMPORTED_MODULE_9__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);










/** Without any of these there is nothing to change. */
const CHANGES = [
    ...["signer", "recorder", "inline", "promoter", "keyless", "remove", "witness"],
    ...["threshold", "promotion-threshold", "quorum"],
];
/**
 * rootChangeVerb drafts the version of the root in which principals join roles or leave, and thresholds or witnesses are others. Who
 * leaves stays believed for what they signed before.
 */
const rootChangeVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openCommandSession */ .o)(command, terminal);
    if (!CHANGES.some((option) => command.values.has(option) || command.lists.has(option))) {
        throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
            what: "root change needs to know what becomes otherwise",
            remedy: command.command.examples[0] ?? "",
        });
    }
    const work = await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_9__/* .readWorkRoot */ .cH)(session);
    const { root } = (0,_newest_signed_js__WEBPACK_IMPORTED_MODULE_5__/* .newestSigned */ .X)(work, session);
    const members = await (0,_read_members_js__WEBPACK_IMPORTED_MODULE_6__/* .readMembers */ .m)(command, session, root.principals);
    const becomes = {
        ...changed(root, members, command),
        expires: command.values.has("expires")
            ? (0,_root_options_js__WEBPACK_IMPORTED_MODULE_7__/* .expiryOf */ .I)(command.values.get("expires"), session.clock.now())
            : root.expires,
    };
    const next = (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nextRoot */ .uk)(root, { kind: "amend", becomes }, await (0,_log_size_js__WEBPACK_IMPORTED_MODULE_4__/* .logSize */ .S)(session), session.primitives.sha256);
    const path = await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_9__/* .writeRoot */ .ao)(work, { v: 1, root: next, signatures: [] });
    const { principals, threshold } = root.roles.root;
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/root-draft@1", path, version: next.version },
        text: `drafted version ${next.version} of the root: ${path}\n  ${threshold} of ${principals.join(", ")} sign it, and as many as it asks for itself: quantum-forge root sign NAME\n`,
        notices: [],
    };
};
function changed(root, { roles: joining, principals }, command) {
    const leaving = leavingOf(command, root);
    const role = (name, asked) => {
        const { principals: present, threshold } = root.roles[name];
        const left = [...new Set([...present, ...joining[name]])].filter((member) => !leaving.includes(member));
        // A role that nobody had needs one of those who join it.
        const first = present.length === 0 ? Math.min(left.length, 1) : threshold;
        return { principals: left, threshold: asked ?? first };
    };
    const roles = {
        root: role("root", (0,_root_options_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .p)(command, "threshold")),
        recorder: role("recorder", null),
        promotion: role("promotion", (0,_root_options_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .p)(command, "promotion-threshold")),
    };
    const named = new Set(Object.values(roles).flatMap((each) => each.principals));
    const all = Object.entries({ ...root.principals, ...principals }).filter(([name]) => named.has(name));
    const given = command.lists.has("witness") || command.values.has("quorum");
    return {
        roles,
        principals: Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1))),
        witnesses: given ? (0,_witnesses_of_js__WEBPACK_IMPORTED_MODULE_8__/* .witnessesOf */ .L)(command, root.witnesses) : root.witnesses,
    };
}
function leavingOf({ lists }, { principals, version }) {
    const leaving = lists.get("remove") ?? [];
    const stranger = leaving.find((name) => !Object.hasOwn(principals, name));
    if (stranger === undefined)
        return leaving;
    throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
        what: `expected a principal of version ${version} of the root (${Object.keys(principals).join(", ")}) for --remove, found ${JSON.stringify(stranger)}`,
        remedy: "name one of them",
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 24910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ expiryOf),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78779);
/* harmony import */ var _core_policy_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68141);


const YEAR = "365d";
/** countOf gives how many must sign; null when the option was not given. Throws UsageError E_OPTION. */
function countOf({ values }, option) {
    const text = values.get(option);
    if (text === undefined)
        return null;
    if (/^\d{1,2}$/.test(text))
        return Number(text);
    throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
        what: `expected a number for --${option}, found ${JSON.stringify(text)}`,
        remedy: "say how many of them must sign",
    });
}
/** expiryOf gives when a version that is good for a duration from now on expires (RFC 3339). Throws UsageError E_OPTION. */
function expiryOf(text = YEAR, now_ms) {
    if (new RegExp(_core_policy_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_FORM */ .e).test(text))
        return new Date(now_ms + (0,_core_policy_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(text)).toISOString();
    throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
        what: `expected a duration such as 365d for --expires, found ${JSON.stringify(text)}`,
        remedy: "say how long the version is good for, from now",
    });
}


/***/ }),

/***/ 72275:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rootShowVerb)
/* harmony export */ });
/* harmony import */ var _core_report_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59181);
/* harmony import */ var _core_vbh_keyless_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24345);
/* harmony import */ var _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68803);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74948);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81681);
/* harmony import */ var _root_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45521);
/* harmony import */ var _work_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24169);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__, _work_root_js__WEBPACK_IMPORTED_MODULE_6__]);
([_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__, _work_root_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








/** rootShowVerb shows the newest root of the work tree, whether it holds, and what the policy has to pin. */
const rootShowVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommandSession */ .o)(command, terminal);
    const work = await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_6__/* .readWorkRoot */ .cH)(session);
    const implied = work.files.length === 0 ? await impliedOf(session) : null;
    if (implied !== null)
        return showImplied(implied, (0,_core_report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintWith */ .H)(terminal.color));
    const { root, signatures } = (0,_work_root_js__WEBPACK_IMPORTED_MODULE_6__/* .newestFile */ .Fi)(work);
    const { sha256 } = session.primitives;
    const first = work.files[0]?.root ?? root;
    const pin = `sha256:${(0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rootDigest */ .bb)(first, sha256)}`;
    const { root: pinned, source } = await session.policy();
    const state = (0,_root_state_js__WEBPACK_IMPORTED_MODULE_5__/* .rootState */ .a)(work, session);
    const paint = (0,_core_report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintWith */ .H)(terminal.color);
    const rows = Object.entries(root.principals).map(([name, principal]) => [
        name,
        principal.class,
        rolesOf(root, name),
        signatures.some((signature) => signature.principal === name) ? "signed" : "",
    ]);
    const policy = pinned === null
        ? `the policy (${source}) pins none`
        : `sha256:${pinned}` === pin
            ? `as the policy pins it (${source})`
            : `the policy (${source}) pins another`;
    return {
        exit: state.holds && (pinned === null || `sha256:${pinned}` === pin) ? _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_DONE */ .qJ : _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_GATE_SAYS_NO */ .mC,
        json: {
            schema: "quantum-forge/root@1",
            pin,
            pinned: pinned === null ? null : `sha256:${pinned}`,
            ...state,
            root,
        },
        text: [
            `root of trust  version ${root.version}  ${state.holds ? paint("good", "HOLDS") : paint("bad", "DOES NOT HOLD")}`,
            ...(state.holds ? [] : [`  ${state.what}`, `  ${state.remedy}`]),
            "",
            (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)(["principal", "class", "roles", ""], rows, 4).trimEnd(),
            "",
            ...keylessLines(root),
            `  judges   leaves from ${root.since} on, until ${root.expires}`,
            `  revoked  ${root.revoked.length === 0 ? "no key" : root.revoked.map(({ keyid, since }) => `${keyid.slice(0, 12)} from leaf ${since}`).join(", ")}`,
            `  pin      ${pin}`,
            `           ${policy}`,
            "",
        ].join("\n"),
        notices: [],
    };
};
/** The root that the policy alone makes; null where it names no recorder's identity. */
async function impliedOf(session) {
    const { recorder_identity, source } = await session.policy();
    const workflow = recorder_identity === null ? null : (0,_core_vbh_keyless_index_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWorkflow */ .b0)(recorder_identity);
    return workflow === null ? null : { root: (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .impliedRoot */ .Xw)(workflow), source };
}
function showImplied({ root, source }, paint) {
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/root@1", pin: null, pinned: null, holds: true, root },
        text: [
            `root of trust  version ${root.version}  ${paint("good", "HOLDS")}`,
            `  The policy (${source}) names a recorder, and there are no root files.`,
            "",
            ...keylessLines(root),
            "  open     the log's key is nobody's, nothing is anchored post-quantum, nobody signs promotions",
            "           with keys: quantum-forge root create --help",
            "",
        ].join("\n"),
        notices: [],
    };
}
/** Whom each principal without keys must be, by the three parts of a certificate. */
function keylessLines({ principals }) {
    const keyless = Object.entries(principals).flatMap(([name, principal]) => principal.class === "keyless" ? [[name, principal]] : []);
    const width = Math.max(...keyless.map(([name]) => name.length));
    const lines = keyless.flatMap(([name, { identity, repository, issuer }]) => [
        `  ${name.padEnd(width)}  is ${identity}`,
        `  ${" ".repeat(width)}  run for ${repository}`,
        `  ${" ".repeat(width)}  as ${issuer} says`,
    ]);
    return lines.length === 0 ? [] : [...lines, ""];
}
function rolesOf({ roles }, name) {
    return Object.entries(roles)
        .filter(([, { principals }]) => principals.includes(name))
        .map(([role, { principals, threshold }]) => `${role} (${threshold} of ${principals.length})`)
        .join(", ");
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 45521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rootState)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);
/* harmony import */ var _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68803);


/** rootState tells whether the files of the work tree are a chain, with its own first version as the pin. */
function rootState({ files }, { primitives }) {
    const [first] = files;
    try {
        const pin = first === undefined ? "" : (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rootDigest */ .bb)(first.root, primitives.sha256);
        (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyRootChain */ .VS)({ files: files.map(bytesOf), pin, known_version: 0 }, primitives);
        return { holds: true, code: null, what: "", remedy: "" };
    }
    catch (error) {
        if (!(error instanceof _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A))
            throw error;
        return { holds: false, code: error.code, what: error.what, remedy: error.remedy };
    }
}
function bytesOf(file) {
    return new TextEncoder().encode((0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeRootFile */ .vx)(file));
}


/***/ }),

/***/ 1341:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ rootRenewVerb),
/* harmony export */   Jm: () => (/* binding */ rootSignVerb),
/* harmony export */   o$: () => (/* binding */ rootCreateVerb)
/* harmony export */ });
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78779);
/* harmony import */ var _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68803);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8900);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74948);
/* harmony import */ var _log_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11741);
/* harmony import */ var _newest_signed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35936);
/* harmony import */ var _public_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72725);
/* harmony import */ var _read_members_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43419);
/* harmony import */ var _root_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24910);
/* harmony import */ var _root_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45521);
/* harmony import */ var _witnesses_of_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44254);
/* harmony import */ var _work_root_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24169);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__, _newest_signed_js__WEBPACK_IMPORTED_MODULE_6__, _public_keys_js__WEBPACK_IMPORTED_MODULE_7__, _read_members_js__WEBPACK_IMPORTED_MODULE_8__, _witnesses_of_js__WEBPACK_IMPORTED_MODULE_11__, _work_root_js__WEBPACK_IMPORTED_MODULE_12__]);
([_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__, _newest_signed_js__WEBPACK_IMPORTED_MODULE_6__, _public_keys_js__WEBPACK_IMPORTED_MODULE_7__, _read_members_js__WEBPACK_IMPORTED_MODULE_8__, _witnesses_of_js__WEBPACK_IMPORTED_MODULE_11__, _work_root_js__WEBPACK_IMPORTED_MODULE_12__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);













/** rootCreateVerb drafts version 1 of the root of trust in the work tree; nobody has signed it yet. */
const rootCreateVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommandSession */ .o)(command, terminal);
    const work = await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_12__/* .readWorkRoot */ .cH)(session);
    if (work.files.length > 0) {
        throw new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeError */ .Q("E_ROOT_EXISTS", {
            what: `expected no root of trust yet, found version ${work.files.length}`,
            remedy: "change it by a new version: quantum-forge root change, root renew, keys rotate or keys revoke",
        });
    }
    const { values } = command;
    const { roles, principals, known } = await (0,_read_members_js__WEBPACK_IMPORTED_MODULE_8__/* .readMembers */ .m)(command, session, {});
    const { root: signers, recorder: recorders, promotion: promoters } = roles;
    if (signers.length === 0 || recorders.length === 0) {
        throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
            what: "root create needs who signs the root (--signer NAME) and who records builds (--recorder NAME)",
            remedy: command.command.examples[0] ?? "",
        });
    }
    const root = {
        v: 1,
        version: 1,
        since: await (0,_log_size_js__WEBPACK_IMPORTED_MODULE_5__/* .logSize */ .S)(session),
        expires: (0,_root_options_js__WEBPACK_IMPORTED_MODULE_9__/* .expiryOf */ .I)(values.get("expires"), session.clock.now()),
        principals,
        roles: {
            root: {
                principals: signers,
                threshold: (0,_root_options_js__WEBPACK_IMPORTED_MODULE_9__/* .countOf */ .p)(command, "threshold") ?? Math.floor(signers.length / 2) + 1,
            },
            recorder: { principals: recorders, threshold: 1 },
            promotion: {
                principals: promoters,
                threshold: (0,_root_options_js__WEBPACK_IMPORTED_MODULE_9__/* .countOf */ .p)(command, "promotion-threshold") ?? Math.min(promoters.length, 1),
            },
        },
        log: (0,_public_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .keysCalled */ .c)(known, _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_NAME */ .Lv),
        witnesses: (0,_witnesses_of_js__WEBPACK_IMPORTED_MODULE_11__/* .witnessesOf */ .L)(command),
        revoked: [],
    };
    const path = await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_12__/* .writeRoot */ .ao)(work, { v: 1, root, signatures: [] });
    const pin = `sha256:${(0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rootDigest */ .bb)(root, session.primitives.sha256)}`;
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/root-draft@1", path, version: 1, pin },
        text: `drafted version 1 of the root of trust: ${path}\n  Next: ${root.roles.root.threshold} of ${signers.join(", ")} sign it (quantum-forge root sign NAME),\n  the policy pins it (root: ${pin}),\n  and both are committed to the default branch.\n`,
        notices: [],
    };
};
/** rootSignVerb adds a principal's hybrid signature to the newest root file of the work tree. */
const rootSignVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommandSession */ .o)(command, terminal);
    const name = command.argument ?? "";
    const work = await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_12__/* .readWorkRoot */ .cH)(session);
    const file = (0,_work_root_js__WEBPACK_IMPORTED_MODULE_12__/* .newestFile */ .Fi)(work);
    const signers = [file, work.files.at(-2) ?? file].map(({ root }) => root.roles.root.principals);
    if (!signers.some((principals) => principals.includes(name))) {
        throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_ARGUMENT", {
            what: `expected one who signs the root (${[...new Set(signers.flat())].join(", ")}), found ${JSON.stringify(name)}`,
            remedy: "name one of them",
        });
    }
    let signed = await (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__/* .signRoot */ .ac)(file, await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_12__/* .openSigner */ .Hs)(session, name), session.primitives.sha256);
    // A principal whose key is exchanged vouches with the old one too, which is kept beside the new.
    const old = command.values.get("old-key");
    if (old !== undefined) {
        const signer = { ...(await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_12__/* .openSigner */ .Hs)(session, old)), principal: name };
        signed = await (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__/* .signRoot */ .ac)(signed, signer, session.primitives.sha256);
    }
    const path = await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_12__/* .writeRoot */ .ao)(work, signed);
    const state = (0,_root_state_js__WEBPACK_IMPORTED_MODULE_10__/* .rootState */ .a)({ ...work, files: [...work.files.slice(0, -1), signed] }, session);
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/root-signed@1", path, version: signed.root.version, ...state },
        text: `${name} signed version ${signed.root.version} of the root: ${path}\n  ${state.holds ? "It holds: commit it to the default branch." : `It does not hold yet: ${state.what}.`}\n`,
        notices: [],
    };
};
/** rootRenewVerb drafts a version of the root that says the same and expires later. */
const rootRenewVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommandSession */ .o)(command, terminal);
    const work = await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_12__/* .readWorkRoot */ .cH)(session);
    const expires = (0,_root_options_js__WEBPACK_IMPORTED_MODULE_9__/* .expiryOf */ .I)(command.values.get("expires"), session.clock.now());
    const { sha256 } = session.primitives;
    const root = (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nextRoot */ .uk)((0,_newest_signed_js__WEBPACK_IMPORTED_MODULE_6__/* .newestSigned */ .X)(work, session).root, { kind: "renew", expires }, await (0,_log_size_js__WEBPACK_IMPORTED_MODULE_5__/* .logSize */ .S)(session), sha256);
    const path = await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_12__/* .writeRoot */ .ao)(work, { v: 1, root, signatures: [] });
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/root-draft@1", path, version: root.version, expires },
        text: `drafted version ${root.version} of the root, which expires ${expires}: ${path}\n  Sign it: quantum-forge root sign NAME\n`,
        notices: [],
    };
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 51112:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ signVerb)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60096);
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78779);
/* harmony import */ var _forge_cosign_cosign_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24032);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74948);
/* harmony import */ var _work_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24169);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__, _work_root_js__WEBPACK_IMPORTED_MODULE_5__]);
([_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__, _work_root_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






/** signVerb adds a principal's signature to a recorded build, as promotion may ask for: by both keys, or a Sigstore bundle. */
const signVerb = async (command, terminal) => {
    if (!command.values.has("as") && !command.values.has("bundle")) {
        throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("E_OPTION", {
            what: "sign needs --as NAME, the principal whose key signs, or --bundle FILE of one who signs without",
            remedy: command.command.examples[0] ?? "",
        });
    }
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommandSession */ .o)(command, terminal);
    const by = await consentOf(command, session);
    const logSigner = await session.openLogKey();
    const outcome = await (0,_forge_cosign_cosign_build_js__WEBPACK_IMPORTED_MODULE_2__/* .cosignBuild */ .O)({ ...session, logSigner }, { reference: command.argument ?? "latest", by });
    const { id, principal, already_signed, approvals } = outcome;
    const { signed, needed } = approvals;
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_DONE */ .qJ,
        json: { schema: "quantum-forge/sign@1", ...outcome },
        text: `${principal} ${already_signed ? "had signed" : "signed"} ${id} for promotion\n  signed by ${signed.join(", ")}; ${needed} needed\n`,
        notices: session.notices(),
    };
};
async function consentOf({ values }, session) {
    const name = values.get("as");
    const path = values.get("bundle");
    if (path === undefined)
        return { kind: "keys", signer: await (0,_work_root_js__WEBPACK_IMPORTED_MODULE_5__/* .openSigner */ .Hs)(session, name ?? "") };
    return { kind: "bundle", bundle: await (0,_adapters_files_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R)(path), principal: name ?? null };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 44254:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ witnessesOf)
/* harmony export */ });
/* harmony import */ var _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7838);
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78779);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87830);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/**
 * witnessesOf gives the witnesses that a root is to name, by their keys, and how many must have signed; what is not said stays as it is (default: none). Throws
 * LogError E_KEY_ENCODING, and UsageError E_OPTION for a quorum that they cannot make.
 */
function witnessesOf({ lists, values }, present = { keys: [], quorum: 0 }) {
    const keys = lists.get("witness") ?? present.keys;
    const names = new Set(keys.map((vkey) => (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCosignerVkey */ .jB)(vkey, _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc).name));
    const text = values.get("quorum") ?? String(present.quorum);
    if (/^\d{1,2}$/.test(text) && Number(text) <= names.size)
        return { keys, quorum: Number(text) };
    throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("E_OPTION", {
        what: `expected a --quorum of 0 to ${names.size}, the number of witnesses that are named, found ${JSON.stringify(text)}`,
        remedy: "name each witness with --witness VKEY",
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 24169:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ newestFile),
/* harmony export */   Hs: () => (/* binding */ openSigner),
/* harmony export */   ao: () => (/* binding */ writeRoot),
/* harmony export */   cH: () => (/* binding */ readWorkRoot)
/* harmony export */ });
/* harmony import */ var _adapters_files_root_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90315);
/* harmony import */ var _adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7838);
/* harmony import */ var _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68803);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8900);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__]);
_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** readWorkRoot reads the root files of a work tree. Throws ForgeError E_OUTPUT without a work tree, and what parseRootFile throws. */
async function readWorkRoot({ identity }) {
    const { work_tree } = identity;
    if (work_tree === null) {
        throw new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q("E_OUTPUT", {
            what: "expected a work tree with the root of trust, found a bare repository",
            remedy: "run it in a clone with a work tree",
        });
    }
    const bytes = await (0,_adapters_files_root_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readRootFiles */ .W)(work_tree);
    return { work_tree, bytes, files: bytes.map((file, at) => (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRootFile */ .KF)(file, (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rootPath */ .wA)(at + 1))) };
}
/** newestFile gives the newest version. Throws ForgeError E_NO_ROOT when there is none. */
function newestFile({ files }) {
    const newest = files.at(-1);
    if (newest !== undefined)
        return newest;
    throw new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q("E_NO_ROOT", {
        what: `expected a root of trust in ${(0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rootPath */ .wA)(1)}, found no file`,
        remedy: "make one: quantum-forge root create --help",
    });
}
/** writeRoot puts a version into the work tree and gives its path. */
async function writeRoot({ work_tree }, file) {
    const { version } = file.root;
    await (0,_adapters_files_root_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRootFile */ .S)(work_tree, version, (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRootFile */ .vx)(file));
    return (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rootPath */ .wA)(version);
}
/** openSigner opens the hybrid key of a principal from its secret or this user's folder of keys. */
function openSigner({ key_home, forbidden_roots }, principal) {
    return (0,_adapters_keys_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openPrincipalSigner */ .d5)({
        home: key_home,
        principal,
        environment: process.env,
        forbiddenRoots: forbidden_roots,
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 18091:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyVerb)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_read_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60096);
/* harmony import */ var _adapters_files_write_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27907);
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72274);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73153);
/* harmony import */ var _forge_hex_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42638);
/* harmony import */ var _forge_verify_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78247);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65123);
/* harmony import */ var _open_command_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74948);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_command_session_js__WEBPACK_IMPORTED_MODULE_8__]);
_open_command_session_js__WEBPACK_IMPORTED_MODULE_8__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];









/**
 * verifyVerb runs the twelve VBH checks on one recorded build, and verifies the provenance that is handed in; FAIL, or provenance
 * that does not hold, is exit code 1. It writes nothing, but for the record's file where it is asked for and holds.
 */
const verifyVerb = async (command, terminal) => {
    const session = await (0,_open_command_session_js__WEBPACK_IMPORTED_MODULE_8__/* .openCommandSession */ .o)(command, terminal);
    const paths = command.lists.get("provenance") ?? [];
    const files = await Promise.all(paths.map(async (path) => ({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), bytes: await (0,_adapters_files_read_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readInput */ .R)(path) })));
    const report = await (0,_forge_verify_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyReference */ .B)(session, command.argument ?? "latest", files);
    const out = command.values.get("save-record");
    const saved = out === undefined ? null : await saveRecord(session, report, out);
    const holds = report.vbh_status !== "FAIL" && (report.provenance ?? []).every(({ ok }) => ok);
    return {
        exit: holds ? _exit_code_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_DONE */ .qJ : _exit_code_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_GATE_SAYS_NO */ .mC,
        json: report,
        text: `${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .renderVerify */ .Cu)(report, terminal.width)}${recordLine(out, saved)}`,
        notices: session.notices(),
    };
};
function recordLine(out, saved) {
    if (out === undefined)
        return "";
    return `\nrecord ${saved === null ? "not written: its evidence does not hold" : `written to ${saved}`}\n`;
}
/** Nobody is led to sign evidence that does not hold, so that of a FAIL is not written. */
async function saveRecord({ store, primitives }, { id, record_sha256 }, out) {
    if (record_sha256 === null)
        return null;
    const record = await (await store.snapshot()).read((0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPath */ .lX)(id));
    if (record === null || (0,_forge_hex_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .hexDigest */ .w)(record, primitives.sha256) !== record_sha256)
        throw new TypeError(`the record of ${id} changed after it was verified`);
    await (0,_adapters_files_write_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFolder */ .C)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(out)), new Map([[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(out), record]]));
    return out;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 59086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ writeDashboard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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

// EXTERNAL MODULE: ./build/adapters/workspace/write-site.js + 4 modules
var write_site = __webpack_require__(44287);
;// CONCATENATED MODULE: ./build/cli/write-dashboard.js



/** writeDashboard writes the page to --out or into the Git directory, opens it if asked to, and gives its path. */
async function writeDashboard({ values, flags }, session, policy) {
    const page = await (0,write_site/* writeSite */.b)(session, (0,external_node_path_.resolve)(values.get("out") ?? session.site_folder), policy);
    if (flags.get("open") === true)
        openInBrowser(page);
    return page;
}


/***/ }),

/***/ 87632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bx: () => (/* reexport */ chooseTarget),
  ru: () => (/* reexport */ healthScore),
  nJ: () => (/* reexport */ listTargets),
  AY: () => (/* reexport */ nextMoves),
  wP: () => (/* reexport */ planAbort),
  wN: () => (/* reexport */ planAlert),
  EV: () => (/* reexport */ planCompletion),
  bG: () => (/* reexport */ planHold),
  $Z: () => (/* reexport */ planLock),
  Ih: () => (/* reexport */ planObservation),
  jB: () => (/* reexport */ planPin),
  z: () => (/* reexport */ planPromotion),
  F3: () => (/* reexport */ planRelease),
  II: () => (/* reexport */ planRollback),
  wU: () => (/* reexport */ planUnlock),
  N6: () => (/* reexport */ pointerDifference),
  FU: () => (/* reexport */ waitingBuilds)
});

// UNUSED EXPORTS: GUARD_CODES, shouldRollBack

// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
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
var policy_freeze = __webpack_require__(17206);
;// CONCATENATED MODULE: ./build/core/promotion/guards/build-guards.js

/** verified: what VBH finds wrong is promoted by nobody, and nobody goes back to it. */
function verified({ build, verification, }) {
    const { vbh_status } = verification;
    if (vbh_status !== "FAIL")
        return ok(`${build.id} verifies: VBH ${vbh_status}.`);
    const remedy = `see which check failed: quantum-forge verify ${build.id}`;
    return refused("VBH_FAILED", `${build.id} does not verify: VBH FAIL.`, remedy);
}
/** cosigned: as many promoters signed the build by both algorithms as the root of trust asks for. */
function cosigned({ build, approvals: { needed, signed }, }) {
    if (needed === 0)
        return ok("No promoter has to sign.");
    const names = signed.length === 0 ? "nobody" : signed.join(", ");
    if (signed.length >= needed)
        return ok(`${build.id} is signed by ${names}; ${needed} needed.`);
    const remedy = `let promoters of the root of trust sign it: quantum-forge sign ${build.id} --as NAME`;
    return refused("NOT_SIGNED", `${build.id} is signed by ${names}; ${needed} needed.`, remedy);
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
var wording = __webpack_require__(52721);
;// CONCATENATED MODULE: ./build/core/promotion/same-actor.js
/**
 * sameActor tells whether two names are one person's. Addresses are compared without regard to capitals, as people and mail
 * servers do (RFC 5321, section 2.4, lets only the part before the @ differ, and nobody makes use of it); other names
 * exactly.
 */
function sameActor(a, b) {
    return a === b || (isAddress(a) && isAddress(b) && a.toLowerCase() === b.toLowerCase());
}
function isAddress(name) {
    return /^[^\s@]+@[^\s@]+$/.test(name);
}

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
    if (!mover.automatic && sameActor(lock.owner, mover.actor))
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
var format_duration = __webpack_require__(72391);
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

;// CONCATENATED MODULE: ./build/core/promotion/pointer-difference.js
/**
 * pointerDifference says in one sentence how a channel's pointer differs from what its events say: another build, another commit
 * of it, or another record. null when it does not.
 */
function pointerDifference({ name, state, pointer, due, }) {
    const named = pointer?.build_id ?? null;
    const told = (state.promoting ?? state.running)?.build_id ?? null;
    if (named !== told) {
        const how = state.promoting === null ? "it runs" : "it is being given";
        return `${name} points at ${named ?? "no build"}, but its events say that ${how} ${told ?? "nothing"}.`;
    }
    if (pointer === null)
        return null;
    if (due?.id !== pointer.build_id)
        return `${name} points at ${pointer.build_id}, whose record was not found.`;
    const at = `${name} points at ${pointer.build_id}`;
    if (pointer.record_sha256 !== due.record_sha256)
        return `${at} with the record ${pointer_difference_short(pointer.record_sha256)}, but its record is ${pointer_difference_short(due.record_sha256)}.`;
    if (pointer.commit !== due.build.commit)
        return `${at} with the commit ${pointer_difference_short(pointer.commit)}, but it was built from ${pointer_difference_short(due.build.commit)}.`;
    return null;
}
function pointer_difference_short(digest) {
    return digest.slice(0, 12);
}

;// CONCATENATED MODULE: ./build/core/promotion/guards/pointer-guards.js


/** pointerFollows: the pointer names the promoting build, else the running one, else is absent. */
function pointerFollows({ channel: { name }, state, pointer, due }) {
    const difference = pointerDifference({ name, state, pointer, due });
    if (difference === null)
        return ok(`${name} points at ${namedBy(state)}, as its events say.`);
    return refused("POINTER_CHANGED", difference, `see how to take the edit back: quantum-forge doctor; or go back to a build that ran: quantum-forge rollback --channel ${name}`);
}
/** pointerMended: a person who goes back to a known build sets the pointer anew; nothing automatic covers an edit up. */
function pointerMended(request) {
    const found = pointerFollows(request);
    const { actor, automatic } = request.mover;
    if (found.verdict === "ok" || automatic)
        return found;
    return waived("POINTER_CHANGED", `${found.text} ${actor} sets it anew.`);
}
function namedBy({ promoting, running }) {
    return (promoting ?? running)?.build_id ?? "no build";
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
    ["signatures", cosigned],
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
function goForward(situation, before, request) {
    const { policy } = situation;
    if (!policy.auto_promote)
        return null;
    const chosen = newestFirst(request.candidates).find((candidate) => planForward(situation, candidate, before, request).move !== null);
    return chosen === undefined ? null : { channel: policy.name, build_id: chosen.build.id, kind: "promote" };
}
/** newestFirst gives candidates by timestamp, then id. */
function newestFirst(candidates) {
    const named = ({ build: { id, build } }) => ({
        id,
        commit: build.commit,
        timestamp: build.timestamp,
    });
    return candidates.toSorted((a, b) => (0,registry/* compareByTime */.YP)(named(b), named(a)));
}
/** planForward plans an automatic promotion of a candidate. */
function planForward({ policy: channel, state, pointer, due, running }, candidate, before, { actor, now_ms }) {
    const found = { channel, before, state, pointer, due, running, now_ms };
    return planPromotion({
        ...found,
        ...candidate,
        mover: { actor, automatic: true },
        forced: false,
        hotfix: null,
    });
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
    ["pointer", pointerMended],
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
    if (followed.verdict !== "ok" || promoting === null || promoting.build_id === build.id)
        return followed;
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
    if (lock === null || (!mover.automatic && sameActor(lock.owner, mover.actor)))
        return ok(`The lock is ${mover.actor}'s own.`);
    const text = `${name} is locked by ${lock.owner} since ${lock.since}: ${lock.reason}.`;
    if (forced && !mover.automatic)
        return waived("CHANNEL_LOCKED", `${text} ${mover.actor} forces it.`);
    const remedy = `ask ${lock.owner}, or: quantum-forge unlock --channel ${name} --force`;
    return refused("CHANNEL_LOCKED", text, remedy);
}
function unlock({ channel: { name }, state, mover: { actor }, reason }) {
    const forced = state.lock !== null && !sameActor(state.lock.owner, actor);
    return {
        channel: name,
        pointer: undefined,
        events: [{ v: 1, kind: "unlock", actor, channel: name, forced, reason }],
        message: `Unlock ${name}`,
    };
}

;// CONCATENATED MODULE: ./build/core/promotion/waiting-builds.js

/** What people pass: by signing, or a person who asks by asking. */
const PASSED_BY_PEOPLE = ["NOT_SIGNED", "DECISION_REVIEW", "AUTOMATIC_OFF"];
/**
 * waitingBuilds gives, for each channel that promotes by itself and is free, the candidates that wait for a person: every guard of an
 * automatic promotion holds but those that people pass, by signing or by asking. A channel without such builds is not named.
 */
function waitingBuilds(request) {
    if (!request.enforce)
        return [];
    return request.channels.flatMap((situation, index) => {
        const { hold, lock, promoting } = situation.state;
        const free = (hold ?? lock ?? promoting) === null;
        if (!free || !situation.policy.auto_promote)
            return [];
        const waiting = waitingFor(situation, request.channels[index - 1] ?? null, request);
        const [newest] = waiting;
        if (newest === undefined)
            return [];
        const commonest = commonestOf(newest, waiting);
        const { id: build_id } = newest.build;
        return [{ channel: situation.policy.name, builds: waiting.length, build_id, ...commonest }];
    });
}
/** Newest first. */
function waitingFor(situation, before, request) {
    return newestFirst(request.candidates).flatMap((candidate) => {
        const { guards } = planForward(situation, candidate, before, request);
        const refused = guards.filter(({ verdict }) => verdict === "refused");
        const [first] = refused;
        if (first?.code == null || !refused.every(({ code }) => PASSED_BY_PEOPLE.includes(code)))
            return [];
        return [{ build: candidate.build, code: first.code, reason: first.text }];
    });
}
/** Of two that are as common, the one of the newer build. */
function commonestOf(newest, waiting) {
    const codes = [...new Set(waiting.map(({ code }) => code))];
    const groups = codes.map((code) => waiting.filter((each) => each.code === code));
    const [largest = []] = groups.toSorted((a, b) => b.length - a.length);
    const { code, reason } = largest[0] ?? newest;
    return { code, count: largest.length, reason };
}

;// CONCATENATED MODULE: ./build/core/promotion/index.js




















/***/ }),

/***/ 53564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderFindings)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59181);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59050);
/* harmony import */ var _wrap_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48057);



const TONES = {
    ok: "good",
    note: "warn",
    wrong: "bad",
};
const STATE_COLUMNS = 7;
/** renderFindings lays findings out for a screen: verdict first, then a line for each, with what to do below it. */
function renderFindings(findings, { title, width, color }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintWith */ .H)(color);
    const names = Math.max(...findings.map(({ check }) => check.length));
    return `${[
        (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(title),
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
    const [first = "", ...rest] = (0,_wrap_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(told), room);
    const mend = remedy === "" ? [] : (0,_wrap_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(remedy), room - 3);
    return [
        `    ${paint(TONES[state], state.padEnd(STATE_COLUMNS))}${check.padEnd(names)}  ${first}`,
        ...rest.map((line) => indent + line),
        ...mend.map((line, index) => `${indent}${index === 0 ? "-> " : "   "}${line}`),
    ];
}


/***/ }),

/***/ 68816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SF: () => (/* reexport */ cosign),
  z0: () => (/* reexport */ cosignByBundle),
  Uj: () => (/* reexport */ cosignaturePath),
  Se: () => (/* reexport */ cosignaturesFolder),
  U9: () => (/* reexport */ verifyCosignature)
});

// UNUSED EXPORTS: COSIGNATURE_SCHEMA, parseCosignature

// EXTERNAL MODULE: ./build/core/canonical/index.js + 6 modules
var canonical = __webpack_require__(92290);
// EXTERNAL MODULE: ./build/core/registry/format-version.js
var format_version = __webpack_require__(66664);
// EXTERNAL MODULE: ./build/core/schema/json-schema.js
var json_schema = __webpack_require__(41082);
// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __webpack_require__(80796);
// EXTERNAL MODULE: ./build/core/vbh/dsse/index.js + 7 modules
var dsse = __webpack_require__(85766);
// EXTERNAL MODULE: ./build/core/vbh/hybrid/index.js + 1 modules
var hybrid = __webpack_require__(13521);
// EXTERNAL MODULE: ./build/core/vbh/keyless/index.js + 4 modules
var keyless = __webpack_require__(24345);
// EXTERNAL MODULE: ./build/core/vbh/quoted.js
var quoted = __webpack_require__(97557);
// EXTERNAL MODULE: ./build/core/vbh/root/index.js + 9 modules
var vbh_root = __webpack_require__(68803);
// EXTERNAL MODULE: ./build/core/vbh/vbh-error.js
var vbh_error = __webpack_require__(71778);
;// CONCATENATED MODULE: ./build/core/vbh/cosignature/cosignature.js









const SIGNATURE = { type: ["string", "null"], maxLength: 8192 };
const SHARED = {
    v: { const: 1 },
    payload_type: { const: dsse/* PAYLOAD_TYPE */.Uc },
    principal: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
};
const COSIGNATURE_SCHEMA = {
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    $id: `${json_schema/* SCHEMA_BASE */.E}cosignature.schema.json`,
    title: "Quantum-Forge late signature",
    type: "object",
    oneOf: [
        {
            description: "By a principal's keys.",
            additionalProperties: false,
            required: ["v", "payload_type", "principal", "keyid"],
            properties: {
                ...SHARED,
                keyid: {
                    description: "SHA-256 of the raw Ed25519 public key.",
                    type: "string",
                    pattern: "^[0-9a-f]{64}$",
                },
                ed25519: { ...SIGNATURE, description: "Over the record (DSSE v1), base64." },
                ml_dsa_65: { ...SIGNATURE, description: "Over the same, with the context qf-vbh/v1, base64." },
            },
        },
        {
            description: "By a principal without keys.",
            additionalProperties: false,
            required: ["v", "payload_type", "principal", "bundle"],
            properties: {
                ...SHARED,
                bundle: { description: "A Sigstore bundle that attests the record's file.", type: "object" },
            },
        },
    ],
};
/** As for every document of the registry. */
const MAX_COSIGNATURE_BYTES = 1 << 18;
const check = (0,schema_check/* schemaCheck */.u)(COSIGNATURE_SCHEMA);
/** cosignaturesFolder is where the late signatures of a record stand. */
function cosignaturesFolder(record_sha256) {
    return `registry/signatures/${record_sha256}`;
}
/** cosignaturePath is where one principal's stands. */
function cosignaturePath(record_sha256, principal) {
    return `${cosignaturesFolder(record_sha256)}/${principal}.json`;
}
/** cosign signs a record's bytes with both keys of a principal and gives the file's text. */
async function cosign(payload, signer, sha256) {
    const signature = await (0,hybrid/* signHybrid */.mB)((0,dsse/* preAuthEncoding */.JC)(payload), signer, sha256);
    return (0,canonical/* encodeReadable */.R3)({ v: 1, payload_type: dsse/* PAYLOAD_TYPE */.Uc, ...signature });
}
/** cosignByBundle gives the file's text for a principal without keys; it judges nothing in the bundle. Throws as parseBundle does. */
function cosignByBundle(principal, bundle) {
    return (0,canonical/* encodeReadable */.R3)({ v: 1, payload_type: dsse/* PAYLOAD_TYPE */.Uc, principal, bundle: (0,keyless/* parseBundle */.QN)(bundle) });
}
/** parseCosignature reads hostile bytes. Throws VbhError E_TOO_LARGE or E_SCHEMA, CanonicalError, RegistryError E_VERSION. */
function parseCosignature(bytes) {
    if (bytes.length > MAX_COSIGNATURE_BYTES) {
        throw new vbh_error/* VbhError */.R("E_TOO_LARGE", {
            what: `expected a late signature of at most ${MAX_COSIGNATURE_BYTES} bytes, found ${bytes.length}`,
            remedy: RESTORE,
        });
    }
    const value = (0,canonical/* parseReadable */.ew)(bytes);
    (0,format_version/* refuseNewer */._)(value, "the late signature");
    const fault = check(value);
    if (fault === null)
        return value;
    throw new vbh_error/* VbhError */.R("E_SCHEMA", {
        what: `a late signature does not fit its schema: ${(0,schema_check/* faultText */.I)(fault)}`,
        remedy: RESTORE,
    });
}
/**
 * verifyCosignature gives the principal whose late signature this is: one who may sign promotions in the newest version of the
 * root, believed now. By keys both halves hold over the record's bytes; without, the bundle attests them for a promotion. Throws
 * VbhError E_UNAUTHORISED, E_HYBRID_INCOMPLETE, E_IDENTITY, E_SIG, what parseCosignature throws, and what verifyAttested throws.
 */
async function verifyCosignature(bytes, payload, chain, primitives) {
    const cosignature = parseCosignature(bytes);
    const { principal } = cosignature;
    const root = (0,vbh_root/* newestRoot */.Ps)(chain);
    const member = root.principals[principal];
    if (!root.roles.promotion.principals.includes(principal) || member === undefined) {
        throw unauthorised(`one who signs promotions in version ${root.version} of the root`, principal);
    }
    await verifyBy(member, cosignature, payload, primitives);
    const revoked = (0,vbh_root/* revocationOf */.Er)(chain, member, Number.MAX_SAFE_INTEGER, primitives.sha256);
    if (revoked !== null)
        throw unauthorised("a principal that is believed", `${principal}, taken back: ${revoked.reason}`);
    return principal;
}
async function verifyBy(member, cosignature, payload, primitives) {
    const { principal } = cosignature;
    if (member.class === "keyless" && "bundle" in cosignature) {
        const { bundle } = cosignature;
        const claim = { bundle, payload, principal, identity: member, predicate_type: keyless/* PROMOTION_PREDICATE_TYPE */.Fc };
        await (0,keyless/* verifyAttested */.ay)(claim, primitives);
    }
    else if (member.class !== "keyless" && !("bundle" in cosignature)) {
        (0,hybrid/* verifyHybrid */.gu)((0,dsse/* preAuthEncoding */.JC)(payload), cosignature, member, primitives);
    }
    else {
        throw new vbh_error/* VbhError */.R("E_IDENTITY", {
            what: `expected ${member.class === "keyless" ? "a Sigstore bundle" : "signatures by the keys"} of ${(0,quoted/* quoted */.T)(principal)}, as the root of trust has it, found the other`,
            remedy: "sign as the root says, or let the next version say otherwise",
        });
    }
}
const RESTORE = "restore it from the registry's history, or sign again: quantum-forge sign";
function unauthorised(expected, found) {
    return new vbh_error/* VbhError */.R("E_UNAUTHORISED", {
        what: `expected a late signature of ${expected}, found ${(0,quoted/* quoted */.T)(found)}`,
        remedy: "let one of those sign who may",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/cosignature/index.js



/***/ }),

/***/ 38884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ planBackfill),
/* harmony export */   D: () => (/* binding */ applyBackfill)
/* harmony export */ });
/* harmony import */ var _core_mdl_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16115);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12899);
/* harmony import */ var _registry_open_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91803);



/**
 * planBackfill lists the commits before `head` on its first-parent line, oldest first, and which of them are
 * recorded already, so that an interrupted run goes on where it stopped and a second one adds nothing.
 */
async function planBackfill(dependencies, { head, last, tier }) {
    const line = await dependencies.source.firstParentLine(head, last + 1);
    const view = await (0,_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegistry */ .M)(dependencies);
    const steps = [];
    for (const commit of line.slice(1).reverse()) {
        const builds = await view.byCommit(commit.commit);
        const recorded = builds.some(({ build: { origin, model, base } }) => origin === "backfill" && model === (0,_core_mdl_index_js__WEBPACK_IMPORTED_MODULE_0__/* .modelId */ .ZR)(tier) && base === commit.first_parent);
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
        const report = await (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .build */ .j)(nested, {
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


/***/ }),

/***/ 24032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ cosignBuild)
});

// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: ./build/core/vbh/cosignature/index.js + 1 modules
var cosignature = __webpack_require__(68816);
// EXTERNAL MODULE: ./build/core/vbh/index.js + 19 modules
var vbh = __webpack_require__(9567);
// EXTERNAL MODULE: ./build/forge/forge-error.js
var forge_error = __webpack_require__(8900);
// EXTERNAL MODULE: ./build/forge/registry/append.js
var append = __webpack_require__(29944);
// EXTERNAL MODULE: ./build/forge/verify-recorded.js + 1 modules
var verify_recorded = __webpack_require__(18041);
// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(29770);
// EXTERNAL MODULE: ./build/core/vbh/root/index.js + 9 modules
var vbh_root = __webpack_require__(68803);
;// CONCATENATED MODULE: ./build/forge/cosign/consent.js




/**
 * consent makes the late signature of a record's bytes and verifies it by the newest version of the root, as everybody will. Throws
 * VbhError E_UNAUTHORISED, E_IDENTITY for a bundle of somebody else, and what verifyCosignature throws.
 */
async function consent(by, payload, chain, primitives) {
    if (by.kind === "bundle")
        return matchBundle(by, payload, chain, primitives);
    const bytes = encode(await (0,cosignature/* cosign */.SF)(payload, by.signer, primitives.sha256));
    return { principal: await (0,cosignature/* verifyCosignature */.U9)(bytes, payload, chain, primitives), bytes };
}
/** A bundle tells whose it is by its certificate alone, so each of those who may sign without keys is tried. */
async function matchBundle({ bundle, principal }, payload, chain, primitives) {
    const root = (0,vbh_root/* newestRoot */.Ps)(chain);
    const candidates = principal === null ? keylessPromoters(root) : [principal];
    let stranger = null;
    for (const candidate of candidates) {
        const bytes = encode((0,cosignature/* cosignByBundle */.z0)(candidate, bundle));
        try {
            return { principal: await (0,cosignature/* verifyCosignature */.U9)(bytes, payload, chain, primitives), bytes };
        }
        catch (error) {
            if (!(error instanceof coded_error/* CodedError */.A) || error.code !== "E_IDENTITY")
                throw error;
            stranger = error;
        }
    }
    if (stranger !== null && candidates.length === 1)
        throw stranger;
    throw unmatched(candidates, root, stranger);
}
function keylessPromoters({ principals, roles }) {
    return roles.promotion.principals.filter((name) => principals[name]?.class === "keyless");
}
function unmatched(candidates, { version }, stranger) {
    if (stranger !== null) {
        return new vbh/* VbhError */.RT("E_IDENTITY", {
            what: `expected a bundle of ${candidates.join(" or ")} (root version ${version}), found that of somebody else (of ${candidates.at(-1)} it says: ${stranger.what})`,
            remedy: "let one of them sign; quantum-forge root show tells their identities",
        });
    }
    return new vbh/* VbhError */.RT("E_UNAUTHORISED", {
        what: `expected one who signs promotions without keys in version ${version} of the root, found none`,
        remedy: "sign with keys (--as NAME), or let the next version of the root name the identity",
    });
}
function encode(text) {
    return new TextEncoder().encode(text);
}

// EXTERNAL MODULE: ./build/forge/cosign/read-approvals.js
var read_approvals = __webpack_require__(18777);
;// CONCATENATED MODULE: ./build/forge/cosign/cosign-build.js








/**
 * cosignBuild adds a principal's late signature to a recorded build, in one commit with its `cosigned` event. The build is
 * verified first: nobody is led to sign evidence that does not hold. Throws ForgeError E_NO_ROOT, VbhError E_UNAUTHORISED (also
 * for a key that the root does not name) or the code of the check that fails, and what consent and appendToRegistry throw.
 */
async function cosignBuild(dependencies, { reference, by }) {
    const trusted = await requireRoot(dependencies);
    const { commit, pushed_to, result } = await (0,append/* appendToRegistry */.l)(dependencies, async (view) => {
        const found = await view.find(reference);
        const { id, record_sha256 } = found;
        await requireWhole(dependencies, view.snapshot, found);
        const payload = await view.snapshot.read((0,registry/* recordPath */.lX)(id));
        if (payload === null)
            throw new TypeError(`the record of ${id}, which was verified, is gone`);
        const { principal, bytes } = await consent(by, payload, trusted.chain(), dependencies.primitives);
        const before = await (0,read_approvals/* readApprovals */.R)(dependencies, view.snapshot, found);
        const outcome = { id, principal, record_sha256 };
        if (before.signed.includes(principal))
            return { append: null, result: { ...outcome, already_signed: true } };
        const append = {
            records: [],
            events: [{ v: 1, kind: "cosigned", actor: principal, build_id: id, principal }],
            pointers: new Map(),
            files: new Map([[(0,cosignature/* cosignaturePath */.Uj)(record_sha256, principal), bytes]]),
            message: `Cosign ${id}: ${principal}\n`,
        };
        return { append, result: { ...outcome, already_signed: false } };
    });
    const { id, principal, already_signed } = result;
    const approvals = await (0,read_approvals/* readApprovals */.R)(dependencies, await dependencies.store.snapshot(), result);
    return { id, principal, already_signed, commit: already_signed ? null : commit, pushed_to, approvals };
}
async function requireRoot({ trustedRoot }) {
    const trusted = await trustedRoot();
    if (trusted !== null)
        return trusted;
    throw new forge_error/* ForgeError */.Q("E_NO_ROOT", {
        what: "expected a root of trust that says who may sign promotions, found none pinned by the policy",
        remedy: "make one: quantum-forge root create --help",
    });
}
async function requireWhole(dependencies, snapshot, found) {
    const { vbh_status, checks } = await (0,verify_recorded/* verifyRecorded */.u)(dependencies, snapshot, found);
    if (vbh_status === "PASS")
        return;
    const open = checks.find(({ state }) => state === "failed") ?? checks.find(({ state }) => state !== "ok");
    throw new vbh/* VbhError */.RT(vbh_status === "FAIL" ? "E_SIG" : "E_UNAUTHORISED", {
        what: `expected a build that verifies as PASS, found ${found.id} as ${vbh_status} (${open?.name ?? "?"}: ${open?.code ?? open?.detail ?? "?"})`,
        remedy: `look at it: quantum-forge verify ${found.id}`,
    });
}


/***/ }),

/***/ 18777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readApprovals)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72274);
/* harmony import */ var _core_vbh_cosignature_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68816);
/* harmony import */ var _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68803);




const NONE = { needed: 0, promoters: [], signed: [], refused: [] };
/**
 * readApprovals verifies all late signatures of a build by the newest version of the root. One that does not hold counts for nobody
 * and takes nothing from the others. Throws what is wrong with the root.
 */
async function readApprovals({ trustedRoot, primitives }, snapshot, { id, record_sha256 }) {
    const trusted = await trustedRoot();
    if (trusted === null)
        return NONE;
    const chain = trusted.chain();
    const { threshold: needed, principals: promoters } = (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_3__/* .newestRoot */ .Ps)(chain).roles.promotion;
    const payload = await snapshot.read((0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_1__/* .recordPath */ .lX)(id));
    const signed = new Set();
    const refused = [];
    for (const path of await snapshot.list((0,_core_vbh_cosignature_index_js__WEBPACK_IMPORTED_MODULE_2__/* .cosignaturesFolder */ .Se)(record_sha256))) {
        try {
            const bytes = await snapshot.read(path);
            if (bytes !== null && payload !== null)
                signed.add(await (0,_core_vbh_cosignature_index_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyCosignature */ .U9)(bytes, payload, chain, primitives));
        }
        catch (error) {
            if (!(error instanceof _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A))
                throw error;
            refused.push({ path, code: error.code, what: error.what });
        }
    }
    return { needed, promoters, signed: [...signed].sort(), refused };
}


/***/ }),

/***/ 90533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ examineClone)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35651);

/** examineClone judges the programs, the clone, its remote and who works in it. */
function examineClone(clone) {
    return [...programs(clone), ...history(clone), ...author(clone), ...remote(clone), ...leftovers(clone)];
}
function programs({ git_version, node_version }) {
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .W)("programs").ok(`Git ${git_version}, Node ${node_version}`)];
}
function history({ shallow }) {
    if (!shallow)
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .W)("history").ok("the clone has the whole history")];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .W)("history").note("the clone is shallow: commits that a measurement needs are fetched one by one", "git fetch --unshallow gives it the whole history"),
    ];
}
function author({ author: name }) {
    const { ok, note } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .W)("who");
    if (name !== null)
        return [ok(`you move channels as ${name}`)];
    return [
        note("Git does not know who you are, and whoever moves a channel has to have a name", "git config user.email <address>"),
    ];
}
function remote({ remote: found, branch }) {
    const { ok, note, wrong } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .W)("remote");
    if (found === null) {
        return [
            note("there is no remote, so the registry stays in this clone", "git remote add origin <address>"),
        ];
    }
    const { name, address, failure, has_branch } = found;
    if (failure !== null) {
        return [
            wrong(`${name} (${address}) does not answer: ${failure}`, `check the address, the network and your access: git ls-remote ${name}; --no-push works without it`),
        ];
    }
    if (has_branch === false) {
        return [
            note(`${name} (${address}) answers and has no branch ${branch}, so that a terminal run keeps the registry here`, "quantum-forge --push makes it the place where all record"),
        ];
    }
    const answers = has_branch === null ? "was not asked" : `answers and has the branch ${branch}`;
    return [ok(`${name} (${address}) ${answers}`)];
}
function leftovers({ stale_locks, pending }) {
    const { ok, note, wrong } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .W)("leftovers");
    const locks = stale_locks.map((path) => wrong(`a lock of Git has stood for more than a minute: ${path}`, `if no Git process is running: rm ${path}`));
    const appends = pending.length === 0
        ? []
        : [
            note(`${pending.length === 1 ? "an append" : `${pending.length} appends`} did not end; nothing of it is in the registry`, "the next append takes away what is older than an hour"),
        ];
    return locks.length + appends.length === 0
        ? [ok("no lock and no unfinished append is left")]
        : [...locks, ...appends];
}


/***/ }),

/***/ 47742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ examineKeys)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35651);

/** examineKeys says where the keys are that sign what is recorded from here. */
function examineKeys({ home, made }) {
    const { ok, note } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .W)("keys");
    if (made)
        return [ok(`this user's keys are in ${home}`)];
    return [
        note(`there are no keys in ${home} yet; the first recording makes them`, "keep that folder: builds recorded from here are signed with it"),
    ];
}


/***/ }),

/***/ 42804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ examinePolicy)
/* harmony export */ });
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90751);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35651);


/** examinePolicy says which policy holds and what it will do. */
function examinePolicy(policy) {
    const { ok, note } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .W)("policy");
    if (policy.source === _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN */ .$A) {
        return [
            note("there is no policy on the default branch, so builds are judged by the preset standard and nothing is stopped", "quantum-forge init writes one to begin with; then git commit it"),
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


/***/ }),

/***/ 8633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ examineChannels),
/* harmony export */   L: () => (/* binding */ examineRegistry)
/* harmony export */ });
/* harmony import */ var _core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87632);
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72274);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35651);
/* harmony import */ var _mend_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78138);




/** examineRegistry says what the registry holds; that it could be read at all means that it is whole and in order. */
function examineRegistry({ size, last_event_at, snapshot }, { branch, now_ms }) {
    const { ok, note, wrong } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .W)("registry");
    if (snapshot.head === null || last_event_at === null) {
        return [note("no build is recorded yet", "quantum-forge records the first one")];
    }
    const builds = size === 1 ? "one build" : `${size} builds`;
    const read = ok(`${builds} on branch ${branch}, each in the log; the newest event is of ${last_event_at}`);
    if (Date.parse(last_event_at) - now_ms <= _core_registry_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SKEW_MS */ .j7)
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
async function examineChannels(view, pointerOf, { channels, registry, now_ms, }) {
    const { ok, note, wrong } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .W)("channels");
    const named = new Set(channels.map(({ name }) => name));
    const known = await view.channels();
    const findings = await Promise.all([...new Set([...named, ...known])].map(async (name) => {
        const state = await view.channel(name);
        const { running, promoting, hold, lock } = state;
        const told = promoting ?? running;
        const due = told === null ? null : await view.build(told.build_id);
        const difference = (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerDifference */ .N6)({ name, state, pointer: await pointerOf(name), due });
        const found = [];
        if (difference !== null)
            found.push(wrong(difference.replace(/\.$/, ""), (0,_mend_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .mendPointer */ .G)(name, registry)));
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


/***/ }),

/***/ 6:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ examineRoot)
/* harmony export */ });
/* harmony import */ var _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68803);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35651);


const SOON_MS = 30 * 24 * 60 * 60 * 1000;
/** examineRoot says who vouches for builds, and for how long. Throws what is wrong with the root of trust. */
function examineRoot(trusted, now_ms) {
    const { ok, note, wrong } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .W)("root");
    if (trusted === null) {
        return [
            note("there is no root of trust: nobody vouches for any key, and every build is SELF_SIGNED at best", "on GitHub name the workflow that records (docs/signing.md), or make one: quantum-forge root create --help"),
        ];
    }
    const root = (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_0__/* .newestRoot */ .Ps)(trusted.chain());
    const recorders = root.roles.recorder.principals.join(", ");
    if (root.version === _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLIED_VERSION */ ._s) {
        return [
            ok(`the policy names the workflow that records: ${identityOf(root)}`),
            note("no key of the log is named, so that who can push to the registry branch can take builds away unseen", "a root of trust closes that: quantum-forge root create --help"),
        ];
    }
    const left = Date.parse(root.expires) - now_ms;
    const day = root.expires.slice(0, 10);
    const renew = "quantum-forge root renew, then quantum-forge root sign, and commit it";
    if (left <= 0)
        return [
            wrong(`version ${root.version} of the root expired on ${day}: no build is accepted since`, renew),
        ];
    if (left < SOON_MS)
        return [note(`version ${root.version} of the root expires on ${day}: no build is accepted then`, renew)];
    return [ok(`version ${root.version} holds until ${day}; ${recorders} may record`)];
}
function identityOf({ principals }) {
    return Object.values(principals)
        .map((principal) => ("identity" in principal ? principal.identity : ""))
        .join(", ");
}


/***/ }),

/***/ 89797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);

/** examine runs the examinations in order; one that meets an error has found just that, and the next one still runs. */
async function examine(examinations) {
    const findings = [];
    for (const { check, run, mend } of examinations) {
        try {
            findings.push(...(await run()));
        }
        catch (error) {
            if (!(error instanceof _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A))
                throw error;
            const remedy = (await mend?.(error).catch(() => null)) ?? error.remedy;
            findings.push({ check, state: "wrong", what: error.what, remedy, code: error.code });
        }
    }
    return findings;
}


/***/ }),

/***/ 35651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/** findingsOf makes the findings of one check. */
function findingsOf(check) {
    return {
        ok: (what) => ({ check, state: "ok", what, remedy: "", code: null }),
        note: (what, remedy) => ({ check, state: "note", what, remedy, code: null }),
        wrong: (what, remedy) => ({ check, state: "wrong", what, remedy, code: null }),
    };
}


/***/ }),

/***/ 78138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mendPointer),
/* harmony export */   _: () => (/* binding */ mendRegistry)
/* harmony export */ });
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);

/** What says that files of the branch are not as they were appended. */
const DAMAGES = [
    "E_CONSISTENCY",
    "E_INCLUSION",
    "E_NOT_CANONICAL",
    "E_NOTE",
    "E_REGISTRY_DAMAGED",
    "E_ROLLBACK",
    "E_SCHEMA",
    "E_TOO_LARGE",
];
/**
 * mendRegistry gives the commands that mend a registry branch, in their order; null for an error that says by itself what to do. A
 * branch that others have is never rewritten: a commit on top puts back what was whole.
 */
function mendRegistry({ code }, damaged) {
    const { head, whole } = damaged;
    // A branch that was whole before is no other program's.
    const isDamaged = DAMAGES.includes(code) || (code === "E_REGISTRY_FOREIGN" && whole !== null);
    if (!isDamaged || head === null)
        return null;
    if (whole === null) {
        const look = `find the commit that did it: git log --stat ${short(head)}`;
        return `${look}; then put back the commit before it: ${restore(damaged, "<commit>")}`;
    }
    const look = `see what was done since it was whole: git log --stat ${short(whole)}..${short(head)}`;
    return `${look}; to put back what it was: ${restore(damaged, short(whole))}`;
}
/** mendPointer gives the commands that take back what somebody did to the pointer of a channel by hand. */
function mendPointer(channel, { branch, head, remote }) {
    const at = `../${branch}`;
    // The branch is not checked out anywhere, so that reverting takes a work tree of its own.
    const steps = [
        `git worktree add ${at} ${branch}`,
        ...(remote === null || head === null ? [] : [`git -C ${at} merge --ff-only ${short(head)}`]),
        `git -C ${at} revert --no-edit <commit>`,
        `git worktree remove ${at}`,
        ...(remote === null ? [] : [`git push ${remote} ${branch}`]),
    ];
    const look = `see who edited it: git log -p ${short(head ?? branch)} -- ${(0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .channelPath */ .JX)(channel)}`;
    const goBack = `quantum-forge rollback --channel ${channel}`;
    return `${look}; take that back: ${steps.join(" && ")}; or go back to a build that ran: ${goBack}`;
}
function restore({ branch, head, remote }, commit) {
    const move = `git update-ref refs/heads/${branch}`;
    if (remote === null)
        return `${move} ${commit}`;
    const onTop = `git commit-tree -p ${short(head ?? branch)} -m "Restore the registry" ${commit}^{tree}`;
    return `${move} $(${onTop}) && git push ${remote} ${branch}`;
}
function short(commit) {
    return commit.slice(0, 12);
}


/***/ }),

/***/ 46893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ findEvidence)
});

// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: ./build/core/vbh/log/index.js + 52 modules
var log = __webpack_require__(87830);
// EXTERNAL MODULE: ./build/forge/registry/open-registry.js + 8 modules
var open_registry = __webpack_require__(91803);
// EXTERNAL MODULE: ./build/forge/hex-digest.js
var hex_digest = __webpack_require__(42638);
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
        remedy: "nothing was written; see what to do: quantum-forge doctor",
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


/***/ }),

/***/ 45915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ planInit)
/* harmony export */ });
/* harmony import */ var _core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);
/* harmony import */ var _core_vbh_keyless_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24345);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28553);
/* harmony import */ var _starter_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69476);




/** The branches that the presets trust without being told. */
const USUAL_REFS = ["refs/heads/main", "refs/heads/master"];
/**
 * planInit gives the files that a repository lacks to begin with: the policy, and on GitHub the workflow that records without keys.
 * What is there is never replaced.
 */
function planInit({ preset, present, default_ref, remote }) {
    const ref = default_ref === null || USUAL_REFS.includes(default_ref) ? null : default_ref;
    const workflow = workflowOn(remote, default_ref);
    const policy = {
        path: _load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_PATH */ .l,
        text: (0,_core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .starterPolicy */ .W$)({ preset, ref, recorder_identity: workflow?.identity ?? null }),
        why: `the policy: preset ${preset}, and it only observes (enforce: false)`,
    };
    const files = workflow === null ? [policy] : [policy, workflow.file];
    return {
        files: files.filter(({ path }) => !present.has(path)),
        kept: files.flatMap(({ path }) => (present.has(path) ? [path] : [])),
    };
}
/** The workflow, and the name under which GitHub certifies its runs; null for a repository elsewhere. */
function workflowOn(remote, ref) {
    const [, branch] = /^refs\/heads\/(.+)$/.exec(ref ?? "") ?? [];
    const identity = `https://${remote}/${_starter_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKFLOW_PATH */ .A}@${ref}`;
    if (branch === undefined || (0,_core_vbh_keyless_index_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWorkflow */ .b0)(identity) === null)
        return null;
    const why = "the workflow: records each push, signed by GitHub's attestation instead of a key";
    return { identity, file: { path: _starter_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKFLOW_PATH */ .A, text: (0,_starter_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .starterWorkflow */ .l)(branch), why } };
}


/***/ }),

/***/ 69476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ WORKFLOW_PATH),
/* harmony export */   l: () => (/* binding */ starterWorkflow)
/* harmony export */ });
/** Where the workflow that records builds stands. */
const WORKFLOW_PATH = ".github/workflows/quantum-forge.yml";
/** starterWorkflow gives the workflow that records each push to a branch, signed by GitHub's attestation instead of a key. */
function starterWorkflow(branch) {
    return `# Measures, signs and records each push. The job runs none of the project's code, so that nothing of it can sign.
name: quantum-forge
on:
  push:
    branches: [${JSON.stringify(branch)}]
permissions: {}
jobs:
  record:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # appends to the branch quantum-forge
      id-token: write # GitHub certifies the name of this workflow
      attestations: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - id: draft
        uses: quantum-forge/quantum-forge/actions/vbh-sign@v0 # better: the commit of a release
        with:
          draft: true
          # Hand in what a job before this one measured: coverage, junit, cache, timings, artifacts (docs/signing.md).
      - id: attest
        uses: actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6 # v4.2.2
        with:
          subject-path: \${{ steps.draft.outputs.record }}
      - uses: quantum-forge/quantum-forge/actions/vbh-sign@v0
        with:
          record: \${{ steps.draft.outputs.record }}
          attestation: \${{ steps.attest.outputs.bundle-path }}
`;
}


/***/ }),

/***/ 2654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ askWitness)
/* harmony export */ });
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12140);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87830);
/* harmony import */ var _recall_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93759);



/** Another sender of the same log may be first, or the witness may know more than was kept here. */
const ATTEMPTS = 4;
/**
 * askWitness has a witness sign the log's head and keeps the cosigned checkpoint. The witness signs only what extends the
 * last head that it has signed, whoever sent that. Throws LogError E_ROLLBACK, E_SPLIT_VIEW or E_CONSISTENCY when it has signed what this
 * log does not extend, E_NOTE or E_WITNESS_QUORUM when its answer has no good cosignature, and what the witness throws.
 */
async function askWitness({ witness, key, memory }, { read, head, keys, tree }, primitives) {
    const { origin, size, rootHash } = head;
    const checkpoint = new TextDecoder().decode((await read(_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKPOINT_PATH */ .nm)) ?? new Uint8Array());
    const kept = await (0,_recall_head_js__WEBPACK_IMPORTED_MODULE_2__/* .recallHead */ .C)(memory, { origin, keys }, primitives);
    if (kept !== null) {
        (0,_recall_head_js__WEBPACK_IMPORTED_MODULE_2__/* .inPlace */ .z)(memory, () => (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCosigned */ .NN)(kept.note, key, primitives.verifyEd25519));
        await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .requireExtension */ .jR)(tree, kept.head);
    }
    const before = kept?.head.size ?? null;
    const lines = await submit(witness, { checkpoint, oldSize: before ?? 0, tree });
    const answered = (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNote */ .wd)(new TextEncoder().encode(checkpoint + lines));
    const { time_s, line } = (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCosigned */ .NN)(answered, key, primitives.verifyEd25519);
    const note = new TextEncoder().encode(checkpoint + (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeSignatureLine */ .Bu)(line));
    while (!(await memory.replace(note))) {
        const other = await (0,_recall_head_js__WEBPACK_IMPORTED_MODULE_2__/* .recallHead */ .C)(memory, { origin, keys }, primitives);
        if (other !== null && other.head.size >= size)
            break;
    }
    const { address } = witness;
    const at = new Date(time_s * 1000).toISOString();
    const cosigned = { name: key.name, key_id: key.keyHash, address, at };
    return { place: memory.place, size, root: (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeHex */ .mU)(rootHash), before, cosigned };
}
async function submit(witness, { checkpoint, oldSize, tree }) {
    const note = new TextEncoder().encode(checkpoint);
    let known = oldSize;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const proof = known === 0 ? [] : await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .proveConsistency */ .P_)(tree, known);
        const reply = await witness.addCheckpoint((0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeAddCheckpoint */ ._C)({ oldSize: known, proof, checkpoint: note }));
        if (reply.state === "cosigned")
            return reply.lines;
        if (reply.state === "inconsistent")
            throw otherPast(witness, known, tree.size);
        if (reply.size > tree.size)
            throw behind(witness, reply.size, tree.size);
        known = reply.size;
    }
    throw new _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LogError */ .ZI("E_WITNESS_QUORUM", {
        what: `expected a cosignature from ${witness.address}, found that it knew another size each of ${ATTEMPTS} times`,
        remedy: "try again later; if that stays, the witness is at fault",
    });
}
function otherPast({ address }, known, size) {
    const code = known === size ? "E_SPLIT_VIEW" : "E_CONSISTENCY";
    return new _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LogError */ .ZI(code, {
        what: `expected a log that extends the ${known} entries that ${address} has signed, found that it does not`,
        remedy: "the log's history was rewritten; compare it with another clone of the registry",
    });
}
function behind({ address }, signed, size) {
    return new _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LogError */ .ZI("E_ROLLBACK", {
        what: `expected at least the ${signed} entries that ${address} has signed, found ${size}`,
        remedy: "fetch the registry branch; if it has no more, its history was cut back",
    });
}


/***/ }),

/***/ 66212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ exportLog)
/* harmony export */ });
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87830);
/* harmony import */ var _read_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);


/**
 * exportLog gives the log in the layout of https://c2sp.org/tlog-tiles. The checkpoint comes last, so that a reader who finds it
 * finds what it commits to. Throws as readLog does; the files throw LogError E_INCLUSION.
 */
async function exportLog(access) {
    const { read, head, tree } = await (0,_read_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readLog */ .x)(access);
    async function* files() {
        yield* (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .serveLayout */ .Cd)(tree, access.primitives.sha256);
        yield ["checkpoint", (await read(_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKPOINT_PATH */ .nm)) ?? new Uint8Array()];
    }
    return { head, files: files() };
}


/***/ }),

/***/ 74350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ proveBuild)
/* harmony export */ });
/* unused harmony export leafOf */
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87830);
/* harmony import */ var _find_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46893);
/* harmony import */ var _read_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);



/**
 * proveBuild proves that the record of a build is in the log under its newest checkpoint. It reads O(log size) files beside those
 * that finding the build takes. Throws as findBuild and readLog do, and LogError E_INCLUSION for a record without a leaf.
 */
async function proveBuild(access, reference) {
    const { found } = await (0,_find_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvidence */ .H)(access, reference);
    const { read, head, tree } = await (0,_read_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readLog */ .x)(access);
    const { index, leaf } = await leafOf(tree, found);
    const checkpoint = (await read(_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKPOINT_PATH */ .nm)) ?? new Uint8Array();
    const path = await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .proveInclusion */ .Tp)(tree, index);
    const proof = (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLogProof */ .Rl)({ extra: (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLeaf */ .Fx)(leaf), index, path, checkpoint });
    return { id: found.id, index, head, proof };
}
/** leafOf finds the leaf of a build's record, first where it should stand. Throws LogError E_INCLUSION. */
async function leafOf(tree, { id, log_index }) {
    for await (const placed of (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .scanLeaves */ .mu)(tree, Math.min(tree.size, (log_index ?? -1) + 1))) {
        if (placed.leaf.kind === "record" && placed.leaf.id === id)
            return placed;
        break;
    }
    const placed = await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findLeaf */ .iZ)(tree, "record", id);
    if (placed !== null)
        return placed;
    throw new _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LogError */ .ZI("E_INCLUSION", {
        what: `expected a leaf of the record ${id} in the log, found none`,
        remedy: "the record was put there past the log; restore the registry from its history",
    });
}


/***/ }),

/***/ 40621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ publishCosigned)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95577);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87830);
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8900);



/** More writers than this are not first one after the other. */
const ATTEMPTS = 20;
/**
 * publishCosigned puts a checkpoint with a witness's signature into the registry, in the witness's own file, where `verify` counts
 * it. It adds no leaf, so that what was signed stays the log's head. One as new that the witness signed stays; anything else in
 * its place is replaced. Throws LogError as parseCosigned does, and ForgeError E_REGISTRY_BUSY.
 */
async function publishCosigned({ store, clock, primitives, backOff }, { note, by, origin }) {
    const trust = { origin, verifyEd25519: primitives.verifyEd25519 };
    const { size } = (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCosigned */ .c_)(note, by, trust).checkpoint;
    const path = (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cosignedPath */ .ue)(by.keyHash);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const began = clock.now();
        const snapshot = await store.snapshot();
        if (sizeOf(await snapshot.read(path)) >= size)
            return { path, commit: null, pushed_to: null };
        const message = `Keep what ${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(by.name, 80)} has signed: ${size} entries\n`;
        const change = { message, puts: new Map([[path, note]]), deletes: [], at_ms: began };
        const outcome = await store.commit(snapshot, change);
        if (outcome.state === "landed")
            return { path, commit: outcome.commit, pushed_to: outcome.pushed_to };
        await backOff(attempt, clock.now() - began);
    }
    throw new _forge_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q("E_REGISTRY_BUSY", {
        what: `expected to put ${path} on branch ${store.branch}, found another writer ahead ${ATTEMPTS} times`,
        remedy: "run again when fewer builds are recorded at once; nothing was written",
    });
    /** 0 for what the witness did not sign. */
    function sizeOf(there) {
        try {
            return there === null ? 0 : (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCosigned */ .c_)(there, by, trust).checkpoint.size;
        }
        catch {
            return 0;
        }
    }
}


/***/ }),

/***/ 91621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ rememberHead)
/* harmony export */ });
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12140);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87830);
/* harmony import */ var _recall_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93759);



/**
 * rememberHead holds the log to the head that a place keeps, by a consistency proof, and then keeps the log's own head there:
 * what is kept only ever moves forward. A place that keeps nothing begins with this head. Throws LogError E_ROLLBACK,
 * E_SPLIT_VIEW or E_CONSISTENCY for a log that does not extend it, and what recallHead throws.
 */
async function rememberHead(memory, { read, head, keys, tree }, primitives) {
    const { origin, size, rootHash } = head;
    const note = (await read(_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKPOINT_PATH */ .nm)) ?? new Uint8Array();
    const after = { place: memory.place, size, root: (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeHex */ .mU)(rootHash) };
    for (;;) {
        const kept = await (0,_recall_head_js__WEBPACK_IMPORTED_MODULE_2__/* .recallHead */ .C)(memory, { origin, keys }, primitives);
        if (kept !== null)
            await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .requireExtension */ .jR)(tree, kept.head);
        const before = kept === null ? null : kept.head.size;
        if (before === size)
            return { ...after, before, cosigned: null };
        // Somebody else's head was first: it is held against the log like any other.
        if (await memory.replace(note))
            return { ...after, before, cosigned: null };
    }
}


/***/ }),

/***/ 76387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ showLog)
/* harmony export */ });
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12140);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87830);
/* harmony import */ var _read_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);



/** showLog gives the head of the log and its newest leaves, newest first. It reads the bundles of those leaves alone. Throws as readLog does. */
async function showLog(access, last) {
    const { head, signed_by, tree } = await (0,_read_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readLog */ .x)(access);
    const entries = [];
    let after = null;
    for await (const placed of (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scanLeaves */ .mu)(tree)) {
        if (entries.length === last)
            break;
        entries.push(entryOf(placed, after));
        after = placed;
    }
    return {
        origin: head.origin,
        size: head.size,
        root: (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeHex */ .mU)(head.rootHash),
        signed_by: signed_by.map(({ name, keyHash }) => ({ name, key_id: keyHash })),
        entries,
    };
}
/** An event's id has its time; a record's is that of its `recorded` event, whose leaf is the next. */
function entryOf({ index, leaf }, after) {
    const { kind, id, counter, sha256 } = leaf;
    const timed = kind === "event" ? id : after?.leaf.kind === "event" ? after.leaf.id : "";
    return { index, at: timed.split("@")[1] ?? null, kind, id, counter, sha256 };
}


/***/ }),

/***/ 49755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyLog)
});

// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var bytes = __webpack_require__(12140);
// EXTERNAL MODULE: ./build/core/vbh/log/index.js + 52 modules
var log = __webpack_require__(87830);
// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: ./build/forge/hex-digest.js
var hex_digest = __webpack_require__(42638);
// EXTERNAL MODULE: ./build/forge/registry/registry-changes.js
var registry_changes = __webpack_require__(9051);
// EXTERNAL MODULE: ./build/forge/registry/registry-damage.js
var registry_damage = __webpack_require__(52685);
;// CONCATENATED MODULE: ./build/forge/log/check-contents.js




/** Records that are read at once, which bounds memory. */
const BATCH = 200;
const NEWLINE = 0x0a;
/**
 * checkContents hashes every record and signatures file once, then reads the events along with the leaves: a record's leaf
 * has its file's digest and is followed by that of its `recorded` event, which has the digest of its signatures; an event's
 * leaf has its line's digest, kind and time. Its methods throw E_REGISTRY_DAMAGED, and what parseEvents throws.
 */
async function checkContents(context) {
    const { snapshot, branch, primitives, progress } = context;
    const { sha256 } = primitives;
    const digests = new Map();
    const days = [];
    let batch = [];
    const flush = async () => {
        for await (const [id, found] of hashRecords(batch))
            digests.set(id, found);
        progress.step(`hashing records: ${digests.size}`);
        batch = [];
    };
    for await (const change of (0,registry_changes/* registryChanges */.H)(snapshot, null, branch)) {
        if (change.kind === "day")
            days.push(change);
        else if (batch.push(change) === BATCH)
            await flush();
    }
    await flush();
    const lines = readLines(days);
    const records = digests.size;
    let events = 0;
    let open = null;
    async function* hashRecords(added) {
        const contents = snapshot
            .contents(added.flatMap(({ record, signatures }) => [record, signatures]))[Symbol.asyncIterator]();
        const next = async () => (0,hex_digest/* hexDigest */.w)((await contents.next()).value ?? new Uint8Array(), sha256);
        for (const { id } of added)
            yield [id, { record: await next(), signatures: await next() }];
    }
    async function* readLines(days) {
        const contents = snapshot.contents(days.map(({ content }) => content))[Symbol.asyncIterator]();
        for (const { path } of days) {
            const bytes = (await contents.next()).value ?? new Uint8Array();
            let at = 0;
            for (const event of (0,registry/* parseEvents */.PH)(bytes, path)) {
                const end = bytes.indexOf(NEWLINE, at);
                yield { event, sha256: (0,hex_digest/* hexDigest */.w)(bytes.subarray(at, end), sha256) };
                at = end + 1;
            }
        }
    }
    async function take({ index, leaf }) {
        if (leaf.kind === "record") {
            const found = digests.get(leaf.id);
            if (open !== null || found === undefined || found.record !== leaf.sha256) {
                throw (0,registry_damage/* unlikeLog */.xy)(branch, `${found === undefined ? "no record" : "another record"} for its entry ${index} (${leaf.id})`);
            }
            digests.delete(leaf.id);
            open = { id: leaf.id, signatures: found.signatures };
            return;
        }
        const next = await lines.next();
        if (next.done === true)
            throw (0,registry_damage/* unlikeLog */.xy)(branch, `no event for its entry ${index}`);
        const { event, sha256: digest } = next.value;
        if (digest !== leaf.sha256 || leaf.id !== `${event.kind}@${event.at}`) {
            throw (0,registry_damage/* unlikeLog */.xy)(branch, `another event for its entry ${index} (${event.kind}@${event.at})`);
        }
        requireOwnRecord(event);
        events += 1;
    }
    /** A record's leaf and that of its `recorded` event stand together, and neither stands alone. */
    function requireOwnRecord(event) {
        const before = open;
        open = null;
        if (event.kind !== "recorded") {
            if (before !== null)
                throw (0,registry_damage/* unpairedRecord */.MC)(branch, `the record ${before.id} without that event`);
            return;
        }
        const { build_id, signatures_sha256 } = event;
        if (before?.id !== build_id)
            throw (0,registry_damage/* unpairedRecord */.MC)(branch, `that event of ${build_id} without the record`);
        if (before.signatures !== signatures_sha256)
            throw (0,registry_damage/* otherRecord */.WE)(branch, build_id);
    }
    async function end() {
        if (open !== null)
            throw (0,registry_damage/* unpairedRecord */.MC)(branch, `the record ${open.id} without that event`);
        const [left] = digests.keys();
        if (left !== undefined)
            throw (0,registry_damage/* unlikeLog */.xy)(branch, `${left}, which is not in it`);
        const next = await lines.next();
        if (next.done !== true) {
            throw (0,registry_damage/* unlikeLog */.xy)(branch, `${next.value.event.kind}@${next.value.event.at}, which is not in it`);
        }
        return { records, events };
    }
    return { take, end };
}

// EXTERNAL MODULE: ./build/forge/log/read-log.js
var read_log = __webpack_require__(5938);
// EXTERNAL MODULE: ./build/forge/log/recall-head.js
var recall_head = __webpack_require__(93759);
;// CONCATENATED MODULE: ./build/forge/log/verify-log.js





/** Progress is told this often. */
const A_STEP = 1024;
/**
 * verifyLog verifies the whole log from nothing: who signed the checkpoint, every bundle under its root, counters and back
 * links of both streams, every record, signatures file and event against its leaf, and that the log extends the head that was
 * kept elsewhere. Throws the first fault: LogError, RegistryError, or ForgeError E_NOTHING_RECORDED.
 */
async function verifyLog(access, { keys, memory }) {
    const { primitives, progress, store } = access;
    const { snapshot, read, head, tree, signed_by, keys: known } = await (0,read_log/* readLog */.x)(access, keys);
    const contents = await checkContents({ snapshot, branch: store.branch, primitives, progress });
    for await (const leaves of (0,log/* scanLog */.Or)(read, tree, primitives.sha256)) {
        for (const placed of leaves)
            await contents.take(placed);
        const done = (leaves.at(-1)?.index ?? 0) + 1;
        if (done % A_STEP === 0)
            progress.step(`verifying the log: ${done} of ${head.size} entries`, done / head.size);
    }
    const { records, events } = await contents.end();
    const place = await memory(head.origin);
    const kept = await (0,recall_head/* recallHead */.C)(place, { origin: head.origin, keys: known }, primitives);
    if (kept !== null)
        await (0,log/* requireExtension */.jR)(tree, kept.head);
    return {
        origin: head.origin,
        size: head.size,
        root: (0,bytes/* encodeHex */.mU)(head.rootHash),
        signed_by: signed_by.map(({ name, keyHash }) => ({ name, key_id: keyHash })),
        pinned: keys.length > 0,
        records,
        events,
        remembered: kept === null ? null : { place: place.place, size: kept.head.size },
    };
}


/***/ }),

/***/ 14545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ buildsBefore)
/* harmony export */ });
/** buildsBefore gives the builds that ran on a channel before, as far as its state remembers, each once. */
async function buildsBefore(view, { stints }) {
    const ids = [...new Set(stints.map(({ build_id }) => build_id))];
    const builds = await Promise.all(ids.map((id) => view.build(id)));
    return builds.filter((build) => build !== null);
}


/***/ }),

/***/ 71720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ channelStatus)
/* harmony export */ });
/* harmony import */ var _core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);
/* harmony import */ var _core_promotion_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87632);
/* harmony import */ var _choose_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17859);
/* harmony import */ var _read_channel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40014);




/** A freeze that begins within this time is worth knowing of. */
const SOON_MS = 7 * 86_400_000;
/**
 * channelStatus says of each channel, or of the one that is asked for, what it runs, how well, and what is under way: the
 * policy's channels in its order, then those of which only the registry knows. Throws E_CHANNEL.
 */
async function channelStatus({ policy, clock }, view, asked = null) {
    const { channels, rollback_threshold, enforce } = policy;
    const unnamed = (await view.channels())
        .filter((name) => channels.every((channel) => channel.name !== name))
        .map((name) => ({ ...(0,_core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .channelNamed */ .vL)(name), auto_rollback: false }));
    const all = [...channels, ...unnamed];
    const wanted = asked === null ? all : [(0,_choose_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseChannel */ .P)(all, asked)];
    return Promise.all(wanted.map(async (channel) => {
        const reading = await (0,_read_channel_js__WEBPACK_IMPORTED_MODULE_3__/* .readChannel */ .m)(view, channels, channel);
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
        health_score: (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_1__/* .healthScore */ .ru)(seen),
        rolls_back_below: rollsBack ? rollback_threshold : null,
        promoting: state.promoting,
        hold: state.hold,
        lock: state.lock,
        freeze: freezeAt(channel, now_ms),
        next_freeze: nextFreezeAfter(channel, now_ms),
        auto_promote: enforce && channel.auto_promote,
        candidate: next === null ? null : candidate(channel, next, now_ms),
    };
}
function freezeAt({ freezes }, now_ms) {
    const freeze = (0,_core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .activeFreeze */ .WO)(freezes, now_ms);
    return freeze === null ? null : reported(freeze);
}
function nextFreezeAfter({ freezes }, now_ms) {
    const freeze = (0,_core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .nextFreeze */ .Hu)(freezes, now_ms, SOON_MS);
    return freeze === null ? null : { ...reported(freeze), from: new Date(freeze.from_ms).toISOString() };
}
function reported({ window: { name, hotfix }, until_ms }) {
    return { name, until: until_ms === null ? null : new Date(until_ms).toISOString(), hotfix };
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


/***/ }),

/***/ 17859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ chooseChannel),
/* harmony export */   b: () => (/* binding */ channelBefore)
/* harmony export */ });
/* harmony import */ var _core_schema_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50635);
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8900);


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
    const near = asked === null ? null : (0,_core_schema_index_js__WEBPACK_IMPORTED_MODULE_1__/* .closestName */ .N)(asked, names);
    throw new _forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q("E_CHANNEL", {
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


/***/ }),

/***/ 25659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ finishPromotion)
/* harmony export */ });
/* harmony import */ var _core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87632);
/* harmony import */ var _verify_recorded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18041);
/* harmony import */ var _observe_channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60436);
/* harmony import */ var _read_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40014);
/* harmony import */ var _take_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7058);





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
        const taken = await (0,_take_step_js__WEBPACK_IMPORTED_MODULE_3__/* .takeStep */ .e)(dependencies, { dryRun: false }, (view) => nextStep(dependencies, request, view, { checks: found, last: health.at(-1) ?? null }));
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
    const reading = await (0,_read_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .readChannel */ .m)(view, policy.channels, channel);
    const { state, pointer, due, running } = reading;
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
            const plan = (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planObservation */ .Ih)({ channel, state, mover, build_id, checks });
            // Whoever may not say what they saw cannot bring the promotion to an end either.
            if (plan.move === null)
                return step(plan, "under_way");
            return step(plan, missing > 1 && !failed(checks) ? "observe" : "go on");
        }
        if (last?.passed === false) {
            const reason = (0,_observe_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .failureText */ .k)(last.checks);
            if (!giveUp)
                return step(NOTHING, "under_way", reason);
            const why = { enforce: policy.enforce, reason_code: "HEALTH_FAILED", reason };
            const plan = (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planAbort */ .wP)({ channel, state, pointer, due, restored: running, mover, ...why });
            return step(plan, plan.move === null ? "under_way" : "given_up", reason);
        }
        if (missing > 0)
            return step(NOTHING, observe ? "observe" : "under_way");
    }
    const plan = await completion(dependencies, view, build_id, reading);
    return step(plan, plan.move !== null ? "done" : promoting?.build_id === build_id ? "under_way" : "refused");
}
const NOTHING = { guards: [], move: null };
async function completion(dependencies, view, id, { channel, state, pointer, due }) {
    const { mover, pointerCommit } = dependencies;
    const build = await view.find(id);
    const verification = await (0,_verify_recorded_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyRecorded */ .u)(dependencies, view.snapshot, build);
    const merge_commit = await pointerCommit(view.snapshot.head ?? "", channel.name);
    return (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planCompletion */ .EV)({ build, channel, state, pointer, due, verification, mover, merge_commit });
}
function failed(checks) {
    return checks.some(({ passed }) => !passed);
}
async function observeNext(dependencies, channel, rounds) {
    dependencies.progress.step(`observing ${channel.name}`);
    if (rounds > 0)
        await dependencies.sleep(channel.observe.every_ms);
    return (0,_observe_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .observeChannel */ .q)(dependencies, channel);
}


/***/ }),

/***/ 79519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ holdChannel)
/* harmony export */ });
/* harmony import */ var _core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87632);
/* harmony import */ var _choose_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17859);
/* harmony import */ var _read_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40014);
/* harmony import */ var _report_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22129);
/* harmony import */ var _take_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7058);





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
    const channel = (0,_choose_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseChannel */ .P)(policy.channels, request.channel);
    const reason = request.reason ?? USUAL_REASONS[verb];
    const plan = ({ state }) => {
        switch (verb) {
            case "hold":
                return (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planHold */ .bG)({ channel, state, mover, reason });
            case "release":
                return (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planRelease */ .F3)({ channel, state, mover, reason });
            case "lock":
                return (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planLock */ .$Z)({ channel, state, mover, reason });
            case "unlock":
                return (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planUnlock */ .wU)({ channel, state, mover, reason, forced });
        }
    };
    const taken = await (0,_take_step_js__WEBPACK_IMPORTED_MODULE_3__/* .takeStep */ .e)(dependencies, { dryRun }, async (view) => {
        const reading = await (0,_read_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .readChannel */ .m)(view, policy.channels, channel);
        return { plan: plan(reading), news: [], reading };
    });
    const { running } = taken.step.reading.state;
    return {
        ...(0,_report_step_js__WEBPACK_IMPORTED_MODULE_4__/* .reportStep */ .$)(dependencies, { verb, channel, dryRun }, taken),
        from: running?.build_id ?? null,
        owner: verb === "lock" ? mover.actor : null,
        reason,
    };
}


/***/ }),

/***/ 34120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ judgeBuild)
/* harmony export */ });
/* harmony import */ var _core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);
/* harmony import */ var _cosign_read_approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18777);
/* harmony import */ var _record_verified_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54387);
/* harmony import */ var _verify_recorded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18041);




/** judgeBuild verifies a recorded build anew and decides it by the policy of today and the history before it. */
async function judgeBuild(dependencies, view, build) {
    const { policy, recorder: actor } = dependencies;
    const verification = await (0,_verify_recorded_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyRecorded */ .u)(dependencies, view.snapshot, build);
    const history = await view.historyBefore(build.build);
    const decision = (0,_core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)({ profile: "build", build: build.build, verification }, policy, history);
    const news = [
        ...(sameVerification(build, verification) ? [] : [(0,_record_verified_event_js__WEBPACK_IMPORTED_MODULE_3__/* .verifiedEvent */ .H)(verification, build.id, actor)]),
        ...(sameDecision(build.decision, decision)
            ? []
            : [{ v: 1, kind: "decided", actor, build_id: build.id, decision }]),
    ];
    const approvals = await (0,_cosign_read_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .readApprovals */ .R)(dependencies, view.snapshot, build);
    return { build, verification, approvals, decision, news };
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


/***/ }),

/***/ 60436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ failureText),
/* harmony export */   q: () => (/* binding */ observeChannel)
/* harmony export */ });
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


/***/ }),

/***/ 92042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseReason)
/* harmony export */ });
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8900);

const LONGEST = 500;
/** parseReason takes a reason as somebody typed it: one line, neither empty nor endless. Throws ForgeError E_REASON. */
function parseReason(text) {
    const reason = text.trim();
    if (reason !== "" && reason.length <= LONGEST && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(reason))
        return reason;
    throw new _forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q("E_REASON", {
        what: `expected a reason of 1 to ${LONGEST} characters on one line, found ${JSON.stringify(reason.slice(0, 80))}`,
        remedy: "say in one sentence why",
    });
}


/***/ }),

/***/ 88807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ pinChannel)
/* harmony export */ });
/* harmony import */ var _core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87632);
/* harmony import */ var _choose_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17859);
/* harmony import */ var _judge_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34120);
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87222);
/* harmony import */ var _read_channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40014);
/* harmony import */ var _report_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22129);
/* harmony import */ var _take_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7058);







/**
 * pinChannel holds a channel at the build that it runs, if what was asked of it by name holds: a number that nobody
 * measured does not. With autoPromote a build that does not run yet is promoted first, by the policy of the dependencies,
 * which may be tighter than the repository's own. Throws as promote does.
 */
async function pinChannel(dependencies, request) {
    const { policy, mover } = dependencies;
    const { dryRun, reference } = request;
    const channel = (0,_choose_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseChannel */ .P)(policy.channels, request.channel);
    const view = await dependencies.registry();
    const [build, { running }] = await Promise.all([view.find(reference), view.channel(channel.name)]);
    const { id } = build;
    const from = running?.build_id ?? null;
    const { verification: verified, decision } = await (0,_judge_build_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeBuild */ .q)(dependencies, view, build);
    const asked = request.criteria.map((subject) => criterionGuard(subject, decision.criteria));
    const judged = { from, to: id, verified, decision };
    if (asked.some(({ verdict }) => verdict === "refused")) {
        const refused = { step: { plan: { guards: asked, move: null }, news: [] }, landed: null };
        return { ...(0,_report_step_js__WEBPACK_IMPORTED_MODULE_5__/* .reportStep */ .$)(dependencies, { verb: "pin", channel, dryRun }, refused), ...judged };
    }
    let promoted = null;
    if (request.autoPromote && from !== id) {
        promoted = await (0,_promote_js__WEBPACK_IMPORTED_MODULE_3__/* .promote */ .p)(dependencies, {
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
    const taken = await (0,_take_step_js__WEBPACK_IMPORTED_MODULE_6__/* .takeStep */ .e)(dependencies, { dryRun }, async (now) => {
        const { state } = await (0,_read_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .readChannel */ .m)(now, policy.channels, channel);
        return { plan: (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planPin */ .jB)({ channel, state, mover, reason, build_id: id }), news: [] };
    });
    const report = (0,_report_step_js__WEBPACK_IMPORTED_MODULE_5__/* .reportStep */ .$)(dependencies, { verb: "pin", channel, dryRun }, taken);
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


/***/ }),

/***/ 87222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87632);
/* harmony import */ var _core_schema_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50635);
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8900);
/* harmony import */ var _choose_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17859);
/* harmony import */ var _finish_promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25659);
/* harmony import */ var _judge_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34120);
/* harmony import */ var _read_channel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40014);
/* harmony import */ var _report_step_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22129);
/* harmony import */ var _take_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7058);









/**
 * promote moves a channel to a build in two commits: the first moves the pointer and says that the promotion is under way, the
 * second says that the channel runs the build, once it was observed to be well. A promotion of the same build that is under
 * way is gone on with. Throws E_CHANNEL, E_BUILD_UNKNOWN, E_BUILD_AMBIGUOUS.
 */
async function promote(dependencies, request) {
    const channel = (0,_choose_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseChannel */ .P)(dependencies.policy.channels, request.channel);
    requireWindow(channel, request.hotfix);
    const begun = await (0,_take_step_js__WEBPACK_IMPORTED_MODULE_6__/* .takeStep */ .e)(dependencies, request, (view) => planBeginning(dependencies, channel, request, view));
    const { build, verification, decision } = begun.step.judged;
    const { underWay, from, plan } = begun.step;
    const report = {
        ...(0,_report_step_js__WEBPACK_IMPORTED_MODULE_7__/* .reportStep */ .$)(dependencies, { verb: "promote", channel, dryRun: request.dryRun }, begun),
        from,
        to: build.id,
        verified: verification,
        decision,
        reason: request.hotfix?.reason ?? null,
    };
    if (request.dryRun || (plan.move === null && !underWay))
        return report;
    const finished = await (0,_finish_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .finishPromotion */ .h)(dependencies, {
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
    const near = (0,_core_schema_index_js__WEBPACK_IMPORTED_MODULE_8__/* .closestName */ .N)(hotfix.freeze, names);
    const windows = names.length === 0 ? "it has none" : `it has ${names.join(", ")}`;
    throw new _forge_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q("E_FREEZE", {
        what: `expected a freeze window of ${name} (${windows}), found ${JSON.stringify(hotfix.freeze.slice(0, 80))}`,
        remedy: near === null ? "leave --hotfix out" : `did you mean ${near}?`,
    });
}
async function planBeginning(dependencies, channel, { reference, forced, hotfix }, view) {
    const { policy, mover, clock } = dependencies;
    const [reading, build] = await Promise.all([
        (0,_read_channel_js__WEBPACK_IMPORTED_MODULE_5__/* .readChannel */ .m)(view, policy.channels, channel),
        view.find(reference),
    ]);
    const { state, pointer, due, before } = reading;
    const judged = await (0,_judge_build_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeBuild */ .q)(dependencies, view, build);
    const { verification, approvals, decision, news } = judged;
    const from = state.running?.build_id ?? null;
    if (state.promoting?.build_id === build.id)
        return { plan: BEGUN, news: [], judged, from, underWay: true };
    const running = reading.running === null ? null : { id: reading.running.id, timestamp: reading.running.build.timestamp };
    const plan = (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planPromotion */ .z)({
        ...{ build, channel, before, state, running, pointer, due, decision, verification, approvals },
        ...{ mover, now_ms: clock.now(), forced, hotfix },
    });
    return { plan, news, judged, from, underWay: false };
}
const BEGUN = { guards: [], move: null };


/***/ }),

/***/ 40014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readChannel)
/* harmony export */ });
/* harmony import */ var _choose_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17859);
/* harmony import */ var _read_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45488);


/** readChannel gathers what stands of a channel at one commit of the registry. */
async function readChannel(view, channels, channel) {
    const before = (0,_choose_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .channelBefore */ .b)(channels, channel);
    const [state, stateBefore, pointer] = await Promise.all([
        view.channel(channel.name),
        before === null ? null : view.channel(before.name),
        (0,_read_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .readPointer */ .q)(view.snapshot, channel.name),
    ]);
    const [promoting, running] = await Promise.all([
        state.promoting === null ? null : view.build(state.promoting.build_id),
        state.running === null ? null : view.build(state.running.build_id),
    ]);
    return {
        channel,
        before: before === null || stateBefore === null ? null : { policy: before, state: stateBefore },
        state,
        pointer,
        running,
        due: state.promoting === null ? running : promoting,
    };
}


/***/ }),

/***/ 45488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readPointer)
/* harmony export */ });
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);

/** readPointer gives the pointer of a channel; null when it has none. Throws RegistryError for a file that is no pointer. */
async function readPointer(snapshot, channel) {
    const path = (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .channelPath */ .JX)(channel);
    const bytes = await snapshot.read(path);
    return bytes === null ? null : (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChannelPointer */ .Yl)(bytes, path);
}


/***/ }),

/***/ 43605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ reconcile)
});

// EXTERNAL MODULE: ./build/core/promotion/index.js + 26 modules
var promotion = __webpack_require__(87632);
// EXTERNAL MODULE: ./build/forge/promotion/choose-channel.js
var choose_channel = __webpack_require__(17859);
// EXTERNAL MODULE: ./build/forge/promotion/finish-promotion.js
var finish_promotion = __webpack_require__(25659);
// EXTERNAL MODULE: ./build/forge/promotion/observe-channel.js
var observe_channel = __webpack_require__(60436);
// EXTERNAL MODULE: ./build/forge/promotion/promote.js
var promote = __webpack_require__(87222);
// EXTERNAL MODULE: ./build/forge/promotion/read-channel.js
var read_channel = __webpack_require__(40014);
// EXTERNAL MODULE: ./build/forge/promotion/roll-back.js
var roll_back = __webpack_require__(7887);
// EXTERNAL MODULE: ./build/forge/promotion/take-step.js
var take_step = __webpack_require__(7058);
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
            return told(await (0,promote/* promote */.p)(dependencies, { ...at, ...asked }), `${move.build_id} is promoted`);
        }
        case "roll_back": {
            const { to, build_id: leave, reason_code, reason } = move;
            const asked = { to, leave, observe: true, reason_code, reason, forced: false };
            return told(await (0,roll_back/* rollBack */.F)(dependencies, { ...at, ...asked }), `${leave} is left for ${to}: ${reason}`);
        }
        case "complete":
            return finish(dependencies, channel, move);
        case "observe":
            return observe(dependencies, channel, move);
        case "abort":
            return abort(dependencies, channel, move);
        case "alert":
            return perform_move_alert(dependencies, channel, move);
    }
}
async function finish(dependencies, channel, { build_id }) {
    const giveUp = channel.auto_rollback;
    const finished = await (0,finish_promotion/* finishPromotion */.h)(dependencies, { channel, build_id, observe: true, giveUp });
    const text = finished.result === "done" ? `${channel.name} runs ${build_id}` : `${build_id} was to be promoted`;
    return told({ ...finished, commit: finished.landed?.commit ?? null }, text);
}
/** What is being promoted is observed until it is finished; what runs, once. */
async function observe(dependencies, channel, { build_id }) {
    const { policy, mover, progress } = dependencies;
    const { promoting } = await (await dependencies.registry()).channel(channel.name);
    if (promoting?.build_id === build_id)
        return finish(dependencies, channel, { build_id });
    progress.step(`observing ${channel.name}`);
    const checks = await (0,observe_channel/* observeChannel */.q)(dependencies, channel);
    const { landed } = await (0,take_step/* takeStep */.e)(dependencies, { dryRun: false }, async (view) => {
        const { state } = await (0,read_channel/* readChannel */.m)(view, policy.channels, channel);
        return { plan: (0,promotion/* planObservation */.Ih)({ channel, state, mover, build_id, checks }), news: [] };
    });
    if (landed === null)
        return moved(`${build_id} left ${channel.name} while it was observed`);
    const failure = (0,observe_channel/* failureText */.k)(checks);
    const text = failure === "" ? `${build_id} is well` : `${build_id} is not well: ${failure}`;
    return { result: failure === "" ? "passed" : "failed", text, commit: landed.commit };
}
async function abort(dependencies, channel, { build_id, reason_code, reason }) {
    const { policy, mover } = dependencies;
    const { step, landed } = await (0,take_step/* takeStep */.e)(dependencies, { dryRun: false }, async (view) => {
        const { state, pointer, due, running: restored } = await (0,read_channel/* readChannel */.m)(view, policy.channels, channel);
        if (state.promoting?.build_id !== build_id)
            return NOTHING;
        const why = { enforce: policy.enforce, reason_code, reason };
        return { plan: (0,promotion/* planAbort */.wP)({ channel, state, pointer, due, restored, mover, ...why }), news: [] };
    });
    if (landed === null) {
        const settled = `the promotion of ${build_id} was settled by somebody else`;
        const refusal = refusalOf(step.plan);
        return moved(refusal === null ? settled : `${build_id} was to be given up: ${refusal}`);
    }
    return { result: "given_up", text: `${build_id} is given up: ${reason}`, commit: landed.commit };
}
async function perform_move_alert(dependencies, channel, { build_id, rule, text }) {
    const { policy, mover } = dependencies;
    const { landed } = await (0,take_step/* takeStep */.e)(dependencies, { dryRun: false }, async (view) => {
        const { state } = await (0,read_channel/* readChannel */.m)(view, policy.channels, channel);
        if (state.running?.build_id !== build_id || state.hold !== null)
            return NOTHING;
        return { plan: (0,promotion/* planAlert */.wN)({ channel, state, mover, rule, build_id, text }), news: [] };
    });
    if (landed === null)
        return moved(`${build_id} left ${channel.name} meanwhile`);
    return { result: "unhealthy", text, commit: landed.commit };
}
const NOTHING = { plan: { guards: [], move: null }, news: [] };
function moved(text) {
    return { result: "refused", text, commit: null };
}
function told({ result, guards, reason, commit }, text) {
    if (result === "done")
        return { result, text, commit };
    if (result === "unhealthy")
        return { result, text: `${text}; what runs now is not well either`, commit };
    const why = refusalOf({ guards }) ?? reason ?? result.replace("_", " ");
    return { result, text: text.endsWith(why) ? text : `${text}: ${why}`, commit };
}
/** What the first guard that refused has found; null when none did. */
function refusalOf({ guards }) {
    return guards.find(({ verdict }) => verdict === "refused")?.text ?? null;
}

// EXTERNAL MODULE: ./build/core/policy/index.js + 21 modules
var policy = __webpack_require__(84694);
// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: ./build/forge/cosign/read-approvals.js
var read_approvals = __webpack_require__(18777);
// EXTERNAL MODULE: ./build/forge/verify-recorded.js + 1 modules
var verify_recorded = __webpack_require__(18041);
// EXTERNAL MODULE: ./build/forge/promotion/builds-before.js
var builds_before = __webpack_require__(14545);
;// CONCATENATED MODULE: ./build/forge/promotion/read-situation.js






/** So many of the newest builds are looked at; what is older is promoted by hand. */
const NEWEST = 20;
/** readSituation gathers what the automatic moves of a channel depend on. */
async function readSituation(view, channels, channel, observed) {
    const { state, pointer, running, due } = await (0,read_channel/* readChannel */.m)(view, channels, channel);
    return {
        policy: channel,
        state,
        pointer,
        due,
        running: running === null ? null : { id: running.id, timestamp: running.build.timestamp },
        promoting: state.promoting === null ? null : due,
        earlier: await (0,builds_before/* buildsBefore */.X)(view, state),
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
        const approvals = await (0,read_approvals/* readApprovals */.R)(dependencies, view.snapshot, build);
        const decision = (0,policy/* decide */.LD)(evidence, dependencies.policy, history);
        return { build, verification, approvals, decision };
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
 * it is written, so that several passes at once, or one that was cut off, do no harm. What only a person can promote is told.
 * Throws E_CHANNEL.
 */
async function reconcile(dependencies, { channel, dryRun }) {
    const { policy } = dependencies;
    const asked = channel === null ? null : (0,choose_channel/* chooseChannel */.P)(policy.channels, channel).name;
    const pass = { observed: new Set(), settled: new Set(), moves: [] };
    let waiting = [];
    for (let look = 0; look < MOST_LOOKS; look++) {
        const found = await lookNow(dependencies, pass.observed);
        const wanted = (at) => at.channel === (asked ?? at.channel);
        waiting = found.waiting.filter(wanted);
        const moves = found.moves.filter((move) => !pass.settled.has(move.channel) && wanted(move));
        if (dryRun)
            pass.moves.push(...moves.map(planned));
        if (dryRun || moves.length === 0)
            break;
        for (const move of moves)
            await perform(dependencies, move, pass);
    }
    return { enforce: policy.enforce, moves: pass.moves, waiting, dry_run: dryRun };
}
async function lookNow(dependencies, observed) {
    const { policy, mover, clock } = dependencies;
    const { channels: policies, enforce, rollback_threshold } = policy;
    if (!enforce)
        return { moves: [], waiting: [] };
    const view = await dependencies.registry();
    const channels = await Promise.all(policies.map((channel) => readSituation(view, policies, channel, observed.has(channel.name))));
    const candidates = await readCandidates(dependencies, view, channels);
    const now_ms = clock.now();
    const request = { channels, candidates, enforce, rollback_threshold, actor: mover.actor, now_ms };
    return { moves: (0,promotion/* nextMoves */.AY)(request), waiting: (0,promotion/* waitingBuilds */.FU)(request) };
}
async function perform(dependencies, move, pass) {
    const channel = (0,choose_channel/* chooseChannel */.P)(dependencies.policy.channels, move.channel);
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


/***/ }),

/***/ 22129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reportStep)
/* harmony export */ });
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


/***/ }),

/***/ 7887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack)
/* harmony export */ });
/* harmony import */ var _core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87632);
/* harmony import */ var _builds_before_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14545);
/* harmony import */ var _choose_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17859);
/* harmony import */ var _judge_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34120);
/* harmony import */ var _observe_channel_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60436);
/* harmony import */ var _read_channel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40014);
/* harmony import */ var _report_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22129);
/* harmony import */ var _take_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7058);








/**
 * rollBack takes a channel back to a build that ran on it, in one commit, the target verified before and observed after; when
 * it is not well then, an alert and a hold follow. While a promotion is under way and no target is named, that is given up
 * instead. Throws E_CHANNEL, E_BUILD_UNKNOWN, E_BUILD_AMBIGUOUS.
 */
async function rollBack(dependencies, request) {
    const channel = (0,_choose_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseChannel */ .P)(dependencies.policy.channels, request.channel);
    const taken = await (0,_take_step_js__WEBPACK_IMPORTED_MODULE_4__/* .takeStep */ .e)(dependencies, request, (view) => planReturn(dependencies, channel, request, view));
    const { judged, from, to, givesUp, plan } = taken.step;
    const report = {
        ...(0,_report_step_js__WEBPACK_IMPORTED_MODULE_5__/* .reportStep */ .$)(dependencies, { verb: "rollback", channel, dryRun: request.dryRun }, taken),
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
    const { state, pointer, due, running } = await (0,_read_channel_js__WEBPACK_IMPORTED_MODULE_3__/* .readChannel */ .m)(view, policy.channels, channel);
    const why = { enforce: policy.enforce, reason_code, reason };
    const from = state.running?.build_id ?? null;
    if (leave !== null && from !== leave) {
        return { plan: leftAlready(channel, leave, from), news: [], judged: null, from, to, givesUp: false };
    }
    if (state.promoting !== null && to === null) {
        const plan = (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planAbort */ .wP)({ channel, state, pointer, due, restored: running, mover, ...why });
        return { plan, news: [], judged: null, from, to: state.promoting.build_id, givesUp: true };
    }
    const target = to === null ? (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseTarget */ .bx)(state, await (0,_builds_before_js__WEBPACK_IMPORTED_MODULE_6__/* .buildsBefore */ .X)(view, state)) : await view.find(to);
    const judged = target === null ? null : await (0,_judge_build_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeBuild */ .q)(dependencies, view, target);
    const verification = judged?.verification ?? null;
    const plan = (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planRollback */ .II)({ channel, state, pointer, due, target, verification, mover, forced, ...why });
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
    const checks = await (0,_observe_channel_js__WEBPACK_IMPORTED_MODULE_7__/* .observeChannel */ .q)(dependencies, channel);
    const healthy = checks.every(({ passed }) => passed);
    const { step, landed } = await (0,_take_step_js__WEBPACK_IMPORTED_MODULE_4__/* .takeStep */ .e)(dependencies, { dryRun: false }, async (view) => {
        const { state } = await (0,_read_channel_js__WEBPACK_IMPORTED_MODULE_3__/* .readChannel */ .m)(view, policy.channels, channel);
        const observation = (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planObservation */ .Ih)({ channel, state, mover, build_id, checks });
        if (healthy || observation.move === null)
            return { plan: observation, news: [] };
        const text = `${build_id} is not well on ${channel.name} after a rollback: ${(0,_observe_channel_js__WEBPACK_IMPORTED_MODULE_7__/* .failureText */ .k)(checks)}`;
        const alert = (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planAlert */ .wN)({ channel, state, mover, rule: "unhealthy_after_rollback", build_id, text });
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


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ rollbackCandidates)
/* harmony export */ });
/* harmony import */ var _core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87632);
/* harmony import */ var _builds_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14545);


/** rollbackCandidates gives the builds that ran on a channel before, the one that left it last first. */
async function rollbackCandidates(view, channel) {
    const state = await view.channel(channel);
    const builds = await (0,_builds_before_js__WEBPACK_IMPORTED_MODULE_1__/* .buildsBefore */ .X)(view, state);
    const chosen = (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseTarget */ .bx)(state, builds);
    return (0,_core_promotion_index_js__WEBPACK_IMPORTED_MODULE_0__/* .listTargets */ .nJ)(state, builds).map(({ build, stint, eligible, why }) => ({
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


/***/ }),

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ takeStep)
/* harmony export */ });
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


/***/ }),

/***/ 26314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ splitBundles)
/* harmony export */ });
const NEWLINE = 0x0a;
/**
 * splitBundles gives the Sigstore bundles of a file: one in JSON, or several with one on each line, as `gh attestation download`
 * writes them. It reads none of them.
 */
function splitBundles({ name, bytes }) {
    const lines = linesOf(bytes);
    if (lines.length < 2 || !lines.every(isObject))
        return [{ name, bytes }];
    return lines.map((line, at) => ({ name: `${name}:${at + 1}`, bytes: line }));
}
/** The lines without those that are blank. */
function linesOf(bytes) {
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const found = bytes.indexOf(NEWLINE, start);
        const end = found < 0 ? bytes.length : found;
        if (end > start)
            lines.push(bytes.subarray(start, end));
        start = end + 1;
    }
    return lines;
}
const [OPEN, CLOSE] = [0x7b, 0x7d];
function isObject(line) {
    return line[0] === OPEN && line.at(-1) === CLOSE;
}


/***/ }),

/***/ 17725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ verifyProvenance),
/* harmony export */   w: () => (/* binding */ withProvenance)
/* harmony export */ });
/* harmony import */ var _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9567);
/* harmony import */ var _core_vbh_keyless_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24345);
/* harmony import */ var _hex_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42638);
/* harmony import */ var _split_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26314);




const GITHUB = "https://github.com";
/**
 * verifyProvenance verifies Sigstore bundles with SLSA provenance offline: each names at least one of the build's artifacts by
 * SHA-256, and was signed by a workflow of its repository at its commit. Several artifacts of one bundle give several results.
 * Throws VbhError E_SUBJECT for a build without artifacts, E_PAYLOAD_TYPE, E_CONTEXT, E_UNAUTHORISED where bundles cannot be
 * verified, and what the verifier rejects with, at the first bundle that does not hold.
 */
async function verifyProvenance({ sha256, verifyBundle }, { build, files, ...expected }) {
    const { issuer = _core_vbh_keyless_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX, repository = `${GITHUB}/${build.repository.name}` } = expected;
    const proven = [];
    for (const { name, bytes } of files.flatMap(_split_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBundles */ .w)) {
        if (verifyBundle === undefined)
            throw unverifiable(name);
        if (build.artifacts.length === 0)
            throw withoutArtifacts(name);
        const digests = build.artifacts.map((artifact) => artifact.sha256);
        const signer = { issuer, repository, identity: null };
        const attestation = await verifyBundle({ bundle: bytes, digests, signer });
        requireProvenance(attestation, name);
        (0,_core_vbh_keyless_index_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOrigin */ .oc)(attestation, build);
        proven.push(...provenBy(attestation, build.artifacts, (0,_hex_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigest */ .w)(bytes, sha256)));
    }
    return proven;
}
/** withProvenance puts what was proven into the artifacts of a record, a bundle that was handed in twice once. */
function withProvenance(artifacts, proven) {
    return artifacts.map(({ name, sha256 }) => {
        const byBundle = new Map(proven.flatMap(({ artifact, ...rest }) => artifact.name === name && artifact.sha256 === sha256 ? [[rest.bundle_sha256, rest]] : []));
        return byBundle.size === 0 ? { name, sha256 } : { name, sha256, provenance: [...byBundle.values()] };
    });
}
function provenBy({ digests, predicate_type, identity, issuer, repository, at, source }, artifacts, bundle_sha256) {
    const { commit, run } = source;
    const provenance = { predicate_type, identity, issuer, repository, commit, run, bundle_sha256, at };
    return artifacts
        .filter(({ sha256 }) => digests.includes(sha256))
        .map(({ name, sha256 }) => ({ artifact: { name, sha256 }, ...provenance }));
}
function requireProvenance({ predicate_type }, name) {
    if (predicate_type === _core_vbh_keyless_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_PREDICATE_TYPE */ .Fg)
        return;
    throw new _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__/* .VbhError */ .RT("E_PAYLOAD_TYPE", {
        what: `expected ${_core_vbh_keyless_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_PREDICATE_TYPE */ .Fg} in ${name}, found ${JSON.stringify(predicate_type)}`,
        remedy: "hand in the provenance of the artifact, not another statement about it",
    });
}
function withoutArtifacts(name) {
    return new _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__/* .VbhError */ .RT("E_SUBJECT", {
        what: `expected a build with artifacts for the provenance in ${name}, found one that names none`,
        remedy: "name the build's artifacts as it is recorded: --artifact FILE",
    });
}
function unverifiable(name) {
    return new _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__/* .VbhError */ .RT("E_UNAUTHORISED", {
        what: `expected a verifier of Sigstore bundles for ${name}, found none here`,
        remedy: "verify with the command or the actions of Quantum-Forge",
    });
}


/***/ }),

/***/ 56107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./build/core/metric.js
var metric = __webpack_require__(68852);
// EXTERNAL MODULE: ./build/core/policy/history-curve.js
var history_curve = __webpack_require__(35991);
// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy_policy = __webpack_require__(90751);
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

// EXTERNAL MODULE: ./build/core/policy/index.js + 21 modules
var core_policy = __webpack_require__(84694);
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
var percentile = __webpack_require__(38870);
// EXTERNAL MODULE: ./build/core/policy/curve.js
var curve = __webpack_require__(298);
// EXTERNAL MODULE: ./build/core/policy/judge-metric.js
var judge_metric = __webpack_require__(18735);
// EXTERNAL MODULE: ./build/core/policy/resolve-policy.js
var resolve_policy = __webpack_require__(29176);
// EXTERNAL MODULE: ./build/core/policy/score.js
var policy_score = __webpack_require__(17707);
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









// EXTERNAL MODULE: ./build/forge/forge-error.js
var forge_error = __webpack_require__(8900);
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


/***/ }),

/***/ 78247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ verifyReference)
});

// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
;// CONCATENATED MODULE: ./build/core/report/verify-report.js
const VERIFY_SCHEMA = "quantum-forge/verify@1";

// EXTERNAL MODULE: ./build/forge/cosign/read-approvals.js
var read_approvals = __webpack_require__(18777);
// EXTERNAL MODULE: ./build/forge/find-evidence.js + 2 modules
var find_evidence = __webpack_require__(46893);
// EXTERNAL MODULE: ./build/forge/hex-digest.js
var hex_digest = __webpack_require__(42638);
// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(29770);
// EXTERNAL MODULE: ./build/forge/provenance/split-bundles.js
var split_bundles = __webpack_require__(26314);
// EXTERNAL MODULE: ./build/forge/provenance/verify-provenance.js
var verify_provenance = __webpack_require__(17725);
;// CONCATENATED MODULE: ./build/forge/provenance/report-provenance.js



/** reportProvenance verifies bundles as verifyProvenance does, each by itself: one that does not hold says why. */
async function reportProvenance(primitives, build, files) {
    const reports = [];
    for (const file of files.flatMap(split_bundles/* splitBundles */.w))
        reports.push(await reportOne(primitives, build, file));
    return reports;
}
async function reportOne(primitives, build, file) {
    try {
        const proven = await (0,verify_provenance/* verifyProvenance */.T)(primitives, { build, files: [file] });
        const known = new Set(build.artifacts.flatMap(({ provenance = [] }) => provenance.map(({ bundle_sha256 }) => bundle_sha256)));
        const artifacts = proven.map((one) => ({ ...one, recorded: known.has(one.bundle_sha256) }));
        return { bundle: file.name, ok: true, code: null, detail: "", artifacts };
    }
    catch (error) {
        if (!(error instanceof coded_error/* CodedError */.A))
            throw error;
        return { bundle: file.name, ok: false, code: error.code, detail: error.what, artifacts: [] };
    }
}

// EXTERNAL MODULE: ./build/forge/verify-recorded.js + 1 modules
var verify_recorded = __webpack_require__(18041);
;// CONCATENATED MODULE: ./build/forge/verify-reference.js







/**
 * verifyReference verifies the build that a person means: the twelve checks, and where they do not fail, who signed it for
 * promotion, and what Sigstore bundles with provenance prove of its artifacts. It writes nothing. Throws as findEvidence does, and what keeps the policy or the root from being read.
 */
async function verifyReference(access, reference, provenance = []) {
    const evidence = await (0,find_evidence/* findEvidence */.H)(access, reference);
    const { snapshot, found } = evidence;
    const { verification, known_head } = await (0,verify_recorded/* verifyHeld */.D)(access, snapshot, found);
    const { checks, ...rest } = verification;
    return {
        schema: VERIFY_SCHEMA,
        id: found.id,
        ...rest,
        known_head: known_head === null ? null : { place: known_head.place, size: known_head.size },
        checks: checks.map((check) => ({ ...check, ok: check.state === "ok" })),
        ...(verification.vbh_status === "FAIL" ? NOTHING_MORE : await moreOf(access, evidence, provenance)),
    };
}
/** Nothing further is said of evidence that does not hold. */
const NOTHING_MORE = { approvals: null, record_sha256: null, provenance: null };
async function moreOf(context, { snapshot, found: { id, build } }, files) {
    const record = await snapshot.read((0,registry/* recordPath */.lX)(id));
    if (record === null)
        throw new TypeError(`the record of ${id}, which was verified, is gone`);
    const record_sha256 = (0,hex_digest/* hexDigest */.w)(record, context.primitives.sha256);
    return {
        record_sha256,
        approvals: await (0,read_approvals/* readApprovals */.R)(context, snapshot, { id, record_sha256 }),
        provenance: await reportProvenance(context.primitives, build, files),
    };
}


/***/ })

};
