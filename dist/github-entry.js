import { t as context } from "./github-context.js";

export { context };