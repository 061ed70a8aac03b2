import { defineRule } from '../rule';

export default defineRule({
  title: 'Streaming fleet has no way of its own to the internet',
  failure: 'Streaming fleet reaches the internet past the network',
  control: 'NET-06',
  criteria: ['CC6.6', 'CC6.1'],
  severity: 'warning',
  rationale: 'Data leaves by a way that no rule of the network sees.',
  fix: {
    cdk: 'enableDefaultInternetAccess: false',
    cloudformation: 'EnableDefaultInternetAccess: false',
    terraform: 'enable_default_internet_access = false',
  },
  equivalents: { prowler: ['appstream_fleet_default_internet_access_disabled'] },
  catalogue: ['appstream-access'],
  references: ['https://docs.aws.amazon.com/appstream2/latest/developerguide/internet-access.html'],
  cloudformation: {
    'AWS::AppStream::Fleet': (resource) => resource.at('EnableDefaultInternetAccess').orDefault(false).isFalse(),
  },
  terraform: {
    aws_appstream_fleet: (resource) => resource.at('enable_default_internet_access').orDefault(false).isFalse(),
  },
});
