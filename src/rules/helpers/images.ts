import type { LaunchTemplate } from './launch-template';
import { isArray, isObject, type Json, ownValue } from '../../model/json';
import type { ResourceView } from '../../model/resource-view';

/**
 * Images of Amazon Linux 2023 are registered with IMDSv2 as the only version: what starts from them needs a token, and
 * answers two hops away, unless told otherwise.
 * https://docs.aws.amazon.com/linux/al2023/ug/imdsv2.html
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-options-order-of-precedence.html
 */
const AMAZON_LINUX_2023 = /\/aws\/service\/ami-amazon-linux-latest\/al2023-ami-/;

/**
 * Whether what a resource starts is known to start from Amazon Linux 2023: by the public parameter that names the image, or by
 * the look-up that finds it. `template` is the launch template that an instance takes over.
 */
export function startsAmazonLinux2023(starter: ResourceView, template: LaunchTemplate = { kind: 'none' }): boolean {
  const places = [starter, ...(template.kind === 'found' ? [template.template] : [])];
  return starter.resource.platform === 'terraform' ? isLookedUp(places) : places.map(writtenImage).find((image) => image !== undefined) === true;
}

/** In Terraform the first image that is named. */
function isLookedUp(places: readonly ResourceView[]): boolean {
  const images = places.flatMap((place) => ['ami', 'image_id'].map((argument) => place.at(argument).written));
  const node = images.find((image) => image.present() !== false)?.resolved;
  if (node?.kind === 'scalar') { return AMAZON_LINUX_2023.test(String(node.value)); }
  if (node?.kind !== 'unknown' || node.lookedUp === undefined || !isObject(node.lookedUp.arguments)) { return false; }
  const { type, arguments: asked } = node.lookedUp;
  if (type === 'aws_ssm_parameter') { const name = ownValue(asked, 'name'); return typeof name === 'string' && AMAZON_LINUX_2023.test(name); }
  const [names, owners] = [filterOn(asked, 'name'), texts(ownValue(asked, 'owners'))];
  return type === 'aws_ami' && names.length > 0 && names.every((name) => name.startsWith('al2023-ami-')) && owners.length > 0 && owners.every((each) => each === 'amazon');
}

/**
 * In CloudFormation the image as it is written: a parameter that is fetched from a public one, or a dynamic reference. What a
 * map of images holds is not asked for, since each Region and each kind of machine would be a world of its own.
 */
function writtenImage({ resource }: ResourceView): boolean | undefined {
  const properties = isObject(resource.properties) ? resource.properties : {};
  const data = resource.type === 'AWS::EC2::LaunchTemplate' ? ownValue(properties, 'LaunchTemplateData') : properties;
  const image = isObject(data) ? ownValue(data, 'ImageId') : undefined;
  if (image === undefined) { return undefined; }
  const parameters = ownValue(resource.unit.document, 'Parameters');
  const declared = isObject(image) && typeof image.Ref === 'string' && isObject(parameters) ? ownValue(parameters, image.Ref) : undefined;
  const name = isObject(declared) && typeof declared.Type === 'string' && declared.Type.startsWith('AWS::SSM::Parameter::Value') ? declared.Default : isObject(image) ? ownValue(image, 'Fn::Sub') : image;
  return typeof name === 'string' && AMAZON_LINUX_2023.test(name);
}

function filterOn(asked: Json, name: string): string[] {
  const filters = isObject(asked) ? ownValue(asked, 'filter') : undefined;
  return (isArray(filters) ? filters : [filters]).flatMap((filter) => (isObject(filter) && filter.name === name ? texts(ownValue(filter, 'values')) : []));
}

function texts(list: Json | undefined): string[] {
  return (isArray(list) ? list : [list]).filter((item) => typeof item === 'string');
}
