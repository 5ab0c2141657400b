import { t as METRICS } from "./performance2.js";

export { METRICS };