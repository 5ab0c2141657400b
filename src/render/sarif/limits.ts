/**
 * What GitHub takes of an analysis, and how much of it we use.
 * https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */

/** It refuses past 25,000 and shows no more than these. */
export const MOST_RESULTS = 5000;
/** It refuses past 20 and shows no more than these. */
export const MOST_TAGS = 10;
/** UTF-16 units of one message: nobody reads more, and 5,000 of them stay far below the 10 MB of an upload. */
export const MESSAGE_LIMIT = 2000;
/** Of problems, and of paths that were not looked at. */
export const MOST_NOTIFICATIONS = 200;
