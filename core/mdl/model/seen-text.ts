/** SeenText is all bytes that a model was given, in order. It holds up to `capacity` of them. */
export class SeenText {
  readonly bytes: Uint8Array;
  length = 0;

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity);
  }

  /** Throws RangeError for text that has no room. */
  append(text: Uint8Array): void {
    this.#requireRoom(text.length);
    this.bytes.set(text, this.length);
    this.length += text.length;
  }

  appendByte(byte: number): void {
    this.#requireRoom(1);
    this.bytes[this.length++] = byte;
  }

  copyFrom(other: SeenText): void {
    this.bytes.set(other.bytes.subarray(0, other.length));
    this.length = other.length;
  }

  #requireRoom(length: number): void {
    if (this.length + length <= this.bytes.length) return;
    throw new RangeError(`the model holds ${this.bytes.length} bytes of text`);
  }
}
