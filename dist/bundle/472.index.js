export const id = 472;
export const ids = [472];
export const modules = {

/***/ 57744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);

class ActionError extends _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 25173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);

/** problemOf gives any error the form of a coded one. */
function problemOf(error) {
    if (error instanceof _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A)
        return { code: error.code, what: error.what, remedy: error.remedy };
    return {
        code: "E_INTERNAL",
        what: error instanceof Error ? error.message : String(error),
        remedy: "this is a defect of quantum-forge; please report it",
    };
}


/***/ }),

/***/ 76072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ concludeVerdict),
/* harmony export */   T: () => (/* binding */ VERIFY_FAIL_ON)
/* harmony export */ });
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);

const VERIFY_FAIL_ON = ["never", "self-signed", "fail"];
/**
 * concludeVerdict fails the step when the verdict is one that fail-on names. The first check that failed is one error annotation,
 * whether or not the step fails for it.
 */
function concludeVerdict(log, report, failOn) {
    const { vbh_status } = report;
    const said = sentence(report);
    const stops = failOn === "self-signed" ? ["SELF_SIGNED", "FAIL"] : failOn === "fail" ? ["FAIL"] : [];
    if (stops.includes(vbh_status))
        log.setFailed(said);
    else if (vbh_status === "FAIL")
        log.error(said);
    else
        log.info(said);
}
/** The verdict, and the first check that failed, else the first that was not run. Its detail may be text of the record. */
function sentence({ id, vbh_status, checks }) {
    const open = checks.find(({ state }) => state === "failed") ?? checks.find(({ ok }) => !ok);
    const why = open === undefined ? [] : [`check ${open.name}`, open.code ?? "not run", open.detail];
    return (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)([`VBH ${vbh_status} for ${id}`, ...why].join(": "));
}


/***/ }),

/***/ 68464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57744);

/** orNull gives null for an input that was not given. */
function orNull(given) {
    return given === "" ? null : given;
}
/** oneOf reads a word from a closed list. Throws ActionError E_INPUT. */
function oneOf(name, given, choices) {
    const found = choices.find((choice) => choice === given);
    if (found !== undefined)
        return found;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l("E_INPUT", {
        what: `input ${name} is ${JSON.stringify(given)}`,
        remedy: `set it to ${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`,
    });
}
/** yesOrNo reads the YAML 1.2 core schema's two words; anything else is a mistake worth stopping for. Throws E_INPUT. */
function yesOrNo(name, given) {
    return oneOf(name, given.toLowerCase(), ["true", "false"]) === "true";
}


/***/ }),

/***/ 87890:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ openEvidenceSession)
/* harmony export */ });
/* harmony import */ var _telemetry_terminal_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70029);
/* harmony import */ var _workspace_open_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47186);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57744);
/* harmony import */ var _trusted_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52566);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_workspace_open_session_js__WEBPACK_IMPORTED_MODULE_1__]);
_workspace_open_session_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/**
 * openEvidenceSession opens the checkout to add to its registry or to verify what it holds. Without the default branch there is no telling
 * which root of trust counts, and without the remote's registry which build is the newest: neither is guessed. The session
 * throws ActionError E_EVENT for the first, GitError E_REMOTE_UNREACHABLE or E_PERMISSION for the second.
 */
