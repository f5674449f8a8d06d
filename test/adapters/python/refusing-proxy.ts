import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type RefusingProxy = {
  readonly address: string;
  /** Hosts that somebody wanted to reach. */
  readonly wanted: readonly string[];
  readonly forget: () => void;
  readonly close: () => Promise<void>;
};

/** startRefusingProxy gives a proxy on this machine that lets nobody out, and remembers who wanted to go where. */
export async function startRefusingProxy(): Promise<RefusingProxy> {
  const wanted: string[] = [];
  const server = createServer((request, response) => {
    wanted.push(new URL(request.url ?? "", "http://relative").host);
    response.writeHead(403).end();
  });
  server.on("connect", (request, socket) => {
    wanted.push(request.url ?? "");
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const forget = () => void wanted.splice(0);
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, wanted, forget, close };
}
