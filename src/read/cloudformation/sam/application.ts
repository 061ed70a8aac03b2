import type { SamResource } from './expansion';
import { tagList } from './tags';

/**
 * An application in a template of its own: SAM makes a nested stack of it, which is read or named like any other.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html
 */
export function expandApplication(sam: SamResource): void {
  const location = sam.at('Location');
  sam.main('AWS::CloudFormation::Stack', {
    TemplateURL: location.isMap ? undefined : location,
    Parameters: sam.at('Parameters'),
    NotificationARNs: sam.at('NotificationARNs'),
    TimeoutInMinutes: sam.at('TimeoutInMinutes'),
    Tags: tagList(sam.at('Tags'), { 'lambda:createdBy': 'SAM' }),
  });
}
