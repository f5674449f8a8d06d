import { beforeAll, describe, expect, it } from "vitest";
import {
  KEY_ID_HEADER,
  type Kme,
  MAC_HEADER,
  macWebhook,
  openKme,
  verifyWebhook,
} from "../../../adapters/qkd/index.ts";
import { codeOf } from "../../core/vbh/coded.ts";
import { type Authority, newAuthority, opensslAbsence, type Pair, serveKme, serveTls } from "./kme-server.ts";

const SIZE = { number: 2, bits: 256 };
const ID = "bc490419-7d60-487f-adc1-4ddcc177c139";
const OTHER_ID = "0a782fb5-3434-48fe-aa4d-14f41d46cf92";
const KEY = Buffer.alloc(32, 7).toString("base64");
const body = new TextEncoder().encode('{"alert":"vbh_failed"}');
const absence = opensslAbsence;

describe.skipIf(absence !== null)(`a key management entity${absence ? `: skipped, ${absence}` : ""}`, () => {
  let authority: Authority;
  let own: Pair;
  let address: string;
  const connect = (name: string, changes: Partial<Parameters<typeof openKme>[0]> = {}): Kme =>
    openKme({ address, ca: authority.ca, ...authority.issue(name), ...changes });
  let sender: Kme;
  let receiver: Kme;
  beforeAll(async () => {
    authority = newAuthority();
    own = authority.issue("kme");
    address = await serveKme(authority, own);
    sender = connect("sender");
    receiver = connect("receiver");
  });

  it("gives both ends the same keys, by their names, and each once", async () => {
    const made = await sender.newKeys("receiver", SIZE);
    expect(made.map(({ key }) => key.length)).toEqual([32, 32]);
    const ids = made.map(({ id }) => id);
    expect(await receiver.keysCalled("sender", ids, 256)).toEqual(made);
    expect(await codeOf(() => receiver.keysCalled("sender", ids, 256))).toBe("E_QKD_REFUSED");
  });

  it("tells how many keys a link has", async () => {
    expect(await sender.status("receiver")).toMatchObject({ key_size: 256, stored_key_count: 1000 });
  });

  it("gives a key to nobody but the other end", async () => {
    const [key] = await sender.newKeys("receiver", { number: 1, bits: 256 });
    const eve = connect("eve");
    expect(await codeOf(() => eve.keysCalled("sender", [key?.id ?? ""], 256))).toBe("E_QKD_REFUSED");
  });

  it("is not asked what it cannot be asked", async () => {
    const calls: readonly (() => Promise<unknown>)[] = [
      () => sender.newKeys("../status", SIZE),
      () => sender.newKeys("receiver", { number: 0, bits: 256 }),
      () => sender.newKeys("receiver", { number: 1, bits: 255 }),
      () => sender.newKeys("receiver", { number: 1, bits: 1 << 20 }),
      () => sender.keysCalled("receiver", ["no-uuid"], 256),
      () => sender.keysCalled("receiver", [ID, ID.toUpperCase()], 256),
      () => connect("a", { address: "http://127.0.0.1:1" }).status("receiver"),
      () => connect("a", { address: `${address}/other/path` }).status("receiver"),
    ];
    for (const call of calls) expect(await codeOf(call)).toBe("E_QKD_OPTION");
  });

  it("is believed only with its certificate, and believes only those who have one", async () => {
    const stranger = newAuthority();
    const unreachable = [
      connect("a", { ca: stranger.ca }),
      connect("a", stranger.issue("a")),
      connect("a", { address: "https://127.0.0.1:1" }),
      connect("a", { address: address.replace("127.0.0.1", "localhost") }),
    ];
    for (const kme of unreachable) expect(await codeOf(() => kme.status("b"))).toBe("E_QKD_UNREACHABLE");
    const before = process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
    try {
      expect(await codeOf(() => connect("a", { ca: stranger.ca }).status("b"))).toBe("E_QKD_UNREACHABLE");
    } finally {
      if (before === undefined) delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
      else process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = before;
    }
  });

  /** What becomes of an answer to the question for two new keys. */
  async function answered(status: number, text: string | Uint8Array, head: object = {}): Promise<string> {
    const at = await serveTls(authority, own, (_, response) =>
      response.writeHead(status, { ...head }).end(text),
    );
    return codeOf(() => connect("a", { address: at }).newKeys("b", SIZE));
  }
  const two = (changes: object = {}, first: object = {}) =>
    JSON.stringify({
      keys: [
        { key_ID: ID, key: KEY, ...first },
        { key_ID: OTHER_ID, key: KEY },
      ],
      ...changes,
    });

  it.each<[string, string | Uint8Array]>([
    ["a key that is too short", two({}, { key: "AAAA" })],
    ["a key in loose base64", two({}, { key: KEY.replace("=", "") })],
    ["a key that is no text", two({}, { key: 7 })],
    ["a name twice", two({}, { key_ID: OTHER_ID.toUpperCase() })],
    ["a name that is no UUID", two({}, { key_ID: "1" })],
    ["fewer keys", JSON.stringify({ keys: [{ key_ID: ID, key: KEY }] })],
    ["no keys", JSON.stringify({ keys: {} })],
    ["another member", two({ more: 1 })],
    ["another member of a key", two({}, { __proto__x: 1 })],
    ["a member twice", two().replace("{", '{"keys":[],')],
    ["a list", "[]"],
    ["no JSON", "<html>"],
    ["nothing", ""],
    ["bytes that are not UTF-8", Uint8Array.of(0x22, 0xff, 0x22)],
    ["brackets without end", "[".repeat(100_000)],
    ["more than it may say", `${two()}${" ".repeat(1 << 18)}`],
  ])("is not believed with %s", async (_, text) => {
    expect(await answered(200, text)).toBe("E_QKD_ANSWER");
  });

  it("may say more in extensions", async () => {
    expect(await answered(200, two({ key_container_extension: {} }, { key_extension: [1] }))).toBe(
      "no error",
    );
  });

  it("is not followed elsewhere, and may refuse", async () => {
    expect(await answered(302, two(), { location: address })).toBe("E_QKD_ANSWER");
    expect(await answered(404, two())).toBe("E_QKD_ANSWER");
    for (const status of [400, 401, 503]) expect(await answered(status, "{}")).toBe("E_QKD_REFUSED");
  });

  it("is not waited for without end, whether it says nothing or never stops", async () => {
    const silent = await serveTls(authority, own, () => undefined);
    const endless = await serveTls(authority, own, (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    });
    for (const at of [silent, endless]) {
      const call = () => connect("a", { address: at, timeout_ms: 300 }).newKeys("b", SIZE);
      expect(await codeOf(call)).toBe("E_QKD_UNREACHABLE");
    }
  });

  it("may give no other key than the one that was asked for, and no status without numbers", async () => {
    const at = await serveTls(authority, own, (request, response) =>
      response.end(request.url?.endsWith("status") ? '{"key_size":-1}' : two()),
    );
    const kme = connect("a", { address: at });
    const call = () => kme.keysCalled("b", [ID, "5f2c4e70-66dd-4a39-a4c5-0c0b0a1a0b0c"], 256);
    expect(await codeOf(call)).toBe("E_QKD_ANSWER");
    expect(await codeOf(() => kme.status("b"))).toBe("E_QKD_ANSWER");
  });

  describe("and webhooks", () => {
    it("authenticates a body with a key of its own, which the receiver verifies once", async () => {
      const headers = await macWebhook(sender, "receiver", body);
      const again = await macWebhook(sender, "receiver", body);
      expect(again[KEY_ID_HEADER]).not.toBe(headers[KEY_ID_HEADER]);
      expect(again[MAC_HEADER]).not.toBe(headers[MAC_HEADER]);
      await verifyWebhook(receiver, "sender", { headers, body });
      expect(await codeOf(() => verifyWebhook(receiver, "sender", { headers, body }))).toBe("E_QKD_REFUSED");
    });

    it("refuses another body, another code, another key's name, and headers that are none", async () => {
      const refused = async (change: object, sent: Uint8Array = body) => {
        const headers = { ...(await macWebhook(sender, "receiver", body)), ...change };
        return codeOf(() => verifyWebhook(receiver, "sender", { headers, body: sent }));
      };
      const { [KEY_ID_HEADER]: other } = await macWebhook(sender, "receiver", body);
      expect(await refused({}, new Uint8Array())).toBe("E_QKD_MAC");
      expect(await refused({ [MAC_HEADER]: `sha256=${"0".repeat(64)}` })).toBe("E_QKD_MAC");
      expect(await refused({ [KEY_ID_HEADER]: other })).toBe("E_QKD_MAC");
      for (const mac of [undefined, "", "sha256=00", `sha1=${"0".repeat(64)}`, ["x"]])
        expect(await refused({ [MAC_HEADER]: mac })).toBe("E_QKD_MAC");
      expect(await refused({ [KEY_ID_HEADER]: "x" })).toBe("E_QKD_MAC");
      expect(await refused({ [KEY_ID_HEADER]: ID })).toBe("E_QKD_REFUSED");
    });
  });
});
