import type { IConstruct } from 'constructs';
import { Soc2Props } from './props';
import { Soc2Checks } from './soc2-checks';
import { Soc2Category } from '../tree/gate-props';

/** The gate for a report on Security alone: the common criteria CC1 to CC9. */
export class Soc2SecurityChecks extends Soc2Checks {
  constructor(scope?: IConstruct, props: Soc2Props = {}) {
    super(scope, withCategory(props, Soc2Category.SECURITY));
  }
}

/** The gate for a report on Security and Availability (A1). */
export class Soc2AvailabilityChecks extends Soc2Checks {
  constructor(scope?: IConstruct, props: Soc2Props = {}) {
    super(scope, withCategory(props, Soc2Category.AVAILABILITY));
  }
}

/** The gate for a report on Security and Confidentiality (C1). */
export class Soc2ConfidentialityChecks extends Soc2Checks {
  constructor(scope?: IConstruct, props: Soc2Props = {}) {
    super(scope, withCategory(props, Soc2Category.CONFIDENTIALITY));
  }
}

/** The gate for a report on Security and Processing Integrity (PI1). */
export class Soc2ProcessingIntegrityChecks extends Soc2Checks {
  constructor(scope?: IConstruct, props: Soc2Props = {}) {
    super(scope, withCategory(props, Soc2Category.PROCESSING_INTEGRITY));
  }
}

/** The gate for a report on Security and Privacy (P1 to P8). */
export class Soc2PrivacyChecks extends Soc2Checks {
  constructor(scope?: IConstruct, props: Soc2Props = {}) {
    super(scope, withCategory(props, Soc2Category.PRIVACY));
  }
}

function withCategory(props: Soc2Props, category: Soc2Category): Soc2Props {
  return { ...props, categories: [...new Set([...props.categories ?? [], category])] };
}
