// First: it says what to install where the framework is missing.
import './installed';

export * from './soc2';
export * from '../tree/data-classification';
export * from '../tree/gate-props';
export * from '../tree/scope';
export * from '../tree/waivers';
