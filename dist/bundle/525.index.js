export const id = 525;
export const ids = [525];
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

/***/ 39735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prepareFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96592);



/**
 * prepareFolder makes the folder that a result will go to, so that one which cannot be written to is told before the
 * work and not after it. Throws ForgeError E_OUTPUT.
 */
async function prepareFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (cause) {
        throw (0,_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(folder, cause);
    }
}


/***/ }),

/***/ 86462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeSite)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _forge_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);
/* harmony import */ var _forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91803);
/* harmony import */ var _forge_verify_recorded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27296);
/* harmony import */ var _files_write_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27907);





/** writeSite writes the dashboard of what is recorded into `folder` and gives the path of its page. */
async function writeSite(session, folder, policy) {
    const { store, identity, clock, sha256Base64 } = session;
    const view = await (0,_forge_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegistry */ .M)(session);
    const files = await (0,_forge_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publish */ .m)({
        identity,
        branch: store.branch,
        view,
        policy,
        now_ms: clock.now(),
        sha256Base64,
        verify: (build) => (0,_forge_verify_recorded_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyRecorded */ .u)(session, view.snapshot, build),
    });
    await (0,_files_write_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFolder */ .C)(folder, files);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "index.html");
}


/***/ }),

/***/ 26116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rv: () => (/* reexport */ emptyInputs),
  RB: () => (/* reexport */ metricsFromInputs),
  IW: () => (/* reexport */ parseCache),
  go: () => (/* reexport */ parseCoverage),
  Wh: () => (/* reexport */ parseForgeInputs),
  kJ: () => (/* reexport */ parseJunit),
  PM: () => (/* reexport */ parseTimings)
});

// UNUSED EXPORTS: FORGE_INPUTS_SCHEMA, INPUTS_SCHEMA_NAME, InputsError, MAX_INPUT_BYTES, detectCoverageFormat, parseCobertura, parseIstanbul, parseLcov

// EXTERNAL MODULE: ./build/core/registry/build-record.js
var build_record = __webpack_require__(40008);
// EXTERNAL MODULE: ./build/core/schema/json-schema.js
var json_schema = __webpack_require__(41082);
;// CONCATENATED MODULE: ./build/core/inputs/forge-inputs.js
const INPUTS_SCHEMA_NAME = "forge-inputs@1";

;// CONCATENATED MODULE: ./build/core/inputs/forge-inputs-schema.js



const forge_inputs_schema_name = { type: "string", minLength: 1, maxLength: 1024 };
const count = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const duration = { description: "Milliseconds.", type: "number", minimum: 0, maximum: 1e12 };
const forge_inputs_schema_closed = (description, properties, optional = []) => ({
    description,
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    properties,
});
const list = (items, maxItems) => ({ type: "array", maxItems, items });
/** A pipeline's tasks as they ran. */
const TIMINGS_SCHEMA = list(forge_inputs_schema_closed("One task as it ran.", {
    task: forge_inputs_schema_name,
    agent: forge_inputs_schema_name,
    duration_ms: duration,
    start_ms: {
        description: "Milliseconds from any common origin.",
        type: "number",
        minimum: 0,
        maximum: 1e15,
    },
    face: { description: "The kind of work; else told from the task's name.", enum: build_record/* FACES */.Dh },
}, ["agent", "start_ms", "face"]), 100_000);
/** The document that a pipeline hands over. */
const FORGE_INPUTS_SCHEMA = {
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    $id: `${json_schema/* SCHEMA_BASE */.E}forge-inputs.schema.json`,
    title: "Quantum-Forge inputs",
    ...forge_inputs_schema_closed("The measurements that a pipeline hands over about one build.", {
        schema: { const: INPUTS_SCHEMA_NAME },
        caches: list(forge_inputs_schema_closed("Look-ups of one cache.", { name: forge_inputs_schema_name, hits: count, lookups: count }), 1000),
        timings: TIMINGS_SCHEMA,
        coverage: list(forge_inputs_schema_closed("One coverage report.", {
            source: forge_inputs_schema_name,
            format: { enum: ["lcov", "cobertura", "istanbul"] },
            files: list(forge_inputs_schema_closed("Lines of one file.", {
                path: { description: "null for a report's total.", type: ["string", "null"], maxLength: 4096 },
                lines: count,
                covered: count,
            }), 1_000_000),
        }), 1000),
        junit: list(forge_inputs_schema_closed("One JUnit report.", {
            source: forge_inputs_schema_name,
            total: count,
            failed: count,
            skipped: count,
            duration_ms: { ...duration, type: ["number", "null"] },
        }), 10_000),
        plan_ref: { description: "The plan that the pipeline ran.", type: ["string", "null"], maxLength: 1024 },
    }, ["caches", "timings", "coverage", "junit", "plan_ref"]),
};

// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __webpack_require__(29770);
;// CONCATENATED MODULE: ./build/core/inputs/inputs-error.js

class InputsError extends coded_error/* CodedError */.A {
}

;// CONCATENATED MODULE: ./build/core/inputs/input-bytes.js

