import { n as filesAtBase, t as comparesFiles } from "./files-at-base2.js";

export { filesAtBase };