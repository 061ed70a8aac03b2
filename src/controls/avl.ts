import type { ControlFamily } from './control';
// PROVISIONAL
export const avl: ControlFamily = {
 "id": "AVL",
 "title": "Availability",
 "controls": [
  {
   "id": "AVL-01",
   "title": "Components survive the loss of an Availability Zone",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "A1.2",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC9.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "AVL-02",
   "title": "Stateful resources are protected against deletion",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "A1.2",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "C1.1",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "CC8.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "AVL-03",
   "title": "Capacity follows demand",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "A1.1",
     "strength": "primary",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "AVL-04",
   "title": "Use of capacity is measured",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "A1.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC7.2",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};
