import type { Artifact } from '../discover/artifact.ts';
import type { InferredTable } from '../discover/suggest.ts';
import { suggestPolicy } from '../discover/suggest.ts';
