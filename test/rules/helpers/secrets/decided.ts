/** Properties that are called like a secret and are none, with the reason. Matched against the type and the path. */
export interface Decision { readonly matches: RegExp; readonly reason: string }

const BOTH: readonly Decision[] = [
  { matches: /(arns?|arn_?list|kms_?key_?id)$/i, reason: 'the ARN or the identifier of a secret, a role or a key' },
  { matches: /(secret|private_?key)_?(id|name|version|type|source|version_?stages)$/i, reason: 'which secret, which version, or where it is kept' },
  { matches: /(token_?(endpoint|url|provider_?url|endpoint_?url|endpoint_?authentication_?method|url_?custom_?properties|url_?parameters_?map|exchange\w*|type|name|domains|reference|scopes|claim\w*|content))$/i, reason: 'where a token is got, or what kind it is' },
  { matches: /(client|next|service|creation|update|http)_?tokens?$/i, reason: 'an idempotency token, a setting of the metadata service, or the function behind a custom resource' },
  { matches: /credentials?_?(type|provider|provider_?type|provider_?vendor|parameter|parameter_?name|prefix|location|source|specs)$/i, reason: 'what kind of credential, or where it is kept' },
  { matches: /(api_?key_?(name|header|id|source|source_?type|selection_?expression)|token_?key_?(id|name)|access_?key_?id|token_?signing_?public_?keys)$/i, reason: 'the name of a key, or its public half' },
  { matches: /(LocationObjectStorage AccessKey|location_object_storage access_key)$/, reason: 'the user\'s name: the secret key stands beside it' },
  { matches: /(password_?param)$/i, reason: 'the name of a parameter of Systems Manager' },
  { matches: /(token_?validity_?units\.\S+|pre_?token_?generation|audiences|actor_?token_?scopes)$/i, reason: 'a unit of time, a function, an audience' },
  { matches: /client_?password_?auth_?type$/i, reason: 'how clients sign in' },
  { matches: /(Spec|spec)\.\S*private_?key$/i, reason: 'the path of a file on the proxy' },
  { matches: /(Kendra|kendra)\S* \S*credentials$/i, reason: 'the ARN of a secret' },
  { matches: /(Permission EventSourceToken|aws_lambda_permission event_source_token)$/, reason: 'the id of an Alexa skill' },
  { matches: /(RegistryCredential\.Credential|registry_credential\.0\.credential)$/, reason: 'the ARN or the name of a secret' },
  { matches: /(ApiGateway\S* (AuthorizerCredentials|Integration\.Credentials)|aws_api_gateway_(authorizer authorizer_credentials|integration credentials))$/, reason: 'the ARN of a role' },
  { matches: /pre_?shared_?key_?storage$/i, reason: 'where the key is kept' },
];

export const DECIDED_IN_CLOUDFORMATION: readonly Decision[] = [
  ...BOTH,
  { matches: /ManagedCertificateRequest\.ValidationTokenHost$/, reason: 'who serves a token of validation' },
  { matches: /(CdnIdentifierSecret|DomainJoinServiceAccountSecret|SqlServerCredentials)$/, reason: 'the ARN of a secret' },
  { matches: /(InfluxDBProperties\.SecretKey|SecretStringKey)$/, reason: 'the name of a key in a secret' },
  { matches: /(SAMLProvider RemovePrivateKey|SecretsRole)$/, reason: 'the id of a key, a role' },
  { matches: /InstanceRoleCredentialsProvider$/, reason: 'how instances get credentials of their role' },
  { matches: /GenerateSecretString\.SecretStringTemplate$/, reason: 'judged by the rule itself: the secret is generated' },
  { matches: /^Alexa::/, reason: 'not a type of AWS' },
  { matches: /Analyzer\.\{\}\.Tokenizer$/, reason: 'how text is cut into words' },
  { matches: /^AWS::Serverless::/, reason: 'judged as what the transform makes of it' },
];

export const DECIDED_IN_TERRAFORM: readonly Decision[] = [
  ...BOTH,
  { matches: /^aws_(alb|alb_listener|alb_listener_rule) /, reason: 'another name of a type that is in the table' },
  { matches: /_credentials_header_value$/, reason: 'the value of a header that allows credentials' },
  { matches: /auth_token_update_strategy$/, reason: 'how a token is changed' },
  { matches: /grant_creation_tokens$|resource_set\.\S*update_token$/, reason: 'a token of the API that ties calls together' },
  { matches: /trusted_token_issuer_type$|global_endpoint_token_version$/, reason: 'a kind' },
  { matches: /aws_s3_bucket_(object_lock|replication)_configuration token$/, reason: 'a token that AWS Support gives out for one change' },
  { matches: /token_vault_id$/, reason: 'which store' },
  { matches: /_secrets$/, reason: 'names of secrets with their ARNs' },
];
