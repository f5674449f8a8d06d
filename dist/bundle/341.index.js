export const id = 341;
export const ids = [341];
export const modules = {

/***/ 36956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _cannot_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43423);





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

/***/ 35828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ BUILD_REPORT_SCHEMA)
/* harmony export */ });
const BUILD_REPORT_SCHEMA = "quantum-forge/build@1";


/***/ }),

/***/ 12899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build),
  u: () => (/* binding */ draftBuild)
});

// EXTERNAL MODULE: ./build/core/inputs/index.js + 12 modules
var inputs = __webpack_require__(69153);
// EXTERNAL MODULE: ./build/core/optimize/index.js + 3 modules
var optimize = __webpack_require__(3559);
// EXTERNAL MODULE: ./build/core/optimize/rubikstack/index.js + 7 modules
var rubikstack = __webpack_require__(19266);
// EXTERNAL MODULE: ./build/core/policy/index.js + 21 modules
var core_policy = __webpack_require__(84694);
// EXTERNAL MODULE: ./build/core/report/build-report.js
var build_report = __webpack_require__(35828);
// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
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
var metric = __webpack_require__(68852);
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
var measure_change = __webpack_require__(14288);
// EXTERNAL MODULE: ./build/forge/record/record-build.js + 2 modules
var record_build = __webpack_require__(93969);
// EXTERNAL MODULE: ./build/forge/registry/open-registry.js + 8 modules
var open_registry = __webpack_require__(91803);
;// CONCATENATED MODULE: ./build/forge/build.js










/** draftBuild measures and attests one build; nothing is signed or written. */
async function draftBuild(dependencies, request) {
    const { range, tier, limits } = request;
    const change = await (0,measure_change/* measureChange */.B)(dependencies, { ...range, tier, limits, whole: true });
    const cycles = await (0,rubikstack/* cyclesToEquilibrium */.JC)(request.collected.inputs.timings);
    const facts = factsOf(request, change, cycles);
    return { change, statement: attest(facts, dependencies.primitives.sha256) };
}
/** build does the main job on one build: measure, attest, record, decide. The dashboard is published apart. */
async function build(dependencies, request) {
    const { clock, progress } = dependencies;
    const started = clock.now();
    const { change, statement } = await draftBuild(dependencies, request);
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
function factsOf(request, change, cycles) {
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
        rubikstack: { face_entropies: (0,optimize/* faceEntropies */.bt)(collected.inputs.timings), cycles },
        artifacts: collected.artifacts,
        inputs_sha256: collected.inputs_sha256,
        tool: request.tool,
        model: change.model,
        environment: request.environment,
    };
}
async function record(dependencies, request, statement) {
    const { recorder, log } = await dependencies.openKeys();
    const outcome = await (0,record_build/* recordBuild */._)({ ...dependencies, recorder, logSigner: log }, {
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

/***/ 34754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ collectInputs)
/* harmony export */ });
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12140);
/* harmony import */ var _core_canonical_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92290);
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48687);
/* harmony import */ var _core_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69153);
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8900);
/* harmony import */ var _hex_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42638);






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
        sha256: (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeHex */ .mU)(await hashFile(path)),
    })));
    const given = inputs.caches.length + inputs.coverage.length + inputs.junit.length + inputs.timings.length > 0;
    const document = new TextEncoder().encode((0,_core_canonical_index_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeCanonical */ .Vz)(inputs));
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
    return new _forge_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q("E_INPUT_FILE", {
        what: `two artifacts have the name ${JSON.stringify(name)}: ${JSON.stringify(first)} and ${JSON.stringify(second)}`,
        remedy: "hand in each artifact once, under a name of its own; a path below the current folder is a whole name",
    });
}
async function readInputs(sources, readInput) {
    const { coverage, junit, cache, timings } = sources;
    if (sources.inputs !== null) {
        if (coverage.length + junit.length + cache.length > 0 || timings !== null)
            throw givenTwice();
        return (0,_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseForgeInputs */ .Wh)(await readInput(sources.inputs));
    }
    return {
        ...(0,_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyInputs */ .Rv)(),
        caches: cache.map(_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCache */ .IW),
        coverage: await Promise.all(coverage.map(async (path) => (0,_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCoverage */ .go)(await readInput(path), path))),
        junit: await Promise.all(junit.map(async (path) => (0,_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJunit */ .kJ)(await readInput(path), path))),
        timings: timings === null ? [] : (0,_core_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTimings */ .PM)(await readInput(timings)),
    };
}
function givenTwice() {
    return new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("E_OPTION", {
        what: "measurements were handed in both as one forge-inputs document and as single files",
        remedy: "give inputs alone, or coverage, junit, cache and timings without it",
    });
}


