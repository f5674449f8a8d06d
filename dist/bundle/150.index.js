export const id = 150;
export const ids = [150,384];
export const modules = {

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

/***/ 74384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloneForReading: () => (/* binding */ cloneForReading)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_make_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60231);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85789);
/* harmony import */ var _process_git_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95807);
/* harmony import */ var _process_run_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60112);
/* harmony import */ var _process_run_remote_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17701);
/* harmony import */ var _registry_store_context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17491);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76819);










/**
 * cloneForReading gives the folder of a clone of `url` below `cacheDir`, made on first use and brought up to
 * the remote's head on every later one. It has full history and no files checked out. A user or password in
 * the address is used and not stored. Throws E_CLONE.
 */
async function cloneForReading(url, cacheDir) {
    if (!(0,_remote_address_js__WEBPACK_IMPORTED_MODULE_9__/* .isCloneUrl */ .DU)(url) || /^git:/i.test(url))
        throw failed(url, "expected an https, http, ssh or file address");
    await (0,_files_make_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .w)(cacheDir);
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
        await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_6__/* .runGit */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, partial), ["remote", "set-url", "origin", (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutCredentials */ .ri)(url)]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, partial), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, key));
    }
    catch (error) {
        // Someone else may have cloned the same address meanwhile: theirs is as good.
        if (error instanceof _git_error_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .X || !(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, key))))
            throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, partial), { recursive: true, force: true });
    }
}
async function update(url, dir) {
    const branches = ["+refs/heads/*:refs/remotes/origin/*", `^refs/heads/${_registry_store_context_js__WEBPACK_IMPORTED_MODULE_8__/* .REGISTRY_BRANCH */ .R}`];
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
    await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_6__/* .runGit */ .E)(dir, ["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
    await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_6__/* .runGit */ .E)(dir, ["symbolic-ref", "refs/remotes/origin/HEAD", `refs/remotes/origin/${branch}`]);
    await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_6__/* .runGit */ .E)(dir, ["update-ref", `refs/heads/${branch}`, head]);
}
/** Without force: a registry only grows, so one that lost what it showed before was rewritten. */
async function updateRegistry(url, dir) {
    const refs = `refs/heads/${_registry_store_context_js__WEBPACK_IMPORTED_MODULE_8__/* .REGISTRY_BRANCH */ .R}:refs/remotes/origin/${_registry_store_context_js__WEBPACK_IMPORTED_MODULE_8__/* .REGISTRY_BRANCH */ .R}`;
    const options = ["--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
    const { stderr } = await (0,_process_run_remote_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runRemoteGit */ .q)(dir, ["fetch", ...options, "--", url, refs]);
    if (!/\[rejected\]/.test(stderr))
        return;
    throw new _git_error_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .X("E_SPLIT_VIEW", {
        what: `the branch ${_registry_store_context_js__WEBPACK_IMPORTED_MODULE_8__/* .REGISTRY_BRANCH */ .R} of ${(0,_remote_address_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutCredentials */ .ri)(url)} no longer contains what it showed before`,
        remedy: `find out who rewrote it; to accept the new history, remove the clone in ${dir}`,
    });
}
async function tracking(dir, branch) {
    const ref = `refs/remotes/origin/${branch}`;
    const { status, stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_6__/* .runGit */ .E)(dir, ["rev-parse", "--verify", "--quiet", ref], { accept: [0, 1] });
    return status === 0 ? stdout.toString("latin1").trim() : null;
}
async function ask(url, dir, args) {
    const ended = await (0,_process_run_remote_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runRemoteGit */ .q)(dir, args);
    if (ended.status !== 0)
        throw failed(url, (0,_process_git_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .complaint */ .U4)(ended));
    return ended.stdout.toString("utf8");
}
function failed(url, reason) {
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .X("E_CLONE", {
        what: `cannot read the repository at ${JSON.stringify((0,_remote_address_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutCredentials */ .ri)(url))}: ${reason}`,
        remedy: "check the address, the network and your access rights, or give the path of a local clone",
    });
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null)) !== null;
}


/***/ }),

/***/ 57968:
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
  EO: () => (/* reexport */ run_git/* runGit */.E),
  Kl: () => (/* reexport */ sharesRegistry),
  ri: () => (/* reexport */ remote_address/* withoutCredentials */.ri)
});

// UNUSED EXPORTS: cachePath, cloneForReading, encodePrintablePath, openSourceRepository, parsePrintablePath, parseRemoteAddress

// EXTERNAL MODULE: ./build/adapters/git/clone-for-reading.js
var clone_for_reading = __webpack_require__(74384);
// EXTERNAL MODULE: ./build/adapters/git/git-error.js
var git_error = __webpack_require__(85789);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/git/locate.js
var locate = __webpack_require__(58326);
// EXTERNAL MODULE: ./build/adapters/git/process/git-failure.js
var git_failure = __webpack_require__(95807);
// EXTERNAL MODULE: ./build/adapters/git/process/run-git.js
var run_git = __webpack_require__(60112);
// EXTERNAL MODULE: ./build/adapters/git/process/run-remote-git.js
var run_remote_git = __webpack_require__(17701);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/adapters/git/printable-path.js
var printable_path = __webpack_require__(64581);
// EXTERNAL MODULE: ./build/adapters/git/process/spawn-git.js
var spawn_git = __webpack_require__(61238);
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
var remote_address = __webpack_require__(76819);
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
var object_reader = __webpack_require__(81956);
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
var read_blobs = __webpack_require__(20936);
// EXTERNAL MODULE: ./build/adapters/git/objects/tree-walk.js
var tree_walk = __webpack_require__(16979);
// EXTERNAL MODULE: ./build/adapters/git/process/split-at-nul.js
var split_at_nul = __webpack_require__(32842);
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
var store_context = __webpack_require__(17491);
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
var identity = __webpack_require__(26494);
// EXTERNAL MODULE: ./build/adapters/git/source/open-source-repository.js + 8 modules
var open_source_repository = __webpack_require__(92689);
// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(95577);
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

/***/ 17491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ REGISTRY_BRANCH),
/* harmony export */   d: () => (/* binding */ openStoreContext)
/* harmony export */ });
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85789);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58326);
/* harmony import */ var _process_run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60112);



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

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* reexport */ openRegistryIndex)
});

// UNUSED EXPORTS: IndexError

// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(29770);
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
var memory_index = __webpack_require__(66058);
;// CONCATENATED MODULE: ./build/adapters/index/sqlite-failure.js

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const ERROR = 1;
const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const CONSTRAINT = 19;
const NOT_A_DATABASE = 26;
/** Extended: the file ends within a page. */
const SHORT_READ = 522;
/**
 * What a file that is no index, or not a whole one, comes to. ERROR is SQL that does not fit the tables, CONSTRAINT a row that stands
 * there although the index was not read that far: the SQL is always the same, so the file is at fault.
 */
const DAMAGES = [ERROR, CORRUPT, CONSTRAINT, NOT_A_DATABASE];
/** isBusy: another process holds what is wanted; it passes. */
function isBusy(error) {
    const code = primaryCode(error);
    return code === BUSY || code === LOCKED;
}
/** isDamage: the file is no index, or not a whole one. */
function isDamage(error) {
    return (error instanceof IndexError || resultCode(error) === SHORT_READ || DAMAGES.includes(primaryCode(error)));
}
/** isRefusal: SQLite, or the file system below it, does not let the file be used. */
function isRefusal(error) {
    return primaryCode(error) !== null || (error instanceof Error && "syscall" in error);
}
function primaryCode(error) {
    const code = resultCode(error);
    return code === null ? null : code & 0xff;
}
function resultCode(error) {
    return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
        ? error.errcode
        : null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files/make-folders.js
var make_folders = __webpack_require__(60231);
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
var policy = __webpack_require__(90751);
// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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
/** Another number is another program's file, or another version's: its tables are made anew. */
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
/** Tables and indexes of this version, in bytewise order. */
const NAMES = [...SCHEMA.matchAll(/^CREATE (?:UNIQUE )?(?:TABLE|INDEX) (\w+)/gm)]
    .map(([, name]) => name)
    .sort();
/**
 * prepareSchema makes the tables in a file that has none, and makes them anew where they are another version's or not all there.
 * Another process sees the tables as they were, or all of the new ones.
 */
function prepareSchema(database) {
    if (isPrepared(database))
        return;
    database.exec("BEGIN IMMEDIATE");
    // Another process may have done it meanwhile.
    if (!isPrepared(database)) {
        for (const drop of dropsOf(database))
            database.exec(drop);
        database.exec(SCHEMA);
    }
    database.exec("COMMIT");
}
function isPrepared(database) {
    const version = database.prepare("PRAGMA user_version").get()?.["user_version"];
    if (version !== SCHEMA_VERSION)
        return false;
    const found = database.prepare("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").all();
    return found.map((row) => row["name"]).join() === NAMES.join();
}
/** Indexes go with their tables. */
function dropsOf(database) {
    return database
        .prepare("SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'")
        .all()
        .map((row) => `DROP ${row["type"]} "${String(row["name"]).replaceAll('"', '""')}"`);
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
/** A file that is damaged again and again lies on a disk that is. */
const MOST_REMADE = 3;
/**
 * sqliteIndex keeps the index in one SQLite file, which many processes may use at once: each reader and each update has a
 * connection of its own. A file that is damaged is thrown away and made anew, and so are the tables of another version; a
 * reader that meets the damage only later throws E_INDEX_DAMAGED. Errors of SQLite and the file system are thrown as they are when
 * the file cannot be used at all.
 */
function sqliteIndex(file, Database) {
    let remade = 0;
    async function open() {
        await (0,make_folders/* makeFolders */.w)((0,external_node_path_.dirname)(file));
        try {
            return await whenFree(connect);
        }
        catch (error) {
            remake(error);
            return whenFree(connect);
        }
    }
    function connect() {
        const database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
        try {
            database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
            prepareSchema(database);
            return database;
        }
        catch (error) {
            database.close();
            throw error;
        }
    }
    /** The file itself goes last: a new one beside an old log would take that for its own (sqlite.org/howtocorrupt.html). */
    function discard() {
        for (const end of ["-wal", "-shm", ""])
            (0,external_node_fs_.rmSync)(`${file}${end}`, { force: true });
    }
    /** Throws a damaged file away; throws what is no damage, or what comes again and again. */
    function remake(error) {
        if (!isDamage(error))
            throw error;
        discard();
        remade += 1;
        if (remade > MOST_REMADE)
            throw damagedIndex(error);
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
                remake(error);
                return (0,memory_index/* memoryIndex */.i)().read();
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
                remake(error);
                return false;
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
        return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80099, 19))).DatabaseSync;
    }
    catch {
        return null;
    }
    finally {
        process.emitWarning = emitWarning;
    }
}

