/** One small line drawing per kind, on a 16 × 16 grid, for the map and the panels alike. Plain concepts have none. */
import type { Kind } from "../../../graph/index.ts";

/** SVG path data, drawn with a stroke and no fill. */
export const kindIcons: Readonly<Record<Kind, string | null>> = {
  concept: null,
  skill: "M2.8 13.2l.9-3.2 7-7a1.3 1.3 0 0 1 1.9 0l.4.4a1.3 1.3 0 0 1 0 1.9l-7 7zM9.3 4.4l2.3 2.3",
  tool: "M8 1.8l5.4 3.1v6.2L8 14.2l-5.4-3.1V4.9zM8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z",
  model: "M8 2l6 3-6 3-6-3zM2 8l6 3 6-3M2 11l6 3 6-3",
  paper: "M3.5 1.8h6l3 3v9.4h-9zM9.3 1.8v3.2h3.2M5.8 8h4.4M5.8 10.8h4.4",
  course: "M1.5 6L8 3l6.5 3L8 9zM4.5 7.6v3.2c1.8 1.8 5.2 1.8 7 0V7.6M14.5 6v4",
  book: "M3 12.4V3.2A1.4 1.4 0 0 1 4.4 1.8H13v12.4H4.6A1.7 1.7 0 0 1 3 12.5a1.7 1.7 0 0 1 1.6-1.6H13",
  community:
    "M6 7.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM1.6 13.4c0-5 8.8-5 8.8 0M10.6 2.9a2.4 2.4 0 0 1 0 4.2M12.2 9.6c1.5.6 2.2 1.8 2.2 3.8",
};