function openEvidenceSession(repository, context) {
    return (0,_workspace_open_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .f)({
        repository,
        push: "auto",
        // Also where nothing will be written: a read-only session goes on with what an earlier run left here.
        readOnly: false,
        progress: _telemetry_terminal_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .noProgress */ .n,
        trustedCommit: async (source) => (await (0,_trusted_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedCommit */ .T)(source, context)) ?? refuse(context),
    });
}
function refuse({ event }) {
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l("E_EVENT", {
        what: `the payload of the event ${JSON.stringify(event)} names no default branch, whose policy pins the root of trust`,
        remedy: "do this in a workflow that push, schedule, workflow_dispatch or workflow_run starts",
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readWorkflowContext)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/adapters/actions/action-error.js
var action_error = __webpack_require__(57744);
;// CONCATENATED MODULE: ./build/adapters/actions/workflow-context.js

const OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * parseWorkflowContext reads the runner's variables and the event payload (the text of GITHUB_EVENT_PATH).
 * Identity comes from these alone, never from files of the checkout. Throws ActionError E_EVENT.
 */
function parseWorkflowContext(env, payloadText) {
    const event = required(env, "GITHUB_EVENT_NAME");
    const payload = parsePayload(payloadText);
    const sha = objectName(required(env, "GITHUB_SHA"), "GITHUB_SHA");
    const ref = required(env, "GITHUB_REF");
    refuseTarget(event);
    const repository = { id: required(env, "GITHUB_REPOSITORY_ID"), name: required(env, "GITHUB_REPOSITORY") };
    const own = {
        repository,
        repository_url: `${required(env, "GITHUB_SERVER_URL")}/${repository.name}`,
        ref,
        workflow_ref: required(env, "GITHUB_WORKFLOW_REF"),
        run_id: required(env, "GITHUB_RUN_ID"),
        attempt: wholeNumber(required(env, "GITHUB_RUN_ATTEMPT"), "GITHUB_RUN_ATTEMPT"),
        event,
        workspace: required(env, "GITHUB_WORKSPACE"),
        of_pull_request: hasPullRequest(payload) || isPullRequestRef(ref),
        conclusion: null,
        change: changeOf(event, payload, { sha, ref }),
    };
    return event === "workflow_run" ? { ...own, ...endedRun(payload, repository, sha) } : own;
}
/** It runs with the rights and secrets of the base branch, so nothing of the pull request may be touched there. */
function refuseTarget(event) {
    if (event !== "pull_request_target")
        return;
    throw new action_error/* ActionError */.l("E_EVENT", {
        what: "the event pull_request_target gives a pull request's code the rights and secrets of its base branch",
        remedy: "start the workflow by pull_request; nothing of a pull request is recorded, so no more rights are needed",
    });
}
/** Reviews and their comments carry it too. */
function hasPullRequest(payload) {
    return (field(payload, ["pull_request"]) ?? null) !== null;
}
function isPullRequestRef(ref) {
    return ref.startsWith("refs/pull/");
}
function changeOf(event, payload, { sha, ref }) {
    if (event === "pull_request" || hasPullRequest(payload)) {
        return {
            kind: "pull_request",
            base_ref: workflow_context_text(field(payload, ["pull_request", "base", "ref"]), "pull_request.base.ref"),
            default_branch: defaultBranch(payload),
            base_sha: objectName(field(payload, ["pull_request", "base", "sha"]), "pull_request.base.sha"),
            head_sha: objectName(field(payload, ["pull_request", "head", "sha"]), "pull_request.head.sha"),
        };
    }
    if (event === "push") {
        const before = objectName(field(payload, ["before"]), "before");
        return {
            kind: "push",
            before: /^0+$/.test(before) ? null : before,
            after: sha,
            default_branch: defaultBranch(payload),
        };
    }
    if (event === "merge_group") {
        // Not the first parent, which may be another entry of the same group.
        const base = objectName(field(payload, ["merge_group", "base_sha"]), "merge_group.base_sha");
        return { kind: "push", before: base, after: sha, default_branch: defaultBranch(payload) };
    }
    if (isPullRequestRef(ref))
        return { kind: "other", sha, default_branch: defaultBranch(payload) };
    const branch = field(payload, ["repository", "default_branch"]);
    return { kind: "other", sha, default_branch: typeof branch === "string" && branch !== "" ? branch : null };
}
/**
 * endedRun gives the run that a workflow_run event is about, by what GitHub says of it: the job that it started stands on the
 * default branch and says nothing of it. A run of a pull request, or of a fork, counts as one of a pull request.
 */
function endedRun(payload, repository, trusted) {
    const run = (name) => field(payload, ["workflow_run", name]);
    const event = workflow_context_text(run("event"), "workflow_run.event");
    refuseTarget(event);
    const branch = workflow_context_text(run("head_branch"), "workflow_run.head_branch");
    const ref = `refs/heads/${branch}`;
    const [path] = workflow_context_text(run("path"), "workflow_run.path").split("@");
    const home = field(payload, ["workflow_run", "head_repository", "id"]);
    return {
        ref,
        workflow_ref: `${repository.name}/${path}@${ref}`,
        run_id: String(wholeNumber(String(run("id")), "workflow_run.id", 15)),
        attempt: wholeNumber(String(run("run_attempt")), "workflow_run.run_attempt"),
        event,
        of_pull_request: event.startsWith("pull_request") || String(home) !== repository.id,
        conclusion: workflow_context_text(run("conclusion"), "workflow_run.conclusion"),
        change: {
            kind: "workflow_run",
            sha: objectName(run("head_sha"), "workflow_run.head_sha"),
            branch,
            default_branch: defaultBranch(payload),
            trusted_sha: trusted,
        },
    };
}
function defaultBranch(payload) {
    return workflow_context_text(field(payload, ["repository", "default_branch"]), "repository.default_branch");
}
function parsePayload(payloadText) {
    try {
        return JSON.parse(payloadText);
    }
    catch (cause) {
        throw new action_error/* ActionError */.l("E_EVENT", {
            what: "the event payload is not JSON",
            remedy: "run the action as a workflow step, which provides GITHUB_EVENT_PATH",
            cause,
        });
    }
}
function field(payload, path) {
    let at = payload;
    for (const name of path) {
        if (typeof at !== "object" || at === null || !Object.hasOwn(at, name))
            return undefined;
        at = at[name];
    }
    return at;
}
function required(env, name) {
    const found = env[name];
    if (found !== undefined && found !== "")
        return found;
    throw new action_error/* ActionError */.l("E_EVENT", {
        what: `the environment variable ${name} is not set`,
        remedy: "run the action as a workflow step; in a terminal use the quantum-forge command",
    });
}
function objectName(value, name) {
    if (typeof value === "string" && OBJECT_NAME.test(value))
        return value;
    throw new action_error/* ActionError */.l("E_EVENT", {
        what: `${name} should be a full commit id, found ${JSON.stringify(value) ?? "nothing"}`,
        remedy: "check which event starts the workflow; push, pull_request, merge_group, workflow_run and workflow_dispatch are known",
    });
}
function workflow_context_text(value, name) {
    if (typeof value === "string" && value !== "")
        return value;
    throw new action_error/* ActionError */.l("E_EVENT", {
        what: `the event payload has no ${name}`,
        remedy: "check which event starts the workflow",
    });
}
function wholeNumber(value, name, digits = 9) {
    if (/^[1-9]\d*$/.test(value) && value.length <= digits)
        return Number(value);
    throw new action_error/* ActionError */.l("E_EVENT", {
        what: `${name} should be a positive whole number, found ${JSON.stringify(value)}`,
        remedy: "run the action as a workflow step",
    });
}

;// CONCATENATED MODULE: ./build/adapters/actions/read-workflow-context.js


/** readWorkflowContext reads the run that this step belongs to from the runner's variables and the event's payload. */
async function readWorkflowContext() {
    const payload = await (0,promises_.readFile)(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8").catch(() => "{}");
    return parseWorkflowContext(process.env, payload);
}


/***/ }),

/***/ 46458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/** setOutputs hands the step's outputs to the runner; a later value of a name replaces an earlier one. */
function setOutputs(sink, outputs) {
    for (const [name, value] of outputs)
        sink.setOutput(name, value);
}


/***/ }),

