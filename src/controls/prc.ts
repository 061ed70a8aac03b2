import type { ControlFamily } from './control';
// PROVISIONAL
export const prc: ControlFamily = {
 "id": "PRC",
 "title": "Processing integrity",
 "controls": [
  {
   "id": "PRC-01",
   "title": "Failed work is kept and can be repeated",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "PI1.3",
     "strength": "primary",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "PRC-02",
   "title": "Inputs are checked at the edge",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "PI1.2",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.6",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "PRC-03",
   "title": "Delivery of outputs is recorded",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "PI1.4",
     "strength": "primary",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};
