// ../../packages/core/dist/crypto/node.js
var { createCipheriv, createDecipheriv, createHash, hash, randomFillSync } = process.getBuiltinModule("node:crypto");
var sha1Hex = typeof hash === "function" ? (text2) => hash("sha1", text2) : (text2) => createHash("sha1").update(text2).digest("hex");
function createAes(key) {
  const iv = key.subarray(0, BLOCK);
  const encipher = new ChainedCbc(iv, createCipheriv("aes-256-cbc", key, iv).setAutoPadding(false));
  const decipher = new ChainedCbc(iv, createDecipheriv("aes-256-cbc", key, iv).setAutoPadding(false));
  return { encrypt: (plain) => encipher.encrypt(plain), decrypt: (data) => decipher.decrypt(data) };
}
var BLOCK = 16;
var ChainedCbc = class {
  #cipher;
  #iv;
  #chain;
  constructor(iv, cipher) {
    this.#cipher = cipher;
    this.#iv = iv;
    this.#chain = Uint8Array.from(iv);
  }
  encrypt(plain) {
    this.#exchange(plain);
    const data = this.#update(plain);
    this.#remember(data);
    return data;
  }
  decrypt(data) {
    const plain = this.#update(data);
    this.#exchange(plain);
    this.#remember(data);
    return plain;
  }
  #update(bytes) {
    if (bytes.length === 0 || bytes.length % BLOCK !== 0)
      throw new RangeError(`AES takes whole blocks of ${BLOCK} bytes, not ${bytes.length}.`);
    return this.#cipher.update(bytes);
  }
  #remember(data) {
    const start = data.length - BLOCK;
    for (let at = 0; at < BLOCK; at++)
      this.#chain[at] = data[start + at] ?? 0;
  }
  #exchange(text2) {
    for (let at = 0; at < BLOCK; at++)
      text2[at] = (text2[at] ?? 0) ^ (this.#chain[at] ?? 0) ^ (this.#iv[at] ?? 0);
  }
};
var pool = new Uint8Array(4096);
var drawn = pool.length;
function randomBytes(length) {
  if (drawn + length > pool.length) {
    randomFillSync(pool);
    drawn = 0;
  }
  const bytes = pool.slice(drawn, drawn + length);
  pool.fill(0, drawn, drawn + length);
  drawn += length;
  return bytes;
}
function fromBase64(text2) {
  return Buffer.from(text2, "base64");
}
function toBase64(bytes) {
  const buffer = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString("base64");
}
function allocate(length) {
  return Buffer.allocUnsafe(length);
}
function utf8(text2) {
  return Buffer.from(text2);
}

