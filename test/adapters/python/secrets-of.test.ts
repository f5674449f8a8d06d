import { describe, expect, it } from "vitest";
import { secretsOf } from "../../../adapters/python/secrets-of.ts";

describe("secretsOf", () => {
  it("takes tokens and keys of the backend's own variables, and nothing that is a name", () => {
    const environment = {
      AWS_SESSION_TOKEN: "session-of-a-test",
      AWS_SECRET_ACCESS_KEY: "key-of-a-test",
      AWS_REGION: "us-east-1",
      DWAVE_API_TOKEN: "another-of-a-test",
      SHORT_TOKEN: "abc",
    };
    const names = ["AWS_SESSION_TOKEN", "AWS_SECRET_ACCESS_KEY", "AWS_REGION", "SHORT_TOKEN", "OTHER_TOKEN"];
    expect(secretsOf(environment, names)).toEqual(["session-of-a-test", "key-of-a-test"]);
  });

  it.each([
    [
      "HTTPS_PROXY",
      "http://somebody:p%40ss%20word@host:80/",
      ["somebody:p%40ss%20word", "somebody:p@ss word"],
    ],
    ["https_proxy", "somebody:some-password@host:80", ["somebody:some-password", "some-password"]],
    ["ALL_PROXY", "socks5://a-token-alone@host", ["a-token-alone"]],
    ["HTTP_PROXY", "http://u:p@host", ["u:p"]],
    ["DWAVE_API_ENDPOINT", "https://somebody:some-password@host/sapi", ["some-password"]],
  ])("takes who logs in by %s=%s, as it is written and as it is meant", (name, url, expected) => {
    expect(secretsOf({ [name]: url }, ["DWAVE_API_ENDPOINT"])).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["a proxy without a login", { HTTPS_PROXY: "http://proxy.example:3128/a@b" }],
    ["a list of hosts", { NO_PROXY: "localhost,127.0.0.1" }],
    ["a login without name and password", { HTTPS_PROXY: "http://:@proxy" }],
    ["a path with an @ in it", { GOOGLE_APPLICATION_CREDENTIALS: "/home/somebody@example/credentials.json" }],
  ])("takes nothing from %s", (_, environment) => {
    expect(secretsOf(environment, ["GOOGLE_APPLICATION_CREDENTIALS"])).toEqual([]);
  });

  it("gives the longest first, so that none is hidden in part", () => {
    const environment = { A_TOKEN: "12345678", B_TOKEN: "12345678-90", C_TOKEN: "12345678-9" };
    expect(secretsOf(environment, Object.keys(environment))).toEqual([
      "12345678-90",
      "12345678-9",
      "12345678",
    ]);
  });
});
