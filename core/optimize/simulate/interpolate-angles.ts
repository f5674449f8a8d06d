import type { Angles } from "./angles.ts";

/**
 * interpolateAngles gives angles of depth p + 1 from those of depth p >= 1, by linear interpolation along the layers
 * (INTERP; Zhou et al., arXiv:1812.01041, appendix B).
 */
export function interpolateAngles({ gammas, betas }: Angles): Angles {
  return { gammas: interpolated(gammas), betas: interpolated(betas) };
}

function interpolated(values: readonly number[]): readonly number[] {
  const p = values.length;
  return Array.from({ length: p + 1 }, (_, i) => {
    return (i / p) * (values[i - 1] ?? 0) + ((p - i) / p) * (values[i] ?? 0);
  });
}
