import {
  Journal,
  TOKEN,
  markOf,
  partOf,
  pathOf,
  questionText,
  readJournal
} from "./chunk-E3UV2CMH.js";
import {
  realNow
} from "./chunk-M7HB3F6A.js";

// src/driver/at-exit.ts
var undos = /* @__PURE__ */ new Set();
process.once("exit", () => {
  for (const undo of [...undos].reverse()) undo();
});
function atExit(undo) {
  const once2 = () => {
    if (!undos.delete(once2)) return;
    try {
      undo();
    } catch (error) {
      console.error(error);
    }
  };
  undos.add(once2);
  return once2;
}
function endOnSignals() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
}

// src/driver/command.ts
import { execFileSync } from "child_process";
function command(name, ...options) {
  return execFileSync(name, options, { encoding: "utf8", stdio: "pipe" });
}
function refusal(name, ...options) {
  try {
    command(name, ...options);
    return void 0;
  } catch (error) {
    return `${name} ${options.join(" ")}: ${error instanceof Error ? error.message.split("\n").at(-1) : String(error)}`;
  }
}

// src/driver/random.ts
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}
function pick(random, from) {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === void 0) throw new Error("nothing to pick from");
  return picked;
}
function between(random, least, most) {
  return least + random() * (most - least);
}

// src/answers/check/marks.ts
function timesSeen(texts, question, part) {
  return texts.reduce((times, text) => times + text.split(markOf(question, part)).length - 1, 0);
}
function isAnswered(texts, question, parts) {
  return Array.from({ length: parts }, (_, index) => index + 1).every((part) => timesSeen(texts, question, part) > 0);
}

// src/answers/check/check.ts
var SENDING_MS = 3e3;
function checkAnswers(account, all, allowance = {}) {
  const log = readLog(account, all);
  return [
    ...log.said.flatMap((said) => [...answeredOnce(log, said, allowance), ...ownAnswersOnly(log, said), ...inOrder(log, said)]),
    ...runsOnce(log),
    ...equalAnswers(log),
    ...allowance.faults === true ? [] : noFaults(log)
  ];
}
function inDoubt(account, all) {
  const log = readLog(account, all);
  return log.said.filter((said) => !isWhole(log, said) && mayBeLost(log, said)).length;
}
function readLog(account, all) {
  const events = all.filter((event) => !("account" in event) || event.account === account);
  const seen = /* @__PURE__ */ new Map();
  const deaths = /* @__PURE__ */ new Map();
  for (const event of events) {
    if (event.kind === "seen") seen.set(event.user, [...seen.get(event.user) ?? [], event.text]);
    if (event.kind === "gone") deaths.set(event.process, event.at);
  }
  return {
    events,
    said: events.filter((event) => event.kind === "said"),
    runs: events.filter((event) => event.kind === "run").sort((one, other) => one.at - other.at),
    outcomes: events.filter((event) => event.kind === "outcome"),
    seen,
    deaths
  };
}
function answeredOnce(log, said, { faults = false, messages = false }) {
  const texts = log.seen.get(said.user) ?? [];
  const isMissed = faults && outcomeOf(log, said)?.outcome === "fault" && !isDone(log, said);
  return partsOf(said).flatMap((part) => {
    const times = timesSeen(texts, said.question, part);
    if (times > 1) return [violation(2, `the answer to ${said.question}, part ${part}, was seen ${times} times`)];
    return times === 1 || isMissed || messages && mayBeLost(log, said) ? [] : [violation(1, `the answer to ${said.question}, part ${part}, was not seen`)];
  });
}
function isDone({ events, runs, deaths }, { user, question }) {
  return runs.some(({ who, ...run2 }) => {
    const isOfPush = run2.question === question && run2.user === user;
    const ended = events.find((event) => event.kind === "ended" && event.question === question && event.who === who);
    return isOfPush && ended !== void 0 && ended.at + SENDING_MS < (deaths.get(who) ?? Number.POSITIVE_INFINITY);
  });
}
function runsOnce({ runs, deaths, events }) {
  return runs.flatMap((run2, index) => {
    const before = runs.slice(0, index).findLast((other) => other.question === run2.question && other.user === run2.user);
    if (before === void 0) return [];
    const death = deaths.get(before.who);
    const isReplaced = death !== void 0 && death <= run2.at || events.some((event) => event.kind === "report" && event.code === "store-failed" && event.at < run2.at);
    return isReplaced ? [] : [violation(3, `${run2.question} ran again in ${run2.who}, while ${before.who}, which ran it, lived`)];
  });
}
function ownAnswersOnly({ seen }, said) {
  const others = [...seen].filter(([user, texts]) => user !== said.user && timesSeen(texts, said.question, 1) > 0);
  return others.map(([user]) => violation(4, `${user} saw the answer to ${said.question} of ${said.user}`));
}
function inOrder({ seen }, said) {
  const text = (seen.get(said.user) ?? []).join("\n");
  const places = partsOf(said).map((part) => text.indexOf(`\u3014${said.question}:${part}\u3015`)).filter((place) => place >= 0);
  const isSorted = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  return isSorted ? [] : [violation(5, `the parts of ${said.question} were seen in another order`)];
}
function equalAnswers({ outcomes }) {
  return outcomes.filter(({ answers }) => answers.length > 1).map(({ question, answers }) => violation(6, `the attempts of ${question} got different answers: ${answers.map((one) => one.slice(0, 60)).join(" | ")}`));
}
function noFaults({ outcomes }) {
  return outcomes.filter(({ outcome }) => outcome !== "reply" && outcome !== "silent").map(({ question, outcome }) => violation(7, `the push of ${question} ended as ${outcome}`));
}
function mayBeLost({ events, runs, deaths }, { user, question }) {
  const isSent = events.some((event) => event.kind === "sent" && event.user === user && timesSeen([event.text], question, 1) > 0);
  return !isSent && runs.some((run2) => run2.question === question && run2.user === user && endedBeforeDeath(events, run2, deaths.get(run2.who)));
}
function endedBeforeDeath(events, run2, death) {
  const ended = events.find((event) => event.kind === "ended" && event.question === run2.question && event.who === run2.who);
  return death !== void 0 && ended !== void 0 && ended.at <= death && death - ended.at < SENDING_MS;
}
function isWhole({ seen }, said) {
  return partsOf(said).every((part) => timesSeen(seen.get(said.user) ?? [], said.question, part) > 0);
}
function outcomeOf({ outcomes }, { user, question }) {
  return outcomes.find((outcome) => outcome.user === user && outcome.question === question);
}
function partsOf({ parts }) {
  return Array.from({ length: parts }, (_, index) => index + 1);
}
function violation(invariant, what) {
  return { invariant, what, events: [] };
}

