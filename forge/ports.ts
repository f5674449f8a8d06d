import type { DeltaMeasurement, DeltaRequest, TextFile, Tier } from "../core/mdl/index.ts";
import type { MessageSigner } from "../core/vbh/index.ts";
import type { PairMeasurement, TreeMeasurement } from "./measure/change-measurement.ts";

/** One entry of a Git tree. `path` is printable: bytes that are not UTF-8 appear as \xNN. */
export type TreeEntry = {
  readonly path: string;
  readonly kind: "file" | "symlink" | "submodule";
  readonly oid: string;
  /** Blob size; 0 for submodules. */
  readonly bytes: number;
};

/** What .gitattributes says of a path, as far as measurement cares. */
export type PathAttributes = { readonly generated: boolean; readonly vendored: boolean };

/** A file by itself: what a revision such as HEAD~1:a.ts names. */
export type BlobInfo = { readonly oid: string; readonly bytes: number };

export type CommitInfo = {
  readonly commit: string;
  readonly tree: string;
  /** null for the first commit of a history. */
  readonly first_parent: string | null;
  /** Committer time, milliseconds since the epoch. */
  readonly committed_at_ms: number;
  /** First line of the message. */
  readonly subject: string;
};

export type RepositoryIdentity = {
  /** owner/name from the remote's address, else the folder's name. */
  readonly name: string;
  /** The root commit reached by first parents; null in a shallow clone. */
  readonly root_commit: string | null;
  /**
   * Remote address without scheme, credentials and .git, e.g. github.com/owner/name; null without a remote, or
   * when it is a folder of this machine.
   */
  readonly remote: string | null;
  /** Branch that HEAD is on, as refs/heads/...; null when detached. */
  readonly ref: string | null;
  /** Absolute path of the Git directory. */
  readonly git_dir: string;
  /** Absolute path of the work tree; null when bare. */
  readonly work_tree: string | null;
};

/**
 * SourceRepository reads the code that is measured. It never writes to the work tree or the index; in a
 * shallow clone it fetches the commits it is asked for.
 */