/***/ }),

/***/ 93969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ recordBuild)
});

// EXTERNAL MODULE: ./build/core/canonical/index.js + 6 modules
var canonical = __webpack_require__(92290);
// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: ./build/forge/registry/append.js
var registry_append = __webpack_require__(29944);
// EXTERNAL MODULE: ./build/forge/verify-recorded.js + 1 modules
var verify_recorded = __webpack_require__(18041);
// EXTERNAL MODULE: ./build/core/vbh/index.js + 19 modules
var vbh = __webpack_require__(9567);
// EXTERNAL MODULE: ./build/forge/hex-digest.js
var hex_digest = __webpack_require__(42638);
// EXTERNAL MODULE: ./build/forge/registry/lay-out-append.js + 1 modules
var lay_out_append = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/forge/record/verified-event.js
var verified_event = __webpack_require__(54387);
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
    }, { root: await dependencies.trustedRoot(), context: { commit, repository_name: repository.name } }, { ...dependencies.primitives, validateStatement: registry/* validateStatement */.Gq });
}
function overlaid(read, { puts, deletes }) {
    const gone = new Set(deletes);
    return async (path) => puts.get(path) ?? (gone.has(path) ? null : read(path));
}
function messageOf(id, decision) {
    return `Record ${id}: ${decision.action}\n`;
}

;// CONCATENATED MODULE: ./build/forge/record/signatures-by.js

/**
 * signaturesBy gives the bytes of a record's signatures file: the recorder's signature, made now, or the bundle that attests the record.
 * Throws VbhError E_UNAUTHORISED for a recorder without keys and without a bundle, and what bundleSignatures throws.
 */
async function signaturesBy(recorder, payload, sha256) {
    if (!("bundle" in recorder))
        return (0,vbh/* encodeSignatures */.e_)([await (0,vbh/* signPayload */.cM)(payload, recorder, sha256)]);
    const { principal, bundle } = recorder;
    if (bundle !== null)
        return (0,vbh/* bundleSignatures */.GT)(principal, bundle);
    throw new vbh/* VbhError */.RT("E_UNAUTHORISED", {
        what: `expected a key of a recorder, or a Sigstore bundle of ${principal} that attests the record, found neither`,
        remedy: "record in the workflow that the root of trust names, with actions/vbh-sign: draft, attest, then sign",
    });
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
    const signatures = await signaturesBy(recorder, payload, primitives.sha256);
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


/***/ }),

/***/ 54387:
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

/***/ 29944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ nextBuildId),
/* harmony export */   l: () => (/* binding */ appendToRegistry)
/* harmony export */ });
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8900);
/* harmony import */ var _lay_out_append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2659);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91803);
/* harmony import */ var _require_trusted_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88166);





