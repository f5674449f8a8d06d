export const id = 890;
export const ids = [890];
export const modules = {

/***/ 69153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aV: () => (/* reexport */ inputs_error/* InputsError */.a),
  Rv: () => (/* reexport */ emptyInputs),
  RB: () => (/* reexport */ metricsFromInputs),
  IW: () => (/* reexport */ parseCache),
  go: () => (/* reexport */ parseCoverage),
  Wh: () => (/* reexport */ parseForgeInputs),
  kJ: () => (/* reexport */ parseJunit),
  PM: () => (/* reexport */ parseTimings)
});

// UNUSED EXPORTS: FORGE_INPUTS_SCHEMA, INPUTS_SCHEMA_NAME, MAX_INPUT_BYTES, detectCoverageFormat, parseCobertura, parseIstanbul, parseLcov

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
// EXTERNAL MODULE: ./build/core/optimize/index.js + 3 modules
var optimize = __webpack_require__(3559);
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
    const text = (0,xml_tree/* attributeOf */.w4)(element, name)?.trim() ?? null;
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
    const written = (0,_xml_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w4)(test, "time")?.trim() ?? "";
    // Elsewhere a comma is a decimal point, of which nothing is sure.
    const text = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(written) ? written.replaceAll(",", "") : written;
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
        throw (0,_input_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(code, form, `XML that breaks on line ${line}: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(msg, 120).replace(/\.$/, "")}`);
    }
    const parser = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A({
        ignoreAttributes: false,
        attributeNamePrefix: "@",
        processEntities: false,
        parseTagValue: false,
        parseAttributeValue: false,
        // A name may begin or end with a space; text between tags is none of a report's, and is dropped.
        trimValues: false,
        tagValueProcessor: () => "",
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
/**
 * attributeOf gives an attribute as XML 1.0, 3.3.3, normalises it: predefined entities and character references decoded, line ends and
 * tabs as spaces. null when absent.
 */
function attributeOf(element, name) {
    const value = Object.hasOwn(element, `@${name}`) ? element[`@${name}`] : undefined;
    return typeof value === "string" ? decode(value) : null;
}
/** An element without attributes and children is a string to the parser. */
function asElement(value) {
    return typeof value === "object" && value !== null ? value : {};
}
const ENTITIES = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
function decode(text) {
    return text.replaceAll(/\r\n|[\t\n\r]|&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));/g, (written, entity, decimal, hex) => {
        if (entity !== undefined)
            return ENTITIES[entity] ?? written;
        if (decimal !== undefined)
            return character(Number(decimal)) ?? written;
        return hex === undefined ? " " : (character(Number.parseInt(hex, 16)) ?? written);
    });
}
/** Those that XML allows (2.2, Char); null for others. */
function character(code) {
    const isChar = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff);
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    return isChar && !isSurrogate && code !== 0xfffe && code !== 0xffff ? String.fromCodePoint(code) : null;
}


/***/ }),

/***/ 2537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ entropy)
/* harmony export */ });
/** entropy gives the Shannon entropy of loads in bits, H = -sum p log2 p with p the share of each; 0 when there is no load. */
function entropy(loads) {
    const present = [...loads].filter((load) => load > 0);
    const total = present.reduce((sum, load) => sum + load, 0);
    return present.reduce((sum, load) => sum + (load / total) * Math.log2(total / load), 0);
}


/***/ }),

/***/ 89493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ faceOf)
/* harmony export */ });
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


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bt: () => (/* reexport */ faceEntropies),
  zn: () => (/* reexport */ face_of/* faceOf */.z),
  Kh: () => (/* reexport */ rubikstackImprovement)
});

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

// EXTERNAL MODULE: ./build/core/optimize/entropy.js
var entropy = __webpack_require__(2537);
// EXTERNAL MODULE: ./build/core/optimize/face-of.js
var face_of = __webpack_require__(89493);
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
        const own = timings.filter((timing) => (timing.face ?? (0,face_of/* faceOf */.z)(timing.task)) === face);
        return [face, rounded((0,entropy/* entropy */.U)(agentLoads(own).values()))];
    });
    return Object.fromEntries(entropies);
}
function rounded(bits) {
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

/***/ 19266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JC: () => (/* reexport */ cyclesToEquilibrium),
  jO: () => (/* reexport */ solveRubikstack)
});

// UNUSED EXPORTS: TURNS

