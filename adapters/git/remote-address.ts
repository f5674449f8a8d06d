const WITH_SCHEME = /^(https?|ssh|git|file):\/\//i;
/** git's short form of an ssh address, `user@host:path`; the user is required so that `C:\x` is no address. */
const SCP_FORM = /^([A-Za-z0-9_][\w.-]*)@([A-Za-z0-9[][\w.:\]-]*?):(?!\/\/)(.+)$/;

/** isCloneUrl tells a clone address (https, http, ssh, git, file, or `user@host:path`) from a local path. */
export function isCloneUrl(text: string): boolean {
  return !/[\0\r\n]/.test(text) && (WITH_SCHEME.test(text) || SCP_FORM.test(text));
}

/**
 * parseRemoteAddress gives a remote's address without scheme, user, password and `.git`, for example
 * `github.com/owner/name`; null for a remote that is a folder of this machine, whose path says nothing to
 * others.
 */
export function parseRemoteAddress(url: string): string | null {
  const scp = WITH_SCHEME.test(url) ? null : SCP_FORM.exec(url);
  if (scp !== null) return address(scp[2] ?? "", scp[3] ?? "");
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol === "file:" || parsed.host === "") return null;
  return address(parsed.host, parsed.pathname);
}

/** withoutCredentials takes user, password and query out of every address in a text. */
export function withoutCredentials(text: string): string {
  return text.replace(
    /\b([a-z][a-z0-9+.-]*:\/\/)(\S*@)?(\S*)/gi,
    (_all, scheme: string, _user, rest: string) => {
      return scheme + rest.replace(/\?[^\s'"]*/, "");
    },
  );
}

function address(host: string, path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
  return `${host.toLowerCase()}/${trimmed}`;
}