/** How long other writers may be first before we give up. */
const PATIENCE_MS = 30 * 60 * 1000;
/**
 * appendToRegistry makes one commit by compare-and-swap: it opens the registry, asks `plan` what to append to what is there,
 * and begins anew when another writer was first, so that what is decided always stands on what was really there. `plan` gets
 * the moment that the append's times begin at; its view is closed afterwards. Throws E_REGISTRY_BUSY when others are first for
 * half an hour, E_BUILD_UNKNOWN for an event about a build without a record, and what openRegistry, requireTrustedHead
 * and layOutAppend throw.
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
            await (0,_require_trusted_head_js__WEBPACK_IMPORTED_MODULE_4__/* .requireTrustedHead */ .h)(dependencies, (path) => view.snapshot.read(path));
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
        what: `expected to append to branch ${branch}, found another writer ahead ${lostRaces} times in half an hour`,
        remedy: "run again when fewer builds are recorded at once; nothing was written",
    });
}


/***/ }),

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ layOutAppend)
});

// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: ./build/core/vbh/log/index.js + 52 modules
var vbh_log = __webpack_require__(87830);
// EXTERNAL MODULE: ./build/forge/hex-digest.js
var hex_digest = __webpack_require__(42638);
;// CONCATENATED MODULE: ./build/forge/registry/anchor-due.js

/** An anchor is made at least this often, as long as builds are recorded. */
const A_DAY_MS = 24 * 60 * 60 * 1000;
/**
 * anchorDue tells whether an append that begins at `now_ms` is to anchor the log by its post-quantum key: before a promotion, when
 * the newest anchor is a day old, and when there is none or it cannot be read. Only its claimed time is looked at.
 */
async function anchorDue(read, events, now_ms) {
    if (events.some(({ kind }) => kind === "promoting"))
        return true;
    const bytes = await read(vbh_log/* ANCHOR_PATH */.e$);
    if (bytes === null)
        return true;
    try {
        const age = now_ms - (0,vbh_log/* anchoredAt */.GS)((0,vbh_log/* parseNote */.wd)(bytes).text);
        return age >= A_DAY_MS || age < 0;
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./build/forge/registry/own-log.js
var own_log = __webpack_require__(66693);
;// CONCATENATED MODULE: ./build/forge/registry/lay-out-append.js





/**
 * layOutAppend gives the files that an append writes on top of a view, and writes none: the same for the same moment. Times
 * begin at `now_ms`, or a millisecond after the last event, and go up by one millisecond an event. Its cost depends on
 * the append and the events of the day alone. Throws RegistryError E_CLOCK_SKEW, E_SCHEMA and LogError.
 */
async function layOutAppend({ primitives, identity, logSigner }, view, append, now_ms) {
    const { sha256 } = primitives;
    const read = (path) => view.snapshot.read(path);
    const events = timed(append.events, view.last_event_at, now_ms);
    const log = await (0,vbh_log/* planAppend */.Ae)({ read, origin: (0,own_log/* logOrigin */.Vx)(identity), signer: logSigner, subjects: subjectsOf(append, events, sha256) }, primitives);
    const encoder = new TextEncoder();
    const puts = new Map([
        ...log.puts,
        ...(append.files ?? []),
        ...(await anchorFile(logSigner, { read, head: log.head, events, now_ms }, sha256)),
        ...append.records.flatMap(({ id, payload, signatures }) => [
            [(0,registry/* recordPath */.lX)(id), payload],
            [(0,registry/* signaturesPath */.bN)(id), signatures],
        ]),
        ...(await eventFiles(events, read)),
    ]);
    const deletes = [];
    for (const [channel, pointer] of append.pointers) {
        if (pointer !== null)
            puts.set((0,registry/* channelPath */.JX)(channel), encoder.encode((0,registry/* encodeChannelPointer */.TO)(pointer)));
        else
            deletes.push((0,registry/* channelPath */.JX)(channel));
    }
    const at_ms = Date.parse(events.at(-1)?.at ?? new Date(now_ms).toISOString());
    return { change: { message: append.message, puts, deletes, at_ms }, events, leaves: log.leaves };
}
/** The new head under the log's post-quantum key too, when that is due. */
async function anchorFile({ principal, mlDsa65, ...ed25519 }, { read, head, events, now_ms }, sha256) {
    if (mlDsa65 === undefined || !(await anchorDue(read, events, now_ms)))
        return [];
    const note = await (0,vbh_log/* signAnchor */.Rw)(head, now_ms, { principal, ed25519, mlDsa65 }, sha256);
    return [[vbh_log/* ANCHOR_PATH */.e$, new TextEncoder().encode(note)]];
}
function timed(drafts, last, now_ms) {
    const first = (0,registry/* recordedAt */.KI)(last === null ? null : Date.parse(last), now_ms);
    return drafts.map((draft, index) => ({ ...draft, at: new Date(first + index).toISOString() }));
}
function subjectsOf({ records }, events, sha256) {
    const payloads = new Map(records.map(({ id, payload }) => [id, payload]));
    return events.flatMap((event) => {
        const line = new TextEncoder().encode((0,registry/* encodeEventLine */.dR)(event));
        const leaf = { kind: "event", id: `${event.kind}@${event.at}`, sha256: (0,hex_digest/* hexDigest */.w)(line, sha256) };
        if (event.kind !== "recorded")
            return [leaf];
        const payload = payloads.get(event.build_id);
        if (payload === undefined)
            throw new TypeError(`the record of ${event.build_id} is not in the append`);
        return [{ kind: "record", id: event.build_id, sha256: (0,hex_digest/* hexDigest */.w)(payload, sha256) }, leaf];
    });
}
/** Events of one append may fall on two days, at midnight UTC. */
async function eventFiles(events, read) {
    const pathOf = (event) => (0,registry/* eventsPath */.JH)(Date.parse(event.at));
    const paths = [...new Set(events.map(pathOf))];
    return Promise.all(paths.map(async (path) => {
        const lines = events.filter((event) => pathOf(event) === path).map(registry/* encodeEventLine */.dR);
        return [path, (0,registry/* appendEventLines */.e9)(await read(path), lines)];
    }));
}


/***/ }),

