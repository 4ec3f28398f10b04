import {
  realNow
} from "./chunk-M7HB3F6A.js";

// src/processes/event-log.ts
import { closeSync, fstatSync, openSync, readSync, writeSync } from "fs";
var EventLog = class {
  #file;
  #who;
  #time;
  #count = 0;
  constructor(path, who, time) {
    this.#file = openSync(path, "a");
    this.#who = who;
    this.#time = time;
  }
  write(account, happening) {
    const at = realNow();
    const stamp = { id: `${this.#who}#${++this.#count}`, who: this.#who, at, sim: at + this.#time.aheadMs(), account };
    writeSync(this.#file, `${JSON.stringify({ ...stamp, ...happening })}
`);
  }
  close() {
    closeSync(this.#file);
  }
};
var LogReader = class {
  #file;
  #offset = 0;
  constructor(path) {
    this.#file = openSync(path, "r");
  }
  next() {
    const added = Buffer.alloc(fstatSync(this.#file).size - this.#offset);
    const read = readSync(this.#file, added, 0, added.length, this.#offset);
    const whole = added.subarray(0, added.subarray(0, read).lastIndexOf("\n") + 1);
    this.#offset += whole.length;
    return whole.toString().split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
  }
  close() {
    closeSync(this.#file);
  }
};

export {
  EventLog,
  LogReader
};
