/** Files in a folder that no roadmap can be in, told by their paths. */

/** Housekeeping of other programs; `.obsidian` and `logseq` are kept, since they say what the folder is. */
const LEFT = /(?:^|\/)(?:\.git|node_modules|__MACOSX|\.trash|\.DS_Store|Thumbs\.db)(?:\/|$)/i;
const OTHER = /\.(?:png|jpe?g|gif|webp|bmp|ico|svg|mp[34]|m4a|mov|webm|wav|ogg|pdf|css|m?js|map|ttf|otf|woff2?|exe|dll|so)$/i;

/** Whether a file within a folder is passed over: pictures, programs, and what version control and the system keep. */
export function isHousekeeping(path: string): boolean {
  return LEFT.test(path) || OTHER.test(path);
}
