import { testRule } from '../../support/rule-cases';

const versioned = (...Rules: unknown[]) => ({ VersioningConfiguration: { Status: 'Enabled' }, LifecycleConfiguration: { Rules } });
const bucket = (properties: object) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const expiry = { Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 90 } };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('S3VersionLifecyclePolicyCheck', {
  cloudformation: [
    { name: 'old versions expire', properties: versioned(expiry), expect: 'pass' },
    { name: 'old versions expire by the older property', properties: versioned({ Status: 'Enabled', NoncurrentVersionExpirationInDays: 90 }), expect: 'pass' },
    { name: 'versioned without rules', properties: { VersioningConfiguration: { Status: 'Enabled' } }, expect: 'fail' },
    { name: 'only current versions expire', properties: versioned({ Status: 'Enabled', ExpirationInDays: 90 }), expect: 'fail' },
    { name: 'the rule is switched off', properties: versioned({ ...expiry, Status: 'Disabled' }), expect: 'fail' },
    { name: 'not versioned', properties: {}, expect: 'not-applicable' },
    { name: 'suspended, with the versions of before', properties: { VersioningConfiguration: { Status: 'Suspended' } }, expect: 'fail' },
    { name: 'versioning of a parameter, no rules', template: { Parameters: { Status: { Type: 'String' } }, Resources: { Subject: bucket({ VersioningConfiguration: { Status: { Ref: 'Status' } } }) } }, expect: 'unknown' },
    { name: 'rule in one arm only', template: { ...whenProd, Resources: { Subject: bucket(versioned({ 'Fn::If': ['Prod', expiry, { Ref: 'AWS::NoValue' }] })) } }, expect: 'fail' },
    { name: 'versioned in one arm only, with a rule', template: { ...whenProd, Resources: { Subject: bucket({ ...versioned(expiry), VersioningConfiguration: { 'Fn::If': ['Prod', { Status: 'Enabled' }, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'pass' },
  ],
});
