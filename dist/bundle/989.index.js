export const id = 989;
export const ids = [989];
export const modules = {

/***/ 39735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prepareFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96592);
/* harmony import */ var _make_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60231);




/**
 * prepareFolder makes the folder that a result will go to, so that one which cannot be written to is told before the
 * work and not after it. Throws ForgeError E_OUTPUT.
 */
async function prepareFolder(folder) {
    try {
        await (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .w)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (cause) {
        throw (0,_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(folder, cause);
    }
}


/***/ }),

/***/ 44287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ writeSite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var core_bytes = __webpack_require__(12140);
// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: ./build/core/vbh/log/index.js + 52 modules
var vbh_log = __webpack_require__(87830);
// EXTERNAL MODULE: ./build/forge/hex-digest.js
var hex_digest = __webpack_require__(42638);
;// CONCATENATED MODULE: ./build/forge/log/exact-text.js
/** exactText gives the text whose UTF-8 bytes these are; undefined for bytes that are absent, or not exactly some text. */
function exactText(bytes) {
    if (bytes === null || bytes === undefined)
        return undefined;
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/forge/log/read-log.js
var read_log = __webpack_require__(5938);
;// CONCATENATED MODULE: ./build/forge/log/vouchers-of.js



/** vouchersOf gives what vouches for a log as it is stored, without judging it: whoever reads it does. */
async function vouchersOf(log, { snapshot, root }) {
    const anchor = await log.read(vbh_log/* ANCHOR_PATH */.e$);
    const cosigned = [];
    for (const path of await snapshot.list(vbh_log/* COSIGNED_FOLDER */.kb)) {
        const note = await extendedNote(log, await log.read(path));
        if (note !== null)
            cosigned.push(note);
    }
    return {
        schema: vbh_log/* LOG_VOUCHERS_SCHEMA */.hU,
        vkey: exactText(await log.read(vbh_log/* VKEY_PATH */.i7)) ?? "",
        anchor: await extendedNote(log, anchor),
        cosigned,
        root: root === null || root.pin === null
            ? null
            : { files: root.files.map((bytes) => new TextDecoder().decode(bytes)), pin: root.pin },
    };
}
/** A checkpoint of the past with the proof that the log extends it; without one where it does not, for the reader to see. */
async function extendedNote({ tree }, bytes) {
    const note = exactText(bytes);
    if (bytes === null || note === undefined)
        return null;
    try {
        const { size } = (0,vbh_log/* parseCheckpoint */.S7)((0,vbh_log/* parseNote */.wd)(bytes).text);
        const proof = size > 0 && size <= tree.size ? await (0,vbh_log/* proveConsistency */.P_)(tree, size) : [];
        return { note, consistency: proof.map(core_bytes/* encodeBase64 */.WG) };
    }
    catch {
        return { note, consistency: [] };
    }
}

;// CONCATENATED MODULE: ./build/forge/log/prove-builds.js







/** 1 MiB of hashes, and half a second of reading them. */
const MOST_LEAVES = 32_768;
const NEWLINE = 0x0a;
/**
 * proveBuilds proves many builds of one log at once: it reads each bundle of entries and each day's events once. It judges
 * nothing but the log's head and tree; a build whose record, signatures or event cannot be put into words of UTF-8, or is not
 * where the index says, is left out. Throws as readLogAt does, and LogError E_INCLUSION for a damaged bundle.
 */
async function proveBuilds(context, builds) {
    const log = await (0,read_log/* readLogAt */.k)(context, context.snapshot);
    const checkpoint = (await log.read(vbh_log/* CHECKPOINT_PATH */.nm)) ?? new Uint8Array();
    const lines = dayLines(log, context.primitives);
    const paths = builds.flatMap(({ id }) => [(0,registry/* recordPath */.lX)(id), (0,registry/* signaturesPath */.bN)(id)]);
    const files = await context.snapshot.readMany(paths);
    const documents = [];
    for (const [at, build] of builds.entries()) {
        const [record, signatures] = [files[2 * at], files[2 * at + 1]].map((bytes) => exactText(bytes));
        const index = await indexOf(log.tree, build);
        const recorded = index === null ? null : await leafAt(log.tree, index + 1);
        const event = recorded === null ? undefined : exactText(await lines(recorded));
        if (index === null || record === undefined || signatures === undefined || event === undefined)
            continue;
        const prove = (leaf) => proofOf(log, leaf, checkpoint);
        const { origin, size, rootHash } = log.head;
        documents.push({
            schema: vbh_log/* BUILD_PROOF_SCHEMA */.qS,
            id: build.id,
            index,
            origin,
            size,
            root: (0,core_bytes/* encodeHex */.mU)(rootHash),
            proof: await prove(index),
            record,
            signatures,
            recorded: { event, proof: await prove(index + 1) },
        });
    }
    return { vouchers: await vouchersOf(log, context), builds: documents, leaves: await leavesOf(log) };
}
async function indexOf(tree, { id, log_index }) {
    const leaf = await leafAt(tree, log_index);
    if (leaf?.kind === "record" && leaf.id === id)
        return log_index;
    return (await (0,vbh_log/* findLeaf */.iZ)(tree, "record", id))?.index ?? null;
}
async function leafAt(tree, index) {
    if (index < 0 || index >= tree.size)
        return null;
    const entry = (await tree.entries(Math.floor(index / vbh_log/* TILE_WIDTH */.KP)))[index % vbh_log/* TILE_WIDTH */.KP];
    return entry === undefined ? null : (0,vbh_log/* parseLeaf */.on)(entry);
}
/** Finds the line of an event's leaf by its digest, in the file of the day that the leaf's id tells. */
function dayLines({ read }, { sha256 }) {
    const days = new Map();
    const readDay = async (path) => {
        const bytes = (await read(path)) ?? new Uint8Array();
        const found = new Map();
        for (let start = 0, end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
            const line = bytes.subarray(start, end);
            found.set((0,hex_digest/* hexDigest */.w)(line, sha256), line);
            start = end + 1;
        }
        return found;
    };
    return async (leaf) => {
        const at = Date.parse(leaf.id.split("@")[1] ?? "");
        if (leaf.kind !== "event" || !Number.isFinite(at))
            return undefined;
        const path = (0,registry/* eventsPath */.JH)(at);
        const day = days.get(path) ?? readDay(path);
        days.set(path, day);
        return (await day).get(leaf.sha256);
    };
}
async function proofOf({ tree }, index, checkpoint) {
    const leaf = await leafAt(tree, index);
    if (leaf === null)
        throw new TypeError(`leaf ${index}, which was read, is gone`);
    const path = await (0,vbh_log/* proveInclusion */.Tp)(tree, index);
    return new TextDecoder().decode((0,vbh_log/* encodeLogProof */.Rl)({ extra: (0,vbh_log/* encodeLeaf */.Fx)(leaf), index, path, checkpoint }));
}
async function leavesOf({ tree }) {
    if (tree.size > MOST_LEAVES)
        return null;
    const hashes = new Uint8Array(32 * tree.size);
    for (let index = 0; index < tree.size; index++)
        hashes.set(await tree.subtree(0, index), 32 * index);
    return hashes;
}

// EXTERNAL MODULE: ./build/forge/publish.js + 29 modules
var publish = __webpack_require__(33437);
// EXTERNAL MODULE: ./build/forge/registry/open-registry.js + 8 modules
var open_registry = __webpack_require__(91803);
// EXTERNAL MODULE: ./build/forge/verify-recorded.js + 1 modules
var verify_recorded = __webpack_require__(18041);
// EXTERNAL MODULE: ./build/adapters/files/write-folder.js
var write_folder = __webpack_require__(27907);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/adapters/workspace/read-proof-script.js

/** Where the script stands from the bundle, dist/bundle/, and from this folder of the sources. */
const PLACES = ["../site/proof.js", "../../dist/site/proof.js"];
/** readProofScript gives the script of the page that checks proofs, as it was built; null where there is none yet. */
async function readProofScript() {
    const here = import.meta.url;
    for (const place of PLACES) {
        const text = await (0,promises_.readFile)(new URL(place, here), "utf8").catch(() => null);
        if (text !== null)
            return text;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/adapters/workspace/write-site.js







/** writeSite writes the dashboard of what is recorded into `folder` and gives the path of its page. */
async function writeSite(session, folder, policy) {
    const { store, identity, clock, sha256Base64 } = session;
    const view = await (0,open_registry/* openRegistry */.M)(session);
    const files = await (0,publish/* publish */.m)({
        identity,
        branch: store.branch,
        view,
        policy,
        now_ms: clock.now(),
        sha256Base64,
        verify: (build) => (0,verify_recorded/* verifyRecorded */.u)(session, view.snapshot, build),
        prove: async (builds) => {
            const script = await readProofScript();
            if (script === null)
                return null;
            const context = { ...session, branch: store.branch, snapshot: view.snapshot };
            return { ...(await proveBuilds({ ...context, root: await session.trustedRoot() }, builds)), script };
        },
    });
    await (0,write_folder/* writeFolder */.C)(folder, files);
    return (0,external_node_path_.join)(folder, "index.html");
}


/***/ }),

/***/ 5938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readLogAt),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87830);
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8900);
/* harmony import */ var _registry_own_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66693);



