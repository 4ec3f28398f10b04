import {
  RedisStore,
  TokenManager,
  stableToken
} from "./chunk-WX4DXH7O.js";
import {
  Journal,
  TOKEN,
  partOf,
  readQuestion,
  specOf
} from "./chunk-E3UV2CMH.js";
import "./chunk-M7HB3F6A.js";
import {
  Bot,
  MemoryStore,
  Recent,
  WxError,
  checkReply,
  isParts,
  isRecord,
  nonEmpty,
  refuseLarger,
  refuseLargerText,
  refuseUnknownOptions,
  reply,
  requireBetween,
  sha1Hex,
  systemClock,
  whenReady,
  withDeadline,
  withinLimit
} from "./chunk-WMS7IV7C.js";

// ../../packages/node/dist/index.js
import { createServer } from "http";

// ../../packages/core/dist/adapter.js
function refuseByHeaders({ contentEncoding, contentLength }, { maxBytes }) {
  if (contentEncoding != null && contentEncoding !== "" && contentEncoding.toLowerCase() !== "identity") {
    throw new WxError("body-compressed", `The body has content-encoding ${JSON.stringify(contentEncoding.slice(0, 40))}; WeChat never compresses a push, so nothing is unpacked here. Does a proxy compress requests?`);
  }
  refuseLarger(Number(contentLength ?? 0), maxBytes);
}
var BodyChunks = class {
  #chunks = [];
  #maxBytes;
  #size = 0;
  constructor({ maxBytes }) {
    this.#maxBytes = maxBytes;
  }
  get size() {
    return this.#size;
  }
  add(chunk) {
    this.#size += chunk.byteLength;
    refuseLarger(this.#size, this.#maxBytes);
    this.#chunks.push(chunk);
  }
  text() {
    const only = this.#chunks[0];
    return decodeUtf8(this.#chunks.length === 1 && only !== void 0 ? only : this.#joined());
  }
  #joined() {
    const whole = new Uint8Array(this.#size);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.byteLength;
    }
    return whole;
  }
};
var strictUtf8 = new TextDecoder("utf-8", { fatal: true });
function decodeUtf8(bytes) {
  try {
    return strictUtf8.decode(bytes);
  } catch (cause) {
    throw new WxError("body-encoding", "The body is not valid UTF-8. WeChat always sends UTF-8; is a proxy re-encoding it?", { cause });
  }
}
function bodyTimeout({ timeoutMs }) {
  return new WxError("body-timeout", `The body had not arrived after ${timeoutMs} ms, the most a push may take.`);
}
function bodyAborted(cause) {
  return new WxError("body-aborted", "The caller hung up before the whole body had arrived.", { cause });
}
function readText(source, limits, headers = {}, clock = systemClock) {
  refuseByHeaders(headers, limits);
  if (typeof source === "string") {
    refuseLargerText(source, limits.maxBytes);
    return source.charCodeAt(0) === 65279 ? source.slice(1) : source;
  }
  if (source instanceof Uint8Array) {
    refuseLarger(source.byteLength, limits.maxBytes);
    return decodeUtf8(source);
  }
  return collect(source, limits, clock).then((body) => body.text());
}
async function collect(source, limits, clock) {
  const iterator = source[Symbol.asyncIterator]();
  let expire = () => {
  };
  const expired = new Promise((_, reject) => {
    expire = clock.schedule(limits.timeoutMs, () => reject(bodyTimeout(limits)));
  });
  try {
    return await Promise.race([drain$1(iterator, new BodyChunks(limits)), expired]);
  } catch (error) {
    void Promise.resolve(iterator.return?.()).catch(() => {
    });
    throw WxError.is(error) ? error : bodyAborted(error);
  } finally {
    expire();
  }
}
async function drain$1(iterator, chunks) {
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
    chunks.add(next.value);
  return chunks;
}
async function nodeText(request, limits, keptBodies = [], clock = systemClock) {
  const headers = bodyHeaders(request);
  for (const body2 of keptBodies)
    if (typeof body2 === "string" || body2 instanceof Uint8Array)
      return readText(body2, limits, headers);
  if (request.readableDidRead) {
    throw new WxError("body-consumed", 'A middleware has read the body and kept neither its text nor its bytes. Mount the WeChat webhook before the body parser (express.json(), koa-bodyparser, \u2026), or let that parser keep text: express.text({ type: "*/*" }).');
  }
  refuseByHeaders(headers, limits);
  const body = await readStream(request, limits, clock);
  if (request.stream !== void 0 && await isReset(request.stream, clock))
    throw bodyAborted();
  return body.text();
}
async function isReset(stream2, clock) {
  await new Promise((resolve) => void clock.schedule(0, resolve));
  return stream2.closed === true;
}
function bodyHeaders({ headers }) {
  const { "content-length": length, "content-encoding": encoding } = headers;
  return { contentLength: length?.toString(), contentEncoding: encoding?.toString() };
}
function readStream(request, limits, clock) {
  return new Promise((resolve, reject) => {
    const body = new BodyChunks(limits);
    let over = false;
    let cancel = () => {
    };
    const settle = (how) => {
      if (over)
        return;
      over = true;
      cancel();
      leave();
      how();
    };
    const refuse = (error) => {
      request.pause();
      reject(error);
    };
    const onData = (chunk) => {
      try {
        body.add(chunk);
      } catch (error) {
        settle(() => refuse(error));
      }
    };
    const onEnd = () => settle(() => resolve(body));
    const onError = (error) => settle(() => refuse(bodyAborted(error)));
    const onClose = () => settle(() => refuse(bodyAborted()));
    const leave = () => {
      request.off("data", onData);
      request.off("end", onEnd);
      request.off("close", onClose);
      request.on("error", ignore);
      request.off("error", onError);
    };
    queueMicrotask(() => {
      const isThere = request.httpVersionMajor === 1 && body.size === Number(request.headers["content-length"]);
      if (!over && !isThere)
        cancel = clock.schedule(limits.timeoutMs, () => settle(() => refuse(bodyTimeout(limits))));
    });
    request.on("data", onData);
    request.on("end", onEnd);
    request.on("error", onError);
    request.on("close", onClose);
    if (request.readableEnded)
      onEnd();
    if (request.destroyed)
      onClose();
    request.resume();
  });
}
function ignore() {
}
var ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i;
function readTarget(url = "/") {
  const target = url.startsWith("/") ? url : url.replace(ORIGIN, "");
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  return { path: path === "" ? "/" : path, query: new URLSearchParams(mark < 0 ? "" : target.slice(mark + 1)) };
}
function fromNode(request, keptBodies = []) {
  return new NeutralRequest(request, keptBodies);
}
var NeutralRequest = class {
  method;
  path;
  query;
  header;
  text;
  constructor(request, keptBodies) {
    const { path, query } = readTarget(request.url);
    this.method = request.method ?? "GET";
    this.path = path;
    this.query = query;
    this.header = (name) => headerOf(request, name);
    this.text = (limits) => nodeText(request, limits, keptBodies);
  }
};
function headerOf({ headers }, name) {
  const value = headers[name.toLowerCase()];
  if (Array.isArray(value))
    return value.join(", ");
  return typeof value === "string" ? value : void 0;
}
var LINGER_MS = 500;
var LINGER_BYTES = 1 << 20;
function hasArrived(request, clock = systemClock) {
  return request.complete || pause(clock, 0).then(() => request.complete);
}
function sendNode(answer4, request, response, clock = systemClock) {
  return whenReady(hasArrived(request, clock), (arrived) => arrived ? sendWhole(answer4, response) : sendAndClose(answer4, request, response, clock));
}
function sendWhole({ status, headers, body }, response) {
  if (response.headersSent || response.destroyed)
    return;
  writeHead(status, headers, response);
  response.end(body);
}
async function sendAndClose({ status, headers, body }, request, response, clock) {
  if (response.headersSent || response.destroyed)
    return;
  writeHead(status, headers, response);
  response.setHeader("content-length", String(new TextEncoder().encode(body).length));
  if (request.httpVersionMajor === 1)
    response.setHeader("connection", "close");
  response.write(body);
  const ended = new Promise((resolve) => void request.once("close", resolve));
  drain(request);
  await Promise.race([ended, pause(clock, LINGER_MS)]);
  response.end();
}
function writeHead(status, headers, response) {
  response.statusCode = status;
  for (const name of Object.keys(headers))
    response.setHeader(name, headers[name] ?? "");
}
function drain(request) {
  let left = LINGER_BYTES;
  request.on("data", (chunk) => {
    left -= chunk.byteLength;
    if (left < 0)
      request.pause();
  });
  request.resume();
}
function pause(clock, ms) {
  return new Promise((resolve) => void clock.schedule(ms, resolve));
}

// ../../packages/node/dist/index.js
function webhook(handler) {
  return (request, response) => void answer(handler, request, response).catch((error) => answerFailure(error, response));
}
async function answer(handler, request, response) {
  return sendNode(await handler.handle(fromNode(request)), request, response);
}
function answerFailure(error, response) {
  console.error("[wx] The request could not be answered; handle() must never reject:", error);
  if (response.headersSent) response.destroy();
  else response.writeHead(500).end();
}
var TIMEOUTS = { headersTimeout: 5e3, requestTimeout: 1e4, connectionsCheckingInterval: 1e3, keepAliveTimeout: 65e3 };
async function serve(handler, options) {
  const { port, path, host } = readOptions(options);
  const server2 = createServer(TIMEOUTS, webhook(path === void 0 ? handler : { handle: (request) => answerAt(path, handler, request) }));
  await new Promise((resolve, reject) => server2.once("error", reject).listen({ port, host }, resolve));
  const address = server2.address();
  return {
    url: typeof address === "object" && address !== null ? `http://${reachable(address)}:${address.port}${path ?? "/"}` : String(address),
    close: () => close(server2)
  };
}
function readOptions(options) {
  refuseUnknownOptions("serve", options, ["port", "path", "host"]);
  const { port } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new WxError(
      "config-invalid",
      `port is ${typeof port === "string" ? JSON.stringify(port) : String(port)}; it must be a whole number from 0 to 65535. Is the environment variable set, and read with Number(\u2026)?`
    );
  }
  const path = nonEmpty(options.path);
  if (path === void 0 || path.startsWith("/")) return { port, path, host: nonEmpty(options.host) };
  throw new WxError("config-invalid", `path is ${JSON.stringify(path)}; it must start with a slash, as in '/wechat'.`);
}
async function answerAt(path, handler, request) {
  return request.path === path ? handler.handle(request) : NOT_FOUND;
}
var NOT_FOUND = { status: 404, headers: { "content-type": "text/plain" }, body: "Not found" };
function reachable({ address, family }) {
  if (address === "::" || address === "0.0.0.0") return "127.0.0.1";
  return family === "IPv6" ? `[${address}]` : address;
}
var GRACE_MS = 5e3;
function close(server2) {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server2.closeIdleConnections(), 50);
    const cut2 = setTimeout(() => server2.closeAllConnections(), GRACE_MS);
    server2.close(() => {
      clearInterval(sweep);
      clearTimeout(cut2);
      resolve();
    });
  });
}

// src/answers/bot/main.ts
import { Redis } from "ioredis";

// src/answers/bot/bot.ts
import { setTimeout as sleep } from "timers/promises";
import { WxClient } from "@wx/client";
import { customerService } from "@wx/client/customer-service";

