import { all, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

const STRONG = ['AWS_IAM', 'AMAZON_COGNITO_USER_POOLS', 'OPENID_CONNECT', 'AWS_LAMBDA'];

export default defineRule({
  title: 'GraphQL API identifies its callers',
  failure: 'GraphQL API takes any caller who has its key',
  control: 'PUB-03',
  severity: 'warning',
  rationale: 'An API key stands in the application for all to read, and says nothing of who calls.',
  fix: { cdk: 'authorizationConfig: { defaultAuthorization: { authorizationType: appsync.AuthorizationType.IAM } }', cloudformation: 'AuthenticationType: AWS_IAM (or AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT, AWS_LAMBDA)', terraform: 'authentication_type = "AWS_IAM"' },
  equivalents: { awsConfig: ['appsync-authorization-check'], securityHub: ['AppSync.5'], prowler: ['appsync_graphql_api_no_api_key_authentication'] },
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html'],
  cloudformation: {
    'AWS::AppSync::GraphQLApi': (api) => {
      const more = api.at('AdditionalAuthenticationProviders');
      const items = more.items();
      const main = api.at('AuthenticationType').isOneOf(STRONG);
      return all(main, ...(items === undefined ? [undecided('further ways to sign in are known only at deploy time', more.evidence('readable'))]
        : items.map((item) => item.at('AuthenticationType').isOneOf(STRONG))));
    },
  },
  terraform: {
    aws_appsync_graphql_api: (api) => {
      const more = api.at('additional_authentication_provider');
      const items = more.items();
      return all(api.at('authentication_type').isOneOf(STRONG), ...(items === undefined ? [undecided('further ways to sign in are known only when Terraform runs', more.evidence('readable'))]
        : items.map((item) => item.at('authentication_type').isOneOf(STRONG))));
    },
  },
});
