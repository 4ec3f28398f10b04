import {
  EventLog,
  LogReader
} from "./chunk-INK7I3S5.js";
import {
  INSTANT_MS,
  RedisServer,
  SCENES,
  WAIT_MS,
  answerCampaign,
  atExit,
  between,
  command,
  endOnSignals,
  pick,
  refusal,
  seeded,
  startCluster,
  violation
} from "./chunk-ZMPQZJZ4.js";
import "./chunk-E3UV2CMH.js";
import {
  SharedTime
} from "./chunk-M7HB3F6A.js";

// src/main.ts
import { fork as fork2 } from "child_process";
import { once } from "events";
import { tmpdir as tmpdir2 } from "os";
import { fileURLToPath as fileURLToPath3 } from "url";
import { parseArgs } from "util";

// src/check/answers.ts
var HARD_MARGIN_MS = 6e4;
var SLACK_MS = 100;
var noBadTokens = (log, { wrongClocks = false }) => {
  const from = wrongClocks ? log.of("settled")[0]?.at ?? Number.POSITIVE_INFINITY : 0;
  return log.of("got").flatMap((got) => {
    const asked = log.questionTo(got);
    return asked === void 0 || asked.at < from ? [] : Object.keys(got.tokens).flatMap((token) => badAnswer(log, asked, got, token));
  });
};
function badAnswer(log, asked, got, token) {
  const found = [];
  const minted = log.mintOf(token);
  const margin = Math.min(HARD_MARGIN_MS, (minted?.lifeMs ?? 0) / 4);
  const left = minted === void 0 ? Number.NEGATIVE_INFINITY : minted.sim + minted.lifeMs - asked.sim;
  if (left < margin - SLACK_MS) found.push(violation(2, `${token} was handed out with ${Math.round(left)} ms left`, asked, got));
  const reported = log.reportOf(got.who, token);
  if (reported !== void 0 && reported.at < asked.at)
    found.push(violation(2, `${token} was handed out after it was reported`, reported, got));
  const looked = log.readBefore(got.who, asked.at);
  if (looked?.token === token && looked.state !== "good")
    found.push(violation(2, `${token} was handed out although the store said that it is bad`, looked, got));
  return found;
}
var promptAnswers = (log, { failures = false, waitMs = WAIT_MS, instantMs = INSTANT_MS }) => log.of("got").flatMap((got) => {
  const asked = log.questionTo(got);
  const found = [];
  const codes = Object.keys(got.failures);
  if (codes.length > 0 && !failures) found.push(violation(6, `callers failed with ${codes}`, asked, got));
  if (codes.some((code) => code !== "token-unavailable")) found.push(violation(6, `callers failed with ${codes}`, asked, got));
  if (got.slowestMs > waitMs) found.push(violation(5, `a caller waited for ${Math.round(got.slowestMs)} ms`, asked, got));
  if (asked?.instant === true && got.slowestRealMs > instantMs) {
    found.push(violation(12, `a caller with a healthy token waited for ${Math.round(got.slowestRealMs)} ms`, asked, got));
  }
  return found;
});
var everyQuestionAnswered = (log) => {
  const killed = new Set(log.of("fault").flatMap((fault) => fault.fault === "kill" ? [fault.target] : []));
  const got = new Set(log.of("got").map((event) => `${event.who} ${event.call}`));
  return log.of("asked").filter((asked) => !killed.has(asked.who) && !got.has(`${asked.who} ${asked.call}`)).map((asked) => violation(6, "a caller was never answered", asked));
};
var healed = (log, { allUsed = false }) => {
  const settled = log.of("settled").at(-1);
  if (settled === void 0) return [];
  const refused = log.of("used").filter((used2) => (allUsed || used2.at > settled.at) && !used2.accepted);
  const found = refused.map((used2) => violation(4, `${used2.token} is still handed out and the platform refuses it`, used2));
  const last = log.stored.at(-1);
  if (last?.dirty === true) found.push(violation(4, "the record is still in doubt", last));
  return found;
};

// src/check/fetches.ts
var oneFetchPerEpoch = (log, { fetches }) => {
  const arrived = log.of("arrived");
  const faults = log.of("fault").length + log.of("answered").filter((answer2) => answer2.behaviour !== "ok" && answer2.behaviour !== "long-token").length;
  const allowed = fetches ?? log.of("epoch").length + 2 * faults;
  if (arrived.length <= allowed) return [];
  return [violation(1, `${arrived.length} fetches where ${allowed} are allowed, with ${faults} faults`, ...arrived)];
};
var DEFINITE = ["bad-secret", "quota"];
var BACKOFF_MIN_MS = 1e3;
var DEFINITE_PAUSE_MS = 6e4;
var SLACK_MS2 = 50;
var pausesAfterFailures = (log, { lateFailures = false }) => {
  if (lateFailures) return [];
  const found = [];
  for (const answered of log.of("answered")) {
    const least = DEFINITE.includes(answered.behaviour) ? DEFINITE_PAUSE_MS : ["ok", "long-token", "expires-huge", "short-life"].includes(answered.behaviour) ? 0 : BACKOFF_MIN_MS;
    const next = log.arrivalAfter(answered.at);
    const gap = next === void 0 ? Number.POSITIVE_INFINITY : next.sim - answered.sim;
    if (gap < least - SLACK_MS2)
      found.push(
        violation(least === DEFINITE_PAUSE_MS ? 9 : 8, `asked again ${Math.round(gap)} ms after ${answered.behaviour}`, answered, next)
      );
  }
  return found;
};
var BUDGET = 60;
var HOUR_MS = 36e5;
var withinBudget = (log) => {
  const answered = log.of("answered").filter((answer2) => answer2.behaviour === "ok");
  return answered.flatMap((last, index) => {
    const first = answered[index - BUDGET];
    return first !== void 0 && last.sim - first.sim < HOUR_MS ? [violation(10, `more than ${BUDGET} fetches within an hour`, first, last)] : [];
  });
};

// src/check/log.ts
var Log = class {
  #byKind;
  #asked;
  #sent;
  #minted;
  #reported;
  #firstEnded;
  #lastEnded;
  #reads;
  #arrived;
  /**
   * What was stored, each after what it replaced: a slow process may have told of its write only after the
   * next one.
   */
  stored;
  constructor(events) {
    const sorted = events.toSorted((one, other) => one.at - other.at);
    this.#byKind = grouped(sorted, (event) => event.kind);
    this.#asked = firstBy(this.of("asked"), ({ who, call }) => `${who} ${call}`);
    this.#sent = firstBy(this.of("sent"), ({ who, fetch }) => `${who} ${fetch}`);
    this.#minted = firstBy(this.of("minted"), ({ token }) => token);
    this.#reported = firstBy(this.of("reported"), ({ who, token }) => `${who} ${token}`);
    const ended = this.of("ended");
    this.#firstEnded = firstBy(ended, ({ token }) => token ?? "");
    this.#lastEnded = firstBy(ended.toReversed(), ({ token }) => token ?? "");
    this.#reads = grouped(this.of("read"), ({ who }) => who);
    this.#arrived = this.of("arrived");
    this.stored = chained(this.of("stored"));
  }
  /** All of one kind, in the order in which they happened. */
  of(kind) {
    const events = this.#byKind.get(kind) ?? [];
    return events.filter((event) => event.kind === kind);
  }
  questionTo({ who, call }) {
    return this.#asked.get(`${who} ${call}`);
  }
  mintOf(token) {
    return this.#minted.get(token);
  }
  /** The worker's first report of a token. */
  reportOf(who, token) {
    return this.#reported.get(`${who} ${token}`);
  }
  /** What the worker last saw in the store before that time. */
  readBefore(who, at) {
    const reads = this.#reads.get(who) ?? [];
    return reads[placeOf(reads, (read) => read.at >= at) - 1];
  }
  /** The next request that came to the platform after that time. */
  arrivalAfter(at) {
    return this.#arrived[placeOf(this.#arrived, (arrival) => arrival.at > at)];
  }
  /** A stable token comes more than once: when it came first. */
  firstEndOf(token) {
    return this.#firstEnded.get(token);
  }
  /** When the request was sent that brought this token last. */
  lastSendOf(token) {
    const ended = this.#lastEnded.get(token);
    return ended === void 0 ? void 0 : this.#sent.get(`${ended.who} ${ended.fetch}`);
  }
};
function grouped(events, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const event of events) {
    const group = groups.get(keyOf2(event));
    if (group === void 0) groups.set(keyOf2(event), [event]);
    else group.push(event);
  }
  return groups;
}
function firstBy(events, keyOf2) {
  return new Map(events.toReversed().map((event) => [keyOf2(event), event]));
}
function chained(stored) {
  const versions = new Set(stored.map(({ version }) => version));
  const next = grouped(stored, ({ before }) => before);
  const roots = stored.filter(({ before }) => before === null || !versions.has(before));
  const chains = roots.flatMap((root2) => {
    const chain = /* @__PURE__ */ new Set([root2]);
    for (const event of chain) for (const following of next.get(event.version) ?? []) chain.add(following);
    return [...chain];
  });
  return [.../* @__PURE__ */ new Set([...chains, ...stored])];
}
function placeOf(events, holds2) {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = low + high >> 1;
    const event = events[middle];
    if (event !== void 0 && holds2(event)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// src/check/replacements.ts
var noOlderToken = (log) => {
  const stored = log.stored;
  const byVersion = new Map(stored.map((event) => [event.version, event]));
  return stored.flatMap((after) => {
    const before = after.before === null ? void 0 : byVersion.get(after.before);
    if (before?.token === void 0 || after.token === void 0 || before.token === after.token || after.dirty) return [];
    const sent = log.lastSendOf(after.token);
    const ended = log.firstEndOf(before.token);
    if (sent === void 0 || ended === void 0 || sent.at >= ended.at) return [];
    return [violation(3, `${before.token} was replaced by ${after.token}, whose request had begun before`, sent, ended, after)];
  });
};
var OVERLAP_MS = 3e5;
var healedInTime = (log, { doubtMs = OVERLAP_MS }) => {
  const found = [];
  let since;
  for (const stored of log.stored) {
    if (stored.dirty) since ??= stored;
    else if (since !== void 0) {
      if (stored.sim - since.sim > doubtMs)
        found.push(violation(4, `the record was in doubt for ${Math.round((stored.sim - since.sim) / 1e3)} s`, since, stored));
      since = void 0;
    }
  }
  return found;
};

// src/check/check.ts
var INVARIANTS = [
  oneFetchPerEpoch,
  noBadTokens,
  noOlderToken,
  healed,
  healedInTime,
  promptAnswers,
  everyQuestionAnswered,
  pausesAfterFailures,
  withinBudget
];
function check(events, allowance) {
  const log = new Log(events);
  return INVARIANTS.flatMap((invariant) => invariant(log, allowance));
}

// src/driver/fleet.ts
import { mkdtempSync, rmSync } from "fs";
import { tmpdir } from "os";
import { join } from "path";

// src/driver/child.ts
import { fork } from "child_process";
import { existsSync } from "fs";
import { fileURLToPath } from "url";
function entry(name) {
  const beside = fileURLToPath(new URL(`./${name}.js`, import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));
}
var Child = class {
  who;
  #process;
  #answers = /* @__PURE__ */ new Map();
  #notices = [];
  #wake;
  #orders = 0;
  constructor(name, start, wrapper = []) {
    this.who = start.who;
    const [command2, ...before] = [...wrapper, process.execPath];
    this.#process = fork(entry(name), [JSON.stringify(start)], {
      execPath: command2 ?? process.execPath,
      execArgv: before,
      stdio: ["ignore", "inherit", "inherit", "ipc"]
    });
    this.#process.on("message", (message) => this.#hear(message));
    const forget = atExit(() => this.#process.kill("SIGKILL"));
    this.#process.on("exit", () => {
      forget();
      for (const answer2 of this.#answers.values()) answer2({ error: "the process ended" });
      this.#answers.clear();
      this.#wake?.();
    });
  }
  get pid() {
    return this.#process.pid ?? 0;
  }
  get gone() {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }
  async order(order) {
    const answer2 = await this.ask(order);
    if (answer2.error !== void 0 && !this.gone) throw new Error(`${this.who}, told to ${order.do}: ${answer2.error}`);
    return answer2;
  }
  /** As {@link order}, for a process that may be killed meanwhile. */
  ask(order) {
    const number = ++this.#orders;
    return new Promise((resolve) => {
      if (this.gone) return resolve({ error: "the process ended" });
      this.#answers.set(number, resolve);
      this.#process.send({ number, order }, () => {
      });
    });
  }
  /** The next notice; undefined if none comes in time, or the process ends. */
  async notice(withinMs) {
    const ends = performance.now() + withinMs;
    while (this.#notices.length === 0 && !this.gone && performance.now() < ends) {
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, ends - performance.now());
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return this.#notices.shift();
  }
  signal(name) {
    this.#process.kill(name);
  }
  async kill() {
    if (this.gone) return;
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill("SIGKILL");
    await ended;
  }
  #hear(message) {
    if ("notice" in message) {
      this.#notices.push(message);
      this.#wake?.();
      return;
    }
    this.#answers.get(message.number)?.(message.answer);
    this.#answers.delete(message.number);
  }
};

