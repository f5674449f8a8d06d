import type { RequestListener } from "node:http";
import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { httpWitness, WitnessError } from "../../../adapters/witness/index.ts";
import { serve } from "../../forge/log/witness-server.ts";

const BODY = new TextEncoder().encode("old 0\n\nlog\n");
const answering =
  (status: number, body: string, type = "text/plain"): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, { "content-type": type }).end(body);

async function outcome(listener: RequestListener, timeout_ms = 5000): Promise<string> {
  const witness = httpWitness(await serve(listener), { timeout_ms });
  try {
    return JSON.stringify(await witness.addCheckpoint(BODY));
  } catch (error) {
    if (error instanceof WitnessError) return `${error.code}: ${error.what}`;
    throw error;
  }
}

describe("httpWitness", () => {
  it("posts the request to add-checkpoint below the prefix", async () => {
    const seen: string[] = [];
    const url = await serve(async (request, response) => {
      seen.push(`${request.method} ${request.url} ${(await buffer(request)).toString()}`);
      response.end("\u2014 w AAAA\n");
    });
    expect(await httpWitness(`${url}/prefix/`).addCheckpoint(BODY)).toEqual({
      state: "cosigned",
      lines: "\u2014 w AAAA\n",
    });
    expect(seen).toEqual(["POST /prefix/add-checkpoint old 0\n\nlog\n"]);
  });

  it("reads the size of a conflict, and that a proof does not hold", async () => {
    expect(await outcome(answering(409, "42\n", "text/x.tlog.size"))).toBe('{"state":"conflict","size":42}');
    expect(await outcome(answering(422, ""))).toBe('{"state":"inconsistent"}');
  });

  it.each([
    [400, "malformed"],
    [403, "no key that it knows"],
    [404, "does not know the log"],
  ])("says what %i means (E_WITNESS_REFUSED)", async (status, words) => {
    const said = await outcome(answering(status, "no"));
    expect(said).toMatch(/^E_WITNESS_REFUSED/);
    expect(said).toContain(words);
  });

  it.each<[string, RequestListener]>([
    ["200 without a signature line", answering(200, "")],
    ["200 with another text", answering(200, "<html>")],
    ["200 with a line that is not ended", answering(200, "\u2014 w AAAA")],
    ["409 of another type", answering(409, "42\n")],
    ["409 with a leading zero", answering(409, "042\n", "text/x.tlog.size")],
    ["409 with a size that no double holds", answering(409, "9999999999999999\n", "text/x.tlog.size")],
    ["409 without a size", answering(409, "", "text/x.tlog.size")],
    ["a status of no meaning", answering(500, "")],
    ["more than any answer has", answering(200, "\u2014 w AAAA\n".repeat(10_000))],
    ["a connection that ends", (request) => void request.socket.destroy()],
  ])("takes %s for no answer (E_WITNESS_UNREACHABLE)", async (_, listener) => {
    expect(await outcome(listener)).toMatch(/^E_WITNESS_UNREACHABLE/);
  });

  it("follows no redirect", async () => {
    let followed = 0;
    const elsewhere = await serve((_request, response) => {
      followed += 1;
      response.end("\u2014 w AAAA\n");
    });
    const redirect: RequestListener = (_request, response) =>
      void response.writeHead(307, { location: `${elsewhere}/add-checkpoint` }).end();
    expect(await outcome(redirect)).toMatch(/^E_WITNESS_UNREACHABLE.*a redirect \(307\)/);
    expect(followed).toBe(0);
  });

  it("waits no longer than it may, for headers or for a body", async () => {
    const silent: RequestListener = () => {};
    const slow: RequestListener = (_request, response) => void response.writeHead(200).write("\u2014 ");
    for (const listener of [silent, slow]) {
      expect(await outcome(listener, 200)).toMatch(/^E_WITNESS_UNREACHABLE.*none within 200 ms/);
    }
  });

  it("takes no other address than one of HTTP, and shows none with its credentials", async () => {
    for (const prefix of ["file:///etc", "witness.example", ""]) {
      expect(() => httpWitness(prefix)).toThrow("E_WITNESS_UNREACHABLE");
    }
    expect(httpWitness("https://user:secret@witness.example/w").address).toBe("https://witness.example/w");
  });
});
