export const id = 47;
export const ids = [47,384];
export const modules = {

/***/ 3423:
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
        remedy: "check the path; it is taken from the folder in which the command runs",
        cause,
    });
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _cannot_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3423);





/**
 * hashFile gives the 32-byte SHA-256 of a regular file of any size, read as a stream. Throws ForgeError E_INPUT_FILE, also
 * for devices and pipes, which may have no end.
 */
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).isFile())
            throw new Error("not a regular file");
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    }
    catch (cause) {
        throw (0,_cannot_read_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotRead */ .U)(path, cause);
    }
    return new Uint8Array(hash.digest());
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8900);
/* harmony import */ var _cannot_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3423);



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

/***/ 4384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloneForReading: () => (/* binding */ cloneForReading)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5789);
/* harmony import */ var _process_git_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5807);
/* harmony import */ var _process_run_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(112);
/* harmony import */ var _process_run_remote_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7701);
/* harmony import */ var _registry_store_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7491);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6819);









/**
 * cloneForReading gives the folder of a clone of `url` below `cacheDir`, made on first use and brought up to
 * the remote's head on every later one. It has full history and no files checked out. A user or password in
 * the address is used and not stored. Throws E_CLONE.
 */
async function cloneForReading(url, cacheDir) {
    if (!(0,_remote_address_js__WEBPACK_IMPORTED_MODULE_8__/* .isCloneUrl */ .DU)(url) || /^git:/i.test(url))
        throw failed(url, "expected an https, http, ssh or file address");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(cacheDir, { recursive: true });
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(url).digest("hex");
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, key);
    if (await exists(dir))
        await update(url, dir);
    else
        await cloneInto(url, cacheDir, key);
    return dir;
}
/** Cloned beside its place and renamed, so that a clone which is there is whole. */
async function cloneInto(url, cacheDir, key) {
    const partial = `${key}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    try {
        const options = ["--quiet", "--no-checkout", "--template=", "--no-recurse-submodules"];
        await ask(url, cacheDir, ["clone", ...options, "--", url, partial]);
        await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, partial), ["remote", "set-url", "origin", (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutCredentials */ .ri)(url)]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, partial), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, key));
    }
    catch (error) {
        // Someone else may have cloned the same address meanwhile: theirs is as good.
        if (error instanceof _git_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X || !(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, key))))
            throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, partial), { recursive: true, force: true });
    }
}
async function update(url, dir) {
    const branches = ["+refs/heads/*:refs/remotes/origin/*", `^refs/heads/${_registry_store_context_js__WEBPACK_IMPORTED_MODULE_7__/* .REGISTRY_BRANCH */ .R}`];
    await ask(url, dir, [
        "fetch",
        "--quiet",
        "--prune",
        "--tags",
        "--force",
        "--no-recurse-submodules",
        "--",
        url,
        ...branches,
    ]);
    await updateRegistry(url, dir);
    const listed = await ask(url, dir, ["ls-remote", "--symref", "--", url, "HEAD"]);
    const branch = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(listed)?.[1];
    const head = branch === undefined ? null : await tracking(dir, branch);
    if (branch === undefined || head === null)
        return;
    await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(dir, ["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
    await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(dir, ["symbolic-ref", "refs/remotes/origin/HEAD", `refs/remotes/origin/${branch}`]);
    await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(dir, ["update-ref", `refs/heads/${branch}`, head]);
}
/** Without force: a registry only grows, so one that lost what it showed before was rewritten. */
async function updateRegistry(url, dir) {
    const refs = `refs/heads/${_registry_store_context_js__WEBPACK_IMPORTED_MODULE_7__/* .REGISTRY_BRANCH */ .R}:refs/remotes/origin/${_registry_store_context_js__WEBPACK_IMPORTED_MODULE_7__/* .REGISTRY_BRANCH */ .R}`;
    const options = ["--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
    const { stderr } = await (0,_process_run_remote_git_js__WEBPACK_IMPORTED_MODULE_6__/* .runRemoteGit */ .q)(dir, ["fetch", ...options, "--", url, refs]);
    if (!/\[rejected\]/.test(stderr))
        return;
    throw new _git_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X("E_SPLIT_VIEW", {
        what: `the branch ${_registry_store_context_js__WEBPACK_IMPORTED_MODULE_7__/* .REGISTRY_BRANCH */ .R} of ${(0,_remote_address_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutCredentials */ .ri)(url)} no longer contains what it showed before`,
        remedy: `find out who rewrote it; to accept the new history, remove the clone in ${dir}`,
    });
}
async function tracking(dir, branch) {
    const ref = `refs/remotes/origin/${branch}`;
    const { status, stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(dir, ["rev-parse", "--verify", "--quiet", ref], { accept: [0, 1] });
    return status === 0 ? stdout.toString("latin1").trim() : null;
}
async function ask(url, dir, args) {
    const ended = await (0,_process_run_remote_git_js__WEBPACK_IMPORTED_MODULE_6__/* .runRemoteGit */ .q)(dir, args);
    if (ended.status !== 0)
        throw failed(url, (0,_process_git_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .complaint */ .U4)(ended));
    return ended.stdout.toString("utf8");
}
function failed(url, reason) {
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X("E_CLONE", {
        what: `cannot read the repository at ${JSON.stringify((0,_remote_address_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutCredentials */ .ri)(url))}: ${reason}`,
        remedy: "check the address, the network and your access rights, or give the path of a local clone",
    });
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null)) !== null;
}


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XS: () => (/* reexport */ git_error/* GitError */.X),
  fe: () => (/* reexport */ identity/* defaultBranchRef */.fe),
  AB: () => (/* reexport */ inspectClone),
  DU: () => (/* reexport */ remote_address/* isCloneUrl */.DU),
  $r: () => (/* reexport */ lastChange),
  fI: () => (/* reexport */ openRegistryStore),
  a9: () => (/* reexport */ readActor),
  x6: () => (/* reexport */ refreshDefaultBranch),
  Kl: () => (/* reexport */ sharesRegistry)
});

// UNUSED EXPORTS: cachePath, cloneForReading, encodePrintablePath, openSourceRepository, parsePrintablePath, parseRemoteAddress, runGit, withoutCredentials

// EXTERNAL MODULE: ./build/adapters/git/clone-for-reading.js
var clone_for_reading = __webpack_require__(4384);
// EXTERNAL MODULE: ./build/adapters/git/git-error.js
var git_error = __webpack_require__(5789);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/git/locate.js
var locate = __webpack_require__(8326);
// EXTERNAL MODULE: ./build/adapters/git/process/git-failure.js
var git_failure = __webpack_require__(5807);
// EXTERNAL MODULE: ./build/adapters/git/process/run-git.js
var run_git = __webpack_require__(112);
// EXTERNAL MODULE: ./build/adapters/git/process/run-remote-git.js
var run_remote_git = __webpack_require__(7701);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/adapters/git/printable-path.js
var printable_path = __webpack_require__(4581);
// EXTERNAL MODULE: ./build/adapters/git/process/spawn-git.js
var spawn_git = __webpack_require__(1238);
;// CONCATENATED MODULE: ./build/adapters/git/registry/registry-failure.js

/** unreadable is the error that stops everything: what is there cannot be read, so nothing may be written. */
function unreadable(what, cause) {
    return new git_error/* GitError */.X("E_REGISTRY_UNREADABLE", {
        what,
        remedy: "nothing was changed; run git fsck, and take the branch anew from a clone that has it whole",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/registry/write-commit.js









const PENDING = "refs/quantum-forge/pending/";
const COMMITTER = "quantum-forge <quantum-forge@users.noreply.github.com>";
/** A registry entry survives a power cut: objects are on the disk before the branch names them. */
const DURABLE = ["-c", "core.fsync=objects,derived-metadata,reference", "-c", "core.fsyncMethod=batch"];
/**
 * writeCommit stores a change on top of `parent` through one `git fast-import`, which reads only the folders
 * it changes: the cost does not grow with the registry. The stream ends with `done`, so one that is cut off
 * stores nothing that any ref names.
 */
async function writeCommit(context, parent, change) {
    const ref = `${PENDING}${Date.now()}-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`;
    const stream = [...commitCommands(ref, parent, change)];
    const process = (0,spawn_git/* spawnGit */.I)(context.dir, [...DURABLE, "fast-import", "--quiet", "--date-format=raw"]);
    let answer = "";
    process.child.stdout.setEncoding("latin1").on("data", (text) => {
        answer += text;
    });
    await feed(process, stream);
    const ended = await process.ended;
    const commit = answer.trim();
    if (ended.status === 0 && commit !== "")
        return { commit, ref };
    await removeCrashReport(context, process);
    if (OUR_PARENT_IS_BAD.test(ended.stderr)) {
        throw unreadable(`the registry cannot be extended: ${(0,git_failure/* complaint */.U4)(ended)}`);
    }
    throw (0,git_failure/* failureOf */.g5)("fast-import", ended);
}
const OUR_PARENT_IS_BAD = /not a valid commit|can't load tree|corrupt|not a tree|missing|unable to (read|unpack)|not a valid object/i;
/** Commands of git-fast-import(1). */
function* commitCommands(ref, parent, change) {
    const seconds = Math.floor(change.at_ms / 1000);
    yield `feature done\ncommit ${ref}\nmark :1\ncommitter ${COMMITTER} ${seconds} +0000\n`;
    yield* data(Buffer.from(change.message, "utf8"));
    if (parent !== null)
        yield `from ${parent}\n`;
    for (const path of change.deletes)
        yield `D ${quoted(path)}\n`;
    for (const [path, bytes] of change.puts) {
        yield `M 100644 inline ${quoted(path)}\n`;
        yield* data(bytes);
    }
    yield "\nget-mark :1\ndone\n";
}
function* data(bytes) {
    yield `data ${bytes.length}\n`;
    yield bytes;
    yield "\n";
}
/** C-style quoting, every byte beyond plain ASCII as octal. */
function quoted(path) {
    const name = (0,printable_path/* parsePrintablePath */.m)(path);
    if (name === null || !isTreePath(path))
        throw badPath(path);
    const text = Array.from(name, (byte) => {
        const plain = byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
        return plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
    });
    return `"${text.join("")}"`;
}
function isTreePath(path) {
    return path.split("/").every((part) => !/^(|\.|\.\.|\.git)$/i.test(part)) && !path.includes("\0");
}
function badPath(path) {
    return new git_error/* GitError */.X("E_REGISTRY_PATH", {
        what: `expected a relative path with plain parts, found ${JSON.stringify(path)}`,
        remedy: "report this as a bug: the registry's paths are made by the tool itself",
    });
}
async function feed({ child, ended }, stream) {
    const gone = ended.catch(() => undefined);
    for (const piece of stream) {
        if (child.stdin.destroyed)
            return;
        if (!child.stdin.write(piece))
            await Promise.race([drained(child.stdin), gone]);
    }
    child.stdin.end();
}
/** Settles when there is room, or when the other end is gone: then the exit status says why. */
async function drained(stream) {
    await (0,external_node_events_.once)(stream, "drain").catch(() => undefined);
}
/** A fast-import that fails leaves a report in the Git directory; the error says what matters of it. */
async function removeCrashReport({ git_dir }, { child }) {
    await (0,promises_.rm)((0,external_node_path_.join)(git_dir, `fast_import_crash_${child.pid}`), { force: true });
}

// EXTERNAL MODULE: ./build/adapters/git/remote-address.js
var remote_address = __webpack_require__(6819);
;// CONCATENATED MODULE: ./build/adapters/git/inspect-clone.js








const STALE_LOCK_MS = 60_000;
/** Where Git locks what this tool writes. */
const LOCKED_FOLDERS = ["", "refs/heads", "refs/remotes/origin", "refs/quantum-forge/pending"];
/** inspectClone looks at a clone, and asks its remote for one branch unless `offline`. It changes nothing. */
async function inspectClone(location, { branch, offline, now_ms, }) {
    const { dir, common_dir } = location;
    const [version, shallow, author, remote, locks, pending] = await Promise.all([
        (0,run_git/* runGitLine */.Q)(dir, ["version"]),
        (0,locate/* isShallow */.fE)(location),
        authorOf(dir),
        (0,locate/* remoteName */.iy)(location),
        staleLocks(common_dir, now_ms),
        (0,run_git/* runGit */.E)(dir, ["for-each-ref", "--format=%(refname)", PENDING], { accept: "any" }),
    ]);
    return {
        git_version: version.replace(/^git version /, ""),
        shallow,
        author,
        remote: remote === null ? null : await askRemote(dir, remote, branch, offline),
        stale_locks: locks,
        pending: pending.stdout
            .toString("utf8")
            .split("\n")
            .filter((ref) => ref !== ""),
    };
}
async function authorOf(dir) {
    for (const key of ["user.email", "user.name"]) {
        const { status, stdout } = await (0,run_git/* runGit */.E)(dir, ["config", "--get", key], { accept: "any" });
        const value = stdout.toString("utf8").trim();
        if (status === 0 && value !== "")
            return value;
    }
    return null;
}
async function askRemote(dir, name, branch, offline) {
    const address = (0,remote_address/* withoutCredentials */.ri)(await (0,run_git/* runGitLine */.Q)(dir, ["remote", "get-url", "--", name]));
    if (offline)
        return { name, address, failure: null, has_branch: null };
    const asked = await (0,run_remote_git/* runRemoteGit */.q)(dir, ["ls-remote", "--exit-code", "--", name, `refs/heads/${branch}`]);
    // git-ls-remote(1), --exit-code: 2 says that the remote answered and has no such branch.
    if (asked.status === 0 || asked.status === 2)
        return { name, address, failure: null, has_branch: asked.status === 0 };
    return { name, address, failure: (0,git_failure/* complaint */.U4)(asked), has_branch: null };
}
async function staleLocks(root, now_ms) {
    const found = await Promise.all(LOCKED_FOLDERS.map(async (folder) => {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder)).catch(() => []);
        return names.filter((name) => name.endsWith(".lock")).map((name) => (0,external_node_path_.join)(root, folder, name));
    }));
    const aged = await Promise.all(found.flat().map(async (path) => {
        const touched = (await (0,promises_.stat)(path).catch(() => null))?.mtimeMs;
        return touched !== undefined && now_ms - touched > STALE_LOCK_MS ? [path] : [];
    }));
    return aged.flat().sort();
}

;// CONCATENATED MODULE: ./build/adapters/git/registry/last-change.js

/** lastChange gives the newest commit up to `head` that changed a path; null when none did. */
async function lastChange(dir, head, path) {
    const args = ["log", "-1", "--format=%H", "--no-show-signature", head, "--", path];
    const { stdout } = await (0,run_git/* runGit */.E)(dir, args);
    const commit = stdout.toString("latin1").trim();
    return commit === "" ? null : commit;
}

// EXTERNAL MODULE: ./build/adapters/git/objects/object-reader.js
var object_reader = __webpack_require__(1956);
;// CONCATENATED MODULE: ./build/adapters/git/registry/fetch-branch.js



/** How often a fetch is tried again when another process of this clone moved the tracking ref under it. */
const ATTEMPTS = 6;
/**
 * fetchBranch brings the remote-tracking head up to date, without force: a log only grows, so a remote branch
 * that no longer contains what it once showed is E_SPLIT_VIEW. An unreachable remote is E_REMOTE_UNREACHABLE or E_PERMISSION
 * where a record would have to be pushed to it (asked for, or in CI), else a notice.
 */
async function fetchBranch(context, remote) {
    const { dir, ref, branch, push, ci, read_only, notice } = context;
    // Not --quiet: it would also silence the reason of a rejection.
    const options = [
        "--no-tags",
        "--no-write-fetch-head",
        "--no-recurse-submodules",
        "--no-progress",
        "--refmap=",
    ];
    const args = ["fetch", ...options, "--", remote, `${ref}:refs/remotes/${remote}/${branch}`];
    let ended = await (0,run_remote_git/* runRemoteGit */.q)(dir, args);
    for (let attempt = 1; attempt < ATTEMPTS && MOVED.test(ended.stderr); attempt++) {
        ended = await (0,run_remote_git/* runRemoteGit */.q)(dir, args);
    }
    if (ended.status === 0)
        return "present";
    if (/couldn't find remote ref/i.test(ended.stderr))
        return "absent";
    if (REJECTED.test(ended.stderr))
        throw rewritten(context, remote);
    const failure = MOVED.test(ended.stderr)
        ? (0,git_failure/* failureOf */.g5)("fetch", ended)
        : (0,git_failure/* remoteFailureOf */.e9)("fetch", remote, ended);
    if (!read_only && (push === "always" || ci))
        throw failure;
    notice(`${failure.what}; working from this clone alone`);
    return "unreachable";
}
/** Seen also when a push from this clone moved the tracking ref on between the remote's answer and its use. */
const REJECTED = /\[rejected\].*non-fast-forward/;
const MOVED = /\[rejected\].*non-fast-forward|cannot lock ref/;
function rewritten({ branch }, remote) {
    return new git_error/* GitError */.X("E_SPLIT_VIEW", {
        what: `the branch ${branch} on ${remote} no longer contains what it showed before`,
        remedy: `find out who rewrote it; to accept the new history: git fetch ${remote} +${branch}:refs/remotes/${remote}/${branch}; then quantum-forge doctor --accept-history`,
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/registry/heads.js




/** readHeads reads both and compares them. Throws E_SPLIT_VIEW when neither contains the other. */
async function readHeads(context) {
    const { local, tracking } = await readRefs(context);
    if (local === null || tracking === null || local === tracking) {
        return { local, tracking, head: local ?? tracking };
    }
    if (await contains(context, local, tracking))
        return { local, tracking, head: local };
    if (await contains(context, tracking, local))
        return { local, tracking, head: tracking };
    throw splitView(context, local, tracking);
}
/** contains tells whether `ancestor` is `head` or one of its ancestors. */
async function contains({ dir }, head, ancestor) {
    const ended = await (0,run_git/* runGit */.E)(dir, ["merge-base", "--is-ancestor", ancestor, head], { accept: "any" });
    if (ended.status === 0 || ended.status === 1)
        return ended.status === 0;
    throw unreadable(`the history of ${head} cannot be read: ${(0,git_failure/* complaint */.U4)(ended)}`);
}
/** A ref that is there but damaged is skipped by Git with a warning; taking it for absent would start anew. */
async function readRefs({ dir, ref, remote, branch }) {
    const trackingRef = remote === null ? null : `refs/remotes/${remote}/${branch}`;
    const refs = trackingRef === null ? [ref] : [ref, trackingRef];
    const args = ["for-each-ref", "--format=%(objectname) %(refname)", ...refs];
    const ended = await (0,run_git/* runGit */.E)(dir, args, { accept: [0, 128] });
    if (/broken ref|bad ref|missing object/i.test(ended.stderr))
        throw unreadable((0,git_failure/* complaint */.U4)(ended));
    if (ended.status !== 0)
        throw (0,git_failure/* failureOf */.g5)("for-each-ref", ended);
    const lines = ended.stdout
        .toString("utf8")
        .split("\n")
        .map((line) => line.split(" "));
    const idOf = (name) => lines.find(([, found]) => found === name)?.[0] ?? null;
    return { local: idOf(ref), tracking: trackingRef === null ? null : idOf(trackingRef) };
}
function splitView({ branch, remote }, local, tracking) {
    return new git_error/* GitError */.X("E_SPLIT_VIEW", {
        what: `the local branch ${branch} (${local}) and ${remote}/${branch} (${tracking}) have diverged`,
        remedy: `find out which one is true; to take the remote's, keep the local one under another name: git branch -m ${branch} ${branch}-local; then quantum-forge doctor --accept-history`,
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/registry/move-branch.js




const STALE_MS = 60 * 60 * 1000;
/**
 * moveBranch moves the local branch from `from` (null: it must not exist) to the pending commit and drops the
 * pending ref, both or neither. false when the branch is no longer at `from`.
 */
async function moveBranch({ dir, ref }, from, pending) {
    const move = from === null ? `create ${ref} ${pending.commit}` : `update ${ref} ${pending.commit} ${from}`;
    const stdin = `start\n${move}\ndelete ${pending.ref} ${pending.commit}\nprepare\ncommit\n`;
    const args = ["-c", "core.fsync=reference", "update-ref", "-m", "quantum-forge: append", "--stdin"];
    const ended = await (0,run_git/* runGit */.E)(dir, args, { stdin, accept: "any" });
    if (ended.status === 0)
        return true;
    if (/but expected|already exists'?$|unable to resolve reference/m.test(ended.stderr))
        return false;
    throw (0,git_failure/* failureOf */.g5)("update-ref", ended);
}
/** dropPending takes away the ref of a commit that did not land; its objects are left to git gc. */
async function dropPending({ dir }, pending) {
    await (0,run_git/* runGit */.E)(dir, ["update-ref", "-d", pending.ref], { accept: "any" });
}
/** pruneStale drops what killed writers left behind more than an hour before `now`. */
async function pruneStale({ dir }, now) {
    const { stdout } = await (0,run_git/* runGit */.E)(dir, ["for-each-ref", "--format=%(refname)", PENDING], { accept: "any" });
    const stale = stdout
        .toString("latin1")
        .split("\n")
        .filter((ref) => ref !== "" && now - Number.parseInt(ref.slice(PENDING.length), 10) > STALE_MS);
    if (stale.length === 0)
        return;
    const stdin = stale.map((ref) => `delete ${ref}\n`).join("");
    await (0,run_git/* runGit */.E)(dir, ["update-ref", "--stdin"], { stdin, accept: "any" });
}
/** refuseCheckedOut throws E_BRANCH_CHECKED_OUT when a work tree has the branch checked out. */
async function refuseCheckedOut({ dir, ref, branch }) {
    const { stdout } = await (0,run_git/* runGit */.E)(dir, ["worktree", "list", "--porcelain"]);
    const records = stdout
        .toString("utf8")
        .split("\n\n")
        .map((record) => record.split("\n"));
    const holder = records.find((lines) => {
        return lines.includes(`branch ${ref}`) && !lines.some((line) => line.startsWith("prunable"));
    });
    if (holder === undefined)
        return;
    throw new git_error/* GitError */.X("E_BRANCH_CHECKED_OUT", {
        what: `the registry branch ${branch} is checked out in ${holder[0]?.replace(/^worktree /, "")}`,
        remedy: "switch that work tree to another branch (git switch --detach), then run again",
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/registry/push-commit.js




/** The remote's words for "the branch is no longer where you think": ours to lose, not an error. */
const LOST = /fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists|remote ref updated since/i;
/**
 * pushCommit moves the remote's branch forward to `commit`, never by force; false when another writer was
 * first. Throws E_PUSH_REJECTED, E_PERMISSION, E_REMOTE_UNREACHABLE.
 */
async function pushCommit(context, remote, commit) {
    const options = ["--porcelain", "--no-verify", "--no-follow-tags", "--recurse-submodules=no"];
    const refspec = `${commit}:${context.ref}`;
    const ended = await (0,run_remote_git/* runRemoteGit */.q)(context.dir, ["push", ...options, "--", remote, refspec]);
    if (ended.status === 0)
        return true;
    const rejected = /^!\t[^\t]*\t(.*)$/m.exec(ended.stdout.toString("utf8"))?.[1];
    if (rejected === undefined)
        throw (0,git_failure/* remoteFailureOf */.e9)("push", remote, ended);
    if (LOST.test(rejected))
        return false;
    throw new git_error/* GitError */.X("E_PUSH_REJECTED", {
        what: `${remote} refused the push to ${context.branch}: ${(0,remote_address/* withoutCredentials */.ri)(rejected)}`,
        remedy: "allow the recorder to push to that branch (branch rules, hooks), or run with --no-push",
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/registry/land-commit.js




/**
 * landCommit makes a pending commit the head of the branch, or says that another writer was first. The remote
 * is the authority: where there is a push, it decides, and the local branch follows.
 */
async function landCommit(context, from, pending) {
    const { heads, fetched } = from;
    const { remote } = context;
    if (remote === null || !wantsPush(context, fetched)) {
        if (await moveBranch(context, heads.local, pending))
            return landed(pending, null);
        return lose(context, pending);
    }
    if (!(await pushCommit(context, remote, pending.commit)))
        return lose(context, pending);
    await follow(context, heads.local, pending);
    return landed(pending, remote);
}
function wantsPush({ push, ci }, fetched) {
    if (push === "auto")
        return ci || fetched === "present";
    return push === "always";
}
/** The commit is on the remote. A local branch that moved meanwhile is moved on, or left with a notice. */
async function follow(context, local, pending) {
    if (await moveBranch(context, local, pending))
        return;
    const args = ["rev-parse", "--verify", "--quiet", context.ref];
    const moved = (await (0,run_git/* runGit */.E)(context.dir, args, { accept: "any" })).stdout.toString("latin1").trim();
    const ours = moved !== "" && (await contains(context, pending.commit, moved));
    if (ours && (await moveBranch(context, moved, pending)))
        return;
    await dropPending(context, pending);
    if (ours || moved === "" || (await contains(context, moved, pending.commit)))
        return;
    context.notice(`the local branch ${context.branch} has a commit that ${context.remote} does not have`);
}
async function lose(context, pending) {
    await dropPending(context, pending);
    return { state: "lost" };
}
function landed({ commit }, pushedTo) {
    return { state: "landed", commit, pushed_to: pushedTo };
}

// EXTERNAL MODULE: ./build/adapters/git/objects/read-blobs.js
var read_blobs = __webpack_require__(936);
// EXTERNAL MODULE: ./build/adapters/git/objects/tree-walk.js
var tree_walk = __webpack_require__(6979);
// EXTERNAL MODULE: ./build/adapters/git/process/split-at-nul.js
var split_at_nul = __webpack_require__(2842);
;// CONCATENATED MODULE: ./build/adapters/git/process/stream-records.js
/** streamRecords cuts NUL-terminated records out of a stream; it holds one record and one chunk at a time. */
async function* streamRecords(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0, start)) {
            yield rest.subarray(start, end);
            start = end + 1;
        }
        rest = rest.subarray(start);
    }
}

;// CONCATENATED MODULE: ./build/adapters/git/registry/changed-files.js




/** The tree without entries, which every repository knows, by the length of its ids. */
const EMPTY_TREE = {
    40: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    64: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};
/**
 * changedFiles gives the files under registry/ that commit `to` has otherwise than `from` (null: than nothing). Git
 * compares the trees from the top, so that what both share costs nothing. A link or submodule is no file.
 */
async function* changedFiles(dir, from, to) {
    const base = from ?? EMPTY_TREE[to.length] ?? "";
    const args = ["diff-tree", "-r", "-z", "--no-renames", "--no-abbrev", base, to, "--", "registry"];
    const { child, ended } = (0,spawn_git/* spawnGit */.I)(dir, args);
    try {
        child.stdin.end();
        let change = null;
        for await (const record of streamRecords(child.stdout)) {
            if (change === null) {
                change = parseChange(record.toString("latin1"));
                continue;
            }
            if (change.before !== null || change.after !== null) {
                yield { path: (0,printable_path/* encodePrintablePath */.d)(record), ...change };
            }
            change = null;
        }
        const end = await ended;
        if (end.status !== 0)
            throw (0,git_failure/* failureOf */.g5)("diff-tree", end);
    }
    finally {
        child.kill();
    }
}
/** `:<old mode> <new mode> <old id> <new id> <status>` (git-diff-tree(1), "Raw output format"). */
function parseChange(header) {
    const [oldMode = "", newMode = "", oldId = "", newId = ""] = header.slice(1).split(" ");
    return { before: fileOf(oldMode, oldId), after: fileOf(newMode, newId) };
}
function fileOf(mode, id) {
    return mode === "100644" || mode === "100755" ? id : null;
}

;// CONCATENATED MODULE: ./build/adapters/git/registry/snapshot.js











/** Reads of at most this many files are under way at once, which bounds memory. */
const AT_ONCE = 64;
/** openSnapshot reads the registry at one commit. Everything but plain absence is E_REGISTRY_UNREADABLE. */
function openSnapshot(context, reader, head) {
    if (head === null)
        return NOTHING;
    const { dir } = context;
    const start = head;
    const find = (0,tree_walk/* openTreeWalk */.c)(reader, head);
    async function read(path) {
        const found = await find(path);
        if (found === null)
            return null;
        if (!isFile(found))
            throw unreadable(`expected a file at ${path}, found mode ${found.mode}`);
        return (0,object_reader/* getObject */.iM)(reader, found.oid, "blob");
    }
    async function readMany(paths) {
        const contents = [];
        for (let at = 0; at < paths.length; at += AT_ONCE) {
            const some = paths.slice(at, at + AT_ONCE);
            contents.push(...(await Promise.all(some.map((path) => read(path).then((bytes) => expectThere(path, bytes))))));
        }
        return contents;
    }
    async function list(folder) {
        const found = await find(folder);
        if (found === null)
            return [];
        if (found.mode !== "40000")
            throw unreadable(`expected a folder at ${folder}, found mode ${found.mode}`);
        const ended = await (0,run_git/* runGit */.E)(dir, ["ls-tree", "-r", "-z", found.oid], { accept: [0, 128] });
        if (ended.status !== 0)
            throw (0,git_failure/* failureOf */.g5)("ls-tree", ended);
        const prefix = folder === "" ? "" : `${folder}/`;
        return (0,split_at_nul/* splitAtNul */.L)(ended.stdout).flatMap((record) => {
            const path = prefix + (0,printable_path/* encodePrintablePath */.d)(record.subarray(record.indexOf("\t") + 1));
            return isFile({ mode: record.toString("latin1", 0, 6) }) ? [path] : [];
        });
    }
    async function descendsFrom(commit) {
        if (await isOnShortLine(reader, { head: start, commit }))
            return true;
        return (await reader.get(commit)) !== null && contains(context, start, commit);
    }
    /** A few come through the process that is there; a process of its own reads many in half the time. */
    async function* contents(ids) {
        if (ids.length > AT_ONCE)
            yield* (0,read_blobs/* readBlobs */.b)(dir, ids);
        else
            yield* await Promise.all(ids.map((id) => (0,object_reader/* getObject */.iM)(reader, id, "blob")));
    }
    return {
        head,
        on_branch: true,
        read: (path) => guarded(read(path)),
        list: (folder) => guarded(list(folder)),
        readMany: (paths) => guarded(readMany(paths)),
        descendsFrom: (commit) => guarded(descendsFrom(commit)),
        changesSince: (commit) => guardedEach(changedFiles(dir, commit, head)),
        contents: (ids) => guardedEach(contents(ids)),
    };
}
/** Whoever reads often has read one of the newest commits; the process that is there tells them quicker than another. */
const SHORT_LINE = 32;
async function isOnShortLine(reader, { head, commit }) {
    let at = head;
    for (let steps = 0; steps < SHORT_LINE && at !== commit; steps++) {
        const header = Buffer.from(await (0,object_reader/* getObject */.iM)(reader, at, "commit")).toString("latin1");
        const parent = /^tree [0-9a-f]+\nparent ([0-9a-f]+)\n/.exec(header)?.[1];
        if (parent === undefined)
            return false;
        at = parent;
    }
    return at === commit;
}
const NOTHING = {
    head: null,
    on_branch: true,
    read: async () => null,
    list: async () => [],
    readMany: async (paths) => paths.map((path) => expectThere(path, null)),
    descendsFrom: async () => false,
    changesSince: () => nothing(),
    contents: () => nothing(),
};
async function* nothing() { }
function isFile({ mode }) {
    return mode === "100644" || mode === "100755";
}
function expectThere(path, bytes) {
    if (bytes === null)
        throw unreadable(`expected a file at ${path}, found nothing`);
    return bytes;
}
async function guarded(reading) {
    try {
        return await reading;
    }
    catch (error) {
        throw asUnreadable(error);
    }
}
async function* guardedEach(reading) {
    try {
        yield* reading;
    }
    catch (error) {
        throw asUnreadable(error);
    }
}
function asUnreadable(error) {
    if (!(error instanceof git_error/* GitError */.X) || !DAMAGE.includes(error.code))
        return error;
    return unreadable(error.what, error);
}
const DAMAGE = ["E_OBJECT_UNREADABLE", "E_GIT_FAILED"];

// EXTERNAL MODULE: ./build/adapters/git/registry/store-context.js
var store_context = __webpack_require__(7491);
;// CONCATENATED MODULE: ./build/adapters/git/registry/open-registry-store.js








/**
 * openRegistryStore opens the registry branch of the repository that `path` is in. Nothing is written until
 * `commit`, and a commit is one move of one ref. Throws E_NOT_A_REPOSITORY, E_BRANCH_NAME, and
 * E_REMOTE_UNREACHABLE when pushing is asked for without a remote.
 */
async function openRegistryStore(path, options = {}) {
    const context = await (0,store_context/* openStoreContext */.d)(path, options);
    const reader = (0,object_reader/* openObjectReader */.TL)(context.dir);
    const seen = new WeakMap();
    async function snapshot() {
        const { remote, push } = context;
        const fetched = remote === null || push === "never" ? "not asked" : await fetchBranch(context, remote);
        const heads = await readHeads(context);
        // A snapshot is an object of its own even when empty: it is the key to what it was taken from.
        const taken = { ...openSnapshot(context, reader, heads.head) };
        seen.set(taken, { heads, fetched });
        return taken;
    }
    async function commit(taken, change) {
        const from = seen.get(taken);
        if (from === undefined)
            throw new TypeError("commit needs a snapshot of this store");
        await Promise.all([refuseCheckedOut(context), pruneStale(context, Date.now())]);
        const pending = await writeCommit(context, taken.head, change);
        try {
            return await landCommit(context, from, pending);
        }
        catch (error) {
            await dropPending(context, pending);
            throw error;
        }
    }
    return { branch: context.branch, snapshot, commit };
}

;// CONCATENATED MODULE: ./build/adapters/git/registry/shares-registry.js


/** sharesRegistry tells whether this clone has seen the registry branch on its remote: others then go by what is there. */
async function sharesRegistry(path) {
    const ref = `refs/remotes/origin/${store_context/* REGISTRY_BRANCH */.R}`;
    const { status } = await (0,run_git/* runGit */.E)(path, ["show-ref", "--verify", "--quiet", ref], { accept: "any" });
    return status === 0;
}

// EXTERNAL MODULE: ./build/adapters/git/source/identity.js
var identity = __webpack_require__(6494);
// EXTERNAL MODULE: ./build/adapters/git/source/open-source-repository.js + 8 modules
var open_source_repository = __webpack_require__(2689);
// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(5577);
;// CONCATENATED MODULE: ./build/adapters/git/source/read-actor.js



/** As long as the owner of a lock may be. */
const LONGEST = 128;
/**
 * readActor gives the name under which this user moves channels: the e-mail address that Git is configured with here, else
 * the name. Who may push could write any other; it names people to each other and proves nothing. Throws E_NO_IDENTITY.
 */
async function readActor(dir) {
    for (const key of ["user.email", "user.name"]) {
        const { status, stdout } = await (0,run_git/* runGit */.E)(dir, ["config", "--get", key], { accept: [0, 1] });
        const actor = (0,one_line/* oneLine */.T)(stdout.toString("utf8"), LONGEST).trim();
        if (status === 0 && actor !== "")
            return actor;
    }
    throw new git_error/* GitError */.X("E_NO_IDENTITY", {
        what: "expected to know who moves the channel, found no identity in Git's configuration",
        remedy: "tell Git who you are: git config user.email you@example.org",
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/source/refresh-default-branch.js




/**
 * refreshDefaultBranch fetches the remote's default branch, so that the policy on it is the one of now. Without a remote, or
 * where the clone does not know that branch, there is nothing to do. Throws E_REMOTE_UNREACHABLE or E_PERMISSION.
 */
async function refreshDefaultBranch(location) {
    const [remote, ref] = await Promise.all([(0,locate/* remoteName */.iy)(location), (0,identity/* defaultBranchRef */.fe)(location)]);
    if (remote === null || ref === null)
        return;
    const depth = (await (0,locate/* isShallow */.fE)(location)) ? ["--depth=1"] : [];
    const options = [
        "--quiet",
        "--no-tags",
        "--no-write-fetch-head",
        "--no-recurse-submodules",
        "--refmap=",
        ...depth,
    ];
    const tracking = `refs/remotes/${remote}/${ref.slice("refs/heads/".length)}`;
    const ended = await (0,run_remote_git/* runRemoteGit */.q)(location.dir, ["fetch", ...options, "--", remote, `+${ref}:${tracking}`]);
    if (ended.status !== 0)
        throw (0,git_failure/* remoteFailureOf */.e9)("fetch", remote, ended);
}

;// CONCATENATED MODULE: ./build/adapters/git/index.js
















/***/ }),

/***/ 7491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ REGISTRY_BRANCH),
/* harmony export */   d: () => (/* binding */ openStoreContext)
/* harmony export */ });
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5789);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8326);
/* harmony import */ var _process_run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(112);



const REGISTRY_BRANCH = "quantum-forge";
/** openStoreContext checks the options against the repository and fills in what they leave open. */
async function openStoreContext(path, options) {
    const { branch = REGISTRY_BRANCH, remote = "origin", push = "auto", readOnly = false, onNotice } = options;
    const { dir, git_dir } = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(path);
    const ref = `refs/heads/${branch}`;
    const named = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(dir, ["check-ref-format", ref], { accept: [0, 1] });
    if (named.status !== 0)
        throw badBranch(branch);
    const configured = remote !== null && (await isConfigured(dir, remote));
    if (push === "always" && !configured)
        throw noRemote(remote);
    return {
        dir,
        git_dir,
        branch,
        ref,
        remote: configured ? remote : null,
        push,
        ci: isTrue(process.env["CI"]) || isTrue(process.env["GITHUB_ACTIONS"]),
        read_only: readOnly,
        notice: onNotice ?? (() => undefined),
    };
}
async function isConfigured(dir, remote) {
    return (await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(dir, ["config", "--get", `remote.${remote}.url`], { accept: "any" })).status === 0;
}
function isTrue(value) {
    return value !== undefined && /^(true|1)$/i.test(value);
}
function noRemote(remote) {
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_REMOTE_UNREACHABLE", {
        what: `expected a remote to push the registry to, found no remote ${remote === null ? "named" : JSON.stringify(remote)}`,
        remedy: "add one (git remote add origin <address>), or run without --push",
    });
}
function badBranch(branch) {
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_BRANCH_NAME", {
        what: `expected a branch name, found ${JSON.stringify(branch)}`,
        remedy: "use a name that git check-ref-format allows, such as quantum-forge",
    });
}


/***/ }),

/***/ 2755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/forge/load-policy.js
var load_policy = __webpack_require__(8553);
// EXTERNAL MODULE: ./build/core/vbh/log/index.js + 30 modules
var log = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/forge/measure/read-texts.js
var read_texts = __webpack_require__(7094);
// EXTERNAL MODULE: ./build/forge/registry/registry-files.js
var registry_files = __webpack_require__(1573);
;// CONCATENATED MODULE: ./build/forge/registry/seed-registry.js



/**
 * seedRegistry makes a store begin where a committed snapshot ends: as long as the registry branch exists nowhere,
 * and the trusted commit has a snapshot, that snapshot is what is read, and the first append commits it below itself. The
 * log so goes on instead of starting anew beside its own past. Without a trusted commit nothing is taken over: a change
 * that is judged must not bring the history it is judged by.
 */
function seedRegistry(store, source, trustedCommit) {
    const seeds = new WeakMap();
    return {
        branch: store.branch,
        snapshot: async () => {
            const found = await store.snapshot();
            const committed = found.head === null ? await committedSnapshot(source, await trustedCommit()) : null;
            if (committed === null)
                return found;
            const seeded = snapshotOf(committed);
            seeds.set(seeded, { empty: found, files: committed.files });
            return seeded;
        },
        commit: async (snapshot, change) => {
            const seed = seeds.get(snapshot);
            if (seed === undefined)
                return store.commit(snapshot, change);
            const files = new Map([...seed.files, ...change.puts]);
            for (const path of change.deletes)
                files.delete(path);
            return store.commit(seed.empty, { ...change, puts: files, deletes: [] });
        },
    };
}
async function committedSnapshot(source, commit) {
    if (commit === null || (await source.readFile(commit, log/* CHECKPOINT_PATH */.nm)) === null)
        return null;
    const tree = await source.listTree(commit);
    const own = new Set((0,registry_files/* registryFiles */.x)(tree.map(({ path }) => path)));
    const entries = tree.filter(({ kind, path }) => kind === "file" && own.has(path));
    const contents = await (0,read_texts/* readBlobsById */.F)(source, entries);
    return {
        commit,
        files: new Map(entries.map(({ path, oid }) => [path, contents.get(oid) ?? new Uint8Array()])),
    };
}
function snapshotOf({ commit, files }) {
    return {
        head: commit,
        on_branch: false,
        read: async (path) => files.get(path) ?? null,
        list: async (folder) => [...files.keys()].filter((path) => folder === "" || path.startsWith(`${folder.replace(/\/$/, "")}/`)),
        readMany: async (paths) => paths.map((path) => files.get(path) ?? new Uint8Array()),
        descendsFrom: async () => false,
        changesSince: async function* () {
            for (const path of files.keys())
                yield { path, before: null, after: path };
        },
        contents: async function* (paths) {
            for (const path of paths)
                yield files.get(path) ?? new Uint8Array();
        },
    };
}

// EXTERNAL MODULE: ./build/forge/tool-version.js
var tool_version = __webpack_require__(4557);
// EXTERNAL MODULE: ./build/adapters/files/read-input.js
var read_input = __webpack_require__(96);
// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(9770);
;// CONCATENATED MODULE: ./build/adapters/index/index-error.js

class IndexError extends coded_error/* CodedError */.A {
}
/** damagedIndex: whoever throws it has seen to it that the file is made anew. */
function damagedIndex(cause) {
    return new IndexError("E_INDEX_DAMAGED", {
        what: "expected the index of the registry as it was written, found it damaged",
        remedy: "run again: it was thrown away and is made anew from the registry branch, which is unharmed",
        cause,
    });
}

// EXTERNAL MODULE: ./build/forge/registry/memory-index.js
var memory_index = __webpack_require__(6058);
;// CONCATENATED MODULE: ./build/adapters/index/sqlite-failure.js

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
/** isBusy: another process holds what is wanted; it passes. */
function isBusy(error) {
    const code = primaryCode(error);
    return code === BUSY || code === LOCKED;
}
/** isDamage: the file is no index, or not a whole one. */
function isDamage(error) {
    const code = primaryCode(error);
    return code === CORRUPT || code === NOT_A_DATABASE || error instanceof IndexError;
}
/** isRefusal: SQLite, or the file system below it, does not let the file be used. */
function isRefusal(error) {
    return primaryCode(error) !== null || (error instanceof Error && "syscall" in error);
}
function primaryCode(error) {
    return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
        ? error.errcode & 0xff
        : null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/index/guard-reader.js
/** guardReader gives a reader whose methods throw what `explain` makes of what they throw. */
function guardReader(reader, explain) {
    const guarded = (read) => (...values) => {
        try {
            return read(...values);
        }
        catch (error) {
            throw explain(error);
        }
    };
    return {
        position: reader.position,
        size: guarded(reader.size),
        build: guarded(reader.build),
        byKey: guarded(reader.byKey),
        byCommit: guarded(reader.byCommit),
        byNumber: guarded(reader.byNumber),
        highestNumber: guarded(reader.highestNumber),
        newest: guarded(reader.newest),
        measuredBefore: guarded(reader.measuredBefore),
        all: function* () {
            try {
                yield* reader.all();
            }
            catch (error) {
                throw explain(error);
            }
        },
        channel: guarded(reader.channel),
        channelNames: guarded(reader.channelNames),
        close: reader.close,
    };
}

// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy = __webpack_require__(751);
// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(2274);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/adapters/index/sqlite-rows.js


/** Columns of a registered build. */
const BUILD_COLUMNS = "id, record_sha256, log_index, build, folded, decision";
function registeredBuild(row) {
    return {
        ...foldedBuild(row),
        record_sha256: String(row["record_sha256"]),
        log_index: Number(row["log_index"]),
    };
}
function foldedBuild(row) {
    return {
        id: String(row["id"]),
        build: unpack(row["build"]),
        ...parse(row["folded"]),
        decision: unpack(row["decision"]),
    };
}
/** foldedColumns gives what the columns `folded` and `decision` hold. */
function foldedColumns({ id: _id, build: _build, decision, ...folded }) {
    return { folded: JSON.stringify(folded), decision: pack(decision) };
}
/** pack gives a value as deflated JSON: of a build it is most of the bytes. */
function pack(value) {
    return (0,external_node_zlib_.deflateRawSync)(JSON.stringify(value), { level: 1 });
}
/** unpack is the inverse. Throws as parse does. */
function unpack(bytes) {
    try {
        return JSON.parse((0,external_node_zlib_.inflateRawSync)(bytes).toString("utf8"));
    }
    catch (cause) {
        throw damagedIndex(cause);
    }
}
/** parse reads what this program wrote. Throws IndexError E_INDEX_DAMAGED when it is not that any more. */
function parse(text) {
    try {
        return JSON.parse(String(text));
    }
    catch (cause) {
        throw damagedIndex(cause);
    }
}

;// CONCATENATED MODULE: ./build/adapters/index/sqlite-reader.js



const BUILDS = `SELECT ${BUILD_COLUMNS} FROM builds`;
const NEWEST_FIRST = "ORDER BY timestamp DESC, day DESC, number DESC LIMIT ?";
/** Each metric has an index of its own, whose end is all that is read. */
const MEASURED_BEFORE = `
SELECT build FROM builds WHERE rowid IN (
  ${policy/* SCORED_METRICS */.xo.map((metric) => {
    const comparable = metric === "mdl_delta" ? "AND model = $model" : "";
    const where = `${metric} IS NOT NULL ${comparable} AND timestamp < $timestamp`;
    const newest = "ORDER BY timestamp DESC, day DESC, number DESC LIMIT $count";
    return `SELECT rowid FROM (SELECT rowid FROM builds WHERE ${where} ${newest})`;
}).join(" UNION ")}
) ORDER BY timestamp, day, number`;
/**
 * sqliteReader reads the index in one read transaction, which begins here and ends when it is closed: other processes may
 * write meanwhile (sqlite.org/isolation.html), and it sees none of that.
 */
function sqliteReader(database) {
    if (!database.isTransaction)
        database.exec("BEGIN");
    const position = readPosition(database);
    const builds = (where, ...values) => database
        .prepare(`${BUILDS} ${where}`)
        .all(...values)
        .map(registeredBuild);
    const number = (query, ...values) => Number(Object.values(database.prepare(query).get(...values) ?? {})[0] ?? 0);
    return {
        position,
        size: () => number("SELECT count(*) FROM builds"),
        build: (id) => builds("WHERE id = ?", id).at(0) ?? null,
        byKey: (key) => builds("WHERE key = ? ORDER BY log_index LIMIT 1", key).at(0) ?? null,
        // "g" follows every hexadecimal digit.
        byCommit: (prefix) => builds("WHERE commit_id >= ? AND commit_id < ?", prefix, `${prefix}g`),
        byNumber: (wanted) => builds("WHERE number = ?", wanted),
        highestNumber: (day) => number("SELECT max(number) FROM builds WHERE day = ?", day),
        newest: (count) => builds(NEWEST_FIRST, count),
        measuredBefore: ({ timestamp, model }, count) => {
            const found = database.prepare(MEASURED_BEFORE).all({ timestamp, model, count });
            return found.map((row) => unpack(row["build"]));
        },
        all: function* () {
            const select = `${BUILDS} ORDER BY timestamp, day, number`;
            for (const row of database.prepare(select).iterate())
                yield registeredBuild(row);
        },
        channel: (name) => readChannel(database, name),
        channelNames: () => database
            .prepare("SELECT name FROM channels ORDER BY name")
            .all()
            .map((row) => String(row["name"])),
        close: () => {
            if (database.isOpen)
                database.close();
        },
    };
}
function readPosition(database) {
    const row = database.prepare("SELECT * FROM position").get();
    if (row === undefined)
        return null;
    const at = row["last_event_at"];
    return {
        commit: String(row["commit_id"]),
        log_size: Number(row["log_size"]),
        log_root: String(row["log_root"]),
        last_event_at: at === null ? null : String(at),
    };
}
function readChannel(database, name) {
    const row = database.prepare("SELECT state FROM channels WHERE name = ?").get(name);
    return row === undefined ? (0,registry/* emptyChannel */.Fc)(name) : parse(row["state"]);
}

;// CONCATENATED MODULE: ./build/adapters/index/sqlite-schema.js
/** Another number is another program's file, or another version's: it is made anew. */
const SCHEMA_VERSION = 0x51460002;
/**
 * What is looked for has columns of its own beside the deflated JSON that it stands in. Each scored metric has an index of the builds in
 * which it was measured, in the order of time, so that the latest of them are found however many builds there are.
 */
const SCHEMA = `
CREATE TABLE position (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  commit_id TEXT NOT NULL,
  log_size INTEGER NOT NULL,
  log_root TEXT NOT NULL,
  last_event_at TEXT
);
CREATE TABLE builds (
  id TEXT NOT NULL,
  day TEXT NOT NULL,
  number INTEGER NOT NULL,
  key TEXT NOT NULL,
  commit_id TEXT NOT NULL,
  timestamp TEXT NOT NULL,
  model TEXT NOT NULL,
  mdl_delta REAL,
  cache_efficiency REAL,
  rubikstack_improvement REAL,
  test_coverage REAL,
  record_sha256 TEXT NOT NULL,
  signatures_sha256 TEXT NOT NULL,
  log_index INTEGER NOT NULL,
  recorded_at TEXT,
  build BLOB NOT NULL,
  folded TEXT NOT NULL,
  decision BLOB NOT NULL
);
CREATE UNIQUE INDEX builds_id ON builds (id);
CREATE INDEX builds_day ON builds (day, number);
CREATE INDEX builds_number ON builds (number);
CREATE INDEX builds_key ON builds (key, log_index);
CREATE INDEX builds_commit ON builds (commit_id);
CREATE INDEX builds_time ON builds (timestamp, day, number);
CREATE INDEX builds_unrecorded ON builds (id) WHERE recorded_at IS NULL;
CREATE INDEX measured_mdl_delta ON builds (model, timestamp, day, number) WHERE mdl_delta IS NOT NULL;
CREATE INDEX measured_cache_efficiency ON builds (timestamp, day, number) WHERE cache_efficiency IS NOT NULL;
CREATE INDEX measured_rubikstack_improvement ON builds (timestamp, day, number)
  WHERE rubikstack_improvement IS NOT NULL;
CREATE INDEX measured_test_coverage ON builds (timestamp, day, number) WHERE test_coverage IS NOT NULL;
CREATE TABLE channels (name TEXT PRIMARY KEY, state TEXT NOT NULL);
CREATE TABLE event_files (path TEXT PRIMARY KEY, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL);
PRAGMA user_version = ${SCHEMA_VERSION};
`;
/** prepareSchema makes the tables in an empty file; false when the file is not an index of this version. */
function prepareSchema(database) {
    if (numberOf(database, "PRAGMA user_version") === SCHEMA_VERSION)
        return true;
    database.exec("BEGIN IMMEDIATE");
    const version = numberOf(database, "PRAGMA user_version");
    const empty = version === 0 && numberOf(database, "SELECT count(*) FROM sqlite_schema") === 0;
    if (empty)
        database.exec(SCHEMA);
    database.exec("COMMIT");
    return empty || version === SCHEMA_VERSION;
}
function numberOf(database, query) {
    return Number(Object.values(database.prepare(query).get() ?? {})[0]);
}

;// CONCATENATED MODULE: ./build/adapters/index/sqlite-table.js




/** Builds that are kept before they are written: most are changed by several events, one after the other. */
const UNWRITTEN = 500;
/** sqliteTable gives the index for writing; whoever calls it begins and ends the transaction. */
function sqliteTable(database) {
    const insert = database.prepare(`INSERT INTO builds VALUES (${Array.from({ length: 18 }, () => "?").join(", ")})`);
    const select = database.prepare(`SELECT ${BUILD_COLUMNS} FROM builds WHERE id = ?`);
    const selectDigests = database.prepare("SELECT record_sha256, signatures_sha256 FROM builds WHERE id = ?");
    const update = database.prepare("UPDATE builds SET folded = ?, decision = ?, recorded_at = ? WHERE id = ?");
    const place = database.prepare("UPDATE builds SET log_index = ? WHERE id = ?");
    const selectFile = database.prepare("SELECT path, bytes, sha256 FROM event_files WHERE path = ?");
    const unwritten = new Map();
    function write() {
        for (const build of unwritten.values()) {
            const { folded, decision } = foldedColumns(build);
            update.run(folded, decision, build.recorded_at, build.id);
        }
        unwritten.clear();
    }
    const table = {
        build: (id) => {
            const kept = unwritten.get(id);
            if (kept !== undefined)
                return kept;
            const row = select.get(id);
            return row === undefined ? undefined : foldedBuild(row);
        },
        putBuild: (build) => {
            unwritten.set(build.id, build);
            if (unwritten.size >= UNWRITTEN)
                write();
        },
        channel: (name) => readChannel(database, name),
        putChannel: (state) => void database
            .prepare("INSERT OR REPLACE INTO channels VALUES (?, ?)")
            .run(state.channel, JSON.stringify(state)),
        digests: (id) => selectDigests.get(id),
        putRecord: ({ id, build, record_sha256, signatures_sha256 }) => {
            const { day, number } = (0,registry/* parseBuildId */.rR)(id) ?? { day: "", number: 0 };
            const { folded, decision } = foldedColumns((0,registry/* newBuild */.pD)(id, build));
            const metrics = policy/* SCORED_METRICS */.xo.map((metric) => build.metrics[metric].value);
            insert.run(...[id, day, number, build.key, build.commit, build.timestamp, build.model, ...metrics], ...[record_sha256, signatures_sha256, 0, null, pack(build), folded, decision]);
        },
        putLogIndex: (id, logIndex) => void place.run(logIndex, id),
        unrecorded: () => {
            write();
            const row = database.prepare("SELECT id FROM builds WHERE recorded_at IS NULL LIMIT 1").get();
            return row === undefined ? null : String(row["id"]);
        },
        eventFile: (path) => selectFile.get(path),
        putEventFile: ({ path, bytes, sha256 }) => void database.prepare("INSERT OR REPLACE INTO event_files VALUES (?, ?, ?)").run(path, bytes, sha256),
    };
    function finish({ commit, log_size, log_root, last_event_at }) {
        write();
        database
            .prepare("INSERT OR REPLACE INTO position VALUES (1, ?, ?, ?, ?)")
            .run(commit, log_size, log_root, last_event_at);
    }
    return { table, finish };
}

;// CONCATENATED MODULE: ./build/adapters/index/sqlite-index.js










/** How long one attempt waits inside SQLite for other processes; nothing else of this process runs meanwhile. */
const BUSY_TIMEOUT_MS = 50;
/** How long attempts go on: another process may be reading a whole registry for the first time. */
const PATIENCE_MS = 10 * 60 * 1000;
const LONGEST_WAIT_MS = 100;
/**
 * sqliteIndex keeps the index in one SQLite file, which many processes may use at once: each reader and each update has a
 * connection of its own. A file that is damaged, or another version's, is thrown away and made anew. Errors of
 * SQLite and the file system are thrown as they are when the file cannot be used at all.
 */
function sqliteIndex(file, Database) {
    async function open() {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        try {
            return await whenFree(connect);
        }
        catch (error) {
            if (!isDamage(error))
                throw error;
            discard();
            return whenFree(connect);
        }
    }
    function connect() {
        const database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
        try {
            database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
            if (prepareSchema(database))
                return database;
            throw damagedIndex("another program or version");
        }
        catch (error) {
            database.close();
            throw error;
        }
    }
    function discard() {
        for (const end of ["", "-wal", "-shm"])
            (0,external_node_fs_.rmSync)(`${file}${end}`, { force: true });
    }
    function explain(error) {
        if (!isDamage(error))
            return error;
        discard();
        return damagedIndex(error);
    }
    return {
        read: async () => {
            // To look is not to write.
            if (!(0,external_node_fs_.existsSync)(file))
                return (0,memory_index/* memoryIndex */.i)().read();
            const database = await open();
            try {
                return guardReader(await whenFree(() => sqliteReader(database)), explain);
            }
            catch (error) {
                database.close();
                throw explain(error);
            }
        },
        update: async (from, advance) => {
            const database = await open();
            try {
                await whenFree(() => database.exec("BEGIN IMMEDIATE"));
                if (readPosition(database)?.commit !== from?.commit)
                    return false;
                const { table, finish } = sqliteTable(database);
                finish(await advance(table));
                database.exec("COMMIT");
                return true;
            }
            catch (error) {
                throw explain(error);
            }
            finally {
                // What was not committed is undone.
                database.close();
            }
        },
        clear: async () => discard(),
    };
}
/** whenFree tries again while another process holds what is wanted. */
async function whenFree(attempt) {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
        try {
            return attempt();
        }
        catch (error) {
            if (!isBusy(error) || performance.now() > until)
                throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_WAIT_MS));
    }
}

;// CONCATENATED MODULE: ./build/adapters/index/open-registry-index.js



/**
 * openRegistryIndex gives the index that is kept in `file`. Where this Node has no SQLite (before 22.13), or the file
 * cannot be used (a folder of somebody else, a full disk), it is kept in memory instead: each run then reads the whole
 * registry, and `onNotice` is told why.
 */
function openRegistryIndex(file, onNotice) {
    let kept = null;
    const current = () => {
        kept ??= loadSqlite().then((Database) => Database === null ? (0,memory_index/* memoryIndex */.i)() : sqliteIndex(file, Database));
        return kept;
    };
    async function attempt(use, other) {
        try {
            return await use(await current());
        }
        catch (error) {
            if (!isRefusal(error))
                throw error;
            onNotice(`the index ${file} cannot be used (${reasonOf(error)}); the whole registry is read instead`);
            kept = Promise.resolve((0,memory_index/* memoryIndex */.i)());
            return other();
        }
    }
    return {
        read: () => attempt((index) => index.read(), () => (0,memory_index/* memoryIndex */.i)().read()),
        update: (from, advance) => attempt((index) => index.update(from, advance), async () => false),
        clear: () => attempt((index) => index.clear(), async () => { }),
    };
}
function reasonOf(error) {
    return error instanceof Error ? error.message : "unknown";
}
/** Until it is stable, Node says at its first use that it is not; users of this program have no use for that. */
async function loadSqlite() {
    const { emitWarning } = process;
    process.emitWarning = () => { };
    try {
        return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 99, 19))).DatabaseSync;
    }
    catch {
        return null;
    }
    finally {
        process.emitWarning = emitWarning;
    }
}

;// CONCATENATED MODULE: ./build/adapters/index/index.js



// EXTERNAL MODULE: ./build/adapters/git/index.js + 16 modules
var git = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/adapters/keys/index.js + 8 modules
var keys = __webpack_require__(1082);
// EXTERNAL MODULE: ./build/adapters/workspace/open-repository.js + 2 modules
var open_repository = __webpack_require__(4468);
;// CONCATENATED MODULE: ./build/adapters/workspace/open-workspace.js




/** openWorkspace opens a repository by path, or clones or updates it by URL, with its registry and caches. */
async function openWorkspace(options) {
    const opened = await (0,open_repository/* openRepository */.h)(options);
    const [found, store] = await Promise.all([
        opened.source.identity(),
        (0,git/* openRegistryStore */.fI)(opened.path, {
            push: options.push,
            readOnly: options.readOnly ?? false,
            onNotice: opened.notice,
        }),
    ]);
    // A clone of a folder has no address to be named by, and lies in a folder named by a digest.
    const identity = found.remote === null && (0,git/* isCloneUrl */.DU)(options.repository)
        ? { ...found, name: lastPart(options.repository) }
        : found;
    return {
        ...opened,
        store,
        identity,
        primitives: { ...opened.primitives, verifyEd25519: keys/* verifyEd25519 */.pI },
        backOff: jitteredWait,
        site_folder: (0,external_node_path_.join)(opened.own_folder, "site"),
        openKeys: () => (0,keys/* openKeyring */.u$)({ home: opened.key_home, create: true, forbiddenRoots: opened.forbidden_roots }),
    };
}
/** lastPart gives the name that Git would give the folder of a clone. */
function lastPart(url) {
    return (url
        .replace(/\/+$/, "")
        .replace(/\.git$/, "")
        .replace(/^.*[/:]/, "") || "repository");
}
/**
 * Full jitter: uniformly random up to a bound that doubles with each lost race, at most 32 times as long as the attempt took
 * and half a minute. Waits that are short beside the attempts would leave all writers at work for one that wins.
 */
function jitteredWait(lostRaces, attempt_ms) {
    const bound = Math.min(30_000, Math.max(20, attempt_ms) * 2 ** Math.min(lostRaces + 1, 5));
    return new Promise((resolve) => setTimeout(resolve, Math.random() * bound));
}

;// CONCATENATED MODULE: ./build/adapters/workspace/open-session.js








/** openSession is the composition root of the terminal and the actions: one repository, its registry, this machine. */
async function openSession(options) {
    const workspace = await openWorkspace(options);
    const { trustedCommit = (source) => source.policyCommit() } = options;
    const trusted = () => trustedCommit(workspace.source);
    return {
        ...workspace,
        store: seedRegistry(workspace.store, workspace.source, trusted),
        index: openRegistryIndex((0,external_node_path_.join)(workspace.own_folder, "index.sqlite"), workspace.notice),
        tool: { name: "quantum-forge", version: tool_version/* TOOL_VERSION */.w },
        environment: { os: process.platform, arch: process.arch, node: process.versions.node },
        sha256Base64: (text) => (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("base64"),
        policy: async () => {
            const path = options.policyFile ?? null;
            const named = path === null ? null : { path, bytes: await (0,read_input/* readInput */.R)(path) };
            return (0,load_policy/* loadPolicy */.t)(workspace.source, { named, trusted: await trusted() });
        },
    };
}


/***/ }),

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeSite)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _forge_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7522);
/* harmony import */ var _forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3518);
/* harmony import */ var _forge_verify_recorded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7296);
/* harmony import */ var _files_write_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7907);





/** writeSite writes the dashboard of what is recorded into `folder` and gives the path of its page. */
async function writeSite(session, folder, policy) {
    const { store, identity, clock, sha256Base64 } = session;
    const view = await (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegistry */ .M)(session);
    const files = await (0,_forge_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publish */ .m)({
        identity,
        branch: store.branch,
        view,
        policy,
        now_ms: clock.now(),
        sha256Base64,
        verify: (build) => (0,_forge_verify_recorded_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyRecorded */ .u)(session, view.snapshot, build),
    });
    await (0,_files_write_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFolder */ .C)(folder, files);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "index.html");
}


/***/ }),

/***/ 8282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ concatBytes)
/* harmony export */ });
/** concatBytes copies the parts, in order, into one new array. */
function concatBytes(...parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}


/***/ }),

/***/ 2868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ equalBytes)
/* harmony export */ });
/** equalBytes compares public values; it is not constant-time and must not see secrets. */
function equalBytes(a, b) {
    return a.length === b.length && a.every((byte, at) => byte === b[at]);
}


/***/ }),

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vz: () => (/* reexport */ encodeCanonical),
  R3: () => (/* reexport */ encodeReadable),
  Yl: () => (/* reexport */ parseCanonicalLine),
  ew: () => (/* reexport */ parseReadable)
});

// UNUSED EXPORTS: CanonicalError

// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(9770);
;// CONCATENATED MODULE: ./build/core/canonical/canonical-error.js

class CanonicalError extends coded_error/* CodedError */.A {
}

;// CONCATENATED MODULE: ./build/core/canonical/write-json.js

/** Registry files nest fewer than ten levels; the limit keeps hostile input from exhausting the stack. */
const MAX_DEPTH = 256;
/**
 * writeJson encodes a value with sorted keys (by UTF-16 code unit, RFC 8785 section 3.2.3) and ECMAScript's
 * number and string forms (sections 3.2.2.2 and 3.2.2.3), so -0 becomes 0. A value has one text per layout.
 * Throws CanonicalError E_NOT_JSON.
 */
function writeJson(value, layout) {
    return write(value, layout, 0);
}
function write(value, layout, depth) {
    if (typeof value === "string")
        return writeString(value);
    if (typeof value === "number")
        return writeNumber(value);
    if (value === null || typeof value === "boolean")
        return String(value);
    if (typeof value !== "object")
        throw notJson(`a value of type ${typeof value}`);
    if (depth >= MAX_DEPTH)
        throw notJson(`nesting deeper than ${MAX_DEPTH} levels`);
    return isArray(value) ? writeArray(value, layout, depth) : writeObject(value, layout, depth);
}
function writeString(value) {
    // With the u flag a surrogate pair is one code point, so only a lone surrogate matches.
    if (/\p{Surrogate}/u.test(value))
        throw notJson("a string with a lone surrogate");
    return JSON.stringify(value);
}
function writeNumber(value) {
    if (!Number.isFinite(value))
        throw notJson(`the number ${value}`);
    return JSON.stringify(value);
}
// Array.isArray does not narrow a readonly array.
function isArray(value) {
    return Array.isArray(value);
}
function writeArray(items, layout, depth) {
    // Array.from visits the holes of a sparse array, which are then refused as undefined.
    const parts = Array.from(items, (item) => write(item, layout, depth + 1));
    return enclose("[", parts, "]", layout, depth);
}
function writeObject(members, layout, depth) {
    // The default order of sort is by UTF-16 code unit.
    const parts = Object.keys(members)
        .sort()
        .map((key) => `${writeString(key)}${layout.colon}${write(members[key], layout, depth + 1)}`);
    return enclose("{", parts, "}", layout, depth);
}
function enclose(open, parts, close, layout, depth) {
    if (parts.length === 0)
        return open + close;
    if (layout.indent === null)
        return open + parts.join(",") + close;
    const outer = `\n${layout.indent.repeat(depth)}`;
    const inner = outer + layout.indent;
    return open + inner + parts.join(`,${inner}`) + outer + close;
}
function notJson(found) {
    return new CanonicalError("E_NOT_JSON", {
        what: `expected a value that JSON can hold, found ${found}`,
        remedy: "correct the value before it is encoded",
    });
}

;// CONCATENATED MODULE: ./build/core/canonical/encode-canonical.js

/**
 * encodeCanonical gives the JSON Canonicalization Scheme text of a value (RFC 8785): sorted keys, no white
 * space, no final newline. It is what hashes are taken of and how lines of JSONL files are written.
 * Throws CanonicalError E_NOT_JSON.
 */
function encodeCanonical(value) {
    return writeJson(value, { indent: null, colon: ":" });
}

;// CONCATENATED MODULE: ./build/core/canonical/encode-readable.js

/**
 * encodeReadable gives the form of the registry's files: the tokens and key order of encodeCanonical with an
 * indent of two spaces and a final newline, so that Git shows a change line by line.
 * Throws CanonicalError E_NOT_JSON.
 */
function encodeReadable(value) {
    return `${writeJson(value, { indent: "  ", colon: ": " })}\n`;
}

;// CONCATENATED MODULE: ./build/core/canonical/parse-exact.js

/**
 * parseExact decodes bytes as strict UTF-8 JSON and accepts them only if `encode` gives the same text again.
 * That one comparison catches duplicate keys, other number and escape forms, a byte order mark, and numbers
 * that a double cannot hold. Throws CanonicalError E_NOT_CANONICAL; `form` names the form in its message.
 */
function parseExact(bytes, encode, form) {
    const text = decodeUtf8(bytes, form);
    const value = parse(text, form);
    const expected = reencode(value, encode, form);
    if (expected !== text) {
        throw notCanonical(form, `other bytes for the same value from offset ${firstDifference(text, expected)} on`);
    }
    return value;
}
function decodeUtf8(bytes, form) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw notCanonical(form, "bytes that are not UTF-8", cause);
    }
}
function parse(text, form) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw notCanonical(form, "text that is not JSON", cause);
    }
}
function reencode(value, encode, form) {
    try {
        return encode(value);
    }
    catch (cause) {
        throw notCanonical(form, "a value outside canonical JSON", cause);
    }
}
function firstDifference(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at += 1;
    return at;
}
function notCanonical(form, found, cause) {
    return new CanonicalError("E_NOT_CANONICAL", {
        what: `expected ${form}, found ${found}`,
        remedy: "restore the bytes as they were written; they must not be edited or reformatted",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/core/canonical/parse-canonical-line.js


/**
 * parseCanonicalLine is the inverse of encodeCanonical and accepts nothing else. `line` is one line of a JSONL
 * file without its newline. Throws CanonicalError E_NOT_CANONICAL.
 */
function parseCanonicalLine(line) {
    return parseExact(line, encodeCanonical, "one line of canonical JSON (RFC 8785)");
}

;// CONCATENATED MODULE: ./build/core/canonical/parse-readable.js


/** parseReadable is the inverse of encodeReadable and accepts nothing else. Throws CanonicalError E_NOT_CANONICAL. */
function parseReadable(bytes) {
    return parseExact(bytes, encodeReadable, "readable JSON (sorted keys, two spaces, final newline)");
}

;// CONCATENATED MODULE: ./build/core/canonical/index.js







/***/ }),

/***/ 6116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rv: () => (/* reexport */ emptyInputs),
  RB: () => (/* reexport */ metricsFromInputs),
  IW: () => (/* reexport */ parseCache),
  go: () => (/* reexport */ parseCoverage),
  Wh: () => (/* reexport */ parseForgeInputs),
  kJ: () => (/* reexport */ parseJunit),
  PM: () => (/* reexport */ parseTimings)
});

// UNUSED EXPORTS: FORGE_INPUTS_SCHEMA, INPUTS_SCHEMA_NAME, InputsError, MAX_INPUT_BYTES, detectCoverageFormat, parseCobertura, parseIstanbul, parseLcov

// EXTERNAL MODULE: ./build/core/registry/build-record.js
var build_record = __webpack_require__(8);
// EXTERNAL MODULE: ./build/core/schema/json-schema.js
var json_schema = __webpack_require__(8701);
;// CONCATENATED MODULE: ./build/core/inputs/forge-inputs.js
const INPUTS_SCHEMA_NAME = "forge-inputs@1";

;// CONCATENATED MODULE: ./build/core/inputs/forge-inputs-schema.js



const forge_inputs_schema_name = { type: "string", minLength: 1, maxLength: 1024 };
const count = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const duration = { description: "Milliseconds.", type: "number", minimum: 0, maximum: 1e12 };
const forge_inputs_schema_closed = (description, properties, optional = []) => ({
    description,
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    properties,
});
const list = (items, maxItems) => ({ type: "array", maxItems, items });
/** A pipeline's tasks as they ran. */
const TIMINGS_SCHEMA = list(forge_inputs_schema_closed("One task as it ran.", {
    task: forge_inputs_schema_name,
    agent: forge_inputs_schema_name,
    duration_ms: duration,
    start_ms: {
        description: "Milliseconds from any common origin.",
        type: "number",
        minimum: 0,
        maximum: 1e15,
    },
    face: { description: "The kind of work; else told from the task's name.", enum: build_record/* FACES */.Dh },
}, ["agent", "start_ms", "face"]), 100_000);
/** The document that a pipeline hands over. */
const FORGE_INPUTS_SCHEMA = {
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    $id: `${json_schema/* SCHEMA_BASE */.E}forge-inputs.schema.json`,
    title: "Quantum-Forge inputs",
    ...forge_inputs_schema_closed("The measurements that a pipeline hands over about one build.", {
        schema: { const: INPUTS_SCHEMA_NAME },
        caches: list(forge_inputs_schema_closed("Look-ups of one cache.", { name: forge_inputs_schema_name, hits: count, lookups: count }), 1000),
        timings: TIMINGS_SCHEMA,
        coverage: list(forge_inputs_schema_closed("One coverage report.", {
            source: forge_inputs_schema_name,
            format: { enum: ["lcov", "cobertura", "istanbul"] },
            files: list(forge_inputs_schema_closed("Lines of one file.", {
                path: { description: "null for a report's total.", type: ["string", "null"], maxLength: 4096 },
                lines: count,
                covered: count,
            }), 1_000_000),
        }), 1000),
        junit: list(forge_inputs_schema_closed("One JUnit report.", {
            source: forge_inputs_schema_name,
            total: count,
            failed: count,
            skipped: count,
            duration_ms: { ...duration, type: ["number", "null"] },
        }), 10_000),
        plan_ref: { description: "The plan that the pipeline ran.", type: ["string", "null"], maxLength: 1024 },
    }, ["caches", "timings", "coverage", "junit", "plan_ref"]),
};

// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(9770);
;// CONCATENATED MODULE: ./build/core/inputs/inputs-error.js

class InputsError extends coded_error/* CodedError */.A {
}

;// CONCATENATED MODULE: ./build/core/inputs/input-bytes.js

/** No report may be larger: more is not a report of one build. */
const MAX_INPUT_BYTES = 64 * 1024 * 1024;
/** No report needs more levels of arrays and objects. */
const MAX_NESTING = 64;
/** inputText decodes a report as UTF-8 without a byte order mark, or throws the format's code. */
function inputText(bytes, code, form) {
    if (bytes.length > MAX_INPUT_BYTES) {
        throw inputError(code, form, `${bytes.length} bytes, more than ${MAX_INPUT_BYTES}`);
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw inputError(code, form, "bytes that are not UTF-8", cause);
    }
}
/** inputJson reads a report as JSON. */
function inputJson(bytes, code, form) {
    const text = inputText(bytes, code, form);
    if (nesting(text) > MAX_NESTING)
        throw inputError(code, form, `more than ${MAX_NESTING} levels of nesting`);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw inputError(code, form, "text that is not JSON", cause);
    }
}
/** Depth of arrays and objects, told from the text alone: what comes after would run out of stack. */
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
        if (token === "[" || token === "{")
            depth += 1;
        else if (token === "]" || token === "}")
            depth -= 1;
        deepest = Math.max(deepest, depth);
    }
    return deepest;
}
/** inputError says which form was expected and what was found instead. */
function inputError(code, form, found, cause) {
    return new InputsError(code, {
        what: `expected ${form}, found ${found}`,
        remedy: "hand in the file that the pipeline's tool wrote, whole and unchanged",
        cause,
    });
}

// EXTERNAL MODULE: ./build/core/metric.js
var metric = __webpack_require__(8852);
// EXTERNAL MODULE: ./build/core/optimize/index.js + 4 modules
var optimize = __webpack_require__(4114);
;// CONCATENATED MODULE: ./build/core/inputs/metrics-from-inputs.js


/**
 * metricsFromInputs gives the metrics that only the pipeline can know; each is missing, with the reason, when
 * its input is absent or empty (a report without a single look-up, line or test case shows nothing).
 */
function metricsFromInputs(inputs) {
    return {
        cache_efficiency: cacheEfficiency(inputs),
        rubikstack_improvement: (0,optimize/* rubikstackImprovement */.Kh)(inputs.timings),
        test_coverage: testCoverage(inputs),
        tests_total: testsTotal(inputs),
        tests_failed: testsFailed(inputs),
        duration_ms: metrics_from_inputs_duration(inputs),
    };
}
function cacheEfficiency({ caches }) {
    if (caches.length === 0)
        return absent("no cache was reported", "ratio");
    const lookups = sum(caches.map((cache) => cache.lookups));
    if (lookups === 0)
        return absent("the reported caches had no look-ups", "ratio");
    return (0,metric/* measured */.jh)(sum(caches.map((cache) => cache.hits)) / lookups, "ratio", "reported");
}
function testCoverage({ coverage }) {
    if (coverage.length === 0)
        return absent("no coverage was reported", "ratio");
    const files = mergeFiles(coverage.flatMap((report) => report.files));
    const lines = sum(files.map((file) => file.lines));
    if (lines === 0)
        return absent("the coverage reports hold no line", "ratio");
    return (0,metric/* measured */.jh)(sum(files.map((file) => file.covered)) / lines, "ratio", "reported");
}
/**
 * Reports of different files add up. Of a file in several reports only counts are known here, not which
 * lines: the greatest number of lines and of covered lines stands, which never overstates the union's covered
 * lines.
 */
function mergeFiles(files) {
    const byPath = new Map();
    for (const file of files) {
        if (file.path === null)
            continue;
        const before = byPath.get(file.path);
        byPath.set(file.path, {
            path: file.path,
            lines: Math.max(file.lines, before?.lines ?? 0),
            covered: Math.max(file.covered, before?.covered ?? 0),
        });
    }
    return [...byPath.values(), ...files.filter(({ path }) => path === null)];
}
function testsTotal({ junit }) {
    if (junit.length === 0)
        return absent("no test results were reported", "count");
    return (0,metric/* measured */.jh)(sum(junit.map((report) => report.total)), "count", "reported");
}
/**
 * A test runner that broke often leaves a well-formed report without a test; that must not read as 0
 * failures.
 */
function testsFailed({ junit }) {
    if (junit.length === 0)
        return absent("no test results were reported", "count");
    if (junit.every(({ total }) => total === 0))
        return absent("the test results hold no test case", "count");
    return (0,metric/* measured */.jh)(sum(junit.map((report) => report.failed)), "count", "reported");
}
/**
 * From the first start to the last end when every task says when it started, else the load of the busiest
 * agent.
 */
function metrics_from_inputs_duration({ timings }) {
    if (timings.length === 0)
        return absent("no task timings were reported", "ms");
    const spans = timings.flatMap(({ start_ms, duration_ms }) => start_ms === undefined ? [] : [{ start: start_ms, end: start_ms + duration_ms }]);
    if (spans.length < timings.length)
        return (0,metric/* measured */.jh)(busiest(timings), "ms", "reported");
    const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
    const end = spans.reduce((greatest, span) => Math.max(greatest, span.end), 0);
    return (0,metric/* measured */.jh)(end - start, "ms", "reported");
}
function busiest(timings) {
    const loads = new Map();
    for (const { agent = "", duration_ms } of timings)
        loads.set(agent, (loads.get(agent) ?? 0) + duration_ms);
    return Math.max(...loads.values());
}
function absent(reason, unit) {
    return (0,metric/* missing */.LO)(reason, unit, "reported");
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-cache.js

const FORM = /^([^=]{1,256})=(\d{1,15})\/(\d{1,15})$/;
/**
 * parseCache reads `name=hits/lookups`, for example `turbo=45/60`. Throws E_INPUT_CACHE, also for more hits
 * than look-ups.
 */
function parseCache(text) {
    const [, name = "", hitsText, lookupsText] = FORM.exec(text.trim()) ?? [];
    const hits = Number(hitsText);
    const lookups = Number(lookupsText);
    if (name.trim() === "" || !(hits <= lookups)) {
        throw new InputsError("E_INPUT_CACHE", {
            what: `expected a cache as name=hits/lookups, found ${JSON.stringify(text.slice(0, 80))}`,
            remedy: "write for example turbo=45/60: 60 look-ups, of which 45 hit",
        });
    }
    return { name: name.trim(), hits, lookups };
}

;// CONCATENATED MODULE: ./build/core/inputs/line-hits.js
/** addHits notes a line's hits unless more were noted already. It changes `hits`, which is a parser's own. */
function addHits(hits, path, line, count) {
    const lines = hits.get(path) ?? new Map();
    if (lines.size === 0)
        hits.set(path, lines);
    lines.set(line, Math.max(lines.get(line) ?? 0, count));
}
/** fileCoverage counts a file's lines and those hit at least once. */
function fileCoverage(path, lines) {
    let covered = 0;
    for (const count of lines.values())
        covered += Number(count > 0);
    return { path, lines: lines.size, covered };
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(5824);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(9658);
// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(5577);
;// CONCATENATED MODULE: ./build/core/inputs/xml-tree.js



/** Deeper than any report nests; a document that nests more is made to hurt. */
const MAX_DEPTH = 64;
/**
 * parseXml reads a report whose root element has one of the given names, and gives that name and element.
 * Entities are never expanded and document type definitions never followed, so that neither can grow a small
 * file or reach another one. Throws `code` for what is not well-formed, nests over 64 levels, or has another
 * root.
 */
function parseXml(bytes, roots, code, form) {
    const text = inputText(bytes, code, form);
    const document = parseWellFormed(text, code, form);
    const root = roots.find((name) => Object.hasOwn(document, name));
    if (root === undefined) {
        const found = Object.keys(document).find((name) => !name.startsWith("?") && name !== "#text");
        const what = found === undefined ? "no element" : `a root element <${(0,one_line/* oneLine */.T)(found, 60)}>`;
        throw inputError(code, form, what);
    }
    return [root, asElement(document[root])];
}
function parseWellFormed(text, code, form) {
    const wellFormed = fxp/* XMLValidator */.iI.validate(text);
    if (wellFormed !== true) {
        const { msg, line } = wellFormed.err;
        throw inputError(code, form, `XML that breaks on line ${line}: ${(0,one_line/* oneLine */.T)(msg, 120)}`);
    }
    const parser = new XMLParser/* default */.A({
        ignoreAttributes: false,
        attributeNamePrefix: "@",
        processEntities: false,
        parseTagValue: false,
        parseAttributeValue: false,
        maxNestedTags: MAX_DEPTH,
    });
    try {
        return asElement(parser.parse(text));
    }
    catch (cause) {
        const reason = cause instanceof Error ? (0,one_line/* oneLine */.T)(cause.message, 120) : "unreadable";
        throw inputError(code, form, `XML that cannot be read: ${reason}`, cause);
    }
}
/** childrenOf gives an element's children of one name, in document order. */
function childrenOf(element, name) {
    if (!Object.hasOwn(element, name))
        return [];
    const children = element[name];
    return (Array.isArray(children) ? children : [children]).map(asElement);
}
/** attributeOf gives an attribute with the predefined XML entities decoded; null when absent. */
function attributeOf(element, name) {
    const value = Object.hasOwn(element, `@${name}`) ? element[`@${name}`] : undefined;
    return typeof value === "string" ? decode(value) : null;
}
/** An element without attributes and children is a string to the parser. */
function asElement(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function decode(text) {
    const named = {
        "&lt;": "<",
        "&gt;": ">",
        "&quot;": '"',
        "&apos;": "'",
        "&amp;": "&",
    };
    return text.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => named[entity] ?? entity);
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-cobertura.js



const CODE = "E_INPUT_COBERTURA";
const parse_cobertura_FORM = "a Cobertura XML report";
/**
 * parseCobertura reads a Cobertura report (coverage-04.dtd) and counts its classes' <line> elements, merged
 * by file and line by the greater hits: several classes can share a file, and a method's lines repeat its
 * class's. A report without lines counts by the root's lines-valid and lines-covered. Throws
 * E_INPUT_COBERTURA.
 */
function parseCobertura(bytes, source) {
    const [, root] = parseXml(bytes, ["coverage"], CODE, parse_cobertura_FORM);
    const hits = new Map();
    for (const part of classesOf(root))
        readClass(part, hits);
    if (hits.size > 0) {
        return {
            source,
            format: "cobertura",
            files: [...hits].map(([path, lines]) => fileCoverage(path, lines)),
        };
    }
    return { source, format: "cobertura", files: [totalOf(root)] };
}
function classesOf(root) {
    return childrenOf(root, "packages")
        .flatMap((packages) => childrenOf(packages, "package"))
        .flatMap((part) => childrenOf(part, "classes"))
        .flatMap((classes) => childrenOf(classes, "class"));
}
function readClass(part, hits) {
    const path = attributeOf(part, "filename") ?? attributeOf(part, "name");
    if (path === null)
        throw inputError(CODE, parse_cobertura_FORM, "a <class> without filename");
    for (const line of childrenOf(part, "lines").flatMap((lines) => childrenOf(lines, "line"))) {
        addHits(hits, path, parse_cobertura_count(line, "number"), parse_cobertura_count(line, "hits"));
    }
}
function totalOf(root) {
    const lines = parse_cobertura_count(root, "lines-valid");
    const covered = parse_cobertura_count(root, "lines-covered");
    if (covered > lines)
        throw inputError(CODE, parse_cobertura_FORM, "lines-covered over lines-valid");
    return { path: null, lines, covered };
}
function parse_cobertura_count(element, name) {
    const text = attributeOf(element, name);
    if (text === null || !/^\d{1,15}$/.test(text)) {
        const found = text === null ? "none" : JSON.stringify(text.slice(0, 40));
        throw inputError(CODE, parse_cobertura_FORM, `${found} where the whole number ${name} should be`);
    }
    return Number(text);
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-istanbul.js


const parse_istanbul_CODE = "E_INPUT_ISTANBUL";
const parse_istanbul_FORM = "Istanbul's coverage-final.json or coverage-summary.json";
/**
 * parseIstanbul reads Istanbul JSON in both forms. coverage-final.json: a line's hits are the greatest of the
 * statements that start on it, as istanbul-lib-coverage counts lines. coverage-summary.json: each file's
 * lines, or the total when there is no file. Throws E_INPUT_ISTANBUL.
 */
function parseIstanbul(bytes, source) {
    const value = inputJson(bytes, parse_istanbul_CODE, parse_istanbul_FORM);
    if (!isRecord(value))
        throw inputError(parse_istanbul_CODE, parse_istanbul_FORM, "JSON that is no object");
    const entries = Object.entries(value);
    const files = entries.filter(([path]) => path !== "total").map(([path, entry]) => readFile(path, entry));
    if (files.length > 0)
        return { source, format: "istanbul", files };
    const total = value["total"];
    if (total === undefined)
        throw inputError(parse_istanbul_CODE, parse_istanbul_FORM, "no file");
    return { source, format: "istanbul", files: [readSummary(null, total)] };
}
function readFile(path, entry) {
    return isRecord(entry) && isRecord(entry["statementMap"])
        ? readStatements(path, entry["statementMap"], entry["s"])
        : readSummary(path, entry);
}
function readStatements(path, statementMap, s) {
    const hits = new Map();
    for (const [id, location] of Object.entries(statementMap)) {
        const times = isRecord(s) && Object.hasOwn(s, id) ? s[id] : undefined;
        addHits(hits, path, parse_istanbul_count(startLine(location), path), parse_istanbul_count(times, path));
    }
    return fileCoverage(path, hits.get(path) ?? new Map());
}
function startLine(location) {
    const start = isRecord(location) ? location["start"] : undefined;
    return isRecord(start) ? start["line"] : undefined;
}
function readSummary(path, entry) {
    const lines = isRecord(entry) ? entry["lines"] : undefined;
    const total = parse_istanbul_count(isRecord(lines) ? lines["total"] : undefined, path);
    const covered = parse_istanbul_count(isRecord(lines) ? lines["covered"] : undefined, path);
    if (covered > total)
        throw inputError(parse_istanbul_CODE, parse_istanbul_FORM, `more covered lines than lines for ${named(path)}`);
    return { path, lines: total, covered };
}
function parse_istanbul_count(value, path) {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw inputError(parse_istanbul_CODE, parse_istanbul_FORM, `no whole number of lines or hits for ${named(path)}`);
}
function named(path) {
    return path === null ? "the total" : JSON.stringify(path.slice(0, 100));
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-lcov.js


const parse_lcov_FORM = "an lcov tracefile";
/**
 * parseLcov reads an lcov tracefile (geninfo(1)): records from `SF:<path>` to `end_of_record`, of which
 * `DA:<line>,<hits>` lines count, or else `LF:` and `LH:`. Records of the same file are merged line by line
 * by the greater hits. Throws E_INPUT_LCOV.
 */
function parseLcov(bytes, source) {
    const seen = { hits: new Map(), totals: new Map() };
    let record = null;
    for (const [index, raw] of inputText(bytes, "E_INPUT_LCOV", parse_lcov_FORM).split("\n").entries()) {
        record = readLine(raw.trimEnd(), index + 1, record, seen);
    }
    if (record !== null)
        throw inputError("E_INPUT_LCOV", parse_lcov_FORM, "a last record without end_of_record");
    const paths = new Set([...seen.totals.keys(), ...seen.hits.keys()]);
    if (paths.size === 0)
        throw inputError("E_INPUT_LCOV", parse_lcov_FORM, "no SF: record");
    const files = [...paths].map((path) => {
        const lines = seen.hits.get(path);
        return lines === undefined
            ? (seen.totals.get(path) ?? { path, lines: 0, covered: 0 })
            : fileCoverage(path, lines);
    });
    return { source, format: "lcov", files };
}
function readLine(line, number, record, seen) {
    const [tag = "", rest = ""] = splitOnce(line, ":");
    switch (tag) {
        case "SF":
            if (record !== null)
                throw atLine(number, "an SF: inside a record");
            if (rest === "")
                throw atLine(number, "an SF: without a path");
            return { path: rest, found: 0, hit: 0 };
        case "DA":
            readHits(rest, number, inRecord(record, number), seen.hits);
            return record;
        case "LF":
            return { ...inRecord(record, number), found: parse_lcov_count(rest, number) };
        case "LH":
            return { ...inRecord(record, number), hit: parse_lcov_count(rest, number) };
        case "end_of_record":
            parse_lcov_close(inRecord(record, number), number, seen.totals);
            return null;
        default:
            return record;
    }
}
function readHits(rest, number, { path }, hits) {
    const [line = "", times = ""] = rest.split(",");
    if (!/^\d{1,9}$/.test(line) || !/^-?\d{1,18}$/.test(times))
        throw atLine(number, "a DA: without line and hits");
    addHits(hits, path, Number(line), Number(times));
}
function parse_lcov_close({ path, found, hit }, number, totals) {
    if (hit > found)
        throw atLine(number, "a record with more lines hit than found");
    const before = totals.get(path);
    const lines = Math.max(found, before?.lines ?? 0);
    totals.set(path, { path, lines, covered: Math.max(hit, before?.covered ?? 0) });
}
function inRecord(record, number) {
    if (record === null)
        throw atLine(number, "a line outside any SF: record");
    return record;
}
function parse_lcov_count(text, number) {
    if (!/^\d{1,9}$/.test(text))
        throw atLine(number, "a count that is no number");
    return Number(text);
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function atLine(number, found) {
    return inputError("E_INPUT_LCOV", parse_lcov_FORM, `${found} on line ${number}`);
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-coverage.js




const PARSERS = { lcov: parseLcov, cobertura: parseCobertura, istanbul: parseIstanbul };
const HEAD_BYTES = 64 * 1024;
/**
 * parseCoverage reads a coverage report of any known format. Throws that format's code, or E_INPUT_SCHEMA
 * when it looks like none.
 */
function parseCoverage(bytes, source) {
    const format = detectCoverageFormat(bytes);
    if (format !== null)
        return PARSERS[format](bytes, source);
    throw new InputsError("E_INPUT_SCHEMA", {
        what: `expected lcov, Cobertura XML or Istanbul JSON in ${source}, found none of them`,
        remedy: "have the coverage tool write one of these formats",
    });
}
/**
 * detectCoverageFormat tells a coverage report's format from its beginning; null for none. Clover also has
 * the root <coverage>, with an attribute of its own name.
 */
function detectCoverageFormat(bytes) {
    const head = new TextDecoder("utf-8").decode(bytes.subarray(0, HEAD_BYTES)).trimStart();
    if (head.startsWith("{"))
        return "istanbul";
    if (/^(TN:|SF:)/m.test(head) && !head.startsWith("<"))
        return "lcov";
    const [element = ""] = /<coverage[\s>][^<]*/.exec(head) ?? [];
    return element !== "" && !/\sclover\s*=/.test(element) ? "cobertura" : null;
}

// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __webpack_require__(796);
;// CONCATENATED MODULE: ./build/core/inputs/parse-forge-inputs.js




const check = (0,schema_check/* schemaCheck */.u)(FORGE_INPUTS_SCHEMA);
const parse_forge_inputs_FORM = "a forge-inputs@1 document";
/** emptyInputs is the document of a pipeline that hands nothing over. */
function emptyInputs() {
    return { schema: INPUTS_SCHEMA_NAME, caches: [], timings: [], coverage: [], junit: [], plan_ref: null };
}
/**
 * parseForgeInputs reads a forge-inputs@1 document; lists that are left out are empty. Throws E_INPUT_SCHEMA,
 * also when a part exceeds its whole (hits over look-ups, covered over lines, failed and skipped over total).
 */
function parseForgeInputs(bytes) {
    const value = inputJson(bytes, "E_INPUT_SCHEMA", parse_forge_inputs_FORM);
    const fault = check(value);
    if (fault !== null)
        throw inputError("E_INPUT_SCHEMA", parse_forge_inputs_FORM, `that ${(0,schema_check/* faultText */.I)(fault)}`);
    const inputs = { ...emptyInputs(), ...value };
    const excess = excessOf(inputs);
    if (excess !== undefined)
        throw inputError("E_INPUT_SCHEMA", parse_forge_inputs_FORM, `that ${excess}`);
    return inputs;
}
function excessOf({ caches, coverage, junit }) {
    const cache = caches.find(({ hits, lookups }) => hits > lookups);
    if (cache !== undefined)
        return `cache ${JSON.stringify(cache.name)} has more hits than look-ups`;
    const report = coverage.find(({ files }) => files.some(({ lines, covered }) => covered > lines));
    if (report !== undefined)
        return `coverage ${JSON.stringify(report.source)} covers more lines than there are`;
    const tests = junit.find(({ total, failed, skipped }) => failed + skipped > total);
    return tests === undefined
        ? undefined
        : `junit ${JSON.stringify(tests.source)} has more failed and skipped tests than tests`;
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-junit.js


const NOTHING = { total: 0, failed: 0, skipped: 0, seconds: null };
/**
 * parseJunit reads a JUnit XML report, <testsuites> or <testsuite> nested to any depth, and counts its test
 * cases. A case with a failure or an error failed, however many it has. A suite that itself holds a failure or an error
 * (its set-up broke) counts as one failed case more. Where a suite says of itself that more failed than stand in it,
 * that number holds: a report that was cut off must not read as a pass. How many tests it says it has is often stale. Throws E_INPUT_JUNIT.
 */
function parseJunit(bytes, source) {
    const [, root] = parseXml(bytes, ["testsuites", "testsuite"], "E_INPUT_JUNIT", "a JUnit XML report");
    const { total, failed, skipped, seconds } = tallySuite(root);
    return {
        source,
        total,
        failed,
        skipped,
        duration_ms: seconds === null ? null : Math.round(seconds * 1000),
    };
}
function tallySuite(suite) {
    const own = broken(suite) ? { ...NOTHING, total: 1, failed: 1 } : NOTHING;
    const cases = childrenOf(suite, "testcase").reduce((sum, test) => add(sum, tallyCase(test)), own);
    const counted = childrenOf(suite, "testsuite").reduce((sum, inner) => add(sum, tallySuite(inner)), cases);
    const failed = Math.max(counted.failed, declared(suite, "failures") + declared(suite, "errors"));
    return { ...counted, failed, total: Math.max(counted.total, failed) };
}
/** 0 when the suite does not say it; what is no count is a report to refuse, not to guess at. */
function declared(suite, name) {
    const text = attributeOf(suite, name)?.trim() ?? "";
    if (text === "")
        return 0;
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    throw inputError("E_INPUT_JUNIT", "a JUnit XML report", `${name}=${JSON.stringify(text.slice(0, 40))} in a suite`);
}
function tallyCase(test) {
    const failed = broken(test);
    const skipped = !failed && Object.hasOwn(test, "skipped");
    return { total: 1, failed: Number(failed), skipped: Number(skipped), seconds: secondsOf(test) };
}
function broken(element) {
    return Object.hasOwn(element, "failure") || Object.hasOwn(element, "error");
}
/** Old Ant writes thousands with a comma (1,234.5). A time that is no number is no time. */
function secondsOf(test) {
    const text = attributeOf(test, "time")?.replaceAll(",", "") ?? "";
    return /^\d{1,9}(\.\d+)?(e-?\d{1,2})?$/i.test(text) ? Number(text) : null;
}
function add(a, b) {
    return {
        total: a.total + b.total,
        failed: a.failed + b.failed,
        skipped: a.skipped + b.skipped,
        seconds: a.seconds === null ? b.seconds : a.seconds + (b.seconds ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-timings.js



const parse_timings_check = (0,schema_check/* schemaCheck */.u)(TIMINGS_SCHEMA);
const parse_timings_FORM = "JSON like [{task, agent?, duration_ms, start_ms?, face?}]";
/** parseTimings reads the tasks of a pipeline as they ran. Throws E_INPUT_TIMINGS. */
function parseTimings(bytes) {
    const value = inputJson(bytes, "E_INPUT_TIMINGS", parse_timings_FORM);
    const fault = parse_timings_check(value);
    if (fault !== null)
        throw inputError("E_INPUT_TIMINGS", parse_timings_FORM, `that ${(0,schema_check/* faultText */.I)(fault)}`);
    return value;
}

;// CONCATENATED MODULE: ./build/core/inputs/index.js















/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * oneLine makes foreign text fit to stand in one line of a message: control, format (bidirectional overrides
 * among them) and line characters become one space, and what is longer than `limit` characters is cut.
 */
function oneLine(text, limit) {
    const plain = text.slice(0, limit * 2).replaceAll(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ");
    return plain.length > limit ? `${plain.slice(0, limit - 3)}...` : plain;
}


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bt: () => (/* reexport */ faceEntropies),
  Kh: () => (/* reexport */ rubikstackImprovement)
});

// UNUSED EXPORTS: faceOf

// EXTERNAL MODULE: ./build/core/registry/build-record.js
var build_record = __webpack_require__(8);
;// CONCATENATED MODULE: ./build/core/optimize/agent-loads.js
/** agentLoads gives the sum of durations of each agent, by name. Tasks without an agent are left out. */
function agentLoads(timings) {
    const loads = new Map();
    for (const { agent, duration_ms } of timings) {
        if (agent !== undefined)
            loads.set(agent, (loads.get(agent) ?? 0) + duration_ms);
    }
    return loads;
}

;// CONCATENATED MODULE: ./build/core/optimize/face-of.js
const WORDS = {
    code: "build compile bundle make link transpile webpack vite rollup cmake cargo",
    memory: "checkout clone fetch install setup restore cache caches artifact artifacts upload download deps dependencies",
    prompts: "docs doc documentation lint linter format fmt prettier eslint biome spell style",
    traces: "test tests testing spec specs unit e2e integration coverage bench benchmark smoke pytest jest vitest",
    contracts: "type types typecheck typescript tsc mypy schema schemas contract contracts security audit codeql scan sast scorecard",
    tokens: "publish deploy deployment release sign signing attest push notarize provenance",
};
const FACE_OF_WORD = new Map(Object.entries(WORDS).flatMap(([face, words]) => words.split(" ").map((word) => [word, face])));
const TEST_FILE = /[._-](test|spec)s?\.[a-z]+$|(^|\/)(test_[^/]*\.py|[^/]*_test\.(go|py|rb))$/i;
/**
 * faceOf tells which face of the RubikStack a pipeline task belongs to. A test file is a trace. Otherwise the
 * first word of the name that a face knows decides, since task names begin with their verb ("install test
 * dependencies" is memory); a name without such a word is code.
 */
function faceOf(task) {
    if (TEST_FILE.test(task))
        return "traces";
    const words = task.split(/[^A-Za-z0-9]+/).flatMap((token) => [token, ...camelParts(token)]);
    const faces = words.map((word) => FACE_OF_WORD.get(word.toLowerCase()));
    return faces.find((face) => face !== undefined) ?? "code";
}
/** `runCoverage` to run and Coverage; a name like CodeQL is tried whole before. */
function camelParts(token) {
    return token.split(/(?<=[a-z0-9])(?=[A-Z])/);
}

;// CONCATENATED MODULE: ./build/core/optimize/face-entropies.js



/**
 * faceEntropies gives each face's Shannon entropy of load over the agents, in bits: H = -sum p log2 p, with p
 * the share of the face's time that an agent spent. 0 when one agent did it all or the face did nothing; log2
 * of the number of agents when they shared it equally. null when no task names an agent. Rounded to six
 * decimals, because Math.log2 is not pinned to the last bit by ECMAScript and the number is signed.
 */
function faceEntropies(timings) {
    if (agentLoads(timings).size === 0)
        return null;
    const entropies = build_record/* FACES */.Dh.map((face) => {
        const own = timings.filter((timing) => (timing.face ?? faceOf(timing.task)) === face);
        return [face, entropy([...agentLoads(own).values()])];
    });
    return Object.fromEntries(entropies);
}
function entropy(loads) {
    const total = loads.reduce((sum, load) => sum + load, 0);
    const bits = loads
        .filter((load) => load > 0)
        .reduce((sum, load) => sum + (load / total) * Math.log2(total / load), 0);
    return Math.round(bits * 1e6) / 1e6;
}

// EXTERNAL MODULE: ./build/core/compare-bytewise.js
var compare_bytewise = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/core/metric.js
var metric = __webpack_require__(8852);
;// CONCATENATED MODULE: ./build/core/optimize/rubikstack-improvement.js



/** A plan this close to the certified lower bound leaves nothing to improve. */
const CERTIFIED_GAP = 0.01;
/**
 * rubikstackImprovement compares the plan that ran with the plainest one: 1 - makespan that ran / makespan of
 * the contiguous split, both with this run's durations. The contiguous split puts the n tasks in bytewise
 * order of their names into groups of ceil(n / m) for the same m agents. Dependencies and waiting do not
 * count; a makespan is the load of the busiest agent.
 *
 * missing: no timings, or a task without an agent. not_applicable: fewer than 2 tasks or agents, no time
 * spent, or the plan that ran is certified to be within 1 % of the optimum, (value - lower bound) / value
 * with the lower bound max(longest task, total / m).
 */
function rubikstackImprovement(timings) {
    if (timings.length === 0)
        return (0,metric/* missing */.LO)("no task timings were reported", "ratio", "reported");
    const agentless = timings.filter(({ agent }) => agent === undefined).length;
    if (agentless > 0) {
        return (0,metric/* missing */.LO)(`${agentless} of ${timings.length} task timings name no agent`, "ratio", "reported");
    }
    const loads = [...agentLoads(timings).values()];
    if (timings.length < 2)
        return (0,metric/* notApplicable */.hH)("there was only one task", "ratio", "reported");
    if (loads.length < 2)
        return (0,metric/* notApplicable */.hH)("there was only one agent", "ratio", "reported");
    const ran = greatest(loads);
    if (ran === 0)
        return (0,metric/* notApplicable */.hH)("the tasks took no time", "ratio", "reported");
    if ((ran - lowerBound(timings, loads.length)) / ran <= CERTIFIED_GAP) {
        return (0,metric/* notApplicable */.hH)("the plan that ran is certified to be within 1 % of the best", "ratio", "reported");
    }
    return (0,metric/* measured */.jh)(1 - ran / contiguousMakespan(timings, loads.length), "ratio", "reported");
}
function lowerBound(timings, agents) {
    const durations = timings.map(({ duration_ms }) => duration_ms);
    return Math.max(greatest(durations), total(durations) / agents);
}
/**
 * Tasks of one name are ordered by their duration, so that the order in which they were reported does not
 * matter.
 */
function contiguousMakespan(timings, agents) {
    const ordered = timings.toSorted((a, b) => (0,compare_bytewise/* compareBytewise */.G)(a.task, b.task) || a.duration_ms - b.duration_ms);
    const size = Math.ceil(ordered.length / agents);
    const groups = Array.from({ length: agents }, (_, i) => ordered.slice(i * size, (i + 1) * size));
    return greatest(groups.map((group) => total(group.map(({ duration_ms }) => duration_ms))));
}
function total(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
function greatest(values) {
    return values.reduce((most, value) => Math.max(most, value), 0);
}

;// CONCATENATED MODULE: ./build/core/optimize/index.js





/***/ }),

/***/ 4795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ latestMatch),
/* harmony export */   o: () => (/* binding */ firstMatch)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5814);

/**
 * latestMatch gives the newest time at or before `at_ms` at which a five-field cron expression matches in a time zone, or null
 * when there is none. A time of day that the clock skips in spring matches when the clock goes on; one that comes twice in autumn
 * matches at the first. All times are milliseconds since the epoch. Throws what croner throws when the expression or the zone is
 * not one.
 */
function latestMatch(cron, timeZone, at_ms) {
    // Matches lie on whole seconds, and croner looks strictly before its reference.
    const reference = new Date(Math.floor(at_ms / 1000) * 1000 + 1000);
    const [match] = schedule(cron, timeZone).previousRuns(1, reference);
    return match?.getTime() ?? null;
}
/** firstMatch gives the first time after `at_ms` at which the expression matches, or null when it never does again. */
function firstMatch(cron, timeZone, at_ms) {
    return schedule(cron, timeZone).nextRun(new Date(at_ms))?.getTime() ?? null;
}
/** Without a function it is a calendar only: no timer is started, and every method used here is given its time. */
function schedule(cron, timeZone) {
    return new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(cron, { timezone: timeZone, mode: "5-part" });
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ withBound),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   w0: () => (/* binding */ betterSign)
/* harmony export */ });
/**
 * normalize gives the normalised score of a value, 0..1: linear from 0 at the floor to 0.8 at the bound and
 * on to 1 at the target, cut off at both ends. Either direction can be the better one; the target always is.
 */
function normalize({ floor, bound, target }, value) {
    const sign = betterSign({ floor, bound, target });
    if ((value - target) * sign >= 0)
        return 1;
    if ((value - bound) * sign >= 0)
        return 0.8 + (0.2 * (value - bound)) / (target - bound);
    if ((value - floor) * sign > 0)
        return (0.8 * (value - floor)) / (bound - floor);
    return 0;
}
/** valueAt is the inverse of normalize on 0 < s <= 1: the worst value that still scores s. */
function valueAt({ floor, bound, target }, s) {
    return s > 0.8 ? bound + ((s - 0.8) / 0.2) * (target - bound) : floor + (s / 0.8) * (bound - floor);
}
/** betterSign is 1 when higher values are better, -1 when lower ones are. */
function betterSign({ floor, target }) {
    return target >= floor ? 1 : -1;
}
/**
 * withBound moves a curve's bound to the one that a policy wrote. A floor or target that the new bound would
 * reach moves along by the same distance; a target stays within `limit` (1 for shares). A bound that points
 * the other way bounds the metric but says nothing about its score, so the curve stays.
 */
function withBound(curve, operator, bound, limit) {
    const sign = betterSign(curve);
    const pointsUp = operator === ">=" || operator === ">";
    if (operator === "=" || pointsUp !== sign > 0)
        return curve;
    const shift = bound - curve.bound;
    const floor = (bound - curve.floor) * sign > 0 ? curve.floor : curve.floor + shift;
    const target = (curve.target - bound) * sign > 0 ? curve.target : Math.min(limit, curve.target + shift);
    return { floor, bound, target };
}


/***/ }),

/***/ 7206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ datesSpan),
/* harmony export */   WO: () => (/* binding */ activeFreeze),
/* harmony export */   fH: () => (/* binding */ thawAfter)
/* harmony export */ });
/* harmony import */ var _cron_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4795);
/* harmony import */ var _zoned_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7005);


/** Windows that follow on each other without a gap; more than this many have no end that matters. */
const LONGEST_CHAIN = 1000;
/**
 * activeFreeze gives the window that freezes a channel at a time (milliseconds since the epoch), or null. When several do, it is
 * one that allows no hotfix, if there is one, else the first: a hotfix through one window must not pass another that allows
 * none. A window's duration is elapsed time, so a switch of the clock within it moves its end by the clock on the wall. A
 * window's first moment is in it, its end is not.
 */
function activeFreeze(freezes, now_ms) {
    const holding = freezes.filter((window) => endAt(window, now_ms) !== null);
    const window = holding.find(({ hotfix }) => !hotfix) ?? holding[0];
    return window === undefined ? null : { window, until_ms: thawAfter(freezes, now_ms) };
}
/**
 * thawAfter gives the first time from `now_ms` on at which none of the windows holds; null when a thousand follow on each other.
 */
function thawAfter(freezes, now_ms) {
    let at = now_ms;
    for (let link = 0; link <= LONGEST_CHAIN; link += 1) {
        const ends = freezes.flatMap((window) => endAt(window, at) ?? []);
        if (ends.length === 0)
            return at;
        at = Math.max(...ends);
    }
    return null;
}
/** The end of a window that holds at a time; null when it does not hold. */
function endAt(window, at_ms) {
    const { from, to } = spanAround(window, at_ms);
    return from <= at_ms && at_ms < to ? to : null;
}
/** The newest span of the window that began by then, if it has begun. */
function spanAround({ when, time_zone }, at_ms) {
    if (when.kind === "dates")
        return datesSpan(when.from, when.to, time_zone);
    const from = (0,_cron_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .latestMatch */ .X)(when.cron, time_zone, at_ms) ?? Number.POSITIVE_INFINITY;
    return { from, to: from + when.duration_ms };
}
/**
 * datesSpan gives the instants at which a window by dates begins and ends. Where clocks show one of them twice, the window is the
 * longer one. Throws RangeError when a text is not a date.
 */
function datesSpan(from, to, timeZone) {
    const first = (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWallTime */ .HB)(from);
    const last = (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWallTime */ .HB)(to);
    if (first === null || last === null)
        throw new RangeError(`no dates: ${from}, ${to}`);
    const end = to.includes("T") ? last : (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_1__/* .nextDay */ .s_)(last);
    return { from: (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(first, timeZone, "first"), to: (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(end, timeZone, "last") };
}


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ earlierValues),
/* harmony export */   G3: () => (/* binding */ historyCurve),
/* harmony export */   _: () => (/* binding */ HISTORY_MINIMUM),
/* harmony export */   eW: () => (/* binding */ HISTORY_WINDOW)
/* harmony export */ });
/* harmony import */ var _percentile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8870);

/** Fewer earlier measured builds than this say nothing about what is usual. */
const HISTORY_MINIMUM = 20;
/** A repository is judged by its recent past. */
const HISTORY_WINDOW = 200;
/** A change of less than 8 B is about 0; a curve narrower than that would score noise. */
const MDL_MINIMUM_SPREAD = 8;
const RATIO_MINIMUM_SPREAD = 0.01;
/**
 * earlierValues gives a metric's measured values of the latest HISTORY_WINDOW builds that have one. `history`
 * holds the builds before the one that is judged, oldest first.
 */
function earlierValues(metric, history) {
    return history
        .flatMap((metrics) => (metrics[metric].status === "measured" ? [metrics[metric].value] : []))
        .slice(-HISTORY_WINDOW);
}
/**
 * historyCurve makes a scoring curve from a repository's own values (nearest-rank percentiles):
 *   mdl_delta:  bound = 95th, target = min(25th, 0), floor = bound + 3 (bound - target)
 *   the ratios: bound =  5th, target = 75th,         floor = bound - 3 (target - bound)
 * so 19 of 20 earlier builds score 0.8 or more. A share has no bound or floor under 0. A constant history
 * leaves no room between bound and target; the bound then moves 8 B, or 0.01, towards the worse side.
 */
function historyCurve(metric, values) {
    if (metric === "mdl_delta") {
        const target = Math.min((0,_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Y)(values, 25), 0);
        const bound = Math.max((0,_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Y)(values, 95), target + MDL_MINIMUM_SPREAD);
        return { floor: bound + 3 * (bound - target), bound, target };
    }
    const target = (0,_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Y)(values, 75);
    const least = metric === "rubikstack_improvement" ? Number.NEGATIVE_INFINITY : 0;
    const bound = Math.max(least, Math.min((0,_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Y)(values, 5), target - RATIO_MINIMUM_SPREAD));
    return { floor: Math.max(least, bound - 3 * (target - bound)), bound, target };
}


/***/ }),

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dO: () => (/* reexport */ policy/* PRESET_NAMES */.dO),
  WO: () => (/* reexport */ freeze/* activeFreeze */.WO),
  Cl: () => (/* reexport */ builtInPolicy),
  vL: () => (/* reexport */ channelNamed),
  LD: () => (/* reexport */ decide),
  vP: () => (/* reexport */ parseCriteria),
  ON: () => (/* reexport */ parsePolicy),
  W$: () => (/* reexport */ starterPolicy),
  IE: () => (/* reexport */ tightenPolicy)
});

// UNUSED EXPORTS: POLICY_SCHEMA, PRESETS, PolicyError

;// CONCATENATED MODULE: ./build/core/policy/channel-policy.js
/** channelNamed is a channel of which a policy says nothing but the name. */
function channelNamed(name) {
    return {
        name,
        soak_ms: 0,
        auto_promote: false,
        auto_rollback: true,
        review: "none",
        promoters: [],
        freezes: [],
        health: [],
        observe: { times: 1, every_ms: 30_000 },
        deploy: null,
    };
}

// EXTERNAL MODULE: ./build/core/policy/judge-metric.js
var judge_metric = __webpack_require__(8735);
;// CONCATENATED MODULE: ./build/core/policy/source-pattern.js
/**
 * matchesPattern tells whether the whole text fits a pattern in which `*` stands for any text without a slash
 * and `**` for any text. Runs of three and more stars count as two.
 */
function matchesPattern(pattern, text) {
    const source = pattern
        .split(/(\*+)/)
        .map((part) => {
        if (part === "*")
            return "[^/]*";
        return part.startsWith("**") ? "[^]*" : part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    })
        .join("");
    return new RegExp(`^${source}$`).test(text);
}

;// CONCATENATED MODULE: ./build/core/policy/judge-run.js

/** The conclusions that GitHub gives to an ended run; everything else is none. */
const ENDED = [
    "success",
    "failure",
    "neutral",
    "cancelled",
    "skipped",
    "timed_out",
    "action_required",
    "stale",
    "startup_failure",
];
const NOT_A_RUN = "this is a local measurement, not a CI run";
/**
 * judgeConclusion requires that the run stood at success when the job that recorded it looked, which is before the run
 * ends: jobs that end later have no say. Without a run, or without a conclusion, that is missing.
 */
function judgeConclusion({ build: { run } }) {
    const line = { subject: "conclusion", required: true, operator: "=", bound: "success" };
    if (run === null || !ENDED.includes(run.conclusion)) {
        const reason = run === null ? NOT_A_RUN : "the recording job saw no conclusion of the run";
        return {
            ...line,
            value: null,
            verdict: "missing",
            reason_code: "METRIC_MISSING",
            text: `The run's conclusion is missing: ${reason}.`,
        };
    }
    const ok = run.conclusion === "success";
    return {
        ...line,
        value: run.conclusion,
        verdict: ok ? "ok" : "fail",
        reason_code: ok ? "WITHIN_BOUND" : "RUN_NOT_SUCCESSFUL",
        text: `The run stood at ${run.conclusion}, as the recording job saw it.`,
    };
}
/** judgeVbh requires the verdict PASS. A self-signed record is whole, but nobody vouches for its key. */
function judgeVbh({ verification }) {
    const line = { subject: "vbh", required: true, operator: "=", bound: "PASS" };
    const value = verification?.vbh_status ?? null;
    switch (value) {
        case null:
            return {
                ...line,
                value,
                verdict: "missing",
                reason_code: "METRIC_MISSING",
                text: "VBH is missing: the record was not verified.",
            };
        case "PASS":
            return {
                ...line,
                value,
                verdict: "ok",
                reason_code: "WITHIN_BOUND",
                text: "All VBH checks of the record hold.",
            };
        case "SELF_SIGNED":
            return {
                ...line,
                value,
                verdict: "missing",
                reason_code: "VBH_SELF_SIGNED",
                text: "VBH is SELF_SIGNED: no root of trust vouches for the key that signed the record.",
            };
        case "FAIL":
            return {
                ...line,
                value,
                verdict: "fail",
                reason_code: "VBH_FAILED",
                text: "A VBH check of the record fails.",
            };
    }
}
/** judgeSource requires a workflow, ref and event that the policy trusts; a local build has none of them. */
function judgeSource({ build }, sources) {
    const line = { subject: "source", required: true, operator: "in", bound: boundOf(sources) };
    if (build.run === null) {
        return {
            ...line,
            value: null,
            verdict: "missing",
            reason_code: "SOURCE_UNTRUSTED",
            text: `A trusted source is missing: ${NOT_A_RUN}.`,
        };
    }
    const untrusted = untrustedPart(build.run, build.ref, build.repository.name, sources);
    return {
        ...line,
        value: `${build.run.workflow_ref} on ${build.run.event}`,
        verdict: untrusted === null ? "ok" : "fail",
        reason_code: untrusted === null ? "WITHIN_BOUND" : "SOURCE_UNTRUSTED",
        text: untrusted === null
            ? "The build comes from a trusted source."
            : `The policy does not trust ${untrusted}.`,
    };
}
function untrustedPart(run, ref, repository, { workflows, refs, events }) {
    const path = workflowPath(run.workflow_ref, repository);
    if (path === null)
        return `a workflow of another repository (${run.workflow_ref})`;
    if (!workflows.some((pattern) => matchesPattern(pattern, path)))
        return `the workflow ${path}`;
    if (ref === null)
        return "a build without a branch or tag";
    if (!refs.some((pattern) => matchesPattern(pattern, ref)))
        return `builds of ${ref}`;
    return events.some((pattern) => matchesPattern(pattern, run.event)) ? null : `the event ${run.event}`;
}
/**
 * `owner/name/.github/workflows/ci.yml@refs/heads/main` to the path, if the workflow is this repository's.
 */
function workflowPath(workflowRef, repository) {
    const [located = ""] = workflowRef.split("@");
    const prefix = `${repository}/`;
    return located.toLowerCase().startsWith(prefix.toLowerCase()) ? located.slice(prefix.length) : null;
}
function boundOf({ workflows, refs, events }) {
    return [...workflows, ...refs, ...events];
}

// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy = __webpack_require__(751);
// EXTERNAL MODULE: ./build/core/policy/curve.js
var policy_curve = __webpack_require__(298);
// EXTERNAL MODULE: ./build/core/policy/score.js
var policy_score = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/core/policy/wording.js
var wording = __webpack_require__(2721);
;// CONCATENATED MODULE: ./build/core/policy/lift-score.js




/**
 * liftScore gives the one change of a scored metric that lifts the score to the threshold, or null when none
 * does or when the metric's own required bound forbids it. `after` holds the inputs with everything else
 * mended, `before` as they were found.
 */
function liftScore(rule, resolved, after, before, threshold) {
    const { metric } = rule;
    const value = neededValue(rule, resolved, after, threshold);
    if (value === null || value === after.values[metric])
        return null;
    const own = resolved.rules.find((candidate) => candidate.metric === metric);
    if (own?.required === true && !(0,judge_metric/* holds */.v)(own.operator, value, own.bound))
        return null;
    const found = before.values[metric];
    const operator = (0,policy_curve/* betterSign */.w0)(rule.curve) > 0 ? ">=" : "<=";
    const clause = found === null ? (0,wording/* reportedText */.vv)(metric, operator, value) : (0,wording/* movedText */.JB)(metric, found, value);
    return { clause, alters: { metric, value } };
}
/**
 * Solves 10 (S + w s) / (W + w) = threshold for s, where S and W are the sums over the other parts, and
 * rounds the value towards the better side; one more step makes up for the rounding of the arithmetic.
 */
function neededValue({ metric, weight, curve }, resolved, inputs, threshold) {
    const others = sums(resolved, { ...inputs, values: { ...inputs.values, [metric]: null } });
    const s = ((threshold / 10) * (others.weights + weight) - others.weighted) / weight;
    if (s > 1)
        return null;
    const step = (0,wording/* stepOf */.cg)(metric);
    const sign = (0,policy_curve/* betterSign */.w0)(curve);
    const exact = s <= 0 ? curve.floor : (0,policy_curve/* valueAt */.fK)(curve, s);
    const near = (0,wording/* nearestStep */.Rn)(sign * Math.ceil((sign * exact) / step - 1e-9) * step);
    const candidates = [near, (0,wording/* nearestStep */.Rn)(near + sign * step), curve.target];
    return (candidates
        .filter((value) => (curve.target - value) * sign >= 0)
        .find((value) => reaches(resolved, inputs, metric, value, threshold)) ?? null);
}
function sums({ scored, vbhWeight }, { values, vbh }) {
    const parts = scored.flatMap(({ metric, weight, curve }) => {
        const value = values[metric];
        return value === null ? [] : [{ weight, weighted: weight * (0,policy_curve/* normalize */.S8)(curve, value) }];
    });
    const all = vbh === null ? parts : [...parts, { weight: vbhWeight, weighted: vbh === "PASS" ? vbhWeight : 0 }];
    return {
        weights: all.reduce((sum, { weight }) => sum + weight, 0),
        weighted: all.reduce((sum, { weighted }) => sum + weighted, 0),
    };
}
function reaches(resolved, inputs, metric, value, threshold) {
    const { score } = (0,policy_score/* scoreOf */.u)(resolved, { ...inputs, values: { ...inputs.values, [metric]: value } });
    return score !== null && score >= threshold;
}

;// CONCATENATED MODULE: ./build/core/policy/mend-criterion.js

/** The clause for a local build, which lacks a conclusion and a source for one and the same reason. */
const BUILT_BY_CI = "it were built by a CI run from a trusted source";
/**
 * mendCriterion gives the smallest change after which a required criterion holds, the value on its bound;
 * null when the criterion stands in no one's way. The score is no criterion to be mended by itself.
 */
function mendCriterion(criterion, rules) {
    const { subject, required, verdict } = criterion;
    if (!required || verdict === "ok" || verdict === "not_applicable")
        return null;
    switch (subject) {
        case "performance_score":
            return null;
        case "conclusion":
            return { clause: conclusionClause(criterion), alters: { other: "run" } };
        case "source":
            return { clause: sourceClause(criterion), alters: { other: "run" } };
        case "vbh":
            return { clause: vbhClause(criterion), alters: { other: "vbh" } };
        default: {
            const rule = rules.find(({ metric }) => metric === subject);
            return rule === undefined ? null : mendMetric(rule, criterion.value);
        }
    }
}
function mendMetric(rule, found) {
    const { metric, operator } = rule;
    const value = nearestWithin(rule);
    const alters = { metric, value };
    if (metric === "tests_failed") {
        return {
            clause: found === null ? "test results were reported and none failed" : "no test failed",
            alters,
        };
    }
    const clause = typeof found === "number" ? (0,wording/* movedText */.JB)(metric, found, value) : (0,wording/* reportedText */.vv)(metric, operator, value);
    return { clause, alters };
}
/** The value on the bound, or a step inside it when the bound itself is excluded. */
function nearestWithin({ metric, operator, bound }) {
    if (operator === "<")
        return (0,wording/* nearestStep */.Rn)(bound - (0,wording/* stepOf */.cg)(metric));
    return operator === ">" ? (0,wording/* nearestStep */.Rn)(bound + (0,wording/* stepOf */.cg)(metric)) : bound;
}
function conclusionClause({ value }) {
    return value === null ? "the CI run had stood at success" : `the run stood at success instead of ${value}`;
}
function sourceClause({ value }) {
    return value === null ? BUILT_BY_CI : "it came from a trusted source";
}
function vbhClause({ reason_code }) {
    if (reason_code === "VBH_SELF_SIGNED")
        return "a root of trust were set up";
    return reason_code === "VBH_FAILED" ? "every VBH check held" : "its record were verified";
}

;// CONCATENATED MODULE: ./build/core/policy/propose-changes.js




/**
 * proposeChanges gives the smallest ways to a promotion, each sufficient by itself: what is missing or out of
 * bound is mended to its bound; if the score would still be too low, there is one proposal for each single
 * metric that could lift it, and one in general words when none could.
 */
function proposeChanges({ resolved, criteria, inputs, threshold, human, }) {
    const mended = criteria.map((criterion) => mendCriterion(criterion, resolved.rules)).filter(isChange);
    const repairs = human ? [...mended, approval()] : mended;
    const after = repairs.reduce(applyChange, inputs);
    const { score } = (0,policy_score/* scoreOf */.u)(resolved, after);
    if (score !== null && score >= threshold)
        return [unifyRun(repairs)];
    const lifts = resolved.scored
        .filter(({ metric }) => applies(metric, criteria))
        .map((rule) => liftScore(rule, resolved, after, inputs, threshold))
        .filter(isChange);
    if (lifts.length === 0)
        return [unifyRun([...repairs, liftAll(score, threshold)])];
    return lifts.map((change) => unifyRun([...without(repairs, change), change]));
}
/** proposalText joins the clauses of one proposal. */
function proposalText(proposal) {
    return (0,wording/* joinWords */.yZ)(proposal.map(({ clause }) => clause));
}
function approval() {
    return { clause: "a reviewer approved it", alters: { other: "approval" } };
}
/** A local build lacks conclusion and source for one reason, which is said once. */
function unifyRun(proposal) {
    const local = proposal.find(({ clause }) => clause === BUILT_BY_CI);
    if (local === undefined)
        return proposal;
    return proposal.filter((change) => change === local || !("other" in change.alters && change.alters.other === "run"));
}
function applyChange(inputs, { alters }) {
    if ("metric" in alters) {
        return alters.metric in inputs.values
            ? { ...inputs, values: { ...inputs.values, [alters.metric]: alters.value } }
            : inputs;
    }
    return alters.other === "vbh" ? { ...inputs, vbh: "PASS" } : inputs;
}
function isChange(change) {
    return change !== null;
}
/** Nobody can report a metric that has no meaning for this build. */
function applies(metric, criteria) {
    return !criteria.some(({ subject, verdict }) => subject === metric && verdict === "not_applicable");
}
function liftAll(score, threshold) {
    const clause = score === null
        ? "a scored metric were reported"
        : `the score rose from ${score.toFixed(2)} to ${(0,wording/* thresholdText */.HA)(threshold)}, for which no single metric suffices`;
    return { clause, alters: { other: "score" } };
}
function without(repairs, { alters }) {
    if (!("metric" in alters))
        return repairs;
    return repairs.filter((repair) => !("metric" in repair.alters && repair.alters.metric === alters.metric));
}

// EXTERNAL MODULE: ./build/core/policy/resolve-policy.js
var resolve_policy = __webpack_require__(9176);
// EXTERNAL MODULE: ./build/core/policy/subject-label.js
var subject_label = __webpack_require__(6646);
;// CONCATENATED MODULE: ./build/core/policy/decide.js








/**
 * decide judges a build under a policy and the repository's history, and explains itself. In this order:
 *   1. a required criterion fails: reject
 *   2. something required is missing, VBH is SELF_SIGNED, or the policy wants a human: review
 *   3. the score is under the threshold: reject
 *   4. else: promote
 * so that a score is judged only on complete evidence (docs/decisions/0004-score-after-completeness.md). What
 * does not apply to a build is neither a pass nor in its way. Pure: the same arguments give the same
 * decision.
 */
function decide(evidence, policy, history) {
    const resolved = (0,resolve_policy/* resolvePolicy */.n)(policy, history);
    const inputs = scoreInputs(evidence);
    const { score, breakdown } = (0,policy_score/* scoreOf */.u)(resolved, inputs);
    const judged = judge(evidence, policy, resolved);
    const verdict = conclude(judged, score, policy);
    const criteria = [...judged, judgeScore(score, policy.promotion_threshold)];
    const proposals = verdict.action === "promote"
        ? []
        : proposeChanges({
            resolved,
            criteria,
            inputs,
            threshold: policy.promotion_threshold,
            human: policy.review === "human",
        });
    return {
        ...verdict,
        score,
        threshold: policy.promotion_threshold,
        criteria,
        breakdown,
        would_promote_if: proposals.map(proposalText),
        policy: {
            preset: policy.preset,
            source: policy.source,
            blob: policy.blob,
            enforce: policy.enforce,
        },
    };
}
function scoreInputs({ profile, build, verification }) {
    const values = Object.fromEntries(policy/* SCORED_METRICS */.xo.map((metric) => [metric, build.metrics[metric].value]));
    return {
        values: values,
        vbh: profile === "build" ? (verification?.vbh_status ?? null) : null,
    };
}
function judge(evidence, policy, { rules }) {
    const metrics = rules.map((rule) => (0,judge_metric/* judgeMetric */.m)(rule, evidence.build.metrics[rule.metric]));
    const run = [...metrics, judgeConclusion(evidence)];
    if (evidence.profile === "pull_request")
        return run;
    return [...run, judgeVbh(evidence), judgeSource(evidence, policy.sources)];
}
function judgeScore(score, threshold) {
    const line = { subject: "performance_score", required: true, operator: ">=", bound: threshold };
    if (score === null) {
        return {
            ...line,
            value: null,
            verdict: "missing",
            reason_code: "METRIC_MISSING",
            text: "There is no score: no scored metric was measured.",
        };
    }
    const ok = score >= threshold;
    return {
        ...line,
        value: score,
        verdict: ok ? "ok" : "fail",
        reason_code: ok ? "WITHIN_BOUND" : "SCORE_BELOW_THRESHOLD",
        text: `${scoreText(score, threshold)}.`,
    };
}
function conclude(criteria, score, policy) {
    const required = criteria.filter((criterion) => criterion.required);
    const failing = required.filter(({ verdict }) => verdict === "fail");
    const [failed] = failing;
    if (failed !== undefined) {
        const count = failing.length === 1 ? "A required criterion fails" : `${failing.length} required criteria fail`;
        return {
            action: "reject",
            reason_code: failed.reason_code,
            reason: `${count}: ${failing.map(({ text }) => withoutStop(text)).join("; ")}.`,
        };
    }
    const open = openQuestions(required, score, policy);
    const [first] = open;
    if (first !== undefined) {
        return {
            action: "review",
            reason_code: first.code,
            reason: `A person must decide: ${open.map(({ clause }) => clause).join("; ")}.`,
        };
    }
    if (score !== null && score < policy.promotion_threshold) {
        const reason = `${scoreText(score, policy.promotion_threshold)}.`;
        return { action: "reject", reason_code: "SCORE_BELOW_THRESHOLD", reason };
    }
    return {
        action: "promote",
        reason_code: "ALL_CRITERIA_HOLD",
        reason: `Every required criterion holds and the score ${score?.toFixed(2)} reaches ${(0,wording/* thresholdText */.HA)(policy.promotion_threshold)}.`,
    };
}
function openQuestions(required, score, policy) {
    const missing = required.filter(({ verdict, reason_code }) => verdict === "missing" && reason_code !== "VBH_SELF_SIGNED");
    const selfSigned = required.some(({ reason_code }) => reason_code === "VBH_SELF_SIGNED");
    const questions = [];
    const [first] = missing;
    if (first !== undefined) {
        const names = (0,wording/* joinWords */.yZ)(missing.map(({ subject }) => (0,subject_label/* subjectLabel */.p)(subject)));
        questions.push({ code: first.reason_code, clause: `required evidence is missing (${names})` });
    }
    else if (score === null) {
        questions.push({ code: "METRIC_MISSING", clause: "no scored metric was measured" });
    }
    if (selfSigned)
        questions.push({ code: "VBH_SELF_SIGNED", clause: "the record is SELF_SIGNED, without a root of trust" });
    if (policy.review === "human")
        questions.push({ code: "HUMAN_REVIEW", clause: "the policy wants a human review" });
    return questions;
}
function scoreText(score, threshold) {
    return `The score ${score.toFixed(2)} ${score >= threshold ? "reaches" : "is under"} the threshold ${(0,wording/* thresholdText */.HA)(threshold)}`;
}
function withoutStop(text) {
    return text.replace(/\.$/, "");
}

// EXTERNAL MODULE: ./build/core/policy/freeze.js
var freeze = __webpack_require__(7206);
// EXTERNAL MODULE: ./build/core/schema/closest-name.js
var closest_name = __webpack_require__(635);
// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(9770);
;// CONCATENATED MODULE: ./build/core/policy/policy-error.js

class PolicyError extends coded_error/* CodedError */.A {
}

;// CONCATENATED MODULE: ./build/core/policy/parse-criteria.js


const SHARE = { least: 0, most: 1 };
const BOUNDS = {
    mdl: { metric: "mdl_delta", operator: "<=", range: { least: -1e15, most: 1e15 } },
    cache: { metric: "cache_efficiency", operator: ">=", range: SHARE },
    coverage: { metric: "test_coverage", operator: ">=", range: SHARE },
    rubikstack: { metric: "rubikstack_improvement", operator: ">=", range: { least: -1e15, most: 1 } },
};
const NAMES = [...Object.keys(BOUNDS), "vbh", "score"];
const EXAMPLE = "mdl:-100,cache:0.6,coverage:0.8,rubikstack:0.1,vbh:pass,score:8";
/**
 * parseCriteria reads `mdl:-100,cache:0.6,vbh:pass`: at most -100 bytes, at least 60 % of cache hits, VBH PASS. Every name at
 * most once. Throws E_POLICY_CRITERIA.
 */
function parseCriteria(text) {
    const parts = text.split(",").map((part) => part.trim());
    const pairs = parts.map((part) => pairOf(part));
    const names = pairs.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined)
        throw unreadable(`${twice} stands there twice`, "keep the one that you mean");
    const score = pairs.find(({ name }) => name === "score");
    return {
        text: pairs.map(({ name, value }) => `${name}:${value}`).join(","),
        bounds: pairs.flatMap(({ name, value }) => parse_criteria_boundOf(name, value)),
        score: score === undefined ? null : numberOf("score", score.value, { least: 0, most: 10 }),
        subjects: names.map(subjectOf),
    };
}
function pairOf(part) {
    const [, name = "", value = ""] = /^([A-Za-z_-]+)\s*:\s*(\S+)$/.exec(part) ?? [];
    if (name === "")
        throw unreadable(`found ${JSON.stringify(part.slice(0, 60))}`, `write it as ${EXAMPLE}`);
    if (!NAMES.includes(name)) {
        const near = (0,closest_name/* closestName */.N)(name, NAMES);
        const remedy = near === null ? `the names are ${NAMES.join(", ")}` : `did you mean ${near}?`;
        throw unreadable(`found the unknown name ${JSON.stringify(name.slice(0, 60))}`, remedy);
    }
    if (name === "vbh" && value.toLowerCase() !== "pass") {
        throw unreadable(`found vbh:${value.slice(0, 60)}`, "write vbh:pass; nothing else can be asked of it");
    }
    return { name, value: name === "vbh" ? "pass" : value };
}
function parse_criteria_boundOf(name, value) {
    if (!Object.hasOwn(BOUNDS, name))
        return [];
    const { metric, operator, range } = BOUNDS[name];
    return [{ metric, operator, bound: numberOf(name, value, range) }];
}
function numberOf(name, text, { least, most }) {
    const value = /^[+-]?[0-9]{1,15}(?:\.[0-9]{1,9})?$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    const remedy = least === 0 ? `write a number from 0 to ${most}${most === 1 ? " (80 % is 0.8)" : ""}` : "write a number";
    throw unreadable(`found ${name}:${text.slice(0, 60)}`, remedy);
}
function unreadable(found, remedy) {
    return new PolicyError("E_POLICY_CRITERIA", {
        what: `expected criteria such as mdl:-100,cache:0.6,vbh:pass, ${found}`,
        remedy,
    });
}
function subjectOf(name) {
    if (name === "score")
        return "performance_score";
    return name in BOUNDS ? BOUNDS[name].metric : "vbh";
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(5577);
// EXTERNAL MODULE: ./build/core/registry/build-record.js
var build_record = __webpack_require__(8);
// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __webpack_require__(796);
;// CONCATENATED MODULE: ./build/core/policy/policy-fault.js

/** schemaError is the error of a policy file that says something a policy cannot say. */
function schemaError(source, found) {
    return new PolicyError("E_POLICY_SCHEMA", {
        what: `${source} is not a policy: ${found}`,
        remedy: "see docs/policy.md, or let an editor check it against registry/schemas/policy.schema.json",
    });
}
/** contradiction is the error of a policy file whose parts cannot all be meant. */
function contradiction(source, found, remedy) {
    return new PolicyError("E_POLICY_CONTRADICTION", {
        what: `${source} contradicts itself: ${found}`,
        remedy,
    });
}

// EXTERNAL MODULE: ./build/core/schema/json-schema.js
var json_schema = __webpack_require__(8701);
;// CONCATENATED MODULE: ./build/core/policy/duration.js
/** A whole number and its unit: 30s, 10m, 24h, 7d. */
const DURATION_FORM = "^[1-9][0-9]{0,5} *(?:s|m|h|d)$";
const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** parseDuration gives the milliseconds of a text of DURATION_FORM; a day has 24 hours. Throws RangeError for another text. */
function parseDuration(text) {
    const match = /^([0-9]+) *([smhd])$/.exec(text);
    if (match === null)
        throw new RangeError(`no duration: ${text}`);
    return Number(match[1]) * UNITS[match[2]];
}

;// CONCATENATED MODULE: ./build/core/policy/channels-schema.js


const NAME_FORM = "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$";
const DATE_FORM = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?$";
const WORKFLOW_FORM = "^[A-Za-z0-9._-]{1,120}[.]ya?ml$";
const standard = channelNamed("production");
const duration = (description, example, more = {}) => ({
    description: `${description} A whole number of s, m, h or d.`,
    type: "string",
    pattern: DURATION_FORM,
    maxLength: 16,
    examples: [example],
    ...more,
});
const channels_schema_text = (description, example, pattern) => ({
    description,
    type: "string",
    pattern,
    maxLength: 128,
    examples: [example],
});
const workflow = (description, example) => channels_schema_text(description, example, WORKFLOW_FORM);
const FREEZE = {
    description: "A time in which nothing is promoted to the channel: cron and duration, or from and to. Rollbacks stay possible.",
    type: "object",
    additionalProperties: false,
    required: ["name"],
    dependentRequired: { cron: ["duration"], duration: ["cron"], from: ["to"], to: ["from"] },
    properties: {
        name: channels_schema_text("What people call it; a hotfix names it.", "weekend", NAME_FORM),
        cron: {
            description: "The window begins at each match of minute, hour, day, month and weekday.",
            type: "string",
            maxLength: 128,
            examples: ["0 16 * * FRI"],
        },
        duration: duration("How long it then lasts, as elapsed time.", "64h"),
        from: channels_schema_text("First day, or first minute as YYYY-MM-DDTHH:MM.", "2026-12-20", DATE_FORM),
        to: channels_schema_text("Last day, which is in it whole, or end as YYYY-MM-DDTHH:MM.", "2027-01-03", DATE_FORM),
        time_zone: {
            description: "IANA name of the zone whose clocks count.",
            type: "string",
            maxLength: 64,
            default: "UTC",
            examples: ["Europe/Berlin", "America/New_York"],
        },
        hotfix: {
            description: "Whether somebody may promote all the same, naming the window and a reason.",
            type: "boolean",
            default: true,
        },
    },
};
const HEALTH = {
    description: "One check of what runs on the channel: http, command or workflow.",
    type: "object",
    additionalProperties: false,
    required: ["name"],
    dependentRequired: { status: ["http"], body: ["http"] },
    properties: {
        name: channels_schema_text("What people call it.", "api", NAME_FORM),
        http: {
            description: "Address that is asked for with GET.",
            type: "string",
            maxLength: 2048,
            examples: ["https://example.org/health"],
        },
        status: {
            description: "The status that the answer must have.",
            type: "integer",
            minimum: 100,
            maximum: 599,
            default: 200,
        },
        body: {
            description: "Text that the answer must hold. Left out: any answer.",
            type: "string",
            minLength: 1,
            maxLength: 1024,
            examples: ["ok"],
        },
        command: {
            description: "A program and its arguments, started without a shell; it passes with exit code 0.",
            type: "array",
            minItems: 1,
            maxItems: 64,
            items: { type: "string", minLength: 1, maxLength: 1024 },
            examples: [["npm", "run", "smoke"]],
        },
        workflow: workflow("File name of a workflow that is dispatched; it passes when its run does.", "e2e.yml"),
        timeout: duration("When a check that has not answered fails. Left out: 10s, 5m, 30m by kind.", "10s"),
    },
};
const CHANNEL = {
    description: "A place that builds are promoted to.",
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: {
        name: channels_schema_text("Lower-case letters, digits and hyphens.", "staging", "^[a-z0-9][a-z0-9-]{0,62}$"),
        soak: duration("How long a build must have run on the channel before, without failing its health. Left out: not at all.", "24h"),
        auto_promote: {
            description: "Builds that the policy promotes are promoted without a person asking.",
            type: "boolean",
            default: standard.auto_promote,
        },
        auto_rollback: {
            description: "Failing health or deployment takes the channel back without a person asking.",
            type: "boolean",
            default: standard.auto_rollback,
        },
        review: {
            description: "human: a person asks for each promotion.",
            enum: ["none", "human"],
            default: standard.review,
        },
        promoters: {
            description: "Who may move the channel, by name or e-mail address. Empty: whoever may push.",
            type: "array",
            maxItems: 64,
            items: { type: "string", minLength: 1, maxLength: 128 },
            default: standard.promoters,
            examples: [["alice", "bob@example.org"]],
        },
        freeze: {
            description: "Times in which nothing is promoted to the channel.",
            type: "array",
            maxItems: 32,
            items: FREEZE,
            default: [],
            examples: [[{ name: "weekend", cron: "0 16 * * FRI", duration: "64h", time_zone: "Europe/Berlin" }]],
        },
        observe: {
            description: "Observations of its health that a promotion waits for.",
            type: "object",
            additionalProperties: false,
            properties: {
                times: {
                    description: "How many; each must pass.",
                    type: "integer",
                    minimum: 1,
                    maximum: 100,
                    default: standard.observe.times,
                },
                every: duration("The pause between two of them.", "30s", { default: "30s" }),
            },
            examples: [{ times: 3, every: "30s" }],
        },
        health: {
            description: "Checks that tell whether what runs is well; all of them pass, or the observation fails.",
            type: "array",
            maxItems: 32,
            items: HEALTH,
            default: [],
            examples: [
                [{ name: "api", http: "https://example.org/health", status: 200, body: "ok", timeout: "10s" }],
            ],
        },
        deploy: {
            description: "What GitHub runs when the channel moves. Left out: only the pointer moves.",
            type: "object",
            additionalProperties: false,
            required: ["workflow"],
            properties: {
                workflow: workflow("File name of the workflow that is dispatched.", "deploy.yml"),
                inputs: {
                    description: "Inputs that it gets besides build id, commit and digest.",
                    type: "object",
                    maxProperties: 16,
                    additionalProperties: { type: "string", maxLength: 1024 },
                    default: {},
                    examples: [{ environment: "production" }],
                },
            },
            examples: [{ workflow: "deploy.yml", inputs: { environment: "production" } }],
        },
    },
};
/** The key `channels` of a policy file. */
const CHANNELS_SCHEMA = {
    description: "Places that builds are promoted to; a build passes through them from the first to the last.",
    type: "array",
    minItems: 1,
    maxItems: 16,
    items: CHANNEL,
    default: [{ name: standard.name }],
    examples: [
        [
            { name: "staging", auto_promote: true },
            { name: "production", soak: "24h", review: "human" },
        ],
    ],
};

;// CONCATENATED MODULE: ./build/core/policy/presets.js

const DEFAULT_SOURCES = {
    workflows: [".github/workflows/*"],
    refs: ["refs/heads/main", "refs/heads/master"],
    events: ["push", "schedule", "workflow_dispatch"],
};
/** Fixed numbers, all of them required. */
const STRICT = {
    preset: "strict",
    enforce: true,
    promotion_threshold: 8,
    rollback_threshold: 5,
    criteria: {
        mdl_delta: { operator: "<=", bound: -100, required: true },
        cache_efficiency: { operator: ">=", bound: 0.6, required: true },
        rubikstack_improvement: { operator: ">=", bound: 0.1, required: true },
        test_coverage: { operator: ">=", bound: 0.8, required: true },
    },
    scoring: {
        mdl_delta: { weight: 0.4, curve: { floor: 2000, bound: -100, target: -1000 }, history: false },
        cache_efficiency: { weight: 0.2, curve: { floor: 0, bound: 0.6, target: 1 }, history: false },
        rubikstack_improvement: { weight: 0.2, curve: { floor: 0, bound: 0.1, target: 0.3 }, history: false },
        test_coverage: { weight: 0.15, curve: { floor: 0.5, bound: 0.8, target: 1 }, history: false },
        vbh: { weight: 0.05 },
    },
    sources: DEFAULT_SOURCES,
    review: "none",
    channels: [channelNamed("production")],
};
/**
 * Scores a build against the repository's own history and requires none of the scored metrics. The curves of
 * the three historical metrics are the wide ones for a repository whose history is still short.
 */
const STANDARD = {
    preset: "standard",
    enforce: true,
    promotion_threshold: 8,
    rollback_threshold: 5,
    criteria: {
        mdl_delta: { operator: "<=", bound: "history", required: false },
        cache_efficiency: { operator: ">=", bound: "history", required: false },
        rubikstack_improvement: { operator: ">=", bound: "history", required: false },
        test_coverage: { operator: ">=", bound: 0.8, required: false },
    },
    scoring: {
        mdl_delta: { weight: 0.4, curve: { floor: 16384, bound: 2048, target: -256 }, history: true },
        cache_efficiency: { weight: 0.2, curve: { floor: 0, bound: 0.4, target: 0.8 }, history: true },
        rubikstack_improvement: { weight: 0.2, curve: { floor: -0.5, bound: 0, target: 0.2 }, history: true },
        test_coverage: { weight: 0.15, curve: { floor: 0.5, bound: 0.8, target: 1 }, history: false },
        vbh: { weight: 0.05 },
    },
    sources: DEFAULT_SOURCES,
    review: "none",
    channels: [channelNamed("production")],
};
const PRESETS = { strict: STRICT, standard: STANDARD };

;// CONCATENATED MODULE: ./build/core/policy/policy-schema.js




const BOUND_FORM = "^ *(<=|>=|<|>|=) *(-?[0-9]{1,15}(?:\\.[0-9]{1,9})?) *$";
const bound = (description, example) => ({
    description,
    type: "string",
    pattern: BOUND_FORM,
    maxLength: 64,
    examples: [example],
});
/** A bound alone requires it; the long form can change either half of what the preset says. */
const criterion = (description, example) => ({
    description,
    type: ["string", "object"],
    pattern: BOUND_FORM,
    maxLength: 64,
    examples: [example, { bound: example, required: false }],
    additionalProperties: false,
    minProperties: 1,
    properties: {
        bound: bound("The bound; inclusive unless written < or >. Left out: the preset's.", example),
        required: {
            description: "Whether a build outside the bound, or without a value, can be promoted. Left out: the preset's.",
            type: "boolean",
        },
    },
});
/** tests_failed is not here: it is always required to be 0. */
const CRITERIA = {
    mdl_delta: criterion("Growth of the description length, bytes; negative is simpler.", "<= 500"),
    novelty: criterion("Information that the change adds, bytes.", "<= 20000"),
    removal: criterion("Information that the change takes away, bytes.", "<= 20000"),
    repo_bytes: criterion("Description length of the whole tree, bytes.", "<= 2000000"),
    cache_efficiency: criterion("Cache hits by look-ups, 0..1.", ">= 0.6"),
    measurement_cache: criterion("Hit rate of our own measurement cache, 0..1.", ">= 0.5"),
    rubikstack_improvement: criterion("Share of time that the pipeline's plan saves, at most 1.", ">= 0.1"),
    test_coverage: criterion("Line coverage, 0..1.", ">= 0.8"),
    tests_total: criterion("Number of test cases.", ">= 1"),
    duration_ms: criterion("Duration of the pipeline, milliseconds.", "<= 600000"),
};
const score = (description, standard) => ({
    description,
    type: "number",
    minimum: 0,
    maximum: 10,
    default: standard,
});
const patterns = (description, standard) => ({
    description,
    type: "array",
    minItems: 1,
    maxItems: 64,
    items: { type: "string", minLength: 1, maxLength: 256 },
    default: standard,
});
/** .github/quantum-forge.yml. Every key may be left out. */
const POLICY_SCHEMA = {
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    $id: `${json_schema/* SCHEMA_BASE */.E}policy.schema.json`,
    title: "Quantum-Forge policy",
    description: "What a build must fulfil to be promoted: .github/quantum-forge.yml on the default branch.",
    type: "object",
    additionalProperties: false,
    properties: {
        preset: {
            description: "Where every key that is left out comes from.",
            enum: policy/* PRESET_NAMES */.dO,
            default: "standard",
        },
        enforce: {
            description: "false: decide and show, but stop nothing.",
            type: "boolean",
            default: true,
        },
        promotion_threshold: score("The least score that promotes.", STANDARD.promotion_threshold),
        rollback_threshold: score("The health score under which a channel rolls back.", STANDARD.rollback_threshold),
        criteria: {
            description: "Bounds that replace the preset's, by metric. Failed tests, run conclusion, VBH and source are always required.",
            type: "object",
            additionalProperties: false,
            properties: CRITERIA,
        },
        sources: {
            description: "Where a build may come from; * is any text without a slash, ** any text.",
            type: "object",
            additionalProperties: false,
            properties: {
                workflows: patterns("Paths of workflow files of this repository.", STANDARD.sources.workflows),
                refs: patterns("Full names of branches and tags.", STANDARD.sources.refs),
                events: patterns("Events that start a trusted run.", STANDARD.sources.events),
            },
        },
        review: {
            description: "human: nothing is promoted before a person has looked.",
            enum: ["none", "human"],
            default: "none",
        },
        channels: CHANNELS_SCHEMA,
    },
};

;// CONCATENATED MODULE: ./build/core/policy/parse-bound.js


const parse_bound_SHARE = { least: 0, most: 1 };
const AMOUNT = { least: 0, most: Number.POSITIVE_INFINITY };
/** Values that a metric can have at all. */
const RANGES = {
    mdl_delta: { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY },
    novelty: AMOUNT,
    removal: AMOUNT,
    repo_bytes: AMOUNT,
    cache_efficiency: parse_bound_SHARE,
    measurement_cache: parse_bound_SHARE,
    rubikstack_improvement: { least: Number.NEGATIVE_INFINITY, most: 1 },
    test_coverage: parse_bound_SHARE,
    tests_total: AMOUNT,
    tests_failed: AMOUNT,
    duration_ms: AMOUNT,
};
/**
 * parseBound reads `<= 500`, a text of BOUND_FORM. Throws E_POLICY_SCHEMA for a share outside 0..1, which is nearly always a
 * percentage, and E_POLICY_CONTRADICTION for a bound that no value can keep.
 */
function parseBound(metric, text, source) {
    const [, sign = "=", digits = "0"] = new RegExp(BOUND_FORM).exec(text) ?? [];
    const operator = sign;
    const bound = Number(digits);
    const range = RANGES[metric];
    if (range === parse_bound_SHARE && (bound < 0 || bound > 1)) {
        throw schemaError(source, `criteria.${metric} is a share from 0 to 1 (80 % is 0.8), found ${bound}`);
    }
    if (!canHold(operator, bound, range)) {
        const limit = operator.startsWith("<") || bound < range.least ? `under ${range.least}` : `over ${range.most}`;
        throw contradiction(source, `criteria.${metric} asks for ${text.trim()}, and it is never ${limit}`, "mend the bound");
    }
    return { operator, bound };
}
function canHold(operator, bound, { least, most }) {
    switch (operator) {
        case "<=":
            return least <= bound;
        case "<":
            return least < bound;
        case ">=":
            return most >= bound;
        case ">":
            return most > bound;
        case "=":
            return least <= bound && bound <= most;
    }
}

// EXTERNAL MODULE: ./build/core/policy/cron-schedule.js
var cron_schedule = __webpack_require__(4795);
;// CONCATENATED MODULE: ./build/core/policy/time-zone.js

/** isTimeZone tells whether a text is the IANA name of a time zone; an offset from UTC is none. */
function isTimeZone(name) {
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        new Intl.DateTimeFormat("en-US", { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
/** nearTimeZone gives the zone that was probably meant: one of that city, else one of a similar name, else null. */
function nearTimeZone(name) {
    const zones = Intl.supportedValuesOf("timeZone");
    const city = name.toLowerCase().replaceAll(/[ -]/g, "_");
    return zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? (0,closest_name/* closestName */.N)(name, zones);
}

// EXTERNAL MODULE: ./build/core/policy/zoned-time.js
var zoned_time = __webpack_require__(7005);
;// CONCATENATED MODULE: ./build/core/policy/parse-freeze.js






/** A reference for what recurs: any year does. */
const A_YEAR = { from: Date.UTC(2025, 0, 1), ms: 366 * 86_400_000 };
/**
 * parseFreeze makes a window of its entry; `where` names the entry in errors. Throws E_POLICY_SCHEMA (no such time zone, cron or
 * date) and E_POLICY_CONTRADICTION (both forms or neither, an end before its begin, a window that never begins or never ends).
 */
function parseFreeze(entry, where, source) {
    const time_zone = timeZoneOf(entry.time_zone ?? "UTC", where, source);
    const { name, hotfix = true } = entry;
    return { name, time_zone, when: whenOf(entry, time_zone, where, source), hotfix };
}
function timeZoneOf(name, where, source) {
    if (isTimeZone(name))
        return name;
    const near = nearTimeZone(name);
    const hint = near === null ? "a name such as Europe/Berlin or UTC" : `did you mean ${near}?`;
    throw schemaError(source, `${where}.time_zone ${JSON.stringify(name)} is not an IANA time zone (${hint})`);
}
function whenOf(entry, timeZone, where, source) {
    const { cron, duration, from, to } = entry;
    const recurs = cron !== undefined && duration !== undefined;
    const once = from !== undefined && to !== undefined;
    if (recurs && once) {
        throw contradiction(source, `${where} has cron and dates`, "make two windows of it");
    }
    if (recurs)
        return cronWindow(cron, duration, where, source);
    if (once)
        return datesWindow(from, to, timeZone, where, source);
    throw contradiction(source, `${where} says no time`, "give it cron and duration, or from and to");
}
function cronWindow(cron, duration, where, source) {
    const window = { kind: "cron", cron, duration_ms: parseDuration(duration) };
    const begins = firstMatchOf(cron, where, source);
    if (begins === null) {
        throw contradiction(source, `${where} never begins: no day matches ${cron}`, "mend the day and the month");
    }
    // Judged in UTC: an hour that a switch of the clock leaves open once a year is not an end.
    const thaws = (0,freeze/* thawAfter */.fH)([{ name: "", time_zone: "UTC", when: window, hotfix: false }], begins);
    if (thaws === null || thaws - begins > A_YEAR.ms) {
        const found = `${where} never ends: it begins again (${cron}) before its ${duration} are over`;
        throw contradiction(source, found, "shorten it; a hold stops a channel for good");
    }
    return window;
}
function firstMatchOf(cron, where, source) {
    const fields = cron.trim().split(/ +/);
    if (fields.length !== 5) {
        const found = `${where}.cron ${JSON.stringify(cron)} has ${fields.length} fields`;
        throw schemaError(source, `${found}, expected five: minute, hour, day, month, weekday`);
    }
    try {
        if (/[?@]/.test(cron))
            throw new RangeError("only numbers, names and * , - / L # mean something");
        return (0,cron_schedule/* firstMatch */.o)(cron, "UTC", A_YEAR.from);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message.replace(/^CronPattern: |\.$/g, "") : "it cannot be read";
        throw schemaError(source, `${where}.cron ${JSON.stringify(cron)} is not cron: ${why}`);
    }
}
function datesWindow(from, to, timeZone, where, source) {
    for (const [key, text] of [
        ["from", from],
        ["to", to],
    ]) {
        if ((0,zoned_time/* parseWallTime */.HB)(text) !== null)
            continue;
        throw schemaError(source, `${where}.${key} ${JSON.stringify(text)} is not a day of the calendar`);
    }
    const span = (0,freeze/* datesSpan */.AS)(from, to, timeZone);
    if (span.to <= span.from) {
        throw contradiction(source, `${where} ends at ${to}, before it begins at ${from}`, "swap them");
    }
    if (span.to - span.from > A_YEAR.ms) {
        const found = `${where} holds for more than a year, from ${from} to ${to}`;
        throw contradiction(source, found, "shorten it; a hold stops a channel for good");
    }
    return { kind: "dates", from, to };
}

;// CONCATENATED MODULE: ./build/core/policy/parse-health.js


const TIMEOUTS = { http: "10s", command: "5m", workflow: "30m" };
const KINDS = ["http", "command", "workflow"];
const LONGEST_TIMEOUT_MS = 6 * 3_600_000;
/**
 * parseHealth makes a check of its entry; `where` names the entry in errors. Throws E_POLICY_CONTRADICTION when it is not exactly
 * one kind of check, E_POLICY_SCHEMA for an address that is not one.
 */
function parseHealth(entry, where, source) {
    const kinds = KINDS.filter((kind) => entry[kind] !== undefined);
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) {
        const found = `${where} has ${kinds.length === 0 ? "none" : "several"} of http, command and workflow`;
        throw contradiction(source, found, "give each check exactly one of them");
    }
    const timeout_ms = parseDuration(entry.timeout ?? TIMEOUTS[kind]);
    if (timeout_ms > LONGEST_TIMEOUT_MS) {
        throw schemaError(source, `${where}.timeout is at most 6h, found ${entry.timeout}`);
    }
    const { name, http = "", command = [], workflow = "", status = 200, body = null } = entry;
    switch (kind) {
        case "http":
            return { name, timeout_ms, kind, url: addressOf(http, where, source), status, body };
        case "command":
            return { name, timeout_ms, kind, command };
        case "workflow":
            return { name, timeout_ms, kind, workflow };
    }
}
function addressOf(text, where, source) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !["http:", "https:"].includes(url.protocol)) {
        throw schemaError(source, `${where}.http is an http or https address, found ${JSON.stringify(text)}`);
    }
    // Everybody who can read the repository reads the policy.
    if (url.username !== "" || url.password !== "") {
        throw schemaError(source, `${where}.http holds a user name or password; a policy is no place for them`);
    }
    return text;
}

;// CONCATENATED MODULE: ./build/core/policy/parse-channels.js





/**
 * parseChannels makes channels of their entries and fills in what they leave out. Throws E_POLICY_CONTRADICTION for names that
 * stand twice and for keys that exclude each other, and what parseFreeze and parseHealth throw.
 */
function parseChannels(entries, source) {
    requireDistinct("channels", namesOf(entries), source);
    return entries.map((entry, index) => {
        const where = `channels.${entry.name}`;
        refuseContradictions(entry, index === 0, where, source);
        return channelOf(entry, where, source);
    });
}
function refuseContradictions(entry, isFirst, where, source) {
    const { freeze = [], health = [], promoters = [] } = entry;
    requireDistinct(`${where}.freeze`, namesOf(freeze), source);
    requireDistinct(`${where}.health`, namesOf(health), source);
    requireDistinct(`${where}.promoters`, promoters, source);
    if (isFirst && entry.soak !== undefined) {
        const found = `${where} has a soak time, but there is no channel before it to soak on`;
        throw contradiction(source, found, "move the soak to a later channel");
    }
    if (entry.auto_promote === true && entry.review === "human") {
        const found = `${where} has both auto_promote and review: human`;
        throw contradiction(source, found, "leave out one of them");
    }
    if (entry.observe !== undefined && health.length === 0) {
        const found = `${where} has observe, but no health checks to observe`;
        throw contradiction(source, found, "add health checks, or leave out observe");
    }
}
function channelOf(entry, where, source) {
    const standard = channelNamed(entry.name);
    const { soak, freeze = [], health = [], observe = {}, deploy } = entry;
    return {
        ...standard,
        soak_ms: soak === undefined ? standard.soak_ms : parseDuration(soak),
        auto_promote: entry.auto_promote ?? standard.auto_promote,
        auto_rollback: entry.auto_rollback ?? standard.auto_rollback,
        review: entry.review ?? standard.review,
        promoters: entry.promoters ?? standard.promoters,
        freezes: freeze.map((window) => parseFreeze(window, `${where}.freeze.${window.name}`, source)),
        health: health.map((check) => parseHealth(check, `${where}.health.${check.name}`, source)),
        observe: {
            times: observe.times ?? standard.observe.times,
            every_ms: observe.every === undefined ? standard.observe.every_ms : parseDuration(observe.every),
        },
        deploy: deploy === undefined ? null : { workflow: deploy.workflow, inputs: deploy.inputs ?? {} },
    };
}
/** Names that differ only in capitals are one name to people, and to GitHub. */
function requireDistinct(where, names, source) {
    const plain = names.map((name) => name.toLowerCase());
    const twice = names.find((_, index) => plain.indexOf(plain[index] ?? "") < index);
    if (twice === undefined)
        return;
    throw contradiction(source, `${where} names ${twice} twice`, "leave out or rename one of them");
}
function namesOf(entries) {
    return entries.map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/core/policy/parse-policy.js











const MAX_CHARACTERS = 64 * 1024;
const ALWAYS_REQUIRED = ["tests_failed", "conclusion", "vbh", "source"];
const check = (0,schema_check/* schemaCheck */.u)(POLICY_SCHEMA);
/**
 * parsePolicy reads a policy file's YAML text and fills in what it leaves out from its preset (standard when
 * it names none). Throws E_POLICY_SYNTAX (with line and column), E_POLICY_PRESET, E_POLICY_SCHEMA (with the
 * nearest known key), E_POLICY_CONTRADICTION.
 */
function parsePolicy(text, where) {
    const value = parseYaml(text, where.source);
    refuseUnknownPreset(value, where.source);
    refuseAlwaysRequired(value, where.source);
    const fault = check(value);
    if (fault !== null)
        throw schemaError(where.source, (0,schema_check/* faultText */.I)(fault));
    return { ...complete(value, where.source), ...where };
}
/** builtInPolicy is the policy of a repository that has none: the standard preset, observing only. */
function builtInPolicy() {
    return { ...STANDARD, enforce: false, source: policy/* BUILT_IN */.$A, blob: null };
}
function parseYaml(text, source) {
    if (text.length > MAX_CHARACTERS) {
        throw syntaxError(source, `more than ${MAX_CHARACTERS} characters`);
    }
    const [document, second] = (0,dist/* parseAllDocuments */.hR)(text, { prettyErrors: true, logLevel: "silent" });
    if (document === undefined || !("errors" in document))
        return {};
    // Either would have another reader of the file see another policy.
    if (second !== undefined)
        throw syntaxError(source, "more than one document");
    if (/^%YAML/m.test(text))
        throw syntaxError(source, "a YAML version directive");
    const [error] = document.errors;
    if (error !== undefined)
        throw syntaxError(source, firstLine(error.message), error);
    try {
        const value = document.toJS({ maxAliasCount: 100 }) ?? {};
        // An anchor may stand inside itself; such a value has no end.
        JSON.stringify(value);
        return value;
    }
    catch (cause) {
        throw syntaxError(source, cause instanceof Error ? firstLine(cause.message) : "no value", cause);
    }
}
function refuseUnknownPreset(value, source) {
    const name = property(value, "preset");
    if (typeof name !== "string" || policy/* PRESET_NAMES */.dO.some((known) => known === name))
        return;
    const near = (0,closest_name/* closestName */.N)(name, policy/* PRESET_NAMES */.dO);
    throw new PolicyError("E_POLICY_PRESET", {
        what: `expected a preset of ${policy/* PRESET_NAMES */.dO.join(", ")} in ${source}, found ${JSON.stringify(name.slice(0, 60))}`,
        remedy: near === null ? "name one of them" : `did you mean ${near}?`,
    });
}
function refuseAlwaysRequired(value, source) {
    const criteria = property(value, "criteria");
    const named = ALWAYS_REQUIRED.find((subject) => property(criteria, subject) !== undefined);
    if (named !== undefined) {
        throw schemaError(source, `criteria.${named} is always required and cannot be changed by a policy`);
    }
}
function complete(file, source) {
    const preset = PRESETS[file.preset ?? "standard"];
    parse_policy_refuseContradictions(file, preset, source);
    return {
        ...preset,
        enforce: file.enforce ?? preset.enforce,
        promotion_threshold: file.promotion_threshold ?? preset.promotion_threshold,
        rollback_threshold: file.rollback_threshold ?? preset.rollback_threshold,
        criteria: completeCriteria(file.criteria ?? {}, preset, source),
        sources: { ...preset.sources, ...file.sources },
        review: file.review ?? preset.review,
        channels: file.channels === undefined ? preset.channels : parseChannels(file.channels, source),
    };
}
function parse_policy_refuseContradictions(file, preset, source) {
    const { rollback_threshold = 0, promotion_threshold = preset.promotion_threshold, channels = [] } = file;
    if (rollback_threshold > promotion_threshold) {
        const found = `rollback_threshold ${rollback_threshold} is above promotion_threshold ${promotion_threshold}`;
        throw contradiction(source, found, "lower the one or raise the other");
    }
    const automatic = channels.find(({ auto_promote }) => auto_promote === true);
    if (file.review === "human" && automatic !== undefined) {
        const found = `review: human keeps every build from being promoted by itself, but ${automatic.name} has auto_promote`;
        throw contradiction(source, found, "put review: human on the channels that need it");
    }
}
function completeCriteria(entries, preset, source) {
    const criteria = { ...preset.criteria };
    for (const metric of build_record/* METRIC_NAMES */.Uw) {
        const entry = entries[metric];
        if (entry !== undefined)
            criteria[metric] = parse_policy_criterion(metric, entry, preset.criteria[metric], source);
    }
    return criteria;
}
function parse_policy_criterion(metric, entry, preset, source) {
    if (typeof entry === "string")
        return { ...parseBound(metric, entry, source), required: true };
    const required = entry.required ?? preset?.required ?? true;
    if (entry.bound !== undefined)
        return { ...parseBound(metric, entry.bound, source), required };
    if (preset !== undefined)
        return { ...preset, required };
    throw schemaError(source, `criteria.${metric} lacks a bound, and the preset has none to keep`);
}
function property(value, key) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function firstLine(message) {
    return (0,one_line/* oneLine */.T)((message.split("\n")[0] ?? message).replace(/:$/, ""), 200);
}
function syntaxError(source, found, cause) {
    return new PolicyError("E_POLICY_SYNTAX", {
        what: `expected YAML in ${source}, found: ${found}`,
        remedy: "mend the file; registry/presets/standard.yml is an example",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/core/policy/starter-policy.js
/** starterPolicy gives the policy file that a repository begins with: it observes, and says how to go on. */
function starterPolicy({ preset, ref }) {
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/quantum-forge/quantum-forge/main/registry/schemas/policy.schema.json
# What a build must fulfil to be promoted. It counts once it is committed on the default branch.

# Where every key that is left out comes from: standard compares with this repository's own history,
# strict has fixed numbers.
preset: ${preset}

# With false every build is measured, recorded and judged, and nothing is stopped. Look at the decisions for a while
# (quantum-forge status, quantum-forge replay), then write true.
enforce: false
${ref === null ? "" : sourcesOf(ref)}
# Bounds of your own; a bound alone is required.
# criteria:
#   test_coverage: ">= 0.8"
#   mdl_delta: { bound: "<= 2000", required: false }

# Where builds are promoted to, in order. Without this there is one channel, production.
# channels:
#   - name: staging
#     auto_promote: true
#   - name: production
#     soak: 24h
#     freeze:
#       - { name: weekend, cron: "0 16 * * FRI", duration: 64h, time_zone: Europe/Berlin }
#     health:
#       - { name: api, http: "https://example.org/health", status: 200 }
`;
}
function sourcesOf(ref) {
    return `
# Only builds of this branch can be promoted.
sources:
  refs: [${JSON.stringify(ref)}]
`;
}

;// CONCATENATED MODULE: ./build/core/policy/tighten.js



/**
 * tightenPolicy gives a policy that asks for what the policy and the criteria ask for: every bound of the criteria becomes
 * required, a historical bound is never looser than it. What the result promotes, the policy promotes too. Throws E_POLICY_LOOSER
 * when the criteria ask for less than the policy, E_POLICY_CONTRADICTION when nothing could meet both.
 */
function tightenPolicy(policy, criteria) {
    const { promotion_threshold } = policy;
    if (criteria.score !== null && criteria.score < promotion_threshold) {
        throw looser(`score:${criteria.score}`, `a score of at least ${promotion_threshold}`);
    }
    const tightened = criteria.bounds.map((wish) => [wish.metric, tighten(policy.criteria[wish.metric], wish)]);
    return {
        ...policy,
        promotion_threshold: criteria.score ?? promotion_threshold,
        criteria: { ...policy.criteria, ...Object.fromEntries(tightened) },
        source: `${policy.source} with ${criteria.text}`,
    };
}
function tighten(present, wish) {
    const { metric, operator, bound } = wish;
    if (present === undefined)
        return { operator, bound, required: true };
    if (present.bound === "history")
        return { ...present, required: true, limit: stricter(present.limit, wish) };
    const asked = `${(0,subject_label/* subjectLabel */.p)(metric)} ${operator} ${bound}`;
    const found = `${present.operator} ${present.bound}`;
    if (present.operator === "=") {
        if ((0,judge_metric/* holds */.v)(operator, present.bound, bound))
            return { ...present, required: true };
        throw impossible(asked, found);
    }
    if (present.operator[0] !== operator[0]) {
        throw impossible(asked, `${found}, a bound from the other side`);
    }
    if (!(0,judge_metric/* holds */.v)(operator, bound, present.bound))
        throw looser(asked, found);
    // Equal bounds: the policy's may be the stricter < or >.
    return bound === present.bound ? { ...present, required: true } : { operator, bound, required: true };
}
function stricter(limit, { operator, bound }) {
    return limit === undefined || (0,judge_metric/* holds */.v)(operator, bound, limit) ? bound : limit;
}
function looser(asked, policy) {
    return new PolicyError("E_POLICY_LOOSER", {
        what: `expected criteria that ask for more than the policy, found ${asked} where the policy asks for ${policy}`,
        remedy: "leave it out, or change the policy on the default branch",
    });
}
function impossible(asked, policy) {
    return new PolicyError("E_POLICY_CONTRADICTION", {
        what: `the criteria ask for ${asked}, the policy for ${policy}`,
        remedy: "leave it out of the criteria, or change the policy on the default branch",
    });
}

;// CONCATENATED MODULE: ./build/core/policy/index.js













/***/ }),

/***/ 8735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ judgeMetric),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2721);

/** judgeMetric gives the criterion line of one metric under its rule. */
function judgeMetric(rule, metric) {
    const { operator, bound, required } = rule;
    const line = { subject: rule.metric, required, operator, bound };
    if (metric.status !== "measured") {
        const applies = metric.status === "missing";
        return {
            ...line,
            value: null,
            verdict: metric.status,
            reason_code: !applies ? "NOT_APPLICABLE" : required ? "METRIC_MISSING" : "NOT_REQUIRED",
            text: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(rule.metric)} ${applies ? "is missing" : "does not apply"}: ${metric.reason}.${optional(rule)}`,
        };
    }
    const ok = holds(operator, metric.value, bound);
    return {
        ...line,
        value: metric.value,
        verdict: ok ? "ok" : "fail",
        reason_code: ok ? "WITHIN_BOUND" : "OUT_OF_BOUND",
        text: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(rule.metric)} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(rule.metric, metric.value)} is ${ok ? "within" : "outside"} ${boundText(rule)}.${ok ? "" : optional(rule)}`,
    };
}
/** holds tells whether a value is on the right side of a bound. */
function holds(operator, value, bound) {
    switch (operator) {
        case "<=":
            return value <= bound;
        case ">=":
            return value >= bound;
        case "<":
            return value < bound;
        case ">":
            return value > bound;
        case "=":
            return value === bound;
    }
}
function boundText({ metric, operator, bound, note }) {
    return `${operator} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(metric, bound)}${note === "" ? "" : ` (${note})`}`;
}
function optional({ required }) {
    return required ? "" : " The policy does not require it.";
}


/***/ }),

/***/ 8870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ percentile)
/* harmony export */ });
/**
 * percentile gives the nearest-rank percentile: the smallest value such that at least p percent of the values
 * are at or under it, the one at rank ceil(p / 100 x n) in ascending order (p over 0 and at most 100, n at
 * least 1). It is always one of the values, so that integers stay integers and nothing is interpolated.
 */
function percentile(values, p) {
    const sorted = values.toSorted((a, b) => a - b);
    const rank = Math.ceil((p * sorted.length) / 100);
    const value = sorted[rank - 1];
    if (value === undefined)
        throw new RangeError(`no ${p}th percentile of ${values.length} values`);
    return value;
}


/***/ }),

/***/ 9176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ resolvePolicy)
/* harmony export */ });
/* harmony import */ var _registry_build_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8);
/* harmony import */ var _curve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(298);
/* harmony import */ var _history_curve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5991);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8735);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(751);





/**
 * resolvePolicy puts numbers in place of `history` and moves each scoring curve to the bound that the policy
 * asks for. Failed tests are always required to be 0.
 */
function resolvePolicy(policy, history) {
    const usual = new Map(_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .SCORED_METRICS */ .xo.map((metric) => [metric, usualCurve(policy, metric, history)]));
    return {
        rules: _registry_build_record_js__WEBPACK_IMPORTED_MODULE_2__/* .METRIC_NAMES */ .Uw.flatMap((metric) => ruleOf(policy, metric, usual.get(metric))),
        scored: _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .SCORED_METRICS */ .xo.map((metric) => scoredRule(policy, metric, usual.get(metric))),
        vbhWeight: policy.scoring.vbh.weight,
    };
}
function usualCurve(policy, metric, history) {
    const { curve, history: followsHistory } = policy.scoring[metric];
    if (!followsHistory)
        return { curve, note: "" };
    const values = (0,_history_curve_js__WEBPACK_IMPORTED_MODULE_3__/* .earlierValues */ .FU)(metric, history);
    if (values.length < _history_curve_js__WEBPACK_IMPORTED_MODULE_3__/* .HISTORY_MINIMUM */ ._) {
        const soFar = `${values.length} of ${_history_curve_js__WEBPACK_IMPORTED_MODULE_3__/* .HISTORY_MINIMUM */ ._} earlier builds measured`;
        return { curve, note: `a wide bound until there is a history, ${soFar}` };
    }
    const share = metric === "mdl_delta" ? 95 : 5;
    return {
        curve: (0,_history_curve_js__WEBPACK_IMPORTED_MODULE_3__/* .historyCurve */ .G3)(metric, values),
        note: `the ${share}th percentile of ${values.length} earlier builds`,
    };
}
function ruleOf(policy, metric, usual) {
    if (metric === "tests_failed")
        return [{ metric, operator: "=", bound: 0, required: true, note: "" }];
    const criterion = policy.criteria[metric];
    if (criterion === undefined)
        return [];
    const { operator, bound, required } = criterion;
    if (bound !== "history")
        return [{ metric, operator, bound, required, note: "" }];
    if (usual === undefined)
        return [];
    const limited = limitedBound(criterion, usual.curve.bound);
    return limited === null
        ? [{ metric, operator, bound: usual.curve.bound, required, note: usual.note }]
        : [{ metric, operator, bound: limited, required, note: "" }];
}
/** The limit of a historical bound where it is the stricter of the two, else null. */
function limitedBound({ operator, limit }, usual) {
    return limit === undefined || (0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(operator, usual, limit) ? null : limit;
}
function scoredRule(policy, metric, usual) {
    const { weight, curve: fixed } = policy.scoring[metric];
    const curve = usual?.curve ?? fixed;
    const criterion = policy.criteria[metric];
    if (criterion === undefined)
        return { metric, weight, curve };
    const bound = criterion.bound === "history" ? limitedBound(criterion, curve.bound) : criterion.bound;
    if (bound === null)
        return { metric, weight, curve };
    return { metric, weight, curve: (0,_curve_js__WEBPACK_IMPORTED_MODULE_4__/* .withBound */ .P6)(curve, criterion.operator, bound, 1) };
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _curve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);

/**
 * scoreOf gives the performance score, 10 x sum(w s) / sum(w) over the metrics that have a value, with s from
 * each metric's curve and VBH all or nothing. It is rounded to two decimals, and judged as rounded, so that
 * the number people see is the number that counts. null when nothing was measured.
 */
function scoreOf({ scored, vbhWeight }, { values, vbh }) {
    const normalized = [
        ...scored.map(({ metric, weight, curve }) => {
            const value = values[metric];
            return { metric, weight, s: value === null ? null : (0,_curve_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)(curve, value) };
        }),
        { metric: "vbh", weight: vbhWeight, s: vbh === null ? null : Number(vbh === "PASS") },
    ];
    const present = normalized.flatMap(({ weight, s }) => (s === null ? [] : [{ weight, s }]));
    const weights = present.reduce((sum, { weight }) => sum + weight, 0);
    const weighted = present.reduce((sum, { weight, s }) => sum + weight * s, 0);
    return {
        score: weights === 0 ? null : round((10 * weighted) / weights, 2),
        breakdown: normalized.map(({ metric, weight, s }) => ({
            metric,
            weight,
            normalized: s === null ? null : round(s, 6),
            points: s === null ? null : round((10 * weight * s) / weights, 6),
        })),
    };
}
function round(value, digits) {
    const scale = 10 ** digits;
    return Math.round(value * scale) / scale;
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ thresholdText),
/* harmony export */   JB: () => (/* binding */ movedText),
/* harmony export */   Rn: () => (/* binding */ nearestStep),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   vv: () => (/* binding */ reportedText),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
const WORDS = {
    mdl_delta: { label: "MDL delta", unit: "byte", signed: true },
    novelty: { label: "Novelty", unit: "byte", signed: false },
    removal: { label: "Removal", unit: "byte", signed: false },
    repo_bytes: { label: "Repository description length", unit: "byte", signed: false },
    cache_efficiency: { label: "Cache efficiency", unit: "ratio", signed: false },
    measurement_cache: { label: "Measurement cache", unit: "ratio", signed: false },
    rubikstack_improvement: { label: "RubikStack improvement", unit: "ratio", signed: true },
    test_coverage: { label: "Test coverage", unit: "ratio", signed: false },
    tests_total: { label: "Number of tests", unit: "count", signed: false },
    tests_failed: { label: "Number of failed tests", unit: "count", signed: false },
    duration_ms: { label: "Duration", unit: "ms", signed: false },
};
/** labelOf gives a metric's name as people say it, to begin a sentence. */
function labelOf(metric) {
    return WORDS[metric].label;
}
/**
 * valueText gives a value with its unit: `-256 B`, `0.55`, `+0.14`, `3`, `1200 ms`. Shares have two to four
 * decimals.
 */
function valueText(metric, value) {
    const { unit, signed } = WORDS[metric];
    const sign = signed && value > 0 ? "+" : "";
    switch (unit) {
        case "byte":
            return `${sign}${value} B`;
        case "ratio":
            return `${sign}${ratio(value)}`;
        case "ms":
            return `${value} ms`;
        case "count":
            return `${value}`;
    }
}
/** thresholdText gives a bound of the score with at least one decimal: `8.0`, `7.75`. */
function thresholdText(threshold) {
    return Number.isInteger(threshold * 10) ? threshold.toFixed(1) : String(threshold);
}
/** The smallest step of a metric that its text shows. */
function stepOf(metric) {
    return WORDS[metric].unit === "ratio" ? 0.01 : 1;
}
/**
 * nearestStep rids a value of the binary dust that sums of steps of 0.01 pick up; every unit has at most six
 * decimals.
 */
function nearestStep(value) {
    return Math.round(value * 1e6) / 1e6;
}
/** movedText gives `cache_efficiency rose from 0.55 to 0.60`. */
function movedText(metric, from, to) {
    return `${metric} ${to > from ? "rose" : "fell"} from ${valueText(metric, from)} to ${valueText(metric, to)}`;
}
/** reportedText gives `cache_efficiency were reported at 0.60 or more`. */
function reportedText(metric, operator, value) {
    const text = valueText(metric, value);
    if (operator === "=")
        return `${metric} were reported as ${text}`;
    const side = operator === "<=" || operator === "<" ? "less" : "more";
    return `${metric} were reported at ${text} or ${side}`;
}
/** joinWords gives `a`, `a and b`, or `a, b and c`. */
function joinWords(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function ratio(value) {
    const [whole = "0", decimals = ""] = value.toFixed(4).split(".");
    return `${whole}.${decimals.slice(0, 2)}${decimals.slice(2).replace(/0+$/, "")}`;
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   HB: () => (/* binding */ parseWallTime),
/* harmony export */   s_: () => (/* binding */ nextDay)
/* harmony export */ });
const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;
const DAY_MS = 86_400_000;
/** parseWallTime reads YYYY-MM-DD (midnight) or YYYY-MM-DDTHH:MM; null when the text is no such time of the calendar. */
function parseWallTime(text) {
    const match = FORM.exec(text);
    if (match === null)
        return null;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match
        .slice(1)
        .map((digits) => Number(digits ?? 0));
    const time = { year, month, day, hour, minute };
    // A day that the calendar does not have (30 February) comes back as another.
    return new Date(asUtc(time)).toISOString().startsWith(text.slice(0, 10)) && hour < 24 && minute < 60
        ? time
        : null;
}
/** nextDay gives midnight of the day after. */
function nextDay(time) {
    const after = new Date(asUtc({ ...time, hour: 0, minute: 0 }) + DAY_MS);
    return {
        year: after.getUTCFullYear(),
        month: after.getUTCMonth() + 1,
        day: after.getUTCDate(),
        hour: 0,
        minute: 0,
    };
}
/**
 * instantOf gives the milliseconds since the epoch at which clocks in an IANA time zone show a time. When they show it twice (in
 * autumn), `which` chooses; a time that they skip (in spring) is moved on by what was skipped.
 */
function instantOf(time, timeZone, which) {
    const wall = asUtc(time);
    // The zone's offsets a day before and a day after are all that can hold at the time itself.
    const candidates = [wall - offsetAt(wall - DAY_MS, timeZone), wall - offsetAt(wall + DAY_MS, timeZone)];
    const shown = candidates.filter((at) => at + offsetAt(at, timeZone) === wall);
    if (shown.length === 0)
        return Math.max(...candidates);
    return which === "first" ? Math.min(...shown) : Math.max(...shown);
}
function asUtc({ year, month, day, hour, minute }) {
    return Date.UTC(year, month - 1, day, hour, minute);
}
/** What a zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(at_ms, timeZone) {
    const parts = clockOf(timeZone).formatToParts(at_ms);
    const part = (type) => Number(parts.find((each) => each.type === type)?.value);
    const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
    return shown - Math.floor(at_ms / 1000) * 1000;
}
/** Making one takes far longer than using it. */
const clocks = new Map();
function clockOf(timeZone) {
    const known = clocks.get(timeZone);
    if (known !== undefined)
        return known;
    const numeric = "numeric";
    const made = new Intl.DateTimeFormat("en-US", {
        timeZone,
        hourCycle: "h23",
        year: numeric,
        month: numeric,
        day: numeric,
        hour: numeric,
        minute: numeric,
        second: numeric,
    });
    clocks.set(timeZone, made);
    return made;
}


/***/ }),

/***/ 8:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ BUILD_PREDICATE_TYPE),
/* harmony export */   Dh: () => (/* binding */ FACES),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const BUILD_PREDICATE_TYPE = "https://github.com/quantum-forge/quantum-forge/build/v1";
/** The metrics of a build, in the order in which people read them. */
const METRIC_NAMES = [
    "mdl_delta",
    "novelty",
    "removal",
    "repo_bytes",
    "cache_efficiency",
    "measurement_cache",
    "rubikstack_improvement",
    "test_coverage",
    "tests_total",
    "tests_failed",
    "duration_ms",
];
/** The six faces of the RubikStack, one for each kind of pipeline work. */
const FACES = ["code", "memory", "prompts", "traces", "contracts", "tokens"];


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ refuseNewer)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5577);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(938);


/** The newest `v` that this version reads, in records, signatures files, events and leaves alike. */
const KNOWN_VERSION = 1;
const BUILD_TYPE = /^https:\/\/github\.com\/quantum-forge\/quantum-forge\/build\/v([1-9]\d{0,5})$/;
/**
 * refuseNewer throws E_VERSION for what only a newer version can have written: a later `v`, in the document or in a
 * record's predicate, or a `kind` that is not among `kinds`. It judges nothing else, so that such a document is never
 * taken for a damaged one. `name` is what the error calls it.
 */
function refuseNewer(document, name, kinds) {
    const newer = newerFormat(document, kinds);
    if (newer === null)
        return;
    throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .g("E_VERSION", {
        what: `expected ${name} in a format of version ${KNOWN_VERSION}, found ${newer}, written by a newer version`,
        remedy: "update quantum-forge; if this is the newest version, restore the file from the registry's history",
    });
}
function newerFormat(document, kinds) {
    const type = BUILD_TYPE.exec(String(field(document, "predicateType")))?.[1];
    const versions = [
        field(document, "v"),
        field(field(document, "predicate"), "v"),
        type === undefined ? null : Number(type),
    ];
    const newer = versions.find((v) => typeof v === "number" && Number.isInteger(v) && v > KNOWN_VERSION);
    if (newer !== undefined)
        return `version ${newer}`;
    const kind = field(document, "kind");
    const known = kinds === undefined || typeof kind !== "string" || kinds.has(kind);
    return known ? null : `the unknown kind ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(JSON.stringify(kind), 80)}`;
}
function field(value, key) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return undefined;
    return value[key];
}


/***/ }),

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cb: () => (/* reexport */ build_record/* BUILD_PREDICATE_TYPE */.Cb),
  j7: () => (/* reexport */ MAX_SKEW_MS),
  z5: () => (/* reexport */ OBSERVATIONS_SCORED),
  gl: () => (/* reexport */ registry_error/* RegistryError */.g),
  zG: () => (/* reexport */ build_record/* STATEMENT_TYPE */.zG),
  e9: () => (/* reexport */ appendEventLines),
  Z8: () => (/* reexport */ apply_event_applyEvent),
  uz: () => (/* reexport */ buildId),
  JX: () => (/* reexport */ channelPath),
  Kr: () => (/* reexport */ build_id_compareBuildIds),
  YP: () => (/* reexport */ compareByTime),
  kb: () => (/* reexport */ dayOf),
  Fc: () => (/* reexport */ channel_state_emptyChannel),
  TO: () => (/* reexport */ encodeChannelPointer),
  dR: () => (/* reexport */ encodeEventLine),
  JH: () => (/* reexport */ eventsPath),
  A7: () => (/* reexport */ exportFlat),
  w: () => (/* reexport */ findBuild),
  JR: () => (/* reexport */ idOfRecordPath),
  T5: () => (/* reexport */ idempotencyKey),
  re: () => (/* reexport */ isEventsPath),
  pD: () => (/* reexport */ folded_build_newBuild),
  rR: () => (/* reexport */ parseBuildId),
  Tn: () => (/* reexport */ parseBuildStatement),
  Yl: () => (/* reexport */ parseChannelPointer),
  PH: () => (/* reexport */ parseEvents),
  T4: () => (/* reexport */ readLayout),
  lX: () => (/* reexport */ recordPath),
  KI: () => (/* reexport */ recordedAt),
  Kc: () => (/* reexport */ requireSameFacts),
  bN: () => (/* reexport */ signaturesPath),
  Gq: () => (/* reexport */ validateStatement)
});

// UNUSED EXPORTS: BUILD_STATEMENT_SCHEMA, CHANNEL_SCHEMA, EVENT_SCHEMA, FACES, LEAF_SCHEMA, MAX_DOCUMENT_BYTES, METRIC_NAMES, OBSERVATIONS_KEPT, SIGNATURES_SCHEMA, STINTS_KEPT, factsOf, foldBuilds, memoryTable, parseEventLine, parseSignaturesFile

;// CONCATENATED MODULE: ./build/core/registry/build-status.js
const BY_DECISION = { promote: "candidate", review: "review", reject: "rejected" };
/**
 * buildStatus names the last thing that happened to a build. A promotion under way comes before all, and a rollback
 * stays in view until the build begins to run again. A build that another one replaces on one channel and that
 * still runs on another is promoted. Decisions speak only of builds that never ran and were never refused.
 */
function buildStatus(build) {
    const { stints, promoting_on, rejected_on, decision } = build;
    if (promoting_on.length > 0)
        return "promoting";
    const newest = stints.toSorted((a, b) => (changedAt(a) < changedAt(b) ? -1 : 1)).at(-1);
    if (newest?.until === null)
        return "promoted";
    if (stints.some(({ ended_by }) => ended_by === "rolled_back"))
        return "rolled_back";
    if (stints.some(({ until }) => until === null))
        return "promoted";
    if (stints.length > 0)
        return "superseded";
    if (rejected_on.length > 0)
        return "rejected";
    return decision === null ? "candidate" : BY_DECISION[decision.action];
}
function changedAt({ since, until }) {
    return until ?? since;
}

// EXTERNAL MODULE: ./build/core/registry/registry-error.js
var registry_error = __webpack_require__(938);
;// CONCATENATED MODULE: ./build/core/registry/change-build.js


/** changeBuild puts the build with the changed facts, and the status that follows from them, into the table. */
function changeBuild(table, event, id, change) {
    const changed = { ...requireBuild(table, event, id), ...change };
    table.putBuild({ ...changed, status: buildStatus(changed) });
}
/** requireBuild gives the build that an event names. Throws E_REGISTRY_DAMAGED when it has no record. */
function requireBuild(table, event, id) {
    const build = table.build(id);
    if (build !== undefined)
        return build;
    throw new registry_error/* RegistryError */.g("E_REGISTRY_DAMAGED", {
        what: `expected a record for every build that an event names, found none for ${id} (${event.kind} at ${event.at})`,
        remedy: "restore the record from the registry branch's history",
    });
}

;// CONCATENATED MODULE: ./build/core/registry/channel-state.js
/** How many earlier stints of a channel its state keeps; older ones are told by the builds themselves. */
const STINTS_KEPT = 50;
/** The health score looks at this many observations. */
const OBSERVATIONS_SCORED = 5;
/** Enough to tell the score now and the one that the observation before left. */
const OBSERVATIONS_KEPT = OBSERVATIONS_SCORED + 1;
/** emptyChannel is the state of a channel on which nothing has happened. */
function channel_state_emptyChannel(channel) {
    return { channel, running: null, promoting: null, hold: null, lock: null, stints: [], health: [] };
}

;// CONCATENATED MODULE: ./build/core/registry/build-id.js
const FORM = /^qf-(\d{8})-(\d{3}|[1-9]\d{3,8})$/;
/** parseBuildId gives the parts of a well-formed id, else null. */
function parseBuildId(text) {
    const [, day, digits] = FORM.exec(text) ?? [];
    if (day === undefined || digits === undefined)
        return null;
    const number = Number(digits);
    return number === 0 || !isDay(day) ? null : { day, number };
}
/**
 * buildId gives the id of a new build: its timestamp's UTC day and one more than the highest number taken on that day (0:
 * none). Numbers have at least three digits and grow past 999. A number is never given twice, even after a gap.
 */
function buildId(timestamp, highest) {
    return `qf-${dayOf(timestamp)}-${String(highest + 1).padStart(3, "0")}`;
}
/** dayOf gives the UTC day of a timestamp (RFC 3339, UTC) as it stands in ids: YYYYMMDD. */
function dayOf(timestamp) {
    return timestamp.slice(0, 10).replaceAll("-", "");
}
/**
 * compareBuildIds orders ids by day, then by number (so 1000 follows 999); texts that are no id come last.
 */
function build_id_compareBuildIds(a, b) {
    const left = parseBuildId(a);
    const right = parseBuildId(b);
    if (left === null || right === null)
        return Number(left === null) - Number(right === null);
    if (left.day !== right.day)
        return left.day < right.day ? -1 : 1;
    return left.number - right.number;
}
function isDay(digits) {
    const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
    const at = Date.parse(`${iso}T00:00:00.000Z`);
    return Number.isFinite(at) && new Date(at).toISOString().startsWith(iso);
}

;// CONCATENATED MODULE: ./build/core/registry/find-build.js


/**
 * findBuild gives the one build that a person means by an id, the end of an id after a hyphen (`003`,
 * `20261122-003`), at least seven digits of a commit, or `latest`. `builds` may be those alone that the reference could mean;
 * `count` is then how many there are. Throws E_BUILD_UNKNOWN for none, and E_BUILD_AMBIGUOUS for several, naming them.
 */
function findBuild(reference, builds, count = builds.length) {
    const matches = matchesOf(reference, builds);
    const [match] = matches;
    if (match === undefined)
        throw unknown(reference, count);
    if (matches.length > 1)
        throw ambiguous(reference, matches);
    return match;
}
function matchesOf(reference, builds) {
    if (reference === "latest")
        return builds.toSorted(compareByTime).slice(-1);
    const exact = builds.filter(({ id }) => id === reference);
    if (exact.length > 0)
        return exact;
    const byEnd = builds.filter(({ id }) => /^[\d-]+$/.test(reference) && id.endsWith(`-${reference}`));
    if (byEnd.length > 0)
        return byEnd;
    return builds.filter(({ commit }) => /^[0-9a-f]{7,64}$/.test(reference) && commit.startsWith(reference));
}
/** compareByTime orders builds by when they were made, those of one moment by their ids. */
function compareByTime(a, b) {
    if (a.timestamp !== b.timestamp)
        return a.timestamp < b.timestamp ? -1 : 1;
    return build_id_compareBuildIds(a.id, b.id);
}
function unknown(reference, count) {
    return new registry_error/* RegistryError */.g("E_BUILD_UNKNOWN", {
        what: `expected the id or commit of one of ${count} recorded builds, found ${JSON.stringify(reference.slice(0, 80))}`,
        remedy: "name a build like qf-20261122-003, a commit by at least 7 digits, or latest",
    });
}
function ambiguous(reference, matches) {
    const ids = matches.map(({ id }) => id).toSorted(build_id_compareBuildIds);
    const shown = ids.slice(-5).join(", ");
    return new registry_error/* RegistryError */.g("E_BUILD_AMBIGUOUS", {
        what: `expected the name of one build, found that ${JSON.stringify(reference.slice(0, 80))} fits ${ids.length}`,
        remedy: `name one of ${ids.length > 5 ? `them by its id, for example ${shown}` : shown}`,
    });
}

;// CONCATENATED MODULE: ./build/core/registry/fold-channel.js



/** beginPromotion: the pointer names the build. A promotion that was under way is over without a word. */
function beginPromotion(event, table) {
    const { channel: name, build_id, previous, automatic, forced, hotfix } = event;
    const build = requireBuild(table, event, build_id);
    const channel = withoutPromotion(event, table);
    changeBuild(table, event, build_id, { promoting_on: [...without(build.promoting_on, name), name] });
    const observed = { passed: 0, failed: 0, last_passed: null, passed_in_a_row: 0 };
    const asked = { since: event.at, by: event.actor, previous, automatic, forced, hotfix };
    const promoting = { build_id, ...asked, ...observed };
    table.putChannel({ ...channel, promoting });
}
/** promote: the channel runs the build; what ran there is superseded. */
function promote(event, table) {
    const { channel: name, build_id, at } = event;
    requireBuild(table, event, build_id);
    const { promoting, health } = table.channel(name);
    const { passed, failed, last_passed } = promoting?.build_id === build_id ? promoting : { passed: 0, failed: 0, last_passed: null };
    const channel = withoutPromotion(event, table);
    const build = requireBuild(table, event, build_id);
    changeBuild(table, event, build_id, { rejected_on: without(build.rejected_on, name) });
    if (channel.running?.build_id === build_id) {
        table.putChannel(channel);
        return;
    }
    const stint = { build_id, channel: name, since: at, until: null, ended_by: null };
    const observed = { ...end(channel, "superseded", event, table), health };
    start({ ...stint, passed, failed, last_passed }, observed, event, table);
}
/** endPromotion: the promotion came to nothing; what ran until then runs on. */
function endPromotion(event, table) {
    const { channel: name, build_id } = event;
    requireBuild(table, event, build_id);
    if (table.channel(name).promoting?.build_id === build_id)
        table.putChannel(withoutPromotion(event, table));
    const build = requireBuild(table, event, build_id);
    changeBuild(table, event, build_id, { rejected_on: [...without(build.rejected_on, name), name] });
}
/** rollBack: the channel left the build for another that ran there. Leaving it for a newer one does not condemn it. */
function rollBack(event, table) {
    const { channel: name, build_id, to, at } = event;
    const target = requireBuild(table, event, to);
    const left = requireBuild(table, event, build_id);
    const condemned = compareByTime(named(target), named(left)) <= 0;
    if (condemned)
        changeBuild(table, event, build_id, { rollback_count: left.rollback_count + 1 });
    const channel = withoutPromotion(event, table);
    const ended_by = condemned && channel.running?.build_id === build_id ? "rolled_back" : "superseded";
    const stint = { build_id: to, channel: name, since: at, until: null, ended_by: null };
    const unseen = { ...end(channel, ended_by, event, table), health: [] };
    start({ ...stint, passed: 0, failed: 0, last_passed: null }, unseen, event, table);
}
/** observe: counts for the build that runs, or that is being promoted; what is seen of others is not kept. */
function observe(event, table) {
    const { build_id, passed } = event;
    const build = requireBuild(table, event, build_id);
    const channel = table.channel(event.channel);
    const { running, promoting } = channel;
    const count = (seen) => ({
        ...seen,
        passed: seen.passed + Number(passed),
        failed: seen.failed + Number(!passed),
        last_passed: passed,
    });
    if (promoting?.build_id === build_id) {
        const passed_in_a_row = passed ? promoting.passed_in_a_row + 1 : 0;
        const counted = { ...count(promoting), passed_in_a_row };
        table.putChannel({ ...channel, promoting: counted, health: kept(channel, event) });
    }
    else if (running?.build_id === build_id) {
        const stint = count(running);
        changeBuild(table, event, build_id, { stints: withStint(build, stint) });
        table.putChannel({ ...channel, running: stint, health: kept(channel, event) });
    }
}
/** The channel without the promotion that was under way, in which the build concerned no longer takes part. */
function withoutPromotion(event, table) {
    const channel = table.channel(event.channel);
    if (channel.promoting === null)
        return channel;
    const { build_id } = channel.promoting;
    const { promoting_on } = requireBuild(table, event, build_id);
    changeBuild(table, event, build_id, { promoting_on: without(promoting_on, event.channel) });
    const health = channel.health.filter((seen) => seen.build_id !== build_id);
    return { ...channel, promoting: null, health };
}
function end(channel, ended_by, event, table) {
    if (channel.running === null)
        return channel;
    const ended = { ...channel.running, until: event.at, ended_by };
    const build = requireBuild(table, event, ended.build_id);
    changeBuild(table, event, ended.build_id, { stints: withStint(build, ended) });
    return { ...channel, running: null, stints: [...channel.stints, ended].slice(-STINTS_KEPT) };
}
function start(stint, channel, event, table) {
    const build = requireBuild(table, event, stint.build_id);
    changeBuild(table, event, stint.build_id, { promoted_at: stint.since, stints: withStint(build, stint) });
    const health = channel.health.filter(({ build_id }) => build_id === stint.build_id);
    table.putChannel({ ...channel, running: stint, health });
}
/** The newest observations of each of the two builds that a channel may have. */
function kept(channel, event) {
    const own = channel.health.filter(({ build_id }) => build_id === event.build_id);
    const others = channel.health.filter(({ build_id }) => build_id !== event.build_id);
    return [...others, ...[...own, event].slice(-OBSERVATIONS_KEPT)];
}
function withStint({ stints }, stint) {
    const known = stints.some(({ channel }) => channel === stint.channel);
    if (!known)
        return [...stints, stint];
    return stints.map((other) => (other.channel === stint.channel ? stint : other));
}
function named({ id, build: { commit, timestamp } }) {
    return { id, commit, timestamp };
}
function without(names, name) {
    return names.filter((other) => other !== name);
}

;// CONCATENATED MODULE: ./build/core/registry/apply-event.js


/**
 * applyEvent moves the builds and channels in the table by one event; events come oldest first. The log is what
 * happened, so an event that does not fit what came before it is believed: a build that is promoted without a
 * promotion under way runs all the same, a rollback of a build that does not run still ends where it says, and
 * what is released or unlocked without being held stays free. Only an event about a build without a record means
 * nothing: E_REGISTRY_DAMAGED.
 */
function apply_event_applyEvent(event, table) {
    switch (event.kind) {
        case "recorded":
            changeBuild(table, event, event.build_id, { recorded_at: event.at });
            return;
        case "verified": {
            const { vbh_status, vbh_compliance } = event;
            changeBuild(table, event, event.build_id, { vbh_status, vbh_compliance });
            return;
        }
        case "decided": {
            const { decision } = event;
            changeBuild(table, event, event.build_id, { decision, performance_score: decision.score });
            return;
        }
        case "promoting":
            beginPromotion(event, table);
            return;
        case "promoted":
            promote(event, table);
            return;
        case "rejected":
            endPromotion(event, table);
            return;
        case "rolled_back":
            rollBack(event, table);
            return;
        case "health":
            observe(event, table);
            return;
        case "hold": {
            const { build_id, automatic, reason } = event;
            const hold = { since: event.at, by: event.actor, build_id, automatic, reason };
            table.putChannel({ ...table.channel(event.channel), hold });
            return;
        }
        case "release":
            table.putChannel({ ...table.channel(event.channel), hold: null });
            return;
        case "lock": {
            const lock = { since: event.at, owner: event.owner, reason: event.reason };
            table.putChannel({ ...table.channel(event.channel), lock });
            return;
        }
        case "unlock":
            table.putChannel({ ...table.channel(event.channel), lock: null });
            return;
        case "promotion_opened":
        case "cosigned":
            requireBuild(table, event, event.build_id);
            return;
        case "alert":
        case "policy_changed":
            return;
    }
}

// EXTERNAL MODULE: ./build/core/registry/build-record.js
var build_record = __webpack_require__(8);
// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __webpack_require__(796);
// EXTERNAL MODULE: ./build/core/schema/json-schema.js
var json_schema = __webpack_require__(8701);
;// CONCATENATED MODULE: ./build/core/registry/build-statement-schema.js


const build_statement_schema_text = (description, maxLength = 1024) => ({
    description,
    type: "string",
    minLength: 1,
    maxLength,
});
const orNull = (schema) => ({ ...schema, type: [schema["type"], "null"] });
const object = (description, properties, optional = []) => ({
    description,
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    properties,
});
const gitId = (description) => ({
    description,
    type: "string",
    pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$",
});
const sha256 = (description) => ({
    description,
    type: "string",
    pattern: "^[0-9a-f]{64}$",
});
/** A metric is told apart by `status`: a number when measured, else null with the reason. */
const metric = (unit, value) => {
    const shared = { unit: { const: unit }, provenance: { enum: ["derived", "reported"] } };
    return {
        type: "object",
        discriminator: { propertyName: "status" },
        required: ["status"],
        oneOf: [
            object("A value that was had.", { status: { const: "measured" }, value, ...shared }),
            object("A value that was not had; never 0.", {
                status: { enum: ["missing", "not_applicable"] },
                value: { type: "null" },
                reason: build_statement_schema_text("Why there is no value."),
                ...shared,
            }),
        ],
    };
};
const count = { type: "integer", minimum: 0 };
const share = { type: "number", minimum: 0, maximum: 1 };
const METRICS = {
    mdl_delta: metric("byte", { type: "integer" }),
    novelty: metric("byte", count),
    removal: metric("byte", count),
    repo_bytes: metric("byte", count),
    cache_efficiency: metric("ratio", share),
    measurement_cache: metric("ratio", share),
    rubikstack_improvement: metric("ratio", { type: "number", maximum: 1 }),
    test_coverage: metric("ratio", share),
    tests_total: metric("count", count),
    tests_failed: metric("count", count),
    duration_ms: metric("ms", { type: "number", minimum: 0 }),
};
const RUN = object("The workflow run that made the build; null for local and back-filled builds.", {
    workflow_ref: build_statement_schema_text("owner/name/path@ref of the workflow file."),
    id: { description: "Run id, decimal digits.", type: "string", pattern: "^[0-9]{1,20}$" },
    attempt: { type: "integer", minimum: 1 },
    event: build_statement_schema_text("The event that started the run.", 64),
    conclusion: build_statement_schema_text("The run's conclusion as the recorder knew it.", 64),
});
const PREDICATE = object("The facts of one build.", {
    v: { const: 1 },
    key: sha256("Idempotency key."),
    origin: { enum: ["ci", "local", "backfill"] },
    timestamp: {
        description: "RFC 3339, UTC, milliseconds.",
        type: "string",
        format: "date-time",
        pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
    },
    repository: object("Where the code lives.", {
        id: orNull(build_statement_schema_text("GitHub's numeric repository id in CI, else the root commit.", 128)),
        name: build_statement_schema_text("owner/name, else the folder's name."),
    }),
    ref: orNull(build_statement_schema_text("The branch or tag as refs/...")),
    commit: gitId("The commit that was built."),
    base: orNull(gitId("The commit that it was measured against; null for the empty tree.")),
    run: orNull(RUN),
    metrics: object("What was measured.", METRICS),
    rubikstack: object("The pipeline's load.", {
        face_entropies: orNull(object("Entropy of each face's load over the agents, bits.", {
            ...Object.fromEntries(build_record/* FACES */.Dh.map((face) => [face, { type: "number", minimum: 0 }])),
        })),
        cycles: orNull(count),
    }),
    artifacts: {
        type: "array",
        maxItems: 1000,
        items: object("An artifact that the build made.", {
            name: build_statement_schema_text("File name."),
            sha256: sha256("Its digest."),
        }),
    },
    inputs_sha256: orNull(sha256("Digest of the forge-inputs document; null when there was none.")),
    tool: object("What measured.", { name: build_statement_schema_text("Program.", 128), version: build_statement_schema_text("Version.", 128) }),
    model: build_statement_schema_text("Identifier of the MDL model that made the byte numbers.", 256),
    environment: object("Where it was measured.", {
        os: build_statement_schema_text("Operating system.", 64),
        arch: build_statement_schema_text("Processor.", 64),
        node: build_statement_schema_text("Node.js version.", 64),
    }),
});
/** The registry's record of a build: an in-toto Statement v1 (in-toto attestation framework, spec v1.1). */
const BUILD_STATEMENT_SCHEMA = {
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    $id: `${json_schema/* SCHEMA_BASE */.E}build-statement.schema.json`,
    title: "Quantum-Forge build record",
    ...object("An in-toto Statement v1 whose predicate holds the facts of one build.", {
        _type: { const: build_record/* STATEMENT_TYPE */.zG },
        subject: {
            type: "array",
            minItems: 1,
            maxItems: 1001,
            items: object("The commit, or an artifact.", {
                name: build_statement_schema_text("Name of the subject."),
                digest: {
                    type: "object",
                    minProperties: 1,
                    maxProperties: 8,
                    additionalProperties: { type: "string", pattern: "^[0-9a-f]{32,128}$" },
                },
            }),
        },
        predicateType: { const: build_record/* BUILD_PREDICATE_TYPE */.Cb },
        predicate: PREDICATE,
    }),
};

// EXTERNAL MODULE: ./build/core/canonical/index.js + 7 modules
var canonical = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/core/registry/format-version.js
var format_version = __webpack_require__(6664);
;// CONCATENATED MODULE: ./build/core/registry/stored-document.js




/** No document of the registry may be larger; a record is a few kilobytes. */
const MAX_DOCUMENT_BYTES = 256 * 1024;
/**
 * parseStoredDocument reads one readable-JSON document of the registry: size first, then exact encoding, version
 * and schema. `name` is what an error calls it. Throws E_TOO_LARGE, CanonicalError E_NOT_CANONICAL, E_VERSION,
 * E_SCHEMA.
 */
function stored_document_parseStoredDocument(bytes, name, check) {
    refuseOversize(bytes.length, name);
    const value = (0,canonical/* parseReadable */.ew)(bytes);
    (0,format_version/* refuseNewer */._)(value, name);
    refuseFault(check(value), name);
    return value;
}
/** refuseOversize throws E_TOO_LARGE for more than MAX_DOCUMENT_BYTES bytes. */
function refuseOversize(bytes, name) {
    if (bytes <= MAX_DOCUMENT_BYTES)
        return;
    throw new registry_error/* RegistryError */.g("E_TOO_LARGE", {
        what: `expected ${name} to have at most ${MAX_DOCUMENT_BYTES} bytes, found ${bytes}`,
        remedy: "keep raw measurements in artifacts and only their digests in the record",
    });
}
/** refuseFault throws E_SCHEMA when there is a fault. */
function refuseFault(fault, name) {
    if (fault === null)
        return;
    throw new registry_error/* RegistryError */.g("E_SCHEMA", {
        what: `${name} does not fit its schema: ${(0,schema_check/* faultText */.I)(fault)}`,
        remedy: "restore it from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/registry/build-statement.js



const check = (0,schema_check/* schemaCheck */.u)(BUILD_STATEMENT_SCHEMA);
/**
 * parseBuildStatement reads a record file and is the inverse of encodeReadable on Statements. `name` (usually
 * the path) is what an error calls it. Throws E_TOO_LARGE over 256 KiB, CanonicalError E_NOT_CANONICAL,
 * E_VERSION, E_SCHEMA. That the subject names the predicate's commit is the VBH check `subject`, not a matter of form.
 */
function parseBuildStatement(bytes, name = "the build record") {
    return stored_document_parseStoredDocument(bytes, name, check);
}
/** validateStatement gives the first fault of a value as a Statement in words, or null when it is one. */
function validateStatement(value) {
    const fault = check(value);
    return fault === null ? null : (0,schema_check/* faultText */.I)(fault);
}

;// CONCATENATED MODULE: ./build/core/registry/channel-schema.js

const BUILD_ID = "^qf-\\d{8}-\\d{3,9}$";
/** registry/channels/<channel>.json: the build that a channel should run. */
const CHANNEL_SCHEMA = {
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    $id: `${json_schema/* SCHEMA_BASE */.E}channel.schema.json`,
    title: "Quantum-Forge channel pointer",
    type: "object",
    additionalProperties: false,
    required: ["v", "channel", "build_id", "commit", "record_sha256", "previous"],
    properties: {
        v: { const: 1 },
        channel: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
        build_id: { description: "The build that the channel should run.", type: "string", pattern: BUILD_ID },
        commit: {
            description: "The build's commit in the source repository.",
            type: "string",
            pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
        },
        record_sha256: {
            description: "SHA-256 of the build's record file.",
            type: "string",
            pattern: "^[0-9a-f]{64}$",
        },
        previous: {
            description: "The build that the pointer named before; null for the first.",
            type: ["string", "null"],
            pattern: BUILD_ID,
        },
    },
};

;// CONCATENATED MODULE: ./build/core/registry/channel-pointer.js




const channel_pointer_check = (0,schema_check/* schemaCheck */.u)(CHANNEL_SCHEMA);
/** encodeChannelPointer gives the text of a channel's file. Throws E_SCHEMA for what is no pointer. */
function encodeChannelPointer(pointer) {
    refuseFault(channel_pointer_check(pointer), "the channel pointer");
    return (0,canonical/* encodeReadable */.R3)(pointer);
}
/** parseChannelPointer is the inverse. `name` (usually the path) is what an error calls it. Throws like parseBuildStatement. */
function parseChannelPointer(bytes, name = "the channel pointer") {
    return stored_document_parseStoredDocument(bytes, name, channel_pointer_check);
}

// EXTERNAL MODULE: ./build/core/vbh/verification.js
var verification = __webpack_require__(3170);
;// CONCATENATED MODULE: ./build/core/registry/event-schema.js


const event_schema_text = { type: "string", minLength: 1, maxLength: 1024 };
const textOrNull = { type: ["string", "null"], maxLength: 1024 };
const digest = { type: "string", pattern: "^[0-9a-f]{64}$" };
const event_schema_buildId = { type: "string", pattern: "^qf-\\d{8}-\\d{3,9}$" };
const buildIdOrNull = { type: ["string", "null"], pattern: "^qf-\\d{8}-\\d{3,9}$" };
const commit = { type: "string", pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" };
const yesOrNo = { type: "boolean" };
const channel = { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" };
const event_schema_count = { type: "integer", minimum: 0 };
const event_schema_share = { type: "number", minimum: 0, maximum: 1 };
const event_schema_check = { enum: [...verification/* VBH_CHECKS */.X] };
const why = { reason_code: event_schema_text, reason: event_schema_text };
const event_schema_closed = (properties) => ({
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
});
const entry = (kinds, properties) => event_schema_closed({
    v: { const: 1 },
    kind: { enum: kinds },
    at: { type: "string", format: "date-time", pattern: "Z$" },
    actor: { type: "string", minLength: 1, maxLength: 128 },
    ...properties,
});
const CRITERION = event_schema_closed({
    subject: event_schema_text,
    required: { type: "boolean" },
    value: { type: ["number", "string", "null"] },
    operator: { enum: ["<=", ">=", "<", ">", "=", "in"] },
    bound: { type: ["number", "string", "array", "null"], items: { type: "string" } },
    verdict: { enum: ["ok", "fail", "missing", "not_applicable"] },
    reason_code: event_schema_text,
    text: { type: "string", maxLength: 4096 },
});
const DECISION = event_schema_closed({
    action: { enum: ["promote", "review", "reject"] },
    reason_code: event_schema_text,
    reason: { type: "string", maxLength: 4096 },
    score: { type: ["number", "null"], minimum: 0, maximum: 10 },
    threshold: { type: "number", minimum: 0, maximum: 10 },
    criteria: { type: "array", maxItems: 64, items: CRITERION },
    breakdown: {
        type: "array",
        maxItems: 16,
        items: event_schema_closed({
            metric: event_schema_text,
            weight: event_schema_share,
            normalized: { type: ["number", "null"], minimum: 0, maximum: 1 },
            points: { type: ["number", "null"], minimum: 0, maximum: 10 },
        }),
    },
    would_promote_if: { type: "array", maxItems: 16, items: { type: "string", maxLength: 4096 } },
    policy: event_schema_closed({ preset: event_schema_text, source: event_schema_text, blob: textOrNull, enforce: { type: "boolean" } }),
});
/** Written from the first version on; nothing but these fields. */
const CLOSED = [
    [["recorded"], { build_id: event_schema_buildId, signatures_sha256: digest }],
    [
        ["verified"],
        {
            build_id: event_schema_buildId,
            vbh_status: { enum: ["PASS", "SELF_SIGNED", "FAIL"] },
            vbh_compliance: event_schema_share,
            pq: { enum: ["anchored", "pending"] },
            log_index: event_schema_count,
            failed: { type: "array", maxItems: verification/* VBH_CHECKS */.X.length, items: event_schema_closed({ check: event_schema_check, code: event_schema_text }) },
            not_run: { type: "array", maxItems: verification/* VBH_CHECKS */.X.length, items: event_schema_check },
        },
    ],
    [["decided"], { build_id: event_schema_buildId, decision: DECISION }],
    [["promotion_opened"], { build_id: event_schema_buildId, channel, pull_request: { type: "integer", minimum: 1 } }],
    [
        ["promoting"],
        {
            build_id: event_schema_buildId,
            channel,
            previous: buildIdOrNull,
            automatic: yesOrNo,
            forced: yesOrNo,
            hotfix: { anyOf: [{ type: "null" }, event_schema_closed({ freeze: event_schema_text, reason: event_schema_text })] },
        },
    ],
    [["promoted"], { build_id: event_schema_buildId, channel, merge_commit: commit }],
    [["rejected"], { build_id: event_schema_buildId, channel, restored: buildIdOrNull, ...why }],
    [["rolled_back"], { build_id: event_schema_buildId, channel, to: event_schema_buildId, automatic: yesOrNo, forced: yesOrNo, ...why }],
    [
        ["health"],
        {
            build_id: event_schema_buildId,
            channel,
            passed: yesOrNo,
            checks: {
                type: "array",
                maxItems: 32,
                items: event_schema_closed({
                    name: event_schema_text,
                    passed: yesOrNo,
                    detail: { type: "string", maxLength: 1024 },
                    duration_ms: event_schema_count,
                }),
            },
        },
    ],
    [["hold"], { channel, build_id: buildIdOrNull, automatic: yesOrNo, reason: event_schema_text }],
    [["release"], { channel, reason: event_schema_text }],
    [["lock"], { channel, owner: { type: "string", minLength: 1, maxLength: 128 }, reason: event_schema_text }],
    [["unlock"], { channel, forced: yesOrNo, reason: event_schema_text }],
];
/** What every reader may rely on, with room for what their writers will need to say. */
const OPEN = [
    [["alert"], { rule: event_schema_text }],
    [["cosigned"], { build_id: event_schema_buildId, principal: event_schema_text }],
    [["policy_changed"], { blob: event_schema_text }],
];
/** The kinds that this version knows; an event of another kind is a newer version's. */
const EVENT_KINDS = new Set([...CLOSED, ...OPEN].flatMap(([kinds]) => kinds));
/** One line of registry/builds/YYYY/MM/DD/events-YYYYMMDD.jsonl; `kind` tells which. */
const EVENT_SCHEMA = {
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    $id: `${json_schema/* SCHEMA_BASE */.E}event.schema.json`,
    title: "Quantum-Forge registry event",
    type: "object",
    discriminator: { propertyName: "kind" },
    required: ["kind"],
    oneOf: [
        ...CLOSED.map(([kinds, properties]) => entry(kinds, properties)),
        ...OPEN.map(([kinds, properties]) => ({ ...entry(kinds, properties), additionalProperties: true })),
    ],
};

;// CONCATENATED MODULE: ./build/core/registry/event-line.js






const event_line_check = (0,schema_check/* schemaCheck */.u)(EVENT_SCHEMA);
const NEWLINE = 0x0a;
/**
 * encodeEventLine gives an event's canonical JSON (RFC 8785) without a newline: the bytes that its leaf
 * digests.
 */
function encodeEventLine(event) {
    refuseFault(event_line_check(event), "the event");
    return (0,canonical/* encodeCanonical */.Vz)(event);
}
/**
 * parseEventLine is the inverse. Throws E_TOO_LARGE, CanonicalError E_NOT_CANONICAL, E_VERSION for a later `v` or an
 * unknown kind, E_SCHEMA.
 */
function parseEventLine(line, name = "the event") {
    refuseOversize(line.length, name);
    const value = (0,canonical/* parseCanonicalLine */.Yl)(line);
    (0,format_version/* refuseNewer */._)(value, name, EVENT_KINDS);
    refuseFault(event_line_check(value), name);
    return value;
}
/** appendEventLines gives the new bytes of a day's file: the old ones, then one line for each event. */
function appendEventLines(file, lines) {
    const added = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
    const whole = new Uint8Array((file?.length ?? 0) + added.length);
    if (file !== null)
        whole.set(file);
    whole.set(added, file?.length ?? 0);
    return whole;
}
/**
 * parseEvents reads a day's JSONL file in order. Every line must be whole and in its one encoding: a file
 * that was cut or edited is E_REGISTRY_DAMAGED, with the line's number and the fault as cause. A line that a newer
 * version wrote is E_VERSION.
 */
function parseEvents(file, path) {
    const events = [];
    let start = 0;
    while (start < file.length) {
        const end = file.indexOf(NEWLINE, start);
        const name = `${path}:${events.length + 1}`;
        if (end < 0)
            throw damaged(name, "a last line without its newline");
        try {
            events.push(parseEventLine(file.subarray(start, end), name));
        }
        catch (cause) {
            if (cause instanceof registry_error/* RegistryError */.g && cause.code === "E_VERSION")
                throw cause;
            throw damaged(name, cause instanceof Error ? cause.message : "an unreadable line", cause);
        }
        start = end + 1;
    }
    return events;
}
function damaged(name, found, cause) {
    return new registry_error/* RegistryError */.g("E_REGISTRY_DAMAGED", {
        what: `expected one event a line, found at ${name}: ${found}`,
        remedy: "restore the file from the registry branch's history; nothing was written",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/core/registry/export-flat.js

/**
 * exportFlat gives the registry in the flat shape that spreadsheets and other programs read, oldest build
 * first.
 */
function exportFlat(builds, policy) {
    const { criteria, scoring: _scoring, ...promotion_policy } = policy;
    return { builds: builds.map(flatten), promotion_criteria: { ...criteria }, promotion_policy };
}
function flatten({ id, build, ...folded }) {
    const measured = Object.fromEntries(build_record/* METRIC_NAMES */.Uw.map((name) => [name, plain(build.metrics[name])]));
    return {
        id,
        timestamp: build.timestamp,
        git_commit: build.commit,
        metrics: {
            ...measured,
            vbh_compliance: folded.vbh_compliance,
            performance_score: folded.performance_score,
        },
        status: folded.status,
        promoted_at: folded.promoted_at,
        rollback_count: folded.rollback_count,
        vbh_status: folded.vbh_status,
        promoted: folded.status === "promoted",
        metadata: {
            origin: build.origin,
            repository: build.repository.name,
            ref: build.ref,
            base: build.base,
            run: build.run,
            model: build.model,
            tool: `${build.tool.name} ${build.tool.version}`,
            recorded_at: folded.recorded_at,
        },
    };
}
function plain(metric) {
    return metric.value;
}

;// CONCATENATED MODULE: ./build/core/registry/memory-table.js




/** memoryTable is a table of the given records, to which nothing has happened yet. */
function memory_table_memoryTable(records) {
    const builds = new Map();
    const channels = new Map();
    for (const { id, build } of records)
        builds.set(id, newBuild(id, build));
    return {
        build: (id) => builds.get(id),
        putBuild: (build) => void builds.set(build.id, build),
        channel: (name) => channels.get(name) ?? emptyChannel(name),
        putChannel: (state) => void channels.set(state.channel, state),
        builds: () => [...builds.values()].sort((a, b) => compareBuildIds(a.id, b.id)),
        channels: () => [...channels.values()].sort((a, b) => compareBytewise(a.channel, b.channel)),
    };
}

;// CONCATENATED MODULE: ./build/core/registry/fold-builds.js


/**
 * foldBuilds replays the events, oldest first, over the records and gives the builds in the order of their ids.
 * An event about a build without a record is E_REGISTRY_DAMAGED.
 */
function foldBuilds(records, events) {
    const table = memoryTable(records);
    for (const event of events)
        applyEvent(event, table);
    return table.builds();
}

;// CONCATENATED MODULE: ./build/core/registry/folded-build.js
/** newBuild is a build of which nothing but its record is known. */
function folded_build_newBuild(id, build) {
    return {
        id,
        build,
        status: "candidate",
        recorded_at: null,
        promoted_at: null,
        rollback_count: 0,
        vbh_status: null,
        vbh_compliance: null,
        performance_score: null,
        decision: null,
        stints: [],
        promoting_on: [],
        rejected_on: [],
    };
}

// EXTERNAL MODULE: ./build/core/bytes/hex.js
var hex = __webpack_require__(9203);
;// CONCATENATED MODULE: ./build/core/registry/build-facts.js
/**
 * factsOf gives what must agree when two builds carry the same key. Left out is what may differ between two
 * honest recordings of the same build: the key itself, when and where it was measured, the tool's version,
 * and the hit rate of our own measurement cache. Local and back-filled builds have no run that names them, so
 * measuring the same thing again must give the same facts: there the duration, and the digest of the inputs
 * that hold durations, are left out as well.
 */
function factsOf(build) {
    const { origin, repository, ref, commit, base, run, metrics, rubikstack, artifacts, model } = build;
    const { measurement_cache: _cache, duration_ms, ...lasting } = metrics;
    const shared = { v: build.v, origin, repository, ref, commit, base, run, rubikstack, artifacts, model };
    return origin === "ci"
        ? { ...shared, inputs_sha256: build.inputs_sha256, metrics: { ...lasting, duration_ms } }
        : { ...shared, metrics: lasting };
}

;// CONCATENATED MODULE: ./build/core/registry/idempotency-key.js




/**
 * idempotencyKey names a build once, however often it is handed in: 64 hex digits, SHA-256 of the canonical
 * JSON of
 *   ci:              ["quantum-forge/build-key@1", "ci", repository id, workflow_ref, run id, attempt]
 *   local, backfill: ["quantum-forge/build-key@1", origin, base, commit, factsOf(build)]
 * The first item keeps these digests apart from every other. A CI build needs a repository id and a run:
 * E_SCHEMA.
 */
function idempotencyKey(build, sha256) {
    const identity = build.origin === "ci" ? ciIdentity(build) : [build.base, build.commit, factsOf(build)];
    const basis = ["quantum-forge/build-key@1", build.origin, ...identity];
    return (0,hex/* encodeHex */.m)(sha256(new TextEncoder().encode((0,canonical/* encodeCanonical */.Vz)(basis))));
}
function ciIdentity({ repository, run }) {
    if (repository.id === null || run === null) {
        throw new registry_error/* RegistryError */.g("E_SCHEMA", {
            what: `expected a CI build with a repository id and a run, found ${repository.id === null ? "no repository id" : "no run"}`,
            remedy: "record it from the workflow run that made it, or as a local build",
        });
    }
    return [repository.id, run.workflow_ref, run.id, run.attempt];
}

;// CONCATENATED MODULE: ./build/core/registry/leaf-schema.js

const leaf_schema_digest = (description) => ({
    description,
    type: "string",
    pattern: "^[0-9a-f]{64}$",
});
/** One entry of the Merkle log: canonical JSON (RFC 8785) that names a record or an event by its digest. */
const LEAF_SCHEMA = {
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    $id: `${json_schema/* SCHEMA_BASE */.E}leaf.schema.json`,
    title: "Quantum-Forge log leaf",
    type: "object",
    additionalProperties: false,
    required: ["v", "kind", "stream", "counter", "prev", "id", "sha256"],
    properties: {
        v: { const: 1 },
        kind: { enum: ["record", "event"] },
        stream: { description: "Leaves of one stream are counted and chained.", enum: ["builds", "events"] },
        counter: { description: "Number within the stream, from 1.", type: "integer", minimum: 1 },
        prev: leaf_schema_digest("RFC 6962 leaf hash of the stream's previous leaf; 64 zeros for the first."),
        id: { description: "Build id, or the event's name.", type: "string", minLength: 1, maxLength: 256 },
        sha256: leaf_schema_digest("Digest of the record file's bytes, or of the event line's bytes without its newline."),
    },
};

;// CONCATENATED MODULE: ./build/core/registry/paths.js


const BUILDS = "registry/builds";
const CHANNELS = "registry/channels";
/** recordPath is where a build's Statement stands: `registry/builds/YYYY/MM/DD/<id>.json`. */
function recordPath(id) {
    return `${BUILDS}/${dayFolder(id)}/${id}.json`;
}
/** signaturesPath is where the signatures made at append stand, beside the record. */
function signaturesPath(id) {
    return `${BUILDS}/${dayFolder(id)}/${id}.sigs.json`;
}
/**
 * eventsPath is the JSONL file of the UTC day of an event, in the folder of that day's builds:
 * `registry/builds/YYYY/MM/DD/events-YYYYMMDD.jsonl`. Git tells likeness by the end of a name, so each day has its own.
 */
function eventsPath(atMs) {
    const day = new Date(atMs).toISOString().slice(0, 10);
    return `${BUILDS}/${day.replaceAll("-", "/")}/events-${day.replaceAll("-", "")}.jsonl`;
}
/** isEventsPath tells whether a path is that of a day's events. */
function isEventsPath(path) {
    const day = /\/events-(\d{4})(\d{2})(\d{2})\.jsonl$/.exec(path);
    const at = Date.parse(day === null ? "" : `${day[1]}-${day[2]}-${day[3]}T00:00:00Z`);
    return !Number.isNaN(at) && eventsPath(at) === path;
}
/**
 * channelPath is the pointer file of a channel. Throws E_SCHEMA for a name that is not one lower-case word.
 */
function channelPath(channel) {
    if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(channel)) {
        throw new registry_error/* RegistryError */.g("E_SCHEMA", {
            what: `expected a channel name of lower-case letters, digits and hyphens, found ${JSON.stringify(channel)}`,
            remedy: "name the channel like staging or production",
        });
    }
    return `${CHANNELS}/${channel}.json`;
}
/** idOfRecordPath is the inverse of recordPath; null for every other path. */
function idOfRecordPath(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (!name.endsWith(".json"))
        return null;
    const id = name.slice(0, -".json".length);
    return parseBuildId(id) !== null && recordPath(id) === path ? id : null;
}
function dayFolder(id) {
    const parts = parseBuildId(id);
    if (parts === null) {
        throw new registry_error/* RegistryError */.g("E_SCHEMA", {
            what: `expected a build id like qf-20261122-003, found ${JSON.stringify(id.slice(0, 60))}`,
            remedy: "name a build by its id",
        });
    }
    return `${parts.day.slice(0, 4)}/${parts.day.slice(4, 6)}/${parts.day.slice(6, 8)}`;
}

;// CONCATENATED MODULE: ./build/core/registry/read-layout.js



const CHECKPOINT = "registry/log/checkpoint";
/**
 * readLayout checks that a branch is a registry before anyone reads on or writes: no files at all is a
 * registry that has not begun. E_REGISTRY_FOREIGN: files, but no log checkpoint, so the branch is somebody
 * else's. E_REGISTRY_DAMAGED: a record without its signatures or the reverse, or a file among them that no version of this format puts there. Files outside registry/ (workflows, CODEOWNERS, a README)
 * are the user's.
 */
function readLayout(paths, branch) {
    if (paths.length > 0 && !paths.includes(CHECKPOINT))
        throw foreign(branch, paths);
    const present = new Set(paths);
    const buildIds = [];
    const eventPaths = [];
    for (const path of paths.filter((candidate) => candidate.startsWith("registry/builds/"))) {
        const id = idOfRecordPath(path);
        if (id !== null) {
            if (!present.has(signaturesPath(id)))
                throw read_layout_damaged(branch, `${path} without its signatures`);
            buildIds.push(id);
        }
        else if (isEventsPath(path)) {
            eventPaths.push(path);
        }
        else if (!present.has(recordOfSignatures(path))) {
            throw read_layout_damaged(branch, `${path}, which is no record, belongs to none and is no day's events`);
        }
    }
    return { buildIds: buildIds.sort(build_id_compareBuildIds), eventPaths: eventPaths.sort() };
}
/** The record that a signatures file belongs to; a path that is never present for any other file. */
function recordOfSignatures(path) {
    if (!path.endsWith(".sigs.json"))
        return "";
    const record = `${path.slice(0, -".sigs.json".length)}.json`;
    return idOfRecordPath(record) === null ? "" : record;
}
function foreign(branch, paths) {
    return new registry_error/* RegistryError */.g("E_REGISTRY_FOREIGN", {
        what: `expected a registry on branch ${branch}, found ${paths.length} files without ${CHECKPOINT}`,
        remedy: "rename that branch (git branch -m), or restore the checkpoint from its history",
    });
}
function read_layout_damaged(branch, found) {
    return new registry_error/* RegistryError */.g("E_REGISTRY_DAMAGED", {
        what: `expected each record on branch ${branch} with its signatures, found ${found}`,
        remedy: "restore the file from the branch's history; nothing was written",
    });
}

;// CONCATENATED MODULE: ./build/core/registry/recorded-at.js

/** How far a clock may stand behind the last entry before we rather stop than write a false time. */
const MAX_SKEW_MS = 10 * 60 * 1000;
/**
 * recordedAt gives the time of the next entry, in milliseconds since the epoch: now, or one millisecond after
 * the previous entry when the clock stands at or before it, so that times in the log strictly increase.
 * Throws E_CLOCK_SKEW when the clock stands more than ten minutes behind. `previousMs` is null for the first
 * entry.
 */
function recordedAt(previousMs, nowMs) {
    if (previousMs === null)
        return nowMs;
    if (previousMs - nowMs > MAX_SKEW_MS) {
        throw new registry_error/* RegistryError */.g("E_CLOCK_SKEW", {
            what: `expected a clock at or after the registry's last entry (${iso(previousMs)}), found ${iso(nowMs)}`,
            remedy: "set this machine's clock, or find out which machine wrote an entry in the future",
        });
    }
    return Math.max(previousMs + 1, nowMs);
}
function iso(ms) {
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/core/registry/require-same-facts.js



/**
 * requireSameFacts throws E_CONFLICT, naming the facts that differ, unless a build handed in again is
 * unchanged.
 */
function requireSameFacts(recordedId, recorded, incoming) {
    const differing = differences(factsOf(recorded), factsOf(incoming), "");
    if (differing.length === 0)
        return;
    const shown = differing.slice(0, 5).join(", ");
    const more = differing.length > 5 ? ` and ${differing.length - 5} more` : "";
    throw new registry_error/* RegistryError */.g("E_CONFLICT", {
        what: `expected the facts that ${recordedId} recorded under the same key, found others for ${shown}${more}`,
        remedy: "record once per run after all its jobs have ended, or start a new attempt of the run",
    });
}
function differences(a, b, path) {
    if (isObject(a) && isObject(b)) {
        const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
        return keys.flatMap((key) => differences(a[key], b[key], path === "" ? key : `${path}.${key}`));
    }
    if (a === undefined || b === undefined)
        return [path];
    return (0,canonical/* encodeCanonical */.Vz)(a) === (0,canonical/* encodeCanonical */.Vz)(b) ? [] : [path];
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/core/registry/signatures-schema.js

const BASE64 = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";
const principal = { type: "string", minLength: 1, maxLength: 128 };
const ED25519 = {
    type: "object",
    additionalProperties: false,
    required: ["principal", "alg", "keyid", "public_key", "sig"],
    properties: {
        principal,
        alg: { const: "ed25519" },
        keyid: { description: "A hint, never trusted.", type: "string", minLength: 1, maxLength: 128 },
        public_key: { description: "Raw key, base64.", type: "string", maxLength: 128, pattern: BASE64 },
        sig: { description: "Signature, base64.", type: "string", maxLength: 256, pattern: BASE64 },
    },
};
const OTHER_ALGORITHM = {
    description: "A signature by an algorithm that this version does not know: not counted, with fields of its own.",
    type: "object",
    required: ["principal", "alg"],
    properties: {
        principal,
        alg: { type: "string", pattern: "^[a-z0-9][a-z0-9.-]{0,63}$", not: { const: "ed25519" } },
    },
};
/**
 * The signatures that stood beside a record when it was appended (DSSE v1, without the payload itself), one for each
 * principal and algorithm.
 */
const SIGNATURES_SCHEMA = {
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    $id: `${json_schema/* SCHEMA_BASE */.E}signatures.schema.json`,
    title: "Quantum-Forge record signatures",
    type: "object",
    additionalProperties: false,
    required: ["v", "payload_type", "signatures"],
    properties: {
        v: { const: 1 },
        payload_type: { const: "application/vnd.in-toto+json" },
        signatures: {
            type: "array",
            minItems: 1,
            maxItems: 32,
            items: { oneOf: [ED25519, OTHER_ALGORITHM] },
        },
    },
};

;// CONCATENATED MODULE: ./build/core/registry/signatures-file.js



const signatures_file_check = (0,schema_check/* schemaCheck */.u)(SIGNATURES_SCHEMA);
/** parseSignaturesFile reads the signatures beside a record. Throws like parseBuildStatement. */
function parseSignaturesFile(bytes, name = "the signatures file") {
    return parseStoredDocument(bytes, name, signatures_file_check);
}

;// CONCATENATED MODULE: ./build/core/registry/index.js




























/***/ }),

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError)
/* harmony export */ });
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9770);

class RegistryError extends _coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 5828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ BUILD_REPORT_SCHEMA)
/* harmony export */ });
const BUILD_REPORT_SCHEMA = "quantum-forge/build@1";


/***/ }),

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText),
/* harmony export */   u: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5577);
/* harmony import */ var _closest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(635);



/**
 * schemaCheck gives a function that finds the first fault of a value under a JSON Schema (draft 2020-12), or
 * null when it fits. `format: date-time` is narrowed to the registry's one form, RFC 3339 in UTC with
 * milliseconds. The schema is compiled at the first call, since most runs need few of the schemas.
 */
function schemaCheck(schema) {
    let compiled;
    return (value) => {
        compiled ??= compile(schema);
        if (compiled(value))
            return null;
        const [error] = compiled.errors ?? [];
        return error === undefined ? { where: "", what: "does not fit", didYouMean: null } : fault(error);
    };
}
/** faultText puts a fault into one clause: `metrics.mdl_delta.value must be integer`. */
function faultText(fault) {
    const clause = `${fault.where === "" ? "the document" : fault.where} ${fault.what}`;
    return fault.didYouMean === null ? clause : `${clause} (did you mean ${fault.didYouMean}?)`;
}
/** That each schema is itself valid is a test; checking it here would double the time of the first call. */
function compile(schema) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__.Ajv2020({
        discriminator: true,
        verbose: true,
        allowUnionTypes: true,
        strictRequired: false,
        validateSchema: false,
    });
    ajv.addFormat("date-time", isRegistryTimestamp);
    return ajv.compile(schema);
}
/** `Date` accepts 31 February and other forms; only a text that comes back unchanged is a registry time. */
function isRegistryTimestamp(text) {
    const at = Date.parse(text);
    return Number.isFinite(at) && new Date(at).toISOString() === text;
}
function fault(error) {
    const where = pathText(error.instancePath);
    if (error.keyword === "additionalProperties") {
        const unknown = String(error.params["additionalProperty"]);
        return {
            where,
            what: `has the unknown key ${quote(unknown)}`,
            didYouMean: (0,_closest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .closestName */ .N)(unknown, knownKeys(error)),
        };
    }
    return { where, what: clauseOf(error), didYouMean: null };
}
function clauseOf(error) {
    switch (error.keyword) {
        case "enum":
            return `must be one of ${listed(error.schema)}, found ${quote(error.data)}`;
        case "const":
            return `must be ${quote(error.schema)}, found ${quote(error.data)}`;
        case "discriminator":
            return `has the unknown ${String(error.params["tag"])} ${quote(error.params["tagValue"])}`;
        case "required":
            return `lacks the key ${quote(error.params["missingProperty"])}`;
        case "pattern":
            return `${formOf(error)}, found ${quote(error.data)}`;
        default:
            return `${error.message ?? "does not fit"}, found ${quote(error.data)}`;
    }
}
/** What people can follow is an example, where the schema has one. */
function formOf({ parentSchema, message }) {
    const examples = parentSchema?.["examples"];
    if (!Array.isArray(examples))
        return message ?? "has another form";
    return `must look like ${quote(examples[0])}`;
}
function knownKeys(error) {
    const properties = error.parentSchema?.["properties"];
    return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}
function listed(values) {
    return Array.isArray(values) ? values.map(quote).join(", ") : quote(values);
}
/** A value as JSON, short enough for an error of one line. */
function quote(value) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(JSON.stringify(value) ?? "nothing", 60);
}
/** `/criteria/mdl_delta/0` (RFC 6901) as `criteria.mdl_delta[0]`. */
function pathText(pointer) {
    return pointer
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
        .reduce((path, part) => path + (/^\d+$/.test(part) ? `[${part}]` : `${path === "" ? "" : "."}${part}`), "");
}


/***/ }),

/***/ 2945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e_: () => (/* reexport */ encodeSignatures),
  cM: () => (/* reexport */ signPayload),
  CO: () => (/* reexport */ verifyBuild)
});

// UNUSED EXPORTS: MAX_SIGNATURES_BYTES, PAYLOAD_TYPE, SELF_PRINCIPAL, VBH_CHECKS, VbhError, confirmLine, parseSignatures, preAuthEncoding, vbhHeader, verifySignatures

// EXTERNAL MODULE: ./build/core/canonical/index.js + 7 modules
var canonical = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/core/bytes/concat-bytes.js
var concat_bytes = __webpack_require__(8282);
;// CONCATENATED MODULE: ./build/core/vbh/dsse/pae.js

/** The payload type of every record: an in-toto Statement. */
const PAYLOAD_TYPE = "application/vnd.in-toto+json";
/**
 * preAuthEncoding gives the message that a DSSE v1 signature is made over:
 * `"DSSEv1" SP LEN(type) SP type SP LEN(payload) SP payload`, lengths in bytes, ASCII decimal.
 * (https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md)
 */
function preAuthEncoding(payload, payloadType = PAYLOAD_TYPE) {
    const utf8 = new TextEncoder();
    const type = utf8.encode(payloadType);
    return (0,concat_bytes/* concatBytes */.I)(utf8.encode(`DSSEv1 ${type.length} `), type, utf8.encode(` ${payload.length} `), payload);
}

;// CONCATENATED MODULE: ./build/core/vbh/dsse/encode-signatures.js


/** encodeSignatures gives the bytes of the signatures file that stands beside a record's file. */
function encodeSignatures(signatures) {
    const file = { v: 1, payload_type: PAYLOAD_TYPE, signatures };
    return new TextEncoder().encode((0,canonical/* encodeReadable */.R3)(file));
}

// EXTERNAL MODULE: ./build/core/bytes/hex.js
var hex = __webpack_require__(9203);
// EXTERNAL MODULE: ./build/core/bytes/base64.js
var base64 = __webpack_require__(7363);
// EXTERNAL MODULE: ./build/core/registry/format-version.js
var format_version = __webpack_require__(6664);
// EXTERNAL MODULE: ./build/core/vbh/primitives.js
var primitives = __webpack_require__(5895);
// EXTERNAL MODULE: ./build/core/vbh/quoted.js
var quoted = __webpack_require__(7557);
// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(9770);
;// CONCATENATED MODULE: ./build/core/vbh/vbh-error.js

class VbhError extends coded_error/* CodedError */.A {
}

;// CONCATENATED MODULE: ./build/core/vbh/dsse/parse-signatures.js







/** As for every document of the registry; sixteen hybrid signatures need a third of it. */
const MAX_SIGNATURES_BYTES = 1 << 18;
const FILE_KEYS = "payload_type signatures v";
const SIGNATURE_KEYS = "alg keyid principal public_key sig";
const KNOWN_ALG = "ed25519";
const ALG = /^[a-z0-9][a-z0-9.-]{0,63}$/;
/**
 * parseSignatures is the inverse of encodeSignatures for hostile bytes. Every known field is held to its one
 * encoding, so no two files say the same thing. Signatures by algorithms that this version does not know are left
 * out, and may leave none. Throws VbhError E_TOO_LARGE, E_SCHEMA, E_PAYLOAD_TYPE, E_BASE64 or E_KEY_ENCODING,
 * CanonicalError E_NOT_CANONICAL, or RegistryError E_VERSION.
 */
function parseSignatures(bytes, sha256) {
    if (bytes.length > MAX_SIGNATURES_BYTES) {
        throw new VbhError("E_TOO_LARGE", {
            what: `expected a signatures file of at most ${MAX_SIGNATURES_BYTES} bytes, found ${bytes.length}`,
            remedy: "restore the file from the registry's history",
        });
    }
    const file = (0,canonical/* parseReadable */.ew)(bytes);
    (0,format_version/* refuseNewer */._)(file, "the signatures file");
    if (!hasKeys(file, FILE_KEYS) || file["v"] !== 1)
        throw misshapen("v 1 with exactly the known keys");
    if (file["payload_type"] !== PAYLOAD_TYPE)
        throw wrongPayloadType(file["payload_type"]);
    return { v: 1, payload_type: PAYLOAD_TYPE, signatures: parseEach(file["signatures"], sha256) };
}
function parseEach(list, sha256) {
    if (!Array.isArray(list) || list.length === 0)
        throw misshapen("at least one signature");
    const claims = list.map(parseClaim);
    if (new Set(claims.map(({ principal, alg }) => `${alg} ${principal}`)).size !== claims.length) {
        throw misshapen("one signature a principal and algorithm");
    }
    return claims.flatMap((claim) => (claim.alg === KNOWN_ALG ? [parseOne(claim, sha256)] : []));
}
function parseClaim(item) {
    if (typeof item !== "object" || item === null || Array.isArray(item))
        throw misshapen("signatures as objects");
    const { principal, alg } = item;
    if (typeof principal !== "string" || principal === "")
        throw misshapen("a principal's name");
    if (typeof alg !== "string" || !ALG.test(alg))
        throw misshapen("the name of an algorithm");
    return { principal, alg, item: item };
}
function parseOne({ principal, item }, sha256) {
    if (!hasKeys(item, SIGNATURE_KEYS))
        throw misshapen("signatures with exactly the known keys");
    const { keyid, public_key, sig } = item;
    const publicKey = decode(public_key, "public_key");
    if (publicKey.length !== primitives/* ED25519_PUBLIC_KEY_BYTES */.E) {
        throw badKey(`a public key of ${primitives/* ED25519_PUBLIC_KEY_BYTES */.E} bytes`, `${publicKey.length}`);
    }
    const expectedKeyid = (0,hex/* encodeHex */.m)(sha256(publicKey));
    if (keyid !== expectedKeyid)
        throw badKey(`keyid ${expectedKeyid}`, (0,quoted/* quoted */.T)(keyid));
    if (decode(sig, "sig").length !== primitives/* ED25519_SIGNATURE_BYTES */.p) {
        throw new VbhError("E_SIG", {
            what: `expected an Ed25519 signature of ${primitives/* ED25519_SIGNATURE_BYTES */.p} bytes, found another length`,
            remedy: "restore the signatures file from the registry's history",
        });
    }
    return {
        principal,
        alg: KNOWN_ALG,
        keyid: expectedKeyid,
        public_key: String(public_key),
        sig: String(sig),
    };
}
function hasKeys(value, sortedKeys) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return false;
    return Object.keys(value).sort().join(" ") === sortedKeys;
}
function decode(text, field) {
    const bytes = typeof text === "string" ? (0,base64/* decodeBase64 */.y)(text) : null;
    if (bytes !== null)
        return bytes;
    throw new VbhError("E_BASE64", {
        what: `expected ${field} in standard base64 with padding, found something else`,
        remedy: "restore the signatures file from the registry's history",
    });
}
function misshapen(expected) {
    return new VbhError("E_SCHEMA", {
        what: `expected a signatures file with ${expected}, found something else`,
        remedy: "restore the file from the registry's history",
    });
}
function wrongPayloadType(found) {
    return new VbhError("E_PAYLOAD_TYPE", {
        what: `expected payload_type ${PAYLOAD_TYPE}, found ${(0,quoted/* quoted */.T)(found)}`,
        remedy: "a signature over another type of payload says nothing about a build; record the build again",
    });
}
function badKey(expected, found) {
    return new VbhError("E_KEY_ENCODING", {
        what: `expected ${expected}, found ${found}`,
        remedy: "restore the signatures file from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/dsse/sign-payload.js


/** signPayload makes one DSSE signature over a record's file bytes. keyid = hex SHA-256 of the raw public key. */
async function signPayload(payload, signer, sha256) {
    const signature = await signer.sign(preAuthEncoding(payload));
    return {
        principal: signer.principal,
        alg: "ed25519",
        keyid: (0,hex/* encodeHex */.m)(sha256(signer.publicKey)),
        public_key: (0,base64/* encodeBase64 */.W)(signer.publicKey),
        sig: (0,base64/* encodeBase64 */.W)(signature),
    };
}

;// CONCATENATED MODULE: ./build/core/vbh/dsse/verify-signatures.js




/**
 * verifySignatures checks every signature of a parsed file over the payload's received bytes and gives the
 * principals that signed, at least one. One signature that does not hold refuses the whole file, and so does a file
 * without one by an algorithm that this version knows. Throws VbhError E_SIG.
 */
function verifySignatures(payload, file, { verifyEd25519 }) {
    if (file.signatures.length === 0)
        throw notSigned("a signature by a known algorithm (ed25519), found none");
    const message = preAuthEncoding(payload);
    return file.signatures.map((signature) => {
        if (!holds(signature, message, verifyEd25519)) {
            throw notSigned(`a signature of ${(0,quoted/* quoted */.T)(signature.principal)} over these bytes, found another`);
        }
        return signature.principal;
    });
}
function holds({ public_key, sig }, message, verifyEd25519) {
    const publicKey = (0,base64/* decodeBase64 */.y)(public_key);
    const signature = (0,base64/* decodeBase64 */.y)(sig);
    return publicKey !== null && signature !== null && verifyEd25519(publicKey, message, signature);
}
function notSigned(expectedAndFound) {
    return new VbhError("E_SIG", {
        what: `expected ${expectedAndFound}`,
        remedy: "the record or its signatures were changed; restore both from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/dsse/index.js






;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-principals.js


/** The only principal that a key can speak for when no root of trust assigns names to keys. */
const SELF_PRINCIPAL = "local-recorder";
/**
 * verifyPrincipals refuses names that nothing vouches for: a signature does not cover its principal's name, so
 * without a root anyone could call a key "release-manager". Throws VbhError E_IDENTITY.
 */
function verifyPrincipals(principals) {
    const stranger = principals.find((principal) => principal !== SELF_PRINCIPAL);
    if (stranger === undefined)
        return;
    throw new VbhError("E_IDENTITY", {
        what: `expected the principal ${SELF_PRINCIPAL}, found ${(0,quoted/* quoted */.T)(stranger)}`,
        remedy: "without a root of trust no key speaks for another principal",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/header.js

/**
 * vbhHeader gives `#VBH:<counter>:<first 8 hex digits of SHA-256 of the facts>`. `facts` is the RFC 8785 text
 * of the predicate. Eight digits collide after about 10^5 tries: the line is for people, trust rests on the log.
 */
function vbhHeader(counter, facts, sha256) {
    const digest = sha256(new TextEncoder().encode(facts));
    return `#VBH:${counter}:${(0,hex/* encodeHex */.m)(digest.subarray(0, 4))}`;
}
/** confirmLine gives `CONFIRM:<facts>`, the text that the header's digest is taken of. */
function confirmLine(facts) {
    return `CONFIRM:${facts}`;
}

// EXTERNAL MODULE: ./build/core/vbh/verification.js
var verification = __webpack_require__(3170);
;// CONCATENATED MODULE: ./build/core/vbh/verify/check-sheet.js


/** A code of the closed list for errors without one, such as a failure to read a file. */
const UNEXPECTED = {
    encoding: "E_SCHEMA",
    signature: "E_SIG",
    threshold: "E_THRESHOLD",
    canonical: "E_NOT_CANONICAL",
    schema: "E_SCHEMA",
    subject: "E_SUBJECT",
    context: "E_CONTEXT",
    root: "E_ROOT_CHAIN",
    inclusion: "E_INCLUSION",
    checkpoint: "E_NOTE",
    consistency: "E_CONSISTENCY",
    counter: "E_COUNTER",
};
/** checkSheet gives an empty sheet. */
function checkSheet() {
    const entered = new Map();
    async function run(name, check) {
        try {
            const value = await check();
            entered.set(name, { name, state: "ok", code: null, detail: "" });
            return { name, result: { value } };
        }
        catch (error) {
            entered.set(name, error instanceof Unmet ? notRun(name, error.message) : failed(name, error));
            return { name, result: null };
        }
    }
    return {
        run,
        skip: (name, detail) => void entered.set(name, notRun(name, detail)),
        checks: () => verification/* VBH_CHECKS */.X.map((name) => entered.get(name) ?? notRun(name, "it was not reached")),
    };
}
/** held gives what an earlier check found; if it did not hold, the asking check is entered as not run. */
function held({ name, result }) {
    if (result === null)
        throw new Unmet(`it builds on the check ${name}, which does not hold`);
    return result.value;
}
/** Never leaves this file: it ends a check that cannot be run. */
class Unmet extends Error {
}
function notRun(name, detail) {
    return { name, state: "not_run", code: null, detail };
}
function failed(name, error) {
    if (error instanceof coded_error/* CodedError */.A)
        return { name, state: "failed", code: error.code, detail: error.what };
    const detail = error instanceof Error ? error.message : String(error);
    return { name, state: "failed", code: UNEXPECTED[name], detail };
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/read-encoding.js


/** A record is a few KB; parsing and hashing of what follows stays bounded. */
const MAX_STATEMENT_BYTES = 1 << 18;
/** readEncoding checks presence, sizes, base64, payload type and key encodings; it judges no content. */
function readEncoding({ statement, signatures }, sha256) {
    if (statement === null)
        throw absent("the record");
    if (signatures === null)
        throw absent("its signatures");
    if (statement.length > MAX_STATEMENT_BYTES) {
        throw new VbhError("E_TOO_LARGE", {
            what: `expected a record of at most ${MAX_STATEMENT_BYTES} bytes, found ${statement.length}`,
            remedy: "restore the record from the registry's history",
        });
    }
    return { statement, file: parseSignatures(signatures, sha256) };
}
function absent(what) {
    return new VbhError("E_SCHEMA", {
        what: `expected ${what} in the registry, found no file`,
        remedy: "restore the file from the registry's history",
    });
}

// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(5577);
;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-context.js


/**
 * verifyContext checks that a record stands where it belongs: the UTC day in the id it was found under is that
 * of its timestamp, and every fact that the verifier knows by itself is the predicate's.
 * Throws VbhError E_CONTEXT.
 */
function verifyContext(id, predicate, expected) {
    const day = predicate.timestamp.slice(0, 10).replaceAll("-", "");
    if (!id.startsWith(`qf-${day}-`))
        throw elsewhere("id", `one of the day ${day}`, id);
    const { repository, run } = predicate;
    const found = {
        repository_id: repository.id,
        repository_name: repository.name,
        ref: predicate.ref,
        commit: predicate.commit,
        workflow_ref: run?.workflow_ref ?? null,
        run_id: run?.id ?? null,
        run_attempt: run?.attempt ?? null,
    };
    for (const [fact, value] of Object.entries(found)) {
        const wanted = expected[fact];
        if (wanted !== undefined && wanted !== value)
            throw elsewhere(fact, String(wanted), String(value));
    }
}
function elsewhere(fact, expected, found) {
    return new VbhError("E_CONTEXT", {
        what: `expected ${fact} ${expected}, found ${(0,one_line/* oneLine */.T)(found, 80)}`,
        remedy: "the record belongs to another build, run or repository; look where it came from",
    });
}

// EXTERNAL MODULE: ./build/core/vbh/log/index.js + 30 modules
var log = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-counter.js

/** verifyCounter checks the leaf's counter and back link against its stream's previous leaf. Throws LogError E_COUNTER. */
async function verifyCounter({ tree, placed: { index, leaf } }) {
    const previous = (await (0,log/* lastLeafOfStream */.I7)(tree, leaf.stream, index))?.leaf ?? null;
    const counter = (previous?.counter ?? 0) + 1;
    if (leaf.counter !== counter)
        throw outOfOrder(`counter ${counter}`, `${leaf.counter}`);
    const prev = (0,log/* linkTo */.uM)(previous, tree.sha256);
    if (leaf.prev !== prev)
        throw outOfOrder(`the back link ${prev}`, leaf.prev);
}
function outOfOrder(expected, found) {
    return new log/* LogError */.ZI("E_COUNTER", {
        what: `expected ${expected} in the leaf, found ${found}`,
        remedy: "a leaf was left out, repeated or put in by hand; compare the log with another clone of the registry",
    });
}

// EXTERNAL MODULE: ./build/core/bytes/equal-bytes.js
var equal_bytes = __webpack_require__(2868);
;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-extension.js


/**
 * verifyExtension checks by a consistency proof that the log extends the head that the verifier knew before.
 * One that knows none uses the tree that ended with the leaf: that shows only that the tiles agree.
 * Throws LogError E_ROLLBACK, E_SPLIT_VIEW or E_CONSISTENCY.
 */
async function verifyExtension({ tree, placed }, head, { knownHead }) {
    const size1 = knownHead?.size ?? placed.index + 1;
    // Every log extends the empty one.
    if (size1 === 0)
        return;
    const rootHash1 = knownHead?.rootHash ?? (await (0,log/* rangeHash */.Eg)(tree, 0, size1));
    if (size1 > head.size)
        throw rewritten("E_ROLLBACK", `at least ${size1} leaves`, `${head.size}`);
    if (size1 === head.size && !(0,equal_bytes/* equalBytes */.e)(rootHash1, head.rootHash)) {
        throw rewritten("E_SPLIT_VIEW", `the known root of ${size1} leaves`, "another root of the same size");
    }
    const claim = { size1, rootHash1, size2: head.size, rootHash2: head.rootHash };
    (0,log/* verifyConsistency */.Ko)(claim, await (0,log/* proveConsistency */.P_)(tree, size1), tree.sha256);
}
function rewritten(code, expected, found) {
    return new log/* LogError */.ZI(code, {
        what: `expected a log with ${expected}, found ${found}`,
        remedy: "the log's history was rewritten; compare it with another clone of the registry",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-head.js

/** verifyHead gives the checkpoint that a key of the log signed. Throws LogError E_NOTE, E_ORIGIN, E_KEY_ENCODING. */
async function verifyHead({ read }, { origin, logKeys }, { sha256, verifyEd25519 }) {
    const keys = logKeys ?? (await (0,log/* readLogKeys */.RC)(read, sha256));
    const trust = { keys, verifyEd25519, ...(origin === undefined ? {} : { origin }) };
    const head = await (0,log/* readLogHead */.H6)(read, trust);
    if (head !== null)
        return head;
    throw new log/* LogError */.ZI("E_NOTE", {
        what: "expected a checkpoint of the log, found no file",
        remedy: "restore registry/log/checkpoint from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/read-proven-leaf.js

/**
 * readProvenLeaf gives the leaf at an index, which may be any claim, once an inclusion proof has put it under the root
 * of the signed checkpoint. Throws LogError E_INCLUSION, RegistryError E_VERSION.
 */
async function readProvenLeaf(tree, index) {
    const { size, sha256, edge } = tree;
    if (index === null || !Number.isSafeInteger(index) || index < 0 || index >= size) {
        throw noLeaf(`a leaf among the ${size} of the log`, `index ${index}`);
    }
    const entry = (await tree.entries(Math.floor(index / log/* TILE_WIDTH */.KP)))[index % log/* TILE_WIDTH */.KP];
    if (entry === undefined)
        throw noLeaf(`leaf ${index}`, "nothing");
    const claim = { leafHash: (0,log/* hashLeaf */.lG)(entry, sha256), index, size, rootHash: edge.rootHash };
    (0,log/* verifyInclusion */.yR)(claim, await (0,log/* proveInclusion */.Tp)(tree, index), sha256);
    return (0,log/* parseLeaf */.on)(entry);
}
function noLeaf(expected, found) {
    return new log/* LogError */.ZI("E_INCLUSION", {
        what: `expected ${expected}, found ${found}`,
        remedy: "the build was not appended to this log; restore the log from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-recorded-event.js






/**
 * verifyRecordedEvent checks that the leaf at `index`, the one after the record's, is that of the event line handed in, and
 * that this event names the build, and its signatures file by digest. Without it anybody could sign a record anew and take
 * its recorder's place. Throws LogError E_INCLUSION, RegistryError E_VERSION.
 */
async function verifyRecordedEvent({ id, recorded, signatures }, tree, index) {
    const leaf = await readProvenLeaf(tree, index);
    if (leaf.kind !== "event")
        throw unlike("the leaf of its recorded event after the record's", leaf.kind);
    const digest = recorded === null ? "no such line" : (0,hex/* encodeHex */.m)(tree.sha256(recorded));
    if (recorded === null || digest !== leaf.sha256)
        throw unlike(`an event with SHA-256 ${leaf.sha256}`, digest);
    const event = (0,canonical/* parseCanonicalLine */.Yl)(recorded);
    (0,format_version/* refuseNewer */._)(event, "the event");
    const told = {
        kind: "recorded",
        build_id: id,
        signatures_sha256: signatures === null ? "" : (0,hex/* encodeHex */.m)(tree.sha256(signatures)),
    };
    for (const [field, value] of Object.entries(told)) {
        const logged = event[field];
        if (logged !== value)
            throw unlike(`${field} ${(0,quoted/* quoted */.T)(logged)} as the log has it`, (0,quoted/* quoted */.T)(value));
    }
}
function unlike(expected, found) {
    return new log/* LogError */.ZI("E_INCLUSION", {
        what: `expected ${expected}, found ${found}`,
        remedy: "the record, its signatures or its event are not those that were appended; restore them from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-leaf.js





/**
 * verifyLeaf finds the record's leaf under the head's root by an inclusion proof, its tree's size taken from the signed
 * checkpoint alone, and checks that it is this record's: its kind, id and digest. No leaf names the signatures; the
 * `recorded` event, whose own leaf follows, does. Throws LogError E_INCLUSION,
 * RegistryError E_VERSION.
 */
async function verifyLeaf(evidence, { statement }, head, { sha256 }) {
    const { id, logIndex, read } = evidence;
    const tree = (0,log/* openTree */.rB)(read, await (0,log/* loadEdge */.i8)(read, head, sha256), sha256);
    const leaf = await readProvenLeaf(tree, logIndex);
    const digest = (0,hex/* encodeHex */.m)(sha256(statement));
    matchRecord(leaf, id, digest);
    const placed = { index: logIndex ?? -1, leaf };
    await verifyRecordedEvent(evidence, tree, placed.index + 1);
    return { tree, placed };
}
function matchRecord(leaf, id, digest) {
    if (leaf.kind !== "record")
        throw notRecorded("a leaf of kind record", leaf.kind);
    if (leaf.id !== id)
        throw notRecorded(`the leaf of ${id}`, `that of ${(0,quoted/* quoted */.T)(leaf.id)}`);
    if (leaf.sha256 !== digest)
        throw notRecorded(`the record with SHA-256 ${leaf.sha256}`, digest);
}
function notRecorded(expected, found) {
    return new log/* LogError */.ZI("E_INCLUSION", {
        what: `expected ${expected}, found ${found}`,
        remedy: "the record is not the one that was appended; restore it from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-schema.js


/** verifySchema gives a value as the Statement that the registry's schema says it is. Throws RegistryError E_VERSION, VbhError E_SCHEMA. */
function verifySchema(value, validateStatement) {
    (0,format_version/* refuseNewer */._)(value, "the build record");
    const fault = validateStatement(value);
    if (fault === null)
        return value;
    throw new VbhError("E_SCHEMA", {
        what: `expected a build record, found: ${fault}`,
        remedy: "restore the record from the registry's history, or record the build again",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-subject.js

/**
 * verifySubject checks that the Statement is about what its predicate tells of: exactly one subject has the
 * predicate's commit as `gitCommit` digest, and the others are the predicate's artifacts by name and `sha256`,
 * each once. Throws VbhError E_SUBJECT.
 */
function verifySubject({ subject, predicate }) {
    const commits = subject.filter(({ digest }) => digest["gitCommit"] !== undefined);
    if (commits.length !== 1 || commits[0]?.digest["gitCommit"] !== predicate.commit) {
        throw wrong(`one subject with the commit ${predicate.commit}`);
    }
    const artifacts = subject.filter(({ digest }) => digest["gitCommit"] === undefined);
    const named = artifacts.map(({ name, digest }) => `${digest["sha256"]} ${name}`).sort();
    const told = predicate.artifacts.map(({ name, sha256 }) => `${sha256} ${name}`).sort();
    const same = named.length === told.length && named.every((artifact, at) => artifact === told[at]);
    if (!same)
        throw wrong(`the ${told.length} artifacts of the predicate as subjects`);
}
function wrong(expected) {
    return new VbhError("E_SUBJECT", {
        what: `expected ${expected}, found other subjects`,
        remedy: "the record speaks of another commit or other artifacts than it names; record the build again",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify-build.js














const NO_ROOT = "there is no root of trust";
/**
 * verifyBuild runs the twelve checks on one build and never throws: whatever goes wrong is a failed check with
 * its code. A check that builds on a failed one is not run. Any failure is FAIL; without a root of trust the
 * best verdict is SELF_SIGNED. It reads O(log size) files of the log and the bundles back to the previous record.
 *
 * When the record cannot be read `header` is empty; when its leaf cannot be, `counter` is 0; when there is
 * none, `log_index` is -1.
 */
async function verifyBuild(evidence, expected, dependencies) {
    const { sha256, validateStatement } = dependencies;
    const sheet = checkSheet();
    const envelope = await sheet.run("encoding", () => readEncoding(evidence, sha256));
    await sheet.run("signature", () => {
        const { statement, file } = held(envelope);
        verifyPrincipals(verifySignatures(statement, file, dependencies));
    });
    sheet.skip("threshold", NO_ROOT);
    const value = await sheet.run("canonical", () => (0,canonical/* parseReadable */.ew)(held(envelope).statement));
    const statement = await sheet.run("schema", () => verifySchema(held(value), validateStatement));
    await sheet.run("subject", () => verifySubject(held(statement)));
    await sheet.run("context", () => verifyContext(evidence.id, held(statement).predicate, expected.context ?? {}));
    sheet.skip("root", NO_ROOT);
    // The tree's size comes from the signed checkpoint alone, so it is checked before inclusion.
    const head = await sheet.run("checkpoint", () => verifyHead(evidence, expected, dependencies));
    const recorded = await sheet.run("inclusion", () => verifyLeaf(evidence, held(envelope), held(head), dependencies));
    await sheet.run("consistency", () => verifyExtension(held(recorded), held(head), expected));
    await sheet.run("counter", () => verifyCounter(held(recorded)));
    const checks = sheet.checks();
    const counter = recorded.result?.value.placed.leaf.counter ?? 0;
    const facts = statement.result?.value.predicate;
    return {
        vbh_status: verdict(checks),
        pq: "pending",
        vbh_compliance: checks.filter(({ state }) => state === "ok").length / verification/* VBH_CHECKS */.X.length,
        checks,
        header: facts === undefined ? "" : vbhHeader(counter, (0,canonical/* encodeCanonical */.Vz)(facts), sha256),
        counter,
        log_index: evidence.logIndex ?? -1,
    };
}
/** Only the two checks that need a root of trust may be left out of SELF_SIGNED, and none of PASS. */
function verdict(checks) {
    const open = checks.filter(({ state }) => state !== "ok");
    if (open.length === 0)
        return "PASS";
    const needsRoot = open.every(({ name, state }) => state === "not_run" && (name === "threshold" || name === "root"));
    return needsRoot ? "SELF_SIGNED" : "FAIL";
}

;// CONCATENATED MODULE: ./build/core/vbh/index.js








/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nm: () => (/* reexport */ CHECKPOINT_PATH),
  mo: () => (/* reexport */ ENTRIES_FOLDER),
  ZI: () => (/* reexport */ LogError),
  yr: () => (/* reexport */ TILE_FOLDER),
  KP: () => (/* reexport */ TILE_WIDTH),
  iZ: () => (/* reexport */ findLeaf),
  lG: () => (/* reexport */ hashLeaf),
  I7: () => (/* reexport */ lastLeafOfStream),
  uM: () => (/* reexport */ linkTo),
  i8: () => (/* reexport */ loadEdge),
  Ne: () => (/* reexport */ openLog),
  rB: () => (/* reexport */ openTree),
  on: () => (/* reexport */ parseLeaf),
  Ae: () => (/* reexport */ planAppend),
  P_: () => (/* reexport */ proveConsistency),
  Tp: () => (/* reexport */ proveInclusion),
  Eg: () => (/* reexport */ rangeHash),
  H6: () => (/* reexport */ readLogHead),
  RC: () => (/* reexport */ readLogKeys),
  mu: () => (/* reexport */ scanLeaves),
  Ko: () => (/* reexport */ verifyConsistency),
  yR: () => (/* reexport */ verifyInclusion)
});

// UNUSED EXPORTS: LOG_FOLDER, NO_LEAF, STREAM_OF, VKEY_PATH, appendEntries, emptyEdge, encodeCheckpoint, encodeLeaf, encodeLogKeys, encodeVkey, entriesPath, hasKnownType, nextLeaf, noteVerifier, parseCheckpoint, parseNote, parseVkey, signCheckpoint, signNote, tilePath, verifyNote

// EXTERNAL MODULE: ./build/core/bytes/base64.js
var base64 = __webpack_require__(7363);
// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(9770);
;// CONCATENATED MODULE: ./build/core/vbh/log/log-error.js

class LogError extends coded_error/* CodedError */.A {
}

// EXTERNAL MODULE: ./build/core/bytes/concat-bytes.js
var concat_bytes = __webpack_require__(8282);
;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/hash.js

const HASH_BYTES = 32;
/** hashLeaf gives SHA-256(0x00 || entry) (RFC 6962 section 2.1). */
function hashLeaf(entry, sha256) {
    return sha256((0,concat_bytes/* concatBytes */.I)(Uint8Array.of(0), entry));
}
/** hashNode gives SHA-256(0x01 || left || right) (RFC 6962 section 2.1). */
function hashNode(left, right, sha256) {
    return sha256((0,concat_bytes/* concatBytes */.I)(Uint8Array.of(1), left, right));
}
/** hashEmptyTree gives SHA-256 of nothing, the root of a tree of size 0. */
function hashEmptyTree(sha256) {
    return sha256(new Uint8Array(0));
}
/** hashPerfect gives the root over a power of two of sibling hashes, at least one. */
function hashPerfect(hashes, sha256) {
    const [left, right] = hashes;
    if (left === undefined)
        throw new RangeError("a perfect subtree has at least one hash");
    if (right === undefined)
        return left;
    if (hashes.length === 2)
        return hashNode(left, right, sha256);
    const middle = hashes.length / 2;
    return hashNode(hashPerfect(hashes.slice(0, middle), sha256), hashPerfect(hashes.slice(middle), sha256), sha256);
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/tree-hashes.js

/**
 * rangeHash gives MTH(D[from:to]) (RFC 6962 section 2.1) for the ranges that its recursion meets: `from` is a
 * multiple of the smallest power of two that is at least to - from. An empty range has the empty tree's hash.
 */
async function rangeHash(tree, from, to) {
    const count = to - from;
    if (count === 0)
        return hashEmptyTree(tree.sha256);
    const level = Math.log2(count);
    if (Number.isInteger(level) && 2 ** level === count)
        return tree.subtree(level, from / count);
    const middle = from + splitPoint(count);
    const left = await rangeHash(tree, from, middle);
    return hashNode(left, await rangeHash(tree, middle, to), tree.sha256);
}
/** splitPoint gives the largest power of two below a count of at least 2 (k of RFC 6962 section 2.1). */
function splitPoint(count) {
    let power = 1;
    while (power * 2 < count)
        power *= 2;
    return power;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/prove-consistency.js

/**
 * proveConsistency gives the proof that the tree of the first `size2` leaves extends that of the first
 * `size1`: PROOF(m, D[n]) of RFC 6962 section 2.1.2. Empty when the sizes are equal. Throws RangeError when
 * 1 <= size1 <= size2 <= tree.size does not hold.
 */
async function proveConsistency(tree, size1, size2 = tree.size) {
    if (!(size1 >= 1 && size1 <= size2 && size2 <= tree.size)) {
        throw new RangeError(`no proof from size ${size1} to ${size2} in a tree of ${tree.size} leaves`);
    }
    return subproof(tree, size1, 0, size2, true);
}
/** `whole`: the subtree's own hash is the first root, which the verifier has. */
async function subproof(tree, size1, from, to, whole) {
    if (size1 === to)
        return whole ? [] : [await rangeHash(tree, from, to)];
    const middle = from + splitPoint(to - from);
    return size1 <= middle
        ? [...(await subproof(tree, size1, from, middle, whole)), await rangeHash(tree, middle, to)]
        : [...(await subproof(tree, size1, middle, to, false)), await rangeHash(tree, from, middle)];
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/prove-inclusion.js

/**
 * proveInclusion gives the audit path of leaf `index` in the tree of the first `size` leaves, lowest sibling
 * first: PATH(m, D[n]) of RFC 6962 section 2.1.1. Reads O(log size) subtrees. Throws RangeError when
 * 0 <= index < size <= tree.size does not hold.
 */
async function proveInclusion(tree, index, size = tree.size) {
    if (!(index >= 0 && index < size && size <= tree.size)) {
        throw new RangeError(`leaf ${index} of ${size} is not in a tree of ${tree.size} leaves`);
    }
    return path(tree, index, 0, size);
}
async function path(tree, index, from, to) {
    if (to - from === 1)
        return [];
    const middle = from + splitPoint(to - from);
    return index < middle
        ? [...(await path(tree, index, from, middle)), await rangeHash(tree, middle, to)]
        : [...(await path(tree, index, middle, to)), await rangeHash(tree, from, middle)];
}

// EXTERNAL MODULE: ./build/core/bytes/equal-bytes.js
var equal_bytes = __webpack_require__(2868);
;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/verify-consistency.js



/**
 * verifyConsistency checks a consistency proof (RFC 9162 section 2.1.4.2). Equal sizes need equal roots and an
 * empty proof. size1 = 0 is refused: every log extends the empty one, so such a proof shows nothing, and a
 * caller that has seen nothing yet has nothing to compare. Throws LogError E_CONSISTENCY.
 */
function verifyConsistency(claim, proof, sha256) {
    const { size1, size2, rootHash1, rootHash2 } = claim;
    if (!Number.isSafeInteger(size1) || !Number.isSafeInteger(size2) || size1 < 1 || size2 < size1) {
        throw refused(claim, "sizes that no proof can join");
    }
    if ([rootHash1, rootHash2, ...proof].some((hash) => hash.length !== HASH_BYTES)) {
        throw refused(claim, "a hash that is not 32 bytes long");
    }
    if (size1 === size2) {
        if (proof.length > 0)
            throw refused(claim, "a proof that is too long");
        if (!(0,equal_bytes/* equalBytes */.e)(rootHash1, rootHash2))
            throw refused(claim, "two roots for one size");
        return;
    }
    const roots = replay(claim, proof, sha256);
    if (!(0,equal_bytes/* equalBytes */.e)(roots.first, rootHash1))
        throw refused(claim, "a path to another earlier root");
    if (!(0,equal_bytes/* equalBytes */.e)(roots.second, rootHash2))
        throw refused(claim, "a path to another later root");
}
/** replay rebuilds both roots from a proof between unequal sizes. */
function replay(claim, proof, sha256) {
    let node = claim.size1 - 1;
    let last = claim.size2 - 1;
    while (node % 2 === 1) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
    }
    // A first tree that is itself one complete subtree is the proof's missing first hash.
    const path = node === 0 ? [claim.rootHash1, ...proof] : proof;
    const [start, ...rest] = path;
    if (start === undefined)
        throw refused(claim, "an empty proof");
    let first = start;
    let second = start;
    for (const hash of rest) {
        if (last === 0)
            throw refused(claim, "a proof that is too long");
        if (node % 2 === 1 || node === last) {
            first = hashNode(hash, first, sha256);
            second = hashNode(hash, second, sha256);
            while (node % 2 === 0 && node !== 0) {
                node = Math.floor(node / 2);
                last = Math.floor(last / 2);
            }
        }
        else {
            second = hashNode(second, hash, sha256);
        }
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
    }
    if (last !== 0)
        throw refused(claim, "a proof that is too short");
    return { first, second };
}
function refused({ size1, size2 }, found) {
    return new LogError("E_CONSISTENCY", {
        what: `expected a proof that the log of ${size2} leaves extends that of ${size1}, found ${found}`,
        remedy: "the log's history was rewritten; compare it with another clone of the registry",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/verify-inclusion.js



/** verifyInclusion checks an audit path (RFC 9162 section 2.1.3.2). Throws LogError E_INCLUSION. */
function verifyInclusion(claim, proof, sha256) {
    const { index, size, leafHash, rootHash } = claim;
    if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
        throw verify_inclusion_refused(claim, "an index outside the tree");
    }
    if ([leafHash, rootHash, ...proof].some((hash) => hash.length !== HASH_BYTES)) {
        throw verify_inclusion_refused(claim, "a hash that is not 32 bytes long");
    }
    let node = index;
    let last = size - 1;
    let hash = leafHash;
    for (const sibling of proof) {
        if (last === 0)
            throw verify_inclusion_refused(claim, "a proof that is too long");
        if (node % 2 === 1 || node === last) {
            hash = hashNode(sibling, hash, sha256);
            // A right edge without a sibling on this level rises until it has one.
            while (node % 2 === 0 && node !== 0) {
                node = Math.floor(node / 2);
                last = Math.floor(last / 2);
            }
        }
        else {
            hash = hashNode(hash, sibling, sha256);
        }
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
    }
    if (last !== 0)
        throw verify_inclusion_refused(claim, "a proof that is too short");
    if (!(0,equal_bytes/* equalBytes */.e)(hash, rootHash))
        throw verify_inclusion_refused(claim, "a path to another root");
}
function verify_inclusion_refused({ index, size }, found) {
    return new LogError("E_INCLUSION", {
        what: `expected a proof that leaf ${index} is in the log of ${size} leaves, found ${found}`,
        remedy: "treat the leaf as not recorded; compare the log with another clone of the registry",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/index.js







// EXTERNAL MODULE: ./build/core/bytes/hex.js
var hex = __webpack_require__(9203);
;// CONCATENATED MODULE: ./build/core/vbh/log/note/parse-note.js


/** Room for about a hundred post-quantum signatures, as in Go's note package. */
const MAX_NOTE_BYTES = 1_000_000;
const SIGNATURE_LINE = /^\u2014 ([^\s+]+) (\S+)$/u;
/** parseNote reads a signed note (https://c2sp.org/signed-note) from hostile bytes. Throws LogError E_NOTE. */
function parseNote(bytes) {
    if (bytes.length > MAX_NOTE_BYTES)
        throw badNote(`${bytes.length} bytes`);
    if (bytes.some((byte) => byte < 0x20 && byte !== 0x0a))
        throw badNote("a control character");
    const whole = decodeUtf8(bytes);
    const separator = whole.lastIndexOf("\n\n");
    if (separator < 0)
        throw badNote("no blank line before the signatures");
    const lines = whole.slice(separator + 2).split("\n");
    if (lines.pop() !== "")
        throw badNote("no final newline");
    if (lines.length === 0)
        throw badNote("no signature");
    return { text: whole.slice(0, separator + 1), signatures: lines.map(parseLine) };
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw badNote("bytes that are not UTF-8", cause);
    }
}
function parseLine(line) {
    const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
    const bytes = encoded === undefined ? null : (0,base64/* decodeBase64 */.y)(encoded);
    if (name === undefined || bytes === null || bytes.length < 5)
        throw badNote("a malformed signature line");
    return { name, keyHash: (0,hex/* encodeHex */.m)(bytes.subarray(0, 4)), signature: bytes.subarray(4) };
}
function badNote(found, cause) {
    return new LogError("E_NOTE", {
        what: `expected a signed note, found ${found}`,
        remedy: "restore registry/log/checkpoint from the registry's history",
        cause,
    });
}

// EXTERNAL MODULE: ./build/core/vbh/primitives.js
var primitives = __webpack_require__(5895);
// EXTERNAL MODULE: ./build/core/vbh/quoted.js
var quoted = __webpack_require__(7557);
;// CONCATENATED MODULE: ./build/core/vbh/log/note/vkey.js




/** Signature type of plain Ed25519 (https://c2sp.org/signed-note). */
const ED25519_TYPE = 0x01;
/** noteVerifier names a key. Throws LogError E_KEY_ENCODING for a key or a name that no note can carry. */
function noteVerifier(name, publicKey, sha256) {
    if (!/^[^\s+\p{Cc}\p{Surrogate}]+$/u.test(name)) {
        throw badKey("a name without spaces, control characters or plus signs", (0,quoted/* quoted */.T)(name));
    }
    if (publicKey.length !== primitives/* ED25519_PUBLIC_KEY_BYTES */.E) {
        throw badKey(`an Ed25519 public key of ${primitives/* ED25519_PUBLIC_KEY_BYTES */.E} bytes`, `${publicKey.length} bytes`);
    }
    // key ID = SHA-256(name || 0x0A || type || public key)[:4] (https://c2sp.org/signed-note)
    const named = (0,concat_bytes/* concatBytes */.I)(new TextEncoder().encode(`${name}\n`), Uint8Array.of(ED25519_TYPE), publicKey);
    return { name, keyHash: (0,hex/* encodeHex */.m)(sha256(named).subarray(0, 4)), publicKey };
}
/** encodeVkey gives `<name>+<key ID, 8 hex digits>+<base64 of type and public key>`. */
function encodeVkey({ name, keyHash, publicKey }) {
    return `${name}+${keyHash}+${(0,base64/* encodeBase64 */.W)((0,concat_bytes/* concatBytes */.I)(Uint8Array.of(ED25519_TYPE), publicKey))}`;
}
/** parseVkey is the inverse of encodeVkey and checks the key ID. Throws LogError E_KEY_ENCODING. */
function parseVkey(vkey, sha256) {
    const { name, keyHash, key } = splitVkey(vkey);
    if (key[0] !== ED25519_TYPE)
        throw badKey("a key of type Ed25519", (0,quoted/* quoted */.T)(vkey));
    const verifier = noteVerifier(name, key.subarray(1), sha256);
    if (verifier.keyHash !== keyHash)
        throw badKey(`the key ID ${verifier.keyHash}`, (0,quoted/* quoted */.T)(keyHash));
    return verifier;
}
/**
 * hasKnownType tells whether a key in the form of a vkey is of the one type that this version can verify. Keys of others
 * are for other clients and to be passed over (https://c2sp.org/signed-note). Throws LogError E_KEY_ENCODING.
 */
function hasKnownType(vkey) {
    return splitVkey(vkey).key[0] === ED25519_TYPE;
}
function splitVkey(vkey) {
    const [name, keyHash, encoded, ...rest] = vkey.split("+");
    // Base64 may hold a plus sign of its own.
    const key = encoded === undefined ? null : (0,base64/* decodeBase64 */.y)([encoded, ...rest].join("+"));
    if (name && keyHash !== undefined && /^[0-9a-f]{8}$/.test(keyHash) && key !== null && key.length > 1) {
        return { name, keyHash, key };
    }
    throw badKey("a key <name>+<hash>+<base64>", (0,quoted/* quoted */.T)(vkey));
}
function badKey(expected, found) {
    return new LogError("E_KEY_ENCODING", {
        what: `expected ${expected}, found ${found}`,
        remedy: "restore the log's key as it was published",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/note/sign-note.js


/**
 * signNote gives the whole note: the text, a blank line and one signature line in the name `name`. `text` ends
 * in a newline. Throws LogError E_KEY_ENCODING for a name that no note can carry.
 */
async function signNote(text, name, signer, sha256) {
    const { keyHash } = noteVerifier(name, signer.publicKey, sha256);
    const signature = await signer.sign(new TextEncoder().encode(text));
    const keyId = Uint8Array.from(keyHash.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
    return `${text}\n\u2014 ${name} ${(0,base64/* encodeBase64 */.W)((0,concat_bytes/* concatBytes */.I)(keyId, signature))}\n`;
}

// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(5577);
;// CONCATENATED MODULE: ./build/core/vbh/log/note/verify-note.js


/**
 * verifyNote gives the known keys that signed the note, at least one. Lines of unknown keys are ignored; one
 * line of a known key that does not verify refuses the note (https://c2sp.org/signed-note).
 * Throws LogError E_NOTE.
 */
function verifyNote(note, known, verifyEd25519) {
    const text = new TextEncoder().encode(note.text);
    const signedBy = new Set();
    for (const { name, keyHash, signature } of note.signatures) {
        const verifier = known.find((key) => key.name === name && key.keyHash === keyHash);
        if (verifier === undefined)
            continue;
        if (!verifyEd25519(verifier.publicKey, text, signature)) {
            throw notSigned(`a valid signature of ${(0,one_line/* oneLine */.T)(name, 80)}+${keyHash}`, "one that does not verify");
        }
        signedBy.add(verifier);
    }
    if (signedBy.size === 0)
        throw notSigned("a signature of a known key", "none");
    return [...signedBy];
}
function notSigned(expected, found) {
    return new LogError("E_NOTE", {
        what: `expected ${expected} on the checkpoint, found ${found}`,
        remedy: "the checkpoint was changed or signed by a stranger; compare it with another clone of the registry",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/note/index.js





;// CONCATENATED MODULE: ./build/core/vbh/log/checkpoint.js




const TEXT = /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([^\n]+)\n(?:[^\n]+\n)*$/;
/**
 * parseCheckpoint reads a verified note's text: origin, size, root hash, and extension lines, which are
 * ignored (https://c2sp.org/tlog-checkpoint). Throws LogError E_NOTE.
 */
function parseCheckpoint(text) {
    const [, origin, decimal, encoded] = TEXT.exec(text) ?? [];
    const rootHash = encoded === undefined ? null : (0,base64/* decodeBase64 */.y)(encoded);
    const size = Number(decimal);
    if (origin === undefined || rootHash?.length !== HASH_BYTES || !Number.isSafeInteger(size)) {
        throw new LogError("E_NOTE", {
            what: "expected a checkpoint of origin, size and root hash, found another text",
            remedy: "restore registry/log/checkpoint from the registry's history",
        });
    }
    return { origin, size, rootHash };
}
/** encodeCheckpoint is the inverse of parseCheckpoint, without extension lines. */
function encodeCheckpoint({ origin, size, rootHash }) {
    return `${origin}\n${size}\n${(0,base64/* encodeBase64 */.W)(rootHash)}\n`;
}
/** signCheckpoint gives the signed note of a checkpoint; the key's name is the origin. */
function signCheckpoint(checkpoint, signer, sha256) {
    return signNote(encodeCheckpoint(checkpoint), checkpoint.origin, signer, sha256);
}

// EXTERNAL MODULE: ./build/core/canonical/index.js + 7 modules
var canonical = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/core/registry/format-version.js
var format_version = __webpack_require__(6664);
;// CONCATENATED MODULE: ./build/core/vbh/log/leaves/leaf.js



/** The stream in which leaves of a kind are counted. */
const STREAM_OF = { record: "builds", event: "events" };
/** `prev` of a stream's first leaf. */
const NO_LEAF = "0".repeat(64);
const KEYS = "counter id kind prev sha256 stream v";
const HEX_SHA256 = /^[0-9a-f]{64}$/;
/** encodeLeaf gives the bytes of a log entry. */
function encodeLeaf(leaf) {
    return new TextEncoder().encode((0,canonical/* encodeCanonical */.Vz)(leaf));
}
/** parseLeaf is the inverse of encodeLeaf and accepts nothing else. Throws RegistryError E_VERSION, LogError E_INCLUSION. */
function parseLeaf(entry) {
    const value = parse(entry);
    (0,format_version/* refuseNewer */._)(value, "the leaf of the log");
    if (isLeaf(value))
        return value;
    throw notLeaf("another value");
}
function parse(entry) {
    try {
        return (0,canonical/* parseCanonicalLine */.Yl)(entry);
    }
    catch (cause) {
        throw notLeaf("bytes that are not canonical JSON", cause);
    }
}
function isLeaf(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return false;
    const leaf = value;
    return (Object.keys(leaf).sort().join(" ") === KEYS &&
        leaf["v"] === 1 &&
        (leaf["kind"] === "record" || leaf["kind"] === "event") &&
        leaf["stream"] === STREAM_OF[leaf["kind"]] &&
        Number.isSafeInteger(leaf["counter"]) &&
        Number(leaf["counter"]) >= 1 &&
        typeof leaf["id"] === "string" &&
        leaf["id"] !== "" &&
        HEX_SHA256.test(String(leaf["prev"])) &&
        HEX_SHA256.test(String(leaf["sha256"])));
}
function notLeaf(found, cause) {
    return new LogError("E_INCLUSION", {
        what: `expected a leaf of v 1 in the log, found ${found}`,
        remedy: "the log holds foreign entries; compare it with another clone of the registry",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/leaves/next-leaf.js



/** nextLeaf gives the leaf that follows `last`, the newest of the subject's stream; null: there is none yet. */
function nextLeaf(last, subject, sha256) {
    const { kind, id, sha256: digest } = subject;
    const counter = last === null ? 1 : last.counter + 1;
    return { v: 1, kind, stream: STREAM_OF[kind], counter, prev: linkTo(last, sha256), id, sha256: digest };
}
/** linkTo gives the `prev` of the leaf after `last`. */
function linkTo(last, sha256) {
    return last === null ? NO_LEAF : (0,hex/* encodeHex */.m)(hashLeaf(encodeLeaf(last), sha256));
}

;// CONCATENATED MODULE: ./build/core/vbh/log/paths.js
/** Where the log lies in the registry branch. */
const LOG_FOLDER = "registry/log";
const CHECKPOINT_PATH = `${LOG_FOLDER}/checkpoint`;
/** One verifier key a line, as C2SP vkeys: the public keys of those who may sign the checkpoint. */
const VKEY_PATH = `${LOG_FOLDER}/vkey`;
/** Where bundles of entries lie, full or not. */
const ENTRIES_FOLDER = `${LOG_FOLDER}/entries`;
/** Where tiles from level 1 up lie, full or not. */
const TILE_FOLDER = `${LOG_FOLDER}/tile`;
/** Hashes of a full tile, entries of a full bundle. */
const TILE_WIDTH = 256;
/** tilePath gives `<prefix>/tile/<level>/<index>`, full or not (docs/decisions/0013: a served tile has another name). */
function tilePath(level, index) {
    return `${TILE_FOLDER}/${level}/${indexPath(index)}`;
}
/** entriesPath gives `<prefix>/entries/<index>`, full or not. */
function entriesPath(index) {
    return `${ENTRIES_FOLDER}/${indexPath(index)}`;
}
/** 1234067 is x001/x234/067. */
function indexPath(index) {
    let path = String(index % 1000).padStart(3, "0");
    for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
        path = `x${String(rest % 1000).padStart(3, "0")}/${path}`;
    }
    return path;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/leaves/scan-leaves.js


/**
 * scanLeaves yields the leaves before index `before`, newest first. It reads one bundle of 256 leaves at a
 * time, so whoever stops early reads little. Throws LogError E_INCLUSION.
 */
async function* scanLeaves(tree, before = tree.size) {
    for (let bundle = Math.ceil(before / TILE_WIDTH) - 1; bundle >= 0; bundle -= 1) {
        const first = bundle * TILE_WIDTH;
        const entries = (await tree.entries(bundle)).slice(0, before - first);
        for (const [at, entry] of [...entries.entries()].reverse()) {
            yield { index: first + at, leaf: parseLeaf(entry) };
        }
    }
}
/** lastLeafOfStream gives the newest leaf of a stream before index `before`; null when there is none. */
async function lastLeafOfStream(tree, stream, before = tree.size) {
    for await (const placed of scanLeaves(tree, before))
        if (placed.leaf.stream === stream)
            return placed;
    return null;
}
/** findLeaf gives the newest leaf of a build or event; null when the log has none. O(distance from the end). */
async function findLeaf(tree, kind, id) {
    for await (const placed of scanLeaves(tree)) {
        if (placed.leaf.kind === kind && placed.leaf.id === id)
            return placed;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/leaves/index.js




;// CONCATENATED MODULE: ./build/core/vbh/log/log-keys.js



/**
 * readLogKeys gives the keys stored beside the checkpoint, those of its signers; none when the file is absent. Lines of
 * key types that this version does not know are passed over. Throws LogError E_KEY_ENCODING.
 */
async function readLogKeys(read, sha256) {
    const bytes = await read(VKEY_PATH);
    if (bytes === null)
        return [];
    // Undecodable bytes become U+FFFD, which no key survives: the key ID covers the name.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    if (!text.endsWith("\n")) {
        throw new LogError("E_KEY_ENCODING", {
            what: `expected one key a line in ${VKEY_PATH}, found no final newline`,
            remedy: "restore the file from the registry's history",
        });
    }
    return text
        .slice(0, -1)
        .split("\n")
        .filter(hasKnownType)
        .map((line) => parseVkey(line, sha256));
}
/** encodeLogKeys is the inverse of readLogKeys' parsing: one key a line. */
function encodeLogKeys(keys) {
    return new TextEncoder().encode(keys.map((key) => `${encodeVkey(key)}\n`).join(""));
}

;// CONCATENATED MODULE: ./build/core/vbh/log/read-log-head.js





/**
 * readLogHead reads the checkpoint; null when the log has none. With `trust` it is also held to its origin and
 * to a key of that name; without, its content is only a claim. Throws LogError E_NOTE or E_ORIGIN.
 */
async function readLogHead(read, trust) {
    const bytes = await read(CHECKPOINT_PATH);
    if (bytes === null)
        return null;
    const note = parseNote(bytes);
    const checkpoint = parseCheckpoint(note.text);
    if (trust !== undefined) {
        const signedBy = verifyNote(note, trust.keys, trust.verifyEd25519);
        const expected = trust.origin ?? checkpoint.origin;
        // A key of another log vouches for that log alone: key name and origin are one.
        const names = [checkpoint.origin, ...signedBy.map(({ name }) => name)];
        const stranger = names.find((name) => name !== expected);
        if (stranger !== undefined)
            throw wrongOrigin(expected, stranger);
    }
    return { ...checkpoint, note: note.text, signatures: note.signatures };
}
function wrongOrigin(expected, found) {
    return new LogError("E_ORIGIN", {
        what: `expected a checkpoint of the log ${(0,one_line/* oneLine */.T)(expected, 80)}, found ${(0,one_line/* oneLine */.T)(found, 80)}`,
        remedy: "this checkpoint belongs to another log; restore the right one from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/entry-bundle.js


/** Largest entry that a uint16 length can announce. */
const MAX_ENTRY_BYTES = 0xffff;
/**
 * encodeBundle concatenates entries, each after its length as a big-endian uint16
 * (https://c2sp.org/tlog-tiles). Throws LogError E_TOO_LARGE.
 */
function encodeBundle(entries) {
    return (0,concat_bytes/* concatBytes */.I)(...entries.flatMap((entry) => [encodeLength(entry), entry]));
}
/** decodeBundle is the inverse of encodeBundle; null when the bytes are cut short. */
function decodeBundle(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = [];
    let at = 0;
    while (at < bytes.length) {
        if (at + 2 > bytes.length)
            return null;
        const end = at + 2 + view.getUint16(at);
        if (end > bytes.length)
            return null;
        entries.push(bytes.subarray(at + 2, end));
        at = end;
    }
    return entries;
}
function encodeLength(entry) {
    if (entry.length > MAX_ENTRY_BYTES) {
        throw new LogError("E_TOO_LARGE", {
            what: `expected a log entry of at most ${MAX_ENTRY_BYTES} bytes, found ${entry.length}`,
            remedy: "put the content in a file and log its digest",
        });
    }
    return Uint8Array.of(entry.length >> 8, entry.length & 0xff);
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/log-edge.js


/** emptyEdge is the edge of a log without leaves. */
function emptyEdge(sha256) {
    return { size: 0, rootHash: hashEmptyTree(sha256), tiles: [], entries: [] };
}
/** levelSize gives how many complete subtrees of 256^level leaves a tree of `size` leaves has. */
function levelSize(size, level) {
    return Math.floor(size / TILE_WIDTH ** level);
}
/** levelCount gives how many tile levels a tree of `size` leaves has. */
function levelCount(size) {
    let level = 0;
    while (levelSize(size, level) > 0)
        level += 1;
    return level;
}
/** edgeRoot folds the partial tiles, lowest level first in `tiles`, into the root of the whole tree. */
function edgeRoot(tiles, sha256) {
    // Largest complete subtree first: the highest level, and within a tile the highest bit of its width.
    const subtrees = tiles.toReversed().flatMap((hashes) => completeSubtrees(hashes, sha256));
    const [smallest, ...larger] = subtrees.reverse();
    if (smallest === undefined)
        return hashEmptyTree(sha256);
    return larger.reduce((right, left) => hashNode(left, right, sha256), smallest);
}
function completeSubtrees(hashes, sha256) {
    const roots = [];
    let from = 0;
    for (let width = TILE_WIDTH / 2; width >= 1; width /= 2) {
        if (hashes.length - from < width)
            continue;
        roots.push(hashPerfect(hashes.slice(from, from + width), sha256));
        from += width;
    }
    return roots;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/append-entries.js





/**
 * appendEntries adds entries to the right of a log. It reads nothing: the edge holds all it needs. The files
 * depend on the entries alone, not on how they were divided into appends. Throws LogError E_TOO_LARGE.
 */
function appendEntries(edge, entries, sha256) {
    const puts = new Map();
    const tiles = edge.tiles.map((hashes) => [...hashes]);
    let bundle = [...edge.entries];
    let size = edge.size;
    for (const entry of entries) {
        size += 1;
        bundle.push(entry);
        raise(hashLeaf(entry, sha256), 0);
        if (bundle.length < TILE_WIDTH)
            continue;
        puts.set(entriesPath(levelSize(size, 1) - 1), encodeBundle(bundle));
        bundle = [];
    }
    /** Adds a hash at a level; a tile that it fills becomes one hash of the level above. */
    function raise(hash, level) {
        const tile = tiles[level] ?? [];
        tiles[level] = tile;
        tile.push(hash);
        if (tile.length < TILE_WIDTH)
            return;
        if (level > 0)
            puts.set(tilePath(level, levelSize(size, level + 1) - 1), (0,concat_bytes/* concatBytes */.I)(...tile));
        tiles[level] = [];
        raise(hashPerfect(tile, sha256), level + 1);
    }
    if (bundle.length > 0 && entries.length > 0) {
        puts.set(entriesPath(levelSize(size, 1)), encodeBundle(bundle));
    }
    for (const [level, hashes] of tiles.entries()) {
        const grew = levelSize(size, level) > levelSize(edge.size, level);
        if (level > 0 && grew && hashes.length > 0) {
            puts.set(tilePath(level, levelSize(size, level + 1)), (0,concat_bytes/* concatBytes */.I)(...hashes));
        }
    }
    return { edge: { size, rootHash: edgeRoot(tiles, sha256), tiles, entries: bundle }, puts };
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/read-tile.js




/** readTile reads the `width` hashes of one tile, not yet authenticated. Throws LogError E_INCLUSION. */
async function readTile(read, level, index, width) {
    const path = tilePath(level, index);
    const bytes = await read(path);
    if (bytes?.length !== width * HASH_BYTES) {
        throw damaged(path, `${width} hashes`, bytes === null ? "no file" : `${bytes.length} bytes`);
    }
    return Array.from({ length: width }, (_, at) => bytes.slice(at * HASH_BYTES, (at + 1) * HASH_BYTES));
}
/** readBundle reads the `width` entries of one bundle, not yet authenticated. Throws LogError E_INCLUSION. */
async function readBundle(read, index, width) {
    const path = entriesPath(index);
    const bytes = await read(path);
    const entries = bytes === null ? null : decodeBundle(bytes);
    if (entries?.length === width)
        return entries;
    throw damaged(path, `${width} entries`, bytes === null ? "no file" : "another content");
}
/** damaged is the error for a file of the log that the checkpoint does not commit to. */
function damaged(path, expected, found) {
    return new LogError("E_INCLUSION", {
        what: `expected ${expected} in ${path}, found ${found}`,
        remedy: "the log is damaged; restore the file from the registry's history or another clone",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/load-edge.js





/**
 * loadEdge reads what is not full yet of a head and holds it to its root: one bundle, and one tile a level from level 1 up.
 * null is the head of a log that does not exist yet. Throws LogError E_INCLUSION when anything is missing or does not hash to
 * the root.
 */
async function loadEdge(read, head, sha256) {
    if (head === null)
        return emptyEdge(sha256);
    const { size, rootHash } = head;
    const width = (level) => levelSize(size, level) % TILE_WIDTH;
    const levels = Array.from({ length: Math.max(levelCount(size) - 1, 0) }, (_, at) => at + 1);
    const [entries, ...upper] = await Promise.all([
        width(0) === 0 ? [] : readBundle(read, levelSize(size, 1), width(0)),
        ...levels.map((level) => width(level) === 0 ? [] : readTile(read, level, levelSize(size, level + 1), width(level))),
    ]);
    const tiles = size === 0 ? [] : [entries.map((entry) => hashLeaf(entry, sha256)), ...upper];
    if ((0,equal_bytes/* equalBytes */.e)(edgeRoot(tiles, sha256), rootHash))
        return { size, rootHash, tiles, entries };
    throw damaged(LOG_FOLDER, `${size} leaves with the root of the checkpoint`, "another root");
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/open-tree.js





/** Height of a tile: it holds the hashes of every eighth level of the tree. */
const TILE_HEIGHT = 8;
/**
 * openTree gives the tree behind a checked edge. Each full tile or bundle is held to the hash that the tile above has
 * for it, up to the edge, so a damaged one is found by whoever reads it. Files are read once.
 * Its methods throw LogError E_INCLUSION.
 */
function openTree(read, edge, sha256) {
    const bundles = new Map();
    const tiles = new Map();
    function bundle(index) {
        const known = bundles.get(index) ?? loadBundle(index);
        bundles.set(index, known);
        return known;
    }
    async function loadBundle(index) {
        if (index === levelSize(edge.size, 1))
            return { entries: edge.entries, hashes: edge.tiles[0] ?? [] };
        const entries = await readBundle(read, index, TILE_WIDTH);
        const hashes = entries.map((entry) => hashLeaf(entry, sha256));
        await requireCommitted(entriesPath(index), hashes, { level: 0, index });
        return { entries, hashes };
    }
    function tile(level, index) {
        const path = tilePath(level, index);
        const known = tiles.get(path) ?? loadTile(level, index);
        tiles.set(path, known);
        return known;
    }
    async function loadTile(level, index) {
        if (level === 0)
            return (await bundle(index)).hashes;
        if (index === levelSize(edge.size, level + 1))
            return edge.tiles[level] ?? [];
        const hashes = await readTile(read, level, index, TILE_WIDTH);
        await requireCommitted(tilePath(level, index), hashes, { level, index });
        return hashes;
    }
    async function requireCommitted(path, hashes, { level, index }) {
        const expected = await subtree(TILE_HEIGHT * (level + 1), index);
        if ((0,equal_bytes/* equalBytes */.e)(hashPerfect(hashes, sha256), expected))
            return;
        throw damaged(path, "what the checkpoint commits to", "other hashes");
    }
    async function subtree(level, index) {
        const tileLevel = Math.floor(level / TILE_HEIGHT);
        const count = 2 ** (level % TILE_HEIGHT);
        const first = index * count;
        const from = first % TILE_WIDTH;
        const hashes = (await tile(tileLevel, Math.floor(first / TILE_WIDTH))).slice(from, from + count);
        if (hashes.length === count)
            return hashPerfect(hashes, sha256);
        throw new RangeError(`subtree ${index} of level ${level} is not in a tree of ${edge.size} leaves`);
    }
    const entries = async (index) => (await bundle(index)).entries;
    return { size: edge.size, edge, sha256, subtree, entries };
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/index.js






;// CONCATENATED MODULE: ./build/core/vbh/log/open-log.js





/**
 * openLog reads head, keys and right edge, O(log size) files; the rest is read when it is asked for. A log
 * that has keys but no checkpoint was cut off and is not taken for a new one. Throws LogError E_NOTE,
 * E_ORIGIN, E_KEY_ENCODING or E_INCLUSION.
 */
async function openLog(read, { sha256, verifyEd25519 }, origin) {
    const keys = await readLogKeys(read, sha256);
    const head = await readLogHead(read, { keys, verifyEd25519, ...(origin === undefined ? {} : { origin }) });
    if (head === null && keys.length > 0)
        throw headless();
    const tree = openTree(read, await loadEdge(read, head, sha256), sha256);
    return { head, keys, tree };
}
function headless() {
    return new LogError("E_NOTE", {
        what: `expected ${CHECKPOINT_PATH} beside ${VKEY_PATH}, found no file`,
        remedy: "restore the checkpoint from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/plan-append.js







/**
 * planAppend computes an append to the log as it stands: it checks the head and the right edge, gives each
 * subject its counter and back link, and signs the new checkpoint, whose key alone then stands beside it. It reads
 * O(log size) files and writes none.
 * Throws LogError as openLog does, and E_TOO_LARGE or E_KEY_ENCODING.
 */
async function planAppend(request, primitives) {
    const { sha256 } = primitives;
    const log = await openLog(request.read, primitives);
    const leaves = await placeLeaves(log.tree, request.subjects, primitives);
    const append = appendEntries(log.tree.edge, leaves.map(({ leaf }) => encodeLeaf(leaf)), sha256);
    const origin = log.head?.origin ?? request.origin;
    const { size, rootHash } = append.edge;
    const note = await signCheckpoint({ origin, size, rootHash }, request.signer, sha256);
    const bytes = new TextEncoder().encode(note);
    const puts = new Map([
        ...append.puts,
        [CHECKPOINT_PATH, bytes],
        [VKEY_PATH, encodeLogKeys([noteVerifier(origin, request.signer.publicKey, sha256)])],
    ]);
    const { text, signatures } = parseNote(bytes);
    return { head: { origin, size, rootHash, note: text, signatures }, leaves, puts };
}
async function placeLeaves(tree, subjects, { sha256 }) {
    const newest = new Map();
    const placed = [];
    for (const subject of subjects) {
        const stream = STREAM_OF[subject.kind];
        if (!newest.has(stream))
            newest.set(stream, (await lastLeafOfStream(tree, stream))?.leaf ?? null);
        const leaf = nextLeaf(newest.get(stream) ?? null, subject, sha256);
        newest.set(stream, leaf);
        placed.push({ index: tree.size + placed.length, leaf });
    }
    return placed;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/index.js













/***/ }),

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ED25519_PUBLIC_KEY_BYTES),
/* harmony export */   p: () => (/* binding */ ED25519_SIGNATURE_BYTES)
/* harmony export */ });
const ED25519_PUBLIC_KEY_BYTES = 32;
const ED25519_SIGNATURE_BYTES = 64;


/***/ }),

/***/ 7557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);

/** quoted makes a foreign value fit to stand in an error's line: as JSON, at most 80 characters. */
function quoted(value) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(JSON.stringify(value) ?? "nothing", 80);
}


/***/ }),

/***/ 3170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ VBH_CHECKS)
/* harmony export */ });
/** The twelve VBH checks, in the order in which they run and fail closed. */
const VBH_CHECKS = [
    "encoding",
    "signature",
    "threshold",
    "canonical",
    "schema",
    "subject",
    "context",
    "root",
    "inclusion",
    "checkpoint",
    "consistency",
    "counter",
];


/***/ }),

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: ./build/core/inputs/index.js + 15 modules
var inputs = __webpack_require__(6116);
// EXTERNAL MODULE: ./build/core/optimize/index.js + 4 modules
var optimize = __webpack_require__(4114);
// EXTERNAL MODULE: ./build/core/policy/index.js + 22 modules
var core_policy = __webpack_require__(2852);
// EXTERNAL MODULE: ./build/core/report/build-report.js
var build_report = __webpack_require__(5828);
// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(2274);
;// CONCATENATED MODULE: ./build/forge/attest.js

/**
 * attest makes the in-toto Statement of a build from its facts: the subjects are the commit and the artifacts, the
 * predicate is the facts with their idempotency key. Signing its bytes is what makes it evidence.
 */
function attest(facts, sha256) {
    const { commit, repository, artifacts } = facts;
    return {
        _type: registry/* STATEMENT_TYPE */.zG,
        subject: [
            { name: repository.name, digest: { gitCommit: commit } },
            ...artifacts.map(({ name, sha256: digest }) => ({ name, digest: { sha256: digest } })),
        ],
        predicateType: registry/* BUILD_PREDICATE_TYPE */.Cb,
        predicate: { ...facts, key: (0,registry/* idempotencyKey */.T5)(facts, sha256) },
    };
}

// EXTERNAL MODULE: ./build/core/metric.js
var metric = __webpack_require__(8852);
;// CONCATENATED MODULE: ./build/forge/measure/change-measurement.js

/** changeMetrics gives the metrics of a build that Git alone determines. */
function changeMetrics(change) {
    const { repo_bytes, cache } = change;
    return {
        mdl_delta: bytes(change, ({ mdl_delta }) => mdl_delta),
        novelty: bytes(change, ({ novelty_bytes }) => novelty_bytes),
        removal: bytes(change, ({ removal_bytes }) => removal_bytes),
        repo_bytes,
        measurement_cache: (0,metric/* measured */.jh)(cache.hits / cache.lookups, "ratio", "derived"),
    };
}
function bytes(change, read) {
    if (change.delta !== null)
        return (0,metric/* measured */.jh)(read(change.delta), "byte", "derived");
    return { ...change.unmeasured, value: null, unit: "byte", provenance: "derived" };
}

// EXTERNAL MODULE: ./build/forge/measure/measure-change.js
var measure_change = __webpack_require__(4288);
// EXTERNAL MODULE: ./build/core/canonical/index.js + 7 modules
var canonical = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/core/vbh/index.js + 21 modules
var vbh = __webpack_require__(2945);
// EXTERNAL MODULE: ./build/forge/registry/append.js
var registry_append = __webpack_require__(9944);
// EXTERNAL MODULE: ./build/forge/verify-recorded.js
var verify_recorded = __webpack_require__(7296);
// EXTERNAL MODULE: ./build/forge/hex-digest.js
var hex_digest = __webpack_require__(2638);
// EXTERNAL MODULE: ./build/forge/registry/lay-out-append.js
var lay_out_append = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/forge/record/verified-event.js
var verified_event = __webpack_require__(4387);
;// CONCATENATED MODULE: ./build/forge/record/plan-record.js






/**
 * planRecord computes the append without writing anything. The evidence is verified as it will stand, the decision is
 * taken on that verification, and record, `recorded`, `verified` and `decided` join the log together, in this order:
 * the verifier finds the event that names the signatures by its leaf, the one after the record's.
 */
async function planRecord(dependencies, intent) {
    const { sha256 } = dependencies.primitives;
    const { statement, payload, signatures, view } = intent;
    const build = statement.predicate;
    const id = await (0,registry_append/* nextBuildId */.d)(view, build.timestamp);
    const actor = dependencies.recorder.principal;
    const recorded = {
        v: 1,
        kind: "recorded",
        actor,
        build_id: id,
        signatures_sha256: (0,hex_digest/* hexDigest */.w)(signatures, sha256),
    };
    const records = [{ id, payload, signatures }];
    const alone = { records, events: [recorded], pointers: new Map(), message: "" };
    const verification = await verifyAsLaidOut(dependencies, intent, { id, append: alone });
    const decision = intent.decide(verification, await view.historyBefore(build));
    const verified = (0,verified_event/* verifiedEvent */.H)(verification, id, actor);
    const decided = { v: 1, kind: "decided", actor, build_id: id, decision };
    const events = [recorded, verified, decided];
    const append = { ...alone, events, message: messageOf(id, decision) };
    return { id, verification, decision, append };
}
/** The registry as the append would leave it, and the build's evidence in it. */
async function verifyAsLaidOut(dependencies, { statement, payload, signatures, view, now_ms }, { id, append }) {
    const { change, events, leaves } = await (0,lay_out_append/* layOutAppend */.V)(dependencies, view, append, now_ms);
    const { commit, repository } = statement.predicate;
    const [recorded] = events;
    return (0,vbh/* verifyBuild */.CO)({
        id,
        statement: payload,
        signatures,
        logIndex: leaves[0]?.index ?? null,
        recorded: recorded === undefined ? null : new TextEncoder().encode((0,registry/* encodeEventLine */.dR)(recorded)),
        read: overlaid((path) => view.snapshot.read(path), change),
    }, { root: null, context: { commit, repository_name: repository.name } }, { ...dependencies.primitives, validateStatement: registry/* validateStatement */.Gq });
}
function overlaid(read, { puts, deletes }) {
    const gone = new Set(deletes);
    return async (path) => puts.get(path) ?? (gone.has(path) ? null : read(path));
}
function messageOf(id, decision) {
    return `Record ${id}: ${decision.action}\n`;
}

;// CONCATENATED MODULE: ./build/forge/record/record-build.js






const STATUS_OF = { promote: "candidate", review: "review", reject: "rejected" };
/**
 * recordBuild appends one build to the registry: record, signatures, its three events and the log, in one commit by
 * compare-and-swap. A lost race computes everything anew but the signature. Recording a build again adds nothing and
 * gives what is there; the same key with other facts is E_CONFLICT. Throws as appendToRegistry does.
 */
async function recordBuild(dependencies, request) {
    const { recorder, primitives } = dependencies;
    const payload = new TextEncoder().encode((0,canonical/* encodeReadable */.R3)(request.statement));
    const signature = await (0,vbh/* signPayload */.cM)(payload, recorder, primitives.sha256);
    const signatures = (0,vbh/* encodeSignatures */.e_)([signature]);
    const { commit, pushed_to, result } = await (0,registry_append/* appendToRegistry */.l)(dependencies, async (view, now_ms) => {
        const there = await alreadyRecorded(dependencies, request, view);
        if (there !== null)
            return there;
        const intent = { ...request, payload, signatures, view, now_ms };
        const { id, verification, decision, append } = await planRecord(dependencies, intent);
        const status = STATUS_OF[decision.action];
        return { append, result: { id, already_recorded: false, status, verification, decision } };
    });
    return { ...result, commit: commit ?? "", pushed_to };
}
async function alreadyRecorded(dependencies, { statement, decide }, view) {
    const found = await view.byKey(statement.predicate.key);
    if (found === null)
        return null;
    (0,registry/* requireSameFacts */.Kc)(found.id, found.build, statement.predicate);
    const verification = await (0,verify_recorded/* verifyRecorded */.u)(dependencies, view.snapshot, found);
    const { id, status } = found;
    const decision = found.decision ?? decide(verification, []);
    return { append: null, result: { id, already_recorded: true, status, verification, decision } };
}

// EXTERNAL MODULE: ./build/forge/registry/open-registry.js + 9 modules
var open_registry = __webpack_require__(3518);
;// CONCATENATED MODULE: ./build/forge/build.js









/** build does the main job on one build: measure, attest, record, decide. The dashboard is published apart. */
async function build(dependencies, request) {
    const { clock, progress, primitives } = dependencies;
    const { range, tier, limits } = request;
    const started = clock.now();
    const change = await (0,measure_change/* measureChange */.B)(dependencies, { ...range, tier, limits, whole: true });
    const statement = attest(factsOf(request, change), primitives.sha256);
    progress.step(request.record ? "recording" : "deciding");
    const settled = request.record
        ? await record(dependencies, request, statement)
        : await judge(dependencies, request, statement.predicate);
    return {
        schema: build_report/* BUILD_REPORT_SCHEMA */.m,
        build: { id: settled.id, status: settled.status, ...statement.predicate },
        verification: settled.verification,
        decision: settled.decision,
        measurement: {
            mdl_delta_bits: change.delta?.mdl_delta_bits ?? null,
            about_zero: change.delta?.about_zero ?? false,
            files: change.delta?.files ?? [],
            surprises: change.delta?.surprises ?? [],
            duplicates: change.delta?.duplicates ?? [],
            excluded: change.excluded,
        },
        registry: settled.registry,
        dashboard: null,
        notices: [],
        elapsed_ms: clock.now() - started,
    };
}
function factsOf(request, change) {
    const { collected, range } = request;
    return {
        v: 1,
        origin: request.origin,
        timestamp: new Date(request.timestamp_ms).toISOString(),
        repository: request.repository,
        ref: request.ref,
        commit: range.head,
        base: range.base,
        run: request.run,
        metrics: { ...changeMetrics(change), ...(0,inputs/* metricsFromInputs */.RB)(collected.inputs) },
        rubikstack: { face_entropies: (0,optimize/* faceEntropies */.bt)(collected.inputs.timings), cycles: null },
        artifacts: collected.artifacts,
        inputs_sha256: collected.inputs_sha256,
        tool: request.tool,
        model: change.model,
        environment: request.environment,
    };
}
async function record(dependencies, request, statement) {
    const { recorder, log } = await dependencies.openKeys();
    const outcome = await recordBuild({ ...dependencies, recorder, logSigner: log }, {
        statement,
        decide: (verification, history) => (0,core_policy/* decide */.LD)({ profile: request.profile, build: statement.predicate, verification }, request.policy, history),
    });
    const { id, status, verification, decision, commit, pushed_to, already_recorded } = outcome;
    const registry = { branch: dependencies.store.branch, commit, pushed_to, already_recorded };
    return { id, status, verification, decision, registry };
}
async function judge(dependencies, { profile, policy }, predicate) {
    const view = await (0,open_registry/* openRegistry */.M)(dependencies);
    const history = await view.historyBefore(predicate);
    const decision = (0,core_policy/* decide */.LD)({ profile, build: predicate, verification: null }, policy, history);
    return { id: null, status: "unrecorded", verification: null, decision, registry: null };
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ collectInputs)
/* harmony export */ });
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9203);
/* harmony import */ var _core_canonical_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3364);
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);
/* harmony import */ var _core_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6116);
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8900);
/* harmony import */ var _hex_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2638);






/**
 * collectInputs reads and parses all that a pipeline hands over. One forge-inputs@1 document and the single formats
 * exclude each other. `hashFile` hashes artifacts, which may be larger than what `readInput` takes. Throws InputsError
 * for what does not parse, UsageError E_OPTION for measurements handed in twice, and ForgeError E_INPUT_FILE for what
 * cannot be read and for two artifacts of one name.
 */
async function collectInputs(sources, readInput, sha256, hashFile = async (path) => sha256(await readInput(path))) {
    requireDistinctNames(sources.artifacts);
    const inputs = await readInputs(sources, readInput);
    const artifacts = await Promise.all(sources.artifacts.map(async (path) => ({
        name: artifactName(path),
        sha256: (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeHex */ .m)(await hashFile(path)),
    })));
    const given = inputs.caches.length + inputs.coverage.length + inputs.junit.length + inputs.timings.length > 0;
    const document = new TextEncoder().encode((0,_core_canonical_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeCanonical */ .Vz)(inputs));
    return { inputs, inputs_sha256: given ? (0,_hex_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .hexDigest */ .w)(document, sha256) : null, artifacts };
}
/** A path below the current folder names an artifact as it stands; any other would tell of this machine. */
function artifactName(path) {
    const plain = path.replace(/^(\.\/)+/, "");
    const leaves = /^([/\\]|[A-Za-z]:)/.test(plain) || plain.split(/[/\\]/).includes("..");
    return leaves ? (plain.split(/[/\\]/).at(-1) ?? plain) : plain;
}
/** The record tells artifacts apart by their names alone. */
function requireDistinctNames(paths) {
    const pathOf = new Map();
    for (const path of paths) {
        const name = artifactName(path);
        const other = pathOf.get(name);
        if (other !== undefined)
            throw sameName(name, other, path);
        pathOf.set(name, path);
    }
}
function sameName(name, first, second) {
    return new _forge_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q("E_INPUT_FILE", {
        what: `two artifacts have the name ${JSON.stringify(name)}: ${JSON.stringify(first)} and ${JSON.stringify(second)}`,
        remedy: "hand in each artifact once, under a name of its own; a path below the current folder is a whole name",
    });
}
async function readInputs(sources, readInput) {
    const { coverage, junit, cache, timings } = sources;
    if (sources.inputs !== null) {
        if (coverage.length + junit.length + cache.length > 0 || timings !== null)
            throw givenTwice();
        return (0,_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseForgeInputs */ .Wh)(await readInput(sources.inputs));
    }
    return {
        ...(0,_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyInputs */ .Rv)(),
        caches: cache.map(_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCache */ .IW),
        coverage: await Promise.all(coverage.map(async (path) => (0,_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCoverage */ .go)(await readInput(path), path))),
        junit: await Promise.all(junit.map(async (path) => (0,_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJunit */ .kJ)(await readInput(path), path))),
        timings: timings === null ? [] : (0,_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimings */ .PM)(await readInput(timings)),
    };
}
function givenTwice() {
    return new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("E_OPTION", {
        what: "measurements were handed in both as one forge-inputs document and as single files",
        remedy: "give inputs alone, or coverage, junit, cache and timings without it",
    });
}


/***/ }),

/***/ 8553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ POLICY_PATH),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2852);

const POLICY_PATH = ".github/quantum-forge.yml";
/**
 * loadPolicy gives the policy to judge by: the file that was named, else the one of the trusted commit, which is the head
 * of the default branch unless told otherwise, else the built-in one. A change that is judged can so never bring its
 * own policy. Throws PolicyError.
 */
async function loadPolicy(source, { named, trusted }) {
    if (named !== null)
        return (0,_core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .ON)(decode(named.bytes), { source: named.path, blob: null });
    const commit = trusted ?? (await source.policyCommit());
    const found = await source.readFile(commit, POLICY_PATH);
    if (found === null)
        return (0,_core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInPolicy */ .Cl)();
    return (0,_core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .ON)(decode(found.bytes), {
        source: `${POLICY_PATH} at ${commit.slice(0, 7)}`,
        blob: found.oid,
    });
}
/** Bytes that are not UTF-8 become U+FFFD, which no key or value of a policy contains. */
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 6384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ NO_ATTRIBUTES),
/* harmony export */   G_: () => (/* binding */ excludedUnread),
/* harmony export */   P_: () => (/* binding */ chooseFiles),
/* harmony export */   ah: () => (/* binding */ exclusionOf),
/* harmony export */   nM: () => (/* binding */ excludedRead),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var _core_mdl_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);

/** What holds of a path that no .gitattributes speaks of. */
const NO_ATTRIBUTES = { generated: false, vendored: false };
const UNREAD = new Uint8Array();
/**
 * chooseFiles leaves out what need not be read to be left out. An attribute counts only if both trees have it, and a
 * changed path is left out only if each of its versions is, so that a change cannot hide its own files.
 */
function chooseFiles(comparison, attributes, maxFileBytes) {
    const reasonFor = (entry) => excludedUnread(entry, attributesOf(entry.path, attributes), maxFileBytes);
    const changed = [];
    const half = [];
    const excluded = comparison.links.map(({ path, kind, bytes }) => ({
        path,
        reason: kind === "symlink" ? "symlink" : "submodule",
        bytes,
    }));
    for (const change of comparison.changed) {
        const [reason = null] = versionsOf(change).flatMap((version) => reasonFor(version) ?? []);
        const readable = versionsOf(change).filter((version) => reasonFor(version) === null);
        if (reason === null)
            changed.push(change);
        else
            excluded.push(exclusionOf(change, reason));
        if (reason !== null)
            half.push(...readable.map((version) => ({ readable: version })));
    }
    const unchanged = comparison.unchanged.filter((entry) => reasonFor(entry) === null);
    return { changed, half_left_out: half, unchanged, excluded };
}
/** versionsOf gives the versions of a changed path that exist, the newer first. */
function versionsOf({ base, head }) {
    return [head, base].filter((version) => version !== null);
}
/** exclusionOf lists a changed path with the bytes of its larger version. */
function exclusionOf(change, reason) {
    return { path: change.path, reason, bytes: Math.max(...versionsOf(change).map(({ bytes }) => bytes)) };
}
/** excludedUnread judges a file by all but its content. */
function excludedUnread({ path, bytes }, attributes, maxFileBytes) {
    return (0,_core_mdl_index_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyFile */ .TX)({ path, bytes, attributes, content: UNREAD, largest_bytes: maxFileBytes }).excluded;
}
/** excludedRead judges a file that is not excluded unread by its content. */
function excludedRead({ path, bytes }, content) {
    return (0,_core_mdl_index_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyFile */ .TX)({ path, bytes, attributes: NO_ATTRIBUTES, content, largest_bytes: bytes }).excluded;
}
function attributesOf(path, { base, head }) {
    const after = head.get(path) ?? NO_ATTRIBUTES;
    const before = base === null ? after : (base.get(path) ?? NO_ATTRIBUTES);
    return {
        generated: before.generated && after.generated,
        vendored: before.vendored && after.vendored,
    };
}


/***/ }),

/***/ 7094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readBlobsById),
/* harmony export */   Z: () => (/* binding */ readTexts)
/* harmony export */ });
/* harmony import */ var _choose_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6384);

/** readBlobsById reads each blob once and gives its bytes by id. */
async function readBlobsById(source, entries) {
    const oids = [...new Set(entries.map((entry) => entry.oid))];
    const contents = new Map();
    let index = 0;
    for await (const bytes of source.readBlobs(oids))
        contents.set(oids[index++] ?? "", bytes);
    return contents;
}
/** readTexts reads files in the order given and leaves out those that turn out not to be text. */
async function readTexts(source, entries) {
    const contents = await readBlobsById(source, entries);
    return entries.flatMap((entry) => {
        const text = contents.get(entry.oid) ?? new Uint8Array();
        return (0,_choose_files_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedRead */ .nM)(entry, text) === null ? [{ path: entry.path, text }] : [];
    });
}


/***/ }),

/***/ 7522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ EXPORT_SCHEMA),
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(2274);
// EXTERNAL MODULE: ./build/core/report/index.js + 29 modules
var report = __webpack_require__(2630);
;// CONCATENATED MODULE: ./build/dashboards/site/escape-html.js

/**
 * escapeHtml makes text from outside safe in HTML text and in quoted attributes: invisible and control
 * characters are spelled out, the five characters of markup become references (HTML Standard, 13.3).
 */
function escapeHtml(text) {
    return (0,report/* printable */.g$)(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** isolated shows text from outside so that its direction does not reach what stands around it. */
function isolated(text) {
    return `<bdi>${escapeHtml(text)}</bdi>`;
}

;// CONCATENATED MODULE: ./build/dashboards/site/build-texts.js


/** metricHtml writes a metric for a table cell; what is not measured stays a word and gives its reason. */
function metricHtml(name, metric) {
    if (metric.status === "measured")
        return escapeHtml((0,report/* typographic */.nh)((0,report/* formatValue */.Fl)(name, metric.value)));
    return `<span class="none" title="${escapeHtml(metric.reason)}">${absenceWord(metric.status)}</span>`;
}
/** absenceWord names why there is no value, in the words of the terminal. */
function absenceWord(status) {
    return status === "missing" ? "missing" : "n/a";
}
/** metricValue gives the number of a measured metric, else null. */
function metricValue(metric) {
    return metric.status === "measured" ? metric.value : null;
}
/** timeHtml writes an RFC 3339 time to the minute, UTC. */
function timeHtml(timestamp) {
    return `<time datetime="${escapeHtml(timestamp)}">${escapeHtml(timestamp.slice(0, 16).replace("T", " "))}</time>`;
}
/** rowAnchor gives the fragment of a build's row. Ids of other shapes than the registry's lose what is unsafe. */
function rowAnchor({ id }) {
    return `build-${id.replace(/[^\w-]/g, "_")}`;
}

;// CONCATENATED MODULE: ./build/dashboards/site/state-html.js
/** stateHtml shows a word with the mark of its state; the marks differ in shape, not only in colour. */
function stateHtml(state, word) {
    return `<span class="state ${state}">${word}</span>`;
}

;// CONCATENATED MODULE: ./build/dashboards/site/builds-table.js




const LONGEST_REF = 24;
const COLUMNS = [
    "Build",
    "Time (UTC)",
    "Commit",
    "Ref",
    "From",
    "MDL delta",
    "Size",
    "Coverage",
    "Cache",
    "Score",
    "VBH",
    "Decision",
    "Status",
];
/** buildsTable lists the shown builds of all, newest first; each row can be linked to. */
function buildsTable({ builds, repository_url }, shown) {
    const address = (0,report/* repositoryAddress */.n6)(repository_url);
    const rows = shown.toReversed();
    const count = rows.length === builds.length
        ? (0,report/* formatNumber */.ZV)(builds.length)
        : `the latest ${(0,report/* formatNumber */.ZV)(rows.length)} of ${(0,report/* formatNumber */.ZV)(builds.length)}`;
    return [
        `<section aria-labelledby="builds"><h2 id="builds">Builds <span class="quiet">${count}</span></h2>`,
        `<div class="scroll" tabindex="0" role="region" aria-labelledby="builds"><table class="builds"><thead><tr>`,
        COLUMNS.map((column) => `<th scope="col">${column}</th>`).join(""),
        `</tr></thead><tbody>${rows.map((build) => buildRow(build, address)).join("")}</tbody></table></div></section>`,
    ].join("");
}
function buildRow(build, address) {
    const { metrics } = build;
    const cells = [
        timeHtml(build.timestamp),
        commitHtml(build.commit, address),
        refHtml(build.ref),
        build.origin,
        metricHtml("mdl_delta", metrics.mdl_delta),
        metricHtml("repo_bytes", metrics.repo_bytes),
        metricHtml("test_coverage", metrics.test_coverage),
        metricHtml("cache_efficiency", metrics.cache_efficiency),
        build.score === null ? MISSING : (0,report/* formatNumber */.ZV)(build.score, 1),
        vbhHtml(build.vbh_status),
        build.action === null ? NONE : stateHtml(ACTION_MARKS[build.action], build.action),
        build.status.replace("_", " "),
    ];
    return `<tr id="${rowAnchor(build)}"><th scope="row">${escapeHtml(build.id)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
const NONE = `<span class="none">none</span>`;
const MISSING = `<span class="none">missing</span>`;
const ACTION_MARKS = {
    promote: "good",
    review: "open",
    reject: "bad",
};
const VBH_MARKS = {
    PASS: "good",
    SELF_SIGNED: "open",
    FAIL: "bad",
};
function vbhHtml(status) {
    return status === null ? NONE : stateHtml(VBH_MARKS[status], status.toLowerCase().replace("_", "-"));
}
function commitHtml(commit, address) {
    const short = `<code>${escapeHtml(commit.slice(0, 7))}</code>`;
    return address !== null && /^[0-9a-f]{40,64}$/.test(commit)
        ? `<a href="${escapeHtml(address)}/commit/${commit}" rel="noreferrer">${short}</a>`
        : short;
}
function refHtml(ref) {
    if (ref === null)
        return NONE;
    const name = ref.replace(/^refs\/(heads|tags)\//, "");
    if (name.length <= LONGEST_REF)
        return isolated(name);
    return `<span title="${escapeHtml(name.slice(0, 255))}">${isolated(`${name.slice(0, LONGEST_REF - 3)}...`)}</span>`;
}

;// CONCATENATED MODULE: ./build/dashboards/site/chart-figure.js

/** chartFigure wraps a chart so that it can be read without seeing it. */
function chartFigure(figure, builds) {
    const { heading, plot, remark, columns, rows } = figure;
    const head = columns.map((column) => `<th scope="col">${column}</th>`).join("");
    const body = rows.map(([name, ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
    return [
        `<figure><figcaption><h2>${heading}</h2>${remark === "" ? "" : `<p>${remark}</p>`}</figcaption>`,
        `${plot}${dates(builds)}`,
        `<details><summary>The numbers behind this chart</summary>`,
        `<div class="scroll" tabindex="0" role="region" aria-label="${heading}, as a table">`,
        `<table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div></details></figure>`,
    ].join("");
}
function dates(builds) {
    const places = builds.length < 3 ? [0, builds.length - 1] : [0, (builds.length - 1) >> 1, builds.length - 1];
    const days = [...new Set(places)].map((at) => builds[at]?.timestamp.slice(0, 10) ?? "");
    const shown = days.map((day) => `<span>${escapeHtml(day)}</span>`).join("");
    return `<div class="dates${days.length === 1 ? " single" : ""}">${shown}</div>`;
}

;// CONCATENATED MODULE: ./build/dashboards/site/svg/attributes.js
/** percent writes a share of the width for an SVG attribute, to a thousandth. */
function percent(value) {
    return `${coordinate(value)}%`;
}
/** coordinate writes a number for an SVG attribute without needless digits. */
function coordinate(value) {
    return String(Math.round(value * 1000) / 1000);
}

;// CONCATENATED MODULE: ./build/dashboards/site/svg/bands.js
/** bands divides an axis into `count` equal bands, left to right. */
function bands(count) {
    const width = 100 / Math.max(1, count);
    return { width, start: (at) => at * width, center: (at) => (at + 0.5) * width };
}

;// CONCATENATED MODULE: ./build/dashboards/site/svg/byte-tick-labels.js

const UNITS = [
    { from: 1e9, per: 1e9, name: "GB" },
    { from: 1e6, per: 1e6, name: "MB" },
    { from: 1e4, per: 1e3, name: "kB" },
    { from: 0, per: 1, name: "B" },
];
const MOST_DIGITS = 4;
/** byteTickLabels names evenly spaced ticks in one unit, with as many decimals as tell neighbours apart. */
function byteTickLabels(ticks) {
    const largest = Math.max(0, ...ticks.map(Math.abs));
    const { per, name } = UNITS.find((unit) => largest >= unit.from) ?? UNITS[3];
    const step = Math.abs((ticks[1] ?? 0) - (ticks[0] ?? 0)) / per;
    const digits = Array.from({ length: MOST_DIGITS }, (_none, at) => at).find((at) => isWhole(step * 10 ** at));
    return ticks.map((tick) => tick === 0 ? "0" : (0,report/* typographic */.nh)(`${(0,report/* formatNumber */.ZV)(tick / per, digits ?? MOST_DIGITS)} ${name}`));
}
function isWhole(value) {
    return Math.abs(value - Math.round(value)) < 1e-6;
}

;// CONCATENATED MODULE: ./build/dashboards/site/svg/hit-bands.js


/**
 * hitBands lays an invisible link over each band of a chart: pointing at it says the text, a click goes to the
 * row. Keyboards reach the same rows through the table, so that hundreds of links do not stand in their way.
 * Texts must be escaped.
 */
function hitBands(items) {
    const { start, width } = bands(items.length);
    return items
        .map(({ href, text }, at) => `<a href="${href}" tabindex="-1"><rect class="hit" x="${percent(start(at))}" width="${percent(width)}" height="100%"><title>${text}</title></rect></a>`)
        .join("");
}

;// CONCATENATED MODULE: ./build/dashboards/site/svg/linear-scale.js
/** linearScale maps domain to range; a domain of one point maps to the middle of the range. */
function linearScale(domain, range) {
    const [low, high] = domain;
    const [from, to] = range;
    if (low === high)
        return () => (from + to) / 2;
    return (value) => from + ((value - low) / (high - low)) * (to - from);
}

;// CONCATENATED MODULE: ./build/dashboards/site/svg/nice-ticks.js
/**
 * niceTicks gives ascending multiples of a step of 1, 2, 2.5 or 5 times a power of ten that reach from at or
 * below `low` to at or above `high`, about `count` of them (P. Heckbert, "Nice numbers for graph labels",
 * Graphics Gems, 1990). Equal ends are first moved apart, so that there are always two ticks at least.
 */
function niceTicks(low, high, count) {
    const spread = high > low ? high - low : Math.max(Math.abs(high) / 10, 1);
    const from = high > low ? low : low - spread / 2;
    const to = high > low ? high : high + spread / 2;
    const step = niceStep(spread / Math.max(1, count - 1));
    const first = Math.floor(from / step);
    const last = Math.ceil(to / step);
    return Array.from({ length: last - first + 1 }, (_none, at) => (first + at) * step);
}
function niceStep(rough) {
    const power = 10 ** Math.floor(Math.log10(rough));
    const multiple = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
    return multiple * power;
}

;// CONCATENATED MODULE: ./build/dashboards/site/svg/plot-frame.js

/**
 * plotFrame draws a chart of full width in three parts that share one height: tick labels, the plot with its
 * grid, and direct labels. Text from outside must be escaped by the caller; so must `marks` be whole SVG.
 */
function plotFrame(frame, marks) {
    const { id, title, description, height, ticks, tickLabels, y } = frame;
    const grid = ticks
        .map((tick) => `<line x1="0" x2="100%" y1="${at(y(tick))}" y2="${at(y(tick))}"/>`)
        .join("");
    const names = tickLabels.map((text, index) => label("100%", y(ticks[index] ?? 0), text, "end")).join("");
    const direct = frame.labels.map((each) => label("0", each.y, each.text, "start")).join("");
    return [
        `<div class="plot">`,
        `<svg class="ticks" height="${height}" aria-hidden="true">${names}</svg>`,
        `<svg class="marks" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
        `<title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>`,
        `<g class="grid">${grid}</g>${marks}</svg>`,
        `<svg class="direct" height="${height}" aria-hidden="true">${direct}</svg>`,
        `</div>`,
    ].join("");
}
function label(x, y, text, anchor) {
    return `<text x="${x}" y="${at(y)}" dy="0.32em" text-anchor="${anchor}">${text}</text>`;
}
function at(value) {
    return coordinate(value);
}

;// CONCATENATED MODULE: ./build/dashboards/site/change-chart.js











const HEIGHT = 150;
const MARGIN = 10;
const BAR_SHARE = 0.7;
const WIDEST_BAR = 4;
const HEADING = "New and removed information";
/** changeChart draws what each build brought (up) and took away (down), over the same axis as sizeChart. */
function changeChart(builds) {
    const changes = builds.map(({ metrics }) => {
        return { novelty: metricValue(metrics.novelty), removal: metricValue(metrics.removal) };
    });
    const known = changes
        .flatMap(({ novelty, removal }) => [novelty, removal])
        .filter((bytes) => bytes !== null);
    const [only] = builds;
    if (known.length === 0)
        return inWords("No build measured it.");
    if (builds.length === 1 && only !== undefined)
        return inWords(`${amounts(only)} in one build so far.`);
    const cut = cutAt(known);
    const highest = Math.min(cut, largest(changes.map((change) => change.novelty)));
    const lowest = -Math.min(cut, largest(changes.map((change) => change.removal)));
    const ticks = niceTicks(lowest, highest, 4);
    const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
    const y = linearScale([bottom, top], [HEIGHT - MARGIN, MARGIN]);
    const marks = changes.map((change, at) => bars(change, at, changes.length, y, { bottom, top })).join("");
    const plot = plotFrame({
        id: "change",
        title: HEADING,
        description: `For each of ${changes.length} builds, new information as a bar up and removed information as a bar down.`,
        height: HEIGHT,
        ticks,
        tickLabels: byteTickLabels(ticks.map(Math.abs)),
        y,
        labels: sideLabels(y(top), y(0), y(bottom)),
    }, `${marks}<line class="zero" x1="0" x2="100%" y1="${coordinate(y(0))}" y2="${coordinate(y(0))}"/>${hitBands(builds.map(hit))}`);
    const beyond = changes.filter(({ novelty, removal }) => (novelty ?? 0) > top || (removal ?? 0) > -bottom).length;
    const rows = builds.toReversed().map(tableRow);
    return chartFigure({ heading: HEADING, plot, remark: cutRemark(beyond), columns: change_chart_COLUMNS, rows }, builds);
}
function inWords(text) {
    return `<section><h2>${HEADING}</h2><p class="quiet">${text}</p></section>`;
}
function largest(amounts) {
    return Math.max(0, ...amounts.map((amount) => amount ?? 0));
}
/** The two halves are named at their middles; a half without height is not named. */
function sideLabels(top, zero, bottom) {
    return [
        { y: (zero + top) / 2, text: "new" },
        { y: (zero + bottom) / 2, text: "removed" },
    ].filter((label) => Math.abs(label.y - zero) > MARGIN / 2);
}
const change_chart_COLUMNS = ["Build", "Time (UTC)", "New", "Removed", "MDL delta"];
const TALL = 2;
/** One first import would flatten every other bar, so bars end at twice the 90th percentile. */
function cutAt(known) {
    const sorted = known.toSorted((a, b) => a - b);
    const high = sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0;
    return high > 0 ? TALL * high : Number.POSITIVE_INFINITY;
}
function cutRemark(beyond) {
    if (beyond === 0)
        return "";
    const bars = beyond === 1 ? "One bar is" : `${(0,report/* formatNumber */.ZV)(beyond)} bars are`;
    return `${bars} longer than the chart and cut at its edge; the table has the numbers.`;
}
function bars({ novelty, removal }, at, count, y, { bottom, top }) {
    const { center, width } = bands(count);
    const barWidth = Math.min(width * BAR_SHARE, WIDEST_BAR);
    const x = `x="${percent(center(at) - barWidth / 2)}" width="${percent(barWidth)}"`;
    const up = y(0) - y(Math.min(novelty ?? 0, top));
    const down = y(Math.max(-(removal ?? 0), bottom)) - y(0);
    return [
        up > 0 ? `<rect class="new" ${x} y="${coordinate(y(0) - up)}" height="${coordinate(up)}"/>` : "",
        down > 0 ? `<rect class="gone" ${x} y="${coordinate(y(0))}" height="${coordinate(down)}"/>` : "",
    ].join("");
}
function hit(build) {
    const text = `${build.id}, ${build.timestamp.slice(0, 10)}, ${amounts(build)}`;
    return { href: `#${rowAnchor(build)}`, text: escapeHtml(text) };
}
function amounts({ metrics }) {
    return `${amount("new", metrics.novelty)}, ${amount("removed", metrics.removal)}`;
}
function amount(word, metric) {
    return metric.status === "measured"
        ? `${(0,report/* formatBytes */.z3)(metric.value)} ${word}`
        : `${word} ${absenceWord(metric.status)}`;
}
function tableRow(build) {
    const { novelty, removal, mdl_delta } = build.metrics;
    return [
        `<a href="#${rowAnchor(build)}">${escapeHtml(build.id)}</a>`,
        timeHtml(build.timestamp),
        metricHtml("novelty", novelty),
        metricHtml("removal", removal),
        metricHtml("mdl_delta", mdl_delta),
    ];
}

;// CONCATENATED MODULE: ./build/dashboards/site/decision-section.js





/** decisionSection explains the last decision: what would change it, each criterion, the score and the checks. */
function decisionSection(latest, { reasonSaid }) {
    if (latest === null) {
        return `<section><h2>Last decision</h2><p class="quiet">No build was decided yet.</p></section>`;
    }
    const { decision, verification, build_id } = latest;
    const rows = (0,report/* evidenceRows */.dK)(decision);
    const link = `<a href="#${rowAnchor({ id: build_id })}">${escapeHtml(build_id)}</a>`;
    return [
        `<section aria-labelledby="decision"><h2 id="decision">Why ${link} came out as ${decision.action}</h2>`,
        reasonSaid ? "" : `<p>${isolated(decision.reason)}</p>`,
        ...(0,report/* observingText */.XA)(decision.policy).map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
        promotionList(decision.would_promote_if),
        `<div class="scroll" tabindex="0" role="region" aria-label="Criteria"><table class="criteria">`,
        `<thead><tr><th scope="col">Verdict</th><th scope="col">Criterion</th><th scope="col">Value</th>`,
        `<th scope="col">Bound</th><th scope="col">Why</th></tr></thead>`,
        criteriaGroup("Required", rows.filter((row) => row.required)),
        criteriaGroup("Scored", rows.filter((row) => !row.required)),
        `</table></div>`,
        scoreTable(latest),
        verification === null ? "" : checksDetails(verification),
        `<p class="quiet small">Policy: preset ${isolated(decision.policy.preset)}, ${isolated(decision.policy.source)}</p></section>`,
    ].join("");
}
function promotionList(conditions) {
    if (conditions.length === 0)
        return "";
    const items = conditions
        .map((condition, at) => `<li>${at === 0 ? "" : "or "}${isolated(condition)}</li>`)
        .join("");
    return `<h3>It would promote if</h3><ul>${items}</ul>`;
}
function criteriaGroup(title, rows) {
    if (rows.length === 0)
        return "";
    const head = `<tr class="group"><th scope="rowgroup" colspan="5">${title}</th></tr>`;
    return `<tbody>${head}${rows.map(criterionRow).join("")}</tbody>`;
}
function criterionRow(row) {
    const value = row.value === "" ? `<span class="none">${row.state}</span>` : figure(row.value);
    const verdict = stateHtml(markOf(row), row.state);
    return `<tr><td>${verdict}</td><th scope="row">${row.label}</th><td>${value}</td><td>${figure(row.bound)}</td><td>${isolated(row.note)}</td></tr>`;
}
function figure(text) {
    return isolated((0,report/* typographic */.nh)(text));
}
/** As in the terminal: only what stands in the way is bad; a missed score bound costs points. */
function markOf({ state, required }) {
    if (state === "ok")
        return "good";
    if (state === "n/a")
        return "none";
    if (state === "missing")
        return "open";
    return required ? "bad" : "warn";
}
function scoreTable({ decision }) {
    if (decision.breakdown.length === 0)
        return "";
    const text = (0,report/* scoreText */.QO)(decision);
    const rows = (0,report/* scoreShares */.d)(decision).map(shareRow).join("");
    return [
        `<h3>${text[0]?.toUpperCase()}${text.slice(1)}</h3>`,
        `<table class="shares"><thead><tr><th scope="col">Part</th><th scope="col">Points</th>`,
        `<th scope="col"><span class="hidden">Share</span></th></tr></thead><tbody>${rows}</tbody></table>`,
    ].join("");
}
function shareRow({ label, points, of }) {
    if (points === null) {
        return `<tr><th scope="row">${label}</th><td><span class="none">left out</span></td><td></td></tr>`;
    }
    const bar = `<svg class="share" height="10" aria-hidden="true"><rect class="whole" width="${percent(of * 10)}" height="10"/><rect class="part" width="${percent(points * 10)}" height="10"/></svg>`;
    return `<tr><th scope="row">${label}</th><td>${(0,report/* formatNumber */.ZV)(points, 1)} of ${(0,report/* formatNumber */.ZV)(of, 1)}</td><td>${bar}</td></tr>`;
}
const CHECK_MARKS = { ok: "good", failed: "bad", not_run: "open" };
const CHECK_WORDS = { ok: "ok", failed: "failed", not_run: "not run" };
function checksDetails({ checks, header, log_index, pq }) {
    const held = checks.filter((check) => check.state === "ok").length;
    const rows = checks.map(({ name, state, code, detail }) => `<tr><th scope="row">${name}</th><td>${stateHtml(CHECK_MARKS[state], CHECK_WORDS[state])}</td><td>${isolated([code ?? "", detail].filter((part) => part !== "").join(": "))}</td></tr>`);
    return [
        `<details><summary>${held} of ${checks.length} verification checks hold</summary>`,
        `<p class="quiet"><code>${escapeHtml(header)}</code>, log entry ${(0,report/* formatNumber */.ZV)(log_index)}, post-quantum ${pq}</p>`,
        `<table class="checks"><thead><tr><th scope="col">Check</th><th scope="col">State</th><th scope="col">Why</th></tr></thead>`,
        `<tbody>${rows.join("")}</tbody></table></details>`,
    ].join("");
}

// EXTERNAL MODULE: ./build/core/mdl/index.js + 98 modules
var mdl = __webpack_require__(6115);
;// CONCATENATED MODULE: ./build/dashboards/site/dead-band.js

/** isAboutZero tells from a build's record whether its delta reads "about 0". */
function isAboutZero({ mdl_delta, novelty, removal }) {
    return mdl_delta.value !== null && (0,mdl/* isAboutZero */.yA)(mdl_delta.value, novelty.value ?? 0, removal.value ?? 0);
}

;// CONCATENATED MODULE: ./build/dashboards/site/svg/line-segments.js

/**
 * lineSegments joins neighbouring points by `<line>` elements and leaves a gap at each null. Lines, unlike a
 * path, take percentages, so that the chart fits any width while its text keeps its size. A point between two gaps
 * is a line of no length, which a round cap shows as a dot.
 */
function lineSegments(points) {
    return points
        .map((to, at) => {
        if (to === null)
            return "";
        const before = points[at - 1] ?? null;
        const alone = before === null && (points[at + 1] ?? null) === null;
        const from = alone ? to : before;
        if (from === null)
            return "";
        return `<line x1="${percent(from.x)}" y1="${coordinate(from.y)}" x2="${percent(to.x)}" y2="${coordinate(to.y)}"/>`;
    })
        .join("");
}

;// CONCATENATED MODULE: ./build/dashboards/site/svg/sparkline.js




const sparkline_HEIGHT = 28;
const sparkline_MARGIN = 4;
/**
 * sparkline draws a series, oldest first, as a small line with its last point marked; nulls are gaps. It is
 * decoration beside a number that says the same, hence hidden from screen readers. Empty below two values.
 */
function sparkline(values) {
    const known = values.filter((value) => value !== null);
    if (known.length < 2)
        return "";
    const y = linearScale([Math.min(...known), Math.max(...known)], [sparkline_HEIGHT - sparkline_MARGIN, sparkline_MARGIN]);
    const { center } = bands(values.length);
    const points = values.map((value, at) => (value === null ? null : { x: center(at), y: y(value) }));
    const last = points.findLast((point) => point !== null);
    const mark = last ? `<circle cx="${percent(last.x)}" cy="${coordinate(last.y)}" r="2.5"/>` : "";
    return `<svg class="spark" height="${sparkline_HEIGHT}" aria-hidden="true">${lineSegments(points)}${mark}</svg>`;
}

;// CONCATENATED MODULE: ./build/dashboards/site/key-numbers.js





const SPARKLINE_BUILDS = 60;
/** keyNumbers gives the row of numbers of the last build, each with the course of the last 60 builds. */
function keyNumbers(data) {
    const last = data.builds.at(-1);
    if (last === undefined)
        return "";
    const recent = data.builds.slice(-SPARKLINE_BUILDS);
    const numbers = [
        mdlNumber(last, recent),
        scoreNumber(data, last, recent),
        metricNumber("line coverage", "test_coverage", last, recent),
        metricNumber("cache hits", "cache_efficiency", last, recent),
        vbhNumber(data, last, recent),
        buildsNumber(data.builds),
    ];
    return `<dl class="numbers">${numbers.map(numberHtml).join("")}</dl>`;
}
function mdlNumber(last, recent) {
    const number = metricNumber("MDL delta", "mdl_delta", last, recent);
    if (!number.known)
        return number;
    const delta = metricValue(last.metrics.mdl_delta) ?? 0;
    return { ...number, note: isAboutZero(last.metrics) ? "about 0" : delta < 0 ? "simpler" : "more complex" };
}
function metricNumber(label, name, last, recent) {
    const metric = last.metrics[name];
    const series = recent.map((build) => metricValue(build.metrics[name]));
    return metric.status === "measured"
        ? { label, value: (0,report/* formatValue */.Fl)(name, metric.value), known: true, note: "", series }
        : { label, value: absenceWord(metric.status), known: false, note: metric.reason, series };
}
function scoreNumber({ latest }, last, recent) {
    const bound = latest?.build_id === last.id ? latest.decision.threshold : null;
    return {
        label: "score of 10",
        value: scoreValue(last.score, bound),
        known: last.score !== null,
        note: bound === null ? "" : `promotes at ${(0,report/* formatNumber */.ZV)(bound, 1)}`,
        series: recent.map((build) => build.score),
    };
}
function scoreValue(score, bound) {
    if (score === null)
        return "missing";
    return bound === null ? (0,report/* formatNumber */.ZV)(score, 1) : (0,report/* formatAgainst */.L$)("performance_score", score, bound);
}
function vbhNumber({ latest }, last, recent) {
    const checks = latest?.build_id === last.id ? latest.verification?.checks : undefined;
    const held = checks?.filter((check) => check.state === "ok").length;
    const word = last.vbh_status?.toLowerCase().replace("_", "-") ?? "not verified";
    return {
        label: "VBH",
        value: last.vbh_compliance === null ? "missing" : (0,report/* formatShare */.T1)(last.vbh_compliance),
        known: last.vbh_compliance !== null,
        note: checks === undefined ? word : `${word}, ${held} of ${checks.length} checks`,
        series: recent.map((build) => build.vbh_compliance),
    };
}
function buildsNumber(builds) {
    const counts = ["promote", "review", "reject"].map((action) => [builds.filter((build) => build.action === action).length, action]);
    const said = counts
        .filter(([count]) => count > 0)
        .map(([count, action]) => `${(0,report/* formatNumber */.ZV)(count)} ${action}`);
    return {
        label: "builds",
        value: (0,report/* formatNumber */.ZV)(builds.length),
        known: true,
        note: said.join(", "),
        series: [],
    };
}
function numberHtml({ label, value, known, note, series }) {
    const figure = escapeHtml((0,report/* typographic */.nh)((0,report/* printable */.g$)(value)));
    return [
        `<div><dt>${label}</dt>`,
        `<dd class="figure${known ? "" : " none"}">${figure}</dd>`,
        `<dd class="note">${escapeHtml(note)}</dd>`,
        `<dd>${sparkline(series)}</dd></div>`,
    ].join("");
}

;// CONCATENATED MODULE: ./build/dashboards/site/size-chart.js












const size_chart_HEIGHT = 220;
const size_chart_MARGIN = 10;
const DOTS_UP_TO = 80;
const CROWDED_ON_A_PHONE = 20;
/** sizeChart draws the description length of the whole repository over the builds, oldest to newest. */
function sizeChart(builds) {
    const sizes = builds.map((build) => metricValue(build.metrics.repo_bytes));
    const known = sizes.filter((size) => size !== null);
    const heading = "Description length of the repository";
    if (known.length === 0) {
        return `<section><h2>${heading}</h2><p class="quiet">No build measured it, so there is no trend to show.</p></section>`;
    }
    if (known.length === 1) {
        return `<section><h2>${heading}</h2><p class="quiet">${(0,report/* formatBytes */.z3)(known[0] ?? 0)} in one build so far; a trend needs two.</p></section>`;
    }
    const ticks = niceTicks(Math.min(...known), Math.max(...known), 5);
    const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [size_chart_HEIGHT - size_chart_MARGIN, size_chart_MARGIN]);
    const { center } = bands(builds.length);
    const points = builds.map((build, at) => {
        const size = sizes[at] ?? null;
        return size === null ? null : { build, x: center(at), y: y(size) };
    });
    const plot = plotFrame({
        id: "size",
        title: heading,
        description: description(known),
        height: size_chart_HEIGHT,
        ticks,
        tickLabels: byteTickLabels(ticks),
        y,
        labels: [{ y: y(known.at(-1) ?? 0), text: (0,report/* formatBytes */.z3)(known.at(-1) ?? 0) }],
    }, `<g class="line">${lineSegments(points)}</g>${pointMarks(points)}${hitBands(builds.map(size_chart_hit))}`);
    const rows = builds.toReversed().map(size_chart_tableRow);
    return chartFigure({ heading, plot, remark: remark(builds), columns: size_chart_COLUMNS, rows }, builds);
}
const size_chart_COLUMNS = ["Build", "Time (UTC)", "Size", "Decision"];
function description(known) {
    const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0];
    const range = `between ${(0,report/* formatBytes */.z3)(Math.min(...known))} and ${(0,report/* formatBytes */.z3)(Math.max(...known))}`;
    return `${known.length} builds, from ${(0,report/* formatBytes */.z3)(first)} to ${(0,report/* formatBytes */.z3)(last)}, ${range}.`;
}
function remark(builds) {
    const rejected = builds.some((build) => build.action === "reject");
    return rejected ? `${CROSS_KEY} marks a rejected build.` : "";
}
const CROSS = `<path d="M-4-4L4 4M-4 4L4-4"/>`;
const CROSS_KEY = `<svg class="key cross" width="10" height="10" viewBox="-5 -5 10 10" role="img" aria-label="A cross">${CROSS}</svg>`;
function pointMarks(points) {
    const withDots = points.length <= DOTS_UP_TO;
    const last = points.findLast((point) => point !== null);
    const marks = points.map((point) => {
        if (point === null)
            return "";
        if (point.build.action === "reject")
            return cross(point);
        return withDots || point === last ? dot(point) : "";
    });
    const density = points.length > CROWDED_ON_A_PHONE ? "dots many" : "dots";
    return `<g class="${density}">${marks.join("")}</g>`;
}
function dot({ x, y }) {
    return `<circle class="dot" cx="${percent(x)}" cy="${coordinate(y)}" r="3"/>`;
}
function cross({ x, y }) {
    return `<svg class="cross" x="${percent(x)}" y="${coordinate(y)}" overflow="visible">${CROSS}</svg>`;
}
function size_chart_hit(build) {
    const size = metricValue(build.metrics.repo_bytes);
    const said = [build.id, build.timestamp.slice(0, 10), size === null ? "size missing" : (0,report/* formatBytes */.z3)(size)];
    return { href: `#${rowAnchor(build)}`, text: escapeHtml(said.join(", ")) };
}
function size_chart_tableRow(build) {
    return [
        `<a href="#${rowAnchor(build)}">${escapeHtml(build.id)}</a>`,
        timeHtml(build.timestamp),
        metricHtml("repo_bytes", build.metrics.repo_bytes),
        build.action ?? `<span class="none">none</span>`,
    ];
}

;// CONCATENATED MODULE: ./build/dashboards/site/style.js
/**
 * The page's style sheet. Three type sizes; space does the grouping; colour means state and always stands beside
 * a word and a shape. Text reaches 4.5:1 and marks 3:1 on both grounds; good and bad are told apart by all common
 * kinds of colour vision (bluish green and vermilion after M. Okabe and K. Ito).
 */
const STYLE = `
:root{color-scheme:light dark;--page:#fff;--ink:#17212b;--quiet:#586572;--hair:#dfe4e9;--faint:#f4f6f8;--link:#0b579f;--mark:#43525f;--soft:#7f8c98;--good:#00664d;--warn:#7d5200;--bad:#a83300;--small:.8125rem;--large:1.75rem}
@media(prefers-color-scheme:dark){:root{--page:#11171d;--ink:#e4e9ee;--quiet:#a0adb9;--hair:#2b353f;--faint:#19212a;--link:#82baff;--mark:#b6c2cd;--soft:#6f7e8c;--good:#58c9a4;--warn:#e3b158;--bad:#ff946b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:3rem}
body{margin:0 auto;max-width:76rem;padding:2.5rem 2rem 4rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,h3,p,dl,dd,ul,figure{margin:0}
h1{font-size:var(--large);line-height:1.25;font-weight:650;letter-spacing:-.01em;max-width:54rem;text-wrap:balance;margin:.35rem 0 .6rem}
h2{font-size:1rem;font-weight:650}
h3{font-size:1rem;font-weight:500;margin:1.75rem 0 .4rem}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
code{font:inherit;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.95em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
section,figure{margin-top:3.5rem}
.quiet,.note,.none,header p,footer,figcaption p{color:var(--quiet)}
.quiet{font-weight:400}
header p,.note,footer,table,figcaption p,summary,.dates,.plot text{font-size:var(--small)}
.small{font-size:var(--small);margin-top:1.25rem}
header .lead,.lead{font-size:1rem;color:var(--ink);max-width:46rem}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.25rem,1fr));gap:2rem;margin-top:2.5rem}
.numbers>div{display:flex;flex-direction:column;min-width:0}
dt{font-size:var(--small);color:var(--quiet)}
.figure{font-size:var(--large);line-height:1.3;font-weight:600;letter-spacing:-.01em;white-space:nowrap}
.figure.none{font-weight:400}
.note{min-height:2.4em;line-height:1.35}
svg{display:block}
.marks,.spark{overflow:visible}
.spark{width:100%;margin-top:.35rem}
.spark line{stroke:var(--soft);stroke-width:1.5;stroke-linecap:round}
.spark circle{fill:var(--ink)}
figcaption{margin-bottom:.75rem}
.plot{display:grid;grid-template-columns:4.25rem minmax(0,1fr) 4.75rem;column-gap:.6rem}
.plot svg{width:100%}
.plot text{fill:var(--quiet)}
.direct text{fill:var(--ink);font-weight:600}
.grid line{stroke:var(--hair);shape-rendering:crispEdges}
.line line{stroke:var(--mark);stroke-width:2;stroke-linecap:round}
.dot{fill:var(--page);stroke:var(--mark);stroke-width:2}
.cross path{fill:none;stroke:var(--bad);stroke-width:2.25;stroke-linecap:round}
.key{display:inline-block;vertical-align:-.05em;margin-right:.3em}
.new{fill:var(--mark)}
.gone{fill:var(--soft)}
.zero{stroke:var(--mark);shape-rendering:crispEdges}
.hit{fill:transparent}
a:hover>.hit{fill:var(--ink);fill-opacity:.07}
.dates span{white-space:nowrap}
.dates{display:flex;justify-content:space-between;margin:.25rem 5.35rem .5rem 4.85rem;color:var(--quiet)}
.dates.single{justify-content:center}
summary{cursor:pointer;color:var(--quiet);width:fit-content;padding:.15rem 0}
details[open]>summary{margin-bottom:.5rem}
ul{padding-left:1.2rem}
.scroll{overflow-x:auto;overscroll-behavior-x:contain}
details .scroll{max-height:24rem;overflow-y:auto}
table{border-collapse:collapse;overflow-wrap:normal;line-height:1.4}
th,td{text-align:left;padding:.4rem 1.1rem .4rem 0;vertical-align:baseline;border-bottom:1px solid var(--hair)}
tr>:last-child{padding-right:0}
thead th{color:var(--quiet);font-weight:400;white-space:nowrap}
tbody th{font-weight:500;white-space:nowrap}
section .scroll,section>details{margin-top:1.25rem}
.criteria{width:100%}
.criteria td:nth-child(3),.criteria th:nth-child(3){text-align:right}
.criteria td:nth-child(-n+4){white-space:nowrap}
.criteria td:last-child{width:100%;min-width:13rem;color:var(--quiet);overflow-wrap:anywhere}
.group th{color:var(--quiet);font-weight:400;padding-top:1.1rem}
.shares{width:100%;max-width:40rem}
.shares th,.shares td{border:0;padding-block:.2rem;white-space:nowrap}
.shares thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
.shares td:last-child{width:100%}
.share{width:100%}
.whole{fill:var(--hair)}
.part{fill:var(--mark)}
.builds{width:100%}
.builds td,.builds th{white-space:nowrap}
.builds td:nth-child(n+6):nth-child(-n+10),.builds thead th:nth-child(n+6):nth-child(-n+10){text-align:right}
.builds th:first-child{position:sticky;left:0;background:var(--page)}
.builds tr:target>*{background:var(--faint);box-shadow:inset 0 -2px var(--link)}
.hidden{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.state{white-space:nowrap}
.state::before{content:"";display:inline-block;width:.6em;height:.6em;margin-right:.45em;border:.14em solid currentColor;vertical-align:.02em}
.good{color:var(--good)}.good::before{background:currentColor;border-radius:50%}
.warn{color:var(--warn)}.warn::before{background:currentColor;transform:rotate(45deg) scale(.85)}
.bad{color:var(--bad)}.bad::before{background:currentColor}
.open{color:var(--warn)}.open::before{border-radius:50%}
.state.none::before{height:0;border-width:.07em 0;vertical-align:.25em}
pre{margin:.75rem 0 0;max-width:46rem;padding:.9rem 1.1rem;background:var(--faint);overflow-x:auto;font-size:var(--small);border-radius:4px}
footer{margin-top:4rem}
@media(max-width:40rem){:root{--large:1.4rem}body{padding:1.5rem 1rem 3rem}.numbers{grid-template-columns:1fr 1fr;gap:1.5rem}section,figure{margin-top:2.75rem}th,td{padding-right:.8rem}.plot{grid-template-columns:3.6rem minmax(0,1fr) 4rem;column-gap:.4rem}.dates{margin:.25rem 4.4rem .5rem 4rem}.dates span:nth-child(2):not(:last-child){display:none}.many .dot{display:none}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{--page:#fff;--ink:#000;--quiet:#444;--hair:#ccc;--faint:#fff;--link:#000;--mark:#333;--soft:#888;--good:#00664d;--warn:#7d5200;--bad:#a83300}body{max-width:none;padding:0}.scroll{overflow:visible;max-height:none}summary{display:none}figure,tr,.numbers{break-inside:avoid}.state::before{print-color-adjust:exact}}
`;

;// CONCATENATED MODULE: ./build/dashboards/site/verdict-sentence.js


const STANDINGS = {
    candidate: "may be promoted",
    review: "waits for review",
    promoting: "is being promoted",
    promoted: "is promoted",
    rejected: "is rejected",
    rolled_back: "was rolled back",
    superseded: "was superseded",
    unrecorded: "is not recorded",
};
/** verdictSentence says in one sentence, unescaped, where the last build stands and what it did. */
function verdictSentence(build) {
    if (build === undefined)
        return "No build is recorded yet.";
    const standing = build.action === null ? "is not decided yet" : STANDINGS[build.status];
    return `Build ${build.id} ${standing}; ${effect(build)}.`;
}
function effect({ metrics }) {
    const { mdl_delta } = metrics;
    if (mdl_delta.status === "missing")
        return "its MDL delta is missing";
    if (mdl_delta.status === "not_applicable")
        return "it has no MDL delta";
    return `it leaves the repository ${(0,report/* changeText */.k0)(mdl_delta, isAboutZero(metrics))}`;
}

;// CONCATENATED MODULE: ./build/dashboards/site/render-page.js









const SHOWN_BUILDS = 500;
/** renderPage gives index.html: verdict, numbers, trend, the last decision explained, all builds. */
function renderPage(data, sha256Base64) {
    const verdict = verdictSentence(data.builds.at(-1));
    return [
        `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">`,
        `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(sha256Base64(STYLE))}">`,
        `<meta name="viewport" content="width=device-width,initial-scale=1">`,
        `<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
        `<title>${escapeHtml(data.repository)}: ${escapeHtml(verdict)}</title>`,
        `<style>${STYLE}</style></head><body>`,
        header(data, verdict),
        `<main>${data.builds.length === 0 ? emptyState() : content(data)}</main>`,
        footer(data),
        `</body></html>\n`,
    ].join("\n");
}
/** No script, no request, no frame, no form: the page can do nothing but be read (CSP Level 3). */
function contentPolicy(styleHash) {
    return `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
}
function header(data, verdict) {
    const reason = decidesLast(data) ? data.latest?.decision.reason : undefined;
    return [
        `<header><p>Quantum-Forge, ${isolated(data.repository)}${asOf(data)}</p><h1>${isolated(verdict)}</h1>`,
        reason === undefined ? "" : `<p class="lead">${isolated(reason)}</p>`,
        `</header>`,
    ].join("");
}
/** Whether the decision at hand is the one about the last build, whose reason the header gives. */
function decidesLast({ latest, builds }) {
    return latest !== null && latest.build_id === builds.at(-1)?.id;
}
function asOf({ registry_commit }) {
    return registry_commit === null
        ? ""
        : `, data as of <code>${escapeHtml(registry_commit.slice(0, 7))}</code>`;
}
/** The charts show the builds of the table, so that each of their links has a row to go to. */
function content(data) {
    const shown = data.builds.slice(-SHOWN_BUILDS);
    return [
        keyNumbers(data),
        sizeChart(shown),
        changeChart(shown),
        decisionSection(data.latest, { reasonSaid: decidesLast(data) }),
        buildsTable(data, shown),
    ].join("\n");
}
function emptyState() {
    return [
        `<p class="lead">A build appears here once it is measured and recorded. To record the commit that is checked out, and then`,
        ` the thirty before it, run in the repository:</p>`,
        `<pre tabindex="0"><code>quantum-forge\nquantum-forge backfill --last 30</code></pre>`,
    ].join("");
}
function footer({ branch, registry_commit, generated_at }) {
    const at = registry_commit === null
        ? "There is no registry yet"
        : `Data as of <code>${escapeHtml(registry_commit.slice(0, 7))}</code> on branch ${isolated(branch)}`;
    return `<footer><p>${at}. Page made ${timeHtml(generated_at)} UTC. The builds as JSON: <a href="data.json">data.json</a>.</p></footer>`;
}

;// CONCATENATED MODULE: ./build/dashboards/site/render-site.js

/**
 * renderSite gives the dashboard's files by name: index.html, one file that asks for nothing else and works from
 * a file or any web server, and data.json. Same data, same bytes.
 */
function renderSite(data, { exported, sha256Base64 }) {
    return new Map([
        ["index.html", renderPage(data, sha256Base64)],
        ["data.json", `${JSON.stringify(exported, null, 2)}\n`],
    ]);
}

;// CONCATENATED MODULE: ./build/dashboards/site/index.js


;// CONCATENATED MODULE: ./build/forge/publish.js


const EXPORT_SCHEMA = "quantum-forge/export@1";
/** publish gives the dashboard's files, by name, from the registry alone. */
async function publish(request) {
    const { identity, branch, view, policy, now_ms, sha256Base64 } = request;
    const builds = [];
    // Backfilled builds are recorded later than they happened, so the page orders by time.
    for await (const build of view.all())
        builds.push(build);
    const site = {
        repository: identity.name,
        repository_url: webAddress(identity.remote),
        branch,
        registry_commit: view.snapshot.head,
        generated_at: new Date(now_ms).toISOString(),
        builds: builds.map(siteBuild),
        latest: await explained(builds, request.verify),
    };
    const exported = { schema: EXPORT_SCHEMA, ...(0,registry/* exportFlat */.A7)(builds, policy) };
    return renderSite(site, { exported, sha256Base64 });
}
/** The newest build that was decided, with its evidence checked now. */
async function explained(builds, verify) {
    const latest = builds.findLast(({ decision }) => decision !== null);
    if (latest === undefined || latest.decision === null)
        return null;
    return { build_id: latest.id, decision: latest.decision, verification: await verify(latest) };
}
function siteBuild({ id, build, ...folded }) {
    return {
        id,
        timestamp: build.timestamp,
        commit: build.commit,
        ref: build.ref,
        origin: build.origin,
        metrics: build.metrics,
        score: folded.performance_score,
        action: folded.decision?.action ?? null,
        status: folded.status,
        vbh_status: folded.vbh_status,
        vbh_compliance: folded.vbh_compliance,
    };
}
/** Only hosts of the usual forges get links; any other remote may not have a page for a commit. */
function webAddress(remote) {
    return remote !== null && /^(github\.com|gitlab\.com|codeberg\.org)\/[\w./-]+$/.test(remote)
        ? `https://${remote}`
        : null;
}


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifiedEvent)
/* harmony export */ });
/** verifiedEvent says what a verification found; the time is given at append. */
function verifiedEvent(verification, id, actor) {
    const { vbh_status, vbh_compliance, pq, log_index, checks } = verification;
    return {
        v: 1,
        kind: "verified",
        actor,
        build_id: id,
        vbh_status,
        vbh_compliance,
        pq,
        log_index,
        failed: checks.flatMap(({ name, state, code }) => state === "failed" ? [{ check: name, code: code ?? "" }] : []),
        not_run: checks.flatMap(({ name, state }) => (state === "not_run" ? [name] : [])),
    };
}


/***/ }),

/***/ 9944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ nextBuildId),
/* harmony export */   l: () => (/* binding */ appendToRegistry)
/* harmony export */ });
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2274);
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8900);
/* harmony import */ var _lay_out_append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7218);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3518);




/** How long other writers may be first before we give up. */
const PATIENCE_MS = 10 * 60 * 1000;
/**
 * appendToRegistry makes one commit by compare-and-swap: it opens the registry, asks `plan` what to append to what is there,
 * and begins anew when another writer was first, so that what is decided always stands on what was really there. `plan` gets
 * the moment that the append's times begin at; its view is closed afterwards. Throws E_REGISTRY_BUSY when others are first for ten
 * minutes, E_BUILD_UNKNOWN for an
 * event about a build without a record, and what openRegistry and layOutAppend throw.
 */
async function appendToRegistry(dependencies, plan) {
    const { store, clock, backOff } = dependencies;
    const until = clock.now() + PATIENCE_MS;
    for (let lostRaces = 0;; lostRaces++) {
        const began = clock.now();
        const view = await (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegistry */ .M)(dependencies);
        try {
            const now_ms = clock.now();
            const { append, result } = await plan(view, now_ms);
            if (append === null)
                return { commit: view.snapshot.head, pushed_to: null, events: [], result };
            await requireRecords(view, append);
            const { change, events } = await (0,_lay_out_append_js__WEBPACK_IMPORTED_MODULE_2__/* .layOutAppend */ .V)(dependencies, view, append, now_ms);
            const outcome = await store.commit(view.snapshot, change);
            if (outcome.state === "landed") {
                const { commit, pushed_to } = outcome;
                return { commit, pushed_to, events, result };
            }
        }
        finally {
            view.close();
        }
        if (clock.now() > until)
            throw busy(store.branch, lostRaces + 1);
        await backOff(lostRaces, clock.now() - began);
    }
}
/** nextBuildId gives the id of a build that is appended to a view. */
async function nextBuildId(view, timestamp) {
    return (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .buildId */ .uz)(timestamp, await view.highestNumber((0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(timestamp)));
}
/** An event about a build without a record would make the registry unreadable. */
async function requireRecords(view, { records, events }) {
    const own = new Set(records.map(({ id }) => id));
    for (const event of events) {
        const id = "build_id" in event ? event.build_id : null;
        if (id === null || own.has(id) || (await view.build(id)) !== null)
            continue;
        throw new _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl("E_BUILD_UNKNOWN", {
            what: `expected a record of each build that an event names, found none of ${id} (${event.kind})`,
            remedy: "record the build first; nothing was written",
        });
    }
}
function busy(branch, lostRaces) {
    return new _forge_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q("E_REGISTRY_BUSY", {
        what: `expected to append to branch ${branch}, found another writer ahead ${lostRaces} times in ten minutes`,
        remedy: "run again when fewer builds are recorded at once; nothing was written",
    });
}


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ layOutAppend)
/* harmony export */ });
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2274);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6910);
/* harmony import */ var _hex_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2638);
/* harmony import */ var _own_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6693);




/**
 * layOutAppend gives the files that an append writes on top of a view, and writes none: the same for the same moment. Times
 * begin at `now_ms`, or a millisecond after the last event, and go up by one millisecond an event. Its cost depends on
 * the append and the events of the day alone. Throws RegistryError E_CLOCK_SKEW, E_SCHEMA and LogError.
 */
async function layOutAppend({ primitives, identity, logSigner }, view, append, now_ms) {
    const { sha256 } = primitives;
    const read = (path) => view.snapshot.read(path);
    const events = timed(append.events, view.last_event_at, now_ms);
    const log = await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .planAppend */ .Ae)({ read, origin: (0,_own_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logOrigin */ .Vx)(identity), signer: logSigner, subjects: subjectsOf(append, events, sha256) }, primitives);
    const encoder = new TextEncoder();
    const puts = new Map([
        ...log.puts,
        ...append.records.flatMap(({ id, payload, signatures }) => [
            [(0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPath */ .lX)(id), payload],
            [(0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .signaturesPath */ .bN)(id), signatures],
        ]),
        ...(await eventFiles(events, read)),
    ]);
    const deletes = [];
    for (const [channel, pointer] of append.pointers) {
        if (pointer !== null)
            puts.set((0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .channelPath */ .JX)(channel), encoder.encode((0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeChannelPointer */ .TO)(pointer)));
        else
            deletes.push((0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .channelPath */ .JX)(channel));
    }
    const at_ms = Date.parse(events.at(-1)?.at ?? new Date(now_ms).toISOString());
    return { change: { message: append.message, puts, deletes, at_ms }, events, leaves: log.leaves };
}
function timed(drafts, last, now_ms) {
    const first = (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedAt */ .KI)(last === null ? null : Date.parse(last), now_ms);
    return drafts.map((draft, index) => ({ ...draft, at: new Date(first + index).toISOString() }));
}
function subjectsOf({ records }, events, sha256) {
    const payloads = new Map(records.map(({ id, payload }) => [id, payload]));
    return events.flatMap((event) => {
        const line = new TextEncoder().encode((0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeEventLine */ .dR)(event));
        const leaf = { kind: "event", id: `${event.kind}@${event.at}`, sha256: (0,_hex_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hexDigest */ .w)(line, sha256) };
        if (event.kind !== "recorded")
            return [leaf];
        const payload = payloads.get(event.build_id);
        if (payload === undefined)
            throw new TypeError(`the record of ${event.build_id} is not in the append`);
        return [{ kind: "record", id: event.build_id, sha256: (0,_hex_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hexDigest */ .w)(payload, sha256) }, leaf];
    });
}
/** Events of one append may fall on two days, at midnight UTC. */
async function eventFiles(events, read) {
    const pathOf = (event) => (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsPath */ .JH)(Date.parse(event.at));
    const paths = [...new Set(events.map(pathOf))];
    return Promise.all(paths.map(async (path) => {
        const lines = events.filter((event) => pathOf(event) === path).map(_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeEventLine */ .dR);
        return [path, (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .appendEventLines */ .e9)(await read(path), lines)];
    }));
}


/***/ }),

/***/ 6058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ memoryIndex)
/* harmony export */ });
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(751);
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2274);


const NOTHING = {
    position: null,
    records: new Map(),
    folded: new Map(),
    log_indexes: new Map(),
    channels: new Map(),
    event_files: new Map(),
};
/**
 * memoryIndex keeps the index in memory: the plain form of what an index is, for registries that are read once, and
 * where there is no other. Each update makes its own copy, so that readers never see it half done.
 */
function memoryIndex() {
    let state = NOTHING;
    return {
        read: async () => readerOf(state),
        update: async (from, advance) => {
            const before = state;
            if (before.position?.commit !== from?.commit)
                return false;
            const { table, finish } = copyOf(before);
            const after = finish(await advance(table));
            if (state !== before)
                return false;
            state = after;
            return true;
        },
        clear: async () => {
            state = NOTHING;
        },
    };
}
function copyOf(state) {
    const records = new Map(state.records);
    const folded = new Map(state.folded);
    const log_indexes = new Map(state.log_indexes);
    const channels = new Map(state.channels);
    const event_files = new Map(state.event_files);
    return {
        table: {
            build: (id) => folded.get(id),
            putBuild: (build) => void folded.set(build.id, build),
            channel: (name) => channels.get(name) ?? (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyChannel */ .Fc)(name),
            putChannel: (channel) => void channels.set(channel.channel, channel),
            digests: (id) => records.get(id),
            putRecord: (record) => {
                records.set(record.id, record);
                folded.set(record.id, (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .newBuild */ .pD)(record.id, record.build));
            },
            putLogIndex: (id, log_index) => void log_indexes.set(id, log_index),
            unrecorded: () => [...folded.values()].find(({ recorded_at }) => recorded_at === null)?.id ?? null,
            eventFile: (path) => event_files.get(path),
            putEventFile: (file) => void event_files.set(file.path, file),
        },
        finish: (position) => ({ position, records, folded, log_indexes, channels, event_files }),
    };
}
function readerOf({ position, records, folded, log_indexes, channels }) {
    const registered = (build) => ({
        ...build,
        record_sha256: records.get(build.id)?.record_sha256 ?? "",
        log_index: log_indexes.get(build.id) ?? 0,
    });
    const builds = [...folded.values()].map(registered).sort((a, b) => (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBuildIds */ .Kr)(a.id, b.id));
    const inTime = builds.toSorted((a, b) => compareText(a.build.timestamp, b.build.timestamp));
    const partsOf = (id) => (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBuildId */ .rR)(id) ?? { day: "", number: 0 };
    return {
        position,
        size: () => builds.length,
        build: (id) => builds.find((build) => build.id === id) ?? null,
        byKey: (key) => builds
            .filter(({ build }) => build.key === key)
            .sort((a, b) => a.log_index - b.log_index)
            .at(0) ?? null,
        byCommit: (prefix) => builds.filter(({ build }) => build.commit.startsWith(prefix)),
        byNumber: (number) => builds.filter(({ id }) => partsOf(id).number === number),
        highestNumber: (day) => builds.reduce((highest, { id }) => {
            const parts = partsOf(id);
            return parts.day === day ? Math.max(highest, parts.number) : highest;
        }, 0),
        newest: (count) => inTime.toReversed().slice(0, count),
        measuredBefore: ({ timestamp, model }, count) => {
            const earlier = inTime.map(({ build }) => build).filter((build) => build.timestamp < timestamp);
            const newest = _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .SCORED_METRICS */ .xo.flatMap((metric) => earlier.filter((build) => isMeasured(metric, build, model)).slice(-count));
            return earlier.filter((build) => newest.includes(build));
        },
        all: () => inTime,
        channel: (name) => channels.get(name) ?? (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyChannel */ .Fc)(name),
        channelNames: () => [...channels.keys()].sort(compareText),
        close: () => { },
    };
}
/** Code lengths of two models cannot be compared. */
function isMeasured(metric, build, model) {
    return build.metrics[metric].status === "measured" && (metric !== "mdl_delta" || build.model === model);
}
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ acceptHistory),
  M: () => (/* binding */ openRegistry)
});

// EXTERNAL MODULE: ./build/core/bytes/hex.js
var hex = __webpack_require__(9203);
// EXTERNAL MODULE: ./build/core/vbh/log/index.js + 30 modules
var vbh_log = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(2274);
// EXTERNAL MODULE: ./build/forge/hex-digest.js
var hex_digest = __webpack_require__(2638);
;// CONCATENATED MODULE: ./build/forge/registry/registry-damage.js

const REMEDY = "restore the files from the branch's history; nothing was written";
/** alteredFile: a file that is only ever added is another one now, or gone. */
function alteredFile(branch, path, after) {
    return damaged(`expected ${path} on branch ${branch} as it was appended, found ${after === null ? "no file" : "another content"}`);
}
/** strayFile: a file among the builds or events that no version of this format puts there. */
function strayFile(branch, path) {
    return damaged(`expected only records and events in their folders on branch ${branch}, found ${path}`);
}
/** unsignedRecord: a record was added without its signatures. */
function unsignedRecord(branch, id) {
    return damaged(`expected each record on branch ${branch} with its signatures, found ${id} without ${(0,registry/* signaturesPath */.bN)(id)}`);
}
/** unpairedRecord: a record without its `recorded` event, or the reverse. */
function unpairedRecord(branch, found) {
    return damaged(`expected each record on branch ${branch} with its event of recording, found ${found}`);
}
/** otherRecord: the `recorded` event of a build names another record, or other signatures. */
function otherRecord(branch, id) {
    return damaged(`expected the record and signatures of ${id} on branch ${branch} as its event of recording names them, found others`);
}
/** cutEvents: a day's events do not begin with those that were there. */
function cutEvents(branch, path) {
    return damaged(`expected ${path} on branch ${branch} to have only grown, found that earlier lines changed`);
}
/** unlikeLog: records and events are not what the log has. */
function unlikeLog(branch, found) {
    return damaged(`expected the records and events of branch ${branch} as its log has them, found ${found}`);
}
function damaged(what) {
    return new registry/* RegistryError */.gl("E_REGISTRY_DAMAGED", { what, remedy: REMEDY });
}

;// CONCATENATED MODULE: ./build/forge/registry/added-events.js



const NEWLINE = 0x0a;
/**
 * addedEvents gives the events that are new in the given days, in order, and notes in the table how far each day was read.
 * Throws E_REGISTRY_DAMAGED when the lines that were there are not the same any more, and as parseEvents does.
 */
async function* addedEvents(table, days, { snapshot, branch, primitives: { sha256 }, }) {
    const contents = snapshot.contents(days.map(({ content }) => content))[Symbol.asyncIterator]();
    for (const { path } of days) {
        const bytes = (await contents.next()).value ?? new Uint8Array();
        const known = table.eventFile(path);
        const start = known?.bytes ?? 0;
        if (known !== undefined && (0,hex_digest/* hexDigest */.w)(bytes.subarray(0, start), sha256) !== known.sha256) {
            throw cutEvents(branch, path);
        }
        const added = bytes.subarray(start);
        let at = 0;
        for (const event of (0,registry/* parseEvents */.PH)(added, path)) {
            const end = added.indexOf(NEWLINE, at);
            yield { event, sha256: (0,hex_digest/* hexDigest */.w)(added.subarray(at, end), sha256) };
            at = end + 1;
        }
        table.putEventFile({ path, bytes: bytes.length, sha256: (0,hex_digest/* hexDigest */.w)(bytes, sha256) });
    }
}

;// CONCATENATED MODULE: ./build/forge/registry/logged-order.js


/** A tree remembers the tiles that it has read; a new one is opened after this many bundles, which bounds memory. */
const BUNDLES_A_TREE = 64;
/** loggedOrder begins at leaf `from`. It reads one bundle of 256 leaves at a time. */
function loggedOrder({ read, edge, sha256 }, from, branch) {
    let tree = (0,vbh_log/* openTree */.rB)(read, edge, sha256);
    let index = from;
    let entries = [];
    let bundle = -1;
    async function take(subject) {
        if (index >= edge.size)
            throw unlikeLog(branch, `${subject.id}, which is not in it`);
        if (bundle !== Math.floor(index / vbh_log/* TILE_WIDTH */.KP)) {
            bundle = Math.floor(index / vbh_log/* TILE_WIDTH */.KP);
            if (bundle % BUNDLES_A_TREE === 0)
                tree = (0,vbh_log/* openTree */.rB)(read, edge, sha256);
            entries = await tree.entries(bundle);
        }
        const leaf = (0,vbh_log/* parseLeaf */.on)(entries[index % vbh_log/* TILE_WIDTH */.KP] ?? new Uint8Array());
        const same = leaf.kind === subject.kind && leaf.id === subject.id && leaf.sha256 === subject.sha256;
        if (!same)
            throw unlikeLog(branch, `${subject.id} in place of its entry ${index}`);
        return index++;
    }
    async function end() {
        if (index < edge.size)
            throw unlikeLog(branch, `nothing for its entry ${index}`);
    }
    return { take, end };
}

// EXTERNAL MODULE: ./build/forge/registry/own-log.js
var own_log = __webpack_require__(6693);
;// CONCATENATED MODULE: ./build/forge/registry/put-records.js


/** putRecords reads new records and their signatures into the table. Throws as parseBuildStatement does. */
async function putRecords(table, added, { snapshot, sha256 }) {
    const ids = added.flatMap(({ record, signatures }) => [record, signatures]);
    const contents = snapshot.contents(ids)[Symbol.asyncIterator]();
    const next = async () => (await contents.next()).value ?? new Uint8Array();
    for (const { id } of added) {
        const bytes = await next();
        table.putRecord({
            id,
            build: (0,registry/* parseBuildStatement */.Tn)(bytes, (0,registry/* recordPath */.lX)(id)).predicate,
            record_sha256: (0,hex_digest/* hexDigest */.w)(bytes, sha256),
            signatures_sha256: (0,hex_digest/* hexDigest */.w)(await next(), sha256),
        });
    }
}

;// CONCATENATED MODULE: ./build/forge/registry/registry-changes.js



/**
 * registryChanges gives what a snapshot has beyond an earlier commit (null: beyond nothing), in bytewise path order. Throws E_REGISTRY_DAMAGED where something else changed than an append changes: a record, its
 * signatures, a full bundle or a full tile of the log is another or gone, a day's events are gone, a record has no signatures or the
 * reverse, or a file stands among them that no version of this format puts there. Pointers of channels and
 * files outside these folders may change freely.
 */
async function* registryChanges(snapshot, since, branch) {
    let unsigned = null;
    for await (const change of snapshot.changesSince(since?.commit ?? null)) {
        const { path } = change;
        if (unsigned !== null && path !== (0,registry/* signaturesPath */.bN)(unsigned.id))
            throw unsignedRecord(branch, unsigned.id);
        if ((0,registry/* isEventsPath */.re)(path)) {
            if (change.after === null)
                throw alteredFile(branch, path, change.after);
            yield { kind: "day", path, content: change.after };
        }
        else if (path.startsWith("registry/builds/")) {
            const content = addedContent(change, branch);
            const id = (0,registry/* idOfRecordPath */.JR)(path);
            if (unsigned !== null)
                yield { kind: "record", ...unsigned, signatures: content };
            else if (id === null)
                throw strayFile(branch, path);
            unsigned = unsigned !== null || id === null ? null : { id, record: content };
        }
        else if (path.startsWith(`${vbh_log/* TILE_FOLDER */.yr}/`) || path.startsWith(`${vbh_log/* ENTRIES_FOLDER */.mo}/`)) {
            requireKept(change, since?.log_size ?? 0, branch);
        }
    }
    if (unsigned !== null)
        throw unsignedRecord(branch, unsigned.id);
}
function addedContent({ path, before, after }, branch) {
    if (before !== null || after === null)
        throw alteredFile(branch, path, after);
    return after;
}
/** A full tile or bundle never changes; one that is not full grows, which the log's root vouches for. */
function requireKept({ path, before, after }, log_size, branch) {
    if (before !== null && (after === null || isFull(path, log_size)))
        throw alteredFile(branch, path, after);
}
/** `tile/<level>/x001/x234/067` is tile 1234067 of its level; a bundle is as wide as a tile of level 0. */
function isFull(path, log_size) {
    const [, level = "0", index = ""] = /\/(?:entries|tile\/(\d+))\/((?:x\d{3}\/)*\d{3})$/.exec(path) ?? [];
    const number = Number(index.replaceAll(/[x/]/g, ""));
    return (number + 1) * vbh_log/* TILE_WIDTH */.KP ** (Number(level) + 1) <= log_size;
}

;// CONCATENATED MODULE: ./build/forge/registry/require-extension.js


/**
 * requireExtension holds a log to the size and root that it had before: its first leaves must be those. The tree
 * authenticates what it gives, so their root alone proves it. Throws LogError E_ROLLBACK or E_CONSISTENCY.
 */
async function requireExtension(tree, { log_size, log_root }) {
    if (tree.size < log_size) {
        throw rewritten("E_ROLLBACK", `at least the ${log_size} entries that it had`, `${tree.size}`);
    }
    if (log_size === 0 || (0,hex/* encodeHex */.m)(await (0,vbh_log/* rangeHash */.Eg)(tree, 0, log_size)) === log_root)
        return;
    throw rewritten("E_CONSISTENCY", `its first ${log_size} entries as they were`, "others");
}
function rewritten(code, expected, found) {
    return new vbh_log/* LogError */.ZI(code, {
        what: `expected a log with ${expected}, found ${found}`,
        remedy: "the log's history was rewritten; compare it with another clone of the registry",
    });
}

;// CONCATENATED MODULE: ./build/forge/registry/advance-index.js










/** Records that are read at once, which bounds memory. */
const BATCH = 200;
/** Progress is told this often. */
const A_STEP = 5000;
/**
 * advanceIndex reads what a commit of the registry has beyond `from` (null: beyond nothing), holds it to the rules and to
 * the log, and applies it: records and signatures are only added, a day's events only grow by whole lines, each
 * record and event is its leaf in the log in the log's order, each signatures file has the digest in its build's
 * `recorded` event, and the log extends the one that was there. Rebuilding is the same from nothing. It holds one batch of
 * records and one day's events at a time. Throws RegistryError and LogError; the table is then not to be kept.
 */
async function advanceIndex(table, from, reading) {
    const { snapshot, primitives, branch, progress } = reading;
    const read = (path) => snapshot.read(path);
    const log = await openOwnLog(reading);
    const { size, edge } = log.tree;
    if (from !== null)
        await requireExtension(log.tree, from);
    const days = await readRecords(table, from, reading);
    const { sha256: hash } = primitives;
    const logged = loggedOrder({ read, edge, sha256: hash }, from?.log_size ?? 0, branch);
    let last = from?.last_event_at ?? null;
    let count = 0;
    for await (const { event, sha256 } of addedEvents(table, days, reading)) {
        if (event.kind === "recorded") {
            const { build_id, signatures_sha256 } = event;
            const found = table.digests(build_id);
            if (found === undefined)
                throw unpairedRecord(branch, `that event of ${build_id} without the record`);
            if (found.signatures_sha256 !== signatures_sha256)
                throw otherRecord(branch, build_id);
            const record = { kind: "record", id: build_id, sha256: found.record_sha256 };
            table.putLogIndex(build_id, await logged.take(record));
        }
        await logged.take({ kind: "event", id: `${event.kind}@${event.at}`, sha256 });
        (0,registry/* applyEvent */.Z8)(event, table);
        last = event.at;
        if (++count % A_STEP === 0)
            progress.step(`reading the registry: ${count} events`);
    }
    await logged.end();
    const silent = table.unrecorded();
    if (silent !== null)
        throw unpairedRecord(branch, `the record ${silent} without that event`);
    return {
        commit: snapshot.head ?? "",
        log_size: size,
        log_root: (0,hex/* encodeHex */.m)(edge.rootHash),
        last_event_at: last,
    };
}
/** openOwnLog opens the log of this repository's registry. Throws E_REGISTRY_FOREIGN for a branch with files and no log. */
async function openOwnLog({ snapshot, branch, primitives, identity }) {
    if ((await snapshot.read(vbh_log/* CHECKPOINT_PATH */.nm)) === null)
        (0,registry/* readLayout */.T4)(await snapshot.list(""), branch);
    const log = await (0,vbh_log/* openLog */.Ne)((path) => snapshot.read(path), primitives);
    if (log.head !== null)
        (0,own_log/* requireOwnLog */.Sr)(log.head.origin, identity);
    return log;
}
/** Puts the new records into the table and gives the days that have new events. */
async function readRecords(table, from, { snapshot, branch, primitives, progress }) {
    const days = [];
    let batch = [];
    let count = 0;
    const flush = async () => {
        await putRecords(table, batch, { snapshot, sha256: primitives.sha256 });
        count += batch.length;
        if (count % A_STEP === 0 && count > 0)
            progress.step(`reading the registry: ${count} builds`);
        batch = [];
    };
    for await (const change of registryChanges(snapshot, from, branch)) {
        if (change.kind === "day")
            days.push(change);
        else if (batch.push(change) === BATCH)
            await flush();
    }
    await flush();
    return days;
}

// EXTERNAL MODULE: ./build/forge/registry/memory-index.js
var memory_index = __webpack_require__(6058);
// EXTERNAL MODULE: ./build/core/policy/history-curve.js
var history_curve = __webpack_require__(5991);
// EXTERNAL MODULE: ./build/core/metric.js
var metric = __webpack_require__(8852);
;// CONCATENATED MODULE: ./build/forge/record/earlier-builds.js

/**
 * earlierBuilds gives the builds made before a build, oldest first: a back-filled build is judged by what came before it,
 * not by what was recorded before it. Code lengths of another model are missing in them, as they cannot be compared.
 */
function earlierBuilds(records, { timestamp, model }) {
    return records
        .map(({ build }) => build)
        .filter((build) => build.timestamp < timestamp)
        .sort((a, b) => (a.timestamp < b.timestamp ? -1 : Number(a.timestamp > b.timestamp)))
        .map((build) => (build.model === model ? build : withoutCodeLengths(build, model)));
}
function withoutCodeLengths(build, model) {
    const unknown = (0,metric/* missing */.LO)(`measured with ${build.model}, not with ${model}`, "byte", "derived");
    const lengths = { mdl_delta: unknown, novelty: unknown, removal: unknown, repo_bytes: unknown };
    return { ...build, metrics: { ...build.metrics, ...lengths } };
}

;// CONCATENATED MODULE: ./build/forge/registry/view-of.js



/** viewOf gives the registry at a snapshot from an index that was read up to it. */
function viewOf(snapshot, index) {
    const size = index.size();
    return {
        snapshot,
        size,
        last_event_at: index.position?.last_event_at ?? null,
        find: async (reference) => (0,registry/* findBuild */.w)(reference, candidates(index, reference).map(named), size).found,
        build: async (id) => index.build(id),
        byKey: async (key) => index.byKey(key),
        byCommit: async (commit) => index.byCommit(commit).toSorted((a, b) => (0,registry/* compareBuildIds */.Kr)(a.id, b.id)),
        highestNumber: async (day) => index.highestNumber(day),
        newest: async (count) => index.newest(count),
        historyBefore: async (moment) => {
            const measured = index.measuredBefore(moment, history_curve/* HISTORY_WINDOW */.eW).map((build) => ({ build }));
            return earlierBuilds(measured, moment).map(({ metrics }) => metrics);
        },
        all: async function* () {
            yield* index.all();
        },
        channel: async (name) => index.channel(name),
        channels: async () => index.channelNames(),
        close: () => index.close(),
    };
}
/** Every build that findBuild could mean by a reference. */
function candidates(index, reference) {
    if (reference === "latest")
        return index.newest(1);
    const exact = [reference, `qf-${reference}`].flatMap((id) => index.build(id) ?? []);
    const numbered = /^\d{3,9}$/.test(reference) ? index.byNumber(Number(reference)) : [];
    const built = /^[0-9a-f]{7,64}$/.test(reference) ? index.byCommit(reference) : [];
    return [...new Map([...exact, ...numbered, ...built].map((build) => [build.id, build])).values()];
}
function named(found) {
    return { id: found.id, commit: found.build.commit, timestamp: found.build.timestamp, found };
}

;// CONCATENATED MODULE: ./build/forge/registry/open-registry.js





/**
 * openRegistry gives the registry as it stands, every byte of it held to its log once: what the index has read before is
 * not read again, so it costs what is new. Throws RegistryError and LogError for a registry that is damaged or
 * another's, and LogError E_SPLIT_VIEW when the branch no longer contains what was read before.
 */
async function openRegistry(access) {
    const { store } = access;
    let left = null;
    for (;;) {
        const snapshot = await store.snapshot();
        const reading = { ...access, snapshot, branch: store.branch };
        const reader = snapshot.on_branch && snapshot.head !== null
            ? await readUpTo(snapshot.head, access.index, reading)
            : await readBeside(access.index, reading);
        if (!("commit" in reader))
            return viewOf(snapshot, reader);
        // Another process may have read on since the snapshot was taken: a new snapshot then shows what it saw.
        if (left !== null && left.head === snapshot.head && left.commit === reader.commit) {
            throw open_registry_rewritten(store.branch, reader.commit);
        }
        left = { head: snapshot.head, commit: reader.commit };
    }
}
/** acceptHistory forgets what was read of the registry branch, so that the history that is there now is taken for true. */
async function acceptHistory({ index }) {
    await index.clear();
}
/** The index read up to the head, or where it stands when the head does not contain that. */
async function readUpTo(head, index, reading) {
    for (;;) {
        const reader = await index.read();
        const { position } = reader;
        if (position?.commit === head) {
            if (await agrees(position, reading))
                return reader;
            reader.close();
            await index.clear();
            continue;
        }
        reader.close();
        if (position !== null && !(await reading.snapshot.descendsFrom(position.commit)))
            return position;
        await index.update(position, (table) => advanceIndex(table, position, reading));
    }
}
/** There is no branch: what is there instead is read into an index of its own, unless there was a branch before. */
async function readBeside(index, reading) {
    const seen = await index.read();
    seen.close();
    if (seen.position !== null)
        return seen.position;
    const own = (0,memory_index/* memoryIndex */.i)();
    if (reading.snapshot.head !== null)
        await own.update(null, (table) => advanceIndex(table, null, reading));
    return own.read();
}
/** An index of another log than the one at its own commit is no index of it. */
async function agrees({ log_size, log_root }, reading) {
    const { tree } = await openOwnLog(reading);
    return tree.size === log_size && (0,hex/* encodeHex */.m)(tree.edge.rootHash) === log_root;
}
function open_registry_rewritten(branch, commit) {
    return new vbh_log/* LogError */.ZI("E_SPLIT_VIEW", {
        what: `the branch ${branch} no longer contains ${commit}, up to which it was read here before`,
        remedy: "find out who rewrote it; to accept the history that is there now: quantum-forge doctor --accept-history",
    });
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ requireOwnLog),
/* harmony export */   Tj: () => (/* binding */ ownOrigin),
/* harmony export */   Vx: () => (/* binding */ logOrigin)
/* harmony export */ });
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6910);

const NAMED_BY_ROOT = /^quantum-forge\/(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * logOrigin gives the name of a log that begins (C2SP tlog-checkpoint): by the repository's root commit, which a move or a
 * rename leaves as it is; in a shallow clone by its remote address, else by its folder.
 */
function logOrigin({ root_commit, remote, name }) {
    if (root_commit !== null)
        return `quantum-forge/${root_commit}`;
    if (remote !== null && /^[\w.:-]+\/[\w./~-]+$/.test(remote))
        return `${remote}/quantum-forge`;
    return `quantum-forge/${name.replaceAll(/[^\w.-]/g, "-")}`;
}
/** ownOrigin is the name that a log found here must have; undefined where this clone cannot tell. */
function ownOrigin(found, identity) {
    return identity.root_commit !== null && NAMED_BY_ROOT.test(found) ? logOrigin(identity) : undefined;
}
/** requireOwnLog refuses the log of another repository. Throws LogError E_ORIGIN. */
function requireOwnLog(found, identity) {
    const own = ownOrigin(found, identity);
    if (own === undefined || own === found)
        return;
    throw new _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LogError */ .ZI("E_ORIGIN", {
        what: `expected the log ${own} of this repository, found ${found}`,
        remedy: "the registry branch is another repository's; rename it away, or fetch the right one",
    });
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ REGISTRY_FOLDERS),
/* harmony export */   x: () => (/* binding */ registryFiles)
/* harmony export */ });
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2274);

/** What of registry/ is the registry; schemas and presets beside it belong to the project. */
const REGISTRY_FOLDERS = ["builds", "channels", "events", "log", "signatures"];
/** What no part of a path may be, and what none may hold: each would lead out of the folder somewhere. */
const UNSAFE_PART = /^(?:\.{0,2}|\.git)$|[\\:\0]/i;
/**
 * registryFiles picks the registry's own files among the paths of a tree. A branch is hostile until proven otherwise: a
 * path that could lead elsewhere when it is written to a disk is E_REGISTRY_DAMAGED.
 */
function registryFiles(paths) {
    const own = paths.filter((path) => REGISTRY_FOLDERS.some((name) => path.startsWith(`registry/${name}/`)));
    const unsafe = own.find((path) => path.split("/").some((part) => UNSAFE_PART.test(part)));
    if (unsafe === undefined)
        return own;
    throw new _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl("E_REGISTRY_DAMAGED", {
        what: `expected plain names of files in the registry, found ${JSON.stringify(unsafe.slice(0, 200))}`,
        remedy: "find out who pushed it (git log on the registry branch) and take it away; nothing was written",
    });
}


/***/ }),

/***/ 7296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ verifyRecorded)
/* harmony export */ });
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2274);
/* harmony import */ var _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2945);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6910);
/* harmony import */ var _hex_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2638);
/* harmony import */ var _registry_own_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6693);





const NEWLINE = 0x0a;
/** verifyRecorded runs the twelve VBH checks on a build that the registry holds. It never throws for bad evidence. */
async function verifyRecorded({ primitives, identity }, snapshot, { id, build, log_index }) {
    const read = (path) => snapshot.read(path);
    const { origin, ...inLog } = await findInLog(primitives, read, { id, log_index });
    const own = (0,_registry_own_log_js__WEBPACK_IMPORTED_MODULE_3__/* .ownOrigin */ .Tj)(origin, identity);
    const evidence = {
        id,
        statement: await read((0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPath */ .lX)(id)),
        signatures: await read((0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .signaturesPath */ .bN)(id)),
        ...inLog,
        read,
    };
    // A build of a workflow run carries the forge's number of the repository, which a clone does not know.
    const known = build.origin !== "ci" && identity.root_commit !== null;
    const context = { commit: build.commit, ...(known ? { repository_id: identity.root_commit } : {}) };
    const expected = { root: null, context, ...(own === undefined ? {} : { origin: own }) };
    return (0,_core_vbh_index_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBuild */ .CO)(evidence, expected, { ...primitives, validateStatement: _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .validateStatement */ .Gq });
}
/** A log that cannot be opened holds no leaf that could be trusted; the checks then say why. */
async function findInLog(primitives, read, build) {
    try {
        const { head, tree } = await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openLog */ .Ne)(read, primitives);
        const logIndex = await indexOf(tree, build);
        const recorded = logIndex === null ? null : await lineOf(await leafAt(tree, logIndex + 1), read, primitives);
        return { logIndex, recorded, origin: head?.origin ?? "" };
    }
    catch {
        return { logIndex: null, recorded: null, origin: "" };
    }
}
/** Where the leaf is that was looked for; only a log that has another one there is searched for it. */
async function indexOf(tree, { id, log_index }) {
    const leaf = log_index === undefined ? null : await leafAt(tree, log_index);
    if (log_index !== undefined && leaf?.kind === "record" && leaf.id === id)
        return log_index;
    return (await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findLeaf */ .iZ)(tree, "record", id))?.index ?? null;
}
async function leafAt(tree, index) {
    if (index >= tree.size)
        return null;
    for await (const { leaf } of (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__/* .scanLeaves */ .mu)(tree, index + 1))
        return leaf;
    return null;
}
/** The line with the leaf's digest; the leaf's id, `<kind>@<time>`, tells in which day's file to look. */
async function lineOf(leaf, read, { sha256 }) {
    const at = Date.parse(leaf?.id.split("@")[1] ?? "");
    const file = leaf === null || !Number.isFinite(at) ? null : await read((0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsPath */ .JH)(at));
    if (leaf === null || file === null)
        return null;
    for (let start = 0; start < file.length;) {
        const found = file.indexOf(NEWLINE, start);
        const end = found < 0 ? file.length : found;
        const line = file.subarray(start, end);
        if ((0,_hex_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexDigest */ .w)(line, sha256) === leaf.sha256)
            return line;
        start = end + 1;
    }
    return null;
}


/***/ })

};
