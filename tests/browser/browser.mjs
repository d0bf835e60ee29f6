// A browser with a memory of its own: one student's device, or the teacher's.

import { readFile, writeFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, By, Key, logging, until } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";

export { By, Key, until };

export const PHONE = { width: 360, height: 740 };
export const LAPTOP = { width: 1280, height: 800 };
export const PROJECTOR = { width: 1920, height: 1080 };

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Nothing that is waited for takes longer, on a machine that does other things too. */
const PATIENCE = 30_000;

export class Browser {
  /** Opens a browser of a size; `scripts: false` as where a school has blocked them. */
  static async open({ size = LAPTOP, scripts = true, name = "browser" } = {}) {
    const browser = new Browser();
    browser.name = name;
    browser.folder = await mkdtemp(join(tmpdir(), "two-tables-browser-"));
    const options = new chrome.Options();
    options.addArguments(
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
      // Whatever asks for another machine gets none; the log of requests tells that it was asked for.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      `--user-data-dir=${browser.folder}`,
    );
    options.setChromeBinaryPath(process.env.TWO_TABLES_CHROMIUM);
    const preferences = { "download.default_directory": browser.folder };
    if (!scripts) preferences["profile.managed_default_content_settings.javascript"] = 2;
    options.setUserPreferences(preferences);
    const wire = new logging.Preferences();
    wire.setLevel(logging.Type.PERFORMANCE, logging.Level.ALL);
    wire.setLevel(logging.Type.BROWSER, logging.Level.ALL);
    options.setLoggingPrefs(wire);
    browser.driver = await new Builder()
      .forBrowser("chrome")
      .setChromeOptions(options)
      .setChromeService(new chrome.ServiceBuilder(process.env.TWO_TABLES_CHROMEDRIVER))
      .build();
    await browser.resize(size);
    return browser;
  }

