// A lesson of eight tables, from the teacher's form to the wiped log, with real browsers and a kill in the middle.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join as path_join } from "node:path";
import test from "node:test";
import JSZip from "jszip";
import { By, Key, LAPTOP, PHONE } from "./browser.mjs";
import { lookOver, lookOverScreen, staysHere } from "./checks.mjs";
import { Host } from "./host.mjs";
import { browserFor, join, openLesson, order } from "./lesson.mjs";
import { actByKeyboard, actByMouse, asked, keys, pressByKey, tabTo } from "./robot.mjs";

const TABLES = 8;
const US = 0;
const RUSSIA = 1;

/** The devices: each at a table of its own, each different. */
const DEVICES = [
  { name: "laptop", act: actByMouse },
  { name: "phone", size: PHONE, act: actByMouse },
  { name: "keyboard", act: actByKeyboard },
  { name: "no script", scripts: false, act: actByMouse },
  { name: "fifth", act: actByMouse },
  { name: "sixth", size: PHONE, act: actByMouse },
  { name: "seventh", act: actByMouse },
  { name: "eighth", act: actByMouse },
];

/** Joins and sits down without a click. */
async function joinByKeyboard(student, host, code, table, party) {
  await student.get(host.origin);
  await tabTo(student, "#code");
  await keys(student, ...code);
  await pressByKey(student, "form[action='/join'] button");
  await pressByKey(student, `form[action='/seat']:has(input[name=table][value='${table}']):has(input[name=party][value='${party}']) button`, Key.SPACE);
}

/** Everybody who is asked does what is asked. */
const allAct = (students) =>
  Promise.all(students.map(async (student) => {
    await student.get(`${student.origin}/play`);
    return student.act(student);
  }));

/** What a student sees of the papers on the table. */
const papers = (student) => student.run("return [...document.querySelectorAll('article.doc')].map((one) => one.innerText).join('\\n')");