/**
 * readLog opens this repository's log. `pinned` are keys of the log from elsewhere; without them, the keys that stand beside
 * the checkpoint are taken. Throws LogError E_NOTE, E_ORIGIN, E_KEY_ENCODING or E_INCLUSION, and ForgeError E_NOTHING_RECORDED.
 */
async function readLog({ store, ...context }, pinned = []) {
    return readLogAt({ ...context, branch: store.branch }, await store.snapshot(), pinned);
}
/** readLogAt is readLog for a commit of the registry that is open already. */
async function readLogAt({ primitives, identity, branch }, snapshot, pinned = []) {
    const { sha256, verifyEd25519 } = primitives;
    const read = (path) => snapshot.read(path);
    const keys = pinned.length > 0 ? pinned : await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogKeys */ .RC)(read, sha256);
    const head = await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogHead */ .H6)(read, { keys, verifyEd25519 });
    if (head === null)
        throw nothingLogged(branch);
    (0,_registry_own_log_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOwnLog */ .Sr)(head.origin, identity);
    const signed_by = (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyNote */ .W4)({ text: head.note, signatures: head.signatures }, keys, verifyEd25519);
    const tree = (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openTree */ .rB)(read, await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadEdge */ .i8)(read, head, sha256), sha256);
    return { snapshot, read, head, keys, signed_by, tree };
}
function nothingLogged(branch) {
    return new _forge_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q("E_NOTHING_RECORDED", {
        what: `expected a log on branch ${branch}, found none`,
        remedy: "record a build first by running quantum-forge",
    });
}


