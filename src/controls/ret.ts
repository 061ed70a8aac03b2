import type { ControlFamily } from './control';
// PROVISIONAL
export const ret: ControlFamily = {
 "id": "RET",
 "title": "Retention and classification",
 "controls": [
  {
   "id": "RET-01",
   "title": "Data expires by schedule",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "C1.2",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "P4.2",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "P4.3",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "RET-02",
   "title": "Records that must be kept cannot be altered",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "C1.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC7.3",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "PI1.5",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "RET-03",
   "title": "Data stores are classified and have an owner",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "C1.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC2.1",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "P4.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};
