import { hashByte, settleHash } from "./token-hash.ts";

/**
 * Words that common languages reserve, so that no renaming replaces them: C, C++, C#, Go, Java, JavaScript,
 * Kotlin, PHP, Python, Ruby, Rust, shell, SQL, Swift and TypeScript, without those that are ordinary names elsewhere.
 */
const KEYWORDS = `abstract and as assert async await auto begin bool boolean break byte case catch chan char class
  const constructor continue crate def default defer del delete do done double elif else elsif end ensure enum esac
  except export extends extern False false fi final finally float fn for foreach from func function global go goto
  guard if impl implements import in include inline instanceof int interface internal is lambda let local long loop
  match mod module mut namespace new nil None nonlocal not null operator or override package pass private protected
  pub public raise readonly ref require rescue return self Self short signed sizeof static string struct super switch
  template then this throw throws trait True true try type typedef typename typeof undefined union unless unsafe
  unsigned until use using val var virtual void volatile when where while with yield`;

const SLOTS = 1024;
const TABLE = tableOf(KEYWORDS.split(/\s+/));

/** isKeyword tells whether a settled hash is that of a keyword. */
export function isKeyword(hash: number): boolean {
  let slot = hash & (SLOTS - 1);
  for (;;) {
    const entry = TABLE[slot] as number;
    if (entry === 0) return false;
    if (entry === hash) return true;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

function tableOf(words: readonly string[]): Uint32Array {
  const table = new Uint32Array(SLOTS);
  for (const word of words) {
    const hash = settleHash([...new TextEncoder().encode(word)].reduce(hashByte, 0));
    let slot = hash & (SLOTS - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    table[slot] = hash;
  }
  return table;
}
