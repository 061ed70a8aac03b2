// Generated from the files in the folder by `npm run registries`. Do not edit.
/* eslint-disable import/order */
import type { ControlFamily } from './control';
import { avl } from './avl';
import { bck } from './bck';
import { cfg } from './cfg';
import { chg } from './chg';
import { enc } from './enc';
import { iam } from './iam';
import { inc } from './inc';
import { inv } from './inv';
import { log } from './log';
import { mon } from './mon';
import { net } from './net';
import { prc } from './prc';
import { prv } from './prv';
import { pub } from './pub';
import { ret } from './ret';
import { sec } from './sec';
import { tls } from './tls';
import { wrk } from './wrk';

/** Every control family, by id. */
export const controlFamilies: readonly ControlFamily[] = [
  avl,
  bck,
  cfg,
  chg,
  enc,
  iam,
  inc,
  inv,
  log,
  mon,
  net,
  prc,
  prv,
  pub,
  ret,
  sec,
  tls,
  wrk,
];
