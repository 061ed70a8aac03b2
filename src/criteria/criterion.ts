/** A Trust Services Category. The 33 common criteria (CC) belong to `security` and apply whatever else is in scope. */
export type Category = 'security' | 'availability' | 'confidentiality' | 'processing-integrity' | 'privacy';

/** Who carries the criterion when the system runs on AWS. A default: the user may override it, the auditor decides. */
export type Responsibility = 'entity' | 'shared' | 'subservice' | 'process';

/**
 * One of the 61 trust services criteria (2017, points of focus revised 2022).
 *
 * Ids are AICPA's; every title and sentence is our own, because AICPA's wording is copyrighted.
 */
export interface Criterion {
  /** For example `CC6.1`. */
  readonly id: string;
  readonly category: Category;
  readonly series: { readonly id: string; readonly name: string };
  readonly title: string;
  /** `direct`: infrastructure code can itself evidence the design; `supporting`: part of it; `none`: evidence lies elsewhere. */
  readonly infrastructure: 'direct' | 'supporting' | 'none';
  readonly infrastructureNote: string;
  readonly responsibility: Responsibility;
  /** What AWS does of it. Empty when nothing. */
  readonly awsPart: string;
  /** What the system's owner does of it. */
  readonly ourPart: string;
  /** Position in the 2022 list, so that an auditor can look up the official wording, with our own label. */
  readonly pointsOfFocus: readonly { readonly n: number; readonly label: string; readonly infrastructure: 'direct' | 'supporting' | 'none' }[];
}
