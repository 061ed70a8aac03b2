import { aws_efs as efs, aws_iam as iam } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import fileSystemDefaults from '../../../defaults/efs/file-system';
import { withDefaults } from '../../defaults/apply';
import { backUp } from '../../defaults/backed-up';
import { SecureSecurityGroup } from '../ec2/secure-security-group';

/** What `SecureFileSystem` takes: the properties of `efs.FileSystem`. */
export interface SecureFileSystemProps extends efs.FileSystemProps {}

/**
 * A file system that is encrypted with the key of the stack, backed up, and admits only clients that are authorised by IAM and speak TLS.
 *
 * Bears on CC6.1, CC6.7 and A1.2. https://docs.aws.amazon.com/efs/latest/ug/security-considerations.html
 */
export class SecureFileSystem extends efs.FileSystem {
  /** Makes the resource. Every property of `efs.FileSystem` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureFileSystemProps) {
    super(scope, id, {
      ...withDefaults(fileSystemDefaults, props, { scope, id }),
      securityGroup: props.securityGroup ?? new SecureSecurityGroup(scope, `${id}SecurityGroup`, { vpc: props.vpc, description: 'Clients of the file system' }),
    });
    backUp(this);
    if (props.fileSystemPolicy === undefined) {
      this.addToResourcePolicy(new iam.PolicyStatement({
        sid: 'TlsOnly', effect: iam.Effect.DENY, principals: [new iam.AnyPrincipal()], actions: ['*'], conditions: { Bool: { 'aws:SecureTransport': 'false' } },
      }));
    }
  }
}
