// What is true of every page in every state.

import assert from "node:assert/strict";
import { LAPTOP, PHONE, PROJECTOR } from "./browser.mjs";

const LOOKS = [["phone", PHONE, "light"], ["laptop", LAPTOP, "dark"]];

/**
 * Looks a page over: what it finds against WCAG 2.1 AA in light and dark, and what would have to be pushed sideways, on
 * a phone, on a laptop, and with text at twice its size. Leaves the browser as it found it. Findings are collected, so
 * that one run tells them all.
 */
export async function lookOver(findings, browser, name, looks = LOOKS) {
  const size = browser.size;
  const note = (where, found) => findings.push(...found.map((one) => `${name}, ${where}: ${one}`));
  for (const [kind, look, scheme] of looks) {
    await browser.resize(look);
    // Colours don't depend on the size, nor sizes on the colours: each theme is looked over once.
    await browser.theme(scheme);
    note(`${kind}, ${scheme}`, await browser.violations());
    if (process.env.TWO_TABLES_PICTURES) {
      for (const other of ["light", "dark"]) {
        await browser.theme(other);
        await browser.picture(`${name}-${kind}-${other}`);
      }
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

/** What would have to be pushed sideways on a phone, on a laptop, and with text at twice its size: in any language. */
export async function lookFits(findings, browser, name, looks = LOOKS) {
  const size = browser.size;
  for (const [kind, look] of looks) {
    await browser.resize(look);
    for (const scale of [1, 2]) {
      await browser.textScale(scale);
      findings.push(...(await browser.sideways()).map((one) => `${name}, ${kind}, text × ${scale}: ${one}`));
      await browser.picture(`${name}-${kind}-${scale}`);
    }
    await browser.textScale(1);
  }
  await browser.resize(size);
}

export const SCREENS = [["projector", PROJECTOR, "light"], ["laptop", LAPTOP, "dark"]];

/** The same for the page that hangs on the wall. */
export const lookOverScreen = (findings, browser, name) => lookOver(findings, browser, name, SCREENS);

/** The first page may weigh so much over the wire, in all: page, style, script, fonts. */
const FIRST_PAGE = 100_000;

/** Opens the first page as somebody who comes by a link for the first time, and says what it weighs. */
export async function firstPage(test, browser, address, name) {
  await browser.driver.sendDevToolsCommand("Network.clearBrowserCache", {});
  await browser.wire();
  await browser.get(address);
  await browser.run("return document.fonts.ready.then(() => true)");
  const requests = await browser.wire();
  const bytes = requests.reduce((sum, { bytes }) => sum + bytes, 0);
  test.diagnostic(`first page, ${name}: ${bytes} bytes in ${requests.length} requests`);
  assert.ok(requests.length >= 3 && bytes > 1000, "page, style and script were seen on the wire");
  assert.ok(bytes < FIRST_PAGE, `the first page is ${bytes} bytes`);
  return requests;
}

/** No request has gone to anybody but the host. */
export function staysHere(requests, origin) {
  const away = requests.filter(({ url }) => !url.startsWith(`${origin}/`) && !/^(data|about|chrome):/.test(url));
  assert.deepEqual(away, [], "requests to others than the host");
}
