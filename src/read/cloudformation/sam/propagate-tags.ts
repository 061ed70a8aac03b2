import type { SamResource } from './expansion';
import { tagList } from './tags';

/** Types that SAM gives tags to. */
const TAGGED = new Set([
  'AWS::IAM::Role', 'AWS::SQS::Queue', 'AWS::SNS::Topic', 'AWS::Lambda::Function', 'AWS::ApiGateway::RestApi', 'AWS::ApiGateway::Stage', 'AWS::ApiGateway::DomainName',
  'AWS::ApiGateway::UsagePlan', 'AWS::ApiGateway::ApiKey', 'AWS::StepFunctions::StateMachine', 'AWS::IoT::TopicRule',
]);

/** `PropagateTags` gives the tags of a resource to all that is generated for it. */
export function propagateTags(sam: SamResource): void {
  if (sam.at('PropagateTags').raw !== true || !sam.at('Tags').isFilled) { return; }
  for (const draft of sam.expansion.drafts.values()) {
    if (draft.entry === sam.entry && TAGGED.has(draft.type)) { draft.properties = { ...draft.properties, Tags: tagList(sam.at('Tags')) }; }
  }
}