/***/ }),

/***/ 33437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ EXPORT_SCHEMA),
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: ./build/core/report/index.js + 47 modules
var report = __webpack_require__(35289);
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
function buildsTable({ builds, repository_url }, shown, proven) {
    const address = (0,report/* repositoryAddress */.n6)(repository_url);
    const rows = shown.toReversed();
    const count = rows.length === builds.length
        ? (0,report/* formatNumber */.ZV)(builds.length)
        : `the latest ${(0,report/* formatNumber */.ZV)(rows.length)} of ${(0,report/* formatNumber */.ZV)(builds.length)}`;
    return [
        `<section aria-labelledby="builds"><h2 id="builds">Builds <span class="quiet">${count}</span></h2>`,
        `<div class="scroll" tabindex="0" role="region" aria-labelledby="builds"><table class="builds"><thead><tr>`,
        COLUMNS.map((column) => `<th scope="col">${column}</th>`).join(""),
        `</tr></thead><tbody>${rows.map((build) => buildRow(build, address, proven)).join("")}</tbody></table></div></section>`,
    ].join("");
}
function buildRow(build, address, proven) {
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
        `${vbhHtml(build.vbh_status)}${proven.has(build.id) ? ` ${proofLink(build)}` : ""}`,
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
function proofLink({ id }) {
    return `<a href="verify.html#${encodeURIComponent(id)}">proof<span class="hidden"> of ${escapeHtml(id)}</span></a>`;
}
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

// EXTERNAL MODULE: ./build/core/mdl/index.js + 97 modules
var mdl = __webpack_require__(95033);
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

;// CONCATENATED MODULE: ./build/dashboards/site/site-data.js
const SHOWN_BUILDS = 500;
/** shownBuilds gives those of the builds, oldest first, that the page lists: the newest. */
function shownBuilds(builds) {
    return builds.slice(-SHOWN_BUILDS);
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










/** renderPage gives index.html: verdict, numbers, trend, the last decision explained, all builds. */
function renderPage(data, { sha256Base64, proven }) {
    const verdict = verdictSentence(data.builds.at(-1));
    return [
        `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">`,
        `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(sha256Base64(STYLE))}">`,
        `<meta name="viewport" content="width=device-width,initial-scale=1">`,
        `<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
        `<title>${escapeHtml(data.repository)}: ${escapeHtml(verdict)}</title>`,
        `<style>${STYLE}</style></head><body>`,
        header(data, verdict),
        `<main>${data.builds.length === 0 ? emptyState() : content(data, proven)}</main>`,
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
function content(data, proven) {
    const shown = shownBuilds(data.builds);
    return [
        keyNumbers(data),
        sizeChart(shown),
        changeChart(shown),
        decisionSection(data.latest, { reasonSaid: decidesLast(data) }),
        buildsTable(data, shown, proven),
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

// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var bytes = __webpack_require__(12140);
;// CONCATENATED MODULE: ./build/dashboards/proof/evidence.js
const NO_EVIDENCE = {
    id: null,
    proof: null,
    record: null,
    signatures: null,
    recorded: null,
    vkey: "",
    anchor: null,
    cosigned: [],
    rootFiles: [],
    pin: null,
    leaves: null,
};
const NOTHING_KNOWN = { pin: "", keys: "", head: "" };

;// CONCATENATED MODULE: ./build/dashboards/proof/terminal-commands.js
/** What no shell reads as anything but itself. */
const PLAIN = /^[\w.:/+=-]+$/;
/** terminalCommands gives the commands that check the same in a terminal, with what is pasted as far as it is plain text. */
function terminalCommands(id, { keys }) {
    const build = id ?? "BUILD";
    const options = keys.split(/\s+/).flatMap((key) => {
        if (!PLAIN.test(key))
            return [];
        // The base64 of a witness's key begins with B, its type being 4 (https://c2sp.org/tlog-cosignature).
        return [`${key.split("+")[2]?.startsWith("B") === true ? "--witness-key" : "--vkey"} ${key}`];
    });
    return [
        `quantum-forge verify ${build}`,
        `quantum-forge log prove ${build} --out build.tlog-proof`,
        `quantum-forge log verify --proof build.tlog-proof ${options.join(" ") || "--vkey KEY"}`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./build/dashboards/site/proof-style.js
/** What the page of one proof has beside STYLE, in the same few sizes and colours. */
const PROOF_STYLE = `
h1.failed{color:var(--bad)}
h1.held{color:var(--good)}
noscript p,#fault{color:var(--bad)}
#fault:empty{display:none}
ol{list-style:none;margin:1.25rem 0 0;padding:0;max-width:52rem}
li[id]{padding:.9rem 0;border-bottom:1px solid var(--hair)}
li h3{display:inline;margin:0 .9rem 0 0;font-weight:650}
li p,li details{margin-top:.3rem}
li[data-state=not_run] p{color:var(--quiet)}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1.1rem;font-size:var(--small)}
.facts dd{margin:0}
.facts code{font-size:1em}
.known{display:grid;gap:1.25rem;max-width:46rem;margin-top:1rem}
label{display:block;font-weight:500}
label span{display:block;color:var(--quiet);font-weight:400;font-size:var(--small)}
input,textarea{width:100%;margin-top:.35rem;padding:.5rem .65rem;border:1px solid var(--soft);border-radius:4px;background:var(--page);color:var(--ink);font:var(--small)/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
textarea{min-height:4.6rem;resize:vertical}
input[type=file]{font-family:inherit;border-style:dashed;padding:.75rem .65rem}
.proof>section{min-width:0}
@media(min-width:64rem){.proof{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);column-gap:4.5rem}.proof .limits{grid-column:1}.proof>[hidden]+section{grid-column:1}}
.limits{max-width:46rem}
.limits p{margin-top:.6rem}
[hidden]{display:none}
@media(max-width:40rem){.facts{grid-template-columns:minmax(0,1fr)}.facts dd{margin-bottom:.4rem}}
`;

;// CONCATENATED MODULE: ./build/dashboards/site/render-proof-page.js






/**
 * renderProofPage gives verify.html, by which a reader checks a proof without trusting whoever serves it: one file that asks for
 * nothing but proofs beside it, whose script is named by its digest.
 */
function renderProofPage({ repository, script, sha256Base64 }) {
    const style = `${STYLE}${PROOF_STYLE}`;
    return [
        `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">`,
        `<meta http-equiv="Content-Security-Policy" content="${render_proof_page_contentPolicy(sha256Base64(style), sha256Base64(script))}">`,
        `<meta name="viewport" content="width=device-width,initial-scale=1">`,
        `<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
        `<title>Proof: ${escapeHtml(repository)}</title>`,
        `<style>${style}</style></head><body>`,
        `<header><p><a href="index.html">Quantum-Forge, ${isolated(repository)}</a></p>`,
        `<h1 id="verdict" aria-live="polite">Check a proof</h1><p class="lead" id="lead"></p>`,
        `<p id="fault" role="alert"></p><noscript><p>This page checks proofs by a script, which is switched off here. The terminal does the same, see below.</p></noscript></header>`,
        `<main class="proof">${STEPS}${known()}${limits(hexOf(sha256Base64(script)))}</main>`,
        `<script type="module">${script}</script></body></html>\n`,
    ].join("\n");
}
/** One script, by its digest; proofs from beside the page; nothing from elsewhere, no form, no markup out of texts (CSP Level 3). */
function render_proof_page_contentPolicy(styleHash, scriptHash) {
    return [
        "default-src 'none'",
        `style-src 'sha256-${styleHash}'`,
        `script-src 'sha256-${scriptHash}'`,
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
    ].join("; ");
}
const STEPS = `<section id="steps" aria-labelledby="steps-title" hidden><h2 id="steps-title">What was checked</h2><ol id="step-list"></ol><p class="small"><a id="save" hidden>Save this proof as one file</a></p></section>`;
function known() {
    return [
        `<section aria-labelledby="known"><h2 id="known">What you know from elsewhere</h2><div class="known">`,
        field("pin", "Pin of the root of trust", "sha256:... as the policy on the default branch had it when you looked", `<input id="pin" autocomplete="off" spellcheck="false">`),
        field("keys", "Keys of the log, or of witnesses", "one a line, <code>name+id+key</code>: a log's must have signed, and so must each witness", `<textarea id="keys" autocomplete="off" spellcheck="false"></textarea>`),
        field("head", "A checkpoint that you kept", "as quantum-forge log witness keeps it, or a witness shows it: the log must extend it", `<textarea id="head" autocomplete="off" spellcheck="false"></textarea>`),
        field("files", "Files from disk", "a proof, a record, its signatures, root files: they take the place of what this site gave. They stay on this machine.", `<input id="files" type="file" multiple>`),
        `</div></section>`,
    ].join("");
}
function field(id, name, hint, control) {
    return `<div><label for="${id}">${name}<span>${hint}</span></label>${control}</div>`;
}
function limits(digest) {
    return [
        `<section class="limits" aria-labelledby="limits"><h2 id="limits">What this page cannot show</h2>`,
        `<p>Whoever serves this page could serve another one that says what they like. Its one script has the SHA-256`,
        ` <code id="script-digest">${digest}</code>; a build of the sources gives the same file, so compare:</p>`,
        `<pre tabindex="0"><code>npm ci &amp;&amp; npm run build &amp;&amp; sha256sum dist/site/proof.js</code></pre>`,
        `<p>Save the page and open it from disk, and nobody can exchange it any more. Or check the same in a terminal:</p>`,
        `<pre tabindex="0"><code id="terminal">${terminalCommands(null, NOTHING_KNOWN)}</code></pre>`,
        `<p>That a record is in the log says that it was not changed since, and who signed it. It does not say that what they signed is true.</p>`,
        `</section>`,
    ].join("");
}
/** As people compare digests. */
function hexOf(base64) {
    return (0,bytes/* encodeHex */.mU)((0,bytes/* decodeBase64 */.y4)(base64) ?? new Uint8Array());
}

;// CONCATENATED MODULE: ./build/dashboards/site/render-site.js


/**
 * renderSite gives the dashboard's files by name: index.html, one file that asks for nothing else and works from
 * a file or any web server; data.json; and with proofs verify.html, which checks them, and the folder proofs/. Same data, same
 * bytes.
 */
function renderSite(data, { exported, sha256Base64, proofs }) {
    const proven = new Set(proofs?.builds.map(({ id }) => id));
    return new Map([
        ["index.html", renderPage(data, { sha256Base64, proven })],
        ["data.json", `${JSON.stringify(exported, null, 2)}\n`],
        ...(proofs === null ? [] : proofFiles(data, proofs, sha256Base64)),
    ]);
}
function proofFiles({ repository }, { vouchers, builds, leaves, script }, sha256Base64) {
    return [
        ["verify.html", renderProofPage({ repository, script, sha256Base64 })],
        ["proofs/log.json", `${JSON.stringify(vouchers, null, 2)}\n`],
        ...(leaves === null ? [] : [["proofs/leaves", leaves]]),
        ...builds.map((build) => [`proofs/${build.id}.json`, `${JSON.stringify(build, null, 2)}\n`]),
    ];
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
    const proofs = builds.length === 0 ? null : await request.prove(shownBuilds(builds));
    return renderSite(site, { exported, sha256Base64, proofs });
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


/***/ })

};
