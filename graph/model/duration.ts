/** How long something takes, as its author says it. */
import { z } from "zod";

const unitSchema = z.enum(["hour", "day", "week", "month", "year"]);
export type Unit = z.infer<typeof unitSchema>;

/** `min` to `max` units; `hoursPerWeek` where the author adds a pace ("4 weeks, 6 h/week"). */
export const durationSchema = z.object({
  min: z.number().nonnegative(),
  max: z.number().nonnegative(),
  unit: unitSchema,
  hoursPerWeek: z.object({ min: z.number().positive(), max: z.number().positive() }).optional(),
  line: z.int().min(1).optional(),
});
export type Duration = z.infer<typeof durationSchema>;
