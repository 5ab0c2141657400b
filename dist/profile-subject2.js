import { a as withoutNested, i as profilesOf, n as PROFILED_ROWS, r as profileSubject, t as PROFILED_BYTES } from "./profile-subject.js";

export { profilesOf };