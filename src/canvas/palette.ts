/** The map's colours, taken from the page's tokens so that map and panels always agree, in any theme. */

const NAMES = [
  "paper", "plate", "band", "hairline", "ink", "ink-2", "outline", "arrow", "arrow-soft",
  "needs", "needs-ground", "unlocks", "unlocks-ground", "focus", "signal",
  "only-a", "only-a-ground", "only-b", "only-b-ground", "ready", "known",
  "roadmap-0", "roadmap-1", "roadmap-2", "roadmap-3", "roadmap-4", "roadmap-5", "roadmap-6", "roadmap-7",
] as const;

export type Palette = Readonly<Record<(typeof NAMES)[number], string>> & { readonly font: string };

/** The colours in force at an element, as `rgb(…)`. */
export function readPalette(at: HTMLElement): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  at.append(probe);
  const entries = NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  const font = getComputedStyle(at).fontFamily;
  probe.remove();
  return { ...(Object.fromEntries(entries) as Record<(typeof NAMES)[number], string>), font };
}