;// CONCATENATED MODULE: ./build/adapters/index/index.js




/***/ }),

/***/ 98184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HI: () => (/* reexport */ openBundleVerifier)
});

// UNUSED EXPORTS: SigstoreError, bundleVerifier, verifyBundle

// EXTERNAL MODULE: ./build/adapters/sigstore/match-identity.js
var match_identity = __webpack_require__(23548);
// EXTERNAL MODULE: ./build/adapters/sigstore/sigstore-error.js
var sigstore_error = __webpack_require__(9755);
;// CONCATENATED MODULE: ./build/adapters/sigstore/verify-bundle.js

/**
 * verifyBundle verifies a Sigstore bundle offline: that the expected signer, and nobody else, signed this artifact
 * while the certificate was valid, and that the trusted root's logs saw it. Time is judged as of the signature, so a
 * bundle stays good. Throws SigstoreError; whatever else goes wrong beneath is a document that cannot be read. Sigstore's
 * library is loaded at the first call.
 */
async function verifyBundle(claim) {
    const trustedRoot = claim.trustedRoot ?? (await publicGoodRoot());
    const { checkBundle } = await Promise.all(/* import() */[__webpack_require__.e(168), __webpack_require__.e(19)]).then(__webpack_require__.bind(__webpack_require__, 54019));
    try {
        return checkBundle({ ...claim, trustedRoot });
    }
    catch (cause) {
        if (cause instanceof sigstore_error/* SigstoreError */.F)
            throw cause;
        throw new sigstore_error/* SigstoreError */.F("E_SCHEMA", {
            what: "expected a Sigstore bundle, found one whose parts cannot be read",
            remedy: "take the bundle again from where it was made",
            cause,
        });
    }
}
/** README.md says where it is from. */
async function publicGoodRoot() {
    const { default: root } = await __webpack_require__.e(/* import() */ 251).then(__webpack_require__.t.bind(__webpack_require__, 73251, 17));
    return new TextEncoder().encode(JSON.stringify(root));
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/bundle-verifier.js



/**
 * bundleVerifier gives the core's port: a Sigstore bundle around a statement, whose certificate names exactly this issuer, source
 * repository and, where one is asked for, identity. `trustedRoot` is read at the first bundle, null for Sigstore's public-good
 * instance. Rejects as verifyBundle does.
 */
function bundleVerifier(trustedRoot) {
    let read;
    return async ({ bundle, digests, signer }) => {
        read ??= trustedRoot();
        const root = await read;
        const verified = await verifyBundle({
            bundle,
            artifact: { one_of: digests },
            signer: { identity: ANYBODY, issuer: signer.issuer },
            ...(root === null ? {} : { trustedRoot: root }),
        });
        return attestationOf(verified, digests, signer);
    };
}
/** The identity is compared below as text, in which a star stands for itself. */
const ANYBODY = "**";
function attestationOf({ signer, statement, times }, digests, expected) {
    const [first] = times.map(({ at }) => at).toSorted();
    if (signer.kind !== "keyless" || statement === null || first === undefined)
        throw new sigstore_error/* SigstoreError */.F("E_SCHEMA", {
            what: "expected a statement that a certificate's key signed, found another bundle",
            remedy: "sign with GitHub's attest action",
        });
    const { identity, issuer, source } = signer;
    const { repository } = source;
    if (repository !== expected.repository)
        throw (0,match_identity/* stranger */.j)("source repository", expected.repository, repository ?? "none");
    if (expected.identity !== null && identity !== expected.identity)
        throw (0,match_identity/* stranger */.j)("identity", expected.identity, identity);
    const named = new Set(statement.subjects.map(({ sha256 }) => sha256));
    return {
        identity,
        issuer,
        repository,
        predicate_type: statement.predicate_type,
        digests: digests.filter((digest) => named.has(digest)),
        at: first,
        source,
    };
}

// EXTERNAL MODULE: ./build/adapters/files/read-input.js
var read_input = __webpack_require__(60096);
;// CONCATENATED MODULE: ./build/adapters/sigstore/open-bundle-verifier.js


/** Names a file with another trusted root, or several with one on each line, as `gh attestation trusted-root` prints them. */
const TRUSTED_ROOT = "QUANTUM_FORGE_SIGSTORE_ROOT";
/**
 * openBundleVerifier gives the verifier of this process: by the bundled root of Sigstore's public-good instance, unless the
 * environment names another one. Nothing is read before a bundle is met.
 */
function openBundleVerifier(environment) {
    const path = environment[TRUSTED_ROOT] ?? "";
    return bundleVerifier(async () => (path === "" ? null : (0,read_input/* readInput */.R)(path)));
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/index.js






/***/ }),

/***/ 23548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ stranger),
/* harmony export */   o: () => (/* binding */ matchIdentity)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95577);
/* harmony import */ var _core_policy_source_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51183);
/* harmony import */ var _sigstore_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9755);



/**
 * matchIdentity refuses a certificate of anybody else: the whole name must fit, the issuer must be the same text. Throws
 * SigstoreError E_IDENTITY.
 */
function matchIdentity({ identity, issuer }, expected) {
    if (!(0,_core_policy_source_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .M)(expected.identity, identity))
        throw stranger("identity", expected.identity, identity);
    if (expected.issuer !== issuer)
        throw stranger("issuer", expected.issuer, issuer);
}
/** stranger is E_IDENTITY: a certificate of somebody else. */
function stranger(kind, expected, found) {
    return new _sigstore_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SigstoreError */ .F("E_IDENTITY", {
        what: `expected the ${kind} ${whole(expected)}, found ${whole(found)}`,
        remedy: "if that is the right signer, name it in the root of trust; else do not accept the bundle",
    });
}
/** The end of a workflow's URI tells its file and ref, so more is shown of it than of other foreign values. */
function whole(name) {
    return (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(JSON.stringify(name), 400);
}


/***/ }),

/***/ 9755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SigstoreError)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);

class SigstoreError extends _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 49717:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ branchMemory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12140);
/* harmony import */ var _files_make_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60231);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57968);
/* harmony import */ var _keys_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43399);
/* harmony import */ var _head_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31863);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_head_path_js__WEBPACK_IMPORTED_MODULE_5__]);
_head_path_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






/**
 * branchMemory keeps a note in the file `heads/<name>` of a branch, one commit a head, pushed forward and never by force
 * wherever there is a remote. Throws GitError.
 */
async function branchMemory(options) {
    const { branch, remote, origin, clock } = options;
    const store = await openStore(options);
    const path = `heads/${(0,_head_path_js__WEBPACK_IMPORTED_MODULE_5__/* .headName */ .eg)(origin)}`;
    let seen = null;
    async function read() {
        seen = await store.snapshot();
        return seen.read(path);
    }
    async function replace(after) {
        const snapshot = seen ?? (await store.snapshot());
        const message = `Keep a head of ${origin}\n`;
        const change = { message, puts: new Map([[path, after]]), deletes: [], at_ms: clock.now() };
        return (await store.commit(snapshot, change)).state === "landed";
    }
    const where = remote === null ? "" : ` of ${(0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredentials */ .ri)(remote)}`;
    return { place: `${path} on branch ${branch}${where}`, read, replace };
}
async function openStore(options) {
    const { path, branch, remote, onNotice } = options;
    if (remote !== null && (0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isCloneUrl */ .DU)(remote)) {
        const dir = await openOwnClone(options.own_folder, remote);
        return (0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegistryStore */ .fI)(dir, { branch, push: "always", onNotice });
    }
    const name = remote ?? "origin";
    const { status } = await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(path, ["config", "--get", `remote.${name}.url`], { accept: "any" });
    const push = status === 0 || remote !== null ? "always" : "never";
    return (0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegistryStore */ .fI)(path, { branch, remote: name, push, onNotice });
}
/** A bare repository that knows the branch alone, so that the heads of elsewhere leave no trace in the user's own. */
async function openOwnClone(folder, address) {
    const name = (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeHex */ .mU)((0,_keys_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(new TextEncoder().encode(address))).slice(0, 32);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "heads", `${name}.git`);
    await (0,_files_make_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolders */ .w)(dir);
    await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(dir, ["init", "--quiet", "--bare", "."]);
    await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(dir, ["config", "remote.origin.url", address]);
    return dir;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 37575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fileMemory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_cannot_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43423);
/* harmony import */ var _files_cannot_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96592);
/* harmony import */ var _files_make_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60231);
/* harmony import */ var _witness_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13897);






