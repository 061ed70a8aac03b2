/* eslint-disable no-template-curly-in-string */

/** What a connector writes: a policy for a role, a permission of Lambda, or the policy of a queue or topic. */
export type Profile = RoleProfile | PermissionProfile | ResourcePolicyProfile;
export interface RoleProfile { readonly kind: 'role'; readonly holder: 'source' | 'destination'; readonly access: Readonly<Record<string, readonly Allowed[]>> }
export interface PermissionProfile { readonly kind: 'permission'; readonly principal: string; readonly sourceArn: string; readonly sourceAccount?: string }
export interface ResourcePolicyProfile { readonly kind: 'queue' | 'topic'; readonly principal: string; readonly action: string }
interface Allowed { readonly actions: readonly string[]; readonly resources: readonly string[] }

function role(holder: RoleProfile['holder'], access: RoleProfile['access']): RoleProfile {
  return { kind: 'role', holder, access };
}

function allow(actions: string, resources: readonly string[]): Allowed {
  return { actions: actions.split(' '), resources };
}

function permission(principal: string, sourceArn: string, sourceAccount?: string): PermissionProfile {
  return { kind: 'permission', principal, sourceArn, sourceAccount };
}

function resourcePolicy(kind: ResourcePolicyProfile['kind'], principal: string, action: string): ResourcePolicyProfile {
  return { kind, principal, action };
}

// What several sources may do with the same destination.
const EVENT_BUS = role('source', {
  Write: [
    allow('events:PutEvents', ['%{Destination.Arn}']),
  ],
});
const FUNCTION = role('source', {
  Write: [
    allow('lambda:InvokeAsync lambda:InvokeFunction', ['%{Destination.Arn}']),
  ],
});
const BUCKET = role('source', {
  Read: [
    allow(
      's3:GetObject s3:GetObjectAcl s3:GetObjectLegalHold s3:GetObjectRetention s3:GetObjectTorrent ' +
      's3:GetObjectVersion s3:GetObjectVersionAcl s3:GetObjectVersionForReplication ' +
      's3:GetObjectVersionTorrent s3:ListBucket s3:ListBucketMultipartUploads s3:ListBucketVersions ' +
      's3:ListMultipartUploadParts',
      ['%{Destination.Arn}', '%{Destination.Arn}/*'],
    ),
  ],
  Write: [
    allow(
      's3:AbortMultipartUpload s3:DeleteObject s3:DeleteObjectVersion s3:PutObject ' +
      's3:PutObjectLegalHold s3:PutObjectRetention s3:RestoreObject',
      ['%{Destination.Arn}', '%{Destination.Arn}/*'],
    ),
  ],
});
const TABLE = role('source', {
  Read: [
    allow(
      'dynamodb:GetItem dynamodb:Query dynamodb:Scan dynamodb:BatchGetItem dynamodb:ConditionCheckItem ' +
      'dynamodb:PartiQLSelect',
      ['%{Destination.Arn}', '%{Destination.Arn}/index/*'],
    ),
  ],
  Write: [
    allow(
      'dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:BatchWriteItem ' +
      'dynamodb:PartiQLDelete dynamodb:PartiQLInsert dynamodb:PartiQLUpdate',
      ['%{Destination.Arn}', '%{Destination.Arn}/index/*'],
    ),
  ],
});
const TOPIC = role('source', {
  Write: [
    allow('sns:Publish', ['%{Destination.Arn}']),
  ],
});

/**
 * What connectors write, by the types of their source and destination. `%{Source.Arn}` and the like stand for the two.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/reference-sam-connector.html
 */
