import type { JsonObject } from '../../../src/model/json';
import { ResourceView } from '../../../src/model/resource-view';
import { exploreWorlds, World } from '../../../src/model/world';
import { readTemplates } from '../../../src/read/cloudformation/read';

/** What is known of a property in every world: whether it is filled, and whether it may be a text. */
function known(value: unknown, sections: object, text: string) {
  const document = { ...sections, Resources: { Subject: { Type: 'Vendor::Service::Thing', Properties: { P: value } } } } as unknown as JsonObject;
  const graph = readTemplates([{ id: 'S', file: 's.json', document }]);
  const subject = graph.byId('S#Subject');
  if (subject === undefined) { throw new Error('no subject'); }
  const answers = new Set<string>();
  exploreWorlds((world) => {
    const view = new ResourceView(subject, graph, world).at('P');
    if (!world.impossible) { answers.add(`${String(view.present())} ${String(view.is(text))}`); }
    return 'go on';
  });
  return [...answers].join();
}

const parameter = (declared: object) => ({ Parameters: { P: { Type: 'String', ...declared } } });
const P = { Ref: 'P' };

describe('what is known later may still be known to be something', () => {
  test.each<[string, unknown, object, string, string]>([
    ['AccountId is no star', { Ref: 'AWS::AccountId' }, {}, '*', 'true false'],
    ['AccountId may be an account', { Ref: 'AWS::AccountId' }, {}, '123456789012', 'true undefined'],
    ['Region', { 'Fn::Sub': '${AWS::Region}' }, {}, '*', 'true false'],
    ['StackName', { Ref: 'AWS::StackName' }, {}, '', 'true false'],
    ['Partition', { Ref: 'AWS::Partition' }, {}, '*', 'true false'],
    ['URLSuffix', { Ref: 'AWS::URLSuffix' }, {}, '*', 'true false'],
    ['the list of topics may be empty', { Ref: 'AWS::NotificationARNs' }, {}, '*', 'undefined undefined'],
    ['an import that nobody here exports', { 'Fn::ImportValue': 'x' }, {}, '*', 'true undefined'],
    ['a dynamic reference', '{{resolve:secretsmanager:a:SecretString:b}}', {}, '', 'true false'],
    ['a plain parameter may be anything', P, parameter({}), '', 'undefined undefined'],
    ['one with a least length', P, parameter({ MinLength: 1 }), '', 'true false'],
    ['lengths exclude what is shorter', P, parameter({ MinLength: '3' }), '*', 'true false'],
    ['and what is longer', P, parameter({ MaxLength: 2 }), 'abc', 'undefined false'],
    ['a least length of 0 says nothing', P, parameter({ MinLength: 0 }), '', 'undefined undefined'],
    ['a pattern is about the whole value', P, parameter({ AllowedPattern: '[a-z]+' }), 'a1', 'true false'],
    ['a pattern that lets nothing in as well', P, parameter({ AllowedPattern: '[a-z]*' }), '', 'undefined undefined'],
    ['a pattern that only Java reads says nothing', P, parameter({ AllowedPattern: '\\p{Alpha}+' }), '*', 'undefined undefined'],
    ['possessive repetition says nothing', P, parameter({ AllowedPattern: '[a-z]++' }), '*', 'undefined undefined'],
    ['a pattern that nobody reads says nothing', P, parameter({ AllowedPattern: '[' }), '*', 'undefined undefined'],
    ['a pattern beside a length', P, parameter({ AllowedPattern: '[a-z]*', MinLength: 1 }), '', 'true false'],
    ['a VPC', P, parameter({ Type: 'AWS::EC2::VPC::Id' }), '*', 'true false'],
    ['a key pair', P, parameter({ Type: 'AWS::EC2::KeyPair::KeyName' }), '', 'true false'],
    ['one of a list of subnets', { 'Fn::Select': [0, P] }, parameter({ Type: 'List<AWS::EC2::Subnet::Id>' }), '*', 'true false'],
    ['a list of subnets', P, parameter({ Type: 'List<AWS::EC2::Subnet::Id>' }), '', 'true false'],
    ['a plain list may be empty', P, parameter({ Type: 'CommaDelimitedList' }), '', 'undefined undefined'],
    ['what Parameter Store holds', P, parameter({ Type: 'AWS::SSM::Parameter::Value<String>', Default: '/a' }), '', 'true false'],
    ['an image of Parameter Store', P, parameter({ Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: '/a' }), '*', 'true false'],
    ['a number', P, parameter({ Type: 'Number' }), '', 'true false'],
    ['the rules let one value through', P, { ...parameter({}), Rules: { R: { Assertions: [{ Assert: { 'Fn::Contains': [['on'], P] } }] } } }, 'on', 'true true'],
    ['the rules refuse the default', P, { ...parameter({ Default: 'off' }), Rules: { R: { Assertions: [{ Assert: { 'Fn::Equals': [P, 'on'] } }] } } }, 'off', 'true false'],
    ['the rules exclude the empty text', P, { ...parameter({}), Rules: { R: { Assertions: [{ Assert: { 'Fn::Not': [{ 'Fn::Equals': [P, ''] }] } }] } } }, '', 'true false'],
    ['a rule with a condition does not hold everywhere', P, { ...parameter({}), Rules: { R: { RuleCondition: { 'Fn::Equals': [{ Ref: 'Q' }, 'x'] }, Assertions: [{ Assert: { 'Fn::Contains': [['on'], P] } }] } } }, 'on', 'undefined undefined'],
  ])('%s', (_name, value, sections, text, expected) => {
    expect(known(value, sections, text)).toBe(expected);
  });

  test.each([
    ['within', 7, 'pass'], ['beyond', 8, 'unknown'], ['out of reach', 36, 'fail'],
  ])('a number between 7 and 35, asked for at least one %s -> %s', (_name, bound, status) => {
    const document = { ...parameter({ Type: 'Number', MinValue: 7, MaxValue: '35' }), Resources: { Subject: { Type: 'Vendor::Service::Thing', Properties: { P } } } } as unknown as JsonObject;
    const graph = readTemplates([{ id: 'S', file: 's.json', document }]);
    const subject = graph.resources[0];
    expect(new ResourceView(subject, graph, new World([])).at('P').atLeast(bound).status).toBe(status);
  });

  test.each([
    ['two that may be empty', '${P}${P}', 'unknown'], ['one that may be empty, and a letter', '${P}x', 'pass'], ['one that may be empty, and one that may not', '${P}${AWS::Region}', 'pass'],
  ])('a text of %s', (_name, text, status) => {
    const document = { ...parameter({}), Resources: { Subject: { Type: 'Vendor::Service::Thing', Properties: { P: { 'Fn::Sub': text } } } } } as unknown as JsonObject;
    const graph = readTemplates([{ id: 'S', file: 's.json', document }]);
    expect(new ResourceView(graph.resources[0], graph, new World([])).at('P').isPresent().status).toBe(status);
  });

  test('a pattern that takes for ever is not tried on long texts', () => {
    const started = performance.now();
    expect(known(P, parameter({ AllowedPattern: '(a+)+b' }), 'a'.repeat(60))).toBe('true undefined');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('a combination that the rules refuse is no deployment', () => {
    const sections = {
      Parameters: { Stage: { Type: 'String', AllowedValues: ['dev', 'prod'] }, P: { Type: 'String', AllowedValues: ['on', 'off'] } },
      Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
      Rules: { R: { RuleCondition: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] }, Assertions: [{ Assert: { 'Fn::Contains': [['on'], P] } }] } },
    };
    expect(known({ 'Fn::If': ['Prod', { 'Fn::Sub': 'prod-${P}' }, 'dev'] }, sections, 'prod-off')).not.toContain('true true');
    expect(known({ 'Fn::If': ['Prod', { 'Fn::Sub': 'prod-${P}' }, 'dev'] }, sections, 'prod-on')).toContain('true true');
  });
});

test('a world says in words what was answered in it', () => {
  const document = {
    Parameters: { Stage: { Type: 'String', Default: 'dev' } },
    Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] }, Always: { 'Fn::Equals': ['a', 'a'] } },
    Resources: { Subject: { Type: 'Vendor::Service::Thing', Properties: { P: { 'Fn::If': ['Prod', { 'Fn::If': ['Always', 1, 2] }, 3] } } } },
  } as unknown as JsonObject;
  const graph = readTemplates([{ id: 'S', file: 's.json', document }]);
  const told: Record<string, string>[] = [];
  exploreWorlds((world) => {
    new ResourceView(graph.resources[0], graph, world).at('P');
    told.push(Object.fromEntries(world.settled));
    return 'go on';
  });
  expect(told).toEqual([
    { 'parameter Stage': 'dev', 'condition Prod': 'false' }, { 'parameter Stage': 'prod', 'condition Prod': 'true' }, { 'parameter Stage': 'another value', 'condition Prod': 'false' },
  ]);
});
