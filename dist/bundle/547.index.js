export const id = 547;
export const ids = [547];
export const modules = {

/***/ 96592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8900);

/** cannotWrite is the error for a folder that does not take a result. */
function cannotWrite(folder, cause) {
    return new _forge_forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q("E_OUTPUT", {
        what: `cannot write to ${JSON.stringify(folder)} (${cause instanceof Error ? cause.message : String(cause)})`,
        remedy: "choose a folder that you may write to",
        cause,
    });
}


/***/ }),

/***/ 84111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** leadsOut tells whether a path is not the folder itself or below it. Links are not followed. */
function leadsOut(folder, path) {
    return /^\.\.(?:[/\\]|$)/.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
}


/***/ }),

/***/ 27907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _cannot_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96592);
/* harmony import */ var _leads_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84111);
/* harmony import */ var _make_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60231);






/** writeFolder writes files below `folder`, each whole or not at all. Throws ForgeError E_OUTPUT. */
async function writeFolder(folder, files) {
    try {
        for (const [name, content] of files) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
            if ((0,_leads_out_js__WEBPACK_IMPORTED_MODULE_4__/* .leadsOut */ .q)(folder, path))
                throw new RangeError(`${JSON.stringify(name)} leads out of it`);
            const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
            await (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, content, { flag: "wx" });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
            }
            catch (cause) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
                throw cause;
            }
        }
    }
    catch (cause) {
        throw (0,_cannot_write_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotWrite */ .z)(folder, cause);
    }
}


/***/ }),

/***/ 90751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ BUILT_IN),
/* harmony export */   dO: () => (/* binding */ PRESET_NAMES),
/* harmony export */   xo: () => (/* binding */ SCORED_METRICS)
/* harmony export */ });
/* unused harmony export OPERATORS */
const OPERATORS = (/* unused pure expression or super */ null && (["<=", ">=", "<", ">", "="]));
const PRESET_NAMES = ["strict", "standard"];
/** The metrics that the score is made of, besides VBH. */
const SCORED_METRICS = [
    "mdl_delta",
    "cache_efficiency",
    "rubikstack_improvement",
    "test_coverage",
];
/** The source of the policy that holds where there is none. */
const BUILT_IN = "built in";


/***/ }),

/***/ 76646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ subjectLabel)
/* harmony export */ });
const LABELS = {
    mdl_delta: "MDL delta",
    novelty: "novelty",
    removal: "removal",
    repo_bytes: "repository",
    cache_efficiency: "cache hits",
    measurement_cache: "own cache",
    rubikstack_improvement: "plan saving",
    test_coverage: "coverage",
    tests_total: "tests",
    tests_failed: "failed tests",
    duration_ms: "duration",
    vbh: "VBH",
    conclusion: "run",
    source: "source",
    performance_score: "score",
};
/** subjectLabel gives the few words by which people read a metric or a criterion; at most 12 columns. */
function subjectLabel(subject) {
    return LABELS[subject];
}


/***/ }),

/***/ 40008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ BUILD_PREDICATE_TYPE),
/* harmony export */   Dh: () => (/* binding */ FACES),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const BUILD_PREDICATE_TYPE = "https://github.com/quantum-forge/quantum-forge/build/v1";
/** The metrics of a build, in the order in which people read them. */
const METRIC_NAMES = [
    "mdl_delta",
    "novelty",
    "removal",
    "repo_bytes",
    "cache_efficiency",
    "measurement_cache",
    "rubikstack_improvement",
    "test_coverage",
    "tests_total",
    "tests_failed",
    "duration_ms",
];
/** The six faces of the RubikStack, one for each kind of pipeline work. */
const FACES = ["code", "memory", "prompts", "traces", "contracts", "tokens"];


/***/ }),

/***/ 35289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jk: () => (/* reexport */ MDL_DELTA_SCHEMA),
  dj: () => (/* reexport */ SURPRISE_MAP_NAME),
  k0: () => (/* reexport */ changeText),
  Hk: () => (/* reexport */ channelLines),
  Ln: () => (/* reexport */ cutFindings),
  FV: () => (/* reexport */ escapeMarkdown),
  dK: () => (/* reexport */ evidenceRows),
  L$: () => (/* reexport */ formatAgainst),
  a$: () => (/* reexport */ format_bytes/* formatByteDelta */.a),
  z3: () => (/* reexport */ format_bytes/* formatBytes */.z),
  ZV: () => (/* reexport */ format_number/* formatNumber */.Z),
  T1: () => (/* reexport */ format_share/* formatShare */.T),
  Fl: () => (/* reexport */ formatValue),
  XA: () => (/* reexport */ observingText),
  g$: () => (/* reexport */ printable/* printable */.g),
  Hp: () => (/* reexport */ renderAnnotations),
  fm: () => (/* reexport */ renderBackendList),
  T$: () => (/* reexport */ renderChannels),
  mc: () => (/* reexport */ renderErrorMarkdown),
  oh: () => (/* reexport */ renderExtraction),
  No: () => (/* reexport */ renderLog),
  vA: () => (/* reexport */ renderLogFault),
  mV: () => (/* reexport */ renderLogVerification),
  Gc: () => (/* reexport */ renderMarkdown),
  g6: () => (/* reexport */ renderMdlDelta),
  Kq: () => (/* reexport */ renderMove),
  mr: () => (/* reexport */ renderOptimize),
  Rn: () => (/* reexport */ renderOptimizeMarkdown),
  Hs: () => (/* reexport */ renderReconcile),
  hp: () => (/* reexport */ renderRemembered),
  V0: () => (/* reexport */ renderSelection),
  d8: () => (/* reexport */ renderTargets),
  bF: () => (/* reexport */ renderTerminal),
  Y: () => (/* reexport */ renderVerification),
  Cu: () => (/* reexport */ renderVerify),
  n6: () => (/* reexport */ repositoryAddress),
  d: () => (/* reexport */ scoreShares),
  QO: () => (/* reexport */ scoreText),
  nh: () => (/* reexport */ typographic)
});

// UNUSED EXPORTS: BUILD_REPORT_SCHEMA, OPTIMIZE_SCHEMA, SURPRISE_MAP_SCHEMA, VERIFY_SCHEMA, formatDuration, provenanceLines, renderError, vouchingLines

;// CONCATENATED MODULE: ./build/core/report/cut-findings.js
/** cutFindings keeps at most so many of each list of findings, and of the files those that changed most. */
function cutFindings({ files, surprises, duplicates, excluded }, most) {
    return {
        files: files.toSorted((a, b) => Math.abs(b.delta_bytes) - Math.abs(a.delta_bytes)).slice(0, most),
        surprises: surprises.slice(0, most),
        duplicates: duplicates.slice(0, most),
        excluded: excluded.slice(0, most),
    };
}

// EXTERNAL MODULE: ./build/core/report/printable.js
var printable = __webpack_require__(59050);
;// CONCATENATED MODULE: ./build/core/report/escape-markdown.js

/**
 * escapeMarkdown makes text from outside plain prose in GitHub Flavored Markdown, in table cells too. What could
 * start markup becomes a character reference, which Markdown never reads as structure (CommonMark 0.31, 2.5).
 * Mentions and addresses are looked for after rendering, so an empty comment stands behind each `@` and `://`.
 */
function escapeMarkdown(text) {
    return (0,printable/* printable */.g)(text)
        .trimStart()
        .replace(/[\\`*_[\]<>&|~#$"']/g, reference)
        .replace(/^[-+](?=\s)|^\d(?=\d{0,8}[.)]\s)/, reference)
        .replaceAll("@", "&#64;<!-- -->")
        .replaceAll("://", ":<!-- -->//")
        .replace(/www\./gi, (www) => `${www.slice(0, -1)}<!-- -->.`);
}
/** codeSpan shows text from outside verbatim in `<code>`, where GitHub links neither mentions nor addresses. */
function codeSpan(text) {
    return `<code>${references((0,printable/* printable */.g)(text)).replace(/www\./gi, (www) => `${www.slice(0, -1)}&#46;`)}</code>`;
}
function references(text) {
    return text.replace(/(?![\p{L}\p{M}\p{N}\p{Emoji_Presentation}\p{Join_Control} /.-])./gsu, reference);
}
function reference(character) {
    return `&#${character.codePointAt(0)};`;
}

// EXTERNAL MODULE: ./build/core/policy/subject-label.js
var subject_label = __webpack_require__(76646);
// EXTERNAL MODULE: ./build/core/report/format-bytes.js
var format_bytes = __webpack_require__(1480);
// EXTERNAL MODULE: ./build/core/report/format-duration.js
var format_duration = __webpack_require__(72391);
// EXTERNAL MODULE: ./build/core/report/format-number.js
var format_number = __webpack_require__(4026);
// EXTERNAL MODULE: ./build/core/report/format-share.js
var format_share = __webpack_require__(92128);
;// CONCATENATED MODULE: ./build/core/report/format-value.js





/** formatValue writes what a criterion looked at, or its bound, in the unit of its subject. */
function formatValue(subject, value, digits = 1) {
    if (typeof value === "string")
        return (0,printable/* printable */.g)(value);
    switch (subject) {
        case "mdl_delta":
            return (0,format_bytes/* formatByteDelta */.a)(value, digits);
        case "novelty":
        case "removal":
        case "repo_bytes":
            return (0,format_bytes/* formatBytes */.z)(value, digits);
        case "cache_efficiency":
        case "measurement_cache":
        case "test_coverage":
            return (0,format_share/* formatShare */.T)(value, digits);
        case "rubikstack_improvement":
            return `${(0,format_number/* formatSigned */.G)(value * 100, digits).replace(/\.0+$/, "")} %`;
        case "duration_ms":
            return (0,format_duration/* formatDuration */.a)(value);
        case "performance_score":
            return (0,format_number/* formatNumber */.Z)(value, digits);
        default:
            return (0,format_number/* formatNumber */.Z)(value, Number.isInteger(value) ? 0 : digits);
    }
}
const MOST_DIGITS = 6;
/**
 * formatAgainst writes a value with as many decimals as it takes to differ from its bound: 0.7996 against 0.8
 * reads 79.96 %, since "80 %, at least 80 %: fail" would puzzle.
 */
function formatAgainst(subject, value, bound) {
    for (let digits = 1; digits < MOST_DIGITS; digits += 1) {
        const text = formatValue(subject, value, digits);
        if (value === bound || text !== formatValue(subject, bound, digits))
            return text;
    }
    return formatValue(subject, value, MOST_DIGITS);
}

;// CONCATENATED MODULE: ./build/core/report/evidence.js



/** evidenceRows gives the rows of a decision, required criteria first, each group in the policy's order. */
function evidenceRows(decision, metrics) {
    const rows = decision.criteria.map((criterion) => evidenceRow(criterion, metrics));
    return [...rows.filter((row) => row.required), ...rows.filter((row) => !row.required)];
}
function evidenceRow(criterion, metrics) {
    return {
        subject: criterion.subject,
        label: (0,subject_label/* subjectLabel */.p)(criterion.subject),
        required: criterion.required,
        value: valueText(criterion),
        bound: boundText(criterion),
        state: criterion.verdict === "not_applicable" ? "n/a" : criterion.verdict,
        note: noteText(criterion, metrics),
    };
}
function valueText({ subject, value, bound }) {
    if (value === null)
        return "";
    if (typeof value === "number" && typeof bound === "number")
        return formatAgainst(subject, value, bound);
    return formatValue(subject, value);
}
/** Longer lists, such as the patterns of trusted sources, are counted; the policy holds them. */
const MOST_NAMED = 3;
function boundText({ subject, operator, bound }) {
    if (bound === null)
        return "";
    if (typeof bound === "object") {
        return bound.length > MOST_NAMED
            ? `one of ${bound.length}`
            : `${operator} ${bound.map(printable/* printable */.g).join(", ")}`;
    }
    return `${operator} ${formatValue(subject, bound)}`;
}
function noteText(criterion, metrics) {
    const speaksForItself = criterion.verdict === "ok" || typeof criterion.value === "number";
    return speaksForItself ? "" : (0,printable/* printable */.g)(metricReason(criterion, metrics) ?? reasonIn(criterion.text));
}
/** Beside a row's name and verdict only the reason is news: `X is missing: why. The policy ...` gives `why`. */
function reasonIn(text) {
    const reason = /^[^:]{1,60} (?:is missing|does not apply|is SELF_SIGNED): (.*?)\.?(?: The policy does not require it\.)?$/s;
    return reason.exec(text)?.[1] ?? text;
}
function metricReason({ subject }, metrics) {
    if (metrics === undefined || !isMetricName(subject, metrics))
        return undefined;
    const metric = metrics[subject];
    return metric.status === "measured" ? undefined : metric.reason;
}
function isMetricName(subject, metrics) {
    return Object.hasOwn(metrics, subject);
}

;// CONCATENATED MODULE: ./build/core/report/mdl-delta-report.js
const MDL_DELTA_SCHEMA = "quantum-forge/mdl-delta@1";

;// CONCATENATED MODULE: ./build/core/report/permalink.js
const LONGEST_PATH = 1024;
/**
 * permalink gives the address of a file at a commit in GitHub's form; null when there is no plain https address
 * of the repository, the commit is not a full object id, or the path is too long or holds a lone surrogate.
 */
function permalink(repositoryUrl, commit, path, lines) {
    const address = repositoryAddress(repositoryUrl);
    if (address === null || !/^[0-9a-f]{40,64}$/.test(commit) || !linkable(path))
        return null;
    const place = path.split("/").map(encodeSegment).join("/");
    return `${address}/blob/${commit}/${place}${permalink_anchor(lines)}`;
}
/** repositoryAddress gives the address without a final slash when it is a plain https one, else null. */
function repositoryAddress(repositoryUrl) {
    const address = (repositoryUrl ?? "").replace(/\/+$/, "");
    return /^https:\/\/[\w.-]+(:\d+)?(\/[\w.~-]+)+$/.test(address) ? address : null;
}
function linkable(path) {
    return path.length <= LONGEST_PATH && !/\p{Cs}/u.test(path);
}
/** encodeURIComponent (RFC 3986) leaves !'()* as they are; they would end a Markdown link or an attribute. */
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function permalink_anchor(lines) {
    if (lines === undefined)
        return "";
    return lines.start === lines.end ? `#L${lines.start}` : `#L${lines.start}-L${lines.end}`;
}

// EXTERNAL MODULE: ./build/core/report/cut-text.js
var cut_text = __webpack_require__(49765);
// EXTERNAL MODULE: ./build/core/report/wrap-text.js
var wrap_text = __webpack_require__(48057);
;// CONCATENATED MODULE: ./build/core/report/provenance-lines.js



const INDENT = "             ";
const COLUMNS = 80 - INDENT.length;
const GITHUB = "https://github.com/";
/**
 * provenanceLines says in lines of at most 80 columns what the bundles prove that were handed in: of each artifact the workflow,
 * the commit and the time, else why a bundle does not hold. Names in them may be hostile.
 */
function provenanceLines(provenance) {
    return provenance.flatMap(({ bundle, ok, code, detail, artifacts }) => ok
        ? artifacts.flatMap((proven) => entry(proven.artifact.name, sentencesOf(proven)))
        : entry(bundle, [`${code}: ${detail}`]));
}
function sentencesOf({ identity, commit, at, recorded, }) {
    const where = commit === null ? "" : `at commit ${commit.slice(0, 7)}, `;
    return [
        `made by ${identity.startsWith(GITHUB) ? identity.slice(GITHUB.length) : identity}`,
        `${where}attested ${at.slice(0, 19)}Z`,
        recorded ? "the record names this bundle" : "the record does not name this bundle",
    ];
}
/** A name and what is said of it, which begins in the same column each time. */
function entry(name, sentences) {
    const lines = sentences.flatMap((sentence) => (0,wrap_text/* wrapText */.C)((0,printable/* printable */.g)(sentence), COLUMNS));
    const [first = "", ...rest] = lines;
    const shown = (0,printable/* printable */.g)(name);
    const fits = shown.length <= INDENT.length - 3;
    const head = fits ? [] : [`  ${(0,cut_text/* cutStart */.D)(shown, 78)}`];
    const label = fits ? `  ${shown}`.padEnd(INDENT.length) : INDENT;
    return [...head, `${label}${first}`, ...rest.map((line) => `${INDENT}${line}`)];
}

// EXTERNAL MODULE: ./build/core/report/rank-findings.js
var rank_findings = __webpack_require__(18678);
;// CONCATENATED MODULE: ./build/core/report/render-annotations.js



/** GitHub shows ten annotations of a level for a step; what comes after is lost without a word. */
const MOST_OF_A_KIND = 10;
/** A line with less is surprising only beside the other lines of a very small change. */
const WORTH_A_NOTICE_BITS = 100;
/**
 * renderAnnotations points at what is worth a look in the changed files, worst first: repeated lines as warnings,
 * surprising lines as notices, at most ten of each. It never gives the text of a line, which may be a secret.
 */
function renderAnnotations({ files, surprises, duplicates, }) {
    const changed = new Set(files.map(({ path }) => path));
    const repeated = apart((0,rank_findings/* longestRepeats */.$)(duplicates).filter(({ path }) => changed.has(path)));
    const surprising = surprises
        .filter(({ path, bits }) => changed.has(path) && bits >= WORTH_A_NOTICE_BITS)
        .toSorted((a, b) => b.excess_bits - a.excess_bits)
        .slice(0, MOST_OF_A_KIND);
    return [...repeated.slice(0, MOST_OF_A_KIND).map(repeatAnnotation), ...surprising.map(surpriseAnnotation)];
}
/** Lines that repeat several places are pointed at once, by the first of these repeats. */
function apart(repeats) {
    const kept = [];
    for (const repeat of repeats)
        if (!kept.some((other) => overlap(repeat, other)))
            kept.push(repeat);
    return kept;
}
function overlap(a, b) {
    return a.path === b.path && a.start_line <= b.end_line && b.start_line <= a.end_line;
}
function repeatAnnotation(repeat) {
    const { path, start_line, end_line } = repeat;
    return {
        level: "warning",
        path,
        line: start_line,
        end_line,
        title: "Repeated lines",
        message: `Lines ${start_line} to ${end_line} repeat ${sourceText(repeat)}.`,
    };
}
function sourceText(repeat) {
    const { path, source_path, source_start_line, source_end_line, kind } = repeat;
    const lines = `lines ${source_start_line} to ${source_end_line}`;
    const place = source_path === path ? `${lines} of this file` : `${(0,printable/* printable */.g)(source_path)}, ${lines}`;
    return kind === "renamed" ? `${place}, with other names` : place;
}
function surpriseAnnotation({ path, line, bits, excess_bits }) {
    return {
        level: "notice",
        path,
        line,
        title: "Surprising line",
        message: `This line carries ${(0,format_number/* formatNumber */.Z)(bits)} bits of information, ${(0,format_number/* formatNumber */.Z)(excess_bits)} more than its length explains. Unusual is not wrong.`,
    };
}

;// CONCATENATED MODULE: ./build/core/report/labelled-lines.js

/** Where what is said begins, behind its label. */
const LABEL_COLUMNS = 18;
/** labelledLines lays out a label and, beside it, printable sentences, each wrapped by its own. */
function labelledLines(label, sentences, columns, paint) {
    const room = columns - LABEL_COLUMNS - 2;
    return sentences
        .flatMap((sentence) => (0,wrap_text/* wrapText */.C)(sentence, room))
        .map((line, row) => `  ${paint("quiet", (row === 0 ? label : "").padEnd(LABEL_COLUMNS))}${line}`);
}

// EXTERNAL MODULE: ./build/core/report/paint.js
var report_paint = __webpack_require__(59181);
// EXTERNAL MODULE: ./build/core/report/text-width.js
var text_width = __webpack_require__(53035);
;// CONCATENATED MODULE: ./build/core/report/aligned-columns.js

/** alignedColumns lays out printable cells in columns two spaces apart, the first one to the left and the others to the right. */
function alignedColumns(rows) {
    const columns = Math.max(0, ...rows.map(({ length }) => length));
    const widths = Array.from({ length: columns }, (_, at) => Math.max(0, ...rows.map((row) => (0,text_width/* textWidth */.s)(row[at] ?? ""))));
    const pad = (cell, at) => {
        const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - (0,text_width/* textWidth */.s)(cell)));
        return at === 0 ? cell + space : space + cell;
    };
    return rows.map((row) => row.map(pad).join("  ").trimEnd());
}

