// The teacher's hand in a play, times for each step, and standing instructions: every state of these pages looked over.

import assert from "node:assert/strict";
import test from "node:test";
import { Host } from "./host.mjs";
import { By, LAPTOP, PHONE } from "./browser.mjs";
import { lookOver, lookOverScreen, staysHere } from "./checks.mjs";
import { browserFor, join, openLesson, order } from "./lesson.mjs";

const NOTE = "The harbour is closed, and nobody says why.";
const button = (what) => By.xpath(`//form[input[@name='do'][@value='${what}']]//button`);

test("events, notes, times and standing instructions can be read and done", async (t) => {
  const findings = [];
  const host = await Host.open();
  t.after(() => host.close());
  const { teacher, path, code } = await openLesson(t, host, {
    scenario: "lisbon-to-chicago/full", numbers: { tables: 2, world: 7 }, options: { pace: "period" },
  });
  const student = await browserFor(t, { name: "student", size: PHONE });
  await join(student, host, code, 1, 0);
  const second = await browserFor(t, { name: "second", size: LAPTOP });
  await join(second, host, code, 1, 0);

  // Times, before the play: what cannot be read is told beside its field; then the sum; then the plan, with one click.
  await teacher.get(host.origin + path);
  await teacher.click("#times > summary");
  await teacher.fill("#time-exchange", "soon");
  await teacher.press("#times button[value=times]");
  await teacher.says("Write minutes");
  assert.equal(await teacher.run("return document.querySelector('#time-exchange').value"), "soon");
  await lookOver(findings, teacher, "class-times-wrong");
  await teacher.fill("#time-exchange", "2:30");
  await teacher.press("#times button[value=reckon]");
  await teacher.says("Not set yet.");
  await lookOver(findings, teacher, "class-times-reckoned");
  await teacher.press("#times button[value=plan]");
  await teacher.says("min of play");

  await order(teacher, "begin");
  await teacher.click("#referee > summary");
  await (await teacher.one("#event")).sendKeys("A visit to Moscow");
  await teacher.press(button("bring"));
  await teacher.says("On their way");
  await teacher.fill("#note", NOTE);
  await teacher.press(button("note"));
  await teacher.says("Brought in so far");
  await lookOver(findings, teacher, "class-referee");
  await teacher.get(`${host.origin}${path}/screen`);
  await teacher.says(NOTE);
  await lookOverScreen(findings, teacher, "screen-note");
  await teacher.get(host.origin + path);

  await student.get(`${host.origin}/play`);
  await student.says(NOTE);
  await lookOver(findings, student, "play-note");
  // One wishes, the other gives.
  await second.get(`${host.origin}/play/away`);
  await lookOver(findings, second, "away-usual");
  await second.click("input[name=mode][value=ours]");
  await second.fill("#points", "7");
  await second.click("#limits > summary");
  await second.click("select[name^=most-] option[value='1']");
  await second.click("input[name=prompt]");
  await second.press("form.sheet[action='/play/away'] .acts button");
  await student.get(`${host.origin}/play/away`);
  await lookOver(findings, student, "away-wished");
  await student.press(By.xpath("//form[input[@name='as']]//button"));
  await student.says("at least 7 points");
  await student.fill("#points", "many");
  await student.press("form.sheet[action='/play/away'] .acts button");
  await student.says("no number of points");
  await lookOver(findings, student, "away-wrong");
  await order(teacher, "advance");
  await student.get(`${host.origin}/play`);
  await student.says("your standing instructions did");
  await lookOver(findings, student, "play-away-used");
  // The event comes with the second round, which the clock alone leads to.
  for (let steps = 0; steps < 12; steps += 1) {
    await order(teacher, "advance");
    await student.get(`${host.origin}/play`);
    if ((await student.text()).includes("Your teacher brought this in.")) break;
    await student.run("for (const one of document.querySelectorAll('details')) one.open = true");
    if ((await student.text()).includes("Your teacher brought this in.")) break;
  }
  await student.says("Your teacher brought this in.");
  await lookOver(findings, student, "play-brought-in");
  await student.get(`${host.origin}/play/away`);
  await student.press(By.xpath("//form[input[@name='mode'][@value='usual'][@type='hidden']]//button"));
  await student.says("After two silent steps");
  await order(teacher, "debrief");
  await teacher.get(`${host.origin}${path}/debrief`);
  await teacher.says("What the teacher brought in");
  await lookOver(findings, teacher, "compare-brought");
  await teacher.get(`${host.origin}${path}/table/1/debrief`);
  await lookOver(findings, teacher, "debrief-brought");
  staysHere([...(await student.wire()), ...(await teacher.wire())], host.origin);
  assert.deepEqual(findings, []);
});
