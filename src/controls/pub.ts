import type { ControlFamily } from './control';
// PROVISIONAL
export const pub: ControlFamily = {
 "id": "PUB",
 "title": "Public exposure of data and interfaces",
 "controls": [
  {
   "id": "PUB-01",
   "title": "Stored data cannot be made public",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.6",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.1",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "C1.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "PUB-02",
   "title": "Resource policies grant access to named principals",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.6",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.3",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "PUB-03",
   "title": "Interfaces require authorisation",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.1",
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
  }
 ]
};