export interface SourceRepository {
  identity(): Promise<RepositoryIdentity>;
  /** The commit that a revision names. Throws E_REVISION, or E_EMPTY_REPOSITORY when there is no commit. */
  resolve(revision: string): Promise<string>;
  /** The blob that a revision names; null when it names something else or nothing. */
  blobInfo(revision: string): Promise<BlobInfo | null>;
  commitInfo(commit: string): Promise<CommitInfo>;
  /** The id of a commit's tree. */
  treeOf(commit: string): Promise<string>;
  firstParentOf(commit: string): Promise<string | null>;
  mergeBase(a: string, b: string): Promise<string | null>;
  /** Up to `count` commits of the first-parent line that ends in `head`, newest first. */
  firstParentLine(head: string, count: number): Promise<readonly CommitInfo[]>;
  /** All entries of the commit's tree in bytewise path order. */
  listTree(commit: string): Promise<readonly TreeEntry[]>;
  /** Contents of blobs, in the order asked for; one Git process whatever their number. */
  readBlobs(oids: readonly string[]): AsyncIterable<Uint8Array>;
  /** linguist-generated and linguist-vendored of the given paths under the commit's own .gitattributes. */
  attributes(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, PathAttributes>>;
  /** A file of a commit as bytes with its blob id; null when absent. */
  readFile(
    commit: string,
    path: string,
  ): Promise<{ readonly oid: string; readonly bytes: Uint8Array } | null>;
  /**
   * The trusted commit to read the policy from: the head of the remote's branch that is named (fetched where need be),
   * else of its default branch when that is known, else HEAD.
   */
  policyCommit(branch?: string): Promise<string>;
}

/** A file that two commits of the registry have differently. An id names a content; null: there is no such file. */
export type RegistryFileChange = {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** The registry branch at one commit. */
export interface RegistrySnapshot {
  /** null: the branch does not exist yet. */
  readonly head: string | null;
  /** false: the files come from elsewhere, and head is no commit of the branch. */
  readonly on_branch: boolean;
  /** Throws when the object cannot be read; null only when the path is absent. */
  read(path: string): Promise<Uint8Array | null>;
  /** Paths of files under a folder (recursive), bytewise order. */
  list(folder: string): Promise<readonly string[]>;
  /** Contents of many paths in one Git process, in the order asked for. */
  readMany(paths: readonly string[]): Promise<readonly Uint8Array[]>;
  /** Whether a commit is the head or one of its ancestors; false also for one that is gone. */
  descendsFrom(commit: string): Promise<boolean>;
  /**
   * The files under registry/ that an ancestor (null: no commit, so all files) has otherwise, in bytewise path order. It
   * costs what the changes cost, whatever else is there.
   */
  changesSince(commit: string | null): AsyncIterable<RegistryFileChange>;
  /** Contents by their ids, in the order asked for. */
  contents(ids: readonly string[]): AsyncIterable<Uint8Array>;
}

/** One commit to be made on the registry branch. */
export type RegistryChange = {
  readonly message: string;
  readonly puts: ReadonlyMap<string, Uint8Array>;
  readonly deletes: readonly string[];
  /** Committer and author time, milliseconds since the epoch. */
  readonly at_ms: number;
};

export type CommitOutcome =
  | { readonly state: "landed"; readonly commit: string; readonly pushed_to: string | null }
  /** Another writer was first: take a new snapshot, recompute, try again. */
  | { readonly state: "lost" };

/** RegistryStore is compare-and-swap storage on one Git branch; it never touches a work tree or an index. */
export interface RegistryStore {
  readonly branch: string;
  /** Throws E_SPLIT_VIEW when the local and the remote-tracking head have diverged. */
  snapshot(): Promise<RegistrySnapshot>;
  /** Commits on top of `snapshot`'s head, pushing when asked for or when the remote has the branch. */
  commit(snapshot: RegistrySnapshot, change: RegistryChange): Promise<CommitOutcome>;
}

/** A signing key of one principal. The private part never leaves the adapter. */
export interface Signer {
  readonly principal: string;
  readonly keyid: string;
  /** Raw 32-byte Ed25519 public key. */
  readonly publicKey: Uint8Array;
  sign(message: Uint8Array): Promise<Uint8Array>;
  /** The principal's post-quantum key, where it has one. */
  readonly mlDsa65?: MessageSigner;
}

/**
 * A recorder that the root of trust knows by its workflow instead of a key: the Sigstore bundle that attests the record's file signs
 * for it. null: none is at hand, so that it can be named and cannot sign.
 */
export type KeylessRecorder = { readonly principal: string; readonly bundle: Uint8Array | null };
export type Recorder = Signer | KeylessRecorder;

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Progress is told about long work; a terminal shows it, a pipe ignores it. */
export interface Progress {
  step(name: string, fraction?: number): void;
  done(): void;
}

/** What a cache keeps, by the kind of thing that was measured. */
export type MeasuredResults = {
  /** Bits of a block of the repository's code length, a multiple of 2^-20. */
  readonly block: number;
  readonly tree: TreeMeasurement;
  readonly pair: PairMeasurement;
};

/**
 * Results of earlier measurements, by content key (64 hex digits). An entry that this user did not write, or not as it
 * stands, reads as absent.
 */
export interface MeasurementCache {
  get<Kind extends keyof MeasuredResults>(kind: Kind, key: string): Promise<MeasuredResults[Kind] | null>;
  put<Kind extends keyof MeasuredResults>(
    kind: Kind,
    key: string,
    result: MeasuredResults[Kind],
  ): Promise<void>;
}

/** Computes code lengths, several at once; the results do not depend on where or in which order. */
export interface Measurer {
  /** How many calls are worth having under way. */
  readonly concurrency: number;
  /** Gets ready what measuring will need, while the caller still reads. */
  prepare(): void;
  /** Bits of one block of the repository's code length. */
  block(files: readonly TextFile[], tier: Tier): Promise<number>;
  delta(
    change: Omit<DeltaRequest, "onProgress"> & { readonly tier: Tier },
    onProgress: (fraction: number) => void,
  ): Promise<DeltaMeasurement>;
}
