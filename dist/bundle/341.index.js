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

/***/ 69153:
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

// EXTERNAL MODULE: ./build/core/inputs/input-bytes.js
var input_bytes = __webpack_require__(78508);
// EXTERNAL MODULE: ./build/core/inputs/inputs-error.js
var inputs_error = __webpack_require__(49702);
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
        throw new inputs_error/* InputsError */.a("E_INPUT_CACHE", {
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

// EXTERNAL MODULE: ./build/core/inputs/xml-tree.js
var xml_tree = __webpack_require__(69896);
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
    const [, root] = (0,xml_tree/* parseXml */.NO)(bytes, ["coverage"], CODE, parse_cobertura_FORM);
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
    return (0,xml_tree/* childrenOf */.LU)(root, "packages")
        .flatMap((packages) => (0,xml_tree/* childrenOf */.LU)(packages, "package"))
        .flatMap((part) => (0,xml_tree/* childrenOf */.LU)(part, "classes"))
        .flatMap((classes) => (0,xml_tree/* childrenOf */.LU)(classes, "class"));
}
function readClass(part, hits) {
    const path = (0,xml_tree/* attributeOf */.w4)(part, "filename") ?? (0,xml_tree/* attributeOf */.w4)(part, "name");
    if (path === null)
        throw (0,input_bytes/* inputError */.Xu)(CODE, parse_cobertura_FORM, "a <class> without filename");
    for (const line of (0,xml_tree/* childrenOf */.LU)(part, "lines").flatMap((lines) => (0,xml_tree/* childrenOf */.LU)(lines, "line"))) {
        addHits(hits, path, parse_cobertura_count(line, "number"), parse_cobertura_count(line, "hits"));
    }
}
function totalOf(root) {
    const lines = parse_cobertura_count(root, "lines-valid");
    const covered = parse_cobertura_count(root, "lines-covered");
    if (covered > lines)
        throw (0,input_bytes/* inputError */.Xu)(CODE, parse_cobertura_FORM, "lines-covered over lines-valid");
    return { path: null, lines, covered };
}
function parse_cobertura_count(element, name) {
    const text = (0,xml_tree/* attributeOf */.w4)(element, name);
    if (text === null || !/^\d{1,15}$/.test(text)) {
        const found = text === null ? "none" : JSON.stringify(text.slice(0, 40));
        throw (0,input_bytes/* inputError */.Xu)(CODE, parse_cobertura_FORM, `${found} where the whole number ${name} should be`);
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
    const value = (0,input_bytes/* inputJson */.bF)(bytes, parse_istanbul_CODE, parse_istanbul_FORM);
    if (!isRecord(value))
        throw (0,input_bytes/* inputError */.Xu)(parse_istanbul_CODE, parse_istanbul_FORM, "JSON that is no object");
    const entries = Object.entries(value);
    const files = entries.filter(([path]) => path !== "total").map(([path, entry]) => readFile(path, entry));
    if (files.length > 0)
        return { source, format: "istanbul", files };
    const total = value["total"];
    if (total === undefined)
        throw (0,input_bytes/* inputError */.Xu)(parse_istanbul_CODE, parse_istanbul_FORM, "no file");
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
        throw (0,input_bytes/* inputError */.Xu)(parse_istanbul_CODE, parse_istanbul_FORM, `more covered lines than lines for ${named(path)}`);
    return { path, lines: total, covered };
}
function parse_istanbul_count(value, path) {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw (0,input_bytes/* inputError */.Xu)(parse_istanbul_CODE, parse_istanbul_FORM, `no whole number of lines or hits for ${named(path)}`);
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
    for (const [index, raw] of (0,input_bytes/* inputText */.AN)(bytes, "E_INPUT_LCOV", parse_lcov_FORM).split("\n").entries()) {
        record = readLine(raw.trimEnd(), index + 1, record, seen);
    }
    if (record !== null)
        throw (0,input_bytes/* inputError */.Xu)("E_INPUT_LCOV", parse_lcov_FORM, "a last record without end_of_record");
    const paths = new Set([...seen.totals.keys(), ...seen.hits.keys()]);
    if (paths.size === 0)
        throw (0,input_bytes/* inputError */.Xu)("E_INPUT_LCOV", parse_lcov_FORM, "no SF: record");
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
    return (0,input_bytes/* inputError */.Xu)("E_INPUT_LCOV", parse_lcov_FORM, `${found} on line ${number}`);
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
    throw new inputs_error/* InputsError */.a("E_INPUT_SCHEMA", {
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
    const value = (0,input_bytes/* inputJson */.bF)(bytes, "E_INPUT_SCHEMA", parse_forge_inputs_FORM);
    const fault = check(value);
    if (fault !== null)
        throw (0,input_bytes/* inputError */.Xu)("E_INPUT_SCHEMA", parse_forge_inputs_FORM, `that ${(0,schema_check/* faultText */.I)(fault)}`);
    const inputs = { ...emptyInputs(), ...value };
    const excess = excessOf(inputs);
    if (excess !== undefined)
        throw (0,input_bytes/* inputError */.Xu)("E_INPUT_SCHEMA", parse_forge_inputs_FORM, `that ${excess}`);
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

// EXTERNAL MODULE: ./build/core/inputs/seconds-of.js
var seconds_of = __webpack_require__(98621);
;// CONCATENATED MODULE: ./build/core/inputs/parse-junit.js



const NOTHING = { total: 0, failed: 0, skipped: 0, seconds: null };
/**
 * parseJunit reads a JUnit XML report, <testsuites> or <testsuite> nested to any depth, and counts its test
 * cases. A case with a failure or an error failed, however many it has. A suite that itself holds a failure or an error
 * (its set-up broke) counts as one failed case more. Where a suite says of itself that more failed than stand in it,
 * that number holds: a report that was cut off must not read as a pass. How many tests it says it has is often stale. Throws E_INPUT_JUNIT.
 */
function parseJunit(bytes, source) {
    const [, root] = (0,xml_tree/* parseXml */.NO)(bytes, ["testsuites", "testsuite"], "E_INPUT_JUNIT", "a JUnit XML report");
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
    const cases = (0,xml_tree/* childrenOf */.LU)(suite, "testcase").reduce((sum, test) => add(sum, tallyCase(test)), own);
    const counted = (0,xml_tree/* childrenOf */.LU)(suite, "testsuite").reduce((sum, inner) => add(sum, tallySuite(inner)), cases);
    const failed = Math.max(counted.failed, declared(suite, "failures") + declared(suite, "errors"));
    return { ...counted, failed, total: Math.max(counted.total, failed) };
}
/** 0 when the suite does not say it; what is no count is a report to refuse, not to guess at. */
function declared(suite, name) {
    const text = (0,xml_tree/* attributeOf */.w4)(suite, name)?.trim() ?? "";
    if (text === "")
        return 0;
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    throw (0,input_bytes/* inputError */.Xu)("E_INPUT_JUNIT", "a JUnit XML report", `${name}=${JSON.stringify(text.slice(0, 40))} in a suite`);
}
function tallyCase(test) {
    const failed = broken(test);
    const skipped = !failed && Object.hasOwn(test, "skipped");
    return { total: 1, failed: Number(failed), skipped: Number(skipped), seconds: (0,seconds_of/* secondsOf */.T)(test) };
}
function broken(element) {
    return Object.hasOwn(element, "failure") || Object.hasOwn(element, "error");
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
    const value = (0,input_bytes/* inputJson */.bF)(bytes, "E_INPUT_TIMINGS", parse_timings_FORM);
    const fault = parse_timings_check(value);
    if (fault !== null)
        throw (0,input_bytes/* inputError */.Xu)("E_INPUT_TIMINGS", parse_timings_FORM, `that ${(0,schema_check/* faultText */.I)(fault)}`);
    return value;
}

;// CONCATENATED MODULE: ./build/core/inputs/index.js















/***/ }),

/***/ 78508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   bF: () => (/* binding */ inputJson)
/* harmony export */ });
/* unused harmony export MAX_INPUT_BYTES */
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49702);

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
    return new _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputsError */ .a(code, {
        what: `expected ${form}, found ${found}`,
        remedy: "hand in the file that the pipeline's tool wrote, whole and unchanged",
        cause,
    });
}


