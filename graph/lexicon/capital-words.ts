/** Names that are words of English where they are not in capitals: "Can I skip it?" is about no CAN bus, "The rest" about no REST. */

export const CAPITAL_WORDS: ReadonlySet<string> = new Set("ACID CAN CAP CART CLIP HA HIP LAMP LIME LOAM MEND NAG PAL RAID REST SIFT SOAP SOLID SPA SPIN TIES GoT STaR".split(" "));
