import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9770);

/** GitError is everything that reading or writing through Git can end with. */
class GitError extends _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 8326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ cachePath),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   iy: () => (/* binding */ remoteName),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   xT: () => (/* binding */ locateWith)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _process_run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(112);



const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** locate finds the repository that `path` is in. Throws E_NOT_A_REPOSITORY or E_PERMISSION. */
async function locate(path) {
    const { stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(path, PLACE);
    return (await parsePlace(path, stdout, 0)).location;
}
/**
 * locateWith also gives the ids that object names stand for, in the same Git process; null unless each of them is here.
 * A name must not be one that Git could take for an option or a file.
 */
async function locateWith(path, names) {
    const { status, stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(path, [...PLACE, ...names], { accept: "any" });
    if (status !== 0)
        return null;
    const located = await parsePlace(path, stdout, names.length);
    return located.oids.every((oid) => OID.test(oid)) ? located : null;
}
const PLACE = ["rev-parse", "--absolute-git-dir", "--is-inside-work-tree", "--show-cdup"];
/**
 * One line each, read from the end since a folder's name may hold line ends. The way up to the top of the work tree is
 * missing outside of one.
 */
async function parsePlace(path, stdout, count) {
    const lines = stdout.toString("utf8").split(/\r?\n/).slice(0, -1);
    const oids = lines.splice(lines.length - count, count);
    const outside = lines.at(-1) === "false";
    const up = outside ? null : (lines.pop() ?? "");
    lines.pop();
    const gitDir = lines.join("\n");
    const [commonDir, workTree] = await Promise.all([
        readCommonDir(gitDir),
        up === null ? null : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).then((here) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, up)),
    ]);
    return {
        location: { dir: workTree ?? gitDir, git_dir: gitDir, common_dir: commonDir, work_tree: workTree },
        oids,
    };
}
/** cachePath is the folder for this tool's caches and pages: all work trees of a repository share it. */
function cachePath({ common_dir }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(common_dir, "quantum-forge");
}
/** isShallow tells whether history ends at a boundary here. It may change with every fetch. */
async function isShallow({ dir }) {
    return (await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGitLine */ .Q)(dir, ["rev-parse", "--is-shallow-repository"])) === "true";
}
/** remoteName is `origin` if there is such a remote, else the only remote; null without. */
async function remoteName({ dir }) {
    const { stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(dir, ["remote"]);
    const names = stdout
        .toString("utf8")
        .split("\n")
        .filter((name) => name !== "");
    if (names.includes("origin"))
        return "origin";
    return names.length === 1 ? (names[0] ?? null) : null;
}
/** gitrepository-layout(5), "commondir": the path, relative to the Git directory, of the shared part. */
async function readCommonDir(gitDir) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, "commondir"), "utf8");
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, text.replace(/\r?\n$/, ""));
    }
    catch {
        return gitDir;
    }
}


/***/ }),

/***/ 1956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ openObjectReader),
/* harmony export */   iM: () => (/* binding */ getObject),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5789);
/* harmony import */ var _process_git_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5807);
/* harmony import */ var _process_spawn_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1238);
/* harmony import */ var _parse_batch_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3836);





const IDLE_MS = 500;
/** Anything else would be taken for a revision, and a line end for two requests. */
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * openObjectReader reads through one `git cat-file --batch` process, which starts at the first request, never
 * keeps this process alive, and ends after half a second without work. Requests may overlap; each costs one
 * line down a pipe.
 */
function openObjectReader(dir) {
    let running = null;
    let idle;
    function start() {
        const started = (0,_process_spawn_git_js__WEBPACK_IMPORTED_MODULE_3__/* .spawnGit */ .I)(dir, ["cat-file", "--batch"]);
        const fresh = {
            ...started,
            replies: (0,_parse_batch_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBatch */ .G)(started.child.stdout),
            tail: Promise.resolve(),
            pending: 0,
        };
        started.child.once("close", () => forget(fresh));
        return fresh;
    }
    function forget(gone) {
        if (running === gone)
            running = null;
    }
    function rest(tired) {
        holdEventLoop(tired, false);
        idle = setTimeout(() => {
            forget(tired);
            tired.child.stdin.end();
        }, IDLE_MS).unref();
    }
    async function get(oid) {
        if (!FULL_ID.test(oid))
            return null;
        clearTimeout(idle);
        running ??= start();
        const current = running;
        if (current.pending++ === 0)
            holdEventLoop(current, true);
        current.child.stdin.write(`${oid}\n`);
        const reply = current.tail.then(() => current.replies.next());
        current.tail = reply.catch(() => undefined);
        try {
            const { done, value } = await reply;
            if (done) {
                forget(current);
                throw await unreadable(oid, current);
            }
            return value;
        }
        finally {
            if (--current.pending === 0)
                rest(current);
        }
    }
    return { get };
}
/** getObject is `get` for an object that must be there and be of one type. */
async function getObject(reader, oid, type) {
    const object = await reader.get(oid);
    if (object?.type === type)
        return object.bytes;
    throw damaged(`expected the ${type} ${oid}, found ${object === null ? "no such object" : `a ${object.type}`}`);
}
function damaged(what) {
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X("E_OBJECT_UNREADABLE", {
        what,
        remedy: "run git fsck; fetch the object again from a clone that has it",
    });
}
async function unreadable(oid, { ended }) {
    return damaged(`object ${oid} cannot be read: ${(0,_process_git_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(await ended)}`);
}
/** Pipes of a child are sockets, and each keeps the event loop alive on its own. */
function holdEventLoop({ child }, hold) {
    const pipes = [child.stdin, child.stdout, child.stderr].filter((pipe) => pipe instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket);
    for (const held of [child, ...pipes]) {
        if (hold)
            held.ref();
        else
            held.unref();
    }
}


/***/ }),

/***/ 3836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseBatch)
/* harmony export */ });
const NEWLINE = 10;
/**
 * parseBatch reads the output of `git cat-file --batch`: one object for each request, in order, null for a
 * missing one. It holds one object at a time and ends early when the output is cut off.
 * Format: git-cat-file(1), "BATCH OUTPUT".
 */
async function* parseBatch(chunks) {
    const source = new ByteSource(chunks);
    for (;;) {
        const header = await source.line();
        if (header === null)
            return;
        const [oid = "", type = "", size = ""] = header.split(" ");
        if (!isObjectType(type)) {
            yield null;
            continue;
        }
        const bytes = await source.take(Number(size));
        if (bytes === null || (await source.take(1)) === null)
            return;
        yield { oid, type, bytes };
    }
}
function isObjectType(text) {
    return text === "blob" || text === "tree" || text === "commit" || text === "tag";
}
/** Lines and counted runs of bytes from a stream of chunks; null when the stream has ended before them. */
class ByteSource {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    async line() {
        for (;;) {
            const end = this.#rest.indexOf(NEWLINE);
            if (end >= 0)
                return this.#cut(end + 1).toString("latin1", 0, end);
            const more = await this.#next();
            if (more === null)
                return null;
            this.#rest = Buffer.concat([this.#rest, more]);
        }
    }
    async take(count) {
        const out = new Uint8Array(count);
        for (let filled = 0; filled < count;) {
            if (this.#rest.length === 0) {
                const more = await this.#next();
                if (more === null)
                    return null;
                this.#rest = more;
            }
            const piece = this.#cut(count - filled);
            out.set(piece, filled);
            filled += piece.length;
        }
        return out;
    }
    #cut(count) {
        const piece = this.#rest.subarray(0, count);
        this.#rest = this.#rest.subarray(count);
        return piece;
    }
    async #next() {
        const { done, value } = await this.#chunks.next();
        return done ? null : value;
    }
}


/***/ }),

/***/ 936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _process_git_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5807);
/* harmony import */ var _process_spawn_git_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1238);
/* harmony import */ var _object_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1956);
/* harmony import */ var _parse_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3836);




/**
 * readBlobs gives the contents of blobs in the order asked for, through one Git process. It reads ahead by no
 * more than the pipes hold, so its memory is that of the largest blob. Throws E_OBJECT_UNREADABLE.
 */
async function* readBlobs(dir, oids) {
    if (oids.length === 0)
        return;
    const { child, ended } = (0,_process_spawn_git_js__WEBPACK_IMPORTED_MODULE_1__/* .spawnGit */ .I)(dir, ["cat-file", "--batch", "--buffer"]);
    try {
        child.stdin.end(`${oids.join("\n")}\n`);
        const replies = (0,_parse_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBatch */ .G)(child.stdout);
        for (const oid of oids) {
            const { done, value } = await replies.next();
            if (done)
                throw (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`blob ${oid} cannot be read: ${(0,_process_git_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .complaint */ .U4)(await ended)}`);
            if (value === null)
                throw (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`expected the blob ${oid}, found no readable object of that id`);
            if (value.type !== "blob")
                throw (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`expected the blob ${oid}, found a ${value.type}`);
            yield value.bytes;
        }
    }
    finally {
        child.kill();
    }
}


/***/ }),

/***/ 6979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openTreeWalk)
/* harmony export */ });
/* harmony import */ var _printable_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4581);
/* harmony import */ var _object_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1956);


const SPACE = 32;
const SLASH = 47;
/**
 * openTreeWalk looks paths up by walking tree objects, each read once. So any name works, whatever its bytes,
 * and "absent" (no such line) is never confused with "unreadable" (E_OBJECT_UNREADABLE: a tree that is named
 * but missing or damaged).
 */
function openTreeWalk(reader, commit) {
    const trees = new Map();
    function tree(oid) {
        const known = trees.get(oid) ?? (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .getObject */ .iM)(reader, oid, "tree").then((bytes) => parseTree(bytes, oid));
        trees.set(oid, known);
        return known;
    }
    return async (path) => {
        const name = (0,_printable_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrintablePath */ .m)(path);
        let at = { mode: "40000", oid: await rootTree(reader, commit) };
        if (path === "")
            return at;
        if (name === null)
            return null;
        for (const component of components(name)) {
            if (at.mode !== "40000")
                return null;
            const next = (await tree(at.oid)).get(component);
            if (next === undefined)
                return null;
            at = next;
        }
        return at;
    };
}
async function rootTree(reader, commit) {
    const header = Buffer.from(await (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .getObject */ .iM)(reader, commit, "commit")).toString("latin1");
    const tree = /^tree ([0-9a-f]+)\n/.exec(header)?.[1];
    if (tree === undefined)
        throw (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(`commit ${commit} names no tree`);
    return tree;
}
/** Names as latin1 text: one character a byte, so that equal bytes and only they are equal. */
function components(name) {
    return Buffer.from(name).toString("latin1").split(String.fromCharCode(SLASH));
}
/** Lines of a tree object: `<mode> SP <name> NUL <object id as bytes>` (Pro Git, "Git Internals: Git Objects"). */
function parseTree(bytes, oid) {
    const tree = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const idBytes = oid.length / 2;
    const lines = new Map();
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(SPACE, at);
        const end = tree.indexOf(0, space);
        if (space < 0 || end < 0 || end + 1 + idBytes > tree.length)
            throw (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(`tree ${oid} is malformed`);
        const mode = tree.toString("latin1", at, space);
        lines.set(tree.toString("latin1", space + 1, end), {
            mode,
            oid: tree.toString("hex", end + 1, end + 1 + idBytes),
        });
        at = end + 1 + idBytes;
    }
    return lines;
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ encodePrintablePath),
/* harmony export */   m: () => (/* binding */ parsePrintablePath)
/* harmony export */ });
const ESCAPE = /\\x[0-9a-f]{2}/;
/** Text that no bytes decode to. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const ESCAPED_FORM = /^(?:[^\\]|\\\\|\\x[0-9a-f]{2})*$/;
/**
 * encodePrintablePath gives the text that stands for a file name. Git names are bytes; a name that is valid
 * UTF-8 stands as it is, newlines and quotes included. A name that is not, or that itself contains the four
 * characters of an escape such as `\x41`, is escaped: each byte outside valid UTF-8 becomes `\xNN` (lower
 * case) and each backslash is doubled. So a text holds `\xNN` if and only if it is escaped, and two different
 * names never have the same text.
 */
function encodePrintablePath(name) {
    const text = decodeUtf8(name);
    if (text !== null && !ESCAPE.test(text))
        return text;
    let out = "";
    for (let at = 0; at < name.length;) {
        const length = utf8Length(name, at);
        const piece = name.subarray(at, at + Math.max(length, 1));
        out += length === 0 ? `\\x${hex(piece)}` : (decodeUtf8(piece) ?? "").replace("\\", "\\\\");
        at += piece.length;
    }
    return out;
}
/** parsePrintablePath is the inverse of encodePrintablePath; null for a text that stands for no name. */
function parsePrintablePath(text) {
    if (LONE_SURROGATE.test(text))
        return null;
    if (!ESCAPE.test(text))
        return Buffer.from(text, "utf8");
    if (!ESCAPED_FORM.test(text))
        return null;
    const pieces = text.match(/\\x[0-9a-f]{2}|\\\\|[^\\]+/g) ?? [];
    const name = Buffer.concat(pieces.map(pieceBytes));
    return encodePrintablePath(name) === text ? name : null;
}
function pieceBytes(piece) {
    if (piece === "\\\\")
        return Buffer.from("\\");
    return piece.startsWith("\\x") ? Buffer.from(piece.slice(2), "hex") : Buffer.from(piece, "utf8");
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Length of the well-formed UTF-8 sequence at `at` (Unicode 15, table 3-7), 0 when there is none. */
function utf8Length(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length)
        return 0;
    return decodeUtf8(bytes.subarray(at, at + length)) === null ? 0 : length;
}
function hex(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}


/***/ }),

/***/ 5807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   e9: () => (/* binding */ remoteFailureOf),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5789);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6819);


/** failureOf gives the error for a Git command that ended badly, from what Git said (in English, LC_ALL=C). */
function failureOf(command, ended) {
    const said = complaint(ended);
    const what = `git ${command} failed: ${said}`;
    if (/not a git repository|cannot change to/i.test(ended.stderr)) {
        return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_NOT_A_REPOSITORY", {
            what: `expected a Git repository, found none (${said})`,
            remedy: "name a folder inside a Git repository with --repo, or run git init",
        });
    }
    if (/dubious ownership/i.test(ended.stderr)) {
        return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_PERMISSION", {
            what: "the repository belongs to another user, so Git refuses to read it",
            remedy: "run as its owner, or allow it with: git config --global --add safe.directory <path>",
        });
    }
    if (/unable to create '[^']*\.lock': file exists/i.test(ended.stderr)) {
        return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_LOCKED", {
            what,
            remedy: "wait for the other Git process; if none is running, remove the lock file that is named",
        });
    }
    if (/permission denied|insufficient permission|read-only file system/i.test(ended.stderr)) {
        return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_PERMISSION", {
            what,
            remedy: "give this user access to the repository's Git folder",
        });
    }
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_GIT_FAILED", {
        what,
        remedy: "run git fsck in the repository, and check free space and access rights",
    });
}
/** remoteFailureOf is failureOf for commands that talk to a remote. */
function remoteFailureOf(command, remote, ended) {
    const what = `git ${command} ${(0,_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(remote)} failed: ${complaint(ended)}`;
    if (DENIED.test(ended.stderr)) {
        return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_PERMISSION", {
            what,
            remedy: "sign in to the remote with access to it (in Actions: permissions: contents: write), or keep the registry local",
        });
    }
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_REMOTE_UNREACHABLE", {
        what,
        remedy: "check the remote's address and the network, then try again",
    });
}
const DENIED = /permission (to \S+ )?denied|authentication failed|could not read (username|password)|the requested url returned error: 40[13]|access denied|write access to repository not granted|insufficient permission/i;
/** complaint is the line of stderr that says why, on one line and without credentials. */
function complaint(ended) {
    const lines = ended.stderr.split("\n").filter((line) => line.trim() !== "");
    const line = lines.findLast((text) => /^(fatal|error|remote: error):/.test(text)) ?? lines.at(-1);
    if (line !== undefined)
        return (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(line.replace(/\p{Cc}+/gu, " ").trim());
    return ended.signal === null ? `exit status ${ended.status}` : `ended by ${ended.signal}`;
}


/***/ }),

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   Q: () => (/* binding */ runGitLine)
/* harmony export */ });
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5807);
/* harmony import */ var _spawn_git_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1238);


/**
 * runGit runs one Git command in `dir` and gives its output as bytes. Throws GitError: E_GIT_MISSING,
 * E_NOT_A_REPOSITORY, E_PERMISSION, E_LOCKED or E_GIT_FAILED; an aborted signal throws its reason.
 */
async function runGit(dir, args, options = {}) {
    const { child, ended } = (0,_spawn_git_js__WEBPACK_IMPORTED_MODULE_1__/* .spawnGit */ .I)(dir, args, options);
    child.stdin.end(options.stdin ?? "");
    const [stdout, end] = await Promise.all([collect(child.stdout), ended]);
    const accept = options.accept ?? [0];
    if (accept !== "any" && !accept.includes(end.status ?? -1))
        throw (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(args[0] ?? "", end);
    return { ...end, stdout };
}
/** runGitLine is runGit for a command whose answer is one line; the line end is taken off. */
async function runGitLine(dir, args, options = {}) {
    const { stdout } = await runGit(dir, args, options);
    return stdout.toString("utf8").replace(/\r?\n$/, "");
}
async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runRemoteGit)
/* harmony export */ });
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(112);

/** A remote that sends less than 1 KB/s for half a minute is taken for dead. */
const PATIENCE = ["-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=30"];
/** The other side runs Git's own programs, whatever the repository's configuration would have run there. */
const PROGRAMS = [
    "-c",
    "remote.origin.uploadpack=git-upload-pack",
    "-c",
    "remote.origin.receivepack=git-receive-pack",
];
/** Not git:, which authenticates nobody and has no time-out. */
const ALLOWED_PROTOCOLS = "https:http:ssh:file";
/**
 * runRemoteGit runs a Git command that talks to a remote; it never asks a question (a pass phrase, a host
 * key) and speaks only https, http, ssh and file. The caller judges the exit status.
 */
async function runRemoteGit(dir, args, options = {}) {
    const env = { ...options.env, GIT_ALLOW_PROTOCOL: ALLOWED_PROTOCOLS, ...(await silentSsh(dir)) };
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(dir, [...PATIENCE, ...PROGRAMS, ...args], { ...options, env, accept: "any" });
}
/** ssh asks on the terminal whatever its standard input is, unless told not to; the user's own choice wins. */
async function silentSsh(dir) {
    if (process.env["GIT_SSH_COMMAND"] !== undefined || process.env["GIT_SSH"] !== undefined)
        return {};
    const configured = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(dir, ["config", "--get", "core.sshCommand"], { accept: "any" });
    if (configured.status === 0)
        return {};
    return { GIT_SSH_COMMAND: "ssh -o BatchMode=yes -o ConnectTimeout=15" };
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spawnGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5789);