;// CONCATENATED MODULE: ./build/core/report/render-backends.js







/** A simulated machine is called what it is. */
const ALGORITHMS = {
    exact: "all states",
    "tabu-search": "tabu search",
    "simulated-annealing": "simulated annealing",
    "path-integral-annealing": "path-integral annealing",
    qaoa: "QAOA",
    vqe: "VQE",
    "quantum-annealing": "quantum annealing",
};
/** Gate-model algorithms run on state vectors here, but for these. */
const MACHINES = new Set(["ibm", "braket", "google", "dwave"]);
/** algorithmName says what a backend runs, and that a machine is simulated where it is. */
function algorithmName(backend, algorithm) {
    const name = ALGORITHMS[algorithm];
    const gates = algorithm === "qaoa" || algorithm === "vqe";
    return gates && !MACHINES.has(backend) ? `simulated ${name}` : name;
}
/** backendLines is the table of all backends that were asked, and why others were not. `format` writes a value. */
function backendLines(backends, format, { width, paint }) {
    const asked = backends.filter(({ status }) => status === "answered");
    const others = reasonsOf(backends);
    const circuits = asked.flatMap((one) => convergedText(one) ?? []);
    const [head = "", ...table] = tableOf(asked, format, width);
    return [
        ...(asked.length === 0 ? [] : [`  ${paint("quiet", head)}`, ...table.map((line) => `  ${line}`)]),
        ...(circuits.length === 0 ? [] : ["", ...labelledLines("Converged", circuits, width, paint)]),
        ...(asked.length > 0 && others.length > 0 ? [""] : []),
        ...others.flatMap(([reason, names]) => labelledLines(names.length === 1 ? names.join() : "others", [names.length === 1 ? reason : `${names.join(", ")}: ${reason}`], width, paint)),
    ];
}
/** Columns that a narrow terminal has no room for, the first to go first. */
const SPARED = ["iterations", "fidelity", "time"];
function tableOf(asked, format, width) {
    const shown = (value, how) => value === null ? "" : how(value);
    let columns = [
        {
            header: "backend",
            cell: ({ backend, algorithm }) => algorithm === null ? backend : `${backend}: ${algorithmName(backend, algorithm)}`,
        },
        { header: "value", cell: ({ value }) => shown(value, format) },
        { header: "gap", cell: ({ gap }) => shown(gap, (share) => (0,format_share/* formatShare */.T)(share, 2)) },
        { header: "time", cell: ({ ms }) => shown(ms, format_duration/* formatDuration */.a) },
        { header: "iterations", cell: ({ iterations }) => shown(iterations, format_number/* formatNumber */.Z) },
        { header: "fidelity", cell: ({ fidelity }) => (fidelity === null ? "-" : fidelityText(fidelity)) },
    ];
    const lines = () => alignedColumns([
        columns.map(({ header }) => header),
        ...asked.map((one) => columns.map(({ cell }) => cell(one))),
    ]);
    for (const spared of SPARED) {
        if (lines().every((line) => (0,text_width/* textWidth */.s)(line) <= width - 2))
            break;
        columns = columns.filter(({ header }) => header !== spared);
    }
    return lines();
}
/** How the search for angles of a circuit ended; null for what has none. */
function convergedText({ backend, algorithm, converged, stop }) {
    if (converged === null || (algorithm !== "qaoa" && algorithm !== "vqe"))
        return null;
    const asked = `${(0,format_number/* formatNumber */.Z)(converged.count)} of ${(0,format_number/* formatNumber */.Z)(converged.of)} searches for angles`;
    return `${backend}: ${asked}; the last: ${(0,printable/* printable */.g)(stop ?? "no answer")}`;
}
/** Who was not asked or failed, by reason. */
function reasonsOf(backends) {
    const names = new Map();
    for (const { backend, failure } of backends) {
        if (failure === null)
            continue;
        const reason = `${failure.code}: ${(0,printable/* printable */.g)(failure.reason)}`;
        names.set(reason, [...(names.get(reason) ?? []), backend]);
    }
    return [...names];
}
/** How far from 1, which is what counts. */
function fidelityText(fidelity) {
    const missing = Math.max(0, 1 - fidelity);
    return missing < 1e-15 ? "1" : `1 - ${missing.toExponential(0)}`;
}

;// CONCATENATED MODULE: ./build/core/report/render-backend-list.js





/** renderBackendList shows each backend: whether it is there, what it runs, and what it lacks. */
function renderBackendList({ backends }, { width, color }) {
    const paint = (0,report_paint/* paintWith */.H)(color);
    const blocks = backends.map((one) => {
        const label = one.backend.padEnd(18);
        const state = one.available ? paint("good", "available") : paint("warn", "not available");
        const said = one.failure === null ? [one.detail] : [one.failure.reason, one.failure.remedy];
        return [
            `  ${paint("strong", label)}${state}`,
            ...labelledLines("", [capabilitiesText(one), ...said.map(printable/* printable */.g)], width, paint),
        ];
    });
    return `${["quantum-forge  optimize  backends", ...blocks.map((lines) => lines.join("\n"))].join("\n\n")}\n`;
}
function capabilitiesText({ backend, capabilities }) {
    const { provider, max_qubits, supported_algorithms, simulator_mode, backend_url } = capabilities;
    const names = supported_algorithms.map((algorithm) => algorithmName(backend, algorithm));
    const where = backend_url === undefined ? "" : ` at ${backend_url}`;
    const what = simulator_mode ? "" : ", a machine";
    return (0,printable/* printable */.g)(`${provider}${where}${what}: ${names.join(", ")}; up to ${(0,format_number/* formatNumber */.Z)(max_qubits)} variables`);
}

;// CONCATENATED MODULE: ./build/core/report/format-span.js

const UNITS = [
    // People say 24 h and 36 h, but 3 d.
    { name: "d", ms: 86_400_000, from: 2 * 86_400_000 },
    { name: "h", ms: 3_600_000, from: 3_600_000 },
    { name: "min", ms: 60_000, from: 60_000 },
    { name: "s", ms: 1_000, from: 1_000 },
];
/** formatSpan writes how long something lasts in its one or two largest units: `4 min`, `2 d 2 h`; under a second `0 s`. */
function formatSpan(ms) {
    const at = UNITS.findIndex(({ from }) => ms >= from);
    const [unit, next] = [UNITS[at], UNITS[at + 1]];
    if (unit === undefined)
        return "0 s";
    const whole = `${(0,format_number/* formatNumber */.Z)(Math.floor(ms / unit.ms))} ${unit.name}`;
    const rest = next === undefined ? 0 : Math.floor((ms % unit.ms) / next.ms);
    return rest === 0 ? whole : `${whole} ${rest} ${next?.name}`;
}

;// CONCATENATED MODULE: ./build/core/report/format-moment.js

