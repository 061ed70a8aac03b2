import { testRule } from '../../support/rule-cases';

const type = 'AWS::Transfer::Server';
const set = (value: unknown) => ({ Protocols: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('TransferFamilyServerNoFtp', {
  cloudformation: [
    { name: 'as it should be', properties: set(['SFTP', 'FTPS']), expect: 'pass' },
    { name: 'the weak value', properties: set(['SFTP', 'FTP']), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', ['SFTP', 'FTPS'], ['SFTP', 'FTP']] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', ['SFTP', 'FTPS'], ['SFTP', 'FTPS']] })), expect: 'pass' },
    { name: 'one of them is known at deploy time', template: subject(set(['SFTP', { Ref: 'P' }])), expect: 'unknown' },
  ],
  terraform: [
    { name: 'encrypted protocols', properties: { protocols: ['SFTP', 'FTPS'] }, expect: 'pass' },
    { name: 'clear text', properties: { protocols: ['SFTP', 'FTP'] }, expect: 'fail' },
    { name: 'omitted', properties: {}, expect: 'pass' },
    { name: 'of a variable', config: { variable: { p: {} }, resource: { aws_transfer_server: { subject: { protocols: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'clear text in one arm', config: { variable: { p: {} }, resource: { aws_transfer_server: { subject: { protocols: ['${var.p == "x" ? "SFTP" : "FTP"}'] } } } }, expect: 'fail' },
  ],
});