/***/ }),

/***/ 49702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ InputsError)
/* harmony export */ });
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);

class InputsError extends _coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 98621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secondsOf)
/* harmony export */ });
/* harmony import */ var _xml_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69896);

/** secondsOf gives the time of a test case. Old Ant writes thousands with a comma (1,234.5); a time that is no number is none. */
function secondsOf(test) {
    const text = (0,_xml_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w4)(test, "time")?.replaceAll(",", "") ?? "";
    return /^\d{1,9}(\.\d+)?(e-?\d{1,2})?$/i.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 69896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   w4: () => (/* binding */ attributeOf)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75824);
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69658);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95577);
/* harmony import */ var _input_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);



/** Deeper than any report nests; a document that nests more is made to hurt. */
const MAX_DEPTH = 64;
/**
 * parseXml reads a report whose root element has one of the given names, and gives that name and element.
 * Entities are never expanded and document type definitions never followed, so that neither can grow a small
 * file or reach another one. Throws `code` for what is not well-formed, nests over 64 levels, or has another
 * root.
 */
function parseXml(bytes, roots, code, form) {
    const text = (0,_input_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN)(bytes, code, form);
    const document = parseWellFormed(text, code, form);
    const root = roots.find((name) => Object.hasOwn(document, name));
    if (root === undefined) {
        const found = Object.keys(document).find((name) => !name.startsWith("?") && name !== "#text");
        const what = found === undefined ? "no element" : `a root element <${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(found, 60)}>`;
        throw (0,_input_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(code, form, what);
    }
    return [root, asElement(document[root])];
}
function parseWellFormed(text, code, form) {
    const wellFormed = fast_xml_parser__WEBPACK_IMPORTED_MODULE_2__/* .XMLValidator */ .iI.validate(text);
    if (wellFormed !== true) {
        const { msg, line } = wellFormed.err;
        throw (0,_input_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(code, form, `XML that breaks on line ${line}: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(msg, 120)}`);
    }
    const parser = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A({
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
        const reason = cause instanceof Error ? (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(cause.message, 120) : "unreadable";
        throw (0,_input_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(code, form, `XML that cannot be read: ${reason}`, cause);
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

/***/ 12899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build),
  u: () => (/* binding */ draftBuild)
});

// EXTERNAL MODULE: ./build/core/inputs/index.js + 12 modules
var inputs = __webpack_require__(69153);
// EXTERNAL MODULE: ./build/core/optimize/index.js + 4 modules
var optimize = __webpack_require__(84114);
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
    return { change, statement: attest(factsOf(request, change), dependencies.primitives.sha256) };
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
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78779);
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
