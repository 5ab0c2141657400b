import { t as context } from "./github-client.js";

export { context };