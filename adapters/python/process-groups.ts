/** The process groups that end with this process. */
const groups = new Set<number>();

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * endWithUs kills a process group when this process ends or is told to end: a group of its own does not get the
 * terminal's interrupt. Gives what forgets the group. A process that is killed outright can do nothing; then the
 * bridge sees the end of its input.
 */
export function endWithUs(group: number): () => void {
  if (groups.size === 0) {
    process.on("exit", killAll);
    for (const signal of SIGNALS) process.on(signal, handOn);
  }
  groups.add(group);
  return () => {
    if (groups.delete(group) && groups.size === 0) forgetAll();
  };
}

/** killGroup kills a process group; nothing happens when it has ended. */
export function killGroup(group: number): void {
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // All of it has ended.
  }
}

function killAll(): void {
  for (const group of groups) killGroup(group);
}

function handOn(signal: NodeJS.Signals): void {
  killAll();
  groups.clear();
  forgetAll();
  process.kill(process.pid, signal);
}

function forgetAll(): void {
  process.off("exit", killAll);
  for (const signal of SIGNALS) process.off(signal, handOn);
}
