/** A component that is loaded before it is asked for, and then is there at once: React lets what it must wait for come last. */
import { type ComponentType, lazy, type ReactNode, useState } from "react";

/** The component and what begins to load it. Asked for earlier than it is there, it is waited for as a lazy one. */
export function soon(load: () => Promise<ComponentType>): { readonly Component: ComponentType; load(): Promise<void> } {
  let there: ComponentType | null = null;
  const Waited = lazy(async () => ({ default: (there = await load()) }));
  /** Which of the two it is stays the same as long as it is on screen. */
  function Component(): ReactNode {
    const [One] = useState<ComponentType>(() => there ?? Waited);
    return <One />;
  }
  return {
    Component,
    async load() {
      there = await load();
    },
  };
}
