/**
 * The engine without any framework: read templates, judge them, build the mapping, from a script of your own.
 */
export { evaluate, type EvaluateOptions } from './evaluate/evaluate';
export type { Evaluation, EvaluationStatus } from './evaluate/evaluation';
export { readTemplates, type TemplateInput } from './read/cloudformation/read';
export { parseCloudFormationYaml } from './read/cloudformation/yaml';
export { rules } from './rules';
export type { Rule, RuleDefinition, RuleParameter, Equivalents } from './rules/rule';
export { criteriaOf } from './rules/criteria-of';
export { criteria } from './criteria/catalogue';
export type { Criterion, Category } from './criteria/criterion';
export { controls } from './controls/catalogue';
export type { Control } from './controls/control';
export type { ControlMapping } from './report/mapping';
export { formats } from './report/formats';
export type { ResourceGraph } from './model/graph';
export type { Resource } from './model/resource';
export type { Evidence } from './model/outcome';
