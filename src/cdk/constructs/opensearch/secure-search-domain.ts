import { aws_opensearchservice as opensearch } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import domainDefaults from '../../../defaults/opensearch/domain';
import { withDefaults } from '../../defaults/apply';

/**
 * A search domain over three Availability Zones that is encrypted with the key of the stack, speaks TLS inside and outside, and logs who did what.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2 and A1.1. https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html
 */
export class SecureSearchDomain extends opensearch.Domain {
  /** Makes the resource. Every property of `opensearch.Domain` can be given, and wins. */
  constructor(scope: Construct, id: string, props: opensearch.DomainProps) {
    super(scope, id, withDefaults(domainDefaults, props, { scope, id }));
  }
}