/** No report may be larger: more is not a report of one build. */
const MAX_INPUT_BYTES = 64 * 1024 * 1024;
/** No report needs more levels of arrays and objects. */
const MAX_NESTING = 64;
/** inputText decodes a report as UTF-8 without a byte order mark, or throws the format's code. */
function inputText(bytes, code, form) {
    if (bytes.length > MAX_INPUT_BYTES) {
        throw inputError(code, form, `${bytes.length} bytes, more than ${MAX_INPUT_BYTES}`);
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw inputError(code, form, "bytes that are not UTF-8", cause);
    }
}
/** inputJson reads a report as JSON. */
function inputJson(bytes, code, form) {
    const text = inputText(bytes, code, form);
    if (nesting(text) > MAX_NESTING)
        throw inputError(code, form, `more than ${MAX_NESTING} levels of nesting`);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw inputError(code, form, "text that is not JSON", cause);
    }
}
/** Depth of arrays and objects, told from the text alone: what comes after would run out of stack. */
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
        if (token === "[" || token === "{")
            depth += 1;
        else if (token === "]" || token === "}")
            depth -= 1;
        deepest = Math.max(deepest, depth);
    }
    return deepest;
}
/** inputError says which form was expected and what was found instead. */
function inputError(code, form, found, cause) {
    return new InputsError(code, {
        what: `expected ${form}, found ${found}`,
        remedy: "hand in the file that the pipeline's tool wrote, whole and unchanged",
        cause,
    });
}

// EXTERNAL MODULE: ./build/core/metric.js
var metric = __webpack_require__(68852);
// EXTERNAL MODULE: ./build/core/optimize/index.js + 4 modules
var optimize = __webpack_require__(84114);
;// CONCATENATED MODULE: ./build/core/inputs/metrics-from-inputs.js


/**
 * metricsFromInputs gives the metrics that only the pipeline can know; each is missing, with the reason, when
 * its input is absent or empty (a report without a single look-up, line or test case shows nothing).
 */
function metricsFromInputs(inputs) {
    return {
        cache_efficiency: cacheEfficiency(inputs),
        rubikstack_improvement: (0,optimize/* rubikstackImprovement */.Kh)(inputs.timings),
        test_coverage: testCoverage(inputs),
        tests_total: testsTotal(inputs),
        tests_failed: testsFailed(inputs),
        duration_ms: metrics_from_inputs_duration(inputs),
    };
}
function cacheEfficiency({ caches }) {
    if (caches.length === 0)
        return absent("no cache was reported", "ratio");
    const lookups = sum(caches.map((cache) => cache.lookups));
    if (lookups === 0)
        return absent("the reported caches had no look-ups", "ratio");
    return (0,metric/* measured */.jh)(sum(caches.map((cache) => cache.hits)) / lookups, "ratio", "reported");
}
function testCoverage({ coverage }) {
    if (coverage.length === 0)
        return absent("no coverage was reported", "ratio");
    const files = mergeFiles(coverage.flatMap((report) => report.files));
    const lines = sum(files.map((file) => file.lines));
    if (lines === 0)
        return absent("the coverage reports hold no line", "ratio");
    return (0,metric/* measured */.jh)(sum(files.map((file) => file.covered)) / lines, "ratio", "reported");
}
/**
 * Reports of different files add up. Of a file in several reports only counts are known here, not which
 * lines: the greatest number of lines and of covered lines stands, which never overstates the union's covered
 * lines.
 */
function mergeFiles(files) {
    const byPath = new Map();
    for (const file of files) {
        if (file.path === null)
            continue;
        const before = byPath.get(file.path);
        byPath.set(file.path, {
            path: file.path,
            lines: Math.max(file.lines, before?.lines ?? 0),
            covered: Math.max(file.covered, before?.covered ?? 0),
        });
    }
    return [...byPath.values(), ...files.filter(({ path }) => path === null)];
}
function testsTotal({ junit }) {
    if (junit.length === 0)
        return absent("no test results were reported", "count");
    return (0,metric/* measured */.jh)(sum(junit.map((report) => report.total)), "count", "reported");
}
/**
 * A test runner that broke often leaves a well-formed report without a test; that must not read as 0
 * failures.
 */
function testsFailed({ junit }) {
    if (junit.length === 0)
        return absent("no test results were reported", "count");
    if (junit.every(({ total }) => total === 0))
        return absent("the test results hold no test case", "count");
    return (0,metric/* measured */.jh)(sum(junit.map((report) => report.failed)), "count", "reported");
}
/**
 * From the first start to the last end when every task says when it started, else the load of the busiest
 * agent.
 */
