/**
 * The part of SARIF 2.1.0 that we write, as types; tests validate what comes out against the published schema.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */

export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly [SarifRun];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  /** What tells the runs of one tool over one commit apart: GitHub's category is all before the last `/`. */
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly [SarifInvocation];
  readonly results: readonly SarifResult[];
  readonly columnKind: 'utf16CodeUnits';
  readonly properties?: { readonly [name: string]: string };
}

export interface SarifDriver {
  readonly name: string;
  readonly version: string;
  readonly semanticVersion: string;
  readonly informationUri: string;
  readonly rules: readonly SarifRule[];
}

export interface SarifText {
  readonly text: string;
}

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText & { readonly markdown: string };
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties: {
    readonly tags: readonly string[];
    /** A number from 0.1 to 10 as text, of rules about security alone: GitHub sorts by it. */
    readonly 'security-severity'?: string;
  };
}

export type SarifLevel = 'error' | 'warning' | 'note';

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly [SarifLocation];
  readonly partialFingerprints: { readonly [name: string]: string };
  readonly suppressions?: readonly [SarifSuppression];
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: SarifArtifactLocation;
    readonly region: {
      readonly startLine: number;
      /** In the run's `columnKind`. */
      readonly startColumn?: number;
      readonly byteOffset?: number;
    };
  };
}

export interface SarifArtifactLocation {
  /** Percent-encoded, relative to the root of the repository. */
  readonly uri: string;
  readonly uriBaseId: '%SRCROOT%';
}

export interface SarifSuppression {
  /** Not in the source: in the file of waivers. */
  readonly kind: 'external';
  readonly status: 'accepted';
  readonly justification: string;
}

export interface SarifInvocation {
  readonly executionSuccessful: boolean;
  readonly toolExecutionNotifications: readonly SarifNotification[];
}

export interface SarifNotification {
  readonly descriptor: { readonly id: string };
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations?: readonly [SarifLocation];
}
