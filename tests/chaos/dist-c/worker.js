import {
  nameOf,
  obey,
  surroundings,
  tell
} from "./chunk-VYXMKU3M.js";
import "./chunk-INK7I3S5.js";
import {
  RedisStore,
  TokenManager,
  classicToken,
  stableToken
} from "./chunk-WX4DXH7O.js";
import {
  realNow
} from "./chunk-M7HB3F6A.js";
import {
  MemoryStore,
  WxError,
  isRecord,
  refuseUnknownOptions,
  requireTtl,
  sha1Hex,
  systemClock,
  systemReason
} from "./chunk-WMS7IV7C.js";

// src/worker.ts
import { setTimeout as sleep, setImmediate as turn } from "timers/promises";

// src/processes/holder.ts
var Holder = class {
  #wanted;
  #goOn;
  hold(account, point) {
    this.#wanted = { account, point };
  }
  release() {
    this.#goOn?.();
    this.#goOn = void 0;
  }
  async pass(account, point) {
    if (this.#wanted?.account !== account || this.#wanted.point !== point) return;
    this.#wanted = void 0;
    await new Promise((resolve2) => {
      this.#goOn = resolve2;
      tell({ notice: "held" });
    });
  }
};

// ../../packages/store/dist/chunk-URNZCC5Q.js
import { randomUUID, createHash } from "crypto";
import { resolve, join } from "path";
import { constants } from "fs";
import { readdir, rm, mkdir, rmdir, rename, link, open, lstat } from "fs/promises";
import process from "process";
function lastGeneration({ id, expiresAt }) {
  return { id: randomUUID(), replaces: id, expiresAt, value: void 0, last: true };
}
function formatGeneration(generation) {
  const { value, ...head } = generation;
  const body = value ?? "";
  return `${JSON.stringify({ ...head, deleted: value === void 0, sha1: sha1(body) })}
${body}`;
}
function parseGeneration(text) {
  const lineEnd = text.indexOf("\n");
  const head = lineEnd < 0 ? void 0 : parse(text.slice(0, lineEnd));
  const body = text.slice(lineEnd + 1);
  if (!isHead(head) || head.sha1 !== sha1(body)) return void 0;
  const { id, replaces, expiresAt } = head;
  return { id, replaces, expiresAt, value: head.deleted ? void 0 : body, ...head.last === true ? { last: true } : {} };
}
function isHead(value) {
  return isRecord(value) && typeof value.id === "string" && (value.replaces === null || typeof value.replaces === "string") && (value.expiresAt === null || typeof value.expiresAt === "number") && typeof value.deleted === "boolean" && typeof value.sha1 === "string";
}
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function sha1(text) {
  return createHash("sha1").update(text).digest("hex");
}
var FOREIGN_WRITE = 18;
async function requireOwnDirectory(path) {
  const problem = problemOf(await lstat(path));
  if (problem !== void 0) {
    throw new WxError("store-failed", `The directory ${path} ${problem}. FileStore needs a directory of its own user with mode 0700.`);
  }
}
function isOwnFile(stats) {
  const user = process.geteuid?.();
  return stats.isFile() && (user === void 0 || stats.uid === user && (stats.mode & FOREIGN_WRITE) === 0);
}
function problemOf(stats) {
  if (!stats.isDirectory()) return "is not a directory but a link or a file";
  const user = process.geteuid?.();
  if (user === void 0) return void 0;
  if (stats.uid !== user) return `belongs to user ${stats.uid}, and this program runs as user ${user}: chown it`;
  const mode = (stats.mode & 4095).toString(8).padStart(4, "0");
  return (stats.mode & FOREIGN_WRITE) === 0 ? void 0 : `has mode ${mode}, so that other users can write to it: chmod 700 it`;
}
var SWEEP_AGE_MS = 6e4;
async function removeOld(path, now) {
  const age = await lstat(path).then(
    (stats) => now - stats.mtimeMs,
    () => Number.POSITIVE_INFINITY
  );
  if (age < SWEEP_AGE_MS) return false;
  await rm(path, { recursive: true, force: true });
  return true;
}
var UNFINISHED = "unfinished";
var LARGEST_FILE = 8 << 20;
var READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
var KeyDirectory = class {
  #path;
  #parent;
  constructor(parent, name) {
    this.#parent = parent;
    this.#path = join(parent, name);
  }
  async current() {
    for (; ; ) {
      const numbers = await this.#numbers();
      const highest = numbers.at(-1) ?? 0;
      const [number, generation] = await this.#newestReadable(numbers);
      if (number === highest || ((await this.#numbers()).at(-1) ?? 0) === highest) return { generation, highest };
    }
  }
  async #newestReadable(numbers) {
    for (const number of numbers.toReversed()) {
      const generation = await this.#read(number);
      if (generation !== void 0) return [number, generation];
    }
    return [0, void 0];
  }
  /**
   * Writes the generation after the one that was seen. False if another writer was first: the caller then
   * reads again.
   */
  async append(seen, generation, now) {
    const { highest } = seen;
    if (seen.generation?.last === true) {
      await this.#clear(highest);
      return false;
    }
    if (highest === 0 && await this.#begin(generation, now)) return true;
    if (!await this.#link(highest + 1, generation)) return false;
    const numbers = await this.#numbers();
    if (!await this.#stands(highest + 1, numbers, generation.id)) {
      await rm(this.#file(highest + 1), { force: true });
      return false;
    }
    await this.#sweep(numbers, now);
    return true;
  }
  /**
   * Whether the file that was just linked counts. Its number may only have been free because this writer was
   * suspended while the files before it were swept.
   */
  async #stands(number, numbers, id) {
    if (numbers.at(-1) !== number) return (await this.#read(number + 1))?.replaces === id;
    return number === 1 || numbers.length > 1;
  }
  /**
   * Begins the directory with its first generation in it, by one rename that only one writer can win. The
   * first number is the time, so that a number of an earlier directory of this key does not come back.
   */
  async #begin(generation, now) {
    await mkdir(this.#parent, { recursive: true, mode: 448 });
    await requireOwnDirectory(this.#parent);
    const temporary = join(this.#parent, UNFINISHED, `${randomUUID()}.tmp`);
    try {
      await mkdir(temporary, { recursive: true, mode: 448 });
      await write(join(temporary, String(Math.max(1, Math.floor(now)))), generation);
      await rmdir(this.#path).catch(() => {
      });
      await rename(temporary, this.#path);
      return true;
    } catch (error) {
      if (isLostRace(error)) return false;
      throw error;
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  }
  /** Writes the whole file to the disk before it gets a name that is read. */
  async #link(number, generation) {
    const temporary = join(this.#path, `${randomUUID()}.tmp`);
    try {
      await requireOwnDirectory(this.#path);
      await write(temporary, generation);
      await link(temporary, this.#file(number));
      return true;
    } catch (error) {
      if (isLostRace(error)) return false;
      throw error;
    } finally {
      await rm(temporary, { force: true });
    }
  }
  async #read(number) {
    try {
      const file = await open(this.#file(number), READ_FLAGS);
      try {
        const stats = await file.stat();
        return isOwnFile(stats) && stats.size <= LARGEST_FILE ? parseGeneration(await file.readFile("utf8")) : void 0;
      } finally {
        await file.close();
      }
    } catch (error) {
      if (["ENOENT", "ELOOP", "ENXIO"].includes(systemReason(error))) return void 0;
      throw error;
    }
  }
  /** In ascending order. */
  async #numbers() {
    const names = await this.#names();
    return names.filter((name) => /^[1-9]\d{0,14}$/.test(name)).map(Number).sort((a, b) => a - b);
  }
  async #names() {
    try {
      await requireOwnDirectory(this.#parent);
      await requireOwnDirectory(this.#path);
      return await readdir(this.#path);
    } catch (error) {
      if (systemReason(error) === "ENOENT") return [];
      throw error;
    }
  }
  /** Removes old files, the oldest first, and never the newest two. */
  async #sweep(numbers, now) {
    for (const number of numbers.slice(0, -2)) if (!await removeOld(this.#file(number), now)) return;
    for (const name of await this.#names()) if (name.endsWith(".tmp")) await removeOld(join(this.#path, name), now);
  }
  /**
   * Removes the directory if the key expired or was deleted a minute ago. First a last generation is
   * appended, as any writer would: so a writer that comes at the same moment is either before it, and keeps
   * the directory, or begins a new one.
   */
  async retire(now) {
    const seen = await this.current();
    const { generation, highest } = seen;
    if (highest === 0 || generation?.last === true) await this.#clear(highest);
    else if (generation !== void 0 && generation.expiresAt !== null && generation.expiresAt <= now - SWEEP_AGE_MS) {
      if (await this.append(seen, lastGeneration(generation), now)) await this.#clear(highest + 1);
    }
  }
  /**
   * Removes the files up to the last generation, and the directory. A later directory of the key has only
   * higher numbers, so a slow remover takes nothing from it.
   */
  async #clear(last) {
    const numbers = (await this.#numbers()).filter((number) => number <= last);
    const unfinished = (await this.#names()).filter((name) => name.endsWith(".tmp"));
    for (const name of [...unfinished, ...numbers.map(String)]) await rm(join(this.#path, name), { force: true });
    await rmdir(this.#path).catch(() => {
    });
  }
  #file(number) {
    return join(this.#path, String(number));
  }
};
async function write(path, generation) {
  const file = await open(path, "wx", 384);
  try {
    await file.writeFile(formatGeneration(generation));
    await file.sync();
  } finally {
    await file.close();
  }
}
function isLostRace(error) {
  const reason = systemReason(error);
  return ["EEXIST", "ENOENT", "ENOTEMPTY"].includes(reason) || reason === "EPERM" && process.platform === "win32";
}
var KEYS_PER_WRITE = 2;
var Sweep = class {
  #directory;
  #names = [];
  #next = 0;
  constructor(directory) {
    this.#directory = directory;
  }
  async step(now) {
    if (this.#next >= this.#names.length) {
      this.#next = 0;
      this.#names = (await readdir(this.#directory)).filter((name) => /^[\da-f]{40}$/.test(name));
    }
    await this.#removeUnfinished(now);
    const from = this.#next;
    this.#next += KEYS_PER_WRITE;
    for (const name of this.#names.slice(from, this.#next)) await new KeyDirectory(this.#directory, name).retire(now);
  }
  /** Removes the prepared directories of crashed writers, which belong to no key. */
  async #removeUnfinished(now) {
    const directory = join(this.#directory, UNFINISHED);
    for (const name of await readdir(directory).catch(() => [])) await removeOld(join(directory, name), now);
  }
};
var FileStore = class {
  #directory;
  #clock;
  #sweep;
  constructor(options) {
    refuseUnknownOptions("FileStore", options, ["directory", "clock"]);
    if (typeof options.directory !== "string" || options.directory === "") {
      throw new WxError("config-invalid", "FileStore has no directory: name the one that the values are kept in, such as /var/lib/my-bot.");
    }
    this.#directory = resolve(options.directory);
    this.#clock = options.clock ?? systemClock;
    this.#sweep = new Sweep(this.#directory);
  }
  get(key) {
    return withStoreErrors("read", async () => {
      const { generation } = await this.#key(key).current();
      const now = this.#clock.now();
      const live = isLive(generation, now) ? generation : void 0;
      return { value: live?.value, version: live?.id ?? null, now };
    });
  }
  set(key, value, options = {}) {
    const { ttlMs, ifVersion } = options;
    return withStoreErrors("write", async () => {
      requireTtl(ttlMs);
      for (; ; ) {
        const seen = await this.#key(key).current();
        const now = this.#clock.now();
        if (ifVersion !== void 0 && ifVersion !== versionOf(seen, now)) return void 0;
        const version = await this.#append(key, seen, now, value, ttlMs);
        if (version !== void 0) return version;
      }
    });
  }
  delete(key, options = {}) {
    const { ifVersion } = options;
    return withStoreErrors("delete", async () => {
      for (; ; ) {
        const seen = await this.#key(key).current();
        const now = this.#clock.now();
        const version = versionOf(seen, now);
        if (version === null || ifVersion !== void 0 && ifVersion !== version) return false;
        if (await this.#append(key, seen, now, void 0, 0) !== void 0) return true;
      }
    });
  }
  async #append(key, seen, now, value, ttlMs) {
    const id = randomUUID();
    const expiresAt = ttlMs === void 0 ? null : now + ttlMs;
    const next = { id, replaces: seen.generation?.id ?? null, expiresAt, value };
    if (!await this.#key(key).append(seen, next, now)) return void 0;
    await this.#sweep.step(now).catch(() => {
    });
    return id;
  }
  /** A key may hold an app id or any other text, so names of files are hashes. */
  #key(key) {
    return new KeyDirectory(this.#directory, sha1Hex(key));
  }
};
function isLive(generation, now) {
  return generation?.value !== void 0 && (generation.expiresAt === null || generation.expiresAt > now);
}
function versionOf(seen, now) {
  return isLive(seen.generation, now) ? seen.generation?.id ?? null : null;
}
async function withStoreErrors(verb, work) {
  try {
    return await work();
  } catch (cause) {
    if (WxError.is(cause)) throw cause;
    const message = `FileStore could not ${verb}: ${systemReason(cause)}. Check that the directory exists, is writable and has space.`;
    throw new WxError("store-failed", message, { cause });
  }
}

// src/processes/open-store.ts
import { Cluster, Redis } from "ioredis";
function quiet(client) {
  client.on("error", () => {
  });
  return client;
}
function openStore(choice, clock2) {
  const { kind, directory, host, ports } = choice;
  if (kind === "memory") return new MemoryStore({ clock: clock2 });
  if (kind === "file") return new FileStore({ directory, clock: clock2 });
  const nodes = ports.map((port) => ({ host, port }));
  const client = kind === "cluster" ? new Cluster(nodes, { clusterRetryStrategy: () => 100 }) : new Redis({ ...nodes[0], retryStrategy: () => 100, maxRetriesPerRequest: 1, connectTimeout: 1e3 });
  return new RedisStore({ client: quiet(client) });
}

// src/processes/sim-clock.ts
var REAL_LIMITS_MS = [300, 5e3];
var SimClock = class {
  wallOffsetMs = 0;
  /** Negative after the machine was suspended: the wall clock went on, this one did not. */
  monotonicOffsetMs = 0;
  /** More than 1 and this process's clocks run fast. */
  rate = 1;
  #time;
  #timers = /* @__PURE__ */ new Set();
  #wallBase = Date.now() - realNow();
  #began = realNow();
  constructor(time2) {
    this.#time = time2;
  }
  now = () => this.#wallBase + this.#passed() + this.wallOffsetMs;
  monotonic = () => this.#passed() + this.monotonicOffsetMs;
  schedule = (ms, task) => {
    const timer = setTimeout(() => this.#run(entry), Math.min(ms, 2 ** 31 - 1));
    timer.unref();
    const at = REAL_LIMITS_MS.includes(ms) ? Number.POSITIVE_INFINITY : this.monotonic() + ms;
    const entry = { at, task, cancel: () => clearTimeout(timer) };
    this.#timers.add(entry);
    return () => {
      entry.cancel();
      this.#timers.delete(entry);
    };
  };
  /** Time was skipped: what is due by now runs. */
  skipped() {
    const now = this.monotonic();
    for (const timer of [...this.#timers].sort((a, b) => a.at - b.at)) if (timer.at <= now) this.#run(timer);
  }
  #passed() {
    const real = realNow() + this.#time.aheadMs();
    return real + (real - this.#began) * (this.rate - 1);
  }
  #run(timer) {
    timer.cancel();
    if (this.#timers.delete(timer)) timer.task();
  }
};

// src/processes/traced-store.ts
var TracedStore = class {
  pending = 0;
  #inner;
  #account;
  #log;
  #holder;
  /** Redis tells its own time: what was skipped is added to it. The others run on the worker's clock. */
  #time;
  #last;
  constructor(inner, account, log2, holder2, time2) {
    this.#inner = inner;
    this.#account = account;
    this.#log = log2;
    this.#holder = holder2;
    this.#time = time2;
  }
  async get(key) {
    const snapshot = await this.#counted(this.#inner.get(key));
    if (snapshot.version !== this.#last?.version) {
      this.#last = summary(snapshot.value, snapshot.version);
      this.#log.write(this.#account, { kind: "read", ...this.#last });
    }
    return { ...snapshot, now: snapshot.now + (this.#time?.aheadMs() ?? 0) };
  }
  async set(key, value, options = {}) {
    const next = summary(value, null);
    const commits = next.token !== this.#last?.token;
    const leases = next.leased && next.fence !== this.#last?.fence;
    if (commits) await this.#holder.pass(this.#account, "before-commit");
    if (leases) await this.#holder.pass(this.#account, "before-lease");
    const version = await this.#counted(this.#inner.set(key, value, options));
    if (version === void 0) return void 0;
    this.#last = { ...next, version };
    this.#log.write(this.#account, { kind: "stored", before: options.ifVersion ?? null, ...this.#last });
    if (leases) await this.#holder.pass(this.#account, "leased");
    if (commits) await this.#holder.pass(this.#account, "committed");
    return version;
  }
  delete(key, options) {
    return this.#inner.delete(key, options);
  }
  async #counted(call) {
    this.pending++;
    return await call.finally(() => {
      this.pending--;
    });
  }
};
function summary(value, version) {
  const record = read(value);
  return {
    version,
    token: record?.token === void 0 ? void 0 : nameOf(record.token.value),
    state: record?.token?.state,
    fence: record?.fence ?? 0,
    leased: record?.lease !== void 0,
    dirty: record?.dirty ?? false
  };
}
function read(value) {
  try {
    const record = JSON.parse(value ?? "null");
    return typeof record === "object" && record !== null ? record : void 0;
  } catch {
    return void 0;
  }
}

// src/worker.ts
var { start, time, log } = surroundings();
var clock = new SimClock(time);
var holder = new Holder();
var store = openStore(start.store, clock);
var ownTime = start.store.kind === "redis" || start.store.kind === "cluster" ? time : void 0;
var accounts = /* @__PURE__ */ new Map();
var fetches = 0;
var calls = 0;
var fetching = 0;
function accountOf(name) {
  const account = accounts.get(name);
  if (account === void 0) throw new Error(`no account ${name}`);
  return account;
}
function tracedFetch(account) {
  return async (url, init) => {
    await holder.pass(account, "before-send");
    const number = ++fetches;
    log.write(account, { kind: "sent", fetch: number });
    fetching++;
    let token;
    try {
      const response = await fetch(url, init);
      const text = await response.text();
      token = /"access_token":"([^"]+)"/.exec(text)?.[1];
      await holder.pass(account, "answered");
      return { status: response.status, text: async () => text };
    } finally {
      fetching--;
      log.write(account, { kind: "ended", fetch: number, token: token === void 0 ? void 0 : nameOf(token) });
    }
  };
}
function open2({ account, issuer, managers, timer }) {
  const traced = new TracedStore(store, account, log, holder, ownTime);
  const options = { appId: account, secret: "canary-secret", store: traced, clock, fetch: tracedFetch(account) };
  const platform = { baseUrl: start.upstream };
  const made = Array.from(
    { length: managers },
    () => new TokenManager({ ...options, issuer: issuer === "classic" ? classicToken(platform) : stableToken(platform) })
  );
  if (timer) for (const manager of made) manager.start();
  accounts.set(account, { managers: made, store: traced, held: void 0 });
  return {};
}
async function get({ account, callers, aborting, instant, bad }) {
  const { managers } = accountOf(account);
  const call = ++calls;
  if (bad !== void 0) log.write(account, { kind: "reported", token: nameOf(bad) });
  log.write(account, { kind: "asked", call, callers, instant });
  const began = { sim: clock.monotonic(), real: realNow() };
  const one = async (index) => {
    const manager = managers[index % managers.length];
    if (manager === void 0) throw new Error("no manager");
    if (bad !== void 0) await manager.invalidate(bad);
    const asked = bad === void 0 ? began : { sim: clock.monotonic(), real: realNow() };
    const [result, failed] = await manager.get().then(
      (token) => [token, false],
      (error) => [WxError.is(error) ? error.code : String(error), true]
    );
    return { result, failed, sim: clock.monotonic() - asked.sim, real: realNow() - asked.real };
  };
  const controller = new AbortController();
  for (let index = 0; index < aborting; index++) managers[0]?.get({ signal: controller.signal }).catch(() => {
  });
  const asking = Promise.all(Array.from({ length: callers }, (_, index) => one(index)));
  controller.abort();
  const results = await asking;
  const outcome = {
    tokens: count(results.filter((result) => !result.failed).map((result) => nameOf(result.result))),
    failures: count(results.filter((result) => result.failed).map((result) => result.result)),
    slowestMs: Math.max(...results.map((result) => result.sim)),
    slowestRealMs: Math.max(...results.map((result) => result.real))
  };
  accountOf(account).held = results.find((result) => !result.failed)?.result;
  log.write(account, { kind: "got", call, ...outcome });
  return { outcome };
}
function count(names) {
  const counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
async function use({ account }) {
  const { held } = accountOf(account);
  if (held === void 0) return { accepted: void 0 };
  const response = await fetch(`${start.upstream}/use?appid=${account}&access_token=${encodeURIComponent(held)}`);
  const { errcode } = await response.json();
  return { accepted: errcode === 0 };
}
async function idle() {
  for (let quiet2 = 0; quiet2 < 3; ) {
    await turn();
    const busy = fetching > 0 || [...accounts.values()].some((account) => account.store.pending > 0);
    quiet2 = busy ? 0 : quiet2 + 1;
    if (busy) await sleep(1);
  }
  return {};
}
async function carryOut(order) {
  if (order.do === "open") return open2(order);
  if (order.do === "get") return await get(order);
  if (order.do === "use") return await use(order);
  if (order.do === "idle") return await idle();
  if (order.do === "hold") holder.hold(order.account, order.point);
  if (order.do === "release") holder.release();
  if (order.do === "skipped") clock.skipped();
  if (order.do === "clock") Object.assign(clock, { wallOffsetMs: order.stepMs, monotonicOffsetMs: -order.suspendedMs, rate: order.rate });
  if (order.do === "ping") await store.get("ping");
  return {};
}
obey(carryOut);
tell({ notice: "ready" });
