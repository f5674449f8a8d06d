/** isIdentifierByte holds for letters, digits, `_`, `$` and everything beyond ASCII. */
export function isIdentifierByte(byte: number): boolean {
  const letter = byte | 32;
  return (
    (letter >= 97 && letter <= 122) || (byte >= 48 && byte <= 57) || byte === 95 || byte === 36 || byte >= 128
  );
}