const PROFILES: Readonly<Record<string, Readonly<Record<string, Profile>>>> = {
  'AWS::DynamoDB::Table': {
    'AWS::Lambda::Function': role('destination', {
      Read: [
        allow(
          'dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams',
          ['%{Source.Arn}/stream/*'],
        ),
      ],
    }),
  },
  'AWS::Events::Rule': {
    'AWS::SNS::Topic': resourcePolicy('topic', 'events.amazonaws.com', 'sns:Publish'),
    'AWS::Events::EventBus': EVENT_BUS,
    'AWS::StepFunctions::StateMachine': role('source', {
      Write: [
        allow('states:StartExecution', ['%{Destination.Arn}']),
      ],
    }),
    'AWS::Lambda::Function': permission('events.amazonaws.com', '%{Source.Arn}'),
    'AWS::SQS::Queue': resourcePolicy('queue', 'events.amazonaws.com', 'sqs:SendMessage'),
  },
  'AWS::Lambda::Function': {
    'AWS::Lambda::Function': FUNCTION,
    'AWS::S3::Bucket': BUCKET,
    'AWS::DynamoDB::Table': TABLE,
    'AWS::SQS::Queue': role('source', {
      Read: [
        allow('sqs:ReceiveMessage sqs:GetQueueAttributes', ['%{Destination.Arn}']),
      ],
      Write: [
        allow('sqs:DeleteMessage sqs:SendMessage sqs:ChangeMessageVisibility sqs:PurgeQueue', ['%{Destination.Arn}']),
      ],
    }),
    'AWS::SNS::Topic': TOPIC,
    'AWS::StepFunctions::StateMachine': role('source', {
      Write: [
        allow('states:StartExecution states:StartSyncExecution', ['%{Destination.Arn}']),
        allow(
          'states:StopExecution',
          ['arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*'],
        ),
      ],
      Read: [
        allow('states:DescribeStateMachine states:ListExecutions', ['%{Destination.Arn}']),
        allow(
          'states:DescribeExecution states:DescribeStateMachineForExecution states:GetExecutionHistory',
          ['arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*'],
        ),
      ],
    }),
    'AWS::Events::EventBus': EVENT_BUS,
    'AWS::Location::PlaceIndex': role('source', {
      Read: [
        allow(
          'geo:DescribePlaceIndex geo:GetPlace geo:SearchPlaceIndexForPosition ' +
          'geo:SearchPlaceIndexForSuggestions geo:SearchPlaceIndexForText',
          ['%{Destination.Arn}'],
        ),
      ],
    }),
  },
  'AWS::ApiGatewayV2::Api': {
    'AWS::Lambda::Function': permission('apigateway.amazonaws.com', 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:%{Source.ResourceId}/%{Source.Qualifier}'),
  },
  'AWS::ApiGateway::RestApi': {
    'AWS::Lambda::Function': permission('apigateway.amazonaws.com', 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:%{Source.ResourceId}/%{Source.Qualifier}'),
  },
  'AWS::SNS::Topic': {
    'AWS::SQS::Queue': resourcePolicy('queue', 'sns.amazonaws.com', 'sqs:SendMessage'),
    'AWS::Lambda::Function': permission('sns.amazonaws.com', '%{Source.Arn}'),
  },
  'AWS::SQS::Queue': {
    'AWS::Lambda::Function': role('destination', {
      Write: [
        allow('sqs:DeleteMessage', ['%{Source.Arn}']),
      ],
      Read: [
        allow('sqs:ReceiveMessage sqs:GetQueueAttributes', ['%{Source.Arn}']),
      ],
    }),
  },
  'AWS::S3::Bucket': {
    'AWS::Lambda::Function': permission('s3.amazonaws.com', '%{Source.Arn}', '${AWS::AccountId}'),
  },
  'AWS::StepFunctions::StateMachine': {
    'AWS::Lambda::Function': FUNCTION,
    'AWS::SNS::Topic': TOPIC,
    'AWS::SQS::Queue': role('source', {
      Write: [
        allow('sqs:SendMessage', ['%{Destination.Arn}']),
      ],
    }),
    'AWS::S3::Bucket': BUCKET,
    'AWS::DynamoDB::Table': TABLE,
    'AWS::StepFunctions::StateMachine': role('source', {
      Read: [
        allow(
          'states:DescribeExecution',
          ['arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*'],
        ),
        allow(
          'events:DescribeRule',
          ['arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule'],
        ),
      ],
      Write: [
        allow('states:StartExecution', ['%{Destination.Arn}']),
        allow(
          'states:StopExecution',
          ['arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*'],
        ),
        allow(
          'events:PutTargets events:PutRule',
          ['arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule'],
        ),
      ],
    }),
    'AWS::Events::EventBus': EVENT_BUS,
  },
  'AWS::AppSync::DataSource': {
    'AWS::DynamoDB::Table': TABLE,
    'AWS::Lambda::Function': role('source', {
      Write: [
        allow('lambda:InvokeAsync lambda:InvokeFunction', ['%{Destination.Arn}', '%{Destination.Arn}:*']),
      ],
    }),
    'AWS::Events::EventBus': EVENT_BUS,
  },
  'AWS::AppSync::GraphQLApi': {
    'AWS::Lambda::Function': permission('appsync.amazonaws.com', 'arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/%{Source.ResourceId}'),
  },
};

export function connectorProfile(source: string, destination: string): Profile | undefined {
  const bySource = Object.prototype.hasOwnProperty.call(PROFILES, source) ? PROFILES[source] : {};
  return Object.prototype.hasOwnProperty.call(bySource, destination) ? bySource[destination] : undefined;
}