/**
 * Settings that keep a repository's own configuration from running programs, changing output or starting
 * housekeeping. `-c` has the last word over every configuration file.
 */
const SETTINGS = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "protocol.ext.allow=never",
    "core.alternateRefsCommand=",
    "core.filesRefLockTimeout=1000",
    "core.packedRefsTimeout=5000",
    "gc.auto=0",
    "maintenance.auto=false",
    "color.ui=false",
    "push.gpgSign=false",
].flatMap((setting) => ["-c", setting]);
/** Variables by which a calling Git (a hook, an alias) would point us at another repository. */
const INHERITED = [
    "GIT_DIR",
    "GIT_COMMON_DIR",
    "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_QUARANTINE_PATH",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_GRAFT_FILE",
    "GIT_SHALLOW_FILE",
    "GIT_REPLACE_REF_BASE",
    "GIT_ATTR_SOURCE",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
];
const STDERR_LIMIT = 64 * 1024;
/** spawnGit starts `git -C dir <args>`, hardened, with plain pipes. Arguments are never seen by a shell. */
function spawnGit(dir, args, options = {}) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["-C", dir, "--no-pager", ...SETTINGS, ...args], {
        env: gitEnvironment(options.env),
        stdio: "pipe",
        windowsHide: true,
        ...(options.signal === undefined ? {} : { signal: options.signal, killSignal: "SIGTERM" }),
    });
    // A process that ends before it has read all of its input is judged by its exit status, not by EPIPE.
    child.stdin.on("error", () => undefined);
    const ended = end(child, options.signal);
    // Whoever needs the outcome awaits it; a reader that stopped early does not.
    ended.catch(() => undefined);
    return { child, ended };
}
function gitEnvironment(extra = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => !INHERITED.includes(name));
    return {
        ...Object.fromEntries(inherited),
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
        // Legacy grafts would change history under us; a proxy command would be a program of the repository's choosing.
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_PROXY_COMMAND: "",
        LC_ALL: "C",
        ...extra,
    };
}
function end(child, signal) {
    let stderr = "";
    child.stderr.setEncoding("utf8");
    child.stderr.on("data", (text) => {
        stderr = (stderr + text).slice(-STDERR_LIMIT);
    });
    return new Promise((resolve, reject) => {
        child.on("error", (error) => {
            reject(signal?.aborted ? signal.reason : cannotStart(error));
        });
        child.on("close", (status, by) => {
            if (signal?.aborted)
                reject(signal.reason);
            else
                resolve({ status, signal: by, stderr });
        });
    });
}
/** The cause is left out: Node's error carries the arguments, and an address in them may hold a password. */
function cannotStart(error) {
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .X("E_GIT_MISSING", {
        what: `expected the git command, but it could not be started (${error.code ?? "unknown"})`,
        remedy: "install Git 2.31 or later and put it on the PATH",
    });
}


/***/ }),

/***/ 2842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ splitAtNul)
/* harmony export */ });
/** splitAtNul cuts NUL-terminated records apart. */
function splitAtNul(bytes) {
    const records = [];
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(0, at);
        const stop = end < 0 ? bytes.length : end;
        records.push(bytes.subarray(at, stop));
        at = stop + 1;
    }
    return records;
}


/***/ }),

/***/ 6819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ isCloneUrl),
/* harmony export */   Yg: () => (/* binding */ parseRemoteAddress),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
const WITH_SCHEME = /^(https?|ssh|git|file):\/\//i;
/** git's short form of an ssh address, `user@host:path`; the user is required so that `C:\x` is no address. */
const SCP_FORM = /^([A-Za-z0-9_][\w.-]*)@([A-Za-z0-9[][\w.:\]-]*?):(?!\/\/)(.+)$/;
/** isCloneUrl tells a clone address (https, http, ssh, git, file, or `user@host:path`) from a local path. */
function isCloneUrl(text) {
    return !/[\0\r\n]/.test(text) && (WITH_SCHEME.test(text) || SCP_FORM.test(text));
}
/**
 * parseRemoteAddress gives a remote's address without scheme, user, password and `.git`, for example
 * `github.com/owner/name`; null for a remote that is a folder of this machine, whose path says nothing to
 * others.
 */
function parseRemoteAddress(url) {
    const scp = WITH_SCHEME.test(url) ? null : SCP_FORM.exec(url);
    if (scp !== null)
        return address(scp[2] ?? "", scp[3] ?? "");
    if (!URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.protocol === "file:" || parsed.host === "")
        return null;
    return address(parsed.host, parsed.pathname);
}
/** withoutCredentials takes user, password and query out of every address in a text. */
function withoutCredentials(text) {
    return text.replace(/\b([a-z][a-z0-9+.-]*:\/\/)(\S*@)?(\S*)/gi, (_all, scheme, _user, rest) => {
        return scheme + rest.replace(/\?[^\s'"]*/, "");
    });
}
function address(host, path) {
    const trimmed = path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
    return `${host.toLowerCase()}/${trimmed}`;
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ defaultBranchHead),
/* harmony export */   fe: () => (/* binding */ defaultBranchRef),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8326);
/* harmony import */ var _process_run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(112);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6819);




/** readIdentity says which repository this is. */
async function readIdentity(location) {
    const [url, root, ref] = await Promise.all([
        remoteUrl(location),
        rootCommit(location),
        (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(location.dir, ["symbolic-ref", "--quiet", "HEAD"], { accept: [0, 1] }),
    ]);
    const remote = url === null ? null : (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRemoteAddress */ .Yg)(url);
    return {
        name: nameFrom(remote) ?? folderName(location),
        root_commit: root,
        remote,
        ref: ref.status === 0 ? ref.stdout.toString("utf8").trim() : null,
        git_dir: location.git_dir,
        work_tree: location.work_tree,
    };
}
/** defaultBranchRef is the remote's default branch as refs/heads/...; null when this clone does not know it. */
async function defaultBranchRef(location) {
    const remote = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteName */ .iy)(location);
    if (remote === null)
        return null;
    const args = ["symbolic-ref", "--quiet", `refs/remotes/${remote}/HEAD`];
    const { status, stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(location.dir, args, { accept: "any" });
    const prefix = `refs/remotes/${remote}/`;
    const ref = stdout.toString("utf8").trim();
    return status === 0 && ref.startsWith(prefix) ? `refs/heads/${ref.slice(prefix.length)}` : null;
}
async function remoteUrl(location) {
    const remote = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteName */ .iy)(location);
    if (remote === null)
        return null;
    const { status, stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(location.dir, ["remote", "get-url", "--", remote], {
        accept: "any",
    });
    return status === 0 ? stdout.toString("utf8").replace(/\n$/, "") : null;
}
/** null in a shallow clone, whose oldest commit is no root, and in an empty repository. */
async function rootCommit(location) {
    if (await (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .fE)(location))
        return null;
    const args = ["rev-list", "--first-parent", "--max-parents=0", "HEAD", "--"];
    const { status, stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(location.dir, args, { accept: [0, 128] });
    return status === 0 ? (stdout.toString("latin1").split("\n")[0] ?? null) : null;
}
/** owner/name: the last two parts of the address behind its host. */
function nameFrom(remote) {
    const parts = remote?.split("/").slice(1).slice(-2) ?? [];
    return parts.length === 0 || parts.includes("") ? null : parts.join("/");
}
function folderName({ work_tree, git_dir }) {
    if (work_tree !== null)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(work_tree);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(git_dir) === ".git" ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(git_dir)) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(git_dir, ".git");
}
/** defaultBranchHead is the head of the remote's default branch as last fetched; null when not known. */
async function defaultBranchHead(location) {
    const remote = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteName */ .iy)(location);
    if (remote === null)
        return null;
    const ref = `refs/remotes/${remote}/HEAD^{commit}`;
    const found = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(location.dir, ["rev-parse", "--verify", "--quiet", ref], {
        accept: [0, 1, 128],
    });
    return found.status === 0 ? found.stdout.toString("latin1").trim() : null;
}


/***/ }),

/***/ 2689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openSourceRepository)
});

// EXTERNAL MODULE: ./build/adapters/git/git-error.js
var git_error = __nccwpck_require__(5789);
// EXTERNAL MODULE: ./build/adapters/git/objects/object-reader.js
var object_reader = __nccwpck_require__(1956);
// EXTERNAL MODULE: ./build/adapters/git/objects/read-blobs.js
var read_blobs = __nccwpck_require__(936);
// EXTERNAL MODULE: ./build/adapters/git/objects/tree-walk.js
var tree_walk = __nccwpck_require__(6979);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/adapters/git/printable-path.js
var printable_path = __nccwpck_require__(4581);
// EXTERNAL MODULE: ./build/adapters/git/process/run-git.js
var run_git = __nccwpck_require__(112);
// EXTERNAL MODULE: ./build/adapters/git/process/split-at-nul.js
var split_at_nul = __nccwpck_require__(2842);
;// CONCATENATED MODULE: ./build/adapters/git/source/attributes.js








const GENERATED = "linguist-generated";
const VENDORED = "linguist-vendored";
const NEITHER = { generated: false, vendored: false };
/**
 * readAttributes gives linguist-generated and linguist-vendored of each path as the commit's own
 * .gitattributes files say, and nothing else: no attributes of the user, the system or the clone, so that
 * everybody gets the same answer. Git itself does the matching, macros included.
 */