/** How long another process may take to write a note of a kilobyte. */
const ATTEMPTS = 40;
const WAIT_MS = 50;
/**
 * fileMemory keeps a note in a file. What is written goes to `<path>.lock`, which one process at a time can make, and then
 * takes the file's name in one step. Throws ForgeError E_INPUT_FILE and E_OUTPUT, and WitnessError E_LOCKED when a lock stays.
 */
function fileMemory(path) {
    let seen = null;
    async function read() {
        seen = await readNote(path);
        return seen;
    }
    async function replace(after) {
        const lock = `${path}.lock`;
        const file = await openLock(lock);
        try {
            await file.writeFile(after);
            await file.sync();
            await file.close();
            const now = await readNote(path);
            if (!(now === null ? seen === null : seen?.equals(now)))
                return false;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(lock, path);
            return true;
        }
        catch (cause) {
            throw (0,_files_cannot_write_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotWrite */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), cause);
        }
        finally {
            await file.close().catch(() => undefined);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
        }
    }
    return { place: path, read, replace };
}
async function readNote(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        if (cause instanceof Error && "code" in cause && cause.code === "ENOENT")
            return null;
        throw (0,_files_cannot_read_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotRead */ .U)(path, cause);
    }
}
async function openLock(lock) {
    await (0,_files_make_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolders */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lock), 0o700).catch((cause) => {
        throw (0,_files_cannot_write_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotWrite */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lock), cause);
    });
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(lock, "wx", 0o600);
        }
        catch (cause) {
            const isThere = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
            if (!isThere)
                throw (0,_files_cannot_write_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotWrite */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lock), cause);
        }
        await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
    throw new _witness_error_js__WEBPACK_IMPORTED_MODULE_5__/* .WitnessError */ .g("E_LOCKED", {
        what: `expected to write a head beside ${JSON.stringify(lock)}, found that file`,
        remedy: "wait for the other process; if none is running, remove the file",
    });
}


/***/ }),

/***/ 31863:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ refuseOwnRepository),
/* harmony export */   eg: () => (/* binding */ headName),
/* harmony export */   wz: () => (/* binding */ headPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12140);
/* harmony import */ var _keys_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7838);
/* harmony import */ var _keys_refuse_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76018);
/* harmony import */ var _keys_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43399);
/* harmony import */ var _witness_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13897);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_keys_index_js__WEBPACK_IMPORTED_MODULE_2__]);
_keys_index_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






/** headName gives the name under which the heads of a log are kept: the hex SHA-256 of its origin. */
function headName(origin) {
    return (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeHex */ .mU)((0,_keys_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(new TextEncoder().encode(origin)));
}
/** headPath gives the file in which this user's heads of a log are kept unless another is named: `<home>/heads/<name>`. */
function headPath(home, origin) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, "heads", headName(origin));
}
/**
 * refuseOwnRepository throws WitnessError E_WITNESS_LOCATION for a file in one of the folders of the repository that the head
 * is about: whoever rewrites the log could rewrite it as well.
 */
