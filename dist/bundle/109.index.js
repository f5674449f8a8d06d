export const id = 109;
export const ids = [109];
export const modules = {

/***/ 10109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   portableMlDsa65: () => (/* binding */ portableMlDsa65)
/* harmony export */ });
/* harmony import */ var _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78168);
/* harmony import */ var _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9567);


/** ML-DSA-65 in JavaScript, for a Node.js without its own; about ten times slower. */
const portableMlDsa65 = {
    verify: (publicKey, message, signature, context) => {
        if (publicKey.length !== _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ML_DSA_65_PUBLIC_KEY_BYTES */ .Rj)
            return false;
        if (signature.length !== _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ML_DSA_65_SIGNATURE_BYTES */ .UJ)
            return false;
        try {
            return _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_1__/* .ml_dsa65 */ .QI.verify(signature, message, publicKey, { context });
        }
        catch {
            return false;
        }
    },
    keyOf: (seed) => {
        const { secretKey, publicKey } = _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_1__/* .ml_dsa65 */ .QI.keygen(seed);
        return { publicKey, sign: (message, context) => _noble_post_quantum_ml_dsa_js__WEBPACK_IMPORTED_MODULE_1__/* .ml_dsa65 */ .QI.sign(message, secretKey, { context }) };
    },
};


/***/ })

};