// ../../packages/core/dist/core.js
var systemClock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  schedule: (ms, task) => {
    const timer = setTimeout(task, ms);
    if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function")
      timer.unref();
    return () => clearTimeout(timer);
  }
};
var MARKER = /* @__PURE__ */ Symbol.for("@wx/error");
var WxError = class extends Error {
  name = "WxError";
  code;
  errcode;
  constructor(code, message, options = {}) {
    super(message, "cause" in options ? { cause: options.cause } : void 0);
    this.code = code;
    this.errcode = options.errcode;
    Object.defineProperty(this, MARKER, { value: true });
  }
  static is(value) {
    return typeof value === "object" && value !== null && MARKER in value;
  }
};
var BODY_TIMEOUT_MS = 5e3;
var DEFAULT_MAX_BODY_BYTES = 65536;
var HIGHEST_MAX_BODY_BYTES = 16777216;
function refuseLarger(size, maxBytes) {
  if (size <= maxBytes)
    return;
  throw new WxError("body-too-large", `The body has ${size} bytes or more; the limit is ${maxBytes} (option maxBodyBytes).`);
}
function refuseLargerText(text2, maxBytes) {
  const clear = text2.length * 3 <= maxBytes || text2.length > maxBytes;
  refuseLarger(clear ? text2.length : new TextEncoder().encode(text2).byteLength, maxBytes);
}
function isPromise(value) {
  return typeof value === "object" && value !== null && typeof value.then === "function";
}
function whenReady(value, next) {
  return isPromise(value) ? Promise.resolve(value).then(next) : next(value);
}
function formatXml(tree) {
  return `${withChildren("<xml>", tree)}</xml>`;
}
function withChildren(before, tree) {
  let xml = before;
  for (const name of Object.keys(tree)) {
    const node = tree[name];
    if (node !== void 0)
      xml = withElement(xml, name, node);
  }
  return xml;
}
function withElement(before, name, node) {
  if (isList$1(node))
    return node.reduce((xml, item) => withElement(xml, name, item), before);
  const { open, close, openText, closeText } = tagsOf(name);
  if (typeof node === "string")
    return before + openText + insideCdata(node) + closeText;
  return (typeof node === "number" ? before + open + node : withChildren(before + open, node)) + close;
}
function insideCdata(text2) {
  const legal = clean(text2);
  return legal.includes("]]>") ? legal.replaceAll("]]>", "]]]]><![CDATA[>") : legal;
}
var known = /* @__PURE__ */ new Map();
var MAX_KNOWN = 200;
function tagsOf(name) {
  return known.get(name) ?? newTags(name);
}
function newTags(name) {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    throw new TypeError(`${JSON.stringify(name.slice(0, 40))} is not an element name that WeChat uses.`);
  const tags = { open: `<${name}>`, close: `</${name}>`, openText: `<${name}><![CDATA[`, closeText: `]]></${name}>` };
  if (known.size < MAX_KNOWN)
    known.set(name, tags);
  return tags;
}
function clean(text2) {
  if (!/[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/.test(text2))
    return text2;
  return text2.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, "");
}
function isList$1(node) {
  return Array.isArray(node);
}
var MAX_DEPTH = 8;
var MAX_ELEMENTS = 4e3;
var Bare = function Bare2() {
};
Bare.prototype = Object.freeze(/* @__PURE__ */ Object.create(null));
function emptyFields() {
  return new Bare();
}
function addField(fields, name, value) {
  const before = fields[name];
  if (before === void 0)
    fields[name] = value;
  else if (Array.isArray(before))
    before.push(value);
  else
    fields[name] = [before, value];
}
function malformed(what) {
  return new WxError("malformed", `The body is not a document as WeChat sends them: ${what}.`);
}
function doctypeForbidden() {
  return new WxError("doctype-forbidden", "The body has a document type declaration; WeChat never sends one, and it is not read.");
}
var COMMON = [
  "xml",
  "ToUserName",
  "FromUserName",
  "CreateTime",
  "MsgType",
  "Content",
  "MsgId",
  "Event",
  "EventKey",
  "Encrypt",
  "Ticket"
];
var SLOTS = 256;
var bySlot = new Array(SLOTS).fill(void 0);
for (const name of COMMON) {
  let hash2 = 0;
  for (let at = 0; at < name.length; at++)
    hash2 = nextHash(hash2, name.charCodeAt(at));
  bySlot[hash2 % SLOTS] = name;
}
function nextHash(hash2, code) {
  return hash2 * 31 + code & 65535;
}
function nameAt(text2, start, end, hash2) {
  const name = bySlot[hash2 % SLOTS];
  return name !== void 0 && name.length === end - start && isAt(text2, start, name) ? name : text2.slice(start, end);
}
function isAt(text2, start, expected) {
  for (let at = 0; at < expected.length; at++)
    if (text2.charCodeAt(start + at) !== expected.charCodeAt(at))
      return false;
  return true;
}
var NAMED = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function decodeText(raw) {
  if (raw.includes("]]>"))
    throw malformed('"]]>" outside CDATA');
  const text2 = trimXml(raw);
  return text2.includes("&") ? text2.replace(/&(?:(amp|lt|gt|quot|apos|#x[0-9a-fA-F]{1,6}|#[0-9]{1,7});)?/g, decodeReference) : text2;
}
function decodeReference(_whole, reference) {
  const named = NAMED.get(reference ?? "");
  if (named !== void 0)
    return named;
  const code = reference === void 0 ? 0 : Number(`0${reference.slice(1)}`);
  if (isXmlCharacter(code))
    return String.fromCodePoint(code);
  throw malformed("a reference that is none of XML\u2019s five and no character\u2019s number");
}
function isXmlCharacter(code) {
  return code === 9 || code === 10 || code === 13 || code >= 32 && code <= 55295 || code >= 57344 && code <= 65533 || code >= 65536 && code <= 1114111;
}
function isBlank(text2) {
  for (let at = 0; at < text2.length; at++) {
    const code = text2.charCodeAt(at);
    if (!isXmlSpace(code) && code !== 8203 && code !== 65279)
      return false;
  }
  return true;
}
function trimXml(text2) {
  let start = 0;
  let end = text2.length;
  while (start < end && isXmlSpace(text2.charCodeAt(start)))
    start++;
  while (end > start && isXmlSpace(text2.charCodeAt(end - 1)))
    end--;
  return text2.slice(start, end);
}
function isXmlSpace(code) {
  return code === 32 || code === 10 || code === 9 || code === 13;
}
function normalizeLineEnds(text2) {
  return text2.includes("\r") ? text2.replace(/\r\n?/g, "\n") : text2;
}
var RUNS = [
  ["Content"],
  ["Recognition"],
  ["Title", "Description", "Url"],
  ["Label", "Poiname"],
  ["PagePath"],
  ["EventKey"],
  ["ScanResult"],
  ["SessionFrom"],
  ["VerifyCode", "RemarkAmount", "OuterStr"],
  ["ComplaintDetail"],
  ["refund_request_reason"],
  ["debug_str"],
  ["nickname"],
  ["title", "tax_no", "addr", "phone", "bank_type", "bank_no", "attach"]
];
var DEEPER = /* @__PURE__ */ new Set(["ScanResult", "Label", "Poiname"]);
var FIELDS = userFields();
function userFields() {
  const fields = /* @__PURE__ */ new Map();
  for (const run of RUNS) {
    for (const [at, name] of [...run.entries()].reverse()) {
      const after = run[at + 1];
      const boundary = after === void 0 ? void 0 : boundaryBetween(name, after);
      fields.set(name, {
        index: fields.size,
        run,
        maxLevel: DEEPER.has(name) ? 3 : 2,
        closingTag: `</${name}>`,
        next: fields.get(after ?? ""),
        boundary
      });
    }
  }
  return fields;
}
function boundaryBetween(name, after) {
  return new RegExp(`\\]\\]>\\s*</${name}>\\s*<${after}>\\s*<!\\[CDATA\\[`, "g");
}
var SPLIT_END = "]]]]><![CDATA[>";
function endsAt(xml, end, name, level) {
  const field = FIELDS.get(name);
  return field === void 0 || level > field.maxLevel || isAt(xml, end + 3, field.closingTag) && xml.indexOf(field.closingTag, end + 4) < 0;
}
var UserText = class {
  #xml;
  #ends = [];
  #boundaries = [];
  #lastOfAll;
  constructor(xml) {
    this.#xml = xml;
  }
  end(name, start) {
    const first = this.#xml.indexOf("]]>", start);
    const field = FIELDS.get(name);
    const last = field === void 0 ? first : this.#lastEnd(field);
    if (field === void 0 || last <= first)
      return first;
    if (field === this.#lastField())
      return last;
    const boundary = field.run === this.#lastField().run ? this.#lastBoundary(field) : -1;
    if (boundary >= start)
      return boundary;
    const end = this.#firstEnd(field, start);
    if (field.next !== void 0 && end !== last)
      throw malformed(`the text of ${name} may end in several places`);
    return end;
  }
  #lastEnd(field) {
    this.#ends[field.index] ??= this.#endBefore(this.#xml.lastIndexOf(field.closingTag));
    return this.#ends[field.index] ?? -1;
  }
  #lastField() {
    this.#lastOfAll ??= [...FIELDS.values()].reduce((last, field) => this.#lastEnd(field) > this.#lastEnd(last) ? field : last);
    return this.#lastOfAll;
  }
  #lastBoundary(field) {
    this.#boundaries[field.index] ??= this.#findLastBoundary(field);
    return this.#boundaries[field.index] ?? -1;
  }
  #findLastBoundary({ boundary, next }) {
    if (boundary === void 0 || next === void 0)
      return -1;
    const limit = next === this.#lastField() ? this.#xml.length : this.#lastBoundary(next);
    return [...this.#xml.slice(0, Math.max(limit, 0)).matchAll(boundary)].at(-1)?.index ?? -1;
  }
  #firstEnd(field, start) {
    const xml = this.#xml;
    let tag = xml.indexOf(field.closingTag, start);
    while (tag >= 0 && this.#endBefore(tag) < start)
      tag = xml.indexOf(field.closingTag, tag + 1);
    return this.#endBefore(tag);
  }
  #endBefore(tag) {
    let at = tag;
    while (at > 0 && isSpace(this.#xml.charCodeAt(at - 1)))
      at--;
    return at >= 3 && this.#xml.startsWith("]]>", at - 3) ? at - 3 : -1;
  }
};
function isSpace(code) {
  return code === 32 || code === 10 || code === 9;
}
function joined(section) {
  return section.includes(SPLIT_END) ? section.replaceAll(SPLIT_END, "]]>") : section;
}
function split$1(section) {
  return joined(section).replaceAll("]]>", SPLIT_END);
}
var LT$1 = 60;
var GT = 62;
var SLASH = 47;
var BANG = 33;
var QUESTION = 63;
var UPPER_A = 65;
var FOREIGN = /* @__PURE__ */ Symbol("foreign");
function scanXml(text2) {
  try {
    return new Scanner(text2).document();
  } catch (error) {
    if (error === FOREIGN)
      return void 0;
    throw error;
  }
}
var Scanner = class {
  #text;
  #userText;
  #at = 0;
  #elements = 0;
  constructor(text2) {
    this.#text = text2;
  }
  document() {
    const start = this.#text.indexOf("<");
    if (start < 0 || !isBlank(this.#text.slice(0, start)))
      throw malformed("it does not start with an element");
    this.#at = start + 1;
    const root = this.#element(1);
    if (!isBlank(this.#text.slice(this.#at)))
      this.#afterRoot();
    return typeof root === "string" ? this.#emptyRoot(root) : root;
  }
  #afterRoot() {
    if (/^\s*<(?:!--|\?)/.test(this.#text.slice(this.#at)))
      throw FOREIGN;
    throw malformed("something follows the root element");
  }
  #emptyRoot(text2) {
    if (text2 !== "")
      throw malformed("the root element holds text instead of elements");
    return emptyFields();
  }
  #element(depth) {
    if (depth > MAX_DEPTH)
      throw malformed(`more than ${MAX_DEPTH} levels`);
    if (++this.#elements > MAX_ELEMENTS)
      throw malformed(`more than ${MAX_ELEMENTS} elements`);
    const name = this.#name();
    const code = this.#text.charCodeAt(this.#at++);
    if (code === GT)
      return this.#content(name, depth);
    if (code === SLASH && this.#text.charCodeAt(this.#at++) === GT)
      return "";
    throw this.#notPlainTag(code);
  }
  #lastName = "";
  #name() {
    const text2 = this.#text;
    const start = this.#at;
    let at = start;
    let hash2 = 0;
    let code = text2.charCodeAt(at);
    while (isNameCode(code)) {
      hash2 = nextHash(hash2, code);
      code = text2.charCodeAt(++at);
    }
    if (at === start)
      throw this.#notPlainTag(code);
    if (text2.charCodeAt(start) < UPPER_A)
      throw malformed("a name that begins with none of XML\u2019s letters");
    this.#at = at;
    this.#lastName = nameAt(text2, start, at, hash2);
    return this.#lastName;
  }
  #content(name, depth) {
    const text2 = this.#text;
    let fields;
    let cdata;
    let plain = "";
    for (; ; ) {
      const open = text2.charCodeAt(this.#at) === LT$1 ? this.#at : text2.indexOf("<", this.#at);
      if (open < 0)
        throw malformed("an element is not closed");
      if (open > this.#at)
        plain += text2.slice(this.#at, open);
      this.#at = open + 1;
      const code = text2.charCodeAt(this.#at);
      if (code === SLASH) {
        this.#close(name);
        return this.#value(fields, cdata, plain);
      }
      if (code === BANG)
        cdata = (cdata ?? "") + this.#cdata(name, depth);
      else {
        const child = this.#element(depth + 1);
        fields ??= emptyFields();
        addField(fields, this.#lastName, child);
      }
    }
  }
  #close(name) {
    const end = this.#at + 1 + name.length;
    if (!isAt(this.#text, this.#at + 1, name) || this.#text.charCodeAt(end) !== GT) {
      if (/^\s+>/.test(this.#text.slice(end, end + 80)))
        throw FOREIGN;
      throw malformed(`an element is closed by another\u2019s tag, at character ${this.#at}`);
    }
    this.#at = end + 1;
    this.#lastName = name;
  }
  #value(fields, cdata, plain) {
    if (fields === void 0 && cdata === void 0)
      return decodeText(plain);
    if (!isBlank(plain) || fields !== void 0 && cdata !== void 0)
      throw malformed(`text is mixed with elements or CDATA, before character ${this.#at}`);
    return fields ?? cdata ?? "";
  }
  #cdata(name, depth) {
    const text2 = this.#text;
    const start = this.#at + 8;
    if (!isAt(text2, this.#at, "![CDATA[")) {
      if (text2.startsWith("!--", this.#at))
        throw FOREIGN;
      throw text2.startsWith("!DOCTYPE", this.#at) ? doctypeForbidden() : malformed('"<!" that opens no CDATA');
    }
    const first = text2.indexOf("]]>", start);
    if (first < 0)
      throw malformed("a CDATA section is not closed");
    if (endsAt(text2, first, name, depth)) {
      this.#at = first + 3;
      return text2.slice(start, first);
    }
    this.#userText ??= new UserText(text2);
    const end = this.#userText.end(name, start);
    this.#at = end + 3;
    return joined(text2.slice(start, end));
  }
  #notPlainTag(code) {
    if (code === BANG)
      return this.#text.startsWith("!DOCTYPE", this.#at) ? doctypeForbidden() : FOREIGN;
    if (code === QUESTION || code === 32 || code === 9 || code === 10 || code > 127 || code === 58)
      return FOREIGN;
    return Number.isNaN(code) ? malformed("it ends inside a tag") : malformed(code === LT$1 ? '"<" inside a tag' : "a tag without a name");
  }
};
function isNameCode(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code >= 48 && code <= 57 || code === 45 || code === 46;
}
function readXml(xml) {
  const text2 = normalizeLineEnds(xml);
  return scanXml(text2) ?? import("./foreign-IDFEYIPD.js").then(({ parseForeignXml }) => parseForeignXml(text2));
}
var LT = 60;
function parseBody(body) {
  if (isJson(body))
    return import("./parse-WRNAGLFK.js").then(({ parseJson }) => ({ fields: parseJson(body), format: "json" }));
  return whenReady(readXml(body), (fields) => ({ fields, format: "xml" }));
}
function formatBody(tree, format) {
  return format === "xml" ? formatXml(tree) : JSON.stringify(tree);
}
function isJson(body) {
  return body.charCodeAt(0) !== LT && /^[\s\u200b\ufeff]*\{/.test(body);
}
var AnswerWork = class {
  clock;
  deadlineMs;
  #options;
  constructor(options) {
    this.#options = options;
    this.clock = options.clock;
    this.deadlineMs = options.deadlineMs;
  }
  context(message, delivery, waitUntil2) {
    const ctx = this.#options.handlers.context(message, delivery, (work) => this.keepAlive(work, ctx, waitUntil2));
    return ctx;
  }
  run(ctx) {
    return this.#options.handlers.run(ctx);
  }
  report(error, ctx) {
    this.#options.reporter.report(error, ctx);
  }
  failed(error, ctx) {
    this.report(error, ctx);
    const { message } = ctx;
    return message.MsgType === void 0 || message.MsgType === "event" && message.Event !== "CLICK" ? void 0 : this.#options.fallback();
  }
  keepAlive(work, ctx, waitUntil2) {
    const reported = Promise.resolve(isPromise(work) ? work.then(void 0, (error) => this.report(error, ctx)) : work);
    try {
      waitUntil2(reported);
    } catch (error) {
      this.report(error, ctx);
    }
  }
  write(reply2, { message, format }) {
    const tree = reply2 && this.#address(reply2, message);
    if (tree === void 0)
      return "success";
    try {
      return { body: formatBody(tree, format), format };
    } catch (cause) {
      const what = "The reply can\u2019t be written as a document; the cause is attached. Build it with reply.text(\u2026), reply.news(\u2026), \u2026";
      throw new WxError("reply-invalid", what, { cause });
    }
  }
  #address(reply2, message) {
    if (message.MsgType === void 0)
      return void 0;
    if (reply2.MsgType === void 0)
      return { ...reply2 };
    const { ToUserName, FromUserName } = message;
    if (FromUserName === "")
      return void 0;
    return { ToUserName: FromUserName, FromUserName: ToUserName, CreateTime: Math.floor(this.clock.now() / 1e3), ...reply2 };
  }
};
function nameOf(message) {
  if (message.MsgType === void 0)
    return `info:${message.InfoType}`;
  return message.MsgType === "event" ? `event:${message.Event}` : message.MsgType;
}
var MAX_TEXT_BYTES$1 = 2048;
function isParts(value) {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
function longText(answer) {
  if (typeof answer !== "string" || answer.length * 3 <= MAX_TEXT_BYTES$1)
    return void 0;
  return new TextEncoder().encode(answer).length > MAX_TEXT_BYTES$1 ? onePart(answer) : void 0;
}
async function* onePart(text2) {
  yield text2;
}
function withDeadline(work, { clock, ms, late }) {
  return new Promise((resolve, reject) => {
    const cancel = clock.schedule(ms, () => {
      resolve(void 0);
      late();
    });
    work.finally(cancel).then(resolve, reject);
  });
}
var Recent = class {
  #options;
  #young = /* @__PURE__ */ new Map();
  #old = /* @__PURE__ */ new Map();
  #bornAt = Number.NEGATIVE_INFINITY;
  constructor(options) {
    this.#options = options;
  }
  get(key) {
    this.#age();
    return this.#young.get(key) ?? this.#old.get(key);
  }
  set(key, value) {
    this.#young.set(key, value);
  }
  delete(key) {
    this.#young.delete(key);
    this.#old.delete(key);
  }
  #age() {
    const { clock, keepMs, keepEntries = Number.POSITIVE_INFINITY } = this.#options;
    const now = clock.monotonic();
    const age = now - this.#bornAt;
    if (age < keepMs && this.#young.size < keepEntries)
      return;
    this.#old = age < 2 * keepMs ? this.#young : /* @__PURE__ */ new Map();
    this.#young = /* @__PURE__ */ new Map();
    this.#bornAt = age >= keepMs && age < 2 * keepMs ? this.#bornAt + keepMs : now;
  }
};
var KEEP_MS = 6e4;
var KEEP_ANSWERS = 1e4;
var Deliveries = class {
  #clock;
  #running;
  #answered = /* @__PURE__ */ new Map();
  constructor(clock) {
    this.#clock = clock;
    this.#running = new Recent({ clock, keepMs: KEEP_MS });
  }
  join(id, kind, work) {
    const answered = this.#answeredOf(kind);
    const known2 = this.#running.get(id) ?? answered.get(id);
    if (known2 !== void 0)
      return known2;
    const answer = work();
    if (isPromise(answer))
      return this.#run(id, answer, answered);
    answered.set(id, answer);
    return answer;
  }
  #run(id, work, answered) {
    const running = work.then((answer) => {
      answered.set(id, answer);
      this.#running.delete(id);
      return answer;
    });
    this.#running.set(id, running);
    return running;
  }
  #answeredOf(kind) {
    const known2 = this.#answered.get(kind);
    if (known2 !== void 0)
      return known2;
    const created = new Recent({ clock: this.#clock, keepMs: KEEP_MS, keepEntries: KEEP_ANSWERS });
    this.#answered.set(kind, created);
    return created;
  }
};
var Answerer = class {
  #work;
  #deliveries;
  constructor(work) {
    this.#work = work;
    this.#deliveries = new Deliveries(work.clock);
  }
  answer(delivery) {
    const { id, message } = delivery;
    let started;
    const answer = this.#deliveries.join(id, nameOf(message), () => {
      started = this.#work.context(message, { id, attempt: 1 }, delivery.waitUntil);
      return this.#run(started, delivery);
    });
    return isPromise(answer) ? this.#inTime(answer, delivery, started) : answer;
  }
  #run(ctx, delivery) {
    try {
      const reply2 = this.#work.run(ctx);
      return isPromise(reply2) ? this.#runLater(reply2, ctx, delivery) : this.#write(reply2, delivery);
    } catch (error) {
      return this.#failed(error, ctx, delivery);
    }
  }
  async #runLater(reply2, ctx, delivery) {
    try {
      return this.#write(await reply2, delivery);
    } catch (error) {
      return this.#failed(error, ctx, delivery);
    }
  }
  #write(reply2, delivery) {
    if (isParts(reply2))
      throw new WxError("reply-invalid", PARTS_NEED_SLOW);
    return this.#work.write(reply2, delivery);
  }
  #failed(error, ctx, delivery) {
    return this.#work.write(this.#work.failed(error, ctx), delivery);
  }
  async #inTime(answer, { startedAt, waitUntil: waitUntil2 }, started) {
    const { clock, deadlineMs } = this.#work;
    const inTime = await withDeadline(answer, {
      clock,
      ms: Math.max(0, deadlineMs - (clock.monotonic() - startedAt)),
      late: () => {
        if (started !== void 0)
          this.#work.report(new WxError("handler-timeout", tooLate(deadlineMs)), started);
        this.#work.keepAlive(answer, started, waitUntil2);
      }
    });
    return inTime ?? "success";
  }
};
var PARTS_NEED_SLOW = "A handler that yields needs the bot\u2019s option slow: slowAnswers(\u2026) of @wx/conversation/slow.";
function tooLate(deadlineMs) {
  return `A push was not answered within ${deadlineMs} ms; the body was "success" and the handler's reply is lost. The option slow keeps it: slowAnswers(\u2026) of @wx/conversation/slow.`;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function nearestName(given, names) {
  const wanted = given.toLowerCase();
  let best;
  let fewest = Math.floor(Math.max(wanted.length, 3) / 2) + 1;
  for (const name of names) {
    const candidate = name.toLowerCase();
    const changes = candidate === wanted ? 0 : candidate.endsWith(`:${wanted}`) ? 0.5 : distance(wanted, candidate);
    if (changes >= fewest)
      continue;
    fewest = changes;
    best = name;
  }
  return best;
}
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 1; at <= from.length; at++) {
    const next = [at];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (from[at - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
function nonEmpty(text2) {
  return text2 === "" ? void 0 : text2;
}
function refuseUnknownOptions(owner, options, names) {
  if (typeof options !== "object" || options === null) {
    throw new WxError("config-invalid", `The options of ${owner} are ${String(options)}; they must be an object.`);
  }
  for (const key of Object.keys(options)) {
    if (!names.includes(key))
      throw new WxError("config-invalid", unknownOption(owner, key, names));
  }
}
function unknownOption(owner, key, names) {
  const nearest = nearestName(key, names);
  const hint = nearest === void 0 ? `It has ${names.join(", ")}.` : `Did you mean "${nearest}"?`;
  return `${owner} has no option "${key}". ${hint}`;
}
function requireBetween(option, value, least, most) {
  if (typeof value === "number" && value >= least && value <= most)
    return value;
  const seen = typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : String(value);
  throw new WxError("config-invalid", `${option} is ${seen}; it must be a number from ${least} to ${most}.`);
}
function requireTtl(ttlMs) {
  if (ttlMs === void 0 || Number.isSafeInteger(ttlMs) && ttlMs >= 1)
    return;
  throw new WxError("config-invalid", `ttlMs is ${String(ttlMs)}; it must be a whole number of milliseconds, 1 or more.`);
}
function systemReason(error) {
  const code = codeOf(error) ?? codeOf(error instanceof Error ? error.cause : void 0);
  if (code !== void 0)
    return code;
  return error instanceof Error ? error.name : "no reason given";
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function unlessAborted(promise, signal) {
  if (signal === void 0)
    return promise;
  let abort = () => {
  };
  const aborted = new Promise((_, reject) => {
    abort = () => reject(signal.reason);
    if (signal.aborted)
      abort();
    else
      signal.addEventListener("abort", abort, { once: true });
  });
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener("abort", abort));
}
var LINE_END = /\r\n?|[\n\t\u2028\u2029]/g;
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
function visibleText(text2) {
  return text2.replace(LINE_END, " ").replace(CONTROL, "");
}
function withinLimit(work, ms, clock, late) {
  return new Promise((resolve, reject) => {
    const cancel = clock.schedule(ms, () => reject(late()));
    work.then(resolve, reject).finally(cancel);
  });
}
var Reporter = class {
  listener;
  constructor(listener = reportToConsole) {
    this.listener = listener;
  }
  report(error, ctx) {
    try {
      Promise.resolve(this.listener(error, ctx)).catch((cause) => reportToConsole(cause));
    } catch (cause) {
      reportToConsole(cause);
    }
  }
};
function reportToConsole(error, ctx) {
  const push = ctx === void 0 ? "" : ` (${describePush(ctx)})`;
  if (WxError.is(error))
    console.warn(`[wx] ${error.code}: ${visibleText(error.message)}${push}${describeCause(error)}`);
  else
    console.error(`[wx] A handler failed${push}: ${describeError(error)}`);
}
function describePush({ message, filter }) {
  const { raw } = message;
  const name = nameOf(message).replace(/unknown$/, () => `${oneOf(raw.Event, raw.InfoType, raw.MsgType) ?? ""}, unknown`);
  const id = oneOf(raw.MsgId, raw.MsgID);
  const sender = oneOf(raw.FromUserName);
  const parts = [name, id && `MsgId ${id}`, sender && `from ${shortened(sender)}`, filter && `in ${filter}`];
  return visibleText(parts.filter(Boolean).join(", "));
}
function oneOf(...values) {
  return values.find((value) => typeof value === "string" && value !== "")?.toString().slice(0, 64);
}
function shortened(sender) {
  return sender.length <= 8 ? sender : `${sender.slice(0, 6)}\u2026`;
}
function describeCause({ cause }) {
  return cause === void 0 ? "" : `
  Cause: ${describeError(cause)}`;
}
function describeError(error) {
  if (!(error instanceof Error))
    return visibleText(String(error));
  return `${(error.stack ?? String(error)).split("\n").map(visibleText).join("\n")}${describeCause(error)}`;
}
var MAX_TEXT_BYTES = 2048;
var MAX_ARTICLES = 8;
function checkReply(reply2) {
  const problem = problemOf(reply2);
  if (problem === void 0)
    return reply2;
  throw new WxError("reply-invalid", problem);
}
function problemOf(reply2) {
  switch (reply2.MsgType) {
    case "text":
      return textProblem(reply2.Content);
    case "image":
      return idProblem("reply.image(mediaId)", reply2.Image?.MediaId);
    case "voice":
      return idProblem("reply.voice(mediaId)", reply2.Voice?.MediaId);
    case "video":
      return idProblem("reply.video({ mediaId })", reply2.Video?.MediaId);
    case "news":
      return newsProblem(reply2.Articles?.item);
    case "transfer_customer_service":
      return transferProblem(reply2.TransInfo?.KfAccount);
    case "music":
    case "transfer_biz_ai_ivr":
      return void 0;
    default:
      if (typeof reply2?.ErrCode === "number" && typeof reply2.ErrMsg === "string")
        return void 0;
      if (isRecord(reply2) && "ErrCode" in reply2)
        return "reply.result(errCode, errMsg) takes a number and a string.";
      return `A handler answered with ${describe(reply2)}; answer with a string, with reply.text(\u2026), reply.news(\u2026) or another of reply's, or with nothing.`;
  }
}
function textProblem(content) {
  if (typeof content !== "string")
    return `reply.text(content) takes a string, not ${describe(content)}.`;
  if (clean(content) === "")
    return "reply.text(content) was given no text; to answer nothing, return undefined.";
  const bytes = content.length * 3 <= MAX_TEXT_BYTES ? 0 : new TextEncoder().encode(content).length;
  if (bytes <= MAX_TEXT_BYTES)
    return void 0;
  return `The text has ${bytes} bytes of UTF-8; WeChat takes ${MAX_TEXT_BYTES}. Shorten it, or send the rest as customer-service messages.`;
}
function idProblem(call, mediaId) {
  if (typeof mediaId === "string" && mediaId !== "")
    return void 0;
  return `${call} needs the media id of an upload, not ${describe(mediaId)}.`;
}
function transferProblem(kfAccount) {
  if (kfAccount === void 0 || typeof kfAccount === "string")
    return void 0;
  return `reply.transfer(kfAccount) takes an account such as prefix@account, not ${describe(kfAccount)}.`;
}
function newsProblem(items) {
  const list = Array.isArray(items) ? items : [];
  if (list.length < 1 || list.length > MAX_ARTICLES) {
    return `reply.news(articles) was given ${list.length} articles; WeChat takes 1 to ${MAX_ARTICLES} (1 in answer to a message, 8 to an event).`;
  }
  const untitled = list.findIndex((item) => !isRecord(item) || typeof item.Title !== "string");
  return untitled < 0 ? void 0 : `reply.news(articles): the article at index ${untitled} has no title; each needs a text as its title.`;
}
function describe(value) {
  if (value === null || value === void 0 || value === "")
    return value === "" ? "an empty string" : String(value);
  if (typeof value !== "object")
    return `a ${typeof value}`;
  if (Array.isArray(value))
    return "an array";
  return "MsgType" in value ? `MsgType ${JSON.stringify(String(value.MsgType).slice(0, 40))}` : `an object with ${Object.keys(value).slice(0, 5).join(", ") || "no keys"}`;
}
function toReply(answer) {
  if (answer === void 0 || answer === null || answer === "" || answer === "success")
    return void 0;
  return checkReply(typeof answer === "string" ? { MsgType: "text", Content: answer } : answer);
}
var START = /^<xml>\s*<ToUserName><!\[CDATA\[[^\]<]*\]\]><\/ToUserName>\s*<FromUserName><!\[CDATA\[[^\]<]*\]\]><\/FromUserName>\s*<CreateTime>\d+<\/CreateTime>\s*<MsgType><!\[CDATA\[event\]\]><\/MsgType>\s*<Event><!\[CDATA\[([^\]<]*)\]\]>/;
var IgnoredEvents = class {
  #names = /* @__PURE__ */ new Set();
  add(names) {
    for (const name of names)
      this.#names.add(name);
  }
  hasText(text2) {
    if (this.#names.size === 0)
      return false;
    const [, event] = START.exec(text2) ?? [];
    return event !== void 0 && this.#names.has(event);
  }
  has(message) {
    return this.#names.size > 0 && message.MsgType === "event" && this.#names.has(message.Event);
  }
};
var REMEMBER_MS = 6e5;
var RETRY_MS = 6e4;
var STORE_LIMIT_MS = 300;
var ReplayGuard = class {
  #options;
  #first;
  constructor(options) {
    const { store, clock, timestampWindowMs } = options;
    const keepMs = Math.max(REMEMBER_MS, Math.ceil(2 * timestampWindowMs));
    this.#options = options;
    this.#first = store === void 0 ? inMemory(clock, keepMs) : inStore(store, keepMs);
  }
  check(signature2, digest) {
    const sighting = { digest, at: this.#options.clock.now() };
    const first = this.#first(signature2, sighting);
    return isPromise(first) ? this.#checkLater(first, sighting) : refuseReplay(first, sighting);
  }
  async #checkLater(first, sighting) {
    const { clock } = this.#options;
    const known2 = await withDeadline(first, { clock, ms: STORE_LIMIT_MS, late: () => this.#storeFailed() }).catch((cause) => this.#storeFailed(cause));
    refuseReplay(known2 ?? sighting, sighting);
  }
  #storeFailed(cause) {
    const what = cause === void 0 ? `did not answer within ${STORE_LIMIT_MS} ms` : "failed; the cause is attached";
    this.#options.report(new WxError("store-failed", `The store of seen signatures ${what}. The request was accepted without the replay check.`, { cause }));
  }
};
function inMemory(clock, keepMs) {
  const seen = new Recent({ clock, keepMs });
  return (signature2, sighting) => {
    const first = seen.get(signature2);
    if (first === void 0)
      seen.set(signature2, sighting);
    return first ?? sighting;
  };
}
function inStore(store, ttlMs) {
  return async (signature2, sighting) => {
    const key = `wx:seen:${signature2}`;
    const written = await store.set(key, `${sighting.digest} ${sighting.at}`, { ttlMs, ifVersion: null });
    if (written !== void 0)
      return sighting;
    const { value } = await store.get(key);
    const [digest = "", at = ""] = value?.split(" ") ?? [];
    return value === void 0 ? sighting : { digest, at: Number(at) };
  };
}
function refuseReplay(first, { digest, at }) {
  if (first.digest !== digest) {
    throw new WxError("replayed", "Other content came with the signature of an earlier request. In plain mode only this check stops such forgeries: use safe mode.");
  }
  const age = at - first.at;
  if (age <= RETRY_MS)
    return;
  throw new WxError("replayed", `The same push came again after ${Math.round(age / 1e3)} s; WeChat's own retries come within 15 s.`);
}
function readUint32(bytes, at = 0) {
  const [first = 0, second = 0, third = 0, fourth = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  return (first << 24 | second << 16 | third << 8 | fourth) >>> 0;
}
function writeUint32(bytes, at, value) {
  bytes[at] = value >>> 24;
  bytes[at + 1] = value >>> 16;
  bytes[at + 2] = value >>> 8;
  bytes[at + 3] = value;
}
function signature(token, timestamp, nonce, encrypt) {
  const sorted = encrypt === void 0 ? [token, timestamp, nonce] : [token, timestamp, nonce, encrypt];
  insertionSort(sorted);
  let joined2 = "";
  for (const part of sorted)
    joined2 += part;
  return sha1Hex(joined2);
}
function insertionSort(parts) {
  for (let end = 1; end < parts.length; end++) {
    const part = parts[end] ?? "";
    let at = end;
    for (let before = parts[at - 1]; before !== void 0 && before > part; before = parts[at - 1])
      parts[at--] = before;
    parts[at] = part;
  }
}
var HEX_DIGITS = 40;
function signatureMatches(expected, given) {
  if (typeof given !== "string" || given.length !== HEX_DIGITS)
    return false;
  return sameDigits(expected, given) || sameDigits(expected.toLowerCase(), given.toLowerCase());
}
function sameDigits(left, right) {
  let difference = 0;
  for (let at = 0; at < HEX_DIGITS; at++)
    difference |= left.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}
var MODES = ["plain", "compat", "safe"];
var Envelope = class {
  #options;
  constructor(options) {
    this.#options = options;
  }
  check(query) {
    const plain = isPlain(query);
    const sealed = query.encryptType === "aes" && query.msgSignature !== void 0;
    const { mode } = this.#options;
    if (plain && mode !== "safe" || sealed && mode !== "plain")
      return;
    throw new WxError("mode-mismatch", mismatch(mode, query));
  }
  open(query, body) {
    return isPlain(query) ? unsealed(body) : whenReady(parseBody(body), (outer) => this.#unseal(query, outer));
  }
  #unseal(query, { fields, format }) {
    const { Encrypt, ToUserName: recipient } = fields;
    if (typeof Encrypt !== "string")
      throw new WxError("mode-mismatch", "The query says that the body is encrypted; it has no single Encrypt element.");
    const token = this.#signingToken(query, Encrypt);
    const { text: text2, cipher, failure } = this.#decrypt(Encrypt);
    if (cipher === void 0)
      return { ...unsealed(Encrypt), sealed: true, failure };
    const { clock } = this.#options;
    const seal = (reply2) => ({ body: writeEnvelope(token, cipher.encrypt(reply2), format, clock), format });
    return { text: text2, sealed: true, recipient, seal };
  }
  openEcho(query, echostr) {
    const { mode, ciphers } = this.#options;
    if (ciphers.length === 0)
      throw new WxError("mode-mismatch", mismatch(mode, query));
    this.#signingToken(query, echostr);
    const { text: text2, failure } = this.#decrypt(echostr);
    if (failure !== void 0)
      throw failure;
    return text2;
  }
  tryCiphers() {
    for (const cipher of this.#options.ciphers) {
      if (cipher.decrypt(cipher.encrypt("\u4F60\u597D")) === "\u4F60\u597D")
        continue;
      throw new WxError("config-invalid", "This runtime\u2019s AES does not give back what it encrypted. Which runtime is it?");
    }
  }
  #signingToken(query, encrypt) {
    const signs = (token2) => signatureMatches(signature(token2, query.timestamp, query.nonce, encrypt), query.msgSignature);
    const token = this.#options.tokens.find(signs);
    if (token !== void 0)
      return token;
    throw new WxError("signature-mismatch", "msg_signature does not fit Encrypt, although token, timestamp and nonce are right if the URL\u2019s own signature was accepted: the body was changed on its way.");
  }
  #decrypt(encrypt) {
    const failures = [];
    for (const cipher of this.#options.ciphers) {
      try {
        return { text: cipher.decrypt(encrypt), cipher };
      } catch (error) {
        if (!WxError.is(error))
          throw error;
        failures.push(error);
      }
    }
    return { text: encrypt, failure: likelyCause$1(failures) };
  }
};
function likelyCause$1(failures) {
  const [first = new WxError("bad-ciphertext", "There is no key to decrypt with.")] = failures;
  const cause = failures.find(({ code }) => code === "receiveid-mismatch") ?? first;
  if (cause.code !== "bad-padding" && cause.code !== "bad-length")
    return cause;
  return new WxError(cause.code, "msg_signature fits, so the token is right, but encodingAESKey does not decrypt the message: likely the key. Copy it again from \u8BBE\u7F6E\u4E0E\u5F00\u53D1 \u2192 \u57FA\u672C\u914D\u7F6E, for this very account.", { cause });
}
function unsealed(text2) {
  return { text: text2, sealed: false, seal: (body, format) => ({ body, format }) };
}
function isPlain(query) {
  return (query.encryptType === void 0 || query.encryptType === "raw") && query.msgSignature === void 0;
}
function writeEnvelope(token, encrypt, format, clock) {
  const timestamp = Math.floor(clock.now() / 1e3);
  const nonce = String(readUint32(randomBytes(4)));
  const sign = signature(token, String(timestamp), nonce, encrypt);
  if (format === "json")
    return JSON.stringify({ Encrypt: encrypt, MsgSignature: sign, TimeStamp: timestamp, Nonce: nonce });
  return `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt><MsgSignature><![CDATA[${sign}]]></MsgSignature><TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`;
}
function mismatch(mode, query) {
  const seen = `encrypt_type ${query.encryptType === void 0 ? "absent" : JSON.stringify(query.encryptType)}, msg_signature ${query.msgSignature === void 0 ? "absent" : "present"}`;
  if (mode === "plain") {
    return `An encrypted push (${seen}) came to a bot in plain mode. If the console says \u517C\u5BB9\u6A21\u5F0F or \u5B89\u5168\u6A21\u5F0F, give the bot appId and encodingAESKey.`;
  }
  return `The push is not encrypted as ${mode} mode requires (${seen}). Is the console set to \u5B89\u5168\u6A21\u5F0F? While switching over, mode: 'compat' accepts both.`;
}
var SIGNATURE = /^[0-9a-fA-F]{40}$/;
var TIMESTAMP = /^[0-9]{10}$/;
var NONCE = /^[A-Za-z0-9_-]{1,32}$/;
var ENCRYPT_TYPE = /^[A-Za-z]{0,8}$/;
var ECHOSTR = /^[\w+/-]{1,256}={0,2}$/;
function readQuery(params) {
  let signature2;
  let timestamp;
  let nonce;
  let encryptType;
  let msgSignature;
  let echostr;
  params.forEach((value, name) => {
    switch (name) {
      case "signature":
        signature2 = checked(name, SIGNATURE, value, signature2);
        break;
      case "timestamp":
        timestamp = checked(name, TIMESTAMP, value, timestamp);
        break;
      case "nonce":
        nonce = checked(name, NONCE, value, nonce);
        break;
      case "encrypt_type":
        encryptType = checked(name, ENCRYPT_TYPE, value, encryptType);
        break;
      case "msg_signature":
        msgSignature = checked(name, SIGNATURE, value, msgSignature);
        break;
      case "echostr":
        echostr = checked(name, ECHOSTR, value, echostr);
        break;
    }
  });
  if (signature2 === void 0 && msgSignature === void 0)
    throw missing("signature");
  if (timestamp === void 0)
    throw missing("timestamp");
  if (nonce === void 0)
    throw missing("nonce");
  return { signature: signature2, timestamp, nonce, encryptType, msgSignature, echostr };
}
function checked(name, form, value, before) {
  if (before !== void 0)
    throw new WxError("query-invalid", `The query has ${name} more than once; WeChat sends it once.`);
  if (form.test(value))
    return value;
  throw new WxError("query-invalid", `The query's ${name} is ${JSON.stringify(value.slice(0, 40))} (${value.length} characters); it must match ${form.source}.`);
}
function missing(name) {
  return new WxError("query-invalid", `The query has no ${name}. Every request from WeChat has it; was this URL opened by hand, or does a proxy drop the query?`);
}
function signatureMismatch(query, tokens) {
  return new WxError("signature-mismatch", `The signature does not fit. ${likelyCause(query, tokens)}`);
}
function likelyCause(query, tokens) {
  const { timestamp, nonce } = query;
  const fits = (token, time, once) => signatureMatches(signature(token, time, once), query.signature);
  if (query.signature === void 0) {
    return "There is none, only msg_signature: likely the mode. WeCom sends requests like this, an Official Account never does; is the URL configured in the right product?";
  }
  if (tokens.some((token) => token !== token.trim() && fits(token.trim(), timestamp, nonce))) {
    return "It fits the token without the white space around it: likely the token. Trim it where it is read.";
  }
  if (query.msgSignature !== void 0 && signatureMatches(query.msgSignature, query.signature)) {
    return "It equals msg_signature: likely the mode. Something in between copies one parameter into the other.";
  }
  return "Timestamp and nonce are of their form and the time is right: likely the token. Compare it with the console, letter by letter, for this very account.";
}
var Reader = class {
  #fields;
  constructor(owner, shape) {
    if (!isRecord(shape))
      throw noShape(owner, shape);
    this.#fields = Object.entries(shape).map(([name, field]) => namedReader(name, field, `${owner}.${name}`));
  }
  read(fields, draft = {}) {
    for (const { name, field, optional } of this.#fields) {
      const value = fields[name];
      if (value !== void 0 || !optional)
        draft[name] = readField$1(name, value ?? "", field);
    }
    return draft;
  }
};
function namedReader(name, shape, path) {
  const optional = shape === "text?" || shape === "number?" || Array.isArray(shape) && shape[0] === "?";
  return { name, optional, field: fieldReader(optional ? withoutMark(shape) : shape, path) };
}
function withoutMark(shape) {
  return Array.isArray(shape) ? shape[1] : String(shape).replace("?", "");
}
function fieldReader(shape, path) {
  if (shape === "text" || shape === "number")
    return shape;
  if (Array.isArray(shape) && shape.length === 1)
    return { item: fieldReader(shape[0], path) };
  if (isRecord(shape))
    return new Reader(path, shape);
  throw noShape(path, shape);
}
function noShape(path, shape) {
  return new WxError("config-invalid", `The shape of ${path} is ${JSON.stringify(shape)}. A push is an object of fields. A field is 'text', 'number', a list such as ['text'], or an object of fields; 'text?' or 'number?' if it may be missing.`);
}
function readField$1(name, value, field) {
  if (typeof field === "object" && "item" in field)
    return asList(value).map((one) => readField$1(name, one, field.item));
  if (field instanceof Reader)
    return field.read(structure(name, value));
  if (isList(value))
    throw repeated(name);
  if (field === "text")
    return typeof value === "string" ? value : "";
  return typeof value === "string" ? decimal(value) : Number.NaN;
}
function structure(name, value) {
  if (typeof value === "string")
    return NONE$1;
  if (!isList(value))
    return value;
  const joined2 = emptyFields();
  for (const part of value) {
    if (part !== "" && (typeof part === "string" || isList(part)))
      throw repeated(name);
    for (const [child, one] of Object.entries(part))
      for (const item of asList(one))
        addField(joined2, child, item);
  }
  return joined2;
}
var NONE$1 = emptyFields();
function asList(value) {
  return isList(value) ? value : value === "" ? [] : [value];
}
function decimal(value) {
  const trimmed = value.trim();
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}
function repeated(name) {
  const shown = JSON.stringify(name.slice(0, 40));
  return new WxError("repeated-element", `${shown} came more than once in a push that has it once. Which of them is meant can't be known.`);
}
function isList(value) {
  return Array.isArray(value);
}
function readShape(notation) {
  return readFields(notation.match(/\w+|[#()*?]/g) ?? []);
}
function readFields(tokens) {
  const fields = {};
  for (let name = tokens.shift(); name !== void 0 && name !== ")"; name = tokens.shift())
    fields[name] = readField(tokens);
  return fields;
}
function readField(tokens) {
  let shape = take(tokens, "(") ? readFields(tokens) : take(tokens, "#") ? "number" : "text";
  while (take(tokens, "*"))
    shape = [shape];
  if (!take(tokens, "?"))
    return shape;
  return typeof shape === "string" ? `${shape}?` : ["?", shape];
}
function take(tokens, token) {
  if (tokens[0] !== token)
    return false;
  tokens.shift();
  return true;
}
var SHAPES = {
  text: "Content bizmsgmenuid? BusinessId? MsgId MsgDataId? Idx#?",
  image: "PicUrl MediaId MsgId MsgDataId? Idx#?",
  voice: "MediaId Format MediaId16K? Recognition? MsgId MsgDataId? Idx#?",
  video: "MediaId ThumbMediaId MsgId MsgDataId? Idx#?",
  shortvideo: "MediaId ThumbMediaId MsgId MsgDataId? Idx#?",
  location: "Location_X# Location_Y# Scale# Label MsgId MsgDataId? Idx#?",
  link: "Title Description Url MsgId MsgDataId? Idx#?",
  file: "Title Description FileKey FileMd5 FileTotalLen# MsgId MsgDataId? Idx#?",
  miniprogrampage: "Title AppId PagePath ThumbUrl ThumbMediaId MsgId MsgDataId? Idx#?",
  device_text: "Content SessionID MsgId? DeviceType DeviceID OpenID",
  device_event: "Event Content? SessionID? OpType#? DeviceType DeviceID OpenID",
  "event:user_info_modified": "OpenID AppID RevokeInfo? UnionID? PluginID? OpenPID?",
  "event:user_authorization_revoke": "OpenID AppID RevokeInfo? UnionID? PluginID? OpenPID?",
  "event:user_authorization_cancellation": "OpenID AppID RevokeInfo? UnionID? PluginID? OpenPID?",
  "event:card_pass_check": "CardId",
  "event:card_not_pass_check": "RefuseReason CardId",
  "event:card_merchant_check_result": "MerchantId IsPass# Reason",
  "event:user_get_card": "IsGiveByFriend# FriendUserName OuterId OldUserCardCode OuterStr IsRestoreMemberCard# IsRecommendByFriend#? UnionId? SourceScene? UserCardCode CardId",
  "event:user_gifting_card": "IsReturnBack# FriendUserName IsChatRoom# UserCardCode CardId",
  "event:user_del_card": "UserCardCode CardId",
  "event:user_consume_card": "ConsumeSource LocationName LocationId? StaffOpenId VerifyCode RemarkAmount OuterStr UserCardCode CardId",
  "event:user_pay_from_pay_cell": "TransId LocationId Fee# OriginalFee# UserCardCode CardId",
  "event:user_view_card": "OuterStr UserCardCode CardId",
  "event:user_enter_session_from_card": "UserCardCode CardId",
  "event:update_member_card": "ModifyBonus# ModifyBalance# UserCardCode CardId",
  "event:card_sku_remind": "Detail CardId",
  "event:card_pay_order": "OrderId Status CreateOrderTime# PayFinishTime# Desc FreeCoinCount# PayCoinCount# RefundFreeCoinCount# RefundPayCoinCount# OrderType Memo ReceiptInfo",
  "event:submit_membercard_user_info": "UserCardCode CardId",
  "event:wxa_media_check": "appid trace_id version#? errcode#? errmsg? detail(strategy errcode# suggest label# prob#? level#? keyword?)* result(suggest label#)? isrisky#? extra_info_json? status_code#?",
  "event:wxa_illegal_record": "illegal_record_id appid create_time# illegal_reason illegal_content rule_url rule_name",
  "event:wxa_appeal_record": "appeal_record_id appid appeal_time# appeal_count# appeal_from# appeal_status# audit_time#? audit_reason? punish_description material(illegal_material(content content_url) appeal_material(reason proof_material_id*))*",
  "event:wxa_punish_event": "event_type# punish_id appid punish_time# illegal_reason illegal_content* rule_name rule_url adjust_guide_url detail",
  "event:wxa_comment_bad_score": "result(comment_id)",
  "event:update_waybill_status": "waybill_id action_time# order_status# action_msg agent(name phone reach_time#?)? shopid shop_order_id shop_no",
  "event:get_pre_auth_code": "wx_appid",
  "event:get_auth_info": "wx_appid code",
  "event:cancel_auth_account": "shopid wx_appid",
  "event:transport_precreate_order": "sender(name city address address_detail phone lng# lat# coordinate_type#?)? receiver(name city address address_detail phone lng# lat# coordinate_type#?) cargo(goods_value# goods_height#? goods_length#? goods_width#? goods_weight# goods_detail(goods(good_count# good_name good_price#? good_unit?)*)? goods_pickup_info? goods_delivery_info? cargo_first_class cargo_second_class) order_info(delivery_service_code? order_type# expected_delivery_time#? expected_finish_time#? expected_pick_time#? poi_seq? note? order_time#? is_insured#? declared_value#? tips#? is_direct_delivery#? cash_on_delivery#? cash_on_pickup#? rider_pick_method#? is_finish_code_needed#? is_pickup_code_needed#?) delivery_sign shopid shop_order_id shop_no",
  "event:transport_add_order": "wx_token delivery_token? sender(name city address address_detail phone lng# lat# coordinate_type#?)? receiver(name city address address_detail phone lng# lat# coordinate_type#?) cargo(goods_value# goods_height#? goods_length#? goods_width#? goods_weight# goods_detail(goods(good_count# good_name good_price#? good_unit?)*)? goods_pickup_info? goods_delivery_info? cargo_first_class cargo_second_class) order_info(delivery_service_code? order_type# expected_delivery_time#? expected_finish_time#? expected_pick_time#? poi_seq? note? order_time#? is_insured#? declared_value#? tips#? is_direct_delivery#? cash_on_delivery#? cash_on_pickup#? rider_pick_method#? is_finish_code_needed#? is_pickup_code_needed#?) delivery_sign shopid shop_order_id shop_no",
  "event:transport_readd_order": "wx_token delivery_token? sender(name city address address_detail phone lng# lat# coordinate_type#?)? receiver(name city address address_detail phone lng# lat# coordinate_type#?) cargo(goods_value# goods_height#? goods_length#? goods_width#? goods_weight# goods_detail(goods(good_count# good_name good_price#? good_unit?)*)? goods_pickup_info? goods_delivery_info? cargo_first_class cargo_second_class) order_info(delivery_service_code? order_type# expected_delivery_time#? expected_finish_time#? expected_pick_time#? poi_seq? note? order_time#? is_insured#? declared_value#? tips#? is_direct_delivery#? cash_on_delivery#? cash_on_pickup#? rider_pick_method#? is_finish_code_needed#? is_pickup_code_needed#?) delivery_sign shopid shop_order_id shop_no",
  "event:transport_precancel_order": "waybill_id cancel_reason_id# cancel_reason delivery_sign shopid shop_order_id shop_no",
  "event:transport_cancel_order": "waybill_id cancel_reason_id# cancel_reason delivery_sign shopid shop_order_id shop_no",
  "event:transport_confirm_return_to_biz": "waybill_id delivery_sign shopid shop_order_id shop_no",
  "event:transport_query_order_status": "waybill_id delivery_sign shopid shop_order_id shop_no",
  "event:transport_add_tips": "waybill_id tips# remark delivery_sign shopid shop_order_id shop_no",
  "event:transport_get_agent_pos": "waybill_id shopid shop_order_id shop_no",
  "event:transport_set_rider_score": "waybill_id delivery_ontime_score# cargo_intact_score# attitude_score# shopid shop_order_id shop_no",
  "event:mock_update_order_status": "waybill_id order_status# action_time# action_msg? delivery_sign shopid shop_order_id shop_no",
  "event:subscribe": "EventKey? Ticket?",
  "event:unsubscribe": "EventKey?",
  "event:SCAN": "EventKey Ticket",
  "event:LOCATION": "Latitude# Longitude# Precision#",
  "event:giftcard_pay_done": "PageId OrderId",
  "event:giftcard_send_to_friend": "IsChatRoom IsReturnBack PageId OrderId",
  "event:giftcard_user_accept": "IsChatRoom PageId OrderId",
  "event:guide_invite_result_event": "GuideInviteEvent(guide_account guide_openid invite_result#)",
  "event:guide_qrcode_scan_event": "GuideScanEvent(qrcode_guide_account qrcode_guide_openid openid action# qrcode_info)",
  "event:add_guide_buyer_relation_event": "",
  "event:user_authorize_invoice": "SuccOrderId FailOrderId AppId AuthorizeAppId? SPAppId? Source",
  "event:update_invoice_status": "Status CardId Code",
  "event:submit_invoice_title": "title tax_no addr phone bank_type bank_no attach title_type",
  "event:cloud_invoice_invoiceresult_event": "fpqqlsh status# nsrsbh",
  "event:TEMPLATESENDJOBFINISH": "MsgID Status",
  "event:MASSSENDJOBFINISH": "MsgID Status TotalCount# FilterCount# SentCount# ErrorCount# CopyrightCheckResult(Count#? CheckState#? ResultList(item(ArticleIdx# UserDeclareState# AuditState# OriginalArticleUrl OriginalArticleType# CanReprint# NeedReplaceContent# NeedShowReprintSource#)*)) ArticleUrlResult(Count#? ResultList(item(ArticleIdx# ArticleUrl)*))",
  "event:PUBLISHJOBFINISH": "PublishEventInfo(publish_id publish_status# article_id? article_detail(count#? item(idx# article_url)*) fail_idx#*)",
  "event:add_express_path": "DeliveryID WayBillId OrderId Version# Count# Actions(ActionTime# ActionType# ActionMsg Lat#? Lng#?)*",
  "event:add_waybill": "Token OrderID WayBillID Remark Sender(Name Tel Mobile Company PostCode Country Province City Area Address) Receiver(Name Tel Mobile Company PostCode Country Province City Area Address) Cargo(Weight# Space_X# Space_Y# Space_Z# Count# DetailList(Name Count#)*) Insured(UseInsured# InsuredValue#)? Service(ServiceType# ServiceName)? BizID BizPwd ShopAppID",
  "event:cancel_waybill": "OrderID WayBillID BizID BizPwd ShopAppID",
  "event:check_biz": "ShopName ShopTelphone ShopContact ServiceName SenderProvince? SenderCity? SenderArea? SenderAddress BizID BizPwd ShopAppID",
  "event:get_quota": "BizID BizPwd ShopAppID",
  "event:update_business_bind_result": "delivery_id biz_id",
  "event:wxainsurance_claim_result": "upload_event(OrderNo Status# FinishTime# PayFailReason?)",
  "event:secvod_upload_event": "upload_event(media_id source_context? errcode# errmsg?)",
  "event:secvod_audit_event": "audit_event(drama_id source_context? audit_detail(status# create_time# audit_time# audit_type#))",
  "event:secbook_audit_event": "audit_event(book_id audit_detail(status# create_time# audit_time#))",
  "event:wxalive_follow_notify": "FollowNotify(room_id user_openid time# live_status# action)",
  "event:wxalive_push_message_notify": "PushMessageApiNotify(message_id room_id total_count# success_count# openid_error_count# relation_error_count# user_recv_limit_count# internal_error_count#)",
  "event:CLICK": "EventKey",
  "event:VIEW": "EventKey MenuId?",
  "event:view_miniprogram": "EventKey MenuId?",
  "event:scancode_push": "ScanCodeInfo(ScanType ScanResult) EventKey",
  "event:scancode_waitmsg": "ScanCodeInfo(ScanType ScanResult) EventKey",
  "event:pic_sysphoto": "SendPicsInfo(Count# PicList(item(PicMd5Sum)*)) EventKey",
  "event:pic_photo_or_album": "SendPicsInfo(Count# PicList(item(PicMd5Sum)*)) EventKey",
  "event:pic_weixin": "SendPicsInfo(Count# PicList(item(PicMd5Sum)*)) EventKey",
  "event:location_select": "SendLocationInfo(Location_X# Location_Y# Scale# Label Poiname) EventKey",
  "event:minigame_coin_deliver_completed": "MiniGame(Payload PayEventSig IsMock?)",
  "event:minigame_game_pay_goods_deliver_notify": "MiniGame(Payload PayEventSig IsMock?)",
  "event:minigame_h5_goods_deliver_notify": "MiniGame(Payload PayEventSig IsMock?)",
  "event:minigame_pay_refund_succ_notify": "MiniGame(Payload PayEventSig IsMock?)",
  "event:minigame_deliver_goods": "MiniGame(OrderId IsPreview# ToUserOpenid Zone# GiftTypeId#? GiftId SendTime#? GoodsList(Id Num#)*)",
  "event:user_enter_tempsession": "SessionFrom BusinessId?",
  "event:weapp_audit_success": "SuccTime#",
  "event:weapp_audit_fail": "Reason FailTime# ScreenShot",
  "event:weapp_audit_delay": "Reason DelayTime#",
  "event:wxa_nickname_audit": "ret# nickname reason",
  "event:wxa_category_audit": "ret# first second reason",
  "event:wxa_privacy_apply": "result_info(api_name apply_time# audit_id audit_time# reason status#)",
  "event:betaapp_verify_event": "ApplyAuthorizationInfoNoitfy(appid mp_appid status# msg operation_time)",
  "event:betaapp_verify_apply_event": "ApplyAuthorizationInfoNoitfy(appid mp_appid status# msg operation_time)",
  "event:betaapp_authorization_apply_event": "ApplyAuthorizationInfoNoitfy(appid mp_appid status# msg operation_time)",
  "event:debug_demo": "debug_str",
  "event:add_single_waybill": "Sender(Name Tel Mobile Province City Area Street? Address Id?) Receiver(Name Tel Mobile Province City Area Street? Address Id?) GoodDetail(Weight# Special#) Insured(UseInsured# InsuredValue#)? ExpectStartTime#? ExpectEndTime#? PickUpStartTime#? PickUpEndTime#? Settingment#? CompanyID? Account? AccountPwd? Remark? Scene#? Token WXAppId OrderID?",
  "event:cancel_single_waybill": "WayBillID? CancelID# CancelReason Token WXAppId OrderID?",
  "event:query_single_waybill": "WayBillID Token WXAppId OrderID?",
  "event:query_single_waybill_fee": "Sender(Name Tel Mobile Province City Area Street? Address Id?) Receiver(Name Tel Mobile Province City Area Street? Address Id?) GoodDetail(Weight# Special#) Scene#? Token WXAppId OrderID?",
  "event:notify_single_waybill_pay": "WayBillID Fee# OriginalFee# PayOrderId PayFinishTime# Token WXAppId OrderID?",
  "event:waybill_evaluate_agent": "WayBillID CourierType# Score# Token WXAppId OrderID?",
  "event:waybill_complaint": "WayBillID ComplainType# Content Pic Name Phone Token WXAppId OrderID?",
  "event:waybill_query_expect_time_range": "WXAppId Province City Area Street Address Id",
  "event:waybill_notify_query": "WaybillId SenderPhone ReceiverPhone",
  "event:remind_waybill": "WayBillID? Token WXAppId OrderID?",
  "event:user_scan_product": "Country Province City Sex# Scene# ExtInfo KeyStandard KeyStr",
  "event:user_scan_product_enter_session": "ExtInfo KeyStandard KeyStr",
  "event:user_scan_product_async": "ExtInfo RegionCode KeyStandard KeyStr",
  "event:user_scan_product_verify_action": "Result ReasonMsg KeyStandard KeyStr",
  "event:kf_create_session": "KfAccount",
  "event:kf_close_session": "CloseType? KfAccount",
  "event:kf_switch_session": "FromKfAccount ToKfAccount",
  "event:open_product_account_register": "OpenProductAccountRegister(status#)",
  "event:open_product_spu_audit": "OpenProductSpuAudit(out_product_id product_id status# spu_status#? reject_reason?)",
  "event:open_product_spu_status_update": "OpenProductSpuStatusUpdate(out_product_id product_id status# reason?)",
  "event:open_product_category_audit": "QualificationAuditResult(audit_id status# audit_type# reject_reason?)",
  "event:open_product_brand_audit": "QualificationAuditResult(audit_id status# audit_type# reject_reason? brand_id?)",
  "event:open_product_receive_coupon": "out_coupon_id request_id",
  "event:open_product_order_pay": "order_info(out_order_id order_id transaction_id pay_time amount#? payer_amount#? sp_openid?)",
  "event:open_product_order_cancel": "order_info(out_order_id order_id)",
  "event:open_product_order_confirm": "order_info(out_order_id order_id)",
  "event:open_product_order_settle": "order_info(out_order_id order_id settle_no amount# settle_time)",
  "event:aftersale_new_order": "aftersale_info(aftersale_id out_aftersale_id? order_id? out_order_id?)",
  "event:aftersale_update_order": "aftersale_info(aftersale_id out_aftersale_id? order_id? out_order_id?)",
  "event:aftersale_user_cancel": "aftersale_info(aftersale_id out_aftersale_id? order_id? out_order_id?)",
  "event:aftersale_user_cancel_waybill": "aftersale_info(aftersale_id out_aftersale_id? order_id? out_order_id?)",
  "event:aftersale_wait_merchant_confirm_receipt": "aftersale_info(aftersale_id out_aftersale_id? order_id? out_order_id?)",
  "event:aftersale_wait_merchant_offline_refund": "aftersale_info(aftersale_id out_aftersale_id? order_id? out_order_id?)",
  "event:aftersale_refund_success": "aftersale_info(aftersale_id out_aftersale_id? order_id? out_order_id?)",
  "event:retail_pay_notify": "pay_status pay_time attach? payer_openid amount(order_amount# payer_amount# currency) wxpay_transaction_id? appid mchid out_trade_no order_id env#",
  "event:retail_refund_notify": "out_refund_no refund_id? refund_amount# order_amount# refund_from refund_reason? create_time refund_time? refund_status wxpay_refund_id? pay_channel# refund_desc? appid mchid out_trade_no order_id env#",
  "event:poi_check_notify": "UniqId PoiId Result Msg",
  "event:create_map_poi_audit_info": "audit_id status# map_poi_id name address latitude# longitude# sh_remark",
  "event:apply_merchant_audit_info": "audit_id status# reason",
  "event:add_store_audit_info": "is_upgrade# poiid audit_id status# reason",
  "event:modify_store_audit_info": "audit_id status# reason",
  "event:add_nearby_poi_audit_info": "audit_id status# reason poi_id?",
  "event:nearby_category_audit_info": "audit_id status# reason poi_id?",
  "event:WifiConnected": "ConnectTime# ExpireTime# VendorId PlaceId DeviceNo",
  "event:ShakearoundUserShake": "ChosenBeacon(Uuid Major Minor Distance#) AroundBeacons(AroundBeacon(Uuid Major Minor Distance#)*)",
  "event:ShakearoundLotteryBind": "LotteryId Ticket Money# BindTime#",
  "event:merchant_order": "OrderId OrderStatus# ProductId SkuInfo",
  "event:subscribe_msg_popup_event": "SubscribeMsgPopupEvent(List(TemplateId SubscribeStatusString PopupScene#)*)",
  "event:subscribe_msg_change_event": "SubscribeMsgChangeEvent(List(TemplateId SubscribeStatusString)*)",
  "event:subscribe_msg_sent_event": "SubscribeMsgSentEvent(List(TemplateId MsgID ErrorCode# ErrorStatus)*)",
  "event:trade_manage_remind_access_api": "msg",
  "event:trade_manage_remind_shipping": "msg transaction_id merchant_id sub_merchant_id? merchant_trade_no pay_time#",
  "event:trade_manage_order_settlement": "shipped_time# estimated_settlement_time#? confirm_receive_method#? confirm_receive_time#? settlement_time#? transaction_id merchant_id sub_merchant_id? merchant_trade_no pay_time#",
  "event:charge_service_quota_notify": "event_type# appid? spu_id spu_name total_quota#? total_used_quota#? validity_end_time?",
  "event:complaint_callback": "BussiCallBackInfo(appid option_type complaint_order_id status# create_time# expire_time# type# order_id out_trade_no phone_number open_id customer_material_content customer_material_media_id_list pay_time# total_cost# product_name history(time# content media_id_list*)*)",
  "event:qualification_verify_success": "ExpiredTime#",
  "event:qualification_verify_fail": "FailTime# FailReason",
  "event:naming_verify_success": "ExpiredTime#",
  "event:naming_verify_fail": "FailTime# FailReason",
  "event:annual_renew": "ExpiredTime#",
  "event:verify_expired": "ExpiredTime#",
  "event:wx_verify_pay_succ": "OrderId",
  "event:wx_verify_dispatch": "Provider Contact DispatchTime#",
  "event:wx_verify_refill": "",
  "event:xpay_goods_deliver_notify": "GoodsInfo(ProductId Quantity# OrigPrice# ActualPrice# Attach) TeamInfo(ActivityId TeamId TeamType# TeamAction#)? AppleSubscriptionInfo(OriginalTransactionId AutoRenewStatus# RenewalDate#)? OutTradeNo Env# WeChatPayInfo(MchOrderNo TransactionId PaidTime#)? OpenId",
  "event:xpay_coin_pay_notify": "CoinInfo(Quantity# OrigPrice# ActualPrice# Attach) TeamInfo(ActivityId TeamId TeamType# TeamAction#)? OutTradeNo Env# WeChatPayInfo(MchOrderNo TransactionId PaidTime#)? OpenId",
  "event:xpay_refund_notify": "WxRefundId MchRefundId WxOrderId MchOrderId RefundFee# RetCode# RetMsg RefundStartTimestamp# RefundSuccTimestamp# WxpayRefundTransactionId RetryTimes# Attach? WxTransactionId? TeamInfo(ActivityId TeamId TeamType# TeamAction#)? OpenId",
  "event:xpay_complaint_notify": "ComplaintId? ComplaintDetail? TransactionId? WxOrderId MchOrderId ComplaintTime# RetryTimes# RequestId OpenId",
  "event:xpay_apple_subscribe_signing_result_notify": "Attach AppleSubscriptionInfo(OriginalTransactionId AutoRenewStatus# RenewalDate# ProductId SignedTime#) OpenId",
  "event:xpay_apple_subscribe_unsigning_result_notify": "Attach Action AppleSubscriptionInfo(OriginalTransactionId AutoRenewStatus# RenewalDate# ProductId UnsignedTime#) OpenId",
  "event:xpay_subscribe_ios_refund_query_notify": "refund_time# order_time# channel_bill bundleid product_id p_count# refund_request_reason provide_status# pay_order_id",
  "event:xpay_subscribe_signing_result_notify": "OpenId",
  "event:xpay_subscribe_pay_fail_notify": "GoodsInfo(ProductId Quantity# OrigPrice# ActualPrice# Attach SubscribePeriodDays#?) ContractWxAppid? OutTradeNo Env# WeChatPayInfo(MchOrderNo TransactionId PaidTime#)? OpenId",
  "event:xpay_wxpay_callback_notify": "AppId NickName MerchantCode MerchantCompanyName BusinessTime BusinessCode BusinessState Remark EventType RetryTimes#",
  "info:component_verify_ticket": "ComponentVerifyTicket",
  "info:authorized": "AuthorizationCode AuthorizationCodeExpiredTime# PreAuthCode AuthorizerAppid",
  "info:updateauthorized": "AuthorizationCode AuthorizationCodeExpiredTime# PreAuthCode AuthorizerAppid",
  "info:unauthorized": "AuthorizerAppid",
  "info:notify_third_fasteregister": "auth_code? info(name? code? code_type#? legal_persona_wechat? legal_persona_name? wxuser? idname? component_phone)? status# msg appid",
  "info:notify_third_fastregisterbetaapp": "info(unique_id name)? status# msg appid",
  "info:notify_third_fastverifybetaapp": "info(name code code_type# legal_persona_wechat legal_persona_name component_phone)? status# msg appid",
  "info:notify_icpfiling_verify_result": "task_id verify_appid result# along_with_auth_result#?",
  "info:notify_apply_icpfiling_result": "authorizer_appid beian_status#",
  "info:notify_3rd_wxa_auth": "task_status# message taskid apply_status# dispatch_info(provider contact dispatch_time#)? appid",
  "info:notify_3rd_wxa_auth_and_icp": "authorizer_appid procedure_id procedure_status#",
  "info:notify_3rd_wxa_wxverify": "expired# message appid",
  "info:order_path_apply_result_notify": "list(appid ret_code#)*",
  "info:order_path_audit_result_notify": "list(appid audit_id status# apply_time# audit_time# reason)*"
};
var OTHER_NAMES = /* @__PURE__ */ new Map([
  ["freepublishjobfinish", "publishjobfinish"],
  ["complaint callback", "complaint_callback"]
]);
var NORMALIZERS = /* @__PURE__ */ new Map([
  ["event:MASSSENDJOBFINISH", renaming(["MsgId", "MsgID"])],
  ["event:subscribe_msg_popup_event", wrapping("SubscribeMsgPopupEvent")],
  ["event:subscribe_msg_change_event", wrapping("SubscribeMsgChangeEvent")],
  ["event:subscribe_msg_sent_event", wrapping("SubscribeMsgSentEvent")],
  ["event:user_info_modified", renaming(["openid", "OpenID"], ["appid", "AppID"])],
  ["event:user_authorization_revoke", renaming(["openid", "OpenID"], ["appid", "AppID"])],
  ["event:user_authorization_cancellation", renaming(["openid", "OpenID"], ["appid", "AppID"])],
  ["event:poi_check_notify", renaming(["msg", "Msg"])],
  ["event:complaint_callback", gathering("BussiCallBackInfo", "complaint_order_id")],
  ["event:query_single_waybill", renaming(["WaybillId", "WayBillID"])],
  ["event:xpay_refund_notify", renaming(["openid", "OpenId"])],
  ["event:xpay_complaint_notify", renaming(["openid", "OpenId"])]
]);
function renaming(...names) {
  return (fields) => names.reduce((normalized, [from, to]) => moved(normalized, from, (value) => normalized[to] === void 0 ? { [to]: value } : {}), fields);
}
function wrapping(wrapper) {
  return (fields) => fields[wrapper] === void 0 ? moved(fields, "List", (List) => ({ [wrapper]: { List } })) : fields;
}
function gathering(wrapper, sign) {
  return (fields) => fields[wrapper] === void 0 && fields[sign] !== void 0 ? Object.assign(emptyFields(), fields, { [wrapper]: fields }) : fields;
}
function moved(fields, from, to) {
  const value = fields[from];
  if (value === void 0)
    return fields;
  const normalized = Object.assign(emptyFields(), fields, to(value));
  delete normalized[from];
  return normalized;
}
var KnownPush = class {
  kind;
  spelling;
  normalize;
  #makeReader;
  #reader;
  constructor(name, makeReader) {
    const [kind, spelling] = split(name);
    this.kind = kind;
    this.spelling = spelling;
    this.normalize = NORMALIZERS.get(name);
    this.#makeReader = makeReader;
  }
  get reader() {
    this.#reader ??= this.#makeReader();
    return this.#reader;
  }
};
var KnownPushes = class _KnownPushes {
  static #builtIn;
  static builtIn() {
    _KnownPushes.#builtIn ??= new _KnownPushes(Object.entries(SHAPES).map(([name, notation]) => new KnownPush(name, () => new Reader(name, readShape(notation)))));
    return _KnownPushes.#builtIn;
  }
  static own(shapes) {
    return new _KnownPushes(Object.entries(shapes).map(([name, shape]) => {
      const reader = new Reader(name, shape);
      return new KnownPush(name, () => reader);
    }));
  }
  #pushes = { message: /* @__PURE__ */ new Map(), event: /* @__PURE__ */ new Map(), info: /* @__PURE__ */ new Map() };
  constructor(pushes) {
    for (const push of pushes)
      this.#pushes[push.kind].set(push.spelling.toLowerCase(), push);
  }
  get(kind, name) {
    const known2 = this.#pushes[kind];
    const lowerCase = name.toLowerCase();
    return known2.get(lowerCase) ?? (kind === "event" ? known2.get(OTHER_NAMES.get(lowerCase) ?? "") : void 0);
  }
};
function split(name) {
  if (name.startsWith("event:"))
    return ["event", name.slice("event:".length)];
  if (name.startsWith("info:"))
    return ["info", name.slice("info:".length)];
  if (!name.includes(":"))
    return ["message", name];
  throw new WxError("config-invalid", `shapes has ${JSON.stringify(name)}. A push is named by its MsgType, or as event:NAME or info:NAME.`);
}
var Decoder = class {
  #own;
  constructor(shapes = {}) {
    if (!isRecord(shapes))
      throw new WxError("config-invalid", `shapes is ${describe(shapes)}; it must be an object with a shape for each push.`);
    if (Object.keys(shapes).length > 0)
      this.#own = KnownPushes.own(shapes);
  }
  decode(fields) {
    const { MsgType, InfoType } = fields;
    return MsgType === void 0 && InfoType !== void 0 ? this.#info(fields) : this.#push(fields);
  }
  #push(fields) {
    const type = text$2(fields, "MsgType");
    const isEvent = type === "event" || type.toLowerCase() === "event";
    const known2 = isEvent ? this.#known("event", text$2(fields, "Event")) : this.#known("message", type);
    const spelling = known2?.spelling ?? "unknown";
    const draft = {
      ToUserName: text$2(fields, "ToUserName", isEvent),
      FromUserName: text$2(fields, "FromUserName", isEvent),
      CreateTime: decimal(text$2(fields, "CreateTime")),
      MsgType: isEvent ? "event" : spelling
    };
    if (isEvent)
      draft.Event = spelling;
    return complete(draft, fields, known2);
  }
  #info(fields) {
    const known2 = this.#known("info", text$2(fields, "InfoType"));
    const draft = {
      AppId: text$2(fields, "AppId", known2 === void 0),
      CreateTime: decimal(text$2(fields, "CreateTime", known2 === void 0)),
      InfoType: known2?.spelling ?? "unknown"
    };
    return complete(draft, fields, known2);
  }
  #known(kind, name) {
    return this.#own?.get(kind, name) ?? KnownPushes.builtIn().get(kind, name);
  }
};
function complete(draft, fields, known2) {
  known2?.reader.read(known2.normalize?.(fields) ?? fields, draft);
  draft.raw = fields;
  return draft;
}
function text$2(fields, name, mayBeAbsent = false) {
  const value = fields[name];
  if (typeof value === "string")
    return value;
  if (Array.isArray(value))
    throw repeated(name);
  if (value === void 0 && mayBeAbsent)
    return "";
  throw malformed(`it has no ${name}`);
}
var HEADERS = { "x-content-type-options": "nosniff", "cache-control": "no-store" };
var PLAIN = { ...HEADERS, "content-type": "text/plain; charset=utf-8" };
var XML = { ...HEADERS, "content-type": "application/xml; charset=utf-8" };
var JSON_HEADERS = { ...HEADERS, "content-type": "application/json; charset=utf-8" };
var STATUS = {
  "query-invalid": 401,
  "timestamp-outside-window": 401,
  "signature-mismatch": 401,
  "account-unknown": 401,
  "mode-mismatch": 403,
  replayed: 403,
  "method-not-allowed": 405,
  "body-timeout": 408,
  "body-aborted": 400,
  "body-too-large": 413,
  "body-compressed": 415,
  "body-encoding": 200,
  malformed: 200,
  "doctype-forbidden": 200,
  "repeated-element": 200,
  "bad-ciphertext": 200,
  "bad-padding": 200,
  "bad-length": 200,
  "receiveid-mismatch": 200,
  "account-mismatch": 200
};
var SUCCESS = { status: 200, headers: PLAIN, body: "success" };
function text$1(body) {
  return { status: 200, headers: PLAIN, body };
}
function document({ body, format }) {
  return { status: 200, headers: format === "json" ? JSON_HEADERS : XML, body };
}
function refusal({ code }, { method }) {
  const status = method === "GET" ? 401 : STATUS[code] ?? 500;
  if (status === 200)
    return SUCCESS;
  const headers = status === 405 ? { ...PLAIN, allow: "GET, POST" } : PLAIN;
  return { status, headers, body: `refused: ${status}` };
}
var Receiver = class {
  #options;
  #decoder;
  #guard;
  #limits;
  constructor(options) {
    this.#options = options;
    this.#limits = { maxBytes: options.maxBodyBytes, timeoutMs: BODY_TIMEOUT_MS };
    this.#decoder = new Decoder(options.shapes);
    this.#guard = new ReplayGuard(options);
  }
  async handle(request) {
    try {
      return await this.#receive(request);
    } catch (cause) {
      return this.#refuse(cause, request);
    }
  }
  async handleUnsigned(request) {
    try {
      return await this.#receiveUnsigned(request);
    } catch (cause) {
      return this.#refuse(cause, request);
    }
  }
  async verify(sample) {
    const { tokens, envelope } = this.#options;
    for (const token of tokens)
      checkToken(token);
    envelope.tryCiphers();
    if (sample === void 0)
      return;
    const query = readQuery(new URLSearchParams(sample.url.slice(sample.url.indexOf("?") + 1)));
    this.#checkSignature(query);
    envelope.check(query);
    await this.#parse(await envelope.open(query, sample.body));
  }
  async #receive(request) {
    const { clock, envelope } = this.#options;
    const startedAt = clock.monotonic();
    const query = readQuery(request.query);
    this.#checkTimestamp(query);
    if (request.method === "GET")
      return this.#echo(query);
    const signature2 = this.#checkSignature(query);
    if (request.method !== "POST")
      throw methodNotAllowed(request);
    envelope.check(query);
    const opened = await envelope.open(query, this.#checkSize(await request.text(this.#limits)));
    if (this.#options.ignored.hasText(opened.text))
      return SUCCESS;
    const id = sha1Hex(opened.text);
    await this.#guard.check(signature2, id);
    const { message, format } = await this.#parse(opened);
    return this.#respond({ id, message, format, startedAt, waitUntil: waitUntil(request) }, opened);
  }
  async #receiveUnsigned(request) {
    const startedAt = this.#options.clock.monotonic();
    if (request.method !== "POST")
      throw methodNotAllowed(request);
    const opened = unsealed(this.#checkSize(await request.text(this.#limits)));
    if (this.#options.ignored.hasText(opened.text))
      return SUCCESS;
    const { fields, format } = await parseBody(opened.text);
    if (fields.action === "CheckContainerPath")
      return SUCCESS;
    const message = this.#decode(fields);
    const id = sha1Hex(opened.text);
    return this.#respond({ id, message, format, startedAt, waitUntil: waitUntil(request) }, opened);
  }
  async #respond(delivery, { seal }) {
    const answer = this.#options.ignored.has(delivery.message) ? "success" : await this.#options.answer(delivery);
    return answer === "success" ? SUCCESS : document(seal(answer.body, answer.format));
  }
  #checkSize(body) {
    refuseLargerText(body, this.#limits.maxBytes);
    return body;
  }
  #parse(opened) {
    if (opened.failure !== void 0)
      throw opened.failure;
    return whenReady(parseBody(opened.text), ({ fields, format }) => {
      if (!opened.sealed && fields.Encrypt !== void 0)
        throw new WxError("mode-mismatch", ENCRYPTED_UNANNOUNCED);
      this.#checkAccount(opened.recipient, "beside Encrypt");
      return { message: this.#decode(fields), format };
    });
  }
  #decode(fields) {
    this.#checkAccount(fields.ToUserName ?? "", "in the push");
    return this.#decoder.decode(fields);
  }
  async #echo(query) {
    const { echostr, signature: given } = query;
    if (given === void 0 && echostr !== void 0)
      return echo(this.#options.envelope.openEcho(query, echostr));
    await this.#guard.check(this.#checkSignature(query), sha1Hex("GET"));
    return echo(echostr);
  }
  #checkTimestamp(query) {
    const { clock, timestampWindowMs } = this.#options;
    const aheadMs = Number(query.timestamp) * 1e3 - clock.now();
    if (Math.abs(aheadMs) <= timestampWindowMs)
      return;
    throw new WxError("timestamp-outside-window", `The timestamp is ${Math.abs(Math.round(aheadMs / 1e3))} s ${aheadMs > 0 ? "ahead of" : "behind"} this machine's clock; ${timestampWindowMs / 1e3} s are allowed (option timestampWindow). An old request was replayed, or the clock is wrong: check NTP.`);
  }
  #checkSignature(query) {
    for (const token of this.#options.tokens) {
      const expected = signature(token, query.timestamp, query.nonce);
      if (signatureMatches(expected, query.signature))
        return expected;
    }
    throw signatureMismatch(query, this.#options.tokens);
  }
  #checkAccount(id, where) {
    const { accountId } = this.#options;
    if (accountId === void 0 || id === void 0 || id === accountId)
      return;
    const seen = typeof id === "string" ? JSON.stringify(visibleText(id.slice(0, 40))) : "no single value";
    throw new WxError("account-mismatch", `ToUserName ${where} is ${seen}; this bot is for ${JSON.stringify(accountId)} (option accountId). Is the URL configured for another account?`);
  }
  #refuse(cause, request) {
    const error = WxError.is(cause) ? cause : new WxError("internal", "The webhook failed; the cause is attached.", { cause });
    const response = refusal(error, request);
    this.#options.report(response === SUCCESS ? acknowledged(error) : error);
    return response;
  }
};
function waitUntil(request) {
  return (work) => request.waitUntil?.(work);
}
var ENCRYPTED_UNANNOUNCED = "The body is encrypted, but the query says that it is not. WeChat sends encrypt_type=aes with it.";
function checkToken(token) {
  if (/^[A-Za-z0-9]{3,32}$/.test(token))
    return;
  throw new WxError("config-invalid", `A token has ${token.length} characters; it must be 3 to 32 letters and digits, with no other character. Compare it with the console's.`);
}
function acknowledged(error) {
  const message = `${error.message} No handler ran; the answer was "success", because a retry would bring the same.`;
  return new WxError(error.code, message, { cause: error.cause });
}
function echo(echostr) {
  if (echostr !== void 0 && /^[\w-]{1,128}$/.test(echostr))
    return text$1(echostr);
  throw new WxError("query-invalid", `A GET is the console's URL check and must have echostr; it is ${echostr === void 0 ? "absent" : "not of its form"}.`);
}
function methodNotAllowed(request) {
  return new WxError("method-not-allowed", `The method is ${JSON.stringify(request.method.slice(0, 20))}; WeChat uses GET and POST.`);
}
var WatchedPromise = class _WatchedPromise extends Promise {
  isAwaited = false;
  #onFailure;
  static of(start, onFailure) {
    const promise = new _WatchedPromise((resolve) => resolve(start()));
    promise.#watch(onFailure);
    return promise;
  }
  then(fulfilled, rejected) {
    this.isAwaited = true;
    const derived = super.then(fulfilled, rejected);
    if (derived instanceof _WatchedPromise && this.#onFailure !== void 0)
      derived.#watch(this.#onFailure);
    return derived;
  }
  #watch(onFailure) {
    this.#onFailure = onFailure;
    super.then(void 0, (error) => queueMicrotask(() => onFailure(this, error)));
  }
};
var NONE = [];
function runLayer(layer, dispatch, found, downstream) {
  return new LayerRun(layer, dispatch, downstream).start(found);
}
var LayerRun = class {
  #layer;
  #dispatch;
  #filterBefore;
  #matchBefore;
  #downstream;
  #running;
  #failures = NONE;
  #isOver = false;
  constructor(layer, dispatch, downstream) {
    this.#layer = layer;
    this.#dispatch = dispatch;
    this.#filterBefore = dispatch.ctx.filter;
    this.#matchBefore = dispatch.ctx.match;
    this.#downstream = downstream;
  }
  start(found) {
    this.#dispatch.writable.filter = this.#layer.filter;
    this.#dispatch.setMatch(found);
    try {
      const answer = this.#layer.handle(this.#dispatch.ctx, () => this.#next());
      return isPromise(answer) ? this.#wait(answer) : this.#succeed(answer);
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }
  async #wait(answer) {
    let settled;
    try {
      settled = await answer;
    } catch (error) {
      this.#fail(error);
      throw error;
    }
    return this.#succeed(settled);
  }
  #next() {
    this.#running ??= WatchedPromise.of(this.#downstream, (promise, error) => this.#failed(promise, error));
    return this.#running;
  }
  #succeed(answer) {
    this.#dispatch.writable.filter = this.#filterBefore;
    this.#dispatch.writable.match = this.#matchBefore;
    const result = answer === void 0 ? this.#downstreamAnswer() : answer;
    this.#end();
    return result;
  }
  #fail(error) {
    this.#dispatch.failed(error, this.#layer.filter);
    this.#dispatch.writable.match = this.#matchBefore;
    this.#end();
  }
  #downstreamAnswer() {
    const running = this.#running;
    if (running === void 0 || running.isAwaited)
      return running?.catch(() => void 0);
    running.isAwaited = true;
    return running;
  }
  #end() {
    this.#isOver = true;
    for (const { promise, error } of this.#failures)
      this.#failed(promise, error);
  }
  #failed(promise, error) {
    if (promise.isAwaited)
      return;
    if (this.#isOver)
      this.#dispatch.unhandled(error);
    else
      this.#failures = [...this.#failures, { promise, error }];
  }
};
var Chain = class {
  #layers = [];
  add(layer) {
    this.#layers.push(layer);
  }
  includes(other) {
    return other === this || this.#layers.some((layer) => "chain" in layer && layer.chain.includes(other));
  }
  run(dispatch, downstream = noAnswer, start = 0) {
    for (let at = start; at < this.#layers.length; at++) {
      const layer = this.#layers[at];
      const found = layer?.match(dispatch.message, dispatch.name);
      if (layer === void 0 || found === void 0 || found === null || found === false)
        continue;
      const rest = () => this.run(dispatch, downstream, at + 1);
      if (!("chain" in layer))
        return runLayer(layer, dispatch, found, rest);
      dispatch.setMatch(found);
      return layer.chain.run(dispatch, rest);
    }
    return downstream();
  }
};
function noAnswer() {
}
var Dispatch = class {
  ctx;
  writable;
  message;
  name;
  #onUnhandled;
  #failure;
  constructor(ctx, onUnhandled) {
    this.ctx = ctx;
    this.writable = ctx;
    this.message = ctx.message;
    this.name = nameOf(ctx.message);
    this.#onUnhandled = onUnhandled;
  }
  setMatch(found) {
    if (found !== true)
      this.writable.match = found;
  }
  failed(error, filter) {
    if (this.#failure === void 0 || this.#failure.error !== error)
      this.#failure = { error, filter };
    this.writable.filter = this.#failure.filter;
  }
  unhandled(error) {
    if (this.#failure !== void 0 && this.#failure.error === error)
      this.writable.filter = this.#failure.filter;
    this.#onUnhandled(error);
  }
};
var GROUPS = /* @__PURE__ */ new Set(["message", "event", "info", "unknown"]);
function checkFilterNames(method, names, own) {
  if (names.length === 0)
    throw new WxError("config-invalid", `${method}() names no push. Give it at least one, such as 'event:VIEW'.`);
  for (const name of names) {
    if (!GROUPS.has(name) && !Object.hasOwn(SHAPES, name) && !Object.hasOwn(own, name))
      throw unknownName(method, name, own);
  }
}
function unknownName(method, name, own) {
  const nearest = nearestFilter(name, [...GROUPS, ...Object.keys(SHAPES), ...Object.keys(own)]);
  const hint = nearest === void 0 ? "Names are 'text', 'event:SCAN' and others in the list of pushes; a push of your own needs the option shapes." : `Did you mean '${nearest}'?`;
  return new WxError("config-invalid", `${method}(${typeof name === "string" ? `'${name.slice(0, 40)}'` : describe(name)}) names no push. ${hint}`);
}
function nearestFilter(name, names) {
  if (typeof name !== "string")
    return void 0;
  const [, kind, rest = name] = /^(event:|info:)(.*)$/is.exec(name) ?? [];
  const ofKind = names.filter((one) => kind !== void 0 && one.startsWith(kind.toLowerCase()));
  const nearest = nearestName(rest, ofKind.map((one) => one.slice(one.indexOf(":") + 1)));
  return nearest === void 0 ? nearestName(rest, names) : `${kind?.toLowerCase()}${nearest}`;
}
function matchNames(names) {
  const set = new Set(names);
  return (message, name) => set.has(name) || set.has(groupOf(message)) || set.has("unknown") && isUnknown(name);
}
function groupOf(message) {
  if (message.MsgType === void 0)
    return "info";
  return message.MsgType === "event" ? "event" : "message";
}
function isUnknown(name) {
  return name === "unknown" || name.endsWith(":unknown");
}
function matchText(pattern) {
  const matcher = typeof pattern === "string" ? new RegExp(`^${escapeRegExp(pattern)}$`) : pattern;
  return (message) => {
    if (message.MsgType !== "text")
      return void 0;
    if ("lastIndex" in matcher)
      matcher.lastIndex = 0;
    return matcher.exec(message.Content);
  };
}
function escapeRegExp(text2) {
  return text2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
var _a;
var Composer = class {
  #chain = new Chain();
  #shapes;
  constructor(options = {}) {
    refuseUnknownOptions("Composer", options, ["shapes"]);
    this.#shapes = options.shapes ?? {};
  }
  use(middleware) {
    return this.#add(`use(${typeof middleware === "function" ? middleware.name : ""})`, () => true, middleware);
  }
  on(filter, handler) {
    const names = [filter].flat();
    checkFilterNames("on", names, this.#shapes);
    const words = names.map((name) => `'${name}'`).join(", ");
    return this.#add(names.length > 1 ? `on([${words}])` : `on(${words})`, matchNames(names), handler);
  }
  hears(pattern, handler) {
    const isMatcher = typeof pattern === "object" && pattern !== null && typeof pattern.exec === "function";
    if (!isMatcher && (typeof pattern !== "string" || pattern === "")) {
      throw new WxError("config-invalid", `hears() takes a text, a regular expression or another object with exec(text), not ${describe(pattern)}.`);
    }
    return this.#add(`hears(${typeof pattern === "string" ? `'${pattern}'` : String(pattern)})`, matchText(pattern), handler);
  }
  click(key, handler) {
    if (typeof key !== "string" || key === "") {
      throw new WxError("config-invalid", `click() takes the key of a menu button, not ${describe(key)}.`);
    }
    const match = (message) => message.MsgType === "event" && message.Event === "CLICK" && message.EventKey === key;
    return this.#add(`click('${key}')`, match, handler);
  }
  run(ctx, onUnhandled) {
    return this.#chain.run(new Dispatch(ctx, onUnhandled));
  }
  #add(filter, match, handler) {
    if (handler instanceof _a) {
      if (handler.#chain.includes(this.#chain))
        throw new WxError("config-invalid", `${filter} would run a composer inside itself, without end.`);
      this.#chain.add({ match, chain: handler.#chain });
    } else if (typeof handler === "function")
      this.#chain.add({ filter, match, handle: handler });
    else
      throw new WxError("config-invalid", `${filter} needs a handler: a function or a composer, not ${describe(handler)}.`);
    return this;
  }
};
_a = Composer;
var Context = class {
  message;
  delivery;
  filter;
  match;
  waitUntil;
  constructor(message, delivery, keepAlive) {
    this.message = message;
    this.delivery = delivery;
    this.filter = void 0;
    this.match = void 0;
    this.waitUntil = (work) => keepAlive(isPromise(work) ? work.then(void 0, failedIn(this)) : work);
  }
};
function failedIn(writable) {
  const { filter } = writable;
  return (error) => {
    writable.filter = filter;
    throw error;
  };
}
var BLOCK2 = 32;
var RANDOM_BYTES = 16;
var HEAD_BYTES = RANDOM_BYTES + 4;
var strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var Cipher = class {
  #aes;
  #appId;
  #random;
  constructor(options) {
    const key = decodeKey(options.encodingAESKey);
    if (typeof options.appId !== "string" || options.appId === "") {
      throw new WxError("config-invalid", "appId is missing or empty; the encrypted modes compare it with every message.");
    }
    this.#aes = createAes(key);
    this.#appId = utf8(options.appId);
    this.#random = options.random ?? (() => randomBytes(RANDOM_BYTES));
  }
  encrypt(text2) {
    const message = utf8(text2);
    const length = HEAD_BYTES + message.length + this.#appId.length;
    const padding = BLOCK2 - length % BLOCK2;
    const plain = allocate(length + padding);
    plain.set(this.#salt());
    writeUint32(plain, RANDOM_BYTES, message.length);
    plain.set(message, HEAD_BYTES);
    plain.set(this.#appId, HEAD_BYTES + message.length);
    plain.fill(padding, length);
    return toBase64(this.#aes.encrypt(plain));
  }
  #salt() {
    const bytes = this.#random();
    if (bytes.length === RANDOM_BYTES)
      return bytes;
    throw new WxError("config-invalid", `The option random gave ${bytes.length} bytes; a message begins with ${RANDOM_BYTES}.`);
  }
  decrypt(encrypt) {
    const plain = this.#aes.decrypt(ciphertext(encrypt));
    const end = unpaddedLength(plain);
    const length = readUint32(plain, RANDOM_BYTES);
    const messageEnd = HEAD_BYTES + length;
    if (messageEnd > end)
      throw new WxError("bad-length", `The decrypted message claims ${length} bytes; ${end - HEAD_BYTES} are there.`);
    if (!isBetween(plain, messageEnd, end, this.#appId)) {
      throw new WxError("receiveid-mismatch", "The message was encrypted for another app id. Is appId the one of this account (behind a third-party platform: the component app id)?");
    }
    try {
      return strictUtf8.decode(plain.subarray(HEAD_BYTES, messageEnd));
    } catch (cause) {
      throw new WxError("bad-ciphertext", "The decrypted message is not valid UTF-8.", { cause });
    }
  }
};
function decodeKey(encodingAESKey) {
  if (typeof encodingAESKey !== "string") {
    throw new WxError("config-invalid", `encodingAESKey is ${typeof encodingAESKey}; it must be the console's 43 letters and digits.`);
  }
  if (/^[A-Za-z0-9]{43}$/.test(encodingAESKey))
    return fromBase64(`${encodingAESKey}=`);
  throw new WxError("config-invalid", `encodingAESKey has ${encodingAESKey.length} characters; it must be the console's 43 letters and digits, with no other character. Copy it again from \u8BBE\u7F6E\u4E0E\u5F00\u53D1 \u2192 \u57FA\u672C\u914D\u7F6E.`);
}
function ciphertext(encrypt) {
  const bytes = fromBase64(encrypt);
  if (bytes.length > 0 && bytes.length % BLOCK2 === 0 && toBase64(bytes) === encrypt)
    return bytes;
  throw new WxError("bad-ciphertext", `Encrypt has ${encrypt.length} characters; it must be base64 of a multiple of ${BLOCK2} bytes.`);
}
function unpaddedLength(plain) {
  const padding = plain[plain.length - 1] ?? 0;
  const end = plain.length - padding;
  let wrong = padding < 1 || padding > BLOCK2 || end < HEAD_BYTES ? 1 : 0;
  for (let at = Math.max(end, 0); at < plain.length; at++)
    wrong |= (plain[at] ?? 0) ^ padding;
  if (wrong === 0)
    return end;
  throw new WxError("bad-padding", "The padding of the decrypted message is wrong. Is encodingAESKey the one in the console?");
}
function isBetween(bytes, start, end, expected) {
  let difference = end - start - expected.length;
  for (let at = 0; at < expected.length; at++)
    difference |= (bytes[start + at] ?? 0) ^ (expected[at] ?? 0);
  return difference === 0;
}
var NAMES = [
  "token",
  "appId",
  "encodingAESKey",
  "mode",
  "accountId",
  "store",
  "timestampWindow",
  "maxBodyBytes",
  "deadlineMs",
  "slow",
  "shapes",
  "clock"
];
function readOptions(options) {
  refuseUnknownOptions("Bot", options, NAMES);
  const tokens = texts("token", options.token);
  if (tokens.length === 0) {
    throw new WxError("config-invalid", "token is missing or empty. It is the Token that you typed in the console; is the environment variable set?");
  }
  const clock = options.clock ?? systemClock;
  const ciphers = readCiphers(options);
  const mode = readMode(options.mode, ciphers.length > 0);
  return {
    tokens,
    envelope: new Envelope({ mode, tokens, ciphers, clock }),
    accountId: text("accountId", options.accountId),
    clock,
    store: readStore(options.store),
    timestampWindowMs: 1e3 * requireBetween("timestampWindow", options.timestampWindow ?? 300, 1, 3600),
    maxBodyBytes: requireBetween("maxBodyBytes", options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES, 1, HIGHEST_MAX_BODY_BYTES),
    deadlineMs: requireBetween("deadlineMs", options.deadlineMs ?? 4500, 1, 6e4),
    slow: readSlow(options.slow),
    shapes: options.shapes ?? {}
  };
}
function readCiphers(options) {
  const keys = texts("encodingAESKey", options.encodingAESKey);
  if (keys.length === 0) {
    if (!("encodingAESKey" in options) || options.mode === "plain")
      return [];
    throw new WxError("config-invalid", "encodingAESKey is given but empty; is the environment variable set? A bot that is meant to be in plain mode leaves it out, or says mode: 'plain'.");
  }
  const appId = text("appId", options.appId);
  if (appId === void 0) {
    throw new WxError("config-invalid", "encodingAESKey is given without appId; every encrypted message carries the app id, and it is compared.");
  }
  return keys.map((encodingAESKey) => new Cipher({ encodingAESKey, appId }));
}
function readMode(given, hasKey) {
  const name = text("mode", given);
  if (name === void 0)
    return hasKey ? "safe" : "plain";
  const mode = MODES.find((one) => one === name);
  if (mode === void 0) {
    const meant = nearestName(name, MODES);
    const hint = meant === void 0 ? "" : ` Did you mean '${meant}'?`;
    throw new WxError("config-invalid", `mode is ${JSON.stringify(name)}; it is 'plain', 'compat' or 'safe'.${hint}`);
  }
  if (mode !== "plain" && !hasKey)
    throw new WxError("config-invalid", `mode '${mode}' needs appId and encodingAESKey.`);
  return mode;
}
function readStore(value) {
  if (value === void 0 || value === null || value === "")
    return void 0;
  for (const method of ["get", "set"]) {
    if (typeof value[method] === "function")
      continue;
    throw new WxError("config-invalid", `store has no method ${method}. Give a store such as new RedisStore(\u2026), not its address or its class.`);
  }
  return value;
}
function readSlow(value) {
  if (value === void 0 || typeof value?.attach === "function")
    return value;
  throw new WxError("config-invalid", "slow is no answer policy. Give it slowAnswers({ \u2026 }) of @wx/conversation/slow, not its options.");
}
function texts(option, value) {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => text(option, one) ?? []);
}
function text(option, value) {
  if (value === void 0 || value === null)
    return void 0;
  if (typeof value === "string")
    return nonEmpty(value);
  throw new WxError("config-invalid", `${option} is a ${typeof value}; it must be a string.`);
}
var Bot = class extends Composer {
  #reporter = new Reporter();
  #work;
  #receiver;
  #ignored = new IgnoredEvents();
  #shapes;
  #takesParts;
  #fallback;
  constructor(options) {
    super({ shapes: options?.shapes });
    const settings = readOptions(options);
    this.#work = new AnswerWork({
      ...settings,
      handlers: {
        context: (message, delivery, waitUntil2) => new Context(message, delivery, waitUntil2),
        run: (ctx) => this.#run(ctx)
      },
      reporter: this.#reporter,
      fallback: () => this.#fallback
    });
    this.#shapes = settings.shapes;
    this.#takesParts = settings.slow !== void 0;
    this.#receiver = new Receiver({
      ...settings,
      ignored: this.#ignored,
      answer: settings.slow?.attach(this.#work) ?? answersInTime(this.#work),
      report: (error) => this.#reporter.report(error)
    });
  }
  catch(handler) {
    if (typeof handler !== "function")
      throw new WxError("config-invalid", `catch() needs a function, not ${describe(handler)}.`);
    this.#reporter.listener = handler;
    return this;
  }
  fallback(answer) {
    this.#fallback = toReply(answer);
    return this;
  }
  ignore(...names) {
    checkFilterNames("ignore", names, this.#shapes);
    this.#ignored.add(names.map((name) => name.slice("event:".length)));
    return this;
  }
  async dispatch(message) {
    if (typeof (message?.MsgType ?? message?.InfoType) !== "string") {
      const made = "message('text', { Content: '\u2026' }) of @wx/core/testing makes one";
      throw new WxError("config-invalid", `dispatch() takes a message, which has a MsgType or InfoType, not ${describe(message)}; ${made}.`);
    }
    const reply2 = await this.#run(this.#work.context(message, { id: crypto.randomUUID(), attempt: 1 }, () => {
    }));
    if (isParts(reply2))
      throw new WxError("reply-invalid", "dispatch() gives one reply, and the handler yields several; send the push to handle().");
    return reply2;
  }
  verify(sample) {
    return this.#receiver.verify(sample);
  }
  handle(request) {
    return this.#receiver.handle(request);
  }
  handleUnsigned(request) {
    return this.#receiver.handleUnsigned(request);
  }
  #run(ctx) {
    return whenReady(this.run(ctx, (error) => this.#reporter.report(error, ctx)), (answer) => isParts(answer) ? answer : this.#takesParts && longText(answer) || toReply(answer));
  }
};
function answersInTime(work) {
  const answerer = new Answerer(work);
  return (delivery) => answerer.answer(delivery);
}
function sha1Hex2(text2) {
  return sha1Hex(text2);
}
function checkOptions(call, options, names) {
  if (!isRecord(options)) {
    throw new WxError("reply-invalid", `${call} takes an object with some of ${names.join(", ")}, not ${describe(options)}.`);
  }
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name))
      throw new WxError("reply-invalid", unknownOption(call, name, names));
    if (value !== void 0 && typeof value !== "string") {
      throw new WxError("reply-invalid", `${call} takes ${name} as a string, not ${describe(value)}.`);
    }
  }
}
var reply = {
  text: (content) => checkReply({ MsgType: "text", Content: content }),
  image: (mediaId) => checkReply({ MsgType: "image", Image: { MediaId: mediaId } }),
  voice: (mediaId) => checkReply({ MsgType: "voice", Voice: { MediaId: mediaId } }),
  video: (options) => {
    checkOptions("reply.video()", options, ["mediaId", "title", "description"]);
    return checkReply({ MsgType: "video", Video: { MediaId: options.mediaId, Title: options.title, Description: options.description } });
  },
  music: (options) => {
    checkOptions("reply.music()", options, ["title", "description", "musicUrl", "hqMusicUrl", "thumbMediaId"]);
    const { title, description, musicUrl, hqMusicUrl, thumbMediaId } = options;
    const Music = { Title: title, Description: description, MusicUrl: musicUrl, HQMusicUrl: hqMusicUrl, ThumbMediaId: thumbMediaId };
    return checkReply({ MsgType: "music", Music });
  },
  news: (articles) => {
    const item = Array.isArray(articles) ? articles.map(newsItem) : [];
    return checkReply({ MsgType: "news", ArticleCount: item.length, Articles: { item } });
  },
  transfer: (kfAccount) => {
    const KfAccount = nonEmpty(kfAccount);
    return checkReply({ MsgType: "transfer_customer_service", TransInfo: KfAccount === void 0 ? void 0 : { KfAccount } });
  },
  smart: () => checkReply({ MsgType: "transfer_biz_ai_ivr" }),
  result: (errCode = 0, errMsg = "success") => checkReply({ ErrCode: errCode, ErrMsg: errMsg })
};
function newsItem(article) {
  const { title, description = "", picUrl = "", url = "" } = article ?? {};
  return { Title: title, Description: description, PicUrl: picUrl, Url: url };
}
var SWEEP_PER_WRITE = 2;
var MemoryStore = class {
  #entries = /* @__PURE__ */ new Map();
  #clock;
  #lastVersion = 0;
  #sweep;
  constructor(options = {}) {
    refuseUnknownOptions("MemoryStore", options, ["clock"]);
    this.#clock = options.clock ?? systemClock;
  }
  async get(key) {
    const entry = this.#live(key);
    return { value: entry?.value, version: entry === void 0 ? null : String(entry.version), now: this.#clock.now() };
  }
  async set(key, value, options = {}) {
    requireTtl(options.ttlMs);
    this.#sweepSome();
    if (options.ifVersion !== void 0 && !isVersion(this.#live(key), options.ifVersion))
      return void 0;
    const version = ++this.#lastVersion;
    const expiresAt = options.ttlMs === void 0 ? Number.POSITIVE_INFINITY : this.#clock.monotonic() + options.ttlMs;
    this.#entries.set(key, { value, version, expiresAt });
    return String(version);
  }
  async delete(key, options = {}) {
    const entry = this.#live(key);
    if (entry === void 0 || options.ifVersion !== void 0 && !isVersion(entry, options.ifVersion))
      return false;
    return this.#entries.delete(key);
  }
  #live(key) {
    const entry = this.#entries.get(key);
    if (entry === void 0 || entry.expiresAt > this.#clock.monotonic())
      return entry;
    this.#entries.delete(key);
    return void 0;
  }
  #sweepSome() {
    const now = this.#clock.monotonic();
    for (let looked = 0; looked < SWEEP_PER_WRITE; looked++) {
      this.#sweep ??= this.#entries.entries();
      const next = this.#sweep.next();
      if (next.done === true) {
        this.#sweep = void 0;
        return;
      }
      const [key, entry] = next.value;
      if (entry.expiresAt <= now)
        this.#entries.delete(key);
    }
  }
};
function isVersion(entry, version) {
  return entry === void 0 ? version === null : version === String(entry.version);
}

export {
  systemClock,
  WxError,
  refuseLarger,
  refuseLargerText,
  whenReady,
  MAX_DEPTH,
  MAX_ELEMENTS,
  emptyFields,
  addField,
  malformed,
  doctypeForbidden,
  decodeText,
  isBlank,
  endsAt,
  UserText,
  split$1,
  isParts,
  withDeadline,
  Recent,
  isRecord,
  nearestName,
  nonEmpty,
  refuseUnknownOptions,
  requireBetween,
  requireTtl,
  systemReason,
  unlessAborted,
  visibleText,
  withinLimit,
  checkReply,
  Bot,
  sha1Hex2 as sha1Hex,
  reply,
  MemoryStore
};