// EXTERNAL MODULE: ./build/core/optimize/exact/index.js + 1 modules
var exact = __webpack_require__(96491);
// EXTERNAL MODULE: ./build/core/optimize/face-of.js
var face_of = __webpack_require__(89493);
// EXTERNAL MODULE: ./build/core/registry/build-record.js
var build_record = __webpack_require__(40008);
// EXTERNAL MODULE: ./build/core/optimize/entropy.js
var entropy = __webpack_require__(2537);
// EXTERNAL MODULE: ./build/core/optimize/schedule/instance.js
var schedule_instance = __webpack_require__(74741);
// EXTERNAL MODULE: ./build/core/optimize/schedule/chain-ranks.js
var chain_ranks = __webpack_require__(21447);
// EXTERNAL MODULE: ./build/core/optimize/schedule/end-of.js
var end_of = __webpack_require__(1511);
// EXTERNAL MODULE: ./build/core/optimize/schedule/one-after-the-other.js
var one_after_the_other = __webpack_require__(29010);
;// CONCATENATED MODULE: ./build/core/optimize/schedule/keep-agents.js



/**
 * taskOrders gives the orders in which keepAgents tries tasks: by the longest chain that begins with them, and as they start in a
 * timetable that there is already. Empty where no task waits, since any order ends alike then.
 */
function taskOrders(instance, starts) {
    if (instance.after === null)
        return [];
    // A task without duration begins with what follows it; its place in the order then keeps it before.
    const place = new Int32Array(instance.ticks.length);
    for (const [at, task] of instance.order.entries())
        place[task] = at;
    return [(0,chain_ranks/* chainRanks */.Z)(instance), starts].map((ranks) => instance.order.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || (place[a] ?? 0) - (place[b] ?? 0)));
}
/**
 * keepAgents times an assignment as it is: each agent takes its tasks in one of the orders, each task after what it waits for, and
 * the timetable that ends first is taken. Without orders, in the order of the problem.
 */
function keepAgents(instance, assignment, orders) {
    const [first, ...rest] = orders.map((order) => timed(instance, assignment, order));
    if (first === undefined)
        return (0,one_after_the_other/* oneAfterTheOther */.s)(instance, assignment);
    return rest.reduce((best, one) => ((0,end_of/* endOf */.p)(instance, one) < (0,end_of/* endOf */.p)(instance, best) ? one : best), first);
}
function timed({ ticks, after, agents }, assignment, order) {
    const free = new Float64Array(agents);
    const starts = new Float64Array(ticks.length);
    for (const task of order) {
        const agent = assignment[task] ?? 0;
        const ready = (after?.[task] ?? []).reduce((latest, one) => Math.max(latest, (starts[one] ?? 0) + (ticks[one] ?? 0)), 0);
        starts[task] = Math.max(ready, free[agent] ?? 0);
        free[agent] = (starts[task] ?? 0) + (ticks[task] ?? 0);
    }
    return { agents: assignment, starts };
}

// EXTERNAL MODULE: ./build/core/optimize/schedule/require-sound.js
var require_sound = __webpack_require__(20053);
// EXTERNAL MODULE: ./build/core/optimize/schedule/verify-plan.js
var verify_plan = __webpack_require__(53267);
// EXTERNAL MODULE: ./build/core/optimize/schedule/loads.js
var loads = __webpack_require__(42937);
;// CONCATENATED MODULE: ./build/core/optimize/rubikstack/faces.js


/** Turn and weight of each face. */
const TURNS = {
    code: { turn: "F", weight: 0.25 },
    memory: { turn: "U", weight: 0.2 },
    prompts: { turn: "R", weight: 0.15 },
    traces: { turn: "L", weight: 0.15 },
    contracts: { turn: "B", weight: 0.15 },
    tokens: { turn: "D", weight: 0.1 },
};
/** weightedDeficit is how far a face is from an even spread: its weight times log2(agents) - H, bits; 0 for a face without load. */
function weightedDeficit(face, loads) {
    if (!loads.some((load) => load > 0))
        return 0;
    return TURNS[face].weight * (Math.log2(loads.length) - (0,entropy/* entropy */.U)(loads));
}
/** loadsOfFaces gives each face's ticks on each agent, in the order of FACES. */
function loadsOfFaces(faces, ticks, { assignment, agents }) {
    const loads = build_record/* FACES */.Dh.map(() => new Float64Array(agents));
    const places = new Map(build_record/* FACES */.Dh.map((face, place) => [face, place]));
    for (const [at, face] of faces.entries()) {
        const own = loads[places.get(face) ?? 0];
        const agent = assignment[at];
        own[agent] = own[agent] + ticks[at];
    }
    return loads;
}

;// CONCATENATED MODULE: ./build/core/optimize/rubikstack/arrangement.js





