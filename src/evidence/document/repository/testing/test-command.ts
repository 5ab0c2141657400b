/** Commands that run tests, one line of a shell at a time. */
const COMMAND =
  /(?:^|[\s;&|(/'"])(?:pytest|py\.test|tox|nox|nose2|trial|jest|vitest|mocha|ctest|bats|(?:npm|yarn|pnpm|bun|cargo|go|mvn|gradle|gradlew|dotnet|hatch|pdm|pixi|just|task|make|bazel|swift|mix|sbt|zig build|stack|deno)\s+(?:run\s+|-\S+\s+){0,3}t(?:est)?(?:[:\-_]\w{1,30})?|-m\s+(?:unittest|pytest|doctest)|setup\.py\s+test|unittest\s+discover|devtools::test|testthat::\w{1,40}|R CMD check|Pkg\.test)(?=$|[\s;&|)'"(:])/u;
const COMMENT = /^\s*(?:#|echo\s)/u;
const IGNORED = /\|\|\s*(?:true|:|exit 0)(?=$|[\s;])/u;
/** Of one line; what is longer was not written by hand. */
const MOST_LETTERS = 2000;

/** What only brings a runner of tests, and does not start it. */
const INSTALL = /(?:^|\s)(?:install|add|sync|update|upgrade|create|which|--version)(?=$|\s)/u;

/** Whether a script runs tests and fails when they do. */
export function runsTests(script: string): boolean {
  return script.split('\n').some((written) => {
    const line = written.slice(0, MOST_LETTERS);
    return (
      !COMMENT.test(line) &&
      !IGNORED.test(line) &&
      line.split(/&&|\|\||[;|]/u).some((command) => COMMAND.test(command) && !INSTALL.test(command))
    );
  });
}
