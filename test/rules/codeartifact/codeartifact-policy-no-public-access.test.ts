import { testRule } from '../../support/rule-cases';

testRule('CodeartifactPolicyNoPublicAccess', {
  cloudformation: [
    { name: 'open AWS::CodeArtifact::Repository', template: { Resources: { Subject: { Type: 'AWS::CodeArtifact::Repository', Properties: { PermissionsPolicyDocument: { Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] } } } } }, expect: 'fail' },
    { name: 'named AWS::CodeArtifact::Repository', template: { Resources: { Subject: { Type: 'AWS::CodeArtifact::Repository', Properties: { PermissionsPolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: '*', Resource: '*' }] } } } } }, expect: 'pass' },
    { name: 'property omitted AWS::CodeArtifact::Repository', template: { Resources: { Subject: { Type: 'AWS::CodeArtifact::Repository', Properties: {} } } }, expect: 'pass' },
    { name: 'known at deploy time AWS::CodeArtifact::Repository', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CodeArtifact::Repository', Properties: { PermissionsPolicyDocument: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'open AWS::CodeArtifact::Domain', template: { Resources: { Subject: { Type: 'AWS::CodeArtifact::Domain', Properties: { PermissionsPolicyDocument: { Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] } } } } }, expect: 'fail' },
    { name: 'named AWS::CodeArtifact::Domain', template: { Resources: { Subject: { Type: 'AWS::CodeArtifact::Domain', Properties: { PermissionsPolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: '*', Resource: '*' }] } } } } }, expect: 'pass' },
    { name: 'property omitted AWS::CodeArtifact::Domain', template: { Resources: { Subject: { Type: 'AWS::CodeArtifact::Domain', Properties: {} } } }, expect: 'pass' },
    { name: 'known at deploy time AWS::CodeArtifact::Domain', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CodeArtifact::Domain', Properties: { PermissionsPolicyDocument: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'open aws_codeartifact_repository_permissions_policy', config: { resource: { aws_codeartifact_repository_permissions_policy: { subject: { policy_document: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_codeartifact_repository_permissions_policy.subject', expect: 'fail' },
    { name: 'named aws_codeartifact_repository_permissions_policy', config: { resource: { aws_codeartifact_repository_permissions_policy: { subject: { policy_document: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_codeartifact_repository_permissions_policy.subject', expect: 'pass' },
    { name: 'a variable without a default aws_codeartifact_repository_permissions_policy', config: { variable: { p: {} }, resource: { aws_codeartifact_repository_permissions_policy: { subject: { policy_document: '${var.p}' } } } }, subject: 'aws_codeartifact_repository_permissions_policy.subject', expect: 'unknown' },
    { name: 'open aws_codeartifact_domain_permissions_policy', config: { resource: { aws_codeartifact_domain_permissions_policy: { subject: { policy_document: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_codeartifact_domain_permissions_policy.subject', expect: 'fail' },
    { name: 'named aws_codeartifact_domain_permissions_policy', config: { resource: { aws_codeartifact_domain_permissions_policy: { subject: { policy_document: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_codeartifact_domain_permissions_policy.subject', expect: 'pass' },
    { name: 'a variable without a default aws_codeartifact_domain_permissions_policy', config: { variable: { p: {} }, resource: { aws_codeartifact_domain_permissions_policy: { subject: { policy_document: '${var.p}' } } } }, subject: 'aws_codeartifact_domain_permissions_policy.subject', expect: 'unknown' },
  ],
});
