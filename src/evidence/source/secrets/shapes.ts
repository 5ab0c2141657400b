/**
 * Shapes of well-known tokens. Facts (prefixes, lengths, alphabets) are those that issuers publish or that the lists of gitleaks
 * (config/gitleaks.toml), trufflehog (pkg/detectors) and detect-secrets agree on, read on 2026-11-27; the expressions are our own. Each is linear: fixed prefixes and
 * bounded repetitions only.
 */
import { CLOUDS } from './clouds.ts';
import { CODE_HOSTS } from './code-hosts.ts';
import { KEYS } from './keys.ts';
import { MODEL_SERVICES } from './model-services.ts';
import type { Shape } from './shape.ts';

export const SHAPES: readonly Shape[] = [...MODEL_SERVICES, ...CODE_HOSTS, ...CLOUDS, ...KEYS];
