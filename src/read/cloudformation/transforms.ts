import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../model/json';

export const LANGUAGE_EXTENSIONS = 'AWS::LanguageExtensions';

/** Transforms whose effect is known: they rewrite nothing that is read here, or what they rewrite is read as they do. */
const KNOWN = /^AWS::(LanguageExtensions|Serverless-2016-10-31|CodeDeployBlueGreen|SecretsManager-\d{4}-\d{2}-\d{2})$/;

/** The transforms a template names, as a string, an object with a name and parameters, or a list of both. */
export function transformsOf(document: JsonObject): string[] {
  const declared = ownValue(document, 'Transform');
  if (declared === undefined || declared === null) { return []; }
  return (isArray(declared) ? declared : [declared]).map((each) => (isObject(each) ? nameOf(each) : String(each)));
}

function nameOf(transform: JsonObject): string {
  const name = ownValue(transform, 'Name');
  return typeof name === 'string' ? name : '(unnamed)';
}

/** The transforms that may rewrite anything: macros of one's own, and what is included from elsewhere. */
export function rewritingTransforms(document: JsonObject): string[] {
  return transformsOf(document).filter((name) => !KNOWN.test(name));
}

/** What a `Fn::Transform` does, in words. */
export function transformInWords(argument: Json | undefined): string {
  const name = isObject(argument) ? nameOf(argument) : '(unnamed)';
  return name === 'AWS::Include' ? 'AWS::Include puts the content of another file here' : `the macro ${name} rewrites this part`;
}
