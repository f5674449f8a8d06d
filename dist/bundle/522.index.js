export const id = 522;
export const ids = [522];
export const modules = {

/***/ 54746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseVbhSignInputs)
/* harmony export */ });
/* harmony import */ var _adapters_actions_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57744);
/* harmony import */ var _adapters_actions_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67137);
/* harmony import */ var _adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68464);



/** What a draft already holds. */
const DRAFTED = ["base", "coverage", "junit", "cache", "timings", "inputs", "artifacts", "provenance"];
/** parseVbhSignInputs reads every declared input strictly. Throws ActionError E_INPUT. */
function parseVbhSignInputs(get) {
    const draft = (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_2__/* .yesOrNo */ .GX)("draft", get("draft") || "false");
    return {
        path: get("path") || ".",
        base: (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_2__/* .orNull */ .Xd)(get("base")),
        coverage: (0,_adapters_actions_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(get("coverage")),
        junit: (0,_adapters_actions_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(get("junit")),
        cache: (0,_adapters_actions_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(get("cache")),
        timings: (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_2__/* .orNull */ .Xd)(get("timings")),
        inputs: (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_2__/* .orNull */ .Xd)(get("inputs")),
        artifacts: (0,_adapters_actions_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(get("artifacts")),
        provenance: (0,_adapters_actions_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(get("provenance")),
        // An empty one is a mistyped expression, which must not read as success.
        job_status: (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)("job-status", get("job-status"), _adapters_actions_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .JOB_STATUSES */ .nE),
        draft,
        attested: attestedOf(get, draft),
    };
}
function attestedOf(get, draft) {
    const [record, bundle, principal] = [get("record"), get("attestation"), (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_2__/* .orNull */ .Xd)(get("principal"))];
    const given = [
        ["record", record],
        ["attestation", bundle],
        ["principal", principal ?? ""],
    ];
    const [named] = given.find(([, text]) => text !== "") ?? [];
    if (named === undefined)
        return null;
    const measured = DRAFTED.find((name) => get(name) !== "");
    if (draft)
        throw conflict(`draft: true beside ${named}`);
    if (record === "" || bundle === "")
        throw conflict(`${named} without ${record === "" ? "record" : "attestation"}`);
    if (measured !== undefined)
        throw conflict(`${measured} beside record, which holds all that was measured`);
    return { record, bundle, principal };
}
function conflict(found) {
    return new _adapters_actions_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l("E_INPUT", {
        what: `expected a draft, or a drafted record with its attestation, found ${found}`,
        remedy: "draft in one step; then hand in record and attestation, and nothing else, in another",
    });
}


/***/ }),

/***/ 75522:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVbhSignAction: () => (/* binding */ runVbhSignAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _adapters_actions_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57744);
/* harmony import */ var _adapters_actions_action_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25173);
/* harmony import */ var _adapters_actions_open_evidence_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87890);
/* harmony import */ var _adapters_actions_read_workflow_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5642);
/* harmony import */ var _adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46458);
/* harmony import */ var _adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23164);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35289);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54746);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19905);
/* harmony import */ var _present_signed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20269);
/* harmony import */ var _settle_build_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79745);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_actions_open_evidence_session_js__WEBPACK_IMPORTED_MODULE_4__]);
_adapters_actions_open_evidence_session_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];