// ../../packages/conversation/dist/index.js
async function untilComplete(next, ending) {
  try {
    const answer4 = await next();
    if (isParts(answer4)) return endedParts(answer4, ending);
    await ending.done?.(answer4 === void 0 || answer4 === null ? [] : [answer4]);
    return answer4;
  } catch (error) {
    await ending.failed?.();
    throw error;
  }
}
async function* endedParts(parts, { done, failed }) {
  const taken = [];
  let isDone = false;
  try {
    for await (const part of parts) {
      taken.push(part);
      yield part;
    }
    await done?.(taken);
    isDone = true;
  } finally {
    if (!isDone) await failed?.();
  }
}
function report(ctx, error) {
  ctx.waitUntil(Promise.reject(error));
}
var CHARACTERS = 16;
function shortId(id) {
  return id.slice(0, CHARACTERS);
}
var CALL_LIMIT_MS = 300;
var MOST_ATTEMPTS = 100;
var TimelyStore = class {
  clock;
  #store;
  /** Throws a `WxError` of code `config-invalid` if the middleware `owner` was given no store. */
  constructor(owner, store, clock = systemClock) {
    for (const method of ["get", "set", "delete"]) {
      if (typeof store?.[method] === "function") continue;
      throw new WxError("config-invalid", `${owner}: store has no method ${method}. Give a store such as new RedisStore(\u2026).`);
    }
    this.#store = store;
    this.clock = clock;
  }
  get(key) {
    return this.#inTime(this.#store.get(key));
  }
  set(key, value, options) {
    return this.#inTime(this.#store.set(key, value, options));
  }
  delete(key, ifVersion) {
    return this.#inTime(this.#store.delete(key, { ifVersion }));
  }
  /**
   * Compare-and-set: decides on the value that was seen, and decides anew if another writer was first. Two
   * round trips, one if the value is `seen` already.
   */
  async change(key, decide, seen) {
    let snapshot = seen ?? await this.get(key);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const { result, write } = decide(snapshot);
      if (write === void 0) return { result, version: snapshot.version };
      const version = await this.set(key, write.value, { ttlMs: write.ttlMs, ifVersion: snapshot.version });
      if (version !== void 0) return { result, version };
      snapshot = await this.get(key);
    }
    throw new WxError(
      "store-failed",
      `A value was changed by others ${MOST_ATTEMPTS} times while it was to be written; nothing was written.`
    );
  }
  #inTime(call) {
    return withinLimit(call, CALL_LIMIT_MS, this.clock, late);
  }
};
function late() {
  return new WxError("store-failed", `The store did not answer within ${CALL_LIMIT_MS} ms. Is it overloaded, or far away?`);
}
var ID2 = /^[^:]{1,64}$/;
function userKey(noun, { message }) {
  if (message.MsgType === void 0) return void 0;
  const { ToUserName: account, FromUserName: openid } = message;
  return ID2.test(account) && ID2.test(openid) ? `wx:${noun}:${account}:${openid}` : void 0;
}
var MONTH = 30 * 86400;
function deepFreeze(value) {
  if (typeof value !== "object" || value === null) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
var MAX_BYTES = 1048576;
function jsonText(what, value) {
  const problem = problemOf(value, what, []);
  if (problem !== void 0) {
    const rule = "JSON holds texts, numbers, booleans, null, arrays and plain objects";
    throw new WxError("state-invalid", `${problem}; ${rule}, and nothing else can be kept.`);
  }
  const text = JSON.stringify(value);
  const bytes = text.length * 3 <= MAX_BYTES ? 0 : new TextEncoder().encode(text).length;
  if (bytes <= MAX_BYTES) return text;
  throw new WxError("state-invalid", `${what} has ${bytes} bytes as JSON; a store keeps ${MAX_BYTES}. Keep an id, and the rest elsewhere.`);
}
function problemOf(value, path, above) {
  if (value === null || typeof value === "string" || typeof value === "boolean") return void 0;
  if (typeof value === "number") return Number.isFinite(value) ? void 0 : `${path} is ${value}`;
  if (typeof value !== "object") return `${path} is ${value === void 0 ? "undefined" : `a ${typeof value}`}`;
  if (above.includes(value)) return `${path} contains itself`;
  const within = [...above, value];
  if (Array.isArray(value)) return firstProblem(value.entries(), (index) => `${path}[${index}]`, within);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return `${path} is a ${nameOf(value)}`;
  const members = Object.entries(value).filter(([, member]) => member !== void 0);
  return firstProblem(members, (name) => `${path}.${name}`, within);
}
function firstProblem(members, pathOf, above) {
  for (const [key, member] of members) {
    const problem = problemOf(member, pathOf(key), above);
    if (problem !== void 0) return problem;
  }
  return void 0;
}
function nameOf(value) {
  return value.constructor?.name ?? "object of a class";
}
function parsedRecord(what, text) {
  try {
    const record = JSON.parse(text);
    if (isRecord(record)) return record;
  } catch {
  }
  throw new WxError(
    "state-invalid",
    `What the store keeps as ${what} is no record of this package. Does another program use the same keys?`
  );
}
function encodeSession(record) {
  const { v, data, runs } = record;
  return `{"v":${v},"data":${jsonText("session.data", data)},"runs":${JSON.stringify(runs)}}`;
}
function decodeSession(text) {
  return deepFreeze(parsedRecord("a session", text));
}
function stepsOf(record, id) {
  return record?.runs.find(([run]) => run === shortId(id))?.[1] ?? 0;
}
function withRun(record, id, step) {
  const run = shortId(id);
  const others = record?.runs.filter(([other]) => other !== run) ?? [];
  return [...others, [run, step]].slice(-8);
}
var SessionForm = class {
  version;
  #initial;
  #migrate;
  /**
   * Throws a `WxError` of code `config-invalid`, or of code `state-invalid` if what `initial` gives is no
   * JSON.
   */
  constructor({ initial, version = 1, migrate }) {
    if (typeof initial !== "function") {
      throw new WxError("config-invalid", `session: initial is a ${typeof initial}; it must be a function that gives the first data.`);
    }
    if (!Number.isSafeInteger(version) || version < 1) {
      throw new WxError("config-invalid", `session: version is ${String(version)}; it must be a whole number from 1.`);
    }
    if (version > 1 && migrate === void 0) {
      const next = "give migrate: (data, from) => \u2026, or migrate: () => initial() to start anew";
      throw new WxError("config-invalid", `session: version is ${version} without migrate, so older sessions can't be read; ${next}.`);
    }
    this.version = version;
    this.#initial = initial;
    this.#migrate = migrate;
    this.initial();
  }
  initial() {
    return frozenCopy(this.#initial());
  }
  /**
   * Reads what the store gave. Throws a `WxError` of code `state-invalid` for what is no session, or one of a
   * newer version.
   */
  read(value, version) {
    if (value === void 0) return { record: void 0, data: this.initial(), version };
    const record = decodeSession(value);
    return { record, data: this.#today(record), version };
  }
  #today({ v, data }) {
    if (v === this.version) return data;
    if (v < this.version && this.#migrate !== void 0) return frozenCopy(this.#migrate(data, v));
    throw new WxError(
      "state-invalid",
      `A session is of version ${v}, this program's are of version ${this.version}. Is an older one running?`
    );
  }
};
function frozenCopy(data) {
  return deepFreeze(JSON.parse(jsonText("session.data", data)));
}
var UserSession = class _UserSession {
  #options;
  #seen;
  /** Why the data could not be read. */
  #unread;
  #failures = [];
  /** What was assigned, and the store's version that it is to replace. */
  #assigned;
  #steps = 0;
  /** Changes are written one after another; this is the last one. */
  #last = Promise.resolve();
  static async open(options) {
    const opened = new _UserSession(options);
    await opened.#read();
    return opened;
  }
  constructor(options) {
    this.#options = options;
  }
  /** What failed, of the reading and the updates: a handler need not await them. */
  get failures() {
    return this.#failures;
  }
  get data() {
    return this.#assigned === void 0 ? this.#known().data : this.#assigned.data;
  }
  set data(value) {
    this.#assigned = { data: frozenCopy(value), over: this.#known().version };
  }
  update(change) {
    const updated = this.#inTurn(async () => {
      await this.#writeAssigned();
      return this.#write((data) => change(data));
    });
    updated.catch((error) => this.#failures.push(error));
    return updated;
  }
  async clear() {
    await this.update(() => this.#options.form.initial());
  }
  /**
   * Resolves when everything is written. Rejects with a `WxError` of code `session-conflict` if what was assigned
   * is not written because another push wrote.
   */
  settled() {
    return this.#inTurn(() => this.#writeAssigned());
  }
  /** Nothing is written over data that was not read. */
  #known() {
    if (this.#seen === void 0) throw this.#unread;
    return this.#seen;
  }
  #inTurn(work) {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {
    });
    return result;
  }
  async #writeAssigned() {
    const assigned = this.#assigned;
    if (assigned === void 0) return;
    this.#assigned = void 0;
    await this.#write((_, { version }) => {
      if (version === assigned.over) return assigned.data;
      const next = "Use ctx.session.update(\u2026), which is called again with what the other one wrote";
      throw new WxError("session-conflict", `Another push of this user wrote the session; what was assigned is not written. ${next}.`);
    });
  }
  async #write(change) {
    const { store, key, form, ttlMs, run } = this.#options;
    const step = ++this.#steps;
    const { result, version } = await store.change(
      key,
      ({ value, version: version2 }) => {
        const seen = this.#current(value, version2);
        if (stepsOf(seen.record, run) >= step) return { result: seen };
        const data = frozenCopy(change(seen.data, seen));
        const record = { v: form.version, data, runs: withRun(seen.record, run, step) };
        return { result: { record, data, version: version2 }, write: { value: encodeSession(record), ttlMs } };
      },
      this.#seen && { value: void 0, version: this.#seen.version, now: 0 }
    );
    this.#seen = { ...result, version };
    return result.data;
  }
  /** What was read is not parsed again. */
  #current(value, version) {
    return this.#seen?.version === version ? this.#seen : this.#options.form.read(value, version);
  }
  async #read() {
    const { store, key, form } = this.#options;
    try {
      const { value, version } = await store.get(key);
      this.#seen = form.read(value, version);
    } catch (error) {
      this.#unread = error;
      this.#failures.push(error);
    }
  }
};
var DAY2 = 86400;
var WRITE_LIMIT_MS = 300;
function session(options) {
  refuseUnknownOptions("session", options, ["store", "initial", "ttl", "version", "migrate", "clock"]);
  const clock = options.clock ?? systemClock;
  const store = new TimelyStore("session", options.store, clock);
  const form = new SessionForm(options);
  const ttlMs = Math.ceil(1e3 * requireBetween("session: ttl", options.ttl ?? 30 * DAY2, 1, 3650 * DAY2));
  return async function session2(ctx, next) {
    const key = userKey("session", ctx);
    if (key === void 0) {
      Object.defineProperty(ctx, "session", { get: refuseUse, configurable: true });
      return next();
    }
    const mine = await UserSession.open({ store, form, key, ttlMs, run: ctx.delivery.id });
    Object.assign(ctx, { session: mine });
    return untilComplete(next, { done: () => written(mine, ctx, clock) });
  };
}
async function written(mine, ctx, clock) {
  const late23 = () => new WxError("store-failed", `A session was not written within ${WRITE_LIMIT_MS} ms; it may still be.`);
  try {
    await withinLimit(mine.settled(), WRITE_LIMIT_MS, clock, late23);
  } catch (error) {
    if (WxError.is(error) && error.code !== "store-failed") throw error;
    report(ctx, error);
  }
  for (const error of mine.failures) report(ctx, error);
}
function refuseUse() {
  const next = "use it in handlers of messages and events, which have one";
  throw new WxError("config-invalid", `ctx.session was used in a push without a user; ${next}.`);
}