async function refuseOwnRepository(path, roots) {
    try {
        for (const root of roots)
            await (0,_keys_refuse_location_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLocation */ ._)(path, root);
    }
    catch (cause) {
        if (!(cause instanceof _keys_index_js__WEBPACK_IMPORTED_MODULE_2__/* .KeyError */ .eN))
            throw cause;
        throw new _witness_error_js__WEBPACK_IMPORTED_MODULE_5__/* .WitnessError */ .g("E_WITNESS_LOCATION", {
            what: `expected a file outside the repository for its heads, found ${JSON.stringify(path)}`,
            remedy: "name a file elsewhere, better still on another machine",
            cause,
        });
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 24296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ httpWitness)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/forge/tool-version.js
var tool_version = __webpack_require__(24557);
// EXTERNAL MODULE: ./build/adapters/git/index.js + 16 modules
var git = __webpack_require__(57968);
// EXTERNAL MODULE: ./build/adapters/witness/witness-error.js
var witness_error = __webpack_require__(13897);
;// CONCATENATED MODULE: ./build/adapters/witness/parse-reply.js

const REFUSALS = {
    400: "which says that the request is malformed",
    403: "which says that no key that it knows signed the checkpoint",
    404: "which says that it does not know the log",
};
/**
 * parseReply reads a witness's answer to add-checkpoint from hostile bytes (https://c2sp.org/tlog-witness); what the lines are worth is
 * for their signatures to say. Throws WitnessError E_WITNESS_REFUSED for 400, 403 and 404, else E_WITNESS_UNREACHABLE.
 */
function parseReply({ status, type, body }, address) {
    const text = body.toString("utf8");
    switch (status) {
        case 200:
            if (/^(?:\u2014 [^\n]+\n)+$/u.test(text))
                return { state: "cosigned", lines: text };
            throw unreachable(address, "status 200 without signature lines");
        case 409: {
            const [, decimal] = /^(0|[1-9][0-9]{0,15})\n$/.exec(text) ?? [];
            const size = Number(decimal);
            if (type.startsWith("text/x.tlog.size") && Number.isSafeInteger(size))
                return { state: "conflict", size };
            throw unreachable(address, "status 409 without a size");
        }
        case 422:
            return { state: "inconsistent" };
        case 400:
        case 403:
        case 404:
            throw new witness_error/* WitnessError */.g("E_WITNESS_REFUSED", {
                what: `expected ${address} to sign the checkpoint, found status ${status}, ${REFUSALS[status]}`,
                remedy: "have the witness's operator add the log by its origin and its key (registry/log/vkey)",
            });
        default:
            throw unreachable(address, status >= 300 && status < 400 ? `a redirect (${status})` : `status ${status}`);
    }
}
/** unreachable says that an address gave no answer of the protocol. */
function unreachable(address, found) {
    return new witness_error/* WitnessError */.g("E_WITNESS_UNREACHABLE", {
        what: `expected an answer of the witness ${JSON.stringify(address)}, found ${found}`,
        remedy: "check the address, which is the witness's submission prefix, and try again later",
    });
}

;// CONCATENATED MODULE: ./build/adapters/witness/http-witness.js






/** An answer holds a few signature lines, the largest being post-quantum ones. */
const MAX_BYTES = 64 * 1024;
const TIMEOUT_MS = 15_000;
/**
 * httpWitness speaks to a witness at a submission prefix (https://c2sp.org/tlog-witness). It follows no redirect and reads
 * no more than 64 KiB. Throws WitnessError E_WITNESS_UNREACHABLE for an address that is none, without an answer within the
 * time, and for an answer that is none of the protocol; E_WITNESS_REFUSED for 400, 403 and 404.
 */
function httpWitness(prefix, { timeout_ms } = { timeout_ms: TIMEOUT_MS }) {
    const address = (0,git/* withoutCredentials */.ri)(prefix);
    const url = addressOf(prefix, address);
    async function addCheckpoint(body) {
        const signal = AbortSignal.timeout(timeout_ms);
        try {
            return parseReply(await post(url, body, signal), address);
        }
        catch (cause) {
            if (cause instanceof witness_error/* WitnessError */.g)
                throw cause;
            const why = signal.aborted ? `none within ${timeout_ms} ms` : reasonOf(cause);
            throw unreachable(address, why);
        }
    }
    return { address, addCheckpoint };
}
function addressOf(prefix, address) {
    const url = URL.canParse(prefix) ? new URL(`${prefix.replace(/\/+$/, "")}/add-checkpoint`) : null;
    if (url !== null && /^https?:$/.test(url.protocol))
        return url;
    throw unreachable(address, "no address that begins with https:// or http://");
}
async function post(url, body, signal) {
    const request = url.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
    const headers = {
        "content-type": "text/plain; charset=utf-8",
        "content-length": body.length,
        "user-agent": `quantum-forge/${tool_version/* TOOL_VERSION */.w}`,
        "accept-encoding": "identity",
    };
    const response = await new Promise((resolve, reject) => {
        request(url, { method: "POST", agent: false, signal, headers }, resolve).on("error", reject).end(body);
    });
    return {
        status: response.statusCode ?? 0,
        type: response.headers["content-type"] ?? "",
        body: await readBody(response),
    };
}
async function readBody(response) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response) {
        bytes += chunk.length;
        if (bytes > MAX_BYTES)
            throw new Error(`more than ${MAX_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Several addresses that all fail are one error without words of its own. */
function reasonOf(cause) {
    const [first] = cause instanceof AggregateError ? cause.errors : [cause];
    return first instanceof Error ? first.message || first.name : String(first);
}


/***/ }),

/***/ 3645:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* reexport safe */ _branch_memory_js__WEBPACK_IMPORTED_MODULE_0__.M),
/* harmony export */   S8: () => (/* reexport safe */ _http_witness_js__WEBPACK_IMPORTED_MODULE_3__.S),
/* harmony export */   V$: () => (/* reexport safe */ _head_path_js__WEBPACK_IMPORTED_MODULE_2__.V$),
/* harmony export */   oX: () => (/* reexport safe */ _file_memory_js__WEBPACK_IMPORTED_MODULE_1__.o),
/* harmony export */   wz: () => (/* reexport safe */ _head_path_js__WEBPACK_IMPORTED_MODULE_2__.wz)
/* harmony export */ });
/* harmony import */ var _branch_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49717);
/* harmony import */ var _file_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37575);
/* harmony import */ var _head_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31863);
/* harmony import */ var _http_witness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24296);
/* harmony import */ var _witness_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13897);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_branch_memory_js__WEBPACK_IMPORTED_MODULE_0__, _head_path_js__WEBPACK_IMPORTED_MODULE_2__]);
([_branch_memory_js__WEBPACK_IMPORTED_MODULE_0__, _head_path_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 13897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ WitnessError)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);

class WitnessError extends _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 27332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openRoot)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/vbh/keyless/index.js + 4 modules
var keyless = __webpack_require__(24345);
// EXTERNAL MODULE: ./build/core/vbh/root/index.js + 9 modules
var root = __webpack_require__(68803);
;// CONCATENATED MODULE: ./build/forge/load-root.js

/** More versions than this are not read. */
const MAX_VERSIONS = 1000;
/**
 * loadRoot reads the root files of a commit, 1.json and on, until one is absent and so is the next. It judges nothing: the chain is verified at
 * its first use, once, and what is wrong with it is thrown at each.
 */
async function loadRoot(source, { commit, pin, known_version }, primitives) {
    const files = [];
    for (let version = 1; version <= MAX_VERSIONS; version++) {
        const found = await source.readFile(commit, (0,root/* rootPath */.wA)(version));
        // A version behind a gap is read in the gap's place, so that the chain does not hold.
        const read = found ?? (await source.readFile(commit, (0,root/* rootPath */.wA)(version + 1)));
        if (read !== null)
            files.push(read.bytes);
        if (found === null)
            break;
    }
    let verified;
    return {
        files,
        pin,
        chain: () => {
            verified ??= attempt(() => (0,root/* verifyRootChain */.VS)({ files, pin, known_version }, primitives));
            if ("error" in verified)
                throw verified.error;
            return verified.chain;
        },
    };
}
function attempt(verify) {
    try {
        return { chain: verify() };
    }
    catch (error) {
        return { error };
    }
}

;// CONCATENATED MODULE: ./build/adapters/workspace/open-root.js





/**
 * openRoot gives the repository's root of trust, null when its policy pins none and names no recorder's identity. A version that
 * this clone has seen once is expected from then on: an older one as the newest is E_ROOT_ROLLBACK. The memory is by pin, so that a
 * new root begins anew.
 */
async function openRoot(request) {
    const { root: pin, recorder_identity } = await request.policy();
    const implied = impliedBy(recorder_identity);
    if (pin === null)
        return implied === null ? null : { files: [], pin, chain: () => [implied] };
    const pinned = await openPinned(request, pin);
    // What was recorded before the root files began is judged by the policy's own root.
    return implied === null ? pinned : { ...pinned, chain: () => [implied, ...pinned.chain()] };
}
function impliedBy(identity) {
    const workflow = identity === null ? null : (0,keyless/* githubWorkflow */.b0)(identity);
    return workflow === null ? null : (0,root/* impliedRoot */.Xw)(workflow);
}
async function openPinned({ source, primitives, own_folder, trusted }, pin) {
    const commit = (await trusted()) ?? (await source.policyCommit());
    const memory = (0,external_node_path_.join)(own_folder, `root-${pin.slice(0, 16)}`);
    const known_version = await readVersion(memory);
    const root = await loadRoot(source, { commit, pin, known_version }, primitives);
    const seen = versionOf(root);
    if (seen > known_version)
        await remember(memory, seen);
    return root;
}
async function readVersion(memory) {
    const text = await (0,promises_.readFile)(memory, "utf8").catch(() => "");
    return /^\d{1,4}\n$/.test(text) ? Number(text) : 0;
}
/** 0 for a root that does not hold: what it says of its version is not believed. */
function versionOf(root) {
    try {
        return root.chain().length;
    }
    catch {
        return 0;
    }
}
/** A clone that cannot be written remembers nothing, as one that is new. */
async function remember(memory, version) {
    const draft = `${memory}.${process.pid}`;
    await (0,promises_.writeFile)(draft, `${version}\n`)
        .then(() => (0,promises_.rename)(draft, memory))
        .catch(() => undefined);
}


/***/ }),

/***/ 47186:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68803);
/* harmony import */ var _forge_load_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28553);
/* harmony import */ var _forge_registry_seed_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41973);
/* harmony import */ var _forge_tool_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24557);
/* harmony import */ var _files_read_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60096);
/* harmony import */ var _index_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3819);
/* harmony import */ var _keys_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7838);
/* harmony import */ var _witness_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3645);
/* harmony import */ var _open_root_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27332);
/* harmony import */ var _open_workspace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37291);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_keys_index_js__WEBPACK_IMPORTED_MODULE_7__, _witness_index_js__WEBPACK_IMPORTED_MODULE_8__, _open_workspace_js__WEBPACK_IMPORTED_MODULE_10__]);
([_keys_index_js__WEBPACK_IMPORTED_MODULE_7__, _witness_index_js__WEBPACK_IMPORTED_MODULE_8__, _open_workspace_js__WEBPACK_IMPORTED_MODULE_10__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);












/** openSession is the composition root of the terminal and the actions: one repository, its registry, this machine. */
async function openSession(options) {
    const workspace = await (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .openWorkspace */ .O)(options);
    const { trustedCommit = (source) => source.policyCommit() } = options;
    const trusted = () => trustedCommit(workspace.source);
    const { source, primitives, own_folder } = workspace;
    let root;
    const trustedRoot = () => {
        const policy = async () => (0,_forge_load_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicy */ .t)(source, { named: null, trusted: await trusted() });
        root ??= (0,_open_root_js__WEBPACK_IMPORTED_MODULE_9__/* .openRoot */ .R)({ source, primitives, own_folder, policy, trusted });
        return root;
    };
    const openKeys = async () => {
        const found = await trustedRoot();
        return found === null ? workspace.openKeys() : (0,_keys_index_js__WEBPACK_IMPORTED_MODULE_7__/* .openRootedKeyring */ .hw)(whereOf((0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .newestRoot */ .Ps)(found.chain())));
    };
    const whereOf = (newest) => ({
        root: newest,
        home: workspace.key_home,
        environment: process.env,
        forbiddenRoots: workspace.forbidden_roots,
    });
    return {
        ...workspace,
        trustedRoot,
        headMemory: (origin) => (0,_witness_index_js__WEBPACK_IMPORTED_MODULE_8__/* .fileMemory */ .oX)((0,_witness_index_js__WEBPACK_IMPORTED_MODULE_8__/* .headPath */ .wz)(workspace.key_home, origin)),
        openKeys,
        openLogKey: async () => {
            const newest = newestOf(await trustedRoot());
            return newest === null ? (await openKeys()).log : (0,_keys_index_js__WEBPACK_IMPORTED_MODULE_7__/* .openRootedLog */ .ss)(whereOf(newest));
        },
        store: (0,_forge_registry_seed_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .seedRegistry */ .p)(workspace.store, workspace.source, trusted),
        index: (0,_index_index_js__WEBPACK_IMPORTED_MODULE_6__/* .openRegistryIndex */ .e)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.own_folder, "index.sqlite"), workspace.notice),
        tool: { name: "quantum-forge", version: _forge_tool_version_js__WEBPACK_IMPORTED_MODULE_11__/* .TOOL_VERSION */ .w },
        environment: { os: process.platform, arch: process.arch, node: process.versions.node },
        sha256Base64: (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("base64"),
        policy: async () => {
            const path = options.policyFile ?? null;
            const named = path === null ? null : { path, bytes: await (0,_files_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R)(path) };
            return (0,_forge_load_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicy */ .t)(workspace.source, { named, trusted: await trusted() });
        },
    };
}
/** The newest root that names a key of the log; null: none does. */
function newestOf(found) {
    const newest = found === null ? null : (0,_core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .newestRoot */ .Ps)(found.chain());
    return newest === null || newest.version === _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_2__/* .IMPLIED_VERSION */ ._s ? null : newest;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 37291:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57968);
/* harmony import */ var _keys_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7838);
/* harmony import */ var _sigstore_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98184);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65128);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_keys_index_js__WEBPACK_IMPORTED_MODULE_2__, _open_repository_js__WEBPACK_IMPORTED_MODULE_4__]);
([_keys_index_js__WEBPACK_IMPORTED_MODULE_2__, _open_repository_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





/** openWorkspace opens a repository by path, or clones or updates it by URL, with its registry and caches. */
async function openWorkspace(options) {
    const opened = await (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h)(options);
    const [found, store] = await Promise.all([
        opened.source.identity(),
        (0,_git_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegistryStore */ .fI)(opened.path, {
            push: options.push,
            readOnly: options.readOnly ?? false,
            onNotice: opened.notice,
        }),
    ]);
    // A clone of a folder has no address to be named by, and lies in a folder named by a digest.
    const identity = found.remote === null && (0,_git_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isCloneUrl */ .DU)(options.repository)
        ? { ...found, name: lastPart(options.repository) }
        : found;
    return {
        ...opened,
        store,
        identity,
        primitives: {
            ...opened.primitives,
            verifyEd25519: _keys_index_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyEd25519 */ .pI,
            verifyMlDsa65: _keys_index_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyMlDsa65 */ .Ot,
            verifySlhDsa: _keys_index_js__WEBPACK_IMPORTED_MODULE_2__/* .verifySlhDsa */ .rU,
            verifyBundle: (0,_sigstore_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openBundleVerifier */ .HI)(process.env),
        },
        backOff: jitteredWait,
        site_folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(opened.own_folder, "site"),
        openKeys: () => (0,_keys_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeyring */ .u$)({ home: opened.key_home, create: true, forbiddenRoots: opened.forbidden_roots }),
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 74795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ latestMatch),
/* harmony export */   o: () => (/* binding */ firstMatch)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);
/* harmony import */ var _zoned_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97005);


/**
 * latestMatch gives the newest time at or before `at_ms` at which a five-field cron expression matches in a time zone, or null
 * when there is none. A time of day that the clock skips in spring matches when the clock goes on; one that comes twice in autumn
 * matches at the first, and at both when the expression has several minutes or hours. All times are milliseconds since the epoch.
 * Throws what croner throws when the expression or the zone is not one.
 */
function latestMatch(cron, timeZone, at_ms) {
    const match = matchBefore(cron, timeZone, at_ms);
    const skipped = skippedMatch(matchBefore(cron, "UTC", (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_1__/* .wallAt */ ._M)(at_ms, timeZone)), timeZone);
    return skipped === null || skipped > at_ms ? match : Math.max(skipped, match ?? skipped);
}
/** firstMatch gives the first time after `at_ms` at which the expression matches, or null when it never does again. */
function firstMatch(cron, timeZone, at_ms) {
    const match = matchAfter(cron, timeZone, at_ms);
    const skipped = skippedMatch(matchAfter(cron, "UTC", (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_1__/* .wallAt */ ._M)(at_ms, timeZone)), timeZone);
    return skipped === null || skipped <= at_ms ? match : Math.min(skipped, match ?? skipped);
}
/** croner leaves out what is skipped, unless both minute and hour are single numbers; so that is looked for on the wall. */
function skippedMatch(wall, timeZone) {
    return wall === null ? null : (0,_zoned_time_js__WEBPACK_IMPORTED_MODULE_1__/* .instantAt */ .l$)(wall, timeZone, "first");
}
function matchBefore(cron, timeZone, at_ms) {
    // Matches lie on whole seconds, and croner looks strictly before its reference.
    const reference = new Date(Math.floor(at_ms / 1000) * 1000 + 1000);
    const [match] = schedule(cron, timeZone).previousRuns(1, reference);
    return match?.getTime() ?? null;
}
function matchAfter(cron, timeZone, at_ms) {
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

/***/ 68141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   e: () => (/* binding */ DURATION_FORM)
/* harmony export */ });
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


/***/ }),

/***/ 17206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ datesSpan),
/* harmony export */   Hu: () => (/* binding */ nextFreeze),
/* harmony export */   WO: () => (/* binding */ activeFreeze),
/* harmony export */   fH: () => (/* binding */ thawAfter)
/* harmony export */ });
/* harmony import */ var _cron_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74795);
/* harmony import */ var _zoned_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97005);


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
 * nextFreeze gives the freeze that begins first from a time on and within a span of it; null when none does. A freeze that
 * holds at that time comes first to its end.
 */
function nextFreeze(freezes, now_ms, within_ms) {
    const thaw = thawAfter(freezes, now_ms);
    if (thaw === null)
        return null;
    const begins = freezes.flatMap((window) => beginAfter(window, thaw) ?? []);
    const from_ms = Math.min(...begins);
    const freeze = from_ms <= now_ms + within_ms ? activeFreeze(freezes, from_ms) : null;
    return freeze === null ? null : { ...freeze, from_ms };
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
/** When a window begins next after a time; null when it never does again. */
function beginAfter({ when, time_zone }, at_ms) {
    if (when.kind === "cron")
        return (0,_cron_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .firstMatch */ .o)(when.cron, time_zone, at_ms);
    const { from } = datesSpan(when.from, when.to, time_zone);
    return from > at_ms ? from : null;
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

/***/ 35991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ earlierValues),
/* harmony export */   G3: () => (/* binding */ historyCurve),
/* harmony export */   _: () => (/* binding */ HISTORY_MINIMUM),
/* harmony export */   eW: () => (/* binding */ HISTORY_WINDOW)
/* harmony export */ });
/* harmony import */ var _percentile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38870);

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

/***/ 84694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dO: () => (/* reexport */ policy/* PRESET_NAMES */.dO),
  WO: () => (/* reexport */ freeze/* activeFreeze */.WO),
  Cl: () => (/* reexport */ builtInPolicy),
  vL: () => (/* reexport */ channelNamed),
  LD: () => (/* reexport */ decide),
  Hu: () => (/* reexport */ freeze/* nextFreeze */.Hu),
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
var judge_metric = __webpack_require__(18735);
// EXTERNAL MODULE: ./build/core/vbh/verification.js
var vbh_verification = __webpack_require__(63170);
// EXTERNAL MODULE: ./build/core/policy/source-pattern.js
var source_pattern = __webpack_require__(51183);
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
/**
 * judgeVbh requires the verdict PASS, and a signature that was made apart from the project's code where the policy wants that. A
 * self-signed record is whole, but nobody vouches for its key.
 */
function judgeVbh({ verification }, inline_signing) {
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
            if (inline_signing === "refuse" && verification?.signers?.some((signer) => signer.class === "inline")) {
                return {
                    ...line,
                    value,
                    verdict: "fail",
                    reason_code: "SIGNED_INLINE",
                    text: "The record was signed in a job that runs the project's code, which the policy refuses.",
                };
            }
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
            if ((0,vbh_verification/* awaitsWitnesses */.D)(verification?.checks ?? [])) {
                return {
                    ...line,
                    value,
                    verdict: "missing",
                    reason_code: "VBH_NOT_WITNESSED",
                    text: "VBH is missing: too few witnesses have seen the record's leaf in the log so far; all other checks hold.",
                };
            }
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
    if (!workflows.some((pattern) => (0,source_pattern/* matchesPattern */.M)(pattern, path)))
        return `the workflow ${path}`;
    if (ref === null)
        return "a build without a branch or tag";
    if (!refs.some((pattern) => (0,source_pattern/* matchesPattern */.M)(pattern, ref)))
        return `builds of ${ref}`;
    return events.some((pattern) => (0,source_pattern/* matchesPattern */.M)(pattern, run.event)) ? null : `the event ${run.event}`;
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
var policy = __webpack_require__(90751);
// EXTERNAL MODULE: ./build/core/policy/curve.js
var policy_curve = __webpack_require__(298);
// EXTERNAL MODULE: ./build/core/policy/score.js
var policy_score = __webpack_require__(17707);
// EXTERNAL MODULE: ./build/core/policy/wording.js
var wording = __webpack_require__(52721);
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
    if (reason_code === "VBH_NOT_WITNESSED")
        return "enough witnesses signed the log with its leaf in it";
    if (reason_code === "SIGNED_INLINE")
        return "it were signed in a job that runs none of the project's code";
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
var resolve_policy = __webpack_require__(29176);
// EXTERNAL MODULE: ./build/core/policy/subject-label.js
var subject_label = __webpack_require__(76646);
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
    return [...run, judgeVbh(evidence, policy.inline_signing), judgeSource(evidence, policy.sources)];
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
/** What of VBH a person can look at, in words. */
const VBH_QUESTIONS = new Map([
    ["VBH_SELF_SIGNED", "the record is SELF_SIGNED, without a root of trust"],
    ["VBH_NOT_WITNESSED", "too few witnesses have seen its leaf in the log so far"],
]);
function openQuestions(required, score, policy) {
    const missing = required.filter(({ verdict, reason_code }) => verdict === "missing" && !VBH_QUESTIONS.has(reason_code));
    const questions = [];
    const [first] = missing;
    if (first !== undefined) {
        const names = (0,wording/* joinWords */.yZ)(missing.map(({ subject }) => (0,subject_label/* subjectLabel */.p)(subject)));
        questions.push({ code: first.reason_code, clause: `required evidence is missing (${names})` });
    }
    else if (score === null) {
        questions.push({ code: "METRIC_MISSING", clause: "no scored metric was measured" });
    }
    for (const [code, clause] of VBH_QUESTIONS) {
        if (required.some(({ reason_code }) => reason_code === code))
            questions.push({ code, clause });
    }
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
var freeze = __webpack_require__(17206);
// EXTERNAL MODULE: ./build/core/schema/closest-name.js
var closest_name = __webpack_require__(50635);
// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(29770);
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
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(95577);
// EXTERNAL MODULE: ./build/core/registry/build-record.js
var build_record = __webpack_require__(40008);
// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __webpack_require__(80796);
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
var json_schema = __webpack_require__(41082);
// EXTERNAL MODULE: ./build/core/vbh/keyless/index.js + 4 modules
var keyless = __webpack_require__(24345);
// EXTERNAL MODULE: ./build/core/policy/duration.js
var policy_duration = __webpack_require__(68141);
;// CONCATENATED MODULE: ./build/core/policy/channels-schema.js


const NAME_FORM = "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$";
const DATE_FORM = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?$";
const WORKFLOW_FORM = "^[A-Za-z0-9._-]{1,120}[.]ya?ml$";
const standard = channelNamed("production");
const duration = (description, example, more = {}) => ({
    description: `${description} A whole number of s, m, h or d.`,
    type: "string",
    pattern: policy_duration/* DURATION_FORM */.e,
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
    inline_signing: "refuse",
    root: null,
    recorder_identity: null,
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
    inline_signing: "allow",
    root: null,
    recorder_identity: null,
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
        root: {
            description: "The root of trust: digest of its version 1, as `quantum-forge root show` prints it. Left out: nobody vouches for any key.",
            type: "string",
            pattern: "^sha256:[0-9a-f]{64}$",
            examples: [`sha256:${"0".repeat(64)}`],
        },
        recorder_identity: {
            description: "The workflow whose attestations record builds, as its certificate names it, where no root of trust names keys: nobody has to keep any.",
            type: "string",
            pattern: keyless/* GITHUB_WORKFLOW_FORM */.lK,
            maxLength: 1024,
            examples: ["https://github.com/octo/widgets/.github/workflows/forge.yml@refs/heads/main"],
        },
        review: {
            description: "human: nothing is promoted before a person has looked.",
            enum: ["none", "human"],
            default: "none",
        },
        inline_signing: {
            description: "refuse: a build is rejected when its recorder signed in a job that runs the project's code (class inline in the root of trust).",
            enum: ["allow", "refuse"],
            default: "allow",
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
var cron_schedule = __webpack_require__(74795);
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
var zoned_time = __webpack_require__(97005);
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
    const window = { kind: "cron", cron, duration_ms: (0,policy_duration/* parseDuration */.E)(duration) };
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

;// CONCATENATED MODULE: ./build/core/policy/parse-freezes.js




/**
 * parseFreezes makes a channel's windows of their entries; `where` names the list in errors. Throws as parseFreeze does, and
 * E_POLICY_CONTRADICTION when windows that recur follow on each other all year, so that nothing could ever be promoted.
 */
function parseFreezes(entries, where, source) {
    const freezes = entries.map((entry) => parseFreeze(entry, `${where}.${entry.name}`, source));
    // A window by dates has an end, after which the others are all there is.
    const recurring = freezes.filter(({ when }) => when.kind === "cron");
    if (recurring.length < 2 || thawsWithinAYear(recurring))
        return freezes;
    const names = (0,wording/* joinWords */.yZ)(recurring.map(({ name }) => name));
    const found = `${where} leaves no time to promote in: ${names} follow on each other all year`;
    throw contradiction(source, found, "shorten one of them; a hold stops a channel for good");
}
function thawsWithinAYear(recurring) {
    const zones = new Set(recurring.map(({ time_zone }) => time_zone));
    // In one zone judged in UTC: an hour that a switch of the clock leaves open once a year is no time to promote in.
    const judged = zones.size > 1 ? recurring : recurring.map((window) => ({ ...window, time_zone: "UTC" }));
    const thaw = (0,freeze/* thawAfter */.fH)(judged, A_YEAR.from);
    return thaw !== null && thaw - A_YEAR.from <= A_YEAR.ms;
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
    const timeout_ms = (0,policy_duration/* parseDuration */.E)(entry.timeout ?? TIMEOUTS[kind]);
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
 * stand twice and for keys that exclude each other, and what parseFreezes and parseHealth throw.
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
        soak_ms: soak === undefined ? standard.soak_ms : (0,policy_duration/* parseDuration */.E)(soak),
        auto_promote: entry.auto_promote ?? standard.auto_promote,
        auto_rollback: entry.auto_rollback ?? standard.auto_rollback,
        review: entry.review ?? standard.review,
        promoters: entry.promoters ?? standard.promoters,
        freezes: parseFreezes(freeze, `${where}.freeze`, source),
        health: health.map((check) => parseHealth(check, `${where}.health.${check.name}`, source)),
        observe: {
            times: observe.times ?? standard.observe.times,
            every_ms: observe.every === undefined ? standard.observe.every_ms : (0,policy_duration/* parseDuration */.E)(observe.every),
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
        inline_signing: file.inline_signing ?? preset.inline_signing,
        root: file.root?.slice("sha256:".length) ?? null,
        recorder_identity: file.recorder_identity ?? preset.recorder_identity,
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
function starterPolicy({ preset, ref, recorder_identity }) {
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/quantum-forge/quantum-forge/main/registry/schemas/policy.schema.json
# What a build must fulfil to be promoted. It counts once it is committed on the default branch.

# Where every key that is left out comes from: standard compares with this repository's own history,
# strict has fixed numbers.
preset: ${preset}

# With false every build is measured, recorded and judged, and nothing is stopped. Look at the decisions for a while
# (quantum-forge status, quantum-forge replay), then write true.
enforce: false
${ref === null ? "" : sourcesOf(ref)}${recorder_identity === null ? "" : recordedBy(recorder_identity)}
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
function recordedBy(identity) {
    return `
# Builds are recorded by this workflow alone, which GitHub attests: no key has to be kept.
recorder_identity: ${identity}
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

/***/ 18735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ judgeMetric),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52721);

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

