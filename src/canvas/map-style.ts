/** How the map looks, said once: Cytoscape's stylesheet made from the palette. Line and outline carry meaning, not colour alone. */
import type { StylesheetJson } from "cytoscape";
import { PLATE } from "../view/map/plates.ts";
import type { Palette } from "./palette.ts";
import { BADGE } from "./plate-image.ts";

/** The stylesheet. Element data carry geometry and pictures, classes carry attention. */
export function mapStyle(palette: Palette): StylesheetJson {
  const style: { readonly selector: string; readonly style: Record<string, unknown> }[] = [
    {
      selector: "node",
      style: {
        shape: "round-rectangle",
        "corner-radius": "6px",
        width: "data(width)",
        height: "data(height)",
        "background-color": palette.plate,
        "background-image": "data(image)",
        "background-fit": "none",
        "background-clip": "none",
        "background-image-containment": "over",
        "background-position-x": 0,
        "background-position-y": 0,
        "background-offset-x": -BADGE,
        "background-offset-y": -BADGE,
        "bounds-expansion": BADGE,
        "border-width": 1,
        "border-color": palette.outline,
        label: "data(label)",
        color: palette.ink,
        "font-family": palette.font,
        "font-size": "data(font)",
        "line-height": 1.28,
        "text-wrap": "wrap",
        "text-max-width": "400px",
        "text-valign": "center",
        "text-halign": "center",
        "text-margin-x": "data(shift)",
        "min-zoomed-font-size": 4.5,
        "overlay-opacity": 0,
        "outline-width": 0,
        "z-index": 10,
      },
    },
    { selector: "node.weighty", style: { "border-width": 1.5 } },
    { selector: "node.optional", style: { "border-style": "dashed", "border-dash-pattern": [5, 3] } },
    { selector: "node.aware", style: { "border-style": "dotted", "border-width": 1.4, color: palette["ink-2"] } },
    ...markStyle(palette),
    { selector: "node.fold", style: { "border-style": "double", "border-width": 4, "font-weight": 600, "text-margin-y": -8 } },
    {
      selector: "edge",
      style: {
        "curve-style": "data(curve)",
        "edge-distances": "endpoints",
        "source-endpoint": "data(from)",
        "target-endpoint": "data(to)",
        "segment-weights": "data(weights)",
        "segment-distances": "data(distances)",
        "segment-radii": 12,
        "control-point-weights": "data(weights)",
        "control-point-distances": "data(distances)",
        "line-color": palette.arrow,
        "target-arrow-color": palette.arrow,
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.72,
        width: "data(width)",
        "overlay-opacity": 0,
        "z-index": 5,
      },
    },
    { selector: "edge.sequence", style: { "line-style": "dashed", "line-dash-pattern": [6, 4] } },
    {
      selector: "edge.reference, edge.stage",
      style: {
        "line-style": "dashed",
        "line-dash-pattern": [0.5, 4],
        "line-cap": "round",
        "line-color": palette["arrow-soft"],
        "target-arrow-color": palette["arrow-soft"],
      },
    },
    {
      selector: "edge.bundle",
      style: {
        label: "data(sign)",
        color: palette.ink,
        "font-family": palette.font,
        "font-size": 11,
        "font-weight": 600,
        "text-background-color": palette.paper,
        "text-background-opacity": 1,
        "text-background-shape": "round-rectangle",
        "text-background-padding": "2px",
        "min-zoomed-font-size": 5,
      },
    },
    {
      selector: "edge.disputed, edge.disagree",
      style: {
        label: "≠",
        color: palette.signal,
        "font-family": palette.font,
        "font-size": 15,
        "font-weight": 700,
        "text-background-color": palette.paper,
        "text-background-opacity": 1,
        "text-background-shape": "round-rectangle",
        "text-background-padding": "1px",
        "min-zoomed-font-size": 6,
      },
    },
    { selector: "edge.bundle.disputed, edge.bundle.disagree", style: { label: "data(sign)" } },
    { selector: "edge.disagree", style: { "line-color": palette.signal, "target-arrow-color": palette.signal } },
    { selector: "edge.only-a", style: { "line-color": palette["only-a"], "target-arrow-color": palette["only-a"] } },
    { selector: "edge.only-b", style: { "line-color": palette["only-b"], "target-arrow-color": palette["only-b"] } },
    { selector: "edge.faint", style: { opacity: 0.25 } },
    {
      selector: "edge.tie",
      style: {
        "curve-style": "straight",
        "target-arrow-shape": "none",
        "mid-target-arrow-shape": "diamond",
        "mid-target-arrow-color": palette.ink,
        "arrow-scale": 0.8,
        "line-color": palette.ink,
        width: 1,
        events: "no",
      },
    },
    { selector: "edge.tie.far", style: { opacity: 0 } },
    {
      selector: "edge.part",
      style: { "target-arrow-shape": "none", "line-color": palette.outline, width: 0.8, "segment-radii": 8, events: "no", "z-index": 3 },
    },
    { selector: ".rest", style: { opacity: 0.22 } },
    { selector: "edge.rest", style: { opacity: 0.14 } },
    { selector: "edge.tie.far.rest", style: { opacity: 0 } },
    { selector: "node.soft.rest", style: { opacity: 0.55 } },
    { selector: "edge.soft.rest", style: { opacity: 0.3 } },
    { selector: "node.tiny", style: { "background-color": palette["arrow-soft"], "background-image": "none", "border-width": 0, label: "" } },
    { selector: "edge.tiny", style: { "target-arrow-shape": "none", "mid-target-arrow-shape": "none" } },
    ...attentionStyle("needs", palette.needs, palette["needs-ground"]),
    ...attentionStyle("unlocks", palette.unlocks, palette["unlocks-ground"]),
    {
      selector: "node.selected",
      style: { "background-color": palette.ink, "border-color": palette.ink, color: palette.paper, "background-image": "data(inverse)", "z-index": 30 },
    },
    {
      selector: "node.selected.soft",
      style: { "background-color": palette.plate, "border-width": 1.8, color: palette.ink, "background-image": "data(image)" },
    },
    {
      selector: "edge.selected",
      style: { "line-color": palette.ink, "target-arrow-color": palette.ink, width: 2.4, "arrow-scale": 0.9, "z-index": 30 },
    },
    { selector: "node.tiny.needs, node.tiny.needs-far", style: { "background-color": palette.needs } },
    { selector: "node.tiny.unlocks, node.tiny.unlocks-far", style: { "background-color": palette.unlocks } },
    { selector: "node.tiny.selected", style: { "background-image": "none" } },
    { selector: "edge.tie.selected", style: { opacity: 1, width: 1.2 } },
    { selector: "node.focus", style: { "outline-width": 2.5, "outline-color": palette.focus, "outline-offset": 2 } },
    { selector: "node.hover", style: { "border-color": palette.ink, "border-width": 1.6 } },
    { selector: "edge.hover", style: { "line-color": palette.ink, "target-arrow-color": palette.ink, width: 2.2 } },
  ];
  return style as unknown as StylesheetJson;
}

