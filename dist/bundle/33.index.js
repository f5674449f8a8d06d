export const id = 33;
export const ids = [33];
export const modules = {

/***/ 77988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareBytewise)
/* harmony export */ });
/**
 * compareBytewise orders texts by their UTF-8 bytes, which is the order of code points. JavaScript's own
 * order is by UTF-16 units and differs where a surrogate meets a unit of U+E000 or above.
 */
function compareBytewise(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let i = 0; i < shorter; i += 1) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return fixup(left) - fixup(right);
    }
    return a.length - b.length;
}
/** Moves surrogates above all other units, as their code points are. */
function fixup(unit) {
    if (unit >= 0xe000)
        return unit - 0x800;
    return unit >= 0xd800 ? unit + 0x2000 : unit;
}


/***/ }),

/***/ 95033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NB: () => (/* reexport */ mdl_tier/* DEFAULT_TIER */.NB),
  uJ: () => (/* reexport */ PRIMING_BUDGETS),
  iB: () => (/* reexport */ mdl_tier/* TIERS */.iB),
  assembleDelta: () => (/* reexport */ assemble_delta_assembleDelta),
  tj: () => (/* reexport */ bitsToBytes),
  Ju: () => (/* reexport */ blockKey),
  TX: () => (/* reexport */ classifyFile),
  codePass: () => (/* reexport */ code_pass_codePass),
  findNewDuplicates: () => (/* reexport */ find_new_duplicates_findNewDuplicates),
  yA: () => (/* reexport */ isAboutZero),
  measureBlock: () => (/* reexport */ measureBlock),
  ZR: () => (/* reexport */ model_id/* modelId */.Z),
  Sm: () => (/* reexport */ planBlocks),
  planDelta: () => (/* reexport */ plan_delta_planDelta),
  G1: () => (/* reexport */ planPriming)
});

// UNUSED EXPORTS: BLOCK_BYTES, LARGEST_FILE_BYTES, MdlError, SNIFFED_BYTES, categorize, measureDelta, measureSolid, parseTier

// EXTERNAL MODULE: ./build/core/compare-bytewise.js
var compare_bytewise = __webpack_require__(77988);
;// CONCATENATED MODULE: ./build/core/mdl/bits-to-bytes.js
/** bitsToBytes rounds half away from zero, so that the negated bits give the negated bytes. */
function bitsToBytes(bits) {
    const bytes = Math.floor(Math.abs(bits) / 8 + 0.5);
    return bits < 0 && bytes > 0 ? -bytes : bytes;
}

;// CONCATENATED MODULE: ./build/core/mdl/classify/categorize.js
const TEST_FOLDER = /(?:^|\/)(?:tests?|__tests__|specs?|testdata|e2e|fixtures|__snapshots__)\//i;
const TEST_NAME = /(?:[._-](?:test|spec)s?\.[^./]+|(?:^|\/)(?:test_[^/]+|conftest)\.py|(?:Tests?|Spec)\.(?:java|kt|cs|scala|groovy|swift|php))$/;
const DOCS_FOLDER = /(?:^|\/)docs?\//i;
const DOCS_NAME = /(?:\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|tex|org|pod)|(?:^|\/)(?:readme|licen[cs]e|copying|notice|authors|contributors|changelog|changes|contributing|security|code_of_conduct)(?:\.[^/]*)?)$/i;
const DATA_NAME = /(?:\.(?:json|jsonc|json5|jsonl|ndjson|geojson|ya?ml|toml|ini|cfg|conf|env|properties|csv|tsv|xml|xsd|svg|po|pot|ipynb|lock|snap|plist)|(?:^|\/)\.[^/.]+(?:rc|ignore|attributes|config))$/i;
/** categorize tells from the path what a file is for: tests before docs, docs before data, else code. */
function categorize(path) {
    if (TEST_FOLDER.test(path) || TEST_NAME.test(path))
        return "tests";
    if (DOCS_FOLDER.test(path) || DOCS_NAME.test(path))
        return "docs";
    return DATA_NAME.test(path) ? "data" : "code";
}

;// CONCATENATED MODULE: ./build/core/mdl/classify/binary.js
/** Bytes that are looked at, as Git does to tell text from binary. */
const SNIFFED_BYTES = 8000;
/** isBinary holds when there is a NUL in the first 8000 bytes. */
function isBinary(content) {
    return content.subarray(0, SNIFFED_BYTES).includes(0);
}

;// CONCATENATED MODULE: ./build/core/mdl/classify/lock-file.js
const LOCK_FILES = new Set([
    "bun.lock",
    "cargo.lock",
    "cargo.lock.msrv",
    "composer.lock",
    "conan.lock",
    "deno.lock",
    "flake.lock",
    "gemfile.lock",
    "go.sum",
    "go.work.sum",
    "gopkg.lock",
    "gradle.lockfile",
    "mix.lock",
    "npm-shrinkwrap.json",
    "package-lock.json",
    "package.resolved",
    "packages.lock.json",
    "paket.lock",
    "pdm.lock",
    "pipfile.lock",
    "pixi.lock",
    "pnpm-lock.yaml",
    "podfile.lock",
    "poetry.lock",
    "pubspec.lock",
    "uv.lock",
    "yarn.lock",
    ".terraform.lock.hcl",
]);
/** isLockFile holds for files in which a package manager pins versions, told by their names. */
function isLockFile(path) {
    return LOCK_FILES.has(path.slice(path.lastIndexOf("/") + 1).toLowerCase());
}

;// CONCATENATED MODULE: ./build/core/mdl/classify/minified.js
const MINIFIED_NAME = /[.-]min\.(?:[cm]?js|css)$/i;
const MAY_BE_MINIFIED = /\.(?:[cm]?js|css)$/i;
/** Hand-written scripts and style sheets stay below 100; packed ones have thousands. */
const LONG_AVERAGE_LINE = 300;
/** A shorter sample says too little. */
const LEAST_SAMPLE = 2000;
const LF = 10;
/** isMinified holds for scripts and style sheets that say so in their name or whose lines are very long. */
function isMinified(path, sample) {
    if (MINIFIED_NAME.test(path))
        return true;
    if (!MAY_BE_MINIFIED.test(path) || sample.length < LEAST_SAMPLE)
        return false;
    let lines = 1;
    for (const byte of sample)
        if (byte === LF)
            lines++;
    return sample.length / lines >= LONG_AVERAGE_LINE;
}

;// CONCATENATED MODULE: ./build/core/mdl/classify/classify-file.js




const LARGEST_FILE_BYTES = 8 * 2 ** 20;
/** Versions of the root of trust: 15 KB of public keys and signatures each, which are random bytes and nobody's writing. */
const ROOT_FILE = /^\.github\/quantum-forge\/root\/[1-9][0-9]*\.json$/;
/** classifyFile judges a regular file; of several reasons it gives the one that needs the least reading. */
function classifyFile(file) {
    return { category: categorize(file.path), excluded: exclusionOf(file) };
}
function exclusionOf(file) {
    const sample = file.content.subarray(0, SNIFFED_BYTES);
    if (file.attributes.generated || ROOT_FILE.test(file.path))
        return "generated";
    if (file.attributes.vendored)
        return "vendored";
    if (isLockFile(file.path))
        return "lock_file";
    if (file.bytes > (file.largest_bytes ?? LARGEST_FILE_BYTES))
        return "too_large";
    if (isBinary(sample))
        return "binary";
    return isMinified(file.path, sample) ? "minified" : null;
}

;// CONCATENATED MODULE: ./build/core/mdl/classify/index.js






;// CONCATENATED MODULE: ./build/core/mdl/frame-file.js
const NUL = 0;
const frame_file_LF = 10;
const CR = 13;
/** What may follow the escape byte NUL. */
const END = 0;
const LITERAL_NUL = 1;
const LF_IN_PATH = 2;
/**
 * frameFile writes path, LF, content, NUL 0: a prefix-free code of the file, CR LF taken as LF. A NUL of the
 * content becomes NUL 1 and an LF of the path NUL 2.
 */
function frameFile(file) {
    const path = framedPath(file.path);
    const { text, crlf_lines } = framedText(file.text);
    const bytes = new Uint8Array(path.length + text.length + 3);
    bytes.set(path);
    bytes[path.length] = frame_file_LF;
    const content_start = path.length + 1;
    bytes.set(text, content_start);
    bytes[bytes.length - 2] = NUL;
    bytes[bytes.length - 1] = END;
    return { path: file.path, bytes, content_start, crlf_lines };
}
function framedPath(path) {
    const bytes = new TextEncoder().encode(path);
    if (!bytes.includes(frame_file_LF))
        return bytes;
    return Uint8Array.from([...bytes].flatMap((byte) => (byte === frame_file_LF ? [NUL, LF_IN_PATH] : [byte])));
}
/** Most text needs no change. */
function framedText(text) {
    if (!text.includes(CR) && !text.includes(NUL))
        return { text, crlf_lines: 0 };
    const framed = new Uint8Array(2 * text.length);
    let at = 0;
    let crlf_lines = 0;
    for (let i = 0; i < text.length; i++) {
        const byte = text[i];
        if (byte === CR && text[i + 1] === frame_file_LF) {
            crlf_lines++;
            continue;
        }
        framed[at++] = byte;
        if (byte === NUL)
            framed[at++] = LITERAL_NUL;
    }
    return { text: framed.subarray(0, at), crlf_lines };
}

;// CONCATENATED MODULE: ./build/core/mdl/is-about-zero.js
/**
 * isAboutZero tells whether a delta lies in the dead band: below 8 bytes, or below 5 % of the smaller of novelty and
 * removal. It takes the rounded bytes that a record holds, so that everybody who reads the record says the same.
 */
function isAboutZero(delta_bytes, novelty_bytes, removal_bytes) {
    return Math.abs(delta_bytes) < Math.max(8, Math.min(novelty_bytes, removal_bytes) / 20);
}

;// CONCATENATED MODULE: ./build/core/mdl/sixteenths.js
/** sixteenths rounds bits to steps of 1/16, which is fine enough to show and short to write; never to -0. */
function sixteenths(bits) {
    return Math.round(bits * 16) / 16 + 0;
}

;// CONCATENATED MODULE: ./build/core/mdl/map-surprise.js

const MOST_FILES = 200;
const MOST_LINES = 100_000;
/**
 * mapSurprise gives the bits of every line of the given files, which keep their order. Where there are too many, the
 * files with the most information are taken, each whole or not at all, ties by order.
 */
function mapSurprise(codes) {
    const taken = new Set();
    let room = MOST_LINES;
    for (const code of codes.toSorted((a, b) => b.bits - a.bits)) {
        if (taken.size === MOST_FILES || code.line_bits.length > room)
            continue;
        taken.add(code);
        room -= code.line_bits.length;
    }
    const left = codes.filter((code) => !taken.has(code));
    return {
        line_surprise: codes.filter((code) => taken.has(code)).map(surpriseOf),
        line_surprise_left_out: {
            files: left.length,
            lines: left.reduce((sum, code) => sum + code.line_bits.length, 0),
        },
    };
}
function surpriseOf({ path, line_bits }) {
    return { path, line_bits: line_bits.map(sixteenths) };
}

// EXTERNAL MODULE: ./build/core/mdl/model-id.js
var model_id = __webpack_require__(72489);
;// CONCATENATED MODULE: ./build/core/mdl/line-lengths.js
const line_lengths_LF = 10;
/** lineLengths gives the bytes of each line of a file's content as it is coded, the LF included. */
function lineLengths({ bytes, content_start }) {
    const end = bytes.length - 2;
    const lengths = [];
    let start = content_start;
    for (let i = content_start; i < end; i++) {
        if (bytes[i] !== line_lengths_LF && i !== end - 1)
            continue;
        lengths.push(i + 1 - start);
        start = i + 1;
    }
    return lengths;
}

;// CONCATENATED MODULE: ./build/core/mdl/rank-surprises.js


const MOST_SURPRISES = 20;
/** Less than a byte is no news. */
const LEAST_BITS = 8;
/** The unit in which lengths are counted; what is smaller is rounding. */
const UNIT_BITS = 2 ** -20;
/**
 * rankSurprises gives the lines with the most information beyond what their length explains, worst first; equals keep
 * the order of the files. A longer line has more bits whatever it says, so that a ranking by bits alone would point at the
 * long lines. Each line is therefore held against the average bits per byte of this change; what lies below it is no
 * surprise. `files` are those that `codes` came from.
 */
function rankSurprises(codes, files) {
    const lines = codes.map(({ path, line_bits }, index) => ({
        path,
        bits: line_bits,
        bytes: lineLengths(files[index]),
    }));
    const rate = averageRate(lines);
    const ranked = [];
    for (const { path, bits, bytes } of lines) {
        for (const [index, information] of bits.entries()) {
            const length = bytes[index] ?? 0;
            const excess = information - rate * length;
            const last = ranked[MOST_SURPRISES - 1];
            if (information < LEAST_BITS || excess < -UNIT_BITS)
                continue;
            if (last !== undefined && excess <= last.excess_bits)
                continue;
            insert(ranked, { path, line: index + 1, bits: information, bytes: length, excess_bits: excess });
        }
    }
    return ranked.map((line) => ({ ...line, excess_bits: sixteenths(line.excess_bits) }));
}
/** Bits per byte, averaged over the bits: the many lines that were there before have next to none and no say. */
function averageRate(lines) {
    let total = 0;
    let weighted = 0;
    for (const { bits, bytes } of lines) {
        for (const [index, information] of bits.entries()) {
            total += information;
            weighted += (information * information) / (bytes[index] ?? 1);
        }
    }
    return total === 0 ? 0 : weighted / total;
}
function insert(ranked, line) {
    const behind = ranked.findIndex((other) => other.excess_bits < line.excess_bits);
    ranked.splice(behind < 0 ? ranked.length : behind, 0, line);
    ranked.length = Math.min(ranked.length, MOST_SURPRISES);
}

;// CONCATENATED MODULE: ./build/core/mdl/sum-categories.js

const ORDER = ["code", "tests", "docs", "data"];
/** sumCategories adds up the exact bits of the files of each category that occurs, and then rounds to bytes. */
function sumCategories(files) {
    return ORDER.flatMap((category) => {
        const own = files.filter((file) => file.category === category);
        return own.length === 0 ? [] : [sum(category, own)];
    });
}
function sum(category, files) {
    const base = files.reduce((bits, file) => bits + file.base_bits, 0);
    const head = files.reduce((bits, file) => bits + file.head_bits, 0);
    return {
        category,
        files: files.length,
        base_bytes: bitsToBytes(base),
        head_bytes: bitsToBytes(head),
        delta_bytes: bitsToBytes(head - base),
    };
}

;// CONCATENATED MODULE: ./build/core/mdl/assemble-delta.js









/** More than anybody reads; a generated file of thousands of like lines has as many repeats. */
const MOST_DUPLICATES = 1000;
/** assembleDelta reads a change's numbers off what planDelta asked for. */
function assemble_delta_assembleDelta({ tier, ...sides }, passes, duplicates) {
    const [forward = NO_PASS, backward = mirrored(forward)] = passes;
    const base = sides.base.map(frameFile);
    const head = sides.head.map(frameFile);
    const novelty_bytes = bitsToBytes(total(forward.second));
    const removal_bytes = bitsToBytes(total(backward.second));
    const delta = total(backward.first) - total(forward.first);
    const mdl_delta = bitsToBytes(delta);
    const files = fileDeltas(forward.first, backward.first);
    return {
        mdl_delta,
        mdl_delta_bits: delta,
        novelty_bytes,
        removal_bytes,
        about_zero: isAboutZero(mdl_delta, novelty_bytes, removal_bytes),
        categories: sumCategories(files),
        files,
        duplicates: duplicates.slice(0, MOST_DUPLICATES),
        duplicates_left_out: Math.max(0, duplicates.length - MOST_DUPLICATES),
        surprises: rankSurprises(forward.second, head),
        ...mapSurprise(forward.second),
        crlf_lines: { base: crlfLines(base), head: crlfLines(head) },
        model: (0,model_id/* modelId */.Z)(tier),
    };
}
const NO_PASS = { first: [], second: [] };
/** When one side is empty, the other is coded after the same texts either way round. */
function mirrored({ first, second }) {
    return { first: second, second: first };
}
function fileDeltas(baseCodes, headCodes) {
    const base = new Map(baseCodes.map((code) => [code.path, code.bits]));
    const head = new Map(headCodes.map((code) => [code.path, code.bits]));
    const paths = [...new Set([...base.keys(), ...head.keys()])].sort(compare_bytewise/* compareBytewise */.G);
    return paths.map((path) => {
        const before = base.get(path) ?? 0;
        const after = head.get(path) ?? 0;
        return {
            path,
            category: categorize(path),
            base_bytes: bitsToBytes(before),
            head_bytes: bitsToBytes(after),
            delta_bytes: bitsToBytes(after - before),
            base_bits: before,
            head_bits: after,
            delta_bits: after - before,
        };
    });
}
function total(codes) {
    return codes.reduce((sum, code) => sum + code.bits, 0);
}
function crlfLines(files) {
    return files.reduce((sum, file) => sum + file.crlf_lines, 0);
}

// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var bytes = __webpack_require__(12140);
;// CONCATENATED MODULE: ./build/core/mdl/blocks/block-key.js

/**
 * blockKey names a block's code length for a cache: SHA-256, in hex, over the model's name and each file's
 * path and blob id. NUL stands in none of them, so that two different blocks never write the same bytes.
 */
function blockKey(block, model, sha256) {
    const parts = [model, ...block.entries.flatMap((entry) => [entry.path, entry.oid])];
    const digest = sha256(new TextEncoder().encode(parts.map((part) => `${part}\0`).join("")));
    return (0,bytes/* encodeHex */.mU)(digest);
}

;// CONCATENATED MODULE: ./build/core/mdl/model/code-cost.js
/** Code lengths are whole numbers of this fraction of a bit. */
const UNITS_PER_BIT = 1 << 20;
/**
 * COST gives the length of a symbol of probability p / 65536 in 2^-20 bit, rounded up, so that a bit and its
 * opposite never cost less than a code may (Kraft); index 0 is unused.
 */
const code_cost_COST = costTable();
/** cost(2p) is cost(p) less one bit, so that only odd p need a logarithm. */
function costTable() {
    const table = new Int32Array(65537);
    for (let odd = 1; odd <= 65536; odd += 2) {
        let cost = 16 * UNITS_PER_BIT - logarithm(odd);
        for (let p = odd; p <= 65536; p *= 2) {
            table[p] = cost;
            cost -= UNITS_PER_BIT;
        }
    }
    return table;
}
/**
 * Binary logarithm of n in 2^-20 by repeated squaring (Knuth, TAOCP 1.2.2, exercise 25). The mantissa has 26
 * bits, so that its square is exact in a double.
 */
function logarithm(n) {
    let whole = 0;
    while (n >= 2 ** (whole + 1))
        whole++;
    let mantissa = n * 2 ** (25 - whole);
    let fraction = 0;
    for (let bit = 0; bit < 20; bit++) {
        const square = Math.floor((mantissa * mantissa) / 2 ** 25);
        const carry = square >= 2 ** 26;
        fraction = 2 * fraction + (carry ? 1 : 0);
        mantissa = carry ? Math.floor(square / 2) : square;
    }
    return whole * UNITS_PER_BIT + fraction;
}

;// CONCATENATED MODULE: ./build/core/mdl/model/code-byte.js

/** codeByte gives the code length of the next byte in 2^-20 bit and lets the model learn it. */
function code_byte_codeByte(predictor, byte) {
    let cost = 0;
    if (predictor.skipping) {
        const hit = predictor.expected === byte;
        cost = COST[hit ? predictor.probability : 65536 - predictor.probability];
        predictor.update(hit ? 1 : 0);
        if (hit)
            return cost;
    }
    for (let shift = 7; shift >= 0; shift--) {
        const bit = (byte >> shift) & 1;
        cost += COST[bit === 1 ? predictor.probability : 65536 - predictor.probability];
        predictor.update(bit);
    }
    return cost;
}

;// CONCATENATED MODULE: ./build/core/mdl/model/bit-history.js
/** Largest count that may stand beside a smaller count of 0, 1, 2, ... */
const BOUND = [40, 36, 12, 7, 6, 5];
/** Up to this many bits a history also remembers which bit came last. */
const REMEMBERS_LAST = 14;
const HISTORIES = histories();
const NUMBER_OF = new Map(HISTORIES.map((h, number) => [key(h), number]));
/**
 * A bit history is a byte that sums up which bits were seen in one context: how many zeros and ones and,
 * while they are few, which came last (the indirect contexts of PAQ and ZPAQ; Mahoney, "The ZPAQ Open
 * Standard Format", section 3.2). 0 is the empty history, and numbers grow with the bits seen.
 */
const HISTORY_COUNT = HISTORIES.length;
/** NEXT_HISTORY[2 h + bit] is the history h after one more bit. */
const bit_history_NEXT_HISTORY = Uint8Array.from(HISTORIES.flatMap((h) => [NUMBER_OF.get(key(after(h, 0))) ?? 0, NUMBER_OF.get(key(after(h, 1))) ?? 0]));
/** First guess of P(1) after history h, in 2^-16: (ones + 0.4) / (seen + 0.8). */
const HISTORY_GUESS = Uint16Array.from(HISTORIES, ({ zeros, ones }) => Math.floor(((5 * ones + 2) * 65536) / (5 * (zeros + ones) + 4)));
function histories() {
    const all = [];
    for (let seen = 0; seen <= 48; seen++) {
        for (let ones = 0; ones <= seen; ones++) {
            const zeros = seen - ones;
            if (!exists(zeros, ones))
                continue;
            if (remembersLast(zeros, ones))
                all.push({ zeros, ones, last: 0 });
            all.push({ zeros, ones, last: remembersLast(zeros, ones) || ones > 0 ? 1 : 0 });
        }
    }
    return all;
}
function exists(zeros, ones) {
    return Math.max(zeros, ones) <= (BOUND[Math.min(zeros, ones)] ?? 0);
}
function remembersLast(zeros, ones) {
    return zeros > 0 && ones > 0 && zeros + ones <= REMEMBERS_LAST;
}
function key({ zeros, ones, last }) {
    return remembersLast(zeros, ones) ? `${zeros},${ones},${last}` : `${zeros},${ones}`;
}
/** The bit's own count grows, a contrary count above 2 shrinks, and both shrink in proportion at the bound. */
function after({ zeros, ones }, bit) {
    let same = (bit === 1 ? ones : zeros) + 1;
    let other = discounted(bit === 1 ? zeros : ones);
    while (!exists(same, other)) {
        if (other < 2)
            same--;
        else {
            same = Math.floor((same * (other - 1) + Math.floor(other / 2)) / other);
            other--;
        }
    }
    return bit === 1 ? { zeros: other, ones: same, last: 1 } : { zeros: same, ones: other, last: 0 };
}
/** Recent bits say more than old ones. */
function discounted(count) {
    if (count <= 2)
        return count;
    if (count <= 4)
        return count - 1;
    return count <= 7 ? 5 : 6;
}

;// CONCATENATED MODULE: ./build/core/mdl/model/logistic.js
/** Half the width of the logit domain: logits are integers in [-3072, 3071], in units of 1/256 nat. */
const logistic_LOGIT_LIMIT = 3072;
/** e^(-1/256) in units of 2^-60. */
const DECAY = 1148426689630428644n;
const ONE = 1n << 60n;
/**
 * SQUASH maps a logit x (index x + LOGIT_LIMIT) to the probability 65536 / (1 + e^(-x/256)), rounded to the
 * nearest integer and clamped to [1, 65535].
 */