/***/ 38870:
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

/***/ 29176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ resolvePolicy)
/* harmony export */ });
/* harmony import */ var _registry_build_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40008);
/* harmony import */ var _curve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(298);
/* harmony import */ var _history_curve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35991);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18735);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90751);





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

/***/ 17707:
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

/***/ 51183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern)
/* harmony export */ });
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


/***/ }),

/***/ 52721:
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

/***/ 97005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   HB: () => (/* binding */ parseWallTime),
/* harmony export */   _M: () => (/* binding */ wallAt),
/* harmony export */   l$: () => (/* binding */ instantAt),
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
 * autumn), or skip it (in spring), `which` chooses: of a skipped time the first is the moment when clocks go on, the last as much
 * later as was skipped.
 */
function instantOf(time, timeZone, which) {
    return instantAt(asUtc(time), timeZone, which);
}
/** instantAt is instantOf for a time that is written as the milliseconds at which clocks in UTC show it. */
function instantAt(wall, timeZone, which) {
    // The zone's offsets a day before and a day after are all that can hold at the time itself.
    const candidates = [wall - offsetAt(wall - DAY_MS, timeZone), wall - offsetAt(wall + DAY_MS, timeZone)];
    const shown = candidates.filter((at) => at + offsetAt(at, timeZone) === wall);
    if (shown.length === 0)
        return which === "first" ? switchWithin(candidates, timeZone) : Math.max(...candidates);
    return which === "first" ? Math.min(...shown) : Math.max(...shown);
}
/** wallAt gives what clocks in a zone show at a time, as the milliseconds at which clocks in UTC show it. */
function wallAt(at_ms, timeZone) {
    return at_ms + offsetAt(at_ms, timeZone);
}
/** When clocks go on between two times, by bisection: they do so once, on a whole second. */
function switchWithin(times, timeZone) {
    let [before, after] = [Math.min(...times), Math.max(...times)];
    const earlier = offsetAt(before, timeZone);
    while (after - before > 1000) {
        const middle = before + Math.floor((after - before) / 2000) * 1000;
        if (offsetAt(middle, timeZone) === earlier)
            before = middle;
        else
            after = middle;
    }
    return after;
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

/***/ 72274:
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
var registry_error = __webpack_require__(60938);
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
var build_record = __webpack_require__(40008);
// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __webpack_require__(80796);
// EXTERNAL MODULE: ./build/core/schema/json-schema.js
var json_schema = __webpack_require__(41082);
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
const TIMESTAMP = {
    description: "RFC 3339, UTC, milliseconds.",
    type: "string",
    format: "date-time",
    pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
};
const PROVENANCE = {
    description: "Sigstore bundles for it that the recorder verified; absent where there were none.",
    type: "array",
    minItems: 1,
    maxItems: 16,
    items: object("What one of them proves.", {
        predicate_type: build_statement_schema_text("Type of the statement's predicate."),
        identity: build_statement_schema_text("Subject of the signing certificate."),
        issuer: build_statement_schema_text("OpenID Connect issuer in it."),
        repository: build_statement_schema_text("Source repository in it."),
        commit: orNull(build_statement_schema_text("Source commit in it; null where it says none.", 128)),
        run: orNull(build_statement_schema_text("URI of the run and attempt in it; null where it says none.")),
        bundle_sha256: sha256("Digest of the bundle, which is kept elsewhere."),
        at: TIMESTAMP,
    }),
};
const PREDICATE = object("The facts of one build.", {
    v: { const: 1 },
    key: sha256("Idempotency key."),
    origin: { enum: ["ci", "local", "backfill"] },
    timestamp: TIMESTAMP,
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
        items: object("An artifact that the build made.", { name: build_statement_schema_text("File name."), sha256: sha256("Its digest."), provenance: PROVENANCE }, ["provenance"]),
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

// EXTERNAL MODULE: ./build/core/canonical/index.js + 6 modules
var canonical = __webpack_require__(92290);
// EXTERNAL MODULE: ./build/core/registry/format-version.js
var format_version = __webpack_require__(66664);
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

// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(29770);
// EXTERNAL MODULE: ./build/core/vbh/verification.js
var verification = __webpack_require__(63170);
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
            throw damaged(name, faultOf(cause), cause);
        }
        start = end + 1;
    }
    return events;
}
/** What is wrong with a line; what to do about it is said of the whole file. */
function faultOf(cause) {
    return cause instanceof coded_error/* CodedError */.A ? `${cause.what} (${cause.code})` : "an unreadable line";
}
function damaged(name, found, cause) {
    return new registry_error/* RegistryError */.g("E_REGISTRY_DAMAGED", {
        what: `expected one event a line, found at ${name}: ${found}`,
        remedy: "nothing was written; see what to do: quantum-forge doctor",
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

// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var bytes = __webpack_require__(12140);
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
    return (0,bytes/* encodeHex */.mU)(sha256(new TextEncoder().encode((0,canonical/* encodeCanonical */.Vz)(basis))));
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
        remedy: `rename that branch: git branch -m ${branch} <another name>; or restore the checkpoint from its history: git log ${branch}`,
    });
}
function read_layout_damaged(branch, found) {
    return new registry_error/* RegistryError */.g("E_REGISTRY_DAMAGED", {
        what: `expected each record on branch ${branch} with its signatures, found ${found}`,
        remedy: "nothing was written; see what to do: quantum-forge doctor",
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
const SIGSTORE = {
    description: "The signature of a principal without keys.",
    type: "object",
    additionalProperties: false,
    required: ["principal", "alg", "bundle"],
    properties: {
        principal,
        alg: { const: "sigstore" },
        bundle: { description: "A Sigstore bundle that attests the record's file.", type: "object" },
    },
};
const OTHER_ALGORITHM = {
    description: "A signature by an algorithm that this version does not know: not counted, with fields of its own.",
    type: "object",
    required: ["principal", "alg"],
    properties: {
        principal,
        alg: { type: "string", pattern: "^[a-z0-9][a-z0-9.-]{0,63}$", not: { enum: ["ed25519", "sigstore"] } },
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
            items: { oneOf: [ED25519, SIGSTORE, OTHER_ALGORITHM] },
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

/***/ 28553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ POLICY_PATH),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _core_policy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);

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

/***/ 93759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ recallHead),
/* harmony export */   z: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95577);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87830);


