export const id = 195;
export const ids = [195];
export const modules = {

/***/ 84195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   portableSlhDsa: () => (/* binding */ portableSlhDsa)
/* harmony export */ });
/* harmony import */ var _noble_post_quantum_slh_dsa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47175);
/* harmony import */ var _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9567);


/** SLH-DSA in JavaScript, for a Node.js without its own: a signature takes several seconds, verifying one some milliseconds. */
const portableSlhDsa = {
    verify: (publicKey, message, signature, context) => {
        if (publicKey.length !== _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SLH_DSA_PUBLIC_KEY_BYTES */ .hT)
            return false;
        if (signature.length !== _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SLH_DSA_SIGNATURE_BYTES */ .gn)
            return false;
        try {
            return _noble_post_quantum_slh_dsa_js__WEBPACK_IMPORTED_MODULE_1__.slh_dsa_sha2_128s.verify(signature, message, publicKey, { context });
        }
        catch {
            return false;
        }
    },
    keyOf: (privateKey) => ({
        publicKey: _noble_post_quantum_slh_dsa_js__WEBPACK_IMPORTED_MODULE_1__.slh_dsa_sha2_128s.getPublicKey(privateKey),
        sign: (message, context) => _noble_post_quantum_slh_dsa_js__WEBPACK_IMPORTED_MODULE_1__.slh_dsa_sha2_128s.sign(message, privateKey, { context }),
    }),
};


/***/ })

};
