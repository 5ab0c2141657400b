import { n as readSheet, t as profileOf } from "./in-worker2.js";

export { readSheet };