// src/processes/shared-time.ts
import { closeSync, openSync, readSync, writeFileSync, writeSync } from "fs";
import process from "process";
function realNow() {
  return Number(process.hrtime.bigint()) / 1e6;
}
var SharedTime = class _SharedTime {
  #file;
  #buffer = Buffer.alloc(8);
  static create(path) {
    writeFileSync(path, Buffer.alloc(8));
    return new _SharedTime(path);
  }
  constructor(path) {
    this.#file = openSync(path, "r+");
  }
  aheadMs() {
    readSync(this.#file, this.#buffer, 0, 8, 0);
    return this.#buffer.readDoubleLE(0);
  }
  skip(ms) {
    this.#buffer.writeDoubleLE(this.aheadMs() + ms, 0);
    writeSync(this.#file, this.#buffer, 0, 8, 0);
  }
  close() {
    closeSync(this.#file);
  }
};

export {
  realNow,
  SharedTime
};
