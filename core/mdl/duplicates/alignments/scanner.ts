import {
  exactFingerprints,
  FingerprintIndex,
  MOST_PLACES,
  ShapeFingerprints,
  Sieve,
} from "../fingerprints/index.ts";
import { align } from "./align.ts";
import type { Alignment } from "./alignment.ts";
import { ExactRule } from "./exact-rule.ts";
import { GapFinder } from "./gap-finder.ts";
import { RenamingRule } from "./renaming-rule.ts";
import type { Rule } from "./rule.ts";
import { Trail } from "./trail.ts";

/** Takes an alignment of the scanned text, side a, with the file added as the n-th, side b. */
export type Emit = (alignment: Alignment, file: number) => void;

/** Text closer to its copy than this is the beat of a repeated line. */
const LEAST_DISTANCE = 24;
const NONE = -1;

/** Scanner keeps files by their fingerprints and aligns other texts with them, exactly and by a renaming. */
export class Scanner {
  readonly #files: Uint32Array[] = [];
  /** Where each file starts among all tokens. */
  readonly #starts: number[] = [];
  #end = 0;
  readonly #exact = new FingerprintIndex();
  readonly #shapes = new FingerprintIndex();
  readonly #sieve = new Sieve();
  readonly #gaps = new GapFinder();
  readonly #shapeFingerprints = new ShapeFingerprints();

  /** Adds a file with the fingerprints that start where `isWanted` says. */
  add(codes: Uint32Array, isWanted: (first: number) => boolean): void {
    const start = this.#open(codes);
    exactFingerprints(codes, (hash, first) => {
      if (!isWanted(first)) return;
      this.#exact.add(hash, start + first);
      this.#sieve.enterExact(hash);
    });
    const firsts = new Set<number>();
    this.#shapeFingerprints.visit(codes, (hash, first) => {
      if (!isWanted(first)) return;
      this.#shapes.add(hash, start + first);
      firsts.add(first);
    });
    this.#sieve.enterShapes(codes, firsts);
  }

  /** Aligns a text with all files that were given to `add`. */
  scan(codes: Uint32Array, emit: Emit): void {
    const pass = this.#pass(codes, NONE, emit);
    if (this.#sieve.mayShareExact(codes)) exactFingerprints(codes, pass.exact);
    if (this.#sieve.mayShareShape(codes)) this.#shapeFingerprints.visit(codes, pass.shape);
  }

  /** Adds a file and aligns it with those added before and with its own text above. */
  scanAndAdd(codes: Uint32Array, emit: Emit): void {
    const start = this.#open(codes);
    const pass = this.#pass(codes, this.#files.length - 1, emit);
    exactFingerprints(codes, (hash, first) => {
      pass.exact(hash, first);
      this.#exact.add(hash, start + first);
    });
    this.#shapeFingerprints.visit(codes, (hash, first) => {
      pass.shape(hash, first);
      this.#shapes.add(hash, start + first);
    });
  }

  #open(codes: Uint32Array): number {
    const start = this.#end;
    this.#files.push(codes);
    this.#starts.push(start);
    this.#end += codes.length;
    return start;
  }

  /** What to do with the fingerprints of a text; `own` is its number if it has been added. */
  #pass(codes: Uint32Array, own: number, emit: Emit) {
    const places = new Uint32Array(MOST_PLACES);
    const followCopy = this.#follower(codes, own, new ExactRule(), emit);
    const followRenaming = this.#follower(codes, own, new RenamingRule(), emit);
    return {
      exact: (hash: number, first: number): void => {
        const count = this.#exact.lookUp(hash, places);
        followCopy(first, places, count);
        followRenaming(first, places, count);
      },
      shape: (hash: number, first: number): void => {
        followRenaming(first, places, this.#shapes.lookUp(hash, places));
      },
    };
  }

  /** Aligns from the places of a fingerprint, unless that was done before. */
  #follower(codes: Uint32Array, own: number, rule: Rule, emit: Emit) {
    const trail = new Trail();
    return (first: number, places: Uint32Array, count: number): void => {
      if (count === MOST_PLACES && trail.covers(first)) return;
      for (let n = 0; n < count; n++) {
        const place = places[n] as number;
        if (trail.hasPassed(first, place)) continue;
        const file = this.#fileAt(place);
        const start = this.#starts[file] as number;
        const one_text = file === own;
        if (one_text && start + first - place < LEAST_DISTANCE) continue;
        const b = this.#files[file] as Uint32Array;
        rule.forget(0);
        const seed = { a: codes, b, a_place: first, b_place: place - start, one_text };
        const alignment = align(seed, rule, this.#gaps);
        trail.enter(first, place, alignment, start);
        if (alignment !== null) emit(alignment, file);
      }
    };
  }

  /** The file that a place among all tokens lies in. */
  #fileAt(place: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