/** As many bits of a deficit as are told: less is no improvement. */
const DEFICIT_GRAIN = 1e-6;
/** arrange sums up an assignment, of which it keeps a copy. */
function arrange(instance, faces, assignment) {
    return {
        assignment: assignment.slice(),
        loads: (0,loads/* loadsOf */.t)(instance, assignment),
        faceLoads: loadsOfFaces(faces, instance.ticks, { assignment, agents: instance.agents }),
    };
}
/** copyOf gives an arrangement that can be changed by moveTask. */
function copyOf({ assignment, loads, faceLoads }) {
    return {
        assignment: assignment.slice(),
        loads: loads.slice(),
        faceLoads: faceLoads.map((own) => own.slice()),
    };
}
/** moveTask puts a task of a face, given by its place in FACES, on another agent. */
function moveTask({ assignment, loads, faceLoads }, { task, ticks, face, agent, }) {
    const from = assignment[task];
    const own = faceLoads[face];
    for (const load of [loads, own]) {
        load[from] = load[from] - ticks;
        load[agent] = load[agent] + ticks;
    }
    assignment[task] = agent;
}
/** worthOf tells what an arrangement is worth; where tasks wait for others, by the timetable that they give. */
function worthOf(instance, orders, { assignment, loads, faceLoads }) {
    const makespan = instance.after === null
        ? loads.reduce((most, load) => Math.max(most, load), 0)
        : (0,end_of/* endOf */.p)(instance, keepAgents(instance, assignment, orders));
    const deficit = build_record/* FACES */.Dh.reduce((sum, face, place) => sum + weightedDeficit(face, faceLoads[place]), 0);
    return { makespan, deficit };
}
/** compareWorth is below 0 when the first is better, 0 when they are as good. */
function compareWorth(a, b) {
    if (a.makespan !== b.makespan)
        return a.makespan - b.makespan;
    return Math.abs(a.deficit - b.deficit) <= DEFICIT_GRAIN ? 0 : a.deficit - b.deficit;
}

;// CONCATENATED MODULE: ./build/core/optimize/rubikstack/pair-problem.js
/** How much the face's own balance counts beside the whole load's: it decides among equals. */
const FACE_SHARE = 2 ** -10;
/**
 * pairProblem asks which tasks go to the first of two agents (z = +1) and which to the second (z = -1) so that their loads
 * lie as close together as can be: (difference + sum d z)^2, number partitioning as an Ising problem (Lucas, "Ising
 * formulations of many NP problems", 2014, section 2.1), and a small share of the same for the face. In units of the longest
 * task squared. Its minimum has the least makespan of the two agents.
 */
function pairProblem({ ticks, difference, faceDifference }) {
    const unit = ticks.reduce((most, each) => Math.max(most, each), 0);
    const d = ticks.map((each) => each / unit);
    const [whole, face] = [difference / unit, faceDifference / unit];
    const squares = d.reduce((sum, each) => sum + each * each, 0);
    const couplings = [];
    for (const [i, mine] of d.entries()) {
        for (let j = i + 1; j < d.length; j++) {
            couplings.push({ i, j, value: 2 * (1 + FACE_SHARE) * mine * d[j] });
        }
    }
    return {
        constant: whole ** 2 + squares + FACE_SHARE * (face ** 2 + squares),
        fields: d.map((each) => 2 * each * (whole + FACE_SHARE * face)),
        couplings,
    };
}

;// CONCATENATED MODULE: ./build/core/optimize/rubikstack/turn-face.js



/** Questions of one turn: an agent may have to be compared with each other one, and some of them come up again. */
const QUESTIONS_PER_AGENT = 4;
/**
 * turnFace moves tasks of one face, all others frozen: the busiest agent shares its tasks of the face anew with another one, the
 * least busy first, as long as that brings two loads closer together. The arrangement that is given stays as it is.
 */
async function turnFace(from, face, context) {
    const arrangement = copyOf(from);
    const most = QUESTIONS_PER_AGENT * arrangement.loads.length;
    let questions = 0;
    let variables = 0;
    const shareWith = async (busiest, other) => {
        const agents = [busiest, other];
        const question = context.asked() + questions;
        const tasks = tasksOfPair(arrangement, { face, agents, question }, context);
        const pair = pairOf(arrangement, { face, tasks, agents }, context.instance);
        // Without a task nothing can move.
        if (tasks.length === 0)
            return false;
        questions += 1;
        variables = Math.max(variables, tasks.length);
        const bits = await context.ask(pairProblem(pair));
        return bits !== null && settle(arrangement, { face, tasks, agents }, { pair, bits });
    };
    for (let moved = true; moved && questions < most && !context.interrupted();) {
        moved = false;
        for (const [busiest, other] of pairsOf(arrangement.loads)) {
            if (questions >= most || context.interrupted())
                break;
            moved = await shareWith(busiest, other);
            if (moved)
                break;
        }
    }
    return { arrangement, questions, variables };
}
/** The busiest agent with each other one, the least busy of them first. */
function pairsOf(loads) {
    const byLoad = Array.from(loads.keys()).sort((a, b) => loads[a] - loads[b] || a - b);
    const busiest = byLoad.pop();
    return byLoad.map((other) => [busiest, other]);
}
/** Of the variables, how many may go to the busier agent's tasks when both have enough. */
const BUSIER_SHARE = 2 / 3;
/** Of an agent's tasks in a question, how many are its longest. */
const LONGEST_SHARE = 1 / 3;
/** Its multiples fall evenly between 0 and 1, however many there are. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/**
 * The face's tasks on two agents, the longest first. Of too many: of each agent its longest, and some of the others from long to
 * short, other ones at each question.
 */
