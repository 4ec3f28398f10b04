import {
  realNow
} from "./chunk-M7HB3F6A.js";

// src/answers/bot/spec.ts
function pathOf(spec) {
  return `/${Buffer.from(JSON.stringify(spec)).toString("base64url")}`;
}
function specOf(path) {
  return JSON.parse(Buffer.from(path.slice(1), "base64url").toString());
}
var TOKEN = "chaos";

// src/answers/journal.ts
import { closeSync, existsSync, openSync, readFileSync, writeSync } from "fs";
var Journal = class {
  #file;
  #who;
  constructor(path, who) {
    this.#file = openSync(path, "a");
    this.#who = who;
  }
  write(happening) {
    writeSync(this.#file, `${JSON.stringify({ at: realNow(), who: this.#who, ...happening })}
`);
  }
  close() {
    closeSync(this.#file);
  }
};
function readJournal(path) {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, "utf8");
  return text.slice(0, text.lastIndexOf("\n") + 1).split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
}

// src/answers/question.ts
function questionText({ id, ...more }) {
  return `${id} ${new URLSearchParams(Object.entries(more).map(([name, value]) => [name, String(value)]))}`;
}
function readQuestion(text) {
  const [id = "", query = ""] = text.split(" ");
  const fields = new URLSearchParams(query);
  const word = fields.get("word");
  return {
    id,
    wait: Number(fields.get("wait") ?? 0),
    parts: Number(fields.get("parts") ?? 1),
    bytes: Number(fields.get("bytes") ?? 0),
    ...word === null ? {} : { word }
  };
}
function markOf(question, part) {
  return `\u3014${question}:${part}\u3015`;
}
function partOf({ id, bytes = 0 }, part) {
  return `${markOf(id, part)}${"\u5B57".repeat(Math.floor(bytes / 3))}`;
}

export {
  questionText,
  readQuestion,
  markOf,
  partOf,
  pathOf,
  specOf,
  TOKEN,
  Journal,
  readJournal
};
