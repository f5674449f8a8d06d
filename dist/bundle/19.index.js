export const id = 19;
export const ids = [19];
export const modules = {

/***/ 54019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkBundle: () => (/* binding */ checkBundle)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/adapters/sigstore/sigstore-error.js
var sigstore_error = __webpack_require__(9755);
;// CONCATENATED MODULE: ./build/adapters/sigstore/artifact-mismatch.js

/** artifactMismatch is E_SUBJECT: signed, but not about this artifact. */
function artifactMismatch(expected, found) {
    return new sigstore_error/* SigstoreError */.F("E_SUBJECT", {
        what: `expected ${expected}, found ${found}`,
        remedy: "give the artifact that was signed, or the bundle that was made for it",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/sigstore/read-artifact.js


/** readArtifact gives both names of the artifact. Throws SigstoreError E_SUBJECT for a digest that is none. */
function readArtifact(artifact) {
    if (artifact instanceof Uint8Array) {
        const bytes = Buffer.from(artifact);
        return { digests: [(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")], bytes };
    }
    const digests = "one_of" in artifact ? artifact.one_of : [artifact.sha256];
    if (digests.length > 0 && digests.every((digest) => /^[0-9a-f]{64}$/.test(digest)))
        return { digests, bytes: null };
    throw artifactMismatch("a SHA-256 of 64 lower-case hex digits for the artifact", "something else");
}
/** nameArtifact names it in messages. */
function nameArtifact({ digests: [first, ...others] }) {
    return others.length === 0 ? `the artifact ${first}` : `one of ${others.length + 1} artifacts`;
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/match-artifact.js


/**
 * matchArtifact refuses a bundle that signs another artifact itself; what an envelope is about is in its statement. The
 * library never looks at this digest, which is a hint, but one that must not lie. Throws SigstoreError E_SUBJECT.
 */
function matchArtifact({ content }, artifact) {
    if (content.$case === "dsseEnvelope")
        return;
    const digest = Buffer.from(content.messageSignature.messageDigest.digest).toString("hex");
    if (!artifact.digests.includes(digest))
        throw artifactMismatch(`a bundle for ${nameArtifact(artifact)}`, `one for ${digest}`);
    // A signature over a message cannot be verified over its digest with the system's cryptography.
    if (artifact.bytes === null)
        throw artifactMismatch("the artifact's bytes, which this bundle signs", "its digest alone");
}

// EXTERNAL MODULE: ./build/adapters/sigstore/match-identity.js
var match_identity = __webpack_require__(23548);
// EXTERNAL MODULE: ./build/core/canonical/index.js + 6 modules
var canonical = __webpack_require__(92290);
;// CONCATENATED MODULE: ./build/adapters/sigstore/parse-document.js


const MAX_DOCUMENT_BYTES = 1 << 20;
/**
 * parseDocument decodes hostile bytes as unambiguous JSON of at most 1 MiB. `form` names the document in messages. Throws
 * SigstoreError E_TOO_LARGE or E_SCHEMA.
 */
function parseDocument(bytes, form) {
    if (bytes.length > MAX_DOCUMENT_BYTES) {
        throw new sigstore_error/* SigstoreError */.F("E_TOO_LARGE", {
            what: `expected ${form} of at most ${MAX_DOCUMENT_BYTES} bytes, found ${bytes.length}`,
            remedy: "take it again from where it was made",
        });
    }
    try {
        return (0,canonical/* parseUnambiguous */.rH)(bytes);
    }
    catch (cause) {
        if (!(cause instanceof canonical/* CanonicalError */.dO))
            throw cause;
        throw new sigstore_error/* SigstoreError */.F("E_SCHEMA", {
            what: `${form} cannot be read: ${cause.what}`,
            remedy: "take it again from where it was made",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/match-log-entry.js



/**
 * matchLogEntry checks of an entry that is proven to be in the log what the library does not look at: that it names the
 * key of this bundle as the signer, and that the bundle's copies of index, size and root are those of the proof. Throws
 * SigstoreError E_INCLUSION, or E_SCHEMA for an entry that cannot be read.
 */
function matchLogEntry({ entry, note }, { der }) {
    const logged = loggedVerifier(parseDocument(entry.canonicalizedBody, "a log entry"));
    if (logged === null || !logged.equals(der))
        throw otherEntry("another signer in the entry");
    const proof = entry.inclusionProof;
    if (note === null || proof === undefined)
        return;
    if (proof.treeSize !== note.size || proof.rootHash.toString("base64") !== note.rootHash) {
        throw otherEntry("another size or root than the checkpoint's");
    }
    // An inclusion promise signs the index; without one only the proof's is proven.
    if (entry.inclusionPromise === undefined && entry.logIndex !== proof.logIndex) {
        throw otherEntry("another index than the proof's");
    }
}
/** Where each kind and version of entry holds the signer, in PEM in base64. */
const PEM_PATHS = {
    "hashedrekord 0.0.1": ["spec", "signature", "publicKey", "content"],
    "dsse 0.0.1": ["spec", "signatures", 0, "verifier"],
    "intoto 0.0.2": ["spec", "content", "envelope", "signatures", 0, "publicKey"],
};
/** The same for logs of the second version, in DER in base64. */
const DER_PATHS = {
    "hashedrekord 0.0.2": ["spec", "hashedRekordV002", "signature", "verifier"],
    "dsse 0.0.2": ["spec", "dsseV002", "signatures", 0, "verifier"],
};
function loggedVerifier(body) {
    const kind = `${at(body, ["kind"])} ${at(body, ["apiVersion"])}`;
    const pemPath = Object.hasOwn(PEM_PATHS, kind) ? PEM_PATHS[kind] : undefined;
    if (pemPath !== undefined)
        return fromPem(at(body, pemPath));
    const derPath = Object.hasOwn(DER_PATHS, kind) ? DER_PATHS[kind] : undefined;
    if (derPath === undefined)
        return null;
    const verifier = at(body, derPath) ?? null;
    const der = at(verifier, ["x509Certificate", "rawBytes"]) ?? at(verifier, ["publicKey", "rawBytes"]);
    return typeof der === "string" ? Buffer.from(der, "base64") : null;
}
function at(value, path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function fromPem(text) {
    if (typeof text !== "string")
        return null;
    const pem = Buffer.from(text, "base64").toString("latin1");
    if (pem.startsWith("-----BEGIN CERTIFICATE-----"))
        return new external_node_crypto_.X509Certificate(pem).raw;
    return (0,external_node_crypto_.createPublicKey)({ key: pem, format: "pem" }).export({ format: "der", type: "spki" });
}
function otherEntry(found) {
    return new sigstore_error/* SigstoreError */.F("E_INCLUSION", {
        what: `expected the log's entry of this signature, found ${found}`,
        remedy: "take the bundle again from where it was made",
    });
}

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var core_bytes = __webpack_require__(12140);
// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __webpack_require__(80796);
// EXTERNAL MODULE: ./build/core/schema/json-schema.js
var json_schema = __webpack_require__(41082);
;// CONCATENATED MODULE: ./build/adapters/sigstore/bundle-schema.js

/** Bytes in base64; parseBundle holds them to their one encoding. */
const bytes = (maxLength) => ({ type: "string", minLength: 1, maxLength });
/** A 64-bit number is a string in protobuf's JSON; 15 digits are exact in a double. */
const NUMBER = { type: "string", pattern: "^(?:0|[1-9][0-9]{0,14})$" };
const exactly = (properties, ...optional) => ({
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    properties,
});
/** protobuf's JSON lets null stand for an absent message. */
const orNull = (schema) => ({ ...schema, type: ["object", "null"] });
const CERTIFICATE = exactly({ rawBytes: bytes(1 << 16) });
/** A checkpoint is required from version 0.2 on. */
const INCLUSION_PROOF = exactly({
    logIndex: NUMBER,
    rootHash: bytes(64),
    treeSize: NUMBER,
    hashes: { type: "array", maxItems: 64, items: bytes(64) },
    checkpoint: exactly({ envelope: { type: "string", maxLength: 1 << 14 } }),
}, "hashes", "checkpoint");
const LOG_ENTRY = exactly({
    logIndex: NUMBER,
    logId: exactly({ keyId: bytes(128) }),
    kindVersion: exactly({
        kind: { type: "string", maxLength: 32 },
        version: { type: "string", maxLength: 32 },
    }),
    integratedTime: NUMBER,
    inclusionPromise: orNull(exactly({ signedEntryTimestamp: bytes(4096) })),
    inclusionProof: orNull(INCLUSION_PROOF),
    canonicalizedBody: bytes(1 << 20),
}, "integratedTime", "inclusionPromise", "inclusionProof");
const VERIFICATION_MATERIAL = {
    ...exactly({
        certificate: CERTIFICATE,
        x509CertificateChain: exactly({
            certificates: { type: "array", minItems: 1, maxItems: 8, items: CERTIFICATE },
        }),
        publicKey: exactly({ hint: { type: "string", maxLength: 256 } }),
        tlogEntries: { type: "array", maxItems: 1, items: LOG_ENTRY },
        timestampVerificationData: orNull(exactly({
            rfc3161Timestamps: {
                type: "array",
                maxItems: 8,
                items: exactly({ signedTimestamp: bytes(1 << 16) }),
            },
        }, "rfc3161Timestamps")),
    }, "certificate", "x509CertificateChain", "publicKey", "tlogEntries", "timestampVerificationData"),
    oneOf: [{ required: ["certificate"] }, { required: ["x509CertificateChain"] }, { required: ["publicKey"] }],
};
const MESSAGE_SIGNATURE = exactly({
    messageDigest: exactly({ algorithm: { const: "SHA2_256" }, digest: bytes(64) }),
    signature: bytes(4096),
});
const DSSE_ENVELOPE = exactly({
    payload: bytes(1 << 20),
    payloadType: { type: "string", maxLength: 256 },
    signatures: {
        type: "array",
        minItems: 1,
        maxItems: 1,
        items: exactly({ sig: bytes(4096), keyid: { type: "string", maxLength: 256 } }, "keyid"),
    },
});
/**
 * The bundles that are read: Sigstore's protobuf `dev.sigstore.bundle.v1.Bundle` in JSON, narrowed to one log entry, one
 * signature and SHA-256. Unknown fields are refused, since they could hold what a reader takes for verified.
 */
const BUNDLE_SCHEMA = {
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    ...exactly({
        mediaType: {
            enum: [
                "application/vnd.dev.sigstore.bundle+json;version=0.1",
                "application/vnd.dev.sigstore.bundle+json;version=0.2",
                "application/vnd.dev.sigstore.bundle+json;version=0.3",
                "application/vnd.dev.sigstore.bundle.v0.3+json",
            ],
        },
        verificationMaterial: VERIFICATION_MATERIAL,
        messageSignature: MESSAGE_SIGNATURE,
        dsseEnvelope: DSSE_ENVELOPE,
    }, "messageSignature", "dsseEnvelope"),
    oneOf: [{ required: ["messageSignature"] }, { required: ["dsseEnvelope"] }],
};

;// CONCATENATED MODULE: ./build/adapters/sigstore/parse-bundle.js






/** The bundle's fields of bytes. */
const BASE64_FIELDS = new Set([
    "canonicalizedBody",
    "digest",
    "hashes",
    "keyId",
    "payload",
    "rawBytes",
    "rootHash",
    "sig",
    "signature",
    "signedEntryTimestamp",
    "signedTimestamp",
]);
const firstFault = (0,schema_check/* schemaCheck */.u)(BUNDLE_SCHEMA);
/**
 * parseBundle reads hostile bytes as a Sigstore bundle. The library's own parser takes loose base64, unknown fields and
 * unknown versions, so all three are refused before it runs. Throws SigstoreError E_TOO_LARGE, E_SCHEMA or E_BASE64.
 */
function parseBundle(bytes) {
    const document = parseDocument(bytes, "a Sigstore bundle");
    const fault = firstFault(document);
    if (fault !== null)
        throw misshapen((0,schema_check/* faultText */.I)(fault));
    requireBase64(document, "the bundle");
    try {
        return (0,bundle_dist/* bundleFromJSON */.vw)(document);
    }
    catch (cause) {
        throw misshapen("a part that its version requires is missing", cause);
    }
}
function requireBase64(value, field) {
    if (typeof value === "string" && BASE64_FIELDS.has(field) && (0,core_bytes/* decodeBase64 */.y4)(value) === null) {
        throw new sigstore_error/* SigstoreError */.F("E_BASE64", {
            what: `expected ${field} in standard base64 with padding, found something else`,
            remedy: "take the bundle again from where it was made",
        });
    }
    if (typeof value !== "object" || value === null)
        return;
    for (const [key, child] of Object.entries(value))
        requireBase64(child, Array.isArray(value) ? field : key);
}
function misshapen(clause, cause) {
    return new sigstore_error/* SigstoreError */.F("E_SCHEMA", {
        what: `expected a Sigstore bundle of version 0.1 to 0.3, found one in which ${clause}`,
        remedy: "take the bundle again from where it was made",
        cause,
    });
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./build/adapters/sigstore/parse-trusted-roots.js





const authorities = {
    type: "array",
    maxItems: 64,
    items: { type: "object", required: ["certChain", "validFor"] },
};
const logs = {
    type: "array",
    maxItems: 64,
    items: { type: "object", required: ["baseUrl", "publicKey", "logId"] },
};
/** Unknown fields are let be: the file is its owner's, and newer roots say more. */
const parse_trusted_roots_firstFault = (0,schema_check/* schemaCheck */.u)({
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    type: "object",
    required: ["mediaType", "certificateAuthorities"],
    properties: {
        mediaType: {
            enum: [
                "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
                "application/vnd.dev.sigstore.trustedroot.v0.1+json",
                "application/vnd.dev.sigstore.trustedroot.v0.2+json",
            ],
        },
        certificateAuthorities: { ...authorities, minItems: 1 },
        timestampAuthorities: authorities,
        tlogs: logs,
        ctlogs: logs,
    },
});
/**
 * parseTrustedRoots reads one trusted root (`dev.sigstore.trustroot.v1.TrustedRoot` in JSON), or several with one on each
 * line, as `gh attestation trusted-root` prints them. Never empty. Throws SigstoreError E_TOO_LARGE or E_SCHEMA.
 */
function parseTrustedRoots(bytes) {
    const lines = splitLines(bytes);
    const oneEach = lines.length > 1 && lines.every((line) => line.startsWith("{") && line.endsWith("}"));
    return oneEach
        ? lines.map((line) => parseTrustedRoot(Buffer.from(line, "latin1")))
        : [parseTrustedRoot(bytes)];
}
/** In Latin-1, which loses no byte. */
function splitLines(bytes) {
    const lines = Buffer.from(bytes).toString("latin1").split("\n");
    return lines.map((line) => line.trim()).filter((line) => line !== "");
}
function parseTrustedRoot(bytes) {
    const document = parseDocument(bytes, "a trusted root");
    const fault = parse_trusted_roots_firstFault(document);
    if (fault !== null)
        throw parse_trusted_roots_misshapen((0,schema_check/* faultText */.I)(fault));
    try {
        const root = protobuf_specs_dist.TrustedRoot.fromJSON(document);
        // Its keys and certificates are read here, so that an unreadable root is not blamed on the bundle.
        (0,dist/* toTrustMaterial */.jO)(root);
        return root;
    }
    catch (cause) {
        throw parse_trusted_roots_misshapen("a part cannot be read", cause);
    }
}
function parse_trusted_roots_misshapen(clause, cause) {
    return new sigstore_error/* SigstoreError */.F("E_SCHEMA", {
        what: `expected a Sigstore trusted root, found one in which ${clause}`,
        remedy: "take the trusted root again from the instance that signs, see gh attestation trusted-root",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/read-identity.js

const SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
/** Fulcio's extensions, https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const FULCIO = "1.3.6.1.4.1.57264.1";
const SEQUENCE = 0x30;
const UTF8_STRING = 0x0c;
const EMAIL = 0x81;
const URI = 0x86;
/**
 * readIdentity reads the one subject alternative name, the issuer and the source of a verified certificate from its
 * extensions' bytes: the library drops the high bit of each character and takes the first of several names. Throws
 * SigstoreError E_IDENTITY.
 */
function readIdentity(signer) {
    const extensions = readExtensions(signer);
    const names = readElement(extensions.get(SUBJECT_ALTERNATIVE_NAME), [SEQUENCE]);
    const identity = printable(readElement(names, [URI, EMAIL]));
    const issuer = readText(extensions, 8) ?? printable(extensions.get(`${FULCIO}.1`) ?? null);
    if (identity === null)
        throw unnamed("exactly one URI or e-mail address as its subject");
    if (issuer === null)
        throw unnamed("the issuer of the identity");
    return {
        identity,
        issuer,
        source: {
            repository: readText(extensions, 12),
            repository_id: readText(extensions, 15),
            commit: readText(extensions, 13),
            ref: readText(extensions, 14),
            workflow: readText(extensions, 18),
            trigger: readText(extensions, 20),
            run: readText(extensions, 21),
            runner: readText(extensions, 11),
        },
    };
}
function readExtensions({ identity }) {
    const pairs = (identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join(".") ?? "", value]);
    const extensions = new Map(pairs);
    if (extensions.size !== pairs.length)
        throw unnamed("each extension once");
    return extensions;
}
function readText(extensions, number) {
    return printable(readElement(extensions.get(`${FULCIO}.${number}`), [UTF8_STRING]));
}
/** The content of bytes that are exactly one DER element with one of the tags (X.690 section 8.1), else null. */
function readElement(der, tags) {
    const [tag, first] = der ?? [];
    if (!der || tag === undefined || first === undefined || !tags.includes(tag))
        return null;
    const lengthBytes = first < 0x80 ? 0 : first - 0x80;
    if (lengthBytes > 2 || der.length < 2 + lengthBytes)
        return null;
    const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
    const content = der.subarray(2 + lengthBytes);
    return content.length === length ? content : null;
}
/** Names of other characters look like names that they are not. */
function printable(bytes) {
    const text = bytes?.toString("latin1") ?? "";
    return /^[\x21-\x7e]+$/.test(text) ? text : null;
}
function unnamed(expected) {
    return new sigstore_error/* SigstoreError */.F("E_IDENTITY", {
        what: `expected a certificate with ${expected}, found another`,
        remedy: "sign with an identity that Fulcio certifies, as GitHub's attest action does",
    });
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/parse-log-note.js


const BODY = /^[^\n]+\n(0|[1-9][0-9]{0,14})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*$/;
/** The dot aside, no character that a regular expression reads as more than itself: the library makes one of the name. */
const SIGNATURE = /^\u2014 ([A-Za-z0-9._:/@~=-]{1,256}) ([A-Za-z0-9+/=]+)$/;
/** Of a signature line, before the signature. */
const HINT_BYTES = 4;
/**
 * parseLogNote reads a checkpoint in the signed note format (https://c2sp.org/signed-note,
 * https://c2sp.org/tlog-checkpoint) strictly. It runs before the library, which makes a regular expression of each
 * signer's name and a big integer of any size line. Throws SigstoreError E_NOTE.
 */
function parseLogNote(envelope) {
    const split = envelope.indexOf("\n\n");
    const body = envelope.slice(0, split + 1);
    const [, size, rootHash] = BODY.exec(body) ?? [];
    if (size === undefined || rootHash === undefined || !envelope.endsWith("\n"))
        throw malformed();
    const lines = envelope.slice(split + 2, -1).split("\n");
    return { body, size, rootHash, signatures: lines.map(parseSignature) };
}
function parseSignature(line) {
    const [, name, text] = SIGNATURE.exec(line) ?? [];
    const bytes = text === undefined ? null : (0,core_bytes/* decodeBase64 */.y4)(text);
    if (name === undefined || bytes === null || bytes.length <= HINT_BYTES)
        throw malformed();
    const signed = Buffer.from(bytes);
    return { name, hint: signed.subarray(0, HINT_BYTES), signature: signed.subarray(HINT_BYTES) };
}
function malformed() {
    return new sigstore_error/* SigstoreError */.F("E_NOTE", {
        what: "expected a checkpoint in the signed note format, found another text",
        remedy: "take the bundle again from where it was made",
    });
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/read-log-entry.js

/** readLogEntry gives the bundle's only entry, null when it has none. Throws SigstoreError E_NOTE. */
function readLogEntry(bundle) {
    const [entry] = bundle.verificationMaterial.tlogEntries;
    if (entry === undefined)
        return null;
    const proof = entry.inclusionProof;
    return { entry, note: proof === undefined ? null : parseLogNote(proof.checkpoint?.envelope ?? "") };
}

// EXTERNAL MODULE: ./build/core/vbh/dsse/index.js + 7 modules
var dsse = __webpack_require__(85766);
// EXTERNAL MODULE: ./build/core/vbh/quoted.js
var quoted = __webpack_require__(97557);
;// CONCATENATED MODULE: ./build/adapters/sigstore/read-statement.js







const read_statement_firstFault = (0,schema_check/* schemaCheck */.u)({
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    type: "object",
    required: ["_type", "subject", "predicateType"],
    properties: {
        _type: { enum: ["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"] },
        predicateType: { type: "string", minLength: 1, maxLength: 1024 },
        subject: {
            type: "array",
            minItems: 1,
            maxItems: 4096,
            items: {
                type: "object",
                required: ["digest"],
                properties: {
                    name: { type: "string", maxLength: 4096 },
                    digest: { type: "object", minProperties: 1, additionalProperties: { type: "string" } },
                },
            },
        },
    },
});
/**
 * readStatement reads the in-toto statement (v1 or v0.1) of a verified envelope and refuses one whose subjects do not
 * name a SHA-256 of the artifact; null for a bundle that signs the artifact itself. The library never looks into the
 * payload. Throws SigstoreError E_PAYLOAD_TYPE, E_SCHEMA or E_SUBJECT.
 */
function readStatement({ content }, artifact) {
    if (content.$case === "messageSignature")
        return null;
    const { payload, payloadType } = content.dsseEnvelope;
    if (payloadType !== dsse/* PAYLOAD_TYPE */.Uc)
        throw otherType(payloadType);
    const { predicateType, subject } = parseStatement(payload);
    const subjects = subject.map(({ name, digest }) => ({ name: name ?? null, sha256: digest.sha256 ?? null }));
    const named = new Set(subjects.map(({ sha256 }) => sha256));
    if (artifact.digests.some((digest) => named.has(digest)))
        return { predicate_type: predicateType, subjects };
    throw artifactMismatch(`a statement about ${nameArtifact(artifact)}`, "one about other subjects");
}
function parseStatement(payload) {
    const document = parseDocument(payload, "an in-toto statement");
    const fault = read_statement_firstFault(document);
    if (fault === null)
        return document;
    throw new sigstore_error/* SigstoreError */.F("E_SCHEMA", {
        what: `expected an in-toto statement, found one in which ${(0,schema_check/* faultText */.I)(fault)}`,
        remedy: "sign a statement as GitHub's attest action makes it",
    });
}
function otherType(found) {
    return new sigstore_error/* SigstoreError */.F("E_PAYLOAD_TYPE", {
        what: `expected the payload type ${dsse/* PAYLOAD_TYPE */.Uc}, found ${(0,quoted/* quoted */.T)(found)}`,
        remedy: "a signature over another type of payload says nothing about an artifact; sign a statement",
    });
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/read-times.js
/** readTimes gives the times that the library verifies: signed timestamps, and times in a log's signed promise. */
function readTimes({ timestamps }) {
    return timestamps.flatMap((stamp) => {
        if (stamp.$case === "timestamp-authority") {
            return [{ source: "timestamp_authority", at: stamp.timestamp.signingTime }];
        }
        const { inclusionPromise, integratedTime } = stamp.tlogEntry;
        return inclusionPromise ? [{ source: "log", at: new Date(Number(integratedTime) * 1000) }] : [];
    });
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/expired.js

/** expired is E_EXPIRED: no proof of a signature while the certificate was valid. */
function expired(found, cause) {
    return new sigstore_error/* SigstoreError */.F("E_EXPIRED", {
        what: `expected proof of a signature within its certificate's validity, found ${found}`,
        remedy: "sign again, with a transparency log or a timestamp authority of the trusted root",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/require-validity.js

/**
 * requireValidity refuses a signature for which nobody says when it was made, or somebody says that it was made while the
 * certificate was not valid. Whether they are to be believed is verified later. Throws SigstoreError E_EXPIRED.
 */
function requireValidity(times, { certificate }) {
    if (times.length === 0)
        throw expired("no signed time");
    if (certificate === null)
        return;
    // As text, which Node 20 has too.
    const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
    const outside = times.find(({ at }) => !(from <= at.getTime() && at.getTime() <= to));
    if (outside !== undefined)
        throw expired(`a ${outside.source.replace("_", " ")}'s time outside it`);
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/signing-key.js


/**
 * signingKey takes the key from the bundle's certificate, or from what is expected for a bundle by a managed key. Throws
 * SigstoreError E_IDENTITY when the bundle is of the other kind, E_KEY_ENCODING, E_SCHEMA or E_ROOT_CHAIN.
 */
function signingKey(bundle, expected) {
    const certificates = bundleCertificates(bundle).map(parseCertificate);
    const [certificate] = certificates;
    if (certificate === undefined && "publicKey" in expected)
        return managedKey(expected.publicKey);
    if (certificate === undefined)
        throw otherKind("a certificate", "a managed key");
    if ("publicKey" in expected)
        throw otherKind("a managed key", "a certificate");
    // Sigstore's bundle format: the root must come from the verifier alone.
    if (certificates.some(isSelfIssued))
        throw unfit("a chain with a root certificate in it");
    requireCodeSigning(certificate);
    return { key: certificate.publicKey, certificate, der: certificate.raw };
}
function bundleCertificates(bundle) {
    const { content } = bundle.verificationMaterial;
    switch (content.$case) {
        case "certificate":
            return [content.certificate.rawBytes];
        case "x509CertificateChain":
            return content.x509CertificateChain.certificates.map(({ rawBytes }) => rawBytes);
        case "publicKey":
            return [];
    }
}
/** Compared with what was read, since Node takes PEM too and ignores what follows. */
function parseCertificate(der) {
    const certificate = new external_node_crypto_.X509Certificate(der);
    if (certificate.raw.equals(der))
        return certificate;
    throw new sigstore_error/* SigstoreError */.F("E_SCHEMA", {
        what: "expected a certificate in DER, found other bytes with it",
        remedy: "take the bundle again from where it was made",
    });
}
function isSelfIssued(certificate) {
    return certificate.subject !== "" && certificate.subject === certificate.issuer;
}
const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
/** Node's keyUsage is the extended one. */
function requireCodeSigning({ ca, keyUsage }) {
    if (ca)
        throw unfit("the certificate of an authority");
    if (!(keyUsage ?? []).includes(CODE_SIGNING))
        throw unfit("a certificate for another use");
}
function managedKey(pem) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: pem, format: "pem" });
        return { key, certificate: null, der: key.export({ format: "der", type: "spki" }) };
    }
    catch (cause) {
        throw new sigstore_error/* SigstoreError */.F("E_KEY_ENCODING", {
            what: "expected the signer's public key in PEM, found another content",
            remedy: "give the file that begins with -----BEGIN PUBLIC KEY-----",
            cause,
        });
    }
}
function otherKind(expected, found) {
    return new sigstore_error/* SigstoreError */.F("E_IDENTITY", {
        what: `expected a bundle signed with ${expected}, found one signed with ${found}`,
        remedy: "name the signer as its principal is: by identity and issuer, or by public key",
    });
}
function unfit(found) {
    return new sigstore_error/* SigstoreError */.F("E_ROOT_CHAIN", {
        what: `expected one certificate for code signing, found ${found}`,
        remedy: "sign again, and do not accept this bundle",
    });
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/trust.js


/**
 * trustIn narrows the trusted roots (at least one) to what may vouch for one bundle: the root whose authority issued the
 * certificate, and of its logs the one that the entry names, valid at each time. The library would take any log's
 * signature under a checkpoint, and logs that had ended. What the root has none of cannot be required.
 */
function trustIn(roots, { signing, log, times }) {
    const [first, ...others] = roots;
    if (first === undefined)
        throw new RangeError("no trusted root");
    const root = [first, ...others].find((one) => issued(one, signing)) ?? first;
    const material = (0,dist/* toTrustMaterial */.jO)(root, () => ({ publicKey: signing.key, validFor: () => true }));
    const tlogs = material.tlogs.filter((candidate, at) => {
        const { logId, checkpointKeyId } = root.tlogs[at] ?? {};
        const named = [logId, checkpointKeyId].some((id) => id !== undefined && log?.entry.logId.keyId.equals(id.keyId));
        const { start, end } = candidate.validFor;
        return named && times.every((time) => start <= time.at && time.at <= end);
    });
    return {
        material: { ...material, tlogs },
        required: {
            timestampThreshold: 1,
            tlogThreshold: Math.min(1, material.tlogs.length),
            ctlogThreshold: Math.min(1, material.ctlogs.length),
        },
    };
}
function issued(root, { certificate }) {
    const authorities = root.certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
    return authorities.some(({ rawBytes }) => certificate?.checkIssued(new external_node_crypto_.X509Certificate(rawBytes)));
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/verify-log-note.js



/**
 * verifyLogNote refuses a checkpoint without a signature of this log, by its whole name (the library takes any part of
 * it). Other signatures are witnesses', and ignored. Throws SigstoreError E_NOTE.
 */
function verifyLogNote({ body, signatures }, { baseURL, logID, publicKey }) {
    const name = baseURL.replace(/^https?:\/\//, "").replace(/\/$/, "");
    const hint = logID.subarray(0, HINT_BYTES);
    const own = signatures.filter((line) => line.name === name && line.hint.equals(hint));
    if (own.some(({ signature }) => (0,external_node_crypto_.verify)(undefined, Buffer.from(body), publicKey, signature)))
        return;
    throw new sigstore_error/* SigstoreError */.F("E_NOTE", {
        what: `expected a checkpoint signed by the log ${name}, found no such signature`,
        remedy: "take the bundle again from where it was made",
    });
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/verify-trust.js




/**
 * verifyTrust lets the library verify times, certificate chain, certificate transparency, log and signature, then the
 * checkpoint's signature by its log's whole name. Throws SigstoreError E_ROOT_CHAIN, E_EXPIRED, E_NOTE or E_INCLUSION.
 */
function verifyTrust(entity, { material, required }, log) {
    const requireNote = () => {
        const [signer] = material.tlogs;
        if (log?.note && signer !== undefined)
            verifyLogNote(log.note, signer);
    };
    try {
        const signer = new dist/* Verifier */.BL(material, required).verify(entity);
        requireNote();
        return signer;
    }
    catch (cause) {
        if (!(cause instanceof dist/* VerificationError */.mk))
            throw cause;
        if (cause.code === "TLOG_INCLUSION_PROOF_ERROR")
            requireNote();
        throw refusal(cause);
    }
}
function refusal(cause) {
    switch (cause.code) {
        case "CERTIFICATE_ERROR":
            return new sigstore_error/* SigstoreError */.F("E_ROOT_CHAIN", {
                what: `expected a certificate that the trusted root vouches for, found that it does not (${cause.message})`,
                remedy: "verify with the trusted root of the instance that signed, or do not accept the bundle",
                cause,
            });
        case "TIMESTAMP_ERROR":
            return expired(`no time that the trusted root vouches for (${cause.message})`, cause);
        default:
            return new sigstore_error/* SigstoreError */.F("E_INCLUSION", {
                what: `expected proof that the trusted root's log holds this signature, found none (${cause.message})`,
                remedy: "take the bundle again from where it was made, or do not accept it",
                cause,
            });
    }
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/check-bundle.js
















/**
 * checkBundle is verifyBundle with the library loaded and the trusted root at hand. Each check of ours stands where the
 * library makes none: see the functions. Throws SigstoreError, or anything for parts that cannot be read.
 */
function checkBundle(claim) {
    const artifact = readArtifact(claim.artifact);
    const bundle = parseBundle(claim.bundle);
    const signing = signingKey(bundle, claim.signer);
    const log = readLogEntry(bundle);
    matchArtifact(bundle, artifact);
    const entity = (0,dist/* toSignedEntity */.DC)(bundle, artifact.bytes ?? undefined);
    requireSignature(entity, signing);
    const times = readTimes(entity);
    requireValidity(times, signing);
    const trust = trustIn(parseTrustedRoots(claim.trustedRoot), { signing, log, times });
    const signer = verifyTrust(entity, trust, log);
    if (log !== null)
        matchLogEntry(log, signing);
    const named = signing.certificate === null ? null : readIdentity(signer);
    const matched = matchSigner(named, claim.signer);
    const statement = readStatement(bundle, artifact);
    return {
        signer: matched,
        artifact_sha256: namedDigest(artifact, statement),
        times: times.map(({ source, at }) => ({ source, at: at.toISOString() })),
        log_index: log === null ? null : Number(log.entry.logIndex),
        statement,
    };
}
/** A bundle that signs the artifact itself was held to its one digest before. */
function namedDigest({ digests }, statement) {
    const [first = ""] = digests;
    return digests.find((digest) => statement?.subjects.some(({ sha256 }) => sha256 === digest)) ?? first;
}
/** First of all cryptography: the library compares with the log's entry before, and so blames the log. */
function requireSignature({ signature }, { key }) {
    if (signature.verifySignature(key))
        return;
    throw new sigstore_error/* SigstoreError */.F("E_SIG", {
        what: "expected a signature of the signer's key, found one that does not hold",
        remedy: "take the bundle again from where it was made, or sign again",
    });
}
function matchSigner(named, expected) {
    if (named === null || "publicKey" in expected)
        return { kind: "key" };
    (0,match_identity/* matchIdentity */.o)(named, expected);
    return { kind: "keyless", ...named };
}


/***/ })

};