function tasksOfPair({ assignment }, { face, agents, question }, { instance, movable, variables }) {
    const fits = (task, agent) => instance.fits?.[task]?.includes(agent) ?? true;
    const heldBy = (agent, other) => (movable[face] ?? []).filter((task) => assignment[task] === agent && fits(task, other));
    const mine = heldBy(agents[0], agents[1]);
    const theirs = heldBy(agents[1], agents[0]);
    const most = Math.max(Math.ceil(BUSIER_SHARE * variables), variables - theirs.length);
    const own = spreadOf(mine, most, question);
    return [...own, ...spreadOf(theirs, variables - own.length, question)];
}
function spreadOf(tasks, count, question) {
    if (tasks.length <= count)
        return tasks;
    const longest = Math.ceil(LONGEST_SHARE * count);
    const rest = tasks.slice(longest);
    const shift = (question * GOLDEN) % 1;
    const step = rest.length / (count - longest);
    const spread = Array.from({ length: count - longest }, (_, at) => rest[Math.floor((at + shift) * step)]);
    return [...tasks.slice(0, longest), ...spread];
}
function pairOf({ assignment, loads, faceLoads }, share, { ticks }) {
    const { face, tasks, agents } = share;
    const [first, second] = agents;
    const own = faceLoads[face];
    const signed = tasks.reduce((sum, task) => sum + (assignment[task] === first ? 1 : -1) * ticks[task], 0);
    return {
        ticks: tasks.map((task) => ticks[task]),
        difference: loads[first] - loads[second] - signed,
        faceDifference: own[first] - own[second] - signed,
    };
}
/** Does what the bits say, if it brings the loads closer together, or the face's where the loads stay. */
function settle(arrangement, { face, tasks, agents }, { pair, bits }) {
    const [first, second] = agents;
    const moved = pair.ticks.reduce((sum, ticks, at) => sum + (bits[at] === 0 ? ticks : -ticks), 0);
    const own = arrangement.faceLoads[face];
    const apart = Math.abs(arrangement.loads[first] - arrangement.loads[second]);
    const faceApart = Math.abs(own[first] - own[second]);
    const now = Math.abs(pair.difference + moved);
    const faceNow = Math.abs(pair.faceDifference + moved);
    if (now > apart || (now === apart && faceNow >= faceApart))
        return false;
    for (const [at, task] of tasks.entries()) {
        const agent = agents[bits[at]];
        moveTask(arrangement, { task, ticks: pair.ticks[at], face, agent });
    }
    return true;
}
/** movableTasks gives each face's tasks that may move, the longest first: those that take time and are not frozen. */
function movableTasks(faces, { ticks }, frozen) {
    return build_record/* FACES */.Dh.map((face) => faces
        .flatMap((own, at) => (own === face && ticks[at] > 0 && !frozen.has(at) ? [at] : []))
        .sort((a, b) => ticks[b] - ticks[a] || a - b));
}

;// CONCATENATED MODULE: ./build/core/optimize/rubikstack/solve-rubikstack.js









/** A cycle improves the worth or ends the search; this only bounds the steps of hair's breadth. */
const MOST_CYCLES = 50;
/**
 * solveRubikstack is a large-neighbourhood search (Shaw, 1998) over the six faces of a pipeline. A rotation shares the tasks of
 * one face anew between agents, with all others frozen, by asking `ask` small Ising problems; the face with the highest
 * weighted entropy deficit turns first, each face once a cycle; a rotation is accepted only if the plan is not worse: by makespan,
 * then by total deficit. A cycle that improves nothing is equilibrium. The plan is verified. Throws ScheduleError.
 */
