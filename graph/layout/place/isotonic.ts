/**
 * The heart of the own coordinates: values as near as possible to what is wished, but never falling.
 * Pool adjacent violators: Ayer and others, "An empirical distribution function for sampling with incomplete
 * information", Annals of Mathematical Statistics 26 (1955).
 */

/** The never falling values with the least sum of weighted squared distances from `wished`. Weights are positive. O(n). */
export function isotonic(wished: Float64Array, weight: Float64Array): Float64Array {
  const mean: number[] = [];
  const mass: number[] = [];
  const size: number[] = [];
  wished.forEach((value, at) => {
    mean.push(value);
    mass.push(weight[at]!);
    size.push(1);
    while (mean.length > 1 && mean[mean.length - 2]! > mean[mean.length - 1]!) {
      const [m, w, s] = [mean.pop()!, mass.pop()!, size.pop()!];
      const last = mean.length - 1;
      mean[last] = (mean[last]! * mass[last]! + m * w) / (mass[last]! + w);
      mass[last]! += w;
      size[last]! += s;
    }
  });
  const values = new Float64Array(wished.length);
  let from = 0;
  mean.forEach((value, pool) => {
    values.fill(value, from, from + size[pool]!);
    from += size[pool]!;
  });
  return values;
}
