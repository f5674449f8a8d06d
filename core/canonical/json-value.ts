/** A value that JSON can hold. Numbers must be finite and strings well-formed UTF-16 to be encoded. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

export type JsonObject = { readonly [key: string]: JsonValue };
