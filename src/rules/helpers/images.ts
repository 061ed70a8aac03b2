import { isArray, isObject, type Json, ownValue } from '../../model/json';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/**
 * Images of Amazon Linux 2023 are registered with IMDSv2 as the only version: what starts from them needs a token, and
 * answers two hops away, unless told otherwise.
 * https://docs.aws.amazon.com/linux/al2023/ug/imdsv2.html
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-options-order-of-precedence.html
 */
const AMAZON_LINUX_2023 = /\/aws\/service\/ami-amazon-linux-latest\/al2023-ami-/;

/** Whether an image is known to be one of Amazon Linux 2023: by the public parameter that names it, or by the look-up that finds it. */
export function isAmazonLinux2023(owner: ResourceView, image: Value): boolean {
  const node = image.resolved;
  const text = image.text() ?? (node.kind === 'unknown' && node.lookedUp === undefined ? parameterDefault(owner, image) : undefined);
  if (text !== undefined) { return AMAZON_LINUX_2023.test(text); }
  if (node.kind !== 'unknown' || node.lookedUp === undefined || !isObject(node.lookedUp.arguments)) { return false; }
  const { type, arguments: asked } = node.lookedUp;
  if (type === 'aws_ssm_parameter') { const name = ownValue(asked, 'name'); return typeof name === 'string' && AMAZON_LINUX_2023.test(name); }
  if (type !== 'aws_ami') { return false; }
  const [names, owners] = [filterOn(asked, 'name'), texts(ownValue(asked, 'owners'))];
  return names.length > 0 && names.every((name) => name.startsWith('al2023-ami-')) && owners.length > 0 && owners.every((each) => each === 'amazon');
}

/** The name of the public parameter that a parameter of the template is fetched from, unless another is given. */
function parameterDefault(owner: ResourceView, image: Value): string | undefined {
  const [, name] = /^\$\{(\w+)\}$/.exec(image.expression()) ?? [];
  const parameters = ownValue(owner.resource.unit.document, 'Parameters');
  const declared = name === undefined || !isObject(parameters) ? undefined : ownValue(parameters, name);
  if (!isObject(declared) || typeof declared.Type !== 'string' || !declared.Type.startsWith('AWS::SSM::Parameter::Value')) { return undefined; }
  return typeof declared.Default === 'string' ? declared.Default : undefined;
}

function filterOn(asked: Json, name: string): string[] {
  const filters = isObject(asked) ? ownValue(asked, 'filter') : undefined;
  return (isArray(filters) ? filters : [filters]).flatMap((filter) => (isObject(filter) && filter.name === name ? texts(ownValue(filter, 'values')) : []));
}

function texts(list: Json | undefined): string[] {
  return (isArray(list) ? list : [list]).filter((item) => typeof item === 'string');
}
