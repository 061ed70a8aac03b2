import { all, only, statements, synth } from './support';
import * as soc2 from '../../../src/cdktf';

const CERTIFICATES = ['one', 'two'].map((name) => `arn:aws:acm:eu-west-1:111122223333:certificate/${name}`);
const SUBNETS = ['subnet-0a', 'subnet-0b'];
const HANDLER = { functionName: 'orders', invokeArn: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/orders/invocations' };

describe('SecureVpc', () => {
  const network = (props: soc2.SecureVpcProps = {}) => synth((stack) => { new soc2.SecureVpc(stack, 'Vpc', props); });
  const defaultRoutes = (resources: ReturnType<typeof network>, target: string) => all(resources, 'aws_route').filter((route) => route.destination_cidr_block === '0.0.0.0/0' && route[target] !== undefined);

  test('has three kinds of subnets in three zones, each with a block of its own', () => {
    const blocks = all(network(), 'aws_subnet').map((subnet) => String(subnet.cidr_block));
    expect(blocks).toHaveLength(9);
    expect(new Set(blocks).size).toBe(9);
  });

  test('another zone moves no subnet', () => {
    const blocks = (maxAzs: number) => all(network({ maxAzs }), 'aws_subnet').map((subnet) => String(subnet.cidr_block));
    expect(blocks(4)).toEqual(expect.arrayContaining(blocks(2)));
  });

  test('isolated subnets have no way to the internet, private ones only a way out', () => {
    const resources = network();
    const isolated = JSON.stringify(Object.keys(resources.aws_route_table ?? {}).filter((id) => id.includes('Isolated')));
    expect(isolated).toContain('Isolated');
    expect(JSON.stringify(resources.aws_route)).not.toMatch(/Isolated/);
    expect(defaultRoutes(resources, 'nat_gateway_id')).toHaveLength(3);
    expect(defaultRoutes(resources, 'gateway_id')).toHaveLength(1);
  });

  test('one gateway serves all private subnets, and none leaves them without a way', () => {
    const one = network({ natGateways: 1 });
    expect(all(one, 'aws_nat_gateway')).toHaveLength(1);
    expect(new Set(defaultRoutes(one, 'nat_gateway_id').map((route) => route.nat_gateway_id)).size).toBe(1);
    expect(defaultRoutes(one, 'nat_gateway_id')).toHaveLength(3);
    const none = network({ natGateways: 0 });
    expect(none.aws_nat_gateway).toBeUndefined();
    expect(none.aws_eip).toBeUndefined();
    expect(defaultRoutes(none, 'nat_gateway_id')).toHaveLength(0);
  });

  test('takes the zones and the endpoints that it is told', () => {
    const resources = network({ availabilityZones: ['eu-west-1a', 'eu-west-1b'], gatewayEndpoints: ['s3'] });
    expect(new Set(all(resources, 'aws_subnet').map((subnet) => subnet.availability_zone))).toEqual(new Set(['eu-west-1a', 'eu-west-1b']));
    expect(String(only(resources, 'aws_vpc_endpoint').service_name)).toMatch(/\.s3$/);
  });

  test('sends its flow log where it is told', () => {
    const resources = network({ flowLogOptions: { logDestinationType: 's3', logDestination: 'arn:aws:s3:::logs-of-example' } });
    expect(only(resources, 'aws_flow_log')).toMatchObject({ log_destination: 'arn:aws:s3:::logs-of-example', traffic_type: 'ALL' });
    expect(resources.aws_cloudwatch_log_group).toBeUndefined();
    expect(resources.aws_iam_role).toBeUndefined();
  });

  test.each([0, 6])('refuses %d zones', (maxAzs) => { expect(() => network({ maxAzs })).toThrow(/between 1 and 5/); });
});

describe('SecureSecurityGroup', () => {
  const group = (rule: Parameters<soc2.SecureSecurityGroup['addIngressRule']>[1]) => synth((stack) => { new soc2.SecureSecurityGroup(stack, 'Group').addIngressRule('Rule', rule); });

  test.each([
    [{ ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIpv4: '0.0.0.0/0' }, /port 22 \(SSH\)/],
    [{ ipProtocol: 'tcp', fromPort: 0, toPort: 65535, cidrIpv6: '::/0' }, /port 5432 \(PostgreSQL\)/],
    [{ ipProtocol: '-1', cidrIpv4: '0.0.0.0/0' }, /port 3389 \(RDP\)/],
  ])('refuses %j', (rule, message) => { expect(() => group(rule)).toThrow(message); });

  test('admits what is harmless, and what is named', () => {
    expect(only(group({ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIpv4: '0.0.0.0/0' }), 'aws_vpc_security_group_ingress_rule').to_port).toBe(443);
    expect(only(group({ ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIpv4: '10.0.0.0/8' }), 'aws_vpc_security_group_ingress_rule').to_port).toBe(22);
  });

  test('one group may call another', () => {
    const resources = synth((stack) => { soc2.SecureSecurityGroup.allow(stack, 'Traffic', { from: { id: 'sg-0a' }, to: { id: 'sg-0b' }, port: 5432, description: 'Queries' }); });
    expect(only(resources, 'aws_vpc_security_group_egress_rule')).toMatchObject({ security_group_id: 'sg-0a', referenced_security_group_id: 'sg-0b', from_port: 5432, to_port: 5432 });
    expect(only(resources, 'aws_vpc_security_group_ingress_rule')).toMatchObject({ security_group_id: 'sg-0b', referenced_security_group_id: 'sg-0a', from_port: 5432, to_port: 5432 });
  });
});

describe('SecureLoadBalancer', () => {
  const balancer = (props: soc2.SecureLoadBalancerProps) => synth((stack) => { new soc2.SecureLoadBalancer(stack, 'Balancer', { subnets: SUBNETS, ...props }); });

  test('is internal, admits nobody and needs no firewall, unless it is told', () => {
    const resources = balancer({ certificateArns: CERTIFICATES.slice(0, 1) });
    expect(only(resources, 'aws_lb').internal).toBe(true);
    for (const type of ['aws_wafv2_web_acl', 'aws_wafv2_web_acl_association', 'aws_vpc_security_group_ingress_rule']) { expect(resources[type]).toBeUndefined(); }
  });

  test('one that faces the internet admits everybody on the ports of the web, in the addresses that it has', () => {
    const doors = (props: soc2.SecureLoadBalancerProps) => all(balancer({ internal: false, certificateArns: CERTIFICATES, ...props }), 'aws_vpc_security_group_ingress_rule').map((rule) => [rule.from_port, rule.cidr_ipv4 ?? rule.cidr_ipv6]);
    expect(doors({})).toEqual([[443, '0.0.0.0/0'], [80, '0.0.0.0/0']]);
    expect(doors({ ipAddressType: 'dualstack' })).toEqual(expect.arrayContaining([[443, '::/0'], [80, '::/0']]));
    expect(doors({ securityGroups: ['sg-0a'] })).toEqual([]);
  });

  test('listens with all its certificates, and redirects plain HTTP', () => {
    const resources = balancer({ certificateArns: CERTIFICATES, defaultAction: { type: 'forward', targetGroupArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/one/1' } });
    const listeners = all(resources, 'aws_lb_listener');
    expect(listeners.find(({ port }) => port === 443)).toMatchObject({ certificate_arn: CERTIFICATES[0], default_action: [{ type: 'forward' }], ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' });
    expect(listeners.find(({ port }) => port === 80)).toMatchObject({ default_action: [{ type: 'redirect' }] });
    expect(only(resources, 'aws_lb_listener_certificate').certificate_arn).toBe(CERTIFICATES[1]);
  });

  test('writes to the bucket of the stack, once its policy is there', () => {
    const lb = only(balancer({}), 'aws_lb');
    expect(lb.access_logs).toMatchObject({ enabled: true, bucket: expect.stringContaining('Soc2AccessLogs') });
    expect(lb.depends_on).toEqual([expect.stringContaining('aws_s3_bucket_policy')]);
    expect(only(balancer({ logBucket: { bucket: { id: 'own', arn: 'arn:aws:s3:::own' } } }), 'aws_lb')).toMatchObject({ access_logs: { bucket: 'own', enabled: true }, connection_logs: { bucket: 'own', enabled: true } });
  });

  test('stands behind the firewall that it is given', () => {
    const resources = synth((stack) => { new soc2.SecureLoadBalancer(stack, 'Balancer', { internal: false, webFirewall: new soc2.WebFirewall(stack, 'Own') }); });
    expect(only(resources, 'aws_wafv2_web_acl_association').web_acl_arn).toMatch(/Own/);
    only(resources, 'aws_wafv2_web_acl');
  });
});

test('a firewall for distributions is made in us-east-1, with a key there', () => {
  const resources = synth((stack) => { new soc2.WebFirewall(stack, 'Firewall', { scope: 'CLOUDFRONT' }); });
  for (const type of ['aws_wafv2_web_acl', 'aws_wafv2_web_acl_logging_configuration', 'aws_cloudwatch_log_group', 'aws_kms_key']) { expect(only(resources, type).region).toBe('us-east-1'); }
  expect(only(resources, 'aws_kms_key').policy).toContain('logs.us-east-1.amazonaws.com');
  expect(only(resources, 'aws_cloudwatch_log_group').name).toMatch(/^aws-waf-logs-/);
});

describe('SecureRestApi', () => {
  const api = (build: (api: soc2.SecureRestApi) => void, props: soc2.SecureRestApiProps = {}) => synth((stack) => { build(new soc2.SecureRestApi(stack, 'Api', props)); });
  const get: soc2.RestMethodProps = { path: '/orders/{id}', httpMethod: 'GET', handler: HANDLER };

  test('whatever changes the API makes a new deployment, after its methods', () => {
    const deployment = (props: soc2.RestMethodProps) => only(api((rest) => { rest.addMethod('Get', props); }), 'aws_api_gateway_deployment');
    expect(deployment(get).depends_on).toEqual([expect.stringMatching(/^aws_api_gateway_method\./), expect.stringMatching(/^aws_api_gateway_integration\./)]);
    const triggers = [get, { ...get, authorization: 'CUSTOM', authorizerId: 'one' }, { ...get, integration: { timeoutMilliseconds: 5000 } }].map((props) => JSON.stringify(deployment(props).triggers));
    expect(new Set(triggers).size).toBe(3);
    expect(JSON.stringify(deployment(get).triggers)).toBe(triggers[0]);
  });

  test('methods share the resources of their paths', () => {
    const resources = api((rest) => { rest.addMethod('Get', get); rest.addMethod('Put', { ...get, httpMethod: 'PUT' }); rest.addMethod('List', { ...get, path: '/orders' }); });
    expect(all(resources, 'aws_api_gateway_resource').map((resource) => resource.path_part).sort()).toEqual(['orders', '{id}']);
    expect(all(resources, 'aws_lambda_permission').map((permission) => String(permission.source_arn).replace(/.*}/, '')).sort()).toEqual(['/*/GET/orders', '/*/GET/orders/*', '/*/PUT/orders/*']);
  });

  test('a preflight request carries no credentials', () => {
    const method = only(api((rest) => { rest.addMethod('Preflight', { path: '/', httpMethod: 'OPTIONS', integration: { type: 'MOCK' } }); }), 'aws_api_gateway_method');
    expect(method.authorization).toBe('NONE');
    expect(method.request_validator_id).toBeUndefined();
  });

  test('a private API needs no firewall, and one that is not deployed no stage', () => {
    expect(api(() => undefined, { endpointConfiguration: { types: ['PRIVATE'] } }).aws_wafv2_web_acl_association).toBeUndefined();
    const resources = api(() => undefined, { deploy: false });
    for (const type of ['aws_api_gateway_stage', 'aws_api_gateway_deployment', 'aws_api_gateway_account', 'aws_wafv2_web_acl']) { expect(resources[type]).toBeUndefined(); }
  });

  test('APIs of a stack share the role that writes their logs', () => {
    const resources = synth((stack) => { new soc2.SecureRestApi(stack, 'One'); new soc2.SecureRestApi(stack, 'Two'); });
    only(resources, 'aws_api_gateway_account');
    expect(all(resources, 'aws_api_gateway_stage').map((stage) => JSON.stringify(stage.depends_on))).toEqual(Array(2).fill(expect.stringContaining('aws_api_gateway_account')));
  });

  test('everything that it makes can be reached and overridden', () => {
    const resources = api((rest) => {
      const { method, integration, permission } = rest.addMethod('Get', get);
      method.addOverride('operation_name', 'GetOrder');
      integration.addOverride('timeout_milliseconds', 3000);
      permission?.addOverride('statement_id', 'ApiMayCall');
      rest.resources.get('/orders')?.addOverride('path_part', 'bestellungen');
    });
    expect(only(resources, 'aws_api_gateway_method').operation_name).toBe('GetOrder');
    expect(only(resources, 'aws_api_gateway_integration').timeout_milliseconds).toBe(3000);
    expect(only(resources, 'aws_lambda_permission').statement_id).toBe('ApiMayCall');
    expect(all(resources, 'aws_api_gateway_resource').map((resource) => resource.path_part)).toContain('bestellungen');
  });

  test('somebody has to answer', () => { expect(() => api((rest) => { rest.addMethod('Get', { path: '/', httpMethod: 'GET' }); })).toThrow(/nothing answers GET \//); });
});

describe('SecureHttpApi', () => {
  const route = (props: soc2.HttpRouteProps) => synth((stack) => { new soc2.SecureHttpApi(stack, 'Api').addRoute('Route', props); });

  test('callers sign their requests, unless an authorizer asks for something else', () => {
    expect(only(route({ routeKey: 'GET /orders', handler: HANDLER }), 'aws_apigatewayv2_route')).toMatchObject({ authorization_type: 'AWS_IAM', target: expect.stringContaining('integrations/') });
    expect(only(route({ routeKey: 'GET /orders', handler: HANDLER, authorizerId: 'one', authorizationType: 'JWT' }), 'aws_apigatewayv2_route')).toMatchObject({ authorization_type: 'JWT', authorizer_id: 'one' });
    expect(only(route({ routeKey: 'OPTIONS /orders', handler: HANDLER }), 'aws_apigatewayv2_route').authorization_type).toBe('NONE');
  });

  test('somebody has to answer', () => { expect(() => route({ routeKey: 'GET /' })).toThrow(/nothing answers GET \//); });
});

describe('SecureDistribution', () => {
  const origin = [{ originId: 'site', domainName: 'origin.example.com' }];
  const distribution = (props: Partial<soc2.SecureDistributionProps> = {}) => synth((stack) => { new soc2.SecureDistribution(stack, 'Site', { origin, ...props }); });

  test('calls servers over TLS alone, and buckets as they want', () => {
    const { origin: origins } = only(distribution({ origin: [...origin, { originId: 'files', domainName: 'files.s3.eu-west-1.amazonaws.com', originAccessControlId: 'one' }] }), 'aws_cloudfront_distribution') as { origin: Record<string, unknown>[] };
    expect(origins[0].custom_origin_config).toMatchObject({ origin_protocol_policy: 'https-only', origin_ssl_protocols: ['TLSv1.2'] });
    expect(origins[1].custom_origin_config).toBeUndefined();
  });

  test('delivers its logs from us-east-1 to the bucket of the stack, which admits them', () => {
    const resources = distribution();
    for (const type of ['aws_cloudwatch_log_delivery_source', 'aws_cloudwatch_log_delivery_destination', 'aws_cloudwatch_log_delivery']) { expect(only(resources, type).region).toBe('us-east-1'); }
    expect(statements(only(resources, 'aws_s3_bucket_policy').policy)).toContainEqual(expect.objectContaining({ Effect: 'Allow', Principal: { Service: 'delivery.logs.amazonaws.com' } }));
    expect(distribution({ loggingConfig: { bucket: 'logs-of-example.s3.amazonaws.com' } }).aws_cloudwatch_log_delivery).toBeUndefined();
  });

  test('an access control list of the user stands alone', () => {
    expect(distribution({ webAclId: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/own/1' }).aws_wafv2_web_acl).toBeUndefined();
  });

  test('keeps to TLS 1.2 with a certificate of its own', () => {
    expect(only(distribution({ viewerCertificate: { acmCertificateArn: CERTIFICATES[0] } }), 'aws_cloudfront_distribution').viewer_certificate).toEqual({ acm_certificate_arn: CERTIFICATES[0], minimum_protocol_version: 'TLSv1.2_2021', ssl_support_method: 'sni-only' });
  });

  test('has an origin', () => { expect(() => distribution({ origin: [] })).toThrow(/no origin/); });
});

describe('containers', () => {
  const task = (props: soc2.SecureTaskDefinitionProps) => synth((stack) => { new soc2.SecureTaskDefinition(stack, 'Task', props); });
  const containers = [{ name: 'orders', image: 'orders@sha256:0' }];
  const policies = (resources: ReturnType<typeof task>) => all(resources, 'aws_iam_role_policy').flatMap(({ policy }) => statements(policy));

  test('a task may read the secrets that it is told, and nothing else', () => {
    const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:one';
    expect(policies(task({ containers, secretArns: [arn] }))).toContainEqual(expect.objectContaining({ Action: 'secretsmanager:GetSecretValue', Resource: [arn] }));
    expect(JSON.stringify(policies(task({ containers })))).not.toMatch(/secretsmanager|kms/);
  });

  test('people open sessions only where that is allowed', () => {
    expect(JSON.stringify(policies(task({ containers })))).not.toMatch(/ssmmessages/);
    expect(JSON.stringify(policies(task({ containers, allowExecuteCommand: true })))).toMatch(/ssmmessages:OpenDataChannel/);
  });

  test('definitions and roles of the user stand alone', () => {
    const role = 'arn:aws:iam::111122223333:role/own';
    const resources = task({ containerDefinitions: '[]', taskRoleArn: role, executionRoleArn: role });
    expect(only(resources, 'aws_ecs_task_definition').container_definitions).toBe('[]');
    for (const type of ['aws_iam_role', 'aws_cloudwatch_log_group']) { expect(resources[type]).toBeUndefined(); }
    expect(() => task({})).toThrow(/no containers/);
  });

  test('a cluster that says how sessions are logged gets no log group', () => {
    const resources = synth((stack) => { new soc2.SecureCluster(stack, 'Cluster', { configuration: { executeCommandConfiguration: { logging: 'NONE' } } }); });
    expect(resources.aws_cloudwatch_log_group).toBeUndefined();
    expect(only(resources, 'aws_ecs_cluster').configuration).toMatchObject({ execute_command_configuration: { logging: 'NONE' } });
  });

  test('a service has subnets, and is deployed by who it says', () => {
    const service = (props: soc2.SecureFargateServiceProps) => synth((stack) => { new soc2.SecureFargateService(stack, 'Service', { cluster: 'one', taskDefinition: 'one', ...props }); });
    expect(() => service({})).toThrow(/no subnets/);
    expect(only(service({ subnetIds: SUBNETS, deploymentController: { type: 'CODE_DEPLOY' } }), 'aws_ecs_service').deployment_circuit_breaker).toBeUndefined();
    expect(service({ networkConfiguration: { subnets: SUBNETS, securityGroups: ['sg-0a'] } }).aws_security_group).toBeUndefined();
    expect(only(service({ subnetIds: SUBNETS, capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] }), 'aws_ecs_service').launch_type).toBeUndefined();
  });
});
