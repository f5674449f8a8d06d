export const id = 136;
export const ids = [136];
export const modules = {

/***/ 11524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openComputedBackends)
/* harmony export */ });
/* harmony import */ var _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35675);
/* harmony import */ var _core_optimize_ising_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81859);
/* harmony import */ var _compute_thread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99031);



/** Couplings of so many variables still fit in memory. */
const MOST_VARIABLES = 10_000;
const BACKENDS = {
    classical: {
        most: MOST_VARIABLES,
        algorithms: ["exact", "tabu-search"],
        detail: `all states up to ${_core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ENUMERATED */ .p4} variables, tabu search above`,
    },
    annealer: {
        most: MOST_VARIABLES,
        algorithms: ["simulated-annealing", "path-integral-annealing"],
        detail: "simulated annealing, on this machine",
    },
    local: {
        most: _core_optimize_ising_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_QUBITS */ .$r,
        algorithms: ["qaoa", "vqe"],
        detail: "simulated QAOA and VQE, on this machine",
    },
};
/** openComputedBackends gives the backends that are part of this program. They share one thread, and are always there. */
function openComputedBackends() {
    const thread = (0,_compute_thread_js__WEBPACK_IMPORTED_MODULE_2__/* .openComputeThread */ .w)();
    return Object.keys(BACKENDS).map((name) => computedBackend(name, thread));
}
function computedBackend(name, thread) {
    const { most, algorithms, detail } = BACKENDS[name];
    const capabilities = {
        provider: "quantum-forge",
        max_qubits: most,
        supported_algorithms: algorithms,
        simulator_mode: true,
    };
    return {
        name,
        optimize: (problem, budget) => thread.ask({ backend: name, problem, budget }),
        capabilities: async () => capabilities,
        isAvailable: async () => ({ available: true }),
        status: async () => ({ ready: true, detail }),
        close: thread.close,
    };
}


/***/ }),

/***/ 71551:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* reexport safe */ _open_optimizer_js__WEBPACK_IMPORTED_MODULE_1__._)
/* harmony export */ });
/* harmony import */ var _compute_thread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99031);
/* harmony import */ var _open_optimizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83805);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_open_optimizer_js__WEBPACK_IMPORTED_MODULE_1__]);
_open_optimizer_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 83805:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openOptimizer)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_read_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60096);
/* harmony import */ var _highs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40706);
/* harmony import */ var _keys_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7838);
/* harmony import */ var _python_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20328);
/* harmony import */ var _computed_backends_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11524);
/* harmony import */ var _trial_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70090);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_keys_index_js__WEBPACK_IMPORTED_MODULE_4__]);
_keys_index_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








/** openOptimizer gives what a search for plans needs of this machine. Nothing is started before it is asked. */
function openOptimizer() {
    const home = (0,_keys_index_js__WEBPACK_IMPORTED_MODULE_4__/* .keyHome */ .Tg)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)());
    const python = { environment: process.env, userHome: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() };
    const adapters = [...(0,_computed_backends_js__WEBPACK_IMPORTED_MODULE_6__/* .openComputedBackends */ .F)(), ...(0,_python_index_js__WEBPACK_IMPORTED_MODULE_5__/* .openPythonAdapters */ .j)(python)];
    return {
        readInput: _files_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R,
        linear: (0,_highs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openHighs */ .A)({ home }),
        adapters,
        trials: (0,_trial_file_js__WEBPACK_IMPORTED_MODULE_7__/* .trialFile */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "optimizer", "trials.ndjson")),
        close: async () => {
            await Promise.all(adapters.map((adapter) => adapter.close()));
        },
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 70090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ trialFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35675);
/* harmony import */ var _files_make_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60231);




/** Trials that are looked at; of twice as many the older half is forgotten. */
const KEPT = 2000;
/** trialFile keeps trials in a file of this user's, one a line. A line that is none, and a file that cannot be read, count for nothing. */
function trialFile(path) {
    const read = async () => {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => "");
        return text.split("\n").flatMap((line) => parseTrial(line) ?? []);
    };
    return {
        read: async () => (await read()).slice(-KEPT),
        add: async (trials) => {
            await (0,_files_make_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), 0o700);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, linesOf(trials), { mode: 0o600 });
            const all = await read();
            if (all.length < 2 * KEPT)
                return;
            const next = `${path}.${process.pid}`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(next, linesOf(all.slice(-KEPT)), { mode: 0o600 });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(next, path);
        },
    };
}
function linesOf(trials) {
    return trials.map((trial) => `${JSON.stringify(trial)}\n`).join("");
}
function parseTrial(line) {
    if (line === "")
        return null;
    try {
        const found = JSON.parse(line);
        const { problem, size, backend, reached, ms } = found ?? {};
        const known = _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PROBLEMS */ .D3.some((one) => one === problem) && _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKENDS */ .A7.some((one) => one === backend);
        const sound = Number.isInteger(size) && typeof reached === "boolean" && Number.isFinite(ms);
        return known && sound ? found : null;
    }
    catch {
        return null;
    }
}


/***/ }),

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
/* harmony import */ var _make_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60231);






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
        await (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
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
/* harmony import */ var _make_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60231);





/**
 * writeNewFile writes a file below `root` that is not there yet; one that is there is never replaced, and no link leads the
 * way out of `root`. Throws ForgeError E_OUTPUT.
 */
async function writeNewFile(root, path, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    try {
        await (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolders */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
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

/***/ 40706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* reexport */ openHighs)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/highs/find-highs.js


const PACKAGE = "highs";
/**
 * findHighs gives the absolute path of highs, the optional package that solves mixed integer programs, from the user's folder
 * or beside this program; never from the working folder, whose code is what is measured. null when it is not installed.
 */
function findHighs(home, program = import.meta.url) {
    for (const origin of [(0,external_node_path_.join)(home, PACKAGE), program]) {
        try {
            return (0,external_node_module_.createRequire)(origin).resolve(PACKAGE);
        }
        catch {
            // The next place, or none.
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/adapters/highs/solve-program.js
/**
 * The program of the thread that loads the package: a text, so that it is the same in a bundle, and CommonJS, since such a
 * text has no folder from which an import could look. One task, one answer. Gaps of 0, so that "optimal" is said of the
 * optimum alone.
 */
const SOLVE_PROGRAM = `
const { parentPort, workerData } = require("node:worker_threads");
const { path, seconds, model: data } = workerData;
require(path)().then((highs) => {
  const model = highs.createModel(data);
  model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0, random_seed: 0 });
  model.run();
  const status = model.getModelStatus();
  const whole = data.integrality.includes(1);
  const objective = model.getObjectiveValue();
  parentPort.postMessage({
    optimal: status === highs.constants.modelStatus.optimal,
    feasible: Number(model.info.get("primal_solution_status")) === 2,
    bound: whole ? Number(model.info.get("mip_dual_bound")) : objective,
    values: Array.from(model.getSolution().colValue),
  });
  model.dispose();
});
`;

;// CONCATENATED MODULE: ./build/adapters/highs/open-highs.js



/** The thread starts and reports within that, which is taken off its time; when it does not keep it, it is ended. */
const GRACE_MS = 250;
const LEAST_MS = 10;
/**
 * openHighs gives the solver HiGHS (https://highs.dev), when its package is installed in the user's folder or beside this
 * program; else null. It runs on a thread of its own, which is ended when the time is over, so that it cannot hang or crash
 * this one.
 */
function openHighs({ home }) {
    const path = findHighs(home);
    if (path === null)
        return null;
    return async (model, { ms }) => {
        if (model.columns.length === 0)
            return null;
        const reply = await ask({ path, seconds: Math.max(LEAST_MS, ms - GRACE_MS) / 1000, model: arraysOf(model) }, ms);
        return reply === null ? null : answerOf(reply, model);
    };
}
function ask(task, ms) {
    return new Promise((resolve) => {
        // What the package prints is nobody's to read.
        const worker = new external_node_worker_threads_.Worker(SOLVE_PROGRAM, {
            eval: true,
            workerData: task,
            stdout: true,
            stderr: true,
            env: {},
        });
        const end = (reply) => {
            clearTimeout(timer);
            void worker.terminate();
            resolve(reply);
        };
        const timer = setTimeout(() => end(null), ms);
        worker.once("message", end);
        worker.once("error", () => end(null));
        worker.once("exit", () => end(null));
    });
}
/** Rows as compressed sparse rows. */
function arraysOf({ columns, rows }) {
    const starts = new Int32Array(rows.length + 1);
    for (const [at, { terms }] of rows.entries())
        starts[at + 1] = (starts[at] ?? 0) + terms.length;
    return {
        numCols: columns.length,
        numRows: rows.length,
        colCost: Float64Array.from(columns, ({ cost }) => cost),
        colLower: new Float64Array(columns.length),
        colUpper: Float64Array.from(columns, ({ upper }) => upper),
        rowLower: Float64Array.from(rows, ({ lower }) => lower),
        rowUpper: Float64Array.from(rows, ({ upper }) => upper),
        integrality: Int32Array.from(columns, ({ whole }) => Number(whole)),
        matrix: {
            format: "csr",
            numRows: rows.length,
            numCols: columns.length,
            starts,
            indices: Int32Array.from(rows.flatMap(({ terms }) => terms.map(([column]) => column))),
            values: Float64Array.from(rows.flatMap(({ terms }) => terms.map(([, coefficient]) => coefficient))),
        },
    };
}
/** A reply that is no answer to this model counts as none. */
function answerOf({ optimal, feasible, bound, values }, { columns }) {
    const fits = values.length === columns.length && values.every(Number.isFinite);
    if (Number.isNaN(bound))
        return null;
    return { values: feasible && fits ? values : null, bound, optimal: optimal && feasible && fits };
}

;// CONCATENATED MODULE: ./build/adapters/highs/index.js



/***/ }),

/***/ 20328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* reexport */ openPythonAdapters)
});

// UNUSED EXPORTS: findPython

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/optimize/backend/index.js + 18 modules
var optimize_backend = __webpack_require__(35675);
// EXTERNAL MODULE: ./build/adapters/keys/key-home.js
var key_home = __webpack_require__(17173);
;// CONCATENATED MODULE: ./build/adapters/python/find-python.js




/**
 * findPython gives the interpreter that has the quantum packages: $QUANTUM_FORGE_PYTHON, else bin/python of the virtual
 * environment `python` in the user's own folder (keyHome). Never one that a repository or the PATH names: it would run
 * with the credentials of the providers. Throws BackendError E_BACKEND_MISSING.
 */
async function findPython(environment, userHome) {
    const named = environment["QUANTUM_FORGE_PYTHON"] ?? "";
    const python = named === "" ? (0,external_node_path_.join)(homeOf(environment, userHome), "python", "bin", "python") : named;
    if (!(0,external_node_path_.isAbsolute)(python)) {
        throw missing(`expected an absolute path in QUANTUM_FORGE_PYTHON, found ${JSON.stringify(python)}`);
    }
    await (0,promises_.access)(python, promises_.constants.X_OK).catch((cause) => {
        throw missing(`expected Python with the quantum packages at ${python}, found no program`, cause);
    });
    return python;
}
function homeOf(environment, userHome) {
    try {
        return (0,key_home/* keyHome */.T)(environment, userHome);
    }
    catch (cause) {
        throw missing(cause instanceof Error ? cause.message : String(cause), cause);
    }
}
function missing(what, cause) {
    const remedy = "install the packages as docs/backends.md says, or choose another backend";
    return new optimize_backend/* BackendError */.Jh("E_BACKEND_MISSING", { what, remedy, cause });
}

;// CONCATENATED MODULE: ./build/adapters/python/parse-reply.js

/** What a bridge may refuse with; the other codes are for the client to find out. */
const FAULTS = [
    "E_BACKEND_MISSING",
    "E_BACKEND_CREDENTIALS",
    "E_BACKEND_SIZE",
    "E_BACKEND_TIMEOUT",
    "E_BACKEND_REFUSED",
];
/**
 * NoReply is E_BACKEND_ANSWER with what was expected. What came stands beside it, whole: it may hold secrets, and whoever
 * knows them hides them before any of it is quoted.
 */
class NoReply extends optimize_backend/* BackendError */.Jh {
    found;
    constructor(expected, found) {
        super("E_BACKEND_ANSWER", {
            what: `expected ${expected} from the bridge to Python`,
            remedy: "install bridge and packages anew, as docs/backends.md says, or choose another backend",
        });
        this.found = found;
    }
}
/**
 * parseReply reads one line of a bridge: `{"id", "answer": {...}}` or `{"id", "error": {"code", "what", "remedy"}}`.
 * Throws the error that the bridge names, its texts at any length, or NoReply for what is no reply to request `id`.
 */
function parseReply(line, id) {
    const reply = objectOf(parsed(line));
    if (reply?.["id"] !== id)
        throw new NoReply(`a reply to request ${id}`, line);
    const error = objectOf(reply["error"]);
    if (error !== null) {
        const code = FAULTS.find((fault) => fault === error["code"]);
        if (code === undefined)
            throw new NoReply("a code that is known", line);
        throw new optimize_backend/* BackendError */.Jh(code, { what: textOf(error["what"]), remedy: textOf(error["remedy"]) });
    }
    const answer = objectOf(reply["answer"]);
    if (answer === null)
        throw new NoReply("an answer", line);
    return answer;
}
/** objectOf gives a value that is an object, else null. */
function objectOf(value) {
    const plain = typeof value === "object" && value !== null && !Array.isArray(value);
    return plain ? value : null;
}
/** NaN and Infinity are no JSON, and end here. */
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
function textOf(value) {
    return typeof value === "string" ? value.replace(/\p{Cc}+/gu, " ") : "it did not say";
}

;// CONCATENATED MODULE: ./build/adapters/python/availability.js


/** availabilityOf says whether a backend can be asked, from its packages and variables alone: it asks no network. */
async function availabilityOf({ name }, hello) {
    try {
        const answer = await hello();
        const packages = namesOf(answer["missing_packages"]);
        const variables = namesOf(answer["missing_variables"]);
        if (packages.length > 0) {
            return {
                available: false,
                code: "E_BACKEND_MISSING",
                reason: `${name} needs the Python package${packages.length === 1 ? "" : "s"} ${packages.join(", ")}`,
                remedy: "install the packages as docs/backends.md says, or choose another backend",
            };
        }
        if (variables.length > 0) {
            return {
                available: false,
                code: "E_BACKEND_CREDENTIALS",
                reason: `${name} needs the environment variable${variables.length === 1 ? "" : "s"} ${variables.join(", ")}`,
                remedy: "set them as docs/backends.md says, or choose another backend",
            };
        }
        return { available: true };
    }
    catch (error) {
        if (!(error instanceof optimize_backend/* BackendError */.Jh))
            throw error;
        return { available: false, code: error.code, reason: error.what, remedy: error.remedy };
    }
}
/** requireAvailable throws what availabilityOf says as a BackendError. */
async function requireAvailable(backend, hello) {
    const availability = await availabilityOf(backend, hello);
    if (availability.available)
        return;
    const { code, reason, remedy } = availability;
    throw new optimize_backend/* BackendError */.Jh(code, { what: reason, remedy });
}
/** statusOf says in one line what a backend runs on, or what it lacks. */
async function statusOf(backend, hello) {
    const answer = hello();
    const availability = await availabilityOf(backend, () => answer);
    if (!availability.available)
        return { ready: false, detail: `${availability.reason}: ${availability.remedy}` };
    const { python, versions } = await answer;
    const packages = Object.entries(objectOf(versions) ?? {}).map(([name, version]) => `${name} ${version}`);
    return { ready: true, detail: [`Python ${python}`, ...packages].join(", ") };
}
function namesOf(value) {
    return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

;// CONCATENATED MODULE: ./build/adapters/python/bridge-environment.js
/** What Python and its libraries need to find their way, their certificates and the processor's fast paths. */
const NEEDED = /^(?:PATH|HOME|TMPDIR|LANG|LC_.*|TZ|OPENBLAS_.*|OMP_.*|MKL_.*|SSL_CERT_.*|.*_CA_BUNDLE|GRPC_DEFAULT_SSL_ROOTS_FILE_PATH|(?:https?|no|all)_proxy)$/i;
/**
 * Unless the user says otherwise: threads that wait for each other by spinning slow a busy machine of two cores
 * down five times, and circuits of this size gain little by them.
 */
const DEFAULTS = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };
/** No SDK looks for credentials on the network. */
const SETTINGS = {
    AWS_EC2_METADATA_DISABLED: "true",
    NO_GCE_CHECK: "true",
};
/**
 * bridgeEnvironment gives what a bridge sees: what Python needs, and of the rest only the variables of its own backend.
 * No token of GitHub, no key of this program, no other provider's credentials.
 */
