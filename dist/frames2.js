import { t as FRAMES } from "./frames.js";

export { FRAMES };