function metrics_from_inputs_duration({ timings }) {
    if (timings.length === 0)
        return absent("no task timings were reported", "ms");
    const spans = timings.flatMap(({ start_ms, duration_ms }) => start_ms === undefined ? [] : [{ start: start_ms, end: start_ms + duration_ms }]);
    if (spans.length < timings.length)
        return (0,metric/* measured */.jh)(busiest(timings), "ms", "reported");
    const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
    const end = spans.reduce((greatest, span) => Math.max(greatest, span.end), 0);
    return (0,metric/* measured */.jh)(end - start, "ms", "reported");
}
function busiest(timings) {
    const loads = new Map();
    for (const { agent = "", duration_ms } of timings)
        loads.set(agent, (loads.get(agent) ?? 0) + duration_ms);
    return Math.max(...loads.values());
}
function absent(reason, unit) {
    return (0,metric/* missing */.LO)(reason, unit, "reported");
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-cache.js

const FORM = /^([^=]{1,256})=(\d{1,15})\/(\d{1,15})$/;
/**
 * parseCache reads `name=hits/lookups`, for example `turbo=45/60`. Throws E_INPUT_CACHE, also for more hits
 * than look-ups.
 */
function parseCache(text) {
    const [, name = "", hitsText, lookupsText] = FORM.exec(text.trim()) ?? [];
    const hits = Number(hitsText);
    const lookups = Number(lookupsText);
    if (name.trim() === "" || !(hits <= lookups)) {
        throw new InputsError("E_INPUT_CACHE", {
            what: `expected a cache as name=hits/lookups, found ${JSON.stringify(text.slice(0, 80))}`,
            remedy: "write for example turbo=45/60: 60 look-ups, of which 45 hit",
        });
    }
    return { name: name.trim(), hits, lookups };
}

;// CONCATENATED MODULE: ./build/core/inputs/line-hits.js
/** addHits notes a line's hits unless more were noted already. It changes `hits`, which is a parser's own. */
function addHits(hits, path, line, count) {
    const lines = hits.get(path) ?? new Map();
    if (lines.size === 0)
        hits.set(path, lines);
    lines.set(line, Math.max(lines.get(line) ?? 0, count));
}
/** fileCoverage counts a file's lines and those hit at least once. */
function fileCoverage(path, lines) {
    let covered = 0;
    for (const count of lines.values())
        covered += Number(count > 0);
    return { path, lines: lines.size, covered };
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(75824);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(69658);
// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(95577);
;// CONCATENATED MODULE: ./build/core/inputs/xml-tree.js



/** Deeper than any report nests; a document that nests more is made to hurt. */
const MAX_DEPTH = 64;
/**
 * parseXml reads a report whose root element has one of the given names, and gives that name and element.
 * Entities are never expanded and document type definitions never followed, so that neither can grow a small
 * file or reach another one. Throws `code` for what is not well-formed, nests over 64 levels, or has another
 * root.
 */
function parseXml(bytes, roots, code, form) {
    const text = inputText(bytes, code, form);
    const document = parseWellFormed(text, code, form);
    const root = roots.find((name) => Object.hasOwn(document, name));
    if (root === undefined) {
        const found = Object.keys(document).find((name) => !name.startsWith("?") && name !== "#text");
        const what = found === undefined ? "no element" : `a root element <${(0,one_line/* oneLine */.T)(found, 60)}>`;
        throw inputError(code, form, what);
    }
    return [root, asElement(document[root])];
}
function parseWellFormed(text, code, form) {
    const wellFormed = fxp/* XMLValidator */.iI.validate(text);
    if (wellFormed !== true) {
        const { msg, line } = wellFormed.err;
        throw inputError(code, form, `XML that breaks on line ${line}: ${(0,one_line/* oneLine */.T)(msg, 120)}`);
    }
    const parser = new XMLParser/* default */.A({
        ignoreAttributes: false,
        attributeNamePrefix: "@",
        processEntities: false,
        parseTagValue: false,
        parseAttributeValue: false,
        maxNestedTags: MAX_DEPTH,
    });
    try {
        return asElement(parser.parse(text));
    }
    catch (cause) {
        const reason = cause instanceof Error ? (0,one_line/* oneLine */.T)(cause.message, 120) : "unreadable";
        throw inputError(code, form, `XML that cannot be read: ${reason}`, cause);
    }
}
/** childrenOf gives an element's children of one name, in document order. */
function childrenOf(element, name) {
    if (!Object.hasOwn(element, name))
        return [];
    const children = element[name];
    return (Array.isArray(children) ? children : [children]).map(asElement);
}
/** attributeOf gives an attribute with the predefined XML entities decoded; null when absent. */
function attributeOf(element, name) {
    const value = Object.hasOwn(element, `@${name}`) ? element[`@${name}`] : undefined;
    return typeof value === "string" ? decode(value) : null;
}
/** An element without attributes and children is a string to the parser. */
function asElement(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function decode(text) {
    const named = {
        "&lt;": "<",
        "&gt;": ">",
        "&quot;": '"',
        "&apos;": "'",
        "&amp;": "&",
    };
    return text.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => named[entity] ?? entity);
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-cobertura.js



const CODE = "E_INPUT_COBERTURA";
const parse_cobertura_FORM = "a Cobertura XML report";
/**
 * parseCobertura reads a Cobertura report (coverage-04.dtd) and counts its classes' <line> elements, merged
 * by file and line by the greater hits: several classes can share a file, and a method's lines repeat its
 * class's. A report without lines counts by the root's lines-valid and lines-covered. Throws
 * E_INPUT_COBERTURA.
 */
function parseCobertura(bytes, source) {
    const [, root] = parseXml(bytes, ["coverage"], CODE, parse_cobertura_FORM);
    const hits = new Map();
    for (const part of classesOf(root))
        readClass(part, hits);
    if (hits.size > 0) {
        return {
            source,
            format: "cobertura",
            files: [...hits].map(([path, lines]) => fileCoverage(path, lines)),
        };
    }
    return { source, format: "cobertura", files: [totalOf(root)] };
}
function classesOf(root) {
    return childrenOf(root, "packages")
        .flatMap((packages) => childrenOf(packages, "package"))
        .flatMap((part) => childrenOf(part, "classes"))
        .flatMap((classes) => childrenOf(classes, "class"));
}
function readClass(part, hits) {
    const path = attributeOf(part, "filename") ?? attributeOf(part, "name");
    if (path === null)
        throw inputError(CODE, parse_cobertura_FORM, "a <class> without filename");
    for (const line of childrenOf(part, "lines").flatMap((lines) => childrenOf(lines, "line"))) {
        addHits(hits, path, parse_cobertura_count(line, "number"), parse_cobertura_count(line, "hits"));
    }
}
function totalOf(root) {
    const lines = parse_cobertura_count(root, "lines-valid");
    const covered = parse_cobertura_count(root, "lines-covered");
    if (covered > lines)
        throw inputError(CODE, parse_cobertura_FORM, "lines-covered over lines-valid");
    return { path: null, lines, covered };
}
function parse_cobertura_count(element, name) {
    const text = attributeOf(element, name);
    if (text === null || !/^\d{1,15}$/.test(text)) {
        const found = text === null ? "none" : JSON.stringify(text.slice(0, 40));
        throw inputError(CODE, parse_cobertura_FORM, `${found} where the whole number ${name} should be`);
    }
    return Number(text);
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-istanbul.js


const parse_istanbul_CODE = "E_INPUT_ISTANBUL";
const parse_istanbul_FORM = "Istanbul's coverage-final.json or coverage-summary.json";
/**
 * parseIstanbul reads Istanbul JSON in both forms. coverage-final.json: a line's hits are the greatest of the
 * statements that start on it, as istanbul-lib-coverage counts lines. coverage-summary.json: each file's
 * lines, or the total when there is no file. Throws E_INPUT_ISTANBUL.
 */
function parseIstanbul(bytes, source) {
    const value = inputJson(bytes, parse_istanbul_CODE, parse_istanbul_FORM);
    if (!isRecord(value))
        throw inputError(parse_istanbul_CODE, parse_istanbul_FORM, "JSON that is no object");
    const entries = Object.entries(value);
    const files = entries.filter(([path]) => path !== "total").map(([path, entry]) => readFile(path, entry));
    if (files.length > 0)
        return { source, format: "istanbul", files };
    const total = value["total"];
    if (total === undefined)
        throw inputError(parse_istanbul_CODE, parse_istanbul_FORM, "no file");
    return { source, format: "istanbul", files: [readSummary(null, total)] };
}
function readFile(path, entry) {
    return isRecord(entry) && isRecord(entry["statementMap"])
        ? readStatements(path, entry["statementMap"], entry["s"])
        : readSummary(path, entry);
}
function readStatements(path, statementMap, s) {
    const hits = new Map();
    for (const [id, location] of Object.entries(statementMap)) {
        const times = isRecord(s) && Object.hasOwn(s, id) ? s[id] : undefined;
        addHits(hits, path, parse_istanbul_count(startLine(location), path), parse_istanbul_count(times, path));
    }
    return fileCoverage(path, hits.get(path) ?? new Map());
}
function startLine(location) {
    const start = isRecord(location) ? location["start"] : undefined;
    return isRecord(start) ? start["line"] : undefined;
}
function readSummary(path, entry) {
    const lines = isRecord(entry) ? entry["lines"] : undefined;
    const total = parse_istanbul_count(isRecord(lines) ? lines["total"] : undefined, path);
    const covered = parse_istanbul_count(isRecord(lines) ? lines["covered"] : undefined, path);
    if (covered > total)
        throw inputError(parse_istanbul_CODE, parse_istanbul_FORM, `more covered lines than lines for ${named(path)}`);
    return { path, lines: total, covered };
}
function parse_istanbul_count(value, path) {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw inputError(parse_istanbul_CODE, parse_istanbul_FORM, `no whole number of lines or hits for ${named(path)}`);
}
function named(path) {
    return path === null ? "the total" : JSON.stringify(path.slice(0, 100));
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-lcov.js


const parse_lcov_FORM = "an lcov tracefile";
/**
 * parseLcov reads an lcov tracefile (geninfo(1)): records from `SF:<path>` to `end_of_record`, of which
 * `DA:<line>,<hits>` lines count, or else `LF:` and `LH:`. Records of the same file are merged line by line
 * by the greater hits. Throws E_INPUT_LCOV.
 */
function parseLcov(bytes, source) {
    const seen = { hits: new Map(), totals: new Map() };
    let record = null;
    for (const [index, raw] of inputText(bytes, "E_INPUT_LCOV", parse_lcov_FORM).split("\n").entries()) {
        record = readLine(raw.trimEnd(), index + 1, record, seen);
    }
    if (record !== null)
        throw inputError("E_INPUT_LCOV", parse_lcov_FORM, "a last record without end_of_record");
    const paths = new Set([...seen.totals.keys(), ...seen.hits.keys()]);
    if (paths.size === 0)
        throw inputError("E_INPUT_LCOV", parse_lcov_FORM, "no SF: record");
    const files = [...paths].map((path) => {
        const lines = seen.hits.get(path);
        return lines === undefined
            ? (seen.totals.get(path) ?? { path, lines: 0, covered: 0 })
            : fileCoverage(path, lines);
    });
    return { source, format: "lcov", files };
}
function readLine(line, number, record, seen) {
    const [tag = "", rest = ""] = splitOnce(line, ":");
    switch (tag) {
        case "SF":
            if (record !== null)
                throw atLine(number, "an SF: inside a record");
            if (rest === "")
                throw atLine(number, "an SF: without a path");
            return { path: rest, found: 0, hit: 0 };
        case "DA":
            readHits(rest, number, inRecord(record, number), seen.hits);
            return record;
        case "LF":
            return { ...inRecord(record, number), found: parse_lcov_count(rest, number) };
        case "LH":
            return { ...inRecord(record, number), hit: parse_lcov_count(rest, number) };
        case "end_of_record":
            parse_lcov_close(inRecord(record, number), number, seen.totals);
            return null;
        default:
            return record;
    }
}
function readHits(rest, number, { path }, hits) {
    const [line = "", times = ""] = rest.split(",");
    if (!/^\d{1,9}$/.test(line) || !/^-?\d{1,18}$/.test(times))
        throw atLine(number, "a DA: without line and hits");
    addHits(hits, path, Number(line), Number(times));
}
function parse_lcov_close({ path, found, hit }, number, totals) {
    if (hit > found)
        throw atLine(number, "a record with more lines hit than found");
    const before = totals.get(path);
    const lines = Math.max(found, before?.lines ?? 0);
    totals.set(path, { path, lines, covered: Math.max(hit, before?.covered ?? 0) });
}
function inRecord(record, number) {
    if (record === null)
        throw atLine(number, "a line outside any SF: record");
    return record;
}
function parse_lcov_count(text, number) {
    if (!/^\d{1,9}$/.test(text))
        throw atLine(number, "a count that is no number");
    return Number(text);
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function atLine(number, found) {
    return inputError("E_INPUT_LCOV", parse_lcov_FORM, `${found} on line ${number}`);
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-coverage.js




const PARSERS = { lcov: parseLcov, cobertura: parseCobertura, istanbul: parseIstanbul };
const HEAD_BYTES = 64 * 1024;
/**
 * parseCoverage reads a coverage report of any known format. Throws that format's code, or E_INPUT_SCHEMA
 * when it looks like none.
 */
function parseCoverage(bytes, source) {
    const format = detectCoverageFormat(bytes);
    if (format !== null)
        return PARSERS[format](bytes, source);
    throw new InputsError("E_INPUT_SCHEMA", {
        what: `expected lcov, Cobertura XML or Istanbul JSON in ${source}, found none of them`,
        remedy: "have the coverage tool write one of these formats",
    });
}
/**
 * detectCoverageFormat tells a coverage report's format from its beginning; null for none. Clover also has
 * the root <coverage>, with an attribute of its own name.
 */
function detectCoverageFormat(bytes) {
    const head = new TextDecoder("utf-8").decode(bytes.subarray(0, HEAD_BYTES)).trimStart();
    if (head.startsWith("{"))
        return "istanbul";
    if (/^(TN:|SF:)/m.test(head) && !head.startsWith("<"))
        return "lcov";
    const [element = ""] = /<coverage[\s>][^<]*/.exec(head) ?? [];
    return element !== "" && !/\sclover\s*=/.test(element) ? "cobertura" : null;
}

// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __webpack_require__(80796);
;// CONCATENATED MODULE: ./build/core/inputs/parse-forge-inputs.js




const check = (0,schema_check/* schemaCheck */.u)(FORGE_INPUTS_SCHEMA);
const parse_forge_inputs_FORM = "a forge-inputs@1 document";
/** emptyInputs is the document of a pipeline that hands nothing over. */
function emptyInputs() {
    return { schema: INPUTS_SCHEMA_NAME, caches: [], timings: [], coverage: [], junit: [], plan_ref: null };
}
/**
 * parseForgeInputs reads a forge-inputs@1 document; lists that are left out are empty. Throws E_INPUT_SCHEMA,
 * also when a part exceeds its whole (hits over look-ups, covered over lines, failed and skipped over total).
 */
function parseForgeInputs(bytes) {
    const value = inputJson(bytes, "E_INPUT_SCHEMA", parse_forge_inputs_FORM);
    const fault = check(value);
    if (fault !== null)
        throw inputError("E_INPUT_SCHEMA", parse_forge_inputs_FORM, `that ${(0,schema_check/* faultText */.I)(fault)}`);
    const inputs = { ...emptyInputs(), ...value };
    const excess = excessOf(inputs);
    if (excess !== undefined)
        throw inputError("E_INPUT_SCHEMA", parse_forge_inputs_FORM, `that ${excess}`);
    return inputs;
}
function excessOf({ caches, coverage, junit }) {
    const cache = caches.find(({ hits, lookups }) => hits > lookups);
    if (cache !== undefined)
        return `cache ${JSON.stringify(cache.name)} has more hits than look-ups`;
    const report = coverage.find(({ files }) => files.some(({ lines, covered }) => covered > lines));
    if (report !== undefined)
        return `coverage ${JSON.stringify(report.source)} covers more lines than there are`;
    const tests = junit.find(({ total, failed, skipped }) => failed + skipped > total);
    return tests === undefined
        ? undefined
        : `junit ${JSON.stringify(tests.source)} has more failed and skipped tests than tests`;
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-junit.js


const NOTHING = { total: 0, failed: 0, skipped: 0, seconds: null };
/**
 * parseJunit reads a JUnit XML report, <testsuites> or <testsuite> nested to any depth, and counts its test
 * cases. A case with a failure or an error failed, however many it has. A suite that itself holds a failure or an error
 * (its set-up broke) counts as one failed case more. Where a suite says of itself that more failed than stand in it,
 * that number holds: a report that was cut off must not read as a pass. How many tests it says it has is often stale. Throws E_INPUT_JUNIT.
 */
function parseJunit(bytes, source) {
    const [, root] = parseXml(bytes, ["testsuites", "testsuite"], "E_INPUT_JUNIT", "a JUnit XML report");
    const { total, failed, skipped, seconds } = tallySuite(root);
    return {
        source,
        total,
        failed,
        skipped,
        duration_ms: seconds === null ? null : Math.round(seconds * 1000),
    };
}
function tallySuite(suite) {
    const own = broken(suite) ? { ...NOTHING, total: 1, failed: 1 } : NOTHING;
    const cases = childrenOf(suite, "testcase").reduce((sum, test) => add(sum, tallyCase(test)), own);
    const counted = childrenOf(suite, "testsuite").reduce((sum, inner) => add(sum, tallySuite(inner)), cases);
    const failed = Math.max(counted.failed, declared(suite, "failures") + declared(suite, "errors"));
    return { ...counted, failed, total: Math.max(counted.total, failed) };
}
/** 0 when the suite does not say it; what is no count is a report to refuse, not to guess at. */
function declared(suite, name) {
    const text = attributeOf(suite, name)?.trim() ?? "";
    if (text === "")
        return 0;
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    throw inputError("E_INPUT_JUNIT", "a JUnit XML report", `${name}=${JSON.stringify(text.slice(0, 40))} in a suite`);
}
function tallyCase(test) {
    const failed = broken(test);
    const skipped = !failed && Object.hasOwn(test, "skipped");
    return { total: 1, failed: Number(failed), skipped: Number(skipped), seconds: secondsOf(test) };
}
function broken(element) {
    return Object.hasOwn(element, "failure") || Object.hasOwn(element, "error");
}
/** Old Ant writes thousands with a comma (1,234.5). A time that is no number is no time. */
function secondsOf(test) {
    const text = attributeOf(test, "time")?.replaceAll(",", "") ?? "";
    return /^\d{1,9}(\.\d+)?(e-?\d{1,2})?$/i.test(text) ? Number(text) : null;
}
function add(a, b) {
    return {
        total: a.total + b.total,
        failed: a.failed + b.failed,
        skipped: a.skipped + b.skipped,
        seconds: a.seconds === null ? b.seconds : a.seconds + (b.seconds ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/core/inputs/parse-timings.js



const parse_timings_check = (0,schema_check/* schemaCheck */.u)(TIMINGS_SCHEMA);
const parse_timings_FORM = "JSON like [{task, agent?, duration_ms, start_ms?, face?}]";
/** parseTimings reads the tasks of a pipeline as they ran. Throws E_INPUT_TIMINGS. */
function parseTimings(bytes) {
    const value = inputJson(bytes, "E_INPUT_TIMINGS", parse_timings_FORM);
    const fault = parse_timings_check(value);
    if (fault !== null)
        throw inputError("E_INPUT_TIMINGS", parse_timings_FORM, `that ${(0,schema_check/* faultText */.I)(fault)}`);
    return value;
}

;// CONCATENATED MODULE: ./build/core/inputs/index.js















/***/ }),

/***/ 84114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bt: () => (/* reexport */ faceEntropies),
  Kh: () => (/* reexport */ rubikstackImprovement)
});

// UNUSED EXPORTS: faceOf

// EXTERNAL MODULE: ./build/core/registry/build-record.js
var build_record = __webpack_require__(40008);
;// CONCATENATED MODULE: ./build/core/optimize/agent-loads.js
/** agentLoads gives the sum of durations of each agent, by name. Tasks without an agent are left out. */
function agentLoads(timings) {
    const loads = new Map();
    for (const { agent, duration_ms } of timings) {
        if (agent !== undefined)
            loads.set(agent, (loads.get(agent) ?? 0) + duration_ms);
    }
    return loads;
}

;// CONCATENATED MODULE: ./build/core/optimize/face-of.js
const WORDS = {
    code: "build compile bundle make link transpile webpack vite rollup cmake cargo",
    memory: "checkout clone fetch install setup restore cache caches artifact artifacts upload download deps dependencies",
    prompts: "docs doc documentation lint linter format fmt prettier eslint biome spell style",
    traces: "test tests testing spec specs unit e2e integration coverage bench benchmark smoke pytest jest vitest",
    contracts: "type types typecheck typescript tsc mypy schema schemas contract contracts security audit codeql scan sast scorecard",
    tokens: "publish deploy deployment release sign signing attest push notarize provenance",
};
const FACE_OF_WORD = new Map(Object.entries(WORDS).flatMap(([face, words]) => words.split(" ").map((word) => [word, face])));
const TEST_FILE = /[._-](test|spec)s?\.[a-z]+$|(^|\/)(test_[^/]*\.py|[^/]*_test\.(go|py|rb))$/i;
/**
 * faceOf tells which face of the RubikStack a pipeline task belongs to. A test file is a trace. Otherwise the
 * first word of the name that a face knows decides, since task names begin with their verb ("install test
 * dependencies" is memory); a name without such a word is code.
 */
function faceOf(task) {
    if (TEST_FILE.test(task))
        return "traces";
    const words = task.split(/[^A-Za-z0-9]+/).flatMap((token) => [token, ...camelParts(token)]);
    const faces = words.map((word) => FACE_OF_WORD.get(word.toLowerCase()));
    return faces.find((face) => face !== undefined) ?? "code";
}
/** `runCoverage` to run and Coverage; a name like CodeQL is tried whole before. */
function camelParts(token) {
    return token.split(/(?<=[a-z0-9])(?=[A-Z])/);
}

;// CONCATENATED MODULE: ./build/core/optimize/face-entropies.js



/**
 * faceEntropies gives each face's Shannon entropy of load over the agents, in bits: H = -sum p log2 p, with p
 * the share of the face's time that an agent spent. 0 when one agent did it all or the face did nothing; log2
 * of the number of agents when they shared it equally. null when no task names an agent. Rounded to six
 * decimals, because Math.log2 is not pinned to the last bit by ECMAScript and the number is signed.
 */
function faceEntropies(timings) {
    if (agentLoads(timings).size === 0)
        return null;
    const entropies = build_record/* FACES */.Dh.map((face) => {
        const own = timings.filter((timing) => (timing.face ?? faceOf(timing.task)) === face);
        return [face, entropy([...agentLoads(own).values()])];
    });
    return Object.fromEntries(entropies);
}
function entropy(loads) {
    const total = loads.reduce((sum, load) => sum + load, 0);
    const bits = loads
        .filter((load) => load > 0)
        .reduce((sum, load) => sum + (load / total) * Math.log2(total / load), 0);
    return Math.round(bits * 1e6) / 1e6;
}

// EXTERNAL MODULE: ./build/core/compare-bytewise.js
var compare_bytewise = __webpack_require__(77988);
// EXTERNAL MODULE: ./build/core/metric.js
var metric = __webpack_require__(68852);
;// CONCATENATED MODULE: ./build/core/optimize/rubikstack-improvement.js



/** A plan this close to the certified lower bound leaves nothing to improve. */
const CERTIFIED_GAP = 0.01;
/**
 * rubikstackImprovement compares the plan that ran with the plainest one: 1 - makespan that ran / makespan of
 * the contiguous split, both with this run's durations. The contiguous split puts the n tasks in bytewise
 * order of their names into groups of ceil(n / m) for the same m agents. Dependencies and waiting do not
 * count; a makespan is the load of the busiest agent.
 *
 * missing: no timings, or a task without an agent. not_applicable: fewer than 2 tasks or agents, no time
 * spent, or the plan that ran is certified to be within 1 % of the optimum, (value - lower bound) / value
 * with the lower bound max(longest task, total / m).
 */
function rubikstackImprovement(timings) {
    if (timings.length === 0)
        return (0,metric/* missing */.LO)("no task timings were reported", "ratio", "reported");
    const agentless = timings.filter(({ agent }) => agent === undefined).length;
    if (agentless > 0) {
        return (0,metric/* missing */.LO)(`${agentless} of ${timings.length} task timings name no agent`, "ratio", "reported");
    }
    const loads = [...agentLoads(timings).values()];
    if (timings.length < 2)
        return (0,metric/* notApplicable */.hH)("there was only one task", "ratio", "reported");
    if (loads.length < 2)
        return (0,metric/* notApplicable */.hH)("there was only one agent", "ratio", "reported");
    const ran = greatest(loads);
    if (ran === 0)
        return (0,metric/* notApplicable */.hH)("the tasks took no time", "ratio", "reported");
    if ((ran - lowerBound(timings, loads.length)) / ran <= CERTIFIED_GAP) {
        return (0,metric/* notApplicable */.hH)("the plan that ran is certified to be within 1 % of the best", "ratio", "reported");
    }
    return (0,metric/* measured */.jh)(1 - ran / contiguousMakespan(timings, loads.length), "ratio", "reported");
}
function lowerBound(timings, agents) {
    const durations = timings.map(({ duration_ms }) => duration_ms);
    return Math.max(greatest(durations), total(durations) / agents);
}
/**
 * Tasks of one name are ordered by their duration, so that the order in which they were reported does not
 * matter.
 */
function contiguousMakespan(timings, agents) {
    const ordered = timings.toSorted((a, b) => (0,compare_bytewise/* compareBytewise */.G)(a.task, b.task) || a.duration_ms - b.duration_ms);
    const size = Math.ceil(ordered.length / agents);
    const groups = Array.from({ length: agents }, (_, i) => ordered.slice(i * size, (i + 1) * size));
    return greatest(groups.map((group) => total(group.map(({ duration_ms }) => duration_ms))));
}
function total(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
function greatest(values) {
    return values.reduce((most, value) => Math.max(most, value), 0);
}

;// CONCATENATED MODULE: ./build/core/optimize/index.js





/***/ }),

/***/ 35828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ BUILD_REPORT_SCHEMA)
/* harmony export */ });
const BUILD_REPORT_SCHEMA = "quantum-forge/build@1";


/***/ }),

/***/ 65446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: ./build/core/inputs/index.js + 15 modules
var inputs = __webpack_require__(26116);
// EXTERNAL MODULE: ./build/core/optimize/index.js + 4 modules
var optimize = __webpack_require__(84114);
// EXTERNAL MODULE: ./build/core/policy/index.js + 22 modules
var core_policy = __webpack_require__(46071);
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
// EXTERNAL MODULE: ./build/core/canonical/index.js + 7 modules
var canonical = __webpack_require__(43364);
// EXTERNAL MODULE: ./build/core/vbh/index.js + 16 modules
var vbh = __webpack_require__(48196);
// EXTERNAL MODULE: ./build/forge/registry/append.js
var registry_append = __webpack_require__(29944);
// EXTERNAL MODULE: ./build/forge/verify-recorded.js
var verify_recorded = __webpack_require__(27296);
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
    const signature = await (0,vbh/* signPayload */.cM)(payload, recorder, primitives.sha256);
    const signatures = (0,vbh/* encodeSignatures */.e_)([signature]);
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

// EXTERNAL MODULE: ./build/forge/registry/open-registry.js + 8 modules
var open_registry = __webpack_require__(91803);
;// CONCATENATED MODULE: ./build/forge/build.js









/** build does the main job on one build: measure, attest, record, decide. The dashboard is published apart. */
async function build(dependencies, request) {
    const { clock, progress, primitives } = dependencies;
    const { range, tier, limits } = request;
    const started = clock.now();
    const change = await (0,measure_change/* measureChange */.B)(dependencies, { ...range, tier, limits, whole: true });
    const statement = attest(factsOf(request, change), primitives.sha256);
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
function factsOf(request, change) {
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
        rubikstack: { face_entropies: (0,optimize/* faceEntropies */.bt)(collected.inputs.timings), cycles: null },
        artifacts: collected.artifacts,
        inputs_sha256: collected.inputs_sha256,
        tool: request.tool,
        model: change.model,
        environment: request.environment,
    };
}
async function record(dependencies, request, statement) {
    const { recorder, log } = await dependencies.openKeys();
    const outcome = await recordBuild({ ...dependencies, recorder, logSigner: log }, {
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
/* harmony import */ var _core_canonical_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43364);
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76637);
/* harmony import */ var _core_inputs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26116);
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

/***/ 97522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ EXPORT_SCHEMA),
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/core/registry/index.js + 27 modules
var registry = __webpack_require__(72274);
// EXTERNAL MODULE: ./build/core/report/index.js + 33 modules
var report = __webpack_require__(89082);
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
function buildsTable({ builds, repository_url }, shown) {
    const address = (0,report/* repositoryAddress */.n6)(repository_url);
    const rows = shown.toReversed();
    const count = rows.length === builds.length
        ? (0,report/* formatNumber */.ZV)(builds.length)
        : `the latest ${(0,report/* formatNumber */.ZV)(rows.length)} of ${(0,report/* formatNumber */.ZV)(builds.length)}`;
    return [
        `<section aria-labelledby="builds"><h2 id="builds">Builds <span class="quiet">${count}</span></h2>`,
        `<div class="scroll" tabindex="0" role="region" aria-labelledby="builds"><table class="builds"><thead><tr>`,
        COLUMNS.map((column) => `<th scope="col">${column}</th>`).join(""),
        `</tr></thead><tbody>${rows.map((build) => buildRow(build, address)).join("")}</tbody></table></div></section>`,
    ].join("");
}
function buildRow(build, address) {
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
        vbhHtml(build.vbh_status),
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

// EXTERNAL MODULE: ./build/core/mdl/index.js + 98 modules
var mdl = __webpack_require__(16115);
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









const SHOWN_BUILDS = 500;
/** renderPage gives index.html: verdict, numbers, trend, the last decision explained, all builds. */
function renderPage(data, sha256Base64) {
    const verdict = verdictSentence(data.builds.at(-1));
    return [
        `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">`,
        `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(sha256Base64(STYLE))}">`,
        `<meta name="viewport" content="width=device-width,initial-scale=1">`,
        `<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
        `<title>${escapeHtml(data.repository)}: ${escapeHtml(verdict)}</title>`,
        `<style>${STYLE}</style></head><body>`,
        header(data, verdict),
        `<main>${data.builds.length === 0 ? emptyState() : content(data)}</main>`,
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
function content(data) {
    const shown = data.builds.slice(-SHOWN_BUILDS);
    return [
        keyNumbers(data),
        sizeChart(shown),
        changeChart(shown),
        decisionSection(data.latest, { reasonSaid: decidesLast(data) }),
        buildsTable(data, shown),
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

;// CONCATENATED MODULE: ./build/dashboards/site/render-site.js

/**
 * renderSite gives the dashboard's files by name: index.html, one file that asks for nothing else and works from
 * a file or any web server, and data.json. Same data, same bytes.
 */
function renderSite(data, { exported, sha256Base64 }) {
    return new Map([
        ["index.html", renderPage(data, sha256Base64)],
        ["data.json", `${JSON.stringify(exported, null, 2)}\n`],
    ]);
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
    return renderSite(site, { exported, sha256Base64 });
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




/** How long other writers may be first before we give up. */
const PATIENCE_MS = 30 * 60 * 1000;
/**
 * appendToRegistry makes one commit by compare-and-swap: it opens the registry, asks `plan` what to append to what is there,
 * and begins anew when another writer was first, so that what is decided always stands on what was really there. `plan` gets
 * the moment that the append's times begin at; its view is closed afterwards. Throws E_REGISTRY_BUSY when others are first for
 * half an hour, E_BUILD_UNKNOWN for an event about a build without a record, and what openRegistry and layOutAppend throw.
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
// EXTERNAL MODULE: ./build/core/vbh/log/index.js + 48 modules
var vbh_log = __webpack_require__(42846);
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


/***/ })

};
