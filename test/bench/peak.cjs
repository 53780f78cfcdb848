/** Loaded into a measured process before its program: writes the largest resident set (KiB) to a file at the end. */
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  writeFileSync(process.env.THETHUC_BENCH_PEAK, String(process.resourceUsage().maxRSS));
});