/** runVbhSignAction records one build of a trusted run as signed evidence. What keeps it from that is FAIL. */
async function runVbhSignAction() {
    try {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .parseVbhSignInputs */ .U)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput);
        const context = await (0,_adapters_actions_read_workflow_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readWorkflowContext */ .F)();
        refusePullRequest(context);
        // Relative, since these paths go into messages.
        const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.path, path)) || ".";
        const session = await (0,_adapters_actions_open_evidence_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openEvidenceSession */ .e)(at("."), context);
        const { settled, notices } = await (0,_settle_build_js__WEBPACK_IMPORTED_MODULE_10__/* .settleBuild */ .u)(session, { inputs, context, at });
        await (0,_present_signed_js__WEBPACK_IMPORTED_MODULE_9__/* .presentSigned */ .Y)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, { session, context, settled, notices });
    }
    catch (error) {
        const problem = (0,_adapters_actions_action_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Z)(error);
        (0,_adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .setOutputs */ .n)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .problemOutputs */ .mX)(problem));
        await (0,_adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_12__/* .summarize */ .e)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .renderErrorMarkdown */ .mc)(problem, "VBH: FAIL."));
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setFailed(`${problem.code}: ${problem.what}: ${problem.remedy}`);
    }
}
/** Its commits are anybody's, and the registry holds what was merged. */
function refusePullRequest({ of_pull_request, event }) {
    if (!of_pull_request)
        return;
    throw new _adapters_actions_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l("E_EVENT", {
        what: `the run belongs to a pull request or a fork (${event}), of which nothing is signed or recorded`,
        remedy: "sign runs of pushes: if: github.event_name == 'push', or github.event.workflow_run.event == 'push' after workflow_run",
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 19905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ draftOutputs),
/* harmony export */   OB: () => (/* binding */ signOutputs),
/* harmony export */   mX: () => (/* binding */ problemOutputs)
/* harmony export */ });
const NOTHING = new Map(["verdict", "compliance", "reason-code", "header", "pq", "build", "decision", "record", "result"].map((name) => [name, ""]));
/** draftOutputs gives every output of the action's contract for a record that nobody has signed. */
function draftOutputs({ record, sha256, commit }) {
    const result = { schema: "quantum-forge/draft@1", sha256, commit };
    return new Map([...NOTHING, ["record", record], ["result", JSON.stringify(result)]]);
}
/** signOutputs gives them for a recorded build, as it was verified again afterwards. */
function signOutputs(report, { decision }, record) {
    return new Map([
        ["verdict", report.vbh_status],
        ["compliance", String(report.vbh_compliance)],
        ["reason-code", report.checks.find(({ state }) => state === "failed")?.code ?? ""],
        ["header", report.header],
        ["pq", report.pq],
        ["build", report.id],
        ["decision", decision.action],
        ["record", record],
        ["result", JSON.stringify(report)],
    ]);
}
/** problemOutputs gives them when nothing came of it: what is not signed fails, and no check held. */
function problemOutputs(problem) {
    const result = { schema: "quantum-forge/error@1", error: problem };
    return new Map([
        ...NOTHING,
        ["verdict", "FAIL"],
        ["compliance", "0"],
        ["reason-code", problem.code],
        ["result", JSON.stringify(result)],
    ]);
}


/***/ }),

/***/ 20269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ presentSigned)
/* harmony export */ });
/* harmony import */ var _adapters_actions_conclude_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76072);
/* harmony import */ var _adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46458);
/* harmony import */ var _adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23164);
/* harmony import */ var _adapters_actions_write_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97634);
/* harmony import */ var _core_registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72274);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35289);
/* harmony import */ var _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9567);
/* harmony import */ var _forge_verify_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78247);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19905);









/**
 * presentSigned hands over what became of the build. A recorded one is verified anew, from the registry as it stands: the verdict
 * is that of any verifier. FAIL fails the step, unless only witnesses are missing, who could not have seen the build before.
 */
