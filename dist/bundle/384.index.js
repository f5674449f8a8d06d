export const id = 384;
export const ids = [384];
export const modules = {

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


/***/ })

};
