import { type Availability, BackendError, type BackendStatus } from "../../core/optimize/backend/index.ts";
import { objectOf } from "./parse-reply.ts";
import type { PythonBackend } from "./python-backend.ts";

type Hello = () => Promise<Readonly<Record<string, unknown>>>;

/** availabilityOf says whether a backend can be asked, from its packages and variables alone: it asks no network. */
export async function availabilityOf({ name }: PythonBackend, hello: Hello): Promise<Availability> {
  try {
    const answer = await hello();
    const packages = namesOf(answer["missing_packages"]);
    const variables = namesOf(answer["missing_variables"]);
    if (packages.length > 0) {
      return {
        available: false,
        code: "E_BACKEND_MISSING",
        reason: `${name} needs the Python package${packages.length === 1 ? "" : "s"} ${packages.join(", ")}`,
        remedy: "install the packages as docs/backends.md says, or choose another backend",
      };
    }
    if (variables.length > 0) {
      return {
        available: false,
        code: "E_BACKEND_CREDENTIALS",
        reason: `${name} needs the environment variable${variables.length === 1 ? "" : "s"} ${variables.join(", ")}`,
        remedy: "set them as docs/backends.md says, or choose another backend",
      };
    }
    return { available: true };
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    return { available: false, code: error.code, reason: error.what, remedy: error.remedy };
  }
}

/** requireAvailable throws what availabilityOf says as a BackendError. */
export async function requireAvailable(backend: PythonBackend, hello: Hello): Promise<void> {
  const availability = await availabilityOf(backend, hello);
  if (availability.available) return;
  const { code, reason, remedy } = availability;
  throw new BackendError(code, { what: reason, remedy });
}

/** statusOf says in one line what a backend runs on, or what it lacks. */
export async function statusOf(backend: PythonBackend, hello: Hello): Promise<BackendStatus> {
  const answer = hello();
  const availability = await availabilityOf(backend, () => answer);
  if (!availability.available)
    return { ready: false, detail: `${availability.reason}: ${availability.remedy}` };
  const { python, versions } = await answer;
  const packages = Object.entries(objectOf(versions) ?? {}).map(([name, version]) => `${name} ${version}`);
  return { ready: true, detail: [`Python ${python}`, ...packages].join(", ") };
}

function namesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}