async function presentSigned(sink, { session, context, settled, notices }) {
    if (settled.kind === "draft") {
        (0,_adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .setOutputs */ .n)(sink, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .draftOutputs */ .Kf)(settled));
        sink.info(`drafted the record of ${settled.commit.slice(0, 7)}, SHA-256 ${settled.sha256}: attest it, then sign`);
        return;
    }
    const report = await (0,_forge_verify_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyReference */ .B)({ ...session, hosted_id: context.repository.id }, settled.id);
    const bytes = await (await session.store.snapshot()).read((0,_core_registry_index_js__WEBPACK_IMPORTED_MODULE_2__/* .recordPath */ .lX)(report.id));
    const record = await (0,_adapters_actions_write_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEvidence */ .n)(process.env, `${report.id}.json`, bytes ?? "");
    (0,_adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .setOutputs */ .n)(sink, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .signOutputs */ .OB)(report, settled, record));
    const { action, reason } = settled.decision;
    const verified = (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderVerification */ .Y)(report, [...notices, ...session.notices()]);
    await (0,_adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_8__/* .summarize */ .e)(sink, `${verified}\n**Decision: ${action}.** ${(0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(reason)}\n`);
    if (!(0,_core_vbh_index_js__WEBPACK_IMPORTED_MODULE_4__/* .awaitsWitnesses */ .DF)(report.checks))
        return (0,_adapters_actions_conclude_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeVerdict */ .F)(sink, report, "fail");
    sink.notice(`${report.id} is recorded; it is ${report.vbh_status} until enough witnesses have seen its leaf`);
}


/***/ }),

/***/ 79745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ settleBuild)
});

// EXTERNAL MODULE: ./build/adapters/actions/run-build.js
var run_build = __webpack_require__(29457);
// EXTERNAL MODULE: ./build/adapters/actions/write-evidence.js
var write_evidence = __webpack_require__(97634);
// EXTERNAL MODULE: ./build/adapters/files/read-input.js
var read_input = __webpack_require__(60096);
// EXTERNAL MODULE: ./build/core/canonical/index.js + 6 modules
var canonical = __webpack_require__(92290);
// EXTERNAL MODULE: ./build/core/inputs/index.js + 12 modules
var inputs = __webpack_require__(69153);
// EXTERNAL MODULE: ./build/forge/build.js + 2 modules
var build = __webpack_require__(12899);
// EXTERNAL MODULE: ./build/forge/hex-digest.js
var hex_digest = __webpack_require__(42638);
// EXTERNAL MODULE: ./build/core/policy/index.js + 21 modules
var core_policy = __webpack_require__(84694);
// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: ./build/core/vbh/index.js + 19 modules
var vbh = __webpack_require__(9567);
// EXTERNAL MODULE: ./build/core/vbh/root/index.js + 9 modules
var root = __webpack_require__(68803);
// EXTERNAL MODULE: ./build/forge/forge-error.js
var forge_error = __webpack_require__(8900);
// EXTERNAL MODULE: ./build/forge/record/record-build.js + 2 modules
var record_build = __webpack_require__(93969);
;// CONCATENATED MODULE: ./build/forge/record/record-draft.js







/** The checks that the bundle decides. */
const DECIDED_BY_BUNDLE = ["encoding", "signature", "threshold", "context", "root"];
/**
 * recordDraft records a build whose record was drafted and attested before: the bundle stands in the place of a key's signature.
 * What does not hold is refused and not recorded. Throws what readDraft throws, ForgeError E_CONTEXT for a draft of another run,
 * E_NO_ROOT, VbhError with the code of the check that fails, and what recordBuild throws.
 */
