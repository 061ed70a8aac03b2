/** Which service publishes to a topic that a resource names, where it does so under its own name. */
export const PUBLISHING: Readonly<Record<string, string>> = Object.fromEntries(Object.entries({
  'AWS::Backup::BackupVault': 'backup', 'AWS::Budgets::Budget': 'budgets', 'AWS::CE::AnomalySubscription': 'costalerts',
  'AWS::CloudTrail::Trail': 'cloudtrail', 'AWS::CloudWatch::Alarm': 'cloudwatch', 'AWS::CloudWatch::CompositeAlarm': 'cloudwatch',
  'AWS::CodeCommit::Repository': 'codecommit', 'AWS::CodeStarNotifications::NotificationRule': 'codestar-notifications', 'AWS::DMS::EventSubscription': 'dms',
  'AWS::DocDB::EventSubscription': 'events.rds', 'AWS::Events::Rule': 'events', 'AWS::Neptune::EventSubscription': 'events.rds', 'AWS::RDS::EventSubscription': 'events.rds',
  'AWS::Redshift::EventSubscription': 'redshift', 'AWS::S3::Bucket': 's3', 'AWS::SES::ConfigurationSetEventDestination': 'ses', 'AWS::SES::ReceiptRule': 'ses',
  'AWS::SSMContacts::ContactChannel': 'ssm-contacts', 'AWS::SSMIncidents::ResponsePlan': 'ssm-incidents', 'Custom::S3BucketNotifications': 's3',
}).map(([type, service]) => [type, `${service}.amazonaws.com`]));

/**
 * Resources that name a topic and do not publish to it under a service's name: they subscribe, describe who may publish, or
 * run what publishes by a role of the account. Of all other types nobody here knows.
 */
export const NOT_PUBLISHING: ReadonlySet<string> = new Set([
  'AWS::AutoScaling::AutoScalingGroup', 'AWS::Chatbot::MicrosoftTeamsChannelConfiguration', 'AWS::Chatbot::SlackChannelConfiguration', 'AWS::CloudWatch::Dashboard',
  'AWS::CodePipeline::Pipeline', 'AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::ECS::TaskDefinition', 'AWS::IAM::Group', 'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IoT::TopicRule', 'AWS::KMS::Key', 'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping', 'AWS::Lambda::Function', 'AWS::Lambda::Permission', 'AWS::Pipes::Pipe', 'AWS::SNS::Subscription', 'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy', 'AWS::Scheduler::Schedule', 'AWS::StepFunctions::StateMachine',
]);
