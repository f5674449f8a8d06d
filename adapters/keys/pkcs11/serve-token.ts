import { writeSync } from "node:fs";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { ANSWER_FD, type TokenAnswer, type TokenFault, type TokenRequest } from "./token-exchange.ts";

/** What is used of the package pkcs11js; handles and attributes are bytes. */
type Binding = { readonly PKCS11: new () => Pkcs11 };
type Pkcs11 = {
  load(path: string): void;
  C_Initialize(): void;
  C_Finalize(): void;
  C_GetSlotList(withToken: boolean): readonly Buffer[];
  C_GetTokenInfo(slot: Buffer): { readonly label: string };
  C_OpenSession(slot: Buffer, flags: number): Buffer;
  C_Login(session: Buffer, user: number, pin: string): void;
  C_FindObjectsInit(session: Buffer, template: readonly Attribute[]): void;
  C_FindObjects(session: Buffer, most: number): readonly Buffer[];
  C_FindObjectsFinal(session: Buffer): void;
  C_GetAttributeValue(
    session: Buffer,
    object: Buffer,
    wanted: readonly Attribute[],
  ): readonly { readonly value: Buffer }[];
  C_SignInit(session: Buffer, mechanism: { readonly mechanism: number }, key: Buffer): void;
  C_Sign(session: Buffer, message: Buffer, into: Buffer): Buffer;
};
type Attribute = { readonly type: number; readonly value?: number | string | Buffer };

// PKCS#11 3.0, pkcs11t.h.
const CKF_SERIAL_SESSION = 4;
const CKU_USER = 1;
const CKA_CLASS = 0;
const CKA_LABEL = 3;
const CKA_KEY_TYPE = 0x100;
const CKA_ID = 0x102;
const CKA_EC_POINT = 0x181;
const CKO_PUBLIC_KEY = 2;
const CKO_PRIVATE_KEY = 3;
const CKK_EC_EDWARDS = 0x40;
const CKM_EDDSA = 0x1057;

const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** A DER OCTET STRING of 32 bytes. */
const WRAPPED = Buffer.from("0420", "hex");

/** The program of the process that loads a token's library: this very module, or the bundle that holds it. */
export const SERVE_TOKEN = `import(${JSON.stringify(import.meta.url)}).then((room) => room.serveToken())`;

/**
 * serveToken is the side of the process that loads a token's library: one request on its standard input, one answer. It runs
 * apart, so that a library that hangs or crashes takes nothing with it.
 */
export async function serveToken(): Promise<void> {
  const request = JSON.parse(await text(process.stdin)) as TokenRequest;
  writeSync(ANSWER_FD, JSON.stringify(answer(request)));
}

class Refusal extends Error {
  readonly fault: TokenFault;
  constructor(fault: TokenFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

function answer(request: TokenRequest): TokenAnswer {
  try {
    return use(openLibrary(request), request);
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    return { fault: { kind: "said", text: error instanceof Error ? error.message : "" } };
  }
}

function openLibrary({ binding, module }: TokenRequest): Pkcs11 {
  const { PKCS11 } = attempt("binding", () => createRequire(binding)(binding) as Binding);
  const library = new PKCS11();
  attempt("library", () => library.load(module));
  return library;
}

function attempt<Result>(kind: "binding" | "library", call: () => Result): Result {
  try {
    return call();
  } catch {
    throw new Refusal({ kind });
  }
}

function use(library: Pkcs11, request: TokenRequest): TokenAnswer {
  library.C_Initialize();
  try {
    const session = library.C_OpenSession(slotOf(library, request.token), CKF_SERIAL_SESSION);
    library.C_Login(session, CKU_USER, request.pin);
    const { id, point } = findPublicKey(library, session, request);
    const message = request.message;
    const signature = message === null ? null : sign(library, session, id, Buffer.from(message, "base64"));
    return { public_key: point.toString("base64"), signature: signature?.toString("base64") ?? null };
  } finally {
    library.C_Finalize();
  }
}

/** Labels are padded with blanks to 32 bytes. */
function slotOf(library: Pkcs11, label: string): Buffer {
  const slots = library
    .C_GetSlotList(true)
    .filter((each) => library.C_GetTokenInfo(each).label.trimEnd() === label);
  const [slot] = slots;
  if (slot !== undefined && slots.length === 1) return slot;
  throw new Refusal({ kind: "tokens", count: slots.length });
}

function findPublicKey(
  library: Pkcs11,
  session: Buffer,
  { label, id }: TokenRequest,
): { readonly id: Buffer; readonly point: Buffer } {
  const named = [
    ...(label === null ? [] : [{ type: CKA_LABEL, value: label }]),
    ...(id === null ? [] : [{ type: CKA_ID, value: Buffer.from(id, "hex") }]),
  ];
  const keys = find(library, session, [{ type: CKA_CLASS, value: CKO_PUBLIC_KEY }, ...named]);
  const [key] = keys;
  if (key === undefined || keys.length > 1) throw new Refusal({ kind: "keys", count: keys.length });
  const read = (type: number): Buffer =>
    library.C_GetAttributeValue(session, key, [{ type }])[0]?.value ?? Buffer.alloc(0);
  if (read(CKA_KEY_TYPE).readUInt8() !== CKK_EC_EDWARDS) throw new Refusal({ kind: "algorithm" });
  const point = bare(read(CKA_EC_POINT));
  if (point.length !== PUBLIC_KEY_BYTES) throw new Refusal({ kind: "algorithm" });
  return { id: read(CKA_ID), point };
}

/** CKA_EC_POINT holds the key of RFC 8032 as it is (PKCS#11 3.0 section 2.3.5), or wrapped as for other curves. */
function bare(point: Buffer): Buffer {
  const wrapped = point.length === WRAPPED.length + PUBLIC_KEY_BYTES && point.subarray(0, 2).equals(WRAPPED);
  return wrapped ? point.subarray(2) : point;
}

/** The private half is the one with the public one's id: labels may repeat. A message goes over in one piece, however long. */
function sign(library: Pkcs11, session: Buffer, id: Buffer, message: Buffer): Buffer {
  const halves = find(library, session, [
    { type: CKA_CLASS, value: CKO_PRIVATE_KEY },
    { type: CKA_ID, value: id },
  ]);
  const [key] = halves;
  if (key === undefined || halves.length > 1) throw new Refusal({ kind: "no_private_key" });
  library.C_SignInit(session, { mechanism: CKM_EDDSA }, key);
  return library.C_Sign(session, message, Buffer.alloc(SIGNATURE_BYTES));
}

/** Two are enough to see that a name is not one's alone. */
function find(library: Pkcs11, session: Buffer, template: readonly Attribute[]): readonly Buffer[] {
  library.C_FindObjectsInit(session, template);
  const found = library.C_FindObjects(session, 2);
  library.C_FindObjectsFinal(session);
  return found;
}
