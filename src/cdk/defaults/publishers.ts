import { AspectPriority, Aspects, aws_iam as iam, aws_sns as sns, type IAspect, Stack } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import { PUBLISHERS } from '../../defaults/publishers';

/**
 * Lets the AWS services that notify people publish to a topic that is about to be made. A topic policy takes the place of
 * the one that SNS writes, which admits alarms of the account.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
 */
export function admitPublishersLater(scope: Construct, constructPath: string): void {
  Aspects.of(scope).add(new AdmitPublishers(constructPath), { priority: AspectPriority.MUTATING });
}

class AdmitPublishers implements IAspect {
  constructor(private readonly constructPath: string) {}

  public visit(node: IConstruct): void {
    if (node.node.path !== this.constructPath || !(node instanceof sns.Topic)) { return; }
    node.addToResourcePolicy(new iam.PolicyStatement({
      sid: 'Publishers', principals: PUBLISHERS.map((service) => new iam.ServicePrincipal(service)), actions: ['sns:Publish'], resources: [node.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(node).account } },
    }));
  }
}