/** formatMoment writes a time in UTC and how far it is from now: `2026-11-22 09:00 UTC, 2 h ago`. */
function formatMoment(at, now_ms) {
    const ms = Date.parse(at);
    const clock = `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
    const away = ms - now_ms;
    if (Math.abs(away) < 1_000)
        return `${clock}, now`;
    return away < 0 ? `${clock}, ${formatSpan(-away)} ago` : `${clock}, in ${formatSpan(away)}`;
}

;// CONCATENATED MODULE: ./build/core/report/keep-commands.js
const COMMAND = /quantum-forge [^;,]*[^;, ]/g;
/** keepCommands holds the words of each command in a text together, if they fit into one line, so that it can be copied. */
function keepCommands(text, width) {
    return text.replace(COMMAND, (command) => command.length <= width ? command.replaceAll(" ", "\u00a0") : command);
}

;// CONCATENATED MODULE: ./build/core/report/render-channels.js







const NARROWEST = 60;
const WIDEST = 100;
/** renderChannels gives one block a channel, ending in a newline: what it runs and how well, then what stands in the way. */
function renderChannels(channels, { width, color, now_ms }) {
    const columns = Math.min(Math.max(Math.floor(width), NARROWEST), WIDEST);
    const paint = (0,report_paint/* paintWith */.H)(color);
    const blocks = channels.map((channel) => blockOf(channel, columns, paint, now_ms).join("\n"));
    return `${blocks.join("\n\n")}\n`;
}
/** channelLines says of each channel on which something happened, in one line, what it runs; empty when there is none. */
function channelLines(channels, now_ms) {
    const used = channels.filter(({ running, promoting, hold, lock }) => (running ?? promoting ?? hold ?? lock) !== null);
    const width = Math.max(0, ...used.map(({ channel }) => channel.length));
    return used.map((channel) => `  ${channel.channel.padEnd(width)}  ${lineOf(channel, now_ms)}\n`).join("");
}
function lineOf(channel, now_ms) {
    const { running, promoting, hold, lock, freeze } = channel;
    const since = running === null ? 0 : Math.max(0, now_ms - Date.parse(running.since));
    const said = [
        running === null ? "runs nothing yet" : `runs ${running.build_id} since ${formatSpan(since)}`,
        ...(running === null ? [] : [stateOf(channel).words]),
        ...(promoting === null ? [] : [`promoting ${promoting.build_id}`]),
        ...(hold === null ? [] : ["held"]),
        ...(lock === null ? [] : ["locked"]),
        ...(freeze === null ? [] : ["frozen"]),
    ];
    return said.join(", ");
}
function stateOf({ running, health_score }) {
    if (running === null)
        return { tone: "quiet", words: "empty" };
    if (running.last_passed === null)
        return { tone: "quiet", words: "not observed" };
    const score = health_score === null ? "" : ` (health ${(0,format_number/* formatNumber */.Z)(health_score, 1)} of 10)`;
    if (!running.last_passed)
        return { tone: "bad", words: `unhealthy${score}` };
    return health_score === null || health_score >= 10
        ? { tone: "good", words: "healthy" }
        : { tone: "warn", words: `healthy again${score}` };
}
function blockOf(channel, columns, paint, now_ms) {
    const { running, promoting, hold, lock, freeze, next_freeze, candidate, rolls_back_below } = channel;
    const { tone, words } = stateOf(channel);
    const runs = running === null ? "runs nothing yet" : `runs ${running.build_id} @ ${running.commit.slice(0, 7)}`;
    const state = running === null ? "" : `  ${paint(tone, words)}`;
    const rows = (label, sentences) => labelledLines(label, sentences.map(printable/* printable */.g), columns, paint);
    const command = (words) => keepCommands(`quantum-forge ${words} --channel ${channel.channel}`, columns);
    return [
        `  ${paint("strong", channel.channel)}  ${runs}${state}`,
        ...rows("Since", running === null ? [] : [formatMoment(running.since, now_ms)]),
        ...rows("Observed", running === null || running.last_passed === null ? [] : [observedText(running)]),
        ...rows("Promoting", promoting === null ? [] : [promotingText(promoting, now_ms)]),
        ...rows("To finish", promoting === null ? [] : [command(`promote ${promoting.build_id}`)]),
        ...rows("To give it up", promoting === null ? [] : [command("rollback")]),
        ...rows("Held", hold === null ? [] : [holdText(hold, now_ms)]),
        ...rows("To end it", hold === null ? [] : [command("release")]),
        ...rows("Locked", lock === null ? [] : [`by ${lock.owner} since ${formatMoment(lock.since, now_ms)}: ${lock.reason}`]),
        ...rows("Frozen", freeze === null ? [] : [freezeText(freeze, now_ms)]),
        ...rows("Freezes next", next_freeze === null ? [] : [nextFreezeText(next_freeze, now_ms)]),
        ...rows("Next", candidate === null ? [] : [candidateText(candidate)]),
        ...rows("By itself", [automaticText(channel.auto_promote, rolls_back_below)]),
    ];
}
function observedText({ passed, failed }) {
    const all = passed + failed;
    return `${(0,format_number/* formatNumber */.Z)(passed)} of ${(0,format_number/* formatNumber */.Z)(all)} observation${all === 1 ? "" : "s"} passed`;
}
function promotingText({ build_id, by, since }, now_ms) {
    return `${build_id}, begun by ${by} ${formatMoment(since, now_ms)}`;
}
function holdText({ build_id, by, since, reason }, now_ms) {
    const at = build_id === null ? "" : `at ${build_id} `;
    return `${at}by ${by} since ${formatMoment(since, now_ms)}: ${reason}`;
}
function freezeText({ name, until, hotfix }, now_ms) {
    const end = until === null ? "without a known end" : `until ${formatMoment(until, now_ms)}`;
    return `by ${name}, ${end}; ${hotfix ? `a hotfix may pass (--hotfix ${name})` : "no hotfix may pass"}`;
}
function nextFreezeText({ from, ...freeze }, now_ms) {
    return `from ${formatMoment(from, now_ms)}, ${freezeText(freeze, now_ms)}`;
}
function candidateText({ build_id, ran_ms, soak_ms }) {
    if (ran_ms >= soak_ms)
        return `${build_id} has run long enough on the channel before`;
    return `${build_id} is soaking, ${formatSpan(ran_ms)} of ${formatSpan(soak_ms)}`;
}
function automaticText(autoPromote, rollsBackBelow) {
    const back = rollsBackBelow === null
        ? ""
        : `rolls back when its health stays below ${(0,format_number/* formatNumber */.Z)(rollsBackBelow, 1)}`;
    const said = [autoPromote ? "promotes what the policy promotes" : "", back].filter((part) => part !== "");
    return said.length === 0 ? "nothing" : said.join("; ");
}

;// CONCATENATED MODULE: ./build/core/report/render-error-markdown.js

const LONGEST_TEXT = 2000;
/** renderErrorMarkdown gives the job summary of a run that came to nothing: what went wrong, and what to do. */
function renderErrorMarkdown({ code, what, remedy }, verdict = "Quantum-Forge: no decision.") {
    const prose = (text) => escapeMarkdown(text.slice(0, LONGEST_TEXT));
    return `**${verdict}** ${codeSpan(code)}: ${prose(what)}.\n\nWhat to do: ${prose(remedy)}.\n`;
}

;// CONCATENATED MODULE: ./build/core/report/choice-facts.js


/** choiceFacts gives the three numbers of a choice, a label and a sentence each, never merged. */
function choiceFacts(report, { format, current, noun, exceeds }) {
    const { gain_over_current: gain, gain_over_classical: classical, value, current_value } = report;
    const gained = gain === null
        ? `no share can be given (${current} ${format(current_value)} -> ${format(value)})`
        : `${gain < 0 ? "-" : ""}${(0,format_share/* formatShare */.T)(Math.abs(gain))} (${current} ${format(current_value)} -> ${format(value)})`;
    return [
        ["Gain on current", gained],
        [
            "Gain on classical",
            classical === 0
                ? `0 %: the ${noun} is the best that classical methods found`
                : `${(0,format_share/* formatShare */.T)(classical, 2)}: ${report.backend} found what classical methods did not in the same time`,
        ],
        [
            "Certified gap",
            report.proven
                ? `0 %: proven, no ${noun} ${exceeds} ${format(report.upper_bound)}`
                : `${(0,format_share/* formatShare */.T)(report.gap, 2)}: no ${noun} ${exceeds} ${format(report.upper_bound)}`,
        ],
    ];
}
/** choiceMethod says who made it, and what the others reached. */
function choiceMethod({ backend, method, iterations, losers }, format) {
    const named = (who, how) => (who === "classical" ? how : `${how} by ${who}`);
    const others = losers.map((loser) => `${named(loser.backend, loser.method)} ${format(loser.value)}`);
    const beaten = others.length === 0 ? "" : `; others: ${others.join(", ")}`;
    return `${named(backend, method)}, ${counted(iterations, "iteration")}${beaten}`;
}
/** counted writes a number of things: "1 test", "1,200 tests". */
function counted(count, noun) {
    return `${(0,format_number/* formatNumber */.Z)(count)} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/core/report/headline.js

/** headline lays out a sentence that begins with what matters most, which is painted strong. */
function headline(strong, rest, { width, paint }) {
    const [first = "", ...others] = (0,wrap_text/* wrapText */.C)(`${strong}${rest}`, width - 2);
    const painted = first.startsWith(strong) ? paint("strong", strong) + first.slice(strong.length) : first;
    return [painted, ...others].map((line) => `  ${line}`);
}

;// CONCATENATED MODULE: ./build/core/report/render-extraction.js









/** Extractions of a kind that are shown; --json has them all. */
const SHOWN = 12;
const SAVING_COLUMNS = 12;
/**
 * renderExtraction shows which extractions to do first: what they save together, the three numbers apart, then each, and
 * why others are not.
 */
function renderExtraction(report, { width, color }) {
    const paint = (0,report_paint/* paintWith */.H)(color);
    const said = (label, ...sentences) => labelledLines(label, sentences, width, paint);
    const { chosen, left, prediction, backends } = report;
    const facts = choiceFacts(report, {
        format: bytes,
        current: "as they are found",
        noun: "choice",
        exceeds: "saves more than",
    });
    const barred = left.filter(({ in_the_way }) => in_the_way.length > 0);
    const row = (saving, name) => `  ${bytes(saving).padStart(SAVING_COLUMNS)}  ${(0,cut_text/* cutStart */.D)((0,printable/* printable */.g)(name), width - SAVING_COLUMNS - 4)}`;
    const more = (count) => count <= SHOWN ? [] : [`  and ${(0,format_number/* formatNumber */.Z)(count - SHOWN)} more (--json has them all)`];
    return [
        "quantum-forge  optimize  mdl",
        "",
        ...headline(bytes(report.value), ` predicted to be saved by ${counted(chosen.length, "extraction")} of ${(0,format_number/* formatNumber */.Z)(chosen.length + left.length)}`, { width, paint }),
        "",
        ...facts.flatMap(([label, text]) => said(label, text)),
        ...(prediction === null
            ? []
            : said("Prediction", `from ${counted(prediction.duplicates, "repeat")}: the information of the copies, less a line for each call and declaration`)),
        "",
        `  ${paint("quiet", `${"saves".padStart(SAVING_COLUMNS)}  do first`)}`,
        ...chosen.slice(0, SHOWN).map(({ saving_bytes, name }) => row(saving_bytes, name)),
        ...more(chosen.length),
        "",
        ...(barred.length === 0
            ? []
            : [
                `  ${paint("quiet", `${"saves".padStart(SAVING_COLUMNS)}  left: a chosen one rewrites its lines`)}`,
                ...barred.slice(0, SHOWN).map(({ saving_bytes, name }) => row(saving_bytes, name)),
                ...more(barred.length),
                "",
            ]),
        ...(left.length === barred.length
            ? []
            : said("No saving", `${counted(left.length - barred.length, "extraction")} would save nothing`)),
        ...said("Method", choiceMethod(report, bytes)),
        ...(backends.length < 2 ? [] : ["", ...backendLines(backends, bytes, { width, paint })]),
    ]
        .join("\n")
        .concat("\n");
}
function bytes(value) {
    return (0,format_bytes/* formatBytes */.z)(Math.round(value));
}

;// CONCATENATED MODULE: ./build/core/report/render-log.js



/** Digits of a digest that are shown: enough to find it again, not to trust it. */
const SHORT = 12;
/** renderLog gives the head of a log and its newest entries, newest first, ending in a newline. */
function renderLog(report, { color }) {
    const paint = (0,report_paint/* paintWith */.H)(color);
    const { size, root, origin, signed_by, entries } = report;
    const indexes = Math.max(5, String(size).length);
    const ids = Math.max(2, ...entries.map((entry) => nameOf(entry).length));
    const rows = entries.map((entry) => `  ${rowOf(entry, indexes, ids)}`);
    const header = `  ${"entry".padStart(indexes)}  ${"time (UTC)".padEnd(19)}  ${"of".padEnd(ids)}  sha-256`;
    return [
        `  ${paint("strong", `${(0,format_number/* formatNumber */.Z)(size)} ${size === 1 ? "entry" : "entries"}`)}   root ${root}`,
        `  ${(0,printable/* printable */.g)(origin)}, signed by ${keysText(signed_by)}`,
        ...(rows.length === 0 ? [] : ["", paint("quiet", header), ...rows]),
        "",
    ].join("\n");
}
/** keysText names keys by their key IDs, and a key of another name by that too. */
function keysText(keys) {
    return keys.map(({ key_id }) => `key ${key_id}`).join(", ");
}
/** An event's id is its kind and its time, and the time stands in a column of its own. */
function nameOf({ kind, id }) {
    return (0,printable/* printable */.g)(kind === "event" ? id.replace(/@.*$/, "") : id);
}
function rowOf(entry, indexes, ids) {
    const { index, at, sha256 } = entry;
    const time = (at ?? "").slice(0, 19).replace("T", " ");
    const number = String(index).padStart(indexes);
    return `${number}  ${(0,printable/* printable */.g)(time).padEnd(19)}  ${nameOf(entry).padEnd(ids)}  ${sha256.slice(0, SHORT)}`;
}

;// CONCATENATED MODULE: ./build/core/report/render-log-fault.js



const render_log_fault_NARROWEST = 60;
const render_log_fault_WIDEST = 100;
/** renderLogFault gives the verdict on a log that does not hold: the code, what was found, what to do; it ends in a newline. */
function renderLogFault({ code, what, remedy }, { width, color }) {
    const paint = (0,report_paint/* paintWith */.H)(color);
    const columns = Math.min(Math.max(Math.floor(width), render_log_fault_NARROWEST), render_log_fault_WIDEST) - 4;
    const lines = (text) => (0,wrap_text/* wrapText */.C)((0,printable/* printable */.g)(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`), columns).map((line) => `  ${line}`);
    return [`  ${paint("bad", "FAIL")}   ${code}`, "", ...lines(what), ...lines(remedy), ""].join("\n");
}

;// CONCATENATED MODULE: ./build/core/report/render-log-verification.js





const render_log_verification_NARROWEST = 60;
const render_log_verification_WIDEST = 100;
/** renderLogVerification says what of a log was found whole, and what that does not show; it ends in a newline. */
function renderLogVerification(found, { width, color }) {
    const paint = (0,report_paint/* paintWith */.H)(color);
    const { size, root, signed_by, pinned, records, events, remembered } = found;
    const rows = rowsWith(paint, width);
    const key = pinned
        ? "which you or the root of trust named"
        : "which stands beside the log: it shows damage, not who signed";
    return [
        `  ${paint("good", "WHOLE")}   ${(0,format_number/* formatNumber */.Z)(size)} entries, every record and event among them`,
        "",
        wholeRow(paint, "Root", root),
        ...rows("Signed by", `${keysText(signed_by)}, ${key}`),
        ...rows("Entries", `${(0,format_number/* formatNumber */.Z)(records)} records and ${(0,format_number/* formatNumber */.Z)(events)} events, each against its leaf`),
        ...rows("Extends", remembered === null
            ? "no head was kept before, so a log that was rewritten as a whole would pass; keep one: quantum-forge log witness"
            : `the head of ${(0,format_number/* formatNumber */.Z)(remembered.size)} entries that was kept`),
        ...(remembered === null ? [] : [wholeRow(paint, "Kept in", remembered.place)]),
        "",
    ].join("\n");
}
/** renderRemembered says, place by place, what each held the log to and what it keeps now; it ends in a newline. */
function renderRemembered({ origin, places }, { width, color }) {
    const paint = (0,report_paint/* paintWith */.H)(color);
    const rows = rowsWith(paint, width);
    const blocks = places.map((head) => {
        const { place, size, root, cosigned, published } = head;
        return [
            `  ${paint("good", "KEPT")}   ${(0,format_number/* formatNumber */.Z)(size)} entries, root ${root.slice(0, 16)}`,
            wholeRow(paint, "Where", place),
            ...rows("Held to", heldTo(head)),
            wholeRow(paint, "Log", origin),
            ...(cosigned === null ? [] : [wholeRow(paint, "Signed by", signedText(cosigned))]),
            ...(published === undefined ? [] : rows("Published", publishedText(published))),
        ].join("\n");
    });
    return `${blocks.join("\n\n")}\n`;
}
function signedText({ name, key_id, address, at }) {
    return `${name}+${key_id}, the witness at ${address}, ${at.slice(0, 19)}Z`;
}
function publishedText({ path, commit, pushed_to }) {
    if (commit === null)
        return `${path}, which held one as new before`;
    return `${path}, commit ${commit.slice(0, 7)}${pushed_to === null ? "" : `, pushed to ${pushed_to}`}`;
}
function heldTo({ before, size, cosigned }) {
    if (cosigned !== null && before === null)
        return "what that witness has signed of it before";
    if (before === null)
        return "nothing yet: this is the first head that is kept there";
    if (before === size)
        return `the same ${(0,format_number/* formatNumber */.Z)(size)} entries, which it kept already`;
    return `the ${(0,format_number/* formatNumber */.Z)(before)} entries that it kept, which the log extends`;
}
/** wholeRow keeps what somebody may copy on one line. */
function wholeRow(paint, label, text) {
    return `  ${paint("quiet", label.padEnd(LABEL_COLUMNS))}${(0,printable/* printable */.g)(text)}`;
}
function rowsWith(paint, width) {
    const columns = Math.min(Math.max(Math.floor(width), render_log_verification_NARROWEST), render_log_verification_WIDEST);
    return (label, sentence) => labelledLines(label, [(0,printable/* printable */.g)(sentence)], columns, paint);
}

;// CONCATENATED MODULE: ./build/core/report/fit-sections.js
const LEFT_OUT = "_Some sections were left out, since they would not fit here. The JSON result has them all._";
/**
 * fitSections joins a page of at most `limit` bytes of UTF-8. A section that would pass the limit is left out whole, with
 * a note, so that no tag stays open. Empty sections are none.
 */
function fitSections({ head, sections, closing }, limit) {
    const reserved = size(`\n\n${LEFT_OUT}\n\n${closing}\n`);
    const parts = [head];
    let used = size(head);
    let leftOut = false;
    for (const section of sections.filter((each) => each !== "")) {
        const more = size(`\n\n${section}`);
        if (used + more + reserved > limit) {
            leftOut = true;
            continue;
        }
        parts.push(section);
        used += more;
    }
    return `${[...parts, ...(leftOut ? [LEFT_OUT] : []), closing].join("\n\n")}\n`;
}
function size(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./build/core/report/information-totals.js

/** informationTotals says what is known of novelty and removal, e.g. `812 B new` and `1,068 B removed`. */
function informationTotals(novelty, removal) {
    return [
        ...(novelty === null ? [] : [`${(0,format_bytes/* formatBytes */.z)(novelty)} new`]),
        ...(removal === null ? [] : [`${(0,format_bytes/* formatBytes */.z)(removal)} removed`]),
    ];
}

// EXTERNAL MODULE: ./build/core/report/count-exclusions.js
var count_exclusions = __webpack_require__(3622);
;// CONCATENATED MODULE: ./build/core/report/typographic.js
/** typographic sets the figures of this room for a page: true minus signs and comparison signs. */
function typographic(text) {
    return text
        .replace(/(^|\s)-(?=\d)/g, "$1\u2212")
        .replace(/^<= /, "\u2264 ")
        .replace(/^>= /, "\u2265 ");
}

;// CONCATENATED MODULE: ./build/core/report/markdown-details.js









const REPEAT_WORDS = {
    exact: "word for word",
    renamed: "with other names",
};
const MOST_ROWS = 50;
const MOST_REPEATS = 20;
const PATH_COLUMNS = 120;
/**
 * markdownDetails gives the folded sections on files, surprising lines, repeats and what was left out. `totals` stand
 * beside the title of the first.
 */
function markdownDetails({ files, surprises, duplicates, excluded }, totals, places) {
    return [
        section(["Where the information is", ...totals].join(", "), ["| file | kind | before | after | net |", "|---|---|---:|---:|---:|"], (0,rank_findings/* largestChanges */.o)(files).map((file) => fileRow(file, places))),
        section("Most surprising lines", ["| line | information | beyond its length |", "|---|---:|---:|"], surprises.map((line) => surpriseRow(line, places))),
        section(`Repeats: ${(0,format_number/* formatNumber */.Z)(duplicates.length)}`, ["| lines | repeat | |", "|---|---|---|"], (0,rank_findings/* longestRepeats */.$)(duplicates).map((repeat) => repeatRow(repeat, places)), MOST_REPEATS),
        section(`Left out: ${(0,count_exclusions/* countExclusions */.N)(excluded).join("")}`, ["| file | why | size |", "|---|---|---:|"], excluded.map(exclusionRow)),
    ];
}
function section(title, header, rows, most = MOST_ROWS) {
    if (rows.length === 0)
        return "";
    const more = rows.length - most;
    const note = more > 0 ? `\n\nand ${(0,format_number/* formatNumber */.Z)(more)} more` : "";
    const table = [...header, ...rows.slice(0, most)].join("\n");
    return `<details><summary>${title}</summary>\n\n${table}${note}\n\n</details>`;
}
function fileRow({ path, category, base_bytes, head_bytes, delta_bytes }, places) {
    const net = typographic((0,format_bytes/* formatByteDelta */.a)(delta_bytes));
    const place = linkedPlace(path, places);
    return `| ${place} | ${category} | ${(0,format_bytes/* formatBytes */.z)(base_bytes)} | ${(0,format_bytes/* formatBytes */.z)(head_bytes)} | ${net} |`;
}
function surpriseRow({ path, line, bits, excess_bits }, places) {
    const place = linkedPlace(path, places, { start: line, end: line });
    return `| ${place} | ${(0,format_number/* formatNumber */.Z)(bits)} bits | ${(0,format_number/* formatNumber */.Z)(excess_bits)} bits |`;
}
function repeatRow(repeat, places) {
    const { path, source_path, kind } = repeat;
    const here = linkedPlace(path, places, { start: repeat.start_line, end: repeat.end_line });
    const range = { start: repeat.source_start_line, end: repeat.source_end_line };
    const label = source_path === path ? codeSpan(rangeText(range)) : shownPath(source_path, rangeText(range));
    return `| ${here} | ${linked(label, source_path, places, range)} | ${REPEAT_WORDS[kind]} |`;
}
function exclusionRow({ path, reason, bytes }) {
    return `| ${shownPath(path, "")} | ${(0,count_exclusions/* exclusionWord */.F)(reason)} | ${(0,format_bytes/* formatBytes */.z)(bytes)} |`;
}
function linkedPlace(path, places, lines) {
    return linked(shownPath(path, lines === undefined ? "" : rangeText(lines)), path, places, lines);
}
function linked(shown, path, { repositoryUrl, commit }, lines) {
    const address = permalink(repositoryUrl, commit, path, lines);
    return address === null ? shown : `<a href="${address}">${shown}</a>`;
}
function rangeText({ start, end }) {
    return start === end ? `:${start}` : `:${start}-${end}`;
}
function shownPath(path, lines) {
    return codeSpan(`${(0,cut_text/* cutStart */.D)((0,printable/* printable */.g)(path), PATH_COLUMNS)}${lines}`);
}

;// CONCATENATED MODULE: ./build/core/report/score-parts.js


/** scoreShares gives what each part earned of what it could earn. */
function scoreShares({ breakdown }) {
    const counted = breakdown.filter((part) => part.points !== null);
    const weights = counted.reduce((sum, part) => sum + part.weight, 0);
    return breakdown.map((part) => ({
        label: (0,subject_label/* subjectLabel */.p)(part.metric),
        points: part.points,
        of: part.points === null || weights === 0 ? 0 : (10 * part.weight) / weights,
    }));
}
/** scoreSentence says how the score came about, e.g. `MDL delta 3.2 of 4.0, VBH 2.0 of 2.0; left out: cache hits`. */
function scoreSentence(decision) {
    const shares = scoreShares(decision);
    const earned = shares.flatMap(({ label, points, of }) => points === null ? [] : [`${label} ${(0,format_number/* formatNumber */.Z)(points, 1)} of ${(0,format_number/* formatNumber */.Z)(of, 1)}`]);
    const leftOut = shares.filter((share) => share.points === null).map((share) => share.label);
    return [earned.join(", "), leftOut.length === 0 ? "" : `left out: ${leftOut.join(", ")}`]
        .filter((part) => part !== "")
        .join("; ");
}

// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy = __webpack_require__(90751);
;// CONCATENATED MODULE: ./build/core/report/verdict.js



/** scoreText says the score against the threshold, e.g. `score 7.4 of 10 (promotes at 8.0)`. */
function scoreText({ score, threshold }) {
    const at = `promotes at ${formatValue("performance_score", threshold)}`;
    if (score === null)
        return `no score, since no scored metric was measured (${at})`;
    return `score ${formatAgainst("performance_score", score, threshold)} of 10 (${at})`;
}
/** changeText says what the change does to the description length, e.g. `simpler by 256 B`. */
function changeText(delta, aboutZero) {
    if (delta.status !== "measured") {
        return delta.status === "missing" ? "MDL delta missing" : "no MDL delta";
    }
    if (aboutZero || delta.value === 0)
        return "about as complex as before";
    const size = (0,format_bytes/* formatBytes */.z)(Math.abs(delta.value));
    return delta.value < 0 ? `simpler by ${size}` : `more complex by ${size}`;
}
/** observingText says, in one sentence or none, that the decision stops nothing, and why. */
function observingText({ enforce, source }) {
    if (enforce)
        return [];
    if (source === policy/* BUILT_IN */.$A)
        return ["Observing only: there is no policy (.github/quantum-forge.yml), so nothing is blocked."];
    return ["Observing only: the policy does not enforce, so nothing is blocked."];
}

;// CONCATENATED MODULE: ./build/core/report/render-markdown.js








const DEFAULT_LIMIT = 60_000;
const LONGEST_SENTENCE = 600;
const MOST_ITEMS = 20;
/**
 * renderMarkdown gives a job summary or comment body: the verdict in the first line, the table of evidence, and
 * folded sections. Sections that would pass the limit are left out whole, with a note, so that no tag stays open.
 */
function renderMarkdown(report, options) {
    const head = [verdictLine(report, options.commit), ...asides(report), evidenceTable(report)].join("\n\n");
    const { novelty, removal } = report.build.metrics;
    const totals = informationTotals(novelty.value, removal.value);
    const details = markdownDetails(report.measurement, totals, options);
    const sections = [promotionSection(report), scoreSection(report), ...details];
    return fitSections({ head, sections, closing: closingLine(report) }, options.limit ?? DEFAULT_LIMIT);
}
const ACTION_WORDS = {
    promote: "promote",
    review: "review",
    reject: "reject",
};
function verdictLine({ decision, build, measurement }, commit) {
    const change = typographic(changeText(build.metrics.mdl_delta, measurement.about_zero));
    const score = scoreText(decision);
    const sentence = `${score[0]?.toUpperCase()}${score.slice(1)}`;
    return `**Quantum-Forge: ${ACTION_WORDS[decision.action]}, ${change}.** ${sentence} at ${codeSpan(commit.slice(0, 7))}.`;
}
function asides({ decision, notices }) {
    const notes = listed(notices.map((notice) => `> **Note:** ${prose(notice)}`));
    return [prose(decision.reason), ...observingText(decision.policy), ...notes];
}
function evidenceTable({ decision, build }) {
    const rows = evidenceRows(decision, build.metrics).map(evidenceLine);
    return ["| | value | bound | |", "|---|---:|---:|---|", ...rows].join("\n");
}
function evidenceLine({ label, value, bound, state, note, required }) {
    const verdict = `${state === "fail" && required ? "**fail**" : state}${required ? ", required" : ""}`;
    const why = note === "" ? "" : `: ${prose(note)}`;
    return `| ${label} | ${value === "" ? "\u2013" : figure(value)} | ${figure(bound)} | ${verdict}${why} |`;
}
function figure(text) {
    return escapeMarkdown(typographic(shortened(text)));
}
function promotionSection({ decision }) {
    if (decision.would_promote_if.length === 0)
        return "";
    const items = listed(decision.would_promote_if.map((item, at) => `- ${at === 0 ? "" : "or "}${prose(item)}`));
    return `<details><summary>Would promote if</summary>\n\n${items.join("\n")}\n\n</details>`;
}
function scoreSection({ decision }) {
    const sentence = scoreSentence(decision);
    if (sentence === "")
        return "";
    const { preset, source } = decision.policy;
    const policy = `Policy: preset ${codeSpan(shortened(preset))}, ${prose(source)}.`;
    return `<details><summary>How the score came about</summary>\n\n${sentence}.\n\n${policy}\n\n</details>`;
}
function closingLine({ registry, build }) {
    if (registry === null)
        return "<sub>Not recorded.</sub>";
    const id = build.id === null ? "" : ` as ${codeSpan(shortened(build.id))}`;
    const place = `${codeSpan(shortened(registry.branch))} at ${codeSpan(registry.commit.slice(0, 7))}`;
    return `<sub>${registry.already_recorded ? "Recorded before" : "Recorded"}${id} on ${place}.</sub>`;
}
function prose(text) {
    return escapeMarkdown(shortened(text));
}
function shortened(text) {
    return text.length <= LONGEST_SENTENCE ? text : `${text.slice(0, LONGEST_SENTENCE)}...`;
}
function listed(items) {
    const more = items.length - MOST_ITEMS;
    return more > 0 ? [...items.slice(0, MOST_ITEMS), `- and ${more} more`] : items;
}

;// CONCATENATED MODULE: ./build/core/report/render-mdl-delta.js









const render_mdl_delta_DEFAULT_LIMIT = 900_000;
const render_mdl_delta_LONGEST_SENTENCE = 600;
const MOST_NOTICES = 20;
/**
 * renderMdlDelta gives the job summary of a measured change: what it does to the description length in the first line,
 * then its categories, then folded sections on files, lines, repeats and what was left out.
 */
function renderMdlDelta(report, { repositoryUrl, limit }) {
    const commit = report.head;
    const places = repositoryUrl === undefined ? { commit } : { repositoryUrl, commit };
    const notes = report.notices.slice(0, MOST_NOTICES).map((notice) => `> **Note:** ${render_mdl_delta_prose(notice)}`);
    return fitSections({
        head: [render_mdl_delta_verdictLine(report), ...notes, ...categoryTable(report)].join("\n\n"),
        sections: markdownDetails(report, [render_mdl_delta_counted(report.files.length, "file")], places),
        closing: render_mdl_delta_closingLine(report),
    }, limit ?? render_mdl_delta_DEFAULT_LIMIT);
}
function render_mdl_delta_verdictLine({ mdl_delta, unmeasured, about_zero, novelty_bytes, removal_bytes, ...ends }) {
    const base = ends.base === null ? "the empty tree" : codeSpan(ends.base.slice(0, 7));
    const range = `from ${base} to ${codeSpan(ends.head.slice(0, 7))}`;
    if (mdl_delta === null)
        return unmeasuredLine(unmeasured, range);
    const change = changeText({ status: "measured", value: mdl_delta }, about_zero === true);
    const net = about_zero === true ? ` (${typographic((0,format_bytes/* formatByteDelta */.a)(mdl_delta))})` : "";
    const totals = informationTotals(novelty_bytes, removal_bytes).join(", ");
    return `**MDL delta: ${change}${net}.** ${totals}, ${range}.`;
}
function unmeasuredLine(unmeasured, range) {
    const verdict = unmeasured?.status === "not_applicable" ? "nothing to measure" : "not measured";
    return `**MDL delta: ${verdict}** ${range}: ${render_mdl_delta_prose(unmeasured?.reason ?? "")}.`;
}
function categoryTable({ categories }) {
    if (categories.length === 0)
        return [];
    const rows = categories.map(({ category, files, base_bytes, head_bytes, delta_bytes }) => {
        const net = typographic((0,format_bytes/* formatByteDelta */.a)(delta_bytes));
        const sizes = `${(0,format_bytes/* formatBytes */.z)(base_bytes)} | ${(0,format_bytes/* formatBytes */.z)(head_bytes)}`;
        return `| ${category} | ${(0,format_number/* formatNumber */.Z)(files)} | ${sizes} | ${net} |`;
    });
    return [["| | files | before | after | net |", "|---|---:|---:|---:|---:|", ...rows].join("\n")];
}
function render_mdl_delta_closingLine({ repo_bytes, repo_left_out, crlf_lines, measurement_cache, model, elapsed_ms, }) {
    const { hits, lookups } = measurement_cache;
    const { base, head } = crlf_lines ?? { base: 0, head: 0 };
    const said = [
        ...(repo_bytes === null ? [] : [`The whole repository holds ${(0,format_bytes/* formatBytes */.z)(repo_bytes)}.`]),
        ...(repo_left_out.length === 0 ? [] : [`That leaves out ${repo_left_out.map(leftOut).join(", ")}.`]),
        ...(base === head
            ? []
            : [`CR LF ended ${render_mdl_delta_counted(base, "line")} before and ${render_mdl_delta_counted(head, "line")} after; it counts as LF.`]),
        `Measured by ${codeSpan(model)} in ${(0,format_duration/* formatDuration */.a)(elapsed_ms)}; ${(0,format_number/* formatNumber */.Z)(hits)} of ${(0,format_number/* formatNumber */.Z)(lookups)} parts came from the cache.`,
        "Bytes of information say how much there is to know, not how good it is.",
    ];
    return `<sub>${said.join(" ")}</sub>`;
}
function leftOut({ reason, files, bytes }) {
    return `${render_mdl_delta_counted(files, "file")} ${reason.replace("_", " ")} (${(0,format_bytes/* formatBytes */.z)(bytes)})`;
}
function render_mdl_delta_counted(count, noun) {
    return count === 1 ? `1 ${noun}` : `${(0,format_number/* formatNumber */.Z)(count)} ${noun}s`;
}
function render_mdl_delta_prose(text) {
    return escapeMarkdown(text.length <= render_mdl_delta_LONGEST_SENTENCE ? text : `${text.slice(0, render_mdl_delta_LONGEST_SENTENCE)}...`);
}

;// CONCATENATED MODULE: ./build/core/report/render-move.js








const render_move_NARROWEST = 60;
const render_move_WIDEST = 100;
/**
 * renderMove gives the screen of a command that moves a channel, ending in a newline: what became of it, on what evidence,
 * what stands against it and what would help, and the one command that undoes it.
 */
function renderMove(report, { width, color, now_ms }) {
    const columns = Math.min(Math.max(Math.floor(width), render_move_NARROWEST), render_move_WIDEST);
    const paint = (0,report_paint/* paintWith */.H)(color);
    const rows = (label, sentences) => labelledLines(label, sentences, columns, paint);
    const blocks = [
        verdictLines(report, columns, paint),
        [
            ...rows(isMoved(report) ? "Ran until now" : "Runs", ranText(report)),
            ...rows("Verified", verifiedText(report)),
            ...rows("Decision", decisionText(report)),
            ...rows("Health", healthText(report)),
            ...rows("Why", whyText(report)),
        ],
        guardLines(report, columns, paint, now_ms),
        [
            ...nextCommands(report).flatMap(([label, command]) => rows(label, [keepCommands(command, columns)])),
            ...rows("Registry", registryText(report)),
        ],
    ];
    const screen = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
    return `${screen.join("\n\n")}\n`;
}
function isMoved({ result, from, to }) {
    return from !== to && (result === "done" || result === "under_way" || result === "unhealthy");
}
/** What ran says nothing of a command that leaves it as it is. */
function ranText({ from, to }) {
    return from === null || to === null ? [] : [from];
}
const DONE = {
    promote: "PROMOTED",
    rollback: "ROLLED BACK",
    pin: "PINNED",
    hold: "HELD",
    release: "RELEASED",
    lock: "LOCKED",
    unlock: "UNLOCKED",
};
const WORDS = {
    under_way: "UNDER WAY",
    given_up: "GIVEN UP",
    unhealthy: "UNHEALTHY",
    refused: "REFUSED",
    planned: "WOULD DO",
};
const TONES = {
    done: "good",
    under_way: "warn",
    given_up: "bad",
    unhealthy: "bad",
    refused: "bad",
    planned: "good",
};
function verdictLines(report, columns, paint) {
    const word = report.result === "done" ? DONE[report.verb] : WORDS[report.result];
    const indent = " ".repeat(word.length + 4);
    const lines = (0,wrap_text/* wrapText */.C)(verdictText(report), columns - indent.length);
    return lines.map((line, row) => row === 0 ? `  ${paint("strong", paint(TONES[report.result], word))}  ${line}` : indent + line);
}
function verdictText(report) {
    const { result, channel, from, to, guards } = report;
    switch (result) {
        case "done":
            return doneText(report);
        case "under_way":
            return `${to} to ${channel}: the pointer names it, and it does not count as running yet`;
        case "given_up":
            return `${to} does not come to ${channel}, which ${from === null ? "runs nothing" : `runs ${from} as before`}`;
        case "unhealthy":
            return `${channel} runs ${to}, and its health checks fail`;
        case "refused": {
            const refused = guards.filter(({ verdict }) => verdict === "refused").length;
            return `${askedText(report)}: ${refused} of ${guards.length} conditions fail${refused === 1 ? "s" : ""}`;
        }
        case "planned":
            return `${askedText(report)}; nothing was written, since this is a dry run`;
    }
}
function doneText({ verb, channel, to, owner }) {
    switch (verb) {
        case "promote":
            return `${to} to ${channel}`;
        case "rollback":
            return `${channel} to ${to}`;
        case "pin":
            return `${channel} at ${to}, until it is released`;
        case "hold":
            return `${channel}, until it is released`;
        case "release":
            return `${channel} takes promotions again`;
        case "lock":
            return `${channel} by ${(0,printable/* printable */.g)(owner ?? "")}, until it is unlocked`;
        case "unlock":
            return `${channel} is nobody's`;
    }
}
function askedText({ verb, channel, to }) {
    switch (verb) {
        case "promote":
            return `promote ${to} to ${channel}`;
        case "rollback":
            return `roll ${channel} back${to === null ? "" : ` to ${to}`}`;
        case "pin":
            return `pin ${channel} at ${to}`;
        default:
            return `${verb} ${channel}`;
    }
}
function verifiedText({ verified }) {
    if (verified === null)
        return [];
    return [`${verified.vbh_status}, ${(0,format_share/* formatShare */.T)(verified.vbh_compliance)} of the checks hold`];
}
function decisionText({ decision }) {
    if (decision === null)
        return [];
    return [
        `${decision.action}, ${scoreText(decision)}`,
        ...(decision.action === "promote" ? [] : [(0,printable/* printable */.g)(decision.reason)]),
    ];
}
function healthText({ health }) {
    const last = health.at(-1);
    if (last === undefined)
        return [];
    const passed = health.filter((round) => round.passed).length;
    return [
        `${passed} of ${health.length} observation${health.length === 1 ? "" : "s"} passed`,
        ...last.checks.map(checkText),
    ];
}
function checkText({ name, passed, detail }) {
    return (0,printable/* printable */.g)(`${passed ? "ok" : "failed"}: ${name}: ${detail}`);
}
/** A refusal shows what refuses; a dry run shows all that was asked; else what was waived is worth a word. */
function guardLines(report, columns, paint, now_ms) {
    const shown = report.guards.filter(({ verdict }) => report.result === "refused" ? verdict === "refused" : verdict === "waived" || report.dry_run);
    const width = Math.max(0, ...shown.map(({ verdict }) => verdict.length)) + 2;
    return shown.flatMap((guard) => {
        const room = columns - width - 2;
        const lines = guardSentences(guard, now_ms).flatMap((sentence) => (0,wrap_text/* wrapText */.C)(keepCommands(sentence, room), room));
        return lines.map((line, row) => row === 0
            ? `  ${paint(GUARD_TONES[guard.verdict], guard.verdict.padEnd(width))}${line}`
            : `${" ".repeat(width + 2)}${line}`);
    });
}
const GUARD_TONES = {
    ok: "good",
    refused: "bad",
    waived: "warn",
};
function guardSentences({ code, text, remedy, until }, now_ms) {
    return [
        (0,printable/* printable */.g)(code === null ? text : `${code}: ${text}`),
        ...(remedy === "" ? [] : [(0,printable/* printable */.g)(remedy)]),
        ...(until === null ? [] : [`By itself from ${formatMoment(until, now_ms)}`]),
    ];
}
/** The one command that undoes it, or those that go on. */
function nextCommands(report) {
    const { verb, result, channel, from, to } = report;
    const at = `--channel ${channel}`;
    const goBack = `quantum-forge rollback ${at}`;
    if (result === "under_way") {
        return [
            ["To finish", `quantum-forge promote ${to} ${at}`],
            ["To give it up", goBack],
        ];
    }
    if (result === "unhealthy")
        return [["To go elsewhere", `quantum-forge rollback-list ${at}`]];
    if (result !== "done")
        return [];
    switch (verb) {
        case "promote":
            return from === null ? [] : [["To undo", goBack]];
        case "pin":
        case "hold":
            return [["To undo", `quantum-forge release ${at}`]];
        case "lock":
            return [["To undo", `quantum-forge unlock ${at}`]];
        default:
            return [];
    }
}
/** What failed is said by the checks already; a refusal is about the guards. */
function whyText({ verb, result, reason, health }) {
    const known = result === "refused" || (verb === "promote" && health.some(({ passed }) => !passed));
    return known || reason === null ? [] : [(0,printable/* printable */.g)(reason)];
}
function registryText({ branch, commit, pushed_to }) {
    if (commit === null)
        return [];
    const pushed = pushed_to === null ? "local only" : `pushed to ${(0,printable/* printable */.g)(pushed_to)}`;
    return [`recorded on ${(0,printable/* printable */.g)(branch)} at ${commit.slice(0, 7)}, ${pushed}`];
}

;// CONCATENATED MODULE: ./build/core/report/optimize-facts.js



const CURRENT = {
    as_it_ran: "the last run's split",
    contiguous: "equal counts by name",
    in_order: "tasks in their order",
};
/** currentText names the split that a plan is compared with. */
function currentText({ current }) {
    return CURRENT[current];
}
/** optimizeFacts gives what is known of a plan, a label and a sentence each: its three numbers apart, then its forecast. */
function optimizeFacts(report) {
    const { forecast, rubikstack_improvement: ran } = report;
    return [
        ["Gain on current", gainText(report)],
        ["Gain on classical", classicalText(report)],
        ["Certified gap", gapText(report)],
        ...(forecast === null
            ? []
            : [
                ["Forecast", forecastText(forecast)],
                ["Forecast error", errorText(forecast)],
            ]),
        ...(ran.status === "measured"
            ? [["Last run", `RubikStack improvement ${signedShare(ran.value)}, by what it took`]]
            : []),
    ];
}
function gainText({ gain_over_current, current_value, value, current }) {
    if (gain_over_current === null)
        return "none: the tasks take no time";
    if (current_value === value)
        return `0 %: ${CURRENT[current]} takes as long`;
    return `${signedShare(gain_over_current)} (${(0,format_duration/* formatDuration */.a)(current_value)} -> ${(0,format_duration/* formatDuration */.a)(value)})`;
}
function classicalText({ gain_over_classical: gain, backend, method }) {
    if (method === "current")
        return "0 %: no method found a better split than the one in use";
    if (gain === 0)
        return "0 %: the plan is the best that classical methods found";
    return `${(0,format_share/* formatShare */.T)(gain, 2)}: ${backend} found what classical methods did not in the same time`;
}
function gapText({ gap, lower_bound, proven }) {
    if (proven)
        return `0 %: proven, no plan is faster than ${(0,format_duration/* formatDuration */.a)(lower_bound)}`;
    return `${(0,format_share/* formatShare */.T)(gap, 2)}: no plan is faster than ${(0,format_duration/* formatDuration */.a)(lower_bound)}`;
}
function forecastText({ runs, level, without_history, moved }) {
    const by = level === 0.5 ? "median" : `${(0,format_share/* formatShare */.T)(level)} quantile`;
    const rest = [
        ...(without_history.length === 0
            ? []
            : [`${optimize_facts_counted(without_history.length, "task")} without a run, as their neighbours by name`]),
        ...(moved.length === 0 ? [] : [`${optimize_facts_counted(moved.length, "moved task")} at what it took before`]),
    ];
    return [`${by} of ${optimize_facts_counted(runs, "run")}`, ...rest].join("; ");
}
function errorText({ error }) {
    if (error.status === "missing")
        return `not known: ${error.reason}`;
    const { runs, median_absolute_percentage_error: middle, max_percentage_error: most } = error;
    return `median ${(0,format_share/* formatShare */.T)(middle)} over ${optimize_facts_counted(runs, "run")}, longest ${signedShare(most, "+")}`;
}
/** `plus` stands before a share over 0. */
function signedShare(share, plus = "") {
    const text = (0,format_share/* formatShare */.T)(Math.abs(share));
    const sign = share < 0 ? "-" : share > 0 ? plus : "";
    if (!text.startsWith("< "))
        return `${sign}${text}`;
    return `${share < 0 ? ">" : "<"} ${sign}${text.slice(2)}`;
}
function optimize_facts_counted(count, noun) {
    return `${(0,format_number/* formatNumber */.Z)(count)} ${noun}${count === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./build/core/registry/build-record.js
var build_record = __webpack_require__(40008);
;// CONCATENATED MODULE: ./build/core/report/render-rubikstack.js





/** Rotations that are shown; --json has them all. */
const MOST_ROTATIONS = 24;
/** rubikstackLines shows a search by rotations: how far it came, its turns, and how evenly each face was and is spread. */
function rubikstackLines({ backend, value, cycles, equilibrium, rotations, face_entropies }, { current_value, agents }, { width, paint }) {
    const ended = equilibrium ? "equilibrium" : "not at equilibrium";
    const counted = `${cycles} cycle${cycles === 1 ? "" : "s"}`;
    const shown = rotations
        .slice(0, MOST_ROTATIONS)
        .map(({ turn, accepted }) => (accepted ? turn : `(${turn})`));
    const more = rotations.length - shown.length;
    const turns = `${shown.join(" ")}${more > 0 ? ` and ${(0,format_number/* formatNumber */.Z)(more)} more` : ""}`;
    const { before, after } = face_entropies;
    const turned = new Set(rotations.map(({ face }) => face));
    const rows = build_record/* FACES */.Dh.filter((face) => turned.has(face)).map((face) => [
        face,
        (0,format_number/* formatNumber */.Z)(before[face], 2),
        (0,format_number/* formatNumber */.Z)(after[face], 2),
    ]);
    const most = (0,format_number/* formatNumber */.Z)(Math.log2(agents), 2);
    const [head = "", ...table] = alignedColumns([["face", "before", "after"], ...rows]);
    return [
        ...labelledLines("RubikStack", [
            `${(0,format_duration/* formatDuration */.a)(current_value)} -> ${(0,format_duration/* formatDuration */.a)(value)} by ${backend} in ${counted}, ${ended}`,
            ...(rotations.length === 0
                ? []
                : [
                    `${turns}${rotations.every(({ accepted }) => accepted) ? "" : "   (in parentheses: not accepted)"}`,
                ]),
        ], width, paint),
        ...(rows.length === 0
            ? []
            : [
                "",
                `  ${paint("quiet", `${head}   its turns: entropy, of ${most} bits`)}`,
                ...table.map((line) => `  ${line}`),
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/core/report/render-optimize.js










/** Shards that are shown, and of each the names that fit one line; --json has them all. */
const MOST_SHARDS = 20;
/** renderOptimize shows a plan: how long it takes and against what, the three numbers apart, then the shards. */
function renderOptimize(report, { width, color }) {
    const paint = (0,report_paint/* paintWith */.H)(color);
    const said = (label, ...sentences) => labelledLines(label, sentences, width, paint);
    const { rubikstack, backends } = report;
    return [
        `quantum-forge  optimize  ${report.problem}`,
        "",
        ...headline((0,format_duration/* formatDuration */.a)(report.value), ` for ${render_optimize_counted(report.assignment.length, "task")} on ${render_optimize_counted(report.agents, "agent")}; ${currentText(report)}: ${(0,format_duration/* formatDuration */.a)(report.current_value)}`, { width, paint }),
        "",
        ...optimizeFacts(report).flatMap(([label, text]) => said(label, text)),
        "",
        ...shardLines(report, width, paint),
        "",
        ...(rubikstack === null ? [] : [...rubikstackLines(rubikstack, report, { width, paint }), ""]),
        ...said("Method", methodText(report)),
        ...(backends.length < 2 ? [] : ["", ...backendLines(backends, format_duration/* formatDuration */.a, { width, paint })]),
    ]
        .join("\n")
        .concat("\n");
}
function shardLines({ shards }, width, paint) {
    const shown = shards.slice(0, MOST_SHARDS);
    const rows = shown.map(({ shard, tasks, duration_ms }) => ({
        cells: [(0,printable/* printable */.g)(shard), (0,format_number/* formatNumber */.Z)(tasks.length), (0,format_duration/* formatDuration */.a)(duration_ms)],
        names: tasks.map(printable/* printable */.g).join(", "),
    }));
    const header = ["shard", "tasks", "time"];
    const widths = header.map((name, at) => Math.min(24, Math.max(name.length, ...rows.map(({ cells }) => (cells[at] ?? "").length))));
    const line = (cells) => cells.map((cell, at) => (0,cut_text/* cutEnd */.y)(cell, widths[at] ?? 0).padStart(widths[at] ?? 0)).join("  ");
    const room = width - widths.reduce((sum, each) => sum + each + 2, 2);
    const left = shards.length - shown.length;
    return [
        `  ${paint("quiet", line(header))}`,
        ...rows.map(({ cells, names }) => `  ${line(cells)}  ${paint("quiet", (0,cut_text/* cutEnd */.y)(names, room))}`),
        ...(left === 0 ? [] : [`  and ${(0,format_number/* formatNumber */.Z)(left)} more (--json has them all)`]),
    ];
}
/** Searches by rotations stand in the table of backends. */
function methodText({ backend, method, losers, iterations }) {
    const named = backend === "classical" ? method : `${method} by ${backend}`;
    const others = losers
        .filter((loser) => loser.method !== "rubikstack")
        .map((loser) => `${loser.method} ${(0,format_duration/* formatDuration */.a)(loser.value)}`);
    const beaten = others.length === 0 ? "" : `; others: ${others.join(", ")}`;
    return `${named}, ${render_optimize_counted(iterations, "iteration")}${beaten}`;
}
function render_optimize_counted(count, noun) {
    return `${(0,format_number/* formatNumber */.Z)(count)} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/core/report/render-optimize-markdown.js








/** Of the 1 MiB that a job summary takes. */
const LIMIT = 900_000;
const render_optimize_markdown_LONGEST_SENTENCE = 600;
const LONGEST_NAME = 120;
const render_optimize_markdown_MOST_NOTICES = 20;
/** Names that are shown of each shard, and of tasks that never ran; the report's file has them all. */
const MOST_NAMES = 100;
/**
 * renderOptimizeMarkdown gives the job summary of a plan: how long it takes and against what in the first line, then what is
 * known of it, then each shard's tasks, folded.
 */
function renderOptimizeMarkdown(report) {
    const notes = report.notices.slice(0, render_optimize_markdown_MOST_NOTICES).map((notice) => `> **Note:** ${render_optimize_markdown_prose(notice)}`);
    return fitSections({
        head: [render_optimize_markdown_verdictLine(report), ...notes, factTable(report), shardTable(report)].join("\n\n"),
        sections: [...report.shards.map(shardSection), unknownSection(report)],
        closing: "<sub>Times are forecasts from earlier runs; what the agents take is known when they are done.</sub>",
    }, LIMIT);
}
function render_optimize_markdown_verdictLine(report) {
    const { value, assignment, agents, current_value, gain_over_current: gain } = report;
    const plan = `**Pipeline plan: ${(0,format_duration/* formatDuration */.a)(value)}** for ${render_optimize_markdown_counted(assignment.length, "task")} on ${render_optimize_markdown_counted(agents, "agent")}`;
    const current = `${currentText(report)} (${(0,format_duration/* formatDuration */.a)(current_value)})`;
    if (gain === null || gain === 0)
        return `${plan}, as ${current}.`;
    const share = `${(0,format_share/* formatShare */.T)(Math.abs(gain))} ${gain > 0 ? "sooner" : "later"}`;
    return `${plan}, ${share} than ${current}.`;
}
function factTable(report) {
    const rows = optimizeFacts(report).map(([label, text]) => `| ${label} | ${escapeMarkdown(text)} |`);
    return ["| | |", "|---|---|", ...rows].join("\n");
}
function shardTable({ shards }) {
    const rows = shards.map(({ shard, tasks, duration_ms }) => `| ${render_optimize_markdown_name(shard)} | ${(0,format_number/* formatNumber */.Z)(tasks.length)} | ${(0,format_duration/* formatDuration */.a)(duration_ms)} |`);
    return ["| shard | tasks | time |", "|---|---:|---:|", ...rows].join("\n");
}
function shardSection({ shard, tasks }) {
    return render_optimize_markdown_section(`Shard ${render_optimize_markdown_name(shard)}: ${render_optimize_markdown_counted(tasks.length, "task")}`, tasks);
}
function unknownSection({ forecast }) {
    const tasks = forecast?.without_history ?? [];
    return tasks.length === 0 ? "" : render_optimize_markdown_section(`Without a run: ${render_optimize_markdown_counted(tasks.length, "task")}`, tasks);
}
function render_optimize_markdown_section(title, tasks) {
    const items = tasks.slice(0, MOST_NAMES).map((task) => `- ${render_optimize_markdown_name(task)}`);
    const more = tasks.length - items.length;
    const rest = more > 0 ? [`\nand ${(0,format_number/* formatNumber */.Z)(more)} more`] : [];
    return `<details><summary>${title}</summary>\n\n${[...items, ...rest].join("\n")}\n\n</details>`;
}
function render_optimize_markdown_name(text) {
    return codeSpan((0,cut_text/* cutStart */.D)((0,printable/* printable */.g)(text), LONGEST_NAME));
}
function render_optimize_markdown_prose(text) {
    return escapeMarkdown(text.length <= render_optimize_markdown_LONGEST_SENTENCE ? text : `${text.slice(0, render_optimize_markdown_LONGEST_SENTENCE)}...`);
}
function render_optimize_markdown_counted(count, noun) {
    return `${(0,format_number/* formatNumber */.Z)(count)} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/core/report/render-reconcile.js






const render_reconcile_NARROWEST = 60;
const render_reconcile_WIDEST = 100;
/** renderReconcile gives the screen of one pass of everything automatic, ending in a newline: a verdict, then move by move. */
function renderReconcile(report, { width, color }) {
    const columns = Math.min(Math.max(Math.floor(width), render_reconcile_NARROWEST), render_reconcile_WIDEST);
    const paint = (0,report_paint/* paintWith */.H)(color);
    const { tone, word, text } = verdict(report);
    const lines = (0,wrap_text/* wrapText */.C)(text, columns - word.length - 4);
    const head = lines.map((line, row) => row === 0 ? `  ${paint("strong", paint(tone, word))}  ${line}` : `${" ".repeat(word.length + 4)}${line}`);
    const moves = report.moves.flatMap(({ channel, text: said, commit }) => {
        const at = commit === null ? [] : [`recorded at ${commit.slice(0, 7)}`];
        return labelledLines(channel, [(0,printable/* printable */.g)(said), ...at], columns, paint);
    });
    const waiting = report.waiting.flatMap((builds) => waitingLines(builds, columns, paint));
    const blocks = [head, moves, waiting].filter((block) => block.length > 0);
    return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}
const TROUBLE = [
    "failed",
    "given_up",
    "unhealthy",
    "under_way",
    "refused",
];
/** Whose turn it is, why, and the command that takes it. */
function waitingLines({ channel, builds, build_id, code, count, reason }, columns, paint) {
    const share = count === builds ? "" : `, ${(0,format_number/* formatNumber */.Z)(count)} of them`;
    const command = code === "NOT_SIGNED"
        ? `quantum-forge sign ${build_id} --as NAME`
        : `quantum-forge promote ${build_id} --channel ${channel}`;
    const said = [
        `${waitingText(builds)} for a person${share}: ${code}: ${reason}`,
        `To answer for the newest: ${keepCommands(command, columns)}`,
    ];
    return labelledLines(channel, said.map(printable/* printable */.g), columns, paint);
}
function waitingText(builds) {
    return builds === 1 ? "One build waits" : `${(0,format_number/* formatNumber */.Z)(builds)} builds wait`;
}
function verdict({ enforce, moves, waiting, dry_run }) {
    if (!enforce) {
        return { tone: "warn", word: "OBSERVING", text: "The policy does not enforce, so nothing is automatic." };
    }
    const forPeople = waiting.reduce((sum, { builds }) => sum + builds, 0);
    if (moves.length === 0 && forPeople > 0) {
        const text = `Nothing is due that happens by itself; ${waitingText(forPeople).toLowerCase()} for a person.`;
        return { tone: "warn", word: "WAITING", text };
    }
    if (moves.length === 0)
        return { tone: "good", word: "NOTHING TO DO", text: "Nothing is due that happens by itself." };
    const count = `${moves.length} move${moves.length === 1 ? "" : "s"}`;
    if (dry_run)
        return {
            tone: "good",
            word: "WOULD DO",
            text: `at least ${count}; nothing was written, since this is a dry run`,
        };
    const trouble = moves.filter(({ kind, result }) => kind === "roll_back" || TROUBLE.includes(result)).length;
    if (trouble === 0)
        return { tone: "good", word: "RECONCILED", text: `${count}, all well` };
    return {
        tone: "bad",
        word: "RECONCILED",
        text: `${count}, ${trouble} of them want${trouble === 1 ? "s" : ""} a person's look`,
    };
}

;// CONCATENATED MODULE: ./build/core/report/render-selection.js











/** Names of a kind that are shown; --json has them all. */
const render_selection_SHOWN = 12;
/** renderSelection shows a suite: what it takes and is worth, the three numbers apart, and above all what is given up. */
function renderSelection(report, { width, color }) {
    const paint = (0,report_paint/* paintWith */.H)(color);
    const said = (label, ...sentences) => labelledLines(label, sentences, width, paint);
    const share = (value) => (0,format_share/* formatShare */.T)(value, 2);
    const { suite, chosen, given_up, backends } = report;
    const facts = choiceFacts(report, {
        format: share,
        current: "tests by name",
        noun: "suite",
        exceeds: "is worth more than",
    });
    const all = chosen.length + given_up.tests.length;
    return [
        "quantum-forge  optimize  tests",
        "",
        ...headline(counted(chosen.length, "test"), ` of ${(0,format_number/* formatNumber */.Z)(all)} in ${(0,format_duration/* formatDuration */.a)(suite.time_ms)}; the budget is ${(0,format_duration/* formatDuration */.a)(suite.budget_ms)}, all take ${(0,format_duration/* formatDuration */.a)(suite.whole_ms)}`, { width, paint }),
        "",
        ...said("Worth", worthText(report)),
        ...facts.flatMap(([label, text]) => said(label, text)),
        ...said("Failed last", failedText(report)),
        ...(report.forecast === null
            ? []
            : said("Durations", `forecast from ${counted(report.forecast.runs, "run")}`)),
        "",
        ...said("Given up", ...givenUpTexts(report)),
        ...droppedLines(given_up.tests, width),
        "",
        ...said("Method", choiceMethod(report, share)),
        ...(backends.length < 2 ? [] : ["", ...backendLines(backends, share, { width, paint })]),
    ]
        .join("\n")
        .concat("\n");
}
function worthText({ value, coverage_share, failures_share }) {
    const parts = [
        ...(coverage_share === null ? [] : [`${(0,format_share/* formatShare */.T)(coverage_share, 2)} of what all tests cover`]),
        ...(failures_share === null
            ? []
            : [`${(0,format_share/* formatShare */.T)(failures_share, 2)} of the failures expected in all tests`]),
    ];
    const mean = parts.length === 2 ? `, on average ${(0,format_share/* formatShare */.T)(value, 2)}` : "";
    return parts.length === 0 ? "nothing is known to be gained" : `${parts.join(" and ")}${mean}`;
}
function failedText({ failed_last: { kept, dropped } }) {
    if (kept.length + dropped.length === 0)
        return "no test failed in its last run";
    if (dropped.length === 0)
        return `${counted(kept.length, "test")} that failed in its last run, kept`;
    return `${kept.length} of ${counted(kept.length + dropped.length, "test")} kept: the time is too short for all`;
}
function givenUpTexts({ given_up }) {
    const { tests, uncovered, coverage_share, failures_share } = given_up;
    if (tests.length === 0)
        return ["nothing: all tests fit"];
    const elements = uncovered.slice(0, render_selection_SHOWN).map(printable/* printable */.g).join(", ");
    const more = uncovered.length > render_selection_SHOWN ? ` and ${uncovered.length - render_selection_SHOWN} more` : "";
    return [
        `${counted(tests.length, "test")}${failures_share === null ? "" : `, ${(0,format_share/* formatShare */.T)(failures_share, 2)} of the expected failures`}`,
        ...(coverage_share === null
            ? []
            : uncovered.length === 0
                ? ["no coverage"]
                : [
                    `${(0,format_share/* formatShare */.T)(coverage_share, 2)} of the coverage, ${counted(uncovered.length, "element")}: ${elements}${more}`,
                ]),
    ];
}
/** The likeliest to fail first, then those that cover most of what is lost. */
function droppedLines(tests, width) {
    if (tests.length === 0)
        return [];
    const shown = tests
        .toSorted((a, b) => (b.failure_chance ?? 0) - (a.failure_chance ?? 0) || b.uncovered - a.uncovered)
        .slice(0, render_selection_SHOWN);
    const room = width - 40;
    const rows = shown.map(({ test, duration_ms, failure_chance, uncovered }) => [
        (0,cut_text/* cutStart */.D)((0,printable/* printable */.g)(test), room),
        (0,format_duration/* formatDuration */.a)(duration_ms),
        failure_chance === null ? "-" : (0,format_share/* formatShare */.T)(failure_chance),
        String(uncovered),
    ]);
    const lines = alignedColumns([["dropped test", "time", "fails", "uncovered"], ...rows]);
    const left = tests.length - shown.length;
    return [
        "",
        ...lines.map((line) => `  ${line}`),
        ...(left === 0 ? [] : [`  and ${counted(left, "test")} more (--json has them all)`]),
    ];
}

;// CONCATENATED MODULE: ./build/core/report/render-targets.js





const render_targets_NARROWEST = 60;
const render_targets_WIDEST = 100;
const STATE_COLUMNS = 9;
/** renderTargets lists the builds that channels can return to, newest stint first, ending in a newline. */
function renderTargets(channels, candidates, { width, color }) {
    const columns = Math.min(Math.max(Math.floor(width), render_targets_NARROWEST), render_targets_WIDEST);
    const paint = (0,report_paint/* paintWith */.H)(color);
    const blocks = channels.map(({ channel, promoting }) => {
        const own = candidates.filter((candidate) => candidate.channel === channel);
        const lines = own.flatMap((candidate) => {
            const { build_id, commit, eligible, why, stint, score } = candidate;
            const word = candidate.default ? "default" : eligible ? "ok" : "no";
            const state = paint(eligible ? "good" : "bad", word.padEnd(STATE_COLUMNS));
            const points = score === null ? "no score" : `score ${(0,format_number/* formatNumber */.Z)(score, 1)}`;
            const facts = `${build_id} @ ${commit.slice(0, 7)}  ran ${render_targets_ranText(stint)}  ${points}`;
            const reason = (0,wrap_text/* wrapText */.C)((0,printable/* printable */.g)(why), columns - STATE_COLUMNS - 4);
            return [`    ${state}${facts}`, ...reason.map((line) => `    ${" ".repeat(STATE_COLUMNS)}${line}`)];
        });
        return [`  ${paint("strong", channel)}  ${render_targets_verdict(own, promoting)}`, ...lines].join("\n");
    });
    return `${blocks.join("\n\n")}\n`;
}
function render_targets_verdict(candidates, promoting) {
    if (promoting !== null)
        return `a rollback gives up the promotion of ${promoting.build_id}`;
    const chosen = candidates.find((candidate) => candidate.default);
    if (chosen !== undefined)
        return `a rollback returns to ${chosen.build_id}`;
    return candidates.length === 0
        ? "no other build ever ran here"
        : "no build that a rollback returns to by itself";
}
function render_targets_ranText({ since, until }) {
    return until === null ? "until now" : formatSpan(Date.parse(until) - Date.parse(since));
}

;// CONCATENATED MODULE: ./build/core/report/terminal-criteria.js



const terminal_criteria_INDENT = "    ";
const terminal_criteria_STATE_COLUMNS = 9;
const terminal_criteria_LABEL_COLUMNS = 14;
const TEXT_AT = terminal_criteria_INDENT.length + terminal_criteria_STATE_COLUMNS + terminal_criteria_LABEL_COLUMNS;
const VALUE_COLUMNS = 12;
/**
 * criterionLines lays the rows out in two groups, required and scored. The state comes first, so that one look
 * down the left edge is enough; a row without a value gives its reason where the value would stand.
 */
function criterionLines(rows, columns, paint) {
    const groups = [
        { title: "Required", rows: rows.filter((row) => row.required) },
        { title: "Scored", rows: rows.filter((row) => !row.required) },
    ];
    const short = rows.filter((row) => /\d/.test(row.value) && (0,text_width/* textWidth */.s)(row.value) <= VALUE_COLUMNS);
    const valueWidth = Math.max(0, ...short.map((row) => (0,text_width/* textWidth */.s)(row.value)));
    return groups.flatMap((group) => group.rows.length === 0
        ? []
        : [
            `  ${paint("strong", group.title)}`,
            ...group.rows.flatMap((row) => rowLines(row, valueWidth, columns, paint)),
        ]);
}
function rowLines(row, valueWidth, columns, paint) {
    const room = columns - TEXT_AT;
    const [first = "", ...rest] = row.value === "" ? absentText(row, room) : presentText(row, valueWidth, room);
    const state = paint(tone(row), row.state.padEnd(terminal_criteria_STATE_COLUMNS));
    return [
        `${terminal_criteria_INDENT}${state}${row.label.padEnd(terminal_criteria_LABEL_COLUMNS)}${first}`.trimEnd(),
        ...rest.map((line) => `${" ".repeat(TEXT_AT)}${line}`),
    ];
}
function absentText({ note, bound }, room) {
    const figure = /^[<>=].*\d/.test(bound) ? ` (wanted ${bound})`.replaceAll(" ", "\u00a0").trimStart() : "";
    return (0,wrap_text/* wrapText */.C)(`${note} ${figure}`, room);
}
function presentText({ value, bound, note }, valueWidth, room) {
    // A word is no figure to line up, and why it does not do says more than the bound.
    if (note !== "" && !/\d/.test(value))
        return (0,wrap_text/* wrapText */.C)(`${value}: ${note}`, room);
    const fits = (0,text_width/* textWidth */.s)(value) <= valueWidth;
    const figures = fits
        ? `${" ".repeat(valueWidth - (0,text_width/* textWidth */.s)(value))}${value}   ${bound}`
        : (0,cut_text/* cutEnd */.y)(`${value} ${bound}`, room);
    return [figures.trimEnd(), ...(0,wrap_text/* wrapText */.C)(note, room)];
}
/** Only what stands in the way is red; a missed score bound costs points and blocks nothing by itself. */
function tone({ state, required }) {
    if (state === "ok")
        return "good";
    if (state === "n/a")
        return "quiet";
    if (state === "fail")
        return required ? "bad" : "warn";
    return required ? "warn" : "quiet";
}

;// CONCATENATED MODULE: ./build/core/report/terminal-remarks.js









const terminal_remarks_SHOWN = 3;
/** remarks gives what a reader may want to look at next, paths cut so that each finding stays on one line. */
function remarks(report, room) {
    const { measurement, decision, verification } = report;
    const all = [
        { label: "Would promote if", lines: alternatives(decision.would_promote_if) },
        { label: "Information", lines: informationText(report) },
        {
            label: "Largest changes",
            lines: oneLine((0,rank_findings/* largestChanges */.o)(measurement.files), fileText, room),
        },
        { label: "Surprising lines", lines: oneLine(measurement.surprises, surpriseText, room) },
        { label: "Repeats", lines: terminal_remarks_listed(measurement.duplicates, (repeat) => repeatText(repeat, room)) },
        { label: "Left out", lines: (0,count_exclusions/* countExclusions */.N)(measurement.excluded) },
        { label: "Signed", lines: verification === null ? [] : [verificationText(verification)] },
    ];
    return all.filter(({ lines }) => lines.length > 0);
}
/** Each condition is enough by itself. */
function alternatives(conditions) {
    return conditions.map((text, at) => (at === 0 ? (0,printable/* printable */.g)(text) : `or ${(0,printable/* printable */.g)(text)}`));
}
/** As many of the first findings as one line holds, and how many more there are; the first is cut to fit. */
function oneLine(items, say, room) {
    const tail = (shown) => shown < items.length ? `, and ${(0,format_number/* formatNumber */.Z)(items.length - shown)} more` : "";
    const [first, ...others] = items.slice(0, terminal_remarks_SHOWN);
    if (first === undefined)
        return [];
    let shown = 1;
    let line = say(first, room - tail(1).length);
    for (const other of others) {
        const longer = `${line}, ${say(other, room)}`;
        if ((0,text_width/* textWidth */.s)(longer + tail(shown + 1)) > room)
            break;
        line = longer;
        shown += 1;
    }
    return [line + tail(shown)];
}
function terminal_remarks_listed(items, say) {
    const shown = items.slice(0, terminal_remarks_SHOWN).map(say);
    const more = items.length - shown.length;
    return more > 0 ? [...shown, `and ${(0,format_number/* formatNumber */.Z)(more)} more`] : shown;
}
function informationText({ build }) {
    const { novelty, removal, repo_bytes } = build.metrics;
    const said = [
        ...informationTotals(novelty.value, removal.value),
        ...(repo_bytes.status === "measured"
            ? [`repository ${formatValue("repo_bytes", repo_bytes.value)}`]
            : []),
    ];
    return said.length === 0 ? [] : [said.join(", ")];
}
function fileText({ path, delta_bytes }, room) {
    const figure = ` ${(0,format_bytes/* formatByteDelta */.a)(delta_bytes)}`;
    return `${(0,cut_text/* cutStart */.D)((0,printable/* printable */.g)(path), room - figure.length)}${figure}`;
}
function surpriseText({ path, line, bits }, room) {
    const figure = `:${line} ${(0,format_number/* formatNumber */.Z)(bits)} bits`;
    return `${(0,cut_text/* cutStart */.D)((0,printable/* printable */.g)(path), room - figure.length)}${figure}`;
}
function repeatText(repeat, room) {
    const lines = `:${repeat.start_line}-${repeat.end_line}`;
    const source = `:${repeat.source_start_line}-${repeat.source_end_line}`;
    const left = room - lines.length - source.length - " repeats ".length;
    const [path, from] = [(0,printable/* printable */.g)(repeat.path), (0,printable/* printable */.g)(repeat.source_path)];
    const half = Math.floor(left / 2);
    const pathRoom = Math.max(half, left - (0,text_width/* textWidth */.s)(from));
    const fromRoom = Math.max(left - half, left - (0,text_width/* textWidth */.s)(path));
    return `${(0,cut_text/* cutStart */.D)(path, pathRoom)}${lines} repeats ${(0,cut_text/* cutStart */.D)(from, fromRoom)}${source}`;
}
function verificationText({ vbh_status, checks, pq, log_index, }) {
    const held = checks.filter((check) => check.state === "ok").length;
    const failed = checks.flatMap(({ name, state, code }) => state === "failed" ? [`${name} ${code ?? ""}`.trim()] : []);
    const said = [
        vbh_status,
        `${held} of ${checks.length} checks hold`,
        ...failed.map((check) => `failed: ${check}`),
        `log entry ${(0,format_number/* formatNumber */.Z)(log_index)}`,
        `pq ${pq}`,
    ];
    return (0,printable/* printable */.g)(said.join(", "));
}

;// CONCATENATED MODULE: ./build/core/report/render-terminal.js












const render_terminal_NARROWEST = 60;
const render_terminal_WIDEST = 100;
/**
 * renderTerminal gives the screen of the main job, ending in a newline: which build, the verdict, the
 * evidence, what would change the verdict, what is worth a look, and where it all went. Only the dashboard's
 * path and the notices may pass the width, since a cut path opens nothing.
 */
function renderTerminal(report, { width, color }) {
    const columns = Math.min(Math.max(Math.floor(width), render_terminal_NARROWEST), render_terminal_WIDEST);
    const paint = (0,report_paint/* paintWith */.H)(color);
    const blocks = [
        titleLines(report, columns, paint),
        render_terminal_verdictLines(report, columns, paint),
        criterionLines(evidenceRows(report.decision, report.build.metrics), columns, paint),
        remarks(report, columns - LABEL_COLUMNS - 4).flatMap(({ label, lines }) => labelledLines(label, lines, columns, paint)),
        report.notices.flatMap((notice) => noticeLines(notice, columns, paint)),
        closingLines(report, columns, paint),
    ];
    const screen = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
    return `${screen.join("\n\n")}\n`;
}
function titleLines({ build }, columns, paint) {
    const id = build.id === null ? "build not recorded" : `build ${(0,printable/* printable */.g)(build.id)}`;
    const commit = ` @ ${build.commit.slice(0, 7)}`;
    const ref = build.ref === null ? "" : `  ${(0,printable/* printable */.g)(shortRef(build.ref))}`;
    const repository = (0,printable/* printable */.g)(build.repository.name);
    const head = `${paint("strong", "quantum-forge")}  ${id}`;
    const place = `${repository}${commit}${ref}`;
    if ((0,text_width/* textWidth */.s)(`quantum-forge  ${id}  ${place}`) <= columns)
        return [`${head}  ${place}`];
    const shortName = (0,cut_text/* cutStart */.D)(repository, Math.max(columns - commit.length - (0,text_width/* textWidth */.s)(ref), columns / 2));
    return [head, (0,cut_text/* cutEnd */.y)(`${shortName}${commit}${ref}`, columns)];
}
function shortRef(ref) {
    return ref.replace(/^refs\/(heads|tags|remotes)\//, "");
}
const ACTION_TONES = {
    promote: "good",
    review: "warn",
    reject: "bad",
};
function render_terminal_verdictLines({ decision, build, measurement }, columns, paint) {
    const word = decision.action.toUpperCase();
    const indent = " ".repeat(word.length + 4);
    const sentences = [
        `${changeText(build.metrics.mdl_delta, measurement.about_zero)}; ${scoreText(decision)}`,
        (0,printable/* printable */.g)(decision.reason),
        ...observingText(decision.policy),
    ];
    const lines = sentences.flatMap((sentence) => (0,wrap_text/* wrapText */.C)(sentence, columns - indent.length));
    return lines.map((line, row) => row === 0 ? `  ${paint("strong", paint(ACTION_TONES[decision.action], word))}  ${line}` : indent + line);
}
function noticeLines(notice, columns, paint) {
    const lines = (0,wrap_text/* wrapText */.C)((0,printable/* printable */.g)(notice), columns - 8);
    return lines.map((line, row) => (row === 0 ? `  ${paint("warn", "note")}  ${line}` : `        ${line}`));
}
function closingLines({ registry, dashboard, decision, elapsed_ms }, columns, paint) {
    const score = scoreSentence(decision);
    const rows = [
        ...(score === "" ? [] : [{ label: "Score", lines: [score] }]),
        { label: "Policy", lines: [policyText(decision.policy)] },
        { label: "Registry", lines: [render_terminal_registryText(registry)] },
        { label: "Time", lines: [(0,format_duration/* formatDuration */.a)(elapsed_ms)] },
    ];
    const lines = rows.flatMap((row) => labelledLines(row.label, row.lines, columns, paint));
    if (dashboard === null)
        return lines;
    return [...lines, `  ${paint("quiet", "Dashboard".padEnd(LABEL_COLUMNS))}${(0,printable/* printable */.g)(dashboard)}`];
}
function policyText({ preset, source }) {
    return `preset ${(0,printable/* printable */.g)(preset)}, ${(0,printable/* printable */.g)(source)}`;
}
function render_terminal_registryText(registry) {
    if (registry === null)
        return "not recorded";
    const at = `${(0,printable/* printable */.g)(registry.branch)} at ${registry.commit.slice(0, 7)}`;
    const pushed = registry.pushed_to === null ? "local only" : `pushed to ${(0,printable/* printable */.g)(registry.pushed_to)}`;
    return registry.already_recorded ? `recorded before on ${at}` : `recorded on ${at}, ${pushed}`;
}

;// CONCATENATED MODULE: ./build/core/report/vouching-lines.js


/** vouchingLines says who besides the log vouches for it, label and sentence: the head that was kept elsewhere, and witnesses. */
function vouchingLines({ known_head, witnessed, }) {
    return [
        ["Held to", heldText(known_head)],
        ["Witnessed", witnessedText(witnessed)],
    ];
}
function heldText(head) {
    if (head === null)
        return "no head that was kept elsewhere; keep one: quantum-forge log witness";
    const size = head.size === null ? "the head" : `the head of ${(0,format_number/* formatNumber */.Z)(head.size)} entries`;
    return `${size} that was kept in ${(0,printable/* printable */.g)(head.place)}`;
}
function witnessedText({ quorum, by }) {
    const names = by.map(({ name, key_id, at }) => `${(0,printable/* printable */.g)(name)}+${key_id} at ${at.slice(0, 19)}Z`);
    const who = names.length === 0 ? "not witnessed" : `by ${names.join(", ")}`;
    return quorum === 0 ? who : `${who}; ${(0,format_number/* formatNumber */.Z)(quorum)} needed`;
}

;// CONCATENATED MODULE: ./build/core/report/render-verification.js





const render_verification_LONGEST_SENTENCE = 600;
const MOST_NOTES = 20;
const render_verification_PATH_COLUMNS = 120;
/**
 * renderVerification gives the job summary of a verified build: the verdict in the first line, then the twelve checks, then
 * who signed for its promotion and what was handed in of its artifacts' provenance. Much of it is text of the record, which may be hostile.
 */
function renderVerification(report, notices) {
    const { header, approvals, provenance } = report;
    const blocks = [
        render_verification_verdictLine(report),
        ...(header === "" ? [] : [codeSpan(header)]),
        ...notices.slice(0, MOST_NOTES).map((notice) => `> **Note:** ${render_verification_prose(notice)}`),
        checkTable(report),
        vouchingLines(report)
            .map(([label, sentence]) => `**${label}:** ${render_verification_prose(sentence)}.`)
            .join("\n\n"),
        ...(approvals === null ? [] : approvalBlocks(approvals)),
        ...provenanceBlocks(provenance ?? []),
    ];
    return `${blocks.join("\n\n")}\n`;
}
function render_verification_verdictLine({ vbh_status, id, checks, log_index, pq }) {
    const held = checks.filter(({ ok }) => ok).length;
    const place = log_index < 0 ? "not in the log" : `log entry ${(0,format_number/* formatNumber */.Z)(log_index)}`;
    return `**VBH: ${vbh_status}.** ${codeSpan(id)}: ${held} of ${checks.length} checks hold, ${place}, post-quantum ${pq}.`;
}
function checkTable({ checks }) {
    const rows = checks.map(({ name, state, code, detail }) => {
        const shown = state === "failed" ? "**failed**" : state.replace("_", " ");
        return `| ${name} | ${shown} | ${code === null ? "" : codeSpan(code)} | ${render_verification_prose(detail)} |`;
    });
    return ["| check | state | code | why |", "|---|---|---|---|", ...rows].join("\n");
}
function approvalBlocks({ needed, promoters, signed, refused }) {
    const names = (principals) => principals.map(codeSpan).join(", ");
    const who = signed.length === 0 ? "nobody has signed" : `signed by ${names(signed)}`;
    const line = needed === 0
        ? "**Promotion:** it asks for no signatures."
        : `**Promotion:** ${signed.length} of ${needed} signatures, ${who}. May sign: ${names(promoters)}.`;
    const rows = refused.slice(0, MOST_NOTES).map(({ path, code, what }) => {
        return `| ${codeSpan((0,cut_text/* cutStart */.D)((0,printable/* printable */.g)(path), render_verification_PATH_COLUMNS))} | ${codeSpan(code)} | ${render_verification_prose(what)} |`;
    });
    if (rows.length === 0)
        return [line];
    const more = refused.length - rows.length;
    const title = `Late signatures that do not count: ${(0,format_number/* formatNumber */.Z)(refused.length)}`;
    const table = ["| file | code | why |", "|---|---|---|", ...rows].join("\n");
    const note = more > 0 ? `\n\nand ${(0,format_number/* formatNumber */.Z)(more)} more` : "";
    return [line, `<details><summary>${title}</summary>\n\n${table}${note}\n\n</details>`];
}
/** What the bundles prove that were handed in, a row an artifact; nothing where there were none. */
function provenanceBlocks(provenance) {
    const rows = provenance.flatMap(({ bundle, ok, code, detail, artifacts }) => ok
        ? artifacts.map(({ artifact, identity, commit }) => {
            return `| ${cell(artifact.name)} | ok | ${cell(identity)} | ${cell((commit ?? "").slice(0, 7))} |`;
        })
        : [`| ${cell(bundle)} | **${code}** | ${render_verification_prose(detail)} | |`]);
    if (rows.length === 0)
        return [];
    const more = rows.length - MOST_NOTES;
    const note = more > 0 ? `\n\nand ${(0,format_number/* formatNumber */.Z)(more)} more` : "";
    const table = ["| provenance of | | made by | commit |", "|---|---|---|---|", ...rows.slice(0, MOST_NOTES)];
    return [`${table.join("\n")}${note}`];
}
function cell(text) {
    return text === "" ? "" : codeSpan((0,cut_text/* cutStart */.D)((0,printable/* printable */.g)(text), render_verification_PATH_COLUMNS));
}
function render_verification_prose(text) {
    return escapeMarkdown(text.length <= render_verification_LONGEST_SENTENCE ? text : `${text.slice(0, render_verification_LONGEST_SENTENCE)}...`);
}

;// CONCATENATED MODULE: ./build/core/report/render-verify.js




const render_verify_NARROWEST = 60;
const render_verify_WIDEST = 120;
/** renderVerify gives the screen of a verified build for a terminal of `width` columns: the verdict first, then check by check. */
function renderVerify(report, width) {
    const { id, vbh_status, checks, header, log_index, pq, provenance, approvals } = report;
    const columns = Math.min(Math.max(Math.floor(width), render_verify_NARROWEST), render_verify_WIDEST);
    const held = checks.filter(({ ok }) => ok).length;
    const place = log_index < 0 ? "not in the log" : `log entry ${log_index}`;
    const rows = checks.flatMap(({ name, state, code, detail }) => {
        const why = [code, detail].filter((part) => part !== null && part !== "").join(": ");
        return row([name, state.replace("_", " ")], (0,printable/* printable */.g)(why), columns);
    });
    const told = [
        ...vouchingLines(report),
        ...(approvals === null ? [] : [["Promotion", approvalText(approvals)]]),
    ];
    const shown = provenance ?? [];
    const blocks = [
        [
            `${vbh_status}   ${id}   ${held} of ${checks.length} checks hold`,
            [header, `${place}, post-quantum ${pq}`].filter((part) => part !== "").join("   "),
            ...row(["check", "state"], "why", columns),
            ...rows,
        ],
        told.flatMap(([label, sentence]) => row([label], sentence, columns)),
        shown.length === 0 ? [] : ["provenance", ...provenanceLines(shown)],
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join("\n"))
        .join("\n\n")}\n`;
}
const CELLS = [13, 9];
/** Short cells, then a text that is wrapped beside them; a word that is too long, such as a path, stays whole. */
function row(cells, text, columns) {
    const head = cells.map((cell, at) => cell.padEnd(CELLS[at] ?? 0)).join("");
    const lines = [];
    let line = "";
    for (const word of text.split(" ").filter((part) => part !== "")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && longer.length > columns - head.length - 2) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line].map((each, at) => `  ${at === 0 ? head : " ".repeat(head.length)}${each}`.trimEnd());
}
function approvalText({ needed, signed, promoters, refused }) {
    if (needed === 0 && promoters.length === 0)
        return "asks for no signatures";
    const who = signed.length === 0 ? "nobody has signed" : `signed by ${signed.join(", ")}`;
    const bad = refused.length === 0 ? "" : `; ${(0,format_number/* formatNumber */.Z)(refused.length)} that do not count (--json)`;
    return `${who}, ${(0,format_number/* formatNumber */.Z)(needed)} needed of ${promoters.join(", ")}${bad}`;
}

;// CONCATENATED MODULE: ./build/core/report/surprise-map.js
const SURPRISE_MAP_NAME = "quantum-forge/surprise-map@1";

// EXTERNAL MODULE: ./build/core/schema/json-schema.js
var json_schema = __webpack_require__(41082);
;// CONCATENATED MODULE: ./build/core/report/surprise-map-schema.js


const commit = { type: "string", pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" };
const count = { type: "integer", minimum: 0 };
/** The surprise map as it is published. */
const SURPRISE_MAP_SCHEMA = {
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    $id: `${json_schema/* SCHEMA_BASE */.E}surprise-map.schema.json`,
    title: "Quantum-Forge surprise map",
    description: "The information in every line of a change's new files, given the old ones.",
    type: "object",
    additionalProperties: false,
    required: ["schema", "base", "head", "model", "files", "left_out"],
    properties: {
        schema: { const: SURPRISE_MAP_NAME },
        base: { description: "Commit id; null is the empty tree.", anyOf: [commit, { type: "null" }] },
        head: { description: "Commit id whose lines are meant.", ...commit },
        model: { description: "Bits of different models are not compared.", type: "string" },
        files: {
            description: "In bytewise order of path.",
            type: "array",
            maxItems: 200,
            items: {
                type: "object",
                additionalProperties: false,
                required: ["path", "line_bits"],
                properties: {
                    path: { type: "string" },
                    line_bits: {
                        description: "Bits of each line, the first line first, in steps of 1/16.",
                        type: "array",
                        maxItems: 100_000,
                        items: { type: "number", minimum: 0, multipleOf: 0.0625 },
                    },
                },
            },
        },
        left_out: {
            description: "Changed files that the map has no room for, and their lines.",
            type: "object",
            additionalProperties: false,
            required: ["files", "lines"],
            properties: { files: count, lines: count },
        },
    },
};

;// CONCATENATED MODULE: ./build/core/report/index.js











































/***/ })

};
