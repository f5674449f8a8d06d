import { CodedError } from "../../core/coded-error.ts";

export type GitErrorCode =
  /** The path is not inside a Git repository. */
  | "E_NOT_A_REPOSITORY"
  /** The repository has no commit yet. */
  | "E_EMPTY_REPOSITORY"
  /** A revision names no commit here. */
  | "E_REVISION"
  /** A path that should be a regular file is a folder, a symlink or a submodule. */
  | "E_NOT_A_FILE"
  /** The commit lies beyond a shallow clone's boundary and could not be fetched. */
  | "E_SHALLOW"
  /** An object that a commit refers to is missing or damaged. */
  | "E_OBJECT_UNREADABLE"
  | "E_GIT_MISSING"
  | "E_GIT_FAILED"
  /** Another Git process holds a lock, or left one behind. */
  | "E_LOCKED"
  | "E_CLONE"
  | "E_PERMISSION"
  | "E_REMOTE_UNREACHABLE"
  /** Local and remote registry, or the remote registry of then and now, are two different histories. */
  | "E_SPLIT_VIEW"
  | "E_PUSH_REJECTED"
  | "E_BRANCH_NAME"
  /** The registry branch is checked out, so moving it would make that work tree lie. */
  | "E_BRANCH_CHECKED_OUT"
  /** Git is not told who the user is, and a move of a channel says who made it. */
  | "E_NO_IDENTITY"
  /** A path in a registry change cannot stand in a Git tree. */
  | "E_REGISTRY_PATH"
  | "E_REGISTRY_UNREADABLE";

/** GitError is everything that reading or writing through Git can end with. */
export class GitError extends CodedError<GitErrorCode> {}
