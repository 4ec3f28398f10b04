import {
  MemoryStore,
  WxError,
  isRecord,
  nearestName,
  nonEmpty,
  refuseUnknownOptions,
  requireTtl,
  sha1Hex,
  systemClock,
  systemReason,
  unlessAborted,
  visibleText,
  withinLimit
} from "./chunk-WMS7IV7C.js";

// ../../packages/token/dist/chunk-4EZKNI5O.js
function printable(name, value, advice) {
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
  throw new WxError("config-invalid", `${name} ${problemOf(value)}. ${advice}`);
}
function problemOf(value) {
  if (typeof value !== "string") return `is of type ${typeof value}, and must be a string`;
  return value === "" ? "is empty" : "contains spaces or other characters than printable ASCII";
}
var TIMER_MAX_MS = 2 ** 31 - 1;
var LocalToken = class {
  #clock;
  #held;
  #rejected;
  /** The held token was rejected, and no other has come yet. */
  #awaitsReplacement = false;
  /** Monotonic: until then the held token needs no check. */
  #cachedUntil = Number.NEGATIVE_INFINITY;
  #waiter;
  constructor(clock) {
    this.#clock = clock;
  }
  /** The last held token that a caller saw refused. */
  get rejected() {
    return this.#rejected;
  }
  get value() {
    return this.#held?.value;
  }
  /** The held token while it needs no check. Nearly every call takes this path, so it must be fast. */
  cachedAnswer() {
    return this.#clock.monotonic() < this.#cachedUntil ? this.#held?.answer : void 0;
  }
  liveAnswer() {
    return this.isLive() ? this.#held?.answer : void 0;
  }
  isLive() {
    return this.#held !== void 0 && this.#clock.monotonic() < this.#held.endsAt;
  }
  isDue() {
    return this.#held !== void 0 && this.#clock.monotonic() >= this.#held.dueAt;
  }
  /** For how long it is still handed out, in milliseconds. */
  remainingMs() {
    return this.#held === void 0 ? 0 : Math.max(0, this.#held.endsAt - this.#clock.monotonic());
  }
  /**
   * Holds a token; the one it holds already never gets a longer life. Returns true if it replaces one that
   * was rejected.
   */
  hold(value, endsAt, dueAt) {
    const before = this.#held?.value === value ? this.#held : void 0;
    this.#held = {
      value,
      answer: before?.answer ?? Promise.resolve(value),
      endsAt: Math.min(endsAt, before?.endsAt ?? Number.POSITIVE_INFINITY),
      dueAt: Math.min(dueAt, before?.dueAt ?? Number.POSITIVE_INFINITY)
    };
    if (!this.isLive()) return false;
    this.#answerWaiters((waiter) => waiter.resolve(value));
    const replaces = this.#awaitsReplacement && value !== this.#rejected;
    if (replaces) this.#awaitsReplacement = false;
    return replaces;
  }
  /** Drops the token, if it is the one that is held. */
  reject(value) {
    if (this.#held?.value !== value) return;
    this.#rejected = value;
    this.#held = void 0;
    this.#awaitsReplacement = true;
    this.checkNow();
  }
  /** The held token needs no check for so long, unless it falls due or ends before. */
  checkIn(ms) {
    const held = this.#held;
    if (held === void 0) return;
    const now = this.#clock.monotonic();
    const dueAt = held.dueAt > now ? held.dueAt : Number.POSITIVE_INFINITY;
    this.#cachedUntil = Math.min(now + ms, dueAt, held.endsAt);
  }
  checkNow() {
    this.#cachedUntil = Number.NEGATIVE_INFINITY;
  }
  /** For how long the held token needs no check, in milliseconds. */
  cachedMs() {
    return Math.max(0, this.#cachedUntil - this.#clock.monotonic());
  }
  /**
   * Resolves when a token comes. All callers that wait share one promise; a signal ends the wait of its own
   * caller only.
   */
  wait(signal) {
    this.#waiter ??= newWaiter();
    return unlessAborted(this.#waiter.promise, signal);
  }
  hasWaiters() {
    return this.#waiter !== void 0;
  }
  giveUp(error) {
    this.#answerWaiters((waiter) => waiter.reject(error));
  }
  #answerWaiters(answer) {
    const waiter = this.#waiter;
    this.#waiter = void 0;
    if (waiter !== void 0) answer(waiter);
  }
};
function newWaiter() {
  const hold = setInterval(() => {
  }, TIMER_MAX_MS);
  let answer;
  const promise = new Promise((resolve, reject) => {
    answer = { resolve, reject };
  }).finally(() => clearInterval(hold));
  return { promise, resolve: (value) => answer?.resolve(value), reject: (error) => answer?.reject(error) };
}
function between(random, least, most) {
  return least + random() * (most - least);
}
var LOST_AFTER_MS = 3e4;
var Flight = class {
  landing;
  #clock;
  #aliveAt;
  #isReplaced = false;
  constructor(clock, work) {
    this.#clock = clock;
    this.#aliveAt = clock.monotonic();
    this.landing = work(this);
  }
  get isLost() {
    return this.#clock.monotonic() - this.#aliveAt >= LOST_AFTER_MS;
  }
  get isReplaced() {
    return this.#isReplaced;
  }
  replace() {
    this.#isReplaced = true;
  }
  /**
   * Must be called after every wait, to show that the work goes on. Throws {@link FlightReplaced} if another
   * flight has taken over.
   */
  resume() {
    if (this.#isReplaced) throw new FlightReplaced();
    this.#aliveAt = this.#clock.monotonic();
  }
};
var FlightReplaced = class extends Error {
  name = "FlightReplaced";
};
function unavailable(cause) {
  const { errcode } = cause;
  return new WxError(
    "token-unavailable",
    `There is no usable token. ${cause.message}`,
    errcode === void 0 ? { cause } : { cause, errcode }
  );
}

// ../../packages/api/dist/chunk-GC3B7OBA.js
var IN_CONSOLE = { zh: "\u516C\u4F17\u5E73\u53F0\u201C\u8BBE\u7F6E\u4E0E\u5F00\u53D1 \u203A \u57FA\u672C\u914D\u7F6E\u201D", en: "the console under \u8BBE\u7F6E\u4E0E\u5F00\u53D1 \u203A \u57FA\u672C\u914D\u7F6E" };
var ADVICE = [
  {
    codes: [-1],
    advice: {
      zh: "\u7A0D\u540E\u91CD\u8BD5\u3002",
      en: "Try again later."
    }
  },
  {
    codes: [40013],
    advice: {
      zh: "\u6838\u5BF9 AppID \u7684\u62FC\u5199\u3001\u5927\u5C0F\u5199\u548C\u8D26\u53F7\u7C7B\u578B\u3002",
      en: "Check the AppID: its spelling, upper and lower case, and which account it belongs to."
    }
  },
  {
    codes: [40125],
    advice: {
      zh: `\u4ECE${IN_CONSOLE.zh}\u590D\u5236 AppSecret\uFF1B\u5982\u5DF2\u9057\u5931\uFF0C\u91CD\u7F6E\u540E\u590D\u5236\uFF0C\u91CD\u7F6E\u4F1A\u4F7F\u65E7\u7684\u5931\u6548\u3002`,
      en: `Copy the AppSecret from ${IN_CONSOLE.en}. If it is lost, reset it there and copy the new one; the old one becomes invalid.`
    }
  },
  {
    codes: [40029, 40163, 42003],
    advice: {
      zh: "\u628A\u7528\u6237\u91CD\u65B0\u5E26\u5230\u6388\u6743\u9875\uFF1Acode \u4E94\u5206\u949F\u5185\u6709\u6548\uFF0C\u53EA\u80FD\u7528\u4E00\u6B21\u3002",
      en: "Send the user to the authorisation page again: a code works once, and for five minutes."
    }
  },
  {
    codes: [40164, 61004, 40090, 45035],
    advice: {
      zh: `\u5728${IN_CONSOLE.zh}\u7684 IP \u767D\u540D\u5355\u52A0\u5165\u672C\u673A\u7684\u51FA\u53E3 IP\u3002`,
      en: `Add this machine\u2019s public address to the IP allow list (IP \u767D\u540D\u5355) in ${IN_CONSOLE.en}.`
    }
  },
  {
    codes: [40243],
    advice: {
      zh: `\u5728${IN_CONSOLE.zh}\u89E3\u51BB AppSecret\uFF0C\u7EA6 10 \u5206\u949F\u540E\u751F\u6548\u3002`,
      en: `Unfreeze the AppSecret in ${IN_CONSOLE.en}. It takes about 10 minutes.`
    }
  },
  {
    codes: [41002, 41004],
    advice: {
      zh: "\u68C0\u67E5\u63A5\u53E3\u5730\u5740\u548C\u4E2D\u95F4\u7684\u4EE3\u7406\uFF1A\u8BF7\u6C42\u91CC\u7684 AppID \u6216 AppSecret \u5728\u8DEF\u4E0A\u4E22\u4E86\u3002",
      en: "Check the address of the API and any proxy on the way: the AppID or the AppSecret of the request was lost."
    }
  },
  {
    codes: [45009],
    advice: {
      zh: "\u96F6\u70B9\uFF08\u5317\u4EAC\u65F6\u95F4\uFF09\u6062\u590D\uFF0C\u6216\u7528 clear_quota \u6E05\u96F6\uFF08\u6BCF\u6708 10 \u6B21\uFF09\uFF1B\u518D\u627E\u51FA\u54EA\u4E2A\u7A0B\u5E8F\u6CA1\u6709\u5171\u4EAB\u4EE4\u724C\u3002",
      en: "The quota comes back at midnight, Beijing time, or by clear_quota (10 times a month). Then find the program that does not share the token."
    }
  },
  {
    codes: [50004, 50007],
    advice: {
      zh: "\u5728\u516C\u4F17\u5E73\u53F0\u67E5\u770B\u7AD9\u5185\u4FE1\u548C\u8FDD\u89C4\u8BB0\u5F55\u3002",
      en: "Read the notices in the console."
    }
  },
  {
    codes: [89501, 89502, 89503, 89504, 89505],
    advice: {
      zh: "\u8BF7\u7BA1\u7406\u5458\u5728\u5FAE\u4FE1\u91CC\u786E\u8BA4\u672C\u673A\u7684 IP\uFF0C\u7136\u540E\u91CD\u8BD5\u3002",
      en: "Ask the administrator to confirm this machine\u2019s address in WeChat, then try again."
    }
  },
  {
    codes: [89506],
    advice: {
      zh: "\u4E0E\u7BA1\u7406\u5458\u6C9F\u901A\uFF0C24 \u5C0F\u65F6\u540E\u91CD\u8BD5\u3002",
      en: "Talk to the administrator, and try again after 24 hours."
    }
  },
  {
    codes: [89507],
    advice: {
      zh: "\u4E0E\u7BA1\u7406\u5458\u6C9F\u901A\uFF0C1 \u5C0F\u65F6\u540E\u91CD\u8BD5\u3002",
      en: "Talk to the administrator, and try again after an hour."
    }
  }
];
function adviceFor(errcode) {
  return ADVICE.find(({ codes }) => codes.includes(errcode))?.advice;
}

// ../../packages/api/dist/index.js
function numberOf(value) {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
var DEFAULT_BASE_URL = "https://api.weixin.qq.com";
function platformUrl(options, path) {
  const baseUrl = nonEmpty(options.baseUrl) ?? DEFAULT_BASE_URL;
  refuseBaseUrl(baseUrl);
  return `${withoutSlashes(baseUrl)}${path}`;
}
function refuseBaseUrl(baseUrl) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
  const rule = `It must be an http:// or https:// address such as ${DEFAULT_BASE_URL}.`;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") throw new WxError("config-invalid", `baseUrl is not an address. ${rule}`);
  if (url.username !== "" || url.password !== "") {
    throw new WxError("config-invalid", `baseUrl (${url.host}) holds a user name or a password, which no fetch sends. ${rule}`);
  }
  if (/[?#]/.test(baseUrl)) throw new WxError("config-invalid", `baseUrl (${url.host}) has a query or a fragment. ${rule}`);
}
function withoutSlashes(text2) {
  let end = text2.length;
  while (text2[end - 1] === "/") end -= 1;
  return text2.slice(0, end);
}
async function readText(answer, maxBytes) {
  if (typeof answer.body?.getReader === "function") return readStream(answer.body, maxBytes);
  const text2 = await answer.text();
  if (!(text2.length <= maxBytes)) throw tooLong(maxBytes);
  return text2;
}
async function readStream(body, maxBytes) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text2 = "";
  let length = 0;
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done || value === void 0) return text2 + decoder.decode();
    length += value.byteLength;
    if (!(length <= maxBytes)) {
      reader.cancel().catch(() => {
      });
      throw tooLong(maxBytes);
    }
    text2 += decoder.decode(value, { stream: true });
  }
}
function tooLong(maxBytes) {
  return new WxError("upstream-failed", `The answer is longer than ${maxBytes} bytes: check the address, and any proxy on the way.`);
}
var CALL_OPTIONS = ["url", "query", "accessToken", "body", "secrets", "maxBytes"];
var MAX_BYTES = 65536;
var WxApi = class {
  #fetch;
  #signal;
  /** `fetch` is the global one if it is undefined. */
  constructor(fetch, signal) {
    this.#fetch = fetch ?? ((url, init) => globalThis.fetch(url, init));
    this.#signal = signal;
  }
  /**
   * The fields of the answer. Rejects with a `WxError` of code `upstream-failed`: with an `errcode` if the
   * platform refused; without one if it is unknown what the platform did (aborted, HTTP 5xx, a page instead
   * of JSON, an answer that is too long). Of code `config-invalid` for an option that a call does not have.
   */
  async call(call) {
    refuseUnknownOptions("WxApi.call", call, CALL_OPTIONS);
    const { status, text: text2 } = await this.#send(call);
    const answer = parse(text2);
    if (answer === void 0) {
      const what = `HTTP ${status} and ${text2.length} characters that are not a JSON object`;
      throw failure(call, `answered with ${what}: check the address, and any proxy on the way.`);
    }
    const errcode = numberOf(answer.errcode);
    if (errcode !== void 0 && errcode !== 0) throw refusal(call, errcode, answer.errmsg);
    if (status !== 200) throw failure(call, `answered with HTTP ${status} instead of 200.`);
    return answer;
  }
  async #send(call) {
    try {
      const answer = await this.#fetch(urlOf(call), { ...initOf(call), redirect: "manual", signal: this.#signal });
      return { status: answer.status, text: await readText(answer, call.maxBytes ?? MAX_BYTES) };
    } catch (error) {
      if (WxError.is(error)) throw failure(call, `gave an answer that was refused. ${error.message}`);
      throw failure(call, `could not be reached, or broke off: ${systemReason(error)}.`);
    }
  }
};
function urlOf({ url, query, accessToken }) {
  const search = new URLSearchParams(accessToken === void 0 ? query : { access_token: accessToken, ...query });
  return search.size === 0 ? url : `${url}?${search}`;
}
function initOf(call) {
  return call.body === void 0 ? { method: "GET" } : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(call.body) };
}
function parse(text2) {
  try {
    const value = JSON.parse(text2);
    return isRecord(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function failure(call, what, options = {}) {
  return new WxError("upstream-failed", `${call.body === void 0 ? "GET" : "POST"} ${call.url} ${what}`, options);
}
function refusal(call, errcode, errmsg) {
  const said = typeof errmsg === "string" ? withoutSecrets(visibleText(errmsg), call).slice(0, 200) : "no errmsg";
  const advice = adviceFor(errcode === 40001 && call.accessToken === void 0 ? 40125 : errcode);
  return failure(call, `answered with errcode ${errcode} (${said}).${advice === void 0 ? "" : ` ${advice.en}`}`, { errcode });
}
function withoutSecrets(text2, { accessToken = "", secrets = [] }) {
  return [accessToken, ...secrets].filter((secret) => secret !== "").reduce((rest, secret) => rest.replaceAll(secret, "***"), text2);
}

// ../../packages/token/dist/index.js
var LEASE_MS = 15e3;
var FETCH_LIMIT_MS = 5e3;
var PATIENCE_MS = 8e3;
var STORE_LIMIT_MS = 300;
var HARD_MARGIN_MS = 6e4;
var DEFINITE_PAUSE_MS = 6e4;
var BACKOFF_MIN_MS = 1e3;
var BACKOFF_MAX_MS = 6e4;
var RECHECK_MIN_MS = 3e4;
var RECHECK_MAX_MS = 6e4;
var RETRY_MS = 1e3;
var LONGEST_LIFE_MS = 72e5;
function tokenIn(answer, field, endpoint) {
  const value = answer[field];
  if (typeof value !== "string" || !/^[\x21-\x7e]{1,2048}$/.test(value)) {
    throw new WxError("upstream-failed", `${endpoint} gave no ${field}. It must be 1 to 2048 printable characters without spaces.`);
  }
  const seconds = numberOf(answer.expires_in);
  if (seconds === void 0 || seconds <= 0) {
    throw new WxError(
      "upstream-failed",
      `${endpoint} gave expires_in ${visibleText(String(answer.expires_in).slice(0, 20))}. It must be a number of seconds above 0.`
    );
  }
  return { value, lifeMs: Math.min(seconds * 1e3, LONGEST_LIFE_MS) };
}
var HOUR_MS = 36e5;
function classicToken(options = {}) {
  refuseUnknownOptions("classicToken", options, ["baseUrl"]);
  const endpoint = platformUrl(options, "/cgi-bin/token");
  return {
    endpoint,
    window: { minMs: 42e4, maxMs: 6e5 },
    fetches: { count: 60, perMs: HOUR_MS, spacingMs: 0 },
    supersedes: true,
    issue: async ({ appId, secret, api }) => {
      const query = { grant_type: "client_credential", appid: appId, secret };
      return tokenIn(await api.call({ url: endpoint, query, secrets: [secret] }), "access_token", endpoint);
    }
  };
}
var HOUR_MS2 = 36e5;
function stableToken(options = {}) {
  refuseUnknownOptions("stableToken", options, ["baseUrl"]);
  const endpoint = platformUrl(options, "/cgi-bin/stable_token");
  return {
    endpoint,
    window: { minMs: 24e4, maxMs: 295e3 },
    forced: { count: 10, perMs: 24 * HOUR_MS2, spacingMs: 3e4 },
    supersedes: false,
    issue: async ({ appId, secret, forced, api }) => {
      const body = { grant_type: "client_credential", appid: appId, secret, force_refresh: forced };
      return tokenIn(await api.call({ url: endpoint, body, secrets: [secret] }), "access_token", endpoint);
    }
  };
}
var EMPTY_RECORD = { fence: 0, endedAt: 0, dirty: false, fetches: [], forced: [] };
function recordKey(appId, endpoint) {
  return `wx:token:{${sha1Hex(`${appId}
${endpoint}`)}}`;
}
function secretTag(appId, secret) {
  return sha1Hex(`wx-token-tag
${appId}
${secret}`).slice(0, 16);
}
function encodeRecord(record) {
  return JSON.stringify(record);
}
function decodeRecord(text2) {
  const value = text2 === void 0 ? void 0 : parse2(text2);
  return isTokenRecord(value) ? value : EMPTY_RECORD;
}
function parse2(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function isTokenRecord(value) {
  return isRecord(value) && isCount(value.fence) && isTime(value.endedAt) && typeof value.dirty === "boolean" && isTimes(value.fetches) && isTimes(value.forced) && (value.token === void 0 || isToken(value.token)) && (value.lease === void 0 || isLease(value.lease)) && (value.pause === void 0 || isPause(value.pause));
}
function isToken(value) {
  return isRecord(value) && isText(value.value) && isText(value.tag) && isTime(value.sentAt) && isTime(value.lifeMs) && (value.basis === void 0 || isText(value.basis)) && isCount(value.fence) && (value.state === "good" || value.state === "rejected" || value.state === "reissued");
}
function isLease(value) {
  return isRecord(value) && isText(value.owner) && isCount(value.fence) && isTime(value.until);
}
function isPause(value) {
  return isRecord(value) && isText(value.tag) && isTime(value.until) && isCount(value.failures) && (value.errcode === void 0 || typeof value.errcode === "number");
}
function isText(value) {
  return typeof value === "string" && value !== "";
}
function isTime(value) {
  return typeof value === "number" && Number.isFinite(value);
}
function isCount(value) {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
function isTimes(value) {
  return Array.isArray(value) && value.every(isTime);
}
var MAX_RACES = 50;
var SharedRecord = class {
  #store;
  #named;
  #clock;
  constructor(store, named, clock) {
    this.#store = store;
    this.#named = named;
    this.#clock = clock;
  }
  async read() {
    const snapshot = await this.#limited(() => this.#store.get(this.#named.recordKey));
    return { record: decodeRecord(snapshot.value), now: snapshot.now, version: snapshot.version };
  }
  /** False if another writer was first. */
  async write(record, version) {
    const written = await this.#limited(() => this.#store.set(this.#named.recordKey, encodeRecord(record), { ifVersion: version }));
    return written !== void 0;
  }
  /**
   * Replaces the record by what `change` returns, unless that is the same object. Returns the record that is
   * then in the store.
   */
  async apply(change) {
    for (let race = 0; race < MAX_RACES; race++) {
      const { record, now, version } = await this.read();
      const changed = change(record, now);
      if (changed === record || await this.write(changed, version)) return changed;
    }
    throw new WxError("store-failed", `One record lost ${MAX_RACES} races in a row. Does the store really compare and set?`);
  }
  async #limited(call) {
    try {
      return await withinLimit(call(), STORE_LIMIT_MS, this.#clock, late);
    } catch (error) {
      throw WxError.is(error) && error.code === "store-failed" ? error : broken(error);
    }
  }
};
function late() {
  return new WxError("store-failed", `The store did not answer within ${STORE_LIMIT_MS} ms. Check that it runs and can be reached.`);
}
function broken(error) {
  const name = error instanceof Error ? error.name : typeof error;
  return new WxError("store-failed", `The store failed with ${name}. A store should reject with a WxError that says why.`);
}
function remainingMs(token, now) {
  return Math.min(token.lifeMs, token.sentAt + token.lifeMs - now);
}
function hardMarginMs(lifeMs) {
  return Math.min(HARD_MARGIN_MS, lifeMs / 4);
}
function dueMarginMs(lifeMs, windowMs) {
  return Math.min(windowMs, lifeMs / 2);
}
function isLive(token, now) {
  return remainingMs(token, now) > hardMarginMs(token.lifeMs);
}
function isDue(token, now, windowMs) {
  return remainingMs(token, now) <= dueMarginMs(token.lifeMs, windowMs);
}
var TokenListeners = class {
  #listeners = {
    refreshed: /* @__PURE__ */ new Set(),
    changed: /* @__PURE__ */ new Set(),
    failed: /* @__PURE__ */ new Set(),
    rejected: /* @__PURE__ */ new Set(),
    healed: /* @__PURE__ */ new Set(),
    degraded: /* @__PURE__ */ new Set(),
    recovered: /* @__PURE__ */ new Set(),
    exhausted: /* @__PURE__ */ new Set()
  };
  /**
   * The function returned removes the listener. Throws a `WxError` of code `config-invalid` for an unknown
   * name.
   */
  add(name, listener) {
    if (!Object.hasOwn(this.#listeners, name)) throw unknownEvent(name, Object.keys(this.#listeners));
    if (typeof listener !== "function") throw noFunction(name, listener);
    this.#listeners[name].add(listener);
    return () => this.#listeners[name].delete(listener);
  }
  tell(name, event) {
    for (const listener of this.#listeners[name]) {
      try {
        listener(event);
      } catch {
      }
    }
  }
};
function unknownEvent(name, names) {
  const near = nearestName(String(name), names);
  const hint = near === void 0 ? `The events are ${names.join(", ")}.` : `Did you mean "${near}"?`;
  return new WxError("config-invalid", `There is no token event "${String(name)}". ${hint}`);
}
function noFunction(name, listener) {
  return new WxError("config-invalid", `The listener of "${name}" is of type ${typeof listener}; it must be a function.`);
}
var NONE = [];
var TokenHealth = class {
  #name;
  #all;
  /** Made for the first listener: there may be a hundred thousand tokens. */
  #own;
  #degraded = NONE;
  #lastFailure;
  constructor(name, all) {
    this.#name = name;
    this.#all = all;
  }
  on(event, listener) {
    this.#own ??= new TokenListeners();
    return this.#own.add(event, listener);
  }
  /** Why the last fetch of this process failed, until a token has come since. */
  get lastFailure() {
    return this.#lastFailure;
  }
  isDegraded(part) {
    return this.#degraded.includes(part);
  }
  /** This process fetched a token. */
  fetched(detail) {
    this.upToDate();
    this.tell("refreshed", detail);
  }
  /** A fetch failed. If `serving`, callers still get the held token. */
  failed(detail, serving) {
    this.#lastFailure = detail.error;
    this.tell("failed", detail);
    if (serving) this.degrade("upstream", detail.error);
  }
  /** There is a token again, fetched by any process. */
  upToDate() {
    this.#lastFailure = void 0;
    this.recover("upstream");
  }
  degrade(part, error) {
    if (this.isDegraded(part)) return;
    this.#degraded = [...this.#degraded, part];
    this.tell("degraded", { part, error });
  }
  recover(part) {
    if (!this.isDegraded(part)) return;
    this.#degraded = this.#degraded.filter((other) => other !== part);
    this.tell("recovered", { part });
  }
  tell(event, detail) {
    const { appId, endpoint } = this.#name;
    const told = { appId, endpoint, ...detail };
    this.#own?.tell(event, told);
    this.#all?.tell(event, told);
  }
};
function checkIssuer(issuer) {
  if (isRecord(issuer) && typeof issuer.endpoint === "string" && typeof issuer.issue === "function" && isRecord(issuer.window)) return;
  const seen = typeof issuer === "string" ? JSON.stringify(issuer.slice(0, 40)) : `of type ${issuer === null ? "null" : typeof issuer}`;
  throw new WxError("config-invalid", `issuer is ${seen}. Pass what stableToken(), classicToken() or ticket(\u2026) returns.`);
}
var COPY = "Copy it from \u8BBE\u7F6E\u4E0E\u5F00\u53D1 \u203A \u57FA\u672C\u914D\u7F6E in the console. Is the environment variable set?";
var TokenFetcher = class {
  appId;
  issuer;
  #secret;
  #fetch;
  #clock;
  constructor(options) {
    this.appId = printable("appId", options.appId, COPY);
    this.issuer = options.issuer;
    this.#secret = printable("secret", options.secret, COPY);
    this.#fetch = options.fetch;
    this.#clock = options.clock;
  }
  get endpoint() {
    return this.issuer.endpoint;
  }
  /**
   * Computed each time, as `secretTag` is: with a hundred thousand accounts, keeping both would cost memory.
   */
  get recordKey() {
    return recordKey(this.appId, this.endpoint);
  }
  get secretTag() {
    return secretTag(this.appId, this.#secret);
  }
  /**
   * One fetch, with one time limit for all of it. Every failure is a `WxError`; it has an `errcode` only if
   * no token was minted.
   */
  async fetch(forced) {
    const { issuer, appId } = this;
    const controller = new AbortController();
    const late22 = () => {
      controller.abort();
      return new WxError(
        "upstream-failed",
        `${issuer.endpoint} did not answer within ${FETCH_LIMIT_MS / 1e3} s. Check the network, and any proxy on the way.`
      );
    };
    try {
      const api = new WxApi(this.#fetch, controller.signal);
      return await withinLimit(issuer.issue({ appId, secret: this.#secret, forced, api }), FETCH_LIMIT_MS, this.#clock, late22);
    } catch (error) {
      if (WxError.is(error)) throw error;
      throw new WxError("upstream-failed", `The issuer failed with ${error instanceof Error ? error.name : typeof error}.`);
    }
  }
};
var Patience = class {
  #endsAt;
  #leaseEndsAt = Number.NEGATIVE_INFINITY;
  constructor(now) {
    this.#endsAt = now + PATIENCE_MS;
  }
  /**
   * True if waiting for this obstacle, and for one more fetch after it, takes too long. After a lost race
   * another process fetches.
   */
  isExceededBy({ reason, until }, now) {
    if (reason === "lease") this.#leaseEndsAt = Math.max(this.#leaseEndsAt, until);
    return Math.max(until, now) + (reason === "race" ? 0 : FETCH_LIMIT_MS) > this.#giveUpAt(reason);
  }
  /**
   * A holder that may be dead is waited for until its lease ends, and one fetch longer. A slow store
   * meanwhile does not shorten the wait. A platform that refuses does, because waiting longer would not help.
   */
  #giveUpAt(reason) {
    if (reason === "backoff" || reason === "budget") return this.#endsAt;
    return Math.max(this.#endsAt, this.#leaseEndsAt + RETRY_MS + FETCH_LIMIT_MS);
  }
};
function stillCounting(times, budget, now) {
  return times.filter((time) => time <= now && time > now - budget.perMs);
}
function allowedAt(counting, budget) {
  const last = counting.at(-1);
  const spaced = last === void 0 ? Number.NEGATIVE_INFINITY : last + budget.spacingMs;
  const leaves = counting.at(-budget.count);
  return counting.length < budget.count || leaves === void 0 ? spaced : Math.max(spaced, leaves + budget.perMs);
}
function usable(record, now, asker) {
  const { token, lease } = record;
  if (token === void 0 || token.tag !== asker.tag || !isLive(token, now)) return void 0;
  if (token.state === "good") return token;
  return !isHeld(lease, now) && replaceableAt(record, now, asker) > now ? token : void 0;
}
function replaceableAt(record, now, asker) {
  const { fetches } = asker;
  if (record.token?.state === "reissued" && !isInDoubt(record, now)) return forcibleAt(record, now, asker);
  return fetches === void 0 ? now : allowedAt(stillCounting(record.fetches, fetches, now), fetches);
}
function forcibleAt(record, now, { forced }) {
  return forced === void 0 ? Number.POSITIVE_INFINITY : allowedAt(stillCounting(record.forced, forced, now), forced);
}
function acquire(record, now, ask) {
  if (isServed(record, now, ask)) return { kind: "use" };
  const { lease } = record;
  if (isHeld(lease, now) && lease.owner !== ask.owner) return { kind: "wait", reason: "lease", until: lease.until };
  const pausedUntil = pauseEnd(record.pause, now, ask.tag);
  if (pausedUntil !== void 0) return { kind: "wait", reason: "backoff", until: pausedUntil };
  const forced = needsForce(record, now, ask);
  const spent = spend(record, now, forced, ask);
  if (typeof spent === "number") return { kind: "wait", reason: "budget", until: spent };
  const doubt = record.dirty || lease !== void 0;
  const fence = record.fence + 1;
  return {
    kind: "fetch",
    forced,
    fence,
    record: {
      ...record,
      ...spent,
      fence,
      lease: { owner: ask.owner, fence, until: now + LEASE_MS },
      dirty: doubt,
      // An `endedAt` in the future comes from a clock that was set back since. Unchanged, it would make every
      // commit until then look overlapped.
      endedAt: Math.min(record.endedAt, now)
    }
  };
}
function isServed(record, now, ask) {
  if (isInDoubt(record, now)) return false;
  const token = usable(record, now, ask);
  if (token === void 0) return record.token?.tag !== ask.tag && ask.seen !== void 0 && !ask.due;
  if (token.value === ask.seen && token.basis !== void 0 && token.basis === ask.outdated) return false;
  return token.value !== ask.seen || !(ask.due || isDue(token, now, ask.windowMs));
}
function needsForce(record, now, ask) {
  const { token } = record;
  const confirmed = token?.tag === ask.tag && token.state === "reissued" && isLive(token, now);
  return confirmed && forcibleAt(record, now, ask) <= now;
}
function commit(record, now, attempt, issued, jitter) {
  const { token: stored } = record;
  const same = stored?.value === issued.value;
  if (same && stored.fence === attempt.fence) return record;
  const sentAt = now - attempt.sentAgoMs;
  const endedAt = now - attempt.endedAgoMs;
  const base = { ...release(record, attempt), endedAt: Math.max(record.endedAt, endedAt) };
  if (stored !== void 0 && !same && endedAt <= stored.sentAt) return base;
  const newest = sentAt >= record.endedAt && (!record.dirty || attempt.fence === record.fence);
  const token = { ...issued, tag: attempt.tag, sentAt, fence: attempt.fence, state: "good" };
  if (same)
    return repeat(base, newest, token, stored, isOvertaken(record, attempt) ? record.pause : backoff(record, now, attempt.tag, jitter));
  if (newest) return { ...base, token, dirty: false, pause: void 0 };
  return { ...base, token: stored === void 0 || attempt.fence > stored.fence ? token : stored, dirty: true };
}
function repeat(base, newest, token, stored, pause) {
  return {
    ...base,
    token: { ...token, fence: Math.max(token.fence, stored.fence), state: stored.state === "good" ? "good" : "reissued" },
    dirty: base.dirty && !newest,
    // A rejected token that comes back may be replaced by force at once. If force brings it back too, only
    // waiting helps. After a doubt the platform answers again, so failures are counted anew.
    pause: stored.state === "rejected" || base.dirty ? void 0 : pause
  };
}
function fail(record, now, attempt, failure2, jitter) {
  const base = { ...release(record, attempt), ...refund(record, failure2) };
  const pause = isOvertaken(record, attempt) ? record.pause : failurePause(record, now, attempt.tag, failure2, jitter);
  if (failure2.definite) return { ...base, pause };
  const endedAt = now - attempt.endedAgoMs;
  const doubtful = record.token !== void 0 && endedAt > record.token.sentAt;
  return { ...base, pause, dirty: record.dirty || doubtful, endedAt: Math.max(record.endedAt, endedAt) };
}
function isOvertaken(record, attempt) {
  return attempt.fence < record.fence;
}
function failurePause(record, now, tag, failure2, jitter) {
  const { definite, forced, errcode } = failure2;
  if (definite && forced) return void 0;
  const pause = { ...backoff(record, now, tag, jitter), errcode };
  return definite ? { ...pause, until: now + DEFINITE_PAUSE_MS } : pause;
}
function refund({ fetches }, failure2) {
  return failure2.forced ? {} : { fetches: fetches.slice(0, -1) };
}
function reportBad(record, value) {
  const { token } = record;
  return token?.value === value && token?.state === "good" ? { ...record, token: { ...token, state: "rejected" } } : record;
}
function release(record, attempt) {
  const { lease } = record;
  return lease?.owner === attempt.owner && lease.fence === attempt.fence ? { ...record, lease: void 0 } : record;
}
function isHeld(lease, now) {
  return lease !== void 0 && lease.until > now && lease.until <= now + LEASE_MS;
}
function isInDoubt(record, now) {
  return record.dirty || record.lease !== void 0 && !isHeld(record.lease, now);
}
function pauseEnd(pause, now, tag) {
  return pause !== void 0 && pause.tag === tag && pause.until > now && pause.until <= now + BACKOFF_MAX_MS ? pause.until : void 0;
}
function spend(record, now, forced, ask) {
  const budget = forced ? ask.forced : ask.fetches;
  if (budget === void 0) return {};
  const counting = stillCounting(forced ? record.forced : record.fetches, budget, now);
  const allowed = allowedAt(counting, budget);
  if (allowed > now) return allowed;
  return forced ? { forced: [...counting, now] } : { fetches: [...counting, now] };
}
function backoff(record, now, tag, jitter) {
  const failures = (record.pause?.tag === tag ? record.pause.failures : 0) + 1;
  const longest = Math.min(BACKOFF_MAX_MS, BACKOFF_MIN_MS * 2 ** Math.min(failures, 10));
  return { tag, failures, until: now + BACKOFF_MIN_MS + jitter * (longest - BACKOFF_MIN_MS) };
}
var Stopwatch = class {
  #clock;
  #wall;
  /** When it was started, on the monotonic clock. */
  startedAt;
  constructor(clock) {
    this.#clock = clock;
    this.#wall = clock.now();
    this.startedAt = clock.monotonic();
  }
  /** At most this long ago: if the clocks disagree, the longer time. */
  atMostMs() {
    return Math.max(this.#clock.monotonic() - this.startedAt, this.#clock.now() - this.#wall);
  }
  /** At least this long ago: if the clocks disagree, the shorter time. */
  atLeastMs() {
    return Math.max(0, Math.min(this.#clock.monotonic() - this.startedAt, this.#clock.now() - this.#wall));
  }
};
var Mint = class {
  settlesDoubt;
  #options;
  constructor(options) {
    this.settlesDoubt = options.settlesDoubt;
    this.#options = options;
  }
  /** Commits the token; a second commit changes nothing. Returns the record that is then in the store. */
  publish(shared, jitter) {
    const { issued, holder, sent, ended } = this.#options;
    const endedAgoMs = ended.atLeastMs();
    return shared.apply((record, now) => commit(record, now, { ...holder, sentAgoMs: sent.atMostMs(), endedAgoMs }, issued, jitter));
  }
};
function waitError({ reason }, waitMs, record) {
  const wait = `${Math.ceil(waitMs / 1e3)} s`;
  if (reason === "lease") return new WxError("upstream-failed", `Another process is fetching the token; its lease ends in ${wait}.`);
  if (reason === "budget") {
    return new WxError(
      "upstream-failed",
      `The account's budget of fetches is used up for ${wait}. Find out which program reports good tokens as bad.`
    );
  }
  const errcode = record.pause?.errcode;
  if (errcode === void 0) return new WxError("upstream-failed", `The last fetch failed; the next is in ${wait}.`);
  return new WxError("upstream-failed", `The last fetch was answered with errcode ${errcode}; the next is in ${wait}.`, { errcode });
}
var NONE2 = [];
var TokenSync = class {
  #options;
  #unpublished = NONE2;
  /** Monotonic. The record's pause, kept here too in case the record could not be written. */
  #pausedUntil = Number.NEGATIVE_INFINITY;
  /** How many fetches in a row gave no usable token. */
  #fruitless = 0;
  constructor(options) {
    this.#options = options;
  }
  hasUnpublished() {
    return this.#unpublished.length > 0;
  }
  /**
   * Reads the record once, and fetches once if the record allows it. Undefined once the local token is up to
   * date.
   */
  async run(flight) {
    const { fetcher, local, health, clock } = this.#options;
    const shared = this.#shared();
    try {
      await this.#publish();
      const outdated = await fetcher.issuer.outdated?.();
      flight.resume();
      const began = new Stopwatch(clock);
      const read = await shared.read();
      flight.resume();
      health.recover("store");
      const seen = { ...read, record: reportBad(read.record, local.rejected) };
      this.#follow(seen, began);
      const decision = acquire(seen.record, seen.now, this.#ask(outdated));
      if (decision.kind === "use") return void 0;
      if (decision.kind === "wait") return this.#waiting(decision, seen);
      if (clock.monotonic() < this.#pausedUntil) return this.#paused();
      if (!await shared.write(decision.record, seen.version)) return this.#retry("race", "Another process was first.");
      flight.resume();
      return await this.#fetch(decision, began, flight);
    } catch (error) {
      return this.#storeFails(error);
    }
  }
  /** Reports the token to every process as bad, if it is the stored one. Never rejects. */
  async report(value) {
    try {
      await this.#shared().apply((record) => reportBad(record, value));
    } catch (error) {
      this.#storeFails(error);
    }
  }
  /** Holds the record's token, and drops one that the record says is bad. */
  #follow({ record, now }, began) {
    const { local, health } = this.#options;
    const ask = this.#ask(void 0);
    const token = usable(record, now, ask);
    if (token === void 0) {
      if (record.token !== void 0 && record.token.state !== "good") local.reject(record.token.value);
      return;
    }
    this.#hold(token, remainingMs(token, now), began.startedAt);
    const replaceable = replaceableAt(record, now, ask);
    if (token.state !== "good" && Number.isFinite(replaceable)) health.tell("exhausted", { retryInMs: replaceable - now });
  }
  /** Holds a token that had `leftMs` left at the monotonic time `at`. */
  #hold({ value, lifeMs }, leftMs, at) {
    const { local, health, windowMs } = this.#options;
    const endsAt = at + leftMs;
    const before = local.value;
    const replaces = local.hold(value, endsAt - hardMarginMs(lifeMs), endsAt - dueMarginMs(lifeMs, windowMs));
    if (replaces) health.tell("healed", { from: "rejected" });
    if (local.isLive() && local.value !== before) health.tell("changed", {});
  }
  async #fetch(grant, began, flight) {
    const { fetcher, local, health, clock } = this.#options;
    const holder = this.#holder(grant.fence);
    if (began.atMostMs() > LEASE_MS - FETCH_LIMIT_MS) {
      await this.#shared().apply((record) => release(record, holder));
      return this.#retry("again", "The store was so slow that the lease was over before the fetch.");
    }
    const sent = new Stopwatch(clock);
    const issued = await outcomeOf(fetcher.fetch(grant.forced));
    flight.resume();
    if (WxError.is(issued)) return this.#failed(issued, grant, sent, flight);
    const settlesDoubt = grant.record.dirty;
    this.#unpublished = [...this.#unpublished, new Mint({ issued, holder, sent, ended: new Stopwatch(clock), settlesDoubt })];
    health.fetched({ lifeMs: issued.lifeMs, tookMs: sent.atLeastMs(), forced: grant.forced });
    if (issued.value !== local.rejected) this.#hold(issued, issued.lifeMs, sent.startedAt);
    const isUseful = local.isLive();
    await this.#publish();
    flight.resume();
    if (!isUseful) this.#pausedUntil = clock.monotonic() + RETRY_MS * this.#fruitless;
    this.#fruitless = isUseful ? 0 : this.#fruitless + 1;
    return local.isLive() ? void 0 : this.#retry("again", "The platform gave the refused token again, or one that is over at once.");
  }
  /** A minted token is never dropped: until the store has taken it, every run begins with this. */
  async #publish() {
    const { health, random } = this.#options;
    for (const mint of this.#unpublished) {
      const record = await mint.publish(this.#shared(), random());
      if (!this.#unpublished.includes(mint)) continue;
      const rest = this.#unpublished.filter((other) => other !== mint);
      this.#unpublished = rest.length === 0 ? NONE2 : rest;
      if (mint.settlesDoubt && !record.dirty) health.tell("healed", { from: "doubt" });
    }
  }
  async #failed(error, grant, sent, flight) {
    const { fence, forced, record } = grant;
    const { local, health, clock, random } = this.#options;
    const { errcode } = error;
    const failure2 = { definite: errcode !== void 0 && errcode !== -1, forced, errcode };
    const jitter = random();
    const failedIn = (before, now) => fail(before, now, { ...this.#holder(fence), sentAgoMs: sent.atMostMs(), endedAgoMs: 0 }, failure2, jitter);
    const pauseMs = failedIn(record, 0).pause?.until ?? 0;
    this.#pausedUntil = clock.monotonic() + pauseMs;
    health.failed({ error, tookMs: sent.atLeastMs(), retryInMs: pauseMs }, local.isLive());
    await this.#shared().apply(failedIn);
    return forced && failure2.definite ? this.run(flight) : this.#paused();
  }
  #paused() {
    const error = this.#options.health.lastFailure ?? new WxError("upstream-failed", "The last fetch failed.");
    return { reason: "backoff", until: this.#pausedUntil, error };
  }
  #waiting(decision, { record, now }) {
    const { health, clock } = this.#options;
    const { reason } = decision;
    const waitMs = decision.until - now;
    if (reason === "budget") health.tell("exhausted", { retryInMs: waitMs });
    const error = waitError(decision, waitMs, record);
    return { reason, until: clock.monotonic() + waitMs, error: reason === "backoff" ? health.lastFailure ?? error : error };
  }
  #retry(reason, why) {
    return { reason, until: this.#options.clock.monotonic(), error: new WxError("upstream-failed", why) };
  }
  /**
   * An error of the store is an obstacle. Any other error is a mistake in this package and is thrown again.
   */
  #storeFails(error) {
    const { health, clock, random } = this.#options;
    if (!WxError.is(error) || error.code !== "store-failed") throw error;
    health.degrade("store", error);
    return { reason: "store", until: clock.monotonic() + between(random, 100, 300), error };
  }
  /** Made each time, as a hundred thousand of them would cost memory. */
  #shared() {
    const { store, fetcher, clock } = this.#options;
    return new SharedRecord(store, fetcher, clock);
  }
  #ask(outdated) {
    const { fetcher, local, owner, windowMs } = this.#options;
    const { fetches, forced } = fetcher.issuer;
    return { owner, tag: fetcher.secretTag, windowMs, seen: local.value, due: local.isDue(), outdated, fetches, forced };
  }
  #holder(fence) {
    const { owner, fetcher } = this.#options;
    return { owner, tag: fetcher.secretTag, fence };
  }
};
function outcomeOf(work) {
  return work.catch((error) => {
    if (WxError.is(error)) return error;
    throw error;
  });
}
var Refresher = class {
  #options;
  #sync;
  #flight;
  constructor(options) {
    this.#options = options;
    this.#sync = new TokenSync(options);
  }
  /**
   * Starts a flight unless one is under way. Never rejects: callers without a token are answered through the
   * local token.
   */
  start() {
    if (this.#flight?.isLost === false) return this.#flight.landing;
    this.#flight?.replace();
    const flight = new Flight(this.#options.clock, (own) => this.#fly(own));
    this.#flight = flight;
    flight.landing.then(() => this.#landed(flight));
    return flight.landing;
  }
  /** Reports the token to every process as bad, if it is the stored one. Never rejects. */
  report(value) {
    return this.#sync.report(value);
  }
  async #fly(flight) {
    try {
      await this.#refresh(flight);
    } catch (error) {
      if (!flight.isReplaced) this.#options.local.giveUp(error);
    }
  }
  #landed(flight) {
    if (this.#flight !== flight) return;
    this.#flight = void 0;
    const { clock, local, random } = this.#options;
    if (local.hasWaiters()) this.start();
    else if (this.#sync.hasUnpublished()) clock.schedule(between(random, RETRY_MS, 5 * RETRY_MS), () => this.start());
  }
  /**
   * Syncs until the token is up to date. Rejects with `token-unavailable` once it makes no sense to wait any
   * longer.
   */
  async #refresh(flight) {
    const { clock, local, random } = this.#options;
    let patience = new Patience(clock.monotonic());
    let slept = false;
    for (let round = 0; ; round++) {
      const began = clock.monotonic();
      const obstacle = await this.#sync.run(flight);
      flight.resume();
      if (obstacle === void 0) return this.#upToDate();
      const now = clock.monotonic();
      if (!slept && now - began > PATIENCE_MS) {
        slept = true;
        patience = new Patience(now);
        continue;
      }
      const isLate = patience.isExceededBy(obstacle, now);
      if (local.isLive()) return local.checkIn(between(random, RETRY_MS, 2 * RETRY_MS));
      if (isLate) throw unavailable(obstacle.error);
      await this.#sleep(obstacle, now, round);
      flight.resume();
    }
  }
  #upToDate() {
    const { local, health, random } = this.#options;
    health.upToDate();
    local.checkIn(local.isDue() ? RETRY_MS : between(random, RECHECK_MIN_MS, RECHECK_MAX_MS));
  }
  async #sleep({ reason, until }, now, round) {
    const { clock, random } = this.#options;
    const ms = until - now;
    if (ms > 0) await passed(clock, reason === "lease" ? Math.min(ms, pollMs(round)) * between(random, 0.5, 1) : ms);
  }
};
function pollMs(round) {
  return Math.min(400, 40 * 1.5 ** round);
}
function passed(clock, ms) {
  return new Promise((resolve) => {
    clock.schedule(ms, resolve);
  });
}
var warned = false;
function warnOfClusterWorker() {
  if (warned || !isClusterWorker()) return;
  warned = true;
  console.warn(
    "@wx/token: This is one of several cluster workers, each with a classic token in memory. Every fetch ends the tokens of the others. Give TokenManager a FileStore or RedisStore, or use stableToken()."
  );
}
function isClusterWorker() {
  const runtime = Reflect.get(globalThis, "process");
  return hasEnv(runtime) && runtime.env.NODE_UNIQUE_ID !== void 0;
}
function hasEnv(value) {
  return typeof value === "object" && value !== null && "env" in value && typeof value.env === "object" && value.env !== null;
}
var TOKEN_MANAGER_OPTIONS = ["appId", "secret", "store", "issuer", "fetch", "clock", "random"];
var TokenManager = class {
  #parts;
  #refresher;
  #reported;
  #cancelTimer;
  /** `family`: what `TokenManagers` shares among its own. */
  constructor(options, family = { owner: crypto.randomUUID() }) {
    refuseUnknownOptions("TokenManager", options, TOKEN_MANAGER_OPTIONS);
    const { appId, secret, fetch, issuer = stableToken(), clock = systemClock, random = Math.random } = options;
    checkIssuer(issuer);
    if (options.store === void 0 && issuer.supersedes) warnOfClusterWorker();
    const store = options.store ?? new MemoryStore({ clock });
    if (issuer.supersedes && store.atomic === false) throw notAtomic();
    const fetcher = new TokenFetcher({ appId, secret, issuer, fetch, clock });
    const local = new LocalToken(clock);
    const health = new TokenHealth(fetcher, family.listeners);
    const windowMs = between(random, issuer.window.minMs, issuer.window.maxMs);
    this.#parts = { fetcher, store, local, health, clock, random, windowMs, owner: family.owner };
    this.#refresher = new Refresher(this.#parts);
  }
  /**
   * A token that is good for at least another minute. Waits only if there is none: 8 s at most. Behind a
   * process that died in a fetch it waits for the end of that lease (15 s) and fetches itself: 21 s at most.
   *
   * Rejects with a `WxError` of code `token-unavailable`, with the platform's `errcode` if that is the cause;
   * or with the signal's reason.
   */
  get(options = {}) {
    const { local } = this.#parts;
    const cached = local.cachedAnswer();
    if (cached !== void 0) return cached;
    const answer = local.liveAnswer() ?? local.wait(options.signal);
    const work = this.#refresher.start();
    options.waitUntil?.(work);
    return answer;
  }
  /**
   * The platform refused this token (40001, 40014, 42001). The value is compared: any number of reports of
   * one token, from any number of processes, cost one fetch, and a report of an older token costs none. The
   * next `get` waits for another token. If the account's budget of fetches is used up, the reported token
   * stays in use until one is allowed. Never rejects.
   */
  invalidate(badToken) {
    if (this.#reported?.value !== badToken) {
      const { local, health } = this.#parts;
      if (local.value === badToken) health.tell("rejected", {});
      local.reject(badToken);
      this.#reported = { value: badToken, done: this.#refresher.report(badToken) };
    }
    return this.#reported.done;
  }
  /** Refreshes the token if it is due, as the timer of `start` does: for a cron trigger. Never rejects. */
  tend() {
    return this.#parts.local.cachedMs() > 0 ? Promise.resolve() : this.#refresher.start();
  }
  /**
   * Also refreshes the token by a timer, for servers. The timer keeps no process alive. A second call changes
   * nothing.
   */
  start() {
    if (this.#cancelTimer !== void 0) return;
    const { clock, local } = this.#parts;
    const tick = () => {
      void this.tend();
      this.#cancelTimer = clock.schedule(Math.max(RETRY_MS, local.cachedMs()), tick);
    };
    tick();
  }
  stop() {
    this.#cancelTimer?.();
    this.#cancelTimer = void 0;
  }
  /**
   * Calls `listener` at every event of that name. The function returned removes it. Throws a `WxError` of
   * code `config-invalid` for an unknown name.
   */
  on(event, listener) {
    return this.#parts.health.on(event, listener);
  }
  describe() {
    const { fetcher, local, health } = this.#parts;
    return {
      appId: fetcher.appId,
      endpoint: fetcher.endpoint,
      state: !local.isLive() ? "none" : local.isDue() ? "due" : "fresh",
      remainingMs: local.remainingMs(),
      degraded: health.isDegraded("store"),
      lastFailure: health.lastFailure?.message
    };
  }
};
function notAtomic() {
  return new WxError(
    "config-invalid",
    "This store can only get and set, so two processes may fetch at once, and a classic token ends the one before it. Use stableToken(), or a FileStore or RedisStore."
  );
}

// ../../packages/store/dist/chunk-AXGQMN5S.js
var COMMANDS = "+eval +evalsha +hget +hmget +hset +pexpire +persist +del +time";
var REFUSALS = {
  NOAUTH: ["it wants a password", "Give the client the password, in the address as redis://:password@host:6379."],
  WRONGPASS: ["the user or the password is wrong", "Check both; in an address special characters are percent-encoded."],
  NOPERM: ["the user may not run the commands or use the keys", `Allow them: ACL SETUSER <user> ${COMMANDS} ~<prefix>*.`],
  READONLY: ["it is a replica, which takes no writes", "Use the address of the master, or a client that asks Sentinel for it."],
  OOM: ["its memory is full", "Raise maxmemory, or choose a maxmemory-policy that removes other keys."],
  LOADING: ["it is still loading its data", "Wait: it answers when it is done."],
  MISCONF: ["it can\u2019t save its data and takes no writes", "Look for a full disk or missing rights in its log."],
  WRONGTYPE: ["the key holds something else", "Give the store a prefix that no other program uses, or delete the key."],
  CROSSSLOT: ["the key is in another slot of the cluster", "Check what changes keys on the way, such as a proxy."],
  MOVED: ["it is one node of a cluster", "Use the client for clusters: Cluster of ioredis, or createCluster."],
  ASK: ["it is one node of a cluster", "Use the client for clusters: Cluster of ioredis, or createCluster."],
  CLUSTERDOWN: ["its cluster is down", "Check CLUSTER INFO: every slot needs a master."],
  MASTERDOWN: ["it is a replica that has lost its master", "Use the address of the master."],
  NOREPLICAS: ["too few replicas are connected to take a write", "Check the replicas, or min-replicas-to-write."],
  BUSY: ["a script of another program is running", "Wait, or end it by SCRIPT KILL."],
  TOO_OLD: ["it is older than Redis 5", "Use Redis 5 or later."],
  TOO_MANY: ["it has its largest number of clients", "Raise maxclients, or close connections that are not used."],
  NO_DATABASE: ["it has no database of this number", "Use another number at the end of the address; a cluster has only 0."]
};
var TEXTS = [
  [/can't run this command|can't access at least one of the keys/i, "NOPERM"],
  [/non deterministic|wrong number of arguments for 'hset'|replicate_commands/i, "TOO_OLD"],
  [/max number of clients/i, "TOO_MANY"],
  [/DB index is out of range|SELECT is not allowed/i, "NO_DATABASE"],
  [/invalid password|invalid username-password/i, "WRONGPASS"]
];
function redisFailure(error, name = "Redis") {
  if (WxError.is(error)) return error;
  return new WxError("store-failed", explain(error instanceof Error ? error.message : "", systemReason(error), name));
}
function explain(message, reason, name) {
  const word = /^[A-Z]{2,}\b/.exec(message)?.[0];
  const [meaning, todo] = REFUSALS[TEXTS.find(([text2]) => text2.test(message))?.[1] ?? word ?? ""] ?? [];
  if (meaning !== void 0) return `${name} refused the call${word === "ERR" ? "" : ` with ${word}`}: ${meaning}. ${todo}`;
  const unknown = /unknown command .?([a-z]+)/i.exec(message)?.[1]?.toUpperCase();
  if (unknown !== void 0) {
    return `${name} does not know the command ${unknown}: rename-command has switched it off, or the server is not Redis. Allow ${unknown}.`;
  }
  if (word !== void 0) return `${name} refused the call with ${word}. Its log, or the same command by redis-cli, says more.`;
  return `${name} can't be reached: ${reason === "Error" ? "the client is not connected" : reason}. Check the address, that Redis runs, and the firewall.`;
}
function isUnknownScript(error) {
  return error instanceof Error && error.message.startsWith("NOSCRIPT");
}
function script(text2) {
  return { text: text2, sha1: sha1Hex(text2) };
}
var readScript = script(`
local entry = redis.call('HMGET', KEYS[1], 'v', 'n')
local time = redis.call('TIME')
return { entry[1], entry[2], time[1], time[2] }
`);
var writeScript = script(`
local before = redis.call('HMGET', KEYS[1], 'v', 'n')
local last = before[2]
if ARGV[1] ~= '*' and ARGV[1] ~= (last and '=' .. last or '-') then return false end
local time = redis.call('TIME')
local version = string.format('%.0f', math.max(time[1] * 1000000 + time[2], (tonumber(last) or 0) + 1))
redis.call('HSET', KEYS[1], 'v', ARGV[2], 'n', version)
local ttl
if ARGV[3] == '' then ttl = redis.pcall('PERSIST', KEYS[1]) else ttl = redis.pcall('PEXPIRE', KEYS[1], ARGV[3]) end
if type(ttl) == 'table' and ttl.err then
  if last then redis.call('HSET', KEYS[1], 'v', before[1], 'n', last) else redis.call('DEL', KEYS[1]) end
  return ttl
end
return version
`);
var deleteScript = script(`
local last = redis.call('HGET', KEYS[1], 'n')
if not last or (ARGV[1] ~= '*' and ARGV[1] ~= '=' .. last) then return 0 end
return redis.call('DEL', KEYS[1])
`);
var CALL_LIMIT_MS = 300;
var RedisStore = class {
  scope;
  #client;
  #clock;
  constructor(options) {
    refuseUnknownOptions("RedisStore", options, ["client", "prefix", "clock"]);
    refuseOtherClients(options.client);
    this.#client = options.client;
    this.scope = options.prefix ?? "";
    this.#clock = options.clock ?? systemClock;
  }
  async get(key) {
    const answer = await this.#run(readScript, key, []);
    const [value, version, seconds, micros] = Array.isArray(answer) ? answer.map(text) : [];
    const now = Math.floor(Number(seconds) * 1e3 + Number(micros) / 1e3);
    if (Number.isNaN(now)) throw unexpected();
    return { value: value ?? void 0, version: version ?? null, now };
  }
  async set(key, value, options = {}) {
    requireTtl(options.ttlMs);
    const ttl = options.ttlMs === void 0 ? "" : String(options.ttlMs);
    return text(await this.#run(writeScript, key, [condition(options.ifVersion), value, ttl])) ?? void 0;
  }
  async delete(key, options = {}) {
    return Number(await this.#run(deleteScript, key, [condition(options.ifVersion)])) === 1;
  }
  #run(script2, key, values) {
    const work = evaluate(this.#client, script2, this.scope + key, values).catch((error) => {
      throw redisFailure(error);
    });
    return withinLimit(work, CALL_LIMIT_MS, this.#clock, late2);
  }
};
function refuseOtherClients(client) {
  const methods = typeof client === "object" && client !== null ? client : {};
  if (("evalsha" in methods || "evalSha" in methods) && "eval" in methods) return;
  const seen = client === void 0 ? "is missing" : "is no client of ioredis or node-redis";
  throw new WxError("config-invalid", `The client of RedisStore ${seen}: give new Redis() of ioredis, or createClient() of redis.`);
}
async function evaluate(client, script2, key, values) {
  const options = { keys: [key], arguments: values };
  try {
    return await ("evalsha" in client ? client.evalsha(script2.sha1, 1, key, ...values) : client.evalSha(script2.sha1, options));
  } catch (error) {
    if (!isUnknownScript(error)) throw error;
    return "evalsha" in client ? client.eval(script2.text, 1, key, ...values) : client.eval(script2.text, options);
  }
}
function condition(ifVersion) {
  return ifVersion === void 0 ? "*" : ifVersion === null ? "-" : `=${ifVersion}`;
}
function text(value) {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}
function late2() {
  return new WxError("store-failed", `Redis did not answer within ${CALL_LIMIT_MS} ms. Check that it runs and that the network reaches it.`);
}
function unexpected() {
  return new WxError(
    "store-failed",
    "Redis gave an answer of an unknown shape. Check that the client is not in a mode that changes replies."
  );
}

export {
  classicToken,
  stableToken,
  TokenManager,
  RedisStore
};