function attentionStyle(role: string, colour: string, ground: string): { selector: string; style: Record<string, unknown> }[] {
  const line = { "line-color": colour, "target-arrow-color": colour, "z-index": 20 };
  return [
    { selector: `node.${role}`, style: { "border-color": colour, "border-width": 1.8, "background-color": ground, "z-index": 20 } },
    { selector: `node.${role}-far`, style: { "border-color": colour, "z-index": 20 } },
    { selector: `edge.${role}`, style: { ...line, width: 2 } },
    { selector: `edge.${role}-far`, style: { ...line, opacity: 0.7 } },
  ];
}

/** What a view says about plates: shape and sign first, colour beside them. */
function markStyle(palette: Palette): { selector: string; style: Record<string, unknown> }[] {
  return [
    { selector: "node.known", style: { "background-color": palette.known } },
    { selector: "node.ready", style: { "border-color": palette.ready, "border-width": 2.4 } },
    { selector: "node.target", style: { "border-width": 2.4, "border-color": palette.ink } },
    { selector: "node.only-a", style: { "border-color": palette["only-a"], "border-width": 1.6, "background-color": palette["only-a-ground"] } },
    { selector: "node.only-b", style: { "border-color": palette["only-b"], "border-width": 1.6, "background-color": palette["only-b-ground"] } },
    { selector: "node.faint", style: { opacity: 0.3, "border-style": "dotted" } },
    { selector: "node.picked", style: { "border-color": palette.ink, "border-width": 2.6 } },
  ];
}

/** The font of plates as a canvas wants it, for measuring. */
export function plateFont(family: string): string {
  return `${PLATE.font}px ${family}`;
}
