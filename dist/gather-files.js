import { n as gatherFilesOf, t as filesOfRun } from "./gather-files2.js";

export { filesOfRun };