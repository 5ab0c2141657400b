import { n as frameOf, t as columnsOfFrame } from "./data-frame2.js";

export { columnsOfFrame, frameOf };