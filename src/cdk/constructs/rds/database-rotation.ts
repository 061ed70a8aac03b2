import { aws_ec2 as ec2, type aws_rds as rds, Duration } from 'aws-cdk-lib';
import { SECRET_ROTATION_DAYS } from '../../../defaults/values';

/** Whether the database made the secret itself, so that nobody else depends on how it rotates. */
export function ownsSecret(credentials: rds.Credentials | undefined): boolean {
  return credentials?.secret === undefined && credentials?.password === undefined;
}

/**
 * How the password of the master user rotates. The function needs a way to Secrets Manager, which isolated subnets have
 * only through an interface endpoint.
 */
export function masterRotation(vpc: ec2.IVpc): rds.RotationSingleUserOptions {
  return {
    automaticallyAfter: Duration.days(SECRET_ROTATION_DAYS),
    ...(vpc.privateSubnets.length > 0 ? { vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS } } : {}),
  };
}