async function solveRubikstack(problem, options) {
    (0,require_sound/* requireSound */.b)(problem);
    const { faces, start, frozen = new Set(), interrupted = () => false } = options;
    const instance = (0,schedule_instance/* instanceOf */.hR)(problem);
    const rotations = [];
    const context = {
        instance,
        movable: movableTasks(faces, instance, frozen),
        variables: options.variables,
        ask: options.ask,
        interrupted,
        asked: () => rotations.reduce((sum, { questions }) => sum + questions, 0),
    };
    const orders = taskOrders(instance, options.starts ?? new Float64Array(problem.tasks.length));
    const first = arrange(instance, faces, start);
    let now = first;
    let worth = worthOf(instance, orders, now);
    let cycles = 0;
    let equilibrium = instance.agents < 2;
    while (!equilibrium && cycles < MOST_CYCLES && !interrupted()) {
        cycles += 1;
        const before = worth;
        const left = new Set(facesToTurn(context));
        while (left.size > 0 && !interrupted()) {
            const place = worst(now, left);
            left.delete(place);
            const turned = await turnFace(now, place, context);
            if (turned.questions === 0)
                continue;
            const found = worthOf(instance, orders, turned.arrangement);
            const accepted = compareWorth(found, worth) <= 0;
            const rotation = rotationOf({ cycle: cycles, place, turned, from: worth, to: found, accepted });
            rotations.push(rotation);
            options.onRotation?.(rotation);
            if (accepted)
                [now, worth] = [turned.arrangement, found];
        }
        equilibrium = left.size === 0 && compareWorth(worth, before) >= 0;
    }
    const plan = (0,schedule_instance/* planOf */.XC)(problem, keepAgents(instance, now.assignment, orders));
    (0,verify_plan/* verifyPlan */.Z)(problem, plan);
    return {
        plan,
        rotations,
        cycles,
        equilibrium,
        entropies_before: entropiesOf(first),
        entropies: entropiesOf(now),
    };
}
/** Faces with a task that may move, by place in FACES. */
function facesToTurn({ movable }) {
    return build_record/* FACES */.Dh.flatMap((_face, place) => ((movable[place] ?? []).length > 0 ? [place] : []));
}
/** Of these faces the one with the highest weighted deficit, of equal ones the first. */
function worst({ faceLoads }, left) {
    const deficits = [...left].map((place) => ({
        place,
        deficit: weightedDeficit(build_record/* FACES */.Dh[place], faceLoads[place]),
    }));
    return deficits.reduce((most, one) => (one.deficit > most.deficit ? one : most)).place;
}
function rotationOf({ cycle, place, turned, from, to, accepted, }) {
    const face = build_record/* FACES */.Dh[place];
    const { questions, variables } = turned;
    return {
        cycle,
        turn: TURNS[face].turn,
        face,
        questions,
        variables,
        makespan_before_ms: (0,schedule_instance/* msOf */.QZ)(from.makespan),
        makespan_ms: (0,schedule_instance/* msOf */.QZ)(to.makespan),
        deficit_before: rounded(from.deficit),
        deficit: rounded(to.deficit),
        accepted,
    };
}
function entropiesOf({ faceLoads }) {
    const entropies = build_record/* FACES */.Dh.map((face, place) => [face, rounded((0,entropy/* entropy */.U)(faceLoads[place]))]);
    return Object.fromEntries(entropies);
}
/** Math.log2 is not pinned to the last bit by ECMAScript. */
function rounded(bits) {
    return Math.round(bits * 1e6) / 1e6;
}

;// CONCATENATED MODULE: ./build/core/optimize/rubikstack/cycles-to-equilibrium.js



/** Few enough for a fraction of a second, whatever the durations. */
const MOST_TASKS = 2000;
const VARIABLES = 8;
/**
 * cyclesToEquilibrium counts the cycles that RubikStack, with all states visited, takes from the plan that ran until nothing
 * improves: 1 when it was at equilibrium already. The same timings give the same number on every machine. null when a task names
 * no agent, with fewer than two tasks or agents, above 2,000 tasks, or when equilibrium was not reached.
 */
async function cyclesToEquilibrium(timings) {
    const names = [...new Set(timings.map(({ agent }) => agent))];
    const whole = names.every((name) => name !== undefined);
    if (!whole || names.length < 2 || timings.length < 2 || timings.length > MOST_TASKS)
        return null;
    const places = new Map(names.map((name, at) => [name, at]));
    const problem = {
        agents: names.map((_name, at) => ({ name: String(at) })),
        // Two tasks that ran may have one name.
        tasks: timings.map(({ duration_ms }, at) => ({ task: String(at), duration_ms })),
    };
    const { cycles, equilibrium } = await solveRubikstack(problem, {
        faces: timings.map(({ task, face }) => face ?? (0,face_of/* faceOf */.z)(task)),
        start: Int32Array.from(timings, ({ agent }) => places.get(agent ?? "") ?? 0),
        variables: VARIABLES,
        ask: async (question) => (0,exact/* minimiseExactly */.o)(question).bits,
    });
    return equilibrium ? cycles : null;
}

;// CONCATENATED MODULE: ./build/core/optimize/rubikstack/index.js





/***/ }),

