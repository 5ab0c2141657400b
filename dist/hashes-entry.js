import { n as blake3, t as _BLAKE3 } from "./blake3.js";

export { blake3 };