async function recordDraft(dependencies, { record, bundle, principal, context, policy }) {
    const statement = (0,vbh/* readDraft */.kF)(record, { validateStatement: registry/* validateStatement */.Gq });
    requireContext(statement.predicate, context);
    const recorder = { principal: await recorderCalled(dependencies, principal), bundle };
    return (0,record_build/* recordBuild */._)({ ...dependencies, recorder }, {
        statement,
        decide: (verification, history) => {
            requireHolding(verification);
            return (0,core_policy/* decide */.LD)({ profile: "build", build: statement.predicate, verification }, policy, history);
        },
    });
}
function requireContext(draft, expected) {
    for (const fact of ["origin", "repository", "ref", "commit", "run"]) {
        if (record_draft_text(draft[fact]) === record_draft_text(expected[fact]))
            continue;
        throw new forge_error/* ForgeError */.Q("E_CONTEXT", {
            what: `expected a record whose ${fact} is ${record_draft_text(expected[fact])}, found ${record_draft_text(draft[fact]).slice(0, 300)}`,
            remedy: "draft, attest and sign the record in one job of one run",
        });
    }
}
function record_draft_text(value) {
    return (0,canonical/* encodeCanonical */.Vz)(value);
}
async function recorderCalled({ trustedRoot }, name) {
    const trusted = await trustedRoot();
    if (trusted === null) {
        throw new forge_error/* ForgeError */.Q("E_NO_ROOT", {
            what: "expected a root of trust that names the workflow which attests records, found none pinned by the policy",
            remedy: "make one: quantum-forge root create --help",
        });
    }
    const { principals, roles, version } = (0,root/* newestRoot */.Ps)(trusted.chain());
    const keyless = roles.recorder.principals.filter((each) => principals[each]?.class === "keyless");
    const found = name === null ? keyless : keyless.filter((each) => each === name);
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    const known = keyless.length === 0 ? "none" : keyless.join(", ");
    throw new vbh/* VbhError */.RT("E_UNAUTHORISED", {
        what: `expected ${name === null ? "one recorder" : JSON.stringify(name)} without keys in version ${version} of the root of trust, found ${known}`,
        remedy: "name one of them as the principal, or let the root's next version name the workflow",
    });
}
/** Nothing is appended that the bundle does not carry: the log keeps what it once holds. */
function requireHolding({ checks }) {
    const broken = checks.find(({ name, state }) => state === "failed" && DECIDED_BY_BUNDLE.includes(name));
    if (broken === undefined)
        return;
    // The check's code is of the closed list of VBH, whichever layer of it failed.
    throw new vbh/* VbhError */.RT(broken.code, {
        what: `the bundle does not sign the record: ${broken.detail}`,
        remedy: "attest the drafted record in the workflow that the root of trust names, and sign with that bundle",
    });
}

// EXTERNAL MODULE: ./build/adapters/files/hash-file.js
var hash_file = __webpack_require__(36956);
// EXTERNAL MODULE: ./build/forge/collect-inputs.js
var collect_inputs = __webpack_require__(34754);
// EXTERNAL MODULE: ./build/forge/provenance/verify-provenance.js
var verify_provenance = __webpack_require__(17725);
;// CONCATENATED MODULE: ./build/actions/vbh-sign/prepare-build.js





/**
 * prepareBuild makes the request for the build of the run that is recorded. What Git can tell is measured again here; the rest is
 * taken as the pipeline reported it. Provenance of artifacts is verified before it is named. Throws what those throw.
 */
async function prepareBuild(session, { inputs, context, at }) {
    const { primitives } = session;
    const read = (path) => (0,read_input/* readInput */.R)(at(path));
    const collected = await (0,collect_inputs/* collectInputs */.C)(inputs, read, primitives.sha256, (path) => (0,hash_file/* hashFile */.D)(at(path)));
    const { request, notices } = await (0,run_build/* runBuild */.c)(session, {
        ...inputs,
        context,
        head: null,
        collected,
        record: true,
    });
    if (inputs.provenance.length === 0)
        return { request, notices };
    const files = await Promise.all(inputs.provenance.map(async (path) => ({ name: path, bytes: await read(path) })));
    const proven = await (0,verify_provenance/* verifyProvenance */.T)(primitives, { build: factsOf(request), files });
    const artifacts = (0,verify_provenance/* withProvenance */.w)(collected.artifacts, proven);
    return { request: { ...request, collected: { ...collected, artifacts } }, notices };
}
function factsOf({ origin, repository, ref, run, range, collected }) {
    return { origin, repository, ref, run, commit: range.head, artifacts: collected.artifacts };
}

;// CONCATENATED MODULE: ./build/actions/vbh-sign/settle-build.js









