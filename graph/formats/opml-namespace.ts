/** What tells our own attributes in OPML from those of others. */
export const OPML_NAMESPACE = "urn:roadmap-atlas:opml:1";
