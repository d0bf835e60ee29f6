// A lesson in browsers: the teacher's page, the projector, students.

import { Browser, By, LAPTOP } from "./browser.mjs";

/** Opens a browser that is closed when its test is over. */
export async function browserFor(test, options) {
  const browser = await Browser.open(options);
  test.after(() => browser.close());
  return browser;
}

/** The teacher opens a lesson by filling in the host's form; gives the teacher's browser, the code and the path. */
export async function openLesson(test, host, choices) {
  const teacher = await browserFor(test, { name: "teacher", size: LAPTOP });
  await teacher.get(host.privateLink);
  await (await teacher.one(`input[name=scenario][value="${choices.scenario}"]`)).click();
  for (const [name, value] of Object.entries(choices.numbers ?? {})) await teacher.fill(`input[name=${name}]`, String(value));
  for (const [name, value] of Object.entries(choices.options ?? {})) {
    await (await teacher.one(`select[name=${name}] option[value=${value}]`)).click();
  }
  await teacher.press("form[action='/host'] button[type=submit]");
  const path = new URL(await teacher.address()).pathname;
  const code = await (await teacher.one("span.code")).getText();
  return { teacher, path, code };
}

/** The teacher presses one of the buttons for all tables, or for the one that is chosen. */
export const order = async (teacher, what, table = "all") => {
  // What ends plays is asked for behind a fold.
  await teacher.run("document.querySelectorAll('#end-play').forEach((one) => { one.open = true; })");
  await teacher.press(By.xpath(`//form[input[@name='do'][@value='${what}'] and input[@name='table'][@value='${table}']]//button`));
};

/** A student joins with the code and sits down, with the mouse. */
export async function join(student, host, code, table, party) {
  await student.get(host.origin);
  await student.fill("#code", code);
  await student.press("form[action='/join'] button");
  await sit(student, table, party);
}

/** A student sits down with the mouse. */
export const sit = (student, table, party) =>
  student.press(By.xpath(`//form[@action='/seat'][input[@name='table'][@value='${table}']][input[@name='party'][@value='${party}']]//button`));
