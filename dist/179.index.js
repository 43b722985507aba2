export const id = 179;
export const ids = [179];
export const modules = {

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7933);


/**
 * Reads the text of a configuration file.
 *
 * @param path as messages should name it
 * @throws UserError for YAML that does not parse, with its line
 */
function parseConfig(text, path) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    if (document.errors.length > 0) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(document.errors.map((error) => ({
            code: "bad-yaml",
            file: path,
            line: lines.linePos(error.pos[0]).line,
            message: `this is not valid YAML: ${error.message}.`,
            hint: "Correct the line; quoting the value often helps.",
        })));
    }
    const root = document.contents;
    if (root !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root)) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([
            {
                code: "bad-config",
                file: path,
                line: 1,
                message: "expected options as `name: value` lines.",
                hint: "An example: `max-retrieval-failures: 10%`.",
            },
        ]);
    }
    refuseSpecialNames(document, lines, path);
    const values = Object.fromEntries(Object.entries(toValues(document, path)));
    return { place: "file", values, locate };
    function locate(keys) {
        const path_ = keys.map(String);
        const line = lineOf(path_);
        return { file: path, field: path_.join("."), ...(line === undefined ? {} : { line }) };
    }
    /** The line of the nearest thing on the path that has one. */
    function lineOf(keys) {
        for (let length = keys.length; length > 0; length -= 1) {
            const node = document.getIn(keys.slice(0, length), true);
            if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) {
                return lines.linePos(Number(node.range[0])).line;
            }
        }
        return undefined;
    }
}
/** A name that JavaScript objects treat as their own would be lost on the way. */
function refuseSpecialNames(document, lines, path) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_key, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || key.value !== "__proto__")
                return;
            (0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
                code: "unknown-option",
                file: path,
                line: lines.linePos(key.range?.[0] ?? 0).line,
                field: "__proto__",
                message: "this name cannot be used.",
                hint: "Name it otherwise.",
            });
        },
    });
}
/** Aliases are resolved only here, and can be wrong, or too many. */
function toValues(document, path) {
    try {
        const values = document.toJS();
        return typeof values === "object" && values !== null ? values : {};
    }
    catch (error) {
        return (0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)({
            code: "bad-yaml",
            file: path,
            message: `this is not valid YAML: ${error instanceof Error ? error.message : String(error)}.`,
            hint: "A value that begins with `*` or `&` has to be quoted.",
        });
    }
}


/***/ })

};