/***/ 21447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ chainRanks)
/* harmony export */ });
/**
 * chainRanks ranks tasks by the longest chain that begins with them, the longest chain first (critical-path priority, Hu
 * 1961). Where no task waits, that is the longest task first.
 */
function chainRanks({ ticks, after, order }) {
    const tails = Float64Array.from(ticks);
    for (const at of order.toReversed()) {
        for (const place of after?.[at] ?? []) {
            tails[place] = Math.max(tails[place] ?? 0, (ticks[place] ?? 0) + (tails[at] ?? 0));
        }
    }
    return tails.map((tail) => -tail);
}


/***/ }),

/***/ 1511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/** endOf is the tick at which the last task of a timetable ends. */
function endOf({ ticks }, { starts }) {
    return starts.reduce((latest, start, at) => Math.max(latest, start + (ticks[at] ?? 0)), 0);
}


/***/ }),

/***/ 28654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fittingAgents)
/* harmony export */ });
/** fittingAgents gives, for each task, the agents that have all of its labels, by their place. Tasks of the same labels share one list. */
function fittingAgents({ agents, tasks }) {
    const had = agents.map(({ labels = [] }) => new Set(labels));
    const known = new Map();
    return tasks.map(({ labels = [] }) => {
        const key = JSON.stringify(labels.toSorted());
        const found = known.get(key) ?? had.flatMap((own, at) => (labels.every((one) => own.has(one)) ? [at] : []));
        known.set(key, found);
        return found;
    });
}


/***/ }),

/***/ 74741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ msOf),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   hR: () => (/* binding */ instanceOf)
/* harmony export */ });
/* harmony import */ var _fitting_agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28654);
/* harmony import */ var _topological_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27682);


const TICKS_PER_MS = 1000;
/** instanceOf gives the solvers' view of a problem that requireSound let pass. */
function instanceOf(problem) {
    const { agents, tasks } = problem;
    const fits = (0,_fitting_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingAgents */ .U)(problem);
    const placeOf = new Map(tasks.map(({ task }, at) => [task, at]));
    const after = tasks.map(({ depends_on = [] }) => [...new Set(depends_on)].flatMap((name) => placeOf.get(name) ?? []));
    return {
        ticks: Float64Array.from(tasks, ({ duration_ms }) => Math.round(duration_ms * TICKS_PER_MS)),
        agents: agents.length,
        fits: fits.every(({ length }) => length === agents.length) ? null : fits,
        after: after.every(({ length }) => length === 0) ? null : after,
        order: (0,_topological_order_js__WEBPACK_IMPORTED_MODULE_1__/* .topologicalOrder */ ._)(problem).order,
    };
}
/** planOf gives a timetable its names back. */
function planOf({ agents, tasks }, timetable) {
    const planned = tasks.map(({ task, duration_ms }, at) => ({
        task,
        agent: agents[timetable.agents[at] ?? 0]?.name ?? "",
        start_ms: msOf(timetable.starts[at] ?? 0),
        duration_ms: msOf(Math.round(duration_ms * TICKS_PER_MS)),
    }));
    const ends = planned.map((one) => Math.round((one.start_ms + one.duration_ms) * TICKS_PER_MS));
    return { makespan_ms: msOf(ends.reduce((most, end) => Math.max(most, end), 0)), tasks: planned };
}
/** msOf gives the milliseconds of whole ticks. */
function msOf(ticks) {
    return ticks / TICKS_PER_MS;
}


/***/ }),

/***/ 42937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ greatestLoad),
/* harmony export */   t: () => (/* binding */ loadsOf)
/* harmony export */ });
/** loadsOf sums up the ticks that each agent gets. */
function loadsOf({ ticks, agents }, assignment) {
    const loads = new Float64Array(agents);
    for (const [at, agent] of assignment.entries())
        loads[agent] = (loads[agent] ?? 0) + (ticks[at] ?? 0);
    return loads;
}
/** greatestLoad is the makespan of tasks that wait for nothing. */
function greatestLoad(instance, assignment) {
    return loadsOf(instance, assignment).reduce((most, load) => Math.max(most, load), 0);
}


/***/ }),

/***/ 29010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ oneAfterTheOther)
/* harmony export */ });
/** oneAfterTheOther starts the tasks of each agent without a pause, in the order of the problem. */
function oneAfterTheOther({ ticks, agents }, assignment) {
    const free = new Float64Array(agents);
    const starts = Float64Array.from(assignment, (agent, at) => {
        const start = free[agent] ?? 0;
        free[agent] = start + (ticks[at] ?? 0);
        return start;
    });
    return { agents: assignment, starts };
}


/***/ }),

/***/ 20053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ requireSound)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95577);
/* harmony import */ var _fitting_agents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28654);
/* harmony import */ var _schedule_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _topological_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27682);