/**
 * recallHead reads the head that is kept of a log; null when none is. What is there and is no note of this log is an error, never
 * nothing. A signature by a key that is known now must hold; heads that an earlier key signed are taken as they are kept, since
 * the place vouches for them. Throws LogError E_NOTE or E_ORIGIN, and what the place throws.
 */
async function recallHead(memory, { origin, keys }, { verifyEd25519 }) {
    const bytes = await memory.read();
    if (bytes === null)
        return null;
    const note = inPlace(memory, () => (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNote */ .wd)(bytes));
    const head = inPlace(memory, () => (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCheckpoint */ .S7)(note.text));
    const isKnown = note.signatures.some(({ name, keyHash }) => keys.some((key) => key.name === name && key.keyHash === keyHash));
    if (isKnown)
        inPlace(memory, () => (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyNote */ .W4)(note, keys, verifyEd25519));
    if (head.origin === origin)
        return { head, note };
    throw new _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LogError */ .ZI("E_ORIGIN", {
        what: `expected a head of the log ${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(origin, 80)} in ${memory.place}, found one of ${(0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(head.origin, 80)}`,
        remedy: "keep the heads of each log in a place of their own",
    });
}
/** inPlace says of a fault in what is kept that it is the place's, not the registry's. */
function inPlace({ place }, step) {
    try {
        return step();
    }
    catch (cause) {
        if (!(cause instanceof _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LogError */ .ZI))
            throw cause;
        throw new _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LogError */ .ZI(cause.code, {
            what: `expected the head that was kept in ${place}, found it damaged (${cause.what})`,
            remedy: "restore it from a backup; moved away, the log as it is now is taken for true",
            cause,
        });
    }
}