// ../../packages/core/dist/text.js
var MAX_TEXT_BYTES = 2048;
var BREAKS = [/\n[ \t\r]*\n/g, /\n/g, /[。！？；!?;…][”’」』）)]?|\.(?=\s)/g, /[，、,\s]/g];
var LINK = /<a\s[^<>]*>(?:(?:(?!<a\s|<\/a)[\s\S])*<\/a\s*>)?/gi;
function splitText(text, maxBytes = MAX_TEXT_BYTES) {
  if (text.trim() === "")
    return [];
  if (prefixLength(text, 0, maxBytes) === text.length)
    return [text];
  const links = [...text.matchAll(LINK)].map(({ index, 0: link }) => ({ start: index, end: index + link.length })).filter(({ start: start2, end }) => prefixLength(text, start2, maxBytes) >= end);
  const parts = [];
  for (let at = 0; at < text.length; ) {
    const limit = prefixLength(text, at, maxBytes);
    const near = links.filter(({ start: start2, end: end2 }) => start2 < limit && end2 > at);
    const end = endOfPart(text, at, limit, near);
    const part = text.slice(at, end).trimEnd();
    if (part.trim() !== "")
      parts.push(part);
    at = afterLineBreaks(text, end);
  }
  return parts;
}
function prefixLength(text, start2, maxBytes) {
  let bytes = 0;
  for (let at = start2; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    bytes += bytesOf(point);
    if (bytes > maxBytes && at > start2)
      return at;
    at += point > 65535 ? 2 : 1;
  }
  return text.length;
}
function bytesOf(codePoint) {
  if (codePoint < 128)
    return 1;
  if (codePoint < 2048)
    return 2;
  return codePoint < 65536 ? 3 : 4;
}
function endOfPart(text, start2, limit, links) {
  if (limit === text.length)
    return limit;
  const least = start2 + Math.ceil((limit - start2) / 2);
  for (const pattern of BREAKS) {
    const end2 = lastBreak(text.slice(start2, limit), pattern, (at) => start2 + at >= least && !isWithin(links, start2 + at));
    if (end2 !== void 0)
      return start2 + end2;
  }
  const link = links.find((span) => span.start < limit && limit < span.end);
  if (link !== void 0 && link.start > start2)
    return link.start;
  const end = wholeCharacters(text, start2, limit);
  return isWithin(links, end) ? limit : end;
}
function lastBreak(piece, pattern, fits) {
  let last;
  for (const match of piece.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (fits(end))
      last = end;
  }
  return last;
}
function isWithin(spans, at) {
  return spans.some(({ start: start2, end }) => start2 < at && at < end);
}
var CHARACTERS2 = new Intl.Segmenter(void 0, { granularity: "grapheme" });
var LONGEST_CHARACTER = 64;
function wholeCharacters(text, start2, limit) {
  const from = Math.max(start2, limit - LONGEST_CHARACTER);
  const cut2 = CHARACTERS2.segment(text.slice(from, limit + LONGEST_CHARACTER)).containing(limit - from);
  const boundary = from + (cut2?.index ?? limit - from);
  return boundary > from ? boundary : limit;
}
function afterLineBreaks(text, at) {
  let next = at;
  while (text[next] === "\n" || text[next] === "\r")
    next += 1;
  return next;
}

