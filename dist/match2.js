import { t as matchGlob } from "./match.js";

export { matchGlob };