/** hideSecrets gives a text with *** for each secret. It comes before any cut: half a secret is found no more. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
