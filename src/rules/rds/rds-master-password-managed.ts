import { fail, notApplicable, type Outcome, pass, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { unlessInCluster } from '../helpers/databases';
import { originOf, writtenOf } from '../helpers/secrets/written';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Database password is kept in Secrets Manager',
  failure: 'Database password stands in the template',
  control: 'SEC-01',
  severity: 'error',
  rationale: 'Whoever may read the template, or the stack\'s parameters, reads the password of the database.',
  fix: { cdk: 'credentials: rds.Credentials.fromGeneratedSecret(user)', cloudformation: 'ManageMasterUserPassword: true, or {{resolve:secretsmanager:...}}', terraform: 'manage_master_user_password = true' },
  equivalents: { cfnGuard: ['RDS_MASTER_USER_PASSWORD_USES_SECURE_SERVICE', 'RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE'] },
  catalogue: ['rds-managed-master-password'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html'],
  cloudformation: { 'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => inCloudFormation(instance)), 'AWS::RDS::DBCluster': inCloudFormation },
  terraform: {
    aws_db_instance: (instance) => managed(instance, instance.at('manage_master_user_password'), [instance.at('password'), instance.at('password_wo')]),
    aws_rds_cluster: (cluster) => managed(cluster, cluster.at('manage_master_user_password'), [cluster.at('master_password'), cluster.at('master_password_wo')]),
  },
});

function inCloudFormation(database: ResourceView): Outcome {
  return managed(database, database.at('ManageMasterUserPassword'), [database.at('MasterUserPassword')]);
}

/** `passwords` are the places that may hold one: Terraform has a second that it keeps out of its state. */
function managed(database: ResourceView, manages: Value, passwords: readonly Value[]): Outcome {
  if (manages.is(true) === true) { return manages.isTrue(); }
  const password = passwords.find((place) => place.present() !== false);
  if (password === undefined) { return manages.present() === undefined ? manages.isTrue() : notApplicable('no password is given: the database is a copy of another, or RDS refuses it'); }
  // The value is never shown.
  const evidence = { pointer: password.pointer, operator: 'reference-to-secret', secret: true };
  const written = writtenOf(password.resolved);
  const origin = written === undefined ? 'open' : originOf(written);
  switch (origin) {
    case 'store': return pass(evidence);
    case 'clear-store': return fail('it comes from a parameter that is kept in clear text', evidence);
    case 'shown-parameter': return fail('it comes from a parameter without NoEcho, which shows it in the console, the API and the events of the stack', evidence);
    case 'literal': break;
    default: return undecided('the password is passed in at deploy time', evidence);
  }
  // A plan shows also what a variable brings in.
  return database.resource.passedIn?.has(password.label) === true ? undecided('the password is passed in at deploy time', evidence) : fail('the password can be read there', evidence);
}
