import { BackendError, type QuantumAdapter } from "../../core/optimize/backend/index.ts";
import { BACKEND_LIST_SCHEMA, type BackendList, type ListedBackend } from "../../core/report/backend-list.ts";
import { failureOf } from "./consult.ts";

/** A little more than a backend gives itself to say hello, so that its own words come first. */
const LISTING_MS = 11_000;

type Asked = Pick<ListedBackend, "available" | "detail" | "failure">;

/**
 * listBackends asks all backends at once what they can do and how they are doing. It asks no service elsewhere for
 * anything, and after `ms` milliseconds it closes those that have not said and lists them as late.
 */
export async function listBackends(
  adapters: readonly QuantumAdapter[],
  ms: number = LISTING_MS,
): Promise<BackendList> {
  return {
    schema: BACKEND_LIST_SCHEMA,
    backends: await Promise.all(adapters.map((adapter) => listed(adapter, ms))),
  };
}

async function listed(adapter: QuantumAdapter, ms: number): Promise<ListedBackend> {
  const capabilities = await adapter.capabilities();
  const asked = await withinTime(adapter, ms).catch((error: unknown) => refused(failureOf(adapter, error)));
  return { backend: adapter.name, ...asked, capabilities };
}

async function withinTime(adapter: QuantumAdapter, ms: number): Promise<Asked> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(tooLate(adapter, ms));
      // What hangs must not stay.
      void adapter.close().catch(() => undefined);
    }, ms);
  });
  try {
    return await Promise.race([ask(adapter), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Both at once: they may share what they ask. */
async function ask(adapter: QuantumAdapter): Promise<Asked> {
  const [state, { detail }] = await Promise.all([adapter.isAvailable(), adapter.status()]);
  if (state.available) return { available: true, detail, failure: null };
  const { code, reason, remedy } = state;
  return { available: false, detail, failure: { code, reason, remedy } };
}

function refused(failure: NonNullable<ListedBackend["failure"]>): Asked {
  return { available: false, detail: failure.reason, failure };
}

function tooLate({ name }: QuantumAdapter, ms: number): BackendError {
  return new BackendError("E_BACKEND_TIMEOUT", {
    what: `${name} did not say within ${ms} ms how it is doing`,
    remedy: "try again, or choose another backend",
  });
}
