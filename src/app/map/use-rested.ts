/** When the app has put up what is seen first. */
import { useEffect, useState } from "react";
import { whenIdle } from "../../canvas/when-idle.ts";

/** False at first, true once the browser was idle: time for what nobody looks at yet. */
export function useRested(): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => whenIdle(() => setRested(true)), []);
  return rested;
}
