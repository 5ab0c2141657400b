import { n as trustProblems, t as newTrustProblems } from "./trust-problems2.js";

export { newTrustProblems };