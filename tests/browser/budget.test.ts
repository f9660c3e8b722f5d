/** What the page loads, in bytes over the wire, before the first interaction and for the map. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { buildOnce } from "../support/browser.ts";

let assets: string;
let html: string;

beforeAll(async () => {
  const out = await buildOnce();
  assets = join(out, "assets");
  html = readFileSync(join(out, "index.html"), "utf8");
}, 240_000);

const kilobytes = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0) / 1024;

const named = (part: string): string[] => readdirSync(assets).filter((name) => name.includes(part) && name.endsWith(".js"));
const first = (): string[] => [...html.matchAll(/assets\/([^"]+\.js)/g)].map((match) => match[1]!);

test("the scripts that the page names stay within 120 KB", () => {
  expect(first().length).toBeGreaterThan(0);
  expect(kilobytes(first())).toBeLessThanOrEqual(120);
});

test("everything the map needs stays within 290 KB", () => {
  const parts = ["map-view", "map-area", "map-parts", "screen-parts", "atlas-map"].map(named);
  for (const part of parts) expect(part).toHaveLength(1);
  expect(kilobytes([...first(), ...parts.flat()])).toBeLessThanOrEqual(290);
});

test("map, parser, layout and dialogs are files of their own", () => {
  for (const part of ["map-view", "map-area", "atlas-map", "parse-worker", "layout-worker", "elk-worker", "preview-dialog", "found-list", "by-pinyin", "by-simplified"]) {
    expect(named(part)).toHaveLength(1);
    expect(first()).not.toContain(named(part)[0]);
  }
  expect(kilobytes(named("layout-worker"))).toBeLessThanOrEqual(40);
});

test("what answers the first click is sent for before any of the page's scripts has run", () => {
  const early = readFileSync(join(assets, "../before-paint.js"), "utf8");
  for (const part of ["right-panel", "details-parts", "screen-parts", "map-parts", "map-area", "map-view", "zh", "en"]) {
    expect(early).toMatch(new RegExp(`assets/${part}-[\\w-]+\\.js`));
  }
  expect(early).not.toContain("atlas-map");
});

test("the page with its picture, and what runs before it is painted, are small", () => {
  expect(html).toContain('id="first-picture"');
  expect(gzipSync(html).length / 1024).toBeLessThanOrEqual(40);
  expect(kilobytes(["../before-paint.js"])).toBeLessThanOrEqual(4);
  expect(html).not.toMatch(/ style=|<style/);
});

test("the page names no other host and holds no script of its own", () => {
  expect(html).not.toMatch(/https?:\/\//);
  expect(html).not.toMatch(/<script(?![^>]*src=)/);
});
