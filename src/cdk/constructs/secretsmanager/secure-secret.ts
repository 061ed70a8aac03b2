import { aws_secretsmanager as secretsmanager, Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { generatedSecretRotation } from './generated-secret-rotation';
import secretDefaults from '../../../defaults/secretsmanager/secret';
import { SECRET_ROTATION_DAYS } from '../../../defaults/values';
import { withDefaults } from '../../defaults/apply';

/** What a `SecureSecret` takes besides the properties of `secretsmanager.Secret`. */
export interface SecureSecretProps extends secretsmanager.SecretProps {
  /**
   * How the secret rotates: a hosted rotation or a function of your own that knows the system on the other side.
   *
   * @default - a generated secret that only its readers know gets a new random value every 30 days. A secret whose value
   * or template you gave has another side that must change with it, such as a database user: it does not rotate until you
   * say how, and the gate says so.
   */
  readonly rotationSchedule?: secretsmanager.RotationScheduleOptions;
}

/**
 * A secret that is encrypted with the key of the stack and gets a new value every 30 days. Readers must fetch it when
 * they use it, or at least once a day.
 *
 * Bears on CC6.1 and CC6.3. https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html
 */
export class SecureSecret extends secretsmanager.Secret {
  /** Makes the secret. Every property of `secretsmanager.Secret` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureSecretProps = {}) {
    const { rotationSchedule, ...own } = props;
    super(scope, id, withDefaults<secretsmanager.SecretProps>(secretDefaults, own, { scope, id }));
    if (rotationSchedule !== undefined) {
      this.addRotationSchedule('Rotation', { automaticallyAfter: Duration.days(SECRET_ROTATION_DAYS), ...rotationSchedule });
    } else if (isKnownToReadersOnly(own)) {
      this.addRotationSchedule('Rotation', { automaticallyAfter: Duration.days(SECRET_ROTATION_DAYS), rotationLambda: generatedSecretRotation(this) });
    }
  }
}

/** Whether nobody but Secrets Manager and the readers know the value, so that it can change by itself. */
function isKnownToReadersOnly(props: secretsmanager.SecretProps): boolean {
  return [props.secretStringValue, props.secretObjectValue, props.secretStringBeta1, props.generateSecretString?.secretStringTemplate].every((each) => each === undefined);
}
