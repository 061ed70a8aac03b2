import type { ControlFamily } from './control';
// PROVISIONAL
export const prv: ControlFamily = {
 "id": "PRV",
 "title": "Privacy",
 "controls": [
  {
   "id": "PRV-01",
   "title": "Personal data is disclosed to known parties only",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "P6.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.7",
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
   "id": "PRV-02",
   "title": "Disclosure of personal data is recorded",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "P6.2",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "P6.3",
     "strength": "supporting",
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
