import { aws_iam as iam, aws_sns as sns, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { whenMade } from './when-made';
import { PUBLISHERS } from '../../defaults/publishers';

/**
 * Lets the AWS services that notify people publish to a topic that is about to be made. A topic policy takes the place of
 * the one that SNS writes, which admits alarms of the account.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
 */
export function admitPublishersLater(scope: Construct, constructPath: string): void {
  whenMade(scope, constructPath, (node) => {
    if (!(node instanceof sns.Topic)) { return; }
    node.addToResourcePolicy(new iam.PolicyStatement({
      sid: 'Publishers', principals: PUBLISHERS.map((service) => new iam.ServicePrincipal(service)), actions: ['sns:Publish'], resources: [node.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(node).account } },
    }));
  });
}
