import { defineRule } from '../rule';

export default defineRule({
  title: 'REST stage shows its backend a client certificate',
  failure: 'The backend cannot tell the API from another caller',
  control: 'TLS-04',
  criteria: ['CC6.7', 'CC6.1'],
  severity: 'warning',
  optIn: 'A client certificate helps only where the backend checks it.',
  rationale: 'A backend that checks the certificate refuses callers who go around the API.',
  fix: { cdk: 'deployOptions: { clientCertificateId: certificate.ref }', cloudformation: 'ClientCertificateId: !Ref ClientCertificate', terraform: 'client_certificate_id = aws_api_gateway_client_certificate.this.id' },
  equivalents: {
    awsConfig: ['api-gw-ssl-enabled'], securityHub: ['APIGateway.2'], checkov: ['CKV2_AWS_51'], cdkNag: ['APIGWSSLEnabled'],
    prowler: ['apigateway_restapi_client_certificate_enabled'],
  },
  catalogue: ['apigw-client-cert'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html'],
  cloudformation: { 'AWS::ApiGateway::Stage': (stage) => stage.at('ClientCertificateId').isPresent() },
  terraform: {
    aws_api_gateway_stage: (resource) => resource.at('client_certificate_id').isPresent(),
  },
});
