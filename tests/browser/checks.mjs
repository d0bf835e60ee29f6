// What is true of every page in every state.

import assert from "node:assert/strict";
import { LAPTOP, PHONE, PROJECTOR } from "./browser.mjs";

const LOOKS = [["phone", PHONE], ["laptop", LAPTOP]];

/**
 * Looks a page over: what it finds against WCAG 2.1 AA in light and dark, and what would have to be pushed sideways, on
 * a phone, on a laptop, and with text at twice its size. Leaves the browser as it found it. Findings are collected, so
 * that one run tells them all.
 */
export async function lookOver(findings, browser, name, looks = LOOKS) {
  const size = browser.size;
  const note = (where, found) => findings.push(...found.map((one) => `${name}, ${where}: ${one}`));
  for (const [kind, look] of looks) {
    await browser.resize(look);
    for (const scheme of ["light", "dark"]) {
      await browser.theme(scheme);
      note(`${kind}, ${scheme}`, await browser.violations());
      await browser.picture(`${name}-${kind}-${scheme}`);
    }
    await browser.theme("light");
    note(`${kind}, sideways`, await browser.sideways());
    await browser.textScale(2);
    note(`${kind}, text twice as large, sideways`, await browser.sideways());
    await browser.picture(`${name}-${kind}-twice`);
    await browser.textScale(1);
  }
  await browser.resize(size);
}

const SCREENS = [["projector", PROJECTOR], ["laptop", LAPTOP]];

/** The same for the page that hangs on the wall. */
export const lookOverScreen = (findings, browser, name) => lookOver(findings, browser, name, SCREENS);

/** No request has gone to anybody but the host. */
export function staysHere(requests, origin) {
  const away = requests.filter(({ url }) => !url.startsWith(`${origin}/`) && !/^(data|about|chrome):/.test(url));
  assert.deepEqual(away, [], "requests to others than the host");
}
