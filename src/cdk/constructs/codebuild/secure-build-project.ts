import { aws_codebuild as codebuild } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import projectDefaults from '../../../defaults/codebuild/project';
import { withDefaults } from '../../defaults/apply';

/** What `SecureBuildProject` takes: the properties of `codebuild.Project`. */
export interface SecureBuildProjectProps extends codebuild.ProjectProps {}

/**
 * A build project whose artifacts and logs are encrypted with the key of the stack and kept for the period of a report.
 *
 * Bears on CC6.1, CC7.2 and CC8.1. https://docs.aws.amazon.com/codebuild/latest/userguide/security.html
 */
export class SecureBuildProject extends codebuild.Project {
  /** Makes the resource. Every property of `codebuild.Project` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureBuildProjectProps = {}) {
    super(scope, id, withDefaults(projectDefaults, props, { scope, id }));
  }
}