// src/driver/fleet.ts
var Fleet = class _Fleet {
  directory;
  store;
  redis;
  /** Set if a proxy or a mount stands in for the store itself. */
  storeOverride = {};
  upstreamHost = "127.0.0.1";
  workers = [];
  #time;
  #log;
  #readers = /* @__PURE__ */ new Map();
  #removeDirectory;
  #upstream;
  #port = 0;
  #started = 0;
  static async start(store, redisOptions = []) {
    const directory = mkdtempSync(join(tmpdir(), "wx-chaos-"));
    const redis = store === "cluster" ? await startCluster(directory) : store === "redis" ? [await RedisServer.start(directory, redisOptions)] : [];
    const fleet = new _Fleet(directory, store, redis);
    await fleet.#startUpstream();
    return fleet;
  }
  constructor(directory, store, redis) {
    this.directory = directory;
    this.#removeDirectory = atExit(() => rmSync(directory, { recursive: true, force: true }));
    this.store = store;
    this.redis = redis;
    this.#time = SharedTime.create(join(directory, "time"));
    this.#log = new EventLog(this.#logPath("driver"), "driver", this.#time);
  }
  get fileDirectory() {
    return join(this.directory, "tokens");
  }
  /** Grows or shrinks to so many workers. */
  async size(count) {
    this.workers = this.workers.filter((worker) => !worker.gone);
    for (const extra of this.workers.splice(count)) await extra.kill();
    await Promise.all(Array.from({ length: count - this.workers.length }, () => this.add()));
    return this.workers;
  }
  /** One more worker, started in its own way. */
  async add(wrapper = []) {
    const worker = this.#startWorker(wrapper);
    if (await worker.notice(2e4) === void 0) throw new Error(`${worker.who} did not start`);
    this.workers.push(worker);
    return worker;
  }
  worker(index) {
    const worker = this.workers[index];
    if (worker === void 0) throw new Error(`there is no worker ${index}`);
    return worker;
  }
  all(order) {
    return Promise.all(this.workers.map((worker) => worker.order(order)));
  }
  async upstream(order) {
    await this.#upstream?.order(order);
  }
  /** Time jumps for everybody at once, then everybody's timers that are due run. */
  async skip(ms) {
    this.#time.skip(ms);
    await Promise.all(this.workers.filter((worker) => !worker.gone).map((worker) => worker.ask({ do: "skipped" })));
  }
  /** The same, for when some worker is stopped and would never answer. */
  skipFor(ms, workers) {
    this.#time.skip(ms);
    return Promise.all(workers.map((worker) => worker.ask({ do: "skipped" })));
  }
  note(account, happening) {
    this.#log.write(account, happening);
  }
  /** What everybody logged since the last time, in order. */
  events() {
    const events = [...this.#readers.values()].flatMap((reader) => reader.next());
    return events.sort((one, other) => one.at - other.at);
  }
  async stop() {
    for (const worker of this.workers) await worker.kill();
    await this.#upstream?.kill();
    for (const server of this.redis) await server.stop();
    this.#log.close();
    for (const reader of this.#readers.values()) reader.close();
    this.#time.close();
    this.#removeDirectory();
  }
  async #startUpstream() {
    this.#upstream = new Child("upstream", this.#start("upstream"));
    this.#port = (await this.#upstream.notice(2e4))?.port ?? 0;
    if (this.#port === 0) throw new Error("the fake platform did not start");
  }
  #startWorker(wrapper) {
    return new Child("worker", this.#start(`w${++this.#started}`), wrapper);
  }
  #start(who) {
    const store = {
      kind: this.store,
      directory: this.fileDirectory,
      host: "127.0.0.1",
      ports: this.redis.map((server) => server.port),
      ...this.storeOverride
    };
    return {
      who,
      log: this.#logPath(who),
      time: join(this.directory, "time"),
      store,
      upstream: `http://${this.upstreamHost}:${this.#port}`
    };
  }
  #logPath(who) {
    const path = join(this.directory, `${who}.jsonl`);
    if (!this.#readers.has(who)) {
      new EventLog(path, who, this.#time).close();
      this.#readers.set(who, new LogReader(path));
    }
    return path;
  }
};

// src/driver/scene.ts
import { setTimeout as sleep } from "timers/promises";
var Scene = class {
  fleet;
  account;
  random;
  constructor(fleet, account, seed2) {
    this.fleet = fleet;
    this.account = account;
    this.random = seeded(seed2);
  }
  get workers() {
    return this.fleet.workers;
  }
  async open(options = {}) {
    const { issuer = "classic", managers = 1, timer = false, workers = this.workers } = options;
    await Promise.all(workers.map((worker) => worker.order({ do: "open", account: this.account, issuer, managers, timer })));
  }
  behave(how) {
    const { behaviour = "ok", latencyMs = 0, overlap = 1 } = how;
    return this.fleet.upstream({ do: "behave", account: this.account, behaviour, latencyMs, overlap });
  }
  async revoke() {
    await this.fleet.upstream({ do: "revoke", account: this.account });
  }
  get(worker, asking = {}) {
    return worker.ask(this.#asking(asking));
  }
  getAll(asking = {}, workers = this.workers) {
    return Promise.all(workers.map((worker) => worker.ask(this.#asking(asking))));
  }
  hold(worker, point) {
    return worker.order({ do: "hold", account: this.account, point });
  }
  epoch(why) {
    this.fleet.note(this.account, { kind: "epoch", why });
  }
  fault(fault, target) {
    this.fleet.note(this.account, { kind: "fault", fault, target });
  }
  async idle(workers = this.workers) {
    await Promise.all(workers.map((worker) => worker.ask({ do: "idle" })));
  }
  /** Until every worker's store answers again. */
  async storeAnswers(workers = this.workers) {
    for (const worker of workers) {
      for (let tries = 0; tries < 200 && (await worker.ask({ do: "ping" })).error !== void 0; tries++) await sleep(50);
    }
  }
  /**
   * Lets simulated time pass in small jumps while `work` only waits for time, and says how it ended. What is
   * real takes its real time.
   */
  async passing(work, workers, stepMs = 250) {
    let done = false;
    const finished = work.finally(() => {
      done = true;
    });
    finished.catch(() => {
    });
    while (!done) {
      await Promise.race([this.idle(workers), finished.catch(() => {
      })]);
      if (!done) await this.fleet.skipFor(stepMs, workers);
    }
    return await finished;
  }
  /** Gives everybody time to see what happened; from then on every token that is handed out works. */
  async settle(workers = this.workers) {
    for (let round = 0; round < 3; round++) {
      await Promise.race([this.idle(workers), sleep(2e3)]);
      await this.fleet.skipFor(61e3, workers);
      await this.passing(this.getAll({}, workers), workers);
      await this.idle(workers);
    }
    this.fleet.note(this.account, { kind: "settled" });
    await this.passing(this.getAll({}, workers), workers);
    const use = { do: "use", account: this.account };
    await Promise.all(workers.map((worker) => worker.ask(use)));
  }
  #asking({ callers = 1, aborting = 0, instant = false, bad }) {
    return { do: "get", account: this.account, callers, aborting, instant, bad };
  }
};

// src/driver/campaign.ts
async function campaign(plan4) {
  const { fault, store, variant, seed: seed2, repetitions, slowness = 1 } = plan4;
  const scenes = fault.variants[variant];
  if (scenes === void 0) throw new Error(`${fault.id} has no variant ${variant}`);
  const began = performance.now();
  const findings2 = [];
  let done = 0;
  try {
    await inFleet(store, scenes, async (fleet) => {
      for (; done < repetitions; done++) {
        const own = seed2 + done;
        const found = await repeat(fleet, scenes, `${fault.id}-${own}`, own, slowness);
        findings2.push(...found.map((violation2) => ({ ...violation2, seed: own })));
      }
    });
  } catch (error) {
    findings2.push({ invariant: 0, what: `the suite itself failed: ${String(error)}`, events: [], seed: seed2 + done });
  }
  const seconds = (performance.now() - began) / 1e3;
  return { fault: `${fault.id} ${fault.title}`, store, variant, repetitions: done, findings: findings2, seconds, note: "" };
}
async function inFleet(store, plan4, work) {
  const fleet = await Fleet.start(store, plan4.redisOptions);
  try {
    await plan4.prepare?.(fleet);
    await work(fleet);
  } finally {
    await plan4.tidy?.(fleet);
    await fleet.stop();
  }
}
async function repeat(fleet, plan4, account, seed2, slowness) {
  await fleet.size(plan4.workers);
  fleet.events();
  const { allowance = {}, violations = [] } = await plan4.run(new Scene(fleet, account, seed2));
  const events = fleet.events().filter((event) => event.account === account);
  const found = [...violations, ...check(events, slower(allowance, slowness))];
  if (found.length > 0 && process.env.CHAOS_EVENTS !== void 0) for (const event of events) console.log(JSON.stringify(event));
  return found;
}
function slower(allowance, slowness) {
  const { waitMs = WAIT_MS, instantMs = INSTANT_MS } = allowance;
  return { ...allowance, waitMs: waitMs + (slowness - 1) * 1e3, instantMs: instantMs * slowness };
}

// src/model/state.ts
function tokenOf(token) {
  return `t${token}`;
}
function numberOf(value) {
  return value === void 0 ? 0 : Number(value.slice(1));
}
function ownerOf(index, process2) {
  return `p${index}.${process2.life}`;
}
function keyOf(state) {
  const { record, processes, faults } = state;
  const stored = record.token;
  const time = new Ranks().add(record.endedAt).add(state.storedEndedAt).add(stored?.sentAt ?? 0);
  const token = new Ranks().add(state.newest).add(state.lost).add(numberOf(stored?.value));
  const fence = new Ranks().add(record.fence).add(stored?.fence ?? 0);
  for (const bad of state.bad) token.add(bad);
  for (const one of processes) {
    time.add(one.sentAt).add(one.endedAt);
    token.add(one.minted).add(one.held).add(one.rejected);
    fence.add(one.fence);
  }
  const each = processes.map((one, index) => {
    const mine = record.lease?.owner === ownerOf(index, one) ? 1 : 0;
    const flags = mine + (one.committed ? 2 : 0) + (one.contended ? 4 : 0) + (one.forced ? 8 : 0) + (one.needed ? 16 : 0) + (one.current ? 32 : 0);
    const ranks = [
      fence.of(one.fence),
      time.of(one.sentAt),
      time.of(one.endedAt),
      token.of(one.minted),
      token.of(one.held),
      token.of(one.rejected)
    ];
    return String.fromCharCode(
      33 + PHASES.indexOf(one.phase),
      33 + OUTCOMES.indexOf(one.outcome),
      33 + flags,
      33 + one.left,
      ...ranks.map((rank) => 33 + rank)
    );
  });
  each.sort();
  const lease = record.lease === void 0 ? 0 : record.lease.until > state.now ? 1 : 2;
  const shared = [
    stored === void 0 ? 0 : 1 + STATES.indexOf(stored.state),
    token.of(numberOf(stored?.value)),
    fence.of(stored?.fence ?? 0),
    time.of(stored?.sentAt ?? 0),
    lease + (record.dirty ? 4 : 0),
    fence.of(record.fence),
    time.of(record.endedAt),
    time.of(state.storedEndedAt),
    token.of(state.newest),
    token.of(state.lost),
    state.credit,
    faults.crashes,
    faults.stalls,
    faults.failures,
    faults.unconfirmed,
    faults.reports,
    ...state.bad.map((bad) => token.of(bad))
  ];
  return String.fromCharCode(...shared.map((number) => 33 + number)) + each.join("");
}
var PHASES = ["idle", "leased", "sent", "minted", "ended", "orphan"];
var OUTCOMES = ["token", "unknown", "definite"];
var STATES = ["good", "rejected", "reissued"];
var Ranks = class {
  #sorted = [0];
  add(value) {
    let place = this.#sorted.length;
    while (place > 0 && (this.#sorted[place - 1] ?? 0) > value) place--;
    if (this.#sorted[place - 1] !== value) this.#sorted.splice(place, 0, value);
    return this;
  }
  of(value) {
    return this.#sorted.indexOf(value);
  }
};

// src/model/invariants.ts
function brokenByCommit(turn, record) {
  return brokenByRepeating(turn, record) ?? brokenByReplacing(turn, record) ?? brokenByTouching(turn, record) ?? brokenByDoubt(turn, record);
}
function brokenByRepeating({ state, process: process2 }, record) {
  const before = state.record.token;
  const stands = process2.committed && before?.value === tokenOf(process2.minted) && before.fence === process2.fence;
  return stands && record.token?.state !== before.state ? "1: one attempt counts twice" : void 0;
}
function brokenByReplacing({ state, process: process2 }, { token: after, dirty }) {
  const before = state.record.token;
  if (before === void 0 || after === void 0 || after.value === before.value) return void 0;
  const overlapped = process2.sentAt < state.storedEndedAt;
  if (overlapped && !dirty) return "3: a token is replaced by one whose request began before its answer came, and the record is clean";
  if (process2.endedAt <= before.sentAt) return "3: a token is replaced by one that is certainly older";
  return overlapped && after.fence < before.fence ? "3: of two that overlapped, the lower fence is kept" : void 0;
}
function brokenByTouching({ state, owner, process: process2 }, record) {
  const { lease } = state.record;
  const own = lease?.owner === owner && lease.fence === process2.fence;
  return lease !== void 0 && record.lease === void 0 && !own ? "1: a lease is ended that is another process\u2019s" : void 0;
}
function brokenByDoubt({ state, process: process2 }, record) {
  if (process2.contended || process2.committed || process2.minted !== state.newest) return void 0;
  if (numberOf(record.token?.value) !== process2.minted) return "4: the newest token is thrown away";
  return record.dirty ? "4: one undisturbed refresh did not heal the record" : void 0;
}
function brokenIn({ record, processes, newest: newest2, lost }) {
  const { token, lease, dirty } = record;
  if (token === void 0 || numberOf(token.value) === newest2 || token.state !== "good" || newest2 === lost) return void 0;
  const told = dirty || lease !== void 0 || processes.some((process2) => process2.phase === "minted" || process2.phase === "ended");
  return told ? void 0 : `4: the stored token ${token.value} was superseded by t${newest2}, and nothing says so`;
}

// src/model/turn.ts
var TAG = "tag";
var Turn = class {
  rules;
  state;
  index;
  process;
  constructor(rules, state, index, process2) {
    this.rules = rules;
    this.state = state;
    this.index = index;
    this.process = process2;
  }
  get owner() {
    return ownerOf(this.index, this.process);
  }
  get others() {
    return this.state.processes.filter((_, index) => index !== this.index);
  }
  /** This process's lease is still in the record. */
  get leases() {
    return this.state.record.lease?.owner === this.owner;
  }
  step(name, process2, change = {}, broken2) {
    const processes = (change.processes ?? this.state.processes).map((other, index) => index === this.index ? process2 : other);
    const record = { ...change.record ?? this.state.record, pause: void 0, forced: [] };
    return { name: `p${this.index} ${name}`, state: { ...this.state, ...change, record, processes }, broken: broken2 };
  }
  attempt(endedAt) {
    const { now } = this.state;
    const { fence, sentAt } = this.process;
    return { owner: this.owner, tag: TAG, fence, sentAgoMs: now - sentAt, endedAgoMs: now - endedAt };
  }
};

// src/model/probes.ts
function brokenByPause({ rules, state, owner }, record, ask) {
  const { lease } = record;
  if (lease === void 0 || lease.until <= state.now || lease.owner === owner) return void 0;
  const pause2 = { tag: TAG, until: state.now + 1e3, failures: 1 };
  const decision = rules.machine.acquire({ ...record, pause: pause2 }, state.now, ask);
  return decision.kind === "wait" && decision.reason !== "lease" ? "16: a pause ends the wait for a lease that is held" : void 0;
}
function brokenByFailure(turn, { pause: pause2 }, failure2) {
  const { rules, state, process: process2 } = turn;
  if (state.record.fence > process2.fence && pause2 !== void 0) return "16: a holder that woke after its lease pauses the others";
  const counted = rules.machine.fail({ ...state.record, forced: [state.now] }, state.now, turn.attempt(state.now), failure2, 0);
  if (!failure2.forced) return void 0;
  if (counted.forced.length === 0) return "10: a forced fetch is not counted";
  return failure2.definite && counted.pause !== void 0 ? "10: a refused force pauses plain fetches" : void 0;
}
function brokenByForce({ rules, state }, record, open) {
  const { machine, kind } = rules;
  const { now } = state;
  const { token } = record;
  if (kind !== "stable" || token?.state !== "reissued") return void 0;
  const forced = { count: 1, perMs: 1e9, spacingMs: 0 };
  const reader = { owner: "reader", tag: TAG, seen: void 0, windowMs: 0, due: false };
  const clear = { ...record, lease: void 0, dirty: false };
  const spent = { ...clear, forced: [now] };
  if (!machine.usable(spent, now, { tag: TAG, forced })) return "10: force is spent, and the confirmed token is not handed out";
  if (machine.usable(clear, now, { tag: TAG, forced: open })) return "2: a reported token is handed out that force could replace";
  const lease = { owner: "x", fence: record.fence, until: now + 1e3 };
  if (machine.usable({ ...spent, lease }, now, { tag: TAG, forced }))
    return "2: a reported token is handed out while its replacement is fetched";
  const doubtful = { ...spent, dirty: true };
  if (machine.usable(doubtful, now, { tag: TAG, forced })) return "2: a reported token is handed out although it is in doubt";
  if (machine.acquire(doubtful, now, { ...reader, forced }).kind !== "fetch") return "4: doubt is not healed while force is spent";
  const late = machine.acquire(clear, token.sentAt + token.lifeMs, { ...reader, forced: open });
  return late.kind === "fetch" && late.forced ? "10: force is used on a token that is over" : void 0;
}

// src/model/steps.ts
var LIFE_MS = 72e5;
var FORCED_BUDGET = { count: 1e6, perMs: 1e9, spacingMs: 0 };
function stepsFrom(rules, before) {
  const state = { ...before, now: before.now + 1 };
  return [...stall(state), ...state.processes.flatMap((process2, index) => stepsOf(new Turn(rules, state, index, process2)))];
}
function stepsOf(turn) {
  const { process: process2 } = turn;
  if (process2.phase === "idle") return [...look(turn, false), ...look(turn, true), ...report(turn)];
  if (process2.phase === "leased") return [send(turn), giveBack(turn), ...crash(turn)];
  if (process2.phase === "sent") return [...arrive(turn), ...failure(turn), ...crash(turn)];
  if (process2.phase === "minted") return [...answer(turn), ...crash(turn)];
  if (process2.phase === "ended") return [...settle(turn), ...crash(turn)];
  return [...arrive(turn), turn.step("the request of a crashed process is lost", reborn(process2))];
}
function underWay(process2) {
  return process2.phase !== "idle";
}
function holds(process2) {
  return process2.phase !== "idle" && process2.phase !== "ended";
}
function requested(process2) {
  return process2.phase === "sent" || process2.phase === "minted" || process2.phase === "orphan";
}
function unsettled(process2) {
  return requested(process2) || process2.phase === "ended" && process2.outcome === "unknown";
}
function look(turn, due) {
  const { rules, state, process: process2 } = turn;
  const { machine, kind } = rules;
  const record = machine.reportBad(state.record, process2.rejected === 0 ? void 0 : tokenOf(process2.rejected));
  const forced = kind === "stable" ? FORCED_BUDGET : void 0;
  const token = machine.usable(record, state.now, { tag: TAG, forced });
  const offered = numberOf(token?.value);
  if (state.bad.includes(offered)) return [turn.step("looks", process2, {}, `2: token ${offered} was reported as bad and is handed out`)];
  const held = offered !== 0 && offered !== process2.rejected ? offered : followed(process2.held, record);
  const follower = { ...process2, held };
  const adopts = held === process2.held ? [] : [turn.step("follows the record", follower)];
  const seen = held === 0 ? void 0 : tokenOf(held);
  const ask = { owner: turn.owner, tag: TAG, windowMs: 6e5, seen, due: due && held !== 0, forced };
  const decision = machine.acquire(record, state.now, ask);
  const unheeded = brokenByPause(turn, record, ask) ?? brokenByForce(turn, record, FORCED_BUDGET);
  if (unheeded !== void 0) return [turn.step("looks", process2, {}, unheeded)];
  if (decision.kind !== "fetch" || process2.left === 0) return adopts;
  const healthy = !due && held !== 0 && held === offered && !record.dirty && record.lease === void 0;
  if (healthy) return [turn.step("takes the lease", process2, {}, "1: a fetch while the token is healthy")];
  const bad = record === state.record ? state.bad : [...state.bad, process2.rejected];
  return [...adopts, acquire(turn, follower, decision, bad)];
}
function followed(held, record) {
  return record.token?.state !== "good" && numberOf(record.token?.value) === held ? 0 : held;
}
function acquire(turn, process2, { fence, forced, record }, bad) {
  const { state, others } = turn;
  const { lease } = state.record;
  const held = others.some((other, index) => holds(other) && lease?.owner === ownerOf(indexAmong(turn.index, index), other));
  const twice = held && lease !== void 0 && lease.until > state.now;
  const needed = !others.some((other) => underWay(other) && other.current) && (state.newest === 0 || bad.includes(state.newest) || process2.held === state.newest);
  const broken2 = twice ? "1: a second fetch begins while the lease of the first runs" : void 0;
  const leased = { ...fresh(process2), phase: "leased", fence, forced, needed, current: true, left: process2.left - 1 };
  return turn.step("takes the lease", leased, { record, bad, processes: overtaken(state) }, broken2);
}
function indexAmong(self, other) {
  return other < self ? other : other + 1;
}
function report(turn) {
  const { rules, state, process: process2 } = turn;
  if (state.faults.reports === 0 || process2.held === 0) return [];
  const record = rules.machine.reportBad(state.record, tokenOf(process2.held));
  const told = numberOf(state.record.token?.value) === process2.held;
  const bad = told && !state.bad.includes(process2.held) ? [...state.bad, process2.held] : state.bad;
  const others = !told && record !== state.record;
  const broken2 = others ? "7: a report about another token than the stored one changed the record" : void 0;
  return [
    turn.step(
      "reports its token",
      { ...process2, held: 0, rejected: process2.held },
      { record, bad, faults: used(state, "reports") },
      broken2
    )
  ];
}
function send(turn) {
  const { state, process: process2, others } = turn;
  const alone2 = !others.some(unsettled);
  const credit = process2.needed ? state.credit : state.credit - 1;
  const broken2 = credit < 0 ? "1: more fetches than one per epoch and two per crash or stall" : void 0;
  return turn.step(
    "sends",
    { ...process2, phase: "sent", sentAt: state.now, needed: false, contended: process2.contended || !alone2 },
    { processes: overtaken(state), credit },
    broken2
  );
}
function overtaken(state) {
  return state.processes.map((other) => underWay(other) ? { ...other, contended: true } : other);
}
function giveBack(turn) {
  const record = turn.rules.machine.release(turn.state.record, { owner: turn.owner, fence: turn.process.fence });
  return turn.step("gives the lease back", fresh(turn.process), { record });
}
function arrive(turn) {
  const { rules, state, process: process2 } = turn;
  const orphan = process2.phase === "orphan";
  if (orphan && !turn.leases) return [];
  const minting = (minted) => {
    const next = orphan ? reborn(process2) : { ...process2, phase: "minted", minted };
    const processes = state.processes.map((other) => ({ ...other, current: false }));
    return turn.step(`gets token ${minted} minted`, { ...next, current: false }, { newest: Math.max(state.newest, minted), processes });
  };
  const again = rules.kind === "stable" && !process2.forced && state.newest !== 0 ? [minting(state.newest)] : [];
  return [minting(state.newest + 1), ...again];
}
function failure(turn) {
  const { state, process: process2 } = turn;
  if (state.faults.failures === 0) return [];
  return ["unknown", "definite"].map(
    (outcome) => turn.step(
      `fails, ${outcome}`,
      { ...process2, phase: "ended", outcome, endedAt: state.now },
      { faults: used(state, "failures"), credit: more(state) }
    )
  );
}
function answer(turn) {
  const { state, process: process2 } = turn;
  const ended = { ...process2, phase: "ended", endedAt: state.now };
  const arrives = turn.step("has the answer", {
    ...ended,
    outcome: "token",
    held: process2.minted === process2.rejected ? 0 : process2.minted
  });
  if (state.faults.failures === 0) return [arrives];
  return [
    arrives,
    turn.step("never gets the answer", { ...ended, outcome: "unknown" }, { faults: used(state, "failures"), credit: more(state) })
  ];
}
function settle(turn) {
  const { rules, state, process: process2 } = turn;
  if (process2.outcome !== "token") {
    const failure2 = { definite: process2.outcome === "definite", forced: process2.forced };
    const record2 = rules.machine.fail(state.record, state.now, turn.attempt(state.now), failure2, 0);
    const broken3 = brokenByTouching(turn, record2) ?? brokenByFailure(turn, record2, failure2);
    const told = turn.step("tells that it failed", fresh(process2), { record: record2 }, broken3);
    if (state.faults.unconfirmed === 0) return [told];
    const change2 = { faults: used(state, "unconfirmed"), credit: more(state), lost: unseen(turn) };
    return [told, turn.step("cannot tell that it failed", fresh(process2), change2)];
  }
  const issued = { value: tokenOf(process2.minted), lifeMs: LIFE_MS };
  const record = rules.machine.commit(state.record, state.now, turn.attempt(process2.endedAt), issued, 0);
  const stored = numberOf(record.token?.value) === process2.minted && record.token !== state.record.token;
  const replaced = rules.kind === "stable" && record.token?.value !== state.record.token?.value;
  const change = { record, storedEndedAt: stored ? process2.endedAt : state.storedEndedAt, bad: replaced ? [] : state.bad };
  const broken2 = brokenByCommit(turn, record);
  const once2 = turn.step("commits", fresh(process2), change, broken2);
  if (state.faults.unconfirmed === 0 || process2.committed) return [once2];
  const faults = used(state, "unconfirmed");
  return [once2, turn.step("commits, unconfirmed", { ...process2, committed: true }, { ...change, faults, credit: more(state) }, broken2)];
}
function crash(turn) {
  const { state, process: process2 } = turn;
  if (state.faults.crashes === 0) return [];
  const change = { faults: used(state, "crashes"), credit: more(state) };
  if (process2.phase === "sent")
    return [
      turn.step(
        "crashes",
        { ...reborn(process2), life: process2.life, phase: "orphan", fence: process2.fence, sentAt: process2.sentAt, forced: process2.forced },
        change
      )
    ];
  return [turn.step("crashes", reborn(process2), { ...change, lost: unseen(turn) })];
}
function unseen({ state, process: process2, leases }) {
  return leases || process2.committed ? state.lost : Math.max(state.lost, process2.minted);
}
function stall(state) {
  const { record, processes, faults } = state;
  const { lease } = record;
  if (lease === void 0 || lease.until <= state.now) return [];
  const holder = processes.find((process2, index) => ownerOf(index, process2) === lease.owner);
  const alive = holder !== void 0 && holder.phase !== "orphan" && holder.phase !== "idle";
  if (holder?.phase === "orphan" || alive && faults.stalls === 0) return [];
  const over = { ...state, record: { ...record, lease: { ...lease, until: state.now } } };
  return [{ name: "the lease ends", state: alive ? { ...over, credit: more(state), faults: used(state, "stalls") } : over }];
}
function fresh(process2) {
  return {
    ...process2,
    phase: "idle",
    outcome: "token",
    fence: 0,
    forced: false,
    needed: false,
    current: false,
    sentAt: 0,
    endedAt: 0,
    minted: 0,
    committed: false,
    contended: false
  };
}
function reborn(process2) {
  return { ...fresh(process2), life: process2.life + 1, held: 0, rejected: 0 };
}
function used(state, fault) {
  return { ...state.faults, [fault]: state.faults[fault] - 1 };
}
function more(state) {
  return Math.min(6, state.credit + 2);
}

// src/model/explore.ts
function explore(bounds2) {
  const first = { state: initial(bounds2), name: "", from: void 0 };
  const known = /* @__PURE__ */ new Set([keyOf(first.state)]);
  let steps = 0;
  for (let wave = [first]; wave.length > 0; ) {
    const next = [];
    for (const visit of wave) {
      for (const step of stepsFrom(bounds2, visit.state)) {
        steps++;
        const there = { state: step.state, name: step.name, from: visit };
        const what = step.broken ?? brokenIn(step.state);
        if (what !== void 0) return { states: known.size, steps, violation: { what, path: pathTo(there) } };
        const key = keyOf(step.state);
        if (known.has(key)) continue;
        known.add(key);
        next.push(there);
      }
    }
    wave = next;
  }
  return { states: known.size, steps, violation: void 0 };
}
function initial({ processes, refreshes, faults }) {
  return {
    record: { fence: 0, endedAt: 0, dirty: false, fetches: [], forced: [] },
    processes: Array.from({ length: processes }, () => idle(refreshes)),
    now: 1e3,
    newest: 0,
    storedEndedAt: 0,
    bad: [],
    lost: 0,
    credit: 0,
    faults
  };
}
function idle(left) {
  return {
    phase: "idle",
    outcome: "token",
    life: 0,
    fence: 0,
    forced: false,
    needed: false,
    current: false,
    sentAt: 0,
    endedAt: 0,
    minted: 0,
    committed: false,
    contended: false,
    held: 0,
    rejected: 0,
    left
  };
}
function pathTo(visit) {
  const names = [];
  for (let at = visit; at?.from !== void 0; at = at.from) names.unshift(at.name);
  return names;
}

// src/model/machine.ts
import { fileURLToPath as fileURLToPath2 } from "url";
import { build } from "esbuild";
var source = fileURLToPath2(new URL(/\/dist\//.test(import.meta.url) ? "../../../packages" : "../../../../packages", import.meta.url));
async function loadMachine(edit) {
  const result = await build({
    entryPoints: [`${source}/token/src/record/transitions.ts`],
    bundle: true,
    write: false,
    logLevel: "silent",
    format: "esm",
    external: ["@wx/core"],
    plugins: edit === void 0 ? [] : [editing(edit)]
  });
  const code = result.outputFiles[0]?.contents ?? new Uint8Array();
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}
function editing({ from, to }) {
  return {
    name: "edit",
    setup: ({ onLoad }) => {
      onLoad({ filter: /transitions\.ts$/ }, async ({ path }) => {
        const { readFile } = await import("fs/promises");
        const [before, after, ...more2] = (await readFile(path, "utf8")).split(from);
        if (after === void 0 || more2.length > 0) throw new Error(`the guard is not there exactly once any more: ${from}`);
        return { contents: `${before}${to}${after}`, loader: "ts" };
      });
    }
  };
}

// src/model/runs.ts
function bounds(processes, refreshes, counts) {
  const [crashes, stalls2, failures, unconfirmed, reports] = counts;
  return { processes, refreshes, faults: { crashes, stalls: stalls2, failures, unconfirmed, reports } };
}
function run(kind, processes, refreshes, counts) {
  const names = ["crashes", "stalls", "failures", "unconfirmed commits", "reports"];
  const faults = names.flatMap((name, index) => counts[index] === 0 ? [] : `${counts[index]} ${name}`).join(", ");
  const title = `${kind}, ${processes} processes \xD7 ${refreshes} refreshes, up to ${faults === "" ? "no fault" : faults}`;
  return { title, bounds: { kind, ...bounds(processes, refreshes, counts) } };
}
var SHORT_RUNS = [
  run("classic", 3, 2, [1, 1, 0, 0, 0]),
  run("classic", 2, 2, [1, 1, 1, 1, 1]),
  run("stable", 3, 1, [1, 1, 1, 0, 1])
];
var FULL_RUNS = [
  run("classic", 3, 2, [2, 2, 0, 0, 0]),
  run("classic", 3, 2, [1, 1, 1, 1, 1]),
  run("stable", 3, 2, [1, 1, 1, 0, 0])
];

// src/driver/exhaustive.ts
var EXHAUSTIVE = { fault: "F12 exhaustive", store: "pure" };
async function exhaustive(show) {
  const machine = await loadMachine();
  for (const { title, bounds: bounds2 } of [...SHORT_RUNS, ...FULL_RUNS]) {
    const began = performance.now();
    const { states, steps, violation: violation2 } = explore({ ...bounds2, machine });
    const findings2 = violation2 === void 0 ? [] : [{ invariant: Number.parseInt(violation2.what, 10), what: violation2.what, events: violation2.path, seed: 0 }];
    const seconds = (performance.now() - began) / 1e3;
    const note = `${states} states, ${steps} steps`;
    show({ ...EXHAUSTIVE, variant: title, repetitions: 1, findings: findings2, seconds, note });
  }
}

// src/driver/row.ts
function titleOf({ fault, store, variant }) {
  return `${fault} \xB7 ${store} \xB7 ${variant}`;
}

// src/faults/f01-cold-start.ts
var PROCESSES = 8;
var CALLERS = 1e3;
var SLOWEST_MS = 1e3;
var LIFE_MS2 = 72e5;
async function run2(scene, managers) {
  await scene.open({ managers });
  await scene.behave({ latencyMs: 20 });
  const asking = { callers: CALLERS * managers, aborting: 10 };
  scene.epoch("cold");
  await scene.getAll(asking);
  await scene.idle();
  await scene.fleet.skip(LIFE_MS2);
  scene.epoch("the token has ended");
  await scene.getAll(asking);
  await scene.idle();
  return { allowance: { waitMs: SLOWEST_MS } };
}
var MANY = { workers: PROCESSES, run: (scene) => run2(scene, 1) };
var ONE = { workers: 1, run: (scene) => run2(scene, PROCESSES) };
var COLD_START = {
  id: "F1",
  title: `cold start and expiry, ${PROCESSES} \xD7 ${CALLERS} callers`,
  stores: ["memory", "file", "redis", "cluster"],
  variants: { processes: MANY, "managers in one process": ONE },
  repetitions: 50,
  alone: true,
  applies: (store, variant) => store === "memory" === (variant !== "processes")
};

// src/faults/warm-up.ts
var LIFE_MS3 = 72e5;
var DUE_AFTER_MS = 679e4;
async function warmUp(scene, thenMs) {
  scene.epoch("cold");
  await scene.getAll();
  await scene.idle();
  await scene.fleet.skip(thenMs);
}

// src/faults/f02-days.ts
var PROCESSES2 = 8;
var DAY_MS = 24 * 36e5;
var SHORTEST_EPOCH_MS = 66e5;
function days(count) {
  return {
    workers: PROCESSES2,
    run: async (scene) => {
      await scene.open();
      await scene.behave({ latencyMs: 2 });
      for (let passed = 0; passed < count * DAY_MS; ) {
        await scene.getAll({ instant: passed > 0 });
        await scene.idle();
        await Promise.all(scene.workers.map((worker) => worker.ask({ do: "use", account: scene.account })));
        const next = between(scene.random, 2e4, 12e4);
        passed += next;
        await scene.fleet.skip(next);
      }
      await scene.settle();
      return { allowance: { fetches: Math.ceil(count * DAY_MS / SHORTEST_EPOCH_MS) + 1, allUsed: true } };
    }
  };
}
var SIMULATED_DAYS = {
  id: "F2",
  title: `days of ${PROCESSES2} processes, ${Math.floor(10 * DAY_MS / DUE_AFTER_MS)} epochs`,
  stores: ["file", "redis"],
  variants: { "ten days": days(10), "six hours": days(0.25) },
  repetitions: 1
};

// src/faults/f03-kill.ts
import { readdirSync } from "fs";
import { setTimeout as sleep2 } from "timers/promises";

// src/processes/orders.ts
var POINTS = ["before-lease", "leased", "before-send", "answered", "before-commit", "committed"];

// src/faults/f03-kill.ts
var STEP_MS = 100;
async function run3(scene) {
  const [victim, ...others] = scene.workers;
  if (victim === void 0) return {};
  const warm = scene.random() < 0.5;
  await scene.open();
  await scene.behave({ latencyMs: 10, overlap: pick(scene.random, [0, 1, "all"]) });
  if (warm) await warmUp(scene, LIFE_MS3);
  const point = pick(scene.random, ["anywhere", ...POINTS]);
  if (point !== "anywhere") await scene.hold(victim, point);
  scene.epoch(warm ? "the token has ended" : "cold");
  const doomed = scene.get(victim);
  if (point === "anywhere") await sleep2(between(scene.random, 0, 40));
  else await victim.notice(5e3);
  scene.fault("kill", victim.who);
  await victim.kill();
  await doomed;
  await scene.passing(scene.getAll({}, others), others, STEP_MS);
  await scene.idle(others);
  await scene.settle(others);
  return { violations: leftovers(scene) };
}
function leftovers(scene) {
  if (scene.fleet.store !== "file") return [];
  const names = readdirSync(scene.fleet.fileDirectory, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".tmp")).map((name) => ({ invariant: 5, what: `a temporary file was left: ${name}`, events: [] }));
}
var KILL = { workers: 3, run: run3 };
var KILLED = {
  id: "F3",
  title: "SIGKILL in a refresh",
  stores: ["file", "redis", "cluster"],
  variants: { kill: KILL },
  repetitions: 200,
  alone: true
};

// src/faults/f04-stop.ts
var PAST_THE_LEASE_MS = 16e3;
function stopAt(point) {
  return {
    workers: 3,
    run: async (scene) => {
      const [sleeper, ...others] = scene.workers;
      if (sleeper === void 0) return {};
      const warm = scene.random() < 0.5;
      await scene.open();
      await scene.behave({ latencyMs: 5, overlap: scene.random() < 0.5 ? 0 : 1 });
      if (warm) await warmUp(scene, LIFE_MS3);
      await scene.hold(sleeper, point);
      scene.epoch(warm ? "the token has ended" : "cold");
      const slow = scene.get(sleeper);
      await sleeper.notice(5e3);
      scene.fault("stop", sleeper.who);
      sleeper.signal("SIGSTOP");
      await scene.fleet.skipFor(PAST_THE_LEASE_MS, others);
      const rest = scene.getAll({}, others);
      if (scene.random() < 0.7) await scene.passing(rest, others);
      sleeper.signal("SIGCONT");
      await sleeper.ask({ do: "release" });
      await scene.passing(Promise.all([rest, slow]), scene.workers);
      await scene.idle();
      await scene.settle();
      return { allowance: { waitMs: 4e4 } };
    }
  };
}
var STOPPED = {
  id: "F4",
  title: "SIGSTOP past the lease, then SIGCONT",
  stores: ["file", "redis"],
  variants: {
    "lease taken": stopAt("leased"),
    "before the request": stopAt("before-send"),
    "before the answer": stopAt("answered"),
    "before the commit": stopAt("before-commit")
  },
  repetitions: 200
};

// src/faults/f05-redis.ts
import { setTimeout as sleep3 } from "timers/promises";

// src/driver/redis-proxy.ts
import { connect, createServer } from "net";
var DELAY_MS = 400;
var RedisProxy = class _RedisProxy {
  #server;
  #target;
  #sockets = /* @__PURE__ */ new Set();
  #mode = "pass";
  port = 0;
  static async start(target) {
    const proxy = new _RedisProxy(target);
    await new Promise((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    const address = proxy.#server.address();
    proxy.port = address === null || typeof address === "string" ? 0 : address.port;
    return proxy;
  }
  constructor(target) {
    this.#target = target;
    this.#server = createServer((socket) => this.#serve(socket));
  }
  use(mode) {
    const before = this.#mode;
    this.#mode = mode;
    if (mode === "drop" || before === "swallow" || before === "loading") for (const socket of this.#sockets) socket.destroy();
  }
  stop() {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
  #serve(client) {
    if (this.#mode === "drop") {
      client.destroy();
      return;
    }
    const redis = connect(this.#target, "127.0.0.1");
    for (const [socket, other] of [
      [client, redis],
      [redis, client]
    ]) {
      this.#sockets.add(socket);
      socket.on("error", () => {
      });
      socket.on("close", () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
    client.on("data", (data) => this.#forward(data, client, redis));
    redis.on("data", (data) => client.write(data));
  }
  #forward(data, client, redis) {
    if (this.#mode === "pass") redis.write(data);
    else if (this.#mode === "delay") setTimeout(() => redis.write(data), DELAY_MS);
    else if (this.#mode === "loading")
      for (const _ of data.toString("latin1").matchAll(/(^|\r\n)\*\d+\r\n/g))
        client.write("-LOADING Redis is loading the dataset in memory\r\n");
  }
};

// src/faults/f05-redis.ts
async function run4(scene, server, trouble) {
  const due = scene.random() < 0.5;
  await scene.open();
  await scene.behave({ latencyMs: 5 });
  await warmUp(scene, due ? DUE_AFTER_MS : between(scene.random, 6e4, 6e5));
  if (due) scene.epoch("due");
  await trouble.begin(server, scene.fleet);
  scene.fault("redis", String(server.port));
  const step = trouble.lastsMs / 4;
  for (let passed = 0; passed < trouble.lastsMs; passed += step) {
    await scene.getAll({ callers: 20, instant: true });
    await sleep3(350);
    await scene.getAll({ callers: 20, instant: true });
    await scene.fleet.skip(step);
  }
  await trouble.end(server, scene.fleet);
  await scene.storeAnswers();
  await scene.settle();
  return { allowance: { fetches: due ? 3 : 2 } };
}
function plan(trouble, redisOptions = []) {
  return {
    workers: 4,
    redisOptions,
    run: (scene) => {
      const [server] = scene.fleet.redis;
      if (server === void 0) throw new Error("no Redis");
      return run4(scene, server, trouble);
    }
  };
}
async function restart(server) {
  await server.stop();
  await server.start();
}
function config(name, value) {
  return (server) => server.admin((client) => client.config("SET", name, value));
}
function stopped(lastsMs) {
  return plan({ begin: (server) => server.signal("SIGSTOP"), end: (server) => server.signal("SIGCONT"), lastsMs });
}
function wrongType(server) {
  return server.admin(async (client) => {
    for (const key of await client.keys("wx:token:*")) await client.set(key, "of another type");
  });
}
var proxies = /* @__PURE__ */ new WeakMap();
function proxied(mode) {
  return {
    ...plan({
      begin: (_, fleet) => proxies.get(fleet)?.use(mode),
      end: (_, fleet) => proxies.get(fleet)?.use("pass"),
      lastsMs: 6e4
    }),
    prepare: async (fleet) => {
      const proxy = await RedisProxy.start(fleet.redis[0]?.port ?? 0);
      proxies.set(fleet, proxy);
      fleet.storeOverride = { ports: [proxy.port] };
    },
    tidy: async (fleet) => proxies.get(fleet)?.stop()
  };
}
function pause(server) {
  return server.admin((client) => client.client("PAUSE", 2500, "ALL"));
}
var REDIS_TROUBLE = {
  id: "F5",
  title: "Redis in trouble",
  stores: ["redis"],
  variants: {
    "restart, empty": plan({ begin: restart, end: () => {
    }, lastsMs: 3e4 }),
    "restart, with AOF": plan({ begin: restart, end: () => {
    }, lastsMs: 3e4 }, ["--appendonly", "yes", "--appendfsync", "always"]),
    "down, then empty": plan({ begin: (server) => server.stop(), end: (server) => server.start(), lastsMs: 6e4 }),
    "SIGSTOP 1 s": stopped(1e3),
    "SIGSTOP 5 s": stopped(5e3),
    "SIGSTOP 30 s": stopped(3e4),
    "proxy drops": proxied("drop"),
    "proxy delays": proxied("delay"),
    "proxy swallows": proxied("swallow"),
    LOADING: proxied("loading"),
    "CLIENT PAUSE": plan({ begin: pause, end: () => {
    }, lastsMs: 6e4 }),
    OOM: plan({ begin: config("maxmemory", "1"), end: config("maxmemory", "0"), lastsMs: 6e4 }),
    READONLY: plan({
      begin: (server) => server.admin((client) => client.replicaof("127.0.0.1", 1)),
      end: (server) => server.admin((client) => client.replicaof("NO", "ONE")),
      lastsMs: 6e4
    }),
    NOSCRIPT: plan({ begin: (server) => server.admin((client) => client.script("FLUSH")), end: () => {
    }, lastsMs: 3e4 }),
    "wrong type": plan({ begin: wrongType, end: (server) => server.admin((client) => client.flushall()), lastsMs: 6e4 })
  },
  repetitions: 50
};

// src/faults/f06-partition.ts
var SIDE = 4;
var CUT_MS = 6e4;
var HEALED_WITHIN_MS = 65e3;
var STEP_MS2 = 5e3;
var CutNetwork = class {
  name;
  platform;
  redis;
  #link;
  constructor(number) {
    this.name = `wxchaos${number}`;
    this.#link = `wxc${number}`;
    this.platform = `10.231.${number % 250}.1`;
    this.redis = `10.232.${number % 250}.1`;
  }
  create() {
    const inside = this.platform.replace(/1$/, "2");
    command("ip", "netns", "add", this.name);
    command("ip", "link", "add", `${this.#link}a`, "type", "veth", "peer", "name", `${this.#link}b`, "netns", this.name);
    command("ip", "addr", "add", `${this.platform}/24`, "dev", `${this.#link}a`);
    command("ip", "addr", "add", `${this.redis}/32`, "dev", `${this.#link}a`);
    command("ip", "link", "set", `${this.#link}a`, "up");
    this.#within("addr", "add", `${inside}/24`, "dev", `${this.#link}b`);
    this.#within("link", "set", `${this.#link}b`, "up");
    this.#within("link", "set", "lo", "up");
    this.#within("route", "add", this.redis, "via", this.platform);
  }
  cut() {
    this.#within("route", "replace", "blackhole", this.redis);
  }
  heal() {
    this.#within("route", "del", "blackhole", this.redis);
    this.#within("route", "replace", this.redis, "via", this.platform);
  }
  remove() {
    command("ip", "netns", "del", this.name);
  }
  #within(...options) {
    command("ip", "-n", this.name, ...options);
  }
};
var removeNetwork;
var network = new CutNetwork(process.pid);
async function prepare(fleet) {
  network.create();
  removeNetwork = atExit(() => network.remove());
  fleet.upstreamHost = network.platform;
  await fleet.size(SIDE);
  fleet.storeOverride = { host: network.redis };
  for (let worker = 0; worker < SIDE; worker++) await fleet.add(["ip", "netns", "exec", network.name]);
}
async function run5(scene) {
  await scene.open();
  await scene.behave({ latencyMs: 5 });
  await warmUp(scene, DUE_AFTER_MS);
  network.cut();
  try {
    scene.fault("cut", network.name);
    scene.epoch("due on this side");
    for (let passed = 0; passed < CUT_MS; passed += STEP_MS2) await live(scene);
  } finally {
    network.heal();
  }
  await scene.storeAnswers();
  for (let passed = 0; passed < HEALED_WITHIN_MS; passed += STEP_MS2) await live(scene);
  const answers = await scene.getAll();
  const tokens = new Set(answers.flatMap((answer2) => Object.keys(answer2.outcome?.tokens ?? {})));
  const violations = tokens.size === 1 ? [] : [{ invariant: 4, what: `${HEALED_WITHIN_MS / 1e3} s after the cut there are ${tokens.size} tokens`, events: [] }];
  await scene.settle();
  return { violations, allowance: { fetches: 3 } };
}
async function live(scene) {
  await scene.getAll({ instant: true });
  await scene.idle();
  await scene.fleet.skip(STEP_MS2);
}
var HALF = {
  workers: 2 * SIDE,
  prepare,
  run: run5,
  tidy: async (fleet) => {
    for (const worker of fleet.workers) await worker.kill();
    removeNetwork?.();
  }
};
var PARTITION = {
  id: "F6",
  title: `${SIDE} of ${2 * SIDE} processes cut from Redis for ${CUT_MS / 1e3} s`,
  stores: ["redis"],
  variants: { "network namespace": HALF },
  repetitions: 20,
  missing: () => refusal("unshare", "--net", "ip", "link", "add", "wx0", "type", "veth", "peer", "name", "wx1")
};

// src/faults/f07-disk.ts
import { appendFileSync, mkdirSync, readdirSync as readdirSync2, rmSync as rmSync2, statSync, truncateSync, writeFileSync } from "fs";
import { join as join2 } from "path";
var LASTS_MS = 6e4;
async function run6(scene, trouble) {
  const due = scene.random() < 0.5;
  await scene.open();
  await scene.behave({ latencyMs: 5 });
  await warmUp(scene, due ? DUE_AFTER_MS : between(scene.random, 6e4, 6e5));
  if (due) scene.epoch("due");
  scene.fault("disk", "the token directory");
  trouble.begin(scene);
  try {
    for (let round = 0; round < 3; round++) {
      await scene.getAll({ callers: 20, instant: true });
      await scene.idle();
      await scene.fleet.skip(LASTS_MS / 3);
    }
  } finally {
    trouble.end(scene);
  }
  await scene.settle();
  return { allowance: { fetches: due ? 3 : 2 } };
}
async function cold(scene, trouble) {
  await scene.open();
  await scene.behave({});
  trouble.begin(scene);
  try {
    await scene.passing(scene.getAll({ callers: 20 }), scene.workers);
  } finally {
    trouble.end(scene);
  }
  scene.epoch("the disk is back");
  await scene.settle();
  return { allowance: { failures: true, waitMs: 9500, fetches: 1 } };
}
function plan2(trouble, work = run6) {
  return { workers: 3, run: (scene) => work(scene, trouble) };
}
var SIZE_KB = 512;
var unmounts = /* @__PURE__ */ new WeakMap();
function mounted(trouble, work = run6) {
  return {
    ...plan2(trouble, work),
    prepare: async (fleet) => {
      mkdirSync(fleet.fileDirectory, { mode: 448 });
      command("mount", "-t", "tmpfs", "-o", `size=${SIZE_KB}k,mode=700`, "tmpfs", fleet.fileDirectory);
      unmounts.set(
        fleet,
        atExit(() => command("umount", "--lazy", fleet.fileDirectory))
      );
    },
    tidy: async (fleet) => unmounts.get(fleet)?.()
  };
}
function ballast(scene) {
  return join2(scene.fleet.fileDirectory, "ballast");
}
var FULL = {
  begin: (scene) => {
    try {
      for (; ; ) appendFileSync(ballast(scene), Buffer.alloc(4096));
    } catch {
    }
  },
  end: (scene) => rmSync2(ballast(scene))
};
var READ_ONLY = {
  begin: (scene) => command("mount", "-o", "remount,ro", scene.fleet.fileDirectory),
  end: (scene) => command("mount", "-o", "remount,rw", scene.fleet.fileDirectory)
};
var IMMUTABLE = {
  begin: (scene) => command("chattr", "-R", "+i", scene.fleet.fileDirectory),
  end: (scene) => command("chattr", "-R", "-i", scene.fleet.fileDirectory)
};
var NO_FILES = {
  begin: (scene) => {
    for (const worker of scene.workers) command("prlimit", "--pid", String(worker.pid), "--nofile=3:");
  },
  end: (scene) => {
    for (const worker of scene.workers) command("prlimit", "--pid", String(worker.pid), "--nofile=1024:");
  }
};
function newest(scene) {
  const root2 = scene.fleet.fileDirectory;
  const folders = readdirSync2(root2).map((name) => join2(root2, name));
  const last = folders.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs).at(-1) ?? root2;
  const numbers = readdirSync2(last).map(Number).filter(Number.isInteger);
  return join2(last, String(Math.max(...numbers)));
}
function damaged(damage) {
  return plan2({ begin: (scene) => damage(newest(scene)), end: () => {
  } });
}
var DISK_TROUBLE = {
  id: "F7",
  title: "the token directory in trouble",
  stores: ["file"],
  variants: {
    ENOSPC: mounted(FULL),
    "ENOSPC, cold": mounted(FULL, cold),
    EROFS: mounted(READ_ONLY),
    "EROFS, cold": mounted(READ_ONLY, cold),
    "EPERM (immutable)": plan2(IMMUTABLE),
    EMFILE: plan2(NO_FILES),
    "directory removed": plan2({ begin: (scene) => rmSync2(scene.fleet.fileDirectory, { recursive: true }), end: () => {
    } }),
    torn: damaged((path) => truncateSync(path, Math.floor(statSync(path).size / 2))),
    "zero bytes": damaged((path) => truncateSync(path, 0)),
    "NUL bytes": damaged((path) => writeFileSync(path, Buffer.alloc(statSync(path).size))),
    "10 MB": damaged((path) => writeFileSync(path, Buffer.alloc(10 << 20, "x")))
  },
  repetitions: 20,
  missing: (variant) => {
    if (/^(ENOSPC|EROFS)/.test(variant)) return refusal("unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt");
    if (variant === "EMFILE") return refusal("prlimit", "--version");
    return variant.startsWith("EPERM") ? refusal("lsattr", "-d", "/tmp") : void 0;
  }
};

// src/faults/f08-pid-namespaces.ts
var PROCESSES3 = 4;
var ROUNDS = 10;
var UNSHARE = ["unshare", "--pid", "--fork", "--kill-child"];
async function run7(scene) {
  await scene.open();
  await scene.behave({ latencyMs: 5 });
  for (let round = 0; round < ROUNDS; round++) {
    scene.epoch(round === 0 ? "cold" : "the token has ended");
    await scene.getAll({ callers: 50 });
    await scene.idle();
    await scene.fleet.skip(LIFE_MS3);
  }
  scene.epoch("the token has ended");
  await scene.getAll();
  await scene.idle();
  await scene.settle();
  return {};
}
var CONTAINERS = {
  workers: PROCESSES3,
  prepare: async (fleet) => {
    for (let worker = 0; worker < PROCESSES3; worker++) await fleet.add(UNSHARE);
  },
  run: run7
};
var PID_NAMESPACES = {
  id: "F8",
  title: `${PROCESSES3} PID namespaces on one volume, ${ROUNDS} tokens each`,
  stores: ["file"],
  variants: { "PID namespaces": CONTAINERS },
  repetitions: 600,
  missing: () => refusal("unshare", "--pid", "--fork", "true")
};

// src/faults/f09-clocks.ts
var HOUR_MS2 = 36e5;
async function run8(scene, setting, who) {
  await scene.open();
  await scene.behave({ latencyMs: 5 });
  await warmUp(scene, between(scene.random, 0, LIFE_MS3 - 6e5 - HOUR_MS2));
  const order = { do: "clock", stepMs: 0, suspendedMs: 0, rate: 1, ...setting };
  const changed = who === "all" ? scene.workers : scene.workers.slice(0, 1);
  if (order.suspendedMs > 0) await scene.fleet.skip(order.suspendedMs);
  await Promise.all(changed.map((worker) => worker.order(order)));
  await scene.getAll();
  await scene.idle();
  for (const round of [1, 2]) {
    await scene.fleet.skip(61e3 * round);
    await scene.passing(scene.getAll(), scene.workers);
    await scene.idle();
  }
  await scene.settle();
  scene.epoch("the token has ended");
  await scene.fleet.skip(LIFE_MS3);
  await scene.passing(scene.getAll(), scene.workers);
  await scene.idle();
  await scene.settle();
  await Promise.all(changed.map((worker) => worker.order({ do: "clock", stepMs: 0, suspendedMs: 0, rate: 1 })));
  return { allowance: { wrongClocks: true, fetches: 3 } };
}
function plan3(setting, who) {
  return { workers: 3, run: (scene) => run8(scene, setting, who) };
}
var CLOCK_CHANGES = {
  id: "F9",
  title: "clocks that step, drift or stand still",
  stores: ["file", "redis"],
  variants: {
    "all + 1 h": plan3({ stepMs: HOUR_MS2 }, "all"),
    "all - 1 h": plan3({ stepMs: -HOUR_MS2 }, "all"),
    "one + 1 h": plan3({ stepMs: HOUR_MS2 }, "one"),
    "one - 1 h": plan3({ stepMs: -HOUR_MS2 }, "one"),
    "one 1 % fast": plan3({ rate: 1.01 }, "one"),
    "all suspended for 1 h": plan3({ suspendedMs: HOUR_MS2 }, "all")
  },
  repetitions: 20,
  // Processes that share a directory share the machine's clock.
  applies: (store, variant) => store !== "file" || variant.startsWith("all")
};

// src/faults/f10-storm.ts
var PROCESSES4 = 8;
var CALLERS2 = 250;
function tokenOf2(scene, number) {
  return `t${number}.${scene.account}`;
}
async function storm(scene, managers) {
  await begin(scene, managers);
  await scene.revoke();
  scene.epoch("invalidated");
  await scene.getAll({ callers: CALLERS2 * managers, bad: tokenOf2(scene, 1) });
  await scene.idle();
  await scene.getAll({ callers: CALLERS2 * managers, bad: tokenOf2(scene, 1) });
  await scene.settle();
  return {};
}
async function during(scene) {
  await begin(scene, 1);
  await scene.fleet.skip(67e5);
  await scene.behave({ latencyMs: 150 });
  await scene.revoke();
  scene.epoch("due, and invalidated");
  const [first] = scene.workers;
  if (first === void 0) return {};
  await scene.get(first, { instant: true });
  await scene.getAll({ callers: CALLERS2, bad: tokenOf2(scene, 1) });
  await scene.idle();
  await scene.settle();
  return {};
}
async function old(scene) {
  await begin(scene, 1);
  await scene.fleet.skip(72e5);
  scene.epoch("the token has ended");
  await scene.getAll({});
  await scene.idle();
  await scene.getAll({ callers: CALLERS2, bad: tokenOf2(scene, 1) });
  await scene.settle();
  return {};
}
async function begin(scene, managers) {
  await scene.open({ managers });
  await scene.behave({ latencyMs: 20 });
  scene.epoch("cold");
  await scene.getAll({ callers: managers });
  await scene.idle();
}
function many(run11) {
  return { workers: PROCESSES4, run: run11 };
}
var INVALIDATION_STORM = {
  id: "F10",
  title: `40001 at ${PROCESSES4} \xD7 ${CALLERS2} callers`,
  stores: ["memory", "file", "redis", "cluster"],
  variants: {
    storm: many((scene) => storm(scene, 1)),
    "during a refresh": many(during),
    "an old token": many(old),
    "managers in one process": { workers: 1, run: (scene) => storm(scene, PROCESSES4) }
  },
  repetitions: 50,
  applies: (store, variant) => store === "memory" === (variant === "managers in one process")
};

// src/faults/f11-outage.ts
var OUTAGE_MS = 3 * 36e5;
var HARD_MARGIN_MS2 = 6e4;
var BEFORE_MS = 6e6;
var FIRST_SUCCESS_MS = 6e4;
var SLACK_MS3 = 2e3;
async function run9(scene, behaviour) {
  await scene.open();
  await scene.behave({});
  await warmUp(scene, BEFORE_MS);
  await scene.behave({ behaviour });
  scene.epoch("due, and the platform is down");
  const violations = [];
  const living = LIFE_MS3 - HARD_MARGIN_MS2 - BEFORE_MS - SLACK_MS3;
  for (let passed = 0; passed < OUTAGE_MS; ) {
    const step = between(scene.random, 1e3, 6e4);
    const answers = await scene.passing(scene.getAll({ callers: 3 }), scene.workers, 1e3);
    await scene.idle();
    if (passed < living - step) violations.push(...failuresIn(answers));
    passed += step;
    await scene.fleet.skip(step);
  }
  await scene.behave({});
  scene.epoch("the platform is back");
  violations.push(...await firstSuccess(scene));
  await scene.settle();
  return { violations, allowance: { failures: true, waitMs: 9500, doubtMs: 2 * OUTAGE_MS, fetches: Number.POSITIVE_INFINITY } };
}
function failuresIn(answers) {
  return answers.some((answer2) => Object.keys(answer2.outcome?.failures ?? {}).length > 0) ? [{ invariant: 6, what: "a caller failed while the token was alive", events: [] }] : [];
}
async function firstSuccess(scene) {
  for (let passed = 0; passed < 36e5; passed += 1e3) {
    const answers = await scene.passing(scene.getAll(), scene.workers, 1e3);
    if (answers.every((answer2) => Object.keys(answer2.outcome?.tokens ?? {}).length > 0)) {
      return passed <= FIRST_SUCCESS_MS + SLACK_MS3 ? [] : [{ invariant: 8, what: `the first success came ${passed / 1e3} s after the platform was back`, events: [] }];
    }
    await scene.fleet.skip(1e3);
  }
  return [{ invariant: 8, what: "no success within an hour after the platform was back", events: [] }];
}
function outage(behaviour) {
  return { workers: 3, run: (scene) => run9(scene, behaviour) };
}
var UPSTREAM_DOWN = {
  id: "F11",
  title: "platform down for 3 h across the end of the token",
  stores: ["file", "redis"],
  variants: Object.fromEntries(
    [
      "http-500",
      "busy",
      "quota",
      "bad-secret",
      "html",
      "truncated",
      "reset-before",
      "reset-after",
      "wrong-types",
      "expires-zero",
      "expires-nan"
    ].map((behaviour) => [behaviour, outage(behaviour)])
  ),
  repetitions: 10
};

// src/faults/f13-late-holder.ts
import { setTimeout as sleep4 } from "timers/promises";
var LEASE_MS = 15e3;
var STEP_MS3 = 250;
var FETCH_MS = 900;
var CALLERS3 = 10;
function wakes(point) {
  return {
    workers: 3,
    run: async (scene) => {
      const [holder, ...others] = scene.workers;
      if (holder === void 0) return {};
      const fails = { behaviour: point === "before-commit" ? "ok" : "truncated" };
      await scene.open();
      await scene.behave(point === "answered" ? fails : {});
      await scene.hold(holder, point);
      scene.epoch("cold");
      const slow = scene.get(holder);
      await holder.notice(5e3);
      scene.fault("stop", holder.who);
      holder.signal("SIGSTOP");
      await scene.behave({ latencyMs: FETCH_MS });
      const waiting = scene.getAll({ callers: CALLERS3 }, others);
      await untilLeaseEnds(scene, others);
      await scene.behave(fails);
      holder.signal("SIGCONT");
      await holder.ask({ do: "release" });
      await scene.passing(Promise.all([waiting, slow]), scene.workers);
      await scene.behave({});
      await scene.idle();
      await scene.settle();
      return { allowance: { waitMs: 4e4, lateFailures: true } };
    }
  };
}
async function untilLeaseEnds(scene, others) {
  for (let passed = 0; passed <= LEASE_MS; passed += STEP_MS3) {
    await Promise.race([scene.idle(others), sleep4(100)]);
    await scene.fleet.skipFor(STEP_MS3, others);
  }
  await sleep4(FETCH_MS / 3);
}
var LATE_HOLDER = {
  id: "F13",
  title: "a holder wakes while another process fetches",
  stores: ["file", "redis"],
  variants: {
    "before the request": wakes("before-send"),
    "in the request": wakes("answered"),
    "before the commit": wakes("before-commit")
  },
  repetitions: 20
};

// src/faults/f14-slow-store.ts
import { setTimeout as sleep5 } from "timers/promises";
var STALL_MS = 500;
var STEP_MS4 = 250;
function stalls(afterMs) {
  return {
    workers: 3,
    run: async (scene) => {
      const [victim, ...others] = scene.workers;
      const [server] = scene.fleet.redis;
      if (victim === void 0 || server === void 0) throw new Error("no worker, or no Redis");
      await scene.open();
      await scene.behave({ latencyMs: 5 });
      await scene.hold(victim, "before-send");
      scene.epoch("cold");
      const doomed = scene.get(victim);
      await victim.notice(5e3);
      scene.fault("kill", victim.who);
      await victim.kill();
      await doomed;
      const waiting = scene.getAll({ callers: 5 }, others);
      for (let passed = 0; passed < afterMs; passed += STEP_MS4) {
        await Promise.race([scene.idle(others), sleep5(100)]);
        await scene.fleet.skipFor(STEP_MS4, others);
      }
      server.signal("SIGSTOP");
      await sleep5(STALL_MS);
      server.signal("SIGCONT");
      await scene.passing(waiting, others, STEP_MS4);
      await scene.idle(others);
      await scene.settle(others);
      return { allowance: { waitMs: 17e3 } };
    }
  };
}
var SLOW_STORE = {
  id: "F14",
  title: "Redis stalls for 0.5 s while callers wait behind a dead holder",
  stores: ["redis"],
  variants: { "five seconds into the wait": stalls(5e3), "as the lease ends": stalls(14500) },
  repetitions: 20
};

// src/faults/f15-frozen.ts
var FROZEN_MS = 2 * 36e5;
function frozenAt(point) {
  return {
    workers: 1,
    run: async (scene) => {
      const [worker] = scene.workers;
      if (worker === void 0) return {};
      await scene.open();
      await scene.behave({ latencyMs: 5 });
      await scene.hold(worker, point);
      scene.epoch("cold");
      const first = scene.get(worker);
      await worker.notice(5e3);
      worker.signal("SIGSTOP");
      await scene.fleet.skipFor(FROZEN_MS, []);
      worker.signal("SIGCONT");
      const fetched = point !== "leased";
      if (fetched) scene.epoch("the token has ended");
      const calls = scene.random() < 0.5 ? callFirst : refreshFirst;
      await scene.passing(Promise.all([first, calls(scene)]), [worker]);
      await scene.idle();
      await scene.passing(scene.getAll(), [worker]);
      await scene.idle();
      return { allowance: { waitMs: FROZEN_MS + 3e4, fetches: fetched ? 2 : 1 } };
    }
  };
}
async function callFirst(scene) {
  const [worker] = scene.workers;
  const got = scene.getAll();
  await worker?.ask({ do: "skipped" });
  await worker?.ask({ do: "release" });
  await got;
}
async function refreshFirst(scene) {
  const [worker] = scene.workers;
  await worker?.ask({ do: "release" });
  await worker?.ask({ do: "skipped" });
  await scene.getAll();
}
var FROZEN = {
  id: "F15",
  title: "frozen for two hours in a refresh",
  stores: ["memory", "file", "redis"],
  variants: {
    "lease taken": frozenAt("leased"),
    "before the commit": frozenAt("before-commit"),
    "after the commit": frozenAt("committed")
  },
  repetitions: 20
};

// src/faults/all.ts
var FAULTS = [
  COLD_START,
  SIMULATED_DAYS,
  KILLED,
  STOPPED,
  REDIS_TROUBLE,
  PARTITION,
  DISK_TROUBLE,
  PID_NAMESPACES,
  CLOCK_CHANGES,
  INVALIDATION_STORM,
  UPSTREAM_DOWN,
  LATE_HOLDER,
  SLOW_STORE,
  FROZEN
];

// src/jobs.ts
function jobsOf(choice) {
  return FAULTS.filter((fault) => (choice.fault ?? fault.id) === fault.id).flatMap((fault) => fault.stores.flatMap((store) => Object.keys(fault.variants).map((variant) => ({ fault, store, variant })))).filter(({ fault, store, variant }) => fault.applies?.(store, variant) !== false).filter(({ store, variant }) => (choice.store ?? store) === store && (choice.variant ?? variant) === variant);
}
function allRows() {
  return [
    ...jobsOf({}).map(({ fault, store, variant }) => ({ fault: `${fault.id} ${fault.title}`, store, variant })),
    ...[...SHORT_RUNS, ...FULL_RUNS].map(({ title }) => ({ ...EXHAUSTIVE, variant: title }))
  ];
}
async function inLanes(jobs2, lanes, run11) {
  const left = [...jobs2];
  const lane = async () => {
    for (let job = left.shift(); job !== void 0; job = left.shift()) await run11(job);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

// src/ledger.ts
import { mkdirSync as mkdirSync2, readdirSync as readdirSync3, readFileSync, renameSync, rmSync as rmSync3, writeFileSync as writeFileSync2 } from "fs";
import { join as join3 } from "path";
var Ledger = class {
  #directory;
  constructor(directory) {
    this.#directory = directory;
    mkdirSync2(directory, { recursive: true });
  }
  /** A row that ran again says how it came out before. */
  put(entry2) {
    const path = join3(this.#directory, `${titleOf(entry2).replace(/[^\w.-]+/g, "-")}.json`);
    const before = this.of(entry2.source).find((other) => titleOf(other) === titleOf(entry2));
    const failed = before === void 0 || before.findings.length === 0 ? [] : [before.findings.length];
    writeFileSync2(`${path}.new`, JSON.stringify({ ...entry2, before: [...before?.before ?? [], ...failed] }));
    renameSync(`${path}.new`, path);
  }
  /** All that is known of one source. */
  of(source2) {
    const names = readdirSync3(this.#directory).filter((name) => name.endsWith(".json"));
    const entries = names.map((name) => JSON.parse(readFileSync(join3(this.#directory, name), "utf8")));
    return entries.filter((entry2) => entry2.source === source2);
  }
  clear() {
    for (const name of readdirSync3(this.#directory)) rmSync3(join3(this.#directory, name));
  }
};

// src/table.ts
var HEADS = ["fault", "store", "variant", "repetitions", "violations", "seconds", "note"];
function cells(row) {
  return [row.fault, row.store, row.variant, String(row.repetitions), String(row.findings.length), row.seconds.toFixed(1), row.note];
}
function table(rows2) {
  const lines = [HEADS, ...rows2.map(cells)];
  const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const format = (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = "", ...body] = lines.map(format);
  return [head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n");
}
function findings(rows2) {
  return rows2.flatMap(
    (row) => row.findings.map(
      ({ invariant, what, seed: seed2, events }) => `- ${row.fault}, ${row.store}, ${row.variant}, seed ${seed2}: invariant ${invariant}: ${what} (${events.slice(0, 20).join(", ")})`
    )
  ).join("\n");
}

// src/page.ts
function page(suite, source2, entries) {
  const known = new Map(entries.map((entry2) => [titleOf(entry2), entry2]));
  const rows2 = suite.rows.map((row) => shown(known.get(titleOf(row)) ?? { ...row, ...NOTHING }));
  const found = findings(rows2);
  const parts = [suite.heading, intro(suite, source2, entries), sum(rows2), table(rows2), found === "" ? "No violations." : found];
  return `${parts.join("\n\n")}
`;
}
var NOTHING = { repetitions: 0, findings: [], seconds: 0, note: "not run" };
function shown(row) {
  const { before = [], why } = row;
  const reason = why === void 0 ? "" : ` (${why})`;
  const again = before.map((violations) => `an earlier run found ${violations} violations${reason}`);
  return { ...row, note: [row.note, ...again].filter((part) => part !== "").join("; ") };
}
function intro({ folder }, source2, entries) {
  const those = (values2) => [...new Set(values2)].sort().join(", ");
  const dates = those(entries.map((entry2) => entry2.date));
  const nodes = those(entries.map((entry2) => entry2.node));
  const seeds = those(entries.map((entry2) => entry2.seed));
  const files2 = those(entries.map((entry2) => entry2.files));
  const jobs2 = Math.max(...entries.map((entry2) => entry2.jobs));
  return `Written by \`pnpm chaos\`; [tests/chaos](../tests/chaos/README.md) says what each fault does.
Run on ${dates} with Node ${nodes}, from seed ${seeds}, up to ${jobs2} rows at a time, files on ${files2}, over \`${folder}\` as in the Git tree \`${source2}\`.`;
}
function sum(rows2) {
  const ran = rows2.filter((row) => row.repetitions > 0);
  const repetitions = ran.reduce((sum2, row) => sum2 + row.repetitions, 0);
  const violations = rows2.reduce((sum2, row) => sum2 + row.findings.length, 0);
  return `${ran.length} of ${rows2.length} rows ran, ${repetitions} repetitions in all: ${violations} violations.`;
}

// src/suite.ts
import { existsSync as existsSync2, readFileSync as readFileSync2, writeFileSync as writeFileSync3 } from "fs";
var TOKENS = { heading: "# What the chaos suite found", folder: "packages/token", cache: ".cache/chaos", rows: allRows() };
var ANSWERS = {
  heading: "## Slow answers",
  folder: "packages/conversation",
  cache: ".cache/chaos-answers",
  rows: SCENES.flatMap(
    ({ id, title, variants }) => Object.entries(variants).map(([variant, { account }]) => ({
      fault: `${id} ${title}`,
      store: account.bot.shared ? "redis" : "memory",
      variant
    }))
  )
};
function writePart(path, suite, text) {
  const [tokens = "", ...answers] = (existsSync2(path) ? readFileSync2(path, "utf8") : "").split(new RegExp(`^(?=${ANSWERS.heading}$)`, "m"));
  const parts = suite === TOKENS ? [text, ...answers] : [tokens, text];
  writeFileSync3(path, `${parts.map((part) => part.trim()).join("\n\n")}
`);
}

// src/main.ts
var { values } = parseArgs({
  options: {
    fault: { type: "string" },
    store: { type: "string" },
    variant: { type: "string" },
    seed: { type: "string", default: "1" },
    repeat: { type: "string" },
    jobs: { type: "string", default: "1" },
    page: { type: "boolean", default: false },
    why: { type: "string" }
  }
});
endOnSignals();
var root = fileURLToPath3(new URL("../../..", import.meta.url));
var whole = [values.fault, values.store, values.variant, values.repeat].every((value) => value === void 0);
var full = values.repeat === void 0;
var seed = Number(values.seed);
var jobs = Number(values.jobs);
var files = command("stat", "-f", "-c", "%T", tmpdir2()).trim();
var rows = [];
var Books = class {
  suite;
  #ledger;
  #source;
  constructor(suite) {
    const changed = git("status", "--porcelain", suite.folder) === "" ? "" : " with changes";
    this.suite = suite;
    this.#source = `${git("rev-parse", "--short", `HEAD:${suite.folder}`)}${changed}`;
    this.#ledger = new Ledger(`${root}/${suite.cache}`);
    if (whole) this.#ledger.clear();
  }
  show = (row) => {
    rows.push(row);
    const date = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
    const node = process.versions.node;
    if (full) this.#ledger.put({ ...row, why: values.why, source: this.#source, seed, jobs, files, node, date });
    if (whole || values.page) this.writePage();
    console.log(`${titleOf(row)}: ${row.repetitions} repetitions, ${row.findings.length} violations, ${row.seconds.toFixed(1)} s ${row.note}`);
    if (row.findings.length > 0) console.log(findings([row]));
  };
  writePage() {
    writePart(`${root}/docs/chaos.md`, this.suite, page(this.suite, this.#source, this.#ledger.of(this.#source)));
  }
};
function git(...options) {
  return command("git", "-C", root, ...options).trim();
}
async function run10({ fault, store, variant }, { show }) {
  const missing = fault.missing?.(variant);
  const title = { fault: `${fault.id} ${fault.title}`, store, variant };
  if (missing !== void 0) return show({ ...title, repetitions: 0, findings: [], seconds: 0, note: `not run: ${missing}` });
  show(await campaign({ fault, store, variant, seed, repetitions: Number(values.repeat ?? fault.repetitions) }));
}
async function exhaustiveBeside() {
  const child = fork2(fileURLToPath3(import.meta.url), ["--fault", "F12", "--page"]);
  child.once(
    "exit",
    atExit(() => child.kill())
  );
  const [code] = await once(child, "exit");
  return code === 0;
}
function alone({ fault }) {
  return fault.alone === true;
}
async function runTokens(chosen) {
  const books = new Books(TOKENS);
  if (values.fault === "F12") return exhaustive(books.show).then(() => true);
  await inLanes(chosen.filter(alone), 1, (job) => run10(job, books));
  const beside = whole ? exhaustiveBeside() : true;
  await inLanes(
    chosen.filter((job) => !alone(job)),
    jobs,
    (job) => run10(job, books)
  );
  return await beside;
}
async function runAnswers() {
  const books = new Books(ANSWERS);
  for (const scene of SCENES.filter(({ id }) => (values.fault ?? id) === id)) {
    for (const variant of Object.keys(scene.variants).filter((name) => (values.variant ?? name) === name)) {
      books.show(await answerCampaign({ scene, variant, seed, repetitions: Number(values.repeat ?? scene.repetitions) }));
    }
  }
}
var isScene = SCENES.some(({ id }) => id === values.fault);
var well = isScene || await runTokens(jobsOf(values));
if (isScene || whole) await runAnswers();
var broken = rows.flatMap((row) => row.findings).length;
if (!whole) console.log(`
${table(rows)}

${broken === 0 ? "No violations." : findings(rows)}`);
process.exitCode = broken === 0 && well ? 0 : 1;