/***/ }),

/***/ 76384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ NO_ATTRIBUTES),
/* harmony export */   G_: () => (/* binding */ excludedUnread),
/* harmony export */   P_: () => (/* binding */ chooseFiles),
/* harmony export */   ah: () => (/* binding */ exclusionOf),
/* harmony export */   nM: () => (/* binding */ excludedRead),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var _core_mdl_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95033);

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

/***/ 97094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readBlobsById),
/* harmony export */   Z: () => (/* binding */ readTexts)
/* harmony export */ });
/* harmony import */ var _choose_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76384);

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

/***/ 66058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ memoryIndex)
/* harmony export */ });
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90751);
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);


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

/***/ 91803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ acceptHistory),
  M: () => (/* binding */ openRegistry)
});

// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var bytes = __webpack_require__(12140);
// EXTERNAL MODULE: ./build/core/vbh/log/index.js + 52 modules
var vbh_log = __webpack_require__(87830);
// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: ./build/forge/hex-digest.js
var hex_digest = __webpack_require__(42638);
// EXTERNAL MODULE: ./build/forge/registry/registry-damage.js
var registry_damage = __webpack_require__(52685);
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
            throw (0,registry_damage/* cutEvents */._L)(branch, path);
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
            throw (0,registry_damage/* unlikeLog */.xy)(branch, `${subject.id}, which is not in it`);
        if (bundle !== Math.floor(index / vbh_log/* TILE_WIDTH */.KP)) {
            bundle = Math.floor(index / vbh_log/* TILE_WIDTH */.KP);
            if (bundle % BUNDLES_A_TREE === 0)
                tree = (0,vbh_log/* openTree */.rB)(read, edge, sha256);
            entries = await tree.entries(bundle);
        }
        const leaf = (0,vbh_log/* parseLeaf */.on)(entries[index % vbh_log/* TILE_WIDTH */.KP] ?? new Uint8Array());
        const same = leaf.kind === subject.kind && leaf.id === subject.id && leaf.sha256 === subject.sha256;
        if (!same)
            throw (0,registry_damage/* unlikeLog */.xy)(branch, `${subject.id} in place of its entry ${index}`);
        return index++;
    }
    async function end() {
        if (index < edge.size)
            throw (0,registry_damage/* unlikeLog */.xy)(branch, `nothing for its entry ${index}`);
    }
    return { take, end };
}

// EXTERNAL MODULE: ./build/forge/registry/own-log.js
var own_log = __webpack_require__(66693);
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

// EXTERNAL MODULE: ./build/forge/registry/registry-changes.js
var registry_changes = __webpack_require__(9051);
;// CONCATENATED MODULE: ./build/forge/registry/require-extension.js


/**
 * requireExtension holds a log to the size and root that it had before: its first leaves must be those. The tree
 * authenticates what it gives, so their root alone proves it. Throws LogError E_ROLLBACK or E_CONSISTENCY.
 */
async function requireExtension(tree, { log_size, log_root }) {
    if (tree.size < log_size) {
        throw rewritten("E_ROLLBACK", `at least the ${log_size} entries that it had`, `${tree.size}`);
    }
    if (log_size === 0 || (0,bytes/* encodeHex */.mU)(await (0,vbh_log/* rangeHash */.Eg)(tree, 0, log_size)) === log_root)
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
                throw (0,registry_damage/* unpairedRecord */.MC)(branch, `that event of ${build_id} without the record`);
            if (found.signatures_sha256 !== signatures_sha256)
                throw (0,registry_damage/* otherRecord */.WE)(branch, build_id);
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
        throw (0,registry_damage/* unpairedRecord */.MC)(branch, `the record ${silent} without that event`);
    return {
        commit: snapshot.head ?? "",
        log_size: size,
        log_root: (0,bytes/* encodeHex */.mU)(edge.rootHash),
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
    for await (const change of (0,registry_changes/* registryChanges */.H)(snapshot, from, branch)) {
        if (change.kind === "day")
            days.push(change);
        else if (batch.push(change) === BATCH)
            await flush();
    }
    await flush();
    return days;
}

// EXTERNAL MODULE: ./build/forge/registry/memory-index.js
var memory_index = __webpack_require__(66058);
// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(29770);
;// CONCATENATED MODULE: ./build/forge/registry/mended-view.js

/**
 * mendedView gives a view that goes on when the index below it turns out to be damaged: what was asked is asked again of
 * `readAnew`, the same registry read without that index.
 */
function mendedView(view, readAnew) {
    let anew = null;
    async function mend(error) {
        if (!isDamagedIndex(error))
            throw error;
        anew ??= readAnew();
        return anew;
    }
    const asking = (ask) => async (...values) => {
        if (anew !== null)
            return ask(await anew, ...values);
        try {
            return await ask(view, ...values);
        }
        catch (error) {
            return ask(await mend(error), ...values);
        }
    };
    return {
        ...view,
        find: asking((from, reference) => from.find(reference)),
        build: asking((from, id) => from.build(id)),
        byKey: asking((from, key) => from.byKey(key)),
        byCommit: asking((from, commit) => from.byCommit(commit)),
        highestNumber: asking((from, day) => from.highestNumber(day)),
        newest: asking((from, count) => from.newest(count)),
        historyBefore: asking((from, build) => from.historyBefore(build)),
        all: async function* () {
            let given = 0;
            try {
                for await (const build of view.all()) {
                    yield build;
                    given += 1;
                }
            }
            catch (error) {
                for await (const build of (await mend(error)).all())
                    if (given-- <= 0)
                        yield build;
            }
        },
        channel: asking((from, name) => from.channel(name)),
        channels: asking((from) => from.channels()),
    };
}
/** isDamagedIndex tells the error of a RegistryIndex that has thrown itself away. */
function isDamagedIndex(error) {
    return error instanceof coded_error/* CodedError */.A && error.code === "E_INDEX_DAMAGED";
}

// EXTERNAL MODULE: ./build/core/policy/history-curve.js
var history_curve = __webpack_require__(35991);
// EXTERNAL MODULE: ./build/core/metric.js
var metric = __webpack_require__(68852);
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
            return viewThrough(reader, reading);
        // Another process may have read on since the snapshot was taken: a new snapshot then shows what it saw.
        if (left !== null && left.head === snapshot.head && left.commit === reader.commit) {
            throw open_registry_rewritten(store.branch, reader.commit);
        }
        left = { head: snapshot.head, commit: reader.commit };
    }
}
/** The view through an index that may turn out to be damaged: then the registry is read once more, into memory. */
async function viewThrough(reader, reading) {
    const { snapshot } = reading;
    const readAnew = async () => viewOf(snapshot, await readAlone(reading));
    try {
        return mendedView(viewOf(snapshot, reader), readAnew);
    }
    catch (error) {
        reader.close();
        if (!isDamagedIndex(error))
            throw error;
        return readAnew();
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
    return readAlone(reading);
}
/** Reads the registry into an index of its own, which nobody else sees. */
async function readAlone(reading) {
    const own = (0,memory_index/* memoryIndex */.i)();
    if (reading.snapshot.head !== null)
        await own.update(null, (table) => advanceIndex(table, null, reading));
    return own.read();
}
/** An index of another log than the one at its own commit is no index of it. */
async function agrees({ log_size, log_root }, reading) {
    const { tree } = await openOwnLog(reading);
    return tree.size === log_size && (0,bytes/* encodeHex */.mU)(tree.edge.rootHash) === log_root;
}
function open_registry_rewritten(branch, commit) {
    return new vbh_log/* LogError */.ZI("E_SPLIT_VIEW", {
        what: `the branch ${branch} no longer contains ${commit}, up to which it was read here before`,
        remedy: `find out who rewrote it; to put back what was read: git update-ref refs/heads/${branch} ${commit}; to accept the history that is there now: quantum-forge doctor --accept-history`,
    });
}


/***/ }),

