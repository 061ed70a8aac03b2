import { isScalar, type JsonObject, ownValue } from '../../model/json';
import { NEVER_EMPTY, type Unknown } from '../../model/resolved';

/** What the declaration of a parameter tells of every value that it may be given. */
export type Form = Pick<Unknown, 'shape' | 'range'>;

/**
 * What CloudFormation checks against the account before it accepts a value.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html
 */
const SHAPES: Readonly<Record<string, RegExp>> = {
  'Number': /^\s*[+-]?[\d.]+([eE][+-]?\d+)?\s*$/,
  'AWS::EC2::AvailabilityZone::Name': /^[a-z]{2,}-[a-z0-9-]+$/,
  'AWS::EC2::Image::Id': /^ami-[0-9a-zA-Z]+$/,
  'AWS::EC2::Instance::Id': /^i-[0-9a-zA-Z]+$/,
  'AWS::EC2::KeyPair::KeyName': NEVER_EMPTY,
  'AWS::EC2::SecurityGroup::GroupName': NEVER_EMPTY,
  'AWS::EC2::SecurityGroup::Id': /^sg-[0-9a-zA-Z]+$/,
  'AWS::EC2::Subnet::Id': /^subnet-[0-9a-zA-Z]+$/,
  'AWS::EC2::Volume::Id': /^vol-[0-9a-zA-Z]+$/,
  'AWS::EC2::VPC::Id': /^vpc-[0-9a-zA-Z]+$/,
  'AWS::Route53::HostedZone::Id': /^[A-Z0-9]+$/,
  'AWS::SSM::Parameter::Name': NEVER_EMPTY,
};

/** The type of a list's items, or of what is fetched from Parameter Store: `List<AWS::EC2::Subnet::Id>`. */
function innerType(type: string): string | undefined {
  return /^(?:List|AWS::SSM::Parameter::Value)<(.*)>$/.exec(type)?.[1];
}

/** The form of a value that is known later. For a list, that of each item. */
export function formOf(type: string, declared: JsonObject): Form {
  const inner = innerType(type);
  // Parameter Store holds no empty value. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
  if (type.startsWith('AWS::SSM::Parameter::Value')) { return { shape: NEVER_EMPTY, ...formOf(inner ?? 'String', {}) }; }
  if (inner === 'Number') { return {}; }
  if (inner !== undefined) { return formOf(inner, {}); }
  if (type === 'Number') {
    const [least, most] = [numberOf(declared, 'MinValue'), numberOf(declared, 'MaxValue')];
    return { shape: SHAPES.Number, ...(least === undefined && most === undefined ? {} : { range: { least, most } }) };
  }
  if (type !== 'String') { return type in SHAPES ? { shape: SHAPES[type] } : {}; }
  const shape = textShape(declared);
  return shape === undefined ? {} : { shape };
}

function textShape(declared: JsonObject): RegExp | undefined {
  const pattern = ownValue(declared, 'AllowedPattern');
  const length = lengthOf(numberOf(declared, 'MinLength') ?? 0, numberOf(declared, 'MaxLength'));
  const source = typeof pattern === 'string' ? patternSource(pattern) : undefined;
  if (source === undefined) { return length === undefined ? undefined : new RegExp(`^${length}$`); }
  try {
    return new RegExp(`${length === undefined ? '' : `(?=^${length}$)`}${source}`);
  } catch {
    // What this engine cannot read says nothing.
    return length === undefined ? undefined : new RegExp(`^${length}$`);
  }
}

function lengthOf(least: number, most: number | undefined): string | undefined {
  const bounded = most !== undefined && most >= least && most <= 1000;
  return Number.isInteger(least) && least >= 0 && least <= 1000 && (least > 0 || bounded) ? `[^]{${least},${bounded ? String(most) : ''}}` : undefined;
}

/** What a pattern of Java says otherwise in JavaScript, or not at all: classes, possessive quantifiers, flags, nested brackets. */
const ONLY_JAVA = /\\[pPAZzGQEhHRXvVeaNk0x]|[*+?}]\+|\(\?[^:=!<]|\(\?<[^=!]|&&|\[\^?[^\]\\]*\[|\\[1-9]/;

/**
 * AllowedPattern must match the whole value. Texts long enough to make a bad pattern take for ever are not compared.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
function patternSource(pattern: string): string | undefined {
  if (pattern.length > 500 || ONLY_JAVA.test(pattern)) { return undefined; }
  try { new RegExp(pattern); } catch { return undefined; }
  const repeatsGroups = /\)[*+{?]/.test(pattern) || (pattern.match(/[*+{]/g) ?? []).length > 3;
  return `^(?:[^]{${repeatsGroups ? 17 : 65},}|(?:${pattern}))$`;
}

function numberOf(declared: JsonObject, key: string): number | undefined {
  const value = ownValue(declared, key);
  return isScalar(value) && String(value).trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined;
}