const NOTHING = { inputs: (0,inputs/* emptyInputs */.Rv)(), inputs_sha256: null, artifacts: [] };
/** settleBuild drafts the run's build, or records it: signed by a key that is here, or by the attestation of its draft. */
async function settleBuild(session, step) {
    const { draft, attested } = step.inputs;
    if (attested !== null)
        return { settled: await recordAttested(session, step, attested), notices: [] };
    const { request, notices } = await prepareBuild(session, step);
    if (draft)
        return { settled: await writeDraft(session, request), notices };
    const report = await (0,build/* build */.j)(session, request);
    const id = report.build.id ?? "";
    return { settled: { kind: "recorded", id, decision: report.decision }, notices };
}
async function writeDraft(session, request) {
    const { statement } = await (0,build/* draftBuild */.u)(session, request);
    const bytes = new TextEncoder().encode((0,canonical/* encodeReadable */.R3)(statement));
    const sha256 = (0,hex_digest/* hexDigest */.w)(bytes, session.primitives.sha256);
    const record = await (0,write_evidence/* writeEvidence */.n)(process.env, `record-${sha256.slice(0, 12)}.json`, bytes);
    return { kind: "draft", record, sha256, commit: statement.predicate.commit };
}
/** The draft is held to what the run says of itself now; what was measured stands in it already. */
async function recordAttested(session, { inputs, context, at }, attested) {
    const [record, bundle] = await Promise.all([
        (0,read_input/* readInput */.R)(at(attested.record)),
        (0,read_input/* readInput */.R)(at(attested.bundle)),
    ]);
    const { request } = await (0,run_build/* runBuild */.c)(session, {
        ...inputs,
        context,
        head: null,
        collected: NOTHING,
        record: true,
    });
    const { origin, repository, ref, run, range, policy } = request;
    const { log: logSigner } = await session.openKeys();
    const outcome = await recordDraft({ ...session, logSigner }, {
        record,
        bundle,
        principal: attested.principal,
        context: { origin, repository, ref, run, commit: range.head },
        policy,
    });
    return { kind: "recorded", id: outcome.id, decision: outcome.decision };
}


/***/ }),

/***/ 67137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   HC: () => (/* binding */ parseActionInputs),
/* harmony export */   nE: () => (/* binding */ JOB_STATUSES)
/* harmony export */ });
/* unused harmony export FAIL_ON */
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68464);

const FAIL_ON = ["never", "reject", "review"];
/** What GitHub's job.status can be. */
const JOB_STATUSES = ["success", "failure", "cancelled"];
/**
 * parseActionInputs reads every declared input strictly. `job-status` has its default in action.yml alone: an empty one
 * is a mistyped expression, which must not read as success. Throws ActionError E_INPUT.
 */
function parseActionInputs(get) {
    return {
        path: get("path") || ".",
        base: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(get("base")),
        head: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(get("head")),
        coverage: linesOf(get("coverage")),
        junit: linesOf(get("junit")),
        cache: linesOf(get("cache")),
        timings: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(get("timings")),
        inputs: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(get("inputs")),
        artifacts: linesOf(get("artifacts")),
        job_status: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("job-status", get("job-status"), JOB_STATUSES),
        fail_on: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("fail-on", get("fail-on") || "reject", FAIL_ON),
        record: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)("record", get("record") || "true"),
        dry_run: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)("dry-run", get("dry-run") || "false"),
        annotations: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)("annotations", get("annotations") || "true"),
        dashboard: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(get("dashboard")),
    };
}
/** linesOf gives the lines of an input that takes several values, without those that are blank. */
function linesOf(given) {
    return given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}


/***/ }),

/***/ 29457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runBuild)
/* harmony export */ });
/* harmony import */ var _forge_resolve_event_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68937);

/**
 * runBuild makes the request for the build of a workflow run. A run that belongs to a pull request is judged under its own
 * profile. The policy is that of the default branch, which the change cannot alter.
 */
