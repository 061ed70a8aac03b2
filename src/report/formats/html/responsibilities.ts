import { h } from 'preact';
import type { Responsibilities } from '../../mapping';
import type { Lookup } from '../lookup';
import { controlLink, criterionLink } from './anchors';
import { list, nothing, section, table, type Child, type Node } from './parts';

/** Who does what: the subservice organisations, what they expect of us, what we expect of our customers. */
export function responsibilities(index: Lookup): Node {
  const { subserviceOrganizations, userEntityControls, accountBaseline } = index.mapping.content.responsibilities;
  const criteria = (ids: readonly string[]): Child => (ids.length > 0 ? list(ids.map((id) => criterionLink(id, index))) : 'none');
  const controls = (ids: readonly string[]): Child => (ids.length > 0 ? list(ids.map((id) => controlLink(id, index))) : null);
  return section('responsibilities', 'Responsibilities', 'What this system relies on others for, what they rely on us for, and what our customers must do themselves.',
    h('p', null, h('b', null, 'Account baseline '), '(trail, configuration recorder, threat detection): ', accountBaseline.ownedByThisApp
      ? 'owned by this app.' : accountBaseline.owner ? ['owned outside this app, by ', h('strong', null, accountBaseline.owner), '.'] : 'owned outside this app; no owner is declared.'),
    subserviceOrganizations.length === 0 ? nothing('No subservice organisation is declared.') : subserviceOrganizations.map((o) => organization(o, criteria, controls)),
    h('h3', null, 'What our customers must do (CUEC)'),
    userEntityControls.length === 0 ? nothing('No complementary user entity control is declared.') : table('Complementary user entity controls', [
      { title: 'Id', cell: (c) => h('span', { class: 'id' }, c.id) }, { title: 'What the customer does', cell: (c) => c.description }, { title: 'Criteria', cell: (c) => criteria(c.criteria) },
      { title: 'Our related controls', cell: (c) => controls(c.relatedControlIds) ?? 'none' },
    ], userEntityControls));
}

type Links = (ids: readonly string[]) => Child;

function organization(o: Responsibilities['subserviceOrganizations'][number], criteria: Links, controls: Links): Child {
  return [
    h('h3', null, o.name, h('span', { class: 'tag' }, o.method)),
    h('p', { class: 'mute' }, o.services.length > 0 ? `Services used: ${o.services.join(', ')}.` : 'No service is listed.'),
    h('h4', null, 'What we assume it does (CSOC)'),
    o.csocs.length === 0 ? nothing('No complementary subservice organisation control is declared.') : table(`${o.name}: what we assume it does`, [
      { title: 'Id', cell: (c) => h('span', { class: 'id' }, c.id) }, { title: 'What it does', cell: (c) => c.description }, { title: 'Criteria', cell: (c) => criteria(c.criteria) },
    ], o.csocs),
    h('h4', null, 'What it expects of us'),
    o.theirUserEntityControls.length === 0 ? nothing('Its user entity controls are not recorded.') : table(`${o.name}: what it expects of us`, [
      { title: 'Id', cell: (c) => h('span', { class: 'id' }, c.id) }, { title: 'What we do', cell: (c) => c.description },
      { title: 'Shown by', cell: (c) => controls(c.satisfiedBy) ?? h('strong', null, 'no control shows it') },
    ], o.theirUserEntityControls),
  ];
}
