import {
  EventLog
} from "./chunk-INK7I3S5.js";
import {
  SharedTime
} from "./chunk-M7HB3F6A.js";

// src/processes/child-loop.ts
import process from "process";
function surroundings() {
  const start = JSON.parse(process.argv[2] ?? "{}");
  const time = new SharedTime(start.time);
  return { start, time, log: new EventLog(start.log, start.who, time) };
}
function tell(notice) {
  process.send?.(notice);
}
function obey(carryOut) {
  process.on("message", ({ number, order }) => {
    carryOut(order).catch((error) => ({ error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })).then((answer) => process.connected && process.send?.({ number, answer }));
  });
  process.on("disconnect", () => process.exit(0));
}

// src/processes/event.ts
function nameOf(token) {
  return token.split("~")[0] ?? token;
}

export {
  surroundings,
  tell,
  obey,
  nameOf
};
