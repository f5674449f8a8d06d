import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterAll } from "vitest";
import {
  answerAddCheckpoint,
  cosigner,
  encodeCosignerVkey,
  type NoteVerifier,
  type WitnessState,
} from "../../../core/vbh/log/index.ts";
import { primitives, testSigner } from "../../core/vbh/test-keys.ts";

const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that runs until the test file ends. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await once(server.listen(0, "127.0.0.1"), "listening");
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const NAME = "witness.example/w1";

/** A witness over HTTP (https://c2sp.org/tlog-witness): the state machine of the core, one request after the other. */
export async function witnessServer(logs: ReadonlyMap<string, readonly NoteVerifier[]>) {
  const signer = testSigner("witness", 21);
  const key = cosigner(NAME, signer.publicKey, primitives.sha256);
  let state: WitnessState = new Map();
  let turn: Promise<unknown> = Promise.resolve();
  const statuses: number[] = [];
  const url = await serve((request, response) => {
    turn = turn.then(async () => {
      const body = await buffer(request);
      const isAdd = request.method === "POST" && request.url === "/w1/add-checkpoint";
      if (!isAdd) return void response.writeHead(405).end();
      const identity = { name: NAME, signer, logs };
      const answer = await answerAddCheckpoint(body, { identity, state, time_s: 1_764_000_000 }, primitives);
      state = answer.state;
      statuses.push(answer.status);
      return void response.writeHead(answer.status, { "content-type": answer.contentType }).end(answer.body);
    });
  });
  return {
    prefix: `${url}/w1`,
    key,
    vkey: encodeCosignerVkey(key),
    /** What it answered, in order. */
    statuses,
    size: (origin: string) => state.get(origin)?.size ?? 0,
  };
}
