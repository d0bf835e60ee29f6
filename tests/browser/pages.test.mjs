// Every page in every state: WCAG 2.1 AA in light and dark, whole on a phone and with large text, nothing from elsewhere.

import assert from "node:assert/strict";
import test from "node:test";
import { Host } from "./host.mjs";
import { LAPTOP, PHONE } from "./browser.mjs";
import { firstPage, lookOver, lookOverScreen, staysHere } from "./checks.mjs";
import { browserFor, join, openLesson, order } from "./lesson.mjs";
import { actByMouse, asked } from "./robot.mjs";

test("the first page is light, and nothing is asked of anybody else", async (t) => {
  const findings = [];
  const host = await Host.open();
  t.after(() => host.close());
  const { teacher, path, code } = await openLesson(t, host, { scenario: "schoolhouse/basic", numbers: { tables: 2 }, options: { pace: "open" } });

  const phone = await browserFor(t, { name: "phone", size: PHONE });
  staysHere(await firstPage(t, phone, `${host.origin}/j/${code}`, "English"), host.origin);
  await lookOver(findings, phone, "join");

  await phone.fill("#code", "44444");
  await phone.press("form[action='/join'] button");
  await lookOver(findings, phone, "join-wrong-code");
  for (const [name, address] of [["back", "/back"], ["nowhere", "/nowhere"], ["stranger", "/play"], ["forbidden", "/host"]]) {
    await phone.get(host.origin + address);
    await lookOver(findings, phone, name);
  }

  await join(phone, host, code, 1, 0);
  await lookOver(findings, phone, "seats");
  await phone.get(`${host.origin}/play`);
  await lookOver(findings, phone, "lobby");
  staysHere(await phone.wire(), host.origin);

  await teacher.get(`${host.origin}/host`);
  await lookOver(findings, teacher, "host");
  await teacher.get(host.origin + path);
  await lookOver(findings, teacher, "class-lobby");
  await teacher.get(`${host.origin}${path}/screen`);
  await lookOverScreen(findings, teacher, "screen-lobby");
  staysHere(await teacher.wire(), host.origin);
  const complaints = [...(await phone.complaints()), ...(await teacher.complaints())];
  // That a page is not there, or not for this device, is what was asked for.
  assert.deepEqual(complaints.filter((line) => !/status of 40[134]/.test(line)), []);
  assert.deepEqual(findings, []);
});

test("every phase of a campaign can be read and done", async (t) => {
  const findings = [];
  const host = await Host.open();
  t.after(() => host.close());
  const { teacher, path, code } = await openLesson(t, host, {
    scenario: "lisbon-to-chicago/full", numbers: { tables: 1, world: 7 }, options: { pace: "calm" },
  });
  const student = await browserFor(t, { name: "student", size: LAPTOP });
  await join(student, host, code, 1, 0);
  const second = await browserFor(t, { name: "second", size: PHONE });
  await join(second, host, code, 1, 0);
  // Questions come first, wherever a student is.
  await order(teacher, "ask");
  await second.get(`${host.origin}/play`);
  await lookOver(findings, second, "questions");
  for (const question of [1, 2, 3, 4, 5, 6]) await second.click(`input[name=quiz-${question}][value='2']`);
  await second.press("#answer");
  await teacher.get(`${host.origin}${path}/questions`);
  await lookOver(findings, teacher, "questions-results");
  await teacher.get(host.origin + path);
  await order(teacher, "close-questions");
  await order(teacher, "begin");
  // A delegation of two: one speaks for it, one suggests.
  await second.get(`${host.origin}/play`);
  await lookOver(findings, second, "podium-suggest");

  const seen = new Set();
  const wanted = ["speak", "talk", "talk with a draft", "decide", "attend"];
  for (let steps = 0; steps < 24 && wanted.some((state) => !seen.has(state)); steps += 1) {
    await student.get(`${host.origin}/play`);
    const kind = await asked(student);
    const state = kind === "talk" && (await student.has("ol.articles")) ? "talk with a draft" : kind;
    if (state && !seen.has(state)) {
      seen.add(state);
      await lookOver(findings, student, `play-${state.replaceAll(" ", "-")}`);
      if (state === "talk") {
        await student.get(`${host.origin}/play/draft`);
        await lookOver(findings, student, "play-editor");
        await student.get(`${host.origin}/play`);
      }
    }
    if (!kind && !seen.has("waiting")) {
      seen.add("waiting");
      await lookOver(findings, student, "play-waiting");
    }
    if (kind) await actByMouse(student);
    else await order(teacher, "advance");
  }
  assert.deepEqual(wanted.filter((state) => !seen.has(state)), [], "states that were never seen");
  for (const page of ["brief", "ledger", "advice"]) {
    await student.get(`${host.origin}/play/${page}`);
    await lookOver(findings, student, `play-${page}`);
  }
  await teacher.get(`${host.origin}${path}?table=1`);
  await lookOver(findings, teacher, "class-playing");
  await teacher.get(`${host.origin}${path}/table/1`);
  await lookOver(findings, teacher, "watch");
  await teacher.get(`${host.origin}${path}/screen`);
  await lookOverScreen(findings, teacher, "screen-playing");
  staysHere([...(await student.wire()), ...(await teacher.wire())], host.origin);
  assert.deepEqual(findings, []);
});
