/** Growth with the number of roadmaps: what does not measure every two of them stays near-linear. */
import { expect, test } from "vitest";
import { alignRoadmaps, compareRoadmaps } from "../../graph/index.ts";
import { generateRoadmaps } from "../support/generate-roadmaps.ts";

test("eight times the roadmaps cost at most twelve times as much", () => {
  const [small, large] = [generateRoadmaps(12, 50), generateRoadmaps(96, 50)].map((roadmaps) => ({ roadmaps, atlas: alignRoadmaps(roadmaps) }));
  const least = ({ roadmaps, atlas }: NonNullable<typeof small>): number => Math.min(...Array.from({ length: 3 }, () => milliseconds(() => compareRoadmaps(atlas, roadmaps, { pairs: false, quorum: Math.ceil(roadmaps.length / 5) }))));
  least(small!);
  const [one, eight] = [least(small!), least(large!)];
  expect(eight / one).toBeLessThan(12);
}, 60_000);

/** Of the processor, so that what else the machine does counts little. */
function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
