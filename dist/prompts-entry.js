import { a as isCI, c as unicode, i as S_STEP_SUBMIT, l as unicodeOr, n as S_STEP_CANCEL, o as progress, r as S_STEP_ERROR, s as spinner, t as S_BAR, u as settings } from "./prompts.js";

export { progress };