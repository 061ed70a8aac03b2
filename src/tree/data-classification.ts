import type { IConstruct } from 'constructs';
import { CLASSIFICATION_METADATA } from './declared-classification';
import { callOrigin } from './origin';

/** How much harm the disclosure of data would do. */
export enum DataClass {
  /** Meant for everybody. */
  PUBLIC = 'public',
  /** For the people of the organisation. Harm is small. */
  INTERNAL = 'internal',
  /** Of customers or of the business, under a promise of confidentiality. Harm is serious. */
  CONFIDENTIAL = 'confidential',
  /** The most sensitive: for named people only. Harm is severe. */
  RESTRICTED = 'restricted',
  /** About identifiable persons. Carries duties of retention, deletion and disclosure. */
  PERSONAL = 'personal',
}

/**
 * Says what data a part of the system holds. Everything below inherits it until something below says otherwise. The
 * mapping shows it, and rules ask more of stores with sensitive data: confidential, restricted and personal ones need a
 * customer-managed key and a record of access, personal ones an end to retention.
 *
 * Bears on C1.1, C1.2 and P4.2.
 */
export class DataClassification {
  /** The classification at a construct: an app, a Stage, a stack, or anything below. */
  public static of(scope: IConstruct): DataClassification {
    return new DataClassification(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /** Declares the classification of everything at and below the construct. The last declaration counts. */
  public set(dataClass: DataClass): void {
    this.scope.node.addMetadata(CLASSIFICATION_METADATA, { dataClass, declaredAt: callOrigin() });
  }
}