// src/answers/driver/stage.ts
import { mkdtempSync, rmSync } from "fs";
import { tmpdir } from "os";
import { join as join3 } from "path";
import { DEFAULT_ACCOUNT, startSimulator } from "@wx/simulator";

// src/driver/redis-server.ts
import { execFile, spawn } from "child_process";
import { existsSync, mkdirSync } from "fs";
import { join } from "path";
import { setTimeout as sleep } from "timers/promises";
import { promisify } from "util";
import { Redis } from "ioredis";

// src/driver/free-port.ts
import { createServer } from "net";
async function freePort(most = 65535) {
  const port = await anyFreePort();
  return port <= most ? port : await freePort(most);
}
function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => address === null || typeof address === "string" ? reject(new Error("no port")) : resolve(address.port));
    });
  });
}

// src/driver/redis-server.ts
var run = promisify(execFile);
var COMMAND = "/usr/bin/redis-server";
var WITH_DRIVER = ["setpriv", "--pdeathsig", "KILL"];
var wrapper = refusal(...WITH_DRIVER, "true") === void 0 ? WITH_DRIVER : [];
var withoutRedis = !existsSync(COMMAND) && process.env.CI !== "true";
var RedisServer = class _RedisServer {
  port;
  #directory;
  #options;
  #process;
  static async start(directory, options = [], highestPort) {
    const server = new _RedisServer(await freePort(highestPort), directory, options);
    await server.start();
    return server;
  }
  constructor(port, directory, options) {
    this.port = port;
    this.#directory = join(directory, `redis-${port}`);
    this.#options = options;
    mkdirSync(this.#directory, { recursive: true });
  }
  async start() {
    const options = [
      "--port",
      String(this.port),
      "--bind",
      "0.0.0.0",
      "--protected-mode",
      "no",
      "--dir",
      this.#directory,
      "--save",
      "",
      ...this.#options
    ];
    const [first = COMMAND, ...rest] = [...wrapper, COMMAND, ...options];
    const started = spawn(first, rest, { stdio: "ignore" });
    started.once(
      "exit",
      atExit(() => started.kill("SIGKILL"))
    );
    this.#process = started;
    for (let tries = 0; tries < 100; tries++) {
      const pong = await this.admin((client) => client.ping()).catch(() => void 0);
      if (pong === "PONG") return;
      await sleep(50);
    }
    throw new Error(`redis-server does not answer on port ${this.port}`);
  }
  /** One command of our own, on a connection of its own. */
  async admin(work) {
    const client = new Redis({ port: this.port, lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
    client.on("error", () => {
    });
    try {
      await client.connect();
      return await work(client);
    } finally {
      client.disconnect();
    }
  }
  signal(name) {
    this.#process?.kill(name);
  }
  async stop() {
    const ending = this.#process;
    if (ending === void 0 || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = new Promise((resolve) => ending.once("exit", resolve));
    ending.kill("SIGKILL");
    await ended;
  }
};
var HIGHEST_CLUSTER_PORT = 55535;
async function startCluster(directory) {
  const options = ["--cluster-enabled", "yes", "--cluster-node-timeout", "2000"];
  const nodes = [];
  for (let node = 0; node < 3; node++) nodes.push(await RedisServer.start(directory, options, HIGHEST_CLUSTER_PORT));
  const addresses = nodes.map((node) => `127.0.0.1:${node.port}`);
  await run("/usr/bin/redis-cli", ["--cluster", "create", ...addresses, "--cluster-replicas", "0", "--cluster-yes"]);
  for (let tries = 0; tries < 100; tries++) {
    const states = await Promise.all(nodes.map((node) => node.admin((client) => client.call("CLUSTER", "INFO"))));
    if (states.every((state) => String(state).includes("cluster_state:ok"))) return nodes;
    await sleep(100);
  }
  throw new Error("the cluster did not come up");
}

// src/answers/driver/bot-process.ts
import { fork } from "child_process";
import { once } from "events";
import { existsSync as existsSync2 } from "fs";
import { join as join2 } from "path";
import { setTimeout as sleep2 } from "timers/promises";
import { fileURLToPath } from "url";
var BotProcess = class _BotProcess {
  origin;
  #name;
  #host;
  #port;
  #logs = [];
  #journal;
  #child;
  #who = "";
  static async start(name, host) {
    const process2 = new _BotProcess(name, host, await freePort());
    await process2.start();
    return process2;
  }
  constructor(name, host, port) {
    this.#name = name;
    this.#host = host;
    this.#port = port;
    this.origin = `http://127.0.0.1:${port}`;
    this.#logs.push(join2(host.directory, `${name}-driver.jsonl`));
    this.#journal = new Journal(this.#logs[0] ?? "", name);
  }
  async start() {
    const { directory, redisPort, freezes } = this.#host;
    this.#who = `${this.#name}.${this.#logs.length}`;
    const log = join2(directory, `${this.#who}.jsonl`);
    this.#logs.push(log);
    const start = { who: this.#who, log, port: this.#port, redisPort, freezes };
    const child = fork(entry(), [JSON.stringify(start)], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    child.once(
      "exit",
      atExit(() => child.kill("SIGKILL"))
    );
    this.#child = child;
    await Promise.race([once(child, "message"), once(child, "exit").then(() => Promise.reject(new Error(`${this.#who} did not start`)))]);
  }
  /** SIGKILL, or SIGTERM as a deploy sends it. Resolves when the process is gone. */
  async end(signal) {
    const child = this.#child;
    if (child === void 0 || child.exitCode !== null || child.signalCode !== null) return;
    this.#journal.write({ kind: "gone", process: this.#who });
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  }
  /** A frozen process gets a request only when its host has thawed it. */
  async thaw() {
    this.#child?.kill("SIGCONT");
    await sleep2(5);
  }
  events() {
    return this.#logs.flatMap(readJournal);
  }
};
function entry() {
  const built = ["./bot.js", "../../../dist/bot.js"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = built.find(existsSync2);
  if (found === void 0) throw new Error("tests/chaos is not built: pnpm --filter @wx-tests/chaos build");
  return found;
}

// src/answers/driver/phones.ts
import { setTimeout as sleep3 } from "timers/promises";
var LOOK_MS = 3e3;
var Phones = class {
  account;
  sim;
  #events = [];
  #asked = [];
  #pushes = /* @__PURE__ */ new Set();
  #nudges = 0;
  constructor(account, sim) {
    this.account = account;
    this.sim = sim;
  }
  /** Resolves when the push has come to its end. */
  async ask(user, question) {
    this.#asked.push({ user, question });
    this.#note({ kind: "said", account: this.account, user, question: question.id, parts: question.parts ?? 1 });
    const push = this.sim.user(user).say(questionText(question));
    this.#pushes.add(push);
    await push;
    this.#pushes.delete(push);
  }
  /** All texts that the user saw of the account, in the phone's order. */
  texts(user) {
    return this.sim.user(user).seen.map(textOf);
  }
  /** What the push of this question was answered with, as the user saw it. */
  answerTo(user, question) {
    const phone = this.sim.user(user);
    const exchange = exchangeOf(phone, question);
    const seen = phone.seen.find(({ source }) => "exchangeId" in source && source.exchangeId === exchange?.id);
    return seen === void 0 ? void 0 : textOf(seen);
  }
  has(user, question) {
    return isAnswered(this.texts(user), question.id, question.parts ?? 1);
  }
  /** Until every user has every answer: taps on links, and writes again if there are none. */
  async settle(limitMs) {
    const ends = performance.now() + limitMs;
    await Promise.all(this.#pushes);
    const users = [...new Set(this.#asked.map(({ user }) => user))];
    await Promise.all(users.map((user) => this.#settleUser(user, ends)));
    await Promise.all(this.#pushes);
  }
  /** What happened to these users, after the last of it. */
  events() {
    for (const { user, question } of this.#asked) this.#noteOutcome(user, question);
    for (const user of new Set(this.#asked.map((asked) => asked.user))) {
      for (const text of this.texts(user)) this.#note({ kind: "seen", account: this.account, user, text });
    }
    return this.#events;
  }
  async #settleUser(user, ends) {
    while (performance.now() < ends) {
      const missing = this.#asked.filter((asked) => asked.user === user && !this.has(user, asked.question));
      if (missing.length === 0) return;
      await sleep3(LOOK_MS);
      const links = missing.flatMap(({ question }) => this.#linkTo(user, question) ?? []);
      for (const link of links) await this.sim.user(user).tap(link);
      if (links.length === 0) await this.ask(user, { id: `${this.account}n${++this.#nudges}`, wait: 0 });
    }
  }
  /** The newest link to the answer, or to the rest of it, if its user was shown one. */
  #linkTo(user, { id }) {
    const phone = this.sim.user(user);
    const exchange = exchangeOf(phone, id);
    const told = phone.seen.filter(({ source }) => "exchangeId" in source && source.exchangeId === exchange?.id).map(textOf);
    const links = [...told, ...this.texts(user).filter((text) => text.includes(`\u3014${id}:`))].flatMap(linksIn);
    const stems = new Set(links.map((link) => link.slice(0, link.indexOf("-", "slow-".length) + 1)));
    return phone.choices.find((choice) => [...stems].some((stem) => choice.id.startsWith(stem)))?.id;
  }
  #noteOutcome(user, { id }) {
    const exchange = exchangeOf(this.sim.user(user), id);
    if (exchange === void 0) return;
    const attempts = exchange.attempts;
    const bodies = attempts.flatMap(({ response }) => response === void 0 ? [] : [contentOf(response.body)]);
    this.#note({
      kind: "outcome",
      account: this.account,
      user,
      question: id,
      outcome: exchange.outcome,
      answers: [...new Set(bodies)],
      cut: attempts.filter(({ end }) => end === "cut").length
    });
  }
  #note(happening) {
    this.#events.push({ at: realNow(), who: "phones", ...happening });
  }
};
function exchangeOf(phone, question) {
  return phone.exchanges.find(({ push }) => push.includes(`[${question} `));
}
function textOf({ content }) {
  return "text" in content && typeof content.text === "string" ? content.text : `(${content.type})`;
}
function linksIn(text) {
  return [...text.matchAll(/msgmenuid=(slow-[^"&]*)/g)].map(([, id = ""]) => id);
}
function contentOf(body) {
  return /<Content><!\[CDATA\[([^]*?)\]\]><\/Content>/.exec(body)?.[1] ?? body;
}

// src/answers/driver/stage.ts
var Stage = class _Stage {
  processes;
  #redis;
  #phones = [];
  #removeDirectory;
  static async start({ processes, freezes = false }) {
    const directory = mkdtempSync(join3(tmpdir(), "wx-chaos-"));
    const redis = await RedisServer.start(directory);
    const host = { directory, redisPort: redis.port, freezes };
    const started = await Promise.all(Array.from({ length: processes }, (_, index) => BotProcess.start(`b${index + 1}`, host)));
    return new _Stage(directory, redis, started);
  }
  constructor(directory, redis, processes) {
    this.#removeDirectory = atExit(() => rmSync(directory, { recursive: true, force: true }));
    this.#redis = redis;
    this.processes = processes;
  }
  get redis() {
    return this.#redis;
  }
  process(index) {
    const process2 = this.processes[index];
    if (process2 === void 0) throw new Error(`there is no process ${index}`);
    return process2;
  }
  /** A platform of its own for the account, and its users. */
  async account(name, { bot, spread = "round-robin", customerService = true }) {
    const { appId, secret } = DEFAULT_ACCOUNT;
    let sim;
    const address = () => pathOf({ ...bot, account: name, api: sim?.apiUrl ?? "", appId, secret });
    const targets = { targets: this.processes.map(({ origin }) => origin), spread };
    sim = await startSimulator({
      ...targets,
      token: TOKEN,
      customerService,
      fetch: async (url, init) => {
        const { origin, search } = new URL(String(url));
        await this.processes.find((process2) => process2.origin === origin)?.thaw();
        return fetch(`${origin}${address()}${search}`, init);
      }
    });
    const phones = new Phones(name, sim);
    this.#phones.push(phones);
    return phones;
  }
  /** All that happened; to be read once, at the end. */
  events() {
    const events = [...this.processes.flatMap((process2) => process2.events()), ...this.#phones.flatMap((phones) => phones.events())];
    return events.sort((one, other) => one.at - other.at);
  }
  async stop() {
    await Promise.all(this.processes.map((process2) => process2.end("SIGKILL")));
    for (const { sim } of this.#phones) await sim.close();
    await this.#redis.stop();
    this.#removeDirectory();
  }
};

// src/answers/driver/campaign.ts
var PATIENCE_MS = 6e4;
async function answerCampaign({ scene, variant, seed, repetitions }) {
  const plan10 = scene.variants[variant];
  if (plan10 === void 0) throw new Error(`${scene.id} has no variant ${variant}`);
  const began = performance.now();
  const findings = [];
  const notes = [];
  let done = 0;
  while (done < repetitions) {
    const count = Math.min(plan10.beside, repetitions - done);
    const found = await playOn(plan10, seed + done, count).catch((error) => ({ findings: [failed(error, seed + done)], notes: [] }));
    findings.push(...found.findings);
    notes.push(...found.notes);
    done += count;
  }
  const seconds = (performance.now() - began) / 1e3;
  const store = plan10.account.bot.shared ? "redis" : "memory";
  return { fault: `${scene.id} ${scene.title}`, store, variant, repetitions: done, findings, seconds, note: noteOf(notes) };
}
async function playOn(plan10, seed, count) {
  const stage = await Stage.start(plan10);
  try {
    const takes = [];
    for (let index = 0; index < count; index++) {
      takes.push({ phones: await stage.account(`r${seed + index}`, plan10.account), random: seeded(seed + index) });
    }
    await plan10.play(stage, takes, seeded(seed));
    await Promise.all(takes.map(({ phones }) => phones.settle(plan10.patienceMs ?? PATIENCE_MS)));
    const events = stage.events();
    const findings = takes.flatMap(({ phones }, index) => findingsOf(plan10, phones, events, seed + index));
    return { findings, notes: takes.flatMap(({ phones }) => notesOf(phones, events)) };
  } finally {
    await stage.stop();
  }
}
function findingsOf(plan10, phones, events, seed) {
  const found = [...checkAnswers(phones.account, events, plan10.allowance), ...plan10.more?.(phones, events) ?? []];
  if (found.length > 0 && process.env.CHAOS_EVENTS !== void 0) {
    for (const event of events) if (!("account" in event) || event.account === phones.account) console.log(JSON.stringify(event));
  }
  return found.map((violation3) => ({ ...violation3, seed }));
}
function failed(error, seed) {
  return { invariant: 0, what: `the suite itself failed: ${error instanceof Error ? error.stack : String(error)}`, events: [], seed };
}
function notesOf(phones, events) {
  const reports = events.flatMap((event) => event.kind === "report" && event.account === phones.account ? [`report ${event.code}`] : []);
  return [...reports, ...Array(inDoubt(phones.account, events)).fill("answer in doubt after a death")];
}
function noteOf(notes) {
  const counts = /* @__PURE__ */ new Map();
  for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1);
  return [...counts].map(([note, count]) => `${note} \xD7 ${count}`).join(", ");
}

// src/answers/scenes/s01-slow.ts
var POLICIES = {
  "hold, 9 s": { policy: "hold, then tell", wait: 9e3 },
  "later, 25 s": { policy: "later", wait: 25e3 },
  "tell, 60 s": { policy: "tell", wait: 6e4 }
};
function ask(wait) {
  return async (_stage, takes) => {
    await Promise.all(takes.map(({ phones, random }) => phones.ask("u1", { id: `${phones.account}q`, wait: wait + between(random, -500, 500) })));
  };
}
function plan(kind, processes) {
  const { policy, wait } = POLICIES[kind];
  const account = { bot: { policy, shared: processes > 1 }, spread: "by-attempt" };
  return { processes, account, beside: 25, patienceMs: wait + 3e4, play: ask(wait) };
}
var SLOW = {
  id: "S1",
  title: "a slow answer",
  repetitions: 100,
  variants: Object.fromEntries(
    ["hold, 9 s", "later, 25 s", "tell, 60 s"].flatMap((kind) => [
      [`${kind}, one process`, plan(kind, 1)],
      [`${kind}, each attempt at the other of two processes`, plan(kind, 2)]
    ])
  )
};

// src/answers/scenes/s02-killed.ts
import { setTimeout as sleep4 } from "timers/promises";
function plan2(policy, wait) {
  return {
    processes: 2,
    account: { bot: { policy, shared: true }, spread: "by-attempt" },
    beside: 20,
    patienceMs: wait + 6e4,
    allowance: { messages: policy.endsWith("later"), faults: true },
    play: async (stage, takes, random) => {
      const asked = takes.map(({ phones, random: own }) => phones.ask("u1", { id: `${phones.account}q`, wait: wait + between(own, -500, 500) }));
      await sleep4(between(random, 300, wait + 500));
      await stage.process(0).end("SIGKILL");
      await sleep4(2e3);
      await stage.process(0).start();
      await Promise.all(asked);
    }
  };
}
var KILLED_OWNER = {
  id: "S2",
  title: "the process that works on an answer is killed",
  repetitions: 100,
  variants: { hold: plan2("hold, then tell", 9e3), later: plan2("later", 12e3), tell: plan2("tell", 12e3), quick: plan2("tell", 2500) }
};

// src/check/violation.ts
var WAIT_MS = 16e3;
var INSTANT_MS = 300;
function violation2(invariant, what, ...events) {
  return {
    invariant,
    what,
    events: events.flatMap((event) => event === void 0 ? [] : [event.id])
  };
}

// src/answers/scenes/s03-missing-right.ts
var MISSING_RIGHT = {
  id: "S3",
  title: "an account without the right to customer-service messages",
  repetitions: 50,
  variants: {
    later: {
      processes: 2,
      account: { bot: { policy: "later", shared: true }, customerService: false },
      beside: 25,
      play: async (_stage, takes) => {
        await Promise.all(
          takes.map(async ({ phones }) => {
            await phones.ask("u1", { id: `${phones.account}q1`, wait: 6e3 });
            await phones.settle(3e4);
            await phones.ask("u1", { id: `${phones.account}q2`, wait: 7e3 });
          })
        );
      },
      more: (phones) => {
        const told = phones.answerTo("u1", `${phones.account}q2`);
        return told?.includes("\u770B\u7B54\u6848") === true ? [] : [violation2(8, `the second slow answer was not told of: ${told}`)];
      }
    }
  }
};

// src/answers/scenes/s04-new-question.ts
import { setTimeout as sleep5 } from "timers/promises";
function plan3(policy) {
  return {
    processes: 2,
    account: { bot: { policy, shared: true } },
    beside: 20,
    play: async (_stage, takes) => {
      await Promise.all(
        takes.map(async ({ phones, random }) => {
          const first = phones.ask("u1", { id: `${phones.account}q1`, wait: between(random, 6e3, 15e3) });
          await sleep5(between(random, 100, 8e3));
          const second = phones.ask("u1", { id: `${phones.account}q2`, wait: between(random, 0, 8e3) });
          await sleep5(between(random, 0, 3e3));
          await Promise.all([first, second, phones.ask("u2", { id: `${phones.account}q3`, wait: between(random, 0, 8e3) })]);
        })
      );
    }
  };
}
var NEW_QUESTION = {
  id: "S4",
  title: "a new question while one is open",
  repetitions: 100,
  variants: { tell: plan3("tell"), later: plan3("later") }
};

// src/answers/scenes/s05-stream.ts
var QUESTION = { wait: 12e3, parts: 12, bytes: 300 };
var MOST_MESSAGES = 5;
function plan4(policy, bytes) {
  return {
    processes: 2,
    account: { bot: { policy, shared: true } },
    beside: 25,
    play: async (_stage, takes) => {
      await Promise.all(takes.map(({ phones }) => phones.ask("u1", { ...QUESTION, bytes, id: `${phones.account}q` })));
    },
    more: (phones, events) => {
      const id = `${phones.account}q`;
      const messages = events.filter((event) => event.kind === "sent" && event.account === phones.account).length;
      const whole = Array.from({ length: QUESTION.parts }, (_, index) => partOf({ id, bytes }, index + 1)).join("");
      const seen = withoutLinks(phones.texts("u1").join("\n")).replace(/\s/g, "");
      return [
        ...messages > MOST_MESSAGES ? [violation2(8, `the answer took ${messages} messages`)] : [],
        ...seen.includes(whole) ? [] : [violation2(8, `the user did not see the whole: ${seen.length} characters of ${whole.length}`)]
      ];
    }
  };
}
function withoutLinks(text) {
  return text.replace(/正在准备答案，[^\n]*\n/g, "").replace(/\n?<a [^]*?<\/a>[^\n]*/g, "");
}
var STREAM = {
  id: "S5",
  title: "an answer of 12 parts",
  repetitions: 50,
  variants: { later: plan4("later", 300), "later, more than the messages hold": plan4("later", 1500), tell: plan4("tell", 300) }
};

// src/answers/scenes/s06-freezing-host.ts
import { setTimeout as sleep6 } from "timers/promises";
function plan5(keepAlive) {
  return {
    processes: 1,
    freezes: true,
    account: { bot: { policy: "later", shared: true, keepAlive } },
    beside: 1,
    play: async (_stage, takes) => {
      await Promise.all(takes.map(({ phones }) => phones.ask("u1", { id: `${phones.account}q`, wait: 12e3 })));
      await sleep6(12e3);
    },
    more: (phones, events) => {
      const isSent = events.some((event) => event.kind === "sent" && event.account === phones.account);
      if (isSent === keepAlive) return [];
      return [violation2(8, isSent ? "the host did not freeze: the scene proves nothing" : "the answer was not sent by itself")];
    }
  };
}
var FREEZING_HOST = {
  id: "S6",
  title: "a host that freezes after the response",
  repetitions: 5,
  variants: { "keepAlive: 'request'": plan5(true), "without it": plan5(false) }
};

// src/answers/scenes/s07-hold-budget.ts
var USERS = 100;
var MOST_CUT = 20;
function plan6(policy) {
  return {
    processes: 2,
    account: { bot: { policy, shared: true } },
    beside: 1,
    patienceMs: 12e4,
    play: async (_stage, takes) => {
      const asked = takes.flatMap(
        ({ phones }) => Array.from({ length: USERS }, (_, user) => phones.ask(`u${user}`, { id: `${phones.account}q${user}`, wait: 9e3 }))
      );
      await Promise.all(asked);
    },
    more: (phones, events) => {
      const cut = events.reduce((sum, event) => event.kind === "outcome" && event.account === phones.account ? sum + event.cut : sum, 0);
      return cut > MOST_CUT ? [violation2(8, `${cut} attempts were cut`)] : [];
    }
  };
}
var HOLD_BUDGET = {
  id: "S7",
  title: "100 slow users at once under hold",
  repetitions: 3,
  variants: { "then tell": plan6("hold, then tell"), "then later": plan6("hold, then later") }
};

// src/answers/scenes/s08-session.ts
import { setTimeout as sleep7 } from "timers/promises";
function plan7(kill) {
  return {
    processes: 2,
    account: { bot: { policy: "tell", shared: true } },
    beside: 20,
    patienceMs: 9e4,
    play: async (stage, takes, random) => {
      const asked = takes.flatMap(
        ({ phones, random: own }) => ["a", "b"].map((word) => phones.ask("u1", { id: `${phones.account}${word}`, wait: between(own, 1500, 2500), word }))
      );
      if (kill) {
        await sleep7(between(random, 500, 3e3));
        await stage.process(0).end("SIGKILL");
        await stage.process(0).start();
      }
      await Promise.all(asked);
      await Promise.all(takes.map(({ phones }) => phones.settle(6e4)));
      await Promise.all(takes.map(({ phones }) => phones.ask("u1", { id: `${phones.account}all`, word: "c" })));
    },
    more: bothChanges
  };
}
function bothChanges(phones, _events) {
  const text = phones.texts("u1").find((one) => one.includes(`\u3014${phones.account}all:1\u3015`)) ?? "";
  const words = /〕(.*)/.exec(text)?.[1] ?? "";
  const sorted = words.split(" ").slice(0, -1).sort().join(" ");
  return sorted === "a b" ? [] : [violation2(8, `the session has the words ${JSON.stringify(words)}`)];
}
var SESSION = {
  id: "S8",
  title: "two pushes of one user at once change one session",
  repetitions: 100,
  variants: { "two processes": plan7(false), "one of them killed": plan7(true) }
};

// src/answers/scenes/s09-deploy.ts
import { setTimeout as sleep8 } from "timers/promises";
function plan8(policy, wait) {
  return {
    processes: 2,
    account: { bot: { policy, shared: true } },
    beside: 20,
    patienceMs: wait + 6e4,
    play: async (stage, takes, random) => {
      const asked = takes.flatMap(({ phones, random: own }) => [
        phones.ask("u1", { id: `${phones.account}q1`, wait: between(own, wait / 2, wait) }),
        phones.ask("u2", { id: `${phones.account}q2`, wait: between(own, 100, wait) })
      ]);
      await sleep8(between(random, 100, 4e3));
      for (const process2 of stage.processes) {
        await process2.end("SIGTERM");
        await process2.start();
      }
      await Promise.all(asked);
    }
  };
}
var DEPLOY = {
  id: "S9",
  title: "SIGTERM in the middle",
  repetitions: 60,
  variants: { "later, done in time": plan8("later", 7e3), "tell, longer than the grace time": plan8("tell", 2e4), hold: plan8("hold, then tell", 9e3) }
};

// src/answers/scenes/s10-storm.ts
import { setTimeout as sleep9 } from "timers/promises";
function plan9(users, kills) {
  return {
    processes: 2,
    account: { bot: { policy: "tell", shared: true } },
    beside: 1,
    patienceMs: 12e4,
    allowance: { faults: true },
    play: async (stage, takes, random) => {
      for (const { phones } of takes) disturb(phones, users);
      const asked = [];
      for (let kill = 0; kill < kills; kill++) {
        for (const take of takes) asked.push(...askSome(take, { from: kill * users / kills, to: (kill + 1) * users / kills }));
        const process2 = stage.process(random() < 0.5 ? 0 : 1);
        await sleep9(between(random, 100, 700));
        await process2.end("SIGKILL");
        await process2.start();
      }
      await Promise.all(asked);
    }
  };
}
function disturb({ sim }, users) {
  const times = Math.max(1, Math.floor(users / 30));
  for (let round = 0; round < 10; round++) {
    sim.disturb({ duplicate: "at-once", times });
    sim.disturb({ delayMs: 700, times });
  }
}
function askSome({ phones, random }, { from, to }) {
  return Array.from({ length: Math.floor(to) - Math.floor(from) }, async (_, index) => {
    const user = Math.floor(from) + index;
    const wait = between(random, 0, 7e3);
    await sleep9(between(random, 0, 500));
    await phones.ask(`u${user}`, { id: `${phones.account}q${user}`, wait });
  });
}
var STORM = {
  id: "S10",
  title: "users, retries and duplicates while processes are killed",
  repetitions: 1,
  variants: { "1,000 users, 200 kills": plan9(1e3, 200), "60 users, 12 kills": plan9(60, 12) }
};

// src/answers/scenes/all.ts
var SCENES = [
  SLOW,
  KILLED_OWNER,
  MISSING_RIGHT,
  NEW_QUESTION,
  STREAM,
  FREEZING_HOST,
  HOLD_BUDGET,
  SESSION,
  DEPLOY,
  STORM
];

export {
  seeded,
  pick,
  between,
  atExit,
  endOnSignals,
  command,
  refusal,
  RedisServer,
  startCluster,
  answerCampaign,
  WAIT_MS,
  INSTANT_MS,
  violation2 as violation,
  SCENES
};
