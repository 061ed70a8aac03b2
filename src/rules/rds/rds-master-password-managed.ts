import { fail, notApplicable, type Outcome, pass, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Database password is kept in Secrets Manager',
  failure: 'Database password stands in the template',
  control: 'SEC-01',
  severity: 'error',
  rationale: 'Whoever may read the template, or the stack\'s parameters, reads the password of the database.',
  fix: { cdk: 'credentials: rds.Credentials.fromGeneratedSecret(user)', cloudformation: 'ManageMasterUserPassword: true, or {{resolve:secretsmanager:...}}', terraform: 'manage_master_user_password = true' },
  equivalents: {},
  catalogue: ['rds-managed-master-password'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html'],
  cloudformation: { 'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => managed(instance)), 'AWS::RDS::DBCluster': managed },
});

function managed(database: ResourceView): Outcome {
  const manages = database.at('ManageMasterUserPassword');
  if (manages.is(true) === true) { return manages.isTrue(); }
  const password = database.at('MasterUserPassword');
  if (password.present() === false) { return manages.present() === undefined ? manages.isTrue() : notApplicable('no password is given: the database is a copy of another, or RDS refuses it'); }
  // The value is never shown.
  const evidence = { pointer: password.pointer, operator: 'reference-to-secret', secret: true };
  if (/\{\{resolve:(secretsmanager|ssm-secure):/.test(password.expression())) { return pass(evidence); }
  return password.text() === undefined ? undecided('the password is passed in at deploy time', evidence) : fail('the password can be read there', evidence);
}
