/* The numbers that amplitudes are made of. `asc --use SINGLE=n` chooses: 0 float64, 1 float32. */

/** Of the bytes of a number, the power of two. */
export const SHIFT: usize = SINGLE ? 2 : 3;
/** Qubits whose states lie within one vector. */
export const LANE_QUBITS: i32 = SINGLE ? 2 : 1;
/** Qubits that four vectors hold. */
export const LOW: i32 = LANE_QUBITS + 2;

@inline export function splat(x: f64): v128 {
  return SINGLE ? f32x4.splat(<f32>x) : f64x2.splat(x);
}

@inline export function add(a: v128, b: v128): v128 {
  return SINGLE ? f32x4.add(a, b) : f64x2.add(a, b);
}

@inline export function sub(a: v128, b: v128): v128 {
  return SINGLE ? f32x4.sub(a, b) : f64x2.sub(a, b);
}

@inline export function mul(a: v128, b: v128): v128 {
  return SINGLE ? f32x4.mul(a, b) : f64x2.mul(a, b);
}

/** The real part of (a + i b) (c + i d). */
@inline export function real(a: v128, b: v128, c: v128, d: v128): v128 {
  return sub(mul(a, c), mul(b, d));
}

/** The imaginary part of (a + i b) (c + i d). */
@inline export function imaginary(a: v128, b: v128, c: v128, d: v128): v128 {
  return add(mul(a, d), mul(b, c));
}

/** Each number with that of the other state of qubit 0. */
@inline export function across0(a: v128): v128 {
  return SINGLE ? v128.shuffle<f32>(a, a, 1, 0, 3, 2) : v128.shuffle<f64>(a, a, 1, 0);
}

/** The same for qubit 1, in float32. */
@inline export function across1(a: v128): v128 {
  return v128.shuffle<f32>(a, a, 2, 3, 0, 1);
}

/** x where qubit 0 is 0, and -x where it is 1. */
@inline export function signed0(x: f64): v128 {
  if (SINGLE) {
    const s = f32x4.splat(<f32>x);
    return v128.shuffle<f32>(s, f32x4.neg(s), 0, 4, 1, 5);
  }
  return f64x2.replace_lane(f64x2.splat(x), 1, -x);
}

/** The same for qubit 1, in float32. */
@inline export function signed1(x: f64): v128 {
  const s = f32x4.splat(<f32>x);
  return v128.shuffle<f32>(s, f32x4.neg(s), 0, 1, 4, 5);
}

/** Two numbers as float64. */
@inline export function wide(at: usize): v128 {
  return SINGLE ? f64x2.promote_low_f32x4(v128.load64_zero(at)) : v128.load(at);
}

/** Writes two numbers that are float64. */
@inline export function storeWide(at: usize, x: v128): void {
  if (SINGLE) v128.store64_lane(at, f32x4.demote_f64x2_zero(x), 0);
  else v128.store(at, x);
}

/** Writes one number that is float64. */
@inline export function storeOne(at: usize, x: f64): void {
  if (SINGLE) store<f32>(at, <f32>x);
  else store<f64>(at, x);
}

/** The sum of a vector's numbers. */
@inline export function total(a: v128): f64 {
  if (SINGLE) {
    return (
      <f64>f32x4.extract_lane(a, 0) + <f64>f32x4.extract_lane(a, 1) +
      (<f64>f32x4.extract_lane(a, 2) + <f64>f32x4.extract_lane(a, 3))
    );
  }
  return f64x2.extract_lane(a, 0) + f64x2.extract_lane(a, 1);
}
