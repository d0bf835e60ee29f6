// Who may see what changes while pages are open: a teacher's second computer, a student who is removed, questions after the play.

import assert from "node:assert/strict";
import test from "node:test";
import { By, LAPTOP, PHONE } from "./browser.mjs";
import { lookOver, lookOverScreen } from "./checks.mjs";
import { Host } from "./host.mjs";
import { browserFor, join, openLesson, order } from "./lesson.mjs";

test("pages follow what their readers may see", async (t) => {
  const findings = [];
  const host = await Host.open();
  t.after(() => host.close());
  const { teacher, path, code } = await openLesson(t, host, { scenario: "schoolhouse/basic", numbers: { tables: 3 }, options: { pace: "open" } });
  const us = await browserFor(t, { name: "us", size: PHONE });
  await join(us, host, code, 1, 0);
  const russia = await browserFor(t, { name: "russia", size: PHONE });
  await join(russia, host, code, 2, 1);

  // The second computer opens the lesson from the host's list; the first one goes on.
  const second = await browserFor(t, { name: "second", size: LAPTOP });
  await second.get(host.privateLink);
  await second.press(`form[action='${path.replace("/teach/", "/host/lesson/")}'] button`);
  assert.equal(new URL(await second.address()).pathname, path);
  await order(teacher, "begin");
  await order(teacher, "pause");
  await second.says("paused");
  await teacher.says("paused");
  await order(second, "resume");

  // While tables play the debrief is asked for twice, and a removal is explained.
  assert.equal(await teacher.has("#end-play"), true);
  assert.equal(await teacher.has("form:has(input[value=debrief]) button.p"), false);
  await teacher.run("document.querySelectorAll('#end-play, #students, #students details').forEach((one) => { one.open = true; })");
  await teacher.says("2 tables still play");
  await lookOver(findings, teacher, "class-asks-first");
  await teacher.get(`${host.origin}${path}/table/1`);
  await teacher.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
  await lookOver(findings, teacher, "watch-open");
  // Tables at different steps.
  await teacher.get(`${host.origin}${path}?table=1`);
  await order(teacher, "advance", "1");
  await teacher.get(`${host.origin}${path}/screen`);
  await teacher.says("different steps");
  await lookOverScreen(findings, teacher, "screen-apart");
  await teacher.get(host.origin + path);

  // A removed student's page keeps nothing.
  await us.get(`${host.origin}/play/brief`);
  await us.says("Instructions to the envoy");
  await teacher.run("document.querySelectorAll('#students, #students details').forEach((one) => { one.open = true; })");
  await teacher.press(By.css("#remove-1 button"));
  await us.until("return !document.body.innerText.includes('Instructions to the envoy')", "the sheet stays");
  await lookOver(findings, us, "removed");

  // Questions after the play reach those who read the debrief, and lead back to it.
  await order(teacher, "debrief");
  await russia.get(`${host.origin}/play`);
  await russia.until("return location.pathname === '/play/debrief'", "no debrief");
  assert.equal(await russia.run("return document.getElementById('asked').hidden"), true);
  await teacher.press(By.xpath("//form[input[@name='set'][@value='after']]//button"));
  await russia.until("return !document.getElementById('asked').hidden", "the question does not come");
  await russia.run("scrollTo(0, 3000)");
  assert.ok(await russia.run("return document.getElementById('asked').getBoundingClientRect().top >= 0"), "the line stays in sight");
  await russia.picture("debrief-asked");
  await russia.press("#asked a");
  await russia.press("button[name=pass]");
  assert.equal(new URL(await russia.address()).pathname, "/play/debrief");
  await teacher.says("1 of 1 student has answered");

  // A wiped lesson leaves no page standing.
  await teacher.run("document.getElementById('wipe').open = true; document.querySelector('#wipe input[name=sure]').checked = true");
  await teacher.press("#wipe button");
  await second.until("return document.body.innerText.includes('not yours')", "the second computer stands still");
  assert.equal(await second.has("a[href='/host']"), true);
  assert.deepEqual(findings, []);
});
