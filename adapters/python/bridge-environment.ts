/** What Python and its libraries need to find their way, their certificates and the processor's fast paths. */
const NEEDED =
  /^(?:PATH|HOME|TMPDIR|LANG|LC_.*|TZ|OPENBLAS_.*|OMP_.*|MKL_.*|SSL_CERT_.*|.*_CA_BUNDLE|GRPC_DEFAULT_SSL_ROOTS_FILE_PATH|(?:https?|no|all)_proxy)$/i;

/**
 * Unless the user says otherwise: threads that wait for each other by spinning slow a busy machine of two cores
 * down five times, and circuits of this size gain little by them.
 */
const DEFAULTS = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };

/** No SDK looks for credentials on the network. */
const SETTINGS = {
  AWS_EC2_METADATA_DISABLED: "true",
  NO_GCE_CHECK: "true",
};

/**
 * bridgeEnvironment gives what a bridge sees: what Python needs, and of the rest only the variables of its own backend.
 * No token of GitHub, no key of this program, no other provider's credentials.
 */
export function bridgeEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  variables: readonly string[],
): Readonly<Record<string, string>> {
  const passed = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (NEEDED.test(entry[0]) || variables.includes(entry[0])),
  );
  return { ...DEFAULTS, ...Object.fromEntries(passed), ...SETTINGS };
}
