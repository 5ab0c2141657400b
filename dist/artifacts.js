import { n as downloadArtifact, r as findArtifact, t as artifactOfRun } from "./artifacts2.js";

export { downloadArtifact, findArtifact };