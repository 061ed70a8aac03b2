import type { Block } from './block';
import { Deferred } from './deferred';
import { evaluateRaw, output } from './evaluator';
import { render } from './functions/files';
import { policyOf } from './policy-document';
import { later, type Open } from './values';
import { ownValue, pointerToken } from '../../model/json';
import { NEVER_EMPTY, type Resolved, scalar } from '../../model/resolved';
import type { World } from '../../model/world';

const ACCOUNT = /^\d{12}$/;
const ARN = /^arn:aws/;

/**
 * What is known of the form of what AWS will answer.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/caller_identity and its siblings
 */
const SHAPES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  aws_caller_identity: { account_id: ACCOUNT, id: ACCOUNT, arn: ARN, user_id: NEVER_EMPTY },
  aws_region: { name: /^[a-z]{2}(-[a-z]+)+-\d+$/, region: /^[a-z]{2}(-[a-z]+)+-\d+$/, id: /^[a-z]{2}(-[a-z]+)+-\d+$/, endpoint: NEVER_EMPTY, description: NEVER_EMPTY },
  aws_partition: { partition: /^aws(-[a-z]+)*$/, id: /^aws(-[a-z]+)*$/, dns_suffix: NEVER_EMPTY, reverse_dns_prefix: NEVER_EMPTY },
  aws_organizations_organization: { id: /^o-[a-z0-9]{10,32}$/, arn: ARN, master_account_id: ACCOUNT },
  aws_vpc: { id: /^vpc-[0-9a-f]+$/, arn: ARN },
  aws_vpc_endpoint: { id: /^vpce-[0-9a-f]+$/, arn: ARN },
  aws_subnet: { id: /^subnet-[0-9a-f]+$/, arn: ARN },
  aws_security_group: { id: /^sg-[0-9a-f]+$/, arn: ARN },
  aws_kms_key: { arn: ARN, id: NEVER_EMPTY, key_id: NEVER_EMPTY },
  aws_kms_alias: { arn: ARN, target_key_arn: ARN, target_key_id: NEVER_EMPTY },
  aws_elb_service_account: { arn: ARN, id: NEVER_EMPTY },
  aws_cloudfront_log_delivery_canonical_user_id: { id: /^[0-9a-f]{64}$/ },
  aws_canonical_user_id: { id: /^[0-9a-f]{64}$/ },
};

/** Attributes that whatever is found has. */
const FILLED = new Set(['id', 'arn', 'name', 'url', 'key_id', 'bucket']);

/** A data source that no file at hand declares. */
export function dataReference(source: string): Resolved {
  return later(source.split(/[.[]/).slice(0, 3).join('.'), 'read from AWS when Terraform runs');
}

/** What an instance of a data source is worth: an attribute is known where an argument gives it, or known in form. */
export function dataInstance(block: Block, key: string): Resolved {
  const { prefix } = block.scope.module;
  const address = `${prefix}${block.address}${key === '[*]' ? '' : key}`;
  const type = block.address.split('.')[1];
  const compute = (name: string, world: World): Resolved => {
    const scope = block.scopeOf(key);
    const argument = (called: string): Resolved => evaluateRaw(ownValue(block.entry, called), scope, world, `${block.pointer}/${pointerToken(called)}`);
    if (type === 'aws_iam_policy_document') {
      if (name === 'json' || name === 'minified_json') { return policyOf(block.entry, scope, world, block.pointer) ?? later(`${address}.${name}`, 'the policy is put together from other documents'); }
    } else if (type === 'terraform_remote_state' && name === 'outputs') {
      return later(`${address}.outputs`, 'read when Terraform runs', {
        attribute: (wanted, at) => {
          const elsewhere = block.scope.module.outputElsewhere(wanted);
          return elsewhere === undefined ? later(`${address}.outputs.${wanted}`, 'an output of another configuration') : output(elsewhere.module, wanted, at);
        },
      });
    } else if (type === 'template_file' && name === 'rendered') {
      const template = argument('template');
      const rendered = template.kind === 'scalar' ? render(String(template.value), ownValue(block.entry, 'vars') === undefined ? { kind: 'object', value: {}, pointer: '' } : argument('vars'), { scope, world }) : undefined;
      if (rendered !== undefined) { return rendered; }
    } else if (type === 'local_file' && name === 'content') {
      const file = argument('filename');
      const text = file.kind === 'scalar' ? block.scope.module.readFile(String(file.value)) : undefined;
      if (text !== undefined) { return scalar(text); }
    } else if (type === 'null_data_source' && name === 'outputs') { return argument('inputs'); }
    const shape = SHAPES[type]?.[name] ?? (FILLED.has(name) ? NEVER_EMPTY : undefined);
    const given = argument(name);
    if (given.kind !== 'absent') { return given.kind === 'unknown' && shape !== undefined ? { shape, ...given } : given; }
    return { ...later(`${address}.${name}`, 'read from AWS when Terraform runs'), lookedUp: { type, arguments: block.entry }, ...(shape === undefined ? {} : { shape }) };
  };
  const kept = new Map<string, Deferred>();
  const attribute: Open['attribute'] = (name, world) => {
    let value = kept.get(name);
    if (value === undefined) { value = new Deferred(`\${${address}.${name}}`, (at) => compute(name, at)); kept.set(name, value); }
    return value.evaluate(world);
  };
  return later(address, 'read from AWS when Terraform runs', { attribute });
}
