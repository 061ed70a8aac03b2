import { isRuledOut, type Unknown, unknown } from '../../model/resolved';

/**
 * What AWS fills in has a form of its own and is never empty, except for the list of topics.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html
 */
const SHAPES: Readonly<Record<string, RegExp>> = {
  'AWS::AccountId': /^\d{12}$/,
  'AWS::Partition': /^aws[a-z-]*$/,
  'AWS::Region': /^[a-z]{2,}(-[a-z]+)+-\d+$/,
  'AWS::StackId': /^arn:/,
  'AWS::StackName': /^[A-Za-z][A-Za-z0-9-]*$/,
  'AWS::URLSuffix': /^[a-z0-9.-]+$/,
};

/** A pseudo parameter whose value is known at deploy time. */
export function pseudoParameter(name: string): Unknown {
  const shape = Object.prototype.hasOwnProperty.call(SHAPES, name) ? SHAPES[name] : undefined;
  return { ...unknown(`\${${name}}`, 'known only at deploy time'), ...(shape === undefined ? {} : { shape }) };
}

/**
 * Whether a text that the template compares a value with cannot be the value. Of what AWS fills in, only nothing is ruled
 * out: AWS adds Regions and partitions, and who compares with one that looks odd has a reason.
 */
export function isNever(node: Unknown, text: string): boolean {
  return isRuledOut(node, text) && (text === '' || !node.expression.startsWith('${AWS::'));
}