async function runBuild(session, { context, base, head, job_status, collected, record }) {
    const { source, clock, tier, limits, tool, environment } = session;
    const { change, repository, ref, workflow_ref, run_id, attempt, event } = context;
    const { range, notice } = await (0,_forge_resolve_event_range_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveEventRange */ .E)(source, change, { base, head });
    const request = {
        range,
        tier,
        limits,
        collected,
        policy: await session.policy(),
        origin: "ci",
        timestamp_ms: clock.now(),
        ref,
        repository,
        run: { workflow_ref, id: run_id, attempt, event, conclusion: context.conclusion ?? job_status },
        profile: context.of_pull_request ? "pull_request" : "build",
        record,
        tool,
        environment,
    };
    return { request, notices: notice === null ? [] : [notice] };
}


/***/ }),

/***/ 68937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resolveEventRange)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8900);
/* harmony import */ var _resolve_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97428);



const FIRST_PARENT = "A workflow_run event does not tell which commit was there before; compared with the first parent. Hand in base to compare with another.";
/**
 * resolveEventRange settles what an event compares: a pull request's merge base with its head; a push's commit
 * before with the one after; a new branch's merge base with the default branch; else a commit with its first parent. A
 * force push whose old commit the remote no longer has falls back to the first parent, with a notice; a remote that
 * cannot be asked is an error. Throws ForgeError E_CONTEXT for an ended run of a commit that its branch does not have.
 */
async function resolveEventRange(source, change, asked) {
    if (change.kind === "workflow_run")
        await requireOnBranch(source, change);
    const head = asked.head ?? headOf(change);
    if (asked.base !== null || asked.head !== null) {
        return { range: await (0,_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRange */ .S)(source, { base: asked.base, head }), notice: null };
    }
    const { base, notice = null } = await eventBase(source, change);
    const range = base === null || base === head ? await (0,_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRange */ .S)(source, { base: null, head }) : { base, head };
    return { range, notice };
}
async function eventBase(source, change) {
    switch (change.kind) {
        case "pull_request":
            return { base: await source.mergeBase(change.base_sha, change.head_sha) };
        case "push":
            if (change.before !== null)
                return before(source, change.before);
            return { base: await source.mergeBase(await source.policyCommit(change.default_branch), change.after) };
        case "workflow_run":
            return { base: null, notice: FIRST_PARENT };
        case "other":
            return { base: null };
    }
}
/**
 * GitHub names a tag's run and a branch's by the same field: a tag called main would pass for the branch. Throws ForgeError
 * E_CONTEXT for a commit that the branch does not have.
 */
async function requireOnBranch(source, { sha, branch }) {
    const head = await source.policyCommit(branch);
    if ((await source.mergeBase(sha, head)) === sha)
        return;
    throw new _forge_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q("E_CONTEXT", {
        what: `expected the measured commit ${sha.slice(0, 7)} on the branch ${JSON.stringify(branch)}, found it elsewhere`,
        remedy: "the run was of a tag, or the branch was rewritten since; measure a run of the branch as it is",
    });
}
async function before(source, commit) {
    try {
        return { base: (await source.commitInfo(commit)).commit };
    }
    catch (error) {
        if (!isGone(error))
            throw error;
        const notice = `The commit before the push, ${commit.slice(0, 7)}, is gone; compared with the first parent instead.`;
        return { base: null, notice };
    }
}
/**
 * A full clone says that there is no such object. In a shallow one the remote was asked: `not our ref` is what the
 * server says in protocol 2 (upload-pack.c), `unadvertised object` what the client says in 0 and 1 (fetch-pack.c).
 */
function isGone(error) {
    if (!(error instanceof _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A))
        return false;
    if (error.code === "E_REVISION")
        return true;
    return error.code === "E_SHALLOW" && /: not our ref |unadvertised object/.test(error.what);
}
function headOf(change) {
    switch (change.kind) {
        case "pull_request":
            return change.head_sha;
        case "push":
            return change.after;
        case "workflow_run":
        case "other":
            return change.sha;
    }
}


/***/ })

};
