import { testRule } from '../../support/rule-cases';

const owns = (ObjectOwnership: unknown) => ({ OwnershipControls: { Rules: [{ ObjectOwnership }] } });
const bucket = (properties: object) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const cdn = { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { Logging: { Bucket: { 'Fn::GetAtt': ['Subject', 'DomainName'] } } } } };

testRule('S3BucketAclProhibited', {
  cloudformation: [
    { name: 'enforced', properties: owns('BucketOwnerEnforced'), expect: 'pass' },
    { name: 'not stated, which means enforced', properties: {}, expect: 'pass', pointer: '/Resources/Subject/Properties/OwnershipControls/Rules/0/ObjectOwnership' },
    { name: 'preferred only', properties: owns('BucketOwnerPreferred'), expect: 'fail' },
    { name: 'objects belong to the writer', properties: owns('ObjectWriter'), expect: 'fail' },
    { name: 'a canned ACL that needs ACLs', properties: { AccessControl: 'LogDeliveryWrite' }, expect: 'fail' },
    { name: 'ownership of a parameter', template: { Parameters: { Owner: { Type: 'String' } }, Resources: { Subject: bucket(owns({ Ref: 'Owner' })) } }, expect: 'unknown' },
    { name: 'one arm with ACLs', template: { ...whenProd, Resources: { Subject: bucket({ OwnershipControls: { 'Fn::If': ['Prod', { Ref: 'AWS::NoValue' }, { Rules: [{ ObjectOwnership: 'ObjectWriter' }] }] } }) } }, expect: 'fail' },
    { name: 'CloudFront delivers logs by ACL', template: { Resources: { Subject: bucket(owns('BucketOwnerPreferred')), Cdn: cdn } }, expect: 'not-applicable' },
    { name: 'S3 needs no ACL to deliver logs', template: { Resources: { Subject: bucket(owns('ObjectWriter')), Data: bucket({ LoggingConfiguration: { DestinationBucketName: { Ref: 'Subject' } } }) } }, expect: 'fail' },
  ],
});
