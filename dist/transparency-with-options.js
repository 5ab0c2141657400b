import { t as METRICS } from "./shared-metrics-diff-assess-init.js";

export { METRICS };