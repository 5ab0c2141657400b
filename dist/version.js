// src/version.ts
/** Of the tool, as in package.json; a test compares the two. */
const VERSION = "0.1.0";

export { VERSION as t };