/** Microseconds of all tasks together stay below 2^53, so that sums are exact. */
const MAX_TOTAL_MS = 9e12;
/**
 * requireSound throws ScheduleError for a problem that has no plan or no meaning: nothing to plan, durations that are no
 * durations, names that are not one task's or have control characters, dependencies on what is not there or in a circle, a task that no agent fits.
 */
function requireSound(problem) {
    const { agents, tasks } = problem;
    if (tasks.length === 0)
        throw empty("task");
    if (agents.length === 0)
        throw empty("agent");
    requireDurations(problem);
    requirePlain([...tasks.map(({ task }) => task), ...agents.map(({ name }) => name)]);
    requireDistinct(tasks.map(({ task }) => task), "tasks");
    requireDistinct(agents.map(({ name }) => name), "agents");
    requireKnown(problem);
    requireAcyclic(problem);
    requireFitting(problem);
}
function requireDurations({ tasks }) {
    const wrong = tasks.find(({ duration_ms }) => !(duration_ms >= 0 && duration_ms < Number.POSITIVE_INFINITY));
    if (wrong !== undefined) {
        throw new _schedule_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ScheduleError */ .i("E_SCHEDULE_FORM", {
            what: `expected a duration of at least 0 ms for ${quote(wrong.task)}, found ${wrong.duration_ms}`,
            remedy: "give the time that the task took, or leave the task to the forecast",
        });
    }
    const total = tasks.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
    if (total <= MAX_TOTAL_MS)
        return;
    throw new _schedule_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ScheduleError */ .i("E_SCHEDULE_TOO_LARGE", {
        what: `expected at most ${MAX_TOTAL_MS} ms of work, found ${total}`,
        remedy: "give durations in milliseconds",
    });
}
/** Scripts tell names apart by NULs or line ends: one in a name would make two of it. */
function requirePlain(names) {
    const broken = names.find((name) => /\p{Cc}/u.test(name));
    if (broken === undefined)
        return;
    throw new _schedule_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ScheduleError */ .i("E_SCHEDULE_FORM", {
        what: `expected names without control characters, found ${quote(broken)}`,
        remedy: "name tasks and agents as the scripts take them that run them",
    });
}
function requireDistinct(names, what) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name)) {
            throw new _schedule_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ScheduleError */ .i("E_SCHEDULE_DUPLICATE", {
                what: `two ${what} have the name ${quote(name)}`,
                remedy: "give each a name of its own",
            });
        }
        seen.add(name);
    }
}
function requireKnown({ tasks }) {
    const known = new Set(tasks.map(({ task }) => task));
    for (const { task, depends_on = [] } of tasks) {
        const unknown = depends_on.find((name) => !known.has(name));
        if (unknown === undefined)
            continue;
        throw new _schedule_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ScheduleError */ .i("E_SCHEDULE_UNKNOWN", {
            what: `${quote(task)} depends on ${quote(unknown)}, which is none of the tasks`,
            remedy: "add that task, or take the dependency away",
        });
    }
}
function requireAcyclic(problem) {
    const { order, stuck } = (0,_topological_order_js__WEBPACK_IMPORTED_MODULE_1__/* .topologicalOrder */ ._)(problem);
    if (order.length === problem.tasks.length)
        return;
    throw new _schedule_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ScheduleError */ .i("E_SCHEDULE_CYCLE", {
        what: `these tasks wait for each other: ${stuck.slice(0, 5).map(quote).join(" -> ")}${stuck.length > 5 ? " -> ..." : ""}`,
        remedy: "take one of these dependencies away",
    });
}
function requireFitting(problem) {
    const none = (0,_fitting_agents_js__WEBPACK_IMPORTED_MODULE_2__/* .fittingAgents */ .U)(problem).findIndex((agents) => agents.length === 0);
    if (none === -1)
        return;
    const { task, labels = [] } = problem.tasks[none] ?? { task: "" };
    throw new _schedule_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ScheduleError */ .i("E_SCHEDULE_NO_AGENT", {
        what: `no agent has all labels of ${quote(task)} (${labels.map(quote).join(", ")})`,
        remedy: "give an agent these labels, or ask for fewer",
    });
}
function empty(what) {
    return new _schedule_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ScheduleError */ .i("E_SCHEDULE_EMPTY", {
        what: `expected at least one ${what}, found none`,
        remedy: `name at least one ${what}`,
    });
}
function quote(name) {
    return JSON.stringify((0,_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(name, 60));
}


/***/ }),

/***/ 75360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ScheduleError)
/* harmony export */ });
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29770);

