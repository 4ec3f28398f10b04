import {
  MAX_DEPTH,
  MAX_ELEMENTS,
  addField,
  emptyFields,
  malformed
} from "./chunk-WMS7IV7C.js";

// ../../packages/core/dist/parse.js
import { parse } from "lossless-json";
function parseJson(text) {
  const value = new Tree().value(parseSource(text), 1);
  if (typeof value === "string" || Array.isArray(value))
    throw malformed("the JSON is not an object");
  return value;
}
function parseSource(text) {
  if (deepest(text) > MAX_DEPTH)
    throw malformed(`more than ${MAX_DEPTH} levels`);
  try {
    return parse(text.replace(/^[\s\u200b\ufeff]+/, ""), void 0, { parseNumber: (digits) => digits });
  } catch {
    throw malformed("the JSON can\u2019t be read");
  }
}
function deepest(text) {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"')
      quoted = !quoted;
    else if (quoted)
      at += character === "\\" ? 1 : 0;
    else if (character === "{" || character === "[")
      most = Math.max(most, ++depth);
    else if (character === "}" || character === "]")
      depth--;
  }
  return most;
}
var Tree = class {
  #elements = 0;
  value(json, depth) {
    if (depth > MAX_DEPTH)
      throw malformed(`more than ${MAX_DEPTH} levels`);
    if (++this.#elements > MAX_ELEMENTS)
      throw malformed(`more than ${MAX_ELEMENTS} elements`);
    if (typeof json === "string")
      return json;
    if (Array.isArray(json))
      return json.map((item) => this.value(item, depth + 1));
    if (typeof json !== "object" || json === null)
      return json === null ? "" : String(json);
    const fields = emptyFields();
    for (const [name, item] of Object.entries(json))
      addField(fields, name, this.value(item, depth + 1));
    return fields;
  }
};
export {
  parseJson
};
