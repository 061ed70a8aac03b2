import { connectorProfile, type ResourcePolicyProfile, type RoleProfile } from './connector-profiles';
import type { Expansion, SamResource } from './expansion';
import { getAtt, ref, sub } from './intrinsics';
import type { Sketch, SketchMap } from './origins';
import { Source } from './source';
import { isObject, type Json } from '../../../model/json';

/** One end of a connector. */
export interface End {
  readonly id?: string;
  readonly type: string;
  readonly arn?: Sketch;
  readonly role?: Sketch;
  readonly url?: Sketch;
  readonly resourceId?: Sketch;
  readonly name?: Sketch;
  readonly qualifier?: Sketch;
}

/**
 * A connector writes what its source needs to reach its destination.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/managing-permissions-connectors.html
 */
export function expandConnector(sam: SamResource): void {
  const destinations = sam.at('Destination');
  destinations.oneOrMore.forEach((place, index) => {
    const source = endOf(sam.expansion, sam.at('Source'), place);
    const destination = endOf(sam.expansion, place, sam.at('Source'));
    if (source === undefined || destination === undefined) {
      sam.problem(source === undefined ? sam.at('Source') : place, 'an end of a connector is neither a resource of the template nor described', 'entry');
      return;
    }
    connect(sam, sam.id, source, destination, sam.at('Permissions'), destinations.isList ? `Destination${index}` : '');
  });
}

/** Connectors that stand on a resource are connectors like any other. */
export function embeddedConnectors(id: string, entry: Source): { readonly id: string; readonly entry: Source }[] {
  return entry.child('Connectors').entries.map(([name, connector]) => {
    const reference = connector.at('Properties.SourceReference');
    const source = { Id: id, ...(isObject(reference.raw) ? reference.raw : {}) };
    const properties = connector.child('Properties');
    const parts = new Map([...properties.entries.filter(([key]) => key !== 'SourceReference'), ['Source', new Source(source, connector.pointer)] as const]);
    const raw = Object.fromEntries([...parts].map(([key, part]) => [key, part.raw ?? null]));
    const attributes = isObject(connector.raw) ? connector.raw : {};
    const made = new Source({ ...attributes, Type: 'AWS::Serverless::Connector', Properties: raw }, connector.pointer, new Map([['Properties', new Source(raw, properties.pointer, parts)]]));
    return { id: `${id}${name}`, entry: made };
  });
}

/** Writes what one pair of ends needs. */
export function connect(sam: SamResource, id: string, source: End, destination: End, permissions: Source, suffix = ''): void {
  const profile = connectorProfile(source.type, destination.type);
  const wanted = permissions.oneOrMore.flatMap((permission) => permission.text ?? []);
  if (profile === undefined) {
    sam.problem(sam.properties, `SAM knows no connector from ${source.type} to ${destination.type}`, 'entry');
    return;
  }
  if (wanted.length === 0) { sam.problem(permissions, `the connector ${id} names no Permissions, and SAM refuses it`, 'entry'); return; }
  const fill = (text: string) => fillIn(text, { Source: source, Destination: destination });
  const add = (name: string, type: string, properties: SketchMap) => { sam.also(`${id}${name}${suffix}`, type, properties, sam.properties); };
  switch (profile.kind) {
    case 'role': {
      const role = profile.holder === 'source' ? source.role : destination.role;
      if (role === undefined) { sam.problem(sam.properties, `the ${profile.holder} of the connector ${id} has no role of the template`, 'entry'); return; }
      add('Policy', 'AWS::IAM::ManagedPolicy', { PolicyDocument: { Version: '2012-10-17', Statement: statements(profile, wanted, fill) }, Roles: [role] });
      return;
    }
    case 'permission':
      add('WriteLambdaPermission', 'AWS::Lambda::Permission', {
        Action: 'lambda:InvokeFunction', FunctionName: destination.arn, Principal: profile.principal, SourceArn: fill(profile.sourceArn), SourceAccount: profile.sourceAccount === undefined ? undefined : fill(profile.sourceAccount),
      });
      return;
    case 'queue': add('QueuePolicy', 'AWS::SQS::QueuePolicy', { PolicyDocument: resourcePolicy(profile, fill), Queues: [destination.url] }); return;
    case 'topic': add('TopicPolicy', 'AWS::SNS::TopicPolicy', { PolicyDocument: resourcePolicy(profile, fill), Topics: [destination.arn] });
  }
}

