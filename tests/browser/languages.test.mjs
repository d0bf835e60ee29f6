// A campaign in the other languages: nothing is left in English, and everything has room.

import assert from "node:assert/strict";
import test from "node:test";
import { By, PHONE } from "./browser.mjs";
import { SCREENS, firstPage, lookFits } from "./checks.mjs";
import { Host } from "./host.mjs";
import { browserFor, join, openLesson, order } from "./lesson.mjs";
import { actByMouse, asked } from "./robot.mjs";

/** Latin words that stand in Russian pages by right: the program's name, languages in their own letters. */
const RIGHT = /Two Tables|English|Français|QR|CSV|JSON|zip|https?:\S+|[A-Z0-9]{5}|[A-Z0-9]{3,4}[- ][A-Z0-9]{3,4}/g;

/** English that was left where Russian should stand. */
async function leftovers(findings, browser, name) {
  await browser.run("for (const one of document.querySelectorAll('details')) one.open = true");
  // Books are cited in their own language.
  await browser.run("for (const one of document.querySelectorAll('article.fact .quiet')) one.remove()");
  const found = (await browser.text()).replace(RIGHT, "").match(/[A-Za-z]{3,}( [A-Za-z]{2,})*/g) ?? [];
  findings.push(...found.map((words) => `${name}: “${words}” is not Russian`));
}

for (const [tag, own, letters] of [["fr", "Français", /é/], ["ru", "Русский", /ж/]]) {
  test(`a campaign in ${own} has room for its words`, async (t) => {
    const findings = [];
    const host = await Host.open();
    t.after(() => host.close());
    const look = async (browser, name, looks) => {
      await lookFits(findings, browser, `${tag}-${name}`, looks);
      if (tag === "ru") await leftovers(findings, browser, name);
    };
    const { teacher, path, code } = await openLesson(t, host, {
      scenario: "lisbon-to-chicago/full", numbers: { tables: 2, world: 7 }, options: { pace: "calm", language: tag },
    });
    const choose = async (browser) => browser.press(By.xpath(`//form[@action='/language']//button[@value='${tag}']`));
    const student = await browserFor(t, { name: "student", size: PHONE });
    await student.get(host.origin);
    await choose(student);
    await firstPage(t, student, host.origin, own);
    await look(student, "cover");
    await join(student, host, code, 1, 0);
    assert.match(await student.text(), letters);
    await look(student, "seats");
    await teacher.get(host.origin);
    await choose(teacher);
    await teacher.get(`${host.origin}/host`);
    await look(teacher, "host");
    await teacher.get(host.origin + path);
    await look(teacher, "class-lobby");
    await order(teacher, "begin");

    const seen = new Set();
    const wanted = ["speak", "talk", "talk-with-a-draft", "decide", "attend"];
    for (let steps = 0; steps < 24 && wanted.some((state) => !seen.has(state)); steps += 1) {
      await student.get(`${host.origin}/play`);
      const kind = await asked(student);
      const state = kind === "talk" && (await student.has("ol.articles")) ? "talk-with-a-draft" : kind;
      if (state && !seen.has(state)) {
        seen.add(state);
        await look(student, state);
        const beside = { speak: ["brief", "away"], talk: ["draft"], "talk-with-a-draft": ["advice"], attend: ["ledger"] }[state] ?? [];
        for (const page of beside) {
          await student.get(`${host.origin}/play/${page}`);
          await look(student, page);
        }
        await student.get(`${host.origin}/play`);
      }
      if (kind) await actByMouse(student);
      else await order(teacher, "advance");
    }
    assert.deepEqual(wanted.filter((state) => !seen.has(state)), [], "states that were never seen");
    for (const [name, page] of [["class", `${path}?table=1`], ["watch", `${path}/table/1`], ["nowhere", "/nowhere"]]) {
      await teacher.get(host.origin + page);
      await look(teacher, name);
    }
    await teacher.get(`${host.origin}${path}/screen`);
    await look(teacher, "screen", SCREENS);
    await teacher.get(host.origin + path);
    await order(teacher, "debrief");
    await teacher.get(`${host.origin}${path}/debrief`);
    await look(teacher, "compare");
    await student.get(`${host.origin}/play`);
    if (tag === "ru") await leftovers(findings, student, "debrief");
    assert.deepEqual(findings, []);
  });
}
