import type { ControlFamily } from './control';
// PROVISIONAL
export const inv: ControlFamily = {
 "id": "INV",
 "title": "Inventory",
 "controls": [
  {
   "id": "INV-01",
   "title": "Resources name their system, owner and environment",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC2.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC8.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};