const SQUASH = squashTable();
/** STRETCH is the inverse at 12 bits: index p stands for the probability (2p + 1) / 8192; values are logits. */
const logistic_STRETCH = stretchTable();
/** squash gives the probability of a logit in 2^-16. */
function logistic_squash(logit) {
    return SQUASH[logit + logistic_LOGIT_LIMIT];
}
/** boundedLogit gives the nearest number that is a logit. */
function logistic_boundedLogit(x) {
    return Math.max(-logistic_LOGIT_LIMIT, Math.min(logistic_LOGIT_LIMIT - 1, x));
}
/** Built from powers of one constant in whole numbers, because ECMAScript does not pin Math.exp. */
function squashTable() {
    const table = new Uint16Array(2 * logistic_LOGIT_LIMIT);
    let decayed = ONE;
    for (let x = 0; x <= logistic_LOGIT_LIMIT; x++) {
        const whole = ONE + decayed;
        const p = Math.min(65535, Number(((ONE << 17n) + whole) / (2n * whole)));
        if (x < logistic_LOGIT_LIMIT)
            table[logistic_LOGIT_LIMIT + x] = p;
        table[logistic_LOGIT_LIMIT - x] = 65536 - p;
        decayed = (decayed * DECAY) >> 60n;
    }
    return table;
}
function stretchTable() {
    const table = new Int16Array(4096);
    let x = -logistic_LOGIT_LIMIT;
    for (let p = 0; p < 4096; p++) {
        while (SQUASH[x + logistic_LOGIT_LIMIT] < 16 * p + 8)
            x++;
        table[p] = x;
    }
    return table;
}

;// CONCATENATED MODULE: ./build/core/mdl/model/cell.js

/** The counts of a cell have ten bits, so that one that never saw a change hardly moves any more. */
const MOST_SEEN = 1023;
/**
 * STEP[n] is how far a new bit moves a cell that has seen n: 1 / (n + 1.6) of the way, in 2^-12. The mean of n bits
 * would be 1 / (n + 1); a little less keeps the first bits from being believed at once.
 */
const STEP = Int32Array.from({ length: MOST_SEEN + 1 }, (_, n) => Math.floor(40960 / (10 * n + 16)));
/**
 * A cell is an adaptive probability: P(1) in 2^-22 in its upper 22 bits, the number of bits seen in its lower 10.
 * cell gives one from a probability in 2^-16, at least 2^-8 so that the first steps cannot take it below 0, and how
 * many bits that guess is worth.
 */
function cell(probability, seen) {
    return ((probability << 16) | seen) >>> 0;
}
/** logitOf gives the logit of the probability in cell `at`. */
function cell_logitOf(cells, at) {
    return STRETCH[cells[at] >>> 20];
}
/**
 * learn moves cell `at` towards the bit that came; its count ends at `mostSeen`, the lower the more nimble. Steps are
 * rounded down, so that P(1) comes nearer to 0 than to 1.
 */
function cell_learn(cells, at, bit, mostSeen = MOST_SEEN) {
    const value = cells[at];
    const seen = value & 1023;
    const p = value >>> 10;
    const towards = ((bit << 22) - bit - p) >> 3;
    const moved = p + (Math.imul(towards, STEP[seen]) >> 9);
    cells[at] = (moved << 10) | (seen < mostSeen ? seen + 1 : seen);
}

;// CONCATENATED MODULE: ./build/core/mdl/model/final-mixer.js

