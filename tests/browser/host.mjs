// The host as a process of its own, on a folder that outlives it: it can be killed at any moment and opened again.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A port at which nobody listens just now. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

export class Host {
  /** Opens a host on a new folder. */
  static async open() {
    const program = process.env.TWO_TABLES_HOST;
    if (!program) throw new Error("TWO_TABLES_HOST must name the program; tests/in-browser sets it");
    const host = new Host();
    host.program = program;
    host.folder = await mkdtemp(join(tmpdir(), "two-tables-host-"));
    host.port = await freePort();
    host.origin = `http://127.0.0.1:${host.port}`;
    await host.start();
    return host;
  }

  /** Starts the process, and waits until it has said its private link. */
  async start() {
    this.process = spawn(this.program, ["host", "--listen", `127.0.0.1:${this.port}`, "--data", this.folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.gone = once(this.process, "exit");
    let said = "";
    this.privateLink = await new Promise((resolve, reject) => {
      this.process.stdout.on("data", (piece) => {
        said += piece;
        const found = said.match(/http:\/\/\S+\/host\/key\/\S+(?=\s)/);
        if (found) resolve(found[0]);
      });
      this.process.once("exit", () => reject(new Error(`the host ended before it opened: ${said}`)));
    });
  }

  /** Kills it without a warning. */
  async kill() {
    this.process.kill("SIGKILL");
    await this.gone;
  }

  async close() {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}