  async close() {
    await this.driver.quit();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The page's own pixels, whatever the window's frame. */
  async resize({ width, height }) {
    this.size = { width, height };
    await this.driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", {
      width, height, deviceScaleFactor: 1, mobile: false,
    });
    // As on a phone, where they lie over the page.
    await this.driver.sendDevToolsCommand("Emulation.setScrollbarsHidden", { hidden: true });
  }

  /** What the system's user prefers: light or dark, and no motion, so that pictures are of pages at rest. */
  async theme(scheme) {
    await this.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", {
      features: [{ name: "prefers-color-scheme", value: scheme }, { name: "prefers-reduced-motion", value: "reduce" }],
    });
  }

  get = (address) => this.driver.get(address);
  address = () => this.driver.getCurrentUrl();
  run = (script, ...values) => this.driver.executeScript(script, ...values);
  all = (selector) => this.driver.findElements(By.css(selector));
  one = (selector) => this.driver.wait(until.elementLocated(By.css(selector)), PATIENCE, `${this.name}: no ${selector}`);
  has = async (selector) => (await this.all(selector)).length > 0;
  text = () => this.run("return document.body.innerText");

  /** Waits until something is true of the page. */
  async until(script, what, ...values) {
    try {
      await this.driver.wait(() => this.run(script, ...values), PATIENCE);
    } catch (error) {
      throw new Error(`${this.name}: ${what}: ${await this.address()}\n${await this.text()}`, { cause: error });
    }
  }

  /** Waits until the page says something. */
  says = (words) => this.until("return document.body.innerText.includes(arguments[0])", `never says "${words}"`, words);

  /** Clicks, and waits until the next page has come. */
  async press(place) {
    const before = await this.stamp();
    await this.click(place);
    await this.turned(before);
  }

  /** Clicks on a place: a selector, or a locator. */
  async click(place) {
    const locator = typeof place === "string" ? By.css(place) : place;
    await this.driver.wait(async () => {
      try {
        const element = await this.driver.findElement(locator);
        // A bar that stays at the foot of the window may lie over what is half in sight.
        await this.run("arguments[0].scrollIntoView({block: 'center'})", element);
        await element.click();
        return true;
      } catch (problem) {
        // A live page may have been renewed in between: then nothing was clicked.
        if (/^(NoSuchElement|StaleElementReference|ElementClickIntercepted)Error$/.test(problem.name)) return false;
        throw problem;
      }
    }, PATIENCE, `${this.name}: ${locator} cannot be clicked`);
  }

  /** A mark on this page, by which the next one is known. */
  async stamp() {
    const mark = `${Date.now()}.${Math.random()}`;
    await this.run("window.mark = arguments[0]", mark);
    return mark;
  }

  /** Waits until another page than the marked one has come. */
  async turned(mark) {
    const come = async () => {
      try {
        return await this.run("return window.mark !== arguments[0] && document.readyState === 'complete'", mark);
      } catch {
        // Between two pages there is nothing to ask.
        return false;
      }
    };
    try {
      await this.driver.wait(come, PATIENCE);
    } catch (error) {
      throw new Error(`${this.name}: no page came: ${await this.address()}\n${await this.text()}`, { cause: error });
    }
  }

  async fill(selector, words) {
    const field = await this.one(selector);
    await field.clear();
    await field.sendKeys(words);
  }

  /** What axe-core finds against WCAG 2.1 A and AA on the page as it is. */
  async violations() {
    await this.run(axe);
    const found = await this.driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] })
        .then((result) => done(result.violations.flatMap((rule) => rule.nodes.map((node) =>
          rule.id + ": " + node.target + ": " + node.html.slice(0, 160) + " " + (node.any[0]?.message ?? "")))),
          (error) => done(["axe: " + error]));`);
    return found;
  }

  /** What sticks out at the right, so that the page would have to be pushed sideways; nothing if it does not. */
  async sideways() {
    return this.run(`
      const page = document.scrollingElement;
      if (page.scrollWidth <= page.clientWidth) return [];
      const out = [...document.querySelectorAll("body *")].filter((one) => {
        for (let around = one.parentElement; around !== document.body; around = around.parentElement)
          if (getComputedStyle(around).overflowX !== "visible") return false;
        return one.getBoundingClientRect().right > page.clientWidth + 1;
      });
      return [page.scrollWidth + " of " + page.clientWidth, ...out.slice(0, 4).map((one) => one.outerHTML.slice(0, 160))];`);
  }

  /** Text at so many times its size: the reader's setting, by which the page's own rules go, too. */
  async textScale(times) {
    await this.driver.sendDevToolsCommand("Page.setFontSizes", { fontSizes: { standard: 16 * times, fixed: 13 * times } });
    await this.until("return parseFloat(getComputedStyle(document.documentElement).fontSize) === arguments[0]", "text keeps its size", 16 * times);
  }

  /** Every request since the last call: its address, and what came over the wire for it, in bytes. */
  async wire() {
    const entries = await this.driver.manage().logs().get(logging.Type.PERFORMANCE);
    const requests = new Map();
    for (const entry of entries) {
      const { method, params } = JSON.parse(entry.message).message;
      if (method === "Network.requestWillBeSent") requests.set(params.requestId, { url: params.request.url, bytes: 0 });
      const request = requests.get(params?.requestId);
      if (!request) continue;
      if (method === "Network.loadingFinished") request.bytes = params.encodedDataLength;
    }
    return [...requests.values()];
  }

  /** What the browser complains about: scripts that fail, policies that are broken. */
  async complaints() {
    const entries = await this.driver.manage().logs().get(logging.Type.BROWSER);
    return entries.filter((entry) => entry.level.value >= logging.Level.WARNING.value).map((entry) => entry.message);
  }

  /** A picture of the whole page, where pictures are wanted. */
  async picture(name) {
    const folder = process.env.TWO_TABLES_PICTURES;
    if (!folder) return;
    await mkdir(folder, { recursive: true });
    const { data } = await this.driver.sendAndGetDevToolsCommand("Page.captureScreenshot", {
      format: "png", captureBeyondViewport: true,
    });
    await writeFile(join(folder, `${name}.png`), data, "base64");
  }
}
