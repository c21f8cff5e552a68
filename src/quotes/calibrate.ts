/**
 * What the models' probability is worth: knots of a rising line from the raw probability to the share of quotes with such
 * a one whose speaker is right, both in [0, 1]; ascending in both.
 */
export type Calibration = readonly (readonly [raw: number, right: number])[];

/**
 * The share of quotes with this raw probability whose speaker is right, by straight lines between the knots, from (0, 0); above
 * the last knot its value. Without knots the raw probability itself. Never falls as `raw` rises.
 */
export function calibrate(calibration: Calibration, raw: number): number {
  let [fromRaw, fromRight] = [0, 0];
  if (calibration.length === 0) return raw;
  for (const [toRaw, toRight] of calibration) {
    if (raw < toRaw) return fromRight + ((toRight - fromRight) * (raw - fromRaw)) / (toRaw - fromRaw);
    [fromRaw, fromRight] = [toRaw, toRight];
  }
  return fromRight;
}

/**
 * What a raw probability is worth in a language: by its own calibration; in one without training data the least that any
 * other says.
 */
export function calibrateFor(
  calibrations: Readonly<Record<string, Calibration>>,
  language: string,
  raw: number,
): number {
  const own = calibrations[language];
  if (own !== undefined) return calibrate(own, raw);
  return Math.min(raw, ...Object.values(calibrations).map((other) => calibrate(other, raw)));
}
