import { evaluate } from '../../../src/evaluate/evaluate';
import type { JsonObject } from '../../../src/model/json';
import { awsccTypes } from '../../../src/read/terraform/awscc-types';
import { readTerraform } from '../../../src/read/terraform/read';
import { rules } from '../../../src/rules';
import { declared, planOf, refs } from '../../support/terraform-plan';

const graphOf = (document: object) => readTerraform([{ id: 't', file: 'main.tf.json', document: JSON.parse(JSON.stringify(document)) as JsonObject }]);

function verdict(document: object, rule: string, address: string): string {
  const found = evaluate(graphOf(document), rules.filter(({ name }) => name === rule)).filter(({ resource }) => resource.address === address);
  return found[0]?.status ?? 'none';
}

const bucket = (properties: object, more: object = {}) => ({ ...more, resource: { awscc_s3_bucket: { b: properties } } });

describe('resources of the provider awscc are judged by the rules for CloudFormation', () => {
  test.each<[string, string, object, string]>([
    ['an argument in lower case', 'S3BucketVersioningEnabled', bucket({ versioning_configuration: { status: 'Enabled' } }), 'pass'],
    ['another value', 'S3BucketVersioningEnabled', bucket({ versioning_configuration: { status: 'Suspended' } }), 'fail'],
    ['no such argument', 'S3BucketVersioningEnabled', bucket({}), 'fail'],
    ['a variable without a default', 'S3BucketVersioningEnabled', bucket({ versioning_configuration: { status: '${var.status}' } }, { variable: { status: {} } }), 'unknown'],
    ['abbreviations', 'S3DefaultEncryptionKms', bucket({ bucket_encryption: { server_side_encryption_configuration: [{ server_side_encryption_by_default: { sse_algorithm: 'aws:kms', kms_master_key_id: 'alias/data' } }] } }), 'pass'],
    ['tags', 'DataStoreClassified', bucket({ tags: [{ key: 'data-classification', value: '${var.level}' }] }, { variable: { level: { default: 'internal' } } }), 'pass'],
    ['no tags', 'DataStoreClassified', bucket({}), 'fail'],
    ['what may be destroyed', 'StatefulResourceRetained', bucket({}), 'fail'],
    ['what may not', 'StatefulResourceRetained', bucket({ lifecycle: { prevent_destroy: true } }), 'pass'],
  ])('%s', (_name, rule, document, expected) => { expect(verdict(document, rule, 'awscc_s3_bucket.b')).toBe(expected); });

  test('no snapshot is taken where there is no stack', () => {
    expect(verdict({ resource: { awscc_rds_db_instance: { d: { engine: 'postgres' } } } }, 'StatefulResourceRetained', 'awscc_rds_db_instance.d')).toBe('fail');
  });

  test('types in several words', () => {
    const document = { resource: { awscc_ec2_security_group_ingress: { i: { group_id: 'sg-1', ip_protocol: 'tcp', from_port: 22, to_port: 22, cidr_ip: '0.0.0.0/0' } } } };
    expect(verdict(document, 'RestrictedSsh', 'awscc_ec2_security_group_ingress.i')).toBe('fail');
  });

  const policy = (bucketName: string, arn: string) => ({
    bucket: bucketName, policy_document: `\${jsonencode({Version="2012-10-17",Statement=[{Effect="Deny",Principal="*",Action="s3:*",Resource=[${arn},"\${${arn}}/*"],Condition={Bool={"aws:SecureTransport"="false"}}}]})}`,
  });
  test('a policy belongs to the bucket that it refers to', () => {
    const document = { resource: { awscc_s3_bucket: { a: {}, b: {} }, awscc_s3_bucket_policy: { p: policy('${awscc_s3_bucket.a.id}', 'awscc_s3_bucket.a.arn') } } };
    expect(['a', 'b'].map((name) => verdict(document, 'S3BucketSslRequestsOnly', `awscc_s3_bucket.${name}`))).toEqual(['pass', 'fail']);
  });

  test('a policy belongs to the bucket whose name it gives', () => {
    const document = { resource: { awscc_s3_bucket: { a: { bucket_name: 'data-of-team' } }, awscc_s3_bucket_policy: { p: policy('data-of-team', 'awscc_s3_bucket.a.arn') } } };
    expect(verdict(document, 'S3BucketSslRequestsOnly', 'awscc_s3_bucket.a')).toBe('pass');
  });

  test('in a plan: what is left to AWS is absent, and references are followed', () => {
    const document = planOf([
      { address: 'awscc_s3_bucket.b', values: { bucket_name: null }, unknown: { id: true, arn: true, versioning_configuration: true } },
      { address: 'awscc_s3_bucket_policy.p', values: { policy_document: '{"Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}}' }, unknown: { bucket: true } },
    ], { resources: [declared('awscc_s3_bucket.b', {}), declared('awscc_s3_bucket_policy.p', { bucket: refs('awscc_s3_bucket.b.id') })] });
    expect(verdict(document, 'S3BucketVersioningEnabled', 'awscc_s3_bucket.b')).toBe('fail');
    expect(verdict(document, 'S3BucketSslRequestsOnly', 'awscc_s3_bucket.b')).toBe('pass');
  });

  test('pointers lead to what is written', () => {
    const [found] = evaluate(graphOf(bucket({ versioning_configuration: { status: 'Suspended' } })), rules.filter(({ name }) => name === 'S3BucketVersioningEnabled'));
    expect(found.evidence[0].pointer).toBe('/resource/awscc_s3_bucket/b/versioning_configuration/status');
  });

  test('a type that no rule knows stays what it is', () => {
    expect(graphOf({ resource: { awscc_nimble_studio: { s: {} } } }).resources[0]).toMatchObject({ type: 'awscc_nimble_studio', platform: 'terraform' });
  });

  test('no two types are one in lower case', () => {
    expect(new Set(awsccTypes.map((type) => type.replace(/:/g, '').toLowerCase())).size).toBe(awsccTypes.length);
  });
});
