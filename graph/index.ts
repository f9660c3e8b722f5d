/** The public surface of the library: re-exports only. */
export { parseDocument, type DocumentInput, type ParsedDocument } from "./atlas.ts";
export { checkRoadmaps } from "./check/check-roadmaps.ts";
export { FormatError, InvalidArgumentError, NotFoundError } from "./errors.ts";
export type { Drawing, DrawnArrow, DrawnBand, DrawnNode } from "./layout/drawing.ts";
export type { LayoutOptions } from "./layout/layout-options.ts";
export type { Box, Placement, Point, Route } from "./layout/placement.ts";
export type { Concept, Emphasis, Kind, Mention } from "./model/concept.ts";
export type { Diagnostic, Severity } from "./model/diagnostic.ts";
export type { Duration, Unit } from "./model/duration.ts";
export type { Finding } from "./model/finding.ts";
export type { ChoiceId, ConceptId, RoadmapId, StageId } from "./model/ids.ts";
export type { Label, Language } from "./model/label.ts";
export type { Evidence, Place } from "./model/place.ts";
export type { Basis, Choice, Denial, Part, Prerequisite } from "./model/relations.ts";
export { roadmapFileSchema, roadmapSchema, type Resource, type ResourceKind, type Roadmap, type RoadmapFile } from "./model/roadmap.ts";
export type { Stage } from "./model/stage.ts";