function bridgeEnvironment(environment, variables) {
    const passed = Object.entries(environment).filter((entry) => entry[1] !== undefined && (NEEDED.test(entry[0]) || variables.includes(entry[0])));
    return { ...DEFAULTS, ...Object.fromEntries(passed), ...SETTINGS };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/adapters/python/find-bridge.js



/** Where the bridge stands from this folder of the sources, and from the bundle, dist/bundle/. */
const PLACES = ["./bridge/serve.py", "../python/bridge/serve.py"];
/** findBridge gives the path of the bridge's program. Throws BackendError E_BACKEND_MISSING. */
async function findBridge() {
    const here = import.meta.url;
    for (const place of PLACES) {
        const path = (0,external_node_url_.fileURLToPath)(new URL(place, here));
        const there = await (0,promises_.access)(path).then(() => true, () => false);
        if (there)
            return path;
    }
    throw new optimize_backend/* BackendError */.Jh("E_BACKEND_MISSING", {
        what: "expected the bridge to Python beside this program, found none",
        remedy: "install quantum-forge anew, or choose another backend",
    });
}

;// CONCATENATED MODULE: ./build/adapters/python/hide-secrets.js
/** hideSecrets gives a text with *** for each secret. It comes before any cut: half a secret is found no more. */
function hideSecrets(text, secrets) {
    return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/adapters/python/conventions.js
/** The form of requests and answers; a bridge of another one is refused. */
const PROTOCOL = 1;
/** Longest line, either way, in bytes: a state of 14 qubits takes less than 1 MiB. The bridge has the same. */
const LONGEST_LINE = 8 * 1024 * 1024;
/**
 * How coefficients, bits, states and angles are meant, as the table at Ising has it. They go with every problem and come
 * back in every hello, and either side refuses others: a sign that is understood differently gives plausible nonsense.
 */
const CONVENTIONS = {
    goal: "minimise",
    hamiltonian: "constant + sum fields[i] z_i + sum value z_i z_j",
    spin_of_bit: "z = 1 - 2 b",
    state_index: "sum b_i 2^i",
    pauli_z: "Z|0> = +|0>",
    phase_layer: "exp(-i gamma H)",
    mixer_layer: "exp(-i beta sum X_i)",
    initial_state: "|+>^n",
    layer_order: "phase, mixer",
    bit_string: "character i is bit i",
};

;// CONCATENATED MODULE: ./build/adapters/python/process-groups.js
/** The process groups that end with this process. */
const groups = new Set();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * endWithUs kills a process group when this process ends or is told to end: a group of its own does not get the
 * terminal's interrupt. Gives what forgets the group. A process that is killed outright can do nothing; then the
 * bridge sees the end of its input.
 */
function endWithUs(group) {
    if (groups.size === 0) {
        process.on("exit", killAll);
        for (const signal of SIGNALS)
            process.on(signal, handOn);
    }
    groups.add(group);
    return () => {
        if (groups.delete(group) && groups.size === 0)
            forgetAll();
    };
}
/** killGroup kills a process group; nothing happens when it has ended. */
function killGroup(group) {
    try {
        process.kill(-group, "SIGKILL");
    }
    catch {
        // All of it has ended.
    }
}
function killAll() {
    for (const group of groups)
        killGroup(group);
}
function handOn(signal) {
    killAll();
    groups.clear();
    forgetAll();
    process.kill(process.pid, signal);
}
function forgetAll() {
    process.off("exit", killAll);
    for (const signal of SIGNALS)
        process.off(signal, handOn);
}

;// CONCATENATED MODULE: ./build/adapters/python/bridge-process.js







/** Of what it says on standard error, this much of the end is kept: more than a secret has, so none is cut in half. */
const COMPLAINT_KEPT = 16 * 1024;
/** One that has ended may still have words on their way; what it left behind is not waited for. */
const LAST_WORDS_MS = 100;
const NEWLINE = 10;
/**
 * BridgeProcess is one running bridge: lines in, lines out, one at a time. It leads a process group, which is killed
 * as a whole when the process ends by itself, breaks the form of the wire, is told to end, or when this program ends.
 * Its current folder is that of the script, so that no SDK reads a configuration out of a repository. Of what it says on
 * standard error its secrets are hidden.
 */
class BridgeProcess {
    #child;
    #forget;
    #ended;
    #waiting = null;
    #failure = null;
    #chunks = [];
    #length = 0;
    #complaint = "";
    constructor({ python, script, environment }, secrets) {
        this.#child = (0,external_node_child_process_.spawn)(python, ["-I", "-B", script], {
            cwd: (0,external_node_path_.dirname)(script),
            env: environment,
            detached: true,
            stdio: ["pipe", "pipe", "pipe"],
            windowsHide: true,
        });
        const { pid, stdin, stdout, stderr } = this.#child;
        this.#forget = pid === undefined ? () => undefined : endWithUs(pid);
        // A bridge that ended before it read its request is judged by how it ended, not by EPIPE.
        stdin?.on("error", () => undefined);
        stdout?.on("data", (chunk) => this.#take(chunk));
        stderr?.setEncoding("utf8").on("data", (text) => {
            this.#complaint = hideSecrets(this.#complaint + text, secrets).slice(-COMPLAINT_KEPT);
        });
        this.#ended = new Promise((resolve) => {
            const end = (status, signal) => {
                this.fail("E_BACKEND_CRASHED", `the bridge to Python ended ${howOf(status, signal)}${this.#said()}`);
                resolve();
            };
            this.#child.on("error", (error) => {
                this.fail("E_BACKEND_MISSING", `${python} could not be started (${error.code ?? error.message})`);
                resolve();
            });
            this.#child.on("close", end);
            this.#child.on("exit", (status, signal) => setTimeout(() => end(status, signal), LAST_WORDS_MS));
        });
        this.#keepAwake(false);
    }
    /** Whether it can be asked. */
    get alive() {
        return this.#failure === null;
    }
    /** Sends one line and gives the next one that comes back. Throws BackendError; the process is over then. */
    exchange(line) {
        return new Promise((resolve, reject) => {
            if (this.#failure !== null)
                return reject(this.#failure);
            this.#keepAwake(true);
            this.#waiting = { resolve, reject };
            this.#child.stdin?.write(`${line}\n`);
        });
    }
    /** Kills the group; whoever waits gets the error. Only the first failure counts. */
    fail(code, what) {
        if (this.#failure !== null)
            return;
        this.#failure = new optimize_backend/* BackendError */.Jh(code, { what, remedy: REMEDIES[code] ?? "choose another backend" });
        this.#forget();
        if (this.#child.pid !== undefined)
            killGroup(this.#child.pid);
        for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr])
            stream?.destroy();
        this.#waiting?.reject(this.#failure);
        this.#waiting = null;
    }
    /** Kills what still runs, and waits until it is gone. */
    async end() {
        this.fail("E_BACKEND_CRASHED", "the bridge to Python was closed");
        // Else this program would end in the middle of waiting.
        this.#child.ref();
        await this.#ended;
    }
    #take(chunk) {
        const newline = chunk.indexOf(NEWLINE);
        const stop = newline < 0 ? chunk.length : newline;
        this.#length += stop;
        if (this.#length > LONGEST_LINE) {
            this.fail("E_BACKEND_ANSWER", `the bridge to Python wrote a line of more than ${LONGEST_LINE} bytes`);
        }
        else if (this.#waiting === null || (newline >= 0 && newline < chunk.length - 1)) {
            this.fail("E_BACKEND_ANSWER", "the bridge to Python wrote what nobody asked for");
        }
        else {
            this.#chunks.push(chunk.subarray(0, stop));
            if (newline >= 0)
                this.#finish();
        }
    }
    #finish() {
        const line = Buffer.concat(this.#chunks).toString("utf8");
        const waiting = this.#waiting;
        this.#chunks = [];
        this.#length = 0;
        this.#waiting = null;
        this.#keepAwake(false);
        waiting?.resolve(line);
    }
    #said() {
        const line = this.#complaint.split(/[\r\n]+/).findLast((text) => text.trim() !== "");
        return line === undefined ? "" : `: ${line.replace(/\p{Cc}+/gu, " ").trim()}`;
    }
    /** An idle bridge does not keep this program from ending. */
    #keepAwake(awake) {
        const { stdin, stdout, stderr } = this.#child;
        const parts = [
            this.#child,
            stdin,
            stdout,
            stderr,
        ];
        for (const part of parts) {
            if (part === null || !(part === this.#child || part instanceof external_node_net_.Socket))
                continue;
            if (awake)
                part.ref();
            else
                part.unref();
        }
    }
}
const REMEDIES = {
    E_BACKEND_MISSING: "install the packages as docs/backends.md says, or choose another backend",
    E_BACKEND_CRASHED: "try again with fewer variables, or choose another backend",
    E_BACKEND_TIMEOUT: "give it more time, or choose another backend",
    E_BACKEND_ANSWER: "install bridge and packages anew, as docs/backends.md says, or choose another backend",
};
function howOf(status, signal) {
    if (signal === "SIGKILL")
        return "by SIGKILL, as where memory runs out";
    return status === null ? `by ${signal ?? "a signal"}` : `with exit status ${status}`;
}

;// CONCATENATED MODULE: ./build/adapters/python/open-bridge.js






/** A bridge gets this share of the time that is left, so that its answer comes before its end does. */
const SHARE = 0.85;
/** Of what came instead of an answer, and of each text of an error, characters. */
const LONGEST_QUOTE = 80;
const LONGEST_TEXT = 500;
/** openBridge gives a client of the bridge; nothing is started before the first request. Requests wait for each other. */
function openBridge({ command, backend, secrets }) {
    let started = null;
    let starting = null;
    let id = 0;
    let queue = Promise.resolve();
    const exchange = async (child, { request, content, deadline }, read) => {
        id += 1;
        const left = Math.max(1, deadline - performance.now());
        const line = JSON.stringify({ id, request, backend, ms: Math.ceil(SHARE * left), ...content });
        if (Buffer.byteLength(line) > LONGEST_LINE)
            throw tooLong(line);
        const limit = setTimeout(() => child.fail("E_BACKEND_TIMEOUT", `${backend} did not answer ${request} within its time`), left);
        try {
            return read(parseReply(await child.exchange(line), id));
        }
        catch (caught) {
            const error = caught instanceof NoReply ? quoting(caught, secrets) : caught;
            if (error instanceof optimize_backend/* BackendError */.Jh && error.code === "E_BACKEND_ANSWER") {
                child.fail("E_BACKEND_ANSWER", error.what);
            }
            throw error;
        }
        finally {
            clearTimeout(limit);
        }
    };
    const running = async (deadline) => {
        if (started?.child.alive === true)
            return started;
        const child = new BridgeProcess(await command(), secrets);
        starting = child;
        try {
            const hello = await exchange(child, { request: "hello", content: {}, deadline }, requireHello);
            started = { child, hello };
            return started;
        }
        catch (error) {
            child.fail("E_BACKEND_ANSWER", `${backend} did not say hello`);
            throw error;
        }
    };
    const inTurn = (ms, work) => {
        const deadline = performance.now() + ms;
        const result = new Promise((resolve, reject) => {
            // Who waits for others is told in time; when its turn comes after all, there is nothing left to do.
            const limit = setTimeout(() => reject(tooBusy(backend)), ms);
            queue = queue.then(async () => {
                clearTimeout(limit);
                if (performance.now() < deadline)
                    await work(deadline).then(resolve, reject);
                else
                    reject(tooBusy(backend));
            });
        });
        return result.catch((error) => {
            throw fitForPeople(error, secrets);
        });
    };
    return {
        hello: (ms) => inTurn(ms, async (deadline) => (await running(deadline)).hello),
        ask: (request, content, ms, read) => inTurn(ms, async (deadline) => {
            const { child } = await running(deadline);
            return exchange(child, { request, content, deadline }, read);
        }),
        close: async () => {
            await starting?.end();
            starting = null;
            started = null;
        },
    };
}
function requireHello(answer) {
    if (answer["protocol"] === PROTOCOL && (0,external_node_util_.isDeepStrictEqual)(answer["conventions"], CONVENTIONS))
        return answer;
    throw new optimize_backend/* BackendError */.Jh("E_BACKEND_ANSWER", {
        what: "the bridge to Python speaks another protocol or has other conventions",
        remedy: "install bridge and client from one version",
    });
}
function tooBusy(backend) {
    return new optimize_backend/* BackendError */.Jh("E_BACKEND_TIMEOUT", {
        what: `${backend} was busy for all of the time`,
        remedy: "give it more time, or choose another backend",
    });
}
function tooLong(line) {
    return new optimize_backend/* BackendError */.Jh("E_BACKEND_SIZE", {
        what: `the problem takes ${Buffer.byteLength(line)} bytes, and a request has at most ${LONGEST_LINE}`,
        remedy: "solve fewer variables at a time, or use the annealer",
    });
}
/** The same error with the beginning of what came. */
function quoting({ code, what, remedy, found }, secrets) {
    const beginning = JSON.stringify(hideSecrets(found, secrets).slice(0, LONGEST_QUOTE));
    return new optimize_backend/* BackendError */.Jh(code, { what: `${what}, found ${beginning}`, remedy });
}
/** SDKs may quote what they were given, at any length. */
function fitForPeople(error, secrets) {
    if (!(error instanceof optimize_backend/* BackendError */.Jh))
        return error;
    const shown = (text) => hideSecrets(text, secrets).slice(0, LONGEST_TEXT);
    const [what, remedy] = [shown(error.what), shown(error.remedy)];
    if (what === error.what && remedy === error.remedy)
        return error;
    return new optimize_backend/* BackendError */.Jh(error.code, { what, remedy });
}

// EXTERNAL MODULE: ./build/core/optimize/ising/index.js + 12 modules
var ising = __webpack_require__(81859);
// EXTERNAL MODULE: ./build/core/optimize/simulate/energy-scale.js
var energy_scale = __webpack_require__(33804);
// EXTERNAL MODULE: ./build/core/optimize/simulate/index.js + 26 modules
var simulate = __webpack_require__(28403);
;// CONCATENATED MODULE: ./build/adapters/python/parse-outcome.js

/** More distinct outcomes than this are no answer to any request of ours. */
const MOST_OUTCOMES = 100_000;
/**
 * parseOutcome reads the answer to optimize or sample, for n variables and a circuit of at most `depth` layers: a search
 * that ends early reaches fewer. Throws BackendError E_BACKEND_ANSWER.
 */
function parseOutcome(answer, n, depth) {
    const { converged, stop } = answer;
    return {
        samples: samplesOf(answer, n),
        angles: answer["angles"] === undefined ? null : anglesOf(answer["angles"], depth),
        iterations: iterationsOf(answer),
        converged: typeof converged === "boolean" ? converged : null,
        stop: typeof stop === "string" ? stop.replace(/\p{Cc}+/gu, " ").slice(0, 80) : null,
        state: parseState(answer, n),
    };
}
/** parseState reads the 2^n amplitudes of `state`; null where there is none. Throws BackendError E_BACKEND_ANSWER. */
function parseState({ state }, n) {
    const parts = objectOf(state);
    if (parts === null)
        return null;
    const [re, im] = [numbersOf(parts["re"]), numbersOf(parts["im"])];
    if (re?.length === 2 ** n && im?.length === 2 ** n) {
        return { re: Float64Array.from(re), im: Float64Array.from(im) };
    }
    throw new NoReply(`2^${n} amplitudes`, JSON.stringify(state));
}
/** numbersOf gives a value that is an array of finite numbers, else null. */
function numbersOf(value) {
    const sound = Array.isArray(value) && value.every((each) => Number.isFinite(each));
    return sound ? value : null;
}
function samplesOf({ samples }, n) {
    const counts = Object.entries(objectOf(samples) ?? {});
    const sound = counts.every(([bits, count]) => bits.length === n && /^[01]+$/.test(bits) && Number(count) > 0);
    if (sound && counts.length > 0 && counts.length <= MOST_OUTCOMES) {
        return counts.map(([bits]) => Uint8Array.from(bits, Number));
    }
    throw new NoReply(`outcomes of ${n} bits`, JSON.stringify(samples) ?? "none");
}
function anglesOf(value, depth) {
    const angles = objectOf(value);
    const [gammas, betas] = [numbersOf(angles?.["gammas"]), numbersOf(angles?.["betas"])];
    const layers = gammas?.length ?? 0;
    if (gammas !== null && betas?.length === layers && layers >= 1 && layers <= depth)
        return { gammas, betas };
    throw new NoReply(`1 to ${depth} gammas and as many betas`, JSON.stringify(value));
}
function iterationsOf({ iterations }) {
    if (iterations === undefined || iterations === null)
        return null;
    if (Number.isSafeInteger(iterations) && Number(iterations) >= 0)
        return Number(iterations);
    throw new NoReply("a number of iterations", JSON.stringify(iterations));
}

;// CONCATENATED MODULE: ./build/adapters/python/optimise-remotely.js







/** Up to here a state is compared with our own, and angles for a machine are searched and not taken from a ramp. */
const SIMULATED_QUBITS = 14;
/** Of the budget, what the search for a machine's angles may take. */
const ANGLE_SHARE = 0.25;
/**
 * optimiseRemotely asks a backend for samples and gives the one of least energy, by this project's own sum. Throws
 * BackendError and nothing else.
 */
async function optimiseRemotely(search) {
    const { backend, bridge, budget } = search;
    const end = performance.now() + budget.ms;
    const left = () => Math.max(0, end - performance.now());
    try {
        requireSearch(search);
        // Before any angle is searched and any network asked.
        await requireAvailable(backend, () => bridge.hello(left()));
        return await (backend.way === "measures" ? measured(search, left) : searched(search, left));
    }
    catch (error) {
        if (!(error instanceof ising/* IsingError */.Fx))
            throw error;
        throw new optimize_backend/* BackendError */.Jh("E_BACKEND_REFUSED", { what: error.what, remedy: error.remedy, cause: error });
    }
}
function requireSearch({ backend, problem, budget }) {
    const { max_qubits, supported_algorithms } = backend.capabilities;
    (0,ising/* requireIsing */.kF)(problem);
    const n = problem.fields.length;
    if (n === 0) {
        throw new optimize_backend/* BackendError */.Jh("E_BACKEND_REFUSED", {
            what: "there is no variable",
            remedy: "ask for at least one",
        });
    }
    if (n > max_qubits) {
        throw new optimize_backend/* BackendError */.Jh("E_BACKEND_SIZE", {
            what: `${backend.name} takes at most ${max_qubits} variables, and there are ${n}`,
            remedy: "solve fewer variables at a time, or use the annealer",
        });
    }
    if (budget.algorithm !== undefined && !supported_algorithms.includes(budget.algorithm)) {
        throw new optimize_backend/* BackendError */.Jh("E_BACKEND_REFUSED", {
            what: `${backend.name} has no ${budget.algorithm}`,
            remedy: `ask it for ${supported_algorithms.join(" or ")}`,
        });
    }
}
/** The backend looks for the angles, or needs none. */
async function searched({ backend, bridge, problem, budget }, left) {
    const content = { ...contentOf(problem), options: optionsOf(backend, budget) };
    const outcome = await bridge.ask("optimize", content, left(), outcomeOf(backend, problem, budget));
    return {
        bits: bestOf(outcome, problem),
        algorithm: backend.capabilities.supported_algorithms[0] ?? "qaoa",
        iterations: outcome.iterations ?? 0,
        converged: outcome.converged,
        stop: outcome.stop ?? "ended",
        angles: outcome.angles,
        // It is worth no time that nobody has.
        fidelity: left() > 0 ? fidelityOf(problem, outcome.angles, outcome.state) : null,
    };
}
/** The angles come from our own simulator, and the backend measures their circuit. */
async function measured({ backend, bridge, problem, budget }, left) {
    const { angles, iterations, converged, stop } = anglesFor(problem, backend, budget);
    const content = { ...contentOf(problem), angles, options: optionsOf(backend, budget) };
    const outcome = await bridge.ask("sample", content, left(), outcomeOf(backend, problem, budget));
    return {
        bits: bestOf(outcome, problem),
        algorithm: "qaoa",
        iterations,
        converged,
        stop: `${stop}; ${backend.shots} shots`,
        angles,
        fidelity: null,
    };
}
function contentOf(problem) {
    return { conventions: CONVENTIONS, problem };
}
function optionsOf(backend, budget) {
    const iterations = budget.iterations === undefined ? {} : { iterations: budget.iterations };
    return { depth: depthOf(backend, budget), shots: backend.shots, seed: budget.seed >>> 0, ...iterations };
}
function outcomeOf(backend, { fields }, budget) {
    return (answer) => parseOutcome(answer, fields.length, depthOf(backend, budget));
}
function depthOf(backend, budget) {
    return budget.depth ?? backend.depth;
}
function anglesFor(problem, backend, budget) {
    const depth = depthOf(backend, budget);
    if (problem.fields.length > SIMULATED_QUBITS) {
        const angles = (0,simulate/* linearRamp */.uE)(depth, (0,energy_scale/* energyScale */.V)(problem).spread);
        return { angles, iterations: 0, converged: null, stop: "angles of a linear ramp" };
    }
    const end = performance.now() + ANGLE_SHARE * budget.ms;
    const { angles, iterations, converged, stop } = (0,simulate/* optimiseQaoa */.TN)(new simulate/* QaoaSimulator */.NV(problem), problem, {
        depth,
        ...(budget.iterations === undefined ? {} : { iterations: budget.iterations }),
        interrupted: () => performance.now() > end,
    });
    return { angles, iterations, converged, stop: `angles by simulation: ${stop}` };
}
/** The first of those of least energy. */
function bestOf({ samples }, problem) {
    const ranked = samples.map((bits) => ({ bits, energy: (0,ising/* isingEnergy */.lx)(problem, bits) }));
    return ranked.reduce((best, each) => (each.energy < best.energy ? each : best)).bits;
}
function fidelityOf(problem, angles, state) {
    if (angles === null || state === null || problem.fields.length > SIMULATED_QUBITS)
        return null;
    return (0,simulate/* fidelity */.tD)(new simulate/* QaoaSimulator */.NV(problem).state(angles), state);
}

;// CONCATENATED MODULE: ./build/adapters/python/python-backend.js
/**
 * pythonBackends gives the backends that are reached through the bridge. max_qubits of a remote one is what its
 * provider's largest machine had in 2026; another may have less, and says so then.
 */
function pythonBackends(environment) {
    return [...simulators(), ibm(environment), braket(environment), google(), dwave(environment)];
}
/** What the state vector and its gates take: 20 qubits are seconds a circuit for the one, 16 for the other. */
function simulators() {
    const common = { way: "searches", depth: 4, shots: 1024, credentials: [], settings: [] };
    const capabilities = { supported_algorithms: ["qaoa"], simulator_mode: true };
    return [
        {
            ...common,
            name: "pennylane",
            capabilities: { ...capabilities, provider: "PennyLane lightning.qubit", max_qubits: 20 },
        },
        { ...common, name: "qiskit", capabilities: { ...capabilities, provider: "Qiskit", max_qubits: 16 } },
    ];
}
const MACHINE = { way: "measures", depth: 2, shots: 1024 };
function ibm(environment) {
    return {
        ...MACHINE,
        name: "ibm",
        credentials: ["QISKIT_IBM_TOKEN"],
        settings: ["QISKIT_IBM_INSTANCE", "QISKIT_IBM_CHANNEL", "QISKIT_IBM_URL", "QUANTUM_FORGE_IBM_MACHINE"],
        capabilities: {
            provider: "IBM Quantum",
            max_qubits: 156,
            supported_algorithms: ["qaoa"],
            simulator_mode: false,
            backend_url: environment["QISKIT_IBM_URL"] ?? "https://cloud.ibm.com",
        },
    };
}
function braket(environment) {
    const region = environment["AWS_REGION"] ?? "us-east-1";
    return {
        ...MACHINE,
        name: "braket",
        credentials: ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION", "AMZN_BRAKET_DEVICE_ARN"],
        settings: ["AWS_SESSION_TOKEN", "AMZN_BRAKET_OUT_S3_BUCKET"],
        capabilities: {
            provider: "Amazon Braket",
            max_qubits: 100,
            supported_algorithms: ["qaoa"],
            simulator_mode: environment["AMZN_BRAKET_DEVICE_ARN"]?.includes("/quantum-simulator/") === true,
            backend_url: `https://braket.${region}.amazonaws.com`,
        },
    };
}
function google() {
    return {
        ...MACHINE,
        name: "google",
        credentials: ["GOOGLE_CLOUD_PROJECT", "GOOGLE_APPLICATION_CREDENTIALS", "QUANTUM_FORGE_GOOGLE_PROCESSOR"],
        settings: ["QUANTUM_FORGE_GOOGLE_CONFIG"],
        capabilities: {
            provider: "Google Quantum AI",
            max_qubits: 105,
            supported_algorithms: ["qaoa"],
            simulator_mode: false,
            backend_url: "https://quantum.googleapis.com",
        },
    };
}
/** The largest complete graph that an Advantage holds has 177 variables. */
function dwave(environment) {
    return {
        name: "dwave",
        way: "anneals",
        depth: 0,
        shots: 100,
        credentials: ["DWAVE_API_TOKEN"],
        settings: ["DWAVE_API_ENDPOINT", "DWAVE_API_REGION", "DWAVE_API_SOLVER"],
        capabilities: {
            provider: "D-Wave",
            max_qubits: 177,
            supported_algorithms: ["quantum-annealing"],
            simulator_mode: false,
            backend_url: environment["DWAVE_API_ENDPOINT"] ?? "https://cloud.dwavesys.com/sapi",
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/python/secrets-of.js
/** Values of at least this length are kept out of messages; a shorter one is a name. */
const SHORTEST_SECRET = 8;
/** A name and a password together, with their colon, are mistaken for nothing else. */
const SHORTEST_PAIR = 3;
/** What stands before the @ of a URL; proxies may be written without a scheme. */
const USER_INFO = /^(?:[a-z][a-z\d+.-]*:\/\/)?([^/?#]+)@/i;
/**
 * secretsOf gives what must not stand in a message of a backend: of its own variables, `names`, the values of those that
 * are named as tokens and keys, and who logs in by their URLs and by those of the proxies. The longest first, so that
 * none is hidden only as far as a shorter one reaches.
 */
function secretsOf(environment, names) {
    const read = (name) => environment[name] ?? "";
    const proxies = Object.keys(environment).filter((name) => /_proxy$/i.test(name));
    const tokens = names.filter((name) => /TOKEN|KEY/.test(name)).map(read);
    const logins = [...names, ...proxies].map(read).flatMap(loginsOf);
    const pairs = logins.filter((login) => login.includes(":") && login.length >= SHORTEST_PAIR);
    const parts = logins.flatMap(partsOf).flatMap((part) => [part, decoded(part)]);
    const long = [...tokens, ...parts].filter((secret) => secret.length >= SHORTEST_SECRET);
    return [...new Set([...pairs, ...long])].toSorted((a, b) => b.length - a.length);
}
/** As it is written in the URL, and as it is meant. */
function loginsOf(url) {
    const written = USER_INFO.exec(url)?.[1];
    return written === undefined ? [] : [written, decoded(written)];
}
/** The name may be a token. */
function partsOf(login) {
    const colon = login.indexOf(":");
    return colon < 0 ? [login] : [login.slice(0, colon), login.slice(colon + 1)];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/adapters/python/open-python-adapters.js









/** Time to start and say hello, without any SDK. */
const HELLO_MS = 10_000;
/**
 * openPythonAdapters gives the adapters of pennylane, qiskit, ibm, braket, google and dwave. Each has a process of its
 * own, which is started when it is first asked and sees the credentials of its own provider alone; close ends it.
 */
function openPythonAdapters(options) {
    return pythonBackends(options.environment).map((backend) => openAdapter(backend, options));
}
function openAdapter(backend, { environment, userHome, script }) {
    const { name, credentials, settings, capabilities } = backend;
    const variables = [...credentials, ...settings];
    const secrets = secretsOf(environment, variables);
    const bridge = openBridge({
        backend: name,
        command: async () => ({
            python: await findPython(environment, userHome),
            script: script ?? (await findBridge()),
            environment: bridgeEnvironment(environment, variables),
        }),
        secrets,
    });
    const hello = sharedHello(bridge);
    const { backend_url } = capabilities;
    const place = backend_url === undefined ? {} : { backend_url: hideSecrets(backend_url, secrets) };
    const authentication = credentials.length === 0 ? {} : { authentication: credentials.join(", ") };
    return {
        name,
        optimize: (problem, budget) => optimiseRemotely({ backend, bridge, problem, budget }),
        capabilities: async () => ({ ...capabilities, ...place, ...authentication }),
        isAvailable: () => availabilityOf(backend, hello),
        status: () => statusOf(backend, hello),
        close: bridge.close,
    };
}
/** Who asks while a hello is under way gets that one: a bridge that hangs is waited for once. */
function sharedHello(bridge) {
    let asked = null;
    return () => {
        asked ??= bridge.hello(HELLO_MS).finally(() => {
            asked = null;
        });
        return asked;
    };
}

;// CONCATENATED MODULE: ./build/adapters/python/index.js




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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);
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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35289);
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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35289);
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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35289);
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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48687);
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
/* harmony import */ var _core_mdl_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95033);
/* harmony import */ var _core_policy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84694);
/* harmony import */ var _core_report_build_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35828);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35289);
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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48687);
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
/* harmony import */ var _optimize_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(37473);
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
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_backfill_js__WEBPACK_IMPORTED_MODULE_0__, _build_js__WEBPACK_IMPORTED_MODULE_1__, _dashboard_js__WEBPACK_IMPORTED_MODULE_3__, _doctor_js__WEBPACK_IMPORTED_MODULE_4__, _evaluate_js__WEBPACK_IMPORTED_MODULE_5__, _export_js__WEBPACK_IMPORTED_MODULE_6__, _hold_js__WEBPACK_IMPORTED_MODULE_7__, _init_js__WEBPACK_IMPORTED_MODULE_8__, _log_log_export_js__WEBPACK_IMPORTED_MODULE_9__, _log_log_prove_js__WEBPACK_IMPORTED_MODULE_10__, _log_log_show_js__WEBPACK_IMPORTED_MODULE_11__, _log_log_verify_js__WEBPACK_IMPORTED_MODULE_12__, _log_log_witness_js__WEBPACK_IMPORTED_MODULE_13__, _optimize_js__WEBPACK_IMPORTED_MODULE_14__, _pin_js__WEBPACK_IMPORTED_MODULE_15__, _promote_js__WEBPACK_IMPORTED_MODULE_16__, _reconcile_js__WEBPACK_IMPORTED_MODULE_17__, _replay_js__WEBPACK_IMPORTED_MODULE_18__, _rollback_js__WEBPACK_IMPORTED_MODULE_19__, _rollback_list_js__WEBPACK_IMPORTED_MODULE_20__, _rollback_status_js__WEBPACK_IMPORTED_MODULE_21__, _status_js__WEBPACK_IMPORTED_MODULE_22__, _trust_keys_js__WEBPACK_IMPORTED_MODULE_23__, _trust_root_js__WEBPACK_IMPORTED_MODULE_24__, _trust_root_change_js__WEBPACK_IMPORTED_MODULE_25__, _trust_root_show_js__WEBPACK_IMPORTED_MODULE_26__, _trust_sign_js__WEBPACK_IMPORTED_MODULE_27__, _verify_js__WEBPACK_IMPORTED_MODULE_28__]);
([_backfill_js__WEBPACK_IMPORTED_MODULE_0__, _build_js__WEBPACK_IMPORTED_MODULE_1__, _dashboard_js__WEBPACK_IMPORTED_MODULE_3__, _doctor_js__WEBPACK_IMPORTED_MODULE_4__, _evaluate_js__WEBPACK_IMPORTED_MODULE_5__, _export_js__WEBPACK_IMPORTED_MODULE_6__, _hold_js__WEBPACK_IMPORTED_MODULE_7__, _init_js__WEBPACK_IMPORTED_MODULE_8__, _log_log_export_js__WEBPACK_IMPORTED_MODULE_9__, _log_log_prove_js__WEBPACK_IMPORTED_MODULE_10__, _log_log_show_js__WEBPACK_IMPORTED_MODULE_11__, _log_log_verify_js__WEBPACK_IMPORTED_MODULE_12__, _log_log_witness_js__WEBPACK_IMPORTED_MODULE_13__, _optimize_js__WEBPACK_IMPORTED_MODULE_14__, _pin_js__WEBPACK_IMPORTED_MODULE_15__, _promote_js__WEBPACK_IMPORTED_MODULE_16__, _reconcile_js__WEBPACK_IMPORTED_MODULE_17__, _replay_js__WEBPACK_IMPORTED_MODULE_18__, _rollback_js__WEBPACK_IMPORTED_MODULE_19__, _rollback_list_js__WEBPACK_IMPORTED_MODULE_20__, _rollback_status_js__WEBPACK_IMPORTED_MODULE_21__, _status_js__WEBPACK_IMPORTED_MODULE_22__, _trust_keys_js__WEBPACK_IMPORTED_MODULE_23__, _trust_root_js__WEBPACK_IMPORTED_MODULE_24__, _trust_root_change_js__WEBPACK_IMPORTED_MODULE_25__, _trust_root_show_js__WEBPACK_IMPORTED_MODULE_26__, _trust_sign_js__WEBPACK_IMPORTED_MODULE_27__, _verify_js__WEBPACK_IMPORTED_MODULE_28__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





























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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48687);
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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35289);
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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35289);
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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35289);
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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);
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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35289);
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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48687);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35289);
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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48687);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35289);
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

