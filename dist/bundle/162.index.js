export const id = 162;
export const ids = [162,888];
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

/***/ 10162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureMissing: () => (/* binding */ measureMissing)
});

// EXTERNAL MODULE: ./build/forge/measure/measure-pair.js + 2 modules
var measure_pair = __webpack_require__(86888);
// EXTERNAL MODULE: ./build/core/compare-bytewise.js
var compare_bytewise = __webpack_require__(77988);
// EXTERNAL MODULE: ./build/core/mdl/index.js + 97 modules
var mdl = __webpack_require__(95033);
// EXTERNAL MODULE: ./build/core/metric.js
var metric = __webpack_require__(68852);
// EXTERNAL MODULE: ./build/forge/measure/choose-files.js
var choose_files = __webpack_require__(76384);
// EXTERNAL MODULE: ./build/forge/measure/read-texts.js
var read_texts = __webpack_require__(97094);
// EXTERNAL MODULE: ./build/forge/measure/result-key.js
var result_key = __webpack_require__(57736);
;// CONCATENATED MODULE: ./build/forge/measure/measure-repository.js






/** measureRepository gives the block code length of a whole tree; blocks that were measured before are not read. */
async function measureRepository(dependencies, { head, attributes, tier, limits }) {
    const { cache, primitives } = dependencies;
    const judged = head.map((entry) => ({ entry, reason: reasonOf(entry, attributes, limits) }));
    const files = judged.flatMap(({ entry, reason }) => (reason === null ? [entry] : []));
    const left_out = sumByReason(judged);
    const total = files.reduce((sum, entry) => sum + entry.bytes, 0);
    if (total > limits.max_repo_bytes)
        return { tree: { ...tooLarge(total, limits), left_out }, block_hits: 0 };
    const blocks = (0,mdl/* planBlocks */.Sm)(files).map((block) => ({
        block,
        key: (0,mdl/* blockKey */.Ju)(block, `${(0,mdl/* modelId */.ZR)(tier)}/${result_key/* RESULT_VERSION */.R}`, primitives.sha256),
    }));
    const known = await Promise.all(blocks.map(({ key }) => cache.get("block", key)));
    const unknown = blocks.filter((_block, index) => known[index] === null);
    const now = await measureBlocks(dependencies, unknown, tier);
    const bits = [...known, ...now].reduce((sum, length) => sum + (length ?? 0), 0);
    return {
        tree: { repo_bytes: (0,metric/* measured */.jh)((0,mdl/* bitsToBytes */.tj)(bits), "byte", "derived"), blocks: blocks.length, left_out },
        block_hits: blocks.length - unknown.length,
    };
}
function reasonOf(entry, { head }, limits) {
    if (entry.kind !== "file")
        return entry.kind;
    return (0,choose_files/* excludedUnread */.G_)(entry, head.get(entry.path) ?? choose_files/* NO_ATTRIBUTES */.AY, limits.max_file_bytes);
}
function sumByReason(judged) {
    const sums = new Map();
    for (const { entry, reason } of judged) {
        if (reason === null)
            continue;
        const { files, bytes } = sums.get(reason) ?? { files: 0, bytes: 0 };
        sums.set(reason, { reason, files: files + 1, bytes: bytes + entry.bytes });
    }
    return [...sums.values()].sort((a, b) => b.bytes - a.bytes || (0,compare_bytewise/* compareBytewise */.G)(a.reason, b.reason));
}
/** As many runners as are worth having; each takes the next block when it is free, the largest first, so that all end together. */
async function measureBlocks({ source, cache, progress, measurer }, blocks, tier) {
    const lengths = [];
    const queue = blocks.toSorted((a, b) => bytesOf(b.block) - bytesOf(a.block)).values();
    const run = async () => {
        for (const { block, key } of queue) {
            progress.step("measuring the repository", lengths.length / blocks.length);
            const entries = block.entries.map((entry) => ({ ...entry, kind: "file" }));
            const bits = await measurer.block(await (0,read_texts/* readTexts */.Z)(source, entries), tier);
            lengths.push(bits);
            await cache.put("block", key, bits);
        }
    };
    const runners = Math.min(measurer.concurrency, blocks.length);
    await Promise.all(Array.from({ length: runners }, run));
    return lengths;
}
function bytesOf({ entries }) {
    return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}
function tooLarge(total, { max_repo_bytes }) {
    const reason = `the tree has ${total} bytes of files, more than the limit of ${max_repo_bytes} (--max-repo-bytes)`;
    return { repo_bytes: (0,metric/* missing */.LO)(reason, "byte", "derived"), blocks: 0 };
}

;// CONCATENATED MODULE: ./build/forge/measure/read-trees.js
/** readTrees lists two trees and asks both what .gitattributes says of the paths of either. */
async function readTrees(source, { base, head }) {
    const [before, after] = await Promise.all([
        base === null ? [] : source.listTree(base),
        source.listTree(head),
    ]);
    const paths = [...new Set([...after, ...before].map(({ path }) => path))];
    const [rulesBefore, rulesAfter] = [attributeFiles(before), attributeFiles(after)];
    const ofHead = await source.attributes(head, paths);
    const same = rulesBefore === rulesAfter;
    const ofBase = base === null ? null : same ? ofHead : await source.attributes(base, paths);
    return { base: before, head: after, attributes: { base: ofBase, head: ofHead } };
}
/** Nothing but these files decides what .gitattributes says: trees with the same ones say the same. */
function attributeFiles(tree) {
    const files = tree.filter(({ path }) => /(?:^|\/)\.gitattributes$/.test(path));
    return JSON.stringify(files.map(({ path, oid, kind }) => [path, oid, kind]));
}

;// CONCATENATED MODULE: ./build/forge/measure/measure-missing.js



/** measureMissing reads the trees and measures what is not known of a change, the pair and the whole side by side. */
async function measureMissing(dependencies, { base, head, tier, limits }, known) {
    const { source, progress, measurer } = dependencies;
    measurer.prepare();
    progress.step("reading trees");
    const trees = await readTrees(source, { base: known.pair === null ? base : null, head });
    let pairIsMeasured = false;
    const pair = (known.pair === null ? (0,measure_pair.measurePair)(dependencies, { ...trees, tier, limits }) : Promise.resolve(known.pair)).finally(() => {
        pairIsMeasured = true;
    });
    // One line has room for one of two that run at the same time.
    const quietUntilThen = {
        ...progress,
        step: (name, fraction) => (pairIsMeasured ? progress.step(name, fraction) : undefined),
    };
    const whole = known.tree === null
        ? measureRepository({ ...dependencies, progress: quietUntilThen }, { ...trees, tier, limits })
        : { tree: known.tree, block_hits: known.tree.blocks };
    const [measured, repository] = await Promise.all([pair, whole]);
    return { pair: measured, ...repository };
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
