import { t as METRICS } from "./registry2.js";

export { METRICS };