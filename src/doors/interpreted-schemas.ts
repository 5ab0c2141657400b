/**
 * Imported first by the doors of actions: zod compiles a function for each schema at its first use, and a run uses most of
 * them once, for one policy and some answers. That it asks whether it may (`new Function`) is spared too.
 */
import { config } from 'zod';

config({ jitless: true });
