import {
  SCENES,
  answerCampaign,
  endOnSignals
} from "./chunk-ZMPQZJZ4.js";
import "./chunk-E3UV2CMH.js";
import "./chunk-M7HB3F6A.js";

// src/answers/try.ts
endOnSignals();
var [, , id, variant, seed = "1", repetitions] = process.argv;
for (const scene of SCENES.filter((one) => one.id === id))
  for (const name of Object.keys(scene.variants).filter((one) => variant === void 0 || variant === "" || one.startsWith(variant))) {
    const row = await answerCampaign({ scene, variant: name, seed: Number(seed), repetitions: Number(repetitions ?? scene.repetitions) });
    console.log(row.fault, "\xB7", row.variant, row.repetitions, "reps", row.findings.length, "violations", row.seconds.toFixed(1), "s", row.note);
    for (const finding of row.findings) console.log("  ", JSON.stringify(finding));
  }
process.exit();
