import { t as modelPorts } from "./model-ports2.js";

export { modelPorts };