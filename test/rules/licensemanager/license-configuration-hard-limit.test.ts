import { testRule } from '../../support/rule-cases';

testRule('LicenseConfigurationHardLimit', {
  terraform: [
    { name: 'strong', config: { resource: { aws_licensemanager_license_configuration: { subject: { license_count_hard_limit: true } } } }, subject: 'aws_licensemanager_license_configuration.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_licensemanager_license_configuration: { subject: { license_count_hard_limit: false } } } }, subject: 'aws_licensemanager_license_configuration.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_licensemanager_license_configuration: { subject: { } } } }, subject: 'aws_licensemanager_license_configuration.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_licensemanager_license_configuration: { subject: { license_count_hard_limit: '${var.p}' } } } }, subject: 'aws_licensemanager_license_configuration.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_licensemanager_license_configuration: { subject: { license_count_hard_limit: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_licensemanager_license_configuration.subject', expect: 'fail' },
  ],
});
