import { n as filesAtBase, t as comparedKinds } from "./files-at-base2.js";

export { filesAtBase };