/***/ 89985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   et: () => (/* binding */ agentsOf),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   rd: () => (/* binding */ searchOptions)
/* harmony export */ });
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48687);
/* harmony import */ var _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35675);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8900);
/* harmony import */ var _forge_optimize_matrix_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23341);




const MEDIAN = 0.5;
/** Classical solvers end long before; backends start programs of their own, and several share the time. */
const ALONE_MS = 1000;
const TOGETHER_MS = 10_000;
const COMPARED_MS = 30_000;
const MOST_BUDGET_MS = 86_400_000;
/** So many variables have no more states than are visited in a millisecond. */
const QUANTUM_THRESHOLD = 16;
/** Options that say what is to be optimized, and the problems that they belong to. */
const BELONGS = {
    agents: ["schedule"],
    timings: ["schedule"],
    matrix: ["schedule"],
    junit: ["schedule", "tests"],
    history: ["schedule", "tests"],
    tasks: ["schedule", "tests"],
    quantile: ["schedule", "tests"],
    "suite-ms": ["tests"],
    "must-run": ["tests"],
    names: ["tests"],
    measurement: ["mdl"],
};
/** problemOf reads what is to be optimized, and refuses options of another problem. Throws UsageError E_OPTION. */
function problemOf({ values, lists, flags }) {
    const text = values.get("problem") ?? "schedule";
    const problem = _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBLEMS */ .D3.find((name) => name === text);
    if (problem === undefined) {
        throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
            what: `expected schedule, tests or mdl for --problem, found ${JSON.stringify(text.slice(0, 60))}`,
            remedy: "write one of them; a problem file goes to --file",
        });
    }
    if (values.has("file") && values.has("quantile")) {
        throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
            what: "--quantile says nothing about a problem file, which has its durations",
            remedy: "leave it out",
        });
    }
    const given = [...values.keys(), ...lists.keys(), ...flags.keys()];
    const foreign = given.find((name) => BELONGS[name] !== undefined && !BELONGS[name].includes(problem));
    if (foreign === undefined)
        return problem;
    throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
        what: `--${foreign} says nothing about the problem ${problem}`,
        remedy: `leave it out, or write --problem ${BELONGS[foreign]?.join(" or --problem ")}`,
    });
}
/** searchOptions reads how a plan is to be looked for. Throws UsageError E_OPTION and ForgeError E_LIMIT. */
function searchOptions({ values, flags }) {
    const compare = flags.get("compare") === true;
    const backend = backendOf(values.get("backend"));
    const alone = backend === "classical" ? ALONE_MS : TOGETHER_MS;
    const algorithm = algorithmOf(values.get("algorithm"), backend, compare);
    return {
        backend,
        ...(algorithm === undefined ? {} : { algorithm }),
        compare,
        budget_ms: wholeOf(values, "budget-ms", [50, MOST_BUDGET_MS]) ?? (compare ? COMPARED_MS : alone),
        seed: wholeOf(values, "seed", [0, 2 ** 32 - 1]) ?? 1,
        quantum_threshold: wholeOf(values, "quantum-threshold", [0, 1_000_000]) ?? QUANTUM_THRESHOLD,
    };
}
function backendOf(text) {
    if (text === undefined)
        return "classical";
    const found = [..._core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKENDS */ .A7, "auto"].find((name) => name === text);
    if (found !== undefined)
        return found;
    throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
        what: `expected a backend for --backend, found ${JSON.stringify(text.slice(0, 60))}`,
        remedy: `write one of ${_core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKENDS */ .A7.join(", ")}, or auto`,
    });
}
/** The solvers have none to choose. */
function algorithmOf(text, backend, compare) {
    if (text === undefined)
        return undefined;
    const found = _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ALGORITHMS */ .TM.find((name) => name === text);
    if (found === undefined) {
        throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
            what: `expected an algorithm for --algorithm, found ${JSON.stringify(text.slice(0, 60))}`,
            remedy: `write one of ${_core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ALGORITHMS */ .TM.join(", ")}`,
        });
    }
    if (backend !== "classical" || compare)
        return found;
    throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
        what: "--algorithm says nothing without a backend",
        remedy: "write --backend or --compare with it, or leave it out",
    });
}
/** wholeOf reads a whole number within bounds; undefined when it was not given. Throws ForgeError E_LIMIT. */
function wholeOf(values, name, [least, most]) {
    const text = values.get(name);
    if (text === undefined)
        return undefined;
    const found = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (found >= least && found <= most)
        return found;
    throw limit(`a whole number from ${least} to ${most} for --${name}`, text, `write --${name} ${Math.max(least, 1000)}`);
}
/** agentsOf reads how many agents there are. Throws ForgeError E_LIMIT. */
function agentsOf(text) {
    if (text === undefined)
        return null;
    const agents = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (agents >= 1 && agents <= _forge_optimize_matrix_text_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_JOBS */ .r)
        return agents;
    throw limit(`a whole number from 1 to ${_forge_optimize_matrix_text_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_JOBS */ .r} for --agents`, text, "write --agents 4");
}
/** levelOf reads the quantile of a task's runs that counts. Throws ForgeError E_LIMIT. */
function levelOf(text) {
    if (text === undefined)
        return MEDIAN;
    const level = /^[01](?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
    if (level >= MEDIAN && level <= 1)
        return level;
    throw limit("a quantile from 0.5 to 1 for --quantile", text, "write --quantile 0.9");
}
function limit(expected, text, remedy) {
    return new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeError */ .Q("E_LIMIT", {
        what: `expected ${expected}, found ${JSON.stringify(text.slice(0, 60))}`,
        remedy,
    });
}


/***/ }),

/***/ 37473:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ optimizeVerb)
/* harmony export */ });
/* harmony import */ var _adapters_backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71551);
/* harmony import */ var _adapters_files_run_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81670);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35289);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8900);
/* harmony import */ var _forge_optimize_choose_extractions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53901);
/* harmony import */ var _forge_optimize_list_backends_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73540);
/* harmony import */ var _forge_optimize_matrix_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23341);
/* harmony import */ var _forge_optimize_optimize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3900);
/* harmony import */ var _forge_optimize_select_tests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32064);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65123);
/* harmony import */ var _optimize_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89985);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_backends_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_adapters_backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];











/** A week. */
const MOST_SUITE_MS = 604_800_000;
/**
 * optimizeVerb plans which task runs on which agent, chooses a suite for a time, or says which duplicates to remove first; it runs
 * nothing and needs no repository.
 */
const optimizeVerb = async (command, terminal) => {
    const problem = (0,_optimize_words_js__WEBPACK_IMPORTED_MODULE_10__/* .problemOf */ .Zw)(command);
    const { close, ...means } = (0,_adapters_backends_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openOptimizer */ ._)();
    try {
        if (command.flags.get("backends") === true)
            return await showBackends(means.adapters, terminal);
        return await SOLVERS[problem](command, terminal, means);
    }
    finally {
        await close();
    }
};
const SOLVERS = {
    schedule: async (command, terminal, means) => {
        const report = await (0,_forge_optimize_optimize_js__WEBPACK_IMPORTED_MODULE_7__/* .optimize */ .k)(await scheduleSources(command), (0,_optimize_words_js__WEBPACK_IMPORTED_MODULE_10__/* .searchOptions */ .rd)(command), means);
        const matrix = command.flags.get("matrix") === true;
        return shown(report, matrix ? `${(0,_forge_optimize_matrix_text_js__WEBPACK_IMPORTED_MODULE_6__/* .matrixText */ .v)(report)}\n` : (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderOptimize */ .mr)(report, terminal));
    },
    tests: async (command, terminal, means) => {
        const report = await (0,_forge_optimize_select_tests_js__WEBPACK_IMPORTED_MODULE_8__/* .selectTests */ .M)(await selectionSources(command), (0,_optimize_words_js__WEBPACK_IMPORTED_MODULE_10__/* .searchOptions */ .rd)(command), means);
        const names = command.flags.get("names") === true;
        return shown(report, names ? namesText(report) : (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSelection */ .V0)(report, terminal));
    },
    mdl: async (command, terminal, means) => {
        const { values } = command;
        const sources = { file: values.get("file") ?? null, measurement: values.get("measurement") ?? null };
        const report = await (0,_forge_optimize_choose_extractions_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseExtractions */ .u)(sources, (0,_optimize_words_js__WEBPACK_IMPORTED_MODULE_10__/* .searchOptions */ .rd)(command), means);
        return shown(report, (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderExtraction */ .oh)(report, terminal));
    },
};
/** Throws ForgeError E_LIMIT when there is none, since a test runner that is given no names runs all tests. */
function namesText({ chosen, suite }) {
    if (chosen.length > 0)
        return chosen.map((name) => `${name}\n`).join("");
    throw new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q("E_LIMIT", {
        what: `expected a test that takes at most ${suite.budget_ms} ms, found none to name`,
        remedy: "give more time with --suite-ms; a test runner without names would run all tests",
    });
}
function shown(report, text) {
    return { exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT_DONE */ .qJ, json: report, text, notices: report.notices };
}
async function showBackends(adapters, terminal) {
    const list = await (0,_forge_optimize_list_backends_js__WEBPACK_IMPORTED_MODULE_5__/* .listBackends */ .Y)(adapters);
    return { exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT_DONE */ .qJ, json: list, text: (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderBackendList */ .fm)(list, terminal), notices: [] };
}
async function scheduleSources({ values, lists }) {
    return {
        file: values.get("file") ?? null,
        timings: values.get("timings") ?? null,
        junit: lists.get("junit") ?? [],
        history: await Promise.all((lists.get("history") ?? []).map(_adapters_files_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .runFiles */ .N)),
        tasks: values.get("tasks") ?? null,
        agents: (0,_optimize_words_js__WEBPACK_IMPORTED_MODULE_10__/* .agentsOf */ .et)(values.get("agents")),
        level: (0,_optimize_words_js__WEBPACK_IMPORTED_MODULE_10__/* .levelOf */ .In)(values.get("quantile")),
    };
}
async function selectionSources({ values, lists }) {
    return {
        file: values.get("file") ?? null,
        junit: lists.get("junit") ?? [],
        history: await Promise.all((lists.get("history") ?? []).map(_adapters_files_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .runFiles */ .N)),
        tasks: values.get("tasks") ?? null,
        must_run: values.get("must-run") ?? null,
        suite_ms: (0,_optimize_words_js__WEBPACK_IMPORTED_MODULE_10__/* .wholeOf */ .l2)(values, "suite-ms", [1, MOST_SUITE_MS]) ?? null,
        level: (0,_optimize_words_js__WEBPACK_IMPORTED_MODULE_10__/* .levelOf */ .In)(values.get("quantile")),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);
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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);
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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);
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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);
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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48687);
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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48687);
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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48687);
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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48687);
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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48687);
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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48687);
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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48687);
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
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35289);
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

/***/ 41015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MOST_VARIABLES)
/* harmony export */ });
/** Most variables that vary at a time: few enough for a simulator to answer several windows within a second. */
const MOST_VARIABLES = 16;


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
/* harmony import */ var _core_mdl_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95033);
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

