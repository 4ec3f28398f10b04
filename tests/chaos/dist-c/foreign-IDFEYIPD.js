import {
  MAX_DEPTH,
  MAX_ELEMENTS,
  UserText,
  addField,
  decodeText,
  doctypeForbidden,
  emptyFields,
  endsAt,
  isBlank,
  malformed,
  split$1
} from "./chunk-WMS7IV7C.js";

// ../../packages/core/dist/foreign.js
import { XMLParser } from "fast-xml-parser";
var MAX_TAGS = 2e3;
var MAX_TAG = 1024;
var OPENING_TAG = /<([^\s<>/"'=]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/y;
function mendMarkup(xml) {
  return new Markup(xml).mended();
}
var Markup = class {
  #xml;
  #userText;
  #open = [];
  #start;
  #end = 0;
  #tags = 0;
  #mended = "";
  #copied = 0;
  constructor(xml) {
    this.#xml = xml;
    this.#userText = new UserText(xml);
  }
  mended() {
    const xml = this.#xml;
    let at = 0;
    for (let tag = xml.indexOf("<"); tag >= 0; tag = xml.indexOf("<", at)) {
      this.#checkText(at, tag);
      at = this.#endOfMarkup(tag);
    }
    this.#checkText(at, xml.length);
    if (this.#open.length > 0 || this.#start === void 0)
      throw malformed("an element is not closed");
    return this.#mended + xml.slice(this.#copied, this.#end);
  }
  #checkText(start, end) {
    if (this.#open.length === 0 && !isBlank(this.#xml.slice(start, end)))
      throw malformed("text beside the root element");
  }
  #endOfMarkup(at) {
    if (++this.#tags > MAX_TAGS)
      throw malformed(`more than ${MAX_TAGS} tags, and markup that WeChat never sends`);
    const xml = this.#xml;
    if (xml.startsWith("<![CDATA[", at))
      return this.#endOfCdata(at + 9);
    if (xml.startsWith("<!--", at))
      return this.#behind("-->", at + 4);
    if (xml.startsWith("<!", at))
      throw xml.startsWith("<!DOCTYPE", at) ? doctypeForbidden() : malformed('"<!" that opens no CDATA');
    if (xml.startsWith("<?", at))
      return this.#behind("?>", at + 2);
    return xml.startsWith("</", at) ? this.#endOfClosingTag(at) : this.#endOfOpeningTag(at);
  }
  #behind(end, start) {
    const at = this.#xml.indexOf(end, start);
    if (at < 0)
      throw malformed("a tag, a CDATA section or a comment is not closed");
    return at + end.length;
  }
  #endOfCdata(start) {
    const name = this.#open.at(-1);
    if (name === void 0)
      throw malformed("text beside the root element");
    const first = this.#xml.indexOf("]]>", start);
    if (first < 0)
      throw malformed("a CDATA section is not closed");
    if (endsAt(this.#xml, first, name, this.#open.length))
      return first + 3;
    const end = this.#userText.end(name, start);
    this.#mended += this.#xml.slice(this.#copied, start) + split$1(this.#xml.slice(start, end));
    this.#copied = end;
    return end + 3;
  }
  #endOfOpeningTag(at) {
    OPENING_TAG.lastIndex = at;
    const [tag = "", name = "", attributes = ""] = OPENING_TAG.exec(this.#xml.slice(0, at + MAX_TAG)) ?? [];
    if (tag === "")
      throw malformed(`a tag that is not one, or is longer than ${MAX_TAG} characters`);
    if (this.#open.length === 0)
      this.#beginRoot(at);
    if (!attributes.endsWith("/"))
      this.#open.push(name);
    this.#end = at + tag.length;
    return this.#end;
  }
  #beginRoot(at) {
    if (this.#start !== void 0)
      throw malformed("it has more than one root element");
    this.#start = at;
    this.#copied = at;
  }
  #endOfClosingTag(at) {
    const end = this.#behind(">", at);
    const name = this.#xml.slice(at + 2, end - 1).trimEnd();
    if (this.#open.pop() !== name)
      throw malformed("an element is closed by another\u2019s tag");
    this.#end = end;
    return end;
  }
};
var TEXT = "#text";
var CDATA = "#cdata";
var MARK = "=";
var parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: CDATA,
  transformTagName: (name) => MARK + name,
  maxNestedTags: MAX_DEPTH
});
function parseForeignXml(text) {
  const [root] = parseNodes(mendMarkup(text));
  if (root === void 0)
    throw malformed("it has no root element");
  const value = new Builder().element(root, 1);
  if (typeof value === "string" && value !== "")
    throw malformed("the root element holds text instead of elements");
  return typeof value === "string" ? emptyFields() : value;
}
function parseNodes(text) {
  try {
    const nodes = parser.parse(text, true);
    return nodes;
  } catch {
    throw malformed("fast-xml-parser can\u2019t read it");
  }
}
var Builder = class {
  #elements = 0;
  element(node, depth) {
    if (depth > MAX_DEPTH)
      throw malformed(`more than ${MAX_DEPTH} levels`);
    if (++this.#elements > MAX_ELEMENTS)
      throw malformed(`more than ${MAX_ELEMENTS} elements`);
    const name = nameOf(node);
    const children = node[name];
    if (name === TEXT || children === void 0 || typeof children === "string")
      throw malformed("text beside the root element");
    return this.#content(children, depth);
  }
  #content(children, depth) {
    let fields;
    let cdata;
    let plain = "";
    for (const child of children) {
      const childName = nameOf(child);
      if (childName === TEXT)
        plain += String(child[TEXT]);
      else if (childName === CDATA)
        cdata = (cdata ?? "") + cdataText(child);
      else {
        fields ??= emptyFields();
        addField(fields, childName.replace(/^=+/, ""), this.element(child, depth + 1));
      }
    }
    if (fields === void 0 && cdata === void 0)
      return decodeText(plain);
    if (!isBlank(plain) || fields !== void 0 && cdata !== void 0)
      throw malformed("text is mixed with elements or CDATA");
    return fields ?? cdata ?? "";
  }
};
function nameOf(node) {
  const name = Object.keys(node)[0];
  if (name === void 0)
    throw malformed("an element without a name");
  return name;
}
function cdataText(node) {
  const parts = node[CDATA];
  return Array.isArray(parts) ? parts.map((part) => String(part[TEXT] ?? "")).join("") : "";
}
export {
  parseForeignXml
};
