// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
// core/bytes/base64.ts
const LETTERS = new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
const PADDING = 61;
const VALUES = new Uint8Array(128).fill(64);
for (const [value, letter] of LETTERS.entries()) VALUES[letter] = value;
const ascii = new TextDecoder();
function encodeBase64(bytes) {
	const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
	for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
		const left = bytes.length - from;
		const [a = 0, b = 0, c = 0] = [
			bytes[from],
			bytes[from + 1],
			bytes[from + 2]
		];
		text[to] = LETTERS[a >> 2] ?? 0;
		text[to + 1] = LETTERS[(a & 3) << 4 | b >> 4] ?? 0;
		text[to + 2] = left < 2 ? PADDING : LETTERS[(b & 15) << 2 | c >> 6] ?? 0;
		text[to + 3] = left < 3 ? PADDING : LETTERS[c & 63] ?? 0;
	}
	return ascii.decode(text);
}
function decodeBase64(text) {
	if (text.length % 4 !== 0) return null;
	const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
	const bytes = new Uint8Array(text.length / 4 * 3 - padding);
	const letters = text.length - padding;
	let bits = 0;
	for (let at = 0, to = 0; at < letters; at++) {
		const value = VALUES[text.charCodeAt(at)] ?? 64;
		if (value === 64) return null;
		bits = (bits << 6 | value) & 16777215;
		if (at % 4 !== 0) bytes[to++] = bits >> 6 - 2 * (at % 4);
	}
	return (bits & (padding === 0 ? 0 : padding === 1 ? 3 : 15)) === 0 ? bytes : null;
}
// core/bytes/concat-bytes.ts
function concatBytes$2(...parts) {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
// core/bytes/equal-bytes.ts
function equalBytes$1(a, b) {
	return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
// core/bytes/hex.ts
const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
function encodeHex(bytes) {
	let text = "";
	for (const byte of bytes) text += DIGITS[byte];
	return text;
}
// core/vbh/primitives.ts
const ML_DSA_65_PUBLIC_KEY_BYTES = 1952;
const ML_DSA_CONTEXT = new TextEncoder().encode("qf-vbh/v1");
// core/one-line.ts
function oneLine(text, limit) {
	const plain = text.slice(0, limit * 2).replaceAll(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ");
	return plain.length > limit ? `${plain.slice(0, limit - 3)}...` : plain;
}
// core/vbh/quoted.ts
function quoted(value) {
	return oneLine(JSON.stringify(value) ?? "nothing", 80);
}
// core/coded-error.ts
var CodedError = class extends Error {
	code;
	what;
	remedy;
	constructor(code, { what, remedy, cause }) {
		super(`${code}: ${what}: ${remedy}`, cause === void 0 ? void 0 : { cause });
		this.name = new.target.name;
		this.code = code;
		this.what = what;
		this.remedy = remedy;
	}
};
// core/vbh/vbh-error.ts
var VbhError = class extends CodedError {};
// core/vbh/hybrid/hybrid-signature.ts
function verifyHybrid(message, { principal, keyid, ed25519, ml_dsa_65 }, keys, { verifyEd25519, verifyMlDsa65, sha256 }) {
	if (!ed25519 || !ml_dsa_65 || keys.ml_dsa_65 === null) throw incomplete$2(principal);
	const classicKey = decodeKey(keys.ed25519, 32, "Ed25519");
	const quantumSafeKey = decodeKey(keys.ml_dsa_65, ML_DSA_65_PUBLIC_KEY_BYTES, "ML-DSA-65");
	const classic = verifyEd25519(classicKey, message, decodeSignature(ed25519));
	const quantumSafe = verifyMlDsa65(quantumSafeKey, message, decodeSignature(ml_dsa_65), ML_DSA_CONTEXT);
	if (classic && quantumSafe) {
		requireKeyid(keyid, encodeHex(sha256(classicKey)));
		return;
	}
	throw new VbhError("E_SIG", {
		what: `expected an ${classic ? "ML-DSA-65" : "Ed25519"} signature of ${quoted(principal)} over these bytes, found another`,
		remedy: "the document or its signature was changed; restore both, or sign again"
	});
}
function decodeKey(text, bytes, algorithm) {
	const key = decodeBase64(text);
	if (key?.length === bytes) return key;
	throw new VbhError("E_KEY_ENCODING", {
		what: `expected a raw ${algorithm} public key of ${bytes} bytes in base64, found ${key === null ? "another text" : `${key.length} bytes`}`,
		remedy: "take the key as `quantum-forge keys list` prints it"
	});
}
function requireKeyid(found, expected) {
	if (found === expected) return;
	throw new VbhError("E_KEY_ENCODING", {
		what: `expected keyid ${expected.slice(0, 12)}, found ${quoted(found.slice(0, 12))}`,
		remedy: "restore the signature as it was made, or sign again"
	});
}
function decodeSignature(text) {
	const bytes = decodeBase64(text);
	if (bytes !== null) return bytes;
	throw new VbhError("E_BASE64", {
		what: "expected a signature in standard base64 with padding, found something else",
		remedy: "restore the signature as it was made, or sign again"
	});
}
function incomplete$2(principal) {
	return new VbhError("E_HYBRID_INCOMPLETE", {
		what: `expected signatures of ${quoted(principal)} by both Ed25519 and ML-DSA-65, found one`,
		remedy: "sign again with both keys; a lone signature does not count"
	});
}
// core/vbh/log/log-error.ts
var LogError = class extends CodedError {};
// core/vbh/log/merkle/hash.ts
function hashLeaf(entry, sha256) {
	return sha256(concatBytes$2(Uint8Array.of(0), entry));
}
function hashNode(left, right, sha256) {
	return hashInto(new Uint8Array(1 + left.length + right.length), left, right, sha256);
}
function hashInto(node, left, right, sha256) {
	node[0] = 1;
	node.set(left, 1);
	node.set(right, 1 + left.length);
	return sha256(node);
}
function hashEmptyTree(sha256) {
	return sha256(new Uint8Array(0));
}
// core/vbh/log/merkle/leaf-hash-tree.ts
function leafHashTree(leaves, sha256) {
	const rows = [];
	function hashOf(level, index) {
		if ((index + 1) * 2 ** level > leaves.length) throw new RangeError(`subtree ${index} of level ${level} is not in a tree of ${leaves.length} leaves`);
		if (level === 0) return leaves[index] ?? new Uint8Array();
		const row = rows[level] ?? new Map();
		rows[level] = row;
		const hash = row.get(index) ?? hashNode(hashOf(level - 1, 2 * index), hashOf(level - 1, 2 * index + 1), sha256);
		row.set(index, hash);
		return hash;
	}
	return {
		size: leaves.length,
		sha256,
		subtree: async (level, index) => hashOf(level, index)
	};
}
// core/vbh/log/merkle/tree-hashes.ts
async function rangeHash(tree, from, to) {
	const count = to - from;
	if (count === 0) return hashEmptyTree(tree.sha256);
	const level = Math.log2(count);
	if (Number.isInteger(level) && 2 ** level === count) return tree.subtree(level, from / count);
	const middle = from + splitPoint(count);
	return hashNode(await rangeHash(tree, from, middle), await rangeHash(tree, middle, to), tree.sha256);
}
function splitPoint(count) {
	let power = 1;
	while (power * 2 < count) power *= 2;
	return power;
}
// core/vbh/log/merkle/prove-consistency.ts
async function proveConsistency(tree, size1, size2 = tree.size) {
	if (!(size1 >= 1 && size1 <= size2 && size2 <= tree.size)) throw new RangeError(`no proof from size ${size1} to ${size2} in a tree of ${tree.size} leaves`);
	return subproof(tree, size1, 0, size2, true);
}
async function subproof(tree, size1, from, to, whole) {
	if (size1 === to) return whole ? [] : [await rangeHash(tree, from, to)];
	const middle = from + splitPoint(to - from);
	return size1 <= middle ? [...await subproof(tree, size1, from, middle, whole), await rangeHash(tree, middle, to)] : [...await subproof(tree, size1, middle, to, false), await rangeHash(tree, from, middle)];
}
// core/vbh/log/merkle/verify-consistency.ts
function verifyConsistency(claim, proof, sha256) {
	const { size1, size2, rootHash1, rootHash2 } = claim;
	if (!Number.isSafeInteger(size1) || !Number.isSafeInteger(size2) || size1 < 1 || size2 < size1) throw refused$1(claim, "sizes that no proof can join");
	if ([
		rootHash1,
		rootHash2,
		...proof
	].some((hash) => hash.length !== 32)) throw refused$1(claim, "a hash that is not 32 bytes long");
	if (size1 === size2) {
		if (proof.length > 0) throw refused$1(claim, "a proof that is too long");
		if (!equalBytes$1(rootHash1, rootHash2)) throw refused$1(claim, "two roots for one size");
		return;
	}
	const roots = replay(claim, proof, sha256);
	if (!equalBytes$1(roots.first, rootHash1)) throw refused$1(claim, "a path to another earlier root");
	if (!equalBytes$1(roots.second, rootHash2)) throw refused$1(claim, "a path to another later root");
}
function replay(claim, proof, sha256) {
	let node = claim.size1 - 1;
	let last = claim.size2 - 1;
	while (node % 2 === 1) {
		node = Math.floor(node / 2);
		last = Math.floor(last / 2);
	}
	const [start, ...rest] = node === 0 ? [claim.rootHash1, ...proof] : proof;
	if (start === void 0) throw refused$1(claim, "an empty proof");
	let first = start;
	let second = start;
	for (const hash of rest) {
		if (last === 0) throw refused$1(claim, "a proof that is too long");
		if (node % 2 === 1 || node === last) {
			first = hashNode(hash, first, sha256);
			second = hashNode(hash, second, sha256);
			while (node % 2 === 0 && node !== 0) {
				node = Math.floor(node / 2);
				last = Math.floor(last / 2);
			}
		} else second = hashNode(second, hash, sha256);
		node = Math.floor(node / 2);
		last = Math.floor(last / 2);
	}
	if (last !== 0) throw refused$1(claim, "a proof that is too short");
	return {
		first,
		second
	};
}
function refused$1({ size1, size2 }, found) {
	return new LogError("E_CONSISTENCY", {
		what: `expected a proof that the log of ${size2} leaves extends that of ${size1}, found ${found}`,
		remedy: "the log's history was rewritten; compare it with another clone of the registry"
	});
}
// core/vbh/log/merkle/verify-inclusion.ts
function verifyInclusion(claim, proof, sha256) {
	const { index, size, leafHash, rootHash } = claim;
	if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) throw refused(claim, "an index outside the tree");
	if ([
		leafHash,
		rootHash,
		...proof
	].some((hash) => hash.length !== 32)) throw refused(claim, "a hash that is not 32 bytes long");
	let node = index;
	let last = size - 1;
	let hash = leafHash;
	for (const sibling of proof) {
		if (last === 0) throw refused(claim, "a proof that is too long");
		if (node % 2 === 1 || node === last) {
			hash = hashNode(sibling, hash, sha256);
			while (node % 2 === 0 && node !== 0) {
				node = Math.floor(node / 2);
				last = Math.floor(last / 2);
			}
		} else hash = hashNode(hash, sibling, sha256);
		node = Math.floor(node / 2);
		last = Math.floor(last / 2);
	}
	if (last !== 0) throw refused(claim, "a proof that is too short");
	if (!equalBytes$1(hash, rootHash)) throw refused(claim, "a path to another root");
}
function refused({ index, size }, found) {
	return new LogError("E_INCLUSION", {
		what: `expected a proof that leaf ${index} is in the log of ${size} leaves, found ${found}`,
		remedy: "treat the leaf as not recorded; compare the log with another clone of the registry"
	});
}
const SIGNATURE_LINE = /^\u2014 ([^\s+]+) (\S+)$/u;
function parseNote(bytes) {
	if (bytes.length > 1e6) throw badNote(`${bytes.length} bytes`);
	if (bytes.some((byte) => byte < 32 && byte !== 10)) throw badNote("a control character");
	const whole = decodeUtf8$1(bytes);
	const separator = whole.lastIndexOf("\n\n");
	if (separator < 0) throw badNote("no blank line before the signatures");
	const lines = whole.slice(separator + 2).split("\n");
	if (lines.pop() !== "") throw badNote("no final newline");
	if (lines.length === 0) throw badNote("no signature");
	return {
		text: whole.slice(0, separator + 1),
		signatures: lines.map(parseLine)
	};
}
function decodeUtf8$1(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch (cause) {
		throw badNote("bytes that are not UTF-8", cause);
	}
}
function parseLine(line) {
	const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
	const bytes = encoded === void 0 ? null : decodeBase64(encoded);
	if (name === void 0 || bytes === null || bytes.length < 5) throw badNote("a malformed signature line");
	return {
		name,
		keyHash: encodeHex(bytes.subarray(0, 4)),
		signature: bytes.subarray(4)
	};
}
function badNote(found, cause) {
	return new LogError("E_NOTE", {
		what: `expected a signed note, found ${found}`,
		remedy: "restore registry/log/checkpoint from the registry's history",
		cause
	});
}
// core/vbh/log/note/typed-key.ts
function typedKey(type, name, publicKey, sha256) {
	if (!/^[^\s+\p{Cc}\p{Surrogate}]+$/u.test(name)) throw badKey$1("a name without spaces, control characters or plus signs", quoted(name));
	if (publicKey.length !== 32) throw badKey$1(`an Ed25519 public key of 32 bytes`, `${publicKey.length} bytes`);
	return {
		name,
		keyHash: encodeHex(sha256(concatBytes$2(new TextEncoder().encode(`${name}\n`), Uint8Array.of(type), publicKey)).subarray(0, 4)),
		publicKey
	};
}
function encodeTypedVkey(type, { name, keyHash, publicKey }) {
	return `${name}+${keyHash}+${encodeBase64(concatBytes$2(Uint8Array.of(type), publicKey))}`;
}
function parseTypedVkey({ type, called }, vkey, sha256) {
	const { name, keyHash, key } = splitVkey(vkey);
	if (key[0] !== type) throw badKey$1(`a key of type ${called}`, quoted(vkey));
	const found = typedKey(type, name, key.subarray(1), sha256);
	if (found.keyHash !== keyHash) throw badKey$1(`the key ID ${found.keyHash}`, quoted(keyHash));
	return found;
}
function vkeyType(vkey) {
	return splitVkey(vkey).key[0];
}
function splitVkey(vkey) {
	const [name, keyHash, encoded, ...rest] = vkey.split("+");
	const key = encoded === void 0 ? null : decodeBase64([encoded, ...rest].join("+"));
	if (name && keyHash !== void 0 && /^[0-9a-f]{8}$/.test(keyHash) && key !== null && key.length > 1) return {
		name,
		keyHash,
		key
	};
	throw badKey$1("a key <name>+<hash>+<base64>", quoted(vkey));
}
function badKey$1(expected, found) {
	return new LogError("E_KEY_ENCODING", {
		what: `expected ${expected}, found ${found}`,
		remedy: "restore the log's key as it was published"
	});
}
// core/vbh/log/note/vkey.ts
const ED25519_TYPE = 1;
function noteVerifier(name, publicKey, sha256) {
	return typedKey(ED25519_TYPE, name, publicKey, sha256);
}
function encodeVkey(key) {
	return encodeTypedVkey(ED25519_TYPE, key);
}
function parseVkey(vkey, sha256) {
	return parseTypedVkey({
		type: ED25519_TYPE,
		called: "Ed25519"
	}, vkey, sha256);
}
function hasKnownType(vkey) {
	return vkeyType(vkey) === ED25519_TYPE;
}
// core/vbh/log/note/verify-note.ts
function verifyNote(note, known, verifyEd25519) {
	const text = new TextEncoder().encode(note.text);
	const signedBy = new Set();
	for (const { name, keyHash, signature } of note.signatures) {
		const verifier = known.find((key) => key.name === name && key.keyHash === keyHash);
		if (verifier === void 0) continue;
		if (!verifyEd25519(verifier.publicKey, text, signature)) throw notSigned$1(`a valid signature of ${oneLine(name, 80)}+${keyHash}`, "one that does not verify");
		signedBy.add(verifier);
	}
	if (signedBy.size === 0) throw notSigned$1("a signature of a known key", "none");
	return [...signedBy];
}
function notSigned$1(expected, found) {
	return new LogError("E_NOTE", {
		what: `expected ${expected} on the checkpoint, found ${found}`,
		remedy: "the checkpoint was changed or signed by a stranger; compare it with another clone of the registry"
	});
}
// core/vbh/log/checkpoint.ts
const TEXT = /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([^\n]+)\n(?:[^\n]+\n)*$/;
function parseCheckpoint(text) {
	const [, origin, decimal, encoded] = TEXT.exec(text) ?? [];
	const rootHash = encoded === void 0 ? null : decodeBase64(encoded);
	const size = Number(decimal);
	if (origin === void 0 || rootHash?.length !== 32 || !Number.isSafeInteger(size)) throw new LogError("E_NOTE", {
		what: "expected a checkpoint of origin, size and root hash, found another text",
		remedy: "restore registry/log/checkpoint from the registry's history"
	});
	return {
		origin,
		size,
		rootHash
	};
}
// core/vbh/log/anchor/anchor.ts
const SIGNATURE_TYPE = concatBytes$2(Uint8Array.of(255), new TextEncoder().encode("qf-vbh/v1 ML-DSA-65"));
function verifyAnchor(bytes, { origin, keys }, { sha256, verifyEd25519, verifyMlDsa65 }) {
	const note = parseNote(bytes);
	verifyNote(note, [noteVerifier(origin, decodeKey(keys.ed25519, 32, "Ed25519"), sha256)], verifyEd25519);
	if (keys.ml_dsa_65 === null) throw incomplete$1("an ML-DSA-65 key of the log in the root of trust", "none");
	const quantumSafe = decodeKey(keys.ml_dsa_65, ML_DSA_65_PUBLIC_KEY_BYTES, "ML-DSA-65");
	const keyHash = encodeHex(quantumSafeKeyId(origin, quantumSafe, sha256));
	const line = note.signatures.find((each) => each.name === origin && each.keyHash === keyHash);
	if (line === void 0) throw incomplete$1("a signature of the log's ML-DSA-65 key on the anchor", "none");
	if (!verifyMlDsa65(quantumSafe, new TextEncoder().encode(note.text), line.signature, ML_DSA_CONTEXT)) throw badAnchor("a valid ML-DSA-65 signature", "one that does not verify");
	const checkpoint = parseCheckpoint(note.text);
	if (checkpoint.origin !== origin) throw badAnchor(`an anchor of the log ${origin}`, "one of another log");
	return {
		...checkpoint,
		at_ms: anchoredAt(note.text)
	};
}
function anchoredAt(text) {
	const [, time = ""] = /\nanchored (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n$/.exec(text) ?? [];
	const at = Date.parse(time);
	if (Number.isFinite(at)) return at;
	throw badAnchor("a last line `anchored <time>`", "another");
}
function quantumSafeKeyId(name, publicKey, sha256) {
	return sha256(concatBytes$2(new TextEncoder().encode(`${name}\n`), SIGNATURE_TYPE, publicKey)).subarray(0, 4);
}
function incomplete$1(expected, found) {
	return new LogError("E_HYBRID_INCOMPLETE", {
		what: `expected ${expected}, found ${found}`,
		remedy: "restore registry/log/anchor from the registry's history, or let the next build anchor the log anew"
	});
}
function badAnchor(expected, found) {
	return new LogError("E_NOTE", {
		what: `expected ${expected} in registry/log/anchor, found ${found}`,
		remedy: "restore the file from the registry's history, or let the next build anchor the log anew"
	});
}
// core/canonical/canonical-error.ts
var CanonicalError = class extends CodedError {};
// core/canonical/write-json.ts
const MAX_DEPTH = 256;
function writeJson(value, layout) {
	return write(value, layout, 0);
}
function write(value, layout, depth) {
	if (typeof value === "string") return writeString(value);
	if (typeof value === "number") return writeNumber(value);
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value !== "object") throw notJson(`a value of type ${typeof value}`);
	if (depth >= MAX_DEPTH) throw notJson(`nesting deeper than ${MAX_DEPTH} levels`);
	return isArray(value) ? writeArray(value, layout, depth) : writeObject(value, layout, depth);
}
function writeString(value) {
	if (/\p{Surrogate}/u.test(value)) throw notJson("a string with a lone surrogate");
	return JSON.stringify(value);
}
function writeNumber(value) {
	if (!Number.isFinite(value)) throw notJson(`the number ${value}`);
	return JSON.stringify(value);
}
function isArray(value) {
	return Array.isArray(value);
}
function writeArray(items, layout, depth) {
	return enclose("[", Array.from(items, (item) => write(item, layout, depth + 1)), "]", layout, depth);
}
function writeObject(members, layout, depth) {
	return enclose("{", Object.keys(members).sort().map((key) => `${writeString(key)}${layout.colon}${write(members[key], layout, depth + 1)}`), "}", layout, depth);
}
function enclose(open, parts, close, layout, depth) {
	if (parts.length === 0) return open + close;
	if (layout.indent === null) return open + parts.join(",") + close;
	const outer = `\n${layout.indent.repeat(depth)}`;
	const inner = outer + layout.indent;
	return open + inner + parts.join(`,${inner}`) + outer + close;
}
function notJson(found) {
	return new CanonicalError("E_NOT_JSON", {
		what: `expected a value that JSON can hold, found ${found}`,
		remedy: "correct the value before it is encoded"
	});
}
// core/canonical/encode-canonical.ts
function encodeCanonical(value) {
	return writeJson(value, {
		indent: null,
		colon: ":"
	});
}
// core/canonical/encode-readable.ts
function encodeReadable(value) {
	return `${writeJson(value, {
		indent: "  ",
		colon: ": "
	})}\n`;
}
// core/canonical/parse-exact.ts
function parseExact(bytes, encode, form) {
	const text = decodeUtf8(bytes, form);
	const value = parse$1(text, form);
	const expected = reencode(value, encode, form);
	if (expected !== text) throw notCanonical(form, `other bytes for the same value from offset ${firstDifference(text, expected)} on`);
	return value;
}
function decodeUtf8(bytes, form) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch (cause) {
		throw notCanonical(form, "bytes that are not UTF-8", cause);
	}
}
function parse$1(text, form) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw notCanonical(form, "text that is not JSON", cause);
	}
}
function reencode(value, encode, form) {
	try {
		return encode(value);
	} catch (cause) {
		throw notCanonical(form, "a value outside canonical JSON", cause);
	}
}
function firstDifference(a, b) {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	return at;
}
function notCanonical(form, found, cause) {
	return new CanonicalError("E_NOT_CANONICAL", {
		what: `expected ${form}, found ${found}`,
		remedy: "restore the bytes as they were written; they must not be edited or reformatted",
		cause
	});
}
// core/canonical/parse-canonical-line.ts
function parseCanonicalLine(line) {
	return parseExact(line, encodeCanonical, "one line of canonical JSON (RFC 8785)");
}
// core/canonical/parse-readable.ts
function parseReadable(bytes) {
	return parseExact(bytes, encodeReadable, "readable JSON (sorted keys, two spaces, final newline)");
}
// core/registry/registry-error.ts
var RegistryError = class extends CodedError {};
// core/registry/format-version.ts
const KNOWN_VERSION = 1;
const BUILD_TYPE = /^https:\/\/github\.com\/quantum-forge\/quantum-forge\/build\/v([1-9]\d{0,5})$/;
function refuseNewer(document, name, kinds) {
	const newer = newerFormat(document, kinds);
	if (newer === null) return;
	throw new RegistryError("E_VERSION", {
		what: `expected ${name} in a format of version ${KNOWN_VERSION}, found ${newer}, written by a newer version`,
		remedy: "update quantum-forge; if this is the newest version, restore the file from the registry's history"
	});
}
function newerFormat(document, kinds) {
	const named = field(document, "predicateType");
	const type = typeof named === "string" ? BUILD_TYPE.exec(named)?.[1] : void 0;
	const newer = [
		field(document, "v"),
		field(field(document, "predicate"), "v"),
		type === void 0 ? null : Number(type)
	].find((v) => typeof v === "number" && Number.isInteger(v) && v > KNOWN_VERSION);
	if (newer !== void 0) return `version ${newer}`;
	const kind = field(document, "kind");
	return kinds === void 0 || typeof kind !== "string" || kinds.has(kind) ? null : `the unknown kind ${oneLine(JSON.stringify(kind), 80)}`;
}
function field(value, key) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	return value[key];
}
// core/vbh/log/leaves/plain-leaf.ts
const PLAIN$1 = /^\{"counter":([1-9]\d{0,15}),"id":"([ !#-[\]-~]+)","kind":"(?:event","prev":"([0-9a-f]{64})","sha256":"([0-9a-f]{64})","stream":"events|record","prev":"([0-9a-f]{64})","sha256":"([0-9a-f]{64})","stream":"builds)","v":1\}$/;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
function readPlainLeaf(entry) {
	const found = PLAIN$1.exec(decoder.decode(entry));
	if (found === null) return null;
	const [, decimal, id = "", prevEvent, eventSha256 = "", prevRecord = "", recordSha256 = ""] = found;
	const counter = Number(decimal);
	if (!Number.isSafeInteger(counter)) return null;
	return prevEvent === void 0 ? {
		v: 1,
		kind: "record",
		stream: "builds",
		counter,
		prev: prevRecord,
		id,
		sha256: recordSha256
	} : {
		v: 1,
		kind: "event",
		stream: "events",
		counter,
		prev: prevEvent,
		id,
		sha256: eventSha256
	};
}
// core/vbh/log/leaves/leaf.ts
const STREAM_OF = {
	record: "builds",
	event: "events"
};
"0".repeat(64);
const KEYS$1 = "counter id kind prev sha256 stream v";
const HEX_SHA256 = /^[0-9a-f]{64}$/;
function parseLeaf(entry) {
	return readPlainLeaf(entry) ?? parseAnyLeaf(entry);
}
function parseAnyLeaf(entry) {
	const value = parse(entry);
	refuseNewer(value, "the leaf of the log");
	if (isLeaf(value)) return value;
	throw notLeaf("another value");
}
function parse(entry) {
	try {
		return parseCanonicalLine(entry);
	} catch (cause) {
		throw notLeaf("bytes that are not canonical JSON", cause);
	}
}
function isLeaf(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	const leaf = value;
	return Object.keys(leaf).sort().join(" ") === KEYS$1 && leaf["v"] === 1 && (leaf["kind"] === "record" || leaf["kind"] === "event") && leaf["stream"] === STREAM_OF[leaf["kind"]] && Number.isSafeInteger(leaf["counter"]) && Number(leaf["counter"]) >= 1 && typeof leaf["id"] === "string" && leaf["id"] !== "" && isDigest(leaf["prev"]) && isDigest(leaf["sha256"]);
}
function isDigest(value) {
	return typeof value === "string" && HEX_SHA256.test(value);
}
function notLeaf(found, cause) {
	return new LogError("E_INCLUSION", {
		what: `expected a leaf of v 1 in the log, found ${found}`,
		remedy: "the log holds foreign entries; compare it with another clone of the registry",
		cause
	});
}
// core/vbh/log/proof/log-proof.ts
const FIRST_LINE = "c2sp.org/tlog-proof@v1";
const MAX_PATH = 63;
const MAX_HEAD_BYTES$1 = 131072;
const MAX_PROOF_BYTES = 1131072;
function parseLogProof(bytes) {
	if (bytes.length > MAX_PROOF_BYTES) throw new LogError("E_TOO_LARGE", {
		what: `expected a proof of at most ${MAX_PROOF_BYTES} bytes, found ${bytes.length}`,
		remedy: "name the file that quantum-forge log prove wrote"
	});
	const end = endOfHead(bytes);
	const [first, ...lines] = new TextDecoder("latin1").decode(bytes.subarray(0, end)).split("\n");
	if (first !== FIRST_LINE) throw noProof("another first line");
	const extra = lines[0]?.startsWith("extra ") ? decode$1(lines.shift(), "extra ") : null;
	const [, decimal] = /^index (0|[1-9][0-9]{0,15})$/.exec(lines.shift() ?? "") ?? [];
	const index = Number(decimal);
	if (!Number.isSafeInteger(index)) throw noProof("no index");
	if (lines.length > MAX_PATH) throw noProof(`${lines.length} hashes`);
	const path = lines.map((line) => decode$1(line, ""));
	if (path.some(({ length }) => length !== 32)) throw noProof("a hash that is not 32 bytes long");
	return {
		extra,
		index,
		path,
		checkpoint: bytes.subarray(end + 2)
	};
}
function endOfHead(bytes) {
	const limit = Math.min(bytes.length, MAX_HEAD_BYTES$1);
	for (let at = 0; at + 1 < limit; at++) if (bytes[at] === 10 && bytes[at + 1] === 10) return at;
	throw noProof("no blank line before a checkpoint");
}
function decode$1(line, prefix) {
	const bytes = decodeBase64(line?.slice(prefix.length) ?? "");
	if (bytes === null) throw noProof("a line that is not base64");
	return bytes;
}
function noProof(found) {
	return new LogError("E_INCLUSION", {
		what: `expected a proof that begins with ${FIRST_LINE}, found ${found}`,
		remedy: "make the proof anew with quantum-forge log prove"
	});
}
// core/vbh/log/proof/proof-documents.ts
const BUILD_PROOF_SCHEMA = "quantum-forge/build-proof@1";
const LOG_VOUCHERS_SCHEMA = "quantum-forge/log-vouchers@1";
// core/vbh/log/proof/verify-log-proof.ts
function verifyLogProof({ extra, index, path, checkpoint: bytes }, { keys, origin }, { sha256, verifyEd25519 }) {
	const note = parseNote(bytes);
	const checkpoint = parseCheckpoint(note.text);
	if (checkpoint.origin !== origin) throw otherLog(origin, checkpoint.origin);
	verifyNote(note, keys.filter(({ name }) => name === origin), verifyEd25519);
	if (extra === null) throw withoutLeaf();
	const { size, rootHash } = checkpoint;
	verifyInclusion({
		leafHash: hashLeaf(extra, sha256),
		index,
		size,
		rootHash
	}, path, sha256);
	return {
		index,
		leaf: parseLeaf(extra),
		checkpoint,
		note
	};
}
function otherLog(expected, found) {
	return new LogError("E_ORIGIN", {
		what: `expected a proof of the log ${oneLine(expected, 80)}, found one of ${oneLine(found, 80)}`,
		remedy: "name the log that the proof is of, with its own key"
	});
}
function withoutLeaf() {
	return new LogError("E_INCLUSION", {
		what: "expected a proof with its leaf in the line extra, found no such line",
		remedy: "make the proof anew with quantum-forge log prove"
	});
}
// core/vbh/log/witness/cosigner.ts
const COSIGNATURE_TYPE = 4;
function parseCosignerVkey(vkey, sha256) {
	return parseTypedVkey({
		type: COSIGNATURE_TYPE,
		called: "cosignature/v1 (Ed25519), which a witness has"
	}, vkey, sha256);
}
// core/vbh/log/witness/cosignature.ts
const TIMESTAMP_BYTES = 8;
const LAST_SECOND = 864e10;
function verifyCosignatures({ text, signatures }, known, verifyEd25519) {
	const found = new Map();
	for (const line of signatures) {
		const by = known.find(({ name, keyHash }) => name === line.name && keyHash === line.keyHash);
		if (by === void 0) continue;
		const time_s = decodeTimestamp(line.signature);
		const signature = line.signature.subarray(TIMESTAMP_BYTES);
		if (time_s === null || !verifyEd25519(by.publicKey, messageOf(text, time_s), signature)) throw bad(by);
		if (!found.has(by)) found.set(by, {
			by,
			time_s,
			line
		});
	}
	return [...found.values()];
}
function requireCosigned(note, by, verifyEd25519) {
	const [found] = verifyCosignatures(note, [by], verifyEd25519);
	if (found !== void 0) return found;
	throw new LogError("E_WITNESS_QUORUM", {
		what: `expected a cosignature by ${oneLine(by.name, 80)}+${by.keyHash} on the checkpoint, found none by that key`,
		remedy: "check the witness's address and key, and have it sign the checkpoint"
	});
}
function messageOf(text, time_s) {
	return new TextEncoder().encode(`cosignature/v1\ntime ${time_s}\n${text}`);
}
function decodeTimestamp(signature) {
	if (signature.length !== 72) return null;
	const view = new DataView(signature.buffer, signature.byteOffset, TIMESTAMP_BYTES);
	const time_s = Number(view.getBigUint64(0));
	return time_s > 0 && time_s <= LAST_SECOND ? time_s : null;
}
function bad({ name, keyHash }) {
	return new LogError("E_NOTE", {
		what: `expected a valid cosignature of ${oneLine(name, 80)}+${keyHash}, found one that does not verify`,
		remedy: "the witness's answer or the checkpoint was changed on its way; ask the witness again"
	});
}
// core/vbh/log/witness/read-cosigned.ts
function parseCosigned(bytes, by, { origin, verifyEd25519 }) {
	const note = parseNote(bytes);
	const checkpoint = parseCheckpoint(note.text);
	if (checkpoint.origin !== origin) throw new LogError("E_ORIGIN", {
		what: `expected a checkpoint of the log ${oneLine(origin, 80)} signed by ${oneLine(by.name, 80)}, found one of ${oneLine(checkpoint.origin, 80)}`,
		remedy: "have the witness sign this log: quantum-forge log witness --publish"
	});
	const { time_s } = requireCosigned(note, by, verifyEd25519);
	return {
		by,
		time_s,
		checkpoint
	};
}
// core/vbh/log/witness/require-extension.ts
async function requireExtension({ edge, ...tree }, before) {
	if (before.size === 0) return;
	if (edge.size < before.size) throw rewritten("E_ROLLBACK", `at least the ${before.size} entries that it had`, `${edge.size}`);
	if (edge.size === before.size && !equalBytes$1(edge.rootHash, before.rootHash)) throw rewritten("E_SPLIT_VIEW", `the root that it had with ${before.size} entries`, "another root");
	verifyConsistency({
		size1: before.size,
		rootHash1: before.rootHash,
		size2: edge.size,
		rootHash2: edge.rootHash
	}, await proveConsistency(tree, before.size), tree.sha256);
}
function rewritten(code, expected, found) {
	return new LogError(code, {
		what: `expected a log with ${expected}, found ${found}`,
		remedy: "the log's history was rewritten; compare it with another clone of the registry"
	});
}
// core/vbh/log/witness/require-quorum.ts
function requireQuorum(cosigned, { quorum, size }) {
	const covering = distinct(cosigned.filter(({ checkpoint }) => checkpoint.size >= size));
	if (covering.length >= quorum) return covering;
	const names = covering.map(({ by }) => oneLine(by.name, 80)).join(", ") || "none";
	throw new LogError("E_WITNESS_QUORUM", {
		what: `expected ${quorum} of the root's witnesses to have signed the log with at least ${size} entries, found ${covering.length} (${names})`,
		remedy: "have them sign its head: quantum-forge log witness --url PREFIX --witness-key KEY --publish"
	});
}
function distinct(cosigned) {
	const seen = new Set();
	return cosigned.filter(({ by }) => {
		const marks = [`name ${by.name}`, `key ${encodeHex(by.publicKey)}`];
		const isNew = !marks.some((mark) => seen.has(mark));
		for (const mark of marks) seen.add(mark);
		return isNew;
	});
}
// dashboards/proof/browser.ts
function browser() {
	return globalThis;
}
function byId(id) {
	const found = browser().document.getElementById(id);
	if (found === null) throw new TypeError(`the page has no element ${id}`);
	return found;
}
function made(name, className, ...children) {
	const element = browser().document.createElement(name);
	if (className !== "") element.className = className;
	element.append(...children);
	return element;
}
// dashboards/proof/parse-known.ts
function parseKnown$1({ pin, keys, head }, sha256) {
	const lines = keys.split("\n").flatMap((line) => line.trim() === "" ? [] : [line.trim()]);
	return {
		pin: pin.trim() === "" ? null : () => parsePin(pin.trim()),
		logKeys: () => lines.filter(hasKnownType).map((line) => parseVkey(line, sha256)),
		witnesses: () => lines.filter((line) => !hasKnownType(line)).map((line) => parseCosignerVkey(line, sha256)),
		head: head.trim() === "" ? null : () => parseHead(head)
	};
}
function parsePin(text) {
	const [, digits] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text) ?? [];
	if (digits !== void 0) return digits.toLowerCase();
	throw new VbhError("E_ROOT_CHAIN", {
		what: "expected a pin of the form sha256: and 64 hex digits, found another text",
		remedy: "paste the pin as the policy has it"
	});
}
function parseHead(text) {
	const lines = text.replaceAll("\r\n", "\n").trim();
	try {
		return parseNote(new TextEncoder().encode(`${lines}\n`));
	} catch (cause) {
		throw new LogError("E_NOTE", {
			what: "expected a checkpoint that was kept, a signed note, found another text",
			remedy: "paste it as it was kept, with its signatures",
			cause
		});
	}
}
// dashboards/proof/step-sheet.ts
const STEP_NAMES = [
	"root",
	"checkpoint",
	"inclusion",
	"record",
	"signatures",
	"anchor",
	"witnesses",
	"head"
];
var NotShown = class extends Error {};
function needed(value, from) {
	if (value !== null) return value;
	throw new NotShown(`It builds on the step ${from}, which does not hold.`);
}
function stepSheet() {
	const entered = new Map();
	return {
		run: async (name, step) => {
			try {
				const { value, detail, facts = [], open = false } = await step();
				entered.set(name, {
					name,
					state: open ? "open" : "ok",
					code: null,
					detail,
					facts
				});
				return value;
			} catch (error) {
				entered.set(name, unmet$1(name, error));
				return null;
			}
		},
		steps: () => STEP_NAMES.flatMap((name) => entered.get(name) ?? [])
	};
}
function unmet$1(name, error) {
	const step = {
		name,
		code: null,
		facts: []
	};
	if (error instanceof NotShown) return {
		...step,
		state: "not_run",
		detail: error.message
	};
	if (error instanceof CodedError) return {
		...step,
		state: "failed",
		code: error.code,
		detail: `${error.what}.`
	};
	const detail = error instanceof Error ? error.message : String(error);
	return {
		...step,
		state: "failed",
		code: "E_SCHEMA",
		detail
	};
}
// core/vbh/root/root-at.ts
function rootAt(chain, index) {
	return chain.findLast(({ since }) => since <= index) ?? null;
}
function newestRoot(chain) {
	return chain.at(-1) ?? chain[0];
}
function revocationOf(chain, principal, index, sha256) {
	const keyids = keyidsOf(principal, sha256);
	return newestRoot(chain).revoked.find(({ keyid, since }) => keyids.includes(keyid) && since <= index) ?? null;
}
function keyidsOf(principal, sha256) {
	if ("identity" in principal) {
		const { identity, issuer, repository } = principal;
		const text = encodeCanonical({
			identity,
			issuer,
			repository
		});
		return [encodeHex(sha256(new TextEncoder().encode(text)))];
	}
	const { ed25519, ml_dsa_65, slh_dsa = null } = principal;
	return [
		decodeKey(ed25519, 32, "Ed25519"),
		...ml_dsa_65 === null ? [] : [decodeKey(ml_dsa_65, ML_DSA_65_PUBLIC_KEY_BYTES, "ML-DSA-65")],
		...slh_dsa === null ? [] : [decodeKey(slh_dsa, 32, "SLH-DSA")]
	].map((key) => encodeHex(sha256(key)));
}
// core/vbh/root/root.ts
const KEY_CLASSES = [
	"recorder",
	"inline",
	"person"
];
// core/schema/closest-name.ts
function closestName(typed, known) {
	if (typed.length > 64) return null;
	const limit = Math.max(1, Math.floor(typed.length / 3));
	return known.map((name) => ({
		name,
		distance: alignmentDistance(plain(typed), plain(name))
	})).filter(({ distance }) => distance <= limit).sort((a, b) => a.distance - b.distance)[0]?.name ?? null;
}
function plain(name) {
	return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
function alignmentDistance(a, b) {
	let beforePrevious = [];
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const replace = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforePrevious, j - 2) + 1 : Number.POSITIVE_INFINITY;
			row.push(Math.min(at(previous, j) + 1, at(row, j - 1) + 1, replace, swap));
		}
		beforePrevious = previous;
		previous = row;
	}
	return at(previous, b.length);
}
function at(row, index) {
	return row[index] ?? Number.POSITIVE_INFINITY;
}
// core/schema/json-schema.ts
const SCHEMA_BASE = "https://github.com/quantum-forge/quantum-forge/blob/main/registry/schemas/";
const SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema";
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// \0precompiled-checks
var import_equal = __toESM(require_equal());
var import_ucs2length = __toESM(require_ucs2length());
const RUNTIME = {
	"ajv/dist/runtime/equal": { default: import_equal.default },
	"ajv/dist/runtime/ucs2length": { default: import_ucs2length.default }
};
const CHECKS = { "https://github.com/quantum-forge/quantum-forge/blob/main/registry/schemas/root.schema.json": (formats, require) => {
const schema0 = {
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "https://github.com/quantum-forge/quantum-forge/blob/main/registry/schemas/root.schema.json",
"title": "Quantum-Forge root of trust",
"type": "object",
"additionalProperties": false,
"required": [
"v",
"root",
"signatures"
],
"properties": {
"v": { "const": 1 },
"root": {
"type": "object",
"additionalProperties": false,
"required": [
"v",
"version",
"since",
"expires",
"principals",
"roles",
"log",
"witnesses",
"revoked"
],
"properties": {
"v": { "const": 1 },
"version": {
"type": "integer",
"minimum": 1,
"maximum": 9999
},
"since": {
"type": "integer",
"minimum": 0,
"maximum": 9007199254740991,
"description": "The first leaf of the log that this version judges."
},
"expires": {
"description": "Builds recorded later are not accepted.",
"type": "string",
"format": "date-time"
},
"principals": {
"type": "object",
"maxProperties": 64,
"propertyNames": { "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" },
"additionalProperties": {
"type": "object",
"required": ["class"],
"discriminator": { "propertyName": "class" },
"oneOf": [{
"additionalProperties": false,
"required": [
"class",
"ed25519",
"ml_dsa_65"
],
"properties": {
"class": { "enum": [
"recorder",
"inline",
"person"
] },
"ed25519": { "$ref": "#/$defs/part0" },
"ml_dsa_65": {
"type": ["string", "null"],
"maxLength": 8192,
"pattern": "^[A-Za-z0-9+/]+={0,2}$",
"description": "Raw ML-DSA-65 public key, 1,952 bytes; null for one that signs by Ed25519 alone."
},
"slh_dsa": {
"type": "string",
"maxLength": 8192,
"pattern": "^[A-Za-z0-9+/]+={0,2}$",
"description": "Raw SLH-DSA-SHA2-128s public key, 32 bytes; then the principal's signatures of roots need it too."
}
}
}, {
"additionalProperties": false,
"required": [
"class",
"issuer",
"identity",
"repository"
],
"properties": {
"class": { "const": "keyless" },
"issuer": {
"type": "string",
"maxLength": 512,
"pattern": "^https://[\\x21-\\x29\\x2b-\\x7e]+[^/]$",
"description": "OpenID Connect issuer in the signing certificate."
},
"identity": {
"type": "string",
"pattern": "^[\\x21-\\x29\\x2b-\\x7e]+$",
"description": "Subject in it, exactly: for a workflow its URI with @ and the ref.",
"maxLength": 1024
},
"repository": {
"type": "string",
"maxLength": 512,
"pattern": "^https://[\\x21-\\x29\\x2b-\\x7e]+[^/]$",
"description": "Source repository in it."
}
}
}]
}
},
"roles": {
"type": "object",
"additionalProperties": false,
"required": [
"root",
"recorder",
"promotion"
],
"properties": {
"root": { "$ref": "#/$defs/part1" },
"recorder": { "$ref": "#/$defs/part1" },
"promotion": { "$ref": "#/$defs/part1" }
}
},
"log": {
"description": "The key of the log's checkpoints.",
"type": "object",
"additionalProperties": false,
"required": ["ed25519", "ml_dsa_65"],
"properties": {
"ed25519": { "$ref": "#/$defs/part0" },
"ml_dsa_65": {
"type": ["string", "null"],
"maxLength": 8192,
"pattern": "^[A-Za-z0-9+/]+={0,2}$",
"description": "Raw ML-DSA-65 public key, 1,952 bytes; null for one that signs by Ed25519 alone."
}
}
},
"witnesses": {
"type": "object",
"additionalProperties": false,
"required": ["keys", "quorum"],
"properties": {
"keys": {
"type": "array",
"uniqueItems": true,
"maxItems": 32,
"items": {
"type": "string",
"maxLength": 512
}
},
"quorum": {
"type": "integer",
"minimum": 0,
"maximum": 32
}
}
},
"revoked": {
"type": "array",
"maxItems": 1024,
"items": {
"type": "object",
"additionalProperties": false,
"required": [
"keyid",
"since",
"reason"
],
"properties": {
"keyid": {
"description": "SHA-256 of the raw public key; of a keyless principal, of the canonical form of {identity, issuer, repository}.",
"type": "string",
"pattern": "^[0-9a-f]{64}$"
},
"since": {
"type": "integer",
"minimum": 0,
"maximum": 9007199254740991,
"description": "The first leaf for which the key does not count."
},
"reason": {
"type": "string",
"minLength": 1,
"maxLength": 500
}
}
}
}
}
},
"signatures": {
"type": "array",
"maxItems": 64,
"items": {
"type": "object",
"additionalProperties": false,
"required": ["principal", "keyid"],
"properties": {
"principal": {
"type": "string",
"pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
},
"keyid": {
"type": "string",
"pattern": "^[0-9a-f]{64}$"
},
"ed25519": {
"type": ["string", "null"],
"maxLength": 8192
},
"ml_dsa_65": {
"type": ["string", "null"],
"maxLength": 8192
},
"slh_dsa": {
"type": ["string", "null"],
"maxLength": 16384
}
}
}
}
},
"$defs": {
"part0": {
"type": "string",
"maxLength": 8192,
"pattern": "^[A-Za-z0-9+/]+={0,2}$",
"description": "Raw Ed25519 public key, 32 bytes."
},
"part2": {
"type": "array",
"uniqueItems": true,
"maxItems": 64,
"items": {
"type": "string",
"pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
}
},
"part3": {
"description": "How many of them must sign.",
"type": "integer",
"minimum": 0,
"maximum": 64
},
"part1": {
"type": "object",
"additionalProperties": false,
"required": ["principals", "threshold"],
"properties": {
"principals": { "$ref": "#/$defs/part2" },
"threshold": { "$ref": "#/$defs/part3" }
}
}
}
};
const func0 = Object.prototype.hasOwnProperty;
const func1 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = formats["date-time"];
const pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
const pattern8 = new RegExp("^https://[\\x21-\\x29\\x2b-\\x7e]+[^/]$", "u");
const pattern9 = new RegExp("^[\\x21-\\x29\\x2b-\\x7e]+$", "u");
const pattern13 = new RegExp("^[0-9a-f]{64}$", "u");
const schema1 = {
"type": "string",
"maxLength": 8192,
"pattern": "^[A-Za-z0-9+/]+={0,2}$",
"description": "Raw Ed25519 public key, 32 bytes."
};
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate1.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (func1(data) > 8192) {
validate1.errors = [{
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 8192 },
message: "must NOT have more than 8192 characters",
schema: 8192,
parentSchema: schema1,
data
}];
return false;
} else if (!pattern1.test(data)) {
validate1.errors = [{
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" },
message: "must match pattern \"^[A-Za-z0-9+/]+={0,2}$\"",
schema: "^[A-Za-z0-9+/]+={0,2}$",
parentSchema: schema1,
data
}];
return false;
}
} else {
validate1.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema1.type,
parentSchema: schema1,
data
}];
return false;
}
validate1.errors = vErrors;
return true;
}
validate1.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema2 = {
"type": "object",
"additionalProperties": false,
"required": ["principals", "threshold"],
"properties": {
"principals": { "$ref": "#/$defs/part2" },
"threshold": { "$ref": "#/$defs/part3" }
}
};
const schema3 = {
"type": "array",
"uniqueItems": true,
"maxItems": 64,
"items": {
"type": "string",
"pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
}
};
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate6.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (Array.isArray(data)) {
if (data.length > 64) {
validate6.errors = [{
instancePath,
schemaPath: "#/maxItems",
keyword: "maxItems",
params: { limit: 64 },
message: "must NOT have more than 64 items",
schema: 64,
parentSchema: schema3,
data
}];
return false;
} else {
var valid0 = true;
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
let data0 = data[i0];
if (typeof data0 === "string") {
if (!pattern0.test(data0)) {
validate6.errors = [{
instancePath: instancePath + "/" + i0,
schemaPath: "#/items/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
message: "must match pattern \"^[a-z0-9][a-z0-9-]{0,62}$\"",
schema: "^[a-z0-9][a-z0-9-]{0,62}$",
parentSchema: schema3.items,
data: data0
}];
return false;
}
} else {
validate6.errors = [{
instancePath: instancePath + "/" + i0,
schemaPath: "#/items/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema3.items.type,
parentSchema: schema3.items,
data: data0
}];
return false;
}
var valid0 = true;
if (!valid0) break;
}
if (valid0) {
let i1 = data.length;
let j0;
if (i1 > 1) {
const indices0 = {};
for (; i1--;) {
let item0 = data[i1];
if (typeof item0 !== "string") continue;
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
validate6.errors = [{
instancePath,
schemaPath: "#/uniqueItems",
keyword: "uniqueItems",
params: {
i: i1,
j: j0
},
message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
schema: true,
parentSchema: schema3,
data
}];
return false;
}
indices0[item0] = i1;
}
}
}
}
} else {
validate6.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "array" },
message: "must be array",
schema: schema3.type,
parentSchema: schema3,
data
}];
return false;
}
validate6.errors = vErrors;
return true;
}
validate6.evaluated = {
"items": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema4 = {
"description": "How many of them must sign.",
"type": "integer",
"minimum": 0,
"maximum": 64
};
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
const evaluated0 = validate8.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
validate8.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer",
schema: schema4.type,
parentSchema: schema4,
data
}];
return false;
}
if (typeof data == "number" && isFinite(data)) {
if (data > 64 || isNaN(data)) {
validate8.errors = [{
instancePath,
schemaPath: "#/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 64
},
message: "must be <= 64",
schema: 64,
parentSchema: schema4,
data
}];
return false;
} else if (data < 0 || isNaN(data)) {
validate8.errors = [{
instancePath,
schemaPath: "#/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
},
message: "must be >= 0",
schema: 0,
parentSchema: schema4,
data
}];
return false;
}
}
validate8.errors = vErrors;
return true;
}
validate8.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.principals === void 0 && (missing0 = "principals") || data.threshold === void 0 && (missing0 = "threshold")) {
validate5.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'",
schema: schema2.required,
parentSchema: schema2,
data
}];
return false;
} else {
const _errs1 = errors;
for (const key0 in data) if (!(key0 === "principals" || key0 === "threshold")) {
validate5.errors = [{
instancePath,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key0 },
message: "must NOT have additional properties",
schema: false,
parentSchema: schema2,
data
}];
return false;
}
if (_errs1 === errors) {
if (data.principals !== void 0) {
const _errs2 = errors;
if (!validate6(data.principals, {
instancePath: instancePath + "/principals",
parentData: data,
parentDataProperty: "principals",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
} else var valid0 = true;
if (valid0) {
if (data.threshold !== void 0) {
const _errs3 = errors;
if (!validate8(data.threshold, {
instancePath: instancePath + "/threshold",
parentData: data,
parentDataProperty: "threshold",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
} else var valid0 = true;
}
}
}
} else {
validate5.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object",
schema: schema2.type,
parentSchema: schema2,
data
}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (errors === 0) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (data.v === void 0 && (missing0 = "v") || data.root === void 0 && (missing0 = "root") || data.signatures === void 0 && (missing0 = "signatures")) {
validate0.errors = [{
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: missing0 },
message: "must have required property '" + missing0 + "'",
schema: schema0.required,
parentSchema: schema0,
data
}];
return false;
} else {
const _errs1 = errors;
for (const key0 in data) if (!(key0 === "v" || key0 === "root" || key0 === "signatures")) {
validate0.errors = [{
instancePath,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key0 },
message: "must NOT have additional properties",
schema: false,
parentSchema: schema0,
data
}];
return false;
}
if (_errs1 === errors) {
if (data.v !== void 0) {
let data0 = data.v;
const _errs2 = errors;
if (1 !== data0) {
validate0.errors = [{
instancePath: instancePath + "/v",
schemaPath: "#/properties/v/const",
keyword: "const",
params: { allowedValue: 1 },
message: "must be equal to constant",
schema: 1,
parentSchema: schema0.properties.v,
data: data0
}];
return false;
}
var valid0 = _errs2 === errors;
} else var valid0 = true;
if (valid0) {
if (data.root !== void 0) {
let data1 = data.root;
const _errs3 = errors;
if (errors === _errs3) {
if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
let missing1;
if (data1.v === void 0 && (missing1 = "v") || data1.version === void 0 && (missing1 = "version") || data1.since === void 0 && (missing1 = "since") || data1.expires === void 0 && (missing1 = "expires") || data1.principals === void 0 && (missing1 = "principals") || data1.roles === void 0 && (missing1 = "roles") || data1.log === void 0 && (missing1 = "log") || data1.witnesses === void 0 && (missing1 = "witnesses") || data1.revoked === void 0 && (missing1 = "revoked")) {
validate0.errors = [{
instancePath: instancePath + "/root",
schemaPath: "#/properties/root/required",
keyword: "required",
params: { missingProperty: missing1 },
message: "must have required property '" + missing1 + "'",
schema: schema0.properties.root.required,
parentSchema: schema0.properties.root,
data: data1
}];
return false;
} else {
const _errs5 = errors;
for (const key1 in data1) if (!func0.call(schema0.properties.root.properties, key1)) {
validate0.errors = [{
instancePath: instancePath + "/root",
schemaPath: "#/properties/root/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key1 },
message: "must NOT have additional properties",
schema: false,
parentSchema: schema0.properties.root,
data: data1
}];
return false;
}
if (_errs5 === errors) {
if (data1.v !== void 0) {
let data2 = data1.v;
const _errs6 = errors;
if (1 !== data2) {
validate0.errors = [{
instancePath: instancePath + "/root/v",
schemaPath: "#/properties/root/properties/v/const",
keyword: "const",
params: { allowedValue: 1 },
message: "must be equal to constant",
schema: 1,
parentSchema: schema0.properties.root.properties.v,
data: data2
}];
return false;
}
var valid1 = _errs6 === errors;
} else var valid1 = true;
if (valid1) {
if (data1.version !== void 0) {
let data3 = data1.version;
const _errs7 = errors;
if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
validate0.errors = [{
instancePath: instancePath + "/root/version",
schemaPath: "#/properties/root/properties/version/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer",
schema: schema0.properties.root.properties.version.type,
parentSchema: schema0.properties.root.properties.version,
data: data3
}];
return false;
}
if (errors === _errs7) {
if (typeof data3 == "number" && isFinite(data3)) {
if (data3 > 9999 || isNaN(data3)) {
validate0.errors = [{
instancePath: instancePath + "/root/version",
schemaPath: "#/properties/root/properties/version/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9999
},
message: "must be <= 9999",
schema: 9999,
parentSchema: schema0.properties.root.properties.version,
data: data3
}];
return false;
} else if (data3 < 1 || isNaN(data3)) {
validate0.errors = [{
instancePath: instancePath + "/root/version",
schemaPath: "#/properties/root/properties/version/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
},
message: "must be >= 1",
schema: 1,
parentSchema: schema0.properties.root.properties.version,
data: data3
}];
return false;
}
}
}
var valid1 = _errs7 === errors;
} else var valid1 = true;
if (valid1) {
if (data1.since !== void 0) {
let data4 = data1.since;
const _errs9 = errors;
if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
validate0.errors = [{
instancePath: instancePath + "/root/since",
schemaPath: "#/properties/root/properties/since/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer",
schema: schema0.properties.root.properties.since.type,
parentSchema: schema0.properties.root.properties.since,
data: data4
}];
return false;
}
if (errors === _errs9) {
if (typeof data4 == "number" && isFinite(data4)) {
if (data4 > 9007199254740991 || isNaN(data4)) {
validate0.errors = [{
instancePath: instancePath + "/root/since",
schemaPath: "#/properties/root/properties/since/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
},
message: "must be <= 9007199254740991",
schema: 9007199254740991,
parentSchema: schema0.properties.root.properties.since,
data: data4
}];
return false;
} else if (data4 < 0 || isNaN(data4)) {
validate0.errors = [{
instancePath: instancePath + "/root/since",
schemaPath: "#/properties/root/properties/since/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
},
message: "must be >= 0",
schema: 0,
parentSchema: schema0.properties.root.properties.since,
data: data4
}];
return false;
}
}
}
var valid1 = _errs9 === errors;
} else var valid1 = true;
if (valid1) {
if (data1.expires !== void 0) {
let data5 = data1.expires;
const _errs11 = errors;
if (errors === _errs11) {
if (errors === _errs11) {
if (typeof data5 === "string") {
if (!formats0(data5)) {
validate0.errors = [{
instancePath: instancePath + "/root/expires",
schemaPath: "#/properties/root/properties/expires/format",
keyword: "format",
params: { format: "date-time" },
message: "must match format \"date-time\"",
schema: "date-time",
parentSchema: schema0.properties.root.properties.expires,
data: data5
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/expires",
schemaPath: "#/properties/root/properties/expires/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema0.properties.root.properties.expires.type,
parentSchema: schema0.properties.root.properties.expires,
data: data5
}];
return false;
}
}
}
var valid1 = _errs11 === errors;
} else var valid1 = true;
if (valid1) {
if (data1.principals !== void 0) {
let data6 = data1.principals;
const _errs13 = errors;
if (errors === _errs13) {
if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
if (Object.keys(data6).length > 64) {
validate0.errors = [{
instancePath: instancePath + "/root/principals",
schemaPath: "#/properties/root/properties/principals/maxProperties",
keyword: "maxProperties",
params: { limit: 64 },
message: "must NOT have more than 64 properties",
schema: 64,
parentSchema: schema0.properties.root.properties.principals,
data: data6
}];
return false;
} else {
for (const key2 in data6) {
const _errs15 = errors;
if (typeof key2 === "string") {
if (!pattern0.test(key2)) {
const err0 = {
instancePath: instancePath + "/root/principals",
schemaPath: "#/properties/root/properties/principals/propertyNames/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
message: "must match pattern \"^[a-z0-9][a-z0-9-]{0,62}$\"",
schema: "^[a-z0-9][a-z0-9-]{0,62}$",
parentSchema: schema0.properties.root.properties.principals.propertyNames,
data: key2,
propertyName: key2
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
}
var valid2 = _errs15 === errors;
if (!valid2) {
const err1 = {
instancePath: instancePath + "/root/principals",
schemaPath: "#/properties/root/properties/principals/propertyNames",
keyword: "propertyNames",
params: { propertyName: key2 },
message: "property name must be valid",
schema: schema0.properties.root.properties.principals.propertyNames,
parentSchema: schema0.properties.root.properties.principals,
data: data6
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
validate0.errors = vErrors;
return false;
}
}
if (valid2) for (const key3 in data6) {
let data7 = data6[key3];
const _errs17 = errors;
if (errors === _errs17) {
if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
let missing2;
if (data7.class === void 0 && (missing2 = "class")) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/root/properties/principals/additionalProperties/required",
keyword: "required",
params: { missingProperty: missing2 },
message: "must have required property '" + missing2 + "'",
schema: schema0.properties.root.properties.principals.additionalProperties.required,
parentSchema: schema0.properties.root.properties.principals.additionalProperties,
data: data7
}];
return false;
} else {
const tag0 = data7.class;
if (typeof tag0 == "string") {
if (tag0 === "recorder") {
if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
let missing3;
if (data7.class === void 0 && (missing3 = "class") || data7.ed25519 === void 0 && (missing3 = "ed25519") || data7.ml_dsa_65 === void 0 && (missing3 = "ml_dsa_65")) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/required",
keyword: "required",
params: { missingProperty: missing3 },
message: "must have required property '" + missing3 + "'",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].required,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0],
data: data7
}];
return false;
} else {
const _errs21 = errors;
for (const key4 in data7) if (!(key4 === "class" || key4 === "ed25519" || key4 === "ml_dsa_65" || key4 === "slh_dsa")) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key4 },
message: "must NOT have additional properties",
schema: false,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0],
data: data7
}];
return false;
}
if (_errs21 === errors) {
if (data7.class !== void 0) {
let data8 = data7.class;
const _errs22 = errors;
if (!(data8 === "recorder" || data8 === "inline" || data8 === "person")) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/class",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/class/enum",
keyword: "enum",
params: { allowedValues: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.class.enum },
message: "must be equal to one of the allowed values",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.class.enum,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.class,
data: data8
}];
return false;
}
var valid6 = _errs22 === errors;
} else var valid6 = true;
if (valid6) {
if (data7.ed25519 !== void 0) {
const _errs23 = errors;
if (!validate1(data7.ed25519, {
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ed25519",
parentData: data7,
parentDataProperty: "ed25519",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid6 = _errs23 === errors;
} else var valid6 = true;
if (valid6) {
if (data7.ml_dsa_65 !== void 0) {
let data10 = data7.ml_dsa_65;
const _errs24 = errors;
if (typeof data10 !== "string" && data10 !== null) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ml_dsa_65",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/ml_dsa_65/type",
keyword: "type",
params: { type: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65.type },
message: "must be string,null",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65.type,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65,
data: data10
}];
return false;
}
if (errors === _errs24) {
if (typeof data10 === "string") {
if (func1(data10) > 8192) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ml_dsa_65",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/ml_dsa_65/maxLength",
keyword: "maxLength",
params: { limit: 8192 },
message: "must NOT have more than 8192 characters",
schema: 8192,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65,
data: data10
}];
return false;
} else if (!pattern1.test(data10)) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ml_dsa_65",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/ml_dsa_65/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" },
message: "must match pattern \"^[A-Za-z0-9+/]+={0,2}$\"",
schema: "^[A-Za-z0-9+/]+={0,2}$",
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65,
data: data10
}];
return false;
}
}
}
var valid6 = _errs24 === errors;
} else var valid6 = true;
if (valid6) {
if (data7.slh_dsa !== void 0) {
let data11 = data7.slh_dsa;
const _errs26 = errors;
if (errors === _errs26) {
if (typeof data11 === "string") {
if (func1(data11) > 8192) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/slh_dsa",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/slh_dsa/maxLength",
keyword: "maxLength",
params: { limit: 8192 },
message: "must NOT have more than 8192 characters",
schema: 8192,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.slh_dsa,
data: data11
}];
return false;
} else if (!pattern1.test(data11)) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/slh_dsa",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/slh_dsa/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" },
message: "must match pattern \"^[A-Za-z0-9+/]+={0,2}$\"",
schema: "^[A-Za-z0-9+/]+={0,2}$",
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.slh_dsa,
data: data11
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/slh_dsa",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/slh_dsa/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.slh_dsa.type,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.slh_dsa,
data: data11
}];
return false;
}
}
var valid6 = _errs26 === errors;
} else var valid6 = true;
}
}
}
}
}
}
var props0 = true;
} else if (tag0 === "inline") {
if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
let missing4;
if (data7.class === void 0 && (missing4 = "class") || data7.ed25519 === void 0 && (missing4 = "ed25519") || data7.ml_dsa_65 === void 0 && (missing4 = "ml_dsa_65")) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/required",
keyword: "required",
params: { missingProperty: missing4 },
message: "must have required property '" + missing4 + "'",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].required,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0],
data: data7
}];
return false;
} else {
const _errs29 = errors;
for (const key5 in data7) if (!(key5 === "class" || key5 === "ed25519" || key5 === "ml_dsa_65" || key5 === "slh_dsa")) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key5 },
message: "must NOT have additional properties",
schema: false,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0],
data: data7
}];
return false;
}
if (_errs29 === errors) {
if (data7.class !== void 0) {
let data12 = data7.class;
const _errs30 = errors;
if (!(data12 === "recorder" || data12 === "inline" || data12 === "person")) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/class",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/class/enum",
keyword: "enum",
params: { allowedValues: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.class.enum },
message: "must be equal to one of the allowed values",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.class.enum,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.class,
data: data12
}];
return false;
}
var valid8 = _errs30 === errors;
} else var valid8 = true;
if (valid8) {
if (data7.ed25519 !== void 0) {
const _errs31 = errors;
if (!validate1(data7.ed25519, {
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ed25519",
parentData: data7,
parentDataProperty: "ed25519",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid8 = _errs31 === errors;
} else var valid8 = true;
if (valid8) {
if (data7.ml_dsa_65 !== void 0) {
let data14 = data7.ml_dsa_65;
const _errs32 = errors;
if (typeof data14 !== "string" && data14 !== null) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ml_dsa_65",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/ml_dsa_65/type",
keyword: "type",
params: { type: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65.type },
message: "must be string,null",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65.type,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65,
data: data14
}];
return false;
}
if (errors === _errs32) {
if (typeof data14 === "string") {
if (func1(data14) > 8192) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ml_dsa_65",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/ml_dsa_65/maxLength",
keyword: "maxLength",
params: { limit: 8192 },
message: "must NOT have more than 8192 characters",
schema: 8192,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65,
data: data14
}];
return false;
} else if (!pattern1.test(data14)) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ml_dsa_65",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/ml_dsa_65/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" },
message: "must match pattern \"^[A-Za-z0-9+/]+={0,2}$\"",
schema: "^[A-Za-z0-9+/]+={0,2}$",
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65,
data: data14
}];
return false;
}
}
}
var valid8 = _errs32 === errors;
} else var valid8 = true;
if (valid8) {
if (data7.slh_dsa !== void 0) {
let data15 = data7.slh_dsa;
const _errs34 = errors;
if (errors === _errs34) {
if (typeof data15 === "string") {
if (func1(data15) > 8192) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/slh_dsa",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/slh_dsa/maxLength",
keyword: "maxLength",
params: { limit: 8192 },
message: "must NOT have more than 8192 characters",
schema: 8192,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.slh_dsa,
data: data15
}];
return false;
} else if (!pattern1.test(data15)) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/slh_dsa",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/slh_dsa/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" },
message: "must match pattern \"^[A-Za-z0-9+/]+={0,2}$\"",
schema: "^[A-Za-z0-9+/]+={0,2}$",
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.slh_dsa,
data: data15
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/slh_dsa",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/slh_dsa/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.slh_dsa.type,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.slh_dsa,
data: data15
}];
return false;
}
}
var valid8 = _errs34 === errors;
} else var valid8 = true;
}
}
}
}
}
}
if (props0 !== true) props0 = true;
} else if (tag0 === "person") {
if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
let missing5;
if (data7.class === void 0 && (missing5 = "class") || data7.ed25519 === void 0 && (missing5 = "ed25519") || data7.ml_dsa_65 === void 0 && (missing5 = "ml_dsa_65")) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/required",
keyword: "required",
params: { missingProperty: missing5 },
message: "must have required property '" + missing5 + "'",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].required,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0],
data: data7
}];
return false;
} else {
const _errs37 = errors;
for (const key6 in data7) if (!(key6 === "class" || key6 === "ed25519" || key6 === "ml_dsa_65" || key6 === "slh_dsa")) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key6 },
message: "must NOT have additional properties",
schema: false,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0],
data: data7
}];
return false;
}
if (_errs37 === errors) {
if (data7.class !== void 0) {
let data16 = data7.class;
const _errs38 = errors;
if (!(data16 === "recorder" || data16 === "inline" || data16 === "person")) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/class",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/class/enum",
keyword: "enum",
params: { allowedValues: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.class.enum },
message: "must be equal to one of the allowed values",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.class.enum,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.class,
data: data16
}];
return false;
}
var valid10 = _errs38 === errors;
} else var valid10 = true;
if (valid10) {
if (data7.ed25519 !== void 0) {
const _errs39 = errors;
if (!validate1(data7.ed25519, {
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ed25519",
parentData: data7,
parentDataProperty: "ed25519",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid10 = _errs39 === errors;
} else var valid10 = true;
if (valid10) {
if (data7.ml_dsa_65 !== void 0) {
let data18 = data7.ml_dsa_65;
const _errs40 = errors;
if (typeof data18 !== "string" && data18 !== null) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ml_dsa_65",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/ml_dsa_65/type",
keyword: "type",
params: { type: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65.type },
message: "must be string,null",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65.type,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65,
data: data18
}];
return false;
}
if (errors === _errs40) {
if (typeof data18 === "string") {
if (func1(data18) > 8192) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ml_dsa_65",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/ml_dsa_65/maxLength",
keyword: "maxLength",
params: { limit: 8192 },
message: "must NOT have more than 8192 characters",
schema: 8192,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65,
data: data18
}];
return false;
} else if (!pattern1.test(data18)) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ml_dsa_65",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/ml_dsa_65/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" },
message: "must match pattern \"^[A-Za-z0-9+/]+={0,2}$\"",
schema: "^[A-Za-z0-9+/]+={0,2}$",
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.ml_dsa_65,
data: data18
}];
return false;
}
}
}
var valid10 = _errs40 === errors;
} else var valid10 = true;
if (valid10) {
if (data7.slh_dsa !== void 0) {
let data19 = data7.slh_dsa;
const _errs42 = errors;
if (errors === _errs42) {
if (typeof data19 === "string") {
if (func1(data19) > 8192) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/slh_dsa",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/slh_dsa/maxLength",
keyword: "maxLength",
params: { limit: 8192 },
message: "must NOT have more than 8192 characters",
schema: 8192,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.slh_dsa,
data: data19
}];
return false;
} else if (!pattern1.test(data19)) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/slh_dsa",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/slh_dsa/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" },
message: "must match pattern \"^[A-Za-z0-9+/]+={0,2}$\"",
schema: "^[A-Za-z0-9+/]+={0,2}$",
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.slh_dsa,
data: data19
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/slh_dsa",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/0/properties/slh_dsa/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.slh_dsa.type,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[0].properties.slh_dsa,
data: data19
}];
return false;
}
}
var valid10 = _errs42 === errors;
} else var valid10 = true;
}
}
}
}
}
}
if (props0 !== true) props0 = true;
} else if (tag0 === "keyless") {
if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
let missing6;
if (data7.class === void 0 && (missing6 = "class") || data7.issuer === void 0 && (missing6 = "issuer") || data7.identity === void 0 && (missing6 = "identity") || data7.repository === void 0 && (missing6 = "repository")) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/1/required",
keyword: "required",
params: { missingProperty: missing6 },
message: "must have required property '" + missing6 + "'",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].required,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1],
data: data7
}];
return false;
} else {
const _errs45 = errors;
for (const key7 in data7) if (!(key7 === "class" || key7 === "issuer" || key7 === "identity" || key7 === "repository")) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/1/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key7 },
message: "must NOT have additional properties",
schema: false,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1],
data: data7
}];
return false;
}
if (_errs45 === errors) {
if (data7.class !== void 0) {
let data20 = data7.class;
const _errs46 = errors;
if ("keyless" !== data20) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/class",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/1/properties/class/const",
keyword: "const",
params: { allowedValue: "keyless" },
message: "must be equal to constant",
schema: "keyless",
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.class,
data: data20
}];
return false;
}
var valid12 = _errs46 === errors;
} else var valid12 = true;
if (valid12) {
if (data7.issuer !== void 0) {
let data21 = data7.issuer;
const _errs47 = errors;
if (errors === _errs47) {
if (typeof data21 === "string") {
if (func1(data21) > 512) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/issuer",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/1/properties/issuer/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters",
schema: 512,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.issuer,
data: data21
}];
return false;
} else if (!pattern8.test(data21)) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/issuer",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/1/properties/issuer/pattern",
keyword: "pattern",
params: { pattern: "^https://[\\x21-\\x29\\x2b-\\x7e]+[^/]$" },
message: "must match pattern \"^https://[\\x21-\\x29\\x2b-\\x7e]+[^/]$\"",
schema: "^https://[\\x21-\\x29\\x2b-\\x7e]+[^/]$",
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.issuer,
data: data21
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/issuer",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/1/properties/issuer/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.issuer.type,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.issuer,
data: data21
}];
return false;
}
}
var valid12 = _errs47 === errors;
} else var valid12 = true;
if (valid12) {
if (data7.identity !== void 0) {
let data22 = data7.identity;
const _errs49 = errors;
if (errors === _errs49) {
if (typeof data22 === "string") {
if (func1(data22) > 1024) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/identity",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/1/properties/identity/maxLength",
keyword: "maxLength",
params: { limit: 1024 },
message: "must NOT have more than 1024 characters",
schema: 1024,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.identity,
data: data22
}];
return false;
} else if (!pattern9.test(data22)) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/identity",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/1/properties/identity/pattern",
keyword: "pattern",
params: { pattern: "^[\\x21-\\x29\\x2b-\\x7e]+$" },
message: "must match pattern \"^[\\x21-\\x29\\x2b-\\x7e]+$\"",
schema: "^[\\x21-\\x29\\x2b-\\x7e]+$",
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.identity,
data: data22
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/identity",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/1/properties/identity/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.identity.type,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.identity,
data: data22
}];
return false;
}
}
var valid12 = _errs49 === errors;
} else var valid12 = true;
if (valid12) {
if (data7.repository !== void 0) {
let data23 = data7.repository;
const _errs51 = errors;
if (errors === _errs51) {
if (typeof data23 === "string") {
if (func1(data23) > 512) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/1/properties/repository/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters",
schema: 512,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.repository,
data: data23
}];
return false;
} else if (!pattern8.test(data23)) {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/1/properties/repository/pattern",
keyword: "pattern",
params: { pattern: "^https://[\\x21-\\x29\\x2b-\\x7e]+[^/]$" },
message: "must match pattern \"^https://[\\x21-\\x29\\x2b-\\x7e]+[^/]$\"",
schema: "^https://[\\x21-\\x29\\x2b-\\x7e]+[^/]$",
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.repository,
data: data23
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository",
schemaPath: "#/properties/root/properties/principals/additionalProperties/oneOf/1/properties/repository/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.repository.type,
parentSchema: schema0.properties.root.properties.principals.additionalProperties.oneOf[1].properties.repository,
data: data23
}];
return false;
}
}
var valid12 = _errs51 === errors;
} else var valid12 = true;
}
}
}
}
}
}
if (props0 !== true) props0 = true;
} else {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/root/properties/principals/additionalProperties/discriminator",
keyword: "discriminator",
params: {
error: "mapping",
tag: "class",
tagValue: tag0
},
message: "value of tag \"class\" must be in oneOf",
schema: schema0.properties.root.properties.principals.additionalProperties.discriminator,
parentSchema: schema0.properties.root.properties.principals.additionalProperties,
data: data7
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/root/properties/principals/additionalProperties/discriminator",
keyword: "discriminator",
params: {
error: "tag",
tag: "class",
tagValue: tag0
},
message: "tag \"class\" must be string",
schema: schema0.properties.root.properties.principals.additionalProperties.discriminator,
parentSchema: schema0.properties.root.properties.principals.additionalProperties,
data: data7
}];
return false;
}
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/principals/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/root/properties/principals/additionalProperties/type",
keyword: "type",
params: { type: "object" },
message: "must be object",
schema: schema0.properties.root.properties.principals.additionalProperties.type,
parentSchema: schema0.properties.root.properties.principals.additionalProperties,
data: data7
}];
return false;
}
}
if (!(_errs17 === errors)) break;
}
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/principals",
schemaPath: "#/properties/root/properties/principals/type",
keyword: "type",
params: { type: "object" },
message: "must be object",
schema: schema0.properties.root.properties.principals.type,
parentSchema: schema0.properties.root.properties.principals,
data: data6
}];
return false;
}
}
var valid1 = _errs13 === errors;
} else var valid1 = true;
if (valid1) {
if (data1.roles !== void 0) {
let data24 = data1.roles;
const _errs53 = errors;
if (errors === _errs53) {
if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
let missing7;
if (data24.root === void 0 && (missing7 = "root") || data24.recorder === void 0 && (missing7 = "recorder") || data24.promotion === void 0 && (missing7 = "promotion")) {
validate0.errors = [{
instancePath: instancePath + "/root/roles",
schemaPath: "#/properties/root/properties/roles/required",
keyword: "required",
params: { missingProperty: missing7 },
message: "must have required property '" + missing7 + "'",
schema: schema0.properties.root.properties.roles.required,
parentSchema: schema0.properties.root.properties.roles,
data: data24
}];
return false;
} else {
const _errs55 = errors;
for (const key8 in data24) if (!(key8 === "root" || key8 === "recorder" || key8 === "promotion")) {
validate0.errors = [{
instancePath: instancePath + "/root/roles",
schemaPath: "#/properties/root/properties/roles/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key8 },
message: "must NOT have additional properties",
schema: false,
parentSchema: schema0.properties.root.properties.roles,
data: data24
}];
return false;
}
if (_errs55 === errors) {
if (data24.root !== void 0) {
const _errs56 = errors;
if (!validate5(data24.root, {
instancePath: instancePath + "/root/roles/root",
parentData: data24,
parentDataProperty: "root",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid13 = _errs56 === errors;
} else var valid13 = true;
if (valid13) {
if (data24.recorder !== void 0) {
const _errs57 = errors;
if (!validate5(data24.recorder, {
instancePath: instancePath + "/root/roles/recorder",
parentData: data24,
parentDataProperty: "recorder",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid13 = _errs57 === errors;
} else var valid13 = true;
if (valid13) {
if (data24.promotion !== void 0) {
const _errs58 = errors;
if (!validate5(data24.promotion, {
instancePath: instancePath + "/root/roles/promotion",
parentData: data24,
parentDataProperty: "promotion",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid13 = _errs58 === errors;
} else var valid13 = true;
}
}
}
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/roles",
schemaPath: "#/properties/root/properties/roles/type",
keyword: "type",
params: { type: "object" },
message: "must be object",
schema: schema0.properties.root.properties.roles.type,
parentSchema: schema0.properties.root.properties.roles,
data: data24
}];
return false;
}
}
var valid1 = _errs53 === errors;
} else var valid1 = true;
if (valid1) {
if (data1.log !== void 0) {
let data28 = data1.log;
const _errs59 = errors;
if (errors === _errs59) {
if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
let missing8;
if (data28.ed25519 === void 0 && (missing8 = "ed25519") || data28.ml_dsa_65 === void 0 && (missing8 = "ml_dsa_65")) {
validate0.errors = [{
instancePath: instancePath + "/root/log",
schemaPath: "#/properties/root/properties/log/required",
keyword: "required",
params: { missingProperty: missing8 },
message: "must have required property '" + missing8 + "'",
schema: schema0.properties.root.properties.log.required,
parentSchema: schema0.properties.root.properties.log,
data: data28
}];
return false;
} else {
const _errs61 = errors;
for (const key9 in data28) if (!(key9 === "ed25519" || key9 === "ml_dsa_65")) {
validate0.errors = [{
instancePath: instancePath + "/root/log",
schemaPath: "#/properties/root/properties/log/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key9 },
message: "must NOT have additional properties",
schema: false,
parentSchema: schema0.properties.root.properties.log,
data: data28
}];
return false;
}
if (_errs61 === errors) {
if (data28.ed25519 !== void 0) {
const _errs62 = errors;
if (!validate1(data28.ed25519, {
instancePath: instancePath + "/root/log/ed25519",
parentData: data28,
parentDataProperty: "ed25519",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid14 = _errs62 === errors;
} else var valid14 = true;
if (valid14) {
if (data28.ml_dsa_65 !== void 0) {
let data30 = data28.ml_dsa_65;
const _errs63 = errors;
if (typeof data30 !== "string" && data30 !== null) {
validate0.errors = [{
instancePath: instancePath + "/root/log/ml_dsa_65",
schemaPath: "#/properties/root/properties/log/properties/ml_dsa_65/type",
keyword: "type",
params: { type: schema0.properties.root.properties.log.properties.ml_dsa_65.type },
message: "must be string,null",
schema: schema0.properties.root.properties.log.properties.ml_dsa_65.type,
parentSchema: schema0.properties.root.properties.log.properties.ml_dsa_65,
data: data30
}];
return false;
}
if (errors === _errs63) {
if (typeof data30 === "string") {
if (func1(data30) > 8192) {
validate0.errors = [{
instancePath: instancePath + "/root/log/ml_dsa_65",
schemaPath: "#/properties/root/properties/log/properties/ml_dsa_65/maxLength",
keyword: "maxLength",
params: { limit: 8192 },
message: "must NOT have more than 8192 characters",
schema: 8192,
parentSchema: schema0.properties.root.properties.log.properties.ml_dsa_65,
data: data30
}];
return false;
} else if (!pattern1.test(data30)) {
validate0.errors = [{
instancePath: instancePath + "/root/log/ml_dsa_65",
schemaPath: "#/properties/root/properties/log/properties/ml_dsa_65/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" },
message: "must match pattern \"^[A-Za-z0-9+/]+={0,2}$\"",
schema: "^[A-Za-z0-9+/]+={0,2}$",
parentSchema: schema0.properties.root.properties.log.properties.ml_dsa_65,
data: data30
}];
return false;
}
}
}
var valid14 = _errs63 === errors;
} else var valid14 = true;
}
}
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/log",
schemaPath: "#/properties/root/properties/log/type",
keyword: "type",
params: { type: "object" },
message: "must be object",
schema: schema0.properties.root.properties.log.type,
parentSchema: schema0.properties.root.properties.log,
data: data28
}];
return false;
}
}
var valid1 = _errs59 === errors;
} else var valid1 = true;
if (valid1) {
if (data1.witnesses !== void 0) {
let data31 = data1.witnesses;
const _errs65 = errors;
if (errors === _errs65) {
if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
let missing9;
if (data31.keys === void 0 && (missing9 = "keys") || data31.quorum === void 0 && (missing9 = "quorum")) {
validate0.errors = [{
instancePath: instancePath + "/root/witnesses",
schemaPath: "#/properties/root/properties/witnesses/required",
keyword: "required",
params: { missingProperty: missing9 },
message: "must have required property '" + missing9 + "'",
schema: schema0.properties.root.properties.witnesses.required,
parentSchema: schema0.properties.root.properties.witnesses,
data: data31
}];
return false;
} else {
const _errs67 = errors;
for (const key10 in data31) if (!(key10 === "keys" || key10 === "quorum")) {
validate0.errors = [{
instancePath: instancePath + "/root/witnesses",
schemaPath: "#/properties/root/properties/witnesses/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key10 },
message: "must NOT have additional properties",
schema: false,
parentSchema: schema0.properties.root.properties.witnesses,
data: data31
}];
return false;
}
if (_errs67 === errors) {
if (data31.keys !== void 0) {
let data32 = data31.keys;
const _errs68 = errors;
if (errors === _errs68) {
if (Array.isArray(data32)) {
if (data32.length > 32) {
validate0.errors = [{
instancePath: instancePath + "/root/witnesses/keys",
schemaPath: "#/properties/root/properties/witnesses/properties/keys/maxItems",
keyword: "maxItems",
params: { limit: 32 },
message: "must NOT have more than 32 items",
schema: 32,
parentSchema: schema0.properties.root.properties.witnesses.properties.keys,
data: data32
}];
return false;
} else {
var valid16 = true;
const len0 = data32.length;
for (let i0 = 0; i0 < len0; i0++) {
let data33 = data32[i0];
const _errs70 = errors;
if (errors === _errs70) {
if (typeof data33 === "string") {
if (func1(data33) > 512) {
validate0.errors = [{
instancePath: instancePath + "/root/witnesses/keys/" + i0,
schemaPath: "#/properties/root/properties/witnesses/properties/keys/items/maxLength",
keyword: "maxLength",
params: { limit: 512 },
message: "must NOT have more than 512 characters",
schema: 512,
parentSchema: schema0.properties.root.properties.witnesses.properties.keys.items,
data: data33
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/witnesses/keys/" + i0,
schemaPath: "#/properties/root/properties/witnesses/properties/keys/items/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema0.properties.root.properties.witnesses.properties.keys.items.type,
parentSchema: schema0.properties.root.properties.witnesses.properties.keys.items,
data: data33
}];
return false;
}
}
var valid16 = _errs70 === errors;
if (!valid16) break;
}
if (valid16) {
let i1 = data32.length;
let j0;
if (i1 > 1) {
const indices0 = {};
for (; i1--;) {
let item0 = data32[i1];
if (typeof item0 !== "string") continue;
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
validate0.errors = [{
instancePath: instancePath + "/root/witnesses/keys",
schemaPath: "#/properties/root/properties/witnesses/properties/keys/uniqueItems",
keyword: "uniqueItems",
params: {
i: i1,
j: j0
},
message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
schema: true,
parentSchema: schema0.properties.root.properties.witnesses.properties.keys,
data: data32
}];
return false;
}
indices0[item0] = i1;
}
}
}
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/witnesses/keys",
schemaPath: "#/properties/root/properties/witnesses/properties/keys/type",
keyword: "type",
params: { type: "array" },
message: "must be array",
schema: schema0.properties.root.properties.witnesses.properties.keys.type,
parentSchema: schema0.properties.root.properties.witnesses.properties.keys,
data: data32
}];
return false;
}
}
var valid15 = _errs68 === errors;
} else var valid15 = true;
if (valid15) {
if (data31.quorum !== void 0) {
let data34 = data31.quorum;
const _errs72 = errors;
if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
validate0.errors = [{
instancePath: instancePath + "/root/witnesses/quorum",
schemaPath: "#/properties/root/properties/witnesses/properties/quorum/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer",
schema: schema0.properties.root.properties.witnesses.properties.quorum.type,
parentSchema: schema0.properties.root.properties.witnesses.properties.quorum,
data: data34
}];
return false;
}
if (errors === _errs72) {
if (typeof data34 == "number" && isFinite(data34)) {
if (data34 > 32 || isNaN(data34)) {
validate0.errors = [{
instancePath: instancePath + "/root/witnesses/quorum",
schemaPath: "#/properties/root/properties/witnesses/properties/quorum/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 32
},
message: "must be <= 32",
schema: 32,
parentSchema: schema0.properties.root.properties.witnesses.properties.quorum,
data: data34
}];
return false;
} else if (data34 < 0 || isNaN(data34)) {
validate0.errors = [{
instancePath: instancePath + "/root/witnesses/quorum",
schemaPath: "#/properties/root/properties/witnesses/properties/quorum/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
},
message: "must be >= 0",
schema: 0,
parentSchema: schema0.properties.root.properties.witnesses.properties.quorum,
data: data34
}];
return false;
}
}
}
var valid15 = _errs72 === errors;
} else var valid15 = true;
}
}
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/witnesses",
schemaPath: "#/properties/root/properties/witnesses/type",
keyword: "type",
params: { type: "object" },
message: "must be object",
schema: schema0.properties.root.properties.witnesses.type,
parentSchema: schema0.properties.root.properties.witnesses,
data: data31
}];
return false;
}
}
var valid1 = _errs65 === errors;
} else var valid1 = true;
if (valid1) {
if (data1.revoked !== void 0) {
let data35 = data1.revoked;
const _errs74 = errors;
if (errors === _errs74) {
if (Array.isArray(data35)) {
if (data35.length > 1024) {
validate0.errors = [{
instancePath: instancePath + "/root/revoked",
schemaPath: "#/properties/root/properties/revoked/maxItems",
keyword: "maxItems",
params: { limit: 1024 },
message: "must NOT have more than 1024 items",
schema: 1024,
parentSchema: schema0.properties.root.properties.revoked,
data: data35
}];
return false;
} else {
const len1 = data35.length;
for (let i2 = 0; i2 < len1; i2++) {
let data36 = data35[i2];
const _errs76 = errors;
if (errors === _errs76) {
if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
let missing10;
if (data36.keyid === void 0 && (missing10 = "keyid") || data36.since === void 0 && (missing10 = "since") || data36.reason === void 0 && (missing10 = "reason")) {
validate0.errors = [{
instancePath: instancePath + "/root/revoked/" + i2,
schemaPath: "#/properties/root/properties/revoked/items/required",
keyword: "required",
params: { missingProperty: missing10 },
message: "must have required property '" + missing10 + "'",
schema: schema0.properties.root.properties.revoked.items.required,
parentSchema: schema0.properties.root.properties.revoked.items,
data: data36
}];
return false;
} else {
const _errs78 = errors;
for (const key11 in data36) if (!(key11 === "keyid" || key11 === "since" || key11 === "reason")) {
validate0.errors = [{
instancePath: instancePath + "/root/revoked/" + i2,
schemaPath: "#/properties/root/properties/revoked/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key11 },
message: "must NOT have additional properties",
schema: false,
parentSchema: schema0.properties.root.properties.revoked.items,
data: data36
}];
return false;
}
if (_errs78 === errors) {
if (data36.keyid !== void 0) {
let data37 = data36.keyid;
const _errs79 = errors;
if (errors === _errs79) {
if (typeof data37 === "string") {
if (!pattern13.test(data37)) {
validate0.errors = [{
instancePath: instancePath + "/root/revoked/" + i2 + "/keyid",
schemaPath: "#/properties/root/properties/revoked/items/properties/keyid/pattern",
keyword: "pattern",
params: { pattern: "^[0-9a-f]{64}$" },
message: "must match pattern \"^[0-9a-f]{64}$\"",
schema: "^[0-9a-f]{64}$",
parentSchema: schema0.properties.root.properties.revoked.items.properties.keyid,
data: data37
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/revoked/" + i2 + "/keyid",
schemaPath: "#/properties/root/properties/revoked/items/properties/keyid/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema0.properties.root.properties.revoked.items.properties.keyid.type,
parentSchema: schema0.properties.root.properties.revoked.items.properties.keyid,
data: data37
}];
return false;
}
}
var valid19 = _errs79 === errors;
} else var valid19 = true;
if (valid19) {
if (data36.since !== void 0) {
let data38 = data36.since;
const _errs81 = errors;
if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
validate0.errors = [{
instancePath: instancePath + "/root/revoked/" + i2 + "/since",
schemaPath: "#/properties/root/properties/revoked/items/properties/since/type",
keyword: "type",
params: { type: "integer" },
message: "must be integer",
schema: schema0.properties.root.properties.revoked.items.properties.since.type,
parentSchema: schema0.properties.root.properties.revoked.items.properties.since,
data: data38
}];
return false;
}
if (errors === _errs81) {
if (typeof data38 == "number" && isFinite(data38)) {
if (data38 > 9007199254740991 || isNaN(data38)) {
validate0.errors = [{
instancePath: instancePath + "/root/revoked/" + i2 + "/since",
schemaPath: "#/properties/root/properties/revoked/items/properties/since/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9007199254740991
},
message: "must be <= 9007199254740991",
schema: 9007199254740991,
parentSchema: schema0.properties.root.properties.revoked.items.properties.since,
data: data38
}];
return false;
} else if (data38 < 0 || isNaN(data38)) {
validate0.errors = [{
instancePath: instancePath + "/root/revoked/" + i2 + "/since",
schemaPath: "#/properties/root/properties/revoked/items/properties/since/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
},
message: "must be >= 0",
schema: 0,
parentSchema: schema0.properties.root.properties.revoked.items.properties.since,
data: data38
}];
return false;
}
}
}
var valid19 = _errs81 === errors;
} else var valid19 = true;
if (valid19) {
if (data36.reason !== void 0) {
let data39 = data36.reason;
const _errs83 = errors;
if (errors === _errs83) {
if (typeof data39 === "string") {
if (func1(data39) > 500) {
validate0.errors = [{
instancePath: instancePath + "/root/revoked/" + i2 + "/reason",
schemaPath: "#/properties/root/properties/revoked/items/properties/reason/maxLength",
keyword: "maxLength",
params: { limit: 500 },
message: "must NOT have more than 500 characters",
schema: 500,
parentSchema: schema0.properties.root.properties.revoked.items.properties.reason,
data: data39
}];
return false;
} else if (func1(data39) < 1) {
validate0.errors = [{
instancePath: instancePath + "/root/revoked/" + i2 + "/reason",
schemaPath: "#/properties/root/properties/revoked/items/properties/reason/minLength",
keyword: "minLength",
params: { limit: 1 },
message: "must NOT have fewer than 1 characters",
schema: 1,
parentSchema: schema0.properties.root.properties.revoked.items.properties.reason,
data: data39
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/revoked/" + i2 + "/reason",
schemaPath: "#/properties/root/properties/revoked/items/properties/reason/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema0.properties.root.properties.revoked.items.properties.reason.type,
parentSchema: schema0.properties.root.properties.revoked.items.properties.reason,
data: data39
}];
return false;
}
}
var valid19 = _errs83 === errors;
} else var valid19 = true;
}
}
}
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/revoked/" + i2,
schemaPath: "#/properties/root/properties/revoked/items/type",
keyword: "type",
params: { type: "object" },
message: "must be object",
schema: schema0.properties.root.properties.revoked.items.type,
parentSchema: schema0.properties.root.properties.revoked.items,
data: data36
}];
return false;
}
}
if (!(_errs76 === errors)) break;
}
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root/revoked",
schemaPath: "#/properties/root/properties/revoked/type",
keyword: "type",
params: { type: "array" },
message: "must be array",
schema: schema0.properties.root.properties.revoked.type,
parentSchema: schema0.properties.root.properties.revoked,
data: data35
}];
return false;
}
}
var valid1 = _errs74 === errors;
} else var valid1 = true;
}
}
}
}
}
}
}
}
}
}
} else {
validate0.errors = [{
instancePath: instancePath + "/root",
schemaPath: "#/properties/root/type",
keyword: "type",
params: { type: "object" },
message: "must be object",
schema: schema0.properties.root.type,
parentSchema: schema0.properties.root,
data: data1
}];
return false;
}
}
var valid0 = _errs3 === errors;
} else var valid0 = true;
if (valid0) {
if (data.signatures !== void 0) {
let data40 = data.signatures;
const _errs85 = errors;
if (errors === _errs85) {
if (Array.isArray(data40)) {
if (data40.length > 64) {
validate0.errors = [{
instancePath: instancePath + "/signatures",
schemaPath: "#/properties/signatures/maxItems",
keyword: "maxItems",
params: { limit: 64 },
message: "must NOT have more than 64 items",
schema: 64,
parentSchema: schema0.properties.signatures,
data: data40
}];
return false;
} else {
const len2 = data40.length;
for (let i3 = 0; i3 < len2; i3++) {
let data41 = data40[i3];
const _errs87 = errors;
if (errors === _errs87) {
if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
let missing11;
if (data41.principal === void 0 && (missing11 = "principal") || data41.keyid === void 0 && (missing11 = "keyid")) {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3,
schemaPath: "#/properties/signatures/items/required",
keyword: "required",
params: { missingProperty: missing11 },
message: "must have required property '" + missing11 + "'",
schema: schema0.properties.signatures.items.required,
parentSchema: schema0.properties.signatures.items,
data: data41
}];
return false;
} else {
const _errs89 = errors;
for (const key12 in data41) if (!(key12 === "principal" || key12 === "keyid" || key12 === "ed25519" || key12 === "ml_dsa_65" || key12 === "slh_dsa")) {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3,
schemaPath: "#/properties/signatures/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key12 },
message: "must NOT have additional properties",
schema: false,
parentSchema: schema0.properties.signatures.items,
data: data41
}];
return false;
}
if (_errs89 === errors) {
if (data41.principal !== void 0) {
let data42 = data41.principal;
const _errs90 = errors;
if (errors === _errs90) {
if (typeof data42 === "string") {
if (!pattern0.test(data42)) {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3 + "/principal",
schemaPath: "#/properties/signatures/items/properties/principal/pattern",
keyword: "pattern",
params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
message: "must match pattern \"^[a-z0-9][a-z0-9-]{0,62}$\"",
schema: "^[a-z0-9][a-z0-9-]{0,62}$",
parentSchema: schema0.properties.signatures.items.properties.principal,
data: data42
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3 + "/principal",
schemaPath: "#/properties/signatures/items/properties/principal/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema0.properties.signatures.items.properties.principal.type,
parentSchema: schema0.properties.signatures.items.properties.principal,
data: data42
}];
return false;
}
}
var valid21 = _errs90 === errors;
} else var valid21 = true;
if (valid21) {
if (data41.keyid !== void 0) {
let data43 = data41.keyid;
const _errs92 = errors;
if (errors === _errs92) {
if (typeof data43 === "string") {
if (!pattern13.test(data43)) {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3 + "/keyid",
schemaPath: "#/properties/signatures/items/properties/keyid/pattern",
keyword: "pattern",
params: { pattern: "^[0-9a-f]{64}$" },
message: "must match pattern \"^[0-9a-f]{64}$\"",
schema: "^[0-9a-f]{64}$",
parentSchema: schema0.properties.signatures.items.properties.keyid,
data: data43
}];
return false;
}
} else {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3 + "/keyid",
schemaPath: "#/properties/signatures/items/properties/keyid/type",
keyword: "type",
params: { type: "string" },
message: "must be string",
schema: schema0.properties.signatures.items.properties.keyid.type,
parentSchema: schema0.properties.signatures.items.properties.keyid,
data: data43
}];
return false;
}
}
var valid21 = _errs92 === errors;
} else var valid21 = true;
if (valid21) {
if (data41.ed25519 !== void 0) {
let data44 = data41.ed25519;
const _errs94 = errors;
if (typeof data44 !== "string" && data44 !== null) {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3 + "/ed25519",
schemaPath: "#/properties/signatures/items/properties/ed25519/type",
keyword: "type",
params: { type: schema0.properties.signatures.items.properties.ed25519.type },
message: "must be string,null",
schema: schema0.properties.signatures.items.properties.ed25519.type,
parentSchema: schema0.properties.signatures.items.properties.ed25519,
data: data44
}];
return false;
}
if (errors === _errs94) {
if (typeof data44 === "string") {
if (func1(data44) > 8192) {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3 + "/ed25519",
schemaPath: "#/properties/signatures/items/properties/ed25519/maxLength",
keyword: "maxLength",
params: { limit: 8192 },
message: "must NOT have more than 8192 characters",
schema: 8192,
parentSchema: schema0.properties.signatures.items.properties.ed25519,
data: data44
}];
return false;
}
}
}
var valid21 = _errs94 === errors;
} else var valid21 = true;
if (valid21) {
if (data41.ml_dsa_65 !== void 0) {
let data45 = data41.ml_dsa_65;
const _errs96 = errors;
if (typeof data45 !== "string" && data45 !== null) {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3 + "/ml_dsa_65",
schemaPath: "#/properties/signatures/items/properties/ml_dsa_65/type",
keyword: "type",
params: { type: schema0.properties.signatures.items.properties.ml_dsa_65.type },
message: "must be string,null",
schema: schema0.properties.signatures.items.properties.ml_dsa_65.type,
parentSchema: schema0.properties.signatures.items.properties.ml_dsa_65,
data: data45
}];
return false;
}
if (errors === _errs96) {
if (typeof data45 === "string") {
if (func1(data45) > 8192) {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3 + "/ml_dsa_65",
schemaPath: "#/properties/signatures/items/properties/ml_dsa_65/maxLength",
keyword: "maxLength",
params: { limit: 8192 },
message: "must NOT have more than 8192 characters",
schema: 8192,
parentSchema: schema0.properties.signatures.items.properties.ml_dsa_65,
data: data45
}];
return false;
}
}
}
var valid21 = _errs96 === errors;
} else var valid21 = true;
if (valid21) {
if (data41.slh_dsa !== void 0) {
let data46 = data41.slh_dsa;
const _errs98 = errors;
if (typeof data46 !== "string" && data46 !== null) {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3 + "/slh_dsa",
schemaPath: "#/properties/signatures/items/properties/slh_dsa/type",
keyword: "type",
params: { type: schema0.properties.signatures.items.properties.slh_dsa.type },
message: "must be string,null",
schema: schema0.properties.signatures.items.properties.slh_dsa.type,
parentSchema: schema0.properties.signatures.items.properties.slh_dsa,
data: data46
}];
return false;
}
if (errors === _errs98) {
if (typeof data46 === "string") {
if (func1(data46) > 16384) {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3 + "/slh_dsa",
schemaPath: "#/properties/signatures/items/properties/slh_dsa/maxLength",
keyword: "maxLength",
params: { limit: 16384 },
message: "must NOT have more than 16384 characters",
schema: 16384,
parentSchema: schema0.properties.signatures.items.properties.slh_dsa,
data: data46
}];
return false;
}
}
}
var valid21 = _errs98 === errors;
} else var valid21 = true;
}
}
}
}
}
}
} else {
validate0.errors = [{
instancePath: instancePath + "/signatures/" + i3,
schemaPath: "#/properties/signatures/items/type",
keyword: "type",
params: { type: "object" },
message: "must be object",
schema: schema0.properties.signatures.items.type,
parentSchema: schema0.properties.signatures.items,
data: data41
}];
return false;
}
}
if (!(_errs87 === errors)) break;
}
}
} else {
validate0.errors = [{
instancePath: instancePath + "/signatures",
schemaPath: "#/properties/signatures/type",
keyword: "type",
params: { type: "array" },
message: "must be array",
schema: schema0.properties.signatures.type,
parentSchema: schema0.properties.signatures,
data: data40
}];
return false;
}
}
var valid0 = _errs85 === errors;
} else var valid0 = true;
}
}
}
}
} else {
validate0.errors = [{
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" },
message: "must be object",
schema: schema0.type,
parentSchema: schema0,
data
}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
return validate0;
} };
var Ajv2020 = class {
	formats = {};
	addFormat(name, check) {
		this.formats[name] = check;
	}
	compile(schema) {
		const check = CHECKS[schema.$id];
		if (check === void 0) throw new TypeError("no check was compiled for " + schema.$id);
		return check(this.formats, (name) => RUNTIME[name]);
	}
};
// core/schema/schema-check.ts
function schemaCheck(schema) {
	let compiled;
	return (value) => {
		compiled ??= compile(schema);
		if (compiled(value)) return null;
		const [error] = compiled.errors ?? [];
		return error === void 0 ? {
			where: "",
			what: "does not fit",
			didYouMean: null
		} : fault(error);
	};
}
function faultText(fault) {
	const clause = `${fault.where === "" ? "the document" : fault.where} ${fault.what}`;
	return fault.didYouMean === null ? clause : `${clause} (did you mean ${fault.didYouMean}?)`;
}
function compile(schema) {
	const ajv = new Ajv2020({
		discriminator: true,
		verbose: true,
		allowUnionTypes: true,
		strictRequired: false,
		validateSchema: false
	});
	ajv.addFormat("date-time", isRegistryTimestamp);
	return ajv.compile(schema);
}
function isRegistryTimestamp(text) {
	const at = Date.parse(text);
	return Number.isFinite(at) && new Date(at).toISOString() === text;
}
function fault(error) {
	const where = pathText(error.instancePath);
	if (error.keyword === "additionalProperties") {
		const unknown = String(error.params["additionalProperty"]);
		return {
			where,
			what: `has the unknown key ${quote(unknown)}`,
			didYouMean: closestName(unknown, knownKeys(error))
		};
	}
	return {
		where,
		what: clauseOf(error),
		didYouMean: null
	};
}
function clauseOf(error) {
	switch (error.keyword) {
		case "enum": return `must be one of ${listed(error.schema)}, found ${quote(error.data)}`;
		case "const": return `must be ${quote(error.schema)}, found ${quote(error.data)}`;
		case "discriminator": return `has the unknown ${String(error.params["tag"])} ${quote(error.params["tagValue"])}`;
		case "required": return `lacks the key ${quote(error.params["missingProperty"])}`;
		case "pattern": return `${formOf(error)}, found ${quote(error.data)}`;
		default: return `${error.message ?? "does not fit"}, found ${quote(error.data)}`;
	}
}
function formOf({ parentSchema, message }) {
	const examples = parentSchema?.["examples"];
	if (!Array.isArray(examples)) return message ?? "has another form";
	return `must look like ${quote(examples[0])}`;
}
function knownKeys(error) {
	const properties = error.parentSchema?.["properties"];
	return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}