/***/ 66693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ requireOwnLog),
/* harmony export */   Tj: () => (/* binding */ ownOrigin),
/* harmony export */   Vx: () => (/* binding */ logOrigin)
/* harmony export */ });
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87830);

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

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ registryChanges)
/* harmony export */ });
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87830);
/* harmony import */ var _registry_damage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52685);



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
        if (unsigned !== null && path !== (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .signaturesPath */ .bN)(unsigned.id))
            throw (0,_registry_damage_js__WEBPACK_IMPORTED_MODULE_2__/* .unsignedRecord */ .ln)(branch, unsigned.id);
        if ((0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isEventsPath */ .re)(path)) {
            if (change.after === null)
                throw (0,_registry_damage_js__WEBPACK_IMPORTED_MODULE_2__/* .alteredFile */ .kV)(branch, path, change.after);
            yield { kind: "day", path, content: change.after };
        }
        else if (path.startsWith("registry/builds/")) {
            const content = addedContent(change, branch);
            const id = (0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .idOfRecordPath */ .JR)(path);
            if (unsigned !== null)
                yield { kind: "record", ...unsigned, signatures: content };
            else if (id === null)
                throw (0,_registry_damage_js__WEBPACK_IMPORTED_MODULE_2__/* .strayFile */ .Kg)(branch, path);
            unsigned = unsigned !== null || id === null ? null : { id, record: content };
        }
        else if (path.startsWith(`${_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TILE_FOLDER */ .yr}/`) || path.startsWith(`${_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ENTRIES_FOLDER */ .mo}/`)) {
            requireKept(change, since?.log_size ?? 0, branch);
        }
    }
    if (unsigned !== null)
        throw (0,_registry_damage_js__WEBPACK_IMPORTED_MODULE_2__/* .unsignedRecord */ .ln)(branch, unsigned.id);
}
function addedContent({ path, before, after }, branch) {
    if (before !== null || after === null)
        throw (0,_registry_damage_js__WEBPACK_IMPORTED_MODULE_2__/* .alteredFile */ .kV)(branch, path, after);
    return after;
}
/** A full tile or bundle never changes; one that is not full grows, which the log's root vouches for. */
function requireKept({ path, before, after }, log_size, branch) {
    if (before !== null && (after === null || isFull(path, log_size)))
        throw (0,_registry_damage_js__WEBPACK_IMPORTED_MODULE_2__/* .alteredFile */ .kV)(branch, path, after);
}
/** `tile/<level>/x001/x234/067` is tile 1234067 of its level; a bundle is as wide as a tile of level 0. */
function isFull(path, log_size) {
    const [, level = "0", index = ""] = /\/(?:entries|tile\/(\d+))\/((?:x\d{3}\/)*\d{3})$/.exec(path) ?? [];
    const number = Number(index.replaceAll(/[x/]/g, ""));
    return (number + 1) * _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TILE_WIDTH */ .KP ** (Number(level) + 1) <= log_size;
}


/***/ }),

/***/ 52685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ strayFile),
/* harmony export */   MC: () => (/* binding */ unpairedRecord),
/* harmony export */   WE: () => (/* binding */ otherRecord),
/* harmony export */   _L: () => (/* binding */ cutEvents),
/* harmony export */   kV: () => (/* binding */ alteredFile),
/* harmony export */   ln: () => (/* binding */ unsignedRecord),
/* harmony export */   xy: () => (/* binding */ unlikeLog)
/* harmony export */ });
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);

const REMEDY = "nothing was written; see what to do: quantum-forge doctor";
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
    return damaged(`expected each record on branch ${branch} with its signatures, found ${id} without ${(0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .signaturesPath */ .bN)(id)}`);
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
    return new _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl("E_REGISTRY_DAMAGED", { what, remedy: REMEDY });
}


/***/ }),

/***/ 41573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ REGISTRY_FOLDERS),
/* harmony export */   x: () => (/* binding */ registryFiles)
/* harmony export */ });
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);

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
        remedy: "nothing was written; see what to do: quantum-forge doctor",
    });
}


/***/ }),

/***/ 41973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ seedRegistry)
/* harmony export */ });
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87830);
/* harmony import */ var _measure_read_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97094);
/* harmony import */ var _registry_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41573);



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
    if (commit === null || (await source.readFile(commit, _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKPOINT_PATH */ .nm)) === null)
        return null;
    const tree = await source.listTree(commit);
    const own = new Set((0,_registry_files_js__WEBPACK_IMPORTED_MODULE_2__/* .registryFiles */ .x)(tree.map(({ path }) => path)));
    const entries = tree.filter(({ kind, path }) => kind === "file" && own.has(path));
    const contents = await (0,_measure_read_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlobsById */ .F)(source, entries);
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


/***/ }),

/***/ 18041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ verifyHeld),
  u: () => (/* binding */ verifyRecorded)
});

// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: ./build/core/vbh/index.js + 19 modules
var vbh = __webpack_require__(9567);
// EXTERNAL MODULE: ./build/core/vbh/log/index.js + 52 modules
var log = __webpack_require__(87830);
// EXTERNAL MODULE: ./build/forge/hex-digest.js
var hex_digest = __webpack_require__(42638);
// EXTERNAL MODULE: ./build/forge/registry/own-log.js
var own_log = __webpack_require__(66693);
// EXTERNAL MODULE: ./build/forge/log/recall-head.js
var recall_head = __webpack_require__(93759);
;// CONCATENATED MODULE: ./build/forge/log/known-head.js


/**
 * knownHead gives the head that `log witness` kept of a log; null when it kept none. It is also looked for in the name that this
 * repository's log begins with, so that a log made anew in another name does not pass as one that nobody knows. It never
 * throws: what is wrong with the place is the head's to throw.
 */
async function knownHead({ headMemory, primitives, identity }, log) {
    if (headMemory === undefined || log.origin === "")
        return null;
    const own = identity.root_commit === null ? [] : [(0,own_log/* logOrigin */.Vx)(identity)];
    for (const origin of new Set([...own, log.origin])) {
        const memory = headMemory(origin);
        try {
            const kept = await (0,recall_head/* recallHead */.C)(memory, log, primitives);
            if (kept !== null)
                return { place: memory.place, size: kept.head.size, head: () => kept.head };
        }
        catch (error) {
            const head = () => {
                throw error;
            };
            return { place: memory.place, size: null, head };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/forge/verify-recorded.js






const NEWLINE = 0x0a;
/** verifyRecorded runs the twelve VBH checks on a build that the registry holds. It never throws for bad evidence. */
async function verifyRecorded(context, snapshot, build) {
    return (await verifyHeld(context, snapshot, build)).verification;
}
/** verifyHeld is verifyRecorded for whoever tells which head the log was held to. */
async function verifyHeld(context, snapshot, { id, build, log_index }) {
    const { primitives, identity, trustedRoot, hosted_id } = context;
    const read = (path) => snapshot.read(path);
    const { origin, keys, ...inLog } = await findInLog(primitives, read, { id, log_index });
    const known_head = await knownHead(context, { origin, keys });
    const own = (0,own_log/* ownOrigin */.Tj)(origin, identity);
    const evidence = {
        id,
        statement: await read((0,registry/* recordPath */.lX)(id)),
        signatures: await read((0,registry/* signaturesPath */.bN)(id)),
        ...inLog,
        read,
    };
    // A build of a workflow run carries the forge's number of the repository, any other the root commit.
    const repository_id = build.origin === "ci" ? hosted_id : (identity.root_commit ?? undefined);
    const expected = {
        root: await trustedRoot(),
        context: { commit: build.commit, ...(repository_id === undefined ? {} : { repository_id }) },
        ...(own === undefined ? {} : { origin: own }),
        ...(known_head === null ? {} : { knownHead: known_head.head }),
    };
    const verification = await (0,vbh/* verifyBuild */.CO)(evidence, expected, { ...primitives, validateStatement: registry/* validateStatement */.Gq });
    return { verification, known_head };
}
/** A log that cannot be opened holds no leaf that could be trusted; the checks then say why. */
async function findInLog(primitives, read, build) {
    try {
        const { head, keys, tree } = await (0,log/* openLog */.Ne)(read, primitives);
        const logIndex = await indexOf(tree, build);
        const recorded = logIndex === null ? null : await lineOf(await leafAt(tree, logIndex + 1), read, primitives);
        return { logIndex, recorded, origin: head?.origin ?? "", keys };
    }
    catch {
        return { logIndex: null, recorded: null, origin: "", keys: [] };
    }
}
/** Where the leaf is that was looked for; only a log that has another one there is searched for it. */
async function indexOf(tree, { id, log_index }) {
    const leaf = log_index === undefined ? null : await leafAt(tree, log_index);
    if (log_index !== undefined && leaf?.kind === "record" && leaf.id === id)
        return log_index;
    return (await (0,log/* findLeaf */.iZ)(tree, "record", id))?.index ?? null;
}
async function leafAt(tree, index) {
    if (index >= tree.size)
        return null;
    for await (const { leaf } of (0,log/* scanLeaves */.mu)(tree, index + 1))
        return leaf;
    return null;
}
/** The line with the leaf's digest; the leaf's id, `<kind>@<time>`, tells in which day's file to look. */
async function lineOf(leaf, read, { sha256 }) {
    const at = Date.parse(leaf?.id.split("@")[1] ?? "");
    const file = leaf === null || !Number.isFinite(at) ? null : await read((0,registry/* eventsPath */.JH)(at));
    if (leaf === null || file === null)
        return null;
    for (let start = 0; start < file.length;) {
        const found = file.indexOf(NEWLINE, start);
        const end = found < 0 ? file.length : found;
        const line = file.subarray(start, end);
        if ((0,hex_digest/* hexDigest */.w)(line, sha256) === leaf.sha256)
            return line;
        start = end + 1;
    }
    return null;
}


/***/ })

};
