import type { SamResource } from './expansion';
import { tagList } from './tags';

/**
 * An application in a template of its own: SAM makes a nested stack of it.
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
  reportNestedTemplate(sam);
}

/** The template of the application is not read. */
function reportNestedTemplate(sam: SamResource): void {
  const location = sam.at('Location');
  const where = location.isMap ? 'the Serverless Application Repository' : location.text ?? 'a place that is known only at deploy time';
  sam.problem(location, `the application ${sam.id} has a template of its own in ${where}, which was not read`, 'nested-template', 'check that template too');
}
