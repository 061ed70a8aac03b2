import { aws_sns as sns, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { publisherStatements } from '../../parts/topic-policy';
import { toStatement } from '../place-of';

/** Lets what works for the account publish to a topic that is made with the defaults. */
export function admitPublishers(node: IConstruct): void {
  if (!(node instanceof sns.Topic)) { return; }
  publisherStatements(node.topicArn, Stack.of(node).account).forEach((statement) => node.addToResourcePolicy(toStatement(statement)));
}
