import type { Sketch, SketchMap } from './origins';

export const NO_VALUE: SketchMap = { Ref: 'AWS::NoValue' };

export function ref(name: string): SketchMap {
  return { Ref: name };
}

export function getAtt(name: string, attribute: string): SketchMap {
  return { 'Fn::GetAtt': [name, attribute] };
}

export function sub(text: string, variables?: SketchMap): SketchMap {
  return { 'Fn::Sub': variables === undefined ? text : [text, variables] };
}

export function conditional(condition: string | undefined, value: Sketch, otherwise: Sketch = NO_VALUE): Sketch {
  return condition === undefined ? value : { 'Fn::If': [condition, value, otherwise] };
}

