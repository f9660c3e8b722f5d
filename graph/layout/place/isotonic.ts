/**
 * The heart of the own coordinates: values as near as possible to what is wished, but never falling.
 * Pool adjacent violators: Ayer and others, "An empirical distribution function for sampling with incomplete
 * information", Annals of Mathematical Statistics 26 (1955).
 */

/** The never falling values with the least sum of weighted squared distances from `wished`. Weights are positive. O(n). */
export function isotonic(wished: Float64Array, weight: Float64Array): Float64Array {
  const values = new Float64Array(wished.length);
  const mass = new Float64Array(wished.length);
  const size = new Int32Array(wished.length);
  let pools = 0;
  for (let at = 0; at < wished.length; at++) {
    values[pools] = wished[at]!;
    mass[pools] = weight[at]!;
    size[pools] = 1;
    for (pools++; pools > 1 && values[pools - 2]! > values[pools - 1]!; pools--) {
      const [first, second] = [pools - 2, pools - 1];
      values[first] = (values[first]! * mass[first]! + values[second]! * mass[second]!) / (mass[first]! + mass[second]!);
      mass[first]! += mass[second]!;
      size[first]! += size[second]!;
    }
  }
  for (let pool = pools - 1, to = wished.length; pool >= 0; to -= size[pool--]!) values.fill(values[pool]!, to - size[pool]!, to);
  return values;
}
