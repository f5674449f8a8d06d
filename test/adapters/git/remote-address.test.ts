import { describe, expect, it } from "vitest";
import { isCloneUrl, parseRemoteAddress, withoutCredentials } from "../../../adapters/git/remote-address.ts";

describe("remote address", () => {
  it("drops scheme, user, password and .git", () => {
    for (const url of [
      "https://github.com/owner/name.git",
      "https://user:secret@GitHub.com/owner/name",
      "git@github.com:owner/name.git",
      "ssh://git@github.com/owner/name.git/",
      "git://github.com/owner/name",
    ]) {
      expect(parseRemoteAddress(url)).toBe("github.com/owner/name");
    }
    expect(parseRemoteAddress("ssh://git@example.org:2222/group/sub/name.git")).toBe(
      "example.org:2222/group/sub/name",
    );
  });

  it("says nothing of a remote that is a folder", () => {
    expect(parseRemoteAddress("file:///srv/git/name.git")).toBeNull();
    expect(parseRemoteAddress("/srv/git/name.git")).toBeNull();
    expect(parseRemoteAddress("../name")).toBeNull();
    expect(parseRemoteAddress("C:\\code\\name")).toBeNull();
  });

  it("tells clone addresses from paths", () => {
    for (const url of ["https://h/p", "http://h/p", "ssh://h/p", "git://h/p", "file:///p", "git@h:o/n"]) {
      expect(isCloneUrl(url)).toBe(true);
    }
    for (const text of [
      "/srv/x",
      "./x",
      "x",
      "C:\\x",
      "ext::sh -c id",
      "-uupload@h:x",
      "--upload-pack=x",
      "git@-oProxyCommand:x",
      "https://h/p\n",
      "ftp://h/p",
    ]) {
      expect(isCloneUrl(text)).toBe(false);
    }
  });

  it("takes credentials and queries out of addresses within a text", () => {
    expect(withoutCredentials("fatal: unable to access 'https://me:p@ss@h.org/x?token=1': no")).toBe(
      "fatal: unable to access 'https://h.org/x': no",
    );
    expect(withoutCredentials("https://token@h.org/x and file:///srv/x")).toBe(
      "https://h.org/x and file:///srv/x",
    );
  });
});
