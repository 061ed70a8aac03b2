import { aws_iam as iam, aws_sns as sns, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { PUBLISHERS } from '../../defaults/publishers';

/**
 * Lets the AWS services that notify people publish to a topic that is made with the defaults. A topic policy takes the place of
 * the one that SNS writes, which admits alarms of the account.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
 */
export function admitPublishers(node: IConstruct): void {
  if (!(node instanceof sns.Topic)) { return; }
  node.addToResourcePolicy(new iam.PolicyStatement({
    sid: 'Publishers', principals: PUBLISHERS.map((service) => new iam.ServicePrincipal(service)), actions: ['sns:Publish'], resources: [node.topicArn],
    conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(node).account } },
  }));
}