/***/ 88166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ requireTrustedHead)
/* harmony export */ });
/* harmony import */ var _core_vbh_hybrid_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13521);
/* harmony import */ var _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9567);
/* harmony import */ var _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87830);



/**
 * requireTrustedHead holds the checkpoint that an append goes on top of to the log's key, as the root of trust has it: to sign on
 * top of what a stranger put there would vouch for it. The key that the newest one replaced counts too, since its last checkpoint
 * is what the new one begins with; so does any key for the very log on which the root of trust began. Gives the keys that it was
 * held to; none where nothing but the log itself says who may sign. Throws LogError E_NOTE, and what is wrong with the root.
 */
async function requireTrustedHead({ primitives, trustedRoot }, read) {
    const trusted = await trustedRoot();
    const head = trusted === null ? null : await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readLogHead */ .H6)(read);
    if (trusted === null || head === null)
        return [];
    const chain = trusted.chain();
    const keys = keysOfLog(chain, head, primitives);
    if (keys.length === 0 || head.size === chain[0].since)
        return [];
    try {
        await (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readLogHead */ .H6)(read, { keys, verifyEd25519: primitives.verifyEd25519 });
        return keys;
    }
    catch (cause) {
        throw new _core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__/* .LogError */ .ZI("E_NOTE", {
            what: `expected the log of ${head.size} entries to be signed by the key that the root of trust has for it, found another's signature`,
            remedy: "somebody without that key wrote to the registry branch; put back its last commit that verifies, then run it again",
            cause,
        });
    }
}
/** The log's newest key and the one before it; none where the root names none. */
function keysOfLog(chain, { origin }, { sha256 }) {
    const keys = chain.flatMap(({ log }) => (log === null ? [] : [log.ed25519]));
    return [...new Set(keys.toReversed())]
        .slice(0, 2)
        .map((key) => (0,_core_vbh_log_index_js__WEBPACK_IMPORTED_MODULE_2__/* .noteVerifier */ .P8)(origin, (0,_core_vbh_hybrid_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeKey */ .y3)(key, _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ED25519_PUBLIC_KEY_BYTES */ .Eu, "Ed25519"), sha256));
}


/***/ })

};
