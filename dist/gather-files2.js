import { n as gatherFilesOf, t as filesOfRun } from "./gather-files.js";

export { filesOfRun };