/** Sets of the final mixer hold a weight for each of three logits and one that is not used. */
const FINAL_WEIGHTS = 4;
/** mixFinal weighs three logits by weight set `set`, in 2^-14. Products wrap at 32 bits, sums as well. */
function final_mixer_mixFinal(weights, set, logits) {
    const from = set * FINAL_WEIGHTS;
    let sum = 0;
    for (let i = 0; i < logits.length; i++) {
        sum += Math.imul(weights[from + i], logits[i]);
    }
    return boundedLogit(sum >> 14);
}
/** trainFinal learns as the mixer before does, but more slowly: a wrong step here spoils every prediction. */
function final_mixer_trainFinal(weights, set, logits, error) {
    const from = set * FINAL_WEIGHTS;
    const rate = (error * 3) >> 4;
    for (let i = 0; i < logits.length; i++) {
        const step = (logits[i] * rate + 0x4000) >> 15;
        weights[from + i] = weights[from + i] + step;
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/model/length-class.js
/** Classes of lengths, from 0. */
const length_class_LENGTH_CLASSES = 32;
/** lengthClass tells short matches apart one by one and long ones ever more coarsely. */
function length_class_lengthClass(length) {
    if (length < 16)
        return length;
    if (length < 32)
        return 16 + ((length - 16) >> 2);
    if (length < 64)
        return 20 + ((length - 32) >> 3);
    return length < 512 ? 24 + ((length - 64) >> 6) : 31;
}

;// CONCATENATED MODULE: ./build/core/mdl/model/match-class.js
/** No match, three lengths of the long one, three of the short one, both that disagree, and two of a failed byte. */
const MATCH_CLASSES = 10;
/** A failed byte that is like the expected one in more bits than this is often its neighbour in the alphabet. */
const EARLY = 4;
/** matchClass sums up the evidence; with the bits so far it chooses weights and a probability map. */
function match_class_matchClass({ long, short, disagree, failed, bits }) {
    if (long > 0 && failed)
        return bits > EARLY ? 9 : 8;
    if (long > 0 && disagree)
        return 7;
    if (long > 0)
        return 1 + grade(long, 16, 32);
    return short > 0 ? 4 + grade(short, 8, 12) : 0;
}
function grade(length, medium, great) {
    if (length < medium)
        return 0;
    return length < great ? 1 : 2;
}

;// CONCATENATED MODULE: ./build/core/mdl/model/mixer.js

/** A weight of one. Sixteen bits hold weights from -2 to 2, so that eight fit a vector. */
const UNIT_WEIGHT = 2 ** 14;
/** The input that lets a mixer lean to one side: a logit of 1. */
const mixer_CONSTANT_INPUT = 256;
/**
 * mix gives the logit that weight set `set` makes of the inputs, as many as a set has weights. With at most 18 logits
 * and a constant the sum stays under 2^31 whatever the weights.
 */
function mixer_mix(weights, set, inputs) {
    const from = set * inputs.length;
    let sum = 0;
    for (let i = 0; i < inputs.length; i++)
        sum += weights[from + i] * inputs[i];
    return boundedLogit(sum >> 14);
}
/**
 * train moves a weight set down the gradient of the code length, error x input (Mahoney, "Adaptive Weighing of Context
 * Models for Lossless Data Compression", 2005). `error` is bit minus probability, in 2^-16. The steps are rounded and
 * the sums saturate as the vector instructions i16x8.q15mulr_sat_s and i16x8.add_sat_s of WebAssembly have it.
 */
function mixer_train(weights, set, inputs, error) {
    const from = set * inputs.length;
    const rate = (error * 5) >> 4;
    for (let i = 0; i < inputs.length; i++) {
        const step = (inputs[i] * rate + 0x4000) >> 15;
        weights[from + i] = saturated(weights[from + i] + step);
    }
}
function saturated(weight) {
    return Math.max(-32768, Math.min(32767, weight));
}

;// CONCATENATED MODULE: ./build/core/mdl/model/probability-map.js

/** Points of a map: one every 128 logits, both ends included. */
const MAP_POINTS = 49;
const IDENTITY = Uint16Array.from({ length: MAP_POINTS }, (_, point) => logistic_squash(logistic_boundedLogit(point * 128 - logistic_LOGIT_LIMIT)));
/**
 * A probability map corrects a probability by what really came after such predictions (the APM of PAQ; Mahoney):
 * for each context a function of the logit, given by its values in 2^-16 at MAP_POINTS points and linear in between.
 * identityMap gives `contexts` of them that correct nothing yet.
 */
function identityMap(contexts) {
    const map = new Uint16Array(contexts * MAP_POINTS);
    for (let at = 0; at < map.length; at += MAP_POINTS)
        map.set(IDENTITY, at);
    return map;
}
/** corrected reads the map of a context at a logit. */
function probability_map_corrected(map, context, logit) {
    const place = logit + LOGIT_LIMIT;
    const at = context * MAP_POINTS + (place >> 7);
    const beyond = place & 127;
    return (map[at] * (128 - beyond) + map[at + 1] * beyond) >> 7;
}
/**
 * refine moves the point next to the logit by 2^-rate of the way to the bit that came. For a 1 the target lies a
 * little beyond 65535, or rounding would keep the map from reaching it.
 */
function probability_map_refine(map, context, logit, bit, rate) {
    const at = context * MAP_POINTS + ((logit + LOGIT_LIMIT + 64) >> 7);
    const value = map[at];
    const target = bit === 1 ? 65535 + (1 << rate) - 1 : 0;
    map[at] = value + ((target - value) >> rate);
}

;// CONCATENATED MODULE: ./build/core/mdl/model/skip-set.js

/** More misses than this count as this many. */
const MOST_MISSES = 3;
/** How many sets skipSet tells apart. */
const SKIP_SETS = (MOST_MISSES + 1) * length_class_LENGTH_CLASSES;
/** skipSet numbers long matches by how far they can be trusted: by their misses and their length. */
function skip_set_skipSet(misses, length) {
    return Math.min(misses, MOST_MISSES) * LENGTH_CLASSES + lengthClass(length);
}

;// CONCATENATED MODULE: ./build/core/mdl/model/surroundings.js

/** Spreads an identifier's bytes over 32 bits. */
const IDENTIFIER_STEP = 0x2f0b4c47;
/** How many values a shape can have. */
const surroundings_SHAPES = 32;
const TAB = 9;
const surroundings_LF = 10;
const SPACE = 32;
/** Surroundings is what stands before and above the next byte: all that contexts are made of. */
class surroundings_Surroundings {
    /** The last four bytes, the latest in the lowest bits, and the four before them. */
    last4 = 0;
    last8 = 0;
    /** Hash of the identifier at whose end the next byte stands, else 0, and of the last one that has ended. */
    identifier = 0;
    lastIdentifier = 0;
    /** Bytes of the line so far, and how many blanks it starts with. */
    column = 0;
    indent = 0;
    /** Where the line starts, and where the byte above the next one stands; they are equal when there is none. */
    lineStart = 0;
    above = 0;
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** The byte has just been added to the text. */
    append(byte) {
        this.last8 = (this.last8 << 8) | (this.last4 >>> 24);
        this.last4 = (this.last4 << 8) | byte;
        if (isIdentifierByte(byte)) {
            this.identifier = Math.imul(this.identifier + byte + 1, IDENTIFIER_STEP);
        }
        else {
            if (this.identifier !== 0)
                this.lastIdentifier = this.identifier;
            this.identifier = 0;
        }
        if (byte === surroundings_LF)
            this.#startLine(this.lineStart);
        else
            this.#moveOn(byte);
    }
    /** Other text came in between: a line starts with none above it. */
    interrupt() {
        this.#startLine(this.#text.length);
    }
    /** The last byte, 0 at the beginning. */
    get last() {
        return this.last4 & 255;
    }
    /** The byte `beyond` bytes to the right of the one above the next; 0 when the line above has ended before. */
    byteAbove(beyond) {
        const place = this.above + beyond;
        return place < this.lineStart ? this.#text.bytes[place] : 0;
    }
    /** Which of the last three bytes are of identifiers, and whether the next stands in the indent or after a space. */
    get shape() {
        const { last, last4 } = this;
        const kinds = (isIdentifierByte(last) ? 4 : 0) |
            (isIdentifierByte((last4 >>> 8) & 255) ? 2 : 0) |
            (isIdentifierByte((last4 >>> 16) & 255) ? 1 : 0);
        const place = this.indent === this.column ? 3 : last === SPACE ? 2 : 1;
        return (kinds << 2) | place;
    }
    copyFrom(other) {
        this.last4 = other.last4;
        this.last8 = other.last8;
        this.identifier = other.identifier;
        this.lastIdentifier = other.lastIdentifier;
        this.column = other.column;
        this.indent = other.indent;
        this.lineStart = other.lineStart;
        this.above = other.above;
    }
    #startLine(above) {
        this.above = above;
        this.lineStart = this.#text.length;
        this.indent = 0;
        this.column = 0;
    }
    #moveOn(byte) {
        if (this.indent === this.column && (byte === SPACE || byte === TAB))
            this.indent++;
        this.column++;
        if (this.above < this.lineStart)
            this.above++;
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/model/initial-state.js









/** Binary logarithm of the contexts that the map by two bytes tells apart. */
const initial_state_ORDER2_MAP_BITS = 12;
/** The skip weighs three logits and a constant. */
const SKIP_INPUTS = 4;
/** Nothing is known: a half, and the first bit may move it most of the way. */
const UNKNOWN = cell(32768, 0);
/** initialState is what a model of a tier believes before it has seen anything. Guesses were tuned on source code. */
function initial_state_initialState({ contexts, lanes }) {
    return {
        context_cells: Uint32Array.from({ length: contexts.length * 256 }, (_, index) => guessOf(index & 255)),
        order1_cells: new Uint32Array(65536).fill(UNKNOWN),
        expected_cells: new Uint32Array(65536).fill(UNKNOWN),
        failed_cells: new Uint32Array(65536).fill(UNKNOWN),
        long_length_cells: lengthCells(),
        short_length_cells: lengthCells(),
        skip_length_cells: new Uint32Array(SKIP_SETS).fill(cell(58000, 4)),
        skip_expected_cells: new Uint32Array(65536).fill(cell(52000, 1)),
        skip_order3_cells: new Uint32Array(65536).fill(cell(52000, 1)),
        skip_weights: new Int32Array(SKIP_SETS * SKIP_INPUTS).fill(26000),
        match_weights: firstWeights(MATCH_CLASSES * 256, lanes),
        order1_weights: firstWeights(256, lanes),
        shape_weights: firstWeights(8 * surroundings_SHAPES, lanes),
        final_weights: new Int32Array(MATCH_CLASSES * 256 * FINAL_WEIGHTS).fill(Math.floor(UNIT_WEIGHT / 3)),
        match_map: identityMap(MATCH_CLASSES * 256),
        order2_map: identityMap(2 ** initial_state_ORDER2_MAP_BITS),
    };
}
/** The guess of a bit history is worth two bits; numbers that name no history are never used. */
function guessOf(history) {
    return cell(HISTORY_GUESS[history] ?? 32768, 2);
}
/** A match of n bytes is wrong about once in n + 3 bits; that is worth four bits. */
function lengthCells() {
    return Uint32Array.from({ length: 2 * length_class_LENGTH_CLASSES }, (_, index) => {
        const miss = Math.floor(65536 / ((index >> 1) + 3));
        return cell((index & 1) === 0 ? miss : 65535 - miss, 4);
    });
}
/** Inputs agree so often that each weighs 0.3, more than its share. */
function firstWeights(sets, lanes) {
    return new Int16Array(sets * lanes).fill(Math.floor(UNIT_WEIGHT * 0.3));
}

;// CONCATENATED MODULE: ./build/core/mdl/model/tier-shape.js
const STANDARD_CONTEXTS = ["order2", "order3", "order4", "order6", "word", "words", "column"];
/**
 * TIER_SHAPES is what each tier pays for. To ask for whole bytes saves time, and the more so the earlier, but the eight
 * decisions of a byte cost a little less than the one.
 */
const tier_shape_TIER_SHAPES = {
    fast: {
        contexts: ["order2", "order4", "word"],
        lanes: 8,
        final_mixer: false,
        least_long_match: 8,
        long_step: 0x2c9277b0,
        skip_length: 8,
        most_history_bits: 22,
    },
    standard: {
        contexts: STANDARD_CONTEXTS,
        lanes: 16,
        final_mixer: true,
        least_long_match: 12,
        long_step: 0x2c9277b8,
        skip_length: 24,
        most_history_bits: 24,
    },
    deep: {
        contexts: [...STANDARD_CONTEXTS, "order5", "order8", "sparse", "wordGap", "gap", "above", "position"],
        lanes: 24,
        final_mixer: true,
        least_long_match: 12,
        long_step: 0x2c9277b8,
        skip_length: 128,
        most_history_bits: 25,
    },
};

;// CONCATENATED MODULE: ./build/core/mdl/model/model-size.js

/** As many places of indexed text as half of the largest table for them has slots. */
const MOST_INDEXED_PLACES = 2 ** 21;
/**
 * planModelSize fits the tables to the text, so that small measurements are quick and the tables of large ones stay
 * under 52 MB: `coded` bytes are trained on or coded, `indexed` bytes are only there to be matched.
 */
function planModelSize(tier, { coded, indexed }) {
    const stride = 2 ** Math.max(0, bitsFor(indexed) - bitsFor(MOST_INDEXED_PLACES));
    return {
        capacity: coded + indexed,
        index_stride: stride,
        history_bits: between(16, tier_shape_TIER_SHAPES[tier].most_history_bits, bitsFor(coded) + 5),
        short_match_bits: between(12, 18, bitsFor(coded)),
        long_match_bits: between(12, 22, bitsFor(coded + Math.ceil(indexed / stride)) + 1),
    };
}
/** The smallest b with 2^b >= n, 0 for n = 0. */
function bitsFor(n) {
    let bits = 0;
    while (2 ** bits < n)
        bits++;
    return bits;
}
function between(least, most, n) {
    return Math.min(most, Math.max(least, n));
}

;// CONCATENATED MODULE: ./build/core/mdl/model/contexts.js
/* Odd multipliers without structure: each bit of what they multiply reaches all higher ones. */
const FIRST = 0x3d4d51cb;
const SECOND = 0x2545f491;
const LAST = 0x6f4f2a35;
/** Tells contexts at different places of the list apart. */
const TAG = 0x5b05b03;
/** Columns and indents beyond this are one. */
const WIDEST = 255;
/** Everything here is arithmetic modulo 2^32. */
const CONTEXTS = {
    order2: ({ last4 }) => Math.imul(last4 & 0xffff, FIRST),
    order3: ({ last4 }) => Math.imul(last4 & 0xffffff, FIRST),
    order4: ({ last4 }) => Math.imul(last4, FIRST),
    order5: ({ last4, last8 }) => twice(last4, last8 & 0xff),
    order6: ({ last4, last8 }) => twice(last4, last8 & 0xffff),
    order8: ({ last4, last8 }) => twice(last4, last8),
    /** The identifier so far and the byte before the next. */
    word: ({ identifier, last }) => twice(identifier, last),
    /** Also the identifier before. */
    words: ({ identifier, lastIdentifier, last }) => twice(identifier, lastIdentifier) + last,
    /** The byte above the next one, the indent, and the byte before. */
    column: (seen) => Math.imul((seen.byteAbove(0) << 16) | (narrow(seen.indent) << 8) | seen.last, FIRST),
    /** Three bytes of which the middle ones are known by their upper half only. */
    sparse: ({ last4 }) => Math.imul(last4 & 0xf0f0ff, FIRST),
    /** The byte before the last and the last identifier. */
    wordGap: ({ last4, lastIdentifier }) => twice(last4 & 0xff00, lastIdentifier),
    /** Two bytes, leaving out the last two. */
    gap: ({ last4 }) => Math.imul(last4 & 0xffff0000, FIRST),
    /** Two bytes above and two before. */
    above: (seen) => twice((seen.byteAbove(0) << 8) | seen.byteAbove(1), seen.last4 & 0xffff),
    /** The column and the identifier so far. */
    position: ({ column, identifier }) => twice(narrow(column), identifier),
};
/** hashContexts writes the hash of each context to `hashes`. */
function contexts_hashContexts(names, seen, hashes) {
    for (let i = 0; i < names.length; i++) {
        const hash = CONTEXTS[names[i]](seen);
        const tagged = (hash + Math.imul(i + 1, TAG)) | 0;
        hashes[i] = Math.imul(tagged ^ (tagged >>> 16), LAST);
    }
}
function twice(a, b) {
    return Math.imul(Math.imul(a, FIRST) + b, SECOND);
}
function narrow(width) {
    return Math.min(width, WIDEST);
}

;// CONCATENATED MODULE: ./build/core/mdl/model/context-inputs.js




/** Tells the buckets of a byte's second half by its first half. */
const HALF_STEP = 0x2c1b3c6d;
/** ContextInputs is what the last byte says of a bit, then what the bit histories of the tier's contexts say. */
class context_inputs_ContextInputs {
    buckets;
    #shape;
    #learnt;
    #inputs;
    #hashes;
    #buckets;
    /** Places of the histories, and of the cells that they choose. */
    #histories;
    #cells;
    #last = 0;
    #atOrder1 = 0;
    /** `inputs` is where the logits go: one, and one for each context. */
    constructor(shape, learnt, historyBits, inputs) {
        this.#shape = shape;
        this.#learnt = learnt;
        this.#inputs = inputs;
        this.buckets = new Buckets(historyBits);
        this.#hashes = new Int32Array(shape.contexts.length);
        this.#buckets = new Int32Array(shape.contexts.length);
        this.#histories = new Int32Array(shape.contexts.length);
        this.#cells = new Int32Array(shape.contexts.length);
    }
    /** A byte begins. */
    start(seen) {
        this.#last = seen.last;
        hashContexts(this.#shape.contexts, seen, this.#hashes);
        this.#findBuckets(0);
    }
    /** `partial` is the byte's bits so far behind a leading 1, and `bits` how many there are. */
    predict(partial, bits) {
        if (bits === 4)
            this.#findBuckets(Math.imul(partial, HALF_STEP));
        const { order1_cells, context_cells } = this.#learnt;
        const node = nodeOf(partial, bits & 3);
        this.#atOrder1 = (this.#last << 8) | partial;
        this.#inputs[0] = logitOf(order1_cells, this.#atOrder1);
        for (let i = 0; i < this.#buckets.length; i++) {
            const at = this.#buckets[i] + node;
            const history = this.buckets.histories[at];
            this.#histories[i] = at;
            this.#cells[i] = (i << 8) | history;
            this.#inputs[1 + i] = logitOf(context_cells, (i << 8) | history);
        }
    }
    /** Two contexts may share a history by chance: then it takes the bit twice. */
    learn(bit) {
        const { order1_cells, context_cells } = this.#learnt;
        const { histories } = this.buckets;
        learn(order1_cells, this.#atOrder1, bit);
        for (let i = 0; i < this.#histories.length; i++) {
            const at = this.#histories[i];
            learn(context_cells, this.#cells[i], bit);
            histories[at] = NEXT_HISTORY[2 * histories[at] + bit];
        }
    }
    #findBuckets(salt) {
        for (let i = 0; i < this.#hashes.length; i++) {
            this.#buckets[i] = this.buckets.find((this.#hashes[i] + salt) | 0);
        }
    }
}
/** The node of a half byte's binary tree, from 1, where its bits so far lead to. */
function nodeOf(partial, bits) {
    return (1 << bits) | (partial & ((1 << bits) - 1));
}

;// CONCATENATED MODULE: ./build/core/mdl/model/match-inputs.js



/** MatchInputs is what the two matches say of a bit, as long as the bits before agree with the bytes they expect. */
class match_inputs_MatchInputs {
    #learnt;
    #inputs;
    /** The expected bytes behind a leading 1, 0 without a match: shifted, they compare with the bits so far. */
    #long = 0;
    #short = 0;
    #longLength = 0;
    #shortLength = 0;
    /** The byte that the long match expects is known not to come. */
    #failed = false;
    #byLong = false;
    #byShort = false;
    #atLong = 0;
    #atShort = 0;
    #atExpected = 0;
    /** `inputs` is where the logits go: by the long match's length, by its expected byte, by the short one's length. */
    constructor(learnt, inputs) {
        this.#learnt = learnt;
        this.#inputs = inputs;
    }
    /** A byte begins. */
    start(long, short, failed) {
        this.#long = long.length > 0 ? 256 | long.expected : 0;
        this.#short = short.length > 0 ? 256 | short.expected : 0;
        this.#longLength = long.length;
        this.#shortLength = short.length;
        this.#failed = failed;
    }
    /** Gives the class of match. `partial` is the byte's bits so far behind a leading 1, `bits` how many there are. */
    predict(partial, bits) {
        const longBit = (this.#long >> (7 - bits)) & 1;
        const shortBit = (this.#short >> (7 - bits)) & 1;
        this.#byLong = this.#long >> (8 - bits) === partial;
        this.#byShort = this.#short >> (8 - bits) === partial;
        this.#atExpected = ((this.#long & 255) << 8) | partial;
        this.#atLong = 2 * lengthClass(this.#longLength) + longBit;
        this.#atShort = 2 * lengthClass(this.#shortLength) + shortBit;
        this.#writeInputs();
        return matchClass({
            long: this.#byLong ? this.#longLength : 0,
            short: this.#byShort ? this.#shortLength : 0,
            disagree: this.#byLong && this.#byShort && longBit !== shortBit,
            failed: this.#failed,
            bits,
        });
    }
    learn(bit) {
        const { long_length_cells, short_length_cells } = this.#learnt;
        if (this.#byLong)
            learn(this.#expectedCells, this.#atExpected, bit);
        if (this.#byLong && !this.#failed)
            learn(long_length_cells, this.#atLong, bit);
        if (this.#byShort)
            learn(short_length_cells, this.#atShort, bit);
    }
    /** What has nothing to say gives 0, a logit that moves nothing. */
    #writeInputs() {
        const { long_length_cells, short_length_cells } = this.#learnt;
        this.#inputs[0] = this.#byLong && !this.#failed ? logitOf(long_length_cells, this.#atLong) : 0;
        this.#inputs[1] = this.#byLong ? logitOf(this.#expectedCells, this.#atExpected) : 0;
        this.#inputs[2] = this.#byShort ? logitOf(short_length_cells, this.#atShort) : 0;
    }
    get #expectedCells() {
        return this.#failed ? this.#learnt.failed_cells : this.#learnt.expected_cells;
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/model/mixture.js




/** The map by two bytes meets few cases each and so is the slower to believe them. */
const MATCH_MAP_RATE = 5;
const ORDER2_MAP_RATE = 6;
/**
 * Mixture turns the inputs into one probability: weight sets chosen in different ways each give a logit, those are
 * weighed or averaged, and two probability maps have half a say.
 */
class mixture_Mixture {
    #learnt;
    #inputs;
    #final;
    #weights;
    /** The chosen set of each of the weights, and the logit that it gives. */
    #sets;
    #logits;
    #selection = { by_match: 0, by_order1: 0, by_shape: 0, by_order2: 0 };
    #mixed = 0;
    constructor({ final_mixer }, learnt, inputs) {
        const { match_weights, order1_weights, shape_weights } = learnt;
        this.#learnt = learnt;
        this.#inputs = inputs;
        this.#final = final_mixer;
        this.#weights = final_mixer
            ? [match_weights, order1_weights, shape_weights]
            : [match_weights, order1_weights];
        this.#sets = new Int32Array(this.#weights.length);
        this.#logits = new Int32Array(this.#weights.length);
    }
    /** The probability of a 1 in 2^-16, from 1 to 65535. */
    predict(selection) {
        const { match_map, order2_map } = this.#learnt;
        const { by_match, by_order1, by_shape, by_order2 } = selection;
        this.#selection = selection;
        this.#sets.set(this.#final ? [by_match, by_order1, by_shape] : [by_match, by_order1]);
        for (let i = 0; i < this.#weights.length; i++) {
            this.#logits[i] = mix(this.#weights[i], this.#sets[i], this.#inputs);
        }
        this.#mixed = this.#final ? mixFinal(this.#learnt.final_weights, by_match, this.#logits) : this.#mean();
        const byMatch = corrected(match_map, by_match, this.#mixed);
        const byOrder2 = corrected(order2_map, by_order2, this.#mixed);
        return Math.max(1, (2 * squash(this.#mixed) + byMatch + byOrder2 + 2) >> 2);
    }
    learn(bit) {
        const { final_weights, match_map, order2_map } = this.#learnt;
        const { by_match, by_order2 } = this.#selection;
        const truth = bit << 16;
        for (let i = 0; i < this.#weights.length; i++) {
            const error = truth - squash(this.#logits[i]);
            train(this.#weights[i], this.#sets[i], this.#inputs, error);
        }
        if (this.#final)
            trainFinal(final_weights, by_match, this.#logits, truth - squash(this.#mixed));
        refine(match_map, by_match, this.#mixed, bit, MATCH_MAP_RATE);
        refine(order2_map, by_order2, this.#mixed, bit, ORDER2_MAP_RATE);
    }
    #mean() {
        return (this.#logits[0] + this.#logits[1]) >> 1;
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/model/byte-bits.js







/** ByteBits is a byte as eight decisions, the highest bit first. */
class byte_bits_ByteBits {
    contexts;
    #matches;
    #mixture;
    /** The bits so far behind a leading 1, and how many there are. */
    #partial = 1;
    #bits = 0;
    #last = 0;
    #shape = 0;
    #order2 = 0;
    /** Inputs stand in one order in every tier: last byte, contexts, matches, constant, then zeros. */
    constructor(shape, learnt, historyBits) {
        const inputs = new Int16Array(shape.lanes);
        const matches = 1 + shape.contexts.length;
        inputs[matches + 3] = CONSTANT_INPUT;
        this.contexts = new ContextInputs(shape, learnt, historyBits, inputs.subarray(0, matches));
        this.#matches = new MatchInputs(learnt, inputs.subarray(matches, matches + 3));
        this.#mixture = new Mixture(shape, learnt, inputs);
    }
    /** A byte begins; `failed` says that it is not the one that the long match expects. Gives P(its first bit is 1). */
    start(seen, long, short, failed) {
        this.#partial = 1;
        this.#bits = 0;
        this.#last = seen.last;
        this.#shape = seen.shape;
        this.#order2 = fibonacciHash(seen.last4 & 0xffff, ORDER2_MAP_BITS);
        this.contexts.start(seen);
        this.#matches.start(long, short, failed);
        return this.#predict();
    }
    /** Gives P(the next bit is 1) after this one, null after the last. */
    next(bit) {
        this.#mixture.learn(bit);
        this.contexts.learn(bit);
        this.#matches.learn(bit);
        this.#partial = 2 * this.#partial + bit;
        this.#bits++;
        return this.#bits < 8 ? this.#predict() : null;
    }
    /** The byte that has come, after its last bit. */
    get byte() {
        return this.#partial & 255;
    }
    #predict() {
        this.contexts.predict(this.#partial, this.#bits);
        const matchClass = this.#matches.predict(this.#partial, this.#bits);
        return this.#mixture.predict({
            by_match: (matchClass << 8) | this.#partial,
            by_order1: this.#last,
            by_shape: this.#bits * SHAPES + this.#shape,
            by_order2: this.#order2 ^ this.#partial,
        });
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/model/expectation.js





/** What is told by its bytes meets few cases each, so that those few must be able to change it. */
const MOST_SEEN_BY_BYTES = 255;
/** Expectation is the decision that asks for a whole byte: does the one come that the long match expects? */
class expectation_Expectation {
    #learnt;
    /** The cells that speak, and the weight set, which is numbered as the first of them. */
    #atLength = 0;
    #atExpected = 0;
    #atOrder3 = 0;
    #inputs = new Int32Array(4).fill(CONSTANT_INPUT);
    #probability = 32768;
    constructor(learnt) {
        this.#learnt = learnt;
    }
    /** The probability, in 2^-16, that the expected byte comes. */
    predict({ expected, length, misses }, { last, last4 }) {
        const { skip_length_cells, skip_expected_cells, skip_order3_cells } = this.#learnt;
        this.#atLength = skipSet(misses, length);
        this.#atExpected = (expected << 8) | last;
        this.#atOrder3 = fibonacciHash((last4 << 8) | expected, 16);
        this.#inputs[0] = logitOf(skip_length_cells, this.#atLength);
        this.#inputs[1] = logitOf(skip_expected_cells, this.#atExpected);
        this.#inputs[2] = logitOf(skip_order3_cells, this.#atOrder3);
        this.#probability = squash(this.#mixed());
        return this.#probability;
    }
    /** `hit` is 1 when it came. */
    learn(hit) {
        const { skip_length_cells, skip_expected_cells, skip_order3_cells } = this.#learnt;
        learn(skip_length_cells, this.#atLength, hit);
        learn(skip_expected_cells, this.#atExpected, hit, MOST_SEEN_BY_BYTES);
        learn(skip_order3_cells, this.#atOrder3, hit, MOST_SEEN_BY_BYTES);
        this.#train(((hit << 16) - this.#probability) >> 4);
    }
    /** Products wrap at 32 bits, sums as well. */
    #mixed() {
        const weights = this.#learnt.skip_weights;
        let sum = 0;
        for (let i = 0; i < this.#inputs.length; i++) {
            sum += Math.imul(weights[4 * this.#atLength + i], this.#inputs[i]) >> 8;
        }
        return boundedLogit(sum >> 8);
    }
    #train(error) {
        const weights = this.#learnt.skip_weights;
        for (let i = 0; i < this.#inputs.length; i++) {
            const at = 4 * this.#atLength + i;
            const step = (this.#inputs[i] * error * 3 + 0x8000) >> 16;
            weights[at] = weights[at] + step;
        }
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/model/predictor.js







/** A byte has left the short match's hash after six more. */
const SHORT_MATCH = { least_length: 5, step: 0x2c9277c0 };
/**
 * Predictor is the model: it gives the probability of the next binary decision and learns from what came. A byte is
 * eight decisions, highest bit first; inside a long match one decision comes before them, "the expected byte comes",
 * and when it does, they are left out. Everything is whole-number arithmetic, so that equal histories give equal
 * probabilities on every machine. The kernel does the same faster; this is the definition.
 *
 * The design follows lpaq (Mahoney): bit histories of hashed contexts, mixed in the logit domain.
 */
class predictor_Predictor {
    tier;
    size;
    #shape;
    #text;
    #seen;
    #long;
    #short;
    #learnt;
    #expectation;
    #bits;
    /** The byte at hand is not the expected one. */
    #failed = false;
    /** Null until asked for: a look into the bit histories may empty some, and so waits until a byte is to come. */
    #probability = null;
    constructor(tier, size) {
        const shape = TIER_SHAPES[tier];
        this.tier = tier;
        this.size = size;
        this.#shape = shape;
        this.#text = new SeenText(size.capacity);
        this.#seen = new Surroundings(this.#text);
        this.#long = new Match(this.#text, {
            least_length: shape.least_long_match,
            step: shape.long_step,
            bits: size.long_match_bits,
        });
        this.#short = new Match(this.#text, { ...SHORT_MATCH, bits: size.short_match_bits });
        this.#learnt = initialState(shape);
        this.#expectation = new Expectation(this.#learnt);
        this.#bits = new ByteBits(shape, this.#learnt, size.history_bits);
    }
    /** Whether the next decision is about the whole byte `expected`. */
    get skipping() {
        return this.#long.length >= this.#shape.skip_length && !this.#failed;
    }
    /** The byte that the long match expects; meaningful while `skipping`. */
    get expected() {
        return this.#long.expected;
    }
    /** Probability in 2^-16, from 1 to 65535, that the next decision is 1. */
    get probability() {
        this.#probability ??= this.skipping
            ? this.#expectation.predict(this.#long, this.#seen)
            : this.#bits.start(this.#seen, this.#long, this.#short, this.#failed);
        return this.#probability;
    }
    /** Tells the model which way the decision went whose probability it has given. */
    update(bit) {
        if (!this.skipping) {
            this.#probability = this.#bits.next(bit);
            if (this.#probability === null)
                this.#endByte(this.#bits.byte);
            return;
        }
        this.#expectation.learn(bit);
        this.#probability = null;
        if (bit === 1)
            this.#endByte(this.expected);
        else
            this.#failed = true;
    }
    /** Adds text that the long match can find; nothing is learnt from it. It must not come within a byte. */
    index(text) {
        this.#text.append(text);
        this.#long.enter(text, this.size.index_stride);
        this.#long.drop();
        this.#short.drop();
        this.#seen.interrupt();
        this.#probability = null;
    }
    /** copyFrom takes over the state of another predictor of the same tier and size that is not within a byte. */
    copyFrom(other) {
        this.#text.copyFrom(other.#text);
        this.#seen.copyFrom(other.#seen);
        this.#long.copyFrom(other.#long);
        this.#short.copyFrom(other.#short);
        for (const name of Object.keys(this.#learnt)) {
            this.#learnt[name].set(other.#learnt[name]);
        }
        this.#bits.contexts.buckets.histories.set(other.#bits.contexts.buckets.histories);
        this.#failed = false;
        this.#probability = null;
    }
    #endByte(byte) {
        this.#text.appendByte(byte);
        this.#long.append(byte);
        this.#short.append(byte);
        this.#seen.append(byte);
        this.#failed = false;
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/model/plain-coder.js


/** plainCoder is the model as it is defined, without the kernel: slow, and the same numbers. */
function plainCoder(tier, size) {
    const predictor = new Predictor(tier, size);
    return {
        index: (text) => predictor.index(text),
        code: (text) => Uint32Array.from(text, (byte) => codeByte(predictor, byte)),
    };
}

;// CONCATENATED MODULE: ./build/core/mdl/model/index.js








;// CONCATENATED MODULE: ./build/core/mdl/code-files.js

const code_files_LF = 10;
/** codeFiles codes files one after the other, the model learning as it goes. */
function codeFiles(coder, files, advance) {
    return files.map((file) => {
        const coded = fileCode(file, coder.code(file.bytes));
        advance(file.bytes.length);
        return coded;
    });
}
function fileCode({ path, bytes, content_start }, costs) {
    const contentEnd = bytes.length - 2;
    const line_bits = [];
    let units = 0;
    let line = 0;
    for (const [i, cost] of costs.entries()) {
        units += cost;
        if (i < content_start || i >= contentEnd)
            continue;
        line += cost;
        if (bytes[i] === code_files_LF || i === contentEnd - 1) {
            line_bits.push(line / UNITS_PER_BIT);
            line = 0;
        }
    }
    return { path, bits: units / UNITS_PER_BIT, line_bits };
}

// EXTERNAL MODULE: ./build/core/web-assembly.js
var web_assembly = __webpack_require__(70277);
;// CONCATENATED MODULE: ./build/core/mdl/kernel/bytes/deep.js
/* Generated from ../assembly by "npm run build". Edit those files. */
const DEEP_KERNEL = "AGFzbQEAAAABGQVgAX8AYAF/AX9gAn9/AGADf39/AX9gAAACDwEDZW52Bm1lbW9yeQIAAAMJCAACAAMBAQAEBrMCMX8AQYAIC38AQYDoAAt/AEGAqAELfwBBgMgBC38AQYDMAQt/AEGAgAQLfwBBkMwRC38AQZDNIQt/AEGQvSILfwBBkL0yC38AQZC9wgALfwBBkL3SAAt/AEGQv9IAC38AQZDB0gALfwBBkMXSAAt/AEGQxeIAC38AQZDF8gALfwBBkNXyAAt/AEGQlfoAC38AQZD1+gALfwBBkNX7AAt/AEGQlf4AC38AQZC9jQELfwBBwP2lAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweAAxwFc3RhcnQAAwRjb2RlAAYFaW5kZXgAAQ1DT05URVhUX0NFTExTAwcEQ09TVAMEBUNPU1RTAwYMQ09TVFNfTEVOR1RIAwUORVhQRUNURURfQ0VMTFMDCQxGQUlMRURfQ0VMTFMDCg1GSU5BTF9XRUlHSFRTAxQRTE9OR19MRU5HVEhfQ0VMTFMDCwlNQVRDSF9NQVADFQ1NQVRDSF9XRUlHSFRTAxEMTkVYVF9ISVNUT1JZAwMMT1JERVIxX0NFTExTAwgOT1JERVIxX1dFSUdIVFMDEgpPUkRFUjJfTUFQAxYNU0hBUEVfV0VJR0hUUwMTElNIT1JUX0xFTkdUSF9DRUxMUwMME1NLSVBfRVhQRUNURURfQ0VMTFMDDhFTS0lQX0xFTkdUSF9DRUxMUwMNEVNLSVBfT1JERVIzX0NFTExTAw8MU0tJUF9XRUlHSFRTAxAGU1FVQVNIAwAEU1RFUAMCB1NUUkVUQ0gDAQZUQUJMRVMDFwZtZW1vcnkCAArINQjBAQEGfwNAIAJBDkkEQCACQQJ0IgFB0MwhagJAIAFBkMwhaigCACAAaiIBQRh2IgMjLiMvIAEgAUEPdnNxQQR0aiIFIgEtAABGDQAgAUEQcyIGIgEtAAAgA0YNACAFQSBzIgEtAAAgA0YNACAGIAEgBSAFLQABIgUgAS0AASIBSxsgBSAGLQABIgVLIAEgBU9xGyIB/QwAAAAAAAAAAAAAAAAAAAAA/QsEACABIAM6AAALIAE2AgAgAkEBaiECDAELCwuBAQEEfyMcIx1qIQUDQCAAIANKBEAgAyAFai0AACAEQbjvyeQCbGpBAWohBCACIANGBEAjGCAEQbHz3fF5bCMZdkECdGojHSADakEBajYCACABIAJqIQILIANBAWohAwwBCwsjHSAAaiQdQQAkH0EAJCMjHSQqIx0kK0EAJCxBACQtC5gFAQd/Ix9BAEoEQCMcIx5qLQAAIABGIx5BAWokHgRAIx9BAWokHwUjIEEBaiQgQQAjH0ECdSMfQQxMIyBBCEpyGyQfCwsjI0EASgRAIxwjImotAAAgAEYjIkEBaiQiBEAjI0EBaiQjBSMkQQFqJCRBACMjQQJ1IyNBBUwjJEEISnIbJCMLCyMdQQFqJB0jJ0EIdCMmQRh2ciQnIyZBCHQgAHIkJiMhQbjvyeQCbCAAakEBaiQhIyVBwO/J5AJsIABqQQFqJCUjGCMhQbHz3fF5bCMZdkECdGohAyMfQQxIBEACQEHAACADKAIAIgIgAkHAAEobIQQjHCMdakEBayEFIxwgAmpBAWshBgNAIAEgBEgEfyAGIAFrLQAAIAUgAWstAABGBUEACwRAIAFBAWohAQwBCwsgAUEMSCABIx9Mcg0AIAEkHyACJB5BACQgCwsjGiMlQbHz3fF5bCMbdkECdGohBCMjQQVIBEACQEHAACAEKAIAIgUgBUHAAEobIQYjHCMdakEBayECIxwgBWpBAWshB0EAIQEDQCABIAZIBH8gByABay0AACACIAFrLQAARgVBAAsEQCABQQFqIQEMAQsLIAFBBUggASMjTHINACABJCMgBSQiQQAkJAsLIAMjHTYCACAEIx02AgAgAEHfAEYhASAAQSByIgJB+gBMIAJB4QBOcQR/QQEFIABBOUwgAEEwTnELIAFyIABBJEZyIABBgAFOcgRAIyggAGpBAWpBx5it+AJsJCgFIygEQCMoJCkLQQAkKAsgAEEKRgRAIyokKyMdJCpBACQsQQAkLQUjLCMtRgR/IABBCUYgAEEgRnIFQQALBEAjLEEBaiQsCyMtQQFqJC0jKyMqSARAIytBAWokKwsLC4sBAEHA/aUBJC5BASAAQQRrdEEBayQvQQEgAHRBwP2lAWokGEEgIAFrJBkjGEEEIAF0aiQaQSAgAmskGyMaQQQgAnRqJBxBACQdQQAkHkEAJB9BACQgQQAkIUEAJCJBACQjQQAkJEEAJCVBACQmQQAkJ0EAJChBACQpQQAkKkEAJCtBACQsQQAkLSMcC5wFAQ9/IxwjHmotAAAhBiMfIgIhAQJAIAJBEEgNACACQRBrQQJ1QRBqIQEgAkEgSA0AIAJBIGtBA3VBFGohASACQcAASA0AIAJBgARIBH8gAkFAakEGdUEYagVBHwshAQsgAUEDIyAiASABQQNOG0EFdGoiAkECdEGQwdIAaiIIKAIAIgpBFHZBAXRBgOgAai4BACEBIAJBBHRBkMXyAGoiCygCACECIAAgBkYiCUEQdEGAaEH/FyALKAIMIgUgASACbEEIdSMmQf8BcSAGQQh0ckECdEGQxdIAaiIMKAIAQRR2QQF0QYDoAGouAQAiAyALKAIEIgRsQQh1aiMmQf///wdxQQh0IAZqQbHz3fF5bEEQdkECdEGQxeIAaiINKAIAQRR2QQF0QYDoAGouAQAiBiALKAIIIgdsQQh1ampBCHUiACAAQf8XShsiACAAQYBoSBtBAXRBgDhqLwEAIgBrQQR1IQ4gCCAKQf8HcSIPQf8HSSAPaiAKQQp2IgggD0ECdEGAqAFqKAIAIAlBFnQgCWsiCiAIa0EDdWxBCXVqQQp0cjYCACAMIAwoAgAiCEH/B3EiDEH/AUkgDGogDEECdEGAqAFqKAIAIAogCEEKdiIIa0EDdWxBCXUgCGpBCnRyNgIAIA0gDSgCACIIQf8HcSIMQf8BSSAMaiAMQQJ0QYCoAWooAgAgCiAIQQp2IghrQQN1bEEJdSAIakEKdHI2AgAgCyACIAEgDmxBA2xBgIACakEQdWo2AgAgCyAEIAMgDmxBA2xBgIACakEQdWo2AgQgCyAHIAYgDmxBA2xBgIACakEQdWo2AgggCyAFIA5BgAZsQYCAAmpBEHVqNgIMIAlFJDAgAEGAgAQgAGsgCRtBAnRBgMwBaigCAAv3IAI7fwV7IyZB/wFxIQYjH0EASgR/IxwjHmotAABBgAJyBUEACyEIIyNBAEoEfyMcIyJqLQAAQYACcgVBAAshCSMfQRBIBH9BAQVBAkEDIx9BIEgbCyEnIyNBCEgEf0EEBUEFQQYjI0EMSBsLISgjHyIBIQMCQCABQRBIDQAgAUEQa0ECdUEQaiEDIAFBIEgNACABQSBrQQN1QRRqIQMgAUHAAEgNACABQYAESAR/IAFBQGpBBnVBGGoFQR8LIQMLIANBA3RBkL3SAGohKSMjIgEhAwJAIAFBEEgNACABQRBrQQJ1QRBqIQMgAUEgSA0AIAFBIGtBA3VBFGohAyABQcAASA0AIAFBgARIBH8gAUFAakEGdUEYagVBHwshAwsgA0EDdEGQv9IAaiEqIyZB//8DcUGx893xeWxBFHYhKyMmQRB2Qf8BcSIBQSByIQIjJkEIdkH/AXEiA0EgciEEIAFB3wBGIQcgAkH6AEwgAkHhAE5xBH9BAQUgAUE5TSABQTBPcQsgB3IgAUEkRnIgAUGAAU9yIQEgBkHfAEYhAiAGQSByIgdB+gBNIAdB4QBOcQR/QQEFIAZBOU0gBkEwT3ELIAJyIAZBJEZyIAZBgAFPckECdCECIANBgAFPIQcgA0EkRiEKIANB3wBGIQsjLCMtRgR/QQMFQQJBASAGQSBGGwsgASACIAcgCiAEQfoATSAEQeEAT3EEf0EBBSADQTlNIANBME9xCyALcnJyQQF0cnJBAnRyISwQB0EAEABBASEEA0AgBUEISARAIAVBBEYEQCAEQe347OACbBAAC0EBIAVBA3F0IgEgBCABQQFrcXIiAUHQzCEoAgBqITL9DAAAAAAAAAAAAAAAAAAAAAAhPCABQejMISgCAGoiDC0AAEECdEGQ/SFqIg0oAgBBFHZBAXRBgOgAaiABQeTMISgCAGoiDi0AAEECdEGQ9SFqIg8oAgBBFHZBAXRBgOgAaiABQeDMISgCAGoiEC0AAEECdEGQ7SFqIhEoAgBBFHZBAXRBgOgAaiABQdzMISgCAGoiEi0AAEECdEGQ5SFqIhMoAgBBFHZBAXRBgOgAaiABQdjMISgCAGoiFC0AAEECdEGQ3SFqIhUoAgBBFHZBAXRBgOgAaiABQdTMISgCAGoiFi0AAEECdEGQ1SFqIhcoAgBBFHZBAXRBgOgAaiAyLQAAQQJ0QZDNIWoiMygCAEEUdkEBdEGA6ABqIAZBCHQgBHJBAnRBkL0iaiI0KAIAQRR2QQF0QYDoAGr9DAAAAAAAAAAAAAAAAAAAAAD9VQEAAP1VAQAB/VUBAAL9VQEAA/1VAQAE/VUBAAX9VQEABv1VAQAHIT4gAUGEzSEoAgBqIhgtAABBAnRBkLUiaiIZKAIAQRR2QQF0QYDoAGogAUGAzSEoAgBqIhotAABBAnRBkK0iaiIbKAIAQRR2QQF0QYDoAGogAUH8zCEoAgBqIhwtAABBAnRBkKUiaiIdKAIAQRR2QQF0QYDoAGogAUH4zCEoAgBqIh4tAABBAnRBkJ0iaiIfKAIAQRR2QQF0QYDoAGogAUH0zCEoAgBqIiAtAABBAnRBkJUiaiIhKAIAQRR2QQF0QYDoAGogAUHwzCEoAgBqIiItAABBAnRBkI0iaiIjKAIAQRR2QQF0QYDoAGogAUHszCEoAgBqIiQtAABBAnRBkIUiaiIlKAIAQRR2QQF0QYDoAGr9DAAAAAAAAAAAAAAAAAAAAAD9VQEAAP1VAQAB/VUBAAL9VQEAA/1VAQAE/VUBAAX9VQEABiE9IAhBAEciAQRAIAhBCCAFa3UgBEYhAQsgCUEARyICBEAgCUEIIAVrdSAERiECCyAIQQcgBWsiA3VBAXEhLSAJIAN1QQFxIS5BACEKQQAhB0EAIQsgAQRAIAhB/wFxQQh0IARyQQJ0IQMjMAR/IANBkL3CAGohB0EJQQggBUEEShsFIANBkL0yaiEHICkgLUECdGoiCigCAEEUdkEBdEGA6ABqID39VQEAByE9QQcgJyAtIC5HIAJxGwshAyAHKAIAQRR2QQF0QYDoAGr9DAAAAAAAAAAAAAAAAAAAAAD9VQEAACE8BSAoQQAgAhshAwsgJkEBQYBoQf8XQYBoQf8XIANBCHQgBHIiJkEwbEGQ1fIAaiID/QAEACI/ID79ugEgA/0ABBAgPf26Af2uASAD/QAEICACBHsgKiAuQQJ0aiILKAIAQRR2QQF0QYDoAGogPP1VAQABBSA8C0GAAv0aAiI8/boB/a4BIkAgQCBA/Q0ICQoLDA0ODwABAgMEBQYH/a4BIkAgQCBA/Q0EBQYHAAECAwwNDg8ICQoL/a4B/RsAQQ51Ii0gLUH/F0obIi0gLUGAaEgbIjUgJkEEdEGQ1fsAaiItKAIAbEGAaEH/FyAGQTBsQZCV+gBqIi79AAQAID79ugEgLv0ABBAgPf26Af2uASAu/QAEICA8/boB/a4BIkAgQCBA/Q0ICQoLDA0ODwABAgMEBQYH/a4BIkAgQCBA/Q0EBQYHAAECAwwNDg8ICQoL/a4B/RsAQQ51Ii8gL0H/F0obIi8gL0GAaEgbIjYgLSgCBGxqQYBoQf8XIAVBBXQgLHJBMGxBkPX6AGoiL/0ABAAgPv26ASAv/QAEECA9/boB/a4BIC/9AAQgIDz9ugH9rgEiQCBAIED9DQgJCgsMDQ4PAAECAwQFBgf9rgEiQCBAIED9DQQFBgcAAQIDDA0ODwgJCgv9rgH9GwBBDnUiMCAwQf8XShsiMCAwQYBoSBsiNyAtKAIIbGpBDnUiMCAwQf8XShsiMCAwQYBoSBsiMEEBdEGAOGovAQAiOEEBdEGAASAwQYAYaiIxQf8AcSIwayI5IDFBB3UiMSAmQTFsakEBdEGQlf4AaiI6LwEAbCA6LwECIDBsakEHdWogOSAEICtzQTFsIDFqQQF0QZC9jQFqIjkvAQBsIDkvAQIgMGxqQQd1akECakECdSImICZBAEwbIiZBgIAEICZrIABBByAFa3VBAXEiOxtBAnRBgMwBaigCAGohJiADID8gPiA7QRB0IjEgNUEBdEGAOGovAQBrQQVsQQR1/RAiP/2CAf2PAf0LBAAgAyAD/QAEECA9ID/9ggH9jwH9CwQQIAMgA/0ABCAgPCA//YIB/Y8B/QsEICAuIC79AAQAID4gMSA2QQF0QYA4ai8BAGtBBWxBBHX9ECI//YIB/Y8B/QsEACAuIC79AAQQID0gP/2CAf2PAf0LBBAgLiAu/QAEICA8ID/9ggH9jwH9CwQgIC8gL/0ABAAgPiAxIDdBAXRBgDhqLwEAa0EFbEEEdf0QIj79ggH9jwH9CwQAIC8gL/0ABBAgPSA+/YIB/Y8B/QsEECAvIC/9AAQgIDwgPv2CAf2PAf0LBCAgLSAtKAIAIDEgOGtBA2xBBHUiAyA1bEGAgAFqQQ91ajYCACAtIC0oAgQgAyA2bEGAgAFqQQ91ajYCBCAtIC0oAgggAyA3bEGAgAFqQQ91ajYCCCA0IDQoAgAiA0H/B3EiLSAtQf8HSWogA0EKdiIDIC1BAnRBgKgBaigCACA7QRZ0IDtrIi0gA2tBA3VsQQl1akEKdHI2AgAgMyAzKAIAIgNB/wdxIi5B/wdJIC5qIC5BAnRBgKgBaigCACAtIANBCnYiA2tBA3VsQQl1IANqQQp0cjYCACAyIDItAABBAXRBgMgBaiA7ai0AADoAACAXIBcoAgAiA0H/B3EiF0H/B0kgF2ogF0ECdEGAqAFqKAIAIC0gA0EKdiIDa0EDdWxBCXUgA2pBCnRyNgIAIBYgFi0AAEEBdEGAyAFqIDtqLQAAOgAAIBUgFSgCACIDQf8HcSIVQf8HSSAVaiAVQQJ0QYCoAWooAgAgLSADQQp2IgNrQQN1bEEJdSADakEKdHI2AgAgFCAULQAAQQF0QYDIAWogO2otAAA6AAAgEyATKAIAIgNB/wdxIhNB/wdJIBNqIBNBAnRBgKgBaigCACAtIANBCnYiA2tBA3VsQQl1IANqQQp0cjYCACASIBItAABBAXRBgMgBaiA7ai0AADoAACARIBEoAgAiA0H/B3EiEUH/B0kgEWogEUECdEGAqAFqKAIAIC0gA0EKdiIDa0EDdWxBCXUgA2pBCnRyNgIAIBAgEC0AAEEBdEGAyAFqIDtqLQAAOgAAIA8gDygCACIDQf8HcSIPQf8HSSAPaiAPQQJ0QYCoAWooAgAgLSADQQp2IgNrQQN1bEEJdSADakEKdHI2AgAgDiAOLQAAQQF0QYDIAWogO2otAAA6AAAgDSANKAIAIgNB/wdxIg1B/wdJIA1qIA1BAnRBgKgBaigCACAtIANBCnYiA2tBA3VsQQl1IANqQQp0cjYCACAMIAwtAABBAXRBgMgBaiA7ai0AADoAACAlICUoAgAiA0H/B3EiDEH/B0kgDGogDEECdEGAqAFqKAIAIC0gA0EKdiIDa0EDdWxBCXUgA2pBCnRyNgIAICQgJC0AAEEBdEGAyAFqIDtqLQAAOgAAICMgIygCACIDQf8HcSIMQf8HSSAMaiAMQQJ0QYCoAWooAgAgLSADQQp2IgNrQQN1bEEJdSADakEKdHI2AgAgIiAiLQAAQQF0QYDIAWogO2otAAA6AAAgISAhKAIAIgNB/wdxIgxB/wdJIAxqIAxBAnRBgKgBaigCACAtIANBCnYiA2tBA3VsQQl1IANqQQp0cjYCACAgICAtAABBAXRBgMgBaiA7ai0AADoAACAfIB8oAgAiA0H/B3EiDEH/B0kgDGogDEECdEGAqAFqKAIAIC0gA0EKdiIDa0EDdWxBCXUgA2pBCnRyNgIAIB4gHi0AAEEBdEGAyAFqIDtqLQAAOgAAIB0gHSgCACIDQf8HcSIMQf8HSSAMaiAMQQJ0QYCoAWooAgAgLSADQQp2IgNrQQN1bEEJdSADakEKdHI2AgAgHCAcLQAAQQF0QYDIAWogO2otAAA6AAAgGyAbKAIAIgNB/wdxIgxB/wdJIAxqIAxBAnRBgKgBaigCACAtIANBCnYiA2tBA3VsQQl1IANqQQp0cjYCACAaIBotAABBAXRBgMgBaiA7ai0AADoAACAZIBkoAgAiA0H/B3EiDEH/B0kgDGogDEECdEGAqAFqKAIAIC0gA0EKdiIDa0EDdWxBCXUgA2pBCnRyNgIAIBggGC0AAEEBdEGAyAFqIDtqLQAAOgAAIAEEQCAHIAcoAgAiAUH/B3EiA0H/B0kgA2ogA0ECdEGAqAFqKAIAIC0gAUEKdiIBa0EDdWxBCXUgAWpBCnRyNgIAIzBFBEAgCiAKKAIAIgFB/wdxIgNB/wdJIANqIANBAnRBgKgBaigCACAtIAFBCnYiAWtBA3VsQQl1IAFqQQp0cjYCAAsLIAIEQCALIAsoAgAiAUH/B3EiAkH/B0kgAmogAkECdEGAqAFqKAIAIDtBFnQgO2sgAUEKdiIBa0EDdWxBCXUgAWpBCnRyNgIACyAwQQZ2QQF0IgEgOmoiAi8BACEDIAIgA0GegARBACA7GyADa0EFdWo7AQAgASA5aiIBLwEAIQIgASACQb6ABEEAIDsbIAJrQQZ1ajsBACAEQQF0IDtyIQQgBUEBaiEFDAELCyAmC10BA38DQCAAIAJKBEAjHCMdai0AACEDQQAhAUEAJDACQCMfQYABTgRAIAMQBCEBIzBFDQELIAMQBSABaiEBCyADEAIgAkECdEGQzBFqIAE2AgAgAkEBaiECDAELCwvjBQEEfyMmQf8BcSEAIysjKkgEfyMcIytqLQAABUEACyEBQZDMISMmQf//A3FBy6O16gNsQYO2wS1qIgIgAkEQdnNBtdS8+gZsNgIAQZTMISMmQf///wdxQcujteoDbEGG7ILbAGoiAiACQRB2c0G11Lz6Bmw2AgBBmMwhIyZBy6O16gNsIgJBiaLEiAFqIgMgA0EQdnNBtdS8+gZsNgIAQZzMISACIydB//8DcWpBkemXqgJsQYzYhbYBaiICIAJBEHZzQbXUvPoGbDYCAEGgzCEjKEHLo7XqA2wiAiAAakGR6ZeqAmxBj47H4wFqIgMgA0EQdnNBtdS8+gZsNgIAQaTMISMpIAJqQZHpl6oCbCAAakGSxIiRAmoiAiACQRB2c0G11Lz6Bmw2AgBBqMwhIAAgAUEQdEH/ASMsIgAgAEH/AU4bQQh0ampBy6O16gNsQZX6yb4CaiIAIABBEHZzQbXUvPoGbDYCACMqIytBAWpKBH8jHCMrai0AAQVBAAshAEGszCEjJkHLo7XqA2wiAiMnQf8BcWpBkemXqgJsQZiwi+wCaiIDIANBEHZzQbXUvPoGbDYCAEGwzCEjJyACakGR6ZeqAmxBm+bMmQNqIgIgAkEQdnNBtdS8+gZsNgIAQbTMISMmQf/hwwdxQcujteoDbEGenI7HA2oiAiACQRB2c0G11Lz6Bmw2AgBBuMwhIykjJkGA/gNxQcujteoDbGpBkemXqgJsQaHSz/QDaiICIAJBEHZzQbXUvPoGbDYCAEG8zCEjJkGAgHxxQcujteoDbEGkiJGiBGoiAiACQRB2c0G11Lz6Bmw2AgBBwMwhIAFBCHQgAGpBy6O16gNsIyZB//8DcWpBkemXqgJsQae+0s8EaiIAIABBEHZzQbXUvPoGbDYCAEHEzCEjKEH/ASMtIgAgAEH/AU4bQcujteoDbGpBkemXqgJsQar0k/0EaiIAIABBEHZzQbXUvPoGbDYCAAs=";

;// CONCATENATED MODULE: ./build/core/mdl/kernel/bytes/fast.js
/* Generated from ../assembly by "npm run build". Edit those files. */
const FAST_KERNEL = "AGFzbQEAAAABFgRgAX8AYAF/AX9gAn9/AGADf39/AX8CDwEDZW52Bm1lbW9yeQIAAAMIBwACAAMBAQAGrgIwfwBBgAgLfwBBgOgAC38AQYCoAQt/AEGAyAELfwBBgMwBC38AQYCABAt/AEGQzBELfwBBkM0hC38AQZDlIQt/AEGQ5TELfwBBkOXBAAt/AEGQ5dEAC38AQZDn0QALfwBBkOnRAAt/AEGQ7dEAC38AQZDt4QALfwBBkO3xAAt/AEGQ/fEAC38AQZC99AALfwBBkN30AAt/AEGQ/fQAC38AQZC99wALfwBBkOWGAQt/AEHApZ8BC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweAAxwFc3RhcnQAAwRjb2RlAAYFaW5kZXgAAQ1DT05URVhUX0NFTExTAwcEQ09TVAMEBUNPU1RTAwYMQ09TVFNfTEVOR1RIAwUORVhQRUNURURfQ0VMTFMDCQxGQUlMRURfQ0VMTFMDCg1GSU5BTF9XRUlHSFRTAxQRTE9OR19MRU5HVEhfQ0VMTFMDCwlNQVRDSF9NQVADFQ1NQVRDSF9XRUlHSFRTAxEMTkVYVF9ISVNUT1JZAwMMT1JERVIxX0NFTExTAwgOT1JERVIxX1dFSUdIVFMDEgpPUkRFUjJfTUFQAxYNU0hBUEVfV0VJR0hUUwMTElNIT1JUX0xFTkdUSF9DRUxMUwMME1NLSVBfRVhQRUNURURfQ0VMTFMDDhFTS0lQX0xFTkdUSF9DRUxMUwMNEVNLSVBfT1JERVIzX0NFTExTAw8MU0tJUF9XRUlHSFRTAxAGU1FVQVNIAwAEU1RFUAMCB1NUUkVUQ0gDAQZUQUJMRVMDFwZtZW1vcnkCAAqIHwfBAQEGfwNAIAJBA0kEQCACQQJ0IgFB0MwhagJAIAFBkMwhaigCACAAaiIBQRh2IgMjLSMuIAEgAUEPdnNxQQR0aiIFIgEtAABGDQAgAUEQcyIGIgEtAAAgA0YNACAFQSBzIgEtAAAgA0YNACAGIAEgBSAFLQABIgUgAS0AASIBSxsgBSAGLQABIgVLIAEgBU9xGyIB/QwAAAAAAAAAAAAAAAAAAAAA/QsEACABIAM6AAALIAE2AgAgAkEBaiECDAELCwuBAQEEfyMcIx1qIQUDQCAAIANKBEAgAyAFai0AACAEQbDvyeQCbGpBAWohBCACIANGBEAjGCAEQbHz3fF5bCMZdkECdGojHSADakEBajYCACABIAJqIQILIANBAWohAwwBCwsjHSAAaiQdQQAkH0EAJCMjHSQpIx0kKkEAJCtBACQsC40FAQd/Ix9BAEoEQCMcIx5qLQAAIABGIx5BAWokHgRAIx9BAWokHwUjIEEBaiQgQQAjH0ECdSMfQQhMIyBBCEpyGyQfCwsjI0EASgRAIxwjImotAAAgAEYjIkEBaiQiBEAjI0EBaiQjBSMkQQFqJCRBACMjQQJ1IyNBBUwjJEEISnIbJCMLCyMdQQFqJB0jJ0EIdCMmQRh2ciQnIyZBCHQgAHIkJiMhQbDvyeQCbCAAakEBaiQhIyVBwO/J5AJsIABqQQFqJCUjGCMhQbHz3fF5bCMZdkECdGohAyMfQQhIBEACQEHAACADKAIAIgIgAkHAAEobIQQjHCMdakEBayEFIxwgAmpBAWshBgNAIAEgBEgEfyAGIAFrLQAAIAUgAWstAABGBUEACwRAIAFBAWohAQwBCwsgAUEISCABIx9Mcg0AIAEkHyACJB5BACQgCwsjGiMlQbHz3fF5bCMbdkECdGohBCMjQQVIBEACQEHAACAEKAIAIgUgBUHAAEobIQYjHCMdakEBayECIxwgBWpBAWshB0EAIQEDQCABIAZIBH8gByABay0AACACIAFrLQAARgVBAAsEQCABQQFqIQEMAQsLIAFBBUggASMjTHINACABJCMgBSQiQQAkJAsLIAMjHTYCACAEIx02AgAgAEHfAEYhASAAQSByIgJB+gBMIAJB4QBOcQR/QQEFIABBOUwgAEEwTnELIAFyIABBJEZyIABBgAFOcgR/IyggAGpBAWpBx5it+AJsBUEACyQoIABBCkYEQCMpJCojHSQpQQAkK0EAJCwFIysjLEYEfyAAQQlGIABBIEZyBUEACwRAIytBAWokKwsjLEEBaiQsIyojKUgEQCMqQQFqJCoLCwuHAQBBwKWfASQtQQEgAEEEa3RBAWskLkEBIAB0QcClnwFqJBhBICABayQZIxhBBCABdGokGkEgIAJrJBsjGkEEIAJ0aiQcQQAkHUEAJB5BACQfQQAkIEEAJCFBACQiQQAkI0EAJCRBACQlQQAkJkEAJCdBACQoQQAkKUEAJCpBACQrQQAkLCMcC5wFAQ9/IxwjHmotAAAhBiMfIgIhAQJAIAJBEEgNACACQRBrQQJ1QRBqIQEgAkEgSA0AIAJBIGtBA3VBFGohASACQcAASA0AIAJBgARIBH8gAkFAakEGdUEYagVBHwshAQsgAUEDIyAiASABQQNOG0EFdGoiAkECdEGQ6dEAaiIIKAIAIgpBFHZBAXRBgOgAai4BACEBIAJBBHRBkO3xAGoiCygCACECIAAgBkYiCUEQdEGAaEH/FyALKAIMIgUgASACbEEIdSMmQf8BcSAGQQh0ckECdEGQ7dEAaiIMKAIAQRR2QQF0QYDoAGouAQAiAyALKAIEIgRsQQh1aiMmQf///wdxQQh0IAZqQbHz3fF5bEEQdkECdEGQ7eEAaiINKAIAQRR2QQF0QYDoAGouAQAiBiALKAIIIgdsQQh1ampBCHUiACAAQf8XShsiACAAQYBoSBtBAXRBgDhqLwEAIgBrQQR1IQ4gCCAKQf8HcSIPQf8HSSAPaiAKQQp2IgggD0ECdEGAqAFqKAIAIAlBFnQgCWsiCiAIa0EDdWxBCXVqQQp0cjYCACAMIAwoAgAiCEH/B3EiDEH/AUkgDGogDEECdEGAqAFqKAIAIAogCEEKdiIIa0EDdWxBCXUgCGpBCnRyNgIAIA0gDSgCACIIQf8HcSIMQf8BSSAMaiAMQQJ0QYCoAWooAgAgCiAIQQp2IghrQQN1bEEJdSAIakEKdHI2AgAgCyACIAEgDmxBA2xBgIACakEQdWo2AgAgCyAEIAMgDmxBA2xBgIACakEQdWo2AgQgCyAHIAYgDmxBA2xBgIACakEQdWo2AgggCyAFIA5BgAZsQYCAAmpBEHVqNgIMIAlFJC8gAEGAgAQgAGsgCRtBAnRBgMwBaigCAAusEAIgfwN7IyZB/wFxIQsjH0EASgR/IxwjHmotAABBgAJyBUEACyEHIyNBAEoEfyMcIyJqLQAAQYACcgVBAAshCCMfQRBIBH9BAQVBAkEDIx9BIEgbCyEOIyNBCEgEf0EEBUEFQQYjI0EMSBsLIQ8jHyIBIQMCQCABQRBIDQAgAUEQa0ECdUEQaiEDIAFBIEgNACABQSBrQQN1QRRqIQMgAUHAAEgNACABQYAESAR/IAFBQGpBBnVBGGoFQR8LIQMLIANBA3RBkOXRAGohECMjIgEhAwJAIAFBEEgNACABQRBrQQJ1QRBqIQMgAUEgSA0AIAFBIGtBA3VBFGohAyABQcAASA0AIAFBgARIBH8gAUFAakEGdUEYagVBHwshAwsgA0EDdEGQ59EAaiERIyZB//8DcSIBQbHz3fF5bEEUdiESQZDMISABQcujteoDbEGDtsEtaiIBIAFBEHZzQbXUvPoGbDYCAEGUzCEjJkHLo7XqA2xBhuyC2wBqIgEgAUEQdnNBtdS8+gZsNgIAQZjMISMoQcujteoDbCMmQf8BcWpBkemXqgJsQYmixIgBaiIBIAFBEHZzQbXUvPoGbDYCAEEAEABBASEEA0AgBkEISARAIAZBBEYEQCAEQe347OACbBAAC0EBIAZBA3F0IgEgBCABQQFrcXIiAUHQzCEoAgBqIRMgAUHYzCEoAgBqIgwtAABBAnRBkN0haiIXKAIAQRR2QQF0QYDoAGogAUHUzCEoAgBqIhQtAABBAnRBkNUhaiIYKAIAQRR2QQF0QYDoAGogEy0AAEECdEGQzSFqIhkoAgBBFHZBAXRBgOgAaiALQQh0IARyQQJ0QZDlIWoiGigCAEEUdkEBdEGA6ABq/QwAAAAAAAAAAAAAAAAAAAAA/VUBAAD9VQEAAf1VAQAC/VUBAAMhISAHQQBHIgEEQCAHQQggBmt1IARGIQELIAhBAEciAgRAIAhBCCAGa3UgBEYhAgsgB0EHIAZrIgN1QQFxIRUgCCADdUEBcSEWQQAhCUEAIQVBACEKIAEEQCAHQf8BcUEIdCAEckECdCEDIy8EfyADQZDlwQBqIQVBCUEIIAZBBEobBSADQZDlMWohBSAQIBVBAnRqIgkoAgBBFHZBAXRBgOgAaiAh/VUBAAQhIUEHIA4gFSAWRyACcRsLIQMgBSgCAEEUdkEBdEGA6ABqICH9VQEABSEhBSAPQQAgAhshAwtBgGhB/xcgA0EIdCAEciIbQQR0QZD98QBqIhz9AAQAIiIgAgR7IBEgFkECdGoiCigCAEEUdkEBdEGA6ABqICH9VQEABgUgIQtBgAL9GgciIf26ASIjICMgI/0NCAkKCwwNDg8AAQIDBAUGB/2uASIjICMgI/0NBAUGBwABAgMMDQ4PCAkKC/2uAf0bAEEOdSIDIANB/xdKGyIDIANBgGhIGyIdQYBoQf8XIAtBBHRBkL30AGoiA/0ABAAgIf26ASIjICMgI/0NCAkKCwwNDg8AAQIDBAUGB/2uASIjICMgI/0NBAUGBwABAgMMDQ4PCAkKC/2uAf0bAEEOdSIVIBVB/xdKGyIVIBVBgGhIGyIeakEBdSIfQYAYaiIWQf8AcSEVIBZBB3UiICAEIBJzQTFsakEBdEGQ5YYBaiEWIA1BASAfQQF0QYA4ai8BAEEBdEGAASAVayINIBtBMWwgIGpBAXRBkL33AGoiGy8BAGwgGy8BAiAVbGpBB3VqIBYvAQAgDWwgFi8BAiAVbGpBB3VqQQJqQQJ1Ig0gDUEATBsiDUGAgAQgDWsgAEEHIAZrdUEBcSIfG0ECdEGAzAFqKAIAaiENIBwgIiAhIB9BEHQiHCAdQQF0QYA4ai8BAGtBBWxBBHX9EP2CAf2PAf0LBAAgAyAD/QAEACAhIBwgHkEBdEGAOGovAQBrQQVsQQR1/RD9ggH9jwH9CwQAIBogGigCACIDQf8HcSIaIBpB/wdJaiADQQp2IgMgGkECdEGAqAFqKAIAIB9BFnQgH2siGiADa0EDdWxBCXVqQQp0cjYCACAZIBkoAgAiA0H/B3EiGUH/B0kgGWogGUECdEGAqAFqKAIAIBogA0EKdiIDa0EDdWxBCXUgA2pBCnRyNgIAIBMgEy0AAEEBdEGAyAFqIB9qLQAAOgAAIBggGCgCACIDQf8HcSITQf8HSSATaiATQQJ0QYCoAWooAgAgGiADQQp2IgNrQQN1bEEJdSADakEKdHI2AgAgFCAULQAAQQF0QYDIAWogH2otAAA6AAAgFyAXKAIAIgNB/wdxIhNB/wdJIBNqIBNBAnRBgKgBaigCACAaIANBCnYiA2tBA3VsQQl1IANqQQp0cjYCACAMIAwtAABBAXRBgMgBaiAfai0AADoAACABBEAgBSAFKAIAIgFB/wdxIgNB/wdJIANqIANBAnRBgKgBaigCACAaIAFBCnYiAWtBA3VsQQl1IAFqQQp0cjYCACMvRQRAIAkgCSgCACIBQf8HcSIDQf8HSSADaiADQQJ0QYCoAWooAgAgGiABQQp2IgFrQQN1bEEJdSABakEKdHI2AgALCyACBEAgCiAKKAIAIgFB/wdxIgJB/wdJIAJqIAJBAnRBgKgBaigCACAfQRZ0IB9rIAFBCnYiAWtBA3VsQQl1IAFqQQp0cjYCAAsgFUEGdkEBdCIBIBZqIQIgASAbaiIBLwEAIQMgASADQZ6ABEEAIB8bIANrQQV1ajsBACACQb6ABEEAIB8bIAIvAQAiAWtBBnUgAWo7AQAgBEEBdCAfciEEIAZBAWohBgwBCwsgDQtcAQN/A0AgACACSgRAIxwjHWotAAAhA0EAIQFBACQvAkAjH0EITgRAIAMQBCEBIy9FDQELIAMQBSABaiEBCyADEAIgAkECdEGQzBFqIAE2AgAgAkEBaiECDAELCws=";

;// CONCATENATED MODULE: ./build/core/mdl/kernel/bytes/standard.js
/* Generated from ../assembly by "npm run build". Edit those files. */
const STANDARD_KERNEL = "AGFzbQEAAAABFgRgAX8AYAF/AX9gAn9/AGADf39/AX8CDwEDZW52Bm1lbW9yeQIAAAMIBwACAAMBAQAGswIxfwBBgAgLfwBBgOgAC38AQYCoAQt/AEGAyAELfwBBgMwBC38AQYCABAt/AEGQzBELfwBBkM0hC38AQZCFIgt/AEGQhTILfwBBkIXCAAt/AEGQhdIAC38AQZCH0gALfwBBkInSAAt/AEGQjdIAC38AQZCN4gALfwBBkI3yAAt/AEGQnfIAC38AQZCd9wALfwBBkN33AAt/AEGQnfgAC38AQZDd+gALfwBBkIWKAQt/AEHAxaIBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB4ADHAVzdGFydAADBGNvZGUABgVpbmRleAABDUNPTlRFWFRfQ0VMTFMDBwRDT1NUAwQFQ09TVFMDBgxDT1NUU19MRU5HVEgDBQ5FWFBFQ1RFRF9DRUxMUwMJDEZBSUxFRF9DRUxMUwMKDUZJTkFMX1dFSUdIVFMDFBFMT05HX0xFTkdUSF9DRUxMUwMLCU1BVENIX01BUAMVDU1BVENIX1dFSUdIVFMDEQxORVhUX0hJU1RPUlkDAwxPUkRFUjFfQ0VMTFMDCA5PUkRFUjFfV0VJR0hUUwMSCk9SREVSMl9NQVADFg1TSEFQRV9XRUlHSFRTAxMSU0hPUlRfTEVOR1RIX0NFTExTAwwTU0tJUF9FWFBFQ1RFRF9DRUxMUwMOEVNLSVBfTEVOR1RIX0NFTExTAw0RU0tJUF9PUkRFUjNfQ0VMTFMDDwxTS0lQX1dFSUdIVFMDEAZTUVVBU0gDAARTVEVQAwIHU1RSRVRDSAMBBlRBQkxFUwMXBm1lbW9yeQIACrcqB8EBAQZ/A0AgAkEHSQRAIAJBAnQiAUHQzCFqAkAgAUGQzCFqKAIAIABqIgFBGHYiAyMuIy8gASABQQ92c3FBBHRqIgUiAS0AAEYNACABQRBzIgYiAS0AACADRg0AIAVBIHMiAS0AACADRg0AIAYgASAFIAUtAAEiBSABLQABIgFLGyAFIAYtAAEiBUsgASAFT3EbIgH9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAEgAzoAAAsgATYCACACQQFqIQIMAQsLC4EBAQR/IxwjHWohBQNAIAAgA0oEQCADIAVqLQAAIARBuO/J5AJsakEBaiEEIAIgA0YEQCMYIARBsfPd8XlsIxl2QQJ0aiMdIANqQQFqNgIAIAEgAmohAgsgA0EBaiEDDAELCyMdIABqJB1BACQfQQAkIyMdJCojHSQrQQAkLEEAJC0LmAUBB38jH0EASgRAIxwjHmotAAAgAEYjHkEBaiQeBEAjH0EBaiQfBSMgQQFqJCBBACMfQQJ1Ix9BDEwjIEEISnIbJB8LCyMjQQBKBEAjHCMiai0AACAARiMiQQFqJCIEQCMjQQFqJCMFIyRBAWokJEEAIyNBAnUjI0EFTCMkQQhKchskIwsLIx1BAWokHSMnQQh0IyZBGHZyJCcjJkEIdCAAciQmIyFBuO/J5AJsIABqQQFqJCEjJUHA78nkAmwgAGpBAWokJSMYIyFBsfPd8XlsIxl2QQJ0aiEDIx9BDEgEQAJAQcAAIAMoAgAiAiACQcAAShshBCMcIx1qQQFrIQUjHCACakEBayEGA0AgASAESAR/IAYgAWstAAAgBSABay0AAEYFQQALBEAgAUEBaiEBDAELCyABQQxIIAEjH0xyDQAgASQfIAIkHkEAJCALCyMaIyVBsfPd8XlsIxt2QQJ0aiEEIyNBBUgEQAJAQcAAIAQoAgAiBSAFQcAAShshBiMcIx1qQQFrIQIjHCAFakEBayEHQQAhAQNAIAEgBkgEfyAHIAFrLQAAIAIgAWstAABGBUEACwRAIAFBAWohAQwBCwsgAUEFSCABIyNMcg0AIAEkIyAFJCJBACQkCwsgAyMdNgIAIAQjHTYCACAAQd8ARiEBIABBIHIiAkH6AEwgAkHhAE5xBH9BAQUgAEE5TCAAQTBOcQsgAXIgAEEkRnIgAEGAAU5yBEAjKCAAakEBakHHmK34AmwkKAUjKARAIygkKQtBACQoCyAAQQpGBEAjKiQrIx0kKkEAJCxBACQtBSMsIy1GBH8gAEEJRiAAQSBGcgVBAAsEQCMsQQFqJCwLIy1BAWokLSMrIypIBEAjK0EBaiQrCwsLiwEAQcDFogEkLkEBIABBBGt0QQFrJC9BASAAdEHAxaIBaiQYQSAgAWskGSMYQQQgAXRqJBpBICACayQbIxpBBCACdGokHEEAJB1BACQeQQAkH0EAJCBBACQhQQAkIkEAJCNBACQkQQAkJUEAJCZBACQnQQAkKEEAJClBACQqQQAkK0EAJCxBACQtIxwLnAUBD38jHCMeai0AACEGIx8iAiEBAkAgAkEQSA0AIAJBEGtBAnVBEGohASACQSBIDQAgAkEga0EDdUEUaiEBIAJBwABIDQAgAkGABEgEfyACQUBqQQZ1QRhqBUEfCyEBCyABQQMjICIBIAFBA04bQQV0aiICQQJ0QZCJ0gBqIggoAgAiCkEUdkEBdEGA6ABqLgEAIQEgAkEEdEGQjfIAaiILKAIAIQIgACAGRiIJQRB0QYBoQf8XIAsoAgwiBSABIAJsQQh1IyZB/wFxIAZBCHRyQQJ0QZCN0gBqIgwoAgBBFHZBAXRBgOgAai4BACIDIAsoAgQiBGxBCHVqIyZB////B3FBCHQgBmpBsfPd8XlsQRB2QQJ0QZCN4gBqIg0oAgBBFHZBAXRBgOgAai4BACIGIAsoAggiB2xBCHVqakEIdSIAIABB/xdKGyIAIABBgGhIG0EBdEGAOGovAQAiAGtBBHUhDiAIIApB/wdxIg9B/wdJIA9qIApBCnYiCCAPQQJ0QYCoAWooAgAgCUEWdCAJayIKIAhrQQN1bEEJdWpBCnRyNgIAIAwgDCgCACIIQf8HcSIMQf8BSSAMaiAMQQJ0QYCoAWooAgAgCiAIQQp2IghrQQN1bEEJdSAIakEKdHI2AgAgDSANKAIAIghB/wdxIgxB/wFJIAxqIAxBAnRBgKgBaigCACAKIAhBCnYiCGtBA3VsQQl1IAhqQQp0cjYCACALIAIgASAObEEDbEGAgAJqQRB1ajYCACALIAQgAyAObEEDbEGAgAJqQRB1ajYCBCALIAcgBiAObEEDbEGAgAJqQRB1ajYCCCALIAUgDkGABmxBgIACakEQdWo2AgwgCUUkMCAAQYCABCAAayAJG0ECdEGAzAFqKAIAC8wbAi1/BHsjJkH/AXEhBiMfQQBKBH8jHCMeai0AAEGAAnIFQQALIQgjI0EASgR/IxwjImotAABBgAJyBUEACyEJIx9BEEgEf0EBBUECQQMjH0EgSBsLIRkjI0EISAR/QQQFQQVBBiMjQQxIGwshGiMfIgEhAwJAIAFBEEgNACABQRBrQQJ1QRBqIQMgAUEgSA0AIAFBIGtBA3VBFGohAyABQcAASA0AIAFBgARIBH8gAUFAakEGdUEYagVBHwshAwsgA0EDdEGQhdIAaiEbIyMiASEDAkAgAUEQSA0AIAFBEGtBAnVBEGohAyABQSBIDQAgAUEga0EDdUEUaiEDIAFBwABIDQAgAUGABEgEfyABQUBqQQZ1QRhqBUEfCyEDCyADQQN0QZCH0gBqIRwjJkH//wNxQbHz3fF5bEEUdiEdIyZBEHZB/wFxIgFBIHIhAiMmQQh2Qf8BcSIDQSByIQQgAUHfAEYhByACQfoATCACQeEATnEEf0EBBSABQTlNIAFBME9xCyAHciABQSRGciABQYABT3IhASAGQd8ARiECIAZBIHIiB0H6AE0gB0HhAE5xBH9BAQUgBkE5TSAGQTBPcQsgAnIgBkEkRnIgBkGAAU9yQQJ0IQIgA0GAAU8hByADQSRGIQogA0HfAEYhCyMsIy1GBH9BAwVBAkEBIAZBIEYbCyABIAIgByAKIARB+gBNIARB4QBPcQR/QQEFIANBOU0gA0EwT3ELIAtycnJBAXRyckECdHIhHiMmQf8BcSEBIysjKkgEfyMcIytqLQAABUEACyECQZDMISMmQf//A3FBy6O16gNsQYO2wS1qIgMgA0EQdnNBtdS8+gZsNgIAQZTMISMmQf///wdxQcujteoDbEGG7ILbAGoiAyADQRB2c0G11Lz6Bmw2AgBBmMwhIyZBy6O16gNsIgNBiaLEiAFqIgQgBEEQdnNBtdS8+gZsNgIAQZzMISADIydB//8DcWpBkemXqgJsQYzYhbYBaiIDIANBEHZzQbXUvPoGbDYCAEGgzCEjKEHLo7XqA2wiAyABakGR6ZeqAmxBj47H4wFqIgQgBEEQdnNBtdS8+gZsNgIAQaTMISMpIANqQZHpl6oCbCABakGSxIiRAmoiAyADQRB2c0G11Lz6Bmw2AgBBqMwhIAEgAkEQdEH/ASMsIgEgAUH/AU4bQQh0ampBy6O16gNsQZX6yb4CaiIBIAFBEHZzQbXUvPoGbDYCAEEAEABBASEEA0AgBUEISARAIAVBBEYEQCAEQe347OACbBAAC0EBIAVBA3F0IgEgBCABQQFrcXIiAUHQzCEoAgBqIST9DAAAAAAAAAAAAAAAAAAAAAAhLiABQejMISgCAGoiDC0AAEECdEGQ/SFqIg0oAgBBFHZBAXRBgOgAaiABQeTMISgCAGoiDi0AAEECdEGQ9SFqIg8oAgBBFHZBAXRBgOgAaiABQeDMISgCAGoiEC0AAEECdEGQ7SFqIhEoAgBBFHZBAXRBgOgAaiABQdzMISgCAGoiEi0AAEECdEGQ5SFqIhMoAgBBFHZBAXRBgOgAaiABQdjMISgCAGoiFC0AAEECdEGQ3SFqIhUoAgBBFHZBAXRBgOgAaiABQdTMISgCAGoiFi0AAEECdEGQ1SFqIhcoAgBBFHZBAXRBgOgAaiAkLQAAQQJ0QZDNIWoiJSgCAEEUdkEBdEGA6ABqIAZBCHQgBHJBAnRBkIUiaiImKAIAQRR2QQF0QYDoAGr9DAAAAAAAAAAAAAAAAAAAAAD9VQEAAP1VAQAB/VUBAAL9VQEAA/1VAQAE/VUBAAX9VQEABv1VAQAHIS8gCEEARyIBBEAgCEEIIAVrdSAERiEBCyAJQQBHIgIEQCAJQQggBWt1IARGIQILIAhBByAFayIDdUEBcSEfIAkgA3VBAXEhIEEAIQpBACEHQQAhCyABBEAgCEH/AXFBCHQgBHJBAnQhAyMwBH8gA0GQhcIAaiEHQQlBCCAFQQRKGwUgA0GQhTJqIQcgGyAfQQJ0aiIKKAIAQRR2QQF0QYDoAGr9DAAAAAAAAAAAAAAAAAAAAAD9VQEAACEuQQcgGSAfICBHIAJxGwshAyAHKAIAQRR2QQF0QYDoAGogLv1VAQABIS4FIBpBACACGyEDCyAYQQFBgGhB/xdBgGhB/xcgA0EIdCAEciIYQQV0QZCd8gBqIgP9AAQAIjAgL/26ASAD/QAEECACBHsgHCAgQQJ0aiILKAIAQRR2QQF0QYDoAGogLv1VAQACBSAuC0GAAv0aAyIu/boB/a4BIjEgMSAx/Q0ICQoLDA0ODwABAgMEBQYH/a4BIjEgMSAx/Q0EBQYHAAECAwwNDg8ICQoL/a4B/RsAQQ51Ih8gH0H/F0obIh8gH0GAaEgbIicgGEEEdEGQnfgAaiIfKAIAbEGAaEH/FyAGQQV0QZCd9wBqIiD9AAQAIC/9ugEgIP0ABBAgLv26Af2uASIxIDEgMf0NCAkKCwwNDg8AAQIDBAUGB/2uASIxIDEgMf0NBAUGBwABAgMMDQ4PCAkKC/2uAf0bAEEOdSIhICFB/xdKGyIhICFBgGhIGyIoIB8oAgRsakGAaEH/FyAFQQV0IB5yQQV0QZDd9wBqIiH9AAQAIC/9ugEgIf0ABBAgLv26Af2uASIxIDEgMf0NCAkKCwwNDg8AAQIDBAUGB/2uASIxIDEgMf0NBAUGBwABAgMMDQ4PCAkKC/2uAf0bAEEOdSIiICJB/xdKGyIiICJBgGhIGyIpIB8oAghsakEOdSIiICJB/xdKGyIiICJBgGhIGyIiQQF0QYA4ai8BACIqQQF0QYABICJBgBhqIiNB/wBxIiJrIisgI0EHdSIjIBhBMWxqQQF0QZDd+gBqIiwvAQBsICwvAQIgImxqQQd1aiArIAQgHXNBMWwgI2pBAXRBkIWKAWoiKy8BAGwgKy8BAiAibGpBB3VqQQJqQQJ1IhggGEEATBsiGEGAgAQgGGsgAEEHIAVrdUEBcSItG0ECdEGAzAFqKAIAaiEYIAMgMCAvIC1BEHQiIyAnQQF0QYA4ai8BAGtBBWxBBHX9ECIw/YIB/Y8B/QsEACADIAP9AAQQIC4gMP2CAf2PAf0LBBAgICAg/QAEACAvICMgKEEBdEGAOGovAQBrQQVsQQR1/RAiMP2CAf2PAf0LBAAgICAg/QAEECAuIDD9ggH9jwH9CwQQICEgIf0ABAAgLyAjIClBAXRBgDhqLwEAa0EFbEEEdf0QIi/9ggH9jwH9CwQAICEgIf0ABBAgLiAv/YIB/Y8B/QsEECAfIB8oAgAgIyAqa0EDbEEEdSIDICdsQYCAAWpBD3VqNgIAIB8gHygCBCADIChsQYCAAWpBD3VqNgIEIB8gHygCCCADIClsQYCAAWpBD3VqNgIIICYgJigCACIDQf8HcSIfIB9B/wdJaiADQQp2IgMgH0ECdEGAqAFqKAIAIC1BFnQgLWsiHyADa0EDdWxBCXVqQQp0cjYCACAlICUoAgAiA0H/B3EiIEH/B0kgIGogIEECdEGAqAFqKAIAIB8gA0EKdiIDa0EDdWxBCXUgA2pBCnRyNgIAICQgJC0AAEEBdEGAyAFqIC1qLQAAOgAAIBcgFygCACIDQf8HcSIXQf8HSSAXaiAXQQJ0QYCoAWooAgAgHyADQQp2IgNrQQN1bEEJdSADakEKdHI2AgAgFiAWLQAAQQF0QYDIAWogLWotAAA6AAAgFSAVKAIAIgNB/wdxIhVB/wdJIBVqIBVBAnRBgKgBaigCACAfIANBCnYiA2tBA3VsQQl1IANqQQp0cjYCACAUIBQtAABBAXRBgMgBaiAtai0AADoAACATIBMoAgAiA0H/B3EiE0H/B0kgE2ogE0ECdEGAqAFqKAIAIB8gA0EKdiIDa0EDdWxBCXUgA2pBCnRyNgIAIBIgEi0AAEEBdEGAyAFqIC1qLQAAOgAAIBEgESgCACIDQf8HcSIRQf8HSSARaiARQQJ0QYCoAWooAgAgHyADQQp2IgNrQQN1bEEJdSADakEKdHI2AgAgECAQLQAAQQF0QYDIAWogLWotAAA6AAAgDyAPKAIAIgNB/wdxIg9B/wdJIA9qIA9BAnRBgKgBaigCACAfIANBCnYiA2tBA3VsQQl1IANqQQp0cjYCACAOIA4tAABBAXRBgMgBaiAtai0AADoAACANIA0oAgAiA0H/B3EiDUH/B0kgDWogDUECdEGAqAFqKAIAIB8gA0EKdiIDa0EDdWxBCXUgA2pBCnRyNgIAIAwgDC0AAEEBdEGAyAFqIC1qLQAAOgAAIAEEQCAHIAcoAgAiAUH/B3EiA0H/B0kgA2ogA0ECdEGAqAFqKAIAIB8gAUEKdiIBa0EDdWxBCXUgAWpBCnRyNgIAIzBFBEAgCiAKKAIAIgFB/wdxIgNB/wdJIANqIANBAnRBgKgBaigCACAfIAFBCnYiAWtBA3VsQQl1IAFqQQp0cjYCAAsLIAIEQCALIAsoAgAiAUH/B3EiAkH/B0kgAmogAkECdEGAqAFqKAIAIC1BFnQgLWsgAUEKdiIBa0EDdWxBCXUgAWpBCnRyNgIACyAiQQZ2QQF0IgEgLGoiAi8BACEDIAIgA0GegARBACAtGyADa0EFdWo7AQAgASAraiIBLwEAIQIgASACQb6ABEEAIC0bIAJrQQZ1ajsBACAEQQF0IC1yIQQgBUEBaiEFDAELCyAYC1wBA38DQCAAIAJKBEAjHCMdai0AACEDQQAhAUEAJDACQCMfQRhOBEAgAxAEIQEjMEUNAQsgAxAFIAFqIQELIAMQAiACQQJ0QZDMEWogATYCACACQQFqIQIMAQsLCw==";

;// CONCATENATED MODULE: ./build/core/mdl/kernel/first-state.js





/**
 * writeFirstState writes the constant tables and what a new model believes to the kernel's memory. Each part has the
 * element type and the length that the kernel expects.
 */
function writeFirstState(tier, buffer, addresses) {
    const parts = { SQUASH: SQUASH, STRETCH: logistic_STRETCH, STEP: STEP, NEXT_HISTORY: bit_history_NEXT_HISTORY, COST: code_cost_COST, ...inCapitals(initial_state_initialState(tier_shape_TIER_SHAPES[tier])) };
    for (const [name, part] of Object.entries(parts)) {
        const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
        new Uint8Array(buffer, addresses[name].value).set(bytes);
    }
}
/** The kernel names its addresses as the state names its parts. */
function inCapitals(state) {
    const parts = Object.entries(state).map(([name, part]) => [name.toUpperCase(), part]);
    return Object.fromEntries(parts);
}

;// CONCATENATED MODULE: ./build/core/mdl/kernel/kernel.js






const BYTES = {
    fast: FAST_KERNEL,
    standard: STANDARD_KERNEL,
    deep: DEEP_KERNEL,
};
const PAGE = 65536;
/**
 * Kernel is the model as WebAssembly with its memory, which is kept from one coder to the next: at most one coder is in
 * use at a time.
 */
class Kernel {
    #tier;
    #memory;
    #exports;
    /** Everything below the tables, as a new model has it. */
    #firstState = null;
    constructor(tier) {
        this.#tier = tier;
        this.#memory = new web_assembly/* webAssembly */.t.Memory({ initial: 1 });
        const module = new web_assembly/* webAssembly */.t.Module((0,bytes/* decodeBase64 */.y4)(BYTES[tier]));
        const imports = { env: { memory: this.#memory } };
        this.#exports = new web_assembly/* webAssembly */.t.Instance(module, imports).exports;
    }
    /** A new model; the coder before is spent. */
    start({ capacity, index_stride, history_bits, long_match_bits, short_match_bits }) {
        const kernel = this.#exports;
        const text = kernel.start(history_bits, long_match_bits, short_match_bits);
        this.#clear(text, capacity);
        let position = 0;
        const append = (bytes) => {
            if (position + bytes.length > capacity)
                throw new RangeError(`the model holds ${capacity} bytes of text`);
            new Uint8Array(this.#memory.buffer, text + position, bytes.length).set(bytes);
            position += bytes.length;
        };
        return {
            index: (bytes) => {
                append(bytes);
                kernel.index(bytes.length, index_stride);
            },
            code: (bytes) => {
                append(bytes);
                return this.#code(bytes.length);
            },
        };
    }
    #code(length) {
        const kernel = this.#exports;
        const most = kernel.COSTS_LENGTH.value;
        const costs = new Uint32Array(length);
        for (let from = 0; from < length; from += most) {
            const count = Math.min(most, length - from);
            kernel.code(count);
            costs.set(new Uint32Array(this.#memory.buffer, kernel.COSTS.value, count), from);
        }
        return costs;
    }
    /** Makes room and puts everything but the text, which is never read before it is written, into its first state. */
    #clear(text, capacity) {
        const tables = this.#exports.TABLES.value;
        const held = this.#memory.buffer.byteLength;
        const pages = Math.ceil((text + capacity + 1 - held) / PAGE);
        if (pages > 0)
            this.#memory.grow(pages);
        const memory = new Uint8Array(this.#memory.buffer);
        memory.fill(0, tables, Math.min(text, held));
        if (this.#firstState === null) {
            writeFirstState(this.#tier, this.#memory.buffer, this.#exports);
            this.#firstState = memory.slice(0, tables);
        }
        else
            memory.set(this.#firstState);
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/kernel/use-coder.js

/** Kernels that nobody uses. Compiling one and touching its memory anew takes longer than clearing it. */
const idle = { fast: [], standard: [], deep: [] };
/** useCoder gives `work` a new coder of a tier and takes it back when the work is done. */
function useCoder(tier, size, work) {
    const kernel = idle[tier].pop() ?? new Kernel(tier);
    const result = work(kernel.start(size));
    idle[tier].push(kernel);
    return result;
}

;// CONCATENATED MODULE: ./build/core/mdl/kernel/index.js


// EXTERNAL MODULE: ./build/core/mdl/mdl-error.js
var mdl_error = __webpack_require__(42206);
;// CONCATENATED MODULE: ./build/core/mdl/path-order.js


/** requirePathOrder throws E_MDL_ORDER unless the paths ascend bytewise, each once. */
function requirePathOrder(paths) {
    for (const [i, path] of paths.entries()) {
        const previous = paths[i - 1];
        if (previous === undefined || (0,compare_bytewise/* compareBytewise */.G)(previous, path) < 0)
            continue;
        throw new mdl_error/* MdlError */.O("E_MDL_ORDER", {
            what: `expected files in ascending bytewise order of path, found ${JSON.stringify(path)} after ${JSON.stringify(previous)}`,
            remedy: "sort the files by path and give each path once",
        });
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/progress.js
/** progressOver turns bytes worked through into fractions of the total. */
function progressOver(total, onProgress) {
    let done = 0;
    return (bytes) => {
        done += bytes;
        onProgress?.(done / total);
    };
}

;// CONCATENATED MODULE: ./build/core/mdl/code-pass.js






/**
 * codePass shows a new model the unchanged files and then codes one side of a change and the other. The sizes of the
 * model's tables follow from all texts together, so that the pass the other way round is of the same model. Throws
 * E_MDL_ORDER unless each side comes in bytewise order of path.
 */
function code_pass_codePass({ tier, first, second, trained, indexed, onProgress }) {
    requirePathOrder(first.map((file) => file.path));
    requirePathOrder(second.map((file) => file.path));
    const known = { trained: trained.map(frameFile), indexed: indexed.map(frameFile) };
    const sides = { first: first.map(frameFile), second: second.map(frameFile) };
    const coded = [...known.trained, ...sides.first, ...sides.second].reduce(addLength, 0);
    const size = planModelSize(tier, { coded, indexed: known.indexed.reduce(addLength, 0) });
    const advance = progressOver(coded, onProgress);
    return useCoder(tier, size, (coder) => {
        for (const { bytes } of known.indexed)
            coder.index(bytes);
        for (const { bytes } of known.trained) {
            coder.code(bytes);
            advance(bytes.length);
        }
        const codes = codeFiles(coder, sides.first, advance);
        return { first: codes, second: codeFiles(coder, sides.second, advance) };
    });
}
function addLength(sum, { bytes }) {
    return sum + bytes.length;
}

// EXTERNAL MODULE: ./build/core/mdl/tier.js
var mdl_tier = __webpack_require__(98340);
;// CONCATENATED MODULE: ./build/core/mdl/measure-solid.js


/**
 * measureSolid gives the length in bits, a multiple of 2^-20, of the code of files with nothing known before;
 * their number is taken as known. Throws E_MDL_ORDER unless the files come in bytewise order of path.
 */
function measureSolid(files, { tier = mdl_tier/* DEFAULT_TIER */.NB, ...rest } = {}) {
    const { first } = code_pass_codePass({ tier, first: files, second: [], trained: [], indexed: [], ...rest });
    return first.reduce((sum, code) => sum + code.bits, 0);
}

;// CONCATENATED MODULE: ./build/core/mdl/blocks/measure-block.js

/**
 * measureBlock gives the length in bits of one block, coded with nothing known before. It depends on nothing
 * but the block and the tier, so that blocks can be measured in any order, by any number of workers, and be cached.
 */
function measureBlock(files, tier) {
    return measureSolid(files, { tier });
}

;// CONCATENATED MODULE: ./build/core/mdl/blocks/rank-of.js
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/**
 * rankOf gives a number of 32 bits that is as good as drawn by lot, the same for the same name always: FNV-1a over the
 * UTF-16 code units (RFC 9923), mixed by the finalizer of MurmurHash3, since FNV alone leaves alike names near each other.
 * Not a cryptographic hash: whoever chooses names to be cut at gains nothing by it.
 */
function rankOf(name) {
    let hash = FNV_OFFSET;
    for (let i = 0; i < name.length; i++)
        hash = Math.imul(hash ^ name.charCodeAt(i), FNV_PRIME);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/core/mdl/blocks/cut-run.js

/**
 * cutRun cuts neighbours in order into pieces of at most `limit` bytes. A run that is too long is cut in two, in front of
 * the name of the lowest rank in its middle half, and each half in turn. The rank is a hash: that cut stays where it is
 * while files come, go and grow elsewhere in the run, where a cut at a size would move with every one of them.
 */
function cutRun(parts, limit) {
    const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    if (parts.length === 0)
        return [];
    if (total <= limit || parts.length === 1)
        return [{ entries: parts.flatMap(({ entries }) => entries) }];
    const at = chooseCut(parts, total);
    return [...cutRun(parts.slice(0, at), limit), ...cutRun(parts.slice(at), limit)];
}
/** Index of the part to cut in front of, from 1; without any in the middle half it is the one nearest to the middle. */
function chooseCut(parts, total) {
    let lowest = { rank: Number.POSITIVE_INFINITY, index: 0 };
    let nearest = { distance: Number.POSITIVE_INFINITY, index: 1 };
    let before = 0;
    for (const [index, { name, bytes }] of parts.entries()) {
        const distance = Math.abs(2 * before - total);
        if (index > 0 && distance < nearest.distance)
            nearest = { distance, index };
        const rank = rankOf(name);
        if (index > 0 && 2 * distance <= total && rank < lowest.rank)
            lowest = { rank, index };
        before += bytes;
    }
    return lowest.index > 0 ? lowest.index : nearest.index;
}

;// CONCATENATED MODULE: ./build/core/mdl/blocks/plan-blocks.js


/** Larger blocks describe the text in fewer bytes, smaller ones are measured again sooner after a commit. */
const BLOCK_BYTES = 768 * 1024;
/**
 * planBlocks cuts a tree into blocks of at most `limit` bytes, paths counted in; a larger file is a block of its own. A
 * directory that fits is never cut. Of one that does not fit, what is too large itself is cut in turn and the rest is
 * shared out by cutRun. Paths and sizes decide alone, and those far from a cut hardly: a change moves the cuts beside it.
 */
function planBlocks(entries, limit = BLOCK_BYTES) {
    const sorted = [...entries].sort((a, b) => (0,compare_bytewise/* compareBytewise */.G)(a.path, b.path));
    return sorted.length === 0 ? [] : cutDirectory(sorted, 0, limit);
}
/** Entries share a path up to `depth`, which is the root or the end of a directory's name. */
function cutDirectory(entries, depth, limit) {
    if (entries.reduce((sum, entry) => sum + sizeOf(entry), 0) <= limit)
        return [{ entries }];
    const parts = partsOf(entries, depth);
    const fitting = parts.filter(({ bytes }) => bytes <= limit);
    const tooLarge = parts.filter(({ bytes }) => bytes > limit);
    const inTurn = tooLarge.flatMap((part) => part.name.endsWith("/") ? cutDirectory(part.entries, part.name.length, limit) : [part]);
    return [...cutRun(fitting, limit), ...inTurn].map(({ entries }) => ({ entries }));
}
/** Files and directories one step down, in order. */
function partsOf(entries, depth) {
    const parts = [];
    for (const entry of entries) {
        const name = entry.path.slice(0, entry.path.indexOf("/", depth) + 1) || entry.path;
        const last = parts.at(-1);
        if (last?.name === name) {
            last.entries.push(entry);
            last.bytes += sizeOf(entry);
        }
        else
            parts.push({ name, bytes: sizeOf(entry), entries: [entry] });
    }
    return parts;
}
/** The path is coded too, so that a hundred thousand empty files are no small block. */
function sizeOf({ path, bytes }) {
    return path.length + bytes;
}

;// CONCATENATED MODULE: ./build/core/mdl/blocks/index.js




;// CONCATENATED MODULE: ./build/core/mdl/duplicates/alignments/rule.js
/** The pair agrees. */
const AGREES = 1;
/** A name or literal stands in the place of another; whoever describes the copy has to spell it out. */
const REPLACES = -3;
/** The pair disagrees; the alignment may go on after a gap. */
const PARTS = -(2 ** 20);
/** The pair ends the alignment. */
const ENDS = -(2 ** 30);

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/alignments/alignment.js

/** alignmentOf sums up pieces, at least one; the gap before the first costs nothing. */
function alignmentOf(pieces) {
    const first = pieces[0];
    const last = pieces.at(-1);
    let length = 0;
    let replaced = 0;
    let gaps = -first.gap_cost;
    for (const piece of pieces) {
        length += piece.length;
        replaced += piece.replaced;
        gaps += piece.gap_cost;
    }
    return {
        a_start: first.a,
        a_end: last.a + last.length,
        b_start: first.b,
        b_end: last.b + last.length,
        pieces,
        length,
        replaced,
        gain: AGREES * (length - replaced) + REPLACES * replaced - gaps,
    };
}
/** clip gives what of an alignment lies within from..to (exclusive) of side a; null if nothing does. */
function clip(alignment, from, to) {
    if (from <= alignment.a_start && alignment.a_end <= to)
        return alignment;
    const pieces = alignment.pieces.flatMap((piece) => {
        const a = Math.max(piece.a, from);
        const length = Math.min(piece.a + piece.length, to) - a;
        return length > 0 ? [{ ...piece, a, b: piece.b + a - piece.a, length }] : [];
    });
    return pieces.length === 0 ? null : alignmentOf(pieces);
}
function swapSides(alignment) {
    return alignmentOf(alignment.pieces.map((piece) => ({ ...piece, a: piece.b, b: piece.a })));
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/tokens/lines.js
/** linesOf gives the lines on which tokens, at least one, stand. */
function linesOf(tokens, { start, end }) {
    return { first: lineOf(tokens, start), last: lineOf(tokens, end - 1) };
}
/** withoutRags leaves out the tokens on a first or last line of which they are less than half. */
function withoutRags(tokens, range) {
    const { first, last } = linesOf(tokens, range);
    const isHeld = (line) => {
        const from = firstToken(tokens, line);
        const to = firstToken(tokens, line + 1);
        return 2 * (Math.min(range.end, to) - Math.max(range.start, from)) >= to - from;
    };
    return {
        start: isHeld(first) ? range.start : firstToken(tokens, first + 1),
        end: isHeld(last) ? range.end : firstToken(tokens, last),
    };
}
/** The line of a token: of the lines that start at one token, the last one holds it, and the others are empty. */
function lineOf({ lines }, token) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines[middle] <= token)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
function firstToken({ codes, lines }, line) {
    return lines[line - 1] ?? codes.length;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/tokens/comment-finder.js
const comment_finder_SPACE = 32;
const comment_finder_LF = 10;
const EXCLAMATION = 33;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const STAR = 42;
const DASH = 45;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
/** What a comment may follow without a blank: ( ) , ; [ ] { } */
const PARTING = new Set([40, 41, 44, 59, 91, 93, 123, 125]);
/** What closes a block. */
const CLOSERS = {
    slash: [STAR, SLASH],
    markup: [DASH, DASH, GREATER],
    double: [QUOTE, QUOTE, QUOTE],
    single: [APOSTROPHE, APOSTROPHE, APOSTROPHE],
};
/**
 * CommentFinder tells where comments and blocks of text end. It does not know the language: `//`, `#` and `--`
 * before a blank reach to the end of the line; slash-star, `<!--` and three quotes reach to what closes them, also
 * over lines, and are ordinary marks if nothing does.
 */
class CommentFinder {
    #text;
    /** Where the block ends that was searched last; everything before is known, so that each byte is searched once. */
    #ends = { slash: 0, markup: 0, double: 0, single: 0 };
    constructor(text) {
        this.#text = text;
    }
    /** Where the comment ends that opens at `from` of the line `start`..`end`; 0 if none opens there. */
    end(from, start, end) {
        const text = this.#text;
        const first = text[from];
        const second = from + 1 < end ? text[from + 1] : comment_finder_LF;
        const third = from + 2 < end ? text[from + 2] : comment_finder_LF;
        const before = from > start ? text[from - 1] : comment_finder_LF;
        if (before > comment_finder_SPACE && !PARTING.has(before))
            return 0;
        if (first === HASH)
            return second <= comment_finder_SPACE || second === EXCLAMATION || second === HASH ? end : 0;
        if (first === SLASH && second === SLASH)
            return end;
        if (first === SLASH && second === STAR)
            return this.#blockEnd("slash", from + 2);
        if (first === DASH && second === DASH)
            return third === comment_finder_SPACE && this.#startsLine(start, from) ? end : 0;
        if (first === LESS && second === EXCLAMATION && third === DASH)
            return this.#blockEnd("markup", from + 4);
        if (first !== second || second !== third)
            return 0;
        if (first === QUOTE)
            return this.#blockEnd("double", from + 3);
        return first === APOSTROPHE ? this.#blockEnd("single", from + 3) : 0;
    }
    #blockEnd(block, from) {
        const [first, ...rest] = CLOSERS[block];
        const text = this.#text;
        if (this.#ends[block] <= from + rest.length) {
            let at = text.indexOf(first, from);
            while (at >= 0 && rest.some((byte, n) => text[at + 1 + n] !== byte))
                at = text.indexOf(first, at + 1);
            this.#ends[block] = at < 0 ? Number.POSITIVE_INFINITY : at + 1 + rest.length;
        }
        const end = this.#ends[block];
        return end === Number.POSITIVE_INFINITY ? 0 : end;
    }
    #startsLine(start, from) {
        for (let at = start; at < from; at++)
            if (this.#text[at] > comment_finder_SPACE)
                return false;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/tokens/token-hash.js
/** hashByte adds a byte to a running hash (FNV-1a, 32 bits), which starts at 0 for an empty token. */
function hashByte(hash, byte) {
    return Math.imul(hash ^ byte ^ 0x55, 0x01000193);
}
/** settleHash ends a running hash: 29 well mixed bits, never 0. */
function settleHash(hash) {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 12)) & 0x1fffffff || 1;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/tokens/keywords.js

/**
 * Words that common languages reserve, so that no renaming replaces them: C, C++, C#, Go, Java, JavaScript,
 * Kotlin, PHP, Python, Ruby, Rust, shell, SQL, Swift and TypeScript, without those that are ordinary names elsewhere.
 */
const KEYWORDS = `abstract and as assert async await auto begin bool boolean break byte case catch chan char class
  const constructor continue crate def default defer del delete do done double elif else elsif end ensure enum esac
  except export extends extern False false fi final finally float fn for foreach from func function global go goto
  guard if impl implements import in include inline instanceof int interface internal is lambda let local long loop
  match mod module mut namespace new nil None nonlocal not null operator or override package pass private protected
  pub public raise readonly ref require rescue return self Self short signed sizeof static string struct super switch
  template then this throw throws trait True true try type typedef typename typeof undefined union unless unsafe
  unsigned until use using val var virtual void volatile when where while with yield`;
const SLOTS = 1024;
const TABLE = tableOf(KEYWORDS.split(/\s+/));
/** isKeyword tells whether a settled hash is that of a keyword. */
function isKeyword(hash) {
    let slot = hash & (SLOTS - 1);
    for (;;) {
        const entry = TABLE[slot];
        if (entry === 0)
            return false;
        if (entry === hash)
            return true;
        slot = (slot + 1) & (SLOTS - 1);
    }
}
function tableOf(words) {
    const table = new Uint32Array(SLOTS);
    for (const word of words) {
        const hash = settleHash([...new TextEncoder().encode(word)].reduce(hashByte, 0));
        let slot = hash & (SLOTS - 1);
        while (table[slot] !== 0)
            slot = (slot + 1) & (SLOTS - 1);
        table[slot] = hash;
    }
    return table;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/tokens/tokens.js
/** What a token is: the low three bits of its code. */
const WORD = 1;
/** A word that common languages reserve. */
const KEYWORD = 2;
const NUMBER = 3;
const STRING = 4;
const PUNCTUATION = 5;
/** Any token of a comment or of a block of text. */
const COMMENT = 6;
function kindOf(code) {
    return code & 7;
}
/** sameText tells whether two tokens have the same bytes, be they code or comment. */
function sameText(a, b) {
    return (a ^ b) >>> 3 === 0;
}
/** areExchangeable tells whether two tokens are both names, or literals of one kind. */
function areExchangeable(a, b) {
    const kind = kindOf(a);
    return kind === kindOf(b) && (kind === WORD || kind === NUMBER || kind === STRING);
}
/** copyTokens keeps tokens that a tokenizer would overwrite. */
function copyTokens({ codes, lines }) {
    return { codes: codes.slice(), lines: lines.slice() };
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/tokens/tokenizer.js




/** A line of more bytes is one token: nobody wrote it, and nobody reads it. */
const LONGEST_LINE = 2 ** 13;
/** So many equal marks in a row are one token, however many they are: a rule drawn across the page. */
const RULE = 4;
const LONGEST_KEYWORD = 12;
const tokenizer_LF = 10;
const tokenizer_CR = 13;
const POINT = 46;
const tokenizer_APOSTROPHE = 39;
const BACKSLASH = 92;
const BLANK = 0;
const MARK = 1;
const LETTER = 2;
const DIGIT = 3;
const tokenizer_QUOTE = 4;
const OPENER = 5;
const CLASS = classes();
/**
 * Tokenizer turns text of any language into words, numbers, strings and single marks; blanks and line ends part
 * tokens and are none. It reads line by line and carries nothing over but an open comment, so that the same lines
 * give the same tokens wherever they stand. Bytes from 128 on are letters.
 */
class Tokenizer {
    #codes = new Uint32Array(2 ** 16);
    #lines = new Uint32Array(2 ** 12);
    #count = 0;
    /** Bytes before this place are comment. */
    #commentEnd = 0;
    #comments = new CommentFinder(new Uint8Array());
    /** Quotes that nothing closes on this line: they are searched once. */
    #unclosed = new Set();
    /** The tokens of a text; the next call overwrites them. */
    read(text) {
        this.#count = 0;
        this.#commentEnd = 0;
        this.#comments = new CommentFinder(text);
        let lines = 0;
        for (let start = 0; start < text.length; lines++) {
            const lf = text.indexOf(tokenizer_LF, start);
            const next = lf < 0 ? text.length : lf;
            const end = text[next - 1] === tokenizer_CR ? next - 1 : next;
            if (lines === this.#lines.length)
                this.#lines = doubled(this.#lines, lines + 1);
            this.#lines[lines] = this.#count;
            const most = this.#count + Math.min(end - start, LONGEST_LINE);
            if (most > this.#codes.length)
                this.#codes = doubled(this.#codes, most);
            if (end - start > LONGEST_LINE)
                this.#longLine(text, start, end);
            else
                this.#line(text, start, end);
            start = next + 1;
        }
        return { codes: this.#codes.subarray(0, this.#count), lines: this.#lines.subarray(0, lines) };
    }
    #longLine(text, start, end) {
        let hash = 0;
        for (let at = start; at < end; at++)
            hash = hashByte(hash, text[at]);
        this.#codes[this.#count++] = (settleHash(hash) << 3) | STRING;
    }
    #line(text, start, end) {
        const codes = this.#codes;
        let count = this.#count;
        let comment = this.#commentEnd;
        this.#unclosed.clear();
        for (let at = start; at < end;) {
            const byte = text[at];
            const kind = CLASS[byte];
            if (kind === BLANK) {
                at++;
                continue;
            }
            const from = at;
            let hash = hashByte(0, byte);
            let token = PUNCTUATION;
            at++;
            if (kind === LETTER) {
                for (; at < end && isWordByte(text[at]); at++)
                    hash = hashByte(hash, text[at]);
                hash = settleHash(hash);
                token = at - from <= LONGEST_KEYWORD && isKeyword(hash) ? KEYWORD : WORD;
            }
            else if (kind === DIGIT) {
                for (; at < end && isNumberByte(text[at]); at++)
                    hash = hashByte(hash, text[at]);
                hash = settleHash(hash);
                token = NUMBER;
            }
            else {
                if (kind !== MARK && from >= comment)
                    comment = this.#comments.end(from, start, end) || comment;
                const close = kind === tokenizer_QUOTE && from >= comment ? this.#closingQuote(text, from, start, end) : 0;
                if (close > 0) {
                    for (; at < close; at++)
                        hash = hashByte(hash, text[at]);
                    token = STRING;
                }
                else {
                    while (at < end && text[at] === byte)
                        at++;
                    if (at - from < RULE)
                        at = from + 1;
                    else
                        hash = hashByte(hash, byte);
                }
                hash = settleHash(hash);
            }
            codes[count++] = (hash << 3) | (from < comment ? COMMENT : token);
        }
        this.#count = count;
        this.#commentEnd = comment;
    }
    /** Where the string that opens at `from` ends on its line; 0 if none does. An apostrophe in a word opens none. */
    #closingQuote(text, from, start, end) {
        const quote = text[from];
        if (quote === tokenizer_APOSTROPHE && from > start && isWordByte(text[from - 1]))
            return 0;
        if (this.#unclosed.has(quote))
            return 0;
        for (let at = from + 1; at < end; at++) {
            const byte = text[at];
            if (byte === quote)
                return at + 1;
            if (byte === BACKSLASH)
                at++;
        }
        this.#unclosed.add(quote);
        return 0;
    }
}
function isWordByte(byte) {
    return (CLASS[byte] & 6) === LETTER;
}
function isNumberByte(byte) {
    return isWordByte(byte) || byte === POINT;
}
function classes() {
    const table = new Uint8Array(256).fill(MARK);
    table.fill(BLANK, 0, 33);
    table[127] = BLANK;
    table.fill(LETTER, 128);
    const set = (bytes, kind) => {
        for (const byte of bytes)
            table[byte.charCodeAt(0)] = kind;
    };
    set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$", LETTER);
    set("0123456789", DIGIT);
    set("\"'", tokenizer_QUOTE);
    set("/#-<", OPENER);
    return table;
}
function doubled(array, least) {
    const larger = new Uint32Array(Math.max(2 * array.length, least));
    larger.set(array);
    return larger;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/tokens/index.js




;// CONCATENATED MODULE: ./build/core/mdl/duplicates/fingerprints/rolling.js
/** What a rolling hash is multiplied by at each token. */
const FACTOR = 0x9e3779b1;
/** powerOf gives FACTOR to the power of n, mod 2^32. */
function powerOf(n) {
    let power = 1;
    for (let i = 0; i < n; i++)
        power = Math.imul(power, FACTOR);
    return power;
}
/** scatter spreads a rolling hash, whose low bits know only the low bits of the tokens, over all 32, signed. */
function scatter(hash) {
    const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
    return mixed ^ (mixed >>> 15);
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/fingerprints/grams.js


const EXACT_GRAM = 24;
const SHAPE_GRAM = 32;
const LEAVING_EXACT = powerOf(EXACT_GRAM);
const LEAVING_SHAPE = powerOf(SHAPE_GRAM);
/** exactGrams visits every EXACT_GRAM tokens in a row (Karp and Rabin, "Efficient Randomized Pattern-Matching Algorithms", 1987). */
function exactGrams(codes, visit) {
    let hash = 0;
    for (let at = 0; at < codes.length; at++) {
        hash = (Math.imul(hash, FACTOR) + (codes[at] >>> 3)) | 0;
        if (at >= EXACT_GRAM) {
            hash = (hash - Math.imul(codes[at - EXACT_GRAM] >>> 3, LEAVING_EXACT)) | 0;
        }
        if (at >= EXACT_GRAM - 1)
            visit(scatter(hash), at - EXACT_GRAM + 1);
    }
}
/** looseGrams visits every SHAPE_GRAM tokens in a row, comments left out, all names alike and all literals alike. */
function looseGrams(codes, visit) {
    const values = new Int32Array(SHAPE_GRAM);
    const places = new Uint32Array(SHAPE_GRAM);
    let hash = 0;
    let count = 0;
    for (let place = 0; place < codes.length; place++) {
        const code = codes[place];
        const kind = kindOf(code);
        if (kind === COMMENT)
            continue;
        const slot = count % SHAPE_GRAM;
        const value = kind === WORD || kind === NUMBER || kind === STRING ? kind : code >>> 3;
        hash = (Math.imul(hash, FACTOR) + value - Math.imul(values[slot], LEAVING_SHAPE)) | 0;
        values[slot] = value;
        places[slot] = place;
        count++;
        if (count >= SHAPE_GRAM)
            visit(scatter(hash), places[count % SHAPE_GRAM]);
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/fingerprints/winnower.js
/**
 * Winnower chooses from a stream of hashes the least one of every `width` neighbours, so that two streams which share
 * that many have a chosen one in common (Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for Document
 * Fingerprinting", 2003; equals as in its robust winnowing, so that a constant stream gives few).
 */
class Winnower {
    #width;
    #mask;
    #hashes;
    #places;
    #seen = 0;
    /** Which of the stream is the least now; -1 is none. */
    #least = -1;
    #taken = true;
    /** `width` is a power of two. */
    constructor(width) {
        this.#width = width;
        this.#mask = width - 1;
        this.#hashes = new Int32Array(width);
        this.#places = new Uint32Array(width);
    }
    get hash() {
        return this.#hashes[this.#least & this.#mask];
    }
    get place() {
        return this.#places[this.#least & this.#mask];
    }
    /** Adds a hash; true if one has been chosen that `hash` and `place` now tell. */
    push(hash, place) {
        const width = this.#width;
        const at = this.#seen++;
        this.#hashes[at & this.#mask] = hash;
        this.#places[at & this.#mask] = place;
        if (this.#least < 0 || hash < this.hash)
            this.#choose(at);
        else if (this.#least <= at - width)
            this.#search(at);
        if (this.#taken || this.#seen < width)
            return false;
        this.#taken = true;
        return true;
    }
    /** Ends the stream; true if it was shorter than `width` and its least hash is chosen only now. */
    end() {
        const chosen = !this.#taken;
        this.#taken = true;
        return chosen;
    }
    #choose(at) {
        this.#least = at;
        this.#taken = false;
    }
    /** The last one of the least. */
    #search(at) {
        const mask = this.#mask;
        let best = at;
        for (let other = at - 1; other >= at - mask; other--) {
            if (this.#hashes[other & mask] < this.#hashes[best & mask])
                best = other;
        }
        this.#choose(best);
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/fingerprints/exact-fingerprints.js


/** Of so many neighbours one is chosen: copies of EXACT_GRAM + WIDTH - 1 tokens always share one. */
const WIDTH = 16;
/** exactFingerprints visits the chosen fingerprints of a text. */
function exactFingerprints(codes, visit) {
    const winnower = new Winnower(WIDTH);
    exactGrams(codes, (hash, first) => {
        if (winnower.push(hash, first))
            visit(winnower.hash, winnower.place);
    });
    if (winnower.end())
        visit(winnower.hash, winnower.place);
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/fingerprints/fingerprint-index.js
/** Places kept of one fingerprint: text that stands more often is found at the first ones. */
const MOST_PLACES = 8;
const NONE = -1;
/**
 * FingerprintIndex keeps the places of fingerprints in the order in which they were added. At most MOST_PLACES of each
 * are kept, so that text of one repeated line costs no more than any other.
 */
class FingerprintIndex {
    #heads = new Int32Array(2 ** 10).fill(NONE);
    #hashes = new Int32Array(2 ** 9);
    #places = new Uint32Array(2 ** 9);
    #next = new Int32Array(2 ** 9);
    #count = 0;
    add(hash, place) {
        if (this.#count === this.#places.length)
            this.#grow();
        const bucket = hash & (this.#heads.length - 1);
        let last = NONE;
        let same = 0;
        for (let entry = this.#heads[bucket]; entry !== NONE; entry = this.#next[entry]) {
            if (this.#hashes[entry] === hash && ++same === MOST_PLACES)
                return;
            last = entry;
        }
        const entry = this.#count++;
        this.#hashes[entry] = hash;
        this.#places[entry] = place;
        this.#next[entry] = NONE;
        if (last === NONE)
            this.#heads[bucket] = entry;
        else
            this.#next[last] = entry;
    }
    /** Writes the places of a fingerprint to `places`, the first one first, and gives their number. */
    lookUp(hash, places) {
        let found = 0;
        let entry = this.#heads[hash & (this.#heads.length - 1)];
        for (; entry !== NONE; entry = this.#next[entry]) {
            if (this.#hashes[entry] === hash)
                places[found++] = this.#places[entry];
        }
        return found;
    }
    #grow() {
        const size = 2 * this.#places.length;
        this.#hashes = enlarged(this.#hashes, new Int32Array(size));
        this.#places = enlarged(this.#places, new Uint32Array(size));
        this.#next = new Int32Array(size);
        this.#heads = new Int32Array(2 * size).fill(NONE);
        for (let entry = this.#count - 1; entry >= 0; entry--) {
            const bucket = this.#hashes[entry] & (this.#heads.length - 1);
            this.#next[entry] = this.#heads[bucket];
            this.#heads[bucket] = entry;
        }
    }
}
function enlarged(array, larger) {
    larger.set(array);
    return larger;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/fingerprints/shape-fingerprints.js




/** As of the exact fingerprints, comments left out. */
const shape_fingerprints_WIDTH = 16;
/** Most tokens of a fingerprint that say nothing: literals and names not used before. */
const MOST_OPEN = 18;
const POWERS = Int32Array.from({ length: SHAPE_GRAM }, (_, n) => powerOf(n));
/** Words are looked up by so many bits of their hash. */
const shape_fingerprints_SLOTS = 2 ** 14;
/** Above all hashes of tokens, which have 29 bits. */
const NEW_NAME = 0x3c6ef373;
const ANY_NUMBER = 0x5b873593;
const ANY_STRING = 0x6745937f;
const NEVER = -1;
/**
 * ShapeFingerprints gives the chosen fingerprints of a file's shape. Comments are left out, a literal counts by its
 * kind alone, and a name by how far back it was used before within the fingerprint, so that consistently renamed text
 * has the same ones (the encoding of parameterised strings: Baker, "A Theory of Parameterized Pattern Matching",
 * 1993). What is mostly literals and new names has no shape and gives none.
 */
class ShapeFingerprints {
    /** Last use of the word in each slot, counted over all files, so that nothing has to be cleared between them. */
    #lastUses = new Float64Array(shape_fingerprints_SLOTS).fill(-SHAPE_GRAM);
    #start = 0;
    /** The last GRAM tokens: their codes and places, what each adds to the hash, and which uses it next. */
    #codes = new Uint32Array(SHAPE_GRAM);
    #places = new Uint32Array(SHAPE_GRAM);
    #values = new Int32Array(SHAPE_GRAM);
    #nextUses = new Int32Array(SHAPE_GRAM);
    /** Calls `visit` with each chosen fingerprint and its first token. */
    visit(codes, visit) {
        const winnower = new Winnower(shape_fingerprints_WIDTH);
        let count = 0;
        let open = 0;
        let hash = 0;
        for (let place = 0; place < codes.length; place++) {
            const code = codes[place];
            if (kindOf(code) === COMMENT)
                continue;
            const slot = count % SHAPE_GRAM;
            if (count >= SHAPE_GRAM) {
                const leaving = this.#values[slot];
                hash = (hash - Math.imul(leaving, POWERS[SHAPE_GRAM - 1])) | 0;
                if (isOpen(leaving))
                    open--;
                const use = this.#nextUses[slot];
                if (use !== NEVER) {
                    const change = (NEW_NAME - this.#values[use % SHAPE_GRAM]) | 0;
                    hash = (hash + Math.imul(change, POWERS[count - 1 - use])) | 0;
                    this.#values[use % SHAPE_GRAM] = NEW_NAME;
                    open++;
                }
            }
            const value = this.#value(code, count);
            if (isOpen(value))
                open++;
            hash = (Math.imul(hash, FACTOR) + value) | 0;
            this.#codes[slot] = code;
            this.#places[slot] = place;
            this.#values[slot] = value;
            this.#nextUses[slot] = NEVER;
            count++;
            if (count < SHAPE_GRAM || open > MOST_OPEN)
                continue;
            const first = this.#places[count % SHAPE_GRAM];
            if (winnower.push(scatter(hash), first))
                visit(winnower.hash, winnower.place);
        }
        if (winnower.end())
            visit(winnower.hash, winnower.place);
        this.#start += count + SHAPE_GRAM;
    }
    #value(code, count) {
        const kind = kindOf(code);
        if (kind === NUMBER)
            return ANY_NUMBER;
        if (kind === STRING)
            return ANY_STRING;
        if (kind !== WORD)
            return code >>> 3;
        const slot = (code >>> 3) % shape_fingerprints_SLOTS;
        const last = this.#lastUses[slot] - this.#start;
        this.#lastUses[slot] = this.#start + count;
        if (last <= count - SHAPE_GRAM || this.#codes[last % SHAPE_GRAM] !== code)
            return NEW_NAME;
        this.#nextUses[last % SHAPE_GRAM] = count;
        return Math.imul(count - last, NEW_NAME + 2);
    }
}
function isOpen(value) {
    return value === NEW_NAME || value === ANY_NUMBER || value === ANY_STRING;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/fingerprints/sieve.js

const BITS = 20;
const WORDS = 2 ** (BITS - 5);
/**
 * Sieve holds back texts that can share no fingerprint with those entered, at a fraction of what the fingerprints
 * themselves cost: it asks for every gram, where they choose, and for shapes it takes names as all alike.
 */
class Sieve {
    /** Two bits an entry (Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", 1970). */
    #exact = new Uint32Array(WORDS);
    #loose = new Uint32Array(WORDS);
    enterExact(hash) {
        enter(this.#exact, hash);
    }
    /** Enters the loose grams of a text that start at the given places. */
    enterShapes(codes, firsts) {
        looseGrams(codes, (hash, first) => {
            if (firsts.has(first))
                enter(this.#loose, hash);
        });
    }
    /** Whether a text may share an exact fingerprint; false is certain. */
    mayShareExact(codes) {
        const bits = this.#exact;
        let hits = 0;
        exactGrams(codes, (hash) => {
            hits |= holds(bits, hash);
        });
        return hits !== 0;
    }
    /** Whether a text may share a shape; false is certain. */
    mayShareShape(codes) {
        const bits = this.#loose;
        let hits = 0;
        looseGrams(codes, (hash) => {
            hits |= holds(bits, hash);
        });
        return hits !== 0;
    }
}
/** The bits are the upper and the lower 20 of the hash. */
function enter(bits, hash) {
    for (const bit of [hash >>> (32 - BITS), hash & (2 ** BITS - 1)]) {
        bits[bit >>> 5] = bits[bit >>> 5] | (1 << (bit & 31));
    }
}
function holds(bits, hash) {
    const upper = (bits[hash >>> (37 - BITS)] >>> ((hash >>> (32 - BITS)) & 31)) & 1;
    if (upper === 0)
        return 0;
    const lower = hash & (2 ** BITS - 1);
    return (bits[lower >>> 5] >>> (lower & 31)) & 1;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/fingerprints/index.js





;// CONCATENATED MODULE: ./build/core/mdl/duplicates/alignments/extend.js

/** An extension goes on while its gain is at most so far below its best. */
const MOST_LOSS = 24;
/** What has gained less is given up at its first gap. */
const LEAST_TO_BRIDGE = 12;
/**
 * extend aligns two texts from the starts of their ways on, over gaps, and gives what gains most (the X-drop extension
 * of Altschul et al., "Basic Local Alignment Search Tool", 1990). The rule forgets what it learned beyond
 * that. `known` is the gain of what stands before.
 */
function extend(aWay, bWay, rule, gaps, known) {
    const { codes: aCodes, to: aTo, step } = aWay;
    const { codes: bCodes, to: bTo } = bWay;
    const pieces = [];
    let a = aWay.from;
    let b = bWay.from;
    let gain = 0;
    let gapCost = 0;
    let run = null;
    let bestGain = 0;
    let bestPieces = 0;
    let bestLength = 0;
    let bestReplaced = 0;
    let bestLearned = rule.learned;
    while (gain >= bestGain - MOST_LOSS) {
        const aNext = passOver(aCodes, a, aTo, step, rule);
        const bNext = passOver(bCodes, b, bTo, step, rule);
        if (aNext === aTo || bNext === bTo)
            break;
        if (aNext !== a || bNext !== b)
            run = null;
        a = aNext;
        b = bNext;
        const value = rule.compare(aCodes[a], bCodes[b]);
        if (value <= PARTS) {
            const isWorth = value === PARTS && bestGain + known >= LEAST_TO_BRIDGE;
            const gap = isWorth ? gaps.find({ ...aWay, from: a }, { ...bWay, from: b }, rule) : null;
            if (gap === null)
                break;
            a += step * gap.a;
            b += step * gap.b;
            gain -= gap.cost;
            gapCost = gap.cost;
            run = null;
            continue;
        }
        if (run === null) {
            run = { a, b, length: 0, replaced: 0, gap_cost: gapCost };
            pieces.push(run);
            gapCost = 0;
        }
        run.length++;
        if (value === REPLACES)
            run.replaced++;
        gain += value;
        a += step;
        b += step;
        if (gain > bestGain) {
            bestGain = gain;
            bestPieces = pieces.length;
            bestLength = run.length;
            bestReplaced = run.replaced;
            bestLearned = rule.learned;
        }
    }
    rule.forget(bestLearned);
    const kept = pieces.slice(0, bestPieces);
    const last = kept.at(-1);
    if (last !== undefined)
        Object.assign(last, { length: bestLength, replaced: bestReplaced });
    return { pieces: kept, gain: bestGain };
}
/** The next token that counts. */
function passOver(codes, from, to, step, rule) {
    let at = from;
    while (at !== to && rule.skips(codes[at]))
        at += step;
    return at;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/alignments/align.js


/** align extends a seed to both sides; null if its tokens do not agree. The rule must know nothing yet. */
function align(seed, rule, gaps) {
    const { a, b, a_place, b_place, one_text } = seed;
    const after = extend({ codes: a, from: a_place, to: a.length, step: 1 }, { codes: b, from: b_place, to: one_text ? a_place : b.length, step: 1 }, rule, gaps, 0);
    const [first, ...rest] = after.pieces;
    const last = after.pieces.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const before = extend({ codes: a, from: a_place - 1, to: one_text ? last.b + last.length - 1 : -1, step: -1 }, { codes: b, from: b_place - 1, to: -1, step: -1 }, rule, gaps, after.gain);
    const gap_cost = before.pieces[0]?.gap_cost ?? 0;
    return alignmentOf(joined([...align_mirrored(before.pieces), { ...first, gap_cost }, ...rest]));
}
/** Pieces found downwards, as if found upwards: each starts at its other end and has the gap that came after it. */
function align_mirrored(pieces) {
    const upwards = pieces.map(({ a, b, length, replaced }, n) => {
        const gap_cost = pieces[n + 1]?.gap_cost ?? 0;
        return { a: a - length + 1, b: b - length + 1, length, replaced, gap_cost };
    });
    return upwards.reverse();
}
/** Pieces that meet become one: the seed parts the one that reaches over it. */
function joined(pieces) {
    const all = [];
    for (const piece of pieces) {
        const last = all.at(-1);
        if (last !== undefined && last.a + last.length === piece.a && last.b + last.length === piece.b) {
            const length = last.length + piece.length;
            all[all.length - 1] = { ...last, length, replaced: last.replaced + piece.replaced };
        }
        else
            all.push(piece);
    }
    return all;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/alignments/exact-rule.js


/** Only the same text agrees. Where a renaming could explain a difference, the copy ends. */
class ExactRule {
    learned = 0;
    forget() { }
    skips() {
        return false;
    }
    shape(code) {
        return code >>> 3;
    }
    compare(a, b) {
        if (sameText(a, b))
            return AGREES;
        return areExchangeable(a, b) ? ENDS : PARTS;
    }
    allows(a, b) {
        return sameText(a, b);
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/alignments/gap-finder.js
/** Tokens that a gap may have on each side: a few lines. */
const REACH = 32;
/** Tokens in a row that must agree after a gap. */
const LANDING = 8;
/** 2^4 and odd, so that what is LANDING tokens back has left a 32-bit hash. */
const gap_finder_FACTOR = 0x9e3779b0;
const FILTER_MASK = 1023;
const gap_finder_COST = 6;
const TOKEN_COST = 0.5;
/** GapFinder finds after how few tokens two texts that part agree again. */
class GapFinder {
    /** Hashes of the shape of what stands at each place within reach. */
    #aLandings = new Int32Array(REACH + 1);
    #bLandings = new Int32Array(REACH + 1);
    #filter = new Uint8Array(FILTER_MASK + 1);
    /** The smallest gap after which the rule allows LANDING tokens in a row; null if there is none within reach. */
    find(a, b, rule) {
        const aLast = land(a, rule, this.#aLandings);
        const bLast = land(b, rule, this.#bLandings);
        if (!this.#mayMeet(aLast, bLast))
            return null;
        for (let sum = 1; sum <= aLast + bLast; sum++) {
            for (let x = Math.max(0, sum - bLast); x <= Math.min(sum, aLast); x++) {
                const y = sum - x;
                if (this.#aLandings[x] !== this.#bLandings[y] || !agree(a, x, b, y, rule))
                    continue;
                return { a: x, b: y, cost: gap_finder_COST + TOKEN_COST * Math.max(x, y) };
            }
        }
        return null;
    }
    /** Whether a hash may be on both sides; false is certain. Most gaps have no end, and end here. */
    #mayMeet(aLast, bLast) {
        this.#filter.fill(0);
        for (let n = 0; n <= aLast; n++)
            this.#filter[this.#aLandings[n] & FILTER_MASK] = 1;
        for (let n = 0; n <= bLast; n++) {
            if (this.#filter[this.#bLandings[n] & FILTER_MASK] === 1)
                return true;
        }
        return false;
    }
}
/** Writes the hashes and gives how far the last one is, less than 0 if there is none. */
function land({ codes, from, to, step }, rule, hashes) {
    const last = Math.min(REACH, (to - from) * step - LANDING);
    let hash = 0;
    for (let n = 0; n < last + LANDING; n++) {
        hash = (Math.imul(hash, gap_finder_FACTOR) + rule.shape(codes[from + step * n])) | 0;
        if (n >= LANDING - 1)
            hashes[n - LANDING + 1] = hash;
    }
    return last;
}
function agree(a, x, b, y, rule) {
    for (let n = 0; n < LANDING; n++) {
        const aCode = a.codes[a.from + a.step * (x + n)];
        const bCode = b.codes[b.from + b.step * (y + n)];
        if (!rule.allows(aCode, bCode))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/alignments/renaming-rule.js


/** Names map one to one, a literal may stand for another of its kind, and comments do not count. */
class RenamingRule {
    #forth = new Map();
    #back = new Map();
    get learned() {
        return this.#forth.size;
    }
    /** Maps keep the order in which they were filled. */
    forget(learned) {
        if (learned === this.#forth.size)
            return;
        for (const [a, b] of [...this.#forth].slice(learned)) {
            this.#forth.delete(a);
            this.#back.delete(b);
        }
    }
    skips(code) {
        return kindOf(code) === COMMENT;
    }
    shape(code) {
        return kindOf(code) === WORD ? WORD : code >>> 3;
    }
    compare(a, b) {
        if (kindOf(a) !== WORD || kindOf(b) !== WORD) {
            if (sameText(a, b))
                return AGREES;
            return areExchangeable(a, b) ? REPLACES : PARTS;
        }
        const known = this.#forth.get(a);
        if (known !== undefined)
            return known === b ? AGREES : PARTS;
        if (this.#back.has(b))
            return PARTS;
        this.#forth.set(a, b);
        this.#back.set(b, a);
        return a === b ? AGREES : REPLACES;
    }
    allows(a, b) {
        if (kindOf(a) !== WORD || kindOf(b) !== WORD)
            return sameText(a, b);
        const known = this.#forth.get(a);
        return known === undefined ? !this.#back.has(b) : known === b;
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/alignments/trail.js
/** An alignment of less gain does not excuse from looking for others. */
const LEAST_COVERING_GAIN = 40;
/** Trail remembers what of a scanned text has been aligned with what, so that no alignment is found twice. */
class Trail {
    /** Up to where the text is aligned on each diagonal: a place among the indexed tokens less a place in the text. */
    #ends = new Map();
    #covered = 0;
    /** Whether this pair of places lies in a known alignment. */
    hasPassed(first, place) {
        return (this.#ends.get(place - first) ?? 0) > first;
    }
    /** Whether this place of the text is aligned with some other. */
    covers(first) {
        return first < this.#covered;
    }
    /** Enters what a pair of places led to; the file of side b starts at `start` among the indexed tokens. */
    enter(first, place, alignment, start) {
        this.#ends.set(place - first, first + 1);
        if (alignment === null)
            return;
        for (const { a, b, length } of alignment.pieces)
            this.#ends.set(start + b - a, a + length);
        if (alignment.gain >= LEAST_COVERING_GAIN)
            this.#covered = Math.max(this.#covered, alignment.a_end);
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/alignments/scanner.js






/** Text closer to its copy than this is the beat of a repeated line. */
const LEAST_DISTANCE = 24;
const scanner_NONE = -1;
/** Scanner keeps files by their fingerprints and aligns other texts with them, exactly and by a renaming. */
class scanner_Scanner {
    #files = [];
    /** Where each file starts among all tokens. */
    #starts = [];
    #end = 0;
    #exact = new FingerprintIndex();
    #shapes = new FingerprintIndex();
    #sieve = new Sieve();
    #gaps = new GapFinder();
    #shapeFingerprints = new ShapeFingerprints();
    /** Adds a file with the fingerprints that start where `isWanted` says. */
    add(codes, isWanted) {
        const start = this.#open(codes);
        exactFingerprints(codes, (hash, first) => {
            if (!isWanted(first))
                return;
            this.#exact.add(hash, start + first);
            this.#sieve.enterExact(hash);
        });
        const firsts = new Set();
        this.#shapeFingerprints.visit(codes, (hash, first) => {
            if (!isWanted(first))
                return;
            this.#shapes.add(hash, start + first);
            firsts.add(first);
        });
        this.#sieve.enterShapes(codes, firsts);
    }
    /** Aligns a text with all files that were given to `add`. */
    scan(codes, emit) {
        const pass = this.#pass(codes, scanner_NONE, emit);
        if (this.#sieve.mayShareExact(codes))
            exactFingerprints(codes, pass.exact);
        if (this.#sieve.mayShareShape(codes))
            this.#shapeFingerprints.visit(codes, pass.shape);
    }
    /** Adds a file and aligns it with those added before and with its own text above. */
    scanAndAdd(codes, emit) {
        const start = this.#open(codes);
        const pass = this.#pass(codes, this.#files.length - 1, emit);
        exactFingerprints(codes, (hash, first) => {
            pass.exact(hash, first);
            this.#exact.add(hash, start + first);
        });
        this.#shapeFingerprints.visit(codes, (hash, first) => {
            pass.shape(hash, first);
            this.#shapes.add(hash, start + first);
        });
    }
    #open(codes) {
        const start = this.#end;
        this.#files.push(codes);
        this.#starts.push(start);
        this.#end += codes.length;
        return start;
    }
    /** What to do with the fingerprints of a text; `own` is its number if it has been added. */
    #pass(codes, own, emit) {
        const places = new Uint32Array(MOST_PLACES);
        const followCopy = this.#follower(codes, own, new ExactRule(), emit);
        const followRenaming = this.#follower(codes, own, new RenamingRule(), emit);
        return {
            exact: (hash, first) => {
                const count = this.#exact.lookUp(hash, places);
                followCopy(first, places, count);
                followRenaming(first, places, count);
            },
            shape: (hash, first) => {
                followRenaming(first, places, this.#shapes.lookUp(hash, places));
            },
        };
    }
    /** Aligns from the places of a fingerprint, unless that was done before. */
    #follower(codes, own, rule, emit) {
        const trail = new Trail();
        return (first, places, count) => {
            if (count === MOST_PLACES && trail.covers(first))
                return;
            for (let n = 0; n < count; n++) {
                const place = places[n];
                if (trail.hasPassed(first, place))
                    continue;
                const file = this.#fileAt(place);
                const start = this.#starts[file];
                const one_text = file === own;
                if (one_text && start + first - place < LEAST_DISTANCE)
                    continue;
                const b = this.#files[file];
                rule.forget(0);
                const seed = { a: codes, b, a_place: first, b_place: place - start, one_text };
                const alignment = align(seed, rule, this.#gaps);
                trail.enter(first, place, alignment, start);
                if (alignment !== null)
                    emit(alignment, file);
            }
        };
    }
    /** The file that a place among all tokens lies in. */
    #fileAt(place) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= place)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/alignments/index.js



;// CONCATENATED MODULE: ./build/core/mdl/duplicates/recount.js


/**
 * recount counts anew what a part of an alignment replaces: a name costs at its first use, which the whole may have
 * had before the part begins.
 */
function recount(part, a, b) {
    const known = new Set();
    const pieces = part.pieces.map((piece) => {
        let replaced = 0;
        for (let n = 0; n < piece.length; n++) {
            const code = a.codes[piece.a + n];
            if (sameText(code, b.codes[piece.b + n]) || known.has(code))
                continue;
            if (kindOf(code) === WORD)
                known.add(code);
            replaced++;
        }
        return { ...piece, replaced };
    });
    return alignmentOf(pieces);
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/trim-to-lines.js


/** What is cut on one side may leave a rag on the other; where lines are broken differently this has to end. */
const MOST_ROUNDS = 4;
/** trimToLines leaves out what holds less than half of a first or last line on either side; null if nothing is left. */
function trimToLines(alignment, a, b) {
    let trimmed = alignment;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const there = trimSide(trimmed, a);
        const back = there === null ? null : trimSide(swapSides(there), b);
        if (back === null)
            return null;
        if (back.length === trimmed.length)
            break;
        trimmed = swapSides(back);
    }
    return trimmed;
}
/** Trims by the lines of side a. */
function trimSide(alignment, tokens) {
    const { start, end } = withoutRags(tokens, { start: alignment.a_start, end: alignment.a_end });
    return start < end ? clip(alignment, start, end) : null;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/variety.js

/** Different tokens that a copy must have: less is a table of zeros or a stack of brackets. */
const LEAST_TOKENS = 10;
/** Different lines that a renamed copy must have, names and literals aside: so many, this share, or enough. */
const LEAST_SHAPES = 4;
const LEAST_SHAPE_SHARE = 0.4;
const ENOUGH_SHAPES = 8;
/**
 * hasVariety tells whether what stands at side a of an alignment says enough to be a copy and no chance likeness: lists
 * of imports, tables of literals and records with the same fields are alike under some renaming wherever they stand.
 */
function hasVariety(tokens, { a_start, a_end, replaced }) {
    return (hasDifferentTokens(tokens, a_start, a_end) &&
        (replaced === 0 || hasDifferentLines(tokens, a_start, a_end)));
}
function hasDifferentTokens({ codes }, start, end) {
    const seen = new Set();
    for (let at = start; at < end && seen.size < LEAST_TOKENS; at++)
        seen.add(codes[at] >>> 3);
    return seen.size >= LEAST_TOKENS;
}
function hasDifferentLines(tokens, start, end) {
    const { first, last } = linesOf(tokens, { start, end });
    const shapes = new Set();
    let count = 0;
    for (let line = first; line <= last; line++) {
        const shape = shapeOf(tokens, line);
        if (shape === null)
            continue;
        shapes.add(shape);
        count++;
    }
    return shapes.size >= Math.min(ENOUGH_SHAPES, Math.max(LEAST_SHAPES, LEAST_SHAPE_SHARE * count));
}
/** A hash of a line without its names, literals and comments; null if nothing else is on it. */
function shapeOf({ codes, lines }, line) {
    let shape = null;
    const end = lines[line] ?? codes.length;
    for (let at = lines[line - 1]; at < end; at++) {
        const code = codes[at];
        const kind = kindOf(code);
        if (kind === COMMENT)
            continue;
        const isOpen = kind === WORD || kind === NUMBER || kind === STRING;
        shape = (Math.imul(shape ?? 0, 31) + (isOpen ? kind : code >>> 3)) | 0;
    }
    return shape;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/repeats-in.js





/** What a copy must spare, in tokens and of each of its tokens, be it exact or, which chance brings about, renamed. */
const LEAST_GAIN = 40;
const LEAST_SHARE = 0.6;
const LEAST_RENAMED_GAIN = 50;
const LEAST_RENAMED_SHARE = 0.67;
/** Lines on which it must stand, and those of them that it must hold. */
const LEAST_LINES = 5;
const LEAST_WHOLE_LINES = 3;
/**
 * repeatsIn gives the duplicates that an alignment of a place, side a, with its source shows: the whole of it, or the
 * parts that are left where it is cut at its worst gaps. The comment at the top of a file, mostly a licence, is none.
 */
function repeats_in_repeatsIn(alignment, place, source) {
    if (alignment.gain < LEAST_GAIN)
        return [];
    const below = clip(alignment, headerEnd(place.tokens), alignment.a_end);
    const parts = below === null ? [] : denseParts(below, place.tokens, source.tokens);
    return parts.flatMap((part) => repeatOf(part, place, source) ?? []);
}
/** The whole if it is dense enough, else what is left where it is cut at its widest gaps, and so on. */
function denseParts(alignment, place, source) {
    const counted = recount(alignment, place, source);
    const { pieces, gain, length, replaced } = counted;
    if (gain < LEAST_GAIN)
        return [];
    if (gain >= length * (replaced > 0 ? LEAST_RENAMED_SHARE : LEAST_SHARE))
        return [counted];
    const widest = pieces.slice(1).reduce((most, piece) => Math.max(most, piece.gap_cost), 0);
    return widest === 0 ? [] : cutAt(widest, pieces).flatMap((part) => denseParts(part, place, source));
}
function cutAt(gapCost, pieces) {
    const parts = [];
    for (const piece of pieces) {
        const last = parts.at(-1);
        if (last === undefined || piece.gap_cost === gapCost)
            parts.push([piece]);
        else
            last.push(piece);
    }
    return parts.map(alignmentOf);
}
function repeatOf(alignment, place, source) {
    const { a_start, a_end, replaced, gain } = alignment;
    if (replaced > 0 && gain < LEAST_RENAMED_GAIN)
        return null;
    const touched = linesOf(place.tokens, { start: a_start, end: a_end });
    if (touched.last - touched.first + 1 < LEAST_LINES)
        return null;
    if (!hasVariety(place.tokens, alignment))
        return null;
    const trimmed = trimToLines(alignment, place.tokens, source.tokens);
    if (trimmed === null)
        return null;
    const here = linesOf(place.tokens, { start: trimmed.a_start, end: trimmed.a_end });
    const there = linesOf(source.tokens, { start: trimmed.b_start, end: trimmed.b_end });
    if (here.last - here.first + 1 < LEAST_WHOLE_LINES)
        return null;
    const duplicate = {
        path: place.path,
        start_line: here.first,
        end_line: here.last,
        source_path: source.path,
        source_start_line: there.first,
        source_end_line: there.last,
        kind: trimmed.replaced > 0 ? "renamed" : "exact",
    };
    return { duplicate, alignment: trimmed };
}
/** The first token that is no comment. */
function headerEnd({ codes }) {
    const end = codes.findIndex((code) => kindOf(code) !== COMMENT);
    return end < 0 ? codes.length : end;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/tokenized-file.js


/** tokenizeFiles gives the tokens of all files, in bytewise order of path. */
function tokenized_file_tokenizeFiles(files) {
    const tokenizer = new Tokenizer();
    return inPathOrder(files).map(({ path, text }) => ({ path, tokens: copyTokens(tokenizer.read(text)) }));
}
function inPathOrder(files) {
    return [...files].sort((a, b) => (0,compare_bytewise/* compareBytewise */.G)(a.path, b.path));
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/find-duplicates.js





/**
 * findDuplicates gives the duplicates within a tree: of text that stands at several places, each but the first, in
 * bytewise order of path, with the one that it is most like. Independent of the order of files. Largest first.
 */
function findDuplicates(files) {
    const tokenized = tokenizeFiles(files);
    const scanner = new Scanner();
    const duplicates = [];
    for (const place of tokenized) {
        const repeats = [];
        scanner.scanAndAdd(place.tokens.codes, (alignment, file) => {
            for (const repeat of repeatsIn(alignment, place, tokenized[file]))
                repeats.push(repeat);
        });
        for (const { duplicate } of chooseRepeats(repeats))
            duplicates.push(duplicate);
    }
    return rankDuplicates(duplicates);
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/brought-runs.js
/** So few carried tokens between brought ones do not part them. */
const LARGEST_SPECK = 24;
/** broughtRuns gives the runs of tokens that are not carried, if at least `least` tokens of a run are not. */
function broughtRuns(carried, least) {
    const runs = [];
    let start = 0;
    let end = 0;
    let brought = 0;
    const close = () => {
        if (brought >= least)
            runs.push({ start, end });
        brought = 0;
    };
    for (let at = carried.indexOf(0); at >= 0; at = carried.indexOf(0, at + 1)) {
        if (brought > 0 && at - end > LARGEST_SPECK)
            close();
        if (brought === 0)
            start = at;
        brought++;
        end = at + 1;
    }
    close();
    return runs;
}
/** runsBetween gives the runs, which ascend, that share tokens with from..to (exclusive). */
function runsBetween(runs, from, to) {
    let low = 0;
    let high = runs.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (runs[middle].end <= from)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (end < runs.length && runs[end].start < to)
        end++;
    return runs.slice(low, end);
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/carried-tokens.js



/** Fewer tokens in a row may agree by chance. */
const LEAST_RUN = 8;
/**
 * carriedTokens marks with 1, for each file of head, the tokens that stood in base: at the same place, moved, or under
 * other names. A token of base is carried once, so that of two copies one is new.
 */
function carriedTokens(base, head) {
    const before = base.map(sideOf);
    const after = head.map(sideOf);
    const olds = new Map(before.map((side) => [side.path, side]));
    for (const side of after) {
        const old = olds.get(side.path);
        if (old !== undefined)
            pairEnds(old, side);
    }
    for (const match of matches(before, after))
        pairAligned(match);
    return after.map(({ paired }) => paired);
}
function sideOf({ path, tokens: { codes } }) {
    return { path, codes, paired: new Uint8Array(codes.length), start: 0, end: codes.length };
}
/** Pairs what two versions of a file have in common at their starts and ends. */
function pairEnds(old, side) {
    while (side.start < Math.min(old.end, side.end) && carried_tokens_agree(old, old.start, side, side.start)) {
        old.start++;
        side.start++;
    }
    while (Math.min(old.end, side.end) > side.start && carried_tokens_agree(old, old.end - 1, side, side.end - 1)) {
        old.end--;
        side.end--;
    }
    for (const { paired, start, end } of [old, side]) {
        paired.fill(1, 0, start);
        paired.fill(1, end);
    }
}
function carried_tokens_agree(old, oldAt, side, at) {
    return sameText(old.codes[oldAt], side.codes[at]);
}
/** Alignments of what is left, in the order in which they are trusted: within a file, then by what they spare. */
function matches(before, after) {
    const scanner = new scanner_Scanner();
    for (const { codes, start, end } of before)
        scanner.add(codes.subarray(start, end), () => true);
    const found = [];
    for (const head of after) {
        scanner.scan(head.codes.subarray(head.start, head.end), (alignment, file) => {
            found.push({ alignment, head, base: before[file] });
        });
    }
    return found.sort(byTrust);
}
function byTrust(x, y) {
    return (Number(y.head.path === y.base.path) - Number(x.head.path === x.base.path) ||
        y.alignment.gain - x.alignment.gain ||
        (0,compare_bytewise/* compareBytewise */.G)(x.head.path, y.head.path) ||
        x.alignment.a_start - y.alignment.a_start ||
        (0,compare_bytewise/* compareBytewise */.G)(x.base.path, y.base.path) ||
        x.alignment.b_start - y.alignment.b_start);
}
/** Pairs the tokens of an alignment that are still free on both sides. */
function pairAligned({ alignment, head, base }) {
    for (const { a, b, length } of alignment.pieces) {
        const at = head.start + a;
        const oldAt = base.start + b;
        let run = 0;
        for (let n = 0; n <= length; n++) {
            if (n < length && head.paired[at + n] === 0 && base.paired[oldAt + n] === 0) {
                run++;
                continue;
            }
            if (run >= LEAST_RUN) {
                head.paired.fill(1, at + n - run, at + n);
                base.paired.fill(1, oldAt + n - run, oldAt + n);
            }
            run = 0;
        }
    }
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/choose-repeats.js

/** A repeat is left out if others hold this share of its tokens. */
const MOST_COVERED = 0.8;
/** Tokens by which a part may reach out of the whole. */
const SLACK = 8;
/** A part that brings more of the gain holds its place against the whole. */
const MOST_OF_WHOLE = 0.8;
/**
 * chooseRepeats picks from the repeats found in one file those that explain its text best. Exact ones come first; a
 * renamed one then takes the place of the exact ones that are parts of it.
 */
function choose_repeats_chooseRepeats(repeats) {
    const ranked = [...repeats].sort(byWorth);
    const end = repeats.reduce((most, { alignment }) => Math.max(most, alignment.a_end), 0);
    const cover = new Cover(end);
    const exact = ranked.filter((repeat) => !isRenamed(repeat) && cover.takes(repeat));
    exact.sort((a, b) => a.alignment.a_start - b.alignment.a_start);
    const renamed = [];
    const absorbed = new Set();
    for (const repeat of ranked.filter(isRenamed)) {
        const parts = choose_repeats_partsOf(repeat, exact).filter((part) => !absorbed.has(part));
        const lesser = parts.filter(({ alignment }) => alignment.gain <= MOST_OF_WHOLE * repeat.alignment.gain);
        for (const part of lesser)
            cover.remove(part);
        if (cover.takes(repeat)) {
            renamed.push(repeat);
            for (const part of parts)
                absorbed.add(part);
        }
        else {
            for (const part of lesser)
                cover.add(part);
        }
    }
    return [...exact.filter((repeat) => !absorbed.has(repeat)), ...renamed];
}
/** How many of the chosen repeats hold each token of the file. */
class Cover {
    #counts;
    constructor(tokens) {
        this.#counts = new Uint32Array(tokens);
    }
    /** Adds a repeat unless most of it is held already. */
    takes(repeat) {
        const { a_start, a_end } = repeat.alignment;
        let held = 0;
        for (let at = a_start; at < a_end; at++)
            if (this.#counts[at] !== 0)
                held++;
        if (held >= MOST_COVERED * (a_end - a_start))
            return false;
        this.add(repeat);
        return true;
    }
    add({ alignment }) {
        for (let at = alignment.a_start; at < alignment.a_end; at++)
            this.#counts[at]++;
    }
    remove({ alignment }) {
        for (let at = alignment.a_start; at < alignment.a_end; at++)
            this.#counts[at]--;
    }
}
function isRenamed({ duplicate }) {
    return duplicate.kind === "renamed";
}
/** The exact repeats, ordered by start, that lie within a renamed one on both sides. */
function choose_repeats_partsOf(whole, exact) {
    const { a_start, a_end, b_start, b_end } = whole.alignment;
    const parts = [];
    for (let n = firstFrom(exact, a_start - SLACK); n < exact.length; n++) {
        const { duplicate, alignment } = exact[n];
        if (alignment.a_start > a_end)
            break;
        if (duplicate.source_path !== whole.duplicate.source_path)
            continue;
        if (alignment.a_end > a_end + SLACK)
            continue;
        if (alignment.b_start < b_start - SLACK || alignment.b_end > b_end + SLACK)
            continue;
        parts.push(exact[n]);
    }
    return parts;
}
function firstFrom(repeats, start) {
    let low = 0;
    let high = repeats.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (repeats[middle].alignment.a_start < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The gain counts, and twice how close the copy is; then the first source. */
function byWorth(x, y) {
    return (worth(y) - worth(x) ||
        (0,compare_bytewise/* compareBytewise */.G)(x.duplicate.source_path, y.duplicate.source_path) ||
        x.alignment.b_start - y.alignment.b_start ||
        x.alignment.a_start - y.alignment.a_start ||
        x.alignment.a_end - y.alignment.a_end);
}
function worth({ alignment: { gain, length } }) {
    return gain * (gain / length) ** 2;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/rank-duplicates.js

/** rankDuplicates gives each duplicate once, the one of most lines first, then by place and source. */
function rank_duplicates_rankDuplicates(duplicates) {
    const sorted = [...duplicates].sort((x, y) => lines(y) - lines(x) ||
        (0,compare_bytewise/* compareBytewise */.G)(x.path, y.path) ||
        x.start_line - y.start_line ||
        (0,compare_bytewise/* compareBytewise */.G)(x.source_path, y.source_path) ||
        x.source_start_line - y.source_start_line ||
        x.source_end_line - y.source_end_line ||
        (0,compare_bytewise/* compareBytewise */.G)(x.kind, y.kind));
    return sorted.filter((duplicate, n) => n === 0 || !isSamePair(duplicate, sorted[n - 1]));
}
function lines({ start_line, end_line }) {
    return end_line - start_line;
}
/** The same lines, be they found as exact or as renamed. */
function isSamePair(x, y) {
    return (x.path === y.path &&
        x.start_line === y.start_line &&
        x.end_line === y.end_line &&
        x.source_path === y.source_path &&
        x.source_start_line === y.source_start_line &&
        x.source_end_line === y.source_end_line);
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/find-new-duplicates.js








/**
 * findNewDuplicates gives the duplicates that a change brings: places with text that base had not, which repeat another
 * place of head or an unchanged file. Text that was moved or renamed is none, however often it stands elsewhere; of two
 * places that are both new the second in bytewise order of path is named. Largest first.
 */
function find_new_duplicates_findNewDuplicates(change) {
    const head = tokenized_file_tokenizeFiles(change.head);
    const carried = carriedTokens(tokenized_file_tokenizeFiles(change.base), head);
    const changed = head.map((file, n) => {
        return { file, brought: broughtRuns(carried[n], LEAST_GAIN), repeats: [] };
    });
    if (changed.every(({ brought }) => brought.length === 0))
        return [];
    compareAmongThemselves(changed);
    compareWithUnchanged(changed, change.unchanged);
    const chosen = changed.flatMap(({ repeats }) => choose_repeats_chooseRepeats(repeats));
    return rank_duplicates_rankDuplicates(chosen.map(({ duplicate }) => duplicate));
}
function compareAmongThemselves(changed) {
    const scanner = new scanner_Scanner();
    for (const later of changed) {
        scanner.scanAndAdd(later.file.tokens.codes, (alignment, index) => {
            const earlier = changed[index];
            if (!collect(alignment, later, earlier.file))
                collect(swapSides(alignment), earlier, later.file);
        });
    }
}
function compareWithUnchanged(changed, unchanged) {
    const scanner = new scanner_Scanner();
    for (const { file, brought } of changed) {
        scanner.add(file.tokens.codes, (first) => runsBetween(brought, first, first + 1).length > 0);
    }
    const tokenizer = new Tokenizer();
    for (const { path, text } of inPathOrder(unchanged)) {
        const source = { path, tokens: tokenizer.read(text) };
        scanner.scan(source.tokens.codes, (alignment, index) => {
            collect(swapSides(alignment), changed[index], source);
        });
    }
}
/** Keeps the repeats of brought text that an alignment of a changed file, side a, shows; false if there is none. */
function collect(alignment, { file, brought, repeats }, source) {
    const known = repeats.length;
    for (const { start, end } of runsBetween(brought, alignment.a_start, alignment.a_end)) {
        const part = clip(alignment, start, end);
        if (part !== null)
            for (const repeat of repeats_in_repeatsIn(part, file, source))
                repeats.push(repeat);
    }
    return repeats.length > known;
}

;// CONCATENATED MODULE: ./build/core/mdl/duplicates/index.js



;// CONCATENATED MODULE: ./build/core/mdl/plan-delta.js

/** planDelta says what has to be computed; assembleDelta reads the change's numbers off the results. */
function plan_delta_planDelta({ base, head, trained, indexed, tier = mdl_tier/* DEFAULT_TIER */.NB }) {
    const known = { tier, trained, indexed };
    const forward = { ...known, first: base, second: head };
    const backward = { ...known, first: head, second: base };
    const oneSided = base.length === 0 || head.length === 0;
    return {
        base,
        head,
        tier,
        passes: oneSided ? [forward] : [forward, backward],
        duplicates: { base, head, unchanged: [...indexed, ...trained] },
    };
}

;// CONCATENATED MODULE: ./build/core/mdl/measure-delta.js




/**
 * measureDelta gives L(head | unchanged) - L(base | unchanged), a difference of two code lengths of one model,
 * so that swapping the sides negates it exactly; with an empty base it is the solid code length. Throws
 * E_MDL_ORDER unless each side comes in bytewise order of path.
 */
function measureDelta({ onProgress = () => { }, ...request }) {
    const plan = planDelta(request);
    const share = 1 / plan.passes.length;
    const passes = plan.passes.map((pass, index) => codePass({ ...pass, onProgress: (fraction) => onProgress((index + fraction) * share) }));
    return assembleDelta(plan, passes, findNewDuplicates(plan.duplicates));
}

;// CONCATENATED MODULE: ./build/core/mdl/plan-priming.js

/** A slower model learns less, so that a small change is measured in about a second by any but the deepest. */
const PRIMING_BUDGETS = {
    fast: { trained_bytes: 2 ** 19, indexed_bytes: 2 ** 26 },
    standard: { trained_bytes: 2 ** 18, indexed_bytes: 2 ** 26 },
    deep: { trained_bytes: 2 ** 20, indexed_bytes: 2 ** 26 },
};
/**
 * planPriming chooses the unchanged files to show to the model before a change: the nearest ones are learnt,
 * further ones indexed, as far as the budgets go. Near means few steps between the directories, then the
 * extension of a changed file, then bytewise path. A file that does not fit makes room for the next ones.
 */
function planPriming(changedPaths, unchanged, budget) {
    if (changedPaths.length === 0)
        return { trained: [], indexed: [] };
    const ranked = rank(changedPaths, unchanged);
    const trained = take(ranked, budget.trained_bytes);
    const rest = ranked.filter((file) => !trained.has(file.path));
    const indexed = take(rest, budget.indexed_bytes);
    return { trained: [...trained].reverse(), indexed: [...indexed].reverse() };
}
function rank(changedPaths, unchanged) {
    const changed = [...changedPaths];
    const steps = stepsFrom(changed.map(directoryOf), unchanged.map((file) => directoryOf(file.path)));
    const extensions = new Set(changed.map(extensionOf));
    const keyed = unchanged.map((file) => ({
        file,
        steps: steps.get(directoryOf(file.path)) ?? 0,
        stranger: extensions.has(extensionOf(file.path)) ? 0 : 1,
    }));
    keyed.sort((a, b) => a.steps - b.steps || a.stranger - b.stranger || (0,compare_bytewise/* compareBytewise */.G)(a.file.path, b.file.path));
    return keyed.map(({ file }) => file);
}
/** Nearest first. */
function take(ranked, budget) {
    const taken = new Set();
    let left = budget;
    for (const { path, bytes } of ranked) {
        if (bytes > left)
            continue;
        taken.add(path);
        left -= bytes;
    }
    return taken;
}
/** Breadth-first over the directory tree: steps from the nearest source to each directory. */
function stepsFrom(sources, others) {
    const neighbours = directoryTree([...sources, ...others]);
    const steps = new Map(sources.map((directory) => [directory, 0]));
    const queue = [...steps.keys()];
    for (const directory of queue) {
        const next = (steps.get(directory) ?? 0) + 1;
        for (const neighbour of neighbours.get(directory) ?? []) {
            if (steps.has(neighbour))
                continue;
            steps.set(neighbour, next);
            queue.push(neighbour);
        }
    }
    return steps;
}
/** Each directory with its parent and its children. */
function directoryTree(directories) {
    const neighbours = new Map([["", []]]);
    const add = (directory) => {
        if (neighbours.has(directory))
            return;
        const parent = directoryOf(directory);
        add(parent);
        neighbours.get(parent)?.push(directory);
        neighbours.set(directory, [parent]);
    };
    for (const directory of directories)
        add(directory);
    return neighbours;
}
/** The root is the empty string. */
function directoryOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const dot = name.lastIndexOf(".");
    return dot > 0 ? name.slice(dot) : name;
}

;// CONCATENATED MODULE: ./build/core/mdl/index.js
















/***/ })

};
