export const id = 888;
export const ids = [888];
export const modules = {

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

/***/ 86888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measurePair: () => (/* binding */ measurePair)
});

// EXTERNAL MODULE: ./build/core/mdl/index.js + 97 modules
var mdl = __webpack_require__(95033);
// EXTERNAL MODULE: ./build/forge/measure/choose-files.js
var choose_files = __webpack_require__(76384);
// EXTERNAL MODULE: ./build/core/compare-bytewise.js
var compare_bytewise = __webpack_require__(77988);
;// CONCATENATED MODULE: ./build/forge/measure/compare-trees.js

/** compareTrees splits two listings by path and blob; it is symmetric in base and head but for the sides. */
function compareTrees(base, head) {
    const baseByPath = new Map(base.map((entry) => [entry.path, entry]));
    const headByPath = new Map(head.map((entry) => [entry.path, entry]));
    const changed = [];
    const unchanged = [];
    const links = [];
    for (const path of mergedPaths(base, head)) {
        const before = baseByPath.get(path) ?? null;
        const after = headByPath.get(path) ?? null;
        if (before !== null && after !== null && before.oid === after.oid && before.kind === after.kind) {
            if (after.kind === "file")
                unchanged.push(after);
            continue;
        }
        for (const side of [after, before]) {
            if (side !== null && side.kind !== "file" && links.at(-1)?.path !== path)
                links.push(side);
        }
        if (isFile(before) || isFile(after)) {
            changed.push({ path, base: isFile(before) ? before : null, head: isFile(after) ? after : null });
        }
    }
    return { changed, unchanged, links };
}
/** Paths of both listings in order; only paths of one side need sorting in between. */
function mergedPaths(base, head) {
    const paths = new Set([...base, ...head].map((entry) => entry.path));
    return [...paths].sort(compare_bytewise/* compareBytewise */.G);
}
function isFile(entry) {
    return entry?.kind === "file";
}

// EXTERNAL MODULE: ./build/forge/measure/limits.js
var measure_limits = __webpack_require__(40815);
// EXTERNAL MODULE: ./build/forge/measure/read-texts.js
var read_texts = __webpack_require__(97094);
;// CONCATENATED MODULE: ./build/forge/measure/read-sides.js



/**
 * readSides reads the changed files and leaves out those of which no version is text. A path with one version that is
 * text is measured as bytes on both sides: else one NUL would hide a change. What cannot be measured whole is not
 * measured at all, and a change over its size limit is not even read.
 */
async function readSides(source, chosen, limits) {
    const { changed, half_left_out } = chosen;
    const toRead = [...changed.flatMap(choose_files/* versionsOf */.x4), ...half_left_out.map(({ readable }) => readable)];
    const total = toRead.reduce((sum, { bytes }) => sum + bytes, 0);
    const most = limits.max_change_bytes ?? measure_limits/* DEFAULT_LIMITS */.d.max_change_bytes;
    if (total > most) {
        const reason = `the change has ${total} bytes of files, more than the limit of ${most} (--max-change-bytes)`;
        return {
            base: [],
            head: [],
            excluded: largestFirst(chosen.excluded),
            unmeasured: { status: "missing", reason },
        };
    }
    const contents = await (0,read_texts/* readBlobsById */.F)(source, toRead);
    const textOf = (entry) => contents.get(entry.oid) ?? new Uint8Array();
    const reasonFor = (entry) => (0,choose_files/* excludedRead */.nM)(entry, textOf(entry));
    const { kept, left } = partition(changed, reasonFor);
    const excluded = largestFirst([...chosen.excluded, ...left]);
    const half = half_left_out.filter(({ readable }) => reasonFor(readable) === null).length;
    if (half > 0)
        return { base: [], head: [], excluded, unmeasured: halfTooLarge(half, limits) };
    const side = (name) => kept.flatMap(({ path, [name]: entry }) => (entry === null ? [] : [{ path, text: textOf(entry) }]));
    const nothing = kept.length === 0 && excluded.length > 0;
    return { base: side("base"), head: side("head"), excluded, unmeasured: nothing ? NOTHING_MEASURED : null };
}
/** Keeps a path of which at least one version is text. */
function partition(changed, reasonFor) {
    const kept = [];
    const left = [];
    for (const change of changed) {
        const versions = (0,choose_files/* versionsOf */.x4)(change);
        const reasons = versions.flatMap((version) => reasonFor(version) ?? []);
        const [reason] = reasons;
        if (reason === undefined || reasons.length < versions.length)
            kept.push(change);
        else
            left.push((0,choose_files/* exclusionOf */.ah)(change, reason));
    }
    return { kept, left };
}
const NOTHING_MEASURED = {
    status: "not_applicable",
    reason: "only files that are not measured were changed",
};
function largestFirst(excluded) {
    return excluded.toSorted((a, b) => b.bytes - a.bytes);
}
function halfTooLarge(paths, { max_file_bytes }) {
    const files = paths === 1 ? "1 changed file is" : `${paths} changed files are`;
    const limit = `the limit of ${max_file_bytes} bytes (--max-file-bytes)`;
    return { status: "missing", reason: `${files} too_large before or after the change only, over ${limit}` };
}

;// CONCATENATED MODULE: ./build/forge/measure/measure-pair.js





/** measurePair measures what the step from one listed tree to another does, given all that both have in common. */
async function measurePair(dependencies, { base, head, attributes, tier, limits }) {
    const chosen = (0,choose_files/* chooseFiles */.P_)(compareTrees(base, head), attributes, limits.max_file_bytes);
    const sides = await readSides(dependencies.source, chosen, limits);
    const measured = await measureSides(dependencies, chosen, sides, tier);
    return { ...measured, excluded: sides.excluded };
}
async function measureSides({ source, progress, measurer }, { unchanged }, { base, head, unmeasured }, tier) {
    if (unmeasured !== null)
        return { delta: null, unmeasured };
    const changedPaths = [...new Set([...base, ...head].map((file) => file.path))];
    const plan = (0,mdl/* planPriming */.G1)(changedPaths, unchanged, mdl/* PRIMING_BUDGETS */.uJ[tier]);
    const entryOf = new Map(unchanged.map((entry) => [entry.path, entry]));
    const known = await (0,read_texts/* readTexts */.Z)(source, [...plan.trained, ...plan.indexed].flatMap((path) => entryOf.get(path) ?? []));
    const learnt = new Set(plan.trained);
    const trained = known.filter(({ path }) => learnt.has(path));
    const indexed = known.filter(({ path }) => !learnt.has(path));
    const delta = await measurer.delta({ base, head, trained, indexed, tier }, (fraction) => progress.step("measuring the change", fraction));
    return { delta, unmeasured: null };
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


/***/ })

};