function listed(values) {
	return Array.isArray(values) ? values.map(quote).join(", ") : quote(values);
}
function quote(value) {
	return oneLine(JSON.stringify(value) ?? "nothing", 60);
}
function pathText(pointer) {
	return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((path, part) => path + (/^\d+$/.test(part) ? `[${part}]` : `${path === "" ? "" : "."}${part}`), "");
}
// core/vbh/keyless/verify-attested.ts
const PROVENANCE_PREDICATE_TYPE = "https://slsa.dev/provenance/v1";
async function verifyAttested({ bundle, payload, principal, identity, predicate_type }, { sha256, verifyBundle }) {
	if (verifyBundle === void 0) throw unverifiable(principal);
	const { issuer, repository } = identity;
	const attestation = await verifyBundle({
		bundle: new TextEncoder().encode(encodeCanonical(bundle)),
		digests: [encodeHex(sha256(payload))],
		signer: {
			issuer,
			repository,
			identity: identity.identity
		}
	});
	if (attestation.predicate_type === predicate_type) return attestation;
	throw new VbhError("E_PAYLOAD_TYPE", {
		what: `expected ${quoted(principal)} to have attested ${predicate_type}, found ${quoted(attestation.predicate_type)}`,
		remedy: "a signature for another purpose does not count; attest the record with that predicate type"
	});
}
function unverifiable(principal) {
	return new VbhError("E_UNAUTHORISED", {
		what: `expected a verifier of Sigstore bundles for ${quoted(principal)}, found none here`,
		remedy: "verify with the command or the actions of Quantum-Forge"
	});
}
// core/vbh/dsse/pae.ts
const PAYLOAD_TYPE = "application/vnd.in-toto+json";
function preAuthEncoding(payload, payloadType = PAYLOAD_TYPE) {
	const utf8 = new TextEncoder();
	const type = utf8.encode(payloadType);
	return concatBytes$2(utf8.encode(`DSSEv1 ${type.length} `), type, utf8.encode(` ${payload.length} `), payload);
}
// core/vbh/dsse/parse-signatures.ts
const MAX_SIGNATURES_BYTES = 1 << 18;
const FILE_KEYS = "payload_type signatures v";
const KEY_SIGNATURE_KEYS = "alg keyid principal public_key sig";
const BUNDLE_SIGNATURE_KEYS = "alg bundle principal";
const ALG = /^[a-z0-9][a-z0-9.-]{0,63}$/;
function parseSignatures(bytes, sha256) {
	if (bytes.length > 262144) throw new VbhError("E_TOO_LARGE", {
		what: `expected a signatures file of at most ${MAX_SIGNATURES_BYTES} bytes, found ${bytes.length}`,
		remedy: "restore the file from the registry's history"
	});
	const file = parseReadable(bytes);
	refuseNewer(file, "the signatures file");
	if (!hasKeys(file, FILE_KEYS) || file["v"] !== 1) throw misshapen("v 1 with exactly the known keys");
	if (file["payload_type"] !== "application/vnd.in-toto+json") throw wrongPayloadType(file["payload_type"]);
	return {
		v: 1,
		payload_type: PAYLOAD_TYPE,
		signatures: parseEach(file["signatures"], sha256)
	};
}
function parseEach(list, sha256) {
	if (!Array.isArray(list) || list.length === 0) throw misshapen("at least one signature");
	const claims = list.map(parseClaim);
	if (new Set(claims.map(({ principal, alg }) => `${alg} ${principal}`)).size !== claims.length) throw misshapen("one signature a principal and algorithm");
	const known = claims.flatMap((claim) => parseKnown(claim, sha256));
	const keys = known.flatMap((signature) => signature.alg === "sigstore" ? [] : [signature.keyid]);
	if (new Set(keys).size !== keys.length) throw misshapen("one signature a key");
	return known;
}
function parseKnown(claim, sha256) {
	switch (claim.alg) {
		case "ed25519": return [parseKeySignature(claim, sha256)];
		case "sigstore": return [parseBundleSignature(claim)];
		default: return [];
	}
}
function parseClaim(item) {
	if (typeof item !== "object" || item === null || Array.isArray(item)) throw misshapen("signatures as objects");
	const { principal, alg } = item;
	if (typeof principal !== "string" || principal === "") throw misshapen("a principal's name");
	if (typeof alg !== "string" || !ALG.test(alg)) throw misshapen("the name of an algorithm");
	return {
		principal,
		alg,
		item
	};
}
function parseKeySignature({ principal, item }, sha256) {
	if (!hasKeys(item, KEY_SIGNATURE_KEYS)) throw misshapen("signatures with exactly the known keys");
	const { keyid, public_key, sig } = item;
	const publicKey = decode(public_key, "public_key");
	if (publicKey.length !== 32) throw badKey(`a public key of 32 bytes`, `${publicKey.length}`);
	const expectedKeyid = encodeHex(sha256(publicKey));
	if (keyid !== expectedKeyid) throw badKey(`keyid ${expectedKeyid}`, quoted(keyid));
	if (decode(sig, "sig").length !== 64) throw new VbhError("E_SIG", {
		what: `expected an Ed25519 signature of 64 bytes, found another length`,
		remedy: "restore the signatures file from the registry's history"
	});
	return {
		principal,
		alg: "ed25519",
		keyid: expectedKeyid,
		public_key: String(public_key),
		sig: String(sig)
	};
}
function parseBundleSignature({ principal, item }) {
	if (!hasKeys(item, BUNDLE_SIGNATURE_KEYS)) throw misshapen("signatures with exactly the known keys");
	const { bundle } = item;
	if (typeof bundle !== "object" || bundle === null || Array.isArray(bundle)) throw misshapen("a Sigstore bundle as an object");
	return {
		principal,
		alg: "sigstore",
		bundle
	};
}
function hasKeys(value, sortedKeys) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	return Object.keys(value).sort().join(" ") === sortedKeys;
}
function decode(text, field) {
	const bytes = typeof text === "string" ? decodeBase64(text) : null;
	if (bytes !== null) return bytes;
	throw new VbhError("E_BASE64", {
		what: `expected ${field} in standard base64 with padding, found something else`,
		remedy: "restore the signatures file from the registry's history"
	});
}
function misshapen(expected) {
	return new VbhError("E_SCHEMA", {
		what: `expected a signatures file with ${expected}, found something else`,
		remedy: "restore the file from the registry's history"
	});
}
function wrongPayloadType(found) {
	return new VbhError("E_PAYLOAD_TYPE", {
		what: `expected payload_type ${PAYLOAD_TYPE}, found ${quoted(found)}`,
		remedy: "a signature over another type of payload says nothing about a build; record the build again"
	});
}
function badKey(expected, found) {
	return new VbhError("E_KEY_ENCODING", {
		what: `expected ${expected}, found ${found}`,
		remedy: "restore the signatures file from the registry's history"
	});
}
// core/vbh/dsse/verify-signatures.ts
function verifySignatures(payload, file, { verifyEd25519 }) {
	if (file.signatures.length === 0) throw notSigned("a signature by a known algorithm (ed25519, sigstore), found none");
	const message = preAuthEncoding(payload);
	return file.signatures.flatMap((signature) => {
		if (signature.alg === "sigstore") return [];
		if (!holds(signature, message, verifyEd25519)) throw notSigned(`a signature of ${quoted(signature.principal)} over these bytes, found another`);
		return [signature.principal];
	});
}
function holds({ public_key, sig }, message, verifyEd25519) {
	const publicKey = decodeBase64(public_key);
	const signature = decodeBase64(sig);
	return publicKey !== null && signature !== null && verifyEd25519(publicKey, message, signature);
}
function notSigned(expectedAndFound) {
	return new VbhError("E_SIG", {
		what: `expected ${expectedAndFound}`,
		remedy: "the record or its signatures were changed; restore both from the registry's history"
	});
}
// core/vbh/root/root-schema.ts
const NAME = "^[a-z0-9][a-z0-9-]{0,62}$";
const BASE64 = {
	type: "string",
	maxLength: 8192,
	pattern: "^[A-Za-z0-9+/]+={0,2}$"
};
const INDEX = {
	type: "integer",
	minimum: 0,
	maximum: Number.MAX_SAFE_INTEGER
};
const NO_PATTERN = {
	type: "string",
	pattern: "^[\\x21-\\x29\\x2b-\\x7e]+$"
};
const URI = {
	type: "string",
	maxLength: 512,
	pattern: "^https://[\\x21-\\x29\\x2b-\\x7e]+[^/]$"
};
const KEYS = {
	ed25519: {
		...BASE64,
		description: "Raw Ed25519 public key, 32 bytes."
	},
	ml_dsa_65: {
		...BASE64,
		type: ["string", "null"],
		description: "Raw ML-DSA-65 public key, 1,952 bytes; null for one that signs by Ed25519 alone."
	}
};
const SLH_DSA = {
	...BASE64,
	description: "Raw SLH-DSA-SHA2-128s public key, 32 bytes; then the principal's signatures of roots need it too."
};
const PRINCIPAL = {
	type: "object",
	required: ["class"],
	discriminator: { propertyName: "class" },
	oneOf: [{
		additionalProperties: false,
		required: [
			"class",
			"ed25519",
			"ml_dsa_65"
		],
		properties: {
			class: { enum: KEY_CLASSES },
			...KEYS,
			slh_dsa: SLH_DSA
		}
	}, {
		additionalProperties: false,
		required: [
			"class",
			"issuer",
			"identity",
			"repository"
		],
		properties: {
			class: { const: "keyless" },
			issuer: {
				...URI,
				description: "OpenID Connect issuer in the signing certificate."
			},
			identity: {
				...NO_PATTERN,
				description: "Subject in it, exactly: for a workflow its URI with @ and the ref.",
				maxLength: 1024
			},
			repository: {
				...URI,
				description: "Source repository in it."
			}
		}
	}]
};
const ROLE = {
	type: "object",
	additionalProperties: false,
	required: ["principals", "threshold"],
	properties: {
		principals: {
			type: "array",
			uniqueItems: true,
			maxItems: 64,
			items: {
				type: "string",
				pattern: NAME
			}
		},
		threshold: {
			description: "How many of them must sign.",
			type: "integer",
			minimum: 0,
			maximum: 64
		}
	}
};
const ROOT_SCHEMA = {
	$schema: SCHEMA_DIALECT,
	$id: `${SCHEMA_BASE}root.schema.json`,
	title: "Quantum-Forge root of trust",
	type: "object",
	additionalProperties: false,
	required: [
		"v",
		"root",
		"signatures"
	],
	properties: {
		v: { const: 1 },
		root: {
			type: "object",
			additionalProperties: false,
			required: [
				"v",
				"version",
				"since",
				"expires",
				"principals",
				"roles",
				"log",
				"witnesses",
				"revoked"
			],
			properties: {
				v: { const: 1 },
				version: {
					type: "integer",
					minimum: 1,
					maximum: 9999
				},
				since: {
					...INDEX,
					description: "The first leaf of the log that this version judges."
				},
				expires: {
					description: "Builds recorded later are not accepted.",
					type: "string",
					format: "date-time"
				},
				principals: {
					type: "object",
					maxProperties: 64,
					propertyNames: { pattern: NAME },
					additionalProperties: PRINCIPAL
				},
				roles: {
					type: "object",
					additionalProperties: false,
					required: [
						"root",
						"recorder",
						"promotion"
					],
					properties: {
						root: ROLE,
						recorder: ROLE,
						promotion: ROLE
					}
				},
				log: {
					description: "The key of the log's checkpoints.",
					type: "object",
					additionalProperties: false,
					required: ["ed25519", "ml_dsa_65"],
					properties: KEYS
				},
				witnesses: {
					type: "object",
					additionalProperties: false,
					required: ["keys", "quorum"],
					properties: {
						keys: {
							type: "array",
							uniqueItems: true,
							maxItems: 32,
							items: {
								type: "string",
								maxLength: 512
							}
						},
						quorum: {
							type: "integer",
							minimum: 0,
							maximum: 32
						}
					}
				},
				revoked: {
					type: "array",
					maxItems: 1024,
					items: {
						type: "object",
						additionalProperties: false,
						required: [
							"keyid",
							"since",
							"reason"
						],
						properties: {
							keyid: {
								description: "SHA-256 of the raw public key; of a keyless principal, of the canonical form of {identity, issuer, repository}.",
								type: "string",
								pattern: "^[0-9a-f]{64}$"
							},
							since: {
								...INDEX,
								description: "The first leaf for which the key does not count."
							},
							reason: {
								type: "string",
								minLength: 1,
								maxLength: 500
							}
						}
					}
				}
			}
		},
		signatures: {
			type: "array",
			maxItems: 64,
			items: {
				type: "object",
				additionalProperties: false,
				required: ["principal", "keyid"],
				properties: {
					principal: {
						type: "string",
						pattern: NAME
					},
					keyid: {
						type: "string",
						pattern: "^[0-9a-f]{64}$"
					},
					ed25519: {
						type: ["string", "null"],
						maxLength: 8192
					},
					ml_dsa_65: {
						type: ["string", "null"],
						maxLength: 8192
					},
					slh_dsa: {
						type: ["string", "null"],
						maxLength: 16384
					}
				}
			}
		}
	}
};
// core/vbh/root/root-file.ts
const ROOT_FOLDER = ".github/quantum-forge/root";
const ROOT_PAYLOAD_TYPE = "application/vnd.quantum-forge.root+json";
const MAX_ROOT_BYTES = 1 << 20;
const check$1 = schemaCheck(ROOT_SCHEMA);
function rootPath(version) {
	return `${ROOT_FOLDER}/${version}.json`;
}
function parseRootFile(bytes, name = "the root file") {
	if (bytes.length > MAX_ROOT_BYTES) throw new VbhError("E_TOO_LARGE", {
		what: `expected ${name} to have at most ${MAX_ROOT_BYTES} bytes, found ${bytes.length}`,
		remedy: RESTORE
	});
	const value = parseReadable(bytes);
	refuseNewer(value, name);
	const file = value;
	requireSound(file, name);
	return file;
}
function rootDigest(root, sha256) {
	return encodeHex(sha256(canonical(root)));
}
function rootMessage(root) {
	return preAuthEncoding(canonical(root), ROOT_PAYLOAD_TYPE);
}
const RESTORE = "restore it from the default branch's history";
function canonical(root) {
	return new TextEncoder().encode(encodeCanonical(root));
}
function requireSound(file, name = "the root file") {
	const fault = check$1(file);
	if (fault !== null) throw unsound(name, faultText(fault));
	const { root } = file;
	const keys = Object.values(root.principals).flatMap(keyTexts);
	if (new Set(keys).size !== keys.length) throw unsound(name, "two principals have the same key or identity");
	for (const [role, { principals, threshold }] of Object.entries(root.roles)) {
		const stranger = principals.find((principal) => root.principals[principal] === void 0);
		if (stranger !== void 0) throw unsound(name, `the role ${role} names ${quoted(stranger)}, who is no principal`);
		if (threshold > principals.length) throw unsound(name, `the role ${role} needs ${threshold} of ${principals.length} principals`);
		if (threshold === 0 && role !== "promotion") throw unsound(name, `the role ${role} needs nobody`);
	}
	const keyless = root.roles.root.principals.find((name) => root.principals[name]?.class === "keyless");
	if (keyless !== void 0) throw unsound(name, `${quoted(keyless)} of the role root has no keys`);
	const single = root.roles.root.principals.find((principal) => !isHybrid(root.principals[principal]));
	if (single !== void 0) throw unsound(name, `${quoted(single)} of the role root has no ML-DSA-65 key`);
	if (root.witnesses.quorum > root.witnesses.keys.length) throw unsound(name, `${root.witnesses.quorum} of ${root.witnesses.keys.length} witnesses must cosign`);
	for (const principal of [...Object.values(root.principals), root.log]) requireKeys(principal);
	const signers = file.signatures.map(({ principal, keyid }) => `${principal} ${keyid}`);
	if (new Set(signers).size !== signers.length) throw unsound(name, "one key signed twice");
}
function keyTexts(principal) {
	if (principal.class === "keyless") {
		const { issuer, identity, repository } = principal;
		return [`${issuer} ${identity} ${repository}`];
	}
	const { ed25519, ml_dsa_65, slh_dsa } = principal;
	return [
		ed25519,
		ml_dsa_65,
		slh_dsa
	].filter((key) => typeof key === "string");
}
function isHybrid(principal) {
	return principal !== void 0 && principal.class !== "keyless" && principal.ml_dsa_65 !== null;
}
function requireKeys(holder) {
	if (holder === null || !("ed25519" in holder)) return;
	decodeKey(holder.ed25519, 32, "Ed25519");
	if (holder.ml_dsa_65 !== null) decodeKey(holder.ml_dsa_65, ML_DSA_65_PUBLIC_KEY_BYTES, "ML-DSA-65");
	if (holder.slh_dsa !== void 0) decodeKey(holder.slh_dsa, 32, "SLH-DSA");
}
function unsound(name, fault) {
	return new VbhError("E_SCHEMA", {
		what: `${name} is no root of trust: ${fault}`,
		remedy: RESTORE
	});
}
// core/vbh/root/root-signature.ts
function verifyRootSignature(message, signature, keys, primitives) {
	verifyHybrid(message, signature, keys, primitives);
	const { principal, slh_dsa } = signature;
	if (keys.slh_dsa === void 0) {
		if (slh_dsa) throw withoutKey(principal);
		return;
	}
	if (!slh_dsa) throw incomplete(principal);
	const key = decodeKey(keys.slh_dsa, 32, "SLH-DSA");
	if (primitives.verifySlhDsa?.(key, message, decodeSignature(slh_dsa), ML_DSA_CONTEXT)) return;
	throw new VbhError("E_SIG", {
		what: `expected an SLH-DSA signature of ${quoted(principal)} over these bytes, found ${primitives.verifySlhDsa ? "another" : "no way to verify it here"}`,
		remedy: "the root or its signature was changed; restore both, or sign again"
	});
}
function incomplete(principal) {
	return new VbhError("E_HYBRID_INCOMPLETE", {
		what: `expected a signature of ${quoted(principal)} by SLH-DSA too, whose key the root has, found none`,
		remedy: "sign again with all keys: quantum-forge root sign"
	});
}
function withoutKey(principal) {
	return new VbhError("E_UNAUTHORISED", {
		what: `expected no SLH-DSA signature of ${quoted(principal)}, for whom the root has no such key, found one`,
		remedy: "take it away, or let the root name the key: quantum-forge keys rotate"
	});
}
// core/vbh/root/verify-root-chain.ts
function verifyRootChain(evidence, primitives) {
	const files = evidence.files.map((bytes, at) => parseRootFile(bytes, rootPath(at + 1)));
	const [first, ...later] = files;
	if (first === void 0) throw brokenChain("version 1 of the root", "no file");
	const digest = rootDigest(first.root, primitives.sha256);
	if (digest !== evidence.pin) throw brokenChain(`the root that the policy pins, ${short(evidence.pin)}`, short(digest));
	let before = first.root;
	for (const [at, file] of files.entries()) {
		requireSuccessor(before, file.root, at + 1);
		requireSigned(file, [...new Set([file.root, before])], primitives);
		before = file.root;
	}
	if (files.length < evidence.known_version) throw new VbhError("E_ROOT_ROLLBACK", {
		what: `expected version ${evidence.known_version} of the root, found ${files.length} as the newest`,
		remedy: "somebody took a version away; restore the root files from the default branch's history"
	});
	return [first.root, ...later.map(({ root }) => root)];
}
function requireSuccessor(before, root, version) {
	if (root.version !== version) throw brokenChain(`version ${version} in ${rootPath(version)}`, `version ${root.version}`);
	if (root.since < before.since) throw brokenChain(`a root from leaf ${before.since} on or later`, `${root.since}`);
}
function requireSigned({ root, signatures }, judges, primitives) {
	const message = rootMessage(root);
	const incomplete = [];
	const signed = new Set();
	for (const signature of signatures) {
		const { principal } = signature;
		const vouching = judges.filter((judge) => judge.roles.root.principals.includes(principal));
		if (vouching.length === 0) throw unauthorised(principal, root.version);
		for (const judge of vouching) {
			const keys = judge.principals[principal];
			if (keys === void 0 || keys.class === "keyless") throw unauthorised(principal, root.version);
			try {
				verifyRootSignature(message, signature, keys, primitives);
				signed.add(`${judge.version} ${principal}`);
			} catch (error) {
				if (!(error instanceof VbhError)) throw error;
				incomplete.push(error);
			}
		}
		if (!vouching.some((judge) => signed.has(`${judge.version} ${principal}`))) throw incomplete.at(-1);
	}
	for (const judge of new Set(judges)) requireThreshold(judge.roles.root, judge.version, signed, root.version);
}
function requireThreshold(role, judge, signed, version) {
	const count = role.principals.filter((principal) => signed.has(`${judge} ${principal}`)).length;
	if (count >= role.threshold) return;
	throw new VbhError("E_THRESHOLD", {
		what: `expected ${role.threshold} signatures of version ${judge}'s root principals on version ${version}, found ${count}`,
		remedy: "let more of them sign it: quantum-forge root sign"
	});
}
function unauthorised(principal, version) {
	return new VbhError("E_UNAUTHORISED", {
		what: `expected signatures of root principals on version ${version} of the root, found one of ${quoted(principal)}`,
		remedy: "remove the signature, or restore the file from the default branch's history"
	});
}
function brokenChain(expected, found) {
	return new VbhError("E_ROOT_CHAIN", {
		what: `expected ${expected}, found ${found}`,
		remedy: "restore the root files and the policy's pin from the default branch's history"
	});
}
function short(digest) {
	return `sha256:${digest.slice(0, 12)}`;
}
// dashboards/proof/steps/extended-checkpoint.ts
function requireExtended(before, { consistency }, after, sha256) {
	if (before.size > after.size) throw new LogError("E_ROLLBACK", {
		what: `expected a log with at least ${before.size} entries, found ${after.size}`,
		remedy: "the log was cut back; compare it with another clone of the registry"
	});
	const path = consistency.map((hash) => decodeBase64(hash) ?? new Uint8Array());
	verifyConsistency({
		size1: before.size,
		rootHash1: before.rootHash,
		size2: after.size,
		rootHash2: after.rootHash
	}, path, sha256);
}
// dashboards/proof/steps/check-anchor.ts
function checkAnchor({ anchor }, found, primitives) {
	const { index, checkpoint } = needed(found.proven, "inclusion");
	if (anchor === null) throw new NotShown("There is no anchor here: nothing post-quantum vouches for the log.");
	if (found.chain === null) throw new NotShown("No root of trust names the log's post-quantum key.");
	const bytes = new TextEncoder().encode(anchor.note);
	const keys = rootAt(found.chain, parseCheckpoint(parseNote(bytes).text).size - 1)?.log;
	if (!keys) throw new NotShown("The root of trust in force at the anchor names no key of the log.");
	const { origin } = checkpoint;
	const { at_ms, ...anchored } = verifyAnchor(bytes, {
		origin,
		keys
	}, primitives);
	requireExtended(anchored, anchor, checkpoint, primitives.sha256);
	const at = new Date(at_ms).toISOString();
	const covered = index < anchored.size;
	return {
		value: true,
		open: !covered,
		detail: covered ? `Ed25519 and ML-DSA-65 both signed the log with this leaf in it, ${at}.` : `The newest anchor ends before this leaf (pq: pending): ${anchored.size} entries, ${at}.`,
		facts: [["Entries", String(anchored.size)], ["Time", at]]
	};
}
// dashboards/proof/steps/check-head.ts
const HASH_BYTES = 32;
async function checkHead({ leaves }, found, { sha256 }) {
	if (found.known.head === null) throw new NotShown("You pasted no checkpoint that you kept.");
	const { checkpoint } = needed(found.proven, "inclusion");
	const kept = parseCheckpoint(found.known.head().text);
	if (kept.origin !== checkpoint.origin) throw new LogError("E_ORIGIN", {
		what: `expected a checkpoint of the log ${checkpoint.origin}, found one of ${kept.origin}`,
		remedy: "paste a checkpoint of the same log"
	});
	const { size, rootHash } = checkpoint;
	const edge = {
		size,
		rootHash
	};
	const needsLeaves = kept.size > 0 && kept.size < size;
	if (needsLeaves && leaves === null) throw new NotShown("What you kept is older than the proof, and the hashes between are not here: choose the file proofs/leaves, or use the terminal.");
	const tree = leafHashTree(needsLeaves ? hashesIn(leaves ?? new Uint8Array()) : [], sha256);
	if (needsLeaves) await requireSame(tree, edge);
	await requireExtension({
		...tree,
		size,
		edge
	}, kept);
	return {
		value: true,
		detail: `The log extends the ${kept.size} entries that you kept.`,
		facts: [["Kept entries", String(kept.size)]]
	};
}
function hashesIn(bytes) {
	return Array.from({ length: Math.floor(bytes.length / HASH_BYTES) }, (_none, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));
}
async function requireSame(tree, { size, rootHash }) {
	if (tree.size === size && equalBytes$1(await rangeHash(tree, 0, size), rootHash)) return;
	throw new LogError("E_INCLUSION", {
		what: `expected the hashes of ${size} leaves that fold into the checkpoint's root, found others`,
		remedy: "take proof and hashes from the same place"
	});
}
// dashboards/proof/steps/check-inclusion.ts
function checkCheckpoint({ proof: bytes, vkey }, known, chain, { sha256, verifyEd25519 }) {
	const proof = parseLogProof(bytes ?? new Uint8Array());
	const note = parseNote(proof.checkpoint);
	const checkpoint = parseCheckpoint(note.text);
	const { origin, size, rootHash } = checkpoint;
	const pasted = known.logKeys();
	const named = chain === null ? void 0 : rootAt(chain, size - 1)?.log?.ed25519;
	const [from, keys] = (() => {
		if (pasted.length > 0) return ["pasted", pasted];
		if (named === void 0) return ["beside", keysBeside(vkey, sha256)];
		const key = decodeKey(named, 32, "Ed25519");
		return ["root", [noteVerifier(origin, key, sha256)]];
	})();
	const expected = from === "pasted" ? keys[0]?.name ?? origin : origin;
	if (expected !== origin) throw new LogError("E_ORIGIN", {
		what: `expected a proof of the log ${expected}, found one of ${origin}`,
		remedy: "paste the key of the log that the proof is of"
	});
	const signedBy = verifyNote(note, keys, verifyEd25519);
	return {
		value: {
			proof,
			checkpoint,
			trust: {
				keys,
				origin
			},
			from
		},
		open: from === "beside",
		detail: SIGNED_BY[from],
		facts: [
			["Log", origin],
			["Entries", String(size)],
			["Root hash", encodeHex(rootHash)],
			["Key", signedBy.map(encodeVkey).join(", ")]
		]
	};
}
const SIGNED_BY = {
	pasted: "The key that you pasted signed it.",
	root: "The log's key in the root of trust signed it.",
	beside: "A key that came with the proof signed it. That shows damage, not who signed."
};
function checkInclusion(_evidence, signed, primitives) {
	const { proof, trust } = needed(signed, "checkpoint");
	const proven = verifyLogProof(proof, trust, primitives);
	const { index, leaf, checkpoint } = proven;
	return {
		value: proven,
		detail: `The leaf is entry ${index} of ${checkpoint.size}: its hash and ${proof.path.length} others fold into the root hash.`,
		facts: [
			["Leaf", new TextDecoder().decode(proof.extra ?? new Uint8Array())],
			["Leaf hash", encodeHex(hashLeaf(proof.extra ?? new Uint8Array(), primitives.sha256))],
			...proof.path.map((hash, at) => [`Path ${at + 1}`, encodeHex(hash)]),
			["Counter", `${leaf.counter} of the stream ${leaf.stream}`]
		]
	};
}
function keysBeside(vkey, sha256) {
	const lines = vkey.split("\n").filter((line) => line !== "");
	if (lines.length > 0) return lines.map((line) => parseVkey(line, sha256));
	throw new LogError("E_NOTE", {
		what: "expected a key of the log, found none with the proof",
		remedy: "paste the log's key"
	});
}
// core/vbh/verify/verify-context.ts
function verifyContext(id, predicate, expected) {
	const day = predicate.timestamp.slice(0, 10).replaceAll("-", "");
	if (!id.startsWith(`qf-${day}-`)) throw elsewhere("id", `one of the day ${day}`, id);
	const { repository, run } = predicate;
	const found = {
		repository_id: repository.id,
		repository_name: repository.name,
		ref: predicate.ref,
		commit: predicate.commit,
		workflow_ref: run?.workflow_ref ?? null,
		run_id: run?.id ?? null,
		run_attempt: run?.attempt ?? null
	};
	for (const [fact, value] of Object.entries(found)) {
		const wanted = expected[fact];
		if (wanted !== void 0 && wanted !== value) throw elsewhere(fact, String(wanted), String(value));
	}
}
function elsewhere(fact, expected, found) {
	return new VbhError("E_CONTEXT", {
		what: `expected ${fact} ${expected}, found ${oneLine(found, 80)}`,
		remedy: "the record belongs to another build, run or repository; look where it came from"
	});
}
// core/vbh/verify/verify-subject.ts
function verifySubject({ subject, predicate }) {
	const commits = subject.filter(({ digest }) => digest["gitCommit"] !== void 0);
	if (commits.length !== 1 || commits[0]?.digest["gitCommit"] !== predicate.commit) throw wrong(`one subject with the commit ${predicate.commit}`);
	const named = subject.filter(({ digest }) => digest["gitCommit"] === void 0).map(({ name, digest }) => `${digest["sha256"]} ${name}`).sort();
	const told = predicate.artifacts.map(({ name, sha256 }) => `${sha256} ${name}`).sort();
	if (!(named.length === told.length && named.every((artifact, at) => artifact === told[at]))) throw wrong(`the ${told.length} artifacts of the predicate as subjects`);
}
function wrong(expected) {
	return new VbhError("E_SUBJECT", {
		what: `expected ${expected}, found other subjects`,
		remedy: "the record speaks of another commit or other artifacts than it names; record the build again"
	});
}
// dashboards/proof/steps/check-record.ts
function checkRecord({ id, record }, proven, { sha256 }) {
	const { leaf } = needed(proven, "inclusion");
	if (leaf.kind !== "record") throw other("a proof of a record", `one of the ${leaf.kind} ${leaf.id}`);
	if (id !== null && leaf.id !== id) throw other(`a proof of ${id}`, `one of ${leaf.id}`);
	if (record === null) throw new NotShown("The record is not here: choose its file, too.");
	const digest = encodeHex(sha256(record));
	if (digest !== leaf.sha256) throw other(`the record with SHA-256 ${leaf.sha256}`, digest);
	const statement = parseReadable(record);
	verifySubject(statement);
	verifyContext(leaf.id, statement.predicate, {});
	const { commit, ref, timestamp, repository, run } = statement.predicate;
	return {
		value: {
			bytes: record,
			build: statement.predicate
		},
		detail: `Its ${record.length} bytes have the digest that the leaf names.`,
		facts: [
			["SHA-256", digest],
			["Repository", repository.name],
			["Commit", commit],
			...ref === null ? [] : [["Ref", ref]],
			["Time", timestamp],
			...run === null ? [] : [["Run", `${run.workflow_ref}, ${run.id}, attempt ${run.attempt}`]]
		]
	};
}
function other(expected, found) {
	return new LogError("E_INCLUSION", {
		what: `expected ${expected}, found ${found}`,
		remedy: "the record is not the one that was appended, or the proof is another build's"
	});
}
// dashboards/proof/steps/check-root.ts
function checkRoot({ rootFiles, pin }, known, primitives) {
	const pasted = known.pin?.() ?? null;
	if (rootFiles.length === 0 && pasted === null) throw new NotShown("There is no root of trust here: nobody vouches for the keys.");
	const expected = pasted ?? pin;
	if (expected === null) throw new NotShown("No pin came with the root of trust: paste the one that the policy has.");
	const chain = verifyRootChain({
		files: rootFiles,
		pin: expected,
		known_version: 0
	}, primitives);
	const newest = newestRoot(chain);
	return {
		value: chain,
		open: pasted === null,
		detail: pasted === null ? "The chain holds, from a pin that came with the proof. Compare it with one that you have from elsewhere." : "The chain holds, from the pin that you pasted.",
		facts: [
			["Pin of version 1", `sha256:${expected}`],
			["Newest version", `${newest.version}, expires ${newest.expires}`],
			["Principals", Object.keys(newest.principals).join(", ")]
		]
	};
}
// core/vbh/verify/verify-principals.ts
const SELF_PRINCIPAL = "local-recorder";
function requireSelf({ signatures }) {
	const bundle = signatures.find(({ alg }) => alg === "sigstore");
	if (bundle !== void 0) throw new VbhError("E_IDENTITY", {
		what: `expected a root of trust that says whose the bundle of ${quoted(bundle.principal)} must be, found none`,
		remedy: "make a root of trust that names the identity: quantum-forge root create --help"
	});
	const stranger = signatures.find(({ principal }) => principal !== SELF_PRINCIPAL);
	if (stranger === void 0) return;
	throw new VbhError("E_IDENTITY", {
		what: `expected the principal ${SELF_PRINCIPAL}, found ${quoted(stranger.principal)}`,
		remedy: "without a root of trust no key speaks for another principal"
	});
}
function requireMembers({ signatures }, root) {
	for (const signature of signatures) requireMember(signature, root);
}
function requireRecorders({ signatures }, { roles, version }) {
	const { principals, threshold } = roles.recorder;
	const signed = new Set(signatures.map(({ principal }) => principal).filter((name) => principals.includes(name)));
	if (signed.size >= threshold) return;
	throw new VbhError("E_THRESHOLD", {
		what: `expected ${threshold} of the recorders ${quoted(principals.join(", "))} (root version ${version}) to have signed, found ${signed.size}`,
		remedy: "record the build where a recorder's key is, or let the root name another"
	});
}
function requireMember(signature, root) {
	const { principal } = signature;
	const member = Object.hasOwn(root.principals, principal) ? root.principals[principal] : void 0;
	if (member === void 0) throw new VbhError("E_UNAUTHORISED", {
		what: `expected signatures of principals of the root of trust (version ${root.version}), found one of ${quoted(principal)}`,
		remedy: "somebody signed who is not in the root; take the signature away, or name the principal in the next version"
	});
	if (member.class === "keyless" && signature.alg === "sigstore") return;
	if (member.class !== "keyless" && signature.alg === "ed25519" && member.ed25519 === signature.public_key) return;
	throw new VbhError("E_IDENTITY", {
		what: `expected ${member.class === "keyless" ? "a Sigstore bundle, as" : "the key that"} the root of trust (version ${root.version}) has for ${quoted(principal)}, found another signature`,
		remedy: "the name was borrowed, or the key was exchanged without a new version of the root"
	});
}
// core/vbh/verify/check-sheet.ts
function unmet(why) {
	return new Unmet(why);
}
var Unmet = class extends Error {};
// core/vbh/verify/trust-at.ts
function trustAt(trusted, logIndex) {
	if (trusted === null) return {
		kind: "self",
		why: "there is no root of trust",
		chain: null
	};
	try {
		const chain = trusted.chain();
		const root = rootAt(chain, logIndex ?? Number.MAX_SAFE_INTEGER);
		if (root !== null) return {
			kind: "root",
			root,
			chain
		};
		return {
			kind: "self",
			why: "it was recorded before the root of trust began",
			chain
		};
	} catch (error) {
		return {
			kind: "broken",
			error
		};
	}
}
// core/vbh/verify/verify-recorded-event.ts
function matchRecordedEvent(leaf, { id, recorded, signatures }, sha256) {
	if (leaf.kind !== "event") throw unlike("the leaf of its recorded event after the record's", leaf.kind);
	const digest = recorded === null ? "no such line" : encodeHex(sha256(recorded));
	if (recorded === null || digest !== leaf.sha256) throw unlike(`an event with SHA-256 ${leaf.sha256}`, digest);
	const event = parseCanonicalLine(recorded);
	refuseNewer(event, "the event");
	const told = {
		kind: "recorded",
		build_id: id,
		signatures_sha256: signatures === null ? "" : encodeHex(sha256(signatures))
	};
	for (const [field, value] of Object.entries(told)) {
		const logged = event[field];
		if (logged !== value) throw unlike(`${field} ${quoted(logged)} as the log has it`, quoted(value));
	}
}
function unlike(expected, found) {
	return new LogError("E_INCLUSION", {
		what: `expected ${expected}, found ${found}`,
		remedy: "the record, its signatures or its event are not those that were appended; restore them from the registry's history"
	});
}
// core/vbh/verify/verify-root.ts
function verifyRoot({ signatures }, { root, chain }, { index, recorded }, sha256) {
	const at = String(parseCanonicalLine(recorded)["at"]);
	if (!(Date.parse(at) <= Date.parse(root.expires))) throw new VbhError("E_EXPIRED", {
		what: `expected a build recorded before version ${root.version} of the root expired (${root.expires}), found ${quoted(at)}`,
		remedy: "make and sign the next version of the root, then record the build again"
	});
	for (const { principal } of signatures) {
		const member = root.principals[principal];
		if (member === void 0) continue;
		const revoked = revocationOf(chain, member, index, sha256);
		if (revoked === null) continue;
		throw new VbhError("E_UNAUTHORISED", {
			what: `expected a signature of ${quoted(principal)} that is believed at leaf ${index}, found one taken back from leaf ${revoked.since} on (${quoted(revoked.reason)})`,
			remedy: "let a principal record the build that is believed"
		});
	}
}
// core/vbh/verify/verify-signers.ts
async function verifySigners(payload, file, trust, primitives) {
	const bundled = file.signatures.some(({ alg }) => alg === "sigstore");
	switch (trust.kind) {
		case "self":
			requireSelf(file);
			return [];
		case "root":
			requireMembers(file, trust.root);
			return bundled ? verifyBundles(payload, file, trust.root, primitives) : [];
		case "broken":
			if (bundled) throw unmet("it builds on the check root, which does not hold");
			return [];
	}
}
async function verifyBundles(payload, { signatures }, { principals }, primitives) {
	const attestations = [];
	for (const signature of signatures) {
		const identity = principals[signature.principal];
		if (signature.alg !== "sigstore" || identity?.class !== "keyless") continue;
		const { principal, bundle } = signature;
		const claim = {
			bundle,
			payload,
			principal,
			identity,
			predicate_type: PROVENANCE_PREDICATE_TYPE
		};
		attestations.push(await verifyAttested(claim, primitives));
	}
	return attestations;
}
// dashboards/proof/steps/check-signatures.ts
async function checkSignatures({ signatures, recorded }, found, primitives) {
	const record = needed(found.record, "record");
	const proven = needed(found.proven, "inclusion");
	const { trust } = needed(found.signed, "checkpoint");
	if (signatures === null || recorded === null) throw new NotShown("The signatures and their event are not here: a proof of the leaf alone has none.");
	const { leaf, index, checkpoint } = verifyLogProof(parseLogProof(recorded.proof), trust, primitives);
	if (index !== proven.index + 1 || checkpoint.size !== proven.checkpoint.size) throw new LogError("E_INCLUSION", {
		what: `expected a proof of entry ${proven.index + 1} for the recorded event, found one of ${index}`,
		remedy: "take both proofs from the same place"
	});
	matchRecordedEvent(leaf, {
		id: proven.leaf.id,
		recorded: recorded.event,
		signatures
	}, primitives.sha256);
	const file = parseSignatures(signatures, primitives.sha256);
	verifySignatures(record.bytes, file, primitives);
	const { chain } = found;
	const trusted = trustAt(chain === null ? null : { chain: () => chain }, proven.index);
	if (file.signatures.some(({ alg }) => alg === "sigstore")) throw new NotShown("A Sigstore bundle signed it, which this page cannot verify: use the terminal.");
	await verifySigners(record.bytes, file, trusted, primitives);
	if (trusted.kind === "root") {
		requireRecorders(file, trusted.root);
		verifyRoot(file, trusted, {
			index: proven.index,
			recorded: recorded.event
		}, primitives.sha256);
	}
	const names = file.signatures.map(({ principal }) => principal).join(", ");
	return {
		value: true,
		open: trusted.kind !== "root",
		detail: trusted.kind === "root" ? `Signed by ${names}, as version ${trusted.root.version} of the root of trust allows.` : `Signed by a key that calls itself ${names}; no root of trust vouches for it.`,
		facts: [["Event", new TextDecoder().decode(recorded.event)], ...file.signatures.map(({ principal, alg, ...rest }) => {
			return [`Key of ${principal}`, "public_key" in rest ? `${alg} ${rest.public_key}` : alg];
		})]
	};
}
// dashboards/proof/steps/check-witnesses.ts
function checkWitnesses({ cosigned }, found, { sha256, verifyEd25519 }) {
	const { index, checkpoint } = needed(found.proven, "inclusion");
	const pasted = found.known.witnesses();
	const { keys, quorum } = found.chain === null ? NOBODY : newestRoot(found.chain).witnesses;
	const named = [...pasted, ...keys.map((vkey) => parseCosignerVkey(vkey, sha256))];
	if (named.length === 0) throw new NotShown("Not witnessed: neither you nor a root of trust names a witness.");
	const { origin } = checkpoint;
	const heads = named.flatMap((by) => notesOf(cosigned, by).map((extended) => {
		const head = parseCosigned(new TextEncoder().encode(extended.note), by, {
			origin,
			verifyEd25519
		});
		requireExtended(head.checkpoint, extended, checkpoint, sha256);
		return head;
	}));
	const size = index + 2;
	requireQuorum(heads.filter(({ by }) => pasted.some(({ keyHash, name }) => keyHash === by.keyHash && name === by.name)), {
		quorum: pasted.length,
		size
	});
	const covering = requireQuorum(heads, {
		quorum,
		size
	});
	return {
		value: pasted.length > 0,
		open: covering.length === 0,
		detail: covering.length === 0 ? "Not witnessed: no witness has signed the log with this leaf in it, and none has to." : `Signed with this leaf in it by ${covering.map(({ by }) => by.name).join(", ")}${quorum === 0 ? "" : `; ${quorum} needed`}.`,
		facts: covering.map(factOf)
	};
}
const NOBODY = {
	keys: [],
	quorum: 0
};
function notesOf(cosigned, by) {
	return cosigned.filter(({ note }) => {
		const { signatures } = parseNote(new TextEncoder().encode(note));
		return signatures.some(({ name, keyHash }) => name === by.name && keyHash === by.keyHash);
	});
}
function factOf({ by, time_s, checkpoint }) {
	const at = new Date(time_s * 1e3).toISOString();
	return [`${by.name}+${by.keyHash}`, `${checkpoint.size} entries, ${at}`];
}
// dashboards/proof/check-proof.ts
async function checkProof(evidence, typed, primitives) {
	if (evidence.proof === null) return {
		verdict: "nothing",
		id: null,
		steps: []
	};
	const sheet = stepSheet();
	const known = parseKnown$1(typed, primitives.sha256);
	const chain = await sheet.run("root", () => checkRoot(evidence, known, primitives));
	const signed = await sheet.run("checkpoint", () => checkCheckpoint(evidence, known, chain, primitives));
	const proven = await sheet.run("inclusion", () => checkInclusion(evidence, signed, primitives));
	const record = await sheet.run("record", () => checkRecord(evidence, proven, primitives));
	await sheet.run("signatures", () => checkSignatures(evidence, {
		record,
		proven,
		signed,
		chain
	}, primitives));
	await sheet.run("anchor", () => checkAnchor(evidence, {
		proven,
		chain
	}, primitives));
	const witnessed = await sheet.run("witnesses", () => checkWitnesses(evidence, {
		proven,
		chain,
		known
	}, primitives));
	const kept = await sheet.run("head", () => checkHead(evidence, {
		proven,
		known
	}, primitives));
	const steps = sheet.steps();
	const anchors = [
		known.pin !== null && chain !== null,
		signed?.from === "pasted",
		witnessed === true,
		kept
	];
	return {
		verdict: steps.some(({ state }) => state === "failed") ? "failed" : anchors.includes(true) ? "held" : "fits",
		id: proven?.leaf.id ?? null,
		steps
	};
}
// dashboards/proof/evidence.ts
const NO_EVIDENCE = {
	id: null,
	proof: null,
	record: null,
	signatures: null,
	recorded: null,
	vkey: "",
	anchor: null,
	cosigned: [],
	rootFiles: [],
	pin: null,
	leaves: null
};
// node_modules/@noble/hashes/_u64.js
const U32_MASK64 = (() => BigInt(2 ** 32 - 1))();
const _32n = BigInt(32);
function fromBig(n, le = false) {
	if (le) return {
		h: Number(n & U32_MASK64),
		l: Number(n >> _32n & U32_MASK64)
	};
	return {
		h: Number(n >> _32n & U32_MASK64) | 0,
		l: Number(n & U32_MASK64) | 0
	};
}
function split(lst, le = false) {
	const len = lst.length;
	let Ah = new Uint32Array(len);
	let Al = new Uint32Array(len);
	for (let i = 0; i < len; i++) {
		const { h, l } = fromBig(lst[i], le);
		[Ah[i], Al[i]] = [h, l];
	}
	return [Ah, Al];
}
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
const shrSH = (h, _l, s) => h >>> s;
const shrSL = (h, l, s) => h << 32 - s | l >>> s;
const rotrSH = (h, l, s) => h >>> s | l << 32 - s;
const rotrSL = (h, l, s) => h << 32 - s | l >>> s;
const rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
const rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
function add(Ah, Al, Bh, Bl) {
	const l = (Al >>> 0) + (Bl >>> 0);
	return {
		h: Ah + Bh + (l / 2 ** 32 | 0) | 0,
		l: l | 0
	};
}
const add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
const add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
const add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
const add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
const add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
const add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;
// node_modules/@noble/hashes/utils.js
function isBytes$1(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle$1 = (title) => title ? `"${title}" ` : "";
function anumber$1(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle$1(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle$1(title) + "expected integer >= 0, got " + n);
	return n;
}
function abool$1(value, title = "") {
	if (typeof value !== "boolean") throw new TypeError(atitle$1(title) + "expected boolean, got type=" + typeof value);
	return value;
}
function abytes$1(value, length, title = "") {
	if (isBytes$1(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber$1(length, "length");
	const bytes = isBytes$1(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle$1(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
function ahash(h) {
	if (typeof h !== "function" || typeof h.create !== "function") throw new TypeError("expected hash wrapped by utils.createHasher");
	anumber$1(h.outputLen);
	anumber$1(h.blockLen);
	if (h.outputLen < 1 || h.blockLen < 1) throw new Error("hash blockLen / outputLen must be >= 1");
}
const aobject$2 = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject$2(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput(out, instance) {
	abytes$1(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
function u32(arr) {
	return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const isLE = (() => new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68)();
function byteSwap(word) {
	return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
}
function byteSwap32(arr) {
	for (let i = 0; i < arr.length; i++) arr[i] = byteSwap(arr[i]);
	return arr;
}
const swap32IfBE = isLE ? (u) => u : byteSwap32;
const hasHexBuiltin = (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex$1(bytes) {
	abytes$1(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
function asciiToBase16(ch) {
	return ch >= 48 && ch <= 57 ? ch - 48 : ch >= 65 && ch <= 70 ? ch - 55 : ch >= 97 && ch <= 102 ? ch - 87 : void 0;
}
function hexToBytes$1(hex) {
	if (typeof hex !== "string") throw new TypeError("hex string expected, got " + typeof hex);
	if (hasHexBuiltin) try {
		return Uint8Array.fromHex(hex);
	} catch (error) {
		if (error instanceof SyntaxError) throw new RangeError(error.message);
		throw error;
	}
	const hl = hex.length;
	const al = hl / 2;
	if (hl % 2) throw new RangeError("hex string expected, got unpadded hex of length " + hl);
	const array = new Uint8Array(al);
	for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
		const n1 = asciiToBase16(hex.charCodeAt(hi));
		const n2 = asciiToBase16(hex.charCodeAt(hi + 1));
		if (n1 === void 0 || n2 === void 0) {
			const char = hex[hi] + hex[hi + 1];
			throw new RangeError("hex string expected, got non-hex character \"" + char + "\" at index " + hi);
		}
		array[ai] = n1 * 16 + n2;
	}
	return array;
}
function concatBytes$1(...arrays) {
	let sum = 0;
	for (let i = 0; i < arrays.length; i++) {
		const a = arrays[i];
		abytes$1(a);
		sum += a.length;
	}
	const res = new Uint8Array(sum);
	for (let i = 0, pad = 0; i < arrays.length; i++) {
		const a = arrays[i];
		res.set(a, pad);
		pad += a.length;
	}
	return res;
}
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
function randomBytes$2(bytesLength = 32) {
	anumber$1(bytesLength, "bytesLength");
	const cr = typeof globalThis === "object" ? globalThis.crypto : null;
	if (typeof cr?.getRandomValues !== "function") throw new Error("crypto.getRandomValues must be defined");
	if (bytesLength > 65536) throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
	return cr.getRandomValues(new Uint8Array(bytesLength));
}
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });
// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes$1(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
const SHA256_IV = Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
const SHA512_IV = Uint32Array.from([
	1779033703,
	4089235720,
	3144134277,
	2227873595,
	1013904242,
	4271175723,
	2773480762,
	1595750129,
	1359893119,
	2917565137,
	2600822924,
	725511199,
	528734635,
	4215389547,
	1541459225,
	327033209
]);
// node_modules/@noble/hashes/sha2.js
const SHA256_K = Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const SHA256_W = new Uint32Array(64);
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
const K512 = (() => split([
	"0x428a2f98d728ae22",
	"0x7137449123ef65cd",
	"0xb5c0fbcfec4d3b2f",
	"0xe9b5dba58189dbbc",
	"0x3956c25bf348b538",
	"0x59f111f1b605d019",
	"0x923f82a4af194f9b",
	"0xab1c5ed5da6d8118",
	"0xd807aa98a3030242",
	"0x12835b0145706fbe",
	"0x243185be4ee4b28c",
	"0x550c7dc3d5ffb4e2",
	"0x72be5d74f27b896f",
	"0x80deb1fe3b1696b1",
	"0x9bdc06a725c71235",
	"0xc19bf174cf692694",
	"0xe49b69c19ef14ad2",
	"0xefbe4786384f25e3",
	"0x0fc19dc68b8cd5b5",
	"0x240ca1cc77ac9c65",
	"0x2de92c6f592b0275",
	"0x4a7484aa6ea6e483",
	"0x5cb0a9dcbd41fbd4",
	"0x76f988da831153b5",
	"0x983e5152ee66dfab",
	"0xa831c66d2db43210",
	"0xb00327c898fb213f",
	"0xbf597fc7beef0ee4",
	"0xc6e00bf33da88fc2",
	"0xd5a79147930aa725",
	"0x06ca6351e003826f",
	"0x142929670a0e6e70",
	"0x27b70a8546d22ffc",
	"0x2e1b21385c26c926",
	"0x4d2c6dfc5ac42aed",
	"0x53380d139d95b3df",
	"0x650a73548baf63de",
	"0x766a0abb3c77b2a8",
	"0x81c2c92e47edaee6",
	"0x92722c851482353b",
	"0xa2bfe8a14cf10364",
	"0xa81a664bbc423001",
	"0xc24b8b70d0f89791",
	"0xc76c51a30654be30",
	"0xd192e819d6ef5218",
	"0xd69906245565a910",
	"0xf40e35855771202a",
	"0x106aa07032bbd1b8",
	"0x19a4c116b8d2d0c8",
	"0x1e376c085141ab53",
	"0x2748774cdf8eeb99",
	"0x34b0bcb5e19b48a8",
	"0x391c0cb3c5c95a63",
	"0x4ed8aa4ae3418acb",
	"0x5b9cca4f7763e373",
	"0x682e6ff3d6b2b8a3",
	"0x748f82ee5defb2fc",
	"0x78a5636f43172f60",
	"0x84c87814a1f0ab72",
	"0x8cc702081a6439ec",
	"0x90befffa23631e28",
	"0xa4506cebde82bde9",
	"0xbef9a3f7b2c67915",
	"0xc67178f2e372532b",
	"0xca273eceea26619c",
	"0xd186b8c721c0c207",
	"0xeada7dd6cde0eb1e",
	"0xf57d4f7fee6ed178",
	"0x06f067aa72176fba",
	"0x0a637dc5a2c898a6",
	"0x113f9804bef90dae",
	"0x1b710b35131c471b",
	"0x28db77f523047d84",
	"0x32caab7b40c72493",
	"0x3c9ebe0a15c9bebc",
	"0x431d67c49c100d4c",
	"0x4cc5d4becb3e42b6",
	"0x597f299cfc657e2a",
	"0x5fcb6fab3ad6faec",
	"0x6c44198c4a475817"
].map((n) => BigInt(n))))();
const SHA512_Kh = (() => K512[0])();
const SHA512_Kl = (() => K512[1])();
const SHA512_W_H = new Uint32Array(80);
const SHA512_W_L = new Uint32Array(80);
var SHA2_64B = class extends HashMD {
	Ah = 0;
	Al = 0;
	Bh = 0;
	Bl = 0;
	Ch = 0;
	Cl = 0;
	Dh = 0;
	Dl = 0;
	Eh = 0;
	El = 0;
	Fh = 0;
	Fl = 0;
	Gh = 0;
	Gl = 0;
	Hh = 0;
	Hl = 0;
	constructor(outputLen, IV) {
		super(128, outputLen, 16, false);
		this.Ah = IV[0] | 0;
		this.Al = IV[1] | 0;
		this.Bh = IV[2] | 0;
		this.Bl = IV[3] | 0;
		this.Ch = IV[4] | 0;
		this.Cl = IV[5] | 0;
		this.Dh = IV[6] | 0;
		this.Dl = IV[7] | 0;
		this.Eh = IV[8] | 0;
		this.El = IV[9] | 0;
		this.Fh = IV[10] | 0;
		this.Fl = IV[11] | 0;
		this.Gh = IV[12] | 0;
		this.Gl = IV[13] | 0;
		this.Hh = IV[14] | 0;
		this.Hl = IV[15] | 0;
	}
	get() {
		const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
		return [
			Ah,
			Al,
			Bh,
			Bl,
			Ch,
			Cl,
			Dh,
			Dl,
			Eh,
			El,
			Fh,
			Fl,
			Gh,
			Gl,
			Hh,
			Hl
		];
	}
	set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
		this.Ah = Ah | 0;
		this.Al = Al | 0;
		this.Bh = Bh | 0;
		this.Bl = Bl | 0;
		this.Ch = Ch | 0;
		this.Cl = Cl | 0;
		this.Dh = Dh | 0;
		this.Dl = Dl | 0;
		this.Eh = Eh | 0;
		this.El = El | 0;
		this.Fh = Fh | 0;
		this.Fl = Fl | 0;
		this.Gh = Gh | 0;
		this.Gl = Gl | 0;
		this.Hh = Hh | 0;
		this.Hl = Hl | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) {
			SHA512_W_H[i] = view.getUint32(offset);
			SHA512_W_L[i] = view.getUint32(offset += 4);
		}
		for (let i = 16; i < 80; i++) {
			const W15h = SHA512_W_H[i - 15] | 0;
			const W15l = SHA512_W_L[i - 15] | 0;
			const s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
			const s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
			const W2h = SHA512_W_H[i - 2] | 0;
			const W2l = SHA512_W_L[i - 2] | 0;
			const s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
			const s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6);
			const SUMl = add4L(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
			const SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
			SHA512_W_H[i] = SUMh | 0;
			SHA512_W_L[i] = SUMl | 0;
		}
		let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
		for (let i = 0; i < 80; i++) {
			const sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
			const sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
			const CHIh = Eh & Fh ^ ~Eh & Gh;
			const CHIl = El & Fl ^ ~El & Gl;
			const T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
			const T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
			const T1l = T1ll | 0;
			const sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
			const sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
			const MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
			const MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
			Hh = Gh | 0;
			Hl = Gl | 0;
			Gh = Fh | 0;
			Gl = Fl | 0;
			Fh = Eh | 0;
			Fl = El | 0;
			({h: Eh, l: El} = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
			Dh = Ch | 0;
			Dl = Cl | 0;
			Ch = Bh | 0;
			Cl = Bl | 0;
			Bh = Ah | 0;
			Bl = Al | 0;
			const All = add3L(T1l, sigma0l, MAJl);
			Ah = add3H(All, T1h, sigma0h, MAJh);
			Al = All | 0;
		}
		({h: Ah, l: Al} = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
		({h: Bh, l: Bl} = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
		({h: Ch, l: Cl} = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
		({h: Dh, l: Dl} = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
		({h: Eh, l: El} = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
		({h: Fh, l: Fl} = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
		({h: Gh, l: Gl} = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
		({h: Hh, l: Hl} = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
		this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
	}
	roundClean() {
		clean(SHA512_W_H, SHA512_W_L);
	}
	destroy() {
		this.destroyed = true;
		clean(this.buffer);
		this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}
};
var _SHA512 = class extends SHA2_64B {
	constructor() {
		super(64, SHA512_IV);
	}
};
const sha256 = createHasher(() => new _SHA256(), oidNist(1));
const sha512 = createHasher(() => new _SHA512(), oidNist(3));
// node_modules/@noble/curves/utils.js
function aarray$1(item, title, inner = () => {}) {
	if (!Array.isArray(item)) throw new TypeError(`"${title}" expected array, got type=${typeof item}`);
	for (let i = 0; i < item.length; i++) inner(item[i], `${title}[${i}]`);
	return item;
}
const abytes = (value, length, title) => abytes$1(value, length, title);
const anumber = anumber$1;
function aobject$1(value, title = "object") {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError(title === "object" ? "expected valid options object" : `"${title}" expected object, got type=${typeof value}`);
	return value;
}
function afunction(value, title) {
	if (typeof value !== "function") throw new TypeError(`"${title}" is invalid: expected function, got ${typeof value}`);
	return value;
}
const bytesToHex = bytesToHex$1;
const concatBytes = (...arrays) => concatBytes$1(...arrays);
const hexToBytes = (hex) => hexToBytes$1(hex);
const isBytes = isBytes$1;
const randomBytes$1 = (bytesLength) => randomBytes$2(bytesLength);
const _0n$4 = BigInt(0);
const _1n$6 = BigInt(1);
const atitle = (title) => title ? `"${title}" ` : "";
function abool(value, title = "") {
	if (typeof value !== "boolean") throw new TypeError(atitle(title) + "expected boolean, got type=" + typeof value);
	return value;
}
function abignumber(n) {
	if (typeof n === "bigint") {
		if (!isPosBig(n)) throw new RangeError("positive bigint expected, got " + n);
	} else anumber(n);
	return n;
}
function asafenumber(value, title = "") {
	if (typeof value !== "number") {
		const prefix = title && `"${title}" `;
		throw new TypeError(prefix + "expected number, got type=" + typeof value);
	}
	if (!Number.isSafeInteger(value)) {
		const prefix = title && `"${title}" `;
		throw new RangeError(prefix + "expected safe integer, got " + value);
	}
}
function hexToNumber(hex) {
	if (typeof hex !== "string") throw new TypeError("hex string expected, got " + typeof hex);
	return hex === "" ? _0n$4 : BigInt("0x" + hex);
}
function bytesToNumberBE(bytes) {
	return hexToNumber(bytesToHex$1(bytes));
}
function bytesToNumberLE(bytes) {
	return hexToNumber(bytesToHex$1(copyBytes$1(abytes$1(bytes)).reverse()));
}
function numberToBytesBE(n, len) {
	anumber$1(len);
	if (len === 0) throw new Error("zero output length is invalid");
	n = abignumber(n);
	const expectedLen = len * 2;
	const hex = n.toString(16);
	if (hex.length > expectedLen) throw new RangeError("number is too large");
	return hexToBytes$1(hex.padStart(expectedLen, "0"));
}
function numberToBytesLE(n, len) {
	return numberToBytesBE(n, len).reverse();
}
function copyBytes$1(bytes) {
	return Uint8Array.from(abytes(bytes));
}
function isPosBig(n) {
	return typeof n === "bigint" && _0n$4 <= n;
}
function inRange(n, min, max) {
	return isPosBig(n) && isPosBig(min) && isPosBig(max) && min <= n && n < max;
}
function aInRange(title, n, min, max) {
	if (!inRange(n, min, max)) throw new RangeError("expected valid " + title + ": " + min + " <= n < " + max + ", got " + n);
}
function bitLen(n) {
	if (n < _0n$4) throw new Error("expected non-negative bigint, got " + n);
	return n === _0n$4 ? 0 : n.toString(2).length;
}
const bitMask = (n) => {
	asafenumber(n, "n");
	return (_1n$6 << BigInt(n)) - _1n$6;
};
function validateObject(object, fields = {}, optFields = {}, title = "object") {
	aobject$1(object, title);
	aobject$1(fields, "fields");
	aobject$1(optFields, "optFields");
	function checkField(fieldName, expectedType, isOpt) {
		const label = title === "object" ? `param "${String(fieldName)}"` : `"${title}.${String(fieldName)}"`;
		const val = object[fieldName];
		if (!Object.hasOwn(object, fieldName) && (isOpt ? val !== void 0 : expectedType !== "function")) throw new TypeError(`${label} is invalid: expected own property`);
		if (isOpt && val === void 0) return;
		const current = typeof val;
		if (current !== expectedType || val === null) throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`);
	}
	const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
	iter(fields, false);
	iter(optFields, true);
}
// node_modules/@noble/curves/abstract/modular.js
const _0n$3 = BigInt(0);
const _1n$5 = BigInt(1);
const _2n$3 = BigInt(2);
const _3n = BigInt(3);
const _4n$2 = BigInt(4);
const _5n$1 = BigInt(5);
const _7n$1 = BigInt(7);
const _8n$3 = BigInt(8);
const _9n = BigInt(9);
const _15n = BigInt(15);
const _16n = BigInt(16);
const POW_WINDOWED_MIN = BigInt("0x10000000000000000");
function mod(a, b) {
	if (b <= _0n$3) throw new Error("mod: expected positive modulus, got " + b);
	const result = a % b;
	return result >= _0n$3 ? result : b + result;
}
function pow(num, power, modulo) {
	if (modulo <= _1n$5) throw new Error("pow: expected modulus > 1, got " + modulo);
	if (typeof power !== "bigint") throw new TypeError("invalid exponent: expected bigint, got " + typeof power);
	if (power < _0n$3) throw new Error("invalid exponent, negatives unsupported");
	if (power === _0n$3) return _1n$5;
	if (power === _1n$5) return num;
	let d = num % modulo;
	if (d < _0n$3) d += modulo;
	if (power < POW_WINDOWED_MIN) {
		let p = _1n$5;
		while (power > _0n$3) {
			if (power & _1n$5) p = p * d % modulo;
			d = d * d % modulo;
			power >>= _1n$5;
		}
		return p;
	}
	const digits = [];
	while (power > _0n$3) {
		digits.push(Number(power & _15n));
		power >>= _4n$2;
	}
	const table = new Array(16);
	table[0] = _1n$5;
	table[1] = d;
	for (let i = 2; i < 16; i++) table[i] = table[i - 1] * d % modulo;
	let p = table[digits[digits.length - 1]];
	for (let w = digits.length - 2; w >= 0; w--) {
		p = p * p % modulo;
		p = p * p % modulo;
		p = p * p % modulo;
		p = p * p % modulo;
		const digit = digits[w];
		if (digit !== 0) p = p * table[digit] % modulo;
	}
	return p;
}
function pow2(x, power, modulo) {
	if (modulo <= _1n$5) throw new Error("pow2: expected modulus > 1, got " + modulo);
	if (power < _0n$3) throw new Error("pow2: expected non-negative exponent, got " + power);
	let res = x;
	while (power-- > _0n$3) {
		res *= res;
		res %= modulo;
	}
	return res;
}
function invert(number, modulo) {
	if (number === _0n$3) throw new Error("invert: expected non-zero number");
	if (modulo <= _1n$5) throw new Error("invert: expected modulus > 1, got " + modulo);
	let a = mod(number, modulo);
	let b = modulo;
	let x = _0n$3, u = _1n$5;
	while (a !== _0n$3) {
		const q = b / a;
		const r = b - a * q;
		const m = x - u * q;
		b = a, a = r, x = u, u = m;
	}
	if (b !== _1n$5) throw new Error("invert: does not exist");
	return mod(x, modulo);
}
function assertIsSquare(Fp, root, n) {
	const F = Fp;
	if (!F.eql(F.sqr(root), n)) throw new Error("Cannot find square root");
}
function aoddModulus(order, fnName) {
	if ((order & _1n$5) === _0n$3) throw new Error(fnName + ": expected odd modulus, got " + order);
}
function sqrt3mod4(Fp, n) {
	const F = Fp;
	const p1div4 = (F.ORDER + _1n$5) / _4n$2;
	const root = F.pow(n, p1div4);
	assertIsSquare(F, root, n);
	return root;
}
function sqrt5mod8(Fp, n) {
	const F = Fp;
	const p5div8 = (F.ORDER - _5n$1) / _8n$3;
	const n2 = F.mul(n, _2n$3);
	const v = F.pow(n2, p5div8);
	const nv = F.mul(n, v);
	const i = F.mul(F.mul(nv, _2n$3), v);
	const root = F.mul(nv, F.sub(i, F.ONE));
	assertIsSquare(F, root, n);
	return root;
}
function sqrt9mod16(P) {
	const Fp_ = Field(P);
	const tn = tonelliShanks(P);
	const c1 = tn(Fp_, Fp_.neg(Fp_.ONE));
	const c2 = tn(Fp_, c1);
	const c3 = tn(Fp_, Fp_.neg(c1));
	const c4 = (P + _7n$1) / _16n;
	return ((Fp, n) => {
		const F = Fp;
		let tv1 = F.pow(n, c4);
		let tv2 = F.mul(tv1, c1);
		const tv3 = F.mul(tv1, c2);
		const tv4 = F.mul(tv1, c3);
		const e1 = F.eql(F.sqr(tv2), n);
		const e2 = F.eql(F.sqr(tv3), n);
		tv1 = F.cmov(tv1, tv2, e1);
		tv2 = F.cmov(tv4, tv3, e2);
		const e3 = F.eql(F.sqr(tv2), n);
		const root = F.cmov(tv1, tv2, e3);
		assertIsSquare(F, root, n);
		return root;
	});
}
function tonelliShanks(P) {
	if (P < _3n) throw new Error("sqrt is not defined for small field");
	aoddModulus(P, "tonelliShanks");
	let Q = P - _1n$5;
	let S = 0;
	while (Q % _2n$3 === _0n$3) {
		Q /= _2n$3;
		S++;
	}
	let Z = _2n$3;
	const _Fp = Field(P);
	while (FpLegendre(_Fp, Z) === 1) if (Z++ > 1e3) throw new Error("Cannot find square root: probably non-prime P");
	if (S === 1) return sqrt3mod4;
	let cc = _Fp.pow(Z, Q);
	const Q1div2 = (Q + _1n$5) / _2n$3;
	return function tonelliSlow(Fp, n) {
		const F = Fp;
		if (F.is0(n)) return n;
		if (FpLegendre(F, n) !== 1) throw new Error("Cannot find square root");
		let M = S;
		let c = F.mul(F.ONE, cc);
		let t = F.pow(n, Q);
		let R = F.pow(n, Q1div2);
		while (!F.eql(t, F.ONE)) {
			if (F.is0(t)) throw new Error("Cannot find square root: probably non-prime P");
			let i = 1;
			let t_tmp = F.sqr(t);
			while (!F.eql(t_tmp, F.ONE)) {
				i++;
				t_tmp = F.sqr(t_tmp);
				if (i === M) throw new Error("Cannot find square root");
			}
			const exponent = _1n$5 << BigInt(M - i - 1);
			const b = F.pow(c, exponent);
			M = i;
			c = F.sqr(b);
			t = F.mul(t, c);
			R = F.mul(R, b);
		}
		return R;
	};
}
function FpSqrt(P) {
	aoddModulus(P, "Fp.sqrt");
	if (P % _4n$2 === _3n) return sqrt3mod4;
	if (P % _8n$3 === _5n$1) return sqrt5mod8;
	if (P % _16n === _9n) return sqrt9mod16(P);
	return tonelliShanks(P);
}
const isNegativeLE = (num, modulo) => (mod(num, modulo) & _1n$5) === _1n$5;
const FIELD_FIELDS = [
	"create",
	"isValid",
	"is0",
	"neg",
	"inv",
	"sqrt",
	"sqr",
	"eql",
	"add",
	"sub",
	"mul",
	"pow",
	"div",
	"addN",
	"subN",
	"mulN",
	"sqrN"
];
function validateField(field) {
	aobject$1(field, "field");
	if (typeof field.ORDER !== "bigint") throw new TypeError("param \"ORDER\" is invalid: expected bigint, got " + typeof field.ORDER);
	asafenumber(field.BYTES, "BYTES");
	asafenumber(field.BITS, "BITS");
	for (const name of FIELD_FIELDS) afunction(field[name], "field." + name);
	if (field.BYTES < 1 || field.BITS < 1) throw new Error("invalid field: expected BYTES/BITS > 0");
	if (field.ORDER <= _1n$5) throw new Error("invalid field: expected ORDER > 1, got " + field.ORDER);
	return field;
}
function FpInvertBatch(Fp, nums, passZero = false) {
	validateField(Fp);
	aarray$1(nums, "nums");
	abool(passZero, "passZero");
	const F = Fp;
	const inverted = new Array(nums.length).fill(passZero ? F.ZERO : void 0);
	const multipliedAcc = nums.reduce((acc, num, i) => {
		if (F.is0(num)) return acc;
		inverted[i] = acc;
		return F.mul(acc, num);
	}, F.ONE);
	const invertedAcc = F.inv(multipliedAcc);
	nums.reduceRight((acc, num, i) => {
		if (F.is0(num)) return acc;
		inverted[i] = F.mul(acc, inverted[i]);
		return F.mul(acc, num);
	}, invertedAcc);
	return inverted;
}
function FpLegendre(Fp, n) {
	validateField(Fp);
	const F = Fp;
	aoddModulus(F.ORDER, "FpLegendre");
	const p1mod2 = (F.ORDER - _1n$5) / _2n$3;
	const powered = F.pow(n, p1mod2);
	const yes = F.eql(powered, F.ONE);
	const zero = F.eql(powered, F.ZERO);
	const no = F.eql(powered, F.neg(F.ONE));
	if (!yes && !zero && !no) throw new Error("invalid Legendre symbol result");
	return yes ? 1 : zero ? 0 : -1;
}
function nLength(n, nBitLength) {
	if (nBitLength !== void 0) anumber(nBitLength);
	if (n <= _0n$3) throw new Error("invalid n length: expected positive n, got " + n);
	if (nBitLength !== void 0 && nBitLength < 1) throw new Error("invalid n length: expected positive bit length, got " + nBitLength);
	const bits = bitLen(n);
	if (nBitLength !== void 0 && nBitLength < bits) throw new Error(`invalid n length: expected nBitLength (${nBitLength}) >= bitLen(n) (${bits})`);
	const _nBitLength = nBitLength !== void 0 ? nBitLength : bits;
	return {
		nBitLength: _nBitLength,
		nByteLength: Math.ceil(_nBitLength / 8)
	};
}
const FIELD_SQRT = new WeakMap();
var _Field = class {
	ORDER;
	BITS;
	BYTES;
	isLE;
	ZERO = _0n$3;
	ONE = _1n$5;
	_lengths;
	_mod;
	constructor(ORDER, opts = {}) {
		if (ORDER <= _1n$5) throw new Error("invalid field: expected ORDER > 1, got " + ORDER);
		let _nbitLength = void 0;
		this.isLE = false;
		if (opts != null && typeof opts === "object") {
			if (typeof opts.BITS === "number") _nbitLength = opts.BITS;
			if (typeof opts.sqrt === "function") Object.defineProperty(this, "sqrt", {
				value: opts.sqrt,
				enumerable: true
			});
			if (typeof opts.isLE === "boolean") this.isLE = opts.isLE;
			if (opts.allowedLengths) this._lengths = Object.freeze(opts.allowedLengths.slice());
			if (typeof opts.modFromBytes === "boolean") this._mod = opts.modFromBytes;
		}
		const { nBitLength, nByteLength } = nLength(ORDER, _nbitLength);
		if (nByteLength > 2048) throw new Error("invalid field: expected ORDER of <= 2048 bytes");
		this.ORDER = ORDER;
		this.BITS = nBitLength;
		this.BYTES = nByteLength;
		Object.freeze(this);
	}
	create(num) {
		return mod(num, this.ORDER);
	}
	isValid(num) {
		if (typeof num !== "bigint") throw new TypeError("invalid field element: expected bigint, got " + typeof num);
		return _0n$3 <= num && num < this.ORDER;
	}
	is0(num) {
		return num === _0n$3;
	}
	isValidNot0(num) {
		return !this.is0(num) && this.isValid(num);
	}
	isOdd(num) {
		return (num & _1n$5) === _1n$5;
	}
	neg(num) {
		return mod(-num, this.ORDER);
	}
	eql(lhs, rhs) {
		return lhs === rhs;
	}
	sqr(num) {
		return mod(num * num, this.ORDER);
	}
	add(lhs, rhs) {
		return mod(lhs + rhs, this.ORDER);
	}
	sub(lhs, rhs) {
		return mod(lhs - rhs, this.ORDER);
	}
	mul(lhs, rhs) {
		return mod(lhs * rhs, this.ORDER);
	}
	pow(num, power) {
		return pow(num, power, this.ORDER);
	}
	div(lhs, rhs) {
		return mod(lhs * invert(rhs, this.ORDER), this.ORDER);
	}
	sqrN(num) {
		return num * num;
	}
	addN(lhs, rhs) {
		return lhs + rhs;
	}
	subN(lhs, rhs) {
		return lhs - rhs;
	}
	mulN(lhs, rhs) {
		return lhs * rhs;
	}
	inv(num) {
		return invert(num, this.ORDER);
	}
	sqrt(num) {
		let sqrt = FIELD_SQRT.get(this);
		if (!sqrt) FIELD_SQRT.set(this, sqrt = FpSqrt(this.ORDER));
		return sqrt(this, num);
	}
	toBytes(num) {
		return this.isLE ? numberToBytesLE(num, this.BYTES) : numberToBytesBE(num, this.BYTES);
	}
	fromBytes(bytes, skipValidation = false) {
		abytes(bytes);
		const { _lengths: allowedLengths, BYTES, isLE, ORDER, _mod: modFromBytes } = this;
		if (allowedLengths) {
			if (bytes.length < 1 || !allowedLengths.includes(bytes.length) || bytes.length > BYTES) throw new Error("Field.fromBytes: expected " + allowedLengths + " bytes, got " + bytes.length);
			const padded = new Uint8Array(BYTES);
			padded.set(bytes, isLE ? 0 : padded.length - bytes.length);
			bytes = padded;
		}
		if (bytes.length !== BYTES) throw new Error("Field.fromBytes: expected " + BYTES + " bytes, got " + bytes.length);
		let scalar = isLE ? bytesToNumberLE(bytes) : bytesToNumberBE(bytes);
		if (modFromBytes) scalar = mod(scalar, ORDER);
		if (!skipValidation) {
			if (!this.isValid(scalar)) throw new Error("invalid field element: outside of range 0..ORDER");
		}
		return scalar;
	}
	invertBatch(lst) {
		return FpInvertBatch(this, lst, true);
	}
	cmov(a, b, condition) {
		abool(condition, "condition");
		return condition ? b : a;
	}
};
function Field(ORDER, opts = {}) {
	Object.freeze(_Field.prototype);
	return new _Field(ORDER, opts);
}
// node_modules/@noble/curves/abstract/curve.js
const _0n$2 = BigInt(0);
const _1n$4 = BigInt(1);
const _4n$1 = BigInt(4);
const BLIND_BYTES = 16;
const BLIND_BITS = 128;
const FW_WINDOW = 5;
const TABLE_BYTES_MAX = (() => 2 ** 31)();
function validatePointCons(Point) {
	const pc = Point;
	if (typeof pc !== "function") throw new TypeError("\"Point\" expected constructor, got type=" + typeof Point);
	afunction(pc.fromAffine, "Point.fromAffine");
	afunction(pc.fromBytes, "Point.fromBytes");
	afunction(pc.fromHex, "Point.fromHex");
	aobject$1(pc.BASE, "Point.BASE");
	aobject$1(pc.ZERO, "Point.ZERO");
	validateField(pc.Fp);
	validateField(pc.Fn);
}
function normalizeZ(c, points) {
	validatePointCons(c);
	validateMSMPoints(points, c);
	const invertedZs = FpInvertBatch(c.Fp, points.map((p) => p.Z));
	return points.map((p, i) => c.fromAffine(p.toAffine(invertedZs[i])));
}
function validateW(W, bits, min = 1) {
	if (!Number.isSafeInteger(W) || W < min || W > bits) throw new Error("invalid window size, expected [" + min + ".." + bits + "], got W=" + W);
}
function validateTableBytes(numPoints, fpBytes) {
	const bytes = numPoints * (4 * fpBytes + 128);
	if (bytes > TABLE_BYTES_MAX) throw new Error("invalid window size: table would need ~" + Math.ceil(bytes / 2 ** 20) + " MiB, max " + TABLE_BYTES_MAX / 2 ** 20 + " MiB");
}
function probeRandomBytes(randomBytes, length) {
	if (randomBytes === void 0) return void 0;
	afunction(randomBytes, "randomBytes");
	try {
		const probe = randomBytes(length);
		if (!isBytes(probe) || probe.length !== length) return void 0;
	} catch {
		return;
	}
	return randomBytes;
}
function validateMSMPoints(points, c) {
	aarray$1(points, "points");
	points.forEach((p, i) => {
		if (!(p instanceof c)) throw new Error("invalid point at index " + i);
	});
}
function validateMSMScalars(scalars, field, maxScalar) {
	if (!Array.isArray(scalars)) throw new Error("array of scalars expected");
	scalars.forEach((s, i) => {
		if (!(maxScalar === void 0 ? field.isValid(s) : isPosBig(s) && s < maxScalar)) throw new Error("invalid scalar at index " + i);
	});
}
const pointWindowSizes = new WeakMap();
function getWindowSize(P) {
	return pointWindowSizes.get(P) || 1;
}
function oddMultiples(p, size) {
	const dbl = p.double();
	const t = [p];
	for (let j = 1; j < size; j++) t.push(t[j - 1].add(dbl));
	return t;
}
function wnafDigits(n, W) {
	const size = 2 ** W;
	const half = size / 2;
	const mask = BigInt(size - 1);
	const d = [];
	while (n > _0n$2) {
		let w = 0;
		if (n & _1n$4) {
			w = Number(n & mask);
			if (w >= half) w -= size;
			n -= BigInt(w);
		}
		d.push(w);
		n >>= _1n$4;
	}
	return d;
}
function signedWindowDigits(n, W, windows) {
	const size = 2 ** W;
	const half = size / 2;
	const mask = BigInt(size - 1);
	const shiftBy = BigInt(W);
	const d = [];
	for (let w = 0; w < windows; w++) {
		let v = Number(n & mask);
		n >>= shiftBy;
		if (v > half) {
			v -= size;
			n += _1n$4;
		}
		d.push(v);
	}
	if (n !== _0n$2) throw new Error("invalid wnaf");
	return d;
}
function wnafWalk(zero, tables, digits) {
	let max = 0;
	for (const d of digits) max = Math.max(max, d.length);
	let acc = zero;
	for (let bit = max - 1; bit >= 0; bit--) {
		if (bit !== max - 1) acc = acc.double();
		for (let i = 0; i < digits.length; i++) {
			const w = digits[i][bit];
			if (w) {
				const item = tables[i][Math.abs(w) - 1 >> 1];
				acc = acc.add(w < 0 ? item.negate() : item);
			}
		}
	}
	return acc;
}
var ScalarMultiplier = class {
	Point;
	BASE;
	ZERO;
	randomBytes;
	wnafPrecomputes = new WeakMap();
	baseCanBeBlinded;
	bits;
	constructor(Point, randomBytes) {
		validatePointCons(Point);
		this.randomBytes = probeRandomBytes(randomBytes, BLIND_BYTES);
		this.Point = Point;
		this.BASE = Point.BASE;
		this.ZERO = Point.ZERO;
		this.bits = Point.Fn.BITS;
	}
	buildWnafTable(point, W, bits) {
		const windows = Math.ceil(bits / W) + 1;
		const half = 2 ** (W - 1);
		const comp = [];
		let base = point;
		for (let w = 0; w < windows; w++) {
			let acc = base;
			for (let i = 0; i < half; i++) {
				comp.push(acc);
				acc = acc.add(base);
			}
			base = comp[comp.length - 1].double();
		}
		return {
			W,
			bits,
			windows,
			comp
		};
	}
	wnafCachedCT(precomputes, n) {
		const { W, windows, comp } = precomputes;
		const half = 2 ** (W - 1);
		const digits = signedWindowDigits(n, W, windows);
		let p = this.ZERO;
		let f = this.BASE;
		for (let w = 0; w < windows; w++) {
			const digit = digits[w];
			const start = w * half;
			const idx = Math.abs(digit) - 1;
			let sel = comp[start];
			for (let i = 1; i < half; i++) sel = i === idx ? comp[start + i] : sel;
			const neg = sel.negate();
			if (digit === 0) f = f.add(comp[start]);
			else p = p.add(digit < 0 ? neg : sel);
		}
		return {
			p,
			f
		};
	}
	getWnafPrecomputes(W, point, bits, transform) {
		let entries = this.wnafPrecomputes.get(point);
		let comp = entries?.find((entry) => entry.W === W && entry.bits === bits);
		if (!comp) {
			comp = this.buildWnafTable(point, W, bits);
			if (typeof transform === "function") comp = {
				...comp,
				comp: transform(comp.comp)
			};
			if (!entries) {
				entries = [];
				this.wnafPrecomputes.set(point, entries);
			}
			entries.push(comp);
		}
		return comp;
	}
	assertPoint(point) {
		if (!(point instanceof this.Point)) throw new TypeError("\"point\" expected Point instance, got type=" + typeof point);
	}
	validateMulInput(point, scalar) {
		this.assertPoint(point);
		if (!inRange(scalar, _1n$4, this.Point.Fn.ORDER)) throw new Error("invalid scalar");
	}
	runCT(point, n, bits, transform) {
		const W = getWindowSize(point);
		if (W === 1) return this.fixedWindowCT(point, n, bits);
		return this.wnafCachedCT(this.getWnafPrecomputes(W, point, bits, transform), n);
	}
	mulCT(point, scalar, transform) {
		this.validateMulInput(point, scalar);
		return this.runCT(point, scalar, this.bits, transform);
	}
	mulCTBlinded(point, scalar, transform) {
		this.validateMulInput(point, scalar);
		if (this.randomBytes === void 0) throw new Error("randomBytes is required for scalar blinding");
		const bits = this.Point.Fn.BITS + BLIND_BITS;
		const blind = this.randomBytes(BLIND_BYTES);
		if (!isBytes(blind) || blind.length !== BLIND_BYTES) throw new Error("randomBytes returned invalid byte array");
		blind[0] = blind[0] & 63 | 128;
		const n = scalar + bytesToNumberBE(blind) * this.Point.Fn.ORDER;
		return this.runCT(point, n, bits, transform);
	}
	fixedWindowCT(point, n, bits) {
		const W = FW_WINDOW;
		const size = 32;
		const mask = bitMask(W);
		const table = new Array(size);
		table[0] = this.ZERO;
		for (let i = 1; i < size; i++) table[i] = table[i - 1].add(point);
		const windows = Math.ceil(bits / W);
		let acc = this.ZERO;
		for (let window = windows - 1; window >= 0; window--) {
			if (window !== windows - 1) for (let d = 0; d < W; d++) acc = acc.double();
			const digit = Number(n >> BigInt(window * W) & mask);
			let sel = table[0];
			for (let i = 1; i < size; i++) sel = i === digit ? table[i] : sel;
			acc = acc.add(sel);
		}
		return {
			p: acc,
			f: acc
		};
	}
	shouldBlind(point, cofactor) {
		if (this.randomBytes === void 0) return false;
		if (cofactor === _1n$4) return true;
		if (point !== this.BASE) return false;
		if (this.baseCanBeBlinded === void 0) this.baseCanBeBlinded = this.mulUnsafe(this.BASE, this.Point.Fn.ORDER).is0();
		return this.baseCanBeBlinded;
	}
	mulSecret(point, scalar, cofactor, transform) {
		return this.shouldBlind(point, cofactor) ? this.mulCTBlinded(point, scalar, transform) : this.mulCT(point, scalar, transform);
	}
	mulUnsafe(point, scalar, transform) {
		this.assertPoint(point);
		if (!isPosBig(scalar)) throw new Error("invalid scalar");
		const W = getWindowSize(point);
		if (W === 1 || scalar >= this.Point.Fn.ORDER) return mulAddUnsafe(this.Point, [point], [scalar], true);
		const precomputes = this.getWnafPrecomputes(W, point, this.bits, transform);
		return this.wnafCachedCT(precomputes, scalar).p;
	}
	setWindowSize(point, W) {
		this.assertPoint(point);
		validateW(W, this.bits);
		validateTableBytes((Math.ceil((this.bits + BLIND_BITS) / W) + 1) * 2 ** (W - 1), this.Point.Fp.BYTES);
		pointWindowSizes.set(point, W);
		this.wnafPrecomputes.delete(point);
	}
	hasWindowSize(point) {
		return getWindowSize(point) !== 1;
	}
};
function mulAddUnsafe(c, points, scalars, allowOversized = false) {
	validatePointCons(c);
	validateMSMPoints(points, c);
	abool(allowOversized, "allowOversized");
	validateMSMScalars(scalars, c.Fn, allowOversized ? c.Fn.ORDER ** _4n$1 : void 0);
	if (points.length !== scalars.length) throw new Error("arrays of points and scalars must have equal length");
	const tables = points.map((p) => oddMultiples(p, 4));
	const digits = scalars.map((n) => wnafDigits(n, 4));
	return wnafWalk(c.ZERO, tables, digits);
}
function createField(order, field, isLE) {
	if (field) {
		if (field.ORDER !== order) throw new Error("Field.ORDER must match order: Fp == p, Fn == n");
		validateField(field);
		return field;
	} else return Field(order, { isLE });
}
function createCurveFields(type, CURVE, curveOpts = {}, FpFnLE) {
	if (type !== "weierstrass" && type !== "edwards") throw new Error("expected curve type \"weierstrass\" or \"edwards\"");
	if (FpFnLE === void 0) FpFnLE = type === "edwards";
	if (!CURVE || typeof CURVE !== "object") throw new Error(`expected valid ${type} CURVE object`);
	validateObject(curveOpts);
	for (const p of [
		"p",
		"n",
		"h"
	]) {
		const val = CURVE[p];
		if (!(isPosBig(val) && val !== _0n$2)) throw new Error(`CURVE.${p} must be positive bigint`);
	}
	const Fp = createField(CURVE.p, curveOpts.Fp, FpFnLE);
	const Fn = createField(CURVE.n, curveOpts.Fn, FpFnLE);
	const params = [
		"Gx",
		"Gy",
		"a",
		type === "weierstrass" ? "b" : "d"
	];
	for (const p of params) if (!Fp.isValid(CURVE[p])) throw new Error(`CURVE.${p} must be valid field element of CURVE.Fp`);
	CURVE = Object.freeze(Object.assign({}, CURVE));
	return {
		CURVE,
		Fp,
		Fn
	};
}
function createKeygen(randomSecretKey, getPublicKey) {
	return function keygen(seed) {
		const secretKey = randomSecretKey(seed);
		return {
			secretKey,
			publicKey: getPublicKey(secretKey)
		};
	};
}
// node_modules/@noble/curves/abstract/edwards.js
const _0n$1 = BigInt(0);
const _1n$3 = BigInt(1);
const _2n$2 = BigInt(2);
const _4n = BigInt(4);
const _8n$2 = BigInt(8);
function isEdValidXY(Fp, CURVE, x, y) {
	const x2 = Fp.sqr(x);
	const y2 = Fp.sqr(y);
	const left = Fp.add(Fp.mul(CURVE.a, x2), y2);
	const right = Fp.add(Fp.ONE, Fp.mul(CURVE.d, Fp.mul(x2, y2)));
	return Fp.eql(left, right);
}
function edwards(params, extraOpts = {}) {
	validateObject(extraOpts, {}, {}, "extraOpts");
	const opts = extraOpts;
	const validated = createCurveFields("edwards", params, opts, opts.FpFnLE);
	const { Fp, Fn } = validated;
	let CURVE = validated.CURVE;
	const { h: cofactor } = CURVE;
	if (FpLegendre(Fp, CURVE.a) !== 1) throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");
	if (FpLegendre(Fp, CURVE.d) !== -1) throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");
	validateObject(opts, {}, {
		uvRatio: "function",
		randomBytes: "function"
	});
	const randomBytes = opts.randomBytes === void 0 ? randomBytes$1 : opts.randomBytes;
	const MASK = _2n$2 << BigInt(Fp.BYTES * 8) - _1n$3;
	function isOdd(n) {
		if (!Fp.isOdd) throw new Error("Field does not have .isOdd()");
		return Fp.isOdd(n);
	}
	const uvRatio = opts.uvRatio === void 0 ? (u, v) => {
		try {
			return {
				isValid: true,
				value: Fp.sqrt(Fp.div(u, v))
			};
		} catch (e) {
			return {
				isValid: false,
				value: _0n$1
			};
		}
	} : opts.uvRatio;
	if (!isEdValidXY(Fp, CURVE, CURVE.Gx, CURVE.Gy)) throw new Error("bad curve params: generator point");
	const mulA = Fp.eql(CURVE.a, Fp.neg(Fp.ONE)) ? (x) => Fp.neg(x) : Fp.eql(CURVE.a, Fp.ONE) ? (x) => x : (x) => Fp.mul(CURVE.a, x);
	function acoord(title, n, banZero = false) {
		const min = banZero ? _1n$3 : _0n$1;
		aInRange("coordinate " + title, n, min, MASK);
		return n;
	}
	function aedpoint(other) {
		if (!(other instanceof Point)) throw new Error("EdwardsPoint expected");
	}
	class Point {
		static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp.ONE, Fp.mul(CURVE.Gx, CURVE.Gy));
		static ZERO = new Point(Fp.ZERO, Fp.ONE, Fp.ONE, Fp.ZERO);
		static Fp = Fp;
		static Fn = Fn;
		X;
		Y;
		Z;
		T;
		constructor(X, Y, Z, T) {
			this.X = acoord("x", X);
			this.Y = acoord("y", Y);
			this.Z = acoord("z", Z, true);
			this.T = acoord("t", T);
			Object.freeze(this);
		}
		static CURVE() {
			return CURVE;
		}
		static fromAffine(p) {
			if (p instanceof Point) throw new Error("extended point not allowed");
			const { x, y } = p || {};
			acoord("x", x);
			acoord("y", y);
			return new Point(x, y, Fp.ONE, Fp.mul(x, y));
		}
		static fromBytes(bytes, zip215 = false) {
			const len = Fp.BYTES;
			const { a, d } = CURVE;
			bytes = copyBytes$1(abytes(bytes, len, "point"));
			abool(zip215, "zip215");
			const normed = copyBytes$1(bytes);
			const lastByte = bytes[len - 1];
			normed[len - 1] = lastByte & -129;
			const y = bytesToNumberLE(normed);
			const max = zip215 ? MASK : Fp.ORDER;
			aInRange("point.y", y, _0n$1, max);
			const y2 = Fp.sqr(y);
			const u = Fp.sub(y2, Fp.ONE);
			const v = Fp.sub(Fp.mulN(d, y2), a);
			let { isValid, value: x } = uvRatio(u, v);
			if (!isValid) throw new Error("bad point: invalid y coordinate");
			const isXOdd = isOdd(x);
			const isLastByteOdd = (lastByte & 128) !== 0;
			if (!zip215 && Fp.is0(x) && isLastByteOdd) throw new Error("bad point: x=0 and x_0=1");
			if (isLastByteOdd !== isXOdd) x = Fp.neg(x);
			return Point.fromAffine({
				x,
				y
			});
		}
		static fromHex(hex, zip215 = false) {
			return Point.fromBytes(hexToBytes(hex), zip215);
		}
		get x() {
			return this.toAffine().x;
		}
		get y() {
			return this.toAffine().y;
		}
		precompute(windowSize = 6, isLazy = true) {
			wnaf.setWindowSize(this, windowSize);
			if (!isLazy) this.multiply(_2n$2);
			return this;
		}
		assertValidity() {
			const p = this;
			const { a, d } = CURVE;
			if (p.is0()) throw new Error("bad point: ZERO");
			const { X, Y, Z, T } = p;
			const X2 = Fp.sqr(X);
			const Y2 = Fp.sqr(Y);
			const Z2 = Fp.sqr(Z);
			const Z4 = Fp.sqr(Z2);
			const aX2 = Fp.mul(X2, a);
			const left = Fp.mul(Fp.add(aX2, Y2), Z2);
			const right = Fp.add(Z4, Fp.mul(d, Fp.mul(X2, Y2)));
			if (!Fp.eql(left, right)) throw new Error("bad point: equation left != right (1)");
			const XY = Fp.mul(X, Y);
			const ZT = Fp.mul(Z, T);
			if (!Fp.eql(XY, ZT)) throw new Error("bad point: equation left != right (2)");
		}
		equals(other) {
			aedpoint(other);
			const { X: X1, Y: Y1, Z: Z1 } = this;
			const { X: X2, Y: Y2, Z: Z2 } = other;
			const X1Z2 = Fp.mul(X1, Z2);
			const X2Z1 = Fp.mul(X2, Z1);
			const Y1Z2 = Fp.mul(Y1, Z2);
			const Y2Z1 = Fp.mul(Y2, Z1);
			return Fp.eql(X1Z2, X2Z1) && Fp.eql(Y1Z2, Y2Z1);
		}
		is0() {
			return this.equals(Point.ZERO);
		}
		negate() {
			return new Point(Fp.neg(this.X), this.Y, this.Z, Fp.neg(this.T));
		}
		double() {
			const { X: X1, Y: Y1, Z: Z1 } = this;
			const A = Fp.sqr(X1);
			const B = Fp.sqr(Y1);
			const C = Fp.mul(Fp.sqr(Z1), _2n$2);
			const D = mulA(A);
			const x1y1 = Fp.addN(X1, Y1);
			const E = Fp.sub(Fp.subN(Fp.sqr(x1y1), A), B);
			const G = Fp.addN(D, B);
			const F = Fp.subN(G, C);
			const H = Fp.subN(D, B);
			const X3 = Fp.mul(E, F);
			const Y3 = Fp.mul(G, H);
			const T3 = Fp.mul(E, H);
			const Z3 = Fp.mul(F, G);
			return new Point(X3, Y3, Z3, T3);
		}
		add(other) {
			aedpoint(other);
			const { d } = CURVE;
			const { X: X1, Y: Y1, Z: Z1, T: T1 } = this;
			const { X: X2, Y: Y2, Z: Z2, T: T2 } = other;
			const A = Fp.mul(X1, X2);
			const B = Fp.mul(Y1, Y2);
			const C = Fp.mul(Fp.mulN(T1, d), T2);
			const D = Fp.mul(Z1, Z2);
			const E = Fp.sub(Fp.subN(Fp.mulN(Fp.addN(X1, Y1), Fp.addN(X2, Y2)), A), B);
			const F = Fp.subN(D, C);
			const G = Fp.addN(D, C);
			const H = Fp.sub(B, mulA(A));
			const X3 = Fp.mul(E, F);
			const Y3 = Fp.mul(G, H);
			const T3 = Fp.mul(E, H);
			const Z3 = Fp.mul(F, G);
			return new Point(X3, Y3, Z3, T3);
		}
		subtract(other) {
			aedpoint(other);
			return this.add(other.negate());
		}
		multiply(scalar) {
			if (!Fn.isValidNot0(scalar)) throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");
			const { p, f } = wnaf.mulSecret(this, scalar, cofactor, normalize);
			return normalize([p, f])[0];
		}
		multiplyUnsafe(scalar) {
			if (!Fn.isValid(scalar)) throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");
			if (scalar === _0n$1) return Point.ZERO;
			if (this.is0() || scalar === _1n$3) return this;
			return wnaf.mulUnsafe(this, scalar, normalize);
		}
		isSmallOrder() {
			return this.clearCofactor().is0();
		}
		isTorsionFree() {
			return wnaf.mulUnsafe(this, CURVE.n).is0();
		}
		toAffine(invertedZ) {
			const p = this;
			let iz = invertedZ;
			if (iz != null && typeof iz !== "bigint") throw new TypeError("\"invertedZ\" expected bigint, got type=" + typeof iz);
			const { X, Y, Z } = p;
			const is0 = p.is0();
			if (iz == null) iz = is0 ? Fp.create(_8n$2) : Fp.inv(Z);
			const x = Fp.mul(X, iz);
			const y = Fp.mul(Y, iz);
			const zz = Fp.mul(Z, iz);
			if (is0) return {
				x: Fp.ZERO,
				y: Fp.ONE
			};
			if (!Fp.eql(zz, Fp.ONE)) throw new Error("invZ was invalid");
			return {
				x,
				y
			};
		}
		clearCofactor() {
			if (cofactor === _1n$3) return this;
			if (cofactor === _2n$2) return this.double();
			if (cofactor === _4n) return this.double().double();
			if (cofactor === _8n$2) return this.double().double().double();
			return this.multiplyUnsafe(cofactor);
		}
		toBytes() {
			const { x, y } = this.toAffine();
			const bytes = Fp.toBytes(y);
			bytes[bytes.length - 1] |= isOdd(x) ? 128 : 0;
			return bytes;
		}
		toHex() {
			return bytesToHex(this.toBytes());
		}
		toString() {
			return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
		}
	}
	const normalize = (points) => normalizeZ(Point, points);
	const wnaf = new ScalarMultiplier(Point, randomBytes);
	if (wnaf.bits >= 6) Point.BASE.precompute(6);
	Object.freeze(Point.prototype);
	Object.freeze(Point);
	return Point;
}
function eddsa(Point, cHash, eddsaOpts = {}) {
	validatePointCons(Point);
	if (typeof cHash !== "function") throw new Error("\"hash\" function param is required");
	const hash = cHash;
	const opts = eddsaOpts;
	validateObject(opts, {}, {
		adjustScalarBytes: "function",
		randomBytes: "function",
		domain: "function",
		prehash: "function",
		zip215: "boolean",
		mapToCurve: "function",
		toMontgomery: "function",
		toMontgomerySecret: "function"
	});
	const { prehash } = opts;
	const { BASE, Fp, Fn } = Point;
	const outputLen = hash.outputLen;
	const expectedLen = 2 * Fp.BYTES;
	if (outputLen !== void 0) {
		asafenumber(outputLen, "hash.outputLen");
		if (outputLen !== expectedLen) throw new Error(`hash.outputLen must be ${expectedLen}, got ${outputLen}`);
	}
	const randomBytes = opts.randomBytes === void 0 ? randomBytes$1 : opts.randomBytes;
	const toMontgomery = opts.toMontgomery;
	const toMontgomerySecret = opts.toMontgomerySecret;
	const adjustScalarBytes = opts.adjustScalarBytes === void 0 ? (bytes) => bytes : opts.adjustScalarBytes;
	const domain = opts.domain === void 0 ? (data, ctx, phflag) => {
		abool(phflag, "phflag");
		if (ctx.length || phflag) throw new Error("Contexts/pre-hash are not supported");
		return data;
	} : opts.domain;
	function modN_LE(hash) {
		return Fn.create(bytesToNumberLE(hash));
	}
	function getPrivateScalar(key) {
		const len = lengths.secretKey;
		abytes(key, lengths.secretKey, "secretKey");
		const hashed = abytes(hash(key), 2 * len, "hashedSecretKey");
		const head = adjustScalarBytes(hashed.slice(0, len));
		return {
			head,
			prefix: hashed.slice(len, 2 * len),
			scalar: modN_LE(head)
		};
	}
	function getExtendedPublicKey(secretKey) {
		const { head, prefix, scalar } = getPrivateScalar(secretKey);
		const point = BASE.multiply(scalar);
		return {
			head,
			prefix,
			scalar,
			point,
			pointBytes: point.toBytes()
		};
	}
	function getPublicKey(secretKey) {
		return getExtendedPublicKey(secretKey).pointBytes;
	}
	function hashDomainToScalar(context = Uint8Array.of(), ...msgs) {
		const msg = concatBytes(...msgs);
		return modN_LE(hash(domain(msg, abytes(context, void 0, "context"), !!prehash)));
	}
	function sign(msg, secretKey, options = {}) {
		validateObject(options, {}, {}, "options");
		msg = copyBytes$1(abytes(msg, void 0, "message"));
		if (prehash) msg = prehash(msg);
		const { prefix, scalar, pointBytes } = getExtendedPublicKey(secretKey);
		const r = hashDomainToScalar(options.context, prefix, msg);
		const R = BASE.multiply(r).toBytes();
		const k = hashDomainToScalar(options.context, R, pointBytes, msg);
		const s = Fn.create(r + k * scalar);
		if (!Fn.isValid(s)) throw new Error("sign failed: invalid s");
		const rs = concatBytes(R, Fn.toBytes(s));
		return abytes(rs, lengths.signature, "result");
	}
	const verifyOpts = { zip215: opts.zip215 };
	function verify(sig, msg, publicKey, options = verifyOpts) {
		validateObject(options);
		const { context } = options;
		const zip215 = options.zip215 === void 0 ? !!verifyOpts.zip215 : options.zip215;
		const len = lengths.signature;
		sig = abytes(sig, len, "signature");
		msg = abytes(msg, void 0, "message");
		publicKey = abytes(publicKey, lengths.publicKey, "publicKey");
		if (zip215 !== void 0) abool(zip215, "zip215");
		if (prehash) msg = prehash(msg);
		const mid = len / 2;
		const r = sig.subarray(0, mid);
		const s = bytesToNumberLE(sig.subarray(mid, len));
		let A, R, SB;
		try {
			A = Point.fromBytes(publicKey, zip215);
			R = Point.fromBytes(r, zip215);
			SB = BASE.multiplyUnsafe(s);
		} catch (error) {
			return false;
		}
		if (!zip215 && A.isSmallOrder()) return false;
		const k = hashDomainToScalar(context, r, publicKey, msg);
		return R.add(A.multiplyUnsafe(k)).subtract(SB).clearCofactor().is0();
	}
	const _size = Fp.BYTES;
	const lengths = {
		secretKey: _size,
		publicKey: _size,
		signature: 2 * _size,
		seed: _size
	};
	function randomSecretKey(seed) {
		seed = seed === void 0 ? randomBytes(lengths.seed) : seed;
		return abytes(seed, lengths.seed, "seed");
	}
	function isValidSecretKey(key) {
		return isBytes(key) && key.length === lengths.secretKey;
	}
	function isValidPublicKey(key, zip215) {
		try {
			return !!Point.fromBytes(key, zip215 === void 0 ? verifyOpts.zip215 : zip215);
		} catch (error) {
			return false;
		}
	}
	const utils = {
		getExtendedPublicKey,
		randomSecretKey,
		isValidSecretKey,
		isValidPublicKey,
		toMontgomery(publicKey) {
			if (toMontgomery === void 0) throw new Error("Montgomery conversion is not supported for this curve");
			return toMontgomery(Point.fromBytes(publicKey));
		},
		toMontgomerySecret(secretKey) {
			if (toMontgomerySecret === void 0) throw new Error("Montgomery conversion is not supported for this curve");
			return toMontgomerySecret(secretKey);
		}
	};
	Object.freeze(lengths);
	Object.freeze(utils);
	return Object.freeze({
		keygen: createKeygen(randomSecretKey, getPublicKey),
		getPublicKey,
		sign,
		verify,
		utils,
		Point,
		lengths
	});
}
// node_modules/@noble/curves/abstract/fft.js
function checkU32(n, title = "n") {
	if (typeof n !== "number") throw new TypeError(`wrong u32 integer "${title}": expected number, got type=${typeof n}`);
	if (!Number.isSafeInteger(n) || n < 0 || n > 4294967295) throw new RangeError(`wrong u32 integer "${title}": expected 0..4294967295, got ${n}`);
	return n;
}
function isPowerOfTwo(x) {
	checkU32(x, "x");
	return (x & x - 1) === 0 && x !== 0;
}
function reverseBits(n, bits) {
	checkU32(n);
	if (typeof bits !== "number") throw new TypeError("\"bits\" expected number, got type=" + typeof bits);
	if (!Number.isSafeInteger(bits) || bits < 0 || bits > 32) throw new Error(`expected integer 0 <= bits <= 32, got ${bits}`);
	let reversed = 0;
	for (let i = 0; i < bits; i++, n >>>= 1) reversed = reversed << 1 | n & 1;
	return reversed >>> 0;
}
function log2(n) {
	checkU32(n);
	return 31 - Math.clz32(n);
}
function bitReversalInplace(values) {
	if (!values || typeof values !== "object" || typeof values.length !== "number") throw new TypeError("\"values\" expected array-like, got type=" + typeof values);
	const n = values.length;
	if (!isPowerOfTwo(n)) throw new Error("expected positive power-of-two length, got " + n);
	const bits = log2(n);
	for (let i = 0; i < n; i++) {
		const j = reverseBits(i, bits);
		if (i < j) {
			const tmp = values[i];
			values[i] = values[j];
			values[j] = tmp;
		}
	}
	return values;
}
const FFTCore = (F, coreOpts) => {
	validateObject(coreOpts, {
		N: "number",
		roots: "object",
		dit: "boolean"
	}, {
		invertButterflies: "boolean",
		skipStages: "number",
		brp: "boolean"
	}, "coreOpts");
	const { N, roots, dit, invertButterflies = false, skipStages = 0, brp = true } = coreOpts;
	checkU32(N, "coreOpts.N");
	const bits = log2(N);
	if (!isPowerOfTwo(N)) throw new Error("FFT: Polynomial size should be power of two");
	checkU32(skipStages, "coreOpts.skipStages");
	const maxSkipStages = bits === 0 ? 0 : bits - 1;
	if (skipStages > maxSkipStages) throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${maxSkipStages}`);
	if (roots.length !== N) throw new Error(`FFT: wrong roots length: expected ${N}, got ${roots.length}`);
	const isDit = dit !== invertButterflies;
	return (values) => {
		if (values.length !== N) throw new Error("FFT: wrong Polynomial length");
		if (dit && brp) bitReversalInplace(values);
		for (let i = 0, g = 1; i < bits - skipStages; i++) {
			const s = dit ? i + 1 + skipStages : bits - i;
			const m = 1 << s;
			const m2 = m >> 1;
			const stride = N >> s;
			for (let k = 0; k < N; k += m) for (let j = 0, grp = g++; j < m2; j++) {
				const rootPos = invertButterflies ? dit ? N - grp : grp : j * stride;
				const i0 = k + j;
				const i1 = k + j + m2;
				const omega = roots[rootPos];
				const b = values[i1];
				const a = values[i0];
				if (isDit) {
					const t = F.mul(b, omega);
					values[i0] = F.add(a, t);
					values[i1] = F.sub(a, t);
				} else if (invertButterflies) {
					values[i0] = F.add(b, a);
					values[i1] = F.mul(F.sub(b, a), omega);
				} else {
					values[i0] = F.add(a, b);
					values[i1] = F.mul(F.sub(a, b), omega);
				}
			}
		}
		if (!dit && brp) bitReversalInplace(values);
		return values;
	};
};
// node_modules/@noble/curves/ed25519.js
const _1n$2 = BigInt(1);
const _2n$1 = BigInt(2);
const _5n = BigInt(5);
const _8n$1 = BigInt(8);
const ed25519_CURVE_p = BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
const ed25519_CURVE = (() => ({
	p: ed25519_CURVE_p,
	n: BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),
	h: _8n$1,
	a: BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),
	d: BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),
	Gx: BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),
	Gy: BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")
}))();
function ed25519_pow_2_252_3(x) {
	const _10n = BigInt(10), _20n = BigInt(20), _40n = BigInt(40), _80n = BigInt(80);
	const P = ed25519_CURVE_p;
	const b2 = x * x % P * x % P;
	const b5 = pow2(pow2(b2, _2n$1, P) * b2 % P, _1n$2, P) * x % P;
	const b10 = pow2(b5, _5n, P) * b5 % P;
	const b20 = pow2(b10, _10n, P) * b10 % P;
	const b40 = pow2(b20, _20n, P) * b20 % P;
	const b80 = pow2(b40, _40n, P) * b40 % P;
	return {
		pow_p_5_8: pow2(pow2(pow2(pow2(b80, _80n, P) * b80 % P, _80n, P) * b80 % P, _10n, P) * b10 % P, _2n$1, P) * x % P,
		b2
	};
}
function adjustScalarBytes(bytes) {
	bytes[0] &= 248;
	bytes[31] &= 127;
	bytes[31] |= 64;
	return bytes;
}
const ED25519_SQRT_M1 = BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");
function uvRatio(u, v) {
	const P = ed25519_CURVE_p;
	const v3 = mod(v * v * v, P);
	const pow = ed25519_pow_2_252_3(u * mod(v3 * v3 * v, P)).pow_p_5_8;
	let x = mod(u * v3 * pow, P);
	const vx2 = mod(v * x * x, P);
	const root1 = x;
	const root2 = mod(x * ED25519_SQRT_M1, P);
	const useRoot1 = vx2 === u;
	const useRoot2 = vx2 === mod(-u, P);
	const noRoot = vx2 === mod(-u * ED25519_SQRT_M1, P);
	if (useRoot1) x = root1;
	if (useRoot2 || noRoot) x = root2;
	if (isNegativeLE(x, P)) x = mod(-x, P);
	return {
		isValid: useRoot1 || useRoot2,
		value: x
	};
}
const ed25519_Point = edwards(ed25519_CURVE, { uvRatio });
const Fp = (() => ed25519_Point.Fp)();
function toMontgomery(point) {
	const { y } = point;
	return Fp.toBytes(Fp.div(_1n$2 + y, _1n$2 - y));
}
function toMontgomerySecret(secretKey) {
	const size = ed25519_Point.Fp.BYTES;
	abytes$1(secretKey, size);
	return adjustScalarBytes(sha512(secretKey.subarray(0, size))).subarray(0, size);
}
function ed(opts) {
	return eddsa(ed25519_Point, sha512, Object.assign({
		adjustScalarBytes,
		toMontgomery,
		toMontgomerySecret,
		zip215: true
	}, opts));
}
const ed25519 = ed({});
// node_modules/@noble/hashes/sha3.js
const _0n = BigInt(0);
const _1n$1 = BigInt(1);
const _2n = BigInt(2);
const _7n = BigInt(7);
const _256n = BigInt(256);
const _0x71n = BigInt(113);
const SHA3_PI = [];
const SHA3_ROTL = [];
const _SHA3_IOTA = [];
for (let round = 0, R = _1n$1, x = 1, y = 0; round < 24; round++) {
	[x, y] = [y, (2 * x + 3 * y) % 5];
	SHA3_PI.push(2 * (5 * y + x));
	SHA3_ROTL.push((round + 1) * (round + 2) / 2 % 64);
	let t = _0n;
	for (let j = 0; j < 7; j++) {
		R = (R << _1n$1 ^ (R >> _7n) * _0x71n) % _256n;
		if (R & _2n) t ^= _1n$1 << (_1n$1 << BigInt(j)) - _1n$1;
	}
	_SHA3_IOTA.push(t);
}
const IOTAS = split(_SHA3_IOTA, true);
const SHA3_IOTA_H = IOTAS[0];
const SHA3_IOTA_L = IOTAS[1];
const rotlSH = (h, l, s) => h << s | l >>> 32 - s;
const rotlSL = (h, l, s) => l << s | h >>> 32 - s;
const rotlBH = (h, l, s) => l << s - 32 | h >>> 64 - s;
const rotlBL = (h, l, s) => h << s - 32 | l >>> 64 - s;
const rotlH = (h, l, s) => s > 32 ? rotlBH(h, l, s) : rotlSH(h, l, s);
const rotlL = (h, l, s) => s > 32 ? rotlBL(h, l, s) : rotlSL(h, l, s);
const B = new Uint32Array(10);
function keccakP(s, rounds = 24) {
	if (!(s instanceof Uint32Array)) throw new TypeError("\"s\" expected Uint32Array(50), got type=" + typeof s);
	if (s.length !== 50) throw new RangeError("\"s\" expected Uint32Array(50), got length=" + s.length);
	anumber$1(rounds, "rounds");
	if (rounds < 1 || rounds > 24) throw new Error("\"rounds\" expected integer 1..24");
	for (let round = 24 - rounds; round < 24; round++) {
		for (let x = 0; x < 10; x++) B[x] = s[x] ^ s[x + 10] ^ s[x + 20] ^ s[x + 30] ^ s[x + 40];
		for (let x = 0; x < 10; x += 2) {
			const idx1 = (x + 8) % 10;
			const idx0 = (x + 2) % 10;
			const B0 = B[idx0];
			const B1 = B[idx0 + 1];
			const Th = rotlH(B0, B1, 1) ^ B[idx1];
			const Tl = rotlL(B0, B1, 1) ^ B[idx1 + 1];
			for (let y = 0; y < 50; y += 10) {
				s[x + y] ^= Th;
				s[x + y + 1] ^= Tl;
			}
		}
		let curH = s[2];
		let curL = s[3];
		for (let t = 0; t < 24; t++) {
			const shift = SHA3_ROTL[t];
			const Th = rotlH(curH, curL, shift);
			const Tl = rotlL(curH, curL, shift);
			const PI = SHA3_PI[t];
			curH = s[PI];
			curL = s[PI + 1];
			s[PI] = Th;
			s[PI + 1] = Tl;
		}
		for (let y = 0; y < 50; y += 10) {
			const b0 = s[y], b1 = s[y + 1], b2 = s[y + 2], b3 = s[y + 3];
			s[y] ^= ~s[y + 2] & s[y + 4];
			s[y + 1] ^= ~s[y + 3] & s[y + 5];
			s[y + 2] ^= ~s[y + 4] & s[y + 6];
			s[y + 3] ^= ~s[y + 5] & s[y + 7];
			s[y + 4] ^= ~s[y + 6] & s[y + 8];
			s[y + 5] ^= ~s[y + 7] & s[y + 9];
			s[y + 6] ^= ~s[y + 8] & b0;
			s[y + 7] ^= ~s[y + 9] & b1;
			s[y + 8] ^= ~b0 & b2;
			s[y + 9] ^= ~b1 & b3;
		}
		s[0] ^= SHA3_IOTA_H[round];
		s[1] ^= SHA3_IOTA_L[round];
	}
	clean(B);
}
var Keccak = class Keccak {
	state;
	pos = 0;
	posOut = 0;
	finished = false;
	state32;
	destroyed = false;
	blockLen;
	suffix;
	outputLen;
	canXOF;
	enableXOF = false;
	rounds;
	constructor(blockLen, suffix, outputLen, enableXOF = false, rounds = 24) {
		anumber$1(blockLen, "blockLen");
		anumber$1(suffix, "suffix");
		anumber$1(rounds, "rounds");
		abool$1(enableXOF, "enableXOF");
		this.blockLen = blockLen;
		this.suffix = suffix;
		this.outputLen = outputLen;
		this.enableXOF = enableXOF;
		this.canXOF = enableXOF;
		this.rounds = rounds;
		anumber$1(outputLen, "outputLen");
		if (!(0 < blockLen && blockLen < 200)) throw new Error("\"blockLen\" must be 1..199");
		this.state = new Uint8Array(200);
		this.state32 = u32(this.state);
	}
	clone() {
		return this._cloneInto();
	}
	keccak() {
		swap32IfBE(this.state32);
		keccakP(this.state32, this.rounds);
		swap32IfBE(this.state32);
		this.posOut = 0;
		this.pos = 0;
	}
	update(data) {
		aexists(this);
		abytes$1(data);
		const { blockLen, state, state32 } = this;
		const len = data.length;
		const canUseU32 = blockLen % 4 === 0 && data.byteOffset % 4 === 0;
		const blockLen32 = blockLen / 4;
		const data32 = canUseU32 && len >= blockLen ? u32(data) : void 0;
		for (let pos = 0; pos < len;) {
			if (data32 !== void 0 && this.pos === 0 && pos % 4 === 0 && len - pos >= blockLen) {
				for (let i = 0, o = pos / 4; i < blockLen32; i++) state32[i] ^= data32[o + i];
				pos += blockLen;
				this.pos = blockLen;
				this.keccak();
				continue;
			}
			const take = Math.min(blockLen - this.pos, len - pos);
			for (let i = 0; i < take; i++) state[this.pos++] ^= data[pos++];
			if (this.pos === blockLen) this.keccak();
		}
		return this;
	}
	finish() {
		if (this.finished) return;
		this.finished = true;
		const { state, suffix, pos, blockLen } = this;
		state[pos] ^= suffix;
		if ((suffix & 128) !== 0 && pos === blockLen - 1) this.keccak();
		state[blockLen - 1] ^= 128;
		this.keccak();
	}
	writeInto(out) {
		aexists(this, false);
		abytes$1(out);
		this.finish();
		const bufferOut = this.state;
		const { blockLen } = this;
		for (let pos = 0, len = out.length; pos < len;) {
			if (this.posOut >= blockLen) this.keccak();
			const take = Math.min(blockLen - this.posOut, len - pos);
			out.set(bufferOut.subarray(this.posOut, this.posOut + take), pos);
			this.posOut += take;
			pos += take;
		}
		return out;
	}
	xofInto(out) {
		if (!this.enableXOF) throw new Error("XOF is not enabled");
		return this.writeInto(out);
	}
	xof(bytes) {
		anumber$1(bytes);
		return this.xofInto(new Uint8Array(bytes));
	}
	digestInto(out) {
		aoutput(out, this);
		if (this.finished) throw new Error("digest() was already called");
		this.writeInto(out.length === this.outputLen ? out : out.subarray(0, this.outputLen));
		this.destroy();
	}
	digest() {
		const out = new Uint8Array(this.outputLen);
		this.digestInto(out);
		return out;
	}
	destroy() {
		this.destroyed = true;
		clean(this.state);
	}
	_cloneInto(to) {
		const { blockLen, suffix, outputLen, rounds, enableXOF } = this;
		to ||= new Keccak(blockLen, suffix, outputLen, enableXOF, rounds);
		to.blockLen = blockLen;
		to.state32.set(this.state32);
		to.pos = this.pos;
		to.posOut = this.posOut;
		to.finished = this.finished;
		to.rounds = rounds;
		to.suffix = suffix;
		to.outputLen = outputLen;
		to.enableXOF = enableXOF;
		to.canXOF = this.canXOF;
		to.destroyed = this.destroyed;
		return to;
	}
};
const genShake = (suffix, blockLen, outputLen, info = {}) => createHasher((opts = {}) => {
	opts = checkOpts({}, opts);
	return new Keccak(blockLen, suffix, opts.dkLen === void 0 ? outputLen : opts.dkLen, true);
}, info);
const shake128 = genShake(31, 168, 16, oidNist(11));
const shake256 = genShake(31, 136, 32, oidNist(12));
// node_modules/@noble/post-quantum/utils.js
const abytesDoc = abytes$1;
const randomBytes = randomBytes$2;
function aarray(item, title, inner = () => {}) {
	if (!Array.isArray(item)) throw new TypeError(`"${title}" expected array, got type=${typeof item}`);
	for (let i = 0; i < item.length; i++) inner(item[i], `${title}[${i}]`);
	return item;
}
function aobject(value, title = "object") {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError(title === "object" ? "expected valid options object" : `"${title}" expected object, got type=${typeof value}`);
	return value;
}
function equalBytes(a, b) {
	a = abytes$1(a);
	b = abytes$1(b);
	if (a.length !== b.length) return false;
	let diff = 0;
	for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
	return diff === 0;
}
function copyBytes(bytes) {
	return new Uint8Array(abytes$1(bytes));
}
function validateOpts(opts) {
	if (isBytes$1(opts)) throw new TypeError("\"opts\" expected object, got Uint8Array");
	aobject(opts, "opts");
	const proto = Object.getPrototypeOf(opts);
	if (proto !== null && proto !== Object.prototype) throw new TypeError("\"opts\" expected a plain object");
}
const VER_OPT_KEYS = Object.freeze(["context"]);
const SIG_OPT_KEYS = Object.freeze(["context", "extraEntropy"]);
function checkOptKeys(opts, allowed) {
	validateOpts(opts);
	const normalized = Object.assign(Object.create(null), opts);
	for (const [k, v] of Object.entries(normalized)) {
		if (v === void 0) continue;
		if (!allowed.includes(k)) throw new TypeError("unexpected option \"" + String(k) + "\"; expected one of: " + allowed.join(", "));
	}
	return Object.freeze(normalized);
}
function validateVerOpts(opts, allowed = VER_OPT_KEYS) {
	const normalized = checkOptKeys(opts, allowed);
	if (normalized.context !== void 0) abytes$1(normalized.context, void 0, "opts.context");
	return normalized;
}
function validateSigOpts(opts, allowed = SIG_OPT_KEYS) {
	const normalized = checkOptKeys(opts, allowed);
	if (normalized.context !== void 0) abytes$1(normalized.context, void 0, "opts.context");
	if (normalized.extraEntropy !== false && normalized.extraEntropy !== void 0) abytes$1(normalized.extraEntropy, void 0, "opts.extraEntropy");
	return normalized;
}
function splitCoder(label, ...lengths) {
	const getLength = (c) => typeof c === "number" ? c : c.bytesLen;
	const bytesLen = lengths.reduce((sum, a) => sum + getLength(a), 0);
	return {
		bytesLen,
		encode: (bufs) => {
			const res = new Uint8Array(bytesLen);
			for (let i = 0, pos = 0; i < lengths.length; i++) {
				const c = lengths[i];
				const l = getLength(c);
				const b = typeof c === "number" ? bufs[i] : c.encode(bufs[i]);
				abytes$1(b, l, label);
				res.set(b, pos);
				if (typeof c !== "number") b.fill(0);
				pos += l;
			}
			return res;
		},
		decode: (buf) => {
			abytes$1(buf, bytesLen, label);
			const res = [];
			for (const c of lengths) {
				const l = getLength(c);
				const b = buf.subarray(0, l);
				res.push(typeof c === "number" ? b : c.decode(b));
				buf = buf.subarray(l);
			}
			return res;
		}
	};
}
function vecCoder(c, vecLen) {
	const coder = c;
	const bytesLen = vecLen * coder.bytesLen;
	return {
		bytesLen,
		encode: (u) => {
			const uArr = aarray(u, "u");
			if (uArr.length !== vecLen) throw new RangeError(`vecCoder.encode: wrong length=${uArr.length}. Expected: ${vecLen}`);
			const res = new Uint8Array(bytesLen);
			for (let i = 0, pos = 0; i < uArr.length; i++) {
				const b = coder.encode(uArr[i]);
				res.set(b, pos);
				b.fill(0);
				pos += b.length;
			}
			return res;
		},
		decode: (a) => {
			abytes$1(a, bytesLen);
			const r = [];
			for (let i = 0; i < a.length; i += coder.bytesLen) r.push(coder.decode(a.subarray(i, i + coder.bytesLen)));
			return r;
		}
	};
}
function cleanBytes(...list) {
	for (const t of list) if (Array.isArray(t)) for (const b of t) b.fill(0);
	else t.fill(0);
}
function getMask(bits) {
	anumber$1(bits, "bits");
	if (bits > 32) throw new RangeError("\"bits\" expected <= 32, got " + bits);
	return bits === 32 ? 4294967295 : ~(-1 << bits) >>> 0;
}
const EMPTY = Uint8Array.of();
function getMessage(msg, ctx = EMPTY) {
	abytes$1(msg, void 0, "msg");
	abytes$1(ctx, void 0, "ctx");
	if (ctx.length > 255) throw new RangeError("context should be 255 bytes or less");
	return concatBytes$1(new Uint8Array([0, ctx.length]), ctx, msg);
}
const oidNistP = Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2
]);
const XOF_OID_OUTPUT_LEN = (() => ({
	"060960864801650304020b": 32,
	"060960864801650304020c": 64
}))();
function checkHash(hash, requiredStrength = 0) {
	if (typeof hash !== "function" || typeof hash.create !== "function") throw new TypeError("\"hash\" expected hash function, got type=" + typeof hash);
	ahash(hash);
	anumber$1(requiredStrength, "requiredStrength");
	const oid = hash.oid;
	abytes$1(oid, void 0, "hash.oid");
	if (!equalBytes(oid.subarray(0, 10), oidNistP)) throw new Error("\"hash.oid\" is invalid: expected NIST hash");
	const xofLen = XOF_OID_OUTPUT_LEN[bytesToHex$1(oid)];
	if (xofLen !== void 0 && hash.outputLen !== xofLen) throw new Error("Pre-hash XOF output length must be " + xofLen + " bytes for this OID, got: " + hash.outputLen);
	const collisionResistance = hash.outputLen * 8 / 2;
	if (requiredStrength > collisionResistance) throw new Error("Pre-hash security strength too low: " + collisionResistance + ", required: " + requiredStrength);
}
function getMessagePrehash(hash, msg, ctx = EMPTY) {
	checkHash(hash);
	abytes$1(msg, void 0, "msg");
	abytes$1(ctx, void 0, "ctx");
	if (ctx.length > 255) throw new RangeError("context should be 255 bytes or less");
	const hashed = hash(msg);
	return concatBytes$1(new Uint8Array([1, ctx.length]), ctx, hash.oid, hashed);
}
// node_modules/@noble/post-quantum/_crystals.js
const genCrystals = (opts) => {
	const { newPoly, N, Q, F, ROOT_OF_UNITY, brvBits, isKyber } = opts;
	const mod = (a, modulo = Q) => {
		const result = a % modulo | 0;
		return (result >= 0 ? result | 0 : modulo + result | 0) | 0;
	};
	const smod = (a, modulo = Q) => {
		const r = mod(a, modulo) | 0;
		return (r > modulo >> 1 ? r - modulo | 0 : r) | 0;
	};
	function getZettas() {
		const out = newPoly(N);
		for (let i = 0; i < N; i++) {
			const b = reverseBits(i, brvBits);
			const p = BigInt(ROOT_OF_UNITY) ** BigInt(b) % BigInt(Q);
			out[i] = Number(p) | 0;
		}
		return out;
	}
	const nttZetas = getZettas();
	const inv = (_a) => {
		throw new Error("not implemented");
	};
	const field = isKyber ? {
		add: (a, b) => {
			const r = a + b | 0;
			return r >= Q ? r - Q | 0 : r;
		},
		sub: (a, b) => {
			const r = a - b | 0;
			return r < 0 ? r + Q | 0 : r;
		},
		mul: (a, b) => mod((a | 0) * (b | 0)) | 0,
		inv
	} : {
		add: (a, b) => mod((a | 0) + (b | 0)) | 0,
		sub: (a, b) => mod((a | 0) - (b | 0)) | 0,
		mul: (a, b) => mod((a | 0) * (b | 0)) | 0,
		inv
	};
	const nttOpts = {
		N,
		roots: nttZetas,
		invertButterflies: true,
		skipStages: isKyber ? 1 : 0,
		brp: false
	};
	const dif = FFTCore(field, {
		dit: false,
		...nttOpts
	});
	const dit = FFTCore(field, {
		dit: true,
		...nttOpts
	});
	const NTT = {
		encode: (r) => {
			return dif(r);
		},
		decode: (r) => {
			dit(r);
			for (let i = 0; i < r.length; i++) r[i] = mod(F * r[i]);
			return r;
		}
	};
	const bitsCoder = (d, c) => {
		for (let i = 0, bufLen = 0; i < N; i++) {
			bufLen += d;
			if (bufLen > 32) getMask(bufLen);
			bufLen %= 8;
		}
		const mask = getMask(d);
		const bytesLen = d * (N / 8);
		return {
			bytesLen,
			encode: (poly_) => {
				const poly = poly_;
				const r = new Uint8Array(bytesLen);
				for (let i = 0, buf = 0, bufLen = 0, pos = 0; i < poly.length; i++) {
					buf |= (c.encode(poly[i]) & mask) << bufLen;
					bufLen += d;
					for (; bufLen >= 8; bufLen -= 8, buf >>= 8) r[pos++] = buf & 255;
				}
				return r;
			},
			decode: (bytes) => {
				const r = newPoly(N);
				for (let i = 0, buf = 0, bufLen = 0, pos = 0; i < bytes.length; i++) {
					buf |= bytes[i] << bufLen;
					bufLen += 8;
					for (; bufLen >= d; bufLen -= d, buf >>= d) r[pos++] = c.decode(buf & mask);
				}
				return r;
			}
		};
	};
	return {
		mod,
		smod,
		nttZetas,
		NTT: {
			encode: (r) => NTT.encode(r),
			decode: (r) => NTT.decode(r)
		},
		bitsCoder
	};
};
const createXofShake = (shake) => (seed, blockLen) => {
	if (!blockLen) blockLen = shake.blockLen;
	const _seed = new Uint8Array(seed.length + 2);
	_seed.set(seed);
	const seedLen = seed.length;
	const buf = new Uint8Array(blockLen);
	let h = shake.create({});
	let calls = 0;
	let xofs = 0;
	return {
		stats: () => ({
			calls,
			xofs
		}),
		get: (x, y) => {
			_seed[seedLen + 0] = x;
			_seed[seedLen + 1] = y;
			h.destroy();
			h = shake.create({}).update(_seed);
			calls++;
			return () => {
				xofs++;
				return h.xofInto(buf);
			};
		},
		clean: () => {
			h.destroy();
			cleanBytes(buf, _seed);
		}
	};
};
const XOF128 = createXofShake(shake128);
const XOF256 = createXofShake(shake256);
// node_modules/@noble/post-quantum/ml-dsa.js
const INTERNAL_SIG_OPT_KEYS$1 = Object.freeze(["extraEntropy", "externalMu"]);
const INTERNAL_VER_OPT_KEYS$1 = Object.freeze(["externalMu"]);
function validateInternalOpts(opts, allowed) {
	const normalized = checkOptKeys(opts, allowed);
	if (normalized.externalMu !== void 0) abool(normalized.externalMu, "opts.externalMu");
	return normalized;
}
const N = 256;
const Q = 8380417;
const ROOT_OF_UNITY = 1753;
const F = 8347681;
const D = 13;
const GAMMA2_1 = Math.floor(95232) | 0;
const GAMMA2_2 = Math.floor(261888) | 0;
const PARAMS$1 = (() => Object.freeze({
	2: Object.freeze({
		K: 4,
		L: 4,
		D,
		GAMMA1: 2 ** 17,
		GAMMA2: GAMMA2_1,
		TAU: 39,
		ETA: 2,
		OMEGA: 80
	}),
	3: Object.freeze({
		K: 6,
		L: 5,
		D,
		GAMMA1: 2 ** 19,
		GAMMA2: GAMMA2_2,
		TAU: 49,
		ETA: 4,
		OMEGA: 55
	}),
	5: Object.freeze({
		K: 8,
		L: 7,
		D,
		GAMMA1: 2 ** 19,
		GAMMA2: GAMMA2_2,
		TAU: 60,
		ETA: 2,
		OMEGA: 75
	})
}))();
const newPoly = (n) => new Int32Array(n);
const crystals = genCrystals({
	N,
	Q,
	F,
	ROOT_OF_UNITY,
	newPoly,
	isKyber: false,
	brvBits: 8
});
const id = (n) => n;
const polyCoder = (d, compress = id, verify = id) => crystals.bitsCoder(d, {
	encode: (i) => compress(verify(i)),
	decode: (i) => verify(compress(i))
});
const polyAdd = (a_, b_) => {
	const a = a_;
	const b = b_;
	for (let i = 0; i < a.length; i++) a[i] = crystals.mod(a[i] + b[i]);
	return a;
};
const polySub = (a_, b_) => {
	const a = a_;
	const b = b_;
	for (let i = 0; i < a.length; i++) a[i] = crystals.mod(a[i] - b[i]);
	return a;
};
const polyShiftl = (p_) => {
	const p = p_;
	for (let i = 0; i < N; i++) p[i] <<= D;
	return p;
};
const polyChknorm = (p_, B) => {
	const p = p_;
	for (let i = 0; i < N; i++) if (Math.abs(crystals.smod(p[i])) >= B) return true;
	return false;
};
const MultiplyNTTs = (a_, b_) => {
	const a = a_;
	const b = b_;
	const c = newPoly(N);
	for (let i = 0; i < a.length; i++) c[i] = crystals.mod(a[i] * b[i]);
	return c;
};
function RejNTTPoly(xof_) {
	const xof = xof_;
	const r = newPoly(N);
	for (let j = 0; j < N;) {
		const b = xof();
		if (b.length % 3) throw new Error("RejNTTPoly: unaligned block");
		for (let i = 0; j < N && i <= b.length - 3; i += 3) {
			const t = (b[i + 0] | b[i + 1] << 8 | b[i + 2] << 16) & 8388607;
			if (t < Q) r[j++] = t;
		}
	}
	return r;
}
function getDilithium(opts_) {
	const opts = opts_;
	const { K, L, GAMMA1, GAMMA2, TAU, ETA, OMEGA } = opts;
	const { CRH_BYTES, TR_BYTES, C_TILDE_BYTES, XOF128, XOF256, securityLevel } = opts;
	if (![2, 4].includes(ETA)) throw new Error("Wrong ETA");
	if (![1 << 17, 1 << 19].includes(GAMMA1)) throw new Error("Wrong GAMMA1");
	if (![GAMMA2_1, GAMMA2_2].includes(GAMMA2)) throw new Error("Wrong GAMMA2");
	const BETA = TAU * ETA;
	const decompose = (r) => {
		const rPlus = crystals.mod(r);
		const r0 = crystals.smod(rPlus, 2 * GAMMA2) | 0;
		if (rPlus - r0 === 8380416) return {
			r1: 0,
			r0: r0 - 1 | 0
		};
		return {
			r1: Math.floor((rPlus - r0) / (2 * GAMMA2)) | 0,
			r0
		};
	};
	const HighBits = (r) => decompose(r).r1;
	const LowBits = (r) => decompose(r).r0;
	const MakeHint = (z, r) => {
		return z <= GAMMA2 || z > Q - GAMMA2 || z === Q - GAMMA2 && r === 0 ? 0 : 1;
	};
	const HINT_M = Math.floor(8380416 / (2 * GAMMA2));
	const UseHint = (h, r) => {
		const { r1, r0 } = decompose(r);
		if (h === 1) return r0 > 0 ? crystals.mod(r1 + 1, HINT_M) | 0 : crystals.mod(r1 - 1, HINT_M) | 0;
		return r1 | 0;
	};
	const Power2Round = (r) => {
		const rPlus = crystals.mod(r);
		const r0 = crystals.smod(rPlus, 2 ** D) | 0;
		return {
			r1: Math.floor((rPlus - r0) / 2 ** D) | 0,
			r0
		};
	};
	const hintCoder = {
		bytesLen: OMEGA + K,
		encode: (h_) => {
			const h = h_;
			if (h === false) throw new Error("hint.encode: hint is false");
			const res = new Uint8Array(OMEGA + K);
			for (let i = 0, k = 0; i < K; i++) {
				for (let j = 0; j < N; j++) if (h[i][j] !== 0) res[k++] = j;
				res[OMEGA + i] = k;
			}
			return res;
		},
		decode: (buf) => {
			const h = [];
			let k = 0;
			for (let i = 0; i < K; i++) {
				const hi = newPoly(N);
				if (buf[OMEGA + i] < k || buf[OMEGA + i] > OMEGA) return false;
				for (let j = k; j < buf[OMEGA + i]; j++) {
					if (j > k && buf[j] <= buf[j - 1]) return false;
					hi[buf[j]] = 1;
				}
				k = buf[OMEGA + i];
				h.push(hi);
			}
			for (let j = k; j < OMEGA; j++) if (buf[j] !== 0) return false;
			return h;
		}
	};
	const ETACoder = polyCoder(ETA === 2 ? 3 : 4, (i) => ETA - i, (i) => {
		if (!(-ETA <= i && i <= ETA)) throw new Error(`malformed key s1/s3 ${i} outside of ETA range [${-ETA}, ${ETA}]`);
		return i;
	});
	const T0Coder = polyCoder(13, (i) => 4096 - i);
	const T1Coder = polyCoder(10);
	const ZCoder = polyCoder(GAMMA1 === 1 << 17 ? 18 : 20, (i) => crystals.smod(GAMMA1 - i));
	const W1Vec = vecCoder(polyCoder(GAMMA2 === GAMMA2_1 ? 6 : 4), K);
	const publicCoder = splitCoder("publicKey", 32, vecCoder(T1Coder, K));
	const secretCoder = splitCoder("secretKey", 32, 32, TR_BYTES, vecCoder(ETACoder, L), vecCoder(ETACoder, K), vecCoder(T0Coder, K));
	const sigCoder = splitCoder("signature", C_TILDE_BYTES, vecCoder(ZCoder, L), hintCoder);
	const CoefFromHalfByte = ETA === 2 ? (n) => n < 15 ? 2 - n % 5 : false : (n) => n < 9 ? 4 - n : false;
	function RejBoundedPoly(xof_) {
		const xof = xof_;
		const r = newPoly(N);
		for (let j = 0; j < N;) {
			const b = xof();
			for (let i = 0; j < N && i < b.length; i += 1) {
				const d1 = CoefFromHalfByte(b[i] & 15);
				const d2 = CoefFromHalfByte(b[i] >> 4 & 15);
				if (d1 !== false) r[j++] = d1;
				if (j < N && d2 !== false) r[j++] = d2;
			}
		}
		return r;
	}
	const SampleInBall = (seed) => {
		const pre = newPoly(N);
		const s = shake256.create({}).update(seed);
		const buf = new Uint8Array(shake256.blockLen);
		s.xofInto(buf);
		const masks = buf.slice(0, 8);
		for (let i = N - TAU, pos = 8, maskPos = 0, maskBit = 0; i < N; i++) {
			let b = i + 1;
			for (; b > i;) {
				b = buf[pos++];
				if (pos < shake256.blockLen) continue;
				s.xofInto(buf);
				pos = 0;
			}
			pre[i] = pre[b];
			pre[b] = 1 - ((masks[maskPos] >> maskBit++ & 1) << 1);
			if (maskBit >= 8) {
				maskPos++;
				maskBit = 0;
			}
		}
		return pre;
	};
	const polyPowerRound = (p_) => {
		const p = p_;
		const res0 = newPoly(N);
		const res1 = newPoly(N);
		for (let i = 0; i < p.length; i++) {
			const { r0, r1 } = Power2Round(p[i]);
			res0[i] = r0;
			res1[i] = r1;
		}
		return {
			r0: res0,
			r1: res1
		};
	};
	const polyUseHint = (u_, h_) => {
		const u = u_;
		const h = h_;
		for (let i = 0; i < N; i++) u[i] = UseHint(h[i], u[i]);
		return u;
	};
	const polyMakeHint = (a_, b_) => {
		const a = a_;
		const b = b_;
		const v = newPoly(N);
		let cnt = 0;
		for (let i = 0; i < N; i++) {
			const h = MakeHint(a[i], b[i]);
			v[i] = h;
			cnt += h;
		}
		return {
			v,
			cnt
		};
	};
	const signRandBytes = 32;
	const seedCoder = splitCoder("seed", 32, 64, 32);
	const internal = Object.freeze({
		info: Object.freeze({ type: "internal-ml-dsa" }),
		lengths: Object.freeze({
			secretKey: secretCoder.bytesLen,
			publicKey: publicCoder.bytesLen,
			seed: 32,
			signature: sigCoder.bytesLen,
			signRand: signRandBytes
		}),
		keygen: (seed) => {
			const seedDst = new Uint8Array(34);
			const randSeed = seed === void 0;
			if (randSeed) seed = randomBytes(32);
			abytesDoc(seed, 32, "seed");
			seedDst.set(seed);
			if (randSeed) cleanBytes(seed);
			seedDst[32] = K;
			seedDst[33] = L;
			const [rho, rhoPrime, K_] = seedCoder.decode(shake256(seedDst, { dkLen: seedCoder.bytesLen }));
			const xofPrime = XOF256(rhoPrime);
			const s1 = [];
			for (let i = 0; i < L; i++) s1.push(RejBoundedPoly(xofPrime.get(i & 255, i >> 8 & 255)));
			const s2 = [];
			for (let i = L; i < L + K; i++) s2.push(RejBoundedPoly(xofPrime.get(i & 255, i >> 8 & 255)));
			const s1Hat = s1.map((i) => crystals.NTT.encode(i.slice()));
			const t0 = [];
			const t1 = [];
			const xof = XOF128(rho);
			const t = newPoly(N);
			for (let i = 0; i < K; i++) {
				cleanBytes(t);
				for (let j = 0; j < L; j++) {
					const aij = RejNTTPoly(xof.get(j, i));
					polyAdd(t, MultiplyNTTs(aij, s1Hat[j]));
				}
				crystals.NTT.decode(t);
				const { r0, r1 } = polyPowerRound(polyAdd(t, s2[i]));
				t0.push(r0);
				t1.push(r1);
			}
			const publicKey = publicCoder.encode([rho, t1]);
			const tr = shake256(publicKey, { dkLen: TR_BYTES });
			const secretKey = secretCoder.encode([
				rho,
				K_,
				tr,
				s1,
				s2,
				t0
			]);
			xof.clean();
			xofPrime.clean();
			cleanBytes(rho, rhoPrime, K_, s1, s2, s1Hat, t, t0, t1, tr, seedDst);
			return {
				publicKey,
				secretKey
			};
		},
		getPublicKey: (secretKey) => {
			const [rho, _K, _tr, s1, s2, _t0] = secretCoder.decode(secretKey);
			const xof = XOF128(rho);
			const s1Hat = s1.map((p) => crystals.NTT.encode(p.slice()));
			const t1 = [];
			const tmp = newPoly(N);
			for (let i = 0; i < K; i++) {
				tmp.fill(0);
				for (let j = 0; j < L; j++) {
					const aij = RejNTTPoly(xof.get(j, i));
					polyAdd(tmp, MultiplyNTTs(aij, s1Hat[j]));
				}
				crystals.NTT.decode(tmp);
				polyAdd(tmp, s2[i]);
				const { r1 } = polyPowerRound(tmp);
				t1.push(r1);
			}
			xof.clean();
			cleanBytes(tmp, s1Hat, _t0, s1, s2);
			return publicCoder.encode([rho, t1]);
		},
		sign: (msg, secretKey, opts = {}) => {
			opts = validateSigOpts(opts, INTERNAL_SIG_OPT_KEYS$1);
			opts = validateInternalOpts(opts, INTERNAL_SIG_OPT_KEYS$1);
			const { extraEntropy: random, externalMu = false } = opts;
			if (externalMu) abytesDoc(msg, CRH_BYTES, "mu");
			const ownRnd = random === false || random === void 0;
			const rnd = random === false ? new Uint8Array(32) : random === void 0 ? randomBytes(signRandBytes) : random;
			abytesDoc(rnd, 32, "extraEntropy");
			const [rho, _K, tr, s1, s2, t0] = (() => {
				try {
					return secretCoder.decode(secretKey);
				} catch (error) {
					if (ownRnd) cleanBytes(rnd);
					throw error;
				}
			})();
			const A = [];
			const xof = XOF128(rho);
			for (let i = 0; i < K; i++) {
				const pv = [];
				for (let j = 0; j < L; j++) pv.push(RejNTTPoly(xof.get(j, i)));
				A.push(pv);
			}
			xof.clean();
			for (let i = 0; i < L; i++) crystals.NTT.encode(s1[i]);
			for (let i = 0; i < K; i++) {
				crystals.NTT.encode(s2[i]);
				crystals.NTT.encode(t0[i]);
			}
			const mu = externalMu ? msg : shake256.create({ dkLen: CRH_BYTES }).update(tr).update(msg).digest();
			const rhoprime = shake256.create({ dkLen: CRH_BYTES }).update(_K).update(rnd).update(mu).digest();
			if (ownRnd) cleanBytes(rnd);
			abytesDoc(rhoprime, CRH_BYTES);
			const x256 = XOF256(rhoprime, ZCoder.bytesLen);
			main_loop: for (let kappa = 0;;) {
				const y = [];
				for (let i = 0; i < L; i++, kappa++) y.push(ZCoder.decode(x256.get(kappa & 255, kappa >> 8)()));
				const z = y.map((i) => crystals.NTT.encode(i.slice()));
				const w = [];
				for (let i = 0; i < K; i++) {
					const wi = newPoly(N);
					for (let j = 0; j < L; j++) polyAdd(wi, MultiplyNTTs(A[i][j], z[j]));
					crystals.NTT.decode(wi);
					w.push(wi);
				}
				const w1 = w.map((j) => j.map(HighBits));
				const cTilde = shake256.create({ dkLen: C_TILDE_BYTES }).update(mu).update(W1Vec.encode(w1)).digest();
				const cHat = crystals.NTT.encode(SampleInBall(cTilde));
				const cs1 = s1.map((i) => MultiplyNTTs(i, cHat));
				for (let i = 0; i < L; i++) {
					polyAdd(crystals.NTT.decode(cs1[i]), y[i]);
					if (polyChknorm(cs1[i], GAMMA1 - BETA)) {
						cleanBytes(cTilde, cs1, cHat, w1, w, z, y);
						continue main_loop;
					}
				}
				let cnt = 0;
				const h = [];
				for (let i = 0; i < K; i++) {
					const cs2 = crystals.NTT.decode(MultiplyNTTs(s2[i], cHat));
					const r0 = polySub(w[i], cs2).map(LowBits);
					if (polyChknorm(r0, GAMMA2 - BETA)) {
						cleanBytes(cTilde, cs1, cHat, w1, w, z, y, h, cs2, r0);
						continue main_loop;
					}
					const ct0 = crystals.NTT.decode(MultiplyNTTs(t0[i], cHat));
					if (polyChknorm(ct0, GAMMA2)) {
						cleanBytes(cTilde, cs1, cHat, w1, w, z, y, h, cs2, r0, ct0);
						continue main_loop;
					}
					polyAdd(r0, ct0);
					const hint = polyMakeHint(r0, w1[i]);
					h.push(hint.v);
					cnt += hint.cnt;
				}
				if (cnt > OMEGA) {
					cleanBytes(cTilde, cs1, cHat, w1, w, z, y, h);
					continue;
				}
				x256.clean();
				const res = sigCoder.encode([
					cTilde,
					cs1,
					h
				]);
				cleanBytes(cTilde, cs1, h, cHat, w1, w, z, y, rhoprime, s1, s2, t0, ...A);
				if (!externalMu) cleanBytes(mu);
				return res;
			}
			throw new Error("Unreachable code path reached, report this error");
		},
		verify: (sig, msg, publicKey, opts = {}) => {
			opts = validateInternalOpts(opts, INTERNAL_VER_OPT_KEYS$1);
			const { externalMu = false } = opts;
			if (externalMu) abytesDoc(msg, CRH_BYTES, "mu");
			const [rho, t1] = publicCoder.decode(publicKey);
			const tr = shake256(publicKey, { dkLen: TR_BYTES });
			if (sig.length !== sigCoder.bytesLen) return false;
			const [cTilde, z, h] = sigCoder.decode(sig);
			if (h === false) return false;
			for (let i = 0; i < L; i++) if (polyChknorm(z[i], GAMMA1 - BETA)) return false;
			const mu = externalMu ? msg : shake256.create({ dkLen: CRH_BYTES }).update(tr).update(msg).digest();
			const c = crystals.NTT.encode(SampleInBall(cTilde));
			const zNtt = z.map((i) => i.slice());
			for (let i = 0; i < L; i++) crystals.NTT.encode(zNtt[i]);
			const wTick1 = [];
			const xof = XOF128(rho);
			for (let i = 0; i < K; i++) {
				const ct12d = MultiplyNTTs(crystals.NTT.encode(polyShiftl(t1[i])), c);
				const Az = newPoly(N);
				for (let j = 0; j < L; j++) {
					const aij = RejNTTPoly(xof.get(j, i));
					polyAdd(Az, MultiplyNTTs(aij, zNtt[j]));
				}
				const wApprox = crystals.NTT.decode(polySub(Az, ct12d));
				wTick1.push(polyUseHint(wApprox, h[i]));
			}
			xof.clean();
			const c2 = shake256.create({ dkLen: C_TILDE_BYTES }).update(mu).update(W1Vec.encode(wTick1)).digest();
			for (const t of h) if (!(t.reduce((acc, i) => acc + i, 0) <= OMEGA)) return false;
			for (const t of z) if (polyChknorm(t, GAMMA1 - BETA)) return false;
			return equalBytes(cTilde, c2);
		}
	});
	return Object.freeze({
		info: Object.freeze({ type: "ml-dsa" }),
		internal,
		securityLevel,
		keygen: internal.keygen,
		lengths: internal.lengths,
		getPublicKey: internal.getPublicKey,
		sign: (msg, secretKey, opts = {}) => {
			opts = validateSigOpts(opts);
			const M = getMessage(msg, opts.context);
			const res = internal.sign(M, secretKey, {
				extraEntropy: opts.extraEntropy,
				externalMu: false
			});
			cleanBytes(M);
			return res;
		},
		verify: (sig, msg, publicKey, opts = {}) => {
			opts = validateVerOpts(opts);
			abytesDoc(sig, void 0, "signature");
			return internal.verify(sig, getMessage(msg, opts.context), publicKey, { externalMu: false });
		},
		prehash: (hash) => {
			checkHash(hash, securityLevel);
			const rawHash = hash;
			return Object.freeze({
				info: Object.freeze({ type: "hashml-dsa" }),
				securityLevel,
				lengths: internal.lengths,
				keygen: internal.keygen,
				getPublicKey: internal.getPublicKey,
				sign: (msg, secretKey, opts = {}) => {
					opts = validateSigOpts(opts);
					const M = getMessagePrehash(rawHash, msg, opts.context);
					const res = internal.sign(M, secretKey, {
						extraEntropy: opts.extraEntropy,
						externalMu: false
					});
					cleanBytes(M);
					return res;
				},
				verify: (sig, msg, publicKey, opts = {}) => {
					opts = validateVerOpts(opts);
					abytesDoc(sig, void 0, "signature");
					return internal.verify(sig, getMessagePrehash(rawHash, msg, opts.context), publicKey, { externalMu: false });
				}
			});
		}
	});
}
const ml_dsa65 = (() => getDilithium({
	...PARAMS$1[3],
	CRH_BYTES: 64,
	TR_BYTES: 64,
	C_TILDE_BYTES: 48,
	XOF128,
	XOF256,
	securityLevel: 192
}))();
// node_modules/@noble/hashes/hmac.js
var _HMAC = class {
	oHash;
	iHash;
	blockLen;
	outputLen;
	canXOF = false;
	finished = false;
	destroyed = false;
	constructor(hash, key) {
		ahash(hash);
		abytes$1(key, void 0, "key");
		this.iHash = hash.create();
		if (typeof this.iHash.update !== "function") throw new Error("expected Hash instance");
		this.blockLen = this.iHash.blockLen;
		this.outputLen = this.iHash.outputLen;
		const blockLen = this.blockLen;
		const pad = new Uint8Array(blockLen);
		pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
		for (let i = 0; i < pad.length; i++) pad[i] ^= 54;
		this.iHash.update(pad);
		this.oHash = hash.create();
		for (let i = 0; i < pad.length; i++) pad[i] ^= 106;
		this.oHash.update(pad);
		clean(pad);
	}
	update(buf) {
		aexists(this);
		this.iHash.update(buf);
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const buf = out.subarray(0, this.outputLen);
		this.iHash.digestInto(buf);
		this.oHash.update(buf);
		this.oHash.digestInto(buf);
		this.destroy();
	}
	digest() {
		const out = new Uint8Array(this.oHash.outputLen);
		this.digestInto(out);
		return out;
	}
	_cloneInto(to) {
		to ||= Object.create(Object.getPrototypeOf(this), {});
		const { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
		to = to;
		to.finished = finished;
		to.destroyed = destroyed;
		to.blockLen = blockLen;
		to.outputLen = outputLen;
		to.canXOF = canXOF;
		to.oHash = oHash._cloneInto(to.oHash);
		to.iHash = iHash._cloneInto(to.iHash);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
	destroy() {
		this.destroyed = true;
		this.oHash.destroy();
		this.iHash.destroy();
	}
};
const hmac = (() => {
	const hmac_ = ((hash, key, message) => new _HMAC(hash, key).update(message).digest());
	hmac_.create = (hash, key) => new _HMAC(hash, key);
	return hmac_;
})();
// node_modules/@noble/post-quantum/slh-dsa.js
const INTERNAL_SIG_OPT_KEYS = Object.freeze(["extraEntropy"]);
const INTERNAL_VER_OPT_KEYS = Object.freeze([]);
const PARAMS = (() => Object.freeze({
	"128f": Object.freeze({
		W: 16,
		N: 16,
		H: 66,
		D: 22,
		K: 33,
		A: 6,
		securityLevel: 128
	}),
	"128s": Object.freeze({
		W: 16,
		N: 16,
		H: 63,
		D: 7,
		K: 14,
		A: 12,
		securityLevel: 128
	}),
	"192f": Object.freeze({
		W: 16,
		N: 24,
		H: 66,
		D: 22,
		K: 33,
		A: 8,
		securityLevel: 192
	}),
	"192s": Object.freeze({
		W: 16,
		N: 24,
		H: 63,
		D: 7,
		K: 17,
		A: 14,
		securityLevel: 192
	}),
	"256f": Object.freeze({
		W: 16,
		N: 32,
		H: 68,
		D: 17,
		K: 35,
		A: 9,
		securityLevel: 256
	}),
	"256s": Object.freeze({
		W: 16,
		N: 32,
		H: 64,
		D: 8,
		K: 22,
		A: 14,
		securityLevel: 256
	})
}))();
const AddressType = {
	WOTS: 0,
	WOTSPK: 1,
	HASHTREE: 2,
	FORSTREE: 3,
	FORSPK: 4,
	WOTSPRF: 5,
	FORSPRF: 6
};
const base2b = (outLen, b) => {
	const mask = getMask(b);
	return (bytes) => {
		const baseB = new Uint32Array(outLen);
		for (let out = 0, pos = 0, bits = 0, total = 0; out < outLen; out++) {
			while (bits < b) {
				total = total << 8 | bytes[pos++];
				bits += 8;
			}
			bits -= b;
			baseB[out] = total >>> bits & mask;
		}
		return baseB;
	};
};
const _1n = BigInt(1);
const _8n = BigInt(8);
const _0xffn = BigInt(255);
function getMaskBig(bits) {
	return (_1n << BigInt(bits)) - _1n;
}
function gen(opts, hashOpts_) {
	const hashOpts = hashOpts_;
	const { N, W, H, D, K, A, securityLevel } = opts;
	const getContext = hashOpts.getContext(opts);
	if (W !== 16) throw new Error("Unsupported Winternitz parameter");
	const WOTS_LOGW = 4;
	const WOTS_LEN1 = Math.floor(8 * N / WOTS_LOGW);
	const WOTS_LEN2 = N <= 8 ? 2 : N <= 136 ? 3 : 4;
	const TREE_HEIGHT = Math.floor(H / D);
	const WOTS_LEN = WOTS_LEN1 + WOTS_LEN2;
	let ADDR_BYTES = 22;
	let OFFSET_LAYER = 0;
	let OFFSET_TREE = 1;
	let OFFSET_TYPE = 9;
	let OFFSET_KP_ADDR2 = 12;
	let OFFSET_KP_ADDR1 = 13;
	let OFFSET_CHAIN_ADDR = 17;
	let OFFSET_TREE_INDEX = 18;
	let OFFSET_HASH_ADDR = 21;
	if (!hashOpts.isCompressed) {
		ADDR_BYTES = 32;
		OFFSET_LAYER += 3;
		OFFSET_TREE += 7;
		OFFSET_TYPE += 10;
		OFFSET_KP_ADDR2 += 10;
		OFFSET_KP_ADDR1 += 10;
		OFFSET_CHAIN_ADDR += 10;
		OFFSET_TREE_INDEX += 10;
		OFFSET_HASH_ADDR += 10;
	}
	const setAddr = (opts, addr = new Uint8Array(ADDR_BYTES)) => {
		const type = Object.hasOwn(opts, "type") ? opts.type : void 0;
		const height = Object.hasOwn(opts, "height") ? opts.height : void 0;
		const tree = Object.hasOwn(opts, "tree") ? opts.tree : void 0;
		const layer = Object.hasOwn(opts, "layer") ? opts.layer : void 0;
		const index = Object.hasOwn(opts, "index") ? opts.index : void 0;
		const chain = Object.hasOwn(opts, "chain") ? opts.chain : void 0;
		const hash = Object.hasOwn(opts, "hash") ? opts.hash : void 0;
		const keypair = Object.hasOwn(opts, "keypair") ? opts.keypair : void 0;
		const subtreeAddr = Object.hasOwn(opts, "subtreeAddr") ? opts.subtreeAddr : void 0;
		const keypairAddr = Object.hasOwn(opts, "keypairAddr") ? opts.keypairAddr : void 0;
		if (height !== void 0) addr[OFFSET_CHAIN_ADDR] = height;
		if (layer !== void 0) addr[OFFSET_LAYER] = layer;
		if (type !== void 0) addr[OFFSET_TYPE] = type;
		if (chain !== void 0) addr[OFFSET_CHAIN_ADDR] = chain;
		if (hash !== void 0) addr[OFFSET_HASH_ADDR] = hash;
		if (index !== void 0) {
			addr[OFFSET_TREE_INDEX + 0] = index >>> 24;
			addr[OFFSET_TREE_INDEX + 1] = index >>> 16;
			addr[OFFSET_TREE_INDEX + 2] = index >>> 8;
			addr[OFFSET_TREE_INDEX + 3] = index;
		}
		if (subtreeAddr) addr.set(subtreeAddr.subarray(0, OFFSET_TREE + 8));
		if (tree !== void 0) {
			let t = tree;
			for (let i = 7; i >= 0; i--, t >>= _8n) addr[OFFSET_TREE + i] = Number(t & _0xffn);
		}
		if (keypair !== void 0) {
			addr[OFFSET_KP_ADDR1] = keypair;
			if (TREE_HEIGHT > 8) addr[OFFSET_KP_ADDR2] = keypair >>> 8;
		}
		if (keypairAddr) {
			addr.set(keypairAddr.subarray(0, OFFSET_TREE + 8));
			addr[OFFSET_KP_ADDR1] = keypairAddr[OFFSET_KP_ADDR1];
			if (TREE_HEIGHT > 8) addr[OFFSET_KP_ADDR2] = keypairAddr[OFFSET_KP_ADDR2];
		}
		return addr;
	};
	const chainCoder = base2b(WOTS_LEN2, WOTS_LOGW);
	const chainLengths = (msg) => {
		const W1 = base2b(WOTS_LEN1, WOTS_LOGW)(msg);
		let csum = 0;
		for (let i = 0; i < W1.length; i++) csum += W - 1 - W1[i];
		csum <<= (8 - WOTS_LEN2 * WOTS_LOGW % 8) % 8;
		const W2 = chainCoder(numberToBytesBE(csum, Math.ceil(WOTS_LEN2 * WOTS_LOGW / 8)));
		const lengths = new Uint32Array(WOTS_LEN);
		lengths.set(W1);
		lengths.set(W2, W1.length);
		return lengths;
	};
	const messageToIndices = base2b(K, A);
	const TREE_BITS = TREE_HEIGHT * (D - 1);
	const LEAF_BITS = TREE_HEIGHT;
	const hashMsgCoder = splitCoder("hashedMessage", Math.ceil(A * K / 8), Math.ceil(TREE_BITS / 8), Math.ceil(TREE_HEIGHT / 8));
	const hashMessage = (R, pkSeed, msg, context) => {
		const digest = context.Hmsg(R, pkSeed, msg, hashMsgCoder.bytesLen);
		const [md, tmpIdxTree, tmpIdxLeaf] = hashMsgCoder.decode(digest);
		return {
			tree: bytesToNumberBE(tmpIdxTree) & getMaskBig(TREE_BITS),
			leafIdx: Number(bytesToNumberBE(tmpIdxLeaf)) & getMask(LEAF_BITS),
			md
		};
	};
	const treehash = (height, fn) => function treehash_i(context, leafIdx, idxOffset, treeAddr, info) {
		const rawContext = context;
		const leafFn = fn;
		const maxIdx = (1 << height) - 1;
		const stack = new Uint8Array(height * N);
		const authPath = new Uint8Array(height * N);
		const current = new Uint8Array(2 * N);
		const cur0 = current.subarray(0, N);
		const cur1 = current.subarray(N);
		for (let idx = 0;; idx++) {
			const addrOffset = idx + idxOffset;
			cur1.set(leafFn(leafIdx, addrOffset, rawContext, info));
			let h = 0;
			for (let i = idx, o = idxOffset, l = leafIdx;; h++, i >>>= 1, l >>>= 1, o >>>= 1) {
				if (h === height) return {
					root: cur1,
					authPath
				};
				if ((i ^ l) === 1) authPath.subarray(h * N).set(cur1);
				if ((i & 1) === 0 && idx < maxIdx) break;
				setAddr({
					height: h + 1,
					index: (i >> 1) + (o >> 1)
				}, treeAddr);
				cur0.set(stack.subarray(h * N).subarray(0, N));
				cur1.set(rawContext.thashN(2, current, treeAddr));
			}
			stack.subarray(h * N).set(cur1);
		}
		throw new Error("Unreachable code path reached, report this error");
	};
	const wotsTreehash = treehash(TREE_HEIGHT, (leafIdx, addrOffset, context, info) => {
		const rawContext = context;
		const wotsPk = new Uint8Array(WOTS_LEN * N);
		const wotsKmask = addrOffset === leafIdx ? 0 : -1 >>> 0;
		setAddr({ keypair: addrOffset }, info.leafAddr);
		setAddr({ keypair: addrOffset }, info.pkAddr);
		for (let i = 0; i < WOTS_LEN; i++) {
			const wotsK = info.wotsSteps[i] | wotsKmask;
			const pk = wotsPk.subarray(i * N, (i + 1) * N);
			setAddr({
				chain: i,
				hash: 0,
				type: AddressType.WOTSPRF
			}, info.leafAddr);
			pk.set(rawContext.PRFaddr(info.leafAddr));
			setAddr({ type: AddressType.WOTS }, info.leafAddr);
			for (let k = 0;; k++) {
				if (k === wotsK) info.wotsSig.subarray(i * N).set(pk);
				if (k === W - 1) break;
				setAddr({ hash: k }, info.leafAddr);
				pk.set(rawContext.thash1(pk, info.leafAddr));
			}
		}
		return rawContext.thashN(WOTS_LEN, wotsPk, info.pkAddr);
	});
	const forsTreehash = treehash(A, (_, addrOffset, context, forsLeafAddr) => {
		const rawContext = context;
		setAddr({
			type: AddressType.FORSPRF,
			index: addrOffset
		}, forsLeafAddr);
		const prf = rawContext.PRFaddr(forsLeafAddr);
		setAddr({ type: AddressType.FORSTREE }, forsLeafAddr);
		return rawContext.thash1(prf, forsLeafAddr);
	});
	const merkleSign = (context, wotsAddr, treeAddr, leafIdx, prevRoot = new Uint8Array(N)) => {
		setAddr({ type: AddressType.HASHTREE }, treeAddr);
		const info = {
			wotsSig: new Uint8Array(wotsCoder.bytesLen),
			wotsSteps: chainLengths(prevRoot),
			leafAddr: setAddr({ subtreeAddr: wotsAddr }),
			pkAddr: setAddr({
				type: AddressType.WOTSPK,
				subtreeAddr: wotsAddr
			})
		};
		const { root, authPath } = wotsTreehash(context, leafIdx, 0, treeAddr, info);
		return {
			root,
			sigWots: info.wotsSig.subarray(0, WOTS_LEN * N),
			sigAuth: authPath
		};
	};
	const computeRoot = (leaf, leafIdx, idxOffset, authPath, treeHeight, context, addr) => {
		const rawContext = context;
		const buffer = new Uint8Array(2 * N);
		const b0 = buffer.subarray(0, N);
		const b1 = buffer.subarray(N, 2 * N);
		if ((leafIdx & 1) !== 0) {
			b1.set(leaf.subarray(0, N));
			b0.set(authPath.subarray(0, N));
		} else {
			b0.set(leaf.subarray(0, N));
			b1.set(authPath.subarray(0, N));
		}
		leafIdx >>>= 1;
		idxOffset >>>= 1;
		for (let i = 0; i < treeHeight - 1; i++, leafIdx >>= 1, idxOffset >>= 1) {
			setAddr({
				height: i + 1,
				index: leafIdx + idxOffset
			}, addr);
			const a = authPath.subarray((i + 1) * N, (i + 2) * N);
			if ((leafIdx & 1) !== 0) {
				b1.set(rawContext.thashN(2, buffer, addr));
				b0.set(a);
			} else {
				buffer.set(rawContext.thashN(2, buffer, addr));
				b1.set(a);
			}
		}
		setAddr({
			height: treeHeight,
			index: leafIdx + idxOffset
		}, addr);
		return rawContext.thashN(2, buffer, addr);
	};
	const seedCoder = splitCoder("seed", N, N, N);
	const publicCoder = splitCoder("publicKey", N, N);
	const secretCoder = splitCoder("secretKey", N, N, publicCoder.bytesLen);
	const forsCoder = vecCoder(splitCoder("fors", N, N * A), K);
	const wotsCoder = vecCoder(splitCoder("wots", WOTS_LEN * N, TREE_HEIGHT * N), D);
	const sigCoder = splitCoder("signature", N, forsCoder, wotsCoder);
	const internal = Object.freeze({
		info: Object.freeze({ type: "internal-slh-dsa" }),
		lengths: Object.freeze({
			publicKey: publicCoder.bytesLen,
			secretKey: secretCoder.bytesLen,
			signature: sigCoder.bytesLen,
			seed: seedCoder.bytesLen,
			signRand: N
		}),
		keygen(seed) {
			if (seed !== void 0) abytesDoc(seed, seedCoder.bytesLen, "seed");
			seed = seed === void 0 ? randomBytes(seedCoder.bytesLen) : copyBytes(seed);
			const [secretSeed, secretPRF, publicSeed] = seedCoder.decode(seed);
			const context = getContext(publicSeed, secretSeed);
			const topTreeAddr = setAddr({ layer: D - 1 });
			const wotsAddr = setAddr({ layer: D - 1 });
			const { root } = merkleSign(context, wotsAddr, topTreeAddr, -1 >>> 0);
			const publicKey = publicCoder.encode([publicSeed, root]);
			const secretKey = secretCoder.encode([
				secretSeed,
				secretPRF,
				publicKey
			]);
			context.clean();
			cleanBytes(secretSeed, secretPRF, root, wotsAddr, topTreeAddr);
			return {
				publicKey,
				secretKey
			};
		},
		getPublicKey: (secretKey) => {
			const [_skSeed, _skPRF, pk] = secretCoder.decode(secretKey);
			return Uint8Array.from(pk);
		},
		sign: (msg, sk, opts = {}) => {
			opts = validateSigOpts(opts, INTERNAL_SIG_OPT_KEYS);
			let { extraEntropy: random } = opts;
			const [skSeed, skPRF, pk] = secretCoder.decode(sk);
			const [pkSeed, _] = publicCoder.decode(pk);
			if (random === false) random = copyBytes(pkSeed);
			else if (random === void 0) random = randomBytes(N);
			else random = copyBytes(random);
			abytesDoc(random, N);
			const context = getContext(pkSeed, skSeed);
			const R = context.PRFmsg(skPRF, random, msg);
			let { tree, leafIdx, md } = hashMessage(R, pk, msg, context);
			const wotsAddr = setAddr({
				type: AddressType.WOTS,
				tree,
				keypair: leafIdx
			});
			const roots = [];
			const forsLeaf = setAddr({ keypairAddr: wotsAddr });
			const forsTreeAddr = setAddr({ keypairAddr: wotsAddr });
			const indices = messageToIndices(md);
			const fors = [];
			for (let i = 0; i < indices.length; i++) {
				const idxOffset = i << A;
				setAddr({
					type: AddressType.FORSPRF,
					height: 0,
					index: indices[i] + idxOffset
				}, forsTreeAddr);
				const prf = copyBytes(context.PRFaddr(forsTreeAddr));
				setAddr({ type: AddressType.FORSTREE }, forsTreeAddr);
				const { root, authPath } = forsTreehash(context, indices[i], idxOffset, forsTreeAddr, forsLeaf);
				roots.push(root);
				fors.push([prf, authPath]);
			}
			const forsPkAddr = setAddr({
				type: AddressType.FORSPK,
				keypairAddr: wotsAddr
			});
			const root = copyBytes(context.thashN(K, concatBytes$1(...roots), forsPkAddr));
			const treeAddr = setAddr({ type: AddressType.HASHTREE });
			const wots = [];
			for (let i = 0; i < D; i++, tree >>= BigInt(TREE_HEIGHT)) {
				setAddr({
					tree,
					layer: i
				}, treeAddr);
				setAddr({
					subtreeAddr: treeAddr,
					keypair: leafIdx
				}, wotsAddr);
				const { sigWots, sigAuth, root: r } = merkleSign(context, wotsAddr, treeAddr, leafIdx, root);
				root.set(r);
				cleanBytes(r);
				wots.push([sigWots, sigAuth]);
				leafIdx = Number(tree & getMaskBig(TREE_HEIGHT));
			}
			context.clean();
			const SIG = sigCoder.encode([
				R,
				fors,
				wots
			]);
			cleanBytes(R, random, treeAddr, wotsAddr, forsLeaf, forsTreeAddr, indices, roots);
			return SIG;
		},
		verify: (sig, msg, publicKey, opts = {}) => {
			validateVerOpts(opts, INTERNAL_VER_OPT_KEYS);
			const [pkSeed, pubRoot] = publicCoder.decode(publicKey);
			const pk = publicKey;
			abytesDoc(sig, void 0, "signature");
			if (sig.length !== sigCoder.bytesLen) return false;
			const [random, forsVec, wotsVec] = sigCoder.decode(sig);
			const context = getContext(pkSeed);
			let { tree, leafIdx, md } = hashMessage(random, pk, msg, context);
			const wotsAddr = setAddr({
				type: AddressType.WOTS,
				tree,
				keypair: leafIdx
			});
			const roots = [];
			const forsTreeAddr = setAddr({
				type: AddressType.FORSTREE,
				keypairAddr: wotsAddr
			});
			const indices = messageToIndices(md);
			for (let i = 0; i < forsVec.length; i++) {
				const [prf, authPath] = forsVec[i];
				const idxOffset = i << A;
				setAddr({
					height: 0,
					index: indices[i] + idxOffset
				}, forsTreeAddr);
				const leaf = context.thash1(prf, forsTreeAddr);
				roots.push(copyBytes(computeRoot(leaf, indices[i], idxOffset, authPath, A, context, forsTreeAddr)));
			}
			const forsPkAddr = setAddr({
				type: AddressType.FORSPK,
				keypairAddr: wotsAddr
			});
			let root = copyBytes(context.thashN(K, concatBytes$1(...roots), forsPkAddr));
			const treeAddr = setAddr({ type: AddressType.HASHTREE });
			const wotsPkAddr = setAddr({ type: AddressType.WOTSPK });
			const wotsPk = new Uint8Array(WOTS_LEN * N);
			for (let i = 0; i < wotsVec.length; i++, tree >>= BigInt(TREE_HEIGHT)) {
				const [wots, sigAuth] = wotsVec[i];
				setAddr({
					tree,
					layer: i
				}, treeAddr);
				setAddr({
					subtreeAddr: treeAddr,
					keypair: leafIdx
				}, wotsAddr);
				setAddr({ keypairAddr: wotsAddr }, wotsPkAddr);
				const lengths = chainLengths(root);
				for (let i = 0; i < WOTS_LEN; i++) {
					setAddr({ chain: i }, wotsAddr);
					const steps = W - 1 - lengths[i];
					const start = lengths[i];
					const out = wotsPk.subarray(i * N);
					out.set(wots.subarray(i * N, (i + 1) * N));
					for (let j = start; j < start + steps && j < W; j++) {
						setAddr({ hash: j }, wotsAddr);
						out.set(context.thash1(out, wotsAddr));
					}
				}
				const leaf = context.thashN(WOTS_LEN, wotsPk, wotsPkAddr);
				root = copyBytes(computeRoot(leaf, leafIdx, 0, sigAuth, TREE_HEIGHT, context, treeAddr));
				leafIdx = Number(tree & getMaskBig(TREE_HEIGHT));
			}
			return equalBytes(root, pubRoot);
		}
	});
	return Object.freeze({
		info: Object.freeze({ type: "slh-dsa" }),
		internal,
		securityLevel,
		lengths: internal.lengths,
		keygen: internal.keygen,
		getPublicKey: internal.getPublicKey,
		sign: (msg, secretKey, opts = {}) => {
			opts = validateSigOpts(opts);
			const M = getMessage(msg, opts.context);
			const res = internal.sign(M, secretKey, { extraEntropy: opts.extraEntropy });
			cleanBytes(M);
			return res;
		},
		verify: (sig, msg, publicKey, opts = {}) => {
			opts = validateVerOpts(opts);
			return internal.verify(sig, getMessage(msg, opts.context), publicKey);
		},
		prehash: (hash) => {
			checkHash(hash, securityLevel);
			const rawHash = hash;
			return Object.freeze({
				info: Object.freeze({ type: "hashslh-dsa" }),
				lengths: internal.lengths,
				keygen: internal.keygen,
				getPublicKey: internal.getPublicKey,
				sign: (msg, secretKey, opts = {}) => {
					opts = validateSigOpts(opts);
					const M = getMessagePrehash(rawHash, msg, opts.context);
					const res = internal.sign(M, secretKey, { extraEntropy: opts.extraEntropy });
					cleanBytes(M);
					return res;
				},
				verify: (sig, msg, publicKey, opts = {}) => {
					opts = validateVerOpts(opts);
					return internal.verify(sig, getMessagePrehash(rawHash, msg, opts.context), publicKey);
				}
			});
		}
	});
}
const genSha = (h0, h1) => (opts) => (pub_seed, sk_seed) => {
	const { N } = opts;
	const stats = {
		prf: 0,
		thash: 0,
		hmsg: 0,
		gen_message_random: 0,
		mgf1: 0
	};
	const counterB = new Uint8Array(4);
	const counterV = createView(counterB);
	const h0ps = h0.create().update(pub_seed).update(new Uint8Array(h0.blockLen - N));
	const h1ps = h1.create().update(pub_seed).update(new Uint8Array(h1.blockLen - N));
	const h0tmp = h0ps.clone();
	const h1tmp = h1ps.clone();
	const h0out = new Uint8Array(h0.outputLen);
	const h1out = new Uint8Array(h1.outputLen);
	const prfOut = new Uint8Array(h0.outputLen);
	const h0outN = h0out.subarray(0, N);
	const h1outN = h1out.subarray(0, N);
	const prfOutN = prfOut.subarray(0, N);
	function mgf1(seed, length, hash) {
		stats.mgf1++;
		const out = new Uint8Array(Math.ceil(length / hash.outputLen) * hash.outputLen);
		if (length > 2 ** 32) throw new Error("mask too long");
		for (let counter = 0, o = out; o.length; counter++) {
			counterV.setUint32(0, counter, false);
			hash.create().update(seed).update(counterB).digestInto(o);
			o = o.subarray(hash.outputLen);
		}
		cleanBytes(out.subarray(length));
		return out.subarray(0, length);
	}
	const thash = (h, hTmp, out, outN) => (blocks, input, addr) => {
		stats.thash++;
		const len = blocks * N;
		h._cloneInto(hTmp).update(addr).update(input.length === len ? input : input.subarray(0, len)).digestInto(out);
		return outN;
	};
	return {
		PRFaddr: (addr) => {
			if (!sk_seed) throw new Error("No sk seed");
			stats.prf++;
			h0ps._cloneInto(h0tmp).update(addr).update(sk_seed).digestInto(prfOut);
			return prfOutN;
		},
		PRFmsg: (skPRF, random, msg) => {
			stats.gen_message_random++;
			return hmac.create(h1, skPRF).update(random).update(msg).digest().subarray(0, N);
		},
		Hmsg: (R, pk, m, outLen) => {
			stats.hmsg++;
			return mgf1(concatBytes$1(R.subarray(0, N), pk.subarray(0, N), h1.create().update(R.subarray(0, N)).update(pk).update(m).digest()), outLen, h1);
		},
		thash1: thash(h0ps, h0tmp, h0out, h0outN).bind(null, 1),
		thashN: thash(h1ps, h1tmp, h1out, h1outN),
		clean: () => {
			h0ps.destroy();
			h1ps.destroy();
			h0tmp.destroy();
			h1tmp.destroy();
			cleanBytes(h0out, h1out, prfOut);
		}
	};
};
const SHA256_SIMPLE = (() => ({
	isCompressed: true,
	getContext: genSha(sha256, sha256)
}))();
const slh_dsa_sha2_128s = (() => gen(PARAMS["128s"], SHA256_SIMPLE))();
// dashboards/proof/primitives.ts
const portablePrimitives = {
	sha256,
	verifyEd25519: (publicKey, message, signature) => {
		if (publicKey.length !== 32 || signature.length !== 64) return false;
		return attempt(() => ed25519.verify(signature, message, publicKey, { zip215: false }));
	},
	verifyMlDsa65: (publicKey, message, signature, context) => {
		if (publicKey.length !== 1952 || signature.length !== 3309) return false;
		return attempt(() => ml_dsa65.verify(signature, message, publicKey, { context }));
	},
	verifySlhDsa: (publicKey, message, signature, context) => {
		if (publicKey.length !== 32 || signature.length !== 7856) return false;
		return attempt(() => slh_dsa_sha2_128s.verify(signature, message, publicKey, { context }));
	}
};
function attempt(verify) {
	try {
		return verify();
	} catch {
		return false;
	}
}
// dashboards/proof/read-evidence.ts
var EvidenceError = class extends CodedError {};
const MAX_FILE_BYTES = 4 << 20;
const CLI_PROOF_SCHEMA = "quantum-forge/log-proof@1";
function readEvidence(files, before = NO_EVIDENCE) {
	const roots = [];
	let evidence = before;
	for (const file of files) {
		if (file.bytes.length > MAX_FILE_BYTES) throw tooLarge(file);
		const root = rootIn(file);
		if (root !== null) roots.push(root);
		else evidence = {
			...evidence,
			...partIn(file)
		};
	}
	if (roots.length === 0) return evidence;
	return {
		...evidence,
		rootFiles: roots.sort((a, b) => versionOf(a) - versionOf(b))
	};
}
function partIn(file) {
	const { name, bytes } = file;
	if (name.endsWith("leaves")) return { leaves: bytes };
	const text = textOf(bytes);
	if (text?.startsWith("c2sp.org/tlog-proof@")) return { proof: bytes };
	if (text !== null && /^[^\s+]+\+[0-9a-f]{8}\+\S+\n/.test(text)) return { vkey: text };
	const json = jsonIn(text);
	if (json?.["schema"] === "quantum-forge/build-proof@1") return buildProof(json, name);
	if (json?.["schema"] === "quantum-forge/log-vouchers@1") return vouchers(json, name);
	if (json?.["schema"] === CLI_PROOF_SCHEMA) return { proof: textIn(json, "proof", name) };
	if (json?.["_type"] !== void 0) return { record: bytes };
	if (json?.["payload_type"] !== void 0) return { signatures: bytes };
	throw unknown(name, "a proof, a record, its signatures, a root of trust or a log's key");
}
function buildProof(json, name) {
	const recorded = objectIn(json, "recorded", name);
	return {
		...json["vouchers"] === void 0 ? {} : vouchers(objectIn(json, "vouchers", name), name),
		id: new TextDecoder().decode(textIn(json, "id", name)),
		proof: textIn(json, "proof", name),
		record: textIn(json, "record", name),
		signatures: textIn(json, "signatures", name),
		recorded: {
			event: textIn(recorded, "event", name),
			proof: textIn(recorded, "proof", name)
		}
	};
}
function vouchers(json, name) {
	const { cosigned } = json;
	const root = json["root"] === null ? null : objectIn(json, "root", name);
	const files = root?.["files"] ?? [];
	if (!Array.isArray(cosigned) || !Array.isArray(files)) throw unknown(name, "lists where lists belong");
	return {
		vkey: new TextDecoder().decode(textIn(json, "vkey", name)),
		anchor: json["anchor"] === null ? null : extendedNote(json["anchor"], name),
		cosigned: cosigned.map((note) => extendedNote(note, name)),
		rootFiles: files.map((file) => textIn({ file }, "file", name)),
		pin: root === null ? null : new TextDecoder().decode(textIn(root, "pin", name))
	};
}
function extendedNote(value, name) {
	const { note, consistency } = objectIn({ value }, "value", name);
	if (typeof note !== "string" || !Array.isArray(consistency)) throw unknown(name, "notes with their proofs");
	if (!consistency.every((hash) => typeof hash === "string")) throw unknown(name, "hashes as texts");
	return {
		note,
		consistency
	};
}
function rootIn({ bytes }) {
	const json = jsonIn(textOf(bytes));
	return json !== null && "root" in json && "signatures" in json && !("schema" in json) ? bytes : null;
}
function versionOf(bytes) {
	const { version } = objectIn(jsonIn(textOf(bytes)) ?? {}, "root", "the root file");
	return Number(version);
}
function textOf(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return null;
	}
}
function jsonIn(text) {
	try {
		const value = JSON.parse(text ?? "");
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}
function objectIn(json, key, name) {
	const value = json[key];
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw unknown(name, `an object at ${key}`);
}
function textIn(json, key, name) {
	const value = json[key];
	if (typeof value === "string") return new TextEncoder().encode(value);
	throw unknown(name, `a text at ${key}`);
}
function unknown(name, expected) {
	return new EvidenceError("E_SCHEMA", {
		what: `expected ${expected} in ${name}, found something else`,
		remedy: "choose a file of the folder proofs/, or one that quantum-forge log prove wrote"
	});
}
function tooLarge({ name, bytes }) {
	return new EvidenceError("E_TOO_LARGE", {
		what: `expected ${name} to have at most ${MAX_FILE_BYTES} bytes, found ${bytes.length}`,
		remedy: "choose a file of the folder proofs/, or one that quantum-forge log prove wrote"
	});
}
// dashboards/proof/show-steps.ts
const TITLES = {
	root: "Root of trust",
	checkpoint: "Checkpoint's signature",
	inclusion: "Place in the log",
	record: "Record's digest",
	signatures: "Record's signatures",
	anchor: "Post-quantum anchor",
	witnesses: "Witnesses",
	head: "Checkpoint that you kept"
};
const MARKS = {
	ok: "good",
	open: "open",
	failed: "bad",
	not_run: "none"
};
const WORDS = {
	ok: "holds",
	open: "holds so far",
	failed: "failed",
	not_run: "not shown"
};
function showVerdict({ verdict, id, steps }) {
	const failed = steps.find(({ state }) => state === "failed");
	const build = id ?? "This proof";
	const [headline, lead] = {
		nothing: ["Check a proof", "Choose a proof from disk, or follow a build's link to its proof."],
		failed: [`Failed: ${failed?.code ?? ""}`, failed?.detail ?? ""],
		held: [`${build} is proven.`, "All that is here holds, and it was held to what you know from elsewhere."],
		fits: [`${build} fits together.`, "All that is here holds, but all of it came from one place. Paste what you know from elsewhere, and the proof is held to it."]
	}[verdict];
	byId("verdict").textContent = headline;
	byId("verdict").className = verdict;
	byId("lead").textContent = lead;
}
function showSteps(steps) {
	byId("steps").hidden = steps.length === 0;
	byId("step-list").replaceChildren(...steps.map(stepItem));
}
function stepItem({ name, state, code, detail, facts }) {
	const mark = made("span", `state ${MARKS[state]}`, code === null ? WORDS[state] : `${WORDS[state]}, ${code}`);
	const item = made("li", "", made("h3", "", TITLES[name]), mark, made("p", "", detail));
	item.setAttribute("id", `step-${name}`);
	item.setAttribute("data-state", state);
	if (facts.length === 0) return item;
	const list = made("dl", "facts");
	for (const [label, value] of facts) list.append(made("dt", "", label), made("dd", "", made("code", "", value)));
	item.append(made("details", "", made("summary", "", "What was computed"), list));
	return item;
}
// dashboards/proof/terminal-commands.ts
const PLAIN = /^[\w.:/+=-]+$/;
function terminalCommands(id, { keys }) {
	const build = id ?? "BUILD";
	const options = keys.split(/\s+/).flatMap((key) => {
		if (!PLAIN.test(key)) return [];
		return [`${key.split("+")[2]?.startsWith("B") === true ? "--witness-key" : "--vkey"} ${key}`];
	});
	return [
		`quantum-forge verify ${build}`,
		`quantum-forge log prove ${build} --out build.tlog-proof`,
		`quantum-forge log verify --proof build.tlog-proof ${options.join(" ") || "--vkey KEY"}`
	].join("\n");
}
// dashboards/proof/main.ts
let evidence = NO_EVIDENCE;
let turn = 0;
const FIELDS = [
	"pin",
	"keys",
	"head"
];
const BUILD_ID = /^qf-\d{8}-\d{3,}$/;
for (const field of FIELDS) byId(field).addEventListener("input", () => void check());
byId("files").addEventListener("change", () => void take(byId("files").files ?? []));
const { body } = browser().document;
body.addEventListener("dragover", (event) => event.preventDefault());
body.addEventListener("drop", (event) => {
	event.preventDefault();
	take(event.dataTransfer?.files ?? []);
});
browser().addEventListener("hashchange", () => void open());
await open();
async function open() {
	const id = askedBuild();
	evidence = NO_EVIDENCE;
	byId("fault").textContent = "";
	if (id !== null) try {
		evidence = {
			...readEvidence(await Promise.all([`${id}.json`, "log.json"].map(fetched))),
			id
		};
	} catch (error) {
		say(error, `The proof of ${id} could not be read from here. Choose its file, proofs/${id}.json, and proofs/log.json.`);
	}
	await check();
}
function askedBuild() {
	const { hash, search } = browser().location;
	const asked = new URLSearchParams(search).get("build") ?? hash.slice(1);
	return BUILD_ID.test(asked) ? asked : null;
}
async function fetched(name) {
	if (browser().location.protocol === "file:") throw new TypeError(`${name} has to be chosen`);
	const response = await fetch(`proofs/${name}`, {
		redirect: "error",
		referrerPolicy: "no-referrer"
	});
	if (!response.ok) throw new TypeError(`${name} is not there (${response.status})`);
	return {
		name,
		bytes: new Uint8Array(await response.arrayBuffer())
	};
}
async function take(chosen) {
	try {
		const files = await Promise.all(Array.from(chosen, async (file) => ({
			name: file.name,
			bytes: new Uint8Array(await file.arrayBuffer())
		})));
		const found = readEvidence(files);
		evidence = found.proof === null ? readEvidence(files, evidence) : found;
		byId("fault").textContent = "";
	} catch (error) {
		say(error, "These files could not be read.");
	}
	await check();
}
function say(error, sentence) {
	byId("fault").textContent = error instanceof EvidenceError ? error.message : sentence;
}
async function check() {
	turn += 1;
	const mine = turn;
	const known = Object.fromEntries(FIELDS.map((field) => [field, byId(field).value]));
	if (known.head.trim() !== "" && evidence.leaves === null && evidence.proof !== null) await loadLeaves();
	const found = await checkProof(evidence, known, portablePrimitives);
	if (mine !== turn) return;
	showVerdict(found);
	showSteps(found.steps);
	byId("terminal").textContent = terminalCommands(found.id, known);
	offerSaving();
}
async function loadLeaves() {
	try {
		const { bytes } = await fetched("leaves");
		evidence = {
			...evidence,
			leaves: bytes
		};
	} catch {}
}
function offerSaving() {
	const link = byId("save");
	const { id, proof, record, signatures, recorded } = evidence;
	link.hidden = id === null || proof === null || record === null || signatures === null || recorded === null;
	if (id === null || proof === null || record === null || signatures === null || recorded === null) return;
	const text = (bytes) => new TextDecoder().decode(bytes);
	const { vkey, anchor, cosigned, rootFiles, pin } = evidence;
	const root = rootFiles.length === 0 ? null : {
		files: rootFiles.map(text),
		pin: pin ?? ""
	};
	const saved = {
		schema: BUILD_PROOF_SCHEMA,
		id,
		proof: text(proof),
		record: text(record),
		signatures: text(signatures),
		recorded: {
			event: text(recorded.event),
			proof: text(recorded.proof)
		},
		vouchers: {
			schema: LOG_VOUCHERS_SCHEMA,
			vkey,
			anchor,
			cosigned,
			root
		}
	};
	link.setAttribute("download", `${id}.proof.json`);
	link.href = `data:application/json,${encodeURIComponent(`${JSON.stringify(saved, null, 2)}\n`)}`;
}
