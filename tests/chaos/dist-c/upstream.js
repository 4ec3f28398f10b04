import {
  nameOf,
  obey,
  surroundings,
  tell
} from "./chunk-VYXMKU3M.js";
import "./chunk-INK7I3S5.js";
import {
  realNow
} from "./chunk-M7HB3F6A.js";

// src/upstream.ts
import { createServer } from "http";
import { setTimeout as sleep } from "timers/promises";

// src/processes/upstream-account.ts
var OVERLAP_MS = 3e5;
var UpstreamAccount = class {
  behaviour = "ok";
  latencyMs = 0;
  overlap = 1;
  #minted = [];
  #name;
  constructor(name) {
    this.#name = name;
  }
  /** Every classic request mints. */
  classic(now2, lifeMs, pad) {
    return this.#mint(now2, lifeMs, pad);
  }
  /** The same token until five minutes before its end, unless forced. */
  stable(now2, lifeMs, forced) {
    const current = this.#minted.at(-1);
    return current !== void 0 && !forced && now2 < current.endsAt - OVERLAP_MS ? current : this.#mint(now2, lifeMs, 0);
  }
  live(now2) {
    return this.#minted.filter((one) => now2 < Math.min(one.endsAt, one.worksUntil)).map((one) => one.token);
  }
  accepts(token, now2) {
    return this.live(now2).includes(token);
  }
  /** As a reset of the secret would. */
  revoke() {
    for (const one of this.#minted) one.worksUntil = Number.NEGATIVE_INFINITY;
  }
  #mint(now2, lifeMs, pad) {
    const name = `t${this.#minted.length + 1}.${this.#name}`;
    const last = this.#minted.at(-1);
    for (const one of this.#minted) one.worksUntil = Math.min(one.worksUntil, this.#worksUntil(one === last, now2));
    const minted = { token: pad === 0 ? name : `${name}~`.padEnd(pad, "x"), endsAt: now2 + lifeMs, worksUntil: Number.POSITIVE_INFINITY };
    this.#minted.push(minted);
    return minted;
  }
  #worksUntil(wasLast, now2) {
    if (this.overlap === "all") return Number.POSITIVE_INFINITY;
    return wasLast && this.overlap === 1 ? now2 + OVERLAP_MS : now2;
  }
};

// src/upstream.ts
var LIFE_MS = 72e5;
var REFUSALS = {
  busy: { errcode: -1, errmsg: "system error" },
  "bad-secret": { errcode: 40125, errmsg: "invalid appsecret" },
  quota: { errcode: 45009, errmsg: "reach max api daily quota limit" }
};
var BARREN = ["http-500", "html", "reset-before", ...Object.keys(REFUSALS)];
var { time, log } = surroundings();
var accounts = /* @__PURE__ */ new Map();
var requests = 0;
function accountOf(name) {
  const account = accounts.get(name) ?? new UpstreamAccount(name);
  accounts.set(name, account);
  return account;
}
function now() {
  return realNow() + time.aheadMs();
}
async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString());
}
async function serve(request, response) {
  const url = new URL(request.url ?? "/", "http://upstream");
  const body = await bodyOf(request);
  const name = url.searchParams.get("appid") ?? String(body.appid);
  const account = accountOf(name);
  if (url.pathname === "/use") {
    const token2 = url.searchParams.get("access_token") ?? "";
    const accepted = account.accepts(token2, now());
    log.write(name, { kind: "used", token: nameOf(token2), accepted });
    response.end(JSON.stringify(accepted ? { errcode: 0 } : { errcode: 40001, errmsg: "invalid credential" }));
    return;
  }
  const number = ++requests;
  const { behaviour, latencyMs } = account;
  log.write(name, { kind: "arrived", request: number, forced: body.force_refresh === true });
  const token = BARREN.includes(behaviour) ? void 0 : mint(name, account, number, url.pathname.endsWith("stable_token"), body.force_refresh === true);
  if (latencyMs > 0) await sleep(latencyMs);
  log.write(name, { kind: "answered", request: number, behaviour });
  await answer(response, behaviour, token);
}
function mint(name, account, request, stable, forced) {
  const lifeMs = account.behaviour === "short-life" ? 6e5 : LIFE_MS;
  const minted = stable ? account.stable(now(), lifeMs, forced) : account.classic(now(), lifeMs, account.behaviour === "long-token" ? 512 : 0);
  log.write(name, {
    kind: "minted",
    request,
    token: nameOf(minted.token),
    lifeMs: minted.endsAt - now(),
    live: account.live(now()).map(nameOf)
  });
  return { token: minted.token, lifeMs: minted.endsAt - now() };
}
async function answer(response, behaviour, minted) {
  const refusal = REFUSALS[behaviour];
  const good = JSON.stringify({ access_token: minted?.token, expires_in: expiresIn(behaviour, minted?.lifeMs ?? 0) });
  if (refusal !== void 0) response.end(JSON.stringify(refusal));
  else if (behaviour === "http-500") response.writeHead(500).end("busy");
  else if (behaviour === "html") response.setHeader("content-type", "text/html").end("<html><body>maintenance</body></html>");
  else if (behaviour === "truncated") response.end(good.slice(0, good.length / 2));
  else if (behaviour === "reset-before" || behaviour === "reset-after") response.destroy();
  else if (behaviour === "wrong-types") response.end('{"access_token":12,"expires_in":{}}');
  else if (behaviour === "drip") await drip(response, good);
  else response.end(good);
}
async function drip(response, text) {
  for (const character of text) {
    if (response.destroyed) return;
    response.write(character);
    await sleep(200);
  }
  response.end();
}
function expiresIn(behaviour, lifeMs) {
  if (behaviour === "expires-zero") return 0;
  if (behaviour === "expires-nan") return "NaN";
  if (behaviour === "expires-huge") return 1e9;
  return Math.floor(lifeMs / 1e3);
}
async function carryOut(order) {
  if (order.do === "behave")
    Object.assign(accountOf(order.account), { behaviour: order.behaviour, latencyMs: order.latencyMs, overlap: order.overlap });
  if (order.do === "revoke") accountOf(order.account).revoke();
  return {};
}
var server = createServer((request, response) => {
  serve(request, response).catch(() => response.destroy());
});
server.keepAliveTimeout = 6e4;
obey(carryOut);
server.listen(0, "0.0.0.0", () => {
  const address = server.address();
  if (address !== null && typeof address !== "string") tell({ notice: "ready", port: address.port });
});
