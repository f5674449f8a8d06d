import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** serveOverHttp serves one repository by Git's own CGI program (git-http-backend(1)). */
export async function serveOverHttp(
  dir: string,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => void answer(dir, request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

async function answer(dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const backend = spawn("git", ["http-backend"], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: dir,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: path,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  backend.stdin.end(await buffer(request));
  const said = await buffer(backend.stdout);
  const end = said.indexOf("\r\n\r\n");
  const headers = said.toString("latin1", 0, end).split("\r\n");
  const status = headers.find((line) => line.startsWith("Status: "))?.slice(8, 11) ?? "200";
  response.statusCode = Number(status);
  for (const line of headers.filter((header) => !header.startsWith("Status: "))) {
    const [name = "", value = ""] = line.split(": ");
    response.setHeader(name, value);
  }
  response.end(said.subarray(end + 4));
}
