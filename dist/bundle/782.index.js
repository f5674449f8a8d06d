export const id = 782;
export const ids = [782];
export const modules = {

/***/ 31478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseVbhVerifyInputs)
/* harmony export */ });
/* harmony import */ var _adapters_actions_conclude_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76072);
/* harmony import */ var _adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68464);


/** parseVbhVerifyInputs reads every declared input strictly. Throws ActionError E_INPUT. */
function parseVbhVerifyInputs(get) {
    return {
        path: get("path") || ".",
        build: get("build") || "latest",
        fail_on: (0,_adapters_actions_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)("fail-on", get("fail-on") || "fail", _adapters_actions_conclude_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFY_FAIL_ON */ .T),
    };
}


/***/ }),

/***/ 21782:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVbhVerifyAction: () => (/* binding */ runVbhVerifyAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _adapters_actions_action_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25173);
/* harmony import */ var _adapters_actions_conclude_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76072);
/* harmony import */ var _adapters_actions_open_evidence_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87890);
/* harmony import */ var _adapters_actions_read_workflow_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5642);
/* harmony import */ var _adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46458);
/* harmony import */ var _adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23164);
/* harmony import */ var _adapters_actions_write_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97634);
/* harmony import */ var _core_report_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35289);
/* harmony import */ var _forge_verify_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78247);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31478);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6805);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_actions_open_evidence_session_js__WEBPACK_IMPORTED_MODULE_4__]);
_adapters_actions_open_evidence_session_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];













/** runVbhVerifyAction verifies one recorded build of a checkout's registry. Whatever keeps it from a verdict is FAIL. */
async function runVbhVerifyAction() {
    try {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .parseVbhVerifyInputs */ .w)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput);
        const context = await (0,_adapters_actions_read_workflow_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readWorkflowContext */ .F)();
        // Relative, since this path goes into messages.
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.path)) || ".";
        const session = await (0,_adapters_actions_open_evidence_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openEvidenceSession */ .e)(at, context);
        const verifier = { ...session, hosted_id: context.repository.id };
        const report = await (0,_forge_verify_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyReference */ .B)(verifier, inputs.build);
        const text = `${JSON.stringify(report, null, 2)}\n`;
        const path = await (0,_adapters_actions_write_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .writeEvidence */ .n)(process.env, `verify-${report.id}.json`, text);
        (0,_adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .setOutputs */ .n)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyOutputs */ .c)(report, path));
        await (0,_adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_12__/* .summarize */ .e)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .renderVerification */ .Y)(report, session.notices()));
        (0,_adapters_actions_conclude_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .concludeVerdict */ .F)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, report, inputs.fail_on);
    }
    catch (error) {
        const problem = (0,_adapters_actions_action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Z)(error);
        (0,_adapters_actions_set_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .setOutputs */ .n)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .problemOutputs */ .m)(problem));
        await (0,_adapters_actions_summarize_js__WEBPACK_IMPORTED_MODULE_12__/* .summarize */ .e)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, (0,_core_report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .renderErrorMarkdown */ .mc)(problem, "VBH: FAIL."));
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setFailed(`${problem.code}: ${problem.what}: ${problem.remedy}`);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ verifyOutputs),
/* harmony export */   m: () => (/* binding */ problemOutputs)
/* harmony export */ });
/** verifyOutputs gives every output of the action's contract; `path` is that of the report's file. */
function verifyOutputs(report, path) {
    return new Map([
        ["verdict", report.vbh_status],
        ["compliance", String(report.vbh_compliance)],
        ["reason-code", report.checks.find(({ state }) => state === "failed")?.code ?? ""],
        ["header", report.header],
        ["pq", report.pq],
        ["build", report.id],
        ["report", path],
        ["result", JSON.stringify(report)],
    ]);
}
/** problemOutputs gives the same outputs when there is no report: what could not be verified fails, and no check held. */
function problemOutputs(problem) {
    return new Map([
        ["verdict", "FAIL"],
        ["compliance", "0"],
        ["reason-code", problem.code],
        ["header", ""],
        ["pq", ""],
        ["build", ""],
        ["report", ""],
        ["result", JSON.stringify({ schema: "quantum-forge/error@1", error: problem })],
    ]);
}


/***/ })

};