class ScheduleError extends _coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 27682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ topologicalOrder)
/* harmony export */ });
/** topologicalOrder is Kahn's algorithm (1962), in the order of the tasks where dependencies leave it open. */
function topologicalOrder({ tasks }) {
    const placeOf = new Map(tasks.map(({ task }, at) => [task, at]));
    const waitsFor = tasks.map(({ depends_on = [] }) => depends_on.flatMap((name) => placeOf.get(name) ?? []));
    const followers = tasks.map(() => []);
    for (const [at, places] of waitsFor.entries())
        for (const place of places)
            followers[place]?.push(at);
    const left = waitsFor.map((places) => places.length);
    const order = left.flatMap((count, at) => (count === 0 ? [at] : []));
    for (let next = 0; next < order.length; next += 1) {
        for (const follower of followers[order[next] ?? 0] ?? []) {
            left[follower] = (left[follower] ?? 0) - 1;
            if (left[follower] === 0)
                order.push(follower);
        }
    }
    if (order.length === tasks.length)
        return { order, stuck: [] };
    return { order, stuck: circle(waitsFor, left).map((at) => tasks[at]?.task ?? "") };
}
/** Whatever is left waits for something that is left, so going on must come back to where it was. */
function circle(waitsFor, left) {
    const path = [];
    const passed = new Set();
    let at = left.findIndex((count) => count > 0);
    while (!passed.has(at)) {
        passed.add(at);
        path.push(at);
        at = (waitsFor[at] ?? []).find((place) => (left[place] ?? 0) > 0) ?? at;
    }
    return [...path.slice(path.indexOf(at)), at];
}


/***/ }),

/***/ 53267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ verifyPlan)
/* harmony export */ });
/* harmony import */ var _schedule_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);

/** Times are rounded to whole microseconds, by half of one at most and what binary fractions add; a fault is a whole one. */
const ROUNDING_MS = 0.00075;
/**
 * verifyPlan looks at a plan with the problem alone, by none of the solvers' means: every task is there once with its own
 * duration, on an agent with its labels, after all that it depends on, no agent does two things at once, and the makespan is
 * the end of the last task. Throws E_SCHEDULE_PLAN.
 */
function verifyPlan(problem, plan) {
    const planned = new Map(plan.tasks.map((one) => [one.task, one]));
    if (plan.tasks.length !== problem.tasks.length || planned.size !== problem.tasks.length) {
        throw fault(`${problem.tasks.length} tasks`, `${plan.tasks.length}, ${planned.size} of them different`);
    }
    const labelsOf = new Map(problem.agents.map(({ name, labels = [] }) => [name, labels]));
    for (const { task, duration_ms, labels = [], depends_on = [] } of problem.tasks) {
        const own = planned.get(task);
        if (own === undefined)
            throw fault(`a place for ${task}`, "none");
        if (!(Math.abs(own.duration_ms - duration_ms) <= ROUNDING_MS)) {
            throw fault(`${task} to take ${duration_ms} ms`, `${own.duration_ms} ms`);
        }
        const had = labelsOf.get(own.agent);
        if (had === undefined)
            throw fault(`${task} on one of the agents`, own.agent);
        const lacking = labels.find((label) => !had.includes(label));
        if (lacking !== undefined)
            throw fault(`${task} on an agent with ${lacking}`, own.agent);
        if (!(own.start_ms >= 0))
            throw fault(`${task} to start at 0 or later`, `${own.start_ms}`);
        const late = depends_on.find((name) => endOf(planned.get(name)) > own.start_ms + ROUNDING_MS);
        if (late !== undefined)
            throw fault(`${task} after ${late}`, `a start at ${own.start_ms} ms`);
    }
    requireOneAtATime(plan.tasks);
    const end = plan.tasks.reduce((latest, one) => Math.max(latest, endOf(one)), 0);
    if (!(Math.abs(end - plan.makespan_ms) <= ROUNDING_MS))
        throw fault(`a makespan of ${end} ms`, `${plan.makespan_ms}`);
}
function endOf(planned) {
    return planned === undefined ? Number.POSITIVE_INFINITY : planned.start_ms + planned.duration_ms;
}
function requireOneAtATime(tasks) {
    const busyUntil = new Map();
    const order = tasks.toSorted((a, b) => a.start_ms - b.start_ms || a.duration_ms - b.duration_ms);
    for (const one of order) {
        const until = busyUntil.get(one.agent) ?? 0;
        if (until > one.start_ms + ROUNDING_MS)
            throw fault(`${one.agent} to do one task at a time`, `${one.task} too early`);
        busyUntil.set(one.agent, endOf(one));
    }
}
function fault(expected, found) {
    return new _schedule_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ScheduleError */ .i("E_SCHEDULE_PLAN", {
        what: `a plan does not hold: expected ${expected}, found ${found}`,
        remedy: "report it with the problem; do not use this plan",
    });
}


/***/ })

};
