/**
 * The code behind `AccountGuardrails`, for Node.js 22, whose runtime brings the AWS SDK along.
 *
 * It goes through all calls even when one fails, so that one refusal does not keep the others from being made, and names
 * each that failed. A permission that IAM has only just granted may take a while to work, so refusals are tried again.
 * When the stack is deleted it calls nothing: the account keeps what it has.
 *
 * The answer goes to CloudFormation:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html
 */
export const ACCOUNT_GUARDRAILS_HANDLER = `
const https = require('https');
const CALLS = [
  ['passwordPolicy', '@aws-sdk/client-iam', 'IAMClient', 'UpdateAccountPasswordPolicyCommand'],
  ['publicAccessBlock', '@aws-sdk/client-s3-control', 'S3ControlClient', 'PutPublicAccessBlockCommand'],
  ['volumeKey', '@aws-sdk/client-ec2', 'EC2Client', 'ModifyEbsDefaultKmsKeyIdCommand'],
  ['volumeEncryption', '@aws-sdk/client-ec2', 'EC2Client', 'EnableEbsEncryptionByDefaultCommand'],
  ['metadataDefaults', '@aws-sdk/client-ec2', 'EC2Client', 'ModifyInstanceMetadataDefaultsCommand'],
];
const PATIENCE = [5000, 10000, 20000];
const call = async ([, library, client, command], input) => {
  const sdk = require(library);
  for (let attempt = 0; ; attempt += 1) {
    try { return await new sdk[client]({}).send(new sdk[command](input)); } catch (error) {
      if (attempt === PATIENCE.length || !/AccessDenied|UnauthorizedOperation/.test(error.name)) { throw error; }
      await new Promise((resolve) => setTimeout(resolve, PATIENCE[attempt]));
    }
  }
};
const answer = (event, problems) => new Promise((resolve, reject) => {
  const body = JSON.stringify({
    Status: problems.length === 0 ? 'SUCCESS' : 'FAILED', Reason: problems.join('; ').slice(0, 1000) || 'Applied',
    PhysicalResourceId: event.PhysicalResourceId || 'account-guardrails', StackId: event.StackId, RequestId: event.RequestId, LogicalResourceId: event.LogicalResourceId,
  });
  const request = https.request(event.ResponseURL, { method: 'PUT', headers: { 'content-type': '', 'content-length': Buffer.byteLength(body) } }, (response) => {
    response.resume();
    if (response.statusCode < 400) { resolve(); } else { reject(new Error('CloudFormation refused the answer with status ' + response.statusCode)); }
  });
  request.on('error', reject);
  request.end(body);
});
exports.handler = async (event) => {
  const problems = [];
  if (event.RequestType !== 'Delete') {
    const settings = JSON.parse(event.ResourceProperties.Settings);
    for (const step of CALLS.filter(([name]) => settings[name] !== undefined)) {
      try { await call(step, settings[step[0]]); } catch (error) {
        console.error(step[3], error);
        problems.push(step[3].replace(/Command$/, '') + ': ' + error.name + ': ' + error.message);
      }
    }
  }
  await answer(event, problems);
};
`.trim();