function statements(profile: RoleProfile, wanted: readonly string[], fill: (text: string) => Sketch): SketchMap[] {
  return Object.entries(profile.access).filter(([access]) => wanted.includes(access))
    .flatMap(([, allowed]) => allowed.map(({ actions, resources }) => ({ Effect: 'Allow', Action: actions, Resource: resources.map(fill) })));
}

function resourcePolicy(profile: ResourcePolicyProfile, fill: (text: string) => Sketch): SketchMap {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: profile.principal }, Resource: fill('%{Destination.Arn}'), Action: profile.action, Condition: { ArnEquals: { 'aws:SourceArn': fill('%{Source.Arn}') } } }],
  };
}

const ATTRIBUTES: Readonly<Record<string, keyof End>> = { Arn: 'arn', ResourceId: 'resourceId', Name: 'name', Qualifier: 'qualifier' };

function fillIn(text: string, ends: { readonly Source: End; readonly Destination: End }): Sketch {
  const variables: Record<string, Sketch> = {};
  const filled = text.replace(/%\{(Source|Destination)\.(\w+)\}/g, (_, end: 'Source' | 'Destination', attribute: string) => {
    variables[`${end}${attribute}`] = ends[end][ATTRIBUTES[attribute]];
    return `\${${end}${attribute}}`;
  });
  const [only] = Object.keys(variables);
  if (only !== undefined && filled === `\${${only}}`) { return variables[only]; }
  return sub(filled, only === undefined ? undefined : variables);
}

/** SAM's types by what is deployed for them. */
const TYPES: Readonly<Record<string, string>> = {
  'AWS::Serverless::Function': 'AWS::Lambda::Function',
  'AWS::Serverless::StateMachine': 'AWS::StepFunctions::StateMachine',
  'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
  'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
  'AWS::Serverless::SimpleTable': 'AWS::DynamoDB::Table',
};

/** Types whose `Ref` is the ARN; that of the others is an attribute. */
const REF_IS_ARN = new Set(['AWS::StepFunctions::StateMachine', 'AWS::AppSync::GraphQLApi', 'AWS::AppSync::DataSource', 'AWS::SNS::Topic']);

function endOf(expansion: Expansion, place: Source, other: Source): End | undefined {
  if (!place.isMap) { return undefined; }
  const id = place.child('Id').text;
  const given = (name: string) => (place.child(name).isPresent ? place.child(name) : undefined);
  if (id === undefined) {
    const type = place.child('Type').text;
    return type === undefined ? undefined : {
      type: TYPES[type] ?? type, arn: given('Arn'), role: given('RoleName'), url: given('QueueUrl'), resourceId: given('ResourceId'), name: given('Name'), qualifier: given('Qualifier'),
    };
  }
  const found = expansion.find(id);
  if (found?.type === undefined) { return undefined; }
  const { type, properties } = found;
  return {
    id, type,
    arn: REF_IS_ARN.has(type) ? ref(id) : getAtt(id, 'Arn'),
    role: roleNameOf(type, properties, other),
    url: ref(id),
    resourceId: type === 'AWS::AppSync::GraphQLApi' ? getAtt(id, 'ApiId') : ref(id),
    name: getAtt(id, 'Name'),
    qualifier: given('Qualifier') ?? '*',
  };
}

/** The role of an end, where it is one of the template. */
function roleNameOf(type: string, properties: SketchMap, other: Source): Sketch {
  const property = { 'AWS::Lambda::Function': 'Role', 'AWS::StepFunctions::StateMachine': 'RoleArn', 'AWS::AppSync::DataSource': 'ServiceRoleArn' }[type];
  if (property !== undefined) { return named(properties[property]); }
  if (type !== 'AWS::Events::Rule') { return undefined; }
  const targets = plain(properties.Targets);
  const target = (Array.isArray(targets) ? targets as Json[] : []).find((each) => isObject(each) && logicalIdOf(each.Arn) === other.child('Id').text);
  return isObject(target) ? named(target.RoleArn) : undefined;
}

function named(role: Sketch): Sketch {
  const id = logicalIdOf(plain(role));
  return id === undefined ? undefined : ref(id);
}

function plain(sketch: Sketch): Json | undefined {
  return (sketch instanceof Source ? sketch.raw : sketch) as Json | undefined;
}

function logicalIdOf(value: Json | undefined): string | undefined {
  if (!isObject(value)) { return undefined; }
  const { Ref: name, 'Fn::GetAtt': attribute } = value;
  if (typeof name === 'string') { return name; }
  const first = typeof attribute === 'string' ? attribute.split('.')[0] : Array.isArray(attribute) ? attribute[0] as Json : undefined;
  return typeof first === 'string' ? first : undefined;
}

