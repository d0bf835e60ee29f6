// Students who mean well: they fill in the form that their page shows. One with the mouse, one with the keyboard alone.

import assert from "node:assert/strict";
import { Key } from "./browser.mjs";

/** Which act the page asks for; nothing if it asks for none. */
export const asked = (browser) =>
  browser.run("return document.querySelector('#confirm:not([disabled])')?.form.elements.kind?.value ?? null");

/** Does with the mouse what is asked: initials what is there, drafts if nothing is; what else is asked is sealed as it stands. */
export async function actByMouse(browser) {
  const kind = await asked(browser);
  if (kind === "talk") {
    if (await browser.has("input[name=main][value^=initial-]")) {
      await browser.click("input[name=main][value^=initial-]");
    } else if (await browser.has("a[href='/play/draft']")) {
      await browser.press("a[href='/play/draft']");
      for (const issue of [0, 1]) {
        const choice = `[name=issue-${issue}]`;
        if (!(await browser.has(choice))) continue;
        await browser.run(`
          const field = document.querySelector(arguments[0]);
          if (field.tagName === "SELECT") { field.selectedIndex = 1; field.dispatchEvent(new Event("change")); }
          else document.querySelectorAll(arguments[0])[1].click();`, choice);
      }
    }
  }
  // What has to be chosen and is not yet: the first that is offered.
  await browser.run(`
    for (const one of document.querySelectorAll("input[type=radio][required]"))
      if (!one.form.querySelector('[name="' + one.name + '"]:checked')) one.click();`);
  if (kind) await browser.press("#confirm");
  return kind;
}

/** What has the focus, in words for a message. */
const focused = (browser) => browser.run("return document.activeElement.outerHTML.slice(0, 120)");

/** Presses keys; whatever has the focus gets them. */
export const keys = (browser, ...pressed) => browser.driver.actions().sendKeys(...pressed).perform();

/** Goes on with Tab until something has the focus, and sees that the focus can be seen. */
export async function tabTo(browser, selector) {
  for (let presses = 0; presses < 250; presses += 1) {
    const [there, seen] = await browser.run(`
      const one = document.activeElement;
      return [one.matches(arguments[0]), getComputedStyle(one).outlineStyle !== "none"];`, selector);
    if (there) {
      assert.ok(seen, `the focus cannot be seen on ${await focused(browser)}`);
      return;
    }
    await keys(browser, Key.TAB);
  }
  assert.fail(`${selector} cannot be reached with Tab on ${await browser.address()}`);
}

/** Presses a key on something, and waits for the next page. */
export async function pressByKey(browser, selector, key = Key.ENTER) {
  await tabTo(browser, selector);
  const mark = await browser.stamp();
  await keys(browser, key);
  await browser.turned(mark);
}

/** Does with Tab, arrows, Space and Enter what is asked. */
export async function actByKeyboard(browser) {
  const kind = await asked(browser);
  if (kind === "talk") {
    // In a group of choices Tab stops once, and arrows go on from there.
    await tabTo(browser, "input[name=main]");
    const wanted = "input[name=main][value^=initial-]";
    if (await browser.has(wanted)) {
      for (let presses = 0; presses < 40; presses += 1) {
        if (await browser.run("return document.activeElement.matches(arguments[0])", wanted)) break;
        await keys(browser, Key.ARROW_DOWN);
      }
      assert.ok(await browser.run("return document.activeElement.matches(arguments[0])", wanted), "arrows reach every choice");
    }
    await keys(browser, Key.SPACE);
  }
  if (kind) await pressByKey(browser, "#confirm", Key.SPACE);
  return kind;
}