/***/ 53901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ chooseExtractions)
});

// EXTERNAL MODULE: ./build/core/commands/index.js + 9 modules
var commands = __webpack_require__(48687);
// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(29770);
;// CONCATENATED MODULE: ./build/core/optimize/extraction/extraction-error.js

class ExtractionError extends coded_error/* CodedError */.A {
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/instance.js

const TICKS_PER_BYTE = 1000;
/** More conflicts than that would not fit in memory. */
const MOST_CONFLICTS = 4_000_000;
/** instanceOf gives the solvers' view of a problem that requireSound let pass. Throws E_EXTRACTION_TOO_LARGE. */
function instanceOf({ extractions }) {
    const ticks = extractions.map(({ saving_bytes }) => Math.round(saving_bytes * TICKS_PER_BYTE));
    const places = ticks.flatMap((saving, at) => (saving > 0 ? [at] : []));
    const cliques = sharedLines(places.map((at) => extractions[at]?.regions ?? []));
    const rivals = places.map(() => new Set());
    let conflicts = 0;
    for (const clique of cliques) {
        conflicts += (clique.length * (clique.length - 1)) / 2;
        if (conflicts > MOST_CONFLICTS)
            throw tooMany();
        for (const a of clique)
            for (const b of clique)
                if (a !== b)
                    rivals[a]?.add(b);
    }
    return {
        places,
        weights: Float64Array.from(places, (at) => ticks[at] ?? 0),
        rivals: rivals.map((set) => [...set].sort((a, b) => a - b)),
        cliques,
    };
}
/** bytesOf gives the bytes of whole ticks. */
function bytesOf(ticks) {
    return ticks / TICKS_PER_BYTE;
}
/** Goes through each file's lines and takes those that are open together where one is about to close. */
function sharedLines(regions) {
    const files = new Map();
    for (const [vertex, own] of regions.entries()) {
        for (const { path, start_line, end_line } of own) {
            const edges = files.get(path) ?? [];
            edges.push({ line: start_line, opens: true, vertex }, { line: end_line, opens: false, vertex });
            files.set(path, edges);
        }
    }
    const found = new Map();
    let members = 0;
    for (const edges of files.values()) {
        // Of one line what opens comes first: both ends belong.
        edges.sort((a, b) => a.line - b.line || Number(b.opens) - Number(a.opens));
        const open = new Map();
        let grew = false;
        for (const { opens, vertex } of edges) {
            if (!opens && grew && open.size > 1) {
                const clique = [...open.keys()].sort((a, b) => a - b);
                members += clique.length;
                if (members > MOST_CONFLICTS)
                    throw tooMany();
                found.set(clique.join(), clique);
            }
            const count = (open.get(vertex) ?? 0) + (opens ? 1 : -1);
            if (count === 0)
                open.delete(vertex);
            else
                open.set(vertex, count);
            grew = opens;
        }
    }
    return [...found.values()];
}
function tooMany() {
    return new ExtractionError("E_EXTRACTION_TOO_LARGE", {
        what: `expected at most ${MOST_CONFLICTS} pairs of extractions that share lines, found more`,
        remedy: "leave out extractions that save little",
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/plan-of.js
/** planOf gives the choice of some of the problem's extractions, by place. */
function planOf({ extractions }, places) {
    const held = new Set(places);
    const chosen = extractions.filter((_, at) => held.has(at));
    const ticks = chosen.reduce((sum, { saving_bytes }) => sum + Math.round(saving_bytes * 1000), 0);
    return { names: chosen.map(({ name }) => name), saving_bytes: ticks / 1000 };
}

// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(95577);
;// CONCATENATED MODULE: ./build/core/optimize/extraction/require-sound.js


/** Thousandths of a byte of all extractions together stay below 2^53, so that sums are exact. */
const MAX_TOTAL_BYTES = 9e12;
/**
 * requireSound throws ExtractionError for a problem with two extractions of one name, a saving that is no number, no
 * region, or lines that are none.
 */
function requireSound({ extractions }) {
    const seen = new Set();
    let total = 0;
    for (const extraction of extractions) {
        requireMeaning(extraction);
        if (seen.has(extraction.name)) {
            throw new ExtractionError("E_EXTRACTION_DUPLICATE", {
                what: `two extractions have the name ${quote(extraction.name)}`,
                remedy: "give each a name of its own",
            });
        }
        seen.add(extraction.name);
        total += Math.abs(extraction.saving_bytes);
    }
    if (total <= MAX_TOTAL_BYTES)
        return;
    throw new ExtractionError("E_EXTRACTION_TOO_LARGE", {
        what: `expected savings of at most ${MAX_TOTAL_BYTES} bytes together, found ${total}`,
        remedy: "give savings in bytes",
    });
}
function requireMeaning({ name, saving_bytes, regions }) {
    if (!Number.isFinite(saving_bytes)) {
        throw malformed(`a saving in bytes for ${quote(name)}`, String(saving_bytes));
    }
    if (regions.length === 0)
        throw malformed(`at least one region for ${quote(name)}`, "none");
    for (const { start_line, end_line } of regions) {
        const whole = Number.isSafeInteger(start_line) && Number.isSafeInteger(end_line);
        if (whole && start_line >= 1 && end_line >= start_line)
            continue;
        throw malformed(`lines from 1 on, the first before the last, for ${quote(name)}`, `${start_line} to ${end_line}`);
    }
}
function malformed(expected, found) {
    return new ExtractionError("E_EXTRACTION_FORM", {
        what: `expected ${expected}, found ${found}`,
        remedy: "write {name, saving_bytes, regions: [{path, start_line, end_line}]}",
    });
}
function quote(name) {
    return JSON.stringify((0,one_line/* oneLine */.T)(name, 60));
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/choose-in-order.js



/**
 * chooseInOrder is what happens without a plan: extractions are done as they are found, each that saves something and whose
 * lines no earlier one has rewritten. Throws ExtractionError.
 */
function chooseInOrder(problem) {
    requireSound(problem);
    const { places, rivals } = instanceOf(problem);
    const chosen = new Set();
    for (const v of places.keys())
        if (!rivals[v]?.some((rival) => chosen.has(rival)))
            chosen.add(v);
    return planOf(problem, [...chosen].map((v) => places[v] ?? -1));
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/linear-form.js

/**
 * linearForm writes a sound problem as an integer program: a column for each extraction that saves something, and of those
 * that share a line one at most.
 */
function linearForm(problem) {
    const { weights, cliques } = instanceOf(problem);
    return {
        columns: Array.from(weights, (weight) => ({ cost: -bytesOf(weight), upper: 1, whole: true })),
        rows: cliques.map((clique) => ({
            lower: Number.NEGATIVE_INFINITY,
            upper: 1,
            terms: clique.map((v) => [v, 1]),
        })),
    };
}

// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __webpack_require__(80796);
// EXTERNAL MODULE: ./build/core/optimize/read-document.js
var read_document = __webpack_require__(40846);
;// CONCATENATED MODULE: ./build/core/optimize/extraction/extraction-problem.js
const EXTRACTIONS_SCHEMA_NAME = "quantum-forge/extractions@1";

;// CONCATENATED MODULE: ./build/core/optimize/extraction/parse-extraction-problem.js





/** Some hundred thousand regions, and room to spare. */
const MAX_EXTRACTIONS_BYTES = 32 * 1024 * 1024;
const line = { type: "integer", minimum: 1, maximum: 1e9 };
const check = (0,schema_check/* schemaCheck */.u)((0,read_document/* closedForm */.P)(["schema", "extractions"], {
    schema: { const: EXTRACTIONS_SCHEMA_NAME },
    extractions: {
        type: "array",
        maxItems: 100_000,
        items: (0,read_document/* closedForm */.P)(["name", "saving_bytes", "regions"], {
            name: { type: "string", minLength: 1, maxLength: 1024 },
            saving_bytes: { type: "number", minimum: -1e12, maximum: 1e12 },
            regions: {
                type: "array",
                minItems: 1,
                maxItems: 1000,
                items: (0,read_document/* closedForm */.P)(["path", "start_line", "end_line"], {
                    path: { type: "string", minLength: 1, maxLength: 4096 },
                    start_line: line,
                    end_line: line,
                }),
            },
        }),
    },
}));
/**
 * parseExtractionProblem reads a problem file: JSON `{schema: "quantum-forge/extractions@1", extractions: [{name, saving_bytes,
 * regions: [{path, start_line, end_line}]}]}`, no key unknown or given twice. Throws ExtractionError, E_EXTRACTION_TOO_LARGE
 * before anything is decoded.
 */
function parseExtractionProblem(bytes) {
    if (bytes.length > MAX_EXTRACTIONS_BYTES) {
        throw new ExtractionError("E_EXTRACTION_TOO_LARGE", {
            what: `expected a problem of at most ${MAX_EXTRACTIONS_BYTES} bytes, found ${bytes.length}`,
            remedy: "leave out extractions that save little",
        });
    }
    const value = (0,read_document/* readDocument */.u)(bytes, check, parse_extraction_problem_malformed);
    const { extractions } = value;
    if (extractions.length === 0) {
        throw new ExtractionError("E_EXTRACTION_EMPTY", {
            what: "expected at least one extraction, found none",
            remedy: "name what could be extracted; without repeats there is nothing to choose",
        });
    }
    const problem = { extractions: extractions.map(withPlainPaths) };
    requireSound(problem);
    return problem;
}
/** `./a` and `a//b` are other names of `a` and `a/b`. */
function withPlainPaths(extraction) {
    const regions = extraction.regions.map((region) => ({
        ...region,
        path: region.path.replace(/\/(?:\.?\/)+/g, "/").replace(/^(?:\.\/)+/, ""),
    }));
    return { ...extraction, regions };
}
function parse_extraction_problem_malformed(found, cause) {
    return new ExtractionError("E_EXTRACTION_FORM", {
        what: `expected an extraction problem (${EXTRACTIONS_SCHEMA_NAME}), found ${found}`,
        remedy: "write JSON like {schema, extractions: [{name, saving_bytes, regions: [{path, start_line, end_line}]}]}",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/parse-measured-duplicates.js



/** The document of a large change: two hundred files, a hundred thousand lines. */
const MAX_MEASUREMENT_BYTES = 64 * 1024 * 1024;
const MEASURE_SCHEMA_NAME = "quantum-forge/measure@1";
const parse_measured_duplicates_line = { type: "integer", minimum: 1, maximum: 1e9 };
const path = { type: "string", minLength: 1, maxLength: 4096 };
/** What is read of the document; the rest of it is not looked at. */
const parse_measured_duplicates_check = (0,schema_check/* schemaCheck */.u)({
    type: "object",
    required: ["schema", "duplicates", "line_surprise"],
    properties: {
        schema: { const: MEASURE_SCHEMA_NAME },
        duplicates: {
            type: "array",
            maxItems: 10_000,
            items: {
                type: "object",
                required: ["path", "start_line", "end_line", "source_path", "source_start_line", "source_end_line"],
                properties: {
                    path,
                    start_line: parse_measured_duplicates_line,
                    end_line: parse_measured_duplicates_line,
                    source_path: path,
                    source_start_line: parse_measured_duplicates_line,
                    source_end_line: parse_measured_duplicates_line,
                },
            },
        },
        line_surprise: {
            type: "array",
            maxItems: 10_000,
            items: {
                type: "object",
                required: ["path", "line_bits"],
                properties: {
                    path,
                    line_bits: { type: "array", items: { type: "number", minimum: 0, maximum: 1e12 } },
                },
            },
        },
    },
});
/**
 * parseMeasuredDuplicates reads the repeats and the information of lines out of what the verb measure prints with --json.
 * Throws ExtractionError, E_EXTRACTION_TOO_LARGE before anything is decoded.
 */
function parseMeasuredDuplicates(bytes) {
    if (bytes.length > MAX_MEASUREMENT_BYTES) {
        throw new ExtractionError("E_EXTRACTION_TOO_LARGE", {
            what: `expected a measurement of at most ${MAX_MEASUREMENT_BYTES} bytes, found ${bytes.length}`,
            remedy: "measure a smaller change",
        });
    }
    const value = (0,read_document/* readDocument */.u)(bytes, parse_measured_duplicates_check, parse_measured_duplicates_malformed);
    const { duplicates, line_surprise } = value;
    const reversed = duplicates.find((one) => one.end_line < one.start_line || one.source_end_line < one.source_start_line);
    if (reversed !== undefined)
        throw parse_measured_duplicates_malformed("a repeat that ends before it starts");
    return { duplicates, line_surprise };
}
function parse_measured_duplicates_malformed(found, cause) {
    return new ExtractionError("E_EXTRACTION_FORM", {
        what: `expected a measurement (${MEASURE_SCHEMA_NAME}), found ${found}`,
        remedy: "take what quantum-forge measure --json prints",
        cause,
    });
}

// EXTERNAL MODULE: ./build/core/optimize/ising/index.js + 12 modules
var ising = __webpack_require__(81859);
// EXTERNAL MODULE: ./build/core/optimize/window/posed-window.js
var posed_window = __webpack_require__(41015);
;// CONCATENATED MODULE: ./build/core/optimize/extraction/pose-extraction-window.js




/**
 * extractionQubo is the problem of some vertices as a QUBO, in bytes: - saving_i for each that is in, and for two rivals
 * the smaller of their savings and a thousandth more, so that taking out the smaller of two rivals always lowers the
 * energy: its minimum is the best choice, and minus its energy is what that saves.
 */
function extractionQubo({ weights, rivals }, vertices) {
    const placeOf = new Map(vertices.map((v, i) => [v, i]));
    const quadratic = vertices.flatMap((v, i) => rivals[v].flatMap((rival) => {
        const j = placeOf.get(rival) ?? -1;
        const value = bytesOf(Math.min(weights[v], weights[rival]) + 1);
        return j > i ? [{ i, j, value }] : [];
    }));
    return { constant: 0, linear: vertices.map((v) => -bytesOf(weights[v])), quadratic };
}
/**
 * poseExtractionWindow gives a part of the problem around a choice: the vertex that is out and comes closest to being worth
 * its rivals that are in (the next such one in each round), and what hangs together with it through conflicts, the nearest
 * first, without those that rival something that is in and stays; null when there is no such vertex left. On what varies
 * the Ising form is exact.
 */
function poseExtractionWindow(problem, plan, round) {
    const instance = instanceOf(problem);
    const names = new Set(plan.names);
    const held = instance.places.map((at) => names.has(problem.extractions[at]?.name ?? ""));
    const centre = rankOutside(instance, held)[round];
    if (centre === undefined)
        return null;
    const near = nearest(instance, centre);
    const varied = new Set(near);
    const barred = (v) => instance.rivals[v].some((rival) => held[rival] === true && !varied.has(rival));
    const free = near.filter((v) => !barred(v));
    const fixed = Array.from(held.keys()).filter((v) => held[v] === true && !varied.has(v));
    return {
        ising: (0,ising/* isingFromQubo */.yZ)(extractionQubo(instance, free)),
        variables: free.map((v) => problem.extractions[instance.places[v] ?? -1]?.name ?? ""),
        decode: (bits) => {
            const wanted = free.filter((_, i) => bits[i] === 1);
            const others = Array.from(held.keys()).filter((v) => !wanted.includes(v));
            const byWeight = (a, b) => heavier(instance, a, b);
            const order = [...wanted.sort(byWeight), ...others.sort(byWeight)];
            return planOf(problem, complete(instance, fixed, order).map((v) => instance.places[v] ?? -1));
        },
        value: ({ saving_bytes }) => saving_bytes,
    };
}
/** Vertices that are out and have rivals, by what putting each in would lose. */
function rankOutside(instance, held) {
    const { weights, rivals } = instance;
    const lost = (v) => rivals[v].reduce((sum, rival) => sum + (held[rival] === true ? weights[rival] : 0), -weights[v]);
    const losses = new Map(Array.from(held.keys()).map((v) => [v, held[v] === true ? 0 : lost(v)]));
    return [...losses.keys()]
        .filter((v) => held[v] !== true && rivals[v].length > 0)
        .sort((a, b) => (losses.get(a) ?? 0) - (losses.get(b) ?? 0) || a - b);
}
/** Breadth first, so that the rivals of what is near come before what is far. */
function nearest({ rivals }, centre) {
    const reached = new Set([centre]);
    for (const v of reached) {
        for (const rival of rivals[v]) {
            if (reached.size === posed_window/* MOST_VARIABLES */.c)
                return [...reached];
            reached.add(rival);
        }
    }
    return [...reached];
}
/** What stays, and of the others in their order each that rivals none before it. */
function complete({ rivals }, fixed, order) {
    const chosen = new Set(fixed);
    for (const v of order) {
        if (!rivals[v].some((rival) => chosen.has(rival)))
            chosen.add(v);
    }
    return [...chosen];
}
function heavier({ weights }, a, b) {
    return weights[b] - weights[a] || a - b;
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/predict-savings.js
const BITS_PER_BYTE = 8;
/** Sources that have this share of the longer one in common are taken to be one text. */
const SAME_TEXT = 0.8;
/**
 * predictSavings makes extractions of duplicates: each one with its source, and all that repeat one text together.
 * Extracting text that stands at n + 1 places spares the code length of its n copies, each as it was measured given the
 * rest, and costs a call at each place and a declaration, each taken to be as long as a line is on average in the copies'
 * files:
 * saving = sum over copies of L(copy) - (n + 2) mean L(line).
 * A prediction: names that differ from copy to copy become arguments, which is not counted, and the model is not run again.
 */
function predictSavings(duplicates, lines) {
    const lengths = new Map(lines.map(({ path, line_bits }) => [path, line_bits]));
    const copies = duplicates.flatMap((duplicate) => copyOf(duplicate, lengths.get(duplicate.path)) ?? []);
    const pairs = copies.map((copy) => extractionOf([copy]));
    const groups = sameSource(copies).filter((group) => group.length > 1 && areApart(group));
    const named = new Map([...groups.map(extractionOf), ...pairs].map((one) => [one.name, one]));
    return { extractions: [...named.values()], unmeasured: duplicates.length - copies.length };
}
function copyOf(duplicate, bits) {
    const { path, start_line, end_line, source_path, source_start_line, source_end_line } = duplicate;
    if (bits === undefined || bits.length < end_line)
        return null;
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    return {
        place: { path, start_line, end_line },
        source: { path: source_path, start_line: source_start_line, end_line: source_end_line },
        bytes: sum(bits.slice(start_line - 1, end_line)) / BITS_PER_BYTE,
        line_bytes: sum(bits) / bits.length / BITS_PER_BYTE,
    };
}
function sameSource(copies) {
    const groups = [];
    for (const copy of copies) {
        const group = groups.find(([first]) => first !== undefined && isSameText(first.source, copy.source));
        if (group === undefined)
            groups.push([copy]);
        else
            group.push(copy);
    }
    return groups;
}
function isSameText(a, b) {
    const common = Math.min(a.end_line, b.end_line) - Math.max(a.start_line, b.start_line) + 1;
    return a.path === b.path && common >= SAME_TEXT * Math.max(linesOf(a), linesOf(b));
}
function linesOf({ start_line, end_line }) {
    return end_line - start_line + 1;
}
/** No two places of a group share a line, so that it can be done at once. */
function areApart(group) {
    const regions = [sourceOf(group), ...group.map(({ place }) => place)];
    return regions.every((a, at) => regions
        .slice(at + 1)
        .every((b) => a.path !== b.path || a.end_line < b.start_line || b.end_line < a.start_line));
}
function sourceOf(group) {
    return {
        path: group[0]?.source.path ?? "",
        start_line: Math.min(...group.map(({ source }) => source.start_line)),
        end_line: Math.max(...group.map(({ source }) => source.end_line)),
    };
}
function extractionOf(group) {
    const source = sourceOf(group);
    const places = group.map(({ place }) => place);
    const [first] = places;
    const bytes = group.reduce((sum, copy) => sum + copy.bytes, 0);
    const line = group.reduce((sum, copy) => sum + copy.line_bytes, 0) / group.length;
    const others = places.length === 1 && first !== undefined ? textOf(first) : `${places.length} other places`;
    return {
        name: `${textOf(source)} and ${others}`,
        saving_bytes: Math.round((bytes - (group.length + 2) * line) * 1000) / 1000,
        regions: [source, ...places],
    };
}
function textOf({ path, start_line, end_line }) {
    return `${path}:${start_line}-${end_line}`;
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/rivals-of.js

/** rivalsOf gives, for each extraction that saves something, by name, those that rewrite a line of it. */
function rivalsOf(problem) {
    const { places, rivals } = instanceOf(problem);
    const nameOf = (v) => problem.extractions[places[v] ?? -1]?.name ?? "";
    return new Map(rivals.map((own, v) => [nameOf(v), own.map(nameOf)]));
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/choose-greedily.js
/**
 * chooseGreedily takes vertices as long as no rival is taken, the most weight over 1 + rivals first: at least the sum of
 * weight / (1 + rivals) over all vertices (Sakai, Togasaki and Yamazaki 2003).
 */
function chooseGreedily({ weights, rivals }) {
    const share = (v) => weights[v] / (1 + rivals[v].length);
    const chosen = new Uint8Array(weights.length);
    const barred = new Uint8Array(weights.length);
    for (const v of Array.from(weights.keys()).sort((a, b) => share(b) - share(a) || a - b)) {
        if (barred[v] === 1)
            continue;
        chosen[v] = 1;
        for (const rival of rivals[v])
            barred[rival] = 1;
    }
    return chosen;
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/clique-bound.js
/**
 * cliqueBound gives a weight that no independent set of the open vertices is above: a weighted cover by cliques. Each
 * vertex, the heaviest first, lets the clique that takes most from other open vertices too, or itself alone, pay what of
 * its weight is not yet paid; of a clique only one member can be in, so what the cliques pay together is a bound, for it is
 * a solution of the dual of the clique relaxation (Balas and Xue 1996).
 */
function cliqueBound({ weights, cliques }, cliquesOf, open) {
    const left = new Map(open.map((v) => [v, weights[v]]));
    let bound = 0;
    for (const v of open.toSorted((a, b) => weights[b] - weights[a] || a - b)) {
        const due = left.get(v);
        if (due === 0)
            continue;
        bound += due;
        let best = [v];
        let most = due;
        for (const n of cliquesOf[v]) {
            const members = cliques[n].filter((one) => left.has(one));
            const paid = members.reduce((sum, one) => sum + Math.min(due, left.get(one)), 0);
            if (paid > most)
                [most, best] = [paid, members];
        }
        for (const one of best)
            left.set(one, Math.max(0, left.get(one) - due));
    }
    return bound;
}
/** cliquesOfEach gives, for each vertex, the places of the cliques that it is in. */
function cliquesOfEach({ weights, cliques }) {
    const own = Array.from(weights, () => []);
    for (const [n, clique] of cliques.entries())
        for (const v of clique)
            own[v]?.push(n);
    return own;
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/clique-prices.js
/**
 * Steps after which the prices are not improved any more, and steps without a better bound after which smaller ones are
 * made.
 */
const STEPS = 300;
const PATIENCE = 8;
/** Additions that all steps together may take. */
const QUICK = 20_000_000;
/**
 * boundByPrices gives a weight that no independent set of the open vertices is above: each clique with an open vertex costs
 * its price once, and a vertex what of its weight the prices of its cliques do not pay. A bound for all whole prices of at
 * least 0 (Lagrangian relaxation of "one of a clique at most").
 */
function boundByPrices({ weights }, cliquesOf, { open, prices }) {
    const met = new Set();
    let bound = 0;
    for (const v of open) {
        let due = weights[v];
        for (const n of cliquesOf[v]) {
            due -= prices[n];
            met.add(n);
        }
        if (due > 0)
            bound += due;
    }
    for (const n of met)
        bound += prices[n];
    return bound;
}
/**
 * lowerPrices looks for the prices of a component's cliques that give the least bound, by the subgradient method with Polyak's
 * steps towards the weight that is known to be reached (Held, Wolfe and Crowder 1974).
 */
function lowerPrices(instance, cliquesOf, { vertices, known }) {
    const { weights, cliques } = instance;
    const own = [...new Set(vertices.flatMap((v) => cliquesOf[v]))];
    const prices = new Float64Array(cliques.length);
    const size = own.reduce((sum, n) => sum + cliques[n].length, vertices.length);
    for (const n of own) {
        // Half of the second heaviest: what a pair would split.
        const sorted = cliques[n].map((v) => weights[v]).sort((a, b) => b - a);
        prices[n] = Math.round((sorted[1] ?? 0) / 2);
    }
    let best = {
        bound: boundByPrices(instance, cliquesOf, { open: vertices, prices }),
        prices: prices.slice(),
    };
    let [scale, idle] = [1, 0];
    for (let step = 0; step < Math.min(STEPS, QUICK / size) && best.bound > known; step += 1) {
        const bound = boundByPrices(instance, cliquesOf, { open: vertices, prices });
        if (bound < best.bound)
            [best, idle] = [{ bound, prices: prices.slice() }, 0];
        else if (++idle > PATIENCE)
            [scale, idle] = [scale / 2, 0];
        const unpaid = new Set(vertices.filter((v) => {
            const paid = cliquesOf[v].reduce((sum, n) => sum + prices[n], 0);
            return weights[v] > paid;
        }));
        const slopes = own.map((n) => 1 - cliques[n].filter((v) => unpaid.has(v)).length);
        const norm = slopes.reduce((sum, slope) => sum + slope * slope, 0);
        if (norm === 0)
            break;
        const length = (scale * (bound - known)) / norm;
        for (const [at, n] of own.entries()) {
            prices[n] = Math.max(0, Math.round(prices[n] - length * slopes[at]));
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/components.js
/** components gives the vertices that hang together through conflicts, each set ascending. */
function components({ weights, rivals, }) {
    const seen = new Uint8Array(weights.length);
    const found = [];
    for (const start of weights.keys()) {
        if (seen[start] === 1)
            continue;
        seen[start] = 1;
        const reached = [start];
        for (let next = 0; next < reached.length; next += 1) {
            for (const rival of rivals[reached[next]] ?? []) {
                if (seen[rival] === 1)
                    continue;
                seen[rival] = 1;
                reached.push(rival);
            }
        }
        found.push(reached.sort((a, b) => a - b));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/exchange-extractions.js

const SEED = 0x9e3779b9;
/** Vertices that a shake puts in at most. */
const MOST_SHAKEN = 8;
/**
 * exchangeExtractions is an iterated local search (Nogueira, Pinheiro and Subramanian 2018): a vertex goes in for its
 * rivals whenever it weighs more than those of them that are in; then random vertices near each other are forced in, and
 * what comes of it is kept when it is not worse. The draws are fixed, so the same problem gives the same choice. It ends
 * after `tries` or at `target`.
 */
function exchangeExtractions(instance, start, { tries, target }) {
    const { weights, rivals } = instance;
    const random = (0,ising/* seededRandom */.Is)(SEED);
    const draw = (below) => Math.floor(random() * below);
    // One of its rivals; itself when it has none.
    const near = (v) => {
        const own = rivals[v];
        return own[draw(Math.max(1, own.length))] ?? v;
    };
    const choice = new Choice(instance, start);
    choice.climb(Array.from(weights.keys()));
    let best = choice.chosen.slice();
    let most = choice.weight;
    let tried = 0;
    while (tried < tries && most < target) {
        tried += 1;
        const touched = [];
        let v = draw(weights.length);
        for (let left = 1 + draw(MOST_SHAKEN); left > 0; left -= 1) {
            for (const one of choice.put(v))
                touched.push(one);
            v = near(near(v));
        }
        choice.climb(touched);
        if (choice.weight >= most) {
            most = choice.weight;
            best = choice.chosen.slice();
        }
        else
            choice.reset(best);
    }
    return { chosen: best, tries: tried };
}
/** An independent set that changes, and for each vertex the weight of its rivals in it. */
class Choice {
    #instance;
    #barring;
    chosen;
    weight = 0;
    constructor(instance, chosen) {
        this.#instance = instance;
        this.#barring = new Float64Array(instance.weights.length);
        this.chosen = new Uint8Array(instance.weights.length);
        for (const v of chosen.keys())
            if (chosen[v] === 1)
                this.#flip(v, 1);
    }
    /** Puts a vertex in and its rivals out; gives what may now be worth a look. */
    put(v) {
        if (this.chosen[v] === 1)
            return [];
        const out = this.#instance.rivals[v].filter((rival) => this.chosen[rival] === 1);
        for (const rival of out)
            this.#flip(rival, -1);
        this.#flip(v, 1);
        return out.flatMap((rival) => [rival, ...this.#instance.rivals[rival]]);
    }
    /** As long as a vertex weighs more than its rivals that are in. */
    climb(vertices) {
        const open = [...vertices];
        for (let v = open.pop(); v !== undefined; v = open.pop()) {
            if (this.chosen[v] === 1)
                continue;
            if (this.#instance.weights[v] <= this.#barring[v])
                continue;
            for (const near of this.put(v))
                open.push(near);
        }
    }
    reset(chosen) {
        for (const v of chosen.keys())
            if (this.chosen[v] === 1 && chosen[v] === 0)
                this.#flip(v, -1);
        for (const v of chosen.keys())
            if (this.chosen[v] === 0 && chosen[v] === 1)
                this.#flip(v, 1);
    }
    #flip(v, by) {
        const own = this.#instance.weights[v];
        this.chosen[v] = by === 1 ? 1 : 0;
        this.weight += by * own;
        for (const rival of this.#instance.rivals[v]) {
            this.#barring[rival] = this.#barring[rival] + by * own;
        }
    }
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/solve-component.js


/**
 * solveComponent is branch and bound over the vertices of a component: one that weighs at least as much as its open rivals
 * together is in (it can replace them); else the one of the most open rivals is in, then out, cut off by the two bounds by
 * cliques. Gives the heaviest independent set, or null when no set is above `known` weight, and `proven: false` when
 * `budget` nodes did not suffice.
 */
function solveComponent(instance, cliquesOf, { vertices, known, prices, budget, }) {
    const { weights, rivals } = instance;
    let best = null;
    let most = known;
    let nodes = 0;
    const descend = (open, taken, weight) => {
        nodes += 1;
        if (nodes > budget)
            return;
        const [rest, inNow, added] = reduce(instance, open);
        const chosen = [...taken, ...inNow];
        const total = weight + added;
        if (total > most)
            [most, best] = [total, chosen];
        if (rest.size === 0)
            return;
        const left = [...rest];
        if (total + boundByPrices(instance, cliquesOf, { open: left, prices }) <= most)
            return;
        if (total + cliqueBound(instance, cliquesOf, left) <= most)
            return;
        const v = mostRivals(rivals, rest);
        const without = new Set(rest);
        without.delete(v);
        const after = new Set(without);
        for (const rival of rivals[v])
            after.delete(rival);
        descend(after, [...chosen, v], total + weights[v]);
        descend(without, chosen, total);
    };
    descend(new Set(vertices), [], 0);
    return { chosen: best, nodes, proven: nodes <= budget };
}
/** Takes what weighs at least as much as its open rivals, as long as there is any. */
function reduce({ weights, rivals }, open) {
    const rest = new Set(open);
    const taken = [];
    let weight = 0;
    for (let found = true; found;) {
        found = false;
        for (const v of [...rest]) {
            if (!rest.has(v))
                continue;
            const against = rivals[v].filter((rival) => rest.has(rival));
            if (against.reduce((sum, rival) => sum + weights[rival], 0) > weights[v])
                continue;
            rest.delete(v);
            for (const rival of against)
                rest.delete(rival);
            taken.push(v);
            weight += weights[v];
            found = true;
        }
    }
    return [rest, taken, weight];
}
function mostRivals(rivals, open) {
    let [best, most] = [-1, -1];
    for (const v of open) {
        const count = rivals[v].filter((rival) => open.has(rival)).length;
        if (count > most)
            [best, most] = [v, count];
    }
    return best;
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/verify-extraction.js

/** Savings are whole thousandths of a byte. */
const HALF_TICK = 0.0005;
/**
 * verifyExtraction looks at a choice with the problem alone, by none of the solvers' means: its extractions are the
 * problem's, each once, in its order, each saves something, no two of them rewrite one line, and the saving is their sum.
 * Throws E_EXTRACTION_PLAN.
 */
function verifyExtraction({ extractions }, plan) {
    const names = new Set(plan.names);
    const chosen = extractions.filter(({ name }) => names.has(name));
    if (chosen.length !== plan.names.length || !chosen.every(({ name }, at) => plan.names[at] === name))
        throw fault("extractions of the problem, each once, in its order", `${plan.names.length} names`);
    const useless = chosen.find(({ saving_bytes }) => !(saving_bytes > 0));
    if (useless !== undefined)
        throw fault("extractions that save something", useless.name);
    const files = new Map();
    for (const { name, regions } of chosen) {
        for (const region of regions) {
            const own = files.get(region.path) ?? [];
            own.push({ ...region, owner: name });
            files.set(region.path, own);
        }
    }
    for (const [path, regions] of files)
        requireApart(path, regions);
    const saving = chosen.reduce((sum, { saving_bytes }) => sum + Math.round(saving_bytes * 1000), 0) / 1000;
    if (!(Math.abs(saving - plan.saving_bytes) <= HALF_TICK))
        throw fault(`a saving of ${saving} B`, `${plan.saving_bytes}`);
}
/** Regions of one extraction may share lines with each other. */
function requireApart(path, regions) {
    regions.sort((a, b) => a.start_line - b.start_line);
    const ends = new Map();
    for (const { owner, start_line, end_line } of regions) {
        for (const [other, end] of ends) {
            if (end < start_line)
                ends.delete(other);
            else if (other !== owner)
                throw fault(`line ${start_line} of ${path} to be rewritten once`, `${other} and ${owner}`);
        }
        ends.set(owner, Math.max(end_line, ends.get(owner) ?? 0));
    }
}
function fault(expected, found) {
    return new ExtractionError("E_EXTRACTION_PLAN", {
        what: `a choice of extractions does not hold: expected ${expected}, found ${found}`,
        remedy: "report it with the problem; do not use this choice",
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/solve-extraction.js










const DEFAULT_EXTRACTION_BUDGET = { tries: 20_000, nodes: 50_000 };
/** Vertices of a component above which the exact search would not end within its nodes. */
const EXACT_UP_TO = 400;
/** Looks at a vertex that the local search, and the exact search of a component, may take. */
const solve_extraction_QUICK = 40_000_000;
const QUICK_NODES = 2_000_000;
/**
 * solveExtraction chooses the extractions that save most together. What it gives was verified. Throws ExtractionError for a
 * problem that requireSound does not let pass.
 */
function solveExtraction(problem, { tries, nodes } = DEFAULT_EXTRACTION_BUDGET) {
    requireSound(problem);
    const instance = instanceOf(problem);
    const cliquesOf = cliquesOfEach(instance);
    const parts = components(instance).map((vertices) => ({
        vertices,
        bound: cliqueBound(instance, cliquesOf, vertices),
    }));
    const bound = parts.reduce((sum, part) => sum + part.bound, 0);
    const candidates = [candidate(instance, "greedy", chooseGreedily(instance))];
    let iterations = 0;
    const start = candidates[0]?.chosen ?? new Uint8Array();
    if ((candidates[0]?.weight ?? 0) < bound) {
        const improved = exchangeExtractions(instance, start, {
            tries: Math.floor(Math.min(tries, solve_extraction_QUICK / (1 + instance.weights.length))),
            target: bound,
        });
        iterations += improved.tries;
        candidates.push(candidate(instance, "exchange", improved.chosen));
    }
    const best = mostOf(candidates);
    if (best.weight === bound)
        return solutionOf(problem, instance, { candidates, bound, iterations });
    const exact = best.chosen.slice();
    let [proven, left] = [0, nodes];
    for (const { vertices, bound: most } of parts) {
        const known = weightOf(instance, best.chosen, vertices);
        if (known === most) {
            proven += known;
            continue;
        }
        const { bound: priced, prices } = lowerPrices(instance, cliquesOf, { vertices, known });
        if (priced === known || vertices.length > EXACT_UP_TO) {
            proven += Math.min(most, priced);
            continue;
        }
        const visits = Math.min(left, Math.floor(QUICK_NODES / vertices.length));
        const found = solveComponent(instance, cliquesOf, { vertices, known, prices, budget: visits });
        left = Math.max(0, left - found.nodes);
        if (found.chosen !== null) {
            for (const v of vertices)
                exact[v] = 0;
            for (const v of found.chosen)
                exact[v] = 1;
        }
        proven += found.proven ? weightOf(instance, exact, vertices) : Math.min(most, priced);
    }
    candidates.push(candidate(instance, "exact", exact));
    return solutionOf(problem, instance, { candidates, bound: proven, iterations: iterations + nodes - left });
}
function solutionOf(problem, { places }, { candidates, bound, iterations }) {
    const { method, chosen, weight } = mostOf(candidates);
    const plan = planOf(problem, places.filter((_, v) => chosen[v] === 1));
    verifyExtraction(problem, plan);
    return {
        plan,
        method,
        upper_bound: bytesOf(bound),
        gap: bound === 0 ? 0 : (bound - weight) / bound,
        proven: weight === bound,
        attempts: candidates.map((one) => ({ method: one.method, saving_bytes: bytesOf(one.weight) })),
        iterations,
    };
}
function mostOf(candidates) {
    return candidates.reduce((most, one) => (one.weight > most.weight ? one : most));
}
function candidate(instance, method, chosen) {
    return { method, chosen, weight: weightOf(instance, chosen, Array.from(chosen.keys())) };
}
function weightOf({ weights }, chosen, vertices) {
    return vertices.reduce((sum, v) => sum + (chosen[v] === 1 ? weights[v] : 0), 0);
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/take-linear-answer.js



/** By how much a bound of a solver in floating point may be off, of itself: its tolerances are 1e-6 and smaller. */
const TOLERANCE = 1e-6;
/**
 * takeLinearAnswer puts what a solver made of linearForm beside a solution. Its choice is built anew, one by one as long as
 * none rivals another, verified, and taken if it saves more; its bound counts with its tolerance, so that it is no proof.
 */
function takeLinearAnswer(problem, solution, { values, bound }) {
    const { places, rivals } = instanceOf(problem);
    const chosen = new Set();
    for (const v of places.keys()) {
        if ((values?.[v] ?? 0) > 0.5 && !rivals[v]?.some((rival) => chosen.has(rival)))
            chosen.add(v);
    }
    const found = planOf(problem, [...chosen].map((v) => places[v] ?? -1));
    verifyExtraction(problem, found);
    const better = found.saving_bytes > solution.plan.saving_bytes;
    const plan = better ? found : solution.plan;
    const upper = Math.max(plan.saving_bytes, Math.min(solution.upper_bound, Math.max(0, -bound) * (1 + TOLERANCE) + TOLERANCE));
    return {
        ...solution,
        plan,
        method: better ? "highs" : solution.method,
        upper_bound: upper,
        gap: upper === 0 ? 0 : (upper - plan.saving_bytes) / upper,
        proven: plan.saving_bytes === upper,
        attempts: [
            ...solution.attempts,
            ...(values === null ? [] : [{ method: "highs", saving_bytes: found.saving_bytes }]),
        ],
    };
}

;// CONCATENATED MODULE: ./build/core/optimize/extraction/index.js













// EXTERNAL MODULE: ./build/core/report/optimize-report.js
var optimize_report = __webpack_require__(68645);
// EXTERNAL MODULE: ./build/forge/optimize/choose-with-backends.js + 1 modules
var choose_with_backends = __webpack_require__(14974);
;// CONCATENATED MODULE: ./build/forge/optimize/choose-extractions.js




/** Of the budget, what HiGHS may take. */
const LINEAR_SHARE = 0.5;
/** Above this many extractions the program would not be solved in time. */
const MOST_COLUMNS = 50_000;
/**
 * chooseExtractions says which duplicates to remove first: those that save most together and rewrite no line twice. It
 * reads a problem file, or predicts savings from a measurement; solves, asks HiGHS where it is there and the choice is not
 * proven best, and backends where they are named. Throws UsageError E_OPTION, ForgeError E_INPUT_FILE and ExtractionError.
 */
async function chooseExtractions(sources, options, means) {
    const began = performance.now();
    const posed = await poseExtractions(sources, means.readInput);
    const { problem } = posed;
    const solution = await solveWithLinear(problem, options, means);
    const current = chooseInOrder(problem);
    const choice = await (0,choose_with_backends/* chooseWithBackends */.D)({
        problem: "mdl",
        variables: problem.extractions.filter(({ saving_bytes }) => saving_bytes > 0).length,
        // Nobody betters what is proven best, so that a comparison begins where users are.
        start: solution.proven ? current : solution.plan,
        plan: solution.plan,
        method: solution.method,
        upper_bound: solution.upper_bound,
        attempts: solution.attempts.map(({ method, saving_bytes }) => ({ method, value: saving_bytes })),
        pose: (plan, round) => poseExtractionWindow(problem, plan, round),
        worthOf: ({ saving_bytes }) => saving_bytes,
        verify: (plan) => verifyExtraction(problem, plan),
    }, 
    // What solving took is gone; the rest is shared by the searches.
    { ...options, budget_ms: Math.max(0, options.budget_ms - (performance.now() - began)) }, means);
    return reportOf(posed, { solution, current, choice, options });
}
async function poseExtractions({ file, measurement }, readInput) {
    if ((file === null) === (measurement === null)) {
        throw new commands/* UsageError */.eb("E_OPTION", {
            what: "expected one source of extractions",
            remedy: "write --file, or --measurement with what quantum-forge measure --json printed",
        });
    }
    if (file !== null)
        return { problem: parseExtractionProblem(await readInput(file)), prediction: null };
    const { duplicates, line_surprise } = parseMeasuredDuplicates(await readInput(measurement ?? ""));
    const { extractions, unmeasured } = predictSavings(duplicates, line_surprise);
    return { problem: { extractions }, prediction: { duplicates: duplicates.length, unmeasured } };
}
async function solveWithLinear(problem, { budget_ms }, { linear }) {
    const solution = solveExtraction(problem);
    if (solution.proven || linear === null || problem.extractions.length > MOST_COLUMNS)
        return solution;
    const answer = await linear(linearForm(problem), { ms: LINEAR_SHARE * budget_ms });
    return answer === null ? solution : takeLinearAnswer(problem, solution, answer);
}
function reportOf({ problem, prediction }, { solution, current, choice, options }) {
    const { plan, backend, method, gain_over_classical, losers, backends, notices } = choice;
    const names = new Set(plan.names);
    const rivals = rivalsOf(problem);
    const barring = ({ name }) => (rivals.get(name) ?? []).filter((rival) => names.has(rival));
    const sorted = problem.extractions.toSorted((a, b) => b.saving_bytes - a.saving_bytes);
    const bound = Math.max(plan.saving_bytes, solution.upper_bound);
    return {
        schema: optimize_report/* OPTIMIZE_SCHEMA */.q,
        problem: "mdl",
        backend,
        method,
        unit: "byte",
        value: plan.saving_bytes,
        upper_bound: bound,
        gap: bound === 0 ? 0 : (bound - plan.saving_bytes) / bound,
        proven: plan.saving_bytes === bound,
        current: "as_found",
        current_value: current.saving_bytes,
        gain_over_current: current.saving_bytes === 0 ? null : plan.saving_bytes / current.saving_bytes - 1,
        gain_over_classical,
        iterations: solution.iterations,
        chosen: sorted.filter(({ name }) => names.has(name)),
        left: sorted.filter(({ name }) => !names.has(name)).map((one) => ({ ...one, in_the_way: barring(one) })),
        losers,
        budget_ms: options.budget_ms,
        seed: options.seed,
        variables: problem.extractions.filter(({ saving_bytes }) => saving_bytes > 0).length,
        backends,
        prediction,
        notices: [...noticesOf(prediction), ...notices],
    };
}
function noticesOf(prediction) {
    const { duplicates = 1, unmeasured = 0 } = prediction ?? {};
    if (duplicates === 0)
        return ["the measurement has no repeats: there is nothing to choose from"];
    if (unmeasured === 0)
        return [];
    const those = unmeasured === 1 ? "1 repeat is" : `${unmeasured} repeats are`;
    return [`${those} left out: the measurement has no lengths for the lines of the files`];
}


/***/ }),

/***/ 14974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ chooseWithBackends)
});

// EXTERNAL MODULE: ./build/forge/optimize/best-of-each.js
var best_of_each = __webpack_require__(93782);
// EXTERNAL MODULE: ./build/forge/optimize/budget-for.js
var budget_for = __webpack_require__(7523);
// EXTERNAL MODULE: ./build/forge/optimize/pick-backends.js
var pick_backends = __webpack_require__(82015);
// EXTERNAL MODULE: ./build/forge/optimize/remember-trials.js
var remember_trials = __webpack_require__(33409);
// EXTERNAL MODULE: ./build/forge/optimize/report-searches.js
var report_searches = __webpack_require__(77791);
// EXTERNAL MODULE: ./build/forge/optimize/open-questions.js
var open_questions = __webpack_require__(42052);
;// CONCATENATED MODULE: ./build/forge/optimize/search-windows.js

/** Windows in a row that better nothing, after which the search ends. */
const PATIENCE = 8;
/**
 * searchWindows betters a plan window by window (large-neighbourhood search, Shaw 1998): a backend says what to do with the
 * window, and that is taken when the problem itself says that it is worth more. It ends after so many windows in a row that
 * better nothing, at the end of its time, and when the backend fails.
 */
async function searchWindows(search) {
    const questions = (0,open_questions/* openQuestions */.q)(search.adapter, search.budget, search.questions);
    let [plan, reached, round] = [search.start, 0, 0];
    while (round < PATIENCE && !questions.over()) {
        const window = search.pose(plan, round);
        const bits = window === null ? null : await questions.ask(window.ising);
        if (window === null || bits === null)
            break;
        const found = window.decode(bits);
        if (window.value(found) > window.value(plan))
            [plan, reached, round] = [found, questions.spent(), 0];
        else
            round += 1;
    }
    return { ...questions.told(), plan, reached_ms: reached };
}

;// CONCATENATED MODULE: ./build/forge/optimize/choose-with-backends.js






/**
 * chooseWithBackends asks the backends that the options name to better a choice by windows, with the search that visits all
 * states beside them, each with the same wall time, and takes what is worth most; of equal choices the solvers', then the
 * classical search's. Nothing is asked when no backend is. What a backend gives is verified; one that fails is reported.
 */
async function chooseWithBackends(solved, options, means) {
    const { problem, variables, worthOf, verify, upper_bound } = solved;
    const began = performance.now();
    const picked = await (0,pick_backends/* pickBackends */.r)(options, { problem, variables }, means);
    const searches = [];
    const asked = picked.asked.length === 0 ? [] : [null, ...picked.asked];
    const left = Math.max(0, options.budget_ms - (performance.now() - began));
    for (const adapter of asked) {
        const { start, pose } = solved;
        const allowed = await (0,budget_for/* budgetFor */.v)(adapter, options, left / asked.length);
        const search = await searchWindows({ start, pose, adapter, ...allowed });
        verify(search.plan);
        searches.push(search);
    }
    const forgotten = await remember(means.trials, searches, { solved, ms: left / asked.length });
    const rivals = [
        { backend: "classical", method: solved.method, plan: solved.plan },
        ...searches
            .filter(({ questions }) => questions > 0)
            .map(({ backend, plan }) => ({ backend, method: "windows", plan })),
    ];
    const won = rivals.reduce((best, one) => (worthOf(one.plan) > worthOf(best.plan) ? one : best));
    const classical = Math.max(...rivals.filter(({ backend }) => backend === "classical").map(({ plan }) => worthOf(plan)));
    const attempted = solved.attempts.map((attempt) => ({ backend: "classical", ...attempt }));
    const others = rivals
        .slice(1)
        .map(({ backend, method, plan }) => ({ backend, method, value: worthOf(plan) }));
    const isWinner = (one) => one.backend === won.backend && one.method === won.method;
    return {
        plan: won.plan,
        backend: won.backend,
        method: won.method,
        gain_over_classical: classical === 0 ? 0 : worthOf(won.plan) / classical - 1,
        losers: (0,best_of_each/* bestOfEach */.F)([...attempted, ...others].filter((one) => !isWinner(one)), (value, than) => value > than),
        backends: (0,report_searches/* reportBackends */.Od)(searches.map((search) => ({ ...search, value: worthOf(search.plan) })), picked.unavailable, (value) => (upper_bound === 0 ? 0 : Math.max(0, (upper_bound - value) / upper_bound))),
        notices: [...picked.notices, ...(0,report_searches/* failureNotices */.qT)(searches, picked, options), ...forgotten],
    };
}
async function remember(trials, searches, { solved, ms }) {
    const { problem, variables, worthOf } = solved;
    const target = Math.max(...searches.map(({ plan }) => worthOf(plan))) * (1 - remember_trials/* TARGET */.Q);
    const tried = searches.map((search) => ({ ...search, reached: worthOf(search.plan) >= target }));
    return (0,remember_trials/* rememberTrials */.V)(trials, tried, { problem, variables, ms });
}


/***/ }),

/***/ 73540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ listBackends)
});

// EXTERNAL MODULE: ./build/core/optimize/backend/index.js + 18 modules
var backend = __webpack_require__(35675);
;// CONCATENATED MODULE: ./build/core/report/backend-list.js
const BACKEND_LIST_SCHEMA = "quantum-forge/backends@1";

// EXTERNAL MODULE: ./build/forge/optimize/consult.js
var consult = __webpack_require__(34978);
;// CONCATENATED MODULE: ./build/forge/optimize/list-backends.js



/** A little more than a backend gives itself to say hello, so that its own words come first. */
const LISTING_MS = 11_000;
/**
 * listBackends asks all backends at once what they can do and how they are doing. It asks no service elsewhere for
 * anything, and after `ms` milliseconds it closes those that have not said and lists them as late.
 */
async function listBackends(adapters, ms = LISTING_MS) {
    return {
        schema: BACKEND_LIST_SCHEMA,
        backends: await Promise.all(adapters.map((adapter) => listed(adapter, ms))),
    };
}
async function listed(adapter, ms) {
    const capabilities = await adapter.capabilities();
    const asked = await withinTime(adapter, ms).catch((error) => refused((0,consult/* failureOf */.g)(adapter, error)));
    return { backend: adapter.name, ...asked, capabilities };
}
async function withinTime(adapter, ms) {
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            reject(tooLate(adapter, ms));
            // What hangs must not stay.
            void adapter.close().catch(() => undefined);
        }, ms);
    });
    try {
        return await Promise.race([ask(adapter), late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Both at once: they may share what they ask. */
async function ask(adapter) {
    const [state, { detail }] = await Promise.all([adapter.isAvailable(), adapter.status()]);
    if (state.available)
        return { available: true, detail, failure: null };
    const { code, reason, remedy } = state;
    return { available: false, detail, failure: { code, reason, remedy } };
}
function refused(failure) {
    return { available: false, detail: failure.reason, failure };
}
function tooLate({ name }, ms) {
    return new backend/* BackendError */.Jh("E_BACKEND_TIMEOUT", {
        what: `${name} did not say within ${ms} ms how it is doing`,
        remedy: "try again, or choose another backend",
    });
}


/***/ }),

/***/ 32064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ selectTests)
});

;// CONCATENATED MODULE: ./build/core/optimize/selection/failure-chances.js
/**
 * failureChances gives how likely each test is to fail: (failures + r) / (runs + 1), where r is the share of failures over
 * all runs of all tests by the rule of succession, (failures + 1) / (runs + 2), so that a test without runs is taken for an
 * average one. null when no test has a run: then nothing tells them apart.
 */
function failureChances(tests) {
    const runs = tests.reduce((sum, test) => sum + (test.runs ?? 0), 0);
    if (runs === 0)
        return null;
    const failures = tests.reduce((sum, test) => sum + (test.failures ?? 0), 0);
    const average = (failures + 1) / (runs + 2);
    return tests.map((test) => ((test.failures ?? 0) + average) / ((test.runs ?? 0) + 1));
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/weigh-suite.js

/**
 * weighSuite computes a suite's value from the problem alone, by sets of names. With neither coverage nor runs all tests are
 * taken to be as likely to fail.
 */
function weighSuite(problem, chosen) {
    const weights = elementWeights(problem);
    const covered = new Set(problem.tests.flatMap(({ test, covers = [] }) => (chosen.has(test) ? covers : [])));
    const whole = sum([...weights.values()]);
    const coverage = whole === 0 ? null : sum([...covered].map((one) => weights.get(one) ?? 0)) / whole;
    const chances = chancesOf(problem, coverage !== null);
    const expected = chances === null ? 0 : sum(chances);
    const failures = chances === null || expected === 0
        ? null
        : sum(problem.tests.map(({ test }, at) => (chosen.has(test) ? (chances[at] ?? 0) : 0))) / expected;
    const known = [coverage, failures].filter((share) => share !== null);
    return {
        value: known.length === 0 ? 0 : sum(known) / known.length,
        coverage_share: coverage,
        failures_share: failures,
        uncovered: [...weights.keys()].filter((element) => !covered.has(element)),
    };
}
/** elementWeights gives the weight of each element that some test covers. */
function elementWeights({ tests, elements = [] }) {
    const given = new Map(elements.map(({ element, weight }) => [element, weight]));
    const weights = new Map();
    for (const { covers = [] } of tests)
        for (const one of covers)
            weights.set(one, given.get(one) ?? 1);
    return weights;
}
/** chancesOf gives the chances that count; null when coverage alone does. */
function chancesOf({ tests }, coverage) {
    return failureChances(tests) ?? (coverage ? null : tests.map(() => 1));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/instance.js

const TICKS_PER_MS = 1000;
/** Sums of worths stay whole, and a share keeps fifteen digits. */
const WHOLE = 2 ** 50;
/** instanceOf gives the solvers' view of a problem that requireSound let pass. */
function instanceOf(problem) {
    const { tests, budget_ms, must_run = [] } = problem;
    const ticks = Float64Array.from(tests, ({ duration_ms }) => Math.round(duration_ms * TICKS_PER_MS));
    const budget = Math.floor(budget_ms * TICKS_PER_MS);
    const musts = new Set(must_run);
    const needed = tests.map(({ test }, at) => musts.has(test) || ticks[at] === 0);
    const failed = tests.map(({ failed_last = false }) => failed_last);
    const both = Uint8Array.from(tests, (_, at) => Number(needed[at] === true || failed[at] === true));
    const allFit = both.reduce((sum, one, at) => sum + one * (ticks[at] ?? 0), 0) <= budget;
    const rivals = allFit ? 0 : failed.filter((one) => one).length;
    const units = WHOLE / (1 + 2 * rivals);
    const terms = termsOf(problem);
    const prize = (at) => (!allFit && failed[at] === true ? Math.ceil(2 * units) : 0);
    return {
        ticks,
        worths: Float64Array.from(terms.own, (share, at) => Math.round(share * units) + prize(at)),
        covers: terms.covers,
        weights: Float64Array.from(terms.weights, (share) => Math.round(share * units)),
        budget,
        forced: allFit ? both : Uint8Array.from(needed, Number),
        units,
        contested: allFit ? [] : shortestFirst(failed, ticks),
    };
}
function shortestFirst(failed, ticks) {
    const places = failed.flatMap((one, at) => (one ? [at] : []));
    return places.sort((a, b) => (ticks[a] ?? 0) - (ticks[b] ?? 0) || a - b);
}
/** The terms of the value as shares that add up to 1. */
function termsOf(problem) {
    const weights = elementWeights(problem);
    const whole = total([...weights.values()]);
    const chances = chancesOf(problem, whole > 0);
    const expected = total(chances ?? []);
    const known = Number(whole > 0) + Number(expected > 0);
    const placeOf = new Map([...weights.keys()].map((element, at) => [element, at]));
    return {
        own: problem.tests.map((_, at) => (expected > 0 ? (chances?.[at] ?? 0) / expected / known : 0)),
        covers: problem.tests.map(({ covers = [] }) => Int32Array.from(new Set(covers), (one) => placeOf.get(one) ?? 0)),
        weights: [...weights.values()].map((weight) => (whole > 0 ? weight / whole / known : 0)),
    };
}
function total(values) {
    return values.reduce((sum, value) => sum + value, 0);
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/linear-form.js

/**
 * linearForm writes a sound problem as a mixed integer program (maximum coverage under a knapsack, Church and ReVelle
 * 1974): one whole column a test, then one column an element, which is covered only as far as its tests are chosen. Cost is
 * minus the value.
 */
function linearForm(problem) {
    const { ticks, worths, covers, weights, budget, forced, units } = instanceOf(problem);
    const tests = ticks.length;
    const coverers = Array.from(weights, () => []);
    for (const [at, elements] of covers.entries())
        for (const element of elements)
            coverers[element]?.push(at);
    const scale = Math.max(1, budget);
    const time = {
        lower: Number.NEGATIVE_INFINITY,
        upper: budget / scale,
        terms: Array.from(ticks, (cost, at) => [at, cost / scale]),
    };
    const musts = Array.from(forced.keys()).filter((at) => forced[at] === 1);
    return {
        columns: [
            ...Array.from(worths, (worth) => ({ cost: -worth / units, upper: 1, whole: true })),
            ...Array.from(weights, (weight) => ({ cost: -weight / units, upper: 1, whole: false })),
        ],
        rows: [
            time,
            ...musts.map((at) => ({ lower: 1, upper: 1, terms: [[at, 1]] })),
            ...coverers.map((own, element) => ({
                lower: 0,
                upper: Number.POSITIVE_INFINITY,
                terms: [...own.map((at) => [at, 1]), [tests + element, -1]],
            })),
        ],
    };
}

// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __webpack_require__(80796);
// EXTERNAL MODULE: ./build/core/optimize/read-document.js
var read_document = __webpack_require__(40846);
// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(95577);
// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(29770);
;// CONCATENATED MODULE: ./build/core/optimize/selection/selection-error.js

class SelectionError extends coded_error/* CodedError */.A {
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/require-sound.js


/** Microseconds of all tests together stay below 2^53, so that sums are exact. */
const MAX_TOTAL_MS = 9e12;
/**
 * requireSound throws SelectionError for a problem that has no suite or no meaning: no test, durations, counts or weights that
 * are none, names that are not one's alone, tests that must run and are not there, or do not fit in the budget.
 */
function requireSound(problem) {
    const { tests, elements = [], must_run = [], budget_ms } = problem;
    if (tests.length === 0) {
        throw new SelectionError("E_SELECTION_EMPTY", {
            what: "expected at least one test, found none",
            remedy: "name the tests to choose from",
        });
    }
    requireNumbers(problem);
    requirePlainNames(tests);
    requireDistinct(tests.map(({ test }) => test), "tests");
    requireDistinct(elements.map(({ element }) => element), "elements");
    const durations = new Map(tests.map(({ test, duration_ms }) => [test, duration_ms]));
    const unknown = must_run.find((name) => !durations.has(name));
    if (unknown !== undefined) {
        throw new SelectionError("E_SELECTION_UNKNOWN", {
            what: `${quote(unknown)} must run, and is none of the tests`,
            remedy: "add that test, or take it from those that must run",
        });
    }
    const needed = [...new Set(must_run)].reduce((sum, name) => sum + Math.round((durations.get(name) ?? 0) * 1000), 0);
    if (needed > Math.floor(budget_ms * 1000)) {
        throw new SelectionError("E_SELECTION_BUDGET", {
            what: `the tests that must run take ${needed / 1000} ms, and the budget is ${budget_ms} ms`,
            remedy: "give a larger budget, or let fewer tests be a must",
        });
    }
}
/** Names are handed to test runners one a line, and by scripts apart by NULs: a control character in one could make two of it. */
function requirePlainNames(tests) {
    const broken = tests.find(({ test }) => /\p{Cc}/u.test(test));
    if (broken === undefined)
        return;
    throw new SelectionError("E_SELECTION_FORM", {
        what: `expected names without control characters, found ${quote(broken.test)}`,
        remedy: "rename that test, or leave it out",
    });
}
function requireNumbers({ budget_ms, tests, elements = [] }) {
    requireAtLeastZero(budget_ms, "a time budget", "budget_ms");
    for (const one of tests) {
        requireAtLeastZero(one.duration_ms, "a duration", one.test);
        requireCounts(one);
    }
    for (const { element, weight } of elements)
        requireAtLeastZero(weight, "a weight", element);
    const total = tests.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
    if (total <= MAX_TOTAL_MS && budget_ms <= MAX_TOTAL_MS)
        return;
    throw new SelectionError("E_SELECTION_TOO_LARGE", {
        what: `expected at most ${MAX_TOTAL_MS} ms of tests and of budget, found ${Math.max(total, budget_ms)}`,
        remedy: "give durations in milliseconds",
    });
}
function requireCounts({ test, failures = 0, runs = 0 }) {
    if (Number.isSafeInteger(failures) && Number.isSafeInteger(runs) && failures >= 0 && failures <= runs)
        return;
    throw new SelectionError("E_SELECTION_FORM", {
        what: `expected whole numbers of failures and runs for ${quote(test)}, no more failures than runs, found ${failures} and ${runs}`,
        remedy: "count the recent runs of each test, and those of them in which it failed",
    });
}
function requireAtLeastZero(value, what, name) {
    if (value >= 0 && value < Number.POSITIVE_INFINITY)
        return;
    throw new SelectionError("E_SELECTION_FORM", {
        what: `expected ${what} of at least 0 for ${quote(name)}, found ${value}`,
        remedy: "give a finite number from 0 on",
    });
}
function requireDistinct(names, what) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name)) {
            throw new SelectionError("E_SELECTION_DUPLICATE", {
                what: `two ${what} have the name ${quote(name)}`,
                remedy: "give each a name of its own",
            });
        }
        seen.add(name);
    }
}
function quote(name) {
    return JSON.stringify((0,one_line/* oneLine */.T)(name, 60));
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/selection-problem.js
const SELECTION_SCHEMA_NAME = "quantum-forge/selection@1";

;// CONCATENATED MODULE: ./build/core/optimize/selection/parse-selection-problem.js





/** Ten thousand tests that cover a thousand elements of short names each would be more; group elements then. */
const MAX_SELECTION_BYTES = 32 * 1024 * 1024;
/** Names of elements over all tests. */
const MOST_COVERS = 2_000_000;
const parse_selection_problem_name = { type: "string", minLength: 1, maxLength: 1024 };
const amount = { type: "number", minimum: 0, maximum: 1e12 };
const count = { type: "integer", minimum: 0, maximum: 1e9 };
const names = (maxItems) => ({ type: "array", maxItems, items: parse_selection_problem_name });
const check = (0,schema_check/* schemaCheck */.u)((0,read_document/* closedForm */.P)(["schema", "tests"], {
    schema: { const: SELECTION_SCHEMA_NAME },
    budget_ms: amount,
    tests: {
        type: "array",
        maxItems: 100_000,
        items: (0,read_document/* closedForm */.P)(["test", "duration_ms"], {
            test: parse_selection_problem_name,
            duration_ms: amount,
            covers: names(1_000_000),
            failures: count,
            runs: count,
            failed_last: { type: "boolean" },
        }),
    },
    elements: {
        type: "array",
        maxItems: 1_000_000,
        items: (0,read_document/* closedForm */.P)(["element", "weight"], { element: parse_selection_problem_name, weight: amount }),
    },
    must_run: names(100_000),
}));
/**
 * parseSelectionProblem reads a problem file: JSON `{schema: "quantum-forge/selection@1", budget_ms?, tests: [{test,
 * duration_ms, covers?, failures?, runs?, failed_last?}], elements?: [{element, weight}], must_run?: [names]}`, no key
 * unknown or given twice. `given` takes the place of its budget and adds to its must_run. Throws SelectionError,
 * E_SELECTION_TOO_LARGE before anything is decoded.
 */
function parseSelectionProblem(bytes, given = {}) {
    if (bytes.length > MAX_SELECTION_BYTES)
        throw tooLarge(MAX_SELECTION_BYTES, "bytes", bytes.length);
    const value = (0,read_document/* readDocument */.u)(bytes, check, malformed);
    const { schema: _, must_run = [], ...rest } = value;
    const covers = rest.tests.reduce((sum, test) => sum + (test.covers?.length ?? 0), 0);
    if (covers > MOST_COVERS)
        throw tooLarge(MOST_COVERS, "names of covered elements", covers);
    const budget_ms = given.budget_ms ?? rest.budget_ms;
    if (budget_ms === undefined)
        throw noBudget();
    const problem = { ...rest, budget_ms, must_run: [...must_run, ...(given.must_run ?? [])] };
    requireSound(problem);
    return problem;
}
function malformed(found, cause) {
    return new SelectionError("E_SELECTION_FORM", {
        what: `expected a selection problem (${SELECTION_SCHEMA_NAME}), found ${found}`,
        remedy: "write JSON like {schema, budget_ms, tests: [{test, duration_ms, covers, failures, runs}]}",
        cause,
    });
}
function tooLarge(most, what, found) {
    return new SelectionError("E_SELECTION_TOO_LARGE", {
        what: `expected a problem of at most ${most} ${what}, found ${found}`,
        remedy: "choose among whole test files, and let them cover files or functions, not lines",
    });
}
function noBudget() {
    return new SelectionError("E_SELECTION_BUDGET", {
        what: "expected the time that the suite may take, found none",
        remedy: "write budget_ms into the file, or give the time with --suite-ms",
    });
}

// EXTERNAL MODULE: ./build/core/optimize/ising/index.js + 12 modules
var ising = __webpack_require__(81859);
// EXTERNAL MODULE: ./build/core/optimize/window/posed-window.js
var posed_window = __webpack_require__(41015);
;// CONCATENATED MODULE: ./build/core/optimize/selection/gain-heap.js
/** GainHeap gives the item of the highest key first, of equal ones the first item. */
class GainHeap {
    #keys;
    #heap;
    constructor(items, keys) {
        this.#keys = keys;
        this.#heap = items.toSorted((a, b) => this.#order(a, b));
    }
    get top() {
        return this.#heap[0];
    }
    /** The highest key but the top's; minus infinity when there is no other. */
    get second() {
        const [, left, right] = this.#heap;
        const keyOf = (item) => item === undefined ? Number.NEGATIVE_INFINITY : this.#keys[item];
        return Math.max(keyOf(left), keyOf(right));
    }
    /** Lowers the top's key. */
    lower(key) {
        const item = this.#heap[0];
        if (item === undefined)
            return;
        this.#keys[item] = key;
        this.#sink(item);
    }
    pop() {
        const last = this.#heap.pop();
        if (last !== undefined && this.#heap.length > 0)
            this.#sink(last);
    }
    /** Puts an item where the top was. */
    #sink(item) {
        let at = 0;
        for (;;) {
            const left = 2 * at + 1;
            if (left >= this.#heap.length)
                break;
            const child = left + 1 < this.#heap.length && this.#before(left + 1, left) ? left + 1 : left;
            if (this.#order(this.#heap[child], item) >= 0)
                break;
            this.#heap[at] = this.#heap[child];
            at = child;
        }
        this.#heap[at] = item;
    }
    #before(a, b) {
        return this.#order(this.#heap[a], this.#heap[b]) < 0;
    }
    #order(a, b) {
        return this.#keys[b] - this.#keys[a] || a - b;
    }
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/fill-greedily.js

/**
 * fillGreedily adds tests to a suite as long as one fits, the best by the rule first, in the end also what is worth
 * nothing: there is time for it. Lazy (Minoux 1978): what a test adds only shrinks as the suite grows, so a key from before
 * is a bound, and only the top is computed anew. The better of the two rules from the empty suite is worth at least (1 -
 * 1/e) / 2 of the best suite (Leskovec et al., "Cost-effective outbreak detection in networks", 2007, after Khuller, Moss
 * and Naor 1999); where all tests take as long, the rules are one, and it is 1 - 1/e (Nemhauser, Wolsey and Fisher 1978).
 */
function fillGreedily({ ticks }, suite, rule) {
    const keys = new Float64Array(ticks.length);
    const keyOf = (at) => rule === "gain" ? suite.gain(at) : suite.gain(at) / ticks[at];
    const open = Array.from(ticks.keys()).filter((at) => suite.held[at] === 0 && fits(ticks, suite, at));
    for (const at of open)
        keys[at] = keyOf(at);
    const heap = new GainHeap(open, keys);
    for (let at = heap.top; at !== undefined; at = heap.top) {
        if (!fits(ticks, suite, at)) {
            heap.pop();
            continue;
        }
        const key = keyOf(at);
        if (key < heap.second) {
            heap.lower(key);
            continue;
        }
        heap.pop();
        suite.add(at);
    }
}
function fits(ticks, { room }, at) {
    return ticks[at] <= room;
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/plan-of.js

/** planOf gives the suite of some of the problem's tests, by place, its names, time and value. */
function planOf(problem, places) {
    const held = new Set(places);
    const chosen = problem.tests.filter((_, at) => held.has(at));
    const names = chosen.map(({ test }) => test);
    const micros = chosen.reduce((sum, { duration_ms }) => sum + Math.round(duration_ms * 1000), 0);
    return { tests: names, time_ms: micros / 1000, value: weighSuite(problem, new Set(names)).value };
}
/** placesOf gives the places of a suite's tests in the problem. */
function placesOf(problem, plan) {
    const names = new Set(plan.tests);
    return Array.from(problem.tests.keys()).filter((at) => names.has(problem.tests[at]?.test ?? ""));
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/suite.js
/** Suite is a set of tests that changes, with its time, its worth and how often each element is covered. */
class Suite {
    #instance;
    #counts;
    held;
    ticks = 0;
    worth = 0;
    constructor(instance, tests = []) {
        this.#instance = instance;
        this.#counts = new Int32Array(instance.weights.length);
        this.held = new Uint8Array(instance.ticks.length);
        for (const at of tests)
            this.add(at);
    }
    /** Ticks that are left of the budget. */
    get room() {
        return this.#instance.budget - this.ticks;
    }
    isCovered(element) {
        return this.#counts[element] > 0;
    }
    /** What a test that is not in it would add. */
    gain(at) {
        let worth = this.#instance.worths[at];
        for (const element of this.#instance.covers[at]) {
            if (this.#counts[element] === 0)
                worth += this.#instance.weights[element];
        }
        return worth;
    }
    /** What would be lost without a test that is in it. */
    loss(at) {
        let worth = this.#instance.worths[at];
        for (const element of this.#instance.covers[at]) {
            if (this.#counts[element] === 1)
                worth += this.#instance.weights[element];
        }
        return worth;
    }
    add(at) {
        this.worth += this.gain(at);
        this.ticks += this.#instance.ticks[at];
        this.held[at] = 1;
        this.#count(at, 1);
    }
    remove(at) {
        this.worth -= this.loss(at);
        this.ticks -= this.#instance.ticks[at];
        this.held[at] = 0;
        this.#count(at, -1);
    }
    tests() {
        return Array.from(this.held.keys()).filter((at) => this.held[at] === 1);
    }
    #count(at, by) {
        for (const element of this.#instance.covers[at]) {
            this.#counts[element] = this.#counts[element] + by;
        }
    }
}
/** forcedSuite gives the suite of what is in every suite. */
function forcedSuite(instance) {
    return new Suite(instance, forcedPlaces(instance));
}
/** forcedPlaces gives the places of what is in every suite. */
function forcedPlaces({ forced }) {
    return Array.from(forced.keys()).filter((at) => forced[at] === 1);
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/pose-selection-window.js






/**
 * poseSelectionWindow gives a part of the problem around a suite: the tests in it of the least worth for their time, and as
 * many outside of the most, skipping those of earlier rounds; null when no test is left in one of the two, and when not
 * even the tests that failed last fit. x_t = 1 takes test t.
 * energy = - sum gain_t x_t + sum overlap_st x_s x_t + price (sum time_t x_t - room),
 * gain and overlap given the tests that stay. It is an approximation in two ways: the worth of three tests that cover one
 * element is counted by pairs (Bonferroni's inequality: never too high), and time is paid for and not limited, at the worth
 * for its time of the first test that would not fit any more in order of density (the knapsack's Lagrange multiplier).
 * `decode` takes out the least worth for its time until the suite fits, then fills the room.
 */
function poseSelectionWindow(problem, plan, round) {
    const instance = instanceOf(problem);
    if (instance.contested.length > 0)
        return null;
    const places = [...placesOf(problem, plan), ...forcedPlaces(instance)];
    const free = chooseFree(instance, new Suite(instance, new Set(places)), round);
    if (free.length === 0)
        return null;
    const varied = new Set(free);
    const fixed = new Set(places.filter((at) => !varied.has(at)));
    const kept = new Suite(instance, fixed);
    return {
        ising: (0,ising/* isingFromQubo */.yZ)(quboOf(instance, kept, free)),
        variables: free.map((at) => problem.tests[at]?.test ?? ""),
        decode: (bits) => {
            const suite = new Suite(instance, fixed);
            for (const [n, at] of free.entries())
                if (bits[n] === 1)
                    suite.add(at);
            repair(instance, suite);
            fillGreedily(instance, suite, "density");
            return planOf(problem, suite.tests());
        },
        value: ({ value }) => value,
    };
}
function chooseFree(instance, suite, round) {
    const { ticks, forced, budget } = instance;
    const half = posed_window/* MOST_VARIABLES */.c / 2;
    const free = Array.from(ticks.keys()).filter((at) => forced[at] === 0 && ticks[at] <= budget);
    const density = (at) => (suite.held[at] === 1 ? suite.loss(at) : suite.gain(at)) / ticks[at];
    const keys = new Map(free.map((at) => [at, density(at)]));
    const byDensity = (a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || a - b;
    const inside = free.filter((at) => suite.held[at] === 1).sort(byDensity);
    const outside = free
        .filter((at) => suite.held[at] === 0 && (keys.get(at) ?? 0) > 0)
        .sort(byDensity)
        .reverse();
    const givers = inside.slice(round * half, (round + 1) * half);
    const takers = outside.slice(round * half, (round + 1) * half + (half - givers.length));
    return givers.length === 0 || takers.length === 0
        ? []
        : [...givers, ...inside.slice((round + 1) * half, (round + 2) * half - takers.length), ...takers];
}
function quboOf(instance, kept, free) {
    const { ticks, covers, weights, units } = instance;
    const gains = free.map((at) => kept.gain(at) / units);
    const price = priceOf(instance, kept, free);
    const quadratic = [];
    for (const [i, a] of free.entries()) {
        const own = new Set([...covers[a]].filter((element) => !kept.isCovered(element)));
        for (const [offset, b] of free.slice(i + 1).entries()) {
            let overlap = 0;
            for (const element of covers[b])
                if (own.has(element))
                    overlap += weights[element];
            if (overlap > 0)
                quadratic.push({ i, j: i + 1 + offset, value: overlap / units });
        }
    }
    return {
        constant: -price * kept.room,
        linear: free.map((at, i) => price * ticks[at] - (gains[i] ?? 0)),
        quadratic,
    };
}
function priceOf({ ticks, units }, kept, free) {
    const sorted = free.toSorted((a, b) => kept.gain(b) / ticks[b] - kept.gain(a) / ticks[a] || a - b);
    let { room } = kept;
    for (const at of sorted) {
        if (ticks[at] > room)
            return kept.gain(at) / units / ticks[at];
        room -= ticks[at];
    }
    return 0;
}
function repair({ ticks, forced }, suite) {
    while (suite.room < 0) {
        const density = (at) => suite.loss(at) / ticks[at];
        const held = suite.tests().filter((at) => forced[at] === 0);
        suite.remove(held.reduce((least, at) => (density(at) < density(least) ? at : least)));
    }
}

// EXTERNAL MODULE: ./build/core/compare-bytewise.js
var compare_bytewise = __webpack_require__(77988);
;// CONCATENATED MODULE: ./build/core/optimize/selection/select-in-order.js



/**
 * selectInOrder is the plainest suite: what must run, then all others in bytewise order of their names, each that still fits. It
 * does not look at what they are worth. Throws SelectionError.
 */
function selectInOrder(problem) {
    requireSound(problem);
    const { tests, must_run = [], budget_ms } = problem;
    const musts = new Set(must_run);
    const ticksOf = (at) => Math.round((tests[at]?.duration_ms ?? 0) * 1000);
    const nameOf = (at) => tests[at]?.test ?? "";
    const places = Array.from(tests.keys());
    const held = places.filter((at) => musts.has(nameOf(at)));
    let room = Math.floor(budget_ms * 1000) - held.reduce((sum, at) => sum + ticksOf(at), 0);
    const others = places
        .filter((at) => !musts.has(nameOf(at)))
        .sort((a, b) => (0,compare_bytewise/* compareBytewise */.G)(nameOf(a), nameOf(b)));
    for (const at of others) {
        if (ticksOf(at) > room)
            continue;
        room -= ticksOf(at);
        held.push(at);
    }
    return planOf(problem, held);
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/exchange-tests.js



const SEED = 0x9e3779b9;
/** Tests that a shake takes away at most. */
const MOST_SHAKEN = 4;
/**
 * exchangeTests is an iterated local search: it shakes the best suite by taking random tests away and putting a random one
 * in, fills the room greedily, and keeps what is not worse, `tries` times or until `target` is reached. The draws are
 * fixed, so the same problem gives the same suite.
 */
function exchangeTests(instance, start, { tries, target }) {
    const random = (0,ising/* seededRandom */.Is)(SEED);
    const draw = (below) => Math.floor(random() * below);
    const { ticks, forced } = instance;
    const free = Array.from(ticks.keys()).filter((at) => forced[at] === 0 && ticks[at] <= instance.budget);
    let best = start;
    let tried = 0;
    while (tried < tries && best.worth < target && free.length > 1) {
        tried += 1;
        const suite = new Suite(instance, best.tests());
        const entrant = free[draw(free.length)];
        const held = free.filter((at) => suite.held[at] === 1 && at !== entrant);
        for (let left = 1 + draw(MOST_SHAKEN); left > 0 && held.length > 0; left -= 1) {
            const [gone] = held.splice(draw(held.length), 1);
            if (gone !== undefined)
                suite.remove(gone);
        }
        while (suite.held[entrant] === 0 && ticks[entrant] > suite.room && held.length > 0) {
            suite.remove(cheapest(suite, ticks, held));
        }
        if (suite.held[entrant] === 0 && ticks[entrant] <= suite.room)
            suite.add(entrant);
        fillGreedily(instance, suite, draw(2) === 0 ? "density" : "gain");
        if (suite.worth >= best.worth)
            best = suite;
    }
    return { suite: best, tries: tried };
}
/** Takes the test of the least worth for its time out of the list. */
function cheapest(suite, ticks, held) {
    let least = 0;
    const density = (at) => suite.loss(held[at]) / ticks[held[at]];
    for (let at = 1; at < held.length; at += 1)
        if (density(at) < density(least))
            least = at;
    return held.splice(least, 1)[0];
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/relaxation.js
/** Units by which floating point could err in the one fraction of a test that a bound takes. */
const SLACK = 1;
/**
 * relax gives a worth that no suite is above that holds the given one and else tests of `open` alone, within the budget. An
 * element e that the suite does not cover is split by a price 0 <= p_e <= w_e: w_e - p_e is granted, and p_e is paid to
 * each test that covers it, which is too much at most; what is left is a fractional knapsack (Dantzig 1957). For all whole
 * prices it is a bound (Lagrangian relaxation of "covered only by a chosen test", Geoffrion 1974); p = w is that of
 * submodularity (Nemhauser, Wolsey and Fisher 1978).
 */
function relax({ ticks, worths, covers, weights }, suite, open, prices) {
    const granted = new Set();
    const offers = open.flatMap((at) => {
        if (ticks[at] > suite.room)
            return [];
        let worth = worths[at];
        for (const element of covers[at]) {
            if (suite.isCovered(element))
                continue;
            worth += prices[element];
            granted.add(element);
        }
        return [{ at, worth, density: worth / ticks[at] }];
    });
    offers.sort((a, b) => b.density - a.density || a.at - b.at);
    let bound = suite.worth;
    for (const element of granted)
        bound += weights[element] - prices[element];
    const taken = new Float64Array(ticks.length);
    let { room } = suite;
    for (const { at, worth, density } of offers) {
        const time = ticks[at];
        if (time > room) {
            taken[at] = room / time;
            return { bound: bound + Math.ceil(density * room) + SLACK, taken };
        }
        bound += worth;
        room -= time;
        taken[at] = 1;
    }
    return { bound, taken };
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/solve-exactly.js



/**
 * solveExactly is branch and bound: the test of the most worth for its time is in, then out, cut off where no suite can be
 * above the best known, by the prices of upperBound and by submodularity. Gives the best suite, which is `start` when none
 * is better, and null when `budget` nodes did not suffice.
 */
function solveExactly(instance, start, { prices, budget }) {
    const { ticks, weights } = instance;
    const suite = forcedSuite(instance);
    let best = start;
    let nodes = 0;
    const descend = (open) => {
        nodes += 1;
        if (nodes > budget)
            return;
        if (suite.worth > best.worth)
            best = new Suite(instance, suite.tests());
        const fitting = open.filter((at) => ticks[at] <= suite.room && suite.gain(at) > 0);
        if (fitting.length === 0)
            return;
        if (relax(instance, suite, fitting, prices).bound <= best.worth)
            return;
        if (relax(instance, suite, fitting, weights).bound <= best.worth)
            return;
        const next = densest(instance, suite, fitting);
        const rest = fitting.filter((at) => at !== next);
        suite.add(next);
        descend(rest);
        suite.remove(next);
        descend(rest);
    };
    descend(Array.from(ticks.keys()).filter((at) => suite.held[at] === 0));
    if (nodes > budget)
        return null;
    fillGreedily(instance, best, "density");
    return { suite: best, nodes };
}
function densest({ ticks }, suite, open) {
    const density = (at) => suite.gain(at) / ticks[at];
    return open.reduce((most, at) => (density(at) > density(most) ? at : most));
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/upper-bound.js


/** Steps after which the prices are not improved any more. */
const STEPS = 200;
/** Steps without a better bound after which smaller ones are made. */
const PATIENCE = 10;
/** Additions that all steps together may take. */
const QUICK = 8_000_000;
/**
 * upperBound looks for prices (see relax) by the subgradient method with Polyak's steps (Held, Wolfe and Crowder 1974). It
 * starts from those that the best suite known gives: all of an element's weight where it covers it not, nothing where it
 * does. Every price gives a bound; the least found counts.
 */
function upperBound(instance, known) {
    const { weights, covers, ticks, forced } = instance;
    const suite = forcedSuite(instance);
    const open = Array.from(ticks.keys()).filter((at) => forced[at] === 0);
    const size = covers.reduce((sum, { length }) => sum + length, 0) + 20 * open.length;
    const prices = weights.map((weight, element) => (known.isCovered(element) ? 0 : weight));
    const coverers = elementsOf(instance, open);
    let best = { ...relax(instance, suite, open, weights), prices: weights };
    let scale = 1;
    let idle = 0;
    for (let step = 0; step < Math.min(STEPS, QUICK / (size + 1)) && best.bound > known.worth; step += 1) {
        const { bound, taken } = relax(instance, suite, open, prices);
        if (bound < best.bound) {
            best = { bound, taken, prices: prices.slice() };
            idle = 0;
        }
        else if (++idle > PATIENCE) {
            scale /= 2;
            idle = 0;
        }
        const slopes = new Float64Array(weights.length);
        for (const at of open) {
            for (const element of covers[at])
                slopes[element] = slopes[element] + taken[at];
        }
        let norm = 0;
        for (const element of coverers) {
            if (suite.isCovered(element))
                continue;
            slopes[element] = slopes[element] - 1;
            norm += slopes[element] ** 2;
        }
        if (norm === 0)
            break;
        const length = (scale * (bound - known.worth)) / norm;
        for (const element of coverers) {
            if (suite.isCovered(element))
                continue;
            const moved = Math.round(prices[element] - length * slopes[element]);
            prices[element] = Math.max(0, Math.min(weights[element], moved));
        }
    }
    return { bound: best.bound, prices: best.prices };
}
function elementsOf({ covers }, open) {
    return [...new Set(open.flatMap((at) => [...covers[at]]))];
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/verify-selection.js


/** Times are whole microseconds. */
const HALF_TICK = 0.0005;
/** Values are sums of many shares. */
const CLOSE = 1e-9;
/**
 * verifySelection looks at a suite with the problem alone, by none of the solvers' means: its tests are the problem's, each
 * once, in its order, all that must run among them; they fit in the budget; no test that failed last is missing for which
 * there is room or a test in it that did not fail and need not run; time and value are what they say. Throws
 * E_SELECTION_PLAN.
 */
function verifySelection(problem, plan) {
    const { tests, must_run = [], budget_ms } = problem;
    const chosen = new Set(plan.tests);
    const held = tests.filter(({ test }) => chosen.has(test));
    const sorted = held.every(({ test }, at) => plan.tests[at] === test);
    if (held.length !== plan.tests.length || !sorted)
        throw fault("tests of the problem, each once, in its order", `${plan.tests.length} names`);
    const missing = must_run.find((name) => !chosen.has(name));
    if (missing !== undefined)
        throw fault(`${missing}, which must run`, "a suite without it");
    const time = sumOf(held.map(({ duration_ms }) => duration_ms));
    if (!(Math.abs(time - plan.time_ms) <= HALF_TICK))
        throw fault(`a time of ${time} ms`, `${plan.time_ms}`);
    if (!(time <= budget_ms))
        throw fault(`at most ${budget_ms} ms`, `${time} ms`);
    requireFailedFirst(problem, chosen, budget_ms - time);
    const { value } = weighSuite(problem, chosen);
    if (!(Math.abs(value - plan.value) <= CLOSE))
        throw fault(`a value of ${value}`, `${plan.value}`);
}
/** The shortest test that failed last and is missing would not fit even if all that can go made room. */
function requireFailedFirst({ tests, must_run = [] }, chosen, room) {
    const musts = new Set(must_run);
    const missing = tests.filter(({ test, failed_last = false }) => failed_last && !chosen.has(test));
    const spare = tests.filter(({ test, failed_last = false }) => chosen.has(test) && !failed_last && !musts.has(test));
    const free = room + sumOf(spare.map(({ duration_ms }) => duration_ms));
    const kept = missing.find(({ duration_ms }) => duration_ms <= free - HALF_TICK);
    if (kept !== undefined)
        throw fault(`${kept.test}, which failed last, before all others`, "a suite without it");
}
/** In whole microseconds, as the budget is counted. */
function sumOf(durations) {
    return durations.reduce((sum, each) => sum + Math.round(each * 1000), 0) / 1000;
}
function fault(expected, found) {
    return new SelectionError("E_SELECTION_PLAN", {
        what: `a suite does not hold: expected ${expected}, found ${found}`,
        remedy: "report it with the problem; do not use this suite",
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/solve-selection.js









const DEFAULT_SELECTION_BUDGET = { tries: 4000, nodes: 50_000 };
/** Above this many tests that are free to choose the exact search would not end within its nodes. */
const EXACT_UP_TO = 200;
/** Additions that the exchanges, and the exact search, may take. */
const QUICK_EXCHANGES = 12_000_000;
const QUICK_NODES = 60_000_000;
/**
 * solveSelection chooses the suite of the most value that it finds. Every suite that it gives was verified. Throws
 * SelectionError for a problem that requireSound does not let pass.
 */
function solveSelection(problem, { tries, nodes } = DEFAULT_SELECTION_BUDGET) {
    requireSound(problem);
    const instance = instanceOf(problem);
    const candidates = [
        { method: "density-greedy", suite: filled(instance, "density") },
        { method: "gain-greedy", suite: filled(instance, "gain") },
    ];
    let { bound, prices } = upperBound(instance, bestOf(candidates).suite);
    let iterations = 0;
    if (bestOf(candidates).suite.worth < bound) {
        const exchanges = Math.floor(Math.min(tries, QUICK_EXCHANGES / sizeOf(instance)));
        const improved = exchangeTests(instance, bestOf(candidates).suite, { tries: exchanges, target: bound });
        iterations += improved.tries;
        candidates.push({ method: "exchange", suite: improved.suite });
        if (improved.suite.worth < bound)
            ({ bound, prices } = upperBound(instance, improved.suite));
    }
    const free = instance.forced.reduce((count, one) => count + 1 - one, 0);
    if (bestOf(candidates).suite.worth < bound && free <= EXACT_UP_TO) {
        const visits = Math.floor(Math.min(nodes, QUICK_NODES / sizeOf(instance)));
        const proof = solveExactly(instance, bestOf(candidates).suite, { prices, budget: visits });
        iterations += proof?.nodes ?? visits;
        if (proof !== null) {
            candidates.push({ method: "exact", suite: proof.suite });
            bound = proof.suite.worth;
        }
    }
    return solutionOf(problem, instance, { candidates, bound, iterations });
}
function solutionOf(problem, { units, contested }, { candidates, bound, iterations }) {
    const { method, suite } = bestOf(candidates);
    const plan = planOf(problem, suite.tests());
    verifySelection(problem, plan);
    const proven = suite.worth >= bound;
    // What a suite keeps of the tests that failed last is in its worth, and not in its value.
    const valueOfSuite = (one) => contested.length > 0
        ? planOf(problem, one.tests()).value
        : plan.value - (suite.worth - one.worth) / units;
    const upper = proven ? plan.value : Math.min(1, plan.value + (bound - suite.worth) / units);
    return {
        plan,
        method,
        upper_bound: upper,
        gap: upper === 0 ? 0 : (upper - plan.value) / upper,
        proven,
        attempts: candidates.map((one) => ({ method: one.method, value: valueOfSuite(one.suite) })),
        iterations,
    };
}
function bestOf(candidates) {
    return candidates.reduce((most, one) => (one.suite.worth > most.suite.worth ? one : most));
}
function filled(instance, rule) {
    const suite = forcedSuite(instance);
    // The shortest first, so that the most of them are in: no suite that is worth as much has fewer.
    for (const at of instance.contested) {
        if (suite.held[at] === 0 && instance.ticks[at] <= suite.room)
            suite.add(at);
    }
    fillGreedily(instance, suite, rule);
    return suite;
}
/** Additions of one exchange. */
function sizeOf({ covers }) {
    return covers.reduce((sum, { length }) => sum + 20 + 3 * length, 0);
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/take-linear-answer.js





/** By how much a bound of a solver in floating point may be off: its tolerances are 1e-6 and smaller. */
const TOLERANCE = 1e-6;
/**
 * takeLinearAnswer puts what a solver made of linearForm beside a solution. Its suite is built anew, test by test as long
 * as they fit, filled, verified, and taken if it is worth more; its bound counts with its tolerance, so that it is no
 * proof.
 */
function takeLinearAnswer(problem, solution, { values, bound }) {
    const instance = instanceOf(problem);
    const own = new Suite(instance, placesOf(problem, solution.plan));
    const found = forcedSuite(instance);
    for (const [at, ticks] of instance.ticks.entries()) {
        if ((values?.[at] ?? 0) > 0.5 && found.held[at] === 0 && ticks <= found.room)
            found.add(at);
    }
    if (values !== null)
        fillGreedily(instance, found, "density");
    const better = found.worth > own.worth;
    const plan = better ? planOf(problem, found.tests()) : solution.plan;
    verifySelection(problem, plan);
    const worth = Math.max(found.worth, own.worth) / instance.units;
    const above = Math.max(0, -bound - worth) + TOLERANCE;
    const upper = Math.max(plan.value, Math.min(solution.upper_bound, plan.value + above));
    const value = values === null ? [] : [planOf(problem, found.tests()).value];
    return {
        ...solution,
        plan,
        method: better ? "highs" : solution.method,
        upper_bound: upper,
        gap: upper === 0 ? 0 : (upper - plan.value) / upper,
        proven: plan.value === upper,
        attempts: [...solution.attempts, ...value.map((one) => ({ method: "highs", value: one }))],
    };
}

;// CONCATENATED MODULE: ./build/core/optimize/selection/index.js












// EXTERNAL MODULE: ./build/core/report/optimize-report.js
var optimize_report = __webpack_require__(68645);
// EXTERNAL MODULE: ./build/forge/optimize/choose-with-backends.js + 1 modules
var choose_with_backends = __webpack_require__(14974);
// EXTERNAL MODULE: ./build/core/commands/index.js + 9 modules
var commands = __webpack_require__(48687);
// EXTERNAL MODULE: ./build/core/inputs/index.js + 12 modules
var inputs = __webpack_require__(69153);
// EXTERNAL MODULE: ./build/core/optimize/forecast/index.js + 6 modules
var optimize_forecast = __webpack_require__(69455);
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
;// CONCATENATED MODULE: ./build/forge/optimize/pose-selection.js









/** Runs whose failures count; what failed long ago says little. */
const RECENT = 10;
/**
 * poseSelection makes the problem out of a problem file, or out of JUnit reports and a time budget, with the durations
 * forecast and the failures counted; reports know no coverage. Throws UsageError E_OPTION, ForgeError E_INPUT_FILE,
 * InputsError, SelectionError.
 */
async function poseSelection(sources, readInput) {
    const { file, junit, history, tasks, suite_ms, level } = sources;
    const must_run = sources.must_run === null ? [] : (0,parse_task_names/* parseTaskNames */.v)(await readInput(sources.must_run), sources.must_run);
    if (file !== null) {
        if (junit.length + history.length > 0 || tasks !== null)
            throw pose_selection_option("the whole problem in one file", "give --file alone, or leave it out");
        const given = { must_run, ...(suite_ms === null ? {} : { budget_ms: suite_ms }) };
        return { problem: parseSelectionProblem(await readInput(file), given), forecast: null, notices: [] };
    }
    if (suite_ms === null)
        throw pose_selection_option("the time that the suite may take", "write --suite-ms 600000");
    const last = await (0,read_runs/* readRun */.cI)(junit, { readInput, parse: optimize_forecast/* junitCases */.YL });
    const { history: earlier, notices } = await (0,read_history/* readHistory */.L)(history, { readInput, parse: parseCases });
    const runs = [...earlier, last].filter(({ length }) => length > 0);
    const newest = runs.at(-1);
    const given = tasks === null ? null : (0,parse_task_names/* parseTaskNames */.v)(await readInput(tasks), tasks);
    if (given === null && newest === undefined) {
        const why = notices[0] === undefined ? "" : `; ${notices[0]}`;
        throw pose_selection_option(`tests to choose from${why}`, "write --junit, --history or --tasks");
    }
    const names = given ?? [...new Set(newest?.map(({ task }) => task))];
    if (given === null)
        (0,require_plain_names/* requirePlainNames */.O)(names, newest === last ? junit : history.flat());
    const times = runs.map(timesOf);
    const forecast = (0,optimize_forecast/* forecastDurations */.H$)(times, names, level);
    const recent = runs.slice(-RECENT).map(outcomesOf);
    return {
        problem: {
            budget_ms: suite_ms,
            tests: forecast.tasks.map(({ task, duration_ms }) => {
                const own = recent.flatMap((run) => run.get(task) ?? []);
                return {
                    test: task,
                    duration_ms,
                    runs: own.length,
                    failures: own.filter((failed) => failed).length,
                    // Its own last run: the newest one may have left it out.
                    failed_last: own.at(-1) ?? false,
                };
            }),
            must_run,
        },
        forecast: {
            runs: runs.length,
            level,
            without_history: forecast.tasks.flatMap(({ task, source }) => (source === "prior" ? [task] : [])),
        },
        notices: [...notices, ...(0,tell_of_names/* tellOfNames */.V)({ given, runs: times, tasks: forecast.tasks })],
    };
}
function parseCases(bytes) {
    if ((0,read_runs/* isXml */.y$)(bytes))
        return (0,optimize_forecast/* junitCases */.YL)(bytes);
    return (0,inputs/* parseTimings */.PM)(bytes).map(({ task, duration_ms }) => ({
        task,
        seconds: duration_ms / 1000,
        failed: null,
    }));
}
function timesOf(run) {
    return (0,optimize_forecast/* observedRun */.YS)(run.flatMap(({ task, seconds }) => (seconds === null ? [] : [{ task, duration_ms: seconds * 1000 }])));
}
/** Whether each test failed: one case of it that did is enough. */
function outcomesOf(run) {
    const outcomes = new Map();
    for (const { task, failed } of run)
        if (failed !== null)
            outcomes.set(task, failed || (outcomes.get(task) ?? false));
    return outcomes;
}
function pose_selection_option(expected, remedy) {
    return new commands/* UsageError */.eb("E_OPTION", { what: `expected ${expected}`, remedy });
}

;// CONCATENATED MODULE: ./build/forge/optimize/select-tests.js




/** Of the budget, what HiGHS may take. */
const LINEAR_SHARE = 0.5;
/** Above this many terms the program would not be solved in time. */
const MOST_TERMS = 200_000;
/**
 * selectTests chooses a suite that takes at most so long: it reads what is known of the tests, solves, asks HiGHS where it
 * is there and the suite is not proven best, asks backends where they are named, and says what is given up. It drops no
 * test silently. Throws UsageError E_OPTION, ForgeError E_INPUT_FILE, InputsError and SelectionError.
 */
async function selectTests(sources, options, means) {
    const began = performance.now();
    const posed = await poseSelection(sources, means.readInput);
    const { problem } = posed;
    const solution = await solveWithLinear(problem, options, means);
    const current = selectInOrder(problem);
    const choice = await (0,choose_with_backends/* chooseWithBackends */.D)({
        problem: "tests",
        variables: problem.tests.length,
        // Nobody betters what is proven best, so that a comparison begins where users are.
        start: solution.proven ? solveSelection(problem, { tries: 0, nodes: 0 }).plan : solution.plan,
        plan: solution.plan,
        method: solution.method,
        upper_bound: solution.upper_bound,
        attempts: solution.attempts,
        pose: (plan, round) => poseSelectionWindow(problem, plan, round),
        worthOf: ({ value }) => value,
        verify: (plan) => verifySelection(problem, plan),
    }, 
    // What solving took is gone; the rest is shared by the searches.
    { ...options, budget_ms: Math.max(0, options.budget_ms - (performance.now() - began)) }, means);
    return reportOf(posed, { solution, current, choice, options });
}
async function solveWithLinear(problem, { budget_ms }, { linear }) {
    const solution = solveSelection(problem);
    const terms = problem.tests.reduce((sum, { covers = [] }) => sum + 1 + covers.length, 0);
    if (solution.proven || linear === null || terms > MOST_TERMS)
        return solution;
    const answer = await linear(linearForm(problem), { ms: LINEAR_SHARE * budget_ms });
    return answer === null ? solution : takeLinearAnswer(problem, solution, answer);
}
function reportOf({ problem, forecast, notices }, { solution, current, choice, options }) {
    const { plan, backend, method, gain_over_classical, losers, backends } = choice;
    const { tests, budget_ms } = problem;
    const chosen = new Set(plan.tests);
    const worth = weighSuite(problem, chosen);
    const upper = Math.max(plan.value, solution.upper_bound);
    const failed = tests.filter(({ failed_last = false }) => failed_last).map(({ test }) => test);
    return {
        schema: optimize_report/* OPTIMIZE_SCHEMA */.q,
        problem: "tests",
        backend,
        method,
        unit: "share",
        value: plan.value,
        upper_bound: upper,
        gap: upper === 0 ? 0 : (upper - plan.value) / upper,
        proven: plan.value === upper,
        current: "by_name",
        current_value: current.value,
        gain_over_current: current.value === 0 ? null : plan.value / current.value - 1,
        gain_over_classical,
        iterations: solution.iterations,
        suite: { budget_ms, time_ms: plan.time_ms, whole_ms: timeOf(problem) },
        chosen: plan.tests,
        coverage_share: worth.coverage_share,
        failures_share: worth.failures_share,
        given_up: {
            tests: droppedOf(problem, chosen, new Set(worth.uncovered)),
            uncovered: worth.uncovered,
            coverage_share: worth.coverage_share === null ? null : 1 - worth.coverage_share,
            failures_share: worth.failures_share === null ? null : 1 - worth.failures_share,
        },
        failed_last: {
            kept: failed.filter((test) => chosen.has(test)),
            dropped: failed.filter((test) => !chosen.has(test)),
        },
        losers,
        budget_ms: options.budget_ms,
        seed: options.seed,
        variables: tests.length,
        backends,
        forecast,
        notices: [...notices, ...noticesOf(problem), ...choice.notices],
    };
}
function droppedOf({ tests }, chosen, uncovered) {
    const chances = failureChances(tests);
    return tests.flatMap(({ test, duration_ms, covers = [] }, at) => chosen.has(test)
        ? []
        : [
            {
                test,
                duration_ms,
                failure_chance: chances?.[at] ?? null,
                uncovered: [...new Set(covers)].filter((one) => uncovered.has(one)).length,
            },
        ]);
}
function timeOf({ tests }) {
    return tests.reduce((sum, { duration_ms }) => sum + Math.round(duration_ms * 1000), 0) / 1000;
}
/** What the choice does not rest on. */
function noticesOf({ tests }) {
    const covering = tests.some(({ covers = [] }) => covers.length > 0);
    const ran = tests.some(({ runs = 0 }) => runs > 0);
    if (!covering && !ran)
        return ["neither coverage nor runs of the tests are known: all count the same, and the most tests fit"];
    if (covering)
        return [];
    return ["what the tests cover is not known: the suite is chosen by failures and time alone"];
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