async function readAttributes(location, commit, paths) {
    const files = await attributesFiles(location, commit);
    const asked = files.length === 0 ? [] : paths.filter(isAskable);
    const found = asked.length === 0 ? [] : await ask(location, files, asked);
    const attributes = new Map(paths.map((path) => [path, NEITHER]));
    for (const [at, path] of asked.entries())
        attributes.set(path, found[at] ?? NEITHER);
    return attributes;
}
/** A symlink named .gitattributes has no say (gitattributes(5), NOTES). */
async function attributesFiles({ dir }, commit) {
    const { stdout } = await (0,run_git/* runGit */.E)(dir, ["ls-tree", "-r", "-z", "--full-tree", commit]);
    return (0,split_at_nul/* splitAtNul */.L)(stdout).flatMap((record) => {
        const tab = record.indexOf("\t");
        const name = record.subarray(tab + 1);
        const [mode = "", , oid = ""] = record.toString("latin1", 0, tab).split(" ");
        const isOurs = mode.startsWith("100") && /(?:^|\/)\.gitattributes$/.test(name.toString("latin1"));
        return isOurs ? [{ mode, oid, name }] : [];
    });
}
/** Git refuses to answer for names that lead out of the tree, which only a forged tree has. */
function isAskable(path) {
    return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
/**
 * Git before 2.43 has no `check-attr --source`. It can read attributes from an index, so this makes one that
 * holds the .gitattributes alone, in an empty repository of its own whose objects are the real ones: the
 * user's index and info/attributes take no part.
 */
async function ask(location, files, paths) {
    await fetchIfPartial(location, files);
    const gitDir = await temporaryFolder();
    try {
        const format = (files[0]?.oid.length ?? 40) === 64 ? ["--object-format=sha256"] : [];
        await (0,run_git/* runGit */.E)(gitDir, ["init", "--quiet", "--bare", "--template=", ...format, "."]);
        const env = {
            GIT_DIR: gitDir,
            GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(location.common_dir, "objects"),
            GIT_INDEX_FILE: (0,external_node_path_.join)(gitDir, "index"),
            GIT_ATTR_NOSYSTEM: "1",
        };
        await (0,run_git/* runGit */.E)(gitDir, ["update-index", "-z", "--index-info"], { env, stdin: indexInfo(files) });
        const settings = ["-c", "core.attributesFile=/dev/null", "-c", "core.ignoreCase=false"];
        const query = ["check-attr", "--cached", "-z", "--stdin", GENERATED, VENDORED];
        const stdin = Buffer.concat(paths.flatMap((path) => [(0,printable_path/* parsePrintablePath */.m)(path) ?? Buffer.from(path), NUL]));
        const { stdout } = await (0,run_git/* runGit */.E)(gitDir, [...settings, ...query], { env, stdin });
        return parseAnswers((0,split_at_nul/* splitAtNul */.L)(stdout));
    }
    finally {
        await (0,promises_.rm)(gitDir, { recursive: true, force: true });
    }
}
const NUL = Buffer.of(0);
/** A partial clone may lack the files, and the empty repository has no remote to fetch them from. */
async function fetchIfPartial({ dir }, files) {
    for await (const _bytes of (0,read_blobs/* readBlobs */.b)(dir, files.map(({ oid }) => oid)))
        ;
}
function indexInfo(files) {
    return Buffer.concat(files.flatMap(({ mode, oid, name }) => [Buffer.from(`${mode} ${oid}\t`), name, NUL]));
}
/** Records of path, attribute, value; two attributes a path, in the order asked. */
function parseAnswers(records) {
    const answers = [];
    for (let at = 0; at + 5 < records.length; at += 6) {
        answers.push({ generated: isSet(records[at + 2]), vendored: isSet(records[at + 5]) });
    }
    return answers;
}
/** Any value but false counts, as in Linguist (lib/linguist/lazy_blob.rb, boolean_attribute). */
function isSet(value) {
    return !["unspecified", "unset", "false"].includes(value?.toString("latin1") ?? "unspecified");
}
async function temporaryFolder() {
    try {
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "quantum-forge-attributes-"));
    }
    catch (cause) {
        throw new git_error/* GitError */.X("E_PERMISSION", {
            what: `expected room for temporary files in ${(0,external_node_os_.tmpdir)()}, found none (${cause instanceof Error ? cause.message : String(cause)})`,
            remedy: "set TMPDIR to a folder that you may write to",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/adapters/git/source/blob-info.js

/** blobInfo gives the blob that a revision (gitrevisions(7)) names, unread; null when it names something else or nothing. */
async function blobInfo({ dir }, revision) {
    // One request is one line.
    if (/[\0\n]/.test(revision))
        return null;
    const { stdout } = await (0,run_git/* runGit */.E)(dir, ["cat-file", "--batch-check"], { stdin: `${revision}\n` });
    const [, oid, bytes] = /^([0-9a-f]+) blob (\d+)\n$/.exec(stdout.toString("latin1")) ?? [];
    return oid === undefined ? null : { oid, bytes: Number(bytes) };
}

// EXTERNAL MODULE: ./build/adapters/git/locate.js
var locate = __nccwpck_require__(8326);
// EXTERNAL MODULE: ./build/adapters/git/process/run-remote-git.js
var run_remote_git = __nccwpck_require__(7701);
;// CONCATENATED MODULE: ./build/adapters/git/source/branch-head.js




/**
 * branchHead gives the head of a branch of the remote, fetching it where the clone does not track it (as the clones
 * of CI often do not). Throws E_REVISION when there is no such branch to be had.
 */
async function branchHead(location, branch) {
    const remote = await (0,locate/* remoteName */.iy)(location);
    const named = await (0,run_git/* runGit */.E)(location.dir, ["check-ref-format", `refs/heads/${branch}`], { accept: "any" });
    if (remote === null || named.status !== 0)
        throw unknown(branch, remote);
    const ref = `refs/remotes/${remote}/${branch}`;
    const tracked = await head(location, ref);
    if (tracked !== null)
        return tracked;
    const depth = (await (0,locate/* isShallow */.fE)(location)) ? ["--depth=1"] : [];
    const options = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", ...depth];
    await (0,run_remote_git/* runRemoteGit */.q)(location.dir, ["fetch", ...options, "--", remote, `refs/heads/${branch}:${ref}`]);
    const fetched = await head(location, ref);
    if (fetched === null)
        throw unknown(branch, remote);
    return fetched;
}
async function head({ dir }, ref) {
    const { status, stdout } = await (0,run_git/* runGit */.E)(dir, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], {
        accept: "any",
    });
    return status === 0 ? stdout.toString("latin1").trim() : null;
}
function unknown(branch, remote) {
    return new git_error/* GitError */.X("E_REVISION", {
        what: `expected the branch ${JSON.stringify(branch)} on ${remote ?? "a remote"}, found none that can be fetched`,
        remedy: "check that the branch exists there and that this clone may read it",
    });
}

// EXTERNAL MODULE: ./build/adapters/git/process/git-failure.js
var git_failure = __nccwpck_require__(5807);
;// CONCATENATED MODULE: ./build/adapters/git/source/fetch-history.js




const FETCH = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
/**
 * fetchCommit brings one commit and its tree into a shallow clone. Only for a shallow clone: `--depth` would
 * cut a full one short. Throws E_SHALLOW.
 */
async function fetchCommit(location, commit) {
    const remote = await knownRemote(location, commit);
    const reason = await tryFetch(location, ["--depth=1", "--", remote, commit]);
    if (reason !== null)
        throw beyond(commit, reason);
}
/**
 * deepen moves the boundary of a shallow clone by `generations` below the given commits. Where the remote does
 * not know them (not yet pushed), the branches that it does know are deepened. Throws E_SHALLOW.
 */
async function deepen(location, commits, generations) {
    const named = commits.join(" and ");
    const remote = await knownRemote(location, named);
    const depth = `--deepen=${generations}`;
    if ((await tryFetch(location, [depth, "--", remote, ...commits])) === null)
        return;
    const reason = await tryFetch(location, [depth, "--", remote]);
    if (reason !== null)
        throw beyond(named, reason);
}
async function knownRemote(location, commit) {
    const remote = await (0,locate/* remoteName */.iy)(location);
    if (remote === null)
        throw beyond(commit, "the clone has no remote");
    return remote;
}
/** null when it worked, else why not. */
async function tryFetch({ dir }, args) {
    const ended = await (0,run_remote_git/* runRemoteGit */.q)(dir, [...FETCH, ...args]);
    return ended.status === 0 ? null : (0,git_failure/* complaint */.U4)(ended);
}
/** beyond is the error for history that a shallow clone lacks and cannot get. */
function beyond(commit, reason) {
    return new git_error/* GitError */.X("E_SHALLOW", {
        what: `history at ${commit} is missing from this shallow clone and could not be fetched (${reason})`,
        remedy: "run git fetch --unshallow, or set fetch-depth: 0 for actions/checkout",
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/source/commits.js





/**
 * readCommit gives a commit, which a shallow clone fetches when it lacks it. Its parent is read from the
 * commit itself, so it is named even where a shallow clone's history ends. Throws E_REVISION, E_SHALLOW.
 */
async function readCommit(location, reader, commit) {
    const known = await reader.get(commit);
    if (known?.type === "commit")
        return parseCommit(commit, known.bytes);
    if (known === null && (await (0,locate/* isShallow */.fE)(location))) {
        await fetchCommit(location, commit);
        const fetched = await reader.get(commit);
        if (fetched?.type === "commit")
            return parseCommit(commit, fetched.bytes);
    }
    throw new git_error/* GitError */.X("E_REVISION", {
        what: `expected the commit ${commit}, found ${known === null ? "no such object" : `a ${known.type}`}`,
        remedy: "fetch the branch that holds it (git fetch origin), or name another commit",
    });
}
/** firstParentLine gives up to `count` commits from `head` along first parents, newest first. */
async function firstParentLine(location, reader, head, count) {
    await readCommit(location, reader, head);
    const line = await walk(location, reader, head, count);
    if (isWhole(line, count))
        return line;
    await deepen(location, [head], count);
    const deeper = await walk(location, reader, head, count);
    if (isWhole(deeper, count))
        return deeper;
    throw beyond(deeper.at(-1)?.commit ?? head, "the remote gave no more of it");
}
/** A line is whole when it has all that was asked for or ends at a root; a shallow boundary still names a parent. */
function isWhole(line, count) {
    return line.length >= count || line.at(-1)?.first_parent === null;
}
/** mergeBase gives the best common ancestor; null when the histories have nothing in common. */
async function mergeBase(location, a, b) {
    for (let generations = 16;; generations *= 4) {
        const { status, stdout } = await (0,run_git/* runGit */.E)(location.dir, ["merge-base", a, b], { accept: [0, 1] });
        if (status === 0)
            return stdout.toString("latin1").trim();
        if (!(await (0,locate/* isShallow */.fE)(location)))
            return null;
        await deepen(location, [a, b], generations);
    }
}
async function walk({ dir }, reader, head, count) {
    const args = ["rev-list", "--first-parent", `--max-count=${count}`, head, "--"];
    const { stdout } = await (0,run_git/* runGit */.E)(dir, args);
    const ids = stdout
        .toString("latin1")
        .split("\n")
        .filter((id) => id !== "");
    return Promise.all(ids.map(async (id) => {
        const object = await reader.get(id);
        if (object?.type !== "commit")
            throw (0,object_reader/* damaged */.qM)(`expected the commit ${id}, found no readable one`);
        return parseCommit(id, object.bytes);
    }));
}
/** A commit object: header lines, an empty line, the message (gitformat: `tree`, `parent`*, `author`, ...). */
function parseCommit(commit, bytes) {
    const raw = Buffer.from(bytes).toString("latin1");
    const end = raw.indexOf("\n\n");
    const header = end < 0 ? raw : raw.slice(0, end);
    const message = end < 0 ? new Uint8Array() : bytes.subarray(end + 2);
    const seconds = /^committer .*> (\d+) [+-]\d+$/m.exec(header)?.[1];
    const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1];
    if (seconds === undefined)
        throw (0,object_reader/* damaged */.qM)(`commit ${commit} has no readable committer line`);
    if (tree === undefined)
        throw (0,object_reader/* damaged */.qM)(`commit ${commit} names no tree`);
    return {
        commit,
        tree,
        first_parent: /^parent ([0-9a-f]+)$/m.exec(header)?.[1] ?? null,
        committed_at_ms: Number(seconds) * 1000,
        subject: subjectOf(message, /^encoding (\S+)$/m.exec(header)?.[1] ?? "utf-8"),
    };
}
function subjectOf(message, encoding) {
    return decode(message, encoding).replace(/^\s+/, "").split("\n", 1)[0]?.trimEnd() ?? "";
}
function decode(bytes, encoding) {
    try {
        return new TextDecoder(encoding).decode(bytes);
    }
    catch {
        return new TextDecoder().decode(bytes);
    }
}

// EXTERNAL MODULE: ./build/adapters/git/source/identity.js
var identity = __nccwpck_require__(6494);
;// CONCATENATED MODULE: ./build/adapters/git/source/list-tree.js




const TAB = 9;
/** listTree gives every file, symlink and submodule of a commit, in bytewise order of their names. */
async function listTree(location, commit) {
    await fetchMissingBlobs(location, commit);
    const { stdout } = await (0,run_git/* runGit */.E)(location.dir, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
    return (0,split_at_nul/* splitAtNul */.L)(stdout).map(parseLine);
}
/** `<mode> <type> <id> <size padded with spaces> TAB <name>` (git-ls-tree(1)); the size of a submodule is "-". */
function parseLine(record) {
    const tab = record.indexOf(TAB);
    const [mode = "", , oid = "", size = ""] = record.toString("latin1", 0, tab).split(/ +/);
    const kind = mode === "160000" ? "submodule" : mode === "120000" ? "symlink" : "file";
    return {
        path: (0,printable_path/* encodePrintablePath */.d)(record.subarray(tab + 1)),
        kind,
        oid,
        bytes: kind === "submodule" ? 0 : Number(size),
    };
}
/**
 * A partial clone fetches each missing blob when it is first looked at, one round trip each. Asking for all
 * that a tree lacks at once makes it one. A failure is left to the reader that then misses the blob.
 */
async function fetchMissingBlobs({ dir }, commit) {
    const partial = await (0,run_git/* runGit */.E)(dir, ["config", "--get-regexp", "^remote\\..*\\.promisor$"], {
        accept: "any",
    });
    const remote = /^remote\.(.*)\.promisor true$/m.exec(partial.stdout.toString("utf8"))?.[1];
    if (remote === undefined)
        return;
    const listed = await (0,run_git/* runGit */.E)(dir, ["rev-list", "--objects", "--missing=print", "--no-walk", commit, "--"]);
    const missing = listed.stdout
        .toString("latin1")
        .split("\n")
        .filter((line) => line.startsWith("?"));
    if (missing.length === 0)
        return;
    // The options are those of Git's own fetch of missing objects (promisor-remote.c).
    const options = [
        "--no-tags",
        "--no-write-fetch-head",
        "--recurse-submodules=no",
        "--filter=blob:none",
        "--stdin",
    ];
    const stdin = `${missing.map((line) => line.slice(1)).join("\n")}\n`;
    await (0,run_remote_git/* runRemoteGit */.q)(dir, ["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", ...options, remote], {
        stdin,
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/source/look-ahead.js

/** Names that are one revision and nothing else: no option, path, range or list. */
const PLAIN_REVISION = /^(?!.*\.\.)[A-Za-z0-9_@][\w./~^@{}-]*$/;
/**
 * lookAhead finds the repository that `path` is in and, by the same Git process, the commits of the revisions that will
 * be asked for. It only saves time: when one of them is not plain, not here or no commit, all are looked up when asked.
 */
async function lookAhead(path, revisions) {
    const names = revisions.flatMap((revision) => [`${revision}^{commit}`, `${revision}^{tree}`]);
    const plain = revisions.every((revision) => PLAIN_REVISION.test(revision));
    const located = names.length > 0 && plain ? await (0,locate/* locateWith */.xT)(path, names) : null;
    const seen = revisions.flatMap((revision, at) => {
        const [commit, tree] = located?.oids.slice(2 * at) ?? [];
        return commit === undefined || tree === undefined ? [] : [{ revision, commit, tree }];
    });
    const named = (wanted) => seen.find(({ revision }) => revision === wanted)?.commit ?? null;
    const seenAs = (commit) => seen.filter((each) => each.commit === commit);
    return {
        location: located?.location ?? (await (0,locate/* locate */.x5)(path)),
        commit: named,
        tree: (commit) => seenAs(commit)[0]?.tree ?? null,
        firstParent: (commit) => seenAs(commit).flatMap(({ revision }) => named(`${revision}^`) ?? [])[0] ?? null,
    };
}

;// CONCATENATED MODULE: ./build/adapters/git/source/resolve-revision.js




const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * resolveRevision gives the id of the commit that a revision (gitrevisions(7)) names, fetching it when a
 * shallow clone lacks it. A revision is never taken for an option. Throws E_EMPTY_REPOSITORY, E_REVISION,
 * E_SHALLOW.
 */
async function resolveRevision(location, revision) {
    const here = await lookUp(location, revision);
    if (here !== null)
        return here;
    if ((await (0,locate/* isShallow */.fE)(location)) && (await reach(location, revision))) {
        const fetched = await lookUp(location, revision);
        if (fetched !== null)
            return fetched;
    }
    throw await resolve_revision_unknown(location, revision);
}
async function lookUp({ dir }, revision) {
    // Node refuses NUL in arguments, and rev-parse takes "" for a path.
    if (revision === "" || revision.includes("\0"))
        return null;
    const object = await verify(dir, revision);
    return object === null ? null : verify(dir, `${object}^{commit}`);
}
/** Two steps, since `:/text` and `HEAD:path` would take a `^{commit}` behind them for their own. */
async function verify(dir, revision) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision];
    const { status, stdout } = await (0,run_git/* runGit */.E)(dir, args, { accept: [0, 1, 128] });
    return status === 0 ? stdout.toString("latin1").trim() : null;
}
/** Fetches what the revision needs, when that can be told; false when more history would not help. */
async function reach(location, revision) {
    if (FULL_ID.test(revision)) {
        await fetchCommit(location, revision);
        return true;
    }
    const [, start = "", steps = ""] = /^([^~^]+)([~^].*)$/.exec(revision) ?? [];
    const from = await lookUp(location, start);
    if (from === null)
        return false;
    await deepen(location, [from], generations(steps));
    return true;
}
/** How many generations `~3^2~` goes up: each ^ is one, whatever parent it names, and each ~N is N. */
function generations(steps) {
    let sum = 0;
    for (const [, operator, count = ""] of steps.matchAll(/([~^])(\d*)/g)) {
        sum += operator === "^" || count === "" ? 1 : Number(count);
    }
    return sum;
}
async function resolve_revision_unknown(location, revision) {
    const { stdout } = await (0,run_git/* runGit */.E)(location.dir, ["for-each-ref", "--count=1"]);
    if (stdout.length === 0 && (await lookUp(location, "HEAD")) === null) {
        return new git_error/* GitError */.X("E_EMPTY_REPOSITORY", {
            what: "expected a commit, found a repository without any",
            remedy: "make the first commit, then run again",
        });
    }
    return new git_error/* GitError */.X("E_REVISION", {
        what: `expected a revision that names a commit, found ${JSON.stringify(revision)}`,
        remedy: "use a branch, a tag or a commit id of this repository (git log shows them); fetch it first if it is new",
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/source/open-source-repository.js












/**
 * openSourceRepository opens the repository that `path` is in for reading. It never writes to the work tree or
 * the index and runs no hook. Revisions that will be asked for are best told here: they cost no process of their own.
 * Throws E_NOT_A_REPOSITORY, E_PERMISSION, E_GIT_MISSING.
 */
async function openSourceRepository(path, revisions = []) {
    const seen = await lookAhead(path, revisions);
    const { location } = seen;
    const reader = (0,object_reader/* openObjectReader */.TL)(location.dir);
    /** Commits handed in may lie beyond a shallow boundary; reading them fetches them. */
    const present = (commit) => readCommit(location, reader, commit);
    return {
        location,
        identity: () => (0,identity/* readIdentity */.xN)(location),
        resolve: async (revision) => seen.commit(revision) ?? resolveRevision(location, revision),
        blobInfo: (revision) => blobInfo(location, revision),
        commitInfo: present,
        treeOf: async (commit) => seen.tree(commit) ?? (await present(commit)).tree,
        firstParentOf: async (commit) => seen.firstParent(commit) ?? (await present(commit)).first_parent,
        mergeBase: async (a, b) => {
            await present(a);
            await present(b);
            return mergeBase(location, a, b);
        },
        firstParentLine: (head, count) => firstParentLine(location, reader, head, count),
        listTree: async (commit) => {
            await present(commit);
            return listTree(location, commit);
        },
        readBlobs: (oids) => (0,read_blobs/* readBlobs */.b)(location.dir, oids),
        attributes: async (commit, paths) => {
            await present(commit);
            return readAttributes(location, commit, paths);
        },
        readFile: async (commit, path) => {
            await present(commit);
            const found = await (0,tree_walk/* openTreeWalk */.c)(reader, commit)(path);
            if (found === null)
                return null;
            if (!found.mode.startsWith("100"))
                throw notAFile(path, commit, found.mode);
            return { oid: found.oid, bytes: await (0,object_reader/* getObject */.iM)(reader, found.oid, "blob") };
        },
        policyCommit: async (branch) => {
            if (branch !== undefined)
                return branchHead(location, branch);
            return (await (0,identity/* defaultBranchHead */.Sk)(location)) ?? resolveRevision(location, "HEAD");
        },
    };
}
function notAFile(path, commit, mode) {
    const kinds = { "120000": "symlink", "160000": "submodule" };
    return new git_error/* GitError */.X("E_NOT_A_FILE", {
        what: `expected a regular file at ${JSON.stringify(path)} in ${commit}, found a ${kinds[mode] ?? "folder"}`,
        remedy: "name a regular file, or replace it with one",
    });
}


/***/ }),

/***/ 1082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eN: () => (/* reexport */ key_error/* KeyError */.e),
  xV: () => (/* reexport */ hasKeys),
  u$: () => (/* reexport */ openKeyring),
  JM: () => (/* reexport */ openSecret),
  sc: () => (/* reexport */ sha256/* sha256 */.s),
  pI: () => (/* reexport */ verifyEd25519)
});

// UNUSED EXPORTS: keyHome

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/adapters/keys/has-keys.js


/** hasKeys tells whether this user has keys of this tool; whether they can be used is openKeyring's to say. */
async function hasKeys(home) {
    const names = await Promise.all(["local-recorder", "log"].map((name) => (0,promises_.lstat)((0,external_node_path_.join)(home, "keys", `${name}.key`)).catch(() => null)));
    return names.some((found) => found !== null);
}

// EXTERNAL MODULE: ./build/adapters/keys/key-error.js
var key_error = __nccwpck_require__(3478);
// EXTERNAL MODULE: ./build/adapters/keys/key-home.js
var key_home = __nccwpck_require__(7173);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/keys/create-key.js




/**
 * createKey writes a key to a new file (mode 0600, folder 0700) unless the file exists: false. The key appears
 * whole or not at all, and of two processes at once one wins: a finished file is hard-linked to its name, which
 * never replaces another. Throws KeyError E_KEY_UNREADABLE when it cannot be written.
 */
async function createKey(path, key) {
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}.new`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
        await writeDraft(draft, key);
        await (0,promises_.link)(draft, path);
        return true;
    }
    catch (cause) {
        if (cause instanceof Error && "code" in cause && cause.code === "EEXIST")
            return false;
        throw new key_error/* KeyError */.e("E_KEY_UNREADABLE", {
            what: `expected to write a new key to ${path}, found that it cannot be written`,
            remedy: "set QUANTUM_FORGE_HOME to a writable folder on a file system with hard links",
            cause,
        });
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
async function writeDraft(path, key) {
    const file = await (0,promises_.open)(path, "wx", 0o600);
    try {
        await file.writeFile(key);
        await file.sync();
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/adapters/keys/read-key-file.js


/**
 * readKeyFile reads a file that holds a key; null when there is none. Mode and content are taken of one open
 * file. Throws KeyError E_KEY_PERMISSIONS or E_KEY_UNREADABLE.
 */
async function readKeyFile(path) {
    try {
        const file = await (0,promises_.open)(path, "r");
        try {
            await refuseOpenMode(path, file);
            return await file.readFile();
        }
        finally {
            await file.close();
        }
    }
    catch (cause) {
        if (cause instanceof key_error/* KeyError */.e)
            throw cause;
        if (cause instanceof Error && "code" in cause && cause.code === "ENOENT")
            return null;
        throw new key_error/* KeyError */.e("E_KEY_UNREADABLE", {
            what: `expected a readable key in ${path}, found none`,
            remedy: "make the file readable for its owner, or move it away to have a new key made",
            cause,
        });
    }
}
async function refuseOpenMode(path, file) {
    const { mode } = await file.stat();
    // Windows has no such bits: there Node reports 666 for every file.
    if (process.platform === "win32" || (mode & 0o077) === 0)
        return;
    throw new key_error/* KeyError */.e("E_KEY_PERMISSIONS", {
        what: `expected ${path} to be readable by its owner alone, found mode ${(mode & 0o777).toString(8)}`,
        remedy: `run chmod 600 ${path}; if others could read it for long, move it away to have a new key made`,
    });
}

;// CONCATENATED MODULE: ./build/adapters/keys/read-key.js



/**
 * readKey reads an Ed25519 private key (PKCS#8 PEM); null when there is no file. Throws KeyError
 * E_KEY_PERMISSIONS, E_KEY_ENCODING or E_KEY_UNREADABLE.
 */
async function readKey(path) {
    const pem = await readKeyFile(path);
    return pem === null ? null : parseKey(path, pem.toString("utf8"));
}
function parseKey(path, pem) {
    const key = parsePem(path, pem);
    if (key.asymmetricKeyType === "ed25519")
        return key;
    throw notAKey(path, `a key of type ${key.asymmetricKeyType}`);
}
function parsePem(path, pem) {
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: pem, format: "pem" });
    }
    catch (cause) {
        throw notAKey(path, "another content", cause);
    }
}
function notAKey(path, found, cause) {
    return new key_error/* KeyError */.e("E_KEY_ENCODING", {
        what: `expected an Ed25519 private key (PKCS#8 PEM) in ${path}, found ${found}`,
        remedy: "restore the file from a backup, or move it away to have a new key made",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/adapters/keys/refuse-location.js



/**
 * refuseLocation throws KeyError E_KEY_LOCATION when `folder`, with symbolic links followed, is `forbiddenRoot`
 * or lies in it: a key there would end in a commit, or be read by the code that is measured.
 */
async function refuseLocation(folder, forbiddenRoot) {
    const way = (0,external_node_path_.relative)(await resolveExisting(forbiddenRoot), await resolveExisting(folder));
    if (way === ".." || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way))
        return;
    throw new key_error/* KeyError */.e("E_KEY_LOCATION", {
        what: `expected keys outside the measured repository, found ${folder}`,
        remedy: "set QUANTUM_FORGE_HOME to a folder outside it",
    });
}
/** The real path of what exists of a path, with the rest appended. */
async function resolveExisting(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(await resolveExisting(parent), (0,external_node_path_.basename)(path));
    }
}

// EXTERNAL MODULE: ./build/adapters/keys/sha256.js
var sha256 = __nccwpck_require__(3399);
;// CONCATENATED MODULE: ./build/adapters/keys/open-keyring.js







/**
 * openKeyring opens the keys `<home>/keys/local-recorder.key` and `<home>/keys/log.key`. Processes that create
 * them at the same time end with the same keys. Throws KeyError E_KEY_LOCATION, E_KEY_PERMISSIONS,
 * E_KEY_ENCODING, or E_KEY_UNREADABLE (also when a key is absent and `create` is false).
 */
async function openKeyring({ home, create, forbiddenRoots }) {
    const folder = (0,external_node_path_.join)(home, "keys");
    for (const root of forbiddenRoots)
        await refuseLocation(folder, root);
    const recorder = await openKey(folder, "local-recorder", create);
    const log = await openKey(folder, "log", create);
    const created = [recorder, log].filter((key) => key.created).map((key) => key.signer.principal);
    return { home, recorder: recorder.signer, log: log.signer, created };
}
async function openKey(folder, principal, create) {
    const path = (0,external_node_path_.join)(folder, `${principal}.key`);
    const found = await readKey(path);
    if (found !== null)
        return { signer: signerOf(principal, found), created: false };
    const created = create && (await createKey(path, newKey()));
    // Read back also after a lost race: the key in the file is the key.
    const key = await readKey(path);
    if (key === null)
        throw absent(path);
    return { signer: signerOf(principal, key), created };
}
/** PKCS#8 PEM. */
function newKey() {
    return (0,external_node_crypto_.generateKeyPairSync)("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
}
function signerOf(principal, key) {
    const publicKey = rawPublicKey(key);
    return {
        principal,
        keyid: Buffer.from((0,sha256/* sha256 */.s)(publicKey)).toString("hex"),
        publicKey,
        sign: async (message) => new Uint8Array((0,external_node_crypto_.sign)(null, message, key)),
    };
}
/** The `x` of the JWK form is the raw key (RFC 8037 section 2). */
function rawPublicKey(key) {
    return new Uint8Array(Buffer.from((0,external_node_crypto_.createPublicKey)(key).export({ format: "jwk" }).x ?? "", "base64url"));
}
function absent(path) {
    return new key_error/* KeyError */.e("E_KEY_UNREADABLE", {
        what: `expected a key in ${path}, found no file`,
        remedy: "run the command where the key is, or let it make a new one",
    });
}

;// CONCATENATED MODULE: ./build/adapters/keys/open-secret.js






const SECRET_BYTES = 32;
/**
 * openSecret opens `<home>/keys/<name>.key`, 32 random bytes that this user's processes share and nobody else has; null
 * when there is none and none is made. Throws KeyError E_KEY_LOCATION, E_KEY_PERMISSIONS, E_KEY_ENCODING or
 * E_KEY_UNREADABLE.
 */
async function openSecret(options) {
    const { home, name, create, forbiddenRoots } = options;
    const folder = (0,external_node_path_.join)(home, "keys");
    const path = (0,external_node_path_.join)(folder, `${name}.key`);
    for (const root of forbiddenRoots)
        await refuseLocation(folder, root);
    const found = await readKeyFile(path);
    if (found === null && create) {
        await createKey(path, (0,external_node_crypto_.randomBytes)(SECRET_BYTES));
        // Read back also after a lost race: the secret in the file is the secret.
        return openSecret({ ...options, create: false });
    }
    if (found === null || found.length === SECRET_BYTES)
        return found;
    throw new key_error/* KeyError */.e("E_KEY_ENCODING", {
        what: `expected ${SECRET_BYTES} bytes in ${path}, found ${found.length}`,
        remedy: "restore the file from a backup, or move it away to have a new one made",
    });
}

;// CONCATENATED MODULE: ./build/adapters/keys/verify-ed25519.js

const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** DER before a raw key in a SubjectPublicKeyInfo of id-Ed25519 (RFC 8410 section 4). */
const SPKI_PREFIX = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);
/**
 * verifyEd25519 tells whether a signature holds for a raw public key (RFC 8032, pure Ed25519 without context),
 * by Node's own verifier. Lengths are checked first, since a DER parser ignores bytes after the key.
 * Never throws: a key that is no point gives false.
 */
function verifyEd25519(publicKey, message, signature) {
    if (publicKey.length !== PUBLIC_KEY_BYTES || signature.length !== SIGNATURE_BYTES)
        return false;
    try {
        return (0,external_node_crypto_.verify)(null, message, fromRaw(publicKey), signature);
    }
    catch {
        return false;
    }
}
function fromRaw(publicKey) {
    return (0,external_node_crypto_.createPublicKey)({
        key: Buffer.concat([SPKI_PREFIX, publicKey]),
        format: "der",
        type: "spki",
    });
}

;// CONCATENATED MODULE: ./build/adapters/keys/index.js









/***/ }),

/***/ 3478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ KeyError)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9770);