/***/ 23164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/** summarize adds Markdown to the job summary. A runner that takes none must not turn a recorded build into an error. */
async function summarize(sink, markdown) {
    await sink.summary
        .addRaw(markdown)
        .write()
        .catch(() => sink.warning("The runner did not take the job summary."));
}


/***/ }),

/***/ 52566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ trustedCommit)
/* harmony export */ });
/**
 * trustedCommit gives the head of the default branch: the base of a pull request into it, what was pushed when the run is
 * on it. Any other branch may be one that the change's author can write to. null when the run does not tell which branch it
 * is; a schedule need not, since GitHub starts it on the default branch alone.
 */
async function trustedCommit(source, { change, ref, event }) {
    if (change.kind === "workflow_run")
        return change.trusted_sha;
    const { default_branch } = change;
    if (default_branch === null)
        return event === "schedule" && change.kind === "other" ? change.sha : null;
    if (change.kind === "pull_request") {
        return change.base_ref === default_branch ? change.base_sha : source.policyCommit(default_branch);
    }
    if (ref === `refs/heads/${default_branch}`)
        return change.kind === "push" ? change.after : change.sha;
    return source.policyCommit(default_branch);
}


/***/ }),

/***/ 97634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_write_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27907);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57744);



/**
 * writeEvidence writes a file to the runner's own folder, which no commit can prepare, and gives its path. Throws ActionError
 * E_EVENT without such a folder, ForgeError E_OUTPUT.
 */
async function writeEvidence(env, name, content) {
    const temp = env["RUNNER_TEMP"] ?? "";
    if (temp === "") {
        throw new _action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l("E_EVENT", {
            what: "the environment variable RUNNER_TEMP is not set",
            remedy: "run the action as a workflow step; in a terminal use the quantum-forge command",
        });
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, "quantum-forge");
    await (0,_files_write_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFolder */ .C)(folder, new Map([[name, content]]));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
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
