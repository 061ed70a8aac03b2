import { CfnResource, DefaultTokenResolver, type IResolvable, type IResolveContext, type IPostProcessor, Reference, StringConcat, Tokenization } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

const INDEX = Symbol.for('cdk-soc2.references');

/** Which resources of a tree refer to which, across stacks. Read once, before the synthesis, when the app is complete. */
export class References {
  public static of(node: IConstruct): References {
    const root = node.node.root as IConstruct & { [INDEX]?: References };
    return root[INDEX] ??= new References(root);
  }

  private readonly referrers = new Map<IConstruct, Set<CfnResource>>();

  private constructor(root: IConstruct) {
    for (const resource of root.node.findAll().filter((node) => CfnResource.isCfnResource(node))) {
      for (const target of referencesOf(resource)) {
        const standing = this.referrers.get(target);
        if (standing === undefined) { this.referrers.set(target, new Set([resource])); } else { standing.add(resource); }
      }
    }
  }

  /** Resources whose properties name a resource. */
  public to(target: IConstruct): CfnResource[] {
    return [...this.referrers.get(target) ?? []].filter((resource) => resource !== target);
  }
}

/** The constructs that a resource refers to. The method is internal to aws-cdk-lib: no public one sees overrides and raw resources. */
export function referencesOf(resource: CfnResource): Set<IConstruct> {
  const recorder = new Recorder();
  Tokenization.resolve((resource as unknown as { _toCloudFormation(): unknown })._toCloudFormation(), { scope: resource, resolver: recorder, preparing: true });
  return recorder.targets;
}

class Recorder extends DefaultTokenResolver {
  public readonly targets = new Set<IConstruct>();

  constructor() {
    super(new StringConcat());
  }

  public override resolveToken(token: IResolvable, context: IResolveContext, postProcessor: IPostProcessor): unknown {
    if (Reference.isReference(token)) { this.targets.add(token.target); }
    return super.resolveToken(token, context, postProcessor) as unknown;
  }
}