// ../../packages/conversation/dist/slow.js
var AWAITED = /* @__PURE__ */ new Set([
  "subscribe",
  "SCAN",
  "CLICK",
  "scancode_push",
  "scancode_waitmsg",
  "pic_sysphoto",
  "pic_photo_or_album",
  "pic_weixin",
  "location_select"
]);
function isAwaited(message) {
  return isAddressed(message) && (message.MsgType !== "event" || AWAITED.has(message.Event));
}
function isAddressed(message) {
  return message.MsgType !== void 0 && message.FromUserName !== "";
}
function pause2(clock, ms) {
  return new Promise((resolve) => void clock.schedule(ms, resolve));
}
var LEASE_MS = 3e3;
var RENEW_MS = 1e3;
var STORE_LIMIT_MS = 300;
var KEEP_MS = 6e4;
var KEEP_LATE_MS = 864e5;
var KEEP_RIGHT_MS = 864e5;
var FIRST_PAUSE_MS = 25;
var LONGEST_PAUSE_MS = 250;
var HOLD_UNTIL_MS = 14300;
var OPEN_AFTER_DEADLINE_MS = 400;
var CUT_AFTER_DEADLINE_MS = 1500;
var HOLD_PERIOD_MS = 3e5;
var HOLD_BUDGET = 20;
var HIGHEST_HOLD_BUDGET = 29;
var GAP_MS = 300;
var BUDGET = 5;
var EVENT_BUDGET = 3;
var TYPING_MS = 12e3;
var MAX_RECORD_BYTES = 1e6;
var START = { part: 0, char: 0 };
function isPosition(value) {
  return isRecord(value) && isCount(value.part) && isCount(value.char);
}
function isBefore(a, b) {
  return a.part < b.part || a.part === b.part && a.char < b.char;
}
function isCount(value) {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
function deliveryKey({ ToUserName, FromUserName }, id) {
  return `wx:delivery:${keyPart(ToUserName)}:${keyPart(FromUserName)}:${id}`;
}
function keyPart(text) {
  if (text === void 0) return "";
  return /^[\w@-]{1,64}$/.test(text) ? text : sha1Hex(text);
}
function encodeRecord(record) {
  return JSON.stringify(record);
}
function decodeRecord(text) {
  const value = text === void 0 ? void 0 : parse(text);
  return isDeliveryRecord(value) ? value : void 0;
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isDeliveryRecord(value) {
  if (!isRecord(value) || !Number.isFinite(value.firstSeenAt) || !Number.isSafeInteger(value.attempt)) return false;
  if (value.state === "running") return isLease(value.lease);
  if (!isAnswer(value.answer)) return false;
  return value.state === "ready" || value.state === "answered" || value.state === "late" && isLate(value);
}
function isLate(value) {
  return (value.lease === void 0 || isLease(value.lease)) && typeof value.queued === "boolean" && isAsked(value.asked) && (value.way === "messages" || value.way === "claim") && Array.isArray(value.parts) && value.parts.every(isRecord) && typeof value.ended === "boolean" && isPosition(value.at) && (value.last === void 0 || isRecord(value.last) && typeof value.last.by === "string" && isPosition(value.last.from));
}
function isAsked(value) {
  return isRecord(value) && isRecord(value.message) && isRecord(value.message.raw) && isFormat(value.format);
}
function isLease(value) {
  return isRecord(value) && typeof value.owner === "string" && Number.isFinite(value.until);
}
function isAnswer(value) {
  return value === "success" || isRecord(value) && typeof value.body === "string" && isFormat(value.format);
}
function isFormat(value) {
  return value === "xml" || value === "json";
}
var HoldBudget = class {
  #store;
  #most;
  constructor(store, most) {
    this.#store = store;
    this.#most = most;
  }
  /** Takes one, if one is left. Rejects with a `WxError` of code `store-failed`. */
  async take(account) {
    let isTaken = false;
    const key = `wx:hold:${keyPart(account)}`;
    await this.#store.apply(key, { decode, encode: JSON.stringify, ttlMs: HOLD_PERIOD_MS }, (times = [], now) => {
      const counting = times.filter((time) => time <= now && time > now - HOLD_PERIOD_MS);
      isTaken = counting.length < this.#most;
      return isTaken ? [...counting, now] : void 0;
    });
    return isTaken;
  }
};
function decode(text) {
  if (text === void 0) return void 0;
  try {
    const value = JSON.parse(text);
    return Array.isArray(value) ? value.filter((time) => typeof time === "number") : void 0;
  } catch {
    return void 0;
  }
}
var MISSING = "missing";
var RECHECK_MS = 6e4;
var MissingRights = class {
  #store;
  #clock;
  #known = /* @__PURE__ */ new Map();
  constructor(store, clock) {
    this.#store = store;
    this.#clock = clock;
  }
  async has(account) {
    const known = this.#known.get(account);
    if (known !== void 0 && this.#clock.monotonic() - known.at < RECHECK_MS) return known.isMissing;
    const { value } = await this.#store.read(keyOf(account), (text) => text);
    return this.#learn(account, value === MISSING);
  }
  async add(account) {
    this.#learn(account, true);
    await this.#store.apply(keyOf(account), { decode: (text) => text, encode: (text) => text, ttlMs: KEEP_RIGHT_MS }, () => MISSING);
  }
  #learn(account, isMissing) {
    this.#known.set(account, { isMissing, at: this.#clock.monotonic() });
    return isMissing;
  }
};
function keyOf(account) {
  return `wx:no-right:${keyPart(account)}`;
}
var OpenClaims = class {
  #store;
  constructor(store) {
    this.#store = store;
  }
  async of(message) {
    const { value } = await this.#store.read(keyOf2(message), decode2);
    return value ?? [];
  }
  /** Adds a claim, or changes whether the user was told. */
  async add(message, claim) {
    await this.#change(message, (list) => {
      const at = list.findIndex(({ id }) => id === claim.id);
      if (at < 0) return [...list, claim].slice(-20);
      return list[at]?.told === claim.told ? void 0 : list.with(at, claim);
    });
  }
  async remove(message, id) {
    await this.#change(message, (list) => list.some((claim) => claim.id === id) ? list.filter((claim) => claim.id !== id) : void 0);
  }
  async #change(message, change) {
    await this.#store.apply(keyOf2(message), { decode: decode2, encode, ttlMs: KEEP_LATE_MS }, (list = []) => change(list));
  }
};
function keyOf2({ ToUserName, FromUserName }) {
  return `wx:claims:${keyPart(ToUserName)}:${keyPart(FromUserName)}`;
}
function encode(list) {
  return JSON.stringify(list);
}
function decode2(text) {
  if (text === void 0) return void 0;
  try {
    const value = JSON.parse(text);
    return Array.isArray(value) && value.every(isOpenClaim) ? value : void 0;
  } catch {
    return void 0;
  }
}
function isOpenClaim(value) {
  return isRecord(value) && typeof value.id === "string" && typeof value.told === "boolean";
}
var Deferred = class {
  promise;
  #resolve = () => {
  };
  #isResolved = false;
  constructor() {
    this.promise = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }
  get isResolved() {
    return this.#isResolved;
  }
  resolve(value) {
    this.#isResolved = true;
    this.#resolve(value);
  }
};
var Attempts = class {
  #clock;
  #openMs;
  #starts = [];
  #came = new Deferred();
  constructor(clock, deadlineMs) {
    this.#clock = clock;
    this.#openMs = deadlineMs + OPEN_AFTER_DEADLINE_MS;
  }
  get first() {
    return this.#starts[0];
  }
  /** Resolves when the next one comes. */
  get came() {
    return this.#came.promise;
  }
  /** Whether one can still carry an answer: the platform has not cut it yet. */
  get isOpen() {
    const oldest = this.#clock.monotonic() - this.#openMs;
    return this.#starts.some((start2) => start2 >= oldest);
  }
  add(startedAt) {
    this.#starts = [...this.#starts, startedAt];
    const came = this.#came;
    this.#came = new Deferred();
    came.resolve();
  }
};
function claimLink({ id, from }, words, texts) {
  const menuId = `slow-${id}-${from.part}-${from.char}`;
  return `<a href="weixin://bizmsgmenu?msgmenucontent=${words}&msgmenuid=${menuId}">${words}</a>${texts.type(words)}`;
}
function readClaimId(menuId) {
  const [, id, part, char] = /^slow-([0-9a-f]{40})-(\d{1,5})-(\d{1,7})$/.exec(menuId ?? "") ?? [];
  if (id === void 0) return void 0;
  return { id, from: { part: Number(part), char: Number(char) } };
}
var HIGHEST = { part: 99999, char: 9999999 };
function compose(parts, from, options) {
  const first = parts[from.part];
  if (first === void 0) return void 0;
  if (first.MsgType === "text") return composeText(parts, from, first, options);
  if (first.MsgType === "news") return composeNews(first, from, options.articles);
  return { reply: first, next: { part: from.part + 1, char: 0 } };
}
function composeNews(news, from, most = news.Articles.item.length) {
  const end = from.char + most;
  const item = news.Articles.item.slice(from.char, end);
  const next = end < news.Articles.item.length ? { part: from.part, char: end } : { part: from.part + 1, char: 0 };
  return { reply: { ...news, ArticleCount: item.length, Articles: { item } }, next };
}
function composeText(parts, from, first, options) {
  const { label, more, ended } = options;
  const room = MAX_TEXT_BYTES - bytesOf2(line(label));
  const whole = fill(parts, from, first, room, options.merge);
  const isLast = ended && whole.next.part >= parts.length;
  if (isLast || more === void 0) return { reply: textOf(whole.text + line(label)), next: whole.next };
  const { text, next } = fill(parts, from, first, room - bytesOf2(line(more(HIGHEST))), options.merge);
  return { reply: textOf(text + line(label) + line(more(next))), next };
}
function fill(parts, from, first, room, merge) {
  const rest = first.Content.slice(from.char);
  if (bytesOf2(rest) > room) return cut(rest, from, room);
  let text = rest;
  let part = from.part + 1;
  for (let following = parts[part]; merge && following?.MsgType === "text"; following = parts[part]) {
    const longer = `${text}

${following.Content}`;
    if (bytesOf2(longer) > room) break;
    text = longer;
    part += 1;
  }
  return { text, next: { part, char: 0 } };
}
function cut(rest, from, room) {
  const [text = rest] = splitText(rest, room);
  const end = rest.indexOf(text) + text.length;
  const blank = /^[^\S\n]*\n*/.exec(rest.slice(end))?.[0].length ?? 0;
  const char = from.char + end + blank;
  const isOver = rest.slice(end + blank).trim() === "";
  return { text, next: isOver ? { part: from.part + 1, char: 0 } : { part: from.part, char } };
}
function textOf(Content) {
  return { MsgType: "text", Content };
}
function line(text) {
  return text === void 0 ? "" : `
${text}`;
}
function bytesOf2(text) {
  return new TextEncoder().encode(text).length;
}
var MAX_RACES = 50;
var SlowStore = class {
  #store;
  #clock;
  /** What has to be added to the monotonic clock to get the store's time; known after the first read. */
  #offset;
  constructor(store, clock) {
    this.#store = store;
    this.#clock = clock;
  }
  /** The store's time, without asking it. */
  now() {
    return this.#offset === void 0 ? this.#clock.now() : this.#clock.monotonic() + this.#offset;
  }
  /** Reads once if the store's time is not known yet. */
  async learnTime(key) {
    if (this.#offset === void 0) await this.read(key, () => void 0);
  }
  async read(key, decode3) {
    const { value, version, now } = await this.#limited(() => this.#store.get(key));
    this.#offset = now - this.#clock.monotonic();
    return { value: decode3(value), version, now };
  }
  /** The new version, or `undefined` if another writer was first. */
  write(key, value, ifVersion, ttlMs) {
    return this.#limited(() => this.#store.set(key, value, { ifVersion, ttlMs }));
  }
  /**
   * Replaces a value by what `change` returns, unless that is `undefined`. Resolves to what is then in the
   * store.
   */
  async apply(key, codec, change) {
    for (let race = 0; race < MAX_RACES; race++) {
      const { value, version, now } = await this.read(key, codec.decode);
      const changed = change(value, now);
      if (changed === void 0) return value;
      if (await this.write(key, codec.encode(changed), version, codec.ttlMs) !== void 0) return changed;
    }
    throw new WxError("store-failed", `One record lost ${MAX_RACES} races in a row. Does the store really compare and set?`);
  }
  async #limited(call) {
    try {
      return await withinLimit(call(), STORE_LIMIT_MS, this.#clock, late2);
    } catch (error) {
      throw WxError.is(error) && error.code === "store-failed" ? error : broken(error);
    }
  }
};
function writeRecord(store, key, record, ifVersion) {
  const text = encodeRecord(record);
  if (text.length * 3 > MAX_RECORD_BYTES && new TextEncoder().encode(text).length > MAX_RECORD_BYTES) throw tooLarge(text.length);
  return store.write(key, text, ifVersion, record.state === "late" ? KEEP_LATE_MS : KEEP_MS);
}
function readRecord(store, key) {
  return store.read(key, decodeRecord);
}
async function changeRecord(store, key, change, known) {
  let seen = known ?? await readRecord(store, key);
  for (let race = 0; race < MAX_RACES; race++) {
    const changed = change(seen.value, seen.now);
    if (changed === void 0) return { changed, seen };
    const version = await writeRecord(store, key, changed, seen.version);
    if (version !== void 0) return { changed, seen: { value: changed, version, now: seen.now } };
    seen = await readRecord(store, key);
  }
  throw new WxError("store-failed", `One record lost ${MAX_RACES} races in a row. Does the store really compare and set?`);
}
function tooLarge(characters) {
  return new WxError(
    "reply-invalid",
    `A late answer has ${characters} characters as it is kept; a store takes ${MAX_RECORD_BYTES} bytes. It can't be kept: answer with less, or with a link.`
  );
}
function late2() {
  return new WxError("store-failed", `The store did not answer within ${STORE_LIMIT_MS} ms. Check that it runs and can be reached.`);
}
function broken(error) {
  const name = error instanceof Error ? error.name : typeof error;
  return new WxError("store-failed", `The store failed with ${name}. A store should reject with a WxError that says why.`);
}
function begin(record, now, owner) {
  if (record === void 0) {
    return { kind: "run", record: { state: "running", firstSeenAt: now, attempt: 1, lease: leaseOf(owner, now) } };
  }
  if (record.state === "running") {
    if (isHeld(record.lease, now)) return { kind: "wait", firstSeenAt: record.firstSeenAt };
    return { kind: "run", record: { ...record, attempt: record.attempt + 1, lease: leaseOf(owner, now) } };
  }
  if (record.state === "ready") return { kind: "answer", answer: record.answer, record: carry(record) };
  const replacement = record.state === "late" && !record.queued ? takeOver(record, now, owner) : void 0;
  return replacement === void 0 ? { kind: "answer", answer: record.answer } : { kind: "run", record: replacement };
}
function renew(record, now, owner) {
  return isOwned(record, owner) ? { ...record, lease: leaseOf(owner, now) } : void 0;
}
function answer2(record, owner, written2) {
  return record.state === "running" && isOwned(record, owner) ? answeredOf(record, written2) : void 0;
}
function ready(record, owner, written2) {
  if (record.state !== "running" || !isOwned(record, owner)) return void 0;
  const { firstSeenAt, attempt } = record;
  return { state: "ready", firstSeenAt, attempt, answer: written2 };
}
function carry(record) {
  return record.state === "ready" ? answeredOf(record, record.answer) : void 0;
}
function late22(record, now, owner, answer22) {
  if (record.state !== "running" && (record.state !== "ready" || !answer22.ended)) return void 0;
  const { firstSeenAt, attempt } = record;
  const lease = record.state === "running" ? record.lease : leaseOf(owner, now);
  return { state: "late", firstSeenAt, attempt, lease, queued: false, ...answer22 };
}
function progress(record, now, owner, made) {
  if (record.state !== "late" || !isOwned(record, owner)) return void 0;
  const { parts, ended, way, at = record.at } = made;
  return { ...record, parts, ended, way, at, lease: ended && way === "claim" ? void 0 : leaseOf(owner, now) };
}
function finish(record, owner) {
  return record.state === "late" && isOwned(record, owner) ? answeredOf(record, record.answer) : void 0;
}
function queue(record, owner) {
  return record.state === "late" && isOwned(record, owner) ? { ...record, lease: void 0, queued: true } : void 0;
}
function unqueue(record, now, owner) {
  return record.state === "late" && record.queued ? { ...record, lease: leaseOf(owner, now), queued: false } : void 0;
}
function release(record, owner) {
  return isOwned(record, owner) ? { ...record, lease: { owner, until: 0 } } : void 0;
}
function takeOver(record, now, owner) {
  if (isHeld(record.lease, now) || record.ended) return void 0;
  return { ...record, attempt: record.attempt + 1, lease: leaseOf(owner, now), queued: false };
}
function handOut(record, now, by, next) {
  if (record.state !== "late" || !isClaim(record, now)) return void 0;
  if (record.last?.by === by) return { record, from: record.last.from };
  const to = next(record);
  if (to === void 0 || !isBefore(record.at, to)) return void 0;
  return { record: { ...record, at: to, last: { by, from: record.at } }, from: record.at };
}
function given(record, to) {
  return record.state === "late" && record.way === "claim" && isBefore(record.at, to) ? { ...record, at: to } : void 0;
}
function isClaim({ way, ended, lease }, now) {
  return way === "claim" || ended && !isHeld(lease, now);
}
function isWorkedOn(record, now) {
  return record.queued || isHeld(record.lease, now);
}
function isOthers(record, owner) {
  if (record.state === "answered" || record.state === "ready") return false;
  return record.lease !== void 0 && record.lease.owner !== owner;
}
function answeredOf({ firstSeenAt, attempt }, written2) {
  return { state: "answered", firstSeenAt, attempt, answer: written2 };
}
function leaseOf(owner, now) {
  return { owner, until: now + LEASE_MS };
}
function isOwned(record, owner) {
  return "lease" in record && record.lease?.owner === owner;
}
function isHeld(lease, now) {
  return lease !== void 0 && lease.until > now && lease.until <= now + 2 * LEASE_MS;
}
var Claims = class {
  #desk;
  constructor(desk) {
    this.#desk = desk;
  }
  /**
   * Which of the user's open claims the push asks for: a tapped one, or the oldest for the words of a link.
   */
  askedBy(message, open2) {
    if (message.MsgType !== "text") return void 0;
    const tapped = readClaimId(message.bizmsgmenuid);
    if (tapped !== void 0) return tapped;
    const { show, next } = this.#desk.settings.texts;
    const typed = message.Content.trim();
    return typed === show || typed === next ? open2[0] && { id: open2[0].id } : void 0;
  }
  /**
   * The reply to a push that asks for a claim: the next part if it is there by `until`, by the monotonic
   * clock; else how long it takes already, with the link. `by` is the id of the push.
   */
  async answer(message, by, { id, from }, until) {
    const { work, store, settings, open: open2 } = this.#desk;
    for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 1.1, LONGEST_PAUSE_MS)) {
      const { value: record, now } = await readRecord(store, deliveryKey(message, id));
      if (record?.state !== "late") return this.#over(message, id, settings.texts.gone);
      const part = await this.#part(message, by, id, record, from);
      if (part !== void 0) return part;
      if (record.ended) return this.#over(message, id, record.parts.length === 0 ? settings.texts.none : settings.texts.gone);
      if (!isWorkedOn(record, now)) this.#desk.takeOver(id, record.asked);
      if (work.clock.monotonic() + wait > until) {
        await open2.add(message, { id, told: true });
        return this.waiting({ id, from: from ?? record.at }, now - record.firstSeenAt);
      }
      await pause2(work.clock, wait);
    }
  }
  /** The text that stands for an answer which is not there yet. */
  waiting(tap, ms) {
    const { texts } = this.#desk.settings;
    return reply.text(`${texts.waiting(Math.max(1, Math.round(ms / 1e3)))}
${claimLink(tap, texts.show, texts)}`);
  }
  /** An answer that waits for the user's next message, which is the push of id `by`: its next part. */
  async kept(message, by, open2) {
    for (const { id } of open2.filter(({ told }) => !told)) {
      const { value: record, now } = await readRecord(this.#desk.store, deliveryKey(message, id));
      if (record?.state !== "late") await this.#desk.open.remove(message, id);
      else if (!record.ended && !isWorkedOn(record, now)) this.#desk.takeOver(id, record.asked);
      const part = await this.#handOut(message, by, id);
      if (part !== void 0) return part;
    }
    return void 0;
  }
  /** What is passively answered with of an answer, from a place in it: with the link to what comes next. */
  compose(id, { parts, ended }, from) {
    const { texts, ai } = this.#desk.settings;
    return compose(parts, from, {
      ended,
      merge: true,
      label: ai ? texts.aiLabel : void 0,
      more: (next) => claimLink({ id, from: next }, texts.next, texts)
    });
  }
  /** A link names its part; for words it is the next one. */
  #part(message, by, id, record, from) {
    return from === void 0 ? this.#handOut(message, by, id) : this.#show(message, id, record, from);
  }
  async #show(message, id, record, from) {
    const composed = this.compose(id, record, from);
    if (composed === void 0) return void 0;
    await changeRecord(this.#desk.store, deliveryKey(message, id), (now) => now && given(now, composed.next));
    return this.#given(message, id, record, composed);
  }
  async #handOut(message, by, id) {
    let from;
    const { seen } = await changeRecord(this.#desk.store, deliveryKey(message, id), (record, now) => {
      const part = record && handOut(record, now, by, (late3) => this.compose(id, late3, late3.at)?.next);
      from = part?.from;
      return part?.record === record ? void 0 : part?.record;
    });
    if (from === void 0 || seen.value?.state !== "late") return void 0;
    const composed = this.compose(id, seen.value, from);
    return composed && this.#given(message, id, seen.value, composed);
  }
  /** Once the user has all, or was told by a link of the rest. */
  async #given(message, id, { parts, ended }, { reply: part, next }) {
    const { open: open2 } = this.#desk;
    if (ended && next.part >= parts.length) await open2.remove(message, id);
    else await open2.add(message, { id, told: part.MsgType === "text" });
    return part;
  }
  async #over(message, id, text) {
    await this.#desk.open.remove(message, id);
    return reply.text(text);
  }
};
async function sendMessages(route, start2) {
  let at = start2;
  for (let left = budgetOf(route.message); left > 0; left -= 1) {
    await available(route.output, at, left === 1);
    const { parts, isEnded } = route.output;
    const composed = compose(parts, at, { ended: isEnded, merge: left === 1, articles: 1, more: left === 1 ? route.more : void 0 });
    if (composed === void 0) return { kind: "sent" };
    if (!await route.mark(composed.next)) return { kind: "lost" };
    const failure = await send(route, composed.reply);
    if (failure !== void 0) return takenBack(route, at, failure);
    const isOver = isEnded && composed.next.part >= parts.length;
    if (!isOver && left === 1) return { kind: "rest", told: composed.reply.MsgType === "text", noRight: false };
    at = composed.next;
    await route.pause(GAP_MS);
  }
  return { kind: "sent" };
}
async function takenBack(route, at, failure) {
  const isOurs = await route.mark(at);
  return isOurs ? { kind: "rest", told: false, noRight: failure === "account" } : { kind: "lost" };
}
async function send({ sender: sender2, message, ai, report: report2 }, part) {
  try {
    const outcome = await sender2.send(message.FromUserName, part, ai ? { ai } : {});
    if (outcome.status === "sent") return void 0;
    report2(outcome.error);
    return outcome.reason;
  } catch (error) {
    report2(error);
    const isFinal = WxError.is(error) && isNeverRepeated(error);
    return isFinal ? void 0 : "failed";
  }
}
function isNeverRepeated({ code }) {
  return code === "outcome-unknown" || code === "reply-invalid";
}
async function available(output, at, all) {
  while (!output.isEnded && (all || !isBefore(at, { part: output.parts.length, char: 0 }))) await output.changed;
}
function budgetOf(message) {
  return message.MsgType === "event" || message.MsgType === "text" && message.bizmsgmenuid !== void 0 ? EVENT_BUDGET : BUDGET;
}
var MAX_FAILURES = 60;
var LEASE_LOST = "its lease was over, and another process took the push";
var LateDelivery = class {
  #desk;
  #id;
  #message;
  #run;
  constructor(desk, { id, message }, run) {
    this.#desk = desk;
    this.#id = id;
    this.#message = message;
    this.#run = run;
  }
  /** Resolves when the user has the answer, or can have it, or another process goes on. Never rejects. */
  async deliver({ way, at }, passive) {
    if (way === "claim") return this.#keep();
    if (passive !== "success") await pause2(this.#desk.work.clock, GAP_MS);
    const outcome = await this.#send(at);
    if (outcome.kind === "lost") return this.#run.handOver(LEASE_LOST);
    if (outcome.kind === "sent") return this.#finish();
    const { open: open2, rights } = this.#desk;
    if (outcome.noRight) await this.#reported(rights.add(this.#message.ToUserName ?? ""));
    await this.#reported(open2.add(this.#message, { id: this.#id, told: outcome.told }));
    await this.#keep();
  }
  async #send(at) {
    const { settings, work } = this.#desk;
    const { sender: sender2, ai, texts } = settings;
    const message = this.#message;
    if (sender2 === void 0 || !isAddressed(message)) return { kind: "rest", told: false, noRight: false };
    const route = {
      sender: sender2,
      message,
      ai,
      output: this.#run.output,
      more: (from) => claimLink({ id: this.#id, from }, texts.next, texts),
      mark: (next) => this.#mark(next),
      report: (error) => work.report(error),
      pause: (ms) => pause2(work.clock, ms)
    };
    return sendMessages(route, at);
  }
  /** With a store that failed, the message is sent all the same. */
  async #mark(at) {
    const { held, output, isOver } = this.#run;
    if (isOver) return false;
    const { parts, isEnded: ended } = output;
    try {
      return await held.change((record, now) => progress(record, now, held.owner, { parts, ended, way: "messages", at }));
    } catch (error) {
      this.#desk.work.report(error);
      return true;
    }
  }
  /** Writes what the handlers answer, as it comes. */
  async #keep() {
    const { output } = this.#run;
    for (let failures = 0; !this.#run.isOver && failures < MAX_FAILURES; ) {
      const change = output.changed;
      const { parts, isEnded } = output;
      const isWritten = await this.#keepParts(parts, isEnded);
      if (isWritten === false) return this.#run.handOver(LEASE_LOST);
      if (isWritten === void 0) {
        failures += 1;
        await pause2(this.#desk.work.clock, RENEW_MS);
      } else if (isEnded) return this.#closeIfGiven();
      else await change;
    }
  }
  /** Whether another process left the record to this run; `undefined` if the store failed. */
  async #keepParts(parts, ended) {
    const { held } = this.#run;
    try {
      return await held.change((record, now) => progress(record, now, held.owner, { parts, ended, way: "claim" }));
    } catch (error) {
      this.#desk.work.report(error);
      const isTooLarge = WxError.is(error) && error.code === "reply-invalid";
      return isTooLarge && parts.length > 0 ? this.#keepParts(parts.slice(0, Math.floor(parts.length / 2)), ended) : void 0;
    }
  }
  /** The user may have had all parts before the end was known. */
  async #closeIfGiven() {
    const { record } = this.#run.held;
    if (record.state === "late" && record.parts.length > 0 && record.at.part >= record.parts.length) await this.#removeOpen();
  }
  async #finish() {
    const { held } = this.#run;
    await this.#reported(held.change((record) => finish(record, held.owner)));
    if (!this.#run.isOver) await this.#removeOpen();
  }
  #removeOpen() {
    return this.#reported(this.#desk.open.remove(this.#message, this.#id));
  }
  async #reported(work) {
    await work.catch((error) => this.#desk.work.report(error));
  }
};
var HeldRecord = class {
  owner;
  #store;
  #key;
  #seen;
  #local;
  #last = Promise.resolve();
  constructor(options) {
    this.#store = options.store;
    this.#key = { deliveryKey: options.deliveryKey };
    this.owner = options.owner;
    this.#seen = options.seen;
    this.#local = options.local;
    this.record = options.assumed;
  }
  /** The record as this process knows it. */
  record;
  get isLocal() {
    return this.#local;
  }
  /**
   * Writes what `change` returns. Resolves to whether that was allowed; `record` then says what is in the
   * store. Rejects with a `WxError` of code `store-failed`, and with one of code `reply-invalid` for an
   * answer that is too large to be kept.
   */
  change(change) {
    const result = this.#last.then(() => this.#change(change));
    this.#last = result.catch(() => {
    });
    return result;
  }
  /** Goes on with a record that the store did not take. */
  assume(record) {
    this.record = record;
  }
  async #change(change) {
    if (this.#local) {
      const changed2 = change(this.record, this.#store.now());
      if (changed2 !== void 0 && changed2.state !== "late") {
        this.record = changed2;
        return true;
      }
      this.#local = false;
    }
    const known = this.#seen === void 0 ? void 0 : { ...this.#seen, now: this.#store.now() };
    this.#seen = void 0;
    const { changed, seen } = await changeRecord(
      this.#store,
      this.#key.deliveryKey,
      (record, now) => change(record ?? this.record, now),
      known
    );
    this.#seen = seen;
    if (seen.value !== void 0) this.record = seen.value;
    return changed !== void 0;
  }
};
var Output = class {
  #parts = [];
  #isEnded = false;
  #changed = new Deferred();
  get parts() {
    return this.#parts;
  }
  get isEnded() {
    return this.#isEnded;
  }
  /** Resolves when the next part comes, or the end. */
  get changed() {
    return this.#changed.promise;
  }
  add(reply2) {
    if (this.#isEnded) return;
    this.#parts = [...this.#parts, reply2];
    this.#wake();
  }
  end() {
    this.#isEnded = true;
    this.#wake();
  }
  /** It will not be used any more. */
  drop() {
    this.#parts = [];
    this.end();
  }
  /**
   * Takes what the handlers yield, in order. Rejects with a `WxError` of code `reply-invalid` for what is no
   * reply, and with what they throw.
   */
  async takeAll(parts) {
    for await (const part of parts) {
      const reply2 = readPart(part);
      if (reply2 !== void 0) this.add(reply2);
    }
  }
  #wake() {
    const changed = this.#changed;
    this.#changed = new Deferred();
    changed.resolve();
  }
};
function readPart(part) {
  const reply2 = typeof part === "string" ? { MsgType: "text", Content: part } : part;
  if (reply2?.MsgType !== "text") return checkReply(reply2);
  if (typeof reply2.Content !== "string")
    throw new WxError("reply-invalid", `A part's Content is of type ${typeof reply2.Content}; it must be a text.`);
  return reply2.Content.replace(/[\s\u0000-\u001f\ufffe\uffff]/g, "") === "" ? void 0 : reply2;
}
var Run = class {
  held;
  output = new Output();
  #desk;
  #controller = new AbortController();
  #stopTyping;
  #isOver = false;
  constructor(desk, held) {
    this.#desk = desk;
    this.held = held;
  }
  /** Given up: what the handlers still answer is not delivered. */
  get isAborted() {
    return this.#controller.signal.aborted;
  }
  /** Another process or a queue goes on with the push. */
  get isOver() {
    return this.#isOver;
  }
  get signal() {
    return this.#controller.signal;
  }
  abort(reason) {
    if (this.isAborted) return;
    this.#controller.abort(reason);
    this.output.drop();
  }
  handOver(to) {
    this.#isOver = true;
    this.abort(new WxError("aborted", `This run of the handlers ended: ${to}.`));
  }
  /** Adds the members of {@link SlowContext} to the context, and runs the handlers. Never rejects. */
  async handle(ctx, later) {
    const members = {
      signal: this.signal,
      typing: () => this.#typing(ctx.message),
      later,
      abort: (reason) => this.abort(reason)
    };
    Object.assign(ctx, members);
    try {
      await this.#take(this.#desk.work.run(ctx));
    } catch (error) {
      if (!this.isAborted || error !== this.signal.reason) this.#failed(error, ctx);
    }
    this.end();
  }
  /** Takes the answer to a push for which no handler runs. Never rejects. */
  async answer(reply2) {
    try {
      this.output.add(await reply2);
    } catch (error) {
      this.#desk.work.report(error);
    }
    this.end();
  }
  end() {
    this.#stopTyping?.();
    this.output.end();
  }
  async #take(answer22) {
    const reply2 = await answer22;
    if (isParts(reply2)) await this.output.takeAll(reply2);
    else if (reply2 !== void 0) this.output.add(reply2);
  }
  #failed(error, ctx) {
    const fallback = this.#desk.work.failed(error, ctx);
    if (fallback !== void 0) this.output.add(fallback);
  }
  async #typing(message) {
    const { sender: sender2 } = this.#desk.settings;
    if (sender2 === void 0 || !isAddressed(message) || this.#stopTyping !== void 0) return;
    this.#stopTyping = () => {
    };
    const isSeen = await sender2.typing(message.FromUserName ?? "").catch(() => false);
    this.#stopTyping = void 0;
    if (!isSeen || this.output.isEnded) return;
    this.#stopTyping = this.#desk.work.clock.schedule(TYPING_MS, () => {
      this.#stopTyping = void 0;
      void this.#typing(message);
    });
  }
};
var LAST_ATTEMPT_CUT_MS = 15e3;
var PushWork = class {
  id;
  message;
  format;
  #desk;
  #claims;
  #key;
  #owner = crypto.randomUUID();
  #isWorker;
  #waitUntil;
  /** What the platform is answered with. */
  #passive = new Deferred();
  #answered;
  #done = new Deferred();
  #attempts;
  #firstSeenAt;
  #run;
  #isClaim = false;
  #turnedLate = new Deferred();
  #late;
  #knownWay;
  #isKept = false;
  #isClosing = false;
  #begun = new Deferred();
  constructor(desk, push, isWorker = false) {
    this.#desk = desk;
    this.#claims = new Claims(desk);
    this.#attempts = new Attempts(desk.work.clock, desk.work.deadlineMs);
    this.id = push.id;
    this.message = push.message;
    this.format = push.format;
    this.#waitUntil = push.waitUntil;
    this.#key = deliveryKey(push.message, push.id);
    this.#isWorker = isWorker;
    this.#firstSeenAt = desk.store.now();
  }
  /** Resolves when nothing is left to do here. */
  get done() {
    return this.#done.promise;
  }
  /** What the platform was answered with, once that is decided. */
  get passive() {
    return this.#passive.promise;
  }
  /** The same, as soon as it is decided. */
  get answer() {
    return this.#answered;
  }
  /** Does the work, and resolves when nothing is left to do here. Never rejects. */
  async start() {
    try {
      await this.#work();
    } catch (error) {
      this.#desk.work.report(error);
    }
    this.#settle("success");
    this.#done.resolve();
  }
  /** Another process's job: resolves when its answer is delivered. Never rejects. */
  async resume(job) {
    try {
      const begun = await this.#take(job);
      if (begun !== void 0) await this.#runHere(begun);
    } catch (error) {
      this.#desk.work.report(error);
    }
    this.#done.resolve();
  }
  /** One attempt of the platform, from its request to the answer to it. */
  async attempt({ startedAt, waitUntil }) {
    const { work, settings } = this.#desk;
    const isFirst = this.#attempts.first === void 0;
    this.#waitUntil = waitUntil;
    this.#attempts.add(startedAt);
    const deadline = startedAt + work.deadlineMs;
    if (settings.hold) await this.#begun.promise;
    const inTime = await this.#by(settings.hold ? Math.min(deadline, this.#endOfHold()) : deadline);
    if (inTime !== void 0) return inTime;
    if (settings.hold && await this.#mayHold()) return this.#letTimeOut(deadline);
    void this.goLate();
    const answer22 = await this.passive;
    if (isFirst && settings.keepRequest) await this.done;
    return answer22;
  }
  /**
   * Decides that no attempt will carry the answer, if that is still open. `isHeard`: an attempt carries what the
   * user is told instead. Never rejects.
   */
  goLate(kept, isHeard = true) {
    this.#late ??= this.#goLate(kept, isHeard).catch((error) => {
      this.#desk.work.report(error);
      this.#settle("success");
    });
    return this.#late;
  }
  /**
   * The process ends: the job goes to the queue if there is one; else another process can take over at once.
   */
  async close() {
    const run = this.#run;
    this.#isClosing = true;
    if (run === void 0 || run.isOver || this.#done.isResolved) return;
    if (this.#desk.settings.enqueue !== void 0 && !this.#isWorker) await this.goLate();
    if (run.isOver || run.output.isEnded) return;
    await this.#write(run, (record) => release(record, this.#owner));
    run.handOver("its process closes, and another one takes over");
  }
  async #work() {
    const { work } = this.#desk;
    for (let wait = FIRST_PAUSE_MS; !this.#passive.isResolved; wait = Math.min(wait * 1.1, LONGEST_PAUSE_MS)) {
      if (!this.#isClosing && await this.#isDoneHere()) return;
      this.#begun.resolve();
      if (this.#passive.isResolved) return;
      if (this.#attempts.isOpen) await pause2(work.clock, wait);
      else if (await this.#noAttemptComes()) return;
    }
  }
  /** Runs the push if it is for this process to do. False if another process has it, or took it over. */
  async #isDoneHere() {
    const begun = await this.#begin();
    this.#begun.resolve();
    if (begun === void 0) return false;
    if (begun.record.attempt > 1) this.#desk.work.report(hostStopped());
    await this.#runHere(begun);
    return this.#run?.isOver !== true;
  }
  async #noAttemptComes() {
    const { clock } = this.#desk.work;
    await Promise.race([this.#attempts.came, this.passive, pause2(clock, CUT_AFTER_DEADLINE_MS)]);
    return !this.#attempts.isOpen;
  }
  /**
   * What is to be run here; `undefined` if another process has the push, or had it: then its answer is taken.
   */
  async #begin() {
    const { store, settings, work } = this.#desk;
    void this.#way();
    try {
      if (settings.store === void 0) return { ...this.#beginAlone(), open: await this.#readOpen() };
      await store.learnTime(this.#key);
      const [begun, open2] = await Promise.all([this.#beginShared(), this.#readOpen()]);
      return begun && { ...begun, open: open2 };
    } catch (error) {
      work.report(error);
      return { ...this.#beginAlone(), open: [] };
    }
  }
  #beginAlone() {
    const now = this.#desk.store.now();
    this.#firstSeenAt = now;
    return { record: { state: "running", firstSeenAt: now, attempt: 1, lease: { owner: this.#owner, until: now } }, seen: void 0 };
  }
  async #beginShared() {
    const { store } = this.#desk;
    let beginning;
    const unseen = { value: void 0, version: null, now: store.now() };
    const decide = (record, now) => {
      beginning = begin(record, now, this.#owner);
      return beginning.kind === "wait" ? void 0 : beginning.record;
    };
    const { changed, seen } = await changeRecord(store, this.#key, decide, unseen);
    this.#firstSeenAt = seen.value?.firstSeenAt ?? this.#firstSeenAt;
    if (beginning?.kind === "answer") this.#settle(beginning.answer);
    return beginning?.kind === "run" && changed !== void 0 ? { record: changed, seen } : void 0;
  }
  async #readOpen() {
    return isAwaited(this.message) ? this.#desk.open.of(this.message) : [];
  }
  /** The record of a job, once no other process works on it; `undefined` if it is done. */
  async #take({ firstSeenAt }) {
    const { store, work } = this.#desk;
    const unknown = await this.#lostRecord(firstSeenAt);
    for (; ; ) {
      let isDone = false;
      const { changed, seen } = await changeRecord(store, this.#key, (known, now) => {
        const record = known ?? unknown;
        isDone = record.state !== "late" || record.ended;
        return record.state === "late" ? takeOver(record, now, this.#owner) : void 0;
      });
      if (changed !== void 0) return { record: changed, seen, open: [] };
      if (isDone) return void 0;
      await pause2(work.clock, RENEW_MS);
    }
  }
  /** What stands for the record of a job that the store has lost. */
  async #lostRecord(firstSeenAt) {
    const { message, format } = this;
    const way = await this.#way();
    const asked = { message, format };
    return { state: "late", firstSeenAt, attempt: 1, answer: "success", queued: true, asked, way, parts: [], ended: false, at: START };
  }
  async #runHere({ record, seen, open: open2 }) {
    const { settings, store } = this.#desk;
    const local = settings.store === void 0 && seen === void 0;
    const held = new HeldRecord({ store, deliveryKey: this.#key, owner: this.#owner, seen, local, assumed: record });
    const run = new Run(this.#desk, held);
    this.#run = run;
    const stopRenewing = this.#renewing(run);
    const stopHolding = this.#holding();
    try {
      await this.#startRun(run, open2);
      await this.#serve(run);
    } finally {
      stopRenewing();
      stopHolding();
    }
  }
  async #startRun(run, open2) {
    const { work } = this.#desk;
    const { record } = run.held;
    if (record.state === "late") {
      this.#late = Promise.resolve();
      this.#turnedLate.resolve();
      this.#settle(record.answer);
    } else {
      const asked = this.#claims.askedBy(this.message, open2);
      if (asked !== void 0) return this.#answerClaim(run, asked);
      const kept = open2.length === 0 ? void 0 : await this.#claims.kept(this.message, this.id, open2);
      if (kept !== void 0) await this.goLate(kept);
      if (run.isOver) return;
    }
    const ctx = work.context(this.message, { id: this.id, attempt: record.attempt }, (promise) => this.#waitUntil(promise));
    void run.handle(ctx, () => this.#later(run));
  }
  /** No handler runs for a push that asks for a late answer. */
  #answerClaim(run, asked) {
    const { work } = this.#desk;
    this.#isClaim = true;
    const until = (this.#attempts.first ?? work.clock.monotonic()) + work.deadlineMs - STORE_LIMIT_MS;
    void run.answer(this.#claims.answer(this.message, this.id, asked, until));
  }
  /** From what the handlers answer to what the user gets. */
  async #serve(run) {
    while (this.#isUndecided(run)) {
      const change = Promise.race([run.output.changed, this.#turnedLate.promise, this.#attempts.came]);
      if (!await this.#answerInTime(run)) await change;
    }
    if (run.held.record.state === "ready") await this.#untilCarried(run);
    if (run.isOver) return;
    const { record } = run.held;
    if (record.state === "late") await new LateDelivery(this.#desk, this, run).deliver(record, await this.passive);
    else if (record.state === "running") await this.#withoutAnswer(run);
  }
  #isUndecided(run) {
    return !run.isOver && run.held.record.state === "running" && !this.#passive.isResolved && !this.#turnedLate.isResolved;
  }
  /** Answers the attempts if it is time to. False if not. */
  async #answerInTime(run) {
    const { settings } = this.#desk;
    const { parts, isEnded } = run.output;
    const isOpen = !settings.hold || this.#attempts.isOpen;
    const whole = isEnded ? this.#wholeAnswer(parts) : void 0;
    if (whole !== void 0) {
      await this.#answer(run, whole, isOpen);
      return true;
    }
    const isTime = isEnded || parts.length > 0 && !settings.hold && isAwaited(this.message) && await this.#way() === "messages";
    if (!isTime || !isOpen) return false;
    await this.goLate();
    return true;
  }
  /** The answer, if one reply has all of it. */
  #wholeAnswer(parts) {
    const composed = compose(parts, START, { ended: true, merge: false, label: this.#label() });
    if (composed === void 0) return "success";
    return composed.next.part < parts.length ? void 0 : this.#written(composed.reply);
  }
  async #answer(run, answer22, isOpen) {
    const carry2 = isOpen ? answer2 : ready;
    const { owner } = run.held;
    const isWritten = await this.#write(run, (record2) => carry2(record2, owner, answer22));
    if (isWritten !== false && isOpen) this.#settle(answer22);
    if (isWritten !== false) return;
    const { record } = run.held;
    if (record.state === "late" || record.state === "answered") this.#settle(record.answer);
    else run.handOver("its lease was over, and another process took the push");
  }
  /** The answer came while no attempt was open. The next one carries it, in any process. */
  async #untilCarried(run) {
    while (run.held.record.state === "ready" && !this.#turnedLate.isResolved) {
      const change = Promise.race([this.#turnedLate.promise, this.#attempts.came]);
      if (this.#attempts.isOpen) await this.#write(run, carry);
      else await change;
    }
    const { record } = run.held;
    if (record.state === "answered") this.#settle(record.answer);
  }
  /** The platform was answered, and no user is named whom an answer could go to. */
  async #withoutAnswer(run) {
    const answer22 = await this.passive;
    while (!run.output.isEnded) await run.output.changed;
    await this.#write(run, (record) => answer2(record, run.held.owner, answer22));
  }
  async #goLate(kept, isHeard) {
    if (this.#passive.isResolved) return;
    await this.#begun.promise;
    if (this.#passive.isResolved) return;
    this.#keepAlive();
    if (this.#isClaim || !isAddressed(this.message)) {
      this.#settle("success");
      this.#turnedLate.resolve();
      return;
    }
    const { way, reply: reply2, at, told } = await this.#lateReply(kept, isHeard);
    const { message, format } = this;
    const { parts = [], isEnded: ended = false } = this.#run?.output ?? {};
    const late3 = {
      answer: reply2 === void 0 ? "success" : this.#written(reply2),
      asked: { message, format },
      way,
      parts,
      ended,
      at
    };
    await Promise.race([this.#writeLate(late3, told), pause2(this.#desk.work.clock, STORE_LIMIT_MS)]);
    this.#settle(late3.answer);
    this.#turnedLate.resolve();
    if (this.#run !== void 0) await this.#enqueue(this.#run);
  }
  /** What the platform is answered with, and what is left for another way. */
  async #lateReply(kept, isHeard) {
    const way = await this.#way();
    const { parts = [], isEnded: ended = false } = this.#run?.output ?? {};
    if (kept !== void 0) return { way, ...this.#withLink(kept, way), at: START };
    if (!isHeard || !isAwaited(this.message) || parts.length === 0 && way === "messages")
      return { way, reply: void 0, at: START, told: false };
    const composed = way === "messages" ? compose(parts, START, { ended, merge: false, label: this.#label() }) : this.#claims.compose(this.id, { parts, ended }, START);
    if (composed !== void 0)
      return { way, reply: composed.reply, at: composed.next, told: way === "claim" && composed.reply.MsgType === "text" };
    return { way, reply: this.#claims.waiting({ id: this.id, from: START }, this.#elapsed()), at: START, told: true };
  }
  /** A kept answer, with the link to the answer of this push below it if that fits. */
  #withLink(kept, way) {
    const { texts } = this.#desk.settings;
    if (way === "messages" || kept.MsgType !== "text") return { reply: kept, told: false };
    const Content = `${kept.Content}

${claimLink({ id: this.id, from: START }, texts.show, texts)}`;
    return new TextEncoder().encode(Content).length > MAX_TEXT_BYTES ? { reply: kept, told: false } : { reply: { ...kept, Content }, told: true };
  }
  async #writeLate(answer22, told) {
    const { store, work, open: open2 } = this.#desk;
    const run = this.#run;
    const change = (record, now) => late22(record, now, this.#owner, answer22);
    try {
      const writing = run?.held.change(change) ?? changeRecord(store, this.#key, (record2, now) => record2 && change(record2, now));
      const [written2] = await Promise.all([writing, open2.add(this.message, { id: this.id, told })]);
      const record = run?.held.record ?? (typeof written2 === "boolean" ? void 0 : written2.seen.value);
      if (record?.state === "ready") await this.#beginShared();
      if (record?.state === "answered" || record?.state === "ready") await open2.remove(this.message, this.id);
      if (record?.state === "late" || record?.state === "answered") this.#settle(record.answer);
    } catch (error) {
      work.report(error);
      if (run !== void 0) run.held.assume(change(run.held.record, store.now()) ?? run.held.record);
    }
  }
  async #enqueue(run) {
    const { settings, work } = this.#desk;
    if (settings.enqueue === void 0 || this.#isWorker || run.output.isEnded) return;
    if (await this.#write(run, (record) => queue(record, this.#owner)) !== true) return;
    try {
      const { id, message, format } = this;
      await settings.enqueue({ id, message, format, firstSeenAt: this.#firstSeenAt });
      run.handOver("its job went to the queue");
    } catch (error) {
      work.report(error);
      await this.#write(run, (record, now) => unqueue(record, now, this.#owner));
    }
  }
  async #later(run) {
    if (this.#isWorker) return;
    await this.goLate();
    if (run.isOver) throw run.signal.reason;
  }
  /** Whether the change was allowed; `undefined` if the store failed, which is reported. */
  async #write(run, change) {
    try {
      return await run.held.change(change);
    } catch (error) {
      this.#desk.work.report(error);
      return void 0;
    }
  }
  /** Asked for once, when the push begins: at the deadline there is no time for a store that is slow. */
  #way() {
    this.#knownWay ??= this.#findWay();
    return this.#knownWay;
  }
  /** Customer-service messages if the account may send them; else a claim. */
  async #findWay() {
    const { settings, rights, work } = this.#desk;
    const { message } = this;
    if (settings.late === "tell" || !isAddressed(message)) return "claim";
    try {
      return await rights.has(message.ToUserName) ? "claim" : "messages";
    } catch (error) {
      work.report(error);
      return "messages";
    }
  }
  #written(reply2) {
    try {
      return this.#desk.work.write(reply2, this);
    } catch (error) {
      this.#desk.work.report(error);
      return "success";
    }
  }
  #label() {
    const { ai, texts } = this.#desk.settings;
    return ai ? texts.aiLabel : void 0;
  }
  #settle(answer22) {
    this.#answered ??= answer22;
    this.#passive.resolve(answer22);
  }
  /** The answer if it is decided by this time of the monotonic clock. */
  async #by(time) {
    const { clock } = this.#desk.work;
    return withDeadline(this.passive, { clock, ms: Math.max(0, time - clock.monotonic()), late: () => {
    } });
  }
  /** The platform cuts the attempt; until then it carries the answer if that comes. */
  async #letTimeOut(deadline) {
    const answer22 = await this.#by(deadline + OPEN_AFTER_DEADLINE_MS) ?? await this.#by(deadline + CUT_AFTER_DEADLINE_MS);
    return answer22 ?? "success";
  }
  async #mayHold() {
    const { budget, work } = this.#desk;
    if (this.#passive.isResolved || this.#elapsed() >= HOLD_UNTIL_MS) return false;
    try {
      return await budget.take(this.message.ToUserName);
    } catch (error) {
      work.report(error);
      return false;
    }
  }
  /** If no attempt comes any more, the answer goes the other way. */
  #holding() {
    const { settings, work } = this.#desk;
    if (!settings.hold) return () => {
    };
    return work.clock.schedule(Math.max(0, LAST_ATTEMPT_CUT_MS - this.#elapsed()), () => void this.goLate(void 0, this.#attempts.isOpen));
  }
  /** By the monotonic clock. */
  #endOfHold() {
    return this.#desk.work.clock.monotonic() + HOLD_UNTIL_MS - this.#elapsed();
  }
  #elapsed() {
    return this.#desk.store.now() - this.#firstSeenAt;
  }
  #keepAlive() {
    if (this.#isKept) return;
    this.#isKept = true;
    try {
      this.#waitUntil(this.done);
    } catch (cause) {
      this.#desk.work.report(
        new WxError("handler-timeout", `The host refused to wait for a late answer; the cause is attached. ${WHAT_HELPS}`, { cause })
      );
    }
  }
  /** Prolongs the lease each second, and sees what other processes decided. */
  #renewing(run) {
    const { clock } = this.#desk.work;
    let cancel = () => {
    };
    let isStopped = false;
    const beat = async () => {
      await this.#renew(run);
      if (!isStopped && !run.isOver) cancel = clock.schedule(RENEW_MS, () => void beat());
    };
    cancel = clock.schedule(RENEW_MS, () => void beat());
    return () => {
      isStopped = true;
      cancel();
    };
  }
  async #renew(run) {
    if (run.held.isLocal) return;
    const isRenewed = await this.#write(run, (record2, now) => renew(record2, now, this.#owner));
    const { record } = run.held;
    if (record.state === "late") this.#turnedLate.resolve();
    if (isRenewed === false && isOthers(record, this.#owner))
      run.handOver("its lease was over, and another process took the push");
  }
};
var WHAT_HELPS = "If it stops a process after its response, slowAnswers({ keepAlive: 'request' }) keeps the request open for up to a minute or so; slowAnswers({ enqueue }) hands longer work to a queue.";
function hostStopped() {
  return new WxError(
    "handler-timeout",
    `A run of the handlers ended without its answer, and another one replaces it: its process died or its host stopped it. ${WHAT_HELPS}`
  );
}
var KEEP_ANSWERS = 1e4;
var AnswerLine = class {
  #desk;
  #running = /* @__PURE__ */ new Map();
  #answered = /* @__PURE__ */ new Map();
  constructor(work, settings) {
    const { clock } = work;
    const store = new SlowStore(settings.store ?? new MemoryStore({ clock }), clock);
    this.#desk = {
      work,
      settings,
      store,
      open: new OpenClaims(store),
      budget: new HoldBudget(store, settings.holdBudget),
      rights: new MissingRights(store, clock),
      takeOver: (id, { message, format }) => void this.resume({ id, message, format, firstSeenAt: store.now() })
    };
  }
  answer(delivery) {
    const { id, message } = delivery;
    const answered = this.#answeredOf(message);
    const known = answered.get(id);
    if (known !== void 0) return known;
    const running = this.#running.get(id);
    if (running !== void 0) return running.attempt(delivery);
    const push = new PushWork(this.#desk, delivery);
    const answer22 = push.attempt(delivery);
    void this.#track(push, push.start(), (decided) => answered.set(id, decided));
    return answer22;
  }
  /**
   * Resolves when the job's answer is delivered or waits for its user. Work that is in hand here is joined.
   */
  async resume(job) {
    const running = this.#running.get(job.id);
    if (running !== void 0) return running.done;
    const outliving = [];
    const push = new PushWork(this.#desk, { ...job, waitUntil: (work) => void outliving.push(work) }, true);
    await this.#track(push, push.resume(job));
    await Promise.allSettled(outliving);
  }
  async close(graceMs) {
    const inHand = () => [...this.#running.values()];
    await Promise.race([Promise.all(inHand().map(({ done }) => done)), pause2(this.#desk.work.clock, graceMs)]);
    await Promise.all(inHand().map((push) => push.close()));
  }
  /** The answer is remembered before the push is forgotten, so that no retry comes between. */
  async #track(push, work, remember = () => {
  }) {
    this.#running.set(push.id, push);
    await work;
    if (push.answer !== void 0) remember(push.answer);
    if (this.#running.get(push.id) === push) this.#running.delete(push.id);
  }
  #answeredOf(message) {
    const kind = message.MsgType === "event" ? `event:${message.Event}` : message.MsgType ?? `info:${message.InfoType}`;
    const known = this.#answered.get(kind);
    if (known !== void 0) return known;
    const created = new Recent({ clock: this.#desk.work.clock, keepMs: KEEP_MS, keepEntries: KEEP_ANSWERS });
    this.#answered.set(kind, created);
    return created;
  }
};
function checkJob(job) {
  if (isRecord(job) && typeof job.id === "string" && isAsked(job) && typeof job.firstSeenAt === "number") return;
  throw new WxError("config-invalid", "resume() takes the job that enqueue was given, after JSON.parse if the queue carries text.");
}
var ZH = {
  waiting: (seconds) => `\u6B63\u5728\u51C6\u5907\u7B54\u6848\uFF0C\u5DF2\u7528 ${seconds} \u79D2\u3002`,
  show: "\u770B\u7B54\u6848",
  next: "\u4E0B\u4E00\u6BB5",
  type: (words) => `\uFF08\u70B9\u4E0D\u5F00\u5C31\u56DE\u590D\uFF1A${words}\uFF09`,
  gone: "\u8FD9\u4E2A\u7B54\u6848\u5DF2\u7ECF\u8FC7\u671F\uFF0C\u8BF7\u518D\u95EE\u4E00\u6B21\u3002",
  none: "\u8FD9\u4E2A\u95EE\u9898\u6CA1\u6709\u7B54\u6848\uFF0C\u8BF7\u6362\u4E2A\u8BF4\u6CD5\u518D\u95EE\u4E00\u6B21\u3002",
  aiLabel: "\uFF08\u5185\u5BB9\u7531 AI \u751F\u6210\uFF09"
};
var EN = {
  waiting: (seconds) => `The answer is being prepared, ${seconds} s so far.`,
  show: "Show the answer",
  next: "Next part",
  type: (words) => ` (or reply: ${words})`,
  gone: "This answer is no longer kept. Please ask again.",
  none: "There is no answer to this question. Please ask in another way.",
  aiLabel: "(AI-generated)"
};
var MOST_CHARACTERS = 200;
function readTexts(option = "zh") {
  if (option === "zh") return ZH;
  if (option === "en") return EN;
  if (!isRecord(option))
    throw new WxError("config-invalid", `texts is ${JSON.stringify(option)}; it is 'zh', 'en' or an object with texts of your own.`);
  refuseUnknownOptions("texts", option, Object.keys(ZH));
  const texts = { ...ZH, ...option };
  check("waiting", texts.waiting(60));
  check("type", texts.type(texts.show));
  for (const name of ["show", "next", "gone", "none", "aiLabel"]) check(name, texts[name]);
  for (const name of ["show", "next"]) {
    if (/[<>"&]/.test(texts[name])) throw new WxError("config-invalid", `texts.${name} stands in a link, and can't contain < > " or &.`);
  }
  return texts;
}
function check(name, text) {
  if (typeof text === "string" && text.trim() !== "" && text.length <= MOST_CHARACTERS) return;
  throw new WxError("config-invalid", `texts.${name} must give a text of 1 to ${MOST_CHARACTERS} characters.`);
}
var NAMES = ["store", "sender", "policy", "ai", "keepAlive", "enqueue", "texts", "holdBudget"];
function readSlowOptions(options) {
  refuseUnknownOptions("slowAnswers", options, NAMES);
  const { store, sender: sender2, ai = false, keepAlive, enqueue } = options;
  requireMethods("store", store, ["get", "set", "delete"], "such as new RedisStore(\u2026)");
  requireMethods("sender", sender2, ["send", "typing"], "such as customerService(wx)");
  if (store?.atomic === false) {
    throw new WxError(
      "config-invalid",
      "store can\u2019t compare and set, so that two processes could both run a push. Give another, such as RedisStore."
    );
  }
  if (keepAlive !== void 0 && keepAlive !== "request")
    throw new WxError("config-invalid", `keepAlive is ${JSON.stringify(keepAlive)}; it is 'request' or left out.`);
  if (enqueue !== void 0 && typeof enqueue !== "function")
    throw new WxError("config-invalid", "enqueue must be a function that takes a job.");
  if (typeof ai !== "boolean") throw new WxError("config-invalid", `ai is ${JSON.stringify(ai)}; it is true or false.`);
  return {
    store,
    sender: sender2,
    ...readPolicy(options.policy, sender2),
    ai,
    keepRequest: keepAlive === "request",
    enqueue,
    texts: readTexts(options.texts),
    holdBudget: requireBetween("holdBudget", options.holdBudget ?? HOLD_BUDGET, 1, HIGHEST_HOLD_BUDGET)
  };
}
function readPolicy(policy, sender2) {
  const hold = typeof policy === "object" && policy !== null;
  if (hold) refuseUnknownOptions("policy", policy, ["hold", "then"]);
  const late3 = (hold ? policy.then : policy) ?? (sender2 === void 0 ? "tell" : "later");
  if (hold && policy.hold !== true || late3 !== "later" && late3 !== "tell") {
    throw new WxError(
      "config-invalid",
      `policy is ${JSON.stringify(policy)}; it is 'later', 'tell' or { hold: true, then: 'later' or 'tell' }.`
    );
  }
  if (late3 === "later" && sender2 === void 0) {
    throw new WxError(
      "config-invalid",
      "policy 'later' needs a sender: customerService(wx) of @wx/client/customer-service. An account without the right to it takes 'tell'."
    );
  }
  return { hold, late: late3 };
}
function requireMethods(option, value, methods, example) {
  if (value === void 0) return;
  for (const method of methods) {
    if (typeof value === "object" && value !== null && typeof Reflect.get(value, method) === "function") continue;
    throw new WxError("config-invalid", `${option} has no method ${method}. Give it an object ${example}.`);
  }
}
var GRACE_MS2 = 8e3;
var SlowAnswers = class {
  #settings;
  #line;
  constructor(options) {
    this.#settings = readSlowOptions(options);
  }
  /** Called by the bot. Throws a `WxError` of code `config-invalid` for a second bot: each needs its own. */
  attach(work) {
    if (this.#line !== void 0)
      throw new WxError("config-invalid", "One slowAnswers(\u2026) serves one bot. Call it again for the next bot, with the same store.");
    const line2 = new AnswerLine(work, this.#settings);
    this.#line = line2;
    return (delivery) => line2.answer(delivery);
  }
  /**
   * Runs the handlers for a job of `enqueue`, in a worker with the same bot, store and sender, and resolves
   * when the answer is delivered or waits for its user. A job that comes twice is done once; while another
   * process works on it, this waits, and takes over if that one dies.
   *
   * Rejects with a `WxError` of code `config-invalid` for what is no job.
   *
   * @example
   * ```ts
   * queue.process(async (job) => slow.resume(job.data))
   * ```
   */
  async resume(job) {
    checkJob(job);
    await this.#attached("resume()").resume(job);
  }
  /**
   * Before the process ends: waits until the work in hand is done, for `graceMs` milliseconds at most (8,000
   * by default). What is not done by then goes to `enqueue`; without it, its lease is released, so that the
   * platform's retry, a tap or the user's next message begins it anew in another process.
   *
   * @example
   * ```ts
   * process.on('SIGTERM', async () => {
   *   server.close()
   *   await slow.close()
   *   process.exit()
   * })
   * ```
   */
  async close(graceMs = GRACE_MS2) {
    requireBetween("graceMs", graceMs, 0, 36e5);
    await this.#line?.close(graceMs);
  }
  #attached(what) {
    if (this.#line !== void 0) return this.#line;
    throw new WxError("config-invalid", `${what} needs the bot whose handlers run: give it this value as its option slow.`);
  }
};
function slowAnswers(options = {}) {
  return new SlowAnswers(options);
}

// src/answers/bot/bot.ts
function chaosBot(spec, redis2, journal2) {
  const { account } = spec;
  const store = new RedisStore({ client: redis2, prefix: `${account}:` });
  const slow = slowAnswers(slowOptions(spec, store, journal2));
  const bot = new Bot({ token: TOKEN, slow });
  bot.catch((error) => journal2.write({ kind: "report", account, code: WxError.is(error) ? codeOf(error) : String(error) }));
  bot.use(session({ store, initial: () => ({ words: [] }) }));
  bot.on("text", (ctx) => answer3(ctx, readQuestion(ctx.message.Content), account, journal2));
  return { bot, slow };
}
async function answer3(ctx, question, account, journal2) {
  const { id, wait = 0, parts = 1, word } = question;
  const run = { account, user: ctx.message.FromUserName, question: id, attempt: ctx.delivery.attempt };
  journal2.write({ kind: "run", ...run });
  if (parts > 1) return stream(question);
  await sleep(wait);
  const words = word === void 0 ? [] : (await ctx.session.update((data) => ({ words: [...data.words, word] }))).words;
  journal2.write({ kind: "ended", ...run });
  return `${partOf(question, 1)}${words.join(" ")}`;
}
async function* stream(question) {
  const { wait = 0, parts = 1 } = question;
  for (let part = 1; part <= parts; part++) {
    await sleep(wait / parts);
    yield partOf(question, part);
  }
  return void 0;
}
function slowOptions(spec, store, journal2) {
  const then = spec.policy.endsWith("later") ? "later" : "tell";
  return {
    ...spec.shared ? { store } : {},
    ...then === "later" ? { sender: noted(sender(spec), spec.account, journal2) } : {},
    // biome-ignore lint/suspicious/noThenProperty: the option's name, never a function
    policy: spec.policy.startsWith("hold") ? { hold: true, then } : then,
    ...spec.keepAlive === true ? { keepAlive: "request" } : {}
  };
}
function sender({ api: baseUrl, appId, secret }) {
  return customerService(new WxClient({ tokens: new TokenManager({ appId, secret, issuer: stableToken({ baseUrl }) }), baseUrl }));
}
function noted(sender2, account, journal2) {
  return {
    typing: (openid) => sender2.typing(openid),
    send: async (user, message, options) => {
      const text = "MsgType" in message && message.MsgType === "text" ? message.Content : "";
      journal2.write({ kind: "sending", account, user, text });
      const outcome = await sender2.send(user, message, options);
      journal2.write({ kind: "sent", account, user, text });
      return outcome;
    }
  };
}
function codeOf({ code, errcode }) {
  return errcode === void 0 ? code : `${code} ${errcode}`;
}

// src/answers/bot/main.ts
var start = JSON.parse(process.argv[2] ?? "");
var journal = new Journal(start.log, start.who);
var redis = new Redis({ port: start.redisPort });
var bots = /* @__PURE__ */ new Map();
var open = 0;
function botAt(path) {
  const known = bots.get(path) ?? chaosBot(specOf(path), redis, journal);
  bots.set(path, known);
  return known;
}
function freezeWhenIdle() {
  open -= 1;
  if (start.freezes) setTimeout(() => open === 0 && process.kill(process.pid, "SIGSTOP"), 50);
}
var server = await serve(
  {
    handle: async (request) => {
      open += 1;
      try {
        return await botAt(request.path ?? "").bot.handle(request);
      } finally {
        freezeWhenIdle();
      }
    }
  },
  { port: start.port, host: "127.0.0.1" }
);
process.once("SIGTERM", async () => {
  void server.close();
  await Promise.all([...bots.values()].map(({ slow }) => slow.close()));
  process.exit();
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
