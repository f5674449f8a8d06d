/**
 * sameActor tells whether two names are one person's. Addresses are compared without regard to capitals, as people and mail
 * servers do (RFC 5321, section 2.4, lets only the part before the @ differ, and nobody makes use of it); other names
 * exactly.
 */
export function sameActor(a: string, b: string): boolean {
  return a === b || (isAddress(a) && isAddress(b) && a.toLowerCase() === b.toLowerCase());
}

function isAddress(name: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(name);
}
