/** Values of at least this length are kept out of messages; a shorter one is a name. */
const SHORTEST_SECRET = 8;

/** A name and a password together, with their colon, are mistaken for nothing else. */
const SHORTEST_PAIR = 3;

/** What stands before the @ of a URL; proxies may be written without a scheme. */
const USER_INFO = /^(?:[a-z][a-z\d+.-]*:\/\/)?([^/?#]+)@/i;

/**
 * secretsOf gives what must not stand in a message of a backend: of its own variables, `names`, the values of those that
 * are named as tokens and keys, and who logs in by their URLs and by those of the proxies. The longest first, so that
 * none is hidden only as far as a shorter one reaches.
 */
export function secretsOf(
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): readonly string[] {
  const read = (name: string): string => environment[name] ?? "";
  const proxies = Object.keys(environment).filter((name) => /_proxy$/i.test(name));
  const tokens = names.filter((name) => /TOKEN|KEY/.test(name)).map(read);
  const logins = [...names, ...proxies].map(read).flatMap(loginsOf);
  const pairs = logins.filter((login) => login.includes(":") && login.length >= SHORTEST_PAIR);
  const parts = logins.flatMap(partsOf).flatMap((part) => [part, decoded(part)]);
  const long = [...tokens, ...parts].filter((secret) => secret.length >= SHORTEST_SECRET);
  return [...new Set([...pairs, ...long])].toSorted((a, b) => b.length - a.length);
}

/** As it is written in the URL, and as it is meant. */
function loginsOf(url: string): readonly string[] {
  const written = USER_INFO.exec(url)?.[1];
  return written === undefined ? [] : [written, decoded(written)];
}

/** The name may be a token. */
function partsOf(login: string): readonly string[] {
  const colon = login.indexOf(":");
  return colon < 0 ? [login] : [login.slice(0, colon), login.slice(colon + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