test("a lesson of eight tables is opened, joined, played, killed, continued, debriefed, exported and wiped", async (t) => {
  const host = await Host.open();
  t.after(() => host.close());
  const findings = [];
  const { teacher, path, code } = await openLesson(t, host, {
    scenario: "schoolhouse/basic", numbers: { tables: TABLES, world: 7 }, options: { pace: "open" },
  });

  const students = await Promise.all(DEVICES.map(async (device) => {
    const student = await browserFor(t, { size: LAPTOP, ...device });
    return Object.assign(student, { act: device.act, origin: host.origin });
  }));
  const [laptop, phone, keyboard, scriptless] = students;
  await scriptless.get("data:text/html,<title>off</title><script>document.title='on'</script>");
  assert.equal(await scriptless.driver.getTitle(), "off", "this browser runs no script");

  // Everybody at once.
  await Promise.all(students.map((student, place) =>
    (student === keyboard ? joinByKeyboard : join)(student, host, code, place + 1, place % 2 === 0 ? US : RUSSIA)));
  await Promise.all(students.map((student) => student.get(`${host.origin}/play`)));
  await teacher.says(`${TABLES} students have joined`);

  // It begins, and whoever waits sees it without a reload.
  const waiting = students.filter((student) => student !== scriptless);
  await Promise.all(waiting.map((student) => student.run("window.mark = 'kept'")));
  await order(teacher, "begin");
  await Promise.all(waiting.map((student) => student.until(
    "return window.mark === 'kept' && document.querySelector('#confirm') !== null", "the play does not begin by itself")));
  await scriptless.until("return document.querySelector('#confirm') !== null", "the page does not come back without a script");
  // And goes on seeing what becomes of the table.
  await order(teacher, "pause");
  await Promise.all(waiting.map((student) => student.until(
    "return window.mark === 'kept' && document.querySelector('#confirm').disabled", "a pause is not seen by itself")));
  await order(teacher, "resume");
  await Promise.all(waiting.map((student) => student.until(
    "return window.mark === 'kept' && !document.querySelector('#confirm').disabled", "the end of a pause is not seen by itself")));

  const kinds = new Set();
  const round = async () => {
    for (const kind of await allAct(students)) if (kind) kinds.add(kind);
  };
  // The first meeting: everybody acts, and a table goes on when all its seats have.
  for (let step = 0; step < 6; step += 1) await round();

  // The power goes. What was acknowledged is there when it is back, and nobody joins again.
  await Promise.all(students.map((student) => student.get(`${host.origin}/play`)));
  const before = await Promise.all(students.map(papers));
  await host.kill();
  await host.start();
  await Promise.all(students.map((student) => student.get(`${host.origin}/play`)));
  assert.deepEqual(await Promise.all(students.map(papers)), before, "what lay on the tables is what lay there");
  await teacher.get(host.origin + path);
  await order(teacher, "advance");
  await round();
  assert.ok(kinds.has("talk") && kinds.has("decide") && kinds.has("attend"), `asked were ${[...kinds]}`);

  // The teacher has a computer keep a seat; whoever sits there takes it back.
  await teacher.get(`${host.origin}${path}?table=1`);
  await teacher.press(By.xpath("//form[input[@name='do'][@value='hand'] and input[@name='party'][@value='0']]//button"));
  await laptop.get(`${host.origin}/play`);
  await lookOver(findings, laptop, "kept");
  await laptop.press("form[action='/play/return'] button");
  assert.equal(await laptop.has("form[action='/play/return']"), false, "the seat was handed back");
  await teacher.get(host.origin + path);

  // Nobody waits for the absent: the teacher moves on until every table has ended. That is nobody's silence.
  for (let step = 0; step < 30; step += 1) {
    await order(teacher, "advance");
    await laptop.get(`${host.origin}/play`);
    assert.equal(await laptop.has("form[action='/play/return']"), false, "a computer keeps the seat of somebody who was not waited for");
    if (await teacher.run("return [...document.querySelectorAll('table.stack tbody tr')].every((row) => /the play is over|ended|over/i.test(row.innerText))")) break;
  }
  await phone.get(`${host.origin}/play`);
  await lookOver(findings, phone, "over");

  // The debrief opens for everybody; who looks on is taken there.
  await order(teacher, "debrief");
  await phone.until("return location.pathname === '/play/debrief'", "the debrief does not open by itself");
  await lookOver(findings, phone, "debrief-of-a-table");
  await scriptless.get(`${host.origin}/play`);
  assert.match(await scriptless.address(), /\/play\/debrief$/);
  await teacher.press(`a[href='${path}/debrief']`);
  const rows = await teacher.all("#results ~ .scroll tbody tr");
  assert.equal(rows.length, TABLES, "every table is in the comparison");
  assert.ok((await teacher.all("figure svg")).length >= 2, "signed and operating are drawn");
  await lookOver(findings, teacher, "debrief-of-all");

  await exported(teacher, host, code);
  await teacher.get(`${host.origin}${path}/screen`);
  assert.ok((await teacher.all(".pictures svg")).length >= 2, "the projector shows every table on the frontier");
  await lookOverScreen(findings, teacher, "screen-debrief");
  await wiped(teacher, path, code, students, host);
  for (const browser of [teacher, ...students]) staysHere(await browser.wire(), host.origin);
  assert.deepEqual(findings, []);
});

/** The export is downloaded by a press, and opened. */
async function exported(teacher, host, code) {
  await teacher.run("document.querySelector(\"a[href$='export.zip']\").click()");
  const file = path_join(teacher.folder, `lesson-${code}.zip`);
  let bytes;
  await teacher.driver.wait(async () => (bytes = await readFile(file).catch(() => null)), 30_000, "no export came");
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const read = (name) => zip.file(name).async("string");
  const lines = (await read("tables.csv")).trim().split("\n");
  assert.equal(lines.length, 1 + TABLES * 2, "a line for each table and seat, and one of names");
  for (let table = 1; table <= TABLES; table += 1) {
    const record = JSON.parse(await read(`table-${table}/record.json`));
    assert.ok(Object.keys(record).length > 0);
    JSON.parse(await read(`table-${table}/debrief.json`));
    assert.match(await read(`table-${table}/debrief.html`), /^<!DOCTYPE html>/i);
  }
  assert.ok(host.origin);
}

