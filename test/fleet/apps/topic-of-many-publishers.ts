import { type App, Duration, Stack } from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as backup from 'aws-cdk-lib/aws-backup';
import * as budgets from 'aws-cdk-lib/aws-budgets';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as actions from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as config from 'aws-cdk-lib/aws-config';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as notifications from 'aws-cdk-lib/aws-s3-notifications';
import * as ses from 'aws-cdk-lib/aws-ses';
import * as sesActions from 'aws-cdk-lib/aws-ses-actions';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';

/** One topic that hears of everything: each publisher is a service that must get through. */
export function build(app: App): void {
  const stack = new Stack(app, 'Operations');
  const topic = new sns.Topic(stack, 'Alerts');
  topic.addSubscription(new subscriptions.EmailSubscription('oncall@example.com'));
  new rds.CfnEventSubscription(stack, 'DatabaseEvents', { snsTopicArn: topic.topicArn, sourceType: 'db-instance' });
  new ses.ReceiptRuleSet(stack, 'Mail', { rules: [{ recipients: ['help@example.com'], actions: [new sesActions.Sns({ topic })] }] });
  new cloudwatch.Alarm(stack, 'Errors', { metric: new cloudwatch.Metric({ namespace: 'App', metricName: 'Errors' }), threshold: 1, evaluationPeriods: 1 }).addAlarmAction(new actions.SnsAction(topic));
  new events.Rule(stack, 'Nightly', { schedule: events.Schedule.rate(Duration.days(1)), targets: [new targets.SnsTopic(topic)] });
  new s3.Bucket(stack, 'Uploads').addEventNotification(s3.EventType.OBJECT_CREATED, new notifications.SnsDestination(topic));
  new budgets.CfnBudget(stack, 'Spend', {
    budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: 100, unit: 'USD' } },
    notificationsWithSubscribers: [{ notification: { comparisonOperator: 'GREATER_THAN', notificationType: 'ACTUAL', threshold: 80 }, subscribers: [{ address: topic.topicArn, subscriptionType: 'SNS' }] }],
  });
  const project = new codebuild.PipelineProject(stack, 'Build');
  project.notifyOnBuildFailed('BuildFailed', topic);
  new backup.CfnBackupVault(stack, 'Vault', { backupVaultName: 'nightly', notifications: { snsTopicArn: topic.topicArn, backupVaultEvents: ['BACKUP_JOB_FAILED'] } });
  new autoscaling.AutoScalingGroup(stack, 'Fleet', {
    vpc: new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, subnetConfiguration: [{ name: 'inside', subnetType: ec2.SubnetType.PRIVATE_ISOLATED }] }),
    vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED }, instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MICRO),
    machineImage: ec2.MachineImage.latestAmazonLinux2023(), notifications: [{ topic, scalingEvents: autoscaling.ScalingEvents.ERRORS }],
  });
  new config.CfnDeliveryChannel(stack, 'Channel', { s3BucketName: 'config-history', snsTopicArn: topic.topicArn });
}
