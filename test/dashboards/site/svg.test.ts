import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bands } from "../../../dashboards/site/svg/bands.ts";
import { byteTickLabels } from "../../../dashboards/site/svg/byte-tick-labels.ts";
import { lineSegments } from "../../../dashboards/site/svg/line-segments.ts";
import { linearScale } from "../../../dashboards/site/svg/linear-scale.ts";
import { niceTicks } from "../../../dashboards/site/svg/nice-ticks.ts";
import { sparkline } from "../../../dashboards/site/svg/sparkline.ts";

describe("linearScale", () => {
  it("maps the ends of the domain to the ends of the range, and a single point to the middle", () => {
    const y = linearScale([10, 20], [100, 0]);
    expect([y(10), y(15), y(20)]).toEqual([100, 50, 0]);
    expect(linearScale([7, 7], [100, 0])(7)).toBe(50);
  });
});

describe("niceTicks", () => {
  it("steps by 1, 2, 2.5 or 5 times a power of ten", () => {
    expect(niceTicks(0, 100, 5)).toEqual([0, 25, 50, 75, 100]);
    expect(niceTicks(117_400, 128_900, 5)).toEqual([115_000, 120_000, 125_000, 130_000]);
    expect(niceTicks(-3, 11, 4)).toEqual([-5, 0, 5, 10, 15]);
  });

  it("encloses the data in few ascending ticks, also when all values are equal", () => {
    const value = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const ticks = niceTicks(low, high, 5);
        expect(ticks[0]).toBeLessThanOrEqual(low);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks.toSorted((x, y) => x - y)).toEqual(ticks);
      }),
    );
  });
});

describe("byteTickLabels", () => {
  it("names all ticks in one unit, with no more decimals than tell them apart", () => {
    expect(byteTickLabels([0, 50_000, 100_000])).toEqual(["0", "50 kB", "100 kB"]);
    expect(byteTickLabels([1_000_000, 1_250_000])).toEqual(["1.00 MB", "1.25 MB"]);
    expect(byteTickLabels([-500, 0, 500])).toEqual(["\u2212500 B", "0", "500 B"]);
    expect(byteTickLabels([])).toEqual([]);
  });
});

describe("bands", () => {
  it("divide the axis evenly", () => {
    const { width, start, center } = bands(4);
    expect([width, start(1), center(1)]).toEqual([25, 25, 37.5]);
    expect(bands(0).width).toBe(100);
  });
});

describe("lineSegments", () => {
  it("leaves a gap where nothing was measured and a dot where a point stands alone", () => {
    const at = (x: number) => ({ x, y: 5 });
    expect(lineSegments([at(0), at(10), null, at(30), null, at(50), at(60)])).toBe(
      [
        '<line x1="0%" y1="5" x2="10%" y2="5"/>',
        '<line x1="30%" y1="5" x2="30%" y2="5"/>',
        '<line x1="50%" y1="5" x2="60%" y2="5"/>',
      ].join(""),
    );
  });
});

describe("sparkline", () => {
  it("is empty below two values, and marks the last known one", () => {
    expect(sparkline([null, 3])).toBe("");
    expect(sparkline([1, 3, null])).toContain('<circle cx="50%" cy="4"');
  });
});