class KeyError extends _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 7173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyHome)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3478);


/**
 * keyHome gives the folder in which this user's keys live: $QUANTUM_FORGE_HOME, else
 * $XDG_CONFIG_HOME/quantum-forge, else ~/.config/quantum-forge. As the XDG specification says, a relative
 * $XDG_CONFIG_HOME is ignored. Throws KeyError E_KEY_LOCATION for a relative $QUANTUM_FORGE_HOME.
 */
function keyHome(environment, userHome) {
    const own = environment["QUANTUM_FORGE_HOME"] ?? "";
    if (own !== "" && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(own)) {
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e("E_KEY_LOCATION", {
            what: `expected an absolute path in QUANTUM_FORGE_HOME, found ${JSON.stringify(own)}`,
            remedy: "set it to an absolute path outside the repository",
        });
    }
    const config = environment["XDG_CONFIG_HOME"] ?? "";
    if (own !== "")
        return own;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(config) ? config : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(userHome, ".config"), "quantum-forge");
}


/***/ }),

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** sha256 gives the 32-byte digest of bytes. */
function sha256(bytes) {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest());
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalProgress),
/* harmony export */   n: () => (/* binding */ noProgress)
/* harmony export */ });
const BAR_WIDTH = 24;
const CLEAR_LINE = "\r\u001b[2K";
/** terminalProgress keeps one line of a terminal up to date: the step's name and, when known, how far it is. */
function terminalProgress(stream) {
    let shown = "";
    const show = (line) => {
        if (line === shown)
            return;
        shown = line;
        stream.write(line === "" ? CLEAR_LINE : `${CLEAR_LINE}${line.slice(0, (stream.columns ?? 80) - 1)}`);
    };
    return {
        step: (name, fraction) => show(`  ${fraction === undefined ? "" : `${bar(fraction)} `}${name}`),
        done: () => show(""),
    };
}
/** noProgress is for pipes and --quiet. */
const noProgress = { step: () => { }, done: () => { } };
function bar(fraction) {
    const share = Math.min(1, Math.max(0, fraction));
    const full = Math.round(share * BAR_WIDTH);
    return `${"#".repeat(full)}${"-".repeat(BAR_WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}


/***/ }),

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ measuringWorkers),
  L: () => (/* binding */ serveMeasurements)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
;// CONCATENATED MODULE: ./build/adapters/workers/share-texts.js
/**
 * shareTexts copies the texts of several lists of files into memory that all threads read in place. Handing it to a
 * worker costs next to nothing, where each message would hold a copy of its own.
 */
function shareTexts(lists) {
    const all = Object.values(lists);
    const bytes = all.flat().reduce((sum, { text }) => sum + text.length, 0);
    const memory = new Uint8Array(new SharedArrayBuffer(bytes));
    let end = 0;
    const share = ({ path, text }) => {
        const start = end;
        memory.set(text, start);
        end += text.length;
        return { path, text: memory.subarray(start, end) };
    };
    const shared = Object.entries(lists).map(([name, files]) => [name, files.map(share)]);
    return Object.fromEntries(shared);
}

;// CONCATENATED MODULE: ./build/adapters/workers/measuring-workers.js



const MOST_WORKERS = 8;
/**
 * measuringWorkers measures on worker threads, started when first needed, one for each processor. A code length depends
 * on the bytes alone, so that neither the number of workers nor their order shows in a result.
 */
function measuringWorkers() {
    const concurrency = Math.min(MOST_WORKERS, (0,external_node_os_.availableParallelism)());
    const idle = [];
    const waiting = [];
    let busy = 0;
    const run = async (task, onProgress) => {
        if (busy === concurrency)
            await new Promise((resolve) => waiting.push(resolve));
        else
            busy++;
        try {
            const worker = idle.pop() ?? startWorker();
            const result = await ask(worker, task, onProgress);
            idle.push(worker);
            return result;
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                busy--;
            else
                next();
        }
    };
    return {
        concurrency,
        prepare: () => {
            while (idle.length + busy < concurrency)
                idle.push(startWorker());
        },
        block: (files, tier) => run({ kind: "block", files, tier }),
        delta: (change, onProgress) => measureDelta(run, change, onProgress),
    };
}
/** The parts of a plan are independent of each other; the first pass tells how far it got for all. */
async function measureDelta(run, { tier, ...texts }, onProgress) {
    const { assembleDelta, planDelta } = await __nccwpck_require__.e(/* import() */ 115).then(__nccwpck_require__.bind(__nccwpck_require__, 6115));
    const plan = planDelta({ tier, ...shareTexts(texts) });
    const passes = plan.passes.map((request, index) => run({ kind: "pass", request }, index === 0 ? onProgress : undefined));
    const duplicates = run({ kind: "duplicates", change: plan.duplicates });
    const [coded, found] = await Promise.all([Promise.all(passes), duplicates]);
    return assembleDelta(plan, coded, found);
}
/** serveMeasurements is the worker's side: it answers each task with its result. The model is loaded here alone. */
async function serveMeasurements() {
    const { codePass, findNewDuplicates, measureBlock } = await __nccwpck_require__.e(/* import() */ 115).then(__nccwpck_require__.bind(__nccwpck_require__, 6115));
    const answer = (message) => external_node_worker_threads_.parentPort?.postMessage(message);
    const perform = (task) => {
        switch (task.kind) {
            case "block":
                return measureBlock(task.files, task.tier);
            case "pass":
                return codePass({ ...task.request, onProgress: (progress) => answer({ progress }) });
            case "duplicates":
                return findNewDuplicates(task.change);
        }
    };
    external_node_worker_threads_.parentPort?.on("message", (task) => answer({ result: perform(task) }));
}
/** The worker imports this very module, or the bundle that holds it, and serves. An idle one keeps no process alive. */
function startWorker() {
    const room = JSON.stringify(import.meta.url);
    const worker = new external_node_worker_threads_.Worker(`import(${room}).then((room) => room.serveMeasurements())`, { eval: true });
    worker.unref();
    return worker;
}
/** A worker has one task at a time, so that the next result is this task's. */
function ask(worker, task, onProgress) {
    return new Promise((resolve, reject) => {
        const settle = (act) => {
            worker.off("message", onAnswer).off("error", onError).off("exit", onExit);
            worker.unref();
            act();
        };
        const onAnswer = (answer) => {
            if ("result" in answer)
                settle(() => resolve(answer.result));
            else
                onProgress?.(answer.progress);
        };
        const onError = (error) => settle(() => reject(error));
        const onExit = (code) => settle(() => reject(new Error(`a worker ended with code ${code}`)));
        worker.on("message", onAnswer).on("error", onError).on("exit", onExit);
        worker.ref();
        worker.postMessage(task);
    });
}


/***/ }),

/***/ 4468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/mdl/tier.js
var mdl_tier = __nccwpck_require__(8340);
// EXTERNAL MODULE: ./build/forge/measure/limits.js
var measure_limits = __nccwpck_require__(815);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/adapters/keys/index.js + 8 modules
var keys = __nccwpck_require__(1082);
;// CONCATENATED MODULE: ./build/adapters/cache/cache-secret.js


const LEAST_BYTES = 16;
const KEY_BYTES = 32;
/**
 * cacheSecret finds the secret when it is first asked for: the text in QUANTUM_FORGE_CACHE_KEY, which several machines can
 * share, else this user's `cache.key`. Where no file can be had the secret is drawn anew, so that the cache serves this
 * run alone, and a notice says so. Throws KeyError E_KEY_ENCODING for a text under 16 bytes.
 */
function cacheSecret(options) {
    const text = options.environment["QUANTUM_FORGE_CACHE_KEY"] ?? "";
    if (text !== "") {
        const shared = derive(text);
        return async () => shared;
    }
    const { home, forbiddenRoots, onNotice } = options;
    const find = async (create) => {
        try {
            return await (0,keys/* openSecret */.JM)({ home, name: "cache", create, forbiddenRoots });
        }
        catch (error) {
            if (!(error instanceof keys/* KeyError */.eN))
                throw error;
            onNotice(`measurements are cached for this run alone: ${error.what}; ${error.remedy}`);
            return (0,external_node_crypto_.randomBytes)(KEY_BYTES);
        }
    };
    let held = Promise.resolve(null);
    return ({ create }) => {
        held = held.then((known) => known ?? find(create));
        return held;
    };
}
/** HKDF (RFC 5869): a text that is long enough, whatever its form, becomes a key for this one purpose. */
function derive(text) {
    const bytes = Buffer.byteLength(text);
    if (bytes >= LEAST_BYTES) {
        return new Uint8Array((0,external_node_crypto_.hkdfSync)("sha256", text, "", "quantum-forge measurement cache", KEY_BYTES));
    }
    throw new keys/* KeyError */.eN("E_KEY_ENCODING", {
        what: `expected at least ${LEAST_BYTES} bytes in QUANTUM_FORGE_CACHE_KEY, found ${bytes}`,
        remedy: "set it to a long random text, for example the output of: openssl rand -hex 32",
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/cache/file-cache.js




/** HMAC-SHA-256 in hex, then a line end. */
const SEAL_BYTES = 65;
const MOST_BYTES = 64 * 1024 * 1024;
/** Neither a symbolic link nor a pipe, which may have no end, is opened. Windows knows neither flag. */
const OPEN = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * fileCache keeps results as small files in `folder`, one a key: `<HMAC-SHA-256 of kind, key and value> LF <value as
 * JSON> LF`. Whoever can write to the folder but does not know the secret can neither make an entry, nor change one, nor
 * pass one off as another: it reads as absent, and the caller measures again and overwrites it. Writing is best effort,
 * since a cache that cannot be written only costs time.
 */
function fileCache(folder, secret) {
    let refused = 0;
    const pathOf = (kind, key) => (0,external_node_path_.join)(folder, kind, key.slice(0, 2), key);
    return {
        notices: () => (refused === 0 ? [] : [refusedNotice(refused)]),
        async get(kind, key) {
            const entry = await readEntry(pathOf(kind, key));
            if (entry === null)
                return null;
            const found = await secret({ create: false });
            const value = entry.subarray(SEAL_BYTES);
            if (found !== null && isEqual(entry.subarray(0, SEAL_BYTES), seal(found, kind, key, value))) {
                // Sealed by this program for this kind, so that the value has the kind's type.
                return JSON.parse(value.toString("utf8"));
            }
            refused += 1;
            return null;
        },
        async put(kind, key, result) {
            const value = Buffer.from(`${JSON.stringify(result)}\n`);
            const found = await secret({ create: true });
            if (found === null || value.length > MOST_BYTES)
                return;
            await writeEntry(pathOf(kind, key), Buffer.concat([seal(found, kind, key, value), value]));
        },
    };
}
/** Neither a kind nor a key holds the NUL that ends it. */
function seal(secret, kind, key, value) {
    const hmac = (0,external_node_crypto_.createHmac)("sha256", secret).update(`${kind}\0${key}\0`).update(value);
    return Buffer.from(`${hmac.digest("hex")}\n`);
}
function isEqual(a, b) {
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
async function readEntry(path) {
    const file = await (0,promises_.open)(path, OPEN).catch(() => null);
    try {
        const found = await file?.stat();
        if (file === null || found?.isFile() !== true || found.size > SEAL_BYTES + MOST_BYTES)
            return null;
        return await file.readFile();
    }
    catch {
        return null;
    }
    finally {
        await file?.close();
    }
}
async function writeEntry(path, entry) {
    const draft = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(draft, entry);
        await (0,promises_.rename)(draft, path);
    }
    catch {
        await (0,promises_.rm)(draft, { force: true }).catch(() => { });
    }
}
function refusedNotice(count) {
    return count === 1
        ? "1 cached measurement did not verify and was measured again"
        : `${count} cached measurements did not verify and were measured again`;
}

// EXTERNAL MODULE: ./build/adapters/git/locate.js
var locate = __nccwpck_require__(8326);
// EXTERNAL MODULE: ./build/adapters/git/remote-address.js
var remote_address = __nccwpck_require__(6819);
// EXTERNAL MODULE: ./build/adapters/git/source/open-source-repository.js + 8 modules
var open_source_repository = __nccwpck_require__(2689);
// EXTERNAL MODULE: ./build/adapters/keys/key-home.js
var key_home = __nccwpck_require__(7173);
// EXTERNAL MODULE: ./build/adapters/keys/sha256.js
var sha256 = __nccwpck_require__(3399);
// EXTERNAL MODULE: ./build/adapters/workers/measuring-workers.js + 1 modules
var measuring_workers = __nccwpck_require__(267);
;// CONCATENATED MODULE: ./build/adapters/workspace/open-repository.js












/** openRepository opens a repository by path, or clones or updates it by URL. */
async function openRepository(options) {
    const { progress, limits = measure_limits/* DEFAULT_LIMITS */.d, tier = mdl_tier/* DEFAULT_TIER */.NB } = options;
    const noted = new Set();
    const notice = (text) => void noted.add(text);
    const path = await pathOf(options);
    const source = await (0,open_source_repository/* openSourceRepository */.e)(path, options.revisions);
    const { location } = source;
    const ownFolder = (0,locate/* cachePath */.Ae)(location);
    const keys = { home: (0,key_home/* keyHome */.T)(process.env, (0,external_node_os_.homedir)()), forbiddenRoots: rootsOf(location) };
    const secret = cacheSecret({ ...keys, environment: process.env, onNotice: notice });
    const cache = fileCache((0,external_node_path_.join)(ownFolder, "cache"), secret);
    return {
        path,
        location,
        source,
        cache,
        measurer: (0,measuring_workers/* measuringWorkers */.X)(),
        clock: { now: Date.now },
        progress,
        primitives: { sha256: sha256/* sha256 */.s },
        limits,
        tier,
        own_folder: ownFolder,
        key_home: keys.home,
        forbidden_roots: keys.forbiddenRoots,
        notices: () => [...noted, ...cache.notices()],
        notice,
    };
}
async function pathOf({ repository, progress }) {
    if (!(0,remote_address/* isCloneUrl */.DU)(repository))
        return repository;
    progress.step(`cloning ${(0,remote_address/* withoutCredentials */.ri)(repository)}`);
    const { cloneForReading } = await __nccwpck_require__.e(/* import() */ 384).then(__nccwpck_require__.bind(__nccwpck_require__, 4384));
    return cloneForReading(repository, (0,external_node_path_.join)(cacheHome(), "repositories"));
}
/** The Git directory, shared by all work trees, and the work trees that can be told from here: the main one and this. */
function rootsOf({ common_dir, work_tree }) {
    const main = (0,external_node_path_.basename)(common_dir) === ".git" ? [(0,external_node_path_.dirname)(common_dir)] : [];
    return [common_dir, ...main, ...(work_tree === null ? [] : [work_tree])];
}
/** $XDG_CACHE_HOME/quantum-forge, else ~/.cache/quantum-forge (XDG Base Directory Specification). */
function cacheHome() {
    const home = process.env["XDG_CACHE_HOME"] ?? "";
    return (0,external_node_path_.join)((0,external_node_path_.isAbsolute)(home) ? home : (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache"), "quantum-forge");
}


/***/ }),

/***/ 5123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   T6: () => (/* binding */ exitCodeOfDecision),
/* harmony export */   fc: () => (/* binding */ EXIT_ENVIRONMENT),
/* harmony export */   mC: () => (/* binding */ EXIT_GATE_SAYS_NO),
/* harmony export */   qJ: () => (/* binding */ EXIT_DONE)
/* harmony export */ });
/* unused harmony export EXIT_USAGE */
/* harmony import */ var _adapters_keys_key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3478);
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9770);


const EXIT_DONE = 0;
const EXIT_GATE_SAYS_NO = 1;
const EXIT_USAGE = 2;
const EXIT_ENVIRONMENT = 3;
/** Codes that tell of the machine, the network or access to them, not of what the user asked for. */
const ENVIRONMENT_CODES = new Set([
    "E_CLONE",
    "E_CLOCK_SKEW",
    "E_GIT_FAILED",
    "E_GIT_MISSING",
    "E_LOCKED",
    "E_OUTPUT",
    "E_PERMISSION",
    "E_PUSH_REJECTED",
    "E_REGISTRY_BUSY",
    "E_REMOTE_UNREACHABLE",
    "E_SHALLOW",
]);
/** exitCodeOf gives the exit code of an error: 3 for the environment and for defects of ours, else 2. */
function exitCodeOf(error) {
    if (!(error instanceof _core_coded_error_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A))
        return EXIT_ENVIRONMENT;
    return error instanceof _adapters_keys_key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e || ENVIRONMENT_CODES.has(error.code) ? EXIT_ENVIRONMENT : EXIT_USAGE;
}
/** exitCodeOfDecision is 1 for a reject; a policy that only observes stops nothing. */
function exitCodeOfDecision({ action, policy }) {
    return action === "reject" && policy.enforce ? EXIT_GATE_SAYS_NO : EXIT_DONE;
}


/***/ }),

/***/ 3789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ measuringOptions)
/* harmony export */ });
/* harmony import */ var _core_mdl_tier_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8340);
/* harmony import */ var _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(815);


/** measuringOptions reads how to measure from a command's options. Throws MdlError E_MDL_TIER, ForgeError E_LIMIT. */
function measuringOptions({ values }) {
    const read = (option, preset) => {
        const text = values.get(option);
        return text === undefined ? preset : (0,_forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCount */ .z)(text, option, 1);
    };
    return {
        tier: (0,_core_mdl_tier_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTier */ .aW)(values.get("tier") ?? _core_mdl_tier_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TIER */ .NB),
        limits: {
            max_file_bytes: read("max-file-bytes", _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d.max_file_bytes),
            max_change_bytes: read("max-change-bytes", _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d.max_change_bytes),
            max_repo_bytes: read("max-repo-bytes", _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d.max_repo_bytes),
        },
    };
}


/***/ }),

/***/ 9203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ encodeHex)
/* harmony export */ });
/** encodeHex gives two lower-case hex digits a byte. */
function encodeHex(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}


/***/ }),

/***/ 9770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ CodedError)
/* harmony export */ });
/**
 * CodedError is the parent of the one error class of each layer: a code from that layer's closed union, what
 * happened, and what to do. It prints as `<CODE>: <what>: <remedy>`.
 */
class CodedError extends Error {
    code;
    what;
    remedy;
    constructor(code, { what, remedy, cause }) {
        super(`${code}: ${what}: ${remedy}`, cause === undefined ? undefined : { cause });
        this.name = new.target.name;
        this.code = code;
        this.what = what;
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  OF: () => (/* reexport */ SHELLS),
  eb: () => (/* reexport */ usage_error/* UsageError */.e),
  RM: () => (/* reexport */ parseCommand),
  fm: () => (/* reexport */ renderCompletion),
  W5: () => (/* reexport */ renderHelp)
});

// UNUSED EXPORTS: COMMANDS, COMMON_OPTIONS, findCommand

;// CONCATENATED MODULE: ./build/core/commands/command-table.js
const flag = (name, summary) => ({ name, kind: "flag", value: "", summary });
const value = (name, placeholder, summary) => ({
    name,
    kind: "value",
    value: placeholder,
    summary,
});
const list = (name, placeholder, summary) => ({
    name,
    kind: "list",
    value: placeholder,
    summary,
});
const REPO = value("repo", "PATH|URL", "repository to work on, a path or a clone URL (default: here)");
const HEAD = value("head", "REV", "commit to measure (default: HEAD)");
const BASE = value("base", "REV", "commit to compare with (default: first parent of head)");
const POLICY = value("policy", "FILE", "judge by this policy file instead of the repository's own");
const PUSH = flag("push", "push the registry branch; --no-push never talks to a remote (default: only when CI or the remote has it)");
const FETCH = flag("fetch", "look at the remote first (the default); --no-fetch reads this clone alone");
const TIER = value("tier", "TIER", "how much work the model does: fast, standard or deep (default: standard)");
const MAX_CHANGE_BYTES = value("max-change-bytes", "N", "skip the delta of a change with more text than this (default: 67108864)");
const MAX_FILE_BYTES = value("max-file-bytes", "N", "leave out and list files larger than this (default: 8388608)");
const MAX_REPO_BYTES = value("max-repo-bytes", "N", "skip the repository's whole code length above this much text (default: 67108864)");
const CHANNEL = value("channel", "NAME", "channel to work on (default: the only one, else production)");
const ONE_CHANNEL = value("channel", "NAME", "this channel alone (default: all of them)");
const REASON = value("reason", "TEXT", "why, for those who read it later");
const DRY_RUN = flag("dry-run", "show what would be done and what speaks against it, write nothing");
const OBSERVE = flag("verify", "observe the channel's health before it counts as done (the default); --no-verify leaves that to reconcile");
/** Options that every command takes. */
const COMMON_OPTIONS = [
    flag("json", "print exactly one JSON document on standard output"),
    value("color", "WHEN", "auto, always or never (default: auto; NO_COLOR is honoured)"),
    flag("quiet", "no progress and no notices"),
    flag("debug", "print stack traces of errors"),
    flag("help", "show this help"),
];
/**
 * The one command table. The parser reads it, help texts and shell completion are made from it, and a command that is
 * not in it does not exist.
 */
const COMMANDS = [
    {
        verb: "build",
        summary: "measure, sign, record, decide and show one build (the default command)",
        chat: null,
        role: "CI",
        argument: null,
        options: [
            REPO,
            BASE,
            HEAD,
            list("coverage", "FILE", "line coverage: lcov, Cobertura XML or Istanbul JSON"),
            list("junit", "FILE", "test results: JUnit XML"),
            list("cache", "NAME=HITS/LOOKUPS", "look-ups of a cache that the pipeline declares"),
            value("timings", "FILE", "task timings: JSON list of {task, agent, duration_ms}"),
            value("inputs", "FILE", "all of the above in one forge-inputs@1 document"),
            list("artifact", "FILE", "file whose SHA-256 goes into the record"),
            POLICY,
            PUSH,
            flag("dry-run", "measure and decide, write nothing"),
            value("out", "DIR", "folder for the dashboard (default: inside the Git directory)"),
            flag("open", "open the dashboard when done"),
            TIER,
            MAX_FILE_BYTES,
            MAX_CHANGE_BYTES,
            MAX_REPO_BYTES,
        ],
        examples: [
            "quantum-forge",
            "quantum-forge build --base HEAD~3 --coverage coverage/lcov.info --junit junit.xml",
            "quantum-forge --repo ../other-project --json",
        ],
    },
    {
        verb: "measure",
        summary: "measure what a change does to the description length, record nothing",
        chat: null,
        role: "anyone",
        argument: null,
        options: [
            REPO,
            value("base", "REV", "commit to compare with, or the word empty (default: first parent of head); REV:PATH or a blob id is one file"),
            value("head", "REV", "commit to measure (default: HEAD), or a file as --base"),
            TIER,
            flag("repo-bytes", "measure the whole repository too (the default); --no-repo-bytes leaves it out"),
            MAX_FILE_BYTES,
            MAX_CHANGE_BYTES,
            MAX_REPO_BYTES,
        ],
        examples: [
            "quantum-forge measure --base v1.0.0 --head main",
            "quantum-forge measure --base HEAD~1:a.ts --head HEAD:a.ts",
        ],
    },
    {
        verb: "backfill",
        summary: "measure and record earlier commits, oldest first; resumes where it stopped",
        chat: null,
        role: "CI",
        argument: null,
        options: [
            REPO,
            HEAD,
            value("last", "N", "how many earlier commits of the first-parent line (default: 20)"),
            POLICY,
            PUSH,
            flag("dry-run", "list what would be measured, write nothing"),
            value("out", "DIR", "folder for the dashboard (default: inside the Git directory)"),
            TIER,
            MAX_FILE_BYTES,
            MAX_CHANGE_BYTES,
            MAX_REPO_BYTES,
        ],
        examples: ["quantum-forge backfill --last 30"],
    },
    {
        verb: "evaluate",
        summary: "judge a recorded build by the policy of today and explain each criterion",
        chat: null,
        role: "anyone",
        argument: "id",
        options: [REPO, POLICY, FETCH],
        examples: ["quantum-forge evaluate qf-20261122-003"],
    },
    {
        verb: "verify",
        summary: "check a build's signature and its place in the log (default: the newest build)",
        chat: null,
        role: "anyone",
        argument: "id?",
        options: [REPO, FETCH],
        examples: ["quantum-forge verify", "quantum-forge verify qf-20261122-003 --json"],
    },
    {
        verb: "status",
        summary: "list recorded builds, newest first",
        chat: null,
        role: "anyone",
        argument: null,
        options: [REPO, FETCH, value("last", "N", "how many builds to list (default: 20)")],
        examples: ["quantum-forge status --last 5"],
    },
    {
        verb: "promote",
        summary: "promote a recorded build to a channel, once every guard allows it",
        chat: "/promote",
        role: "promoter",
        argument: "id",
        options: [
            REPO,
            CHANNEL,
            OBSERVE,
            flag("rollback-on-failure", "give the promotion up when the channel's health fails (default: as the channel's auto_rollback says)"),
            value("hotfix", "FREEZE", "promote within the freeze window of this name; needs --reason"),
            value("reason", "TEXT", "with --hotfix: why it cannot wait"),
            flag("force", "promote a build that was rolled back before"),
            PUSH,
            DRY_RUN,
        ],
        examples: [
            "quantum-forge promote qf-20261122-003 --channel production",
            "quantum-forge promote 003 --dry-run",
            'quantum-forge promote 003 --hotfix weekend --reason "stops data loss"',
        ],
    },
    {
        verb: "rollback",
        summary: "take a channel back to a build that ran well, or give up the promotion under way",
        chat: "/rollback",
        role: "promoter",
        argument: null,
        options: [
            REPO,
            CHANNEL,
            value("to", "ID", "build to return to (default: the newest that ran well there)"),
            OBSERVE,
            REASON,
            flag("force", "return to a build that was rolled back itself"),
            PUSH,
            DRY_RUN,
        ],
        examples: ["quantum-forge rollback", 'quantum-forge rollback --to qf-20261120-001 --reason "slow pages"'],
    },
    {
        verb: "rollback-list",
        summary: "list the builds that a channel can return to, and why the others are none",
        chat: "/rollback-list",
        role: "anyone",
        argument: null,
        options: [REPO, CHANNEL, FETCH],
        examples: ["quantum-forge rollback-list --channel production"],
    },
    {
        verb: "rollback-status",
        summary: "show what each channel runs, how well, and what is under way",
        chat: "/rollback-status",
        role: "anyone",
        argument: null,
        options: [REPO, ONE_CHANNEL, FETCH],
        examples: ["quantum-forge rollback-status"],
    },
    {
        verb: "pin",
        summary: "hold a channel at the build that it runs",
        chat: "/forge pin",
        role: "promoter",
        argument: "id",
        options: [
            REPO,
            CHANNEL,
            flag("auto-promote", "promote the build first, if it does not run yet"),
            value("criteria", "LIST", "with --auto-promote: demand more than the policy, such as mdl:-100,score:8"),
            REASON,
            PUSH,
            DRY_RUN,
        ],
        examples: [
            "quantum-forge pin qf-20261122-003",
            'quantum-forge pin 003 --auto-promote --criteria "mdl:-100,cache:0.6,vbh:pass"',
        ],
    },
    {
        verb: "hold",
        summary: "let nobody promote to a channel, and nothing automatic move it, until it is released",
        chat: "/forge hold",
        role: "promoter",
        argument: null,
        options: [REPO, CHANNEL, REASON, PUSH, DRY_RUN],
        examples: ['quantum-forge hold --channel production --reason "database migration"'],
    },
    {
        verb: "release",
        summary: "end a channel's hold",
        chat: "/forge release",
        role: "promoter",
        argument: null,
        options: [REPO, CHANNEL, REASON, PUSH, DRY_RUN],
        examples: ["quantum-forge release --channel production"],
    },
    {
        verb: "lock",
        summary: "let nobody but you move a channel until it is unlocked",
        chat: "/forge lock",
        role: "promoter",
        argument: null,
        options: [REPO, CHANNEL, REASON, PUSH, DRY_RUN],
        examples: ['quantum-forge lock --reason "looking into the outage"'],
    },
    {
        verb: "unlock",
        summary: "end a channel's lock",
        chat: "/forge unlock",
        role: "promoter",
        argument: null,
        options: [REPO, CHANNEL, flag("force", "end the lock of somebody else"), REASON, PUSH, DRY_RUN],
        examples: ["quantum-forge unlock"],
    },
    {
        verb: "reconcile",
        summary: "one pass of everything automatic: finish, observe, roll back, promote",
        chat: null,
        role: "CI",
        argument: null,
        options: [REPO, ONE_CHANNEL, PUSH, DRY_RUN],
        examples: ["quantum-forge reconcile", "quantum-forge reconcile --dry-run"],
    },
    {
        verb: "replay",
        summary: "run a policy over the recorded builds: what it would have decided, and how right",
        chat: "/forge replay",
        role: "anyone",
        argument: null,
        options: [
            REPO,
            value("policy", "FILE", "the policy to try (default: the repository's own)"),
            FETCH,
            value("last", "N", "judge only the newest N builds (default: all)"),
            flag("suggest", "suggest thresholds from this history, and judge them on builds they were not fitted to"),
            value("false-promotions", "SHARE", "share of bad builds among the promoted that a suggestion may have (default: 0.05)"),
        ],
        examples: ["quantum-forge replay --last 50", "quantum-forge replay --suggest --false-promotions 0.1"],
    },
    {
        verb: "export",
        summary: "print all builds in one flat document, or write the registry's files to a folder",
        chat: null,
        role: "anyone",
        argument: null,
        options: [
            REPO,
            POLICY,
            FETCH,
            value("snapshot", "DIR", "write the registry's files here, replacing an older snapshot"),
        ],
        examples: ["quantum-forge export > builds.json", "quantum-forge export --snapshot ."],
    },
    {
        verb: "dashboard",
        summary: "write the dashboard from the recorded builds",
        chat: null,
        role: "anyone",
        argument: null,
        options: [
            REPO,
            POLICY,
            FETCH,
            value("out", "DIR", "folder for the dashboard (default: inside the Git directory)"),
            flag("open", "open it when done"),
        ],
        examples: ["quantum-forge dashboard --out forge-out --open"],
    },
    {
        verb: "init",
        summary: "write the policy that a repository begins with: it observes and stops nothing",
        chat: null,
        role: "anyone",
        argument: null,
        options: [REPO, value("preset", "NAME", "standard or strict (default: standard)"), DRY_RUN],
        examples: ["quantum-forge init", "quantum-forge init --preset strict --dry-run"],
    },
    {
        verb: "doctor",
        summary: "say what is wrong with this set-up and how to mend it",
        chat: null,
        role: "anyone",
        argument: null,
        options: [
            REPO,
            POLICY,
            FETCH,
            flag("accept-history", "take the registry's history as it is now, though it is not what was read before"),
        ],
        examples: ["quantum-forge doctor", "quantum-forge doctor --no-fetch --json"],
    },
    {
        verb: "completion",
        summary: "print a completion script for bash, zsh or fish",
        chat: null,
        role: "anyone",
        argument: "shell",
        options: [],
        examples: ["source <(quantum-forge completion bash)"],
    },
];
/** The command of a verb; `record` is the other name of `build`. */
function findCommand(verb) {
    const wanted = verb === "record" ? "build" : verb;
    return COMMANDS.find((command) => command.verb === wanted);
}

// EXTERNAL MODULE: ./build/core/schema/closest-name.js
var closest_name = __nccwpck_require__(635);
// EXTERNAL MODULE: ./build/core/commands/usage-error.js
var usage_error = __nccwpck_require__(4721);
;// CONCATENATED MODULE: ./build/core/commands/parse-command.js



/**
 * parseCommand checks words against the command table; without a verb the command is `build`. Options are
 * `--name value`, `--name=value`, `--flag`, `--no-flag`; `--` ends them. Throws UsageError.
 */
function parseCommand(words) {
    const [first] = words;
    const named = first !== undefined && !first.startsWith("-");
    const command = named ? commandOf(first) : commandOf("build");
    return parseOptions(command, named ? words.slice(1) : words);
}
function commandOf(verb) {
    const command = findCommand(verb);
    if (command !== undefined)
        return command;
    const near = (0,closest_name/* closestName */.N)(verb, COMMANDS.map((known) => known.verb));
    throw new usage_error/* UsageError */.e("E_COMMAND", {
        what: `there is no command ${JSON.stringify(verb)}`,
        remedy: near === null ? "run quantum-forge --help for the list" : `did you mean ${near}?`,
    });
}
function parseOptions(command, words) {
    const known = new Map([...command.options, ...COMMON_OPTIONS].map((option) => [option.name, option]));
    const flags = new Map();
    const values = new Map();
    const lists = new Map();
    const positionals = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? "";
        if (word === "--") {
            positionals.push(...words.slice(index + 1));
            break;
        }
        if (!word.startsWith("-") || word === "-") {
            positionals.push(word);
            continue;
        }
        const { option, inline, negated } = readOption(command, known, word === "-h" ? "--help" : word);
        if (option.kind === "flag") {
            flags.set(option.name, !negated);
            continue;
        }
        const given = inline ?? words[++index];
        if (given === undefined || given === "" || (inline === null && given.startsWith("--")))
            throw noValue(option);
        if (option.kind === "list")
            lists.set(option.name, [...(lists.get(option.name) ?? []), given]);
        else if (values.has(option.name))
            throw givenTwice(option);
        else
            values.set(option.name, given);
    }
    return {
        command,
        argument: readArgument(command, positionals, flags.get("help") === true),
        flags,
        values,
        lists,
    };
}
function readOption(command, known, word) {
    const equals = word.indexOf("=");
    const name = (equals < 0 ? word : word.slice(0, equals)).replace(/^--?/, "");
    const inline = equals < 0 ? null : word.slice(equals + 1);
    const positive = known.get(name);
    const negative = name.startsWith("no-") ? known.get(name.slice(3)) : undefined;
    if (word.startsWith("--") && positive !== undefined && (positive.kind !== "flag" || inline === null)) {
        return { option: positive, inline, negated: false };
    }
    if (word.startsWith("--") && negative?.kind === "flag" && inline === null) {
        return { option: negative, inline: null, negated: true };
    }
    throw unknownOption(command, known, name, positive?.kind === "flag");
}
function readArgument(command, positionals, help) {
    const [argument, extra] = positionals;
    const name = command.argument?.replace(/\?$/, "") ?? null;
    const unexpected = name === null ? argument : extra;
    if (unexpected !== undefined) {
        throw new usage_error/* UsageError */.e("E_ARGUMENT", {
            what: `${command.verb} got ${JSON.stringify(unexpected)}, which it does not expect`,
            remedy: `run quantum-forge ${command.verb} --help`,
        });
    }
    if (argument === undefined && command.argument === name && name !== null && !help) {
        throw new usage_error/* UsageError */.e("E_ARGUMENT", {
            what: `${command.verb} needs <${name}>`,
            remedy: `for example ${command.examples[0] ?? `quantum-forge ${command.verb} --help`}`,
        });
    }
    return argument ?? null;
}
function unknownOption(command, known, name, isFlag) {
    if (isFlag) {
        return new usage_error/* UsageError */.e("E_OPTION", {
            what: `--${name} takes no value`,
            remedy: `write --${name} or --no-${name}`,
        });
    }
    const near = (0,closest_name/* closestName */.N)(name, [...known.keys()]);
    return new usage_error/* UsageError */.e("E_OPTION", {
        what: `${command.verb} has no option --${name}`,
        remedy: near === null ? `run quantum-forge ${command.verb} --help` : `did you mean --${near}?`,
    });
}
function noValue(option) {
    return new usage_error/* UsageError */.e("E_OPTION", {
        what: `--${option.name} needs a value`,
        remedy: `write --${option.name} ${option.value}`,
    });
}
function givenTwice(option) {
    return new usage_error/* UsageError */.e("E_OPTION", {
        what: `--${option.name} is given twice`,
        remedy: "give it once",
    });
}

;// CONCATENATED MODULE: ./build/core/commands/render-completion.js

const SHELLS = ["bash", "zsh", "fish"];
/** renderCompletion gives a completion script made from the command table. */
function renderCompletion(shell) {
    switch (shell) {
        case "bash":
            return bash();
        case "zsh":
            return `autoload -U +X bashcompinit && bashcompinit\n${bash()}`;
        case "fish":
            return fish();
    }
}
function bash() {
    const cases = COMMANDS.map((command) => `    ${command.verb}) words="${optionNames(command).join(" ")}" ;;`);
    return [
        "_quantum_forge() {",
        '  local current="$' + '{COMP_WORDS[COMP_CWORD]}" verb="$' + '{COMP_WORDS[1]}" words',
        '  case "$verb" in',
        ...cases,
        `    *) words="${COMMANDS.map((command) => command.verb).join(" ")} --help --version" ;;`,
        "  esac",
        '  if [ "$COMP_CWORD" -gt 1 ] && [ "$' +
            '{current#-}" = "$current" ]; then COMPREPLY=( $(compgen -f -- "$current") );',
        '  else COMPREPLY=( $(compgen -W "$words" -- "$current") ); fi',
        "}",
        "complete -o filenames -F _quantum_forge quantum-forge",
        "",
    ].join("\n");
}
function fish() {
    const lines = COMMANDS.flatMap((command) => [
        `complete -c quantum-forge -n __fish_use_subcommand -a ${command.verb} -d '${quoted(command.summary)}'`,
        ...[...command.options, ...COMMON_OPTIONS].map((option) => `complete -c quantum-forge -n '__fish_seen_subcommand_from ${command.verb}' -l ${option.name}` +
            `${option.kind === "flag" ? "" : " -r"} -d '${quoted(option.summary)}'`),
    ]);
    return `${lines.join("\n")}\n`;
}
function optionNames(command) {
    return [...command.options, ...COMMON_OPTIONS].map((option) => `--${option.name}`);
}
function quoted(text) {
    return text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}

// EXTERNAL MODULE: ./build/core/report/wrap-text.js
var wrap_text = __nccwpck_require__(8057);
;// CONCATENATED MODULE: ./build/core/commands/render-help.js


/** renderHelp gives the help text of one command, or the overview when none is named, for a screen of `width` columns. */
function renderHelp(command, width = 80) {
    return command === null ? overview(width) : commandHelp(command, width);
}
function overview(screen) {
    const rows = COMMANDS.map((command) => [nameWithArgument(command), command.summary]);
    return [
        "quantum-forge: may this build ship?",
        "Measured, signed, recorded and decided, in your own Git repository.",
        "",
        "Usage: quantum-forge [command] [options]        without a command: build",
        "",
        "Commands",
        ...columns(rows, screen),
        "",
        "Options of every command",
        ...columns([...optionRows(COMMON_OPTIONS), ["--version", "print the version"]], screen),
        "",
        "Exit codes: 0 done, 1 the gate says no, 2 usage or input error,",
        "            3 environment unavailable",
        "More: quantum-forge <command> --help",
        "",
    ].join("\n");
}
function commandHelp(command, screen) {
    const lines = [
        `quantum-forge ${nameWithArgument(command)} [options]`,
        "",
        ...(0,wrap_text/* wrapText */.C)(sentence(command.summary), screen),
        ...(command.chat === null ? [] : [`On GitHub: ${command.chat}`]),
        "",
    ];
    if (command.options.length > 0)
        lines.push("Options", ...columns(optionRows(command.options), screen), "");
    lines.push("Options of every command", ...columns(optionRows(COMMON_OPTIONS), screen), "");
    lines.push(command.examples.length > 1 ? "Examples" : "Example", ...command.examples.map((line) => `  ${line}`), "");
    return lines.join("\n");
}
function nameWithArgument({ verb, argument }) {
    if (argument === null)
        return verb;
    return argument.endsWith("?") ? `${verb} [${argument.slice(0, -1)}]` : `${verb} <${argument}>`;
}
function optionRows(options) {
    return options.map((option) => [
        `--${option.name}${option.value === "" ? "" : ` ${option.value}`}`,
        option.summary,
    ]);
}
const NAME_COLUMNS = 27;
/** Names on the left, summaries wrapped on the right; a long name has its summary begin on the next line. */
function columns(rows, screen) {
    const indent = " ".repeat(NAME_COLUMNS);
    return rows.flatMap(([name, summary]) => {
        const [first = "", ...rest] = (0,wrap_text/* wrapText */.C)(summary, Math.max(30, screen - NAME_COLUMNS));
        const head = `  ${name}`.padEnd(NAME_COLUMNS);
        const lines = [first, ...rest].map((line) => indent + line);
        return name.length + 3 > NAME_COLUMNS ? [head, ...lines] : [head + first, ...lines.slice(1)];
    });
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

;// CONCATENATED MODULE: ./build/core/commands/index.js







/***/ }),

/***/ 4721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9770);

/** A command line or comment that does not fit the command table. */
class UsageError extends _coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 2206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MdlError)
/* harmony export */ });
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9770);

/** What can be wrong with a request to measure. */
class MdlError extends _coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ modelId)
/* harmony export */ });
/** modelId names the model that makes a tier's numbers. It changes whenever any code length could change. */
function modelId(tier) {
    return `qf-mdl/2-${tier}`;
}


/***/ }),

/***/ 8340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ DEFAULT_TIER),
/* harmony export */   aW: () => (/* binding */ parseTier),
/* harmony export */   iB: () => (/* binding */ TIERS)
/* harmony export */ });
/* harmony import */ var _schema_closest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(635);
/* harmony import */ var _mdl_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2206);


/** How much work the model does for each byte, the least first. */
const TIERS = ["fast", "standard", "deep"];
const DEFAULT_TIER = "standard";
/** parseTier reads the name of a tier. Throws MdlError E_MDL_TIER. */
function parseTier(text) {
    const tier = TIERS.find((known) => known === text);
    if (tier !== undefined)
        return tier;
    const near = (0,_schema_closest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .closestName */ .N)(text, TIERS);
    throw new _mdl_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MdlError */ .O("E_MDL_TIER", {
        what: `expected the tier ${TIERS.slice(0, -1).join(", ")} or ${TIERS.at(-1)}, found ${JSON.stringify(text)}`,
        remedy: near === null ? `write --tier ${DEFAULT_TIER}` : `did you mean ${near}?`,
    });
}


/***/ }),

/***/ 8852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/** measured gives a metric with a finite value. */
function measured(value, unit, provenance) {
    return { status: "measured", value, unit, provenance };
}
/** missing gives a metric that somebody could have supplied, and the reason why nobody did. */
function missing(reason, unit, provenance) {
    return { status: "missing", value: null, unit, reason, provenance };
}
/** notApplicable gives a metric that has no meaning for this build, and the reason. */
function notApplicable(reason, unit, provenance) {
    return { status: "not_applicable", value: null, unit, reason, provenance };
}


/***/ }),

/***/ 3622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exclusionWord),
/* harmony export */   N: () => (/* binding */ countExclusions)
/* harmony export */ });
/* harmony import */ var _format_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1480);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4026);


const REASON_WORDS = {
    binary: "binary",
    too_large: "too large",
    generated: "generated",
    vendored: "vendored",
    lock_file: "lock file",
    minified: "minified",
    symlink: "symbolic link",
    submodule: "submodule",
};
/** exclusionWord says in words why a file was left out. */
function exclusionWord(reason) {
    return REASON_WORDS[reason];
}
/** countExclusions sums up what was left out, e.g. `3 files, 1.2 MB: 2 binary, 1 lock file`; empty for none. */
function countExclusions(excluded) {
    if (excluded.length === 0)
        return [];
    const counts = new Map();
    for (const { reason } of excluded)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const kinds = [...counts].map(([reason, count]) => `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(count)} ${exclusionWord(reason)}`);
    const bytes = excluded.reduce((sum, exclusion) => sum + exclusion.bytes, 0);
    const files = excluded.length === 1 ? "1 file" : `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(excluded.length)} files`;
    return [`${files}, ${(0,_format_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(bytes)}: ${kinds.join(", ")}`];
}


/***/ }),

/***/ 9765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ cutStart),
/* harmony export */   y: () => (/* binding */ cutEnd)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3035);

const MARK = "...";
/** Stacked combining marks take no column, so that a cut by columns alone would let any length through. */
const CODE_POINTS_PER_COLUMN = 4;
/** cutEnd shortens printable text to at most `width` columns; what is gone is marked by `...` at the end. */
function cutEnd(text, width) {
    return fits(text, width) ? text : `${take([...text], width - MARK.length).join("")}${MARK}`;
}
/** cutStart is cutEnd that keeps the end, which is what tells one path from another. */
function cutStart(text, width) {
    if (fits(text, width))
        return text;
    const kept = take([...text].reverse(), width - MARK.length).reverse();
    return `${MARK}${kept.join("")}`;
}
function fits(text, width) {
    return text.length <= width * CODE_POINTS_PER_COLUMN && (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(text) <= width;
}
function take(characters, width) {
    const kept = [];
    let columns = 0;
    for (const character of characters) {
        columns += (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .characterWidth */ .c)(character);
        if (columns > width || kept.length >= width * CODE_POINTS_PER_COLUMN)
            break;
        kept.push(character);
    }
    return kept;
}


/***/ }),

/***/ 1480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatByteDelta),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4026);

const EXACT_BELOW = 100_000;
/**
 * formatBytes writes a number of bytes: exact and grouped below 100,000, else in kB, MB or GB (powers of
 * 1000) with `digits` decimals.
 */
function formatBytes(bytes, digits = 1) {
    const size = Math.abs(bytes);
    if (size < EXACT_BELOW)
        return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(bytes)} B`;
    if (size < 999_950)
        return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(bytes / 1e3, digits)} kB`;
    if (size < 999_950_000)
        return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(bytes / 1e6, digits)} MB`;
    return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(bytes / 1e9, digits)} GB`;
}
/** formatByteDelta is formatBytes with a plus sign before growth. */
function formatByteDelta(bytes, digits = 1) {
    return bytes > 0 ? `+${formatBytes(bytes, digits)}` : formatBytes(bytes, digits);
}


/***/ }),

/***/ 2391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4026);

/** formatDuration writes milliseconds as people say them: `840 ms`, `4.1 s`, `3 min 12 s`, `2 h 5 min`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(Math.round(ms))} ms`;
    if (ms < 59_950)
        return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(ms / 1000, 1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${seconds % 60} s`;
    return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}


/***/ }),

/***/ 4026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ formatSigned),
/* harmony export */   Z: () => (/* binding */ formatNumber)
/* harmony export */ });
/**
 * formatNumber writes a finite number with `digits` decimals and thousands grouped by commas. It does not ask
 * the host's locale, so that the same build reads the same everywhere.
 */
function formatNumber(value, digits = 0) {
    const [whole = "", fraction] = Math.abs(value).toFixed(digits).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
    return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
/** formatSigned is formatNumber with a plus sign before positive numbers. */
function formatSigned(value, digits = 0) {
    const text = formatNumber(value, digits);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}


/***/ }),

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ formatShare)
/* harmony export */ });
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4026);

/**
 * formatShare writes a share of 0..1 in percent with up to `digits` decimals. It reads 0 % or 100 % only when it
 * is exactly so.
 */
function formatShare(share, digits = 1) {
    const text = (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(share * 100, digits).replace(/\.0+$/, "");
    if (share < 1 && Number(text) >= 100)
        return `> ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(100 - 10 ** -digits, digits)} %`;
    if (share > 0 && Number(text) === 0)
        return `< ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(10 ** -digits, digits)} %`;
    return `${text} %`;
}


/***/ }),

/***/ 9181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith)
/* harmony export */ });
/** Select Graphic Rendition parameters (ECMA-48, 8.3.117), from the 16 colours that every theme defines. */
const SGR = {
    good: "32",
    warn: "33",
    bad: "31",
    quiet: "2",
    strong: "1",
};
/** paintWith gives a Paint that colours, or one that leaves text as it is. */
function paintWith(color) {
    return color ? (tone, text) => `\u001b[${SGR[tone]}m${text}\u001b[0m` : (_tone, text) => text;
}


/***/ }),

/***/ 9050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * printable makes text from outside safe to show on one line: control characters, escape sequences, line
 * separators, lone surrogates and invisible formatting characters (among them the bidirectional overrides of
 * CVE-2021-42574) appear as `\xNN` or `\u{N}`. They are shown, not dropped, so that two different names never
 * look the same. The joiners U+200C and U+200D stay: scripts and emoji need them.
 */
function printable(text) {
    return text.replace(UNSAFE, spellOut);
}
const UNSAFE = /(?!\p{Join_Control})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function spellOut(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ longestRepeats),
/* harmony export */   o: () => (/* binding */ largestChanges)
/* harmony export */ });
/** largestChanges orders files by the size of their delta, largest first, ties by path; zeros are left out. */
function largestChanges(files) {
    return files
        .filter((file) => file.delta_bytes !== 0)
        .toSorted((a, b) => Math.abs(b.delta_bytes) - Math.abs(a.delta_bytes) || compare(a.path, b.path));
}
/** longestRepeats orders repeats by their number of lines, longest first, ties by place. */
function longestRepeats(duplicates) {
    return duplicates.toSorted((a, b) => length(b) - length(a) || compare(a.path, b.path) || a.start_line - b.start_line);
}
function length({ start_line, end_line }) {
    return end_line - start_line + 1;
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 3035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ characterWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
/**
 * textWidth gives the columns that printable text takes in a terminal: 2 for wide and emoji characters, 0 for
 * combining marks and joiners (UAX #11, in the ranges that terminals agree on).
 */
function textWidth(text) {
    let columns = 0;
    for (const character of text)
        columns += characterWidth(character);
    return columns;
}
const ZERO = /^[\p{M}\p{Join_Control}]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;
const WIDE = /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;
/** characterWidth is textWidth of one code point. */
function characterWidth(character) {
    if (character < "\u0300")
        return 1;
    if (ZERO.test(character))
        return 0;
    return WIDE.test(character) || EMOJI.test(character) ? 2 : 1;
}


/***/ }),

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9765);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3035);


/**
 * wrapText breaks printable text at spaces into lines of at most `width` columns; a longer word is cut. A
 * no-break space (U+00A0) holds two words together and comes out as a plain space.
 */
function wrapText(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ").filter((part) => part !== "")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(longer) <= width) {
            line = longer;
            continue;
        }
        if (line !== "")
            lines.push(line);
        line = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutEnd */ .y)(word, width);
    }
    return (line === "" ? lines : [...lines, line]).map((each) => each.replaceAll("\u00a0", " "));
}


/***/ }),

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ closestName)
/* harmony export */ });
/**
 * closestName finds the known name that a mistyped one was probably meant to be: the least optimal string
 * alignment distance (insert, delete, replace, swap neighbours), at most a third of the word's length; ties
 * go to the earlier name; null when nothing is near. Names longer than 64 characters are not slips.
 */
function closestName(typed, known) {
    if (typed.length > 64)
        return null;
    const limit = Math.max(1, Math.floor(typed.length / 3));
    const ranked = known
        .map((name) => ({ name, distance: alignmentDistance(plain(typed), plain(name)) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.name ?? null;
}
/** People mix kebab-case, camelCase and snake_case; none of that is a difference. */
function plain(name) {
    return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
function alignmentDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replace = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? at(beforePrevious, j - 2) + 1 : Number.POSITIVE_INFINITY;
            row.push(Math.min(at(previous, j) + 1, at(row, j - 1) + 1, replace, swap));
        }
        beforePrevious = previous;
        previous = row;
    }
    return at(previous, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 8900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ForgeError)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9770);

class ForgeError extends _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 2638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ hexDigest)
/* harmony export */ });
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9203);

/** hexDigest gives SHA-256 of bytes as 64 hex digits. */
function hexDigest(bytes, sha256) {
    return (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeHex */ .m)(sha256(bytes));
}


/***/ }),

/***/ 2459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/** describeChange gives what was measured under the names of `measure@1`. A number that there is not is null. */
function describeChange(change) {
    const { delta, unmeasured, excluded, repo_bytes, repo_left_out, cache, model } = change;
    return {
        mdl_delta: delta?.mdl_delta ?? null,
        mdl_delta_bits: delta?.mdl_delta_bits ?? null,
        novelty_bytes: delta?.novelty_bytes ?? null,
        removal_bytes: delta?.removal_bytes ?? null,
        about_zero: delta?.about_zero ?? null,
        unmeasured,
        repo_bytes: repo_bytes.value,
        repo_bytes_reason: repo_bytes.status === "measured" ? null : repo_bytes.reason,
        repo_left_out,
        categories: delta?.categories ?? [],
        files: delta?.files ?? [],
        surprises: delta?.surprises ?? [],
        duplicates: delta?.duplicates ?? [],
        duplicates_left_out: delta?.duplicates_left_out ?? 0,
        excluded,
        crlf_lines: delta?.crlf_lines ?? null,
        measurement_cache: { ...cache, ratio: cache.hits / cache.lookups },
        model,
    };
}


/***/ }),

/***/ 815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   z: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8900);

const MIB = 1024 * 1024;
const DEFAULT_LIMITS = {
    max_file_bytes: 8 * MIB,
    max_change_bytes: 64 * MIB,
    max_repo_bytes: 64 * MIB,
};
/** What a remedy proposes: the option's default. */
const DEFAULTS = new Map([
    ["last", 20],
    ["max-file-bytes", DEFAULT_LIMITS.max_file_bytes],
    ["max-change-bytes", DEFAULT_LIMITS.max_change_bytes],
    ["max-repo-bytes", DEFAULT_LIMITS.max_repo_bytes],
]);
/** parseCount reads a whole number of at least `least` that a person typed for `option`. Throws ForgeError E_LIMIT. */
function parseCount(text, option, least) {
    const count = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (count >= least)
        return count;
    throw new _forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q("E_LIMIT", {
        what: `expected a whole number of at least ${least} for --${option}, found ${JSON.stringify(text)}`,
        remedy: `write --${option} ${DEFAULTS.get(option) ?? least}`,
    });
}


/***/ }),

/***/ 4288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ measureChange)
/* harmony export */ });
/* harmony import */ var _core_mdl_model_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2489);
/* harmony import */ var _core_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8852);
/* harmony import */ var _result_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7736);



const NOT_ASKED_FOR = {
    repo_bytes: (0,_core_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)("it was not asked for (--no-repo-bytes)", "byte", "derived"),
    blocks: 0,
    left_out: [],
};
/**
 * measureChange measures what the step from base to head does to the description length of the tree, and how long
 * head's tree as a whole is. It reads Git objects only; no checkout is needed. What was measured before is not measured
 * again: two trees that the cache knows are neither listed nor read.
 */
async function measureChange(dependencies, request) {
    const { cache } = dependencies;
    const keys = await keysOf(dependencies, request);
    const known = {
        pair: await cache.get("pair", keys.pair),
        tree: request.whole ? await cache.get("tree", keys.tree) : NOT_ASKED_FOR,
    };
    if (known.pair !== null && known.tree !== null) {
        const lookups = 1 + known.tree.blocks;
        return changeOf(known.pair, known.tree, { hits: lookups, lookups }, request.tier);
    }
    const { measureMissing } = await Promise.all(/* import() */[__nccwpck_require__.e(115), __nccwpck_require__.e(162)]).then(__nccwpck_require__.bind(__nccwpck_require__, 162));
    const { pair, tree, block_hits } = await measureMissing(dependencies, request, known);
    if (known.pair === null)
        await cache.put("pair", keys.pair, pair);
    if (known.tree === null)
        await cache.put("tree", keys.tree, tree);
    const hits = (known.pair === null ? 0 : 1) + block_hits;
    return changeOf(pair, tree, { hits, lookups: 1 + tree.blocks }, request.tier);
}
/** Trees, not commits: two commits with the same files are the same change. */
async function keysOf({ source, primitives }, { base, head, tier, limits }) {
    const tree = await source.treeOf(head);
    const before = base === null ? null : await source.treeOf(base);
    const { max_file_bytes, max_change_bytes, max_repo_bytes } = limits;
    const { sha256 } = primitives;
    return {
        pair: (0,_result_key_js__WEBPACK_IMPORTED_MODULE_1__/* .resultKey */ .Z)("pair", tier, [before, tree, max_file_bytes, max_change_bytes], sha256),
        tree: (0,_result_key_js__WEBPACK_IMPORTED_MODULE_1__/* .resultKey */ .Z)("tree", tier, [tree, max_file_bytes, max_repo_bytes], sha256),
    };
}
function changeOf(pair, { repo_bytes, left_out }, cache, tier) {
    return { ...pair, repo_bytes, repo_left_out: left_out, cache, model: (0,_core_mdl_model_id_js__WEBPACK_IMPORTED_MODULE_2__/* .modelId */ .Z)(tier) };
}


/***/ }),

/***/ 7736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ RESULT_VERSION),
/* harmony export */   Z: () => (/* binding */ resultKey)
/* harmony export */ });
/* harmony import */ var _core_mdl_model_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2489);
/* harmony import */ var _hex_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2638);
/* harmony import */ var _tool_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4557);



/** Goes up whenever the same trees would give another result, or the same one in another form, within a release. */
const RESULT_VERSION = 2;
/**
 * resultKey names a result for the cache: 64 hex digits over the kind of result, the model, this program's version and
 * all that the result depends on besides.
 */
function resultKey(kind, tier, dependsOn, sha256) {
    const parts = [kind, (0,_core_mdl_model_id_js__WEBPACK_IMPORTED_MODULE_0__/* .modelId */ .Z)(tier), _tool_version_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL_VERSION */ .w, RESULT_VERSION, ...dependsOn];
    return (0,_hex_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigest */ .w)(new TextEncoder().encode(JSON.stringify(parts)), sha256);
}


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ resolveRange),
/* harmony export */   q: () => (/* binding */ EMPTY_BASE)
/* harmony export */ });
/** The word that names the empty tree as a base. */
const EMPTY_BASE = "empty";
/**
 * resolveRange settles what is compared with what: head defaults to HEAD and base to head's first parent; the
 * first commit of a history, and the word "empty", are compared with the empty tree.
 */
async function resolveRange(source, asked) {
    const head = await source.resolve(asked.head ?? "HEAD");
    if (asked.base === EMPTY_BASE)
        return { base: null, head };
    if (asked.base !== null)
        return { base: await source.resolve(asked.base), head };
    return { base: await source.firstParentOf(head), head };
}


/***/ }),

/***/ 4557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
/** The version of package.json; a test holds the two together. */
const TOOL_VERSION = "0.1.0";


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction),
  ak: () => (/* binding */ bundle_runCli),
  LX: () => (/* reexport */ measuring_workers/* serveMeasurements */.L)
});

// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __nccwpck_require__(9770);
// EXTERNAL MODULE: ./build/core/commands/index.js + 4 modules
var commands = __nccwpck_require__(6637);
// EXTERNAL MODULE: ./build/core/report/printable.js
var printable = __nccwpck_require__(9050);
;// CONCATENATED MODULE: ./build/core/report/render-error.js

/** renderError gives the one line that a failed command prints: `error: <CODE>: <what>: <what to do>`. */
function renderError(code, what, remedy) {
    return `error: ${(0,printable/* printable */.g)(code)}: ${(0,printable/* printable */.g)(what)}: ${(0,printable/* printable */.g)(remedy)}`;
}

// EXTERNAL MODULE: ./build/forge/tool-version.js
var tool_version = __nccwpck_require__(4557);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __nccwpck_require__(5123);
;// CONCATENATED MODULE: ./build/cli/guard-output.js


/**
 * guardOutput settles what happens when standard output or standard error breaks. A reader that went away, such as
 * `head`, has seen enough: the verdict and its exit code stand. Any other fault loses the result, which is one line on
 * standard error and exit code 3.
 */
function guardOutput({ stdout, stderr }) {
    stderr.on("error", () => { });
    stdout.on("error", (error) => {
        if (error.code === "EPIPE")
            return;
        const what = `cannot write the result to standard output (${error.code ?? error.message})`;
        stderr.write(`${renderError("E_OUTPUT", what, "make room for it, or send it to another place")}\n`);
        process.exit(exit_code/* EXIT_ENVIRONMENT */.fc);
    });
}

// EXTERNAL MODULE: ./build/adapters/workspace/open-repository.js + 2 modules
var open_repository = __nccwpck_require__(4468);
// EXTERNAL MODULE: ./build/core/mdl/model-id.js
var model_id = __nccwpck_require__(2489);
// EXTERNAL MODULE: ./build/core/metric.js
var metric = __nccwpck_require__(8852);
// EXTERNAL MODULE: ./build/forge/measure/result-key.js
var result_key = __nccwpck_require__(7736);
;// CONCATENATED MODULE: ./build/forge/measure/measure-blobs.js



/** measureBlobs measures the change of one file with nothing known around it, as if each version were a tree of its own. */
async function measureBlobs(dependencies, { base, head, tier, limits }) {
    const { cache, primitives } = dependencies;
    const sides = [base?.oid ?? null, base?.path ?? null, head.oid, head.path];
    const dependsOn = ["blobs", ...sides, limits.max_file_bytes, limits.max_change_bytes];
    const key = (0,result_key/* resultKey */.Z)("pair", tier, dependsOn, primitives.sha256);
    const found = await cache.get("pair", key);
    const pair = found ?? (await measure(dependencies, { base, head, tier, limits }));
    if (found === null)
        await cache.put("pair", key, pair);
    return {
        ...pair,
        repo_bytes: (0,metric/* notApplicable */.hH)("a file by itself has no repository around it", "byte", "derived"),
        repo_left_out: [],
        cache: { hits: found === null ? 0 : 1, lookups: 1 },
        model: (0,model_id/* modelId */.Z)(tier),
    };
}
async function measure(dependencies, { base, head, tier, limits }) {
    const { measurePair } = await Promise.all(/* import() */[__nccwpck_require__.e(115), __nccwpck_require__.e(888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6888));
    return measurePair(dependencies, {
        base: base === null ? [] : [entryOf(base)],
        head: [entryOf(head)],
        attributes: { base: new Map(), head: new Map() },
        tier,
        limits,
    });
}
function entryOf({ path, oid, bytes }) {
    return { path, kind: "file", oid, bytes };
}

// EXTERNAL MODULE: ./build/forge/measure/measure-change.js
var measure_change = __nccwpck_require__(4288);
// EXTERNAL MODULE: ./build/core/commands/usage-error.js
var usage_error = __nccwpck_require__(4721);
// EXTERNAL MODULE: ./build/forge/resolve-range.js
var resolve_range = __nccwpck_require__(7428);
;// CONCATENATED MODULE: ./build/forge/measure/resolve-subject.js


/**
 * resolveSubject is resolveRange for revisions that may also name files, as HEAD~1:a.ts or a blob id does. Files compare
 * with files, or with the word "empty". Throws UsageError E_OPTION.
 */
async function resolveSubject(source, asked) {
    const head = await blobOf(source, asked.head);
    const base = await blobOf(source, asked.base);
    if (head === null && base === null)
        return { kind: "commits", ...(await (0,resolve_range/* resolveRange */.S)(source, asked)) };
    if (head === null || (base === null && asked.base !== resolve_range/* EMPTY_BASE */.q))
        throw unlike(asked);
    // A bare id goes by the other's name: only then are the two one file.
    const name = head.path ?? base?.path ?? NAMELESS;
    return {
        kind: "blobs",
        base: base === null ? null : { ...base, path: base.path ?? name },
        head: { ...head, path: name },
    };
}
async function blobOf(source, revision) {
    if (revision === null || !MAY_BE_BLOB.test(revision))
        return null;
    const path = REVISION_AND_PATH.exec(revision)?.[1];
    if (path !== undefined && /^\.{1,2}\//.test(path))
        throw relative(revision);
    const blob = await source.blobInfo(revision);
    if (blob === null && path !== undefined)
        throw noFile(revision);
    return blob === null ? null : { ...blob, path: path ?? null };
}
/** What two bare ids are called, whichever is the base: the name is coded too. */
const NAMELESS = "file";
/** Has a path, or is an id or the beginning of one. */
const MAY_BE_BLOB = /:|^[0-9a-f]{4,64}$/;
/** The first colon outside of braces ends the revision, so that `HEAD^{/fix: that}:a.ts` names a.ts (gitrevisions(7)). */
const REVISION_AND_PATH = /^(?:[^:{]|\{[^}]*\})+:(.+)$/s;
function relative(revision) {
    return new usage_error/* UsageError */.e("E_OPTION", {
        what: `expected a path from the root of the repository, found ${JSON.stringify(revision)}`,
        remedy: "write REV:PATH without ./ or ../",
    });
}
function noFile(revision) {
    return new usage_error/* UsageError */.e("E_OPTION", {
        what: `expected a file, found none at ${JSON.stringify(revision)}`,
        remedy: `name a file that this revision has, or compare with nothing by --base ${resolve_range/* EMPTY_BASE */.q}`,
    });
}
function unlike({ base, head }) {
    const found = `--base ${base ?? "(first parent)"} and --head ${head ?? "HEAD"}`;
    return new usage_error/* UsageError */.e("E_OPTION", {
        what: `expected two commits or two files, found one of each in ${JSON.stringify(found)}`,
        remedy: `name both as REV:PATH, or compare a file with nothing by --base ${resolve_range/* EMPTY_BASE */.q}`,
    });
}

// EXTERNAL MODULE: ./build/cli/measuring-options.js
var measuring_options = __nccwpck_require__(3789);
// EXTERNAL MODULE: ./build/forge/measure/describe-change.js
var describe_change = __nccwpck_require__(2459);
;// CONCATENATED MODULE: ./build/cli/verbs/measure/measure-document.js

/** measureDocument gives the verb's JSON document. A number that there is not is null, and why stands beside it. */
function measureDocument({ subject, change, elapsed_ms }) {
    const { line_surprise = [], line_surprise_left_out = { files: 0, lines: 0 } } = change.delta ?? {};
    return {
        schema: "quantum-forge/measure@1",
        ...endsOf(subject),
        ...(0,describe_change/* describeChange */.u)(change),
        line_surprise,
        line_surprise_left_out,
        elapsed_ms,
    };
}
/** Ids of the commits; of two files by themselves their blobs and paths. */
function endsOf(subject) {
    if (subject.kind === "commits")
        return { base: subject.base, head: subject.head };
    const { base, head } = subject;
    return { base: base?.oid ?? null, head: head.oid, base_path: base?.path ?? null, head_path: head.path };
}

// EXTERNAL MODULE: ./build/core/report/format-bytes.js
var format_bytes = __nccwpck_require__(1480);
// EXTERNAL MODULE: ./build/core/report/paint.js
var report_paint = __nccwpck_require__(9181);
// EXTERNAL MODULE: ./build/core/report/wrap-text.js
var wrap_text = __nccwpck_require__(8057);
// EXTERNAL MODULE: ./build/core/report/format-duration.js
var format_duration = __nccwpck_require__(2391);
// EXTERNAL MODULE: ./build/core/report/format-number.js
var format_number = __nccwpck_require__(4026);
// EXTERNAL MODULE: ./build/core/report/format-share.js
var format_share = __nccwpck_require__(2128);
;// CONCATENATED MODULE: ./build/cli/verbs/measure/closing-remarks.js





/** closingRemarks says what is to be known beside the change: line ends, the whole repository, cache and time. */
function closingRemarks({ change, elapsed_ms }, room) {
    const { delta, repo_bytes, repo_left_out, cache } = change;
    const { base = 0, head = 0 } = delta?.crlf_lines ?? {};
    const lineEnds = `${(0,format_number/* formatNumber */.Z)(base)} in CR LF before, ${(0,format_number/* formatNumber */.Z)(head)} after; they count as LF`;
    const whole = repo_bytes.status === "measured" ? (0,format_bytes/* formatBytes */.z)(repo_bytes.value) : repo_bytes.reason;
    const left = repo_left_out.map(leftOutText).join(", ");
    return [
        ...(base + head === 0 ? [] : [{ label: "Line ends", lines: (0,wrap_text/* wrapText */.C)(lineEnds, room) }]),
        { label: "Repository", lines: (0,wrap_text/* wrapText */.C)(left === "" ? whole : `${whole}; left out: ${left}`, room) },
        { label: "Cache", lines: [cacheText(cache)] },
        { label: "Time", lines: [(0,format_duration/* formatDuration */.a)(elapsed_ms)] },
    ];
}
function leftOutText({ reason, files, bytes }) {
    const count = files === 1 ? "1 file" : `${(0,format_number/* formatNumber */.Z)(files)} files`;
    return `${count} ${reason.replace("_", " ")} (${(0,format_bytes/* formatBytes */.z)(bytes)})`;
}
function cacheText({ hits, lookups }) {
    const share = lookups > 1 ? `, ${(0,format_share/* formatShare */.T)(hits / lookups)}` : "";
    return `${(0,format_number/* formatNumber */.Z)(hits)} of ${(0,format_number/* formatNumber */.Z)(lookups)} measured before${share}`;
}

// EXTERNAL MODULE: ./build/core/report/cut-text.js
var cut_text = __nccwpck_require__(9765);
// EXTERNAL MODULE: ./build/core/report/text-width.js
var text_width = __nccwpck_require__(3035);
;// CONCATENATED MODULE: ./build/cli/verbs/measure/delta-table.js





const INDENT = "  ";
const GAP = "  ";
const HEADER = ["before", "after", "net"];
/** Files that are named; the rest is counted. */
const MOST_FILES = 20;
/**
 * deltaTable lays out where the information is: each category with its sums, under it its files, the largest change first.
 * Paths are cut at their start, which tells less than the end.
 */
function deltaTable({ categories, files }, columns, paint) {
    if (files.length === 0)
        return [];
    const shown = files
        .toSorted((a, b) => Math.abs(b.delta_bytes) - Math.abs(a.delta_bytes))
        .slice(0, MOST_FILES);
    const rows = categories.flatMap((sum) => {
        const count = `${sum.category}, ${(0,format_number/* formatNumber */.Z)(sum.files)} ${sum.files === 1 ? "file" : "files"}`;
        const own = shown.filter(({ category }) => category === sum.category);
        return [{ label: count, figures: figuresOf(sum), strong: true }, ...own.map(fileRow), ...more(sum, own)];
    });
    return layOut(rows, columns, paint);
}
function fileRow(file) {
    return { label: `${INDENT}${(0,printable/* printable */.g)(file.path)}`, figures: figuresOf(file), strong: false };
}
function more({ files }, own) {
    const left = files - own.length;
    return left === 0 ? [] : [{ label: `${INDENT}and ${(0,format_number/* formatNumber */.Z)(left)} more`, figures: [], strong: false }];
}
function figuresOf(sum) {
    return [(0,format_bytes/* formatBytes */.z)(sum.base_bytes), (0,format_bytes/* formatBytes */.z)(sum.head_bytes), (0,format_bytes/* formatByteDelta */.a)(sum.delta_bytes)];
}
function layOut(rows, columns, paint) {
    const widths = HEADER.map((name, at) => Math.max(name.length, ...rows.map(({ figures }) => (figures[at] ?? "").length)));
    const room = columns - INDENT.length - widths.reduce((sum, width) => sum + GAP.length + width, 0);
    const labelWidth = Math.min(room, Math.max(...rows.map(({ label }) => (0,text_width/* textWidth */.s)(label))));
    const figureText = (figures) => figures.map((figure, at) => GAP + figure.padStart(widths[at] ?? 0)).join("");
    const line = ({ label, figures, strong }) => {
        const cut = cutLabel(label, labelWidth);
        const padded = cut + " ".repeat(Math.max(0, labelWidth - (0,text_width/* textWidth */.s)(cut)));
        const text = `${padded}${figureText(figures)}`.trimEnd();
        return INDENT + (strong ? paint("strong", text) : text);
    };
    const header = `${INDENT}${" ".repeat(labelWidth)}${figureText(HEADER)}`;
    return [paint("quiet", header), ...rows.map(line)];
}
/** A cut label keeps its indent. */
function cutLabel(label, width) {
    const text = label.trimStart();
    const indent = label.slice(0, label.length - text.length);
    return indent + (0,cut_text/* cutStart */.D)(text, width - indent.length);
}

// EXTERNAL MODULE: ./build/core/report/count-exclusions.js
var count_exclusions = __nccwpck_require__(3622);
// EXTERNAL MODULE: ./build/core/report/rank-findings.js
var rank_findings = __nccwpck_require__(8678);
;// CONCATENATED MODULE: ./build/cli/verbs/measure/findings.js








/** Findings of a kind that are named; the rest is counted. */
const SHOWN = 8;
/** findings gives what a reader may want to look at next: places and sizes, never the text of a line. */
function findings({ delta, excluded }, room) {
    const { surprises = [], duplicates = [] } = delta ?? {};
    const all = [
        { label: "Surprising lines", lines: surpriseLines(surprises, room) },
        { label: "Repeats", lines: listed((0,rank_findings/* longestRepeats */.$)(duplicates), (repeat) => repeatText(repeat, room)) },
        { label: "Left out", lines: exclusionLines(excluded, room) },
    ];
    return all.filter(({ lines }) => lines.length > 0);
}
/** Places in one column, their information in the next. */
function surpriseLines(surprises, room) {
    const shown = surprises.slice(0, SHOWN);
    const figures = shown.map(({ bits, bytes }) => `${(0,format_number/* formatNumber */.Z)(bits)} bits in ${(0,format_number/* formatNumber */.Z)(bytes)} B`);
    const figureWidth = Math.max(0, ...figures.map((figure) => figure.length));
    const places = shown.map(({ path, line }) => place(path, `:${line}`, room - figureWidth - 2));
    const placeWidth = Math.max(0, ...places.map(text_width/* textWidth */.s));
    const lines = places.map((text, at) => `${text}${" ".repeat(placeWidth - (0,text_width/* textWidth */.s)(text))}  ${(figures[at] ?? "").padStart(figureWidth)}`);
    return [...lines, ...findings_more(surprises.length - shown.length)];
}
function repeatText(repeat, room) {
    const here = `:${repeat.start_line}-${repeat.end_line}`;
    const names = repeat.kind === "renamed" ? " renamed" : "";
    const there = `${repeat.source_start_line}-${repeat.source_end_line}${names}`;
    if (repeat.path === repeat.source_path)
        return place(repeat.path, `${here} repeats its lines ${there}`, room);
    // Each path may have half the line, and what the other leaves of its own.
    const left = room - " repeats ".length;
    const path = (0,text_width/* textWidth */.s)((0,printable/* printable */.g)(repeat.path)) + here.length;
    const source = place(repeat.source_path, `:${there}`, Math.max(Math.ceil(left / 2), left - path));
    return `${place(repeat.path, here, left - (0,text_width/* textWidth */.s)(source))} repeats ${source}`;
}
/** Several are summed up first. */
function exclusionLines(excluded, room) {
    const sum = excluded.length > 1 ? (0,count_exclusions/* countExclusions */.N)(excluded).flatMap((line) => (0,wrap_text/* wrapText */.C)(line, room)) : [];
    return [...sum, ...listed(excluded, (file) => exclusionText(file, room))];
}
function exclusionText({ path, reason, bytes }, room) {
    const why = ` (${(0,count_exclusions/* exclusionWord */.F)(reason)}, ${(0,format_bytes/* formatBytes */.z)(bytes)})`;
    return place(path, why, room);
}
/** A path with what belongs to it, cut at the path's start to fit into `room`. */
function place(path, rest, room) {
    return `${(0,cut_text/* cutStart */.D)((0,printable/* printable */.g)(path), room - rest.length)}${rest}`;
}
function listed(items, say) {
    const shown = items.slice(0, SHOWN);
    return [...shown.map(say), ...findings_more(items.length - shown.length)];
}
function findings_more(count) {
    return count > 0 ? [`and ${(0,format_number/* formatNumber */.Z)(count)} more (--json has them all)`] : [];
}

;// CONCATENATED MODULE: ./build/cli/verbs/measure/measure-screen.js






const NARROWEST = 60;
const WIDEST = 100;
const LABEL_COLUMNS = 18;
/** A narrower screen has findings below their label, where they need not be cut as much. */
const ROOM_FOR_LABELS = 80;
/**
 * measureScreen gives the verb's screen, ending in a line end: what was compared, the verdict, where the information is,
 * what is worth a look, and what it took.
 */
function measureScreen(report, { width, color }) {
    const { subject, change } = report;
    const columns = Math.min(Math.max(Math.floor(width), NARROWEST), WIDEST);
    const paint = (0,report_paint/* paintWith */.H)(color);
    const beside = columns - LABEL_COLUMNS - 2;
    const found = columns < ROOM_FOR_LABELS
        ? findings(change, columns - 4).flatMap((remark) => linesBelow(remark, paint))
        : findings(change, beside).flatMap((remark) => linesBeside(remark, paint));
    const blocks = [
        [titleLine(subject, change.model, paint)],
        verdictLines(change, columns, paint),
        change.delta === null ? [] : deltaTable(change.delta, columns, paint),
        found,
        closingRemarks(report, beside).flatMap((remark) => linesBeside(remark, paint)),
    ];
    const screen = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
    return `${screen.join("\n\n")}\n`;
}
function titleLine({ kind, base, head }, model, paint) {
    const oids = kind === "commits" ? [base, head] : [base?.oid ?? null, head.oid];
    const range = oids.map((oid) => oid?.slice(0, 7) ?? "empty").join("..");
    return `${paint("strong", "quantum-forge")}  measure  ${range}  ${model}`;
}
function verdictLines(change, columns, paint) {
    const { word, tone, sentence } = verdictOf(change);
    const lines = (0,wrap_text/* wrapText */.C)(sentence, columns - word.length - 4);
    return lines.map((line, row) => {
        const lead = row === 0 ? paint("strong", paint(tone, word)) : " ".repeat(word.length);
        return `  ${lead}  ${line}`;
    });
}
/** Growth is no fault, so that it has no colour of one. */
function verdictOf({ delta, unmeasured }) {
    if (delta === null)
        return unmeasuredVerdict(unmeasured);
    const { mdl_delta, about_zero, novelty_bytes, removal_bytes } = delta;
    const net = (0,format_bytes/* formatByteDelta */.a)(mdl_delta);
    const both = `${(0,format_bytes/* formatBytes */.z)(novelty_bytes)} new, ${(0,format_bytes/* formatBytes */.z)(removal_bytes)} removed`;
    if (novelty_bytes === 0 && removal_bytes === 0 && mdl_delta === 0)
        return { word: "THE SAME", tone: "quiet", sentence: "nothing to tell the two apart by" };
    if (about_zero)
        return { word: "ABOUT THE SAME", tone: "strong", sentence: `${net}; ${both}` };
    return mdl_delta < 0
        ? { word: "SIMPLER", tone: "good", sentence: `${net}; ${both}` }
        : { word: "MORE COMPLEX", tone: "strong", sentence: `${net}; ${both}` };
}
function unmeasuredVerdict({ status, reason }) {
    return status === "missing"
        ? { word: "NOT MEASURED", tone: "warn", sentence: reason }
        : { word: "NOTHING TO MEASURE", tone: "quiet", sentence: reason };
}
function linesBeside({ label, lines }, paint) {
    return lines.map((line, row) => `  ${paint("quiet", (row === 0 ? label : "").padEnd(LABEL_COLUMNS))}${line}`);
}
function linesBelow({ label, lines }, paint) {
    return [`  ${paint("quiet", label)}`, ...lines.map((line) => `    ${line}`)];
}

;// CONCATENATED MODULE: ./build/cli/verbs/measure/measure.js









/** measureVerb measures the step between two commits or two versions of a file, and records nothing. */
const measureVerb = async (command, terminal) => {
    const asked = askedOf(command);
    const options = (0,measuring_options/* measuringOptions */.U)(command);
    const repository = await (0,open_repository/* openRepository */.h)({
        repository: command.values.get("repo") ?? ".",
        progress: terminal.progress,
        revisions: revisionsOf(asked),
        ...options,
    });
    const { source, clock, notices } = repository;
    const started = clock.now();
    const subject = await resolveSubject(source, asked);
    const whole = command.flags.get("repo-bytes") !== false;
    const change = await measure_measure(repository, subject, { ...options, whole });
    const report = { subject, change, elapsed_ms: clock.now() - started };
    return {
        exit: exit_code/* EXIT_DONE */.qJ,
        json: measureDocument(report),
        text: terminal.json ? "" : measureScreen(report, terminal),
        notices: notices(),
    };
};
function askedOf({ values }) {
    return { base: values.get("base") ?? null, head: values.get("head") ?? null };
}
/** What will be looked up first. */
function revisionsOf({ base, head }) {
    const after = head ?? "HEAD";
    if (base === resolve_range/* EMPTY_BASE */.q)
        return [after];
    return [after, base ?? `${after}^`];
}
async function measure_measure(dependencies, subject, options) {
    if (subject.kind === "blobs")
        return measureBlobs(dependencies, { ...subject, ...options });
    return (0,measure_change/* measureChange */.B)(dependencies, { ...subject, ...options });
}

;// CONCATENATED MODULE: ./build/cli/load-verb.js

/**
 * loadVerb gives the code of a verb of the command table. What `measure` takes to answer from its cache, the others take
 * to be loaded, so that they stand in a bundle of their own.
 */
async function loadVerb(verb) {
    if (verb === "measure")
        return measureVerb;
    const { VERBS } = await Promise.all(/* import() */[__nccwpck_require__.e(93), __nccwpck_require__.e(115), __nccwpck_require__.e(174), __nccwpck_require__.e(47), __nccwpck_require__.e(438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2438));
    const found = VERBS[verb];
    if (found === undefined)
        throw new TypeError(`the command table names ${verb}, which has no verb`);
    return found;
}

;// CONCATENATED MODULE: ./build/cli/refuse-color.js

const CHOICES = ["auto", "always", "never"];
/** refuseColor throws UsageError E_OPTION for a --color that is none of its three words. */
function refuseColor(asked) {
    if (asked === undefined || CHOICES.includes(asked))
        return;
    throw new commands/* UsageError */.eb("E_OPTION", {
        what: `expected ${CHOICES.join(", ")} for --color, found ${JSON.stringify(asked)}`,
        remedy: "write --color always, or leave it out",
    });
}

// EXTERNAL MODULE: ./build/adapters/telemetry/terminal-progress.js
var terminal_progress = __nccwpck_require__(29);
;// CONCATENATED MODULE: ./build/cli/terminal.js

const DEFAULT_WIDTH = 80;
const MAX_WIDTH = 120;
/** openTerminal reads only --json, --quiet and --color, so that errors in other words print in the right form. */
function openTerminal(words) {
    const json = words.includes("--json");
    const quiet = words.includes("--quiet");
    const live = process.stderr.isTTY === true && !quiet && process.env["TERM"] !== "dumb";
    return {
        json,
        quiet,
        color: wantsColor(words),
        width: Math.min(process.stdout.columns ?? DEFAULT_WIDTH, MAX_WIDTH),
        progress: live ? (0,terminal_progress/* terminalProgress */.e)(process.stderr) : terminal_progress/* noProgress */.n,
        out: (text) => process.stdout.write(text),
        err: (text) => process.stderr.write(text),
    };
}
/** https://no-color.org: any non-empty NO_COLOR switches colour off; --color overrules it. */
function wantsColor(words) {
    const at = words.indexOf("--color");
    const asked = words.find((word) => word.startsWith("--color="))?.slice("--color=".length) ?? words[at + 1];
    if (asked === "always")
        return true;
    if (asked === "never")
        return false;
    return process.stdout.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
}

;// CONCATENATED MODULE: ./build/cli/run-cli.js










/** runCli does what the words ask for and gives the exit code; standard output carries the result alone. */
async function runCli(words) {
    guardOutput(process);
    const terminal = openTerminal(words);
    try {
        return await answer(words, terminal);
    }
    catch (error) {
        return fail(error, terminal, words.includes("--debug"));
    }
}
async function answer(words, terminal) {
    const [first] = words;
    if (first === "--version" || first === "version")
        return say(terminal, `quantum-forge ${tool_version/* TOOL_VERSION */.w}\n`);
    if (first === "help") {
        const topic = words[1] === undefined ? null : (0,commands/* parseCommand */.RM)([words[1], "--help"]).command;
        return say(terminal, (0,commands/* renderHelp */.W5)(topic, terminal.width));
    }
    const parsed = (0,commands/* parseCommand */.RM)(words);
    refuseColor(parsed.values.get("color"));
    if (parsed.flags.get("help") === true)
        return say(terminal, helpFor(first, parsed, terminal.width));
    const verb = await loadVerb(parsed.command.verb);
    const result = await verb(parsed, terminal);
    terminal.progress.done();
    if (terminal.json)
        terminal.out(`${JSON.stringify(result.json, null, 2)}\n`);
    else
        terminal.out(result.text);
    for (const notice of terminal.json || terminal.quiet ? [] : result.notices)
        terminal.err(`note: ${(0,printable/* printable */.g)(notice)}\n`);
    return result.exit;
}
function say(terminal, text) {
    terminal.out(text);
    return exit_code/* EXIT_DONE */.qJ;
}
function helpFor(first, parsed, width) {
    return (0,commands/* renderHelp */.W5)(first === undefined || first.startsWith("-") ? null : parsed.command, width);
}
function fail(error, terminal, debug) {
    terminal.progress.done();
    const { code, what, remedy } = describe(error);
    if (terminal.json) {
        terminal.out(`${JSON.stringify({ schema: "quantum-forge/error@1", error: { code, what, remedy } }, null, 2)}\n`);
    }
    terminal.err(`${renderError(code, what, remedy)}\n`);
    if (debug && error instanceof Error)
        terminal.err(`${error.stack ?? ""}\n`);
    return (0,exit_code/* exitCodeOf */.FO)(error);
}
function describe(error) {
    if (error instanceof coded_error/* CodedError */.A)
        return error;
    return {
        code: "E_INTERNAL",
        what: error instanceof Error ? error.message : String(error),
        remedy: "this is a defect of quantum-forge; run again with --debug and report what it prints",
    };
}

// EXTERNAL MODULE: ./build/adapters/workers/measuring-workers.js + 1 modules
var measuring_workers = __nccwpck_require__(267);
;// CONCATENATED MODULE: ./build/cli/bundle.js


/** What the launchers in dist/ call: one bundle serves the terminal and every action. */
const ACTIONS = {
    forge: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(421), __nccwpck_require__.e(93), __nccwpck_require__.e(115), __nccwpck_require__.e(174), __nccwpck_require__.e(47), __nccwpck_require__.e(70)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70))).runForgeAction(),
    "mdl-delta": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(421), __nccwpck_require__.e(115), __nccwpck_require__.e(174), __nccwpck_require__.e(945)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6945))).runMdlDeltaAction(),
};
/** runCli runs the command line of this process. */
async function bundle_runCli() {
    process.exitCode = await runCli(process.argv.slice(2));
}
/** runAction runs one action of actions/ by the name of its folder. */
async function runAction(name) {
    const action = ACTIONS[name];
    if (action === undefined)
        throw new TypeError(`there is no action ${name}`);
    await action();
}

var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runCli = __webpack_exports__.ak;
var __webpack_exports__serveMeasurements = __webpack_exports__.LX;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli, __webpack_exports__serveMeasurements as serveMeasurements };