/** The teacher wipes the lesson: then no cookie opens anything, and nothing of it is in the folder. */
async function wiped(teacher, path, code, students, host) {
  await teacher.get(host.origin + path);
  await teacher.click("#wipe summary");
  await teacher.click("#wipe input[name=sure]");
  await teacher.press("#wipe button");
  assert.ok(!(await teacher.text()).includes(code), "the lesson is no longer listed");
  await teacher.get(host.origin + path);
  assert.equal(await teacher.has("span.code"), false, "the teacher's cookie opens nothing");
  for (const student of students) {
    for (const page of ["/play", "/play/debrief", "/play/brief", "/seat"]) {
      await student.get(host.origin + page);
      assert.equal(await student.has("article, form"), false, `${student.name} still sees ${page}`);
    }
  }
  const [student] = students;
  await student.get(`${host.origin}/j/${code}`);
  await student.press("form[action='/join'] button");
  assert.match(await student.text(), /no lesson with this code/);
  for (const name of await readdir(host.folder)) {
    const bytes = await readFile(path_join(host.folder, name));
    assert.equal(bytes.includes(`"code":"${code}"`), false, `${name} still holds the lesson`);
  }
}

test("pages stay true while somebody fills them in", async (t) => {
  const host = await Host.open();
  t.after(() => host.close());
  const { teacher, path, code } = await openLesson(t, host, {
    scenario: "schoolhouse/basic", numbers: { tables: 1, world: 7 }, options: { pace: "open" },
  });
  const student = await browserFor(t, { name: "student" });
  await join(student, host, code, 1, US);
  await order(teacher, "begin");
  await student.get(`${host.origin}/play`);
  assert.equal(await asked(student), "talk");
  await student.run("window.mark = 'kept'");

  // A message arrives without a reload, and is announced.
  await teacher.fill("#text", "Two minutes more for everybody.");
  await teacher.press("form:has(#text) button");
  await student.says("Two minutes more for everybody.");
  await student.until("return document.querySelector('#told[aria-live=polite]').textContent.includes('Two minutes more')", "the message is not announced");

  // What is being filled in is left alone, and a line says that there is something new.
  await student.get(`${host.origin}/play/draft`);
  await student.run("window.mark = 'kept'");
  await student.click("select[name=issue-0] option:nth-child(2)");
  const chosen = await student.run("return document.querySelector('select[name=issue-0]').value");
  await teacher.fill("#text", "Look at the board.");
  await teacher.press("form:has(#text) button");
  await student.until("return !document.querySelector('#fresh').hidden", "nothing says that there is something new");
  assert.equal(await student.run("return document.querySelector('select[name=issue-0]').value"), chosen);
  assert.equal(await student.run("return window.mark"), "kept", "the page was never loaded again");

  // The host is killed and comes back: the page hears of it again by itself.
  await host.kill();
  await host.start();
  await student.press("#confirm");
  await student.run("window.mark = 'kept'");
  await teacher.get(host.origin + path);
  const step = await student.run("return document.body.dataset.step");
  await order(teacher, "advance");
  await student.until("return window.mark === 'kept' && document.body.dataset.step !== arguments[0]", "the page does not hear of the next step", step);

  // A page that is renewed keeps the place of whoever goes by keyboard.
  await tabTo(teacher, "form:has(input[name=do][value=pause]) button");
  await student.get(`${host.origin}/play`);
  await actByMouse(student);
  await teacher.until("return document.activeElement.closest('form')?.elements.do?.value === 'pause'", "the focus is lost");
});
